"""Numbers in words, put together from their parts: rows for the tables in `languages/`."""

from __future__ import annotations

from collections.abc import Mapping


def numbers(ones: str, tens: str) -> dict[int, str]:
    """Return 1 to 99 -> the words, joined with `_`; `ones` from one to nine, `tens` from ten to ninety."""
    one, ten = ones.split(), tens.split()
    found = dict(enumerate(one, start=1))
    for index, word in enumerate(ten, start=1):
        found[10 * index] = word
        found |= {10 * index + number: f"{word}_{unit}" for number, unit in enumerate(one, start=1)}
    return found


def with_last(words: Mapping[int, str], last: Mapping[str, str]) -> dict[int, str]:
    """Return the numbers whose last word has another form in `last`, in that form: iyirmi_iki -> iyirmi_ikisi."""
    found = {}
    for number, form in words.items():
        before, joint, word = form.rpartition("_")
        if word in last:
            found[number] = f"{before}{joint}{last[word]}"
    return found


def merged(*tables: Mapping[int, str]) -> dict[int | str, str]:
    """Return the forms of all tables under their numbers."""
    numbers_of = sorted({number for table in tables for number in table})
    return {number: " ".join(table[number] for table in tables if number in table) for number in numbers_of}


def joined(firsts: str, seconds: str) -> str:
    """Return every first word with every second one: "may_küçəsi may_meydanı ..."."""
    return " ".join(f"{first}_{second}" for first in firsts.split() for second in seconds.split())
