"""Look places up from the terminal.

python -m gazetteer lookup "Qubadlı (Kashatagh District)" Хадрут جبرائيل
python -m gazetteer reverse 39.76 46.75
"""

from __future__ import annotations

import argparse
import sys
from typing import Any

from geopy.exc import GeocoderQueryError

from gazetteer.errors import GazetteerError
from gazetteer.geocoder import GazetteerGeocoder


def _line(location: Any) -> str:
    raw = location.raw
    about = f"{raw['match']} {raw['score']:.2f}" if "match" in raw else f"{raw['distance_km']:.1f} km"
    point = f"{location.latitude:.5f} {location.longitude:.5f}"
    return f"  {about:13} {point:20} {raw['kind']:10} {location.address}  [{raw['place_id']}, {raw['source']}]"


def _at_least_one(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} shows nothing. Give 1 or more")
    return number


def _swapped(geocoder: GazetteerGeocoder, point: tuple[float, float], found: list[Any]) -> str | None:
    """Return a hint when only the point with latitude and longitude exchanged lies in the theatre."""
    latitude, longitude = point
    if any(one.raw["theatre"] for one in found) or abs(longitude) > 90:
        return None
    there = geocoder.reverse((longitude, latitude), exactly_one=False) or []
    if not any(one.raw["theatre"] for one in there):
        return None
    return f"  latitude comes first: for {there[0].address} ask reverse {longitude} {latitude}"


def main(arguments: list[str] | None = None) -> int:
    """Run a lookup or a reverse lookup; return 1 when something was not found, 2 for a bad question."""
    parser = argparse.ArgumentParser(prog="python -m gazetteer", description="Where is this place? Works offline.")
    commands = parser.add_subparsers(dest="command", required=True)
    lookup = commands.add_parser("lookup", help="the places of a name, best first")
    lookup.add_argument("names", nargs="+", metavar="NAME")
    lookup.add_argument("--district", help="the district the place lies in")
    lookup.add_argument("--limit", type=_at_least_one, default=5, help="candidates shown for each name (default 5)")
    reverse = commands.add_parser("reverse", help="the settlements nearest to a point")
    reverse.add_argument("latitude", type=float)
    reverse.add_argument("longitude", type=float)
    reverse.add_argument("--limit", type=_at_least_one, default=3, help="settlements shown (default 3)")
    options = parser.parse_args(arguments)
    try:
        geocoder = GazetteerGeocoder()
        hint = None
        if options.command == "lookup":
            if options.district is not None and not geocoder.areas_named(options.district):
                raise GeocoderQueryError(
                    f"the gazetteer has no district {options.district!r}. Spell it otherwise, or leave --district out"
                )
            queries = [
                (name, geocoder.geocode(name, exactly_one=False, district=options.district)) for name in options.names
            ]
        else:
            point = (options.latitude, options.longitude)
            queries = [(f"{point[0]} {point[1]}", geocoder.reverse(point, exactly_one=False))]
            hint = _swapped(geocoder, point, queries[0][1] or [])
    except (GazetteerError, GeocoderQueryError) as error:
        print(error, file=sys.stderr)
        return 2
    missing = False
    for query, locations in queries:
        print(query)
        for location in (locations or [])[: options.limit]:
            print(_line(location))
            if "reason" in location.raw:
                print(f"                {location.raw['reason']}")
        if not locations:
            missing = True
            print("  not in the gazetteer")
    if hint is not None:
        print(hint)
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main())
