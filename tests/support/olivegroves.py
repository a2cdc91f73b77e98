"""The life of one negotiation in commands: a Spanish declaration on mountain olive groves, which a
terminal in any language takes from its first text to its second revision.

Nothing of it is a shipped sample. The words of the documents are Spanish, so that a word of ours
which a reader of French or Arabic meets in English is none of theirs.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from support.revised import paragraph, run, word_file

TITLE = "Declaración sobre los olivares de montaña"
PREAMBLE = (
    "Recordando las conclusiones de la primera reunión sobre terrazas,",
    "Observando con preocupación la pérdida de suelos en las laderas,",
    "Consciente de que los olivares dan sombra y sustento a muchas familias,",
)
MAPS = "Alienta a los Estados a preparar mapas de sus terrazas;"
RAINS = "Invita a los vecinos a intercambiar datos sobre lluvias y heladas;"
REGISTER = (
    "Pide a la secretaría que lleve un registro de las terrazas restauradas y que lo publique cada "
    "dos años, y que invite a los pueblos a enviar fotografías de ellas;"
)
MILLS = "Insta a los molinos a tratar sus aguas antes de verterlas;"
PRUNING = "Recomienda que se suspenda la quema de ramas durante el verano;"
SCHOOL = "Acoge con beneplácito el ofrecimiento de una escuela de podadores;"
CITY = "Decide volver a reunirse en una ciudad de montaña."
OPERATIVE = (MAPS, RAINS, REGISTER, MILLS, PRUNING, SCHOOL, CITY)
THANKS = "Expresa su gratitud a los anfitriones de la reunión;"

FRENCH = """Déclaration sur les oliveraies de montagne

Rappelant les conclusions de la première réunion sur les terrasses,

Notant avec préoccupation la perte de sols sur les versants,

1. Encourage les États à dresser la carte de leurs terrasses;

