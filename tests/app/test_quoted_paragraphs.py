"""Paragraphs that a delegation quotes by their numbers: what stands in and beside their words."""

import pytest

from support.sentback import sent_back

VILLAGES = {
    "en": """Draft resolution on mountain villages

The Conference of Alpine Councils,

Recalling the Charter of the Mountain Peoples, signed in Trento (1998),

Welcoming the Nordic Council Programme on Glaciers and the work on high pastures,

Noting with concern that two thirds of village schools have closed since 2010,

1. Urges councils to keep open the post office of every village above a thousand metres;

2. Invites dairies to buy milk from small farms at a fair price;

3. Requests the Secretary to draw up a register of empty houses;

4. Decides that the Committee shall carry out the following tasks:

(a) To survey the paths between the villages;

(b) To repair old mills;

(c) To lend tools to carpenters;

(d) To teach the local languages;

5. Encourages bus companies to run a late service on market days;

6. Recommends that avalanche barriers be inspected before 1 November of each year;

7. Emphasizes that springs and wells belong to all the inhabitants;

8. Calls upon the regional banks to lend to new bakers, smiths and carpenters;

9. Requests the Secretary to organize a fair of mountain cheese in 2031;

10. Decides to remain seized of the matter.
""",
    "fr": """Projet de résolution sur les villages de montagne

La Conférence des conseils alpins,

Rappelant la Charte des peuples de la montagne, signée à Trente (1998),

Se félicitant du Programme du Conseil nordique sur les glaciers,

1. Engage les conseils à maintenir ouvert le bureau de poste de chaque village;

2. Invite les laiteries à acheter le lait des petites exploitations à un prix équitable;

3. Prie le Secrétaire de dresser un registre des maisons vides;

4. Décide que le Comité s’acquittera des tâches suivantes :

a) Relever les sentiers entre les villages;

b) Réparer les vieux moulins;

c) Prêter des outils aux charpentiers;

5. Encourage les compagnies d’autocars à assurer un service tardif les jours de marché;

6. Souligne que les sources et les puits appartiennent à tous les habitants;

7. Décide de rester saisie de la question.
""",
    "es": """Proyecto de resolución sobre las aldeas de montaña

La Conferencia de Consejos Alpinos,

Recordando la Carta de los Pueblos de la Montaña, firmada en Trento (1998),

Acogiendo con beneplácito el Programa del Consejo Nórdico sobre los Glaciares,

1. Insta a los consejos a mantener abierta la oficina de correos de cada aldea;

2. Invita a las lecherías a comprar la leche de las pequeñas explotaciones a un precio justo;

3. Pide al Secretario que elabore un registro de las casas vacías;

4. Decide que el Comité desempeñe las siguientes tareas:

a) Levantar un plano de los senderos entre las aldeas;

b) Reparar los molinos viejos;

c) Prestar herramientas a los carpinteros;

5. Alienta a las empresas de autobuses a ofrecer un servicio tardío los días de mercado;

6. Subraya que los manantiales y los pozos pertenecen a todos los habitantes;

7. Decide seguir ocupándose de la cuestión.
""",
}
_FIRST = {"en": "Urges", "fr": "Engage", "es": "Insta"}


def paragraph(number, language="en"):
    """An operative paragraph of the text, with its number."""
    lines = VILLAGES[language].split("\n\n")
    return next(line.strip() for line in lines if line.startswith(f"{number}. "))


def sent(folder, text, language="en", who="NOR"):
    """What a file brings: what is proposed and with which words, and what was not certain."""
    base, data = VILLAGES[language].encode(), f"{text}\n".encode()
    return sent_back(folder, base, data, who=who)


@pytest.mark.parametrize(
    ("language", "number", "name"),
    [
        ("en", 5, "(Nordic Council Programme)"),
        ("en", 5, "(Nordic Council Programme on Glaciers)"),
        ("en", 7, "(Charter of the Mountain Peoples)"),
        ("fr", 5, "(Programme du Conseil nordique sur les glaciers)"),
        ("fr", 6, "(Charte des peuples de la montagne)"),
        ("es", 5, "(Programa del Consejo Nórdico sobre los Glaciares)"),
        ("es", 6, "(Carta de los Pueblos de la Montaña)"),
    ],
)
def test_a_name_that_another_paragraph_has_too_joins_nothing(tmp_path, language, number, name):
    own = paragraph(number, language)
    found, _ = sent(tmp_path, f"{own[:-1]} {name};", language)
    assert found == [("amend", f"OP {number}", name)]


