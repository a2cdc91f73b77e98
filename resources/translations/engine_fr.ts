<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>engine</name>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>(equally divided)</source>
        <translation>(partage égal des voix)</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>(no majority of two thirds)</source>
        <translation>(majorité des deux tiers non atteinte)</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>1 abstention</source>
        <translation>1 abstention</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>1 vote</source>
        <translation>1 voix</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>adopted by {1} to {2}</source>
        <translation>adopté par {1} contre {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>adopted without a vote</source>
        <translation>adopté sans vote</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>all its operative parts were</source>
        <translation>toutes les parties de son dispositif l’ont été</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>division of {1}</source>
        <translation>division concernant {1}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>no abstentions</source>
        <translation>0 abstention</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>not put to the vote</source>
        <translation>pas mis aux voix</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>rejected by {1} to {2}</source>
        <translation>rejeté par {1} contre {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the draft</source>
        <translation>le projet</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the draft as a whole</source>
        <translation>l’ensemble du projet</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>the parts that are approved, as a whole</source>
        <translation>l’ensemble des parties approuvées</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} abstentions</source>
        <translation>{1} abstentions</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} objects to separate votes</source>
        <translation>{1} s’oppose à des votes séparés</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} votes</source>
        <translation>{1} voix</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1} was adopted</source>
        <translation>{1} a été adopté</translation>
    </message>
    <message>
        <location filename="amend/ballots/votes.py"/>
        <source>{1}, with {2}{3}</source>
        <translation>{1}, avec {2}{3}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It adds words that change the strength of the text</source>
        <translation>Il ajoute des mots qui changent la force du texte</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It amends {1}, which is voted on after it. {2}</source>
        <translation>Il modifie {1}, qui est mis aux voix ensuite. {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It deletes a whole paragraph</source>
        <translation>Il supprime un paragraphe entier</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It only adds to the text</source>
        <translation>Il ne fait qu’ajouter au texte</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It only moves, divides or joins paragraphs</source>
        <translation>Il ne fait que déplacer, scinder ou fusionner des paragraphes</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It replaces a whole paragraph</source>
        <translation>Il remplace un paragraphe entier</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>It replaces or removes words</source>
        <translation>Il remplace ou supprime des mots</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>The chair put it here; suggested was another place.</source>
        <translation>Placé ici par la présidence ; une autre place était suggérée.</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} ({2} per cent of the text concerned)</source>
        <translation>{1} ({2} % du texte concerné)</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} and is the furthest removed of {2} on this part of the text</source>
        <translation>{1} et est le plus éloigné des {2} sur cette partie du texte</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1} and makes it {2}</source>
        <translation>{1} et le rend {2}</translation>
    </message>
    <message>
        <location filename="amend/ballots/voting.py"/>
        <source>{1}, so it comes after {2}</source>
        <translation>{1}, et vient donc après {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/amendmentdata.py"/>
        <source>{1} amends itself</source>
        <translation>{1} s’amende lui-même</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>a new paragraph</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>the organ line</source>
        <translation>la ligne de l’organe</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>the {1} “{2}”</source>
        <translation>{1} « {2} »</translation>
    </message>
    <message>
        <location filename="amend/changesets/documentdata.py"/>
        <source>“{1}” cannot be when it was</source>
        <translation>« {1} » ne peut pas être le moment</translation>
    </message>
    <message>
        <location filename="amend/changesets/editing.py"/>
        <source>The amendment was made for another version of the text; place it on this one first.</source>
        <translation>L’amendement visait une autre version du texte ; placez-le d’abord sur celle-ci.</translation>
    </message>
    <message>
        <location filename="amend/changesets/exchange.py"/>
        <source>An amendment in the project file cannot be understood; it may be damaged.</source>
        <translation>Un amendement du fichier de la négociation est illisible ; il est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>It does not say where the new paragraph comes.</source>
        <translation>Il n’est pas dit où vient le nouveau paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>It may be a new paragraph, or words of the one that is named.</source>
        <translation>Il peut s’agir d’un nouveau paragraphe, ou de mots du paragraphe nommé.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>Its place is taken from its number.</source>
        <translation>Sa place est déduite de son numéro.</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>The text has “{1}” already.</source>
        <translation>Le texte comporte déjà « {1} ».</translation>
    </message>
    <message>
        <location filename="amend/instructions/arrivals.py"/>
        <source>{1} reads so already.</source>
        <translation>{1} se lit déjà ainsi.</translation>
    </message>
    <message>
        <location filename="amend/instructions/articles.py"/>
        <source>The article before it changes with it.</source>
        <translation>L’article qui précède change aussi.</translation>
    </message>
    <message>
        <location filename="amend/instructions/bywords.py"/>
        <source>The numbers are not quoted.</source>
        <translation>Les nombres ne sont pas entre guillemets.</translation>
    </message>
    <message>
        <location filename="amend/instructions/bywords.py"/>
        <source>The paragraph is the one that is named before.</source>
        <translation>Le paragraphe est celui qui est nommé auparavant.</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>The text has no clause “{1}”.</source>
        <translation>Le texte n’a pas de paragraphe « {1} ».</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” does not stand in this text.</source>
        <translation>« {1} » ne figure pas dans ce texte.</translation>
    </message>
    <message>
        <location filename="amend/instructions/calling.py"/>
        <source>“{1}” may be {2} clauses ({3}): which is meant?</source>
        <translation>« {1} » peut désigner {2} paragraphes ({3}) : lequel est visé ?</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it.</source>
        <translation>Un paragraphe ne peut être fusionné avec lui-même ni avec ce qui en dépend.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Both parts of {1} need words.</source>
        <translation>Les deux parties de {1} doivent avoir des mots.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not quote the words that go; these are taken from the text.</source>
        <translation>Les mots à remplacer ne sont pas cités ; ils sont déduits du texte.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say at which word the footnote hangs.</source>
        <translation>Il n’est pas dit à quel mot se rattache la note de bas de page.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say of which part of the text.</source>
        <translation>Il n’est pas dit de quelle partie du texte il s’agit.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say what is to be done with the words in {1}.</source>
        <translation>Elle ne dit pas ce qu’il faut faire de ces mots dans {1}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say where {1} is to be divided.</source>
        <translation>Il n’est pas dit où {1} doit être scindé.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It does not say with which paragraph.</source>
        <translation>Il n’est pas dit avec quel paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It is another version of the paragraph, and would replace it.</source>
        <translation>C’est une autre version du paragraphe, qui le remplacerait.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It names several paragraphs; name one.</source>
        <translation>Plusieurs paragraphes sont désignés ; n’en désignez qu’un.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It says what is wished, and gives no words; draft them.</source>
        <translation>Il est dit ce qui est souhaité, sans texte ; rédigez-le.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>It would replace the whole paragraph.</source>
        <translation>Elle remplacerait tout le paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Of the commas around the words, the first would stay.</source>
        <translation>Des deux virgules qui encadrent les mots, la première resterait.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The first part would end with the word that joins both.</source>
        <translation>La première partie se terminerait par le mot qui relie les deux.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The sign behind these words stays with them.</source>
        <translation>Le signe qui suit ces mots reste avec eux.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The two parts do not stand side by side in {1}.</source>
        <translation>Les deux parties ne se suivent pas dans {1}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words come in several paragraphs and would stand in one.</source>
        <translation>Les mots forment plusieurs paragraphes et figureraient dans un seul.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words end without the sign that the paragraph has.</source>
        <translation>Le texte cité n’a pas le signe final du paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>The words go from where they stand; look at the signs beside them.</source>
        <translation>Les mots quittent leur place ; vérifiez la ponctuation autour d’eux.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>There is no footnote at that place.</source>
        <translation>Il n’y a pas de note de bas de page à cet endroit.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>Two signs would stand side by side.</source>
        <translation>Deux signes se trouveraient côte à côte.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>What joins the two parts goes, and the first gets its own sign.</source>
        <translation>Ce qui relie les deux parties disparaît, et la première reçoit son propre signe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>a request to {1} makes no changes</source>
        <translation>une demande de {1} ne change rien</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} cannot be moved behind itself or into itself.</source>
        <translation>{1} ne peut être déplacé après lui-même ni en lui-même.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} does not stand in the text.</source>
        <translation>{1} ne figure pas dans le texte.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} does not stand in {2}.</source>
        <translation>{1} ne figure pas dans {2}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} has a list, which would go with its chapeau.</source>
        <translation>{1} comporte une liste, qui disparaîtrait avec son chapeau.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} has a list; replace its parts one by one.</source>
        <translation>{1} comporte une liste ; remplacez-en les parties une à une.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} in {2} stays as it is.</source>
        <translation>{1} ({2}) reste en l’état.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} reads {2} already, and has no {3}.</source>
        <translation>{1} se lit déjà {2}, et ne contient pas {3}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands only {2} in {3}.</source>
        <translation>Occurrences de {1} dans {3} : seulement {2}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there already.</source>
        <translation>{1} s’y trouve déjà.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands there in {2} already.</source>
        <translation>{1} s’y trouve déjà dans {2}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands {2} in {3}: which is meant?</source>
        <translation>Occurrences de {1} dans {3} : {2} ; laquelle est visée ?</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stands {2} times in {3}.</source>
        <translation>{1} figure {2} fois dans {3}.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} stays in a footnote of {2}.</source>
        <translation>{1} reste dans une note de bas de page ({2}).</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} times</source>
        <translation>{1} fois</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>{1} would then not read as the instruction says that it will.</source>
        <translation>{1} ne se lirait alors pas comme l’annonce la modification demandée.</translation>
    </message>
    <message>
        <location filename="amend/instructions/deeds.py"/>
        <source>“{1}” would stand inside the joined paragraph.</source>
        <translation>« {1} » se trouverait à l’intérieur du paragraphe fusionné.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It does not quote the form that is to stand there; quote both words.</source>
        <translation>La forme voulue n’est pas citée ; citez les deux mots.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It does not say which spaces.</source>
        <translation>Il n’est pas dit de quels espaces il s’agit.</translation>
    </message>
    <message>
        <location filename="amend/instructions/englishwords.py"/>
        <source>It is about how words are set, and does not say how.</source>
        <translation>Il s’agit de la présentation des mots, sans dire laquelle.</translation>
    </message>
    <message>
        <location filename="amend/instructions/frames.py"/>
        <source>It is put as a suggestion.</source>
        <translation>C'est présenté comme une suggestion.</translation>
    </message>
    <message>
        <location filename="amend/instructions/frames.py"/>
        <source>Not every word around it is read.</source>
        <translation>Les mots qui l'entourent ne sont pas tous compris.</translation>
    </message>
    <message>
        <location filename="amend/instructions/readers.py"/>
        <source>Another part of the sentence is not understood.</source>
        <translation>Une autre partie de la phrase n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>It asks for no change; numbers are updated automatically.</source>
        <translation>Aucune modification n’est demandée ; les numéros sont mis à jour automatiquement.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>It does not say which change is meant.</source>
        <translation>Il n’est pas dit de quelle modification il s’agit.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Its parts do not go together: they change the same words.</source>
        <translation>Ses parties sont incompatibles : elles modifient les mêmes mots.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood.</source>
        <translation>Non compris.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>Not understood: {1}{2}</source>
        <translation>Non compris : {1}{2}</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The sentence behind it may take it back.</source>
        <translation>La phrase qui suit la retire peut-être.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The text reads so already.</source>
        <translation>Le texte se lit déjà ainsi.</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>The words are not quoted where the change is asked for first.</source>
        <translation>Les mots ne sont pas entre guillemets là où la modification est d’abord demandée.</translation>
    </message>
    <message>
        <location filename="amend/instructions/remarks.py"/>
        <source>It is a remark, and asks for no change.</source>
        <translation>C'est une remarque, qui ne demande aucun changement.</translation>
    </message>
    <message>
        <location filename="amend/instructions/remarks.py"/>
        <source>It names no paragraph, and asks for no change.</source>
        <translation>Aucun paragraphe n'est nommé, et aucun changement demandé.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>It does not stand at the beginning.</source>
        <translation>Cela ne figure pas au début.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>It does not stand at the end.</source>
        <translation>Cela ne figure pas à la fin.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>Its last words stand there more than once; the first are taken.</source>
        <translation>Ses derniers mots y figurent plusieurs fois ; les premiers sont retenus.</translation>
    </message>
    <message>
        <location filename="amend/instructions/stretches.py"/>
        <source>The text has other capitals.</source>
        <translation>Le texte a d’autres majuscules.</translation>
    </message>
    <message>
        <location filename="amend/instructions/tongue.py"/>
        <source>It is a heading, and names no paragraph.</source>
        <translation>C’est un intertitre, qui ne désigne aucun paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/tongue.py"/>
        <source>Not an instruction.</source>
        <translation>Ce n’est pas une instruction.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>A word is read as another one, which is spelt much like it.</source>
        <translation>Un mot est lu comme un autre, d’orthographe voisine.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It does not say in which paragraph.</source>
        <translation>Il n’est pas dit dans quel paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It does not say where the words come.</source>
        <translation>Il n’est pas dit où viennent les mots.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It is put as a question.</source>
        <translation>C’est formulé comme une question.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>It may be about its number alone, and not about its place.</source>
        <translation>Il peut ne s’agir que de son numéro, et non de sa place.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>Its number does not fit its place.</source>
        <translation>Son numéro ne correspond pas à sa place.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>The words are said to be a sketch.</source>
        <translation>Le libellé n’est donné qu’à titre indicatif.</translation>
    </message>
    <message>
        <location filename="amend/instructions/understanding.py"/>
        <source>The words in parentheses are not read.</source>
        <translation>Les mots entre parenthèses ne sont pas lus.</translation>
    </message>
    <message>
        <location filename="amend/instructions/unquoted.py"/>
        <source>The words are not quoted.</source>
        <translation>Les mots ne sont pas entre guillemets.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>The file has a clause {1} that {2} does not have: {3}.</source>
        <translation>Le fichier a un paragraphe {1} que {2} n’a pas : {3}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>The file lacks {1} of {2}: {3}.</source>
        <translation>Il manque au fichier {1} de {2} : {3}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>{1} reads “{2}” in the file and “{3}” in {4}.</source>
        <translation>{1} se lit « {2} » dans le fichier et « {3} » dans {4}.</translation>
    </message>
    <message>
        <location filename="amend/placement/grounding.py"/>
        <source>{1} stands at another place in the file than in {2}.</source>
        <translation>{1} n’est pas à la même place dans le fichier que dans {2}.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>A note was put beside the words, which stand as they were.</source>
        <translation>Une note a été placée à côté des mots, qui sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>Both clauses stand.</source>
        <translation>Les deux paragraphes existent.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>It has gone on in {1} already.</source>
        <translation>Il a déjà été intégré à {1}.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>On one side of the place where it would be divided no words are left.</source>
        <translation>D’un côté du point de division, il ne reste aucun mot.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>One of the clauses that it joins is gone.</source>
        <translation>L’un des paragraphes à fusionner n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>Only signs around the words were changed (such as brackets, commas, quotation marks, capitals, notes); look whether the proposal still fits.</source>
        <translation>Seuls des signes autour des mots ont changé (crochets, virgules, guillemets, majuscules, notes) ; voyez si la proposition convient encore.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause already reads as proposed.</source>
        <translation>Le paragraphe se lit déjà comme proposé.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is already in the text ({1}), but worded differently.</source>
        <translation>Le paragraphe figure déjà dans le texte ({1}), mais formulé autrement.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone, and several new ones read alike ({1}).</source>
        <translation>Le paragraphe n’existe plus, et plusieurs nouveaux sont de teneur voisine ({1}).</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone, and several others have the same words.</source>
        <translation>Le paragraphe n’existe plus, et plusieurs autres ont les mêmes mots.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone; {1} has the same words.</source>
        <translation>Le paragraphe n’existe plus ; {1} a les mêmes mots.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause is gone; {1} is new and reads much alike.</source>
        <translation>Le paragraphe n’existe plus ; {1} est nouveau et de teneur voisine.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause stands unchanged.</source>
        <translation>Le paragraphe est inchangé.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause that it amends is no longer in the text.</source>
        <translation>Le paragraphe qu’il modifie ne figure plus dans le texte.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause that it divides is gone.</source>
        <translation>Le paragraphe à scinder n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was changed elsewhere; the place where it is divided stands as it was.</source>
        <translation>Le paragraphe a été modifié ailleurs ; le point de division est tel qu’il était.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was changed elsewhere; the words that this changes stand as they were.</source>
        <translation>Le paragraphe a été modifié ailleurs ; les mots visés sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was deleted by another proposal.</source>
        <translation>Le paragraphe a été supprimé par une autre proposition.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided since; only its first part would go on.</source>
        <translation>Le paragraphe a été scindé depuis ; seule sa première partie serait intégrée.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided there already.</source>
        <translation>Le paragraphe y a déjà été scindé.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided, and the words that this changes were changed too.</source>
        <translation>Le paragraphe a été scindé, et les mots visés ont aussi été modifiés.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided; its words stand in {1} as they were.</source>
        <translation>Le paragraphe a été scindé ; ses mots figurent dans {1} tels qu’ils étaient.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause was divided; {1} would be divided again.</source>
        <translation>Le paragraphe a été scindé ; {1} le serait de nouveau.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause went on in another, and the words were changed on the way.</source>
        <translation>Le paragraphe a été fusionné avec un autre, et les mots ont été modifiés à cette occasion.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The clause went on in {1}; its words stand there.</source>
        <translation>Le paragraphe a été intégré à {1} ; ses mots y figurent.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words around “{1}” were changed since this was proposed.</source>
        <translation>Les mots autour de « {1} » ont été modifiés depuis la proposition.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words at which it would be divided were changed since.</source>
        <translation>Les mots où il serait scindé ont été modifiés depuis.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>The words stand unchanged.</source>
        <translation>Les mots sont inchangés.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} has these words too; they would stand twice.</source>
        <translation>{1} contient aussi ces mots ; ils figureraient deux fois.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} stands between the two; it would follow them both.</source>
        <translation>{1} se trouve entre les deux ; il les suivrait.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} was moved since; it would go on where the other stands.</source>
        <translation>{1} a été déplacé depuis ; il serait intégré là où se trouve l’autre.</translation>
    </message>
    <message>
        <location filename="amend/placement/placedwords.py"/>
        <source>{1} was written anew for the most part; look whether this still fits.</source>
        <translation>{1} a été réécrit en grande partie ; voyez si ceci convient encore.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>A part of it already stands in the text.</source>
        <translation>Une partie figure déjà dans le texte.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>Another new clause stands at the same place; this one would come before it.</source>
        <translation>Un autre nouveau paragraphe se trouve au même endroit ; celui-ci viendrait avant lui.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>It changes nothing.</source>
        <translation>Il ne change rien.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>Its place is unchanged.</source>
        <translation>Sa place est inchangée.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause already stands there.</source>
        <translation>Le paragraphe s’y trouve déjà.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause behind {1} goes on in it; it would follow them both.</source>
        <translation>Le paragraphe qui suit {1} s’y poursuit ; il suivrait les deux.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause cannot move into itself.</source>
        <translation>Le paragraphe ne peut être déplacé en lui-même.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause is already gone.</source>
        <translation>Le paragraphe n’existe déjà plus.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it follows goes on in {1}; it would follow that.</source>
        <translation>Le paragraphe qu’il suit se poursuit dans {1} ; il le suivrait.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it follows is gone.</source>
        <translation>Le paragraphe qu’il suit n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause that it moves is gone.</source>
        <translation>Le paragraphe à déplacer n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was added to since its deletion was proposed.</source>
        <translation>Le paragraphe a été complété depuis que sa suppression a été proposée.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided and amended since its deletion was proposed.</source>
        <translation>Le paragraphe a été scindé et modifié depuis que sa suppression a été proposée.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided since; its parts would go together.</source>
        <translation>Le paragraphe a été scindé depuis ; ses parties seraient supprimées ensemble.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was divided since; its parts would move together.</source>
        <translation>Le paragraphe a été scindé depuis ; ses parties seraient déplacées ensemble.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause was moved to another place since.</source>
        <translation>Le paragraphe a été déplacé ailleurs depuis.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The clause went on in another since its deletion was proposed.</source>
        <translation>Depuis que sa suppression a été proposée, le paragraphe a été fusionné avec un autre.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The new text has several clauses like the one that it amends; look which is meant.</source>
        <translation>Le nouveau texte contient plusieurs paragraphes semblables à celui qu’il modifie ; vérifiez lequel est visé.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The parts of the proposal no longer fit together; propose them one by one.</source>
        <translation>Les éléments de la proposition ne vont plus ensemble ; les proposer un par un.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>The text has not changed since this was proposed.</source>
        <translation>Ce qu’il modifie est tel qu’au moment de la proposition.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1} already has these words.</source>
        <translation>{1} contient déjà ces mots.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1} was amended since its deletion was proposed.</source>
        <translation>{1} a été modifié depuis que sa suppression a été proposée.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1}, which it follows, has moved; it would follow it there.</source>
        <translation>{1}, qu’il suit, a été déplacé ; il l’y suivrait.</translation>
    </message>
    <message>
        <location filename="amend/placement/placing.py"/>
        <source>{1}, which it follows, was moved into another list.</source>
        <translation>{1}, qu’il suit, a été déplacé dans une autre liste.</translation>
    </message>
    <message>
        <location filename="amend/placement/rebasing.py"/>
        <source>The new text has it.</source>
        <translation>Le nouveau texte le contient.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>Its signs went with another change of the clause.</source>
        <translation>Ses signes ont disparu avec une autre modification du paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The clause that it stood in is gone.</source>
        <translation>Le paragraphe où il figurait n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/brackets.py"/>
        <source>The signs of {1} do not stand where they stood; look at the clause again.</source>
        <translation>Les signes de {1} ne sont plus à leur place ; revoyez le paragraphe.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>Its signs stand in the text, but are no longer read as a bracket.</source>
        <translation>Ses signes figurent dans le texte, mais ne se lisent plus comme des crochets.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>More hangs on {1} than stands in the bracket; delete {2} instead.</source>
        <translation>Il dépend de {1} plus que ce qui est entre crochets ; supprimez plutôt {2}.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>The words {1} in {2}; quote words that occur once, or say which is meant.</source>
        <translation>Nombre d’occurrences des mots dans {2} ({1}) ; citez des mots qui n’y figurent qu’une fois, ou précisez l’occurrence visée.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>There are no words in that bracket to keep; remove it, or replace it by words.</source>
        <translation>Il n’y a pas de mots à maintenir entre ces crochets ; supprimez-les, ou remplacez-les par des mots.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>Write the words that take the place of the bracket, or remove it.</source>
        <translation>Écrivez les mots qui remplacent les crochets, ou supprimez-les.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>do not occur</source>
        <translation>n’apparaissent pas</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>occur {1} times</source>
        <translation>apparaissent {1} fois</translation>
    </message>
    <message>
        <location filename="amend/proceedings/contested.py"/>
        <source>the clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>The new base text {1}.</source>
        <translation>Nouveau texte de base : {1}.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>does not have it</source>
        <translation>ne l’a pas</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>reads otherwise</source>
        <translation>se lit autrement</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} and {2} are agreed; reopen them first.</source>
        <translation>{1} et {2} sont convenus ; rouvrez-les d’abord.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/locks.py"/>
        <source>{1} is agreed; reopen it first.</source>
        <translation>{1} est convenu ; rouvrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>A paragraph</source>
        <translation>Un paragraphe</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>as it stands, beside its alternatives</source>
        <translation>tel quel, à côté de ses variantes</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>deleted by the meeting</source>
        <translation>supprimé par la réunion</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>no longer in the text</source>
        <translation>ne figure plus dans le texte</translation>
    </message>
    <message>
        <location filename="amend/proceedings/matrix.py"/>
        <source>{1}, decided</source>
        <translation>{1}, tranché</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A choice was made already in the set</source>
        <translation>Un choix a déjà été fait dans la série</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>A clause that is {1} cannot become {2}; {3}.</source>
        <translation>Un paragraphe à l’état « {1} » ne peut passer à « {2} » ; {3}.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>No meeting is open; open one by its name.</source>
        <translation>Aucune réunion n’est ouverte ; ouvrez-en une par son nom.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2} already.</source>
        <translation>La procédure d’approbation tacite {1} a déjà l’état « {2} ».</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>The silence procedure {1} is {2}, not {3}.</source>
        <translation>La procédure d’approbation tacite {1} a l’état « {2} », et non « {3} ».</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no set</source>
        <translation>Il n’existe pas de série</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no such silence procedure.</source>
        <translation>Cette procédure d’approbation tacite n’existe pas.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>it can become {1}</source>
        <translation>il peut devenir {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>undo that instead</source>
        <translation>annulez plutôt cela</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} cannot be a member of itself, directly or through another group.</source>
        <translation>{1} ne peut être membre de soi-même, directement ou par un autre groupe.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>{1} of alternatives {2}; “negotiate PROJECT show” lists them.</source>
        <translation>{1} de variantes {2} ; « negotiate PROJECT show » les énumère.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>“{1}” is still open; close it first.</source>
        <translation>La réunion « {1} » est encore ouverte ; commencez par la clore.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreed ad ref</source>
        <translation>convenu ad referendum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement ad referendum</source>
        <translation>accord ad referendum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement ad referendum of {1}</source>
        <translation>accord ad referendum sur {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agreement of {1}</source>
        <translation>accord sur {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>accepte ad referendum</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>awaits instructions</source>
        <translation>attend des instructions</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>deletion of {1}</source>
        <translation>suppression de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>se dissocie de son groupe</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>is flexible</source>
        <translation>est souple</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>its signs or words went with another change of the text</source>
        <translation>ses signes ou ses mots sont partis avec une autre modification du texte</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>other words take their place</source>
        <translation>d’autres mots les remplacent</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>parking of {1}</source>
        <translation>mise en attente de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>reopening of {1}</source>
        <translation>réouverture de {1}</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>reserves its position</source>
        <translation>réserve sa position</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>takes its position back</source>
        <translation>retire sa position</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>the words go</source>
        <translation>les mots sont supprimés</translation>
    </message>
    <message>
        <location filename="amend/proceedings/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>les mots restent, sans crochets</translation>
    </message>
    <message>
        <location filename="amend/proceedings/timing.py"/>
        <source>Silence was not broken.</source>
        <translation>Le silence n’a pas été rompu.</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>another clause went on in it</source>
        <translation>un autre paragraphe s’y poursuit</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>put in</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="amend/redlines/provenance.py"/>
        <source>split off from another clause</source>
        <translation>détaché d’un autre paragraphe</translation>
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
        <translation>Un autre texte est nommé dans la phrase ; c’est peut-être lui qui est visé.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>It was written for a former base text, which may have had other numbers.</source>
        <translation>Il a été écrit pour un texte de base antérieur, qui pouvait avoir d’autres numéros.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” means{2} was deleted{3}.</source>
        <translation>Ce que vise « {1} »{2} a été supprimé{3}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} does not stand in the draft.</source>
        <translation>Ce que visait « {1} » dans {2} ne figure pas dans le projet.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” meant in {2} stands here more than once.</source>
        <translation>Ce que visait « {1} » dans {2} figure ici plus d’une fois.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>What “{1}” names was split: {2}.</source>
        <translation>Ce que désigne « {1} » a été scindé : {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>a paragraph that is gone</source>
        <translation>un paragraphe supprimé</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} came between the paragraphs of “{2}”.</source>
        <translation>{1} s’est intercalé entre les paragraphes de « {2} ».</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>{1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“Ibid.” stands here, and no note comes before it.</source>
        <translation>« Ibid. » figure ici, et aucune note ne précède.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“Ibid.” stands here, but another note comes before it.</source>
        <translation>« Ibid. » figure ici, mais une autre note précède.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” is gone.</source>
        <translation>« {1} » n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” is note {2} now.</source>
        <translation>« {1} » est désormais la note {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean more than one note.</source>
        <translation>« {1} » peut viser plusieurs notes.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}.</source>
        <translation>« {1} » peut viser {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” may mean {2}. {3}</source>
        <translation>« {1} » peut viser {2}. {3}</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” means {2}, which cannot be said so; write it by hand.</source>
        <translation>« {1} » vise {2}, ce qui ne peut se dire ainsi ; écrivez-le à la main.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” means {2}.</source>
        <translation>« {1} » désigne {2}.</translation>
    </message>
    <message>
        <location filename="amend/references/following.py"/>
        <source>“{1}” names nothing that is there.</source>
        <translation>« {1} » ne désigne rien qui existe.</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="amend/references/standing.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="amend/registers/ledger.py"/>
        <source>broken: {1}</source>
        <translation>rompu : {1}</translation>
    </message>
    <message>
        <location filename="amend/registers/ledger.py"/>
        <source>broken: {1} is not there any more</source>
        <translation>rompu : {1} n’existe plus</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>(with {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>There is an amendment {1} already; give this one another name.</source>
        <translation>Il existe déjà un amendement {1} ; donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>There is no amendment {1}; the register lists those there are.</source>
        <translation>L’amendement {1} n’existe pas ; le registre énumère ceux qui existent.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} cannot be accepted as it is{2}: {3}</source>
        <translation>{1} ne peut être accepté en l’état{2} : {3}</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} is {2}; undo that first.</source>
        <translation>État de {1} : {2} ; annulez d’abord cela.</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1} needs your confirmation: {2}</source>
        <translation>{1} appelle votre confirmation : {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/register.py"/>
        <source>{1}, its alternative, was accepted</source>
        <translation>{1}, sa variante, a été accepté</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>There is no state “{1}”; there are: {2}.</source>
        <translation>L’état « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accept as modified</source>
        <translation>accepter tel que modifié</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accept with other words or in part</source>
        <translation>accepter sous un autre libellé ou en partie</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted already</source>
        <translation>déjà accepté</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted as modified</source>
        <translation>accepté tel que modifié</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>accepted as modified already</source>
        <translation>déjà accepté tel que modifié</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>merged into</source>
        <translation>fusionné dans</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>merged into another already</source>
        <translation>déjà fusionné dans un autre</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>on hold</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>rejected already</source>
        <translation>déjà rejeté</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>still a draft</source>
        <translation>encore à l’état de projet</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>submitted and not yet tabled</source>
        <translation>soumis mais pas encore présenté</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>superseded already</source>
        <translation>déjà remplacé</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>to change this, undo it first</source>
        <translation>pour modifier cela, annulez-le d’abord</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>what is allowed: {1}</source>
        <translation>ce qui est possible : {1}</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>withdrawn already</source>
        <translation>déjà retiré</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>{1} is {2} and cannot become “{3}”; {4}.</source>
        <translation>{1} est à l’état « {2} » et ne peut passer à « {3} » ; {4}.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>On what {1} would give: {2}</source>
        <translation>Sur ce que donnerait {1} : {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>was merged into another</source>
        <translation>a été fusionné dans un autre</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1} has no place there itself: {2}</source>
        <translation>{1} n’y a pas de place : {2}</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, is not there any more.</source>
        <translation>{1}, qu’il modifie, n’existe plus.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, is {2}.</source>
        <translation>{1}, qu’il modifie, est {2}.</translation>
    </message>
    <message>
        <location filename="amend/registers/subamendments.py"/>
        <source>{1}, which it amends, {2}; this one stands by itself.</source>
        <translation>{1}, qu’il modifie, {2} ; celui-ci est désormais autonome.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>A clause needs words; to take it out, accept an amendment that deletes it.</source>
        <translation>Un paragraphe doit avoir des mots ; pour le retirer, acceptez un amendement qui le supprime.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>Say which parts are accepted, by number or by clause.</source>
        <translation>Dites quelles parties sont acceptées, par numéro ou par paragraphe.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>That changes nothing; to say no to {1}, reject it.</source>
        <translation>Cela ne change rien ; pour refuser {1}, rejetez-le.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment concerns several clauses ({1}); say which is to read so.</source>
        <translation>L’amendement porte sur plusieurs paragraphes ({1}) ; dites lequel doit se lire ainsi.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment has no part “{1}”; its parts are: {2}.</source>
        <translation>L’amendement n’a pas de partie « {1} » ; ses parties sont : {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The amendment moves that clause elsewhere; hand in an edited copy instead.</source>
        <translation>L’amendement déplace ce paragraphe ailleurs ; présentez plutôt une copie modifiée.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The edited copy does not fit the text as it is now: {1}</source>
        <translation>La copie modifiée ne va plus avec le texte tel qu’il est maintenant : {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>The text reads as {1} proposes already; accept it whole.</source>
        <translation>Le texte se lit déjà comme {1} le propose ; acceptez-le en entier.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>a new clause</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>acceptance of a part of {1}</source>
        <translation>acceptation d’une partie de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>acceptance of {1} as modified</source>
        <translation>acceptation de {1} tel que modifié</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>not accepted when a part of {1} was</source>
        <translation>non retenu quand une partie de {1} l’a été</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} amends an open amendment; accept it whole, or with other words.</source>
        <translation>{1} modifie un amendement à trancher ; acceptez-le en entier, ou avec un autre libellé.</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} has no place now; name the clause that is to read so.</source>
        <translation>{1} n’a pas de place pour l’instant ; désignez le paragraphe qui doit se lire ainsi.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>A set of alternatives needs a version beside the base: an amendment, or a text.</source>
        <translation>Une série de variantes exige une version à côté du texte de base : un amendement, ou un texte.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>A version needs a sponsor; name a delegation by its code.</source>
        <translation>Une version doit avoir un auteur ; désignez une délégation par son code.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Choose one of the versions, or write a text.</source>
        <translation>Choisissez l’une des versions, ou rédigez un texte.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>alternatives to {1}</source>
        <translation>variantes de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>choice in {1}</source>
        <translation>choix dans {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} has no version {2}; name one by its number, 0 (the base) to {3}.</source>
        <translation>{1} n’a pas de version {2} ; désignez-en une par son numéro, de 0 (texte de base) à {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} is no tabled amendment that changes {2}; choose one that is.</source>
        <translation>{1} n’est pas un amendement déposé qui modifie {2} ; choisissez-en un qui le soit.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} reads so already; a version must be another one.</source>
        <translation>{1} se lit déjà ainsi ; une version doit être différente.</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>{1} stands in a set of alternatives already.</source>
        <translation>{1} figure déjà dans une série de variantes.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>The clause reads so already; say how it is to read.</source>
        <translation>Le paragraphe se lit déjà ainsi ; dites comment il doit se lire.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>The words that {1} changes are not in this clause, or it is about more than the words of one; say how the clause is to read.</source>
        <translation>Les mots que {1} modifie ne sont pas dans ce paragraphe, ou il porte sur plus que les mots d’un seul ; dites comment le paragraphe doit se lire.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>placing of {1}</source>
        <translation>placement de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>{1} amends {2}; it stands where that one does.</source>
        <translation>{1} modifie {2} ; il est placé là où l’est celui-ci.</translation>
    </message>
    <message>
        <location filename="app/amendments/anchoring.py"/>
        <source>{1} changes several clauses, and one place would leave the others out; accept a part of it first, then place the rest.</source>
        <translation>{1} modifie plusieurs paragraphes, et une seule place laisserait les autres de côté ; acceptez-en d’abord une partie, puis placez le reste.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>acceptance of {1}</source>
        <translation>acceptation de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>it names no amendment</source>
        <translation>il ne nomme aucun amendement</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} excludes {2}; choose between them, or accept it by itself.</source>
        <translation>{1} exclut {2} ; choisissez entre eux, ou adoptez-le séparément.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} stands or falls with the package “{2}” ({3}); decide on the package, or dissolve it.</source>
        <translation>{1} est solidaire de l’ensemble « {2} » ({3}) ; tranchez sur l’ensemble, ou dissolvez-le.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>{1} stands or falls with {2}, and that cannot be done for it.</source>
        <translation>{1} est solidaire de {2}, pour qui cela est impossible.</translation>
    </message>
    <message>
        <location filename="app/amendments/deciding.py"/>
        <source>“{1}” needs more than the names of amendments; use the command for it.</source>
        <translation>« {1} » exige plus que les noms des amendements ; utilisez la commande prévue.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>It would fit {1} on {2}; say on which version it was written.</source>
        <translation>Cela conviendrait à {1} sur {2} ; dites sur quelle version cela a été rédigé.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>On {1} this means {2}, on {3} {4}; say on which version it was written.</source>
        <translation>Sur {1}, cela désigne {2}, sur {3} {4} ; dites sur quelle version cela a été rédigé.</translation>
    </message>
    <message>
        <location filename="app/amendments/instructing.py"/>
        <source>These instructions change the same words or clauses and cannot be one amendment; table them one by one.</source>
        <translation>Ces modifications demandées touchent les mêmes mots ou paragraphes et ne peuvent former un seul amendement ; déposez-les une à une.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>A package binds at least two amendments; name more.</source>
        <translation>Un ensemble lie au moins deux amendements ; désignez-en d’autres.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>A package needs a name</source>
        <translation>Un ensemble doit avoir un nom</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>Accepting {1} leaves no room for {2}.</source>
        <translation>Accepter {1} ne laisse pas de place à {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>The package “{1}” is {2}; decide on its amendments one by one.</source>
        <translation>L’ensemble « {1} » est {2} ; tranchez sur ses amendements un à un.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>There is a package “{1}” already</source>
        <translation>Il existe déjà un ensemble « {1} »</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>There is no package “{1}”; there are: {2}.</source>
        <translation>L’ensemble « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>end of the package “{1}”</source>
        <translation>fin de l’ensemble « {1} »</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>package “{1}”</source>
        <translation>ensemble « {1} »</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1} cannot be accepted together with {2} of the package.</source>
        <translation>{1} ne peut être accepté en même temps que {2} de l’ensemble.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1} is in the package “{2}”; dissolve that first.</source>
        <translation>{1} est dans l’ensemble « {2} » ; dissolvez-le d’abord.</translation>
    </message>
    <message>
        <location filename="app/amendments/packaging.py"/>
        <source>{1}; give it another.</source>
        <translation>{1} ; donnez-lui-en un autre.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Name the amendment to merge it with for the advice “merge”, and only for that.</source>
        <translation>Pour la recommandation « fusionner », et pour elle seule, désignez l’amendement avec lequel fusionner.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Nothing that decides {1} is recommended; decide on it directly.</source>
        <translation>Rien de ce qui tranche {1} n’est recommandé ; tranchez directement.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>Only the advice “refer” says to whom.</source>
        <translation>Seule la recommandation « renvoyer » dit à qui.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>The recommended words change nothing; recommend to reject instead.</source>
        <translation>Le libellé recommandé ne change rien ; recommandez plutôt de rejeter.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>The words of its own belong to the advice “accept as modified”, and it needs them.</source>
        <translation>Un libellé propre relève de la recommandation « accepter tel que modifié », qui l’exige.</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>as recommended</source>
        <translation>comme recommandé</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>recommendation on {1}</source>
        <translation>recommandation sur {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/recommending.py"/>
        <source>{1} cannot be merged into itself; name another.</source>
        <translation>{1} ne peut être fusionné avec lui-même ; désignez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>The text has moved on: {1} builds on it. {2}</source>
        <translation>Le texte a évolué : {1} en dépend. {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>{1} is not in the text, so nothing can take its place there.</source>
        <translation>{1} ne figure pas dans le texte ; rien ne peut donc l’y remplacer.</translation>
    </message>
    <message>
        <location filename="app/amendments/replacements.py"/>
        <source>{1} was accepted with the package “{2}”; undo that acceptance, or write how the clause is to read.</source>
        <translation>{1} a été adopté avec l’ensemble « {2} » ; annulez cette adoption, ou rédigez le paragraphe.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>A clause needs words; to let it go, take the side that deletes it.</source>
        <translation>Un paragraphe doit avoir des mots ; pour l’abandonner, retenez la partie qui le supprime.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>One side was accepted already ({1}) and is no alternative any more; write a text, or undo the acceptance.</source>
        <translation>L’une des parties a déjà été acceptée ({1}) et n’est plus une variante ; rédigez un texte, ou annulez l’acceptation.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>Say in a few words why the conflict is left.</source>
        <translation>Dites en quelques mots pourquoi le conflit est laissé.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>The clause already reads like that; to keep it, take the side that is accepted.</source>
        <translation>Le paragraphe se lit déjà ainsi ; pour le garder, choisissez le côté qui est accepté.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>The clause was deleted; table the new words as a clause of their own, and merge the sides into that.</source>
        <translation>Le paragraphe a été supprimé ; déposez les nouveaux mots comme un paragraphe distinct, puis fusionnez-y les propositions en présence.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>There is no conflict {1} now; “amend PROJECT conflicts” lists those there are.</source>
        <translation>Il n’y a plus de conflit {1} ; « amend PROJECT conflicts » énumère ceux qui existent.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>choice of {1} in a conflict</source>
        <translation>choix de {1} dans un conflit</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>note on the conflict {1}</source>
        <translation>note sur le conflit {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>text in place of {1}</source>
        <translation>texte à la place de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} cannot be taken: {2}</source>
        <translation>{1} ne peut être retenu : {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} collides with what was changed in the draft directly. {2} Write how the clause is to read, or undo that change.</source>
        <translation>{1} est incompatible avec une modification directe du projet. {2} Rédigez le paragraphe, ou annulez cette modification.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} is no side of this conflict; choose from {2}.</source>
        <translation>{1} n’est pas partie à ce conflit ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} stands in the text already, and the others would stay open: nothing changes.</source>
        <translation>{1} figure déjà dans le texte et les autres resteraient ouverts : rien ne changerait.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} was taken in its place</source>
        <translation>{1} a été retenu à sa place</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Already a sponsor of {1}: {2}.</source>
        <translation>Parraine déjà {1} : {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Name the delegations that no longer sponsor {1}.</source>
        <translation>Indiquez les délégations qui ne sont plus auteurs de {1}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>Not among the sponsors of {1} ({2}): {3}.</source>
        <translation>Ne figure pas parmi les auteurs de {1} ({2}) : {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>its last sponsor left</source>
        <translation>son dernier auteur s’est retiré</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>joining of {1} in {2}</source>
        <translation>ajout de {1} aux auteurs de {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>leaving of {1} from {2}</source>
        <translation>retrait de {1} des auteurs de {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>reason of {1}</source>
        <translation>motif de {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>{1} has this reason already; nothing was changed.</source>
        <translation>{1} a déjà ce motif ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>A delegation is needed; give its code or name.</source>
        <translation>Il faut une délégation ; indiquez son code ou son nom.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>Unnamed author</source>
        <translation>Rédacteur sans nom</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>{1} is already the code of {2}; choose another code.</source>
        <translation>{1} est déjà le code de {2} ; choisissez un autre code.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” already means {2} ({3}); choose another name.</source>
        <translation>« {1} » désigne déjà {2} ({3}) ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; add it to the delegations first.</source>
        <translation>« {1} » n’est pas une délégation ; ajoutez-la d’abord aux délégations.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2} or {3}?</source>
        <translation>« {1} » n’est pas une délégation ; vouliez-vous dire {2} ou {3} ?</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2}, {3} or {4}?</source>
        <translation>« {1} » n’est pas une délégation ; vouliez-vous dire {2}, {3} ou {4} ?</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsors.py"/>
        <source>“{1}” is not a delegation; did you mean {2}?</source>
        <translation>« {1} » n’est pas une délégation ; vouliez-vous dire {2} ?</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>A sponsor is needed; give the code or name of a delegation.</source>
        <translation>Il faut un parrain ; indiquez le code ou le nom d’une délégation.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>The proposal changes nothing; edit the words first.</source>
        <translation>La proposition ne change rien ; modifiez d’abord les mots.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>The text has no clause “{1}”; name one as delegates do, like “OP 3” or “PP 2 (b)”.</source>
        <translation>Le texte n’a pas de paragraphe « {1} » ; désignez-en un comme le font les délégués : « OP 3 » ou « PP 2 (b) ».</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>does not occur</source>
        <translation>n’apparaît pas</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>occurs {1} times</source>
        <translation>apparaît {1} fois</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1} has no place in the draft now, so that nothing can be amended in it.</source>
        <translation>{1} n’a pas de place dans le projet pour l’instant, et rien ne peut y être amendé.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1} has no sponsor left; let a delegation join it first.</source>
        <translation>{1} n’a plus d’auteur ; qu’une délégation s’y joigne d’abord.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>“{1}” {2} in {3}; quote words that occur exactly once.</source>
        <translation>Occurrences de « {1} » dans {3} : {2} ; citez des mots qui n’y figurent qu’une fois.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>An alternative needs another; name at least two amendments.</source>
        <translation>Une variante en suppose une autre ; désignez au moins deux amendements.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>Name the amendments that are merged into {1}.</source>
        <translation>Désignez les amendements à fusionner avec {1}.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>The amendments do not all concern one and the same clause; name it.</source>
        <translation>Les amendements ne portent pas tous sur un même paragraphe ; désignez-le.</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>making {1} alternatives</source>
        <translation>mise de {1} en variantes</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>merging of {1} into {2}</source>
        <translation>fusion de {1} dans {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>{1} are alternatives already.</source>
        <translation>{1} sont déjà des variantes.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>A report cannot end in “{1}”; name a file in {2}.</source>
        <translation>Un rapport ne peut se terminer par « {1} » ; donnez un nom de fichier en {2}.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>Checked against the rules of: {1}.</source>
        <translation>Contrôlé selon les règles : {1}.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="app/checks/findingreport.py"/>
        <source>{1} ({2}); {3} can be fixed.</source>
        <translation>{1} ({2}) ; corrigibles : {3}.</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>No dictionary has “{1}”.{2}</source>
        <translation>« {1} » ne figure dans aucun dictionnaire.{2}</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>Perhaps {1}?</source>
        <translation>Peut-être {1} ?</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>Spelling was not checked. {1}</source>
        <translation>L’orthographe n’a pas été vérifiée. {1}</translation>
    </message>
    <message>
        <location filename="app/checks/mending.py"/>
        <source>house rules ({1})</source>
        <translation>règles de rédaction ({1})</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Chinese words are not spelled by letters; there is nothing to check.</source>
        <translation>Les mots chinois ne s’épellent pas ; il n’y a rien à vérifier.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Install LibreOffice with its {1} dictionary</source>
        <translation>Installez LibreOffice avec son dictionnaire ({1})</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Install the package {1}, or LibreOffice with its {2} dictionary</source>
        <translation>Installez le paquet {1}, ou LibreOffice avec son dictionnaire ({2})</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>Spelling needs the library chunspell, which is not installed on this machine.</source>
        <translation>L’orthographe exige la bibliothèque chunspell, qui n’est pas installée sur cet ordinateur.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>The dictionary {1} in {2} cannot be read; install it anew.</source>
        <translation>Le dictionnaire {1} dans {2} est illisible ; réinstallez-le.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>The negotiation knows these words already.</source>
        <translation>La négociation connaît déjà ces mots.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>There is no {1} dictionary on this machine. {2}, or put {3}.aff and {4}.dic into {5}; then switch spelling on again.</source>
        <translation>Il n’y a pas de dictionnaire ({1}) sur cet ordinateur. {2}, ou mettez {3}.aff et {4}.dic dans {5} ; puis réactivez l’orthographe.</translation>
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
        <translation>{1} {2}{3} du vocabulaire</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>{1} {2}{3} to the vocabulary</source>
        <translation>{1} {2}{3} au vocabulaire</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>“{1}” is not among the words of this negotiation.</source>
        <translation>« {1} » n’est pas parmi les mots de cette négociation.</translation>
    </message>
    <message>
        <location filename="app/checks/spelling.py"/>
        <source>“{1}” is not one word.</source>
        <translation>« {1} » n’est pas un mot unique.</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>The key ring does not give the key of this desk; unlock it, then try again.</source>
        <translation>Le trousseau de clés ne donne pas la clé de ce poste ; déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>The name was not kept: the folder of the settings refuses ({1}).</source>
        <translation>Le nom n’a pas été conservé : le dossier des paramètres le refuse ({1}).</translation>
    </message>
    <message>
        <location filename="app/desks/desk.py"/>
        <source>This desk can have no key: the folder of the settings cannot be written. Make room or allow writing there, then try again.</source>
        <translation>Ce poste ne peut pas avoir de clé : le dossier des paramètres ne peut pas être modifié. Faites de la place ou autorisez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>'{1}' holds no desk key; ask for the line that “draftbench desk export-key” writes there.</source>
        <translation>« {1} » ne contient pas de clé de poste ; demandez la ligne que « draftbench desk export-key » y écrit.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>'{1}' holds several desk keys; give one at a time.</source>
        <translation>« {1} » contient plusieurs clés de poste ; donnez-en une à la fois.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A desk needs a name of at most {1} characters.</source>
        <translation>Un poste a besoin d’un nom d’au plus {1} caractères.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A roster has at most {1} desks.</source>
        <translation>Une liste compte au plus {1} postes.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>A roster needs a desk of the chair, or nobody could change it again.</source>
        <translation>Une liste des postes a besoin d’un poste de la présidence, sinon personne ne pourrait plus la modifier.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>Desk {1}</source>
        <translation>Poste {1}</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>That desk is in the roster already; remove it first, or change what it may do.</source>
        <translation>Ce poste figure déjà sur la liste ; retirez-le d’abord, ou modifiez ce qu’il peut faire.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>Two desks have the same name; give each its own.</source>
        <translation>Deux postes portent le même nom ; donnez à chacun le sien.</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>not a desk</source>
        <translation>ce n’est pas un poste</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>roster of {1} desks</source>
        <translation>liste de {1} postes</translation>
    </message>
    <message>
        <location filename="app/desks/roster.py"/>
        <source>the name of a desk is malformed</source>
        <translation>le nom d’un poste n’en est pas un</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>Only a desk of the chair may change the roster: {1}.</source>
        <translation>Seul un poste de la présidence peut modifier la liste des postes : {1}.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>Say for whom the desk acts: the code of a delegation, SECR, or * for all.</source>
        <translation>Indiquez pour qui le poste agit : le code d’une délégation, SECR, ou * pour tous.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>There is no roster yet; add a desk first.</source>
        <translation>Il n’y a pas encore de liste des postes ; ajoutez d’abord un poste.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>“{1}” is no desk of the roster. The desks are: {2}.</source>
        <translation>« {1} » n’est pas un poste de la liste. Les postes sont : {2}.</translation>
    </message>
    <message>
        <location filename="app/desks/rostering.py"/>
        <source>“{1}” means several desks; give more of it. The desks are: {2}.</source>
        <translation>« {1} » désigne plusieurs postes ; précisez. Les postes sont : {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>A bracket ends behind the clause that it opens in; name them in order.</source>
        <translation>Les crochets se ferment après le paragraphe où ils s’ouvrent ; nommez-les dans l’ordre.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>Brackets there would not read as a bracket of its own in {1}: they cross another, or hold what reads as a note of an editor. Put other words in them.</source>
        <translation>À cet endroit, les crochets ne se liraient pas comme des crochets distincts dans {1} : ils en croisent d’autres, ou renferment ce qui se lit comme une note de rédaction. Placez-y d’autres mots.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>No alternatives stand side by side with that bracket, or it is removed itself.</source>
        <translation>Aucune variante n’est à côté de ces crochets, ou ils sont eux-mêmes supprimés.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>No bracket {1} stands in the draft; “negotiate PROJECT brackets” lists them.</source>
        <translation>Les crochets {1} ne figurent pas dans le projet ; « negotiate PROJECT brackets » les énumère.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>The bracket {1} does not stand where it stood.</source>
        <translation>Les crochets {1} ne sont plus à leur place.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>The bracket {1} is not open any more.</source>
        <translation>Les crochets {1} ne sont plus en suspens.</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>bracket in {1}</source>
        <translation>crochets dans {1}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>explanation of {1} in {2}</source>
        <translation>explication de {1} dans {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>naming of {1}</source>
        <translation>désignation de {1}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>resolution of {1} in {2}</source>
        <translation>levée de {1} dans {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/bracketing.py"/>
        <source>{1} puts in something else than the signs of a bracket.</source>
        <translation>{1} insère autre chose que les signes d’un crochet.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>A clause needs words; write them first.</source>
        <translation>Un paragraphe doit avoir des mots ; rédigez-les d’abord.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>Name two clauses or more to make one of; a single one is taken as it is.</source>
        <translation>Désignez au moins deux paragraphes à réunir ; un seul est repris tel quel.</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>merging of source clauses</source>
        <translation>réunion de paragraphes de sources</translation>
    </message>
    <message>
        <location filename="app/drafts/consolidating.py"/>
        <source>“{1}” has no clause {2}; name one that it has.</source>
        <translation>« {1} » n’a pas de paragraphe {2} ; désignez-en un qui existe.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>A clause cannot be joined to itself or to what hangs on it; name two others.</source>
        <translation>Un paragraphe ne peut être fusionné avec lui-même ni avec ce qui en dépend ; désignez-en deux autres.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>Both parts of {1} need words; divide it between two of them.</source>
        <translation>Les deux parties de {1} doivent avoir des mots ; scindez-le entre deux mots.</translation>
    </message>
    <message>
        <location filename="app/drafts/dividing.py"/>
        <source>The draft has no clause {1}; name one that it has.</source>
        <translation>Le projet n’a pas de paragraphe {1} ; désignez-en un qui existe.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>A clause cannot be moved behind itself.</source>
        <translation>Un paragraphe ne peut être déplacé après lui-même.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>Choose at least one clause to take.</source>
        <translation>Choisissez au moins un paragraphe à reprendre.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>There is no source “{1}”; there are: {2}.</source>
        <translation>La source « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/drafting.py"/>
        <source>{1} has no clause {2}; choose one that it has.</source>
        <translation>{1} n’a pas de paragraphe {2} ; choisissez-en un qui existe.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>Items are at most {1} levels deep; {2} cannot go further down.</source>
        <translation>Les alinéas ont au plus {1} rangs ; {2} ne peut être abaissé davantage.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>The clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>{1} hangs on no other clause.</source>
        <translation>{1} ne dépend d’aucun autre paragraphe.</translation>
    </message>
    <message>
        <location filename="app/drafts/levels.py"/>
        <source>{1} has no clause before it on its level that it could hang on.</source>
        <translation>{1} n’est précédé, à son rang, d’aucun paragraphe dont il pourrait dépendre.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>All numbers are frozen already.</source>
        <translation>Tous les numéros sont déjà figés.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>Aucun numéro n’est figé ; ils suivent le texte.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>Numbers of sections go {1}, not “{2}”.</source>
        <translation>Les numéros des sections suivent {1}, et non « {2} ».</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>Les numéros sont figés ; laissez-les d’abord suivre le texte.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>Les numéros sont en ordre : aucun paragraphe n’en changerait.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>There is no rule “{1}” for numbers; there are: {2}.</source>
        <translation>La règle « {1} » n’existe pas pour les numéros ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>freezing of the numbers</source>
        <translation>gel des numéros</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>numbers that begin again in each section</source>
        <translation>numéros qui recommencent à chaque section</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>numbers that go on through sections</source>
        <translation>numéros qui se suivent d’une section à l’autre</translation>
    </message>
    <message>
        <location filename="app/drafts/numbering.py"/>
        <source>thawing of the numbers</source>
        <translation>dégel des numéros</translation>
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
        <translation>Un renvoi ne peut viser que ce qui figure dans le projet.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>The clause of this reference does not stand in the draft any more.</source>
        <translation>Le paragraphe de ce renvoi ne figure plus dans le projet.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>What “{1}” means cannot be chosen; write it in full.</source>
        <translation>Ce que vise « {1} » ne peut être choisi ; écrivez-le en entier.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>meaning of “{1}”</source>
        <translation>sens de « {1} »</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>update of {1} reference</source>
        <translation>mise à jour de {1} renvoi</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>update of {1} references</source>
        <translation>mise à jour de {1} renvois</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} a decision: what is meant is gone, or cannot be told.</source>
        <translation>Décision nécessaire pour {1} : ce qui est visé n’existe plus, ou ne peut être établi.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} out of date; update them{2}.</source>
        <translation>Numéros périmés dans {1} ; mettez-les à jour{2}.</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} references are</source>
        <translation>{1} renvois</translation>
    </message>
    <message>
        <location filename="app/drafts/referring.py"/>
        <source>{1} references need</source>
        <translation>{1} renvois</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>It reads so already.</source>
        <translation>Il se lit déjà ainsi.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>It stands in a note; notes are not replaced here.</source>
        <translation>Cela figure dans une note ; les notes ne font pas l’objet de remplacements ici.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>Say which words are to be replaced.</source>
        <translation>Dites quels mots sont à remplacer.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>The draft has changed meanwhile; look for the words again.</source>
        <translation>Le projet a changé entre-temps ; recherchez de nouveau les mots.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>There is no place where these words can be replaced.</source>
        <translation>Il n’y a aucun endroit où ces mots puissent être remplacés.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>replacement of {1} in {2}</source>
        <translation>remplacement de {1} dans {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} place</source>
        <translation>{1} endroit</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} places</source>
        <translation>{1} endroits</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>{1} would be without words; delete it instead.</source>
        <translation>{1} n’aurait plus de mots ; supprimez-le plutôt.</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>“{1}” by nothing</source>
        <translation>« {1} » par rien</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>, put into the shape of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>Des crochets s’ouvrent ou se ferment parmi les mots qui changeraient.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>Il est convenu ; rouvrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>The draft has changed meanwhile; look at the openings again.</source>
        <translation>Le projet a changé entre-temps ; revoyez les formules initiales.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>There is no opening that can be put into that shape.</source>
        <translation>Aucune formule initiale ne peut recevoir cette tournure.</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a declaration</source>
        <translation>une déclaration</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a preamble</source>
        <translation>un préambule</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>a report</source>
        <translation>un rapport</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>an operative paragraph</source>
        <translation>un paragraphe du dispositif</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>putting {1} into the shape of {2}</source>
        <translation>mise de {1} dans la tournure de {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>taking from {1}{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>{1} clauses</source>
        <translation>{1} paragraphes</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>A comparison cannot be written as “{1}”; use .docx, .html or .json.</source>
        <translation>Une comparaison ne peut pas être enregistrée sous « {1} » ; choisissez .docx, .html ou .json.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>Name the revised texts behind the base.</source>
        <translation>Indiquez les textes révisés après le texte de base.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>The base has no text that answers to {1}; name a part: FILE#PART.</source>
        <translation>Aucun texte du fichier de base ne correspond à {1} ; indiquez une partie : FICHIER#PARTIE.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>There is no text {1} to be the base; there are {2}, from 0.</source>
        <translation>Il n’y a pas de texte {1} qui puisse servir de base ; il y en a {2}, à partir de 0.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>Two to {1} texts can be aligned at once, not {2}.</source>
        <translation>On peut aligner de deux à {1} textes à la fois, pas {2}.</translation>
    </message>
    <message>
        <location filename="app/engine.py"/>
        <source>What was read holds several texts: {1}. Name one of them: texts[NAME].</source>
        <translation>Ce qui a été lu contient plusieurs textes : {1}. Nommez l’un d’eux : texts[NAME].</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>A PDF is made by LibreOffice or by Qt, and neither was found; install LibreOffice or draftbench[gui], or write .html and print it in a browser.</source>
        <translation>Un PDF se fait avec LibreOffice ou Qt, et ni l’un ni l’autre n’a été trouvé ; installez LibreOffice ou draftbench[gui], ou écrivez en .html et imprimez dans un navigateur.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>Texte de base, sources et projet en colonnes, différences marquées, avec une colonne pour le compromis.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Changes against the base text</source>
        <translation>Modifications apportées au texte de base</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>Paragraphes, amendements, ordre des votes et numéros, en JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation of proposals</source>
        <translation>Compilation des propositions</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Consolidated text</source>
        <translation>Texte de synthèse</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every amendment in the order of the text, as instructions in words, with its outcome.</source>
        <translation>Chaque amendement dans l’ordre du texte, sous forme de modification demandée, avec la suite donnée.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Every open proposal under its clause, in brackets, with its author.</source>
        <translation>Chaque proposition en suspens sous son paragraphe, entre crochets, avec son auteur.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>LibreOffice makes the PDF</source>
        <translation>LibreOffice produit le PDF</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>Liste des amendements</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Name a file that ends in .docx, or in .html for a page to read.</source>
        <translation>Donnez un nom de fichier en .docx, ou en .html pour une page à lire.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>Anciens et nouveaux numéros</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Printing the page</source>
        <translation>Impression de la page</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>Texte évolutif</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Setting the table</source>
        <translation>Composition du tableau</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Setting the text</source>
        <translation>Composition du texte</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The base with every accepted change as a tracked change of its delegation.</source>
        <translation>Le texte de base avec chaque modification acceptée en modification suivie de sa délégation.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text with everything accepted worked in.</source>
        <translation>Le texte de synthèse, tout ce qui est accepté y étant intégré.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text, with the open amendments beside it, in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation>Le texte consolidé, accompagné des amendements en suspens, dans le balisage que publient les Nations Unies (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The draft with all changes since the base, all open proposals in brackets, states and counts.</source>
        <translation>Le projet avec toutes les modifications depuis le texte de base, toutes les propositions en suspens entre crochets, les états et les décomptes.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The output “{1}” is no table.</source>
        <translation>La sortie « {1} » n’est pas un tableau.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The rolling text as a page for any browser.</source>
        <translation>Le texte évolutif sous forme de page pour tout navigateur.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>There is no output “{1}”; there are: {2}.</source>
        <translation>La sortie « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>Modifications suivies</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What each paragraph was called in the base and is called in the draft.</source>
        <translation>Le numéro de chaque paragraphe dans le texte de base et dans le projet.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What is put to the vote in which order, and what falls with what.</source>
        <translation>Ce qui est mis aux voix et dans quel ordre, et ce qui tombe avec quoi.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>What the sources have and the draft has not, and what is still open in it.</source>
        <translation>Ce que les sources ont et que le projet n’a pas, et ce qui y est encore en suspens.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Where each paragraph comes from, who contributed, and why it reads so.</source>
        <translation>D’où vient chaque paragraphe, qui y a contribué, et pourquoi il se lit ainsi.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Who supports, opposes, reserves or awaits instructions, on every point of the text.</source>
        <translation>Qui appuie, s’oppose, réserve sa position ou attend des instructions, sur chaque point du texte.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>{1} already exists, and this project did not write it as it is now; choose another name, or add --force to replace it.</source>
        <translation>{1} existe déjà et n’est pas tel que ce projet l’a écrit ; choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>{1} cannot end in {2}; name a file in {3}.</source>
        <translation>{1} ne peut se terminer par {2} ; donnez un nom de fichier en {3}.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>Browsers break the page elsewhere.</source>
        <translation>Les navigateurs coupent les pages autrement.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>LibreOffice lays out the pages</source>
        <translation>LibreOffice met les pages en forme</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The file itself, from its beginning.</source>
        <translation>Le fichier lui-même, depuis le début.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The real pages may break elsewhere: LibreOffice, which lays them out, is not installed.</source>
        <translation>Les vraies pages peuvent être coupées autrement : LibreOffice, qui les met en forme, n’est pas installé.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>The rows and columns, as a table.</source>
        <translation>Les lignes et colonnes, en tableau.</translation>
    </message>
    <message>
        <location filename="app/exports/previewing.py"/>
        <source>There is no preview of this kind of file.</source>
        <translation>Il n’y a pas d’aperçu de ce type de fichier.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>A masthead has no “{1}”; it has: {2}.</source>
        <translation>Un en-tête n’a pas de « {1} » ; il a : {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>The masthead says so already; nothing was changed.</source>
        <translation>L’en-tête le dit déjà ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>There is no paper “{1}”; there are: {2}.</source>
        <translation>Le papier « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>“{1}” takes at most {2} characters.</source>
        <translation>« {1} » admet au plus {2} caractères.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>The project file does not begin with a base text; it was damaged or never finished.</source>
        <translation>Le fichier de la négociation ne commence pas par un texte de base ; il a été endommagé ou n’a jamais été achevé.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>The project file has an event of a kind that this version does not know ({1}).</source>
        <translation>Le fichier de la négociation a un événement d’un type inconnu de cette version ({1}).</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>What it builds on is not there.</source>
        <translation>Ce sur quoi il s’appuie n’est pas là.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>adding of delegations</source>
        <translation>ajout de délégations</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>adding of {1}</source>
        <translation>ajout de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>import of {1}</source>
        <translation>importation de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>salvage from {1}</source>
        <translation>récupération depuis {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>taking in of {1}</source>
        <translation>intégration de {1}</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>the last act</source>
        <translation>la dernière action</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' builds on what was done before and is not here; ask for a file from an earlier moment, or from the beginning.</source>
        <translation>« {1} » s’appuie sur ce qui a été fait avant et n’est pas ici ; demandez un fichier à partir d’un moment antérieur, ou du début.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' has two events of one name (event {2}, {3}, by {4}), so it is damaged or altered; ask who sent it to write it again.</source>
        <translation>« {1} » contient deux événements du même nom (événement {2}, {3}, de {4}) : il est endommagé ou modifié ; demandez à l’expéditeur de l’écrire de nouveau.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' takes back what is not here; ask for a file from the beginning.</source>
        <translation>« {1} » annule ce qui n’est pas ici ; demandez un fichier à partir du début.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>'{1}' was written from another negotiation; only what was done in a copy of this project can be taken in.</source>
        <translation>« {1} » vient d’une autre négociation ; seul ce qui a été fait dans une copie de ce fichier de négociation peut être intégré.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>Ask who sent it to write it again.</source>
        <translation>Demandez à l’expéditeur de l’écrire de nouveau.</translation>
    </message>
    <message>
        <location filename="app/history/arrivals.py"/>
        <source>Nothing of '{1}' was taken in: {2}</source>
        <translation>Rien de « {1} » n’a été repris : {2}</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>Before {1} there was nothing; the record begins at {2}.</source>
        <translation>Avant {1}, il n’y avait rien ; le dossier commence à {2}.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>No version has a name yet.</source>
        <translation>Aucune version n’a encore de nom.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>The event that version “{1}” ended with is lost from this file.</source>
        <translation>L’événement auquel s’arrêtait la version « {1} » n’est plus dans ce fichier.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>The versions are: {1}.</source>
        <translation>Les versions sont : {1}.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>There is no event “{1}”; name one by its number (1 to {2}) or its id.</source>
        <translation>L’événement « {1} » n’existe pas ; désignez-en un par son numéro (1 à {2}) ou son identifiant.</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>event {1}</source>
        <translation>événement {1}</translation>
    </message>
    <message>
        <location filename="app/history/moments.py"/>
        <source>{1} events have an id that begins with “{2}”; give more of it.</source>
        <translation>{1} événements ont un identifiant commençant par « {2} » ; donnez-en davantage.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>A version needs a name of at most {1} characters, like “Rev.1 as circulated”.</source>
        <translation>Une version doit avoir un nom de {1} caractères au plus, comme « Rev.1 telle que distribuée ».</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>There is a version “{1}” already; choose another name.</source>
        <translation>Il existe déjà une version « {1} » ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>naming of version “{1}”</source>
        <translation>désignation de la version « {1} »</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>“{1}” is reserved; choose another name, such as “Rev.1”.</source>
        <translation>« {1} » est réservé ; choisissez un autre nom, par exemple « Rev.1 ».</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>It cannot be used: {1}.</source>
        <translation>Il est inutilisable : {1}.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>The private line has an act of a kind that is none of drafts ({1}).</source>
        <translation>La partie privée contient un acte d’un type qui ne concerne pas les projets ({1}).</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} are drafts of different delegations; take them one by one.</source>
        <translation>{1} sont des projets de délégations différentes ; traitez-les un par un.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} are still drafts; table them first.</source>
        <translation>{1} sont encore des projets ; déposez-les d’abord.</translation>
    </message>
    <message>
        <location filename="app/history/privateacts.py"/>
        <source>{1} is still a draft; table it first.</source>
        <translation>{1} est encore un projet ; déposez-le d’abord.</translation>
    </message>
    <message>
        <location filename="app/history/privatedrafts.py"/>
        <source>That cannot be undone by itself, later acts build on it. {1}</source>
        <translation>Cela ne peut pas être annulé isolément, des actes ultérieurs en dépendent. {1}</translation>
    </message>
    <message>
        <location filename="app/history/privatedrafts.py"/>
        <source>{1} builds on {2}, a draft too; table that first.</source>
        <translation>{1} s’appuie sur {2}, qui est aussi un projet ; déposez d’abord celui-ci.</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>The new base text was laid on a different draft; undo it, or lay it on this one again.</source>
        <translation>Le nouveau texte de base a été appliqué à un autre projet ; annulez cette opération ou appliquez-le de nouveau à celui-ci.</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>at no clause</source>
        <translation>à aucun paragraphe</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>direct change</source>
        <translation>modification directe</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>former {1} (deleted)</source>
        <translation>ancien {1} (supprimé)</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>rebase onto a new base text</source>
        <translation>report sur un nouveau texte de base</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>rebase onto {1}</source>
        <translation>report sur {1}</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' brings what somebody has to confirm first; nothing was taken in. Look at what it brings, and choose what is to come in.</source>
        <translation>« {1} » apporte ce que quelqu’un doit d’abord confirmer ; rien n’a été intégré. Regardez ce qu’il apporte et choisissez ce qui doit être intégré.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' holds an act that cannot be understood, so nothing of it was taken in; ask who sent it to write it again.</source>
        <translation>« {1} » contient une action incompréhensible, et rien n’en a été intégré ; demandez à l’expéditeur de le récrire.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>'{1}' is damaged; salvage it first, and take in the salvaged copy.</source>
        <translation>« {1} » est endommagé ; récupérez-le d’abord, puis intégrez la copie récupérée.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>Event {1} by {2} in '{3}' cannot be understood, so nothing of it was taken in; ask who sent it to write it again.</source>
        <translation>L’événement {1} de {2} dans « {3} » est incompréhensible : rien n’en a été intégré ; demandez à l’expéditeur de l’écrire de nouveau.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>Nothing was done after {1}; name an earlier moment, or none for everything.</source>
        <translation>Rien n’a été fait après {1} ; indiquez un moment antérieur, ou aucun pour tout.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>That act changed no words, so there is nothing to table; do it again, or let it go.</source>
        <translation>Cette action n’a modifié aucun mot, il n’y a donc rien à déposer ; refaites-la, ou abandonnez-la.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>That act {1}; “record PROJECT unfit” lists those that do not fit.</source>
        <translation>Cette action {1} ; « record PROJECT unfit » énumère celles qui ne concordent pas.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>What it says cannot be understood; take it back instead.</source>
        <translation>Son contenu est incompréhensible ; annulez-la plutôt.</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>stands as it was done</source>
        <translation>reste telle qu’elle a été faite</translation>
    </message>
    <message>
        <location filename="app/history/receiving.py"/>
        <source>was done again already</source>
        <translation>a déjà été refaite</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) cannot be undone.</source>
        <translation>L’événement {1} ({2}) ne peut être annulé.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) is not undone, so there is nothing to redo.</source>
        <translation>L’événement {1} ({2}) n’est pas annulé ; il n’y a donc rien à refaire.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) was undone already, by event {3}.</source>
        <translation>L’événement {1} ({2}) a déjà été annulé, par l’événement {3}.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1} by itself, later acts build on it. {2}</source>
        <translation>Cela ne peut être {1} isolément : des actions ultérieures s’appuient dessus. {2}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1} by itself, later acts {2}: event {3} of {4} UTC ({5}) is the first. {6}</source>
        <translation>Cela ne peut être {1} isolément : des actions ultérieures {2} ; la première est l’événement {3} du {4} UTC ({5}). {6}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>That cannot be {1}: it builds on what was taken back. {2}</source>
        <translation>Cela ne peut être {1} : cela s’appuie sur ce qui a été annulé. {2}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>There is no event {1} in this record.</source>
        <translation>Il n’y a pas d’événement {1} dans ce dossier.</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>build on it</source>
        <translation>s’appuient dessus</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>done again</source>
        <translation>refait</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>opening of the negotiation</source>
        <translation>ouverture de la négociation</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>redo of {1}</source>
        <translation>rétablissement de {1}</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>something that is lost</source>
        <translation>quelque chose qui est perdu</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>stand in its way</source>
        <translation>y font obstacle</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>undo of {1}</source>
        <translation>annulation de {1}</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>That cannot be recorded: {1}.</source>
        <translation>Cela ne peut pas être enregistré : {1}.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} Salvage the project: that makes a new one of all that can be used.</source>
        <translation>{1} Récupérez le projet : tout ce qui est utilisable forme alors un nouveau projet.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} cannot be used: {2}.</source>
        <translation>{1} est inutilisable : {2}.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>{1} does not fit what was done before it. {2} Salvage the project: that makes a new one of all that can be used.</source>
        <translation>{1} ne s’accorde pas avec ce qui a été fait auparavant. {2} Récupérez le projet : tout ce qui est utilisable forme alors un nouveau projet.</translation>
    </message>
    <message>
        <location filename="app/history/validity.py"/>
        <source>“{1}” is missing</source>
        <translation>« {1} » manque</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Not in the file, and not proposed for deletion: {1}.</source>
        <translation>Absent du fichier, et dont la suppression n’est pas proposée : {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Titles and formal lines that the file leaves out stay: {1} and {2} more.</source>
        <translation>Les titres et lignes formelles que le fichier omet restent : {1} et {2} autres.</translation>
    </message>
    <message>
        <location filename="app/imports/absences.py"/>
        <source>Titles and formal lines that the file leaves out stay: {1}.</source>
        <translation>Les titres et lignes formelles que le fichier omet restent : {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>A comment of {1}{2} belongs to no change: “{3}”</source>
        <translation>Un commentaire de {1}{2} ne se rattache à aucune modification : « {3} »</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>An author without a name</source>
        <translation>Un rédacteur sans nom</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>Contains what {1} proposes in {2} ({3}), as {4} would have it.</source>
        <translation>Contient ce que {1} propose dans {2} ({3}), tel que le voudrait {4}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>Except for its brackets, the file says the same as the text.</source>
        <translation>Le fichier dit la même chose que le texte, hormis les propositions entre crochets.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>None of the instructions in the file became an amendment.</source>
        <translation>Aucune des instructions du fichier n’est devenue un amendement.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The author “{1}”</source>
        <translation>Le rédacteur « {1} »</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file has no tracked changes and says the same as the text.</source>
        <translation>Le fichier n’a pas de modifications suivies et se lit comme le texte ; il ne contient rien.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} ({2}) is new in the list of delegations.</source>
        <translation>{1} ({2}) est nouveau dans la liste des délégations.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} and {2} propose the same in</source>
        <translation>{1} et {2} proposent la même chose dans</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has no tracked changes, so nothing in it says whose proposals they are; name the delegation with --sponsor.</source>
        <translation>{1} n’a pas de modifications suivies, donc rien n’y indique de qui viennent les propositions ; nommez la délégation avec --sponsor.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has two amendments that propose the same in</source>
        <translation>{1} a deux amendements qui proposent la même chose dans</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} is no delegation that is known and was put on the list as {2}.</source>
        <translation>{1} n’est pas une délégation connue et a été inscrit sur la liste sous {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} is taken to write for {2}, because the name of the file says so.</source>
        <translation>{1} écrit, suppose-t-on, pour {2}, d’après le nom du fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} stands for {2} ({3}), which is new in the list of delegations.</source>
        <translation>{1} désigne {2} ({3}), nouveau sur la liste des délégations.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} strikes {2} that {3} puts in ({4}); the text does not have it, so that is no amendment, and it is noted with the reason of the other.</source>
        <translation>{1} supprime {2}, ajouté par {3} ({4}) ; le texte ne l’a pas, ce n’est donc pas un amendement : cela est noté avec le motif de l’autre.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} would not have this.</source>
        <translation>{1} n’en veut pas.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1}: “{2}” has no sure place in the text. {3}</source>
        <translation>{1} : « {2} » n’a pas de place sûre dans le texte. {3}</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>“{1}” changed nothing in these files; their authors are {2}.</source>
        <translation>« {1} » n’a rien modifié dans ces fichiers ; leurs rédacteurs sont {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>Could not read {1} in the file; table what they say by hand.</source>
        <translation>{1} du fichier ne peuvent pas être relus ; saisissez à la main ce qu’ils proposent.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>It was made for a text other than the one in the file.</source>
        <translation>Il a été rédigé pour un autre texte que celui du fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>The file was read through LibreOffice; check the authors, numbers and notes.</source>
        <translation>Le fichier a été lu avec LibreOffice ; vérifiez les rédacteurs, les numéros et les notes.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} holds instructions in words and is not an edited copy; import it instead.</source>
        <translation>{1} contient des instructions rédigées et n’est pas une copie modifiée ; importez-le plutôt.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} is not a version of “{2}” and holds no instructions that could be understood. Say what it is with --as, or ask for the file again.</source>
        <translation>{1} n’est pas une version de « {2} » et ne contient aucune instruction comprise ; dites avec --as ce que c’est, ou redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>Somebody unnamed</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>changes only how words look; that is no amendment</source>
        <translation>ne modifie que la présentation ; ce n’est pas un amendement</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>has a tracked change that changes no words</source>
        <translation>contient une modification suivie qui ne change aucun mot</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} holds no text that could be read; open it in its own program and check.</source>
        <translation>{1} ne contient aucun texte lisible ; ouvrez-le dans son propre programme et vérifiez.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} is not a version of “{2}”: it has too few of its clauses. Choose a file that was made from this text.</source>
        <translation>{1} n’est pas une version de « {2} » : il en contient trop peu de paragraphes. Choisissez un fichier fait à partir de ce texte.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1}, paragraph {2}</source>
        <translation>{1}, paragraphe {2}</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>Where “{1}” stands is not sure; check its place.</source>
        <translation>La place de « {1} » n’est pas certaine ; vérifiez-la.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” has no clause in the text to stand in; table it by hand for {2}.</source>
        <translation>« {1} » ne correspond à aucun paragraphe du texte ; déposez-le à la main pour {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” holds only what the text says already; nothing was tabled for {2}.</source>
        <translation>« {1} » ne contient que ce que dit déjà le texte ; rien n’a été déposé pour {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” names no known delegation: {2}. It was not tabled; add the delegation and import the file again.</source>
        <translation>« {1} » nomme une délégation inconnue : {2}. La proposition n’a pas été déposée ; ajoutez la délégation et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” names no known delegation: {2}. It was read as a proposal of the others alone; add the delegation and let it join.</source>
        <translation>« {1} » nomme une délégation inconnue : {2}. La proposition a été attribuée aux autres seulement ; ajoutez la délégation et associez-la.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” states a position; it is not an amendment and was not recorded.</source>
        <translation>« {1} » exprime une position ; ce n’est pas un amendement et elle n’a pas été enregistrée.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” was not understood, and nothing was made of it.</source>
        <translation>« {1} » n’a pas été compris et rien n’en a été fait.</translation>
    </message>
    <message>
        <location filename="app/imports/othervoices.py"/>
        <source>“{1}” was read as standing in the place of “{2}”.</source>
        <translation>« {1} » a été lu comme remplaçant « {2} ».</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>Another text in the file has no words of this one and was not read: {1}.</source>
        <translation>Un autre texte du fichier n’a aucun passage commun avec celui-ci et n’a pas été lu : {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>Read as a new paragraph, but it may not be part of the text: “{1}”.</source>
        <translation>Lu comme un nouveau paragraphe, mais ne fait peut-être pas partie du texte : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/retyped.py"/>
        <source>“{1}” was read as a proposal of {2}.</source>
        <translation>« {1} » a été lu comme une proposition de {2}.</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>A sign that text was left out: “{1}”.</source>
        <translation>Signe que du texte a été omis : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (closing words): “{1}”.</source>
        <translation>Ne fait pas partie du texte (formule de politesse) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (covering note): “{1}”.</source>
        <translation>Ne fait pas partie du texte (note d’accompagnement) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (letterhead): “{1}”.</source>
        <translation>Ne fait pas partie du texte (en-tête) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (mail header): “{1}”.</source>
        <translation>Ne fait pas partie du texte (en-tête de courriel) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (page number or running head): “{1}”.</source>
        <translation>Ne fait pas partie du texte (numéro de page ou titre courant) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (salutation): “{1}”.</source>
        <translation>Ne fait pas partie du texte (formule d’appel) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Not part of the text (signature): “{1}”.</source>
        <translation>Ne fait pas partie du texte (signature) : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/imports/sentparagraphs.py"/>
        <source>Outside the text: “{1}”.</source>
        <translation>En dehors du texte : « {1} ».</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>A clause of “{1}” can be linked only with one of another text.</source>
        <translation>Un paragraphe de « {1} » ne peut être lié qu’à celui d’un autre texte.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>A theme needs a name.</source>
        <translation>Un thème doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>Nobody linked these clauses or kept them apart; there is nothing to take back.</source>
        <translation>Personne n’a lié ni séparé ces paragraphes ; il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>The link that was taken back is not there any more.</source>
        <translation>Le lien qui a été annulé n’existe plus.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>There is no text “{1}”; there are: {2}.</source>
        <translation>Le texte « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>refusal of a link</source>
        <translation>refus d’un lien</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>removal of a link</source>
        <translation>suppression d’un lien</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>theme of a clause</source>
        <translation>thème d’un paragraphe</translation>
    </message>
    <message>
        <location filename="app/meetings/decisions.py"/>
        <source>“{1}” does not have the clause that is linked, or not any more.</source>
        <translation>« {1} » n’a pas, ou n’a plus, la disposition liée.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>Give {1} a name other than {2}.</source>
        <translation>{1} doit recevoir un autre nom que {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it has taken positions.</source>
        <translation>{1} ne peut pas être retirée : elle a pris position.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it is a member of {2}.</source>
        <translation>{1} ne peut pas être retirée : elle est membre de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it is a sponsor of {2}.</source>
        <translation>{1} ne peut pas être retirée : elle parraine {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: it speaks for {2}.</source>
        <translation>{1} ne peut pas être retirée : elle parle au nom de {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} cannot be removed: the record of the meeting names it.</source>
        <translation>{1} ne peut pas être retirée : le compte rendu de la réunion la mentionne.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>“{1}” is not in the list of delegations.</source>
        <translation>« {1} » n’est pas dans la liste des délégations.</translation>
    </message>
    <message>
        <location filename="app/meetings/participantlist.py"/>
        <source>{1} contains no list of delegations; write one per line.</source>
        <translation>{1} ne contient pas de liste de délégations ; écrivez-en une par ligne.</translation>
    </message>
    <message>
        <location filename="app/meetings/participantlist.py"/>
        <source>“{1}” names a person or several delegations; name each by itself.</source>
        <translation>« {1} » désigne plusieurs délégations, ou une personne ; nommez-les une à une.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>(part {1})</source>
        <translation>(partie {1})</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Amendments come before the draft as a whole: {1}.</source>
        <translation>Les amendements viennent avant l’ensemble du projet : {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>First there are votes on the parts of {1}: {2}.</source>
        <translation>Pour {1}, les parties sont d’abord mises aux voix : {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>First there is a vote on the division of {1}.</source>
        <translation>Pour {1}, la motion de division est d’abord mise aux voix.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Say on which paragraphs there are separate votes.</source>
        <translation>Dites quels paragraphes font l’objet de votes séparés.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>Separate votes on {1} were asked for already.</source>
        <translation>Des votes séparés ont déjà été demandés pour {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>The numbers of votes cannot be below nought.</source>
        <translation>Le nombre de voix ne peut être inférieur à zéro.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There is no motion for division of {1} to vote on.</source>
        <translation>Il n’y a pas de motion de division à mettre aux voix pour {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There is no vote on part {1} of {2}.</source>
        <translation>Il n’y a pas de vote sur la partie {1} ({2}).</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>There was a vote on {1} already; undo it to vote again.</source>
        <translation>Il y a déjà eu un vote sur {1} ; annulez-le pour voter de nouveau.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>a vote has no effect of the kind {1}</source>
        <translation>un vote n’a pas d’effet du genre {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>all its operative parts were rejected</source>
        <translation>toutes les parties de son dispositif ont été rejetées</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>division of</source>
        <translation>division concernant</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>part {1} ({2})</source>
        <translation>partie {1} ({2})</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>separate votes on {1}</source>
        <translation>votes séparés sur {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>vote on {1}{2}{3}: {4}</source>
        <translation>vote sur {1}{2}{3} : {4}</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} has no parts that could be voted on separately.</source>
        <translation>{1} n’a pas de parties à mettre aux voix séparément.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is named twice; name each paragraph once.</source>
        <translation>{1} est désigné deux fois ; désignez chaque paragraphe une fois.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is named twice; name each part once.</source>
        <translation>{1} est désigné deux fois ; désignez chaque partie une fois.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is not put to the vote, because {2} was adopted.</source>
        <translation>{1} n’est pas mis aux voix, {2} ayant été adopté.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} is {2}, so there is no vote on it.</source>
        <translation>Pas de vote sur {1} ; état : {2}.</translation>
    </message>
    <message>
        <location filename="app/meetings/polling.py"/>
        <source>{1} rejected in a separate vote</source>
        <translation>{1}, rejeté lors d’un vote séparé</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>A meeting needs a name.</source>
        <translation>Une réunion doit avoir un nom.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>Say whose position it is, by the code of a delegation.</source>
        <translation>Dites de qui est la position, par le code d’une délégation.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>Say why {1} is reopened.</source>
        <translation>Dites pourquoi {1} est rouvert.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That clause does not stand in the working draft; choose one that does.</source>
        <translation>Ce paragraphe ne figure pas dans le projet de travail ; choisissez-en un qui y figure.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That is no time zone; write it as Europe/Vienna or +01:00.</source>
        <translation>Ce n’est pas un fuseau horaire ; écrivez-le comme Europe/Vienna ou +01:00.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>That is not a day; write it as 2026-01-31.</source>
        <translation>Ce n’est pas une date ; écrivez-la comme 2026-01-31.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>There is no {1} {2} to take a position on.</source>
        <translation>Il n’existe pas de {1} {2} sur quoi prendre position.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>an open bracket</source>
        <translation>des crochets en suspens</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>closing of the meeting</source>
        <translation>clôture de la réunion</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>members of {1}</source>
        <translation>membres de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>opening of {1}</source>
        <translation>ouverture de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>position of {1}</source>
        <translation>position de {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>the {1}</source>
        <translation>{1}</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>what the clause {1} read, or how it goes, is missing</source>
        <translation>il manque ce que disait la disposition {1}, ou comment elle disparaît</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} does not read as it did when it was agreed.</source>
        <translation>{1} ne se lit plus comme lorsqu’il a été convenu.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} has open amendments: {2}. Decide on them first, or agree it all the same with --confirmed.</source>
        <translation>{1} fait l’objet d’amendements en suspens : {2}. Statuez d’abord sur eux, ou convenez-en quand même avec --confirmed.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} has {2}; resolve {3} first.</source>
        <translation>{1} a {2} ; réglez d’abord {3}.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} is a State here, not a group; give the group a code of its own.</source>
        <translation>{1} est ici un État, non un groupe ; donnez au groupe un code qui lui soit propre.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} is agreed with {2}; reopen {3} first.</source>
        <translation>{1} est convenu avec {2} ; rouvrez d’abord {3}.</translation>
    </message>
    <message>
        <location filename="app/meetings/proceedings.py"/>
        <source>{1} open brackets</source>
        <translation>{1} paires de crochets en suspens</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>It is on record already that the silence of {1} has passed.</source>
        <translation>Il est déjà consigné que le silence de {1} est échu.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>Say who breaks the silence, by the code of a delegation.</source>
        <translation>Dites qui rompt le silence, par le code d’une délégation.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>Silence must end at a moment that is still to come.</source>
        <translation>Le silence doit prendre fin à un moment encore à venir.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>The text does not read as it did when silence began.</source>
        <translation>Le texte ne se lit plus comme au début du silence.</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>breaking of silence in {1}</source>
        <translation>rupture du silence dans {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>deadline {1}</source>
        <translation>échéance {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>passing of silence in {1}</source>
        <translation>silence passé dans {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>silence procedure {1}</source>
        <translation>approbation tacite {1}</translation>
    </message>
    <message>
        <location filename="app/meetings/timing.py"/>
        <source>“{1}” is not a UTC time</source>
        <translation>« {1} » n’est pas un moment en UTC</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>order of voting</source>
        <translation>ordre du vote</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>{1} is named twice; name each amendment once.</source>
        <translation>{1} est désigné deux fois ; désignez chaque amendement une fois.</translation>
    </message>
    <message>
        <location filename="app/meetings/voting.py"/>
        <source>{1} is {2}, so there is no vote on it; leave it out.</source>
        <translation>Pas de vote sur {1} ; état : {2}. Laissez-le de côté.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>The draft was changed since the files were merged; merge them again.</source>
        <translation>Le projet a changé depuis la fusion des fichiers ; fusionnez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>merge of {1}</source>
        <translation>fusion de {1}</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>{1} conflict is undecided; decide first.</source>
        <translation>{1} conflit est à trancher ; tranchez d’abord.</translation>
    </message>
    <message>
        <location filename="app/merges/draftmerging.py"/>
        <source>{1} conflicts are undecided; decide first.</source>
        <translation>{1} conflits sont à trancher ; tranchez d’abord.</translation>
    </message>
    <message>
        <location filename="app/merges/merging.py"/>
        <source>{1} put clauses in one place; nobody has said in which order they stand.</source>
        <translation>{1} ont placé des paragraphes au même endroit ; personne n’a dit dans quel ordre.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>A conflict can be decided once; give --resolve once for each number.</source>
        <translation>Un conflit ne peut être tranché qu’une fois ; donnez --resolve une fois par numéro.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>Conflict {1} is between {2}; name one of them, or write text:WORDS.</source>
        <translation>Le conflit {1} est entre {2} ; désignez l’un d’eux, ou écrivez text:WORDS.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>There is no conflict {1} ({2}); the merge lists them with their numbers.</source>
        <translation>Il n’y a pas de conflit {1} ({2}) ; la fusion les énumère avec leurs numéros.</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>there are {1}</source>
        <translation>il y a {1}</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>there is none</source>
        <translation>il n’y en a aucun</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>{1} holds no saved merge; give the revised texts too, or a file of “merge -o”.</source>
        <translation>{1} ne contient pas de fusion enregistrée ; donnez aussi les textes révisés, ou un fichier de « merge -o ».</translation>
    </message>
    <message>
        <location filename="app/merges/settling.py"/>
        <source>“{1}” is no number of a conflict; write N=WHO or N=text:WORDS.</source>
        <translation>« {1} » n’est pas un numéro de conflit ; écrivez N=WHO ou N=text:WORDS.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>'{1}' holds no passphrase; name a text file with one.</source>
        <translation>« {1} » ne contient pas de phrase secrète ; indiquez un fichier texte qui en contient une.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>Locked, of {1}: {2} private drafts and {3} private notes.</source>
        <translation>Verrouillés, de {1} : {2} projets privés et {3} notes privées.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>No passphrase could be read from '{1}'; name a text file that holds it.</source>
        <translation>Aucune phrase secrète n’a pu être lue dans « {1} » ; indiquez un fichier texte qui la contient.</translation>
    </message>
    <message>
        <location filename="app/passphrases.py"/>
        <source>The private line of {1} is locked.</source>
        <translation>La partie privée de {1} est verrouillée.</translation>
    </message>
    <message>
        <location filename="app/preferences.py"/>
        <source>There is no setting “{1}”; there are: {2}.</source>
        <translation>Le paramètre « {1} » n’existe pas ; il y a : {2}.</translation>
    </message>
    <message>
        <location filename="app/preferences.py"/>
        <source>This is no file of settings; choose one that draftbench exported.</source>
        <translation>Ce n’est pas un fichier de paramètres ; choisissez-en un exporté par draftbench.</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>A note needs words.</source>
        <translation>Une note doit avoir des mots.</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Nothing can be changed here: {1}</source>
        <translation>Rien ne peut être modifié ici : {1}</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>Several notes have</source>
        <translation>Plusieurs notes ont</translation>
    </message>
    <message>
        <location filename="app/privatenotes.py"/>
        <source>{1} an id that begins with “{2}”; “record PROJECT notes” lists them.</source>
        <translation>{1} un identifiant commençant par « {2} » ; « record PROJECT notes » les énumère.</translation>
    </message>
    <message>
        <location filename="app/settings_file.py"/>
        <source>The settings in {1} cannot be read; see to the file, or move it away.</source>
        <translation>Les réglages dans {1} ne peuvent pas être lus ; vérifiez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <location filename="app/texts/circulated.py"/>
        <source>There is no version “{1}”; the versions are: {2}.</source>
        <translation>Il n’y a pas de version « {1} » ; les versions sont : {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/comparing.py"/>
        <source>At most {1} texts fit side by side; leave out some of the sources.</source>
        <translation>{1} textes au plus tiennent côte à côte ; laissez de côté certaines sources.</translation>
    </message>
    <message>
        <location filename="app/texts/comparing.py"/>
        <source>There is no source “{1}”.</source>
        <translation>La source « {1} » n’existe pas.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>Paste the text; an empty line and {1} end it.</source>
        <translation>Collez le texte ; une ligne vide et {1} y mettent fin.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>The pasted text has more than {1} MB; save it as a file.</source>
        <translation>Le texte collé dépasse {1} Mo ; enregistrez-le dans un fichier.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>There is no file {1}; check the name and the folder.</source>
        <translation>Le fichier {1} n’existe pas ; vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>There is no standard input here; name a file.</source>
        <translation>Il n’y a pas d’entrée standard ici ; nommez un fichier.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} cannot be read ({2}).</source>
        <translation>{1} ne peut être lu ({2}).</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} has {2} MB; files over {3} MB are not read. Save the text alone, without pictures, and try again.</source>
        <translation>{1} fait {2} Mo ; les fichiers de plus de {3} Mo ne sont pas lus. Enregistrez le texte seul, sans images, et réessayez.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is a folder; name a file in it.</source>
        <translation>{1} est un dossier ; nommez-y un fichier.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is a project and was not written over; choose another name.</source>
        <translation>{1} est un fichier de négociation et n’a pas été écrasé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is no ordinary file and was not written over; choose another name.</source>
        <translation>{1} n’est pas un fichier ordinaire et n’a pas été écrasé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} is one of the texts and was not written over; choose another name.</source>
        <translation>{1} est l’un des textes et n’a pas été remplacé ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} may not be read; ask for the right to read it, or copy it elsewhere.</source>
        <translation>{1} n’est pas accessible en lecture ; demandez-en le droit, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written ({2}). Choose another place.</source>
        <translation>{1} n’a pas été écrit ({2}). Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: a folder has that name. Choose another name.</source>
        <translation>{1} n’a pas été écrit : un dossier porte ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: that folder is read-only. Choose another one.</source>
        <translation>{1} n’a pas été écrit : ce dossier est en lecture seule. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: the disk is full. Free some room and export again.</source>
        <translation>{1} n’a pas été écrit : le disque est plein. Libérez de l’espace et exportez de nouveau.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: the name is too long. Choose a shorter one.</source>
        <translation>{1} n’a pas été enregistré : le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="app/texts/files.py"/>
        <source>{1} was not written: {2} is not a folder. Choose another one.</source>
        <translation>{1} n’a pas été écrit : {2} n’est pas un dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>Read again, the text there is not word for word the draft.</source>
        <translation>À la relecture, le texte n’y est pas mot pour mot celui du projet.</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>The changes stand in a new file and not in {1}. {2}</source>
        <translation>Les modifications figurent dans un nouveau fichier et non dans {1}. {2}</translation>
    </message>
    <message>
        <location filename="app/texts/officialfile.py"/>
        <source>Written on it, they did not stand the proof; please report this with the project.</source>
        <translation>Écrites dessus, elles n’ont pas résisté à la vérification ; veuillez le signaler en joignant le fichier de la négociation.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} does not say which texts are meant; add “texts”, like [0, 1].</source>
        <translation>{1} ne dit pas de quels textes il s’agit ; ajoutez « texts », par exemple [0, 1].</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} has no list of links; give one, each with “left” and “right”.</source>
        <translation>{1} ne contient pas de liste de liens ; donnez-en une, chaque lien avec « left » et « right ».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} is no JSON; give a list of links as “--pins” wants it.</source>
        <translation>{1} n’est pas du JSON ; donnez une liste de liens telle que « --pins » la demande.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} is no object with “left” and “right”.</source>
        <translation>{1} n’est pas un objet avec « left » et « right ».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} names texts that are not there; “texts” are two places from 0, or two names.</source>
        <translation>{1} désigne des textes qui n’existent pas ; « texts » contient deux positions à partir de 0, ou deux noms.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} needs a clause, or a list of clauses, as “{2}”.</source>
        <translation>{1} doit avoir un paragraphe, ou une liste de paragraphes, comme « {2} ».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} needs true or false as “together”, and a name as “by”.</source>
        <translation>{1} doit avoir true ou false comme « together » et un nom comme « by ».</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1} says the contrary of link {2}; keep one of them.</source>
        <translation>{1} dit le contraire du lien {2} ; gardez l’un des deux.</translation>
    </message>
    <message>
        <location filename="app/texts/pinfile.py"/>
        <source>{1}: {2} has no clause “{3}”; name one that it has.</source>
        <translation>{1} : {2} n’a pas de paragraphe « {3} » ; indiquez-en un qui existe.</translation>
    </message>
    <message>
        <location filename="app/texts/reading.py"/>
        <source>{1} has no part “{2}”; its parts are: {3}.</source>
        <translation>{1} n’a pas de partie « {2} » ; ses parties sont : {3}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>It is not clear on which version {1} was written; name it with --of. The nearest are {2}.</source>
        <translation>On ne sait pas sur quelle version {1} a été établi ; précisez avec --of VERSION. Les plus proches sont {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file carries the mark of a moment that this project does not have; if it was made in a copy, take that in first. Its words were compared.</source>
        <translation>Le fichier porte la marque d’un moment que ce projet n’a pas ; s’il a été fait dans une copie, intégrez-la d’abord. Son texte a été comparé.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file carries the mark of another negotiation; its words were compared.</source>
        <translation>Le fichier porte la marque d’une autre négociation ; son texte a été comparé.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>The file says that it is {1}, but its words are those of {2}.</source>
        <translation>Le fichier indique qu’il est {1}, mais son texte est celui de {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}) or {3}, which are equally near.</source>
        <translation>Établi sur {1} ({2}) ou {3}, également proches.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}) or {3}, which are equally near; the newest is taken, for it makes no difference.</source>
        <translation>Établi sur {1} ({2}) ou {3}, également proches ; la plus récente est retenue, car cela ne change rien.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}).</source>
        <translation>Établi sur {1} ({2}).</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1} ({2}; next: {3}, {4}).</source>
        <translation>Établi sur {1} ({2} ; puis : {3}, {4}).</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1}, as the file says.</source>
        <translation>Établi sur {1}, comme l’indique le fichier.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>Written on {1}, as you said.</source>
        <translation>Établi sur {1}, comme vous l’avez dit.</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>relation of {1}</source>
        <translation>relation de {1}</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>“{1}” cannot be compared with itself; name another text.</source>
        <translation>« {1} » ne peut pas être comparé avec lui-même ; indiquez un autre texte.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>It is not known whether it is damaged or the one before it.</source>
        <translation>On ne sait pas si c’est lui qui est endommagé ou celui qui le précède.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself cannot be used ({2}), so nothing can be built upon it; go back to a copy or back-up.</source>
        <translation>Le texte de base de « {1} » est lui-même inutilisable ({2}), de sorte que rien ne peut s’appuyer sur lui ; revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself is damaged, so nothing can be built upon it; go back to a copy or back-up.</source>
        <translation>Le texte de base de « {1} » est lui-même endommagé, et rien ne peut s’y appuyer ; revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The base text of '{1}' itself is damaged, so nothing can be built upon it; the events that are intact are listed in '{2}'. Go back to a copy or back-up.</source>
        <translation>Le texte de base de « {1} » est lui-même endommagé : rien ne peut être construit dessus ; les événements intacts sont énumérés dans « {2} ». Revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="app/texts/salvage.py"/>
        <source>The event that it speaks of is lost or was left out.</source>
        <translation>L’événement dont il y est question est perdu ou a été laissé de côté.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Compared: {1}. Not compared: {2}.</source>
        <translation>Comparé : {1}. Non comparé : {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>It is not clear which text of {1} answers to the draft. Name one ({2}): {3}#PART.</source>
        <translation>On ne sait pas quel texte de {1} répond au projet. Indiquez-en un ({2}) : {3}#PARTIE.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Not compared: headers, footers and hidden words, which differ. To see them, write the comparison of the two Word files to a .docx file.</source>
        <translation>Non comparés : les en-têtes, les pieds de page et le texte masqué, qui diffèrent. Pour les voir, enregistrez la comparaison des deux fichiers Word dans un fichier .docx.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>Not compared: {1}, to which no other text answers ({2}). Name the one to compare it with: FILE#PART.</source>
        <translation>Non comparé : {1}, à quoi aucun autre texte ne correspond ({2}). Indiquez celui auquel le comparer : FICHIER#PARTIE.</translation>
    </message>
    <message>
        <location filename="app/texts/wholefiles.py"/>
        <source>{1} with {2}, which has none</source>
        <translation>{1} avec {2}, qui n’en a pas</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>A clause needs words; to take it out, delete it.</source>
        <translation>Un paragraphe doit avoir des mots ; pour le retirer, supprimez-le.</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>There is a text “{1}” already; give the new one another name.</source>
        <translation>Il existe déjà un texte « {1} » ; donnez un autre nom au nouveau.</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>edit of {1}</source>
        <translation>modification de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>move of {1}</source>
        <translation>déplacement de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>new clause after {1}</source>
        <translation>nouveau paragraphe après {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>taking from {1}</source>
        <translation>reprise de {1}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>{1} ({2}) proposes this already.</source>
        <translation>{1} ({2}) propose déjà cela.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Joined by hand.</source>
        <translation>Joint à la main.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Language version.</source>
        <translation>Version linguistique.</translation>
    </message>
    <message>
        <location filename="compare/languages/concordance.py"/>
        <source>Language version; it stands in another place.</source>
        <translation>Version linguistique, placée à un autre endroit.</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>; the same act in both: “{1}”, “{2}”</source>
        <translation> ; même formule dans les deux : « {1} », « {2} »</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning</source>
        <translation>de sens voisin</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>alike in meaning; {1}</source>
        <translation>de sens voisin ; {1}</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>comparing clauses</source>
        <translation>comparaison des paragraphes</translation>
    </message>
    <message>
        <location filename="compare/related/ranking.py"/>
        <source>reading for meaning</source>
        <translation>lecture du sens</translation>
    </message>
    <message>
        <location filename="compare/several/agenda.py"/>
        <source>so decided by hand</source>
        <translation>ainsi décidé à la main</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>joined by hand</source>
        <translation>rapprochés à la main</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>joined by {1}</source>
        <translation>rapproché par {1}</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>{1} and {2} are joined by hand, but each is joined by hand with another clause of the base too.</source>
        <translation>{1} et {2} sont rapprochés à la main, mais chacun l’est aussi avec un autre paragraphe du texte de base.</translation>
    </message>
    <message>
        <location filename="compare/several/board.py"/>
        <source>{1} and {2} are kept apart by hand, but both are joined by hand with this clause.</source>
        <translation>{1} et {2} sont séparés à la main, mais tous deux sont rapprochés à la main de ce paragraphe.</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>answers to {1} of this theme</source>
        <translation>répond à {1}, de ce thème</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>belongs to its paragraph</source>
        <translation>relève de son paragraphe</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>names the theme</source>
        <translation>nomme le thème</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>related to {1} of this theme</source>
        <translation>apparenté à {1}, de ce thème</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>speaks of {1}</source>
        <translation>parle de {1}</translation>
    </message>
    <message>
        <location filename="compare/several/grouping.py"/>
        <source>stands under “{1}”</source>
        <translation>se trouve sous « {1} »</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} answers to {2}, which stands with {3}, but not to {4} itself.</source>
        <translation>{1} répond à {2}, qui se trouve avec {3}, mais pas à {4}.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} is linked with {2}, but stands with {3}, which it is much nearer to.</source>
        <translation>{1} est lié à {2} mais se trouve avec {3}, dont il est beaucoup plus proche.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} stands here because it answers to {2}; it is not linked with {3} itself.</source>
        <translation>{1} se trouve ici parce qu’il répond à {2} ; il n’est pas lui-même lié à {3}.</translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>There is no text {1} among {2} to take as the base.</source>
        <translation>Il n’y a pas de texte {1} parmi {2} à prendre comme texte de base.</translation>
    </message>
    <message>
        <location filename="compare/several/rows.py"/>
        <source>Two to {1} texts can be compared at once, not {2}.</source>
        <translation>De deux à {1} textes peuvent être comparés à la fois, pas {2}.</translation>
    </message>
    <message>
        <location filename="compare/several/table.py"/>
        <source>{1} and {2} answer to each other, but stand with {3} and {4}.</source>
        <translation>{1} et {2} se répondent, mais se trouvent avec {3} et {4}.</translation>
    </message>
    <message>
        <location filename="compare/several/table.py"/>
        <source>{1} and {2} both answer to {3}, but share few words.</source>
        <translation>{1} et {2} répondent tous deux à {3}, mais ont peu de mots en commun.</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>another part</source>
        <translation>une autre partie</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>from the {1} {2}</source>
        <translation>du {1} {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>merged from {1} clauses</source>
        <translation>fusion de {1} paragraphes</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved down</source>
        <translation>déplacé vers le bas</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved from {1} to {2}</source>
        <translation>déplacé de {1} à {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>moved up</source>
        <translation>déplacé vers le haut</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>naming the changes</source>
        <translation>désignation des changements</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only capitals changed</source>
        <translation>majuscules seules modifiées</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only punctuation, spacing or capitals changed</source>
        <translation>ponctuation, espaces ou majuscules seules modifiées</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the punctuation changed</source>
        <translation>ponctuation seule modifiée</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the quotation marks changed</source>
        <translation>guillemets seuls modifiés</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>only the spacing changed</source>
        <translation>espaces seules modifiées</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>operative part</source>
        <translation>dispositif</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>packing clauses</source>
        <translation>regroupement des paragraphes</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>split in {1}</source>
        <translation>scindé en {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>the {1} part</source>
        <translation>la partie {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>to the {1}</source>
        <translation>vers le {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the clause behind it</source>
        <translation>avec le paragraphe qui le suit</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the clauses before it</source>
        <translation>avec les paragraphes qui le précèdent</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with the {1} clauses behind it</source>
        <translation>avec les {1} paragraphes qui le suivent</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>with {1}</source>
        <translation>avec {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} added</source>
        <translation>ajout de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} changed</source>
        <translation>modification de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} clauses became {2}</source>
        <translation>{1} paragraphes devenus {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} deleted</source>
        <translation>suppression de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} is now {2}</source>
        <translation>{1} devient {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved</source>
        <translation>déplacement de {1}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved from {2}</source>
        <translation>déplacement de {1} depuis {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} moved to {2}</source>
        <translation>déplacement de {1} vers {2}</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} word</source>
        <translation>{1} mot</translation>
    </message>
    <message>
        <location filename="compare/versions/linking.py"/>
        <source>{1} words</source>
        <translation>{1} mots</translation>
    </message>
    <message>
        <location filename="compare/words/patches.py"/>
        <source>The change cannot be written as a patch, since a text holds a broken character (half of a surrogate pair): take that character out.</source>
        <translation>La modification ne peut être écrite comme correctif, un texte contenant un caractère défectueux (moitié de paire de substitution, « surrogate ») : supprimez ce caractère.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: a text in another file belongs here ({2}); open it too.</source>
        <translation>Ligne {1} : ici s’insère le texte d’un autre fichier ({2}) ; ouvrez-le aussi.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: no mark in the text calls this note.</source>
        <translation>Ligne {1} : aucun appel dans le texte ne renvoie à cette note.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>Line {1}: the text that an amendment proposes was read as the part {2}; no amendment was made of it.</source>
        <translation>Ligne {1} : le texte que propose un amendement a été lu comme la partie {2} ; il n’en a pas été fait d’amendement.</translation>
    </message>
    <message>
        <location filename="formats/akn/documents.py"/>
        <source>{1} passage(s) in {2} stand beside the same in {3} and were left out.</source>
        <translation>{1} passage(s) dans {2} figurent à côté du même passage dans {3} et ont été omis.</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Operative paragraph</source>
        <translation>Paragraphe du dispositif</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Preambular paragraph</source>
        <translation>Alinéa du préambule</translation>
    </message>
    <message>
        <location filename="formats/akn/identification.py"/>
        <source>Words taken from</source>
        <translation>Mots repris de</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file has metadata but no text.</source>
        <translation>Le fichier a des métadonnées mais pas de texte.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>The file holds insertions and deletions; it was read as {1}.</source>
        <translation>Le fichier contient des insertions et des suppressions ; il a été lu ainsi : {1}.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} beside the text; “amend PROJECT import” reads them.</source>
        <translation>{1} à côté du texte ; « amend PROJECT import » les lit.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} nests its elements more than {2} deep and is not read; ask for the file again.</source>
        <translation>{1} imbrique ses éléments sur plus de {2} niveaux et n’est pas lu ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/akn/reader.py"/>
        <source>{1} open amendments stand</source>
        <translation>{1} amendements en suspens figurent</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: &lt;{2}&gt; is not known; its text was kept.</source>
        <translation>Ligne {1} : &lt;{2}&gt; est inconnu ; son texte a été conservé.</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a note is called that is not in the file; its mark was kept.</source>
        <translation>Ligne {1} : une note appelée n’est pas dans le fichier ; son appel a été conservé.</translation>
    </message>
    <message>
        <location filename="formats/akn/wording.py"/>
        <source>Line {1}: a picture was left out ({2}).</source>
        <translation>Ligne {1} : une image a été omise ({2}).</translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>Control characters were left out; XML has none.</source>
        <translation>Des caractères de commande ont été omis ; XML n’en admet pas.</translation>
    </message>
    <message>
        <location filename="formats/akn/writer.py"/>
        <source>The text could not be written as valid Akoma Ntoso (line {1} of the file breaks the schema); write .docx or .json instead.</source>
        <translation>Le texte n’a pu être écrit en Akoma Ntoso valide (la ligne {1} du fichier enfreint le schéma) ; écrivez plutôt en .docx ou .json.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>Clause {1} has a kind that is not known: paragraph.</source>
        <translation>Le paragraphe {1} est d’un type inconnu : paragraphe.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: "clauses" is no list; give a list of clauses.</source>
        <translation>{1} : "clauses" n’est pas une liste ; donnez une liste de paragraphes.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has an id that an earlier one has; make ids unique.</source>
        <translation>{1} : le paragraphe {2} a le même identifiant qu’un paragraphe antérieur ; rendez les identifiants uniques.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has half a character in it; write it anew.</source>
        <translation>{1} : le paragraphe {2} contient une moitié de caractère ; récrivez-le.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: clause {2} has no "text"; add one.</source>
        <translation>{1} : le paragraphe {2} n’a pas de "text" ; ajoutez-en un.</translation>
    </message>
    <message>
        <location filename="formats/clauselist.py"/>
        <source>{1}: entry {2} of the clauses is no clause; see its form.</source>
        <translation>{1} : l’entrée {2} de "clauses" n’est pas un paragraphe ; voyez sa forme.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>Fields of {1} take in what lies elsewhere, or start another program; so do those of this file.</source>
        <translation>Des champs de {1} insèrent des données situées ailleurs ou lancent un autre programme ; ceux de ce fichier aussi.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>Pictures or objects of {1} lie elsewhere; Word fetches them for this file too.</source>
        <translation>Des images ou des objets de {1} se trouvent ailleurs ; Word les télécharge aussi pour ce fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>The macros of {1} are in this file too, and Word may run them.</source>
        <translation>Les macros de {1} sont aussi dans ce fichier, et Word peut les exécuter.</translation>
    </message>
    <message>
        <location filename="formats/docx/activecontents.py"/>
        <source>The template of {1} lies elsewhere; Word fetches it for this file too.</source>
        <translation>Le modèle de {1} se trouve ailleurs ; Word le télécharge aussi pour ce fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The package does not say which part is its text; the usual one was read.</source>
        <translation>Le paquet n’indique pas quelle partie est son texte ; la partie habituelle a été lue.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>The part {1} is missing in the file; it was read without it.</source>
        <translation>La partie {1} manque dans le fichier ; il a été lu sans elle.</translation>
    </message>
    <message>
        <location filename="formats/docx/archive.py"/>
        <source>{1} is a package without a text in it; save it anew in Word.</source>
        <translation>{1} est un paquet sans texte ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment by {1} stands nowhere in the text: {2}</source>
        <translation>Un commentaire de {1} ne figure nulle part dans le texte : {2}</translation>
    </message>
    <message>
        <location filename="formats/docx/comments.py"/>
        <source>A comment stands here whose words are not in the file.</source>
        <translation>Il y a ici un commentaire dont les mots ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/checked.py"/>
        <source>The text of {1} is empty; ask for the file again.</source>
        <translation>Le texte de {1} est vide ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has no mark in the text.</source>
        <translation>Un commentaire n’a pas de repère dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has one entry for threads.</source>
        <translation>Un commentaire a une seule entrée de fil.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A comment has two entries for threads.</source>
        <translation>Un commentaire a deux entrées de fil.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A mark refers to a comment that is not in the file.</source>
        <translation>Un repère renvoie à un commentaire absent du fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A mark refers to a {1} that is not in the file.</source>
        <translation>Un appel renvoie à un élément {1} absent du fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A paraId is above 0 and below 80000000.</source>
        <translation>Un paraId est supérieur à 0 et inférieur à 80000000.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A person among the people of the file has no name.</source>
        <translation>Une personne, parmi celles du fichier, n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a comment that is not there.</source>
        <translation>Une réponse porte sur un commentaire qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A reply answers to a reply; Word has one level.</source>
        <translation>Une réponse porte sur une réponse ; Word n’a qu’un niveau.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>A {1} has no mark in the text.</source>
        <translation>Un élément {1} n’a pas d’appel dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>An entry for threads ({1}) does not name the last paragraph of a comment.</source>
        <translation>Une entrée de fil ({1}) ne désigne pas le dernier paragraphe d’un commentaire.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every comment has its mark in the text.</source>
        <translation>Chaque commentaire a son repère dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of a comment has its comment.</source>
        <translation>Chaque repère de commentaire a son commentaire.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of a footnote has its footnote.</source>
        <translation>Chaque appel de note de bas de page a sa note.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every mark of an endnote has its endnote.</source>
        <translation>Chaque appel de note de fin a sa note.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Every note has its mark in the text.</source>
        <translation>Chaque note a son appel dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Everybody among the people of the file has a name.</source>
        <translation>Toutes les personnes du fichier ont un nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two comments have the same id.</source>
        <translation>Deux commentaires n’ont jamais le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two notes have the same id.</source>
        <translation>Deux notes n’ont jamais le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>No two paragraphs have the same paraId.</source>
        <translation>Deux paragraphes n’ont jamais le même paraId.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Replies answer to comments, not to replies.</source>
        <translation>Les réponses portent sur des commentaires, pas sur des réponses.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The paraId or textId of a paragraph must be eight hexadecimal digits, above 0 and below 80000000.</source>
        <translation>Le paraId ou textId d’un paragraphe doit avoir huit chiffres hexadécimaux, et être supérieur à 0 et inférieur à 80000000.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The separators that the settings name are there.</source>
        <translation>Les séparateurs que nomment les paramètres existent.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>The settings name a {1} that is not there.</source>
        <translation>Les paramètres nomment un élément {1} qui n’existe pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Threads name the last paragraphs of comments.</source>
        <translation>Les fils désignent les derniers paragraphes des commentaires.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two comments have the id {1}.</source>
        <translation>Deux commentaires ont l’identifiant {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two paragraphs have the same paraId.</source>
        <translation>Deux paragraphes ont le même paraId.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/comments.py"/>
        <source>Two {1}s have the id {2}.</source>
        <translation>Deux éléments {1} ont l’identifiant {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/linter.py"/>
        <source>No two parts of the package have the same name.</source>
        <translation>Deux parties du paquet n’ont jamais le même nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/linter.py"/>
        <source>Two parts of the file have one name, so what it says is not certain.</source>
        <translation>Deux parties du fichier portent le même nom ; son contenu n’est donc pas certain.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A deletion holds {1}, where it must hold {2}.</source>
        <translation>Une suppression contient {1}, alors qu’elle doit contenir {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field begins and does not end.</source>
        <translation>Un champ commence et ne se termine pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field ends that did not begin.</source>
        <translation>Un champ se termine sans avoir commencé.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field is put in or deleted as a whole.</source>
        <translation>Un champ est inséré ou supprimé en entier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field is tracked in part; its begin and its end must be alike.</source>
        <translation>Un champ est suivi en partie ; son début et sa fin doivent l’être de la même façon.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A field that begins also ends.</source>
        <translation>Un champ qui commence se termine aussi.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark has each kind of change once.</source>
        <translation>Une marque de paragraphe n’a qu’une fois chaque type de modification.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>A paragraph mark is tracked twice as {1}.</source>
        <translation>Une marque de paragraphe est suivie deux fois comme {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>Deleted text stands outside a deletion.</source>
        <translation>Du texte supprimé est hors d’une suppression.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>Deleted words stand in delText.</source>
        <translation>Les mots supprimés sont dans delText.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The change of a paragraph mark ({1}) must stand before all other properties.</source>
        <translation>La modification d’une marque de paragraphe ({1}) doit précéder toutes les autres propriétés.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The changes of a paragraph mark stand before its properties.</source>
        <translation>Les modifications d’une marque de paragraphe précèdent ses propriétés.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The code of a deleted field stands in delInstrText.</source>
        <translation>Le code d’un champ supprimé est dans delInstrText.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is deleted, but it cannot go.</source>
        <translation>La marque d’un dernier paragraphe est supprimée, mais elle ne peut disparaître.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The mark of a last paragraph is not deleted.</source>
        <translation>La marque d’un dernier paragraphe n’est pas supprimée.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold a {1}.</source>
        <translation>Les propriétés d’un run contiennent un {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>The properties of a run hold no insertion or deletion.</source>
        <translation>Les propriétés d’un run ne contiennent ni insertion ni suppression.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/marks.py"/>
        <source>delText stands in deletions only.</source>
        <translation>delText n’est que dans les suppressions.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has a source and a destination.</source>
        <translation>Un déplacement a une source et une destination.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A move has no name.</source>
        <translation>Un déplacement n’a pas de nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>A name joins one source and one destination.</source>
        <translation>Un nom joint une source et une destination.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Every move has a name.</source>
        <translation>Chaque déplacement a un nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Moved words stand outside the range of a move.</source>
        <translation>Des mots déplacés sont hors de la plage d’un déplacement.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>No two bookmarks have the same id.</source>
        <translation>Deux signets n’ont jamais le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls do not overlap.</source>
        <translation>Les plages des contrôles de contenu suivis ne se chevauchent pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Ranges of tracked content controls overlap.</source>
        <translation>Des plages de contrôles de contenu suivis se chevauchent.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The name of a move has two {1}s.</source>
        <translation>Le nom d’un déplacement a deux {1}s.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment</source>
        <translation>La plage d’un commentaire</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a comment begins and ends.</source>
        <translation>La plage d’un commentaire a un début et une fin.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move</source>
        <translation>La plage d’un déplacement</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a move begins, and ends after that.</source>
        <translation>La plage d’un déplacement commence, puis se termine.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control</source>
        <translation>La plage d’un contrôle de contenu suivi</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The range of a tracked content control begins and ends.</source>
        <translation>La plage d’un contrôle de contenu suivi a un début et une fin.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>The {1} of a move has no {2} of the same name.</source>
        <translation>Déplacement : {1} sans {2} du même nom.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>Two bookmarks have the same id.</source>
        <translation>Deux signets ont le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>What is moved stands in the range of a move.</source>
        <translation>Ce qui est déplacé se trouve dans la plage d’un déplacement.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} does not end.</source>
        <translation>{1} n’a pas de fin.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends before it begins.</source>
        <translation>{1} se termine avant de commencer.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/moves.py"/>
        <source>{1} ends but does not begin.</source>
        <translation>{1} se termine mais ne commence pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) holds a {2}, which may not stand there.</source>
        <translation>Une modification ({1}) contient un {2}, qui n’y a pas sa place.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands in a {2}, where none may.</source>
        <translation>Une modification ({1}) est dans un {2}, où il ne peut y en avoir.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change ({1}) stands inside a run.</source>
        <translation>Une modification ({1}) est à l’intérieur d’un run.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds no paragraph and no table.</source>
        <translation>Une modification ne contient ni paragraphe ni tableau.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change holds runs, not bare words or properties.</source>
        <translation>Une modification contient des runs, pas des mots seuls ni des propriétés.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands around runs, never inside one.</source>
        <translation>Une modification entoure des runs, jamais à l’intérieur d’un run.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands inside a hyperlink, not around it.</source>
        <translation>Une modification est à l’intérieur d’un lien hypertexte, pas autour.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>A change stands where changes may.</source>
        <translation>Une modification est là où il peut y en avoir.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>An insertion stands inside a deletion; it must be the other way round.</source>
        <translation>Une insertion est à l’intérieur d’une suppression ; ce doit être l’inverse.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>No insertion stands inside a deletion.</source>
        <translation>Aucune insertion n’est à l’intérieur d’une suppression.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row ({1}) is not empty.</source>
        <translation>Le signe d’une marque ou ligne suivie ({1}) n’est pas vide.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/nesting.py"/>
        <source>The sign of a tracked mark or row is empty.</source>
        <translation>Le signe d’une marque ou ligne suivie est vide.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A definition of a list stands behind the lists.</source>
        <translation>Une définition de liste suit les listes.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A list names a definition that is not in the file.</source>
        <translation>Une liste nomme une définition absente du fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file has no content type.</source>
        <translation>Une partie du fichier n’a pas de type de contenu.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A part of the file is no well-formed XML, or holds what is refused.</source>
        <translation>Une partie du fichier n’est pas du XML bien formé, ou contient ce qui est refusé.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>A {1} refers to a relationship that is not in the file.</source>
        <translation>Un {1} renvoie à une relation absente du fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>An rsid is not of eight hexadecimal digits.</source>
        <translation>Un rsid n’a pas huit chiffres hexadécimaux.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Definitions of lists stand before lists.</source>
        <translation>Les définitions de listes précèdent les listes.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every list has its definition.</source>
        <translation>Chaque liste a sa définition.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part has a content type.</source>
        <translation>Chaque partie a un type de contenu.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part is well-formed.</source>
        <translation>Chaque partie est bien formée.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every part that is named is in the file.</source>
        <translation>Chaque partie nommée est dans le fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Every relationship that is used exists.</source>
        <translation>Chaque relation utilisée existe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>No two relationships have the same id.</source>
        <translation>Deux relations n’ont jamais le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing refers to this part; it needs a relationship of the text.</source>
        <translation>Rien ne renvoie à cette partie ; il lui faut une relation du texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Nothing stands behind the last section.</source>
        <translation>Rien ne suit la dernière section.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Parts of comments and notes are registered whole.</source>
        <translation>Les parties des commentaires et des notes sont enregistrées en entier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Prefixes that may be ignored are declared.</source>
        <translation>Les préfixes qui peuvent être ignorés sont déclarés.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Settings stand in the order of the schema.</source>
        <translation>Les paramètres sont dans l’ordre du schéma.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Text stands behind the last section.</source>
        <translation>Du texte suit la dernière section.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The file has no text.</source>
        <translation>Le fichier n’a pas de texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The list of content types is missing.</source>
        <translation>La liste des types de contenu manque.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The mark of an editing session has eight hexadecimal digits.</source>
        <translation>La marque d’une session d’édition a huit chiffres hexadécimaux.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The part {1} is named but not there.</source>
        <translation>La partie {1} est nommée mais n’existe pas.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The prefix {1} is named but not declared.</source>
        <translation>Le préfixe {1} est nommé mais pas déclaré.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The setting {1} does not exist{2}.</source>
        <translation>Le paramètre {1} n’existe pas{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>The setting {1} stands too late.</source>
        <translation>Le paramètre {1} vient trop tard.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>There are no settings that do not exist.</source>
        <translation>Il n’y a pas de paramètres inexistants.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>There are threads of comments, but no comments.</source>
        <translation>Il y a des fils de commentaires, mais pas de commentaires.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>This part has no content type of its own.</source>
        <translation>Cette partie n’a pas de type de contenu propre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>Two relationships have the id {1}.</source>
        <translation>Deux relations ont l’identifiant {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>What later versions added may be ignored.</source>
        <translation>Ce qu’ont ajouté des versions ultérieures peut être ignoré.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/package.py"/>
        <source>{1} is used but not named in mc:Ignorable.</source>
        <translation>{1} est utilisé mais pas nommé dans mc:Ignorable.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell ends with a paragraph.</source>
        <translation>Une cellule se termine par un paragraphe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell is tracked in its properties, and in one way.</source>
        <translation>Une cellule est suivie dans ses propriétés, et d’une seule manière.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell is tracked in two ways at once.</source>
        <translation>Une cellule est suivie de deux manières à la fois.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A cell of a table does not end with a paragraph.</source>
        <translation>Une cellule de tableau ne se termine pas par un paragraphe.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties is the last of them.</source>
        <translation>Une modification de propriétés vient en dernier parmi elles.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties says what was before.</source>
        <translation>Une modification de propriétés dit ce qu’il y avait avant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A change of properties stands in its own kind.</source>
        <translation>Une modification de propriétés est dans son propre type.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A row is {1}, but not the words in its cells.</source>
        <translation>Ligne de tableau : {1}, mais pas les mots de ses cellules.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A tracked merge of cells is neither rest nor cont.</source>
        <translation>Une fusion de cellules suivie n’est ni rest ni cont.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A tracked merge of cells is rest or cont.</source>
        <translation>Une fusion de cellules suivie est rest ou cont.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>A {1} stands behind what it is about.</source>
        <translation>Un {1} suit ce à quoi il se rapporte.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand before what they are about.</source>
        <translation>Les propriétés précèdent ce à quoi elles se rapportent.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>Properties stand in the order of the schema.</source>
        <translation>Les propriétés sont dans l’ordre du schéma.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The sign of a tracked row ({1}) does not stand last.</source>
        <translation>Le signe d’une ligne suivie ({1}) ne vient pas en dernier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The sign of a tracked row ends the properties of the row.</source>
        <translation>Le signe d’une ligne suivie termine les propriétés de la ligne.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>The words of a tracked row are tracked as the row is.</source>
        <translation>Les mots d’une ligne suivie sont suivis comme la ligne.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>What was before holds only what can be changed.</source>
        <translation>L’état antérieur ne contient que ce qui peut être modifié.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} does not say what was before.</source>
        <translation>{1} ne dit pas ce qu’il y avait avant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} does not stand in a cell's properties.</source>
        <translation>{1} n’est pas dans les propriétés d’une cellule.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} holds a {2}, which it may not.</source>
        <translation>{1} contient un {2}, ce qui n’est pas permis.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} must be the last of the properties that it belongs to.</source>
        <translation>{1} doit être la dernière des propriétés dont il fait partie.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/properties.py"/>
        <source>{1} stands too late in a {2}.</source>
        <translation>{1} vient trop tard dans un {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Dates are a day and a time, like 2010-04-12T10:00:00Z.</source>
        <translation>Les dates ont un jour et une heure, comme 2010-04-12T10:00:00Z.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change and every comment names its author.</source>
        <translation>Chaque modification suivie et chaque commentaire nomme son rédacteur.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>Every tracked change, comment and note has an id.</source>
        <translation>Chaque modification suivie, commentaire et note a un identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>No two tracked changes have the same id.</source>
        <translation>Deux modifications suivies n’ont jamais le même identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a change ({1}) is beyond {2}.</source>
        <translation>L’identifiant d’une modification ({1}) dépasse {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change fits in 32 bits.</source>
        <translation>L’identifiant d’une modification suivie tient en 32 bits.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id of a tracked change, a comment or a note is a whole number.</source>
        <translation>L’identifiant d’une modification suivie, d’un commentaire ou d’une note est un nombre entier.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The id {1} of a change ({2}) belongs to another change too.</source>
        <translation>L’identifiant {1} d’une modification ({2}) est aussi celui d’une autre modification.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The name of an author has at most 255 characters.</source>
        <translation>Le nom d’un rédacteur a au plus 255 caractères.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>The range of a move has an id of its own.</source>
        <translation>La plage d’un déplacement a son propre identifiant.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has a date that is none; it must read like 2010-04-12T10:00:00Z.</source>
        <translation>{1} : date non valable ; elle doit se lire comme 2010-04-12T10:00:00Z.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an author of over {2} characters.</source>
        <translation>{1} : nom de rédacteur de plus de {2} caractères.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} has an id that is no number.</source>
        <translation>{1} : l’identifiant n’est pas un nombre.</translation>
    </message>
    <message>
        <location filename="formats/docx/lint/signatures.py"/>
        <source>{1} names no author.</source>
        <translation>{1} ne nomme pas de rédacteur.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} has no text in it; save it anew in Word.</source>
        <translation>{1} ne contient pas de texte ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as it is.</source>
        <translation>{1} : laissé en l’état.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} left as they are.</source>
        <translation>{1} : laissé en l’état.</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only are</source>
        <translation>{1} de {2}, de présentation, de style ou de numéro seulement</translation>
    </message>
    <message>
        <location filename="formats/docx/markedup.py"/>
        <source>{1} of {2} in looks, styles or numbers only is</source>
        <translation>{1} de {2}, de présentation, de style ou de numéro seulement</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} could not be brought over.</source>
        <translation>Un élément ({1}) de {2} n’a pu être repris.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>A {1} of {2} on words that both files have did not come over.</source>
        <translation>Un élément ({1}) de {2}, sur des mots que les deux fichiers ont en commun, n’a pas été repris.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} holds tracked changes; it was compared as if they were accepted.</source>
        <translation>{1} contient des modifications suivies ; il a été comparé comme si elles étaient acceptées.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} could not be brought over.</source>
        <translation>{1} éléments ({2}) de {3} n’ont pu être repris.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/comparison.py"/>
        <source>{1} {2}s of {3} on words that both files have did not come over.</source>
        <translation>{1} éléments ({2}) de {3}, sur des mots que les deux fichiers ont en commun, n’ont pas été repris.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>A clause that changed has several paragraphs in the file.</source>
        <translation>Un paragraphe modifié correspond à plusieurs paragraphes du fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>A table of contents changed; Word sets it anew when it updates its fields.</source>
        <translation>Une table des matières a changé ; Word la refait en mettant à jour ses champs.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>Fields and equations of which a part changed stand as deleted, and as plain words inserted.</source>
        <translation>Les champs et équations modifiés en partie figurent comme supprimés, puis insérés comme simples mots.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>The lines of a table of contents are no paragraphs of their own.</source>
        <translation>Les lignes d’une table des matières ne sont pas des paragraphes distincts.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/containers.py"/>
        <source>The words of a clause that changed are set in a way that hides some.</source>
        <translation>Les mots d’un paragraphe modifié sont présentés d’une manière qui en masque certains.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The Word file was not written: with all its changes accepted or rejected it would not give the draft or the base; please report this with the project file.</source>
        <translation>Le fichier Word n’a pas été écrit : toutes ses modifications acceptées ou rejetées, il ne donnerait pas le projet ou le texte de base ; veuillez le signaler en joignant le fichier de la négociation.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The tracked changes that {1} held are {2}, as the base was read.</source>
        <translation>Modifications suivies que contenait {1} : {2}, comme à la lecture du texte de base.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>The words are others.</source>
        <translation>Les mots sont différents.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1} is set to remove personal information: Word will drop who made changes.</source>
        <translation>{1} est réglé pour supprimer les informations personnelles : Word effacera qui a fait les modifications.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1} was a strict Office Open XML file and is an ordinary Word file now.</source>
        <translation>{1} était un fichier Office Open XML strict et est désormais un fichier Word ordinaire.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafted.py"/>
        <source>{1}, read again, does not give the clauses of the base.</source>
        <translation>{1}, relu, ne donne pas les paragraphes du texte de base.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftpieces.py"/>
        <source>The number {1} is printed otherwise than it is counted, and was left alone.</source>
        <translation>Le numéro {1} est imprimé autrement qu’il n’est compté, et n’a pas été touché.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftpieces.py"/>
        <source>Words inside a field or an equation changed, which Word keeps as one.</source>
        <translation>Des mots ont changé dans un champ ou une équation, que Word garde d’un bloc.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftrows.py"/>
        <source>A table with rows of several shapes got a further column.</source>
        <translation>Un tableau aux lignes de formes différentes a reçu une colonne de plus.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A number in a cell changed that Word counts itself, or cells became one paragraph.</source>
        <translation>Un numéro que Word compte lui-même a changé dans une cellule, ou des cellules sont devenues un paragraphe.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>A table that moved stands as deleted at its old place and as inserted at its new one.</source>
        <translation>Un tableau déplacé figure comme supprimé à son ancienne place et comme inséré à la nouvelle.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Changes in a table that was deleted later are not shown.</source>
        <translation>Les modifications d’un tableau supprimé par la suite ne sont pas indiquées.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>The words of a table that changed are set in a way that hides some.</source>
        <translation>Les mots d’un tableau modifié sont présentés d’une manière qui en masque certains.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/drafttables.py"/>
        <source>Words in a table that one put in and another took out again are not shown.</source>
        <translation>Les mots d’un tableau que l’un a insérés et qu’un autre a retirés ne sont pas indiqués.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause of the base is not in the file.</source>
        <translation>Un paragraphe du texte de base n’est pas dans le fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause stands between others that share a paragraph.</source>
        <translation>Un paragraphe est entre d’autres qui partagent un même paragraphe Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A clause that moved {1} stands as deleted at its old place and as inserted at its new one.</source>
        <translation>Un paragraphe déplacé {1} figure comme supprimé à son ancienne place et comme inséré à la nouvelle.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table came in inside a table or a text box.</source>
        <translation>Un tableau est apparu dans un tableau ou une zone de texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table of contents moved, which Word makes anew.</source>
        <translation>Une table des matières a été déplacée ; Word la refait.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>A table that came in stands behind the one that holds the text.</source>
        <translation>Un tableau apparu se trouve après celui qui contient le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/draftwriter.py"/>
        <source>Several tables moved that are one in the text.</source>
        <translation>Plusieurs tableaux déplacés n’en font qu’un dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} has no part {2}; save it anew in Word.</source>
        <translation>{1} n’a pas de partie {2} ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/parts.py"/>
        <source>{1} is a strict Office Open XML file; save it as an ordinary Word file.</source>
        <translation>{1} est un fichier Office Open XML strict ; enregistrez-le comme fichier Word ordinaire.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The Word file was not written: {1} all its changes would not give its headers and footers as they must be; please report this with both files.</source>
        <translation>Le fichier Word n’a pas été écrit : avec toutes ses modifications ({1}), il ne donnerait pas les en-têtes et pieds de page voulus ; veuillez le signaler en joignant les deux fichiers.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The headers and footers of section {1} of {2} were not compared: the other file has no section that is clearly the same.</source>
        <translation>Les en-têtes et pieds de page de la section {1} de {2} n’ont pas été comparés : l’autre fichier n’a pas de section clairement identique.</translation>
    </message>
    <message>
        <location filename="formats/docx/onfile/running.py"/>
        <source>The {1} of section {2} of {3} was not compared: {4} has no {5} there, and which pages have one cannot be tracked.</source>
        <translation>Section {2} de {3}, élément non comparé ({1}) : {4} n’y a pas de {5}, et les pages qui en ont un ne peuvent être suivies.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>The macros of {1} were left out; a template gives its looks only.</source>
        <translation>Les macros de {1} ont été omises ; un modèle ne donne que sa présentation.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} has no page that could be a template; choose a Word file.</source>
        <translation>{1} n’a pas de page pouvant servir de modèle ; choisissez un fichier Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} has no place for {2}; write {3} in its header or footer where that should stand.</source>
        <translation>{1} n’a pas d’emplacement pour {2} ; écrivez {3} dans son en-tête ou son pied de page, là où cela doit figurer.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is a strict Office Open XML file, which cannot be a template; save it as a plain .docx in Word.</source>
        <translation>{1} est un fichier Office Open XML strict, qui ne peut servir de modèle ; enregistrez-le en .docx ordinaire dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/owntemplate.py"/>
        <source>{1} is no Word file that can be a template; save it as .docx or .dotx in Word.</source>
        <translation>{1} n’est pas un fichier Word pouvant servir de modèle ; enregistrez-le en .docx ou .dotx dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written, because it would not be sound ({1}, {2}); please report this with the project file.</source>
        <translation>Le fichier Word n’a pas été écrit, car il ne serait pas sain ({1}, {2}) ; veuillez le signaler en joignant le fichier de la négociation.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: another program could not open it; please report this.</source>
        <translation>Le fichier Word n’a pas été écrit : un autre programme ne pourrait l’ouvrir ; veuillez le signaler.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with both files.</source>
        <translation>Le fichier Word n’a pas été écrit : avec toutes ses modifications ({1}), il ne donnerait pas le paragraphe {2} voulu ; veuillez le signaler en joignant les deux fichiers.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give paragraph {2} as it must be; please report this with the project file.</source>
        <translation>Le fichier Word n’a pas été écrit : avec toutes ses modifications ({1}), il ne donnerait pas le paragraphe {2} voulu ; veuillez le signaler en joignant le fichier de la négociation.</translation>
    </message>
    <message>
        <location filename="formats/docx/proof.py"/>
        <source>The Word file was not written: {1} all its changes would not give the notes as they must be; please report this with both files.</source>
        <translation>Le fichier Word n’a pas été écrit : avec toutes ses modifications ({1}), il ne donnerait pas les notes voulues ; veuillez le signaler en joignant les deux fichiers.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>A move has no {1} in the file; what was moved is read as {2}.</source>
        <translation>Déplacement sans {1} dans le fichier ; ce qui a été déplacé est lu ainsi : {2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>Pronunciation guides (ruby) were not read; the words under them were.</source>
        <translation>Les guides phonétiques (ruby) n’ont pas été lus ; les mots qu’ils accompagnent l’ont été.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>The former number of this paragraph is not computed and the present one was read; the file keeps it as {1}.</source>
        <translation>L’ancien numéro de ce paragraphe n’est pas calculé et l’actuel a été lu ; dans le fichier, il est conservé ainsi : {1}.</translation>
    </message>
    <message>
        <location filename="formats/docx/revisions.py"/>
        <source>{1} is no Word file, or its text is missing; save it anew in Word.</source>
        <translation>{1} n’est pas un fichier Word, ou son texte manque ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/docx/sighting.py"/>
        <source>“{1}” is to read “{2}”</source>
        <translation>« {1} » doit se lire « {2} »</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the field{1} is not filled in; its prompt “{2}” was left out.</source>
        <translation>le champ{1} n’est pas rempli ; son invite « {2} » a été omise.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the number of a field {1} is not in the file{2}.</source>
        <translation>le numéro d’un champ {1} n’est pas dans le fichier{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the sign {1} of the font {2} is not known and was left as it is.</source>
        <translation>le signe {1} de la police {2} est inconnu et a été laissé tel quel.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>the words of a text box were read after it.</source>
        <translation>les mots d’une zone de texte ont été lus à sa suite.</translation>
    </message>
    <message>
        <location filename="formats/docx/survey.py"/>
        <source>{1} is kept as it stands.</source>
        <translation>{1} : conservé tel quel.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A comment is</source>
        <translation>Un commentaire</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>A {1} has no mark in the text and was left out: “{2}”.</source>
        <translation>Une note ({1}) n’a pas d’appel dans le texte et a été omise : « {2} ».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Automatic numbers of the kind {1} were read as arabic; check the labels.</source>
        <translation>Les numéros automatiques du type {1} ont été lus en chiffres arabes ; vérifiez les numéros.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Notes are numbered page by page; their numbers are counted through here.</source>
        <translation>Les notes sont numérotées page par page ; leurs numéros se suivent ici.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: a table in a cell was read as words of that cell.</source>
        <translation>Paragraphe {1} : un tableau dans une cellule a été lu comme mots de cette cellule.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: hidden text was left out: “{2}”.</source>
        <translation>Paragraphe {1} : du texte masqué a été omis : « {2} ».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the number {2} stands before no words; it was counted.</source>
        <translation>Paragraphe {1} : le numéro {2} ne précède aucun mot ; il a été compté.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Paragraph {1}: the text stands in a table; what is beside it became notes.</source>
        <translation>Paragraphe {1} : le texte est dans un tableau ; ce qui est à côté est devenu des notes.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as footer, not as text: “{1}”.</source>
        <translation>Lu comme pied de page, non comme texte : « {1} ».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>Read as masthead, not as text: “{1}”.</source>
        <translation>Lu comme en-tête, non comme texte : « {1} ».</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>The file holds tracked changes; it was read as {1}{2}.</source>
        <translation>Le fichier contient des modifications suivies ; il a été lu ainsi : {1}{2}.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>the note {1} has no words in the file.</source>
        <translation>la note {1} n’a pas de mots dans le fichier.</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} comments are</source>
        <translation>{1} commentaires</translation>
    </message>
    <message>
        <location filename="formats/docx/wordfile.py"/>
        <source>{1} in the file, by {2}; not part of the text.</source>
        <translation>{1} dans le fichier, de {2} ; hors du texte.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>A PDF is made by LibreOffice, which was not found; install it (or name its program in {1}).</source>
        <translation>Un PDF se fait avec LibreOffice, qui n’a pas été trouvé ; installez-le (ou indiquez son programme dans {1}).</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice gave no PDF of the Word file; write .docx and print it where it opens.</source>
        <translation>LibreOffice n’a pas produit de PDF du fichier Word ; écrivez en .docx et imprimez-le là où il s’ouvre.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>LibreOffice works on the file</source>
        <translation>LibreOffice traite le fichier</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>The file was read through {1}; check numbers and notes.</source>
        <translation>Le fichier a été lu avec {1} ; vérifiez les numéros et les notes.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} could not be opened by LibreOffice; it may be damaged or locked with a password. Save it as .docx in its own program and try again.</source>
        <translation>{1} n’a pu être ouvert par LibreOffice ; il est peut-être endommagé ou protégé par un mot de passe. Enregistrez-le en .docx dans son propre programme et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which could not be started ({2}); save the file as .docx and try again.</source>
        <translation>{1} se lit avec LibreOffice, qui n’a pu être lancé ({2}) ; enregistrez le fichier en .docx et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} is read through LibreOffice, which was not found; install it (or name its program in {2}), or save the file as .docx.</source>
        <translation>{1} se lit avec LibreOffice, qui n’a pas été trouvé ; installez-le (ou indiquez son programme dans {2}), ou enregistrez le fichier en .docx.</translation>
    </message>
    <message>
        <location filename="formats/office.py"/>
        <source>{1} took LibreOffice more than {2} seconds and was given up; save it as .docx in its own program and try again.</source>
        <translation>{1} a pris plus de {2} secondes à LibreOffice et a été abandonné ; enregistrez-le en .docx dans son propre programme et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The note {1} at the foot of page {2} has no mark in the text and stands after the page.</source>
        <translation>La note {1} au bas de la page {2} n’a pas d’appel dans le texte et figure après la page.</translation>
    </message>
    <message>
        <location filename="formats/pdf/footnotes.py"/>
        <source>The raised sign {1} on page {2} {3} and stays in the text.</source>
        <translation>Le signe en exposant {1}, page {2}, {3} et reste dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Comments in the file were not read.</source>
        <translation>Les commentaires du fichier n’ont pas été lus.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Drawing page {1} of {2}</source>
        <translation>Dessin de la page {1} sur {2}</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Files attached to the PDF were not read.</source>
        <translation>Les fichiers joints au PDF n’ont pas été lus.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} holds more text than is read of a page; check what is missing.</source>
        <translation>La page {1} contient plus de texte qu’il n’en est lu par page ; vérifiez ce qui manque.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} is damaged and was not read; check what is missing.</source>
        <translation>La page {1} est endommagée et n’a pas été lue ; vérifiez ce qui manque.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>Page {1} of the PDF could not be drawn.</source>
        <translation>La page {1} du PDF n’a pu être dessinée.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The end of the file is missing; pages may be missing too. Check it.</source>
        <translation>La fin du fichier manque ; des pages peuvent manquer aussi. Vérifiez-le.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file has fields to fill in; what stands in them was not read.</source>
        <translation>Le fichier a des champs à remplir ; leur contenu n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The file is a form of the kind XFA; what stands in its fields was not read.</source>
        <translation>Le fichier est un formulaire de type XFA ; le contenu de ses champs n’a pas été lu.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>The pages of the PDF could not be drawn.</source>
        <translation>Les pages du PDF n’ont pu être dessinées.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has a page that takes longer than {2} seconds to read; print it to a new PDF, or give the Word file.</source>
        <translation>{1} a une page qui prend plus de {2} secondes à lire ; imprimez-le dans un nouveau PDF, ou donnez le fichier Word.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has no page that can be read; ask for the file again.</source>
        <translation>{1} n’a aucune page lisible ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} has {2} pages and more than {3} are not read; split it and give the part that matters.</source>
        <translation>{1} a {2} pages, et il n’en est pas lu plus de {3} ; scindez-le et donnez la partie utile.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} holds more text than is read at once; split it.</source>
        <translation>{1} contient plus de texte qu’il n’en est lu à la fois ; scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is a PDF that is cut off or damaged; ask for the file again.</source>
        <translation>{1} est un PDF tronqué ou endommagé ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is damaged in a way that stops its reading; ask for the file again, or print it to a new PDF.</source>
        <translation>{1} est endommagé au point d’empêcher la lecture ; redemandez le fichier, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{1} is locked with a password; open it, save it without one and try again.</source>
        <translation>{1} est protégé par un mot de passe ; ouvrez-le, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>Line {1}, the first of page {2}, was read as the rest of the paragraph that begins in line {3}.</source>
        <translation>La ligne {1}, première de la page {2}, a été lue comme suite du paragraphe qui commence à la ligne {3}.</translation>
    </message>
    <message>
        <location filename="formats/pdf/paragraphs.py"/>
        <source>The hyphen before line {1} (page {2}) was kept; it may only mark that the line ended there.</source>
        <translation>Le trait d’union avant la ligne {1} (page {2}) a été conservé ; il ne marque peut-être que la fin de la ligne.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>For {1} characters the file does not say which they are; they were guessed. Check the text.</source>
        <translation>Pour {1} caractères, le fichier ne dit pas lesquels ce sont ; ils ont été devinés. Vérifiez le texte.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Line {1} (page {2}) {3} page and was left out.</source>
        <translation>Ligne {1} (page {2}) omise : {3} page.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>Pages that are pictures were not read: {1}.</source>
        <translation>Des pages qui sont des images n’ont pas été lues : {1}.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>The text was made by text recognition behind pictures of the pages; check it against them.</source>
        <translation>Le texte vient d’une reconnaissance de caractères derrière les images des pages ; vérifiez-le d’après celles-ci.</translation>
    </message>
    <message>
        <location filename="formats/pdf/reader.py"/>
        <source>{1} is a scan, or its letters are drawings: it holds no text; run text recognition (OCR) over it first, or give the Word file.</source>
        <translation>{1} est numérisé, ou ses lettres sont des dessins : il ne contient pas de texte ; appliquez-lui d’abord la reconnaissance de caractères (OCR), ou donnez le fichier Word.</translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>the number {1} does not follow the last one.</source>
        <translation>le numéro {1} ne suit pas le précédent.</translation>
    </message>
    <message>
        <location filename="formats/plain/clauses.py"/>
        <source>{1} is no number that was expected here and was left in the text.</source>
        <translation>{1} n’est pas un numéro attendu ici et a été laissé dans le texte.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>The file does not say its encoding; it was read as {1}. Check accented letters and quotation marks.</source>
        <translation>Le fichier n’indique pas son encodage ; il a été lu en {1}. Vérifiez les lettres accentuées et les guillemets.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} characters were lost before the file came here (“�”), the first in line {2}; ask for the file again.</source>
        <translation>{1} caractères ont été perdus avant l’arrivée du fichier (« � »), le premier à la ligne {2} ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is empty; choose another file.</source>
        <translation>{1} est vide ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is in an encoding that could not be told; save it again as UTF-8.</source>
        <translation>{1} est dans un encodage indéterminable ; réenregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} is not a text file; choose a Word or a text file.</source>
        <translation>{1} n’est pas un fichier texte ; choisissez un fichier Word ou texte.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} places look as if the text had been decoded twice (“Ã©” for “é”), the first in line {2}; ask for the file again.</source>
        <translation>{1} endroits donnent à penser que le texte a été décodé deux fois (« Ã© » pour « é »), le premier à la ligne {2} ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/plain/encoding.py"/>
        <source>{1} says that it is {2} but is not, from byte {3} on; save it again as UTF-8.</source>
        <translation>{1} se dit en {2} mais ne l’est pas, à partir de l’octet {3} ; réenregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a comment was left out.</source>
        <translation>un commentaire a été omis.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>a line of signs was left out.</source>
        <translation>une ligne de signes a été omise.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands before the text (between ---) is not part of it.</source>
        <translation>ce qui précède le texte (entre ---) n’en fait pas partie.</translation>
    </message>
    <message>
        <location filename="formats/plain/markdown.py"/>
        <source>what stands between fences was kept as it is.</source>
        <translation>ce qui est entre clôtures a été conservé tel quel.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} in line {2} was hung on its mark in the paragraph of line {3}.</source>
        <translation>La note de bas de page {1} à la ligne {2} a été rattachée à son appel dans le paragraphe de la ligne {3}.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid." and no note stands before it.</source>
        <translation>La note de bas de page {1} dit "Ibid." et aucune note ne la précède.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Footnote {1} says "Ibid."; the full reference was made from the note before it.</source>
        <translation>La note de bas de page {1} dit "Ibid." ; la référence complète a été tirée de la note précédente.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>Line {1} has a further mark of footnote {2}; the note hangs there too.</source>
        <translation>La ligne {1} a un autre appel de la note de bas de page {2} ; la note s’y rattache aussi.</translation>
    </message>
    <message>
        <location filename="formats/plain/notes.py"/>
        <source>The note in line {1} has no mark in the text and stays where it stands.</source>
        <translation>La note à la ligne {1} n’a pas d’appel dans le texte et reste à sa place.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>Line {1} holds a whole text and was cut into {2} paragraphs.</source>
        <translation>La ligne {1} contient un texte entier et a été coupée en {2} paragraphes.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>Line {1} was read as the rest of the sentence that begins in line {2}{3}.</source>
        <translation>La ligne {1} a été lue comme suite de la phrase qui commence à la ligne {2}{3}.</translation>
    </message>
    <message>
        <location filename="formats/plain/pages.py"/>
        <source>{1} read as going on with the line before, the first in line {2}.</source>
        <translation>{1} : suite de la ligne précédente ; la première à la ligne {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Letters and their accents were joined (Unicode form C).</source>
        <translation>Les lettres et leurs accents ont été joints (forme Unicode C).</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1} was taken for a page number or another mark of the page and left out.</source>
        <translation>La ligne {1} a été prise pour un numéro de page ou une autre marque de la page et omise.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: markup left in the text was read as italic or bold.</source>
        <translation>Ligne {1} : un balisage resté dans le texte a été lu comme italique ou gras.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>Line {1}: {2} invisible or forbidden characters were left out.</source>
        <translation>Ligne {1} : {2} caractères invisibles ou interdits ont été omis.</translation>
    </message>
    <message>
        <location filename="formats/plain/reader.py"/>
        <source>The signs &gt; with which mail quotes were left out of {1} lines, the first is line {2}.</source>
        <translation>Les signes &gt; de citation des courriels ont été omis dans {1} lignes, la première étant la ligne {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/recogniser.py"/>
        <source>Line {1}: read as a delegation, but not on the list: {2}.</source>
        <translation>Ligne {1} : lu comme délégation, mais absent de la liste : {2}.</translation>
    </message>
    <message>
        <location filename="formats/plain/recogniser.py"/>
        <source>Line {1}: {2} more brackets are never closed or never opened.</source>
        <translation>Ligne {1} : {2} autres crochets ne sont jamais fermés ou jamais ouverts.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>no opening phrase was recognised.</source>
        <translation>aucune formule initiale n’a été reconnue.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as a preambular paragraph by its final comma.</source>
        <translation>lu comme alinéa du préambule d’après sa virgule finale.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>read as an operative paragraph by its number, not by its verb.</source>
        <translation>lu comme paragraphe du dispositif d’après son numéro, non d’après son verbe.</translation>
    </message>
    <message>
        <location filename="formats/plain/resolutions.py"/>
        <source>typed by the form of its first word, not by a list.</source>
        <translation>type déterminé d’après la forme du premier mot, non d’après une liste.</translation>
    </message>
    <message>
        <location filename="formats/prose/plaintext.py"/>
        <source>Italics, bold type and links are not in a plain text.</source>
        <translation>L’italique, le gras et les liens ne sont pas dans un texte brut.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>The macros of the file were not run; a file with changes written on it has them too.</source>
        <translation>Les macros du fichier n’ont pas été exécutées ; un fichier avec modifications établi à partir de celui-ci les contient aussi.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is XML of a kind that is not read; give the Word or text file.</source>
        <translation>{1} est du XML d’un type qui n’est pas lu ; donnez le fichier Word ou texte.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Microsoft Works file; save it in its own program as .rtf or .docx.</source>
        <translation>{1} est un fichier Microsoft Works ; enregistrez-le dans son propre programme en .rtf ou .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a Pages file; export it from Pages as Word (.docx).</source>
        <translation>{1} est un fichier Pages ; exportez-le de Pages vers Word (.docx).</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a web archive (.mht); open it in a browser or in Word and save it as .html or .docx.</source>
        <translation>{1} est une archive Web (.mht) ; ouvrez-la dans un navigateur ou dans Word et enregistrez-la en .html ou .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is a zip archive and not a Word file; unpack it and choose a text.</source>
        <translation>{1} est une archive zip et non un fichier Word ; décompressez-la et choisissez un texte.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an OpenDocument file but not a text; copy the text into a text file.</source>
        <translation>{1} est un fichier OpenDocument mais pas un texte ; copiez le texte dans un fichier texte.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is an old Office file and not a text; save it in Word as .docx.</source>
        <translation>{1} est un ancien fichier Office et non un texte ; enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; open it in Word, remove the password and save.</source>
        <translation>{1} est protégé par un mot de passe ; ouvrez-le dans Word, retirez le mot de passe et enregistrez.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is locked with a password; save it without one and try again.</source>
        <translation>{1} est protégé par un mot de passe ; enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is no file of a word processor; tracked changes are read from .docx, .odt, .doc and .rtf. For an edited copy of another kind use “amend add --from”.</source>
        <translation>{1} n’est pas un fichier de traitement de texte ; les modifications suivies se lisent en .docx, .odt, .doc et .rtf. Pour une copie modifiée d’un autre type, utilisez « amend add --from ».</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} and not a text; {3}.</source>
        <translation>{1} n’est pas un texte, mais {2} ; {3}.</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>{1} is {2} file and not a text; copy the text into a Word file.</source>
        <translation>{1} n’est pas un texte, mais un fichier ({2}) ; copiez le texte dans un fichier Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type and is not read; remove the DOCTYPE and try again.</source>
        <translation>{1} déclare un type de document et n’est pas lu ; retirez le DOCTYPE et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} declares a document type, which can hide entities, and is not read; remove the DOCTYPE and try again.</source>
        <translation>{1} déclare un type de document, qui peut cacher des entités, et n’est pas lu ; retirez le DOCTYPE et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} MB and files over {3} MB are not read; take the pictures out or split it.</source>
        <translation>{1} fait {2} Mo et les fichiers de plus de {3} Mo ne sont pas lus ; retirez les images ou scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} brackets; more than {3} are not read. Check that it is a text, or split it.</source>
        <translation>{1} compte {2} crochets ; au-delà de {3}, ils ne sont pas lus. Vérifiez qu’il s’agit d’un texte, ou scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} characters; more than {3} are not read. Split it.</source>
        <translation>{1} compte {2} caractères ; au-delà de {3}, ils ne sont pas lus. Scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} footnotes; more than {3} are not read. Split it.</source>
        <translation>{1} compte {2} notes de bas de page ; au-delà de {3}, elles ne sont pas lues. Scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} lines; more than {3} are not read. Split it.</source>
        <translation>{1} compte {2} lignes ; au-delà de {3}, elles ne sont pas lues. Scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} has {2} paragraphs; more than {3} are not read. Split it, or save the text alone as a new file.</source>
        <translation>{1} compte {2} paragraphes ; au-delà de {3}, ils ne sont pas lus. Scindez-le, ou enregistrez le texte seul dans un nouveau fichier.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds a file whose path leads out of the package and is not opened; do not trust it.</source>
        <translation>{1} contient un fichier dont le chemin sort du paquet et n’est pas ouvert ; ne vous y fiez pas.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds the same data as several files and is not opened; ask for the file again, or save it again in Word.</source>
        <translation>{1} contient les mêmes données sous plusieurs noms et n’est pas ouvert ; redemandez le fichier, ou enregistrez-le de nouveau dans Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds two files of one name, so what it says is not certain; save it anew in Word.</source>
        <translation>{1} contient deux fichiers du même nom, son contenu n’est donc pas certain ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} holds {2} files and more than {3} are not opened; save it anew in Word.</source>
        <translation>{1} contient {2} fichiers et il n’en est pas ouvert plus de {3} ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is a package that is cut off or damaged; ask for the file again.</source>
        <translation>{1} est un paquet tronqué ou endommagé ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is in an encoding that is not read; save it as UTF-8.</source>
        <translation>{1} est dans un encodage qui n’est pas lu ; enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is nested too deep or holds a text of more than 10 MB in one piece, and is not read; split it.</source>
        <translation>{1} est imbriqué trop profondément ou contient un texte de plus de 10 Mo d’un seul tenant, et n’est pas lu ; scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is not a Word file or another package; check that it is the one.</source>
        <translation>{1} n’est pas un fichier Word ni un autre paquet ; vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is not well-formed XML at line {2}; ask for the file again or repair it.</source>
        <translation>{1} n’est pas du XML bien formé à la ligne {2} ; redemandez le fichier ou réparez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed in a way that no office program uses and is not opened; save it anew in Word.</source>
        <translation>{1} est compressé d’une manière qu’aucun programme bureautique n’utilise et n’est pas ouvert ; réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} is packed more than {2} to 1, as files made to exhaust a computer are, and is not opened; do not trust it.</source>
        <translation>{1} est compressé à plus de {2} pour 1, comme les fichiers faits pour épuiser un ordinateur, et n’est pas ouvert ; ne vous y fiez pas.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} would take too much memory: it unpacks to far more than its size. Save the text alone as a new file, or split it.</source>
        <translation>{1} occuperait trop de mémoire : une fois décompressé, il dépasse de loin sa taille. Enregistrez le texte seul dans un nouveau fichier, ou scindez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} would unpack to more than {2} MB and is not opened; if you trust its sender, take the pictures out and save it again.</source>
        <translation>{1} ferait plus de {2} Mo une fois décompressé et n’est pas ouvert ; si vous vous fiez à l’expéditeur, retirez les images et réenregistrez-le.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1}: the part {2} is damaged or packed in an unknown way; ask for the file again or save it anew in Word.</source>
        <translation>{1} : la partie {2} est endommagée ou compressée d’une manière inconnue ; redemandez le fichier ou réenregistrez-le dans Word.</translation>
    </message>
    <message>
        <location filename="formats/table/table.py"/>
        <source>Colours and the notes above and below the table are not in a CSV file.</source>
        <translation>Les couleurs et les notes au-dessus et au-dessous du tableau ne sont pas dans un fichier CSV.</translation>
    </message>
    <message>
        <location filename="formats/table/workbook.py"/>
        <source>Cells of more than 32,767 characters are cut, as workbooks hold no more; the Word file has them whole.</source>
        <translation>Les cellules de plus de 32 767 caractères sont tronquées, les classeurs n’en contenant pas davantage ; le fichier Word les a en entier.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>All events that are in the file are intact; whether more are missing is not known.</source>
        <translation>Tous les événements qui se trouvent dans le fichier sont intacts ; on ne sait pas s’il en manque d’autres.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1} of {2} is missing; the {3} before it are intact.</source>
        <translation>L’événement {1} sur {2} manque ; les {3} qui le précèdent sont intacts.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>Event {1}{2} is damaged; the {3} before it are intact.</source>
        <translation>L’événement {1}{2} est endommagé ; les {3} qui le précèdent sont intacts.</translation>
    </message>
    <message>
        <location filename="record/chain.py"/>
        <source>What the file says of its number of events is damaged; the events are intact.</source>
        <translation>L’indication du nombre d’événements dans le fichier est endommagée ; les événements sont intacts.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but signatures in the file are damaged; salvage it.</source>
        <translation>Tous les événements sont intacts, mais des signatures dans le fichier sont endommagées ; récupérez-le.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the file's tables are damaged; salvage it and use that.</source>
        <translation>Tous les événements sont intacts, mais les tables du fichier sont endommagées ; récupérez-le et utilisez la copie.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but the kept file '{1}' is damaged.</source>
        <translation>Tous les événements sont intacts, mais le fichier conservé « {1} » est endommagé.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact, but what the file says of itself (title, date, names of kept files) is damaged; salvage it and use that.</source>
        <translation>Tous les événements sont intacts, mais ce que le fichier dit de lui-même (titre, date, noms des fichiers conservés) est endommagé ; récupérez-le et travaillez sur la copie récupérée.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All events are intact. {1}</source>
        <translation>Tous les actes sont intacts. {1}</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>All {1} events and all kept files are intact.</source>
        <translation>Les {1} événements et tous les fichiers conservés sont intacts.</translation>
    </message>
    <message>
        <location filename="record/contents.py"/>
        <source>Kept in '{1}' and damaged: {2}. Everything else is intact; add the file again from where it came, or take it from a copy of the project.</source>
        <translation>Conservé dans « {1} » et endommagé : {2}. Tout le reste est intact ; ajoutez de nouveau le fichier à partir de son origine, ou reprenez-le d’une copie du projet.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>'{1}' is not a time with a zone; write it as 2026-01-31T09:30:00Z.</source>
        <translation>« {1} » n’est pas une heure avec fuseau ; écrivez-la comme 2026-01-31T09:30:00Z.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>An event needs a kind and a payload with named values; nothing was recorded.</source>
        <translation>Un événement doit avoir un type et un contenu à valeurs nommées ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event holds something that cannot be stored as JSON; nothing was recorded.</source>
        <translation>L’événement contient quelque chose qui ne peut être stocké en JSON ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The event is too large ({1} MB; at most {2} MB); nothing was recorded. Divide the text into several.</source>
        <translation>L’événement est trop volumineux ({1} Mo ; {2} Mo au plus) ; rien n’a été enregistré. Scindez le texte en plusieurs.</translation>
    </message>
    <message>
        <location filename="record/event.py"/>
        <source>The name of an actor or of a kind of event is too long; nothing was recorded.</source>
        <translation>Le nom d’un acteur ou d’un type d’événement est trop long ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' is damaged or altered: event {2} in it {3}. Nothing was taken in; ask who sent it to write it again.</source>
        <translation>« {1} » est endommagé ou altéré : son événement {2} n’est pas valable ({3}). Rien n’a été pris ; demandez à l’expéditeur de l’écrire à nouveau.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' is not a file of draftbench events, or it is damaged; ask who sent it to export it again.</source>
        <translation>« {1} » n’est pas un fichier d’événements draftbench, ou il est endommagé ; demandez à l’expéditeur de l’exporter de nouveau.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' unpacks to more than draftbench takes in; nothing was taken in.</source>
        <translation>« {1} » fait, une fois décompressé, plus que draftbench n’en intègre ; rien n’a été intégré.</translation>
    </message>
    <message>
        <location filename="record/exchange.py"/>
        <source>'{1}' was made by a newer draftbench; update draftbench to take it in.</source>
        <translation>« {1} » vient d’un draftbench plus récent ; mettez draftbench à jour pour l’intégrer.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is damaged so that nothing in it can be read; go back to a copy or back-up.</source>
        <translation>« {1} » est endommagé au point que rien n’y est lisible ; revenez à une copie ou à une sauvegarde.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>'{1}' is not a draftbench project; open it as a text, or choose a file made by draftbench.</source>
        <translation>« {1} » n’est pas une négociation draftbench ; ouvrez-le comme texte, ou choisissez un fichier fait par draftbench.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another program is using {1}, so this was not saved; close it there and try again.</source>
        <translation>Un autre programme utilise {1}, et ceci n’a donc pas été enregistré ; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full, so {1} could not be opened; free some space and try again.</source>
        <translation>Le disque est plein, et {1} n’a donc pu être ouvert ; libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The disk is full: this was not saved in {1}, everything before it is; free some space and do it again.</source>
        <translation>Le disque est plein : ceci n’a pas été enregistré dans {1}, tout ce qui précède l’est ; libérez de l’espace et recommencez.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The folder of {1} does not exist; make it or choose another.</source>
        <translation>Le dossier de {1} n’existe pas ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>The name {1} is too long; choose a shorter one.</source>
        <translation>Le nom {1} est trop long ; choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>This is too large for {1} and was not saved; divide it.</source>
        <translation>Ceci est trop volumineux pour {1} et n’a pas été enregistré ; scindez-le.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Writing {1} failed, so this was not saved, everything before it is; check the disk or the network and try again.</source>
        <translation>L’écriture de {1} a échoué : ceci n’a pas été enregistré, tout ce qui précède l’est ; vérifiez le disque ou le réseau et réessayez.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} could not be read from its disk or share; copy it to a local folder and open the copy.</source>
        <translation>{1} n’a pu être lu sur son disque ou son partage ; copiez-le dans un dossier local et ouvrez la copie.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is a folder, not a project file; choose the file itself.</source>
        <translation>{1} est un dossier, non un fichier de négociation ; choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is a folder, so nothing was saved; choose another name.</source>
        <translation>{1} est un dossier : rien n’a été enregistré ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} is being used by another program; close it there first.</source>
        <translation>{1} est utilisé par un autre programme ; fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be read; ask its owner for permission to read it.</source>
        <translation>{1} n’est pas accessible en lecture ; demandez-en l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} may not be written, so nothing was saved; choose another folder or ask for permission to write there.</source>
        <translation>{1} n’est pas accessible en écriture, et rien n’a été enregistré ; choisissez un autre dossier ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} was damaged while it was open, so this was not saved; open it again to see what is intact.</source>
        <translation>{1} a été endommagé pendant qu’il était ouvert, et ceci n’a donc pas été enregistré ; rouvrez-le pour voir ce qui est intact.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>{1} was overwritten by another program while it was open, so this was not saved; save a copy under another name, it holds everything that was saved before.</source>
        <translation>{1} a été écrasé par un autre programme pendant qu’il était ouvert : ceci n’a pas été enregistré ; enregistrez une copie sous un autre nom, elle contient tout ce qui avait été enregistré.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' exists already; choose another name for the copy.</source>
        <translation>« {1} » existe déjà ; choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has been closed; open it again.</source>
        <translation>« {1} » a été fermé ; rouvrez-le.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' has more than {2} MB and cannot be kept in a project; divide it.</source>
        <translation>« {1} » fait plus de {2} Mo et ne peut être conservé dans un fichier de négociation ; scindez-le.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>'{1}' was made by an older draftbench; open it with migration allowed.</source>
        <translation>« {1} » vient d’un draftbench plus ancien ; ouvrez-le en autorisant la migration.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>All events and all kept files are intact, but the head of the file is damaged; salvage it and use that.</source>
        <translation>Tous les événements et tous les fichiers conservés sont intacts, mais l’en-tête du fichier est endommagé ; récupérez-le et travaillez sur la copie récupérée.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Event {1} says one thing in '{2}' and another in what is taken in; nothing was taken in. Ask who sent it.</source>
        <translation>L’événement {1} dit une chose dans « {2} » et une autre dans ce qui est à intégrer ; rien n’a été intégré. Demandez à l’expéditeur.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>It was opened to be read only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>No file with the hash {1} is kept in '{2}'.</source>
        <translation>Aucun fichier ayant l’empreinte {1} n’est conservé dans « {2} ».</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>Nothing was recorded: {1}</source>
        <translation>Rien n’a été enregistré : {1}</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>The file with the hash {1} kept in '{2}' is damaged; read it again from where it came.</source>
        <translation>Le fichier ayant l’empreinte {1}, conservé dans « {2} », est endommagé ; relisez-le à sa source.</translation>
    </message>
    <message>
        <location filename="record/file.py"/>
        <source>What is to be undone is not in this project; nothing was recorded.</source>
        <translation>Ce qui est à annuler n’est pas dans cette négociation ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <location filename="record/keeper.py"/>
        <source>'{1}' was moved or deleted while it was open; it has been written again in its place with everything in it. A file that was moved gets nothing new any more.</source>
        <translation>« {1} » a été déplacé ou supprimé pendant qu’il était ouvert ; il a été récrit à sa place avec tout son contenu. Un fichier déplacé ne reçoit plus rien de nouveau.</translation>
    </message>
    <message>
        <location filename="record/keeper.py"/>
        <source>Another program is reading '{1}', so what was done last is in '{2}' beside it. Keep the two files together until the negotiation has been opened and closed again.</source>
        <translation>Un autre programme lit « {1} » : ce qui a été fait en dernier se trouve dans « {2} », à côté. Gardez les deux fichiers ensemble jusqu’à ce que la négociation ait été rouverte et refermée.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>'{1}' beside '{2}' is a link to another file, so it was not written into; delete it to work on the project.</source>
        <translation>« {1} », à côté de « {2} », est un lien vers un autre fichier : rien n’y a été écrit ; supprimez-le pour travailler sur le projet.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open in another window or program, so it can only be read here.</source>
        <translation>{1} est ouvert dans une autre fenêtre ou un autre programme, et ne peut donc qu’être lu ici.</translation>
    </message>
    <message>
        <location filename="record/lock.py"/>
        <source>{1} is open {2} since {3}, so it can only be read here.</source>
        <translation>{1} est ouvert {2} depuis : {3} ; il ne peut donc qu’être lu ici.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' exists already; choose another name or open it.</source>
        <translation>« {1} » existe déjà ; choisissez un autre nom ou ouvrez-le.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' is damaged and only shown: {2} Go back to a copy to work on.</source>
        <translation>« {1} » est endommagé et seulement affiché : {2} Revenez à une copie pour y travailler.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' or its folder cannot be written, so it is only shown; save a copy elsewhere to work on it.</source>
        <translation>« {1} » ou son dossier n’est pas accessible en écriture, et il est donc seulement affiché ; enregistrez une copie ailleurs pour y travailler.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>'{1}' was left by a project of that name that is gone; choose another name, or delete it.</source>
        <translation>« {1} » est un reste d’un fichier de négociation de ce nom qui n’existe plus ; choisissez un autre nom, ou supprimez-le.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>Another program is making '{1}' at this moment; choose another name.</source>
        <translation>Un autre programme crée « {1} » en ce moment ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; begin the project in a local folder.</source>
        <translation>Le dossier de « {1} » n’offre pas de verrous, et personne ne pourrait savoir qui écrit ; commencez la négociation dans un dossier local.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The folder of '{1}' offers no locks, so nobody could tell who is writing; copy the file to a local folder to work on it.</source>
        <translation>Le dossier de « {1} » n’offre pas de verrous, et personne ne pourrait savoir qui écrit ; copiez le fichier dans un dossier local pour y travailler.</translation>
    </message>
    <message>
        <location filename="record/opening.py"/>
        <source>The name '{1}' is too long; give the file a shorter one.</source>
        <translation>Le nom « {1} » est trop long ; donnez au fichier un nom plus court.</translation>
    </message>
    <message>
        <location filename="record/privatechain.py"/>
        <source>The file is damaged; some private notes or drafts may be lost.</source>
        <translation>Le fichier est endommagé ; des notes ou projets privés sont peut-être perdus.</translation>
    </message>
    <message>
        <location filename="record/privatechain.py"/>
        <source>The private notes and drafts are damaged: {1} of the entries are intact. Salvage the project to go on with those.</source>
        <translation>Les notes et projets privés sont endommagés : {1} entrées sont intactes. Récupérez le projet pour continuer avec celles-ci.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>A private note or draft is not the one that was sealed there; go back to a copy.</source>
        <translation>Une note ou un projet privé n’est pas celui qui y a été scellé ; revenez à une copie.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>No passphrase is set for {1}.</source>
        <translation>Aucune phrase secrète n’est définie pour {1}.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>The passphrase is set, but '{1}' could not be written anew, so words from before may still be in it in clear. Free some space on the disk, close other programs that read the file, and set the passphrase again.</source>
        <translation>La phrase secrète est définie, mais « {1} » n’a pas pu être réécrit : des mots antérieurs peuvent encore s’y trouver en clair. Libérez de l’espace sur le disque, fermez les autres programmes qui lisent le fichier et définissez de nouveau la phrase secrète.</translation>
    </message>
    <message>
        <location filename="record/privateline.py"/>
        <source>The private notes and drafts of {1} are locked; unlock them first.</source>
        <translation>Les notes et projets privés de {1} sont verrouillés ; déverrouillez-les d’abord.</translation>
    </message>
    <message>
        <location filename="record/remains.py"/>
        <source>A file kept in '{1}' is not there any more as a whole.</source>
        <translation>Un fichier conservé dans « {1} » n’y est plus en entier.</translation>
    </message>
    <message>
        <location filename="record/rescue.py"/>
        <source>'{1}' was overwritten by another program while it was open. Everything you did is saved in '{2}' beside it, and you go on working there, but kept files are lost: {3}; add them again.</source>
        <translation>« {1} » a été écrasé par un autre programme pendant qu’il était ouvert. Tout ce que vous avez fait est enregistré à côté, dans « {2} », où vous continuez à travailler, mais des fichiers conservés sont perdus : {3} ; ajoutez-les de nouveau.</translation>
    </message>
    <message>
        <location filename="record/rescue.py"/>
        <source>'{1}' was overwritten by another program while it was open. Everything you did is saved in '{2}' beside it, and you go on working there; '{3}' was left as the other program wrote it.</source>
        <translation>« {1} » a été écrasé par un autre programme pendant qu’il était ouvert. Tout ce que vous avez fait est enregistré à côté, dans « {2} », où vous continuez à travailler ; « {3} » est resté tel que l’autre programme l’a écrit.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>A passphrase needs at least {1} characters; choose a longer one.</source>
        <translation>Une phrase secrète doit comporter au moins {1} caractères ; choisissez-en une plus longue.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>That is not the passphrase; nothing was unlocked.</source>
        <translation>Ce n’est pas la phrase secrète ; rien n’a été déverrouillé.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>The lock of the private line is damaged; go back to a copy.</source>
        <translation>Le verrou de la partie privée est endommagé ; revenez à une copie.</translation>
    </message>
    <message>
        <location filename="record/sealing.py"/>
        <source>The lock of the private line of {1} asks for more work than draftbench's own do, so it was not tried; go back to a copy.</source>
        <translation>Le verrou de la partie privée de {1} exige plus de travail que ceux de draftbench ; il n’a donc pas été essayé ; revenez à une copie.</translation>
    </message>
    <message>
        <location filename="record/sidefiles.py"/>
        <source>'{1}' beside '{2}' is a link to another file or no ordinary file, so the project was not opened; move it elsewhere, or put a copy of the file in its place.</source>
        <translation>« {1} », à côté de « {2} », est un lien vers un autre fichier ou n’est pas un fichier ordinaire : le projet n’a pas été ouvert ; déplacez-le ailleurs ou mettez une copie du fichier à sa place.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' holds a {2} that draftbench did not make, or lacks one of its own, so it was not opened; ask who sent it for a fresh copy.</source>
        <translation>« {1} » contient un élément ({2}) que draftbench n’a pas créé, ou il en manque un, et il n’a donc pas été ouvert ; demandez une nouvelle copie à l’expéditeur.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' is empty; go back to a copy, or start a new project.</source>
        <translation>« {1} » est vide ; revenez à une copie, ou commencez une nouvelle négociation.</translation>
    </message>
    <message>
        <location filename="record/store.py"/>
        <source>'{1}' was made by a newer draftbench (file version {2}, this one reads up to {3}); update draftbench to open it.</source>
        <translation>« {1} » vient d’un draftbench plus récent (version de fichier {2}, celui-ci lit jusqu’à {3}) ; mettez draftbench à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>-ize, but -yse</source>
        <translation>-ize, mais -yse</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>18 December 2008</source>
        <translation>18 décembre 2008</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>2012–2016 (1,774 to 188). French and Spanish write a hyphen.</source>
        <translation>2012–2016 (1 774 contre 188). Le français et l’espagnol écrivent un trait d’union.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>41 of 1,463 resolutions of the General Assembly have only one.</source>
        <translation>41 des 1 463 résolutions de l’Assemblée générale n’en ont qu’un.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A Security Council resolution has its year</source>
        <translation>Une résolution du Conseil de sécurité a son année</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A clause of the draft was changed after a language version of it came: the translation says what the draft said before.</source>
        <translation>Une clause du projet a été modifiée après l’arrivée d’une version linguistique : la traduction dit ce que le projet disait auparavant.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A dash between years</source>
        <translation>Un tiret entre les années</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A name before a bracketed proposal that is in no list of States and groups.</source>
        <translation>Un nom, devant une proposition entre crochets, qui n’est dans aucune liste d’États et de groupes.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A no-break space keeps a date on one line, in a text that has them elsewhere.</source>
        <translation>Une espace insécable garde une date sur une ligne, dans un texte qui en a ailleurs.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note that was put in or moved between breaks the chain.</source>
        <translation>Une note insérée ou déplacée entre-temps rompt la chaîne.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A note without words has lost its source.</source>
        <translation>Une note sans mots a perdu sa source.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A paragraph that changed its part keeps the form of the other one easily.</source>
        <translation>Un paragraphe passé du préambule au dispositif, ou l’inverse, garde aisément la forme de l’autre partie.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution begins with the name of its organ (“The General Assembly,”), in a line of its own that ends with a comma.</source>
        <translation>Une résolution commence par le nom de son organe (« The General Assembly, »), sur une ligne à part qui se termine par une virgule.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A resolution has its date where it is named first</source>
        <translation>Une résolution a sa date à la première mention</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A single operative paragraph bears no number</source>
        <translation>Un paragraphe unique du dispositif ne porte pas de numéro</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>A/RES/55/59, A/CONF.213/RPM.1/1, E/CN.15/2009/5.</source>
        <translation>A/RES/55/59, A/CONF.213/RPM.1/1, E/CN.15/2009/5.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>After paragraphs were put in, taken out or moved, “paragraph 5 above” may mean another.</source>
        <translation>Après l’insertion, le retrait ou le déplacement de paragraphes, « paragraph 5 above » peut en désigner un autre.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Agreed language is quoted as it stands</source>
        <translation>Le libellé convenu est cité tel quel</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>All language versions of a resolution have the same paragraphs, numbers, dates, symbols and names; what is in force in one must be in the others.</source>
        <translation>Toutes les versions linguistiques d’une résolution ont les mêmes paragraphes, nombres, dates, cotes et noms ; ce qui vaut dans l’une doit valoir dans les autres.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>All operative paragraphs form one sentence with the organ as its subject (92 to 96 % of 51,894).</source>
        <translation>Tous les paragraphes du dispositif forment une seule phrase dont l’organe est le sujet (92 à 96 % de 51 894).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Also and further</source>
        <translation>« Also » et « further »</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>An operative paragraph is one sentence</source>
        <translation>Un paragraphe du dispositif est une seule phrase</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Asked with --spelling, in the window with Spelling above the list: words that neither the Hunspell dictionary of the language nor the list of words of the United Nations has. English is that of the United Kingdom, with -ize.</source>
        <translation>Demandé par --spelling, et dans la fenêtre par Orthographe au-dessus de la liste : les mots absents tant du dictionnaire Hunspell de la langue que de la liste de mots des Nations Unies. L’anglais est celui du Royaume-Uni, avec -ize.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Attributions name delegations</source>
        <translation>Les attributions nomment des délégations</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets and quotation marks come in pairs</source>
        <translation>Crochets et guillemets vont par paires</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Brackets, place-holders and numbers such as “5 bis” are removed once agreement is reached.</source>
        <translation>Crochets, textes à compléter et numéros tels que « 5 bis » sont supprimés une fois l’accord trouvé.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Compounds as the Manual writes them. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French “socioéconomique”, in Spanish “socioeconómico”.</source>
        <translation>Les composés tels que le Manuel les écrit. Les textes du Conseil de sécurité étant publiés tels qu’adoptés, cela ne leur est pas demandé. En français « socioéconomique », en espagnol « socioeconómico ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Cooperation, socioeconomic, intergovernmental, non-governmental</source>
        <translation>Cooperation, socioeconomic, intergovernmental, non-governmental</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted 985 to 10 “this resolution”. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Relevé 985 fois, contre 10 pour « this resolution ». Les textes du Conseil de sécurité étant publiés tels qu’adoptés, cela ne leur est pas demandé.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 668 of 681 lists.</source>
        <translation>Relevé dans 668 listes sur 681.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Counted in 93 to 99.7 % of 12,339 sub-paragraphs.</source>
        <translation>Relevé dans 93 à 99,7 % de 12 339 alinéas.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Curly quotation marks</source>
        <translation>Guillemets courbes</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Day and month held together</source>
        <translation>Jour et mois liés</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Each paragraph of the preamble is a part of one long sentence, so it ends with a comma (97 to 99.8 % of 36,865).</source>
        <translation>Chaque alinéa du préambule fait partie d’une seule longue phrase et se termine donc par une virgule (97 à 99,8 % de 36 865).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>French and Spanish write a), i).</source>
        <translation>Le français et l’espagnol écrivent a), i).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>From 10 on in figures; percentages and dates always in figures. In French thousands are parted by a space.</source>
        <translation>À partir de 10, en chiffres ; pourcentages et dates toujours en chiffres. En français, les milliers sont séparés par une espace.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Further sentences are joined with a semicolon or become paragraphs.</source>
        <translation>Les phrases suivantes sont jointes par un point-virgule ou deviennent des paragraphes.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>In a preamble the marker stands behind the participle (1,801 to 5), in the operative part before the verb (668 to 70).</source>
        <translation>Dans le préambule, le marqueur suit le participe (1 801 contre 5) ; dans le dispositif, il précède le verbe (668 contre 70).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Instruments are cited with the United Nations Treaty Series where they are named first.</source>
        <translation>Les instruments sont cités avec le Recueil des Traités des Nations Unies à la première mention.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Italics on the opening phrase, no more and no less</source>
        <translation>L’italique sur la formule initiale, ni plus ni moins</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions follow the draft</source>
        <translation>Les versions linguistiques suivent le projet</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions say the same</source>
        <translation>Les versions linguistiques disent la même chose</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Later mentions have the number alone (5,138 with, 2,071 without).</source>
        <translation>Les mentions suivantes ont le numéro seul (5 138 avec, 2 071 sans).</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Member States</source>
        <translation>États Membres</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names are given in full in resolutions.</source>
        <translation>Les noms sont donnés en entier dans les résolutions.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Names of States as the United Nations writes them</source>
        <translation>Les noms d’États tels que les écrivent les Nations Unies</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Never December 18, 2008 (18,476 to 0). In French and Spanish months are in small letters; French writes “résolution 71/306 du 30 juin 2017”, Spanish “resolución 53/9, de 22 de octubre de 1998”.</source>
        <translation>Jamais December 18, 2008 (18 476 contre 0). En français et en espagnol, les mois prennent la minuscule ; le français écrit « résolution 71/306 du 30 juin 2017 », l’espagnol « resolución 53/9, de 22 de octubre de 1998 ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>No “and” behind the last sub-paragraph but one</source>
        <translation>Pas de « and » après l’avant-dernier alinéa</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Notes say something</source>
        <translation>Les notes disent quelque chose</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Nothing of the negotiation is left in a finished text</source>
        <translation>Rien de la négociation ne reste dans un texte achevé</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers run through all sections and are the same in all languages.</source>
        <translation>Les numéros se suivent dans toutes les sections et sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers under 10 in words</source>
        <translation>Nombres inférieurs à 10 en toutes lettres</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One attitude, one phrase</source>
        <translation>Une attitude, une formule</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One between words, none before a sign, one in “paragraph 2 (a)”. French sets a space that does not break before “;”, “:”, “?”, “!” and inside « », Spanish none.</source>
        <translation>Une entre les mots, aucune avant un signe, une dans « paragraph 2 (a) ». Le français met une espace insécable devant « ; », « : », « ? », « ! » et à l’intérieur de « », l’espagnol aucune.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One term written one way</source>
        <translation>Un terme, une seule graphie</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>One without its partner is a slip, or a bracket that somebody forgot to close.</source>
        <translation>Un signe sans son pendant est une erreur, ou des crochets que quelqu’un a oublié de fermer.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Only the phrase is in italics: “Taking note” of, “Calls upon”.</source>
        <translation>Seule la formule est en italique : « Taking note » of, « Calls upon ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Openings that no list has</source>
        <translation>Formules initiales absentes de toute liste</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs count on without gaps</source>
        <translation>Les paragraphes du dispositif se suivent sans lacune</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Operative paragraphs end with a semicolon, the last with a full stop</source>
        <translation>Les paragraphes du dispositif se terminent par un point-virgule, le dernier par un point</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organ line, ending with a comma</source>
        <translation>Ligne de l’organe, terminée par une virgule</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Organization, recognize, emphasize (7,817 to 29), but analyse, advise, comprise. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Organization, recognize, emphasize (7 817 contre 29), mais analyse, advise, comprise. Les textes du Conseil de sécurité étant publiés tels qu’adoptés, cela ne leur est pas demandé.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs begin with a participle, operative ones with a verb</source>
        <translation>Les alinéas du préambule commencent par un participe, les paragraphes du dispositif par un verbe</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Preambular paragraphs end with a comma</source>
        <translation>Les alinéas du préambule se terminent par une virgule</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Programme (4,615 to 8), labour, per cent (836 to 0), centre, fulfil. Texts of the Security Council are issued as they were adopted, so it is not asked of them. In French a space that does not break stands before “%”.</source>
        <translation>Programme (4 615 contre 8), labour, per cent (836 contre 0), centre, fulfil. Les textes du Conseil de sécurité étant publiés tels qu’adoptés, cela ne leur est pas demandé. En français, une espace insécable précède « % ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>References to paragraphs lead where they say</source>
        <translation>Les renvois à des paragraphes mènent où ils le disent</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms are explained where they stand first</source>
        <translation>Les sigles sont expliqués à la première mention</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Short forms stand in notes and in parentheses only. In French “paragraphe”, in Spanish “párrafo”.</source>
        <translation>Les formes abrégées ne figurent que dans les notes et entre parenthèses. En français « paragraphe », en espagnol « párrafo ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spaces</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Spelling of the United Nations</source>
        <translation>Orthographe des Nations Unies</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Straight ones among curly ones were typed in a hurry.</source>
        <translation>Des guillemets droits parmi des courbes ont été tapés à la hâte.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs are (a), (i), a., i. in their order</source>
        <translation>Les alinéas sont (a), (i), a., i., dans leur ordre</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Sub-paragraphs end with a semicolon, the last as its paragraph ends</source>
        <translation>Les alinéas se terminent par un point-virgule, le dernier comme son paragraphe</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Symbols as they are written</source>
        <translation>Les cotes telles qu’elles s’écrivent</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The Security Council alone writes “; and” there.</source>
        <translation>Seul le Conseil de sécurité y écrit « ; and ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The opening phrase is the operative word of its paragraph; an unusual one may be a slip.</source>
        <translation>La formule initiale est le mot clef de son paragraphe ; si elle est inhabituelle, c’est peut-être une erreur.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>The second of several consecutive paragraphs that begin alike has “also”, the third “further”, and so on in turn.</source>
        <translation>De plusieurs paragraphes consécutifs qui commencent de même, le deuxième a « also », le troisième « further », et ainsi de suite.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Treaties have a note with their source</source>
        <translation>Les traités ont une note indiquant leur source</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Viet Nam, Türkiye, Côte d’Ivoire, Timor-Leste. Texts of the Security Council are issued as they were adopted, so it is not asked of them.</source>
        <translation>Viet Nam, Türkiye, Côte d’Ivoire, Timor-Leste. Les textes du Conseil de sécurité étant publiés tels qu’adoptés, cela ne leur est pas demandé.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>What introduces sub-paragraphs ends with a colon</source>
        <translation>Ce qui introduit des alinéas se termine par deux-points</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With a hyphen, as one word or as two, but the same everywhere in a text.</source>
        <translation>Avec trait d’union, en un mot ou en deux, mais partout de même dans un texte.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>With capital letters (9,438 to 1). In French “États Membres”, “Assemblée générale”, “Nations Unies”; in Spanish “Estados Miembros”, “Asamblea General”.</source>
        <translation>Avec majuscules (9 438 contre 1). En français « États Membres », « Assemblée générale », « Nations Unies » ; en espagnol « Estados Miembros », « Asamblea General ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words in quotation marks differ from the text that they are taken from.</source>
        <translation>Les mots entre guillemets diffèrent du texte dont ils sont tirés.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Words that a dictionary knows</source>
        <translation>Mots que connaît un dictionnaire</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>counted in United Nations documents</source>
        <translation>relevé dans des documents des Nations Unies</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>i.e., e.g. and etc. do not stand in resolutions (0 in 1,463). In French “par exemple”, in Spanish “por ejemplo”.</source>
        <translation>i.e., e.g. et etc. ne figurent pas dans les résolutions (0 sur 1 463). En français « par exemple », en espagnol « por ejemplo ».</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>lists of 3,064 documents</source>
        <translation>listes de 3 064 documents</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>measured in issued resolutions</source>
        <translation>mesuré dans des résolutions publiées</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Ibid.” follows the note that it means</source>
        <translation>« Ibid. » suit la note qu’il vise</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Notes with concern” and “Expresses concern” in one text raise the question of what the difference is.</source>
        <translation>« Notes with concern » et « Expresses concern » dans un même texte posent la question de la différence.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Paragraph” and “article” in full</source>
        <translation>« Paragraph » et « article » en toutes lettres</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“Recalling also”, but “Also requests”</source>
        <translation>« Recalling also », mais « Also requests »</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“That is”, “for example”</source>
        <translation>« That is », « for example »</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“The present resolution”</source>
        <translation>« The present resolution »</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>“resolution 1325 (2000)” (643).</source>
        <translation>« resolution 1325 (2000) » (643).</translation>
    </message>
    <message>
        <location filename="rules/checking.py"/>
        <source>Checking the house rules</source>
        <translation>Vérification des règles de rédaction</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>A bracket of the negotiation is left here.</source>
        <translation>Il reste ici un crochet de la négociation.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>A place-holder is left here.</source>
        <translation>Il reste ici un texte à compléter.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>Elsewhere in this text it is “{1}”.</source>
        <translation>Ailleurs dans ce texte : « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>The number {1} is one of a negotiation.</source>
        <translation>Le numéro {1} est un numéro de négociation.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>{1} says it in other words.</source>
        <translation>{1} le dit en d’autres mots.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>After “further” the next paragraph that begins so has no “{1}”.</source>
        <translation>Après « further », le paragraphe suivant qui commence ainsi n’a pas « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>Elsewhere it says “{1}”.</source>
        <translation>Ailleurs il est dit « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>In italics stands “{1}”, no more and no less.</source>
        <translation>L’italique porte sur « {1} », ni plus ni moins.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>It begins with no opening phrase.</source>
        <translation>Il ne commence par aucune formule initiale.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The paragraph before begins otherwise: no “{1}”.</source>
        <translation>Le paragraphe précédent commence autrement : pas de « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The paragraph before begins so too, and speaks to the same: most texts write “{1}” here, some do not.</source>
        <translation>Le paragraphe précédent commence de même, et s’adresse au même destinataire : la plupart des textes écrivent ici « {1} », certains non.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>The {1} paragraph in a row that begins so has “{2}”{3}.</source>
        <translation>Le paragraphe ({1}) de la série qui commence ainsi a « {2} »{3}.</translation>
    </message>
    <message>
        <location filename="rules/openings.py"/>
        <source>“{1}” is in no list of opening phrases.</source>
        <translation>« {1} » n’est dans aucune liste de formules initiales.</translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Declaration of a conference</source>
        <translation>Déclaration d’une conférence</translation>
    </message>
    <message>
        <location filename="rules/profile.py"/>
        <source>Economic and Social Council</source>
        <translation>Conseil économique et social</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>In running text it says “{1}”.</source>
        <translation>Dans le corps du texte s’écrit « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>It says “{1}” of itself.</source>
        <translation>Il se désigne comme « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>No note gives the source of the {1}.</source>
        <translation>Aucune note ne donne la source de l’instrument : {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Note{1} says nothing.</source>
        <translation>Note{1} : sans mots.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} has no sub-paragraph {2}.</source>
        <translation>Le paragraphe {1} n’a pas d’alinéa {2}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands above.</source>
        <translation>Le paragraphe {1} se trouve plus haut.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Paragraph {1} stands below.</source>
        <translation>Le paragraphe {1} se trouve plus bas.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>Resolution {1} is named here first: its date stands here.</source>
        <translation>La résolution {1} est mentionnée ici pour la première fois : sa date figure ici.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The date of resolution {1} stands already where it is named first.</source>
        <translation>La date de la résolution {1} figure déjà à la première mention.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>The year stands behind the number: {1} (…).</source>
        <translation>L’année suit le numéro : {1} (…).</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>There is no paragraph {1}.</source>
        <translation>Il n’y a pas de paragraphe {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>This reference names the paragraph it is in.</source>
        <translation>Ce renvoi désigne le paragraphe même où il figure.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>“Ibid.” stands here, but {1} comes before it.</source>
        <translation>« Ibid. » figure ici, mais ce qui précède est {1}.</translation>
    </message>
    <message>
        <location filename="rules/references.py"/>
        <source>“{1}” is not a symbol as they are written.</source>
        <translation>« {1} » n’est pas une cote telle qu’elles s’écrivent.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A preambular paragraph</source>
        <translation>Un alinéa du préambule</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A preambular paragraph begins with a participle (“Noting”), not with a verb.</source>
        <translation>Un alinéa du préambule commence par un participe (« Noting »), non par un verbe.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A second sentence begins here; an operative paragraph is one sentence.</source>
        <translation>Une seconde phrase commence ici ; un paragraphe du dispositif est une seule phrase.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>A single operative paragraph bears no number.</source>
        <translation>Un paragraphe unique du dispositif ne porte pas de numéro.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>An operative paragraph</source>
        <translation>Un paragraphe du dispositif</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>An operative paragraph begins with a verb (“Notes”), not with a participle.</source>
        <translation>Un paragraphe du dispositif commence par un verbe (« Notes »), non par un participe.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>No organ (“The General Assembly,”) stands before it.</source>
        <translation>Aucun organe (« The General Assembly, ») ne précède.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>No “and” or “or” stands behind the last sub-paragraph but one.</source>
        <translation>Aucun « and » ou « or » ne suit l’avant-dernier alinéa.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The line of the organ ends with a comma.</source>
        <translation>La ligne de l’organe se termine par une virgule.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The number behind it follows.</source>
        <translation>Le numéro suivant change de même.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The paragraph</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>The {1} numbers behind it follow.</source>
        <translation>Les {1} numéros suivants changent de même.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>What introduces a list</source>
        <translation>Ce qui introduit une liste</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>{1} ends with {2}, {3}.</source>
        <translation>{1} se termine par {2}, {3}.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Day and month are held together as elsewhere here.</source>
        <translation>Jour et mois sont liés comme ailleurs ici.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Numbers under 10 are in words: “{1}”.</source>
        <translation>Les nombres inférieurs à 10 sont en toutes lettres : « {1} ».</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>Quotation marks are curly.</source>
        <translation>Les guillemets sont courbes.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>The apostrophe is curly.</source>
        <translation>L’apostrophe est courbe.</translation>
    </message>
    <message>
        <location filename="rules/style.py"/>
        <source>What “{1}” stands for is said nowhere before.</source>
        <translation>Ce que signifie « {1} » n’est dit nulle part auparavant.</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>after {1}</source>
        <translation type="vanished">après {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>and {1} more changes</source>
        <translation type="vanished">et {1} modifications de plus</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>at the beginning</source>
        <translation type="vanished">au début</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>at the beginning of {1}</source>
        <translation type="vanished">au début de {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>divide {1}</source>
        <translation type="vanished">scinder {1}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>join {1} to {2}</source>
        <translation type="vanished">fusionner {1} avec {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>move {1} {2}</source>
        <translation type="vanished">déplacer {1} {2}</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>new paragraph</source>
        <translation type="vanished">nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>{1} and {2} more</source>
        <translation type="vanished">{1} et {2} de plus</translation>
    </message>
    <message>
        <location filename="amend/changesets/bundles.py"/>
        <source>{1} new paragraphs</source>
        <translation type="vanished">{1} nouveaux paragraphes</translation>
    </message>
    <message>
        <location filename="amend/conflicts/contention.py"/>
        <source>an unnumbered paragraph</source>
        <translation type="vanished">un paragraphe sans numéro</translation>
    </message>
    <message>
        <location filename="amend/conflicts/contention.py"/>
        <source>as it stands</source>
        <translation type="vanished">tel quel</translation>
    </message>
    <message>
        <location filename="amend/instructions/reading.py"/>
        <source>There is nothing to do: numbers follow by themselves, and the rest stays.</source>
        <translation type="vanished">Il n’y a rien à faire : les numéros suivent d’eux-mêmes, et le reste demeure.</translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>Only signs around the words were changed (such as brackets, commas,</source>
        <translation type="vanished">Seuls des signes autour des mots ont changé (crochets, virgules,</translation>
    </message>
    <message>
        <location filename="amend/placedwords.py"/>
        <source>quotation marks, capitals, notes); look whether the proposal still fits.</source>
        <translation type="vanished">guillemets, majuscules, notes) ; vérifiez que la proposition convient encore.</translation>
    </message>
    <message>
        <location filename="amend/proceedings/state.py"/>
        <source>There is no such silence procedure; “silence start” begins one.</source>
        <translation type="vanished">Il n’existe pas de procédure d’approbation tacite de ce nom ; « silence start » en ouvre une.</translation>
    </message>
    <message>
        <location filename="amend/registers/states.py"/>
        <source>nothing leads on from there but undoing it</source>
        <translation type="vanished">on ne peut plus que l’annuler</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>({1} per cent of the text concerned)</source>
        <translation type="vanished">({1} pour cent du texte concerné)</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>, so it comes after {1}</source>
        <translation type="vanished">, et vient donc après {1}</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and is the furthest removed of {1} on this part of the text</source>
        <translation type="vanished">et c’est, des {1} sur cette partie du texte, celui qui s’en éloigne le plus</translation>
    </message>
    <message>
        <location filename="amend/voting.py"/>
        <source>and makes it {1}</source>
        <translation type="vanished">et le rend {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>accepted in part: {1}</source>
        <translation type="vanished">accepté en partie : {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/adopting.py"/>
        <source>{1} (rest of {2})</source>
        <translation type="vanished">{1} (reste de {2})</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Amend {1}</source>
        <translation type="vanished">Amender {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/alternatives.py"/>
        <source>Delete {1}</source>
        <translation type="vanished">Supprimer {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>Text for {1} in place of {2}</source>
        <translation type="vanished">Texte pour {1} au lieu de {2}</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} collides with what was accepted ({2}); write how the clause is to read, or undo the acceptance.</source>
        <translation type="vanished">{1} est en conflit avec ce qui a été accepté ({2}) ; rédigez comment le paragraphe doit se lire, ou annulez l’acceptation.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} is no open side of this conflict; choose of {2}.</source>
        <translation type="vanished">{1} n’est pas une partie à trancher de ce conflit ; choisissez parmi {2}.</translation>
    </message>
    <message>
        <location filename="app/amendments/resolving.py"/>
        <source>{1} was deleted; table the new words as a clause of their own, and merge the sides into that.</source>
        <translation type="vanished">{1} a été supprimé ; déposez les nouveaux mots comme paragraphe distinct, et fusionnez-y les parties.</translation>
    </message>
    <message>
        <location filename="app/amendments/sponsoring.py"/>
        <source>{1} does not sponsor {2}; {3} do.</source>
        <translation type="vanished">{1} n’est pas parmi les auteurs de {2}, qui sont : {3}.</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>A sponsor is needed</source>
        <translation type="vanished">Il faut un auteur</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>{1}; use the code of a delegation ({2} …).</source>
        <translation type="vanished">{1} ; utilisez le code d’une délégation ({2} …).</translation>
    </message>
    <message>
        <location filename="app/amendments/tabling.py"/>
        <source>“{1}” is not a delegation here</source>
        <translation type="vanished">« {1} » n’est pas une délégation ici</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>merged into {1}</source>
        <translation type="vanished">fusionné dans {1}</translation>
    </message>
    <message>
        <location filename="app/amendments/uniting.py"/>
        <source>{1} ({2} merged)</source>
        <translation type="vanished">{1} ({2} fusionnés)</translation>
    </message>
    <message>
        <location filename="app/drafts/replacing.py"/>
        <source>Replace {1} in {2}</source>
        <translation type="vanished">Remplacer {1} dans {2}</translation>
    </message>
    <message>
        <location filename="app/drafts/reshaping.py"/>
        <source>Put the opening of {1} into the shape of {2}</source>
        <translation type="vanished">Mettre la formule de {1} sous la forme de {2}</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>For programs</source>
        <translation type="vanished">Pour les programmes</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Page to read</source>
        <translation type="vanished">Page à lire</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>The consolidated text in the mark-up that the United Nations publish in (AKN4UN).</source>
        <translation type="vanished">Le texte de synthèse dans le balisage de publication des Nations Unies (AKN4UN).</translation>
    </message>
    <message>
        <location filename="app/exports/overwriting.py"/>
        <source>{1} already exists and is not as this project wrote it; choose another name, or add --force to replace it.</source>
        <translation type="vanished">{1} existe déjà et n’est pas tel que ce projet l’a écrit ; choisissez un autre nom, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>An event in the project file cannot be understood; it may be damaged.</source>
        <translation type="vanished">Un événement du fichier de la négociation est illisible ; il est peut-être endommagé.</translation>
    </message>
    <message>
        <location filename="app/history/acts.py"/>
        <source>What it says cannot be understood.</source>
        <translation type="vanished">Son contenu est incompréhensible.</translation>
    </message>
    <message>
        <location filename="app/history/naming.py"/>
        <source>“{1}” means a moment of itself; give the version a name, like “Rev.1”.</source>
        <translation type="vanished">« {1} » désigne déjà par lui-même un moment ; donnez à la version un nom, comme « Rev.1 ».</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>Direct change without a place in the new text</source>
        <translation type="vanished">Modification directe sans place dans le nouveau texte</translation>
    </message>
    <message>
        <location filename="app/history/rebasing.py"/>
        <source>{1} of before, which is gone</source>
        <translation type="vanished">{1} d’avant, qui n’existe plus</translation>
    </message>
    <message>
        <location filename="app/history/undoing.py"/>
        <source>Event {1} ({2}) is not undone, so there is nothing to do again.</source>
        <translation type="vanished">L’événement {1} ({2}) n’est pas annulé ; il n’y a donc rien à refaire.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file has no tracked changes and reads as the text; nothing is in it.</source>
        <translation type="vanished">Le fichier n’a pas de modifications suivies et se lit comme le texte ; il ne contient rien.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>The file reads as the text but for the proposals in its brackets.</source>
        <translation type="vanished">Le fichier dit la même chose que le texte, hormis les propositions entre crochets.</translation>
    </message>
    <message>
        <location filename="app/imports/importing.py"/>
        <source>{1} has no tracked changes; to import how it differs from the draft name its --sponsor, or use “amend add --from”.</source>
        <translation type="vanished">{1} n’a pas de modifications suivies ; pour importer ses différences d’avec le projet, nommez son --sponsor, ou utilisez « amend add --from ».</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>It was made for another text than the one in the file.</source>
        <translation type="vanished">Il a été rédigé pour un autre texte que celui du fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>Of the texts in the file only the one that is negotiated was read, not: {1}.</source>
        <translation type="vanished">Parmi les textes du fichier, seul celui qui est négocié a été lu, non : {1}.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} is no version of “{2}” and holds no instructions that are understood; say with --as what it is, or ask for the file again.</source>
        <translation type="vanished">{1} n’est pas une version de « {2} » et ne contient aucune instruction comprise ; dites avec --as ce que c’est, ou redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="app/imports/incoming.py"/>
        <source>{1} of the file cannot be read back; table what they say by hand.</source>
        <translation type="vanished">{1} du fichier ne peuvent pas être relus ; saisissez à la main ce qu’ils proposent.</translation>
    </message>
    <message>
        <location filename="app/imports/markedfiles.py"/>
        <source>{1} is no version of “{2}”: too few of its clauses are in it. Choose a file that was made from this text.</source>
        <translation type="vanished">{1} n’est pas une version de « {2} » : il en contient trop peu de paragraphes. Choisissez un fichier fait à partir de ce texte.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>The record of the meeting names {1}.</source>
        <translation type="vanished">Le compte rendu de la réunion mentionne {1}.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} has taken positions.</source>
        <translation type="vanished">{1} a pris position.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} is a member of {2}; change that first.</source>
        <translation type="vanished">{1} est membre de {2} ; changez cela d’abord.</translation>
    </message>
    <message>
        <location filename="app/meetings/delegations.py"/>
        <source>{1} speaks for {2}; change that first.</source>
        <translation type="vanished">{1} parle au nom de {2} ; changez cela d’abord.</translation>
    </message>
    <message>
        <location filename="app/texts/recognition.py"/>
        <source>It is not clear on which version {1} was written; it needs --of VERSION. The nearest are {2}.</source>
        <translation type="vanished">On ne sait pas sur quelle version {1} a été établi ; précisez avec --of VERSION. Les plus proches sont {2}.</translation>
    </message>
    <message>
        <location filename="app/texts/relations.py"/>
        <source>Name another text beside “{1}”.</source>
        <translation type="vanished">Indiquez un autre texte que « {1} ».</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>Move {1} after {2}</source>
        <translation type="vanished">Déplacer {1} après {2}</translation>
    </message>
    <message>
        <location filename="app/workbench.py"/>
        <source>New paragraph after {1}</source>
        <translation type="vanished">Nouveau paragraphe après {1}</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>which it is much nearer to.</source>
        <translation type="vanished">dont il est bien plus proche.</translation>
    </message>
    <message>
        <location filename="compare/several/joining.py"/>
        <source>{1} is linked with {2}, but stands with {3},</source>
        <translation type="vanished">{1} est lié à {2}, mais se trouve avec {3},</translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} is a web page with no text in it; choose another file.</source>
        <translation type="vanished">{1} est une page Web sans texte ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} words around the text (navigation, head and foot of the page, comments, hidden text) were left out; they begin with “{2}”.</source>
        <translation type="vanished">{1} mots autour du texte (navigation, en-tête et pied de page, commentaires, texte masqué) ont été omis ; ils commencent par « {2} ».</translation>
    </message>
    <message>
        <location filename="formats/html/reader.py"/>
        <source>{1} words around the text (navigation, head and foot of the page, hidden text) were left out; they begin with “{2}”.</source>
        <translation type="vanished">{1} mots autour du texte (navigation, haut et bas de page, texte masqué) ont été omis ; ils commencent par « {2} ».</translation>
    </message>
    <message>
        <location filename="formats/html/tree.py"/>
        <source>{1} nests its elements too deep and is not read; copy its text into a Word file.</source>
        <translation type="vanished">{1} imbrique ses éléments trop profondément et n’est pas lu ; copiez-en le texte dans un fichier Word.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is a PDF that is cut off or damaged; ask for the file again.</source>
        <translation type="vanished">{{name}} est un PDF tronqué ou endommagé ; redemandez le fichier.</translation>
    </message>
    <message>
        <location filename="formats/pdf/pages.py"/>
        <source>{{name}} is locked with a password; open it, save it without one and try again.</source>
        <translation type="vanished">{{name}} est protégé par un mot de passe ; ouvrez-le, enregistrez-le sans mot de passe et réessayez.</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>U+FFFD in the file is noticed</source>
        <translation type="vanished">U+FFFD dans le fichier est signalé</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” gets the reference of the note before it</source>
        <translation type="vanished">« Ibid. » reçoit la référence de la note précédente</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ibid.” without a note before it is noticed</source>
        <translation type="vanished">« Ibid. » sans note précédente est signalé</translation>
    </message>
    <message>
        <location filename="formats/plain/rules.py"/>
        <source>“Ã©” for “é” is noticed, not repaired</source>
        <translation type="vanished">« Ã© » pour « é » est signalé, non réparé</translation>
    </message>
    <message>
        <location filename="formats/reading.py"/>
        <source>The macros of the file were neither run nor kept.</source>
        <translation type="vanished">Les macros du fichier n’ont été ni exécutées ni conservées.</translation>
    </message>
    <message>
        <location filename="formats/safety.py"/>
        <source>{1} gives the same bytes out as several files and is not opened; ask for the file again or save it anew in Word.</source>
        <translation type="vanished">{1} donne les mêmes octets pour plusieurs fichiers et n’est pas ouvert ; redemandez le fichier ou enregistrez-le de nouveau dans Word.</translation>
    </message>
    <message>
        <location filename="meanwhile.py"/>
        <source>A part of the work was stopped by the system (memory may be short); try again.</source>
        <translation type="vanished">Une partie du travail a été arrêtée par le système (peut-être faute de mémoire) ; réessayez.</translation>
    </message>
    <message>
        <location filename="record/failures.py"/>
        <source>Another file was put in the place of {1} while it was open, so this was not saved; save a copy under another name, it holds everything that was saved before.</source>
        <translation type="vanished">Un autre fichier a pris la place de {1} pendant qu’il était ouvert, et ceci n’a donc pas été enregistré ; enregistrez une copie sous un autre nom, elle contient tout ce qui a été enregistré avant.</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Language versions have the same paragraphs</source>
        <translation type="vanished">Les versions linguistiques ont les mêmes paragraphes</translation>
    </message>
    <message>
        <location filename="rules.json"/>
        <source>Numbers are given to paragraphs so that all versions can be read together.</source>
        <translation type="vanished">Les paragraphes sont numérotés pour que toutes les versions puissent être lues ensemble.</translation>
    </message>
    <message>
        <location filename="rules/consistency.py"/>
        <source>This text has {1} {2}, {3} ({4}) has {5}.</source>
        <translation type="vanished">Ce texte a {1} {2}, {3} ({4}) en a {5}.</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Expected {1}, found {2}</source>
        <translation type="vanished">Ici vient {1}, et non {2}</translation>
    </message>
    <message>
        <location filename="rules/structure.py"/>
        <source>Expected {1}, found {2}.</source>
        <translation type="vanished">Ici vient {1}, et non {2}.</translation>
    </message>
</context>
</TS>
