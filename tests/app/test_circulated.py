"""The versions on which people may write, and the marks by which their files are known."""

import gc
import json
import re
from functools import partial
from itertools import pairwise
from weakref import ref

import pytest

from app.texts import BASE, OP1, OP2, bench
from draftbench.app.drafts import number_acts
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.history import moments
from draftbench.app.history.rebasing import rebase
from draftbench.app.texts.circulated import (
    TEXTS,
    Kind,
    Versions,
    former_text,
    is_new,
    keep_export,
    list_versions,
    mark_of,
    registers_at,
    sent_version,
)
from draftbench.app.workbench import Workbench
from draftbench.cli.entries import told
from draftbench.errors import UsageError
from draftbench.formats.reading import read
from draftbench.formats.versionmarks import VersionMark, marks_in, stamp
from support.lakes import circulate, on_lakes

ENDINGS = {"html": ".html", "akn": ".xml", "json": ".json"}


@pytest.fixture
def work(tmp_path):
    with bench(tmp_path) as opened:
        yield opened


def sent(work, kind="clean", name=""):
    """Writes an output as both faces do; gives its path and whether it is a new version."""
    path = work.path.with_name(name or f"{kind}{ENDINGS.get(kind, '.docx')}")
    mark = mark_of(work)
    export(work.state, kind, path, choices=Choices(mark=mark))
    new = is_new(Versions.in_project(work), kind, mark)
    keep_export(work, kind, path.name, mark, again=not new)
    return path, new


def listed(work):
    return [(one.name, one.kind) for one in list_versions(work.events)]


def test_base_named_moments_exports_and_revisions_are_versions_in_order(work):
    work.edit(OP1, "Urges States to act at once and to report;")
    moments.name_version(work, "Zero draft")
    work.edit(OP2, "Invites the Secretariat to convene two meetings of experts on cybercrime;")
    assert sent(work)[1]
    before = work.state.draft
    text = read(b"Declaration\n\n1. Urges States to act;\n\n2. Decides to meet again.\n", "r.txt")
    rebase(work, text.parts[0])
    work.edit(work.state.draft.clauses[-1].id, "Decides to meet twice.")
    assert listed(work) == [
        ("base", Kind.BASE),
        ("Zero draft", Kind.NAMED),
        ("clean.docx", Kind.EXPORT),
        ("Rev.1", Kind.REVISION),
    ]
    base, zero, clean, revision = list_versions(work.events)
    assert base.text.fingerprint == BASE.fingerprint
    assert zero.text[OP1].text.text == "Urges States to act at once and to report;"
    assert zero.text[OP2] == BASE[OP2]
    assert clean.text.fingerprint == before.fingerprint
    assert revision.text.fingerprint == work.state.base.fingerprint


def test_a_text_that_left_twice_is_one_version_and_one_that_a_version_has_is_none(work):
    assert not sent(work)[1], "the base is a version already"
    work.edit(OP1, "Urges States to act at once and to report;")
    assert sent(work)[1]
    assert not sent(work, "tracked")[1]
    assert not sent(work, "json")[1]
    number = len(work.events)
    work.edit(OP2, "Invites the Secretariat to report;")
    assert sent(work)[1]
    assert [name for name, _ in listed(work)] == [
        "base",
        "clean.docx",
        f"clean.docx, event {number + 1}",
    ]
    work.undo()
    assert not sent(work)[1], "this text was a version before"


def test_an_export_stands_in_the_way_of_no_undo_and_no_redo(work):
    work.edit(OP1, "Urges States to act at once and to report;")
    words = work.state.draft[OP1].text.text
    sent(work)
    assert work.state.undo
    work.undo()
    assert work.state.draft[OP1] == BASE[OP1]
    assert [name for name, _ in listed(work)] == ["base", "clean.docx"], "it is out all the same"
    assert list_versions(work.events)[1].text[OP1].text.text == words
    work.edit(OP2, "Invites the Secretariat to report;")
    work.undo()
    sent(work, "tracked")
    assert work.state.redo
    work.redo()
    assert work.state.draft[OP2].text.text == "Invites the Secretariat to report;"
    exported = next(event for event in work.events if event.kind == "text-circulated")
    with pytest.raises(UsageError):
        work.undo(exported.id)


