"""The faults of a gold standard, gathered so that all can be put right at once."""

from __future__ import annotations

from pathlib import Path

from dashboard.errors import GoldError
from gazetteer.errors import complaint

_SHOWN = 50


class Faults:
    """Every fault found so far, each with file, line (None: the whole file), value, what is wrong, and what helps."""

    def __init__(self) -> None:
        self._complaints: list[str] = []

    def __len__(self) -> int:
        return len(self._complaints)

    def add(self, file: Path, line: int | None, value: object, problem: str, remedy: str) -> None:
        self._complaints.append(complaint(file, line, value, problem, remedy))

    def raise_any(self, headline: str) -> None:
        """Raise GoldError with every fault (the message shows the first fifty); do nothing when there is none."""
        if not self._complaints:
            return
        shown = self._complaints[:_SHOWN]
        if len(self._complaints) > _SHOWN:
            shown.append(f"... and {len(self._complaints) - _SHOWN} more")
        raise GoldError("\n".join([f"{headline} (faults: {len(self._complaints)})", *shown]), self._complaints)


def read_utf8(file: Path) -> str:
    """Return a file's text as it stands, without byte-order mark; raises GoldError naming the file."""
    try:
        return file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        wrong = error.object[error.start : error.start + 1]
        message = complaint(file, line, wrong, "not UTF-8", "Save the file as UTF-8.")
        raise GoldError(message, [message]) from error
    except OSError as error:
        message = complaint(
            file, None, error.strerror or str(error), "cannot be read", "Check the name and your rights."
        )
        raise GoldError(message, [message]) from error
