"""The files on which every command of the guide can be typed: made of the sample, as delegations
and secretaries would make them.

report.txt, its declaration as a Word file (old.docx), two names of a revision of it (new.docx,
rev1.docx), the marked files of five delegations, an instruction in words (said.txt), a list of
delegations with a mistake (list.txt), a resolution in three languages of which the French one has a
wrong date (roads-en.txt …), and the sample negotiation (talks.draftbench).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from draftbench.app.amendments.proposing import clause_named, words_replaced
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.texts.files import write_bytes
from draftbench.app.texts.officialfile import base_file
from draftbench.app.texts.reading import choose
from draftbench.app.workbench import Workbench
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from draftbench.resources import resource

REPORT = "A_CONF.213_RPM.1_1.txt"
_COPIED = ("roads-en.txt", "roads-fr.txt", "roads-ar.txt")
_NEGOTIATION = "talks.draftbench"


def write_practice(folder: Path, sample: Path) -> tuple[str, ...]:
    """Writes the files into ``folder``, which is made; ``sample`` is the project of the sample
    negotiation, copied where there is none in the folder yet (somebody may have gone on working in
    it). Gives their names. Raises OutputError where something cannot be written."""
    script = json.loads(resource("samples", "practice.json").read_text(encoding="utf-8"))
    report = resource("samples", REPORT).read_bytes()
    write_bytes(folder / "report.txt", report)
    for name in _COPIED:
        write_bytes(folder / name, resource("samples", name).read_bytes())
    for name in ("said", "list"):
        write_bytes(folder / f"{name}.txt", script[name].encode())
    old = folder / "old.docx"
    declaration = read(report, "report.txt")
    _export(declaration, "report.txt#declaration", old, "clean", lambda _: None)
    base = read(old.read_bytes(), old.name)
    for one in script["delegations"]:
        _export(base, old.name, folder / one["file"], "tracked", partial(_edit, one=one))
    for name in ("new.docx", "rev1.docx"):
        _export(base, old.name, folder / name, "clean", partial(_revise, acts=script["revision"]))
    project = folder / _NEGOTIATION
    if not project.exists():
        with Workbench.view(sample) as bench:
            bench.record.copy_to(project)
    made = [one["file"] for one in script["delegations"]]
    texts = ("report.txt", "old.docx", "new.docx", "rev1.docx", *made)
    return (*texts, "said.txt", "list.txt", *_COPIED, _NEGOTIATION)


def _export(
    imported: Imported, name: str, path: Path, kind: str, work: Callable[[Workbench], None]
) -> None:
    """One output of a negotiation on a text in which somebody worked."""
    file, _, part = name.partition("#")
    with TemporaryDirectory() as folder:
        base = choose(imported, part, file)
        project = Path(folder) / "work.draftbench"
        with Workbench.create(project, base, originals=((file, imported),)) as bench:
            work(bench)
            official = base_file(bench.record, bench.state) if kind == "tracked" else None
            export(bench.state, kind, path, choices=Choices(official=official))


def _edit(bench: Workbench, one: Mapping[str, Any]) -> None:
    draft = bench.state.draft
    clause = clause_named(draft, one["clause"])
    bench.edit(clause, words_replaced(draft, clause, *one["replace"]), by=one.get("code", ""))


def _revise(bench: Workbench, acts: Sequence[Mapping[str, Any]]) -> None:
    for one in acts:
        draft = bench.state.draft
        match one["act"]:
            case "edit":
                _edit(bench, one)
            case "delete":
                bench.delete(clause_named(draft, one["clause"]))
            case "move":
                after = clause_named(draft, one["after"])
                bench.move(clause_named(draft, one["clause"]), after=after)
            case "insert":
                bench.insert(one["text"], after=clause_named(draft, one["after"]))
