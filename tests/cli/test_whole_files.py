"""Files that hold several texts: all of them are compared, or the command says which were not."""

import json
from email.message import EmailMessage

import docx
import pytest

import draftbench
from draftbench.amend.amendment import Delegation
from draftbench.app.workbench import Workbench
from draftbench.formats.imported import Use
from draftbench.formats.reading import read
from support.wholes import (
    ADOPTED,
    ANNEXED,
    CHARTER,
    COLLECTION,
    DECLARATION,
    DRAFT,
    REPORT,
    RESOLUTION,
)


@pytest.fixture
def write(tmp_path):
    """Writes texts by the names of their files; gives the paths."""

    def writer(**texts):
        paths = []
        for name, text in texts.items():
            paths.append(tmp_path / f"{name}.txt")
            paths[-1].write_text(text, encoding="utf-8")
        return paths

    return writer


BOTH = [
    {"left": "resolution", "right": "resolution", "compared": True},
    {"left": "declaration", "right": "declaration", "compared": True},
]


# compare


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        (ANNEXED, "Invites every", "Invites each"),
        (ANNEXED, "three strokes", "four strokes"),
        (CHARTER, "turned away", "sent away"),
        (CHARTER, "made fast", "tied fast"),
    ],
)
def test_one_word_changed_anywhere_is_a_difference(run, write, text, old, new):
    left, right = write(old=text, new=text.replace(old, new))
    code, out, err = run("compare", left, right)
    assert (code, err) == (1, "")
    assert f"{{+{new.split()[old.split()[0] == new.split()[0]]}+}}" in out
    assert out.count(": changed") == 1
    assert run("compare", left, left) == (0, "", "")


def test_what_is_attached_to_mail_is_said_not_to_be_compared(run, run_json, tmp_path):
    files = [tmp_path / "one.eml", tmp_path / "two.eml"]
    for file, words in zip(files, ("keep", "mend"), strict=True):
        mail = EmailMessage()
        mail["From"], mail["To"] = "delegate@mfa.example", "chair@conf.example"
        mail.set_content("1. Requests the Board to keep the lamps;")
        for number in range(4):
            mail.add_attachment(f"{number}. Decides to {words} it;", filename=f"{number}.txt")
        file.write_bytes(bytes(mail))
    code, out, err = run("compare", *files)
    assert (code, out) == (1, "")
    assert [line.split(":")[0] for line in err.splitlines()] == ["one.eml"] * 3 + ["two.eml"] * 3
    assert ("0.txt" in err, "3.txt" in err) == (True, False)
    assert len(run_json("compare", *files)[1]["notes"]) == 6
    assert run("compare", files[0], files[0])[::2] == (0, "")


@pytest.mark.parametrize(
    ("old", "new"),
    [("---\ndate: 2021\n---\n", "---\ndate: 2022\n---\n"), ("", "<!-- a remark -->\n")],
)
def test_what_stands_around_a_text_in_markdown_is_no_difference_in_silence(run, tmp_path, old, new):
    files = [tmp_path / "old.md", tmp_path / "new.md"]
    for file, head in zip(files, (old, new), strict=True):
        file.write_text(f"{head}\n# Rules\n\nThe lamps are kept.\n", "utf-8")
    said = "Not compared: front matter and comments, which differ.\n"
    assert run("compare", *files) == (1, "", said)
    assert run("compare", files[0], files[0]) == (0, "", "")


def test_a_charter_is_one_text(run_json, write):
    (path,) = write(charter=CHARTER)
    _, data = run_json("parts", path)
    assert len(data["parts"]) == 1
    _, data = run_json("compare", path, path)
    assert "parts" not in data


def test_the_data_says_which_parts_were_compared(run_json, write):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    code, data = run_json("compare", left, right)
    assert (code, data["parts"]) == (1, BOTH)
    (changed,) = [one for one in data["clauses"] if "text" in one["classes"]]
    assert changed["left"].startswith("declaration")
    assert data["summary"]["changed"] == 1
    for side in ("left", "right"):
        ids = [one[side] for one in data["clauses"] if one[side]]
        assert len(ids) == len(set(ids)) == 13


def test_a_text_without_counterpart_is_named_and_never_taken_for_the_same(run, run_json, write):
    left, right = write(old=ANNEXED, new=RESOLUTION)
    code, _, err = run("compare", left, right)
    assert (code, len(err.splitlines())) == (1, 1)
    assert "declaration" in err
    code, data = run_json("compare", left, right)
    assert code == 1
    assert data["parts"] == [BOTH[0], {"left": "declaration", "right": None, "compared": False}]
    _, data = run_json("compare", right, left)
    assert data["parts"] == [BOTH[0], {"left": None, "right": "declaration", "compared": False}]


