"""Language versions of the working draft that no longer say what it says."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from draftbench.app.history.moments import state_at
from draftbench.app.texts.relations import declared_mode
from draftbench.app.workbench import Workbench
from draftbench.compare.languages.concordance import are_versions, concord
from draftbench.compare.languages.sentences import language_name
from draftbench.compare.links import Alignment, Mode
from draftbench.compare.words.worddiff import difference
from draftbench.document import Clause, ClauseId, Document
from draftbench.language.phrasebook import Phrasebook, phrasebook
from draftbench.rules.finding import Finding, Severity, rules
from draftbench.rules.profile import Profile

RULE = "L64"
_SHOWN = 3
"""How many changes of a clause are told."""


@dataclass(frozen=True, slots=True)
class Outdated:
    """``clause`` of the draft was changed since the text ``source`` came, whose clause ``partner``
    translates it. ``start`` and ``end`` (code points) are the words that changed; ``words`` are the
    old and the new ones of each change, ``before`` is the clause as it was then."""

    source: str
    language: str
    partner: ClauseId
    clause: ClauseId
    start: int
    end: int
    words: tuple[tuple[str, str], ...]
    before: str = ""


def outdated(
    bench: Workbench,
    known: Iterable[Alignment | None] = (),
    only: Collection[str] | None = None,
) -> tuple[Outdated, ...]:
    """What is out of date in the sources that are language versions of the draft, source by source
    in the order of the draft. A version is held against the draft at the moment when it came.
    ``known`` are alignments that were made already; ``only`` sources of these names are looked at.
    """
    paired = [one for one in known if one is not None and one.mode is Mode.LANGUAGES]
    return tuple(
        one
        for source in bench.state.sources
        if only is None or source.name in only
        for one in _of(bench, source, paired)
    )


def _of(bench: Workbench, source: Document, known: Sequence[Alignment]) -> Iterator[Outdated]:
    draft = bench.state.draft
    mode = declared_mode(bench.state, source.name)
    if mode is None and source.language == draft.language:
        return
    if mode not in (None, Mode.LANGUAGES):
        return
    former = _draft_when_it_came(bench, source)
    if former is None or former.was(draft.fingerprint):
        return
    partners = _partners(bench, former, source, known, certain=mode is not None)
    for clause in draft:
        old = former.get(clause.id)
        partner = partners.get(clause.id)
        if old is not None and partner is not None and old.text.plain != clause.text.plain:
            yield _changed(source, partner, old, clause)


def _partners(
    bench: Workbench,
    draft: Document,
    source: Document,
    known: Sequence[Alignment],
    *,
    certain: bool,
) -> Mapping[ClauseId, ClauseId]:
    """By clause of the draft the one that translates it; empty where the source is no version,
    which is asked where it is not ``certain``. A draft changes, what was translated does not."""
    for found in known:
        if found.right is source and found.left.was(draft.fingerprint):
            return {link.left[0]: link.right[0] for link in found.links}
    found_before: dict[tuple[str, str, str, bool], Mapping[ClauseId, ClauseId]]
    found_before = bench.worked_out.setdefault(f"{__name__} partners", {})
    key = (draft.fingerprint, source.fingerprint, source.language, certain)
    if key not in found_before:
        versions = certain or are_versions(draft, source)
        found_before[key] = concord([draft, source]).partners(0, 1) if versions else {}
    return found_before[key]


def _draft_when_it_came(bench: Workbench, source: Document) -> Document | None:
    drafts: dict[str, Document] = bench.worked_out.setdefault(f"{__name__} drafts", {})
    for number, event in enumerate(bench.events, 1):
        if event.kind == "source-added" and event.payload["document"]["name"] == source.name:
            if event.id not in drafts:
                drafts[event.id] = state_at(bench.events, number).draft
            return drafts[event.id]
    return None


def _changed(source: Document, partner: ClauseId, old: Clause, new: Clause) -> Outdated:
    before, after = old.text.plain, new.text.plain
    hunks = difference(before, after).hunks
    return Outdated(
        source.name,
        source.language,
        partner,
        new.id,
        hunks[0][2] if hunks else 0,
        hunks[-1][3] if hunks else 0,
        tuple((before[a:b].strip(), after[c:d].strip()) for a, b, c, d in hunks),
        before,
    )


def sentence(one: Outdated, language: str = "en") -> str:
    """One sentence on what is out of date, with the words that changed."""
    say = phrasebook(language)
    return say(
        "concord.outdated",
        text=f"{one.source} ({language_name(one.language, language)})",
        words=say.marks["semicolon"].join(changes(one, language)[:_SHOWN]),
    )


def changes(one: Outdated, language: str = "en") -> tuple[str, ...]:
    """Each change since the language version came, in a few words."""
    say = phrasebook(language)
    return tuple(_change(say, old, new) for old, new in one.words)


def _change(say: Phrasebook, old: str, new: str) -> str:
    if not old:
        return say("concord.inserted", new=say.quoted(new))
    if not new:
        return say("concord.deleted", old=say.quoted(old))
    return say("concord.now", old=say.quoted(old), new=say.quoted(new))


def outdated_findings(bench: Workbench, profile: Profile) -> Iterator[Finding]:
    """What is out of date as findings of the house rule :data:`RULE`."""
    draft = bench.state.draft
    if not rules()[RULE].holds(profile.value, draft.language):
        return
    for one in outdated(bench):
        yield Finding(
            RULE,
            Severity.WARNING,
            one.clause,
            one.start,
            one.end,
            sentence(one),
            retell=partial(sentence, one),
        )
