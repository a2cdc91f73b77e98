"""The sample negotiation, from the regional report to the exported files.

The texts are those of the report; the amendments are made up, and the sample file says so.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from draftbench.amend.amendment import AmendmentId, Outcome, Status
from draftbench.amend.changesets.editing import between, replaced, retyped
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.registers.states import STATES
from draftbench.app.amendments.tabling import clause_named, words_replaced
from draftbench.app.exports.exporting import EXPORTS, Choices, export, keep_output
from draftbench.app.exports.stationery import PLAIN, Stationery
from draftbench.app.meetings.delegations import delegations_in
from draftbench.app.texts.files import write_bytes
from draftbench.app.texts.officialfile import base_file
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.errors import OutputError
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from draftbench.progress import Progress, silent
from draftbench.resources import resource

PROJECT = "negotiation.draftbench"
"""The name of the project file in the folder of the demonstration."""
PRACTICE = "guide"
"""The folder in it with the files on which the commands of the guide work."""


def build(project: Path, progress: Progress = silent) -> None:
    """The sample negotiation as a new project file at ``project`` (which must not exist)."""
    script = json.loads(resource("samples", "negotiation.json").read_text(encoding="utf-8"))
    name = script["file"]
    progress(0.05, "Reading the report")
    imported = read(resource("samples", name).read_bytes(), name)
    base = choose(imported, script["base"], name)
    sources = tuple(choose(imported, part, name) for part in script["sources"])
    with Workbench.create(
        project,
        base,
        sources=sources,
        delegations=delegations_in(imported),
        title=script["title"],
        originals=((name, imported),),
    ) as bench:
        for number, act in enumerate(script["acts"]):
            progress(0.1 + 0.5 * number / len(script["acts"]), "Recording amendments")
            _act(bench, act)


def demonstrate(folder: Path, progress: Progress = silent, *, on: Stationery = PLAIN) -> str:
    """The project, every export and the files of the guide in ``folder``; gives a summary for a
    terminal of one page.

    A project that is there already is kept as it is (somebody may have gone on working in it);
    the exports are written anew, on what ``on`` says.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"{folder} cannot be made a folder ({error.strerror}); choose another one."
        raise OutputError(msg) from None
    project = folder / PROJECT
    kept = project.exists()
    if not kept:
        build(project, progress)
    with Workbench.open(project) as bench:
        lines: list[str] = []
        for number, (kind, what) in enumerate(EXPORTS.items()):
            path = folder / f"{kind}{what.ending}"
            progress(0.6 + 0.3 * number / len(EXPORTS), what.title)
            export(bench.state, kind, path, choices=Choices(on=on))
            keep_output(bench.record, path)
            lines.append(f"  {path!s:<44} {what.tip}")
        summary = _summary(bench.state)
    progress(0.9, "Writing the files of the guide")
    practice = folder / PRACTICE
    number = len(write_practice(practice, project))
    lines.append(f"  {practice!s:<44} {number} files to try the commands of the guide on.")
    head = (
        "The project was there already and is kept." if kept else "The sample negotiation is built."
    )
    files = [f"  {project!s:<44} The negotiation itself: texts, amendments, every event.", *lines]
    return "\n".join([head, "", *summary, "", "Files:", *files])


def _act(bench: Workbench, act: dict[str, Any]) -> None:
    match act["act"]:
        case "table":
            _table(bench, act)
        case "accept":
            bench.accept(AmendmentId(act["amendment"]))
        case "reject":
            bench.reject(AmendmentId(act["amendment"]))
        case "withdraw":
            bench.withdraw(AmendmentId(act["amendment"]))
        case "hold":
            bench.hold(AmendmentId(act["amendment"]))
        case "take":
            draft = bench.state.draft
            source = next(s for s in bench.state.sources if s.name == act["source"])
            clauses = tuple(clause_named(source, name) for name in act["clauses"])
            bench.take(act["source"], clauses, after=clause_named(draft, act["after"]))
        case "edit":
            bench.edit(clause_named(bench.state.draft, act["clause"]), act["text"])


def _table(bench: Workbench, act: dict[str, Any]) -> None:
    draft = bench.state.base if act.get("on") == "base" else bench.state.draft
    other = act.get("alternative_to")
    wanted = draft
    if "insert_after" in act or "delete" in act or "move_after" in act:
        _table_structure(bench, act)
        return
    for name, pairs in act.get("edited", {act.get("clause"): act.get("replace", ())}).items():
        clause = clause_named(draft, name)
        text = act.get("text", wanted[clause].text.text)
        for old, new in pairs:
            text = words_replaced(wanted, clause, old, new)
        wanted = replaced(wanted, clause, retyped(draft[clause].text, text))
    bench.propose(
        between(draft, wanted),
        sponsors=tuple(act["sponsors"]),
        reason=act["reason"],
        alternative_to=None if other is None else AmendmentId(other),
        at=act["at"],
        apart=True,
    )


def _table_structure(bench: Workbench, act: dict[str, Any]) -> None:
    draft = bench.state.draft
    common: dict[str, Any] = {
        "sponsors": tuple(act["sponsors"]),
        "reason": act["reason"],
        "at": act["at"],
        "apart": True,
    }
    if "insert_after" in act:
        after = clause_named(draft, act["insert_after"])
        bench.propose_insertion(act["text"], after=after, **common)
    elif "delete" in act:
        bench.propose_deletion(clause_named(draft, act["clause"]), **common)
    else:
        after = clause_named(draft, act["move_after"])
        bench.propose_move(clause_named(draft, act["clause"]), after=after, **common)


_FITS = {Outcome.CONTAINED: "already in the text", Outcome.CONFLICT: "in conflict"}


def _summary(state: Negotiation) -> list[str]:
    counts = {status: sum(1 for e in state.entries if e.status is status) for status in Status}
    outcomes: dict[Outcome, list[str]] = {}
    for entry in state.entries:
        if entry.open and entry.placement is not None:
            outcomes.setdefault(entry.placement.outcome, []).append(entry.amendment.id)
    lines = [
        f"{state.title}",
        f"  base       {state.base.title or state.base.name} ({len(state.base)} clauses)",
        *(f"  source     {s.title or s.name} ({len(s)} clauses)" for s in state.sources),
        f"  register   {len(state.delegations)} delegations from the list of participants",
        f"  draft      {len(state.draft)} clauses",
        "",
        f"{len(state.entries)} amendments, all of them made up:",
        "  " + ", ".join(f"{n} {STATES[status].words}" for status, n in counts.items() if n),
        "  of the open ones: "
        + "; ".join(f"{_FITS.get(fit, fit)}: {', '.join(ids)}" for fit, ids in outcomes.items()),
    ]
    return [line[:118] for line in lines]


# The files on which every command of the guide can be typed: made of the sample, as delegations and
# secretaries would make them. report.txt, its declaration as a Word file (old.docx), two names of a
# revision of it (new.docx, rev1.docx), the marked files of five delegations, an instruction in
# words (said.txt), a list of delegations with a mistake (list.txt), a resolution in three languages
# of which the French one has a wrong date (roads-en.txt …), and the sample negotiation
# (talks.draftbench).

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
