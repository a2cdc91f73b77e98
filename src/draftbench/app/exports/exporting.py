"""Writing the outputs of a negotiation as files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from operator import itemgetter
from pathlib import Path

import msgspec

from draftbench.amend.amendment import AmendmentId, Status
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.notation.markup_reader import opening_span
from draftbench.amend.proceedings.brackets import plain
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.stamp import Stamp
from draftbench.app.drafts.number_acts import note_on_numbers
from draftbench.app.drafts.referring import note_on_references, with_references
from draftbench.app.exports.stationery import PLAIN as PLAIN_PAPER
from draftbench.app.exports.stationery import Stationery, front_matter, losses
from draftbench.app.meetings.commenting import amended
from draftbench.app.outputs.amendments import amendment_list, open_amendments
from draftbench.app.outputs.gaps import gap_table
from draftbench.app.outputs.negotiation_json import exchange_file
from draftbench.app.outputs.numbers import number_table
from draftbench.app.outputs.positions import positions_table
from draftbench.app.outputs.rolling import marked_up, rolling
from draftbench.app.outputs.sidebyside import Compromise, proposals_by_clause, side_table
from draftbench.app.outputs.trace import taken_words, trace_table
from draftbench.app.outputs.voting_list import voting_table
from draftbench.app.texts.comparing import side_by_side, themes_of
from draftbench.app.texts.files import must_be_free, read_bytes, write_bytes
from draftbench.app.texts.officialfile import BaseFile, tracked_on
from draftbench.compare.comparison import Comparison
from draftbench.compare.passages.passage import passages
from draftbench.document import Document
from draftbench.errors import OutputError, UsageError
from draftbench.formats.akn.writer import akn_file
from draftbench.formats.docx.template.frontmatter import FrontMatter
from draftbench.formats.docx.track.proof import counts_itself, opens
from draftbench.formats.docx.track.remarks import Remark, with_remarks
from draftbench.formats.docx.track.tracked import tracked
from draftbench.formats.docx.write.bracketed import compiled
from draftbench.formats.html.comparison import comparison_page
from draftbench.formats.imported import Written
from draftbench.formats.office import find_office, pdf_of_word
from draftbench.formats.prose.page import prose_page
from draftbench.formats.prose.prose import ENDINGS as PLAIN
from draftbench.formats.prose.prose import Prose, compiled_prose, plain_prose, prose_text
from draftbench.formats.prose.word import prose_file
from draftbench.formats.table.markdown import table_markdown
from draftbench.formats.table.page import table_page
from draftbench.formats.table.table import Table, csv_file
from draftbench.formats.table.word import word_file
from draftbench.formats.versionmarks import VersionMark, stamp
from draftbench.messages import counted_message, message
from draftbench.progress import Progress, silent
from draftbench.record.file import Record
from draftbench.resources import resource

_PRIVATE = (Status.DRAFT, Status.SUBMITTED)
_TABLE = (".docx", ".html", ".xlsx", ".csv", ".pdf", ".md")


@dataclass(frozen=True, slots=True)
class ExportKind:
    """An output: what it is called, how its file name may end (the usual way first), what it is in
    one sentence, and what stands in its masthead (``stage``)."""

    title: str
    endings: tuple[str, ...]
    tip: str
    stage: str = ""

    @property
    def ending(self) -> str:
        """How the file name ends where nothing else is wanted."""
        return self.endings[0]


EXPORTS = msgspec.json.decode(resource("exports.json").read_bytes(), type=dict[str, ExportKind])
"""The outputs, by their names."""

COMMENTABLE = ("clean", "tracked", "rolling")
"""The outputs whose Word files can have the open comments."""
UPDATABLE = ("clean", "tracked", "akn")
"""The outputs in which the text stands as it is, so that references can be written anew."""
_WITH_PROPOSALS = ("rolling", "compilation", "html")

Printer = Callable[[bytes], bytes]
"""Makes a PDF of a page (HTML in UTF-8)."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen of an output: the ``sources`` of the table (None: the first that have
    room), whether table and gaps go ``by_theme``, what the column for the ``compromise`` holds, the
    ``order`` of voting (None: that of the negotiation), whether a ``model`` of meaning helps where
    one is installed, and what the file is written ``on``. Tracked changes stand in the file
    ``official``, where there is one (:func:`draftbench.app.texts.officialfile.base_file`).
    ``update_references``: references have their new numbers (of :data:`UPDATABLE`). ``mark`` says
    in the file which version it is (:func:`draftbench.app.texts.circulated.mark_of`), None: the
    file says nothing. With ``comments`` a Word file (of :data:`COMMENTABLE`) has those that are
    open; without, nothing of them is in any output."""

    sources: tuple[str, ...] | None = None
    by_theme: bool = False
    compromise: Compromise = Compromise.PROPOSALS
    order: tuple[AmendmentId, ...] | None = None
    model: bool = True
    on: Stationery = PLAIN_PAPER
    official: BaseFile | None = None
    update_references: bool = False
    mark: VersionMark | None = None
    comments: bool = False


def front_of(state: Negotiation, stage: str = "", *, on: Stationery = PLAIN_PAPER) -> FrontMatter:
    """The masthead for an output of a negotiation; ``stage`` says what it is."""
    return front_matter(state.base, stage=stage, on=on, masthead=state.masthead)


def _shareable(state: Negotiation) -> Negotiation:
    """The state without drafts that are not tabled, those of older projects too."""
    public = state.public
    kept = {amendment.id for amendment, status in public.states.values() if status not in _PRIVATE}
    if len(kept) == len(public.states):
        return public
    entries = tuple(entry for entry in public.entries if entry.amendment.id in kept)
    courses = {one: course for one, course in public.courses.items() if one in kept}
    return replace(public, entries=entries, courses=courses, _known=None)


def kind_named(kind: str) -> ExportKind:
    """What is known of an output. Raises UsageError where there is none of that name."""
    if kind not in EXPORTS:
        raise UsageError(
            "There is no output “{kind}”; there are: {exports}.", kind=kind, exports=tuple(EXPORTS)
        )
    return EXPORTS[kind]


def written(
    state: Negotiation,
    kind: str,
    *,
    ending: str = "",
    choices: Choices | None = None,
    progress: Progress = silent,
    printer: Printer | None = None,
) -> Written:
    """The bytes of one output; ``ending`` (".docx"; empty: the usual one) says in which format.
    ``printer`` makes a PDF where LibreOffice is not installed. Nothing of drafts that are not
    tabled is in it.

    Raises UsageError for an unknown kind or an ending that it cannot have, and OutputError where
    the tracked file, read back, is not exactly the base (all rejected) and the draft (all
    accepted), or nothing can make a PDF.
    """
    state = _shareable(state)
    known = kind_named(kind)
    ending = ending.lower() or known.ending
    if ending not in known.endings:
        raise UsageError(
            "{known} cannot end in {ending}; name a file in {endings}.",
            known=known.title,
            ending=ending,
            endings=tuple(known.endings),
        )
    progress(0.1, known.title)
    chosen = choices or Choices()
    if chosen.update_references and kind in UPDATABLE:
        state = with_references(state)
    if chosen.comments and (kind not in COMMENTABLE or ending != ".docx"):
        raise UsageError(
            "Comments stand only in Word files of these outputs: {exports}.", exports=COMMENTABLE
        )
    made = _in_format(state, kind, ending, chosen, progress, printer)
    if chosen.comments:
        made = _commented(made, state, known.title)
    if chosen.mark is not None and EXPORTS[kind].endings != _TABLE:
        made = replace(made, data=stamp(made.data, ending, chosen.mark))
    if kind not in (*UPDATABLE, *_WITH_PROPOSALS):
        return made
    told = (*note_on_references(state, writable=kind in UPDATABLE), *note_on_numbers(state))
    waiting = sum(entry.tabled for entry in state.entries)
    if kind == "tracked" and waiting:
        msg = counted_message(
            "{n} open proposal is not among the tracked changes; the rolling text and the "
            "compilation have it.",
            "{n} open proposals are not among the tracked changes; the rolling text and the "
            "compilation have them.",
            n=waiting,
        )
        told = (*told, msg)
    return replace(made, losses=(*made.losses, *told)) if told else made


def _commented(made: Written, state: Negotiation, name: str) -> Written:
    """A Word file with the open comments on the words that it has."""
    draft, remarks, lost = state.draft, [], 0
    for one in state.proceedings.comments:
        if one.done:
            continue
        place = one.place(draft) if one.passage is not None else amended(state, one)
        if place is None:
            lost += 1
            continue
        words = place.seen if one.words else ""
        start, end = (len(plain(words[:at])) for at in (place.start, place.end))
        stamps = (Stamp(r.occasion.by, (), r.occasion.at, text) for r, text in one.said)
        remarks += [
            (draft.position(place.clause), start, Remark(plain(place.seen), start, end, stamp))
            for stamp in stamps
        ]
    remarks.sort(key=itemgetter(0, 1))
    data, left = with_remarks(made.data, [remark for _, _, remark in remarks], name)
    if not lost + left:
        return replace(made, data=data)
    told = counted_message(
        "{n} comment is not in the file: what it is on does not stand there.",
        "{n} comments are not in the file: what they are on does not stand there.",
        n=lost + left,
    )
    return Written(data, (*made.losses, told))


def _in_format(
    state: Negotiation,
    kind: str,
    ending: str,
    chosen: Choices,
    progress: Progress,
    printer: Printer | None,
) -> Written:
    if kind == "json":
        return exchange_file(state, front_of(state, on=chosen.on))
    if kind == "akn":
        front = front_of(state, on=chosen.on)
        source = replace(state.draft.source, symbol=front.symbol, date=front.date)
        text = replace(state.draft, source=source)
        return akn_file(
            text,
            opening_span=opening_span,
            taken=taken_words(state),
            proposed=tuple(open_amendments(state)),
        )
    if ending != ".pdf":
        return _written(state, kind, ending, chosen, progress)
    return _pdf(state, kind, chosen, progress, printer)


def _written(
    state: Negotiation, kind: str, ending: str, choices: Choices, progress: Progress
) -> Written:
    if ending == ".docx" and kind == "tracked" and choices.official is not None:
        front = front_of(state, EXPORTS[kind].stage, on=choices.on)
        own = replace(choices.on, facts={})
        printed = front_of(replace(state, masthead={}), EXPORTS[kind].stage, on=own)
        kept = message(
            "The changes stand in the file of the base text, which keeps its own masthead: the one "
            "that was set is not in it."
        )
        lost = (kept,) if front != printed else ()
        return tracked_on(choices.official, state.redline, front, progress, lost)
    made = _made(state, kind, ending, choices, progress)
    missed = losses(front_of(state, on=choices.on), state.draft) if ending == ".docx" else ()
    return replace(made, losses=(*missed, *made.losses)) if missed else made


def _made(
    state: Negotiation, kind: str, ending: str, choices: Choices, progress: Progress
) -> Written:
    front = front_of(state, EXPORTS[kind].stage, on=choices.on)
    if EXPORTS[kind].endings == _TABLE:
        table = table_of(state, kind, choices, progress)
        progress(0.6, message("Setting the table"))
        return table_file(table, front, ending)
    if ending == ".docx" and kind == "tracked":
        return tracked(state.redline, front, opening_span=opening_span)
    prose = prose_of(state, kind)
    progress(0.6, message("Setting the text"))
    if ending in PLAIN:
        return prose_text(prose, front, markdown=ending == ".md", opening_span=opening_span)
    if ending == ".docx":
        return prose_file(prose, front, opening_span=opening_span)
    return prose_page(prose, front, opening_span=opening_span)


def prose_of(state: Negotiation, kind: str) -> Prose:
    """What an output that is a text says."""
    if kind == "clean":
        return plain_prose(state.draft, EXPORTS[kind].stage)
    if kind == "tracked":
        return marked_up(state, EXPORTS[kind].stage)
    if kind == "compilation":
        return compiled_prose(compiled(state), state.draft, EXPORTS[kind].stage)
    return rolling(state)


def table_of(
    state: Negotiation, kind: str, choices: Choices | None = None, progress: Progress = silent
) -> Table:
    """What an output that is a table says."""
    chosen = choices or Choices()
    match kind:
        case "table":
            return _side_by_side(state, chosen, progress)
        case "amendments":
            return amendment_list(state)
        case "voting":
            return voting_table(state, chosen.order)
        case "positions":
            return positions_table(state)
        case "trace":
            return trace_table(state)
        case "numbers":
            return number_table(state)
        case "gaps":
            return gap_table(state, by_theme=chosen.by_theme, progress=progress, model=chosen.model)
    raise UsageError("The output “{kind}” is no table.", kind=kind)


def _side_by_side(state: Negotiation, choices: Choices, progress: Progress) -> Table:
    sources = choices.sources
    if sources is None:
        sources = tuple(source.name for source in state.sources[:3])
    comparison = side_by_side(state, sources, progress, model=choices.model)
    agenda = themes_of(state, comparison) if choices.by_theme else None
    if choices.compromise is Compromise.PROPOSALS:
        proposals, unplaced = proposals_by_clause(state)
        return side_table(comparison, agenda=agenda, proposals=proposals, unplaced=unplaced)
    if choices.compromise is Compromise.EMPTY:
        return side_table(comparison, agenda=agenda, proposals={})
    return side_table(comparison, agenda=agenda)


def table_file(table: Table, front: FrontMatter, ending: str) -> Written:
    """A table as a file; ``ending`` is ".csv", ".md", ".xlsx", ".html" or ".docx"."""
    front = replace(front, stage=table.stage)
    match ending:
        case ".csv":
            return csv_file(table)
        case ".md":
            return table_markdown(table, front)
        case ".xlsx":
            from draftbench.formats.table.workbook import workbook

            return workbook(table, front)
        case ".html":
            return table_page(table, front)
    return word_file(table, front)


def _pdf(
    state: Negotiation,
    kind: str,
    choices: Choices,
    progress: Progress,
    printer: Printer | None,
) -> Written:
    """A PDF: of the Word file by LibreOffice where that is installed, else of the page."""
    if find_office() is not None:
        word = _written(state, kind, ".docx", choices, progress)
        progress(0.5, message("LibreOffice makes the PDF"))
        told = (_NUMBERS,) if kind == "tracked" and counts_itself(word.data) else ()
        return Written(pdf_of_word(word.data, progress), (*word.losses, *told))
    if printer is None:
        raise no_pdf()
    made = _written(state, kind, ".html", choices, progress)
    progress(0.5, message("Printing the page"))
    return Written(printer(made.data), made.losses)


_NUMBERS = message(
    "This text has automatic numbers. LibreOffice counts them in the PDF, and may do so wrongly "
    "where paragraphs were added, deleted or moved; those of the Word file are right."
)


def no_pdf() -> OutputError:
    """What is said where nothing can make a PDF."""
    return OutputError(
        "A PDF is made by LibreOffice or by Qt, and neither was found; install "
        "LibreOffice or draftbench[gui], or write .html and print it in a browser."
    )


def export(
    state: Negotiation,
    kind: str,
    path: Path,
    progress: Progress = silent,
    *,
    ending: str = "",
    choices: Choices | None = None,
    printer: Printer | None = None,
) -> tuple[str, ...]:
    """Writes one output to ``path``, whole or not at all, in the format of ``ending``, else the one
    that its name ends in (one without an ending is written in the usual one); gives in sentences
    what the format could not carry. Raises as :func:`written`, OutputError where the file cannot be
    written, UsageError where its name ends like another format's, and what ``progress`` raises to
    stop."""
    must_be_free(path)
    own = path.suffix.lower()
    ending = ending or own
    if own != ending and any(own in known.endings for known in EXPORTS.values()):
        raise UsageError(
            "The name {file} ends in {own}, but the format asked for is {ending}; change one of "
            "them.",
            file=path.name,
            ending=ending,
            own=own,
        )
    made = written(state, kind, ending=ending, choices=choices, progress=progress, printer=printer)
    is_word = ending == ".docx" or (not ending and EXPORTS[kind].ending == ".docx")
    if is_word and (choices is None or choices.official is None):
        opens(made.data)  # an official file may be too strange for that other reader
    progress(0.9, f"Writing {path.name}")
    write_bytes(path, made.data)
    progress(1.0, "Done")
    return made.losses


def write_redline(
    path: Path,
    redline: Redline,
    base: Document,
    on: Stationery = PLAIN_PAPER,
    official: BaseFile | None = None,
    masthead: Mapping[str, str] | None = None,
) -> tuple[str, ...]:
    """Writes :func:`redline_file`; gives in sentences what the format could not carry."""
    made = redline_file(redline, base, on, official, masthead)
    write_bytes(path, made.data)
    return made.losses


def redline_file(
    redline: Redline,
    base: Document,
    on: Stationery = PLAIN_PAPER,
    official: BaseFile | None = None,
    masthead: Mapping[str, str] | None = None,
) -> Written:
    """A redline as a Word file with tracked changes, on the file ``official`` that the base was
    read from where it is given, else under the masthead of ``base`` and what a negotiation has set
    for it (``masthead``)."""
    front = front_matter(base, stage="Comparison", on=on, masthead=masthead)
    if official is not None:
        return tracked_on(official, redline, front)
    made = tracked(redline, front, opening_span=opening_span)
    return replace(
        made, losses=tuple(dict.fromkeys((*losses(front, redline.result), *made.losses)))
    )


def write_difference(
    path: Path,
    comparison: Comparison,
    redline: Redline,
    state: Negotiation,
    on: Stationery = PLAIN_PAPER,
) -> tuple[str, ...]:
    """Writes what differs between two moments of a negotiation: as tracked changes under its
    masthead where ``path`` ends in .docx, as a page where it ends in .html; gives in sentences what
    the format could not carry. Raises UsageError for other endings."""
    match path.suffix.lower():
        case ".docx":
            return write_redline(path, redline, state.base, on, masthead=state.masthead)
        case ".html":
            write_bytes(path, comparison_page(comparison, passages(comparison)).data)
            return ()
        case _:
            raise UsageError("Name a file that ends in .docx, or in .html for a web page.")


# Which files an export may write over: those that the same project wrote, as it wrote them.


def check_overwrite(record: Record, path: Path) -> None:
    """Raises UsageError where ``path`` holds a file that ``record`` did not write, or that was
    changed since, and OutputError for what no output may replace
    (:func:`draftbench.app.texts.files.must_be_free`)."""
    must_be_free(path)
    if path.is_file() and not record.memory.wrote(read_bytes(path)):
        raise UsageError(
            "{path} already exists, and this project did not write it as it is now; "
            "choose another name.",
            remedy="replace",
            path=path,
        )


def keep_output(record: Record, path: Path) -> None:
    """Remembers that ``record`` wrote the file at ``path``; where nothing can be recorded it is not
    remembered, and a later export to the same name asks."""
    if not record.read_only:
        record.memory.keep_output(read_bytes(path))
