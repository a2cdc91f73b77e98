"""Random negotiations on which revisions come, one after another, whose secretariat obeys partly.

What an amendment wants is kept here as wishes about plain words, each of which says by itself
whether a text grants it: nothing of the program is asked. A revision is made from any text that
there was, grants some of the wishes that the meeting accepted, and changes other words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

from draftbench.amend.amendment import AmendmentId
from draftbench.amend.changesets.editing import between
from draftbench.amend.placement.rebasing import Fate
from draftbench.amend.registers.states import IN_TEXT, OPEN, Step
from draftbench.app.amendments import deciding
from draftbench.app.drafts import dividing
from draftbench.app.history.rebasing import Report, preview, rebase
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from draftbench.errors import DraftbenchError
from support.lives import DELEGATIONS, BrokenLawError

Paragraph = tuple[str, ...]
Text = tuple[Paragraph, ...]
"""A text as the words of its paragraphs. No word is used twice in a negotiation."""


def read(document: Document) -> Text:
    """The words of a document."""
    return tuple(tuple(c.text.plain.replace(";", "").split()) for c in document)


def written(text: Text) -> Document:
    """A file of the text, whose ids mean nothing."""
    return Document(
        "revision",
        tuple(
            Clause(ClauseId(f"x{at}"), ClauseKind.OPERATIVE, RichText(f"{' '.join(words)};"))
            for at, words in enumerate(text)
        ),
        "Made-up revision",
        "resolution",
    )


@dataclass(frozen=True)
class Wish:
    """Something that is wanted of a text: words ``out`` of it and words ``new`` in it, behind the
    word ``after``; or, by its ``kind``, something of whole paragraphs: "delete" (``out``), "new"
    (``new``, behind the paragraph that has ``after``), "join" (the paragraph that has ``out[0]``
    to the one that has ``after``), "split" (between ``after`` and ``out[0]``), "move" (the one that
    has ``out[0]`` behind the one that has ``after``, which comes later)."""

    kind: str
    out: Paragraph = ()
    new: Paragraph = ()
    after: str = ""

    def granted(self, text: Text) -> bool:
        """Whether the words of a text grant it."""
        every = {word for paragraph in text for word in paragraph}
        match self.kind:
            case "words":
                return set(self.new) <= every and not every.intersection(self.out)
            case "delete":
                return not any(2 * len({*self.out} & {*p}) >= len(self.out) for p in text)
            case "new":
                return self.new in text
        here, there = _place(text, self.after), _place(text, self.out[0])
        if here is None or there is None:
            return False
        if self.kind != "move":
            return (here == there) is (self.kind == "join")
        return here < there

    def lost(self, text: Text) -> bool:
        """Whether a text does not grant it; of paragraphs that are gone nobody can say, and
        new ones may have gone on in others."""
        if self.kind in ("join", "split", "move"):
            there = (_place(text, word) is not None for word in (self.after, self.out[0]))
            return all(there) and not self.granted(text)
        if self.kind == "new":
            return not self._within(text)
        return not self.granted(text)

    def _within(self, text: Text) -> bool:
        """Whether the new words stand one behind the other: a text may join a new paragraph to
        others, or divide it."""
        words = [word for paragraph in text for word in paragraph]
        size = len(self.new)
        return any(tuple(words[at : at + size]) == self.new for at in range(len(words)))

    def grant(self, text: Text) -> Text:
        """The text with the wish granted; the same one where that cannot be done."""
        here = _place(text, self.after)
        there = _place(text, self.out[0]) if self.out else None
        match self.kind:
            case "words" if here is not None:
                words = [word for word in text[here] if word == self.after or word not in self.out]
                at = words.index(self.after) + 1
                changed = (*words[:at], *self.new, *words[at:])
                return (*text[:here], changed, *text[here + 1 :])
            case "delete":
                return tuple(p for p in text if 2 * len({*self.out} & {*p}) < len(self.out))
            case "new" if here is not None and not any({*self.new} & {*p} for p in text):
                return (*text[: here + 1], self.new, *text[here + 1 :])
            case "join" if here is not None and there == here + 1:
                return (*text[:here], text[here] + text[there], *text[there + 1 :])
            case "split" if here is not None and here == there:
                at = text[here].index(self.after) + 1
                return (*text[:here], text[here][:at], text[here][at:], *text[here + 1 :])
            case "move" if here is not None and there is not None and there < here:
                between_them = text[there + 1 : here + 1]
                return (*text[:there], *between_them, text[there], *text[here + 1 :])
        return text


def _place(text: Text, word: str) -> int | None:
    return next((at for at, paragraph in enumerate(text) if word in paragraph), None)


@dataclass
class Revisions:
    """A negotiation with a seed: the same seed gives the same acts. ``wishes`` are those of each
    amendment, ``texts`` all texts that there were, ``done`` the acts, in words."""

    folder: Path
    seed: str
    bench: Workbench = field(init=False)
    wishes: dict[AmendmentId, tuple[Wish, ...]] = field(default_factory=dict)
    edits: list[Wish] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = Random(self.seed)  # noqa: S311  (made-up acts)
        self._numbers = count()
        paragraphs = (self.words(self.random.randint(8, 14)) for _ in range(9))
        self.texts.append(tuple(paragraphs))
        self.bench = Workbench.create(
            self.folder / "revisions.draftbench",
            written(self.texts[0]),
            delegations=DELEGATIONS,
            title="Revisions",
        )

    def close(self) -> None:
        """Closes the project."""
        self.bench.close()

    def words(self, number: int) -> Paragraph:
        """Words that nobody used before."""
        return tuple(_word(next(self._numbers)) for _ in range(number))

    @property
    def draft(self) -> Text:
        """The words of the draft."""
        return read(self.bench.state.draft)

    def accepted(self) -> list[AmendmentId]:
        """The amendments that the meeting accepted."""
        states = self.bench.state.states
        return [one for one in self.wishes if states[one][1] in IN_TEXT]

    def act(self) -> None:
        """One random act; one that the program refuses is none."""
        act = self.random.choices([*ACTS], [*ACTS.values()])[0]
        self.done.append(act.__name__)
        try:
            act(self)
        except DraftbenchError as error:
            self.done[-1] += f": {error}"


def _word(number: int) -> str:
    syllables = ("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "pa", "ge")
    said = ""
    number += len(syllables) ** 2
    while number:
        number, at = divmod(number, len(syllables))
        said += syllables[at]
    return said


def propose(life: Revisions) -> None:
    """An amendment of one to three wishes about words, or of one about paragraphs."""
    random, draft = life.random, life.bench.state.draft
    clauses = list(draft.clauses)
    at = random.randrange(len(clauses) - 1)
    here, behind = clauses[at], clauses[at + 1]
    words, its = read(draft)[at : at + 2]
    terms: dict[str, Any] = {"sponsors": (random.choice(DELEGATIONS).code,)}
    kind = random.choice(("words", "words", "words", "delete", "new", "join", "split", "move"))
    wishes: tuple[Wish, ...]
    match kind:
        case "delete":
            one = life.bench.propose_deletion(here.id, **terms)
            wishes = (Wish("delete", tuple(words)),)
        case "new":
            new = life.words(random.randint(5, 9))
            one = life.bench.propose_insertion(f"{' '.join(new)};", after=here.id, **terms)
            wishes = (Wish("new", (), new, words[0]),)
        case "join":
            one = life.bench.propose(dividing.joined(draft, behind.id, here.id), **terms)
            wishes = (Wish("join", (its[0],), (), words[-1]),)
        case "split" if len(words) > 4:
            middle = random.randint(2, len(words) - 2)
            start = here.text.text.index(words[middle])
            one = life.bench.propose(dividing.split(draft, here.id, start), **terms)
            wishes = (Wish("split", (words[middle],), (), words[middle - 1]),)
        case "move" if at + 3 < len(clauses):
            after = clauses[random.randrange(at + 2, len(clauses))]
            one = life.bench.propose_move(here.id, after=after.id, **terms)
            wishes = (Wish("move", (words[0],), (), after.text.plain.split()[0]),)
        case _:
            text = read(draft)
            wishes = tuple(_wish_for_words(life, text) for _ in range(random.randint(1, 3)))
            one = life.bench.propose(between(draft, _granted(draft, wishes)), **terms)
    life.wishes[one] = wishes


def _wish_for_words(life: Revisions, text: Text) -> Wish:
    random = life.random
    words = random.choice([p for p in text if len(p) > 3])
    at = random.randrange(len(words) - 2)
    out = words[at + 1 : at + 1 + random.choice((0, 1, 1, 2))][: len(words) - at - 2]
    new = life.words(random.choice((0, 1, 2)) if out else 1)
    return Wish("words", out, new, words[at])


def _granted(draft: Document, wishes: Iterable[Wish]) -> Document:
    text = read(draft)
    for wish in wishes:
        text = wish.grant(text)
    return draft.with_clauses(
        tuple(
            replace(clause, text=RichText(f"{' '.join(words)};"))
            for clause, words in zip(draft, text, strict=True)
        )
    )


def accept(life: Revisions) -> None:
    """Some of what is open is accepted."""
    states = life.bench.state.states
    known = [one for one in life.wishes if states[one][1] in OPEN]
    some = life.random.sample(known, min(len(known), life.random.randint(1, 3)))
    deciding.accept(life.bench, some, confirmed=life.random.random() < 0.5)


def turn_down(life: Revisions) -> None:
    """One of those that are open is rejected or withdrawn."""
    states = life.bench.state.states
    known = [one for one in life.wishes if states[one][1] in OPEN]
    if known:
        step = life.random.choice((Step.REJECT, Step.WITHDRAW))
        deciding.step(life.bench, step, [life.random.choice(known)]).raise_first()


def edit(life: Revisions) -> None:
    """The chair writes into the draft."""
    draft = life.bench.state.draft
    wish = _wish_for_words(life, read(draft))
    after = _granted(draft, (wish,))
    clause = next(c for c in draft if after[c.id].text != c.text)
    life.bench.edit(clause.id, after[clause.id].text.plain)
    life.edits.append(wish)


def revise(life: Revisions) -> None:
    """A revision comes; what must hold is looked at."""
    random, bench = life.random, life.bench
    text = random.choice([life.draft, life.texts[0], *life.texts[-3:]])
    share = random.choice((0, 0.5, 0.5, 1))
    for one in life.accepted():
        for wish in life.wishes[one]:
            stands = wish.granted(life.draft) and not wish.granted(text)
            if stands and random.random() < share:
                text = wish.grant(text)
    for _ in range(random.choice((0, 0, 1, 3))):
        text = random.choice(_CHANGES)(life, text)
    before, register, accepted = life.draft, bench.register, life.accepted()
    foreseen = preview(bench, written(text))
    report = rebase(bench, written(text))
    told = [[(i.amendment, i.fate, i.outcome) for i in r.rebase.items] for r in (foreseen, report)]
    _must(told[0] == told[1], "a preview told something else than the rebase")
    life.texts.append(text)
    nothing_is_lost(life, report, before, text, accepted)
    if random.random() < 0.2:
        after = bench.register
        bench.undo()
        _must(bench.register == register, "undoing a rebase gives something else than there was")
        bench.redo()
        _must(bench.register == after, "doing a rebase again gives something else than it gave")


def nothing_is_lost(
    life: Revisions, report: Report, before: Text, revision: Text, accepted: Sequence[AmendmentId]
) -> None:
    """What was accepted and stood in the draft stands in the new one, or is before the meeting
    again; and the report says which of the two, and where the words come from."""
    state = life.bench.state
    items = {item.amendment: item for item in report.rebase.items if item.amendment}
    for one in accepted:
        _must(one in items, f"nothing is said of {one}")
        fate, is_open = items[one].fate, state.states[one][1] in OPEN
        _must(is_open is (fate is Fate.REOPENED), f"{one} is {fate}, and open: {is_open}")
        stood = [wish for wish in life.wishes[one] if wish.granted(before)]
        lost = [wish for wish in stood if wish.lost(life.draft)]
        _must(is_open or not lost, f"{one} is {fate}, and lost: {lost}")
        absent = [wish for wish in stood if wish.lost(revision)]
        _must(
            fate is not Fate.INCORPORATED or not absent,
            f"{one} is called incorporated, and the revision has it not: {absent}",
        )
    strays = [
        amendment
        for amendment, status in state.states.values()
        if status in OPEN and amendment.id not in life.wishes
    ]
    lost = [wish for wish in life.edits if wish.granted(before) and wish.lost(life.draft)]
    _must(bool(strays) or not lost, f"what the chair wrote is lost: {lost}")


def _must(holds: object, otherwise: str) -> None:
    if not holds:
        raise BrokenLawError(otherwise)


def _other_words(life: Revisions, text: Text) -> Text:
    return _wish_for_words(life, text).grant(text)


def _another_paragraph(life: Revisions, text: Text) -> Text:
    return Wish("new", (), life.words(7), life.random.choice(text)[0]).grant(text)


def _without_one(life: Revisions, text: Text) -> Text:
    at = life.random.randrange(len(text))
    return (*text[:at], *text[at + 1 :]) if len(text) > 5 else text


def _two_as_one(life: Revisions, text: Text) -> Text:
    at = life.random.randrange(len(text) - 1)
    return Wish("join", (text[at + 1][0],), (), text[at][0]).grant(text)


_CHANGES = (_other_words, _other_words, _other_words, _another_paragraph, _without_one, _two_as_one)
ACTS: dict[Callable[[Revisions], None], int] = {
    propose: 8,
    accept: 7,
    turn_down: 1,
    edit: 1,
    revise: 4,
}
"""The acts, with how often they are done beside the others."""
