"""The loop of development: which tests a change asks for, which seed a commit has, which hooks."""

import os
import subprocess
from pathlib import Path

import hypothesis
import pytest

from support import laws
from support.checkout import ROOT, load_dev
from support.laws import GATE, USUAL, examples, turns
from support.selection import changed_files, select

PLACING = Path("src/draftbench/amend/placement/placing.py")


@pytest.mark.slow
def test_nearest_are_the_tests_that_were_changed_themselves() -> None:
    itself = Path("tests/rules/test_checking.py")
    itself = itself if (ROOT / itself).exists() else Path("tests/amend/test_placing.py")
    assert select([PLACING, itself])[0] == ROOT / itself


def test_a_changed_module_asks_for_what_imports_it_and_for_its_package() -> None:
    found = select([PLACING])
    ways = ("placement.placing", "app.test_life_laws")  # a test that imports it is imported too
    importing = [path for path in found if any(one in path.read_text("utf-8") for one in ways)]
    assert importing
    assert found[: len(importing)] == importing
    assert ROOT / "tests" / "amend" / "test_states.py" in found
    assert not [path for path in found if path.parent.name == "gui"]


def test_a_module_that_its_package_hands_on_asks_for_what_takes_it_there() -> None:
    found = select([Path("src/draftbench/document/clause.py")])
    taking = [path for path in found if "draftbench.document import Clause" in path.read_text()]
    assert len(taking) > 10


@pytest.mark.parametrize(
    ("changed", "asked"),
    [
        ("resources/docx/styles.xml", "formats_docx/test_look.py"),
        ("resources/html/output.css", "formats_html/test_frame.py"),
        ("resources/akn/akomantoso30.xsd", "formats_akn/test_written.py"),
        ("resources/theme/strong.qss", "gui/test_colours.py"),
        ("resources/language/kin_fr.json", "compare/test_independent.py"),
        ("resources/language/outputs.json", "language/test_phrasebook.py"),
        ("resources/translations/fr.po", "translations/test_catalogues.py"),
        ("tests/data/notation.json", "notation/test_examples.py"),
        ("tests/data/mutants/m06_missing_id.docx", "formats_docx/test_soundness.py"),
        ("docs/export.md", "docs/test_pages.py"),
        ("src/draftbench/gui/checks/search_commands.py", "gui/test_finding.py"),
        ("src/draftbench/gui/amendments/bracket_menu.py", "gui/test_brackets.py"),
    ],
)
def test_what_a_change_concerns_comes_first(changed: str, asked: str) -> None:
    path = ROOT / "tests" / asked
    assert path in select([Path(changed)])[:5] or not path.exists()


def test_what_every_test_stands_on_asks_for_all() -> None:
    found = select([Path("tests/conftest.py")])
    assert {path.parent.name for path in found} >= {"amend", "architecture"}


def test_a_changed_helper_of_tests_asks_for_what_imports_it() -> None:
    found = select([Path("tests/support/rebases.py")])
    assert ROOT / "tests" / "app" / "test_rebases.py" in found
    assert all("rebas" in path.read_text("utf-8") for path in found)