def test_a_text_without_counterpart_is_shown_as_gone_or_new(run, run_json, write, tmp_path):
    left, right = write(old=ANNEXED, new=RESOLUTION)
    for one, other, fate in ((left, right, "removed"), (right, left, "added")):
        assert run("compare", one, other)[1].count(f": {fate}") == 6
        assert run_json("compare", one, other)[1]["summary"][fate] == 6
        for ending in ("html", "docx"):
            out = tmp_path / f"out.{ending}"
            assert run("compare", one, other, "-o", out)[0] == 1
        assert run("verify", out, "--accepted", other, "--rejected", one)[0] == 0
        html = (tmp_path / "out.html").read_text(encoding="utf-8")
        assert html.count("Declaration on Lamps") > 1
        assert "three strokes" in html


def test_a_part_that_is_named_is_compared_alone(run, run_json, write):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    assert run("compare", f"{left}#resolution", f"{right}#resolution") == (0, "", "")
    code, out, err = run("compare", f"{left}#declaration", f"{right}#declaration")
    assert (code, out.count(": changed"), err) == (1, 1, "")
    code, out, err = run("compare", f"{left}#declaration", right)
    assert (code, out.count(": changed"), len(err.splitlines())) == (1, 1, 1)
    assert "resolution" in err
    code, out, err = run("compare", left, f"{left}#resolution")
    assert (code, out, "declaration" in err) == (0, "", True)
    code, data = run_json("compare", f"{left}#resolution", f"{right}#resolution")
    assert data["parts"] == [BOTH[0]]


def test_a_draft_is_compared_inside_what_recommends_it(run_json, write):
    left, right = write(draft=DRAFT, adopted=ADOPTED)
    code, data = run_json("compare", left, right)
    assert code == 1
    matched = [one for one in data["clauses"] if one["left"] and one["right"]]
    assert len(matched) == 4
    assert [one["classes"] for one in matched].count(["text"]) == 1
    assert {part["compared"] for part in data["parts"] if part["left"] and part["right"]} == {True}
    assert any(part["right"] is None and not part["compared"] for part in data["parts"])


TITLE = "Ropes in the last gale"


@pytest.mark.parametrize(
    "draft",
    [
        f"{TITLE}\n\n{DRAFT}",
        DRAFT.replace("\nThe Assembly", f"\n{TITLE}\n\nThe Assembly"),
        DRAFT.replace("\nThe Assembly", f"\nDraft resolution I\n\n{TITLE}\n\nThe Assembly"),
        (
            "Report of the Council\n\nI. Matters calling for action\n\nA. Draft resolutions\n\n"
            "1. The Council recommends the adoption of the following draft resolution:\n\n"
            f"Draft resolution I\n\n{TITLE}\n\n{DRAFT[DRAFT.index('The Assembly of H') :]}\n"
            "B. Other matters\n\n2. The Council met in May.\n\n"
            "II. Organization of the session\n\n3. The Council elected its officers.\n"
        ),
    ],
)
def test_a_draft_and_the_adopted_text_have_their_title_in_common(run_json, write, draft):
    left, right = write(draft=draft, adopted=f"{TITLE}\n\n{ADOPTED}")
    _, data = run_json("compare", left, right)
    _, read = run_json("align", left, right)
    names = [{one["id"]: one["text"] for one in text["clauses"]} for text in read["texts"]]
    pairs = [(one["left"], one["right"]) for one in data["clauses"] if one["left"] and one["right"]]
    assert (TITLE, TITLE) in [(names[0][one], names[1][two]) for one, two in pairs]
    organs = [names[0][one] for one, two in pairs if names[1][two].startswith("The Assembly of H")]
    assert organs == ["The Assembly of Harbours,"]


@pytest.mark.parametrize("last", ["3. The Council also asks for soap.", "3. Asks for soap."])
def test_what_recommends_a_draft_goes_on_behind_it(run_json, write, last):
    head = "The Council of Ports,\n\n1. Takes note of the ropes;\n\n2. Recommends to the"
    draft = DRAFT.replace("The Council of Ports\n\nRecommends to the", head)
    (path,) = write(text=f"{draft}\n{last}\n")
    _, data = run_json("read", f"{path}#resolution")
    assert [one["label"] for one in data["clauses"]] == ["", "1.", "2.", "3."]
    _, data = run_json("read", f"{path}#resolution-2")
    assert [one["label"] for one in data["clauses"]] == ["", "", "1.", "2."]
    (path,) = write(text=f"{draft.rstrip().rstrip('.')};\n\n3. Urges everyone to knot well.\n")
    _, data = run_json("read", f"{path}#resolution-2")
    assert [one["label"] for one in data["clauses"]] == ["", "", "1.", "2.", "3."]


def test_tracked_changes_stand_on_the_whole_file(run, run_json, write, tmp_path):
    new = ANNEXED.replace("Invites every", "Invites each").replace("three strokes", "four strokes")
    left, right = write(old=ANNEXED, new=new)
    out = tmp_path / "out.docx"
    assert run("compare", left, right, "-o", out)[0] == 1
    for view, text in (("accepted", new), ("rejected", ANNEXED)):
        found = read(out.read_bytes(), out.name, view=view)
        said = "".join(clause.text.plain for part in found.parts for clause in part)
        wanted = read(text.encode(), "x.txt")
        assert "".join(c.text.plain for part in wanted.parts for c in part) in said
        labels = [clause.label for part in found.parts for clause in part if clause.label]
        assert labels == ["1.", "2.", "3.", "1.", "2."]
    assert run("verify", out, "--accepted", right, "--rejected", left)[0] == 0
    assert run("compare", left, right, "-o", out, "--json")[0] == 1


