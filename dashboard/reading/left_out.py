"""What lies beside documents in a folder or an archive and is none: hidden files, explanations, parts of a page."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePosixPath

# Files that explain a folder rather than belong to it.
_BESIDE_DOCUMENTS = ("readme", "license", "licence", "changelog", "notice")
# What browsers call the folder of a page's pictures, by language.
_PAGE_FOLDERS = ("_files", ".files", "_dateien", "-dateien", "_fichiers", "_файлы", "_dosyalar")
_PAGES = (".html", ".htm")
EXPORT = "result.json"  # of Telegram, whose pictures and videos lie in folders beside it


def is_hidden(name: str) -> bool:
    """Tell whether a file or folder is left out by its name: those of systems and programs, and private ones."""
    return name.startswith((".", "_"))


def explains(name: str) -> bool:
    """Tell whether a file explains the folder it lies in."""
    return name.lower().startswith(_BESIDE_DOCUMENTS)


def holds_parts_of_a_page(folder: str, beside: Collection[str]) -> bool:
    """Tell whether a folder holds the pictures and scripts of a saved page; `beside` is all that lies beside it."""
    return any(
        folder.removesuffix(ending) + suffix in beside
        for ending in _PAGE_FOLDERS
        if folder.endswith(ending)
        for suffix in _PAGES
    )


def is_left_out(member: PurePosixPath, names: Collection[str]) -> bool:
    """Tell whether a member of an archive is none of its documents; `names` are those of all members."""
    if any(map(is_hidden, member.parts)) or explains(member.name):
        return True
    return any(holds_parts_of_a_page(folder.as_posix(), names) for folder in member.parents)


def lies_in_export(member: PurePosixPath, names: Collection[str]) -> bool:
    """Tell whether a member of an archive lies in an export of Telegram."""
    return any((folder / EXPORT).as_posix() in names for folder in member.parents)
