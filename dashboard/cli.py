"""The command line: `python -m dashboard`."""

from __future__ import annotations

import datetime as dt
import io
import sys
import time
from collections import defaultdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dashboard import cli_documents
from dashboard.analysis.claims_text import told
from dashboard.briefing.export import Looks
from dashboard.cli_briefing import SUFFIXES as BRIEFING_SUFFIXES
from dashboard.cli_briefing import briefing_of, command_of, events_of, files_of
from dashboard.errors import DashboardError
from dashboard.evaluation import report
from dashboard.evaluation.evaluate import evaluate as compare
from dashboard.evaluation.evaluate import read_gold
from dashboard.evaluation.floors import below, floors_of, read_floors
from dashboard.evaluation.tally import PARTS, Part
from dashboard.pipeline import run, shipped_gazetteer
from dashboard.reading.formats import SUFFIXES
from dashboard.store.atomic import write_bytes
from dashboard.store.folder import write_tables
from dashboard.store.records import read_events

app = typer.Typer(
    help="Places, dates and events of documents about the Karabakh conflict, offline.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


class FileFormat(StrEnum):
    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    GEOJSON = "geojson"


app.add_typer(cli_documents.app, name="documents")


class Names(StrEnum):
    BOTH = "both"
    EN = "en"
    AZ = "az"
    HY = "hy"
    RU = "ru"
    AR = "ar"
    FA = "fa"
    TR = "tr"


class ShapeName(StrEnum):
    WIDE = "16:9"
    OLD = "4:3"
    PAPER = "A4"


class ThemeChoice(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class MapsChoice(StrEnum):
    ONE = "one"
    DAY = "day"
    WEEK = "week"


class EachChoice(StrEnum):
    DAY = "day"
    WEEK = "week"


class Engine(StrEnum):
    LOCAL = "local"
    DASK = "dask"


@app.callback()
def main() -> None:
    """Keep `extract` a command of its own: with a single command, typer would drop its name."""


@app.command()
def extract(
    inputs: Annotated[list[Path], typer.Argument(help=f"Files or folders: {SUFFIXES}", metavar="INPUT...")],
    out: Annotated[Path, typer.Option(help="Folder for the tables; made where it is missing.")],
    file_format: Annotated[FileFormat, typer.Option("--format", help="Of the tables.")] = FileFormat.JSONL,
    published: Annotated[
        str | None, typer.Option(help="Day of publication of articles that print none.", metavar="YYYY-MM-DD")
    ] = None,
    engine: Annotated[Engine, typer.Option(help="Where the work is done.")] = Engine.LOCAL,
    workers: Annotated[int, typer.Option(help="Local processes.", min=1)] = 1,
) -> None:
    """Read documents and write their tables: articles, toponyms, dates, events, incidents, failures.

    Exits with 1 when no document could be read. A document that cannot be read does not stop the others: it is
    named on standard error and stands in the table of failures.
    """
    if engine is Engine.DASK:
        raise typer.BadParameter("the Dask engine is not part of this version; use --engine local --workers N")
    started = time.monotonic()
    tables = run(inputs, published=_day(published), workers=workers)
    seconds = time.monotonic() - started
    for failure in tables.failures:
        typer.echo(failure.message, err=True)
    try:
        write_tables(tables, out, file_format=file_format.value, seconds=seconds)
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    typer.echo(
        f"{len(tables.documents)} documents, {len(tables.articles)} articles, {len(tables.toponyms)} toponyms, "
        f"{len(tables.dates)} dates, {len(tables.events)} events in {len(tables.incidents)} incidents, "
        f"{len(tables.failures)} failures, {seconds:.1f} s -> {out}"
    )
    if not tables.documents:
        raise typer.Exit(1)


@app.command()
def briefing(
    source: Annotated[
        Path, typer.Argument(help="Documents, or a folder that `extract` wrote.", metavar="INPUT_OR_OUT")
    ],
    out: Annotated[Path, typer.Option(help=f"File to write; its suffix is the format: {' '.join(BRIEFING_SUFFIXES)}")],
    first: Annotated[str | None, typer.Option("--from", help="First day.", metavar="YYYY-MM-DD")] = None,
    last: Annotated[str | None, typer.Option("--to", help="Last day.", metavar="YYYY-MM-DD")] = None,
    title: Annotated[str | None, typer.Option(help="Title; without one, the days.")] = None,
    language: Annotated[Names, typer.Option(help="Language of the names of places.")] = Names.BOTH,
    shape: Annotated[ShapeName, typer.Option(help="Of the picture and the slides.")] = ShapeName.WIDE,
    theme: Annotated[ThemeChoice, typer.Option(help="Colours of picture, slides and web page.")] = ThemeChoice.LIGHT,
    places: Annotated[int, typer.Option(help="How many places have their name on the map.", min=0)] = 15,
    listed: Annotated[bool, typer.Option("--list/--no-list", help="The list of places beside the map.")] = True,
    maps: Annotated[MapsChoice, typer.Option(help="One map, or a small one for each day or week.")] = MapsChoice.ONE,
    handling: Annotated[str, typer.Option(help="Handling line at the top of the picture.")] = "",
    each: Annotated[
        EachChoice | None,
        typer.Option(help="A series: numbered pictures, or a .gif that shows them in turn."),
    ] = None,
    date: Annotated[str | None, typer.Option(help="Day it says it was made; today.", metavar="YYYY-MM-DD")] = None,
) -> None:
    """Save the events of some days as a file to pass on: docs/formats.md.

    Exits with 1 when there is nothing to read, or the file cannot be written. With the same documents, days and
    `--date` the file is the same, byte for byte.
    """
    try:
        events, articles = events_of(source)
        days = " ".join(f"--{name} {day}" for name, day in (("from", first), ("to", last)) if day)
        looks = Looks(
            shape=shape.value,
            theme=theme.value,
            language=language.value,
            named=places,
            listed=listed,
            maps=maps.value,
            handling=handling,
        )
        export = briefing_of(
            events,
            articles,
            first=_day(first),
            last=_day(last),
            title=title,
            looks=looks,
            made=_day(date) or dt.date.today(),
            reproduce=command_of(source.name, days, looks, title),
        )
        for ending, data in files_of(out.suffix.lower(), export, each.value if each else None):
            target = out.with_name(f"{out.stem}{ending}{out.suffix}")
            write_bytes(target, data)
            typer.echo(f"{len(export.rows)} events -> {target}" if not ending else str(target))
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(help="Folder of annotated .txt files, one of them, or tables in JSON lines.")],
    source: Annotated[Path | None, typer.Option(help="The file that tables in JSON lines annotate.")] = None,
    errors: Annotated[int, typer.Option(help="List up to N mistakes of each kind.", metavar="N", min=0)] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print scores and mistakes as JSON.")] = False,
    only: Annotated[str, typer.Option(help=f"Parts to score, such as toponyms,dates ({','.join(PARTS)}).")] = "",
    language: Annotated[str, typer.Option(help="Languages to score, such as ru,az.")] = "",
    floors: Annotated[Path | None, typer.Option(help="File of floors; exit with 1 when a score lies below.")] = None,
    gold_set: Annotated[
        str | None, typer.Option("--set", help="Table of the floors; default: the name of GOLD.", metavar="NAME")
    ] = None,
) -> None:
    """Run annotated texts, and print how much of what a person found is found: docs/evaluation.md.

    Exits with 1 when the gold standard cannot be used, or a score lies below its floor.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):  # a terminal or a pipe may know fewer letters than the texts
        sys.stdout.reconfigure(errors="backslashreplace")
    parts = _parts(only)
    languages = set(language.replace(",", " ").split()) or None
    try:
        name = gold_set or gold.resolve().stem
        wanted = floors_of(read_floors(floors), name, floors) if floors is not None else {}
        gazetteer = shipped_gazetteer()
        evaluation = compare(read_gold(gold, gazetteer, source), gazetteer, parts=parts, languages=languages)
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    for failure in evaluation.failures:
        typer.echo(failure, err=True)
    if not evaluation.tallies:
        typer.echo(f"nothing to score in {gold}; check --only and --language", err=True)
        raise typer.Exit(1)
    if as_json:
        typer.echo(report.as_json(evaluation, errors, parts))
    else:
        typer.echo(f"{gold}, texts: {evaluation.documents} (docs/evaluation.md says what the scores mean)\n")
        typer.echo(report.scores_tables(evaluation, parts))
        for line in report.mistakes_listed(evaluation, errors, parts):
            typer.echo(line)
    lost = below(evaluation.total().scores(), wanted)
    for line in lost:
        typer.echo(f"{name}: {line}", err=True)
    if lost:
        raise typer.Exit(1)


@app.command()
def claims(
    place: Annotated[str, typer.Argument(help="A place by any of its names, or by its id in the gazetteer.")],
    tables: Annotated[Path, typer.Option("--from", help="Folder that `extract` wrote.", metavar="OUT")],
    since: Annotated[str | None, typer.Option(help="First day that is told.", metavar="YYYY-MM-DD")] = None,
    until: Annotated[str | None, typer.Option(help="Last day that is told.", metavar="YYYY-MM-DD")] = None,
) -> None:
    """Print who claims to have taken a place, who denies it, and what that comes to by day: docs/claims.md.

    Exits with 1 when the tables cannot be read, or the documents tell nothing of such a place.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        events, articles = read_events(tables)
        at = defaultdict(list)
        for event in events:
            at[event.place_id].append(event)
        gazetteer = shipped_gazetteer()
        meant = [place] if place in at else [one.place.place_id for one in gazetteer.find(place)]
        told_of = [place_id for place_id in meant if place_id in at]
        if not told_of:
            raise DashboardError(
                f"no event of these documents lies in {place!r}; `python -m gazetteer lookup` finds places by name"
            )
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    by_key = {(article.document_id, article.article): article for article in articles}
    for number, place_id in enumerate(told_of):
        if number:
            typer.echo("")
        name = f"{gazetteer.label(place_id)} ({at[place_id][0].kind_of_place}, {place_id})"
        for line in told(name, at[place_id], by_key, _day(since), _day(until)):
            typer.echo(line)


def _parts(only: str) -> tuple[Part, ...]:
    names = only.replace(",", " ").split()
    unknown = [name for name in names if name not in PARTS]
    if unknown:
        raise typer.BadParameter(f"unknown part {unknown[0]!r}; name some of {','.join(PARTS)}", param_hint="--only")
    return tuple(part for part in PARTS if not names or part in names)


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is not a day; write it as YYYY-MM-DD") from error
