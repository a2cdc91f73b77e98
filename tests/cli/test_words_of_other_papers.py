"""``draft take`` puts a paragraph of a source in the place of one of the draft only where they are
two versions of it; any other is added, and that is said."""

import pytest

BASE = """Open Libraries

The General Assembly,

Recalling its resolution 60/14 of 3 May 2006 on public reading rooms,

Noting with concern the loss of old newspapers in damp cellars, and its effects on historians,

1. Urges cities to open, by 2031, reading rooms in every suburb;

2. Invites publishers to give two copies of each book to the national library;

3. Encourages schools and colleges to lend their laptops to pupils without charge;

4. Calls upon States with a common language to share catalogues of rare manuscripts;

5. Requests the Secretary-General to convene a panel of archivists on water damage, and to report
on its findings;

6. Stresses that children must be heard in all decisions on the rooms in which they read;

7. Decides to include in the provisional agenda of its next session an item entitled "Libraries".
"""
PAPER = """Elements proposed by the host city

The General Assembly,

Recalling also the International Day of the Book,

Noting with concern the loss of old newspapers in damp cellars, and its effects on historians,

1. Urges cities to open, by 2031, reading rooms in every suburb;

2. Calls upon States with a common language to share catalogues of manuscripts;

3. Invites museums to lend maps;

4. Stresses that children must be heard in all decisions on the rooms in which they read, and that
teachers should be asked;

5. [Requests the Secretary-General to appoint an envoy for archivists;]

6. Encourages schools to lend their laptops to pupils without charge, and calls upon States with a
common language to share catalogues of rare manuscripts in print;
"""


