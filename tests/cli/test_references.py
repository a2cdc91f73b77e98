"""``draft PROJECT references``: listed, written anew, told what they mean."""

import json

from draftbench.app.workbench import Workbench
from draftbench.cli.main import main
from draftbench.formats.reading import read

TEXT = b"""# Archives

*The General Assembly,*

1. *Decides* to act on paragraph 3 below;

2. *Requests* action on paragraph 5 of resolution 65/230;

3. *Recalls* resolution 70/1 and acts on paragraph 1.
"""


def listed(capsys, project, *more):
    capsys.readouterr()
    code = main(["draft", project, "references", *more, "--json"])
    return code, json.loads(capsys.readouterr().out)


def test_references_from_the_command_line(tmp_path, capsys):
    path = tmp_path / "n.draftbench"
    Workbench.create(path, read(TEXT, "text.md").parts[0]).close()
    project = str(path)
    code, data = listed(capsys, project)
    assert code == 0
    assert [(one["place"], one["words"], one["state"]) for one in data["references"]] == [
        ("OP 1", "paragraph 3", "right"),
        ("OP 3", "paragraph 1", "perhaps"),
    ]
    assert len(listed(capsys, project, "--all")[1]["references"]) == 3
    main(["draft", project, "insert", "Welcomes the work;", "--after", "OP 1"])
    main(["draft", project, "move", "OP 1", "--after", "OP 2"])
    code, data = listed(capsys, project, "--of", "OP 2")
    assert code == 1
    assert [(one["words"], one["state"], one["new"]) for one in data["references"]] == [
        ("paragraph 3", "out of date", "paragraph 4"),
        ("paragraph 1", "not sure", ""),
    ]
    code, data = listed(capsys, project, "update")
    assert code == 1
    assert [(one["from"], one["to"]) for one in data["updated"]] == [("paragraph 3", "paragraph 4")]
    assert [one["why"] for one in data["left"]] == [
        "“paragraph 1” may mean OP 2. Another text is named in the sentence; it may be meant."
    ]
    code, data = listed(capsys, project, "mean", "3", "OP 2")
    assert code == 1
    assert data["references"][1]["new"] == "paragraph 2"
    assert listed(capsys, project, "update")[0] == 0
    assert listed(capsys, project)[0] == 0


def test_what_cannot_be_said_is_refused(tmp_path, capsys):
    path = tmp_path / "n.draftbench"
    Workbench.create(path, read(TEXT, "text.md").parts[0]).close()
    assert main(["draft", str(path), "references", "mean", "9", "OP 1"]) == 2
    assert "There is no reference 9" in capsys.readouterr().err
    assert main(["draft", str(path), "references", "mean", "1"]) == 2
    assert main(["draft", str(path), "references", "update", "1"]) == 2
