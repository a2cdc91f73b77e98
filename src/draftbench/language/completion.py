"""How the opening phrase of a clause may go on while it is typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from draftbench.language.openings import Lexicon, Role
from draftbench.language.words import HAN

LEAST = 2
"""Letters that must be typed before anything is offered; of Chinese one."""
_LEAD = re.compile(r"[\s\ufffc\[(“\"«‘*_]*(?:[^\]\[]{1,40}:\s)?")
_SPACES = re.compile(r"\s+")
_HAN = re.compile(f"[{HAN}]")


def completions(
    typed: str, language: str = "en", role: Role | None = None, *, most: int = 5
) -> tuple[str, ...]:
    """What may follow ``typed``, the words of a clause up to the cursor, so that they become an
    opening phrase: the likeliest first, empty where ``typed`` is none's beginning or whole already.
    ``role`` keeps to preambular, operative or declaratory phrases; brackets and the name of a
    delegation may precede. Markers and adverbs before the verb are known, and completed too.

    >>> completions("Recal", "en", Role.PREAMBULAR)[0]
    'ling'
    >>> completions("Strongly u", "en", Role.OPERATIVE)[0]
    'rges'
    """
    lexicon = Lexicon.load(language)
    lead = _LEAD.match(typed)
    begun = typed[lead.end() if lead else 0 :]
    least = 1 if _HAN.search(begun) else LEAST
    if len(begun.strip()) < least or begun.endswith("  "):
        return ()
    wanted = _SPACES.sub(" ", begun).lower().replace("’", "'")
    found: dict[str, None] = {}
    for rest in _rests(wanted, lexicon):
        offered = _offered(rest, lexicon, role, first=rest == wanted)
        found.update(dict.fromkeys(offered))
        if len(found) >= most:
            break
    return tuple(found)[:most]


def _rests(typed: str, lexicon: Lexicon) -> Iterator[str]:
    """What was typed, and the same without the markers and adverbs before the verb."""
    yield typed
    before = sorted(lexicon.markers | lexicon.adverbs | _persons(lexicon), key=len, reverse=True)
    gap = "" if lexicon.language == "zh" else " "
    at = 0
    while True:
        word = next((w for w in before if typed.startswith(w + gap, at)), "")
        if not word:
            return
        at += len(word) + len(gap)
        if at < len(typed):
            yield typed[at:]


def _persons(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(word.lower() for word in lexicon.first_person)


def _offered(begun: str, lexicon: Lexicon, role: Role | None, *, first: bool) -> tuple[str, ...]:
    """What may follow ``begun``: the commonest phrases first. A marker or an adverb is offered only
    where it is the ``first`` word."""
    lists = _lists(lexicon, role)
    if any(begun.strip() in phrases for phrases in lists):
        return ()
    ranked = sorted(
        (
            (-count, order, phrase)
            for phrases in lists
            for order, (phrase, count) in enumerate(phrases.items())
            if _goes_on(begun, phrase)
        ),
    )
    words: Iterable[str] = (phrase for _, _, phrase in ranked)
    if first and role is not Role.DECLARATION:
        more = lexicon.adverbs | lexicon.markers
        words = chain(words, sorted(word for word in more if _goes_on(begun, word)))
    return tuple(word[len(begun) :] for word in words)


def _goes_on(begun: str, phrase: str) -> bool:
    return len(phrase) > len(begun) and phrase.replace("’", "'").startswith(begun)


def _lists(lexicon: Lexicon, role: Role | None) -> tuple[Mapping[str, int], ...]:
    by_role = {
        Role.PREAMBULAR: lexicon.preambular,
        Role.OPERATIVE: lexicon.operative,
        Role.DECLARATION: lexicon.declaration,
    }
    if role is None:
        return tuple(by_role.values())
    return (by_role[role],)
