"""Files of other word processors, read through LibreOffice: .odt, .doc, .rtf and the like.

LibreOffice runs without a window, with a profile of its own in a throwaway folder (a LibreOffice
that is open is never touched), without macros, without following links out of the file, and for a
limited time. It makes a Word file, which is read like every other one.
"""

from __future__ import annotations

import hashlib
import math
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import nullcontext, suppress
from dataclasses import replace
from pathlib import Path
from typing import Self

from draftbench.errors import InputError, OutputError
from draftbench.formats.imported import Imported, noted
from draftbench.formats.safety import open_package
from draftbench.messages import message
from draftbench.progress import Progress, silent

SETTING = "DRAFTBENCH_SOFFICE"
"""The environment variable that names LibreOffice's program where it is not found by itself."""
TIME_LIMIT = 120.0
"""Seconds after which a conversion is stopped."""
MEMORY, MEMORY_OF_BYTES = 400_000_000, 20
"""Bytes of memory that LibreOffice may hold to read a file, and how many more for each byte of it:
half as much as that is enough for a long text. Watched where the system tells (Linux)."""
MOST_GROUPS = 1_000
"""Groups in groups that an .rtf file may have; LibreOffice takes kilobytes for each."""

_NAMES = ("soffice", "libreoffice")
_FOLDERS = (
    "/usr/lib/libreoffice/program",
    "/opt/libreoffice/program",
    "/snap/bin",
    "/Applications/LibreOffice.app/Contents/MacOS",
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
)
_FILTERS = {
    "odt": "writer8",
    "ott": "writer8_template",
    "fodt": "OpenDocument Text Flat XML",
    "doc": "MS Word 97",
    "rtf": "Rich Text Format",
    "xml": "MS Word 2003 XML",
}
"""LibreOffice's names of the kinds: told, it does not take a damaged file for plain text."""
_STARTS = 3
_STARTED_FRESH = 81  # LibreOffice's EXITHELPER_NORMAL_RESTART: the profile was made, start again
_STEP = 0.1
_GROUP = re.compile(rb"\\.|[{}]", re.DOTALL)
_GROUP_OF, _RESIDENT = 2, 21  # places in /proc/PID/stat behind the name
_VERSION = re.compile(rb"<Application>(LibreOffice)/(\d+(?:\.\d+)*)")
_ITEM = '<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'  # noqa: E501
_PROFILE = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("Office.Writer/Content/Update", "Link", "0"),
    ("Inet/Settings", "ooInetProxyType", "1"),  # a proxy that does not answer: no network
    ("Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("Inet/Settings", "ooInetNoProxy", ""),
)


def read_through_office(
    data: bytes, name: str, ending: str, view: str, progress: Progress = silent
) -> Imported:
    """The texts in ``data``, a file of another word processor; ``ending`` ("odt", "doc", "rtf")
    says of which. ``Imported.original`` are the bytes as they came; a note says what read them.

    Raises InputError where LibreOffice is not installed, cannot read the file or does not come to
    an end, and what ``progress`` raises.
    """
    from draftbench.formats.docx.read.reader import read_docx

    made = convert(data, name, ending, lambda done, step: progress(0.8 * done, step))
    imported = read_docx(made, name, view, progress=lambda d, step: progress(0.8 + 0.2 * d, step))
    application = _VERSION.search(open_package(made, name).get("docProps/app.xml", b""))
    version = " ".join(part.decode() for part in application.groups()) if application else ""
    digest = hashlib.sha256(data).hexdigest()
    parts = tuple(
        replace(part, source=replace(part.source, sha256=digest)) for part in imported.parts
    )
    note = noted(
        "read-through-office",
        0,
        "The file was read through {version}; check numbers and notes.",
        version=version or message("LibreOffice"),
    )
    return replace(imported, parts=parts, notes=(note, *imported.notes), original=data)


def convert(
    data: bytes,
    name: str,
    ending: str,
    progress: Progress = silent,
    *,
    seconds: float = TIME_LIMIT,
) -> bytes:
    """``data`` as a Word file (.docx). ``seconds`` is the time that it may take; the rest as for
    :func:`read_through_office`."""
    program = find_office()
    if program is None:
        raise InputError(
            "{name} is read through LibreOffice, which was not found; install it (or "
            "name its program in {setting}), or save the file as .docx.",
            name=name,
            setting=SETTING,
        )
    if ending == "rtf" and _depth(data) > MOST_GROUPS:
        raise InputError(
            "{name} nests its elements more than {most} deep and is not read; ask for the "
            "file again.",
            name=name,
            most=MOST_GROUPS,
        )
    to, memory = ("docx", "MS Word 2007 XML"), MEMORY + MEMORY_OF_BYTES * len(data)
    made = _converted(program, data, name, ending, to, progress, seconds, memory=memory)
    if made is not None:
        return made
    raise InputError(
        "{name} could not be opened by LibreOffice; it may be damaged or locked "
        "with a password. Save it as .docx in its own program and try again.",
        name=name,
    )


