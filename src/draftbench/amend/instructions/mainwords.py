"""The main words of instructions, by language: what is asked for, where, and what turns the sense.

Each sort of word has one letter, so that what they say together is written once for all languages
(:mod:`draftbench.amend.instructions.bywords`):

d delete, r replace, i insert, m move, v come or go, p put, j merge, s split, b brackets,
n renumber, x read or become, z substitute (new for old); A after, B before, E at the end, S at the
beginning, F from, T to, o in or of, W by or with, N instead of, L for, P prefer; K it, the whole
paragraph; & and; R a reason follows (D: one that may say no); H therefore; q asks; Y could you;
e be; f what will or may be;
w a wish without words, o that it should be so; M a remark; G what turns the sense (O: no).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

_EN: Sequence[tuple[str, str]] = (
    ("M", r"(?:go|going|went) along with|liv(?:e|ing) with|come back|coming back|added to the (?:list of )?(?:co-?)?sponsors|(?:co-?)?sponsor\w*|corrigendum|erratum|"
     r"addendum"),
    ("N", r"instead of|rather than|in (?:the )?place of|in lieu of"),
    ("-", r"(?:a |the )?(?:mention|reference)(?: of| to)? (?=\ue000)|separate(?! (?:it|them|this|the|\ue002))"),
    ("f", r"will|would(?! (?:like|prefer))|shall|might|may"),
    ("H", r"therefore|hence|thus|and so|for this reason,?|for that reason,?"),
    ("Y", r"(?:could|can|would|will) you"),
    ("A", r"the first (?:paragraph |part |one |sentence )?(?:(?:would|should|to|will) )?end(?:s|ing)? "
     r"(?:with|at|in|on)|(?:immediately |directly |right |just )?(?:after|following|behind|below)"),
    ("B", r"the second (?:paragraph |part |one |sentence )?(?:(?:would|should|to|will) )?(?:start|"
     r"begin)(?:s|ning|ing)? (?:with|at|from|in)|(?:immediately |directly |right |just )?(?:before|"
     r"preceding|ahead of|above)"),
    ("-", r"accordingly|as a consequence|as (?:an? )?(?:new )?(?:separate|single|one|stand-?alone|"
     r"independent)(?: \w+)? paragraphs?|in(?:to)? (?:two|2|one|a single)(?: (?:separate|distinct|"
     r"different))?(?: (?:paragraphs?|parts?|ones?|sentences?))?|of the (?:list|paragraph|sentence|text|"
     r"resolution|document|draft)|in (?:its|their) entirety|in full|for the (?:time being|moment)|"
     r"for now|at this stage|up front|in particular|if you please|as well|as follows"),
    ("R", r"in order (?:to|that)|so (?:that|as)|in (?:the )?(?:interest|light|view|keeping|line|"
     r"accordance)s?(?: of| with)?|in the spirit of|for the sake of|for (?:reasons of|the purposes? of|"
     r"clarity|"
     r"consistency|brevity|balance)|with a view to|to (?:avoid|ensure|reflect|make|keep|give|bring|"
     r"improve|shorten|lighten|align)|pending|until"),
    ("D", r"since|because|given(?: that)?|considering|inasmuch as|due to|owing to|as (?=its|it |this|"
     r"that|they|the |we |there|these|such|our|both|\x02)|which (?=is|are|would|has|seems|duplicates|"
     r"repeats)|it (?:duplicates|repeats|is|has|adds|belongs|seems|goes)|they (?:are|belong|form|say|"
     r"overlap)|this (?:is|would|will)\b(?! be)"),
    ("G", r"have(?<!to have)|if|unless|whether|or|either|otherwise|failing|provided(?: that)?|subject to|in case|"
     r"in the event|when|once|as long as|depending|perhaps|maybe|possibly|potentially|hypothetical\w*|"
     r"was|were|has|had|been|did|already|earlier|previously|yesterday|originally|propos(?:ed)|"
     r"suggested|requested|asked|wanted|wished|opposed|rejected|agreed|decided|adopted|withdr\w+|"
     r"support\w*|"
     r"back(?:s|ed)|endors\w+|oppos\w+|object\w*|reject\w*|against|concern\w*|regret\w*|question\w*|"
     r"prefers?|preference|tentative\w*|wonder\w*|doubt\w*|understand\w*|note[sd]?|recall\w*|hear[sd]?|said|says|told|claim\w*|argu\w+|"
     r"fear\w*|hop(?:e|es|ed|ing)|consider\w*|discuss\w*|debate\w*|instead|some|others?|several|"
     r"certain|only|except|apart|but|although|though|while|whereas|yet|however much|example|e\.g|"
     r"version|translation|annex|appendix|footnotes?|chapter|section|options?|alternativ\w*|"
     r"fallback|choice|avoid\w*|refrain\w*|resist\w*|accept\w*|agree[sd]?|welcom\w*|tomorrow|later|"
     r"next|tbc|tbd|why|what|who|how|where|same|likewise|respectively|former|latter|restor\w+|"
     r"reinstat\w+|reintroduc\w+|undo\w*|revert\w*|premature|flexib\w+|consensus|"
     r"all other|quot\w+|colleagues?' "),
    ("O", r"not|never|no|nor|neither|none|nobody|without|cannot|can't|don't|doesn't|won't|"
     r"wouldn't|shouldn't|isn't|aren't|couldn't|didn't|hasn't|unable|unnecessary"),
    ("K", r"it|them|(?:the |this |that )(?:whole |entire )?(?:sub-?)?paragraph|th(?:e|is) one|"
     r"the (?:whole|entire) (?:thing|text)|these (?:two )?paragraphs|the two(?: paragraphs)?|"
     r"both paragraphs"),
    ("w", r"reword\w*|redraft\w*|reformulat\w*|rephras\w*|rewrit\w*|rewrot\w*|recast\w*|strengthen\w*|"
     r"weaken\w*|soften\w*|"
     r"clarif\w*|clearer|shorten\w*|shorter|streamlin\w*|simplif\w*|improv\w*|elaborat\w*|expand\w*|"
     r"tighten\w*|tone[ds]? down|align\w*|adjust\w*|mention\w*|reflect\w*|refer(?:s|red|ence\w*)?|"
     r"brought closer|closer|bring closer|more (?:ambitious|specific|precise|balanced|"
     r"explicit)|stronger|balanced?|reconsider\w*|revisit\w*|rework\w*|needs? (?:some |more |further )?"
     r"work|language on|wording on"),
    ("d", r"delet(?:e|es|ing|ion)|remov(?:e|ing|al)|omit(?:ting)?|omission|strik(?:e|ing)(?: out)?|"
     r"drop(?:ping)?|suppress(?:ing|ion)?|tak(?:e|ing) out|leav(?:e|ing) out|cut(?:ting)?(?: out)?|"
     r"scrap(?:ping)?|eliminat(?:e|ing|ion)|erase|get rid of|do away with"),
    ("d'", r"deleted|removed|omitted|struck(?: out)?|dropped|suppressed|taken out|left out|scrapped|"
     r"eliminated"),
    ("r", r"replac(?:e|ing|ement)|chang(?:e|ing)|amend(?:ing)?|modify(?:ing)?|correct|alter(?:ing)?"),
    ("r'", r"replaced|changed|amended|modified|corrected|altered|substituted"),
    ("z", r"substitut(?:e|ing|ion)"),
    ("i", r"insert(?:ing|ion)?|add(?:ing|ition)?|includ(?:e|ing)|inclusion|append(?:ing)?|introduc(?:e|"
     r"ing)|introduction of"),
    ("i'", r"inserted|added|included|appended|introduced"),
    ("m", r"mov(?:e|ing)(?: up| down)?|relocat(?:e|ing|ion)|transfer(?:ring)?|shift(?:ing)?|"
     r"reposition(?:ing)?"),
    ("m'", r"moved(?: up| down)?|relocated|transferred|shifted|repositioned"),
    ("v", r"(?:come|go|appear|stand|sit|follow)s?(?: up| down)?"),
    ("p", r"put(?:ting)?|plac(?:e|ing)|keep|set|enclos(?:e|ing)|leave"),
    ("p'", r"placed|enclosed|kept"),
    ("j", r"merg(?:e|ing|er)|combin(?:e|ing)|consolidat(?:e|ing)|join(?:ing)?|fus(?:e|ing)"),
    ("j'", r"merged|combined|consolidated|joined|fused"),
    ("s", r"split(?:ting)?(?: up)?|divid(?:e|ing)|break(?:ing)?(?: up)?|separat(?:e|ing)"),
    ("s'", r"divided|broken(?: up)?|separated"),
    ("b", r"(?:(?:in|into|inside|within|between) )?(?:square )?brackets(?: (?:around|round))?|"
     r"(?:square-?|square )?bracket(?:ing)?"),
    ("b'", r"bracketed"),
    ("n", r"renumber\w*|re-?letter\w*"),
    ("x", r"(?:now |then )?(?:reads?|become|becomes|say)"),
    ("E", r"(?:(?:at|to) )?(?:the )?(?:very )?end"),
    ("S", r"(?:(?:at|to) )?(?:the )?(?:very )?(?:beginning|start)"),
    ("F", r"(?:all )?(?:the )?(?:text |words |passage |part |everything )?(?:from|starting (?:with|"
     r"from|at)|beginning (?:with|from|at))"),
    ("T", r"up to|to|through|till|into"),
    ("W", r"by|with"),
    ("L", r"for"),
    ("P", r"(?:would|'d) (?:strongly |rather )?prefer(?: to (?:see|have))?"),
    ("&", r"and(?: also| then| to)?|as well as|together with|&"),
    ("q", r"proposes?|suggests?|asks?|requests?|recommends?|wish(?:es)?|wants?|would like|like|urges?|"
     r"proposing|needs?|should|must|could|ought|see|seeks?"),
    ("e", r"be|being|have|get"),
    ("o", r"in|of|on|within|under|regarding|concerning|as (?:for|regards|to)"),
    ("-", r"the|an?|words?|phrases?|expressions?|terms?|figures?|text|wording|language|formulation|"
     r"reference|we|i|our|us|my|delegation|country|group|please|kindly|also|"
     r"furthermore|moreover|then|that|this|which|there|whole|entire|all|both|following|new|number|"
     r"date|year|simply|just|immediately|directly|square|around|round|paragraphs?|secretariat|"
     r"facilitator|chair|firstly?|secondly?|finally|lastly|too|additionally|similarly|is|are|to|"
     r"like|do|so|same paragraph|up|down|further|separate|its|consequently|you|on behalf"),
)
_FR: Sequence[tuple[str, str]] = (
    ("M", r"coauteurs?|parrain\w*|coparrain\w*|rectificatif|corrigendum|erratum|additif"),
    ("N", r"au lieu de|à le lieu de|plutôt que(?: de)?|à la place de|en lieu et place de|et non(?: pas)?"),
    ("-", r"(?:la |une )?(?:mention|référence)(?: de| à)? (?=\ue000)"),
    ("H", r"donc|par conséquent|en conséquence|de ce fait|c'est pourquoi|dès lors|aussi (?=propos|"
     r"demand)"),
    ("Y", r"pourriez-vous|pouvez-vous|voudriez-vous|serait-il possible de"),
    ("A", r"(?:le )?premier (?:paragraphe |alinéa )?se terminerait par|(?:immédiatement |directement |"
     r"juste )?(?:après|à la suite de|derrière)"),
    ("B", r"(?:le )?(?:deuxième|second) (?:paragraphe |alinéa )?commencerait par|(?:immédiatement |"
     r"directement |juste )?avant(?: le)?"),
    ("-", r"en (?:deux|un seul)(?: (?:paragraphes?|alinéas?))?(?: distincts?)?|de la (?:liste|phrase)|"
     r"de le (?:paragraphe|texte|alinéa)(?! \d)|dans (?:son|leur) (?:intégralité|ensemble)|en (?:entier|"
     r"totalité)|pour le (?:moment|instant)|à ce stade|par ailleurs|en outre|de plus|de même|en "
     r"particulier|comme suit|le membre de phrase|membres? de phrase|s'il vous plaît|tout entier"),
    ("R", r"afin (?:de|que)|pour (?:que|éviter|alléger|assurer|plus|des raisons|la|les)|dans (?:le "
     r"(?:souci|intérêt|esprit)|un souci)|par souci|en vue de|en attendant|conformément"),
    ("D", r"car|puisqu\w*'?|parce qu\w*'?|étant donné|compte tenu|vu que|en raison de|attendu que|"
     r"comme (?=le|la|il|elle|nous)|qui (?=fait|font|répète|est|sont)|ils (?:forment|disent|sont)|"
     r"il (?:fait|répète|est)|elles? (?:fait|font|sont|est)|cela (?:est|évite)|son contenu|sa substance"),
    ("G", r"si|s'il|s'ils|sauf|à moins|pourvu|sous réserve|à condition|au cas|en cas|lorsque?|quand|une "
     r"fois|ou|soit (?=\ue000)|sinon|faute de|défaut|éventuel\w*|peut-être|hypoth\w*|a|ont|avons|ai|avez|"
     r"avait|avaient|avions|été|était|étaient|fut|furent|déjà|hier|précédemment|initialement|"
     r"proposai\w*|demandai\w*|appu\w+|souten\w+|soutien\w*|oppos\w+|object\w+|rejet\w*|refus\w*|"
     r"préfère\w*|préféron\w*|préférence|contre|regrett\w*|question\w*|demandons-nous|doute\w*|comprend\w*|compren\w+|prend\w* note|not\w+ que|"
     r"rappel\w*|dit|disent|craign\w*|craint|espér\w*|envisag\w*|discut\w*|débat\w*|certaine?s|autres?|"
     r"plusieurs|seulement|uniquement|excepté|mais|bien que|tandis|alors que|exemple|version|"
     r"traduction|annexe|note|chapitre|section|variante|option|alternativ\w*|choix|évit\w*|abst\w+|"
     r"accept\w*|accord|félicit\w*|salu\w*|demain|tard|pourquoi|comment|quelle?s?|qui|même|rétabl\w*|"
     r"réintrodu\w*|revenir|prématuré\w*|personne|cit\w+|réserve\w*|provisoire\w*"),
    ("O", r"ne|n'|pas|non|aucune?|jamais|ni|sans|rien|plus"),
    ("K", r"celui-ci|celle-ci|ceux-ci|(?:tout )?(?:le |ce |cet )(?:paragraphe|alinéa)(?: entier)?|"
     r"les deux(?: paragraphes)?|ces (?:deux )?(?:paragraphes|alinéas)"),
    ("w", r"reformul\w*|réécri\w*|remani\w*|préciser|précisé\w*|clarifi\w*|renforc\w*|align\w*|"
     r"amélior\w*|simplifi\w*|abrég\w*|raccourci\w*|étoff\w*|nuanc\w*|mention\w*|reflét\w*|refl[èe]t\w*|"
     r"revoir|revu\w*|rapproch\w*|équilibr\w*|affin\w*|complét\w*|développ\w*|référence"),
    ("d", r"supprim(?:er|ez|ons|e)|suppression|biff(?:er|ez)|retir(?:er|ez)|retrait|enlev(?:er|ez)|"
     r"élimin(?:er|ez|ation)|omettre|omission|retranch(?:er|ez)|effacer|rayer|ôter"),
    ("d'", r"supprimée?s?|biffée?s?|retirée?s?|enlevée?s?|éliminée?s?|omise?s?|retranchée?s?|disparaît\w*|"
     r"disparaisse\w*"),
    ("r", r"remplac(?:er|ez|ons|e|ement)|modifi(?:er|ez|cation)|chang(?:er|ez|ement)|corrig(?:er|ez)"),
    ("r'", r"remplacée?s?|modifiée?s?|changée?s?|corrigée?s?"),
    ("i", r"insér(?:er|ez|ons)|insère|insertion|ajout(?:er|ez|ons|e)?|adjonction|introdui(?:re|sez)|inclu("
     r"?:re|sion)|adjoindre"),
    ("i'", r"insérée?s?|ajoutée?s?|introduite?s?|incluse?s?|figure(?:nt)?"),
    ("m", r"déplac(?:er|ez|ons|e|ement)|transfér(?:er|ez)|transfert"),
    ("m'", r"déplacée?s?|transférée?s?"),
    ("v", r"vien(?:t|ne|nent|ndrait)|passe(?:nt|r)?|figurer|venir|suive"),
    ("p", r"mettre|mettez|mise|plac(?:er|ez|e|ement)|garder|maintenir"),
    ("p'", r"mise?s?|mis|placée?s?|maintenue?s?"),
    ("j", r"fusion(?:ner|nez|nons)?|réuni(?:r|ssez)|regroup(?:er|ez|ement)|combiner|fondre"),
    ("j'", r"fusionnée?s?|réunie?s?|regroupée?s?|combinée?s?"),
    ("s", r"scind(?:er|ez|ons|e)|scission|divis(?:er|ez|ion)|sépar(?:er|ez|ation)|subdivis(?:er|ion)|"
     r"dédoubl(?:er|ement)"),
    ("s'", r"scindée?s?|divisée?s?|séparée?s?|subdivisée?s?|dédoublée?s?"),
    ("b", r"(?:entre )?crochets"),
    ("n", r"renumérot\w*|numérot\w*"),
    ("x", r"lire|se li(?:t|se|ra|rait)(?: comme suit)?|lisez|deven(?:ir|u)|devient|devienne|deviendrait|"
     r"deviendra|se lire(?: comme suit)?|(?:être )?libellée?s?(?: comme suit| ainsi)?|être rédigée?s?"),
    ("E", r"jusqu'à la (?:toute )?fin|(?:à|en) (?:la )?(?:toute )?fin"),
    ("S", r"(?:à le|en) (?:tout )?(?:début|commencement)|en tête"),
    ("F", r"(?:tout )?(?:le )?(?:texte |passage |partie )?(?:allant de|à partir de|depuis|commençant "
     r"par|qui va de)"),
    ("T", r"jusqu'à|à|vers"),
    ("W", r"par|avec"),
    ("P", r"préférer(?:ait|aient|ions|ais)(?: voir)?"),
    ("&", r"et(?: que| à| de)?|ainsi que|puis"),
    ("q", r"propos(?:e|ent|ons|er)|demand(?:e|ent|ons|er)|suggér(?:ons|er)|suggèr\w+|souhait(?:e|"
     r"ent|ons|erait|erions|er|eraient)|voudr(?:ait|aient|ions|ais)|recommand\w+|pri(?:e|ons)|désir\w+|"
     r"devrai(?:t|ent)|doi(?:t|vent)|pourrai(?:t|ent)|conviendrait|convient|faudrait|veut|veulent|"
     r"aimerai\w*"),
    ("e", r"soi(?:t|ent)|être|ser(?:a|ont|ait|aient)|voir"),
    ("o", r"dans|de|en|sur|concernant|quant"),
    ("-", r"l[ea]s?|l'|d'|une?|mots?|expressions?|termes?|chiffres?|phrases?|texte|libellé|années?|dates?|"
     r"nous|je|notre|ma|mon|délégation|pays|groupe|que|qu'|ce|cette|ces|il|elle|se|aussi|également|"
     r"suivante?s?|nouve(?:l|au|lle)s?|immédiatement|directement|simplement|tout|toute|tous|paragraphes?|"
     r"alinéas?|ensemble|vous|y|mention|secrétariat|ici|enfin|premièrement|deuxièmement|d'abord|"
     r"faire|comme|formule|passage"),
)
_ES: Sequence[tuple[str, str]] = (
    ("M", r"copatrocina\w*|patrocina\w*|corrección|corrigendum|fe de erratas|adición(?=$)|de acuerdo(?=$|"
     r" ?[.,])"),
    ("N", r"en (?:lugar|vez) de|en sustitución de|y no"),
    ("-", r"(?:la |una )?(?:mención|referencia)(?: de| a)? (?=\ue000)"),
    ("H", r"por (?:lo tanto|ello|eso|tanto|consiguiente)|en consecuencia|por lo que"),
    ("Y", r"podr[ií]an?(?: ustedes)?(?! (?:ser|\w+[aei]rse)\b)(?<!se podría)|pueden? ustedes"),
    ("A", r"(?:el )?primero? (?:párrafo )?terminaría (?:con|en)|(?:inmediatamente |directamente |justo )?"
     r"(?:después de|tras|a continuación de|detrás de|luego de)"),
    ("B", r"(?:el )?segundo (?:párrafo )?(?:empezaría|comenzaría) (?:con|en|por)|(?:inmediatamente |"
     r"directamente |justo )?antes de"),
    ("-", r"en (?:dos|uno solo|un solo|un único)(?: párrafos?)?(?: distintos| separados)?|de la (?:lista|"
     r"oración)|de el (?:párrafo|texto)(?! \d)|en su (?:totalidad|integridad)|por completo|por el "
     r"momento|por ahora|en esta etapa|asimismo|además|por otra parte|en particular|de la siguiente "
     r"manera|de el siguiente modo|como sigue|como párrafo (?:aparte|separado|independiente)|"
     r"por favor"),
    ("R", r"a fin de(?: que)?|para (?!l)(?:que )?\w+|con el fin de|con miras a|en (?:aras|pro|interés) "
     r"de|por razones de|por motivos de|a la espera de|hasta que|en espera de|conforme"),
    ("D", r"porque|ya que|puesto que|dado que|pues|en vista de|debido a|habida cuenta|que (?=repite|"
     r"duplica|es |ya )|es (?:repetitivo|redundante)|su contenido|forman|como (?=su|el |la |se )"),
    ("G", r"si|salvo|a menos|a no ser|siempre|siempre que|en caso|caso|cuando|una vez|o|u|bien|"
     r"de lo contrario|eventual\w*|quizás?|tal vez|acaso|hipot\w*|ha|han|hemos|he|había|habían|fue|fueron|"
     r"prefer(?!ir[ií]a)\w+|prefier\w+|era|eran|sido|ya|ayer|anteriormente|antes(?! de)|inicialmente|propuso|propusieron|pidió|pidieron|"
     r"solicitó|sugirió|apoy\w+|respald\w+|opon\w+|opuso|objet\w+|rechaz\w*|contra|lament\w*|preguntas?|"
     r"preguntamos|dud\w+|entend\w+|entiend\w+|tom\w+ nota|record\w+|dijo|dicen|dice(?! \ue000| \d)|tem\w+|"
     r"esper\w+|consider\w*|debat\w*|discut\w*|algun[oa]s|otr[oa]s?|vari[oa]s|solo|sólo|únicamente|"
     r"excepto|pero|aunque|mientras|ejemplo|versión|traducción|anexo|nota|capítulo|sección|variante|"
     r"opción|opciones|alternativ\w*|evit\w*|abst\w+|acept\w*|acuerdo|celebr\w+|mañana|más adelante|"
     r"por qué|cómo|cuál\w*|quién\w*|mism[oa]s?|restabl\w*|restituir|reintrodu\w*|volver|prematur\w*|"
     r"nadie|provisional\w*|contrario|cit\w+|reserva\w*"),
    ("O", r"no|ningún|ninguna|nunca|ni|sin|tampoco|nada|jamás"),
    ("K", r"lo|(?:todo )?(?:el|este|ese|dicho) (?:mismo )?párrafo(?: entero| completo)?|los dos"
     r"(?: párrafos)?|ambos(?: párrafos)?|estos (?:dos )?párrafos"),
    ("w", r"reformul\w*|redact\w+ (?:de nuevo|mejor)|reescrib\w*|aclar\w*|precis\w*|reforz\w*|fortalec\w*|"
     r"refuerc\w*|aline\w*|mejor\w*|simplific\w*|acort\w*|abrevi\w*|matiz\w*|mencion\w*|mención|reflej\w*|"
     r"revis\w*|acerc\w*|equilibr\w*|ampli\w*|desarroll\w*|referencia|ajust\w*|hacer referencia"),
    ("d", r"suprim(?:ir|a|an|ase|anse)(?:l[oa]s?)?|supr[ií]m(?:a|an|ase|anse)(?:l[oa]s?)?|supresión|"
     r"elimin(?:ar|e|en)(?:l[oa]s?)?|elim[ií]n(?:ese|ense|e|en)(?:l[oa]s?)?|eliminación|omit(?:ir|a|an)"
     r"(?:l[oa]s?)?|omisión|quitar(?:l[oa]s?)?|quite|retirar(?:l[oa]s?)?|tachar|borrar|se suprime[n]?|"
     r"se elimina[n]?"),
    ("d'", r"suprimid[oa]s?|eliminad[oa]s?|omitid[oa]s?|retirad[oa]s?"),
    ("r", r"sustitu(?:ir|ya|yan|ción)|sustitúya(?:n?se)?|reempla(?:zar|ce|cen|zo)|reempl[aá]cen?se|"
     r"cambi(?:ar|e|en|o)|cámbie(?:n?se)?|modific(?:ar|ación)|modifi[qí]\w+|corregir|corríjase"),
    ("r'", r"sustituid[oa]s?|reemplazad[oa]s?|cambiad[oa]s?|modificad[oa]s?"),
    ("i", r"insert(?:ar|e|en)|ins[eé]rten?se|inserción|añad(?:ir|a|an|o)|añ[aá]da(?:n?se)?|agreg(?:ar|ue|"
     r"uen)|agr[eé]guen?se|inclu(?:ir|ya|yan|sión)|inclúya(?:n?se)?|incorpor(?:ar|e|en|ación)|adición|"
     r"intercal(?:ar|e|en)|intercálese"),
    ("i'", r"insertad[oa]s?|añadid[oa]s?|agregad[oa]s?|incluid[oa]s?|incorporad[oa]s?"),
    ("m", r"traslad(?:ar|e|en|o)(?:l[oa]s?)?|trasl[aá]den?se|mov(?:er)(?:l[oa]s?)?|mueva[n]?|desplazar|"
     r"reubicar"),
    ("m'", r"trasladad[oa]s?|movid[oa]s?|desplazad[oa]s?|reubicad[oa]s?"),
    ("v", r"pas(?:e|en|ar|aría)(?: a)?(?: figurar)?|vaya[n]?|figur(?:e|en|ar)|ir|venir|venga"),
    ("p", r"pon(?:er|ga|gan|gase)(?:l[oa]s?)?|coloc(?:ar|ación)|coloque[n]?|col[oó]quese|dejar|mantener|"
     r"poner(?:l[oa]s?)?|situar"),
    ("p'", r"puest[oa]s?|colocad[oa]s?"),
    ("j", r"fusion(?:ar|e|en)?|fusión|fusi[oó]nense|unir|una[n]?se|combin(?:ar|en)|refundir|agrupar"),
    ("j'", r"fusionad[oa]s?|unid[oa]s?|combinad[oa]s?|refundid[oa]s?"),
    ("s", r"divid(?:ir|a|an)(?:l[oa]s?)?|div[ií]dase|división|desdobl(?:ar|e|amiento)|separar(?:l[oa]s?)?|"
     r"se divida[n]?"),
    ("s'", r"dividid[oa]s?|desdoblad[oa]s?"),
    ("b", r"(?:entre )?corchetes"),
    ("f", r"puede[n]?"),
    ("n", r"re?enum[eé]r\w*|numeración"),
    ("x", r"(?:debe|debería|deberá|ha de) decir|debe leerse|léase|diga|se lea|dígase|(?:debería |debe )?"
     r"quedar?(?: redactad[oa])?|quede redactad[oa]|quedar redactad[oa]|pase a ser|pasar a ser|pasaría a "
     r"ser|rece"),
    ("L", r"donde dice"),
    ("E", r"hasta el (?:mismo )?final|(?:a el|en el) final"),
    ("S", r"(?:a el|en el) (?:principio|comienzo|inicio)"),
    ("F", r"(?:todo )?(?:el )?(?:texto |pasaje )?(?:desde|a partir de|que va de)"),
    ("T", r"hasta|a"),
    ("W", r"por|con"),
    ("P", r"preferir[ií]a\w*(?: ver)?"),
    ("&", r"y(?: que)?|e|así como|y luego"),
    ("q", r"prop(?:one|onen|onemos|oner)|pid(?:e|en|o)|pedimos|solicit(?:a|an|amos|ar)|sug(?:iere|"
     r"ieren|erimos|erir)|dese(?:a|an|amos|aría|aríamos)|quisi(?:era|eran|éramos)|recom(?:ienda|iendan|"
     r"endamos)|ruega|rogamos|deber[ií]an?|debe[n]?|convendría|convien\w+|habría|hay|querría\w*|"
     r"gustaría|agradec\w+"),
    ("e", r"sea[n]?|ser|ver"),
    ("o", r"en|de|sobre|respecto"),
    ("-", r"el|la|las|los|una?|palabras?|expresión|expresiones|términos?|cifras?|frases?|texto|año|fecha|"
     r"nosotros|nuestr[oa]|mi|delegación|país|grupo|que|se|también|igualmente|siguientes?|nuev[oa]s?|"
     r"inmediatamente|directamente|simplemente|tod[oa]s?|párrafos?|apartados?|le|les|nos|secretaría|"
     r"finalmente|primero|segundo|esta?|como|pasaje|fórmula|únic[oa]|aparte"),
)
_WORDS: Mapping[str, Sequence[tuple[str, str]]] = {"en": _EN, "fr": _FR, "es": _ES}
_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|janvier|"
    r"février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|"
    r"abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
NUMBER = (
    rf"\d+(?:[.,]\d+)*(?: ?%| per cent| pour cent| por ciento)?(?: (?:de )?(?:{_MONTHS})(?: (?:de )?"
    rf"\d{{4}})?)?"
)
"""A number or a date that is not quoted."""


@cache
def sorts(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all main words of a language, and the letter of each of its groups; a letter
    with ' is a participle."""
    words = _WORDS[language]
    pattern = "|".join(rf"(?P<g{at}>(?:{each})(?![\w-]))" for at, (_, each) in enumerate(words))
    return re.compile(pattern.replace(r"\x02", "\ue002"), re.IGNORECASE), tuple(s for s, _ in words)
