"""Desks: keys, signatures, the chair's roster, and what comes in from a wrong desk."""

import json
import os
import shutil
import stat
import sys
import threading
from contextlib import ExitStack
from dataclasses import replace

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null

from app.texts import OP1, OP2, OP3, bench, words
from draftbench.app import mishaps
from draftbench.app.desks import attribution, keyplace
from draftbench.app.desks.attribution import (
    CHAIR,
    Finding,
    Signing,
    arrival,
    attributions,
    idle_rosters,
    roster_of,
)
from draftbench.app.desks.desk import (
    DeskSigner,
    completed,
    known_desk,
    new_desk,
    rename_desk,
    this_desk,
)
from draftbench.app.desks.roster import (
    DeskKey,
    fingerprint,
    key_line,
    read_key_line,
    roster_to_data,
)
from draftbench.app.desks.rostering import add_desk, change_desk, remove_desk
from draftbench.app.history import receiving
from draftbench.app.history.offers import Doubt
from draftbench.app.workbench import Workbench
from draftbench.errors import ConflictError, InputError, OutputError, UsageError
from draftbench.record import Record
from draftbench.record.event import Event
from support.desks import at_desk, at_home, forge, private_bytes, sent_in, sign_as


class MemoryRing(KeyringBackend):
    """A key ring in the memory of the test."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.hangs = threading.Event()
        self.hangs.set()

    def get_password(self, service, username):
        self.hangs.wait(60)
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.hangs.wait(60)
        self.kept[service, username] = password


@pytest.fixture
def ring():
    """The key ring of the system, as long as the test runs."""
    made = MemoryRing()
    keyring.set_keyring(made)
    yield made
    made.hangs.set()
    keyring.set_keyring(null.Keyring())


@pytest.fixture
def homes(tmp_path):
    """The homes of the chair's, Brazil's and a stranger's desk."""
    found = {name: tmp_path / "homes" / name for name in ("chair", "brazil", "stranger")}
    for home in found.values():
        home.mkdir(parents=True)
    return found


@pytest.fixture
def table(tmp_path, homes):
    """The chair's project with a roster on which Brazil's desk acts for BRA, and Brazil's copy."""
    with at_desk(homes["brazil"], "Brazil's desk") as brazil:
        line = key_line(brazil.public)
    with ExitStack() as stack:
        with at_desk(homes["chair"], "Chair"):
            mine = stack.enter_context(bench(tmp_path))
            add_desk(mine, read_key_line(line), ["BRA"])
            mine.record.copy_to(tmp_path / "copy.draftbench")
        theirs = stack.enter_context(Workbench.open(tmp_path / "copy.draftbench"))
        yield mine, theirs


def send(homes, who, work, folder, name="sent.zip"):
    """What was done at a desk, as a file."""
    with at_desk(homes[who]):
        receiving.write_events(work.record, folder / name)
    return folder / name


def told(homes, who, work, path):
    """Who recorded the new events of a file, as the desk sees it."""
    with at_desk(homes[who]):
        prepared = receiving.prepare(work, path)
    return [prepared.arrival.attributions[event.id] for event in prepared.new]


def test_a_desk_acts_for_a_list_of_codes_in_any_language(table, homes):
    mine, _ = table
    with at_desk(homes["chair"]):
        add_desk(mine, DeskKey("Two desks", bytes(32)), ["MEX;ARG، CHL\nSECR"])
    made = roster_of(mine.record).desks[bytes(32)]
    assert made.acts_for == ("MEX", "ARG", "CHL", "SECR")


# the key of this desk


def test_a_desk_makes_its_key_with_the_first_act_and_keeps_it(tmp_path):
    with at_home(tmp_path / "home"):
        assert known_desk() is None
        with bench(tmp_path) as work:
            desk = known_desk()
            assert {one.key for one in work.record.signatures().values()} == {desk.key}
            assert set(work.record.signatures()) == {event.id for event in work.events}
        assert this_desk() == desk
        assert rename_desk("Front table").key == desk.key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes of files")
def test_the_files_of_a_key_are_for_their_user_alone(tmp_path):
    with at_desk(tmp_path / "home") as desk:
        files = [path for path in desk.folder.iterdir() if path.suffix in (".key", ".json")]
        assert len(files) == 2
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_the_key_lies_in_the_key_ring_where_one_works(tmp_path, ring):
    with at_desk(tmp_path / "home"), bench(tmp_path) as work:
        desk = this_desk()
        assert desk.place == keyplace.KEYRING
        assert list(desk.folder.glob("desk-*.key")) == []
        assert len(ring.kept) == 1
        found = attribution.check(work.record.begins, work.events, work.record.signatures())
        assert {one.finding for one in found.values()} == {Finding.RIGHT}


def test_a_key_ring_that_does_not_answer_is_given_up(tmp_path, ring, monkeypatch):
    monkeypatch.setattr(keyplace, "SOON", 0.05)
    ring.hangs.clear()
    with at_desk(tmp_path / "home") as desk:
        assert desk.place == keyplace.FILE
        assert len(private_bytes(desk)) == 32


def test_a_key_ring_that_fails_is_given_up(tmp_path, ring, monkeypatch):
    def fail(*_):
        raise RuntimeError("no bus")

    monkeypatch.setattr(ring, "set_password", fail)
    with at_desk(tmp_path / "home") as desk:
        assert desk.place == keyplace.FILE


