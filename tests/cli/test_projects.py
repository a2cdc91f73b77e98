"""Commands on a negotiation, from its beginning to the exported files."""

import json
import os
import sqlite3
import struct
import subprocess
import sys
from contextlib import closing

import pytest

from draftbench.app.exports.exporting import EXPORTS
from draftbench.cli.main import main
from draftbench.formats.docx.track.proof import verify
from support.oneprocess import run_all
from support.translations import compile_tables


def add(run, project, *more, sponsor="MEX"):
    return run("amend", project, "add", "--sponsor", sponsor, *more)


def test_an_amendment_from_tabling_to_the_tracked_file(run, run_json, project, tmp_path):
    code, out, _ = add(
        run,
        project,
        "--clause",
        "OP 5",
        "--replace",
        "innovative measures",
        "measures",
        "--reason",
        "They are not new.",
    )
    assert (code, out[:18]) == (0, "am-1 is tabled: ap")
    code, data = run_json("amend", project, "list")
    (amendment,) = data["amendments"]
    assert amendment["placement"]["outcome"] == "applies"
    assert amendment["placement"]["with"] == []
    assert amendment["sponsors"] == ["MEX"]
    assert amendment["patches"]
    assert run("amend", project, "accept", "am-1")[0] == 0
    out = tmp_path / "tracked.docx"
    assert run("export", project, "--as", "tracked", "-o", out)[0] == 0
    assert verify(out.read_bytes()).sound
    code, data = run_json("verify", out)
    assert data == {
        "sound": True,
        "faults": [],
        "accepted": None,
        "rejected": None,
        "not_compared": [],
    }
    assert run("amend", project, "undo")[1] == "Undone: Accepted am-1.\n"
    assert run("amend", project, "redo")[1] == "Redone: Accepted am-1.\n"


def test_a_conflict_ends_with_four(run, run_json, project):
    add(run, project, "--clause", "PP 6", "--replace", "with concern", "with deep concern")
    add(run, project, "--clause", "pp6", "--replace", "with concern", "with alarm", sponsor="BRA")
    assert run("amend", project, "accept", "am-1")[0] == 0
    code, _, err = run("amend", project, "accept", "am-2")
    assert code == 4
    assert "am-1" in err
    _, data = run_json("amend", project, "place", "am-2")
    assert data["placement"]["outcome"] == "conflict"
    assert data["placement"]["with"] == ["am-1"]


def test_every_way_to_amend(run, run_json, project, tmp_path):
    assert add(run, project, "--clause", "OP 6", "--delete")[0] == 0
    assert add(run, project, "--clause", "OP 5", "--move-after", "OP 2")[0] == 0
    assert add(run, project, "--insert-after", "OP 1", "--text", "Decides to meet again;")[0] == 0
    assert add(run, project, "--clause", "OP 3", "--text", "Urges all to cooperate;")[0] == 0
    assert (
        add(
            run, project, "--clause", "OP 3", "--delete", "--alternative-to", "am-4", sponsor="CUB"
        )[0]
        == 0
    )
    assert run("amend", project, "reject", "am-1")[0] == 0
    assert run("amend", project, "withdraw", "am-2")[0] == 0
    assert run("amend", project, "hold", "am-3")[0] == 0
    _, data = run_json("amend", project, "list")
    statuses = [amendment["status"] for amendment in data["amendments"]]
    assert statuses == ["rejected", "withdrawn", "held", "tabled", "tabled"]
    assert data["amendments"][4]["alternative_to"] == "am-4"


def test_an_amendment_made_from_an_edited_copy(run, run_json, project, tmp_path):
    clean = tmp_path / "clean.docx"
    assert run("export", project, "--as", "clean", "-o", clean)[0] == 0
    _, data = run_json("read", clean)
    for clause in data["clauses"]:
        clause["text"] = clause["text"].replace("equitable access", "fair access")
    edited = tmp_path / "edited.json"
    edited.write_text(json.dumps(data), encoding="utf-8")
    code, _, err = add(run, project, "--from", edited)
    assert code == 0, err
    _, data = run_json("amend", project, "list")
    assert list(data["amendments"][0]["patches"]) == ["declaration.op1"]


def test_a_clause_is_taken_from_a_source(run, project, tmp_path):
    assert run("amend", project, "take", "elements", "8", "--after", "OP 5")[0] == 0
    out = tmp_path / "clean.docx"
    assert run("export", project, "--as", "clean", "-o", out)[0] == 0
    _, text, _ = run("read", out)
    assert "harm reduction strategies" in text


