"""One whole run: from text to events; and what happens when a rule fails or a document comes twice."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from dashboard.pipeline import documents, run
from dashboard.records import Event, Tables

REPORT = """Fighting around Hadrut

October 12, 2020

On October 10, a ceasefire began in Hadrut. The sides had agreed on it a day earlier in Moscow. Soon after its start, \
Azerbaijani artillery shelled the town of Hadrut.
"""


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def told(tables: Tables, kind: str) -> list[Event]:
    return [event for event in tables.events if event.kind == kind]


def test_a_look_back_does_not_move_the_story(tmp_path: Path) -> None:
    (shelling,) = told(run([write(tmp_path, "report.txt", REPORT)]), "strike_shelling")
    assert (shelling.first, shelling.date_basis) == (dt.date(2020, 10, 10), "narrative")


def test_every_event_leads_back_to_its_article_and_document(tmp_path: Path) -> None:
    tables = run([write(tmp_path, "report.txt", REPORT)])
    assert tables.events
    texts = {document.document_id: document.text for document in tables.documents}
    articles = {(article.document_id, article.article) for article in tables.articles}
    for event in tables.events:
        assert texts[event.document_id][event.sentence_start : event.sentence_end] == event.quote
        assert (event.document_id, event.article) in articles
    merged = [event_id for incident in tables.incidents for event_id in incident.event_ids]
    assert sorted(merged) == sorted(event.event_id for event in tables.events)


def test_an_article_that_breaks_a_rule_costs_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good = write(tmp_path, "good.txt", REPORT)
    bad = write(tmp_path, "bad.txt", "BREAK THE RULE\n\nOctober 9, 2020\n\nShells fell on Tartar.\n")
    find = documents.read_dates

    def find_or_fail(text: str, *rest: object) -> object:
        if "BREAK" in text:
            raise RuntimeError("a fault")
        return find(text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(documents, "read_dates", find_or_fail)
    tables = run([bad, good])
    (failure,) = tables.failures
    assert (failure.document, failure.stage) == ("bad", "dates")
    assert "bad.txt" in failure.message and "a fault" in failure.message
    assert {event.document for event in tables.events} == {"good"}
    assert {document.document for document in tables.documents} == {"bad", "good"}


def test_the_same_bytes_are_read_once(tmp_path: Path) -> None:
    tables = run([write(tmp_path, "one.txt", REPORT), write(tmp_path, "two.txt", REPORT)])
    assert [document.document for document in tables.documents] == ["one"]
    assert "same document" in tables.failures[0].message
    assert len({event.event_id for event in tables.events}) == len(tables.events)


def test_progress_names_each_file(tmp_path: Path) -> None:
    steps: list[tuple[int, int, str]] = []
    write(tmp_path, "one.txt", REPORT)
    write(tmp_path, "two.txt", REPORT.replace("Hadrut", "Tartar"))
    run([tmp_path], progress=lambda done, whole, name: steps.append((done, whole, name)))
    assert steps == [(1, 2, "one.txt"), (2, 2, "two.txt")]


def test_the_shipped_documents_fill_a_map(root: Path) -> None:
    tables = run([root / "seeds"])
    assert tables.failures == ()
    box = [
        e for e in tables.events if e.shown and e.first and 38.3 <= e.latitude <= 41.6 and 44.3 <= e.longitude <= 50.5
    ]
    assert len({event.place_id for event in box}) >= 30
    assert {event.evidence_kind for event in tables.events} == {"digest"}
    assert all(event.first is None or event.first <= dt.date(2020, 10, 17) for event in tables.events)
