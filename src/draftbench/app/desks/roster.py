"""The roster: which desk may act for whom, as the chair says. Its kind of event:

roster-set  {desks}   desks [{name, key, for, chair}]: the public key as hex digits, the codes of
            the delegations for which the desk acts ("*": for all, SECR: for the secretariat), and
            whether it may set the roster

The first roster is whosever sets it, and it must have a desk of the chair; from then on only those
desks set another one. What a roster says is applied where acts of others come in: it never keeps an
act from counting that is in the record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, NamedTuple

from msgspec import Meta

from draftbench.amend.changesets.documentdata import Form, Name
from draftbench.amend.registers.register import Register
from draftbench.app.drafts.drafting import harmless
from draftbench.app.history.act import Act, ActData
from draftbench.errors import InputError, UsageError
from draftbench.messages import counted_message, message
from draftbench.record.event import Event
from draftbench.record.signatures import KEY_SIZE

KIND = "roster-set"
ALL = "*"
"""Who acts for all."""
SECRETARIAT_CODE = "SECR"
"""Whose acts nobody proposed: decisions, direct changes, the record of the meeting."""
_MOST_DESKS = 1000


@dataclass(frozen=True, slots=True)
class RosterDesk:
    """A desk of the roster: its ``name``, its public ``key`` (bytes), the codes for which it
    ``acts_for`` (or :data:`ALL`), and whether it is a desk of the ``chair``."""

    name: str
    key: bytes
    acts_for: tuple[str, ...]
    chair: bool = False

    def may_act_for(self, code: str) -> bool:
        """Whether it acts for that delegation. A desk of the chair acts for the secretariat."""
        if self.chair and code == SECRETARIAT_CODE:
            return True
        return ALL in self.acts_for or code in self.acts_for


@dataclass(frozen=True, slots=True)
class Roster:
    """The desks by their public keys."""

    desks: Mapping[bytes, RosterDesk]

    def is_chair(self, key: bytes) -> bool:
        """Whether that is the key of a desk of the chair."""
        return key in self.desks and self.desks[key].chair


def made_roster(desks: Iterable[RosterDesk]) -> Roster:
    """A roster of these desks. Raises UsageError where two have one name or one key, or none is of
    the chair: then nobody could ever set another."""
    found = list(desks)
    if len({one.key for one in found}) < len(found):
        raise UsageError(
            "That desk is in the roster already; remove it first, or change what it may do."
        )
    if len({one.name.casefold() for one in found}) < len(found):
        raise UsageError("Two desks have the same name; give each its own.")
    if not any(one.chair for one in found):
        raise UsageError("A roster needs a desk of the chair, or nobody could change it again.")
    if len(found) > _MOST_DESKS:
        raise UsageError("A roster has at most {most} desks.", most=_MOST_DESKS)
    return Roster({one.key: one for one in found})


def roster_to_data(roster: Roster) -> dict[str, Any]:
    """The payload of the event."""
    return {
        "desks": [
            {
                "name": one.name,
                "key": one.key.hex(),
                "for": list(one.acts_for),
                "chair": one.chair,
            }
            for one in roster.desks.values()
        ]
    }


def roster_from_data(data: Mapping[str, Any]) -> Roster:
    """The roster in a payload, which may be a stranger's. Raises ValueError (TypeError, KeyError)
    where it is of another form, and UsageError as :func:`made_roster`."""
    return made_roster(_desk(one) for one in data["desks"])


def _desk(data: Mapping[str, Any]) -> RosterDesk:
    name, key, codes, chair = data["name"], data["key"], data["for"], data["chair"]
    sound = (
        isinstance(name, str)
        and desk_name(name) == name
        and isinstance(key, str)
        and isinstance(codes, list)
        and all(isinstance(code, str) and 0 < len(code) <= 40 for code in codes)
        and isinstance(chair, bool)
    )
    if not sound or len(bytes.fromhex(key)) != KEY_SIZE:
        msg = message("not a desk")
        raise ValueError(msg)
    return RosterDesk(name, bytes.fromhex(key), tuple(codes), chair)


def _set(register: Register, event: Event) -> Register:
    roster_from_data(event.payload)
    return register


class _Desk(Form, rename={"acts_for": "for"}):
    name: Name
    key: Annotated[str, Meta(pattern=rf"\A[0-9a-f]{{{2 * KEY_SIZE}}}\Z")]
    acts_for: list[Annotated[str, Meta(min_length=1, max_length=40)]]
    chair: bool

    def __post_init__(self) -> None:
        if desk_name(self.name) != self.name:
            msg = message("the name of a desk is malformed")
            raise ValueError(msg)


class _Setting(ActData):
    desks: Annotated[list[_Desk], Meta(max_length=_MOST_DESKS)]


ACTS: dict[str, Act] = {
    KIND: Act(
        _set,
        lambda data: counted_message(
            "Set a roster of {n} desk", "Set a roster of {n} desks", n=len(data["desks"])
        ),
        _Setting,
    )
}
"""What is done with the roster, by the kind of its event."""


# Public keys as people compare and send them. A fingerprint is thirty digits in six groups, read
# aloud on the telephone in any language: about 99 bits of the SHA-256 of the key. The line that a
# desk gives to others is ``draftbench-desk KEY NAME``.

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
    return message("Desk {fingerprint}", fingerprint=fingerprint(key)[:_DIGITS])


def desk_name(given: str) -> str:
    """A name as it is kept. Raises UsageError where it is none."""
    words = " ".join(harmless(given).split())
    if not words or len(words) > LONGEST_NAME:
        raise UsageError(
            "A desk needs a name of at most {longest} characters.", longest=LONGEST_NAME
        )
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
        raise InputError(
            "“{where}” holds no desk key; ask for the line that “draftbench desk "
            "export-key” writes there.",
            where=where,
        )
    if len(found) > 1:
        raise InputError("“{where}” holds several desk keys; give one at a time.", where=where)
    name, key = found.pop()
    return DeskKey(desk_name(name[:LONGEST_NAME]) if name else default_name(key), key)


def _key(digits: str) -> bytes | None:
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        return None
    return key if len(key) == KEY_SIZE else None
