"""Two Word files whose automatic numbers, raised figures, headers or tracked changes differ: what
the command line says of them, and that the exit code is the same whatever is written."""

import pytest

from support.lists import abstract, item, level, num, word_file

LISTS = abstract(0, level(0), level(1, "lowerLetter", "(%2)"), level(2, "bullet", "–")) + num(1, 0)
HEAD = ("Rules of the lake", "The Council,", "Noting the report on lakes,")
PARAGRAPHS = (
    "Requests the Secretariat:",
    "To map every lake of the basin;",
    "To report on what that will cost;",
    "Decides to meet again in Lima.",
)


@pytest.fixture
def pair(tmp_path):
    """Writes two Word files, whose operative paragraphs stand at these levels (None: no number)."""

    def write(old, new, words=PARAGRAPHS):
        for name, depths in (("old", old), ("new", new)):
            plain = [item(text, None, None) for text in HEAD]
            items = [
                item(text, None if depth is None else 1, depth)
                for text, depth in zip(words, depths, strict=True)
            ]
            data = word_file("".join([*plain, *items]), numbering=LISTS)
            (tmp_path / f"{name}.docx").write_bytes(data)
        return tmp_path / "old.docx", tmp_path / "new.docx", tmp_path / "out.docx"

    return write


LEVELS = [
    pytest.param((0, 1, 1, 0), (0, 1, 0, 0), id="promoted"),
    pytest.param((0, 1, 0, 0), (0, 1, 1, 0), id="demoted"),
    pytest.param((0, 0, None, 0), (0, 0, 0, 0), id="numbered"),
    pytest.param((0, 0, 0, 0), (0, 0, None, 0), id="no-longer-numbered"),
]


@pytest.mark.parametrize(("old", "new"), LEVELS)
def test_another_level_is_tracked_and_counts(run, pair, old, new):
    one, two, out = pair(old, new)
    assert run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0


@pytest.mark.parametrize(("old", "new"), LEVELS)
def test_a_file_at_another_level_is_another_text(run, run_json, pair, old, new):
    one, two, _ = pair(old, new)
    assert run("verify", one, "--accepted", one)[0] == 0
    code, data = run_json("verify", one, "--accepted", two)
    assert (code, data["accepted"]) == (1, False)


def test_equal_levels_are_not_tracked(run, pair):
    one, two, out = pair((0, 1, 1, 0), (0, 1, 1, 0))
    assert run("compare", one, two, "-o", out)[0] == 0
    assert out.read_bytes() == one.read_bytes()


def test_words_and_level_change_together(run, pair):
    one, two, out = pair((0, 1, 1, 0), (0, 1, 1, 0))
    other = ("Requests the Secretariat:", "To map lakes;", *PARAGRAPHS[2:])
    two.write_bytes(pair((0, 0, 1, 0), (0, 1, 0, 2), other)[1].read_bytes())
    one.write_bytes(pair((0, 1, 1, 0), (0, 1, 0, 2), PARAGRAPHS)[0].read_bytes())
    assert run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0


def raised(text, figure, looks):
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    held = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f"<w:p>{run}<w:r>{held}<w:t>{figure}</w:t></w:r></w:p>"


HIGH = '<w:vertAlign w:val="superscript"/>'


@pytest.mark.parametrize(("old", "new"), [(HIGH, ""), ("", HIGH)])
def test_a_raised_figure_is_another_number(run, tmp_path, old, new):
    one, two, out = (tmp_path / f"{name}.docx" for name in ("old", "new", "out"))
    for path, looks in ((one, old), (two, new)):
        body = raised("1. Sets the area of the camp at ten hectares or 10", "5", looks)
        path.write_bytes(word_file(body))
    assert run("compare", one, two)[0] == run("compare", one, two, "-o", out)[0] == 1
    assert run("verify", out, "--accepted", two, "--rejected", one)[0] == 0
    assert run("verify", one, "--accepted", two)[0] == 1
