"""Rolling texts in which a delegation changed words of a few paragraphs, tracked or not."""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator
from pathlib import Path
from random import Random

from docx import Document as WordDocument
from docx.document import Document as WordFile
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.text.run import Run

from draftbench.amend.negotiation import Negotiation
from draftbench.app.exports.exporting import Choices, export
from draftbench.formats.versionmarks import VersionMark
from support.sentcopies import WORDS, Para, Piece, paras, unedited


def rolling_copy(
    chance: Random, state: Negotiation, folder: Path, mark: VersionMark | None, *, tracked: bool
) -> tuple[list[Piece], bytes]:
    """What somebody changed in the rolling text of a negotiation, some of it in paragraphs that it
    shows as moved or divided or with struck words, and the Word file."""
    path = folder / "rolling.docx"
    export(state, "rolling", path, choices=Choices(mark=mark))
    word = WordDocument(str(path))
    pieces = unedited(paras(state.draft))
    said = [one.words for one in paras(state.draft)]
    found = dict(_paragraphs(word, said))
    shown = [at for at in found if _is_shown_changed(state, at)]
    chosen = {chance.choice(shown)} if shown else set()
    chosen |= set(chance.sample(sorted(found), min(len(found), chance.randint(1, 2))))
    for at in sorted(chosen):
        was = pieces[at].was
        assert was is not None
        old, new = _change(chance, found[at], tracked=tracked)
        now = Para(was.kind, was.words.replace(old, new, 1))
        pieces[at] = Piece(was, now, pieces[at].number)
    data = io.BytesIO()
    word.save(data)
    return pieces, data.getvalue()


def _is_shown_changed(state: Negotiation, at: int) -> bool:
    clause = state.draft.clauses[at].id
    entry = state.redline.of(clause)
    if entry is None or clause in state.redline.lineage.parts:
        return entry is not None
    return entry.moved_here is not None or any(run.deleted is not None for run in entry.runs)


def _paragraphs(word: WordFile, said: list[str]) -> Iterator[tuple[int, Run]]:
    """The places of clauses that stand in the file as they are in the draft, but for struck words,
    each with the longest of its runs."""
    at = 0
    for paragraph in word.paragraphs:
        runs = [run for run in paragraph.runs if run.text.strip() and not run.font.strike]
        words = "".join(run.text for run in runs).split("\t")[-1]
        if words in said[at:]:
            at = said.index(words, at) + 1
            longest = max(runs, key=lambda run: len(run.text))
            if len(longest.text.split()) > 3 and words.count(longest.text) == 1:
                yield at - 1, longest


def _change(chance: Random, run: Run, *, tracked: bool) -> tuple[str, str]:
    """Puts another word for one in a run; gives the words of the run before and after."""
    was = run.text
    words = was.split(" ")
    at = chance.randrange(2, len(words) - 1)
    old, new = words[at], chance.choice([one for one in WORDS if one != words[at]])
    before, behind = " ".join(words[:at]) + " ", " " + " ".join(words[at + 1 :])
    now = f"{before}{new}{behind}"
    if not tracked:
        run.text = now
        return was, now
    by = f'{nsdecls("w")} w:author="Ana" w:date="2026-03-01T10:00:00Z"'
    gone, come = (
        parse_xml(f'<w:{tag} {by} w:id="{at}9{number}"></w:{tag}>')
        for number, tag in enumerate(("del", "ins"))
    )
    for parent, text in ((gone, old), (come, new)):
        own = copy.deepcopy(run._r)
        Run(own, run._parent).text = text
        parent.append(own)
    for one in gone.iter("{*}t"):
        one.tag = one.tag.replace("}t", "}delText")
    rest = copy.deepcopy(run._r)
    Run(rest, run._parent).text = behind
    run.text = before
    for one in (rest, come, gone):
        run._r.addnext(one)
    return was, now
