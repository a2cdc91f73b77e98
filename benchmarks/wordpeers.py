"""Word differences by others, as hunks: what ours are measured beside."""

import re
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher

from diff_match_patch import diff_match_patch

from draftbench.compare.words import worddiff
from draftbench.compare.words.worddiff import diff
from draftbench.language.words import token_texts

Hunks = list[tuple[int, int, int, int]]


def ours(engine: worddiff.Engine) -> Callable[[str, str], Hunks]:
    """Our hunks with one of the two engines."""

    def method(old: str, new: str) -> Hunks:
        usual = worddiff.engine
        worddiff.engine = lambda: engine  # type: ignore[assignment]
        try:
            return [(h[0], h[1], h[2], h[3]) for h in diff(old, new).hunks]
        finally:
            worddiff.engine = usual

    return method


def by_characters(old: str, new: str) -> Hunks:
    """diff-match-patch by characters with its semantic clean-up, without a clock."""
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    found = matcher.diff_main(old, new, False)
    matcher.diff_cleanupSemantic(found)
    return _hunks((op, len(piece)) for op, piece in found)


def by_words(old: str, new: str) -> Hunks:
    """diff-match-patch by words, then its semantic clean-up on the characters (its own recipe)."""
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    codes: dict[str, str] = {}
    coded = [
        "".join(
            codes.setdefault(word, chr(0x100 + len(codes))) for word in re.findall(r"\S+|\s+", text)
        )
        for text in (old, new)
    ]
    words = {code: word for word, code in codes.items()}
    found = [
        (op, "".join(words[code] for code in piece))
        for op, piece in matcher.diff_main(*coded, False)
    ]
    matcher.diff_cleanupSemantic(found)
    return _hunks((op, len(piece)) for op, piece in found)


def by_difflib(old: str, new: str) -> Hunks:
    """The standard library's matcher on our tokens."""
    a, b = token_texts(old), token_texts(new)
    runs: list[tuple[int, int]] = []
    for tag, a0, a1, b0, b1 in SequenceMatcher(None, a, b).get_opcodes():
        gone, come = sum(map(len, a[a0:a1])), sum(map(len, b[b0:b1]))
        runs += [(0, gone)] if tag == "equal" else [(-1, gone), (1, come)]
    return _hunks(run for run in runs if run[1])


def _hunks(runs: Iterable[tuple[int, int]]) -> Hunks:
    hunks: Hunks = []
    a = b = 0
    for op, length in runs:
        a1, b1 = a + length * (op != 1), b + length * (op != -1)
        if op:
            if hunks and hunks[-1][1] == a and hunks[-1][3] == b:
                hunks[-1] = (hunks[-1][0], a1, hunks[-1][2], b1)
            else:
                hunks.append((a, a1, b, b1))
        a, b = a1, b1
    return hunks


METHODS: tuple[tuple[str, Callable[[str, str], Hunks], int], ...] = (
    ("draftbench, fast engine", ours(worddiff.fast_engine), 1_000_000),
    ("draftbench, pure engine", ours(worddiff.pure_engine), 1_000_000),
    ("diff-match-patch, characters", by_characters, 100_000),
    ("diff-match-patch, words, then semantic", by_words, 100_000),
    ("difflib, words", by_difflib, 100_000),
)
"""Name, method, and the size in characters up to which it is run: others take minutes beyond."""
