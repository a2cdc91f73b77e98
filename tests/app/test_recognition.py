"""On which version an incoming file was written: by its mark, by its words, or not clear."""

from dataclasses import replace

import pytest

from draftbench.amend.amendment import Outcome
from draftbench.app.amendments.instructing import hear, pasted
from draftbench.app.history import moments
from draftbench.app.history.rebasing import rebase
from draftbench.app.imports.incoming import Wanted, read_edited, read_incoming
from draftbench.app.imports.markedfiles import ReadAs
from draftbench.app.texts.circulated import Versions, mark_of
from draftbench.app.texts.recognition import How, UnclearVersionError
from draftbench.app.workbench import Workbench
from draftbench.document import Mark, MarkKind
from draftbench.formats.reading import read
from draftbench.formats.versionmarks import VersionMark
from support.lakes import OPERATIVE, PREAMBLE, changed, lakes


@pytest.fixture
def work(tmp_path):
    base = read(lakes().encode(), "circulated.txt").parts[0]
    with Workbench.create(tmp_path / "lakes.draftbench", base) as bench:
        yield bench


def reword(work, words, new):
    clause = next(c for c in work.state.draft if words in c.text.text)
    work.edit(clause.id, clause.text.text.replace(words, new))


def text_of(document, mark=None):
    """The text as a Markdown file, with a mark where it has one."""
    words = lakes(
        preamble=[c.text.text for c in document if c.kind.value == "preambular"],
        operative=[c.text.text for c in document if c.kind.value == "operative"],
    )
    return words.encode() + (f"\n<!-- {mark} -->\n".encode() if mark else b"")


def found(work, data, **wanted):
    versions = Versions.in_project(work)
    file = read_incoming("copy.md", data, versions, wanted=Wanted(may_ask=True, **wanted))
    return file, file.written_on


def test_each_version_is_known_by_its_words_however_much_was_edited(work):
    for words, new, name in (
        ("data", "data and maps", "One"),
        ("every two years", "every three years", "Two"),
        ("fishing and navigation", "fishing, navigation and tourism", "Three"),
    ):
        reword(work, words, new)
        moments.name_version(work, name)
    for version in Versions.in_project(work).listed:
        data = text_of(version.text).replace(b"drinking water", b"clean drinking water and life")
        data = data.replace(b"Invites donors", b"Invites all public and private donors")
        file, on = found(work, data)
        assert (on.version.name, on.how) == (version.name, How.LIKENESS)
        assert {change.clause for change in file.works[0].changes.changes} == {
            clause.id
            for clause in version.text
            if "drinking" in clause.text.text or "donors" in clause.text.text
        }


def test_where_versions_differ_in_what_does_not_count_the_newest_is_taken_and_it_is_said(work):
    clause = next(c for c in work.state.draft if "early warning" in c.text.text)
    work.edit(clause.id, replace(clause.text, marks=(Mark(0, 7, MarkKind.ITALIC),)))
    moments.name_version(work, "With italics")
    data = lakes(operative=changed(OPERATIVE, p1="Calls upon all States to protect lakes;"))
    file, on = found(work, data.encode())
    assert on.how is How.EQUAL
    assert [one.name for one in on.equal] == ["base"]
    assert on.version.name == "With italics"
    assert [remark.code for remark in file.doubts if remark.code == "version"] == ["version"]


def test_where_that_makes_a_difference_it_is_a_question(work):
    reword(work, "rules for", "common rules for")
    words = OPERATIVE[4].replace("agree on rules for", "write down treaties on")
    data = lakes(operative=changed(OPERATIVE, p5=words)).encode()
    _, on = found(work, data)
    assert on.how is How.UNCLEAR
    assert {on.version.name, *(one.name for one, _ in on.others)} == {"base", "draft"}
    for reader in (read_incoming, read_edited):
        with pytest.raises(UnclearVersionError) as caught:
            reader("copy.md", data, Versions.in_project(work))
        assert caught.value.exit_code == 4
    for name in ("base", "draft"):
        assert found(work, data, of=name)[1].version.name == name


def test_words_that_only_one_of_the_versions_had_are_a_question_though_they_collide_now(work):
    reword(work, "rules for", "common rules for")
    moments.name_version(work, "Common")
    reword(work, "common rules for", "shared principles of")
    data = lakes(
        operative=changed(OPERATIVE, p5=OPERATIVE[4].replace("rules for", "plain rules for"))
    )
    _, on = found(work, data.replace("drinking water", "clean drinking water").encode())
    assert on.how is How.UNCLEAR
    assert {"base", "Common"} <= {on.version.name, *(one.name for one, _ in on.others)}


def _every_third(words):
    """The words with another one in place of every third."""
    return [f"{word[::-1]}o" if at % 3 == 2 else word for at, word in enumerate(words)]


def test_a_text_that_has_little_in_common_with_several_versions_is_a_question(work):
    reword(work, "rules for", "common rules for")
    before = [" ".join(_every_third(words.split())) for words in PREAMBLE]
    after = [" ".join(_every_third(words.split())) for words in OPERATIVE]
    data = lakes(preamble=before, operative=after).encode()
    _, on = found(work, data, read_as=ReadAs.TEXT)
    assert on.how is How.UNCLEAR


