"""The guide and the engine as web pages: built without a warning, and nothing is fetched."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from draftbench.app.guide import ORDER
from support.checkout import ROOT

SETTINGS = (ROOT / "mkdocs.yml").read_text("utf-8")


def test_pages_stand_in_the_order_of_the_window() -> None:
    named = re.findall(r"^      - ([a-z-]+)\.md$", SETTINGS, re.MULTILINE)
    assert named == [name for _, names in ORDER for name in names]
    heads = re.findall(r"^  - ([A-Z][\w ]+):$", SETTINGS, re.MULTILINE)
    assert heads == [*(head for head, _ in ORDER), "The engine"]


def test_the_engine_pages_name_modules_that_exist() -> None:
    named = [
        module
        for page in (ROOT / "docs" / "engine").glob("*.md")
        for module in re.findall(r"^::: draftbench\.(\S+)$", page.read_text("utf-8"), re.MULTILINE)
    ]
    assert len(named) > 25
    for module in named:
        assert (ROOT / "src" / "draftbench" / f"{module.replace('.', '/')}.py").is_file(), module


@pytest.mark.slow
def test_the_site_builds_without_a_warning_and_fetches_nothing(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    pytest.importorskip("mkdocstrings")
    site = tmp_path / "site"
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ}
    )
    assert done.returncode == 0, done.stderr
    assert "place" in (site / "engine" / "amend.html").read_text("utf-8")
    for page in site.rglob("*.html"):
        text = page.read_text("utf-8")
        loaded = re.findall(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=\"([^\"]+)", text)
        assert not [address for address in loaded if re.match(r"(https?:)?//", address)], page.name
    for sheet in site.rglob("*.css"):
        assert not re.search(r"url\(['\"]?(https?:)?//", sheet.read_text("utf-8"))