def test_an_act_waits_for_no_key_ring_and_is_signed_with_the_next_file(tmp_path, ring):
    """Another program start, in which the key ring is locked at first."""
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home"):
        with bench(tmp_path) as work:
            key = this_desk().key
        module.forget()
        ring.hangs.clear()
        with Workbench.open(tmp_path / "n.draftbench") as work:
            work.edit(OP1, "Urges all States to report;")
            last = work.events[-1].id
            assert work.record.signatures()[last][1:3] == (key, b"")
            said = attributions(work.record, work.register.delegations, {last})
            assert said[last].signing is Signing.WAITING
            ring.hangs.set()
            receiving.write_events(work.record, tmp_path / "sent.zip")
            assert len(work.record.signatures()[last].sig) == 64
        sent = sent_in(tmp_path / "sent.zip")
        found = attribution.check(sent.begins, sent.events, sent.signatures)
        assert {one.finding for one in found.values()} == {Finding.RIGHT}
        assert set(found) == {event.id for event in sent.events}


def test_what_waited_is_signed_when_the_project_is_closed(tmp_path, ring):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home"):
        bench(tmp_path).close()
        module.forget()
        ring.hangs.clear()
        with Workbench.open(tmp_path / "n.draftbench") as work:
            work.edit(OP1, "Urges all States to report;")
            last = work.events[-1].id
            ring.hangs.set()
    with Record.view(tmp_path / "n.draftbench") as record:
        assert len(record.signatures([last])[last].sig) == 64


def test_a_key_that_was_taken_out_of_the_key_ring_makes_a_new_desk(tmp_path, ring):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as first:
        module.forget()
        ring.kept.clear()
        with bench(tmp_path) as work:
            completed(work.record)
            work.edit(OP1, "Urges all States to report;")
            assert this_desk().key != first.key
            assert len(completed(work.record)[work.events[-1].id].sig) == 64


def test_a_key_ring_that_is_missing_today_makes_no_new_desk(tmp_path, ring):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as first:
        module.forget()
        keyring.set_keyring(null.Keyring())
        with bench(tmp_path) as work:
            assert completed(work.record, 1)[work.events[-1].id][1:3] == (first.key, b"")
            with pytest.raises(OutputError):
                add_desk(work, DeskKey("Other", bytes(32)), ["BRA"])
            assert work.events[-1].kind != "roster-set"
        assert this_desk() == first


def test_without_a_place_for_a_key_work_goes_on(tmp_path):
    (tmp_path / "home").write_text("A file, so that nothing can lie below.")
    with at_home(tmp_path / "home"), bench(tmp_path) as work:
        work.edit(OP1, "Urges all States to report;")
        assert work.record.signatures() == {}
        assert words(work)[0] == "Urges all States to report;"
        receiving.write_events(work.record, tmp_path / "sent.zip")
        with pytest.raises(OutputError):
            this_desk()
        with pytest.raises(OutputError):
            add_desk(work, DeskKey("Other", bytes(32)), ["BRA"])


def test_a_private_key_that_is_gone_makes_a_new_desk(tmp_path):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as first:
        module.forget()
        for path in first.folder.glob("desk-*.key"):
            path.unlink()
        assert this_desk().key != first.key


def _key_file(desk):
    (path,) = desk.folder.glob(f"desk-{desk.key.hex()[:16]}.key")
    return path


