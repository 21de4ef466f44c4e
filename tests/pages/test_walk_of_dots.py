"""A walk over all dots of the shipped documents: what each card marks as the place is a spelling of that place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dashboard.pages.corpus import SEEDS, Corpus
from dashboard.pages.evidence import card
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.records import Event
from gazetteer.folding import fold
from gazetteer.geocoder import GazetteerGeocoder

GAZETTEER = shipped_gazetteer()
GEOCODER = GazetteerGeocoder(GAZETTEER)


@dataclass
class Marked(HTMLParser):
    """The words of a card that are marked as the place: in the sentence, and those of an earlier one named below it."""

    inside: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, list[str] | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = (dict(attrs).get("class") or "").split()
        found = None
        if "place" in classes:
            found = self.inside if tag == "mark" else self.earlier if "earlier" in classes else None
        if found is not None:
            found.append("")
        self._open.append((tag, found))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        for _, found in self._open:
            if found is not None:
                found[-1] += data


def marked(corpus: Corpus, event: Event) -> Marked:
    parser = Marked()
    parser.feed(card(event, corpus.sources))
    return parser


def means(words: str, place: str) -> bool:
    """Whether the words are a name of the place, or a spelling for which the geocoder offers it."""
    if fold(words) in {fold(name.name) for name in GAZETTEER.names_of(place)}:
        return True
    return place in {found.place.place_id for found, _ in GEOCODER.candidates(words)}


def faults(corpus: Corpus) -> list[str]:
    """What is wrong with the cards of a corpus, a line an event.

    A card must mark a spelling of its place: in the sentence, or among the earlier words that it names where the
    sentence has none. Beside it a word may be marked that stands for the name ("the town"), but no name of another
    place.
    """
    names: dict[str, set[tuple[str, str | None]]] = {}
    for toponym in corpus.tables.toponyms:
        names.setdefault(toponym.document_id, set()).add((toponym.text, toponym.place_id))
    found = []
    for event in corpus.all:
        words = marked(corpus, event)
        told = words.inside if event.place_basis == "named" else words.earlier
        if not any(means(one, event.place_id) for one in told):
            found.append(f"{event.name}: only {told} is marked in “{event.quote}”")
        others = {text for text, place in names.get(event.document_id, ()) if place != event.place_id}
        for one in (*words.inside, *words.earlier):
            if not means(one, event.place_id) and " ".join(one.split()) in others:
                found.append(f"{event.name}: {one} is another place, and marked in “{event.quote}”")
    return found


@pytest.fixture(scope="module")
def shipped() -> Corpus:
    return Corpus(run([SEEDS]))


def test_every_dot_opens_cards_whose_marked_words_are_its_place(shipped: Corpus) -> None:
    assert faults(shipped) == []


def test_the_walk_meets_every_place_that_the_map_draws(shipped: Corpus) -> None:
    """The columns are what the map draws from; each of their places has an event."""
    assert {event.place_id for event in shipped.all} == set(shipped.columns.vocabularies["place"])
    assert len(shipped.columns.vocabularies["place"]) > 30


def test_a_card_names_the_earlier_words_that_gave_it_its_place(tmp_path: Path) -> None:
    front = "---\ntitle: Notes\nlang: en\npublished: 2020-10-09\n---\n"
    text = "The town of Hadrut was shelled on 7 October 2020. On 8 October 2020 the town was shelled again.\n"
    (tmp_path / "notes.md").write_text(front + text, encoding="utf-8")
    corpus = Corpus(run([tmp_path]))
    (carried,) = [event for event in corpus.all if event.place_basis == "carried"]
    assert (marked(corpus, carried).inside, marked(corpus, carried).earlier) == (["the town"], ["Hadrut"])
    assert faults(corpus) == []


def test_the_articles_themselves_pass_the_walk(shared: Path) -> None:
    corpus = Corpus(run([shared / "seeds"]))
    assert any(event.place_basis == "carried" for event in corpus.all)
    assert faults(corpus) == []


def test_the_walk_finds_a_card_that_marks_another_place(shipped: Corpus) -> None:
    """Each event is given out for one of the next place: the walk must not let a single one pass."""
    places = {event.place_id: event for event in shipped.all}
    next_place = dict(zip(places, [*list(places)[1:], next(iter(places))], strict=True))
    events = tuple(replace(event, place_id=next_place[event.place_id]) for event in shipped.all)
    wrong = Corpus(replace(shipped.tables, events=events, incidents=()))
    assert len({line.split("“")[-1] for line in faults(wrong)}) == len({event.quote for event in events})


@pytest.mark.parametrize(
    ("words", "place", "it_is"),
    [
        ("Hadrut", "gn-148105", True),
        ("Hardut", "gn-148105", True),
        ("Հադրութ", "gn-148105", True),
        ("Fuzuli", "gn-148105", False),
        ("the town", "gn-148105", False),
        ("", "gn-148105", False),
    ],
)
def test_the_measure_tells_spellings_of_a_place_from_other_words(words: str, place: str, it_is: bool) -> None:
    assert means(words, place) is it_is
