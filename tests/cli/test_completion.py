"""Shells complete commands, options, their choices and paths."""

import shutil
import subprocess

import pytest

from draftbench.cli.completion import script
from draftbench.cli.main import main


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_the_script_is_printed(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    printed = capsys.readouterr().out
    assert printed == script(shell)
    assert "negotiate" in printed
    assert "--renumbering" in printed


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not there")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (("exp",), {"export"}),
        (("export", "--pap"), {"--paper"}),
        (("compare", "--as", "ind"), {"independent"}),
        (("rec",), {"record"}),
    ],
)
def test_bash_offers_what_may_follow(typed: tuple[str, ...], offered: set[str]) -> None:
    words = " ".join(typed)
    ask = (
        f"{script('bash')}\nCOMP_WORDS=(draftbench {words}); COMP_CWORD={len(typed)};"
        ' _shtab_draftbench; printf "%s\\n" "${COMPREPLY[@]}"'
    )
    found = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
    assert set(found.stdout.split()) == offered
