"""LibreOffice is started apart from the user's own, for a limited time, and ended with all that
it started."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from draftbench.errors import Cancelled, InputError
from draftbench.formats.office import SETTING, convert
from draftbench.formats.reading import read

StandIn = Callable[[str], Path]
ODT = b"{\\rtf1 text}"


def gone(number: int) -> bool:
    """Whether no process of that number runs any more (one that only waits to be asked is gone)."""
    for _ in range(100):
        try:
            os.kill(number, 0)
            if "\nState:\tZ" in Path(f"/proc/{number}/status").read_text():
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.05)
    return False


def test_what_is_made_is_given(stand_in: StandIn) -> None:
    stand_in(
        "out.parent.mkdir()\n"
        "source = pathlib.Path(sys.argv[-1])\n"
        "out.write_bytes(source.suffix.encode() + source.read_bytes())"
    )
    assert convert(b"words", "x.odt", "odt") == b".odtwords"


def test_it_has_a_profile_of_its_own_that_is_thrown_away(stand_in: StandIn) -> None:
    folder = stand_in(
        "(traces / 'arguments').write_text('\\n'.join(sys.argv))\n"
        "(traces / 'home').write_text(os.environ['HOME'])\n"
        "profile = next(a for a in sys.argv if a.startswith('-env:UserInstallation=file://'))\n"
        "settings = pathlib.Path(profile.partition('file://')[2]) / 'user'\n"
        "shutil.copy(settings / 'registrymodifications.xcu', traces)\n"
        "out.parent.mkdir(); out.write_bytes(b'x')"
    )
    convert(b"words", "x.odt", "odt")
    settings = (folder / "registrymodifications.xcu").read_text()
    assert "DisableMacrosExecution" in settings
    assert not Path((folder / "home").read_text()).exists()
    profile = next(
        line for line in (folder / "arguments").read_text().split("\n") if "Installation" in line
    )
    assert not Path(profile.partition("file://")[2]).exists()


def test_a_first_start_that_only_makes_the_profile_is_repeated(stand_in: StandIn) -> None:
    stand_in(
        "first = traces / 'started'\n"
        "if not first.exists():\n    first.touch(); sys.exit(81)\n"
        "out.parent.mkdir(); out.write_bytes(b'made')"
    )
    assert convert(b"words", "x.odt", "odt") == b"made"


@pytest.mark.parametrize("lines", ["", "sys.exit(1)", "out.parent.mkdir(); out.touch()"])
def test_what_it_cannot_open_is_refused(stand_in: StandIn, lines: str) -> None:
    stand_in(lines)
    with pytest.raises(InputError, match=r"^x\.odt could not be opened by LibreOffice"):
        convert(b"words", "x.odt", "odt")


HANGS = (
    "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
    "(traces / 'numbers.new').write_text(f'{os.getpid()} {child.pid}')\n"
    "(traces / 'numbers.new').rename(traces / 'numbers')\n"
    "time.sleep(60)"
)


@pytest.mark.slow
def test_one_that_hangs_is_ended_with_all_that_it_started(stand_in: StandIn) -> None:
    folder = stand_in(HANGS)
    with pytest.raises(InputError, match=r"^x\.odt took LibreOffice more than 1 seconds"):
        convert(b"words", "x.odt", "odt", seconds=1)
    assert all(gone(int(number)) for number in (folder / "numbers").read_text().split())


def test_it_can_be_cancelled(stand_in: StandIn) -> None:
    folder = stand_in(HANGS)

    def progress(done: float, step: str) -> None:
        if (folder / "numbers").exists():
            raise Cancelled

    with pytest.raises(Cancelled):
        read(ODT, "x.rtf", progress=progress)
    assert all(gone(int(number)) for number in (folder / "numbers").read_text().split())


def test_without_libreoffice_one_sentence_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(SETTING, str(tmp_path / "nothing"))
    with pytest.raises(InputError, match=r"^x\.rtf is read through LibreOffice, which was not"):
        read(ODT, "x.rtf")