def test_moves_of_two_texts_do_not_share_a_name(run, write, tmp_path):
    def swapped(text):
        head, *rest = text.rstrip().split("\n\n")
        one, two = rest[-2:]
        return "\n\n".join((head, *rest[:-2], two, one)) + "\n"

    body = RESOLUTION.replace("annexed to the present resolution", "on the lamps of every coast")
    left, right = write(old=body + DECLARATION, new=swapped(body) + swapped(DECLARATION))
    out = tmp_path / "out.docx"
    assert run("compare", left, right, "-o", out)[0] == 1
    assert run("verify", out)[0] == 0
    found = read(out.read_bytes(), out.name, view="rejected")
    assert sum(len(part) for part in found.parts) >= 13


def test_a_page_shows_all_texts_and_names_the_others(run, write, tmp_path):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    page = tmp_path / "out.html"
    assert run("compare", left, right, "-o", page)[0] == 1
    html = page.read_text(encoding="utf-8")
    assert "from dusk until the last ship" in html
    assert "<ins" in html
    assert "four" in html
    rows = [piece.split('"')[0] for piece in html.split(' id="r')[1:]]
    assert len(rows) == len(set(rows)) == 13
    assert html.count('class="part"') == 2
    left, right = write(old=ANNEXED, new=RESOLUTION)
    run("compare", left, right, "-o", page)
    assert "Only in old.txt: declaration." in page.read_text(encoding="utf-8")


def test_a_page_and_the_data_say_what_standard_error_says(run, run_json, write, tmp_path):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    page = tmp_path / "out.html"
    for one in (str(left), f"{left}#resolution", f"{left}#declaration"):
        code, _, err = run("compare", one, right, "-o", page)
        said = err.splitlines()
        assert code == (not one.endswith("#resolution"))
        assert run_json("compare", one, right)[1].get("notes", []) == said
        assert all(f"<p>{line}</p>" in page.read_text(encoding="utf-8") for line in said)
        assert len(said) == ("#" in one)


def test_the_file_of_data_says_it_too(run, write, tmp_path):
    left, right = write(old=ANNEXED, new=RESOLUTION)
    out = tmp_path / "out.json"
    run("compare", left, right, "-o", out)
    assert json.loads(out.read_text(encoding="utf-8"))["parts"][1]["compared"] is False


# align


def test_all_texts_are_aligned(run_json, write):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    code, data = run_json("align", left, right)
    assert (code, data["parts"]) == (0, BOTH)
    assert [link["relation"] for link in data["links"]].count("same") == 12
    assert data["unmatched"] == {"left": [], "right": []}
    labels = [clause["label"] for clause in data["texts"][0]["clauses"] if clause["label"]]
    assert labels == ["1.", "2.", "3.", "1.", "2."]


def test_aligning_names_what_has_no_counterpart(run, run_json, write):
    files = write(one=ANNEXED, two=RESOLUTION, three=ANNEXED)
    code, _, err = run("align", *files)
    assert (code, len(err.splitlines())) == (0, 1)
    assert "declaration with two.txt" in err
    _, data = run_json("align", *files)
    said = {
        (tuple(part["texts"]), part["left"], part["right"]): part["compared"]
        for part in data["parts"]
    }
    assert said == {
        ((0, 1), "resolution", "resolution"): True,
        ((0, 2), "resolution", "resolution"): True,
        ((1, 2), "resolution", "resolution"): True,
        ((0, 1), "declaration", None): False,
        ((0, 2), "declaration", "declaration"): True,
        ((1, 2), None, "declaration"): False,
    }
    linked = {tuple(link["texts"]) for link in data["links"] if "declaration" in link["left"][0]}
    assert linked == {(0, 2)}


def test_rows_hold_all_texts(run_json, write):
    left, right = write(old=ANNEXED, new=ANNEXED.replace("three strokes", "four strokes"))
    _, data = run_json("align", left, right, "--rows")
    assert len(data["rows"]) == 13
    assert all(all(row["cells"]) for row in data["rows"])


# merge


def test_revisions_of_different_texts_are_merged(run_json, write):
    files = write(
        base=ANNEXED,
        one=ANNEXED.replace("Invites every", "Invites each"),
        two=ANNEXED.replace("three strokes", "four strokes"),
    )
    code, data = run_json("merge", *files)
    assert (code, data["conflicts"]) == (0, [])
    said = " ".join(clause["text"] for clause in data["clauses"])
    assert "Invites each" in said
    assert "four strokes" in said
    parts = [clause["part"] for clause in data["clauses"]]
    assert parts == ["resolution"] * 7 + ["declaration"] * 6
    assert all(part["compared"] for part in data["parts"])


