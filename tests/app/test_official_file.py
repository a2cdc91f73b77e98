"""Tracked changes on the official file of a negotiation."""

import zipfile
from io import BytesIO

import pytest

from app.texts import BASE, DELEGATIONS
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.exports.stationery import Stationery
from draftbench.app.history.rebasing import rebase
from draftbench.app.texts import officialfile
from draftbench.app.texts.officialfile import base_file, write_word_comparison
from draftbench.app.workbench import Workbench
from draftbench.formats.docx.read.archive import active_contents
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.imported import Written
from draftbench.formats.reading import read
from support.revised import paragraph, run, word_file
from support.word import clean

FRONT = FrontMatter(symbol="A/CONF.213/L.1", title="Draft declaration")


def word(texts):
    clauses = tuple(
        type(BASE.clauses[0])(c.id, c.kind, type(c.text)(t), "")
        for c, t in zip(BASE.clauses, texts, strict=False)
    )
    return clean(BASE.with_clauses(clauses), FRONT).data


TEXTS = tuple(clause.text.text for clause in BASE)


@pytest.fixture
def work(tmp_path):
    imported = read(word(TEXTS), "base.docx")
    base = max(imported.parts, key=len)
    with Workbench.create(
        tmp_path / "n.draftbench",
        base,
        delegations=DELEGATIONS,
        originals=(("base.docx", imported),),
    ) as made:
        yield made


OUTSIDE = """<Relationship Id="rZ{n}" TargetMode="External" Target="http://elsewhere.example/x"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>"""
FIELD = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DDEA</w:instrText></w:r>
<w:r><w:instrText>UTO cmd.exe </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>"""
ACTIVE = {
    "nothing": (),
    "macros": ("word/vbaProject.bin", b"", b"macros"),
    "hyperlink": ("word/_rels/document.xml.rels", b"</Relationships>", "hyperlink"),
    "template": ("word/_rels/document.xml.rels", b"</Relationships>", "attachedTemplate"),
    "image": ("word/_rels/document.xml.rels", b"</Relationships>", "image"),
    "field": ("word/document.xml", b"</w:p>", FIELD),
}
HARMLESS = ("nothing", "hyperlink")


def with_active(data, what):
    """A Word file with something that Word does by itself."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(packed, "w") as new:
        parts = {name: old.read(name) for name in old.namelist()}
        if what:
            part, before, added = what
            if before == b"</Relationships>":
                added = OUTSIDE.format(n=1, kind=added)
            added = added if isinstance(added, bytes) else added.encode()
            former = parts.get(part, b"")
            parts[part] = former.replace(before, added + before, 1) if before else added
        for name, content in parts.items():
            new.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize("what", ACTIVE)
def test_what_an_official_file_makes_word_do_is_told(tmp_path, what):
    imported = read(with_active(word(TEXTS), ACTIVE[what]), "base.docx")
    base = max(imported.parts, key=len)
    path = tmp_path / "out.docx"
    with Workbench.create(
        tmp_path / "n.draftbench",
        base,
        delegations=DELEGATIONS,
        originals=(("base.docx", imported),),
    ) as made:
        official = base_file(made.record, made.state)
        told = export(made.state, "tracked", path, choices=Choices(official=official))
        assert len(told) == (what not in HARMLESS), told
        assert active_contents(path.read_bytes(), "base.docx") == told
        assert export(made.state, "clean", path, choices=Choices(official=official)) == ()
    first, second = tmp_path / "first.docx", tmp_path / "second.docx"
    first.write_bytes(with_active(word(TEXTS), ACTIVE[what]))
    second.write_bytes(word(("A new title", *TEXTS[1:])))
    compared = write_word_comparison(first, second, tmp_path / "compared.docx")
    assert [one for one in compared.written.losses if "first.docx" in one] == [
        one.replace("base.docx", "first.docx") for one in told
    ]


def operative(work, number):
    return [c.id for c in work.state.draft if c.text.text.startswith(("Urges", "Invites"))][number]


def test_the_changes_stand_in_the_file_that_the_base_was_read_from(work, tmp_path):
    clause = operative(work, 0)
    text = work.state.draft[clause].text.text
    amendment = work.propose_text(clause, text.replace("concern", "alarm"), sponsors=("MEX",))
    work.accept(amendment)
    path = tmp_path / "out.docx"
    official = base_file(work.record, work.state)
    assert official is not None
    assert official.name == "base.docx"
    assert export(work.state, "tracked", path, choices=Choices(official=official)) == ()
    data = path.read_bytes()
    assert paragraphs(data, View.REJECTED) == paragraphs(official.data)
    assert any("with alarm" in one for one in paragraphs(data, View.ACCEPTED))


