"""Moves, and other ranges that begin and end."""

from __future__ import annotations

from draftbench.formats.docx.lint.checked import (
    CUSTOM_ENDS,
    CUSTOM_KINDS,
    CUSTOM_STARTS,
    MOVE_STARTS,
    Checked,
    Findings,
    Story,
    holds_content,
    rule,
    second,
)
from draftbench.formats.docx.names import MC, Element, local, q
from draftbench.messages import message

_SIDES = {"moveFromRangeStart": "moveToRangeStart", "moveToRangeStart": "moveFromRangeStart"}
_SPOKEN = {"moveFromRangeStart": "source", "moveToRangeStart": "destination"}


@rule("no-move-name", message("Every move has a name."))
def nameless_move(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.24 and 17.13.5.28: ``w:name`` is required; it joins both ends."""
    for story, one in file.every(*MOVE_STARTS):
        if not one.get(q("name")):
            yield story.broken(one, "A move has no name.")


@rule("move-name-twice", message("A name joins one source and one destination."))
def name_twice(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.24: a name joins one source and one destination."""
    for kind in MOVE_STARTS:
        named = ((one.get(q("name")), (story, one)) for story, one in file.every(kind))
        for story, one in second(pair for pair in named if pair[0]):
            yield story.broken(one, "The name of a move has two {spoken}s.", spoken=_SPOKEN[kind])


@rule("lone-move", message("A move has a source and a destination."))
def lone_move(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.22: a source without a destination is read as deleted, so that who
    accepts it loses the text."""
    for kind, other in _SIDES.items():
        names = {one.get(q("name")) for _, one in file.every(other)}
        for story, one in file.every(kind):
            if one.get(q("name")) and one.get(q("name")) not in names:
                yield story.broken(
                    one,
                    "The {spoken} of a move has no {spoken2} of the same name.",
                    spoken=_SPOKEN[kind],
                    spoken2=_SPOKEN[other],
                )


@rule("open-move", message("The range of a move begins, and ends after that."))
def open_move(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.23 to 17.13.5.28: the range of a move has a start and an end of one
    id, in this order."""
    for side in ("moveFrom", "moveTo"):
        yield from _open(file, f"{side}Range", message("The range of a move"))


@rule("moved-outside", message("What is moved stands in the range of a move."))
def moved_outside(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.22 and 17.13.5.25: what is moved stands in the range that names its
    move; outside of one it is read as deleted or put in."""
    for side in ("moveFrom", "moveTo"):
        for story in file.stories:
            if any(True for _ in story.every(side)):
                yield from _outside(story, side)


def _outside(story: Story, side: str) -> Findings:
    standing = 0
    for one in story.root.iter(q(side), q(f"{side}RangeStart"), q(f"{side}RangeEnd")):
        if local(one) != side:
            standing += 1 if local(one).endswith("Start") else -1
        elif standing <= 0 and holds_content(one):
            yield story.broken(one, "Moved words stand outside the range of a move.")


@rule("bookmark-twice", message("No two bookmarks have the same id."))
def bookmark_twice(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.6.2: the id of a bookmark is its own among bookmarks; drawings may
    stand twice, for new and for old programs."""
    for story in file.stories:
        for one in second(
            (id_of(one), one)
            for one in story.root.iter(q("bookmarkStart"))
            if next(one.iterancestors(f"{{{MC}}}Fallback"), None) is None
        ):
            yield story.broken(one, "Two bookmarks have the same id.")


@rule("open-control", message("The range of a tracked content control begins and ends."))
def open_custom(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.5.4 to 17.13.5.11: the range of a tracked content control has a start
    and an end of one id, in this order."""
    for kind in CUSTOM_KINDS:
        yield from _open(
            file, f"customXml{kind}Range", message("The range of a tracked content control")
        )


@rule("open-comment", message("The range of a comment begins and ends."))
def open_comment(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.4.3 and 17.13.4.4: a half range is passed over, and the comment loses
    what it is about."""
    yield from _open(file, "commentRange", message("The range of a comment"))


def _open(file: Checked, name: str, spoken: str) -> Findings:
    for story in file.stories:
        starts = {id_of(one) for one in story.every(f"{name}Start")}
        ends = {id_of(one) for one in story.every(f"{name}End")}
        if not starts and not ends:
            continue
        begun: set[str | None] = set()
        for one in story.root.iter(q(f"{name}Start"), q(f"{name}End")):
            number = id_of(one)
            if local(one).endswith("Start"):
                begun.add(number)
                if number not in ends:
                    yield story.broken(one, "{spoken} does not end.", spoken=spoken)
            elif number not in starts:
                yield story.broken(one, "{spoken} ends but does not begin.", spoken=spoken)
            elif number not in begun:
                yield story.broken(one, "{spoken} ends before it begins.", spoken=spoken)


def id_of(element: Element) -> str | None:
    """The id of an element as text, without white space around it."""
    found = element.get(q("id"))
    return None if found is None else found.strip()


@rule("crossed-controls", message("Ranges of tracked content controls do not overlap."))
def crossed(file: Checked) -> Findings:
    """[MS-OI29500] 2.1.323: Word does not allow ranges of tracked content controls to overlap."""
    names = {q(name) for name in (*CUSTOM_STARTS, *CUSTOM_ENDS)}
    for story in file.stories:
        if not any(True for _ in story.every(*CUSTOM_STARTS)):
            continue
        standing: list[tuple[str, str | None]] = []
        for one in story.root.iter(*names):
            key = (local(one).replace("Start", "").replace("End", ""), id_of(one))
            if local(one).endswith("Start"):
                standing.append(key)
            elif key in standing:
                if standing[-1] != key:
                    yield story.broken(one, "Ranges of tracked content controls overlap.")
                standing.remove(key)