def test_conflicts_are_counted_through_all_texts(run, run_json, write, tmp_path):
    files = write(
        base=ANNEXED,
        one=ANNEXED.replace("Invites every", "Invites each").replace("three", "four"),
        two=ANNEXED.replace("Invites every", "Invites any").replace("three", "five"),
    )
    code, data = run_json("merge", *files)
    assert (code, len(data["conflicts"])) == (4, 2)
    assert [one["part"] for one in data["conflicts"]] == ["resolution", "declaration"]
    _, out, _ = run("merge", *files)
    assert "at resolution OP 2:" in out
    assert "at declaration 2:" in out
    kept = tmp_path / "kept.json"
    assert run("merge", *files, "-o", kept)[0] == 4
    conflicts = json.loads(kept.read_text("utf-8"))["conflicts"]
    assert [one["number"] for one in conflicts] == [1, 2]
    assert [one["part"] for one in conflicts] == ["resolution", "declaration"]
    assert run("merge", kept, "--resolve", "3=one.txt")[0] == 2
    code, data = run_json("merge", kept, "--resolve", "2=two.txt", "--resolve", "1=one.txt")
    said = " ".join(clause["text"] for clause in data["clauses"])
    assert (code, "Invites each" in said, "five strokes" in said) == (0, True, True)
    out = tmp_path / "out.docx"
    assert run("merge", *files, "--resolve", "2=one.txt", "-o", out)[0] == 4
    assert run("verify", out, "--rejected", files[0])[0] == 0


def test_a_text_that_a_revision_lacks_stays_and_is_named(run, run_json, write):
    files = write(base=ANNEXED, one=RESOLUTION.replace("Invites every", "Invites each"))
    code, _, err = run("merge", *files)
    assert (code, "declaration" in err) == (0, True)
    _, data = run_json("merge", *files)
    said = " ".join(clause["text"] for clause in data["clauses"])
    assert "three strokes" in said
    assert "Invites each" in said
    assert [part["compared"] for part in data["parts"]] == [True, False]


def parts_of(data):
    return {part["right"]: part["compared"] for part in data["parts"]}


def test_the_heading_of_an_annex_stands_in_the_annexed_text(run_json, write):
    (path,) = write(both=ANNEXED)
    _, data = run_json("read", f"{path}#resolution")
    assert data["clauses"][-1]["label"] == "3."
    _, data = run_json("read", f"{path}#declaration")
    assert [clause["text"] for clause in data["clauses"]][:2] == ["Annex", "Declaration on Lamps"]
    end = "\nAnnex\n\nForm of the ledger\n\nHours of light and hours without, by month.\n"
    (path,) = write(draft=DRAFT + end)
    _, data = run_json("parts", path)
    (name,) = [part["name"] for part in data["parts"] if part["name"].startswith("annex")]
    _, data = run_json("read", f"{path}#{name}")
    assert data["clauses"][0]["text"] == "Annex"


# where only one text can be taken


def test_a_resolution_is_the_base_and_not_what_is_annexed_to_it(run, run_json, write, tmp_path):
    (path,) = write(base=ANNEXED)
    _, data = run_json("read", path)
    assert data["kind"] == "resolution"
    assert len(run("read", path)[2].splitlines()) == 1
    assert run("read", f"{path}#resolution")[2] == ""
    code, out, err = run("new", tmp_path / "n.draftbench", "--base", path)
    assert (code, len(err.splitlines())) == (0, 1)
    assert "resolution" in out
    assert "declaration" in err
    code, data = run_json("new", tmp_path / "m.draftbench", "--base", path)
    assert (code, data["base"]) == (0, "resolution")
    assert data["parts"] == [
        {"file": "base.txt", "part": "resolution", "taken": True},
        {"file": "base.txt", "part": "declaration", "taken": False},
    ]
    both = ("--base", path, "--source", f"{path}#declaration")
    code, data = run_json("new", tmp_path / "o.draftbench", *both)
    assert (code, data["sources"], "parts" in data) == (0, ["declaration"], False)


@pytest.fixture
def on_declaration(tmp_path):
    """A negotiation on the annexed declaration, with a delegation."""
    imported = read(ANNEXED.encode(), "base.txt")
    project = tmp_path / "n.draftbench"
    Workbench.create(
        project, imported.part("declaration"), delegations=(Delegation("MEX", "Mexico"),)
    ).close()
    return project


def test_a_new_base_is_the_text_that_answers_to_the_draft(run, run_json, write, on_declaration):
    (new,) = write(new=ANNEXED.replace("three strokes", "four strokes"))
    code, data = run_json("rebase", on_declaration, "--onto", new)
    assert (code, parts_of(data)) == (0, {"declaration": True, "resolution": False})
    _, draft = run_json("record", on_declaration, "show", "now")
    assert "four strokes" in json.dumps(draft)
    _, _, err = run("rebase", on_declaration, "--onto", new, "--dry-run")
    assert len(err.splitlines()) == 1
    assert run("rebase", on_declaration, "--onto", f"{new}#declaration", "--dry-run")[2] == ""


