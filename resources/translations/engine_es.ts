<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>engine</name>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>(equally divided)</source>
        <translation>(empate)</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>(no majority of two thirds)</source>
        <translation>(sin mayoría de dos tercios)</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>1 abstention</source>
        <translation>1 abstención</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>1 vote</source>
        <translation>1 voto</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>adopted by {1} to {2}</source>
        <translation>se aprobó por {1} contra {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>adopted without a vote</source>
        <translation>se aprobó sin votación</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>all its operative parts were</source>
        <translation>todas sus partes dispositivas lo fueron</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>division of {1}</source>
        <translation>división de {1}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>no abstentions</source>
        <translation>ninguna abstención</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>not put to the vote</source>
        <translation>no se somete a votación</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>rejected by {1} to {2}</source>
        <translation>se rechazó por {1} contra {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the draft</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the draft as a whole</source>
        <translation>el proyecto en su conjunto</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the parts that are approved, as a whole</source>
        <translation>las partes aprobadas, en su conjunto</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} abstentions</source>
        <translation>{1} abstenciones</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} objects to separate votes</source>
        <translation>{1} se opone a la votación por partes</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} votes</source>
        <translation>{1} votos</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} was adopted</source>
        <translation>se aprobó {1}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1}, with {2}{3}</source>
        <translation>{1}, y {2}{3}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It adds words that change the strength of the text</source>
        <translation>Añade palabras que cambian la fuerza del texto</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It amends {1}, which is voted on after it. {2}</source>
        <translation>Modifica {1}, que se vota después. {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It deletes a whole paragraph</source>
        <translation>Suprime un párrafo entero</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It only adds to the text</source>
        <translation>Solo añade texto</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It only moves, divides or joins paragraphs</source>
        <translation>Solo traslada, divide o fusiona párrafos</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It replaces a whole paragraph</source>
        <translation>Sustituye un párrafo entero</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It replaces or removes words</source>
        <translation>Sustituye o suprime palabras</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>The chair put it here; suggested was another place.</source>
        <translation>La Presidencia la puso aquí; se sugería otro lugar.</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} ({2} per cent of the text concerned)</source>
        <translation>{1} ({2} % del texto en cuestión)</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} and is the furthest removed of {2} on this part of the text</source>
        <translation>{1} y es la más alejada de {2} sobre esta parte del texto</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} and makes it {2}</source>
        <translation>{1} y lo hace {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1}, so it comes after {2}</source>
        <translation>{1}, por lo que va después de {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/amendmentdata.py"/>
        <source>{1} amends itself</source>
        <translation>{1} se enmienda a sí mismo</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>a new paragraph</source>
        <translation>un párrafo nuevo</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>the organ line</source>
        <translation>la línea del órgano</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>the {1} “{2}”</source>
        <translation>{1} «{2}»</translation>
    </message>
    <message>
        <location filename="amend/changesets/documentdata.py"/>
        <source>“{1}” cannot be when it was</source>
        <translation>«{1}» no puede ser el momento</translation>
    </message>
    <message>
        <location filename="amend/changesets/editing.py"/>
        <source>The amendment was made for another version of the text; place it on this one first.</source>
        <translation>La enmienda se redactó para otra versión del texto; sitúela primero en esta.</translation>
    </message>
    <message>
        <location filename="amend/changesets/exchange.py"/>
        <source>An amendment in the project file cannot be understood; it may be damaged.</source>
        <translation>No se puede interpretar una enmienda del archivo del proyecto; puede estar dañado.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>It does not say where the new paragraph comes.</source>
        <translation>No se indica dónde va el nuevo párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>It may be a new paragraph, or words of the one that is named.</source>
        <translation>Puede ser un párrafo nuevo, o palabras del párrafo nombrado.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>Its place is taken from its number.</source>
        <translation>Su lugar se deduce de su número.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>The text has “{1}” already.</source>
        <translation>El texto ya tiene “{1}”.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>{1} reads so already.</source>
        <translation>{1} ya dice eso.</translation>
    </message>
    <message>
        <location filename="amend/instructions/articles.py"/>
        <source>The article before it changes with it.</source>
        <translation>También cambia el artículo que la precede.</translation>
    </message>
    <message>
        <location filename="amend/instructions/bywords.py"/>
        <source>The numbers are not quoted.</source>
        <translation>Los números no están entre comillas.</translation>
    </message>
    <message>
        <location filename="amend/instructions/bywords.py"/>
        <source>The paragraph is the one that is named before.</source>
        <translation>El párrafo es el que se nombra antes.</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>The text has no clause “{1}”.</source>
        <translation>El texto no tiene el párrafo «{1}».</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” does not stand in this text.</source>
        <translation>«{1}» no figura en este texto.</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” may be {2} clauses ({3}): which is meant?</source>
        <translation>«{1}» puede designar {2} párrafos ({3}): ¿cuál es?</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it.</source>
        <translation>Un párrafo no puede fusionarse consigo mismo ni con lo que depende de él.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Both parts of {1} need words.</source>
        <translation>Las dos partes de {1} deben tener texto.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not quote the words that go; these are taken from the text.</source>
        <translation>No se citan las palabras que se sustituyen; se deducen del texto.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say at which word the footnote hangs.</source>
        <translation>No se indica en qué palabra va la nota al pie.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say of which part of the text.</source>
        <translation>No se dice de qué parte del texto se trata.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say what is to be done with the words in {1}.</source>
        <translation>No dice qué debe hacerse con las palabras en {1}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say where {1} is to be divided.</source>
        <translation>No se indica por dónde se divide {1}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say with which paragraph.</source>
        <translation>No se indica con qué párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It is another version of the paragraph, and would replace it.</source>
        <translation>Es otra versión del párrafo, que lo sustituiría.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It names several paragraphs; name one.</source>
        <translation>Se mencionan varios párrafos; indique uno.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It says what is wished, and gives no words; draft them.</source>
        <translation>Dice lo que se desea, sin dar el texto; redáctelo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It would replace the whole paragraph.</source>
        <translation>Sustituiría todo el párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Of the commas around the words, the first would stay.</source>
        <translation>De las dos comas que rodean las palabras, quedaría la primera.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The first part would end with the word that joins both.</source>
        <translation>La primera parte terminaría con la palabra que une las dos.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The sign behind these words stays with them.</source>
        <translation>El signo que sigue a estas palabras queda con ellas.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The two parts do not stand side by side in {1}.</source>
        <translation>Las dos partes no están una junto a otra en {1}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words come in several paragraphs and would stand in one.</source>
        <translation>El texto viene en varios párrafos y quedaría en uno solo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words end without the sign that the paragraph has.</source>
        <translation>El texto citado no tiene el signo final del párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words go from where they stand; look at the signs beside them.</source>
        <translation>Las palabras cambian de lugar; compruebe la puntuación a su alrededor.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>There is no footnote at that place.</source>
        <translation>No hay ninguna nota al pie en ese lugar.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Two signs would stand side by side.</source>
        <translation>Dos signos quedarían uno junto a otro.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>What joins the two parts goes, and the first gets its own sign.</source>
        <translation>Se suprime lo que une las dos partes, y la primera recibe su propio signo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>a request to {1} makes no changes</source>
        <translation>una petición de {1} no cambia nada</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} cannot be moved behind itself or into itself.</source>
        <translation>{1} no puede trasladarse detrás ni dentro de sí mismo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} does not stand in the text.</source>
        <translation>{1} no figura en el texto.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} does not stand in {2}.</source>
        <translation>{1} no figura en {2}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} has a list, which would go with its chapeau.</source>
        <translation>{1} tiene una lista, que desaparecería con su encabezamiento.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} has a list; replace its parts one by one.</source>
        <translation>{1} tiene una lista; sustituya sus partes una por una.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} in {2} stays as it is.</source>
        <translation>{1} ({2}) queda como está.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} reads {2} already, and has no {3}.</source>
        <translation>{1} ya dice {2} y no contiene {3}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands only {2} in {3}.</source>
        <translation>{1} figura solo {2} en {3}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there already.</source>
        <translation>{1} ya figura en ese lugar.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there in {2} already.</source>
        <translation>{1} ya figura en ese lugar de {2}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands {2} in {3}: which is meant?</source>
        <translation>{1} figura {2} en {3}: ¿cuál es?</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands {2} times in {3}.</source>
        <translation>{1} aparece {2} veces en {3}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stays in a footnote of {2}.</source>
        <translation>{1} permanece en una nota de pie de página ({2}).</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} times</source>
        <translation>{1} veces</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} would then not read as the instruction says that it will.</source>
        <translation>{1} no quedaría entonces como indica la instrucción.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>“{1}” would stand inside the joined paragraph.</source>
        <translation>«{1}» quedaría dentro del párrafo fusionado.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It does not quote the form that is to stand there; quote both words.</source>
        <translation>No se cita la forma deseada; cite ambas palabras.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It does not say which spaces.</source>
        <translation>No se dice de qué espacios se trata.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It is about how words are set, and does not say how.</source>
        <translation>Se trata de la presentación de las palabras, sin decir cuál.</translation>
    </message>
    <message>
        <location filename="amend/instructions/frames.py"/>
        <source>It is put as a suggestion.</source>
        <translation>Se presenta como una sugerencia.</translation>
    </message>
    <message>
        <location filename="amend/instructions/frames.py"/>
        <source>Not every word around it is read.</source>
        <translation>No se entienden todas las palabras que lo rodean.</translation>
    </message>
    <message>
        <location filename="amend/instructions/readers.py"/>
        <source>Another part of the sentence is not understood.</source>
        <translation>Otra parte de la frase no se entiende.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>It asks for no change; numbers are updated automatically.</source>
        <translation>No se pide ningún cambio; los números se actualizan automáticamente.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>It does not say which change is meant.</source>
        <translation>No se dice de qué cambio se trata.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Its parts do not go together: they change the same words.</source>
        <translation>Sus partes son incompatibles: modifican las mismas palabras.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood.</source>
        <translation>No se entiende.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood: {1}{2}</source>
        <translation>No se entiende: {1}{2}</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The sentence behind it may take it back.</source>
        <translation>La oración que sigue quizá la retire.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The text reads so already.</source>
        <translation>El texto ya dice eso.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The words are not quoted where the change is asked for first.</source>
        <translation>Las palabras no están entre comillas donde se pide primero el cambio.</translation>
    </message>
    <message>
        <location filename="amend/instructions/remarks.py"/>
        <source>It is a remark, and asks for no change.</source>
        <translation>Es una observación y no pide ningún cambio.</translation>
    </message>
    <message>
        <location filename="amend/instructions/remarks.py"/>
        <source>It names no paragraph, and asks for no change.</source>
        <translation>No nombra ningún párrafo ni pide ningún cambio.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>It does not stand at the beginning.</source>
        <translation>No figura al principio.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>It does not stand at the end.</source>
        <translation>No figura al final.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>Its last words stand there more than once; the first are taken.</source>
        <translation>Sus últimas palabras figuran allí más de una vez; se toman las primeras.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>The text has other capitals.</source>
        <translation>El texto tiene otras mayúsculas.</translation>
    </message>
    <message>
        <location filename="amend/instructions/tongue.py"/>
        <source>It is a heading, and names no paragraph.</source>
        <translation>Es un encabezamiento y no designa ningún párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/tongue.py"/>
        <source>Not an instruction.</source>
        <translation>No es una instrucción.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>A word is read as another one, which is spelt much like it.</source>
        <translation>Una palabra se lee como otra de grafía parecida.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It does not say in which paragraph.</source>
        <translation>No se indica en qué párrafo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It does not say where the words come.</source>
        <translation>No se dice dónde van las palabras.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It is put as a question.</source>
        <translation>Está formulado como una pregunta.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It may be about its number alone, and not about its place.</source>
        <translation>Puede tratarse solo de su número y no de su lugar.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>Its number does not fit its place.</source>
        <translation>Su número no corresponde a su lugar.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>The words are said to be a sketch.</source>
        <translation>La redacción se da solo a título indicativo.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>The words in parentheses are not read.</source>
        <translation>Las palabras entre paréntesis no se leen.</translation>
    </message>
    <message>
        <location filename="amend/instructions/unquoted.py"/>
        <source>The words are not quoted.</source>
        <translation>Las palabras no van entre comillas.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>The file has a clause {1} that {2} does not have: {3}.</source>
        <translation>El archivo tiene un párrafo {1} que {2} no tiene: {3}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>The file lacks {1} of {2}: {3}.</source>
        <translation>En el archivo falta {1} de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>{1} reads “{2}” in the file and “{3}” in {4}.</source>
        <translation>{1} dice «{2}» en el archivo y «{3}» en {4}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>{1} stands at another place in the file than in {2}.</source>
        <translation>{1} no ocupa en el archivo el mismo lugar que en {2}.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>A note was put beside the words, which stand as they were.</source>
        <translation>Se puso una nota junto a las palabras, que siguen como estaban.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>Both clauses stand.</source>
        <translation>Ambos párrafos se mantienen.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>It has gone on in {1} already.</source>
        <translation>Ya ha continuado en {1}.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>On one side of the place where it would be divided no words are left.</source>
        <translation>A un lado del punto de división no queda ninguna palabra.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>One of the clauses that it joins is gone.</source>
        <translation>Uno de los párrafos que fusiona ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>Only signs around the words were changed (such as brackets, commas, quotation marks, capitals, notes); look whether the proposal still fits.</source>
        <translation>Solo cambiaron signos en torno a las palabras (corchetes, comas, comillas, mayúsculas, notas); vea si la propuesta sigue siendo válida.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause already reads as proposed.</source>
        <translation>El párrafo ya dice lo propuesto.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is already in the text ({1}), but worded differently.</source>
        <translation>El párrafo ya figura en el texto ({1}), pero con otra redacción.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone, and several new ones read alike ({1}).</source>
        <translation>El párrafo ya no existe y varios nuevos son parecidos ({1}).</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone, and several others have the same words.</source>
        <translation>El párrafo ya no existe y otros varios tienen las mismas palabras.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone; {1} has the same words.</source>
        <translation>El párrafo ya no existe; {1} tiene las mismas palabras.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone; {1} is new and reads much alike.</source>
        <translation>El párrafo ya no existe; {1} es nuevo y muy parecido.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause stands unchanged.</source>
        <translation>El párrafo sigue sin cambios.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause that it amends is no longer in the text.</source>
        <translation>El párrafo que modifica ya no está en el texto.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause that it divides is gone.</source>
        <translation>El párrafo que divide ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was changed elsewhere; the place where it is divided stands as it was.</source>
        <translation>El párrafo cambió en otras partes; el punto de división sigue como estaba.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was changed elsewhere; the words that this changes stand as they were.</source>
        <translation>El párrafo cambió en otras partes; las palabras que esta modifica siguen como estaban.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was deleted by another proposal.</source>
        <translation>El párrafo se suprimió en virtud de otra propuesta.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided since; only its first part would go on.</source>
        <translation>El párrafo se dividió después; solo continuaría su primera parte.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided there already.</source>
        <translation>El párrafo ya se dividió en ese punto.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided, and the words that this changes were changed too.</source>
        <translation>El párrafo se dividió y también cambiaron las palabras que esta modifica.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided; its words stand in {1} as they were.</source>
        <translation>El párrafo se dividió; sus palabras figuran en {1} como estaban.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided; {1} would be divided again.</source>
        <translation>El párrafo se dividió; {1} se dividiría de nuevo.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause went on in another, and the words were changed on the way.</source>
        <translation>El párrafo pasó a continuar en otro y las palabras cambiaron entretanto.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause went on in {1}; its words stand there.</source>
        <translation>El párrafo pasó a continuar en {1}; sus palabras figuran allí.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words around “{1}” were changed since this was proposed.</source>
        <translation>Las palabras en torno a «{1}» cambiaron después de esta propuesta.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words at which it would be divided were changed since.</source>
        <translation>Las palabras por donde se dividiría cambiaron después.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words stand unchanged.</source>
        <translation>Las palabras siguen sin cambios.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} has these words too; they would stand twice.</source>
        <translation>{1} también contiene estas palabras; figurarían dos veces.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} stands between the two; it would follow them both.</source>
        <translation>{1} está entre los dos; iría después de ambos.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} was moved since; it would go on where the other stands.</source>
        <translation>{1} se trasladó después; continuaría donde está el otro.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} was written anew for the most part; look whether this still fits.</source>
        <translation>{1} se redactó de nuevo en su mayor parte; vea si esto sigue siendo válido.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>A part of it already stands in the text.</source>
        <translation>Una parte ya figura en el texto.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>Another new clause stands at the same place; this one would come before it.</source>
        <translation>Otro párrafo nuevo ocupa el mismo lugar; este iría antes.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>It changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>Its place is unchanged.</source>
        <translation>Su lugar no ha cambiado.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause already stands there.</source>
        <translation>El párrafo ya está en ese lugar.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause behind {1} goes on in it; it would follow them both.</source>
        <translation>El párrafo que sigue a {1} continúa en él; iría después de ambos.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause cannot move into itself.</source>
        <translation>El párrafo no puede trasladarse dentro de sí mismo.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause is already gone.</source>
        <translation>El párrafo ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it follows goes on in {1}; it would follow that.</source>
        <translation>El párrafo al que sigue continúa en {1}; iría después de este.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it follows is gone.</source>
        <translation>El párrafo al que sigue ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it moves is gone.</source>
        <translation>El párrafo que traslada ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was added to since its deletion was proposed.</source>
        <translation>Se añadió texto al párrafo después de proponerse su supresión.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided and amended since its deletion was proposed.</source>
        <translation>El párrafo se dividió y se enmendó después de proponerse su supresión.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided since; its parts would go together.</source>
        <translation>El párrafo se dividió después; sus partes se suprimirían juntas.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided since; its parts would move together.</source>
        <translation>El párrafo se dividió después; sus partes se trasladarían juntas.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was moved to another place since.</source>
        <translation>El párrafo se trasladó después a otro lugar.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause went on in another since its deletion was proposed.</source>
        <translation>El párrafo pasó a continuar en otro después de proponerse su supresión.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The new text has several clauses like the one that it amends; look which is meant.</source>
        <translation>El nuevo texto tiene varios párrafos parecidos al que modifica; indique cuál es.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The parts of the proposal no longer fit together; propose them one by one.</source>
        <translation>Las partes de la propuesta ya no encajan entre sí; propónganse una por una.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The text has not changed since this was proposed.</source>
        <translation>Lo que modifica sigue como cuando se propuso.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1} already has these words.</source>
        <translation>{1} ya contiene estas palabras.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1} was amended since its deletion was proposed.</source>
        <translation>{1} se enmendó después de proponerse su supresión.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1}, which it follows, has moved; it would follow it there.</source>
        <translation>{1}, al que sigue, se trasladó; lo seguiría allí.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1}, which it follows, was moved into another list.</source>
        <translation>{1}, al que sigue, se trasladó a otra lista.</translation>
    </message>
    <message>
        <location filename="amend/placement/rebasing.py"/>
        <source>The new text has it.</source>
        <translation>El nuevo texto lo contiene.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>Its signs went with another change of the clause.</source>
        <translation>Sus signos desaparecieron con otro cambio del párrafo.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The clause that it stood in is gone.</source>
        <translation>El párrafo en que figuraba ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The signs of {1} do not stand where they stood; look at the clause again.</source>
        <translation>Los signos de {1} no están donde estaban; revise el párrafo.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>Its signs stand in the text, but are no longer read as a bracket.</source>
        <translation>Sus signos figuran en el texto, pero ya no se leen como corchetes.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>More hangs on {1} than stands in the bracket; delete {2} instead.</source>
        <translation>De {1} depende más de lo que figura entre los corchetes; suprima {2} en su lugar.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>The words {1} in {2}; quote words that occur once, or say which is meant.</source>
        <translation>Las palabras {1} en {2}; cite palabras que figuren una sola vez o indique cuáles son.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>There are no words in that bracket to keep; remove it, or replace it by words.</source>
        <translation>Entre esos corchetes no hay palabras que mantener; suprímalos o sustitúyalos por texto.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>Write the words that take the place of the bracket, or remove it.</source>
        <translation>Escriba el texto que sustituye a los corchetes o suprímalos.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>do not occur</source>
        <translation>no aparecen</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>occur {1} times</source>
        <translation>aparecen {1} veces</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>The new base text {1}.</source>
        <translation>El nuevo texto de base {1}.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>does not have it</source>
        <translation>no lo tiene</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>reads otherwise</source>
        <translation>dice otra cosa</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} and {2} are agreed; reopen them first.</source>
        <translation>{1} y {2} están acordados; reábralos primero.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} is agreed; reopen it first.</source>
        <translation>{1} está acordado; reábralo primero.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>A paragraph</source>
        <translation>Un párrafo</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>as it stands, beside its alternatives</source>
        <translation>en su forma actual, junto a sus variantes</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>deleted by the meeting</source>
        <translation>suprimido por la reunión</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>no longer in the text</source>
        <translation>ya no está en el texto</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>{1}, decided</source>
        <translation>{1}, decidido</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A choice was made already in the set</source>
        <translation>Ya se eligió en el conjunto</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A clause that is {1} cannot become {2}; {3}.</source>
        <translation>Un párrafo en estado «{1}» no puede pasar a «{2}»; {3}.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>No meeting is open; open one by its name.</source>
        <translation>No hay ninguna reunión abierta; abra una por su nombre.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2} already.</source>
        <translation>El procedimiento de silencio {1} ya consta como «{2}».</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2}, not {3}.</source>
        <translation>El procedimiento de silencio {1} consta como «{2}», no «{3}».</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no set</source>
        <translation>No existe el conjunto</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no such silence procedure.</source>
        <translation>No existe tal procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>it can become {1}</source>
        <translation>puede pasar a ser {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>undo that instead</source>
        <translation>deshaga más bien eso</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} cannot be a member of itself, directly or through another group.</source>
        <translation>{1} no puede ser miembro de sí mismo, ni directamente ni por medio de otro grupo.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} of alternatives {2}; “negotiate PROJECT show” lists them.</source>
        <translation>{1} de variantes {2}; «negotiate PROJECT show» muestra los que hay.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>“{1}” is still open; close it first.</source>
        <translation>«{1}» sigue en curso; ciérrela primero.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreed ad ref</source>
        <translation>acordado ad referéndum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement ad referendum</source>
        <translation>acuerdo ad referéndum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement ad referendum of {1}</source>
        <translation>acuerdo ad referéndum sobre {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement of {1}</source>
        <translation>acuerdo sobre {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>acepta ad referéndum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>awaits instructions</source>
        <translation>espera instrucciones</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>deletion of {1}</source>
        <translation>supresión de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>se desvincula de su grupo</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>is flexible</source>
        <translation>es flexible</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>its signs or words went with another change of the text</source>
        <translation>sus signos o palabras desaparecieron con otro cambio del texto</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>other words take their place</source>
        <translation>otras palabras ocupan su lugar</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>parking of {1}</source>
        <translation>aplazamiento de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>reopening of {1}</source>
        <translation>reapertura de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>reserves its position</source>
        <translation>reserva su posición</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>takes its position back</source>
        <translation>retira su posición</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>the words go</source>
        <translation>las palabras se suprimen</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>las palabras se mantienen, sin corchetes</translation>
    </message>
    <message>
        <location filename="amend/proceedings/timing.py"/>
        <source>Silence was not broken.</source>
        <translation>No se rompió el silencio.</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>another clause went on in it</source>
        <translation>otro párrafo continúa en él</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>put in</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>split off from another clause</source>
        <translation>separado de otro párrafo</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>the clause has no character {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>thread of provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>Another text is named in the sentence; it may be meant.</source>
        <translation>En la frase se menciona otro texto; puede referirse a él.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>It was written for a former base text, which may have had other numbers.</source>
        <translation>Se redactó para un texto de base anterior, que pudo tener otra numeración.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” means{2} was deleted{3}.</source>
        <translation>Lo que designa «{1}»{2} se suprimió{3}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} does not stand in the draft.</source>
        <translation>Lo que «{1}» designaba en {2} no figura en el proyecto.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} stands here more than once.</source>
        <translation>Lo que «{1}» designaba en {2} figura aquí más de una vez.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” names was split: {2}.</source>
        <translation>Lo que designa «{1}» se dividió: {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>a paragraph that is gone</source>
        <translation>un párrafo suprimido</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>another text</source>
        <translation>otro texto</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} came between the paragraphs of “{2}”.</source>
        <translation>{1} se intercaló entre los párrafos de «{2}».</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“Ibid.” stands here, and no note comes before it.</source>
        <translation>Aquí figura «Ibid.» sin ninguna nota anterior.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“Ibid.” stands here, but another note comes before it.</source>
        <translation>Aquí figura «Ibid.», pero la nota anterior es otra.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” is gone.</source>
        <translation>«{1}» ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” is note {2} now.</source>
        <translation>«{1}» es ahora la nota {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean more than one note.</source>
        <translation>«{1}» puede designar más de una nota.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}.</source>
        <translation>«{1}» puede designar {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}. {3}</source>
        <translation>«{1}» puede designar {2}. {3}</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” means {2}, which cannot be said so; write it by hand.</source>
        <translation>«{1}» designa {2}, que no puede expresarse así; escríbalo a mano.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” means {2}.</source>
        <translation>«{1}» se refiere a {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” names nothing that is there.</source>
        <translation>«{1}» no designa nada que exista.</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>not sure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="amend/registers/ledger.py"/>
        <source>broken: {1}</source>
        <translation>roto: {1}</translation>
    </message>
    <message>
        <location filename="amend/registers/ledger.py"/>
        <source>broken: {1} is not there any more</source>
        <translation>roto: {1} ya no existe</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>(with {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>There is an amendment {1} already; give this one another name.</source>
        <translation>Ya existe una enmienda {1}; dé a esta otro nombre.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>There is no amendment {1}; the register lists those there are.</source>
        <translation>No existe la enmienda {1}; el registro muestra las que hay.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} cannot be accepted as it is{2}: {3}</source>
        <translation>{1} no puede aceptarse en su forma actual{2}: {3}</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} is {2}; undo that first.</source>
        <translation>{1} está {2}; deshágalo primero.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} needs your confirmation: {2}</source>
        <translation>{1} requiere su confirmación: {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1}, its alternative, was accepted</source>
        <translation>se aceptó {1}, su variante</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>There is no state “{1}”; there are: {2}.</source>
        <translation>No existe el estado «{1}»; los estados son: {2}.</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accept as modified</source>
        <translation>aceptar en su forma enmendada</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accept with other words or in part</source>
        <translation>aceptar con otras palabras o en parte</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted already</source>
        <translation>ya aceptado</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted as modified</source>
        <translation>aceptado con modificaciones</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted as modified already</source>
        <translation>ya aceptado con modificaciones</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>merged into</source>
        <translation>fusionado en</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>merged into another already</source>
        <translation>ya fusionado en otro</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>on hold</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>rejected already</source>
        <translation>ya rechazado</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>still a draft</source>
        <translation>todavía en preparación</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>submitted and not yet tabled</source>
        <translation>enviado y aún no presentado</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>superseded already</source>
        <translation>ya sustituido</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>to change this, undo it first</source>
        <translation>para cambiarlo, deshágalo primero</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>what is allowed: {1}</source>
        <translation>lo que se permite: {1}</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>withdrawn already</source>
        <translation>ya retirado</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>{1} is {2} and cannot become “{3}”; {4}.</source>
        <translation>{1} está {2} y no puede pasar a «{3}»; {4}.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>On what {1} would give: {2}</source>
        <translation>Sobre lo que resultaría de {1}: {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>was merged into another</source>
        <translation>se fusionó en otro</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1} has no place there itself: {2}</source>
        <translation>{1} tampoco tiene lugar allí: {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, is not there any more.</source>
        <translation>{1}, a la que modifica, ya no existe.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, is {2}.</source>
        <translation>{1}, a la que modifica, está {2}.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, {2}; this one stands by itself.</source>
        <translation>{1}, a la que modifica, {2}; esta queda por sí sola.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>A clause needs words; to take it out, accept an amendment that deletes it.</source>
        <translation>Un párrafo debe tener texto; para quitarlo, acepte una enmienda que lo suprima.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>Say which parts are accepted, by number or by clause.</source>
        <translation>Indique qué partes se aceptan, por número o por párrafo.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>That changes nothing; to say no to {1}, reject it.</source>
        <translation>Eso no cambia nada; para no aceptar {1}, recházela.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment concerns several clauses ({1}); say which is to read so.</source>
        <translation>La enmienda afecta a varios párrafos ({1}); indique cuál debe quedar así.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment has no part “{1}”; its parts are: {2}.</source>
        <translation>La enmienda no tiene la parte «{1}»; sus partes son: {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment moves that clause elsewhere; hand in an edited copy instead.</source>
        <translation>La enmienda traslada ese párrafo a otro lugar; presente en su lugar una copia editada.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The edited copy does not fit the text as it is now: {1}</source>
        <translation>La copia editada ya no encaja en el texto tal como está ahora: {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The text reads as {1} proposes already; accept it whole.</source>
        <translation>El texto ya dice lo que propone {1}; acéptela entera.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>a new clause</source>
        <translation>un párrafo nuevo</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>acceptance of a part of {1}</source>
        <translation>aceptación de una parte de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>acceptance of {1} as modified</source>
        <translation>aceptación de {1} con modificaciones</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>not accepted when a part of {1} was</source>
        <translation>no aceptado cuando lo fue una parte de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} amends an open amendment; accept it whole, or with other words.</source>
        <translation>{1} modifica una enmienda pendiente; acéptela entera o con otras palabras.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} has no place now; name the clause that is to read so.</source>
        <translation>{1} no tiene lugar ahora; indique el párrafo que debe quedar así.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>A set of alternatives needs a version beside the base: an amendment, or a text.</source>
        <translation>Un conjunto de variantes requiere, además de la base, otra versión: una enmienda o un texto.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>A version needs a sponsor; name a delegation by its code.</source>
        <translation>Una versión requiere un patrocinador; indique una delegación por su código.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Choose one of the versions, or write a text.</source>
        <translation>Elija una de las versiones o escriba un texto.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>alternatives to {1}</source>
        <translation>alternativas a {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>choice in {1}</source>
        <translation>elección en {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} has no version {2}; name one by its number, 0 (the base) to {3}.</source>
        <translation>{1} no tiene la versión {2}; indique una por su número, de 0 (la base) a {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} is no tabled amendment that changes {2}; choose one that is.</source>
        <translation>{1} no es una enmienda sometida a examen que modifique {2}; elija una que lo sea.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} reads so already; a version must be another one.</source>
        <translation>{1} ya dice eso; una versión debe ser distinta.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} stands in a set of alternatives already.</source>
        <translation>{1} ya figura en un conjunto de variantes.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>The clause reads so already; say how it is to read.</source>
        <translation>El párrafo ya dice eso; indique cómo debe quedar.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>The words that {1} changes are not in this clause, or it is about more than the words of one; say how the clause is to read.</source>
        <translation>Las palabras que cambia {1} no están en este párrafo, o no se trata de un solo párrafo; indique cómo debe quedar.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>placing of {1}</source>
        <translation>colocación de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>{1} amends {2}; it stands where that one does.</source>
        <translation>{1} modifica {2}; su lugar es el de esta.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>{1} changes several clauses, and one place would leave the others out; accept a part of it first, then place the rest.</source>
        <translation>{1} modifica varios párrafos, y un solo lugar dejaría fuera los demás; acepte primero una parte y sitúe después el resto.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>acceptance of {1}</source>
        <translation>aceptación de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>it names no amendment</source>
        <translation>no nombra ninguna enmienda</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} excludes {2}; choose between them, or accept it by itself.</source>
        <translation>{1} excluye {2}; elija entre ellas o acéptela por separado.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} stands or falls with the package “{2}” ({3}); decide on the package, or dissolve it.</source>
        <translation>{1} se acepta o decae con el paquete «{2}» ({3}); decida sobre el paquete o disuélvalo.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} stands or falls with {2}, and that cannot be done for it.</source>
        <translation>{1} se acepta o decae con {2}, y eso no es posible en este caso.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>“{1}” needs more than the names of amendments; use the command for it.</source>
        <translation>«{1}» requiere algo más que los nombres de las enmiendas; use el comando correspondiente.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>It would fit {1} on {2}; say on which version it was written.</source>
        <translation>Correspondería a {1} en {2}; diga sobre qué versión se escribió.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>On {1} this means {2}, on {3} {4}; say on which version it was written.</source>
        <translation>En {1} esto significa {2}, en {3} {4}; diga sobre qué versión se escribió.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>These instructions change the same words or clauses and cannot be one amendment; table them one by one.</source>
        <translation>Estas instrucciones modifican las mismas palabras o los mismos párrafos y no pueden formar una sola enmienda; sométalas a examen una por una.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>A package binds at least two amendments; name more.</source>
        <translation>Un paquete agrupa al menos dos enmiendas; indique más.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>A package needs a name</source>
        <translation>Un paquete debe tener nombre</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>Accepting {1} leaves no room for {2}.</source>
        <translation>La aceptación de {1} no deja espacio a {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>The package “{1}” is {2}; decide on its amendments one by one.</source>
        <translation>El paquete «{1}» está {2}; decida sobre sus enmiendas una por una.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>There is a package “{1}” already</source>
        <translation>Ya existe un paquete «{1}»</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>There is no package “{1}”; there are: {2}.</source>
        <translation>No existe el paquete «{1}»; los paquetes son: {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>end of the package “{1}”</source>
        <translation>fin del paquete «{1}»</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>package “{1}”</source>
        <translation>paquete «{1}»</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1} cannot be accepted together with {2} of the package.</source>
        <translation>{1} no puede aceptarse junto con {2} del paquete.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1} is in the package “{2}”; dissolve that first.</source>
        <translation>{1} está en el paquete «{2}»; disuélvalo primero.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1}; give it another.</source>
        <translation>{1}; dele otro.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Name the amendment to merge it with for the advice “merge”, and only for that.</source>
        <translation>Indique la enmienda con que se fusiona si aconseja «fusionar», y solo en ese caso.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Nothing that decides {1} is recommended; decide on it directly.</source>
        <translation>No se recomienda nada que decida {1}; decida directamente.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Only the advice “refer” says to whom.</source>
        <translation>Solo el consejo «remitir» indica a quién.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>The recommended words change nothing; recommend to reject instead.</source>
        <translation>El texto recomendado no cambia nada; recomiende en su lugar el rechazo.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>The words of its own belong to the advice “accept as modified”, and it needs them.</source>
        <translation>El texto propio corresponde al consejo «aceptar en su forma modificada», que lo requiere.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>as recommended</source>
        <translation>según lo recomendado</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>recommendation on {1}</source>
        <translation>recomendación sobre {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>{1} cannot be merged into itself; name another.</source>
        <translation>{1} no puede fusionarse consigo misma; indique otra.</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>The text has moved on: {1} builds on it. {2}</source>
        <translation>El texto ha avanzado: {1} se basa en ello. {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>{1} is not in the text, so nothing can take its place there.</source>
        <translation>{1} no figura en el texto, de modo que nada puede ocupar allí su lugar.</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>{1} was accepted with the package “{2}”; undo that acceptance, or write how the clause is to read.</source>
        <translation>{1} se aceptó con el paquete «{2}»; deshaga esa aceptación o escriba cómo debe quedar el párrafo.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>A clause needs words; to let it go, take the side that deletes it.</source>
        <translation>Un párrafo debe tener texto; para quitarlo, elija la parte que lo suprime.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>One side was accepted already ({1}) and is no alternative any more; write a text, or undo the acceptance.</source>
        <translation>Una de las partes ya se aceptó ({1}) y ha dejado de ser una variante; escriba un texto o deshaga la aceptación.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>Say in a few words why the conflict is left.</source>
        <translation>Explique en pocas palabras por qué se deja el conflicto.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>The clause already reads like that; to keep it, take the side that is accepted.</source>
        <translation>El párrafo ya dice eso; para mantenerlo, elija el lado que está aceptado.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>The clause was deleted; table the new words as a clause of their own, and merge the sides into that.</source>
        <translation>El párrafo se suprimió; presente las nuevas palabras como un párrafo aparte y fusione en él las propuestas.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>There is no conflict {1} now; “amend PROJECT conflicts” lists those there are.</source>
        <translation>El conflicto {1} ya no existe; «amend PROJECT conflicts» muestra los que hay.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>choice of {1} in a conflict</source>
        <translation>elección de {1} en un conflicto</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>note on the conflict {1}</source>
        <translation>nota sobre el conflicto {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>text in place of {1}</source>
        <translation>texto en lugar de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} cannot be taken: {2}</source>
        <translation>{1} no puede elegirse: {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} collides with what was changed in the draft directly. {2} Write how the clause is to read, or undo that change.</source>
        <translation>{1} es incompatible con un cambio directo del proyecto. {2} Escriba cómo debe quedar el párrafo o deshaga ese cambio.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} is no side of this conflict; choose from {2}.</source>
        <translation>{1} no es parte de este conflicto; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} stands in the text already, and the others would stay open: nothing changes.</source>
        <translation>{1} ya figura en el texto y los demás quedarían abiertos: nada cambiaría.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} was taken in its place</source>
        <translation>en su lugar se adoptó {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Already a sponsor of {1}: {2}.</source>
        <translation>Ya patrocina {1}: {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Name the delegations that no longer sponsor {1}.</source>
        <translation>Indique las delegaciones que ya no patrocinan {1}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Not among the sponsors of {1} ({2}): {3}.</source>
        <translation>No figura entre los patrocinadores de {1} ({2}): {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>its last sponsor left</source>
        <translation>su último patrocinador se retiró</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>joining of {1} in {2}</source>
        <translation>adhesión de {1} a {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>leaving of {1} from {2}</source>
        <translation>retirada de {1} de {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>reason of {1}</source>
        <translation>motivo de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>{1} has this reason already; nothing was changed.</source>
        <translation>{1} ya tiene este motivo; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>A delegation is needed; give its code or name.</source>
        <translation>Hace falta una delegación; indique su código o su nombre.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>Unnamed author</source>
        <translation>Autor sin nombre</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>{1} is already the code of {2}; choose another code.</source>
        <translation>{1} ya es el código de {2}; elija otro código.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” already means {2} ({3}); choose another name.</source>
        <translation>«{1}» ya designa a {2} ({3}); elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; add it to the delegations first.</source>
        <translation>«{1}» no es una delegación; añádala primero a las delegaciones.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2} or {3}?</source>
        <translation>«{1}» no es una delegación; ¿quiso decir {2} o {3}?</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2}, {3} or {4}?</source>
        <translation>«{1}» no es una delegación; ¿quiso decir {2}, {3} o {4}?</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2}?</source>
        <translation>«{1}» no es una delegación; ¿quiso decir {2}?</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>A sponsor is needed; give the code or name of a delegation.</source>
        <translation>Hace falta un patrocinador; indique el código o el nombre de una delegación.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>The proposal changes nothing; edit the words first.</source>
        <translation>La propuesta no cambia nada; edite primero el texto.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>The text has no clause “{1}”; name one as delegates do, like “OP 3” or “PP 2 (b)”.</source>
        <translation>El texto no tiene el párrafo «{1}»; desígnelo como los delegados: «OP 3» o «PP 2 (b)».</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>does not occur</source>
        <translation>no aparece</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>occurs {1} times</source>
        <translation>aparece {1} veces</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1} has no place in the draft now, so that nothing can be amended in it.</source>
        <translation>{1} no tiene ahora lugar en el proyecto, por lo que no se puede modificar.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1} has no sponsor left; let a delegation join it first.</source>
        <translation>{1} ya no tiene patrocinadores; debe sumarse primero una delegación.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>“{1}” {2} in {3}; quote words that occur exactly once.</source>
        <translation>«{1}» {2} en {3}; cite palabras que figuren exactamente una vez.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>An alternative needs another; name at least two amendments.</source>
        <translation>Una variante requiere otra; indique al menos dos enmiendas.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>Name the amendments that are merged into {1}.</source>
        <translation>Indique las enmiendas que se fusionan en {1}.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>The amendments do not all concern one and the same clause; name it.</source>
        <translation>No todas las enmiendas se refieren a un mismo párrafo; indíquelo.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>making {1} alternatives</source>
        <translation>conversión de {1} en alternativas</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>merging of {1} into {2}</source>
        <translation>fusión de {1} en {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>{1} are alternatives already.</source>
        <translation>{1} ya son variantes.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>A report cannot end in “{1}”; name a file in {2}.</source>
        <translation>Un informe no puede terminar en «{1}»; indique un archivo en {2}.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>Checked against the rules of: {1}.</source>
        <translation>Según las normas de: {1}.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>What was found</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>{1} ({2}); {3} can be fixed.</source>
        <translation>{1} ({2}); corregibles: {3}.</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>No dictionary has “{1}”.{2}</source>
        <translation>Ningún diccionario contiene «{1}».{2}</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>Perhaps {1}?</source>
        <translation>¿Quizás {1}?</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>Spelling was not checked. {1}</source>
        <translation>No se revisó la ortografía. {1}</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>house rules ({1})</source>
        <translation>reglas de redacción ({1})</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Chinese words are not spelled by letters; there is nothing to check.</source>
        <translation>Las palabras chinas no se deletrean; no hay nada que revisar.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Install LibreOffice with its {1} dictionary</source>
        <translation>Instale LibreOffice con su diccionario de {1}</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Install the package {1}, or LibreOffice with its {2} dictionary</source>
        <translation>Instale el paquete {1}, o LibreOffice con su diccionario de {2}</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Spelling needs the library chunspell, which is not installed on this machine.</source>
        <translation>La ortografía requiere la biblioteca chunspell, que no está instalada en este equipo.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>The dictionary {1} in {2} cannot be read; install it anew.</source>
        <translation>No se puede leer el diccionario {1} en {2}; instálelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>The negotiation knows these words already.</source>
        <translation>La negociación ya conoce estas palabras.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>There is no {1} dictionary on this machine. {2}, or put {3}.aff and {4}.dic into {5}; then switch spelling on again.</source>
        <translation>No hay diccionario de {1} en este equipo. {2}, o copie {3}.aff y {4}.dic en {5}; después active de nuevo la ortografía.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>adding of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>inter alia mutatis mutandis bis ter quater chapeau chapeaux rapporteur rapporteurs preambular subparagraph subregional subregion interregional intraregional transregional multisectoral intersectoral multistakeholder intersessional multilateralism mainstreaming counter-terrorism overreliance workplan workstream modality modalities operationalize operationalization extrabudgetary biennium biennia biennial quinquennial annexed reconvened reintegration refoulement stigmatization revictimization gender-responsive evidence-based</source>
        <translation>inter alia mutatis mutandis bis ter quater chapeau chapeaux rapporteur rapporteurs preambular subparagraph subregional subregion interregional intraregional transregional multisectoral intersectoral multistakeholder intersessional multilateralism mainstreaming counter-terrorism overreliance workplan workstream modality modalities operationalize operationalization extrabudgetary biennium biennia biennial quinquennial annexed reconvened reintegration refoulement stigmatization revictimization gender-responsive evidence-based</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>removal of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>{1} {2}{3} from the vocabulary</source>
        <translation>{1} {2}{3} del vocabulario</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>{1} {2}{3} to the vocabulary</source>
        <translation>{1} {2}{3} al vocabulario</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>“{1}” is not among the words of this negotiation.</source>
        <translation>«{1}» no figura entre las palabras de esta negociación.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>“{1}” is not one word.</source>
        <translation>«{1}» no es una sola palabra.</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>The key ring does not give the key of this desk; unlock it, then try again.</source>
        <translation>El llavero no entrega la clave de este puesto; desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>The name was not kept: the folder of the settings refuses ({1}).</source>
        <translation>El nombre no se guardó: la carpeta de los ajustes lo rechaza ({1}).</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>This desk can have no key: the folder of the settings cannot be written. Make room or allow writing there, then try again.</source>
        <translation>Este puesto no puede tener clave: no se puede escribir en la carpeta de los ajustes. Libere espacio o permita escribir allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>'{1}' holds no desk key; ask for the line that “draftbench desk export-key” writes there.</source>
        <translation>“{1}” no contiene ninguna clave de puesto; pida la línea que “draftbench desk export-key” escribe allí.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>'{1}' holds several desk keys; give one at a time.</source>
        <translation>“{1}” contiene varias claves de puesto; indique una cada vez.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A desk needs a name of at most {1} characters.</source>
        <translation>Un puesto necesita un nombre de {1} caracteres como máximo.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A roster has at most {1} desks.</source>
        <translation>Una lista tiene como máximo {1} puestos.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A roster needs a desk of the chair, or nobody could change it again.</source>
        <translation>Una lista de puestos necesita uno de la presidencia; si no, nadie podría volver a cambiarla.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>Desk {1}</source>
        <translation>Puesto {1}</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>That desk is in the roster already; remove it first, or change what it may do.</source>
        <translation>Ese puesto ya figura en la lista; quítelo primero o cambie lo que puede hacer.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>Two desks have the same name; give each its own.</source>
        <translation>Dos puestos tienen el mismo nombre; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>not a desk</source>
        <translation>no es un puesto</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>roster of {1} desks</source>
        <translation>lista de {1} puestos</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>the name of a desk is malformed</source>
        <translation>el nombre de un puesto no es válido</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>Only a desk of the chair may change the roster: {1}.</source>
        <translation>Solo un puesto de la presidencia puede cambiar la lista de puestos: {1}.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>Say for whom the desk acts: the code of a delegation, SECR, or * for all.</source>
        <translation>Diga en nombre de quién actúa el puesto: el código de una delegación, SECR o * para todos.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>There is no roster yet; add a desk first.</source>
        <translation>Todavía no hay lista de puestos; añada primero un puesto.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>“{1}” is no desk of the roster. The desks are: {2}.</source>
        <translation>“{1}” no es un puesto de la lista. Los puestos son: {2}.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>“{1}” means several desks; give more of it. The desks are: {2}.</source>
        <translation>“{1}” designa varios puestos; indique más. Los puestos son: {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>A bracket ends behind the clause that it opens in; name them in order.</source>
        <translation>Los corchetes se cierran después del párrafo en que se abren; indíquelos en orden.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>Brackets there would not read as a bracket of its own in {1}: they cross another, or hold what reads as a note of an editor. Put other words in them.</source>
        <translation>Los corchetes ahí no se leerían como propios en {1}: se cruzan con otros o encierran lo que parece una nota editorial. Ponga otras palabras entre ellos.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>No alternatives stand side by side with that bracket, or it is removed itself.</source>
        <translation>Junto a esos corchetes no hay variantes, o se suprimen ellos mismos.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>No bracket {1} stands in the draft; “negotiate PROJECT brackets” lists them.</source>
        <translation>No hay corchetes {1} en el proyecto; «negotiate PROJECT brackets» muestra los que hay.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>The bracket {1} does not stand where it stood.</source>
        <translation>Los corchetes {1} no están donde estaban.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>The bracket {1} is not open any more.</source>
        <translation>Los corchetes {1} ya no están pendientes.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>bracket in {1}</source>
        <translation>corchetes en {1}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>explanation of {1} in {2}</source>
        <translation>explicación de {1} en {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>naming of {1}</source>
        <translation>denominación de {1}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>resolution of {1} in {2}</source>
        <translation>resolución de {1} en {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>{1} puts in something else than the signs of a bracket.</source>
        <translation>{1} inserta algo distinto de los signos de un corchete.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>A clause needs words; write them first.</source>
        <translation>Un párrafo debe tener texto; escríbalo primero.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>Name two clauses or more to make one of; a single one is taken as it is.</source>
        <translation>Indique dos párrafos o más para formar uno; uno solo se toma tal cual.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>merging of source clauses</source>
        <translation>combinación de párrafos de fuentes</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>“{1}” has no clause {2}; name one that it has.</source>
        <translation>«{1}» no tiene el párrafo {2}; indique uno que tenga.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it; name two others.</source>
        <translation>Un párrafo no puede fusionarse consigo mismo ni con lo que depende de él; indique otros dos.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>Both parts of {1} need words; divide it between two of them.</source>
        <translation>Las dos partes de {1} deben tener texto; divídalo entre dos palabras.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>The draft has no clause {1}; name one that it has.</source>
        <translation>El proyecto no tiene el párrafo {1}; indique uno que tenga.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>A clause cannot be moved behind itself.</source>
        <translation>Un párrafo no puede trasladarse detrás de sí mismo.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>Choose at least one clause to take.</source>
        <translation>Elija al menos un párrafo.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>There is no source “{1}”; there are: {2}.</source>
        <translation>No existe la fuente «{1}»; las fuentes son: {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>{1} has no clause {2}; choose one that it has.</source>
        <translation>{1} no tiene el párrafo {2}; elija uno que tenga.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>Items are at most {1} levels deep; {2} cannot go further down.</source>
        <translation>Los apartados tienen como máximo {1} niveles; {2} no puede bajar más.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>The clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>{1} hangs on no other clause.</source>
        <translation>{1} no depende de ningún otro párrafo.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>{1} has no clause before it on its level that it could hang on.</source>
        <translation>{1} no tiene antes, en su nivel, ningún párrafo del que pueda depender.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>All numbers are frozen already.</source>
        <translation>Todos los números están ya fijados.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>No hay números fijados; siguen al texto.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>Numbers of sections go {1}, not “{2}”.</source>
        <translation>La numeración de las secciones puede ser {1}, no «{2}».</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>Los números están fijados; haga primero que sigan al texto.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>Los números están en orden: ningún párrafo cambiaría de nombre.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>There is no rule “{1}” for numbers; there are: {2}.</source>
        <translation>No existe la regla de numeración «{1}»; las reglas son: {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>freezing of the numbers</source>
        <translation>fijación de los números</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>numbers that begin again in each section</source>
        <translation>números que empiezan de nuevo en cada sección</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>numbers that go on through sections</source>
        <translation>números que continúan de una sección a otra</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>thawing of the numbers</source>
        <translation>liberación de los números</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>, or export with their new numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>1 reference is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>1 reference needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>A reference can mean only what stands in the draft.</source>
        <translation>Una remisión solo puede designar lo que figura en el proyecto.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>The clause of this reference does not stand in the draft any more.</source>
        <translation>El párrafo de esta remisión ya no figura en el proyecto.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>What “{1}” means cannot be chosen; write it in full.</source>
        <translation>No se puede elegir lo que designa «{1}»; escríbalo completo.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>meaning of “{1}”</source>
        <translation>significado de «{1}»</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>update of {1} reference</source>
        <translation>actualización de {1} referencia</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>update of {1} references</source>
        <translation>actualización de {1} referencias</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} a decision: what is meant is gone, or cannot be told.</source>
        <translation>{1} una decisión: lo designado ya no existe o no puede determinarse.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} out of date; update them{2}.</source>
        <translation>{1} sin actualizar; actualícelas{2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} references are</source>
        <translation>{1} remisiones están</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} references need</source>
        <translation>{1} remisiones requieren</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>It reads so already.</source>
        <translation>Ya dice eso.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>It stands in a note; notes are not replaced here.</source>
        <translation>Figura en una nota; aquí no se sustituye en las notas.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>Say which words are to be replaced.</source>
        <translation>Indique qué palabras se sustituyen.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>The draft has changed meanwhile; look for the words again.</source>
        <translation>El proyecto cambió entretanto; busque de nuevo las palabras.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>There is no place where these words can be replaced.</source>
        <translation>No hay ningún lugar donde puedan sustituirse estas palabras.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>replacement of {1} in {2}</source>
        <translation>reemplazo de {1} en {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} place</source>
        <translation>{1} lugar</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} places</source>
        <translation>{1} lugares</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} would be without words; delete it instead.</source>
        <translation>{1} quedaría sin texto; suprímalo en su lugar.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>“{1}” by nothing</source>
        <translation>«{1}» por nada</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>, put into the shape of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>Un corchete se abre o se cierra entre las palabras que cambiarían.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>Está acordado; reábralo primero.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>The draft has changed meanwhile; look at the openings again.</source>
        <translation>El proyecto cambió entretanto; revise de nuevo las fórmulas iniciales.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>There is no opening that can be put into that shape.</source>
        <translation>No hay ninguna fórmula inicial que pueda ponerse en ese estilo.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a declaration</source>
        <translation>una declaración</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a preamble</source>
        <translation>un preámbulo</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a report</source>
        <translation>un informe</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>an operative paragraph</source>
        <translation>un párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>putting {1} into the shape of {2}</source>
        <translation>paso de {1} al estilo de {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>taking from {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>{1} clauses</source>
        <translation>{1} párrafos</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>A comparison cannot be written as “{1}”; use .docx, .html or .json.</source>
        <translation>Una comparación no puede guardarse como «{1}»; elija .docx, .html o .json.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>Name the revised texts behind the base.</source>
        <translation>Indique los textos revisados después del texto de base.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>The base has no text that answers to {1}; name a part: FILE#PART.</source>
        <translation>Ningún texto del archivo de base corresponde a {1}; indique una parte: ARCHIVO#PARTE.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>There is no text {1} to be the base; there are {2}, from 0.</source>
        <translation>No hay un texto {1} que pueda servir de base; hay {2}, a partir de 0.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>Two to {1} texts can be aligned at once, not {2}.</source>
        <translation>Se pueden alinear de dos a {1} textos a la vez, no {2}.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>What was read holds several texts: {1}. Name one of them: texts[NAME].</source>
        <translation>Lo leído contiene varios textos: {1}. Indique uno de ellos: texts[NAME].</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>A PDF is made by LibreOffice or by Qt, and neither was found; install LibreOffice or draftbench[gui], or write .html and print it in a browser.</source>
        <translation>El PDF se genera con LibreOffice o con Qt, y no se encontró ninguno; instale LibreOffice o draftbench[gui], o genere un .html e imprímalo en un navegador.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>Base, fuentes y proyecto en columnas, con las diferencias marcadas y una columna para la fórmula de avenencia.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Changes against the base text</source>
        <translation>Cambios respecto del texto de base</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>Párrafos, enmiendas, orden de votación y números en JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation of proposals</source>
        <translation>Compilación de propuestas</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Consolidated text</source>
        <translation>Texto consolidado</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation>Todas las enmiendas en el orden del texto, como instrucciones en palabras, con su resultado.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation>Todas las propuestas pendientes bajo su párrafo, entre corchetes, con su autor.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>LibreOffice makes the PDF</source>
        <translation>LibreOffice genera el PDF</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>Lista de enmiendas</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Name a file that ends in .docx, or in .html for a page to read.</source>
        <translation>Indique un archivo que termine en .docx, o en .html para una página de lectura.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>Números antiguos y nuevos</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Printing the page</source>
        <translation>Imprimiendo la página</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>Texto evolutivo</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Setting the table</source>
        <translation>Componiendo el cuadro</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Setting the text</source>
        <translation>Componiendo el texto</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation>El texto de base con cada cambio aceptado, en control de cambios, a nombre de su delegación.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation>El texto consolidado con todo lo aceptado incorporado.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text, with the open amendments beside it, in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation>El texto consolidado, con las enmiendas pendientes a su lado, en el marcado en que publican las Naciones Unidas (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation>El proyecto con todos los cambios desde la base, todas las propuestas pendientes entre corchetes, los estados y los recuentos.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The output “{1}” is no table.</source>
        <translation>La salida «{1}» no es un cuadro.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation>El texto evolutivo como página para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>There is no output “{1}”; there are: {2}.</source>
        <translation>No existe la salida «{1}»; las salidas son: {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>Control de cambios</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation>Cómo se llamaba cada párrafo en la base y cómo se llama en el proyecto.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation>Qué se somete a votación y en qué orden, y qué decae con qué.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation>Lo que tienen las fuentes y no el proyecto, y lo que sigue pendiente en él.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation>De dónde viene cada párrafo, quién contribuyó y por qué dice lo que dice.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation>Quién apoya, se opone, se reserva o espera instrucciones, en cada punto del texto.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>{1} already exists, and this project did not write it as it is now; choose another name, or add --force to replace it.</source>
        <translation>{1} ya existe y no está como lo escribió este proyecto; elija otro nombre o añada --force para reemplazarlo.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>{1} cannot end in {2}; name a file in {3}.</source>
        <translation>{1} no puede terminar en {2}; indique un archivo en {3}.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>Browsers break the page elsewhere.</source>
        <translation>Los navegadores cortan las páginas en otros puntos.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>LibreOffice lays out the pages</source>
        <translation>LibreOffice compone las páginas</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The file itself, from its beginning.</source>
        <translation>El archivo mismo, desde el principio.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The real pages may break elsewhere: LibreOffice, which lays them out, is not installed.</source>
        <translation>Las páginas reales pueden cortarse en otros puntos: LibreOffice, que las compone, no está instalado.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The rows and columns, as a table.</source>
        <translation>Las filas y columnas, en forma de cuadro.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>There is no preview of this kind of file.</source>
        <translation>No hay vista previa de este tipo de archivo.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>A masthead has no “{1}”; it has: {2}.</source>
        <translation>Una cabecera no tiene «{1}»; tiene: {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>The masthead says so already; nothing was changed.</source>
        <translation>La cabecera ya dice eso; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>There is no paper “{1}”; there are: {2}.</source>
        <translation>No existe el papel «{1}»; los papeles son: {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>“{1}” takes at most {2} characters.</source>
        <translation>«{1}» admite como máximo {2} caracteres.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>The project file does not begin with a base text; it was damaged or never finished.</source>
        <translation>El archivo del proyecto no empieza por un texto de base; se dañó o quedó sin terminar.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>The project file has an event of a kind that this version does not know ({1}).</source>
        <translation>El archivo del proyecto contiene un acto de un tipo que esta versión no conoce ({1}).</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>What it builds on is not there.</source>
        <translation>No está aquello en lo que se basa.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>adding of delegations</source>
        <translation>adición de delegaciones</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>adding of {1}</source>
        <translation>adición de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>import of {1}</source>
        <translation>importación de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>salvage from {1}</source>
        <translation>recuperación de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>taking in of {1}</source>
        <translation>incorporación de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>the last act</source>
        <translation>el último acto</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' builds on what was done before and is not here; ask for a file from an earlier moment, or from the beginning.</source>
        <translation>«{1}» se basa en actos anteriores que no están aquí; pida un archivo desde un momento anterior o desde el principio.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' has two events of one name (event {2}, {3}, by {4}), so it is damaged or altered; ask who sent it to write it again.</source>
        <translation>«{1}» contiene dos acontecimientos con el mismo nombre (acontecimiento {2}, {3}, de {4}): está dañado o alterado; pida a quien lo envió que lo escriba de nuevo.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' takes back what is not here; ask for a file from the beginning.</source>
        <translation>«{1}» anula algo que no está aquí; pida un archivo desde el principio.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' was written from another negotiation; only what was done in a copy of this project can be taken in.</source>
        <translation>«{1}» procede de otra negociación; solo puede incorporarse lo realizado en una copia de este proyecto.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>Ask who sent it to write it again.</source>
        <translation>Pida a quien lo envió que lo escriba de nuevo.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>Nothing of '{1}' was taken in: {2}</source>
        <translation>No se ha incorporado nada de «{1}»: {2}</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>Before {1} there was nothing; the record begins at {2}.</source>
        <translation>Antes de {1} no había nada; el registro empieza en {2}.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>No version has a name yet.</source>
        <translation>Ninguna versión tiene nombre todavía.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>The event that version “{1}” ended with is lost from this file.</source>
        <translation>El acto con que terminaba la versión «{1}» se perdió en este archivo.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>The versions are: {1}.</source>
        <translation>Las versiones son: {1}.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>There is no event “{1}”; name one by its number (1 to {2}) or its id.</source>
        <translation>No existe el acto «{1}»; indíquelo por su número (de 1 a {2}) o su identificador.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>event {1}</source>
        <translation>acto {1}</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>{1} events have an id that begins with “{2}”; give more of it.</source>
        <translation>{1} actos tienen un identificador que empieza por «{2}»; escriba más caracteres.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>A version needs a name of at most {1} characters, like “Rev.1 as circulated”.</source>
        <translation>Una versión debe tener un nombre de {1} caracteres como máximo, como «Rev.1 distribuida».</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>There is a version “{1}” already; choose another name.</source>
        <translation>Ya existe una versión «{1}»; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>naming of version “{1}”</source>
        <translation>denominación de la versión «{1}»</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>“{1}” is reserved; choose another name, such as “Rev.1”.</source>
        <translation>«{1}» está reservado; elija otro nombre, por ejemplo «Rev.1».</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>It cannot be used: {1}.</source>
        <translation>No puede utilizarse: {1}.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>The private line has an act of a kind that is none of drafts ({1}).</source>
        <translation>La parte privada contiene un acto de un tipo que no es de borradores ({1}).</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} are drafts of different delegations; take them one by one.</source>
        <translation>{1} son borradores de delegaciones distintas; trátelos uno por uno.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} are still drafts; table them first.</source>
        <translation>{1} siguen siendo borradores; preséntelos primero.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} is still a draft; table it first.</source>
        <translation>{1} sigue siendo un borrador; preséntelo primero.</translation>
    </message>
    <message>
        <location filename="app/history/privatedrafts.py"/>
        <source>That cannot be undone by itself, later acts build on it. {1}</source>
        <translation>No se puede deshacer por sí solo: hay actos posteriores que dependen de ello. {1}</translation>
    </message>
    <message>
        <location filename="app/history/privatedrafts.py"/>
        <source>{1} builds on {2}, a draft too; table that first.</source>
        <translation>{1} se basa en {2}, que también es un borrador; presente primero ese.</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>The new base text was laid on a different draft; undo it, or lay it on this one again.</source>
        <translation>El nuevo texto de base se aplicó a un proyecto distinto; deshaga esa operación o aplíquelo de nuevo a este.</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>at no clause</source>
        <translation>en ningún párrafo</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>direct change</source>
        <translation>cambio directo</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>former {1} (deleted)</source>
        <translation>antiguo {1} (suprimido)</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>rebase onto a new base text</source>
        <translation>traslado a un nuevo texto de base</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>rebase onto {1}</source>
        <translation>traslado a {1}</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' brings what somebody has to confirm first; nothing was taken in. Look at what it brings, and choose what is to come in.</source>
        <translation>«{1}» trae algo que alguien debe confirmar primero; no se ha incorporado nada. Mire lo que trae y elija lo que debe incorporarse.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' holds an act that cannot be understood, so nothing of it was taken in; ask who sent it to write it again.</source>
        <translation>«{1}» contiene un acto que no se puede interpretar, por lo que no se incorporó nada; pida a quien lo envió que lo genere de nuevo.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' is damaged; salvage it first, and take in the salvaged copy.</source>
        <translation>«{1}» está dañado; guarde primero una copia recuperada e incorpórela.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>Event {1} by {2} in '{3}' cannot be understood, so nothing of it was taken in; ask who sent it to write it again.</source>
        <translation>El acontecimiento {1} de {2} en «{3}» no se entiende, así que no se ha incorporado nada; pida a quien lo envió que lo escriba de nuevo.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>Nothing was done after {1}; name an earlier moment, or none for everything.</source>
        <translation>No se hizo nada después de {1}; indique un momento anterior, o ninguno para incluirlo todo.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>That act changed no words, so there is nothing to table; do it again, or let it go.</source>
        <translation>Ese acto no cambió ninguna palabra, por lo que no hay nada que someter a examen; rehágalo o descártelo.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>That act {1}; “record PROJECT unfit” lists those that do not fit.</source>
        <translation>Ese acto {1}; «record PROJECT unfit» muestra los que no concuerdan.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>What it says cannot be understood; take it back instead.</source>
        <translation>No se puede interpretar lo que dice; anúlelo.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>stands as it was done</source>
        <translation>sigue tal como se realizó</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>was done again already</source>
        <translation>ya se rehízo</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) cannot be undone.</source>
        <translation>El acto {1} ({2}) no puede deshacerse.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) is not undone, so there is nothing to redo.</source>
        <translation>El acto {1} ({2}) no está deshecho, por lo que no hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) was undone already, by event {3}.</source>
        <translation>El acto {1} ({2}) ya se deshizo con el acto {3}.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1} by itself, later acts build on it. {2}</source>
        <translation>Eso no puede quedar {1} por sí solo: actos posteriores se basan en él. {2}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1} by itself, later acts {2}: event {3} of {4} UTC ({5}) is the first. {6}</source>
        <translation>Eso no puede quedar {1} por sí solo: actos posteriores {2}; el primero es el acto {3}, del {4} UTC ({5}). {6}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1}: it builds on what was taken back. {2}</source>
        <translation>Eso no puede quedar {1}: se basa en algo que se anuló. {2}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>There is no event {1} in this record.</source>
        <translation>No existe el acto {1} en este registro.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>build on it</source>
        <translation>se basan en él</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>opening of the negotiation</source>
        <translation>apertura de la negociación</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>redo of {1}</source>
        <translation>acto de rehacer: {1}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>something that is lost</source>
        <translation>algo que se perdió</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>stand in its way</source>
        <translation>lo impiden</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>undo of {1}</source>
        <translation>acto de deshacer: {1}</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>That cannot be recorded: {1}.</source>
        <translation>Eso no puede registrarse: {1}.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} Salvage the project: that makes a new one of all that can be used.</source>
        <translation>{1} Recupere el proyecto: se creará uno nuevo con todo lo que pueda utilizarse.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} no puede utilizarse: {2}.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} does not fit what was done before it. {2} Salvage the project: that makes a new one of all that can be used.</source>
        <translation>{1} no concuerda con lo que se hizo antes. {2} Recupere el proyecto: se creará uno nuevo con todo lo que pueda utilizarse.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>“{1}” is missing</source>
        <translation>falta «{1}»</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Not in the file, and not proposed for deletion: {1}.</source>
        <translation>No figuran en el archivo y no se propone su supresión: {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Titles and formal lines that the file leaves out stay: {1} and {2} more.</source>
        <translation>Se mantienen los títulos y las líneas formales que el archivo omite: {1} y {2} más.</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Titles and formal lines that the file leaves out stay: {1}.</source>
        <translation>Se mantienen los títulos y las líneas formales que el archivo omite: {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>A comment of {1}{2} belongs to no change: “{3}”</source>
        <translation>Un comentario de {1}{2} no corresponde a ningún cambio: «{3}»</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>An author without a name</source>
        <translation>Un autor sin nombre</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>Contains what {1} proposes in {2} ({3}), as {4} would have it.</source>
        <translation>Contiene lo que {1} propone en {2} ({3}), según la versión de {4}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>Except for its brackets, the file says the same as the text.</source>
        <translation>El archivo dice lo mismo que el texto, salvo las propuestas entre corchetes.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>None of the instructions in the file became an amendment.</source>
        <translation>Ninguna de las instrucciones del archivo se convirtió en una enmienda.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The author “{1}”</source>
        <translation>El autor «{1}»</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file has no tracked changes and says the same as the text.</source>
        <translation>El archivo no contiene cambios registrados y coincide con el texto; no aporta nada.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} ({2}) is new in the list of delegations.</source>
        <translation>{1} ({2}) es nueva en la lista de delegaciones.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} and {2} propose the same in</source>
        <translation>{1} y {2} proponen lo mismo en</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has no tracked changes, so nothing in it says whose proposals they are; name the delegation with --sponsor.</source>
        <translation>{1} no tiene control de cambios, así que nada en él dice de quién son las propuestas; indique la delegación con --sponsor.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has two amendments that propose the same in</source>
        <translation>{1} tiene dos enmiendas que proponen lo mismo en</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} is no delegation that is known and was put on the list as {2}.</source>
        <translation>{1} no es una delegación conocida y se añadió a la lista como {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} is taken to write for {2}, because the name of the file says so.</source>
        <translation>Se supone que {1} escribe en nombre de {2}, porque así lo indica el nombre del archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} stands for {2} ({3}), which is new in the list of delegations.</source>
        <translation>{1} representa a {2} ({3}), que es nueva en la lista de delegaciones.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} strikes {2} that {3} puts in ({4}); the text does not have it, so that is no amendment, and it is noted with the reason of the other.</source>
        <translation>{1} tacha {2}, que inserta {3} ({4}); como el texto no lo contiene, no es una enmienda y se anota con el motivo de la otra.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} would not have this.</source>
        <translation>{1} preferiría que no figurara.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1}: “{2}” has no sure place in the text. {3}</source>
        <translation>{1}: «{2}» no tiene un lugar seguro en el texto. {3}</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>“{1}” changed nothing in these files; their authors are {2}.</source>
        <translation>«{1}» no cambió nada en estos archivos; sus autores son {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>Could not read {1} in the file; table what they say by hand.</source>
        <translation>{1} del archivo no se pueden volver a leer; introduzca a mano lo que proponen.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>It was made for a text other than the one in the file.</source>
        <translation>Se redactó para un texto distinto del que está en el archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>The file was read through LibreOffice; check the authors, numbers and notes.</source>
        <translation>El archivo se leyó con LibreOffice; compruebe los autores, los números y las notas.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} holds instructions in words and is not an edited copy; import it instead.</source>
        <translation>{1} contiene instrucciones escritas y no es una copia editada; impórtelo en su lugar.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} is not a version of “{2}” and holds no instructions that could be understood. Say what it is with --as, or ask for the file again.</source>
        <translation>{1} no es una versión de «{2}» ni contiene instrucciones que se entiendan; diga con --as qué es, o pida de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>Somebody unnamed</source>
        <translation>Alguien sin nombre</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>changes only how words look; that is no amendment</source>
        <translation>solo cambia el aspecto de las palabras; eso no es una enmienda</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>has a tracked change that changes no words</source>
        <translation>tiene un cambio registrado que no cambia ninguna palabra</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} holds no text that could be read; open it in its own program and check.</source>
        <translation>{1} no contiene texto legible; ábralo en su propio programa y compruébelo.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} is not a version of “{2}”: it has too few of its clauses. Choose a file that was made from this text.</source>
        <translation>{1} no es una versión de «{2}»: contiene muy pocos de sus párrafos. Elija un archivo elaborado a partir de este texto.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1}, paragraph {2}</source>
        <translation>{1}, párrafo {2}</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>Where “{1}” stands is not sure; check its place.</source>
        <translation>El lugar de «{1}» no es seguro; compruébelo.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” has no clause in the text to stand in; table it by hand for {2}.</source>
        <translation>«{1}» no corresponde a ningún párrafo del texto; preséntelo a mano por {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” holds only what the text says already; nothing was tabled for {2}.</source>
        <translation>«{1}» solo contiene lo que ya dice el texto; no se presentó nada por {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” names no known delegation: {2}. It was not tabled; add the delegation and import the file again.</source>
        <translation>«{1}» nombra una delegación desconocida: {2}. La propuesta no se presentó; añada la delegación e importe de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” names no known delegation: {2}. It was read as a proposal of the others alone; add the delegation and let it join.</source>
        <translation>«{1}» nombra una delegación desconocida: {2}. La propuesta se atribuyó solo a las demás; añada la delegación y asóciela.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” states a position; it is not an amendment and was not recorded.</source>
        <translation>«{1}» expresa una posición; no es una enmienda y no se registró.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” was not understood, and nothing was made of it.</source>
        <translation>«{1}» no se entendió y no se hizo nada con ello.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” was read as standing in the place of “{2}”.</source>
        <translation>Se entendió que «{1}» sustituye a «{2}».</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>Another text in the file has no words of this one and was not read: {1}.</source>
        <translation>Otro texto del archivo no tiene pasajes en común con este y no se leyó: {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>Read as a new paragraph, but it may not be part of the text: “{1}”.</source>
        <translation>Leído como un párrafo nuevo, pero quizá no sea parte del texto: «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>“{1}” was read as a proposal of {2}.</source>
        <translation>«{1}» se leyó como una propuesta de {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>A sign that text was left out: “{1}”.</source>
        <translation>Señal de que se omitió texto: «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (closing words): “{1}”.</source>
        <translation>No es parte del texto (fórmula de despedida): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (covering note): “{1}”.</source>
        <translation>No es parte del texto (nota de presentación): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (letterhead): “{1}”.</source>
        <translation>No es parte del texto (membrete): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (mail header): “{1}”.</source>
        <translation>No es parte del texto (encabezado de correo): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (page number or running head): “{1}”.</source>
        <translation>No es parte del texto (número de página o título de cabecera): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (salutation): “{1}”.</source>
        <translation>No es parte del texto (saludo): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (signature): “{1}”.</source>
        <translation>No es parte del texto (firma): «{1}».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Outside the text: “{1}”.</source>
        <translation>Fuera del texto: «{1}».</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>A clause of “{1}” can be linked only with one of another text.</source>
        <translation>Un párrafo de «{1}» solo puede vincularse con uno de otro texto.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>A theme needs a name.</source>
        <translation>Un tema debe tener nombre.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>Nobody linked these clauses or kept them apart; there is nothing to take back.</source>
        <translation>Nadie ha vinculado ni separado estos párrafos; no hay nada que anular.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>The link that was taken back is not there any more.</source>
        <translation>El vínculo que se anuló ya no existe.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>There is no text “{1}”; there are: {2}.</source>
        <translation>No existe el texto «{1}»; los textos son: {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>refusal of a link</source>
        <translation>rechazo de un vínculo</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>removal of a link</source>
        <translation>eliminación de un vínculo</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>theme of a clause</source>
        <translation>tema de un párrafo</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>“{1}” does not have the clause that is linked, or not any more.</source>
        <translation>«{1}» no tiene, o ya no tiene, la disposición vinculada.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>Give {1} a name other than {2}.</source>
        <translation>{1} necesita un nombre distinto de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it has taken positions.</source>
        <translation>{1} no se puede retirar: ha tomado posiciones.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it is a member of {2}.</source>
        <translation>{1} no se puede retirar: es miembro de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it is a sponsor of {2}.</source>
        <translation>{1} no se puede retirar: patrocina {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it speaks for {2}.</source>
        <translation>{1} no se puede retirar: habla en nombre de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: the record of the meeting names it.</source>
        <translation>{1} no se puede retirar: el acta de la reunión la menciona.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>“{1}” is not in the list of delegations.</source>
        <translation>«{1}» no está en la lista de delegaciones.</translation>
    </message>
    <message>
        <location filename="app/meetings/participantlist.py"/>
        <source>{1} contains no list of delegations; write one per line.</source>
        <translation>{1} no contiene una lista de delegaciones; escriba una por línea.</translation>
    </message>
    <message>
        <location filename="app/meetings/participantlist.py"/>
        <source>“{1}” names a person or several delegations; name each by itself.</source>
        <translation>«{1}» nombra varias delegaciones o a una persona; nómbrelas una por una.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>(part {1})</source>
        <translation>(parte {1})</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Amendments come before the draft as a whole: {1}.</source>
        <translation>Las enmiendas se votan antes que el proyecto en su conjunto: {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>First there are votes on the parts of {1}: {2}.</source>
        <translation>Primero se votan las partes de {1}: {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>First there is a vote on the division of {1}.</source>
        <translation>Primero se vota la división de {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Say on which paragraphs there are separate votes.</source>
        <translation>Indique los párrafos que se votan por separado.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Separate votes on {1} were asked for already.</source>
        <translation>Ya se pidió votación por partes de {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>The numbers of votes cannot be below nought.</source>
        <translation>El número de votos no puede ser inferior a cero.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There is no motion for division of {1} to vote on.</source>
        <translation>No hay ninguna moción de división de {1} que votar.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There is no vote on part {1} of {2}.</source>
        <translation>No hay votación sobre la parte {1} de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There was a vote on {1} already; undo it to vote again.</source>
        <translation>Ya se votó {1}; deshágalo para votar de nuevo.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>a vote has no effect of the kind {1}</source>
        <translation>una votación no tiene un efecto del tipo {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>all its operative parts were rejected</source>
        <translation>se rechazaron todas sus partes dispositivas</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>division of</source>
        <translation>la división de</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>part {1} ({2})</source>
        <translation>parte {1} ({2})</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>separate votes on {1}</source>
        <translation>votación por partes de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>vote on {1}{2}{3}: {4}</source>
        <translation>votación sobre {1}{2}{3}: {4}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} has no parts that could be voted on separately.</source>
        <translation>{1} no tiene partes que puedan votarse por separado.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is named twice; name each paragraph once.</source>
        <translation>{1} figura dos veces; indique cada párrafo una sola vez.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is named twice; name each part once.</source>
        <translation>{1} figura dos veces; indique cada parte una sola vez.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is not put to the vote, because {2} was adopted.</source>
        <translation>{1} no se somete a votación porque se aprobó {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is {2}, so there is no vote on it.</source>
        <translation>{1} está {2}, por lo que no se vota.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} rejected in a separate vote</source>
        <translation>rechazo de {1} en votación por partes</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>A meeting needs a name.</source>
        <translation>Una reunión debe tener nombre.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>Say whose position it is, by the code of a delegation.</source>
        <translation>Indique de quién es la posición, por el código de una delegación.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>Say why {1} is reopened.</source>
        <translation>Indique por qué se reabre {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That clause does not stand in the working draft; choose one that does.</source>
        <translation>Ese párrafo no figura en el proyecto de trabajo; elija uno que figure.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That is no time zone; write it as Europe/Vienna or +01:00.</source>
        <translation>Eso no es un huso horario; escriba, por ejemplo, Europe/Vienna o +01:00.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That is not a day; write it as 2026-01-31.</source>
        <translation>Eso no es una fecha; escriba, por ejemplo, 2026-01-31.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>There is no {1} {2} to take a position on.</source>
        <translation>No existe {1} {2} para registrar una posición.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>an open bracket</source>
        <translation>corchetes pendientes</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>closing of the meeting</source>
        <translation>clausura de la reunión</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>members of {1}</source>
        <translation>miembros de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>opening of {1}</source>
        <translation>apertura de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>position of {1}</source>
        <translation>posición de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>the {1}</source>
        <translation>{1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>what the clause {1} read, or how it goes, is missing</source>
        <translation>falta lo que decía la disposición {1}, o cómo desaparece</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} does not read as it did when it was agreed.</source>
        <translation>{1} no dice lo mismo que cuando se acordó.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} has open amendments: {2}. Decide on them first, or agree it all the same with --confirmed.</source>
        <translation>{1} tiene enmiendas pendientes: {2}. Decida primero sobre ellas o acuérdelo de todos modos con --confirmed.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} has {2}; resolve {3} first.</source>
        <translation>{1} tiene {2}; resuelva primero {3}.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} is a State here, not a group; give the group a code of its own.</source>
        <translation>{1} es aquí un Estado, no un grupo; dé al grupo un código propio.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} is agreed with {2}; reopen {3} first.</source>
        <translation>{1} está acordado con {2}; reabra primero {3}.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} open brackets</source>
        <translation>{1} corchetes pendientes</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>It is on record already that the silence of {1} has passed.</source>
        <translation>Ya consta que venció el plazo de silencio de {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>Say who breaks the silence, by the code of a delegation.</source>
        <translation>Indique quién rompe el silencio, por el código de una delegación.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>Silence must end at a moment that is still to come.</source>
        <translation>El silencio debe terminar en un momento futuro.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>The text does not read as it did when silence began.</source>
        <translation>El texto no dice lo mismo que al empezar el silencio.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>breaking of silence in {1}</source>
        <translation>ruptura del silencio en {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>deadline {1}</source>
        <translation>plazo {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>passing of silence in {1}</source>
        <translation>vencimiento del silencio en {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>silence procedure {1}</source>
        <translation>procedimiento de silencio {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>“{1}” is not a UTC time</source>
        <translation>«{1}» no es un momento en UTC</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>order of voting</source>
        <translation>orden de votación</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>{1} is named twice; name each amendment once.</source>
        <translation>{1} figura dos veces; indique cada enmienda una sola vez.</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>{1} is {2}, so there is no vote on it; leave it out.</source>
        <translation>{1} está {2}, por lo que no se vota; omítala.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>The draft was changed since the files were merged; merge them again.</source>
        <translation>El proyecto cambió después de fusionar los archivos; fusiónelos de nuevo.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>merge of {1}</source>
        <translation>fusión de {1}</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>{1} conflict is undecided; decide first.</source>
        <translation>{1} conflicto sin decidir; decida primero.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>{1} conflicts are undecided; decide first.</source>
        <translation>{1} conflictos sin decidir; decida primero.</translation>
    </message>
    <message>
        <location filename="app/merges/merging.py"/>
        <source>{1} put clauses in one place; nobody has said in which order they stand.</source>
        <translation>{1} ponen párrafos en un mismo lugar; nadie ha indicado en qué orden van.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>A conflict can be decided once; give --resolve once for each number.</source>
        <translation>Un conflicto solo puede decidirse una vez; indique --resolve una vez por número.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>Conflict {1} is between {2}; name one of them, or write text:WORDS.</source>
        <translation>El conflicto {1} es entre {2}; indique uno de ellos o escriba text:WORDS.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>There is no conflict {1} ({2}); the merge lists them with their numbers.</source>
        <translation>No existe el conflicto {1} ({2}); la fusión los enumera con sus números.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>there are {1}</source>
        <translation>hay {1}</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>{1} holds no saved merge; give the revised texts too, or a file of “merge -o”.</source>
        <translation>{1} no contiene ninguna fusión guardada; indique también los textos revisados, o un archivo de «merge -o».</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>“{1}” is no number of a conflict; write N=WHO or N=text:WORDS.</source>
        <translation>«{1}» no es el número de ningún conflicto; escriba N=WHO o N=text:WORDS.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>'{1}' holds no passphrase; name a text file with one.</source>
        <translation>«{1}» no contiene ninguna frase de contraseña; indique un archivo de texto que la contenga.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>Locked, of {1}: {2} private drafts and {3} private notes.</source>
        <translation>Bloqueados, de {1}: {2} borradores privados y {3} notas privadas.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>No passphrase could be read from '{1}'; name a text file that holds it.</source>
        <translation>No se pudo leer ninguna frase de contraseña en «{1}»; indique un archivo de texto que la contenga.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>The private line of {1} is locked.</source>
        <translation>La parte privada de {1} está bloqueada.</translation>
    </message>
    <message>
        <location filename="app/preferences.py"/>
        <source>There is no setting “{1}”; there are: {2}.</source>
        <translation>No existe el parámetro «{1}»; los parámetros son: {2}.</translation>
    </message>
    <message>
        <location filename="app/preferences.py"/>
        <source>This is no file of settings; choose one that draftbench exported.</source>
        <translation>No es un archivo de configuración; elija uno exportado por draftbench.</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>A note needs words.</source>
        <translation>Una nota debe tener texto.</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Nothing can be changed here: {1}</source>
        <translation>Aquí no se puede cambiar nada: {1}</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Several notes have</source>
        <translation>Varias notas tienen</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>{1} an id that begins with “{2}”; “record PROJECT notes” lists them.</source>
        <translation>{1} un identificador que empieza por «{2}»; «record PROJECT notes» muestra las que hay.</translation>
    </message>
    <message>
        <location filename="app/settings_file.py"/>
        <source>The settings in {1} cannot be read; see to the file, or move it away.</source>
        <translation>No se pueden leer los ajustes de {1}; revise el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <location filename="app/texts/circulated.py"/>
        <source>There is no version “{1}”; the versions are: {2}.</source>
        <translation>No hay ninguna versión «{1}»; las versiones son: {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/comparing.py"/>
        <source>At most {1} texts fit side by side; leave out some of the sources.</source>
        <translation>Caben como máximo {1} textos lado a lado; omita algunas fuentes.</translation>
    </message>
    <message>
        <location filename="app/texts/comparing.py"/>
        <source>There is no source “{1}”.</source>
        <translation>No existe la fuente «{1}».</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>Paste the text; an empty line and {1} end it.</source>
        <translation>Pegue el texto; una línea vacía y {1} lo terminan.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>The pasted text has more than {1} MB; save it as a file.</source>
        <translation>El texto pegado supera {1} MB; guárdelo como archivo.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>There is no file {1}; check the name and the folder.</source>
        <translation>No existe el archivo {1}; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>There is no standard input here; name a file.</source>
        <translation>Aquí no hay entrada estándar; indique un archivo.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} cannot be read ({2}).</source>
        <translation>No se puede leer {1} ({2}).</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} has {2} MB; files over {3} MB are not read. Save the text alone, without pictures, and try again.</source>
        <translation>{1} tiene {2} MB; no se leen archivos de más de {3} MB. Guarde solo el texto, sin imágenes, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is a folder; name a file in it.</source>
        <translation>{1} es una carpeta; indique un archivo que esté en ella.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is a project and was not written over; choose another name.</source>
        <translation>{1} es un proyecto y no se sobrescribió; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is no ordinary file and was not written over; choose another name.</source>
        <translation>{1} no es un archivo ordinario y no se sobrescribió; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is one of the texts and was not written over; choose another name.</source>
        <translation>{1} es uno de los textos y no se ha sobrescrito; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} may not be read; ask for the right to read it, or copy it elsewhere.</source>
        <translation>No tiene permiso para leer {1}; solicítelo o copie el archivo a otro lugar.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written ({2}). Choose another place.</source>
        <translation>No se escribió {1} ({2}). Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: a folder has that name. Choose another name.</source>
        <translation>No se escribió {1}: una carpeta tiene ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: that folder is read-only. Choose another one.</source>
        <translation>No se escribió {1}: esa carpeta es de solo lectura. Elija otra.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: the disk is full. Free some room and export again.</source>
        <translation>No se escribió {1}: el disco está lleno. Libere espacio y exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: the name is too long. Choose a shorter one.</source>
        <translation>{1} no se guardó: el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: {2} is not a folder. Choose another one.</source>
        <translation>No se escribió {1}: {2} no es una carpeta. Elija otra.</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>Read again, the text there is not word for word the draft.</source>
        <translation>Al releerlo, el texto del archivo no coincide palabra por palabra con el proyecto.</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>The changes stand in a new file and not in {1}. {2}</source>
        <translation>Los cambios figuran en un archivo nuevo y no en {1}. {2}</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>Written on it, they did not stand the proof; please report this with the project.</source>
        <translation>Escritos en él, no superaron la verificación; comuníquelo y adjunte el proyecto.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} does not say which texts are meant; add “texts”, like [0, 1].</source>
        <translation>{1} no dice de qué textos se trata; añada «texts», por ejemplo [0, 1].</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} has no list of links; give one, each with “left” and “right”.</source>
        <translation>{1} no contiene ninguna lista de enlaces; incluya una, cada enlace con «left» y «right».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} is no JSON; give a list of links as “--pins” wants it.</source>
        <translation>{1} no es JSON; incluya una lista de enlaces como la que pide «--pins».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} is no object with “left” and “right”.</source>
        <translation>{1} no es un objeto con «left» y «right».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} names texts that are not there; “texts” are two places from 0, or two names.</source>
        <translation>{1} nombra textos que no existen; «texts» son dos posiciones a partir de 0 o dos nombres.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} needs a clause, or a list of clauses, as “{2}”.</source>
        <translation>{1} necesita un párrafo, o una lista de párrafos, como «{2}».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} needs true or false as “together”, and a name as “by”.</source>
        <translation>{1} necesita true o false como «together» y un nombre como «by».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} says the contrary of link {2}; keep one of them.</source>
        <translation>{1} dice lo contrario que el enlace {2}; conserve uno de los dos.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1}: {2} has no clause “{3}”; name one that it has.</source>
        <translation>{1}: {2} no tiene ningún párrafo «{3}»; indique uno que exista.</translation>
    </message>
    <message>
        <location filename="app/texts/reading.py"/>
        <source>{1} has no part “{2}”; its parts are: {3}.</source>
        <translation>{1} no tiene la parte «{2}»; sus partes son: {3}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>It is not clear on which version {1} was written; name it with --of. The nearest are {2}.</source>
        <translation>No está claro sobre qué versión se escribió {1}; hace falta --of VERSIÓN. Las más cercanas son {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file carries the mark of a moment that this project does not have; if it was made in a copy, take that in first. Its words were compared.</source>
        <translation>El archivo lleva la marca de un momento que este proyecto no tiene; si se hizo en una copia, incorpórela primero. Se compararon sus palabras.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file carries the mark of another negotiation; its words were compared.</source>
        <translation>El archivo lleva la marca de otra negociación; se compararon sus palabras.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file says that it is {1}, but its words are those of {2}.</source>
        <translation>El archivo dice que es {1}, pero sus palabras son las de {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}) or {3}, which are equally near.</source>
        <translation>Escrito sobre {1} ({2}) o {3}, igual de cercanas.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}) or {3}, which are equally near; the newest is taken, for it makes no difference.</source>
        <translation>Escrito sobre {1} ({2}) o {3}, igual de cercanas; se toma la más reciente, pues da lo mismo.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}).</source>
        <translation>Escrito sobre {1} ({2}).</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}; next: {3}, {4}).</source>
        <translation>Escrito sobre {1} ({2}; después: {3}, {4}).</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1}, as the file says.</source>
        <translation>Escrito sobre {1}, como indica el archivo.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1}, as you said.</source>
        <translation>Escrito sobre {1}, como usted indicó.</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>relation of {1}</source>
        <translation>relación de {1}</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>“{1}” cannot be compared with itself; name another text.</source>
        <translation>«{1}» no puede compararse consigo mismo; indique otro texto.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>It is not known whether it is damaged or the one before it.</source>
        <translation>No se sabe si está dañado este evento o el anterior.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself cannot be used ({2}), so nothing can be built upon it; go back to a copy or back-up.</source>
        <translation>El propio texto de base de «{1}» no puede utilizarse ({2}), de modo que nada puede apoyarse en él; vuelva a una copia o a un respaldo.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself is damaged, so nothing can be built upon it; go back to a copy or back-up.</source>
        <translation>El propio texto de base de «{1}» está dañado, por lo que no puede reconstruirse nada; recurra a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself is damaged, so nothing can be built upon it; the events that are intact are listed in '{2}'. Go back to a copy or back-up.</source>
        <translation>El propio texto de base de «{1}» está dañado y no se puede construir nada sobre él; los eventos intactos se enumeran en «{2}». Vuelva a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The event that it speaks of is lost or was left out.</source>
        <translation>El acto al que se refiere se perdió o se omitió.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Compared: {1}. Not compared: {2}.</source>
        <translation>Comparado: {1}. No comparado: {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>It is not clear which text of {1} answers to the draft. Name one ({2}): {3}#PART.</source>
        <translation>No está claro qué texto de {1} corresponde al proyecto. Indique uno ({2}): {3}#PARTE.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Not compared: headers, footers and hidden words, which differ. To see them, write the comparison of the two Word files to a .docx file.</source>
        <translation>No se han comparado los encabezados, los pies de página ni el texto oculto, que difieren. Para verlos, guarde la comparación de los dos archivos de Word en un archivo .docx.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Not compared: {1}, to which no other text answers ({2}). Name the one to compare it with: FILE#PART.</source>
        <translation>No comparado: {1}, al que no corresponde ningún otro texto ({2}). Indique aquel con el que compararlo: ARCHIVO#PARTE.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>{1} with {2}, which has none</source>
        <translation>{1} con {2}, que no tiene ninguno</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>A clause needs words; to take it out, delete it.</source>
        <translation>Un párrafo debe tener texto; para quitarlo, suprímalo.</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>There is a text “{1}” already; give the new one another name.</source>
        <translation>Ya existe un texto «{1}»; dé al nuevo otro nombre.</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>edit of {1}</source>
        <translation>edición de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>move of {1}</source>
        <translation>traslado de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>new clause after {1}</source>
        <translation>nuevo párrafo después de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>taking from {1}</source>
        <translation>texto tomado de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>the beginning</source>
        <translation>principio del texto</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>{1} ({2}) proposes this already.</source>
        <translation>{1} ({2}) ya propone esto.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Joined by hand.</source>
        <translation>Unido a mano.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Language version.</source>
        <translation>Versión lingüística.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Language version; it stands in another place.</source>
        <translation>Versión lingüística, situada en otro lugar.</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>; the same act in both: “{1}”, “{2}”</source>
        <translation>; la misma fórmula en ambos: «{1}», «{2}»</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning</source>
        <translation>de sentido parecido</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning; {1}</source>
        <translation>de sentido parecido; {1}</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>comparing clauses</source>
        <translation>comparando párrafos</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>reading for meaning</source>
        <translation>leyendo el sentido</translation>
    </message>
    <message>
        <location filename="compare/several/agenda.py"/>
        <source>so decided by hand</source>
        <translation>decidido así a mano</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>joined by hand</source>
        <translation>unidos a mano</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>joined by {1}</source>
        <translation>unidos por {1}</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>{1} and {2} are joined by hand, but each is joined by hand with another clause of the base too.</source>
        <translation>{1} y {2} están unidos a mano, pero cada uno lo está también con otro párrafo de la base.</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>{1} and {2} are kept apart by hand, but both are joined by hand with this clause.</source>
        <translation>{1} y {2} se mantienen separados a mano, pero ambos están unidos a mano con este párrafo.</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>answers to {1} of this theme</source>
        <translation>equivale a {1} de este tema</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>belongs to its paragraph</source>
        <translation>corresponde a su párrafo</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>names the theme</source>
        <translation>menciona el tema</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>related to {1} of this theme</source>
        <translation>relacionado con {1} de este tema</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>speaks of {1}</source>
        <translation>trata de {1}</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>stands under “{1}”</source>
        <translation>figura bajo «{1}»</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} answers to {2}, which stands with {3}, but not to {4} itself.</source>
        <translation>{1} equivale a {2}, que figura con {3}, pero no al propio {4}.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} is linked with {2}, but stands with {3}, which it is much nearer to.</source>
        <translation>{1} está vinculado con {2}, pero figura junto a {3}, al que se parece mucho más.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} stands here because it answers to {2}; it is not linked with {3} itself.</source>
        <translation>{1} figura aquí porque equivale a {2}; no está vinculado con el propio {3}.</translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>There is no text {1} among {2} to take as the base.</source>
        <translation>No existe el texto {1} entre {2} para tomarlo como base.</translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>Two to {1} texts can be compared at once, not {2}.</source>
        <translation>Pueden compararse a la vez de dos a {1} textos, no {2}.</translation>
    </message>
    <message>
        <location filename="compare/several/table.py"/>
        <source>{1} and {2} answer to each other, but stand with {3} and {4}.</source>
        <translation>{1} y {2} son equivalentes, pero figuran con {3} y {4}.</translation>
    </message>
    <message>
        <location filename="compare/several/table.py"/>
        <source>{1} and {2} both answer to {3}, but share few words.</source>
        <translation>{1} y {2} equivalen ambos a {3}, pero tienen pocas palabras en común.</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>another part</source>
        <translation>otra parte</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>from the {1} {2}</source>
        <translation>de {1} {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>merged from {1} clauses</source>
        <translation>fusionado de {1} párrafos</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved down</source>
        <translation>trasladado más abajo</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved from {1} to {2}</source>
        <translation>trasladado de {1} a {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved up</source>
        <translation>trasladado más arriba</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>naming the changes</source>
        <translation>nombrando los cambios</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only capitals changed</source>
        <translation>solo cambiaron las mayúsculas</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only punctuation, spacing or capitals changed</source>
        <translation>solo cambiaron la puntuación, los espacios o las mayúsculas</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the punctuation changed</source>
        <translation>solo cambió la puntuación</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the quotation marks changed</source>
        <translation>solo cambiaron las comillas</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the spacing changed</source>
        <translation>solo cambiaron los espacios</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>operative part</source>
        <translation>parte dispositiva</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>packing clauses</source>
        <translation>empaquetando párrafos</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>same words</source>
        <translation>mismas palabras</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>split in {1}</source>
        <translation>dividido en {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>the {1} part</source>
        <translation>la {1} parte</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>to the {1}</source>
        <translation>a {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the clause behind it</source>
        <translation>con el párrafo siguiente</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the clauses before it</source>
        <translation>con los párrafos anteriores</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the {1} clauses behind it</source>
        <translation>con los {1} párrafos siguientes</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with {1}</source>
        <translation>con {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} added</source>
        <translation>adición de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} changed</source>
        <translation>cambio de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} clauses became {2}</source>
        <translation>{1} párrafos pasaron a ser {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} deleted</source>
        <translation>supresión de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} is now {2}</source>
        <translation>{1} es ahora {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved</source>
        <translation>se trasladó {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved from {2}</source>
        <translation>se trasladó {1} desde {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved to {2}</source>
        <translation>se trasladó {1} a {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} word</source>
        <translation>{1} palabra</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} words</source>
        <translation>{1} palabras</translation>
    </message>
    <message>
        <location filename="compare/words/patches.py"/>
        <source>The change cannot be written as a patch, since a text holds a broken character (half of a surrogate pair): take that character out.</source>
        <translation>El cambio no puede escribirse como parche, porque un texto contiene un carácter roto (la mitad de un par sustituto): elimine ese carácter.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: a text in another file belongs here ({2}); open it too.</source>
        <translation>Línea {1}: aquí va un texto de otro archivo ({2}); ábralo también.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: no mark in the text calls this note.</source>
        <translation>Línea {1}: ninguna marca del texto remite a esta nota.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: the text that an amendment proposes was read as the part {2}; no amendment was made of it.</source>
        <translation>Línea {1}: el texto que propone una enmienda se leyó como la parte {2}; no se creó ninguna enmienda.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>{1} passage(s) in {2} stand beside the same in {3} and were left out.</source>
        <translation>{1} pasaje(s) en {2} figuran junto al mismo en {3} y se omitieron.</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Operative paragraph</source>
        <translation>Párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Preambular paragraph</source>
        <translation>Párrafo del preámbulo</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Words taken from</source>
        <translation>Palabras tomadas de</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file has metadata but no text.</source>
        <translation>El archivo tiene metadatos, pero no texto.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file holds insertions and deletions; it was read as {1}.</source>
        <translation>El archivo contiene inserciones y supresiones; se leyó como {1}.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} beside the text; “amend PROJECT import” reads them.</source>
        <translation>{1} junto al texto; «amend PROJECT import» las lee.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} nests its elements more than {2} deep and is not read; ask for the file again.</source>
        <translation>{1} anida sus elementos a más de {2} niveles y no se lee; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} open amendments stand</source>
        <translation>{1} enmiendas pendientes figuran</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: &lt;{2}&gt; is not known; its text was kept.</source>
        <translation>Línea {1}: no se conoce &lt;{2}&gt;; se conservó su texto.</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a note is called that is not in the file; its mark was kept.</source>
        <translation>Línea {1}: se remite a una nota que no está en el archivo; se conservó su marca.</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a picture was left out ({2}).</source>
        <translation>Línea {1}: se omitió una imagen ({2}).</translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>Control characters were left out; XML has none.</source>
        <translation>Se omitieron caracteres de control; XML no los admite.</translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>The text could not be written as valid Akoma Ntoso (line {1} of the file breaks the schema); write .docx or .json instead.</source>
        <translation>El texto no pudo escribirse como Akoma Ntoso válido (la línea {1} del archivo infringe el esquema); genere un .docx o un .json en su lugar.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>Clause {1} has a kind that is not known: paragraph.</source>
        <translation>El tipo del párrafo {1} no se conoce: se toma como párrafo.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: "clauses" is no list; give a list of clauses.</source>
        <translation>{1}: "clauses" no es una lista; proporcione una lista de párrafos.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has an id that an earlier one has; make ids unique.</source>
        <translation>{1}: el párrafo {2} tiene el identificador de otro anterior; los identificadores deben ser únicos.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has half a character in it; write it anew.</source>
        <translation>{1}: el párrafo {2} contiene medio carácter; escríbalo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has no "text"; add one.</source>
        <translation>{1}: el párrafo {2} no tiene "text"; añádalo.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: entry {2} of the clauses is no clause; see its form.</source>
        <translation>{1}: el elemento {2} de la lista de párrafos no es un párrafo; véase su forma.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>Fields of {1} take in what lies elsewhere, or start another program; so do those of this file.</source>
        <translation>Algunos campos de {1} insertan datos que están en otro lugar o inician otro programa; los de este archivo también.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>Pictures or objects of {1} lie elsewhere; Word fetches them for this file too.</source>
        <translation>Hay imágenes u objetos de {1} que están en otro lugar; Word los descarga también para este archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>The macros of {1} are in this file too, and Word may run them.</source>
        <translation>Las macros de {1} están también en este archivo y Word puede ejecutarlas.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>The template of {1} lies elsewhere; Word fetches it for this file too.</source>
        <translation>La plantilla de {1} está en otro lugar; Word la descarga también para este archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The package does not say which part is its text; the usual one was read.</source>
        <translation>El paquete no indica qué parte es su texto; se leyó la habitual.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The part {1} is missing in the file; it was read without it.</source>
        <translation>Falta la parte {1} en el archivo; se leyó sin ella.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>{1} is a package without a text in it; save it anew in Word.</source>
        <translation>{1} es un paquete sin texto; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment by {1} stands nowhere in the text: {2}</source>
        <translation>Un comentario de {1} no está situado en el texto: {2}</translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment stands here whose words are not in the file.</source>
        <translation>Aquí figura un comentario cuyo contenido no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/checked.py"/>
        <source>The text of {1} is empty; ask for the file again.</source>
        <translation>El texto de {1} está vacío; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has no mark in the text.</source>
        <translation>Un comentario no tiene marca en el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has one entry for threads.</source>
        <translation>Un comentario tiene una sola entrada de hilo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has two entries for threads.</source>
        <translation>Un comentario tiene dos entradas de hilo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A mark refers to a comment that is not in the file.</source>
        <translation>Una marca remite a un comentario que no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A mark refers to a {1} that is not in the file.</source>
        <translation>Una marca remite a {1} que no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A paraId is above 0 and below 80000000.</source>
        <translation>Un paraId es superior a 0 e inferior a 80000000.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A person among the people of the file has no name.</source>
        <translation>Una persona de la lista del archivo no tiene nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a comment that is not there.</source>
        <translation>Una respuesta remite a un comentario que no existe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a reply; Word has one level.</source>
        <translation>Una respuesta remite a otra respuesta; Word admite un solo nivel.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A {1} has no mark in the text.</source>
        <translation>Falta en el texto la marca de {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>An entry for threads ({1}) does not name the last paragraph of a comment.</source>
        <translation>Una entrada de hilo ({1}) no indica el último párrafo de un comentario.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every comment has its mark in the text.</source>
        <translation>Cada comentario tiene su marca en el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of a comment has its comment.</source>
        <translation>Cada marca de comentario tiene su comentario.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of a footnote has its footnote.</source>
        <translation>Cada marca de nota al pie tiene su nota al pie.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of an endnote has its endnote.</source>
        <translation>Cada marca de nota final tiene su nota final.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every note has its mark in the text.</source>
        <translation>Cada nota tiene su marca en el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Everybody among the people of the file has a name.</source>
        <translation>Todas las personas de la lista del archivo tienen nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two comments have the same id.</source>
        <translation>Ningún comentario comparte identificador con otro.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two notes have the same id.</source>
        <translation>No hay dos notas con el mismo identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two paragraphs have the same paraId.</source>
        <translation>No hay dos párrafos con el mismo paraId.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Replies answer to comments, not to replies.</source>
        <translation>Las respuestas remiten a comentarios, no a otras respuestas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The paraId or textId of a paragraph must be eight hexadecimal digits, above 0 and below 80000000.</source>
        <translation>El paraId o el textId de un párrafo debe tener ocho dígitos hexadecimales, superiores a 0 e inferiores a 80000000.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The separators that the settings name are there.</source>
        <translation>Existen los separadores que indica la configuración.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The settings name a {1} that is not there.</source>
        <translation>La configuración indica {1} que no existe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Threads name the last paragraphs of comments.</source>
        <translation>Los hilos indican el último párrafo de los comentarios.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two comments have the id {1}.</source>
        <translation>Dos comentarios tienen el identificador {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two paragraphs have the same paraId.</source>
        <translation>Dos párrafos tienen el mismo paraId.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two {1}s have the id {2}.</source>
        <translation>Identificador repetido en dos {1}: {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/linter.py"/>
        <source>No two parts of the package have the same name.</source>
        <translation>No hay dos partes del paquete con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/linter.py"/>
        <source>Two parts of the file have one name, so what it says is not certain.</source>
        <translation>Dos partes del archivo tienen el mismo nombre, por lo que su contenido no es seguro.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A deletion holds {1}, where it must hold {2}.</source>
        <translation>Una supresión contiene {1} donde debe contener {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field begins and does not end.</source>
        <translation>Un campo empieza y no termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field ends that did not begin.</source>
        <translation>Termina un campo que no había empezado.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field is put in or deleted as a whole.</source>
        <translation>Un campo se inserta o se suprime entero.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field is tracked in part; its begin and its end must be alike.</source>
        <translation>Un campo tiene cambios registrados solo en parte; su principio y su fin deben coincidir.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field that begins also ends.</source>
        <translation>Todo campo que empieza también termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark has each kind of change once.</source>
        <translation>Una marca de párrafo tiene cada tipo de cambio una sola vez.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark is tracked twice as {1}.</source>
        <translation>Una marca de párrafo registra dos veces el cambio {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>Deleted text stands outside a deletion.</source>
        <translation>Hay texto suprimido fuera de una supresión.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>Deleted words stand in delText.</source>
        <translation>Las palabras suprimidas figuran en delText.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The change of a paragraph mark ({1}) must stand before all other properties.</source>
        <translation>El cambio de una marca de párrafo ({1}) debe preceder a todas las demás propiedades.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The changes of a paragraph mark stand before its properties.</source>
        <translation>Los cambios de una marca de párrafo preceden a sus propiedades.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The code of a deleted field stands in delInstrText.</source>
        <translation>El código de un campo suprimido figura en delInstrText.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is deleted, but it cannot go.</source>
        <translation>La marca de un último párrafo está suprimida, pero no puede eliminarse.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is not deleted.</source>
        <translation>La marca de un último párrafo no está suprimida.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold a {1}.</source>
        <translation>Las propiedades de un run contienen {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold no insertion or deletion.</source>
        <translation>Las propiedades de un run no contienen inserciones ni supresiones.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>delText stands in deletions only.</source>
        <translation>delText figura solo en supresiones.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has a source and a destination.</source>
        <translation>Un traslado tiene origen y destino.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has no name.</source>
        <translation>Un traslado no tiene nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A name joins one source and one destination.</source>
        <translation>Un nombre une un origen y un destino.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Every move has a name.</source>
        <translation>Cada traslado tiene nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Moved words stand outside the range of a move.</source>
        <translation>Hay palabras trasladadas fuera del intervalo de un traslado.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>No two bookmarks have the same id.</source>
        <translation>No hay dos marcadores con el mismo identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls do not overlap.</source>
        <translation>Los intervalos de controles de contenido con cambios registrados no se solapan.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls overlap.</source>
        <translation>Los intervalos de controles de contenido con cambios registrados se solapan.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The name of a move has two {1}s.</source>
        <translation>El nombre de un traslado tiene dos veces {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment</source>
        <translation>El intervalo de un comentario</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment begins and ends.</source>
        <translation>El intervalo de un comentario empieza y termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move</source>
        <translation>El intervalo de un traslado</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move begins, and ends after that.</source>
        <translation>El intervalo de un traslado empieza y después termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control</source>
        <translation>El intervalo de un control de contenido con cambios registrados</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control begins and ends.</source>
        <translation>El intervalo de un control de contenido con cambios registrados empieza y termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The {1} of a move has no {2} of the same name.</source>
        <translation>El {1} de un traslado no tiene {2} del mismo nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Two bookmarks have the same id.</source>
        <translation>Dos marcadores tienen el mismo identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>What is moved stands in the range of a move.</source>
        <translation>Lo trasladado figura en el intervalo de un traslado.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} does not end.</source>
        <translation>{1} no termina.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends before it begins.</source>
        <translation>{1} termina antes de empezar.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends but does not begin.</source>
        <translation>{1} termina sin haber empezado.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) holds a {2}, which may not stand there.</source>
        <translation>Un cambio ({1}) contiene {2}, que no puede figurar ahí.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands in a {2}, where none may.</source>
        <translation>Un cambio ({1}) figura en {2}, donde no se admite ninguno.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands inside a run.</source>
        <translation>Un cambio ({1}) figura dentro de un run.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds no paragraph and no table.</source>
        <translation>Un cambio no contiene párrafos ni tablas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds runs, not bare words or properties.</source>
        <translation>Un cambio contiene runs, no palabras sueltas ni propiedades.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands around runs, never inside one.</source>
        <translation>Un cambio engloba runs, nunca figura dentro de uno.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands inside a hyperlink, not around it.</source>
        <translation>Un cambio figura dentro de un hipervínculo, no lo engloba.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands where changes may.</source>
        <translation>Un cambio figura donde se admiten cambios.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>An insertion stands inside a deletion; it must be the other way round.</source>
        <translation>Una inserción figura dentro de una supresión; debe ser al revés.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>No insertion stands inside a deletion.</source>
        <translation>Ninguna inserción figura dentro de una supresión.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row ({1}) is not empty.</source>
        <translation>El elemento de una marca o fila con cambios registrados ({1}) no está vacío.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row is empty.</source>
        <translation>El elemento de una marca o fila con cambios registrados está vacío.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A definition of a list stands behind the lists.</source>
        <translation>Una definición de lista figura después de las listas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A list names a definition that is not in the file.</source>
        <translation>Una lista indica una definición que no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file has no content type.</source>
        <translation>Una parte del archivo no tiene tipo de contenido.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file is no well-formed XML, or holds what is refused.</source>
        <translation>Una parte del archivo no es XML bien formado, o contiene algo que se rechaza.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A {1} refers to a relationship that is not in the file.</source>
        <translation>{1} remite a una relación que no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>An rsid is not of eight hexadecimal digits.</source>
        <translation>Un rsid no tiene ocho dígitos hexadecimales.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Definitions of lists stand before lists.</source>
        <translation>Las definiciones de listas preceden a las listas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every list has its definition.</source>
        <translation>Cada lista tiene su definición.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part has a content type.</source>
        <translation>Cada parte tiene su tipo de contenido.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part is well-formed.</source>
        <translation>Cada parte está bien formada.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part that is named is in the file.</source>
        <translation>Todas las partes nombradas están en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every relationship that is used exists.</source>
        <translation>Existen todas las relaciones que se usan.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>No two relationships have the same id.</source>
        <translation>No hay dos relaciones con el mismo identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing refers to this part; it needs a relationship of the text.</source>
        <translation>Nada remite a esta parte; necesita una relación desde el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing stands behind the last section.</source>
        <translation>No hay nada después de la última sección.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Parts of comments and notes are registered whole.</source>
        <translation>Las partes de comentarios y notas están registradas por completo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Prefixes that may be ignored are declared.</source>
        <translation>Los prefijos que pueden ignorarse están declarados.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Settings stand in the order of the schema.</source>
        <translation>Los elementos de la configuración siguen el orden del esquema.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Text stands behind the last section.</source>
        <translation>Hay texto después de la última sección.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The file has no text.</source>
        <translation>El archivo no tiene texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The list of content types is missing.</source>
        <translation>Falta la lista de tipos de contenido.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The mark of an editing session has eight hexadecimal digits.</source>
        <translation>La marca de una sesión de edición tiene ocho dígitos hexadecimales.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The part {1} is named but not there.</source>
        <translation>La parte {1} se nombra, pero no existe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The prefix {1} is named but not declared.</source>
        <translation>El prefijo {1} se nombra, pero no está declarado.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The setting {1} does not exist{2}.</source>
        <translation>El elemento de configuración {1} no existe{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The setting {1} stands too late.</source>
        <translation>El elemento de configuración {1} figura demasiado tarde.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>There are no settings that do not exist.</source>
        <translation>No hay elementos de configuración inexistentes.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>There are threads of comments, but no comments.</source>
        <translation>Hay hilos de comentarios, pero no comentarios.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>This part has no content type of its own.</source>
        <translation>Esta parte no tiene un tipo de contenido propio.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Two relationships have the id {1}.</source>
        <translation>Dos relaciones tienen el identificador {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>What later versions added may be ignored.</source>
        <translation>Lo añadido en versiones posteriores puede ignorarse.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>{1} is used but not named in mc:Ignorable.</source>
        <translation>{1} se usa, pero no figura en mc:Ignorable.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell ends with a paragraph.</source>
        <translation>Una celda termina con un párrafo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell is tracked in its properties, and in one way.</source>
        <translation>El cambio de una celda se registra en sus propiedades y de una sola manera.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell is tracked in two ways at once.</source>
        <translation>El cambio de una celda se registra de dos maneras a la vez.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell of a table does not end with a paragraph.</source>
        <translation>Una celda de una tabla no termina con un párrafo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties is the last of them.</source>
        <translation>Un cambio de propiedades es la última de ellas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties says what was before.</source>
        <translation>Un cambio de propiedades indica lo que había antes.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties stands in its own kind.</source>
        <translation>Un cambio de propiedades figura en las de su propio tipo.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A row is {1}, but not the words in its cells.</source>
        <translation>Una fila consta como {1}, pero no las palabras de sus celdas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A tracked merge of cells is neither rest nor cont.</source>
        <translation>Una combinación de celdas registrada no es ni rest ni cont.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A tracked merge of cells is rest or cont.</source>
        <translation>Una combinación de celdas registrada es rest o cont.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A {1} stands behind what it is about.</source>
        <translation>{1} figura después de aquello a lo que se refiere.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand before what they are about.</source>
        <translation>Las propiedades preceden a aquello a lo que se refieren.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand in the order of the schema.</source>
        <translation>Las propiedades siguen el orden del esquema.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The sign of a tracked row ({1}) does not stand last.</source>
        <translation>El elemento de una fila con cambios registrados ({1}) no figura en último lugar.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The sign of a tracked row ends the properties of the row.</source>
        <translation>El elemento de una fila con cambios registrados es el último de las propiedades de la fila.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The words of a tracked row are tracked as the row is.</source>
        <translation>Las palabras de una fila con cambios registrados se registran igual que la fila.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>What was before holds only what can be changed.</source>
        <translation>Lo que había antes contiene solo lo que puede cambiarse.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} does not say what was before.</source>
        <translation>{1} no indica lo que había antes.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} does not stand in a cell's properties.</source>
        <translation>{1} no figura en las propiedades de una celda.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} holds a {2}, which it may not.</source>
        <translation>{1} contiene {2}, que no se admite.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} must be the last of the properties that it belongs to.</source>
        <translation>{1} debe ser la última de las propiedades a las que corresponde.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} stands too late in a {2}.</source>
        <translation>{1} figura demasiado tarde en {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Dates are a day and a time, like 2010-04-12T10:00:00Z.</source>
        <translation>Las fechas constan de día y hora, como 2010-04-12T10:00:00Z.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change and every comment names its author.</source>
        <translation>Cada cambio registrado y cada comentario indica su autor.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change, comment and note has an id.</source>
        <translation>Cada cambio registrado, comentario y nota tiene un identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>No two tracked changes have the same id.</source>
        <translation>No hay dos cambios registrados con el mismo identificador.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a change ({1}) is beyond {2}.</source>
        <translation>El identificador de un cambio ({1}) supera {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change fits in 32 bits.</source>
        <translation>El identificador de un cambio registrado cabe en 32 bits.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change, a comment or a note is a whole number.</source>
        <translation>El identificador de un cambio registrado, un comentario o una nota es un número entero.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id {1} of a change ({2}) belongs to another change too.</source>
        <translation>El identificador {1} de un cambio ({2}) corresponde también a otro cambio.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The name of an author has at most 255 characters.</source>
        <translation>El nombre de un autor tiene como máximo 255 caracteres.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The range of a move has an id of its own.</source>
        <translation>El intervalo de un traslado tiene un identificador propio.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has a date that is none; it must read like 2010-04-12T10:00:00Z.</source>
        <translation>{1} tiene una fecha no válida; debe escribirse como 2010-04-12T10:00:00Z.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an author of over {2} characters.</source>
        <translation>{1} tiene un autor de más de {2} caracteres.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an id that is no number.</source>
        <translation>{1} tiene un identificador que no es un número.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} names no author.</source>
        <translation>{1} no indica ningún autor.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} has no text in it; save it anew in Word.</source>
        <translation>{1} no contiene texto; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as it is.</source>
        <translation>{1}: se deja como está.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as they are.</source>
        <translation>{1}: se dejan como están.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only are</source>
        <translation>{1} de {2} solo de aspecto, estilos o números</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only is</source>
        <translation>{1} de {2} solo de aspecto, estilos o números</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} could not be brought over.</source>
        <translation>No se pudo incorporar un elemento de {2}: {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} on words that both files have did not come over.</source>
        <translation>No se incorporó un elemento de {2} sobre palabras comunes a ambos archivos: {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} holds tracked changes; it was compared as if they were accepted.</source>
        <translation>{1} contiene cambios registrados; se comparó como si estuvieran aceptados.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} could not be brought over.</source>
        <translation>No se pudieron incorporar {1} elementos de {3}: {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} on words that both files have did not come over.</source>
        <translation>No se incorporaron {1} elementos de {3} sobre palabras comunes a ambos archivos: {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>A clause that changed has several paragraphs in the file.</source>
        <translation>Un párrafo modificado ocupa varios párrafos del archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>A table of contents changed; Word sets it anew when it updates its fields.</source>
        <translation>Cambió un índice; Word lo genera de nuevo al actualizar los campos.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>Fields and equations of which a part changed stand as deleted, and as plain words inserted.</source>
        <translation>Los campos y ecuaciones modificados en parte figuran como suprimidos y como palabras simples insertadas.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>The lines of a table of contents are no paragraphs of their own.</source>
        <translation>Las líneas de un índice no son párrafos propios.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>The words of a clause that changed are set in a way that hides some.</source>
        <translation>Las palabras de un párrafo modificado tienen un formato que oculta algunas.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The Word file was not written: with all its changes accepted or rejected it would not give the draft or the base; please report this with the project file.</source>
        <translation>No se escribió el archivo de Word: con todos sus cambios aceptados o rechazados no daría el proyecto o la base; comuníquelo y adjunte el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The tracked changes that {1} held are {2}, as the base was read.</source>
        <translation>Los cambios registrados que contenía {1} constan como {2}, tal como se leyó la base.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The words are others.</source>
        <translation>Las palabras son otras.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1} is set to remove personal information: Word will drop who made changes.</source>
        <translation>{1} está configurado para quitar información personal: Word eliminará quién hizo los cambios.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1} was a strict Office Open XML file and is an ordinary Word file now.</source>
        <translation>{1} era un archivo de Office Open XML estricto y ahora es un archivo de Word ordinario.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1}, read again, does not give the clauses of the base.</source>
        <translation>{1}, al releerse, no da los párrafos de la base.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftpieces.py"/>
        <source>The number {1} is printed otherwise than it is counted, and was left alone.</source>
        <translation>El número {1} impreso no coincide con el calculado y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftpieces.py"/>
        <source>Words inside a field or an equation changed, which Word keeps as one.</source>
        <translation>Cambiaron palabras dentro de un campo o una ecuación, que Word trata como una unidad.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftrows.py"/>
        <source>A table with rows of several shapes got a further column.</source>
        <translation>Se añadió una columna a una tabla con filas de distinta estructura.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A number in a cell changed that Word counts itself, or cells became one paragraph.</source>
        <translation>Cambió en una celda un número que Word calcula por sí mismo, o varias celdas pasaron a ser un párrafo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A table that moved stands as deleted at its old place and as inserted at its new one.</source>
        <translation>Una tabla trasladada figura como suprimida en su lugar anterior y como insertada en el nuevo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Changes in a table that was deleted later are not shown.</source>
        <translation>No se muestran los cambios de una tabla que se suprimió después.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>The words of a table that changed are set in a way that hides some.</source>
        <translation>Las palabras de una tabla modificada tienen un formato que oculta algunas.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Words in a table that one put in and another took out again are not shown.</source>
        <translation>No se muestran las palabras de una tabla que alguien insertó y otro volvió a suprimir.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause of the base is not in the file.</source>
        <translation>Un párrafo de la base no está en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause stands between others that share a paragraph.</source>
        <translation>Un párrafo está entre otros que comparten un mismo párrafo del archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause that moved {1} stands as deleted at its old place and as inserted at its new one.</source>
        <translation>Un párrafo trasladado {1} figura como suprimido en su lugar anterior y como insertado en el nuevo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table came in inside a table or a text box.</source>
        <translation>Se insertó una tabla dentro de otra tabla o de un cuadro de texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table of contents moved, which Word makes anew.</source>
        <translation>Se trasladó un índice, que Word genera de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table that came in stands behind the one that holds the text.</source>
        <translation>Una tabla insertada figura después de la que contiene el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>Several tables moved that are one in the text.</source>
        <translation>Se trasladaron varias tablas que son una sola en el texto.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} has no part {2}; save it anew in Word.</source>
        <translation>{1} no tiene la parte {2}; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} is a strict Office Open XML file; save it as an ordinary Word file.</source>
        <translation>{1} es un archivo de Office Open XML estricto; guárdelo como archivo de Word ordinario.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The Word file was not written: {1} all its changes would not give its headers and footers as they must be; please report this with both files.</source>
        <translation>No se escribió el archivo de Word: {1} todos sus cambios no daría los encabezados y pies de página como deben ser; comuníquelo y adjunte ambos archivos.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The headers and footers of section {1} of {2} were not compared: the other file has no section that is clearly the same.</source>
        <translation>No se compararon los encabezados y pies de página de la sección {1} de {2}: el otro archivo no tiene ninguna sección claramente equivalente.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The {1} of section {2} of {3} was not compared: {4} has no {5} there, and which pages have one cannot be tracked.</source>
        <translation>No se comparó en la sección {2} de {3}: {1}. {4} no tiene allí {5}, y no se puede registrar qué páginas lo tienen.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>The macros of {1} were left out; a template gives its looks only.</source>
        <translation>Se omitieron las macros de {1}; una plantilla aporta solo su aspecto.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} has no page that could be a template; choose a Word file.</source>
        <translation>{1} no tiene ninguna página que pueda servir de plantilla; elija un archivo de Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} has no place for {2}; write {3} in its header or footer where that should stand.</source>
        <translation>En {1} no hay lugar para {2}; escriba {3} en su encabezado o pie de página donde deba figurar.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is a strict Office Open XML file, which cannot be a template; save it as a plain .docx in Word.</source>
        <translation>{1} es un archivo de Office Open XML estricto, que no puede ser plantilla; guárdelo en Word como .docx normal.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is no Word file that can be a template; save it as .docx or .dotx in Word.</source>
        <translation>{1} no es un archivo de Word que pueda ser plantilla; guárdelo en Word como .docx o .dotx.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written, because it would not be sound ({1}, {2}); please report this with the project file.</source>
        <translation>No se escribió el archivo de Word porque no sería correcto ({1}, {2}); comuníquelo y adjunte el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: another program could not open it; please report this.</source>
        <translation>No se escribió el archivo de Word: otro programa no pudo abrirlo; comuníquelo.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with both files.</source>
        <translation>No se escribió el archivo de Word: {1} todos sus cambios no daría el párrafo {2} como debe ser; comuníquelo y adjunte ambos archivos.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with the project file.</source>
        <translation>No se escribió el archivo de Word: {1} todos sus cambios no daría el párrafo {2} como debe ser; comuníquelo y adjunte el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give the notes as they must be; please report this with both files.</source>
        <translation>No se escribió el archivo de Word: {1} todos sus cambios no daría las notas como deben ser; comuníquelo y adjunte ambos archivos.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>A move has no {1} in the file; what was moved is read as {2}.</source>
        <translation>Un traslado no tiene {1} en el archivo; lo trasladado se lee como {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>Pronunciation guides (ruby) were not read; the words under them were.</source>
        <translation>No se leyeron las guías de pronunciación (ruby); sí las palabras a que se refieren.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>The former number of this paragraph is not computed and the present one was read; the file keeps it as {1}.</source>
        <translation>El número anterior de este párrafo no se calcula y se leyó el actual; el archivo lo conserva como {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>{1} is no Word file, or its text is missing; save it anew in Word.</source>
        <translation>{1} no es un archivo de Word, o le falta el texto; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/sighting.py"/>
        <source>“{1}” is to read “{2}”</source>
        <translation>«{1}» debe decir «{2}»</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the field{1} is not filled in; its prompt “{2}” was left out.</source>
        <translation>el campo{1} no está rellenado; se omitió su texto indicativo «{2}».</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the number of a field {1} is not in the file{2}.</source>
        <translation>el número de un campo {1} no está en el archivo{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the sign {1} of the font {2} is not known and was left as it is.</source>
        <translation>no se conoce el signo {1} de la fuente {2} y se dejó como estaba.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the words of a text box were read after it.</source>
        <translation>las palabras de un cuadro de texto se leyeron después.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>{1} is kept as it stands.</source>
        <translation>{1}: se conserva tal cual.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A comment is</source>
        <translation>Hay un comentario</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A {1} has no mark in the text and was left out: “{2}”.</source>
        <translation>Sin marca en el texto y omitido ({1}): «{2}».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Automatic numbers of the kind {1} were read as arabic; check the labels.</source>
        <translation>Los números automáticos del tipo {1} se leyeron como arábigos; compruebe las etiquetas.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Notes are numbered page by page; their numbers are counted through here.</source>
        <translation>Las notas se numeran página por página; aquí se numeran de forma correlativa.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: a table in a cell was read as words of that cell.</source>
        <translation>Párrafo {1}: una tabla dentro de una celda se leyó como texto de la celda.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: hidden text was left out: “{2}”.</source>
        <translation>Párrafo {1}: se omitió texto oculto: «{2}».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the number {2} stands before no words; it was counted.</source>
        <translation>Párrafo {1}: el número {2} no precede a ninguna palabra; se contó.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the text stands in a table; what is beside it became notes.</source>
        <translation>Párrafo {1}: el texto figura en una tabla; lo que está al lado pasó a notas.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as footer, not as text: “{1}”.</source>
        <translation>Leído como pie de página, no como texto: «{1}».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as masthead, not as text: “{1}”.</source>
        <translation>Leído como cabecera, no como texto: «{1}».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>The file holds tracked changes; it was read as {1}{2}.</source>
        <translation>El archivo tiene cambios registrados; se leyó como {1}{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>the note {1} has no words in the file.</source>
        <translation>la nota {1} no tiene texto en el archivo.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} comments are</source>
        <translation>Hay {1} comentarios</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} in the file, by {2}; not part of the text.</source>
        <translation>{1} en el archivo, de {2}; no forman parte del texto.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>A PDF is made by LibreOffice, which was not found; install it (or name its program in {1}).</source>
        <translation>El PDF se genera con LibreOffice, que no se encontró; instálelo (o indique su programa en {1}).</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice gave no PDF of the Word file; write .docx and print it where it opens.</source>
        <translation>LibreOffice no generó el PDF del archivo de Word; genere un .docx e imprímalo donde se abra.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice works on the file</source>
        <translation>LibreOffice procesa el archivo</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>The file was read through {1}; check numbers and notes.</source>
        <translation>El archivo se leyó con {1}; compruebe los números y las notas.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} could not be opened by LibreOffice; it may be damaged or locked with a password. Save it as .docx in its own program and try again.</source>
        <translation>LibreOffice no pudo abrir {1}; puede estar dañado o protegido con contraseña. Guárdelo como .docx en su propio programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which could not be started ({2}); save the file as .docx and try again.</source>
        <translation>{1} se lee con LibreOffice, que no pudo iniciarse ({2}); guarde el archivo como .docx y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which was not found; install it (or name its program in {2}), or save the file as .docx.</source>
        <translation>{1} se lee con LibreOffice, que no se encontró; instálelo (o indique su programa en {2}), o guarde el archivo como .docx.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} took LibreOffice more than {2} seconds and was given up; save it as .docx in its own program and try again.</source>
        <translation>LibreOffice tardó más de {2} segundos con {1} y se desistió; guárdelo como .docx en su propio programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The note {1} at the foot of page {2} has no mark in the text and stands after the page.</source>
        <translation>La nota {1} al pie de la página {2} no tiene marca en el texto y figura después de la página.</translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The raised sign {1} on page {2} {3} and stays in the text.</source>
        <translation>El signo volado {1} de la página {2} {3} y se queda en el texto.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Comments in the file were not read.</source>
        <translation>No se leyeron los comentarios del archivo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Drawing page {1} of {2}</source>
        <translation>Dibujando la página {1} de {2}</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Files attached to the PDF were not read.</source>
        <translation>No se leyeron los archivos adjuntos al PDF.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} holds more text than is read of a page; check what is missing.</source>
        <translation>La página {1} contiene más texto del que se lee por página; compruebe lo que falta.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} is damaged and was not read; check what is missing.</source>
        <translation>La página {1} está dañada y no se leyó; compruebe lo que falta.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} of the PDF could not be drawn.</source>
        <translation>No se pudo dibujar la página {1} del PDF.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The end of the file is missing; pages may be missing too. Check it.</source>
        <translation>Falta el final del archivo; también pueden faltar páginas. Compruébelo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file has fields to fill in; what stands in them was not read.</source>
        <translation>El archivo tiene campos para rellenar; no se leyó su contenido.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file is a form of the kind XFA; what stands in its fields was not read.</source>
        <translation>El archivo es un formulario de tipo XFA; no se leyó el contenido de sus campos.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The pages of the PDF could not be drawn.</source>
        <translation>No se pudieron dibujar las páginas del PDF.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has a page that takes longer than {2} seconds to read; print it to a new PDF, or give the Word file.</source>
        <translation>Una página de {1} tarda más de {2} segundos en leerse; imprímala en un PDF nuevo o proporcione el archivo de Word.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has no page that can be read; ask for the file again.</source>
        <translation>{1} no tiene ninguna página legible; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has {2} pages and more than {3} are not read; split it and give the part that matters.</source>
        <translation>{1} tiene {2} páginas y no se leen más de {3}; divídalo y proporcione la parte que interesa.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} holds more text than is read at once; split it.</source>
        <translation>{1} contiene más texto del que se lee de una vez; divídalo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is a PDF that is cut off or damaged; ask for the file again.</source>
        <translation>{1} es un PDF truncado o dañado; pida de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is damaged in a way that stops its reading; ask for the file again, or print it to a new PDF.</source>
        <translation>{1} está dañado de un modo que impide su lectura; pida el archivo de nuevo o imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is locked with a password; open it, save it without one and try again.</source>
        <translation>{1} está protegido con contraseña; ábralo, guárdelo sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>Line {1}, the first of page {2}, was read as the rest of the paragraph that begins in line {3}.</source>
        <translation>La línea {1}, la primera de la página {2}, se leyó como continuación del párrafo que empieza en la línea {3}.</translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>The hyphen before line {1} (page {2}) was kept; it may only mark that the line ended there.</source>
        <translation>Se conservó el guion anterior a la línea {1} (página {2}); quizá solo indique el final de la línea.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>For {1} characters the file does not say which they are; they were guessed. Check the text.</source>
        <translation>El archivo no indica cuáles son {1} caracteres; se dedujeron. Compruebe el texto.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Line {1} (page {2}) {3} page and was left out.</source>
        <translation>La línea {1} (página {2}) {3} página y se omitió.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Pages that are pictures were not read: {1}.</source>
        <translation>No se leyeron las páginas que son imágenes: {1}.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>The text was made by text recognition behind pictures of the pages; check it against them.</source>
        <translation>El texto procede de un reconocimiento de texto superpuesto a imágenes de las páginas; cotéjelo con ellas.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>{1} is a scan, or its letters are drawings: it holds no text; run text recognition (OCR) over it first, or give the Word file.</source>
        <translation>{1} es un documento escaneado, o sus letras son dibujos: no contiene texto; aplíquele antes un reconocimiento de texto (OCR) o proporcione el archivo de Word.</translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>the number {1} does not follow the last one.</source>
        <translation>el número {1} no sigue al anterior.</translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>{1} is no number that was expected here and was left in the text.</source>
        <translation>{1} no es un número que se esperara aquí y se dejó en el texto.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>The file does not say its encoding; it was read as {1}. Check accented letters and quotation marks.</source>
        <translation>El archivo no indica su codificación; se leyó como {1}. Compruebe las letras acentuadas y las comillas.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} characters were lost before the file came here (“�”), the first in line {2}; ask for the file again.</source>
        <translation>Se perdieron {1} caracteres antes de recibirse el archivo («�»), el primero en la línea {2}; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is empty; choose another file.</source>
        <translation>{1} está vacío; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is in an encoding that could not be told; save it again as UTF-8.</source>
        <translation>No se pudo determinar la codificación de {1}; guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is not a text file; choose a Word or a text file.</source>
        <translation>{1} no es un archivo de texto; elija un archivo de Word o de texto.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} places look as if the text had been decoded twice (“Ã©” for “é”), the first in line {2}; ask for the file again.</source>
        <translation>En {1} lugares el texto parece decodificado dos veces («Ã©» por «é»), el primero en la línea {2}; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} says that it is {2} but is not, from byte {3} on; save it again as UTF-8.</source>
        <translation>{1} dice ser {2}, pero no lo es a partir del byte {3}; guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a comment was left out.</source>
        <translation>se omitió un comentario.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a line of signs was left out.</source>
        <translation>se omitió una línea de signos.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands before the text (between ---) is not part of it.</source>
        <translation>lo que precede al texto (entre ---) no forma parte de él.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands between fences was kept as it is.</source>
        <translation>lo que figura entre delimitadores se conservó tal cual.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} in line {2} was hung on its mark in the paragraph of line {3}.</source>
        <translation>La nota al pie {1} de la línea {2} se asignó a su marca en el párrafo de la línea {3}.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid." and no note stands before it.</source>
        <translation>La nota al pie {1} dice «Ibid.» sin ninguna nota anterior.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid."; the full reference was made from the note before it.</source>
        <translation>La nota al pie {1} dice «Ibid.»; se completó la referencia a partir de la nota anterior.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Line {1} has a further mark of footnote {2}; the note hangs there too.</source>
        <translation>La línea {1} tiene otra marca de la nota al pie {2}; la nota se asignó también allí.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>The note in line {1} has no mark in the text and stays where it stands.</source>
        <translation>La nota de la línea {1} no tiene marca en el texto y se queda donde está.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>Line {1} holds a whole text and was cut into {2} paragraphs.</source>
        <translation>La línea {1} contenía un texto entero y se cortó en {2} párrafos.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>Line {1} was read as the rest of the sentence that begins in line {2}{3}.</source>
        <translation>La línea {1} se leyó como continuación de la frase que empieza en la línea {2}{3}.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>{1} read as going on with the line before, the first in line {2}.</source>
        <translation>Leído como continuación de la línea anterior: {1}, a partir de la línea {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Letters and their accents were joined (Unicode form C).</source>
        <translation>Las letras se unieron con sus acentos (forma C de Unicode).</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1} was taken for a page number or another mark of the page and left out.</source>
        <translation>La línea {1} se tomó por un número u otra marca de página y se omitió.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: markup left in the text was read as italic or bold.</source>
        <translation>Línea {1}: las marcas de formato que quedaban en el texto se leyeron como cursiva o negrita.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: {2} invisible or forbidden characters were left out.</source>
        <translation>Línea {1}: se omitieron {2} caracteres invisibles o prohibidos.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>The signs &gt; with which mail quotes were left out of {1} lines, the first is line {2}.</source>
        <translation>En {1} líneas se omitieron los signos &gt; con que los mensajes citan texto; la primera es la línea {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/recogniser.py"/>
        <source>Line {1}: read as a delegation, but not on the list: {2}.</source>
        <translation>Línea {1}: se leyó como una delegación, pero no está en la lista: {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/recogniser.py"/>
        <source>Line {1}: {2} more brackets are never closed or never opened.</source>
        <translation>Línea {1}: otros {2} corchetes nunca se cierran o nunca se abren.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>no opening phrase was recognised.</source>
        <translation>no se reconoció ninguna fórmula inicial.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as a preambular paragraph by its final comma.</source>
        <translation>se leyó como párrafo del preámbulo por su coma final.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as an operative paragraph by its number, not by its verb.</source>
        <translation>se leyó como párrafo de la parte dispositiva por su número, no por su verbo.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>typed by the form of its first word, not by a list.</source>
        <translation>tipo determinado por la forma de su primera palabra, no por una lista.</translation>
    </message>
    <message>
        <location filename="formats/prose/plaintext.py"/>
        <source>Italics, bold type and links are not in a plain text.</source>
        <translation>Las cursivas, las negritas y los enlaces no se conservan en texto sin formato.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>The macros of the file were not run; a file with changes written on it has them too.</source>
        <translation>Las macros del archivo no se ejecutaron; un archivo con cambios escrito sobre él también las contiene.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is XML of a kind that is not read; give the Word or text file.</source>
        <translation>{1} es XML de un tipo que no se lee; proporcione el archivo de Word o de texto.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Microsoft Works file; save it in its own program as .rtf or .docx.</source>
        <translation>{1} es un archivo de Microsoft Works; guárdelo en su propio programa como .rtf o .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Pages file; export it from Pages as Word (.docx).</source>
        <translation>{1} es un archivo de Pages; expórtelo desde Pages a Word (.docx).</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a web archive (.mht); open it in a browser or in Word and save it as .html or .docx.</source>
        <translation>{1} es un archivo web (.mht); ábralo en un navegador o en Word y guárdelo como .html o .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a zip archive and not a Word file; unpack it and choose a text.</source>
        <translation>{1} es un archivo zip y no de Word; descomprímalo y elija un texto.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an OpenDocument file but not a text; copy the text into a text file.</source>
        <translation>{1} es un archivo OpenDocument, pero no un texto; copie el texto en un archivo de texto.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an old Office file and not a text; save it in Word as .docx.</source>
        <translation>{1} es un archivo antiguo de Office y no un texto; guárdelo en Word como .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; open it in Word, remove the password and save.</source>
        <translation>{1} está protegido con contraseña; ábralo en Word, quite la contraseña y guárdelo.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; save it without one and try again.</source>
        <translation>{1} está protegido con contraseña; guárdelo sin ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is no file of a word processor; tracked changes are read from .docx, .odt, .doc and .rtf. For an edited copy of another kind use “amend add --from”.</source>
        <translation>{1} no es un archivo de procesador de textos; los cambios registrados se leen de .docx, .odt, .doc y .rtf. Para una copia editada de otro tipo use «amend add --from».</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} and not a text; {3}.</source>
        <translation>{1} es {2} y no un texto; {3}.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} file and not a text; copy the text into a Word file.</source>
        <translation>{1} no es un texto, sino un archivo de {2}; copie el texto en un archivo de Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type and is not read; remove the DOCTYPE and try again.</source>
        <translation>{1} declara un tipo de documento y no se lee; elimine el DOCTYPE y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type, which can hide entities, and is not read; remove the DOCTYPE and try again.</source>
        <translation>{1} declara un tipo de documento, que puede ocultar entidades, y no se lee; elimine el DOCTYPE y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} MB and files over {3} MB are not read; take the pictures out or split it.</source>
        <translation>{1} tiene {2} MB y no se leen archivos de más de {3} MB; quite las imágenes o divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} brackets; more than {3} are not read. Check that it is a text, or split it.</source>
        <translation>{1} tiene {2} corchetes; no se leen más de {3}. Compruebe que es un texto o divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} characters; more than {3} are not read. Split it.</source>
        <translation>{1} tiene {2} caracteres; no se leen más de {3}. Divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} footnotes; more than {3} are not read. Split it.</source>
        <translation>{1} tiene {2} notas al pie; no se leen más de {3}. Divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} lines; more than {3} are not read. Split it.</source>
        <translation>{1} tiene {2} líneas; no se leen más de {3}. Divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} paragraphs; more than {3} are not read. Split it, or save the text alone as a new file.</source>
        <translation>{1} tiene {2} párrafos; no se leen más de {3}. Divídalo o guarde solo el texto en un archivo nuevo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds a file whose path leads out of the package and is not opened; do not trust it.</source>
        <translation>{1} contiene un archivo cuya ruta sale del paquete y no se abre; no se fíe de él.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds the same data as several files and is not opened; ask for the file again, or save it again in Word.</source>
        <translation>{1} contiene los mismos datos como varios archivos y no se abre; pida el archivo de nuevo o guárdelo otra vez en Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds two files of one name, so what it says is not certain; save it anew in Word.</source>
        <translation>{1} contiene dos archivos con el mismo nombre, por lo que su contenido no es seguro; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds {2} files and more than {3} are not opened; save it anew in Word.</source>
        <translation>{1} contiene {2} archivos y no se abren más de {3}; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is a package that is cut off or damaged; ask for the file again.</source>
        <translation>{1} es un paquete truncado o dañado; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is in an encoding that is not read; save it as UTF-8.</source>
        <translation>{1} tiene una codificación que no se lee; guárdelo como UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is nested too deep or holds a text of more than 10 MB in one piece, and is not read; split it.</source>
        <translation>{1} está anidado a demasiada profundidad o contiene un fragmento de texto de más de 10 MB, y no se lee; divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is not a Word file or another package; check that it is the one.</source>
        <translation>{1} no es un archivo de Word ni otro paquete; compruebe que es el correcto.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is not well-formed XML at line {2}; ask for the file again or repair it.</source>
        <translation>{1} no es XML bien formado en la línea {2}; pida el archivo de nuevo o repárelo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed in a way that no office program uses and is not opened; save it anew in Word.</source>
        <translation>{1} está comprimido de un modo que no usa ningún programa de oficina y no se abre; guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed more than {2} to 1, as files made to exhaust a computer are, and is not opened; do not trust it.</source>
        <translation>{1} está comprimido a más de {2} por 1, como los archivos hechos para agotar un equipo, y no se abre; no se fíe de él.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} would take too much memory: it unpacks to far more than its size. Save the text alone as a new file, or split it.</source>
        <translation>{1} ocuparía demasiada memoria: descomprimido supera con mucho su tamaño. Guarde solo el texto en un archivo nuevo o divídalo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} would unpack to more than {2} MB and is not opened; if you trust its sender, take the pictures out and save it again.</source>
        <translation>{1} ocuparía descomprimido más de {2} MB y no se abre; si confía en el remitente, quite las imágenes y guárdelo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1}: the part {2} is damaged or packed in an unknown way; ask for the file again or save it anew in Word.</source>
        <translation>{1}: la parte {2} está dañada o comprimida de un modo desconocido; pida el archivo de nuevo o guárdelo de nuevo en Word.</translation>
    </message>
    <message>
        <location filename="formats/table/table.py"/>
        <source>Colours and the notes above and below the table are not in a CSV file.</source>
        <translation>Los colores y las notas de encima y debajo del cuadro no se incluyen en un archivo CSV.</translation>
    </message>
    <message>
        <location filename="formats/table/workbook.py"/>
        <source>Cells of more than 32,767 characters are cut, as workbooks hold no more; the Word file has them whole.</source>
        <translation>Las celdas de más de 32 767 caracteres se cortan, porque los libros de Excel no admiten más; el archivo de Word las contiene enteras.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>All events that are in the file are intact; whether more are missing is not known.</source>
        <translation>Todos los eventos que hay en el archivo están intactos; no se sabe si faltan otros.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1} of {2} is missing; the {3} before it are intact.</source>
        <translation>Falta el acto {1} de {2}; los {3} anteriores están intactos.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1}{2} is damaged; the {3} before it are intact.</source>
        <translation>El acto {1}{2} está dañado; los {3} anteriores están intactos.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>What the file says of its number of events is damaged; the events are intact.</source>
        <translation>El número de actos que indica el archivo está dañado; los actos están intactos.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but signatures in the file are damaged; salvage it.</source>
        <translation>Todos los sucesos están intactos, pero hay firmas dañadas en el archivo; recupérelo.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the file's tables are damaged; salvage it and use that.</source>
        <translation>Todos los actos están intactos, pero las tablas del archivo están dañadas; guarde una copia recuperada y úsela.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the kept file '{1}' is damaged.</source>
        <translation>Todos los actos están intactos, pero el archivo conservado «{1}» está dañado.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but what the file says of itself (title, date, names of kept files) is damaged; salvage it and use that.</source>
        <translation>Todos los eventos están intactos, pero lo que el archivo dice de sí mismo (título, fecha, nombres de los archivos conservados) está dañado; recupérelo y trabaje con la copia recuperada.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact. {1}</source>
        <translation>Todos los actos están intactos. {1}</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All {1} events and all kept files are intact.</source>
        <translation>Los {1} actos y todos los archivos conservados están intactos.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>Kept in '{1}' and damaged: {2}. Everything else is intact; add the file again from where it came, or take it from a copy of the project.</source>
        <translation>Conservado en «{1}» y dañado: {2}. Todo lo demás está intacto; vuelva a añadir el archivo desde su origen o tómelo de una copia del proyecto.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>'{1}' is not a time with a zone; write it as 2026-01-31T09:30:00Z.</source>
        <translation>«{1}» no es una hora con huso horario; escriba, por ejemplo, 2026-01-31T09:30:00Z.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>An event needs a kind and a payload with named values; nothing was recorded.</source>
        <translation>Un acto requiere un tipo y un contenido con valores con nombre; no se registró nada.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event holds something that cannot be stored as JSON; nothing was recorded.</source>
        <translation>El acto contiene algo que no puede guardarse como JSON; no se registró nada.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event is too large ({1} MB; at most {2} MB); nothing was recorded. Divide the text into several.</source>
        <translation>El acto es demasiado grande ({1} MB; máximo: {2} MB); no se registró nada. Divida el texto en varios.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The name of an actor or of a kind of event is too long; nothing was recorded.</source>
        <translation>El nombre del autor o del tipo de un acto es demasiado largo; no se registró nada.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' is damaged or altered: event {2} in it {3}. Nothing was taken in; ask who sent it to write it again.</source>
        <translation>«{1}» está dañado o alterado: su acontecimiento {2} no es válido ({3}). No se incorporó nada; pida a quien lo envió que lo escriba de nuevo.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' is not a file of draftbench events, or it is damaged; ask who sent it to export it again.</source>
        <translation>«{1}» no es un archivo de actos de draftbench, o está dañado; pida a quien lo envió que lo exporte de nuevo.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' unpacks to more than draftbench takes in; nothing was taken in.</source>
        <translation>«{1}» ocupa descomprimido más de lo que admite draftbench; no se incorporó nada.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' was made by a newer draftbench; update draftbench to take it in.</source>
        <translation>«{1}» se generó con una versión más reciente de draftbench; actualice draftbench para incorporarlo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is damaged so that nothing in it can be read; go back to a copy or back-up.</source>
        <translation>«{1}» está tan dañado que no se puede leer nada; recurra a una copia o a una copia de seguridad.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is not a draftbench project; open it as a text, or choose a file made by draftbench.</source>
        <translation>«{1}» no es un proyecto de draftbench; ábralo como texto o elija un archivo creado por draftbench.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another program is using {1}, so this was not saved; close it there and try again.</source>
        <translation>Otro programa está usando {1}, por lo que esto no se guardó; ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full, so {1} could not be opened; free some space and try again.</source>
        <translation>El disco está lleno, por lo que {1} no pudo abrirse; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full: this was not saved in {1}, everything before it is; free some space and do it again.</source>
        <translation>El disco está lleno: esto no se guardó en {1}, pero sí todo lo anterior; libere espacio y hágalo de nuevo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The folder of {1} does not exist; make it or choose another.</source>
        <translation>La carpeta de {1} no existe; créela o elija otra.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The name {1} is too long; choose a shorter one.</source>
        <translation>El nombre {1} es demasiado largo; elija uno más corto.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>This is too large for {1} and was not saved; divide it.</source>
        <translation>Esto es demasiado grande para {1} y no se guardó; divídalo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Writing {1} failed, so this was not saved, everything before it is; check the disk or the network and try again.</source>
        <translation>No se pudo escribir en {1}, por lo que esto no se guardó, pero sí todo lo anterior; compruebe el disco o la red y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} could not be read from its disk or share; copy it to a local folder and open the copy.</source>
        <translation>No se pudo leer {1} de su disco o recurso compartido; cópielo en una carpeta local y abra la copia.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is a folder, not a project file; choose the file itself.</source>
        <translation>{1} es una carpeta, no un archivo de proyecto; elija el archivo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is a folder, so nothing was saved; choose another name.</source>
        <translation>{1} es una carpeta, por lo que no se guardó nada; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is being used by another program; close it there first.</source>
        <translation>Otro programa está usando {1}; ciérrelo allí primero.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be read; ask its owner for permission to read it.</source>
        <translation>No tiene permiso para leer {1}; solicítelo a su propietario.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be written, so nothing was saved; choose another folder or ask for permission to write there.</source>
        <translation>No tiene permiso para escribir en {1}, por lo que no se guardó nada; elija otra carpeta o solicite permiso.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} was damaged while it was open, so this was not saved; open it again to see what is intact.</source>
        <translation>{1} se dañó mientras estaba abierto, por lo que esto no se guardó; ábralo de nuevo para ver lo que está intacto.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} was overwritten by another program while it was open, so this was not saved; save a copy under another name, it holds everything that was saved before.</source>
        <translation>Otro programa sobrescribió {1} mientras estaba abierto, por lo que esto no se guardó; guarde una copia con otro nombre: contiene todo lo que se había guardado antes.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' exists already; choose another name for the copy.</source>
        <translation>«{1}» ya existe; elija otro nombre para la copia.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has been closed; open it again.</source>
        <translation>«{1}» se cerró; ábralo de nuevo.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has more than {2} MB and cannot be kept in a project; divide it.</source>
        <translation>«{1}» tiene más de {2} MB y no puede conservarse en un proyecto; divídalo.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' was made by an older draftbench; open it with migration allowed.</source>
        <translation>«{1}» se creó con una versión anterior de draftbench; ábralo permitiendo la migración.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>All events and all kept files are intact, but the head of the file is damaged; salvage it and use that.</source>
        <translation>Todos los eventos y todos los archivos conservados están intactos, pero la cabecera del archivo está dañada; recupérelo y trabaje con la copia recuperada.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Event {1} says one thing in '{2}' and another in what is taken in; nothing was taken in. Ask who sent it.</source>
        <translation>El acto {1} dice una cosa en «{2}» y otra en lo que se incorpora; no se incorporó nada. Consulte a quien lo envió.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>It was opened to be read only.</source>
        <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>No file with the hash {1} is kept in '{2}'.</source>
        <translation>«{2}» no conserva ningún archivo con el hash {1}.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Nothing was recorded: {1}</source>
        <translation>No se registró nada: {1}</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>The file with the hash {1} kept in '{2}' is damaged; read it again from where it came.</source>
        <translation>El archivo con el hash {1} conservado en «{2}» está dañado; léalo de nuevo desde su origen.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>What is to be undone is not in this project; nothing was recorded.</source>
        <translation>Lo que se quiere deshacer no está en este proyecto; no se registró nada.</translation>
    </message>
    <message>
        <location filename="record/keeper.py"/>
        <source>'{1}' was moved or deleted while it was open; it has been written again in its place with everything in it. A file that was moved gets nothing new any more.</source>
        <translation>«{1}» se trasladó o se eliminó mientras estaba abierto; se escribió de nuevo en su lugar con todo su contenido. Un archivo trasladado ya no recibe nada nuevo.</translation>
    </message>
    <message>
        <location filename="record/keeper.py"/>
        <source>Another program is reading '{1}', so what was done last is in '{2}' beside it. Keep the two files together until the negotiation has been opened and closed again.</source>
        <translation>Otro programa está leyendo «{1}», por lo que lo último que se hizo está en «{2}», al lado. Mantenga juntos los dos archivos hasta que la negociación se haya vuelto a abrir y cerrar.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>'{1}' beside '{2}' is a link to another file, so it was not written into; delete it to work on the project.</source>
        <translation>«{1}», junto a «{2}», es un enlace a otro archivo, por lo que no se escribió en él; elimínelo para trabajar en el proyecto.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open in another window or program, so it can only be read here.</source>
        <translation>{1} está abierto en otra ventana u otro programa, por lo que aquí solo puede leerse.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open {2} since {3}, so it can only be read here.</source>
        <translation>{1} está abierto {2} desde {3}, por lo que aquí solo puede leerse.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' exists already; choose another name or open it.</source>
        <translation>«{1}» ya existe; elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' is damaged and only shown: {2} Go back to a copy to work on.</source>
        <translation>«{1}» está dañado y solo se muestra: {2} Recurra a una copia para trabajar.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' or its folder cannot be written, so it is only shown; save a copy elsewhere to work on it.</source>
        <translation>No se puede escribir en «{1}» o en su carpeta, por lo que solo se muestra; guarde una copia en otro lugar para trabajar con ella.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' was left by a project of that name that is gone; choose another name, or delete it.</source>
        <translation>«{1}» quedó de un proyecto de ese nombre que ya no existe; elija otro nombre o elimínelo.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>Another program is making '{1}' at this moment; choose another name.</source>
        <translation>Otro programa está creando «{1}» en este momento; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; begin the project in a local folder.</source>
        <translation>La carpeta de «{1}» no admite bloqueos, por lo que no se sabría quién está escribiendo; inicie el proyecto en una carpeta local.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; copy the file to a local folder to work on it.</source>
        <translation>La carpeta de «{1}» no admite bloqueos, por lo que no se sabría quién está escribiendo; copie el archivo en una carpeta local para trabajar con él.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The name '{1}' is too long; give the file a shorter one.</source>
        <translation>El nombre «{1}» es demasiado largo; dé al archivo uno más corto.</translation>
    </message>
    <message>
        <location filename="record/privatechain.py"/>
        <source>The file is damaged; some private notes or drafts may be lost.</source>
        <translation>El archivo está dañado; puede que se hayan perdido notas o borradores privados.</translation>
    </message>
    <message>
        <location filename="record/privatechain.py"/>
        <source>The private notes and drafts are damaged: {1} of the entries are intact. Salvage the project to go on with those.</source>
        <translation>Las notas y los borradores privados están dañados: {1} de las entradas están intactas. Recupere el proyecto para continuar con ellas.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>A private note or draft is not the one that was sealed there; go back to a copy.</source>
        <translation>Una nota o un borrador privado no es el que se selló allí; vuelva a una copia.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>No passphrase is set for {1}.</source>
        <translation>No hay ninguna frase de contraseña establecida para {1}.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>The passphrase is set, but '{1}' could not be written anew, so words from before may still be in it in clear. Free some space on the disk, close other programs that read the file, and set the passphrase again.</source>
        <translation>La frase de contraseña está fijada, pero «{1}» no pudo escribirse de nuevo, por lo que puede contener aún palabras anteriores sin cifrar. Libere espacio en el disco, cierre los demás programas que leen el archivo y vuelva a fijar la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>The private notes and drafts of {1} are locked; unlock them first.</source>
        <translation>Las notas y los borradores privados de {1} están bloqueados; desbloquéelos primero.</translation>
    </message>
    <message>
        <location filename="record/remains.py"/>
        <source>A file kept in '{1}' is not there any more as a whole.</source>
        <translation>Un archivo conservado en «{1}» ya no está completo.</translation>
    </message>
    <message>
        <location filename="record/rescue.py"/>
        <source>'{1}' was overwritten by another program while it was open. Everything you did is saved in '{2}' beside it, and you go on working there, but kept files are lost: {3}; add them again.</source>
        <translation>Otro programa sobrescribió «{1}» mientras estaba abierto. Todo lo que hizo está guardado junto a él, en «{2}», donde sigue trabajando, pero se han perdido archivos conservados: {3}; vuelva a añadirlos.</translation>
    </message>
    <message>
        <location filename="record/rescue.py"/>
        <source>'{1}' was overwritten by another program while it was open. Everything you did is saved in '{2}' beside it, and you go on working there; '{3}' was left as the other program wrote it.</source>
        <translation>Otro programa sobrescribió «{1}» mientras estaba abierto. Todo lo que hizo está guardado junto a él, en «{2}», donde sigue trabajando; «{3}» quedó como lo escribió el otro programa.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>A passphrase needs at least {1} characters; choose a longer one.</source>
        <translation>Una frase de contraseña necesita al menos {1} caracteres; elija una más larga.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>That is not the passphrase; nothing was unlocked.</source>
        <translation>Esa no es la frase de contraseña; no se desbloqueó nada.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>The lock of the private line is damaged; go back to a copy.</source>
        <translation>El bloqueo de la parte privada está dañado; vuelva a una copia.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>The lock of the private line of {1} asks for more work than draftbench's own do, so it was not tried; go back to a copy.</source>
        <translation>El bloqueo de la parte privada de {1} exige más trabajo que los de draftbench, por lo que no se probó; vuelva a una copia.</translation>
    </message>
    <message>
        <location filename="record/sidefiles.py"/>
        <source>'{1}' beside '{2}' is a link to another file or no ordinary file, so the project was not opened; move it elsewhere, or put a copy of the file in its place.</source>
        <translation>«{1}», junto a «{2}», es un enlace a otro archivo o no es un archivo ordinario, por lo que no se abrió el proyecto; muévalo a otro lugar o ponga una copia del archivo en su lugar.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' holds a {2} that draftbench did not make, or lacks one of its own, so it was not opened; ask who sent it for a fresh copy.</source>
        <translation>«{1}» contiene un elemento ({2}) que draftbench no creó, o le falta uno propio, por lo que no se abrió; pida una copia nueva a quien lo envió.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' is empty; go back to a copy, or start a new project.</source>
        <translation>«{1}» está vacío; recurra a una copia o inicie un proyecto nuevo.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' was made by a newer draftbench (file version {2}, this one reads up to {3}); update draftbench to open it.</source>
        <translation>«{1}» se creó con una versión más reciente de draftbench (versión de archivo {2}; esta lee hasta la {3}); actualice draftbench para abrirlo.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>-ize, but -yse</source>
        <translation>-ize, pero -yse</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>18 December 2008</source>
        <translation>18 de diciembre de 2008</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>2012–2016 (1,774 to 188). French and Spanish write a hyphen.</source>
        <translation>2012–2016 (1774 frente a 188). En francés y español se escribe un guion.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>41 of 1,463 resolutions of the General Assembly have only one.</source>
        <translation>Solo tienen uno 41 de 1463 resoluciones de la Asamblea General.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A Security Council resolution has its year</source>
        <translation>Las resoluciones del Consejo de Seguridad llevan el año</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A clause of the draft was changed after a language version of it came: the translation says what the draft said before.</source>
        <translation>Se modificó una cláusula del proyecto después de que llegara una versión lingüística: la traducción dice lo que decía antes el proyecto.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A dash between years</source>
        <translation>Raya corta entre años</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A name before a bracketed proposal that is in no list of States and groups.</source>
        <translation>Un nombre antes de una propuesta entre corchetes que no está en ninguna lista de Estados y grupos.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A no-break space keeps a date on one line, in a text that has them elsewhere.</source>
        <translation>Un espacio de no separación mantiene la fecha en una línea, en un texto que los usa en otros lugares.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note that was put in or moved between breaks the chain.</source>
        <translation>Una nota insertada o trasladada en medio rompe la cadena.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note without words has lost its source.</source>
        <translation>Una nota sin texto ha perdido su fuente.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A paragraph that changed its part keeps the form of the other one easily.</source>
        <translation>Un párrafo que cambió de parte conserva fácilmente la forma de la otra.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution begins with the name of its organ (“The General Assembly,”), in a line of its own that ends with a comma.</source>
        <translation>Una resolución empieza con el nombre de su órgano («La Asamblea General,»), en línea aparte que termina en coma.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution has its date where it is named first</source>
        <translation>Las resoluciones llevan la fecha en su primera mención</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A single operative paragraph bears no number</source>
        <translation>Un párrafo dispositivo único no lleva número</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A/RES/55/59, A/CONF.213/RPM.1/1, E/CN.15/2009/5.</source>
        <translation>A/RES/55/59, A/CONF.213/RPM.1/1, E/CN.15/2009/5.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>After paragraphs were put in, taken out or moved, “paragraph 5 above” may mean another.</source>
        <translation>Cuando se insertan, quitan o trasladan párrafos, «párrafo 5 supra» puede designar otro.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Agreed language is quoted as it stands</source>
        <translation>El texto acordado se cita tal cual</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>All language versions of a resolution have the same paragraphs, numbers, dates, symbols and names; what is in force in one must be in the others.</source>
        <translation>Todas las versiones lingüísticas de una resolución tienen los mismos párrafos, números, fechas, signaturas y nombres; lo que vale en una debe valer en las demás.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>All operative paragraphs form one sentence with the organ as its subject (92 to 96 % of 51,894).</source>
        <translation>Todos los párrafos de la parte dispositiva forman una sola oración, cuyo sujeto es el órgano (del 92 al 96 % de 51 894).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Also and further</source>
        <translation>También y además</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>An operative paragraph is one sentence</source>
        <translation>Un párrafo de la parte dispositiva es una sola oración</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Asked with --spelling, in the window with Spelling above the list: words that neither the Hunspell dictionary of the language nor the list of words of the United Nations has. English is that of the United Kingdom, with -ize.</source>
        <translation>Se revisa con --spelling y, en la ventana, con «Ortografía» encima de la lista: palabras que no están ni en el diccionario Hunspell del idioma ni en la lista de palabras de las Naciones Unidas. El inglés es el del Reino Unido, con -ize.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Attributions name delegations</source>
        <translation>Las atribuciones designan delegaciones</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets and quotation marks come in pairs</source>
        <translation>Los corchetes y las comillas van por pares</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets, place-holders and numbers such as “5 bis” are removed once agreement is reached.</source>
        <translation>Los corchetes, los textos por completar y los números como «5 bis» se eliminan una vez alcanzado el acuerdo.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Compounds as the Manual writes them. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French “socioéconomique”, in Spanish “socioeconómico”.</source>
        <translation>Compuestos según el Manual. Los textos del Consejo de Seguridad se publican tal como se aprobaron, por lo que no se les exige. En francés, «socioéconomique»; en español, «socioeconómico».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Cooperation, socioeconomic, intergovernmental, non-governmental</source>
        <translation>Cooperation, socioeconomic, intergovernmental, non-governmental</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted 985 to 10 “this resolution”. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Contado: 985 frente a 10 «this resolution». Los textos del Consejo de Seguridad se publican tal como se aprobaron, por lo que no se les exige.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 668 of 681 lists.</source>
        <translation>Contado en 668 de 681 listas.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 93 to 99.7 % of 12,339 sub-paragraphs.</source>
        <translation>Contado en el 93 al 99,7 % de 12 339 apartados.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Curly quotation marks</source>
        <translation>Comillas tipográficas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Day and month held together</source>
        <translation>Día y mes unidos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Each paragraph of the preamble is a part of one long sentence, so it ends with a comma (97 to 99.8 % of 36,865).</source>
        <translation>Cada párrafo del preámbulo forma parte de una sola oración larga, por lo que termina en coma (del 97 al 99,8 % de 36 865).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>French and Spanish write a), i).</source>
        <translation>En francés y español se escribe a), i).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>From 10 on in figures; percentages and dates always in figures. In French thousands are parted by a space.</source>
        <translation>A partir de 10, en cifras; los porcentajes y las fechas, siempre en cifras. En francés los millares se separan con un espacio.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Further sentences are joined with a semicolon or become paragraphs.</source>
        <translation>Las demás oraciones se unen con punto y coma o pasan a ser párrafos.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>In a preamble the marker stands behind the participle (1,801 to 5), in the operative part before the verb (668 to 70).</source>
        <translation>En el preámbulo el marcador va después del gerundio (1801 frente a 5); en la parte dispositiva, antes del verbo (668 frente a 70).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Instruments are cited with the United Nations Treaty Series where they are named first.</source>
        <translation>Los instrumentos se citan con la Treaty Series de las Naciones Unidas en su primera mención.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Italics on the opening phrase, no more and no less</source>
        <translation>Cursiva en la fórmula inicial, ni más ni menos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions follow the draft</source>
        <translation>Las versiones lingüísticas siguen al proyecto</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions say the same</source>
        <translation>Las versiones lingüísticas dicen lo mismo</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Later mentions have the number alone (5,138 with, 2,071 without).</source>
        <translation>Las menciones posteriores llevan solo el número (5138 con fecha, 2071 sin ella).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Member States</source>
        <translation>Estados Miembros</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names are given in full in resolutions.</source>
        <translation>En las resoluciones los nombres se escriben completos.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names of States as the United Nations writes them</source>
        <translation>Nombres de Estados según las Naciones Unidas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Never December 18, 2008 (18,476 to 0). In French and Spanish months are in small letters; French writes “résolution 71/306 du 30 juin 2017”, Spanish “resolución 53/9, de 22 de octubre de 1998”.</source>
        <translation>Nunca December 18, 2008 (18 476 frente a 0). En francés y español los meses van en minúscula; en francés, «résolution 71/306 du 30 juin 2017»; en español, «resolución 53/9, de 22 de octubre de 1998».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>No “and” behind the last sub-paragraph but one</source>
        <translation>Sin «y» después del penúltimo apartado</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Notes say something</source>
        <translation>Las notas tienen contenido</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Nothing of the negotiation is left in a finished text</source>
        <translation>En un texto terminado no queda nada de la negociación</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers run through all sections and are the same in all languages.</source>
        <translation>La numeración es continua en todas las secciones e igual en todos los idiomas.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers under 10 in words</source>
        <translation>Números inferiores a 10 en letra</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One attitude, one phrase</source>
        <translation>Una actitud, una fórmula</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One between words, none before a sign, one in “paragraph 2 (a)”. French sets a space that does not break before “;”, “:”, “?”, “!” and inside « », Spanish none.</source>
        <translation>Uno entre palabras, ninguno antes de un signo, uno en «paragraph 2 (a)». En francés se pone un espacio de no separación antes de «;», «:», «?», «!» y dentro de « »; en español, ninguno.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One term written one way</source>
        <translation>Un término, una sola grafía</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One without its partner is a slip, or a bracket that somebody forgot to close.</source>
        <translation>Si falta la pareja, es un descuido o un corchete que alguien olvidó cerrar.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Only the phrase is in italics: “Taking note” of, “Calls upon”.</source>
        <translation>Solo la fórmula va en cursiva: «Taking note» of, «Calls upon».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Openings that no list has</source>
        <translation>Fórmulas iniciales que no figuran en ninguna lista</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs count on without gaps</source>
        <translation>Los párrafos de la parte dispositiva se numeran sin saltos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs end with a semicolon, the last with a full stop</source>
        <translation>Los párrafos de la parte dispositiva terminan en punto y coma; el último, en punto</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organ line, ending with a comma</source>
        <translation>Línea del órgano, terminada en coma</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organization, recognize, emphasize (7,817 to 29), but analyse, advise, comprise. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Organization, recognize, emphasize (7817 frente a 29), pero analyse, advise, comprise. Los textos del Consejo de Seguridad se publican tal como se aprobaron, por lo que no se les exige.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs begin with a participle, operative ones with a verb</source>
        <translation>Los párrafos del preámbulo empiezan con un gerundio; los de la parte dispositiva, con un verbo</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs end with a comma</source>
        <translation>Los párrafos del preámbulo terminan en coma</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Programme (4,615 to 8), labour, per cent (836 to 0), centre, fulfil. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French a space that does not break stands before “%”.</source>
        <translation>Programme (4615 frente a 8), labour, per cent (836 frente a 0), centre, fulfil. Los textos del Consejo de Seguridad se publican tal como se aprobaron, por lo que no se les exige. En francés va un espacio de no separación antes de «%».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>References to paragraphs lead where they say</source>
        <translation>Las remisiones a párrafos llevan adonde indican</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms are explained where they stand first</source>
        <translation>Las siglas y abreviaturas se explican en su primera mención</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms stand in notes and in parentheses only. In French “paragraphe”, in Spanish “párrafo”.</source>
        <translation>Las abreviaturas figuran solo en notas y entre paréntesis. En francés, «paragraphe»; en español, «párrafo».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spelling of the United Nations</source>
        <translation>Ortografía de las Naciones Unidas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Straight ones among curly ones were typed in a hurry.</source>
        <translation>Las rectas entre comillas tipográficas se escribieron con prisa.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs are (a), (i), a., i. in their order</source>
        <translation>Los apartados son (a), (i), a., i., por su orden</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs end with a semicolon, the last as its paragraph ends</source>
        <translation>Los apartados terminan en punto y coma; el último, como su párrafo</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Symbols as they are written</source>
        <translation>Signaturas bien escritas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The Security Council alone writes “; and” there.</source>
        <translation>Solo el Consejo de Seguridad escribe ahí «; y».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The opening phrase is the operative word of its paragraph; an unusual one may be a slip.</source>
        <translation>La fórmula inicial es la que rige el párrafo; una inusual puede ser un descuido.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The second of several consecutive paragraphs that begin alike has “also”, the third “further”, and so on in turn.</source>
        <translation>De varios párrafos consecutivos que empiezan igual, el segundo lleva «también», el tercero «además», y así alternativamente.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Treaties have a note with their source</source>
        <translation>Los tratados llevan una nota con su fuente</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Viet Nam, Türkiye, Côte d’Ivoire, Timor-Leste. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Viet Nam, Türkiye, Côte d’Ivoire, Timor-Leste. Los textos del Consejo de Seguridad se publican tal como se aprobaron, por lo que no se les exige.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>What introduces sub-paragraphs ends with a colon</source>
        <translation>Lo que introduce apartados termina en dos puntos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With a hyphen, as one word or as two, but the same everywhere in a text.</source>
        <translation>Con guion, en una palabra o en dos, pero igual en todo el texto.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With capital letters (9,438 to 1). In French “États Membres”, “Assemblée générale”, “Nations Unies”; in Spanish “Estados Miembros”, “Asamblea General”.</source>
        <translation>Con mayúsculas (9438 frente a 1). En francés, «États Membres», «Assemblée générale», «Nations Unies»; en español, «Estados Miembros», «Asamblea General».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words in quotation marks differ from the text that they are taken from.</source>
        <translation>Las palabras entre comillas difieren del texto del que se tomaron.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words that a dictionary knows</source>
        <translation>Palabras que figuran en el diccionario</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>counted in United Nations documents</source>
        <translation>contado en documentos de las Naciones Unidas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>i.e., e.g. and etc. do not stand in resolutions (0 in 1,463). In French “par exemple”, in Spanish “por ejemplo”.</source>
        <translation>i.e., e.g. y etc. no figuran en las resoluciones (0 en 1463). En francés, «par exemple»; en español, «por ejemplo».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>lists of 3,064 documents</source>
        <translation>listas de 3.064 documentos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>measured in issued resolutions</source>
        <translation>medido en resoluciones publicadas</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Ibid.” follows the note that it means</source>
        <translation>«Ibid.» sigue a la nota a la que se refiere</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Notes with concern” and “Expresses concern” in one text raise the question of what the difference is.</source>
        <translation>«Observa con preocupación» y «Expresa preocupación» en un mismo texto llevan a preguntar cuál es la diferencia.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Paragraph” and “article” in full</source>
        <translation>«Párrafo» y «artículo» sin abreviar</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Recalling also”, but “Also requests”</source>
        <translation>«Recordando también», pero «Solicita también»</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“That is”, “for example”</source>
        <translation>«Es decir», «por ejemplo»</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“The present resolution”</source>
        <translation>«La presente resolución»</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“resolution 1325 (2000)” (643).</source>
        <translation>«resolution 1325 (2000)» (643).</translation>
    </message>
    <message>
        <location filename="rules/checking.py"/>
        <source>Checking the house rules</source>
        <translation>Revisando las normas editoriales</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>A bracket of the negotiation is left here.</source>
        <translation>Aquí quedan corchetes de la negociación.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>A place-holder is left here.</source>
        <translation>Aquí queda un texto por completar.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>Elsewhere in this text it is “{1}”.</source>
        <translation>En otra parte de este texto figura «{1}».</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>The number {1} is one of a negotiation.</source>
        <translation>El número {1} es de la negociación.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>{1} says it in other words.</source>
        <translation>{1} lo dice con otras palabras.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>After “further” the next paragraph that begins so has no “{1}”.</source>
        <translation>Después de «además», el siguiente párrafo que empieza así no lleva «{1}».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>Elsewhere it says “{1}”.</source>
        <translation>En otra parte dice «{1}».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>In italics stands “{1}”, no more and no less.</source>
        <translation>En cursiva va «{1}», ni más ni menos.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>It begins with no opening phrase.</source>
        <translation>No empieza con ninguna fórmula inicial.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The paragraph before begins otherwise: no “{1}”.</source>
        <translation>El párrafo anterior empieza de otro modo: sin «{1}».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The paragraph before begins so too, and speaks to the same: most texts write “{1}” here, some do not.</source>
        <translation>El párrafo anterior empieza igual y se dirige al mismo destinatario: la mayoría de los textos ponen aquí «{1}»; algunos, no.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The {1} paragraph in a row that begins so has “{2}”{3}.</source>
        <translation>De los párrafos consecutivos que empiezan así, el {1} lleva «{2}»{3}.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>“{1}” is in no list of opening phrases.</source>
        <translation>«{1}» no está en ninguna lista de fórmulas iniciales.</translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Declaration of a conference</source>
        <translation>Declaración de una conferencia</translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Economic and Social Council</source>
        <translation>Consejo Económico y Social</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>In running text it says “{1}”.</source>
        <translation>En el cuerpo del texto dice «{1}».</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>It says “{1}” of itself.</source>
        <translation>Se denomina a sí misma «{1}».</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>No note gives the source of the {1}.</source>
        <translation>Ninguna nota indica la fuente: {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Note{1} says nothing.</source>
        <translation>La nota{1} no dice nada.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} has no sub-paragraph {2}.</source>
        <translation>El párrafo {1} no tiene el apartado {2}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands above.</source>
        <translation>El párrafo {1} figura más arriba.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands below.</source>
        <translation>El párrafo {1} figura más abajo.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Resolution {1} is named here first: its date stands here.</source>
        <translation>La resolución {1} se menciona aquí por primera vez: debe llevar la fecha.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The date of resolution {1} stands already where it is named first.</source>
        <translation>La fecha de la resolución {1} ya figura en su primera mención.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The year stands behind the number: {1} (…).</source>
        <translation>El año va después del número: {1} (…).</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>There is no paragraph {1}.</source>
        <translation>No existe el párrafo {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>This reference names the paragraph it is in.</source>
        <translation>Esta referencia remite al mismo párrafo en que figura.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>“Ibid.” stands here, but {1} comes before it.</source>
        <translation>Aquí figura «Ibid.», pero antes viene {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>“{1}” is not a symbol as they are written.</source>
        <translation>«{1}» no tiene la forma de una signatura.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A preambular paragraph</source>
        <translation>Un párrafo del preámbulo</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A preambular paragraph begins with a participle (“Noting”), not with a verb.</source>
        <translation>Un párrafo del preámbulo empieza con un gerundio («Observando»), no con un verbo conjugado.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A second sentence begins here; an operative paragraph is one sentence.</source>
        <translation>Aquí empieza una segunda oración; un párrafo de la parte dispositiva es una sola.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A single operative paragraph bears no number.</source>
        <translation>Un párrafo dispositivo único no lleva número.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>An operative paragraph</source>
        <translation>Un párrafo de la parte dispositiva</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>An operative paragraph begins with a verb (“Notes”), not with a participle.</source>
        <translation>Un párrafo de la parte dispositiva empieza con un verbo conjugado («Observa»), no con un gerundio.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>No organ (“The General Assembly,”) stands before it.</source>
        <translation>No lo precede ningún órgano («La Asamblea General,»).</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>No “and” or “or” stands behind the last sub-paragraph but one.</source>
        <translation>No hay «y» ni «o» después del penúltimo apartado.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The line of the organ ends with a comma.</source>
        <translation>La línea del órgano termina en coma.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The number behind it follows.</source>
        <translation>El número siguiente se ajusta.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The paragraph</source>
        <translation>El párrafo</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The {1} numbers behind it follow.</source>
        <translation>Los {1} números siguientes se ajustan.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>What introduces a list</source>
        <translation>Lo que introduce una lista</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>{1} ends with {2}, {3}.</source>
        <translation>{1} termina con {2}, {3}.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Day and month are held together as elsewhere here.</source>
        <translation>El día y el mes van unidos, como en el resto del texto.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Numbers under 10 are in words: “{1}”.</source>
        <translation>Los números inferiores a 10 van en letra: «{1}».</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Quotation marks are curly.</source>
        <translation>Las comillas son tipográficas.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>The apostrophe is curly.</source>
        <translation>El apóstrofo es tipográfico.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>What “{1}” stands for is said nowhere before.</source>
        <translation>Antes no se explica en ningún lugar qué significa «{1}».</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>after {1}</source>
        <translation type="vanished">después de {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>and {1} more changes</source>
        <translation type="vanished">y otros {1} cambios</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>at the beginning</source>
        <translation type="vanished">al comienzo</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>at the beginning of {1}</source>
        <translation type="vanished">al comienzo de {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>divide {1}</source>
        <translation type="vanished">dividir {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>join {1} to {2}</source>
        <translation type="vanished">fusionar {1} con {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>move {1} {2}</source>
        <translation type="vanished">trasladar {1} {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>new paragraph</source>
        <translation type="vanished">párrafo nuevo</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>{1} and {2} more</source>
        <translation type="vanished">{1} y {2} más</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>{1} new paragraphs</source>
        <translation type="vanished">{1} párrafos nuevos</translation>
    </message>
    <message>
        <location filename="amend/conflicts/contention.py"/>
        <source>an unnumbered paragraph</source>
        <translation type="vanished">un párrafo sin numerar</translation>
    </message>
    <message>
        <location filename="amend/conflicts/contention.py"/>
        <source>as it stands</source>
        <translation type="vanished">en su forma actual</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>There is nothing to do: numbers follow by themselves, and the rest stays.</source>
        <translation type="vanished">No hay nada que hacer: los números se ajustan solos y el resto no cambia.</translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>Only signs around the words were changed (such as brackets, commas,</source>
        <translation type="vanished">Solo cambiaron signos en torno a las palabras (como corchetes, comas,</translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>quotation marks, capitals, notes); look whether the proposal still fits.</source>
        <translation type="vanished">comillas, mayúsculas o notas); compruebe si la propuesta sigue siendo válida.</translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>{1} was written anew for the most part; look whether this</source>
        <translation type="vanished">{1} se redactó de nuevo en su mayor parte; compruebe si esta propuesta</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no such silence procedure; “silence start” begins one.</source>
        <translation type="vanished">No existe ese procedimiento de silencio; «silence start» inicia uno.</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>nothing leads on from there but undoing it</source>
        <translation type="vanished">solo queda deshacerlo</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>({1} per cent of the text concerned)</source>
        <translation type="vanished">({1} % del texto afectado)</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>, so it comes after {1}</source>
        <translation type="vanished">, por lo que va después de {1}</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and is the furthest removed of {1} on this part of the text</source>
        <translation type="vanished">y es la que más se aparta de las {1} sobre esta parte del texto</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and makes it {1}</source>
        <translation type="vanished">y lo hace {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>accepted in part: {1}</source>
        <translation type="vanished">aceptado en parte: {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} (rest of {2})</source>
        <translation type="vanished">{1} (resto de {2})</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Amend {1}</source>
        <translation type="vanished">Enmienda de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Delete {1}</source>
        <translation type="vanished">Supresión de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>Text for {1} in place of {2}</source>
        <translation type="vanished">Texto para {1} en lugar de {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} collides with what was accepted ({2}); write how the clause is to read, or undo the acceptance.</source>
        <translation type="vanished">{1} choca con lo aceptado ({2}); escriba cómo debe quedar el párrafo o deshaga la aceptación.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} is no open side of this conflict; choose of {2}.</source>
        <translation type="vanished">{1} no es una parte pendiente de este conflicto; elija entre {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} was deleted; table the new words as a clause of their own, and merge the sides into that.</source>
        <translation type="vanished">{1} se suprimió; someta a examen el nuevo texto como párrafo aparte y fusione en él las partes.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>{1} does not sponsor {2}; {3} do.</source>
        <translation type="vanished">{1} no patrocina {2}; los patrocinadores son {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>A sponsor is needed</source>
        <translation type="vanished">Se requiere un patrocinador</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1}; use the code of a delegation ({2} …).</source>
        <translation type="vanished">{1}; use el código de una delegación ({2} …).</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>“{1}” is not a delegation here</source>
        <translation type="vanished">«{1}» no es aquí una delegación</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>merged into {1}</source>
        <translation type="vanished">fusionado en {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>{1} ({2} merged)</source>
        <translation type="vanished">{1} ({2} fusionados)</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>Replace {1} in {2}</source>
        <translation type="vanished">Reemplazar {1} en {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>Put the opening of {1} into the shape of {2}</source>
        <translation type="vanished">Dar a la fórmula de {1} la forma de {2}</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>For programs</source>
        <translation type="vanished">Para programas</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Page to read</source>
        <translation type="vanished">Página de lectura</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="vanished">El texto consolidado en el formato de marcado que publican las Naciones Unidas (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/overwriting.py"/>
        <source>{1} already exists and is not as this project wrote it; choose another name, or add --force to replace it.</source>
        <translation type="vanished">{1} ya existe y no está como lo escribió este proyecto; elija otro nombre o añada --force para reemplazarlo.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>An event in the project file cannot be understood; it may be damaged.</source>
        <translation type="vanished">No se puede interpretar un acto del archivo del proyecto; puede estar dañado.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>What it says cannot be understood.</source>
        <translation type="vanished">No se puede interpretar lo que dice.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>“{1}” means a moment of itself; give the version a name, like “Rev.1”.</source>
        <translation type="vanished">«{1}» ya designa un momento por sí mismo; dé a la versión un nombre, como «Rev.1».</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>Direct change without a place in the new text</source>
        <translation type="vanished">Cambio directo sin lugar en el nuevo texto</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>{1} of before, which is gone</source>
        <translation type="vanished">{1} (versión anterior), que ya no existe</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) is not undone, so there is nothing to do again.</source>
        <translation type="vanished">El acto {1} ({2}) no está deshecho, por lo que no hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file has no tracked changes and reads as the text; nothing is in it.</source>
        <translation type="vanished">El archivo no contiene cambios registrados y coincide con el texto; no aporta nada.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file reads as the text but for the proposals in its brackets.</source>
        <translation type="vanished">El archivo dice lo mismo que el texto, salvo las propuestas entre corchetes.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has no tracked changes; to import how it differs from the draft name its --sponsor, or use “amend add --from”.</source>
        <translation type="vanished">{1} no contiene cambios registrados; para importar lo que difiere del proyecto, indique su --sponsor o use «amend add --from».</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>It was made for another text than the one in the file.</source>
        <translation type="vanished">Se redactó para un texto distinto del que está en el archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>Of the texts in the file only the one that is negotiated was read, not: {1}.</source>
        <translation type="vanished">De los textos del archivo solo se ha leído el que se negocia, no: {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} is no version of “{2}” and holds no instructions that are understood; say with --as what it is, or ask for the file again.</source>
        <translation type="vanished">{1} no es una versión de «{2}» ni contiene instrucciones que se entiendan; diga con --as qué es, o pida de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} of the file cannot be read back; table what they say by hand.</source>
        <translation type="vanished">{1} del archivo no se pueden volver a leer; introduzca a mano lo que proponen.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} is no version of “{2}”: too few of its clauses are in it. Choose a file that was made from this text.</source>
        <translation type="vanished">{1} no es una versión de «{2}»: contiene muy pocos de sus párrafos. Elija un archivo elaborado a partir de este texto.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>The record of the meeting names {1}.</source>
        <translation type="vanished">El acta de la reunión menciona a {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} has taken positions.</source>
        <translation type="vanished">{1} ha tomado posiciones.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} is a member of {2}; change that first.</source>
        <translation type="vanished">{1} es miembro de {2}; cambie eso primero.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} speaks for {2}; change that first.</source>
        <translation type="vanished">{1} habla en nombre de {2}; cambie eso primero.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>It is not clear on which version {1} was written; it needs --of VERSION. The nearest are {2}.</source>
        <translation type="vanished">No está claro sobre qué versión se escribió {1}; hace falta --of VERSIÓN. Las más cercanas son {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>Name another text beside “{1}”.</source>
        <translation type="vanished">Indique otro texto distinto de «{1}».</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>Move {1} after {2}</source>
        <translation type="vanished">Traslado de {1} después de {2}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>New paragraph after {1}</source>
        <translation type="vanished">Nuevo párrafo después de {1}</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>which it is much nearer to.</source>
        <translation type="vanished">al que se parece mucho más.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} is linked with {2}, but stands with {3},</source>
        <translation type="vanished">{1} está vinculado con {2}, pero figura con {3},</translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} is a web page with no text in it; choose another file.</source>
        <translation type="vanished">{1} es una página web sin texto; elija otro archivo.</translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} words around the text (navigation, head and foot of the page, comments, hidden text) were left out; they begin with “{2}”.</source>
        <translation type="vanished">Se omitieron {1} palabras en torno al texto (navegación, cabecera y pie de página, comentarios, texto oculto); empiezan por «{2}».</translation>
    </message>
    <message>
        <location filename="formats/html/tree.py"/>
        <source>{1} nests its elements too deep and is not read; copy its text into a Word file.</source>
        <translation type="vanished">{1} anida sus elementos a demasiada profundidad y no se lee; copie su texto en un archivo de Word.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is a PDF that is cut off or damaged; ask for the file again.</source>
        <translation type="vanished">{{name}} es un PDF truncado o dañado; pida el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is locked with a password; open it, save it without one and try again.</source>
        <translation type="vanished">{{name}} está protegido con contraseña; ábralo, guárdelo sin ella y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>U+FFFD in the file is noticed</source>
        <translation type="vanished">Se señala U+FFFD en el archivo</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” gets the reference of the note before it</source>
        <translation type="vanished">«Ibid.» recibe la referencia de la nota anterior</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” without a note before it is noticed</source>
        <translation type="vanished">Se señala «Ibid.» sin una nota anterior</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ã©” for “é” is noticed, not repaired</source>
        <translation type="vanished">«Ã©» por «é» se señala, no se repara</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>The macros of the file were neither run nor kept.</source>
        <translation type="vanished">Las macros del archivo no se ejecutaron ni se conservaron.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} gives the same bytes out as several files and is not opened; ask for the file again or save it anew in Word.</source>
        <translation type="vanished">{1} da los mismos bytes como varios archivos y no se abre; solicite de nuevo el archivo o guárdelo otra vez en Word.</translation>
    </message>
    <message>
        <location filename="meanwhile.py"/>
        <source>A part of the work was stopped by the system (memory may be short); try again.</source>
        <translation type="vanished">El sistema detuvo una parte del trabajo (puede faltar memoria); vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another file was put in the place of {1} while it was open, so this was not saved; save a copy under another name, it holds everything that was saved before.</source>
        <translation type="vanished">Otro archivo ocupó el lugar de {1} mientras estaba abierto, por lo que esto no se guardó; guarde una copia con otro nombre, que contiene todo lo guardado hasta entonces.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions have the same paragraphs</source>
        <translation type="vanished">Las versiones en los distintos idiomas tienen los mismos párrafos</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers are given to paragraphs so that all versions can be read together.</source>
        <translation type="vanished">Los párrafos se numeran para que todas las versiones puedan leerse juntas.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>This text has {1} {2}, {3} ({4}) has {5}.</source>
        <translation type="vanished">Este texto tiene {1} {2}; {3} ({4}) tiene {5}.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Expected {1}, found {2}</source>
        <translation type="vanished">Aquí corresponde {1}, no {2}</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Expected {1}, found {2}.</source>
        <translation type="vanished">Aquí corresponde {1}, no {2}.</translation>
    </message>
</context>
</TS>
