"""Who is speaking from one sentence to the next: what reaches on from the last source, and back from the next one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from dashboard.extraction.claimants import Claim, carried, find_claims
from dashboard.extraction.cues import CompiledCues
from dashboard.extraction.quotations import open_after, quoted
from dashboard.extraction.speakers import people_in, stand_ins_in
from dashboard.extraction.statements import Voice
from dashboard.extraction.told import Told
from dashboard.records import Party, Toponym

AHEAD = 6
"""How many sentences further on a quotation may find out whose it is."""
_REMEMBERED = 3  # sentences without a source that a word for the last speaker may reach over
_STATES = frozenset({"azerbaijan", "armenia", "nkr", "russia", "turkey", "iran"})


def with_following(told: Iterable[Told]) -> Iterator[tuple[Told, list[Told]]]:
    """Yield each sentence with the next few ones."""
    rest = iter(told)
    window = list(islice(rest, AHEAD + 1))
    while window:
        yield window[0], window[1:]
        window = window[1:] + list(islice(rest, 1))


class RunningSpeech:
    """Says for the sentences of an article, in order, whose words they are.

    Speech runs on where the text says so: within quotation marks that are still open, with a word for the last
    speaker ("he", "the ministry"), in a mood or phrase of reported speech. Speech reaches back where the next
    sentence says whose it was ("This was reported by ..."), or closes a quotation and names its speaker. All else is
    the author's own, but for statements, which are one office's words from end to end (`voice`).
    """

    def __init__(self, cues: CompiledCues, voice: Voice | None, day: dt.date | None = None) -> None:
        self.cues = cues
        self.day = day
        self.seat: Toponym | None = None  # the settlement named last
        self.voice = voice
        self.last: Claim | None = None
        self.since = 0  # sentences without a source after the last claim
        self.office: Party | None = voice.claim.party if voice is not None else None
        self.opened: str | None = None
        self.paragraph: int | None = None

    def claims_of(self, told: Told, following: Sequence[Told]) -> list[Claim]:
        """Return the claims that a sentence stands under, in order; those from other sentences are `carried`."""
        new_paragraph = told.sentence.paragraph != self.paragraph
        self.paragraph = told.sentence.paragraph
        inside = self.opened is not None and not new_paragraph
        before = self.opened if inside else None
        self.opened = open_after(told.raw, before)
        claims = _outside(self._own(told), told, before)
        voice = self.voice_at(told)
        if voice is not None and self.cues.running.untrue.search(told.view.text):
            claims = [self._rejection(told, voice)]
        if not claims:
            claim = self._from_behind(told, following) if not inside else None
            claim = claim or self._from_before(told, inside, new_paragraph)
            if claim is None and self.last is not None and not new_paragraph and self.since == 0:
                claim = self._between(following)
            claims = [carried(claim)] if claim is not None else []
        self.seat = next((x for x in reversed(told.toponyms) if x.kind == "settlement"), self.seat)
        if not claims:
            self.since += 1
            return claims
        self.last, self.since = claims[-1], 0
        if self.last.party in _STATES:
            self.office = self.last.party
        return claims

    def voice_at(self, told: Told) -> Claim | None:
        """Return the claim that a whole statement is, None in front of it and where the text is no statement."""
        if self.voice is None or told.sentence.start < self.voice.start:
            return None
        return self.voice.claim

    def _own(self, told: Told) -> list[Claim]:
        recent = self.last.party if self.last is not None and self.since <= _REMEMBERED else None
        again = stand_ins_in(told.view.text, self.cues, told.parties, recent, self.office)
        people = people_in(told, self.cues, self.seat, self.day)
        return find_claims(told.view.text, self.cues, told.parties, again, people)

    def _rejection(self, told: Told, voice: Claim) -> Claim:
        """Return the denial by which a statement rejects what the other side said."""
        end = len(told.view.text)
        denied = next((one for one in told.parties if one.party != voice.party and one.party in _STATES), None)
        return Claim(0, end, voice.party, "deny", 0, 0, denied=denied, carried=True)

    def _from_before(self, told: Told, inside: bool, new_paragraph: bool) -> Claim | None:
        """Return the last claim where this sentence goes on with it."""
        text = told.view.text
        if self.last is None or self.since > _REMEMBERED:
            return None
        if self.cues.same_speaker.search(text):
            return self.last
        if self.since > 0:
            return None
        if inside or text.startswith('"'):
            return self.last
        if not new_paragraph and (self.cues.alleged.search(text) or self.cues.running.also.search(text)):
            return self.last
        return None

    def _from_behind(self, told: Told, following: Sequence[Told]) -> Claim | None:
        """Return the claim of a later sentence that says whose words this one was."""
        if following and self.cues.running.about_this.search(following[0].view.text):
            own = self._named(following[0])
            return own[0] if own else None
        opened = self.opened
        for one in following if opened is not None else ():
            if one.sentence.paragraph != told.sentence.paragraph:
                return None
            opened = open_after(one.raw, opened)
            if own := self._named(one):
                return own[0]
            if opened is None:
                return None
        return None

    def _between(self, following: Sequence[Told]) -> Claim | None:
        """Return the last claim where the next sentence of the paragraph adds to it without a new start."""
        for told in following:
            if self.last is None or told.sentence.paragraph != self.paragraph:
                return None
            own = self._own(told)
            if own:
                return self.last if own[0].again and own[0].party == self.last.party else None
            if not told.view.text.startswith('"'):
                return None
        return None

    def _named(self, told: Told) -> list[Claim]:
        return find_claims(told.view.text, self.cues, told.parties)


def _outside(claims: list[Claim], told: Told, opened: str | None) -> list[Claim]:
    """Return the claims without those that a quoted speaker makes himself, where his own claim stands beside it."""
    spans = [(told.sentence.start + start, told.sentence.start + end) for start, end in quoted(told.raw, opened)]
    if not spans or len(claims) < 2:
        return claims
    view = told.view
    places = [(view.at(start), view.at(end)) for start, end in spans]
    own = [one for one in claims if not any(start < one.start < end for start, end in places)]
    return own or claims
