"""Proof that a file says what it must: every change accepted, and every change rejected."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from lxml.etree import XMLSyntaxError

from draftbench.document import NOTE_MARK
from draftbench.errors import OutputError
from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.lint.container import doubled
from draftbench.formats.docx.lint.linter import faults
from draftbench.formats.docx.names import q
from draftbench.formats.docx.revisions import View, resolved
from draftbench.formats.docx.verdict import Fault, Verdict
from draftbench.formats.safety import open_package


def prove(data: bytes, accepted: Sequence[str], rejected: Sequence[str]) -> None:
    """Raises OutputError where accepting all changes in ``data`` does not give the paragraphs
    ``accepted``, or rejecting them not the paragraphs ``rejected``, and where the file breaks a
    rule of the linter.

    Paragraphs are compared with their printed numbers and tabs, and with U+FFFC where notes hang;
    a file without a single paragraph cannot exist, so one empty paragraph stands for none.
    """
    file = Checked(open_package(data, "the file"))
    for view, wanted, act in (
        (View.ACCEPTED, accepted, "accepting"),
        (View.REJECTED, rejected, "rejecting"),
    ):
        at = first_difference(_said(file, view), wanted)
        if at is not None:
            raise OutputError(
                f"The Word file was not written: {act} all its changes would not give paragraph "
                f"{at + 1} as it must be; please report this with the project file."
            )
    _refuse(faults(file))


def stays_sound(file: Checked, *givens: bytes) -> None:
    """Raises OutputError where a finished file, made of the files ``givens``, breaks a rule of
    the linter that none of those breaks: what was wrong before is not of our making."""
    found = faults(file)
    if found:
        for given in givens:
            former = {fault.code for fault in verify(given).faults}
            found = tuple(fault for fault in found if fault.code not in former)
    _refuse(found)


def _refuse(found: Sequence[Fault]) -> None:
    for fault in found:
        raise OutputError(
            f"The Word file was not written, because it would not be sound ({fault.code}, "
            f"{fault.where}); please report this with the project file."
        )


def _said(file: Checked, view: View) -> list[str]:
    body = file.roots[file.main].find(q("body"))
    return [] if body is None else [one.text for one in resolved(body, view)]


def body_paragraphs(data: bytes, name: str) -> list[str]:
    """The paragraphs of a Word file with all its changes accepted, as :func:`verify` reads them.
    Raises InputError where it cannot be read."""
    return _said(Checked(open_package(data, name), name), View.ACCEPTED)


def opens(data: bytes) -> None:
    """Raises OutputError where python-docx, a reader that is not ours, cannot open the file."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        Document(BytesIO(data))
    except (OpcError, KeyError, ValueError, XMLSyntaxError) as error:
        msg = (
            "The Word file was not written: another program could not open it; please report this."
        )
        raise OutputError(msg) from error


def verify(
    data: bytes,
    accepted: Sequence[str] | None = None,
    rejected: Sequence[str] | None = None,
    *,
    name: str = "the file",
) -> Verdict:
    """Whether a Word file is sound, and whether accepting and rejecting its changes gives the
    paragraphs ``accepted`` and ``rejected`` (None: not asked).

    Here paragraphs are compared by their words: notes, empty paragraphs and the kind of white
    space do not count. A package with two parts of one name is not opened: it has this one fault,
    and no answers. Raises InputError where the file cannot be read.
    """
    fault = doubled(data)
    if fault is not None:
        return Verdict((fault,))
    file = Checked(open_package(data, name), name)
    answers = [
        None if wanted is None else _words(_said(file, view)) == _words(wanted)
        for view, wanted in ((View.ACCEPTED, accepted), (View.REJECTED, rejected))
    ]
    return Verdict(faults(file), answers[0], answers[1])


def _words(texts: Sequence[str]) -> list[str]:
    folded = (" ".join(text.replace(NOTE_MARK, "").split()) for text in texts)
    return [text for text in folded if text]


def first_difference(found: Sequence[str], wanted: Sequence[str]) -> int | None:
    """Where two lists of paragraphs first differ (from 0); None where they are the same. An empty
    paragraph at the very end, which Word needs behind a table, does not count."""
    left, right = _without_last_empty(found), _without_last_empty(wanted)
    for at, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return at
    return None if len(left) == len(right) else min(len(left), len(right))


def _without_last_empty(texts: Sequence[str]) -> Sequence[str]:
    return texts[:-1] if texts and not texts[-1] else texts
