"""A negotiation in each language of the United Nations in which everything has happened that the
outputs tell: so that every sentence of theirs can be read in every language."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from draftbench.amend.amendment import AmendmentId, Delegation
from draftbench.amend.proceedings.statements import Target, TargetKind
from draftbench.amend.proceedings.terms import ClauseState, Stance
from draftbench.amend.registers.states import Advice, Step
from draftbench.app.amendments.alternatives import make_set
from draftbench.app.amendments.deciding import accept, step
from draftbench.app.amendments.packaging import make
from draftbench.app.amendments.recommending import recommend
from draftbench.app.drafts import dividing
from draftbench.app.meetings.proceedings import decide_clause, take_position
from draftbench.app.workbench import Workbench
from draftbench.document import ClauseId, ClauseKind
from draftbench.formats.reading import read

DELEGATIONS = (
    Delegation("MEX", "Mexico"),
    Delegation("BRA", "Brazil"),
    Delegation("URY", "Uruguay"),
    Delegation("CHL", "Chile"),
)


@dataclass(frozen=True, slots=True)
class Words:
    """A draft and a source in a language, words that are replaced in the first operative paragraph
    (by three), where the second is divided, a new paragraph, a reason."""

    draft: str
    source: str
    old: str
    new: tuple[str, str, str]
    divide: str
    paragraph: str
    reason: str


WORDS = {
    "en": Words(
        """Draft declaration

The General Assembly,

Recalling its resolution 63/193 of 18 December 2008,

Noting with concern the growth of organized crime,

1. Urges all States to implement resolution 55/59 with care;

2. Invites the Secretariat to convene a meeting of experts, and to report on it every year;

3. Calls upon States to return stolen assets;

4. Encourages donors to help;

5. Requests the Commission to keep the matter under review;

6. Decides to meet again [in [year]].
""",
        "1. We shall return stolen assets to the States that they came from.\n\n"
        "2. We shall protect forests against fire.\n",
        "care",
        ("zeal", "speed", "patience"),
        "and to report",
        "Thanks the host country;",
        "A clearer text.",
    ),
    "fr": Words(
        """Projet de déclaration

L’Assemblée générale,

Rappelant sa résolution 63/193 du 18\u00a0décembre 2008,

Notant avec préoccupation l’ampleur de la criminalité organisée,

1. Prie instamment tous les États d’appliquer la résolution 55/59 avec soin\u00a0;

2. Invite le Secrétariat à réunir des experts, et à en rendre compte chaque année\u00a0;

3. Demande aux États de restituer les avoirs volés\u00a0;

4. Encourage les donateurs à apporter leur aide\u00a0;

5. Prie la Commission de rester saisie de la question\u00a0;

6. Décide de se réunir de nouveau [en [année]].
""",
        "1. Nous restituerons les avoirs volés aux États dont ils proviennent.\n\n"
        "2. Nous protégerons les forêts contre le feu.\n",
        "soin",
        ("zèle", "célérité", "patience"),
        "et à en rendre",
        "Remercie le pays hôte\u00a0;",
        "Texte plus clair.",
    ),
    "es": Words(
        """Proyecto de declaración

La Asamblea General,

Recordando su resolución 63/193, de 18 de diciembre de 2008,

Observando con preocupación el aumento de la delincuencia organizada,

1. Insta a todos los Estados a que apliquen la resolución 55/59 con cuidado;

2. Invita a la Secretaría a que convoque a expertos, y a que informe al respecto cada año;

3. Exhorta a los Estados a que restituyan los activos robados;

4. Alienta a los donantes a que presten ayuda;

5. Solicita a la Comisión que siga ocupándose de la cuestión;

6. Decide volver a reunirse [en [año]].
""",
        "1. Restituiremos los activos robados a los Estados de los que proceden.\n\n"
        "2. Protegeremos los bosques contra el fuego.\n",
        "cuidado",
        ("empeño", "rapidez", "paciencia"),
        "y a que informe",
        "Da las gracias al país anfitrión;",
        "Texto más claro.",
    ),
    "ru": Words(
        """Проект декларации

Генеральная Ассамблея,

ссылаясь на свою резолюцию 63/193 от 18\u00a0декабря 2008\u00a0года,

отмечая с обеспокоенностью рост организованной преступности,

1. настоятельно призывает все государства выполнять резолюцию 55/59 внимательно;

2. предлагает Секретариату созвать совещание экспертов и ежегодно представлять доклад о нём;

3. призывает государства возвращать похищенные активы;

4. рекомендует донорам оказывать помощь;

5. просит Комиссию продолжать рассмотрение этого вопроса;

6. постановляет собраться вновь [в [год]].
""",
        "1. Мы будем возвращать похищенные активы государствам происхождения.\n\n"
        "2. Мы будем защищать леса от огня.\n",
        "внимательно",
        ("усердно", "быстро", "терпеливо"),
        "и ежегодно",
        "благодарит принимающую страну;",
        "Более ясный текст.",
    ),
    "ar": Words(
        """مشروع الإعلان

إن الجمعية العامة،

إذ تشير إلى قرارها 63/193 المؤرخ 18 كانون الأول/ديسمبر 2008،

وإذ تلاحظ مع القلق تزايد الجريمة المنظمة،

1 - تحث جميع الدول على تنفيذ القرار 55/59 بعناية؛

2 - تدعو الأمانة العامة إلى عقد اجتماع للخبراء وإلى تقديم تقرير عنه كل سنة؛

3 - تهيب بالدول أن تعيد الأصول المسروقة؛

4 - تشجع المانحين على تقديم المساعدة؛

