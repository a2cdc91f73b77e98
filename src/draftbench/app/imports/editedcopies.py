"""An edited copy that people hand in, read against the text that they edited."""

from __future__ import annotations

from draftbench.amend.amendment import AmendmentId
from draftbench.app.amendments.sponsors import Delegations
from draftbench.app.amendments.tabling import ground
from draftbench.app.imports.importnotes import remarks_on
from draftbench.app.imports.incoming import EditedCopy, Wanted, read_edited
from draftbench.app.imports.retyped import prepare
from draftbench.app.texts.circulated import Versions
from draftbench.app.texts.files import read_input, split_reference
from draftbench.app.texts.opened_files import file_name
from draftbench.app.texts.wholefiles import read_taken
from draftbench.app.workbench import Workbench


def read_copy(
    bench: Workbench,
    reference: str,
    *,
    to: AmendmentId | None = None,
    of: str = "",
    typography: bool = False,
) -> EditedCopy:
    """Return what the copy that "FILE" or "FILE#PART" names proposes: against the version ``of``
    which it is one (empty: it is found out), or against what the open amendment ``to`` would give.
    With ``typography`` differences of typing count too. Raises as
    :func:`draftbench.app.imports.incoming.read_edited`, and ConflictError where ``to`` has no
    place."""
    if to is None:
        path, part = split_reference(reference)
        wanted = Wanted(of, part=part, typography=typography)
        versions = Versions.in_project(bench)
        return read_edited(file_name(path), read_input(path), versions, wanted=wanted)
    text = ground(bench.register, to)
    taken, read = read_taken(reference, answering=text, must_answer=True)
    names = Delegations(bench.state.delegations)
    made = prepare(read, text, names=names, typography=typography, file=taken.file)
    remarks = (*remarks_on(taken.file, read), *made.remarks)
    return EditedCopy(made.changes, text, taken, None, remarks, made.proposals)
