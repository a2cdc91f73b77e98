"""What is known of a language: words, opening phrases, number styles, delegations' names."""

from draftbench.language.words import Token, TokenKind, tokens

__all__ = ["Token", "TokenKind", "tokens"]
