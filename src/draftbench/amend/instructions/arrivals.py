"""New clauses of an instruction: what they are, where they come, and their lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Change, Insertion, Slot
from draftbench.amend.changesets.editing import slot_of
from draftbench.amend.instructions.calling import NotPlacedError, called, clause_of
from draftbench.amend.instructions.reference import Reference, found
from draftbench.amend.instructions.request import Request, Side
from draftbench.document import (
    NOTE_MARK,
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Note,
    RichText,
    new_clause_id,
)
from draftbench.document.drafting import SUFFIXES, TYPED_NUMBER, drafting_label
from draftbench.document.sections import kind_in
from draftbench.language import Role, opening
from draftbench.messages import message

_ITEM = re.compile(
    rf"(\([a-z0-9]{{1,4}}{SUFFIXES}\)|[a-z]{{1,4}}(?:[.)]|{SUFFIXES}\))|[•–—▪-]){SUFFIXES}\s+(?=\S)",
    re.IGNORECASE,
)
_FEW = 8
"""Words so few may be meant for a paragraph that is there."""
_TEXT = (ClauseKind.PREAMBULAR, ClauseKind.OPERATIVE, ClauseKind.PARAGRAPH, ClauseKind.ITEM)


def new_clauses(
    text: Document, request: Request, rank: int
) -> tuple[tuple[Insertion, ...], tuple[str, ...], str]:
    """The insertions that a request asks for, what is to be looked at, and that they stand there
    already. Raises NotPlacedError where it does not say where."""
    _refuse_words(text, request)
    request, doubts = _located(text, request)
    slot, kind, level = _slot(text, request)
    standing = ""
    beside = text.behind(*slot)
    wanted = request.paragraphs[0].split()
    if beside is not None and text[beside].text.plain.split() == wanted:
        standing = message("{clause} already reads as proposed.", clause=called(text, beside))
    groups = list(_groups(request, kind, level))
    made = tuple(Insertion(slot, group, rank + step) for step, group in enumerate(groups))
    return made, doubts, standing


def _refuse_words(text: Document, request: Request) -> None:
    """Words that do not look like a paragraph, and are not called one, may belong into the one that
    is named. Raises NotPlacedError."""
    first, last = request.paragraphs[0].lstrip("“«\"' "), request.paragraphs[-1].rstrip("”»\"' ")
    if len(request.paragraphs) > 1 or len(request.new.split()) > _FEW:
        return
    called_so = (
        request.fresh or request.kind is not None or request.label or request.side is Side.AT
    )
    if called_so or request.target is None or not (first[:1].islower() or first[:1] in ",;"):
        return
    if last[-1:] not in ",;.:" or first[:1] in ",;":
        msg = message("It may be a new paragraph, or words of the one that is named.")
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, found(text, request.target))


def _located(text: Document, request: Request) -> tuple[Request, tuple[str, ...]]:
    """A request that says only the number of what is new ("add operative paragraph 3 bis"), with
    the place that the number gives."""
    target = request.target
    inside = request.side in (Side.BEGINNING, Side.END) and request.kind is ClauseKind.ITEM
    own = drafting_label(request.label)
    if inside and target is not None and own is not None and own.suffixes:
        target = Reference(ClauseKind.ITEM, request.label, within=target, said=request.label)
        request = replace(request, target=target, side=Side.AT)
    if request.side not in (Side.AFTER, Side.AT) or (target is None and not request.label):
        return request, ()
    if target is None and request.side is Side.AT:
        target = Reference(request.kind, request.label, said=request.label)
        request = replace(request, target=target, label="")
    if target is not None and target.ordinal > 1 and not found(text, target):
        before = replace(target, ordinal=target.ordinal - 1)
        return replace(request, target=before, side=Side.AFTER), ()
    if target is not None and target.ordinal < 0:  # "a new last paragraph"
        return replace(request, side=Side.AFTER), ()
    if target is not None and (found(text, target) or not target.number):
        return (request if request.side is Side.AFTER else _taking(text, request)), ()
    number = target.number if target is not None else request.label
    kind = target.kind if target is not None else request.kind
    label = drafting_label(number) or drafting_label(f"({number})")
    match = re.match(r"\(?([a-z]+|\d+)\)?", number, re.IGNORECASE)
    if match is None:
        msg = message("It does not say where the new paragraph comes.")
        raise NotPlacedError(Outcome.AMBIGUOUS, msg)
    bare = match.group(1)
    if label is not None and label.suffixes:
        anchor = bare
    elif bare.isdigit():
        anchor = str(int(bare) - 1)
    else:
        anchor = chr(ord(bare[-1]) - 1) if len(bare) == 1 else bare
    within = target.within if target is not None else None
    if anchor in ("0", "`") and within is None:
        msg = message("It does not say where the new paragraph comes.")
        raise NotPlacedError(Outcome.AMBIGUOUS, msg)
    section = target.section if target is not None else ""
    said = target.said if target is not None and section else bare
    above = Reference(kind, anchor, within=within, section=section, said=said)
    put_in = bool(label is not None and label.suffixes)
    doubts = () if put_in else (message("Its place is taken from its number."),)
    label_kept = number if put_in else ""
    return replace(request, target=above, side=Side.AFTER, label=label_kept, kind=kind), doubts


def is_plainly_new(text: Document, called: Reference, changes: Sequence[Change]) -> bool:
    """Whether changes put in one paragraph, which is called by a number of its own ("OP 3 bis") and
    begins as one does: its words need no quotation marks to be told."""
    label = drafting_label(called.number)
    new = [c.clauses[0] for c in changes if isinstance(c, Insertion)]
    begun = opening(new[0].text.plain, text.language) if new else None
    if label is None or label.alternative or begun is None or not begun.known:
        return False
    declares = begun.role is Role.DECLARATION
    kind = ClauseKind.PARAGRAPH if declares else kind_in(text, ClauseKind(begun.role.value))
    return len(new) == len(changes) == 1 and new[0].kind is kind


def _taking(text: Document, request: Request) -> Request:
    """A request for something that gets the number of a clause: it comes before that. Raises
    NotPlacedError where it was called by a suffix ("3 bis") that the text has."""
    target = request.target
    label = drafting_label(target.number) if target is not None else None
    if target is not None and label is not None and label.suffixes:
        msg = message("The text has “{target}” already.", target=target.said)
        raise NotPlacedError(Outcome.AMBIGUOUS, msg, found(text, target))
    return replace(request, side=Side.BEFORE, label="")


def _slot(text: Document, request: Request) -> tuple[Slot, ClauseKind, int]:
    """Where new clauses come, what they are and on which level."""
    if request.kind is not None:
        request = replace(request, kind=kind_in(text, request.kind))
    kind = request.kind
    if request.target is None:
        if request.border or request.side is Side.END:
            return _at_border(text, request)
        first = next((c.kind for c in text if c.kind in _TEXT), ClauseKind.PARAGRAPH)
        return Slot(None, None), kind or first, 1 if kind is ClauseKind.ITEM else 0
    reference = request.target
    first_item = reference.kind is ClauseKind.ITEM and reference.ordinal == 1
    if first_item and request.side is Side.BEFORE and reference.within is not None:
        target = clause_of(text, reference.within)
        return Slot(target, None), kind or ClauseKind.ITEM, text[target].level + 1
    target = clause_of(text, reference)
    like = text[target]
    inside = request.side in (Side.BEGINNING, Side.END)
    if kind is ClauseKind.ITEM and like.kind is not ClauseKind.ITEM:
        inside = inside or bool(text.children(target)) or like.parent is None
    if inside:
        children = text.children(target)
        last = children[-1] if children and request.side is not Side.BEGINNING else None
        if kind is ClauseKind.ITEM and request.label:
            last = _before_label(children, request.label, last)
        return Slot(target, last), kind or ClauseKind.ITEM, like.level + 1
    slot = slot_of(text, target) if request.side is Side.BEFORE else Slot(like.parent, target)
    own = kind or (like.kind if like.kind in _TEXT else _following(text, target))
    return slot, own, like.level if own is ClauseKind.ITEM else 0


def _at_border(text: Document, request: Request) -> tuple[Slot, ClauseKind, int]:
    """The beginning or the end of the text, or of its paragraphs of the kind that was said."""
    tops = [c for c in text if c.parent is None]
    like = (
        [c for c in tops if c.kind is request.kind] or [c for c in tops if c.kind in _TEXT] or tops
    )
    if not like:
        return Slot(None, None), request.kind or ClauseKind.PARAGRAPH, 0
    beside = like[-1] if request.side is Side.END else like[0]
    slot = Slot(None, beside.id) if request.side is Side.END else slot_of(text, beside.id)
    kind = request.kind or (beside.kind if beside.kind in _TEXT else ClauseKind.PARAGRAPH)
    return slot, kind, 1 if kind is ClauseKind.ITEM else 0


def _before_label(
    children: tuple[ClauseId, ...], label: str, last: ClauseId | None
) -> ClauseId | None:
    """The item behind which one with that letter comes."""
    letter = label.strip("()")
    if len(letter) != 1 or not letter.isalpha():
        return last
    at = ord(letter.casefold()) - ord("a")
    return None if not at else children[at - 1] if at - 1 < len(children) else last


def _following(text: Document, target: ClauseId) -> ClauseKind:
    rest = text.clauses[text.position(target) + 1 :]
    kind = next((c.kind for c in rest if c.kind in _TEXT), ClauseKind.PARAGRAPH)
    return ClauseKind.PARAGRAPH if kind is ClauseKind.ITEM else kind


def _groups(request: Request, kind: ClauseKind, level: int) -> Iterator[tuple[Clause, ...]]:
    """The new clauses, each with its list."""
    group: list[Clause] = []
    styles: list[tuple[str, ClauseId]] = []
    notes = iter(request.notes)
    for at, whole in enumerate(request.paragraphs):
        item = _ITEM.match(whole) if (at and kind is not ClauseKind.ITEM) or group else None
        if item is None or not group:
            if group:
                yield tuple(group)
            label, words = _own_label(whole, request, kind, first=at == 0)
            group = [Clause(new_clause_id(), kind, RichText(words), label, level)]
            styles = []
            continue
        label, words = whole[: item.end()].strip(), whole[item.end() :]
        style = _style(label, styles, group[-1].label)
        while styles and style in (s for s, _ in styles):
            popped, _ = styles.pop()
            if popped == style:
                break
        parent = styles[-1][1] if styles else group[0].id
        new = new_clause_id()
        depth = level + len(styles) + 1
        group.append(Clause(new, ClauseKind.ITEM, RichText(words), label, depth, parent))
        styles.append((style, new))
    if group:
        rest = list(notes)
        if rest:
            last = group[-1]
            group[-1] = replace(last, text=last.text + _noted(rest))
        yield tuple(group)


def _noted(words: list[str]) -> RichText:
    made = RichText()
    for one in words:
        made += RichText(NOTE_MARK, (), (Note(f"note-{new_clause_id()}", "", RichText(one)),))
    return made


def _own_label(words: str, request: Request, kind: ClauseKind, *, first: bool) -> tuple[str, str]:
    """The number that a new clause keeps ("3 bis"), and its words without a number."""
    label = request.label if first else ""
    if label and (drafting_label(label) is None or not drafting_label(label).suffixes):  # type: ignore[union-attr]
        label = ""
    pattern = _ITEM if kind is ClauseKind.ITEM else TYPED_NUMBER
    match = pattern.match(words)
    if match is None or (kind is ClauseKind.ITEM and match.group(1) in "•–—▪-"):
        return label, words
    said = match.group().strip()
    known = drafting_label(said)
    if known is not None and known.suffixes:
        label = said
    return label, words[match.end() :]


def _style(label: str, styles: list[tuple[str, ClauseId]], before: str) -> str:
    """How an item is numbered: "(a)", "(i)", "a.", "1)", or its sign."""
    bare = re.sub(r"[^a-z0-9]", "", label.split(maxsplit=1)[0].casefold())
    if not bare:
        return label
    shape = re.sub(r"[a-z0-9]+", "{}", label.split(maxsplit=1)[0].casefold())
    if bare.isdigit():
        return shape.format("1")
    alphabetic = shape.format("a")
    former = re.sub(r"[^a-z]", "", before.casefold())
    follows = len(bare) == 1 and len(former) == 1 and ord(bare) == ord(former) + 1
    if set(bare) <= set("ivxlc") and not (follows and any(s == alphabetic for s, _ in styles)):
        return shape.format("i")
    return alphabetic