def test_an_edited_copy_is_the_text_that_answers_to_the_draft(run_json, write, on_declaration):
    (copy,) = write(copy=ANNEXED.replace("three strokes", "four strokes"))
    words = ("amend", on_declaration, "add", "--from", copy, "--sponsor", "MEX")
    code, data = run_json(*words)
    assert (code, parts_of(data)) == (0, {"declaration": True, "resolution": False})
    code, data = run_json(
        "amend", on_declaration, "accept", data["id"], "--from", f"{copy}#declaration"
    )
    assert code == 0


def test_revised_files_are_merged_into_the_draft_they_answer_to(run_json, write, on_declaration):
    (copy,) = write(copy=ANNEXED.replace("three strokes", "four strokes"))
    code, data = run_json("draft", on_declaration, "merge", copy)
    assert (code, parts_of(data)) == (0, {"declaration": True, "resolution": False})
    assert "four strokes" in json.dumps(data["clauses"])
    assert len(data["clauses"]) == 6


# house rules


def test_all_texts_are_checked(run, run_json, write, tmp_path):
    spaced = ANNEXED.replace("light to", "light  to").replace("share our", "share  our")
    (path,) = write(spaced=spaced)
    code, data = run_json("check", path, "--only", "L52")
    assert code == 1
    assert [one["part"] for one in data["findings"]] == ["resolution", "declaration"]
    assert all(part["checked"] for part in data["parts"])
    out = tmp_path / "out.docx"
    assert run("check", path, "--only", "L52", "--fix", "-o", out)[0] == 0
    mended = write(mended=ANNEXED)[0]
    assert run("verify", out, "--accepted", mended, "--rejected", path)[0] == 0
    again = tmp_path / "again.docx"
    run("compare", mended, path, "-o", again)
    code, data = run_json("check", again, "--only", "L52", "--fix", "-o", tmp_path / "on.docx")
    assert (code, len(data["mended"])) == (0, 2)
    assert run("verify", tmp_path / "on.docx", "--accepted", mended)[0] == 0


@pytest.mark.parametrize("ending", ["csv", "html"])
def test_a_report_names_the_text_of_each_finding(run, write, tmp_path, ending):
    spaced = ANNEXED.replace("light to", "light  to").replace("share our", "share  our")
    both, one = write(both=spaced, one=RESOLUTION.replace("light to", "light  to"))
    out = tmp_path / f"out.{ending}"
    run("check", both, "--only", "L52", "-o", out)
    said = out.read_text(encoding="utf-8")
    places = [
        said.index(words) for words in ("resolution", "Recalling", "declaration", "We resolve")
    ]
    assert places == sorted(places)
    run("check", one, "--only", "L52", "-o", out)
    assert "resolution" not in out.read_text(encoding="utf-8").replace("resolutions", "")


def test_lists_of_names_are_not_checked_and_named(run, run_json, seed):
    _, _, err = run("check", seed)
    assert len(err.splitlines()) == 1
    _, data = run_json("check", seed)
    assert [part["part"] for part in data["parts"] if not part["checked"]] == [
        "participants",
        "documents",
    ]


# texts inside each other


def lines_of(text):
    """What a text says, paragraph by paragraph, without numbers and spaces."""
    return [line.lstrip("0123456789. ") for line in text.split("\n\n") if line.strip()]


def said_by(path, view="accepted"):
    """What a file says in its order, as :func:`lines_of`."""
    found = read(path.read_bytes(), path.name, view=view)
    lines, target = [], ""
    for span in found.spans:
        if span.use is Use.CLAUSE:
            words = found.text[span.start : span.end]
            lines.append(words)
            if span.target == target:
                lines[-2:] = ["".join(lines[-2:])]
            target = span.target
    return lines


@pytest.fixture
def word_report(run, write, tmp_path):
    """The report as a Word file."""
    (text,) = write(report=REPORT)
    made = tmp_path / "report.docx"
    assert run("compare", text, text, "-o", made)[0] == 0
    return made


def test_a_report_keeps_its_order_in_word(run, write, word_report, tmp_path):
    assert said_by(word_report) == [line.strip() for line in lines_of(REPORT)]
    changed = REPORT.replace("twice a week", "every day") + "\n4. The session closed at dusk.\n"
    old, new = write(old=REPORT, new=changed)
    for number, words in enumerate((("compare", old, new), ("merge", old, new))):
        out = tmp_path / f"out{number}.docx"
        run(*words, "-o", out)
        assert said_by(out) == [line.strip() for line in lines_of(changed)]
        assert said_by(out, "rejected") == [line.strip() for line in lines_of(REPORT)]
        assert run("verify", out, "--accepted", new, "--rejected", old)[0] == 0


