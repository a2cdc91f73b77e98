"""Zip packages from strangers are opened only where they cannot hurt."""

import io
import tracemalloc
import zipfile
from copy import copy

import pytest

from draftbench.errors import InputError
from draftbench.formats import safety


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def test_members_are_read_by_name() -> None:
    package = safety.open_package(packed({"a/b.xml": b"<a/>", "c.txt": b"c"}), "x.docx")
    assert dict(package) == {"a/b.xml": b"<a/>", "c.txt": b"c"}
    assert "a/b.xml" in package
    assert "missing" not in package
    with pytest.raises(KeyError):
        package["missing"]


def test_bytes_that_are_no_package_are_refused() -> None:
    with pytest.raises(InputError, match=r"^x\.docx is a package that is cut off or damaged"):
        safety.open_package(b"PK\x03\x04 and nothing more", "x.docx")


def test_a_package_cut_off_in_the_middle_is_refused() -> None:
    data = packed({"word/document.xml": b"<w/>" * 5000})
    with pytest.raises(InputError, match="cut off or damaged"):
        safety.open_package(data[: len(data) // 2], "x.docx")


def test_a_member_with_wrong_content_is_named() -> None:
    data = bytearray(packed({"word/document.xml": b"hello world, hello"}, zipfile.ZIP_STORED))
    at = data.index(b"hello world")
    data[at] ^= 1
    package = safety.open_package(bytes(data), "x.docx")
    with pytest.raises(InputError, match=r"word/document\.xml is damaged"):
        package["word/document.xml"]


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    data = packed({"word/document.xml": bytes(safety.RATIO_COUNTS_FROM + 1)})
    with pytest.raises(InputError, match="packed more than 200 to 1"):
        safety.open_package(data, "bomb.docx")


def test_many_large_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "MAX_UNPACKED_BYTES", 2_000_000)
    data = packed({f"{i}.bin": bytes(1_000_000) for i in range(3)})
    with pytest.raises(InputError, match="would unpack to more than"):
        safety.open_package(data, "x.docx")


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "MAX_MEMBERS", 3)
    with pytest.raises(InputError, match="holds 4 files"):
        safety.open_package(packed({str(i): b"" for i in range(4)}), "x.docx")


@pytest.mark.parametrize("path", ["../evil.xml", "/etc/evil", "a/../../b", "C:/x", "..\\x"])
def test_paths_that_lead_out_are_refused(path: str) -> None:
    with pytest.raises(InputError, match="leads out of the package"):
        safety.open_package(packed({path: b"x"}), "x.docx")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_used_twice_is_refused() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", b"<a/>")
        archive.writestr("word/document.xml", b"<b/>")
    with pytest.raises(InputError, match="two files of one name"):
        safety.open_package(buffer.getvalue(), "x.docx")


def test_a_locked_member_is_refused() -> None:
    data = bytearray(packed({"a.xml": b"<a/>"}))
    data[6] |= 1  # the flag in the local header
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    with pytest.raises(InputError, match="locked with a password"):
        safety.open_package(bytes(data), "x.docx")


def test_a_large_file_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safety, "MAX_FILE_BYTES", 10)
    with pytest.raises(InputError, match="are not read"):
        safety.open_package(packed({"a": b"a"}), "x.docx")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_packed_in_an_odd_way_is_refused(method: int) -> None:
    with pytest.raises(InputError, match="packed in a way that no office program uses"):
        safety.open_package(packed({"a.xml": b"<a/>"}, method), "x.docx")


def test_a_member_that_is_larger_than_it_says_is_not_unpacked() -> None:
    data = bytearray(packed({"a.xml": bytes(50_000_000)}))
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (1000).to_bytes(4, "little")
    package = safety.open_package(bytes(data), "x.docx")
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match="damaged"):
            package["a.xml"]
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_a_package_that_lost_its_middle_is_refused(cut: int) -> None:
    data = packed({"a.xml": b"<a/>", "b.xml": b"<b/>"}, zipfile.ZIP_STORED)
    with pytest.raises(InputError, match="damaged"):
        dict(safety.open_package(data[:10] + data[10 + cut :], "x.docx"))


def test_two_names_for_the_same_bytes_are_refused() -> None:
    """Each name of such a file is unpacked anew: small files made so unpack without end."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("one.xml", "<a/>")
        twin = copy(archive.infolist()[0])
        twin.filename = "two.xml"
        archive.filelist.append(twin)
    with pytest.raises(InputError):
        safety.open_package(buffer.getvalue(), "twins.docx")


def test_bytes_of_another_kind_of_file_are_said_to_be_none() -> None:
    with pytest.raises(InputError, match=r"^x\.docx is not a Word file"):
        safety.open_package(b"%PDF-1.7\n", "x.docx")
