"""Tables as they come, checked before anything is made of them: every fault of a file at once, each with its line.

A table that lost its end, a row that lost cells, a number that is none, a point whose latitude and longitude changed
places, an id that stands twice: none of it may reach the gazetteer in silence.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gazetteer.errors import complaint, raise_all

# South, west, north, east of the region the sources are about. Both coordinates of a place there may stand in either
# column without leaving the Earth, so a swap shows only in that the place leaves the region.
REGION = (36.0, 42.0, 44.0, 52.0)
SWAPPED = "latitude and longitude look swapped"


def in_region(latitude: float, longitude: float) -> bool:
    """Tell whether a point lies in the region of the sources."""
    return REGION[0] <= latitude <= REGION[2] and REGION[1] <= longitude <= REGION[3]


def point_problem(latitude: float, longitude: float) -> str | None:
    """Return what is wrong with a point: not on Earth (NaN included), or swapped; None when nothing is."""
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return "not on Earth"
    if not in_region(latitude, longitude) and in_region(longitude, latitude):
        return SWAPPED
    return None


@dataclass
class Table:
    """The rows of a file by column, with their lines, and the checks that a reader asks for.

    `check` raises GazetteerError with everything that the checks found.
    """

    path: Path
    remedy: str
    rows: list[tuple[int, dict[str, str]]]
    complaints: list[str] = field(default_factory=list)

    def complain(self, line: int | None, value: object, problem: str) -> None:
        """Keep a fault for `check`."""
        self.complaints.append(complaint(self.path, line, value, problem, self.remedy))

    def numbers(self, *columns: str) -> Table:
        """Check that the cells of columns are finite numbers or empty."""
        for line, row in self.rows:
            for column in columns:
                if row[column] and not math.isfinite(_number(row[column])):
                    self.complain(line, row[column], f"{column} is not a number")
        return self

    def points(self, latitude: str, longitude: str, *, everywhere: bool = False) -> Table:
        """Check that two columns hold a point on Earth, or nothing; swapped ones are told unless it may be anywhere."""
        for line, row in self.rows:
            if not row[latitude] and not row[longitude]:
                continue
            north, east = _number(row[latitude]), _number(row[longitude])
            problem = point_problem(north, east)
            if problem and not (everywhere and problem == SWAPPED):
                self.complain(line, f"{row[latitude]}, {row[longitude]}", problem)
        return self

    def unique(self, *columns: str) -> Table:
        """Check that no two rows have the same cells in the columns."""
        first: dict[tuple[str, ...], int] = {}
        for line, row in self.rows:
            key = tuple(row[column] for column in columns)
            if key in first:
                self.complain(line, " ".join(key), f"{columns[0]} already on line {first[key]}")
            first.setdefault(key, line)
        return self

    def filled(self, *columns: str) -> Table:
        """Check that the cells of columns are not empty."""
        for line, row in self.rows:
            for column in columns:
                if not row[column]:
                    self.complain(line, row[column], f"{column} is empty")
        return self

    def one_of(self, column: str, allowed: Iterable[str]) -> Table:
        """Check that the cells of a column are among the allowed ones."""
        values = sorted(allowed)
        for line, row in self.rows:
            if row[column] not in values:
                self.complain(line, row[column], f"{column} is none of {', '.join(values)}")
        return self

    def check(self) -> list[tuple[int, dict[str, str]]]:
        """Return the rows. Raises GazetteerError that lists every fault found."""
        raise_all(self.complaints, headline=f"{self.path.name} cannot be used")
        return self.rows


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def text_of(path: Path, remedy: str) -> str:
    """Return a file's text. Raises GazetteerError when it cannot be read, is empty, or is not UTF-8."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise_all([complaint(path, None, error.strerror, "cannot be read", remedy)], headline="A file is missing")
        raise
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = complaint(path, line, data[error.start : error.start + 8], "not UTF-8", remedy)
        raise_all([found], headline=f"{path.name} cannot be used")
        raise
    if not text.strip():
        raise_all([complaint(path, None, 0, "empty", remedy)], headline=f"{path.name} cannot be used")
    return text


def _shaped(path: Path, remedy: str, columns: Sequence[str], cells: Iterable[tuple[int, Sequence[str]]]) -> Table:
    table = Table(path, remedy, [])
    for line, row in cells:
        if len(row) != len(columns):
            table.complain(line, ",".join(row)[:80], f"{len(row)} cells, expected {len(columns)}")
        else:
            table.rows.append((line, dict(zip(columns, row, strict=True))))
    if not table.rows and not table.complaints:
        table.complain(None, 0, "has no rows")
    return table


def _cut_off(path: Path, text: str, remedy: str) -> None:
    if not text.endswith("\n"):
        line, last = text.count("\n") + 1, text.rsplit("\n", 1)[-1]
        found = complaint(path, line, last[-80:], "cut off, no line end", remedy)
        raise_all([found], headline=f"{path.name} cannot be used")


def tab_separated(path: Path, columns: Sequence[str], remedy: str) -> Table:
    """Return a table without a header and without quotes, as GeoNames gives it. Raises GazetteerError."""
    text = text_of(path, remedy)
    _cut_off(path, text, remedy)
    lines = text.split("\n")[:-1]
    return _shaped(path, remedy, columns, ((at, line.split("\t")) for at, line in enumerate(lines, 1)))


def comma_separated(path: Path, needed: Iterable[str], remedy: str) -> Table:
    """Return a table with a header that has the needed columns at least. Raises GazetteerError."""
    text = text_of(path, remedy)
    _cut_off(path, text, remedy)
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        header = next(reader)
        rows.extend((reader.line_num, row) for row in reader)
    except csv.Error as error:
        found = complaint(path, reader.line_num, str(error), "not a table, or cut off inside a quoted cell", remedy)
        raise_all([found], headline=f"{path.name} cannot be used")
        raise
    missing = [column for column in needed if column not in header]
    if missing:
        found = complaint(path, 1, ",".join(header)[:80], f"lacks the columns {', '.join(missing)}", remedy)
        raise_all([found], headline=f"{path.name} cannot be used")
    return _shaped(path, remedy, header, rows)
