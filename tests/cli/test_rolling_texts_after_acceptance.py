"""A rolling text that comes back as it was exported brings nothing, also after an acceptance whose
struck words make up a paragraph of the base again."""

import pytest

LIGHTS = """Lights along the coast

The Assembly,

Recalling the storm of 2014,

1. Calls upon ports to paint their towers and lamps in all bays;

2. Requests the Secretary-General to report on the matter every two years;

3. Decides to consider the matter again at its next session.
"""
ACCEPTED = {
    "deleted": ("--clause", "OP 1", "--replace", " and lamps in all bays", ""),
    "at the end": ("--clause", "OP 2", "--replace", " every two years", ""),
    "replaced": ("--clause", "OP 1", "--replace", "paint", "repair"),
    "paragraph": ("--clause", "OP 3", "--delete"),
}
OPEN = ("--clause", "OP 1", "--replace", "lamps in", "lamps on the piers in")


@pytest.mark.parametrize("ending", ["txt", "md", "docx", "html"])
@pytest.mark.parametrize("accepted", ACCEPTED)
def test_it_brings_nothing(run, run_json, tmp_path, accepted, ending):
    base, project, file = (tmp_path / n for n in ("base.txt", "p.draftbench", f"now.{ending}"))
    base.write_text(LIGHTS, "utf-8")
    assert run("new", project, "--base", base)[0] == 0
    assert run("amend", project, "add", "--sponsor", "KEN", *OPEN)[0] == 0
    assert run("amend", project, "add", "--sponsor", "BRA", *ACCEPTED[accepted])[0] == 0
    assert run("amend", project, "accept", "am-2", "--confirmed")[0] == 0
    assert run("export", project, "--as", "clean", "-o", tmp_path / "left.txt")[0] == 0
    assert run("export", project, "--as", "rolling", "-o", file)[0] == 0
    before = [one["id"] for one in run_json("amend", project, "list")[1]["amendments"]]
    run("amend", project, "import", file, "--sponsor", "NOR")
    assert [one["id"] for one in run_json("amend", project, "list")[1]["amendments"]] == before
