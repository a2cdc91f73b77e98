"""Comments, their threads and ids, and the people who wrote them; footnotes and endnotes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from draftbench.formats.docx.lint.checked import Checked, Findings, repeated, rule, second
from draftbench.formats.docx.lint.moves import id_of
from draftbench.formats.docx.names import MC, W14, Element, local, q
from draftbench.messages import message

# The ids of paragraphs, to which threads of comments refer.

_TEXT_ID = f"{{{W14}}}textId"
_FALLBACK = f"{{{MC}}}Fallback"
_HEX = re.compile(r"[0-9A-Fa-f]{8}")
_LIMIT = 0x80000000


@rule("bad-paragraph-id", message("A paraId is above 0 and below 80000000."))
def bad_paragraph_id(file: Checked) -> Findings:
    """[MS-DOCX] 2.6.2.3 (paraId, textId): eight hexadecimal digits, above 0 and below 80000000."""
    for story, one in file.every("p"):
        for name in (_PARAGRAPH_ID, _TEXT_ID):
            number = one.get(name)
            if number is not None and not (_HEX.fullmatch(number) and 0 < int(number, 16) < _LIMIT):
                yield story.broken(
                    one,
                    "The paraId or textId of a paragraph must be eight hexadecimal digits, "
                    "above 0 and below 80000000.",
                )


@rule("duplicate-paragraph-id", message("No two paragraphs have the same paraId."))
def paragraph_id_twice(file: Checked) -> Findings:
    """[MS-DOCX] 2.6.2.3: a paraId is unique in its part. Drawings may stand twice, for new and for
    old programs."""
    for story in file.stories:
        known = (
            (number.upper(), one)
            for one in story.every("p")
            if (number := one.get(_PARAGRAPH_ID)) is not None
            and next(one.iterancestors(_FALLBACK), None) is None
        )
        for one in second(known):
            yield story.broken(one, "Two paragraphs have the same paraId.")


_ANCHORS = ("commentReference", "commentRangeStart", "commentRangeEnd")
_PARAGRAPH_ID = f"{{{W14}}}paraId"


@rule("no-comment", message("Every mark of a comment has its comment."))
def missing_comment(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.4.5: the id of a reference is that of a comment in the file."""
    known = {id_of(comment) for _, comment in file.every("comment")}
    for story, one in file.every(*_ANCHORS):
        if id_of(one) not in known:
            known.add(id_of(one))  # told once, not for its mark and both ends of its range
            yield story.broken(one, "A mark refers to a comment that is not in the file.")