def _files(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def _truncate(path):
    path.write_bytes(path.read_bytes()[:40])


def _empty(path):
    path.write_bytes(b"")


def _exchange(path):
    path.write_text("ab" * 32)


def _spoil(path):
    path.write_bytes(b"\xff\x00" * 40)


def _block(path):
    path.unlink()
    path.mkdir()


def _pipe(path):
    path.unlink()
    os.mkfifo(path)


SPOILT = pytest.mark.parametrize(
    "spoil",
    [
        *(_truncate, _empty, _exchange, _spoil, _block),
        pytest.param(
            _pipe, marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
        ),
    ],
)


@SPOILT
def test_a_private_key_that_is_damaged_stays_and_is_told_of(tmp_path, spoil):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as desk:
        bench(tmp_path).close()
        private = _key_file(desk)
        whole = private.read_bytes()
        module.forget()
        spoil(private)
        left, told = _files(desk.folder), []
        with Workbench.open(tmp_path / "n.draftbench") as work:
            work.record.warn_by(told.append)
            for words in ("Urges all States to report;", "Urges some States to report;"):
                work.edit(OP1, words)
            with pytest.raises(OutputError, match="key of this desk"):
                add_desk(work, DeskKey("Other", bytes(32)), ["BRA"])
            kept = [work.record.signatures()[one.id] for one in work.events[-2:]]
            assert [(one.key, one.sig) for one in kept] == [(desk.key, b"")] * 2
        assert _files(desk.folder) == left
        assert len(told) == 1
        assert str(private) in told[0]
        assert known_desk() == desk
        if spoil is _block:
            private.rmdir()
        elif spoil is _pipe:
            private.unlink()
        private.write_bytes(whole)
        with Workbench.open(tmp_path / "n.draftbench") as work:
            work.edit(OP1, "Urges no State to report;")
            assert all(one.sig for one in completed(work.record).values())
        assert module.trouble() == ""


@SPOILT
def test_a_description_of_the_desk_that_is_damaged_stays_and_is_told_of(tmp_path, spoil):
    from draftbench.app.desks import desk as module

    if spoil is _exchange:
        pytest.skip("no hexadecimal digits there")
    with at_desk(tmp_path / "home", "Front table") as desk:
        described = desk.folder / "desk.json"
        whole = described.read_bytes()
        module.forget()
        spoil(described)
        left, told = _files(desk.folder), []
        with bench(tmp_path) as work:
            work.record.warn_by(told.append)
            work.edit(OP1, "Urges all States to report;")
            assert work.record.signatures() == {}
            with pytest.raises(OutputError, match="key of this desk"):
                this_desk()
        assert len(told) == 1
        assert str(described) in told[0]
        assert _files(desk.folder) == left
        if spoil is _block:
            described.rmdir()
        elif spoil is _pipe:
            described.unlink()
        described.write_bytes(whole)
        assert this_desk() == desk


@SPOILT
def test_a_new_key_is_made_only_where_somebody_asks_for_it(tmp_path, spoil):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home", "Front table") as desk:
        with pytest.raises(UsageError):
            new_desk()
        with bench(tmp_path) as work:
            work.edit(OP1, "Urges all States to report;")
        module.forget()
        spoil(_key_file(desk))
        left = set(_files(desk.folder))
        told = []
        with Workbench.open(tmp_path / "n.draftbench") as work:
            work.record.warn_by(told.append)
            new = new_desk()
            assert new.key != desk.key
            assert this_desk() == new
            assert left <= set(_files(desk.folder))
            work.edit(OP1, "Urges some States to report;")
            assert len(work.record.signatures()[work.events[-1].id].sig) == 64
        assert ["signed in “n.draftbench” before" in one for one in told] == [True]


def test_a_key_in_the_key_ring_that_is_damaged_makes_no_new_desk(tmp_path, ring):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as desk:
        module.forget()
        ring.kept = dict.fromkeys(ring.kept, "not a key")
        told = []
        with bench(tmp_path) as work:
            work.record.warn_by(told.append)
            completed(work.record)
            work.edit(OP1, "Urges all States to report;")
            assert this_desk() == desk
        assert len(told) == 1
        assert set(ring.kept.values()) == {"not a key"}


def test_a_new_desk_in_the_place_of_one_that_signed_here_is_told_of(tmp_path):
    """Only in a project in which that one signed, and once."""
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as desk:
        bench(tmp_path).close()
        module.forget()
        _key_file(desk).unlink()
        (tmp_path / "other").mkdir()
        told = []
        with bench(tmp_path / "other") as work:
            work.record.warn_by(told.append)
            work.edit(OP1, "Urges all States to report;")
        assert told == []
        for _ in range(2):
            module.forget()
            with Workbench.open(tmp_path / "n.draftbench") as work:
                work.record.warn_by(told.append)
                work.edit(OP1, f"Urges {len(told)} States to report;")
                work.undo()
        assert len(told) == 1
        assert desk.key.hex()[:16] in told[0]
        assert this_desk().name in told[0]


def test_a_desk_whose_description_is_gone_keeps_the_key_that_is_there(tmp_path):
    from draftbench.app.desks import desk as module

    with at_desk(tmp_path / "home") as desk:
        module.forget()
        (desk.folder / "desk.json").unlink()
        assert this_desk().key == desk.key
        with bench(tmp_path) as work:
            assert all(len(one.sig) == 64 for one in work.record.signatures().values())


def test_alone_on_a_new_machine_nothing_is_told(tmp_path):
    with at_home(tmp_path / "one"):
        bench(tmp_path).close()
    told = []
    with at_home(tmp_path / "two"), Workbench.open(tmp_path / "n.draftbench") as work:
        work.record.warn_by(told.append)
        work.edit(OP1, "Urges all States to report;")
    assert told == []


def test_the_private_key_is_in_no_file_that_is_given_away(tmp_path, homes):
    with at_desk(homes["chair"], "Chair") as desk:
        secret = private_bytes(desk)
        with bench(tmp_path) as work:
            work.edit(OP1, "Urges all States to report;")
            receiving.write_events(work.record, tmp_path / "sent.zip")
            work.record.copy_to(tmp_path / "copy.draftbench")
            (tmp_path / "key.txt").write_text(key_line(desk.public))
            try:
                work.undo("no such event")
            except UsageError as error:
                (tmp_path / "report.txt").write_text(mishaps.report(error))
        for path in (each for each in tmp_path.iterdir() if each.is_file()):
            for data in _contents(path):
                assert secret not in data
                assert secret.hex().encode() not in data.lower()
                assert desk.seal not in data
                assert desk.seal.hex().encode() not in data.lower()


def _contents(path):
    import zipfile

    yield path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield archive.read(name)


def test_a_key_line_is_read_wherever_it_stands():
    one = DeskKey("Desk of Côte d’Ivoire", bytes(range(32)))
    assert read_key_line(f"Dear all,\n\n  {key_line(one)}  \nRegards\n") == one
    assert fingerprint(one.key) == " ".join(
        digits for digits in fingerprint(one.key).split() if len(digits) == 5
    )
    for bad in ("", "draftbench-desk 12ab Name", f"{key_line(one)}\n{key_line(one)}x"):
        with pytest.raises(InputError):
            read_key_line(bad)


# who acted


def test_alone_on_one_desk_nothing_asks(tmp_path, homes):
    with at_desk(homes["chair"]), bench(tmp_path) as mine:
        mine.record.copy_to(tmp_path / "copy.draftbench")
        with Workbench.open(tmp_path / "copy.draftbench") as theirs:
            theirs.edit(OP1, "Urges all States to report;")
            sent = send(homes, "chair", theirs, tmp_path)
        assert len(receiving.receive(mine, sent).new) == 1


def test_without_a_roster_another_desk_is_shown_and_nothing_asks(tmp_path, homes):
    with at_desk(homes["chair"]):
        mine = bench(tmp_path)
        mine.record.copy_to(tmp_path / "copy.draftbench")
    with mine, Workbench.open(tmp_path / "copy.draftbench") as theirs:
        with at_desk(homes["brazil"], "Brazil's desk") as brazil:
            theirs.edit(OP1, "Urges all States to report;")
        sent = send(homes, "brazil", theirs, tmp_path)
        (one,) = told(homes, "chair", mine, sent)
        assert (one.signing, one.key, one.asks) == (Signing.UNKNOWN, brazil.key, False)
        assert one.acts_for == ("SECR",)
        with at_desk(homes["chair"]):
            receiving.receive(mine, sent)
            said = attributions(mine.record, mine.register.delegations)
    assert [one.signing for one in said.values()][-1] is Signing.UNKNOWN
    assert [one.is_own for one in said.values()].count(False) == 1


def test_the_desk_of_a_delegation_acts_for_it(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
        theirs.undo()
        theirs.redo()
    sent = send(homes, "brazil", theirs, tmp_path)
    for one in told(homes, "chair", mine, sent):
        assert (one.signing, one.desk) == (Signing.KNOWN, "Brazil's desk")
        assert (one.acts_for, one.denied, one.asks) == (("BRA",), (), False)
    with at_desk(homes["chair"]):
        assert len(receiving.receive(mine, sent).new) == 3


@pytest.mark.parametrize("sponsors", [("MEX",), ("BRA", "URY")])
def test_a_desk_that_acts_for_others_must_be_confirmed(tmp_path, homes, table, sponsors):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=sponsors)
    sent = send(homes, "brazil", theirs, tmp_path)
    (one,) = told(homes, "chair", mine, sent)
    assert one.signing is Signing.KNOWN
    assert one.denied == tuple(code for code in sponsors if code != "BRA")
    before = mine.events
    with at_desk(homes["chair"]):
        with pytest.raises(ConflictError):
            receiving.receive(mine, sent)
        assert mine.events == before
        assert len(receiving.receive(mine, sent, confirmed=True).new) == 1


def test_decisions_and_direct_changes_are_the_secretariats(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        own = theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
        theirs.accept(own)
        theirs.edit(OP3, "Decides to meet again.", by="Brazil")
    found = told(homes, "chair", mine, send(homes, "brazil", theirs, tmp_path))
    assert [one.denied for one in found] == [(), ("SECR",), ("SECR",)]


def test_only_the_first_sponsor_withdraws(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["chair"]):
        others = mine.propose_text(OP2, "Invites experts;", sponsors=("MEX",))
        own = mine.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    with at_desk(homes["brazil"]):
        receiving.receive(theirs, send(homes, "chair", mine, tmp_path, "first.zip"))
        theirs.withdraw(own)
        theirs.withdraw(others)
    found = told(homes, "chair", mine, send(homes, "brazil", theirs, tmp_path))
    assert [one.denied for one in found] == [(), ("MEX",)]


def test_an_unsigned_and_an_unknown_desk_must_be_confirmed(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["stranger"]) as stranger:
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "stranger", theirs, tmp_path)
    (one,) = told(homes, "chair", mine, sent)
    assert (one.signing, one.key, one.asks) == (Signing.UNKNOWN, stranger.key, True)
    whole = sent_in(sent)
    bare = forge(sent, tmp_path / "bare.zip", whole.events, {})
    (one,) = told(homes, "chair", mine, bare)
    assert (one.signing, one.key, one.asks) == (Signing.MISSING, b"", True)


def _altered(event):
    amendment = event.payload["amendment"] | {"reason": "We give way."}
    return replace(event, payload=event.payload | {"amendment": amendment})


@pytest.mark.parametrize(
    "change",
    [
        _altered,
        lambda event: replace(event, actor="Mexico"),
        lambda event: replace(event, at="2020-01-31T09:30:00.000000Z"),
        lambda event: replace(event, kind="amendment-drafted"),
        lambda event: replace(event, id="0" * 20 + event.id[20:]),
    ],
    ids=["words", "author", "time", "kind", "id"],
)
def test_an_event_that_was_altered_is_an_alarm(tmp_path, homes, table, change):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "brazil", theirs, tmp_path)
    whole = sent_in(sent)
    spoiled = change(whole.events[-1])
    assert spoiled != whole.events[-1]
    signatures = {**whole.signatures, spoiled.id: whole.signatures[whole.events[-1].id]}
    forged = forge(sent, tmp_path / "f.zip", [*whole.events[:-1], spoiled], signatures)
    (one,) = told(homes, "chair", mine, forged)
    assert (one.signing, one.asks) == (Signing.WRONG, True)


