"""LibreOffice as a second opinion: it accepts and rejects all changes of many files in one go, and
converts many files in one go. Its settings (``profile``) are those of the fixture
``office_profile``: to make new ones takes three times as long as to convert a file."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from draftbench.formats.office import find_office

SOFFICE = find_office()
"""Its program, where the program under test would find it."""


def _has_times() -> bool:
    """Whether pages are laid out with the measures of Times New Roman, as they are meant to be;
    where nobody can tell, they are."""
    match = shutil.which("fc-match")
    if match is None:
        return True
    found = subprocess.run([match, "Times New Roman"], capture_output=True, text=True, check=False)
    return any(name in found.stdout for name in ("Times", "Liberation", "Tinos"))


TIMES = _has_times()
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1"
 script:language="StarBasic">
Sub Resolve(path As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim plain(1) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  plain(0).Name = "FilterName"
  plain(0).Value = "Text (encoded)"
  plain(1).Name = "FilterOptions"
  plain(1).Value = "UTF8,LF,,,"
  helper = createUnoService("com.sun.star.frame.DispatchHelper")
  name = Dir(path &amp; "/*.docx")
  Do While name &lt;&gt; ""
    For Each act In Array("Accept", "Reject")
      file = path &amp; "/" &amp; name
      source = StarDesktop.loadComponentFromURL(ConvertToURL(file), "_blank", 0, hidden())
      helper.executeDispatch(source.CurrentController.Frame, _
        ".uno:" &amp; act &amp; "AllTrackedChanges", "", 0, none())
      source.storeToURL(ConvertToURL(file &amp; "." &amp; act &amp; ".txt"), plain())
      source.close(True)
    Next
    name = Dir()
  Loop
End Sub
</script:module>
"""


def resolve(folder: Path, profile: Path) -> None:
    """Writes, for every ``NAME.docx`` in ``folder``, ``NAME.docx.Accept.txt`` and
    ``NAME.docx.Reject.txt``. The first start of LibreOffice only makes the ``profile``; files with
    comments must not be among them (they end a LibreOffice without a screen)."""
    start = _with_macros(profile)
    act = f'macro:///Standard.Module1.Resolve("{folder}")'
    subprocess.run([*start, "--norestore", act], check=True, capture_output=True, timeout=300)


def convert(files: Iterable[Path], to: str, folder: Path, profile: Path) -> None:
    """Writes every file into ``folder`` in the format ``to`` ("pdf", "docx:MS Word 2007 XML"), in
    one start of LibreOffice."""
    command = [*_start(profile), "--convert-to", to, "--outdir", str(folder), *map(str, files)]
    subprocess.run(command, check=True, capture_output=True, timeout=300)


def _start(profile: Path) -> list[str]:
    return [str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless"]


def _with_macros(profile: Path) -> list[str]:
    """How LibreOffice is started with a ``profile``, which holds our macro from now on."""
    start = _start(profile)
    module = profile / "user" / "basic" / "Standard" / "Module1.xba"
    for _ in range(3):
        if module.exists():
            break
        subprocess.run([*start, "--terminate_after_init"], check=False, capture_output=True)
    module.write_text(_MODULE, encoding="utf-8")
    return start


def lines(folder: Path, name: str, act: str) -> list[str]:
    """The paragraphs that LibreOffice wrote for ``name`` ("a.docx") after ``act``."""
    text = (folder / f"{name}.{act}.txt").read_text(encoding="utf-8-sig")
    return [line.strip() for line in text.rstrip("\n").split("\n")]
