"""What is known of a language: words, opening phrases, number styles, delegations' names."""

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
