"""Which encodings are read, and how bytes that are no text are refused."""

from __future__ import annotations

import codecs
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.errors import DocumentError
from dashboard.reading import ReadDocument, read_path
from dashboard.reading.encodings import decode
from dashboard.records import Failure

RUSSIAN = "Жители трёх сёл провели ночь в подвалах.\r\nВ Ереване насчитали сорок снарядов, в Баку — меньше.\n"
ARABIC = "أمضى سكان ثلاث قرى ليلتهم في الأقبية،\nوقالت باكو إنها ردت على مصادر النيران فقط.\n"
PERSIAN = "ساکنان سه روستا شب را در زیرزمین گذراندند و صدای توپخانه تا صبح شنیده می شد.\n"
TURKISH = "Üç köyün sakinleri geceyi bodrumlarda geçirdi; ağır silah sesleri duyuluyordu. Iğdır, İstanbul, Şuşa.\n"
GERMAN = "Die Bewohner dreier Dörfer verbrachten die Nacht in Kellern, während über den Fluß geschossen wurde.\n"
FRENCH = "Les habitants de trois villages ont passé la nuit à l’abri ; l’armée a été prévenue très tôt.\n"
ENGLISH = "Residents of three villages spent the night in cellars.\n"
AZERBAIJANI = "Üç kəndin sakinləri gecəni zirzəmilərdə keçirdi.\n"
ARMENIAN = "Երեք գյուղերի բնակիչները գիշերն անցկացրին նկուղներում։\n"


@pytest.mark.parametrize(
    ("text", "encoding", "name"),
    [
        (ENGLISH, "ascii", "utf-8"),
        (AZERBAIJANI, "utf-8", "utf-8"),
        (ARMENIAN, "utf-8", "utf-8"),
        (RUSSIAN, "windows-1251", "windows-1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "cp866", "cp866"),
        (ARABIC, "windows-1256", "windows-1256"),
        (PERSIAN, "windows-1256", "windows-1256"),
        (TURKISH, "windows-1254", "windows-1254"),
        (GERMAN, "windows-1252", "windows-1252"),
        (FRENCH, "windows-1252", "windows-1252"),
        *((text, "utf-16-le", "utf-16-le") for text in (ENGLISH, RUSSIAN, ARABIC, ARMENIAN, AZERBAIJANI)),
        *((text, "utf-16-be", "utf-16-be") for text in (ENGLISH, RUSSIAN, ARABIC, ARMENIAN, AZERBAIJANI)),
    ],
)
def test_encodings_that_nothing_declares_are_found(text: str, encoding: str, name: str) -> None:
    text = text.replace("ی", "ي").replace("ک", "ك") if encoding == "windows-1256" else text
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        data = text.replace("—", "-").encode(encoding)
        text = text.replace("—", "-")
    decoded = decode(data, "some.txt")
    assert (decoded.text, decoded.encoding) == (text, name)
    declared = name.startswith("utf")
    assert decoded.warnings == (() if declared else (f"The encoding was not declared; read as {name}.",))


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_declares_the_encoding_and_is_removed(mark: bytes, encoding: str) -> None:
    decoded = decode(mark + RUSSIAN.encode(encoding), "some.txt")
    assert (decoded.text, decoded.encoding) == (RUSSIAN, encoding)


NOISE = random.Random(7)
GARBAGE = {
    "empty": (b"", "is empty; check that it was saved"),
    "blank": (b" \r\n\t \n", "is empty; check that it was saved"),
    "only a byte-order mark": (codecs.BOM_UTF8 + b"\n \n", "has no text, only blanks"),
    "PDF": (b"%PDF-1.7\nstream", "is a PDF file, not text; call it .pdf"),
    "Word": (b"PK\x03\x04\x14\x00", "is a ZIP archive or an Office document, not text"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00", r"is a picture \(PNG\), not text"),
    "program": (b"\x7fELF\x02\x01\x01\x00", "is a program, not text"),
    "noise": (NOISE.randbytes(5000), "is binary data, not text; export its text as UTF-8"),
    "noise without zero bytes": (
        bytes(NOISE.choice(range(1, 256)) for _ in range(5000)),
        r"is not UTF-8 \(byte 1\) and reads like words in no encoding known here; open it in a text editor, save it as UTF-8, and add it again",
    ),
    "high bytes only": (
        bytes(NOISE.choice(range(160, 256)) for _ in range(500)),
        r"is not UTF-8 \(byte \d+\) and reads like words in no encoding",
    ),
    "control characters": (b"\x01\x02\x03\x04\x05\x06 word " * 20, "is binary data, not text"),
    "numbers only": (b"12 13 14\n15 16 17\n", "has no words, only signs and digits"),
    "damaged before": ("о\ufffd\ufffdа\ufffd".encode() * 30, "was damaged before it came here: 90 characters"),
    "cut off UTF-8": (("ночь " * 100).encode()[:-2], "is UTF-8 but was cut off at its end .*; get it again"),
    "half of UTF-16": (
        codecs.BOM_UTF16_LE + "night".encode("utf-16-le")[:-1],
        "is not valid UTF-16-LE .* save it as UTF-8",
    ),
}


@pytest.mark.parametrize(("data", "message"), GARBAGE.values(), ids=GARBAGE)
def test_what_is_no_text_is_refused_by_name_with_the_remedy(data: bytes, message: str) -> None:
    with pytest.raises(DocumentError, match=rf"^some\.txt {message}"):
        decode(data, "some.txt")


def test_a_few_lost_characters_are_a_warning() -> None:
    decoded = decode((RUSSIAN * 5 + "\ufffd").encode(), "some.txt")
    assert decoded.warnings == ("1 characters were lost before the document came here (\ufffd).",)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).map(lambda text: "Words. " + text))
def test_utf8_is_read_back_as_it_was_written(text: str) -> None:
    if text.count("\ufffd") <= len(text) / 50:
        assert decode(text.encode(), "some.txt").text == text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        decoded = decode(data, "some.txt")
    except DocumentError as error:
        assert str(error).startswith("some.txt ")
    else:
        assert decoded.text


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_offsets_agree_with_the_file_opened_without_newline_translation(
    tmp_path: Path, newline: str, mark: str
) -> None:
    path = tmp_path / "offsets.txt"
    path.write_bytes((mark + newline.join(["A headline of four words", "", RUSSIAN.strip()])).encode())
    (read,) = read_path(path)
    assert not isinstance(read, Failure)
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert read.document.text == file.read()
    assert isinstance(read, ReadDocument)
    assert read.document.bytes == path.stat().st_size
