"""The files by which a Linux desktop knows the program agree with each other and with it."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import draftbench
from draftbench.app.workbench import Workbench
from draftbench.document import Clause, ClauseId, ClauseKind, Document, RichText
from support.checkout import ROOT

LINUX = ROOT / "packaging" / "linux"
ID = "org.draftbench.draftbench"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


@pytest.fixture(scope="module")
def mime_type() -> ET.Element:
    found = ET.parse(LINUX / f"{ID}.mime.xml").getroot().find(f"{MIME}mime-type")
    assert found is not None
    return found


def test_menu_entry_starts_a_command_that_exists(entry: configparser.SectionProxy) -> None:
    program, command, argument = entry["Exec"].split()
    assert (program, argument) == ("draftbench", "%f")
    result = subprocess.run(
        [sys.executable, "-m", "draftbench", command, "--help"], capture_output=True, check=False
    )
    assert result.returncode == 0


def test_menu_entry_opens_the_projects_file_type(
    entry: configparser.SectionProxy, mime_type: ET.Element
) -> None:
    assert entry["MimeType"].rstrip(";") == mime_type.get("type")
    glob = mime_type.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.draftbench"


def test_desktop_finds_the_entry_of_the_window(entry: configparser.SectionProxy) -> None:
    """Wayland goes by the name of the entry's file, X11 by the class of the window."""
    code = (
        "from draftbench.gui.application import application; program = application()\n"
        "print(program.desktopFileName(), program.applicationName())"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.split() == [ID, entry["StartupWMClass"]]


def test_icon_of_the_entry_is_shipped() -> None:
    assert ET.parse(ROOT / "resources" / "icons" / "draftbench.svg").getroot().tag.endswith("svg")


def test_software_centre_entry_fits(entry: configparser.SectionProxy) -> None:
    info = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert info.findtext("id") == ID
    assert info.findtext("launchable") == f"{ID}.desktop"
    assert info.findtext("provides/mediatype") == entry["MimeType"].rstrip(";")
    assert info.findtext("summary") == entry["Comment"]
    release = info.find("releases/release")
    assert release is not None
    assert release.get("version") == draftbench.__version__


def test_a_written_project_is_known_by_its_bytes(mime_type: ET.Element, tmp_path: Path) -> None:
    text = RichText("Reaffirms its commitment,")
    clause = Clause(id=ClauseId("a"), kind=ClauseKind.PREAMBULAR, text=text)
    base = Document(name="draft", language="en", clauses=(clause,))
    project = tmp_path / "talks.draftbench"
    Workbench.create(project, base).close()
    data = project.read_bytes()

    outer = mime_type.find(f"{MIME}magic/{MIME}match")
    assert outer is not None
    inner = outer.find(f"{MIME}match")
    assert inner is not None
    assert data.startswith(outer.attrib["value"].encode())
    start = int(inner.attrib["offset"])
    assert data[start : start + 4] == int(inner.attrib["value"], 16).to_bytes(4, "big")


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not on this machine")
def test_menu_entry_is_valid() -> None:
    command = ["desktop-file-validate", str(LINUX / f"{ID}.desktop")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (0, "")