def test_a_saved_merge_knows_the_order(run, write, tmp_path):
    old, new = write(old=REPORT, new=REPORT.replace("twice a week", "every day"))
    kept, out = tmp_path / "kept.json", tmp_path / "out.docx"
    run("merge", old, new, "-o", kept)
    assert run("merge", kept, "-o", out) == (0, f"Saved {out}.\n", "")
    assert run("verify", out, "--accepted", new, "--rejected", old)[0] == 0
    data = json.loads(kept.read_text("utf-8"))
    del data["order"]
    kept.write_text(json.dumps(data), "utf-8")
    code, _, err = run("merge", kept, "-o", out)
    assert (code, len(err.splitlines())) == (0, 1)


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_mending_keeps_the_order(run, write, word_report, tmp_path, kind):
    (text,) = write(spaced=REPORT.replace("store oil", "store  oil"))
    spaced = text
    if kind == "docx":
        spaced = tmp_path / "spaced.docx"
        run("compare", text, text, "-o", spaced)
    out = tmp_path / "out.docx"
    assert run("check", spaced, "--only", "L52", "--fix", "-o", out) == (
        0,
        run("check", spaced, "--only", "L52", "--fix", "-o", tmp_path / "more.docx")[1],
        "",
    )
    assert said_by(out) == [line.strip() for line in lines_of(REPORT)]
    assert run("verify", out, "--accepted", word_report, "--rejected", spaced)[0] == 0


def test_mending_changes_no_numbers(run, write, tmp_path):
    (text,) = write(several=COLLECTION.replace("solidarity with", "solidarity  with"))
    word, out = tmp_path / "several.docx", tmp_path / "out.docx"
    run("compare", text, text, "-o", word)
    assert run("check", word, "--only", "L52", "--fix", "-o", out)[0] == 0
    (mended,) = write(mended=COLLECTION)
    assert run("verify", out, "--accepted", mended, "--rejected", text)[0] == 0
    for view in ("accepted", "rejected"):
        found = read(out.read_bytes(), out.name, view=view)
        labels = [clause.label for part in found.parts for clause in part if clause.label]
        assert labels == ["1.", "1.", "2.", "1.", "2."]


def test_texts_that_changed_places_are_said_to_have(run, write, tmp_path):
    head, one, two = COLLECTION.split("Draft resolution")
    swapped = f"{head}Draft resolution{two}\nDraft resolution{one}".replace("to every", "to each")
    old, new, same = write(
        old=COLLECTION, new=swapped, same=COLLECTION.replace("every tower", "each tower")
    )
    out = tmp_path / "out.docx"
    code, _, err = run("compare", old, new, "-o", out)
    assert (code, len(err.splitlines())) == (1, 1)
    assert run("verify", out, "--rejected", old)[0] == 0
    assert run("verify", out, "--accepted", new)[0] == 1
    code, _, err = run("compare", old, same, "-o", out)
    assert (code, err) == (1, "")
    assert run("verify", out, "--accepted", same, "--rejected", old)[0] == 0


def test_files_that_differ_in_the_order_of_their_texts_differ(run, run_json, write, tmp_path):
    head, one, two = COLLECTION.split("Draft resolution")
    swapped = f"{head}Draft resolution{two}\nDraft resolution{one}"
    end = "3. At the same meeting the Board adopted its report.\n"
    organ = "\nThe Assembly of Harbours,"
    inside = REPORT.replace(end, "").replace(organ, f"\n{end}{organ}")
    files = write(old=COLLECTION, new=swapped, report=REPORT, inside=inside)
    for left, right in (files[:2], files[2:]):
        code, _, err = run("compare", left, right)
        assert (code, len(err.splitlines())) == (1, 1)
        code, data = run_json("compare", left, right)
        assert (code, data["reordered"]) == (1, True)
        page = tmp_path / "out.html"
        assert run("compare", left, right, "-o", page)[0] == 1
        assert "different order" in page.read_text(encoding="utf-8").split("<footer>")[1]
        code, data = run_json("compare", left, left)
        assert (code, data["reordered"]) == (0, False)
    summary = run_json("compare", *files[:2])[1]["summary"]
    assert {name for name, count in summary.items() if count} == {"unchanged"}
    assert "order" not in run("compare", f"{files[0]}#resolution", files[1])[2]


def test_a_file_is_itself_and_not_in_another_order(run, write, word_report, tmp_path):
    assert run("verify", word_report, "--accepted", word_report, "--rejected", word_report)[0] == 0
    end = "3. At the same meeting the Board adopted its report.\n"
    organ = "\nThe Assembly of Harbours,"
    reordered = REPORT.replace(end, "").replace(organ, f"\n{end}{organ}")
    text, report = write(reordered=reordered, report=REPORT)
    word = tmp_path / "reordered.docx"
    run("compare", text, text, "-o", word)
    assert run("verify", word, "--accepted", text)[0] == 0
    assert run("verify", word, "--accepted", report)[0] == 1
    assert run("verify", word, "--accepted", word_report)[0] == 1


# texts that are alike but for their names


