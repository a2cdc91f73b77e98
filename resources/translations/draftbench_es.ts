<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation>Un cambio refuerza el párrafo: «podrá» pasa a «deberá»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation>Un cambio debilita el párrafo: «todos» pasa a «interesados»</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation>Un archivo para quien trabaja en una copia de esta negociación; nunca incluye las notas privadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation>Una nota sobre este párrafo para quien tenga el archivo del proyecto; no se exporta</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation>Una subenmienda, a las palabras que resultarían de la enmienda</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A version, as circulated</source>
        <translation>Una versión, tal como se distribuyó</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>About draftbench</source>
        <translation>Acerca de draftbench</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept a part…</source>
        <translation>Aceptar una parte…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept with other words…</source>
        <translation>Aceptar con otras palabras…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation>Actos de varias copias que no concuerdan: rehacerlos o descartarlos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add texts from a file…</source>
        <translation>Añadir textos de un archivo…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation>Añadir a los textos el del portapapeles, o empezar con él si no hay nada abierto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation>Adoptar algo distinto de lo propuesto; la propuesta sigue en el registro</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree ad referendum</source>
        <translation>Acordar ad referéndum</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation>Acordar, acordar ad referéndum, aplazar, dejar en suspenso y seguir, con un clic cada cosa</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All amendments, to sort and decide</source>
        <translation>Todas las enmiendas, para ordenarlas y decidir</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All commands with their keys</source>
        <translation>Todos los comandos y sus atajos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All numbers</source>
        <translation>Todos los números</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation>Todo lo realizado: deshacer cualquier acto, ver el texto de entonces, comparar dos momentos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation>Enmendar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend this amendment…</source>
        <translation>Enmendar esta enmienda…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments</source>
        <translation>Enmiendas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation>Enmiendas en palabras, pegadas o tal como se dicen: se muestra lo entendido y se somete a examen</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments without a place</source>
        <translation>Enmiendas sin lugar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation>Una enmienda sin lugar, o con uno equivocado, pasa al párrafo actual</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation>Otro texto da el orden de las filas; las versiones se comparan con él</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another window, with nothing open in it</source>
        <translation>Otra ventana, sin nada abierto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation>En el cursor mientras se escribe el párrafo; si no, donde se indique</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Base</source>
        <translation>Texto de base</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Before the meeting, again</source>
        <translation>De nuevo ante la reunión</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation>Empezar una negociación a partir de uno o varios textos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation>Empezar una negociación con el texto del portapapeles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a silence procedure…</source>
        <translation>Iniciar procedimiento de silencio…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Beside its partner</source>
        <translation>Junto a su equivalente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bind to a package…</source>
        <translation>Agrupar en un paquete…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Black on white, with strong lines</source>
        <translation>Negro sobre blanco, con líneas marcadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets and alternatives</source>
        <translation>Corchetes y variantes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Break the silence…</source>
        <translation>Romper el silencio…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capital and small letters</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Chair’s bar</source>
        <translation>Barra de la Presidencia</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check a Word file…</source>
        <translation>Verificar un archivo de Word…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check the file</source>
        <translation>Verificar el archivo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Choose a version…</source>
        <translation>Elegir una variante…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clause</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that came</source>
        <translation>Párrafos que se añadieron</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation>Párrafos que figuran en otro lugar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that went</source>
        <translation>Párrafos que desaparecieron</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that were divided or joined</source>
        <translation>Párrafos que se dividieron o fusionaron</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses whose words differ</source>
        <translation>Párrafos cuyas palabras difieren</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clean</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close the negotiation</source>
        <translation>Cerrar la negociación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours, sizes and letters, what the window remembers, keys</source>
        <translation>Colores, tamaños y letra, lo que recuerda la ventana, atajos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Combine source clauses…</source>
        <translation>Combinar párrafos de las fuentes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation>Comas, mayúsculas, espacios, comillas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, full stops, dashes</source>
        <translation>Comas, puntos, rayas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Confirm the link</source>
        <translation>Confirmar el vínculo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation>Copiar al proyecto de trabajo el párrafo elegido de una fuente o, si es una versión, sus palabras</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source with every word, its opening too</source>
        <translation>Copiar palabra por palabra el párrafo seleccionado de una fuente, incluida la fórmula inicial</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation>Numerar todo de corrido: 5 bis pasa a ser 6</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Counts by version</source>
        <translation>Recuentos por versión</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation>Ctrl+B mientras se escribe un párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark screen</source>
        <translation>Pantalla oscura</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark theme</source>
        <translation>Modo oscuro</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadline for amendments…</source>
        <translation>Plazo para enmiendas…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadlines and silence</source>
        <translation>Plazos y silencio</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide as recommended</source>
        <translation>Decidir según lo recomendado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide with a reason…</source>
        <translation>Decidir con un motivo…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Declare alternatives…</source>
        <translation>Declarar variantes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations join</source>
        <translation>Se suman delegaciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations leave</source>
        <translation>Se retiran delegaciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations…</source>
        <translation>Delegaciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete the clause</source>
        <translation>Suprimir el párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deleted clauses</source>
        <translation>Párrafos suprimidos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete…</source>
        <translation>Suprimir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Desks…</source>
        <translation>Puestos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Differences in versions</source>
        <translation>Diferencias en las versiones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Divide the clause…</source>
        <translation>Dividir el párrafo…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Do it again</source>
        <translation>Volver a hacerlo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation>Editar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation>Todos los cambios respecto del texto de base: tachados, subrayados o con doble subrayado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change, newest first: undo any, see the text at that time, compare two moments</source>
        <translation>Todo lo realizado: deshacer cualquier acto, ver el texto de entonces, comparar dos momentos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation>Todos los lugares donde aparecen unas palabras, por texto y párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find a command…</source>
        <translation>Buscar un comando…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find in all texts…</source>
        <translation>Buscar en todos los textos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find words in all the texts shown</source>
        <translation>Buscar palabras en todos los textos mostrados</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation>Primero las que están en conflicto, luego las que hay que confirmar y las que no tienen lugar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation>Notas al pie añadidas, suprimidas, modificadas o trasladadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation>Para quienes reparan el programa: versiones y último error, ninguna palabra de un texto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For whom a group speaks</source>
        <translation>En nombre de quién habla un grupo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze the screen</source>
        <translation>Congelar la pantalla</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Go to what it refers to</source>
        <translation>Ir al párrafo al que remite</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Group…</source>
        <translation>Grupo…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Hold</source>
        <translation>Dejar en suspenso</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>House rules…</source>
        <translation>Normas editoriales…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How contested each version is</source>
        <translation>Cuánto se disputa en cada versión</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How many support, oppose and reserve</source>
        <translation>Cuántas apoyan, se oponen y se reservan</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import amendments…</source>
        <translation>Importar enmiendas…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import notes…</source>
        <translation>Notas de importación…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In no export and in no history</source>
        <translation>No se exportan ni constan en el historial</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In the clause that is written</source>
        <translation>En el párrafo que se está escribiendo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In this row, then in the next rows</source>
        <translation>En esta fila y luego en las siguientes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is everything in it intact?</source>
        <translation>¿Está íntegro todo su contenido?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation>¿Está en orden hasta el último cambio registrado, o tropezaría Word con él?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation>Queda como está mientras se sigue trabajando; al repetir, vuelve a seguir el trabajo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics, bold, links</source>
        <translation>Cursiva, negrita, enlaces</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its sponsors take it back</source>
        <translation>La retiran sus patrocinadores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its words go on in the clause before</source>
        <translation>Sus palabras continúan en el párrafo anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join to the clause before</source>
        <translation>Fusionar con el párrafo anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join…</source>
        <translation>Sumarse…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Kept files</source>
        <translation>Archivos conservados</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language versions…</source>
        <translation>Versiones lingüísticas…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation>Pasar la negociación a un texto de base revisado; antes se ve qué sucede con todo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Leave…</source>
        <translation>Retirarse…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Let numbers follow the text…</source>
        <translation>Hacer que los números sigan el texto…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light or dark as the system is, and as it changes</source>
        <translation>Claro u oscuro según el sistema, y cuando este cambie</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light theme</source>
        <translation>Modo claro</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation>Vincular a mano este párrafo con el de otro texto, en el que se pulsa después la misma tecla</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link with…</source>
        <translation>Vincular con…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Make alternatives…</source>
        <translation>Crear variantes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation>Marcar lo que difiere del texto de base en las fuentes que son versiones de él</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marked</source>
        <translation>Con marcas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks of changes</source>
        <translation>Marcas de los cambios</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks on words that stayed</source>
        <translation>Formato de palabras que no cambiaron</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Masthead…</source>
        <translation>Cabecera…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation>Fusionar archivos en los que varias personas revisaron el proyecto; usted decide lo que choca</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge revisions…</source>
        <translation>Fusionar revisiones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>More texts to compare with and to take from</source>
        <translation>Más textos con los que comparar y de los que tomar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause down</source>
        <translation>Bajar el párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause up</source>
        <translation>Subir el párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Moved</source>
        <translation>Trasladado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Name this moment…</source>
        <translation>Dar nombre a este momento…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation>Negociación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New base text (Rev.1)…</source>
        <translation>Nuevo texto de base (Rev.1)…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clause after this one</source>
        <translation>Nuevo párrafo después de este</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clauses</source>
        <translation>Párrafos nuevos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from files…</source>
        <translation>Nueva a partir de archivos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from the clipboard…</source>
        <translation>Nueva desde el portapapeles…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next area</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next bracket</source>
        <translation>Corchetes siguientes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next clause of the row</source>
        <translation>Párrafo siguiente de la fila</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language finding</source>
        <translation>Hallazgo lingüístico siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open amendment</source>
        <translation>Enmienda pendiente siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open clause</source>
        <translation>Párrafo pendiente siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next screen</source>
        <translation>Pantalla siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next undecided link</source>
        <translation>Vínculo por decidir siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation>Anula la confirmación o el rechazo del vínculo elegido en el inspector</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers in sections…</source>
        <translation>Numeración en las secciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers of positions</source>
        <translation>Número de posiciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Of the amendment here</source>
        <translation>De la enmienda de este lugar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Off: the clean text</source>
        <translation>Desactivado: el texto limpio</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation>Sobre este párrafo: de varios patrocinadores, como borrador, como variante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation>Un párrafo del proyecto a partir de párrafos de varias fuentes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level down</source>
        <translation>Bajar un nivel</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level up</source>
        <translation>Subir un nivel</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only gaps</source>
        <translation>Solo sin equivalente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only my delegation</source>
        <translation>Solo mi delegación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only open brackets</source>
        <translation>Solo corchetes pendientes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this kind of change</source>
        <translation>Solo este tipo de cambio</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this theme</source>
        <translation>Solo este tema</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a bracket…</source>
        <translation>Poner corchetes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation</source>
        <translation>Abrir una negociación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation beside this one</source>
        <translation>Abrir una negociación junto a esta</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open in a new window…</source>
        <translation>Abrir en una ventana nueva…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order of voting…</source>
        <translation>Orden de votación…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other keys for commands</source>
        <translation>Otros atajos para los comandos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation>Otras palabras en vez de algunas del proyecto, dondequiera que figuren</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation>En palabras de este párrafo, o en varios párrafos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Overview map</source>
        <translation>Mapa general</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Park…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Paste a text…</source>
        <translation>Pegar un texto…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Place on this clause</source>
        <translation>Situar en este párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation>Posiciones, párrafos, corchetes, variantes, plazos, recuentos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions…</source>
        <translation>Posiciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous area</source>
        <translation>Zona anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous bracket</source>
        <translation>Corchetes anteriores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language finding</source>
        <translation>Hallazgo lingüístico anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open amendment</source>
        <translation>Enmienda pendiente anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open clause</source>
        <translation>Párrafo pendiente anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous undecided link</source>
        <translation>Vínculo por decidir anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private drafts and notes…</source>
        <translation>Borradores y notas privados…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private notes</source>
        <translation>Notas privadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private note…</source>
        <translation>Nota privada…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Proceedings</source>
        <translation>Actuaciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Projector</source>
        <translation>Proyector</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Propose an amendment…</source>
        <translation>Proponer una enmienda…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation only</source>
        <translation>Solo puntuación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation>Incorporar al proyecto la enmienda de este párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the decision off</source>
        <translation>Dejar la decisión para más adelante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quotation marks</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Read instructions…</source>
        <translation>Leer modificaciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reason…</source>
        <translation>Motivo…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Recommend…</source>
        <translation>Recomendar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation>Expediente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>References…</source>
        <translation>Remisiones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Refuse the link</source>
        <translation>Rechazar el vínculo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Relations between texts…</source>
        <translation>Relaciones entre los textos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Renumber…</source>
        <translation>Renumerar…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve a bracket…</source>
        <translation>Resolver corchetes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve the conflict…</source>
        <translation>Resolver el conflicto…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Return to its sponsors</source>
        <translation>Devolver a los patrocinadores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation>Filas en el orden del texto principal</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows theme by theme</source>
        <translation>Filas tema por tema</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a salvaged copy…</source>
        <translation>Guardar una copia recuperada…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Say whether a text is a version of the base, a language version or an independent text</source>
        <translation>Indicar si un texto es una versión del texto de base, una versión lingüística o un texto independiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Several together</source>
        <translation>Varias a la vez</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Shape of the opening…</source>
        <translation>Estilo de la fórmula inicial…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation>Mostrar de nuevo, atenuado y en su otro lugar, un párrafo que figura en otra parte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show changes of</source>
        <translation>Mostrar cambios de</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show its partner</source>
        <translation>Mostrar su equivalente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation>Mostrar solo filas en las que hay algo entre corchetes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation>Mostrar solo filas en las que no hay equivalente en el texto de base o en ninguna fuente mostrada</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation>Mostrar solo filas en las que el proyecto o una versión difiere del texto de base</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation>Mostrar solo filas del tema de la fila actual</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation>Mostrar solo filas con enmiendas o posiciones de la delegación por la que se escribe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Silence has passed</source>
        <translation>Silencio cumplido</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation>Espacios y signos invisibles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spacing</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split or merged</source>
        <translation>Divididos o fusionados</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split the link</source>
        <translation>Romper el vínculo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Sponsors</source>
        <translation>Patrocinadores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Straight and curly, single and double</source>
        <translation>Rectas y tipográficas, simples y dobles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Stronger</source>
        <translation>Más fuerte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Submit</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation>Signatura, fecha, órgano y todo lo que encabeza los archivos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table</source>
        <translation>Someter a examen</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation>Someter a examen los cambios registrados en los archivos de las delegaciones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take a position…</source>
        <translation>Registrar posición…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take as it stands</source>
        <translation>Incorporar tal cual</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take back the decision on the link</source>
        <translation>Anular la decisión sobre el vínculo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take in what was done…</source>
        <translation>Incorporar actos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take, with a look at the opening…</source>
        <translation>Incorporar revisando la fórmula inicial…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation>Quita todos los filtros; también Esc</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation>Textos, listas y cuadros en Word, página, PDF, Excel o CSV</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation>El párrafo pasa a depender del anterior; también Tab antes de su primera palabra</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation>El párrafo en letra grande en la segunda pantalla, para toda la sala</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation>El párrafo deja de depender de otro; también Shift+Tab antes de su primera palabra</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The difference before</source>
        <translation>La diferencia anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation>El acto que dio a este párrafo sus palabras; con la misma tecla se vuelve al párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes back by one area</source>
        <translation>El teclado vuelve a la zona anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes on: tools, the list at the left, the texts, the inspector</source>
        <translation>El teclado pasa a la zona siguiente: herramientas, lista de la izquierda, textos, inspector</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The meeting does not want it</source>
        <translation>La reunión no la acepta</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next bracket in the draft</source>
        <translation>Los corchetes siguientes del proyecto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation>El párrafo siguiente del proyecto que la reunión no ha acordado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause that differs between language versions, or is out of date in one</source>
        <translation>El siguiente párrafo que difiere entre las versiones lingüísticas o que está desactualizado en alguna</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next difference</source>
        <translation>La diferencia siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next place of the words in the find bar</source>
        <translation>El lugar siguiente de las palabras de la barra de búsqueda</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next text leads</source>
        <translation>Texto principal siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation>Los números quedan como se distribuyeron; lo intercalado es 5 bis o 5A</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation>La página de la guía sobre lo que está haciendo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation>El párrafo al que este remite primero; también Ctrl+clic en las palabras</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation>Los números impresos de párrafos y notas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation>El registro: ordenar, reunir, decidir; conflictos y paquetes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation>El resto queda pendiente o se rechaza</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation>La sala ve lo que se escribe antes de que se termine</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation>El texto en su forma actual, con todas las propuestas pendientes entre corchetes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts as they read now</source>
        <translation>Los textos en su forma actual</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation>Los textos en paralelo y el proyecto de trabajo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation>La bandeja bajo los textos: para situarlas o descartarlas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation>Los dos párrafos se corresponden: el vínculo elegido en el inspector o, si no, el mejor de esta fila por decidir</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses do not belong together</source>
        <translation>Los dos párrafos no se corresponden</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Arabic</source>
        <translation>La ventana en árabe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Chinese</source>
        <translation>La ventana en chino</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in English</source>
        <translation>La ventana en inglés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in French</source>
        <translation>La ventana en francés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Russian</source>
        <translation>La ventana en ruso</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Spanish</source>
        <translation>La ventana en español</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in four steps, in one minute</source>
        <translation>La ventana en cuatro pasos, en un minuto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation>Las palabras del párrafo están acordadas y quedan como están</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme…</source>
        <translation>Tema…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They are no longer frozen</source>
        <translation>Ya no están fijados</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation>Continúan a través de las secciones o vuelven a empezar en cada una</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation>Este párrafo de una fuente no corresponde al del texto de base ni al de otra fuente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Under which theme this clause stands</source>
        <translation>En qué tema figura este párrafo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation>Subrayar, mientras se escribe, las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo the last change</source>
        <translation>Anular el último acto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Update references</source>
        <translation>Actualizar remisiones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Votes…</source>
        <translation>Votaciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Weaker</source>
        <translation>Más débil</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation>Lo que corregiría un editor: terminaciones, «también» y «además», remisiones, ortografía, signos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What becomes of the opening of the selected clause of a source in the draft</source>
        <translation>Cómo queda en el proyecto la fórmula inicial del párrafo seleccionado de una fuente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation>Lo que no puede aceptarse conjuntamente y cómo resolverlo</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation>Lo que dicen las delegaciones de este párrafo, una enmienda, unos corchetes o una variante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What did not fit</source>
        <translation>Lo que no encajó</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What differs between the draft and the language versions shown beside it</source>
        <translation>Lo que difiere entre el proyecto y las versiones lingüísticas que se muestran al lado</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each delegation has, under a passphrase or not</source>
        <translation>Lo que tiene cada delegación, con frase de contraseña o sin ella</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation>Cómo se llamaba y se llama cada párrafo, y cómo se llamaría con la nueva numeración</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation>Qué se somete primero a votación: según el artículo 90 o según decida la Presidencia</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation>Lo que se hizo en una copia se reúne con lo que se hizo aquí</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation>Lo que recomienda la Mesa; el texto no cambia</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation>Las dudas al leer archivos y en importaciones anteriores</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation>Qué se aprobó y rechazó, qué se vota a continuación, votaciones por partes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was read, byte for byte</source>
        <translation>Lo que se leyó, byte por byte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation>Dónde figura en su texto un párrafo trasladado, o el párrafo que nombra un hueco; también de vuelta</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation>Si el proyecto tiene varios párrafos en una fila: aquel al que se aplican los comandos</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where there are several; it is remembered</source>
        <translation>Si hay varias; se recuerda</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Which desk may act for whom, and the key of this desk</source>
        <translation>Qué puesto puede actuar en nombre de quién, y la clave de este puesto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>White on black, with strong lines</source>
        <translation>Blanco sobre negro, con líneas marcadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation>Quién mantiene qué: todos los puntos y delegaciones; se fija con una tecla</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation>Quién mantiene qué; párrafos, corchetes, variantes, plazos, reuniones</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who takes part: find, add, rename or remove States, groups and others</source>
        <translation>Quién participa: buscar, añadir, renombrar o quitar Estados, grupos y otros</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is here</source>
        <translation>Por qué figura aquí</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is proposed</source>
        <translation>Por qué se propone</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>With or without the private notes</source>
        <translation>Con o sin las notas privadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words changed</source>
        <translation>Palabras modificadas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words of this negotiation…</source>
        <translation>Palabras de esta negociación…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation>Palabras que aquí se escriben así, digan lo que digan los diccionarios</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words while they are written</source>
        <translation>Palabras mientras se escriben</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation>Escribir un párrafo nuevo detrás del elegido</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation>Escribir en el párrafo elegido del proyecto; también Enter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write what was done…</source>
        <translation>Guardar actos…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation>Escribe los números nuevos dondequiera que el proyecto remita a sus propios párrafos, en un solo acto</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it</source>
        <translation>«Insta» como en una resolución, «Instamos» como en una declaración, o como lo relata un informe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation>«párrafo 5 supra»: a qué remite cada una, cuál está desfasada, cuál ha perdido su destino</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>Base, fuentes y proyecto en columnas, con las diferencias marcadas y una columna para la fórmula de avenencia.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>Párrafos, enmiendas, orden de votación y números en JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clean text</source>
        <translation>Texto limpio</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Data (JSON)</source>
        <translation>Datos (JSON)</translation>
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
        <source>Gap list</source>
        <translation>Lista de huecos</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>Lista de enmiendas</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>Números anteriores y nuevos</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>Texto evolutivo</translation>
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
        <source>The rolling text as a page for any browser.</source>
        <translation>El texto evolutivo como página para cualquier navegador.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Traceability</source>
        <translation>Trazabilidad</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>Control de cambios</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Voting list</source>
        <translation>Lista de votaciones</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
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
        <location filename="app/exports/stationery.py"/>
        <source>Agenda item</source>
        <translation>Tema del programa</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Job number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Organ</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A recommendation never changes the text.</source>
        <translation>Una recomendación nunca cambia el texto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A working group, a facilitator</source>
        <translation>Un grupo de trabajo, un facilitador</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation>Al aceptar una, las demás quedan superadas; ya no hay conflicto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendment</source>
        <translation>Enmienda</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation>Enmiendas de las que debe elegirse una</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Bind</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {amendment}</source>
        <translation>Decidir sobre {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation>
            <numerusform>Decidir sobre {n} enmienda</numerusform>
            <numerusform>Decidir sobre {n} enmiendas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare</source>
        <translation>Declarar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare alternatives</source>
        <translation>Declarar variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation>Sus enmiendas se aceptan todas juntas o ninguna.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join</source>
        <translation>Sumarse</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation>Sumarse a los patrocinadores de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave</source>
        <translation>Retirarse</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation>Dejar de patrocinar {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge amendments</source>
        <translation>Fusionar enmiendas</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge into</source>
        <translation>Fusionar con</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Name of the package</source>
        <translation>Nombre del paquete</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation>Ninguna enmienda de este párrafo lo permite.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>None of them can be:</source>
        <translation>No es posible con ninguna:</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment}</source>
        <translation>Motivo de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment} saved</source>
        <translation>Motivo de {amendment} guardado</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend</source>
        <translation>Recomendar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend on {amendment}</source>
        <translation>Recomendar sobre {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation>Recomendación sobre {amendment}: {advice}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Refer to</source>
        <translation>Remitir a</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause reads</source>
        <translation>El párrafo dice</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause should read</source>
        <translation>El párrafo debería decir</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The package “{name}” is bound</source>
        <translation>Paquete «{name}» formado</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation>Se conservan los patrocinadores y motivos de todas.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation>No hay otra enmienda sometida a examen con la que fusionar.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>What they merge into</source>
        <translation>En qué se fusionan</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation>Cuando se retira el último, la enmienda queda retirada.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Which amendment?</source>
        <translation>¿Qué enmienda?</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>a new amendment, with the words below</source>
        <translation>una enmienda nueva, con las palabras que siguen</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>none (take it back)</source>
        <translation>ninguna (anularla)</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>refer to somebody</source>
        <translation>remitir a alguien</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{amendment} decided as recommended</source>
        <translation>{amendment}: decidida según lo recomendado</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation>Se suman a los patrocinadores de {amendment}: {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation>Dejan de patrocinar {amendment}: {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} are alternatives</source>
        <translation>{ids} son variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} merged</source>
        <translation>{ids}: enmiendas fusionadas</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No amendment of this clause is open.</source>
        <translation>No hay ninguna enmienda pendiente en este párrafo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No bracket is open in this clause.</source>
        <translation>No hay corchetes pendientes en este párrafo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation>Una variante redactada ahora: sus patrocinadores (nadie: ninguno)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives made on {clause}</source>
        <translation>Variantes creadas en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives on {clause}</source>
        <translation>Variantes de {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Amendments that are versions</source>
        <translation>Enmiendas que son variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation>Como «debería» cuando se mantiene «deberá» de [deberá][debería].</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Asked for by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket open in {clause}</source>
        <translation>Corchetes puestos en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket resolved: {how}</source>
        <translation>Corchetes resueltos: {how}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose one of the alternatives</source>
        <translation>Elegir una de las variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How</source>
        <translation>Modo</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How they are called</source>
        <translation>Cómo se llaman</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation>Sus variantes contiguas desaparecen</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its words (empty: no text)</source>
        <translation>Sus palabras (vacío: sin texto)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open a bracket in {clause}</source>
        <translation>Poner corchetes en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open the bracket</source>
        <translation>Poner los corchetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve a bracket</source>
        <translation>Resolver corchetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Select the words</source>
        <translation>Seleccione las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The choice in {own} is made</source>
        <translation>Elección hecha en {own}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation>El párrafo en su forma actual es la base del conjunto; se elegirá una variante.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation>Las demás variantes quedan superadas, o rechazadas si se mantiene el texto de base.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation>No hay variantes por decidir en este párrafo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Version</source>
        <comment>of alternatives</comment>
        <translation>Variante</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>With Shift and the arrows, or the mouse; nothing selected: all of it.</source>
        <translation>Con Shift y las flechas, o con el ratón; sin selección: todo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>a text written now</source>
        <translation>un texto redactado ahora</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation>texto de base</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>bis, ter …</source>
        <translation>bis, ter…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>option 1, option 2 …</source>
        <translation>opción 1, opción 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>this clause</source>
        <translation>este párrafo</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation>{clause} alt 1, alt 2…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation>{label} ({sponsors}): {text}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation>&amp;Elegir esta variante</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Delete the words</source>
        <translation>&amp;Suprimir las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Keep the words</source>
        <translation>&amp;Mantener las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Leave open</source>
        <translation>&amp;Dejar pendiente</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Other words…</source>
        <translation>&amp;Otras palabras…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Who and why…</source>
        <translation>&amp;Quién y por qué…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternative chosen</source>
        <translation>Variante elegida</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternatives {set}</source>
        <translation>Variantes {set}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Asked for by {names}</source>
        <translation>Solicitado por {names}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation>Corchetes puestos en {clause} para {code}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words go</source>
        <translation>Corchetes resueltos: las palabras se suprimen</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation>Corchetes resueltos: las palabras se mantienen</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose this alternative</source>
        <translation>Elegir esta variante</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation>Elegir {label} ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Click to resolve it</source>
        <translation>Haga clic para resolverlos</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Delete the words</source>
        <translation>Suprimir las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep the words</source>
        <translation>Mantener las palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Kept with the bracket</source>
        <translation>Anotado en los corchetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Leave open</source>
        <translation>Dejar pendiente</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Nobody is named for this bracket</source>
        <translation>No se ha indicado nadie para estos corchetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Other words…</source>
        <translation>Otras palabras…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Select the words of the bracket first.</source>
        <translation>Seleccione primero las palabras de los corchetes.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who and why…</source>
        <translation>Quién y por qué…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation>Quién solicita los corchetes y por qué</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>as it stands</source>
        <translation>en su forma actual</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>{version} is chosen</source>
        <translation>Se ha elegido {version}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept both</source>
        <translation>Aceptar ambas</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept {amendment}</source>
        <translation>Aceptar {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>As it reads now</source>
        <translation>En su forma actual</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Both together</source>
        <translation>Ambas juntas</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Check that it reads well.</source>
        <translation>Compruebe que la redacción es correcta.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Keep {amendments}</source>
        <translation>Mantener {amendments}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Now</source>
        <comment>the text as it stands</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The draft does not have this clause.</source>
        <translation>El proyecto no contiene este párrafo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation>Modifican las mismas palabras: solo puede mantenerse una de ellas, o un texto nuevo.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>This deletes the clause.</source>
        <translation>El párrafo se suprimiría.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Together</source>
        <translation>Conjuntamente</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation>Con lo ya aceptado: {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side} on {label}</source>
        <translation>Aceptar {side} en {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation>Aceptar {side}, dejar pendientes las demás</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Agreed by (none: the chair’s text)</source>
        <translation>Acordado por (nadie: texto de la Presidencia)</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>All sides are merged into it; what they propose elsewhere stays open.</source>
        <translation>Todas las propuestas se fusionan en él; lo que proponen en otros lugares queda abierto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {amendment} accepted</source>
        <translation>Conflicto resuelto: {amendment} aceptada</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {clause} now uses this text</source>
        <translation>Conflicto resuelto: {clause} usa ahora este texto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {label} has both</source>
        <translation>Conflicto resuelto: {label} contiene ambas</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Hold all</source>
        <translation>Dejar todas en suspenso</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>It stays in the list.</source>
        <translation>Sigue en la lista.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave it with this note</source>
        <translation>Dejarlo con esta nota</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave the conflict on {label}</source>
        <translation>Dejar el conflicto en {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave with a note…</source>
        <translation>Dejar con una nota…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Left with a note</source>
        <translation>Dejado con una nota</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Make alternatives</source>
        <translation>Crear variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>No amendments are in conflict.</source>
        <translation>No hay enmiendas en conflicto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation>Debe elegirse una: ya no hay conflicto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The conflict is left with a note</source>
        <translation>Conflicto dejado con una nota</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The text for {clause} is tabled</source>
        <translation>Se ha presentado el texto para {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation>Lo que no puede aceptarse conjuntamente. Nada se decide hasta que usted lo decida.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What collides</source>
        <translation>Lo que choca</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What is still to be found out</source>
        <translation>Lo que falta por averiguar</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Where</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text for {label}</source>
        <translation>Redactar un texto para {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text…</source>
        <translation>Redactar un texto…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>accept it at once</source>
        <translation>aceptarlo de inmediato</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>table it, to decide later</source>
        <translation>presentarlo, para decidir más tarde</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label} reads</source>
        <translation>{label} dice</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label}, in {on}</source>
        <translation>{label}, en {on}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{side}, accepted</source>
        <translation>{side}: aceptada</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation>Las partes del conflicto</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>{side}: {words}</source>
        <translation>{side}: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{n} amendments</source>
        <extracomment>{n} amendment</extracomment>
        <translation>
            <numerusform>{n} enmienda</numerusform>
            <numerusform>{n} enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation>
            <numerusform>{who} vuelve a ser aplicable</numerusform>
            <numerusform>{who} vuelven a ser aplicables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are already in the text</source>
        <extracomment>{who} is already in the text</extracomment>
        <translation>
            <numerusform>{who} ya figura en el texto</numerusform>
            <numerusform>{who} ya figuran en el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation>
            <numerusform>{who} está ahora en conflicto</numerusform>
            <numerusform>{who} están ahora en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} no longer have a place</source>
        <extracomment>{who} no longer has a place</extracomment>
        <translation>
            <numerusform>{who} ya no tiene lugar</numerusform>
            <numerusform>{who} ya no tienen lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} now need confirmation</source>
        <extracomment>{who} now needs confirmation</extracomment>
        <translation>
            <numerusform>{who} está ahora por confirmar</numerusform>
            <numerusform>{who} están ahora por confirmar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>A part of {amendment} accepted</source>
        <translation>Aceptada una parte de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept a part of {amendment}</source>
        <translation>Aceptar una parte de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept as modified</source>
        <translation>Aceptar en su forma modificada</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept the part</source>
        <translation>Aceptar la parte</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept {amendment} with other words</source>
        <translation>Aceptar {amendment} con otras palabras</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amend {amendment}</source>
        <translation>Enmendar {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation>Enmienda a {amendment} sometida a examen</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Reject the rest</source>
        <translation>Rechazar el resto</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation>Someter a examen</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation>Las palabras son las que resultarían de la enmienda; modifíquelas.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is accepted</source>
        <translation>Lo que se acepta</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation>Lo no marcado sigue pendiente como enmienda de los mismos patrocinadores.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation>Lo propuesto sigue en el registro junto a lo adoptado.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Which clause?</source>
        <translation>¿Qué párrafo?</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>the clause</source>
        <translation>el párrafo</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} accepted as modified</source>
        <translation>{amendment}: aceptada en su forma modificada</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation>{amendment} no tiene lugar ahora, o con otras palabras.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation>{amendment} es un solo cambio; acéptela entera o con otras palabras.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation>{amendment} no deja palabras que puedan enmendarse.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation>{amendment} no indica ningún párrafo que figure en el texto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} reads</source>
        <translation>{clause} dice</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} would read</source>
        <translation>{clause} diría</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation>Elija primero el párrafo del proyecto.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation>Ninguna enmienda está sin lugar.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place it</source>
        <translation>Situarla</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation>Situar {amendment} en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>a paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation>{amendment} figura ahora en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{clause} is to read</source>
        <translation>{clause} debe decir</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation>{refusal} Se hizo para: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go (withdraw)</source>
        <translation>Descartar (retirar)</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go: {amendment}</source>
        <translation>Descartar: {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Nothing reads like it</source>
        <translation>Nada se le parece</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place here</source>
        <translation>Situar aquí</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place on {clause}</source>
        <translation>Situar en {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Reads like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{act}: {amendment}</source>
        <translation>{act}: {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{n} amendments no longer have a place</source>
        <extracomment>{n} amendment no longer has a place</extracomment>
        <translation>
            <numerusform>{n} enmienda ya no tiene lugar</numerusform>
            <numerusform>{n} enmiendas ya no tienen lugar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Alternative to</source>
        <translation>Variante de</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} drafted</source>
        <translation>Enmienda de {sponsors} en borrador</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation>Enmienda de {sponsors} sometida a examen</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation>Mantenerla como borrador, aún no ante la reunión</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Made from what it does</source>
        <translation>Se forma según su contenido</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation>Proponer una enmienda sobre {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>change the words of {clause}</source>
        <translation>modificar las palabras de {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>delete {clause}</source>
        <translation>suprimir {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>put a new clause after {clause}</source>
        <translation>insertar un párrafo nuevo después de {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>A paragraph without number</source>
        <translation>Un párrafo sin número</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation>También cuando el lugar requiere confirmación</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By clause</source>
        <translation>Por párrafo</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By sponsor</source>
        <translation>Por patrocinador</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept</source>
        <translation>Confirmar y aceptar</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept all</source>
        <translation>Confirmar y aceptar todas</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Course</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Decided</source>
        <translation>Decididas</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve</source>
        <translation>Disolver</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation>Disolver el paquete «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve…</source>
        <translation>Disolver…</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Fit</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>How it stands</source>
        <translation>Su situación</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendment was tabled yet.</source>
        <translation>Aún no se ha sometido a examen ninguna enmienda.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation>No hay enmiendas agrupadas en un paquete; elija varias en «Enmiendas» y luego «Más».</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No clause of the draft</source>
        <translation>Ningún párrafo del proyecto</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reject all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Select one or more amendments. Numbers are those of the draft now.</source>
        <translation>Seleccione una o varias enmiendas. Los números son los del proyecto actual.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Status</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation>Las enmiendas de un paquete se aceptan todas juntas o ninguna.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” accepted</source>
        <translation>Paquete «{name}» aceptado</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” dissolved</source>
        <translation>Paquete «{name}» disuelto</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” rejected</source>
        <translation>Paquete «{name}» rechazado</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What stands in its way</source>
        <translation>Lo que lo impide</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>nobody sponsors it any more</source>
        <translation>ya no la patrocina nadie</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{amendment} to {parent}</source>
        <translation>{amendment} a {parent}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{reasons} … and {n} more</source>
        <translation>{reasons}… y {n} más</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{state}, package “{name}”</source>
        <translation>{state}, paquete «{name}»</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{words}.</source>
        <comment>a sentence</comment>
        <translation>{words}.</translation>
    </message>
    <message>
        <location filename="gui/cells/bracket_signs.py"/>
        <source>beside it {said}</source>
        <translation>junto a este, {said}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Merged into {clause}</source>
        <translation>Fusionado con {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>New in the draft</source>
        <translation>Nuevo en el proyecto</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart</source>
        <translation>Sin equivalente</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation>Sin equivalente · {clause} es cercano</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text</source>
        <translation>No figura en el texto de base</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation>No figura en el texto de base · {clause} es cercano</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Now {clause}</source>
        <translation>Ahora {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Removed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>See {clause}</source>
        <translation>Véase {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Stands elsewhere</source>
        <translation>Figura en otro lugar</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Agreed with {clause}</source>
        <translation>Acordado con {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Another clause went on in this one</source>
        <translation>Otro párrafo continúa en este</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>How far it is</source>
        <translation>Situación del párrafo</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was put in</source>
        <translation>El párrafo fue insertado</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was split off from another one</source>
        <translation>El párrafo se separó de otro</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation>Sin determinar, sus grupos difieren: {codes}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation>Sujeto a silencio hasta {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>What its sources gave</source>
        <translation>Lo que aportaron sus fuentes</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Why these words are here</source>
        <translation>Por qué figuran aquí estas palabras</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/clause_standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation>
            <numerusform>y {n} pasaje más</numerusform>
            <numerusform>y {n} pasajes más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>deleted by the meeting</source>
        <translation>suprimido por la reunión</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>gives</source>
        <translation>aporta</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>instead of “{words}”</source>
        <translation>en lugar de «{words}»</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>not taken</source>
        <translation>no incorporado</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>says too</source>
        <translation>también dice</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>taken by {person}</source>
        <translation>incorporado por {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>the clause that it hangs on</source>
        <translation>el párrafo del que depende</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>written directly</source>
        <translation>escrito directamente</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{delegation} (by {group})</source>
        <translation>{delegation} (por {group})</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{words}, the base</source>
        <translation>{words}, el texto de base</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>‖ parked</source>
        <translation>‖ aplazado</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed</source>
        <translation>✓ acordado</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation>✓ acordado ad ref.</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Deleted</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Moved, now {clause}</source>
        <translation>Trasladado, ahora {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Not in the draft</source>
        <translation>No figura en el proyecto</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Take into the draft</source>
        <translation>Incorporar al proyecto</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, now {clause}</source>
        <translation>trasladado, ahora {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, was {clause}</source>
        <translation>trasladado, era {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>leads</source>
        <translation>principal</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>recognized</source>
        <comment>a language version</comment>
        <translation>reconocida</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation>
            <numerusform>{n} aceptada</numerusform>
            <numerusform>{n} aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation>
            <numerusform>{n} conflicto</numerusform>
            <numerusform>{n} conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation>
            <numerusform>{n} diferencia</numerusform>
            <numerusform>{n} diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} findings</source>
        <extracomment>{n} finding</extracomment>
        <translation>
            <numerusform>{n} hallazgo</numerusform>
            <numerusform>{n} hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>… differences</source>
        <translation>… diferencias</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Language versions</source>
        <translation>Versiones lingüísticas</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Missing in this language version</source>
        <translation>Falta en esta versión lingüística</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date; the draft has changed since:</source>
        <translation>Desactualizado; el proyecto ha cambiado desde entonces:</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of a longer paragraph here</source>
        <translation>Aquí forma parte de un párrafo más largo</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of {clause} here</source>
        <translation>Aquí forma parte de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>{language} version</source>
        <translation>Versión: {language}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>alternative</source>
        <translation>variante</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>name not on the list</source>
        <translation>nombre que no está en la lista</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never closed</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never opened</source>
        <translation>sin abrir</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation>abierto de {first} a {last}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open since a paragraph before</source>
        <translation>abierto desde un párrafo anterior</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>over several paragraphs</source>
        <translation>en varios párrafos</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>beside {clause}</source>
        <translation>junto a {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>go there</source>
        <translation>ir ahí</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>stands after {clause}</source>
        <translation>figura después de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation>{clause} sigue aquí: véase junto a {other}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Delete {clause}</source>
        <translation>Suprimir {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Divide {clause}</source>
        <translation>Dividir {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>In {clause}</source>
        <translation>En {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation>Fusionar {clause} con {into}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation>Trasladar {clause} {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation>Nuevo párrafo {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation>un párrafo que ya no existe</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph without words</source>
        <translation>un párrafo sin palabras</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>after {clause}</source>
        <translation>después de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of the text</source>
        <translation>al principio del texto</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation>al principio de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Referred to by</source>
        <translation>Remiten aquí</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Refers to</source>
        <translation>Remite a</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>a clause that is gone</source>
        <translation>un párrafo que ya no existe</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{clauses} refer to {clause}, which this deletes.</source>
        <extracomment>{clauses} refers to {clause}, which this deletes.</extracomment>
        <translation>
            <numerusform>{clauses} remite a {clause}, que se suprimiría.</numerusform>
            <numerusform>{clauses} remiten a {clause}, que se suprimiría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation>
            <numerusform>{n} más requiere una decisión</numerusform>
            <numerusform>{n} más requieren una decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation>
            <numerusform>{n} remisión está desfasada</numerusform>
            <numerusform>{n} remisiones están desfasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation>
            <numerusform>{n} remisión está desfasada.</numerusform>
            <numerusform>{n} remisiones están desfasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation>
            <numerusform>{n} remisión requiere una decisión.</numerusform>
            <numerusform>{n} remisiones requieren una decisión.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation>{reason}. Debe decir «{words}».</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{stale}; {others}.</source>
        <translation>{stale}; {others}.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” is right.</source>
        <translation>«{words}» es correcta.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation>«{words}» remite a {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/cells/row_order.py"/>
        <source>Under no theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <location filename="gui/cells/text_titles.py"/>
        <source>Working draft</source>
        <translation>Proyecto de trabajo</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Changed by {person}</source>
        <translation>Modificado por {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation>Vinculado con {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation>Fusionado a partir de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation>Trasladado, el mismo párrafo que {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Split from {clauses}</source>
        <translation>Separado de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation>El mismo párrafo que {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation>Trata del mismo asunto que {clauses}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation>
            <numerusform>y {n} enmienda más</numerusform>
            <numerusform>y {n} enmiendas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation>
            <numerusform>y {n} vínculo más</numerusform>
            <numerusform>y {n} vínculos más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>by {person}</source>
        <translation>por {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>in conflict</source>
        <translation>incompatible</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation>{amendment} de {sponsors}: {state}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>bold type</source>
        <translation>negrita</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>italics</source>
        <translation>cursiva</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>merged from {clauses}</source>
        <translation>fusionado a partir de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>moved from {clause}</source>
        <translation>trasladado de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {former} is now {now}</source>
        <translation>la nota {former} pasa a ser {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} added</source>
        <translation>nota {note} añadida</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed</source>
        <translation>nota {note} modificada</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed and moved</source>
        <translation>nota {note} modificada y trasladada</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} moved</source>
        <translation>nota {note} trasladada</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} removed</source>
        <translation>nota {note} suprimida</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} the same</source>
        <translation>nota {note} sin cambios</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause}</source>
        <translation>separado de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause} (with {others})</source>
        <translation>separado de {clause} (con {others})</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>striking out</source>
        <translation>tachado</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>underlining</source>
        <translation>subrayado</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{former} is now {now}</source>
        <translation>{former} pasa a ser {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} added</source>
        <translation>se añade {mark}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} removed</source>
        <translation>se suprime {mark}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/version_cells.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation>
            <numerusform>{n} palabra modificada</numerusform>
            <numerusform>{n} palabras modificadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>House rules</source>
        <translation>Normas editoriales</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word file to check</source>
        <translation>Archivo de Word que verificar</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation>Archivos de Word ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (independent text)</source>
        <translation>Automático (texto independiente)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (language version)</source>
        <translation>Automático (versión lingüística)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (version)</source>
        <translation>Automático (versión)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Extra paragraph</source>
        <translation>Párrafo de más</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Independent text</source>
        <translation>Texto independiente</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Joined paragraphs</source>
        <translation>Párrafos unidos</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language version of the base</source>
        <translation>Versión lingüística del texto de base</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language versions that are not shown: {languages}.</source>
        <translation>Versiones lingüísticas que no se muestran: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Minimum or maximum</source>
        <translation>Mínimo o máximo</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Missing paragraph</source>
        <translation>Párrafo que falta</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Negation</source>
        <translation>Negación</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>No language version is shown. Show one beside the draft, or declare one under “Relations between texts…”.</source>
        <translation>No se muestra ninguna versión lingüística. Muestre una junto al proyecto o declare una en «Relaciones entre los textos…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Note</source>
        <comment>of a text</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Nothing changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts</source>
        <translation>Relaciones entre los textos</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts changed</source>
        <translation>Relaciones entre los textos modificadas</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Resolution number</source>
        <translation>Número de resolución</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>State</source>
        <comment>a country</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Strength</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The draft beside {languages}.</source>
        <translation>El proyecto junto a las versiones siguientes: {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The language versions shown agree with the draft.</source>
        <translation>Las versiones lingüísticas mostradas concuerdan con el proyecto.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>There is only one text; add others from a file first.</source>
        <translation>Solo hay un texto; añada antes otros desde un archivo.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>They were recognized as language versions; to change that, use “Relations between texts…”.</source>
        <translation>Se han reconocido como versiones lingüísticas; para rechazarlo, use «Relaciones entre los textos…».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Version of the base</source>
        <translation>Versión del texto de base</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What each text is to the base, {name}.</source>
        <translation>Qué es cada texto respecto del texto de base, {name}.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>References</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation>No hay ningún párrafo del proyecto en esta fila.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>This clause refers to no other clause.</source>
        <translation>Este párrafo no remite a ningún otro.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Clauses</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>In {clause}. {why}</source>
        <translation>En {clause}. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is known what it means</source>
        <translation>Se sabe a qué remite</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is to another text</source>
        <translation>Remite a otro texto</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It means…</source>
        <translation>Remite a…</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Means</source>
        <translation>Remite a</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation>Indique los párrafos, separados por comas, o marque la casilla.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Needs attention</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>No references need updating.</source>
        <translation>No hay que reescribir ninguna remisión.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>References updated</source>
        <translation>Remisiones reescritas</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation>Correctas</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The clause</source>
        <translation>El párrafo</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation>El proyecto no remite a ninguno de sus propios párrafos.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation>Figuran en párrafos acordados, que conservan sus palabras.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all</source>
        <translation>Actualizar todo</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation>
            <numerusform>Actualizar {n}</numerusform>
            <numerusform>Actualizar las {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>What “{words}” means</source>
        <translation>A qué remite «{words}»</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>names nothing</source>
        <translation>no remite a nada</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>out of date</source>
        <translation>desfasada</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>target is gone</source>
        <translation>sin destino</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>to be said</source>
        <translation>por indicar</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>write by hand</source>
        <translation>escribir a mano</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>{clause}, note</source>
        <translation>{clause}, nota</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation>«párrafo 5 supra» y demás remisiones del proyecto a sus propias partes.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Add to words</source>
        <translation>Añadir a las palabras</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation>Entre las palabras de esta negociación, que son correctas</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Economic and Social Council style.</source>
        <translation>Cotejado con las reglas del Consejo Económico y Social.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against General Assembly style.</source>
        <translation>Cotejado con las reglas de la Asamblea General.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Human Rights Council style.</source>
        <translation>Cotejado con las reglas del Consejo de Derechos Humanos.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Security Council style.</source>
        <translation>Cotejado con las reglas del Consejo de Seguridad.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the rules for any text.</source>
        <translation>Cotejado con las reglas para cualquier texto.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the style of conference declarations.</source>
        <translation>Cotejado con las reglas para una declaración de conferencia.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix all {n}</source>
        <extracomment>Fix all {n}</extracomment>
        <translation>
            <numerusform>Corregir {n}</numerusform>
            <numerusform>Corregir los {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Marks or notes change.</source>
        <translation>Cambian el formato o las notas.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Mends</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation>Nada contraviene las normas editoriales.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Rule</source>
        <translation>Norma</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation>No se revisó la ortografía. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The findings are mended</source>
        <translation>Hallazgos corregidos</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The rule</source>
        <translation>La norma</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text is being checked again…</source>
        <translation>Revisando de nuevo el texto…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text was changed meanwhile; choose again.</source>
        <translation>El texto se modificó entretanto; elija de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The word is kept</source>
        <translation>Palabra conservada</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words are being looked up…</source>
        <translation>Buscando palabras…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation>También palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Write this</source>
        <translation>Escribir esto</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation>
            <numerusform>{n} palabra conservada</numerusform>
            <numerusform>{n} palabras conservadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>As it would read</source>
        <translation>Cómo quedaría</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Beside the others</source>
        <translation>Junto a las demás</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation>Elija lugares o sustituya todo. Es un solo acto: se deshace de una vez.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Find in all texts</source>
        <translation>Buscar en todos los textos</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>In every place that is not left out</source>
        <translation>En todos los lugares que no se excluyan</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Leave empty to delete.</source>
        <translation>Vacío: las palabras se suprimen.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Left as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>No place</source>
        <translation>Ningún lugar</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Only there</source>
        <translation>Solo ahí</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation>
            <numerusform>Sustituir {n}</numerusform>
            <numerusform>Sustituir los {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation>
            <numerusform>Sustituir {n} como enmienda de {code}</numerusform>
            <numerusform>Sustituir los {n} como enmienda de {code}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation>
            <numerusform>Sustituir el elegido ({n})</numerusform>
            <numerusform>Sustituir los elegidos ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation>
            <numerusform>Sustituir el elegido ({n}) como enmienda de {code}</numerusform>
            <numerusform>Sustituir los elegidos ({n}) como enmienda de {code}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace in the working draft</source>
        <translation>Sustituir en el proyecto de trabajo</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace with</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Show this text</source>
        <translation>Mostrar este texto</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>You see every place before anything is changed.</source>
        <translation>Se ve cada lugar antes de que cambie nada.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{at} of {all}</source>
        <translation>{at} de {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} lugar</numerusform>
            <numerusform>{n} lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation>
            <numerusform>{n} lugar sustituido</numerusform>
            <numerusform>{n} lugares sustituidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation>
            <numerusform>{n} texto</numerusform>
            <numerusform>{n} textos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{places} in {texts}.</source>
        <translation>{places} en {texts}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{text} is shown now.</source>
        <translation>Ahora se muestra {text}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{words} → {new}</source>
        <translation>{words} → {new}</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation>«{words}» no aparece en ningún texto.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation>«{words}» ya no aparece en el proyecto de trabajo.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation>«{words}» no aparece en el proyecto de trabajo.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search</source>
        <translation>Terminar la búsqueda</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>Terminar la búsqueda (Esc)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation>Todos los lugares por texto y párrafo (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In all texts…</source>
        <translation>En todos los textos…</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In the texts shown</source>
        <translation>En los textos mostrados</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In which texts</source>
        <translation>En qué textos</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation>Otras palabras en el proyecto de trabajo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Shift+F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation>Las palabras figuran en una nota de este párrafo.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation>«{words}» no aparece en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Check of {file}</source>
        <translation>Verificación de {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Checking {file}</source>
        <translation>Verificando {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Faults</source>
        <translation>Errores</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is asked for: {rule}</source>
        <translation>Lo que se exige: {rule}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is wrong</source>
        <translation>El error</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation>
            <numerusform>{file} tiene {n} error.</numerusform>
            <numerusform>{file} tiene {n} errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation>
            <numerusform>{file} está en orden: cumple {n} norma.</numerusform>
            <numerusform>{file} está en orden: cumple las {n} normas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation>No hay filas que mostrar. Esc las muestra todas.</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>Scroll the columns</source>
        <translation>Desplazar las columnas</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation>{text}, columna {number} de {all}</translation>
    </message>
    <message>
        <location filename="gui/columns/cell_painter.py"/>
        <source>no clauses</source>
        <translation>sin párrafos</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/cell_painter.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Choose another text for this column</source>
        <translation>Elegir otro texto para esta columna</translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Text in column {number}</source>
        <translation>Texto de la columna {number}</translation>
    </message>
    <message>
        <location filename="gui/columns/column_pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation>Ctrl+clic para ir ahí.</translation>
    </message>
    <message>
        <location filename="gui/columns/columns_view.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation>Elija primero su delegación en «Escribir como»; entonces se muestran solo sus filas.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation>Ningún encabezamiento de los textos mostrados indica un tema; muestre un texto con encabezamientos o elija «Nuevo tema…» en el inspector.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation>Las filas se ordenarán por temas; repita el comando para elegir un tema.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row belongs to no theme.</source>
        <translation>Esta fila no pertenece a ningún tema.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation>Esta fila no tiene ningún párrafo del texto de base ni de una fuente.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/comparison_commands.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation>
            <numerusform>{shown} de {n} fila</numerusform>
            <numerusform>{shown} de {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/link_commands.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation>No hay vínculos por decidir en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation>Las adiciones figuran a la izquierda y las supresiones a la derecha; los traslados son dos líneas,
los corchetes pendientes abarcan, los conflictos son rombos, las ofertas de las fuentes son trazos cortos en el centro.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Map of the changes</source>
        <translation>Mapa de los cambios</translation>
    </message>
    <message>
        <location filename="gui/columns/spoken_cells.py"/>
        <source>open bracket</source>
        <translation>corchetes pendientes</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/spoken_cells.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation>
            <numerusform>{n} enmienda pendiente</numerusform>
            <numerusform>{n} enmiendas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMM HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd</source>
        <comment>a date in the signs of Qt</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>yyyy-MM-dd HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation>Dejar el texto como estaba (Esc)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Secretariat (directly)</source>
        <translation>Secretaría (directamente)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation>Aceptar el texto (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation>Quién hace este cambio: directamente o como enmienda de una delegación</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_text.py"/>
        <source>Text of the clause</source>
        <translation>Texto del párrafo</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>Offered words</source>
        <translation>Palabras sugeridas</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation>{words}; Tab las acepta</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} deleted passages of the pasted words were left out; what was inserted is there.</source>
        <extracomment>One deleted passage of the pasted words was left out; what was inserted is there.</extracomment>
        <translation>
            <numerusform>Se omitió un pasaje suprimido de las palabras pegadas; lo insertado se conserva.</numerusform>
            <numerusform>Se omitieron {n} pasajes suprimidos de las palabras pegadas; lo insertado se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation>
            <numerusform>{n} nota de las palabras pegadas no se recogió: su texto no se copió.</numerusform>
            <numerusform>{n} notas de las palabras pegadas no se recogieron: su texto no se copió.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation>Se subrayan las palabras que no están en ningún diccionario de {language}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation>Sus palabras no pueden guardarse en {file}: {error}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation>{language}, según el diccionario {dictionary}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to my words</source>
        <translation>Añadir a mis palabras</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation>Añadir a las palabras de esta negociación</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Nothing to suggest</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>Not in the file</source>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation>Lo que el formato, o el modo de escribirlo, no pudo recoger.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_choices.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation>
            <numerusform>{n} remisión del proyecto está desfasada.</numerusform>
            <numerusform>{n} remisiones del proyecto están desfasadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Choose the file to write</source>
        <translation>Elegir el archivo que se escribirá</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Page (HTML)</source>
        <translation>Página (HTML)</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>There is no folder {folder}.</source>
        <translation>No existe la carpeta {folder}.</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Word files</source>
        <translation>Archivos de Word</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Write references with their new numbers</source>
        <translation>Escribir las remisiones con los números nuevos</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>{file} already exists. It would be replaced.</source>
        <translation>{file} ya existe. Se sustituiría.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation>Aquí ningún programa abre {file}; ábralo desde su carpeta.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}.</source>
        <translation>Se ha guardado {file}.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {loss}</source>
        <translation>Se ha guardado {file}. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {n} things are not in it.</source>
        <extracomment>Saved {file}. {n} thing is not in it.</extracomment>
        <translation>
            <numerusform>Se ha guardado {file}. {n} cosa no está en él.</numerusform>
            <numerusform>Se ha guardado {file}. {n} cosas no están en él.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>There is no preview of this.</source>
        <translation>No hay vista previa de esto.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>What is not in it</source>
        <translation>Lo que no contiene</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>{file} is not there any more.</source>
        <translation>{file} ya no está ahí.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add texts</source>
        <translation>Añadir textos</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/file_parts_view.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation>
            <numerusform>La única observación</numerusform>
            <numerusform>Las {n} observaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation>Texto de base</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation>Elija el texto que se negocia y aquellos con los que se compara.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation>Elija los textos con los que comparar y de los que tomar.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare with: {text}</source>
        <translation>Comparar con: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Negotiate: {text}</source>
        <translation>Negociar: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>New negotiation</source>
        <translation>Negociación nueva</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>No text was found in it.</source>
        <translation>No se encontró ningún texto en él.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Reading the file again…</source>
        <translation>Leyendo de nuevo el archivo…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Texts in {file}</source>
        <translation>Textos de {file}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation>El archivo tiene cambios registrados. Leerlo</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation>Hubo dudas al leer el archivo. {remark}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>What was not certain ({number})</source>
        <translation>Lo que no era seguro ({number})</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation>y después ofrecer sus cambios para importarlos como enmiendas</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>with the changes</source>
        <translation>con los cambios</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>without them</source>
        <translation>sin ellos</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/files_view.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation>
            <numerusform>Textos de {n} archivo</numerusform>
            <numerusform>Textos de {n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation>El archivo tiene cambios registrados; se leyó con ellos.</translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation>El archivo tiene cambios registrados; se leyó sin ellos.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation>Una fecha como 2010-04-12 se escribe completa en el idioma del texto.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation>Un idioma por su código o nombre; varios, como en/fr.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation>General, limitada, reservada, provisional u otras palabras.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead changed</source>
        <translation>Cabecera modificada</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation>Lo que encabeza todos los archivos. Los campos vacíos siguen el texto de base.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Add texts to compare</source>
        <translation>Añadir textos para comparar</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>New negotiation from files</source>
        <translation>Negociación nueva a partir de archivos</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Opening {file}</source>
        <translation>Abriendo {file}</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Save the negotiation as</source>
        <translation>Guardar la negociación como</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>The clipboard holds no text.</source>
        <translation>El portapapeles no contiene ningún texto.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>{text} added</source>
        <translation>Añadido: {text}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>No pages</source>
        <translation>Ninguna página</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Page {number} of {all}</source>
        <translation>Página {number} de {all}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper sizes</source>
        <translation>Tamaños de papel</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>UN template</source>
        <translation>Plantilla de las Naciones Unidas</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Word files ({endings})</source>
        <translation>Archivos de Word ({endings})</translation>
    </message>
    <message>
        <location filename="gui/files/pdf_printer.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation>Qt no generó el PDF de la página; guárdela como .html e imprímala desde un navegador.</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Laying out the pages</source>
        <translation>Componiendo las páginas</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation>Página {number} de {all}, se muestran las {most} primeras</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Progress of the preview</source>
        <translation>Progreso de la vista previa</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Continue where you stopped</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation>De muchos textos de origen a un solo texto aprobado.</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top</source>
        <translation>Mantener al principio</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top: {file}</source>
        <translation>Mantener al principio: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer it no more; it stays in the Help menu</source>
        <translation>No volver a ofrecerlo; sigue en el menú Ayuda</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer the tour no more</source>
        <translation>No volver a ofrecer el recorrido</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Open a negotiation…</source>
        <translation>Abrir una negociación…</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation>Textos regionales para un congreso, enmiendas ficticias</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take a tour (one minute)</source>
        <translation>Hacer un recorrido (un minuto)</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take it off this list; the file stays</source>
        <translation>Quitar de esta lista; el archivo se mantiene</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take off the list: {file}</source>
        <translation>Quitar de la lista: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off: {file}</source>
        <translation>Quitar la marca: {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>The sample negotiation</source>
        <translation>Negociación de ejemplo</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation>Word, OpenDocument, PDF, página web o texto sin formato</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>or drop files here, or paste a text</source>
        <translation>o suelte aquí archivos, o pegue un texto</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation>{file} en {folder}. {said}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/start_page.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation>
            <numerusform>hace {n} día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>By theme</source>
        <translation>Por tema</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Column for the compromise</source>
        <translation>Columna para la fórmula de avenencia</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Columns for the compromise</source>
        <translation>Columnas para la fórmula de avenencia</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: open proposals</source>
        <translation>Última columna: propuestas pendientes</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: room to write</source>
        <translation>Última columna: espacio para escribir</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>No last column</source>
        <translation>Sin última columna</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources in the table</source>
        <translation>Fuentes del cuadro</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation>Fuentes: {number} de {all}</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Adelante</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>No page has these words</source>
        <translation>Ninguna página contiene estas palabras</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/help/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation>{page} — Guía</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Choose a clause of the draft, press Enter or {edit}, and write. Your words change the draft, or become an amendment of the delegation that you choose in the toolbar.</source>
        <translation>Elija un párrafo del proyecto, pulse Intro o {edit} y escriba. Sus palabras cambian el proyecto, o pasan a ser una enmienda de la delegación elegida en la barra de herramientas.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Every amendment has a card here; {accept} accepts it. {undo} takes back any decision.</source>
        <translation>Cada enmienda tiene aquí su ficha; {accept} la acepta. {undo} deshace cualquier decisión.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Step {number} of {all}</source>
        <translation>Paso {number} de {all}</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The base, a source and your draft stand beside each other, with all differences marked. {next} goes to the next difference, {previous} to the one before.</source>
        <translation>El texto de base, una fuente y su proyecto están uno al lado del otro, con todas las diferencias marcadas. {next} lleva a la diferencia siguiente, {previous} a la anterior.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The texts side by side</source>
        <translation>Los textos lado a lado</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Write and propose</source>
        <translation>Escribir y proponer</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>{export} writes a Word file with tracked changes, and all other papers. {guide} is help, and {palette} finds everything.</source>
        <translation>{export} escribe un archivo de Word con control de cambios, y todos los demás documentos. {guide} es la ayuda, y {palette} lo encuentra todo.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>End</source>
        <comment>the tour</comment>
        <translation>Terminar</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>Recorrido: {title}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A desk of the chair</source>
        <translation>Un puesto de la presidencia</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A file that another desk saved with its key</source>
        <translation>Un archivo en el que otro puesto guardó su clave</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Acts for</source>
        <translation>Actúa en nombre de</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk</source>
        <translation>Añadir un puesto</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk…</source>
        <translation>Añadir un puesto…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add from a file…</source>
        <translation>Añadir desde un archivo…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>All</source>
        <comment>all delegations and the secretariat</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>As the desk calls itself</source>
        <translation>Como se llama el propio puesto</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Asking the key ring</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>By the line with its key</source>
        <translation>Mediante la línea con su clave</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Chair</source>
        <comment>a column: whether a desk is the chair's</comment>
        <translation>Presidencia</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk {number}</source>
        <translation>Puesto {number}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Give it to whoever keeps the roster. It is no secret.</source>
        <translation>Désela a quien lleva la lista de puestos. No es secreta.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It brings the first roster.</source>
        <translation>Trae la primera lista de puestos.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It may change the roster.</source>
        <translation>Puede cambiar la lista de puestos.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Its name, its fingerprint and the line with its key</source>
        <translation>Su nombre, su huella y la línea con su clave</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Leave empty to save nothing.</source>
        <translation>Déjelo vacío para no guardar nada.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Line with its key</source>
        <translation>Línea con su clave</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed yet: the desk waits for its key ring.</source>
        <translation>Todavía sin firmar: el puesto espera su llavero.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed.</source>
        <translation>Sin firmar.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Save the line as</source>
        <translation>Guardar la línea como</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by an unknown desk, {digits}.</source>
        <translation>Firmado por un puesto desconocido, {digits}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by {desk}.</source>
        <translation>Firmado por {desk}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Some delegations</source>
        <translation>Algunas delegaciones</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>That desk may not act for {codes}.</source>
        <translation>Ese puesto no puede actuar en nombre de {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The other desk finds it under Negotiation &gt; Desks &gt; This desk.</source>
        <translation>El otro puesto la encuentra en Negociación &gt; Puestos &gt; Este puesto.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The secretariat</source>
        <translation>La secretaría</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The signature is wrong: the event was altered or forged.</source>
        <translation>La firma es incorrecta: el suceso fue alterado o falsificado.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>There is no roster: every desk may act for all. Add a desk, and this one becomes the chair’s.</source>
        <translation>No hay lista de puestos: cada puesto puede actuar en nombre de todos. Añada un puesto, y este pasa a ser el de la presidencia.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk is called {name}.</source>
        <translation>Este puesto se llama {name}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk…</source>
        <translation>Este puesto…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>What the desk did stays</source>
        <translation>Lo que hizo el puesto se mantiene</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Whatever is recorded here is signed with the key of this desk.</source>
        <translation>Todo lo que se registra aquí se firma con la clave de este puesto.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Which desk may act for whom. Acts of others that come in and do not keep to it must be confirmed. Compare fingerprints by telephone.</source>
        <translation>Qué puesto puede actuar en nombre de quién. Los actos ajenos que llegan y no se ajustan a ello deben confirmarse. Compare las huellas por teléfono.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Yes</source>
        <comment>this desk is the chair's</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>all</source>
        <comment>a desk acts for all</comment>
        <translation>todos</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the chair</source>
        <translation>la presidencia</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the secretariat</source>
        <translation>la secretaría</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is off the roster</source>
        <translation>{desk} ya no figura en la lista de puestos</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is on the roster</source>
        <translation>{desk} figura en la lista de puestos</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{name} (this desk)</source>
        <translation>{name} (este puesto)</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{signed} That roster has no effect.</source>
        <translation>{signed} Esa lista de puestos no tiene efecto.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Did not fit</source>
        <translation>No encajó</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Done in one copy while something else was done in another; what was done in the longer line of work stands. Do it again, table it, or let it go.</source>
        <translation>Se hizo en una copia mientras se hacía otra cosa en otra; prevalece lo hecho en la copia en la que se trabajó más. Repítalo, preséntelo o renuncie a ello.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Events that are here have other content in {file}: {numbers}. What is here stays; ask who sent it.</source>
        <translation>Hay acontecimientos ya presentes con otro contenido en {file}: {numbers}. Lo de aquí se mantiene; pregunte a quien lo envió.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything in {file} is here already.</source>
        <translation>Todo lo que contiene {file} ya está aquí.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything that was done fits together.</source>
        <translation>Todo lo realizado concuerda.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, from the beginning</source>
        <translation>Todo, desde el principio</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, including what is not ticked</source>
        <translation>Todo, también lo que no está marcado</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes and drafts stay here.</source>
        <translation>Para quien trabaje en una copia de esta negociación. Se incorpora con Archivo &gt; Intercambio. Las notas y los borradores privados se quedan aquí.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>From {file}. What you do not tick is left out.</source>
        <translation>De {file}. Lo que no marque quedará fuera.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It acts for {codes}, and this desk has not sent that before.</source>
        <translation>Actúa en nombre de {codes}, y este puesto no lo había enviado antes.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation>Se anula; el historial lo conserva</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It undoes what is here.</source>
        <translation>Deshace lo que hay aquí.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was done again.</source>
        <translation>Se volvió a hacer.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was left out before.</source>
        <translation>Ya se había dejado fuera.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would not fit: {reason}</source>
        <translation>No encajaría: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would set aside what is here: {acts}.</source>
        <translation>Apartaría lo que hay aquí: {acts}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is later than the moment at which it was taken in.</source>
        <translation>Su hora es posterior al momento en que se incorporó.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is older than that of what its author had seen.</source>
        <translation>Su hora es anterior a la de lo que su autor había visto.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let go: {act}</source>
        <translation>Descartado: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let it go</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Nothing was taken in.</source>
        <translation>No se ha incorporado nada.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>On {place}: {codes} {stance}.</source>
        <translation>Sobre {place}: {codes} {stance}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Reading what was done</source>
        <translation>Leyendo los actos</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Redone: {act}</source>
        <translation>Rehecho: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment</source>
        <translation>Someterlo a examen como enmienda</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment…</source>
        <translation>Someterlo a examen como enmienda…</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Tabled as an amendment</source>
        <translation>Sometido a examen como enmienda</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <comment>button</comment>
        <translation>Incorporar</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Taking in everything would change {clauses}.</source>
        <translation>Todo ello cambiaría {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation>La reunión decide entre estas palabras y las que figuran.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Was done again</source>
        <translation>Se volvió a hacer</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What came after “{name}”</source>
        <translation>Lo posterior a «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What was done in a copy</source>
        <translation>Lo que se hizo en una copia</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>When (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write what was done</source>
        <translation>Guardar los actos</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Writing what was done</source>
        <translation>Guardando los actos</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{actor}, {when} UTC</source>
        <translation>{actor}, {when} UTC</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}) acts for {codes}.</source>
        <translation>{desk} ({digits}) actúa por {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}, of the chair) acts for {codes}.</source>
        <translation>{desk} ({digits}, de la presidencia) actúa por {codes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{file} holds {n} events, and no private note or draft.</source>
        <extracomment>{file} holds {n} event, and no private note or draft.</extracomment>
        <translation>
            <numerusform>{file} contiene {n} acto y ninguna nota ni borrador privados.</numerusform>
            <numerusform>{file} contiene {n} actos y ninguna nota ni borrador privados.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{name} exchange.zip</source>
        <translation>{name} intercambio.zip</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} acts left out before count now.</source>
        <extracomment>{n} act left out before counts now.</extracomment>
        <translation>
            <numerusform>{n} acto que se había dejado fuera cuenta ahora.</numerusform>
            <numerusform>{n} actos que se habían dejado fuera cuentan ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation>
            <numerusform>{n} no encajó</numerusform>
            <numerusform>{n} no encajaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation>
            <numerusform>Se incorpora {n} acto de {file}; todo encaja.</numerusform>
            <numerusform>Se incorporan {n} actos de {file}; todo encaja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} quedó fuera</numerusform>
            <numerusform>{n} quedaron fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation>
            <numerusform>{n} incorporado de {file}</numerusform>
            <numerusform>{n} incorporados de {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{taken}, {unfit}</source>
        <comment>a list</comment>
        <translation>{taken}, {unfit}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>2026-11-26 or 2026-11-26T18:00Z</source>
        <translation>2026-11-26 o 2026-11-26T18:00Z</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation>Un proyecto nuevo con todo lo que está íntegro en este archivo.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>After event</source>
        <translation>Tras el acto</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By</source>
        <comment>who named a version</comment>
        <translation>Por</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By meeting</source>
        <translation>Por reunión</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Checking the file</source>
        <translation>Verificando el archivo</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare</source>
        <comment>two moments</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the base with</source>
        <translation>Comparar el texto de base con</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft after event {event} with</source>
        <translation>Comparar el proyecto tras el evento {event} con</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft now with</source>
        <translation>Comparar el proyecto actual con</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft “{name}” with</source>
        <translation>Comparar el proyecto «{name}» con</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the two</source>
        <translation>Comparar ambos</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events</source>
        <translation>Actos</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events that came after these may be lost.</source>
        <translation>Pueden haberse perdido eventos posteriores a estos.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Every change, newest first. Any of them can be undone.</source>
        <translation>Todos los cambios, los más recientes primero. Cualquiera puede deshacerse.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Going back</source>
        <translation>Volviendo atrás</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation>No cambió ninguna palabra que figure ahora en el proyecto.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It does not fit: {reason}</source>
        <translation>No encaja: {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Its clause</source>
        <translation>Su párrafo</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Left out: {why}</source>
        <translation>Excluido: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Lost: event {event}.</source>
        <translation>Perdido: acto {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name it</source>
        <translation>Dar nombre</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name this moment</source>
        <translation>Dar nombre a este momento</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Or a number, a day or a time</source>
        <translation>O un número, un día o una hora</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Other moment</source>
        <translation>Otro momento</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Outside meetings</source>
        <translation>Fuera de reuniones</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private drafts or notes may be lost.</source>
        <translation>Pueden haberse perdido borradores o notas privados.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private: no exchange and no export has it.</source>
        <translation>Privado: no figura en ningún intercambio ni exportación.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Rev.1 as circulated</source>
        <translation>Rev.1, tal como se distribuyó</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Save a salvaged copy</source>
        <translation>Guardar una copia recuperada</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Saving what is intact</source>
        <translation>Guardando lo que está íntegro</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Taken back by event {event}.</source>
        <translation>Anulado por el acto {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The base text</source>
        <translation>El texto de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft after event {event}</source>
        <translation>El proyecto tras el evento {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft now</source>
        <translation>El proyecto actual</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft “{name}”</source>
        <translation>El proyecto «{name}»</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation>El archivo conservado «{name}» está dañado.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is lost.</source>
        <translation>El archivo conservado «{name}» se ha perdido.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation>La negociación tal como está tras el acto {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is now.</source>
        <translation>La negociación tal como está ahora.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The signature of event {event} is wrong: it was altered or forged.</source>
        <translation>La firma del suceso {event} es incorrecta: fue alterado o falsificado.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The text then</source>
        <translation>El texto de entonces</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The texts that others may have. Name further moments under Events.</source>
        <translation>Los textos que otros pueden tener. Dé nombre a más momentos en «Actos».</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What changed: {one} and {other}</source>
        <translation>Cambios: {one} y {other}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Why: {why}</source>
        <translation>Por qué: {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>With the private notes</source>
        <translation>Con las notas privadas</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after event {event}</source>
        <translation>tras el acto {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after {event}: {act}</source>
        <translation>tras {event}: {act}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>base text</source>
        <translation>texto base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>named</source>
        <translation>con nombre</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>new base text</source>
        <translation>nuevo texto base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>private</source>
        <translation>privado</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base</source>
        <translation>el texto de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base text</source>
        <translation>el texto de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone by {event}</source>
        <translation>deshecho por el acto {event}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/history_lists.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation>
            <numerusform>{file} se ha escrito con {n} acto.</numerusform>
            <numerusform>{file} se ha escrito con {n} actos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>{name} salvaged</source>
        <translation>{name} recuperada</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation>«{name}» es la negociación tras el acto {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation>«{name}» es la negociación en su estado actual</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation>Una página para leer (.html) o Word con control de cambios (.docx).</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changed by</source>
        <translation>Cambiado por</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation>Páginas (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison…</source>
        <translation>Guardar la comparación…</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>The two texts are the same.</source>
        <translation>Los dos textos son idénticos.</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>moved and changed</source>
        <translation>trasladado y modificado</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation>Corchetes y opciones del texto de base, de cada versión con nombre y del proyecto actual.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Left out, never tabled: {names}.</source>
        <translation>Omitidos, nunca presentados: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Never tabled, but other acts speak of it, so it goes along: {names}.</source>
        <translation>Nunca presentado, pero otros actos lo mencionan, así que se incluye: {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>No file is kept in this project.</source>
        <translation>No se conserva ningún archivo en este proyecto.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation>Toda la negociación con su historial, para darla a otros.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation>De qué se leyeron los textos y las enmiendas, byte por byte.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>With private notes and drafts</source>
        <translation>Con las notas y los borradores privados</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write it out…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write the file out</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>alternatives</source>
        <translation>variantes</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>placeholders</source>
        <translation>por completar</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>recorded</source>
        <translation>registrados</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>the draft now</source>
        <translation>el proyecto actual</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy without private notes and drafts.</source>
        <translation>{file} es una copia sin notas ni borradores privados.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy.</source>
        <translation>{file} es una copia.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>Desks</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>File with the key of a desk</source>
        <translation>Archivo con la clave de un puesto</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation>Actos realizados, o una copia ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>Nothing is proposed in these files</source>
        <translation>En estos archivos no se propone nada</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as near as others; it makes no difference</source>
        <translation>tan cercana como otras; da lo mismo</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as the file says</source>
        <translation>como indica el archivo</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as you chose</source>
        <translation>como usted eligió</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>by its words</source>
        <translation>por sus palabras</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>chosen by the name of the file</source>
        <translation>elegida por el nombre del archivo</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words, none of which is clear</source>
        <translation>instrucciones en palabras, ninguna de ellas clara</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words: {n} are clear</source>
        <extracomment>instructions in words: {n} is clear</extracomment>
        <translation>
            <numerusform>instrucciones en palabras: {n} es clara</numerusform>
            <numerusform>instrucciones en palabras: {n} son claras</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>little in it is like any version</source>
        <translation>poco en él se parece a alguna versión</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>more sponsors for {ids}</source>
        <translation>más patrocinadores de {ids}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation>sin cambios registrados, y nada difiere del texto</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation>sin cambios registrados: se propone lo que difiere del texto</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>nothing to remark</source>
        <translation>nada que observar</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>several are about equally near</source>
        <translation>varias son casi igual de cercanas</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>taken back</source>
        <translation>anulada</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>the draft of now</source>
        <translation>el proyecto actual</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation>{author}: «{title}» no tiene un lugar seguro. {why}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{ids} tabled before</source>
        <translation>{ids}: ya sometidas a examen</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation>
            <numerusform>{n} enmienda sometida a examen ({which})</numerusform>
            <numerusform>{n} enmiendas sometidas a examen ({which})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} autor</numerusform>
            <numerusform>{n} autores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} proposals in brackets</source>
        <extracomment>{n} proposal in brackets</extracomment>
        <translation>
            <numerusform>{n} propuesta entre corchetes</numerusform>
            <numerusform>{n} propuestas entre corchetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation>
            <numerusform>{n} observación</numerusform>
            <numerusform>{n} observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation>
            <numerusform>{n} cambio registrado</numerusform>
            <numerusform>{n} cambios registrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{version} ({percent} %)</source>
        <translation>{version} ({percent} %)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Amendments in {files}</source>
        <translation>Enmiendas de {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Check this</source>
        <translation>Compruébelo</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Code or name, or CODE=Name</source>
        <translation>Código o nombre, o CÓDIGO=Nombre</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Delegation of {author}</source>
        <translation>Delegación de {author}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation>Cada una puede decidirse por separado, y las idénticas de varias delegaciones se reúnen en una.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation>Todo lo que modificó un autor va junto.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import amendments</source>
        <translation>Importar enmiendas</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Keep “{name}” as a new one</source>
        <translation>Mantener «{name}» como nueva</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation>Nueva</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation>Aún no está en la lista de delegaciones; se incluye en ella.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One amendment for each author</source>
        <translation>Una enmienda por cada autor</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One for each clause and author</source>
        <translation>Una por cada párrafo y autor</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Version of {file}</source>
        <translation>Versión de {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What becomes an amendment</source>
        <translation>Qué se convierte en enmienda</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What was not certain</source>
        <translation>Lo que no era seguro</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Where the files differ from the text</source>
        <translation>Donde los archivos difieren del texto</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Whose amendments they are</source>
        <translation>De quién son las enmiendas</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Writes for</source>
        <translation>Escribe por</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Written on</source>
        <translation>Escrito sobre</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Files that can be read ({endings});;All files (*)</source>
        <translation>Archivos que se pueden leer ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Looking for tracked changes</source>
        <translation>Buscando cambios registrados</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>New base text</source>
        <translation>Nuevo texto de base</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Revisions of the draft</source>
        <translation>Revisiones del proyecto</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_commands.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation>
            <numerusform>{said} Se conserva {n} observación en Archivo &gt; Notas de importación.</numerusform>
            <numerusform>{said} Se conservan {n} observaciones en Archivo &gt; Notas de importación.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>Import notes</source>
        <translation>Notas de importación</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation>No se ha leído ningún archivo en esta negociación desde que se conservan sus observaciones.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation>Las dudas al leer e importar archivos y lo que no se recogió.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Amendments in words</source>
        <translation>Enmiendas en palabras</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation>Como figuran en los documentos de enmiendas o como se dicen en la sala; en español, francés o inglés. Entrecomille las palabras del texto.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Each an amendment</source>
        <translation>Una enmienda por cada una</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Find out</source>
        <translation>Averiguarla</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation>En el párrafo 3 de la parte dispositiva, sustitúyase «…» por «…».</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instruction</source>
        <translation>Modificación solicitada</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instructions</source>
        <translation>Modificaciones solicitadas</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>One amendment of all</source>
        <translation>Una enmienda con todas</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Leer</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read instructions</source>
        <translation>Leer modificaciones</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation>
            <numerusform>Someter a examen la que está clara…</numerusform>
            <numerusform>Someter a examen las {n} que están claras…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table amendments</source>
        <translation>Someter enmiendas a examen</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table it…</source>
        <translation>Someterla a examen…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table the amendment</source>
        <translation>Someter a examen la enmienda</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table…</source>
        <translation>Someter a examen…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The amendment is tabled</source>
        <translation>Enmienda sometida a examen</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The version whose numbers and words are meant.</source>
        <translation>La versión a cuyos números y palabras se refiere.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>There are no instructions in it.</source>
        <translation>No contiene ninguna modificación solicitada.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Understood as</source>
        <translation>Se entendió</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation>
            <numerusform>{n} enmienda sometida a examen</numerusform>
            <numerusform>{n} enmiendas sometidas a examen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who}</source>
        <translation>Como {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who} has it.</source>
        <translation>Como dice {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decide so</source>
        <translation>Decidir así</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided as {who}.</source>
        <translation>Decidido como {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided with a written text.</source>
        <translation>Decidido con un texto redactado.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Empty: the clause goes.</source>
        <translation>Vacío: el párrafo se suprime.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation>Cada cambio se registra con el nombre del archivo del que procede.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Everything is decided.</source>
        <translation>Todo está decidido.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is not clear which text of {file} answers to the draft.</source>
        <translation>No está claro qué texto de {file} corresponde al proyecto.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is open again.</source>
        <translation>Vuelve a estar pendiente.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Italics and the like</source>
        <translation>Cursiva y similares</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merge {files}</source>
        <translation>Fusionar {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merged: {files}</source>
        <translation>Fusionado: {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merging</source>
        <translation>Fusionando</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>No file changes anything.</source>
        <translation>Ningún archivo cambia nada.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation>Nada choca: todo puede incorporarse al proyecto.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation>Entretanto se decidió otra cosa; decida esto de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the decision back</source>
        <translation>Anular la decisión</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the rest</source>
        <translation>Incorporar el resto</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take what is decided</source>
        <translation>Incorporar lo decidido</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Text in {file}</source>
        <translation>Texto de {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause goes.</source>
        <translation>El párrafo se suprime.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause reads as in {who}</source>
        <translation>El párrafo dice como en {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation>Lo que cambia cada archivo. Lo que varios cambian del mismo modo se incorpora una vez.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>With tracked changes</source>
        <translation>Con control de cambios</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Word file</source>
        <translation>Archivo de Word</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a Word file…</source>
        <translation>Guardar archivo de Word…</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a text for {clause}</source>
        <translation>Redactar un texto para {clause}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write the merged text</source>
        <translation>Guardar el texto fusionado</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>as {who}</source>
        <translation>como {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>clauses</source>
        <translation>párrafos</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>written</source>
        <translation>redactado</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation>{files}: nada difiere del proyecto, salvo cursiva y similares.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation>{files}: nada difiere del proyecto.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{file} already exists; choose another name.</source>
        <translation>{file} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{name} merged</source>
        <translation>{name} fusionado</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation>
            <numerusform>{n} conflicto está sin decidir. Ahí el proyecto conserva sus palabras y no se incorpora lo que dicen los archivos.</numerusform>
            <numerusform>{n} conflictos están sin decidir. Ahí el proyecto conserva sus palabras y no se incorpora lo que dicen los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation>
            <numerusform>{n} por decidir. Hasta entonces figuran ahí las palabras del proyecto.</numerusform>
            <numerusform>{n} por decidir. Hasta entonces figuran ahí las palabras del proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Agreed, but worded differently in the new text</source>
        <translation>Acordado, pero distinto en el nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the draft</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the new text</source>
        <translation>En el nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation>Pasando la negociación al nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>New base text: {file}</source>
        <translation>Nuevo texto de base: {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation>No afecta a ninguna enmienda ni cambio del proyecto.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No text was found in {file}.</source>
        <translation>No se encontró ningún texto en {file}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>On the new text</source>
        <translation>En el nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Placing everything on the new text</source>
        <translation>Situando todo en el nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The former wordings stay readable.</source>
        <translation>Las redacciones anteriores siguen siendo legibles.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The new text is now the base text</source>
        <translation>El nuevo texto es ahora el texto de base</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: nothing.</source>
        <translation>Por decidir: nada.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation>Por decidir: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Use as the base text</source>
        <translation>Usar como texto de base</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>a change of {author}</source>
        <translation>una modificación de {author}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/new_base_list.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation>
            <numerusform>{n} hecho a mano está inactivo: sus párrafos ya no existen.</numerusform>
            <numerusform>{n} hechos a mano están inactivos: sus párrafos ya no existen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation>Al aceptarla, queda superada {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Amends {who}.</source>
        <translation>Enmienda {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation>No es compatible con {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation>Elija un párrafo para ver sus enmiendas, el origen de sus palabras y sus notas.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation>Choca con {who}, que fue aceptada.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation>No figura en el proyecto. Alt+→ lo incorpora.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation>Se mantiene o decae con {members} («{name}»).</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>already in the text</source>
        <translation>ya en el texto</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies</source>
        <translation>aplicable</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {amendments}</source>
        <translation>se aplica, pero excluye {amendments}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {n} others</source>
        <extracomment>applies, but excludes {n} other</extracomment>
        <translation>
            <numerusform>se aplica, pero excluye otra {n}</numerusform>
            <numerusform>se aplica, pero excluye otras {n}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>eight proposals</source>
        <translation>ocho propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>five proposals</source>
        <translation>cinco propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>four proposals</source>
        <translation>cuatro propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>late</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>needs confirmation</source>
        <translation>confirmar el lugar</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nine proposals</source>
        <translation>nueve propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no longer has a place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no proposals</source>
        <translation>sin propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nothing open</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>one proposal</source>
        <translation>una propuesta</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>seven proposals</source>
        <translation>siete propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>several places</source>
        <translation>varios lugares</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>six proposals</source>
        <translation>seis propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>three proposals</source>
        <translation>tres propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>two proposals</source>
        <translation>dos propuestas</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, deleted</source>
        <translation>{clause}, suprimido</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, moved away</source>
        <translation>{clause}, trasladado a otro lugar</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation>
            <numerusform>{n} propuesta</numerusform>
            <numerusform>{n} propuestas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Accept {amendment} of {names}</source>
        <translation>Aceptar {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Confirm and accept {amendment} of {names}</source>
        <translation>Confirmar y aceptar {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>History of {amendment}</source>
        <translation>Historial de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More to do with {amendment}</source>
        <translation>Más opciones para {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Put {amendment} of {names} on hold</source>
        <translation>Dejar en espera {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Reject {amendment} of {names}</source>
        <translation>Rechazar {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>The name of this amendment in the register</source>
        <translation>El nombre de esta enmienda en el registro</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Withdraw {amendment} of {names}</source>
        <translation>Retirar {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Proposed, {when}</source>
        <translation>Propuesta, {when}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommendation taken back</source>
        <translation>Recomendación anulada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice}</source>
        <translation>Recomendación: {advice}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation>Recomendación: {advice} con {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation>Recomendación: {advice} a {body}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation>Redacción {revision}, hasta que se modificó</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} joined</source>
        <translation>{code} se sumó</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} left</source>
        <translation>{code} se retiró</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation>Dejar en suspenso</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation>Devolver</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Supersede</source>
        <translation>Dar por superada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} accepted</source>
        <translation>{amendment}: aceptada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} put on hold</source>
        <translation>{amendment}: en suspenso</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} rejected</source>
        <translation>{amendment}: rechazada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation>{amendment}: devuelta a sus patrocinadores</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} submitted</source>
        <translation>{amendment}: presentada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} superseded</source>
        <translation>{amendment}: superada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} tabled</source>
        <translation>{amendment}: sometida a examen</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation>{amendment}: retirada</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be accepted</source>
        <translation>{left} de {all} no pueden aceptarse</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be put on hold</source>
        <translation>{left} de {all} no pueden dejarse en espera</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be rejected</source>
        <translation>{left} de {all} no pueden rechazarse</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be withdrawn</source>
        <translation>{left} de {all} no pueden retirarse</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} accepted; not these:</source>
        <extracomment>{n} accepted; not these:</extracomment>
        <translation>
            <numerusform>{n} aceptada; no estas:</numerusform>
            <numerusform>{n} aceptadas; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation>
            <numerusform>{n} enmienda aceptada</numerusform>
            <numerusform>{n} enmiendas aceptadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation>
            <numerusform>{n} enmienda en suspenso</numerusform>
            <numerusform>{n} enmiendas en suspenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation>
            <numerusform>{n} enmienda rechazada</numerusform>
            <numerusform>{n} enmiendas rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation>
            <numerusform>{n} enmienda devuelta a sus patrocinadores</numerusform>
            <numerusform>{n} enmiendas devueltas a sus patrocinadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation>
            <numerusform>{n} enmienda presentada</numerusform>
            <numerusform>{n} enmiendas presentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation>
            <numerusform>{n} enmienda superada</numerusform>
            <numerusform>{n} enmiendas superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation>
            <numerusform>{n} enmienda sometida a examen</numerusform>
            <numerusform>{n} enmiendas sometidas a examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation>
            <numerusform>{n} enmienda retirada</numerusform>
            <numerusform>{n} enmiendas retiradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} put on hold; not these:</source>
        <extracomment>{n} put on hold; not these:</extracomment>
        <translation>
            <numerusform>{n} puesta en espera; no estas:</numerusform>
            <numerusform>{n} puestas en espera; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} rejected; not these:</source>
        <extracomment>{n} rejected; not these:</extracomment>
        <translation>
            <numerusform>{n} rechazada; no estas:</numerusform>
            <numerusform>{n} rechazadas; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} returned to their sponsors; not these:</source>
        <extracomment>{n} returned to its sponsors; not these:</extracomment>
        <translation>
            <numerusform>{n} devuelta a sus patrocinadores; no estas:</numerusform>
            <numerusform>{n} devueltas a sus patrocinadores; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} submitted; not these:</source>
        <extracomment>{n} submitted; not these:</extracomment>
        <translation>
            <numerusform>{n} presentada; no estas:</numerusform>
            <numerusform>{n} presentadas; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} superseded; not these:</source>
        <extracomment>{n} superseded; not these:</extracomment>
        <translation>
            <numerusform>{n} reemplazada; no estas:</numerusform>
            <numerusform>{n} reemplazadas; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} tabled; not these:</source>
        <extracomment>{n} tabled; not these:</extracomment>
        <translation>
            <numerusform>{n} sometida; no estas:</numerusform>
            <numerusform>{n} sometidas; no estas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} withdrawn; not these:</source>
        <extracomment>{n} withdrawn; not these:</extracomment>
        <translation>
            <numerusform>{n} retirada; no estas:</numerusform>
            <numerusform>{n} retiradas; no estas:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation>Elija una enmienda para ver qué propone.</translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Chosen</source>
        <translation>Selección</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation>
            <numerusform>La primera.</numerusform>
            <numerusform>Las {n} primeras.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>It stands after</source>
        <translation>Figura después de</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>The nearest clause</source>
        <translation>El párrafo más cercano</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>What follows here</source>
        <translation>Lo que sigue aquí</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Join the sponsors…</source>
        <translation>Sumarse a los patrocinadores…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Leave the sponsors…</source>
        <translation>Dejar de patrocinar…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>The place is right as it is shown</source>
        <translation>El lugar es correcto tal como se muestra</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Doubts</source>
        <translation>Dudas</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation>Vínculos</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation>Sugeridos</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation>Privada, no se exporta, nunca en el proyector</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation>Eliminar la nota privada: {note}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation>Mostrar en el historial: {line}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show it in the history</source>
        <translation>Mostrarlo en el historial</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/inspector.py"/>
        <source>Show {n} more amendments</source>
        <extracomment>Show {n} more amendment</extracomment>
        <translation>
            <numerusform>Mostrar {n} enmienda más</numerusform>
            <numerusform>Mostrar {n} enmiendas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation>Tema de {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation>Lo que cabe decir del párrafo</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Where it comes from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <location filename="gui/inspector/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation>Elija una fila para ver más detalles.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation>Para quien tenga este archivo del proyecto; no se exporta ni consta en el historial.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Noted; no export has it.</source>
        <translation>Anotado; no se exporta.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Passphrase…</source>
        <translation>Frase de contraseña…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private note on {name}</source>
        <translation>Nota privada sobre {name}</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private notes are locked. Unlock them to write one.</source>
        <translation>Las notas privadas están bloqueadas. Desbloquéelas para escribir una.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove the note</source>
        <translation>Eliminar la nota</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>The note is removed for good.</source>
        <translation>La nota se ha eliminado para siempre.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>There are no private notes.</source>
        <translation>No hay notas privadas.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written (UTC)</source>
        <translation>Escrito (UTC)</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>the negotiation</source>
        <translation>la negociación</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation>«{text}» desaparece del archivo; no se puede deshacer.</translation>
    </message>
    <message>
        <location filename="gui/inspector/remarks_view.py"/>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/remarks_view.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation>
            <numerusform>y {n} más, que figura en {command}</numerusform>
            <numerusform>y {n} más, que figuran en {command}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Beside: “{words}”</source>
        <translation>Junto a: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation>Confirmar</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm the link with {clause}</source>
        <translation>Confirmar el vínculo con {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>How sure it is that the two clauses deal with the same matter</source>
        <translation>Grado de certeza de que los dos párrafos tratan el mismo asunto</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}</source>
        <translation>Vínculo con {clause}, {state}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation>Vínculo con {clause}, {state}: {why}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse the link with {clause}</source>
        <translation>Rechazar el vínculo con {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation>Anular la decisión sobre el vínculo con {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation>confirmado por {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation>trazado</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation>sugerido</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation>rechazado por {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme</source>
        <translation>Nombre del nuevo tema</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation>Nombre del nuevo tema y Enter</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>New theme…</source>
        <translation>Nuevo tema…</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation>Trasladado junto con {clauses}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation>Trasladado dentro del párrafo: {words}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>other force</source>
        <translation>otra fuerza</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{clause} is removed</source>
        <translation>{clause}: suprimido</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Not the same clause</source>
        <translation>No es el mismo párrafo</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation>Romper el vínculo: los dos párrafos no se corresponden</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation>{clause} no es el mismo párrafo: romper el vínculo</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>✓ joined by {who}</source>
        <translation>✓ vinculado por {who}</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Ad referendum</source>
        <translation>Ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next amendment</source>
        <translation>Enmienda siguiente</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next open clause ▶</source>
        <translation>Párrafo pendiente siguiente ▶</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation>Como se imprimió el texto, huecos incluidos</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation>Entre 5 y 6 va</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation>Aparecidos desde entonces: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Count everything through</source>
        <translation>Numerar todo de corrido</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation>Todos los párrafos se llaman como antes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation>Cada párrafo conserva el número que tiene ahora, como se distribuyó.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze numbers</source>
        <translation>Fijar la numeración</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation>Fijada por {person} desde {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>In sections…</source>
        <translation>En las secciones…</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation>Mantener los números como se distribuyeron</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation>Hacer que los números sigan el texto</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let them follow</source>
        <translation>Que lo sigan</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>Ningún número está fijado; siguen el texto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Number now</source>
        <translation>Número actual</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are frozen</source>
        <translation>Numeración fijada</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation>La numeración ya no está fijada.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers begin again</source>
        <translation>La numeración vuelve a empezar</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text</source>
        <translation>Los números siguen el texto</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation>Los números siguen el texto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation>Numeración fijada · {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers go on</source>
        <translation>La numeración continúa</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers in sections</source>
        <translation>Numeración en las secciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers of the clauses</source>
        <translation>Números de los párrafos</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumbered</source>
        <translation>Renumerado</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation>En las resoluciones continúa en todas las secciones; en las relativas al presupuesto vuelve a empezar.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation>Quedan vacantes: {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The draft is renumbered</source>
        <translation>Proyecto renumerado</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation>La exportación «Números anteriores y nuevos» contiene el cuadro completo.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation>Los números nuevos quedan fijados.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation>El número de un párrafo suprimido queda vacante.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>La numeración está fijada; haga antes que siga el texto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>La numeración está en orden: ningún párrafo cambiaría de número.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They begin again with 1</source>
        <translation>Vuelve a empezar desde 1</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They go on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation>Los fijados se mantienen; lo aparecido desde entonces también se fija.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation>Hasta la renumeración: {number}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>What happened</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Where a section begins</source>
        <translation>Donde empieza una sección</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation>uno sin número</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation>{changes} y {n} más.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} pasa a ser {new}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation>Plazo para enmiendas: vence en {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due {time}</source>
        <translation>Plazo para enmiendas: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation>Plazo para enmiendas, vencido: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>On {clauses}.</source>
        <translation>Sobre {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation>Silencio: termina en {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends {time}</source>
        <translation>Fin del silencio: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation>Silencio cumplido: {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation>Después, plazo para enmiendas: {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation>Después, fin del silencio: {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation>{meeting}. Lo que se haga ahora pertenece a esta reunión.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>{n} fuera de plazo</numerusform>
            <numerusform>{n} fuera de plazo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin a silence procedure</source>
        <translation>Iniciar procedimiento de silencio</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break it</source>
        <translation>Romperlo</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break the silence</source>
        <translation>Romper el silencio</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation>Día, hora y diferencia con UTC.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline for amendments</source>
        <translation>Plazo para enmiendas</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline set until {time}</source>
        <translation>Plazo fijado hasta {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure has ended.</source>
        <translation>No ha concluido ningún procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure is running.</source>
        <translation>No hay ningún procedimiento de silencio en curso.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>On</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence broken by {codes}</source>
        <translation>Silencio roto por {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence has passed, on record</source>
        <translation>Silencio cumplido; queda constancia</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Under silence until {time}</source>
        <translation>Sujeto a silencio hasta {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>What they object to</source>
        <translation>A qué se oponen</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>the whole text</source>
        <translation>todo el texto</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation>{procedure}, hasta {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>List of delegations, or report with participants</source>
        <translation>Lista de delegaciones, o informe con participantes</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Votes</source>
        <translation>Votaciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>2026-11-26; empty: today</source>
        <translation>2026-11-26; vacío: hoy</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation>Acordar ad referéndum {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree anyway</source>
        <translation>Acordar de todos modos</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree {clause}</source>
        <translation>Acordar {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Code of the group</source>
        <translation>Código del grupo</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation>Códigos de sus miembros separados por comas; nadie: habla solo en su propio nombre.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Conference Room 2</source>
        <translation>Sala de conferencias 2</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Delete</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation>Vacío: el de la reunión; si no, hoy</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation>Europe/Vienna o +01:00; vacío: la de aquí</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open a meeting</source>
        <translation>Abrir una reunión</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park {clause}</source>
        <translation>Aplazar {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position on</source>
        <translation>Posición sobre</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen {clause}</source>
        <translation>Reabrir {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Speaks for</source>
        <translation>Habla en nombre de</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Take a position</source>
        <translation>Registrar posición</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation>Reunión «{name}» cerrada</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is open</source>
        <translation>Reunión «{name}» abierta</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Their words, a condition</source>
        <translation>Sus palabras, una condición</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Third informal reading</source>
        <translation>Tercera lectura oficiosa</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>This applies to its sub-paragraphs too.</source>
        <translation>Lo que depende del párrafo se suprime con él.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation>Lo que se haga hasta su cierre pertenece a ella.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Where it is new</source>
        <translation>Si es nuevo</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the base in {set}</source>
        <translation>el texto de base en {set}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the bracket [{words}]</source>
        <translation>los corchetes [{words}]</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the clause {clause}</source>
        <translation>el párrafo {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed</source>
        <translation>{clause}: acordado</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation>{clause}: acordado ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is deleted</source>
        <translation>{clause}: suprimido</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is open again</source>
        <translation>{clause}: de nuevo pendiente</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is parked</source>
        <translation>{clause}: aplazado</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for itself only</source>
        <translation>{code} habla solo en su propio nombre</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for {members}</source>
        <translation>{code} habla en nombre de {members}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{n} amendments are open on it: {amendments}. Once it is agreed they cannot be accepted any more.</source>
        <extracomment>{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted any more.</extracomment>
        <translation>
            <numerusform>Hay {n} enmienda pendiente sobre este párrafo: {amendments}. Una vez acordado, ya no podrá aceptarse.</numerusform>
            <numerusform>Hay {n} enmiendas pendientes sobre este párrafo: {amendments}. Una vez acordado, ya no podrán aceptarse.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>A list in a file, or the list of participants of a report</source>
        <translation>Una lista en un archivo, o la lista de participantes de un informe</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Add delegations</source>
        <translation>Añadir delegaciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Can be added</source>
        <translation>Se pueden añadir</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Find a State or group</source>
        <translation>Buscar un Estado o grupo</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whoever is not on the list of States and groups.</source>
        <translation>Para quien no figura en la lista de Estados y grupos.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whom the group speaks</source>
        <translation>En nombre de quién habla el grupo</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Friends of the Sea</source>
        <translation>Amigos del Mar</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list</source>
        <translation>Importar la lista</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Member of</source>
        <translation>Miembro de</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members of {group}</source>
        <translation>Miembros de {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members…</source>
        <translation>Miembros…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New delegation</source>
        <translation>Nueva delegación</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>No delegation was added.</source>
        <translation>No se añadió ninguna delegación.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Nobody takes part yet. Find a State or group to add it.</source>
        <translation>Todavía no participa nadie. Busque un Estado o un grupo para añadirlo.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>One delegation per line</source>
        <translation>Una delegación por línea</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Paste a list…</source>
        <translation>Pegar una lista…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Possible while it has no amendments and positions</source>
        <translation>Posible mientras no tenga enmiendas ni posiciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Reading the list</source>
        <translation>Lectura de la lista</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename {name}</source>
        <translation>Renombrar {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Taking part</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The code stays.</source>
        <translation>El código no cambia.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The search finds every State and group, in all six languages.</source>
        <translation>La búsqueda encuentra todos los Estados y grupos, en los seis idiomas.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>They take part from now on</source>
        <translation>Participan a partir de ahora</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>With a name and code of its own</source>
        <translation>Con nombre y código propios</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Write or paste one delegation per line: a State or group by its code or name, or any other as CODE, name.</source>
        <translation>Escriba o pegue una delegación por línea: un Estado o grupo por su código o nombre, o cualquier otra como CÓDIGO, nombre.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{code} is now {name}</source>
        <translation>{code} se llama ahora {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{names} added</source>
        <translation>Añadido: {names}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{name} removed</source>
        <translation>Eliminado: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations added</source>
        <extracomment>{n} delegation added</extracomment>
        <translation>
            <numerusform>{n} delegación añadida</numerusform>
            <numerusform>{n} delegaciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations found.</source>
        <extracomment>{n} delegation found.</extracomment>
        <translation>
            <numerusform>{n} delegación encontrada.</numerusform>
            <numerusform>{n} delegaciones encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} more lines are not known.</source>
        <extracomment>{n} more line is not known.</extracomment>
        <translation>
            <numerusform>Otra línea ({n}) no se reconoce.</numerusform>
            <numerusform>Otras {n} líneas no se reconocen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} take part already.</source>
        <extracomment>{n} takes part already.</extracomment>
        <translation>
            <numerusform>{n} ya participa.</numerusform>
            <numerusform>{n} ya participan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known.</source>
        <translation>«{line}» no se conoce.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known; did you mean {names}?</source>
        <translation>«{line}» no se conoce; ¿quiso decir {names}?</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Awaits instructions</source>
        <translation>A la espera de instrucciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation>Elija primero celdas: una delegación sobre un punto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Dissociated</source>
        <translation>Desvinculación</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Flexible</source>
        <translation>Flexibilidad</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Oppose</source>
        <translation>Oposición</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Reserve</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Unclear</source>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation>{delegations}: {position} ({points})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation} is unclear (its groups differ: {groups})</source>
        <translation>{delegation}: posición incierta (sus grupos difieren: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation>{delegation}: nada se dijo</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation>{position}, salvo {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation>{position}, según {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation>Posiciones: puntos en filas, delegaciones en columnas</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All clauses</source>
        <translation>Todos los párrafos</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All delegations</source>
        <translation>Todas las delegaciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation>Como cuadro, para Word, Excel o un mensaje (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Copy table</source>
        <translation>Copiar cuadro</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>No point is open.</source>
        <translation>No hay ningún punto pendiente.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation>Nadie ha propuesto nada ni adoptado una posición.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation>Nada pendiente espera una posición de esta delegación.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Only open points</source>
        <translation>Solo puntos pendientes</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation>Propuestas y posiciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation>Anular</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation>El proyecto no tiene párrafos.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The position chosen</source>
        <translation>La posición elegida</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation>El cuadro está en el portapapeles.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Which points are shown</source>
        <translation>Qué puntos se muestran</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation>Las posiciones de quién se muestran</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation>Sin posición de {whose}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation>
            <numerusform>{n} celda seleccionada</numerusform>
            <numerusform>{n} celdas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Asked by</source>
        <translation>Solicitado por</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Begin silence…</source>
        <translation>Iniciar silencio…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choice</source>
        <translation>Elección</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Close the meeting</source>
        <translation>Cerrar la reunión</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadlines</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Ended: {how}</source>
        <translation>Terminado: {how}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Enter goes to the clause.</source>
        <translation>Enter lleva al párrafo.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation>No se ha fijado ningún plazo ni iniciado ningún procedimiento de silencio.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation>No se ha abierto ninguna reunión y no se conoce ningún grupo.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation>No se ha registrado ninguna posición; use Negociación &gt; Registrar posición.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Not agreed, because changed since</source>
        <translation>No acordado, por haber cambiado después</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation>Nada está acordado hasta que todo esté acordado.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation>No se ha decidido sobre ningún párrafo; todos están pendientes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Open a meeting…</source>
        <translation>Abrir una reunión…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation>«Por completar» espera palabras; «registrados» son variantes de conjuntos aún sin decidir.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a deadline…</source>
        <translation>Fijar un plazo…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a group…</source>
        <translation>Definir un grupo…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation>Varias versiones de un párrafo, de las que se elige una.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>The whole draft</source>
        <translation>Todo el proyecto</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation>No hay corchetes ni opciones en el proyecto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets.</source>
        <translation>No hay corchetes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no sets of alternatives.</source>
        <translation>No hay conjuntos de variantes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Until (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation>Lo que llega tarde se admite y se señala; lo sujeto a silencio queda acordado al cumplirse este.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation>Lo que se hace mientras una reunión está abierta pertenece a ella; un grupo habla por sus miembros.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>When or for whom</source>
        <translation>Fecha o destinatario</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation>Quién mantiene qué; un grupo se cuenta por sus miembros.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>a text of its own</source>
        <translation>un texto propio</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>broken by {codes}</source>
        <translation>roto por {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>itself only</source>
        <translation>solo en su propio nombre</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>late: {amendments}</source>
        <translation>fuera de plazo: {amendments}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>unclear</source>
        <translation>sin determinar</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>with its clause</source>
        <translation>con su párrafo</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation>{delegation} (sus grupos difieren: {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is not open.</source>
        <translation>El proyector no está abierto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is on the second screen again.</source>
        <translation>El proyector está de nuevo en la segunda pantalla.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation>La segunda pantalla no está disponible; el proyector será una ventana hasta que vuelva.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation>No hay otra pantalla; F11 ocupa esta por completo.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation>Todos los párrafos de las filas mostradas están acordados.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Reopen {clause}…</source>
        <translation>Reabrir {clause}…</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Freeze the screen as it is</source>
        <translation>Congelar la pantalla como está</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Let the screen follow again</source>
        <translation>Que la pantalla vuelva a seguir el trabajo</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Meeting, clock and projector</source>
        <translation>Reunión, reloj y proyector</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>{meeting}: {told}</source>
        <translation>{meeting}: {told}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation>
            <numerusform>{n} PROPUESTA</numerusform>
            <numerusform>{n} PROPUESTAS</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation>Proyector: congelado en {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: {clause}</source>
        <translation>Proyector: {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>ad ref</source>
        <translation>ad ref.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Abstaining</source>
        <translation>Abstenciones</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Adopted without a vote</source>
        <translation>Aprobada sin votación</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Against</source>
        <translation>En contra</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation>Una enmienda aprobada se incorpora al texto; lo que excluye no se somete a votación. En caso de empate, se rechaza.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes</source>
        <translation>Por votación</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes, two thirds are needed</source>
        <translation>Por votación, se requieren dos tercios</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation>Vacío: nadie. Si no, se vota primero si se procede a la división.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>How, or why</source>
        <translation>Modo o razón</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>If adopted, its place is right</source>
        <translation>Si se aprueba, su lugar es correcto</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>In favour</source>
        <translation>A favor</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation>La reunión no tiene ante sí ninguna enmienda; no hay nada que someter a votación.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>On each of</source>
        <translation>Por separado</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote</source>
        <translation>Registrar la votación</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote…</source>
        <translation>Registrar la votación…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation>Artículo 89: las partes se votan por separado cuando lo pide una delegación; las aprobadas se someten luego a votación en conjunto.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes on {item}</source>
        <translation>Votación por partes de {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes…</source>
        <translation>Votación por partes…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>There are separate votes on {item}</source>
        <translation>Se vota por partes {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation>Marque las partes que se votan por separado.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on</source>
        <translation>Votación</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on {item}</source>
        <translation>Votación de {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote separately</source>
        <translation>Votar por partes</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Who objects</source>
        <translation>Quién se opone</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation>Escriba en cifras el número de votos; si no hay ninguno, nada.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation>{amendment} no tiene partes que puedan votarse por separado.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>As suggested by rule 90</source>
        <translation>Según el artículo 90</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Excludes {amendments}.</source>
        <translation>Excluye {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Keep this order</source>
        <translation>Mantener este orden</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation>Las líneas omitidas van donde se sugiere.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>One amendment a line</source>
        <translation>Una enmienda por línea</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Order of voting</source>
        <translation>Orden de votación</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation>Según el artículo 90 del Reglamento de la Asamblea General: primero la enmienda que más se aparta del texto. Ponga las líneas en el orden en que la Presidencia desea las votaciones; la lista puede exportarse.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The order of voting is kept</source>
        <translation>Orden de votación guardado</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The votes are in the suggested order</source>
        <translation>Las votaciones siguen el orden sugerido</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation>Un vínculo une párrafos de dos textos; elija uno de otro texto.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation>Elija en el inspector un vínculo confirmado o rechazado para anular la decisión.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Decision on the link taken back</source>
        <translation>Decisión sobre el vínculo anulada</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} confirmed</source>
        <translation>Vínculo con {clause} confirmado</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} refused</source>
        <translation>Vínculo con {clause} rechazado</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Linked with {clause}</source>
        <translation>Vinculado con {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>No clause is held any more</source>
        <translation>Ya no hay ningún párrafo retenido</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation>En esta celda no hay ningún párrafo que vincular.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation>En esta fila no hay ningún vínculo que confirmar.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation>En esta fila no hay ningún vínculo que rechazar.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation>Aquí no hay ningún vínculo que romper; elija un párrafo de una fuente junto a uno del texto de base o de otra fuente.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation>Se va a vincular {clause}: vaya al párrafo de otro texto y repita el comando.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} split from {other}</source>
        <translation>{clause}: vínculo roto con {other}</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>not in the draft</source>
        <translation>no figura en el proyecto</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words deleted</source>
        <translation>palabras suprimidas</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words inserted</source>
        <translation>palabras añadidas</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation>Enmiendas que no pueden aceptarse junto con lo aceptado o unas con otras</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation>Enmiendas cuyo lugar ya no está en el proyecto</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation>Enmiendas cuyo lugar debe usted confirmar</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation>Corchetes del proyecto que aún deben resolverse</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation>Párrafos del texto de base a los que nada corresponde en las fuentes mostradas</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation>Párrafos de las fuentes mostradas a los que nada corresponde en el texto de base ni en el proyecto</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Doubtful rows</source>
        <translation>Filas dudosas</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Language differences</source>
        <translation>Diferencias entre idiomas</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Needs confirmation</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Not in the sources</source>
        <translation>No figura en las fuentes</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Open brackets</source>
        <translation>Corchetes pendientes</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation>Remisiones del proyecto que están desfasadas o cuyo párrafo ya no existe</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation>Filas en las que los textos discrepan sobre qué se corresponde</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Where the draft and the language versions shown differ</source>
        <translation>Donde el proyecto y las versiones lingüísticas mostradas no dicen lo mismo</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation>
            <numerusform>{n} corchete pendiente</numerusform>
            <numerusform>{n} corchetes pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation>
            <numerusform>{n} por situar</numerusform>
            <numerusform>{n} por situar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/rows/prepared_cells.py"/>
        <source>Looking for differences</source>
        <translation>Buscando diferencias</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter.py"/>
        <source>Only {delegation}</source>
        <translation>Solo {delegation}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Filters that are on</source>
        <translation>Filtros activos</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Show all rows  Esc</source>
        <translation>Mostrar todas las filas  Esc</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take every filter off</source>
        <translation>Quitar todos los filtros</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take off: {filter}</source>
        <translation>Quitar: {filter}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>{filter}: click to take it off</source>
        <translation>{filter}: haga clic para quitarlo</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation>Ningún párrafo de esta fila figura en otro lugar.</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation>{clause} no está entre las filas mostradas; Esc las muestra todas.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation>Ahora en el tema «{theme}»</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation>No hay ningún párrafo del texto de base ni de una fuente en esta fila.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Under no theme now</source>
        <translation>Ahora sin tema</translation>
    </message>
    <message>
        <location filename="gui/session/dialogues.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation>Negociaciones ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Declaration</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of documents</source>
        <translation>Lista de documentos</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Not used from {file}: {texts}.</source>
        <translation>No se han utilizado de {file}: {texts}.</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>{file} holds several texts: used {text}, not {texts}.</source>
        <translation>{file} contiene varios textos: se ha utilizado {text}, no {texts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation>
            <numerusform>{n} encabezamiento</numerusform>
            <numerusform>{n} encabezamientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation>
            <numerusform>{n} apartado</numerusform>
            <numerusform>{n} apartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation>
            <numerusform>{n} párrafo de la parte dispositiva</numerusform>
            <numerusform>{n} párrafos de la parte dispositiva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n} párrafo</numerusform>
            <numerusform>{n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation>
            <numerusform>{n} párrafo del preámbulo</numerusform>
            <numerusform>{n} párrafos del preámbulo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation>
            <numerusform>{n} cuadro</numerusform>
            <numerusform>{n} cuadros</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Lo que escribió en «{form}» ({time}) se ha conservado. Se le ofrecerá cuando vuelva a abrirlo.</translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Lo que escribió en «{form}» se ha conservado. Se le ofrecerá cuando vuelva a abrirlo.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Keep it well: without it nobody can read them any more.</source>
        <translation>Guárdela bien: sin ella nadie podrá volver a leerlos.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase for private drafts and notes of {name}</source>
        <translation>Frase de contraseña de los borradores y notas privados de {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes</source>
        <translation>Borradores y notas privados</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted.</source>
        <translation>Los borradores y notas privados están cifrados.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted. Older copies hold them in clear: {files}.</source>
        <translation>Los borradores y notas privados están cifrados. Hay copias anteriores que los contienen sin cifrar: {files}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are then stored in clear in the project file.</source>
        <translation>Los borradores y notas privados se guardan entonces sin cifrar en el archivo del proyecto.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are locked.</source>
        <translation>Los borradores y notas privados de {name} están bloqueados.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are unlocked.</source>
        <translation>Los borradores y notas privados de {name} están desbloqueados.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <translation>Eliminar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <comment>a button</comment>
        <translation>Eliminar la frase de contraseña</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase…</source>
        <translation>Eliminar la frase de contraseña…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Set a passphrase…</source>
        <translation>Establecer una frase de contraseña…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The passphrase is removed.</source>
        <translation>Se ha eliminado la frase de contraseña.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>There are no private drafts or notes.</source>
        <translation>No hay borradores ni notas privados.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>They stay in this project file: no export, exchange or copy without private notes has them. With a passphrase they are encrypted.</source>
        <translation>Permanecen en este archivo de proyecto: no figuran en ninguna exportación, intercambio ni copia sin notas privadas. Con una frase de contraseña se cifran.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock private drafts and notes of {name}</source>
        <translation>Desbloquear los borradores y notas privados de {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock them by Record &gt; Private drafts and notes.</source>
        <translation>Desbloquéelos con Registro &gt; Borradores y notas privados.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Until the project is closed.</source>
        <translation>Hasta que se cierre el proyecto.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>locked</source>
        <translation>bloqueados</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>none</source>
        <comment>a passphrase</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>unlocked</source>
        <translation>desbloqueados</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private drafts of {name} are locked.</source>
        <extracomment>{n} private draft of {name} is locked.</extracomment>
        <translation>
            <numerusform>{n} borrador privado de {name} está bloqueado.</numerusform>
            <numerusform>{n} borradores privados de {name} están bloqueados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private notes of {name} are locked.</source>
        <extracomment>{n} private note of {name} is locked.</extracomment>
        <translation>
            <numerusform>{n} nota privada de {name} está bloqueada.</numerusform>
            <numerusform>{n} notas privadas de {name} están bloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Joined the sponsors of {amendment}, which is the same</source>
        <translation>Sumado a los patrocinadores de {amendment}, que es igual</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Undone: {act}</source>
        <translation>Deshecho: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>{words}; {names} added</source>
        <translation>{words}; añadido: {names}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Doing again: {act}</source>
        <translation>Rehaciendo: {act}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Something else was done meanwhile, so nothing was undone.</source>
        <translation>Entretanto se hizo otra cosa, por lo que no se deshizo nada.</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Undoing: {act}</source>
        <translation>Deshaciendo: {act}</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work.</source>
        <translation>En muchos teclados, Ctrl con Alt escribe signos como @ y €; en ellos {keys} no funcionaría.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>The system may keep {keys} for itself.</source>
        <translation>El sistema puede reservarse {keys}.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>While a clause is written, {keys} makes words bold or italic; elsewhere it is the command.</source>
        <translation>Mientras se escribe un párrafo, {keys} pone negrita o cursiva; en lo demás, es el comando.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} está reservado al sistema.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24.</source>
        <translation>{keys} se necesita para escribir. Púlselo junto con Ctrl o Alt, o use F1 a F24.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is used by “{title}”.</source>
        <translation>{keys} ya se usa para «{title}».</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} marks, copies, pastes or takes back in every program; it stays as it is.</source>
        <translation>{keys} sirve en todo programa para seleccionar, copiar, pegar o deshacer; no se cambia.</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation>Atajos de los comandos</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>All as at first</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>As at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Changed or not</source>
        <comment>keys</comment>
        <translation>Cambiadas o no</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Commands and their keys</source>
        <translation>Comandos y sus atajos</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Find a command or keys</source>
        <translation>Buscar un comando o atajo</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Leave them there</source>
        <translation>Dejarlo ahí</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>New keys</source>
        <translation>Nuevo atajo</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Press the new keys</source>
        <translation>Pulse el nuevo atajo</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Take them from “{title}”</source>
        <translation>Quitárselo a «{title}»</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>keys as at first</source>
        <translation>teclas originales</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>no keys</source>
        <translation>ninguna tecla</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/keys_page.py"/>
        <source>{n} commands have their keys of the beginning again.</source>
        <extracomment>One command has its keys of the beginning again.</extracomment>
        <translation>
            <numerusform>Un comando vuelve a tener su atajo inicial.</numerusform>
            <numerusform>{n} comandos vuelven a tener su atajo inicial.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Toda la configuración está como al principio.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Brackets: open proposals in brackets</source>
        <translation>Corchetes: propuestas pendientes entre corchetes</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Clean: the texts as they read now</source>
        <translation>Limpio: los textos en su forma actual</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Everything as at first. Negotiations and your own words stay.</source>
        <translation>Todo como al principio. Las negociaciones y sus propias palabras se mantienen.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings…</source>
        <translation>Exportar la configuración…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings</source>
        <translation>Importar configuración</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings…</source>
        <translation>Importar configuración…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Interface text size</source>
        <translation>Texto del programa</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Lines</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>List such words among the house rules</source>
        <translation>Incluir esas palabras entre las normas editoriales</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark what differs from the base in other versions</source>
        <translation>Marcar lo que difiere de la base en otras versiones</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark words that no dictionary has while I write</source>
        <translation>Marcar, mientras escribo, las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Marked: every change since the base</source>
        <translation>Con marcas: todos los cambios desde la base</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>One file with settings and keys, for other computers of an office.</source>
        <translation>Un archivo con la configuración y los atajos, para otros equipos de una oficina.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Paper of new files</source>
        <translation>Papel de los archivos nuevos</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reading and writing</source>
        <translation>Lectura y redacción</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reaffirming the commitments that were made at its earlier sessions, and noting with appreciation the work of the secretariat, we decide to remain seized of the matter.</source>
        <translation>Reafirmando los compromisos contraídos en sus períodos de sesiones anteriores, y observando con aprecio la labor de la Secretaría, decidimos seguir ocupándonos de la cuestión.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show moved clauses at their other place too</source>
        <translation>Mostrar los párrafos trasladados también en su otro lugar</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show the bar of the chair</source>
        <translation>Mostrar la barra de la Presidencia</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Size of the texts</source>
        <translation>Tamaño de los textos</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Text font</source>
        <translation>Letra de los textos</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>That of the program</source>
        <translation>La del programa</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The code of your delegation, such as MEX, wherever a negotiation has it.</source>
        <translation>El código de su delegación, como MEX, en toda negociación que lo tenga.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The secretariat, directly</source>
        <translation>La Secretaría, directamente</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are as they were before.</source>
        <translation>La configuración está como antes.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are in {name}.</source>
        <translation>La configuración está en {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings of {name} hold now.</source>
        <translation>Ahora se aplica la configuración de {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Where things are kept</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Wide</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Write as</source>
        <translation>Escribir como</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} could not be written; choose another folder.</source>
        <translation>No se pudo escribir {name}; elija otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/settings_pages.py"/>
        <source>{n} that this program does not know were passed over: {names}.</source>
        <extracomment>One that this program does not know was passed over: {names}.</extracomment>
        <translation>
            <numerusform>Se omitió un elemento que este programa no conoce: {names}.</numerusform>
            <numerusform>Se omitieron {n} elementos que este programa no conoce: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation>No hay conflictos en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference between languages in the rows that are shown.</source>
        <translation>No hay diferencias entre idiomas en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation>No hay diferencias en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation>No hay corchetes pendientes en las filas mostradas.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is only one clause in this row.</source>
        <translation>El proyecto solo tiene un párrafo en esta fila.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation>draftbench {version}
De muchos textos de origen a un solo texto aprobado.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation>Se está leyendo o escribiendo un archivo; elija el idioma cuando termine.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation>La instalación no contiene la tabla de este idioma: {language}.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation>Lo que está escribiendo no puede conservarse; termínelo y elija después el idioma.</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{act} · {key} to undo</source>
        <translation>{act} · {key} para deshacer</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation>{file} — draftbench</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Redo {act}</source>
        <translation>Rehacer {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Undo {act}</source>
        <translation>Deshacer {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Type what you want to do</source>
        <translation>Escriba lo que desea hacer</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation>Elíjalo para mostrarlo junto al texto de base</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation>Filtro: {share}</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Needs you</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation>Solo se muestran algunas. Elija esto o pulse Esc para mostrarlas todas</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation>Textos, temas, lo que requiere atención, delegaciones</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation>
            <numerusform>{name}, {n} enmienda</numerusform>
            <numerusform>{name}, {n} enmiendas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, no mostrado, {n} párrafo</numerusform>
            <numerusform>{text}, no mostrado, {n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, mostrado, {n} párrafo</numerusform>
            <numerusform>{text}, mostrado, {n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, {n} párrafo</numerusform>
            <numerusform>{text}, {n} párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation>
            <numerusform>{theme}, {n} fila</numerusform>
            <numerusform>{theme}, {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Cancel what is being done</source>
        <translation>Cancelar lo que se está haciendo</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show them: {counted}</source>
        <translation>Mostrar: {counted}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show: {words}</source>
        <translation>Mostrar: {words}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>State of the negotiation</source>
        <translation>Estado de la negociación</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>What the last act changed elsewhere</source>
        <translation>Lo que el último acto cambió en otros lugares</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/status_strip.py"/>
        <source>{n} delegations</source>
        <extracomment>{n} delegation</extracomment>
        <translation>
            <numerusform>{n} delegación</numerusform>
            <numerusform>{n} delegaciones</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>{words} · Show</source>
        <translation>{words} · Mostrar</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>How changes are marked</source>
        <translation>Cómo se marcan los cambios</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Secretariat, directly</source>
        <translation>Secretaría, directamente</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation>A quién se atribuye lo que usted escribe, inserta, suprime y traslada</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>{delegation}, as amendment</source>
        <translation>{delegation}, como enmienda</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation>Todas las palabras de este párrafo son del texto de base.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No amendment waits for a decision.</source>
        <translation>Ninguna enmienda espera una decisión.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No chosen amendment allows that.</source>
        <translation>Ninguna enmienda seleccionada lo permite.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/view_stack.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation>
            <numerusform>{shown} de {n} enmienda</numerusform>
            <numerusform>{shown} de {n} enmiendas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation>No pudo abrirse otra ventana: inicie draftbench una vez más.</translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation>Abrir una negociación en una ventana nueva</translation>
    </message>
    <message>
        <location filename="gui/slide_pictures.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation>No se puede escribir {file}; llámelo ARCHIVO.png, en una carpeta donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} {second}</source>
        <comment>two sentences</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first}, {rest}</source>
        <comment>a list</comment>
        <translation>{first}, {rest}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{head}: {words}</source>
        <comment>a name, and what is said</comment>
        <translation>{head}: {words}</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{words} ({more})</source>
        <comment>parentheses</comment>
        <translation>{words} ({more})</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>“{words}”</source>
        <comment>quotation marks</comment>
        <translation>«{words}»</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Entity</source>
        <comment>kind of delegation</comment>
        <translation>Entidad</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Group</source>
        <comment>kind of delegation</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Observer</source>
        <comment>kind of delegation</comment>
        <translation>Observador</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>State</source>
        <comment>kind of delegation</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept as modified</source>
        <translation>aceptar en su forma modificada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <comment>a package</comment>
        <translation>aceptado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted as modified</source>
        <translation>aceptada en su forma modificada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>ad-ref</source>
        <translation>ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>add</source>
        <comment>a request to the meeting</comment>
        <translation>añadir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>adopted</source>
        <comment>an item on the list of votes</comment>
        <translation>aprobado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed ad ref</source>
        <translation>acordado ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>acuerda ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>already in the text</source>
        <comment>an amendment on a new text</comment>
        <translation>ya en el texto</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>alt</source>
        <comment>a request to the meeting</comment>
        <translation>alternativa</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annex</source>
        <translation>anexo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annexes</source>
        <translation>anexos</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>another clause went on in it</source>
        <translation>otro párrafo se integró en él</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>asked for by</source>
        <translation>solicitado por</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>awaits instructions</source>
        <translation>espera instrucciones</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>bracket</source>
        <comment>a request to the meeting</comment>
        <translation>poner entre corchetes</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>broken</source>
        <comment>a silence procedure</comment>
        <translation>roto</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>carried over</source>
        <comment>an amendment on a new text</comment>
        <translation>trasladado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>chapeau</source>
        <translation>encabezamiento</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>clause</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>closing</source>
        <translation>fórmula final</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>delete</source>
        <comment>a request to the meeting</comment>
        <translation>suprimir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociated</source>
        <translation>desvinculación</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>se desvincula de su grupo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>done again</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>endnote</source>
        <translation>nota final</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>flexible</source>
        <translation>flexibilidad</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>footnote</source>
        <translation>nota a pie de página</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>heading</source>
        <translation>encabezamiento</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>held</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>incorporated</source>
        <comment>an amendment on a new text</comment>
        <translation>incorporado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>is flexible</source>
        <translation>se muestra flexible</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>item</source>
        <translation>apartado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>kept</source>
        <comment>a bracket</comment>
        <translation>conservados</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>likely</source>
        <comment>a link</comment>
        <translation>probable</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a bracket</comment>
        <translation>perdidos</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a named version</comment>
        <translation>perdida</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>made again</source>
        <comment>an amendment on a new text</comment>
        <translation>hecho de nuevo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <translation>fusionar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <comment>a request to the meeting</comment>
        <translation>fusionar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged</source>
        <comment>a package</comment>
        <translation>fusionado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into</source>
        <translation>fusionada con</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into {amendment}</source>
        <translation>fusionada con {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>move</source>
        <comment>a request to the meeting</comment>
        <translation>trasladar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>moved away</source>
        <translation>trasladado a otro lugar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>next</source>
        <comment>an item on the list of votes</comment>
        <translation>siguiente</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>not put to the vote</source>
        <comment>an item on the list of votes</comment>
        <translation>no sometido a votación</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>on hold</source>
        <translation>en suspenso</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a bracket</comment>
        <translation>abiertos</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a conflict of files</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a package</comment>
        <translation>abierto</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>alternatives</comment>
        <translation>sin elegir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>operative</source>
        <translation>dispositiva</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <translation>oposición</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <comment>a request to the meeting</comment>
        <translation>oponerse</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>opposes</source>
        <translation>se opone</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>organ</source>
        <translation>órgano</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>other words take their place</source>
        <translation>otras palabras ocupan su lugar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>parked</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>passed</source>
        <comment>a silence procedure</comment>
        <translation>vencido</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <comment>an amendment on a new text</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <translation>texto por completar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <comment>a request to the meeting</comment>
        <translation>por completar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>possible</source>
        <comment>a link</comment>
        <translation>posible</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preamble</source>
        <translation>preámbulo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preambular</source>
        <translation>preámbulo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>put in</source>
        <translation>insertado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>refer</source>
        <translation>remitir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>a package</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>an item on the list of votes</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <comment>a bracket</comment>
        <translation>suprimidos</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reopened</source>
        <comment>an amendment on a new text</comment>
        <translation>reabierto</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replace</source>
        <comment>a request to the meeting</comment>
        <translation>sustituir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replaced</source>
        <comment>a bracket</comment>
        <translation>sustituidos</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <translation>reserva</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <comment>a request to the meeting</comment>
        <translation>reservar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserves its position</source>
        <translation>reserva su posición</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>retain</source>
        <comment>a request to the meeting</comment>
        <translation>mantener</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>running</source>
        <comment>a silence procedure</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <comment>a request to the meeting</comment>
        <translation>dividir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split off from another clause</source>
        <translation>separado de otro párrafo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>streamline</source>
        <comment>a request to the meeting</comment>
        <translation>simplificar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>stronger</source>
        <translation>más fuerte</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>structure</source>
        <translation>estructura</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>submitted</source>
        <translation>presentada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <translation>superada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <comment>a package</comment>
        <translation>reemplazado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded by {amendment}</source>
        <translation>sustituida por {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <comment>a request to the meeting</comment>
        <translation>apoyar</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>supports</source>
        <translation>apoya</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>sure</source>
        <comment>a link</comment>
        <translation>seguro</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>table</source>
        <translation>cuadro</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tabled</source>
        <translation>sometida a examen</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tail</source>
        <translation>frase final</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>takes its position back</source>
        <translation>retira su posición</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words go</source>
        <translation>las palabras se suprimen</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>las palabras se mantienen, sin corchetes</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>twice</source>
        <translation>dos veces</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>waiting</source>
        <comment>an item on the list of votes</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>weaker</source>
        <translation>más débil</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <comment>a package</comment>
        <translation>retirado</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{amendment} proposes the same as {into} and was merged into it.</source>
        <translation>{amendment} propone lo mismo que {into} y se fusionó con ella.</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} agrees ad referendum</source>
        <translation>{delegation} está de acuerdo ad referéndum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} awaits instructions</source>
        <translation>{delegation} espera instrucciones</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} dissociates itself from its group</source>
        <translation>{delegation} se disocia de su grupo</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} is flexible</source>
        <translation>{delegation} es flexible</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} opposes it</source>
        <translation>{delegation} se opone</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} reserves its position</source>
        <translation>{delegation} reserva su posición</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} supports it</source>
        <translation>{delegation} lo apoya</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} takes its position back</source>
        <translation>{delegation} retira su posición</translation>
    </message>
    <message>
        <location filename="gui/widgets/command_words.py"/>
        <source>{group}: {title}</source>
        <translation>{group}: {title}</translation>
    </message>
    <message>
        <location filename="gui/widgets/delegation_choice.py"/>
        <source>Find in {list}</source>
        <translation>Buscar en {list}</translation>
    </message>
    <message>
        <location filename="gui/widgets/description.py"/>
        <source>What is told of the chosen row</source>
        <translation>Información sobre la fila elegida</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation>
            <numerusform>y {n} línea más</numerusform>
            <numerusform>y {n} líneas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Drop it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Put it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation>Escribió aquí ({time}): «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here: “{words}”</source>
        <translation>Escribió aquí: «{words}»</translation>
    </message>
    <message>
        <location filename="gui/widgets/inputs.py"/>
        <source>Choose: {what}</source>
        <translation>Elegir: {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_model.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation>
            <numerusform>{group}, {n} en este grupo</numerusform>
            <numerusform>{group}, {n} en este grupo</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation>Reunir filas; un clic en un encabezado pliega sus filas</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put together by</source>
        <translation>Reunir por</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation>
            <numerusform>{n} seleccionado</numerusform>
            <numerusform>{n} seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Message: {sentence}</source>
        <translation>Mensaje: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation>Problema: {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>(note {number})</source>
        <translation>(nota {number})</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation>figura en otro lugar:</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>a problem</source>
        <translation>un problema</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>to be looked at</source>
        <translation>por examinar</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>There is nothing here.</source>
        <translation>No hay nada aquí.</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>“{words}” was not found.</source>
        <translation>No se ha encontrado “{words}”.</translation>
    </message>
    <message>
        <location filename="gui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine source clauses</source>
        <translation>Combinar párrafos de las fuentes</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation>Párrafos combinados; el inspector muestra qué aportó cada fuente</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Divide</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Its sub-paragraphs go to the second part.</source>
        <translation>Lo que depende del párrafo pasa a depender de la segunda parte.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation>Se hace de ellos un solo párrafo del proyecto y se da cuenta de cada una de sus palabras.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation>Sitúe el cursor donde empieza el segundo párrafo</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>The new clause</source>
        <translation>El párrafo nuevo</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation>No hay ningún párrafo anterior en el mismo nivel.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation>Donde difieren, las palabras figuran como variantes entre corchetes. Lo que se omita se indica en el inspector.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} divided</source>
        <translation>{clause}: dividido</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} joined to {into}</source>
        <translation>{clause} continúa en {into}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>New clause</source>
        <translation>Párrafo nuevo</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft has these words there already.</source>
        <translation>El proyecto ya contiene ahí estas palabras.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation>El proyecto ya dice aquí lo mismo que {text}, salvo las notas.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation>El proyecto ya dice aquí lo mismo que {text}.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation>No hay en esta fila ningún párrafo del proyecto que enmendar.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation>No hay en esta fila ningún párrafo del proyecto que suprimir.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation>No hay en esta fila ningún párrafo del proyecto que trasladar.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation>No hay nada en esta fila que incorporar al proyecto.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} deleted</source>
        <translation>{clause}: suprimido</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} has these words of {text}</source>
        <translation>{clause} contiene estas palabras de {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} moved</source>
        <translation>{clause}: trasladado</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}</source>
        <translation>{clause} dice lo mismo que {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation>{clause} dice lo mismo que {text}; sus notas se mantienen</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level down</source>
        <translation>{clause}: un nivel más abajo</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level up</source>
        <translation>{clause}: un nivel más arriba</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>Un corchete se abre o se cierra entre las palabras que cambiarían.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A report tells in the past tense what follows “{words}”; its verbs are to be seen to.</source>
        <translation>Un informe relata en pasado lo que sigue a «{words}»; hay que revisar los verbos.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Amendment of {code} tabled</source>
        <translation>Enmienda de {code} sometida a examen</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change all {n} openings</source>
        <extracomment>Change {n} opening</extracomment>
        <translation>
            <numerusform>Cambiar {n} fórmula</numerusform>
            <numerusform>Cambiar las {n} fórmulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change the {n} chosen</source>
        <extracomment>Change the chosen one</extracomment>
        <translation>
            <numerusform>Cambiar la seleccionada</numerusform>
            <numerusform>Cambiar las {n} seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Choose clauses, or change all. It is one act: one undo takes it back.</source>
        <translation>Elija párrafos o cámbielos todos. Es un solo acto: se deshace de una vez.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Declaration: We urge …</source>
        <translation>Declaración: Instamos …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Every clause, but not the preamble</source>
        <translation>Todos los párrafos, salvo el preámbulo</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>Está acordado; reábralo primero.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is a name and keeps its capital letter.</source>
        <translation>No es seguro que «{words}» sea un nombre y conserve la mayúscula.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is an act of its own.</source>
        <translation>No es seguro que «{words}» sea una fórmula independiente.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whose “{words}” is, once another speaks.</source>
        <translation>No es seguro a quién se refiere «{words}» cuando cambia el sujeto.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It opens with no act that is known.</source>
        <translation>No empieza con ninguna fórmula conocida.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Nothing would change: the opening has the shape of the draft.</source>
        <translation>Nada cambiaría: la fórmula inicial tiene el estilo del proyecto.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Operative paragraph: Urges …</source>
        <translation>Párrafo de la parte dispositiva: Insta …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Preamble: Urging …</source>
        <translation>Preámbulo: Instando …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Report: The Meeting urged …</source>
        <translation>Informe: La Reunión instó …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Several sentences have acts of their own; divide the clause first.</source>
        <translation>Varias oraciones tienen su propia fórmula; divida primero el párrafo.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape of the opening</source>
        <translation>Estilo de la fórmula inicial</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}</source>
        <translation>Tomado de {name}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name} as it stands. {why}</source>
        <translation>Tomado de {name} tal cual. {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}: “{old}” → “{new}”</source>
        <translation>Tomado de {name}: «{old}» → «{new}»</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The draft is of another shape than the source.</source>
        <translation>El proyecto no tiene el mismo estilo que la fuente.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The selected clause</source>
        <translation>El párrafo seleccionado</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>These openings have that shape already.</source>
        <translation>Estas fórmulas iniciales ya tienen ese estilo.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What follows “{words}” agrees with who speaks, and has to be written anew.</source>
        <translation>Lo que sigue a «{words}» concuerda con el sujeto y debe redactarse de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What stands before “{words}” would need a paragraph of its own.</source>
        <translation>Lo que precede a «{words}» requeriría un párrafo propio.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Whose opening</source>
        <translation>Fórmula de qué párrafos</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>You see every opening before anything is changed.</source>
        <translation>Verá todas las fórmulas iniciales antes de que se cambie nada.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>{n} openings changed</source>
        <extracomment>{n} opening changed</extracomment>
        <translation>
            <numerusform>{n} fórmula inicial cambiada</numerusform>
            <numerusform>{n} fórmulas iniciales cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” has words around the verb that do not stand where they usually do.</source>
        <translation>«{words}»: las palabras en torno al verbo no están en su lugar habitual.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is not said so in that shape.</source>
        <translation>«{words}» no se dice así en ese estilo.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is said by some, not by the meeting.</source>
        <translation>«{words}» lo dicen algunos, no la reunión.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is told in the past tense; in another shape that has to be written anew.</source>
        <translation>«{words}» se relata en pasado; en otro estilo debe redactarse de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.</source>
        <translation>«{words}» nombra a alguien, lo que no hace una oración impersonal («{nobody}»).</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of the meeting; say what it is called in the new text first.</source>
        <translation>«{words}» se refiere a la reunión; indique primero cómo se llama en el nuevo texto.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of those who declare; say who that is first.</source>
        <translation>«{words}» se refiere a quienes declaran; indique primero quiénes son.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation>Se produjo un error en el programa. Todos los actos y lo que está escribiendo están guardados, y puede continuar.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation>Se produjo un error en el programa. Todos los actos están guardados, pero no lo que está escribiendo: cópielo antes de continuar.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation>Se produjo un error en el programa. Todo lo que ha hecho está guardado, y puede continuar.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation>Se produjo un error en el programa. No había nada abierto, y puede continuar.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation>El informe está en el portapapeles: versiones y lugares del programa, ningún texto de documentos.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation>Escritura conservada · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation>Escritura no conservada</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation>Lo que se escribía no pudo mostrarse; véase {file}.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation>Lo que está escribiendo no puede conservarse por si se cierra el programa: {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation>Lo que escribió no pudo guardarse: cópielo, o cierre de nuevo para descartarlo.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved · {time}</source>
        <translation>Todo guardado · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation>Enter lo conserva, Esc lo descarta.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause has changed in the meantime: check what would be lost.</source>
        <translation>El párrafo ha cambiado entretanto: compruebe qué se suprimiría.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation>El párrafo en el que escribía ya no está en el proyecto; sus palabras figuran como párrafo nuevo.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation>Lo que se escribía en {place} ({time}) figura ahí de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation>Lo que se escribía en {place} figura ahí de nuevo.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>a new clause</source>
        <translation>un párrafo nuevo</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>One word or several</source>
        <translation>Una palabra o varias</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Several with spaces between them.</source>
        <translation>Si son varias, separadas por espacios.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation>Aún no hay ninguna. Añada aquí una palabra, o con un clic derecho en una subrayada.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation>Estas palabras no se subrayan al escribir en esta negociación.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation>Abra primero un párrafo para escribir en él (F2) y seleccione palabras.</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Words of this negotiation</source>
        <translation>Palabras de esta negociación</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add delegations…</source>
        <translation type="vanished">Añadir delegaciones…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language difference</source>
        <translation type="vanished">Diferencia entre idiomas siguiente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language difference</source>
        <translation type="vanished">Diferencia entre idiomas anterior</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>States, groups and others that take part, as a list</source>
        <translation type="vanished">Estados, grupos y otros participantes, en una lista</translation>
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
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="vanished">Con</translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="vanished">Denominación</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="vanished">compite</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="vanished">confirmar el lugar</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="vanished">ya en el texto</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="vanished">Todas las partes se fusionan en el texto; lo que piden en otros lugares sigue pendiente.</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Do it</source>
        <translation type="vanished">Hacerlo</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="vanished">Continuar</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="vanished">Texto redactado aceptado</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="vanished">Texto redactado sometido a examen</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="vanished">someterlo a examen por todos los patrocinadores</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="vanished">{label} dice así; el conflicto está resuelto</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="vanished">Aceptada {side}; el conflicto está resuelto</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="vanished">Rehecho: {act}</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="vanished">Se hizo en una copia mientras se hacía otra cosa en otra; prevalece el acto anterior. Puede rehacerse, someterse a examen o descartarse.</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="vanished">Para quien trabaja en una copia de esta negociación, que lo incorpora con Archivo &gt; Intercambio. Las notas privadas quedan aquí.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="vanished">
            <numerusform>{file} contiene {n} acto y ninguna nota privada.</numerusform>
            <numerusform>{file} contiene {n} actos y ninguna nota privada.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Checked against the rules of: {rules}.</source>
        <translation type="vanished">Según las normas de: {rules}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="vanished">Puede quedar vacío</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="vanished">Autor</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="vanished">Comparar: {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="vanished">Todo lo realizado. Cada acto puede anularse en cualquier momento posterior.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="vanished">Momentos que recibieron un nombre, tal como se distribuyeron.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="vanished">Nombrado (UTC)</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named by</source>
        <translation type="vanished">Nombrada por</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="vanished">Versiones con nombre</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="vanished">Ningún momento tiene nombre aún; dé nombre a uno en «Actos».</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="vanished">El proyecto: {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="vanished">{file} es una copia sin notas privadas.</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="vanished">{file} se ha escrito.</translation>
    </message>
    <message>
        <location filename="gui/presenters/languageversions.py"/>
        <source>Out of date; changed since in the draft:</source>
        <translation type="vanished">Desactualizado; modificado desde entonces en el proyecto:</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="vanished">posición sin determinar (sus grupos difieren: {groups})</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="vanished">{delegation}: {position}</translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="vanished">{file} ya existe; elija otro nombre.</translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="vanished">Por confirmar</translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree all the same</source>
        <translation type="vanished">Acordar de todos modos</translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="vanished">Ahora</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="vanished">De</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="vanished">{state} por {codes}</translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="vanished">Nuevo</translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="vanished">Consiste en</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="vanished">
            <numerusform>{who} ya figura en el texto</numerusform>
            <numerusform>{who} ya figuran en el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="vanished">
            <numerusform>{who} está ahora por confirmar</numerusform>
            <numerusform>{who} están ahora por confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{who} ya no tiene lugar</numerusform>
            <numerusform>{who} ya no tienen lugar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="vanished">Acordado, pero distinto en el nuevo texto</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="vanished">Pasar la negociación a él</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="vanished">La negociación se basa ahora en el nuevo texto de base</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="vanished">Elija una o varias; lo que no pueda hacerse con alguna se indica con el motivo.</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="vanished">En el proyecto</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="vanished">Su lugar</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="vanished">compite con {amendments}</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="vanished">Dejarlo así redactado</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The draft has no clause {clause}.</source>
        <translation type="vanished">El proyecto no tiene el párrafo {clause}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="vanished">{clause} no figura en el proyecto.</translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="vanished">Sobre el párrafo: {what} ({by})</translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="vanished">{done}; {n} no:</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="vanished">
            <numerusform>{n} en suspenso</numerusform>
            <numerusform>{n} en suspenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="vanished">
            <numerusform>{n} rechazada</numerusform>
            <numerusform>{n} rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="vanished">
            <numerusform>{n} devuelta a sus patrocinadores</numerusform>
            <numerusform>{n} devueltas a sus patrocinadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="vanished">
            <numerusform>{n} presentada</numerusform>
            <numerusform>{n} presentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="vanished">
            <numerusform>{n} superada</numerusform>
            <numerusform>{n} superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="vanished">
            <numerusform>{n} sometida a examen</numerusform>
            <numerusform>{n} sometidas a examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="vanished">
            <numerusform>{n} retirada</numerusform>
            <numerusform>{n} retiradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="vanished">«{step}» excluye {left} de {all}</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="vanished">agregar</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="vanished">aprobada</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="vanished">alt</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="vanished">varios lugares</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="vanished">corchetes</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="vanished">roto</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="vanished">adaptada</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="vanished">por confirmar</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="vanished">ya en el texto</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="vanished">suprimir</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="vanished">ya recogida</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="vanished">mantenido</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="vanished">desaparecido</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="vanished">rehecha</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="vanished">trasladar</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="vanished">siguiente</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="vanished">no se somete a votación</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="vanished">sin lugar</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="vanished">cumplido</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="vanished">reabierta</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="vanished">sustituir</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="vanished">sustituido</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="vanished">mantener</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="vanished">en curso</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="vanished">simplificar</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="vanished">en espera</translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Out of date: {changes}</source>
        <translation type="vanished">Desactualizado: {changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="vanished">
            <numerusform>{n} incompatible</numerusform>
            <numerusform>{n} incompatibles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/touring.py"/>
        <source>Write the file</source>
        <translation type="vanished">Escribir el archivo</translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="vanished">{item}: {result}</translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="vanished">Nada que rehacer</translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="vanished">Tomado de {text}</translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="vanished">{act} {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="vanished">Motivo (puede quedar vacío)</translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="vanished">{file} ya existe. Se reemplazaría.</translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="vanished">{file} se ha escrito. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="vanished">
            <numerusform>{file} se ha escrito. {n} cosa no está en él.</numerusform>
            <numerusform>{file} se ha escrito. {n} cosas no están en él.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="vanished">Código o nombre de una delegación</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="vanished">Importar enmiendas de archivos con cambios</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="vanished">Archivos con cambios ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="vanished">Cercanía de los dos párrafos, de 0 a 1</translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="vanished">{act} · {key} para deshacerlo</translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="vanished">La de las Naciones Unidas</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="vanished">
            <numerusform>cambio</numerusform>
            <numerusform>cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="vanished">
            <numerusform>conflicto</numerusform>
            <numerusform>conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="vanished">
            <numerusform>delegación</numerusform>
            <numerusform>delegaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="vanished">
            <numerusform>corchete pendiente</numerusform>
            <numerusform>corchetes pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="vanished">
            <numerusform>por situar</numerusform>
            <numerusform>por situar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/status.py"/>
        <source>{number} {words}</source>
        <translation type="vanished">{number} {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/tray.py"/>
        <source>{n} amendments have no place any more</source>
        <extracomment>{n} amendment has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{n} enmienda ya no tiene lugar</numerusform>
            <numerusform>{n} enmiendas ya no tienen lugar</numerusform>
        </translation>
    </message>
</context>
</TS>
