"""Tracked changes in headers and footers: people see them in Word, and no clause has them."""

from __future__ import annotations

from collections.abc import Iterator

from draftbench.formats.docx.revision import COMING, GOING
from draftbench.formats.docx.revisions import Resolver
from draftbench.formats.docx.shown import View
from draftbench.formats.docx.sighting import excerpt
from draftbench.formats.docx.wordfile import WordFile

_PARTS = ("header", "footer")


def changes_outside(file: WordFile) -> dict[str, tuple[str, ...]]:
    """For each author what he changes in headers and footers, each as the end of a sentence; the
    same change in several of them is told once."""
    found: dict[str, dict[str, None]] = {}
    for kind, target in sorted(set(file.links.values())):
        if kind in _PARTS:
            for author, words in _changes(file, target):
                said = f"in a {kind} {words}, and {kind}s are no part of the text"
                found.setdefault(author, {})[said] = None
    return {author: tuple(said) for author, said in found.items()}


def _changes(file: WordFile, target: str) -> Iterator[tuple[str, str]]:
    root = file.archive.xml(target)
    for one in () if root is None else Resolver(root, View.MARKED).read(root):
        acts: dict[str, list[str]] = {}
        for shown in one.shown:
            for revision in shown.revisions:
                if shown.text.strip() and revision.kind in COMING | GOING:
                    act = "is new" if revision.kind in COMING else "is to go"
                    acts.setdefault(revision.author, []).append(f"“{excerpt(shown.text)}” {act}")
        for author, words in acts.items():
            yield author, " and ".join(words)
