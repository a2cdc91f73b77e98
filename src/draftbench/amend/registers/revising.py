"""Accepting what is not simply what was proposed for the draft: amendments to amendments, other
words, a part only. Steps are pure: each gives a new register or raises a DraftbenchError."""

from __future__ import annotations

from dataclasses import dataclass, replace

from draftbench.amend.amendment import Amendment, AmendmentId
from draftbench.amend.changesets.changes import ChangeSet
from draftbench.amend.changesets.editing import between, composed
from draftbench.amend.registers.register import Register
from draftbench.amend.registers.states import Moment, Step
from draftbench.amend.registers.subamendments import on_its_text, open_parent
from draftbench.document import Document


@dataclass(frozen=True, slots=True)
class Adoption:
    """What accepting an amendment does: ``changes`` are made to its text (None: it reads so
    already). Where that is the text of an open parent, ``revised`` is what the parent proposes
    then; otherwise the changes are made to the draft."""

    amendment: AmendmentId
    changes: ChangeSet | None
    revised: ChangeSet | None = None


def adoption(register: Register, amendment_id: AmendmentId, *, confirmed: bool) -> Adoption:
    """What accepting an amendment as it is would do. Raises UsageError where it may not be
    accepted, ConflictError where it does not fit."""
    changes = register.acceptable(amendment_id, confirmed=confirmed)
    amendment, _ = register.known(amendment_id)
    if open_parent(amendment, register.states) is None:
        return Adoption(amendment_id, changes)
    text, _ = on_its_text(amendment, register.states, register.redline)
    return _settled(register, amendment, text, changes)


def adoption_of(
    register: Register, amendment_id: AmendmentId, text: Document, after: Document
) -> Adoption:
    """What accepting an amendment with other words would do: ``text`` (which it is to change)
    becomes ``after``."""
    amendment = register.before(amendment_id, Step.MODIFY)
    changes = between(text, after)
    return _settled(register, amendment, text, changes if changes.changes else None)


def _settled(
    register: Register, amendment: Amendment, text: Document, changes: ChangeSet | None
) -> Adoption:
    parent = open_parent(amendment, register.states)
    if parent is None:
        return Adoption(amendment.id, changes)
    before, its = on_its_text(parent, register.states, register.redline)
    if changes is None:
        return Adoption(amendment.id, None, its.changes or between(before, text))
    whole = changes if its.changes is None else composed(before, its.changes, changes)
    return Adoption(amendment.id, changes, whole)


def with_adoption(
    register: Register, what: Adoption, moment: Moment, step: Step = Step.ACCEPT
) -> Register:
    """After an amendment was accepted: in the draft, or in the new revision of its parent."""
    amendment = register.before(what.amendment, step)
    if what.revised is None:
        register = register.with_acceptance(what.amendment, what.changes, moment, step)
    else:
        register = register.with_step(what.amendment, step, moment)
        parent = register.open_amendment(amendment.parent or AmendmentId(""))
        register = revised(register, replace(parent, changes=what.revised))
    if step is Step.MODIFY:
        register = register.with_course(what.amendment, adopted=what.changes)
    return register


def revised(register: Register, amendment: Amendment) -> Register:
    """After an open amendment got another wording; the former one stays readable."""
    former = register.open_amendment(amendment.id)
    course = register.course(amendment.id)
    register = register.with_wording(replace(amendment, revision=former.revision + 1))
    return register.with_course(amendment.id, revisions=(*course.revisions, former))


def with_part(
    register: Register, what: Adoption, rest: Amendment, moment: Moment, refused: Moment | None
) -> Register:
    """After a part of an amendment was accepted; ``rest`` holds what was left over: it is open, or
    at once rejected where it was ``refused``."""
    register = with_adoption(register, what, moment, Step.MODIFY)
    register = register.with_amendment(rest)
    register = register.with_course(what.amendment, rest=rest.id)
    return register if refused is None else register.with_step(rest.id, Step.REJECT, refused)
