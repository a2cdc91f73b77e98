"""``draftbench compare`` from end to end: what it says, hides, writes, and how it ends."""

import io
import json
import re
import zipfile
from pathlib import Path

import docx
import pytest
from rich.console import Console

from draftbench.cli import output
from draftbench.cli.main import main
from draftbench.cli.output import Line, Style, print_lines, signed

FIRST = "Urges Member States to strengthen cooperation in the recovery of stolen assets"
SECOND = "Invites the Secretariat to convene a meeting of experts on cybercrime in Vienna"
THIRD = "Requests the Commission to consider the present declaration at its nineteenth session"
LONG = (
    "Encourages development financing institutions to support the implementation of the regional "
    "programmes of the United Nations Office on Drugs and Crime and of the Latin American Institute"
)


@pytest.fixture
def files(tmp_path):
    """Writes lists of operative clauses; gives their paths."""

    def write(*texts):
        paths = []
        for name, clauses in zip(("old", "new"), texts, strict=True):
            data = [
                {"id": f"{name}{n}", "kind": "operative", "label": f"{n}.", "text": text}
                for n, text in enumerate(clauses, 1)
            ]
            paths.append(tmp_path / f"{name}.json")
            paths[-1].write_text(json.dumps({"clauses": data}), encoding="utf-8")
        return paths

    return write


@pytest.fixture
def noted(tmp_path):
    """Two texts in Markdown that differ in a note and in italics only."""
    body = "*Urges* Member States to strengthen cooperation[^1] in the recovery of assets;\n\n"
    old = tmp_path / "old.md"
    old.write_text(f"{body}*Invites* all to meet.\n\n[^1]: See A/CONF.213/3.\n", encoding="utf-8")
    new = tmp_path / "new.md"
    new.write_text(f"{body}*Invites* all to meet.\n\n[^1]: See A/CONF.213/4.\n", encoding="utf-8")
    return old, new


def test_each_difference_is_a_block_and_the_end_a_summary(run, files):
    left, right = files(
        [f"{FIRST};", f"{SECOND};", f"{THIRD}."],
        [f"{FIRST.replace('Member', 'Observer')};", f"{LONG};", f"{SECOND};", f"{THIRD}."],
    )
    code, out, err = run("compare", left, right)
    assert (code, err) == (1, "")
    assert out.splitlines() == [
        "OP 1: changed (1 word changed)",
        "    Urges [-Member-]{+Observer+} States to strengthen cooperation in the …",
        "OP 2: added",
        f"    {{+{LONG};+}}",
        "OP 2 → OP 3: renumbered (same words)",
        "OP 3 → OP 4: renumbered (same words)",
        "",
        "1 changed, 1 added, 2 renumbered.",
    ]


def test_long_unchanged_stretches_are_cut_unless_asked_for(run, files):
    left, right = files([f"{LONG}, {FIRST};"], [f"{LONG}, all {FIRST};"])
    _, short, _ = run("compare", left, right)
    _, full, _ = run("compare", left, right, "--full")
    assert (
        "Encourages development … and Crime and of the Latin American Institute, {+all +}Urges"
        in short
    )
    assert f"    {LONG}, {{+all +}}{FIRST};\n" in full


def test_many_clauses_with_a_new_number_share_a_line(run, files):
    texts = [f"{word} {FIRST};" for word in ("One", "Two", "Three", "Four")]
    left, right = files(texts, [f"{LONG};", *texts])
    _, out, _ = run("compare", left, right)
    assert "OP 1 … OP 4 → OP 2 … OP 5: renumbered (4 clauses)\n" in out


