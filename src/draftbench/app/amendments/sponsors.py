"""Which delegation an author of tracked changes writes for.

Word knows people and computers ("Anna Smith", "EU - Anna", "DELEGATION OF MEXICO"); the register
knows delegations. What is certain is found here; for the rest a person is asked, and where nobody
answers the author becomes a delegation of its own, so that no change is lost. The secretariat is
its own author here, though mark-up in texts calls what the chair and it write by one sign.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from draftbench.amend.amendment import Delegation, DelegationKind
from draftbench.errors import UsageError
from draftbench.formats.reading import ENDINGS
from draftbench.language.delegations import (
    DelegationName,
    DelegationNames,
    NameKind,
    name_key,
    nearest,
)
from draftbench.language.words import list_items
from draftbench.messages import message, message_as

_OFFICES = re.compile(
    r"^(?:(?:the|l[ae]s?)\s+)?(?:permanent\s+)?(?:(?:observer\s+)?missions?|delegations?|governments?|"
    r"embassy|d[ée]l[ée]gations?|delegaci(?:[óo]n|ones)|misi[óo]n(?:\s+permanente)?|"
    r"mission\s+permanente)"
    r"\s+(?:of|de\s+la|de\s+l['’]|del|des|du|de|d['’])\s*(?:the\s+)?",
    re.IGNORECASE,
)
_OFFICE_LAST = re.compile(r"(?<!\s)\s++(?:delegation|mission|del\.?)$", re.IGNORECASE)
_ARTICLE = re.compile(
    r"^(?:(?:(?:of )?the|of|l[ae]s?|los|el|du|des|de l[ae]s?|de los|del?)\s+|"
    r"(?:de\s+)?l['’]|d['’])",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?:(?<!\s)\s++)?[,;،؛、，；/&+]\s*|(?<!\s)\s++(?:and|y|et|AND|Y|ET)\s+")
_FURTHER = re.compile(
    r"(?:[,;&/+]|\S (?:and|et|y|&)) (?:de )?(?:the |l[ae]s? |el |los |d[eu] |des |del |[dl]['’])?"
    r"[^\W\d_a-z]"
)
_PIECES = re.compile(r"(?<!\s)\s++[-–—]+\s+|(?:(?<!\s)\s++)?[/|:()\[\]_@;]+\s*")
_NOBODY = frozenset(
    {
        "", "admin", "administrator", "anonymous", "author", "delegate", "delegation", "guest",
        "home", "laptop", "microsoft account", "microsoft office user", "none", "office", "owner",
        "pc", "unknown", "unknown author", "user", "windows user", "word user",
    }
)  # fmt: skip
_LONGEST_NAME, _LONGEST_CODE, _MOST_WORDS = 8, 3, 24
_CAPITALS = re.compile(r"[A-Z][A-Z0-9+]+")
_SECRETARIAT = Delegation("SECR", "Secretariat", DelegationKind.ENTITY)
_SECRETARIES = re.compile(
    r"(?:(?:un|united nations|conference) )?(?:secretariat|secretaria|secretariado)|secr"
)
_KINDS = {
    NameKind.STATE: DelegationKind.STATE,
    NameKind.OBSERVER_STATE: DelegationKind.OBSERVER,
    NameKind.GROUP: DelegationKind.GROUP,
    NameKind.ENTITY: DelegationKind.ENTITY,
}


@dataclass(frozen=True, slots=True)
class Sponsorship:
    """Who an author writes for: ``delegations``, the first leads; ``found`` is False where nothing
    said so and the author stands for itself, ``by_file`` is True where only the name of his file
    said so, ``heading`` is the line of the file that did."""

    delegations: tuple[Delegation, ...]
    found: bool = True
    by_file: bool = False
    heading: str = ""

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the delegations."""
        return tuple(d.code for d in self.delegations)