@rule("lost-comment", message("Every comment has its mark in the text."))
def lost_comment(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.4.5: a comment without a reference, a reply too, shows nowhere; Word
    drops it."""
    used = {id_of(one) for _, one in file.every("commentReference")}
    for story, comment in file.every("comment"):
        if id_of(comment) not in used:
            yield story.broken(None, "A comment has no mark in the text.")


@rule("comment-twice", message("No two comments have the same id."))
def comment_twice(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.13.4.2: the id of a comment is its own."""
    for number in repeated(id_of(one) for _, one in file.every("comment")):
        yield "comments.xml", message("Two comments have the id {number}.", number=number)


@rule("thread-target", message("Threads name the last paragraphs of comments."))
def thread_target(file: Checked) -> Findings:
    """[MS-DOCX] 2.5.4.4 (commentEx): the paraId is that of the last paragraph of a comment."""
    last = {_paragraph_id(comment, -1) for _, comment in file.every("comment")}
    for part, entry, number in _entries(file):
        if number not in last:
            yield (
                part,
                message(
                    "An entry for threads ({element}) does not name the last paragraph of a "
                    "comment.",
                    element=local(entry),
                ),
            )


@rule("thread-level", message("Replies answer to comments, not to replies."))
def thread_level(file: Checked) -> Findings:
    """[MS-DOCX] 2.5.4.4: a reply answers to a comment that is there; threads have one level."""
    root = file.beside("commentsExtended.xml")
    parents: dict[str, str] = {}
    for entry in () if root is None else root:
        if isinstance(entry.tag, str):
            parents[_of(entry, "paraId")] = _of(entry, "paraIdParent")
    for parent in filter(None, parents.values()):
        if parent not in parents:
            yield "commentsExtended.xml", message("A reply answers to a comment that is not there.")
        elif parents[parent]:
            yield "commentsExtended.xml", message("A reply answers to a reply; Word has one level.")


@rule("thread-twice", message("A comment has one entry for threads."))
def thread_twice(file: Checked) -> Findings:
    """[MS-DOCX] 2.5.4.4: one entry a comment."""
    for part, _ in repeated((part, number) for part, _, number in _entries(file)):
        yield part, message("A comment has two entries for threads.")


@rule("nameless-person", message("Everybody among the people of the file has a name."))
def nameless_person(file: Checked) -> Findings:
    """[MS-DOCX] 2.5.4.6 (person): everybody among the people of a file has a name."""
    root = file.beside("people.xml")
    for entry in () if root is None else root:
        if isinstance(entry.tag, str) and local(entry) == "person" and not _said(entry, "author"):
            yield "people.xml", message("A person among the people of the file has no name.")


def _entries(file: Checked) -> Iterator[tuple[str, Element, str]]:
    for part in ("commentsExtended.xml", "commentsIds.xml"):
        root = file.beside(part)
        for entry in () if root is None else root:
            if isinstance(entry.tag, str) and _of(entry, "paraId"):
                yield part, entry, _of(entry, "paraId")


def _of(entry: Element, name: str) -> str:
    return _said(entry, name).upper()


def _said(entry: Element, name: str) -> str:
    for key, value in entry.attrib.items():
        if str(key).endswith(f"}}{name}"):
            return str(value)
    return ""


def _paragraph_id(comment: Element, at: int) -> str:
    paragraphs = comment.findall(f".//{q('p')}")
    return paragraphs[at].get(_PARAGRAPH_ID, "").upper() if paragraphs else ""


# Footnotes and endnotes.

_KINDS = ("footnote", "endnote")


@rule("no-footnote", message("Every mark of a footnote has its footnote."))
def missing_footnote(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.11.14: the id of a reference is that of a footnote in the file."""
    yield from _missing(file, "footnote")


@rule("no-endnote", message("Every mark of an endnote has its endnote."))
def missing_endnote(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.11.7: the id of a reference is that of an endnote in the file."""
    yield from _missing(file, "endnote")


def _missing(file: Checked, kind: str) -> Findings:
    known = {id_of(note) for _, note in file.every(kind)}
    for story, one in file.every(f"{kind}Reference"):
        if id_of(one) not in known:
            yield story.broken(one, "A mark refers to a {kind} that is not in the file.", kind=kind)


@rule("lost-note", message("Every note has its mark in the text."))
def lost_note(file: Checked) -> Findings:
    """A note that nothing refers to shows nowhere and still travels with the file: what was deleted
    can be read by whoever opens the package. Only notes that number themselves are told; Word's own
    files keep empty ones, and some that had a sign of their own."""
    for kind in _KINDS:
        used = {id_of(one) for _, one in file.every(f"{kind}Reference")}
        for story, note in file.every(kind):
            numbered = next(note.iter(q(f"{kind}Ref")), None) is not None
            if numbered and id_of(note) not in used:
                yield story.broken(None, "A {kind} has no mark in the text.", kind=kind)


@rule("note-twice", message("No two notes have the same id."))
def note_twice(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.11.10: the id of a note is its own."""
    for kind in _KINDS:
        for story in file.stories:
            for number in repeated(map(id_of, story.every(kind))):
                yield story.broken(
                    None, "Two {kind}s have the id {number}.", kind=kind, number=number
                )


@rule("no-separator", message("The separators that the settings name are there."))
def missing_separator(file: Checked) -> Findings:
    """ECMA-376 part 1, 17.11.9: the separators that the settings name are in the file."""
    settings = file.beside("settings.xml")
    for kind in _KINDS:
        known = {id_of(note) for _, note in file.every(kind)}
        for named in () if settings is None else settings.iterfind(f"{q(f'{kind}Pr')}/{q(kind)}"):
            if id_of(named) not in known:
                yield (
                    "settings.xml",
                    message("The settings name a {kind} that is not there.", kind=kind),
                )
