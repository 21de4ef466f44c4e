"""The geocoder answers as geopy's do, tells homonyms apart by context, and says why."""

from __future__ import annotations

import inspect
import json
import pickle
from collections.abc import Callable

import pandas as pd
import pytest
from geopy.adapters import BaseAsyncAdapter
from geopy.distance import geodesic
from geopy.exc import ConfigurationError, GeocoderQueryError, GeocoderUnavailable
from geopy.extra.rate_limiter import RateLimiter
from geopy.geocoders import get_geocoder_for_service
from geopy.geocoders.base import Geocoder
from geopy.location import Location

from gazetteer import __main__ as terminal
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


# Arguments that every geocoder of geopy takes; whoever has one may put this one in its place.
def _arguments(method: Callable[..., object]) -> dict[str, inspect.Parameter]:
    return dict(inspect.signature(method).parameters)


@pytest.mark.parametrize("name", ["nominatim", "arcgis", "photon", "mapbox", "bing", "here", "opencage", "geonames"])
@pytest.mark.parametrize("method", ["geocode", "reverse"])
def test_it_takes_what_every_geopy_geocoder_takes(name: str, method: str) -> None:
    theirs, ours = (
        _arguments(getattr(get_geocoder_for_service(name), method)),
        _arguments(getattr(GazetteerGeocoder, method)),
    )
    for argument in ("self", "query", "exactly_one", "timeout"):
        assert ours[argument].kind == theirs[argument].kind
        assert ours[argument].default == theirs[argument].default
    for argument, parameter in ours.items():
        assert argument in theirs or parameter.default is not inspect.Parameter.empty


def test_it_is_made_as_every_geopy_geocoder_is(geocoder: GazetteerGeocoder) -> None:
    theirs, ours = _arguments(Geocoder.__init__), _arguments(GazetteerGeocoder.__init__)
    assert set(theirs) <= set(ours)
    made = GazetteerGeocoder(
        geocoder.gazetteer, user_agent="my-map", timeout=3, scheme="https", proxies={"http": "192.0.2.0:80"}
    )
    assert (made.timeout, made.headers["User-Agent"]) == (3, "my-map")
    assert made.geocode("Shusha", timeout=0.001) == geocoder.geocode("Shusha")


def test_no_service_is_ever_asked(geocoder: GazetteerGeocoder) -> None:
    with pytest.raises(GeocoderUnavailable, match="offline"):
        geocoder._call_geocoder("https://example.org", lambda found: found)
    with pytest.raises(GeocoderUnavailable, match="offline"):
        geocoder._call_geocoder("https://example.org", lambda found: found, is_json=False)


def test_there_is_nothing_to_wait_for(geocoder: GazetteerGeocoder) -> None:
    class Waiting(BaseAsyncAdapter):  # type: ignore[misc]  # geopy ships no types
        async def get_json(self, url: str, **_: object) -> object: ...

        async def get_text(self, url: str, **_: object) -> str: ...

    with pytest.raises(ConfigurationError, match="adapter_factory"):
        GazetteerGeocoder(geocoder.gazetteer, adapter_factory=Waiting)


def test_it_may_be_opened_and_closed(geocoder: GazetteerGeocoder) -> None:
    with GazetteerGeocoder(geocoder.gazetteer) as opened:
        assert opened.geocode("Shusha") is not None


def test_a_rate_limiter_may_stand_before_it(geocoder: GazetteerGeocoder) -> None:
    geocode = RateLimiter(geocoder.geocode, min_delay_seconds=0, error_wait_seconds=0)
    assert geocode("Shusha").raw["name"] == "Şuşa"
    assert len(geocode("Talış", exactly_one=False)) > 3
    assert geocode("Garadaghli", district="Fuzuli", timeout=1).raw["place_id"] == "gn-147930"
    assert geocode("Kalashnikov") is None
    assert geocode("  ") is None, "a rate limiter makes None of an error"
    reverse = RateLimiter(geocoder.reverse, min_delay_seconds=0, error_wait_seconds=0)
    assert reverse((39.52, 47.03)).raw["name"] == "Hadrut"


