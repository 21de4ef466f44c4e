"""Bytes become text: the encoding is declared by a byte-order mark, proved by decoding, or found and checked."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass

from charset_normalizer import from_bytes

from dashboard.errors import DocumentError
from dashboard.reading.scripts import script_of_letter

# Longest first: the mark of UTF-32 begins like that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_EXPORT = "export its text as UTF-8 (.txt) and add that"
# How files that hold no text begin, what they are called, and what helps.
_SIGNATURES = (
    (b"%PDF-", "a PDF file", "call it .pdf and add it again"),
    (b"PK\x03\x04", "a ZIP archive or an Office document", "call it .zip, .docx or .xlsx, as it is, and add it again"),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "open it in Word or LibreOffice and save it as .docx"),
    (b"\x89PNG", "a picture (PNG)", _EXPORT),
    (b"\xff\xd8\xff", "a picture (JPEG)", _EXPORT),
    (b"GIF8", "a picture (GIF)", _EXPORT),
    (b"\x1f\x8b", "a gzip archive", "unpack it and add what is in it"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it and add what is in it"),
    (b"Rar!", "a RAR archive", "unpack it and add what is in it"),
    (b"\x7fELF", "a program", _EXPORT),
    (b"{\\rtf", "a Rich Text document", "open it in Word or LibreOffice and save it as .docx"),
    (b"SQLite format 3", "a database", _EXPORT),
    (b"PAR1", "a Parquet table", _EXPORT),
)
# Single-byte encodings that texts about the region were saved in. Charset-normalizer proposes, these go first.
# Of equals the first wins: French reads the same in three of them.
_SINGLE_BYTE = ("windows-1251", "windows-1252", "windows-1254", "windows-1256", "koi8-r", "cp866", "iso8859-6")
_SAMPLE = 200_000  # bytes that an encoding is found from
_PLAUSIBLE = 0.9  # share of the words with foreign letters that must read like words
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FREQUENT = {  # the letters that make up most of any text in the script
    "cyrillic": frozenset("оеаинтсрвлкмдпу"),
    "arabic": frozenset("الينمورتبعدهفسكقحجةیک"),
}
_FREQUENT_SHARE = 0.65  # of the letters, at least, are among these
_ENOUGH_LETTERS = 20
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyzàâäáæãåçéèêëíìîïñóòôöõøœúùûüÿßğışə")
_ORDINARY_SIGNS = frozenset("“”„‘’‚‹›«»–—…•·\u00a0°№§©®™€£،؛؟٪\u200c\u200d\u200e\u200f\u0640") | frozenset(
    map(chr, range(0x064B, 0x0653))
)
REMEDY = "open it in a text editor, save it as UTF-8, and add it again"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text without its byte-order mark, the encoding it was in, and what a person should know about it."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    """Return the text of some bytes; newlines stay as they are.

    Raises DocumentError, with the input's `name`, where the bytes are no text or it cannot be told in which
    encoding they are.
    """
    if not data.strip():
        raise DocumentError(f"{name} is empty; check that it was saved or downloaded completely")
    encoding, mark = find_encoding(data, name)
    try:
        text = data[mark:].decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError(
            f"{name} is not valid {encoding.upper()} (byte {mark + error.start:,}): "
            f"it was cut off, or put together from files in several encodings; {REMEDY}"
        ) from error
    return Decoded(text, encoding, check_text(text, encoding, name))


def find_encoding(data: bytes, name: str) -> tuple[str, int]:
    """Return the encoding of some bytes and the length of their byte-order mark. Raises DocumentError."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    refuse_other_kinds(data, name)
    if b"\0" in data[:_SAMPLE]:
        return _utf16(data, name), 0
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _single_byte(data, name, error), 0
    return "utf-8", 0


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raise DocumentError where the first bytes are those of a kind of file that is no text."""
    for signature, kind, remedy in _SIGNATURES:
        if data.startswith(signature):
            raise DocumentError(f"{name} is {kind}, not text; {remedy}")


def check_text(text: str, encoding: str, name: str) -> tuple[str, ...]:
    """Return warnings about a decoded text; raises DocumentError where it is damaged or no text at all."""
    if not text.strip("\ufeff \t\r\n\u00a0"):
        raise DocumentError(f"{name} has no text, only blanks; check that it was saved completely")
    controls = len(_CONTROL.findall(text[:_SAMPLE]))
    if controls > max(2, len(text[:_SAMPLE]) / 200):
        raise DocumentError(f"{name} is binary data, not text; {_EXPORT}")
    if not any(character.isalpha() for character in text):
        raise DocumentError(f"{name} has no words, only signs and digits; check that it is the right file")
    lost = text.count("\ufffd")
    if lost > len(text) / 50:
        raise DocumentError(
            f"{name} was damaged before it came here: {lost:,} characters are replacement signs (\ufffd); "
            "get it again from its source"
        )
    warnings = []
    if lost:
        warnings.append(f"{lost:,} characters were lost before the document came here (\ufffd).")
    if encoding not in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        warnings.append(f"The encoding was not declared; read as {encoding}.")
    return tuple(warnings)


def _utf16(data: bytes, name: str) -> str:
    """Return which UTF-16 the bytes are in: the blanks and line ends of any language have a zero byte."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    for encoding in ("utf-16-le", "utf-16-be") if len(data) % 2 == 0 else ():
        try:
            text = sample.decode(encoding)
        except UnicodeDecodeError as error:
            if error.start < len(sample) - 4:
                continue
            text = sample[: error.start].decode(encoding)
        if _reads_like_words(text, least=0.0):
            return encoding
    raise DocumentError(f"{name} is binary data, not text; {_EXPORT}")


