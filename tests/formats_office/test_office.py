"""What the real LibreOffice makes of our files in its formats is read like the Word file."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread

import pytest

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.exports.exporting import export
from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.errors import InputError
from draftbench.formats import office
from draftbench.formats.imported import Imported
from draftbench.formats.reading import read
from support.accounting import accounted
from support.office import SOFFICE, convert

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]
BEFORE = """The General Assembly,

Recalling its resolution 55/59 of 4 December 2000,

1. Urges all States to prevent crime;

2. Requests the Secretary-General to report;

3. Decides to remain seized of the matter.
"""
AFTER = """The General Assembly,

Recalling its resolutions 55/59 of 4 December 2000 and 63/193 of 18 December 2008,

1. Calls upon States to prevent and to combat crime;

2. Invites experts to meet;

3. Decides to remain seized of the matter.
"""
KINDS = ("odt", "doc", "rtf", "fodt")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, office_profile: Path) -> Path:
    """``clean.KIND`` and ``tracked.KIND`` for each kind, made of the sample negotiation."""
    folder = tmp_path_factory.mktemp("office")
    build(folder / PROJECT)
    with Workbench.open(folder / PROJECT) as bench:
        export(bench.state, "clean", folder / "clean.docx")
    for name, text in (("a", BEFORE), ("b", AFTER)):
        (folder / f"{name}.txt").write_text(text, "utf-8")
    main(["compare", str(folder / "a.txt"), str(folder / "b.txt"), "-o", f"{folder}/tracked.docx"])
    for kind in KINDS:
        convert((folder / "clean.docx", folder / "tracked.docx"), kind, folder, office_profile)
    return folder


def clauses(imported: Imported) -> list[tuple[str, str, str, list[str]]]:
    """Kind, label, words and notes of every clause."""
    return [
        (
            c.kind.value,
            c.label,
            " ".join(c.text.plain.split()),
            [n.text.plain for n in c.text.notes],
        )
        for part in imported.parts
        for c in part
    ]


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_clauses_are_those_of_the_word_file(files: Path, kind: str) -> None:
    word = read((files / "clean.docx").read_bytes(), "clean.docx")
    data = (files / f"clean.{kind}").read_bytes()
    other = read(data, f"clean.{kind}")
    accounted(other)
    assert clauses(other) == clauses(word)
    assert len(clauses(other)) > 20
    assert other.original == data
    note = other.notes[0]
    assert note.code == "read-through-office"
    assert "LibreOffice 2" in note.message


converted = cache(office.convert)


@pytest.fixture
def converted_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """LibreOffice converts a file once, in however many views it is read."""
    monkeypatch.setattr(
        office, "convert", lambda data, name, ending, _: converted(data, name, ending)
    )


@pytest.mark.slow
@pytest.mark.parametrize("view", ["accepted", "rejected", "marked"])
@pytest.mark.parametrize("kind", ["odt", "doc"])
def test_tracked_changes_come_through(
    files: Path, kind: str, view: str, converted_once: None
) -> None:
    word = read((files / "tracked.docx").read_bytes(), "x.docx", view=view)
    other = read((files / f"tracked.{kind}").read_bytes(), f"x.{kind}", view=view)

    def words(imported: Imported) -> list[str]:
        # Where runs end, and which mark of a paragraph is the one deleted, LibreOffice decides.
        signs = ("+}{+", "-]{-", "-][-", "¶")
        found = [text for _, _, text, _ in clauses(imported)]
        for sign in signs:
            found = [text.replace(sign, "") for text in found]
        return found

    assert words(other) == words(word)
    assert "tracked-changes" in {note.code for note in other.notes}


@pytest.mark.slow
def test_damaged_files_are_refused() -> None:
    with pytest.raises(InputError, match="could not be opened by LibreOffice"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "x.doc")


@pytest.fixture
def address() -> Iterator[tuple[str, list[str]]]:
    """An address of this machine, and what was asked of it."""
    asked: list[str] = []

    class Answer(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Answer)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


@pytest.mark.slow
def test_nothing_is_fetched(files: Path, address: tuple[str, list[str]]) -> None:
    place, asked = address
    flat = (files / "clean.fodt").read_text("utf-8")
    picture = (
        f'<text:p><draw:frame svg:width="1cm" svg:height="1cm"><draw:image '
        f'xlink:href="{place}/a.png" xlink:type="simple" xlink:show="embed" '
        f'xlink:actuate="onLoad"/></draw:frame></text:p>'
        f'<text:section text:name="s"><text:section-source xlink:href="{place}/b.odt" '
        f'xlink:type="simple"/><text:p>x</text:p></text:section>'
    )
    at = flat.index("<text:p", flat.index("<office:text"))
    data = (flat[:at] + picture + flat[at:]).encode()
    read(data, "x.fodt")
    assert asked == []


def test_a_macro_file_is_read_without_its_macros(files: Path) -> None:
    word = (files / "clean.docx").read_bytes()
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(word)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "[Content_Types].xml":
                content = content.replace(
                    b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    b"application/vnd.ms-word.document.macroEnabled.main",
                )
            new.writestr(name, content)
    imported = read(buffer.getvalue(), "x.docm")
    assert clauses(imported) == clauses(read(word, "x.docx"))
    assert "macros-left-out" in {note.code for note in imported.notes}


@pytest.mark.slow
def test_the_user_s_own_libreoffice_is_left_alone(files: Path, tmp_path: Path) -> None:
    """One that is open on the default profile neither stops a conversion nor ends with it."""
    own = tmp_path / "own"
    running = subprocess.Popen(
        [str(SOFFICE), f"-env:UserInstallation={own.as_uri()}", "--headless"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        read((files / "clean.rtf").read_bytes(), "x.rtf")
        assert running.poll() is None
    finally:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()


@pytest.mark.slow
def test_groups_in_groups_without_end_are_refused() -> None:
    def nested(depth: int) -> bytes:
        return b"{\\rtf1\\ansi a\\{" + b"{" * depth + b"}" * depth + b"\\par}"

    assert read(nested(office.MOST_GROUPS - 1), "x.rtf").parts
    with pytest.raises(InputError, match=r"x\.rtf"):
        read(nested(office.MOST_GROUPS), "x.rtf")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell of memory")
def test_what_takes_too_much_memory_is_given_up(
    files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "MEMORY", 1_000_000)
    monkeypatch.setattr(office, "MEMORY_OF_BYTES", 0)
    with pytest.raises(InputError, match="memory"):
        read((files / "clean.rtf").read_bytes(), "x.rtf")
