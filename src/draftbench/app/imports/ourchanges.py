"""The tracked changes in a file that are not its sender's: those with which it left as an export of
ours, and those of a base text.

What an export held is known by writing it once more and reading that as any other file: what each
author has in both is not proposed again, however many hands a clause went through.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.bundles import clausewise, part
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.placement.placing import place
from draftbench.amend.placement.twins import wishes
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.markedfiles import Work, is_marked, works_of
from draftbench.app.texts.circulated import Circulated, Versions
from draftbench.app.texts.recognition import WrittenOn
from draftbench.document import Document
from draftbench.errors import InputError, OutputError
from draftbench.formats.docx.read.markedup import marked_up
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.imported import Imported
from draftbench.formats.versionmarks import VersionMark
from draftbench.messages import message

Choose = Callable[[Imported], Document]


def exported(marks: Sequence[VersionMark], versions: Versions, on: WrittenOn) -> Circulated | None:
    """The version that left, with one of these ``marks``, as tracked changes on the text that the
    file was written on: the file holds these changes beside those of its authors."""
    for mark in marks:
        if mark.negotiation == versions.events[0].id:
            found = versions.marked(mark)
            if found is None or found.words == on.version.words:
                return None
            base = versions.base_at(found.number)
            return found if base.text.was(on.version.text.fingerprint) else None
    return None


def without_ours(
    works: tuple[Work, ...],
    name: str,
    marks: Sequence[VersionMark],
    versions: Versions,
    on: WrittenOn,
    choose: Choose,
) -> tuple[tuple[Work, ...], tuple[Remark, ...]]:
    """The works of the file ``name`` without what it held already when it left as tracked changes,
    or came as a new base text with tracked changes."""
    said: list[Remark] = []
    sent = exported(marks, versions, on)
    if sent is not None:
        then = versions.at(sent.number)
        left = _without(
            works,
            lambda _, one: place(one, then.draft, then.redline).outcome is Outcome.CONTAINED,
        )
        left = _without_held(left, _as_it_left(sent, name, marks, versions, choose))
        if left != works:
            words = message(
                "The changes that the file held when it was exported ({name}) are not tabled "
                "again.",
                name=sent.name,
            )
            said.append(Remark("exported-changes", name, words))
        works = left
    works, bases = _without_those_of_bases(works, versions, on.version, choose)
    for base in bases:
        words = message("The tracked changes of {name} itself are not tabled again.", name=base)
        said.append(Remark("exported-changes", name, words))
    return works, tuple(said)


def _as_it_left(
    version: Circulated,
    name: str,
    marks: Sequence[VersionMark],
    versions: Versions,
    choose: Choose,
) -> tuple[Work, ...]:
    """What the authors of the tracked changes wrote in the file of a version of ours."""
    numbers = (versions.number_of(mark) for mark in marks)
    then = versions.at(next(filter(None, numbers), version.number))
    with suppress(InputError, OutputError):  # it could not have left so
        data = tracked(then.redline, FrontMatter()).data
        return works_of(marked_up(data, name, choose), versions.base_at(version.number))[0]
    return ()


def _without(
    works: tuple[Work, ...], is_held: Callable[[Work, ChangeSet], bool]
) -> tuple[Work, ...]:
    """The works without the parts of which ``is_held`` says so, and none that has nothing left."""
    left = []
    for work in works:
        pieces = clausewise(work.changes, work.text, work.ties)
        own = [change for one in pieces if not is_held(work, one) for change in one.changes]
        if len(own) < len(work.changes.changes):
            left.append(replace(work, changes=part(work.changes, own, work.text)))
        else:
            left.append(work)
    if left == list(works):
        return works
    return tuple(one for one in left if one.proposes or one.misfits or one.objections)


def _without_those_of_bases(
    works: tuple[Work, ...],
    versions: Versions,
    version: Circulated,
    choose: Choose,
) -> tuple[tuple[Work, ...], tuple[str, ...]]:
    """The works, written on ``version``, without what the files of base texts have as tracked
    changes of the same authors; and the names of these base texts."""
    names: list[str] = []
    for base, name, data in versions.base_files():
        if not is_marked(name, data):
            continue
        with suppress(InputError):
            marked = marked_up(data, name, choose)
            if [c.text.text for c in marked.text] == [c.text.text for c in base.text]:
                continue  # they were read as rejected, and may be proposed
            theirs, *_ = works_of(marked, version)
            left = _without_held(works, theirs)
            if left != works:
                works = left
                names.append(base.name)
    return works, tuple(names)


def _without_held(works: tuple[Work, ...], theirs: tuple[Work, ...]) -> tuple[Work, ...]:
    """The works without what ``theirs`` have of the same authors: changes, what has no place, and
    what they strike of others."""
    held = {
        (work.author, wishes(one))
        for work in theirs
        for one in (
            *clausewise(work.changes, work.text, work.ties),
            *(misfit for misfit, _ in work.misfits),
        )
    }
    struck = {(work.author, one) for work in theirs for one in work.objections}

    def rest(work: Work) -> Work:
        misfits = tuple(one for one in work.misfits if (work.author, wishes(one[0])) not in held)
        objections = tuple(one for one in work.objections if (work.author, one) not in struck)
        return replace(work, misfits=misfits, objections=objections)

    left = tuple(rest(work) for work in works)
    return _without(
        works if left == works else left,
        lambda work, one: (work.author, wishes(one)) in held,
    )