def test_such_a_name_in_a_whole_copy_joins_nothing_either(tmp_path):
    text = VILLAGES["en"].replace("market days;", "market days (Nordic Council Programme);")
    whole = next(line for line in text.split("\n\n") if line.startswith("Welcoming"))
    found, _ = sent(tmp_path, text.replace(f"{whole}\n\n", ""))
    words = "(Nordic Council Programme)"
    assert sorted(found) == [("amend", "OP 5", words), ("delete", "PP 2", "")]


def test_paragraphs_that_were_joined_are_so_still(tmp_path):
    joined = "2. Invites dairies to buy milk from small farms at a fair price, and requests the"
    found, _ = sent(tmp_path, f"{joined} Secretary to draw up a register of empty houses;")
    assert ("Join", "OP 3", "") in found


EDITS = {
    "en": "6. Recommends that all avalanche barriers be inspected before 1 November of each year;",
    "fr": "6. Souligne que toutes les sources et les puits appartiennent à tous les habitants;",
    "es": "6. Subraya que los manantiales y los pozos pertenecen siempre a todos los habitantes;",
}
EDIT = {
    "en": ("amend", "OP 6", "all"),
    "fr": ("amend", "OP 6", "toutes"),
    "es": ("amend", "OP 6", "siempre"),
}


def listed(doubts):
    """What was set aside as a note or a position."""
    return [words for code, words in doubts if code in ("status-note", "position")]


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("en", "2. No comment"),
        ("en", "2. No comments at this stage."),
        ("en", "2. (No comment)"),
        ("en", "2. [Retain]"),
        ("en", "2. Retain as is"),
        ("en", "2) OK"),
        ("en", "OP 2: We have no objection"),
        ("en", "OP2 – Agreed"),
        ("en", "PP 2. Supports"),
        ("en", "4. (b) Keep"),
        ("en", "2 to 4. no change"),
        ("en", "2, 3: Fine"),
        ("en", "2. Chad supports this paragraph."),
        ("en", "2. Chad: no objection"),
        ("en", "Agreed"),
        ("fr", "2. Sans changement"),
        ("fr", "2. Nous n’avons pas d’observations"),
        ("fr", "2. À conserver"),
        ("fr", "2. R.A.S."),
        ("fr", "2. D’accord"),
        ("es", "2. Sin cambios"),
        ("es", "2. No tenemos comentarios"),
        ("es", "2. Se mantiene"),
        ("es", "2. Apoyamos"),
        ("es", "2. Sin observaciones al respecto"),
    ],
)
def test_an_answer_in_the_place_of_a_paragraph_is_no_paragraph(tmp_path, language, answer):
    for number, text in enumerate(
        (f"{answer}\n\n{EDITS[language]}", f"{EDITS[language]}\n\n{answer}")
    ):
        folder = tmp_path / str(number)
        folder.mkdir()
        found, doubts = sent(folder, text, language)
        assert found == [EDIT[language]]
        assert len(listed(doubts)) == 1


def test_what_is_answered_in_a_whole_copy_is_not_deleted(tmp_path):
    text = VILLAGES["en"]
    for number in (3, 9):
        text = text.replace(paragraph(number), f"{number}. Unchanged")
    start, end = text.index("4. Decides"), text.index("5. Encourages")
    text = f"{text[:start]}4. No comment\n\n{text[end:]}"
    found, doubts = sent(tmp_path, text.replace(paragraph(6), EDITS["en"]))
    assert found == [EDIT["en"]]
    assert len(listed(doubts)) == 3


@pytest.mark.parametrize("remark", ["2. See OP 3", "OP 2: We like this one", "2 – Very important"])
def test_a_remark_with_the_number_of_a_paragraph_is_listed(tmp_path, remark):
    found, doubts = sent(tmp_path, f"{remark}\n\n{EDITS['en']}")
    assert found == [EDIT["en"]]
    assert any(remark in words for code, words in doubts if code == "beyond-the-text")


