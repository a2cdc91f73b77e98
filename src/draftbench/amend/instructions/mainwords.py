"""The main words of instructions, by language: what is asked for, where, and what turns the sense.

Each sort of word has one letter, so that what they say together is written once for all languages
(:mod:`draftbench.amend.instructions.bywords`):

d delete, r replace, i insert, m move, v come or go, p put, j merge, s split, b brackets,
a followed by, n renumber, x read or become, z substitute (new for old);
A after, B before, E at the end, S at the beginning, F from, T to, o in or of, W by or with,
N instead of, L for, P prefer; K it, the whole paragraph; & and;
R a reason follows, D one that may say no; H therefore; q asks; Y could you; e be;
f what will or may be; w a wish without words; M a remark; G what turns the sense, g what does so
but in a reason or an aside; O that it is not; k swap; V between; X wherever it
stands; h new words follow; l all behind or before some words; y a new paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

_EN = r"""
x  (?:open|begin|start)s?(?: more \w+)?(?: with)?(?= (?:the (?:words? )?)?\1)|recte|boils? down to|
   make room for
q  (?:deserves?|merits|calls for|requires)(?! \w+ing)|would do(?=[.;,])|
   (?:lacks?|misses)(?= (?:one|an?|another)\b)
N  not(?= \1\d+.,? but \1)
-  but(?= \1)|(?:the |its )?(?:second|first|last|latter|final) (?:half|part)(?= of \2\d+.,? from)|
   of the (?:sub-?paragraph|list)
d  fall(?: away)?(?=[.;,])
d' dispensed with|done away with|let go
j' rolled into one|rolled together
v  goes|belongs?
-  usefully|profitably|preferably
i  (?:fit|squeeze|slot)(?:ting)? in
y  one (?:more |further )?(?:sub-?paragraph|paragraph|item)(?! of \2)
D  being(?= (?:both|addressed|of|all|the|a|an|in)\b)
h  leaving(?= (?:the (?:words? )?)?\1)|(?:make|put|call) (?:it|that|this|them)(?= ?:? ?\1)|(?:it|this|that) (?:would|should|could)
 (?:then |thus |simply )?
   (?:be|read|say)(?= ?:? ?\1)|(?:hence|thus|therefore|so)(?=,? ?:? ?\1)
X  wherever|everywhere|throughout(?: the (?:whole |entire )?(?:text|draft|document|resolution))?|
   (?:each|every) time|whenever|in (?:both|all) (?:instances|places|cases)|
   (?:across|in) the (?:whole|entire) (?:text|draft|document|resolution)|across the (?:text|draft)
P  (?:we|i|(?:my|our) delegation) prefers?(?= (?:the (?:words? )?)?\1\d+.[.!]?$)
-  \((?:several|various|many|some|two|three) (?:delegations|members|countries|states)\)|
   it (?:would|will|is|may|might) be|it is(?! (?:not|\w+ed)\b)|(?:thinks?|believes?|feels?)(?: that)?|namely|
   specifically
q  (?:please|kindly) have(?= (?:the )?[\1\2])
y  as (?:the |an? )?(?:very )?(?:new )?(?=\2\d+.,?:? (?:we |i |therefore |\1|insert|add|propos|
   suggest|the following))
-  at once|(?:in|on) the (?:very )?(?:first|second|third|last|opening|final|closing) line(?: of)?
   (?= \2)
Y  (?:could|can|may|might) (?:we|i) (?:please |kindly |just )?(?:have|ask|request|suggest|propose|
   get)(?: for| that| you to| to)?
q  (?:has|have) the honou?r (?:of|to)|(?:has|have) to(?= \w)|(?:should|ought to|must|shall) have|
   sees? (?:some |great |much )?merit in|(?:would |are |is |be )*in favou?r of|
   favou?rs?(?= \w+ing)|(?:would |could |might )?(?:gain|benefit) (?:from|by)|
   (?:we|i|(?:my|our) delegation) would (?:also |just |simply |therefore |kindly )*
   (?=(?:delete|drop|remove|strike|replace|insert|add|change|move|put|merge|split|bracket|
   take out|omit|cut|say|use|suggest|propose|recommend|ask|request)\b)|
   (?:would )?(?:just |only )?ha(?:ve|s|d) (?:just |only )?(?:one|a|two|three) (?:\w+ ){0,3}?
   (?:suggestion|request|comment|proposal|point|amendment|change)s?
