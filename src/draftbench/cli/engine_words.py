"""Words of the engine as people read them: states, stances, kinds, and who acted.

What holds a word of a table of the engine (``open``, ``reserve``, ``Secretariat``) shows it through
here, so that no list has a cell in English. JSON has the words themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from draftbench.cli.output import book
from draftbench.messages import Message, beside, headed, listed, message, message_as

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
SECRETARIAT = "Secretariat"
_COUNTED_HEADS = {
    "brackets": message_as("brackets", "the head of a column"),
    "placeholders": message_as("placeholders", "the head of a column"),
    "alternatives": message_as("alternatives", "the head of a column"),
    "options": message_as("options", "the head of a column"),
    "versions": message_as("versions", "the head of a column"),
    "recorded": message_as("recorded", "the head of a column"),
}
_RELATIONS = {
    "same": message_as("same", "clauses of two texts"),
    "changed": message_as("changed", "clauses of two texts"),
    "moved": message_as("moved", "clauses of two texts"),
    "split": message_as("split", "clauses of two texts"),
    "merged": message_as("merged", "clauses of two texts"),
    "related": message_as("related", "clauses of two texts"),
    "added": message_as("added", "clauses of two texts"),
    "removed": message_as("removed", "clauses of two texts"),
}
_MODES = {
    "versions": message_as("versions", "what two texts are to each other"),
    "independent": message_as("independent", "what two texts are to each other"),
    "languages": message_as("languages", "what two texts are to each other"),
}
_SEVERITIES = {
    "error": message_as("error", "a finding"),
    "warning": message_as("warning", "a finding"),
    "info": message_as("info", "a finding"),
}
_DELEGATIONS = {
    "state": message_as("state", "kind of delegation"),
    "observer": message_as("observer", "kind of delegation"),
    "entity": message_as("entity", "kind of delegation"),
    "group": message_as("group", "kind of delegation"),
}
_REFERENCES = {
    "right": message_as("right", "a reference"),
    "out of date": message_as("out of date", "a reference"),
    "by hand": message_as("by hand", "a reference"),
    "gone": message_as("gone", "a reference"),
    "not sure": message_as("not sure", "a reference"),
    "perhaps": message_as("perhaps", "a reference"),
    "nowhere": message_as("nowhere", "a reference"),
}
_BASE = message_as("base", "an alternative")
_CLASSES = {
    "punctuation": message_as("punctuation", "differences that are hidden"),
    "case": message_as("case", "differences that are hidden"),
    "spacing": message_as("spacing", "differences that are hidden"),
    "quotes": message_as("quotes", "differences that are hidden"),
    "label": message_as("label", "differences that are hidden"),
    "marks": message_as("marks", "differences that are hidden"),
    "notes": message_as("notes", "differences that are hidden"),
}


def term(word: str, about: str = "") -> str:
    """A word of a table of the engine (a state, a stance, a kind of clause), as the catalogues hold
    it; ``about`` says of what where it could be of several things."""
    return Message(word, {}, about=about) if word else ""


def option_status(word: str) -> str:
    """How one of several alternatives stands; the text as it was is one of them."""
    return _BASE if word == "base" else term(word)


def relation(word: str) -> str:
    """How clauses of two texts relate."""
    return _RELATIONS.get(word, word)


def mode(word: str) -> str:
    """What two texts are to each other."""
    return _MODES.get(word, word)


def severity(word: str) -> str:
    """How much a finding matters."""
    return _SEVERITIES.get(word, word)


def delegation_kind(word: str) -> str:
    """What a delegation is at the meeting."""
    return _DELEGATIONS.get(word, word)


def reference_state(word: str) -> str:
    """How a reference stands."""
    return _REFERENCES.get(word, word)


def hidden(classes: Iterable[str]) -> str:
    """Classes of differences that are not shown."""
    return listed(_CLASSES.get(one, one) for one in classes)


def counted_head(word: str) -> str:
    """The head of a column with the number of brackets, alternatives and the like."""
    return _COUNTED_HEADS.get(word, word)


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
    return listed(headed(term(word), str(number)) for word, number in numbers.items())


def minute(at: str) -> str:
    """A time of the record to the minute, in UTC."""
    return message("{time} UTC", time=at[:16].replace("T", " "))
