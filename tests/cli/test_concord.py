"""``draftbench concord``: language versions on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from draftbench.app.workbench import Workbench
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


def test_compare_refuses_language_versions_and_names_concord(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [
        _written(tmp_path, language, _clauses(resolution("roads", language)))
        for language in ("en", "fr")
    ]
    assert main(["compare", *files, "--as", "languages"]) == 2
    assert f"draftbench concord {files[0]} {files[1]}" in capsys.readouterr().err
    assert main(["compare", *files]) == 1
    assert f"draftbench concord {files[0]} {files[1]}" in capsys.readouterr().err
    assert main(["compare", files[0], files[0]]) == 0
    assert not capsys.readouterr().err


def test_a_negotiation_begins_with_language_versions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Said of the text by the name of its file; the words that differ have their places."""
    english = resolution("roads", "en")
    files = {
        language: _written(tmp_path, language, _clauses(resolution("roads", language)))
        for language in ("en", "fr", "es")
    }
    project = str(tmp_path / "talks.draftbench")
    versions = ("--language-version", files["fr"], "--source", files["es"])
    assert main(["new", project, "--base", files["en"], *versions]) == 0
    assert main(["amend", project, "relate", "es", "--as", "independent"]) == 0
    capsys.readouterr()
    assert main(["amend", project, "links", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)["texts"]
    versions = {one["as"]: one["right"] for one in said}
    assert set(versions) == {"languages", "independent"}
    with Workbench.view(Path(project)) as bench:
        files_of = {text.name: Path(text.source.file or "").stem for text in bench.state.sources}
    assert [files_of[versions[mode]] for mode in ("languages", "independent")] == ["fr", "es"]
    fault = next(f for f in faults(resolution("roads", "fr"), english) if f.kind == "symbol")
    other = _written(tmp_path, "wrong", _clauses(fault.document))
    assert main(["concord", files["en"], other, "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    texts = [english[finding["clauses"][0]], fault.document[fault.clause]]
    shown = [
        text.text.plain[start:end]
        for text, ((start, end),) in zip(texts, finding["words"], strict=True)
    ]
    assert shown == ["A/76/340", "A/77/340"]
