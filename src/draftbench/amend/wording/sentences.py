"""The languages in which instructions are put into words."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from draftbench.amend.wording import english, french, spanish
from draftbench.amend.wording.instruction import Instruction

SENTENCES: Mapping[str, Callable[[Instruction], str]] = {
    "en": english.sentence,
    "fr": french.sentence,
    "es": spanish.sentence,
}
"""What puts instructions into words, by ISO 639-1 code; English where there is none."""


def language_of(language: str) -> str:
    """The language in which instructions on a text in ``language`` are put into words."""
    return language if language in SENTENCES else "en"


ON_AN_AMENDMENT = {
    "en": "In the text that {} would give:",
    "fr": "Dans le texte qui résulterait de {}\u00a0:",
    "es": "En el texto que resultaría de {}:",
}
"""What stands before instructions that are made for what an open amendment would give."""