def test_a_split_clause_is_one_piece_with_the_break_marked(run, files):
    left, right = files(
        [f"{FIRST}, and {SECOND.replace('Invites', 'invites')};", f"{THIRD}."],
        [f"{FIRST};", f"{SECOND};", f"{THIRD}."],
    )
    _, out, _ = run("compare", left, right, "--full")
    assert out.splitlines()[:2] == [
        "OP 1 → OP 1, OP 2: split (split in two, 2 words changed)",
        f"    {FIRST}[-, and invites-]{{+;¶ Invites+}}{SECOND.removeprefix('Invites')};",
    ]
    assert "1 split" in out


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("punctuation", "States, parties to it, shall act;", "States parties to it shall act;"),
        ("case", "the Member States shall act;", "the member states shall act;"),
        ("spacing", "the Member  States shall act;", "the Member States shall act;"),
        ("quotes", 'the "Riyadh" guidelines apply;', "the “Riyadh” guidelines apply;"),
    ],
)
def test_small_classes_are_hidden_at_will(run, files, name, old, new):
    paths = files([old], [new])
    assert run("compare", *paths)[0] == 1
    assert run("compare", *paths, "--hide", name)[:2] == (0, "")
    other = "quotes" if name != "quotes" else "case"
    assert run("compare", *paths, "--hide", other)[0] == 1


def test_hidden_hunks_are_shown_as_the_new_text_beside_others(run, files):
    paths = files(
        ["States, parties to the treaty, shall act;"], ["States parties to the treaty, must act;"]
    )
    code, out, _ = run("compare", *paths, "--hide", "punctuation,case", "--full")
    assert code == 1
    assert "    States parties to the treaty, [-shall-]{+must+} act;\n" in out
    assert out.endswith("1 changed. Hidden: punctuation, case.\n")


def test_no_class_of_that_name(run, files):
    code, out, err = run("compare", *files([FIRST], [FIRST]), "--hide", "case,words")
    assert (code, out) == (2, "")
    assert err == (
        "draftbench: There is no class of differences “words” to hide; there are punctuation, "
        "case, spacing, quotes, label, marks, notes.\n"
    )


def test_numbers_alone_count_only_when_asked(run, files):
    paths = files([f"{FIRST};", f"{SECOND};"], [f"{FIRST};", f"{SECOND};"])
    data = json.loads(paths[1].read_text("utf-8"))
    for clause, label in zip(data["clauses"], ("1. bis", "2."), strict=True):
        clause["label"] = label
    paths[1].write_text(json.dumps(data), encoding="utf-8")
    code, out, _ = run("compare", *paths)
    assert code == 0
    assert "renumbered" in out
    assert run("compare", *paths, "--strict")[0] == 1
    assert run("compare", *paths, "--strict", "--hide", "label")[:2] == (0, "")


def test_marks_alone_count_only_when_asked(run, tmp_path):
    paths = tmp_path / "old.md", tmp_path / "new.md"
    for path, word in zip(paths, ("*Urges*", "Urges"), strict=True):
        path.write_text(f"{word} Member States to act without delay.\n", encoding="utf-8")
    code, out, _ = run("compare", *paths)
    assert code == 0
    assert "    italic removed: “Urges”\n" in out
    assert run("compare", *paths, "--strict")[0] == 1
    assert run("compare", *paths, "--strict", "--hide", "marks")[:2] == (0, "")


def test_the_words_of_notes_count(run, noted):
    code, out, _ = run("compare", *noted)
    assert code == 1
    assert "    note 1 changed: See [-A/CONF.213/3-]{+A/CONF.213/4+}.\n" in out
    assert run("compare", *noted, "--hide", "notes")[:2] == (0, "")


def test_of_a_moved_clause_the_places_are_said_once(run, files):
    texts = [f"{FIRST};", f"{SECOND};", f"{LONG};", f"{THIRD}."]
    paths = files(texts, [*texts[1:3], texts[0], texts[3]])
    assert "OP 1 → OP 3: moved (same words)\n" in run("compare", *paths)[1]