def test_an_amendment_is_shown_with_the_text_it_was_made_for_after_new_base_texts_too(work):
    fingerprints = [work.state.draft.fingerprint]
    decided = work.propose_deletion(OP2, sponsors=("MEX",))
    work.accept(decided)
    for count in (1, 2):
        fingerprints.append(work.state.draft.fingerprint)
        words = [c.text.text.replace("act", f"act {count} times") for c in work.state.draft]
        lines = "".join(f"{n}. {line}\n\n" for n, line in enumerate(words, 1))
        rebase(work, read(lines.encode(), "new.txt").parts[0])
    for fingerprint in fingerprints:
        assert former_text(work.events, fingerprint).fingerprint == fingerprint
    assert former_text(work.events, "0" * 64) is None
    said = list(told(work.state, work.state.entry(decided), partial(former_text, work.events)))
    assert any("OP 2: " in line for line in said)


def test_who_may_only_read_exports_a_marked_file_and_records_nothing(work, tmp_path):
    work.edit(OP1, "Urges States to act at once and to report;")
    with Workbench.view(work.path) as reader:
        count = len(reader.events)
        path, _ = sent(reader, name="read.docx")
        assert len(reader.events) == count
    (mark,) = marks_in(path.read_bytes(), path.name)
    found = Versions.in_project(work).marked(mark)
    assert (found.words, found.text.fingerprint) == (mark.words, work.state.draft.fingerprint)


@pytest.mark.parametrize("kind", TEXTS)
def test_every_text_that_leaves_says_which_version_it_is_and_nothing_of_people(work, kind):
    work.edit(OP1, "Urges States to act at once and to report;", by="Jane Roe")
    moment = work.events[-1].id
    path, _ = sent(work, kind)
    (mark,) = marks_in(path.read_bytes(), path.name)
    assert (mark.negotiation, mark.event) == (work.events[0].id, moment)
    assert mark.words == list_versions(work.events)[-1].words
    assert re.fullmatch(r"[\w:-]+", str(mark))
    read(path.read_bytes(), path.name)


def test_a_file_of_two_negotiations_has_a_mark_of_each(work):
    path, _ = sent(work)
    once = path.read_bytes()
    (first,) = marks_in(once, path.name)
    other = VersionMark("a" * 32, "b" * 32, "c" * 32, references=True)
    twice = stamp(once, ".docx", other)
    assert marks_in(twice, path.name) == (first, other)
    later = VersionMark(first.negotiation, "d" * 32, "e" * 32)
    assert set(marks_in(stamp(twice, ".docx", later), path.name)) == {other, later}
    assert read(twice, "twice.docx").parts[0].clauses
    assert marks_in(b"words", "x.txt") == ()
    assert json.loads(stamp(b'{"title": "T"}', ".json", other))["title"] == "T"


def test_a_version_is_named_as_it_is_listed(work):
    work.edit(OP1, "Urges States to act at once and to report;")
    sent(work)
    work.edit(OP2, "Invites the Secretariat to report;")
    assert Versions.in_project(work).named("2").name == "clean.docx"
    assert Versions.in_project(work).named("CLEAN.docx").name == "clean.docx"
    assert Versions.in_project(work).named("base").text.fingerprint == BASE.fingerprint
    assert Versions.in_project(work).named("draft").text.fingerprint == work.state.draft.fingerprint
    with pytest.raises(UsageError, match=r"clean\.docx"):
        Versions.in_project(work).named("Rev.7")
    with pytest.raises(UsageError):
        Versions.in_project(work).named("9")


