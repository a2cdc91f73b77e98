"""What is held against its form before anything is done with it, and what comes of the rest."""

import copy
import json
import shutil
import tempfile
from pathlib import Path

import pytest

from app.texts import OP1, bench
from draftbench.amend.changesets.amendmentdata import amendment_in
from draftbench.amend.changesets.documentdata import document_in
from draftbench.app.exports.exporting import written
from draftbench.app.history import receiving
from draftbench.app.history.acts import ACTS
from draftbench.app.history.validity import flaw_of, flaws
from draftbench.app.merges.settling import SavedMerge, saved
from draftbench.app.texts.salvage import check, salvage
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.document.exchange import to_data
from draftbench.errors import InputError, ProjectError, UsageError
from draftbench.formats.akn.amendments import amendments_in
from draftbench.record import Record
from draftbench.record.event import Event
from support.everyact import build
from support.poison import PROJECTS, Bench, Tally, events_of, write_exchange, write_project

FAULTS = Path(__file__).resolve().parents[1] / "data" / "faults"
SAMPLE = FAULTS / "flip-1-UNSEEN.draftbench"
NAMES = ("id", "at", "actor", "kind", "payload", "undoes")


@pytest.fixture(scope="module")
def everything(tmp_path_factory):
    path = tmp_path_factory.mktemp("every") / "n.draftbench"
    build(path)
    return [Event(**one) for one in events_of(path)]


@pytest.fixture
def template(tmp_path):
    path = tmp_path / "template.draftbench"
    Record.create(path, title="x").close()
    return path


def leaves(data, at=()):
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*at, key))
    elif isinstance(data, list):
        for number, value in enumerate(data):
            yield from leaves(value, (*at, number))
    else:
        yield at


def spoiled(event, at, value):
    made = {"payload": copy.deepcopy(event.payload)}
    inside = made
    for key in ("payload", *at)[:-1]:
        inside = inside[key]
    inside[("payload", *at)[-1]] = value
    return Event(event.id, event.at, event.actor, event.kind, made["payload"], event.undoes)


def test_every_kind_says_what_its_events_say(everything):
    assert {event.kind for event in everything} <= {*ACTS, "opened", "undone"}
    assert len({act.payload for act in ACTS.values()}) > 40


@pytest.mark.parametrize("path", sorted(PROJECTS.glob("*.draftbench")), ids=lambda p: p.name)
def test_events_of_former_versions_are_what_they_should_be(path):
    assert [*flaws([Event(**one) for one in events_of(path)])] == []


def test_everything_that_can_be_recorded_is_what_it_should_be(everything):
    assert [*flaws(everything)] == []


@pytest.mark.slow
def test_no_value_may_be_of_another_type(everything):
    tried = 0
    for event in everything:
        for at in leaves(event.payload):
            tried += 1
            assert flaw_of(spoiled(event, at, 0.5)), (event.kind, at)
            assert flaw_of(spoiled(event, at, [{}])), (event.kind, at)
    assert tried > 1000


def test_nothing_may_be_said_that_is_not_known(everything):
    for event in everything:
        assert flaw_of(spoiled(event, ("unheard of",), 1)), event.kind


