"""A text with what is proposed in it as a page; nothing is said by colour alone."""

from __future__ import annotations

from draftbench.document import ClauseKind
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.write.brackets import Role
from draftbench.formats.docx.write.paragraphs import OpeningSpan, rows
from draftbench.formats.html.frame import Footnotes, escaped, page, sentence, spoken_in
from draftbench.formats.imported import Written
from draftbench.formats.prose.prose import Paragraph, Prose
from draftbench.formats.table.table import Tone
from draftbench.language.phrasebook import phrasebook

_AROUND: dict[Role, tuple[str, str]] = {
    Role.TEXT: ("", ""),
    Role.BRACKET: ('<span class="bracket">', "</span>"),
    Role.ADDED: ("<strong>", "</strong>"),
    Role.GONE: ("<s>", "</s>"),
    Role.INSERTED: ("<ins><b>", "</b></ins>"),
    Role.DELETED: ("<del>", "</del>"),
}
_HEADINGS = (ClauseKind.TITLE, ClauseKind.HEADING, ClauseKind.ANNEX)
_DEEPEST = 6


def prose_page(
    prose: Prose, front: FrontMatter, *, opening_span: OpeningSpan | None = None
) -> Written:
    """The text with its summary at the head, small print below each paragraph, and at the end what
    has no place in it."""
    notes = Footnotes(front.language)
    own = phrasebook(front.language).language
    clauses = "\n".join(_clause(one, prose, notes, own, opening_span) for one in prose.paragraphs)
    main = f"<article{spoken_in(prose.language)}>\n{clauses}\n</article>"
    if prose.after:
        lines = "".join(f'<p class="small">{sentence(line, own)}</p>' for line in prose.after)
        main += f"\n<section{spoken_in(own)}><h2>{escaped(prose.after_title)}</h2>{lines}</section>"
    return Written(page(front, prose.stage, prose.summary, main, notes.listed()))


def _clause(
    one: Paragraph,
    prose: Prose,
    notes: Footnotes,
    own: str,
    opening_span: OpeningSpan | None,
) -> str:
    """A paragraph with its small print, which is in the language ``own``."""
    clause = one.clause
    spoken = spoken_in(own)
    small = "".join(f'<p class="small"{spoken}>{sentence(t, own)}</p>' for t in one.small)
    names = ["clause"]
    if one.tone is not Tone.NONE:
        names.append(f"t-{one.tone.value}")
    if not one.own:
        names.append("proposed")
    if clause.kind is ClauseKind.ITEM:
        names.append(f"l{min(max(clause.level, 1), 4)}")
    if clause.kind is ClauseKind.TABLE and len(one.stretches) == 1:
        words = _table(clause.text.plain)
    else:
        tag = "p"
        if clause.kind in _HEADINGS:
            level = 1 if clause.kind is ClauseKind.TITLE else max(clause.level, 1)
            tag = f"h{min(level + 1, _DEEPEST)}"
        label = f'<span class="n">{escaped(one.label)}</span> ' if one.label else ""
        words = f"<{tag}>{label}{_words(one, prose, notes, opening_span)}</{tag}>"
    return f'<div class="{" ".join(names)}">{words}{small}</div>'


def _words(one: Paragraph, prose: Prose, notes: Footnotes, opening_span: OpeningSpan | None) -> str:
    said: list[str] = []
    for stretch in one.opened(prose.language, opening_span):
        before, behind = _AROUND[stretch.role]
        said.append(f"{before}{notes.words(stretch.text)}{behind}" if stretch.text.text else "")
    return "".join(said)


def _table(text: str) -> str:
    head, *body = rows(text)
    heads = "".join(f'<th scope="col">{escaped(words)}</th>' for words in head)
    lines = "".join(
        f"<tr>{''.join(f'<td>{escaped(words)}</td>' for words in line)}</tr>" for line in body
    )
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>"
