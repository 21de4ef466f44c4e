"""Every name of the gazetteer in one pass over an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import ahocorasick_rs

from dashboard.extraction.inflections import (
    ARTICLE,
    CONTRACTED_PARTICLES,
    PARTICLES,
    SOFT,
    district_adjective,
    forms,
    softened,
    suffixes,
)
from dashboard.extraction.mentions import MARKED_LETTERS, Mention, Spelling, View, letters, scannable
from dashboard.extraction.not_places import PHRASES
from gazetteer.folding import PARAGRAPH, fold
from gazetteer.records import Name, Place
from gazetteer.scripts import script_of

_REST = re.compile(r"[^\W_]{0,24}")
_LONGEST_PARTICLE = 6
_BASE = frozenset({""})
_WITH, _WITHOUT = "with article", "without article"

# How a pattern counts: the spelling, the endings allowed after it (None: those of the text's language), and the
# language it holds for (None: any), or for Arabic-script names whether they have the article.
_Form = tuple[Spelling, frozenset[str] | None, str | None]


class Scanner:
    """The names of a gazetteer, ready to be found. Building takes about a second for 100,000 names; scanning is linear.

    Spaces in front of the patterns keep them at the start of a word; Arabic ones have none, because Arabic writes
    particles and the article onto the word.
    """

    def __init__(self, places: Mapping[str, Place], names: Iterable[Name]) -> None:
        groups: dict[tuple[str, bool, bool], dict[str, tuple[Place, Name]]] = {}
        languages: dict[tuple[str, bool, bool], set[tuple[str, str]]] = {}
        written: dict[tuple[str, bool, bool], set[str]] = {}
        seen: dict[str, str] = {}  # namesakes share a spelling: fold it once
        for name in names:
            if _is_city_district(places[name.place_id]):
                continue
            folded = seen.get(name.name, "")
            if not folded:
                folded = seen[name.name] = scannable(fold(name.name)).strip()
            if not folded:
                continue
            arabic = name.script == "Arab"
            bare = _without_article(folded) if arabic else folded
            group = (bare, arabic, bare != folded)
            known = groups.setdefault(group, {})
            if name.place_id not in known or (known[name.place_id][1].strength, name.strength) == ("weak", "strong"):
                known[name.place_id] = (places[name.place_id], name)
            languages.setdefault(group, set()).add((name.place_id, name.language))
            if name.script == "Latn" and not name.name.isascii():
                written.setdefault(group, set()).add(letters(name.name))
        patterns: dict[str, list[_Form]] = {}
        self.spellings: list[Spelling] = []
        for (folded, arabic, article), pairs in groups.items():
            spelling = Spelling(
                folded,
                tuple(pairs.values()),
                all(_is_acronym(name.name) for _, name in pairs.values()),
                languages=frozenset(languages[folded, arabic, article]),
                written=frozenset(written.get((folded, arabic, article), ())),
            )
            self.spellings.append(spelling)
            if arabic:
                patterns.setdefault(folded, []).append((spelling, _BASE, _WITH if article else _WITHOUT))
                continue
            shape = next(iter(pairs.values()))[1]
            if shape.script == "Latn":
                patterns.setdefault(" " + folded, []).append((spelling, None, None))
                for language, stem, endings in softened(folded) if folded[-1] in SOFT else ():
                    patterns.setdefault(" " + stem, []).append((spelling, endings, language))
            else:
                for stem, endings in forms(shape.name, shape.script):
                    patterns.setdefault(" " + scannable(stem), []).append((spelling, endings, None))
                alone = district_adjective(shape.name, shape.script)
                if alone is not None:
                    stem, endings = alone
                    adjective = replace(spelling, folded=stem, needs="district")
                    patterns.setdefault(" " + stem, []).append((adjective, endings, None))
        for phrase in sorted(PHRASES):
            # A longer name that is none of a place: found, so that nothing inside it is taken for one.
            lead = "" if script_of(phrase) == "Arab" else " "
            own = frozenset({""}) if lead == "" else None
            patterns.setdefault(lead + phrase, []).insert(0, (Spelling(phrase, (), False), own, None))
        self._forms = list(patterns.values())
        self._automaton = ahocorasick_rs.AhoCorasick(list(patterns), store_patterns=False)

    def scan(self, view: View) -> list[Mention]:
        """Return the names that stand in an article, longest first where they overlap, in document order."""
        haystack = " " + scannable(view.text) + " "
        own = suffixes(view.language)
        found: dict[tuple[int, int], list[tuple[Spelling, str, str]]] = {}
        for number, begin, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
            if haystack[begin] == " ":
                start, particle = begin + 1, ""
            else:
                front = _front(haystack, begin, view.language)
                if front is None:
                    continue
                start, particle = front
            rest = "" if haystack[end] == " " else _REST.match(haystack, end).group()  # type: ignore[union-attr]
            for spelling, endings, language in self._forms[number]:
                if rest not in (own if endings is None else endings) and (rest or endings is not None):
                    continue
                if language in (_WITH, _WITHOUT):
                    if not _article_agrees(spelling, language, haystack[start:begin], particle):
                        continue
                elif language is not None and language != view.language:
                    continue
                # A case ending stays outside, as the English 's does; a bent word is one word.
                stop = end if endings is None else end + len(rest)
                bent = rest if endings is None else haystack[end : end + len(rest)]
                found.setdefault((start - 1, stop - 1), []).append((spelling, bent, particle))
        return _longest(view, found)


def _without_article(folded: str) -> str:
    bare = folded.removeprefix(ARTICLE)
    return bare if len(bare) >= 3 else folded


def _article_agrees(spelling: Spelling, article: str, written: str, particle: str) -> bool:
    """Return whether an Arabic name stands with the article it has (الباب is a town, باب a door), or without."""
    if particle in CONTRACTED_PARTICLES:
        return article == _WITH
    if written and article == _WITHOUT:
        return all(place.kind != "settlement" for place, _ in spelling.names)
    return bool(written) or article == _WITHOUT


def _is_city_district(place: Place) -> bool:
    """Return whether a place is a city as a unit of administration: a text that says "Gəncə şəhəri" means the city."""
    return place.kind == "district" and place.feature == "city"


def _is_acronym(name: str) -> bool:
    return 1 < len(name) <= 5 and name.isascii() and name.isalpha() and name.isupper()


def _front(haystack: str, begin: int, language: str | None) -> tuple[int, str] | None:
    """Return where an Arabic-script name starts, its article included, and the particle before it."""
    lead = haystack[max(0, begin - _LONGEST_PARTICLE) : begin].rpartition(" ")
    if not lead[1]:
        return None
    written = lead[2]
    if not written:
        return begin, ""
    if language == "fa":
        return None
    if written in CONTRACTED_PARTICLES:
        return begin, written
    if written.endswith(ARTICLE) and written[: -len(ARTICLE)] in PARTICLES:
        return begin - len(ARTICLE), written[: -len(ARTICLE)]
    return (begin, written) if written in PARTICLES else None


def _longest(view: View, found: dict[tuple[int, int], list[tuple[Spelling, str, str]]]) -> list[Mention]:
    mentions: list[Mention] = []
    reached = 0
    if view.language in MARKED_LETTERS:
        _drop_other_letters(view, found)
    for start, stop in sorted(found, key=lambda span: (span[0], -span[1])):
        if start < reached or PARAGRAPH in view.text[start:stop]:
            continue
        first, last = view.word_at(start), view.word_at(stop - 1)
        readings = [one for one in found[start, stop] if _case_agrees(view, first, last, one[0])]
        if not readings:
            continue
        if any(not one[0].names for one in readings):
            reached = stop  # a phrase that is no place hides what is in it
            continue
        # A base form outdoes a bent one: "Шуши" is the town's other name before it is a case of "Шуша".
        begin, end = view.span(start, stop)
        whole = view.ends[last] == stop
        base = [one for one in readings if not one[1] or (whole and one[0].folded == view.text[start:stop])]
        mentions.append(
            Mention(
                start=begin,
                end=end,
                first=first,
                last=last,
                spellings=[one[0] for one in (base + [one for one in readings if one not in base])],
                match="exact" if base else "inflected",
                ending="" if base else readings[0][1],
                particle=readings[0][2],
            )
        )
        reached = stop
    return mentions


def _drop_other_letters(view: View, found: dict[tuple[int, int], list[tuple[Spelling, str, str]]]) -> None:
    """Where a word may be two names with their endings, leave the one written so: Şuşa + ya is no Susay + a."""
    of_word: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for start, stop in found:
        of_word.setdefault((start, view.word_at(stop - 1)), []).append((start, stop))
    for spans in of_word.values():
        if len(spans) == 1:
            continue
        fitting = {span for span in spans if _written_so(view, span, found[span])}
        if fitting:
            for span in spans:
                if span not in fitting:
                    del found[span]


def _written_so(view: View, span: tuple[int, int], readings: Sequence[tuple[Spelling, str, str]]) -> bool:
    start, end = view.offsets[span[0]], view.offsets[span[1] - 1] + 1
    written = letters(view.original[start:end])
    return any(spelling.is_written(written, view.language) for spelling, _, _ in readings)


def _case_agrees(view: View, first: int, last: int, spelling: Spelling) -> bool:
    """Return whether the capitals of the text allow a proper name here; always, in scripts without capitals."""
    initial = view.initial(first)
    if not initial.isalpha() or not (initial.isupper() or initial.islower()):
        return True
    if spelling.acronym:
        return all(view.written(word).isupper() for word in range(first, last + 1))
    return any(view.is_capital(word) for word in range(first, last + 1))
