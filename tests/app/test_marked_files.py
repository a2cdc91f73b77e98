"""Marked-up files of delegations become amendments: whose, of what, why, and what is told."""

from dataclasses import replace
from pathlib import Path

import pytest

from draftbench.amend.amendment import Delegation, Outcome
from draftbench.amend.changesets.editing import apply
from draftbench.amend.wording.titles import describe, title
from draftbench.app.imports.importing import Choices, batch
from draftbench.app.imports.markedfiles import ReadAs
from draftbench.app.workbench import Workbench
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Document, Note, RichText
from draftbench.errors import InputError, ProjectError, UsageError
from draftbench.language.phrasebook import phrasebook
from draftbench.record.file import Record
from support.incoming import read_marked
from support.revised import cell, paragraph, row, run, table, word_file

TEXTS = (
    "Recalling its resolution on the prevention of crime,",
    "Urges States to act with concern and to report;",
    "Invites the Secretariat to convene a meeting of experts on cybercrime;",
    "Requests the Commission to consider the present declaration.",
)
PP1, OP1, OP2, OP3 = (paragraph(run(text)) for text in TEXTS)
KINDS = (ClauseKind.PREAMBULAR, *[ClauseKind.OPERATIVE] * 3)
BASE = Document(
    "declaration",
    tuple(
        Clause(ClauseId(f"c{at}"), kind, RichText(text))
        for at, (kind, text) in enumerate(zip(KINDS, TEXTS, strict=True))
    ),
    "Declaration",
    "declaration",
)
DELEGATIONS = (
    Delegation("MEX", "Mexico"),
    Delegation("BRA", "Brazil"),
    Delegation("URY", "Uruguay"),
)
ACT = (
    run("Urges "),
    run("all ", "ins by Mexico"),
    run("States to act with concern and to report;"),
)


@pytest.fixture
def work(tmp_path):
    path = tmp_path / "n.draftbench"
    with Workbench.create(path, BASE, delegations=DELEGATIONS) as opened:
        yield opened


def brought(work, *contents, parts=None, by="author", sponsors=None, everybody=""):
    files = [
        read_marked(
            f"{at}.docx",
            content if isinstance(content, bytes) else word_file(content, parts),
            work.state,
        )
        for at, content in enumerate(contents, 1)
    ]
    return batch(work.state, files, work.next_number, Choices(by, sponsors or {}, everybody))


def bring(work, *contents, **more):
    made = brought(work, *contents, **more)
    work.bring_in(made)
    return made


def called(work, entry):
    return title(work.state, entry.amendment, phrasebook("en"))


def register(work):
    return [(e.amendment.id, e.amendment.sponsors, called(work, e)) for e in work.state.entries]


def text_of(work, amendment="am-1"):
    """The base with one amendment made."""
    changes = work.state.entry(amendment).amendment.changes
    return [clause.text.plain for clause in apply(work.state.base, changes)]


def changed(**texts):
    new = [texts.get(f"c{at}", text) for at, text in enumerate(TEXTS)]
    return [text for text in new if text]


def test_one_amendment_an_author_with_the_words_and_the_date_of_the_file(work):
    dated = run("all ", "ins by Mexico").replace(
        "w:author", 'w:date="2010-04-12T10:00:00Z" w:author'
    )
    third = run(" annually", "ins by Brazil")
    made = bring(
        work,
        PP1
        + paragraph(ACT[0], dated, ACT[2])
        + paragraph(run(TEXTS[2][:-1]), run(" soon", "ins by Mexico"), run(";"))
        + paragraph(run(TEXTS[3][:-1]), third, run(".")),
    )
    assert register(work) == [
        ("am-1", ("BRA",), "Amend OP 3"),
        ("am-2", ("MEX",), "Amend OP 1, OP 2"),
    ]
    assert text_of(work) == changed(c3=TEXTS[3][:-1] + " annually.")
    assert text_of(work, "am-2") == changed(
        c1="Urges all States to act with concern and to report;", c2=TEXTS[2][:-1] + " soon;"
    )
    assert work.state.entry("am-2").amendment.at == "2010-04-12T10:00:00Z"
    assert {e.placement.outcome for e in work.state.entries} == {Outcome.APPLIES}
    assert made.differences == made.doubts == ()


