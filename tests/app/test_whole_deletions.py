"""A clause that loses all its words is deleted: as brackets say it, as our own papers print it, and
by whatever way it is proposed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from draftbench.amend.changesets.changes import Deletion, Splice
from draftbench.amend.changesets.editing import between
from draftbench.app.drafts.drafting import moved, without
from draftbench.app.exports.exporting import export
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.imports.smallprint import is_small_print
from draftbench.app.texts.circulated import Versions
from draftbench.app.texts.opened_files import choose
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, Note, RichText, spoken_labels
from draftbench.errors import UsageError
from draftbench.formats.docx.write.bracketed import Proposed
from draftbench.formats.reading import read
from draftbench.language.phrasebook import phrasebook, spoken

TEXTS = {
    "en": """Sustainable quarries

The General Assembly,

Recalling its resolution 61/9 on quarries,

Noting the report on slate,[^1] which the Council welcomed in May,

Mindful of the dust that quarries raise,

1. Urges owners to wet the stone before it is cut, and to inform all local villages;

2. Invites States to count quarries, and in particular:

(a) To map those that are closed;

(b) To visit those that are open;

3. Decides to return to quarries at its next session.

[^1]: A/61/77, annex.
""",
    "es": """Canteras sostenibles

La Asamblea General,

Recordando su resolución 61/9 sobre las canteras,

Tomando nota del informe sobre la pizarra[^1],

Consciente del polvo que levantan las canteras,

1. Insta a los propietarios a mojar la piedra antes de cortarla;

2. Invita a los Estados a contar las canteras y, en particular:

a) A cartografiar las que están cerradas;

b) A visitar las que están abiertas;

3. Decide volver a examinar las canteras en su próximo período de sesiones.

