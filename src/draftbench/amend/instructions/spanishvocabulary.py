"""The main words of Spanish instructions.

:mod:`draftbench.amend.instructions.mainwords` tells what the letters before them stand for, and how
the lines are read."""

SPANISH_WORDS = r"""
*  (?:sería|es|parece|resultaría|resulta) (?:mucho )?(?:mejor|preferible|más \w+)(?=[.;,!]|$)
-  su(?= (?:supresión|eliminación|retirada))
A  (?:para|de (?:modo|manera|forma)) que sigan?(?: a| inmediatamente a)?
B  (?:para|de (?:modo|manera|forma)) que precedan?(?: a)?
-  en (?:nombre|representación) de [^,:;\1\2]{1,70}(?=[,:])|grupo de los 77(?: y China)?|
   (?:a el|en el|de el) preámbulo(?= ?:? ?\1)|(?:la|el|las|los) de(?= \1)
q  ^que(?= )|merec\w+
Y  sería (?:deseable|aconsejable|pertinente|necesario)(?: que)?
k  (?:inviértan?se|invert(?:ir(?:se)?)|inviertan?|intercambi(?:ar(?:se)?|en?)|intercámbien?se|
   permut(?:ar(?:se)?|en?)|
   permútense)(?: (?:el orden|la posición|el lugar) de)?
k' invertid[oa]s?|intercambiad[oa]s?|permutad[oa]s?
x  (?:comenzar|empezar|iniciarse|comience|empiece|comenzara|empezara) (?:con|por)(?= (?:un |una |
   la |el |simple )*
   (?:palabra |verbo )?\1)|pas(?:a|e|ar|aría|ará) a ser
N  y no (?:con|por)
M  no (?:tiene|tenemos|tengo|hay) (?:otras? |más )?(?:modificaciones|enmiendas|cambios|propuestas)
q  h(?:a|an|abría|abrían|abrá) de|se somete(?: a la consideración de la \w+| a la consideración)?|
   ruego|rogamos
Y  me permit\w+|nos permitimos|(?:sería|resultaría|es) (?:posible|factible)(?= (?!que)\w+[aei]r)
x  (?:una? )?(?:nuev[oa] )?(?:redacción|texto|formulación|versión) (?:alternativ[oa]|propuest[oa]|
   revisad[oa]|
   de sustitución)|d(?:ar|e|é|aría) paso a|d[eé]jar? paso a|error por
o  para(?= (?:el |la )?\2)
-  en sustitución de (?:la|el) (?:vigente|actual|existente)|como párrafo (?:aparte|independiente|
   nuevo)|
   (?:inciso|precisión|noción|locución|aposición|coletilla|apostilla|puntualización|salvedad|
   frase|palabra|
   mención)(?= ?:? ?\(?\1)|va(?= a \1)|inmediatamente(?= (?:después|antes|tras))
L  (?:allí )?donde (?:ahora )?(?:se )?(?:lee|dice|pone|figura)
P  (?:preferimos|prefiero|(?:mi|nuestra) delegación prefiere)(?= (?:(?:que diga|decir|usar|las? |
   el |palabras?) ?)*\1\d+.,? en (?:lugar|vez) de )|(?:nuestra|mi|su) preferencia(?=[ ,])|
   nos (?:inclinamos|decantamos) por|optar(?:íamos|ía) por
B  delante de|por delante de
d  (?<=[:,–—] )(?:se )?fuera(?=[.;]|$)|prescind\w+(?: de)?
h  (?<=[:;,–—] )(?:pongamos|digamos|(?:sería )?(?:mejor|preferible)(?: decir)?|más bien|
   póngase)(?= ?:? ?\1)
N  no(?= (?:de )?[\1\d])
r  renombr(?:ar|e|ese)|denomin(?:ar|e)|rebautizar
y  (?:el|un) siguiente(?= \2)
R  por (?:coherencia|razones|motivos|mayor|claridad|uniformidad|economía)
o  (?:en|por) lo que (?:respecta|atañe|concierne|se refiere|toca|hace) a|en cuanto a|
   con respecto a|
   respecto (?:a|de)|a propósito de|en relación con|tocante a
q  (?:somos|es|soy|seríamos|sería) (?:partidari[oa]s?|de la opinión|favorables?|de el parecer)
   (?: de| a)?
   (?: que)?|insist\w+ (?:en|para)(?: que)?|(?:parece|resulta|sería|es|
   parecería) (?:indispensable|
   necesari[oa]|conveniente|oportun[oa]|deseable|preferible|aconsejable|obligad[oa])(?=[.,;]|$)|
   se impone(?=[.,;]|$)
Y  (?:tenga[n]?|tuviera[n]?|tiene[n]?) a bien
q  (?<=¿)(?:se )?podr[ií]an?(?: (?:decir(?:se)?|hablarse de))?
x  habl(?:ar|e|ara) de|usar(?:se)?|utilizar(?:se)?|emplear(?:se)?|úsese|utilícese|decirse
q  (?:est|qued)arían? mejor
M  (?:estamos|está|estoy) (?:plenamente |totalmente )?(?:conformes?|a favor)(?= (?:con|de) )|
   (?:mantener|mantenga|conservar|conserve)(?:se)? (?:el texto|la redacción|la formulación)
w  (?:una )?otra (?:redacción|formulación)|(?:buscar|encontrar|hallar) un[oa]?
M  (?:apoy|respald|suscrib)\w+ (?:plenamente )?sin (?:ninguna )?reservas?|(?:agradec|celebr|acog|
   valor)\w* (?:\w+ ){0,4}?(?:inclusión|supresión|adición|incorporación)|
   nada que (?:añadir|agregar|objetar)|(?:apoya|apoyan)(?=[.!]?$)|
   (?:prefer|prefier)\w+ (?:que se )?(?:mantener|mantenga|conservar|conserve)|
   (?:ningun[oa]?|ningún|no tenemos|sin|no hay|no tiene) (?:\w+ )?(?:objeci(?:ón|ones)|
   comentarios?|observaci(?:ón|ones)|dificultad(?:es)?|inconvenientes?|reparos?|problemas?)|
   copatrocina\w*|patrocina\w*|
   corrección|corrigendum|fe de erratas|adición(?=$)|de acuerdo(?=$| ?[.,])
N  y no(?: con| por| de)?(?= (?:las? |los? |el )?(?:palabras? |expresión )?\1)
N  en (?:lugar|vez) de|en sustitución de|y no
-  (?:la |una )?(?:mención|referencia)(?: de| a)? (?=\1)
q  (?:tenemos |tiene )?(?:una )?(?:clara )?preferencia por
H  por (?:lo tanto|ello|eso|tanto|consiguiente)|en consecuencia|por lo que
Y  tenga[n]? la amabilidad de|podr[ií]an?(?: ustedes)?(?! (?:ser|\w+[aei]rse)\b)(?<!se podría)|
   pueden? ustedes|
   podría la secretaría|agradecer[ií]a\w* que|sería (?:conveniente|bueno|preferible|útil|mejor|
   oportuno)(?: que)?|sírva(?:n?se)|tenga[n]? a bien
G  por (?:confirmar|determinar|decidir|definir)
A  pasar a continuación de
A  (?:el |la )?primer[oa]?(?: párrafo| parte| mitad| oración)?(?: que)? (?:termin|acab|conclu)\w+
   (?: (?:con|en|por))?|(?:inmediatamente |directamente |
   justo )?(?:después de|tras|a continuación de|detrás de|luego de)|(?:segu|sig)(?:ir|a|uiría|ue)
   (?: a)?|a (?:renglón|línea) seguido de|inmediatamente detrás de
B  (?:el |la )?segund[oa](?: párrafo| parte| mitad| oración)?(?: que)? (?:emp[ei]|comen|comien|
   part|
   inici)\w+(?: (?:con|en|por|a partir de))?|(?:inmediatamente |
   directamente |justo )?antes de|preced(?:er|a|e|ería)(?: a)?
-  un poco|ligeramente|(?:la |el )?(?:última|segunda) parte|(?:el )?final(?= de \2\d+., (?:a partir|
   desde))
-  a (?:nuestro|mi) (?:juicio|entender|modo de ver|parecer)|en (?:nuestra|mi) opinión|
   (?:en )?(?:la )?(?:primera|segunda|tercera|cuarta|quinta|última|penúltima) línea|(?:en )?
   (?:la )?
   líneas? \d+|en (?:dos|uno solo|uno|un solo|un único)(?: (?:párrafos?|partes))?
   (?: distintos| separados)?|de la (?:lista|
   oración)|de el (?:párrafo|texto)(?! \d)|en su (?:totalidad|integridad)|por completo|
   por el momento|por ahora|en esta etapa|asimismo|además|por otra parte|en particular|
   de la siguiente manera|de el siguiente modo|como sigue|como párrafo (?:aparte|separado|
   independiente)|por favor
R  a fin de(?: que)?|para (?!l)(?:que )?\w+|con el fin de|con miras a|en (?:aras|pro|interés) de|
   por razones de|por motivos de|a la espera de|hasta (?:que|recibir|obtener|tener|contar|
   disponer)|en espera de|conforme
D  (?<=, )(?:(?:a el|por) (?:estar|haber|ser|figurar)|(?:el |la |los |las |ya )?(?:[\w-]+ ){0,4}?
   (?:estando|siendo|habiendo|figurando))|(?<=, )(?:lo )?que (?=\w+ )(?!se |sea|su|el |la |los |
   las |en |qued|pas|fig|vay|ins|añ|agr)
   (?=es |no |ya |prejuzga|repite|duplica|resulta|parece|crea|plantea|está|son|tiene|va m|excede)|
   (?<=[;:–] )[\w' -]{0,60}?(?<=\b)no (?:es|son|está|están|corresponden?|compete)|por (?:no |ser |
   estar |haber |\w+[aei]r )|porque|ya que|puesto que|dado que|pues|en vista de|
   debido a|habida cuenta|que (?=repite|duplica|es |ya )|es (?:repetitivo|redundante)|
   su contenido|forman|como (?=su|el |la |se )
G  si|posible|dec[ií]an?|rezaba|salvo|a menos|a no ser|siempre|siempre que|en caso|caso|cuando|
   una vez|o|u|bien|
   de lo contrario|eventual\w*|quizás?|tal vez|acaso|hipot\w*|prefer(?!ir[ií]a)\w+|prefier\w+|
   antes(?! de)|
   inicialmente|propuso|propusieron|pidió|pidieron|solicitó|sugirió|opon\w+|
   opuso|objet\w+|rechaz\w*|contra|lament\w*|preguntas?|preguntamos|dud\w+|dice(?! \1| \d)|tem\w+|
   esper\w+|debat\w*|
   discut\w*|algun[oa]s|otr[oa]s?|vari[oa]s|solo|sólo|únicamente|excepto|pero|aunque|mientras|
   versión|traducción|anexo|nota|capítulo|sección|variante|opción|opciones|alternativ\w*|
   evit\w*|abst\w+|por qué|
   mism[oa]s?|restabl\w*|restituir|reintrodu\w*|volver|prematur\w*|nadie|provisional\w*|
   contrario|cit\w+|reserva\w*
g  ha|han|hemos|he|había|habían|fue|fueron|era|eran|sido|ya|ayer|anteriormente|apoy\w+|respald\w+|
   entend\w+|entiend\w+|tom\w+ nota|record\w+|dijo|dicen|consider\w*|ejemplo|acept\w*|acuerdo|
   celebr\w+|
   mañana|más adelante|cómo|cuál\w*|quién\w*
O  no|ningún|ninguna|nunca|ni|sin|tampoco|nada|jamás
K  lo|(?:todo )?(?:el|este|ese|dicho) (?:mismo )?párrafo(?: entero| completo)?
   (?! siguiente| nuevo)|
   los dos(?: párrafos)?|ambos(?: párrafos)?|estos (?:dos )?párrafos
i  mencion(?:ar|e|en|arse)(?= (?:\w+ ){0,3}\1)
w  falta[n]?|reformul\w*|redact\w+ (?:de nuevo|mejor)|reescrib\w*|aclar\w*|precis\w*|reforz\w*|
   fortalec\w*|
   refuerc\w*|aline\w*|mejor\w*|simplific\w*|acort\w*|abrevi\w*|matiz\w*|mencion\w*|mención|
   reflej\w*|revis\w*|acerc\w*|equilibr\w*|ampli\w*|desarroll\w*|referencia|ajust\w*|
   hacer referencia
V  entre(?! (?:des |los )?(?:crochets|corchetes))
a  (?:seguid|acompañad|complementad)[oa]s? (?:de|por)|
   precedid[oa]s? (?:de|por)(?= (?:las? |el )?(?:palabras? )?\1)
c  complet(?:ar(?:se)?|e|en|ad[oa]s?)(?= (?:\2\d+., )?(?:con|por|\2))|complétense
l  (?:todo )?(?:lo que|el (?:texto|pasaje|resto)(?: que)?|la parte(?: que)?)(?= (?:sigue|siga|
   viene|figura|
   aparece|va|precede|después))
A  (?:(?:sigue|siga)(?: a)?|(?:viene|figura|aparece|va) después de)(?= (?:las? |el )?
   (?:palabras? |expresión )?\1)
B  (?:precede|viene antes de|figura antes de|va antes de)(?: a)?(?= (?:las? |el )?
   (?:palabras? )?\1)
X  en todas (?:sus|las) (?:apariciones|menciones)(?: de)?|cada vez que (?:aparezca[n]?|
   aparece[n]?|
   figure[n]?|figura[n]?|se mencione[n]?)|dondequiera que (?:aparezca[n]?|figure[n]?)|
   todas las (?:menciones|apariciones)(?: de)?|en todos los casos
X  (?:en|a lo largo de) todo el (?:texto|proyecto|documento)(?: de resolución)?|
   en la totalidad de el (?:texto|proyecto|documento)
Z  (?:la )?(?:primera|segunda|tercera|última) (?:oración|frase)
I  (?:la )?(?:primera|segunda|tercera|última) (?:aparición|vez|mención)
J  como(?= (?:\2|un |nuevo |párrafo |apartado |el ))|en calidad de
y  (?:un[oa]? |nuev[oa] )+(?:párrafo|apartado|inciso|literal|viñeta)(?: nuev[oa]|
   adicional)? \(?[a-z]{1,3}\)|(?:el )?(?:apartado|inciso) \(?[a-z]{1,3}\) (?:nuevo|siguiente)|
   (?:un[oa]?|dos|el|la) (?:nuev[oa] |otr[oa] |siguiente )*(?:párrafo|
   apartado|inciso|considerando|viñeta|texto)(?: (?:nuev[oa]|adicional|siguiente|aparte|único))+
   (?: de el preámbulo| de la parte dispositiva| preambular)?|
   (?:un[oa]? |el )?(?:nuev[oa]|siguiente|otro) (?:(?:siguiente )?(?:párrafo|apartado|inciso|
   considerando|viñeta|texto))(?: de el preámbulo| de la parte dispositiva| preambular)?|
   (?:un[oa]? )(?:nuev[oa]|siguiente)|(?:un[oa]? )?nuev[oa](?= \2)|
   un[oa]? (?:párrafo|apartado|inciso|considerando|viñeta)|un[oa]?(?= \2)
d~ suprimir eliminar omitir quitar retirar tachar borrar descartar excluir
d~ expurgar prescindir desechar
d  desaparecer|desaparezcan?|supresión|eliminación|omisión|retirada|retiro|exclusión
r~ sustituir reemplazar cambiar modificar corregir/corrij enmendar/enmiend
r  sustitución|reemplazo|cambio|modificación|corrección
i~ intercalar adjuntar anexar sumar anotar
i~ insertar añadir agregar incluir incorporar intercalar introducir/introduzc adicionar mencionar
i  inserción|inclusión|adición|incorporación|agregado|intercalación
m~ trasladar mover/muev desplazar reubicar ubicar adelantar
m  traslado|desplazamiento|reubicación
v  pas(?:e|en|ar|aría|arían|aran?)(?: a)?(?: (?:figurar|situarse|colocarse|ubicarse|ser))?
   (?! (?:a )?(?:decir|rezar|leerse|ser))(?!\w)|vayan?|
   va|van|iría[n]?|figur(?:e|en|ar|ara|aran|aría|arían)|aparezca[n]?|aparecer|apareciera[n]?|
   fuera[n]?|ir|venir|venga[n]?|quede[n]? (?=\2|inmediatamente|después|antes|detrás|tras)|
   para que (?:quede[n]?|figure[n]?|vaya[n]?|venga[n]?|aparezca[n]?)
p~ poner/pong colocar situar encerrar/encierr
p  pusieran?|dejar|deje[n]?|mantener|mantenga[n]?|puest[oa]s?|colocación
j~ fusionar combinar refundir agrupar juntar reunir/reún fundir
j~ amalgamar integrar
j  unir(?:se|l[oa]s)?|únan?se|uniendo|unid[oa]s|unan|fusión|unificar(?:se)?|unifique[n]?(?:se)?|
   unificad[oa]s?
s~ desglosar fraccionar fragmentar
s~ dividir desdoblar separar partir subdividir escindir
s  división|desdoblamiento|separación
b  (?:entre )?corchetes
f  puede[n]?
n  re?enum[eé]r\w*|numeración
x  (?:debe|debería|deberá|ha de|tendría que|habría de|pas(?:aría|a|e|ar|ara) a) (?:decir|rezar|
   leerse)(?: (?:así|lo siguiente|como sigue))?|
   dígase|escríbase|escribir|decir|debe leerse|léa(?:n?se)|diga[n]?|se lea[n]?|leerse|dijera[n]?|
   dirá[n]?|diría[n]?|
   (?:(?:debería|debe|que|habría de|deberá) )?qued(?:ar?|e|en|ara|aran|aría|arían|ará|arán|ase)
   (?=(?: así| redactad| como sigue| de el | de la | en los|:| :))(?: así)?(?: redactad[oa]s?)?
   (?: (?:así|como sigue|de el siguiente modo|
   de la siguiente (?:manera|forma)|de la (?:manera|forma) siguiente|de el modo siguiente|
   en los siguientes términos))?|redactad[oa]s?(?: (?:como sigue|así|de la siguiente manera))?|
   red[aá]ct(?:ar(?:se)?|e(?:n)?(?:se)?)(?: (?:como sigue|así|de la siguiente (?:manera|forma)))?|
   pase a ser|pasar a ser|pasaría a ser|rece[n]?|rezar|rezaría|
   con (?:(?:el siguiente|este|el) (?:texto|tenor)|la siguiente redacción|el texto siguiente)|
   de el siguiente tenor|de el tenor siguiente|se convierte en|conviértase en|cuyo texto sería
L  (?:en )?donde (?:dice|se lee|dijera)
E  in fine|(?:termin|acab|conclu|finaliz)\w+(?= (?:\2|con|así))
S  (?:comenz|comienz|empez|empiez|inici)\w+(?= (?:\2|con|así))
R  mientras(?: no)?|hasta que|a la espera de|en espera de
E  hasta el (?:mismo )?final|(?:a el|en el) final
S  (?:a el|en el) (?:principio|comienzo|inicio)
F  (?:todo )?(?:el )?(?:texto |pasaje )?(?:desde|a partir de|que va de)
T  hasta|a
W  por|con
D  (?<=, )(?:cuy[oa]s?|el cual|la cual|lo cual)
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
   secretaría|finalmente|primero|segundo|esta?|como|pasaje|fórmula|únic[oa]|aparte|adverbio|
   adjetivo|
   verbo|sustantivo|calificativo|segmento|fragmento|referencia|así|entonces|oración|locución
"""
