"""What a query to the geocoder says besides the name: the district, and what kind of place it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gazetteer.folding import fold
from gazetteer.records import PlaceKind

# Words that say what a place is, folded, with the kind; they stand before or after the name.
KIND_WORDS: dict[str, PlaceKind] = {
    # settlement
    "village": "settlement", "village of": "settlement", "town": "settlement", "town of": "settlement",
    "city": "settlement", "city of": "settlement", "settlement": "settlement", "settlement of": "settlement",
    "kendi": "settlement", "seheri": "settlement", "qesebesi": "settlement",
    "koyu": "settlement", "kasabasi": "settlement", "sehri": "settlement",
    "село": "settlement", "деревня": "settlement", "город": "settlement", "поселок": "settlement", "с.": "settlement",
    "գյուղ": "settlement", "գյուղը": "settlement", "քաղաք": "settlement",
    "قريه": "settlement", "بلده": "settlement", "مدينه": "settlement", "روستاي": "settlement", "شهر": "settlement",
    "village de": "settlement", "ville de": "settlement", "dorf": "settlement", "stadt": "settlement",
    # district
    "district": "district", "district of": "district", "rayon": "district", "raion": "district", "rayonu": "district",
    "region": "district", "province": "district", "county": "district", "ilcesi": "district", "bolgesi": "district",
    "раион": "district", "шахрестан": "district", "շրջան": "district",
    "مقاطعه": "district", "محافظه": "district", "منطقه": "district", "اقليم": "district", "شهرستان": "district",
    # water
    "river": "water", "lake": "water", "sea": "water", "reservoir": "water",
}  # fmt: skip
_LONGEST_FIRST = sorted(KIND_WORDS, key=lambda word: (-len(word), word))
_IN_BRACKETS = re.compile(r"^(?P<name>[^()（）]+)[(（](?P<rest>[^()（）]+)[)）]\s*$")
_SEPARATORS = re.compile(r"[,،;]")
MOST_AREAS = 4  # village, community, district, country: what follows is no address


@dataclass(frozen=True, slots=True)
class Query:
    """A name to look up, the areas it was said to lie in (nearest first), and the kind of place that was asked for."""

    name: str
    areas: tuple[str, ...] = ()
    kind: PlaceKind | None = None


def parse(query: str) -> Query:
    """Return what a query asks for: `Qubadlı (Kashatagh District)`, `Mezre village, Jabrayil district`.

    At most MOST_AREAS areas are kept, the nearest.
    """
    bracketed = _IN_BRACKETS.match(query)
    said = [bracketed["name"], *_SEPARATORS.split(bracketed["rest"])] if bracketed else _SEPARATORS.split(query)
    parts = [part.strip() for part in said if part.strip()]
    if not parts:
        return Query(query)
    return Query(parts[0], tuple(parts[1 : 1 + MOST_AREAS]))


def without_kind(name: str) -> tuple[str, PlaceKind | None]:
    """Return the folded name without its kind word, and the kind: `village of Mezre`, (`mezre`, settlement)."""
    folded = fold(name)
    for word in _LONGEST_FIRST:
        if folded.startswith(word + " "):
            return folded[len(word) + 1 :], KIND_WORDS[word]
        if folded.endswith(" " + word):
            return folded[: -len(word) - 1], KIND_WORDS[word]
    return folded, None