P  (?:would|'d) (?:much |strongly )?rather(?: have| see| say| read| use)?
N  than(?= (?:the (?:words? )?)?\1)
i  there (?:should|ought to|must|needs to) (?:also )?be
d  (?:(?:should|must|can|could|to) come|comes|goes) out(?=[.;,!?]| and\b|$)|(?<=[-–:,—\ue003\ue001] )out(?=[.;,!]|$)|disappear|vanish|
   go(?=[.;,!?]|$)|lose(?= \1)
x  give way to|(?:be )?turned into|(?:be )?(?:worded|phrased|formulated)(?: as follows)?
s  (?:make|create|form|mak(?:ing)) (?:two|2) (?:separate |distinct )?(?:paragraphs|sentences) (?=of|out)
   (?:out )?of
k  (?:(?:chang|trad|swap|switch|exchang)\w* (?:places|positions|the order|around|round)|
   swap(?:ping)?|switch(?:ing)?|revers(?:e|ing)|invert(?:ing)?|interchang(?:e|ing)|
   transpos(?:e|ing))(?: the order)?
k' swapped(?: round| around)?|switched(?: round| around)?|reversed|inverted|interchanged|transposed
-  the (?:order|sequence|places|positions?)(?= of \2)
V  (?:in )?between
y  (?:an? |the |one |another |yet )*(?:(?:very |brand )?(?:new|additional|further|extra|separate|
   another|second|more) )+(?:(?:operative|preambular) )?(?:sub-?paragraph|paragraph|item|OP|PP)\b
   (?! (?:\d|of \2))|another (?:(?:operative|preambular) )?(?:sub-?paragraph|paragraph|item|OP|PP)\b|
   (?:an? |the )?(?:new|additional|further) (?=\2)
-  (?:the )?following (?:wording|text|formulation|language|words?|phrase|sentence|paragraph|
   sub-?paragraph)?(?= ?:)|(?:the )?following(?= (?:words?|phrase|text|sentence) ?:? ?\1)|reading
F  (?:starting|beginning) (?:with|from|at)(?= (?:the (?:words? )?)?\1)
l  everything|all (?:the )?(?:words|text)|(?:the )?(?:rest|words|text|part|passage)
   (?= (?:of \2 )?(?:that )?(?:comes? |follows? )?(?:after|following|before))
o  with (?:regard|respect) to|as regards|turning to|coming to|relat(?:es?|ing) to|ad(?= \2)
M  (?:thank|grateful|appreciat|welcom)\w* (?:\w+ ){0,4}?(?:inclusion|addition|deletion|insertion)|
   (?:have|has) nothing (?:else |further )?to add|(?:fully )?(?:supports?|agrees?|
   noted)(?=[.!]?$)|
   prefers? (?:to )?(?:keep|keeping|retain|maintain)(?! \2 in)|(?:no|not have any|without any|
   don't have any) (?:\w+ )?(?:objections?|comments?|concerns?|
   difficult(?:y|ies)|problems?|issues?|observations?|remarks?)|(?:go|going|went) along with|
   liv(?:e|ing) with|come back|coming back|added to the (?:list of )?(?:co-?)?sponsors|
   (?:co-?)?sponsor\w*|corrigendum|erratum|addendum
d  (?:should|must|has to|have to|needs to|ought to) go(?=[.;,!]|$)
q  (?:would|'d) (?:also |much )?(?:appreciate|welcome|favou?r)(?! (?:it|if))
N  instead of|rather than|in (?:the )?place of|in lieu of
-  (?:a |the )?(?:mention|reference)(?: of| to)? (?=\1)|separate(?! (?:it|them|this|the|\2))
f  will|would(?! (?:like|prefer))|shall|might|may
-  (?:my|our) only|where (?=\1|the words? \1)|altogether|entirely|completely
Y  be so kind as to|(?:could|can|would|will) (?:you|the \w+ (?=please|kindly))|(?:(?:would|
   should) be )?(?:most |very |much |more )?(?:grateful|obliged|happier|
   happy|good|better|helpful|useful|preferable|appropriate|appreciated|appreciate it|
   appreciate) (?:if|to|that)|(?:would )?appreciate (?:it )?if
-  the (?:last|final|second|latter|remaining) part|the (?:end|rest|
   remainder)(?= of \2\d+.,? (?:from|starting|beginning))
q  (?:have |has )?(?:a |our )?(?:strong |clear |slight )?preference (?:for|would be|is)
H  wherefore|therefore|hence|thus|and so|for this reason,?|for that reason,?
Y  (?:could|can|would|will) you
A  the first (?:paragraph |part |one |sentence )?(?:(?:would|should|to|will) )?end(?:s|
   ing)? (?:with|at|in|on)|(?:immediately |directly |right |just )?(?:after|following|behind|
   below|follows?)
B  precedes?|the second (?:paragraph |part |one |sentence )?(?:(?:would|should|to|
   will) )?(?:start|begin)(?:s|ning|ing)? (?:with|at|from|in)|(?:immediately |directly |right |
   just )?(?:before|preceding|ahead of|above)
-  accordingly|as a consequence|as (?:an? )?(?:new )?(?:separate|single|one|stand-?alone|
   independent)(?: \w+)? paragraphs?|in(?:to)? (?:two|2|one|a single)(?: (?:separate|distinct|
   different))?(?: (?:paragraphs?|parts?|ones?|sentences?))?|of the (?:list|paragraph|sentence|
   text|resolution|document|draft)|in (?:its|their) entirety|in full|for the (?:time being|
   moment)|for now|at this stage|up front|in particular|if you please|as well|as follows
R  in order (?:to|that)|so (?:that|as)|in (?:the )?(?:interest|light|view|keeping|line|
   accordance)s?(?: of| with)?|in the spirit of|for the sake of|for (?:reasons of|
   the purposes? of|clarity|consistency|brevity|balance)|with a view to|to (?:avoid|ensure|
   reflect|make|keep|give|bring|improve|shorten|lighten|align)|pending|until
D  since|because|given(?: that)?|considering|inasmuch as|due to|owing to|as (?=its|it |this|
   both |each |she |he |\w+ (?:is|are) |the \w+ (?:is|are|has|would) |that|they|the |we |there|
   these|such|our|both|\2)|which (?=is|are|would|has|seems|duplicates|repeats)|
   it (?:duplicates|repeats|is|has|adds|belongs|seems|goes)|they (?:are|belong|form|say|overlap)|
   this (?:is|would|will)\b(?! be)
G  if|unless|whether|or|either|otherwise|failing|provided(?: that)?|subject to|in case|
   in the event|when|once|as long as|depending|perhaps|maybe|possibly|potentially|hypothetical\w*|
   originally|propos(?:ed)|suggested|requested|asked|wanted|wished|opposed|rejected|decided|
   adopted|withdr\w+|back(?:s|ed)|endors\w+|oppos\w+|object\w*|reject\w*|against|concerned|
   concerns? (?:about|with|over|regarding)|has concerns|have concerns|regret\w*|question\w*|
   prefers?|preference|tentative\w*|wonder\w*|doubt\w*|understand\w*|told|claim\w*|argu\w+|
   fear\w*|hop(?:e|es|ed|ing)|discuss\w*|debate\w*|instead|some|others?|several|certain|only|
   except|apart|but|although|though|while|whereas|however much|e\.g|version|translation|annex|
   appendix|footnotes?|chapter|section|options?|alternativ\w*|fallback|choice|avoid\w*|refrain\w*|
   resist\w*|tomorrow|tbc|tbd|why|same|likewise|respectively|former|latter|restor\w+|
   reinstat\w+|reintroduc\w+|undo\w*|revert\w*|premature|all other|quot\w+
g  have(?<!to have)|was|were|has|had|been|did|already|earlier|previously|yesterday|agreed|
   support\w*|note[sd]?|recall\w*|hear[sd]?|said|says|consider\w*|yet|example|agree[sd]?|accept\w*|welcom\w*|
   later|next|what|who|how|where|flexib\w+|consensus
O  not|never|no|nor|neither|none|nobody|without|cannot|can't|don't|doesn't|won't|wouldn't|
   shouldn't|isn't|aren't|couldn't|didn't|hasn't|unable|unnecessary
K  it|them|(?:the |this |that )(?:whole |entire )?(?:sub-?)?paragraph|th(?:e|is) one|
   the (?:whole|entire) (?:thing|text)|these (?:two )?paragraphs|the two(?: paragraphs)?|
   both paragraphs
w  missing|lacks?|lacking|reword\w*|redraft\w*|reformulat\w*|rephras\w*|rewrit\w*|rewrot\w*|
   recast\w*|strengthen\w*|
   weaken\w*|soften\w*|clarif\w*|clearer|shorten\w*|shorter|streamlin\w*|simplif\w*|improv\w*|
   elaborat\w*|expand\w*|tighten\w*|tone[ds]? down|align\w*|adjust\w*|mention\w*|reflect\w*|
   refer(?:s|red|ence\w*)?|brought closer|closer|bring closer|more (?:ambitious|specific|precise|
   balanced|explicit)|stronger|balanced?|reconsider\w*|revisit\w*|rework\w*|needs? (?:some |
   more |further )?work|language on|wording on
a  followed by
d  delet(?:e|es|ing|ion)|remov(?:e|ing|al)|omit(?:ting)?|omission|
   strik(?:e|ing)(?: out)?|
   drop(?:ping)?|suppress(?:ing|ion)?|tak(?:e|ing) out|leav(?:e|ing) out|cut(?:ting)?(?: out)?|
   scrap(?:ping)?|eliminat(?:e|ing|ion)|erase|get rid of|do away with
d' deleted|removed|omitted|struck(?: out)?|dropped|suppressed|taken out|left out|scrapped|
   eliminated
r  updat(?:e|ing)(?= \1)|replac(?:e|ing|ement)|chang(?:e|ing)|amend(?:ing)?|modify(?:ing)?|correct|alter(?:ing)?
r' replaced|changed|amended|modified|corrected|altered|substituted|updated|revised
z  substitut(?:e|ing|ion)
i  insert(?:ing|ion)?|add(?:ing|ition)?|includ(?:e|ing)|inclusion|append(?:ing)?|introduc(?:e|
   ing)|introduction of|continu(?:e|ing)(?: with)?(?= \1)
i' inserted|added|included|appended|introduced
m  mov(?:e|ing)(?: up| down)?|relocat(?:e|ing|ion)|transfer(?:ring)?|shift(?:ing)?|
   reposition(?:ing)?
m' moved(?: up| down)?|relocated|transferred|shifted|repositioned
v  (?:come|go|appear|stand|sit)s?(?: up| down)?
p  put(?:ting)?|plac(?:e|ing)|keep|set|enclos(?:e|ing)|leave
p' placed|enclosed|kept
j  merg(?:e|ing|er)|combin(?:e|ing)|consolidat(?:e|ing)|join(?:ing)?|fus(?:e|ing)
j' merged|combined|consolidated|joined|fused
s  split(?:ting)?(?: up)?|divid(?:e|ing)|break(?:ing)?(?: up)?|separat(?:e|ing)
s' divided|broken(?: up)?|separated
b  (?:(?:in|into|inside|within|between) )?(?:square )?brackets(?: (?:around|round))?|(?:square-?|
   square )?bracket(?:ing)?
b' bracketed
n  renumber\w*|re-?letter\w*
x  (?:now |then )?(?:reads?|become|becomes|say|says(?= \1))
E  (?:(?:at|to) )?(?:the )?(?:very )?end
S  (?:(?:at|to) )?(?:the )?(?:very )?(?:beginning|start)
F  (?:all )?(?:the )?(?:text |words |passage |part |everything )?(?:from|starting (?:with|from|
   at)|beginning (?:with|from|at))
T  up to|to|through|till|into
W  by|with
L  for
P  (?:would|'d) (?:strongly |rather )?prefer(?: to (?:see|have))?
&  and(?: also| then| to)?|as well as|together with|&
q  proposes?|suggests?|asks?|requests?|recommends?|wish(?:es)?|wants?|would like|like|urges?|
   proposing|needs?|should|must|could|ought|see|seeks?
e  be|being|have|get
o  in|of|on|within|under|regarding|concerning|as (?:for|regards|to)
-  the|an?|words?|phrases?|expressions?|terms?|figures?|text|wording|language|formulation|
   reference|we|i|our|us|my|delegation|country|group|please|kindly|also|furthermore|moreover|
   then|that|this|which|there|whole|entire|all|both|following|new|number|date|year|simply|just|
   immediately|directly|square|around|round|paragraphs?|secretariat|facilitator|chair|firstly?|
   secondly?|finally|lastly|too|additionally|similarly|is|are|to|like|do|so|same paragraph|up|
   down|further|separate|its|consequently|you|on behalf
"""
_FR = r"""
M  (?:remerci|salu|félicit|appréci)\w* (?:\w+ ){0,4}?(?:inclusion|ajout|suppression|insertion)|
   rien à ajouter|(?:appuie|appuient)(?=[.!]?$)|préf[èé]r\w+ (?:maintenir|conserver|garder)|
   (?:pas|aucune?|sans) (?:de )?(?:autres? )?(?:objections?|commentaires?|observations?|
   difficultés?|problèmes?|remarques?)|coauteurs?|parrain\w*|coparrain\w*|rectificatif|
   corrigendum|erratum|additif
N  au lieu de|à le lieu de|plutôt que(?: de)?|à la place de|en lieu et place de|et non(?: pas)?
-  (?:la |une )?(?:mention|référence)(?: de| à)? (?=\1)
q  (?:aurions |avons |a |aurait )?une (?:nette |légère )?préférence pour
H  donc|par conséquent|en conséquence|de ce fait|c'est pourquoi|dès lors|aussi (?=propos|demand)
Y  ayez l'amabilité de|pourriez-vous|pouvez-vous|voudriez-vous|serait-il possible de|
   le secrétariat pourrait-il|
   (?:nous )?(?:vous )?saurions gré de|(?:vous )?serions reconnaissants? de|
   (?:il )?serait (?:bon|utile|souhaitable|préférable|opportun|judicieux)(?: de| que)?|veuillez|
   prière de
-  la (?:dernière|deuxième|seconde) partie
A  (?:le )?premier (?:paragraphe |alinéa )?se terminerait par|(?:immédiatement |directement |
   juste )?(?:après|à la suite de|derrière)|suivre|suive
B  (?:le )?(?:deuxième|second) (?:paragraphe |alinéa )?commencerait par|(?:immédiatement |
   directement |juste )?avant(?: le)?|précéder|précède
-  en (?:deux|un seul)(?: (?:paragraphes?|alinéas?))?(?: distincts?)?|de la (?:liste|phrase)|
   de le (?:paragraphe|texte|alinéa)(?! \d)|dans (?:son|leur) (?:intégralité|ensemble)|
   en (?:entier|totalité)|pour le (?:moment|instant)|à ce stade|par ailleurs|en outre|de plus|
   de même|en particulier|comme suit|le membre de phrase|membres? de phrase|s'il vous plaît|
   tout entier
R  afin (?:de|que)|pour (?:que|éviter|alléger|assurer|plus|des raisons|la|les)|
   dans (?:le (?:souci|intérêt|esprit)|un souci)|par souci|en vue de|en attendant|conformément
D  car|puisqu\w*'?|parce qu\w*'?|étant donné|compte tenu|vu que|en raison de|attendu que|
   comme (?=le|la|il|elle|nous)|qui (?=fait|font|répète|est|sont)|ils (?:forment|disent|sont)|
   il (?:fait|répète|est)|elles? (?:fait|font|sont|est)|cela (?:est|évite)|son contenu|
   sa substance
G  si|possible|disait|disaient|lisait|portait|s'il|s'ils|sauf|à moins|pourvu|sous réserve|
   à condition|au cas|en cas|lorsque?|quand|
   une fois|ou|soit (?=\1)|sinon|faute de|défaut|éventuel\w*|peut-être|hypoth\w*|a|ont|avons|
   ai|avez|avait|avaient|avions|été|était|étaient|fut|furent|déjà|hier|précédemment|initialement|
   proposai\w*|demandai\w*|appu\w+|souten\w+|soutien\w*|oppos\w+|object\w+|rejet\w*|refus\w*|
   préfère\w*|préféron\w*|préférence|contre|regrett\w*|question\w*|demandons-nous|doute\w*|
   comprend\w*|compren\w+|prend\w* note|not\w+ que|rappel\w*|dit|disent|craign\w*|craint|
   espér\w*|envisag\w*|discut\w*|débat\w*|certaine?s|autres?|plusieurs|seulement|uniquement|
   excepté|mais|bien que|tandis|alors que|exemple|version|traduction|annexe|note|chapitre|
   section|variante|option|alternativ\w*|choix|évit\w*|abst\w+|accept\w*|accord|félicit\w*|
   salu\w*|demain|tard|pourquoi|comment|quelle?s?|qui|même|rétabl\w*|réintrodu\w*|revenir|
   prématuré\w*|personne|cit\w+|réserve\w*|provisoire\w*
O  ne|n'|pas|non|aucune?|jamais|ni|sans|rien|plus
K  celui-ci|celle-ci|ceux-ci|(?:tout )?(?:le |ce |cet )(?:paragraphe|alinéa)(?: entier)?|
   les deux(?: paragraphes)?|ces (?:deux )?(?:paragraphes|alinéas)
w  manque\w*|reformul\w*|réécri\w*|remani\w*|préciser|précisé\w*|clarifi\w*|renforc\w*|align\w*|
   amélior\w*|
   simplifi\w*|abrég\w*|raccourci\w*|étoff\w*|nuanc\w*|mention\w*|reflét\w*|refl[èe]t\w*|revoir|
   revu\w*|rapproch\w*|équilibr\w*|affin\w*|complét\w*|développ\w*|référence
a  suivie?s? (?:de|par)
d  supprim(?:er|ez|ons|e)|suppression|biff(?:er|ez)|retir(?:er|ez)|retrait|enlev(?:er|ez)|
   élimin(?:er|ez|ation)|omettre|omission|retranch(?:er|ez)|effacer|rayer|ôter
d' supprimée?s?|biffée?s?|retirée?s?|enlevée?s?|éliminée?s?|omise?s?|retranchée?s?|disparaît\w*|
   disparaisse\w*
r  remplac(?:er|ez|ons|e|ement)|modifi(?:er|ez|cation)|chang(?:er|ez|ement)|corrig(?:er|ez)
r' remplacée?s?|modifiée?s?|changée?s?|corrigée?s?
i  insér(?:er|ez|ons)|insère|insertion|ajout(?:er|ez|ons|e)?|adjonction|introdui(?:re|sez)|
   inclu(?:re|sion)|adjoindre
i' insérée?s?|ajoutée?s?|introduite?s?|incluse?s?|figure(?:nt)?
m  déplac(?:er|ez|ons|e|ement)|transfér(?:er|ez)|transfert
m' déplacée?s?|transférée?s?
v  vien(?:t|ne|nent|ndrait)|passe(?:nt|r)?|figurer|venir|suive
p  mettre|mettez|mise|plac(?:er|ez|e|ement)|garder|maintenir
p' mise?s?|mis|placée?s?|maintenue?s?
j  fusion(?:ner|nez|nons)?|réuni(?:r|ssez)|regroup(?:er|ez|ement)|combiner|fondre
j' fusionnée?s?|réunie?s?|regroupée?s?|combinée?s?
s  scind(?:er|ez|ons|e)|scission|divis(?:er|ez|ion)|sépar(?:er|ez|ation)|subdivis(?:er|ion)|
   dédoubl(?:er|ement)
s' scindée?s?|divisée?s?|séparée?s?|subdivisée?s?|dédoublée?s?
b  (?:entre )?crochets
n  renumérot\w*|numérot\w*
x  lire|se li(?:t|se|ra|rait)(?: comme suit)?|lisez|deven(?:ir|u)|devient|devienne|deviendrait|
   deviendra|se lire(?: comme suit)?|(?:être )?libellée?s?(?: comme suit| ainsi)?|être rédigée?s?
E  jusqu'à la (?:toute )?fin|(?:à|en) (?:la )?(?:toute )?fin
S  (?:à le|en) (?:tout )?(?:début|commencement)|en tête
F  (?:tout )?(?:le )?(?:texte |passage |partie )?(?:allant de|à partir de|depuis|commençant par|
   qui va de)
T  jusqu'à|à|vers
W  par|avec
P  préférer(?:ait|aient|ions|ais)(?: voir)?
&  et(?: que| à| de)?|ainsi que|puis
q  propos(?:e|ent|ons|er)|demand(?:e|ent|ons|er)|suggér(?:ons|er)|suggèr\w+|souhait(?:e|ent|ons|
   erait|erions|er|eraient)|voudr(?:ait|aient|ions|ais)|recommand\w+|pri(?:e|ons)|désir\w+|
   entend|devrai(?:t|ent)|doi(?:t|vent)|pourrai(?:t|ent)|conviendrait|convient|faudrait|veut|
   veulent|aimerai\w*
e  soi(?:t|ent)|être|ser(?:a|ont|ait|aient)|voir
o  dans|de|en|sur|concernant|quant|figurant (?:à|dans)
-  l[ea]s?|l'|d'|une?|mots?|expressions?|termes?|chiffres?|phrases?|texte|libellé|années?|dates?|
   nous|je|notre|ma|mon|délégation|pays|groupe|que|qu'|ce|cette|ces|il|elle|se|aussi|également|
   suivante?s?|nouve(?:l|au|lle)s?|immédiatement|directement|simplement|tout|toute|tous|
   paragraphes?|alinéas?|ensemble|vous|y|mention|secrétariat|ici|enfin|premièrement|deuxièmement|
   d'abord|faire|comme|formule|passage|est|sont
"""
_ES = r"""
M  (?:agradec|celebr|acog|valor)\w* (?:\w+ ){0,4}?(?:inclusión|supresión|adición|incorporación)|
   nada que (?:añadir|agregar)|(?:apoya|apoyan)(?=[.!]?$)|
   (?:prefer|prefier)\w+ (?:que se )?(?:mantener|mantenga|conservar|conserve)|
   (?:ningun[oa]?|ningún|no tenemos|sin|no hay|no tiene) (?:\w+ )?(?:objeci(?:ón|ones)|
   comentarios?|observaci(?:ón|ones)|dificultad(?:es)?|inconvenientes?|reparos?|problemas?)|
   copatrocina\w*|patrocina\w*|
   corrección|corrigendum|fe de erratas|adición(?=$)|de acuerdo(?=$| ?[.,])
N  en (?:lugar|vez) de|en sustitución de|y no
-  (?:la |una )?(?:mención|referencia)(?: de| a)? (?=\1)
q  (?:tenemos |tiene )?(?:una )?(?:clara )?preferencia por
H  por (?:lo tanto|ello|eso|tanto|consiguiente)|en consecuencia|por lo que
Y  tenga[n]? la amabilidad de|podr[ií]an?(?: ustedes)?(?! (?:ser|\w+[aei]rse)\b)(?<!se podría)|
   pueden? ustedes|
   podría la secretaría|agradecer[ií]a\w* que|sería (?:conveniente|bueno|preferible|útil|mejor|
   oportuno)(?: que)?|sírva(?:n?se)|tenga[n]? a bien
-  (?:la |el )?(?:última|segunda) parte|(?:el )?final(?= de \2\d+., (?:a partir|desde))
A  (?:el )?primero? (?:párrafo )?terminaría (?:con|en)|(?:inmediatamente |directamente |
   justo )?(?:después de|tras|a continuación de|detrás de|luego de)|seguir|siga
B  (?:el )?segundo (?:párrafo )?(?:empezaría|comenzaría) (?:con|en|por)|(?:inmediatamente |
   directamente |justo )?antes de|preceder|preceda
-  en (?:dos|uno solo|un solo|un único)(?: párrafos?)?(?: distintos| separados)?|de la (?:lista|
   oración)|de el (?:párrafo|texto)(?! \d)|en su (?:totalidad|integridad)|por completo|
   por el momento|por ahora|en esta etapa|asimismo|además|por otra parte|en particular|
   de la siguiente manera|de el siguiente modo|como sigue|como párrafo (?:aparte|separado|
   independiente)|por favor
R  a fin de(?: que)?|para (?!l)(?:que )?\w+|con el fin de|con miras a|en (?:aras|pro|interés) de|
   por razones de|por motivos de|a la espera de|hasta (?:que|recibir|obtener|tener|contar|
   disponer)|en espera de|conforme
D  por (?:no |ser |estar |haber |\w+[aei]r )|porque|ya que|puesto que|dado que|pues|en vista de|
   debido a|habida cuenta|que (?=repite|duplica|es |ya )|es (?:repetitivo|redundante)|
   su contenido|forman|como (?=su|el |la |se )
G  si|posible|dec[ií]an?|rezaba|salvo|a menos|a no ser|siempre|siempre que|en caso|caso|cuando|
   una vez|o|u|bien|
   de lo contrario|eventual\w*|quizás?|tal vez|acaso|hipot\w*|ha|han|hemos|he|había|habían|fue|
   fueron|prefer(?!ir[ií]a)\w+|prefier\w+|era|eran|sido|ya|ayer|anteriormente|antes(?! de)|
   inicialmente|propuso|propusieron|pidió|pidieron|solicitó|sugirió|apoy\w+|respald\w+|opon\w+|
   opuso|objet\w+|rechaz\w*|contra|lament\w*|preguntas?|preguntamos|dud\w+|entend\w+|entiend\w+|
   tom\w+ nota|record\w+|dijo|dicen|dice(?! \1| \d)|tem\w+|esper\w+|consider\w*|debat\w*|
   discut\w*|algun[oa]s|otr[oa]s?|vari[oa]s|solo|sólo|únicamente|excepto|pero|aunque|mientras|
   ejemplo|versión|traducción|anexo|nota|capítulo|sección|variante|opción|opciones|alternativ\w*|
   evit\w*|abst\w+|acept\w*|acuerdo|celebr\w+|mañana|más adelante|por qué|cómo|cuál\w*|quién\w*|
   mism[oa]s?|restabl\w*|restituir|reintrodu\w*|volver|prematur\w*|nadie|provisional\w*|
   contrario|cit\w+|reserva\w*
O  no|ningún|ninguna|nunca|ni|sin|tampoco|nada|jamás
K  lo|(?:todo )?(?:el|este|ese|dicho) (?:mismo )?párrafo(?: entero| completo)?|
   los dos(?: párrafos)?|ambos(?: párrafos)?|estos (?:dos )?párrafos
w  falta[n]?|reformul\w*|redact\w+ (?:de nuevo|mejor)|reescrib\w*|aclar\w*|precis\w*|reforz\w*|
   fortalec\w*|
   refuerc\w*|aline\w*|mejor\w*|simplific\w*|acort\w*|abrevi\w*|matiz\w*|mencion\w*|mención|
   reflej\w*|revis\w*|acerc\w*|equilibr\w*|ampli\w*|desarroll\w*|referencia|ajust\w*|
   hacer referencia
a  seguid[oa]s? (?:de|por)
d  desaparecer|desaparezca[n]?|suprim(?:ir|a|an|ase|anse|iera|ieran)(?:se|l[oa]s?)?|
   supr[ií]m(?:a|an|ase|anse)(?:l[oa]s?)?|
   supresión|elimin(?:ar|e|en|ara|aran)(?:se|l[oa]s?)?|elim[ií]n(?:ese|ense|e|en)(?:l[oa]s?)?|
   eliminación|omit(?:ir|a|an|iera|ieran)(?:se)?(?:l[oa]s?)?|omisión|quitar(?:se|l[oa]s?)?|quite|
   retirar(?:se|l[oa]s?)?|tachar(?:se|l[oa]s?)?|borrar(?:se)?|se suprime[n]?|se elimina[n]?
d' suprimid[oa]s?|eliminad[oa]s?|omitid[oa]s?|retirad[oa]s?
r  sustitu(?:ir(?:se|l[oa]s?)?|ya|yan|yera|yeran|ción)|sustitúya(?:n?se)?|reempla(?:zar(?:se|
   l[oa]s?)?|ce|cen|zara|zaran|zo)|reempl[aá]cen?se|cambi(?:ar(?:se|l[oa]s?)?|e|en|ara|aran|o)|
   cámbie(?:n?se)?|modific(?:ar(?:se)?|ación)|modifi[qí]\w+|corregir|corríjase
r' sustituid[oa]s?|reemplazad[oa]s?|cambiad[oa]s?|modificad[oa]s?
i  insert(?:ar(?:se)?|e|en|ara|aran)|ins[eé]rten?se|inserción|añad(?:ir(?:se)?|a|an|iera|ieran|
   o)|añ[aá]da(?:n?se)?|agreg(?:ar(?:se)?|ara|aran|ue|uen)|agr[eé]guen?se|inclu(?:ir(?:se)?|ya|
   yan|yera|yeran|sión)|inclúya(?:n?se)?|incorpor(?:ar(?:se)?|e|en|ara|aran|ación)|adición|
   intercal(?:ar|e|en)|intercálese
i' insertad[oa]s?|añadid[oa]s?|agregad[oa]s?|incluid[oa]s?|incorporad[oa]s?
m  traslad(?:ar(?:se|l[oa]s?)?|e|en|ara|aran|o)|trasl[aá]den?se|mov(?:er)(?:l[oa]s?)?|mueva[n]?|
   desplazar|reubicar
m' trasladad[oa]s?|movid[oa]s?|desplazad[oa]s?|reubicad[oa]s?
v  pas(?:e|en|ar|aría)(?: a)?(?: figurar)?|vaya[n]?|figur(?:e|en|ar|ara|aran)|fuera[n]?|ir|venir|
   venga
p  pon(?:er|ga|gan|gase)(?:se|l[oa]s?)?|pusiera[n]?|coloc(?:ar(?:se|l[oa]s?)?|ara|aran|ación)|
   coloque[n]?|col[oó]quese|dejar|mantener|poner(?:l[oa]s?)?|situar
p' puest[oa]s?|colocad[oa]s?
j  fusion(?:ar(?:se|l[oa]s?)?|e|en|ara|aran)?|fusión|fusi[oó]nense|unir|una[n]?se|combin(?:ar|
   en)|refundir|agrupar
j' fusionad[oa]s?|unid[oa]s?|combinad[oa]s?|refundid[oa]s?
s  divid(?:ir|a|an|iera|ieran)(?:se|l[oa]s?)?|div[ií]dase|división|desdobl(?:ar|e|amiento)|
   separar(?:l[oa]s?)?|se divida[n]?
s' dividid[oa]s?|desdoblad[oa]s?
b  (?:entre )?corchetes
f  puede[n]?
n  re?enum[eé]r\w*|numeración
x  (?:debe|debería|deberá|ha de) decir|debe leerse|léase|diga|se lea|dígase|(?:debería |
   debe )?quedar?(?: redactad[oa])?|quede redactad[oa]|quedar redactad[oa]|pase a ser|
   pasar a ser|pasaría a ser|rece
L  donde dice
E  hasta el (?:mismo )?final|(?:a el|en el) final
S  (?:a el|en el) (?:principio|comienzo|inicio)
F  (?:todo )?(?:el )?(?:texto |pasaje )?(?:desde|a partir de|que va de)
T  hasta|a
W  por|con
P  preferir[ií]a\w*(?: ver)?
&  y(?: que)?|e|así como|y luego
q  propongo|sugiero|solicito|recomiendo|deseo|prop(?:one|onen|onemos|oner)|pid(?:e|en|o)|pedimos|
   solicit(?:a|an|amos|ar)|sug(?:iere|ieren|
   erimos|erir)|dese(?:a|an|amos|aría|arían|aríamos)|quisi(?:era|eran|éramos)|recom(?:ienda|
   iendan|endamos)|ruega|rogamos|deber[ií]an?|debe[n]?|convendría|convien\w+|habría|hay|
   querría\w*|gustaría|agradec\w+
e  qued(?:e|en|ar|ará|aran)|sea[n]?|ser|ver
o  en|de|sobre|respecto
-  el|la|las|los|una?|palabras?|expresión|expresiones|términos?|cifras?|frases?|texto|año|fecha|
   nosotros|nuestr[oa]|mi|delegación|país|grupo|que|se|es|son|también|igualmente|siguientes?|
   nuev[oa]s?|inmediatamente|directamente|simplemente|tod[oa]s?|párrafos?|apartados?|le|les|nos|
   secretaría|finalmente|primero|segundo|esta?|como|pasaje|fórmula|únic[oa]|aparte
"""
"""Each line begins with a letter, and goes on in those that begin with spaces; \\1 stands for what
opens the sign of a quotation, \\2 for that of a clause."""
_WORDS: Mapping[str, str] = {"en": _EN, "fr": _FR, "es": _ES}
_MONTHS = (
    r"January|February|March|April|May|June|July|August|September|October|November|December|"
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|"
    r"febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
)
NUMBER = (
    rf"\d+(?:[.,]\d+)*(?: ?%| per cent| pour cent| por ciento)?(?: (?:de )?(?:{_MONTHS})(?: "
    rf"(?:de )?\d{{4}})?)?"
)
"""A number or a date that is not quoted."""


@cache
def sorts(language: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """One pattern for all main words of a language, and the letter of each of its groups; a letter
    with ' is a participle."""
    words = tuple(_sorted(_WORDS[language]))
    pattern = "|".join(
        rf"(?P<g{at}>(?:{each})(?:(?<=[' ])|(?![\w-])))" for at, (_, each) in enumerate(words)
    )
    pattern = pattern.replace(r"\1", "\ue000").replace(r"\2", "\ue002")
    return re.compile(pattern, re.IGNORECASE), tuple(letter for letter, _ in words)


def _sorted(lines: str) -> Iterator[tuple[str, str]]:
    """The letters and the patterns of the words of a language."""
    letter, words = "", ""
    for line in lines.strip().split("\n"):
        head = line.partition(" ")[0]
        if head:
            if letter:
                yield letter, words
            letter, words = head, ""
        words += line.removeprefix(head).strip()
    yield letter, words
