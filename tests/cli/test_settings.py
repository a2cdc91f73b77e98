"""The command ``settings``: what offices do that set up many machines."""

import json

import pytest

from draftbench.cli.main import main
from draftbench.messages.catalogue import LANGUAGES


@pytest.fixture(autouse=True)
def as_at_first():
    yield
    assert main(["settings", "reset"]) == 0


def test_settings_are_shown_set_and_reset(capsys) -> None:
    assert main(["settings", "set", "theme", "dark"]) == 0
    assert main(["settings", "set", "text-size", "18"]) == 0
    capsys.readouterr()
    assert main(["settings", "show", "--json"]) == 0
    values = json.loads(capsys.readouterr().out)["settings"]
    assert (values["theme"], values["text-size"], values["spelling"]) == ("dark", 18, True)
    assert main(["settings", "show"]) == 0
    assert "a number from 11 to 24" in " ".join(capsys.readouterr().out.split())
    assert main(["settings", "set", "text-size", "huge"]) == 2
    assert "a number from 11 to 24" in capsys.readouterr().err
    assert main(["settings", "set", "sound", "on"]) == 2
    assert main(["settings", "set", "language", "fr"]) == 0
    assert main(["settings", "set", "language", "frr"]) == 2
    assert set(LANGUAGES) <= set(
        capsys.readouterr().err.replace(",", " ").replace(".", " ").split()
    )
    assert main(["settings", "set", "language", ""]) == 0  # that of the system
    assert main(["settings", "reset"]) == 0
    capsys.readouterr()
    assert main(["settings", "show", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["settings"]["theme"] == "system"


def test_settings_are_exported_and_imported(tmp_path, capsys) -> None:
    file = tmp_path / "office.json"
    main(["settings", "set", "paper", "letter"])
    assert main(["settings", "export", str(file)]) == 0
    whole = json.loads(file.read_text("utf-8"))
    assert whole == {"draftbench": "settings", "settings": {"paper": "letter"}, "keys": {}}
    whole["keys"] = {"edit.find": "Ctrl+F8", "edit.fly": "F9"}
    whole["settings"]["theme"] = "pink"
    file.write_text(json.dumps(whole), encoding="utf-8")
    main(["settings", "reset"])
    capsys.readouterr()
    assert main(["settings", "import", str(file)]) == 0
    assert "1 setting and 1 key" in (said := capsys.readouterr().out)
    assert "theme, edit.fly" in said
    main(["settings", "show", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert found["settings"]["paper"] == "letter"
    assert found["keys"] == {"edit.find": "Ctrl+F8"}
    (tmp_path / "other.json").write_bytes(b"\xff\xfe\x00")
    assert main(["settings", "import", str(tmp_path / "other.json")]) == 3
    assert main(["settings", "import", str(tmp_path / "nowhere.json")]) == 3