def test_a_wrong_signature_that_was_confirmed_stays_an_alarm(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "brazil", theirs, tmp_path)
    whole = sent_in(sent)
    spoiled = _altered(whole.events[-1])
    forged = forge(sent, tmp_path / "f.zip", [*whole.events[:-1], spoiled], whole.signatures)
    with at_desk(homes["chair"]):
        receiving.receive(mine, forged, confirmed=True)
        said = attributions(mine.record, mine.register.delegations)
        assert said[spoiled.id].signing is Signing.WRONG
        number = [event.id for event in mine.record.events()].index(spoiled.id) + 1
    mine.close()
    assert attribution.check_signed(mine.path).wrong == (number,)


def test_an_event_of_another_negotiation_is_an_alarm(tmp_path, homes, table):
    """What Brazil signed elsewhere does not count here, whoever puts it into a file of ours."""
    mine, theirs = table
    (tmp_path / "other").mkdir()
    with at_desk(homes["brazil"]), bench(tmp_path / "other") as elsewhere:
        elsewhere.propose_text(OP3, "Decides to meet again.", sponsors=("BRA",))
        elsewhere.propose_text(OP1, "Urges no State to report;", sponsors=("BRA",))
        signed = elsewhere.record.signatures()[elsewhere.events[-1].id]
        event = elsewhere.events[-1]
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP2, "Invites experts;", sponsors=("BRA",))
    sent = send(homes, "brazil", theirs, tmp_path)
    whole = sent_in(sent)
    forged = forge(
        sent,
        tmp_path / "f.zip",
        [*whole.events, event],
        {**whole.signatures, event.id: signed},
    )
    states = [one.signing for one in told(homes, "chair", mine, forged)]
    assert states == [Signing.KNOWN, Signing.WRONG]


