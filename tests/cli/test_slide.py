"""``draftbench slide``: what the projector shows, as a picture."""

import struct

import pytest


def size(path):
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", data[16:24])


@pytest.mark.slow
def test_a_slide_is_a_picture_of_the_wanted_size(run_json, run, project, tmp_path):
    out = tmp_path / "op5.png"
    code, data = run_json("slide", project, "OP 5", "-o", out, "--size", "1280x720", "--dark")
    assert code == 0
    assert data["pages"] == [str(out)]
    assert size(out) == (1280, 720)
    assert run("slide", project, "OP 5", "-o", out)[1] == f"Saved {out}.\n"


def test_a_long_clause_gives_more_than_one_picture(run_json, project, tmp_path):
    code, data = run_json("slide", project, "PP 8", "-o", tmp_path / "a.png", "--size", "320x180")
    assert code == 0
    assert len(data["pages"]) > 1
    assert all(size(tmp_path / name.rpartition("/")[2]) == (320, 180) for name in data["pages"])


def test_what_cannot_be_is_one_sentence(run, project, tmp_path):
    code, _, err = run("slide", project, "OP 5", "-o", tmp_path / "a.png", "--size", "wide")
    assert code == 2
    assert "1920x1080" in err
    code, _, err = run("slide", project, "OP 99", "-o", tmp_path / "a.png")
    assert code == 2
    code, _, err = run("slide", project, "OP 5", "-o", tmp_path / "no" / "a.png")
    assert code == 3
    assert "cannot be written" in err


def test_a_meeting_has_a_place_and_a_clock(run_json, run, project):
    code, data = run_json(
        "negotiate", project, "meeting", "Reading", "--place", "Room 2", "--zone", "+05:30"
    )
    assert code == 0
    assert (data["meetings"][0]["place"], data["meetings"][0]["zone"]) == ("Room 2", "+05:30")
    code, _, err = run("negotiate", project, "meeting", "Other", "--zone", "nowhere")
    assert code == 2
    assert "time zone" in err