def test_new_paragraphs_of_several_authors_at_one_place_keep_the_order_of_the_file(work):
    def new(words, author):
        return paragraph(run(words, f"ins by {author}"), mark=(f"ins by {author}",))

    trees, data = "Plants trees;", "Publishes the data;"
    made = bring(
        work, PP1 + OP1 + new(trees, "Uruguay") + new(data, "Brazil") + OP2 + OP3, by="clause"
    )
    assert [a.sponsors for a in made.amendments] == [("URY",), ("BRA",)]
    for entry in work.state.entries:
        work.accept(entry.amendment.id)
    assert [c.text.plain for c in work.state.draft] == [*TEXTS[:2], trees, data, *TEXTS[2:]]


def test_one_amendment_a_clause_where_that_is_wanted(work):
    content = (
        PP1
        + paragraph(*ACT)
        + OP2
        + paragraph(run(TEXTS[3], "del by Mexico"), mark=("del by Mexico",))
        + paragraph()
    )
    bring(work, content, by="clause")
    assert [title for _, _, title in register(work)] == ["Amend OP 1", "Delete OP 3"]


@pytest.mark.parametrize("other", ["m", "m_Copy_1"])  # as Word and as LibreOffice name it
def test_a_move_is_a_move(work, other):
    moved = run(TEXTS[3], "moveFrom by Mexico")
    source = (
        f'<w:moveFromRangeStart w:id="5" w:author="Mexico" w:name="{other}"/>'
        + paragraph(moved, mark=("moveFrom by Mexico",))
        + '<w:moveFromRangeEnd w:id="5"/>'
    )
    target = (
        '<w:moveToRangeStart w:id="6" w:author="Mexico" w:name="m"/>'
        + paragraph(run(TEXTS[3], "moveTo by Mexico"), mark=("moveTo by Mexico",))
        + '<w:moveToRangeEnd w:id="6"/>'
    )
    bring(work, PP1 + target + OP1 + OP2 + source + paragraph())
    assert register(work) == [("am-1", ("MEX",), "Move OP 3 after PP 1")]
    assert text_of(work) == [TEXTS[at] for at in (0, 3, 1, 2)]


def test_a_divided_paragraph_is_a_division(work):
    first, second = TEXTS[1][:17], TEXTS[1][17:]
    content = (
        PP1 + paragraph(run(first), mark=("ins by Mexico",)) + paragraph(run(second)) + OP2 + OP3
    )
    bring(work, content, by="clause")
    assert register(work) == [("am-1", ("MEX",), "Amend OP 1; divide OP 1")]
    assert text_of(work) == [TEXTS[0], first.strip(), second.strip(), *TEXTS[2:]]


def test_joined_paragraphs_are_a_join(work):
    content = PP1 + paragraph(run(TEXTS[1] + " "), mark=("del by Mexico",)) + OP2 + OP3
    bring(work, content, by="clause")
    assert register(work) == [("am-1", ("MEX",), "Join OP 2 to OP 1")]
    assert text_of(work) == [TEXTS[0], f"{TEXTS[1]} {TEXTS[2]}", TEXTS[3]]


def test_a_new_paragraph_typed_at_the_end_of_another_is_that_and_no_more(work):
    new = paragraph(run("Decides to meet again;", "ins by Mexico"))
    content = PP1 + paragraph(run(TEXTS[1]), mark=("ins by Mexico",)) + new + OP2 + OP3
    made = bring(work, content)
    assert register(work) == [("am-1", ("MEX",), "New paragraph after OP 1")]
    assert made.doubts == ()


def test_whoever_goes_on_from_another_contains_it_as_he_would_have_it(work):
    mine = run("to adopt ", "ins by Mexico") + run("some ", "ins by Mexico", "del by Brazil")
    content = (
        PP1
        + paragraph(
            run("Urges States "), mine, run("measures and ", "ins by Mexico"), run(TEXTS[1][13:])
        )
        + OP2
        + OP3
    )
    bring(work, content)
    brazil, mexico = work.state.entries
    assert (
        text_of(work, mexico.amendment.id)[1]
        == "Urges States to adopt some measures and to act with concern and to report;"
    )
    assert (
        text_of(work, brazil.amendment.id)[1]
        == "Urges States to adopt measures and to act with concern and to report;"
    )
    assert brazil.amendment.alternative_to == mexico.amendment.id
    assert (
        brazil.amendment.reason
        == "Contains what MEX proposes in OP 1 (am-2), as BRA would have it."
    )


