"""Language versions in the window: beside each other, with what differs and what is out of date."""

from dataclasses import replace

import pytest

from draftbench.app.texts.relations import declared_mode
from draftbench.app.workbench import Workbench
from draftbench.compare.languages.discrepancies import Code
from draftbench.compare.links import Mode
from draftbench.document import ClauseKind, RichText
from draftbench.gui.cells.head_words import head_of
from draftbench.gui.cells.tips import tip
from draftbench.gui.checks.language_findings import LanguageFindings, relations
from draftbench.gui.languages import speak
from draftbench.gui.rows.negotiation_summary import summarise
from draftbench.gui.widgets.pieces import Change
from draftbench.gui.widgets.replies import Answers, Look
from support.tonguesets import faults, resolution

BASE, FRENCH = resolution("roads", "en"), resolution("roads", "fr")
SPANISH = resolution("roads", "es")


def _fault(kind, text=FRENCH):
    return next(f for f in faults(text, BASE) if f.kind == kind)


def _opened(empty, qtbot, tmp_path, *sources):
    path = tmp_path / "talks.draftbench"
    Workbench.create(path, BASE, sources=sources or (FRENCH,)).close()
    empty.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    workspace = empty.workspace
    qtbot.waitUntil(lambda: workspace.cells.columns == 3)
    for source in sources[1:]:
        workspace.toggle_source(source.name)
    qtbot.waitUntil(lambda: workspace.cells.columns == 2 + len(sources or (FRENCH,)))
    return workspace


def _late(workspace):
    return [clause.id for clause in FRENCH if workspace.cells.late(1, clause.id) is not None]


def _marked(block):
    shown = "".join(piece.text for piece in block.pieces)
    return [shown[one.start : one.end] for one in block.refers if one.wrong]


def _answer(workspace, **modes):
    form = relations(workspace)
    words = {field.key: field.value for field in form.fields}
    return form.submit(Answers(words | {f"roads {name}": mode for name, mode in modes.items()}))


def test_each_clause_stands_beside_its_partner(empty, qtbot, tmp_path):
    cells = _opened(empty, qtbot, tmp_path).cells
    assert [cells.row(row).cells[:2] for row in range(len(cells))] == [
        ((one.id,), (two.id,)) for one, two in zip(BASE, FRENCH, strict=True)
    ]
    assert cells.languages.columns == (1,)
    assert cells.languages.findings == ()
    assert cells.languages.rows == frozenset()


def test_a_clause_that_was_changed_since_is_marked(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path)
    assert _late(workspace) == []
    clause = BASE.clauses[8]
    text = RichText(clause.text.plain.replace("2025", "2026"))
    workspace.bench.edit(clause.id, text)
    qtbot.waitUntil(lambda: _late(workspace) == [FRENCH.clauses[8].id])
    cells = workspace.cells
    (block,) = cells.cell(8, 1).blocks
    (other,) = cells.cell(7, 1).blocks
    assert block.small
    assert not other.small
    assert any("2026" in line for line in tip(cells, 8, 1, block.clause))
    assert cells.languages.rows == {8}
    lines = [line for section in cells.languages.sections(8) for line in section.lines]
    changed = {piece.text.strip(): piece.change for line in lines for piece in line.pieces}
    assert Change.DELETED in changed.values()
    assert [words for words, change in changed.items() if change is Change.INSERTED] == [
        "31 December 2026"
    ]
    workspace.bench.edit(clause.id, clause.text)
    qtbot.waitUntil(lambda: _late(workspace) == [])
    assert workspace.cells.languages.rows == frozenset()


def test_the_words_that_differ_are_marked_in_both_languages(empty, qtbot, tmp_path):
    fault = _fault("symbol")
    workspace = _opened(empty, qtbot, tmp_path, fault.document)
    cells = workspace.cells
    (one,) = cells.languages.findings
    assert (one.code, one.clauses[1]) == (Code.SYMBOL, fault.clause)
    row = cells.find(1, fault.clause)
    (french,) = cells.cell(row, 1).blocks
    (draft,) = cells.cell(row, cells.draft).blocks
    (base,) = cells.cell(row, 0).blocks
    assert _marked(french) == ["A/77/340"]
    assert _marked(draft) == ["A/76/340"]
    assert _marked(base) == []
    assert cells.languages.said(one).rstrip(".") in french.small
    assert french.small in french.spoken