class Delegations:
    """The delegations that are known to a negotiation, and the names of States and groups.
    ``meant`` says of names that are on no list which delegation they mean (its code or name);
    ``strangers`` are the names of that kind that :meth:`meet` met."""

    def __init__(self, known: Iterable[Delegation], meant: Mapping[str, str] | None = None) -> None:
        self.known: list[Delegation] = []
        self.strangers: dict[str, None] = {}
        self._listed = DelegationNames.load()
        self._by_key: dict[str, Delegation] = {}
        self._by_code: dict[str, Delegation] = {}
        self._by_listed: dict[DelegationName, Delegation] = {}
        for one in known:
            self.add(one)
        strange = {name: code for name, code in (meant or {}).items() if self.named(name) is None}
        for name, said in strange.items():
            if len(self.pieces(said)) == 1:
                self._by_key[name_key(name)] = self._named_or_own(said)
        self._meant = frozenset(strange)

    def meet(self, name: str, found: Sequence[Delegation] = ()) -> tuple[Delegation, ...]:
        """Those whom a name in a file means, where none were ``found`` by it."""
        one = self.named(name)
        found = found or (() if one is None else (one,))
        if not found or name in self._meant:
            self.strangers[name] = None
        return tuple(found)

    def add(self, delegation: Delegation) -> None:
        """One more is known; it is found where none that was known before has that name."""
        self.known.append(delegation)
        self._by_code.setdefault(delegation.code, delegation)
        named = name_key(delegation.name)
        for key in (name_key(delegation.code), named):
            self._by_key.setdefault(key, delegation)
        listed = None if _SECRETARIES.fullmatch(named) else self._listed.find(named)
        if listed is not None:
            self._by_listed.setdefault(listed, delegation)

    def of_author(self, author: str, initials: str = "", file: str = "") -> Sponsorship:
        """Who ``author`` (as Word names him; ``initials`` as his comments have them) writes
        for: by name or code of a delegation, alone ("México", "Delegation of Mexico"), among
        others ("Argentina, Uruguay") or beside a person's name ("EU - Anna", "Anna Smith (MEX)").
        Where nothing says so but the name of the ``file`` that is his alone ("Comments
        MEX.docx"), that counts; else the author becomes a delegation, its code made from the
        name."""
        bare = _OFFICE_LAST.sub("", _OFFICES.sub("", author.strip()))
        if (one := self.named(author) or self.named(bare)) is not None:
            return Sponsorship((one,))
        for found in (self._joint(bare), self._beside(author), self._capitals(author, initials)):
            if found:
                return Sponsorship(found)
        in_file = self.of_file(file)
        if in_file is not None:
            return Sponsorship((in_file,), by_file=True)
        return Sponsorship((self._own(author),), found=False)

    def chosen(self, text: str) -> Sponsorship:
        """What a person wrote or chose for an author: codes or names, several with commas between
        them; what is not known becomes a delegation of that code, CODE=NAME one of that name."""
        pieces = self.pieces(text)
        return Sponsorship(tuple(dict.fromkeys(self._named_or_own(piece) for piece in pieces)))

    def pieces(self, text: str) -> list[str]:
        """The codes and names in what a person wrote, one for each delegation; what is no name,
        as "represented by its ambassador", belongs to the name before it."""
        if self.named(text):
            return [text]
        found: list[str] = []
        for piece in list_items(text):
            is_name = not (found and piece[0].islower() and " " in piece) or self.named(piece)
            if is_name or nearest(piece, own_names(self.known)):
                found.append(piece)
            else:
                found[-1] = f"{found[-1]}, {piece}"
        return found

    def _named_or_own(self, piece: str) -> Delegation:
        code, _, name = (part.strip() for part in piece.partition("="))
        own = Delegation(code, " ".join(name.split()) or code, DelegationKind.ENTITY)
        if name and self.named(name) is None and self.may_be_renamed(code):
            return own
        return self.named(piece) or self.named(code) or own

    def may_be_renamed(self, code: str) -> bool:
        """Whether a listed code is that of an organization which does not take part yet, so that a
        meeting may call it as it likes; a State has its name."""
        holder = self.named(code)
        return (
            holder is not None and holder not in self.known and holder.kind is DelegationKind.ENTITY
        )

    def mistyped(self, text: str) -> str:
        """The first code or name in what a person wrote for :meth:`chosen` that is neither known
        nor listed; empty where each is. CODE=NAME is meant so. Raises UsageError where that code
        or name is another's."""
        for piece in self.pieces(text):
            code, sign, name = (part.strip() for part in piece.partition("="))
            holder = self.named(code)
            if sign and holder is not None and holder != self.named(name):
                if not self.may_be_renamed(code):
                    raise taken_code(holder)
                holder = None
            other = self.named(name) if sign and holder is None else None
            if other is not None and other in self.known:
                raise taken_name(name, other)
            if not sign and holder is None:
                return code
        return ""

    def must_not_be_mistyped(self, text: str) -> None:
        """Raises UsageError for what is :meth:`mistyped`; it says what may have been meant."""
        if wrong := self.mistyped(text):
            raise unknown_delegation(wrong, self.known)

    def named(self, text: str) -> Delegation | None:
        """The delegation of that code or name, in any of the six languages; None where it is
        neither known nor listed."""
        key = name_key(text)
        if not key:
            return None
        if (own := self._by_key.get(key)) is not None:
            return own
        if _SECRETARIES.fullmatch(key):
            return self._by_code.get(_SECRETARIAT.code, _SECRETARIAT)
        listed = self._listed.find_everywhere(text)
        if listed is None:
            return None
        taken = self._by_listed.get(listed) or self._by_code.get(listed.code)
        return taken or Delegation(listed.code, listed.name, _KINDS[listed.kind])

    def leading(self, text: str, *, whole: bool = False) -> tuple[Delegation, ...]:
        """Those whom the beginning of a text names, the longest one that does, and no further names
        behind it; with ``whole`` all of it must."""
        words = _OFFICES.sub("", text.strip()).split()
        for end in range(min(len(words), _MOST_WORDS), 0, -1):
            said = " ".join(words[:end]).strip(" ,;:.()–—-：")
            if found := self._as_written(said):
                return (
                    () if _FURTHER.match(" ".join((words[end - 1][-1:], *words[end:]))) else found
                )
            if whole:
                break
        return ()

    def _as_written(self, said: str) -> tuple[Delegation, ...]:
        """Those whom words name as texts do: a code stands in capitals there, for "El mar, …" is a
        day, and "Can we …" a question."""
        bare = (_ARTICLE.sub("", piece, count=1) for piece in _JOINT.split(said))
        if not all(len(one) > _LONGEST_CODE or one.isupper() or not one.isascii() for one in bare):
            return ()
        one = self._without_article(said)
        return (one,) if one is not None else self._joint(said)

    def _joint(self, text: str) -> tuple[Delegation, ...]:
        pieces = [piece for piece in _JOINT.split(text) if piece]
        found = [self._without_article(piece) for piece in pieces]
        known = tuple(dict.fromkeys(one for one in found if one is not None))
        return known if len(pieces) > 1 and None not in found else ()

    def _without_article(self, name: str) -> Delegation | None:
        return self.named(name) or self.named(_ARTICLE.sub("", name, count=1))

    def _beside(self, text: str) -> tuple[Delegation, ...]:
        pieces = [piece for piece in _PIECES.split(text) if piece]
        found = (self.named(piece) for piece in pieces if len(pieces) > 1)
        return next(((one,) for one in found if one is not None), ())

    def _capitals(self, author: str, initials: str) -> tuple[Delegation, ...]:
        """By a code in capitals in the name or as the initials of the comments, or by the initials
        of one delegation ("DR")."""
        for word in (*_CAPITALS.findall(author), *_CAPITALS.findall(initials)):
            if len(word) < len(author) or word == author:
                one = self.named(word)
                if one is not None and word.casefold() == one.code.casefold():
                    return (one,)
        if _CAPITALS.fullmatch(author):
            same = [d for d in self.known if _initials(d.name) == author]
            return tuple(same) if len(same) == 1 else ()
        return ()

    def of_file(self, file: str) -> Delegation | None:
        """The one delegation that the name of a file says, by a code in capitals or by a name."""
        words = [word for word in re.split(r"[\W_\d]+", file.rpartition(".")[0]) if word]
        found: dict[Delegation, None] = {}
        at = 0
        while at < len(words):
            for end in range(min(len(words), at + _LONGEST_NAME), at, -1):
                said = " ".join(words[at:end])
                one = self.named(said) if len(said) > 1 else None
                if one is not None and (said == one.code or len(said) > _LONGEST_CODE):
                    found[one] = None
                    at = end - 1
                    break
            at += 1
        return next(iter(found)) if len(found) == 1 else None

    def _own(self, author: str) -> Delegation:
        name = " ".join(author.split()) or message("Unnamed author")
        letters = _initials(name)
        start = letters if len(letters) > 1 else name[:3].upper()
        taken = {d.code.casefold() for d in self.known}
        code, number = start, 1
        while code.casefold() in taken or self._listed.find(code) is not None:
            number += 1
            code = f"{start}{number}"
        return Delegation(code, name, DelegationKind.ENTITY)


