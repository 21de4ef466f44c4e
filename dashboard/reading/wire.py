"""The dateline that an agency sets before the first words of a text: "BAKU, October 4 (APA) –"."""

from __future__ import annotations

import re

from dashboard.calendars import find_explicit_days
from dashboard.reading.datelines import WORD
from dashboard.reading.outlets import is_outlet

_WIRE_TOWN = r"[^\W\d_][^\n.,:;()–—-]{1,30}"
# "BEIRUT, LEBANON (11:00 A.M.) –", "Баку. 5 октября. INTERFAX –", "YEREVAN, OCTOBER 5, ARMENPRESS."
_WIRE = re.compile(
    rf"(?:[A-ZА-ЯЁƏÖÜĞŞÇİԱ-Ֆ][^\n–—]{{2,60}}?|{_WIRE_TOWN})\s*(?:\([^()\n]{{1,40}}\)|/[^/\n–—-]{{2,30}}/?)?\s*[–—-]{{1,2}}\s"
)
_BRACKETS = re.compile(r"\([^()]*\)")
_AFTER_TOWN = re.compile(r"[,،.(/]")
_WIRE_TOWN_BEFORE = re.compile(r"([^\W\d_][^\n.,،:;()]{1,30})(?:[.,،]|\s[-–—])\s+(?:/|\()?")
_WIRE_AGENCY_THEN_STOP = re.compile(r"([^\W\d_][^.:։\n–—]{1,24})[.:։]\s+")
_YEAR_WORD = re.compile(
    r"\s*(?:г\.|года?\b|-(?:ci|cı|cu|cü) il(?:də)?\b|թ\.|թվական\w{0,3}|م\b|میلادی\b)", re.IGNORECASE
)
_WIRE_TOWN_ALONE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}\s+")  # باكو 5-10-2020 (أ ف ب) -
_WIRE_BRACKETED_AGENCY = re.compile(r"\s*\(([^()\n]{2,30})\)\s*[:–—-]\s*")
_WIRE_SLASHED_AGENCY = re.compile(r"[\s,.]*/([^/\n]{2,45})/\s?[.:–—-]{0,2}\s+")  # /Корр. ТАСС Мария Орлова/.
_WIRE_AGENCY_AFTER = re.compile(r"[\s,.]*[/(]?([^.:։/()–—\n-]{2,25})?[/)]?\s?[.:։–—-]{1,2}\s+")


def wire_dateline(text: str) -> int | None:
    """Return where the agency's dateline at the head of a text ends, or None."""
    text = text[:140]
    match = _WIRE.match(text)
    if match is not None and _is_wire_head(match[0].rstrip(" –—-")):
        # "Баку, 4 окт — РИА Новости. В полдень": the agency stands behind the dash.
        agency = _WIRE_AGENCY_THEN_STOP.match(text, match.end())
        return agency.end() if agency is not None and is_outlet(agency[1]) else match.end()
    # "YEREVAN, OCTOBER 5, ARMENPRESS. The ...": no dash, but a town, a day and an agency.
    for day in find_explicit_days(text[:70], None):
        town = _WIRE_TOWN_BEFORE.fullmatch(text[: day.start])
        if town is None and (bracketed := _WIRE_BRACKETED_AGENCY.match(text, day.end)) is not None:
            bare = _WIRE_TOWN_ALONE.fullmatch(text[: day.start])
            return bracketed.end() if bare is not None and is_outlet(bracketed[1]) else None
        year = _YEAR_WORD.match(text, day.end)
        after = year.end() if year else day.end
        agency = _WIRE_SLASHED_AGENCY.match(text, after) or _WIRE_AGENCY_AFTER.match(text, after)
        if town is None or agency is None or any(word[0].islower() for word in town[1].split()):
            return None
        name = (agency[1] or "").strip()
        sure = not name or name.isupper() or any(map(is_outlet, (name, *name.split())))
        return agency.end() if sure else None
    return None


def _is_wire_head(head: str) -> bool:
    """Tell whether what stands before a dash is a town: shouted, or with an agency or a day."""
    days = find_explicit_days(head, None)
    town = _AFTER_TOWN.split(head[: days[0].start] if days else head, maxsplit=1)[0].strip()
    if not town or len(town.split()) > 3 or any(letter.isdigit() for letter in town):
        return False
    # But for the day and what stands in brackets, a dateline holds names only: no sentence that pauses at a dash.
    rest, at = "", 0
    for day in days:
        year = _YEAR_WORD.match(head, day.end)
        rest, at = rest + head[at : day.start], year.end() if year else day.end
    names = WORD.findall(_BRACKETS.sub(" ", rest + head[at:]))
    if len(names) > 5 or any(name[0].islower() for name in names):
        return False
    if town.isupper() and len(town) > 2:
        return True
    return is_signed(head[len(town) :]) or bool(days)


def is_signed(dateline: str) -> bool:
    """Tell whether an agency's dateline names the agency or the day, not the town alone."""
    parts = re.split(r"[,.()/–—-]\s*", dateline)
    return any(is_outlet(part) for part in parts if part.strip()) or bool(find_explicit_days(dateline, None))
