"""LibreOffice accepts and rejects tracked changes on files to the texts they were made from."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from draftbench.amend.changesets.editing import between
from draftbench.amend.redlines.marking import advanced, unmarked
from draftbench.document import NOTE_MARK, Clause, ClauseId, ClauseKind, Note, RichText
from draftbench.formats.docx.compare.comparison import compared
from draftbench.formats.docx.read.reader import read_docx
from draftbench.formats.docx.read.revisions import View, paragraphs
from draftbench.formats.docx.track.drafted import drafted
from support.drafts import read, redline
from support.office import SOFFICE, lines, resolve
from support.uncommented import uncommented
from support.word import FRONT, MEX, URY, clean, declaration
from support.wordpieces import Grid, Paragraph, Words, sound

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]
SENTENCES = (
    "Urges all Member States to strengthen the recovery of stolen assets",
    "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna",
    "Requests the Commission to consider the present declaration at its nineteenth session",
    "Recalls the Bangkok Declaration on synergies and responses in crime prevention",
    "Notes with concern the growth of organized crime in all its forms and manifestations",
    "Encourages development agencies to support the regional programmes of the Office",
    "Welcomes the offer of the Government of Brazil to be the host of the Congress",
    "Calls upon donors to provide resources for technical assistance upon request",
)
WORDS = ("urgently", "the", "regional", "and", "of experts", "in particular")


def revision(chance: random.Random) -> tuple[list[object], list[object]]:
    """A text and its revision: words changed, paragraphs deleted, added, moved, split and merged, a
    table with a row more."""
    old = [f"{n}.\t{text}." for n, text in enumerate(chance.sample(SENTENCES, 7), 1)]
    new = list(old)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(new))
        kinds = ("words", "words", "delete", "add", "move", "split", "merge", "end", "end and add")
        match chance.choice(kinds):
            case "words":
                words = new[at].split(" ")
                words[chance.randrange(1, len(words))] = chance.choice(WORDS)
                new[at] = " ".join(words)
            case "end":
                new[at] += " Again."
            case "end and add":
                new[at : at + 1] = [f"{new[at]} Again.", f"And {chance.random():.3f} more."]
            case "delete" if len(new) > 3:
                del new[at]
            case "add":
                new.insert(at, f"{chance.choice(SENTENCES)} as well, {chance.random():.3f}.")
            case "move":
                new.insert(chance.randrange(len(new)), new.pop(at))
            case "split":
                words = new[at].split(" ")
                new[at : at + 1] = [" ".join(words[:5]), " ".join(words[5:])]
            case "merge" if at + 1 < len(new):
                new[at : at + 2] = [f"{new[at]} {new[at + 1]}"]
    rows = [[Paragraph((Words(word),)) for word in ("State", "Brazil")]]
    both = []
    for texts, more in ((old, 0), (new, 1)):
        grid = Grid(tuple(map(tuple, [*rows, *[rows[0]] * more])))
        blocks: list[object] = [Paragraph((Words(text),)) for text in texts]
        both.append([*blocks[:3], grid, *blocks[3:]])
    return both[0], both[1]


def test_both_sides_of_comparisons(tmp_path, office_profile):
    for seed in range(16):
        old, new = map(sound, revision(random.Random(seed)))  # noqa: S311
        for name, data in (("a", old), ("b", new), ("x", compared(old, new).written.data)):
            (tmp_path / f"{name}{seed}.docx").write_bytes(data)
    resolve(tmp_path, office_profile)
    for seed in range(16):
        for act, side in (("Accept", "b"), ("Reject", "a")):
            wanted = lines(tmp_path, f"{side}{seed}.docx", "Accept")
            assert lines(tmp_path, f"x{seed}.docx", act) == wanted, (seed, act)


def test_both_sides_of_a_redline_on_the_official_file(tmp_path, office_profile):
    data = clean(declaration(), FRONT).data
    base = max(read_docx(data, "base.docx").parts, key=len)
    first = list(base)
    at = next(n for n, c in enumerate(first) if c.text.text.startswith("Noting"))
    first[at] = replace(first[at], text=RichText("Noting the decline of crime,"))
    item = next(n for n, c in enumerate(first) if c.text.text.startswith("To adopt"))
    last = next(n for n, c in enumerate(first) if c.text.text.startswith("Requests the Sec"))
    second = [first[last], *(c for n, c in enumerate(first) if n not in {item, last})]
    second = [second[n] for n in (*range(1, len(second)), 0)]
    top = next(n for n, c in enumerate(second) if c.kind is ClauseKind.OPERATIVE)
    second.insert(top, second.pop())
    line = unmarked(base, base)
    for version, stamp in ((first, URY), (second, replace(MEX, reason=""))):
        changes = between(line.result, base.with_clauses(tuple(version)))
        line = advanced(line, changes, stamp)
    (tmp_path / "base.docx").write_bytes(data)
    (tmp_path / "x.docx").write_bytes(drafted(line, data, "base.docx").data)
    (tmp_path / "new.docx").write_bytes(clean(line.result, FRONT).data)
    resolve(tmp_path, office_profile)
    assert lines(tmp_path, "x.docx", "Reject") == lines(tmp_path, "base.docx", "Accept")
    assert lines(tmp_path, "x.docx", "Accept") == lines(tmp_path, "new.docx", "Accept")


def noted(seed: int) -> bytes:
    """A redline on a file with one footnote, anywhere in a paragraph that stays, comes or goes."""
    chance = random.Random(seed)  # noqa: S311
    texts = [f"Noting that {text[0].lower()}{text[1:]}," for text in chance.sample(SENTENCES, 7)]
    at = chance.randrange(len(texts))
    place = chance.choice([0, texts[at].index("that"), len(texts[at])])
    note = RichText(NOTE_MARK, (), (Note("x", "*", RichText("See the report.")),))
    rich = [RichText(text) for text in texts]
    rich[at] = rich[at].splice(place, place, note)
    clauses = [Clause(ClauseId(f"c{n}"), ClauseKind.PREAMBULAR, t) for n, t in enumerate(rich)]
    head = declaration().clauses[0]
    file, base = read(declaration().with_clauses((head, *clauses[:5])))
    ends = (0, 1, len(base) - 1)
    kept = [c for n, c in enumerate(base) if n in ends or chance.random() < 0.55]
    for one in clauses[5:]:
        kept.insert(chance.randint(2, len(kept) - 1), replace(one, id=ClauseId(f"new-{one.id}")))
    return drafted(redline(base, base.with_clauses(tuple(kept))), file, "base.docx").data


def test_the_first_footnote_of_a_file_anywhere(tmp_path, office_profile):
    for seed in range(16):
        (tmp_path / f"{seed}.docx").write_bytes(uncommented(noted(seed)))
    resolve(tmp_path, office_profile)
    for seed in range(16):
        for act, view in (("Accept", View.ACCEPTED), ("Reject", View.REJECTED)):
            wanted = [one.replace(NOTE_MARK, "1") for one in paragraphs(noted(seed), view)]
            found = lines(tmp_path, f"{seed}.docx", act)
            assert found[: len(wanted)] == wanted, (seed, act)
