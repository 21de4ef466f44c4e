"""The words around a mention, as far as they say what it stands for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.extraction.cases import cases
from dashboard.extraction.inflections import ARTICLE
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.place_words import CONJUNCTIONS
from dashboard.extraction.role_cues import RoleCues
from dashboard.extraction.theatre_signs import FIGHTING, PEOPLES
from gazetteer.folding import fold

_BEFORE, _AFTER, _WINDOW = 8, 5, 8
_PHRASE_BEFORE = 4  # words
_ATTACK = 4
_CHAIN = 6  # nouns of one phrase
_JOINING = " \"'“”«»‘’(-"
_CLOSING = " \"'”»’)-"
POSSESSIVE = "s"
_FOR, _ONTO = fold("ل"), tuple(fold("وفلب"))


class Around:
    """The words on either side of a mention, folded.

    `before` holds up to eight words of its phrase, nearest last; `bare` the same without the articles and adjectives
    right before the name; `after` up to five words behind it.
    """

    def __init__(self, view: View, mention: Mention, table: RoleCues) -> None:
        self._view, self._mention, self._table = view, mention, table
        self.before = self._left()
        size = len(self.before)
        while size and self.before[size - 1] in table.skipped:
            size -= 1
        self.bare = self.before[:size]
        self.after = self._right()
        self.cases = cases(view, mention, self.after)
        self._endings: frozenset[str] | None = None

    def _left(self) -> list[str]:
        view, end = self._view, self._mention.first
        sentence, first = view.sentence_of[end], end
        while first and end - first < _BEFORE and view.sentence_of[first - 1] == sentence:
            gap = view.gaps[first - 1]
            if gap != " " and gap.strip(_JOINING):
                break
            first -= 1
        return view.words[first:end]

    def _right(self) -> list[str]:
        view, start = self._view, self._mention.last
        sentence, last = view.sentence_of[start], start
        most = min(start + _AFTER, len(view.words) - 1)
        while last < most and view.sentence_of[last + 1] == sentence:
            gap = view.gaps[last]
            if gap != " " and gap.strip(_CLOSING):
                break
            last += 1
        return view.words[start + 1 : last + 1]

    def window(self) -> range:
        """Return the numbers of the words near the mention among which its verb may be."""
        first = max(0, self._mention.first - _WINDOW)
        last = self._mention.last + 1 + (_WINDOW if self._table.table.verb_last else 0)
        return range(first, min(last, len(self._view.words)))

    def any_near(self, stems: object) -> bool:
        """Return whether a word of the sentence near the mention is among `stems`."""
        view, here = self._view, self._mention.first
        words = (word for word in self.window() if view.same_sentence(word, here))
        return any(one in stems for word in words for one in self.readings(view.words[word]))  # type: ignore[operator]

    def governs(self, stems: object) -> bool:
        """Return whether a word that may govern the name is among `stems`: where verbs come last, one behind it."""
        view, table = self._view, self._table.table
        if not table.verb_last or table.bare_goal:
            return self.any_near(stems)
        for word in range(self._mention.last + 1, self.window().stop):
            if not view.same_sentence(word, self._mention.last) or ";" in view.gap(word - 1):
                return False
            if view.words[word] in stems:  # type: ignore[operator]
                return True
        return False

    def readings(self, word: str) -> tuple[str, ...]:
        """Return a word as it stands, and in Arabic without the particle و, ف, ل or ب."""
        if self._view.language == "ar" and len(word) > 2 and word[0] in _ONTO:
            return word, word[1:]
        if self._mention.particle == _FOR and word.startswith(ARTICLE):
            return word, word[len(ARTICLE) :]
        return (word,)

    def is_attacked(self) -> bool:
        """Return whether words of fighting stand right before the name: "an offensive against"."""
        fighting = FIGHTING.get(self._view.language or "en")
        return fighting is not None and any(
            one in fighting for word in self.bare[-_ATTACK:] for one in self.readings(word)
        )

    def follows(self, phrases: frozenset[str]) -> bool:
        """Return whether one of `phrases` stands directly before the name, its article aside."""
        if not self.bare:
            return False
        if self._endings is None:  # asked once for every table
            *front, nearest = self.bare[-_PHRASE_BEFORE:]
            self._endings = frozenset(
                " ".join([*front[at:], last]) for last in self.readings(nearest) for at in range(len(front) + 1)
            )
        return not self._endings.isdisjoint(phrases)

    def precedes(self, phrases: frozenset[str]) -> bool:
        """Return whether one of `phrases` stands directly behind the name."""
        return any(" ".join(self.after[:size]) in phrases for size in range(1, min(3, len(self.after)) + 1))

    def possessed(self) -> str:
        """Return the noun that the name owns ("Armenia's eastern border", "Armeniens Grenze"), "" if it owns none."""
        rest = self.after
        if rest[:1] == [POSSESSIVE]:
            rest = rest[1:]
        elif not self._mention.ending or self._view.language != "de":
            return ""
        return next((word for word in rest if word not in self._table.skipped), "")

    def heads(self) -> list[str]:
        """Return the nouns that the name hangs on, nearest first: Affairs, Foreign, Ministry ("... of Armenia")."""
        table, words = self._table, self.bare
        if not words:
            return []
        if words[-1] in table.genitive:
            # "près de": of a place's surroundings, not of the noun before.
            beside = any(" ".join(words[-size:]) in table.located for size in (2, 3))
            return [] if beside else list(self._chain(words[:-1]))
        hanging = table.table.bare_genitive or self._mention.particle == _FOR
        if table.table.language == "de":
            # "das Gebiet Armeniens", "die Botschaft der Türkei": by its case.
            hanging = bool(self._mention.ending) or self.before[-1:] == ["der"]
        elif table.table.cases:
            hanging = "genitive" in self.cases
        if self._view.language == "fa" and words[-1] in PEOPLES:
            hanging = False  # an adjective ends the phrase: "نیروهای ارمنی لاچین را"
        return list(self._chain(words)) if hanging and self._mention.particle in ("", _FOR) else []

    def heads_of_locative(self) -> list[str]:
        """Return the nouns before a preposition of place: Ministry, Defence ("... in Azerbaijan")."""
        return (
            list(self._chain(self.bare[:-1], across=True)) if self.bare and self.bare[-1] in self._table.located else []
        )

    def _chain(self, words: Sequence[str], *, across: bool = False) -> Iterator[str]:
        table = self._table
        first = self._mention.first - len(self.before)
        at = len(words) - 1
        for _ in range(_CHAIN):
            if at < 0 or self._ends_phrase(words[at]):
                return
            if (
                self._view.language == "ar"
                and words[at].startswith(ARTICLE)
                and not self._mention.particle
                and not across
            ):
                return  # a noun with the article holds no name: "زار الوزير باكو"
            yield words[at]
            at -= 1
            article = at
            while at >= 0 and words[at] in table.skipped:
                at -= 1
            if at >= 0 and words[at] in table.genitive:
                at -= 1
            elif at != article:
                return
            elif not table.table.noun_first and at >= 0 and not self._view.is_capital(first + at):
                return  # "the government blockade of": only capitalised nouns make one name

    def _ends_phrase(self, word: str) -> bool:
        table = self._table
        if word in table.clause_words and word not in table.land_of and word not in table.office_of:
            return True
        if word in table.located or word in table.acting or word in table.moving or word in CONJUNCTIONS:
            return word not in table.land_of and word not in table.office_of
        return word in table.speech or word in table.entered
