"""The engine for other programs: what ``import draftbench`` offers, and what its page shows."""

import re
import subprocess
import sys
import typing
import warnings
from pathlib import Path

import pytest

import draftbench
from draftbench.app import engine
from draftbench.app.demonstration import write_practice
from draftbench.document import Document
from draftbench.errors import ConflictError, InputError, OutputError, UsageError
from draftbench.resources import resource
from support.checkout import ROOT

OLD = """Lake Charter

1. Calls upon all riparian States to share water data every month.

2. Requests the Commission to report on the fishing season.

3. Decides to meet again in two years.
"""
NEW = OLD.replace("every month", "every week").replace("2. Requests", "2. Invites")
OTHER = OLD.replace("in two years", "next year")
ALSO = OLD.replace("in two years", "in five years")


SEED = str(resource("samples", "A_CONF.213_RPM.1_1.txt"))


@pytest.fixture
def seed() -> str:
    return SEED


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    for name, words in (("old", OLD), ("new", NEW), ("other", OTHER), ("also", ALSO)):
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    return tmp_path


def _said(text: Document) -> str:
    return " ".join(clause.text.plain for clause in text)


def test_a_file_is_read_as_its_texts(texts: Path) -> None:
    found = draftbench.read(texts / "old.txt")
    (text,) = found
    assert len(found) == 1
    assert found[0] is found[text.name] is text
    assert "share water data" in _said(text)
    with pytest.raises(KeyError):
        found["annex"]
    with pytest.raises(UsageError):
        draftbench.read(f"{texts / 'old.txt'}#annex")
    with pytest.raises(InputError):
        draftbench.read(texts / "nowhere.txt")


def test_a_part_is_read_alone(seed: str) -> None:
    assert len(draftbench.read(seed)) > 3
    (text,) = draftbench.read(f"{seed}#elements")
    assert text.name == "elements"


def test_two_versions_are_compared_word_by_word(texts: Path) -> None:
    found = draftbench.compare(texts / "old.txt", texts / "new.txt")
    changed = [one for one in found if "same" not in one.classes]
    assert [len(one.words.hunks) for one in changed] == [1, 1]
    hunk = changed[0].words.hunks[0]
    left, right = changed[0].words.left, changed[0].words.right
    assert left[hunk.left_start : hunk.left_end] == "month"
    assert right[hunk.right_start : hunk.right_end] == "week"
    old, new = (draftbench.read(texts / f"{name}.txt")[0] for name in ("old", "new"))
    again = draftbench.compare(old, new)
    assert [one.words.hunks for one in again] == [one.words.hunks for one in found]


def test_a_text_that_only_one_file_has_is_told(seed: str) -> None:
    with pytest.warns(UserWarning, match="elements"):
        assert draftbench.compare(seed, f"{seed}#declaration")
    with pytest.warns(UserWarning, match="elements"):
        draftbench.align(seed, draftbench.read(seed)["declaration"])


def test_texts_are_aligned_in_rows(texts: Path) -> None:
    names = ("old", "new", "other")
    found = draftbench.align(*(texts / f"{name}.txt" for name in names))
    assert len(found.texts) == 3
    ids = [clause.id for clause in found.texts[0]]
    assert [one for row in found.rows for one in row.cells[0]] == ids
    assert all(all(row.cells) for row in found.rows)
    with pytest.raises(UsageError):
        draftbench.align(texts / "old.txt", base=1)
    with pytest.raises(UsageError):
        draftbench.align(texts / "old.txt")


