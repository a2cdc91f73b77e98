"""The files that the commands of the guide work on, made of the sample as their users would."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

from draftbench.cli.main import main
from draftbench.document import Document, RichText
from draftbench.document.exchange import to_data
from draftbench.resources import resource
from support.tonguesets import resolution

DELEGATIONS = {
    "argentina": ("ARG", "OP 2", "Invites", "Calls upon"),
    "brazil": ("BRA", "OP 3", "regional cooperation", "regional and subregional cooperation"),
    "chile": ("CHL", "PP 6", "with concern", "with deep concern"),
    "mexico": ("MEX", "PP 6", "with concern", "with alarm"),
    "peru": ("PER", "OP 4", "Encourages", "Urges"),
}
"""Each file with its delegation, the clause, and the words that it replaces by others."""
LISTED = "1. Chile\n2. UN Environment Programme (UNEP)\n3. Urugay\n"
SAID = "In operative paragraph 2, replace “Invites” by “Calls upon”.\n"


def prepare(folder: Path) -> None:
    """Makes them in ``folder``: the report, its declaration as a Word file (old.docx), a revision
    of it (new.docx, rev1.docx), the marked files of five delegations, an instruction in words
    (said.txt), a list of delegations with a mistake (list.txt), a resolution in three languages, of
    which the French one has a wrong date (roads-en.json …), and the sample negotiation
    (talks.draftbench)."""
    report, old = folder / "report.txt", folder / "old.docx"
    report.write_bytes(resource("samples", "A_CONF.213_RPM.1_1.txt").read_bytes())
    (folder / "said.txt").write_text(SAID, "utf-8")
    (folder / "list.txt").write_text(LISTED, "utf-8")
    for language in ("en", "fr", "ar"):
        text = resolution("roads", language)
        if language == "fr":
            text = _misdated(text)
        data = json.dumps(to_data(text), ensure_ascii=False)
        (folder / f"roads-{language}.json").write_text(data, "utf-8")
    work = folder / "work.draftbench"
    _run("new", work, "--base", f"{report}#declaration")
    _run("export", work, "--as", "clean", "-o", old)
    work.unlink()
    for name, (code, clause, before, after) in DELEGATIONS.items():
        _run("new", work, "--base", old)
        _run("draft", work, "edit", clause, "--replace", before, after, "--by", code)
        _run("export", work, "--as", "tracked", "-o", folder / f"{name}.docx")
        work.unlink()
    _revise(work, old, folder / "new.docx")
    shutil.copy(folder / "new.docx", folder / "rev1.docx")
    _run("demo", folder / "sample")
    shutil.move(folder / "sample" / "negotiation.draftbench", folder / "talks.draftbench")
    shutil.rmtree(folder / "sample")


def _misdated(text: Document) -> Document:
    """The text with 2026 for 2025."""
    clauses = (
        replace(
            clause, text=RichText(clause.text.text.replace("2025", "2026"), (), clause.text.notes)
        )
        for clause in text
    )
    return text.with_clauses(tuple(clauses))


def _revise(work: Path, old: Path, new: Path) -> None:
    _run("new", work, "--base", old)
    draft = ("draft", work)
    _run(*draft, "edit", "PP 6", "--replace", "with concern", "with deep concern")
    _run(*draft, "edit", "OP 2", "--replace", "the need for measures", "the urgent need")
    _run(*draft, "delete", "PP 4")
    _run(*draft, "move", "OP 5", "--after", "OP 2")
    words = "Requests the Secretary-General to report on the follow-up to the present declaration;"
    _run(*draft, "insert", words, "--after", "OP 4")
    _run("export", work, "--as", "clean", "-o", new)
    work.unlink()


def _run(*arguments: object) -> None:
    assert main([str(argument) for argument in arguments]) == 0, arguments