[^1]: A/61/77, anexo.
""",
}


def text(language="en"):
    found = choose(read(TEXTS[language].encode(), "base.txt"), "", "base.txt")
    assert found.language == language
    return found


def project(folder, name, language="en"):
    return Workbench.create(folder / f"{name}.draftbench", text(language))


def bring(work, data, name, **choices):
    file = read_incoming(name, data, Versions.in_project(work))
    return batch(work.state, [file], work.next_number, Choices(**choices))


def wanted(work, amendments):
    """Who would have what, by the numbers of the base."""
    labels = spoken_labels(work.state.base)
    return {
        (
            amendment.sponsors,
            type(change),
            labels[change.clause],
            change.new.text if isinstance(change, Splice) else "",
        )
        for amendment in amendments
        for change in amendment.changes.changes
    }


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("ending", ["docx", "txt"])
def test_a_rolling_text_brings_its_own_amendments(tmp_path, language, ending):
    with project(tmp_path, "one", language) as work:
        labels = {name: clause for clause, name in spoken_labels(work.state.base).items()}
        for label, sponsor in (
            ("PP 1", "EGY"),
            ("PP 2", "EGY"),
            ("OP 2", "BRA"),
            ("OP 2 (b)", "KEN"),
            ("OP 3", "PER"),
        ):
            work.propose_deletion(labels[label], sponsors=(sponsor,))
        own = work.state.base[labels["OP 1"]].text.plain
        cut = own.replace(" before it is cut", "").replace(" antes de cortarla", "")
        work.propose_text(labels["OP 1"], cut, sponsors=("KEN",))
        out = tmp_path / f"rolling.{ending}"
        export(work.state, "rolling", out)
        data, before = out.read_bytes(), wanted(work, [e.amendment for e in work.state.entries])
    with project(tmp_path, "two", language) as work:
        brought = bring(work, data, out.name)
        assert wanted(work, brought.amendments) == before
        assert len(brought.amendments) == len(before)
        assert not brought.differences


@pytest.mark.parametrize(
    "form",
    [
        "[{0}[^1]{1},] [Egypt: delete]",
        "[{0}[^1]{1}] [Egypt: delete],",
        "[{0}{1},] [Egypt: delete][^1]",
        "[{0}{1},] [^1] [EGY: delete]",
        "[Egypt: delete] [{0}[^1]{1},]",
        "[Egypt: delete] {0}[^1]{1},",
        "{0}[^1]{1}, [Egypt: delete]",
        "[Egypt: delete “{0}[^1]{1},”]",
        "[EGY: delete “{0}”][^1][EGY: delete “{1}”][EGY: delete “,”]",
        "[EGY: suprimir «{0}»][^1][EGY: suprimir «{1},»]",
        "[{0}[^1]{1},] (Egypt: delete)",
    ],
)
def test_all_words_in_a_deleting_bracket_are_the_clause(tmp_path, form):
    parts = "Noting the report on slate,", " which the Council welcomed in May"
    assert f"{parts[0]}[^1]{parts[1]}," in TEXTS["en"]
    sent = TEXTS["en"].replace(f"{parts[0]}[^1]{parts[1]},", form.format(*parts))
    with project(tmp_path, "one") as work:
        brought = bring(work, sent.encode(), "sent.txt")
        assert wanted(work, brought.amendments) == {(("EGY",), Deletion, "PP 2", "")}


def test_a_bracket_that_deletes_some_words_does_not_delete_the_clause(tmp_path):
    sent = TEXTS["en"].replace("all local villages", "all [EGY: delete “local”] villages")
    with project(tmp_path, "one") as work:
        brought = bring(work, sent.encode(), "sent.txt")
        assert {one[1:3] for one in wanted(work, brought.amendments)} == {(Splice, "OP 1")}


def clause_called(work, label):
    return next(c for c, name in spoken_labels(work.state.base).items() if name == label)


@pytest.mark.parametrize("words", ["", " , ", "…", ";"])
def test_a_proposal_without_words_is_a_deletion(tmp_path, words):
    with project(tmp_path, "one") as work:
        clause = clause_called(work, "PP 2")
        first = work.propose_text(clause, words, sponsors=("EGY",))
        entry = work.state.entry(first)
        assert entry.amendment.changes.changes == (Deletion(clause),)
        assert work.propose_deletion(clause, sponsors=("KEN",)) == first
        work.accept(first)
        assert clause not in work.state.draft


def test_a_clause_is_not_emptied_above_what_hangs_on_it(tmp_path):
    with project(tmp_path, "one") as work:
        with pytest.raises(UsageError):
            work.propose_text(clause_called(work, "OP 2"), ":", sponsors=("EGY",))
        assert not work.state.entries


def test_instructions_that_take_all_words_delete_the_clause(tmp_path):
    said = "Egypt proposes:\nIn PP 3, delete “Mindful of the dust that quarries raise”.\n"
    with project(tmp_path, "one") as work:
        brought = bring(work, said.encode(), "mail.txt", everybody="EGY")
        assert wanted(work, brought.amendments) == {(("EGY",), Deletion, "PP 3", "")}


@pytest.mark.parametrize("language", spoken())
def test_small_print_is_known_and_the_text_is_not(language):
    say = phrasebook(language)
    titled = say("remark.titled", title=say.quoted("X"), standing=say("status.tabled"))
    assert is_small_print(say("by", who="X (EGY)", said=titled))
    assert is_small_print(say("open.counted", state="2"))
    for one in ("(a) To map those that are closed;", "(Geneva, 4 May)", "Urges (all) States", ""):
        assert not is_small_print(one)
    assert not RichText("\ufffc,", (), (Note("1", "1", RichText("A note")),)).has_words


GOING = (
    "[Invites States to count quarries, and in particular:] [BRA: delete]",
    "[To map those that are closed;] [BRA: delete]",
    "[To visit those that are open;] [BRA, KEN: delete]",
)


@pytest.fixture
def deleting(tmp_path):
    """A project in which all of OP 2 would go, and item (b) of it by another proposal, too."""
    with project(tmp_path, "one") as work:
        work.propose_deletion(clause_called(work, "OP 2"), sponsors=("BRA",))
        work.propose_deletion(clause_called(work, "OP 2 (b)"), sponsors=("KEN",))
        yield work


def printed(work, kind, ending, taken=()):
    """The file of a paper, without the brackets of the lines ``taken`` out of it."""
    out = work.path.with_name(f"{kind}.{ending}")
    export(work.state, kind, out)
    data = out.read_bytes()
    for line in taken:
        data = data.replace(line.encode(), line[1 : line.index("]")].encode())
    return data, out.name


@pytest.mark.parametrize("kind", ["rolling", "compilation"])
@pytest.mark.parametrize("ending", ["docx", "txt", "md"])
def test_what_goes_with_a_paragraph_is_marked_as_going_and_brings_nothing(deleting, kind, ending):
    data, name = printed(deleting, kind, ending)
    said = "\n".join(clause.text.plain for part in read(data, name).parts for clause in part)
    assert all(line in said for line in GOING)
    assert "6 pairs of brackets, 3 paragraphs to delete." in said
    brought = bring(deleting, data, name, everybody="PER")
    assert (brought.amendments, brought.joined, brought.differences) == ((), (), ())
    assert not [one for one in brought.doubts if one.code == "bracket-spares"]
    assert brought.standing == ("am-1", "am-2")


@pytest.mark.parametrize(
    ("taken", "codes"),
    [
        ((1,), ["bracket-spares"]),
        ((2,), ["bracket-spares", "not-taken-over"]),
        ((1, 2), ["bracket-spares", "not-taken-over"]),
        ((0,), ["not-taken-over"]),
        ((0, 1, 2), ["not-taken-over"] * 2),
    ],
)
def test_a_mark_taken_off_what_goes_is_told_and_tabled_for_nobody(deleting, taken, codes):
    data, name = printed(deleting, "rolling", "txt", [GOING[at] for at in taken])
    brought = bring(deleting, data, name, everybody="PER")
    assert (brought.amendments, brought.joined) == ((), ())
    said = (*brought.doubts, *brought.differences)
    assert [one.code for one in said if one.code in codes] == codes


def test_one_clause_compiled_alone_is_marked_as_going_with_another(deleting):
    state = deleting.state

    def near(clauses):
        return [e for e in state.entries if not {*clauses}.isdisjoint(e.placement.where)]

    (line,) = Proposed(state, near).at(state.draft[clause_called(deleting, "OP 2 (a)")])
    assert line.text.text == GOING[1]


def test_what_a_proposal_moves_elsewhere_does_not_go_with_the_paragraph(tmp_path):
    with project(tmp_path, "one") as work:
        text = work.state.draft
        gone, item, last = (clause_called(work, one) for one in ("OP 2", "OP 2 (a)", "OP 3"))
        kept = moved(text, item, last)
        work.propose(between(text, without(kept, gone), moving=(item,)), sponsors=("BRA",))
        said = printed(work, "compilation", "txt")[0].decode()
        assert "2 paragraphs to delete" in said
        assert "(a) To map those that are closed;" in said


def test_a_part_that_a_proposal_moves_is_not_looked_for_among_what_goes(tmp_path):
    """The part of a paragraph that it divides is not in the draft."""
    with project(tmp_path, "one") as work:
        text = work.state.draft
        first, gone, last = (clause_called(work, one) for one in ("OP 1", "OP 2", "OP 3"))
        words = text[first].text
        seam = words.text.index("and to inform")
        head, tail = words.slice(0, seam), words.slice(seam, len(words))
        part = replace(text[last], id=ClauseId("part"), text=tail)
        made = without(text, gone).with_words([replace(text[first], text=head)])
        made = made.with_clauses((*made, part))
        changes = between(text, made, splits={part.id: first}, moving=(part.id,))
        work.propose(changes, sponsors=("BRA",))
        assert "3 paragraphs to delete" in printed(work, "compilation", "txt")[0].decode()
