"""Patches in diff-match-patch's own text form, which all its ports read.

A patch text is how an amendment of one clause travels. It is made from our word difference and is
applied only to the text it was made for: diff-match-patch finds places by resemblance, and may
silently choose a wrong one in a text that has changed, so whatever is not exact is refused.
"""

from collections.abc import Iterator

from diff_match_patch import diff_match_patch, patch_obj

from draftbench.compare.words.worddiff import diff
from draftbench.messages import message

_Diffs = list[tuple[int, str]]
_STRETCH = 20_000
_SEAM = 200


def patch_text(left: str, right: str) -> str:
    """The patches that turn ``left`` into ``right``; empty where the two are equal.

    Applying them to ``left`` gives ``right`` exactly; that is tried before they are returned.
    Raises ValueError where no patch text can do it: never seen but where a text has half of a
    surrogate pair, which UTF-8 cannot carry.
    """
    if left == right:
        return ""
    found = diff(left, right)
    pieces: _Diffs = []
    at = 0
    for hunk in found.hunks:
        pieces.append((0, left[at : hunk.left_start]))
        pieces.append((-1, left[hunk.left_start : hunk.left_end]))
        pieces.append((1, right[hunk.right_start : hunk.right_end]))
        at = hunk.left_end
    pieces.append((0, left[at:]))
    try:
        for diffs in (pieces, [(-1, left), (1, right)]):
            text = _text(left, [piece for piece in diffs if piece[1]])
            if apply_patch_text(left, text) == right:
                return text
        msg = "the two texts cannot be written as a patch"
    except UnicodeEncodeError:
        msg = message(
            "The change cannot be written as a patch, since a text holds a broken "
            "character (half of a surrogate pair): take that character out."
        )
    raise ValueError(msg)


def apply_patch_text(left: str, text: str) -> str | None:
    """``left`` with the patches applied, or None unless each of them fits exactly as it was made:
    every patch's own context and deleted words stand at the very place that it names."""
    matcher = _matcher()
    try:
        patches = matcher.patch_fromText(text)
    except ValueError:
        return None
    if not _fits(left, patches):
        return None
    result, applied = matcher.patch_apply(patches, left)
    if not all(applied):
        return None
    return str(result)


def _matcher() -> diff_match_patch:
    """With its defaults: a wider margin than Match_MaxBits allows never ends."""
    matcher = diff_match_patch()
    matcher.Diff_Timeout = 0
    return matcher


def _text(left: str, diffs: _Diffs) -> str:
    """The patch text of ``diffs``, made stretch by stretch: diff-match-patch copies all it is given
    for every patch. A patch's places count in the text as earlier patches leave it."""
    matcher = _matcher()
    patches: list[patch_obj] = []
    at = made = 0
    for stretch in _stretches(diffs):
        size = sum(len(piece) for op, piece in stretch if op != 1)
        for patch in matcher.patch_make(left[at : at + size], stretch):
            patch.start1 += made
            patch.start2 += made
            patches.append(patch)
        at += size
        made += sum(len(piece) for op, piece in stretch if op != -1)
    return str(matcher.patch_toText(patches))


def _stretches(diffs: _Diffs) -> Iterator[_Diffs]:
    """``diffs`` cut in the middle of long equal pieces, about every ``_STRETCH`` characters."""
    stretch: _Diffs = []
    size = 0
    for op, piece in diffs:
        size += len(piece)
        if op == 0 and size > _STRETCH and len(piece) > _SEAM:
            half = len(piece) // 2
            yield [*stretch, (0, piece[:half])]
            stretch, size = [(0, piece[half:])], 0
        else:
            stretch.append((op, piece))
    yield stretch


def _fits(left: str, patches: list[patch_obj]) -> bool:
    """Whether each patch's source text stands in ``left`` where the patch says (its ``start1``
    counts in the text as earlier patches leave it)."""
    grown = 0
    for patch in patches:
        source = "".join(piece for op, piece in patch.diffs if op != 1)
        start = patch.start1 - grown
        if start < 0 or left[start : start + len(source)] != source:
            return False
        grown += patch.length2 - patch.length1
    return True
