"""The words of mails beside instructions, by language: greetings, thanks, covering sentences,
reasons, and what stands above a signature. A line is one where a pattern fits all of it
(apostrophes are straight, and signs at its end are gone)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from draftbench.amend.instructions.tongue import compiled


@dataclass(frozen=True, slots=True)
class MailPhrases:
    """``courtesies`` are lines beside instructions, ``reasons`` lines that give one, whatever they
    name or quote, ``closings`` what stands above a signature."""

    courtesies: Sequence[re.Pattern[str]]
    reasons: Sequence[re.Pattern[str]]
    closings: Sequence[re.Pattern[str]]


PHRASES = {
    "en": MailPhrases(
        courtesies=compiled(
            r"(?:dear|hi|hello|good (?:morning|afternoon|evening|day)|greetings|excellenc(?:y|ies)|"
            r"(?:distinguished )?colleagues)\b.{0,90}",
            r".*\b(?:thanks?|thank you|grateful|appreciates?|appreciated|appreciation|apologies)"
            r"\b.*",
            r".*\b(?:please (?:find|see)|find below|see below|set out below|below (?:are|is)|as "
            r"follows|"
            r"here (?:are|is)|attached|enclosed|herewith|the following (?:are|is))\b.*",
            r".*\b(?:look(?:s|ing)? forward|hesitate|happy to|available|at your disposal|flexible|"
            r"reserves? (?:the|our|its|their) rights?)\b.*",
            r".*\b(?:compliments|has the honou?r|avails? itself|highest consideration)\b.*",
            r"(?:we|i) (?:hope|trust)\b.*",
            r".*\b(?:propose[sd]?|suggest(?:s|ed)?|submit(?:s|ted)?|request(?:s|ed)?|wish(?:es)?|"
            r"has|"
            r"have)"
            r"\b.* (?:as follows|the following)(?: .{0,40})?",
            r"(?:\S+ ){1,6}(?:proposes?|suggests?|(?:would like|wish(?:es)?) to (?:propose|"
            r"suggest))",
            r"(?:on behalf of|speaking (?:for|on behalf of))\b.*",
            r"(?!.*\b(?:not|cannot|no|reject|oppose)\b).*\b(?:comments?|proposals?|suggestions?|"
            r"edits|"
            r"inputs?|changes|remarks)\b(?: (?:of|from|by|on|to|below|above|attached|in)\b.*)?",
            r"(?:from|to|cc|bcc|sent|date|subject|re) ?: .*",
            r"sent from my .*",
            r"that(?: is|'s) (?:all|it)(?: .{0,40})?|nothing (?:further|more|else)(?: .{0,30})?",
            r"(?:we|i|my delegation) ha(?:ve|s) no (?:other|further|more|additional) (?:comments?|"
            r"observations?|remarks?|points?|changes?)\b.{0,40}",
        ),
        reasons=compiled(
            r"(?:rationale|justification|explanation|reason(?:ing)?|source|background|agreed "
            r"language)"
            r"\b ?[:–—-].*",
        ),
        closings=compiled(
            r"(?:(?:with )?(?:my |our )?(?:best|kind|warm|kindest|warmest)(?: (?:regards|wishes))?|"
            r"regards|sincerely|yours(?: \w+)?|cheers|respectfully|thanks|thank you|many thanks|"
            r"all the best|with thanks|thx|tks|ta|br|rgds)(?: (?:and|again|in advance|all|"
            r"everyone)\b.*|"
            r",? [\w.’'-]+(?: [\w.’'-]+)?)?",
        ),
    ),
    "fr": MailPhrases(
        courtesies=compiled(
            r"(?:ch[eè]re?s?|bonjour|bonsoir|madame|monsieur|mesdames|messieurs|excellences?|"
            r"collègues|le président)\b.{0,90}",
            r".*\b(?:merci|remerci\w+|reconnaissant\w*|gré)\b.*",
            r".*\b(?:veuillez trouver|vous trouverez|trouverez|voici|ci-après|ci-dessous|"
            r"ci-joint\w*|"
            r"suivant\w*|ce qui suit)\b.*",
            r".*\b(?:disposition|hésit\w+|plaisir|impatience|disponible\w*|réserve (?:le|son|sa))"
            r"\b.*",
            r".*\b(?:compliments|a le honneur|haute considération|salutations|agréer)\b.*",
            r"(?:nous|je) espér\w+ .*|en espérant .*",
            r"(?:au nom de|à le nom de) .*",
            r"(?:\S+ ){1,6}(?:propose|proposent|(?:souhaite(?:nt)?|voudrait|voudraient) proposer)",
            r"(?!.*\b(?:ne|pas|non|aucun\w*|rejet\w*)\b).*\b(?:commentaires?|propositions?|"
            r"suggestions?|"
            r"observations?|modifications?|remarques?|contributions?)\b(?: (?:de|du|des|sur|à|"
            r"au|aux)\b.*| d'.*)?",
            r"(?:de|à|cc|envoyé|date|objet) ?: .*",
            r"envoyé de(?:puis)? mon .*",
            r"(?:nous|je|ma délégation) n'(?:avons|ai|a) (?:pas|aucune?|plus) (?:de )?(?:autres? )?"
            r"(?:observations?|commentaires?|remarques?)\b.{0,40}",
        ),
        reasons=compiled(
            r"(?:justification|motif|explication|raison|source|langage agréé)s? ?[:–—-].*"
        ),
        closings=compiled(
            r"(?:(?:bien |très )?cordialement|salutations(?: distinguées)?|bien à vous|"
            r"(?:meilleures|sincères|cordiales) salutations|respectueusement|merci|"
            r"(?:avec|en vous) .{0,30}(?:remerciements?|remerciant).{0,40}|cdlt)(?:,? .{0,30})?",
            r"(?:je vous prie|nous vous prions|veuillez|prière)\b.{0,40}\bagréer\b.*",
        ),
    ),
    "es": MailPhrases(
        courtesies=compiled(
            r"(?:estimad[oa]s?|querid[oa]s?|hola|buen[oa]s (?:días|tardes|noches)|señor(?:a|es|"
            r"as)?|"
            r"distinguid[oa]s?|excelencias?|colegas)\b.{0,90}",
            r".*\b(?:gracias|agradec\w+|agradezco)\b.*",
            r".*\b(?:a continuación|siguientes?|adjunt\w+|encontrarán|más abajo|presentamos|remito|"
            r"remitimos)\b.*",
            r".*\b(?:disposición|dud(?:en|ar)|quedamos|quedo|a la espera|disponibles?|"
            r"se reserva el derecho)\b.*",
            r".*\b(?:saluda\w*|saludos|tiene el honor|consideración)\b.*",
            r"(?:esperamos|espero|esperando|confiamos) .*",
            r"en nombre de .*",
            r"(?:\S+ ){1,6}(?:propone|proponen|(?:desea|desean|quisiera|quisieran) proponer)",
            r"(?!.*\b(?:no|ningun\w*|rechaz\w*)\b).*\b(?:comentarios?|propuestas?|sugerencias?|"
            r"observaciones|cambios|aportaciones|contribuciones)\b(?: (?:del?|sobre|al?)\b.*)?",
            r"(?:de|para|cc|enviado|fecha|asunto) ?: .*",
            r"enviado desde mi .*",
            r"no (?:tenemos|tengo) (?:otras?|más|ninguna otra) "
            r"(?:observaci(?:ón|ones)|comentarios?)\b.{0,40}",
        ),
        reasons=compiled(
            r"(?:justificación|motivo|explicación|razón|fuente|lenguaje acordado|fundamento)"
            r"s? ?[:–—-].*"
        ),
        closings=compiled(
            r"(?:(?:un )?(?:cordial(?:es)?|atento|atentos)? ?saludos?(?: cordial(?:es)?| "
            r"atentos?)?|"
            r"atentamente|cordialmente|(?:muchas )?gracias|agradeci\w+ .{0,60}|slds)(?:,? "
            r"[\w.]+(?: [\w.]+)?)?",
            r"(?:le|les|lo|los|la|las) salud(?:a|o|an|amos)\b.{0,40}\b(?:atentamente|cordialmente)",
            r"(?:reciba|reciban|sírvase aceptar)\b.{0,60}\b(?:saludos?|consideración)\b.*",
        ),
    ),
}
"""By the code of the language."""
