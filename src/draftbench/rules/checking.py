"""All rules of a profile on a text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from draftbench.document import Document
from draftbench.messages import message
from draftbench.progress import Progress, silent
from draftbench.rules import consistency, openings, references, structure, style
from draftbench.rules.examined import Examined
from draftbench.rules.finding import Finding, Severity, rules
from draftbench.rules.profile import Profile, profile_of

_CHECKS: tuple[Callable[[Examined], Iterator[Finding]], ...] = (
    structure.organ,
    structure.numbers,
    structure.headings,
    structure.beginnings,
    structure.sentences,
    structure.structure,
    consistency.balance,
    consistency.remains,
    consistency.attributions,
    openings.known,
    openings.italics,
    openings.attitudes,
    openings.order,
    references.resolutions,
    references.council,
    references.present,
    references.abbreviations,
    references.symbols,
    references.paragraphs,
    references.chains,
    references.silent,
    references.treaties,
    style.written,
    style.bindings,
    style.quotation,
    style.figures,
    style.acronyms,
    consistency.terms,
    consistency.quotations,
    consistency.versions,
)


def _lesser(rule: Severity, own: Severity) -> Severity:
    """The severity of a finding: that of its rule, or less where the finding says so."""
    return Severity.INFO if own is Severity.INFO else rule


def check(
    document: Document,
    *,
    profile: Profile | None = None,
    clean: bool = False,
    others: Sequence[Document] = (),
    progress: Progress = silent,
) -> tuple[Finding, ...]:
    """What is against the rules of ``profile`` (None: those that the text seems to follow), in the
    order of the text. ``clean`` says that the text is to go out as finished: then brackets and
    numbers of the negotiation are findings too. ``others`` are texts that it may quote, and its
    other language versions. Raises Cancelled where ``progress`` does."""
    chosen = profile or profile_of(document)
    text = Examined(document, chosen, clean, tuple(others))
    known = rules()
    held = {
        rule.id: rule.severity
        for rule in known.values()
        if rule.holds(chosen.value, document.language)
    }
    found: list[Finding] = []
    for at, look in enumerate(_CHECKS):
        progress(at / len(_CHECKS), message("Checking the house rules"))
        found += [
            replace(finding, severity=_lesser(held[finding.rule], finding.severity))
            for finding in look(text)
            if finding.rule in held
        ]
    place = {clause.id: at for at, clause in enumerate(document)}

    def where(finding: Finding) -> tuple[int, int, int, str]:
        at = -1 if finding.clause is None else place[finding.clause]
        return (at, finding.start, finding.end, finding.rule)

    return tuple(sorted(found, key=where))