@pytest.mark.parametrize("kind", [k for k, e in EXPORTS.items() if e.ending == ".docx"])
def test_every_output_is_a_sound_word_file(run, project, tmp_path, kind):
    add(run, project, "--clause", "OP 5", "--replace", "innovative measures", "measures")
    out = tmp_path / f"{kind}.docx"
    code, _, err = run("export", project, "--as", kind, "-o", out)
    assert code == 0, err
    assert verify(out.read_bytes()).faults == ()


@pytest.mark.slow
def test_the_demonstration_builds_everything_and_can_be_repeated(run, run_json, tmp_path):
    folder = tmp_path / "demo"
    code, out, _ = run("demo", folder)
    assert code == 0
    names = {"guide", "negotiation.draftbench", *(f"{k}{e.ending}" for k, e in EXPORTS.items())}
    assert {path.name for path in folder.iterdir()} == names
    assert "made up" in out
    assert len(EXPORTS) < out.count("\n") < 40
    assert "↵" not in out
    _, data = run_json("amend", folder / "negotiation.draftbench", "list")
    amendments = data["amendments"]
    assert len(amendments) >= 12
    outcomes = {a["placement"]["outcome"] for a in amendments if a["placement"]}
    assert {"applies", "contained", "conflict"} <= outcomes
    assert {a["status"] for a in amendments} >= {"accepted", "rejected", "withdrawn", "held"}
    assert any(a["alternative_to"] for a in amendments)
    assert any(a["title"].startswith("Move") for a in amendments)
    assert run("amend", folder / "negotiation.draftbench", "reject", "am-4")[0] == 0
    assert "kept" in run("demo", folder)[1]
    _, data = run_json("amend", folder / "negotiation.draftbench", "place", "am-4")
    assert data["status"] == "rejected"


@pytest.mark.slow
def test_without_a_screen_the_demonstration_says_so_and_names_the_results(
    run, tmp_path, monkeypatch
):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    code, out, _ = run("demo", tmp_path / "d", "--open")
    assert code == 0
    assert "There is no screen here" in out
    assert "tracked.docx" in out
    code, _, err = run("open")
    assert code == 2
    assert "no screen" in err


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "no"),
        (b"", "empty"),
        (b"not a project at all" * 100, "not a draftbench project"),
    ],
)
def test_what_is_no_project_gets_a_sentence(run, tmp_path, content, sentence):
    path = tmp_path / "p.draftbench"
    if content is not None:
        path.write_bytes(content)
    code, _, err = run("amend", path, "list")
    assert code == 3
    assert sentence in err
    assert err.count("\n") == 1


def test_nothing_half_written_is_left_where_a_folder_cannot_be_written(run, project, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("x")
    code, _, err = run("export", project, "--as", "clean", "-o", blocked / "out.docx")
    assert code == 3
    assert "was not written" in err
    assert blocked.read_text() == "x"


def test_a_full_disk_is_said_and_the_old_file_stays(run, project, tmp_path, monkeypatch):
    import errno
    import os

    out = tmp_path / "clean.docx"
    out.write_bytes(b"old")

    def full(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    code, _, err = run("export", project, "--as", "clean", "-o", out, "--force")
    assert code == 3
    assert "disk is full" in err
    assert out.read_bytes() == b"old"
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".clean")]


def test_a_new_project_names_its_texts(run, tmp_path, seed):
    texts = ("--base", f"{seed}#declaration", "--source", f"{seed}#elements")
    code, out, err = run("new", tmp_path / "n.draftbench", *texts)
    assert (code, "declaration, elements" in out) == (0, True), err


def test_texts_of_one_kind_are_named_after_their_files(run_json, tmp_path):
    words = "The General Assembly,\n\n1. Urges States to sign the {} convention;\n"
    for at, name in enumerate(("base", "chile", "Peru, 2nd draft")):
        (tmp_path / f"{name}.txt").write_text(words.format(f"{at + 4}th"), encoding="utf-8")
    page = "".join(f"<p>{line}</p>" for line in words.format("sea").split("\n\n"))
    (tmp_path / "page.html").write_text(page, encoding="utf-8")
    others = ("chile.txt", "Peru, 2nd draft.txt", "page.html", "page.html")
    sources = [part for name in others for part in ("--source", tmp_path / name)]
    code, told = run_json(
        "new", tmp_path / "n.draftbench", "--base", tmp_path / "base.txt", *sources
    )
    assert code == 0
    assert told["sources"] == ["chile", "Peru_2nd_draft", "page", "page 2"]


