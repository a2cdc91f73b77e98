"""Opening a project for a command, with a word on what stands in the way of changing it."""

from __future__ import annotations

import sys
from pathlib import Path

from draftbench.app.drafting import harmless
from draftbench.app.workbench import Workbench


def project(path: str) -> Workbench:
    """The project at ``path``; where it can only be read (somebody has it open, it is damaged)
    that is said on standard error."""
    bench = Workbench.open(Path(path))
    if bench.read_only:
        sys.stderr.write(f"draftbench: {harmless(bench.read_only)}\n")
    return bench
