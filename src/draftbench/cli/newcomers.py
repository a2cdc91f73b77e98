"""The delegations that the acts of a command add by themselves, for its answer."""

from __future__ import annotations

from contextvars import ContextVar

JOINED: ContextVar[dict[str, str]] = ContextVar("JOINED")
"""Their names by their codes; empty at the beginning of each command."""
