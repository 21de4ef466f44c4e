"""The command `documents`: the documents that the user has added, which are on the map beside those that ship."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from typing import Annotated

import typer

from dashboard import wording
from dashboard.errors import DashboardError
from dashboard.pipeline.adding import Added, add_file, outdated, read_again
from dashboard.reading import find_inputs
from dashboard.store import bundle
from dashboard.store.atomic import write_bytes
from dashboard.store.library import Store, default_folder

app = typer.Typer(help="Documents of your own, kept beside those that ship and shown on the map.", no_args_is_help=True)

Data = Annotated[
    Path | None, typer.Option("--data", help="Folder they are kept in; without it, the one the pages use.")
]


@app.command()
def add(
    inputs: Annotated[list[Path], typer.Argument(help="Files or folders.", metavar="INPUT...")],
    published: Annotated[
        str | None, typer.Option(help="Day of publication of articles that print none.", metavar="YYYY-MM-DD")
    ] = None,
    data: Data = None,
) -> None:
    """Add documents. What is there already and unchanged is left alone; exits with 1 when one could not be added."""
    refused = False
    try:
        day = dt.date.fromisoformat(published) if published else None
    except ValueError as error:
        raise typer.BadParameter(f"{published!r} is not a day; write it as YYYY-MM-DD") from error
    try:
        store = Store.open(data or default_folder())
        paths, failures = find_inputs(inputs)
        for failure in failures:
            refused = True
            typer.echo(failure.message, err=True)
        for path in paths:
            refused |= _tell(add_file(store, path, published=day))
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    if refused:
        raise typer.Exit(1)


@app.command("list")
def list_all(data: Data = None) -> None:
    """List what was added: id, name, articles, events."""
    try:
        found, damaged = Store.open(data or default_folder()).inputs()
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    for one in found:
        counts = f"{wording.count(one.counts['articles'], 'article')}, {wording.count(one.counts['events'], 'event')}"
        typer.echo(f"{one.input_id[:12]}  {one.name}  {counts}")
    for broken in damaged:
        typer.echo(f"{broken.input_id[:12]}  {broken.message}", err=True)


@app.command()
def remove(
    ids: Annotated[list[str], typer.Argument(help="Ids as `list` shows them, or their beginnings.", metavar="ID...")],
    data: Data = None,
) -> None:
    """Remove documents with all that was read in them."""
    try:
        store = Store.open(data or default_folder())
        found, damaged = store.inputs()
        known = [one.input_id for one in found] + [one.input_id for one in damaged]
        for asked in ids:
            meant = [input_id for input_id in known if asked and input_id.startswith(asked.lower())]
            if len(meant) != 1:
                raise DashboardError(
                    f"{asked!r} is the beginning of {len(meant)} ids; `python -m dashboard documents list` shows them"
                )
            store.remove(meant[0])
            typer.echo(f"removed {meant[0][:12]}")
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


@app.command()
def renew(data: Data = None) -> None:
    """Read again what an older version has read."""
    try:
        store = Store.open(data or default_folder())
        for one in outdated(store):
            _tell(read_again(store, one.input_id))
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error


@app.command()
def save(
    out: Annotated[Path, typer.Argument(help="The .zip to write.", metavar="FILE.zip")],
    data: Data = None,
) -> None:
    """Save all documents, with what was read in them, as one .zip."""
    try:
        held = io.BytesIO()
        count = bundle.save(Store.open(data or default_folder()), held)
        write_bytes(out, held.getvalue())
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    typer.echo(f"{wording.count(count, 'document')} -> {out}")


@app.command()
def load(
    saved: Annotated[Path, typer.Argument(help="A .zip that `save` or the page wrote.", metavar="FILE.zip")],
    data: Data = None,
) -> None:
    """Bring back what was saved; documents that are there already stay as they are."""
    try:
        done = bundle.bring_back(Store.open(data or default_folder()), saved, saved.name)
    except DashboardError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    typer.echo(f"{wording.count(len(done.added), 'document')} added, {len(done.there)} there already")
    for message in done.wrong:
        typer.echo(message, err=True)
    if done.wrong:
        raise typer.Exit(1)


def _tell(done: Added) -> bool:
    """Say what became of an input; true when it was refused."""
    refused = done.outcome == "refused"
    if not refused:
        counts = f"{wording.count(done.articles, 'article')}, {wording.count(done.events, 'event')}"
        typer.echo(f"{done.outcome}: {done.name}, {counts}")
    for message in done.messages:
        typer.echo(message, err=True)
    return refused
