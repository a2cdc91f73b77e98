"""House rules on the working draft, and what findings look like mended there and in files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from draftbench.amend.changesets.editing import between
from draftbench.amend.negotiation import Negotiation
from draftbench.amend.proceedings.locks import governing
from draftbench.amend.redlines.marking import advanced, relabelled, unmarked
from draftbench.amend.redlines.redline import Redline
from draftbench.amend.references.following import references
from draftbench.amend.references.mentions import Naming
from draftbench.amend.references.standing import Reference, State
from draftbench.amend.references.updating import splices
from draftbench.amend.stamp import Stamp
from draftbench.app.checks.findingreport import EDITOR, Checked, checked
from draftbench.app.checks.outdated import outdated_findings
from draftbench.app.checks.spelling import (
    Dictionary,
    Speller,
    advice,
    dictionary_for,
    engine_there,
    words_of,
)
from draftbench.app.drafts.referring import out_of_date, update_references
from draftbench.app.texts.relations import declared_mode
from draftbench.app.workbench import Workbench
from draftbench.compare.links import Mode
from draftbench.document import Clause, ClauseId, ClauseKind, Document
from draftbench.document.labels import NOWHERE, Places, joined
from draftbench.messages import either, message, quoted, sentences, unstopped
from draftbench.progress import Progress, silent
from draftbench.rules.checking import check
from draftbench.rules.finding import Edit, Finding, Severity, mended, rules
from draftbench.rules.profile import Profile

_ROUNDS = 5
"""How often a text is checked again after mending: one edit may make room for the next."""


def checked_draft(
    bench: Workbench,
    *,
    profile: Profile | None = None,
    clean: bool = False,
    progress: Progress = silent,
) -> Checked:
    """What the rules say of the working draft; the other texts of the negotiation are what it may
    quote. Its numbers are computed, so no rule about printed numbers speaks of it."""
    state = bench.state
    draft = state.draft
    others = (state.base, *filter(lambda source: _may_answer(state, source), state.sources))
    found = checked(draft, profile=profile, clean=clean, others=others, progress=progress)
    own = [*filter(_of_draft, map(_counted, found.findings)), *bound(state, found.profile)]
    own += outdated_findings(bench, found.profile)
    place = {clause.id: at for at, clause in enumerate(draft)}
    own.sort(key=lambda one: (place[one.clause] if one.clause else -1, one.start))
    return replace(found, findings=tuple(own))


def _may_answer(state: Negotiation, source: Document) -> bool:
    """Whether a source may be quoted, or be a language version: nobody said that it is none."""
    if source.language == state.draft.language:
        return True
    return declared_mode(state, source.name) in (None, Mode.LANGUAGES)


def _counted(finding: Finding) -> Finding:
    """A finding as a draft has it, which counts its paragraphs itself but not its headings: that
    the numbers of these are out of order is said, and not mended."""
    return replace(finding, edits=()) if finding.rule == "L14" else finding


def _of_draft(finding: Finding) -> bool:
    """Whether a finding is one by the words of the draft alone: references are bound to clauses,
    and looked at as such."""
    return _of_words(finding) and finding.rule not in BOUND


def _of_words(finding: Finding) -> bool:
    """Whether a finding is about the words of a clause, not about its printed number."""
    return all(edit.label is None for edit in finding.edits)


@dataclass(frozen=True, slots=True)
class Mended:
    """``document`` with the findings ``done`` mended; ``left`` are those that a person must see
    to, or that stand in agreed clauses (``agreed``)."""

    document: Document
    done: tuple[Finding, ...]
    left: tuple[Finding, ...]
    agreed: frozenset[ClauseId] = frozenset()


def mend(
    checking: Checked,
    *,
    rules: Sequence[str] = (),
    clean: bool = False,
    others: Sequence[Document] = (),
    agreed: frozenset[ClauseId] = frozenset(),
    numbers: bool = True,
    progress: Progress = silent,
) -> Mended:
    """The text with what can be mended of the findings of ``rules`` (empty: all) mended, checked
    again until nothing more comes of it. Clauses of ``agreed`` keep their words; without
    ``numbers`` the printed numbers stay as they are."""
    document, done = checking.document, list[Finding]()
    findings: Iterable[Finding] = checking.findings
    for _ in range(_ROUNDS):
        wanted = [f for f in findings if (not rules or f.rule in rules) and f.clause not in agreed]
        document, mended_now = mended(document, wanted)
        if not mended_now:
            break
        done += mended_now
        profile = checking.profile
        findings = check(document, profile=profile, clean=clean, others=others, progress=progress)
        if not numbers:
            findings = tuple(filter(_of_draft, findings))
    left = tuple(f for f in findings if not rules or f.rule in rules)
    return Mended(document, tuple(done), left, agreed)


def mend_draft(
    bench: Workbench,
    checking: Checked,
    *,
    rules: Sequence[str] = (),
    only: Sequence[Finding] = (),
    by: str = "",
    made: Mended | None = None,
) -> Mended:
    """Mends the working draft as one act, which can be undone: all findings of ``rules`` (empty:
    of all rules), or only those of ``only``. References updated behind it, as an act of
    their own. Agreed clauses stay as they are. ``made`` is what :func:`mended_words`
    made of the same findings before. Raises ProjectError where nothing can be changed."""
    chosen = only or checking.chosen(rules).findings
    stale = found_for([one for one in chosen if one.rule in BOUND], out_of_date(bench.state))
    made = made or mended_words(bench, checking, rules=rules, only=only)
    kinds = ", ".join(sorted({finding.rule for finding in made.done}))
    if made.done:
        bench.change(
            message("Applied house rules ({kinds})", kinds=kinds), made.document, by or EDITOR
        )
    done = list(made.done)
    if stale:
        same = {one.place: finding for one, finding in stale}
        again = [one for one in out_of_date(bench.state) if one.place in same]
        done += [same[one.place] for one in update_references(bench, again, by=by).done]
    left = [*made.left, *bound(bench.state, checking.profile)]
    left = [one for one in left if only or not rules or one.rule in rules]
    return Mended(bench.state.draft, tuple(done), tuple(left), made.agreed)


def mended_words(
    bench: Workbench,
    checking: Checked,
    *,
    rules: Sequence[str] = (),
    only: Sequence[Finding] = (),
    progress: Progress = silent,
) -> Mended:
    """What :func:`mend_draft` makes of the words; nothing is done yet, so it may be asked in any
    thread. Raises Cancelled where ``progress`` does."""
    state = bench.state
    chosen = only or checking.chosen(rules).findings
    kept = tuple(one for one in checking.findings if one.rule not in BOUND)
    checking = replace(checking, findings=kept)
    only = [one for one in chosen if one in kept]
    agreed = frozenset(
        clause.id
        for clause in state.draft
        if governing(state.proceedings, state.draft, clause.id) is not None
    )
    if len(only) < len(checking.chosen(rules).findings):
        open_ones = [finding for finding in only if finding.clause not in agreed]
        document, done = mended(checking.document, open_ones)
        left = tuple(one for one in checking.findings if one not in done)
        made = Mended(document, done, left, agreed)
    else:
        others = (state.base, *state.sources)
        made = mend(
            checking, rules=rules, others=others, agreed=agreed, numbers=False, progress=progress
        )
    return made


def united_mending(mendings: Sequence[Mended], places: Places = NOWHERE) -> Mended:
    """What was mended in the texts of one file, as of one text; ``places`` are those of the clauses
    in the file."""
    if len(mendings) == 1:
        return mendings[0]
    return Mended(
        joined([one.document for one in mendings], places),
        tuple(finding for one in mendings for finding in one.done),
        tuple(finding for one in mendings for finding in one.left),
    )


def redline_of_mending(
    made: Mended, before: Document, *, author: str = "", at: str = ""
) -> Redline:
    """The text with what was mended as changes of ``author`` at ``at`` (ISO 8601, UTC)."""
    redline = unmarked(before, before)
    changes = between(before, made.document)
    if changes.changes:
        redline = advanced(redline, changes, Stamp(author or EDITOR, (), at))
    return relabelled(redline, {clause.id: clause.label for clause in made.document})


# Spelling among the findings of house rules: words that neither the dictionary of the text's
# language nor the words of the field know (-ize is right in English, as the United Nations spells).

RULE = "L53"
UNCHECKED = frozenset({ClauseKind.NOTE, ClauseKind.TABLE, ClauseKind.CLOSING})
"""Clauses whose words are not looked up."""
OFFERED = 3
"""How many words are offered instead of one."""


def with_spelling(
    found: Checked,
    *,
    vocabulary: Iterable[str] = (),
    dictionary: Callable[[str], Dictionary | None] = dictionary_for,
) -> Checked:
    """The findings with the words that are spelled as nothing knows them, each with what may have
    been meant. ``vocabulary`` are words that are right too. Where there is no dictionary of the
    language, a note says so and how to come to one. Raises InputError where a dictionary cannot
    be read."""
    language = found.document.language
    there = dictionary(language) if engine_there() else None
    if there is None:
        return replace(
            found,
            notes=(
                *found.notes,
                message("Spelling was not checked. {advice}", advice=advice(language)),
            ),
        )
    speller = Speller(there, language)
    try:
        wrong = _wrong(found, speller, vocabulary)
    finally:
        speller.close()
    order = {clause.id: at for at, clause in enumerate(found.document)}
    together = (*found.findings, *wrong)

    def where(one: Finding) -> tuple[int, int, int, str]:
        return (-1 if one.clause is None else order[one.clause], one.start, one.end, one.rule)

    return replace(found, findings=tuple(sorted(together, key=where)))


def _wrong(found: Checked, speller: Speller, vocabulary: Iterable[str]) -> list[Finding]:
    clauses = [clause for clause in found.document if clause.kind not in UNCHECKED]
    words = {clause.id: tuple(words_of(clause.text.text)) for clause in clauses}
    wrong = speller.wrong((one.text for each in words.values() for one in each), vocabulary)
    meant = {word: speller.suggestions(word)[:OFFERED] for word in sorted(wrong)}
    taken = {(one.clause, one.start) for one in found.findings}
    return [
        misspelling(clause, one.start, one.end, meant[one.text])
        for clause in clauses
        for one in words[clause.id]
        if one.text in wrong and (clause.id, one.start) not in taken
    ]


def misspelling(clause: Clause, start: int, end: int, meant: Sequence[str]) -> Finding:
    """The finding on the word ``[start, end)`` (code points) of a clause, for which one of
    ``meant`` may have been meant; which one, a person must say."""
    word = clause.text.text[start:end]
    perhaps = message("Perhaps {meant}?", meant=either(map(quoted, meant))) if meant else ""
    why = sentences(message("No dictionary has “{word}”.", word=word), perhaps)
    return Finding(RULE, Severity.INFO, clause.id, start, end, why)


# References of a draft as findings: what they mean is known from the text they were written in.

NOTES, PARAGRAPHS = "L34", "L36"
BOUND = frozenset({NOTES, PARAGRAPHS})
"""The rules that are asked here of a draft, and of any other text by its words alone."""


def bound(state: Negotiation, profile: Profile) -> Iterator[Finding]:
    """L34 and L36 for the working draft: every reference that somebody must see to, with the edit
    that writes it anew where there is one."""
    for one in references(state):
        rule = rules()[rule_of(one)]
        if one.wrong and rule.holds(profile.value, state.draft.language):
            start, end = _where(state, one)
            edits = tuple(_edits(state, one))
            yield Finding(rule.id, rule.severity, one.clause, start, end, _message(one), edits)


def rule_of(one: Reference) -> str:
    """The rule that a reference is held to."""
    return NOTES if one.mention.naming is Naming.SAME else PARAGRAPHS


def found_for(
    findings: Collection[Finding], found: Iterable[Reference]
) -> tuple[tuple[Reference, Finding], ...]:
    """The references that these findings of :func:`bound` are about."""
    by_place = {(one.clause, one.rule, one.message): one for one in findings}
    named = ((one, by_place.get((one.clause, rule_of(one), _message(one)))) for one in found)
    return tuple((one, finding) for one, finding in named if finding is not None)


def _message(one: Reference) -> str:
    if one.state is not State.STALE:
        return one.why
    return message("{why}: “{new}”.", why=unstopped(one.why), new=one.new)


def _where(state: Negotiation, one: Reference) -> tuple[int, int]:
    if one.note < 0:
        return one.start, one.end
    at = state.draft[one.clause].text.note_positions()[one.note]
    return at, at + 1


def _edits(state: Negotiation, one: Reference) -> Iterator[Edit]:
    if one.state is State.STALE and one.new:
        for splice in splices(state.draft[one.clause], (one,)):
            yield Edit(one.clause, splice.start, splice.end, splice.new)
