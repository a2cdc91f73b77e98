"""A project may be named without the ending of its file."""

import pytest


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("Harbour\n\n1. Decides to dredge;\n\n2. Decides to light the pier.\n", "utf-8")
    return path


def test_a_new_project_gets_the_ending_of_its_kind_and_is_found_without_it(tmp_path, run, text):
    name = tmp_path / "harbour"
    assert run("new", name, "--base", text)[0] == 0
    assert min(one.name for one in tmp_path.iterdir() if one != text) == "harbour.draftbench"
    added = ("add", "--sponsor", "PER", "--clause", "OP 1", "--replace", "dredge", "survey")
    assert run("amend", name, *added)[0] == 0
    assert "am-1" in run("amend", f"{name}.draftbench", "list")[1]
    assert run("new", name, "--base", text)[0] == 3  # it is there already


def test_what_has_another_name_is_not_guessed(tmp_path, run, text):
    (tmp_path / "other.draftbench").write_bytes(b"")
    code, _, error = run("amend", tmp_path / "another", "list")
    assert (code, "another" in error) == (3, True)


@pytest.mark.parametrize(
    ("act", "ending"), [("copy", ".draftbench"), ("salvage", ".draftbench"), ("exchange", ".zip")]
)
def test_a_copy_gets_the_ending_of_its_kind(tmp_path, run, text, act, ending):
    name = tmp_path / "harbour"
    assert run("new", name, "--base", text)[0] == 0
    code, out, _ = run("record", name, act, tmp_path / "given")
    assert (code, f"given{ending}" in out) == (0, True)
    assert (tmp_path / f"given{ending}").is_file()
    assert not (tmp_path / "given").exists()
    code, _, error = run("record", name, act, tmp_path / "given")
    assert (code != 0, f"given{ending}” already exists" in error) == (act != "exchange",) * 2
    assert run("record", name, act, tmp_path / "given.kept")[0] == 0
    assert (tmp_path / "given.kept").is_file()
