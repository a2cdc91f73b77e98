"""What files are written on, and the masthead as an act that can be undone."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document as WordDocument

from draftbench.app.exports.exporting import (
    EXPORTS,
    Choices,
    export,
    redline_file,
    table_of,
    written,
)
from draftbench.app.exports.stationery import PLAIN, front_matter, set_masthead, shown, stationery
from draftbench.app.workbench import Workbench
from draftbench.document.document import Source
from draftbench.errors import InputError, UsageError
from draftbench.formats.docx.template.frontmatter import Paper
from draftbench.language import mastheads
from support.drafts import redline
from support.templates import geneva, ministry
from support.tongues import NOT_ENGLISH, resolution


@pytest.fixture
def bench(tmp_path: Path):
    with Workbench.create(tmp_path / "n.draftbench", resolution("en")) as made:
        yield made


def head(data: bytes) -> str:
    header = WordDocument(io.BytesIO(data)).sections[0].first_page_header
    return "\n".join(t.text or "" for t in header._element.iter("{*}t"))


def test_facts_of_the_masthead_stand_in_every_file(bench: Workbench) -> None:
    set_masthead(bench, {"symbol": "A/65/L.3", "session": "Sixty-fifth  session\n"}, by="Ana")
    for kind in ("clean", "tracked", "table", "compilation"):
        said = head(written(bench.state, kind).data)
        assert "/65/L.3" in said
        assert "Sixty-fifth session" in said
        assert "General Assembly" in said
        assert "Distr.: Limited" in said
    assert bench.events[-1].kind == "masthead-set"
    assert bench.events[-1].actor == "Ana"


def test_it_is_undone_done_again_and_kept_in_the_file(bench: Workbench) -> None:
    before = shown(bench.state)
    set_masthead(bench, {"organ": "Third Committee"})
    assert bench.state.undo == "Changed the masthead: organ"
    bench.undo()
    assert shown(bench.state) == before
    bench.redo()
    path = bench.path
    bench.close()
    with Workbench.open(path) as again:
        assert shown(again.state)["organ"] == "Third Committee"


def test_empty_words_leave_a_fact_to_the_base_text(bench: Workbench) -> None:
    set_masthead(bench, {"title": "Another title", "job": "V.1"})
    set_masthead(bench, {"title": ""})
    assert shown(bench.state)["title"] == "Salvador Declaration"
    assert bench.state.masthead == {"job": "V.1"}
    with pytest.raises(UsageError, match="nothing was changed"):
        set_masthead(bench, {"title": "", "job": "V.1"})


@pytest.mark.parametrize("facts", [{"colour": "red"}, {"title": "x" * 301}])
def test_what_a_masthead_cannot_say_is_refused(bench: Workbench, facts) -> None:
    with pytest.raises(UsageError):
        set_masthead(bench, facts)
    assert bench.events[-1].kind != "masthead-set"


def test_what_is_chosen_for_a_file_goes_before_what_was_set(bench: Workbench) -> None:
    set_masthead(bench, {"symbol": "A/65/L.3", "date": "2010-04-12"})
    on = stationery(paper="letter", facts={"symbol": "A/65/L.3/Rev.1", "date": None})
    front = front_matter(bench.state.base, on=on, masthead=bench.state.masthead)
    assert (front.symbol, front.date, front.paper) == ("A/65/L.3/Rev.1", "2010-04-12", Paper.LETTER)


def test_the_original_is_in_the_language_of_the_text_unless_it_is_said() -> None:
    facts = {"symbol": "A/65/L.3"}
    assert front_matter(resolution("fr"), masthead=facts).original == "fr"
    for said in ("en", ""):
        on = stationery(facts={"original": said})
        assert front_matter(resolution("fr"), on=on, masthead=facts).original == said


@pytest.mark.parametrize(
    ("source", "official"),
    [
        (Source(), False),
        (Source(symbol="RP/COP.12/L.4/Rev.1", date="2026-03-02"), False),
        (Source(masthead=("River Partnership", "Twelfth meeting")), False),
        (Source(symbol="FCCC/CP/2015/L.9"), True),
        (Source(masthead=("Nations Unies", "Assemblée générale")), True),
        (Source(masthead=("Distr.: General",)), True),
    ],
)
def test_only_papers_of_the_united_nations_have_their_head(
    tmp_path: Path, source: Source, official: bool
) -> None:
    base = replace(resolution("en"), source=source)
    heads = [head(redline_file(redline(base, base), base).data)]
    with Workbench.create(tmp_path / "n.draftbench", base) as made:
        kinds = ("clean", "tracked", "table", "compilation")
        heads += [head(written(made.state, kind, ending=".docx").data) for kind in kinds]
    for said in heads:
        assert source.symbol[1:] in said
        for words in ("United Nations", "Distr.: ", "Original: English"):
            assert (words in said) is official


def test_a_template_is_used_and_what_it_lacks_is_said(bench: Workbench, tmp_path: Path) -> None:
    own = tmp_path / "geneva.docx"
    own.write_bytes(geneva())
    out = tmp_path / "out.docx"
    set_masthead(bench, {"symbol": "A/65/L.3", "date": "2010-04-12"})
    (said,) = export(
        bench.state, "tracked", out, choices=Choices(on=stationery(template_file=str(own)))
    )
    assert said.startswith("geneva.docx has no place for the symbol and the date;")
    own.write_bytes(ministry())
    assert (
        export(bench.state, "tracked", out, choices=Choices(on=stationery(template_file=str(own))))
        == ()
    )
    header = WordDocument(str(out)).sections[0].header
    assert header.paragraphs[0].text == "Ministry – A/65/L.3"


def test_paper_and_template_must_be_there(tmp_path: Path) -> None:
    assert stationery() == PLAIN
    with pytest.raises(UsageError, match="a4, letter"):
        stationery(paper="a5")
    with pytest.raises(InputError, match=r"none\.docx"):
        stationery(template_file=str(tmp_path / "none.docx"))


@pytest.mark.parametrize("language", NOT_ENGLISH)
def test_what_a_file_is_stands_there_in_its_language(tmp_path: Path, language: str) -> None:
    with Workbench.create(tmp_path / "n.draftbench", resolution(language)) as made:
        for kind, what in EXPORTS.items():
            if ".docx" not in what.endings:
                continue
            said = head(written(made.state, kind, ending=".docx").data).split("\n")
            stage = what.stage or table_of(made.state, kind).stage
            assert stage not in said
            assert mastheads.stage(stage, language) in said
