"""The main words of French instructions.

:mod:`draftbench.amend.instructions.mainwords` tells what the letters before them stand for, and how
the lines are read."""

FRENCH_WORDS = r"""
*  (?:serait|est|semble|paraît|conviendrait) (?:bien |plus )?(?:mieux|préférable|meilleure?|plus
   \w+|appropriée?)(?=[.;,!]|$)|conviendrait mieux
-  (?:son|sa|leur)(?= (?:retrait|suppression|élimination))
A  (?:pour|de (?:sorte|manière)) que? ?(?:il|elle|ils|elles)? ?suiv(?:e|ent|re)
B  (?:pour|de (?:sorte|manière)) que? ?(?:il|elle|ils|elles)? ?précèd(?:e|ent)
-  (?:à le nom|de la part) de [^,:;\1\2]{1,70}(?=[,:])|(?:le )?groupe de les 77
   (?: et (?:de )?la Chine)?|
   (?:à le|dans le|de le) (?:préambule|dispositif)(?= ?:? ?\1)|cel(?:ui|le)(?= (?:de )?\1)
q  ^que(?= )
k  (?:interverti(?:r|ssez|ssons|sse)|permut(?:er|ez|ons)|invers(?:er|ez|ons)|échang(?:er|ez|ons))
   (?:,? (?:le ordre|la place|la position|les places) de)?
k' intervertie?s?|permutée?s?|inversée?s?|échangée?s?
x  (?:commenc|début)\w+ (?:par|avec)(?= (?:un |une |le |les |simple )*(?:mots? |verbe )?\1)
N  et non(?: pas)?(?: par| à| de)?(?= (?:l[ea]s? )?(?:mots? |expression |termes? )?\1)
N  et non(?: pas)? par
M  (?:pas|aucune?|plus) (?:de )?(?:autres? )?(?:modifications?|amendements?|changements?|
   propositions?)
q  appell\w+(?= (?:une? )?(?:nuance|correction|modification|précision|retouche))|
   demand\w+ à ce que|
   tien\w+ à ce que|vouloir|voulu
q  il est (?:proposé|demandé|suggéré|recommandé|prié|souhaité)|irai(?:t|ent) mieux|
   (?:serai(?:t|ent)|est|sont) mieux(?: placée?s?| à (?:sa|leur) place)?
Y  puis-je|pourrais-je|(?:me|nous) permet\w+ de
c  complét(?:er|ez|ons|ée?s?)(?= (?:\2\d+., )?(?:[\1\2]|par|avec|comme suit|ainsi|de))|(?:faire|
   faites) suivre
x  (?:texte|libellé|formulation|version|rédaction) (?:de remplacement|alternati(?:f|ve)|proposée?|
   révisée?)|
   nouve(?:au|l|lle) (?:texte|libellé|formulation|version|rédaction)|(?:céd|
   laiss)\w+ (?:la )?place à|dise|
   (?:erreur|coquille) pour
o  pour(?= (?:le |la )?\2)
L  là où (?:il y a|(?:le on |on |l'on )?(?:a|lit|trouve|figure|est écrit))
P  (?:nous préférons|je préfère|(?:ma|notre) délégation préfère)(?= (?:(?:dire|lire|l[ea]s?|mots?|
   termes?) ?)*\1\d+.,? (?:au lieu de|à le lieu de) )|(?:notre|ma|sa) préférence(?=[ ,])|
   pench\w+ pour|opt\w+ pour|(?:préférer|aimer)(?:ait|aient|
   ions|ais) mieux
-  va(?= à (?:\1|le mot))|(?:incise|relative|précision|notion|tournure|locution|épithète|
   parenthèse|participe|
   membre|passage|bout de phrase|mention|expression)(?: (?:finale|initiale|suivante))?(?= ?:? ?\
   (?\1)|
   tout de suite(?= (?:après|avant|derrière))|purement et simplement|oralement|formellement|
   officiellement
N  pas(?= (?:de )?[\1\d])
h  (?<=[:;,–] )(?:mettons|disons|mieux vaudrait(?: dire)?|il serait préférable de (?:dire|
   lire)|écrivons|mettre plutôt|plutôt|dire plutôt|écrire plutôt)
   (?= ?:? ?\1)
d  (?<=[:,–] )(?:à )?(?:virer|sortir|dehors)(?=[.;]|$)
r  renomm(?:er|ez|ons)|rebaptis(?:er|ez)|intitul(?:er|ez)
R  (?:par|pour) (?:souci|raison|cohérence|plus de|éviter|mémoire)
o  (?:pour|en) ce qui (?:est|concerne|regarde|touche)(?: de)?|à propos de|au sujet de|
   relativement à|
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
M  (?:sommes|suis|est) (?:tout à fait |pleinement |entièrement )?(?:favorables?|d'accord|
   de accord)
w  (?:une )?autre (?:rédaction|formulation|libellé)|(?:trouver|chercher) (?:une|un)
M  (?:appu|soutien|souten|souscri)\w+ (?:pleinement |entièrement )?sans (?:aucune )?réserves?|
   (?:remerci|salu|félicit|appréci)\w* (?:\w+ ){0,4}?(?:inclusion|ajout|suppression|insertion)|
   rien à ajouter|(?:appuie|appuient)(?=[.!]?$)|préf[èé]r\w+ (?:maintenir|conserver|garder)|
   rien à redire|rien de autre à|(?:pas|aucune?|sans) (?:de )?(?:autres? )?(?:objections?|
   commentaires?|observations?|
   difficultés?|problèmes?|remarques?)|coauteurs?|parrain\w*|coparrain\w*|rectificatif|
   corrigendum|erratum|additif
N  au lieu de|à le lieu de|plutôt (?:que |qu')(?:de |à )?|à la place de|en lieu et place de|
   et non(?: pas)?
-  (?:la |une )?(?:mention|référence)(?: de| à)? (?=\1)
q  (?:aurions |avons |a |aurait )?une (?:nette |légère )?préférence pour
H  donc|par conséquent|en conséquence|de ce fait|c'est pourquoi|dès lors|aussi (?=propos|demand)
Y  ayez l'amabilité de|pourriez-vous|pouvez-vous|voudriez-vous|serait-il possible de|
   le secrétariat pourrait-il|
   (?:nous )?(?:vous )?saurions gré de|(?:vous )?serions reconnaissants? de|
   (?:il )?serait (?:bon|utile|souhaitable|préférable|opportun|judicieux)(?: de| que)?|veuillez|
   prière de
A  (?:l[ae] )?premi(?:er|ère)(?: paragraphe| alinéa| partie| moitié| phrase)?(?: (?:devant|
   devrait|
   qui))? (?:se |s')?(?:termin|finiss|arrêt|achev|fini)\w+(?: (?:par|à|avec|sur|après))?|
   (?:immédiatement |directement |juste )?(?:après|à la suite de|derrière|au-dessous de)|suivre|
   suive
B  (?:l[ae] )?(?:deuxième|seconde?)(?: paragraphe| alinéa| partie| moitié| phrase)?(?: (?:devant|
   devrait|qui))? (?:commen[cç]|début|s'ouvr|part)\w+(?: (?:par|à|avec))?|(?:immédiatement |
   directement |juste )?(?:avant(?: le(?=\2))?|devant(?= (?:le |la |les |mots? )*[\1\2]))|précéd
   (?:er|erait|era)|précède
-  un peu|légèrement|la (?:dernière|deuxième|seconde) partie
-  selon (?:nous|moi)|à (?:notre|mon) (?:avis|sens)|à nos yeux|de notre point de vue|
   (?:à )?(?:la )?(?:\d+e|première|deuxième|troisième|quatrième|cinquième|dernière|
   avant-dernière) ligne|(?:à )?(?:la )?lignes? \d+|de (?:un|deux|quelques) rangs?(?: ou deux)?|
   en (?:deux|un seul)(?: (?:paragraphes?|alinéas?|parties?))?(?: (?:distincts?|distinctes?|
   séparés?))?|
   tous (?:les )?deux|l'un (?:à|et) l'autre|de la (?:liste|phrase)|
   de le (?:paragraphe|texte|alinéa)(?! (?:\d|ci-après|suivant|nouveau|que voici))|dans (?:son|
   leur) (?:intégralité|ensemble)|
   en (?:entier|totalité)|pour le (?:moment|instant)|à ce stade|par ailleurs|en outre|de plus|
   de même|en particulier|comme suit|le membre de phrase|membres? de phrase|s'il vous plaît|
   tout entier
R  afin (?:de|que)|pour (?:que|éviter|alléger|assurer|plus|des raisons|la|les)|
   dans (?:le (?:souci|intérêt|esprit)|un souci)|par souci|en vue de|en attendant|conformément
D  (?<=, )(?:l[ea]s? |ce(?:t|tte|s)? |cel\w+-ci |il |elle )(?:[\w'-]+ ){0,6}?(?:étant|ayant|
   figurant)|
   (?<=, )(?:ce )?qui(?: (?:figure|est|sont|a|ont|se trouve)\b)?|(?<=[;:–] )[\w' -]{0,60}?
   (?:ne est pas|n'est pas|ne sont pas|ne relèvent? pas)|
   car|puisqu\w*'?|parce qu\w*'?|étant donné|compte tenu|vu que|en raison de|attendu que|
   comme (?=le|la|il|elle|nous)|qui (?=fait|font|répète|est|sont)|ils (?:forment|disent|sont)|
   il (?:fait|répète|est)|elles? (?:fait|font|sont|est)|cela (?:est|évite)|son contenu|
   sa substance
G  redout\w*|appréhend\w*|attend(?:s|ons|ent)|avant de (?=\w+er\b)|si|possible|disait|disaient|
   lisait|portait|s'il|s'ils|sauf|à moins|pourvu|sous réserve|
   à condition|au cas|en cas|lorsque?|quand|
   une fois|ou|soit (?=\1)|sinon|faute de|défaut|éventuel\w*|peut-être|hypoth\w*|initialement|
   proposai\w*|demandai\w*|oppos\w+|object\w+|rejet\w*|refus\w*|
   préfère\w*|préféron\w*|préférence|contre|regrett\w*|questionn\w*|remet\w* en question|
   demandons-nous|doute\w*|
   craign\w*|craint|espér\w*|discut\w*|débat\w*|certaine?s|autres?|plusieurs|seulement|uniquement|
   excepté|mais|bien que|tandis|alors que|version|traduction|annexe|note|chapitre|
   section|variante|option|alternativ\w*|choix|évit\w*|abst\w+|pourquoi|même|rétabl\w*|
   réintrodu\w*|revenir|
   prématuré\w*|personne|cit\w+|réserve\w*|provisoire\w*
g  a|ont|avons|ai|avez|avait|avaient|avions|été|était|étaient|fut|furent|déjà|hier|précédemment|
   appu\w+|souten\w+|soutien\w*|comprend\w*|compren\w+|prend\w* note|not\w+ que|rappel\w*|dit|
   disent|envisag\w*|exemple|accept\w*|accord|félicit\w*|salu\w*|demain|tard|comment|quelle?s?|qui
O  ne|n'|pas|non|aucune?|jamais|ni|sans|rien|non plus|ne plus
K  celui-ci|celle-ci|ceux-ci|(?:tout )?(?:le |ce |cet )(?:même )?(?:paragraphe|alinéa)(?: entier)?
   (?! suivant| ci-après| nouveau| \(?\w{1,2}\))|
   les deux(?: paragraphes)?|ces (?:deux )?(?:paragraphes|alinéas)
i  mention(?:ner|nez|ne|nent|née?s?)(?= (?:\w+ ){0,3}\1)
w  manque\w*|reformul\w*|réécri\w*|remani\w*|préciser|précisé\w*|clarifi\w*|renforc\w*|align\w*|
   amélior\w*|
   simplifi\w*|abrég\w*|raccourci\w*|étoff\w*|nuanc\w*|mention\w*|reflét\w*|refl[èe]t\w*|revoir|
   revu\w*|rapproch\w*|équilibr\w*|affin\w*|complét\w*|développ\w*|référence
V  entre(?! (?:des |los )?(?:crochets|corchetes))
a  (?:suivi|accompagné|assorti|augmenté)e?s? (?:de|par)|
   précédée?s? (?:de|par)(?= (?:l[ea]s? )?(?:mots? )?\1)
l  (?:tout )?(?:ce qui|le reste|(?:le |la )?(?:texte|passage|partie|reste|membre de phrase|fin|
   suite))
   (?= (?:qui )?(?:suit|suivant|vient après|figure après|après|précède|précédant|vient avant|
   figure
   avant|suivent|précèdent))
A  (?:qui )?(?:suit|suivent|suivant|vient après|figure après|faisant suite à)(?= (?:l[ea]s? )?
   (?:mots? |
   expression |termes? )?\1)
B  (?:qui )?(?:précède|précèdent|précédant|vient avant|figure avant)(?= (?:l[ea]s? )?(?:mots? |
   expression |
   termes? )?\1)
X  partout(?! dans le (?:dispositif|préambule))(?: où (?:il est question de|
   figure(?:nt)?|apparaît|apparaissent|il y a|on lit))?|
   chaque fois que (?:figure|apparaît|\w+ \w+)|à chaque occurrence|toutes les occurrences|
   chaque occurrence|à chaque fois
X  dans (?:tout le|l'ensemble de le|le ensemble de le|l'intégralité de le) (?:texte|projet|
   document)(?: de résolution)?|d'un bout à l'autre de le texte|tout au long de le texte
Z  (?:la )?(?:première|deuxième|seconde|troisième|dernière) phrase
I  (?:la )?(?:première|deuxième|seconde|troisième|dernière) (?:occurrence|fois|mention)
J  en tant que|comme
y  (?:une? |nouve(?:au|l|lle) )+(?:paragraphe|(?:sous-)?alinéa|considérant|puce)(?: nouveau|
   supplémentaire| additionnel| distinct)? \(?[a-z]{1,3}\)|(?:le )?(?:sous-)?alinéa \
   (?[a-z]{1,3}\) (?:nouveau|suivant)|
   (?:une?|deux|le|la) (?:nouve(?:au|l|lle) |autre )?(?:paragraphe|(?:sous-)?alinéa|considérant|
   puce|texte)(?: (?:nouveau|supplémentaire|additionnel|distinct|suivant|ci-après|que voici))+|
   (?:une? )?nouve(?:au|l|lle) (?:paragraphe|(?:sous-)?alinéa|considérant|puce)(?: suivant)?
   (?: de le (?:préambule|dispositif))?|
   (?:une? )?nouve(?:au|l|lle)(?= \2)|
   une (?:autre )?puce|une? (?:autre )?(?:paragraphe|(?:sous-)?alinéa|considérant)(?! \w+\))
   (?: de le (?:préambule|dispositif))?|
   une? (?:nouveau|supplémentaire)|
   une?(?= \2)
d~ supprimer biffer retirer enlever éliminer omettre retrancher effacer rayer ôter évacuer
d~ expurger gommer élaguer écarter évincer
d  suppression|retrait|élimination|omission|se passer de|faire le économie de|renoncer à
d  disparition|se (?:défaire|débarrasser) de
d' disparaît\w*|disparaiss\w*
r~ remplacer modifier changer corriger amender
r  remplacement|modification|changement|correction
z  substitu(?:er|ez|ons|e|ent|erait|tion)
i~ greffer accoler apposer glisser annexer
i~ insérer ajouter introduire inclure adjoindre intercaler incorporer mentionner rajouter
i  insertion|ajout|adjonction|inclusion
i' figure(?:nt)?
m~ déplacer transférer reporter remonter
m  déplacement|transfert|renvoi|report|descend(?:re|ez|e|rait)
v  vien(?:t|ne|nent|drait|draient)|passe(?:nt|r|rait)?|faire passer|suive|
   (?:(?:pour|afin de|de (?:manière|façon|sorte) à) (?:le |la |les |l')?)?(?:venir|figurer|
   suivre|prendre place|se placer|se ranger|se situer|trouver place)
p  (?:(?:pour|afin de|de (?:manière|façon|sorte) à) (?:le |la |les |l'))(?:mettre|placer|situer|
   insérer|ranger|faire figurer)
p~ mettre placer garder maintenir situer ranger
p  mise|mis|placement
j~ amalgamer
j~ fusionner réunir regrouper combiner joindre rassembler
j  fondre|refondre|fusion|regroupement|réunion|fondu(?:e|s|es)?
s~ fractionner fragmenter morceler
s~ scinder diviser séparer subdiviser dédoubler couper
s  scission|division|séparation|subdivision|dédoublement
b  (?:entre (?:des )?)?crochets
n  renumérot\w*|numérot\w*
x  (?:à )?lire|écrire|écrivez|dire|se li(?:t|se|ra|rait|sent|raient)(?: désormais)?
   (?: (?:comme suit|ainsi))?|lisez|
   deven(?:ir|u)|deviennent|
   devient|devienne|deviendrait|deviendra|
   se lire(?: désormais)?(?: (?:comme suit|ainsi))?|(?:être )?(?:ainsi )?(?:re)?(?:libell|rédig|
   formul)ée?s?
   (?: comme suit| ainsi| de la (?:manière|façon) suivante)?|(?:ainsi )?conçue?s?|
   (?:re)?(?:libeller|rédiger|formuler)(?: comme suit| ainsi| de la (?:manière|façon) suivante)|
   (?:la )?(?:teneur|rédaction|formulation|version) suivante|dont la teneur suit
c  compléter(?= in fine| par)
E  in fine|(?:se )?(?:termin|achev)(?:er|erait|e|ait|ant)(?= (?:\2|par|sur))|
   s'achev(?:er|erait|e)(?= (?:par|sur))
S  (?:commenc|début)(?:er|erait|e|ait|ant)(?= (?:\2|par))|s'ouvr(?:ir|irait|e)(?= (?:par|sur))
E  jusqu'à la (?:toute )?fin|(?:à|en) (?:la )?(?:toute )?fin
S  (?:à le|en) (?:tout )?(?:début|commencement)|en tête
F  (?:tout )?(?:le )?(?:texte |passage |partie )?(?:allant de|à partir de|depuis|commençant par|
   qui va de)
T  jusqu'à|à|vers
W  par|avec
D  (?<=, )(?:dont|lequel|laquelle|lesquels|lesquelles)
P  préférer(?:ait|aient|ions|ais)(?: voir)?
&  et(?: que| à| de)?|ainsi que|puis
q~ proposer demander suggérer souhaiter recommander prier désirer préconiser solliciter réclamer
   inviter aimer
q  (?:verrions|verrait|verrais|verraient)(?: bien| volontiers)?
R  tant que|en attendant(?: que)?|dans l'attente d[e']|jusqu'à ce que
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
