"""The clean consolidated text as a Word file."""

from __future__ import annotations

from draftbench.document import ClauseKind, Document, printed_labels
from draftbench.formats.docx.names import Element, q, w
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.template.package import Package
from draftbench.formats.docx.template.template import finished
from draftbench.formats.docx.write.paragraphs import (
    OpeningSpan,
    house_table,
    properties,
    with_opening,
)
from draftbench.formats.docx.write.runs import Typesetter
from draftbench.formats.imported import Written


def clean(
    document: Document, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """``document`` in the United Nations template, numbers and notes as they are printed now.

    ``opening_span`` finds the opening phrases that are set in italics; clauses that have italics
    of their own keep them. The same input always gives the same bytes.
    """
    package = Package()
    setter = Typesetter.of(package, front)
    labels = printed_labels(document)
    body: list[Element] = []
    for clause in document:
        if clause.kind is ClauseKind.TABLE:
            body.append(house_table(clause, setter.plain))
            continue
        text = with_opening(clause.text, clause, document.language, opening_span)
        label = labels[clause.id]
        number = setter.plain(f"{label}\t") if label else []
        looks = properties(
            clause, right_to_left=front.right_to_left, below=bool(body) and _is_table(body[-1])
        )
        paragraph = w("p", looks, *number)
        paragraph.extend(setter.elements(text))
        body.append(paragraph)
    if not body or document.clauses[-1].kind is ClauseKind.TABLE:
        body.append(w("p"))
    setter.close()
    titled = any(clause.kind is ClauseKind.TITLE for clause in document)
    data = finished(package, front, body, notes=setter.has_notes, titled=titled)
    return Written(data, tuple(setter.losses))


def _is_table(element: Element) -> bool:
    return element.tag == q("tbl")
