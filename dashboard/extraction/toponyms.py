"""The place names of an article: where they stand, which place they name, and what they stand for."""

from __future__ import annotations

import gc
import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from dashboard.extraction.company import Company
from dashboard.extraction.listing import read_surroundings
from dashboard.extraction.lookup import Lookup
from dashboard.extraction.mentions import Mention, View
from dashboard.extraction.nearby import add_variants_nearby
from dashboard.extraction.plausibility import Plausibility
from dashboard.extraction.resolution import resolve
from dashboard.extraction.respelling import find_known, find_spelling
from dashboard.extraction.roles import assign_roles
from dashboard.extraction.scanning import Scanner
from dashboard.extraction.stretches import stretches
from dashboard.extraction.unknown import join_neighbours, short_forms, unknown_names
from dashboard.records import Article, Match, Sentence, Toponym
from gazetteer.gazetteer import Gazetteer

# How far each way of matching is trusted, beside how clear the choice between the places is.
_TRUST: dict[Match, float] = {"exact": 1.0, "inflected": 0.97, "variant": 0.85, "fuzzy": 0.6}


class Matcher:
    """A gazetteer made ready for finding its names in texts; built once, then used for every article."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.places = gazetteer.places
        self.labels: dict[str, str] = {}  # of the places met so far
        self.renown = Counter(name.place_id for name in gazetteer.names)
        self.scanner = Scanner(gazetteer.places, gazetteer.names)
        self.lookup = Lookup(gazetteer, self.scanner.spellings)

    def find(self, text: str, article: Article, sentences: Sequence[Sentence]) -> Iterator[Mention]:
        """Yield the mentions of places in an article, resolved and with their roles, in document order."""
        for stretch, within in stretches(text, article, sentences):
            yield from self._find(View(text, stretch, within))

    def _find(self, view: View) -> list[Mention]:
        known = self.scanner.scan(view)
        unknown = unknown_names(view, known, self.lookup)
        mentions = join_neighbours(view, sorted([*known, *unknown], key=lambda one: one.first), self.lookup)
        read_surroundings(view, mentions)
        add_variants_nearby(view, mentions, self.lookup, self.places)
        mentions = sorted([*mentions, *short_forms(view, mentions)], key=lambda one: one.first)
        company = Company(mentions)
        judge = Plausibility(view, mentions, company)
        kept = [mention for mention in mentions if self._is_kept(view, mention, judge, company)]
        said = {mention.spellings[0].folded for mention in kept if mention.spellings}
        taken = {id(one) for one in kept}
        left = [one for one in mentions if id(one) not in taken]
        kept.extend(one for one in left if judge.is_merely_short(one) and one.spellings[0].folded in said)
        kept.extend(_named_elsewhere(view, left, kept))
        kept.sort(key=lambda one: one.first)
        resolve(view, kept, self.places, self.renown)
        assign_roles(view, kept)
        return kept

    def _is_kept(self, view: View, mention: Mention, judge: Plausibility, company: Company) -> bool:
        """Return whether a mention names a place; an unknown name is looked up first."""
        if mention.spellings and judge.has_other_letters(mention):
            mention.spellings, mention.match = [], "fuzzy"  # another name, perhaps of a place known under a third
        if not mention.spellings and mention.match == "fuzzy":
            if not judge.may_be_misspelt(mention):
                named = False
            elif judge.has_capital_anyway(mention):
                named = find_known(view, mention, self.lookup)
            else:
                placed = judge.beside.is_located(mention)
                named = find_spelling(view, mention, self.lookup, self.places, company, placed=placed)
            return named or (not mention.tentative and judge.is_unknown_place(mention))
        if judge.is_place(mention):
            return True
        mention.unsure = judge.is_unsure(mention)
        return mention.unsure


def _named_elsewhere(view: View, left: Sequence[Mention], kept: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the unknown names that the article says once more where it is clear which place they are."""
    known = {view.spelled(one): one for one in kept if one.spellings and one.match in ("variant", "fuzzy")}
    for mention in left:
        other = known.get(view.spelled(mention))
        if other is not None and not mention.spellings:
            mention.spellings, mention.match = other.spellings, other.match
            yield mention


_MATCHERS: WeakKeyDictionary[Gazetteer, Matcher] = WeakKeyDictionary()


def matcher_for(gazetteer: Gazetteer) -> Matcher:
    """Return the matcher of a gazetteer; the first call builds it."""
    found = _MATCHERS.get(gazetteer)
    if found is None:
        with _without_collection():
            found = _MATCHERS[gazetteer] = Matcher(gazetteer)
    return found


@contextmanager
def _without_collection() -> Iterator[None]:
    """Hold the garbage collector while 300,000 objects are made that all stay, and keep it from them afterwards.

    Looking through them doubles the time of building, and adds as much again to the first articles.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        if was_enabled:
            gc.freeze()  # what nobody holds any more is still let go: only cycles would stay
    finally:
        if was_enabled:
            gc.enable()


def find_toponyms(text: str, article: Article, sentences: Sequence[Sentence], gazetteer: Gazetteer) -> list[Toponym]:
    """Return the place names of `article`, in document order; `text` is the document's text.

    Names that the gazetteer lacks but the text calls a place come with null place and coordinates; so do names of which
    it is unsure whether a place of the gazetteer is meant, with the places they may be as candidates. Takes time linear
    in the length of the article.
    """
    matcher = matcher_for(gazetteer)
    labels = matcher.labels

    def label(place_id: str) -> str:
        if place_id not in labels:
            labels[place_id] = gazetteer.label(place_id)
        return labels[place_id]

    return [_toponym(text, article, mention, label) for mention in matcher.find(text, article, sentences)]


def _toponym(text: str, article: Article, mention: Mention, label: Callable[[str], str]) -> Toponym:
    place = mention.place
    match: Match = "variant" if mention.is_variant and mention.match != "fuzzy" else mention.match
    return Toponym(
        document_id=article.document_id,
        document=article.document,
        article=article.article,
        start=mention.start,
        end=mention.end,
        text=text[mention.start : mention.end],
        role=mention.role,
        place_id=None if place is None else place.place_id,
        # Both names where two sides have their own.
        name=None if place is None else label(place.place_id),
        kind=None if place is None else place.kind,
        country=None if place is None else place.country,
        district=None if place is None else place.district,
        latitude=None if place is None else place.latitude,
        longitude=None if place is None else place.longitude,
        match=None if place is None else match,
        score=None if place is None else round(_TRUST[match] * math.sqrt(mention.share), 3),
        candidates=mention.candidates,
    )
