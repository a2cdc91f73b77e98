"""An edited copy that a command is given: read, with what people should know of it."""

from __future__ import annotations

import argparse
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.app.imports.batch import grouped
from draftbench.app.imports.editedcopies import read_copy
from draftbench.app.imports.incoming import EditedCopy
from draftbench.app.workbench import Workbench
from draftbench.cli.opening import warn_of_others
from draftbench.cli.output import say_line
from draftbench.errors import UsageError
from draftbench.messages import headed


def check_copy_options(options: argparse.Namespace, *, to: bool = False) -> None:
    """Raises UsageError where ``--of`` comes without a copy of a version; ``to`` says that the copy
    is of what an open amendment would give."""
    if options.of and (not options.edited or to):
        raise UsageError(
            "--of says which version an edited copy was made of; give it with --from alone."
        )


def take_copy(
    bench: Workbench, options: argparse.Namespace, to: AmendmentId | None = None
) -> EditedCopy:
    """The copy that ``--from`` names (see :func:`.editedcopies.read_copy`); without ``--json`` says
    on which version it was written, and what was not certain."""
    check_copy_options(options, to=to is not None)
    copy = read_copy(bench, options.edited, to=to, of=options.of, typography=options.typography)
    warn_of_others(copy.taken)
    if getattr(options, "json", False):
        return copy
    if copy.written_on is not None and copy.written_on.sentence:
        say_line(copy.written_on.sentence)
    for remark in grouped(copy.remarks):
        say_line(headed(remark.where, remark.message))
    return copy


def copy_data(bench: Workbench, copy: EditedCopy | None) -> dict[str, Any]:
    """The same as JSON: "parts", "version", "remarks"; empty without a copy."""
    if copy is None:
        return {}
    data = copy.taken.data(bench.state.draft.name)
    if copy.written_on is not None:
        data["version"] = copy.written_on.data()
    return data | {"remarks": [remark.data() for remark in copy.remarks]}
