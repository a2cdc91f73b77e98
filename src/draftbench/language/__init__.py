"""What is known of a language: words, opening phrases, number styles, delegations' names."""

from draftbench.language.openings import Lexicon, Opening, Role, opening
from draftbench.language.words import Token, TokenKind, tokens

__all__ = ["Lexicon", "Opening", "Role", "Token", "TokenKind", "opening", "tokens"]