def relief(*places):
    """A report with draft resolutions on as many wrecks, alike but for the names."""
    numbers = ("I", "II", "III")
    texts = (
        f"""
Draft resolution {number}

Relief for {country} after the storm

The Assembly of Harbours,

Deeply saddened by the wrecks before {port} and the loss of life in the villages around it,

1. Expresses its solidarity with the crews of {country};

2. Urges all harbours to send ropes and lamps to {port} without delay;

3. Requests the master of ropes to report on the matter at its next session.
"""
        for number, (country, port) in zip(numbers, places, strict=False)
    )
    head = "1. The Board recommends the adoption of the following draft resolutions:\n"
    return "Report of the Board of Ropes\n\n" + head + "".join(texts)


NORTH, WEST, SOUTH = ("Norland", "Haven"), ("Westria", "Mount Ash"), ("Sudova", "Port Emil")


def test_a_named_text_that_is_missing_is_not_compared_with_its_like(run, run_json, write):
    old, new = write(old=relief(NORTH, WEST, SOUTH), new=relief(NORTH, SOUTH))
    code, out, err = run("compare", f"{old}#resolution-2", new)
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "#PART" in err
    assert run("merge", f"{old}#resolution-2", new)[0] == 4
    for one, other in (("resolution", "resolution"), ("resolution-3", "resolution-2")):
        _, data = run_json("compare", f"{old}#{one}", new)
        pairs = [(part["left"], part["right"]) for part in data["parts"] if part["compared"]]
        assert pairs == [(one, other)]
        assert len(run("compare", f"{old}#{one}", new)[2].splitlines()) == 1
    code, out, err = run("compare", f"{old}#resolution-2", f"{new}#resolution-2")
    assert (code, err) == (1, "")
    assert out


def test_a_new_base_is_asked_for_where_no_text_answers(run, write, tmp_path):
    old, new, later = write(
        old=relief(NORTH, WEST, SOUTH),
        new=relief(NORTH, SOUTH),
        later=relief(SOUTH, NORTH, WEST).replace("ropes and lamps", "ropes"),
    )
    project = tmp_path / "n.draftbench"
    assert run("new", project, "--base", f"{old}#resolution-2")[0] == 0
    for words in (("rebase", project, "--onto", new), ("draft", project, "merge", new)):
        code, _, err = run(*words)
        assert (code, len(err.splitlines())) == (4, 1)
        assert "resolution-2" in err
        assert "#PART" in err
    assert run("rebase", project, "--onto", f"{new}#resolution-2", "--dry-run")[0] == 0
    code, _, err = run("rebase", project, "--onto", later)
    assert (code, "used resolution-3" in err) == (0, True)


def test_a_text_on_another_matter_is_no_edited_copy(run, write, on_declaration):
    again = "\n\n".join(f"{n}. We resolve to tar rope {n} of the harbour;" for n in range(3, 9))
    longer, other = write(longer=DECLARATION + "\n" + again, other=RESOLUTION)
    add = ("amend", on_declaration, "add", "--sponsor", "MEX", "--from")
    part = f"{other}#resolution"
    for words in (("rebase", on_declaration, "--dry-run", "--onto"), add):
        assert run(*words, longer)[0] == 0
        code, _, err = run(*words, other)
        assert (code, len(err.splitlines())) == (4, 1)
        assert run(*words, part)[0] == 0


def test_a_single_text_is_the_new_base_unless_no_word_answers(run, write, on_declaration):
    revised, foreign = write(
        revised=DECLARATION.replace("three", "four"),
        foreign="Tous brillent,\n\n1. Brillons encore;\n\n2. Veillons toujours.\n",
    )
    assert run("rebase", on_declaration, "--onto", revised, "--dry-run")[0] == 0
    assert run("rebase", on_declaration, "--onto", foreign, "--dry-run")[0] == 4
    name = read(foreign.read_bytes(), foreign.name).parts[0].name
    assert run("rebase", on_declaration, "--onto", f"{foreign}#{name}", "--dry-run")[0] in {0, 4}
    assert run("rebase", on_declaration, "--onto", f"{foreign}#{name}", "--dry-run")[1]


# headings between texts


@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_headings_belong_to_what_follows(run, run_json, write, tmp_path, kind):
    end = "\nB. Draft decision\n\n2. The Board also recommends that the next session be short.\n"
    (path,) = write(drafts=COLLECTION + end)
    if kind == "docx":
        text, path = path, tmp_path / "drafts.docx"
        run("compare", text, text, "-o", path)
    _, data = run_json("parts", path)
    assert [(part["name"], part["title"]) for part in data["parts"]][1:] == [
        ("resolution", "Oil for the northern harbours"),
        ("resolution-2", "Wicks for the southern harbours"),
    ]
    for name, number in (
        ("resolution", "Draft resolution I"),
        ("resolution-2", "Draft resolution II"),
    ):
        _, data = run_json("read", f"{path}#{name}")
        assert data["clauses"][0]["text"] == number
        assert data["clauses"][-1]["kind"] == "operative"
    _, data = run_json("read", f"{path}#report")
    assert [clause["text"].removeprefix("B. ") for clause in data["clauses"]][-2:] == [
        "Draft decision",
        "The Board also recommends that the next session be short.",
    ]


