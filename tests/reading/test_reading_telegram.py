"""Telegram Desktop's export: each message with a text is a document; other JSON is rows, or is refused."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from dashboard.reading import ReadDocument, read_path
from dashboard.records import Failure

TEXT = "The guns fell silent at noon, and by evening the road to the pass was open again."
RUSSIAN = "Министерство сообщило, что его части не двигались с утра и что обстрел прекратился."
NOON = 1602835200  # 16 October 2020, 12:00 in Baku and Yerevan


def message(number: int = 1, text: Any = TEXT, **given: Any) -> dict[str, Any]:
    return {
        "id": number,
        "type": "message",
        "date": "2020-10-16T08:00:00",
        "date_unixtime": str(NOON),
        "from": "Ministry of Passes",
        "from_id": "channel100",
        "text": text,
        "text_entities": [],
    } | given


def chat(*messages: dict[str, Any], **given: Any) -> dict[str, Any]:
    return {"name": "Ministry of Passes", "type": "public_channel", "id": 100} | given | {"messages": list(messages)}


def read(path: Path, content: Any) -> tuple[list[ReadDocument], list[str]]:
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
    items = list(read_path(path))
    return (
        [item for item in items if isinstance(item, ReadDocument)],
        [item.message for item in items if isinstance(item, Failure)],
    )


def test_each_message_is_a_document_of_one_article_dated_by_its_day(tmp_path: Path) -> None:
    found, failures = read(tmp_path / "result.json", chat(message(1), message(2, RUSSIAN)))
    assert failures == []
    assert [(one.document.document, one.document.text) for one in found] == [
        ("Ministry of Passes 1", TEXT),
        ("Ministry of Passes 2", RUSSIAN),
    ]
    assert [(a.publisher, a.author, a.published, a.published_basis, a.lang) for one in found for a in one.articles] == [
        ("Ministry of Passes", None, dt.date(2020, 10, 16), "stated", "en"),
        ("Ministry of Passes", None, dt.date(2020, 10, 16), "stated", "ru"),
    ]


TEXTS = {
    "pieces": ([{"type": "bold", "text": "The guns"}, " fell silent ", {"type": "link", "text": "at noon."}], "The guns fell silent at noon."),
    "only entities": ("", "The guns fell silent."),
    "lines": ("The guns fell silent.\n\nAt noon.", "The guns fell silent.\n\nAt noon."),
    "empty pieces": ([{"type": "custom_emoji", "text": None}, "The guns fell silent."], "The guns fell silent."),
}  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), TEXTS.values(), ids=TEXTS)
def test_the_text_is_put_together_from_its_pieces(tmp_path: Path, text: Any, shown: str) -> None:
    entities = [{"type": "plain", "text": "The guns fell silent."}]
    (found,), _ = read(tmp_path / "result.json", chat(message(1, text, text_entities=entities)))
    assert found.document.text == shown


def test_what_says_nothing_is_left_out(tmp_path: Path) -> None:
    messages = [
        {"id": 1, "type": "service", "date": "2020-10-16T08:00:00", "actor": "A", "action": "pin_message", "text": ""},
        message(2, "", photo="photos/photo_1.jpg"),
        message(3, [" ", {"type": "bold", "text": "\n"}]),
        message(4),
    ]
    found, failures = read(tmp_path / "result.json", chat(*messages))
    assert [one.document.document for one in found] == ["Ministry of Passes 4"]
    assert failures == []


DAYS = {
    "half past midnight in Baku is the new day": ({"date_unixtime": "1602880200"}, dt.date(2020, 10, 17)),
    "half past eleven there is the old day": ({"date_unixtime": "1602876600"}, dt.date(2020, 10, 16)),
    "older exports have no seconds": ({"date_unixtime": None, "date": "2020-10-18T01:00:00"}, dt.date(2020, 10, 18)),
    "no day at all": ({"date_unixtime": None, "date": None}, None),
}


@pytest.mark.parametrize(("given", "day"), DAYS.values(), ids=DAYS)
def test_the_day_is_that_in_baku_and_yerevan(tmp_path: Path, given: dict[str, Any], day: dt.date | None) -> None:
    (found,), _ = read(tmp_path / "result.json", chat(message(1, **given)))
    assert found.articles[0].published == day


def test_a_forwarded_message_is_its_first_channels(tmp_path: Path) -> None:
    known, unknown = message(1, forwarded_from="Other Ministry"), message(2, forwarded_from=None)
    found, _ = read(tmp_path / "result.json", chat(known, unknown))
    assert [(one.articles[0].publisher, one.articles[0].notes) for one in found] == [
        ("Other Ministry", ("Forwarded by Ministry of Passes.",)),
        ("Ministry of Passes", ("Forwarded by Ministry of Passes, from a source that is not named.",)),
    ]


def test_in_a_group_the_writer_is_the_author(tmp_path: Path) -> None:
    group = chat(message(1, **{"from": "Nora Field"}), name="Pass watchers", type="private_supergroup")
    (found,), _ = read(tmp_path / "result.json", group)
    assert (found.articles[0].publisher, found.articles[0].author) == ("Pass watchers", "Nora Field")


def test_the_export_of_an_account_gives_the_messages_of_all_its_chats(tmp_path: Path) -> None:
    export = {
        "about": "Here is the data you requested.",
        "personal_information": {"first_name": "Nora"},
        "contacts": {"list": [{"first_name": "X", "date": "2020-01-01T00:00:00"}]},
        "chats": {"about": "", "list": [chat(message(1)), chat(message(1, RUSSIAN), name="Other", id=200)]},
        "left_chats": {"about": "", "list": [chat(message(5, TEXT + " Again."), name="Left", id=300)]},
    }
    found, failures = read(tmp_path / "result.json", export)
    assert failures == []
    assert [one.document.document for one in found] == ["Ministry of Passes 1", "Other 1", "Left 5"]


def test_a_message_exported_again_is_the_same_document(tmp_path: Path) -> None:
    (first,), _ = read(tmp_path / "result.json", chat(message(1)))
    again = chat(
        message(1, reactions=[{"type": "emoji", "count": 5}], edited="2021-01-01T00:00:00"), message(2, RUSSIAN)
    )
    (second, _), _ = read(tmp_path / "later.json", again)
    assert first.document.document_id == second.document.document_id
    (other,), _ = read(tmp_path / "other.json", chat(message(1), id=200))
    assert first.document.document_id != other.document.document_id


def test_a_bad_message_does_not_stop_the_others(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    bad = message(1, date_unixtime=None, date="2021-02-31T10:00:00")
    (found,), (failure,) = read(path, chat(bad, message(2)))
    assert found.document.document == "Ministry of Passes 2"
    assert failure.startswith(f"{path} message 1: published '2021-02-31T10:00:00' is not a day of the calendar")


def test_of_a_file_that_was_cut_off_the_messages_before_the_cut_are_read(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    data = json.dumps(chat(*(message(number) for number in range(1, 6)))).encode()
    found, (failure,) = read(path, data[:-250])
    assert [one.document.document[-1] for one in found] == ["1", "2", "3", "4"]
    assert failure.startswith(f"{path} is not valid JSON, or was cut off (")
    assert failure.endswith("the 4 documents before that place can be used; export it again")


REFUSED = {
    "empty": (b" ", "is empty; check that it was saved"),
    "a map of places": ({"type": "FeatureCollection", "features": []}, "is JSON of a kind that is not read; read are an export of Telegram"),
    "a number": (b"5", "is JSON of a kind that is not read"),
    "an empty list": ([], "holds neither messages nor rows with a text"),
    "a chat that says nothing": (chat(), "holds neither messages nor rows with a text"),
    "no JSON": (b"The guns fell silent.", "is not valid JSON, or was cut off ("),
    "brackets without end": (b"[" * 100_000, "is not valid JSON, or was cut off ("),
    "binary": (bytes(range(256)) * 9, "is binary data, not text"),
}  # fmt: skip


class TestOtherJson:
    def test_a_list_of_rows_is_read_as_jsonl_is(self, tmp_path: Path) -> None:
        row = {"id": "a", "text": TEXT, "published": "2020-10-16", "publisher": "APA"}
        bad = [{"id": "b"}, "text", {"id": "c", "text": TEXT, "published": "2020-02-31"}]
        path = tmp_path / "rows.json"
        (found, last), failures = read(path, [row, *bad, {"content": TEXT}])
        assert (found.document.document, found.articles[0].publisher) == ("a", "APA")
        assert last.document.document == "rows-5"
        assert [failure.removeprefix(f"{path} ").split(";")[0] for failure in failures] == [
            "row 2 has no text",
            "row 3 is not a JSON object",
            "row 4: published '2020-02-31' is not a day of the calendar",
        ]
        (jsonl,), _ = read(tmp_path / "rows.jsonl", json.dumps(row).encode())
        assert jsonl.document.document_id == found.document.document_id

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "windows-1251"])
    def test_in_any_encoding(self, tmp_path: Path, encoding: str) -> None:
        content = json.dumps([{"id": "a", "text": RUSSIAN}], ensure_ascii=False).encode(encoding)
        (found,), failures = read(tmp_path / "rows.json", content)
        assert (found.document.text, failures) == (RUSSIAN, [])

    @pytest.mark.parametrize(("content", "message"), REFUSED.values(), ids=REFUSED)
    def test_anything_else_is_refused(self, tmp_path: Path, content: Any, message: str) -> None:
        path = tmp_path / "other.json"
        found, (failure,) = read(path, content)
        assert found == []
        assert failure.startswith(f"{path} {message}")


def test_contract_of_ijson_prefixes_name_the_place(tmp_path: Path) -> None:
    import ijson

    path = tmp_path / "a.json"
    path.write_text('{"name": "A", "chats": {"list": [{"messages": [{"id": 1}]}]}}')
    with path.open("rb") as file:
        found = [(prefix, event) for prefix, event, _ in ijson.parse(file)]
    assert ("name", "string") in found
    assert ("chats.list.item.messages.item", "start_map") in found
