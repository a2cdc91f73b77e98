"""The command align: pairs, rows of several texts, themes, and links made by hand."""

import json
from itertools import permutations

import pytest

PRISON = "Urges States to reduce overcrowding in prisons by shorter sentences"
COURTS = "Invites courts to hear urgent cases within a week"
YOUTH = "Calls for programmes that keep young people from joining gangs"
DRUGS = "Deplores the trade in narcotic substances across borders"
TREE = "Welcomes the planting of [bold]trees[/bold] \x1b[31malong the river"


@pytest.fixture
def texts(tmp_path):
    """Clause lists as files: their clauses are numbered, named after the file."""

    def writer(**contents):
        paths = []
        for name, clauses in contents.items():
            path = tmp_path / f"{name}.json"
            data = [
                {"id": f"{name}{at}", "kind": kind, "label": f"{at}.", "text": words}
                for at, (kind, words) in enumerate(clauses, 1)
            ]
            path.write_text(json.dumps({"clauses": data}), encoding="utf-8")
            paths.append(path)
        return paths

    return writer


def paragraphs(*clauses):
    return [("operative", words) for words in clauses]


@pytest.fixture
def three(texts):
    return texts(
        a=paragraphs(PRISON, COURTS),
        b=paragraphs(PRISON, YOUTH, COURTS),
        c=paragraphs(
            PRISON + " only", "Asks for programmes keeping young people off gangs", COURTS
        ),
    )


def pins(tmp_path, *entries):
    path = tmp_path / "pins.json"
    path.write_text(json.dumps(entries), encoding="utf-8")
    return path


def test_rows_of_several_texts(run_json, three):
    code, data = run_json("align", *three, "--as", "versions", "--rows")
    assert code == 0
    assert [row["cells"] for row in data["rows"]] == [
        [["a1"], ["b1"], ["c1"]],
        [[], ["b2"], ["c2"]],
        [["a2"], ["b3"], ["c3"]],
    ]
    assert data["base"] == 0
    assert data["themes"] == []
    assert [row["theme"] for row in data["rows"]] == [None] * 3
    assert [row["doubts"] for row in data["rows"]] == [[]] * 3
    assert {tuple(link["texts"]) for link in data["links"]} == {(0, 1), (0, 2), (1, 2)}


@pytest.mark.slow
def test_rows_do_not_depend_on_the_order_of_the_files(run_json, seed):
    files = [f"{seed}#{part}" for part in ("elements", "declaration", "recommendations")]
    names = ["elements", "declaration", "recommendations"]
    seen = set()
    for order in permutations(range(3)):
        _, data = run_json(
            "align",
            *(files[at] for at in order),
            "--base",
            "elements",
            "--order",
            "theme",
            "--no-model",
        )
        place = {names[at]: where for where, at in enumerate(order)}
        seen.add(
            json.dumps(
                [
                    [[row["cells"][place[name]] for name in names], row["theme"], row["doubts"]]
                    for row in data["rows"]
                ]
            )
        )
    assert len(seen) == 1


def test_the_base_by_number_or_name(run, run_json, three):
    for base in ("2", "b"):
        _, data = run_json("align", *three, "--as", "versions", "--base", base)
        assert data["base"] == 1
        assert [row["cells"][1] for row in data["rows"]] == [["b1"], ["b2"], ["b3"]]
    code, _, err = run("align", *three, "--base", "4")
    assert code == 2
    assert "1 a, 2 b, 3 c" in err
    code, _, err = run("align", *three, *three, "--rows")
    assert code == 2
    assert "Two to 5 texts" in err


def test_themes_of_the_sample(run_json, run, seed):
    files = [f"{seed}#{part}" for part in ("elements", "declaration", "recommendations")]
    code, data = run_json("align", *files, "--order", "theme")
    assert code == 0
    assert len(data["themes"]) == 13
    youth = data["themes"][0]
    assert youth["name"] == "1. Children, youth and crime"
    assert youth["counts"][0] == 1
    assert {data["rows"][at]["theme"] for at in youth["rows"]} == {youth["name"]}
    assert youth["rows"] == list(range(len(youth["rows"])))
    assert all(each["why"] for each in youth["clauses"])
    held = [id_ for row in data["rows"] for cell in row["cells"] for id_ in cell]
    assert sorted(held) == sorted(c["id"] for text in data["texts"] for c in text["clauses"])
    out = run("align", *files, "--order", "theme")[1]
    assert "1. Children, youth and crime (elements 1, declaration" in out
    assert "elements (base)" in out
    assert "No theme (" in out