def test_a_note_that_points_to_another_source_without_a_new_word_counts(run, run_json, tmp_path):
    first = "Recalling its resolution 55/59,¹\n\n"
    last = "\n\n1. Urges States to act;{0}\n\n{0} Ibid., para. 4.\n"
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    head = f"The General Assembly,\n\n{first}Noting the report{{}} of the Commission,\n\n"
    source = "¹ Official Records, vol. I."
    old.write_text(head.format("") + source + last.format("²"), encoding="utf-8")
    added = f"{source}\n\n² See A/CONF.213/L.6."
    new.write_text(head.format("²") + added + last.format("³"), encoding="utf-8")
    code, out, _ = run("compare", old, new, "--hide", "label")
    assert code == 1
    assert (
        "    note 2 → 3 means another source by “Ibid., para. 4.”: "
        "[-Official Records, vol. I-]{+See A/CONF.213/L.6+}, para. 4.\n"
    ) in out
    _, data = run_json("compare", old, new)
    (note,) = data["clauses"][-1]["notes"]
    assert (note["change"], note["hunks"]) == ("changed", [])
    assert note["meant"] == ["Official Records, vol. I, para. 4.", "See A/CONF.213/L.6, para. 4."]


def test_numbers_of_notes_behind_a_new_one_share_a_line(run, tmp_path):
    parts = [f"{word} States act[^{word}] in time;" for word in ("One", "Two", "Three", "Four")]
    notes = [
        f"[^{word}]: See {word} and others." for word in ("New", "One", "Two", "Three", "Four")
    ]
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    old.write_text("\n\n".join(["All States meet;", *parts, *notes[1:]]), encoding="utf-8")
    new.write_text("\n\n".join(["All States meet[^New];", *parts, *notes]), encoding="utf-8")
    code, out, _ = run("compare", old, new)
    assert code == 1
    assert out.splitlines()[2:] == [
        "    note New added at “All States meet”: {+See New and others.+}",
        "",
        "1 changed, 4 unchanged.",
    ]
    for path, labels in ((old, "1234"), (new, "2345")):
        text = path.read_text("utf-8").replace("[^New]: See New and others.", "[^1]: See New.")
        text = text.replace("[^New]", "[^1]")
        for word, label in zip(("One", "Two", "Three", "Four"), labels, strict=True):
            text = text.replace(f"[^{word}]", f"[^{label}]")
        path.write_text(text, encoding="utf-8")
    _, out, _ = run("compare", old, new)
    assert "notes renumbered (4 clauses)\n" in out
    assert out.endswith("1 changed, 4 changed in marks or numbers of notes only.\n")


def test_italics_of_opening_phrases_share_a_line(run, tmp_path):
    clauses = [f"*{verb}* all *States* to act;" for verb in ("Urges", "Invites", "Requests")]
    old, new = tmp_path / "old.md", tmp_path / "new.md"
    new.write_text("\n\n".join(clauses), encoding="utf-8")
    old.write_text("\n\n".join(one.replace("*", "", 2) for one in clauses), encoding="utf-8")
    code, out, _ = run("compare", old, new)
    assert code == 0
    assert "OP 1 … OP 3: italics of the first words added (3 clauses)\n" in out
    old.write_text("\n\n".join(one.replace("*", "") for one in clauses), encoding="utf-8")
    assert "    italic added: “States”\n" in run("compare", old, new)[1]


def test_another_standing_of_the_same_words_counts(run, files):
    paths = files([f"{FIRST};", f"{SECOND};"], [f"{FIRST};", f"{SECOND};"])
    data = json.loads(paths[1].read_text("utf-8"))
    data["clauses"][1] |= {"kind": "item", "level": 1}
    paths[1].write_text(json.dumps(data), encoding="utf-8")
    code, out, _ = run("compare", *paths)
    assert code == 1
    assert "demoted" in out


def test_documents_cannot_act_on_the_terminal(run, files):
    evil = "\x1b[2J\x9b31m\u202eEvil [bold red]words[/] \x07"
    paths = files([FIRST], [f"{FIRST} {evil}"])
    _, out, _ = run("compare", *paths, "--full")
    assert not set("\x1b\x9b\x07\u202e") & set(out)
    assert "{+ ␛[2J‹U+009B›31m‹RLO›Evil [bold red]words[/] ␇+}" in out


