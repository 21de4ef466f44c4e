"""Telegram Desktop's JSON export, of a chat or of an account: each message with a text is a document of one article."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ijson.common import ObjectBuilder

from dashboard.errors import DocumentError
from dashboard.reading.encodings import check_text
from dashboard.reading.raw import STAGE, Metadata, RawDocument, document_id, parse_day
from dashboard.records import Failure

# The day of a message is the day in Baku and Yerevan, not that of the computer that made the export.
_THERE = dt.timezone(dt.timedelta(hours=4))
_SECONDS = range(1_300_000_000, 4_100_000_000)  # 2011, before Telegram, to 2099


@dataclass
class _Chat:
    """What an export says of the chat whose messages follow."""

    name: str | None = None
    kind: str = ""
    number: str = ""


def messages_in(events: Iterator[tuple[str, str, Any]], path: Path, encoding: str) -> Iterator[RawDocument | Failure]:
    """Give a document for each message with a text; raises DocumentError where the file is no such export.

    Messages about the chat itself (someone joined, a picture was changed) and those without a text are left out.
    """
    for chat, message in _messages(events, path):
        if message.get("type", "message") != "message":
            continue
        text = _text(message)
        if not text.strip():
            continue
        name = f"{chat.name or path.stem} {message.get('id', '')}".strip()
        try:
            yield _document(chat, message, text, name, path, encoding)
        except DocumentError as error:
            yield Failure(document=name, source=path.as_posix(), stage=STAGE, message=str(error))


def _messages(events: Iterator[tuple[str, str, Any]], path: Path) -> Iterator[tuple[_Chat, dict[str, Any]]]:
    """Give each message with its chat. The export of an account holds a list of chats."""
    chat = _Chat()
    builder: ObjectBuilder | None = None
    place = ""  # of the message that is being put together
    known = False
    for prefix, event, value in events:
        if builder is not None:
            builder.event(event, value)
            if event == "end_map" and prefix == place:
                yield chat, builder.value
                builder = None
            continue
        above, _, key = prefix.rpartition(".")
        if event == "start_map" and prefix.endswith("messages.item"):
            builder, place, known = ObjectBuilder(), prefix, True
            builder.event(event, value)
        elif event == "start_map" and prefix.endswith(".list.item"):
            chat = _Chat()
        elif above in ("", "chats.list.item", "left_chats.list.item"):
            known = known or key in ("messages", "chats")
            if key == "name" and isinstance(value, str):
                chat.name = value
            elif key == "type" and isinstance(value, str):
                chat.kind = value
            elif key == "id" and event in ("number", "string"):
                chat.number = str(value)
    if not known:
        raise DocumentError(
            f"{path} is JSON of a kind that is not read; read are an export of Telegram Desktop (result.json), "
            "or a list of rows with 'text' each"
        )


def _text(message: Mapping[str, Any]) -> str:
    """Return the text of a message, whose links and bold words are pieces of their own."""
    for key in ("text", "text_entities"):
        value = message.get(key)
        pieces = value if isinstance(value, list) else [value]
        text = "".join(
            piece if isinstance(piece, str) else str(piece.get("text") or "") if isinstance(piece, dict) else ""
            for piece in pieces
        )
        if text.strip():
            return text
    return ""


def _document(chat: _Chat, message: Mapping[str, Any], text: str, name: str, path: Path, encoding: str) -> RawDocument:
    where = f"{path} message {message.get('id', '?')}"
    published = _day(message, where)
    # Named by what does not change when the chat is exported again.
    said = [chat.number, message.get("id"), published.isoformat() if published else None, text]
    try:
        data = json.dumps(said, ensure_ascii=False).encode()
    except UnicodeEncodeError as error:
        raise DocumentError(f"{where} holds half a character (a lone surrogate); export the chat again") from error
    is_channel = "channel" in chat.kind
    origin = message.get("forwarded_from")
    writer = message.get("author") if is_channel else message.get("from")
    notes: tuple[str, ...] = ()
    if "forwarded_from" in message:
        notes = (f"Forwarded by {chat.name or path.stem}" + ("." if origin else ", from a source that is not named."),)
        writer = None
    return RawDocument(
        document_id=document_id(data),
        document=name,
        source=path.as_posix(),
        encoding=encoding,
        bytes=len(text.encode()),
        text=text,
        one_article=True,
        metadata=Metadata(
            publisher=origin if isinstance(origin, str) else chat.name,
            author=writer if isinstance(writer, str) else None,
            published=published,
            published_basis="stated",
            notes=notes,
        ),
        warnings=check_text(text, "utf-8", where),
    )


def _day(message: Mapping[str, Any], where: str) -> dt.date | None:
    stamp = str(message.get("date_unixtime") or "")
    if stamp.isdecimal() and int(stamp) in _SECONDS:
        return dt.datetime.fromtimestamp(int(stamp), _THERE).date()
    return parse_day(str(message.get("date") or ""), where)
