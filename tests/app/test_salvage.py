"""Whatever events are damaged: the others are in the new project, or said to be left out."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.texts import OP1, OP2, bench
from draftbench.app.history import moments
from draftbench.app.texts.baseless import LEFT_FILE, PRIVATE_FILE
from draftbench.app.texts.salvage import check, salvage
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, ProjectError, UsageError
from draftbench.record import Record
from support.laws import examples

ACT = st.tuples(
    st.sampled_from(["edit", "table", "accept", "reject", "undo", "redo", "undo one", "name"]),
    st.integers(0, 30),
)


def acted(work, what, number):
    """Does something; what cannot be done is not done."""
    opened = [entry.amendment.id for entry in work.state.entries if entry.open]
    try:
        if what == "edit":
            work.edit((OP1, OP2)[number % 2], f"Urges {number} States to act and to report;")
        elif what == "table":
            work.propose_text(OP2, f"Invites {number} experts to meet;", sponsors=("MEX",))
        elif what in ("accept", "reject") and opened:
            getattr(work, what)(opened[number % len(opened)])
        elif what == "undo one":
            work.undo(work.events[number % len(work.events)].id)
        elif what in ("undo", "redo"):
            getattr(work, what)()
        elif what == "name":
            moments.name_version(work, f"Rev.{number} of the text")
    except (ConflictError, UsageError):
        pass


def damage(path, numbers):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in numbers:
            connection.execute("UPDATE event SET actor = actor || 'x' WHERE seq = ?", (number,))


@pytest.mark.slow
@given(
    acts=st.lists(ACT, min_size=2, max_size=14),
    places=st.sets(st.integers(0, 50), min_size=1, max_size=3),
)
@settings(max_examples=examples(20), deadline=None)
def test_no_intact_event_is_lost(tmp_path_factory, acts, places):
    folder = tmp_path_factory.mktemp("s")
    with bench(folder) as work:
        for what, number in acts:
            acted(work, what, number)
        events = work.events
    lost = sorted({2 + place % (len(events) - 1) for place in places})
    damage(folder / "n.draftbench", lost)
    assert check(folder / "n.draftbench").lost == tuple(lost)
    out = folder / "out.draftbench"
    made = salvage(folder / "n.draftbench", out)
    assert made.lost == tuple(lost)
    intact = [event for number, event in enumerate(events, 1) if number not in lost]
    assert check(out).ok
    with Workbench.open(out) as again:
        assert not again.read_only
        assert again.events[-1].kind == "salvaged"
        left = {one.event.id for one in made.left}
        assert [e for e in intact if e.id not in left] == list(again.events[:-1])
        assert (made.events, made.events + made.after) == (lost[0] - 1, len(again.events) - 1)
        for number in range(1, len(again.events) + 1):
            moments.state_at(again.events, number)
        assert moments.state_at(again.events, len(again.events)).draft == again.state.draft
        kept = [one for one in again.record.originals() if one.name == LEFT_FILE]
        assert bool(kept) is (len(left) > made.apart)
        lists = [again.record.original(one.sha256).decode() for one in kept]
        apart = [one.read_text("utf-8") for one in folder.glob(f"*{PRIVATE_FILE}")]
        assert len("".join(apart).splitlines()) == made.apart
        listed = "".join(lists + apart).splitlines()
        assert len(listed) == len(left)
        assert all(any(id_ in line for line in listed) for id_ in left)
        again.edit(OP1, "Work goes on;")


def test_nothing_is_left_where_the_salvage_fails(tmp_path, monkeypatch):
    with bench(tmp_path) as work:
        work.edit(OP1, "Urges all States to report;")
    before = (tmp_path / "n.draftbench").read_bytes()

    def fail(*_):
        msg = "no"
        raise ProjectError(msg)

    monkeypatch.setattr(Record, "adopt", fail)
    with pytest.raises(ProjectError, match="no"):
        salvage(tmp_path / "n.draftbench", tmp_path / "out.draftbench")
    assert [path.name for path in tmp_path.iterdir()] == ["n.draftbench"]
    assert (tmp_path / "n.draftbench").read_bytes() == before


def test_a_sound_project_is_copied_without_a_word_on_damage(tmp_path):
    with bench(tmp_path) as work:
        work.edit(OP1, "Urges all States to report;")
        events = work.events
    made = salvage(tmp_path / "n.draftbench", tmp_path / "out.draftbench")
    assert (made.events, made.after, made.left, made.lost) == (len(events), 0, (), ())
    with Workbench.view(tmp_path / "out.draftbench") as again:
        assert again.events == events