@pytest.mark.parametrize("words", ["(e) Support;", "(e) Retention of young families;"])
def test_short_items_are_words_of_the_list(tmp_path, words):
    lines = (paragraph(4), "(a) To survey the paths between the villages;", words)
    found, _ = sent(tmp_path, "\n\n".join(lines))
    assert found == [("insert", "OP 4 (d)", words[4:])]


@pytest.mark.parametrize("mark", ["9. Chad: delete", "9. [Chad: delete]", "OP 9. Chad: delete"])
def test_others_delete_the_paragraph_of_the_number_that_stands_before(tmp_path, mark):
    found, _ = sent(tmp_path, f"{EDITS['en']}\n\n{mark}")
    assert found == [EDIT["en"], ("delete", "OP 9", "")]


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", "; NEW"),
        ("en", "; new"),
        ("en", "; **new**"),
        ("en", "; [agreed language]"),
        ("en", " (agreed);"),
        ("fr", "; [langage agréé]"),
        ("fr", " (convenu);"),
        ("fr", "; nouveau"),
        ("es", "; [lenguaje acordado]"),
        ("es", " (acordado);"),
        ("es", "; nuevo"),
    ],
)
def test_notes_behind_an_edited_paragraph_are_none_of_its_words(tmp_path, language, note):
    found, doubts = sent(tmp_path, f"{EDITS[language][:-1]}{note}", language)
    assert found == [EDIT[language]]
    assert listed(doubts)[0].count(note.strip(";* ")) == 1


@pytest.mark.parametrize(
    ("lines", "new"),
    [
        (
            ("4. (b) bis To grease the wheels of mills;", "4. (b) To repair old mills and dams;"),
            ("insert", "OP 4 (b)", "To grease the wheels of mills;"),
        ),
        (
            ("7 bis. Encourages schools to teach skiing;", paragraph(7)),
            ("insert", "OP 7", "Encourages schools to teach skiing;"),
        ),
        (
            (
                "9 alt: Requests the Secretary to hold a market of honey;",
                "9. Requests the Secretary to organize two fairs of mountain cheese in 2031;",
            ),
            ("insert", "OP 9", "Requests the Secretary to hold a market of honey;"),
        ),
    ],
)
def test_a_new_paragraph_before_its_own_stands_behind_that(tmp_path, lines, new):
    found, _ = sent(tmp_path, "\n\n".join((EDITS["en"], *lines)))
    assert new in found
    assert EDIT["en"] in found


LETTERS = {"en": "Dear colleagues,", "fr": "Chers collègues,", "es": "Estimados colegas:"}
SECOND = {
    "en": ("small farms", "small mountain farms", "mountain"),
    "fr": ("petites exploitations", "petites exploitations alpines", "alpines"),
    "es": ("pequeñas explotaciones", "pequeñas explotaciones alpinas", "alpinas"),
}
FIFTH = {
    "en": ("market days", "all market days", "all"),
    "fr": ("les jours de marché", "tous les jours de marché", "tous"),
    "es": ("los días de mercado", "todos los días de mercado", "todos"),
}


def letter(folder, language, *lines):
    text = "\n\n".join((LETTERS[language], *lines))
    return sent_back(folder, VILLAGES[language].encode(), f"{text}\n".encode())


def edited(language, number, edits, called):
    """A paragraph with its edit, and what it is called in the place of its number."""
    old, new, _ = edits[language]
    words = paragraph(number, language).partition(" ")[2]
    assert old in words
    return f"{called} {words.replace(old, new)}"


