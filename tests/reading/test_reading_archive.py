"""ZIP archives: each member is read as the file that it is; harmful ones are not opened, bad members do not stop others."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from dashboard.reading import ReadDocument, find_inputs, read_path
from dashboard.reading.formats import archive
from dashboard.reading.formats.zip_limits import Limits
from dashboard.records import Failure

TEXT = "The guns fell silent at noon, and by evening the road to the pass was open again."
PAGE = f"<html><body><article><h1>Guns fall silent at the pass</h1><p>{TEXT}</p></article></body></html>"


def packed(members: dict[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return file.getvalue()


def locked(data: bytes) -> bytes:
    """The archive with its members marked as protected."""
    changed = bytearray(data)
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            struct.pack_into("<H", changed, at + offset, struct.unpack_from("<H", data, at + offset)[0] | 1)
            at = data.find(signature, at + 4)
    return bytes(changed)


def read(path: Path, data: bytes) -> tuple[list[ReadDocument], list[Failure]]:
    path.write_bytes(data)
    items = list(read_path(path))
    return (
        [item for item in items if isinstance(item, ReadDocument)],
        [item for item in items if isinstance(item, Failure)],
    )


def test_members_are_read_in_order_of_names_and_say_where_they_lie(tmp_path: Path) -> None:
    path = tmp_path / "week.zip"
    members = {
        "b/page.html": PAGE,
        "a.txt": TEXT,
        "rows.jsonl": f'{{"id": "r1", "text": "{TEXT}"}}\n{{"id": "r2"}}\n',
    }
    found, (failure,) = read(path, packed(members))
    assert [(one.document.document, one.document.source) for one in found] == [
        ("a", f"{path.as_posix()}/a.txt"),
        ("page", f"{path.as_posix()}/b/page.html"),
        ("r1", f"{path.as_posix()}/rows.jsonl"),
    ]
    assert failure.source == f"{path.as_posix()}/rows.jsonl"
    assert failure.message.startswith(f"{path}/rows.jsonl row 2 has no text; give it")


def test_a_document_is_the_same_in_and_outside_of_an_archive(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(PAGE)
    (outside,) = read_path(tmp_path / "page.html")
    (inside,), _ = read(tmp_path / "a.zip", packed({"x/page.html": PAGE}))
    assert isinstance(outside, ReadDocument)
    assert inside.document.document_id == outside.document.document_id
    assert (inside.document.text, inside.articles) == (outside.document.text, outside.articles)


BESIDE = {
    "of a Mac": "__MACOSX/._a.txt",
    "hidden": ".a.txt",
    "in a hidden folder": ".git/a.txt",
    "an explanation": "README.md",
    "pictures of a saved page": "page_files/logo.png",
    "pictures of a page in a folder": "b/page_files/deep/logo.png",
}


@pytest.mark.parametrize("name", BESIDE.values(), ids=BESIDE)
def test_what_lies_beside_documents_is_passed_over_in_archives_and_folders(tmp_path: Path, name: str) -> None:
    members = {"page.html": PAGE, "b/page.html": PAGE.replace("noon", "dawn"), name: "x"}
    found, failures = read(tmp_path / "a.zip", packed(members))
    assert (len(found), failures) == (2, [])
    for member, content in members.items():
        (tmp_path / "folder" / member).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "folder" / member).write_text(content)
    files, unread = find_inputs([tmp_path / "folder"])
    assert (len(files), unread) == (2, [])


def test_pictures_and_videos_of_a_telegram_export_are_passed_over(tmp_path: Path) -> None:
    export = f'{{"name": "A", "type": "public_channel", "id": 1, "messages": [{{"id": 1, "type": "message", "text": "{TEXT}"}}]}}'
    members = {"export/result.json": export, "export/photos/p.jpg": "x", "export/video_files/v.mp4": "x"}
    found, failures = read(tmp_path / "a.zip", packed(members))
    assert ([one.document.document for one in found], failures) == (["A 1"], [])
    for member, content in members.items():
        (tmp_path / member).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / member).write_text(content)
    files, unread = find_inputs([tmp_path / "export"])
    assert ([file.name for file in files], unread) == (["result.json"], [])


NAMES = {
    "out of the archive": ("../../etc/passwd.txt", "etc/passwd.txt"),
    "from the root": ("/etc/passwd.txt", "etc/passwd.txt"),
    "of Windows": ("..\\..\\news\\a.txt", "news/a.txt"),
    "longer than the system allows": ("ж" * 300 + ".txt", "ж" * 300 + ".txt"),
}


@pytest.mark.parametrize(("name", "shown"), NAMES.values(), ids=NAMES)
def test_names_that_lead_elsewhere_lead_nowhere(tmp_path: Path, name: str, shown: str) -> None:
    path = tmp_path / "in" / "a.zip"
    path.parent.mkdir()
    (found,), failures = read(path, packed({name: TEXT}))
    assert (found.document.source, failures) == (f"{path.as_posix()}/{shown}", [])
    assert [entry.name for entry in tmp_path.rglob("*")] == ["in", "a.zip"]


@pytest.mark.parametrize("encoding", ["utf-8", "cp866"])
def test_russian_names_are_read(tmp_path: Path, encoding: str) -> None:
    name = "Сводка за неделю.txt"
    stand_in = "x" * len(name.encode(encoding))
    data = packed({stand_in: TEXT}).replace(stand_in.encode(), name.encode(encoding))
    (found,), _ = read(tmp_path / "a.zip", data)
    assert found.document.source.endswith("a.zip/" + name)


def damaged() -> bytes:
    data = bytearray(packed({"bad.txt": TEXT * 9}))
    data[45] ^= 0xFF
    return bytes(data)


BAD_MEMBERS: dict[str, tuple[dict[str, str | bytes], str]] = {
    "empty": ({"bad.txt": b""}, "bad.txt is empty; check that it was saved or downloaded completely"),
    "binary": ({"bad.txt": bytes(range(256)) * 20}, "bad.txt is binary data, not text"),
    "archive": ({"bad.zip": packed({"a.txt": TEXT})}, "bad.zip is an archive within an archive; unpack the outer one"),
    "other kind": ({"bad.rtf": b"{\\rtf1"}, "bad.rtf is of a kind (.rtf) that is not read; open it in Word"),
    "no suffix": ({"bad": TEXT}, "bad is without a suffix that tells its kind; save its text as .txt"),
}


@pytest.mark.parametrize(("members", "message"), BAD_MEMBERS.values(), ids=BAD_MEMBERS)
def test_a_bad_member_is_a_failure_that_names_it_and_the_others_are_read(
    tmp_path: Path, members: dict[str, str | bytes], message: str
) -> None:
    path = tmp_path / "a.zip"
    found, (failure,) = read(path, packed({"a.txt": TEXT, **members, "z.txt": TEXT + " Again."}))
    assert [one.document.document for one in found] == ["a", "z"]
    assert failure.message.startswith(f"{path}/{message}")
    assert failure.document == "bad"
    assert "/tmp" not in failure.message.removeprefix(str(path))


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "is empty; check that it was saved or downloaded completely"),
    "nothing in it": (packed({}), "holds no documents; put files in it (.txt"),
    "only hidden files": (packed({"__MACOSX/a.txt": TEXT}), "holds no documents; put files in it (.txt"),
    "cut off": (packed({"a.txt": TEXT})[:60], "is damaged or was cut off (File is not a zip file); get it again"),
    "text": (TEXT.encode(), "is not what its name says: no .zip file begins so; pack the files again as .zip"),
    "password": (locked(packed({"a.txt": TEXT})), "is protected with a password; unpack it and add what is in it"),
    "damaged member": (damaged(), "/bad.txt is damaged in its archive ("),
    "zip bomb": (packed({"a.txt": b"a" * 60_000_000}), "would unpack to 60 MB, "),
}


@pytest.mark.parametrize(("data", "message"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_refused_with_the_remedy(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "week.zip"
    found, (failure,) = read(path, data)
    assert found == []
    assert failure.message.startswith(f"{path}{'' if message.startswith('/') else ' '}{message}")


def test_a_fault_of_a_reader_costs_one_member(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path) -> None:
        raise KeyError("a fault")

    monkeypatch.setattr("dashboard.reading.formats.page.read", fail)
    found, (failure,) = read(tmp_path / "a.zip", packed({"a.html": PAGE, "b.txt": TEXT}))
    assert [one.document.document for one in found] == ["b"]
    assert "a.zip/a.html could not be read: a reader failed with KeyError" in failure.message


def test_more_members_than_are_read_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LIMITS", Limits(members=2))
    found, (failure,) = read(tmp_path / "a.zip", packed({f"{number}.txt": TEXT for number in range(3)}))
    assert found == []
    assert "holds 3 files, more than the 2 that are read at once; split it" in failure.message


def test_a_member_that_is_larger_than_the_archive_says_is_not_unpacked_further(tmp_path: Path) -> None:
    data = bytearray(packed({"a.txt": TEXT * 50}))
    true = struct.pack("<I", len(TEXT) * 50)
    data = bytearray(bytes(data).replace(true, struct.pack("<I", 40)))
    found, (failure,) = read(tmp_path / "a.zip", bytes(data))
    assert found == []
    assert "a.txt is damaged in its archive" in failure.message