class KeptProfile:
    """Settings of LibreOffice that are kept from one conversion to the next, for as long as the
    block lasts: from the second one on it takes a third of the time. One at a time uses them."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / "profile"
        self.turn = threading.Lock()
        _write_profile(self.path / "user" / "registrymodifications.xcu")

    def close(self) -> None:
        """Removes them, when nobody uses them any more."""
        with self.turn:
            self._folder.cleanup()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def pdf_of_word(
    data: bytes,
    progress: Progress = silent,
    *,
    seconds: float = TIME_LIMIT,
    profile: KeptProfile | None = None,
) -> bytes:
    """A Word file (.docx) as PDF, with LibreOffice's settings in ``profile`` or with fresh ones.
    Raises OutputError where LibreOffice is not installed or gives none, and what ``progress``
    raises."""
    program = find_office()
    if program is None:
        raise OutputError(
            "A PDF is made by LibreOffice, which was not found; install it (or name "
            "its program in {setting}).",
            setting=SETTING,
        )
    try:
        to = ("pdf", "writer_pdf_Export")
        with nullcontext() if profile is None else profile.turn:
            kept = None if profile is None else profile.path
            made = _converted(program, data, "The PDF", "docx", to, progress, seconds, kept)
    except InputError:
        made = None
    if made is None:
        raise OutputError(
            "LibreOffice gave no PDF of the Word file; write .docx and print it where it opens."
        )
    return made


def _converted(
    program: Path,
    data: bytes,
    name: str,
    ending: str,
    to: tuple[str, str],
    progress: Progress,
    seconds: float,
    profile: Path | None = None,
    *,
    memory: float = math.inf,
) -> bytes | None:
    """``data`` in another format: its ending and LibreOffice's name of it; None where it gives
    nothing. ``profile`` is a folder with its settings (None: fresh ones), ``memory`` the bytes that
    it may hold."""
    with tempfile.TemporaryDirectory(prefix="draftbench-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        source = folder / f"text.{ending}"
        source.write_bytes(data)
        if profile is None:
            profile = folder / "profile"
            _write_profile(profile / "user" / "registrymodifications.xcu")
        command = [
            str(program),
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--nodefault",
            *([f"--infilter={_FILTERS[ending]}"] if ending in _FILTERS else []),
            "--convert-to",
            ":".join(to),
            "--outdir",
            str(folder / "made"),
            str(source),
        ]
        end = time.monotonic() + seconds
        for _ in range(_STARTS):
            code = _run(command, folder, name, end, seconds, progress, memory)
            found = folder / "made" / f"text.{to[0]}"
            if found.is_file() and found.stat().st_size:
                return found.read_bytes()
            if code != _STARTED_FRESH:
                break
    return None


def find_office() -> Path | None:
    """LibreOffice's program: what the environment names, else on the path, else where installers
    put it; None where there is none."""
    named = os.environ.get(SETTING)
    if named is not None:
        return Path(named) if Path(named).is_file() else None
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    for folder in _FOLDERS:
        for file in ("soffice", "soffice.com", "soffice.exe"):
            if (Path(folder) / file).is_file():
                return Path(folder) / file
    return None


def _depth(data: bytes) -> int:
    """How deep the groups of an .rtf file are nested at most."""
    deepest = depth = 0
    for found in _GROUP.finditer(data):
        depth += {b"{": 1, b"}": -1}.get(found[0], 0)
        deepest = max(deepest, depth)
    return deepest


def _held(group: int) -> int:
    """The bytes of memory that the processes of a group hold; 0 where the system does not tell."""
    pages = 0
    for facts in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            found = facts.read_bytes().rpartition(b")")[2].split()
            pages += int(found[_RESIDENT]) if int(found[_GROUP_OF]) == group else 0
    return pages * os.sysconf("SC_PAGE_SIZE") if pages else 0


def _run(
    command: list[str],
    folder: Path,
    name: str,
    end: float,
    seconds: float,
    progress: Progress,
    memory: float,
) -> int:
    """Runs LibreOffice to its end and gives its exit code. It and all that it started is ended
    where its time is over, it holds more than ``memory`` or ``progress`` raises."""
    # Its caches and locks belong into the throwaway folder, and no screen is looked for.
    surroundings = {**os.environ, "HOME": str(folder), "SAL_USE_VCLPLUGIN": "svp"}
    surroundings.pop("DISPLAY", None)
    surroundings.pop("WAYLAND_DISPLAY", None)
    try:
        process = subprocess.Popen(  # noqa: S603 the program that the user installed
            command,
            cwd=folder,
            env=surroundings if os.name == "posix" else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError as error:
        raise InputError(
            "{name} is read through LibreOffice, which could not be started "
            "({reason}); save the file as .docx and try again.",
            name=name,
            reason=error.strerror or message("unknown reason"),
        ) from None
    start = time.monotonic()
    try:
        while True:
            progress(
                min(0.9, (time.monotonic() - start) / 10), message("LibreOffice works on the file")
            )
            with suppress(subprocess.TimeoutExpired):
                return process.wait(_STEP)
            if memory < math.inf and _held(process.pid) > memory:
                raise InputError(
                    "{name} takes LibreOffice more than {size} MB of memory and was given up; "
                    "save it as .docx in its own program and try again.",
                    name=name,
                    size=int(memory / 1_000_000),
                )
            if time.monotonic() > end:
                raise InputError(
                    "{name} took LibreOffice more than {seconds:g} seconds and was given up; "
                    "save it as .docx in its own program and try again.",
                    name=name,
                    seconds=seconds,
                )
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ends the process and, where the system can, all that it started."""
    if sys.platform == "win32":
        if process.poll() is None:
            tree = ["taskkill", "/F", "/T", "/PID", str(process.pid)]
            subprocess.run(tree, capture_output=True, check=False)  # noqa: S603
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(OSError):
        process.kill()
    process.wait()


def _write_profile(path: Path) -> None:
    """The settings that LibreOffice starts with."""
    path.parent.mkdir(parents=True)
    items = "".join(_ITEM.format(path=p, name=n, value=v) for p, n, v in _PROFILE)
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items '
        'xmlns:oor="http://openoffice.org/2001/registry">' + items + "</oor:items>",
        encoding="utf-8",
    )
