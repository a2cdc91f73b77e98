"""A clause's words with the proposals on them in brackets.

The notation is that of :mod:`draftbench.amend.notation.pieces`, so that what is compiled here is
read again as the same objects:

* ``[MEX: delete “words”]``: the words would go;
* ``[ARG, URY: words]``: the words would be added;
* ``[words][ARG: other words][MEX: delete]``: words of the text, then what would take their place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from draftbench.amend.amendment import Amendment
from draftbench.amend.changesets.changes import Change, Splice
from draftbench.amend.notation.pieces import head
from draftbench.document import RichText
from draftbench.document.richtext import join
from draftbench.language.phrasebook import Phrasebook


class Role(Enum):
    """What a stretch of a line is."""

    TEXT = "text"
    BRACKET = "bracket"
    ADDED = "added"
    GONE = "gone"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line and what they are in it: of the text, a bracket, words that would come
    (ADDED) or go (GONE), words that came (INSERTED) or went (DELETED) since the base. ``at`` says
    where in the text of the clause they stand (code points; None: not there)."""

    text: RichText
    role: Role = Role.TEXT
    at: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """An open amendment. ``changes`` are in coordinates of the draft where it is ``placed``, else
    in those of its own base; ``remark`` is what is said of it in small print."""

    amendment: Amendment
    changes: tuple[Change, ...]
    placed: bool
    remark: str

    @property
    def who(self) -> str:
        """The sponsors' codes."""
        return ", ".join(self.amendment.sponsors)


Edit = tuple[Proposal, list[Splice]]
"""A proposal and what it changes in one clause."""


def bracket(text: str) -> Stretch:
    """A bracket with its attribution."""
    return Stretch(RichText(text), Role.BRACKET)


def inline(text: RichText, edits: Sequence[Edit], say: Phrasebook) -> list[Stretch]:
    """The words of a clause with the edits on them, positions in the language of ``say``."""
    stretches: list[Stretch] = []
    at = 0
    for start, end, members in _clusters(edits):
        stretches.append(Stretch(text.slice(at, start), at=at))
        stretches.extend(_cluster(text, start, end, members, say))
        at = end
    stretches.append(Stretch(text.slice(at, len(text)), at=at))
    return [stretch for stretch in stretches if stretch.text]


def applied(text: RichText, start: int, end: int, splices: Sequence[Splice]) -> RichText:
    """``text[start:end]`` with the splices inside it applied."""
    parts: list[RichText] = []
    at = start
    for splice in sorted(splices, key=lambda one: (one.start, one.end)):
        parts += [text.slice(at, splice.start), splice.new]
        at = splice.end
    parts.append(text.slice(at, end))
    return join(parts)


def versions(
    text: RichText, start: int, end: int, edits: Sequence[Edit]
) -> list[tuple[RichText, list[Proposal]]]:
    """What each edit makes of ``text[start:end]``, equal ones together, with its proposals."""
    found: dict[str, tuple[RichText, list[Proposal]]] = {}
    for proposal, splices in edits:
        version = applied(text, start, end, splices)
        found.setdefault(version.text, (version, []))[1].append(proposal)
    return list(found.values())


def together(proposals: Sequence[Proposal]) -> str:
    """The sponsors' codes of several proposals."""
    return ", ".join(dict.fromkeys(code for p in proposals for code in p.amendment.sponsors))


def _cluster(
    text: RichText, start: int, end: int, edits: Sequence[Edit], say: Phrasebook
) -> Iterator[Stretch]:
    """Proposals on one stretch of words: what stands there, then each other version. White space
    at the ends stays outside, so that brackets hug the words."""
    old = text.slice(start, end)
    other = [(v, together(found)) for v, found in versions(text, start, end, edits)]
    outer = (old if old.text.strip() else other[0][0]).text
    lead = len(outer) - len(outer.lstrip())
    tail = len(outer.rstrip())
    own = bool(old.text.strip())
    yield Stretch(RichText(outer[:lead]), at=start if own else None)
    if old.text.strip() and len(other) == 1 and not other[0][0].text.strip():
        before, behind = say("act.delete", clause=say.quoted("\0")).split("\0")
        yield bracket(f"[{head([other[0][1]])}{before}")
        yield Stretch(old.strip(), Role.GONE, start + lead)
        yield bracket(f"{behind}]")
    else:
        if old.text.strip():
            yield from (bracket("["), Stretch(old.strip(), at=start + lead), bracket("]"))
        for version, who in other:
            if version.text.strip():
                yield bracket(f"[{head([who])}")
                yield Stretch(version.strip(), Role.ADDED)
                yield bracket("]")
            else:
                yield bracket(f"[{head([who])}{say('delete')}]")
    rest = max(lead, tail)
    yield Stretch(RichText(outer[rest:]), at=start + rest if own else None)


def _clusters(edits: Sequence[Edit]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Stretches on which proposals overlap or say something on the same words, with the edits
    there. An insertion at the edge of another stretch is a stretch of its own."""
    places = sorted((s.start, s.end) for _, splices in edits for s in splices)
    groups: list[tuple[int, int]] = []
    for start, end in places:
        if groups and (start < groups[-1][1] or (start, end) == groups[-1]):
            groups[-1] = (groups[-1][0], max(end, groups[-1][1]))
        else:
            groups.append((start, end))
    own = set(groups)
    for start, end in groups:
        members: list[Edit] = []
        for proposal, splices in edits:
            inside = [
                s
                for s in splices
                if start <= s.start
                and s.end <= end
                and ((s.start, s.end) == (start, end) or (s.start, s.end) not in own)
            ]
            if inside:
                members.append((proposal, inside))
        yield start, end, members
