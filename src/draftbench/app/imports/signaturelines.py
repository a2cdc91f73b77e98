"""Lines that hold nothing but names: of those who sign the paragraph above, or of whom it is not
clear what they sign."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from draftbench.amend.notation.owners import Head, read_head, read_support
from draftbench.app.imports.clausereadings import Reading, Unused, Voice, with_support
from draftbench.app.imports.coverings import NAMES, covering_form
from draftbench.document import ClauseKind

if TYPE_CHECKING:
    from draftbench.app.imports.sentparagraphs import Sent

SIGNED = frozenset(
    {
        ClauseKind.PREAMBULAR,
        ClauseKind.OPERATIVE,
        ClauseKind.ITEM,
        ClauseKind.PARAGRAPH,
        ClauseKind.TAIL,
    }
)
"""Kinds of clauses behind which people sign."""

_DASHES = ("–", "—", "-")
_BRACES = ("()", "[]")
_CLOSED = (".", ";", ",")
_ENDS = " .;,:"
_LONGEST = 120


@dataclass(frozen=True, slots=True)
class _Names:
    """A line of names, as it stands (``said``). ``form`` is what marks it: a dash before them, a
    pair of brackets, a colon behind them, or nothing. ``supports`` says that they only support or
    oppose."""

    said: str
    form: str
    head: Head
    supports: bool


def take_signatures(sent: list[Sent], is_clause: Callable[[str], bool]) -> None:
    """Gives each paragraph ``sent`` the signature that stands on a line of its own below it
    ("– CHL", "(Chile)"), and sets names aside of which it is not clear what they sign.
    ``is_clause`` says of words that a clause of the version has no others."""
    lines = [_names_alone(one) for one in sent]
    if not any(lines):
        return
    texts = [line is None and _is_text(one) for one, line in zip(sent, lines, strict=True)]
    new = [is_text and not is_clause(c.text.text) for c, is_text in zip(sent, texts, strict=True)]
    leads = any(texts) and any(lines[: texts.index(True)])
    taken: list[Sent] = []
    for at, line in enumerate(lines[1:], 1):
        one, former = sent[at], sent[at - 1]
        if line is None or is_clause(one.raw) or not (texts[at - 1] or former in taken):
            continue
        if not line.head.known and not _may_be_unknown(line, former):
            continue
        below = next((new[n] for n in range(at + 1, len(sent)) if texts[n]), None)
        is_sure = line.form in _DASHES or line.supports
        signs = is_sure or (new[at - 1] and not (leads or (below and not line.form)))
        is_last = below is None and _others(new, sent, lines, at - 1)
        if texts[at - 1] and signs and line.form != ":" and not is_last:
            _sign(former, line)
            taken.append(one)
        else:
            one.aside = NAMES
    for one in taken:
        sent.remove(one)


def _others(
    new: Sequence[bool], sent: Sequence[Sent], lines: Sequence[_Names | None], end: int
) -> bool:
    """Whether the sender has other words in a paragraph above the one at ``end`` that nobody signs:
    a line below all may be of the sender."""
    return any(new[at] and not (sent[at].theirs or lines[at + 1]) for at in range(end))


def _sign(one: Sent, line: _Names) -> None:
    """Makes a paragraph the proposal of those who sign it; where others have words in it, it is not
    clear what of it is theirs."""
    reading, head = one.reading, line.head
    if line.supports or one.theirs or one.voices:
        unused = Unused(head.owners, line.said, understood=line.supports)
        one.reading = replace(reading, unused=(*reading.unused, unused))
        return
    voice = Voice(head.owners, f"{one.raw} {line.said}", whole=one.text.text)
    one.reading = with_support(Reading(one.text, (voice,), reading.unused, mine=False), head)


def _names_alone(one: Sent) -> _Names | None:
    """The names that a paragraph is; None where it holds other words."""
    said = f"{one.clause.label} {one.raw}".strip()
    if one.aside or not 1 < len(said) <= _LONGEST:
        return None
    form = said[0] if said[0] in _DASHES else ""
    names = said[len(form) :].strip()
    if not form and names.endswith(":"):
        form = ":"
    names = names.rstrip(_ENDS)
    if not form and f"{names[:1]}{names[-1:]}" in _BRACES:
        form, names = names[0], names[1:-1].strip()
    if support := read_support(names):
        return _Names(said, form, support, supports=True)
    head = read_head(names)
    if head is None or head.verb or not (head.known or form in _DASHES):
        return None
    return _Names(said, form, head, supports=False)


def _may_be_unknown(line: _Names, former: Sent) -> bool:
    """Whether names that are on no list may be a signature: not where they are one more item of
    those that begin with a dash."""
    is_closed = former.text.text.rstrip().endswith(_CLOSED)
    return line.form in _DASHES and is_closed and former.clause.label.strip() not in _DASHES


def _is_text(one: Sent) -> bool:
    said = one.text.text.strip()
    is_open = said.endswith(":")
    return not (one.aside or is_open or covering_form(said)) and one.clause.kind in SIGNED
