"""The comments of a marked-up file as reasons of what is proposed on the same clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from draftbench.amend.changesets.bundles import name_of
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.markedfiles import MarkedFile, Work, touched
from draftbench.document import ClauseId
from draftbench.formats.docx.read.comments import Comment
from draftbench.messages import message


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with those that answer it, and the clauses that they are about."""

    comments: tuple[Comment, ...]
    about: frozenset[ClauseId]

    @property
    def people(self) -> frozenset[str]:
        """Who speaks in it."""
        return frozenset(comment.author for comment in self.comments)


def reason_for(
    file: MarkedFile, author: str, own: frozenset[ClauseId], called: Callable[[str, str], str]
) -> str:
    """What the comments say on the clauses ``own`` that a proposal of ``author`` touches: his own
    words as they are, those of others behind what they are ``called`` (by name and initials). A
    thread goes with the proposals of those who speak in it, where there are such on its clauses,
    else with every proposal there."""
    lines: list[str] = []
    for thread in threads(file):
        concerned = own & thread.about
        if not concerned or (author not in thread.people and _proposed(file, thread)):
            continue
        for comment in thread.comments:
            said = comment_words(comment)
            if said and comment.author != author:
                said = f"{called(comment.author, comment.initials)}: {said}"
            lines.extend([said] if said else [])
    return "\n".join(dict.fromkeys(lines))


def comments_aside(file: MarkedFile) -> Iterator[Remark]:
    """The comments on clauses that nobody changes."""
    every = frozenset(c for work in file.works for c in _clauses(work))
    for thread in threads(file):
        if thread.about & every:
            continue
        text = file.works[0].own
        where = next((name_of(c, text) for c in thread.about if c in text), "")
        for comment in thread.comments:
            if said := comment_words(comment):
                words = (
                    message(
                        "A comment of {author} on {clause} belongs to no change: “{said}”",
                        author=comment.author,
                        clause=where,
                        said=said,
                    )
                    if where
                    else message(
                        "A comment of {author} belongs to no change: “{said}”",
                        author=comment.author,
                        said=said,
                    )
                )
                yield Remark("comment", f"{file.name}, {where}" if where else file.name, words)


def threads(file: MarkedFile) -> list[Thread]:
    """The comments of a file by threads, in the order of the file."""
    said: dict[str, list[Comment]] = {}
    about: dict[str, set[ClauseId]] = {}
    top: dict[str, str] = {}
    for comment, clauses in file.comments:
        parent = comment.parent
        root = top.get(parent, parent) if parent is not None else comment.id
        top[comment.id] = root
        said.setdefault(root, []).append(comment)
        about.setdefault(root, set()).update(clauses)
    return [Thread(tuple(own), frozenset(about[root])) for root, own in said.items()]


def _proposed(file: MarkedFile, thread: Thread) -> bool:
    """Whether somebody who speaks in a thread proposes something on its clauses himself."""
    works = (work for work in file.works if work.author in thread.people)
    return any(thread.about & _clauses(work) for work in works)


def _clauses(work: Work) -> frozenset[ClauseId]:
    found = set(touched(work.changes, work.text))
    for piece, _ in work.misfits:
        found |= touched(piece, work.own)
    return frozenset(found)


def comment_words(comment: Comment) -> str:
    return " ".join(comment.text.split())
