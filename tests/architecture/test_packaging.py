"""What packages hold exists, and their scripts are sound."""

import re
import subprocess
import tomllib
from pathlib import Path

from support.checkout import ROOT

PACKAGING = ROOT / "packaging"


def test_packages_take_files_that_exist() -> None:
    taken = re.findall(r"src: (\S+)", (PACKAGING / "nfpm.yaml").read_text("utf-8"))
    kept = [name for name in taken if not name.startswith(("build/", "dist/", "/opt/"))]
    assert len(kept) >= 5
    assert [name for name in kept if not (ROOT / name).is_file()] == []


def test_what_the_build_makes_for_packages_is_what_they_take() -> None:
    taken = re.findall(r"src: build/packaging/(\S+)", (PACKAGING / "nfpm.yaml").read_text("utf-8"))
    build = (PACKAGING / "build.py").read_text("utf-8")
    assert taken
    for name in taken:
        stem = name.replace("completion.bash", "completion.{shell}")
        assert stem.replace("completion.zsh", "completion.{shell}") in build


def test_the_lock_of_packaging_has_the_versions_of_the_tests() -> None:
    def pinned(name: str) -> dict[str, str]:
        text = (ROOT / name).read_text("utf-8")
        return dict(re.findall(r"^([\w.\-]+)==([\w.\-]+)", text, re.MULTILINE))

    tested, packaged = pinned("requirements.lock"), pinned("requirements-packaging.lock")
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = {
        re.split(r"[^\w.\-]", need)[0].lower() for need in settings["project"]["dependencies"]
    }
    assert wanted <= set(packaged)
    both = set(tested) & set(packaged)
    assert {name: packaged[name] for name in both} == {name: tested[name] for name in both}


def test_the_script_after_installing_is_sound() -> None:
    script = PACKAGING / "linux" / "refresh.sh"
    assert subprocess.run(["sh", "-n", str(script)], check=False).returncode == 0


def test_a_stranger_finds_the_steps_for_each_system() -> None:
    told = (PACKAGING / "README.md").read_text("utf-8")
    for words in ("## Linux", "## Windows", "## macOS", "packaging/build.py"):
        assert words in told
    assert not re.search(r"!\[|https?://(?!www\.freedesktop)", told)
    assert Path(PACKAGING / "windows" / "draftbench.nsi").is_file()