@pytest.mark.parametrize("language", ["\0", "x" * 5000, "../../x"])
def test_what_a_file_calls_its_language_is_only_a_word(run, files, language):
    paths = files([f"{FIRST};"], [f"{FIRST.replace('Member', 'Observer')};"])
    for path in paths:
        data = json.loads(path.read_text("utf-8")) | {"language": language}
        path.write_text(json.dumps(data), encoding="utf-8")
    assert run("compare", *paths, "-o", paths[0].with_suffix(".docx"))[0] == 1
    assert run("align", *paths, "--as", "independent", "--rows", "--theme", "Assets")[0] == 0


def test_a_language_with_its_region_is_that_language(run, files):
    paths = files(["Les États devraient agir;"], ["Les États doivent agir;"])
    for path in paths:
        data = json.loads(path.read_text("utf-8")) | {"language": "FR-ca"}
        path.write_text(json.dumps(data), encoding="utf-8")
    assert "stronger: “devraient” → “doivent”" in run("compare", *paths)[1]


def test_json_does_not_drive_the_terminal_either(run, files):
    evil = f"{FIRST} \x9b31m \x7f"
    path = files([evil], [evil])[0]
    _, out, _ = run("align", path, path, "--json")
    assert not set("\x9b\x7f") & set(out)
    assert json.loads(out)["texts"][0]["clauses"][0]["text"] == evil


def line(*pieces):
    return Line(1, list(pieces))


def on_console(lines, *, plain=False, width=40):
    file = io.StringIO()
    console = Console(
        file=file,
        force_terminal=True,
        width=width,
        color_system=None if plain else "standard",
        highlight=False,
    )
    print_lines(console, lines, plain=plain)
    return file.getvalue()


def test_a_terminal_has_colours_and_its_own_width():
    text = line(
        ("kept [bold]words[/bold] ", Style.KEPT), ("gone", Style.DELETED), ("new", Style.INSERTED)
    )
    shown = on_console([text])
    assert "kept [bold]words[/bold]" in shown
    assert "\x1b[9;31mgone\x1b[0m" in shown
    assert "\x1b[4;34mnew\x1b[0m" in shown
    long = on_console([line(("word " * 30, Style.KEPT))])
    assert all(len(one.rstrip()) <= 40 and one.startswith("    word") for one in long.splitlines())
    assert len(long.splitlines()) > 3


def test_without_colours_signs_stand_around_changes():
    text = line(("gone", Style.DELETED), ("new", Style.INSERTED), (" kept", Style.KEPT))
    assert signed(text) == "[-gone-]{+new+} kept"
    assert on_console([text], plain=True).strip() == "[-gone-]{+new+} kept"


def test_no_color_is_heeded_on_a_terminal(monkeypatch, capsys):
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    text = [line(("gone", Style.DELETED))]
    for value, wanted in (("1", "[-gone-]"), ("", "gone")):
        screen = Terminal()
        monkeypatch.setattr(output.sys, "stdout", screen)
        monkeypatch.setenv("NO_COLOR", value)
        monkeypatch.setenv("TERM", "xterm-256color")
        output.say_lines(text)
        assert wanted in screen.getvalue()
        assert ("\x1b" in screen.getvalue()) is (not value)


def test_json_and_a_page_at_once(run_json, files, tmp_path):
    left, right = files([f"{FIRST};"], [f"{SECOND};"])
    page = tmp_path / "out.html"
    code, data = run_json("compare", left, right, "-o", page)
    assert code == 1
    assert data["summary"]["added"] == data["summary"]["removed"] == 1
    assert page.read_text("utf-8").startswith("<!doctype html>")


def test_a_file_of_json_is_what_is_printed(run, run_json, files, tmp_path):
    left, right = files([f"{FIRST};"], [f"{FIRST.replace('stolen', 'lost')};"])
    _, data = run_json("compare", left, right)
    code, out, _ = run("compare", left, right, "-o", tmp_path / "out.JSON")
    assert (code, len(out.splitlines()), "out.JSON" in out) == (1, 1, True)
    assert json.loads((tmp_path / "out.JSON").read_text("utf-8")) == data


