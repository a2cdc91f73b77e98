"""What house rules found in a text, as a report for people: a table in any of its formats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftbench.document import Document, RichText
from draftbench.document.labels import joined, spoken_labels
from draftbench.errors import UsageError
from draftbench.formats.imported import Written
from draftbench.formats.table import Cell, Column, Line, Look, Row, Span, Table, Tone, cell
from draftbench.formats.table.table import small
from draftbench.messages import counted_message, message
from draftbench.progress import Progress, silent
from draftbench.rules.checking import check
from draftbench.rules.finding import Finding, Severity, rules
from draftbench.rules.profile import Profile, profile_of

ENDINGS = (".html", ".csv", ".docx", ".xlsx")
"""The formats of a report, by the ending of its file."""
_TONES = {Severity.ERROR: Tone.CONFLICT, Severity.WARNING: Tone.PARKED, Severity.INFO: Tone.NONE}
_AROUND = 40
"""Code points that are shown on either side of the words that a finding is about."""


def report_table(found: Checked) -> Table:
    """All findings in the order of the text, each with its words, the rule and what mends it; of
    a file that holds several texts also which it is in."""
    counts = Counter(finding.severity for finding in found.findings)
    told = tuple(_counted(one, counts[one]) for one in Severity if counts[one])
    number = len(found.findings)
    able = sum(finding.fixable for finding in found.findings)
    many = counted_message("{n} finding", "{n} findings", n=number)
    notes = [message("Checked against the rules of: {spoken}.", spoken=found.profile.spoken)]
    notes.append(
        message("{many} ({told}); {able} can be fixed.", many=many, told=told, able=able)
        if number
        else message("Nothing was found.")
    )
    return Table(
        "House rules",
        (
            *((Column("Text", 1.0),) if found.texts else ()),
            Column("Where", 0.8),
            Column("What was found", 3.2),
            Column("Words", 2.4),
            Column("As mended", 2.4),
            Column("Rule", 2.0),
        ),
        tuple(_row(found, finding) for finding in found.findings),
        (*notes, *found.notes),
    )


def report(found: Checked, ending: str) -> Written:
    """The report as a file; ``ending`` (".html") says in which format. Raises UsageError for an
    ending that it cannot have."""
    if ending.lower() not in ENDINGS:
        raise UsageError(
            "A report cannot end in “{ending}”; name a file in {endings}.",
            ending=ending,
            endings=tuple(ENDINGS),
        )
    from draftbench.app.exports.exporting import table_file
    from draftbench.app.exports.stationery import front_matter

    document = found.document
    title = document.title or document.name
    front = replace(front_matter(document), title=title, organ="", language="en")
    return table_file(report_table(found), front, ending.lower())


def _counted(severity: Severity, n: int) -> str:
    match severity:
        case Severity.ERROR:
            return counted_message("{n} error", "{n} errors", n=n)
        case Severity.WARNING:
            return counted_message("{n} warning", "{n} warnings", n=n)
        case Severity.INFO:
            return counted_message("{n} to look at", "{n} to look at", n=n)


def _row(found: Checked, finding: Finding) -> Row:
    rule = rules()[finding.rule]
    labels = spoken_labels(found.document)
    where = "" if finding.clause is None else labels.get(finding.clause, "") or finding.clause
    return Row(
        (
            *((_text(found, finding),) if found.texts else ()),
            cell(where),
            cell(finding.message, small(_severity(finding)), tone=_TONES[finding.severity]),
            _words(found, finding),
            _mended(found, finding),
            cell(f"{rule.id}: {rule.title}", small(f"{rule.explanation} ({rule.source})")),
        )
    )


def _text(found: Checked, finding: Finding) -> Cell:
    text = found.text_of(finding)
    if text is None:
        return cell()
    return cell(text.name, *((small(text.title),) if text.title else ()))


def _severity(finding: Finding) -> str:
    return {Severity.INFO: "To look at"}.get(finding.severity, finding.severity.value.capitalize())


def _words(found: Checked, finding: Finding) -> Cell:
    clause = None if finding.clause is None else found.document.get(finding.clause)
    if clause is None:
        return cell()
    text = clause.text
    before, behind = max(0, finding.start - _AROUND), min(len(text), finding.end + _AROUND)
    spans = (
        Span(RichText(("… " if before else "") + text.slice(before, finding.start).plain)),
        Span(RichText(text.slice(finding.start, finding.end).plain), Look.BOLD),
        Span(
            RichText(text.slice(finding.end, behind).plain + (" …" if behind < len(text) else ""))
        ),
    )
    return cell(Line(tuple(s for s in spans if s.text.text)), language=found.document.language)


def _mended(found: Checked, finding: Finding) -> Cell:
    """How the words read once it is mended; empty where a person must."""
    if not finding.edits or finding.clause is None:
        return cell()
    first = finding.edits[0]
    clause = found.document[first.clause]
    if first.label is not None:
        return cell(f"{first.label} {clause.text.plain[:_AROUND]}".strip())
    text = clause.text.splice(first.start, first.end, first.new)
    start = max(0, first.start - _AROUND)
    end = min(len(text), first.start + len(first.new) + _AROUND)
    said = text.slice(start, end).plain
    shown = f"{'… ' if start else ''}{said}{' …' if end < len(text) else ''}"
    return cell(shown, language=found.document.language)


# House rules on a text: what was found in it, and whose rules it was held to.

EDITOR = "Editor"
"""Who makes the changes that mend findings, unless somebody else is named."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A text, the profile that it was held to, and what was found in it; ``notes`` say what could
    not be asked, ``texts`` are those of a file that holds several."""

    document: Document
    profile: Profile
    findings: tuple[Finding, ...]
    notes: tuple[str, ...] = ()
    texts: tuple[Document, ...] = ()

    def text_of(self, finding: Finding) -> Document | None:
        """The text that a finding is in, where the file holds several."""
        clause = finding.clause
        return next((text for text in self.texts if clause is not None and clause in text), None)

    def chosen(self, rules: Sequence[str]) -> Checked:
        """The findings of these rules alone; of all where none is named."""
        if not rules:
            return self
        kept = tuple(finding for finding in self.findings if finding.rule in rules)
        return replace(self, findings=kept)


def checked(
    document: Document,
    *,
    profile: Profile | None = None,
    clean: bool = False,
    others: Sequence[Document] = (),
    progress: Progress = silent,
) -> Checked:
    """What the rules say of a text; the arguments are those of ``rules.checking.check``."""
    chosen = profile or profile_of(document)
    found = check(document, profile=chosen, clean=clean, others=others, progress=progress)
    return Checked(document, chosen, found)


def united(checks: Sequence[Checked]) -> Checked:
    """What was found in the texts of one file, as of one text; the profile is that of the first."""
    first = checks[0]
    if len(checks) == 1:
        return first
    return Checked(
        joined([one.document for one in checks]),
        first.profile,
        tuple(finding for one in checks for finding in one.findings),
        tuple(dict.fromkeys(note for one in checks for note in one.notes)),
        tuple(one.document for one in checks),
    )