@pytest.fixture
def libraries(run, tmp_path):
    def made(source=PAPER, base=BASE):
        for name, words in (("base", base), ("elements", source)):
            (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
        path, files = (
            tmp_path / "l.draftbench",
            [tmp_path / f"{n}.txt" for n in ("base", "elements")],
        )
        assert run("new", path, "--base", files[0], "--source", files[1])[0] == 0
        return path

    return made


def paragraphs(run, path, tmp_path):
    """The paragraphs of the draft, without their numbers."""
    file = tmp_path / "now.txt"
    assert run("export", path, "--as", "clean", "-o", file, "--force")[0] == 0
    found = " ".join(file.read_text("utf-8").replace("\n\n", "¶").split()).split("¶")
    return [one.strip().partition(". ")[2] or one.strip() for one in found if one.strip()]


@pytest.mark.parametrize(
    ("clause", "stays", "new"),
    [("5", "OP 5", "to appoint an envoy"), ("PP 1", "PP 1", "International Day of the Book")],
)
def test_a_paragraph_that_says_something_else_is_added(
    run, run_json, libraries, tmp_path, clause, stays, new
):
    path = libraries()
    before = paragraphs(run, path, tmp_path)
    _, data = run_json("draft", path, "take", "elements", clause, "--dry-run")
    assert len(data["not_replaced"]) == 1
    code, out, _ = run("draft", path, "take", "elements", clause)
    assert code == 0
    assert f"Not replaced, because too few words are shared: {stays}." in out
    after = paragraphs(run, path, tmp_path)
    (added,) = [at for at, words in enumerate(after) if new in words]
    assert [*after[:added], *after[added + 1 :]] == before
    assert after[added - 1].startswith("Re")  # behind the one that it resembles


@pytest.mark.parametrize(("clause", "place"), [("2", "OP 4"), ("4", "OP 6")])
def test_a_version_of_a_paragraph_takes_its_place(run, libraries, tmp_path, clause, place):
    path = libraries()
    before = paragraphs(run, path, tmp_path)
    code, out, _ = run("draft", path, "take", "elements", clause)
    assert (code, out) == (0, f"{place}: now as in elements.\n")
    after = paragraphs(run, path, tmp_path)
    assert len(after) == len(before)
    assert sum(one != two for one, two in zip(before, after, strict=True)) == 1


def test_a_paragraph_that_is_linked_by_hand_takes_the_place(run, libraries, tmp_path):
    path = libraries()
    before = paragraphs(run, path, tmp_path)
    assert run("amend", path, "link", "OP 5", "5", "--source", "elements")[0] == 0
    assert run("draft", path, "take", "elements", "5")[1] == "OP 5: now as in elements.\n"
    assert len(paragraphs(run, path, tmp_path)) == len(before)


def test_words_of_two_paragraphs_in_one_do_not_stand_twice(run, libraries, tmp_path):
    path = libraries()
    before = paragraphs(run, path, tmp_path)
    for more in ((), ("--dry-run",)):
        code, out, err = run("draft", path, "take", "elements", "6", *more)
        assert (code, out) == (4, "")
        assert "are already in the draft, as OP 3, OP 4" in err
        assert paragraphs(run, path, tmp_path) == before
    assert run("draft", path, "take", "elements", "6", "--confirmed")[0] == 0
    after = paragraphs(run, path, tmp_path)
    assert [one for one in after if "manuscripts in print" not in one] == before
    assert len(after) == len(before) + 1


def test_two_paragraphs_that_are_linked_to_one_become_it(run, libraries, tmp_path):
    path = libraries()
    before = paragraphs(run, path, tmp_path)
    for clause in ("OP 3", "OP 4"):
        assert run("amend", path, "link", clause, "6", "--source", "elements")[0] == 0
    assert run("draft", path, "take", "elements", "6")[1] == "OP 3, OP 4: now as in elements.\n"
    assert len(paragraphs(run, path, tmp_path)) == len(before) - 1


JOINED = BASE.replace("without charge;\n\n4. Calls upon", "without charge, and calls upon").replace(
    "report\non", "report on"
)
for _old, _new in (("5. Req", "4. Req"), ("6. Str", "5. Str"), ("7. Dec", "6. Dec")):
    JOINED = JOINED.replace(_old, _new)


@pytest.mark.parametrize(
    ("base", "version", "clause", "said"),
    [
        (BASE, JOINED, "3", "OP 3, OP 4: now as in elements.\n"),
        (JOINED, BASE, "3", "OP 3: now as in elements.\n"),
    ],
)
def test_paragraphs_that_a_version_joined_or_divided_are_taken_so(
    run, libraries, tmp_path, base, version, clause, said
):
    path = libraries(version, base)
    assert run("draft", path, "take", "elements", clause)[:2] == (0, said)
    wanted = " ".join(version.split("The General Assembly,")[1].split())
    assert wanted.count("manuscripts;") == 1
    after = " ".join(paragraphs(run, path, tmp_path))
    assert after.count("share catalogues of rare manuscripts") == 1
    assert len(paragraphs(run, path, tmp_path)) == len(version.strip().split("\n\n"))


def test_paragraphs_that_are_much_alike_are_told_apart(run, libraries, tmp_path):
    text = """Roads

The General Assembly,

1. Requests the Secretary-General to submit to it at its next session a report on roads;

2. Requests the Secretary-General to submit to it at its next session a report on railways;
"""
    version = text.replace("railways;", "railways and on ports;")
    path = libraries(version, text)
    code, out, _ = run("draft", path, "take", "elements", "2")
    assert (code, out) == (0, "OP 2: now as in elements.\n")
    assert paragraphs(run, path, tmp_path)[-2].endswith("roads;")


LAKES = """Peace in the lakes

The General Assembly,

Recalling its resolution 1/1,

Noting the state of the lakes,

1. Urges States to act on the lakes;

2. Requests the Secretary-General to report on rivers;

3. Invites donors to contribute to the fund for wetlands;

4. Decides to remain seized of the matter.
"""


@pytest.mark.parametrize(
    ("gone", "back"),
    [
        (["OP 1"], ["OP 1"]),
        (["PP 1"], ["PP 1"]),
        (["PP 2", "PP 1"], ["PP 2", "PP 1"]),
        (["OP 2", "OP 1"], ["OP 2", "OP 1"]),
        (["OP 4", "OP 3", "OP 2", "OP 1"], ["OP 3", "OP 4", "OP 1", "OP 2"]),
    ],
)
def test_what_was_taken_out_goes_back_to_where_it_stood(run, tmp_path, gone, back):
    base, path = tmp_path / "lakes.txt", tmp_path / "lakes.draftbench"
    base.write_text(LAKES, encoding="utf-8")
    assert run("new", path, "--base", base)[0] == 0
    for name in gone:
        assert run("draft", path, "delete", name)[0] == 0
    for name in back:
        assert run("draft", path, "take", "resolution", name)[0] == 0
    _, out, _ = run("export", path, "--as", "clean", "--format", "txt", "-o", "-")
    assert out.split() == LAKES.split()