def test_themes_that_are_given(run_json, texts):
    files = texts(a=paragraphs(PRISON, YOUTH), b=paragraphs(DRUGS, PRISON))
    _, data = run_json("align", *files, "--theme", "Prisons", "--theme", "Young people")
    assert [theme["name"] for theme in data["themes"]] == ["Prisons", "Young people"]
    themes = {c: row["theme"] for row in data["rows"] for cell in row["cells"] for c in cell}
    assert themes == {"a1": "Prisons", "a2": "Young people", "b1": None, "b2": "Prisons"}


def test_a_theme_that_is_given_twice_is_one(run_json, three):
    _, data = run_json("align", *three, "--theme", "Prisons", "--theme", " Prisons")
    assert [theme["name"] for theme in data["themes"]] == ["Prisons"]


def test_a_theme_needs_a_name(run, three):
    assert run("align", *three, "--theme", " ") == (2, "", "draftbench: A theme needs a name.\n")


def test_links_made_by_hand_win(run_json, three, tmp_path):
    file = pins(
        tmp_path,
        {"left": "OP 1", "right": "op1", "together": False, "texts": [0, 1]},
        {"left": ["a1"], "right": ["b2"], "by": "Peru"},
    )
    _, data = run_json("align", *three, "--as", "versions", "--rows", "--pins", file)
    (row,) = [row for row in data["rows"] if row["cells"][0] == ["a1"]]
    assert row["cells"][1] == ["b2"]
    linked = [k for k in data["links"] if k["texts"] == [0, 1] and k.get("pinned_by")]
    assert [(k["left"], k["right"], k["pinned_by"]) for k in linked] == [(["a1"], ["b2"], "Peru")]
    file = pins(tmp_path, {"left": "b2", "right": "c2", "together": False, "texts": ["b", "c"]})
    _, data = run_json("align", *three, "--as", "versions", "--rows", "--pins", file)
    assert not any(row["cells"][1:] == [["b2"], ["c2"]] for row in data["rows"])


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        ("{", 3, "is no JSON"),
        ("[" * 100_000, 3, "is no JSON"),
        ('"x"', 3, "has no list of links"),
        ("[1]", 3, "Link 1 in pins.json is no object"),
        ('[{"left": "a1"}]', 3, "needs a clause, or a list of clauses, as “right”"),
        ('[{"left": "a1", "right": "b1", "together": 1}]', 3, "needs true or false"),
        ('[{"left": "1", "right": "1"}]', 2, "does not say which texts are meant"),
        ('[{"left": "a1", "right": "b1", "texts": [0, 7]}]', 2, "names texts that are not there"),
        ('[{"left": "a9", "right": "b1", "texts": [0, 1]}]', 2, "a has no clause “a9”"),
        (
            '[{"left": "a1", "right": "b2"}, {"left": "a1", "right": "b2", "together": false}]',
            2,
            "Link 2 in pins.json says the contrary of link 1",
        ),
    ],
)
def test_a_file_of_links_that_cannot_be_used(run, three, tmp_path, content, code, said):
    path = tmp_path / "pins.json"
    path.write_text(content, encoding="utf-8")
    found, _, err = run("align", *three, "--pins", path)
    assert found == code
    assert said in err


def test_people_see_links_gaps_and_the_nearest_offer(run, seed):
    files = (f"{seed}#declaration", f"{seed}#elements", "--no-model")
    out = run("align", *files)[1]
    assert "Only in declaration:" in out
    assert "Only in elements:" in out
    assert "nearest: " in out
    assert "Offered" not in out
    assert "Offered, not sure enough to be drawn:" in run("align", *files, "--offers")[1]


def test_without_offers_there_is_no_empty_table_of_them(run, three):
    same = three[0], three[0]
    (plain, offers) = (run("align", *same, *more)[1] for more in ((), ("--offers",)))
    assert offers.count("why") == plain.count("why") == 1
    assert len(offers.splitlines()) > len(plain.splitlines())


