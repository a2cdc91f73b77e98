"""The pages of an output as they will print, made of the file itself."""

from __future__ import annotations

import html
from collections.abc import Generator
from dataclasses import dataclass

from draftbench.amend.negotiation import Negotiation
from draftbench.app.exports.exporting import Choices, Printer, written
from draftbench.errors import OutputError
from draftbench.formats.imported import Written
from draftbench.formats.office import KeptProfile, find_office, pdf_of_word
from draftbench.formats.pdf.pages import Picture, pictures
from draftbench.messages import message
from draftbench.progress import Progress, silent

WIDTH = 760
"""Pixels across a page."""
MOST_PAGES = 24
"""More are not shown: they would take much memory, and nobody looks at them here."""
_SHEETS = (".csv", ".xlsx")
_LINES = 400
_BY_QT = message(
    "The real pages may break elsewhere: LibreOffice, which lays them out, is not installed."
)


@dataclass(frozen=True, slots=True)
class Preview:
    """An output as ``pdf``; ``remark`` says where its pages are not those that will print,
    ``losses`` what the format does not carry."""

    pdf: bytes
    remark: str = ""
    losses: tuple[str, ...] = ()

    def pages(self, progress: Progress = silent) -> Generator[Picture]:
        """Its first :data:`MOST_PAGES` pages, drawn."""
        return pictures(self.pdf, width=WIDTH, most=MOST_PAGES, progress=progress)


def preview(
    state: Negotiation,
    kind: str,
    ending: str,
    choices: Choices,
    printer: Printer,
    *,
    profile: KeptProfile | None = None,
    progress: Progress = silent,
) -> Preview:
    """An output laid out: Word files and PDFs by LibreOffice where it is installed, pages and all
    else by ``printer``; of a workbook or of data the beginning, as a table or as it stands. Raises
    as :func:`~draftbench.app.exports.exporting.written`, and what ``progress`` raises."""

    def make(what: str) -> Written:
        return written(state, kind, ending=what, choices=choices, progress=_first(progress))

    if ending in (".docx", ".pdf"):
        if find_office() is not None:
            made = make(".docx")
            pdf = pdf_of_word(made.data, _then(progress), profile=profile)
            return Preview(pdf, "", made.losses)
        made, page = make(".docx") if ending == ".docx" else make(".html"), make(".html")
        return Preview(printer(page.data), _BY_QT if ending == ".docx" else "", made.losses)
    if ending == ".html":
        made = make(".html")
        return Preview(
            printer(made.data), message("Browsers break the page elsewhere."), made.losses
        )
    if ending in _SHEETS:
        made = make(ending)
        return Preview(
            printer(make(".html").data), message("The rows and columns, as a table."), made.losses
        )
    made = make(ending)
    return Preview(
        printer(_as_page(made.data)), message("The file itself, from its beginning."), made.losses
    )


def _as_page(data: bytes) -> bytes:
    """The beginning of a file of text as a page."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise OutputError("There is no preview of this kind of file.") from error
    lines = text.splitlines()
    shown = "\n".join(line[:400] for line in lines[:_LINES])
    more = "\n…" if len(lines) > _LINES else ""
    made = f'<pre style="white-space: pre-wrap">{html.escape(shown)}{more}</pre>'
    return f"<html><head><title></title></head><body>{made}</body></html>".encode()


def _first(progress: Progress) -> Progress:
    return lambda done, step: progress(0.5 * done, step)


def _then(progress: Progress) -> Progress:
    return lambda done, _: progress(0.5 + 0.4 * done, message("LibreOffice lays out the pages"))
