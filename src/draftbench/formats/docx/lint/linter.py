"""The rules run over a package."""

from __future__ import annotations

from draftbench.formats.docx.lint import container
from draftbench.formats.docx.lint.checked import Checked
from draftbench.formats.docx.lint.table import RULES
from draftbench.formats.docx.verdict import Fault


def faults(file: Checked) -> tuple[Fault, ...]:
    """All faults of a package, rule by rule."""
    return tuple(
        Fault(rule.code, where, message) for rule in RULES for where, message in rule.check(file)
    )


def rules() -> tuple[tuple[str, str], ...]:
    """The code of every fault, and what the rule behind it asks for in a sentence."""
    found = [(rule.code, rule.asks) for rule in RULES]
    return ((container.DOUBLED, container.ASKS), *found)
