"""A small negotiation in which everything happens that can be recorded, and the facts about it.

``PYTHONPATH=src:tests python -m support.everyact tests/data/projects NAME`` makes the project
NAME.draftbench and NAME.json, the facts about it. The files there are never made again: they prove
that projects of former versions open with all that is in them.
"""

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from draftbench.amend.amendment import Amendment, AmendmentId, Delegation
from draftbench.amend.ballots.votes import DRAFT, Tally
from draftbench.amend.changesets.editing import between, replaced, retyped
from draftbench.amend.changesets.plain_data import delegation_to_data
from draftbench.app.desks.roster import DeskKey
from draftbench.app.desks.rostering import add_desk
from draftbench.app.drafts import number_acts
from draftbench.app.history.undoing import redoable, undoable
from draftbench.app.imports.batch import Batch, Joining, Remark
from draftbench.app.meetings import polling
from draftbench.app.meetings.decisions import listed
from draftbench.app.meetings.delegations import (
    join_delegations,
    remove_delegation,
    rename_delegation,
)
from draftbench.app.texts import relations
from draftbench.app.texts.circulated import keep_export, mark_of
from draftbench.app.workbench import Workbench
from draftbench.compare.links import Mode
from draftbench.document import (
    Clause,
    ClauseId,
    ClauseKind,
    Document,
    Mark,
    MarkKind,
    Note,
    RichText,
)
from draftbench.document.exchange import clause_to_data
from draftbench.formats.reading import read
from draftbench.record import Record
from support.desks import at_desk
from support.everyroom import room, room_facts

REPORT = "Declaration\n\n1. Urges States to act with concern;\n\n2. Decides to meet again.\n"


def _clause(name: str, kind: ClauseKind, words: str, **more: Any) -> Clause:
    return Clause(ClauseId(name), kind, RichText(words), **more)


BASE = Document(
    "declaration",
    (
        _clause("title", ClauseKind.TITLE, "Declaration of San José"),
        _clause("pp1", ClauseKind.PREAMBULAR, "Recalling its resolution 74/247,"),
        Clause(
            ClauseId("op1"),
            ClauseKind.OPERATIVE,
            RichText(
                "Urges States to act with concern and to report;\ufffc",
                (Mark(0, 5, MarkKind.ITALIC),),
                (Note("n1", "1", RichText("A/RES/74/247."), ""),),
            ),
            "1.",
        ),
        _clause("op2", ClauseKind.OPERATIVE, "Invites the Secretariat to:", label="2."),
        _clause(
            "op2a",
            ClauseKind.ITEM,
            "convene a meeting of experts on cybercrime;",
            label="(a)",
            level=1,
            parent=ClauseId("op2"),
        ),
        _clause(
            "op2b",
            ClauseKind.ITEM,
            "make its report public;",
            label="(b)",
            level=1,
            parent=ClauseId("op2"),
        ),
        _clause("op3", ClauseKind.OPERATIVE, "Encourages the return of stolen assets;", label="3."),
        _clause("op4", ClauseKind.OPERATIVE, "Decides to remain seized of the matter.", label="4."),
    ),
    "Declaration of San José",
    "declaration",
)
ELEMENTS = Document(
    "elements",
    (
        _clause("e1", ClauseKind.PARAGRAPH, "We call for a meeting of experts.", label="1."),
        _clause("e2", ClauseKind.PARAGRAPH, "We urge the return of stolen assets.", label="2."),
        _clause("e3", ClauseKind.PARAGRAPH, "We thank the host country.", label="3."),
    ),
    "Elements",
    "elements",
)
SPEECH = Document(
    "speech", (_clause("s1", ClauseKind.PARAGRAPH, "Stolen assets must be returned."),), "Speech"
)
NAMES = {"MEX": "Mexico", "BRA": "Brazil", "URY": "Uruguay", "CUB": "Cuba"}


