"""All rules of the linter, in the order in which their faults are told."""

from __future__ import annotations

from typing import Final

from draftbench.formats.docx.lint import (
    comments,
    marks,
    moves,
    nesting,
    notes,
    package,
    paragraphids,
    properties,
    settings,
    signatures,
    tables,
    texts,
)
from draftbench.formats.docx.lint.rule import Rule

RULES: Final[tuple[Rule, ...]] = (
    *package.RULES,
    *signatures.RULES,
    *nesting.RULES,
    *texts.RULES,
    *marks.RULES,
    *moves.RULES,
    *properties.RULES,
    *tables.RULES,
    *notes.RULES,
    *comments.RULES,
    *paragraphids.RULES,
    *settings.RULES,
)
