"""``draftbench concord``: language versions on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from draftbench.cli.main import main
from support.tonguesets import DATA, faults, resolution


def _written(tmp_path: Path, name: str, text: object) -> str:
    path = tmp_path / f"{name}.json"
    path.write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")
    return str(path)


def _clauses(document) -> dict[str, object]:  # type: ignore[no-untyped-def]
    return {
        "language": document.language,
        "clauses": [
            {"id": c.id, "kind": c.kind.value, "label": c.label, "text": c.text.plain}
            | ({"level": 1} if c.parent else {})
            for c in document
        ],
    }


def test_what_differs_ends_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    english = resolution("roads", "en")
    fault = next(f for f in faults(resolution("roads", "fr"), english) if f.kind == "percentage")
    files = [_written(tmp_path, n, _clauses(t)) for n, t in (("a", english), ("b", fault.document))]
    assert main(["concord", *files, "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert [text["language"] for text in data["texts"]] == ["en", "fr"]
    assert all(len(pair["clauses"]) == 2 and 0 <= pair["score"] <= 1 for pair in data["pairs"])
    (finding,) = data["findings"]
    assert finding["code"] == "percentage"
    assert finding["clauses"][1] == fault.clause
    assert finding["values"]["found"][0] != finding["values"]["found"][1]
    assert finding["message"]


def test_what_agrees_ends_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [resolution("forests", language) for language in ("en", "es", "zh")]
    files = [_written(tmp_path, t.language, _clauses(t)) for t in texts]
    assert main(["concord", *files, "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["findings"] == []
    assert all(None not in pair["clauses"] for pair in data["pairs"])


def test_all_texts_of_a_file_are_one(capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(DATA / "eng.html"), str(DATA / "arb.html")]
    assert main(["concord", *files, "--pairs"]) == 1
    shown = capsys.readouterr().out
    assert "Article 30" in shown
    assert "PP 4" in shown


def test_one_text_is_a_usage_error() -> None:
    assert main(["concord", str(DATA / "eng.html")]) == 2