def test_files_that_are_gone_and_files_without_tests_ask_for_nothing_that_is_not_there() -> None:
    gone = [Path("tests/amend/test_gone.py"), Path("src/draftbench/amend/gone.py")]
    assert all(path.exists() for path in select(gone))


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small repository of its own, with one commit on main, for what asks git."""
    for name in load_dev().GIT_PLACES:
        monkeypatch.delenv(name, raising=False)
    for words in (
        ("init", "-q", "-b", "main"),
        ("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "One", "--allow-empty"),
    ):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("support.selection.ROOT", tmp_path)
    return tmp_path


def test_what_is_not_committed_counts_as_changed_and_so_does_what_the_branch_did(
    clone: Path,
) -> None:
    (clone / "loose.py").touch()
    assert changed_files() == [Path("loose.py")]
    signed = ("-c", "user.name=a", "-c", "user.email=a@b")
    for words in (("switch", "-qc", "work"), ("add", "."), (*signed, "commit", "-qm", "Two")):
        subprocess.run(["git", *words], cwd=clone, check=True)
    assert changed_files() == [Path("loose.py")]
    assert changed_files("HEAD") == []


def test_the_seed_changes_with_the_commit_and_with_nothing_else(clone: Path) -> None:
    dev = load_dev()
    first = dev.commit_seed()
    (clone / "loose.py").touch()
    assert dev.commit_seed() == first
    signed = ("-c", "user.name=a", "-c", "user.email=a@b")
    subprocess.run(["git", *signed, "commit", "-qm", "Two", "--allow-empty"], cwd=clone, check=True)
    assert dev.commit_seed() != first


def test_six_commits_in_a_row_try_every_case(clone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dev, seeds = load_dev(), []
    signed = ("-c", "user.name=a", "-c", "user.email=a@b")
    for words in ("Two", "Three", "Four", "Five", "Six", "Seven"):
        command = ["git", *signed, "commit", "-qm", words, "--allow-empty"]
        subprocess.run(command, cwd=clone, check=True)
        seeds.append(dev.commit_seed())
    cases = [f"test_it[{number}]" for number in range(100)]
    monkeypatch.setattr(laws, "USUAL", hypothesis.settings().max_examples + 1)
    tried = [case for seed in seeds for case in cases if laws.is_due(case, seed)]
    assert sorted(tried) == sorted(cases)
    monkeypatch.setattr(laws, "USUAL", hypothesis.settings().max_examples)
    assert all(laws.is_due(case, seeds[0]) for case in cases)


def test_hooks_call_the_gates_and_leave_the_hooks_of_others_alone(clone: Path) -> None:
    dev = load_dev()
    assert dev.offer_hooks() == 0
    hooks = clone / ".git" / "hooks"
    assert "dev.py check" in (hooks / "pre-commit").read_text()
    assert "dev.py touched" in (hooks / "pre-push").read_text()
    assert (hooks / "pre-commit").stat().st_mode & 0o100
    (hooks / "pre-push").write_text("#!/bin/sh\nmake mine\n")
    assert dev.offer_hooks() == 0
    assert dev.offer_hooks(["remove"]) == 0
    assert (hooks / "pre-push").read_text() == "#!/bin/sh\nmake mine\n"
    assert not (hooks / "pre-commit").exists()


def test_hooks_that_serve_other_repositories_too_are_not_written(
    clone: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shared = tmp_path_factory.mktemp("shared")
    subprocess.run(["git", "config", "core.hooksPath", str(shared)], cwd=clone, check=True)
    with pytest.raises(SystemExit):
        load_dev().offer_hooks()
    assert not list(shared.iterdir())


def test_the_commands_forget_the_repository_that_a_hook_was_called_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dev, seen = load_dev(), {}
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("GIT_DIR", "elsewhere")
    monkeypatch.setattr("sys.argv", ["dev.py", "hooks"])
    monkeypatch.setitem(dev.COMMANDS, "hooks", lambda *_: seen.update(os.environ) or 0)
    assert dev.main() == 0
    assert "PATH" in seen
    assert "GIT_DIR" not in seen


def test_examples_of_a_law_grow_with_those_that_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    class Asked:
        def __init__(self, number: int) -> None:
            self.max_examples = number

    for asked, wanted in ((10, 5), (USUAL, 25), (1000, 500), (1, 1)):
        monkeypatch.setattr("hypothesis.settings", lambda asked=asked: Asked(asked))
        assert examples(25) == wanted


@pytest.mark.parametrize(
    ("asked", "wanted"), [(10, 5), (GATE, 25), (USUAL, 25), (1000, 500), (1, 1)]
)
def test_the_gate_leaves_out_no_case_that_is_the_same_every_time(
    asked: int, wanted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Asked:
        max_examples = asked

    monkeypatch.setattr("hypothesis.settings", Asked)
    assert turns(25) == wanted
    assert str(GATE) == load_dev().GATE_EXAMPLES


@pytest.mark.parametrize(
    ("asked", "arguments", "wanted"),
    [
        (None, [], "20"),
        ("1000", [], "1000"),
        (None, ["tests/amend"], None),
    ],
)
def test_the_gate_tries_fewer_examples_than_a_law_alone(
    asked: str | None,
    arguments: list[str],
    wanted: str | None,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    dev, seen = load_dev(), []
    surroundings = {} if asked is None else {"DRAFTBENCH_EXAMPLES": asked}
    monkeypatch.setattr(dev.os, "environ", surroundings)
    monkeypatch.setattr(dev, "require_translations", lambda _: None)
    monkeypatch.setattr(dev, "check", lambda _: 0)
    monkeypatch.setattr(dev, "run_tests", lambda *_: seen.append(dict(surroundings)) or 0)
    monkeypatch.setattr(dev, "commit_seed", lambda: 7)
    assert dev.test("python", arguments) == 0
    assert seen[0].get("DRAFTBENCH_EXAMPLES") == wanted
    repeat = f"DRAFTBENCH_EXAMPLES={wanted} python3 dev.py test --hypothesis-seed=7 TEST"
    assert (repeat in capsys.readouterr().out) == (not arguments)


@pytest.mark.slow
def test_every_python_that_is_offered_can_run_the_tests() -> None:
    dev = load_dev()
    found = dev.pythons()
    assert len(found) >= 1
    assert all(dev.works(python, "import ensurepip, venv") for python in found)
