"""What somebody who means harm cannot do with a file or a desk that fell into their hands."""

import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.desks import desk as desks
from draftbench.app.desks.attribution import Signing, arrival, attributions, check_signed, roster_of
from draftbench.app.desks.roster import KIND, DeskKey
from draftbench.app.desks.rostering import add_desk, remove_desk
from draftbench.app.history import receiving
from draftbench.app.history.offers import Doubt
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.record import Record
from draftbench.record.chain import head_text
from draftbench.record.event import Event
from draftbench.record.rescue import ADD_EVENT, SET_HEAD, event_rows
from support.desks import at_desk, sign_as

OP1, OP2 = ClauseId("op1"), ClauseId("op2")
BASE = Document(
    "text",
    (
        Clause(OP1, ClauseKind.OPERATIVE, RichText("Urges States to restore wetlands;")),
        Clause(OP2, ClauseKind.OPERATIVE, RichText("Decides to meet again.")),
    ),
    "Text",
    "text",
)
DELEGATIONS = (Delegation("BRA", "Brazil"), Delegation("MEX", "Mexico"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A closed project with a roster, in which Brazil's desk tabled an amendment."""
    path = tmp_path / "n.draftbench"
    with at_desk(tmp_path / "brazil", "Brazil's desk") as brazil:
        key = brazil.public
    terms = {"delegations": DELEGATIONS, "title": "Wetlands"}
    with at_desk(tmp_path / "chair", "Chair"), Workbench.create(path, BASE, **terms) as bench:
        add_desk(bench, key, ["BRA"])
    with at_desk(tmp_path / "brazil"), Workbench.open(path) as bench:
        bench.propose_text(OP1, "Urges all States to restore wetlands;", sponsors=("BRA",))
    return path


def rewrite(path: Path, events: list[Event]) -> None:
    """Puts other events into a project file, with all its check sums made anew."""
    rows = [*event_rows(events)]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM event")
        connection.executemany(ADD_EVENT, rows)
        connection.execute(SET_HEAD, (head_text(len(rows), rows[-1][-1]),))


@pytest.mark.parametrize("change", ["sponsors", "author", "time"])
def test_an_act_that_was_altered_in_the_file_does_not_keep_its_signature(
    project: Path, tmp_path: Path, change: str
) -> None:
    """The check sums are no secret, so that they fit; the signature of the desk does not."""
    with Record.view(project) as record:
        events = [*record.events()]
    last = events[-1]
    amendment = last.payload["amendment"] | {"sponsors": ["MEX"]}
    altered = {
        "sponsors": replace(last, payload=last.payload | {"amendment": amendment}),
        "author": replace(last, actor="Mexico"),
        "time": replace(last, at="2020-01-31T09:30:00.000000Z"),
    }[change]
    assert check_signed(project).wrong == ()
    rewrite(project, [*events[:-1], altered])
    assert check_signed(project).wrong == (len(events),)
    with at_desk(tmp_path / "chair"), Workbench.open(project) as bench:
        assert bench.record.verify().ok
        said = attributions(bench.record, bench.register.delegations)
    assert said[last.id].signing is Signing.WRONG
    assert {one.signing for name, one in said.items() if name != last.id} == {Signing.KNOWN}


def test_whoever_has_the_file_cannot_sign_as_another_desk(project: Path, tmp_path: Path) -> None:
    with at_desk(tmp_path / "thief") as thief, Workbench.open(project) as bench:
        brazil = next(k for k, one in roster_of(bench.record).desks.items() if not one.chair)
        event = replace(bench.events[-1], id=bench.events[-1].id[::-1])
        forged = sign_as(thief, bench.record.begins, event)
        for signature in (forged, forged._replace(key=brazil)):
            came = arrival(bench.record, [event], {event.id: signature}, DELEGATIONS)
            one = came.attributions[event.id]
            assert not (one.signing is Signing.KNOWN and one.key == brazil and not one.denied)


@pytest.fixture
def stolen(tmp_path: Path) -> Iterator[tuple[Workbench, Workbench, DeskKey]]:
    """The project at the chair's front table, its copy at the chair's laptop, and the key of the
    laptop, which is stolen."""
    path, copy = tmp_path / "n.draftbench", tmp_path / "copy.draftbench"
    with at_desk(tmp_path / "laptop", "Laptop") as laptop:
        key = laptop.public
    with at_desk(tmp_path / "front", "Front table"):
        front = Workbench.create(path, BASE, delegations=DELEGATIONS, title="Wetlands")
        add_desk(front, key, ["*"], chair=True)
        front.record.copy_to(copy)
    with front, Workbench.open(copy) as thiefs:
        yield front, thiefs, key


def test_a_stolen_desk_of_the_chair_is_taken_off_and_changes_the_roster_no_more(
    stolen: tuple[Workbench, Workbench, DeskKey], tmp_path: Path
) -> None:
    """However much the thief did at it, and before the chair knew."""
    front, thiefs, laptop = stolen
    with at_desk(tmp_path / "laptop"):
        for number in range(5):
            thiefs.edit(OP2, f"Decides to meet {number + 2} times.")
        remove_desk(thiefs, "Front table")
        assert len(roster_of(thiefs.record).desks) == 1
        receiving.write_events(thiefs.record, tmp_path / "sent.zip")
    with at_desk(tmp_path / "front"):
        remove_desk(front, "Laptop")
        prepared = receiving.prepare(front, tmp_path / "sent.zip")
        assert len(prepared.offers) == 6
        assert {Doubt.DESK in one.doubts for one in prepared.offers} == {True}
        receiving.receive(front, tmp_path / "sent.zip", confirmed=True)
        assert [event.kind for event in front.events].count(KIND) == 3
        assert [one.name for one in roster_of(front.record).desks.values()] == ["Front table"]
        assert laptop.key not in roster_of(front.record).desks


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such permissions")
@pytest.mark.parametrize("mode", [0o644, 0o660])
def test_a_key_that_others_could_read_is_closed_to_them(tmp_path: Path, mode: int) -> None:
    with at_desk(tmp_path / "home") as desk:
        (path,) = desk.folder.glob("desk-*.key")
        path.chmod(mode)
        desks.forget()
        desks.unlock(desks.this_desk())
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert desks.this_desk().key == desk.key