def test_what_is_written_into_anothers_new_paragraph_does_not_stand_alone(work):
    new = paragraph(
        run("Decides to meet", "ins by Mexico"),
        run(" every year", "ins by Brazil"),
        run(" in Vienna;", "ins by Mexico"),
        mark=("ins by Mexico",),
    )
    bring(work, PP1 + OP1 + new + OP2 + OP3)
    assert text_of(work, "am-1")[2] == "Decides to meet every year in Vienna;"
    assert text_of(work, "am-2")[2] == "Decides to meet in Vienna;"
    assert text_of(work, "am-1")[3] == TEXTS[2]


def test_each_of_two_who_go_on_from_a_third_contains_the_third_alone(work):
    content = paragraph(
        run("Urges States "),
        run("to adopt ", "ins by Mexico"),
        run("many ", "ins by Brazil"),
        run("good ", "ins by Uruguay"),
        run("measures and ", "ins by Mexico"),
        run(TEXTS[1][13:]),
    )
    bring(work, PP1 + content + OP2 + OP3)
    end = TEXTS[1][13:]
    assert [text_of(work, f"am-{n}")[1] for n in (1, 2, 3)] == [
        f"Urges States to adopt many measures and {end}",
        f"Urges States to adopt measures and {end}",
        f"Urges States to adopt good measures and {end}",
    ]


def test_who_edits_a_clause_that_another_moves_edits_it_where_it_was(work):
    def side(kind, *content):
        ends = f'<w:move{kind}RangeStart w:id="5" w:author="Mexico" w:name="m"/>'
        whole = paragraph(*content, mark=(f"move{kind} by Mexico",))
        return f'{ends}{whole}<w:move{kind}RangeEnd w:id="5"/>'

    target = side(
        "To",
        run("Requests ", "moveTo by Mexico"),
        run("kindly ", "ins by Brazil"),
        run(TEXTS[3][9:], "moveTo by Mexico"),
    )
    source = side("From", run(TEXTS[3], "moveFrom by Mexico"))
    bring(work, PP1 + target + OP1 + OP2 + source + paragraph())
    assert register(work) == [
        ("am-1", ("BRA",), "Amend OP 3"),
        ("am-2", ("MEX",), "Move OP 3 after PP 1"),
    ]
    assert text_of(work) == changed(c3=f"Requests kindly {TEXTS[3][9:]}")


def test_who_strikes_what_another_put_in_objects_and_that_is_noted(work):
    word = run("all ", "ins by Mexico", "del by Brazil")
    new = paragraph(
        run("Decides;", "ins by Uruguay", "del by Brazil"), mark=("ins by Uruguay", "del by Brazil")
    )
    made = bring(work, PP1 + paragraph(ACT[0], word, ACT[2]) + OP2 + new + OP3)
    assert register(work) == [
        ("am-1", ("MEX",), "Amend OP 1"),
        ("am-2", ("URY",), "New paragraph after OP 2"),
    ]
    reasons = [e.amendment.reason for e in work.state.entries]
    assert reasons == ["BRA would not have this."] * 2
    assert [d.code for d in made.doubts] == ["objection", "objection"]


def test_comments_are_reasons_those_of_others_with_their_names(work):
    def said(number, author, text):
        head = f'<w:comment w:id="{number}" w:author="{author}" w:initials="x">'
        return f"{head}{paragraph(run(text))}</w:comment>"

    def about(number, *content):
        start, end = (f'<w:commentRange{side} w:id="{number}"/>' for side in ("Start", "End"))
        return f'{start}{"".join(content)}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'

    comments = (
        said(1, "Mexico", "Nobody is left out.")
        + said(2, "Brazil", "Why?")
        + said(3, "Uruguay", "Fine as it is.")
    )
    content = PP1 + paragraph(about(1, about(2, *ACT))) + paragraph(about(3, run(TEXTS[2]))) + OP3
    made = bring(work, content, parts={"comments": ("w:comments", comments)})
    (entry,) = work.state.entries
    assert entry.amendment.reason == "Nobody is left out.\nBRA: Why?"
    assert [(d.code, d.message) for d in made.doubts] == [
        ("comment", "A comment of Uruguay on OP 2 belongs to no change: “Fine as it is.”")
    ]


