"""What is known of a language: words, opening phrases, number styles, delegations' names.

words.py         words and sentences, the units that a comparison never cuts
openings.py      what a clause begins with; acts.py, shapes.py: the same act in another kind of text
strength.py      words that make a clause bind more or less; measures.py: those with a number
cardinals.py     number words, read as one number; nearness.py: what a mistyped name may mean
units.py         runs of words that are shown whole: dates, titles, references
guessing.py      which language a text is in
delegations.py   States, observers, groups; mastheads.py: words at the head of a document
ibid.py          notes that say "Ibid."
phrasebook.py    what papers say, in the language of the text

Words are data, in ``resources/language``. A verb that is new in ``shapes.json`` must be as strong
in every shape (``strength_*.json``). Arabic, Chinese and Russian want a native reader.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from draftbench.language.words import Token, TokenKind, tokens

if TYPE_CHECKING:
    from draftbench.language.openings import Lexicon, Opening, Role, opening

__all__ = ["Lexicon", "Opening", "Role", "Token", "TokenKind", "opening", "tokens"]


def __getattr__(name: str) -> object:
    """What is known of opening phrases, read when it is asked for: few commands need it."""
    if name in __all__:
        return getattr(import_module("draftbench.language.openings"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)
