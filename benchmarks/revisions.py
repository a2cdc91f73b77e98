"""Links between published versions of one text, as a reader judges them, beside what a line diff
does: clauses that are equal (difflib, git), and the most alike inside what it calls replaced."""

from collections import Counter
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

from rich.table import Table

from draftbench.compare.alignment import align
from draftbench.compare.links import Link, Mode
from draftbench.compare.normal import key
from draftbench.document import ClauseId, Document
from draftbench.language.words import token_texts
from measuring import CONSOLE
from support.published import Pair, Revision
from support.published import revisions as published

_ALIKE = 0.5
"""Likeness from which the second line diff joins two clauses of a block."""
_LONGER = 5
"""Letters of a longer word, by which a part is looked for in the whole."""

Found = dict[Pair, bool]
"""Linked pairs, and whether each is said to have moved."""


def ours(old: Document, new: Document) -> tuple[Found, Sequence[Link]]:
    """Links of the engine."""
    links = align(old, new, mode=Mode.VERSIONS).links
    found = {
        (a, b): (a, b) in link.moved_pairs for link in links for a in link.left for b in link.right
    }
    return {(str(a), str(b)): moved for (a, b), moved in found.items()}, links


def line_diff(old: Document, new: Document) -> tuple[Found, Sequence[Link]]:
    """Clauses that a line diff keeps."""
    return {pair: False for kept, _, _ in _blocks(old, new) for pair in kept}, ()


def line_diff_best(old: Document, new: Document) -> tuple[Found, Sequence[Link]]:
    """These, and the most alike clauses of what it replaces, each once."""
    found: Found = {}
    for kept, lefts, rights in _blocks(old, new):
        found |= dict.fromkeys(kept, False)
        ranked = sorted(
            (-SequenceMatcher(None, one, two, autojunk=False).ratio(), a, b)
            for a, one in lefts
            for b, two in rights
        )
        used: set[str] = set()
        for unlike, a, b in ranked:
            if -unlike >= _ALIKE and used.isdisjoint({f"- {a}", f"+ {b}"}):
                used |= {f"- {a}", f"+ {b}"}
                found[a, b] = False
    return found, ()


Block = tuple[list[Pair], list[tuple[str, str]], list[tuple[str, str]]]


def _blocks(old: Document, new: Document) -> list[Block]:
    a, b = ([key(clause.text.plain) for clause in text] for text in (old, new))
    blocks: list[Block] = []
    for op, i0, i1, j0, j1 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        lefts, rights = old.clauses[i0:i1], new.clauses[j0:j1]
        if op == "equal":
            kept = [(str(x.id), str(y.id)) for x, y in zip(lefts, rights, strict=True)]
            blocks.append((kept, [], []))
        else:
            one, two = ([(str(x.id), x.text.plain) for x in side] for side in (lefts, rights))
            blocks.append(([], one, two))
    return blocks


def counted(revision: Revision, found: Found, links: Sequence[Link]) -> Counter[str]:
    """What was right, said and true: of the sample, of all that was read, of moves and parts."""
    counts: Counter[str] = Counter()
    for one in revision.sample:
        said = {old for old, new in found if new == one.new}
        counts["sample said"] += len(said)
        counts["sample right"] += len(said & (one.gold | one.either))
        counts["sample found"] += len(said & one.gold)
        counts["sample true"] += len(one.gold)
    counts["read said"] = len(found)
    counts["read right"] = sum(map(revision.is_right, found))
    counts["read true"] = len(revision.kept)
    counts["read found"] = len(revision.kept & found.keys())
    changed = {pair for pair in found if not revision.is_plain(pair)}
    counts["changed said"] = len(changed)
    counts["changed right"] = sum(map(revision.is_right, changed))
    flagged = {pair for pair, moved in found.items() if moved}
    counts["moved said"] = len(flagged)
    counts["moved right"] = len(flagged & revision.moved)
    counts["moved either"] = sum(crosses(revision, pair, found) for pair in flagged)
    several = [link for link in links if len(link.left) + len(link.right) > 2]
    counts["parts said"] = len(several)
    counts["parts right"] = sum(
        all(revision.is_right((str(a), str(b))) for a in link.left for b in link.right)
        for link in several
    )
    counts["words right"] = sum(has_parts_words(revision, link) for link in several)
    return counts


def crosses(revision: Revision, pair: Pair, found: Found) -> bool:
    """Whether a link is right and stands across another right one: one of the two has moved, and
    the labels need not say which."""

    def place(one: Pair) -> tuple[int, int]:
        old, new = map(ClauseId, one)
        return revision.old.position(old), revision.new.position(new)

    here = place(pair)
    return revision.is_right(pair) and any(
        (place(other)[0] < here[0]) is (place(other)[1] > here[1])
        for other in found
        if other[0] != pair[0] and other[1] != pair[1] and revision.is_right(other)
    )


def has_parts_words(revision: Revision, link: Link) -> bool:
    """Whether every part shares at least half of its longer words with the whole."""

    def longer(texts: Document, ids: Sequence[str]) -> set[str]:
        words = " ".join(clause.text.plain for clause in texts if clause.id in ids).casefold()
        return {word for word in token_texts(words) if len(word) >= _LONGER}

    parts, texts = link.left, (revision.old, revision.new)
    whole = longer(texts[1], link.right)
    if len(link.right) > len(link.left):
        parts, whole = link.right, longer(texts[0], link.left)
        texts = texts[::-1]
    return all(
        len(longer(texts[0], (part,)) & whole) * 2 >= len(longer(texts[0], (part,)))
        for part in parts
    )


def revisions() -> None:
    """Links between published revisions."""
    methods: tuple[tuple[str, Callable[[Document, Document], tuple[Found, Sequence[Link]]]], ...]
    methods = (
        ("draftbench", ours),
        ("line diff, best inside blocks", line_diff_best),
        ("line diff, equal clauses", line_diff),
    )
    rows = (
        ("sample: precision", "sample right", "sample said"),
        ("sample: recall", "sample found", "sample true"),
        ("all links read: precision", "read right", "read said"),
        ("differing clauses: recall", "read found", "read true"),
        ("differing clauses: precision", "changed right", "changed said"),
        ("moved: precision", "moved right", "moved said"),
        ("moved: it or what it crosses", "moved either", "moved said"),
        ("splits and merges: precision", "parts right", "parts said"),
        ("splits and merges: half the longer words", "words right", "parts said"),
    )
    all_ = list(published())
    for title, half in (
        ("chosen on", "tuning"),
        ("set aside", "aside"),
        ("set aside 2", "aside 2"),
        ("set aside 3", "aside 3"),
        ("set aside 4", "aside 4"),
        ("set aside 5", "aside 5"),
        ("set aside 6", "aside 6"),
        ("set aside 7", "aside 7"),
        ("set aside 8", "aside 8"),
        ("set aside 9", "aside 9"),
        ("chosen on, rich in splits and merges", "tuning 2"),
        ("set aside 10, rich in splits and merges", "aside 10"),
    ):
        table = Table(f"published revisions, {title}", *(name for name, _ in methods))
        counts: list[Counter[str]] = []
        for _, method in methods:
            total: Counter[str] = Counter()
            for one in all_:
                if one.half == half:
                    total.update(counted(one, *method(one.old, one.new)))
            counts.append(total)
        for name, right, said in rows:
            table.add_row(
                name,
                *(
                    f"{c[right] / c[said]:.3f} ({c[right]} of {c[said]})" if c[said] else "-"
                    for c in counts
                ),
            )
        CONSOLE.print(table)
