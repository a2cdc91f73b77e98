"""A text with what is proposed in it as a Word file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from draftbench.document import ClauseKind
from draftbench.formats.docx.names import Element, put, q, w
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.template import finished
from draftbench.formats.docx.write.brackets import Role, Stretch
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    house_table,
    properties,
    small_print,
)
from draftbench.formats.docx.write.runs import BOLD, GONE, PLAIN, Paint, Typesetter
from draftbench.formats.imported import Written
from draftbench.formats.plain.outline import masthead_of
from draftbench.formats.prose.prose import Paragraph, Prose
from draftbench.formats.table.table import FILLS

_TABLE, _PROPERTIES, _KEEP = q("tbl"), q("pPr"), q("keepNext")
_PAINTS = {
    Role.TEXT: PLAIN,
    Role.BRACKET: Paint(color="1F3FBF"),
    Role.ADDED: BOLD,
    Role.GONE: GONE,
    Role.INSERTED: BOLD,
    Role.DELETED: GONE,
}


def prose_file(
    prose: Prose, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """The text with its summary at the head, small print below each paragraph, and at the end what
    has no place in it. The text says the same without any formatting. ``opening_span`` finds the
    opening phrases that are set in italics; clauses that have italics of their own keep them. The
    same input always gives the same bytes."""
    package = Package()
    setter = Typesetter.of(package, front)
    body = [small_print(line, setter, front) for line in prose.summary]
    masthead = masthead_of(one.clause for one in prose.paragraphs)
    for one in prose.paragraphs:
        below, above = bool(body) and body[-1].tag == _TABLE, one.clause.id in masthead
        words = one.opened(prose.language, opening_span)
        body.append(_paragraph(one, words, setter, front, below=below, above=above))
        if one.small:
            _keep_with_next(body[-1])
        body.extend(_small(one.small, setter, front))
    if prose.after:
        heading = w("pPr", w("pStyle", val="H23"), w("spacing", before=240, after=120))
        heading.append(w("ind", left=1267, right=1267, firstLine=0))
        body.append(w("p", heading, *setter.plain(prose.after_title)))
        body.extend(_small(prose.after, setter, front))
    if not body or body[-1].tag == _TABLE:
        body.append(w("p"))
    setter.close()
    data = finished(package, front, body, notes=setter.has_notes, titled=prose.titled)
    return Written(data, tuple(setter.losses))


def _small(lines: Sequence[str], setter: Typesetter, front: FrontMatter) -> Iterator[Element]:
    """Small print line by line; what is proposed, in brackets, stays on the page of its remark."""
    for at, text in enumerate(lines, 1):
        line = small_print(text, setter, front)
        if text.startswith("[") and at < len(lines):
            _keep_with_next(line)
        yield line


def _keep_with_next(paragraph: Element) -> None:
    looks = paragraph.find(_PROPERTIES)
    if looks is not None and looks.find(_KEEP) is None:
        put(looks, w("keepNext"))


def _paragraph(
    one: Paragraph,
    opened: Iterable[Stretch],
    setter: Typesetter,
    front: FrontMatter,
    *,
    below: bool,
    above: bool,
) -> Element:
    """A paragraph or a table; ``below`` says that it stands below a table, ``above`` that it is a
    line above the title."""
    if one.clause.kind is ClauseKind.TABLE and len(one.stretches) == 1:
        return house_table(one.clause, setter.plain)
    mirrored = front.right_to_left
    looks = properties(one.clause, right_to_left=mirrored, below=below, above=above)
    if FILLS[one.tone]:
        put(looks, w("shd", val="clear", color="auto", fill=FILLS[one.tone]))
    paragraph = w("p", looks)
    if one.label:
        paragraph.extend(setter.plain(f"{one.label}\t", paint=PLAIN if one.own else BOLD))
    for stretch in opened:
        paragraph.extend(setter.elements(stretch.text, _PAINTS[stretch.role]))
    return paragraph
