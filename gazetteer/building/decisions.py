"""Carry out the decisions that were taken by hand, each with its reason in decisions.csv."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from gazetteer.building.drafts import SHORT, Draft
from gazetteer.building.reviewed import FOLDER, rows
from gazetteer.errors import complaint
from gazetteer.folding import fold
from gazetteer.scripts import script_of


def merged_records() -> dict[str, str]:
    """Return which record was merged into which place."""
    return {row["record"]: row["value"] for _, row in rows("decisions.csv") if row["action"] == "merge"}


def decide(drafts: dict[str, Draft]) -> list[str]:
    """Apply decisions.csv; return a complaint for each record that is not there and each action not known."""
    complaints: list[str] = []
    for line, row in rows("decisions.csv"):
        record, action, value = row["record"], row["action"], row["value"]
        draft = drafts.get(record)
        problem = None
        if draft is None:
            problem = "no such record"
        elif not row["reason"]:
            problem = "a decision needs its reason"
        elif action == "merge" and value in drafts:
            drafts[value].absorb(drafts.pop(record))
        elif action == "drop":
            del drafts[record]
        elif action == "rename":
            draft.name = value
            draft.add(value, "az" if draft.country == "AZ" else "und", "reviewed")
        elif action == "name":  # the only name it keeps
            draft.name = value
            draft.names.clear()
            draft.add(value, "az", "reviewed")
        elif action == "feature":
            draft.feature = value
        elif action == "weaken":
            draft.minor = True
            _weaken(draft)
        elif action in ("weaken names", "drop names") and (keys := _named(draft, value)):
            for key in keys:
                if action == "drop names":
                    del draft.names[key]
                else:
                    draft.names[key] = replace(draft.names[key], strength="weak")
        elif action == "note":
            draft.note = value
        else:
            problem = f"cannot {action} {value}"
        if problem:
            remedy = "Correct the row, or remove it when the sources have changed"
            complaints.append(complaint(FOLDER / "decisions.csv", line, record, problem, remedy))
        elif action in ("rename", "merge", "weaken") and record in drafts:
            drafts[record].note = drafts[record].note or row["reason"]
    return complaints


def _named(draft: Draft, spellings: str) -> list[tuple[str, str]]:
    """Return the keys of the names written so, `|` between them; none when one of them is not there."""
    folded = [fold(spelling) for spelling in spellings.split("|")]
    known = {fold(spelling) for _, spelling in draft.names}
    return [key for key in draft.names if fold(key[1]) in folded] if known.issuperset(folded) else []


def _weaken(draft: Draft) -> None:
    draft.names = {key: replace(name, strength="weak") for key, name in draft.names.items()}


FUNCTION_WORD = "function word"


def common_words() -> set[str]:
    """Return the folded words and persons' names that a settlement's name must not be taken for."""
    return {fold(row["name"]) for _, row in rows("weak_names.csv")}


def drop_function_words(drafts: dict[str, Draft]) -> None:
    """Drop the names that every text is full of: and, в, الى."""
    words = {fold(row["name"]) for _, row in rows("weak_names.csv") if row["why"] == FUNCTION_WORD}
    for draft in drafts.values():
        for key in [key for key, name in draft.names.items() if fold(name.name) in words]:
            if draft.names[key].source != "reviewed":
                del draft.names[key]


def weaken(drafts: dict[str, Draft]) -> None:
    """Make weak what would mislead: too short, a common word or a person's name, or the name of a better-known place.

    Reviewed names keep the strength they were given. A weak name counts only where no strong one claims the spelling.
    """
    words = common_words()
    known: dict[str, set[str]] = defaultdict(set)
    for draft in drafts.values():
        if draft.kind == "country" or draft.source_id == draft.place_id or draft.feature in ("capital", "city"):
            for name in draft.names.values():
                if name.strength == "strong":
                    known[fold(name.name)].add(draft.place_id)
    for draft in drafts.values():
        if draft.kind != "settlement":
            continue
        better_known = draft.feature in ("capital", "city")
        for key, name in draft.names.items():
            if name.source == "reviewed" or name.strength == "weak":
                continue
            folded = fold(name.name)
            letters = sum(letter.isalpha() for letter in folded)
            # Arabic and Persian leave out short vowels: a word there is shorter, and more words look like it.
            single = " " not in folded
            weak = (
                letters < SHORT
                or folded in words
                or (not better_known and bool(known.get(folded, set()) - {draft.place_id}))
                or (draft.minor and single)
                or (single and not draft.theatre and script_of(folded) == "Arab" and letters < 5)
            )
            if weak:
                draft.names[key] = replace(name, strength="weak")