def test_a_redline_may_end_with_an_empty_cell_of_a_table(run, tmp_path):
    old, new, redline = tmp_path / "old.html", tmp_path / "new.html", tmp_path / "redline.docx"
    page = "<p>Wells of the district</p><table><tr><td>Arn</td><td>3</td></tr>{}</table>"
    old.write_text(page.format("<tr><td>Bol, five</td><td></td></tr>"), encoding="utf-8")
    new.write_text(page.format("<tr><td>Bol, six</td><td></td></tr>"), encoding="utf-8")
    assert run("compare", old, new, "-o", redline)[0] == 1
    assert run("verify", redline, "--accepted", new, "--rejected", old)[0] == 0


@pytest.mark.parametrize(
    ("organ", "lines", "printed"),
    [
        ("The Assembly,", ("TAKES NOTE of the report;", "REQUESTS the Commission to act;"), []),
        (
            "The General Assembly,",
            ("1. Requests its organs to:", "a. Prepare a study;", "b. Report to the Council;"),
            ["1.", "a.", "b."],
        ),
        (
            "The General Assembly,",
            ("36. Requests its organs to act;", "5. Invites all to meet;", "1. Thanks the Chair;"),
            ["36.", "5.", "1."],
        ),
        (
            "Ordenanza del ruido",
            (
                "Artículo 1. Objeto",
                "1. La presente ordenanza tiene por objeto regular el ruido.",
                "Artículo 2. Vigencia",
                "La presente ordenanza entra en vigor el día de su publicación.",
            ),
            ["Artículo 1.", "1.", "Artículo 2."],
        ),
    ],
)
def test_a_redline_of_texts_prints_the_numbers_of_their_files(run, tmp_path, organ, lines, printed):
    old, new, redline = tmp_path / "old.txt", tmp_path / "new.txt", tmp_path / "redline.docx"
    old.write_text("\n\n".join(["Text", organ, *lines]), encoding="utf-8")
    last = f"{lines[-1][:-1]} without delay."
    new.write_text("\n\n".join(["Text", organ, *lines[:-1], last]), encoding="utf-8")
    assert run("compare", old, new, "-o", redline)[0] == 1
    said = [paragraph.text for paragraph in docx.Document(redline).paragraphs]
    assert [text.split("\t")[0] for text in said if "\t" in text] == printed
    assert run("verify", redline, "--accepted", new, "--rejected", old)[0] == 0


def test_articles_without_numbers_do_not_count_on_from_the_one_that_has_them(run, tmp_path):
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    text = (
        "Ordenanza del ruido\n\nArtículo 1. Horario\n\n"
        "1. El horario nocturno es el comprendido entre las 23.00 y las 7.00 horas.\n\n"
        "2. Queda prohibido el uso de altavoces.\n\n"
        "Artículo 2. Vigencia\n\nLa presente ordenanza entra en vigor el día de su publicación.\n"
    )
    old.write_text(text, encoding="utf-8")
    new.write_text(text.replace("horas.\n\n2. Queda", "horas. Queda"), encoding="utf-8")
    code, out, _ = run("compare", old, new)
    assert code == 1
    assert out.startswith("Artículo 1 § 1, Artículo 1 § 2 → Artículo 1 § 1: merged")
    assert out.endswith("1 merged, 4 unchanged.\n")


def test_a_wrong_ending_is_refused_before_any_work(run, tmp_path):
    code, out, err = run("compare", "nowhere.txt", "nowhere.txt", "-o", tmp_path / "out.pdf")
    assert (code, out) == (2, "")
    assert "cannot be written as “.pdf”" in err


@pytest.mark.parametrize("ending", ["json", "docx"])
def test_no_text_is_written_over_with_what_is_made_of_it(run, files, tmp_path, ending):
    left, right = files([f"{FIRST};"], [f"{SECOND};"])
    if ending == "docx":
        assert run("compare", left, right, "-o", tmp_path / "marked.docx")[0] == 1
        left = tmp_path / "marked.docx"
    before = left.read_bytes()
    for command in ("compare", "merge"):
        code, _, err = run(command, left, right, "-o", tmp_path / "." / left.name)
        assert code == 2
        assert "is one of the texts and was not written over" in err
    assert left.read_bytes() == before


