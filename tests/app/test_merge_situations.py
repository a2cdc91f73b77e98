"""What people expect of merging, situation by situation, through ``draftbench merge --json``. In
every situation the order of the revisions makes no difference."""

import json
from itertools import permutations

import pytest

from draftbench.cli.main import main
from support.situations import LISTS, STRUCTURE, WORDS

SITUATIONS = {one.name: one for one in (*WORDS, *STRUCTURE, *LISTS)}


def clauses(lines: tuple[str, ...], name: str) -> str:
    made = [
        {
            "id": f"{name}{number}",
            "kind": "item" if line.startswith("* ") else "operative",
            "label": "",
            "text": line.removeprefix("* "),
            "level": int(line.startswith("* ")),
        }
        for number, line in enumerate(lines)
    ]
    return json.dumps({"clauses": made})


@pytest.mark.parametrize("name", SITUATIONS)
def test_what_becomes_of_it(name, tmp_path, capsys):
    situation = SITUATIONS[name]
    base = tmp_path / "base.json"
    base.write_text(clauses(situation.base, "b"))
    files = []
    for number, lines in enumerate(situation.revisions, 1):
        files.append(tmp_path / f"rev{number}.json")
        files[-1].write_text(clauses(lines, f"r{number}."))
    for order in list(permutations(files))[:6]:
        code = main(["merge", str(base), *map(str, order), "--json"])
        found = json.loads(capsys.readouterr().out)
        texts = [clause["text"] for clause in found["clauses"]]
        conflicts = [(c["kind"], c["where"], len(c["sides"])) for c in found["conflicts"]]
        assert texts == [line.removeprefix("* ") for line in situation.merged]
        assert conflicts == [(kind, f"b{at}", sides) for kind, at, sides in situation.conflicts]
        assert code == (4 if conflicts else 0)