5 - تطلب إلى اللجنة أن تبقي المسألة قيد نظرها؛

6 - تقرر الاجتماع مجددا [في [سنة]].
""",
        "1 - سنعيد الأصول المسروقة إلى الدول التي أتت منها.\n\n2 - سنحمي الغابات من النار.\n",
        "بعناية",
        ("بحماس", "بسرعة", "بصبر"),
        "وإلى تقديم",
        "تشكر البلد المضيف؛",
        "نص أوضح.",
    ),
    "zh": Words(
        """宣言草案

大会，

回顾其2008年12月18日第63/193号决议，

关切地注意到有组织犯罪日益猖獗，

1. 敦促所有国家认真执行第55/59号决议；

2. 邀请秘书处召开专家会议，并每年就此提出报告；

3. 呼吁各国归还被盗资产；

4. 鼓励捐助者提供帮助；

5. 请委员会继续审议这一事项；

6. 决定[于[年份]]再次举行会议。
""",
        "1. 我们将把被盗资产归还来源国。\n\n2. 我们将保护森林免遭火灾。\n",
        "认真",
        ("积极", "迅速", "耐心"),
        "并每年",
        "感谢东道国；",
        "案文更清楚。",
    ),
}
"""By ISO 639-1 code."""


def negotiation(language: str, folder: Path) -> Workbench:
    """The negotiation in a language, as a new project in ``folder``."""
    words = WORDS[language]
    draft = read(words.draft.encode(), "draft.txt").parts[0]
    source = read(words.source.encode(), "source.txt").parts[0]
    assert draft.language == language, draft.language
    bench = Workbench.create(
        folder / f"{language}.draftbench",
        draft,
        sources=(source,),
        delegations=DELEGATIONS,
        title=draft.title,
    )
    _decided(bench, words)
    _pending(bench, words)
    return bench


def _operative(bench: Workbench) -> list[ClauseId]:
    return [c.id for c in bench.state.base if c.kind is ClauseKind.OPERATIVE]


def _preambular(bench: Workbench) -> list[ClauseId]:
    return [c.id for c in bench.state.base if c.kind is ClauseKind.PREAMBULAR]


def _decided(bench: Workbench, words: Words) -> None:
    """What was decided: everything that can become of a clause."""
    op = _operative(bench)
    text = bench.state.draft[op[1]].text.text
    bench.propose(
        dividing.split(bench.state.draft, op[1], text.index(words.divide)), sponsors=("MEX",)
    )
    bench.propose_move(op[3], after=op[0], sponsors=("BRA", "URY"), reason=words.reason)
    bench.propose_insertion(words.paragraph, after=op[4], sponsors=("CHL",))
    accept(bench, tuple(AmendmentId(f"am-{n}") for n in (1, 2, 3)), why=words.reason)
    bench.delete(_preambular(bench)[1], by="Chair")
    old = bench.state.draft[op[0]].text.text
    bench.accept(
        bench.propose_text(
            op[0], old.replace(words.old, f"{words.old} {words.new[2]}"), sponsors=("CHL",)
        )
    )
    rejected = bench.propose_deletion(op[4], sponsors=("URY",), reason=words.reason)
    step(bench, Step.REJECT, (rejected,), why=words.reason)
    withdrawn = bench.propose_deletion(op[2], sponsors=("URY",))
    step(bench, Step.WITHDRAW, (withdrawn,))


def _pending(bench: Workbench, words: Words) -> None:
    """What is before the meeting: everything that can stand in the way of an amendment."""
    op = _operative(bench)
    old = bench.state.draft[op[0]].text.text
    ids = [
        bench.propose_text(op[0], old.replace(words.old, new), sponsors=(who,), reason=why)
        for new, who, why in zip(
            words.new[:2], ("MEX", "BRA"), (words.reason, words.reason), strict=True
        )
    ]
    gone = bench.propose_text(
        op[4], f"{bench.state.draft[op[4]].text.text} {words.reason}", sponsors=("URY",)
    )
    deleted = bench.propose_deletion(op[3], sponsors=("CHL",), reason=words.reason)
    moved = bench.propose_move(op[2], after=op[0], sponsors=("MEX",))
    new = bench.propose_insertion(words.paragraph, after=op[2], sponsors=("BRA",))
    joined = bench.propose(
        dividing.joined(bench.state.draft, op[5], op[4]), sponsors=("MEX",), title=words.reason
    )
    step(bench, Step.HOLD, (deleted,))
    make_set(bench, op[0], amendments=ids, why=words.reason)
    make(bench, words.reason.rstrip(".。"), (moved, new))
    recommend(bench, gone, Advice.ACCEPT)
    for stance, who in zip(
        (Stance.SUPPORT, Stance.OPPOSE, Stance.RESERVE, Stance.PENDING),
        ("MEX", "BRA", "URY", "CHL"),
        strict=True,
    ):
        take_position(bench, Target(TargetKind.AMENDMENT, ids[0]), stance, (who,))
        take_position(bench, Target(TargetKind.CLAUSE, op[2]), stance, (who,), note=words.reason)
    take_position(bench, Target(TargetKind.AMENDMENT, joined), Stance.FLEXIBLE, ("MEX", "BRA"))
    bench.edit(op[4], f"{words.paragraph} {words.reason}", by="Secretariat")
    decide_clause(bench, op[2], ClauseState.PARKED, why=words.reason)
    decide_clause(bench, _preambular(bench)[0], ClauseState.AGREED)
    bench.take(bench.state.sources[0].name, (bench.state.sources[0].clauses[1].id,), after=op[5])
