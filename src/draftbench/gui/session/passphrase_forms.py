"""Private drafts and notes under a passphrase, in the window: what each delegation has, and the
forms that set, give, change and remove one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from draftbench.amend.amendment import Delegation
from draftbench.app import passphrases
from draftbench.app.passphrases import PrivateHolding
from draftbench.errors import DraftbenchError
from draftbench.gui.session.names import delegation_name
from draftbench.gui.speech import counted, listed, marked, relayed, tr, tr_as
from draftbench.gui.widgets.pieces import Tone
from draftbench.gui.widgets.replies import (
    Answers,
    Field,
    FieldKind,
    Form,
    Listing,
    ListRow,
    Lists,
    Reply,
    Said,
    Verb,
)

if TYPE_CHECKING:
    from draftbench.gui.session.session import Session

_HERE = "-"
"""The key of the row of what is nobody's in particular, for its code is empty."""


def private_holdings(session: Session) -> Reply:
    """The dialogue."""
    return Lists(tr("Private drafts and notes"), (Holdings(session),))


def locked_words(session: Session) -> str:
    """What is locked, in a sentence for each delegation, and where to unlock it; empty where
    nothing is."""
    told: list[str] = []
    for one in passphrases.locked(session.bench):
        name, held = _called(one), one.held
        if held.drafts:
            told.append(
                counted(
                    "{n} private draft of {name} is locked.",
                    "{n} private drafts of {name} are locked.",
                    held.drafts,
                    name=name,
                )
            )
        if held.notes:
            told.append(
                counted(
                    "{n} private note of {name} is locked.",
                    "{n} private notes of {name} are locked.",
                    held.notes,
                    name=name,
                )
            )
    if told:
        told.append(tr("Unlock them by Record > Private drafts and notes."))
    return " ".join(told)


class Holdings(Listing):
    """What each delegation has in the private line."""

    title = marked("Private drafts and notes")
    lead = marked(
        "They stay in this project file: no export, exchange or copy without private notes has "
        "them. With a passphrase they are encrypted."
    )
    empty = marked("There are no private drafts or notes.")
    columns = (marked("Delegation"), marked("Drafts"), marked("Notes"), marked("Passphrase"))

    def __init__(self, session: Session) -> None:
        self._session = session

    def _holdings(self) -> dict[str, PrivateHolding]:
        found = passphrases.holdings(self._session.bench)
        return {one.seat or _HERE: one for one in found}

    def rows(self) -> Sequence[ListRow]:
        """By the codes of the delegations."""
        return [
            ListRow(
                key,
                (_called(one), str(one.held.drafts), str(one.held.notes), _state(one)),
                Tone.QUIET if one.held.locked else None,
            )
            for key, one in self._holdings().items()
        ]

    def verbs(self, keys: Sequence[str]) -> tuple[Verb, ...]:
        """What fits the state of the one that is chosen."""
        one = self._holdings().get(keys[0]) if len(keys) == 1 else None
        if one is None:
            return ()
        session = self._session
        if not one.held.protected:
            return (Verb("set", tr("Set a passphrase…"), lambda: _set(session, one), main=True),)
        if one.held.locked:
            return (Verb("unlock", tr("Unlock…"), lambda: _unlock(session, one), main=True),)
        return (
            Verb("lock", tr("Lock"), lambda: _lock(session, one), main=True),
            Verb("change", tr("Change the passphrase…"), lambda: _set(session, one)),
            Verb("remove", tr("Remove the passphrase…"), lambda: _remove(session, one)),
        )


def _called(one: PrivateHolding) -> str:
    known = Delegation(one.seat, one.name)
    return delegation_name(known) if one.name else tr("This computer")


def _state(one: PrivateHolding) -> str:
    if not one.held.protected:
        return tr_as("none", "a passphrase")
    return tr("locked") if one.held.locked else tr("unlocked")


def _done(session: Session, deed: Callable[[], str]) -> Said:
    """Does it; gives the sentence that it gives."""
    try:
        words = deed()
    except DraftbenchError as error:
        return Said(relayed(str(error)), bad=True)
    session.unlocked.emit()
    return Said(words)


def unlock_own(session: Session, then: Callable[[], Reply], lead: str) -> Form | None:
    """The form that unlocks what belongs to no delegation, and goes on with ``then``; None where
    that is not locked."""
    found = (one for one in passphrases.locked(session.bench) if not one.seat)
    one = next(found, None)
    return None if one is None else _unlock(session, one, then, lead)


def _unlock(
    session: Session,
    one: PrivateHolding,
    then: Callable[[], Reply] | None = None,
    lead: str = "",
) -> Form:
    def submit(a: Answers) -> Reply:
        def deed() -> str:
            passphrases.unlock(session.bench, one.seat, a["passphrase"])
            return tr("Private drafts and notes of {name} are unlocked.", name=_called(one))

        said = _done(session, deed)
        return said if then is None or said.bad else then()

    return Form(
        tr("Unlock private drafts and notes of {name}", name=_called(one)),
        (Field("passphrase", tr("Passphrase"), FieldKind.HIDDEN, needed=True),),
        tr("Unlock"),
        submit,
        " ".join(filter(None, (lead, tr("Until the project is closed.")))),
    )


def _lock(session: Session, one: PrivateHolding) -> Said:
    def deed() -> str:
        passphrases.lock(session.bench, one.seat)
        return tr("Private drafts and notes of {name} are locked.", name=_called(one))

    return _done(session, deed)


def _set(session: Session, one: PrivateHolding) -> Form:
    def submit(a: Answers) -> Reply:
        if a["passphrase"] != a["again"]:
            return Said(tr("These are two different passphrases."), bad=True)

        def deed() -> str:
            left = passphrases.protect(session.bench, one.seat, a["passphrase"])
            return _told_set(left)

        return _done(session, deed)

    return Form(
        tr("Passphrase for private drafts and notes of {name}", name=_called(one)),
        (
            Field("passphrase", tr("New passphrase"), FieldKind.HIDDEN, needed=True),
            Field("again", tr("The same again"), FieldKind.HIDDEN, needed=True),
        ),
        tr("Encrypt"),
        submit,
        tr("Keep it well: without it nobody can read them any more."),
    )


def _told_set(copies: Sequence[Path]) -> str:
    if copies:
        return tr(
            "Private drafts and notes are encrypted. Older copies hold them in clear: {files}.",
            files=listed(path.name for path in copies),
        )
    return tr("Private drafts and notes are encrypted.")


def _remove(session: Session, one: PrivateHolding) -> Form:
    def submit(_: Answers) -> Reply:
        def deed() -> str:
            passphrases.unprotect(session.bench, one.seat)
            return tr("The passphrase is removed.")

        return _done(session, deed)

    return Form(
        tr("Remove the passphrase"),
        (),
        tr_as("Remove the passphrase", "a button"),
        submit,
        tr("Private drafts and notes are then stored in clear in the project file."),
        danger=True,
    )