def test_they_are_shown_whole_beside_a_shorter_draft(empty, qtbot, tmp_path):
    fault = _fault("symbol")
    workspace = _opened(empty, qtbot, tmp_path, fault.document)
    empty.resize(1280, 720)
    row, pane = workspace.cells.find(1, fault.clause), empty.columns.pane(1)
    workspace.go_to(workspace.cells.clause(row + 1, 0))
    qtbot.waitUntil(lambda: empty.columns.cell_rect(row, 1).height() > 0)
    assert empty.columns.cell_rect(row, 1).height() >= pane.set_cell(row).height
    assert pane.set_cell(row).height > empty.columns.pane(2).set_cell(row).height


def test_marks_stay_at_their_words_after_struck_words_and_notes(empty, qtbot, tmp_path):
    fault = _fault("percentage")
    workspace = _opened(empty, qtbot, tmp_path, fault.document)
    clause = BASE.clauses[5]
    text = clause.text.plain.replace("Noting with concern", "Noting with alarm")
    workspace.bench.edit(clause.id, RichText(text))
    row = workspace.cells.find(1, fault.clause)
    (draft,) = workspace.cells.cell(row, workspace.cells.draft).blocks
    assert any(piece.change is Change.DELETED for piece in draft.pieces)
    assert _marked(draft) == ["93 per cent"]