@pytest.mark.parametrize(
    ("language", "called"),
    [
        ("en", "Paragraph {}."),
        ("en", "Para. {}:"),
        ("en", "Para {} –"),
        ("en", "Operative paragraph {}."),
        ("en", "§ {}."),
        ("en", "OP. {} –"),
        ("fr", "Paragraphe {}."),
        ("fr", "Paragraphe {} :"),
        ("fr", "Paragraphe n° {} :"),
        ("fr", "Paragraphe du dispositif {}."),
        ("fr", "Par. {}."),
        ("fr", "§ {} :"),
        ("fr", "Numéral {}."),
        ("es", "Párrafo {}."),
        ("es", "Párr. {}:"),
        ("es", "Párrafo dispositivo {}."),
        ("es", "Numeral {}."),
    ],
)
def test_paragraphs_are_those_that_they_are_called(tmp_path, language, called):
    lines = (edited(language, n, e, called.format(n)) for n, e in ((2, SECOND), (5, FIFTH)))
    found, _ = letter(tmp_path, language, *lines)
    assert found == [
        ("amend", "OP 2", SECOND[language][2]),
        ("amend", "OP 5", FIFTH[language][2]),
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Preambular paragraph 1: {}"),
        ("fr", "Paragraphe du préambule 1 : {}"),
        ("fr", "Alinéa 1. {}"),
        ("es", "Párrafo del preámbulo 1. {}"),
    ],
)
def test_so_are_those_of_the_preamble(tmp_path, language, line):
    words = VILLAGES[language].split("\n\n")[2]
    year = "(1998)" if "(1998)" in words else "1998"
    found, _ = letter(
        tmp_path,
        language,
        line.format(words.replace(year, "(1999)")),
        edited(language, 5, FIFTH, "OP 5:"),
    )
    assert [one[:2] for one in found] == [("amend", "PP 1"), ("amend", "OP 5")]


@pytest.mark.parametrize(
    ("language", "line", "words"),
    [
        ("en", "Paragraph 5 bis. Thanks the drivers;", "Thanks the drivers;"),
        ("fr", "Paragraphe 5 bis : Remercie les conducteurs;", "Remercie les conducteurs;"),
        ("es", "Párrafo 5 bis. Agradece a los conductores;", "Agradece a los conductores;"),
    ],
)
def test_new_ones_stand_behind_that_of_their_number(tmp_path, language, line, words):
    found, _ = letter(tmp_path, language, edited(language, 2, SECOND, "2."), line)
    assert found[1:] == [("insert", "OP 5", words)]


def test_words_of_a_clause_that_look_like_such_a_number_stay(tmp_path):
    own = VILLAGES["en"].replace("2. Invites", "2. Para. 4: Invites")
    line = "2. Para. 4: Invites dairies to buy milk from small mountain farms at a fair price;"
    found, _ = sent_back(tmp_path, own.encode(), f"{line}\n".encode())
    assert found == [("amend", "OP 2", "mountain")]


@pytest.mark.parametrize(
    ("language", "hedge"),
    [
        ("en", "If possible:\n\n"),
        ("en", "Ad referendum:\n\n"),
        ("en", "Only if there is consensus:\n\n"),
        ("en", "If possible: "),
        ("en", "If possible, "),
        ("en", "(Preferably) "),
        ("fr", "Si possible :\n\n"),
        ("fr", "Si possible : "),
        ("fr", "De préférence, "),
        ("es", "Si es posible:\n\n"),
        ("es", "Ad referéndum: "),
    ],
)
@pytest.mark.parametrize("called", ["OP {}.", "§ {}."])
def test_what_hedges_a_paragraph_is_said_beside_it(tmp_path, language, hedge, called):
    first, second = (edited(language, n, e, called.format(n)) for n, e in ((2, SECOND), (5, FIFTH)))
    found, doubts = letter(tmp_path, language, first, f"{hedge}{second}")
    assert found == [
        ("amend", "OP 2", SECOND[language][2]),
        ("amend", "OP 5", FIFTH[language][2]),
    ]
    (said,) = (words for code, words in doubts if code == "may-be-a-remark")
    assert hedge.strip() in said
    assert "OP 5" in said


def test_what_hedges_a_new_paragraph_is_said(tmp_path):
    first = edited("en", 2, SECOND, "OP 2.")
    found, doubts = letter(tmp_path, "en", first, "If possible:", "OP 5 bis. Thanks the drivers;")
    assert found[1] == ("insert", "OP 5", "Thanks the drivers;")
    (said,) = (words for code, words in doubts if code == "may-be-a-remark")
    assert "If possible:" in said


def test_words_of_a_text_that_could_hedge_stay(tmp_path):
    own = VILLAGES["en"].replace("2. Invites", "2. In principle: Invites")
    line = "2. In principle: Invites dairies to buy milk from small mountain farms at a fair price;"
    found, doubts = sent_back(tmp_path, own.encode(), f"{line}\n".encode())
    assert found == [("amend", "OP 2", "mountain")]
    assert "may-be-a-remark" not in [code for code, _ in doubts]
