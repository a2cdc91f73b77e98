"""References as findings of the house rules, and mended."""

from draftbench.amend.references.following import references
from draftbench.app.checks.mending import checked_draft, mend_draft
from draftbench.formats.reading import read
from draftbench.rules.checking import check
from references.test_following import clause, opened, words

FRENCH = """# Archives

*L’Assemblée générale,*

1. *Décide* d’agir selon le paragraphe 3 ci-dessous ;

2. *Prie* les États de suivre le paragraphe 3 ci-dessus ;

3. *Décide* de rester saisie de la question.
"""


def test_a_text_is_checked_in_french_too():
    found = check(read(FRENCH.encode(), "texte.md").parts[0])
    assert [(f.rule, f.message) for f in found if f.rule == "L36"] == [
        ("L36", "Paragraph 3 stands below.")
    ]


def test_the_draft_is_checked_by_what_its_references_mean_and_mended_with_the_rest(tmp_path):
    with opened(tmp_path) as bench:
        bench.insert("Welcomes the programme;", after=clause(bench, "OP 1"))
        bench.edit(clause(bench, "OP 6"), "Decides to remain seized of the matter")
        found = checked_draft(bench)
        long, then = "paragraphs 1 and 2 (a) and (b)", "paragraphs 1 and 3 (a) and (b)"
        ours = [(f.rule, f.message) for f in found.findings if f.rule == "L36"]
        assert ours == [
            ("L36", "“paragraph 5” means OP 6: “paragraph 6”."),
            ("L36", "“paragraph 4” means OP 5: “paragraph 5”."),
            ("L36", f"“{long}” means OP 1, OP 3 (a) and OP 3 (b): “{then}”."),
            ("L36", "OP 2 came between the paragraphs of “paragraphs 1 to 3”."),
        ]
        made = mend_draft(bench, found)
        assert {"L03", "L36"} <= {one.rule for one in made.done}
        assert [one.message for one in made.left if one.rule == "L36"] == [ours[3][1]]
        assert "paragraph 6 below" in words(bench, "OP 1")
        assert words(bench, "OP 6").endswith(".")
        assert bench.undo() == "Updated 3 references"
        assert bench.undo() == "Applied house rules (L03, L21)"


def test_one_finding_alone_is_mended(tmp_path):
    with opened(tmp_path) as bench:
        bench.insert("Welcomes the programme;", after=clause(bench, "OP 1"))
        found = checked_draft(bench)
        second = [one for one in found.findings if one.rule == "L36"][1]
        made = mend_draft(bench, found, only=[second])
        assert made.done == (second,)
        assert [one.words for one in references(bench.state)][:3] == [
            "paragraph 5",
            "paragraph 5",
            "paragraph 5",
        ]
        assert "paragraph 5 below" in words(bench, "OP 1")
