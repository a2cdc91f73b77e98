"""What is not read: scans, locked and damaged files, files made to stop us."""

from __future__ import annotations

import random
import sys
import zlib
from contextlib import suppress

import pytest

from draftbench.errors import Cancelled, InputError
from draftbench.formats.pdf import pages
from draftbench.formats.pdf.reader import read_pdf
from draftbench.formats.reading import read
from formats_pdf.conftest import codes, texts
from support.accounting import accounted
from support.pdffile import Sheet, make_pdf


def plain() -> Sheet:
    sheet = Sheet()
    sheet.lines(72, 700, "1. A sentence on the first page of the file that is long enough.")
    return sheet


def refusal(data: bytes) -> str:
    with pytest.raises(InputError) as caught:
        read_pdf(data, "a.pdf")
    return str(caught.value)


def test_files_are_told_from_their_first_bytes() -> None:
    assert texts(read(make_pdf(plain()), "a.docx")) == [
        "A sentence on the first page of the file that is long enough."
    ]


def test_what_a_printer_wrote_before_the_head_of_the_file_is_passed_over() -> None:
    assert texts(read(b"Spool job 7\r\n" + make_pdf(plain()), "a.pdf"))
    assert texts(read(b"A file of this kind begins:\n%PDF-1.7", "a.txt"))


def test_a_scan_is_refused() -> None:
    scan = Sheet(picture=True)
    assert "is a scan" in refusal(make_pdf(scan, scan, plain()))
    assert "is a scan" in refusal(make_pdf(Sheet()))


def test_some_pages_without_text_are_said() -> None:
    imported = read_pdf(make_pdf(plain(), Sheet(picture=True), plain()), "a.pdf")
    [note] = [note for note in imported.notes if note.code == "pages-without-text"]
    assert note.message.endswith(": 2.")


def test_a_password_is_asked_for_only_where_there_is_one() -> None:
    assert "locked with a password" in refusal(make_pdf(plain(), user="secret"))
    assert texts(read_pdf(make_pdf(plain(), user=""), "a.pdf"))


def test_scripts_are_not_run_and_attachments_are_said() -> None:
    imported = read_pdf(make_pdf(plain(), scripted=True, attached=True), "a.pdf")
    assert "attachments" in codes(imported)
    assert texts(imported) == texts(read_pdf(make_pdf(plain()), "a.pdf"))


def test_a_file_without_its_end_is_read_with_a_note_or_refused() -> None:
    data = make_pdf(plain(), plain())
    assert "cut-off" in codes(read_pdf(data[: data.rindex(b"startxref")], "a.pdf"))
    assert "cut off or damaged" in refusal(b"%PDF-1.7\n" + b"nothing " * 40)


def test_too_many_pages_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_PAGES", 2)
    assert "3 pages" in refusal(make_pdf(plain(), plain(), plain()))


def test_too_much_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MAX_GLYPHS", 20)
    assert "more text" in refusal(make_pdf(plain()))


def test_a_page_that_is_not_read_to_its_end_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "from draftbench.formats.pdf import extraction; extraction.MAX_GLYPHS = 20; "
        "extraction.main()"
    )
    monkeypatch.setattr(pages, "_PROGRAM", (sys.executable, "-P", "-c", program))
    imported = read_pdf(make_pdf(plain()), "a.pdf")
    assert "page-cut" in codes(imported)
    assert texts(imported) == ["A sentence on the"]


def test_a_page_that_takes_too_long_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = (sys.executable, "-c", "import time; time.sleep(60)")
    monkeypatch.setattr(pages, "_PROGRAM", slow)
    monkeypatch.setattr(pages, "SECONDS_A_PAGE", 0.2)
    assert "takes longer" in refusal(make_pdf(plain()))


def test_a_crash_of_the_opening_program_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    crash = 'import os, sys; print(\'{"pages": 1, "attachments": 0, "form": 0}\'); '
    crash += "sys.stdout.flush(); os.abort()"
    monkeypatch.setattr(pages, "_PROGRAM", (sys.executable, "-c", crash))
    assert "damaged in a way" in refusal(make_pdf(plain()))


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit memory so")
def test_a_page_that_unpacks_to_far_more_than_the_file_is_refused() -> None:
    packer, spaces = zlib.compressobj(), b" " * (1 << 20)
    once = b"".join(packer.compress(spaces) for _ in range(450)) + packer.flush()
    assert "damaged in a way" in refusal(make_pdf(plain(), packed=zlib.compress(once)))


def test_reading_can_be_stopped() -> None:
    def stop(done: float, step: str) -> None:
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        read_pdf(make_pdf(plain()), "a.pdf", progress=stop)


def test_progress_grows_to_the_end() -> None:
    seen: list[float] = []
    read_pdf(make_pdf(plain(), plain()), "a.pdf", progress=lambda done, _: seen.append(done))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("seed", range(16))
def test_damaged_files_are_read_or_refused(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 (damage, not secrets)
    data = bytearray(make_pdf(plain(), plain()))
    if seed % 4:
        for _ in range(4 ** (seed % 4)):
            data[chance.randrange(8, len(data))] ^= 1 << chance.randrange(8)
    else:
        del data[chance.randrange(20, len(data)) :]
    with suppress(InputError):
        accounted(read_pdf(bytes(data), "a.pdf"))
