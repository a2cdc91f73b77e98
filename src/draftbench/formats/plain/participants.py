"""The delegations in a list of participants: States, observers, entities.

A heading says what its group holds. Under States, the first cell of a row or a line that is a
State's name is a delegation and all other lines are persons, who are not kept. Under bodies, every
line, and every name in a line set apart by commas, is a delegation.
"""

from __future__ import annotations

import re

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.document import ClauseKind, Document
from draftbench.formats.plain.listing import is_observer_group, is_state_group
from draftbench.formats.plain.wording import WORDS
from draftbench.language.delegations import DelegationNames, NameKind

_ACRONYM = re.compile(r"\(((?=[^()\s]*[A-Z]{2})[^()\s]*+)\)\s*+$")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COMMA = re.compile(r"[,;]\s+|[()]")
_BODY = re.compile(WORDS["body_among_participants"], re.IGNORECASE)
_SMALL = 4


def delegations(document: Document) -> tuple[Delegation, ...]:
    """The delegations in a list of participants, in its order, each once.

    Codes are unique: ISO 3166-1 alpha-3 for States; for others the acronym printed behind the name
    or else the initials of its capitalised words, with "-2" and so on where one is taken. Persons
    are left out. Text that is no list of participants gives what State names head its lines.
    """
    register = Register(document.language)
    heading = ""
    for clause in document:
        text = clause.text.plain
        if clause.kind is ClauseKind.HEADING:
            heading = text
        elif clause.kind is ClauseKind.TABLE:
            for row in text.split("\n"):
                register.line(row.split("\t")[0].strip(), heading, alone=True)
        elif clause.kind in (ClauseKind.PARAGRAPH, ClauseKind.ITEM):
            register.line(text.strip(), heading, alone=False)
    return tuple(register.found)


class Register:
    """The delegations ``found`` so far."""

    def __init__(self, language: str) -> None:
        self.names = DelegationNames.load(language)
        self.found: list[Delegation] = []
        self.codes: set[str] = set()
        self.seen: set[str] = set()

    def line(self, text: str, heading: str, *, alone: bool) -> None:
        """One line under ``heading``; ``alone``: it is the first cell of a row and so one name."""
        if not text:
            return
        state = self.names.find(text)
        if state is not None and state.kind is not NameKind.ENTITY:
            observer = is_observer_group(heading)
            kind = DelegationKind.OBSERVER if observer else DelegationKind.STATE
            self._add(state.code, state.name, kind)
        elif not heading or is_state_group(heading):
            return
        elif alone:
            self._add(_code(text), _full_name(text), DelegationKind.ENTITY)
        else:
            names = _split(text)
            for name in names:
                if len(names) > 1 or _BODY.search(name) or _ACRONYM.search(name):
                    self._add(_code(name), _full_name(name), DelegationKind.ENTITY)

    def _add(self, code: str, name: str, kind: DelegationKind) -> None:
        if name.casefold() in self.seen:
            return
        self.seen.add(name.casefold())
        chosen = code
        count = 2
        while chosen in self.codes:
            chosen = f"{code}-{count}"
            count += 1
        self.codes.add(chosen)
        self.found.append(Delegation(chosen, name, kind))


def _split(text: str) -> list[str]:
    """The names in a line. A comma inside a name is told by what follows it: a small letter or a
    single word ("Office for Peace, Security and Trade"), or a printed acronym that spells the
    words before the comma too ("... Educational, Scientific and Cultural Organization (UNESCO)").
    """
    names: list[str] = []
    for piece in _outside_parentheses(text):
        bare = piece.strip()
        if names and (bare[:1].islower() or len(bare.split()) == 1):
            names[-1] = f"{names[-1]}, {bare}"
            continue
        printed = _ACRONYM.search(bare)
        for first in range(len(names) - 1, -1, -1) if printed else ():
            whole = ", ".join([*names[first:], bare])
            if printed and _initials(_full_name(whole)) == printed.group(1):
                names[first:] = [whole]
                break
        else:
            names.append(bare)
    return [name for name in names if name]


def _outside_parentheses(text: str) -> list[str]:
    """The pieces between commas and semicolons behind which no parenthesis shuts before one
    opens."""
    found, waiting, at = [], [], 0
    for sign in (*_COMMA.finditer(text), None):
        if sign is not None and sign.group() not in "()":
            waiting.append(sign)
            continue
        if sign is None or sign.group() == "(":
            for cut in waiting:
                found.append(text[at : cut.start()])
                at = cut.end()
        waiting.clear()
    return [*found, text[at:]]


def _full_name(text: str) -> str:
    return _ACRONYM.sub("", text).strip()


def _code(text: str) -> str:
    """The printed acronym, or the initials of the capitalised words (of a single word, its first
    letters)."""
    printed = _ACRONYM.search(text)
    if printed:
        return printed.group(1)
    initials = _initials(text)
    return initials if len(initials) > 1 else text[:_SMALL].strip().upper()


def _initials(text: str) -> str:
    words = _WORD.findall(text.replace("-", " "))
    return "".join(word[0] for word in words if word[:1].isupper())