# what stands in no text


@pytest.fixture
def agendas(tmp_path):
    """Two Word files of the same words, with the footers that are given."""

    def written(*footers):
        for name, footer in zip(("old", "new"), footers, strict=True):
            file = docx.Document()
            file.add_paragraph("The Assembly of Beekeepers,")
            file.add_paragraph("1. Decides to count the hives in spring;")
            file.add_paragraph("2. Invites each valley to lend two ladders.")
            file.sections[0].footer.paragraphs[0].text = footer
            file.save(tmp_path / f"{name}.docx")
        return tmp_path / "old.docx", tmp_path / "new.docx"

    return written


def test_files_that_differ_in_their_footers_alone_are_not_said_to_be_the_same(
    run, run_json, agendas
):
    left, right = agendas("Draft of May", "Draft of June")
    code, out, err = run("compare", left, right)
    assert (code, out) == (1, "")
    assert "footers" in err
    code, data = run_json("compare", left, right)
    assert (code, data["outside"]) == (1, True)
    with pytest.warns(UserWarning, match="footers"):
        draftbench.compare(left, right)


def test_files_with_the_same_footers_are_the_same(run, run_json, agendas):
    left, right = agendas("Draft of May", "Draft  of May")
    assert run("compare", left, right) == (0, "", "")
    assert "outside" not in run_json("compare", left, right)[1]


YOUTH = [
    "The Economic and Social Council,",
    "Recalling its resolution 2020/5 of 18 June 2020,",
    "Recognizing the role of youth,",
    "1. Urges Member States to invest in youth;",
    "2. Requests the Secretary-General to report at the sixty-third session.",
]


@pytest.mark.parametrize("each", [True, False])
@pytest.mark.parametrize("signs", ["“”", '""'])
def test_a_draft_that_a_commission_quotes_is_compared_with_the_adopted_text(
    run, run_json, tmp_path, signs, each
):
    commission, adopted = tmp_path / "commission.txt", tmp_path / "adopted.txt"
    head = [
        "The Commission on Social Development,",
        "Recalling its work on youth,",
        "Recommends to the Council the adoption of the following draft resolution:",
    ]
    quoted = [f"{signs[0] if each or not at else ''}{line}" for at, line in enumerate(YOUTH)]
    quoted[-1] += signs[1]
    commission.write_text("\n\n".join(head + quoted) + "\n", "utf-8")
    adopted.write_text("\n\n".join(YOUTH).replace("third", "fourth") + "\n", "utf-8")
    code, data = run_json("compare", commission, adopted)
    assert code == 1
    assert [part["compared"] for part in data["parts"]] == [False, True]
    out = run("compare", commission, adopted)[1]
    assert "[-sixty-third-]{+sixty-fourth+}" in out
    assert "1. Urges" in run("read", f"{commission}#resolution-2")[1].replace(signs[0], "")


STATEMENT = """

Explanation of position

Statement by the representative of Iceland

Iceland joined the consensus on the resolution and will pay its share of the costs.

List of sponsors

Albania, Austria, Belgium and Chile
"""


@pytest.mark.parametrize("annexed", [True, False])
def test_statements_and_sponsors_behind_a_text_are_texts_of_their_own(run, tmp_path, annexed):
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    annex = "\n\nAnnex\n\nDeclaration on youth\n\n1. We believe in youth.\n\n2. We act for it."
    words = "\n\n".join(YOUTH) + (annex if annexed else "") + STATEMENT
    left.write_text(words, "utf-8")
    right.write_text(words.replace("will pay", "will gladly pay").replace("Albania, ", ""), "utf-8")
    code, out, _ = run("compare", left, right)
    assert code == 1
    assert "Explanation of position\nparagraph: changed (1 word added)" in out
    assert "List of sponsors\nparagraph: changed (1 word deleted)" in out
    assert "Explanation" not in run("read", f"{left}#resolution")[1]
    if annexed:
        assert "Explanation" not in run("read", f"{left}#declaration")[1]


def test_a_report_around_the_text_that_was_amended_is_not_proposed(run, tmp_path):
    report = (
        "Report of the Committee\n\nI. Introduction\n\n1. The Committee met in May.\n\n"
        "II. Recommendations\n\n2. The Committee recommends the adoption of the following draft "
        "resolution:\n\nDraft resolution I\n\n" + "\n\n".join(YOUTH) + "\n"
    )
    base, sent, project = (tmp_path / name for name in ("base.txt", "sent.txt", "p.draftbench"))
    base.write_text(report, "utf-8")
    sent.write_text(report.replace("Urges Member", "Also urges Member"), "utf-8")
    assert run("new", project, "--base", f"{base}#resolution")[0] == 0
    assert run("amend", project, "add", "--sponsor", "MEX", "--from", sent)[0] == 0
    assert "\tAmend OP 1\t" in run("amend", project, "list")[1]