def build(path: Path) -> None:
    """Makes the project: every kind of act, undone and done again, a note and kept files."""
    imported = read(REPORT.encode(), "report.txt")
    delegations = tuple(Delegation(code, NAMES[code]) for code in ("MEX", "BRA"))
    with Workbench.create(
        path,
        BASE,
        sources=(ELEMENTS,),
        delegations=delegations,
        title="San José",
        originals=(("report.txt", imported),),
    ) as bench:
        _texts_and_links(bench)
        _amendments(bench)
        _numbers(bench)
        _votes(bench)
        _draft(bench)
        keep_export(bench, "clean", "clean.docx", mark_of(bench))
        room(bench)
        bench.undo()
        bench.undo()
        bench.redo()
    with Record.open(path) as record:
        record.add_private_note("Our red line is paragraph 3.", about="op3", author="Mexico")


def _texts_and_links(bench: Workbench) -> None:
    bench.add_source(SPEECH)
    data = delegation_to_data(Delegation("URY", NAMES["URY"]))
    bench.act("delegations-added", {"delegations": [data]})
    join_delegations(bench, [Delegation("PER", "Perou")])
    rename_delegation(bench, "PER", "Peru")
    remove_delegation(bench, "PER")
    op1, op2, op2a, op3 = map(ClauseId, ("op1", "op2", "op2a", "op3"))
    e1, e2, e3, s1 = map(ClauseId, ("e1", "e2", "e3", "s1"))
    bench.pin("elements", (op2, op2a), e1, together=True, by="Mexico")
    bench.pin("elements", op3, e2, together=True)
    bench.pin("elements", op1, e3, together=False)
    bench.pin("speech", e2, s1, together=True, against="elements")
    bench.unpin("elements", op3, e2)
    bench.set_theme("declaration", op1, "Action", by="Brazil")
    bench.set_theme("elements", e3, None)
    bench.declare("speech", Mode.INDEPENDENT, by="Brazil")
    bench.declare("speech", Mode.LANGUAGES, against="elements")
    bench.declare("speech", None, against="elements")


def _amendments(bench: Workbench) -> None:
    op1, op2a, op3, op4 = map(ClauseId, ("op1", "op2a", "op3", "op4"))
    words = "Urges all States to act with deep concern and to report;"
    one = bench.propose_text(op1, words, sponsors=("MEX", "BRA"), reason="All of them.")
    alarm = "Urges States to act with alarm and to report;"
    two = bench.propose_text(op1, alarm, sponsors=("URY",), alternative_to=one)
    held = bench.propose_deletion(op3, sponsors=("BRA",))
    moved = bench.propose_move(op3, after=op1, sponsors=("MEX",))
    new = bench.propose_insertion("Thanks Costa Rica;", after=op2a, sponsors=("URY",))
    rejected = bench.propose_text(op4, "Decides to meet again.", sponsors=("BRA",))
    bench.hold(held)
    bench.hold(two)
    bench.act("amendment-tabled-again", {"id": two})
    bench.withdraw(new)
    bench.reject(rejected)
    draft = bench.state.draft
    text = retyped(draft[op3].text, "Strongly encourages the return of stolen assets;")
    changes = between(draft, replaced(draft, op3, text))
    brought = Amendment(
        AmendmentId(f"am-{bench.next_number}"),
        "Amend OP 3",
        ("CUB",),
        changes,
        "Said in the room.",
        "2026-03-01T10:00:00Z",
    )
    bench.bring_in(
        Batch(
            (("cuba.docx", b"not really a Word file"),),
            (Delegation("CUB", NAMES["CUB"]),),
            (brought,),
            (Joining(moved, ("CUB",), "We agree."),),
            differences=(Remark("differs", "cuba.docx, paragraph 2", "One word differs."),),
        )
    )
    bench.accept(one)


def _numbers(bench: Workbench) -> None:
    """Frozen, filled in, renewed, and following the text again."""
    op1, op2 = map(ClauseId, ("op1", "op2"))
    number_acts.freeze(bench, rule="letters", by="Chair")
    bench.insert("Takes note of the report;", after=op1)
    bench.delete(op2)
    bench.undo()
    number_acts.renumber(bench)
    number_acts.thaw(bench)
    number_acts.count_sections(bench, "restart")