def _single_byte(data: bytes, name: str, error: UnicodeDecodeError) -> str:
    """Return the encoding of eight-bit text, by how much of it reads like words."""
    sample = data[:_SAMPLE]
    proposed = [
        match.encoding for match in from_bytes(sample, enable_fallback=False, cp_exclusion=["utf_16", "utf_32"])
    ]
    best, encoding = 0.0, None
    for candidate in dict.fromkeys((*_SINGLE_BYTE, *(codecs.lookup(name).name for name in proposed))):
        try:
            text = sample.decode(candidate)
        except (UnicodeDecodeError, LookupError):
            continue
        score = plausibility(text)
        if score > best:
            best, encoding = score, candidate
    if encoding is None or best < _PLAUSIBLE:
        if len(data) > 64 and error.start > len(data) * 0.98:
            raise DocumentError(
                f"{name} is UTF-8 but was cut off at its end (byte {error.start:,}); get it again"
            ) from error
        raise DocumentError(
            f"{name} is not UTF-8 (byte {error.start:,}) and reads like words in no encoding known here; {REMEDY}"
        ) from error
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        raise DocumentError(f"{name} mixes encodings: most of it is {encoding}, not all; {REMEDY}") from error
    return encoding


def plausibility(text: str) -> float:
    """Return how much of the words with other than English letters reads like words, 0 to 1."""
    foreign = [word for word in _WORD.findall(text) if not word.isascii()]
    strange = sum(1 for character in text if _is_strange(character))
    if not foreign:
        return 1.0 if not strange else 0.0
    good = sum(map(_is_word, foreign)) / len(foreign)
    letters = sum(1 for word in foreign for letter in word if not letter.isascii())
    return good * _frequent_share(foreign) * (1 - min(1.0, 2 * strange / letters))


def _is_strange(character: str) -> bool:
    """Tell whether a sign belongs in no ordinary text of these languages."""
    return not (character.isascii() or character.isalpha() or character in _ORDINARY_SIGNS)


def _is_word(word: str) -> bool:
    """Tell whether a word is in one script and has its capitals where words have them."""
    scripts = {script_of_letter(letter) for letter in word if letter.isalpha()}
    if len(scripts) != 1 or None in scripts:
        return False
    if scripts == {"latin"} and any(letter.isalpha() and letter.lower()[0] not in _LATIN for letter in word):
        return False
    parts = [part for part in re.split(r"[’'-]", word) if part]
    return all(part in (part.lower(), part.upper(), part[0].upper() + part[1:].lower()) for part in parts)


def _frequent_share(foreign: list[str]) -> float:
    """Return 1 where the commonest letters are those of the script, less where they are not."""
    common = whole = 0
    for letter, count in Counter(letter for word in foreign for letter in word.lower()).items():
        frequent = _FREQUENT.get(script_of_letter(letter) or "")
        if frequent is not None:
            whole += count
            common += count * (letter in frequent)
    return min(1.0, common / whole / _FREQUENT_SHARE) if whole >= _ENOUGH_LETTERS else 1.0


def _reads_like_words(text: str, *, least: float) -> bool:
    words = _WORD.findall(text)
    if not words or _CONTROL.search(text):
        return False
    good = sum(1 for word in words if len({script_of_letter(c) for c in word} - {None}) == 1)
    return good / len(words) >= max(least, 0.8)