def test_what_a_stranger_noted_as_checked_is_not_believed(tmp_path, homes, table):
    """In a project file that comes in, and in one that is opened."""
    mine, theirs = table
    with at_desk(homes["stranger"]) as stranger:
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
        last = theirs.record.signatures()[theirs.events[-1].id]
        brazil = next(one.key for one in roster_of(mine.record).desks.values() if not one.chair)
        theirs.record.keep_signatures([last._replace(key=brazil, checked=b"sound")])
        assert stranger.key != brazil
        assert theirs.record.signatures()[last.event].checked
    theirs.record.copy_to(tmp_path / "given.draftbench")
    (one,) = told(homes, "chair", mine, tmp_path / "given.draftbench")
    assert one.signing is Signing.WRONG
    with at_desk(homes["chair"]), Workbench.open(tmp_path / "given.draftbench") as opened:
        said = attributions(opened.record, opened.register.delegations)
    assert said[last.event].signing is Signing.WRONG


def test_what_was_found_right_is_not_worked_out_again(tmp_path, homes, table, monkeypatch):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "brazil", theirs, tmp_path)
    with at_desk(homes["chair"]):
        receiving.receive(mine, sent)
        mine.close()
        asked = []
        monkeypatch.setattr(
            "draftbench.app.desks.attribution.check_signatures",
            lambda _, events, __: asked.append(events) or [],
        )
        with Workbench.open(mine.path) as again:
            said = attributions(again.record, again.register.delegations)
        assert asked == []
    assert {one.signing for one in said.values()} == {Signing.KNOWN}


# the roster


def test_the_roster_is_the_chairs_after_the_first(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["brazil"]) as brazil:
        with pytest.raises(UsageError):
            change_desk(theirs, "Chair", acts_for=["MEX"])
        with pytest.raises(UsageError):
            remove_desk(theirs, "Brazil's desk")
        # By another program, which asks nobody:
        data = {
            "desks": [{"name": "B", "key": brazil.key.hex(), "for": ["*"], "chair": True}],
        }
        theirs.act("roster-set", data)
        theirs.edit(OP1, "Urges no State to report;")
    sent = send(homes, "brazil", theirs, tmp_path)
    found = told(homes, "chair", mine, sent)
    assert [one.denied for one in found] == [(CHAIR,), ("SECR",)]
    with at_desk(homes["chair"]):
        receiving.receive(mine, sent, confirmed=True)
        names = {one.name for one in roster_of(mine.record).desks.values()}
    assert names == {"Chair", "Brazil's desk"}


def test_a_first_roster_that_comes_in_must_be_confirmed(tmp_path, homes):
    with at_desk(homes["chair"], "Chair") as chair:
        mine = bench(tmp_path)
        mine.record.copy_to(tmp_path / "copy.draftbench")
        add_desk(mine, DeskKey("Mexico's desk", bytes(32)), ["MEX"])
    with mine, Workbench.open(tmp_path / "copy.draftbench") as theirs:
        sent = send(homes, "chair", mine, tmp_path)
        (one,) = told(homes, "brazil", theirs, sent)
        assert (one.founds, one.asks, one.key) == (True, True, chair.key)
        with at_desk(homes["brazil"]):
            receiving.receive(theirs, sent, confirmed=True)
            assert roster_of(theirs.record).is_chair(chair.key)