def _is_file(name: str) -> bool:
    """Whether a name is that of a file, which was meant to be read."""
    return PurePath(name).suffix.lower().removeprefix(".") in ENDINGS


def listed_delegations(codes: Iterable[str]) -> tuple[Delegation, ...]:
    """The delegations of codes that stand on the list of States and groups, each once; what does
    not is left out."""
    found = ((code, DelegationNames.load().find(code)) for code in dict.fromkeys(codes))
    return tuple(
        Delegation(one.code, one.name, _KINDS[one.kind])
        for code, one in found
        if one is not None and one.code == code
    )


def unknown_delegation(name: str, known: Iterable[Delegation]) -> UsageError:
    """The error for a name that is no delegation's; it says what may have been meant."""
    if not name.strip():
        return UsageError("A delegation is needed; give its code or name.")
    if _is_file(name):
        return UsageError(
            "“{name}” is a file, not a delegation; write {name}=CODE to say which delegation "
            "sent it.",
            name=name,
        )
    near = [
        message_as("{code} ({delegation})", "a delegation", code=code, delegation=said)
        for code, said in nearest(name, own_names(known))
    ]
    if not near:
        return UsageError(
            "“{name}” is not a delegation; add it to the delegations first.", name=name
        )
    first, *others = near
    if not others:
        return UsageError(
            "“{name}” is not a delegation; did you mean {first}?", name=name, first=first
        )
    *between, last = others
    if not between:
        return UsageError(
            "“{name}” is not a delegation; did you mean {first} or {last}?",
            name=name,
            first=first,
            last=last,
        )
    return UsageError(
        "“{name}” is not a delegation; did you mean {first}, {between} or {last}?",
        name=name,
        first=first,
        between=between[0],
        last=last,
    )


def likely_meant(name: str, known: Sequence[Delegation]) -> str:
    """The same as a sentence; empty where no name is near."""
    near = nearest(name, own_names(known))
    return str(unknown_delegation(name, known)) if near else ""


def taken_code(by: Delegation) -> UsageError:
    """The error where another delegation is to have the code."""
    return UsageError(
        "{by} is already the code of {by2}; choose another code.", by=by.code, by2=by.name
    )


def taken_name(name: str, by: Delegation) -> UsageError:
    """The error where another delegation is to have the name."""
    return UsageError(
        "“{name}” already means {by} ({by2}); choose another name.",
        name=name,
        by=by.name,
        by2=by.code,
    )


def own_names(known: Iterable[Delegation]) -> list[tuple[str, str]]:
    """The codes and names of delegations."""
    return [(d.code, d.name) for d in known]


def says_nothing(author: str) -> bool:
    """Whether a name is what a program calls somebody whom it does not know: in every file it may
    be another person."""
    return name_key(author) in _NOBODY


def _initials(name: str) -> str:
    words = re.findall(r"[^\W\d_]+", name)
    return "".join(word[0] for word in words if word[0].isupper() or len(words) < 3).upper()
