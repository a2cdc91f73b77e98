"""Public keys as people compare and send them.

A fingerprint is thirty digits in six groups, read aloud on the telephone in any language: about 99
bits of the SHA-256 of the key. The line that a desk gives to others is
``draftbench-desk KEY NAME``.
"""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from draftbench.app.drafts.drafting import harmless
from draftbench.errors import InputError, UsageError
from draftbench.record.signatures import KEY_SIZE

_GROUPS, _DIGITS = 6, 5
_MARK = "draftbench-desk"
LONGEST_NAME = 100
"""The most characters of a desk's name."""


class DeskKey(NamedTuple):
    """The public ``key`` of a desk (bytes), and what it calls itself."""

    name: str
    key: bytes


def fingerprint(key: bytes) -> str:
    """The groups of digits by which people know a public key: "41820 77193 …"."""
    number = int.from_bytes(hashlib.sha256(key).digest()) % 10 ** (_GROUPS * _DIGITS)
    digits = f"{number:0{_GROUPS * _DIGITS}}"
    return " ".join(digits[at : at + _DIGITS] for at in range(0, len(digits), _DIGITS))


def default_name(key: bytes) -> str:
    """What a desk is called before somebody gives it a name."""
    return f"Desk {fingerprint(key)[:_DIGITS]}"


def desk_name(given: str) -> str:
    """A name as it is kept. Raises UsageError where it is none."""
    words = " ".join(harmless(given).split())
    if not words or len(words) > LONGEST_NAME:
        msg = f"A desk needs a name of at most {LONGEST_NAME} characters."
        raise UsageError(msg)
    return words


def key_line(one: DeskKey) -> str:
    """The line by which a desk makes its public key known."""
    return f"{_MARK} {one.key.hex()} {one.name}"


def read_key_line(text: str, where: str = "…") -> DeskKey:
    """The key in such a line, wherever in ``text`` it stands; ``where`` is the file that it came
    from. Raises InputError where there is none, or more than one."""
    found = {
        DeskKey(words[2].strip() if len(words) > 2 else "", key)
        for line in text.splitlines()
        if (words := line.strip().split(maxsplit=2))[:1] == [_MARK]
        and (key := _key(words[1] if len(words) > 1 else "")) is not None
    }
    if not found:
        msg = (
            f"'{where}' holds no desk key; ask for the line that “draftbench desk export-key” "
            "writes there."
        )
        raise InputError(msg)
    if len(found) > 1:
        msg = f"'{where}' holds several desk keys; give one at a time."
        raise InputError(msg)
    name, key = found.pop()
    return DeskKey(desk_name(name[:LONGEST_NAME]) if name else default_name(key), key)


def _key(digits: str) -> bytes | None:
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        return None
    return key if len(key) == KEY_SIZE else None