@pytest.mark.parametrize(
    ("kind", "at", "value"),
    [
        ("opened", ("base", "clauses", 1, "id"), "title"),
        ("opened", ("base", "clauses", 4, "parent"), "op4"),
        ("opened", ("base", "clauses", 4, "parent"), "nowhere"),
        ("opened", ("base", "clauses", 4, "parent"), "op2a"),
        ("opened", ("base", "clauses", 2, "label"), "1" * 10_000_000),
        ("opened", ("base", "clauses", 4, "level"), -1),
        ("opened", ("base", "clauses", 4, "level"), 10**30),
        ("opened", ("base", "clauses", 2, "marks", 0, 1), 5000),
        ("opened", ("base", "clauses", 2, "marks", 0, 0), -1),
        ("opened", ("base", "clauses", 2, "notes"), []),
        ("opened", ("base", "clauses", 3, "kind"), "poem"),
        ("opened", ("base", "language"), "e\x02n"),
        ("opened", ("base", "language"), "en\uffff"),
        ("amendment-tabled", ("amendment", "sponsors"), [7]),
        ("amendment-tabled", ("amendment", "title"), 7),
        ("amendment-tabled", ("amendment", "at"), "9999-01-01T00:00:00Z"),
        ("amendment-tabled", ("amendment", "at"), "2026-02-30T00:00:00Z"),
        ("amendment-tabled", ("amendment", "id"), "am-" + "9" * 5000),
        ("amendment-tabled", ("amendment", "id"), "seven"),
        ("amendment-tabled", ("amendment", "changes", "changes", 0, "start"), -1),
        ("amendment-tabled", ("amendment", "changes", "changes", 0, "old"), "other"),
        ("amendment-tabled", ("amendment", "changes", "seen"), {}),
        ("amendment-tabled", ("colours",), {"MEX": -1}),
        ("vote-recorded", ("tally", "favour"), -3),
        ("vote-recorded", ("effect",), {"kind": "opened", "payload": {}}),
        ("deadline-set", ("until",), "9999-12-31T23:59:59.999999Z"),
        ("meeting-opened", ("date",), "0001-01-01"),
        ("meeting-opened", ("zone",), "Nowhere/Town"),
        ("masthead-set", ("facts",), {"weather": "fair"}),
    ],
)
def test_what_cannot_be_is_no_event(everything, kind, at, value):
    assert flaw_of(spoiled(next(one for one in everything if one.kind == kind), at, value))


@pytest.mark.parametrize(
    "change",
    [
        {"at": "9999-12-31T23:59:59.999999Z"},
        {"at": "0001-01-01T00:00:00.000000Z"},
        {"at": "yesterday"},
        {"kind": "amendment-sung"},
        {"id": "7"},
        {"actor": "x" * 501},
        {"undoes": "0" * 32},
    ],
)
def test_an_event_itself_is_looked_at_too(everything, change):
    last = next(one for one in reversed(everything) if one.kind == "positions-taken")
    facts = {name: getattr(last, name) for name in ("id", "at", "actor", "kind", "payload")}
    assert flaw_of(Event(**(facts | change)))


def test_events_are_looked_at_as_a_row(everything):
    two, undoing = everything[:2], next(one for one in everything if one.undoes)
    assert [flaw.number for flaw in flaws([*two, two[1]])] == [3]
    assert [flaw.number for flaw in flaws([*two, two[0]])] == [3]
    assert [flaw.number for flaw in flaws([two[1]])] == [1]
    assert [flaw.number for flaw in flaws([*two, undoing])] == [3]
    assert not [*flaws([two[1]], known=[two[0].id])]


def project(template, events, folder):
    path = folder / "p.draftbench"
    write_project(template, path, events)
    return path


def test_a_project_names_what_is_wrong_and_salvage_goes_on(template, tmp_path, capsys):
    events = events_of(PROJECTS / "version-0.8.draftbench")
    broken = copy.deepcopy(events)
    tabled = next(n for n, one in enumerate(broken, 1) if one["kind"] == "amendment-held")
    broken[tabled - 1]["payload"] = {"ids": [7]}
    broken[-1]["at"] = "9999-01-01T00:00:00.000000Z"
    path = project(template, broken, tmp_path)
    with pytest.raises(ProjectError, match=f"Event {tabled} \\(amendment-held, of "):
        Workbench.open(path)
    found = check(path)
    assert not found.ok
    assert [f"Event {n} " in said for n, said in zip((tabled, 84), found.unusable, strict=True)]
    assert main(("record", str(path), "check", "--json")) == 3
    assert len(json.loads(capsys.readouterr().out)["unusable"]) == 2
    out = tmp_path / "out.draftbench"
    made = salvage(path, out)
    left = {one.event.id for one in made.left}
    assert {events[tabled - 1]["id"], events[-1]["id"]} <= left
    assert check(out).ok
    with Workbench.open(out) as again:
        kept = [event.id for event in again.events[:-1]]
        assert kept == [one["id"] for one in events if one["id"] not in left]


