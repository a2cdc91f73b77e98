"""Files of ours that come back as they left bring nothing, also where amendments were amended."""

import os
from contextlib import suppress
from random import Random

import pytest

from draftbench.amend.amendment import Delegation
from draftbench.app.amendments.tabling import ground
from draftbench.app.exports.exporting import Choices, export
from draftbench.app.imports.importing import Choices as Sponsors
from draftbench.app.imports.importing import batch
from draftbench.app.imports.incoming import read_incoming
from draftbench.app.texts.circulated import Versions, is_new, keep_export, mark_of
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseKind
from draftbench.errors import DraftbenchError
from support.lifetexts import declaration, phrase

CODES = ("MEX", "BRA", "URY", "CHL", "NOR")
DELEGATIONS = tuple(
    Delegation(code, name)
    for code, name in zip(CODES, ("Mexico", "Brazil", "Uruguay", "Chile", "Norway"), strict=True)
)
KINDS = ("tracked", "rolling", "compilation", "clean")
KNOWN = (205, 221)
"""A quoted deletion around words struck before, and another version of an item."""
SEEDS = sorted({*range(int(os.environ.get("DRAFTBENCH_SEEDS", "4"))), *KNOWN})


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_no_export_of_ours_brings_anything_where_it_comes_back_untouched(tmp_path, seed):
    random = Random(f"untouched {seed}")  # noqa: S311  (made-up acts)
    path = tmp_path / "p.draftbench"
    with Workbench.create(path, declaration(random), delegations=DELEGATIONS, title="P") as work:
        negotiate(work, random)
        for kind in KINDS:
            assert brought_by(work, kind) == ((), ()), kind


def negotiate(work, random):
    """Tables amendments and amendments to these, and decides them in any order."""
    tabled = [made for _ in range(5) if (made := proposed(work, random)) is not None]
    upon = [
        made
        for parent in random.choices(tabled, k=5)
        if (made := proposed(work, random, parent)) is not None
    ]
    acts = [*tabled, *upon]
    random.shuffle(acts)
    for one in acts:
        act = random.choice([work.accept, work.accept, work.accept, work.reject, None])
        with suppress(DraftbenchError):
            if act is not None:
                act(one)


def proposed(work, random, parent=None):
    """A new amendment (to ``parent``) of words, of a new clause or of one that goes."""
    terms = {"parent": parent, "sponsors": (random.choice(CODES),)}
    with suppress(DraftbenchError):
        text = ground(work.register, parent)
        known = [c for c in text if c.id != "t" and len(c.text.plain.split()) > 3]
        own = [clause for clause in known if parent and is_own(work, parent, clause)]
        clause = random.choice(own or known)
        match random.choice("wwwid"):
            case "i":
                return work.propose_insertion(new_words(clause, random), after=clause.id, **terms)
            case "d" if parent is None:
                return work.propose_deletion(clause.id, **terms)
        words = clause.text.plain.split(" ")
        at, end = sorted(random.sample(range(1, len(words)), 2))
        new = random.choice([[], phrase(random, 2).split(), [*words[at:end], "and", "others"]])
        return work.propose_text(clause.id, " ".join([*words[:at], *new, *words[end:]]), **terms)
    return None


def new_words(clause, random):
    """A new paragraph of the same kind."""
    said = phrase(random, 6)
    if clause.kind is ClauseKind.ITEM:
        return f"{said.capitalize()};"
    return f"Noting {said}," if clause.kind is ClauseKind.PREAMBULAR else f"Urges {said};"


def is_own(work, parent, clause):
    """Whether an amendment brings or changes a clause."""
    former = work.state.draft.get(clause.id)
    return former is None or former.text != clause.text


def brought_by(work, kind):
    """What a file that left and comes back brings: amendments, and names joined to others."""
    mark, path = mark_of(work), work.path.with_name(f"{kind}.docx")
    export(work.state, kind, path, choices=Choices(mark=mark))
    keep_export(
        work, kind, path.name, mark, again=not is_new(Versions.in_project(work), kind, mark)
    )
    file = read_incoming(path.name, path.read_bytes(), Versions.in_project(work))
    made = batch(work.state, [file], work.next_number, Sponsors(everybody="PER"))
    return tuple(f"{a.sponsors} {a.changes.changes}" for a in made.amendments), made.joined