def test_a_person_at_a_terminal_is_told_that_nothing_differs(run, files, monkeypatch):
    left, _ = files([f"{FIRST};"], [])
    assert run("compare", left, left)[:2] == (0, "")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert run("compare", left, left)[:2] == (0, "No differences: 1 unchanged.\n")


def test_what_is_gone_stands_before_what_is_new_in_its_place(run, files):
    left, right = files([f"{FIRST};", f"{SECOND}."], [f"{FIRST};", f"{LONG};", f"{THIRD}."])
    assert [line for line in run("compare", left, right)[1].splitlines() if line[0:1] == "O"] == [
        "OP 2: removed",
        "OP 2: added",
        "OP 3: added",
    ]


def test_independent_texts_are_related(run_json, run, seed):
    texts = f"{seed}#declaration", f"{seed}#elements"
    code, data = run_json("compare", *texts, "--as", "independent")
    assert code == 1
    assert {link["relation"] for link in data["links"]} == {"related"}
    assert data["summary"]["related"] == sum(link["confident"] for link in data["links"])
    said = run("compare", *texts, "--as", "independent")[1]
    grades = {link["grade"] for link in data["links"] if link["confident"]}
    assert grades == {"sure", "likely"}
    assert all(f"related, {grade} (both deal with" in said for grade in grades)


def test_of_texts_that_are_no_versions_align_is_named(run, run_json, seed, files):
    texts = f"{seed}#declaration", f"{seed}#elements"
    assert run_json("align", *texts)[1]["mode"] == "independent"
    assert f"draftbench align {texts[0]} {texts[1]}" in run("compare", *texts)[2]
    assert not run("compare", *texts, "--as", "independent")[2]
    assert not run("compare", *files(["Urges States to act now"], ["Urges States to act"]))[2]


