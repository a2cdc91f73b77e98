"""The traceability table: where each paragraph of the draft comes from, and why it reads so.

Its four columns are those of FCCC/AWGLCA/2009/INF.2/Add.1: the paragraph of the consolidated text,
who contributed, the paragraph of the original texts, approach and rationale.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial

from draftbench.amend.amendment import Outcome
from draftbench.amend.changesets.changes import Deletion, Insertion, Join, Relocation, Split
from draftbench.amend.draft_numbers import ClauseNames, Fate, Renumbering, renumberings
from draftbench.amend.negotiation import Entry, Negotiation
from draftbench.amend.placement.authorship import as_made, brought
from draftbench.amend.redlines.divided import divided
from draftbench.amend.redlines.provenance import BRACKETS, Share, provenance, stretches, taken_in
from draftbench.amend.redlines.redline import DraftStep, RedlineClause
from draftbench.amend.registers.subamendments import is_sub
from draftbench.amend.stamp import Stamp
from draftbench.amend.wording.titles import of_text, say_name
from draftbench.app.outputs.numbers import NONE, what_happened
from draftbench.app.outputs.phrases import book, by, called, capital, excerpt, split_off, went_on_in
from draftbench.document import ClauseId, Origin
from draftbench.formats.akn.metadata import Taken
from draftbench.formats.docx.write.brackets import author
from draftbench.formats.table.table import Column, Line, Row, Table, Tone, cell, small
from draftbench.language.phrasebook import Phrasebook
from draftbench.language.words import is_word, token_texts
from draftbench.messages import parts_of


def trace_table(state: Negotiation) -> Table:
    """Every clause of the draft, and those of the base that are no longer there."""
    found = renumberings(state)
    place = {clause.id: at for at, clause in enumerate(state.draft)}
    standing = sorted((o for o in found if o.clause in place), key=lambda o: place[o.clause])
    gone = [one for one in found if one.clause not in place]
    say = book(state)
    told, former = _told_of(state, found), _taken_over(state)
    same = {one.clause for one in standing if _is_kept(one, told)}
    rows = [_standing(state, one, told, former[one.clause]) for one in standing]
    asked = _asked_of_gone(state)
    rows += [_gone(state, one, told, former[one.clause], asked[one.clause]) for one in gone]
    known = {one.clause for one in found}
    left = {clause: done for clause, done in former.items() if clause not in known}
    rows += [_former(state, clause, done, asked[clause]) for clause, done in left.items()]
    known |= left.keys()
    rows += [_lost(state, one, own, say) for one, own in asked.items() if own and one not in known]
    counted = say.together(_counted(state, gone, same, say))
    return Table(
        "Traceability",
        (
            Column(say("head.new-paragraph"), 1.4),
            Column(say("head.contributors"), 1.7),
            Column(say("head.old-paragraph"), 1.4),
            Column(say("head.rationale"), 3.0),
        ),
        tuple(rows),
        (counted, say("trace.shares")),
        language=say.language,
    )


def _counted(
    state: Negotiation, gone: list[Renumbering], same: set[ClauseId], say: Phrasebook
) -> Iterator[str]:
    """How many paragraphs stand in the draft, how many of them with all under them as in the base,
    and how many of the base are gone."""
    draft, base = state.draft, state.base
    touched = {draft.root(clause.id).id for clause in draft if clause.id not in same}
    lost = [one.clause for one in gone if one.clause in base]
    touched |= {base.root(clause).id for clause in lost}
    standing = [clause.id for clause in draft if clause.is_paragraph]
    kept = sum(clause not in touched for clause in standing)
    yield say("count.standing", n=len(standing), kept=say("count.kept", n=kept))
    if went := sum(base[clause].is_paragraph for clause in lost):
        yield say("count.gone", n=went)


def taken_words(state: Negotiation) -> dict[ClauseId, tuple[Taken, ...]]:
    """For each clause of the draft the clauses of base and sources that its words come from."""
    texts = {text.name: text for text in (state.base, *state.sources)}
    found: dict[ClauseId, tuple[Taken, ...]] = {}
    for clause in state.draft:
        found[clause.id] = tuple(
            Taken(texts[one.document], one.clause, _old(state, one))
            for one in _origins(state, clause.id)
            if one.document in texts
        )
    return found


def _standing(state: Negotiation, one: Renumbering, told: _AllTold, former: Sequence[_Done]) -> Row:
    say = book(state)
    contributors = [
        say(
            "with",
            what=say.listed(filter(None, (_giver(state, share, say), share.amendment))),
            more=say.percent(share.share),
        )
        for share in provenance(state, one.clause)
    ]
    origins = _origins(state, one.clause)
    words = excerpt(state.draft[one.clause].text.plain)
    label = capital(called(state.draft, one.clause, say))
    return Row(
        (
            cell(label, *([small(words)] if words not in label else [])),
            cell(*contributors),
            cell(*(_old(state, origin) for origin in origins)) if origins else cell(NONE),
            cell(*_rationale(state, one, told, former)),
        )
    )


def _giver(state: Negotiation, share: Share, say: Phrasebook) -> str:
    """Who gave words, in the language of ``say``: the sponsors of an amendment by their names in
    it."""
    entry = None if share.amendment is None else state.entry(share.amendment)
    if entry is None:
        return say.listed(map(say.name, parts_of(share.where)))
    stamp = Stamp(share.where, entry.amendment.sponsors, "")
    return author(state, stamp, say)


def _gone(
    state: Negotiation,
    one: Renumbering,
    told: _AllTold,
    former: Sequence[_Done],
    asked: Sequence[Entry],
) -> Row:
    words = excerpt(one.words)
    say = book(state)
    label = capital(called(state.base, one.clause, say))
    return Row(
        (
            cell(NONE),
            cell(author(state, one.stamp, say) if one.stamp is not None else ""),
            cell(label, *([small(words)] if words not in label else [])),
            cell(
                *_rationale(state, one, told, former),
                *_still_asked(asked, say),
                tone=Tone.GONE,
            ),
        )
    )


def _former(
    state: Negotiation, clause: ClauseId, done: Sequence[_Done], asked: Sequence[Entry]
) -> Row:
    """A clause that the base has no more."""
    say, seen = book(state), [step.changes.seen for step in taken_in(state)]
    label = next(filter(None, (_earlier(state, stamp, clause) for _, stamp in done)), "")
    words = next((excerpt(texts[clause].plain) for texts in seen if clause in texts), "")
    return Row(
        (
            cell(NONE),
            cell(*dict.fromkeys(author(state, stamp, say) for _, stamp in done)),
            cell(*([label] if label else []), small(words)),
            cell(*_reasoned(done, say), *_still_asked(asked, say), tone=Tone.GONE),
        )
    )


def _lost(state: Negotiation, clause: ClauseId, asked: Sequence[Entry], say: Phrasebook) -> Row:
    """A clause that came and went, of which an amendment is still before the meeting."""
    amendment = asked[0].amendment
    name = ClauseNames(state).of(clause, amendment)
    label = say_name(name, say, alone=True, texts=bool(name.was))
    label = of_text(name.text, label, say, name.former) if name.was else label
    seen = amendment.changes.seen.get(clause)
    words = [] if seen is None else [small(excerpt(seen.plain))]
    said = cell(*_still_asked(asked, say), tone=Tone.GONE)
    return Row((cell(NONE), cell(""), cell(capital(label), *words), said))


def _still_asked(asked: Sequence[Entry], say: Phrasebook) -> Iterator[Line]:
    """The amendments to a clause that is gone which are still before the meeting."""
    if asked:
        own = [(one.amendment.id, ", ".join(one.amendment.sponsors)) for one in asked]
        named = say.listed(say("with", what=name, more=codes) for name, codes in own)
        yield small(say("trace.asked", amendments=named))


def _asked_of_gone(state: Negotiation) -> defaultdict[ClauseId, list[Entry]]:
    """The amendments that are before the meeting and do not fit, by the clauses that they are about
    and that are not in the draft."""
    found: defaultdict[ClauseId, list[Entry]] = defaultdict(list)
    for entry in state.entries:
        placed = entry.placement
        if not entry.tabled or placed is None or placed.outcome in _SETTLED:
            continue
        if is_sub(entry.amendment):
            continue
        about = dict.fromkeys(
            one.slot.after or one.slot.parent if isinstance(one, Insertion) else one.clause
            for one in entry.amendment.changes.changes
        )
        for clause in about:
            if clause is not None and clause not in state.draft:
                found[clause].append(entry)
    return found


def _origins(state: Negotiation, clause: ClauseId) -> tuple[Origin, ...]:
    """The clauses of base and sources that the words of a clause of the draft come from."""
    givers = (stretch.giver for stretch in stretches(state, clause))
    return tuple(dict.fromkeys(origin for giver in givers for origin in giver.origins))


def _old(state: Negotiation, origin: Origin) -> str:
    say = book(state)
    for text in (state.base, *state.sources):
        if text.name == origin.document and origin.clause in text:
            said = called(text, origin.clause, say)
            title = text.title or text.name
            return capital(said) if text is state.base else say.listed((say.name(title), said))
    return say.name(origin.document)


def _rationale(
    state: Negotiation, one: Renumbering, told: _AllTold, former: Sequence[_Done]
) -> tuple[str | Line, ...]:
    say = book(state)
    lines: list[str | Line] = []
    if _is_kept(one, told):
        lines.append(say("trace.kept"))
    elif one.fate not in _KEPT and not _is_said(one, told):
        lines.append(say("sentence", said=what_happened(state, one)))
    return (*lines, *_reasoned((*former, *told[one.clause]), say))


def _reasoned(done: Iterable[_Done], say: Phrasebook) -> Iterator[str | Line]:
    """What was done, each with its reason."""
    for said, stamp in done:
        yield said
        if stamp.reason:
            yield small(say("reason", reason=stamp.reason.strip()))


_SETTLED = (Outcome.APPLIES, Outcome.CONTAINED)
_KEPT = (Fate.SAME, Fate.RENUMBERED)
_Done = tuple[str, Stamp]
"""What was done to a clause, in words, and by whom."""
_Marked = tuple[RedlineClause, RedlineClause]
"""A clause in the marked text, and with its marks as they are shown where it was divided."""
_AllTold = Mapping[ClauseId, Sequence[_Done]]
"""What was done to each clause since the base."""


def _is_said(one: Renumbering, told: _AllTold) -> bool:
    """Whether what was done to a clause says all that became of it."""
    whole = one.fate in (Fate.MOVED, Fate.DELETED, Fate.NEW) and not one.empty and not one.reworded
    return whole and bool(told[one.clause])


def _is_kept(one: Renumbering, told: _AllTold) -> bool:
    """Whether nothing was done to a clause since the base."""
    return one.fate in _KEPT and not told[one.clause]


def _told_of(state: Negotiation, found: Iterable[Renumbering]) -> _AllTold:
    entries: dict[ClauseId, list[_Marked]] = {}
    apart = divided(state.redline)
    for entry in state.redline.entries:
        shown = entry if entry.moved_away is not None else apart.get(entry.clause.id, entry)
        entries.setdefault(entry.clause.id, []).append((entry, shown))
    return {one.clause: tuple(_told(state, entries.get(one.clause, ()), one)) for one in found}


def _told(state: Negotiation, entries: Iterable[_Marked], one: Renumbering) -> Iterator[_Done]:
    """What was done to a clause and by whom, each once."""
    seen: set[str] = set()
    say = book(state)
    for entry, shown in entries:
        others = went_on_in(state, shown)
        aside = split_off(state, shown) | others.keys()
        said = [
            *(
                (say(what, who=by(state, s, say)), s)
                for what, s in _deeds(entry, shown, one, aside)
            ),
            *(
                (say("deed.joined-here", what=what, who=by(state, stamp, say)), stamp)
                for what, stamp in others.values()
            ),
        ]
        for what, stamp in said:
            if what not in seen:
                seen.add(what)
                yield what, stamp


def _deeds(
    entry: RedlineClause, shown: RedlineClause, one: Renumbering, others: Collection[int]
) -> Iterator[tuple[str, Stamp]]:
    """What was done to a clause, as a key of the phrasebook, apart from the runs, as they are
    ``shown``, that are words of ``others`` that went on in it, or stand in a part of it."""
    if entry.moved_here is not None:
        yield "deed.moved", entry.moved_here
    gone = entry.deleted or (entry.moved_away if one.fate is Fate.DELETED else None)
    if gone is not None:
        yield "deed.joined" if one.fate is Fate.JOINED else "deed.deleted", gone
    if entry.inserted is not None:
        yield "deed.split" if one.fate is Fate.SPLIT else "deed.put-in", entry.inserted
    whole = {id(shown.inserted), id(entry.deleted)} - {id(None)}
    changed: dict[tuple[int, str], tuple[Stamp, set[str]]] = {}
    for at, run in enumerate(shown.runs):
        if at in others:
            continue
        words = run.text.plain.strip() or "".join(note.text.plain for note in run.text.notes)
        for stamp, what in ((run.inserted, "added"), (run.deleted, "out")):
            signs = stamp is entry.inserted and not any(map(is_word, token_texts(words)))
            if stamp is not None and id(stamp) not in whole and words and not signs:
                changed.setdefault((id(stamp), _part(words)), (stamp, set()))[1].add(what)
    for (_, part), (stamp, done) in changed.items():
        yield f"deed.{part}-{'-'.join(sorted(done))}", stamp


# What the base has of what was decided before it came: the draft does not differ from it there, but
# it is so because somebody proposed it.


def _taken_over(state: Negotiation) -> defaultdict[ClauseId, list[_Done]]:
    """What the base has taken over, by the clauses that show it, and those that it has no more."""
    found: defaultdict[ClauseId, list[_Done]] = defaultdict(list)
    say = book(state)
    for one in state.draft:
        gave = (stretch.giver for stretch in stretches(state, one.id))
        stamps = [giver.stamp for giver in gave if giver.base is not None]
        who = {by(state, stamp, say): stamp for stamp in stamps if stamp is not None}
        found[one.id] += [(say("trace.taken-over", who=name), stamp) for name, stamp in who.items()]
    for step in taken_in(state):
        for clause, *said in _done_before(state, step, say):
            own, told = found[clause], say.together((*said, say("trace.taken-in")))
            own += [(told, step.stamp)] if all(told != known for known, _ in own) else []
    return found


def _done_before(
    state: Negotiation, step: DraftStep, say: Phrasebook
) -> Iterator[tuple[ClauseId, *tuple[str, ...]]]:
    """What a step did to clauses as a whole, and where it only took words out, in sentences."""
    draft, base, who = state.draft, state.base, by(state, step.stamp, say)
    went_on = partial(state.redline.lineage.went_on, text=draft)
    for clause, own in brought(step.changes):
        made = () if clause not in base else as_made(own, base[clause].text.text)
        if out := {_part(gone.plain) for start, end, gone in made if start == end} - {""}:
            yield clause, say(f"deed.{max(out)}-out", who=who)
    for change in step.changes.changes:
        match change:
            case Relocation(clause) if clause in base:
                earlier = _earlier(state, step.stamp, clause)
                lines = (say("sentence", said=earlier),) if earlier else ()
                yield clause, say("deed.moved", who=who), *lines
            case Deletion(clause) if clause not in base:
                yield clause, say("deed.deleted", who=who)
            case Split(clause, new=new) if clause in draft and new in draft:
                parts = say.joined(called(draft, part, say) for part in (clause, new))
                yield clause, say("sentence", said=say("fate.split-into", parts=parts))
                whole = say("fate.split-from", whole=called(draft, clause, say))
                yield new, say("sentence", said=whole), say("deed.split", who=who)
            case Join(clause) if clause not in base and (into := went_on(clause)) in draft:
                said = say("fate.joined-to", into=called(draft, into, say))
                yield clause, say("sentence", said=said), say("deed.joined", who=who)
                label = _numbered(state, step.stamp, clause)
                what = say("name.former", was=label) if label else say("another-paragraph")
                yield into, say("deed.joined-here", what=capital(what), who=who)


def _part(words: str) -> str:
    """What words are called, as keys of the phrasebook do."""
    words = words.strip()
    return "words" if words.strip(f"{BRACKETS} ") else "brackets" if words else ""


def _numbered(state: Negotiation, stamp: Stamp, clause: ClauseId) -> str:
    """The number of a clause in the text for which an amendment was written."""
    entry = None if stamp.amendment is None else state.entry(stamp.amendment)
    return "" if entry is None else entry.amendment.numbers.get(clause, "")


def _earlier(state: Negotiation, stamp: Stamp, clause: ClauseId) -> str:
    """The same beside the text that has it: "Earlier: OP 5"; empty where it is not known."""
    number = _numbered(state, stamp, clause)
    former = ClauseNames(state).former(clause, number)
    return capital(of_text("earlier", number, book(state), former)) if number else ""
