"""The form of a text before it is written: what every format of it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from draftbench.document import Clause, ClauseKind, Document, RichText, printed_labels
from draftbench.document.richtext import join
from draftbench.formats.docx.write.bracketed import Compiled
from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    italic_span,
    italicized,
    with_opening,
)
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import Phrasebook, phrasebook


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A clause of the text (``own``), or a proposed one that is set like ``clause``; ``label`` is
    the number before it, ``small`` stands in small print below it, ``tone`` says how far it is."""

    clause: Clause
    label: str
    stretches: tuple[Stretch, ...]
    own: bool = True
    small: tuple[str, ...] = ()
    tone: Tone = Tone.NONE

    @property
    def text(self) -> RichText:
        """The words with all brackets, and with what was struck."""
        return join(stretch.text for stretch in self.stretches)

    def opened(self, language: str, measure: OpeningSpan | None) -> Iterator[Stretch]:
        """The stretches with the opening phrase in italics, also where something came into it."""
        whole = self.clause.text
        start, end = 0, 0
        if with_opening(whole, self.clause, language, measure) != whole:
            start, end = italic_span(whole.text, self.clause, language, measure)
        proposed = not self.own
        for one in self.stretches:
            text = one.text
            if proposed and one.role is not Role.BRACKET:
                text = with_opening(text, self.clause, language, measure)
                proposed = False
            elif one.at is not None:
                text = italicized(text, start - one.at, end - one.at)
            yield replace(one, text=text)


@dataclass(frozen=True, slots=True)
class Prose:
    """``stage`` says what the text is ("Rolling text"), ``summary`` are sentences at its head,
    ``after`` those at its end under ``after_title``. ``language`` is that of the text."""

    stage: str
    language: str
    paragraphs: tuple[Paragraph, ...]
    summary: tuple[str, ...] = ()
    after_title: str = ""
    after: tuple[str, ...] = ()

    @property
    def titled(self) -> bool:
        """Whether the text has a title of its own."""
        return any(p.clause.kind is ClauseKind.TITLE for p in self.paragraphs)


def plain_prose(document: Document, stage: str) -> Prose:
    """A text without anything beside it."""
    labels = printed_labels(document)
    paragraphs = (
        Paragraph(clause, labels[clause.id], (Stretch(clause.text, at=0),)) for clause in document
    )
    return Prose(stage, document.language, tuple(paragraphs))


def compiled_prose(said: Compiled, document: Document, stage: str) -> Prose:
    """A compilation of proposals on ``document``."""
    paragraphs: Iterable[Paragraph] = (
        Paragraph(line.clause, line.label, tuple(line.stretches), line.own, tuple(line.small))
        for line in said.lines
    )
    say = phrasebook(document.language)
    return Prose(
        stage,
        document.language,
        tuple(paragraphs),
        (say("state.note", state=summary(said, say)),),
        say("unplaced") if said.unplaced else "",
        tuple(said.unplaced),
    )


# What a compilation of proposals says of itself.


def summary(said: Compiled, say: Phrasebook) -> str:
    """The counts of a compilation, and whose numbers it has."""
    if not said.proposals:
        return say("no-proposals")
    counts = say.listed(
        say(f"count.{name}", n=number)
        for name, number in (
            ("brackets", said.brackets),
            ("alternatives", said.alternatives),
            ("new-paragraphs", said.additions),
            ("deletions", said.deletions),
            ("moves", said.moves),
        )
        if number
    )
    compiled = say(
        "compiled",
        proposals=say("count.proposals", n=said.proposals),
        delegations=say("count.by-delegations", n=said.sponsors),
        counts=counts or say("none-in-text"),
    )
    return say.together((compiled, say("numbers.now")))
