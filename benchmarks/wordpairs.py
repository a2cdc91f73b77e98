"""Pairs of Word files whose true changes are known: a report again and again, revised by chance.

Each copy of the report has one word in ten put in from elsewhere in it, so that no paragraph
stands twice. Then three paragraphs in a hundred are deleted, three of words by chance added, one
moved (one in three of those reworded too), one split, one joined with the next, and one in eight
reworded.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import NamedTuple

from lxml import etree

from draftbench.formats.docx.names import Element, root, w
from draftbench.formats.docx.package import Package
from draftbench.formats.reading import read
from draftbench.resources import resource

PARAGRAPHS = 327
SAMPLE = "A_CONF.213_RPM.1_1.txt"


class Pair(NamedTuple):
    """The paragraphs of two files, and which of the first ones moved."""

    old: list[str]
    new: list[str]
    moved: list[str]


def report() -> list[str]:
    """The paragraphs of the sample report, with their numbers."""
    found = read(resource("samples", SAMPLE).read_bytes(), SAMPLE)
    return [
        f"{clause.label}\t{clause.text.plain}" if clause.label else clause.text.plain
        for part in found.parts
        for clause in part
        if clause.text.plain.strip() and "\n" not in clause.text.plain
    ]


def pair(scale: int, seed: int = 7) -> Pair:
    """A report of ``scale`` copies of 327 paragraphs, and its revision."""
    chance = random.Random(seed + scale)  # noqa: S311  (made-up edits)
    kinds = report()
    words = [word for text in kinds for word in text.split() if word.isalpha()]

    def varied(text: str, share: float) -> str:
        return " ".join(
            chance.choice(words) if word.isalpha() and chance.random() < share else word
            for word in text.split(" ")
        )

    old = [
        kinds[at] if scale == 1 and at < len(kinds) else varied(kinds[at % len(kinds)], 0.1)
        for at in range(PARAGRAPHS * scale)
    ]
    new: list[tuple[float, str]] = []
    moved: list[str] = []
    at = 0
    while at < len(old):
        text, lot = old[at], chance.random()
        if lot < 0.03:
            pass
        elif lot < 0.04 and len(text) > 60 and len(old) > 40:
            away = chance.choice((-1, 1)) * chance.randint(8, 30)
            moved.append(text)
            new.append((at + away + 0.5, varied(text, 0.1) if chance.random() < 0.33 else text))
        elif lot < 0.05 and text.count(". ") > 0:
            first, _, second = text.partition(". ")
            new += [(at, f"{first}."), (at + 0.1, second)]
        elif lot < 0.06 and at + 1 < len(old):
            new.append((at, f"{text} {old[at + 1]}"))
            at += 1
        elif lot < 0.185:
            new.append((at, varied(text, 0.12)))
        else:
            new.append((at, text))
        if chance.random() < 0.03:
            new.append((at + 0.3, " ".join(chance.choices(words, k=chance.randint(15, 45)))))
        at += 1
    new.sort(key=lambda one: one[0])
    return Pair(old, [text for _, text in new], moved)


def word_file(paragraphs: Sequence[str]) -> bytes:
    """A Word file with these paragraphs, one style, tabs as tabs."""
    package = Package()
    styles = root("styles")
    styles.append(
        w("style", w("name", val="Normal"), type="paragraph", default=1, styleId="Normal")
    )
    styles.append(w("style", w("name", val="Single Txt"), type="paragraph", styleId="SingleTxt"))
    package.add("styles", "styles", styles)
    settings = root("settings")
    settings.append(w("defaultTabStop", val=720))
    package.add("settings", "settings", settings)
    document = root("document")
    body = w("body")
    for text in paragraphs:
        paragraph = w("p", w("pPr", w("pStyle", val="SingleTxt")))
        for number, piece in enumerate(text.split("\t")):
            run = w("r", w("tab") if number else None)
            inside = w("t")
            inside.text = piece
            inside.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(inside)
            paragraph.append(run)
        body.append(paragraph)
    body.append(w("sectPr", w("pgSz", w=11906, h=16838)))
    document.append(body)
    package.parts["word/document.xml"] = document
    package.parts["docProps/core.xml"] = _core()
    package.parts["docProps/app.xml"] = _app()
    return package.data()


def _core() -> Element:
    uri = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    return etree.Element(f"{{{uri}}}coreProperties", nsmap={"cp": uri})


def _app() -> Element:
    uri = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    return etree.Element(f"{{{uri}}}Properties", nsmap={None: uri})