def test_an_event_that_does_not_fit_is_named_and_left_out(template, tmp_path):
    events = events_of(PROJECTS / "version-0.8.draftbench")[:12]
    odd = copy.deepcopy(events[-1]) | {
        "id": "f" * 20 + str(events[-1]["id"])[:12],
        "kind": "amendment-held",
        "payload": {"ids": ["am-77"]},
    }
    path = project(template, [*events, odd], tmp_path)
    with pytest.raises(ProjectError, match="Event 13 "):
        Workbench.open(path)
    assert "Event 13 " in check(path).unusable[0]
    assert [one.event.id for one in salvage(path, tmp_path / "out.draftbench").left] == [odd["id"]]


@pytest.mark.parametrize("name", ["\0", "Roads\nEvent 14 is sound.", "\x1b[2J", "\u202e desrever"])
def test_what_an_event_that_does_not_fit_calls_by_name_stays_on_one_line(template, tmp_path, name):
    events = events_of(PROJECTS / "version-0.8.draftbench")[:12]
    odd = copy.deepcopy(events[-1]) | {
        "id": "f" * 20 + str(events[-1]["id"])[:12],
        "kind": "package-dissolved",
        "payload": {"name": name},
    }
    path = project(template, [*events, odd], tmp_path)
    with pytest.raises(ProjectError, match="Event 13 ") as caught:
        Workbench.open(path)
    for said in (str(caught.value), *check(path).unusable):
        assert not set(said) & set("\0\n\x1b\u202e")


@pytest.mark.parametrize("named", [{"id": "a"}, ["a"], 7, None])
def test_a_version_of_no_event_is_left_out(template, tmp_path, named):
    events = events_of(PROJECTS / "version-0.8.draftbench")[:12]
    odd = copy.deepcopy(events[-1]) | {
        "id": "f" * 20 + str(events[-1]["id"])[:12],
        "kind": "version-named",
        "payload": {"name": "Rev.1", "event": named},
    }
    path = project(template, [*events, odd], tmp_path)
    with pytest.raises(ProjectError, match="Event 13 "):
        Workbench.open(path)
    assert [one.event.id for one in salvage(path, tmp_path / "out.draftbench").left] == [odd["id"]]


def test_without_a_base_text_nothing_is_salvaged(template, tmp_path):
    events = events_of(PROJECTS / "version-0.8.draftbench")[:5]
    events[0] = copy.deepcopy(events[0])
    events[0]["payload"]["base"]["clauses"][0]["label"] = 7
    out = tmp_path / "out.draftbench"
    with pytest.raises(ProjectError, match="base text"):
        salvage(project(template, events, tmp_path), out)
    assert not out.exists()


@pytest.mark.parametrize("name", ["poison-1.zip", "poison-3.zip"])
def test_amendments_of_other_types_are_not_taken_in(tmp_path, name):
    path = tmp_path / "n.draftbench"
    shutil.copyfile(SAMPLE, path)
    with Workbench.open(path) as work:
        before = work.events
        with pytest.raises(InputError, match="amendment-tabled"):
            receiving.receive(work, FAULTS / name)
        assert work.events == before
        assert [entry.amendment.id for entry in work.state.entries]


def test_a_hostile_file_is_refused_checked_and_salvaged(tmp_path):
    path = tmp_path / "n.draftbench"
    shutil.copyfile(FAULTS / "hostile-bad-10252.draftbench", path)
    assert main(("amend", str(path), "list")) == 3
    assert len(check(path).unusable) == 2
    out = tmp_path / "out.draftbench"
    assert len(salvage(path, out).left) >= 2
    assert main(("amend", str(out), "list")) == 0