def test_past_registers_are_those_that_were_shown(work):
    work.edit(OP1, "Urges States to act at once and to report;")
    work.edit(OP2, "Invites the Secretariat to report;")
    work.undo()
    work.undo(work.events[1].id)
    work.redo()
    numbers = [1, 2, 3, 4, 5, 6]
    found = list(registers_at(work.events, numbers))
    for number, register in zip(numbers, found, strict=True):
        assert register.draft.fingerprint == moments.state_at(work.events, number).draft.fingerprint
    assert any(one.draft.fingerprint != two.draft.fingerprint for one, two in pairwise(found))


def test_a_number_that_was_frozen_makes_another_version(work):
    number_acts.freeze(work)
    work.delete(OP1)
    number_acts.thaw(work)
    work.undo()
    first = mark_of(work).words
    work.redo()
    assert mark_of(work).words != first


def test_however_many_versions_there_are_each_is_worked_out_once_while_the_project_is_open(work):
    for number in range(70):
        work.edit(OP1, f"Urges States to act {number} times and to report;")
        moments.name_version(work, f"Draft {number}")
    once = Versions.in_project(work).listed
    work.edit(OP2, "Invites the Secretariat to report;")
    again = Versions.in_project(work).listed
    assert len(once) == 71
    assert all(one.text is two.text for one, two in zip(once, again, strict=True))


def test_the_texts_of_versions_end_with_the_project(tmp_path):
    with bench(tmp_path) as work:
        work.edit(OP1, "Urges States to act at once and to report;")
        moments.name_version(work, "Zero draft")
        work.edit(OP2, "Invites the Secretariat to report;")
        text = ref(Versions.in_project(work).listed[1].text)
        gc.collect()
        assert text() is not None
    del work
    gc.collect()
    assert text() is None


def test_a_version_is_worked_out_once_whatever_is_done_later(work):
    work.edit(OP1, "Urges States to act at once and to report;")
    edit = work.events[-1]
    moments.name_version(work, "Zero draft")
    zero = Versions.in_project(work).listed[1]
    work.edit(OP2, "Invites the Secretariat to report;")
    work.undo()
    work.undo(edit.id)
    moments.name_version(work, "First draft")
    _, again, first = Versions.in_project(work).listed
    assert again.text is zero.text
    assert first.text[OP1] == BASE[OP1]
    with Workbench.view(work.path) as opened:
        afresh = list_versions(opened.events)
        assert [(one.name, one.words) for one in afresh] == [
            (one.name, one.words) for one in list_versions(work.events)
        ]


def test_a_file_in_which_a_version_left_again_leads_to_that_version(work):
    first, new = sent(work, name="v1.docx")
    assert not new
    versions = Versions.in_project(work)
    assert versions.named(first.name).name == "base"
    work.edit(OP1, "Urges States to act at once and to report;")
    sent(work, name="v2.docx")
    _, new = sent(work, "tracked", name="for-print.docx")
    before = len(work.events)
    sent(work, "tracked", name="for-print.docx")
    assert len(work.events) == before
    versions = Versions.in_project(work)
    assert not new
    assert versions.named("for-print.docx").name == "v2.docx"
    assert [one.name for one in versions.listed] == ["base", "v2.docx"]


def test_a_base_text_has_the_name_that_outputs_call_it_by(tmp_path):
    with on_lakes(tmp_path) as work:
        number = len(work.events)
        moments.name_version(work, "Rev.1")
        circulate(work)
        listed = Versions.in_project(work).listed
        named = [(one.name, one.kind) for one in listed]
        assert named == [
            ("base", Kind.BASE),
            (f"Rev.1, event {number}", Kind.NAMED),
            ("Rev.1", Kind.REVISION),
        ]
        for one in listed[1:]:
            assert sent_version(work.events, one.name).number == one.number
        circulate(work)
        with pytest.raises(UsageError, match=r"There is a version “rev\.2” already"):
            moments.name_version(work, "rev.2")