2. Invite les voisins à échanger des données sur les pluies et les gelées tous les 3 ans;
"""
LETTER = """En el párrafo 1 de la parte dispositiva, insértese “y publicar” después de “preparar”.
Suprímase el párrafo 6 de la parte dispositiva.
En el párrafo 5 de la parte dispositiva, sustitúyase “el invierno” por “el otoño”.
En el párrafo 2 de la parte dispositiva, sustitúyase “datos” por “datos”.
En el párrafo 40 de la parte dispositiva, suprímase “y heladas”.
"""
LOOSE = """In OP 3, replace “terrazas” with “laderas”.
In OP 4, delete “a”.
In OP 5, replace “invierno” with “verano”.
The text should be shorter.
"""


def lines(operative: tuple[str, ...] = OPERATIVE, preamble: tuple[str, ...] = PREAMBLE) -> str:
    """A text, its paragraphs apart and its numbers typed."""
    numbered = [f"{number}. {words}" for number, words in enumerate(operative, 1)]
    return "\n\n".join((TITLE, *preamble, *numbered)) + "\n"


def tracked() -> bytes:
    """Word with tracked changes of two delegations."""
    changed = {
        MAPS: paragraph(
            run("1. Alienta a los Estados a preparar "),
            run("con prontitud ", "ins by Brazil"),
            run("mapas de sus terrazas;"),
        ),
        MILLS: paragraph(
            run("4. Insta a los molinos a tratar sus aguas "),
            run("antes de verterlas", "del by Kenya"),
            run("sin demora", "ins by Kenya"),
            run(";"),
        ),
    }
    blocks = [paragraph(run(TITLE)), *(paragraph(run(words)) for words in PREAMBLE)]
    blocks += [
        changed.get(words, paragraph(run(f"{number}. {words}")))
        for number, words in enumerate(OPERATIVE, 1)
    ]
    return word_file("".join(blocks))


def write(folder: Path) -> None:
    """Writes every file of the negotiation into ``folder``."""
    edited = (
        MAPS.replace("mapas", "mapas detallados"),
        RAINS,
        REGISTER,
        MILLS.replace("sus aguas", "todas sus aguas"),
        PRUNING.replace("suspenda", "prohíba"),
        THANKS,
        SCHOOL,
        CITY,
    )
    revised = (
        MAPS.replace("preparar", "preparar y publicar"),
        RAINS.replace("lluvias", "vientos"),
        REGISTER,
        MILLS.replace("antes de verterlas", "antes del vertido"),
        PRUNING.replace("suspenda", "prohíba"),
        THANKS,
        CITY,
    )
    for name, words in {
        "base.txt": lines(),
        "peru.txt": lines(edited),
        "fiji.txt": lines((*OPERATIVE[:4], SCHOOL, PRUNING, CITY)),
        "rev1.txt": lines(revised),
        "fuente.txt": lines((THANKS, MILLS.replace("Insta", "Exhorta"))),
        "francais.txt": FRENCH,
        "carta.txt": LETTER,
        "correo.txt": LOOSE,
        "lista.txt": "Chile\nNarnia\n",
    }.items():
        (folder / name).write_text(words, encoding="utf-8")
    (folder / "control.docx").write_bytes(tracked())


SENT = "peru.txt=PER --sponsor fiji.txt=FJI"
LIFE = f"""
parts base.txt
read base.txt
read control.docx --view rejected
align base.txt peru.txt --rows
align base.txt fuente.txt --as independent --no-model
compare base.txt peru.txt --full
compare base.txt fiji.txt
compare base.txt peru.txt --hide punctuation,case
align base.txt peru.txt fiji.txt
concord base.txt francais.txt
merge base.txt peru.txt fiji.txt -o juntos.docx
verify juntos.docx --accepted peru.txt --rejected base.txt
check peru.txt
check francais.txt
new olivos.draftbench --base base.txt --source fuente.txt
masthead olivos.draftbench --symbol A/CONF.99/L.1 --date 2026-05-04 --session "3"
masthead olivos.draftbench
delegations olivos.draftbench add BRA "UNEP=ONU"
delegations olivos.draftbench import lista.txt
delegations olivos.draftbench rename CHL "República de Chile"
delegations olivos.draftbench list
delegations olivos.draftbench remove UNEP
amend olivos.draftbench import control.docx peru.txt fiji.txt --sponsor {SENT} --dry-run
amend olivos.draftbench import control.docx peru.txt fiji.txt --sponsor {SENT}
amend olivos.draftbench imports
amend olivos.draftbench instructions carta.txt --sponsor CHL
amend olivos.draftbench instructions correo.txt --sponsor SEN
amend olivos.draftbench add --sponsor MEX --clause "OP 7" --replace ciudad aldea --draft
amend olivos.draftbench add --sponsor ARG --clause "OP 2" --text "Invita a todos;" --reason Basta
amend olivos.draftbench add --sponsor MEX --clause "OP 3" --delete
amend olivos.draftbench add --sponsor NOR --clause "OP 2" --replace Invita Insta
amend olivos.draftbench take fuente "OP 1" --after "OP 7"
amend olivos.draftbench submit draft-1
amend olivos.draftbench return draft-1
amend olivos.draftbench table draft-1
amend olivos.draftbench list
amend olivos.draftbench states
amend olivos.draftbench show am-1
amend olivos.draftbench show am-2
amend olivos.draftbench show am-6
amend olivos.draftbench show am-7
amend olivos.draftbench show am-13
amend olivos.draftbench place am-5
amend olivos.draftbench reason am-1 "Hace falta"
amend olivos.draftbench join am-1 ARG
amend olivos.draftbench leave am-1 BRA
amend olivos.draftbench recommend am-1 accept
amend olivos.draftbench show am-1
amend olivos.draftbench conflicts
amend olivos.draftbench accept --all --dry-run
amend olivos.draftbench accept am-1
amend olivos.draftbench accept am-4
amend olivos.draftbench undo
amend olivos.draftbench redo
amend olivos.draftbench reject am-8 --why "No hace falta"
amend olivos.draftbench hold am-6
amend olivos.draftbench step am-6 tabled
amend olivos.draftbench withdraw am-11
amend olivos.draftbench accept am-11
amend olivos.draftbench resolve 1 --take am-5
amend olivos.draftbench conflicts
amend olivos.draftbench merge am-9 am-12 --into am-9
amend olivos.draftbench alternatives am-6 am-13
amend olivos.draftbench package agua am-6 am-7
amend olivos.draftbench packages
amend olivos.draftbench link "OP 4" "OP 2" --source fuente
amend olivos.draftbench links
amend olivos.draftbench unlink "OP 4" "OP 2" --source fuente
amend olivos.draftbench relate fuente --as independent
amend olivos.draftbench theme "OP 3" Registro
amend olivos.draftbench list
draft olivos.draftbench edit "OP 1" --replace Alienta Exhorta
draft olivos.draftbench insert "Decide observar un día de la aceituna;" --after "OP 2"
draft olivos.draftbench move "OP 5" --after "OP 2"
draft olivos.draftbench split "OP 3" --before "y que invite"
draft olivos.draftbench join "OP 5" --to "OP 4"
draft olivos.draftbench level "OP 5"
amend olivos.draftbench undo
draft olivos.draftbench take fuente "OP 2" --after "OP 5"
draft olivos.draftbench combine "fuente:OP 1" "fuente:OP 2" --after "OP 5"
draft olivos.draftbench reshape "OP 6" --as preamble
draft olivos.draftbench replace montaña sierra --dry-run
draft olivos.draftbench replace montaña sierra
draft olivos.draftbench find terrazas
draft olivos.draftbench delete "OP 6"
draft olivos.draftbench merge peru.txt fiji.txt --dry-run
draft olivos.draftbench why "OP 1" prontitud
draft olivos.draftbench why "OP 1"
draft olivos.draftbench origins
draft olivos.draftbench references
draft olivos.draftbench references update
draft olivos.draftbench vocabulary --add aceituna
draft olivos.draftbench vocabulary
draft olivos.draftbench numbers show
draft olivos.draftbench numbers freeze --rule letters
draft olivos.draftbench numbers show
draft olivos.draftbench numbers thaw
draft olivos.draftbench numbers renumber --dry-run
draft olivos.draftbench numbers sections restart
negotiate olivos.draftbench meeting "Segunda lectura"
negotiate olivos.draftbench group G77 --member BRA --member MEX
negotiate olivos.draftbench position "OP 3" reserve --by G77
negotiate olivos.draftbench position am-6 support --by ARG --note "aldea Con gusto"
negotiate olivos.draftbench positions
negotiate olivos.draftbench show
negotiate olivos.draftbench agree "OP 4"
negotiate olivos.draftbench park "OP 3"
negotiate olivos.draftbench delete "OP 7"
negotiate olivos.draftbench reopen "OP 4" --why "Datos nuevos"
negotiate olivos.draftbench clauses
negotiate olivos.draftbench bracket "OP 1" --words "mapas" --by MEX
negotiate olivos.draftbench explain br-1 --by MEX
negotiate olivos.draftbench brackets
negotiate olivos.draftbench counts
negotiate olivos.draftbench resolve br-1 --keep
negotiate olivos.draftbench alternatives "OP 3" --text "BRA,ARG=Invita a los Estados a cooperar;"
negotiate olivos.draftbench choose alt-1 1
negotiate olivos.draftbench deadline --until 2099-12-31T18:00:00Z
negotiate olivos.draftbench silence start --until 2099-12-31T18:00:00Z
negotiate olivos.draftbench silence show
negotiate olivos.draftbench silence break --by MEX --why "Falta acuerdo"
negotiate olivos.draftbench silence show
negotiate olivos.draftbench show
voting olivos.draftbench
voting olivos.draftbench --vote am-9 --for 60 --against 12 --abstaining 4
export olivos.draftbench --as compilation -o compilacion.html
export olivos.draftbench --as tracked -o cambios.docx
export olivos.draftbench --as positions -o posiciones.csv
export olivos.draftbench --as clean -o limpio.txt
rebase olivos.draftbench --onto rev1.txt
amend olivos.draftbench list
check olivos.draftbench
record olivos.draftbench log
record olivos.draftbench name Circulada
record olivos.draftbench versions
record olivos.draftbench show base
record olivos.draftbench compare base now
record olivos.draftbench check
record olivos.draftbench copy copia.draftbench
record olivos.draftbench files
record olivos.draftbench file base.txt otra.txt
record olivos.draftbench exchange hoy.zip --since 3
record copia.draftbench receive hoy.zip --none
record olivos.draftbench unfit
record olivos.draftbench desks list
record olivos.draftbench note "Preguntar a la capital" --about "OP 3"
record olivos.draftbench notes
record olivos.draftbench unnote zz
record olivos.draftbench private status
record olivos.draftbench private log
record olivos.draftbench salvage salvada.draftbench
desk name Olivar
desk show
read nada.txt
compare base.txt
amend olivos.draftbench accept am-99
draft olivos.draftbench edit "OP 99" --text x
negotiate olivos.draftbench agree "OP 99"
"""
"""The commands, in the order of a negotiation; all are done, or say what is in the way."""

SAID = """
zz todos Basta con una frase Hace falta No Registro agua Exhorta observar un día aceituna cinos
sin sierra Acogiendo Segunda lectura Con gusto Datos nuevos Falta acuerdo cooperar Circulada
Preguntar a la capital demora prontitud Olivar ONU República de Chile
Brazil Kenya Narnia fuente peru fiji juntos Rev
"""
"""What its people say besides the documents."""
DATA = (
    "parts base.txt",
    "align base.txt fuente.txt --no-model",
    "concord base.txt francais.txt",
    "check peru.txt",
    "amend olivos.draftbench list",
    "amend olivos.draftbench show am-1",
    "amend olivos.draftbench imports",
    "amend olivos.draftbench instructions correo.txt --sponsor SEN --dry-run",
    "amend olivos.draftbench conflicts",
    "amend olivos.draftbench packages",
    "amend olivos.draftbench states",
    "delegations olivos.draftbench list",
    "draft olivos.draftbench origins",
    "draft olivos.draftbench why 'OP 1'",
    "draft olivos.draftbench numbers show",
    "negotiate olivos.draftbench show",
    "negotiate olivos.draftbench counts",
    "voting olivos.draftbench",
    "rebase olivos.draftbench --onto base.txt --dry-run",
    "masthead olivos.draftbench",
    "record olivos.draftbench log",
    "record olivos.draftbench versions",
    "record olivos.draftbench private log",
    "record olivos.draftbench notes",
)
"""Commands that change nothing, and answer programs."""


def commands() -> Iterator[list[str]]:
    """The commands of the life, each as its words."""
    return (shlex.split(line) for line in LIFE.strip().splitlines())