def test_a_link_of_which_nobody_is_said_to_be_the_maker_is_known_as_made_by_hand(
    run, run_json, three, tmp_path
):
    file = pins(tmp_path, {"left": "a1", "right": "b2"})
    arguments = ("align", *three[:2], "--as", "versions", "--pins", file)
    _, data = run_json(*arguments)
    assert [link["left"] for link in data["links"] if link.get("pinned_by") == "hand"] == [["a1"]]
    assert "by hand" in " ".join(run(*arguments)[1].split())


def test_texts_named_only_by_their_kind_are_called_by_their_files(run, run_json, tmp_path):
    paths = [tmp_path / "africa.txt", tmp_path / "asia.txt"]
    for path, words in zip(paths, ("2009", "2010"), strict=True):
        path.write_text(
            "The General Assembly,\n\nRecalling its resolution 55/59,\n\n"
            f"1. {PRISON} in {words};\n\n2. {COURTS}.\n",
            encoding="utf-8",
        )
    _, data = run_json("align", *paths)
    assert [text["name"] for text in data["texts"]] == ["africa", "asia"]
    _, parts = run_json("align", *(f"{path}#resolution" for path in paths[:1]), paths[1])
    assert [text["name"] for text in parts["texts"]] == ["africa", "asia"]
    for base in ("asia", "asia.txt", str(paths[1]), "2"):
        assert "asia (base)" in run("align", *paths, "--base", base)[1]


def test_rows_are_lines_in_a_pipe(run, three, monkeypatch):
    monkeypatch.setenv("COLUMNS", "50")
    lines = run("align", *three, "--as", "versions", "--rows")[1].splitlines()
    assert lines[0].split("\t")[:3] == ["a (base)", "b", "c"]
    cells = [f"OP 1  {PRISON}", f"OP 1  {PRISON}", f"OP 1  {PRISON} only"]
    assert lines[1].split("\t")[:3] == cells


def test_names_of_texts_are_no_orders_either(run, tmp_path):
    paths = [tmp_path / "one.json", tmp_path / "two.json"]
    for name, path in zip(("[red]one[/x]", "two\u202e\x1b[31m"), paths, strict=True):
        clauses = [{"id": "a", "kind": "operative", "label": "1.", "text": f"{PRISON}\u202e"}]
        path.write_text(json.dumps({"name": name, "clauses": clauses}), encoding="utf-8")
    for more in ((), ("--rows",), ("--order", "theme")):
        code, out, _ = run("align", *paths, *more)
        assert code == 0
        assert "[red]one[/x]" in out
        assert "\u202e" not in out
        assert "‹RLO›" in out


def test_nothing_of_a_text_reaches_the_terminal_as_an_order(run, texts):
    files = texts(a=paragraphs(PRISON, TREE), b=paragraphs(PRISON, TREE + " again"))
    for more in ((), ("--rows",), ("--order", "theme"), ("--offers",)):
        out = run("align", *files, *more)[1]
        assert "\x1b" not in out
        assert "[bold]trees[/bold]" in out.replace("\n", " ")


def test_what_is_to_be_looked_at_is_said(run, run_json, texts):
    files = texts(
        a=paragraphs(f"{PRISON}; {YOUTH}", COURTS),
        b=paragraphs(PRISON, COURTS),
        c=paragraphs(YOUTH, COURTS),
    )
    arguments = ("align", *files, "--as", "versions", "--rows")
    _, data = run_json(*arguments)
    (doubt,) = data["rows"][0]["doubts"]
    assert doubt == "b OP 1 and c OP 1 both answer to a OP 1, but share few words."
    assert "to be looked at" in run(*arguments)[1]


def test_a_clause_without_a_number_is_named_by_its_words(run, tmp_path):
    texts = (
        ("x", "The first thing is said here at length.", "A second thing is said quite otherwise."),
        ("y", "The first thing is said here at great length.", "Strange new words."),
        ("z", "The first thing is said here at some length.", "Strange new words."),
    )
    names = []
    for name, *said in texts:
        path = tmp_path / f"{name}.json"
        clauses = [
            {"id": f"{name}-id{at}", "kind": "paragraph", "label": "", "text": text}
            for at, text in enumerate(said)
        ]
        path.write_text(json.dumps({"clauses": clauses}), encoding="utf-8")
        names.append(path)
    _, told, _ = run("align", *names[:2], "--as", "independent")
    assert "nearest: y paragraph  The first thing" in told
    code, merged, _ = run("merge", *names)
    assert code == 4
    assert "at paragraph  The first thing" in merged
    assert "-id" not in told + merged
