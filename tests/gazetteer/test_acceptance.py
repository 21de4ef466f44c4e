"""The lists of spellings with a known point: nearly all resolve, and those that do not are listed with the reason.

`acceptance_misses.csv` names every row that fails today and why. A row that fails and is not listed there fails the
test, whatever the share: that is a new fault. Without a district, to choose another place of that very name is no
fault of that kind: nothing in the question says which is meant.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from geopy.distance import geodesic

from gazetteer.geocoder import GazetteerGeocoder

NEAR_KM = 3.0
FLOOR_GIVEN_DISTRICT = 0.985
FLOOR_BARE = 0.95
FLOOR_PRESS = 0.97
MISSES = Path(__file__).with_name("acceptance_misses.csv")
pytestmark = pytest.mark.corpus

Point = tuple[float, float]


class Row(NamedTuple):
    """A spelling, the district it is said to lie in (None: not said), and the points that would be right."""

    spelling: str
    language: str
    place: str
    district: str
    context: str | None
    points: tuple[Point, ...]


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder()


def table(shared: Path, name: str) -> list[dict[str, str]]:
    with (shared / "gazetteer-sources" / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def point_of(row: dict[str, str]) -> Point:
    return float(row["lat"]), float(row["lon"])


def acceptance(shared: Path, *, district: bool) -> list[Row]:
    """Return the acceptance list; a spelling that stands for several places may give any of them."""
    rows = [row for row in table(shared, "acceptance.csv") if row["lat"]]
    same: dict[str, list[Point]] = defaultdict(list)
    for row in rows:
        same[row["spelling"]].append(point_of(row))
    return [
        Row(
            row["spelling"],
            row["lang"],
            row["az_name"],
            row["district"],
            # The list gives a district to the district itself: that is no context.
            row["district"] or None if district and row["feature_type"] not in ("district", "region") else None,
            tuple(same[row["spelling"]]) if "AMBIGUOUS" in row["note"] else (point_of(row),),
        )
        for row in rows
    ]


def announced(shared: Path) -> list[Row]:
    return [
        Row(row["name_az"], "az", row["name_az"], row["district_az"], row["district_az"], (point_of(row),))
        for row in table(shared, "announced_settlements_2020.csv")
        if row["match"] == "matched"
    ]


def press(shared: Path) -> list[Row]:
    """Return the spellings of the press for the announced settlements of which the place is sure."""
    points = {
        row["geonameid"]: point_of(row)
        for row in table(shared, "announced_settlements_2020.csv")
        if row["match"] == "matched"
    }
    return [
        Row(row["spelling"], row["lang"], row["name_az"], row["district_az"], row["district_az"], (point,))
        for row in table(shared, "news_spellings_2020.csv")
        if (point := points.get(row["geonameid"])) is not None
    ]


def is_near(geocoder: GazetteerGeocoder, row: Row, kilometres: float = NEAR_KM) -> bool:
    location = geocoder.geocode(row.spelling, district=row.context)
    if location is None:
        return False
    found = (location.latitude, location.longitude)
    return any(geodesic(found, point).km <= kilometres for point in row.points)


def is_candidate(geocoder: GazetteerGeocoder, row: Row) -> bool:
    """Tell whether a right place is among all those of the name."""
    found = geocoder.geocode(row.spelling, district=row.context, exactly_one=False) or []
    points = [(location.latitude, location.longitude) for location in found]
    return any(geodesic(one, point).km <= NEAR_KM for one in points for point in row.points)


def listed_misses(name: str) -> Counter[tuple[str, str, str, str]]:
    with MISSES.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["list"] == name]
    return Counter((row["spelling"], row["lang"], row["az_name"], row["district"]) for row in rows)


def share_resolved(geocoder: GazetteerGeocoder, rows: Sequence[Row], name: str) -> float:
    """Return the share that resolves, after failing for any miss that is not listed with its reason."""
    misses = [row for row in rows if not is_near(geocoder, row)]
    print(f"{name}: {len(rows) - len(misses)} of {len(rows)} within {NEAR_KM:g} km")
    faults = [row for row in misses if row.context is not None or not is_candidate(geocoder, row)]
    new = Counter(keys(faults)) - listed_misses(name)
    assert not new, f"resolved before, or needs a line with its reason in {MISSES.name}: {sorted(new)}"
    return 1 - len(misses) / len(rows)


def keys(rows: Iterable[Row]) -> Iterable[tuple[str, str, str, str]]:
    return ((row.spelling, row.language, row.place, row.district) for row in rows)


def test_the_acceptance_list_given_the_district(shared: Path, geocoder: GazetteerGeocoder) -> None:
    rows = acceptance(shared, district=True)
    assert share_resolved(geocoder, rows, "acceptance, district") >= FLOOR_GIVEN_DISTRICT


def test_the_acceptance_list_without_any_context(shared: Path, geocoder: GazetteerGeocoder) -> None:
    rows = acceptance(shared, district=False)
    assert share_resolved(geocoder, rows, "acceptance, bare") >= FLOOR_BARE


def test_the_settlements_announced_in_2020(shared: Path, geocoder: GazetteerGeocoder) -> None:
    assert share_resolved(geocoder, announced(shared), "announced") >= FLOOR_PRESS


def test_the_spellings_of_the_press_in_2020(shared: Path, geocoder: GazetteerGeocoder) -> None:
    assert share_resolved(geocoder, press(shared), "press") >= FLOOR_PRESS


def test_the_required_list_resolves(shared: Path, geocoder: GazetteerGeocoder) -> None:
    required = acceptance(shared, district=True)[:53]
    areas = {
        row["spelling"] for row in table(shared, "acceptance.csv")[:53] if row["feature_type"] in ("district", "region")
    }
    misses = [row.spelling for row in required if not is_near(geocoder, row, 5.0 if row.spelling in areas else NEAR_KM)]
    assert misses == []


def test_every_listed_miss_has_its_reason(shared: Path) -> None:
    with MISSES.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert all(row["reason"].strip() for row in rows)
    assert {row["list"] for row in rows} <= {"acceptance, district", "acceptance, bare", "announced", "press"}