def test_a_first_roster_that_is_left_out_does_not_hold(tmp_path, homes):
    """Nor does it where it comes again; and it holds when it is chosen after all."""
    with at_desk(homes["chair"], "Chair"):
        mine = bench(tmp_path)
        mine.record.copy_to(tmp_path / "copy.draftbench")
    with mine, Workbench.open(tmp_path / "copy.draftbench") as theirs:
        with at_desk(homes["stranger"], "Chair") as stranger:
            add_desk(theirs, DeskKey("Accomplice", bytes(32)), ["*"])
            theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
        sent = send(homes, "stranger", theirs, tmp_path)
        with at_desk(homes["chair"]):
            prepared = receiving.prepare(mine, sent)
            roster, proposal = (
                next(one for one in prepared.offers if one.event.kind == kind)
                for kind in ("roster-set", "amendment-tabled")
            )
            assert Doubt.ROSTER in roster.doubts
            receiving.take_in(mine, prepared, [proposal.event.id])
            assert roster_of(mine.record) is None
            assert len(mine.state.entries) == 1
            receiving.take_in(mine, receiving.prepare(mine, sent), [roster.event.id])
            assert roster_of(mine.record).is_chair(stranger.key)


def test_what_others_leave_out_takes_no_roster_away(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["chair"]):
        roster = roster_of(mine.record)
    set_by = next(event for event in mine.events if event.kind == "roster-set")
    with at_desk(homes["stranger"]):
        theirs.record.append("undone", {"left_out": "x.zip"}, actor="Chair", undoes=set_by.id)
    sent = send(homes, "stranger", theirs, tmp_path)
    (one,) = told(homes, "chair", mine, sent)
    assert (one.denied, one.asks) == ((CHAIR,), True)
    with at_desk(homes["chair"]):
        receiving.receive(mine, sent, confirmed=True)
        assert roster_of(mine.record) == roster


@pytest.fixture
def rivals(tmp_path, homes):
    """Two copies of a project that had no roster, in each of which a desk set the first one, their
    files, and a copy in which there is none."""
    with at_desk(homes["chair"], "Chair"):
        mine = bench(tmp_path)
        mine.record.copy_to(tmp_path / "copy.draftbench")
        mine.record.copy_to(tmp_path / "third.draftbench")
        add_desk(mine, DeskKey("Mexico's desk", bytes(32)), ["MEX"])
    with mine, Workbench.open(tmp_path / "copy.draftbench") as theirs:
        with at_desk(homes["stranger"], "Chair"):
            add_desk(theirs, DeskKey("Accomplice", bytes(32)), ["*"])
        yield mine, theirs


@pytest.mark.parametrize("longer", ["chair", "stranger"])
def test_of_two_first_rosters_everybody_has_the_same(tmp_path, homes, rivals, longer):
    """Whichever came in first, and whoever takes it in: the one in the longer line of work."""
    mine, theirs = rivals
    works = {"chair": mine, "stranger": theirs}
    with at_desk(homes[longer]) as founder:
        works[longer].propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    files = {who: send(homes, who, work, tmp_path, f"{who}.zip") for who, work in works.items()}
    holding = next(event.id for event in works[longer].events if event.kind == "roster-set")
    orders = (("chair", "stranger"), ("stranger", "chair"))
    with ExitStack() as stack:
        thirds = []
        for number, order in enumerate(orders):
            path = tmp_path / f"third-{number}.draftbench"
            shutil.copy(tmp_path / "third.draftbench", path)
            third = stack.enter_context(Workbench.open(path))
            with at_desk(homes["brazil"]):
                for who in order:
                    receiving.receive(third, files[who], confirmed=True)
            thirds.append(("brazil", third))
        for who, other in orders:
            with at_desk(homes[who]):
                receiving.receive(works[who], files[other], confirmed=True)
        for who, work in [*works.items(), *thirds]:
            with at_desk(homes[who]):
                assert roster_of(work.record).is_chair(founder.key)
                (idle,) = idle_rosters(work.record)
                assert idle.kind == "roster-set"
                assert idle.id != holding
                said = attributions(work.record, work.register.delegations)
                assert [one.event for one in said.values() if one.is_idle] == [idle.id]