def test_the_same_rows_as_on_the_command_line(texts: Path, capsys) -> None:
    import json

    from draftbench.cli.main import main

    files = [str(texts / f"{name}.txt") for name in ("old", "new", "other")]
    assert main(["align", *files, "--rows", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    rows = [[list(cell) for cell in row.cells] for row in draftbench.align(*files).rows]
    assert [row["cells"] for row in told["rows"]] == rows


@pytest.mark.parametrize("ending", ["docx", "html", "json"])
def test_a_redline_is_written(texts: Path, ending: str) -> None:
    out = texts / f"out.{ending}"
    written = draftbench.redline(texts / "old.txt", texts / "new.txt", out)
    assert out.read_bytes() == written.data
    if ending == "docx":
        for view, words in (("accepted", "every week"), ("rejected", "every month")):
            (text,) = draftbench.read(out, view=view)
            assert words in _said(text)


def test_two_word_files_are_compared_on_the_first(texts: Path) -> None:
    for name in ("old", "new"):
        draftbench.redline(texts / "old.txt", texts / f"{name}.txt", texts / f"{name}.docx")
    out = texts / "out.docx"
    draftbench.redline(texts / "old.docx", texts / "new.docx", out, author="Chair")
    (text,) = draftbench.read(out)
    assert "every week" in _said(text)
    with pytest.raises(UsageError):
        draftbench.redline(texts / "old.docx", texts / "new.docx", texts / "new.docx")
    with pytest.raises(UsageError):
        draftbench.redline(texts / "old.docx", texts / "new.docx", texts / "out.pdf")


def test_revised_texts_are_merged_and_conflicts_decided(texts: Path) -> None:
    names = [texts / f"{name}.txt" for name in ("old", "new", "other", "also")]
    merged = draftbench.merge(*names)
    assert len(merged.conflicts) == 1
    assert {who for who, _ in merged.conflicts[0].sides} == {"other.txt", "also.txt"}
    (made,) = merged.decided(["1=also.txt"]).merges()
    assert not made.conflicts
    for words in ("every week", "Invites the Commission", "in five years"):
        assert words in _said(made.redline.result)
    with pytest.raises(UsageError):
        draftbench.merge(names[0])


def test_what_the_base_has_not_is_no_silent_merge(texts: Path, seed: str) -> None:
    with pytest.raises(ConflictError):
        draftbench.merge(draftbench.read(seed)["declaration"], seed)


def test_a_project_is_made_and_opened(texts: Path) -> None:
    path = texts / "lake.draftbench"
    with draftbench.new(path, texts / "old.txt", sources=[texts / "new.txt"], title="Lake") as made:
        assert len(made.state.sources) == 1
        clause = made.state.draft.clauses[-1]
        number = made.propose_text(clause.id, "Decides to meet every year.", sponsors=("BRA",))
    with draftbench.open(path, read_only=True) as again:
        assert [entry.amendment.id for entry in again.state.entries] == [number]
        assert again.read_only
    with pytest.raises(OutputError):
        draftbench.new(path, texts / "old.txt")


def test_what_was_not_taken_is_told(texts: Path, seed: str) -> None:
    with pytest.warns(UserWarning, match="elements"):
        draftbench.new(texts / "a.draftbench", seed).close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        draftbench.new(texts / "b.draftbench", f"{seed}#elements").close()


def test_compare_stays_a_function_beside_the_package(texts: Path) -> None:
    import draftbench.compare.links
    from draftbench import compare

    assert draftbench.compare.links.Mode.VERSIONS
    assert compare is draftbench.compare
    assert compare(texts / "old.txt", texts / "old.txt")
    with pytest.raises(AttributeError):
        _ = draftbench.nothing_like_this


def test_every_name_is_typed_and_documented() -> None:
    names = set(draftbench.__all__) - {"__version__"}
    assert names <= set(dir(draftbench))
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    stub = Path(draftbench.__file__).with_suffix(".pyi").read_text("utf-8")
    assert set(re.findall(r"engine import (\w+) as \1", stub)) == names
    for name in names:
        function = getattr(engine, name)
        assert "return" in typing.get_type_hints(function)
        assert function.__doc__
        assert f"`{name}(" in page


def _modules(code: str, folder: Path) -> set[str]:
    command = [sys.executable, "-c", f"import sys\n{code}\nprint(*sys.modules)"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=folder)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.slow
def test_nothing_is_loaded_before_it_is_used(texts: Path) -> None:
    bare = {name for name in _modules("import draftbench", texts) if "draftbench" in name}
    assert bare == {"draftbench"}
    used = _modules("import draftbench; draftbench.compare('old.txt', 'new.txt')", texts)
    assert "draftbench.compare.links" in used
    assert not {name for name in used if name.startswith(("PySide6", "draftbench.gui", "rich"))}


@pytest.mark.slow
def test_the_ten_lines_of_the_guide_run(tmp_path: Path, monkeypatch, capsys) -> None:
    draftbench.new(tmp_path / "sample", f"{SEED}#elements").close()
    write_practice(tmp_path, tmp_path / "sample")
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs" / "python.md").read_text("utf-8")
    (block,) = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    exec(compile(block, "python.md", "exec"), {})  # noqa: S102 what the page shows
    assert (tmp_path / "changes.docx").stat().st_size > 0
    assert (tmp_path / "talks-2.draftbench").exists()
    assert "declaration" in capsys.readouterr().out


def test_what_was_read_of_a_file_with_one_text_is_a_text(texts: Path, seed: str) -> None:
    old, new = (draftbench.read(texts / f"{name}.txt") for name in ("old", "new"))
    of_files = draftbench.compare(texts / "old.txt", texts / "new.txt")
    of_read = draftbench.compare(old, new)
    assert [one.words.hunks for one in of_read] == [one.words.hunks for one in of_files]
    with pytest.raises(UsageError, match="declaration"):
        draftbench.compare(draftbench.read(seed), new)


def test_a_project_may_be_given_one_source(texts: Path) -> None:
    with draftbench.new(
        texts / "lake.draftbench", texts / "old.txt", sources=str(texts / "new.txt")
    ) as bench:
        assert len(bench.state.sources) == 1