def test_help_says_what_counts(capsys):
    from draftbench.cli.main import main

    with pytest.raises(SystemExit):
        main(["compare", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "marks alone are shown, but count only with --strict" in said


def test_strength_and_moved_phrases_are_told(run, files):
    phrase = "in accordance with their national law"
    rest = "submit detailed annual reports on the recovery of assets to the Commission in Vienna"
    _, out, _ = run(
        "compare",
        *files(
            [f"Decides that States should, {phrase}, {rest};"],
            [f"Decides that States shall {rest} {phrase};"],
        ),
    )
    assert f"    Decides that States [-should, {phrase},-]{{+shall+}} submit" in out
    assert "    stronger: “should” → “shall”\n" in out
    assert f"    moved within the clause: “{phrase}”\n" in out
    _, out, _ = run("compare", *files([f"{FIRST};"], [f"{FIRST}, as appropriate;"]))
    assert "    weaker: “as appropriate” added\n" in out


def test_a_note_with_another_number_alone_is_not_changed_in_a_redline(run, tmp_path):
    left, right, output = (tmp_path / name for name in ("a.md", "b.md", "marked.docx"))
    left.write_text(
        "*Noting* the rules on imprisonment,[^1]\n\n1. *Urges* States to act.\n\n[^1]: Annex.\n",
        encoding="utf-8",
    )
    right.write_text(
        "*Recalling* the report,[^1]\n\n*Noting* the rules on imprisonment,[^2]\n\n"
        "1. *Urges* States to act.\n\n[^1]: In full.\n[^2]: Annex.\n",
        encoding="utf-8",
    )
    assert run("compare", left, right, "-o", output)[0] == 1
    with zipfile.ZipFile(output) as archive:
        text = archive.read("word/document.xml").decode()
    assert "<w:del " not in text
    assert text.count("<w:footnoteReference ") == 2


def test_another_number_in_the_file_at_the_same_place_is_told(run, tmp_path):
    """The third of the new text is called OP 3 in both, and printed with “4.”."""
    for name, last in (("old", "3"), ("new", "4")):
        words = f"1. {FIRST};\n\n2. {SECOND};\n\n{last}. {THIRD}.\n"
        (tmp_path / f"{name}.txt").write_text(words, encoding="utf-8")
    old, new = tmp_path / "old.txt", tmp_path / "new.txt"
    code, out, err = run("compare", old, new)
    assert (code, err) == (0, "")
    assert "OP 3 (3. → 4.): renumbered" in out
    assert run("compare", old, new, "--strict")[0] == 1
    assert run("compare", old, old, "--strict") == (0, "", "")


def test_a_file_that_is_there_is_not_replaced_unasked(run, files, tmp_path):
    left, right = files([f"{FIRST};"], [f"{FIRST.replace('stolen', 'lost')};"])
    desk = tmp_path / "mine.key"
    for command in (
        ("settings", "export", tmp_path / "settings.json"),
        ("desk", "export-key", desk),
    ):
        path = next(one for one in command if isinstance(one, Path) and one not in (left, right))
        path.write_text("mine", "utf-8")
        code, _, error = run(*command)
        assert (code, path.name in error, "--force" in error) == (2, True, True), command
        assert path.read_text("utf-8") == "mine"
        assert run(*command, "--force")[0] in (0, 1)
        assert path.read_bytes() != b"mine"


def test_a_written_paper_that_is_replaced_is_said_to_be(run, files, tmp_path):
    left, right = files([f"{FIRST};"], [f"{FIRST.replace('stolen', 'lost')};"])
    for command in (
        ("compare", left, right, "-o", tmp_path / "page.html"),
        ("merge", left, right, "-o", tmp_path / "merged.docx"),
    ):
        said = [run(*command)[1].split(maxsplit=1)[0] for _ in range(2)]
        assert said == ["Saved", "Replaced"]


def test_a_source_is_not_replaced_even_so(run, files):
    left, _ = files([f"{FIRST};"], [f"{FIRST.replace('stolen', 'lost')};"])
    before = left.read_bytes()
    assert run("check", left, "--fix", "-o", left)[0] == 2
    assert left.read_bytes() == before


def test_a_format_that_would_be_passed_over_is_refused(run, files, tmp_path):
    left, right = files([f"{FIRST};"], [f"{FIRST.replace('stolen', 'lost')};"])
    code, out, error = run("compare", left, right, "--format", "html")
    assert (code, out, "--format" in error) == (2, "", True)
    out = tmp_path / "page.html"
    assert run("compare", left, right, "--format", "json", "-o", out)[0] == 2
    assert not out.exists()


@pytest.mark.parametrize(("given", "author"), [(("--author", "Zed"), "Zed"), ((), "b.md")])
def test_the_name_given_signs_the_changes_where_no_file_is_a_word_file(tmp_path, given, author):
    for name, year in (("a.md", "2030"), ("b.md", "2028")):
        (tmp_path / name).write_text(f"1. Urges States to protect rivers by {year};\n", "utf-8")
    out = tmp_path / "t.docx"
    files = [str(tmp_path / name) for name in ("a.md", "b.md")]
    assert main(["compare", *files, *given, "-o", str(out)]) == 1
    with zipfile.ZipFile(out) as file:
        written = file.read("word/document.xml").decode()
    assert set(re.findall(r'w:author="([^"]*)"', written)) == {author}


def test_a_change_of_strength_that_occurs_twice_is_told_once(run, files):
    old = (
        "1. The controller shall erase personal data where one of the grounds of article 9 applies."
    )
    new = (
        "1. The controller shall erase personal data without undue delay where one of the grounds "
        "of article 9 applies without undue delay."
    )
    out = run("compare", *files([old], [new]))[1]
    assert out.count("stronger") == 1


@pytest.fixture
def timetables(tmp_path):
    """Two Word files, the second without the second row of a table."""
    rows = [("Step", "Date"), ("Report", "1 March"), ("Meeting", "1 April")]
    for name, kept in (("old", rows), ("new", [rows[0], rows[2]])):
        file = docx.Document()
        file.add_paragraph("1. Decides on these steps:")
        table = file.add_table(len(kept), 2)
        for row, words in zip(table.rows, kept, strict=True):
            for cell, said in zip(row.cells, words, strict=True):
                cell.text = said
        file.save(str(tmp_path / f"{name}.docx"))
    return tmp_path / "old.docx", tmp_path / "new.docx"


def test_rows_of_tables_that_differ_stand_on_lines_of_their_own(run, timetables):
    lines = run("compare", *timetables)[1].splitlines()
    assert lines[1:3] == ["    row removed: [-Report | 1 March-]", ""]
    lines = run("compare", *reversed(timetables), "--full")[1].splitlines()
    assert lines[1:4] == [
        *("    Step | Date", "    row added: {+Report | 1 March+}", "    Meeting | 1 April")
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "renuméroté (3 paragraphes)"), ("ru", "новый номер (пунктов: 3)")],
)
def test_clauses_told_together_are_told_in_the_language(run, tmp_path, language, said):
    texts = ("Keep the lamps.", "Mend the lamps.", "Light the lamps.")
    for name, first in (("old", 1), ("new", 2)):
        lines = (f"{number}. {text}" for number, text in enumerate(texts, first))
        (tmp_path / f"{name}.txt").write_text("Report\n\n" + "\n\n".join(lines), "utf-8")
    out = run("--language", language, "compare", tmp_path / "old.txt", tmp_path / "new.txt")[1]
    assert said in out.splitlines()[0]


