"""The pictures of the guide: none missing, none unused, none large, all made by the command."""

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from draftbench.app.guide import pages
from support.checkout import ROOT
from support.laws import at_night

pytest.importorskip("PySide6.QtGui")
PICTURES = ROOT / "docs" / "pictures"
MOST, LARGEST = 12, 150_000


def guide() -> ModuleType:
    """The program that makes the pictures of the guide."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return import_module("pictures.guide")
    finally:
        sys.path.remove(str(ROOT / "packaging"))


def shown() -> set[str]:
    return set(guide().shown())


def test_pictures_are_those_that_are_shown() -> None:
    assert {path.name for path in PICTURES.iterdir()} == {f"{name}.png" for name in shown()}
    assert len(shown()) <= MOST
    assert all(path.stat().st_size < LARGEST for path in PICTURES.iterdir())
    assert all("](pictures/" not in line or line.startswith("![")
               for page in pages() for line in page.text.splitlines())  # fmt: skip


def test_few_colours_keep_a_picture(tmp_path: Path) -> None:
    from PySide6.QtGui import QColor, QImage, qAlpha

    picture = QImage(301, 40, QImage.Format.Format_ARGB32)
    for across in range(301):
        for down in range(40):
            colour = QColor(across % 256, 0, 0) if down == 0 else QColor(30, 90, 200)
            picture.setPixelColor(across, down, colour)
    guide().write_small(picture, tmp_path / "small.png")
    small = QImage(str(tmp_path / "small.png"))
    assert (small.width(), small.height()) == (301, 40)
    assert len(small.colorTable()) <= 256
    assert small.pixelColor(300, 39) == QColor(30, 90, 200)
    assert abs(small.pixelColor(200, 0).red() - 200) <= 2
    assert qAlpha(small.pixel(0, 0)) == 255


@at_night
@pytest.mark.slow
def test_the_command_makes_exactly_these_in_another_language_too(tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    (folder / "former.png").write_bytes(b"")
    command = [sys.executable, str(ROOT / "packaging" / "pictures"), str(folder), "--guide"]
    subprocess.run([*command, "--language", "fr"], check=True, capture_output=True)
    assert {path.stem for path in folder.iterdir()} == shown()
    assert all(path.stat().st_size > 0 for path in folder.iterdir())