def test_changes_in_a_footnote_are_an_amendment_of_its_clause(tmp_path):
    note = Note("n1", "1", RichText("See resolution 1."))
    noted = RichText(f"{TEXTS[1]}{NOTE_MARK}", (), (note,))
    clauses = list(BASE)
    clauses[1] = replace(clauses[1], text=noted)
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = paragraph(
        run("See resolution "), run("1", "del by Mexico"), run("2", "ins by Mexico"), run(".")
    )
    notes = {"footnotes": ("w:footnotes", f'<w:footnote w:id="2">{body}</w:footnote>')}
    base = BASE.with_clauses(tuple(clauses))
    with Workbench.create(tmp_path / "n.draftbench", base, delegations=DELEGATIONS) as work:
        content = PP1 + paragraph(run(TEXTS[1]), reference) + OP2 + OP3
        bring(work, content, parts=notes)
        assert register(work) == [("am-1", ("MEX",), "Amend OP 1")]
        changes = work.state.entry("am-1").amendment.changes
        (new,) = apply(base, changes).clauses[1].text.notes
        assert (new.id, new.text.plain) == ("n1", "See resolution 2.")


def test_a_deleted_row_of_a_table_is_an_amendment_of_the_table(tmp_path):
    rows = [("State", "Date"), ("Brazil", "2009"), ("Chile", "2010")]
    text = "\n".join("\t".join(one) for one in rows)
    clauses = (*BASE, Clause(ClauseId("t"), ClauseKind.TABLE, RichText(text)))
    cells = [[cell(paragraph(run(word))) for word in one] for one in rows]
    gone = [cell(paragraph(run(word, "del by Mexico"))) for word in rows[1]]
    grid = table(row(*cells[0]), row(*gone, track=("del by Mexico",)), row(*cells[2]))
    with Workbench.create(
        tmp_path / "n.draftbench", BASE.with_clauses(clauses), delegations=DELEGATIONS
    ) as work:
        bring(work, PP1 + OP1 + OP2 + OP3 + grid + paragraph())
        assert [sponsors for _, sponsors, _ in register(work)] == [("MEX",)]
        assert text_of(work)[-1] == "State\tDate\nChile\t2010"


def test_changes_in_any_cell_of_a_row_are_changes_of_the_table(tmp_path):
    text = "State\tDate\nBrazil\t2009"
    clauses = (*BASE, Clause(ClauseId("t"), ClauseKind.TABLE, RichText(text)))
    last = paragraph(run("2009", "del by Mexico"), run("2010", "ins by Mexico"))
    heads = [cell(paragraph(run(word))) for word in ("State", "Date")]
    grid = table(row(*heads), row(cell(paragraph(run("Brazil"))), cell(last)))
    path = tmp_path / "n.draftbench"
    base = BASE.with_clauses(clauses)
    with Workbench.create(path, base, delegations=DELEGATIONS) as work:
        made = bring(work, PP1 + OP1 + OP2 + OP3 + grid + paragraph())
        assert text_of(work)[-1] == "State\tDate\nBrazil\t2010"
        assert (made.differences, made.doubts) == ((), ())


def test_the_same_proposal_of_two_delegations_is_one_with_two_sponsors(work):
    other = paragraph(
        run("Urges States", "del by Brazil"),
        run("Urges all States", "ins by Brazil"),
        run(TEXTS[1][12:]),
    )
    bring(work, PP1 + paragraph(*ACT) + OP2 + OP3, PP1 + other + OP2 + OP3)
    assert register(work) == [("am-1", ("MEX", "BRA"), "Amend OP 1")]


