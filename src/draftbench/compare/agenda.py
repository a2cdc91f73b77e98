"""Themes: the agenda items that several texts treat, as groups of their clauses."""

from __future__ import annotations

from dataclasses import dataclass

from draftbench.document import ClauseId


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """A decision of a user: this clause belongs to the theme of that name, or to none (None)."""

    clause: ClauseId
    theme: str | None
    by: str
