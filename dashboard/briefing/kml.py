"""The events of a briefing for Google Earth: KML 2.2 with time spans, and the same packed with its symbol (KMZ)."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Final
from xml.etree import ElementTree

from PIL import Image, ImageDraw

from dashboard import wording
from dashboard.basemap.styles import KIND_COLOURS, Colour
from dashboard.briefing.archive import packed
from dashboard.briefing.geojson import instants
from dashboard.briefing.rows import COLUMNS, EventRow
from dashboard.records import KINDS

NAMESPACE: Final = "http://www.opengis.net/kml/2.2"
_DOT: Final = "dot.png"
_DOT_PX: Final = 64

# What the balloon of a place says of an event, in this order; the rest stands in its data.
_TOLD: Final = (
    ("days", "Day"),
    ("what", "What"),
    ("actor", "By"),
    ("claimed_by", "Claimed by"),
    ("certainty", "Certainty"),
    ("precision", "Day known"),
    ("sources", "Independent sources"),
    ("citation", "Source"),
    ("link", "Link"),
    ("review", "Review"),
)


def kml_bytes(rows: Sequence[EventRow], about: Mapping[str, str]) -> bytes:
    """Return a document with a folder a kind and a placemark an event, all texts escaped.

    Spans begin with the first second of the first day and end with the last second of the last: a viewer takes a bare
    end day for its midnight, and the day itself would be missing. `about` has title, attribution, and more to be said
    of the whole. The marks are the viewer's own; see `kmz_bytes` for dots.
    """
    return _document(rows, about, icon=None)


def kmz_bytes(rows: Sequence[EventRow], about: Mapping[str, str]) -> bytes:
    """Return the same with a dot as symbol, as one file: no viewer asks the net for a picture."""
    return packed({"doc.kml": _document(rows, about, icon=_DOT), _DOT: _dot()})


def _document(rows: Sequence[EventRow], about: Mapping[str, str], icon: str | None) -> bytes:
    root = ElementTree.Element("kml", xmlns=NAMESPACE)
    document = ElementTree.SubElement(root, "Document")
    _text(document, "name", about.get("title", ""))
    _text(document, "open", "1")
    _text(document, "description", _about(about))
    kinds = [kind for kind in KINDS if any(row.kind == kind for row in rows)]
    for kind in kinds:
        _style(document, kind, KIND_COLOURS[kind]["light"], icon)
    for kind in kinds:
        of_kind = [row for row in rows if row.kind == kind]
        folder = ElementTree.SubElement(document, "Folder")
        _text(folder, "name", f"{wording.KINDS[kind]} ({len(of_kind)})")
        for row in of_kind:
            _placemark(folder, row)
    ElementTree.indent(root, " ")
    written: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return written + b"\n"


def _style(document: ElementTree.Element, kind: str, colour: Colour, icon: str | None) -> None:
    style = ElementTree.SubElement(document, "Style", id=kind)
    marks = ElementTree.SubElement(style, "IconStyle")
    red, green, blue = colour[:3]
    # Opacity, blue, green, red: KML writes colours from the far end.
    _text(marks, "color", f"ff{blue:02x}{green:02x}{red:02x}")
    _text(marks, "scale", "0.6" if icon else "1")
    if icon:
        _text(ElementTree.SubElement(marks, "Icon"), "href", icon)
    _text(ElementTree.SubElement(style, "LabelStyle"), "scale", "0.8")
    balloon = ElementTree.SubElement(style, "BalloonStyle")
    # The default balloon adds links to directions. A name would be filled in as HTML: it stands in the description.
    _text(balloon, "text", "$[description]")


def _placemark(folder: ElementTree.Element, row: EventRow) -> None:
    mark = ElementTree.SubElement(folder, "Placemark", id=f"event-{row.event_id}")
    _text(mark, "name", f"{row.number}. {row.place}" if row.number else row.place)
    snippet = _text(mark, "Snippet", f"{row.days}: {row.what}")
    snippet.set("maxLines", "2")
    _text(mark, "description", _balloon(row))
    begin, end = instants(row)
    if begin and end:
        span = ElementTree.SubElement(mark, "TimeSpan")
        _text(span, "begin", f"{begin}Z")
        _text(span, "end", f"{end}Z")
    _text(mark, "styleUrl", f"#{row.kind}")
    data = ElementTree.SubElement(mark, "ExtendedData")
    for column in COLUMNS:
        value = getattr(row, column)
        if value is not None and value != "":
            one = ElementTree.SubElement(data, "Data", name=column)
            _text(one, "value", str(value))
    point = ElementTree.SubElement(mark, "Point")
    _text(point, "coordinates", f"{row.longitude!r},{row.latitude!r}")


def _balloon(row: EventRow) -> str:
    """Return what stands behind a mark. It is HTML to viewers: escaped here, and once more as XML."""
    told = [(words, str(value)) for name, words in _TOLD if (value := getattr(row, name)) not in (None, "")]
    where = ", ".join(part for part in (row.place, row.district) if part)
    lines = [
        f"<h3>{_html(where)}</h3><p>{_html(row.quoted)}</p>",
        *(f"<b>{words}:</b> {_html(value)}<br>" for words, value in told),
    ]
    return "".join(lines)


def _about(about: Mapping[str, str]) -> str:
    return "".join(f"<p>{_html(words)}</p>" for name, words in about.items() if name != "title" and words)


def _html(text: str) -> str:
    """Escape a text for a viewer's HTML; `$[name]` would be filled in from the data."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return escaped.replace("$[", "&#36;[")


def _text(parent: ElementTree.Element, name: str, text: str) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, name)
    child.text = text
    return child


def _dot() -> bytes:
    """Return a white disc with a dark rim on nothing: a viewer gives it the colour of its kind."""
    image = Image.new("RGBA", (_DOT_PX, _DOT_PX), (255, 255, 255, 0))
    rim = _DOT_PX // 16
    ImageDraw.Draw(image).ellipse((rim, rim, _DOT_PX - rim, _DOT_PX - rim), fill="white", outline=(40, 40, 40), width=4)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