def test_what_is_mended_in_the_draft_is_found_no_more(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    assert len(workspace.cells.languages.findings) == 1
    clause = BASE.clauses[4]
    workspace.bench.edit(clause.id, RichText(clause.text.plain.replace("A/76/", "A/77/")))
    assert workspace.cells.languages.findings == ()


def test_a_missing_and_a_joined_paragraph_are_told_in_their_place(empty, qtbot, tmp_path):
    missing, joined = _fault("missing"), _fault("joined", SPANISH)
    workspace = _opened(empty, qtbot, tmp_path, missing.document, joined.document)
    cells = workspace.cells
    found = {one.code: one for one in cells.languages.findings}
    assert set(found) == {Code.MISSING, Code.JOINED}
    row = cells.find(cells.draft, found[Code.MISSING].clauses[0])
    assert cells.cell(row, 1).gap
    assert cells.cell(row, 1).toward is None
    row = cells.find(cells.draft, found[Code.JOINED].clauses[0])
    assert cells.cell(row, 2).toward == (2, joined.clause)
    assert cells.find(2, joined.clause) == row - 1
    titles = [line.words for one in cells.languages.sections(row) for line in one.lines]
    assert cells.cell(row, 2).gap in titles


def test_of_three_texts_the_one_that_says_otherwise_is_told(empty, qtbot, tmp_path):
    fault = _fault("resolution")
    workspace = _opened(empty, qtbot, tmp_path, fault.document, SPANISH)
    languages = workspace.cells.languages
    (one,) = languages.findings
    spanish = one.clauses[2]
    assert languages.at(1, fault.clause) == (one,)
    assert languages.at(2, spanish) == ()
    assert (languages.count(1), languages.count(2)) == (1, 0)


def test_the_keys_go_from_finding_to_finding_and_round(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    clause = BASE.clauses[8]
    workspace.bench.edit(clause.id, RichText(clause.text.plain.replace("national ", "")))
    assert workspace.cells.languages.rows == {4, 8}
    workspace.set_current(0, workspace.cells.draft)
    visited = []
    for way in ("next", "next", "next", "previous"):
        empty.run(f"view.{way}-discrepancy")
        visited.append(workspace.current[0])
    assert visited == [4, 8, 4, 8]


def test_the_side_bar_counts_the_findings_and_shows_their_rows_alone(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    need = next(n for n in summarise(workspace.state, workspace.cells).needs if n.id == "languages")
    assert (need.count, need.rows) == (1, (4,))
    workspace.set_filter(("need", "languages"))
    assert workspace.rows == (4,)
    workspace.show_all()
    clause = BASE.clauses[4]
    workspace.bench.edit(clause.id, RichText(clause.text.plain.replace("A/76/", "A/77/")))
    assert "languages" not in [n.id for n in summarise(workspace.state, workspace.cells).needs]


def test_the_list_has_every_finding_and_leads_to_its_clause(empty, qtbot, tmp_path):
    extra = _fault("extra")
    workspace = _opened(empty, qtbot, tmp_path, extra.document)
    clause = BASE.clauses[8]
    workspace.bench.edit(clause.id, RichText(clause.text.plain.replace("speed", "alcohol")))
    empty.run("compare.languages")
    panel = empty.context.dialogues.lists
    listing = panel.listing
    rows = listing.rows()
    assert len(rows) == 2
    keys = {listing.clause(row.key): row.key for row in rows}
    assert list(keys) == [clause.id, extra.clause]
    late = listing.detail([keys[clause.id]])
    assert any(p.change is Change.INSERTED and "alcohol" in p.text for q in late for p in q.pieces)
    told = listing.detail([keys[extra.clause]])
    assert [line.words for line in told if line.look is Look.QUOTE] == [
        extra.document[extra.clause].text.plain
    ]
    panel.went.emit(extra.clause)
    assert workspace.current[0] == workspace.cells.find(1, extra.clause)


@pytest.mark.slow
def test_the_list_names_the_versions_that_are_not_shown(empty, qtbot, tmp_path):
    forests = resolution("forests", "es")
    workspace = _opened(empty, qtbot, tmp_path, FRENCH, SPANISH, forests)
    for source in (SPANISH, forests):
        workspace.toggle_source(source.name)
    qtbot.waitUntil(lambda: workspace.cells.columns == 3)
    versions = workspace.cells.languages
    assert [text.name for text in versions.not_shown(workspace.state)] == ["roads es"]
    assert "Spanish" in LanguageFindings(workspace).lead
    _answer(workspace, es="independent")
    qtbot.waitUntil(lambda: not workspace.cells.languages.not_shown(workspace.state))
    assert "Spanish" not in LanguageFindings(workspace).lead


def test_what_stands_elsewhere_in_one_version_is_not_said_of_another(empty, qtbot, tmp_path):
    clauses = list(SPANISH.clauses)
    one, two = [at for at, c in enumerate(clauses) if c.kind is ClauseKind.PREAMBULAR][:2]
    clauses[one], clauses[two] = clauses[two], clauses[one]
    swapped = replace(SPANISH, clauses=tuple(clauses))
    cells = _opened(empty, qtbot, tmp_path, FRENCH, swapped).cells
    (finding,) = cells.languages.findings
    assert (finding.code, finding.values["texts"]) == (Code.ORDER, [2])
    small = {
        (row, column)
        for row in range(len(cells))
        for column in (1, 2)
        if any(block.small for block in cells.cell(row, column).blocks)
    }
    assert small == {(cells.find(2, finding.clauses[2]), 2)}


def test_declared_language_versions_are_shown_at_once(empty, qtbot, tmp_path):
    path = tmp_path / "talks.draftbench"
    with Workbench.create(path, BASE, sources=(SPANISH, FRENCH)) as bench:
        bench.declare("roads fr", Mode.LANGUAGES)
    empty.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    qtbot.waitUntil(lambda: empty.workspace.cells.languages.columns == (1, 2))
    assert empty.workspace.shown == ("roads es", "roads fr")


@pytest.mark.slow
def test_a_version_that_was_found_can_be_refused_and_that_undone(empty, qtbot, tmp_path):
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    assert not workspace.cells.languages.is_declared(1)
    found = head_of(workspace.cells, 1).subtitle
    assert _answer(workspace, fr="independent").acted
    assert declared_mode(workspace.state, "roads fr") is Mode.INDEPENDENT
    assert workspace.cells.languages.columns == (1,)  # aligned anew in the background
    qtbot.waitUntil(lambda: workspace.cells.languages.columns == ())
    assert workspace.cells.comparison.alignments[1].mode is Mode.INDEPENDENT
    assert not _answer(workspace).acted
    workspace.undo()
    qtbot.waitUntil(lambda: workspace.cells.languages.columns == (1,))
    assert declared_mode(workspace.state, "roads fr") is None
    assert _answer(workspace, fr="languages").acted
    qtbot.waitUntil(lambda: workspace.cells.languages.is_declared(1))
    assert head_of(workspace.cells, 1).subtitle != found


def test_a_text_that_is_no_version_by_its_looks_can_be_declared_one(empty, qtbot, tmp_path):
    """Kept in the project: whoever opens it again sees it so."""
    half = replace(FRENCH, clauses=FRENCH.clauses[:8])
    workspace = _opened(empty, qtbot, tmp_path, half)
    assert workspace.cells.languages.columns == ()
    empty.run("compare.relations")
    dialog = empty.context.dialogues.form
    assert dialog is not None
    dialog.close()
    assert _answer(workspace, fr="languages").acted
    qtbot.waitUntil(lambda: workspace.cells.languages.columns == (1,))
    cells = workspace.cells
    assert [cells.row(row).cells[1] for row in range(8)] == [(c.id,) for c in half]
    assert {one.code for one in cells.languages.findings} >= {Code.MISSING}
    found = [(one.code, one.clauses) for one in cells.languages.findings]
    for lead in ("roads fr", "draft"):
        workspace.set_lead(lead)
        qtbot.waitUntil(
            lambda lead=lead: workspace.cells.document(workspace.cells.lead).name == lead
        )
        languages = workspace.cells.languages
        assert languages.texts[1:] == ("roads fr",)
        assert [(one.code, one.clauses) for one in languages.findings] == found
    with Workbench.view(workspace.path) as bench:
        assert declared_mode(bench.state, "roads fr") is Mode.LANGUAGES


def test_a_new_clause_of_the_draft_stands_beside_its_translation(empty, qtbot, tmp_path):
    """A language version that came after the clause was put in."""
    path = tmp_path / "talks.draftbench"
    shorter = replace(BASE, clauses=(*BASE.clauses[:15], *BASE.clauses[16:]))
    with Workbench.create(path, shorter) as bench:
        bench.insert(BASE.clauses[15].text.plain, after=BASE.clauses[14].id)
        bench.add_source(FRENCH)
    empty.deeds.opening.open_project(path)
    qtbot.waitUntil(lambda: empty.workspace is not None)
    qtbot.waitUntil(lambda: empty.workspace.cells.columns == 3)
    cells = empty.workspace.cells
    row = cells.find(1, FRENCH.clauses[15].id)
    assert cells.of_draft(row)
    assert cells.of_base(row) == ()
    assert cells.languages.findings == ()


@pytest.mark.slow
def test_of_long_texts_the_findings_come_from_the_background(empty, qtbot, tmp_path, monkeypatch):
    for module in ("rows.workspace", "cells.language_versions"):
        monkeypatch.setattr(f"draftbench.gui.{module}.AT_ONCE", 0)
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    assert [one.code for one in workspace.cells.languages.findings] == [Code.SYMBOL]
    clause = BASE.clauses[4]
    workspace.bench.edit(clause.id, RichText(clause.text.plain.replace("A/76/", "A/77/")))
    qtbot.waitUntil(lambda: workspace.cells.languages.findings == ())
    workspace.bench.edit(clause.id, clause.text)
    qtbot.waitUntil(lambda: len(workspace.cells.languages.findings) == 1)
    assert _answer(workspace, fr="independent").acted
    qtbot.waitUntil(lambda: workspace.cells.languages.columns == ())
    asked = []
    workspace.stale.connect(asked.append)
    workspace.bench.edit(clause.id, RichText("Taking note of the report,"))
    assert asked == []  # words of a text without language versions change nothing else
    assert _answer(workspace, fr="languages").acted
    qtbot.waitUntil(lambda: workspace.cells.languages.columns == (1,))


@pytest.mark.parametrize("language", ["fr", "ar", "zh_CN"])
def test_findings_are_told_in_the_language_of_the_window(empty, qtbot, tmp_path, language, qapp):
    workspace = _opened(empty, qtbot, tmp_path, _fault("symbol").document)
    (one,) = workspace.cells.languages.findings
    english = workspace.cells.languages.said(one)
    try:
        assert speak(qapp, language)
        told = workspace.cells.languages.said(one)
        rows = LanguageFindings(workspace).rows()
    finally:
        speak(qapp, "en")
    assert told != english
    assert "A/77/340" in told
    assert [row.cells[3] for row in rows] == [told]