def test_a_mark_says_more_than_the_words(work):
    reword(work, "rules for", "common rules for")
    mark = mark_of(work)
    text = work.state.draft
    reword(work, "common rules for", "joint rules for")
    data = text_of(text, mark).replace(b"agree on common rules for", b"write down treaties on")
    _, on = found(work, data)
    assert (on.how, on.version.text.fingerprint) == (How.MARK, text.fingerprint)


def test_a_mark_that_is_not_of_this_project_is_said_and_not_followed(work):
    reword(work, "rules for", "common rules for")
    own = mark_of(work)
    other = VersionMark("a" * 32, own.event, own.words)
    unknown = VersionMark(own.negotiation, "b" * 32, own.words)
    for mark in (other, unknown):
        file, on = found(work, text_of(work.state.base, mark))
        assert (on.how, on.version.name) == (How.LIKENESS, "base")
        assert [remark.code for remark in file.doubts if "mark" in remark.code] == ["version-mark"]
    _, on = found(work, text_of(work.state.draft, f"{other} {own}"))
    assert on.how is How.MARK


def test_a_mark_on_the_words_of_another_version_is_said_and_not_followed(work):
    mark = mark_of(work)
    for number, words in enumerate((*PREAMBLE, *OPERATIVE)):
        middle = " ".join(words.split()[3:6])
        reword(work, middle, f"wholly different words {number} instead of them")
    moments.name_version(work, "Written anew")
    file, on = found(work, text_of(work.state.draft, mark))
    assert on.version.name == "Written anew"
    assert "version-mark" in [remark.code for remark in file.doubts]


def test_quoted_words_tell_the_version_of_instructions(work):
    reword(work, "every two years", "every three years")
    versions = Versions.in_project(work)
    for words, name in (("two years", "base"), ("three years", "draft")):
        heard = hear(pasted(f"In OP 4, replace “{words}” by “five years”."), versions)
        assert heard.written_on.version.name == name
        assert heard.heard[0].outcome is Outcome.APPLIES


def test_the_deletion_of_a_paragraph_to_which_another_was_joined_is_to_be_confirmed(work):
    """Whoever wrote on the former text did not want the words of the other one gone."""
    first, second = (words.rstrip(".;") for words in OPERATIVE[2:4])
    joined = (*OPERATIVE[:2], f"{first}, and {second[0].lower()}{second[1:]};", *OPERATIVE[4:])
    rebase(work, read(lakes(operative=joined).encode(), "rev1.txt").parts[0])
    versions = Versions.in_project(work)
    first, second = hear(pasted("Delete OP 3.\nDelete OP 2."), versions).heard
    assert first.outcome is Outcome.CONFIRM
    assert second.outcome is Outcome.APPLIES
    for name in ("base", "Rev.1"):
        (known,) = hear(pasted("Delete OP 3."), versions, name).heard
        assert known.outcome is Outcome.APPLIES


def test_a_number_that_means_two_clauses_is_to_be_confirmed_and_one_that_means_one_is_not(work):
    work.delete(next(c.id for c in work.state.draft if "drinking" in c.text.text))
    versions = Versions.in_project(work)
    first, second = hear(pasted("Delete PP 4.\nDelete OP 4."), versions).heard
    assert first.outcome is Outcome.CONFIRM
    assert second.outcome is Outcome.APPLIES
    for name in ("base", "draft"):
        (known,) = hear(pasted("Delete PP 4."), versions, name).heard
        assert known.outcome is Outcome.APPLIES
    on = hear(pasted("Delete PP 4."), versions).written_on
    assert (on.version.name, on.how) == ("base", How.UNCLEAR)


def test_a_paragraph_that_is_put_back_does_not_make_an_older_version_of_it(work):
    first = next(c for c in work.state.draft if c.kind.value == "preambular")
    work.delete(first.id)
    reword(work, "every two years", "every three years")
    moments.name_version(work, "Rev.1")
    with pytest.raises(UnclearVersionError):
        read_incoming(
            "copy.md",
            text_of(work.state.base).replace(b"every two years", b"every three years"),
            Versions.in_project(work),
        )


def test_a_copy_in_which_nothing_was_changed_is_what_it_reads_as(work):
    """Though all its words stand in an older version too, only in another order."""
    first, second, *_, last = [c for c in work.state.draft if c.kind.value == "preambular"]
    work.move(last.id, after=first.id)
    work.delete(second.id)
    moments.name_version(work, "Later")
    for version in Versions.in_project(work).listed:
        file, on = found(work, text_of(version.text))
        assert (on.version.name, on.how) == (version.name, How.LIKENESS)
        assert not file.works[0].changes.changes


def test_a_version_that_is_not_like_a_text_at_all_is_not_offered(work):
    reword(work, "data", "data and maps")
    moments.name_version(work, "One")
    versions = Versions.in_project(work)
    on = hear(pasted("In OP 9, replace “whales” by “dolphins”."), versions).written_on
    assert (on.share, on.sentence, on.next) == (0, "", ())
    assert on.others  # a program is told of them
    near = replace(on, share=0.5, how=How.LIKENESS, equal=())
    assert "0 %" not in near.sentence.replace("50 %", "")
    said = str(UnclearVersionError("mail.txt", replace(on, how=How.UNCLEAR)))
    assert said == "mail.txt is not like any version; name the version."
