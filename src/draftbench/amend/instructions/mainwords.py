"""The main words of instructions, by language: what is asked for, where, and what turns the sense.

Each sort of word has one letter, so that what they say together is written once for all languages
(:mod:`draftbench.amend.instructions.bywords`):

d delete, r replace, i insert, m move, v come or go, p put, j merge, s split, b brackets,
a followed by, n renumber, x read or become, z substitute (new for old);
A after, B before, E at the end, S at the beginning, F from, T to, o in or of, W by or with,
N instead of, L for, P prefer; K it, the whole paragraph; & and;
R a reason follows, D one that may say no; H therefore; q asks; Y could you; e be;
f what will or may be; w a wish without words; M a remark; G what turns the sense, g what does so
but in a reason or an aside; O that it is not; k swap; V between; X wherever it stands; h new words
follow; l all behind or before some words; y a new paragraph; c complete; J as (its new place);
Z a sentence, I an occurrence, by its ordinal.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from draftbench.amend.instructions.conjugation import asking, participles

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
v  goes
h  (?:make|put|call) (?:it|that|this|them)(?= ?:? ?\1)|(?:it|this|that) (?:would|should|could)
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
o  (?:pour|en) ce qui (?:est|concerne|regarde|touche)(?: de)?|à propos de|au sujet de|relativement à|
   se agissant de|s'agissant de|touchant
q  plaid\w+ (?:pour|en faveur de)(?: que)?|milit\w+ (?:pour|en faveur de)(?: que)?|
   insist\w+ (?:pour|sur)(?: que)?|(?:sommes|suis|est|serions|serait) (?:plutôt |très )?
   (?:favorables?|partisan\w*|d'avis|de avis|en faveur)(?: à| de)?(?: ce)? que|
   (?:sommes|suis|est|serions|serait) (?:plutôt |très )?favorables? à (?=(?:le |la |un )?(?:suppr|
   retrait|ajout|insert|rempla|déplac|fusion|adjonction|inclusion|scission|division))|
   (?:(?:paraît|semble)(?:rait)? |est |serait )(?:s'imposer|indispensable|souhaitable|nécessaire|
   utile|opportune?|préférable|justifiée?|de mise)(?=[.,;!]|$)|s'impose(?:rait)?(?=[.,;]|$)
q  (?:peut|pourrait)-on|(?:pourrions|pouvons)-nous
Y  (?:serions|serais|serait) (?:très |fort )?
   reconnaissant\w*(?: (?:à|à le|à la) \w+)? de(?: bien vouloir)?|bien vouloir
x  parler de|utiliser|employer|user de
M  (?:sommes|suis|est) (?:tout à fait |pleinement |entièrement )?(?:favorables?|d'accord|de accord)
w  (?:une )?autre (?:rédaction|formulation|libellé)|(?:trouver|chercher) (?:une|un)
M  (?:appu|soutien|souten|souscri)\w+ (?:pleinement |entièrement )?sans (?:aucune )?réserves?|(?:remerci|salu|félicit|appréci)\w* (?:\w+ ){0,4}?(?:inclusion|ajout|suppression|insertion)|
   rien à ajouter|(?:appuie|appuient)(?=[.!]?$)|préf[èé]r\w+ (?:maintenir|conserver|garder)|
   rien à redire|rien de autre à|(?:pas|aucune?|sans) (?:de )?(?:autres? )?(?:objections?|commentaires?|observations?|
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
A  (?:l[ae] )?premi(?:er|ère)(?: paragraphe| alinéa| partie| moitié| phrase)?(?: (?:devant|devrait|
   qui))? (?:se |s')?(?:termin|finiss|arrêt|achev|fini)\w+(?: (?:par|à|avec|sur|après))?|
   (?:immédiatement |directement |juste )?(?:après|à la suite de|derrière|au-dessous de|sous)|suivre|
   suive
B  (?:l[ae] )?(?:deuxième|seconde?)(?: paragraphe| alinéa| partie| moitié| phrase)?(?: (?:devant|
   devrait|qui))? (?:commen[cç]|début|s'ouvr|part)\w+(?: (?:par|à|avec))?|(?:immédiatement |
   directement |juste )?(?:avant(?: le(?=\2))?|devant)|précéd(?:er|erait|era)|précède
-  la (?:dernière|deuxième|seconde) partie
-  selon (?:nous|moi)|à (?:notre|mon) (?:avis|sens)|à nos yeux|de notre point de vue|
   (?:à )?(?:la )?(?:\d+e|première|deuxième|troisième|quatrième|cinquième|dernière|
   avant-dernière) ligne|(?:à )?(?:la )?lignes? \d+|de (?:un|deux|quelques) rangs?(?: ou deux)?|en (?:deux|un seul)(?: (?:paragraphes?|alinéas?|parties?))?(?: (?:distincts?|distinctes?|séparés?))?|
   tous (?:les )?deux|l'un (?:à|et) l'autre|de la (?:liste|phrase)|
   de le (?:paragraphe|texte|alinéa)(?! \d)|dans (?:son|leur) (?:intégralité|ensemble)|
   en (?:entier|totalité)|pour le (?:moment|instant)|à ce stade|par ailleurs|en outre|de plus|
   de même|en particulier|comme suit|le membre de phrase|membres? de phrase|s'il vous plaît|
   tout entier
R  afin (?:de|que)|pour (?:que|éviter|alléger|assurer|plus|des raisons|la|les)|
   dans (?:le (?:souci|intérêt|esprit)|un souci)|par souci|en vue de|en attendant|conformément
D  (?<=, )(?:ce )?qui|(?<=[;:–] )[\w' -]{0,60}?(?:ne est pas|n'est pas|ne sont pas|ne relèvent? pas)|
   car|puisqu\w*'?|parce qu\w*'?|étant donné|compte tenu|vu que|en raison de|attendu que|
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
K  celui-ci|celle-ci|ceux-ci|(?:tout )?(?:le |ce |cet )(?:même )?(?:paragraphe|alinéa)(?: entier)?
   (?! suivant| ci-après| nouveau| \(?\w{1,2}\))|
   les deux(?: paragraphes)?|ces (?:deux )?(?:paragraphes|alinéas)
i  mention(?:ner|nez|ne|nent|née?s?)(?= (?:\w+ ){0,3}\1)
w  manque\w*|reformul\w*|réécri\w*|remani\w*|préciser|précisé\w*|clarifi\w*|renforc\w*|align\w*|
   amélior\w*|
   simplifi\w*|abrég\w*|raccourci\w*|étoff\w*|nuanc\w*|mention\w*|reflét\w*|refl[èe]t\w*|revoir|
   revu\w*|rapproch\w*|équilibr\w*|affin\w*|complét\w*|développ\w*|référence
V  entre(?! (?:des |los )?(?:crochets|corchetes))
a  suivie?s? (?:de|par)|(?:faire|faites) suivre
c  complét(?:er|ez|ons|ée?s?)(?= (?:\2\d+., )?(?:par|avec|comme suit|ainsi|de|\2))
l  (?:tout )?(?:ce qui|le reste|(?:le |la )?(?:texte|passage|partie|reste|membre de phrase|fin|suite))
   (?= (?:qui )?(?:suit|suivant|vient après|figure après|après|précède|précédant|vient avant|figure
   avant|suivent|précèdent))
A  (?:qui )?(?:suit|suivent|suivant|vient après|figure après|faisant suite à)(?= (?:l[ea]s? )?(?:mots? |
   expression |termes? )?\1)
B  (?:qui )?(?:précède|précèdent|précédant|vient avant|figure avant)(?= (?:l[ea]s? )?(?:mots? |expression |
   termes? )?\1)
X  partout(?: où (?:il est question de|figure(?:nt)?|apparaît|apparaissent|il y a|on lit))?|
   chaque fois que (?:figure|apparaît|\w+ \w+)|à chaque occurrence|toutes les occurrences|
   chaque occurrence|à chaque fois
X  dans (?:tout le|l'ensemble de le|le ensemble de le|l'intégralité de le) (?:texte|projet|document)(?: de résolution)?|d'un bout à l'autre de le texte|tout au long de le texte
Z  (?:la )?(?:première|deuxième|seconde|troisième|dernière) phrase
I  (?:la )?(?:première|deuxième|seconde|troisième|dernière) (?:occurrence|fois|mention)
J  en tant que|comme
y  (?:une? |nouve(?:au|l|lle) )+(?:paragraphe|(?:sous-)?alinéa|considérant|puce)(?: nouveau|
   supplémentaire| additionnel| distinct)? \(?[a-z]{1,3}\)|(?:le )?(?:sous-)?alinéa \(?[a-z]{1,3}\) (?:nouveau|suivant)|
   (?:une?|deux|le|la) (?:nouve(?:au|l|lle) |autre )?(?:paragraphe|(?:sous-)?alinéa|considérant|
   puce|texte)(?: nouveau|
   supplémentaire| additionnel| distinct| suivant)+(?: ci-après)?|
   (?:une? )?nouve(?:au|l|lle) (?:paragraphe|(?:sous-)?alinéa|considérant|puce)(?: suivant)?
   (?: de le (?:préambule|dispositif))?|
   (?:une? )?nouve(?:au|l|lle)(?= \2)|
   une (?:autre )?puce|une? (?:autre )?(?:paragraphe|(?:sous-)?alinéa|considérant)(?! \w+\))(?: de le (?:préambule|dispositif))?|
   une? (?:nouveau|supplémentaire)|
   une?(?= \2)
d~ supprimer biffer retirer enlever éliminer omettre retrancher effacer rayer ôter évacuer
d  suppression|retrait|élimination|omission|se passer de|faire le économie de|renoncer à
d' disparaît\w*|disparaiss\w*
r~ remplacer modifier changer corriger amender
r  remplacement|modification|changement|correction
z  substitu(?:er|ez|ons|e|ent|erait|tion)
i~ insérer ajouter introduire inclure adjoindre intercaler incorporer mentionner rajouter
i  insertion|ajout|adjonction|inclusion
i' figure(?:nt)?
m~ déplacer transférer reporter remonter
m  déplacement|transfert|descend(?:re|ez|e|rait)
v  vien(?:t|ne|nent|drait|draient)|passe(?:nt|r|rait)?|faire passer|suive|
   (?:(?:pour|afin de|de (?:manière|façon|sorte) à) (?:le |la |les |l')?)?(?:venir|figurer|
   suivre|prendre place|se placer|se ranger|se situer|trouver place)
p  (?:(?:pour|afin de|de (?:manière|façon|sorte) à) (?:le |la |les |l'))(?:mettre|placer|situer|
   insérer|ranger|faire figurer)
p~ mettre placer garder maintenir situer ranger
p  mise|mis|placement
j~ fusionner réunir regrouper combiner joindre rassembler
j  fondre|refondre|fusion|regroupement|réunion|fondu(?:e|s|es)?
s~ scinder diviser séparer subdiviser dédoubler couper
s  scission|division|séparation|subdivision|dédoublement
b  (?:entre (?:des )?)?crochets
n  renumérot\w*|numérot\w*
x  (?:à )?lire|écrire|écrivez|dire|se li(?:t|se|ra|rait|sent|raient)(?: désormais)?(?: (?:comme suit|ainsi))?|lisez|
   deven(?:ir|u)|deviennent|
   devient|devienne|deviendrait|deviendra|
   se lire(?: désormais)?(?: (?:comme suit|ainsi))?|(?:être )?(?:ainsi )?(?:re)?(?:libell|rédig|formul)ée?s?
   (?: comme suit| ainsi| de la (?:manière|façon) suivante)?|(?:ainsi )?conçue?s?|
   (?:re)?(?:libeller|rédiger|formuler)(?: comme suit| ainsi| de la (?:manière|façon) suivante)|
   (?:la )?(?:teneur|rédaction|formulation|version) suivante|dont la teneur suit
E  jusqu'à la (?:toute )?fin|(?:à|en) (?:la )?(?:toute )?fin
S  (?:à le|en) (?:tout )?(?:début|commencement)|en tête
F  (?:tout )?(?:le )?(?:texte |passage |partie )?(?:allant de|à partir de|depuis|commençant par|
   qui va de)
T  jusqu'à|à|vers
W  par|avec
P  préférer(?:ait|aient|ions|ais)(?: voir)?
&  et(?: que| à| de)?|ainsi que|puis
q~ proposer demander suggérer souhaiter recommander prier désirer préconiser solliciter réclamer
   inviter aimer
q  (?:il )?est (?:proposé|demandé|suggéré|recommandé|souhaité|prié)|voudr(?:ait|aient|ions|ais)|
   veut|veulent|voulons|entend(?:ons)?|devrai(?:t|ent)|doi(?:t|vent)|devra|devront|
   pourrai(?:t|ent|ons)|pourrions|conviendrait|convient|convenir|faudra(?:it)?|faut|requiert|
   requiers|requérons|gagnerai(?:t|ent)(?: à)?|mérit\w+(?: de)?|il y a(?:urait)? lieu|
   (?:mieux )?vau(?:t|drait)(?: mieux)?|estim(?:e|ons|ent)(?: que)|est d'avis que|
   est de avis que|tien(?:t|nent|drait|drions)(?: à(?: ce que)?)?
e  soi(?:t|ent)|être|ser(?:a|ont|ait|aient)|voir
o  dans|de|en|sur|concernant|quant|figurant (?:à|dans)
-  l[ea]s?|l'|d'|une?|mots?|expressions?|termes?|chiffres?|phrases?|texte|libellé|années?|dates?|
   nous|je|notre|ma|mon|délégation|pays|groupe|que|qu'|ce|cette|ces|il|elle|se|aussi|également|
   suivante?s?|nouve(?:l|au|lle)s?|immédiatement|directement|simplement|tout|toute|tous|
   paragraphes?|alinéas?|ensemble|vous|y|mention|secrétariat|ici|enfin|premièrement|deuxièmement|
   d'abord|faire|formule|passage|est|sont|on|adverbes?|adjectifs?|verbes?|qualificatifs?|noms?|
   substantifs?|segments?|référence|élément|présent|actuel(?:le)?|donc|notamment
"""
_ES = r"""
o  (?:en|por) lo que (?:respecta|atañe|concierne|se refiere|toca|hace) a|en cuanto a|con respecto a|
   respecto (?:a|de)|a propósito de|en relación con|tocante a
q  (?:somos|es|soy|seríamos|sería) (?:partidari[oa]s?|de la opinión|favorables?|de el parecer)(?: de| a)?
   (?: que)?|insist\w+ (?:en|para)(?: que)?|(?:parece|resulta|sería|es|parecería) (?:indispensable|
   necesari[oa]|conveniente|oportun[oa]|deseable|preferible|aconsejable|obligad[oa])(?=[.,;]|$)|
   se impone(?=[.,;]|$)
Y  (?:tenga[n]?|tuviera[n]?|tiene[n]?) a bien
q  (?<=¿)(?:se )?podr[ií]an?(?: (?:decir(?:se)?|hablarse de))?
x  hablar de|usar(?:se)?|utilizar(?:se)?|emplear(?:se)?|úsese|utilícese|decirse
q  (?:est|qued)arían? mejor
M  (?:estamos|está|estoy) (?:plenamente |totalmente )?(?:conformes?|a favor)(?= (?:con|de) )|
   (?:mantener|mantenga|conservar|conserve)(?:se)? (?:el texto|la redacción|la formulación)
w  (?:una )?otra (?:redacción|formulación)|(?:buscar|encontrar|hallar) un[oa]?
M  (?:apoy|respald|suscrib)\w+ (?:plenamente )?sin (?:ninguna )?reservas?|(?:agradec|celebr|acog|valor)\w* (?:\w+ ){0,4}?(?:inclusión|supresión|adición|incorporación)|
   nada que (?:añadir|agregar|objetar)|(?:apoya|apoyan)(?=[.!]?$)|
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
A  (?:el |la )?primer[oa]?(?: párrafo| parte| mitad| oración)?(?: que)? (?:termin|acab|conclu)\w+
   (?: (?:con|en|por))?|(?:inmediatamente |directamente |
   justo )?(?:después de|tras|a continuación de|detrás de|luego de)|(?:segu|sig)(?:ir|a|uiría|ue)(?: a)?|a (?:renglón|línea) seguido de|inmediatamente detrás de
B  (?:el |la )?segund[oa](?: párrafo| parte| mitad| oración)?(?: que)? (?:emp[ei]|comen|comien|part|
   inici)\w+(?: (?:con|en|por|a partir de))?|(?:inmediatamente |
   directamente |justo )?antes de|preced(?:er|a|e|ería)(?: a)?
-  (?:la |el )?(?:última|segunda) parte|(?:el )?final(?= de \2\d+., (?:a partir|desde))
-  a (?:nuestro|mi) (?:juicio|entender|modo de ver|parecer)|en (?:nuestra|mi) opinión|
   (?:en )?(?:la )?(?:primera|segunda|tercera|cuarta|quinta|última|penúltima) línea|(?:en )?(?:la )?
   líneas? \d+|en (?:dos|uno solo|uno|un solo|un único)(?: (?:párrafos?|partes))?(?: distintos| separados)?|de la (?:lista|
   oración)|de el (?:párrafo|texto)(?! \d)|en su (?:totalidad|integridad)|por completo|
   por el momento|por ahora|en esta etapa|asimismo|además|por otra parte|en particular|
   de la siguiente manera|de el siguiente modo|como sigue|como párrafo (?:aparte|separado|
   independiente)|por favor
R  a fin de(?: que)?|para (?!l)(?:que )?\w+|con el fin de|con miras a|en (?:aras|pro|interés) de|
   por razones de|por motivos de|a la espera de|hasta (?:que|recibir|obtener|tener|contar|
   disponer)|en espera de|conforme
D  (?<=, )(?:lo )?que (?=\w+ )(?!se |sea|su|el |la |los |las |en |qued|pas|fig|vay|ins|añ|agr)(?=es |no |ya |prejuzga|repite|duplica|resulta|parece|crea|plantea|está|son|tiene|va m|excede)|
   (?<=[;:–] )[\w' -]{0,60}?(?<=\b)no (?:es|son|está|están|corresponden?|compete)|por (?:no |ser |estar |haber |\w+[aei]r )|porque|ya que|puesto que|dado que|pues|en vista de|
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
K  lo|(?:todo )?(?:el|este|ese|dicho) (?:mismo )?párrafo(?: entero| completo)?(?! siguiente| nuevo)|
   los dos(?: párrafos)?|ambos(?: párrafos)?|estos (?:dos )?párrafos
i  mencion(?:ar|e|en|arse)(?= (?:\w+ ){0,3}\1)
w  falta[n]?|reformul\w*|redact\w+ (?:de nuevo|mejor)|reescrib\w*|aclar\w*|precis\w*|reforz\w*|
   fortalec\w*|
   refuerc\w*|aline\w*|mejor\w*|simplific\w*|acort\w*|abrevi\w*|matiz\w*|mencion\w*|mención|
   reflej\w*|revis\w*|acerc\w*|equilibr\w*|ampli\w*|desarroll\w*|referencia|ajust\w*|
   hacer referencia
V  entre(?! (?:des |los )?(?:crochets|corchetes))
a  seguid[oa]s? (?:de|por)
c  complet(?:ar(?:se)?|e|en|ad[oa]s?)(?= (?:\2\d+., )?(?:con|por|\2))|complétense
l  (?:todo )?(?:lo que|el (?:texto|pasaje|resto)(?: que)?|la parte(?: que)?)(?= (?:sigue|siga|viene|figura|
   aparece|va|precede|después))
A  (?:(?:sigue|siga)(?: a)?|(?:viene|figura|aparece|va) después de)(?= (?:las? |el )?(?:palabras? |expresión )?\1)
B  (?:precede|viene antes de|figura antes de|va antes de)(?: a)?(?= (?:las? |el )?(?:palabras? )?\1)
X  en todas (?:sus|las) (?:apariciones|menciones)(?: de)?|cada vez que (?:aparezca[n]?|aparece[n]?|
   figure[n]?|figura[n]?|se mencione[n]?)|dondequiera que (?:aparezca[n]?|figure[n]?)|
   todas las (?:menciones|apariciones)(?: de)?|en todos los casos
X  (?:en|a lo largo de) todo el (?:texto|proyecto|documento)(?: de resolución)?|
   en la totalidad de el (?:texto|proyecto|documento)
Z  (?:la )?(?:primera|segunda|tercera|última) (?:oración|frase)
I  (?:la )?(?:primera|segunda|tercera|última) (?:aparición|vez|mención)
J  como(?= (?:\2|un |nuevo |párrafo |apartado |el ))|en calidad de
y  (?:un[oa]? |nuev[oa] )+(?:párrafo|apartado|inciso|literal|viñeta)(?: nuev[oa]|
   adicional)? \(?[a-z]{1,3}\)|(?:el )?(?:apartado|inciso) \(?[a-z]{1,3}\) (?:nuevo|siguiente)|(?:un[oa]?|dos|el|la) (?:nuev[oa] |otr[oa] |siguiente )*(?:párrafo|
   apartado|inciso|considerando|viñeta|texto)(?: (?:nuev[oa]|adicional|siguiente|aparte|único))+
   (?: de el preámbulo| de la parte dispositiva| preambular)?|
   (?:un[oa]? |el )?(?:nuev[oa]|siguiente|otro) (?:(?:siguiente )?(?:párrafo|apartado|inciso|
   considerando|viñeta|texto))(?: de el preámbulo| de la parte dispositiva| preambular)?|(?:un[oa]? )(?:nuev[oa]|siguiente)|(?:un[oa]? )?nuev[oa](?= \2)|
   un[oa]? (?:párrafo|apartado|inciso|considerando|viñeta)|un[oa]?(?= \2)
d~ suprimir eliminar omitir quitar retirar tachar borrar descartar excluir
d  desaparecer|desaparezcan?|supresión|eliminación|omisión|retirada|retiro|exclusión
r~ sustituir reemplazar cambiar modificar corregir/corrij enmendar/enmiend
r  sustitución|reemplazo|cambio|modificación|corrección
i~ insertar añadir agregar incluir incorporar intercalar introducir/introduzc adicionar mencionar
i  inserción|inclusión|adición|incorporación|agregado|intercalación
m~ trasladar mover/muev desplazar reubicar ubicar adelantar
m  traslado|desplazamiento|reubicación
v  pas(?:e|en|ar|aría|arían|aran?)(?: a)?(?: (?:figurar|situarse|colocarse|ubicarse|ser))?(?! (?:a )?(?:decir|rezar|leerse|ser))(?!\w)|vayan?|
   va|van|iría[n]?|figur(?:e|en|ar|ara|aran|aría|arían)|aparezca[n]?|aparecer|apareciera[n]?|
   fuera[n]?|ir|venir|venga[n]?|quede[n]? (?=\2|inmediatamente|después|antes|detrás|tras)|
   para que (?:quede[n]?|figure[n]?|vaya[n]?|venga[n]?|siga[n]?|aparezca[n]?)
p~ poner/pong colocar situar encerrar/encierr
p  pusieran?|dejar|deje[n]?|mantener|mantenga[n]?|puest[oa]s?|colocación
j~ fusionar combinar refundir agrupar juntar reunir/reún fundir
j  unir(?:se|l[oa]s)?|únan?se|uniendo|unid[oa]s|unan|fusión|unificar(?:se)?|unifique[n]?(?:se)?|unificad[oa]s?
s~ dividir desdoblar separar partir subdividir escindir
s  división|desdoblamiento|separación
b  (?:entre )?corchetes
f  puede[n]?
n  re?enum[eé]r\w*|numeración
x  (?:debe|debería|deberá|ha de|tendría que|habría de|pas(?:aría|a|e|ar|ara) a) (?:decir|rezar|leerse)(?: (?:así|lo siguiente|como sigue))?|
   dígase|escríbase|escribir|decir|debe leerse|léa(?:n?se)|diga[n]?|se lea[n]?|leerse|dijera[n]?|dirá[n]?|diría[n]?|
   (?:(?:debería|debe|que|habría de|deberá) )?qued(?:ar?|e|en|ara|aran|aría|arían|ará|arán|ase)
   (?=(?: así| redactad| como sigue| de el | de la | en los|:| :))(?: así)?(?: redactad[oa]s?)?(?: (?:así|como sigue|de el siguiente modo|
   de la siguiente (?:manera|forma)|de la (?:manera|forma) siguiente|de el modo siguiente|
   en los siguientes términos))?|redactad[oa]s?(?: (?:como sigue|así|de la siguiente manera))?|
   red[aá]ct(?:ar(?:se)?|e(?:n)?(?:se)?)(?: (?:como sigue|así|de la siguiente (?:manera|forma)))?|
   pase a ser|pasar a ser|pasaría a ser|rece[n]?|rezar|rezaría|
   con (?:el siguiente (?:texto|tenor)|la siguiente redacción|el texto siguiente)|
   de el siguiente tenor|de el tenor siguiente|se convierte en|conviértase en|cuyo texto sería
L  (?:en )?donde (?:dice|se lee|dijera)
E  hasta el (?:mismo )?final|(?:a el|en el) final
S  (?:a el|en el) (?:principio|comienzo|inicio)
F  (?:todo )?(?:el )?(?:texto |pasaje )?(?:desde|a partir de|que va de)
T  hasta|a
W  por|con
P  preferir[ií]a\w*(?: ver)?
&  y(?: que)?|e|así como|y luego
q  propongo|sugiero|solicito|recomiendo|deseo|pr[ou]p(?:one|onen|onemos|oner|ondría\w*)|
   pid(?:e|en|o|iendo)|pedi(?:mos|r|ría\w*)|solicit(?:a|an|amos|ar|aría\w*)|
   sug(?:iere|ieren|erimos|erir|eriría\w*)|dese(?:a|an|amos|ar|aría|arían|aríamos)|
   quisi(?:era|eran|éramos)|recom(?:ienda|iendan|endamos|endaría\w*)|ruega[n]?|rogamos|ruego|
   deber[ií]an?|debe[n]?|convendría|convien\w+|habría|hay|querría\w*|quiere[n]?|queremos|
   gustaría|agradec\w+|procede(?:ría)?|cabe|cabría|abog(?:a|an|amos)(?: por)?|
   insist(?:e|en|imos)(?: en)?|exig\w+|tendr[ií]an?|es partidari[oa] de|
   (?:es|somos) de la opinión de|valdría|tiene a bien|preferible|mejor
e  qued(?:e|en|ar|ará|aran)|sea[n]?|ser|ver
o  en|de|sobre|respecto
-  el|la|las|los|una?|palabras?|expresión|expresiones|términos?|cifras?|frases?|texto|año|fecha|
   nosotros|nuestr[oa]|mi|delegación|país|grupo|que|se|es|son|también|igualmente|siguientes?|
   nuev[oa]s?|inmediatamente|directamente|simplemente|tod[oa]s?|párrafos?|apartados?|le|les|nos|
   secretaría|finalmente|primero|segundo|esta?|como|pasaje|fórmula|únic[oa]|aparte|adverbio|adjetivo|
   verbo|sustantivo|calificativo|segmento|fragmento|referencia|así|entonces|oración|locución
"""
"""Each line begins with a letter, and goes on in those that begin with spaces; \\1 stands for what
opens the sign of a quotation, \\2 for that of a clause. Behind ``~`` stand infinitives, for all the
forms of these that ask for something."""
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
    words = tuple(_sorted(_WORDS[language], language))
    pattern = "|".join(
        rf"(?P<g{at}>(?:{each})(?:(?<=[' ])|(?![\w-])))" for at, (_, each) in enumerate(words)
    )
    pattern = pattern.replace(r"\1", "\ue000").replace(r"\2", "\ue002")
    return re.compile(pattern, re.IGNORECASE), tuple(letter for letter, _ in words)


def _sorted(lines: str, language: str) -> Iterator[tuple[str, str]]:
    """The letters and the patterns of the words of a language."""
    for letter, words in _gathered(lines):
        if letter.endswith("~"):
            if letter != "q~":
                yield f"{letter[0]}'", participles(language, words)
            yield letter[0], asking(language, words)
        else:
            yield letter, words


def _gathered(lines: str) -> Iterator[tuple[str, str]]:
    """The lines that go on in others as one, each with its letter."""
    letter, words = "", ""
    for line in lines.strip().split("\n"):
        head = line.partition(" ")[0]
        if head:
            if letter:
                yield letter, words
            letter, words = head, ""
        more = line.removeprefix(head).strip()
        words += f" {more}" if letter.endswith("~") else more
    yield letter, words