def test_a_proposal_that_is_tabled_already_gets_one_more_sponsor(work):
    bring(work, PP1 + paragraph(*ACT) + OP2 + OP3)
    work.accept("am-1")
    work.undo()
    other = "".join(ACT).replace("Mexico", "Brazil")
    made = bring(work, PP1 + paragraph(other) + OP2 + OP3)
    assert register(work) == [("am-1", ("MEX", "BRA"), "Amend OP 1")]
    assert [j.amendment for j in made.joined] == ["am-1"]
    assert work.undo() == "Imported 1.docx"
    assert register(work) == [("am-1", ("MEX",), "Amend OP 1")]


def test_a_part_that_two_share_is_told_and_each_stays_whole(work):
    other = "".join(ACT).replace("Mexico", "Brazil")
    third = paragraph(run(TEXTS[3][:-1]), run(" soon", "ins by Brazil"), run("."))
    files = (PP1 + paragraph(*ACT) + OP2 + OP3, PP1 + paragraph(other) + OP2 + third)
    made = bring(work, *files)
    assert len(register(work)) == 2
    assert [d.message for d in made.doubts] == [
        "MEX and BRA propose the same in OP 1 (am-1, am-2)."
    ]
    work.undo()
    bring(work, *files, by="clause")
    assert register(work) == [
        ("am-3", ("MEX", "BRA"), "Amend OP 1"),
        ("am-4", ("BRA",), "Amend OP 3"),
    ]


@pytest.mark.parametrize(
    ("first", "second"), [("author", "author"), ("author", "clause"), ("clause", "author")]
)
def test_the_same_file_again_adds_nothing(work, first, second):
    content = (
        PP1
        + paragraph(*ACT)
        + OP2
        + paragraph(run(TEXTS[3][:-1]), run(" soon", "ins by Mexico"), run("."))
    )
    bring(work, content, by=first)
    count = len(work.events)
    made = bring(work, content, by=second)
    assert not made.brings
    assert set(made.standing) == {e.amendment.id for e in work.state.entries}
    assert len(work.events) == count
    assert not bring(work, content, content, by=second).brings


def test_what_is_accepted_already_is_not_tabled_again_by_the_same(work):
    content = PP1 + paragraph(*ACT) + OP2 + OP3
    bring(work, content)
    work.accept("am-1")
    assert bring(work, content).standing == ("am-1",)


def test_a_file_made_of_an_older_text_is_laid_on_this_one_and_told(work):
    older = paragraph(
        run("Invites the Secretary-General to convene a meeting of "),
        run("all ", "ins by Mexico"),
        run("experts on cybercrime;"),
    )
    made = bring(work, PP1 + paragraph(*ACT) + older + OP3)
    assert register(work) == [("am-1", ("MEX",), "Amend OP 1, OP 2")]
    assert (
        text_of(work)[2]
        == "Invites the Secretariat to convene a meeting of all experts on cybercrime;"
    )
    assert [(d.code, d.where) for d in made.differences] == [("reads-otherwise", "1.docx, OP 2")]
    assert "Secretary-General" in made.differences[0].message


def test_what_has_no_place_is_tabled_apart_and_told(work):
    extra = paragraph(
        run("Welcomes the "),
        run("generous ", "ins by Mexico"),
        run("offer of the Government of Brazil;"),
    )
    older = paragraph(
        run("Invites the Secretary-General "),
        run("urgently ", "ins by Mexico"),
        run("to convene a meeting of experts on cybercrime;"),
    )
    made = bring(work, PP1 + paragraph(*ACT) + extra + older + OP3)
    outcomes = [(called(work, e), e.placement.outcome) for e in work.state.entries]
    assert outcomes[0] == ("Amend OP 1", Outcome.APPLIES)
    assert {outcome for _, outcome in outcomes[1:]} == {Outcome.ORPHANED, Outcome.CONFLICT}
    codes = [d.code for d in made.differences]
    assert sorted(codes) == ["not-taken-over", "not-taken-over", "only-in-file", "reads-otherwise"]


