"""The geocoder answers as geopy's do, tells homonyms apart by context, and says why."""

from __future__ import annotations

import pandas as pd
import pytest
from geopy.distance import geodesic
from geopy.exc import GeocoderQueryError
from geopy.location import Location

from gazetteer.__main__ import main
from gazetteer.geocoder import GazetteerGeocoder
from gazetteer.queries import parse, without_kind


@pytest.fixture(scope="module")
def geocoder() -> GazetteerGeocoder:
    return GazetteerGeocoder()


def test_a_location_carries_the_row(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Shusha")
    assert isinstance(location, Location)
    assert (location.latitude, location.longitude) == (39.76006, 46.74989)
    assert location.raw["place_id"] == "gn-147105"
    assert location.raw["source"] == "GeoNames"
    assert location.raw["licence"] == "CC BY 4.0"
    assert location.raw["match"] == "exact"
    assert location.raw["score"] == 1.0
    assert "Shusha" in location.raw["reason"]
    assert location.address.startswith("Şuşa / Shushi")


def test_an_unknown_name_is_none(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.geocode("Kalashnikov") is None
    assert geocoder.geocode("Kalashnikov", exactly_one=False) is None


@pytest.mark.parametrize("blank", ["", "   ", "\n", None, 7])
def test_a_blank_query_is_refused(geocoder: GazetteerGeocoder, blank: object) -> None:
    with pytest.raises(GeocoderQueryError, match="blank"):
        geocoder.geocode(blank)  # type: ignore[call-overload]


def test_a_text_is_no_query(geocoder: GazetteerGeocoder) -> None:
    with pytest.raises(GeocoderQueryError, match="characters"):
        geocoder.geocode("Shusha " * 5_000)


@pytest.mark.parametrize(
    ("query", "context", "place_id"),
    [
        ("Garadaghli", {"district": "Fuzuli"}, "gn-147930"),
        ("Garadaghli", {"district": "Füzuli rayonu"}, "gn-147930"),
        ("Qaradağlı", {"district": "Khojavend"}, "gn-147928"),
        ("Mezre", {"district": "Jabrayil"}, "gn-147540"),
        ("Mezre, Jabrayil district", {}, "gn-147540"),
        ("Mezre (Jabrayil)", {}, "gn-147540"),
        ("village of Mezre, Jabrayil district", {}, "gn-147540"),
        ("Sari jali", {"district": "Cəbrayıl"}, "gn-147249"),
        ("Mehdili", {"near": (39.4, 47.2)}, "gn-147533"),
        ("Talış", {"near": (40.3, 46.8)}, "gn-584885"),
        ("Talış", {"district": "Quba"}, "gn-584881"),
        ("Qubadlı (Kashatagh District)", {}, "gn-147305"),
        ("Fuzuli", {}, "gn-148106"),
        ("Fuzuli district", {}, "gn-148107"),
        ("town of Khojavend", {}, "gn-146969"),
        ("Хадрут", {}, "gn-148105"),
        ("село Тагасер", {}, "gn-147094"),
        ("قرية محمد صالح", {}, "wof-1327175311"),
        ("Martuni, Armenia", {}, "gn-616438"),
    ],
)
def test_the_context_decides(
    geocoder: GazetteerGeocoder, query: str, context: dict[str, object], place_id: str
) -> None:
    location = geocoder.geocode(query, **context)  # type: ignore[call-overload]
    assert location is not None
    assert location.raw["place_id"] == place_id, location.raw["reason"]


def test_candidates_come_best_first_with_their_doubt(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.geocode("Sarıcalı", exactly_one=False)
    assert found is not None and len(found) >= 4
    assert all(0 <= location.raw["score"] <= 1 for location in found)
    assert found[0].raw["score"] < 1, "one of many is not sure"
    assert "one of" in found[0].raw["reason"]


def test_a_guess_says_so(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Hadrat")
    assert location is not None
    assert location.raw["match"] == "fuzzy"
    assert "guess" in location.raw["reason"]


def test_the_answer_in_a_language(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Шуша", language="ru")
    assert location is not None
    assert location.address == "Шуша, Шушинский район, Азербайджан"


def test_reverse_finds_the_nearest_settlement(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.reverse((39.52, 47.03))
    assert location is not None
    assert location.raw["place_id"] == "gn-148105"
    assert location.raw["distance_km"] == pytest.approx(0.16, abs=0.05)


def test_reverse_orders_by_distance(geocoder: GazetteerGeocoder) -> None:
    found = geocoder.reverse("39.76, 46.75", exactly_one=False)
    assert found is not None and len(found) == 10
    distances = [location.raw["distance_km"] for location in found]
    assert distances == sorted(distances)
    first = found[0]
    assert distances[0] == pytest.approx(geodesic((39.76, 46.75), (first.latitude, first.longitude)).km, abs=0.001)


def test_reverse_in_the_open_sea_is_none(geocoder: GazetteerGeocoder) -> None:
    assert geocoder.reverse((0.0, -30.0)) is None
    assert geocoder.reverse((39.52, 47.03), max_distance_km=0.01) is None


@pytest.mark.parametrize("point", ["nowhere", (95, 47), None, object()])
def test_reverse_refuses_what_is_no_point(geocoder: GazetteerGeocoder, point: object) -> None:
    with pytest.raises(GeocoderQueryError, match="not a point"):
        geocoder.reverse(point)


def test_it_maps_over_a_pandas_column(geocoder: GazetteerGeocoder) -> None:
    column = pd.Series(["Shusha", "Hadrut"]).map(geocoder.geocode)
    assert [location.raw["name"] for location in column] == ["Şuşa", "Hadrut"]


@pytest.mark.parametrize(
    ("query", "name", "areas"),
    [
        ("Qubadlı (Kashatagh District)", "Qubadlı", ("Kashatagh District",)),
        ("Mezre, Jabrayil district, Azerbaijan", "Mezre", ("Jabrayil district", "Azerbaijan")),
        ("محافظة، خدا آفارين", "محافظة", ("خدا آفارين",)),
        ("Shusha", "Shusha", ()),
    ],
)
def test_a_query_says_its_areas(query: str, name: str, areas: tuple[str, ...]) -> None:
    asked = parse(query)
    assert (asked.name, asked.areas) == (name, areas)


@pytest.mark.parametrize(
    ("name", "bare", "kind"),
    [
        ("village of Mezre", "mezre", "settlement"),
        ("Füzuli rayonu", "fuzuli", "district"),
        ("Шушинский район", "шушинскии", "district"),
        ("Hadrut", "hadrut", None),
    ],
)
def test_a_kind_word_is_no_part_of_the_name(name: str, bare: str, kind: str | None) -> None:
    assert without_kind(name) == (bare, kind)


def test_the_terminal_lists_places(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Qubadlı (Kashatagh District)", "Гадрут"]) == 0
    out = capsys.readouterr().out
    assert "39.34441 46.58183" in out and "39.52003 47.03190" in out
    assert main(["reverse", "39.76", "46.75"]) == 0
    assert "Şuşa / Shushi" in capsys.readouterr().out


def test_the_terminal_says_what_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Kalashnikov"]) == 1
    assert "not in the gazetteer" in capsys.readouterr().out
    assert main(["lookup", " "]) == 2
    assert main(["reverse", "95", "47"]) == 2


def test_the_command_line_refuses_a_district_that_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Talish", "--district", "Nowhere"]) == 2
    said = capsys.readouterr()
    assert "no district 'Nowhere'" in said.err
    assert said.out == ""
    assert main(["lookup", "Talish", "--district", "Tərtər"]) == 0


@pytest.mark.parametrize("command", [["lookup", "Shusha"], ["reverse", "39.76", "46.75"]])
def test_the_command_line_refuses_to_show_nothing(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    for limit in ("0", "-1"):
        with pytest.raises(SystemExit) as stopped:
            main([*command, "--limit", limit])
        assert stopped.value.code == 2
    assert "Give 1 or more" in capsys.readouterr().err


def test_the_command_line_tells_latitude_from_longitude(capsys: pytest.CaptureFixture[str]) -> None:
    main(["reverse", "46.75", "39.76"])
    assert "latitude comes first" in capsys.readouterr().out
    main(["reverse", "39.76", "46.75"])
    assert "latitude comes first" not in capsys.readouterr().out
