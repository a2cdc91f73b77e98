"""The open amendments that a file of Akoma Ntoso has beside its text."""

from __future__ import annotations

from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.placement.grounding import ground
from draftbench.app.imports.batch import Remark
from draftbench.app.imports.markedfiles import Work, carried_over
from draftbench.app.texts.circulated import Circulated
from draftbench.app.texts.recognition import version_name
from draftbench.document import Document
from draftbench.formats.akn.amendments import amendments_in
from draftbench.messages import counted_message, message

_NO_PLACE = message("It was made for another text.")


def works_beside(
    data: bytes, name: str, copy: Document, version: Circulated, *, own: bool
) -> tuple[tuple[Work, ...], tuple[Remark, ...]]:
    """What the amendments of a file propose for ``version``, ``copy`` being the text that they
    stand beside, and a remark on those that could not be read. ``own``: the file comes from this
    negotiation, so that its clauses have the names of the version."""
    found = amendments_in(data, name)
    names = dict(found.names)
    nothing = ChangeSet(copy.fingerprint, ())
    laid = None if own else ground(copy, version.text, version_name(version))
    works = []
    for read_back in found.amendments:
        one, upon = read_back, copy
        if not own and not version.text.was(one.changes.base):
            one, upon = carried_over(one, copy, laid, version.text), version.text
        fits = one.changes.base == version.text.fingerprint and one.parent is None
        works.append(
            Work(
                ", ".join(names.get(code, code) for code in one.sponsors),
                "",
                version.text,
                upon,
                one.changes if fits else nothing,
                misfits=() if fits else ((one.changes, _NO_PLACE),),
                last=one.at,
                named=True,
                pieces=(one.changes,) if fits else (),
                reasons=(one.reason,),
            )
        )
    if not found.unread:
        return tuple(works), ()
    words = counted_message(
        "Could not read {n} amendment in the file; table what it says by hand.",
        "Could not read {n} amendments in the file; table what they say by hand.",
        n=found.unread,
    )
    return tuple(works), (Remark("unread-amendments", name, words),)
