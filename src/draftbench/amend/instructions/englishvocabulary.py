"""The main words of English instructions: :mod:`draftbench.amend.instructions.mainwords` tells what
the letters before them stand for, and how the lines are read."""

ENGLISH_WORDS = r"""
*  (?:would|might|could|is|seems|sounds) (?:be |to be )?(?:much |far |more )?(?:better|preferable|
   (?:more )?appropriate|stronger|clearer|softer|more \w+)(?=[.;,!]|$)|conveys? better
B  the second (?:paragraph |part |one |sentence )?(?:would |should |to |will )?(?:then )?(?:start|
   begin)(?:s|ning|ing)?(?: (?:with|at|from|in))?(?= (?:the (?:words? )?)?\1)
P  (?:would |'d )?be (?:much )?(?:happier|more comfortable|
   better off) with(?= (?:the (?:words? )?)?\1)
N  than with(?= (?:the (?:words? )?)?\1)
q  please consider(?= (?:the )?\w+(?:ing|ion)\b)|(?:our|my|the|one) (?:\w+ )?(?:proposal|
   suggestion|request|comment|amendment)s? (?:for|on|to|regarding|concerns?)(?= \2)
o  consider(?= \2)
J  as(?= \2\d+.[.!]?$)
x  reverts? to (?:the )?(?:agreed |earlier |former )?(?:language|wording|text)
x  (?:write|use)(?= (?:the (?:words? )?)?\1)
y  (?:an? |the )?(?:new |additional |further )*(?:sub-?paragraph|item|
   bullet(?: point)?) \([a-z]\)(?! of \2)|an? (?:sub-?paragraph|item|bullet(?: point)?)(?! of \2)
q  plac(?:e|ing) (?:a |our )?reservations? (?:on|over)(?= (?:the (?:words? )?)?\1)
x  (?:open|begin|start)s?(?: more \w+)?(?: with)?(?= (?:the (?:words? )?)?\1)|recte|boils? down to|
   make room for
q  (?:deserves?|merits|calls for|requires)(?! \w+ing)|would do(?=[.;,])|(?:lacks?|
   misses)(?= (?:one|an?|another)\b)
N  not(?= \1\d+.,? but \1)|(?<=, )not(?= (?:the (?:words? )?)?[\1\d])
-  but(?= \1)|(?:the |its )?(?:second|first|last|latter|final) (?:half|part)(?= of \2\d+.,? from)|
   of the (?:sub-?paragraph|list)
d  fall(?: away)?(?=[.;,])
d' dispensed with|done away with|let go
j' rolled into one|rolled together
v  goes|belongs?
-  a (?:little|bit)|slightly|somewhat|usefully|profitably|preferably
i  (?:fit|squeeze|slot)(?:ting)? in
y  one (?:more |further )?(?:sub-?paragraph|paragraph|item)(?! of \2)
D  being(?= (?:both|addressed|of|all|the|a|an|in)\b)
h  leaving(?= (?:the (?:words? )?)?\1)|(?:make|put|call) (?:it|that|this|them)(?= ?:? ?\1)|(?:it|
   this|that) (?:would|should|could)(?:then |thus |simply )?(?:be|read|say)(?= ?:? ?\1)|(?:hence|
   thus|therefore|so)(?=,? ?:? ?\1)
X  wherever|everywhere(?! in the (?:operative|preamb))|throughout(?! the (?:operative|
   preamb))(?: the (?:whole |entire )?(?:text|draft|document|resolution))?|
   (?:each|every) time|whenever|in (?:both|all) (?:instances|places|cases)|(?:across|
   in) the (?:whole|entire) (?:text|draft|document|resolution)|across the (?:text|draft)
P  (?:we|i|(?:my|our) delegation) prefers?(?= (?:the (?:words? )?)?\1\d+.(?:[.!]?$|
   ,? instead of ))
-  \((?:several|various|many|some|two|three) (?:delegations|members|countries|states)\)|
   it (?:would|will|is|may|might) be|it is(?! (?:not|\w+ed)\b)|(?:thinks?|believes?|
   feels?)(?: that)?|namely|specifically
q  (?:please|kindly) have(?= (?:the )?[\1\2])
y  as (?:the |an? )?(?:very )?(?:new )?(?=\2\d+.,?:? (?:we |i |therefore |\1|insert|add|propos|
   suggest|the following))
-  at once|(?:in|on) the (?:very )?(?:first|second|third|last|opening|final|
   closing) line(?: of)?(?= \2)
Y  (?:could|can|may|might) (?:we|i) (?:please |kindly |just )?(?:have|ask|request|suggest|propose|
   get)(?: for| that| you to| to)?
q  (?:has|have) the honou?r (?:of|to)|(?:has|have) to(?= \w)|(?:should|ought to|must|shall) have|
   sees? (?:some |great |much )?merit in|(?:would |are |is |be )*in favou?r of|
   favou?rs?(?= \w+ing)|(?:would |could |might )?(?:gain|benefit) (?:from|by)|(?:we|i|(?:my|
   our) delegation) would (?:also |just |simply |therefore |kindly )*(?=(?:delete|drop|remove|
   strike|replace|insert|add|change|move|put|merge|split|bracket|take out|omit|cut|say|use|
   suggest|propose|recommend|ask|request|substitute|attach|append|incorporate|carve|strike|scrap|
   excise|split|merge|bracket|shorten|lengthen|open|start|begin|end|conclude|write|
   read)\b)|(?:would )?(?:just |only )?ha(?:ve|s|d) (?:just |only )?(?:one|a|two|
   three) (?:\w+ ){0,3}?(?:suggestion|request|comment|proposal|point|amendment|change)s?
P  (?:would|'d) (?:much |strongly )?rather(?: have| see| say| read| use)?
N  than(?= (?:the (?:words? )?)?\1)
i  there (?:should|ought to|must|needs to) (?:also )?be
d  (?:(?:should|must|can|could|to) come|comes|goes) out(?=[.;,!?]| and\b|$)|
   (?<=[-–:,—\ue003\ue001] )out(?=[.;,!]|$)|disappear|vanish|go(?=[.;,!?]|$)|lose(?= \1)
x  give way to|(?:be )?turned into|(?:be )?(?:worded|phrased|formulated)(?: as follows)?
s  (?:make|create|form|mak(?:ing)) (?:two|2) (?:separate |distinct )?(?:paragraphs|
   sentences) (?=of|out)(?:out )?of
k  (?:(?:chang|trad|swap|switch|exchang)\w* (?:places|positions|the order|around|round)|
   swap(?:ping)?|switch(?:ing)?|revers(?:e|ing)|invert(?:ing)?|re-?order(?:ing)?|
   interchang(?:e|ing)|transpos(?:e|ing))(?: the order)?
k' swapped(?: round| around)?|switched(?: round| around)?|reversed|inverted|interchanged|transposed
-  the (?:order|sequence|places|positions?)(?= of \2)
V  (?:in )?between
y  (?:an? |the |one |another |yet )*(?:(?:very |brand )?(?:new|additional|further|extra|separate|
   another|second|more) )+(?:(?:operative|preambular) )?(?:sub-?paragraph|paragraph|item|OP|
   PP)\b(?! (?:\d|of \2))|another (?:(?:operative|preambular) )?(?:sub-?paragraph|paragraph|item|
   OP|PP)\b|(?:an? |the )?(?:new|additional|further) (?=\2)
-  (?:the )?following (?:wording|text|formulation|language|words?|phrase|sentence|paragraph|
   sub-?paragraph)?(?= ?:)|(?:the )?following(?= (?:words?|phrase|text|sentence) ?:? ?\1)|reading
F  (?:starting|beginning) (?:with|from|at)(?= (?:the (?:words? )?)?\1)
l  everything|all (?:the )?(?:words|text)|(?:the )?(?:rest|words|text|part|
   passage)(?= (?:of \2 )?(?:that )?(?:comes? |follows? )?(?:after|following|before))
o  with (?:regard|respect|reference) to|as regards|turning to|coming to|relat(?:es?|ing) to|
   ad(?= \2)
M  (?:thank|grateful|appreciat|welcom)\w* (?:\w+ ){0,4}?(?:inclusion|addition|deletion|insertion)|
   (?:have|has) nothing (?:else |further )?to add|(?:fully )?(?:supports?|agrees?|noted)(?=[.!]?$)|
   prefers? (?:to )?(?:keep|keeping|retain|maintain)(?! \2 in)|(?:no|not have any|without any|
   don't have any) (?:\w+ )?(?:objections?|comments?|concerns?|difficult(?:y|ies)|problems?|
   issues?|observations?|remarks?)|(?:go|going|went) along with|liv(?:e|ing) with|come back|
   coming back|added to the (?:list of )?(?:co-?)?sponsors|(?:co-?)?sponsor\w*|corrigendum|erratum|
   addendum
d  (?:should|must|has to|have to|needs to|ought to) go(?=[.;,!]|$)
q  (?:would|'d) (?:also |much )?(?:appreciate|welcome|favou?r)(?! (?:it|if))
N  and not(?: with| as)?(?= (?:the (?:words? )?)?\1)
N  instead of|rather than|in (?:the )?place of|in lieu of
-  (?:a |the )?(?:mention|reference)(?: of| to)? (?=\1)|separate(?! (?:it|them|this|the|\2))
f  will|would(?! (?:like|prefer))|shall|might|may
-  (?:my|our) only|where (?=\1|the words? \1)|altogether|entirely|completely
Y  be so kind as to|(?:could|can|would|will) (?:you|the \w+ (?=please|kindly))|(?:(?:would|
   should) be )?(?:most |very |much |more )?(?:grateful|obliged|happier|happy|good|better|helpful|
   useful|preferable|appropriate|appreciated|appreciate it|appreciate) (?:if|to|that)|
   (?:would )?appreciate (?:it )?if
-  the (?:last|final|second|latter|remaining) part|the (?:end|rest|
   remainder)(?= of \2\d+.,? (?:from|starting|beginning))
q  (?:have |has )?(?:a |our )?(?:strong |clear |slight )?preference (?:for|would be|is)
H  wherefore|therefore|hence|thus|and so|for this reason,?|for that reason,?
Y  (?:could|can|would|will) you
A  the first (?:paragraph |part |one |sentence )?(?:(?:would|should|to|will) )?end(?:s|
   ing)? (?:with|at|in|on)|(?:immediately |directly |right |just )?(?:after|following|behind|below|
   follows?)
B  precedes?|the second (?:paragraph |part |one |sentence )?(?:(?:would|should|to|will) )?(?:start|
   begin)(?:s|ning|ing)? (?:with|at|from|in)|(?:immediately |directly |right |just )?(?:before|
   preceding|ahead of|above)
-  accordingly|as a consequence|as (?:an? )?(?:new )?(?:separate|single|one|stand-?alone|
   independent)(?: \w+)? paragraphs?|in(?:to)? (?:two|2|one|a single)(?: (?:separate|distinct|
   different))?(?: (?:paragraphs?|parts?|ones?|sentences?))?|of the (?:list|paragraph|sentence|
   text|resolution|document|draft)|in (?:its|their) entirety|in full|for the (?:time being|moment)|
   for now|at this stage|up front|in particular|if you please|as well|as follows
R  in order (?:to|that)|so (?:that|as)|in (?:the )?(?:interest|light|view|keeping|line|
   accordance)s?(?: of| with)?|in the spirit of|for the sake of|for (?:reasons of|the purposes? of|
   clarity|consistency|brevity|balance)|with a view to|to (?:avoid|ensure|reflect|make|keep|give|
   bring|improve|shorten|lighten|align)|pending|until
D  (?<=, )(?:the|this|these|it|both|its|our) (?:[\w'-]+ ){0,6}?(?:being|having)(?! added| inserted)|
   since|because|given(?: that)?|considering|inasmuch as|due to|owing to|
   as (?=\w+ing (?:out )?[\w ]{1,40}? (?:is|are|would|may|does)\b|its|it |this|both |
   each |she |he |\w+ (?:is|are) |the \w+ (?:is|are|has|would) |that|they|the |we |there|these|
   such|our|both|\2)|which (?=is|are|would|has|seems|duplicates|repeats)|it (?:duplicates|repeats|
   is|has|adds|belongs|seems|goes)|they (?:are|belong|form|say|overlap)|this (?:is|would|
   will)\b(?! be)
G  compilation|(?:wrong|mistake|error|unwise|inappropriate|unhelpful) to|(?:arabic|chinese|english|
   french|russian|spanish) (?:text|version|translation)
G  if|unless|whether|or|either|otherwise|failing|provided(?: that)?|subject to|in case|
   in the event|when|once|as long as|depending|perhaps|maybe|possibly|potentially|hypothetical\w*|
   originally|propos(?:ed)|suggested|requested|asked|wanted|wished|opposed|rejected|decided|
   adopted|withdr\w+|back(?:s|ed)|endors\w+|oppos\w+|object\w*|reject\w*|against|concerned|
   concerns? (?:about|with|over|regarding)|has concerns|have concerns|regret\w*|question\w*|
   prefers?|preference|tentative\w*|wonder\w*|doubt\w*|understand\w*|told|claim\w*|argu\w+|fear\w*|
   hop(?:e|es|ed|ing)|discuss\w*|debate\w*|instead|some|others?|several|certain|only|except|apart|
   but|although|though|while|whereas|however much|e\.g|version|translation|annex|appendix|
   footnotes?|chapter|section|options?|alternativ\w*|fallback|choice|avoid\w*|refrain\w*|resist\w*|
   tomorrow|tbc|tbd|why|same|likewise|respectively|former|latter|restor\w+|reinstat\w+|
   reintroduc\w+|undo\w*|revert\w*|premature|all other|quot\w+
g  have(?<!to have)|was|were|has|had|been|did|already|earlier|previously|yesterday|agreed|
   support\w*|note[sd]?|recall\w*|hear[sd]?|said|says|consider\w*|yet|example|agree[sd]?|accept\w*|
   welcom\w*|later|next|what|who|how|where|flexib\w+|consensus
O  not|never|no|nor|neither|none|nobody|without|cannot|can't|don't|doesn't|won't|wouldn't|
   shouldn't|isn't|aren't|couldn't|didn't|hasn't|unable|unnecessary
K  it|them|(?:the |this |that )(?:whole |entire )?(?:sub-?)?paragraph|th(?:e|is) one|the (?:whole|
   entire) (?:thing|text)|these (?:two )?paragraphs|the two(?: paragraphs)?|both paragraphs
w  missing|lacks?|lacking|reword\w*|redraft\w*|reformulat\w*|rephras\w*|rewrit\w*|rewrot\w*|
   recast\w*|strengthen\w*|weaken\w*|soften\w*|clarif\w*|clearer|shorten\w*|shorter|streamlin\w*|
   simplif\w*|improv\w*|elaborat\w*|expand\w*|tighten\w*|tone[ds]? down|align\w*|adjust\w*|
   mention\w*|reflect\w*|refer(?:s|red|ence\w*)?|brought closer|closer|bring closer|
   more (?:ambitious|specific|precise|balanced|explicit)|stronger|balanced?|reconsider\w*|
   revisit\w*|rework\w*|needs? (?:some |more |further )?work|language on|wording on
a  followed by|preceded by(?= (?:the (?:words? )?)?\1)
-  the (?:cut|break|split|division)(?= \w+ing\b)
d  excis(?:e|ing|ion)|expung(?:e|ing)|scratch(?:ing)?|discard(?:ing)?|dispens(?:e|ing) with|
   cross(?:ing)? out|do(?:ing)? without|weed(?:ing)? out|lift(?:ing)? out
d' excised|expunged|scratched|discarded|dispensed with|crossed out|weeded out|lifted out
i  attach(?:ing)?|tack(?:ing)? on|interpolat(?:e|ing)|incorporat(?:e|ing)|supplement(?:ing)?|
   work(?:ing)? in|slip(?:ping)? in|bring(?:ing)? in|writ(?:e|ing) in
i' attached|tacked on|interpolated|incorporated|worked in|slipped in|brought in|written in
s  carv(?:e|ing)(?: up)?|partition(?:ing)?|detach(?:ing)?|spin(?:ning)? off|halv(?:e|ing)
s' carved(?: up)?|partitioned|detached|spun off
j  amalgamat(?:e|ing|ion)|fold(?:ing)?|unit(?:e|ing)|collaps(?:e|ing)|bundl(?:e|ing)
j' amalgamated|folded|collapsed|bundled
d  delet(?:e|es|ing|ion)|remov(?:e|ing|al)|omit(?:ting)?|omission|strik(?:e|ing)(?: out)?|
   drop(?:ping)?|suppress(?:ing|ion)?|tak(?:e|ing) out|leav(?:e|ing) out|cut(?:ting)?(?: out)?|
   scrap(?:ping)?|eliminat(?:e|ing|ion)|erase|get rid of|do away with
d' deleted|removed|omitted|struck(?: out)?|dropped|suppressed|taken out|left out|scrapped|
   eliminated
r  updat(?:e|ing)(?= \1)|replac(?:e|ing|ement)|chang(?:e|ing)|amend(?:ing)?|modify(?:ing)?|correct|
   alter(?:ing)?
r' replaced|changed|amended|modified|corrected|altered|substituted|updated|revised
z  substitut(?:e|ing|ion)
i  insert(?:ing|ion)?|add(?:ing|ition)?|includ(?:e|ing)|inclusion|append(?:ing)?|introduc(?:e|ing)|
   introduction of|continu(?:e|ing)(?: with)?(?= \1)
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
E  (?:(?:at|to) )?(?:the )?(?:very )?(?:end|bottom|tail)|in fine
S  (?:(?:at|to) )?(?:the )?(?:very )?(?:beginning|start)
F  (?:all )?(?:the )?(?:text |words |passage |part |everything )?(?:from|starting (?:with|from|at)|
   beginning (?:with|from|at))
T  up to|to|through|till|into
W  by|with
L  for
P  (?:would|'d) (?:strongly |rather )?prefer(?: to (?:see|have))?
&  and(?: also| then| to)?|as well as|together with|&
q  proposes?|suggests?|asks?|requests?|recommends?|wish(?:es)?|wants?|would like|like|urges?|
   proposing|needs?|should|must|could|ought|see|seeks?
e  be|being|have|get
o  in|of|on|within|under|regarding|concerning|as (?:for|regards|to)
Z  (?:the )?(?:\w+(?:st|nd|rd|th)|last|final|penultimate) sentence
-  the|an?|words?|phrases?|expressions?|terms?|adjectives?|adverbs?|nouns?|
   verbs?|qualifiers?|figures?|text|wording|language|formulation|
   reference|we|i|our|us|my|delegation|country|group|please|kindly|also|furthermore|moreover|then|
   that|this|which|there|whole|entire|all|both|following|new|number|date|year|simply|just|
   immediately|directly|square|around|round|paragraphs?|secretariat|facilitator|chair|firstly?|
   secondly?|finally|lastly|too|additionally|similarly|is|are|to|like|do|so|same paragraph|up|down|
   further|separate|its|consequently|you|on behalf
"""
