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


@pytest.mark.slow
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


_REPORTS = {
    "en": "The General Assembly,\n\nHaving considered the report of the Secretary-General,1\n\n"
    "1. Requests all States to protect the springs of mountain villages;\n\n1 A/79/212.\n",
    "fr": "L’Assemblée générale,\n\nAyant examiné le rapport du Secrétaire général1,\n\n"
    "1. Prie tous les États de protéger les sources des villages de montagne;\n\n1 A/79/212.\n",
    "ru": "Генеральная Ассамблея,\n\nрассмотрев доклад Генерального секретаря1,\n\n"
    "1. просит все государства охранять источники горных деревень;\n\n1 A/79/212.\n",
    "zh": "大会，\n\n审议了秘书长的报告，1\n\n1. 请所有国家保护山村的泉水；\n\n1 A/79/212。\n",
}


@pytest.mark.parametrize("language", ["fr", "ru", "zh"])
def test_a_symbol_in_a_note_is_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    english, other = tmp_path / "en.txt", tmp_path / "other.txt"
    english.write_text(_REPORTS["en"], encoding="utf-8")
    other.write_text(_REPORTS[language], encoding="utf-8")
    assert main(["concord", str(english), str(other)]) == 0
    other.write_text(_REPORTS[language].replace("79/212", "79/221"), encoding="utf-8")
    capsys.readouterr()
    assert main(["concord", str(english), str(other), "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert [(one["code"], one["values"]["found"]) for one in findings] == [
        ("symbol", [["A/79/212"], ["A/79/221"]])
    ]