def test_a_roster_that_replaces_ours_is_told_before_it_comes_in(tmp_path, homes, rivals):
    mine, theirs = rivals
    with at_desk(homes["stranger"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "stranger", theirs, tmp_path)
    with at_desk(homes["chair"]):
        prepared = receiving.prepare(mine, sent)
        (ours,) = prepared.arrival.idle
        assert ours.id in {event.id for event in mine.events}
        assert Doubt.ROSTER in prepared.offers[0].doubts
        assert prepared.is_doubtful
        assert idle_rosters(mine.record) == ()


def test_a_roster_that_replaces_ours_later_is_told_as_well(tmp_path, homes, rivals):
    """It came in without effect; what was done beside it since would make it hold."""
    mine, theirs = rivals
    with at_desk(homes["chair"]) as chair:
        mine.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "stranger", theirs, tmp_path)
    with at_desk(homes["chair"]):
        receiving.receive(mine, sent, confirmed=True)
        assert roster_of(mine.record).is_chair(chair.key)
    with at_desk(homes["stranger"]) as stranger:
        for number in range(5):
            theirs.edit(OP2, f"Decides to meet {number + 2} times.")
    sent = send(homes, "stranger", theirs, tmp_path)
    with at_desk(homes["chair"]):
        prepared = receiving.prepare(mine, sent)
        assert len(prepared.arrival.idle) == 1
        assert prepared.is_doubtful
        with pytest.raises(ConflictError):
            receiving.receive(mine, sent)
        assert roster_of(mine.record).is_chair(chair.key)
        receiving.receive(mine, sent, confirmed=True)
        assert roster_of(mine.record).is_chair(stranger.key)
        assert [one.id for one in idle_rosters(mine.record)] == [prepared.arrival.idle[0].id]


def test_a_roster_that_does_not_hold_asks_and_has_no_effect(tmp_path, homes, rivals):
    mine, theirs = rivals
    with at_desk(homes["chair"]) as chair:
        mine.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    sent = send(homes, "stranger", theirs, tmp_path)
    (one,) = told(homes, "chair", mine, sent)
    assert (one.founds, one.denied, one.asks, one.is_idle) == (False, (CHAIR,), True, True)
    with at_desk(homes["chair"]):
        receiving.receive(mine, sent, confirmed=True)
        assert roster_of(mine.record).is_chair(chair.key)


def _add(name):
    return lambda work: add_desk(work, DeskKey(name, name.encode().ljust(32)), ["MEX"])


def _add_chair(name):
    return lambda work: add_desk(work, DeskKey(name, name.encode().ljust(32)), [], chair=True)


def _remove(name):
    return lambda work: remove_desk(work, name)


def _change(name):
    return lambda work: change_desk(work, name, acts_for=["MEX"])


def _let_down(name):
    return lambda work: change_desk(work, name, acts_for=["BRA"], chair=False)


def _unsigned(name):
    def act(work):
        work.record.signer = None
        work.act("roster-set", roster_to_data(roster_of(work.record)))
        work.record.signer = DeskSigner()

    return act


@pytest.mark.parametrize(
    ("chair", "deputy", "names", "idle"),
    [
        ([_remove("Lost")], [_add("New")], "Chair Deputy New", 0),
        (
            [_add("New"), _remove("Lost")],
            [_add("Newer"), _add("Newest")],
            "Chair Deputy New Newer Newest",
            0,
        ),
        ([_remove("Lost")], [_change("Lost")], "Chair Deputy", 0),
        ([_remove("Lost")], [_remove("Lost")], "Chair Deputy", 0),
        ([_remove("Deputy")], [_add("New")], "Chair Lost", 1),
        ([_remove("Deputy")], [_add_chair("New"), _add("Newer")], "Chair Lost", 2),
        ([_let_down("Deputy")], [_remove("Lost")], "Chair Deputy Lost", 1),
        ([_remove("Deputy")], [_remove("Chair"), _add("New")], "Chair Lost", 2),
        ([_remove("Chair")], [_remove("Deputy")], "", 0),
        ([_remove("Lost")], [_unsigned("Deputy")], "Chair Deputy", 1),
        ([_add("New")], [_add("New")], "Chair Deputy Lost New", 0),
    ],
)
@pytest.mark.parametrize("longer", ["chair", "stranger"])
def test_what_two_desks_of_the_chair_change_side_by_side_is_the_same_for_everybody(
    tmp_path, homes, chair, deputy, names, idle, longer
):
    with at_desk(homes["stranger"], "Deputy") as desk:
        line = read_key_line(key_line(desk.public))
    with at_desk(homes["chair"], "Chair"):
        mine = bench(tmp_path)
        add_desk(mine, line, [], chair=True)
        add_desk(mine, DeskKey("Lost", bytes(32)), ["BRA"])
        mine.record.copy_to(tmp_path / "copy.draftbench")
        mine.record.copy_to(tmp_path / "third.draftbench")
        mine.record.copy_to(tmp_path / "fourth.draftbench")
    with ExitStack() as stack:
        stack.enter_context(mine)
        theirs, third, fourth = (
            stack.enter_context(Workbench.open(tmp_path / f"{name}.draftbench"))
            for name in ("copy", "third", "fourth")
        )
        works = {"chair": mine, "stranger": theirs}
        for who, acts in (("chair", chair), ("stranger", deputy)):
            with at_desk(homes[who]):
                for number in range(4 if who == longer else 0):
                    works[who].propose_text(OP1, f"Urges {number} States;", sponsors=("BRA",))
                for act in acts:
                    act(works[who])
        files = [send(homes, who, works[who], tmp_path, f"{who}.zip") for who in works]
        everybody = (
            ("chair", mine, files[1:]),
            ("stranger", theirs, files[:1]),
            ("brazil", third, files),
            ("brazil", fourth, files[::-1]),
        )
        found = set()
        for who, work, coming in everybody:
            with at_desk(homes[who]):
                for file in coming:
                    receiving.receive(work, file, confirmed=True)
                roster = roster_of(work.record)
                assert len(idle_rosters(work.record)) == idle
                found.add(tuple(sorted((d.name, d.chair) for d in roster.desks.values())))
        (desks,) = found
        assert any(is_chair for _, is_chair in desks)
        assert not names or {name for name, _ in desks} == set(names.split())


