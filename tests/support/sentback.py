"""What becomes of a file that a delegation sends back."""

from collections.abc import Mapping
from pathlib import Path

from draftbench.amend.changesets.changes import Change, Deletion, Insertion, Splice
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, spoken_labels
from draftbench.formats.reading import read
from support.incoming import read_marked


def sent_back(
    folder: Path, base: bytes, data: bytes, *, ending: str = "txt", who: str = "NOR"
) -> tuple[list[tuple[str, str, str]], list[tuple[str, str]]]:
    """What a file with ``data`` brings to the text ``base``, both bytes: what is proposed and with
    which words, and codes and sentences of what was not certain."""
    text = choose(read(base, "base.txt"), "", "base.txt")
    with Workbench.create(folder / "text.draftbench", text) as work:
        file = read_marked(f"sent.{ending}", data, work.state)
        made = batch(work.state, [file], 1, Choices("clause", {}, who))
    labels = spoken_labels(text)
    found = [_said(one, labels) for each in made.amendments for one in each.changes.changes]
    return found, [(d.code, str(d.message)) for d in (*made.differences, *made.doubts)]


def _said(change: Change, labels: Mapping[ClauseId, str]) -> tuple[str, str, str]:
    match change:
        case Splice():
            return "amend", labels[change.clause], change.new.plain.strip()
        case Deletion():
            return "delete", labels[change.clause], ""
        case Insertion():
            after, parent = (
                "" if one is None else labels.get(one, "")
                for one in (change.slot.after, change.slot.parent)
            )
            return "insert", after or f"in {parent}", change.clauses[0].text.plain
    return type(change).__name__, labels.get(change.clause, ""), ""