def test_a_file_of_the_draft_as_it_is_now_is_laid_on_the_draft(work):
    bring(work, PP1 + paragraph(*ACT) + OP2 + OP3)
    work.accept("am-1")
    now = paragraph(
        run("Urges all States to act with "),
        run("deep ", "ins by Brazil"),
        run("concern and to report;"),
    )
    made = bring(work, PP1 + now + OP2 + OP3)
    assert made.differences == ()
    assert work.state.entries[1].placement.outcome is Outcome.APPLIES
    work.accept("am-2")
    assert (
        work.state.draft.clauses[1].text.text
        == "Urges all States to act with deep concern and to report;"
    )


def test_an_unknown_author_becomes_a_delegation_and_that_is_told(work):
    content = PP1 + paragraph("".join(ACT).replace("Mexico", "Anna Smith")) + OP2 + OP3
    made = brought(work, content)
    assert [d.code for d in made.delegations] == ["AS"]
    assert [d.code for d in made.doubts] == ["new-delegation"]
    chosen = brought(work, content, sponsors={"Anna Smith": "URY"})
    assert chosen.amendments[0].sponsors == ("URY",)
    assert chosen.doubts == ()
    with pytest.raises(UsageError, match="“Anna Smith”"):
        brought(work, content, sponsors={"Anna": "URY"})


def test_looks_are_listed_and_are_no_amendment(work):
    bold = '<w:b/><w:rPrChange w:id="3" w:author="Mexico"><w:rPr/></w:rPrChange>'
    content = PP1 + paragraph(run("Urges", looks=bold), run(TEXTS[1][5:])) + OP2 + OP3
    made = brought(work, content + paragraph(run("x", "ins by Mexico")))
    assert [describe(a.changes, work.state.draft) for a in made.amendments] == [
        "New paragraph after OP 3"
    ]
    assert "format-changes" in {d.code for d in made.doubts}


def test_a_file_without_changes_needs_a_sponsor_or_is_refused(work):
    content = (
        PP1 + paragraph(run("Urges all States to act with concern and to report;")) + OP2 + OP3
    )
    with pytest.raises(UsageError) as error:
        brought(work, content)
    assert error.value.remedy == "sponsor"
    made = bring(work, content, everybody="MEX")
    assert register(work) == [("am-1", ("MEX",), "Amend OP 1")]
    assert made.differences == ()
    same = brought(work, PP1 + OP1 + OP2 + OP3)
    assert not same.brings
    assert [d.code for d in same.doubts] == ["unmarked"]


def test_other_files_are_refused_in_one_sentence(work):
    with pytest.raises(InputError, match=r"not? (?:a )?version of “Declaration”"):
        read_marked("a.txt", b"text", work.state)
    with pytest.raises(InputError, match=r"not? (?:a )?version of “Declaration”"):
        brought(
            work,
            paragraph(
                run("Fish are kept in tanks. Eels bite at night. Crabs walk sideways on sand.")
            ),
        )


def test_the_file_is_kept_and_a_project_of_others_is_left_alone(work, tmp_path):
    content = word_file(PP1 + paragraph(*ACT) + OP2 + OP3)
    with Workbench.open(Path(work.path)) as second:
        assert second.read_only
        made = brought(second, content)
        assert second.preview(made).entries
        with pytest.raises(ProjectError):
            second.bring_in(made)
    bring(work, content)
    work.close()
    with Record.open(work.path) as record:
        (kept,) = record.originals()
        assert record.original(kept.sha256) == content


@pytest.mark.parametrize("whole", [True, False])
def test_a_table_of_amendments_that_quotes_paragraphs_is_no_text(work, whole):
    changed = [("with concern", "with deep concern"), ("experts", "young experts")]
    rows = [
        ("Párrafo", "Texto actual", "Propuesta", "Justificación"),
        ("PP 1", TEXTS[0], "Suprimir", "No hace falta"),
        ("OP 3", TEXTS[3], TEXTS[3].replace("consider", "adopt"), ""),
    ]
    for n, (old, new) in enumerate(changed, 1):
        both = (TEXTS[n], TEXTS[n].replace(old, new)) if whole else (old, new)
        rows.append((f"OP {n}", *both, ""))
    made = table(*[row(*[cell(paragraph(run(words))) for words in one]) for one in rows])
    file = read_marked("mexico.docx", word_file(made), work.state)
    assert file.read_as is ReadAs.INSTRUCTIONS
    (one,) = file.works
    assert len(one.changes.changes) == 4
