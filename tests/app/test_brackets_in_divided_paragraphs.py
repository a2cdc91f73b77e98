"""What was decided on the brackets of a paragraph, which a division and a new base text divide or
join: what the new text shows as carried out is in it."""

import pytest

from draftbench.amend.amendment import Outcome, Status
from draftbench.amend.placement.rebasing import Fate
from draftbench.app.drafts.dividing import split
from draftbench.app.history.rebasing import rebase
from draftbench.app.workbench import Workbench
from draftbench.document import RichText
from draftbench.formats.reading import read
from support.lakes import OPERATIVE, circulate, clause, lakes, operative

HEAD = "Calls upon all States {head} the levels of their lakes"
TAIL = "invites universities to lend their buoys {tail}"
OTHERS = OPERATIVE[3:]


def whole(head, tail):
    return f"{HEAD.format(head=head)}, and {TAIL.format(tail=tail)};"


def divided(head, tail):
    return f"{HEAD.format(head=head)};", f"Also {TAIL.format(tail=tail)};"


CHOICES = {"head": ("to report", "to publish"), "tail": ("at cost", "free of charge")}
PLAIN = {"head": "to report", "tail": "at cost"}


@pytest.fixture
def work(tmp_path):
    base = read(lakes(operative=(whole(**PLAIN), *OTHERS)).encode(), "circulated.txt").parts[0]
    with Workbench.create(tmp_path / "lakes.draftbench", base) as bench:
        yield bench


def paragraph(work, words):
    return next(c for c in work.state.draft if words in c.text.text)


def rewrite(work, old, new, sponsor=""):
    one = paragraph(work, old)
    words = one.text.text.replace(old, new)
    if not sponsor:
        work.edit(one.id, words)
        return None
    amendment = work.propose_text(one.id, words, sponsors=(sponsor,))
    work.accept(amendment)
    return amendment


def divide(work):
    typed = operative(work)[0].replace("lakes, and invites", "lakes; Also invites")
    own = clause(work, operative(work)[0])
    changes = split(work.state.draft, own, typed.index(" Also"), RichText(typed))
    division = work.propose(changes, sponsors=("NOR",))
    work.accept(division)
    return division


def decide(work, where, former):
    """An amendment puts words beside the former ones, in brackets; then the meeting takes it."""
    old, new = former, CHOICES[where][1]
    amendment = rewrite(work, old, f"[{new}] [{old}]", "ARG")
    rewrite(work, f"[{new}] [{old}]", f"{new} [{old}]")
    rewrite(work, f" [{old}]", "")
    return amendment


def rev(work, *paragraphs):
    text = lakes(operative=(*paragraphs, *OTHERS))
    return rebase(work, read(text.encode(), "rev.txt").parts[0]).rebase.items


def fates(items, *, but=None):
    return {item.fate for item in items if item.amendment is None or item.amendment != but}


@pytest.mark.parametrize("where", ["head", "tail"])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("more", ["", "mountain "])
def test_a_text_that_joins_the_parts_again_has_the_decision_on_the_brackets(
    work, where, first, more
):
    division = divide(work) if first else None
    amendment = decide(work, where, PLAIN[where])
    division = division or divide(work)
    now = PLAIN | {where: CHOICES[where][1]}
    items = rev(work, whole(**now).replace("lakes", f"{more}lakes"))
    assert fates(items, but=division) == {Fate.INCORPORATED}
    assert {i.fate for i in items if i.amendment == division} <= {Fate.MADE_AGAIN, Fate.REOPENED}
    assert work.state.entry(amendment).status is Status.ACCEPTED
    assert {entry.amendment.id for entry in work.state.entries} == {division, amendment}
    assert not any("[" in words for words in operative(work))


@pytest.mark.parametrize("where", ["head", "tail"])
def test_a_decision_of_an_earlier_base_text_is_in_the_one_that_joins_again(work, where):
    division = divide(work)
    decide(work, where, PLAIN[where])
    circulate(work)
    now = PLAIN | {where: CHOICES[where][1]}
    assert fates(rev(work, whole(**now)), but=division) == {Fate.INCORPORATED}


@pytest.mark.parametrize("where", ["head", "tail"])
def test_a_decision_on_a_part_of_the_base_is_in_the_text_that_joins_it(work, where):
    division = divide(work)
    circulate(work)
    decide(work, where, PLAIN[where])
    now = PLAIN | {where: CHOICES[where][1]}
    assert fates(rev(work, whole(**now)), but=division) == {Fate.INCORPORATED}


@pytest.mark.parametrize("where", ["head", "tail"])
@pytest.mark.parametrize("division", ["draft", "new text"])
def test_a_text_that_divides_the_paragraph_has_the_decision(work, where, division):
    decide(work, where, PLAIN[where])
    if division == "draft":
        divide(work)
    first, second = divided(**(PLAIN | {where: CHOICES[where][1]}))
    items = rev(work, first.replace("States", "riparian States"), second)
    assert fates(items) == {Fate.INCORPORATED}


@pytest.mark.parametrize("where", ["head", "tail"])
@pytest.mark.parametrize("first", [True, False])
def test_former_words_in_the_joined_text_are_not_the_decision(work, where, first):
    division = divide(work) if first else None
    amendment = decide(work, where, PLAIN[where])
    division = division or divide(work)
    items = rev(work, whole(**PLAIN))
    own = next(item for item in items if item.amendment == amendment)
    assert own.fate is not Fate.INCORPORATED or CHOICES[where][1] in "".join(operative(work))


@pytest.mark.parametrize("where", ["head", "tail"])
@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize("shape", [lambda **own: (whole(**own),), divided])
def test_brackets_that_a_text_has_again_are_not_taken_off_in_it(tmp_path, where, first, shape):
    """The chair's own brackets are taken off; the new text has them still."""
    bracketed = PLAIN | {where: f"[{PLAIN[where]}]"}
    base = read(lakes(operative=(whole(**bracketed), *OTHERS)).encode(), "b.txt").parts[0]
    with Workbench.create(tmp_path / "bracketed.draftbench", base) as work:
        if first:
            divide(work)
        rewrite(work, f"[{PLAIN[where]}]", PLAIN[where])
        if not first:
            divide(work)
        items = rev(work, *shape(**bracketed))
        [own] = [item for item in items if item.amendment is None]
        assert (own.fate, own.outcome) == (Fate.MADE_AGAIN, Outcome.APPLIES)
        assert not any("[" in words for words in operative(work))