def test_a_newer_versions_event_in_an_exchange_file_is_named(tmp_path, template):
    events = events_of(PROJECTS / "version-0.8.draftbench")[:6]
    path = project(template, events[:5], tmp_path)
    newer = copy.deepcopy(events[5])
    newer["payload"]["mood"] = "bright"
    source = tmp_path / "x.zip"
    write_exchange(source, [*events[:5], newer], str(events[0]["id"]))
    with (
        Workbench.open(path) as work,
        pytest.raises(InputError, match=f"Event 6 \\({newer['kind']}, .*“mood”"),
    ):
        receiving.receive(work, source)


def test_nothing_is_recorded_that_could_not_be_read_again(tmp_path):
    with bench(tmp_path) as work:
        before = work.events
        with pytest.raises(UsageError):
            work.act("sponsors-left", {"id": "am-1", "sponsors": "MEX"})
        with pytest.raises(UsageError):
            work.edit(OP1, "Urges States to report;", by="x" * 501)
        assert work.events == before


def test_a_text_that_could_not_be_read_again_begins_no_project(tmp_path, everything):
    data = copy.deepcopy(everything[0].payload["base"])
    base = document_in(data)
    assert to_data(base) == data
    for number in range(70):
        clause = {"id": f"deep{number}", "kind": "item", "text": "more;", "level": 1}
        parent = f"deep{number - 1}" if number else "op4"
        data["clauses"].append(clause | {"parent": parent})
    with pytest.raises(ValueError, match="hang on each other"):
        document_in(data)


def test_amendments_in_akoma_ntoso_are_held_against_the_same_form(tmp_path, everything):
    tabled = next(one for one in everything if one.kind == "amendment-tabled")
    data = tabled.payload["amendment"]
    assert amendment_in(data).id == data["id"]
    build(tmp_path / "n.draftbench")
    with Workbench.view(tmp_path / "n.draftbench") as work:
        file = written(work.state, "akn").data
    whole = amendments_in(file, "x.xml")
    assert whole.amendments
    assert not whole.unread
    number = file.decode().replace('"revision": ', '"rank": ')
    words = number.replace('"reason": "', '"reason": 7, "x": "', 1)
    assert amendments_in(words.encode(), "x.xml").unread >= 1


def test_a_saved_merge_is_held_against_the_same_form(everything):
    base = document_in(everything[0].payload["base"])
    data = SavedMerge(base, (("MEX", base),), ()).data()
    assert saved(json.dumps(data).encode(), "m.json").base == base
    data["merge"]["base"]["clauses"][0]["label"] = 7
    with pytest.raises(InputError):
        saved(json.dumps(data).encode(), "m.json")


def test_a_saved_merge_with_half_a_character_is_refused(everything):
    base = document_in(everything[0].payload["base"])
    data = SavedMerge(base, (("MEX", base),), ()).data()
    data["merge"]["base"]["source"] = {"part": "\ud800"}
    with pytest.raises(InputError):
        saved(json.dumps(data).encode(), "m.json")


def test_an_amendment_that_fits_not_even_its_own_text_is_shown(everything, template, tmp_path):
    shown = 0
    for number, event in enumerate(everything):
        amendment = event.payload.get("amendment") if event.kind == "amendment-tabled" else None
        for at, change in enumerate(amendment["changes"]["changes"] if amendment else ()):
            if not change.get("slot"):
                continue
            strange = spoiled(event, ("amendment", "changes", "changes", at, "slot", 0), "x-9")
            path = tmp_path / f"{number}-{at}.draftbench"
            rows = [
                {name: getattr(one, name) for name in NAMES}
                for one in (*everything[:number], strange)
            ]
            write_project(template, path, rows)
            shown += main(["amend", str(path), "show", amendment["id"]]) == 0
    assert shown


@pytest.mark.slow
def test_spoiled_events_end_in_a_sentence_or_do_no_harm():
    tally = Tally()
    with tempfile.TemporaryDirectory() as folder:
        tried = Bench(Path(folder), lives=1, acts=15)
        for number in range(120):
            tried.run(f"test-{number}", tally)
    assert not tally.failed, "\n".join(f"{name}\n{trace}" for name, trace in tally.failed[:3])
    assert tally.cases.total() == 120
    assert tally.refused.total() > 40
    assert tally.harmless.total() > 15