def test_no_undo_takes_a_roster_back(tmp_path, homes, table):
    mine, _ = table
    with at_desk(homes["chair"]):
        roster = roster_of(mine.record)
        with pytest.raises(UsageError):
            mine.undo(mine.events[-1].id)
        mine.undo()
        assert roster_of(mine.record) == roster


def test_a_roster_keeps_a_chair_and_has_no_desk_twice(tmp_path, homes, table):
    mine, _ = table
    with at_desk(homes["chair"]):
        with pytest.raises(UsageError):
            remove_desk(mine, "Chair")
        with pytest.raises(UsageError):
            change_desk(mine, "Chair", chair=False)
        with pytest.raises(UsageError):
            add_desk(mine, DeskKey("Brazil's desk", bytes(32)), ["BRA"])
        with pytest.raises(UsageError):
            add_desk(mine, DeskKey("New", bytes(32)), ["Atlantis"])
        with pytest.raises(UsageError):
            add_desk(mine, DeskKey("New", bytes(32)), [])
        new = add_desk(mine, DeskKey("New", bytes(32)), ["Uruguay, MEX"])
        assert new.acts_for == ("URY", "MEX")
        assert remove_desk(mine, fingerprint(new.key)[:8]) == new
        assert change_desk(mine, "brazil's desk", acts_for=["*"]).acts_for == ("*",)


def test_a_desk_that_was_taken_off_must_be_confirmed(tmp_path, homes, table):
    mine, theirs = table
    with at_desk(homes["brazil"]):
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
    with at_desk(homes["chair"]):
        remove_desk(mine, "Brazil's desk")
    (one,) = told(homes, "chair", mine, send(homes, "brazil", theirs, tmp_path))
    assert (one.signing, one.denied, one.asks) == (Signing.UNKNOWN, ("BRA",), True)


def test_a_strangers_payload_is_done_for_the_secretariat(tmp_path, homes, table):
    mine, _ = table
    payloads = (
        {"ids": 7},
        {"ids": [{"a": 1}]},
        {"amendment": 1, "amendments": {"x": 1}, "joined": "y"},
        {"sponsors": {"BRA": 1}, "codes": 3},
    )
    kinds = ("amendment-tabled", "amendment-withdrawn", "unheard-of")
    events = [
        Event(f"{n:032x}", "2026-01-31T09:30:00.000000Z", "Nobody in particular", kind, payload)
        for n, (kind, payload) in enumerate((k, p) for k in kinds for p in payloads)
    ]
    found = arrival(mine.record, events, {}, mine.register.delegations).attributions
    assert {one.acts_for for one in found.values()} == {("SECR",)}


def test_the_chair_signs_for_a_delegation_only_where_the_roster_says_so(tmp_path, homes, table):
    """Whoever has the private key of a desk signs what it likes; the roster limits what counts."""
    mine, theirs = table
    with at_desk(homes["brazil"]) as brazil:
        theirs.propose_text(OP1, "Urges all States to report;", sponsors=("BRA",))
        sent = send(homes, "brazil", theirs, tmp_path)
        whole = sent_in(sent)
        last = whole.events[-1]
        payload = json.loads(json.dumps(last.payload).replace('"BRA"', '"MEX"'))
        other = replace(last, actor="Mexico", payload=payload)
        signature = sign_as(brazil, whole.begins, other)
    signatures = {**whole.signatures, other.id: signature}
    forged = forge(sent, tmp_path / "f.zip", [*whole.events[:-1], other], signatures)
    (one,) = told(homes, "chair", mine, forged)
    assert (one.signing, one.denied) == (Signing.KNOWN, ("MEX",))


def test_a_salvaged_project_keeps_its_signatures(tmp_path, homes, table):
    from draftbench.app.texts.salvage import salvage

    mine, _ = table
    mine.close()
    with at_desk(homes["stranger"]):
        salvage(mine.path, tmp_path / "saved.draftbench")
        with Record.view(tmp_path / "saved.draftbench") as record:
            said = attributions(record, ())
    assert {one.desk for one in said.values()} == {"Chair"}


def test_signing_is_not_loaded_before_it_is_used():
    """The start of the program waits for neither of the libraries."""
    import subprocess

    code = (
        "import sys, draftbench.app.workbench, draftbench.cli.main; "
        "print([m for m in ('cryptography', 'keyring', 'secretstorage') if m in sys.modules])"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.strip() == "[]"


def test_a_copy_is_signed_by_who_works_on_it(tmp_path, homes):
    with at_desk(homes["chair"]) as chair:
        bench(tmp_path).close()
    shutil.copy(tmp_path / "n.draftbench", tmp_path / "m.draftbench")
    with at_desk(homes["brazil"]) as brazil, Workbench.open(tmp_path / "m.draftbench") as theirs:
        theirs.edit(OP1, "Urges all States to report;")
        keys = [completed(theirs.record)[event.id].key for event in theirs.events]
    assert set(keys[:-1]) == {chair.key}
    assert keys[-1] == brazil.key
