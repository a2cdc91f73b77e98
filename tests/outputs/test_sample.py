"""The outputs of the sample negotiation, word by word.

``PYTHONPATH=src:tests python -m outputs.test_sample`` writes them anew; read the difference before
it is kept.
"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

import pytest

from draftbench.app.demonstration import PROJECT, build
from draftbench.app.exports.exporting import EXPORTS, Choices, prose_of, table_of, written
from draftbench.app.workbench import Workbench
from draftbench.formats.docx.track.proof import verify
from support.checkout import ROOT

KEPT = ROOT / "tests" / "data" / "outputs"
TABLES = ("amendments", "voting", "trace", "numbers", "gaps")
TEXTS = ("rolling", "compilation")
_TODAY = re.compile(r"Since \d{1,2}\s[A-Z][a-z]+\s\d{4}")


def told(state, kind: str) -> str:
    """An output in plain words, without the day of today."""
    if kind in TABLES:
        table = table_of(state, kind, Choices(model=False))
        lines = [*table.notes, "", *("\n  | ".join(row) for row in table.flat()), "", *table.after]
    else:
        prose = prose_of(state, kind)
        lines = [*prose.summary, ""]
        for one in prose.paragraphs:
            words = "".join(f"‹{s.role.value}:{s.text.plain}›" for s in one.stretches)
            lines += [
                f"{one.label} {words} {one.tone.value}".strip(),
                *map("    {}".format, one.small),
            ]
        lines += [prose.after_title, *prose.after]
    return _TODAY.sub("Since TODAY", "\n".join(lines)) + "\n"


@pytest.fixture(scope="module")
def state(tmp_path_factory):
    project = tmp_path_factory.mktemp("sample") / PROJECT
    build(project)
    with Workbench.view(project) as bench:
        yield bench.state


@pytest.mark.parametrize("kind", [*TABLES, *TEXTS])
def test_the_sample_reads_as_it_did(state, kind: str) -> None:
    assert told(state, kind) == (KEPT / f"{kind}.txt").read_text("utf-8")


@pytest.mark.slow
@pytest.mark.parametrize("kind", [k for k, e in EXPORTS.items() if ".docx" in e.endings])
def test_every_word_file_is_sound(state, kind: str) -> None:
    made = written(state, kind, ending=".docx", choices=Choices(model=False))
    assert verify(made.data).faults == ()
    assert made.data == written(state, kind, ending=".docx", choices=Choices(model=False)).data


def test_the_same_words_stand_in_page_and_text(state) -> None:
    """What a compilation says as plain text, its page says too."""
    text = written(state, "compilation", ending=".txt").data.decode()
    page = written(state, "compilation", ending=".html").data.decode()
    page = re.sub(r"<style>.*?</style>|<sup.*?</sup>|<[^>]*>", "", page, flags=re.DOTALL)
    page = page.replace("&quot;", '"').replace("&#x27;", "'").replace("&amp;", "&")
    squeezed = "".join(page.split())
    lines = [line for line in text.split("\n\n") if not line.startswith("[^")]
    for line in lines:
        words = re.sub(r"\[\^\d+\]", "", line)
        assert "".join(words.split()) in squeezed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder) / PROJECT)
        with Workbench.view(Path(folder) / PROJECT) as bench:
            for kind in (*TABLES, *TEXTS):
                (KEPT / f"{kind}.txt").write_text(told(bench.state, kind), "utf-8")
