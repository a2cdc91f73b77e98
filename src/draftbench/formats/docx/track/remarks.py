"""What people said of a text, put as comments into a finished Word file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from draftbench.amend.stamp import Stamp
from draftbench.formats.docx.names import XML_SPACE, Element, copied, q, qs
from draftbench.formats.docx.read.blocks import PARAGRAPH
from draftbench.formats.docx.read.shown import View
from draftbench.formats.docx.track.cutting import top
from draftbench.formats.docx.track.line import RPR, T
from draftbench.formats.docx.track.parts import open_parts
from draftbench.formats.docx.track.proof import prove_told, stays_sound, teller_of
from draftbench.formats.docx.track.typist import DraftPen
from draftbench.language.words import is_word, token_texts

_GONE = frozenset(qs("del moveFrom"))
_RUN = q("r")


@dataclass(frozen=True, slots=True)
class Remark:
    """What was said (the ``reason`` of the stamp) of ``[start, end)`` of a clause that reads
    ``text``, plain words; where these are the same, of all of it."""

    text: str
    start: int
    end: int
    stamp: Stamp


def with_remarks(data: bytes, remarks: Sequence[Remark], name: str) -> tuple[bytes, int]:
    """A finished file with remarks, which are in the order of its text, as comments; and how many
    are not in it, because their clause does not stand there as it reads. Raises OutputError where
    the file, read back, would say anything else than before."""
    parts = open_parts(data, name)
    was = teller_of(parts)
    accepted, rejected = was.told(View.ACCEPTED), was.told(View.REJECTED)
    parts.change(parts.main)
    pen = DraftPen.of(parts)
    paragraphs = [*parts.body().iter(PARAGRAPH)]
    runs = [[text for _, text in _texts(one)] for one in paragraphs]
    at = lost = 0
    for remark in remarks:
        found = _place(remark, runs, at)
        if found is None:
            lost += 1
            continue
        at, start, end = found
        paragraph = paragraphs[at]
        held = list(_between(paragraph, start, end))
        pen.reasons.at(top(held[0], paragraph), top(held[-1], paragraph), remark.stamp)
    made = parts.data()
    finished = open_parts(made, name)
    prove_told(teller_of(finished), accepted=accepted, rejected=rejected)
    stays_sound(finished.checked(), data)
    return made, lost


def _place(remark: Remark, runs: Sequence[Sequence[str]], at: int) -> tuple[int, int, int] | None:
    """The number of the paragraph and the stretch of it that a remark is on, looked for from the
    paragraph ``at`` on: its clause as it reads; else with more words among its own, as proposals
    stand in brackets and struck words touch new ones, in the shortest paragraph that has them."""
    words = remark.text.strip()
    texts = ["".join(one) for one in runs]
    order = (*range(at, len(texts)), *range(at))
    whole = next((n for n in order if words and texts[n].strip().endswith(words)), None)
    if whole is not None:
        before = texts[whole].rindex(words) - (len(remark.text) - len(remark.text.lstrip()))
        start, end = (remark.start, remark.end) if remark.start < remark.end else (0, len(words))
        return whole, before + start, before + end
    held = [n for n in order if _has(texts[n], words) or _has(" ".join(runs[n]), words)]
    if not held:
        return None
    best = min(held, key=lambda n: len(texts[n]))
    said = remark.text[remark.start : remark.end]
    if said and texts[best].count(said) == 1:
        start = texts[best].index(said)
        return best, start, start + len(said)
    return best, 0, len(texts[best])


def _has(text: str, words: str) -> bool:
    """Whether ``text`` has the words in their order, others between them."""
    those = iter(filter(is_word, token_texts(text)))
    wanted = [*filter(is_word, token_texts(words))]
    return bool(wanted) and all(one in those for one in wanted)


def _texts(paragraph: Element) -> Iterator[tuple[Element, str]]:
    """The texts of a paragraph that stand once all changes are accepted."""
    for one in paragraph.iter(T):
        if not any(above.tag in _GONE for above in one.iterancestors()):
            yield one, one.text or ""


def _between(paragraph: Element, start: int, end: int) -> Iterator[Element]:
    """The texts of a paragraph that hold ``[start, end)``; plain runs are cut at both places."""
    for place in (start, end):
        _cut(paragraph, place)
    at = 0
    for one, words in list(_texts(paragraph)):
        if at < end and at + len(words) > start:
            yield one
        at += len(words)


def _cut(paragraph: Element, place: int) -> None:
    at = 0
    for one, words in list(_texts(paragraph)):
        run = one.getparent()
        if at < place < at + len(words) and run is not None and run.getparent() is paragraph:
            if run.tag == _RUN and {child.tag for child in run} <= {RPR, T} and len(run) < 3:
                behind = copied(run)
                run.addnext(behind)
                for text, part in (
                    (one, words[: place - at]),
                    (behind.find(T), words[place - at :]),
                ):
                    if text is not None:
                        text.text = part
                        text.set(XML_SPACE, "preserve")
            return
        at += len(words)
