"""The words around place names, one file a language. `records.py` says what each table means.

To add a language: a file with its `ToponymWords`, and its name in `TABLES`.
"""

from __future__ import annotations

from dashboard.extraction.toponym_words.arabic import ARABIC
from dashboard.extraction.toponym_words.armenian import ARMENIAN
from dashboard.extraction.toponym_words.azerbaijani import AZERBAIJANI
from dashboard.extraction.toponym_words.english import ENGLISH
from dashboard.extraction.toponym_words.french import FRENCH
from dashboard.extraction.toponym_words.georgian import GEORGIAN
from dashboard.extraction.toponym_words.german import GERMAN
from dashboard.extraction.toponym_words.persian import PERSIAN
from dashboard.extraction.toponym_words.records import ToponymWords
from dashboard.extraction.toponym_words.russian import RUSSIAN
from dashboard.extraction.toponym_words.turkish import TURKISH

TABLES: dict[str, ToponymWords] = {
    table.language: table
    for table in (
        ENGLISH, FRENCH, GERMAN, RUSSIAN, AZERBAIJANI, TURKISH, ARMENIAN, GEORGIAN, ARABIC, PERSIAN,
    )
}  # fmt: skip


def table_of(language: str | None) -> ToponymWords | None:
    """Return the table of a language; the English one where the language is unknown, None where there is none."""
    return TABLES.get(language or ENGLISH.language)


def of_all(*names: str) -> str:
    """Return the tables of these names of all languages as one: "words that are titles in any language"."""
    return "\n".join(getattr(table, name) for table in TABLES.values() for name in names)
