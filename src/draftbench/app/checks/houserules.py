"""House rules on a text: what was found in it, and whose rules it was held to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from draftbench.document import Document
from draftbench.document.joining import joined
from draftbench.progress import Progress, silent
from draftbench.rules.checking import check
from draftbench.rules.finding import Finding
from draftbench.rules.profile import Profile, profile_of

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
