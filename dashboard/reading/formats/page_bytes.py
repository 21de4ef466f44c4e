"""The bytes of a saved web page become markup: the encoding is proved, declared and checked, or found."""

from __future__ import annotations

import codecs
import re

from dashboard.reading.encodings import Decoded, decode, find_encoding, plausibility, refuse_other_kinds

_HEAD = 20_000  # bytes; where a page declares its encoding
_SAMPLE = 300_000  # bytes that a declared encoding is checked on
_DECLARED = (
    re.compile(rb"<meta[^<>]{0,500}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE),
    re.compile(rb"^\s{0,99}<\?xml[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE),
)
# What browsers read under these names.
_MEANT = {"iso8859-1": "windows-1252", "ascii": "windows-1252", "iso8859-9": "windows-1254", "utf-16": "utf-8"}
_PLAUSIBLE = 0.6  # share of the foreign words that must read like words, in a declared encoding
_RAW = re.compile(rb"<(script|style)\b[^<>]{0,2000}>[^<]*(?:<(?!/\1)[^<]*)*", re.IGNORECASE)
_TAG = re.compile(rb"<[^<>]*>")


def decode_page(data: bytes, name: str, declared: str | None = None) -> Decoded:
    """Return the markup of a page; `declared` is the encoding that came with it, such as that of a mail's part.

    A byte-order mark goes first, then UTF-8 where the bytes are valid, then what the page declares if its words read
    like words in it, then what they read like. Raises DocumentError with the page's `name`.
    """
    refuse_other_kinds(data, name)
    visible = _TAG.sub(b" ", _RAW.sub(b" ", data[:_SAMPLE]))
    if b"\0" in data[:_SAMPLE] or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    for encoding in filter(None, (_codec(declared), _codec(_declared(data)))):
        try:
            if plausibility(visible.decode(encoding, errors="replace")) >= _PLAUSIBLE:
                return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    encoding, _ = find_encoding(visible, name)
    if encoding == "utf-8":  # the tags alone are foreign, or what follows the sample
        encoding, _ = find_encoding(_TAG.sub(b" ", data), name)
    warning = f"The encoding was not declared, or wrongly; read as {encoding}."
    return Decoded(data.decode(encoding, errors="replace"), encoding, (warning,))


def _declared(data: bytes) -> str | None:
    found = next((match for pattern in _DECLARED if (match := pattern.search(data[:_HEAD]))), None)
    return found[1].decode("ascii") if found else None


def _codec(label: str | None) -> str | None:
    """Return the encoding that a label means to a browser, None for one that is not known."""
    try:
        name = codecs.lookup(label).name if label else None
    except LookupError:
        return None
    return re.sub(r"^cp(?=125\d$)", "windows-", _MEANT.get(name, name)) if name else None
