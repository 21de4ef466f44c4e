"""Months, weekdays and digits in the languages of the product, and the days a text writes out in full."""

from __future__ import annotations

from dashboard.calendars.explicit import ExplicitDay, find_explicit_days
from dashboard.calendars.folding import fold
from dashboard.calendars.names import LANGUAGES, month_names, weekday_names
from dashboard.calendars.numeric import NumericDay, find_numeric_days, full_year, valid_day

__all__ = [
    "LANGUAGES",
    "ExplicitDay",
    "NumericDay",
    "find_explicit_days",
    "find_numeric_days",
    "fold",
    "full_year",
    "month_names",
    "valid_day",
    "weekday_names",
]
