"""Words of the engine as people read them: states, stances, kinds, and who acted.

What holds a word of a table of the engine (``open``, ``reserve``, ``Secretariat``) shows it through
here, so that no list has a cell in English. JSON has the words themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from draftbench.cli.output import book
from draftbench.messages import Message, beside, headed, listed, message

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
SECRETARIAT = "Secretariat"


def term(word: str, about: str = "") -> str:
    """A word of a table of the engine (a state, a stance, a kind of clause), as the catalogues hold
    it; ``about`` says of what where it could be of several things."""
    return Message(word, {}, about=about) if word else ""


def hidden(classes: Iterable[str]) -> str:
    """Classes of differences that are not shown."""
    return listed(term(one, "differences that are hidden") for one in classes)


def person(name: str) -> str:
    """Who acted, as the record names them: the secretariat, or delegations by their names."""
    people = [
        book().name(one) if one == SECRETARIAT else Message("{delegation}", {"delegation": one})
        for one in name.split(", ")
    ]
    return people[0] if len(people) == 1 else listed(people)


def delegation(code: str, name: str) -> str:
    """A delegation by its name, and its code beside it where that is another."""
    called = Message("{delegation}", {"delegation": name})
    return called if code == name else beside(called, code)


def language_name(code: str) -> str:
    """What the language of a code (ISO 639-1) is called; of one that is none of the six the code
    itself."""
    return book()(f"language.{code}") if code in _LANGUAGES else code


def counts(numbers: Mapping[str, int]) -> str:
    """How many there are of each state, stance or kind: "tabled: 3, accepted: 1"."""
    from draftbench.amend.ballots.votes import Result
    from draftbench.amend.negotiation import FALLEN, UNVOTED

    without_term = {Result.MOOT.value: UNVOTED, FALLEN: FALLEN}
    return listed(
        headed(without_term.get(word) or term(word), str(n)) for word, n in numbers.items()
    )


def minute(at: str) -> str:
    """A time of the record to the minute, in UTC."""
    return message("{time} UTC", time=at[:16].replace("T", " "))
