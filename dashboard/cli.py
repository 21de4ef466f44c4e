"""The command line: `python -m dashboard`."""

from __future__ import annotations

import datetime as dt
import time
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from dashboard.errors import DashboardError
from dashboard.pipeline import run
from dashboard.store.folder import write_tables

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


class Engine(StrEnum):
    LOCAL = "local"
    DASK = "dask"


@app.callback()
def main() -> None:
    """Keep `extract` a command of its own: with a single command, typer would drop its name."""


@app.command()
def extract(
    inputs: Annotated[list[Path], typer.Argument(help="Files or folders: .txt .md .jsonl .csv", metavar="INPUT...")],
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


def _day(text: str | None) -> dt.date | None:
    if text is None:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"{text!r} is not a day; write it as YYYY-MM-DD") from error
