"""Changes of strength are flagged with their direction, other changes are not."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from draftbench.compare.words.strength import StrengthChange, strength_changes
from draftbench.compare.words.worddiff import diff

EXAMPLES = json.loads(
    (Path(__file__).parents[1] / "data" / "gold" / "strength.json").read_text(encoding="utf-8")
)["examples"]


def said(changes: tuple[StrengthChange, ...]) -> str:
    """One word for all changes: theirs, "other" where they differ, "none" where there is none."""
    directions = {change.direction.value for change in changes}
    sure = directions - {"other"}
    if len(sure) == 1:
        return sure.pop()
    return "other" if directions else "none"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_examples_have_the_direction_that_drafters_gave_them(language: str) -> None:
    examples = [one for one in EXAMPLES if one["language"] == language]
    right = sum(
        said(strength_changes(diff(one["old"], one["new"]), language))
        in {one["direction"], *one["also"]}
        for one in examples
    )
    assert right >= 0.95 * len(examples)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("States should report", "States shall report", [("should", "shall", "stronger")]),
        ("Urges all States", "Invites all States", [("Urges", "Invites", "weaker")]),
        ("Urges us all", "Strongly urges us all", [("Urges", "Strongly urges", "stronger")]),
        ("Notes this", "Welcomes this", [("Notes", "Welcomes", "stronger")]),
        ("States shall act", "States shall, if possible, act", [("", "if possible", "weaker")]),
        ("all States report", "interested States report", [("all", "interested", "weaker")]),
        ("Report by May 2012", "Report by May 2015", [("by May 2012", "by May 2015", "weaker")]),
        ("at least five", "at least two", [("at least five", "at least two", "weaker")]),
        ("prevent and punish crime", "prevent or punish crime", [("and", "or", "other")]),
        ("States may not detain", "States may detain", [("not", "", "other")]),
        (
            "meet every two years",
            "meet every year",
            [("every two years", "every year", "stronger")],
        ),
        (
            "report annually to us",
            "report every two years to us",
            [("annually", "every two years", "weaker")],
        ),
        ("meet twice a year", "meet quarterly", [("twice a year", "quarterly", "stronger")]),
        ("report every year", "report annually", []),
        ("meet each year", "meet each month", [("each year", "each month", "stronger")]),
        ("paid each quarter", "paid each month", [("each quarter", "each month", "stronger")]),
        (
            "Noting with concern that",
            "Noting with [deep] concern that",
            [("with concern", "with [deep] concern", "stronger")],
        ),
        ("shall, as [appropriate, act", "shall, as appropriate, act", []),
    ],
)
def test_what_changed(old: str, new: str, words: list[tuple[str, str, str]]) -> None:
    found = diff(old, new)
    changes = strength_changes(found, "en")
    assert [(one.old, one.new, one.direction.value) for one in changes] == words
    for one in changes:
        assert old[slice(*one.left)] == one.old
        assert new[slice(*one.right)] == one.new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("held in May 2010 in Salvador", "held in April 2010 in Salvador"),
        ("Recalling the will of States", "Recalling the wish of States"),
        ("at the request of States", "at the invitation of States"),
        ("the States concerned consult", "the States in question consult"),
        ("no later than 1 March 2011", "not later than 1 March 2011"),
        ("States must report", "States shall report"),
        ("extends the mandate until 3 June 2023", "extends the mandate until 3 June 2024"),
        ("the work done by the Office in 2019", "the work done by the Office in 2023"),
        ("as reported by that Office", "as mandated by law in 2016 and reported by that Office"),
        ("Notes the report of the Committee", "Takes note of the report of the Committee"),
        ("taking note of the report", "recalling the plan, adopted at the summit, and the report"),
        ("Consider measures in forums", "To consider measures in forums"),
        ("take all necessary measures", "take all measures necessary"),
        ("the Union and relevant States", "the Union, relevant companies and States"),
        (
            "States shall, with civil society groups and as appropriate, plan against crime",
            "States shall plan against crime with civil society groups and as appropriate",
        ),
        ("States shall report on crime", "States shall report on drugs"),
        (
            "States shall report;",
            "States shall report; judges and prosecutors may attend courses in other States;",
        ),
    ],
)
def test_what_is_no_change_of_strength(old: str, new: str) -> None:
    assert strength_changes(diff(old, new), "en") == ()


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "publier tous les deux ans", "publier chaque année"),
        ("es", "publicar cada dos años", "publicar todos los años"),
    ],
)
def test_a_shorter_period_without_a_number_is_stronger(language: str, old: str, new: str) -> None:
    changes = strength_changes(diff(old, new), language)
    assert [one.direction.value for one in changes] == ["stronger"]


def test_languages_without_words_of_strength_have_no_changes_of_strength() -> None:
    assert strength_changes(diff("Staaten sollen", "Staaten dürfen"), "de") == ()


@pytest.mark.parametrize(
    ("language", "old", "new", "words"),
    [
        ("ru", "Государства должны", "Государства могут", [("должны", "могут", "weaker")]),
        (
            "ru",
            "3. Предлагает всем государствам",
            "3. Настоятельно призывает все государства",
            [("Предлагает", "Настоятельно призывает", "stronger")],
        ),
        ("ru", "Приветствует доклад", "Отмечает доклад", [("Приветствует", "Отмечает", "weaker")]),
        ("ar", "يجب على الدول", "يجوز للدول", [("يجب", "يجوز", "weaker")]),
        ("ar", "تَدعو الدول", "تَحثّ الدول", [("تَدعو", "تَحثّ", "stronger")]),
        ("zh", "各国应采取措施", "各国可采取措施", [("应", "可", "weaker")]),
        ("zh", "请秘书长提交报告", "敦促秘书长提交报告", [("请", "敦促", "stronger")]),
    ],
)
def test_words_on_rungs(
    language: str, old: str, new: str, words: list[tuple[str, str, str]]
) -> None:
    changes = strength_changes(diff(old, new), language)
    assert [(one.old, one.new, one.direction.value) for one in changes] == words


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("ru", "Просит Генерального секретаря", "Поручает Генеральному секретарю"),  # one act
        ("ru", "Государства не должны", "Государства не могут"),  # denied
        ("ru", "Призывает государства", "Поощряет государства"),  # may be the same
        ("zh", "请会员国采取措施", "鼓励会员国采取措施"),
        ("zh", "响应号召", "可持续号召"),  # no words of obligation
        ("zh", "请秘书长", "请主席"),
        ("ar", "تدعو الدول", "تهيب بالدول"),
        ("ru", "Признавая право", "Отмечая право"),  # on no ladder together
    ],
)
def test_doubtful_words_of_strength_are_no_change(language: str, old: str, new: str) -> None:
    assert strength_changes(diff(old, new), language) == ()


def directions(language: str, old: str, new: str) -> list[str]:
    return [one.direction.value for one in strength_changes(diff(old, new), language)]


_CEILINGS = {
    "en": ("within {}", "no later than {} after the vote", "in no more than {}"),
    "fr": ("dans un délai de {}", "au plus tard {} après le vote", "sous {}"),
    "es": ("en un plazo de {}", "a más tardar {} después del voto", "dentro de {}"),
}
_FLOORS = {
    "en": ("with at least {} notice", "no later than {} before the vote"),
    "fr": ("avec un préavis d’au moins {}", "au plus tard {} avant le vote"),
    "es": ("con al menos {} de antelación", "a más tardar {} antes del voto"),
}
_UNITS = {
    "en": ("minutes", "hours", "days", "weeks"),
    "fr": ("minutes", "heures", "jours", "semaines"),
    "es": ("minutos", "horas", "días", "semanas"),
}
_LONG = {"en": ("months", "years"), "fr": ("mois", "ans"), "es": ("meses", "años")}
_MINUTES = (1, 60, 1440, 10080)
_SHELL = {
    "en": "The registrar shall inform the parties {}, in writing",
    "fr": "Le greffier informe les parties {}, par écrit",
    "es": "El secretario informará a las partes {}, por escrito",
}


@pytest.mark.parametrize("language", ["en", "fr", "es"])
@given(data=st.data())
def test_a_longer_limit_is_weaker_and_a_longer_notice_stronger(
    language: str, data: st.DataObject
) -> None:
    units, sizes = data.draw(
        st.sampled_from([(_UNITS[language], _MINUTES), (_LONG[language], (1, 12))])
    )
    draw = st.tuples(st.integers(2, 90), st.integers(0, len(units) - 1))
    old, new = data.draw(draw), data.draw(draw)
    is_floor = data.draw(st.booleans())
    shell = data.draw(st.sampled_from((_FLOORS if is_floor else _CEILINGS)[language]))
    texts = [
        _SHELL[language].format(shell.format(f"{number} {units[unit]}"))
        for number, unit in (old, new)
    ]
    before, after = (number * sizes[unit] for number, unit in (old, new))
    expected = [] if before == after else ["stronger" if (after > before) is is_floor else "weaker"]
    assert directions(language, *texts) == expected


@pytest.mark.parametrize(
    ("language", "old", "new", "expected"),
    [
        ("en", "within twenty-four hours of arrest", "within three days of arrest", "weaker"),
        ("en", "within 24 hours", "within 6 hours", "stronger"),
        ("en", "within a week", "within five days", "stronger"),
        ("en", "within thirty (30) days", "within one hundred and twenty (120) days", "weaker"),
        ("en", "within a 24-hour period", "within a 48-hour period", "weaker"),
        ("en", "within 1,000 days", "within 900 days", "stronger"),
        ("en", "within 30 days", "within 30 working days", "weaker"),
        ("en", "with at least forty-five days’ notice", "with at least 30 days’ notice", "weaker"),
        ("fr", "dans les quarante-huit heures", "dans les soixante-douze heures", "weaker"),
        ("fr", "dans un délai d’un mois", "dans un délai de quinze jours", "stronger"),
        ("es", "en un plazo de treinta y un días", "en un plazo de veintiún días", "stronger"),
        ("es", "dentro de las 24 horas siguientes", "dentro de los 3 días siguientes", "weaker"),
        (
            "es",
            "con una antelación mínima de 30 días",
            "con una antelación mínima de 10 días",
            "weaker",
        ),
    ],
)
def test_times_in_words_and_figures(language: str, old: str, new: str, expected: str) -> None:
    assert directions(language, old, new) == [expected]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "within 24 hours", "within one day"),
        ("en", "within 14 days", "within a fortnight"),
        ("en", "within 12 months", "within one year"),
        ("en", "within one month", "within 30 days"),
        ("en", "within five days", "within 5 working days"),
        ("en", "reply immediately", "reply within three days"),
        ("en", "by 31 May 2031", "within three years"),
        ("en", "within two years", "every two years"),
        ("en", "held for not more than 48 hours", "held for not more than 24 hours"),
        ("en", "within 30 days before the vote", "within 60 days before the vote"),
        ("en", "no later than 30 days before", "at least 30 days before"),
        ("fr", "sous vingt-quatre heures", "sous un jour"),
        ("es", "en un plazo de un año", "en un plazo de doce meses"),
    ],
)
def test_what_is_as_long_or_not_certain_says_nothing(language: str, old: str, new: str) -> None:
    assert directions(language, old, new) == []
