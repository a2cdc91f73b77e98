"""What one import of marked-up files brings into a negotiation, all of it one act."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.plain_data import amendment_to_data, delegation_to_data
from draftbench.amend.placement.twins import Wish, wishes
from draftbench.document import ClauseId
from draftbench.formats.safety import check_count
from draftbench.messages import (
    Message,
    capitalized,
    counted_message,
    listed,
    message,
    message_data,
)


def check_places(sets: Iterable[ChangeSet], name: str, kind: str = "proposals") -> None:
    """Raises InputError where the file ``name`` brings too many different proposals for one place
    of the text."""
    found: dict[ClauseId | None, set[Wish]] = {None: set()}
    for changes in sets:
        for wish in wishes(changes):
            found.setdefault(wish[1], set()).add(wish)
    check_count(kind, max(map(len, found.values())), name)


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that a person should know: ``code`` names the rule, ``where`` the file and the
    place in it, ``message`` is one sentence."""

    code: str
    where: str
    message: str

    def data(self) -> dict[str, str]:
        """As JSON."""
        return {"code": self.code, "where": self.where, "message": self.message}

    def kept(self) -> dict[str, Any]:
        """As an event keeps it."""
        said = {"where": message_data(self.where), "message": message_data(self.message)}
        return {"code": self.code, **said}


SMALL_PRINT = "small-print"
"""The code of remarks on lines of small print."""


def grouped(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Remarks as people read them: those that are like no other first, then equal ones once, with
    their number and all their places; the lines of small print together."""
    found: dict[tuple[str, str], list[Remark]] = {}
    for one in remarks:
        said = "" if one.code == SMALL_PRINT else str(_without_place(one.message))
        found.setdefault((one.code, said), []).append(one)
    alone = (own[0] for own in found.values() if len(own) == 1)
    return (*alone, *(_together(own) for own in found.values() if len(own) > 1))


_PLACED = ("Line {line}: {words}", "Paragraph {line}: {words}")
_LINES, _PARAGRAPHS = (
    "{file}, line {line}",
    ("{file}, paragraph {line}", "{name}, paragraph {line}"),
)


def _without_place(words: str) -> str:
    """A remark without the line that it is about."""
    is_placed = isinstance(words, Message) and words.template in _PLACED
    return words.values["words"] if is_placed and isinstance(words, Message) else words


def _together(remarks: Sequence[Remark]) -> Remark:
    first, n = remarks[0], len(remarks)
    where = _places([one.where for one in remarks])
    if first.code == SMALL_PRINT:
        said = counted_message(
            "Not part of the text: {n} line of small print of a rolling text.",
            "Not part of the text: {n} lines of small print of a rolling text.",
            n=n,
        )
        return Remark(first.code, where, said)
    one = capitalized(_without_place(first.message))
    said = counted_message("{remark} ({n} time)", "{remark} ({n} times)", n=n, remark=one)
    return Remark(first.code, where, said)


def _places(places: Sequence[str]) -> str:
    """Places in words, lines of one file with their numbers alone."""
    several = list(dict.fromkeys(places))
    said = [one for one in several if isinstance(one, Message) and "line" in one.values]
    files = {next(iter(one.values.values())) for one in said}
    forms = {one.template for one in said}
    if len(several) == 1 or len(said) < len(several) or len(files) > 1 or len(forms) > 1:
        return listed(several) if len(several) > 1 else several[0]
    (file,), (form,) = files, forms
    lines = _ranges(sorted({int(one.values["line"]) for one in said}))
    if form == _LINES:
        return message("{file}, lines {lines}", file=file, lines=lines)
    if form in _PARAGRAPHS:
        return message("{file}, paragraphs {lines}", file=file, lines=lines)
    return listed(several)


def _ranges(numbers: Sequence[int]) -> tuple[str, ...]:
    """Numbers in order, those that follow each other as "3–7"."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = runs[-1][0], number
        else:
            runs.append((number, number))
    return tuple(str(start) if start == end else f"{start}–{end}" for start, end in runs)


@dataclass(frozen=True, slots=True)
class Joining:
    """More sponsors for an amendment that is tabled already, with their reason."""

    amendment: AmendmentId
    sponsors: tuple[str, ...]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """``amendments`` to be tabled (with the ids that they will have) for ``delegations`` that are
    new in part, and ``joined`` ones that are tabled already; ``files`` (name and bytes) are kept.

    ``differences`` say where a file's own text is not the text of the negotiation, and what of it
    could not be taken over; ``doubts`` what was not certain; ``standing`` the amendments that were
    tabled before and are tabled no second time.
    """

    files: tuple[tuple[str, bytes], ...] = ()
    delegations: tuple[Delegation, ...] = ()
    amendments: tuple[Amendment, ...] = ()
    joined: tuple[Joining, ...] = ()
    standing: tuple[AmendmentId, ...] = ()
    differences: tuple[Remark, ...] = ()
    doubts: tuple[Remark, ...] = ()

    @property
    def brings(self) -> bool:
        """Whether it changes anything."""
        return bool(self.amendments or self.joined)

    def payload(self) -> dict[str, Any]:
        """The payload of the event ``amendments-imported``."""
        return {
            "files": [
                {"name": name, "sha256": hashlib.sha256(data).hexdigest()}
                for name, data in self.files
            ],
            "delegations": [delegation_to_data(d) for d in self.delegations],
            "amendments": [amendment_to_data(a) for a in self.amendments],
            "joined": [
                {"id": j.amendment, "sponsors": list(j.sponsors), "reason": j.reason}
                for j in self.joined
            ],
            "remarks": [remark.kept() for remark in (*self.differences, *self.doubts)],
        }
