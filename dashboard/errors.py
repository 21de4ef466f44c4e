"""Errors that name the input and the remedy.

Three answers are kept apart everywhere: not found is None, bad data or set-up is one of these, and a guess is a
result that is marked as a guess.
"""

from __future__ import annotations

from collections.abc import Sequence


class DashboardError(Exception):
    """Root of every error this package raises on purpose; its message can be shown to a user as it is."""


class DocumentError(DashboardError, ValueError):
    """A document cannot be read: missing, empty, binary, undecodable, or without text.

    The message names the document (and the row), what is wrong, and what helps. Other documents go on.
    """


class StoreError(DashboardError, OSError):
    """Tables cannot be written or read: no room, no permission, or a damaged file."""


class BasemapError(DashboardError, ValueError):
    """A map layer is missing or damaged; reinstalling the project, or rebuilding the layers, helps."""


class BriefingError(DashboardError, ValueError):
    """A briefing cannot be made of what was asked for; the message says what helps."""


class GoldError(DashboardError, ValueError):
    """A gold standard, or the file of its floors, cannot be used.

    The message names each fault with file, line, value and remedy; `complaints` holds them one by one.
    """

    def __init__(self, message: str, complaints: Sequence[str] = ()) -> None:
        self.complaints = tuple(complaints)
        super().__init__(message)