@pytest.mark.parametrize(("symbol", "has"), [("", False), ("A/CONF.213/L.1\n\n", True)])
def test_a_text_without_a_masthead_gets_none(run, tmp_path, symbol, has):
    old, new, out = (tmp_path / name for name in ("old.txt", "new.txt", "out.docx"))
    for path, words in ((old, "a report"), (new, "two reports")):
        path.write_text(f"{symbol}1. Requests {words};\n\n2. Decides to meet.\n", "utf-8")
    for command in (("compare", old, new), ("merge", old, new)):
        assert run(*command, "-o", out)[0] in (0, 1)
        with zipfile.ZipFile(out) as file:
            heads = [file.read(f"word/header{n}.xml").decode() for n in (1, 2, 3)]
        assert any("United Nations" in head for head in heads) == has


@pytest.mark.parametrize("number", ["{})", "{}.", "({})"])
def test_numbers_that_only_have_other_signs_around_them_are_no_other_text(run, tmp_path, number):
    def write(name, number, last):
        file = docx.Document()
        file.add_paragraph("The Assembly,")
        file.add_paragraph("1. Urges all States:")
        for letter, words in zip("abc", ("to act;", "to report;", last), strict=True):
            file.add_paragraph(f"{number.format(letter)} {words}")
        file.save(tmp_path / name)
        return tmp_path / name

    old = write("old.docx", "({})", "to fund.")
    new = write("new.docx", "({})", "to help.")
    run("compare", old, new, "-o", tmp_path / "redline.docx")
    asked = ("verify", tmp_path / "redline.docx", "--rejected", old, "--accepted")
    assert run(*asked, write("again.docx", number, "to help."))[0] == 0
    assert run(*asked, write("other.docx", number, "to stay."))[0] == 1


def test_clauses_that_hang_on_each_other_without_end_are_refused(run, tmp_path):
    def write(name, number):
        rows = [
            {"id": f"c{n}", "kind": "item", "text": name, "parent": f"c{n - 1}"}
            for n in range(1, number)
        ]
        rows.insert(0, {"id": "c0", "kind": "operative", "text": f"{FIRST};"})
        path = tmp_path / f"{name}{number}.json"
        path.write_text(json.dumps({"clauses": rows}), encoding="utf-8")
        return path

    assert run("compare", write("old", 60), write("new", 60))[0] == 1
    code, _, err = run("compare", write("old", 400), write("new", 400))
    assert code == 3
    assert "old400.json: clause 61 stands below 60 others, which is too deep; give it" in err