@pytest.mark.parametrize(("symbol", "told"), [("A/CONF.213/L.1", False), ("A/CONF.213/L.2", True)])
def test_it_is_told_where_the_masthead_that_was_chosen_is_not_that_of_the_file(
    work, tmp_path, symbol, told
):
    choices = Choices(
        on=Stationery(facts={"symbol": symbol}), official=base_file(work.record, work.state)
    )
    losses = export(work.state, "tracked", tmp_path / "tracked.docx", choices=choices)
    assert any("keeps its own masthead" in loss for loss in losses) is told


def test_after_a_new_base_they_stand_in_its_file(work, tmp_path):
    clause = operative(work, 0)
    text = work.state.draft[clause].text.text
    work.accept(work.propose_text(clause, text.replace("concern", "alarm"), sponsors=("MEX",)))
    newer = read(word((TEXTS[0].replace("Urges", "Strongly urges"), *TEXTS[1:])), "rev1.docx")
    rebase(work, max(newer.parts, key=len), newer)
    official = base_file(work.record, work.state)
    assert official is not None
    assert official.name == "rev1.docx"
    path = tmp_path / "out.docx"
    assert export(work.state, "tracked", path, choices=Choices(official=official)) == ()
    assert paragraphs(path.read_bytes(), View.REJECTED) == paragraphs(official.data)


def test_where_it_cannot_be_done_a_new_file_is_built_and_the_losses_say_so(work, tmp_path):
    clause = operative(work, 0)
    text = work.state.draft[clause].text.text
    work.accept(work.propose_text(clause, text.replace("concern", "alarm"), sponsors=("MEX",)))
    official = base_file(work.record, work.state)
    other = type(official)("other.docx", word(tuple(reversed(TEXTS))))
    path = tmp_path / "out.docx"
    losses = export(work.state, "tracked", path, choices=Choices(official=other))
    assert losses[0].startswith("The changes stand in a new file and not in other.docx.")
    assert any("with alarm" in one for one in paragraphs(path.read_bytes(), View.ACCEPTED))


def test_a_base_that_was_no_word_file_has_none(tmp_path):
    imported = read("\n\n".join(TEXTS).encode(), "base.txt")
    base = max(imported.parts, key=len)
    with Workbench.create(
        tmp_path / "n.draftbench", base, originals=(("base.txt", imported),)
    ) as made:
        assert base_file(made.record, made.state) is None


def test_what_reads_otherwise_than_the_draft_is_not_given(work, tmp_path, monkeypatch):
    clause = operative(work, 0)
    text = work.state.draft[clause].text.text
    work.accept(work.propose_text(clause, text.replace("concern", "alarm"), sponsors=("MEX",)))
    official = base_file(work.record, work.state)
    unchanged = Written(official.data, ())
    monkeypatch.setattr(officialfile, "drafted", lambda *_, **__: unchanged)
    path = tmp_path / "out.docx"
    losses = export(work.state, "tracked", path, choices=Choices(official=official))
    assert "not word for word the draft" in losses[0]
    assert any("with alarm" in one for one in paragraphs(path.read_bytes(), View.ACCEPTED))


MARKED = word_file(
    "".join(
        (
            paragraph(run("The General Assembly,")),
            paragraph(run("Noting "), run("growth", "del"), run("a rise", "ins"), run(" of,")),
            paragraph(run("1. Urges all States to act with concern;")),
            paragraph(run("2. Welcomes the offer;", "ins"), mark=("ins",)),
            paragraph(run("2. Invites States to report.")),
        )
    )
)


@pytest.mark.parametrize("view", [View.ACCEPTED, View.REJECTED])
def test_a_base_read_with_or_without_the_changes_of_its_file_keeps_that_file(tmp_path, view):
    imported = read(MARKED, "marked.docx", view=view)
    with Workbench.create(
        tmp_path / "n.draftbench",
        max(imported.parts, key=len),
        delegations=DELEGATIONS,
        originals=(("marked.docx", imported),),
    ) as work:
        clause = operative(work, 0)
        text = work.state.draft[clause].text.text
        work.accept(work.propose_text(clause, text.replace("concern", "alarm"), sponsors=("MEX",)))
        path = tmp_path / "out.docx"
        official = base_file(work.record, work.state)
        losses = export(work.state, "tracked", path, choices=Choices(official=official))
    assert losses == (
        f"The tracked changes that marked.docx held are {view}, as the base was read.",
    )
    made = path.read_bytes()
    assert paragraphs(made, View.REJECTED) == paragraphs(MARKED, view)
    assert [one.replace("concern", "alarm") for one in paragraphs(MARKED, view)] == list(
        paragraphs(made, View.ACCEPTED)
    )