def _votes(bench: Workbench) -> None:
    """A vote on an amendment, and separate votes on a paragraph of the draft."""
    gone = bench.propose_deletion(ClauseId("op4"), sponsors=("BRA",))
    polling.record_vote(bench, gone, Tally(12, 12, 3), by="Chair")
    polling.divide(bench, DRAFT, ("OP 1",), objection="Brazil", by="Mexico")
    polling.record_vote(bench, DRAFT, Tally(20, 4), motion=True)
    polling.record_vote(bench, DRAFT, Tally(without_vote=True), part=1)


def _draft(bench: Workbench) -> None:
    pp1, op2b, op4 = map(ClauseId, ("pp1", "op2b", "op4"))
    bench.edit(pp1, "Recalling its resolutions 74/247 and 75/282,", by="Secretariat of the meeting")
    bench.take("elements", (ClauseId("e3"),), after=op4)
    bench.insert("Requests that the present declaration be read widely;", after=op4)
    bench.delete(op2b)
    bench.move(ClauseId("op3"), after=ClauseId("op1"))
    add_desk(bench, DeskKey("Mexico’s desk", bytes(range(32))), ["MEX"])
    bench.edit(op4, "Decides to remain actively seized of the matter.")


def facts(path: Path) -> dict[str, Any]:
    """What is in the project at ``path``, as JSON."""
    with Workbench.view(path) as bench:
        state = bench.state
        undone, redone = undoable(bench.events), redoable(bench.events)
        assert undone is not None
        assert redone is not None
        seen: dict[str, Any] = {
            "title": state.title,
            "events": [[e.id, e.at, e.actor, e.kind, e.undoes] for e in bench.events],
            "base": [clause_to_data(clause) for clause in state.base],
            "draft": [clause_to_data(clause) for clause in state.draft],
            "changes": sum(
                (run.inserted or run.deleted) is not None
                for entry in state.redline.clauses
                for run in entry.runs
            ),
            "authors": sorted(
                {
                    stamp.author
                    for entry in state.redline.clauses
                    for run in entry.runs
                    for stamp in (run.inserted, run.deleted)
                    if stamp is not None
                }
            ),
            "sources": [[source.name, source.fingerprint] for source in state.sources],
            "delegations": [[d.code, d.name] for d in state.delegations],
            "amendments": [
                {
                    "id": entry.amendment.id,
                    "title": entry.amendment.title,
                    "sponsors": list(entry.amendment.sponsors),
                    "reason": entry.amendment.reason,
                    "status": entry.status.value,
                    "outcome": entry.placement and entry.placement.outcome.value,
                    "alternative_to": entry.amendment.alternative_to,
                    "patches": dict(entry.amendment.changes.patches),
                }
                for entry in state.entries
            ],
            "links": [
                [one.left_text, one.right_text, one.pin.left, one.pin.right, one.pin.together]
                for one in listed(state)
            ],
            "themes": {
                text: [[choice.clause, choice.theme] for choice in chosen]
                for text, chosen in state.themes.items()
            },
            "undo": undone.id,
            "redo": redone.undoes,
        }
        if state.relations:
            seen["relations"] = [
                [one.left, one.right, one.mode.value, one.by]
                for one in relations.declared_relations(state)
            ]
        if state.proceedings.meetings:
            seen["room"] = room_facts(state)
        if acts := bench.drafts.acts:
            seen["private"] = [[act.seat, act.event.kind, act.event.payload] for act in acts]
    with Record.view(path) as record:
        seen["files"] = [[kept.name, kept.sha256, kept.size] for kept in record.originals()]
        seen["notes"] = [[note.author, note.about, note.text] for note in record.private_notes()]
        seen["check"] = record.verify().ok
    found: dict[str, Any] = json.loads(json.dumps(seen))
    return found


if __name__ == "__main__":
    folder, name = Path(sys.argv[1]), sys.argv[2]
    with tempfile.TemporaryDirectory() as home, at_desk(Path(home)):
        build(folder / f"{name}.draftbench")
    told = json.dumps(facts(folder / f"{name}.draftbench"), ensure_ascii=False, indent=1)
    (folder / f"{name}.json").write_text(told + "\n", "utf-8")
