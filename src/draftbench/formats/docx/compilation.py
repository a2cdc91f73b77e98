"""The compilation of proposals as a Word file."""

from __future__ import annotations

from draftbench.amend.negotiation import Negotiation
from draftbench.document import ClauseKind
from draftbench.formats.docx.bracketed import Compiled, Line, compiled
from draftbench.formats.docx.brackets import Role
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.grid import plain_table
from draftbench.formats.docx.names import Element, w
from draftbench.formats.docx.package import Package
from draftbench.formats.docx.paragraphs import OpeningSpan, properties, with_opening
from draftbench.formats.docx.runs import BOLD, GONE, PLAIN, Paint, Typesetter
from draftbench.formats.docx.template import finished
from draftbench.formats.imported import Written

UNPLACED = "Proposals without a place in the draft"
"""The heading over what could not be shown at a clause."""

_PAINTS = {
    Role.TEXT: PLAIN,
    Role.BRACKET: Paint(color="1F3FBF"),
    Role.ADDED: BOLD,
    Role.GONE: GONE,
}


def compilation(
    negotiation: Negotiation, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """The working draft with every open proposal under its clause, in brackets with attribution.

    The text says the same without any formatting (notation: :mod:`.brackets`, :mod:`.bracketed`).
    At the top stand the counts; under each clause in small print where each proposal stands; at
    the end the proposals that have no place in the draft.
    """
    package = Package()
    setter = Typesetter(package, front.right_to_left)
    said = compiled(negotiation)
    body = [_small(setter, f"({summary(said)})")]
    for line in said.lines:
        body.append(_line(line, setter, front, negotiation.draft.language, opening_span))
        body.extend(_small(setter, text) for text in line.small)
    if said.unplaced:
        heading = w("pPr", w("pStyle", val="H23"), w("spacing", before=240, after=120))
        heading.append(w("ind", left=1267, right=1267, firstLine=0))
        body.append(w("p", heading, *setter.plain(UNPLACED)))
        body.extend(_small(setter, text) for text in said.unplaced)
    if body[-1].tag != w("p").tag:
        body.append(w("p"))
    setter.close()
    titled = any(clause.kind is ClauseKind.TITLE for clause in negotiation.draft)
    data = finished(package, front, body, notes=setter.has_notes, titled=titled)
    return Written(data, tuple(setter.losses))


def summary(said: Compiled) -> str:
    """The counts of a compilation in one sentence."""
    counts = ", ".join(
        _count(number, *words)
        for number, words in (
            (said.brackets, ("pair of brackets", "pairs of brackets")),
            (said.alternatives, ("alternative paragraph", "alternative paragraphs")),
            (said.additions, ("new paragraph", "new paragraphs")),
            (said.deletions, ("paragraph to delete", "paragraphs to delete")),
            (said.moves, ("move", "moves")),
        )
        if number
    )
    if not said.proposals:
        return "No open proposals."
    proposals = _count(said.proposals, "open proposal", "open proposals")
    sponsors = _count(said.sponsors, "delegation", "delegations")
    return f"{proposals} by {sponsors}: {counts or 'none of them in the text'}."


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _line(
    line: Line,
    setter: Typesetter,
    front: FrontMatter,
    language: str,
    opening_span: OpeningSpan | None,
) -> Element:
    if line.clause.kind is ClauseKind.TABLE and len(line.stretches) == 1:
        return plain_table(line.clause, setter)
    paragraph = w("p", properties(line.clause, right_to_left=front.right_to_left))
    if line.label:
        paragraph.extend(setter.plain(f"{line.label}\t", paint=PLAIN if line.own else BOLD))
    first = True
    for stretch in line.stretches:
        text = stretch.text
        if first and stretch.role is not Role.BRACKET:
            text = with_opening(text, line.clause, language, opening_span)
            first = False
        paragraph.extend(setter.elements(text, _PAINTS[stretch.role]))
    return paragraph


def _small(setter: Typesetter, text: str) -> Element:
    return w("p", w("pPr", w("pStyle", val="SmallTxt")), *setter.plain(text))