def test_a_location_is_plain_data(geocoder: GazetteerGeocoder) -> None:
    for query in ("Shusha", "Fuzuli district"):  # a settlement, and an area with its extent
        location = geocoder.geocode(query)
        assert location is not None
        again = pickle.loads(pickle.dumps(location))
        assert again == location and again.raw == location.raw
        assert json.loads(json.dumps(location.raw)) == location.raw
        address, (latitude, longitude) = location
        assert (address, latitude, longitude) == (location.address, location.latitude, location.longitude)


def test_a_table_with_a_district_column(geocoder: GazetteerGeocoder) -> None:
    frame = pd.DataFrame({"place": ["Garadaghli", "Garadaghli"], "district": ["Füzuli", "Xocavənd"]})
    found = frame.apply(lambda row: geocoder.geocode(row["place"], district=row["district"]), axis=1)
    assert [location.raw["place_id"] for location in found] == ["gn-147930", "gn-147928"]


def test_a_place_outside_of_the_district_says_so(geocoder: GazetteerGeocoder) -> None:
    inside, outside = geocoder.geocode("Talış", district="Tərtər"), geocoder.geocode("Talış", district="Jabrayil")
    assert inside is not None and outside is not None
    assert "not in Jabrayil" in outside.raw["reason"]
    assert outside.raw["score"] < inside.raw["score"]


def test_a_district_that_is_none_is_said(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Shusha", district="Nowhere")
    assert location is not None
    assert "no district 'Nowhere' in the gazetteer" in location.raw["reason"]


def test_a_district_as_a_table_has_it(geocoder: GazetteerGeocoder) -> None:
    location = geocoder.geocode("Mezre", district="Cəbrayıl rayonu (Jabrayil), Azerbaijan")
    assert location is not None
    assert location.raw["place_id"] == "gn-147540"


@pytest.mark.parametrize("near", ["nowhere", (95, 47), object()])
def test_a_point_nearby_must_be_a_point(geocoder: GazetteerGeocoder, near: object) -> None:
    with pytest.raises(GeocoderQueryError, match="not a point"):
        geocoder.geocode("Shusha", near=near)


def test_the_nearest_settlement_is_nearer_than_all_others(geocoder: GazetteerGeocoder) -> None:
    settlements = [
        place for place in geocoder.gazetteer.places.values() if place.kind == "settlement" and place.theatre
    ]
    for point in ((39.76, 46.75), (40.2, 46.9), (39.1, 46.6), (40.18, 44.51), (38.9, 47.9)):
        location = geocoder.reverse(point)
        assert location is not None
        about = [place for place in settlements if abs(place.latitude - point[0]) < 0.3]
        nearest = min(geodesic(point, (place.latitude, place.longitude)).km for place in about)
        assert location.raw["distance_km"] == pytest.approx(nearest, abs=0.001)


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


@pytest.fixture
def _loaded_once(geocoder: GazetteerGeocoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terminal, "GazetteerGeocoder", lambda: geocoder)


def test_the_terminal_loads_the_shipped_gazetteer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Shusha"]) == 0
    assert "gn-147105" in capsys.readouterr().out


@pytest.mark.usefixtures("_loaded_once")
def test_the_terminal_lists_places(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Qubadlı (Kashatagh District)", "Гадрут"]) == 0
    out = capsys.readouterr().out
    assert "39.34441 46.58183" in out and "39.52003 47.03190" in out
    assert main(["reverse", "39.76", "46.75"]) == 0
    assert "Şuşa / Shushi" in capsys.readouterr().out


@pytest.mark.usefixtures("_loaded_once")
def test_the_terminal_says_what_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lookup", "Kalashnikov"]) == 1
    assert "not in the gazetteer" in capsys.readouterr().out
    assert main(["lookup", " "]) == 2
    assert main(["reverse", "95", "47"]) == 2


@pytest.mark.usefixtures("_loaded_once")
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


@pytest.mark.usefixtures("_loaded_once")
def test_the_command_line_tells_latitude_from_longitude(capsys: pytest.CaptureFixture[str]) -> None:
    main(["reverse", "46.75", "39.76"])
    assert "latitude comes first" in capsys.readouterr().out
    main(["reverse", "39.76", "46.75"])
    assert "latitude comes first" not in capsys.readouterr().out