def test_a_new_project_does_not_overwrite(run, project, seed):
    code, _, err = run("new", project, "--base", seed)
    assert code in (2, 3)
    assert err.count("\n") == 1


def test_a_damaged_project_is_read_up_to_the_damage_and_that_is_said(run, project):
    add(run, project, "--clause", "OP 6", "--delete")
    add(run, project, "--clause", "OP 5", "--delete")
    with closing(sqlite3.connect(project)) as connection:
        rows = connection.execute("SELECT payload FROM event").fetchall()
        payload = rows[-1][0].replace("declaration.op5", "declaration.op4")
        connection.execute("UPDATE event SET payload = ? WHERE payload = ?", (payload, rows[-1][0]))
        connection.commit()
    code, out, err = run("amend", project, "list")
    assert code == 0
    assert "am-1" in out
    assert "am-2" not in out
    assert "damaged" in err
    code, _, err = run("amend", project, "accept", "am-1")
    assert code == 3
    assert "Nothing can be changed" in err


def test_an_output_never_takes_the_place_of_a_project(run, project):
    code, _, err = run("export", project, "--as", "clean", "-o", project)
    assert (code, "choose another name" in err) == (3, True)
    assert run("amend", project, "list")[0] == 0


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_an_output_never_takes_the_place_of_a_pipe(run, project, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert run("export", project, "--as", "clean", "-o", pipe)[0] == 3
    assert pipe.is_fifo()


def test_words_that_are_no_text_are_refused(run, project):
    code, _, err = add(run, project, "--clause", "OP 5", "--text", "caf\udce9")
    assert code == 2
    assert "UTF-8" in err


@pytest.mark.slow
def test_the_window_speaks_the_language_that_is_asked_for(tmp_path):
    compile_tables()

    def shot(language):
        picture = tmp_path / f"{language}.png"
        command = [sys.executable, "-m", "draftbench", "open", "--picture", str(picture)]
        command += ["--language", language]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        return done, picture

    _, english = shot("en")
    _, arabic = shot("ar")
    assert english.read_bytes() != arabic.read_bytes()
    refused, none = shot("tlh")
    assert refused.returncode == 2
    assert "fr, es, ar, ru, zh_CN" in refused.stderr
    assert not none.exists()


@pytest.mark.slow
def test_a_picture_of_the_window_shows_the_project(project, tmp_path):
    start, shown, none = (tmp_path / name for name in ("start.png", "shown.png", "none.png"))
    missing, nowhere = tmp_path / "missing.draftbench", tmp_path / "no-folder" / "window.png"
    lines = ([start], [shown, project], [none, missing], [nowhere, project])
    first, opened, refused, failed, arabic = run_all(
        [
            *(["open", *of, "--picture", picture] for picture, *of in lines),
            ["--language", "ar", "open", missing, "--picture", none],
        ]
    )
    assert (first.code, opened.code, opened.out.strip()) == (0, 0, f"Saved {shown}.")
    assert not opened.err
    assert shown.read_bytes()[:4] == b"\x89PNG"
    assert shown.read_bytes() != start.read_bytes()
    assert refused.code == 2
    assert "missing.draftbench" in refused.err
    assert "«missing.draftbench»" in arabic.err
    assert not none.exists()
    assert failed.code == 3


@pytest.mark.slow
def test_a_picture_of_the_window_is_of_the_clause_and_the_size_that_are_asked_for(
    project, tmp_path, monkeypatch
):
    def shot(name, *options):
        picture = tmp_path / name
        options = [str(project), "--picture", str(picture), *options]
        return main(["open", *options]), picture

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    code, first = shot("first.png", "--clause", "OP 1", "--size", "1366x768")
    assert code == 0
    assert struct.unpack(">II", first.read_bytes()[16:24]) == (1366, 768)
    assert shot("again.png", "--clause", "OP 1", "--size", "1366x768")[0] == 0
    assert shot("third.png", "--clause", "OP 3", "--size", "1366x768")[0] == 0
    assert first.read_bytes() == (tmp_path / "again.png").read_bytes()
    assert first.read_bytes() != (tmp_path / "third.png").read_bytes()
    for options in (("--clause", "OP 99"), ("--size", "wide"), ("--projector",)):
        code, none = shot("none.png", *options)
        assert (code, none.exists()) == (2, False)
