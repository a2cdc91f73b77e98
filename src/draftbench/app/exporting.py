"""Writing the outputs of a negotiation as files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.leading import opening_span
from draftbench.amend.redline import Redline
from draftbench.app.comparing import side_by_side
from draftbench.app.files import write_bytes
from draftbench.compare.comparison import Comparison
from draftbench.compare.passages.passage import passages
from draftbench.document import Document
from draftbench.errors import UsageError
from draftbench.formats.docx.clean import clean
from draftbench.formats.docx.compilation import compilation
from draftbench.formats.docx.frontmatter import FrontMatter
from draftbench.formats.docx.proof import opens
from draftbench.formats.docx.table import table
from draftbench.formats.docx.tracked import tracked
from draftbench.formats.html.comparison import comparison_page
from draftbench.formats.imported import Written
from draftbench.formats.plain.compilation import compilation_text
from draftbench.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class ExportKind:
    """An output: what it is called, how its file name ends, and what it is in one sentence."""

    title: str
    ending: str
    tip: str


EXPORTS: dict[str, ExportKind] = {
    "clean": ExportKind(
        "Clean text", ".docx", "The consolidated text with everything accepted worked in."
    ),
    "tracked": ExportKind(
        "Tracked changes",
        ".docx",
        "The base with every accepted change as a tracked change of its delegation.",
    ),
    "table": ExportKind(
        "Side by side", ".docx", "Base, sources and draft in columns, differences marked."
    ),
    "compilation": ExportKind(
        "Compilation",
        ".docx",
        "Every open proposal under its clause, in brackets, with its author.",
    ),
}


PLAIN = (".txt", ".md")
"""How the name of a compilation in plain text ends."""


def front_matter(document: Document, *, stage: str = "") -> FrontMatter:
    """The masthead for outputs of a negotiation about ``document``."""
    return FrontMatter(
        symbol=document.source.symbol,
        title=document.title,
        date=document.source.date,
        language=document.language,
        stage=stage,
    )


def written(
    state: Negotiation,
    kind: str,
    *,
    sources: tuple[str, ...] | None = None,
    progress: Progress = silent,
) -> Written:
    """The bytes of one output. ``sources`` are those of the table (None: the first three).

    Raises UsageError for an unknown kind and OutputError where the tracked file, read back, is not
    exactly the base (all rejected) and the draft (all accepted).
    """
    if kind not in EXPORTS:
        msg = f"There is no output “{kind}”; there are: {', '.join(EXPORTS)}."
        raise UsageError(msg)
    progress(0.1, EXPORTS[kind].title)
    if kind == "clean":
        front = front_matter(state.base, stage="Consolidated text")
        return clean(state.draft, front, opening_span=opening_span)
    if kind == "tracked":
        front = front_matter(state.base, stage="Changes against the base text")
        return tracked(state.redline, front, opening_span=opening_span)
    if kind == "table":
        chosen = tuple(s.name for s in state.sources[:3]) if sources is None else sources
        front = front_matter(state.base, stage="Texts side by side")
        comparison = side_by_side(state, chosen, progress)
        return table(comparison, front, opening_span=opening_span)
    front = front_matter(state.base, stage="Compilation of proposals")
    return compilation(state, front, opening_span=opening_span)


def export(
    state: Negotiation,
    kind: str,
    path: Path,
    progress: Progress = silent,
    *,
    sources: tuple[str, ...] | None = None,
) -> tuple[str, ...]:
    """Writes one output to ``path``, whole or not at all; gives in sentences what the format could
    not carry. A compilation whose name ends in ``.txt`` or ``.md`` is plain text, all else Word."""
    if kind == "compilation" and path.suffix.lower() in PLAIN:
        made = compilation_text(state, front_matter(state.base, stage="Compilation of proposals"))
    else:
        made = written(state, kind, sources=sources, progress=progress)
        opens(made.data)
    progress(0.9, f"Writing {path.name}")
    write_bytes(path, made.data)
    progress(1.0, "Done")
    return made.losses


def write_redline(path: Path, redline: Redline, base: Document) -> None:
    """Writes a redline as a Word file with tracked changes, under the masthead of ``base``."""
    front = front_matter(base, stage="Comparison")
    write_bytes(path, tracked(redline, front, opening_span=opening_span).data)


def write_difference(path: Path, comparison: Comparison, redline: Redline, base: Document) -> None:
    """Writes what differs between two texts: as tracked changes where ``path`` ends in .docx, as a
    page where it ends in .html. Raises UsageError for other endings."""
    match path.suffix.lower():
        case ".docx":
            write_redline(path, redline, base)
        case ".html":
            write_bytes(path, comparison_page(comparison, passages(comparison)).data)
        case _:
            msg = "Name a file that ends in .docx, or in .html for a page to read."
            raise UsageError(msg)
