"""Names written in columns, one row a place: the reviewed files that give a place in all its languages at once.

A cell holds the names of one language, `|` between them. `?` before a name makes it weak, `@` after it says from and to
which year it was in use: `?Kirs`, `Kirovabad@1935-1989`, `Ağdərə@1992-`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gazetteer.building.drafts import Draft
from gazetteer.building.reviewed import FOLDER, rows
from gazetteer.errors import complaint
from gazetteer.folding import fold
from gazetteer.records import Strength

LANGUAGES = ("en", "az", "hy", "hy-Latn", "ru", "tr", "ar", "fa", "fr", "de")
Years = tuple[int | None, int | None]
_CELL = re.compile(r"^(?P<weak>\?)?(?P<name>[^?@|]+)(?:@(?P<first>\d{4})?-(?P<last>\d{4})?)?$")


def spellings(cell: str) -> Iterator[tuple[str, Strength, Years]]:
    """Yield the names of a cell with strength and years. Raises ValueError with the name that cannot be read."""
    for part in filter(None, cell.split("|")):
        match = _CELL.match(part)
        if match is None or part != part.strip():
            raise ValueError(f"cannot read the name {part!r}")
        first, last = (int(year) if (year := match[which]) else None for which in ("first", "last"))
        yield match["name"], "weak" if match["weak"] else "strong", (first, last)


def add_columns(draft: Draft, row: dict[str, str], file: str, line: int) -> list[str]:
    """Add the names of a row to its place, overruling the sources; return a complaint for each that cannot be read."""
    complaints: list[str] = []
    for language in LANGUAGES:
        try:
            for spelling, strength, years in spellings(row.get(language) or ""):
                known = draft.names.get((language, spelling))
                if known is not None and known.source == "reviewed":
                    # It stays where it stands: the first name of a language is the one to show.
                    draft.names[language, spelling] = replace(
                        known, strength=strength, valid_from=years[0], valid_to=years[1]
                    )
                    continue
                draft.names.pop((language, spelling), None)
                draft.add(spelling, language, "reviewed", strength=strength, years=years)
                if (language, spelling) not in draft.names:
                    problem = f"not written in a script of {language}"
                    complaints.append(complaint(FOLDER / file, line, spelling, problem, "Move it to its column"))
        except ValueError as error:
            remedy = "Write ?name for a weak one, name@1992- for years, | between names"
            complaints.append(complaint(FOLDER / file, line, row[language], str(error), remedy))
    return complaints


def add_village_names(drafts: dict[str, Draft], file: str = "village_names.csv") -> list[str]:
    """Add the names of the villages, each row checked against a name the sources know its place by.

    The column `known_as` guards against a slip in the number; returns a complaint for each row that does not fit.
    """
    complaints: list[str] = []
    for line, row in rows(file):
        draft = drafts.get(row["place_id"])
        if draft is None:
            complaints.append(complaint(FOLDER / file, line, row["place_id"], "no such place", "Correct the id"))
        elif fold(row["known_as"]) not in draft.folded_names():
            problem = f"{row['place_id']} is {draft.name}, not known under this name"
            complaints.append(complaint(FOLDER / file, line, row["known_as"], problem, "Correct the id or the name"))
        else:
            complaints += add_columns(draft, row, file, line)
    return complaints


def spread_years(drafts: dict[str, Draft]) -> None:
    """Give the years of a reviewed former name of a settlement to the same spelling from other sources."""
    for draft in drafts.values():
        years = {
            fold(name.name): (name.valid_from, name.valid_to)
            for name in draft.names.values()
            if draft.kind == "settlement" and name.source == "reviewed" and (name.valid_from or name.valid_to)
        }
        for key, name in draft.names.items() if years else ():
            if fold(name.name) in years:
                first, last = years[fold(name.name)]
                draft.names[key] = replace(name, valid_from=first, valid_to=last)
