<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>draftbench</name>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause stronger: “may” became “shall”</source>
        <translation>Une modification a renforcé le paragraphe : « peut » est devenu « doit »</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A change made the clause weaker: “all” became “interested”</source>
        <translation>Une modification a affaibli le paragraphe : « tous » est devenu « intéressés »</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A file for whoever works on a copy of this negotiation; private notes never go along</source>
        <translation>Un fichier pour qui travaille sur une copie de cette négociation ; les notes privées n’y figurent jamais</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A note on this clause for whoever has the project file; in no export</source>
        <translation>Une note sur ce paragraphe, pour qui détient le fichier de la négociation ; absente de toute exportation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A sub-amendment, to the words that the amendment would give</source>
        <translation>Un sous-amendement, au texte que donnerait l’amendement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>A version, as circulated</source>
        <translation>Une version, telle que distribuée</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>About draftbench</source>
        <translation>À propos de draftbench</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept a part…</source>
        <translation>Accepter une partie…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Accept with other words…</source>
        <translation>Accepter avec un autre libellé…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Acts of several copies that do not go together: do them again, or let them go</source>
        <translation>Actions de plusieurs copies qui ne vont pas ensemble : les refaire ou les abandonner</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add texts from a file…</source>
        <translation>Ajouter des textes d’un fichier…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add the text in the clipboard to the texts, or begin with it where nothing is open</source>
        <translation>Ajouter aux textes celui du presse-papiers, ou commencer par lui si rien n’est ouvert</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Adopt something else than what was proposed; the proposal stays in the register</source>
        <translation>Adopter autre chose que ce qui était proposé ; la proposition reste au registre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree</source>
        <translation>Convenir</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree ad referendum</source>
        <translation>Convenir ad referendum</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Agree, agree ad referendum, park, hold and go on, with one click each</source>
        <translation>Convenir, convenir ad referendum, mettre de côté, mettre en suspens et continuer, d’un seul clic</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All amendments, to sort and decide</source>
        <translation>Tous les amendements, à trier et à trancher</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All commands with their keys</source>
        <translation>Toutes les commandes et leurs touches</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All numbers</source>
        <translation>Tous les numéros</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>All that was done: undo any of it, see the text then, compare two moments</source>
        <translation>Tout ce qui a été fait : annuler n’importe quelle action, voir le texte d’alors, comparer deux moments</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend</source>
        <comment>a menu</comment>
        <translation>Amender</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amend this amendment…</source>
        <translation>Sous-amender cet amendement…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments</source>
        <translation>Amendements</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments in words, pasted or as they are said: what is understood is shown, and tabled</source>
        <translation>Amendements rédigés, collés ou tels que prononcés : ce qui est compris s’affiche, puis est déposé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Amendments without a place</source>
        <translation>Amendements sans place</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>An amendment without a place, or with the wrong one, stands at the current clause</source>
        <translation>Un amendement sans place, ou mal placé, est rattaché au paragraphe courant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another text gives the rows their order; versions are compared with it</source>
        <translation>Un autre texte donne leur ordre aux lignes ; les versions lui sont comparées</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Another window, with nothing open in it</source>
        <translation>Une autre fenêtre, sans rien d’ouvert</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>At the cursor while the clause is written, else where you say</source>
        <translation>Au curseur pendant la rédaction du paragraphe, sinon là où vous le dites</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Before the meeting, again</source>
        <translation>De nouveau devant la réunion</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from one or more texts</source>
        <translation>Commencer une négociation à partir d’un ou de plusieurs textes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a negotiation from the text in the clipboard</source>
        <translation>Commencer une négociation à partir du texte du presse-papiers</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Begin a silence procedure…</source>
        <translation>Ouvrir une procédure d’approbation tacite…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Beside its partner</source>
        <translation>À côté de son pendant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bind to a package…</source>
        <translation>Lier en un ensemble…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Black on white, with strong lines</source>
        <translation>Noir sur blanc, traits marqués</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Brackets and alternatives</source>
        <translation>Crochets et variantes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Break the silence…</source>
        <translation>Rompre le silence…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capital and small letters</source>
        <translation>Majuscules et minuscules</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Chair’s bar</source>
        <translation>Barre de la présidence</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check a Word file…</source>
        <translation>Vérifier un fichier Word…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Choose a version…</source>
        <translation>Choisir une version…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clause</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that came</source>
        <translation>Paragraphes apparus</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that stand elsewhere</source>
        <translation>Paragraphes placés ailleurs</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that went</source>
        <translation>Paragraphes disparus</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses that were divided or joined</source>
        <translation>Paragraphes scindés ou fusionnés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clauses whose words differ</source>
        <translation>Paragraphes dont les mots diffèrent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Clean</source>
        <translation>Au propre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Close the negotiation</source>
        <translation>Fermer la négociation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Colours, sizes and letters, what the window remembers, keys</source>
        <translation>Couleurs, tailles et polices, ce que retient la fenêtre, touches</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Combine source clauses…</source>
        <translation>Réunir des paragraphes de sources…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, capitals, spaces, quotation marks</source>
        <translation>Virgules, majuscules, espaces, guillemets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Commas, full stops, dashes</source>
        <translation>Virgules, points, tirets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Compare</source>
        <comment>a menu</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Confirm the link</source>
        <translation>Confirmer le lien</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source into the working draft; of a version, its words</source>
        <translation>Copier dans le projet de travail le paragraphe choisi d’une source ; d’une version, ses mots</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Copy the selected clause of a source with every word, its opening too</source>
        <translation>Copier mot pour mot le paragraphe sélectionné d’une source, formule initiale comprise</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Count everything through: 5 bis becomes 6</source>
        <translation>Numéroter à la suite : 5 bis devient 6</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Counts by version</source>
        <translation>Décompte par version</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Ctrl+B while a clause is written</source>
        <translation>Ctrl+B pendant la rédaction d’un paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark screen</source>
        <translation>Écran sombre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadline for amendments…</source>
        <translation>Date limite de dépôt des amendements…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deadlines and silence</source>
        <translation>Délais et silence</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide as recommended</source>
        <translation>Trancher comme recommandé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Decide with a reason…</source>
        <translation>Trancher en motivant…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Declare alternatives…</source>
        <translation>Déclarer des variantes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations join</source>
        <translation>Des délégations se joignent aux auteurs</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations leave</source>
        <translation>Des délégations se retirent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delegations…</source>
        <translation>Délégations…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete the clause</source>
        <translation>Supprimer le paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Deleted clauses</source>
        <translation>Paragraphes supprimés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Desks…</source>
        <translation>Postes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Differences in versions</source>
        <translation>Différences dans les versions</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Divide the clause…</source>
        <translation>Scinder le paragraphe…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Do it again</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Edit</source>
        <comment>a menu</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change since the base, struck out, underlined or underlined twice</source>
        <translation>Toutes les modifications depuis le texte de base, barrées, soulignées ou doublement soulignées</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every change, newest first: undo any, see the text at that time, compare two moments</source>
        <translation>Tout ce qui a été fait : annuler n’importe quelle action, voir le texte d’alors, comparer deux moments</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Every place of some words, by text and clause</source>
        <translation>Toutes les occurrences de certains mots, par texte et paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export</source>
        <comment>a menu</comment>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>File</source>
        <comment>a menu</comment>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find a command…</source>
        <translation>Rechercher une commande…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find in all texts…</source>
        <translation>Rechercher dans tous les textes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Find words in all the texts shown</source>
        <translation>Rechercher des mots dans tous les textes affichés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>First those in a conflict, then those to be confirmed and those without a place</source>
        <translation>D’abord ceux qui sont en conflit, puis ceux à confirmer et ceux sans place</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Footnotes added, removed, changed or moved</source>
        <translation>Notes de bas de page ajoutées, supprimées, modifiées ou déplacées</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For those who mend the program: versions and the last fault, no words of a text</source>
        <translation>Pour ceux qui corrigent le programme : versions et dernière erreur, aucun mot d’un texte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>For whom a group speaks</source>
        <translation>Au nom de qui parle un groupe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze the screen</source>
        <translation>Figer l’écran</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Freeze…</source>
        <translation>Figer…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Go to what it refers to</source>
        <translation>Aller au paragraphe visé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Group…</source>
        <translation>Groupe…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Help</source>
        <comment>a menu</comment>
        <translation>Aide</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Hold</source>
        <translation>Mettre en suspens</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>House rules…</source>
        <translation>Règles de rédaction…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How contested each version is</source>
        <translation>Degré de contestation de chaque version</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>How many support, oppose and reserve</source>
        <translation>Nombre d’appuis, d’oppositions et de réserves</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import amendments…</source>
        <translation>Importer des amendements…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Import notes…</source>
        <translation>Notes d’importation…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In no export and in no history</source>
        <translation>Dans aucune exportation ni aucun historique</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In the clause that is written</source>
        <translation>Dans le paragraphe en cours de rédaction</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>In this row, then in the next rows</source>
        <translation>Dans cette ligne, puis dans les suivantes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is everything in it intact?</source>
        <translation>Tout son contenu est-il intact ?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Is it sound to the last tracked change, or would Word trip over it?</source>
        <translation>Est-il sain jusqu’à la dernière modification suivie, ou Word buterait-il dessus ?</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>It stays as it is while you go on; again, and it follows</source>
        <translation>L’écran ne change plus pendant que vous continuez ; une seconde fois, et il suit de nouveau</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics</source>
        <translation>Italique</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Italics, bold, links</source>
        <translation>Italique, gras, liens</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its sponsors take it back</source>
        <translation>Ses auteurs le retirent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Its words go on in the clause before</source>
        <translation>Ses mots se poursuivent dans le paragraphe précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join to the clause before</source>
        <translation>Fusionner avec le précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Join…</source>
        <translation>Se joindre…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Kept files</source>
        <translation>Fichiers conservés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Language versions…</source>
        <translation>Versions linguistiques…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Lay the negotiation on a revised base text; you see first what becomes of everything</source>
        <translation>Reporter la négociation sur un texte de base révisé ; vous voyez d’abord ce que tout devient</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Leave…</source>
        <translation>Se retirer…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Let numbers follow the text…</source>
        <translation>Numéroter selon le texte…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light or dark as the system is, and as it changes</source>
        <translation>Clair ou sombre selon le système, et quand il change</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link this clause by hand with that of another text, in which the same key is pressed next</source>
        <translation>Lier à la main ce paragraphe à celui d’un autre texte, où l’on presse ensuite la même touche</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Link with…</source>
        <translation>Lier à…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Make alternatives…</source>
        <translation>Créer des variantes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Mark what differs from the base in sources that are versions of it</source>
        <translation>Marquer ce qui diffère du texte de base dans les sources qui en sont des versions</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marked</source>
        <translation>Avec marques</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks of changes</source>
        <translation>Marques de modification</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Marks on words that stayed</source>
        <translation>Mise en forme de mots inchangés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Masthead…</source>
        <translation>En-tête…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge files in which several people revised the draft; you decide what collides</source>
        <translation>Fusionner des fichiers où plusieurs personnes ont révisé le projet ; vous tranchez les conflits</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge revisions…</source>
        <translation>Fusionner des révisions…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>More texts to compare with and to take from</source>
        <translation>D’autres textes à comparer et où puiser</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause down</source>
        <translation>Descendre le paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Move the clause up</source>
        <translation>Monter le paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Name this moment…</source>
        <translation>Nommer ce moment…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Negotiation</source>
        <comment>a menu</comment>
        <translation>Négociation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New base text (Rev.1)…</source>
        <translation>Nouveau texte de base (Rev.1)…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clause after this one</source>
        <translation>Nouveau paragraphe après celui-ci</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New clauses</source>
        <translation>Nouveaux paragraphes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from files…</source>
        <translation>Nouveau à partir de fichiers…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New from the clipboard…</source>
        <translation>Nouveau à partir du presse-papiers…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next area</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next bracket</source>
        <translation>Crochets suivants</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next clause of the row</source>
        <translation>Paragraphe suivant de la ligne</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language finding</source>
        <translation>Constat linguistique suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open amendment</source>
        <translation>Amendement à trancher suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next open clause</source>
        <translation>Paragraphe en suspens suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next screen</source>
        <translation>Écran suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next undecided link</source>
        <translation>Lien à trancher suivant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Nobody has confirmed or refused the link chosen in the inspector any more</source>
        <translation>Annule la confirmation ou le refus du lien choisi dans l’inspecteur</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers in sections…</source>
        <translation>Numéros dans les sections…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Numbers of positions</source>
        <translation>Nombre de positions</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Of the amendment here</source>
        <translation>De l’amendement d’ici</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Off: the clean text</source>
        <translation>Désactivé : le texte au propre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>On this clause: of several sponsors, as a draft, as an alternative</source>
        <translation>Sur ce paragraphe : de plusieurs auteurs, à l’état de projet, comme variante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One clause of the draft out of clauses of several sources</source>
        <translation>Un paragraphe du projet fait de paragraphes de plusieurs sources</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level down</source>
        <translation>Abaisser d’un rang</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>One level up</source>
        <translation>Élever d’un rang</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only differences</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only gaps</source>
        <translation>Lacunes seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only my delegation</source>
        <translation>Ma délégation seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only open brackets</source>
        <translation>Crochets en suspens seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this kind of change</source>
        <translation>Seulement ce type de modification</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Only this theme</source>
        <translation>Ce thème seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a bracket…</source>
        <translation>Mettre entre crochets…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation</source>
        <translation>Ouvrir une négociation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open a negotiation beside this one</source>
        <translation>Ouvrir une négociation à côté de celle-ci</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open in a new window…</source>
        <translation>Ouvrir dans une nouvelle fenêtre…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Order of voting…</source>
        <translation>Ordre des votes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other keys for commands</source>
        <translation>D’autres touches pour les commandes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Other words for some words of the draft, wherever they stand</source>
        <translation>Remplacer des mots du projet, où qu’ils figurent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Over words of this clause, or over several clauses</source>
        <translation>Autour de mots de ce paragraphe, ou de plusieurs paragraphes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Overview map</source>
        <translation>Carte d’ensemble</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Park…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Paste a text…</source>
        <translation>Coller un texte…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Place on this clause</source>
        <translation>Placer sur ce paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions, clauses, brackets, alternatives, deadlines, counts</source>
        <translation>Positions, paragraphes, crochets, variantes, délais, décomptes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Positions…</source>
        <translation>Positions…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous area</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous bracket</source>
        <translation>Crochets précédents</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language finding</source>
        <translation>Constat linguistique précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open amendment</source>
        <translation>Amendement à trancher précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous open clause</source>
        <translation>Paragraphe en suspens précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous undecided link</source>
        <translation>Lien à trancher précédent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private drafts and notes…</source>
        <translation>Projets et notes privés…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Private note…</source>
        <translation>Note privée…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Proceedings</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Projector</source>
        <translation>Projection</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Propose an amendment…</source>
        <translation>Proposer un amendement…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Punctuation only</source>
        <translation>Ponctuation seulement</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the amendment of this clause into the draft</source>
        <translation>Porter l’amendement de ce paragraphe dans le projet</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Put the decision off</source>
        <translation>Remettre la décision à plus tard</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Quotation marks</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Read instructions…</source>
        <translation>Lire des amendements rédigés…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reason…</source>
        <translation>Motif…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Recommend…</source>
        <translation>Recommander…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Record</source>
        <comment>a menu</comment>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>References…</source>
        <translation>Renvois…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Refuse the link</source>
        <translation>Refuser le lien</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Relations between texts…</source>
        <translation>Relations entre les textes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Renumber…</source>
        <translation>Renuméroter…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve a bracket…</source>
        <translation>Lever des crochets…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Resolve the conflict…</source>
        <translation>Régler le conflit…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Return to its sponsors</source>
        <translation>Renvoyer à ses auteurs</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows in the order of the text that leads</source>
        <translation>Lignes dans l’ordre du texte de tête</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Rows theme by theme</source>
        <translation>Lignes thème par thème</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Save a salvaged copy…</source>
        <translation>Enregistrer une copie récupérée…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Say whether a text is a version of the base, a language version or an independent text</source>
        <translation>Indiquer si un texte est une version du texte de base, une version linguistique ou un texte indépendant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Several together</source>
        <translation>Plusieurs ensemble</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Shape of the opening…</source>
        <translation>Tournure de la formule initiale…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show a clause that stands elsewhere again, pale, at its other place</source>
        <translation>Afficher de nouveau, en pâle, un paragraphe placé ailleurs, à son autre place</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show changes of</source>
        <translation>Afficher les changements de</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show its partner</source>
        <translation>Aller à son pendant</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which something stands in brackets</source>
        <translation>N’afficher que les lignes où quelque chose est entre crochets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the base, or every source shown, has no counterpart</source>
        <translation>N’afficher que les lignes où le texte de base, ou toute source affichée, est sans équivalent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows in which the draft or a version differs from the base</source>
        <translation>N’afficher que les lignes où le projet ou une version diffère du texte de base</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows of the theme of the current row</source>
        <translation>N’afficher que les lignes du thème de la ligne courante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Show only rows with amendments or positions of the delegation that is written for</source>
        <translation>N’afficher que les lignes ayant des amendements ou positions de la délégation pour laquelle on écrit</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Silence has passed</source>
        <translation>Silence échu</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spaces and signs that nobody sees</source>
        <translation>Espaces et signes invisibles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spacing</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split or merged</source>
        <translation>Scindé ou fusionné</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Split the link</source>
        <translation>Rompre le lien</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Sponsors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Straight and curly, single and double</source>
        <translation>Droits ou courbes, simples ou doubles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Stronger</source>
        <translation>Renforcé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Submit</source>
        <translation>Soumettre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Symbol, date, organ and all else that stands at the head of files</source>
        <translation>Cote, date, organe et tout ce qui figure en tête des fichiers</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Table the tracked changes of delegations' files</source>
        <translation>Déposer les modifications suivies des fichiers des délégations</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take a position…</source>
        <translation>Prendre position…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take as it stands</source>
        <translation>Reprendre tel quel</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take back the decision on the link</source>
        <translation>Annuler la décision sur le lien</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take in what was done…</source>
        <translation>Intégrer ce qui a été fait…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Take, with a look at the opening…</source>
        <translation>Reprendre en vérifiant la formule initiale…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Takes every filter off, also Esc</source>
        <translation>Retire tous les filtres ; aussi Échap</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Texts, lists and tables as Word, page, PDF, Excel or CSV</source>
        <translation>Textes, listes et tableaux en Word, page, PDF, Excel ou CSV</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause hangs on the one before it; also Tab before its first word</source>
        <translation>Le paragraphe dépend du précédent ; aussi Tab avant son premier mot</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause in large type on the second screen, for the whole room</source>
        <translation>Le paragraphe en gros caractères sur le second écran, pour toute la salle</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The clause no longer hangs on another; also Shift+Tab before its first word</source>
        <translation>Le paragraphe ne dépend plus d’un autre ; aussi Maj+Tab avant son premier mot</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The difference before</source>
        <translation>La différence précédente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The event that gave this clause its words; the same key goes back to the clause</source>
        <translation>L’événement qui a donné ses mots à ce paragraphe ; la même touche ramène au paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes back by one area</source>
        <translation>Le clavier revient à la zone précédente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The keyboard goes on: tools, the list at the left, the texts, the inspector</source>
        <translation>Le clavier passe à la zone suivante : outils, liste de gauche, textes, inspecteur</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The meeting does not want it</source>
        <translation>La réunion n’en veut pas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next bracket in the draft</source>
        <translation>Les crochets suivants du projet</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause of the draft that the meeting has not agreed</source>
        <translation>Le prochain paragraphe du projet dont la réunion n’est pas convenue</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next clause that differs between language versions, or is out of date in one</source>
        <translation>Le prochain alinéa qui diffère entre les versions linguistiques, ou n’est plus à jour dans l’une d’elles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next difference</source>
        <translation>La différence suivante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next place of the words in the find bar</source>
        <translation>L’occurrence suivante des mots de la barre de recherche</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The next text leads</source>
        <translation>Texte suivant en tête</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The numbers stay as circulated; what comes between is 5 bis or 5A</source>
        <translation>Les numéros restent tels que distribués ; ce qui s’intercale devient 5 bis ou 5A</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The page of the guide that fits what you do</source>
        <translation>La page du guide qui correspond à ce que vous faites</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The paragraph that this clause refers to first; Ctrl+click on the words does it too</source>
        <translation>Le premier paragraphe auquel celui-ci renvoie ; Ctrl+clic sur les mots fait de même</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The printed numbers of clauses and notes</source>
        <translation>Les numéros imprimés des paragraphes et des notes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The register: sort, put together, decide; conflicts and packages</source>
        <translation>Le registre : trier, regrouper, trancher ; conflits et ensembles</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The rest stays open, or is rejected</source>
        <translation>Le reste demeure à trancher, ou est rejeté</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The room sees what is being written before it is done</source>
        <translation>La salle voit ce qui s’écrit avant que ce soit terminé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The text as it reads now, with every open proposal in brackets</source>
        <translation>Le texte tel qu’il se lit, toutes les propositions en suspens entre crochets</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts as they read now</source>
        <translation>Les textes tels qu’ils se lisent</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The texts beside each other, and the working draft</source>
        <translation>Les textes côte à côte, et le projet de travail</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The tray under the texts: to be placed, or let go</source>
        <translation>Le bac sous les textes : à placer, ou à abandonner</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses belong together: of the link chosen in the inspector, else the best one of this row that nobody has decided</source>
        <translation>Les deux paragraphes vont ensemble : ceux du lien choisi dans l’inspecteur, sinon du meilleur de cette ligne encore à trancher</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The two clauses do not belong together</source>
        <translation>Les deux paragraphes ne vont pas ensemble</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Arabic</source>
        <translation>La fenêtre en arabe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Chinese</source>
        <translation>La fenêtre en chinois</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in English</source>
        <translation>La fenêtre en anglais</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in French</source>
        <translation>La fenêtre en français</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Russian</source>
        <translation>La fenêtre en russe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in Spanish</source>
        <translation>La fenêtre en espagnol</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The window in four steps, in one minute</source>
        <translation>La fenêtre en quatre étapes, en une minute</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>The words of the clause are agreed and stay as they are</source>
        <translation>Le libellé du paragraphe est convenu et reste tel quel</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Theme…</source>
        <translation>Thème…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They are no longer frozen</source>
        <translation>Ils ne sont plus figés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>They go on through sections, or begin again in each</source>
        <translation>Ils se suivent d’une section à l’autre, ou repartent dans chacune</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>This clause of a source does not belong beside that of the base or of another source</source>
        <translation>Ce paragraphe d’une source n’a pas sa place à côté de celui du texte de base ou d’une autre source</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Under which theme this clause stands</source>
        <translation>Thème dont relève ce paragraphe</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Underline words that no dictionary knows while a clause is written</source>
        <translation>Souligner les mots inconnus de tout dictionnaire pendant la rédaction</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Undo the last change</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Update references</source>
        <translation>Mettre à jour les renvois</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>View</source>
        <comment>a menu</comment>
        <translation>Affichage</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Votes…</source>
        <translation>Votes…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Weaker</source>
        <translation>Affaibli</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What an editor would mend: endings, also and further, references, spelling, signs</source>
        <translation>Ce que corrigerait un éditeur : fins, « également » et « en outre », renvois, orthographe, signes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What becomes of the opening of the selected clause of a source in the draft</source>
        <translation>Ce que devient dans le projet la formule initiale du paragraphe sélectionné d’une source</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What cannot be accepted together, and the ways to resolve it</source>
        <translation>Ce qui ne peut être accepté ensemble, et les moyens de le régler</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What delegations say of this clause, an amendment, a bracket or a version</source>
        <translation>Ce que disent les délégations de ce paragraphe, d’un amendement, de crochets ou d’une version</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What did not fit</source>
        <translation>Ce qui ne concordait pas</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What differs between the draft and the language versions shown beside it</source>
        <translation>Ce qui diffère entre le projet et les versions linguistiques affichées à côté</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each delegation has, under a passphrase or not</source>
        <translation>Ce que chaque délégation possède, sous phrase secrète ou non</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What each paragraph was called, is called, and would be called with new numbers</source>
        <translation>Le numéro de chaque paragraphe, avant, maintenant et après renumérotation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What is put to the vote first: as rule 90 suggests, or as the chair chooses</source>
        <translation>Ce qui est mis aux voix d’abord : selon l’article 90, ou au choix de la présidence</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What somebody did in a copy comes together with what was done here</source>
        <translation>Ce qu’on a fait dans une copie rejoint ce qui a été fait ici</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the bureau recommends; the text stays as it is</source>
        <translation>Ce que le Bureau recommande ; le texte reste tel quel</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What the readers of files and past imports were not sure of</source>
        <translation>Ce dont la lecture des fichiers et les importations passées n’étaient pas sûres</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was adopted and rejected, what is put to the vote next, separate votes on parts</source>
        <translation>Ce qui a été adopté et rejeté, ce qui est mis aux voix ensuite, votes séparés sur des parties</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>What was read, byte for byte</source>
        <translation>Ce qui a été lu, octet pour octet</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where a moved clause stands in its text, or the clause that a gap names; back again too</source>
        <translation>Où figure dans son texte un paragraphe déplacé, ou celui que nomme une lacune ; ramène aussi</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where the draft has several clauses in one row: the one that commands are about</source>
        <translation>Si le projet a plusieurs paragraphes dans une ligne : celui que visent les commandes</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Where there are several; it is remembered</source>
        <translation>S’il y en a plusieurs ; le choix est retenu</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Which desk may act for whom, and the key of this desk</source>
        <translation>Quel poste peut agir pour qui, et la clé de ce poste</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>White on black, with strong lines</source>
        <translation>Blanc sur noir, traits marqués</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where: every point, every delegation; set with a key</source>
        <translation>Qui est pour quoi : chaque point, chaque délégation ; se règle d’une touche</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who stands where; clauses, brackets, alternatives, deadlines, meetings</source>
        <translation>Qui est pour quoi ; paragraphes, crochets, variantes, délais, réunions</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Who takes part: find, add, rename or remove States, groups and others</source>
        <translation>Qui participe : trouver, ajouter, renommer ou retirer des États, des groupes et d’autres</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is here</source>
        <translation>Pourquoi c’est là</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Why it is proposed</source>
        <translation>Pourquoi il est proposé</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>With or without the private notes</source>
        <translation>Avec ou sans les notes privées</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words changed</source>
        <translation>Mots modifiés</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words of this negotiation…</source>
        <translation>Mots de cette négociation…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words that are spelled so here, whatever dictionaries say</source>
        <translation>Mots qui s’écrivent ainsi ici, quoi qu’en disent les dictionnaires</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Words while they are written</source>
        <translation>Mots en cours de rédaction</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write a new clause behind the selected one</source>
        <translation>Écrire un nouveau paragraphe après celui qui est choisi</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write in the selected clause of the draft, also Enter</source>
        <translation>Écrire dans le paragraphe choisi du projet ; aussi Entrée</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Write what was done…</source>
        <translation>Écrire ce qui a été fait…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Writes the new numbers wherever the draft refers to its own paragraphs, as one act</source>
        <translation>Écrit les nouveaux numéros partout où le projet renvoie à ses propres paragraphes, en une seule action</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“Urges” as in a resolution, “We urge” as in a declaration, or as a report tells it</source>
        <translation>« Exhorte » comme dans une résolution, « Nous exhortons » comme dans une déclaration, ou comme le relate un rapport</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>“paragraph 5 above”: what each means, what is out of date, what is gone</source>
        <translation>« paragraphe 5 ci-dessus » : le sens de chaque renvoi, ce qui est périmé, ce qui a disparu</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Akoma Ntoso</source>
        <translation>Akoma Ntoso</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Base, sources and draft in columns, differences marked, with one for the compromise.</source>
        <translation>Texte de base, sources et projet en colonnes, différences marquées, avec une colonne pour le compromis.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clauses, amendments, voting order and numbers as JSON.</source>
        <translation>Paragraphes, amendements, ordre des votes et numéros, en JSON.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Clean text</source>
        <translation>Texte au propre</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Compilation</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Data (JSON)</source>
        <translation>Données (JSON)</translation>
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
        <source>Gap list</source>
        <translation>Liste des lacunes</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>List of amendments</source>
        <translation>Liste des amendements</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Old and new numbers</source>
        <translation>Anciens et nouveaux numéros</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Rolling text</source>
        <translation>Texte évolutif</translation>
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
        <source>The rolling text as a page for any browser.</source>
        <translation>Le texte évolutif sous forme de page pour tout navigateur.</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Traceability</source>
        <translation>Traçabilité</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Tracked changes</source>
        <translation>Modifications suivies</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Voting list</source>
        <translation>Liste des votes</translation>
    </message>
    <message>
        <location filename="app/exports/exporting.py"/>
        <source>Web page</source>
        <translation>Page Web</translation>
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
        <location filename="app/exports/stationery.py"/>
        <source>Agenda item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Job number</source>
        <translation>Numéro de document</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Organ</source>
        <translation>Organe</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Original language</source>
        <translation>Langue originale</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <location filename="app/exports/stationery.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A recommendation never changes the text.</source>
        <translation>Une recommandation ne change jamais le texte.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>A working group, a facilitator</source>
        <translation>Un groupe de travail, un facilitateur</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Accepting one supersedes the others; they are no conflict any more.</source>
        <translation>En accepter une rend les autres sans objet ; il n’y a plus conflit.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendment</source>
        <translation>Amendement</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Amendments of which one is to be chosen</source>
        <translation>Amendements dont un est à choisir</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Bind</source>
        <translation>Lier</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide</source>
        <translation>Trancher</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {amendment}</source>
        <translation>Trancher sur {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decide on {n} amendments</source>
        <extracomment>Decide on {n} amendment</extracomment>
        <translation>
            <numerusform>Trancher sur {n} amendement</numerusform>
            <numerusform>Trancher sur {n} amendements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare</source>
        <translation>Déclarer</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Declare alternatives</source>
        <translation>Déclarer des variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Its amendments are accepted together, or not at all.</source>
        <translation>Ses amendements sont acceptés ensemble ou pas du tout.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join</source>
        <translation>Se joindre</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Join the sponsors of {amendment}</source>
        <translation>Se joindre aux auteurs de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave</source>
        <translation>Se retirer</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Leave the sponsors of {amendment}</source>
        <translation>Se retirer des auteurs de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge amendments</source>
        <translation>Fusionner des amendements</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Merge into</source>
        <translation>Fusionner avec</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Name of the package</source>
        <translation>Nom de l’ensemble</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>No amendment of this clause allows that.</source>
        <translation>Aucun amendement de ce paragraphe ne le permet.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>None of them can be:</source>
        <translation>Impossible pour tous :</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Package</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment}</source>
        <translation>Motif de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Reason of {amendment} saved</source>
        <translation>Motif de {amendment} enregistré</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend</source>
        <translation>Recommander</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommend on {amendment}</source>
        <translation>Recommander sur {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Recommended on {amendment}: {advice}</source>
        <translation>Recommandation sur {amendment} : {advice}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Refer to</source>
        <translation>Renvoyer à</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause reads</source>
        <translation>Le paragraphe se lit</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The clause should read</source>
        <translation>Le paragraphe doit se lire</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The package “{name}” is bound</source>
        <translation>L’ensemble « {name} » est constitué</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>The sponsors and reasons of all are kept.</source>
        <translation>Les auteurs et motifs de tous sont conservés.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>There is no other tabled amendment to merge with.</source>
        <translation>Il n’y a pas d’autre amendement déposé avec lequel fusionner.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>What they merge into</source>
        <translation>Amendement d’arrivée</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>When the last one leaves, the amendment is withdrawn.</source>
        <translation>Quand le dernier se retire, l’amendement est retiré.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>Which amendment?</source>
        <translation>Quel amendement ?</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>a new amendment, with the words below</source>
        <translation>un nouvel amendement, au libellé ci-dessous</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>none (take it back)</source>
        <translation>aucune (la retirer)</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>refer to somebody</source>
        <translation>renvoyer à quelqu’un</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{amendment} decided as recommended</source>
        <translation>{amendment} tranché comme recommandé</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} joined the sponsors of {amendment}</source>
        <translation>Auteurs de {amendment}, en plus : {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{codes} left the sponsors of {amendment}</source>
        <translation>Auteurs de {amendment}, en moins : {codes}</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} are alternatives</source>
        <translation>{ids} sont des variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_acts.py"/>
        <source>{ids} merged</source>
        <translation>{ids} fusionnés</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No amendment of this clause is open.</source>
        <translation>Aucun amendement de ce paragraphe n’est à trancher.</translation>
    </message>
    <message>
        <location filename="gui/amendments/amendment_commands.py"/>
        <source>No bracket is open in this clause.</source>
        <translation>Aucuns crochets en suspens dans ce paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>A version written now: its sponsors (nobody: none)</source>
        <translation>Une version rédigée maintenant : ses auteurs (personne : aucun)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives made on {clause}</source>
        <translation>Variantes créées sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Alternatives on {clause}</source>
        <translation>Variantes sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Amendments that are versions</source>
        <translation>Amendements qui sont des versions</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>As “should” does when “shall” is kept of [shall][should].</source>
        <translation>Comme « devrait » quand « doit » est maintenu dans [doit][devrait].</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket open in {clause}</source>
        <translation>Crochets en suspens dans {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Bracket resolved: {how}</source>
        <translation>Crochets levés : {how}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Choose one of the alternatives</source>
        <translation>Choisir l’une des variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>How they are called</source>
        <translation>Leurs noms</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its alternatives side by side with it go</source>
        <translation>Supprimer aussi ses variantes voisines</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Its words (empty: no text)</source>
        <translation>Son libellé (vide : pas de texte)</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open a bracket in {clause}</source>
        <translation>Mettre entre crochets dans {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Open the bracket</source>
        <translation>Mettre entre crochets</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve</source>
        <translation>Lever</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Resolve a bracket</source>
        <translation>Lever des crochets</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Select the words</source>
        <translation>Sélectionner les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The choice in {own} is made</source>
        <translation>Le choix dans {own} est fait</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The clause as it stands is the base of the set; one version will be chosen.</source>
        <translation>Le paragraphe actuel est la base de la série ; une version sera choisie.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The other versions are superseded, or rejected where the base is kept.</source>
        <translation>Les autres versions deviennent sans objet, ou sont rejetées si la base est maintenue.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>There are no undecided alternatives on this clause.</source>
        <translation>Il n’y a pas de variantes à trancher sur ce paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
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
        <translation>Avec Maj et les flèches, ou la souris ; rien de sélectionné : tout.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>a text written now</source>
        <translation>un texte rédigé maintenant</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>base</source>
        <comment>a text</comment>
        <translation>texte de base</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>bis, ter …</source>
        <translation>bis, ter …</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>no text</source>
        <translation>pas de texte</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>option 1, option 2 …</source>
        <translation>option 1, option 2 …</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>this clause</source>
        <translation>ce paragraphe</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{clause} alt 1, alt 2 …</source>
        <translation>{clause} alt 1, alt 2 …</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_forms.py"/>
        <source>{label} ({sponsors}): {text}</source>
        <translation>{label} ({sponsors}) : {text}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Choose this alternative</source>
        <translation>&amp;Choisir cette variante</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Delete the words</source>
        <translation>&amp;Supprimer les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Keep the words</source>
        <translation>&amp;Maintenir les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Leave open</source>
        <translation>&amp;Laisser en suspens</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Other words…</source>
        <translation>&amp;Autre libellé…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_menu.py"/>
        <source>&amp;Who and why…</source>
        <translation>&amp;Qui et pourquoi…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternative chosen</source>
        <translation>Variante choisie</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Alternatives {set}</source>
        <translation>Variantes {set}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Asked for by {names}</source>
        <translation>Demandé par {names}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket open in {clause} for {code}</source>
        <translation>Crochets en suspens dans {clause} pour {code}</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words go</source>
        <translation>Crochets levés : les mots disparaissent</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Bracket resolved: the words stay</source>
        <translation>Crochets levés : les mots restent</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose this alternative</source>
        <translation>Choisir cette variante</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Choose {label} ({sponsors})</source>
        <translation>Choisir {label} ({sponsors})</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Click to resolve it</source>
        <translation>Cliquez pour les lever</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Delete the words</source>
        <translation>Supprimer les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Keep the words</source>
        <translation>Maintenir les mots</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Kept with the bracket</source>
        <translation>Conservé avec les crochets</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Leave open</source>
        <translation>Laisser en suspens</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Nobody is named for this bracket</source>
        <translation>Personne n’est nommé pour ces crochets</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Other words…</source>
        <translation>Autre libellé…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Select the words of the bracket first.</source>
        <translation>Sélectionnez d’abord les mots entre crochets.</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who and why…</source>
        <translation>Qui et pourquoi…</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Who asks for the bracket, and why</source>
        <translation>Qui demande les crochets, et pourquoi</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>as it stands</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <location filename="gui/amendments/bracket_resolution.py"/>
        <source>{version} is chosen</source>
        <translation>{version} : version choisie</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept both</source>
        <translation>Accepter les deux</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Accept {amendment}</source>
        <translation>Accepter {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>As it reads now</source>
        <translation>Tel qu’il se lit</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Check that it reads well.</source>
        <translation>Vérifiez que cela se lit bien.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Keep {amendments}</source>
        <translation>Conserver {amendments}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Now</source>
        <comment>the text as it stands</comment>
        <translation>Actuellement</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The draft does not have this clause.</source>
        <translation>Ce paragraphe ne figure pas dans le projet.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>The text</source>
        <translation>Le texte</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>They change the same words: only one of them can stand, or a new text.</source>
        <translation>Ils modifient les mêmes mots : un seul peut être retenu, ou un nouveau texte.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>This deletes the clause.</source>
        <translation>Le paragraphe disparaîtrait.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict.py"/>
        <source>With {amendments}, which was accepted.</source>
        <translation>Avec {amendments}, déjà accepté.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side} on {label}</source>
        <translation>Accepter {side} sur {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Accept {side}, leave the others open</source>
        <translation>Accepter {side}, laisser les autres à trancher</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Agreed by (none: the chair’s text)</source>
        <translation>Accepté par (personne : texte de la présidence)</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>All sides are merged into it; what they propose elsewhere stays open.</source>
        <translation>Toutes les propositions y sont fusionnées ; ce qu’elles visent ailleurs reste en suspens.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {amendment} accepted</source>
        <translation>Conflit réglé : {amendment} adopté</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {clause} now uses this text</source>
        <translation>Conflit résolu : {clause} reprend désormais ce texte</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Conflict resolved: {label} has both</source>
        <translation>Conflit réglé : {label} contient les deux</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Hold all</source>
        <translation>Tout mettre en suspens</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>It stays in the list.</source>
        <translation>Il reste dans la liste.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave it with this note</source>
        <translation>Le laisser avec cette note</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave the conflict on {label}</source>
        <translation>Laisser le conflit sur {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Leave with a note…</source>
        <translation>Laisser avec une note…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Left with a note</source>
        <translation>Laissé avec une note</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Make alternatives</source>
        <translation>Créer des variantes</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>No amendments are in conflict.</source>
        <translation>Aucun amendement n’est en conflit.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>One of them is to be chosen: no conflict any more</source>
        <translation>L’un d’eux est à choisir : plus de conflit</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The conflict is left with a note</source>
        <translation>Le conflit est laissé avec une note</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>The text for {clause} is tabled</source>
        <translation>Le texte pour {clause} est déposé</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What cannot be accepted together. Nothing is decided until you decide it.</source>
        <translation>Ce qui ne peut être accepté ensemble. Rien n’est tranché tant que vous ne tranchez pas.</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What collides</source>
        <translation>Ce qui s’oppose</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>What is still to be found out</source>
        <translation>Ce qui reste à déterminer</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text for {label}</source>
        <translation>Rédiger un texte pour {label}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>Write a text…</source>
        <translation>Rédiger un texte…</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>accept it at once</source>
        <translation>l’accepter aussitôt</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>table it, to decide later</source>
        <translation>le déposer, pour statuer plus tard</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label} reads</source>
        <translation>{label} se lit</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{label}, in {on}</source>
        <translation>{label}, dans {on}</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_list.py"/>
        <source>{side}, accepted</source>
        <translation>{side}, accepté</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>The sides of the conflict</source>
        <translation>Les parties au conflit</translation>
    </message>
    <message>
        <location filename="gui/amendments/conflict_view.py"/>
        <source>{side}: {words}</source>
        <translation>{side} : {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{n} amendments</source>
        <extracomment>{n} amendment</extracomment>
        <translation>
            <numerusform>{n} amendement</numerusform>
            <numerusform>{n} amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} apply again</source>
        <extracomment>{who} applies again</extracomment>
        <translation>
            <numerusform>{who} s’applique de nouveau</numerusform>
            <numerusform>{who} s’appliquent de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are already in the text</source>
        <extracomment>{who} is already in the text</extracomment>
        <translation>
            <numerusform>{who} est déjà dans le texte</numerusform>
            <numerusform>{who} sont déjà dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} are now in a conflict</source>
        <extracomment>{who} is now in a conflict</extracomment>
        <translation>
            <numerusform>{who} est maintenant en conflit</numerusform>
            <numerusform>{who} sont maintenant en conflit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} no longer have a place</source>
        <extracomment>{who} no longer has a place</extracomment>
        <translation>
            <numerusform>{who} n’a plus de place</numerusform>
            <numerusform>{who} n’ont plus de place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/decision_queue.py"/>
        <source>{who} now need confirmation</source>
        <extracomment>{who} now needs confirmation</extracomment>
        <translation>
            <numerusform>{who} est maintenant à confirmer</numerusform>
            <numerusform>{who} sont maintenant à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>A part of {amendment} accepted</source>
        <translation>Partie de {amendment} acceptée</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept a part of {amendment}</source>
        <translation>Accepter une partie de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept as modified</source>
        <translation>Accepter tel que modifié</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept the part</source>
        <translation>Accepter la partie</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Accept {amendment} with other words</source>
        <translation>Accepter {amendment} avec un autre libellé</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amend {amendment}</source>
        <translation>Sous-amender {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Amendment to {amendment} tabled</source>
        <translation>Sous-amendement à {amendment} déposé</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Reject the rest</source>
        <translation>Rejeter le reste</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Table</source>
        <comment>to put before the meeting</comment>
        <translation>Déposer</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>The words are those that the amendment would give; change them.</source>
        <translation>Ces mots sont ceux que donnerait l’amendement ; modifiez-les.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is accepted</source>
        <translation>Ce qui est accepté</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What is not ticked stays open as an amendment of the same sponsors.</source>
        <translation>Ce qui n’est pas coché reste à trancher, comme amendement des mêmes auteurs.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>What was proposed stays in the register beside what is adopted.</source>
        <translation>Ce qui était proposé reste au registre, à côté de ce qui est adopté.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>Which clause?</source>
        <translation>Quel paragraphe ?</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>the clause</source>
        <translation>le paragraphe</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} accepted as modified</source>
        <translation>{amendment} accepté tel que modifié</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} has no place now, or with other words.</source>
        <translation>{amendment} n’a pas de place pour l’instant, ou alors avec un autre libellé.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} is one change; accept it whole, or with other words.</source>
        <translation>{amendment} ne forme qu’une modification ; acceptez-le en entier, ou avec un autre libellé.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} leaves no words that could be amended.</source>
        <translation>{amendment} ne laisse aucun mot à amender.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{amendment} names no clause that stands in the text.</source>
        <translation>{amendment} ne désigne aucun paragraphe présent dans le texte.</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} reads</source>
        <translation>{clause} se lit</translation>
    </message>
    <message>
        <location filename="gui/amendments/modified_words.py"/>
        <source>{clause} would read</source>
        <translation>{clause} se lirait</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Choose the clause of the draft first.</source>
        <translation>Choisissez d’abord le paragraphe du projet.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>No amendment is without a place.</source>
        <translation>Aucun amendement n’est sans place.</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place it</source>
        <translation>Placer</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>Place {amendment} on {clause}</source>
        <translation>Placer {amendment} sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{amendment} stands at {clause} now</source>
        <translation>{amendment} est maintenant placé à {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{clause} is to read</source>
        <translation>{clause} doit se lire</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans.py"/>
        <source>{refusal} It was made for: “{words}”</source>
        <translation>{refusal} Il visait : « {words} »</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go (withdraw)</source>
        <translation>Abandonner (retirer)</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Let go: {amendment}</source>
        <translation>Abandonner : {amendment}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Nothing reads like it</source>
        <translation>Rien de semblable</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Place on {clause}</source>
        <translation>Placer sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>Reads like</source>
        <translation>Semblable à</translation>
    </message>
    <message>
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{act}: {amendment}</source>
        <translation>{act} : {amendment}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/amendments/orphans_view.py"/>
        <source>{n} amendments no longer have a place</source>
        <extracomment>{n} amendment no longer has a place</extracomment>
        <translation>
            <numerusform>{n} amendement n’a plus de place</numerusform>
            <numerusform>{n} amendements n’ont plus de place</numerusform>
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
        <translation>Amendement de {sponsors} à l’état de projet</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Amendment of {sponsors} tabled</source>
        <translation>Amendement de {sponsors} déposé</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Keep it as a draft, not before the meeting yet</source>
        <translation>Le garder à l’état de projet, pas encore devant la réunion</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Made from what it does</source>
        <translation>Formé d’après son objet</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>Propose an amendment on {clause}</source>
        <translation>Proposer un amendement sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>change the words of {clause}</source>
        <translation>modifier le libellé de {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>delete {clause}</source>
        <translation>supprimer {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/proposal_form.py"/>
        <source>put a new clause after {clause}</source>
        <translation>ajouter un paragraphe après {clause}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>A paragraph without number</source>
        <translation>Un paragraphe sans numéro</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Also where the place asks for confirmation</source>
        <translation>Aussi là où la place est à confirmer</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By clause</source>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By place</source>
        <translation>Par place</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By sponsor</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept</source>
        <translation>Confirmer et accepter</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Confirm and accept all</source>
        <translation>Confirmer et tout accepter</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Course</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Decided</source>
        <translation>Tranchés</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve</source>
        <translation>Dissoudre</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve the package “{name}”</source>
        <translation>Dissoudre l’ensemble « {name} »</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Dissolve…</source>
        <translation>Dissoudre…</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Fit</source>
        <translation>Sur le projet</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendment was tabled yet.</source>
        <translation>Aucun amendement n’a encore été déposé.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No amendments are bound to a package; choose some under Amendments, then More.</source>
        <translation>Aucun amendement n’est lié en ensemble ; choisissez-en sous Amendements, puis Plus.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No clause of the draft</source>
        <translation>Aucun paragraphe du projet</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Not grouped</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Packages</source>
        <translation>Ensembles</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reason: {reason}</source>
        <translation>Motif : {reason}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Reject all</source>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Select one or more amendments. Numbers are those of the draft now.</source>
        <translation>Sélectionnez un ou plusieurs amendements. Les numéros sont ceux du projet actuel.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>Status</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The amendments of a package are accepted together, or not at all.</source>
        <translation>Les amendements d’un ensemble sont acceptés ensemble ou pas du tout.</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” accepted</source>
        <translation>L’ensemble « {name} » est accepté</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” dissolved</source>
        <translation>L’ensemble « {name} » est dissous</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>The package “{name}” rejected</source>
        <translation>L’ensemble « {name} » est rejeté</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>What stands in its way</source>
        <translation>Ce qui y fait obstacle</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>nobody sponsors it any more</source>
        <translation>plus aucun auteur ne le soutient</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{amendment} to {parent}</source>
        <translation>{amendment} à {parent}</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{reasons} … and {n} more</source>
        <translation>{reasons} … et {n} de plus</translation>
    </message>
    <message>
        <location filename="gui/amendments/register.py"/>
        <source>{state}, package “{name}”</source>
        <translation>{state}, ensemble « {name} »</translation>
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
        <translation>à côté : {said}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Merged into {clause}</source>
        <translation>Fusionné avec {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>New in the draft</source>
        <translation>Nouveau dans le projet</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart</source>
        <translation>Sans équivalent</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>No counterpart · {clause} is near</source>
        <translation>Sans équivalent · {clause} s’en rapproche</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text</source>
        <translation>Absent du texte de base</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Not in the base text · {clause} is near</source>
        <translation>Absent du texte de base · {clause} s’en rapproche</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Now {clause}</source>
        <translation>Devenu {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>See {clause}</source>
        <translation>Voir {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/cells.py"/>
        <source>Stands elsewhere</source>
        <translation>Placé ailleurs</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Agreed with {clause}</source>
        <translation>Convenu avec {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Another clause went on in this one</source>
        <translation>Un autre paragraphe se poursuit dans celui-ci</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>How far it is</source>
        <translation>Où il en est</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was put in</source>
        <translation>Le paragraphe a été inséré</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>The clause was split off from another one</source>
        <translation>Le paragraphe a été détaché d’un autre</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Unclear, their groups differ: {codes}</source>
        <translation>Indéterminé, groupes d’avis différents : {codes}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Under silence until {time} UTC</source>
        <translation>Sous silence jusqu’au {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>What its sources gave</source>
        <translation>Ce que ses sources ont donné</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>Why these words are here</source>
        <translation>Pourquoi ces mots sont là</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/clause_standing.py"/>
        <source>and {n} stretches more</source>
        <extracomment>and {n} stretch more</extracomment>
        <translation>
            <numerusform>et {n} passage de plus</numerusform>
            <numerusform>et {n} passages de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>deleted by the meeting</source>
        <translation>supprimé par la réunion</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>gives</source>
        <translation>donne</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>instead of “{words}”</source>
        <translation>au lieu de « {words} »</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>not taken</source>
        <translation>non repris</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>says too</source>
        <translation>dit aussi</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>taken by {person}</source>
        <translation>repris par {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>the clause that it hangs on</source>
        <translation>le paragraphe dont il dépend</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>written directly</source>
        <translation>écrit directement</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{delegation} (by {group})</source>
        <translation>{delegation} (par {group})</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>{words}, the base</source>
        <translation>{words}, texte de base</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>‖ parked</source>
        <translation>‖ mis de côté</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed</source>
        <translation>✓ convenu</translation>
    </message>
    <message>
        <location filename="gui/cells/clause_standing.py"/>
        <source>✓ agreed ad ref</source>
        <translation>✓ convenu ad ref</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Moved, now {clause}</source>
        <translation>Déplacé, devenu {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Not in the draft</source>
        <translation>Absent du projet</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>Take into the draft</source>
        <translation>Reprendre dans le projet</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>from {origin}</source>
        <translation>de {origin}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, now {clause}</source>
        <translation>déplacé, devenu {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/draft_cells.py"/>
        <source>moved, was {clause}</source>
        <translation>déplacé, était {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>leads</source>
        <translation>en tête</translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>recognized</source>
        <comment>a language version</comment>
        <translation>reconnue</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} accepted</source>
        <extracomment>{n} accepted</extracomment>
        <translation>
            <numerusform>{n} accepté</numerusform>
            <numerusform>{n} acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} conflicts</source>
        <extracomment>{n} conflict</extracomment>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} differences</source>
        <extracomment>{n} difference</extracomment>
        <translation>
            <numerusform>{n} différence</numerusform>
            <numerusform>{n} différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/head_words.py"/>
        <source>{n} findings</source>
        <extracomment>{n} finding</extracomment>
        <translation>
            <numerusform>{n} constat</numerusform>
            <numerusform>{n} constats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/head_words.py"/>
        <source>… differences</source>
        <translation>… différences</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Language versions</source>
        <translation>Versions linguistiques</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Missing in this language version</source>
        <translation>Absent de cette version linguistique</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Out of date; the draft has changed since:</source>
        <translation>Dépassé ; le projet a changé depuis :</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of a longer paragraph here</source>
        <translation>Partie d’un paragraphe plus long ici</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>Part of {clause} here</source>
        <translation>Ici dans {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/language_versions.py"/>
        <source>{language} version</source>
        <translation>Version : {language}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>alternative</source>
        <translation>variante</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>name not on the list</source>
        <translation>nom absent de la liste</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never closed</source>
        <translation>jamais fermés</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>never opened</source>
        <translation>jamais ouverts</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open from {first} to {last}</source>
        <translation>ouverts de {first} à {last}</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>open since a paragraph before</source>
        <translation>ouverts depuis un paragraphe précédent</translation>
    </message>
    <message>
        <location filename="gui/cells/markup.py"/>
        <source>over several paragraphs</source>
        <translation>sur plusieurs paragraphes</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>beside {clause}</source>
        <translation>à côté de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>go there</source>
        <translation>y aller</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>stands after {clause}</source>
        <translation>se trouve après {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/partner_cells.py"/>
        <source>{clause} follows here: see beside {other}</source>
        <translation>{clause} suit ici : voir à côté de {other}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Delete {clause}</source>
        <translation>Supprimer {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Divide {clause}</source>
        <translation>Scinder {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>In {clause}</source>
        <translation>Dans {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Join {clause} to {into}</source>
        <translation>Fusionner {clause} avec {into}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>Move {clause} {slot}</source>
        <translation>Déplacer {clause} {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>New paragraph {slot}</source>
        <translation>Nouveau paragraphe {slot}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph that is gone</source>
        <translation>un paragraphe qui n’existe plus</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>a paragraph without words</source>
        <translation>un paragraphe sans mots</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>after {clause}</source>
        <translation>après {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of the text</source>
        <translation>au début du texte</translation>
    </message>
    <message>
        <location filename="gui/cells/quotes.py"/>
        <source>at the start of {clause}</source>
        <translation>au début de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Referred to by</source>
        <translation>Visé par</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>Refers to</source>
        <translation>Renvoie à</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>a clause that is gone</source>
        <translation>un paragraphe disparu</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{clauses} refer to {clause}, which this deletes.</source>
        <extracomment>{clauses} refers to {clause}, which this deletes.</extracomment>
        <translation>
            <numerusform>{clauses} renvoie à {clause}, qui disparaîtrait.</numerusform>
            <numerusform>{clauses} renvoient à {clause}, qui disparaîtrait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} more need a decision</source>
        <extracomment>{n} more needs a decision</extracomment>
        <translation>
            <numerusform>{n} autre appelle une décision</numerusform>
            <numerusform>{n} autres appellent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date</source>
        <extracomment>{n} reference is out of date</extracomment>
        <translation>
            <numerusform>{n} renvoi est périmé</numerusform>
            <numerusform>{n} renvois sont périmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references are out of date.</source>
        <extracomment>{n} reference is out of date.</extracomment>
        <translation>
            <numerusform>{n} renvoi est périmé.</numerusform>
            <numerusform>{n} renvois sont périmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/reference_signs.py"/>
        <source>{n} references need a decision.</source>
        <extracomment>{n} reference needs a decision.</extracomment>
        <translation>
            <numerusform>{n} renvoi appelle une décision.</numerusform>
            <numerusform>{n} renvois appellent une décision.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{reason}. It must say “{words}”.</source>
        <translation>{reason}. Il doit dire « {words} ».</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>{stale}; {others}.</source>
        <translation>{stale} ; {others}.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” is right.</source>
        <translation>« {words} » est exact.</translation>
    </message>
    <message>
        <location filename="gui/cells/reference_signs.py"/>
        <source>“{words}” means {clauses}.</source>
        <translation>« {words} » vise {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/cells/row_order.py"/>
        <source>Under no theme</source>
        <translation>Sans thème</translation>
    </message>
    <message>
        <location filename="gui/cells/text_titles.py"/>
        <source>Working draft</source>
        <translation>Projet de travail</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Changed by {person}</source>
        <translation>Modifié par {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Linked with {clauses}</source>
        <translation>Lié à {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Merged from {clauses}</source>
        <translation>Fusionné à partir de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Moved, the same clause as {clauses}</source>
        <translation>Déplacé, le même paragraphe que {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Split from {clauses}</source>
        <translation>Détaché de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>The same clause as {clauses}</source>
        <translation>Le même paragraphe que {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>Treats the same matter as {clauses}</source>
        <translation>Traite de la même question que {clauses}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more amendments</source>
        <extracomment>and {n} more amendment</extracomment>
        <translation>
            <numerusform>et {n} amendement de plus</numerusform>
            <numerusform>et {n} amendements de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/tips.py"/>
        <source>and {n} more links</source>
        <extracomment>and {n} more link</extracomment>
        <translation>
            <numerusform>et {n} lien de plus</numerusform>
            <numerusform>et {n} liens de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>by {person}</source>
        <translation>par {person}</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <location filename="gui/cells/tips.py"/>
        <source>{amendment} of {sponsors}: {state}</source>
        <translation>{amendment} de {sponsors} : {state}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>bold type</source>
        <translation>gras</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>italics</source>
        <translation>italique</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>merged from {clauses}</source>
        <translation>fusionné à partir de {clauses}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>moved from {clause}</source>
        <translation>déplacé de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {former} is now {now}</source>
        <translation>la note {former} devient {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} added</source>
        <translation>note {note} ajoutée</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed</source>
        <translation>note {note} modifiée</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} changed and moved</source>
        <translation>note {note} modifiée et déplacée</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} moved</source>
        <translation>note {note} déplacée</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} removed</source>
        <translation>note {note} supprimée</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>note {note} the same</source>
        <translation>note {note} identique</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause}</source>
        <translation>détaché de {clause}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>split from {clause} (with {others})</source>
        <translation>détaché de {clause} (avec {others})</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>striking out</source>
        <translation>barré</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>underlining</source>
        <translation>soulignement</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{former} is now {now}</source>
        <translation>{former} devient {now}</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} added</source>
        <translation>{mark} ajouté</translation>
    </message>
    <message>
        <location filename="gui/cells/version_cells.py"/>
        <source>{mark} removed</source>
        <translation>{mark} supprimé</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/cells/version_cells.py"/>
        <source>{n} words changed</source>
        <extracomment>{n} word changed</extracomment>
        <translation>
            <numerusform>{n} mot modifié</numerusform>
            <numerusform>{n} mots modifiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>House rules</source>
        <translation>Règles de rédaction</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word file to check</source>
        <translation>Fichier Word à vérifier</translation>
    </message>
    <message>
        <location filename="gui/checks/check_commands.py"/>
        <source>Word files ({endings});;All files (*)</source>
        <translation>Fichiers Word ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (independent text)</source>
        <translation>Automatique (texte indépendant)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (language version)</source>
        <translation>Automatique (version linguistique)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Automatic (version)</source>
        <translation>Automatique (version)</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Body</source>
        <translation>Organe</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Extra paragraph</source>
        <translation>Paragraphe en trop</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Independent text</source>
        <translation>Texte indépendant</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Joined paragraphs</source>
        <translation>Paragraphes réunis</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language version of the base</source>
        <translation>Version linguistique du texte de base</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Language versions that are not shown: {languages}.</source>
        <translation>Versions linguistiques non affichées : {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Minimum or maximum</source>
        <translation>Minimum ou maximum</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Missing paragraph</source>
        <translation>Paragraphe manquant</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Negation</source>
        <translation>Négation</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>No language version is shown. Show one beside the draft, or declare one under “Relations between texts…”.</source>
        <translation>Aucune version linguistique n’est affichée. Affichez-en une à côté du projet ou déclarez-en une sous « Relations entre les textes… ».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Note</source>
        <comment>of a text</comment>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts</source>
        <translation>Relations entre les textes</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Relations between texts changed</source>
        <translation>Relations entre les textes modifiées</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Resolution number</source>
        <translation>Numéro de résolution</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>State</source>
        <comment>a country</comment>
        <translation>État</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Strength</source>
        <translation>Force</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The draft beside {languages}.</source>
        <translation>Le projet à côté des versions suivantes : {languages}.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>The language versions shown agree with the draft.</source>
        <translation>Les versions linguistiques affichées concordent avec le projet.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>There is only one text; add others from a file first.</source>
        <translation>Il n’y a qu’un seul texte ; ajoutez-en d’autres à partir d’un fichier.</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>They were recognized as language versions; to change that, use “Relations between texts…”.</source>
        <translation>Ils ont été reconnus comme versions linguistiques ; pour refuser, utilisez « Relations entre les textes… ».</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>Version of the base</source>
        <translation>Version du texte de base</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <location filename="gui/checks/language_findings.py"/>
        <source>What each text is to the base, {name}.</source>
        <translation>Ce que chaque texte est par rapport au texte de base, {name}.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>References</source>
        <translation>Renvois</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>There is no clause of the draft in this row.</source>
        <translation>Aucun paragraphe du projet dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_commands.py"/>
        <source>This clause refers to no other clause.</source>
        <translation>Ce paragraphe ne renvoie à aucun autre.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Clauses</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>In {clause}. {why}</source>
        <translation>Dans {clause}. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is known what it means</source>
        <translation>Son sens est connu</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It is to another text</source>
        <translation>Il vise un autre texte</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>It means…</source>
        <translation>Il vise…</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Means</source>
        <translation>Vise</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Name the clauses, with commas between, or tick the box.</source>
        <translation>Nommez les paragraphes, séparés par des virgules, ou cochez la case.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>No references need updating.</source>
        <translation>Aucun renvoi n’est à récrire.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>References updated</source>
        <translation>Les renvois sont récrits</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Right</source>
        <comment>correct</comment>
        <translation>Exact</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The clause</source>
        <translation>Le paragraphe</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>The draft refers to none of its own paragraphs.</source>
        <translation>Le projet ne renvoie à aucun de ses propres paragraphes.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>They stand in agreed clauses, which keep their words.</source>
        <translation>Elles sont dans des paragraphes convenus, qui gardent leur libellé.</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all</source>
        <translation>Tout mettre à jour</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/reference_list.py"/>
        <source>Update all {n}</source>
        <extracomment>Update all {n}</extracomment>
        <translation>
            <numerusform>Mettre à jour ({n})</numerusform>
            <numerusform>Tout mettre à jour ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>What “{words}” means</source>
        <translation>Ce que vise « {words} »</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>names nothing</source>
        <translation>ne vise rien</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>right</source>
        <translation>exact</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>target is gone</source>
        <translation>cible disparue</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>to be said</source>
        <translation>à préciser</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>write by hand</source>
        <translation>à récrire à la main</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>{clause}, note</source>
        <translation>{clause}, note</translation>
    </message>
    <message>
        <location filename="gui/checks/reference_list.py"/>
        <source>“paragraph 5 above” and what else the draft says of its own parts.</source>
        <translation>« paragraphe 5 ci-dessus » et tout ce que le projet dit de ses propres parties.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Add to words</source>
        <translation>Ajouter aux mots</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Among the words of this negotiation, which are right</source>
        <translation>Parmi les mots de cette négociation, tenus pour corrects</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Economic and Social Council style.</source>
        <translation>Examiné selon les règles du Conseil économique et social.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against General Assembly style.</source>
        <translation>Examiné selon les règles de l’Assemblée générale.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Human Rights Council style.</source>
        <translation>Examiné selon les règles du Conseil des droits de l’homme.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against Security Council style.</source>
        <translation>Examiné selon les règles du Conseil de sécurité.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the rules for any text.</source>
        <translation>Examiné selon les règles applicables à tout texte.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Checked against the style of conference declarations.</source>
        <translation>Examiné selon les règles applicables à une déclaration de conférence.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>Fix all {n}</source>
        <extracomment>Fix all {n}</extracomment>
        <translation>
            <numerusform>Corriger ({n})</numerusform>
            <numerusform>Tout corriger ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Marks or notes change.</source>
        <translation>Mise en forme ou notes modifiées.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Mends</source>
        <translation>Correction</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Nothing is against the house rules.</source>
        <translation>Rien n’est contraire aux règles de rédaction.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Spelling was not checked. {why}</source>
        <translation>L’orthographe n’a pas été vérifiée. {why}</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The findings are mended</source>
        <translation>Les constatations sont corrigées</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The rule</source>
        <translation>La règle</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text is being checked again…</source>
        <translation>Nouvelle vérification du texte…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The text was changed meanwhile; choose again.</source>
        <translation>Le texte a été modifié entre-temps ; choisissez de nouveau.</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>The word is kept</source>
        <translation>Le mot est conservé</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words are being looked up…</source>
        <translation>Recherche des mots en cours…</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Words that no dictionary has, too</source>
        <translation>Aussi les mots absents de tout dictionnaire</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>Write this</source>
        <translation>Écrire ceci</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <location filename="gui/checks/rule_findings.py"/>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/rule_findings.py"/>
        <source>{n} words are kept</source>
        <extracomment>{n} word is kept</extracomment>
        <translation>
            <numerusform>{n} mot est conservé</numerusform>
            <numerusform>{n} mots sont conservés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>As it would read</source>
        <translation>Tel qu’il se lirait</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Beside the others</source>
        <translation>À côté des autres</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Choose places, or replace all. It is one act: one undo takes it back.</source>
        <translation>Choisissez des occurrences, ou remplacez tout. C’est une seule action : on l’annule en une fois.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Find in all texts</source>
        <translation>Rechercher dans tous les textes</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>In every place that is not left out</source>
        <translation>Dans toutes les occurrences non exclues</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Leave empty to delete.</source>
        <translation>Vide : supprime les mots.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Left as it is</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Look</source>
        <comment>to see the places</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>No place</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Only there</source>
        <translation>Là seulement</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n}</source>
        <extracomment>Replace all {n}</extracomment>
        <translation>
            <numerusform>Remplacer l’occurrence ({n})</numerusform>
            <numerusform>Tout remplacer ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace all {n} as amendment of {code}</source>
        <extracomment>Replace all {n} as amendment of {code}</extracomment>
        <translation>
            <numerusform>Remplacer l’occurrence ({n}), amendement de {code}</numerusform>
            <numerusform>Tout remplacer ({n}), amendement de {code}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n})</source>
        <extracomment>Replace chosen ({n})</extracomment>
        <translation>
            <numerusform>Remplacer la sélection ({n})</numerusform>
            <numerusform>Remplacer la sélection ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>Replace chosen ({n}) as amendment of {code}</source>
        <extracomment>Replace chosen ({n}) as amendment of {code}</extracomment>
        <translation>
            <numerusform>Remplacer la sélection ({n}), amendement de {code}</numerusform>
            <numerusform>Remplacer la sélection ({n}), amendement de {code}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace in the working draft</source>
        <translation>Remplacer dans le projet de travail</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Show this text</source>
        <translation>Afficher ce texte</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>You see every place before anything is changed.</source>
        <translation>Vous voyez chaque occurrence avant toute modification.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{at} of {all}</source>
        <translation>{at} sur {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places</source>
        <extracomment>{n} place</extracomment>
        <translation>
            <numerusform>{n} occurrence</numerusform>
            <numerusform>{n} occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} places replaced</source>
        <extracomment>{n} place replaced</extracomment>
        <translation>
            <numerusform>{n} occurrence remplacée</numerusform>
            <numerusform>{n} occurrences remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/search.py"/>
        <source>{n} texts</source>
        <extracomment>{n} text</extracomment>
        <translation>
            <numerusform>{n} texte</numerusform>
            <numerusform>{n} textes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{places} in {texts}.</source>
        <translation>{places} dans {texts}.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{text} is shown now.</source>
        <translation>{text} est maintenant affiché.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>{words} → {new}</source>
        <translation>{words} → {new}</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in any text.</source>
        <translation>« {words} » ne figure dans aucun texte.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft any more.</source>
        <translation>« {words} » ne figure plus dans le projet de travail.</translation>
    </message>
    <message>
        <location filename="gui/checks/search.py"/>
        <source>“{words}” does not occur in the working draft.</source>
        <translation>« {words} » ne figure pas dans le projet de travail.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search</source>
        <translation>Terminer la recherche</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>Terminer la recherche (Échap)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Every place by text and clause (Ctrl+Shift+F)</source>
        <translation>Toutes les occurrences par texte et paragraphe (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In all texts…</source>
        <translation>Dans tous les textes…</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In the texts shown</source>
        <translation>Dans les textes affichés</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>In which texts</source>
        <translation>Dans quels textes</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Other words in the working draft (Ctrl+Shift+S)</source>
        <translation>Remplacer dans le projet de travail (Ctrl+Maj+S)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <location filename="gui/checks/search_bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>The words stand in a note of this clause.</source>
        <translation>Les mots figurent dans une note de ce paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/checks/search_commands.py"/>
        <source>“{words}” does not occur in the rows that are shown.</source>
        <translation>« {words} » ne figure pas dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Check of {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Checking {file}</source>
        <translation>Vérification de {file}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is asked for: {rule}</source>
        <translation>Ce qui est exigé : {rule}</translation>
    </message>
    <message>
        <location filename="gui/checks/word_file_faults.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} has {n} faults.</source>
        <extracomment>{file} has one fault.</extracomment>
        <translation>
            <numerusform>{file} a {n} défaut.</numerusform>
            <numerusform>{file} a {n} défauts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/checks/word_file_faults.py"/>
        <source>{file} is sound: none of {n} rules is broken.</source>
        <extracomment>{file} is sound: none of {n} rule is broken.</extracomment>
        <translation>
            <numerusform>{file} est sain : la règle vérifiée ({n}) est respectée.</numerusform>
            <numerusform>{file} est sain : les {n} règles sont respectées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>No row to show. Esc shows all of them.</source>
        <translation>Aucune ligne à afficher. Échap les affiche toutes.</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>Scroll the columns</source>
        <translation>Faire défiler les colonnes</translation>
    </message>
    <message>
        <location filename="gui/columns/board.py"/>
        <source>{text}, column {number} of {all}</source>
        <translation>{text}, colonne {number} sur {all}</translation>
    </message>
    <message>
        <location filename="gui/columns/cell_painter.py"/>
        <source>no clauses</source>
        <translation>aucun paragraphe</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/cell_painter.py"/>
        <source>{n} clauses</source>
        <extracomment>{n} clause</extracomment>
        <translation>
            <numerusform>{n} paragraphe</numerusform>
            <numerusform>{n} paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Choose another text for this column</source>
        <translation>Choisir un autre texte pour cette colonne</translation>
    </message>
    <message>
        <location filename="gui/columns/column_heads.py"/>
        <source>Text in column {number}</source>
        <translation>Texte de la colonne {number}</translation>
    </message>
    <message>
        <location filename="gui/columns/column_pane.py"/>
        <source>Ctrl+click goes there.</source>
        <translation>Ctrl+clic y mène.</translation>
    </message>
    <message>
        <location filename="gui/columns/columns_view.py"/>
        <source>New</source>
        <comment>clause</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>Choose your delegation at “Write as” first; its rows alone are shown then.</source>
        <translation>Choisissez d’abord votre délégation dans « Écrire au nom de » ; seules ses lignes s’affichent alors.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>No heading of the texts shown names a theme; show a text with headings, or choose “New theme…” in the inspector.</source>
        <translation>Aucun intertitre des textes affichés ne désigne de thème ; affichez un texte à intertitres, ou choisissez « Nouveau thème… » dans l’inspecteur.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>The rows will stand theme by theme; give the command again to choose a theme.</source>
        <translation>Les lignes se rangent thème par thème ; donnez de nouveau la commande pour choisir un thème.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row belongs to no theme.</source>
        <translation>Cette ligne ne relève d’aucun thème.</translation>
    </message>
    <message>
        <location filename="gui/columns/comparison_commands.py"/>
        <source>This row has no clause of the base or of a source.</source>
        <translation>Cette ligne n’a pas de paragraphe du texte de base ni d’une source.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/comparison_commands.py"/>
        <source>{shown} of {n} rows</source>
        <extracomment>{shown} of {n} row</extracomment>
        <translation>
            <numerusform>{shown} sur {n} ligne</numerusform>
            <numerusform>{shown} sur {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/columns/link_commands.py"/>
        <source>There is no undecided link in the rows that are shown.</source>
        <translation>Aucun lien à trancher dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Insertions stand at the left, deletions at the right, moves are two lines, open brackets
embrace, conflicts are diamonds, offers from the sources short in the middle.</source>
        <translation>Insertions à gauche, suppressions à droite, déplacements en deux traits, crochets en suspens
en accolade, conflits en losange, apports des sources en traits courts au milieu.</translation>
    </message>
    <message>
        <location filename="gui/columns/row_map.py"/>
        <source>Map of the changes</source>
        <translation>Carte des modifications</translation>
    </message>
    <message>
        <location filename="gui/columns/spoken_cells.py"/>
        <source>open bracket</source>
        <translation>crochets en suspens</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/columns/spoken_cells.py"/>
        <source>{n} open amendments</source>
        <extracomment>{n} open amendment</extracomment>
        <translation>
            <numerusform>{n} amendement à trancher</numerusform>
            <numerusform>{n} amendements à trancher</numerusform>
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
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="gui/dates.py"/>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a date in the signs of Qt</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Done</source>
        <comment>button</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Leave the text as it was (Esc)</source>
        <translation>Laisser le texte tel quel (Échap)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Reason (optional)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Secretariat (directly)</source>
        <translation>Secrétariat (directement)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Take over the text (Ctrl+Enter)</source>
        <translation>Retenir le texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_editor.py"/>
        <source>Who makes this change: directly, or as an amendment of a delegation</source>
        <translation>Qui fait cette modification : directement, ou comme amendement d’une délégation</translation>
    </message>
    <message>
        <location filename="gui/editor/clause_text.py"/>
        <source>Text of the clause</source>
        <translation>Texte du paragraphe</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>Offered words</source>
        <translation>Mots proposés</translation>
    </message>
    <message>
        <location filename="gui/editor/completion_offer.py"/>
        <source>{words}; Tab takes it</source>
        <translation>{words} ; Tab les retient</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} deleted passages of the pasted words were left out; what was inserted is there.</source>
        <extracomment>One deleted passage of the pasted words was left out; what was inserted is there.</extracomment>
        <translation>
            <numerusform>{n} passage supprimé des mots collés a été omis ; les insertions y sont.</numerusform>
            <numerusform>{n} passages supprimés des mots collés ont été omis ; les insertions y sont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/editor/pasted_text.py"/>
        <source>{n} notes of the pasted words were not taken along: their words were not copied.</source>
        <extracomment>The note of the pasted words was not taken along: its words were not copied.</extracomment>
        <translation>
            <numerusform>{n} note des mots collés n’a pas suivi : son texte n’avait pas été copié.</numerusform>
            <numerusform>{n} notes des mots collés n’ont pas suivi : leur texte n’avait pas été copié.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Words that no {language} dictionary knows are underlined.</source>
        <translation>Les mots absents de tout dictionnaire ({language}) sont soulignés.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>Your words cannot be kept in {file}: {error}.</source>
        <translation>Vos mots ne peuvent être conservés dans {file} : {error}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_check.py"/>
        <source>{language} by the dictionary {dictionary}.</source>
        <translation>{language} d’après le dictionnaire {dictionary}.</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to my words</source>
        <translation>Ajouter à mes mots</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Add to the words of this negotiation</source>
        <translation>Ajouter aux mots de cette négociation</translation>
    </message>
    <message>
        <location filename="gui/editor/spell_menu.py"/>
        <source>Nothing to suggest</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>Not in the file</source>
        <translation>Absent du fichier</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices.py"/>
        <source>What the format, or the way of writing, could not carry.</source>
        <translation>Ce que le format, ou le mode d’écriture, n’a pu rendre.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_choices.py"/>
        <source>{n} references are out of date in the draft.</source>
        <extracomment>{n} reference is out of date in the draft.</extracomment>
        <translation>
            <numerusform>{n} renvoi est périmé dans le projet.</numerusform>
            <numerusform>{n} renvois sont périmés dans le projet.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Choose the file to write</source>
        <translation>Choisir le fichier à écrire</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Page (HTML)</source>
        <translation>Page (HTML)</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>There is no folder {folder}.</source>
        <translation>Le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>What to write</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Where</source>
        <comment>folder and file</comment>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Word files</source>
        <translation>Fichiers Word</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>Write references with their new numbers</source>
        <translation>Écrire les renvois avec leurs nouveaux numéros</translation>
    </message>
    <message>
        <location filename="gui/files/export_choices_view.py"/>
        <source>{file} already exists. It would be replaced.</source>
        <translation>{file} existe déjà. Il serait remplacé.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>No program opens {file} here; open it from its folder.</source>
        <translation>Aucun programme n’ouvre {file} ici ; ouvrez-le depuis son dossier.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open</source>
        <comment>a file</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}.</source>
        <translation>{file} est enregistré.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {loss}</source>
        <translation>{file} est enregistré. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/export_commands.py"/>
        <source>Saved {file}. {n} things are not in it.</source>
        <extracomment>Saved {file}. {n} thing is not in it.</extracomment>
        <translation>
            <numerusform>{file} est enregistré. {n} élément n’y figure pas.</numerusform>
            <numerusform>{file} est enregistré. {n} éléments n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>There is no preview of this.</source>
        <translation>Aucun aperçu disponible.</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>What is not in it</source>
        <translation>Ce qui n’y figure pas</translation>
    </message>
    <message>
        <location filename="gui/files/export_commands.py"/>
        <source>{file} is not there any more.</source>
        <translation>{file} n’existe plus.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add</source>
        <comment>texts</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Add texts</source>
        <translation>Ajouter des textes</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/file_parts_view.py"/>
        <source>All {n} remarks</source>
        <extracomment>All {n} remarks</extracomment>
        <translation>
            <numerusform>La remarque ({n})</numerusform>
            <numerusform>Les {n} remarques</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Base</source>
        <comment>text</comment>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the text that is negotiated, and those to compare it with.</source>
        <translation>Choisissez le texte négocié, et ceux à lui comparer.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Choose the texts to compare with and to take from.</source>
        <translation>Choisissez les textes à comparer et où puiser.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare</source>
        <comment>texts to choose</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Compare with: {text}</source>
        <translation>À comparer : {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Continue…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Negotiate: {text}</source>
        <translation>À négocier : {text}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>New negotiation</source>
        <translation>Nouvelle négociation</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>No text was found in it.</source>
        <translation>Aucun texte n’y a été trouvé.</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Reading the file again…</source>
        <translation>Nouvelle lecture du fichier…</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>Texts in {file}</source>
        <translation>Textes dans {file}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The file has tracked changes. Read it</source>
        <translation>Le fichier a des modifications suivies. Le lire</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>The reader was not sure of everything. {remark}</source>
        <translation>La lecture n’était pas sûre de tout. {remark}</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>What was not certain ({number})</source>
        <translation>Ce qui n’était pas certain ({number})</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>and then offer its changes for import as amendments</source>
        <translation>puis proposer d’importer ses modifications comme amendements</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>with the changes</source>
        <translation>avec les modifications</translation>
    </message>
    <message>
        <location filename="gui/files/file_parts_view.py"/>
        <source>without them</source>
        <translation>sans elles</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/files_view.py"/>
        <source>Texts in {n} files</source>
        <extracomment>Texts in {n} file</extracomment>
        <translation>
            <numerusform>Textes dans {n} fichier</numerusform>
            <numerusform>Textes dans {n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read with them.</source>
        <translation>Le fichier a des modifications suivies ; il a été lu avec elles.</translation>
    </message>
    <message>
        <location filename="gui/files/files_view.py"/>
        <source>The file has tracked changes; it was read without them.</source>
        <translation>Le fichier a des modifications suivies ; il a été lu sans elles.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A date like 2010-04-12 is written out in the language of the text.</source>
        <translation>Une date comme 2010-04-12 est écrite en toutes lettres dans la langue du texte.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>A language by its code or name; several as en/fr.</source>
        <translation>Une langue par son code ou son nom ; plusieurs : en/fr.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>General, limited, restricted, provisional, or other words.</source>
        <translation>Générale, limitée, restreinte, provisoire, ou autre mention.</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>Masthead changed</source>
        <translation>En-tête modifié</translation>
    </message>
    <message>
        <location filename="gui/files/masthead_form.py"/>
        <source>What stands at the head of every file. Empty fields follow the base text.</source>
        <translation>Ce qui figure en tête de chaque fichier. Les champs vides suivent le texte de base.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Add texts to compare</source>
        <translation>Ajouter des textes à comparer</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>New negotiation from files</source>
        <translation>Nouvelle négociation à partir de fichiers</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Opening {file}</source>
        <translation>Ouverture de {file}</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>Save the negotiation as</source>
        <translation>Enregistrer la négociation sous</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>The clipboard holds no text.</source>
        <translation>Le presse-papiers ne contient pas de texte.</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
    <message>
        <location filename="gui/files/open_commands.py"/>
        <source>{text} added</source>
        <translation>{text} ajouté</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Page {number} of {all}</source>
        <translation>Page {number} sur {all}</translation>
    </message>
    <message>
        <location filename="gui/files/pages_view.py"/>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Paper sizes</source>
        <translation>Formats de papier</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>UN template</source>
        <translation>Modèle de l’ONU</translation>
    </message>
    <message>
        <location filename="gui/files/paper_choice.py"/>
        <source>Word files ({endings})</source>
        <translation>Fichiers Word ({endings})</translation>
    </message>
    <message>
        <location filename="gui/files/pdf_printer.py"/>
        <source>Qt gave no PDF of the page; write .html and print it in a browser.</source>
        <translation>Qt n’a pas produit de PDF de la page ; écrivez en .html et imprimez-la dans un navigateur.</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Page {number} of {all}, the first {most} are shown</source>
        <translation>Page {number} sur {all}, les {most} premières sont affichées</translation>
    </message>
    <message>
        <location filename="gui/files/preview_pane.py"/>
        <source>Progress of the preview</source>
        <translation>Avancement de l’aperçu</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Continue where you stopped</source>
        <translation>Reprendre où vous vous êtes arrêté</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>From many source texts to one adopted text.</source>
        <translation>De nombreux textes sources à un texte adopté.</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top</source>
        <translation>Garder en tête de liste</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Keep it at the top: {file}</source>
        <translation>Garder en tête de liste : {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer it no more; it stays in the Help menu</source>
        <translation>Ne plus la proposer ; elle reste dans le menu Aide</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Offer the tour no more</source>
        <translation>Ne plus proposer la visite guidée</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Open a negotiation…</source>
        <translation>Ouvrir une négociation…</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Recent</source>
        <comment>negotiations</comment>
        <translation>Récentes</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Regional texts for a congress, made-up amendments</source>
        <translation>Textes régionaux pour un congrès, amendements fictifs</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take a tour (one minute)</source>
        <translation>Faire la visite guidée (une minute)</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take it off this list; the file stays</source>
        <translation>Retirer de cette liste ; le fichier reste</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take off the list: {file}</source>
        <translation>Retirer de la liste : {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off</source>
        <translation>Ne plus garder en tête</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Take the pin off: {file}</source>
        <translation>Ne plus garder en tête : {file}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>The sample negotiation</source>
        <translation>La négociation d’exemple</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>Word, OpenDocument, PDF, web page or plain text</source>
        <translation>Word, OpenDocument, PDF, page Web ou texte brut</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>or drop files here, or paste a text</source>
        <translation>ou déposez des fichiers ici, ou collez un texte</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <location filename="gui/files/start_page.py"/>
        <source>{file} in {folder}. {said}</source>
        <translation>{file} dans {folder}. {said}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/files/start_page.py"/>
        <source>{n} days ago</source>
        <extracomment>{n} day ago</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>By theme</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Column for the compromise</source>
        <translation>Colonne pour le compromis</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Columns for the compromise</source>
        <translation>Colonnes pour le compromis</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: open proposals</source>
        <translation>Dernière colonne : propositions en suspens</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Last column: room to write</source>
        <translation>Dernière colonne : espace pour écrire</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>No last column</source>
        <translation>Pas de dernière colonne</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources in the table</source>
        <translation>Sources du tableau</translation>
    </message>
    <message>
        <location filename="gui/files/table_choice.py"/>
        <source>Sources: {number} of {all}</source>
        <translation>Sources : {number} sur {all}</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Back</source>
        <comment>to the page before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Forward</source>
        <comment>to the next page</comment>
        <translation>Avancer</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>No page has these words</source>
        <translation>Aucune page ne contient ces mots</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/help/guide_window.py"/>
        <source>{n} pages</source>
        <extracomment>{n} page</extracomment>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/help/guide_window.py"/>
        <source>{page} — Guide</source>
        <translation>{page} — Guide</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Choose a clause of the draft, press Enter or {edit}, and write. Your words change the draft, or become an amendment of the delegation that you choose in the toolbar.</source>
        <translation>Choisissez un paragraphe du projet, appuyez sur Entrée ou {edit}, et écrivez. Vos mots modifient le projet, ou deviennent un amendement de la délégation choisie dans la barre d’outils.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Every amendment has a card here; {accept} accepts it. {undo} takes back any decision.</source>
        <translation>Chaque amendement a ici sa fiche ; {accept} l’accepte. {undo} annule toute décision.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Step {number} of {all}</source>
        <translation>Étape {number} sur {all}</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The base, a source and your draft stand beside each other, with all differences marked. {next} goes to the next difference, {previous} to the one before.</source>
        <translation>Le texte de base, une source et votre projet sont côte à côte, toutes les différences étant marquées. {next} mène à la différence suivante, {previous} à la précédente.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>The texts side by side</source>
        <translation>Les textes côte à côte</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>Write and propose</source>
        <translation>Écrire et proposer</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>{export} writes a Word file with tracked changes, and all other papers. {guide} is help, and {palette} finds everything.</source>
        <translation>{export} écrit un fichier Word avec suivi des modifications, et tous les autres documents. {guide} ouvre l’aide, et {palette} trouve tout.</translation>
    </message>
    <message>
        <location filename="gui/help/tour.py"/>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Back</source>
        <comment>to the step before</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>End</source>
        <comment>the tour</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Next</source>
        <comment>to the next step</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <location filename="gui/help/tour_card.py"/>
        <source>Tour: {title}</source>
        <translation>Visite guidée : {title}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A desk of the chair</source>
        <translation>Un poste de la présidence</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>A file that another desk saved with its key</source>
        <translation>Un fichier dans lequel un autre poste a enregistré sa clé</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Acts for</source>
        <translation>Agit pour</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk</source>
        <translation>Ajouter un poste</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add a desk…</source>
        <translation>Ajouter un poste…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Add from a file…</source>
        <translation>Ajouter depuis un fichier…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>All</source>
        <comment>all delegations and the secretariat</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>As the desk calls itself</source>
        <translation>Comme le poste s’appelle lui-même</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Asking the key ring</source>
        <translation>Consultation du trousseau de clés</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>By the line with its key</source>
        <translation>Par la ligne qui contient sa clé</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Chair</source>
        <comment>a column: whether a desk is the chair's</comment>
        <translation>Présidence</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Desk {number}</source>
        <translation>Poste {number}</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Give it to whoever keeps the roster. It is no secret.</source>
        <translation>Donnez-la à qui tient la liste des postes. Elle n’a rien de secret.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It brings the first roster.</source>
        <translation>Il apporte la première liste des postes.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>It may change the roster.</source>
        <translation>Il peut modifier la liste des postes.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Its name, its fingerprint and the line with its key</source>
        <translation>Son nom, son empreinte et la ligne qui contient sa clé</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Leave empty to save nothing.</source>
        <translation>Laissez vide pour ne rien enregistrer.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Line with its key</source>
        <translation>Ligne qui contient sa clé</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed yet: the desk waits for its key ring.</source>
        <translation>Pas encore signé : le poste attend son trousseau de clés.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Not signed.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Save the line as</source>
        <translation>Enregistrer la ligne sous</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by an unknown desk, {digits}.</source>
        <translation>Signé par un poste inconnu, {digits}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Signed by {desk}.</source>
        <translation>Signé par {desk}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Some delegations</source>
        <translation>Certaines délégations</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>That desk may not act for {codes}.</source>
        <translation>Ce poste ne peut pas agir pour {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The other desk finds it under Negotiation &gt; Desks &gt; This desk.</source>
        <translation>L’autre poste la trouve sous Négociation &gt; Postes &gt; Ce poste.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The secretariat</source>
        <translation>Le secrétariat</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>The signature is wrong: the event was altered or forged.</source>
        <translation>La signature est fausse : l’événement a été modifié ou falsifié.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>There is no roster: every desk may act for all. Add a desk, and this one becomes the chair’s.</source>
        <translation>Il n’y a pas de liste des postes : chaque poste peut agir pour tous. Ajoutez un poste, et celui-ci devient celui de la présidence.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk is called {name}.</source>
        <translation>Ce poste s’appelle {name}.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>This desk…</source>
        <translation>Ce poste…</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>What the desk did stays</source>
        <translation>Ce que le poste a fait demeure</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Whatever is recorded here is signed with the key of this desk.</source>
        <translation>Tout ce qui est consigné ici est signé avec la clé de ce poste.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Which desk may act for whom. Acts of others that come in and do not keep to it must be confirmed. Compare fingerprints by telephone.</source>
        <translation>Quel poste peut agir pour qui. Les actes d’autrui qui arrivent sans s’y conformer doivent être confirmés. Comparez les empreintes par téléphone.</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>Yes</source>
        <comment>this desk is the chair's</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>all</source>
        <comment>a desk acts for all</comment>
        <translation>tous</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the chair</source>
        <translation>la présidence</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>the secretariat</source>
        <translation>le secrétariat</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is off the roster</source>
        <translation>{desk} ne figure plus sur la liste des postes</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{desk} is on the roster</source>
        <translation>{desk} figure sur la liste des postes</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{name} (this desk)</source>
        <translation>{name} (ce poste)</translation>
    </message>
    <message>
        <location filename="gui/history/desk_roster.py"/>
        <source>{signed} That roster has no effect.</source>
        <translation>{signed} Cette liste des postes est sans effet.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Did not fit</source>
        <translation>Ne concordait pas</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Done in one copy while something else was done in another; what was done in the longer line of work stands. Do it again, table it, or let it go.</source>
        <translation>Fait dans une copie pendant qu’autre chose se faisait dans une autre ; ce qui a été fait dans la copie où l’on a le plus travaillé l’emporte. Refaites-le, déposez-le ou abandonnez-le.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Events that are here have other content in {file}: {numbers}. What is here stays; ask who sent it.</source>
        <translation>Des événements déjà présents ont un autre contenu dans {file} : {numbers}. Ce qui est ici reste ; interrogez l’expéditeur.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything in {file} is here already.</source>
        <translation>Tout le contenu de {file} est déjà ici.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything that was done fits together.</source>
        <translation>Tout ce qui a été fait concorde.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, from the beginning</source>
        <translation>Tout, depuis le début</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Everything, including what is not ticked</source>
        <translation>Tout, y compris ce qui n’est pas coché</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes and drafts stay here.</source>
        <translation>Pour quiconque travaille sur une copie de cette négociation. L’intégration se fait par Fichier &gt; Échange. Les notes et projets privés restent ici.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>From {file}. What you do not tick is left out.</source>
        <translation>De {file}. Ce que vous ne cochez pas est laissé de côté.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It acts for {codes}, and this desk has not sent that before.</source>
        <translation>Cet acte est fait au nom de {codes}, ce que ce poste n’avait encore jamais envoyé.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It is taken back; the history keeps it</source>
        <translation>C’est annulé ; l’historique le conserve</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It undoes what is here.</source>
        <translation>Il annule ce qui est ici.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was done again.</source>
        <translation>C’est refait.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It was left out before.</source>
        <translation>Il avait été laissé de côté.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would not fit: {reason}</source>
        <translation>Il ne s’insérerait pas : {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>It would set aside what is here: {acts}.</source>
        <translation>Il écarterait ce qui est ici : {acts}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is later than the moment at which it was taken in.</source>
        <translation>Son heure est postérieure au moment où il a été intégré.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Its time is older than that of what its author had seen.</source>
        <translation>Son heure est antérieure à celle de ce que son auteur avait vu.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let go: {act}</source>
        <translation>Abandonné : {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Nothing was taken in.</source>
        <translation>Rien n’a été intégré.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>On {place}: {codes} {stance}.</source>
        <translation>Sur {place} : {codes} {stance}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Reading what was done</source>
        <translation>Lecture de ce qui a été fait</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Redone: {act}</source>
        <translation>Refait : {act}</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment</source>
        <translation>Déposer comme amendement</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Table it as an amendment…</source>
        <translation>Déposer comme amendement…</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Tabled as an amendment</source>
        <translation>Déposé comme amendement</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <translation>Intégrer</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Take in</source>
        <comment>button</comment>
        <translation>Intégrer</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Taking in everything would change {clauses}.</source>
        <translation>Le tout modifierait {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>The meeting decides between these words and those that stand.</source>
        <translation>La réunion tranche entre ces mots et ceux qui figurent.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Was done again</source>
        <translation>Refait</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What came after “{name}”</source>
        <translation>Ce qui est venu après « {name} »</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What it changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>What was done in a copy</source>
        <translation>Ce qui a été fait dans une copie</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>When (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Write what was done</source>
        <translation>Écrire ce qui a été fait</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>Writing what was done</source>
        <translation>Écriture de ce qui a été fait</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{actor}, {when} UTC</source>
        <translation>{actor}, {when} UTC</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}) acts for {codes}.</source>
        <translation>{desk} ({digits}) agit pour {codes}.</translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{desk} ({digits}, of the chair) acts for {codes}.</source>
        <translation>{desk} ({digits}, de la présidence) agit pour {codes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{file} holds {n} events, and no private note or draft.</source>
        <extracomment>{file} holds {n} event, and no private note or draft.</extracomment>
        <translation>
            <numerusform>{file} contient {n} acte et aucune note ni aucun projet privés.</numerusform>
            <numerusform>{file} contient {n} actes et aucune note ni aucun projet privés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/exchange_lists.py"/>
        <source>{name} exchange.zip</source>
        <translation>{name} échange.zip</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} acts left out before count now.</source>
        <extracomment>{n} act left out before counts now.</extracomment>
        <translation>
            <numerusform>{n} acte laissé de côté compte désormais.</numerusform>
            <numerusform>{n} actes laissés de côté comptent désormais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} did not fit</source>
        <extracomment>{n} did not fit</extracomment>
        <translation>
            <numerusform>{n} ne concordait pas</numerusform>
            <numerusform>{n} ne concordaient pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} events are taken in from {file}; all of it fits.</source>
        <extracomment>{n} event is taken in from {file}; all of it fits.</extracomment>
        <translation>
            <numerusform>{n} événement intégré depuis {file} ; tout concorde.</numerusform>
            <numerusform>{n} événements intégrés depuis {file} ; tout concorde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} left out</source>
        <extracomment>{n} left out</extracomment>
        <translation>
            <numerusform>{n} laissé de côté</numerusform>
            <numerusform>{n} laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/exchange_lists.py"/>
        <source>{n} taken in from {file}</source>
        <extracomment>{n} taken in from {file}</extracomment>
        <translation>
            <numerusform>{n} intégré depuis {file}</numerusform>
            <numerusform>{n} intégrés depuis {file}</numerusform>
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
        <translation>2026-11-26 ou 2026-11-26T18:00Z</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>A new project with everything of this file that is intact.</source>
        <translation>Un nouveau fichier avec tout ce que celui-ci a d’intact.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>After event</source>
        <translation>Après l’événement</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By</source>
        <comment>who named a version</comment>
        <translation>Par</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By meeting</source>
        <translation>Par réunion</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Checking the file</source>
        <translation>Vérification du fichier</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare</source>
        <comment>two moments</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the base with</source>
        <translation>Comparer le texte de base avec</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft after event {event} with</source>
        <translation>Comparer le projet après l’événement {event} avec</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft now with</source>
        <translation>Comparer le projet actuel avec</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the draft “{name}” with</source>
        <translation>Comparer le projet « {name} » avec</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare the two</source>
        <translation>Comparer les deux</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Events that came after these may be lost.</source>
        <translation>Des événements postérieurs à ceux-ci peuvent être perdus.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Every change, newest first. Any of them can be undone.</source>
        <translation>Toutes les modifications, les plus récentes en premier. Chacune peut être annulée.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Going back</source>
        <translation>Retour en cours</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It changed no words that stand in the draft now.</source>
        <translation>Il n’a changé aucun mot qui figure maintenant dans le projet.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>It does not fit: {reason}</source>
        <translation>Cela ne concorde pas : {reason}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Its clause</source>
        <translation>Son paragraphe</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Left out: {why}</source>
        <translation>Omis : {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Lost: event {event}.</source>
        <translation>Perdu : événement {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Name this moment</source>
        <translation>Nommer ce moment</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Or a number, a day or a time</source>
        <translation>Ou un numéro, un jour ou une heure</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Other moment</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Outside meetings</source>
        <translation>Hors réunion</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private drafts or notes may be lost.</source>
        <translation>Des projets ou des notes privés peuvent être perdus.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Private: no exchange and no export has it.</source>
        <translation>Privé : aucun échange et aucune exportation ne le contient.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Rev.1 as circulated</source>
        <translation>Rev.1 telle que distribuée</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Save a salvaged copy</source>
        <translation>Enregistrer une copie récupérée</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Saving what is intact</source>
        <translation>Enregistrement de ce qui est intact</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Since (UTC)</source>
        <translation>Depuis (UTC)</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Taken back by event {event}.</source>
        <translation>Annulé par l’événement {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The base text</source>
        <translation>Le texte de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft after event {event}</source>
        <translation>Le projet après l’événement {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft now</source>
        <translation>Le projet actuel</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The draft “{name}”</source>
        <translation>Le projet « {name} »</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is damaged.</source>
        <translation>Le fichier conservé « {name} » est endommagé.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The kept file “{name}” is lost.</source>
        <translation>Le fichier conservé « {name} » est perdu.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is after event {event}.</source>
        <translation>La négociation telle qu’elle est après l’événement {event}.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The negotiation as it is now.</source>
        <translation>La négociation telle qu’elle est maintenant.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The signature of event {event} is wrong: it was altered or forged.</source>
        <translation>La signature de l’événement {event} est fausse : il a été modifié ou falsifié.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The text then</source>
        <translation>Le texte d’alors</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>The texts that others may have. Name further moments under Events.</source>
        <translation>Les textes que d’autres peuvent avoir. Nommez d’autres moments sous Événements.</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What changed: {one} and {other}</source>
        <translation>Ce qui a changé : {one} et {other}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>What it changed</source>
        <translation>Ce que cela a changé</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>Why: {why}</source>
        <translation>Motif : {why}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>With the private notes</source>
        <translation>Avec les notes privées</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after event {event}</source>
        <translation>après l’événement {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>after {event}: {act}</source>
        <translation>après {event} : {act}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>base text</source>
        <translation>texte de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>named</source>
        <translation>nommée</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>new base text</source>
        <translation>nouveau texte de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base</source>
        <translation>le texte de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>the base text</source>
        <translation>le texte de base</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>undone by {event}</source>
        <translation>annulé par {event}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/history/history_lists.py"/>
        <source>{file} is written with {n} events.</source>
        <extracomment>{file} is written with {n} event.</extracomment>
        <translation>
            <numerusform>{file} est écrit avec {n} événement.</numerusform>
            <numerusform>{file} est écrit avec {n} événements.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>{name} salvaged</source>
        <translation>{name} récupéré</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation after event {event}</source>
        <translation>« {name} » est la négociation après l’événement {event}</translation>
    </message>
    <message>
        <location filename="gui/history/history_lists.py"/>
        <source>“{name}” is the negotiation now</source>
        <translation>« {name} » est la négociation maintenant</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>A page to read (.html), or Word with tracked changes (.docx).</source>
        <translation>Une page à lire (.html), ou Word avec modifications suivies (.docx).</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changed by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Pages (*.html);;Word (*.docx)</source>
        <translation>Pages (*.html);;Word (*.docx)</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>Save the comparison…</source>
        <translation>Enregistrer la comparaison…</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>The two texts are the same.</source>
        <translation>Les deux textes sont identiques.</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>moved and changed</source>
        <translation>déplacé et modifié</translation>
    </message>
    <message>
        <location filename="gui/history/past_texts.py"/>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Brackets and options of the base, of each named version, and of the draft now.</source>
        <translation>Crochets et options du texte de base, de chaque version nommée et du projet actuel.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Left out, never tabled: {names}.</source>
        <translation>Omis, jamais déposés : {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Never tabled, but other acts speak of it, so it goes along: {names}.</source>
        <translation>Jamais déposé, mais d’autres actes en parlent, donc il est transmis : {names}.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>No file is kept in this project.</source>
        <translation>Aucun fichier n’est conservé dans cette négociation.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>The whole negotiation with its history, to give to others.</source>
        <translation>Toute la négociation avec son historique, à transmettre à d’autres.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>What texts and amendments were read from, byte for byte.</source>
        <translation>Ce dont les textes et amendements ont été lus, octet pour octet.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>With private notes and drafts</source>
        <translation>Avec les notes et projets privés</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write it out…</source>
        <translation>Extraire…</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>Write the file out</source>
        <translation>Extraire le fichier</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>alternatives</source>
        <translation>variantes</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>placeholders</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>recorded</source>
        <translation>enregistrées</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>the draft now</source>
        <translation>le projet actuel</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy without private notes and drafts.</source>
        <translation>{file} est une copie sans les notes et projets privés.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{file} is a copy.</source>
        <translation>{file} est une copie.</translation>
    </message>
    <message>
        <location filename="gui/history/project_copies.py"/>
        <source>{name} copy</source>
        <translation>{name} copie</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>Desks</source>
        <translation>Postes</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>File with the key of a desk</source>
        <translation>Fichier contenant la clé d’un poste</translation>
    </message>
    <message>
        <location filename="gui/history/record_commands.py"/>
        <source>What was done, or a copy ({endings});;All files (*)</source>
        <translation>Ce qui a été fait, ou une copie ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>Nothing is proposed in these files</source>
        <translation>Rien n’est proposé dans ces fichiers</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as near as others; it makes no difference</source>
        <translation>aussi proche que d’autres ; cela ne change rien</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as the file says</source>
        <translation>comme l’indique le fichier</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>as you chose</source>
        <translation>selon votre choix</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>by its words</source>
        <translation>d’après son texte</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>chosen by the name of the file</source>
        <translation>choisi d’après le nom du fichier</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words, none of which is clear</source>
        <translation>instructions rédigées, dont aucune n’est claire</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>instructions in words: {n} are clear</source>
        <extracomment>instructions in words: {n} is clear</extracomment>
        <translation>
            <numerusform>instructions rédigées : {n} est claire</numerusform>
            <numerusform>instructions rédigées : {n} sont claires</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>little in it is like any version</source>
        <translation>peu de chose y ressemble à une version</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>more sponsors for {ids}</source>
        <translation>auteurs supplémentaires pour {ids}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up, and nothing differs from the text</source>
        <translation>sans marques, et rien ne diffère du texte</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>not marked up: what differs from the text is proposed</source>
        <translation>sans marques : ce qui diffère du texte est proposé</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>nothing to remark</source>
        <translation>rien à signaler</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>several are about equally near</source>
        <translation>plusieurs sont à peu près aussi proches</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>the draft of now</source>
        <translation>le projet actuel</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{author}: “{title}” has no sure place. {why}</source>
        <translation>{author} : « {title} » n’a pas de place sûre. {why}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{first} to {last}</source>
        <translation>du {first} au {last}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices.py"/>
        <source>{ids} tabled before</source>
        <translation>déjà déposés : {ids}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} amendments tabled ({which})</source>
        <extracomment>{n} amendment tabled ({which})</extracomment>
        <translation>
            <numerusform>{n} amendement déposé ({which})</numerusform>
            <numerusform>{n} amendements déposés ({which})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} authors</source>
        <extracomment>{n} author</extracomment>
        <translation>
            <numerusform>{n} rédacteur</numerusform>
            <numerusform>{n} rédacteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} changes</source>
        <extracomment>{n} change</extracomment>
        <translation>
            <numerusform>{n} modification</numerusform>
            <numerusform>{n} modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} files</source>
        <extracomment>{n} file</extracomment>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} proposals in brackets</source>
        <extracomment>{n} proposal in brackets</extracomment>
        <translation>
            <numerusform>{n} proposition entre crochets</numerusform>
            <numerusform>{n} propositions entre crochets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} remarks</source>
        <extracomment>{n} remark</extracomment>
        <translation>
            <numerusform>{n} remarque</numerusform>
            <numerusform>{n} remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_choices.py"/>
        <source>{n} tracked changes</source>
        <extracomment>{n} tracked change</extracomment>
        <translation>
            <numerusform>{n} modification suivie</numerusform>
            <numerusform>{n} modifications suivies</numerusform>
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
        <translation>Amendements dans {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Author</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Check this</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Choose one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Code or name, or CODE=Name</source>
        <translation>Code ou nom, ou CODE=Nom</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Delegation of {author}</source>
        <translation>Délégation de {author}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Each can be decided alone, and equal ones of several delegations become one.</source>
        <translation>Chacun peut être tranché seul, et ceux de plusieurs délégations qui sont identiques n’en font qu’un.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Everything that an author changed goes together.</source>
        <translation>Toutes les modifications d’un rédacteur vont ensemble.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Import amendments</source>
        <translation>Importer des amendements</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Keep “{name}” as a new one</source>
        <translation>Garder « {name} » comme nouvelle</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>New</source>
        <comment>delegation</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Not in the list of delegations yet; it is put there.</source>
        <translation>Pas encore dans la liste des délégations ; elle y est ajoutée.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One amendment for each author</source>
        <translation>Un amendement par rédacteur</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>One for each clause and author</source>
        <translation>Un par paragraphe et par rédacteur</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Version of {file}</source>
        <translation>Version de {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What becomes an amendment</source>
        <translation>Ce qui devient un amendement</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>What was not certain</source>
        <translation>Ce qui n’était pas certain</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Where the files differ from the text</source>
        <translation>Où les fichiers diffèrent du texte</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Whose amendments they are</source>
        <translation>Auteurs des amendements</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Writes for</source>
        <translation>Écrit pour</translation>
    </message>
    <message>
        <location filename="gui/imports/import_choices_view.py"/>
        <source>Written on</source>
        <translation>Établi sur</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Files that can be read ({endings});;All files (*)</source>
        <translation>Fichiers lisibles ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Looking for tracked changes</source>
        <translation>Recherche des modifications suivies</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>New base text</source>
        <translation>Nouveau texte de base</translation>
    </message>
    <message>
        <location filename="gui/imports/import_commands.py"/>
        <source>Revisions of the draft</source>
        <translation>Révisions du projet</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/import_commands.py"/>
        <source>{said} {n} remarks are kept under File, Import notes.</source>
        <extracomment>{said} {n} remark is kept under File, Import notes.</extracomment>
        <translation>
            <numerusform>{said} {n} remarque est conservée sous Fichier, Notes d’importation.</numerusform>
            <numerusform>{said} {n} remarques sont conservées sous Fichier, Notes d’importation.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>Import notes</source>
        <translation>Notes d’importation</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>No file was read into this negotiation since its remarks are kept.</source>
        <translation>Aucun fichier n’a été lu dans cette négociation depuis que les remarques sont conservées.</translation>
    </message>
    <message>
        <location filename="gui/imports/import_notes_view.py"/>
        <source>What readers and imports were not sure of, and what was not taken over.</source>
        <translation>Ce dont la lecture et les importations n’étaient pas sûres, et ce qui n’a pas été repris.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Amendments in words</source>
        <translation>Amendements rédigés</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>As amendment documents have them, or as they are said in the room; in English, French or Spanish. Quote the words of the text.</source>
        <translation>Comme dans les documents d’amendement, ou comme on les dit en salle ; en anglais, français ou espagnol. Citez les mots du texte.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Each an amendment</source>
        <translation>Un amendement chacune</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Find out</source>
        <translation>À déterminer</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>In operative paragraph 3, replace “…” by “…”.</source>
        <translation>Au paragraphe 3 du dispositif, remplacer « … » par « … ».</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instruction</source>
        <translation>Modification demandée</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Instructions</source>
        <translation>Modifications demandées</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>One amendment of all</source>
        <translation>Un amendement du tout</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read</source>
        <comment>to read</comment>
        <translation>Lire</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Read instructions</source>
        <translation>Lire des amendements rédigés</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table all {n} that are clear…</source>
        <extracomment>Table {n} that is clear…</extracomment>
        <translation>
            <numerusform>Déposer celui qui est clair ({n})…</numerusform>
            <numerusform>Déposer tous les clairs ({n})…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table amendments</source>
        <translation>Déposer des amendements</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table it…</source>
        <translation>Le déposer…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table the amendment</source>
        <translation>Déposer l’amendement</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Table…</source>
        <translation>Déposer…</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The amendment is tabled</source>
        <translation>L’amendement est déposé</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>The version whose numbers and words are meant.</source>
        <translation>La version dont les numéros et le texte sont visés.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>There are no instructions in it.</source>
        <translation>Aucune modification demandée n’y figure.</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>no place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <location filename="gui/imports/instruction_list.py"/>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/instruction_list.py"/>
        <source>{n} amendments are tabled</source>
        <extracomment>{n} amendment is tabled</extracomment>
        <translation>
            <numerusform>{n} amendement est déposé</numerusform>
            <numerusform>{n} amendements sont déposés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who}</source>
        <translation>Comme {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>As {who} has it.</source>
        <translation>Comme dans {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decide so</source>
        <translation>Trancher ainsi</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided as {who}.</source>
        <translation>Tranché comme dans {who}.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Decided with a written text.</source>
        <translation>Tranché par un texte rédigé.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Empty: the clause goes.</source>
        <translation>Vide : le paragraphe disparaît.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Every change is tracked under the name of the file that it comes from.</source>
        <translation>Chaque modification est suivie sous le nom du fichier dont elle provient.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Everything is decided.</source>
        <translation>Tout est tranché.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is not clear which text of {file} answers to the draft.</source>
        <translation>On ne sait pas quel texte de {file} correspond au projet.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>It is open again.</source>
        <translation>C’est de nouveau à trancher.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Italics and the like</source>
        <translation>Italique et autre mise en forme</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merge {files}</source>
        <translation>Fusionner {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merged: {files}</source>
        <translation>Fusionnés : {files}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Merging</source>
        <translation>Fusion en cours</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>No file changes anything.</source>
        <translation>Aucun fichier ne modifie quoi que ce soit.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Nothing collides: everything can be taken into the draft.</source>
        <translation>Aucun conflit : tout peut être repris dans le projet.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Something else was decided meanwhile; decide this again.</source>
        <translation>Autre chose a été tranché entre-temps ; tranchez de nouveau.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the decision back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take the rest</source>
        <translation>Reprendre le reste</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Take what is decided</source>
        <translation>Reprendre ce qui est tranché</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Text in {file}</source>
        <translation>Texte dans {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause goes.</source>
        <translation>Le paragraphe disparaît.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>The clause reads as in {who}</source>
        <translation>Le paragraphe se lit comme dans {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>What each file changes. What several files change alike comes in once.</source>
        <translation>Ce que modifie chaque fichier. Ce que plusieurs modifient de même n’est repris qu’une fois.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>With tracked changes</source>
        <translation>Avec modifications suivies</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Word file</source>
        <translation>Fichier Word</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a Word file…</source>
        <translation>Écrire un fichier Word…</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write a text for {clause}</source>
        <translation>Rédiger un texte pour {clause}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>Write the merged text</source>
        <translation>Écrire le texte fusionné</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>as {who}</source>
        <translation>comme {who}</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>clauses</source>
        <translation>paragraphes</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>written</source>
        <translation>rédigé</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft but italics and the like.</source>
        <translation>{files} : rien ne diffère du projet, sauf italique et autre mise en forme.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{files}: nothing differs from the draft.</source>
        <translation>{files} : rien ne diffère du projet.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{file} already exists; choose another name.</source>
        <translation>{file} existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="gui/imports/merge_list.py"/>
        <source>{name} merged</source>
        <translation>{name} fusionné</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} conflicts are undecided. There the draft keeps its own words, and what the files say there does not come in.</source>
        <extracomment>{n} conflict is undecided. There the draft keeps its own words, and what the files say there does not come in.</extracomment>
        <translation>
            <numerusform>{n} conflit est à trancher. Le projet y garde ses propres mots, et ce que disent les fichiers à cet endroit n’est pas repris.</numerusform>
            <numerusform>{n} conflits sont à trancher. Le projet y garde ses propres mots, et ce que disent les fichiers à ces endroits n’est pas repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/merge_list.py"/>
        <source>{n} to be decided. Until then the draft's own words stand there.</source>
        <extracomment>{n} to be decided. Until then the draft's own words stand there.</extracomment>
        <translation>
            <numerusform>{n} à trancher. D’ici là, les mots du projet y figurent.</numerusform>
            <numerusform>{n} à trancher. D’ici là, les mots du projet y figurent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Agreed, but worded differently in the new text</source>
        <translation>Convenu, mais différent dans le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the draft</source>
        <translation>Dans le projet</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>In the new text</source>
        <translation>Dans le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Laying the negotiation on the new text</source>
        <translation>Report de la négociation sur le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>New base text: {file}</source>
        <translation>Nouveau texte de base : {file}</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No amendment and no change of the draft is concerned.</source>
        <translation>Aucun amendement ni aucune modification du projet n’est touché.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>No text was found in {file}.</source>
        <translation>Aucun texte trouvé dans {file}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>On the new text</source>
        <translation>Sur le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Placing everything on the new text</source>
        <translation>Placement sur le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The former wordings stay readable.</source>
        <translation>Les libellés antérieurs restent lisibles.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>The new text is now the base text</source>
        <translation>Le nouveau texte est désormais le texte de base</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: nothing.</source>
        <translation>À trancher : rien.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>To be decided: {n} of {all}.</source>
        <translation>À trancher : {n} sur {all}.</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>Use as the base text</source>
        <translation>Utiliser comme texte de base</translation>
    </message>
    <message>
        <location filename="gui/imports/new_base_list.py"/>
        <source>a change of {author}</source>
        <translation>une modification de {author}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/imports/new_base_list.py"/>
        <source>{n} made by hand are idle: their clauses are gone.</source>
        <extracomment>{n} made by hand is idle: its clauses are gone.</extracomment>
        <translation>
            <numerusform>{n} établi à la main est sans effet : ses paragraphes ont disparu.</numerusform>
            <numerusform>{n} établis à la main sont sans effet : leurs paragraphes ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Accepting it supersedes {who}.</source>
        <translation>L’accepter rend sans objet {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Amends {who}.</source>
        <translation>Modifie {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Cannot stand beside {who}.</source>
        <translation>Incompatible avec {who}.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Choose a clause to see its amendments, where its words come from, and its notes.</source>
        <translation>Choisissez un paragraphe pour voir ses amendements, l’origine de ses mots et ses notes.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Collides with {who}, which was accepted.</source>
        <translation>En conflit avec {who}, accepté.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Not in the draft. Alt+→ takes it into the draft.</source>
        <translation>Absent du projet. Alt+→ le reprend dans le projet.</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>Stands or falls with {members} (“{name}”).</source>
        <translation>Solidaire de {members} (« {name} »).</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>already in the text</source>
        <translation>déjà dans le texte</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies</source>
        <translation>applicable</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {amendments}</source>
        <translation>s’applique, mais exclut {amendments}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>applies, but excludes {n} others</source>
        <extracomment>applies, but excludes {n} other</extracomment>
        <translation>
            <numerusform>s’applique, mais en exclut {n} autre</numerusform>
            <numerusform>s’applique, mais en exclut {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>eight proposals</source>
        <translation>huit propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>five proposals</source>
        <translation>cinq propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>four proposals</source>
        <translation>quatre propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>needs confirmation</source>
        <translation>place à confirmer</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nine proposals</source>
        <translation>neuf propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no longer has a place</source>
        <translation>sans place</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>no proposals</source>
        <translation>aucune proposition</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>nothing open</source>
        <translation>rien en suspens</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>one proposal</source>
        <translation>une proposition</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>seven proposals</source>
        <translation>sept propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>several places</source>
        <translation>plusieurs places</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>six proposals</source>
        <translation>six propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>three proposals</source>
        <translation>trois propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>two proposals</source>
        <translation>deux propositions</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, deleted</source>
        <translation>{clause}, supprimé</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{clause}, moved away</source>
        <translation>{clause}, déplacé ailleurs</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_cards.py"/>
        <source>{n} proposals</source>
        <extracomment>{n} proposal</extracomment>
        <translation>
            <numerusform>{n} proposition</numerusform>
            <numerusform>{n} propositions</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Accept {amendment} of {names}</source>
        <translation>Accepter {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Confirm and accept {amendment} of {names}</source>
        <translation>Confirmer et accepter {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>History of {amendment}</source>
        <translation>Historique de {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>More to do with {amendment}</source>
        <translation>Autres actions sur {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Put {amendment} of {names} on hold</source>
        <translation>Mettre en attente {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Reject {amendment} of {names}</source>
        <translation>Rejeter {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>The name of this amendment in the register</source>
        <translation>Le nom de cet amendement dans le registre</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_cards_view.py"/>
        <source>Withdraw {amendment} of {names}</source>
        <translation>Retirer {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Proposed, {when}</source>
        <translation>Proposé, {when}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommendation taken back</source>
        <translation>Recommandation retirée</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice}</source>
        <translation>Recommandation : {advice}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} into {amendment}</source>
        <translation>Recommandation : {advice} avec {amendment}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Recommended: {advice} to {body}</source>
        <translation>Recommandation : {advice} à {body}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>Wording {revision}, until it was changed</source>
        <translation>Libellé {revision}, jusqu’à sa modification</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} joined</source>
        <translation>Auteur en plus : {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_course.py"/>
        <source>{code} left</source>
        <translation>Auteur en moins : {code}</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Hold</source>
        <comment>to put on hold</comment>
        <translation>Mettre en suspens</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Return</source>
        <comment>to give back</comment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>Supersede</source>
        <translation>Rendre sans objet</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} accepted</source>
        <translation>{amendment} accepté</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} put on hold</source>
        <translation>{amendment} mis en suspens</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} rejected</source>
        <translation>{amendment} rejeté</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} returned to its sponsors</source>
        <translation>{amendment} renvoyé à ses auteurs</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} submitted</source>
        <translation>{amendment} soumis</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} superseded</source>
        <translation>{amendment} devenu sans objet</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} tabled</source>
        <translation>{amendment} déposé</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{amendment} withdrawn</source>
        <translation>{amendment} retiré</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be accepted</source>
        <translation>{left} sur {all} ne peuvent être acceptés</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be put on hold</source>
        <translation>{left} sur {all} ne peuvent être mis en attente</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be rejected</source>
        <translation>{left} sur {all} ne peuvent être rejetés</translation>
    </message>
    <message>
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{left} of {all} cannot be withdrawn</source>
        <translation>{left} sur {all} ne peuvent être retirés</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} accepted; not these:</source>
        <extracomment>{n} accepted; not these:</extracomment>
        <translation>
            <numerusform>{n} accepté ; pas ceux-ci :</numerusform>
            <numerusform>{n} acceptés ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments accepted</source>
        <extracomment>{n} amendment accepted</extracomment>
        <translation>
            <numerusform>{n} amendement accepté</numerusform>
            <numerusform>{n} amendements acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments put on hold</source>
        <extracomment>{n} amendment put on hold</extracomment>
        <translation>
            <numerusform>{n} amendement mis en suspens</numerusform>
            <numerusform>{n} amendements mis en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments rejected</source>
        <extracomment>{n} amendment rejected</extracomment>
        <translation>
            <numerusform>{n} amendement rejeté</numerusform>
            <numerusform>{n} amendements rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments returned to their sponsors</source>
        <extracomment>{n} amendment returned to its sponsors</extracomment>
        <translation>
            <numerusform>{n} amendement renvoyé à ses auteurs</numerusform>
            <numerusform>{n} amendements renvoyés à leurs auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments submitted</source>
        <extracomment>{n} amendment submitted</extracomment>
        <translation>
            <numerusform>{n} amendement soumis</numerusform>
            <numerusform>{n} amendements soumis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments superseded</source>
        <extracomment>{n} amendment superseded</extracomment>
        <translation>
            <numerusform>{n} amendement devenu sans objet</numerusform>
            <numerusform>{n} amendements devenus sans objet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments tabled</source>
        <extracomment>{n} amendment tabled</extracomment>
        <translation>
            <numerusform>{n} amendement déposé</numerusform>
            <numerusform>{n} amendements déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} amendments withdrawn</source>
        <extracomment>{n} amendment withdrawn</extracomment>
        <translation>
            <numerusform>{n} amendement retiré</numerusform>
            <numerusform>{n} amendements retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} put on hold; not these:</source>
        <extracomment>{n} put on hold; not these:</extracomment>
        <translation>
            <numerusform>{n} mis en attente ; pas ceux-ci :</numerusform>
            <numerusform>{n} mis en attente ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} rejected; not these:</source>
        <extracomment>{n} rejected; not these:</extracomment>
        <translation>
            <numerusform>{n} rejeté ; pas ceux-ci :</numerusform>
            <numerusform>{n} rejetés ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} returned to their sponsors; not these:</source>
        <extracomment>{n} returned to its sponsors; not these:</extracomment>
        <translation>
            <numerusform>{n} rendu à ses auteurs ; pas ceux-ci :</numerusform>
            <numerusform>{n} rendus à leurs auteurs ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} submitted; not these:</source>
        <extracomment>{n} submitted; not these:</extracomment>
        <translation>
            <numerusform>{n} soumis ; pas ceux-ci :</numerusform>
            <numerusform>{n} soumis ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} superseded; not these:</source>
        <extracomment>{n} superseded; not these:</extracomment>
        <translation>
            <numerusform>{n} remplacé ; pas ceux-ci :</numerusform>
            <numerusform>{n} remplacés ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} tabled; not these:</source>
        <extracomment>{n} tabled; not these:</extracomment>
        <translation>
            <numerusform>{n} déposé ; pas ceux-ci :</numerusform>
            <numerusform>{n} déposés ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/amendment_steps.py"/>
        <source>{n} withdrawn; not these:</source>
        <extracomment>{n} withdrawn; not these:</extracomment>
        <translation>
            <numerusform>{n} retiré ; pas ceux-ci :</numerusform>
            <numerusform>{n} retirés ; pas ceux-ci :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Choose an amendment to see what it proposes.</source>
        <translation>Choisissez un amendement pour voir ce qu’il propose.</translation>
    </message>
    <message>
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>Chosen</source>
        <translation>Sélection</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/chosen_rows.py"/>
        <source>The first {n} of them.</source>
        <extracomment>The first {n} of them.</extracomment>
        <translation>
            <numerusform>Le {n} premier.</numerusform>
            <numerusform>Les {n} premiers.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>It stands after</source>
        <translation>Il se trouve après</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>The nearest clause</source>
        <translation>Le paragraphe le plus proche</translation>
    </message>
    <message>
        <location filename="gui/inspector/clause_inspection.py"/>
        <source>What follows here</source>
        <translation>Ce qui suit ici</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Join the sponsors…</source>
        <translation>Se joindre aux auteurs…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>Leave the sponsors…</source>
        <translation>Se retirer des auteurs…</translation>
    </message>
    <message>
        <location filename="gui/inspector/further_acts.py"/>
        <source>The place is right as it is shown</source>
        <translation>La place affichée est la bonne</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Doubts</source>
        <translation>Doutes</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Links</source>
        <comment>between clauses</comment>
        <translation>Liens</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Notes</source>
        <comment>of a clause</comment>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Offered</source>
        <comment>links</comment>
        <translation>Proposés</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Private, not exported, never on the projector</source>
        <translation>Privée, non exportée, jamais projetée</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Remove the private note: {note}</source>
        <translation>Supprimer la note privée : {note}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show in the history: {line}</source>
        <translation>Afficher dans l’historique : {line}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Show it in the history</source>
        <translation>L’afficher dans l’historique</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/inspector.py"/>
        <source>Show {n} more amendments</source>
        <extracomment>Show {n} more amendment</extracomment>
        <translation>
            <numerusform>Afficher {n} autre amendement</numerusform>
            <numerusform>Afficher {n} autres amendements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Theme of {clause}</source>
        <translation>Thème de {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>What is to be said of the clause</source>
        <translation>Ce qu’il y a à dire du paragraphe</translation>
    </message>
    <message>
        <location filename="gui/inspector/inspector.py"/>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <location filename="gui/inspector/page.py"/>
        <source>Choose a row to see more of it.</source>
        <translation>Choisissez une ligne pour en voir plus.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>For whoever has this project file; in no export and in no history.</source>
        <translation>Pour qui détient ce fichier de négociation ; dans aucune exportation ni aucun historique.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Noted; no export has it.</source>
        <translation>Noté ; absent de toute exportation.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Passphrase…</source>
        <translation>Phrase secrète…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private note on {name}</source>
        <translation>Note privée sur {name}</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Private notes are locked. Unlock them to write one.</source>
        <translation>Les notes privées sont verrouillées. Déverrouillez-les pour en écrire une.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>The note is removed for good.</source>
        <translation>La note est supprimée définitivement.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>There are no private notes.</source>
        <translation>Il n’y a pas de notes privées.</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Write a note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written (UTC)</source>
        <translation>Écrite (UTC)</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>the negotiation</source>
        <translation>la négociation</translation>
    </message>
    <message>
        <location filename="gui/inspector/private_notes.py"/>
        <source>“{text}” leaves the file; no undo brings it back.</source>
        <translation>« {text} » quitte le fichier ; aucune annulation ne le ramène.</translation>
    </message>
    <message>
        <location filename="gui/inspector/remarks_view.py"/>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/inspector/remarks_view.py"/>
        <source>and {n} more, which {command} lists</source>
        <extracomment>and {n} more, which {command} lists</extracomment>
        <translation>
            <numerusform>et {n} de plus, voir {command}</numerusform>
            <numerusform>et {n} de plus, voir {command}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Beside: “{words}”</source>
        <translation>À côté : « {words} »</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm</source>
        <comment>link</comment>
        <translation>Confirmer</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Confirm the link with {clause}</source>
        <translation>Confirmer le lien avec {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>How sure it is that the two clauses deal with the same matter</source>
        <translation>Degré de certitude que les deux paragraphes traitent de la même question</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}</source>
        <translation>Lien avec {clause}, {state}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Link with {clause}, {state}: {why}</source>
        <translation>Lien avec {clause}, {state} : {why}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse</source>
        <comment>link</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Refuse the link with {clause}</source>
        <translation>Refuser le lien avec {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back</source>
        <comment>decision</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>Take back the decision on the link with {clause}</source>
        <translation>Annuler la décision sur le lien avec {clause}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed</source>
        <comment>link</comment>
        <translation>confirmé</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>confirmed by {who}</source>
        <comment>link</comment>
        <translation>confirmé par {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>drawn</source>
        <comment>link</comment>
        <translation>établi</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>elsewhere</source>
        <comment>clause</comment>
        <translation>ailleurs</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>offered</source>
        <comment>link</comment>
        <translation>proposé</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused</source>
        <comment>link</comment>
        <translation>refusé</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_links_view.py"/>
        <source>refused by {who}</source>
        <comment>link</comment>
        <translation>refusé par {who}</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme</source>
        <translation>Nom du nouveau thème</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>Name of the new theme, then Enter</source>
        <translation>Nom du nouveau thème, puis Entrée</translation>
    </message>
    <message>
        <location filename="gui/inspector/row_themes_view.py"/>
        <source>New theme…</source>
        <translation>Nouveau thème…</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved together with {clauses}</source>
        <translation>Déplacé avec {clauses}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>Moved within the clause: {words}</source>
        <translation>Déplacé à l’intérieur du paragraphe : {words}</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>other force</source>
        <translation>force différente</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{clause} is removed</source>
        <translation>{clause} est supprimé</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes.py"/>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Not the same clause</source>
        <translation>Pas le même paragraphe</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>Split the link: the two clauses do not belong together</source>
        <translation>Rompre le lien : les deux paragraphes ne vont pas ensemble</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>{clause} is not the same clause: split the link</source>
        <translation>{clause} n’est pas le même paragraphe : rompre le lien</translation>
    </message>
    <message>
        <location filename="gui/inspector/version_changes_view.py"/>
        <source>✓ joined by {who}</source>
        <translation>✓ rapproché par {who}</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Ad referendum</source>
        <translation>Ad referendum</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next amendment</source>
        <translation>Amendement suivant</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>Next open clause ▶</source>
        <translation>Paragraphe en suspens suivant ▶</translation>
    </message>
    <message>
        <location filename="gui/meeting/chair_bar.py"/>
        <source>open</source>
        <comment>state of a clause</comment>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>As the text was printed, gaps too</source>
        <translation>Comme le texte a été imprimé, lacunes comprises</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Between 5 and 6 comes</source>
        <translation>Entre 5 et 6 vient</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Came since: {numbers}.</source>
        <translation>Venus depuis : {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Count everything through</source>
        <translation>Numéroter à la suite</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph is called as before.</source>
        <translation>Chaque paragraphe garde son numéro d’avant.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Every paragraph keeps the number that it has now, as circulated.</source>
        <translation>Chaque paragraphe garde son numéro actuel, tel que distribué.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Freeze numbers</source>
        <translation>Figer les numéros</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Frozen by {person} since {time}.</source>
        <translation>Figés par {person} depuis : {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>In sections…</source>
        <translation>Dans les sections…</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Keep the numbers as circulated</source>
        <translation>Garder les numéros tels que distribués</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let numbers follow the text</source>
        <translation>Numéroter selon le texte</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Let them follow</source>
        <translation>Les laisser suivre</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>No numbers are frozen; they follow the text.</source>
        <translation>Aucun numéro n’est figé ; ils suivent le texte.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Number now</source>
        <translation>Numéro actuel</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are frozen</source>
        <translation>Les numéros sont figés</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers are no longer frozen.</source>
        <translation>Les numéros ne sont plus figés.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers begin again</source>
        <translation>Les numéros repartent à 1</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text</source>
        <translation>Les numéros suivent le texte</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers follow the text.</source>
        <translation>Les numéros suivent le texte.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers frozen · {time}</source>
        <translation>Numéros figés · {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers go on</source>
        <translation>Les numéros se suivent</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers in sections</source>
        <translation>Numéros dans les sections</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Numbers of the clauses</source>
        <translation>Numéros des paragraphes</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumber</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Renumbered</source>
        <translation>Renuméroté</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Resolutions go on through all sections; those on the budget begin again.</source>
        <translation>Dans les résolutions, ils se suivent dans toutes les sections ; dans celles sur le budget, ils repartent.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Stay empty: {numbers}.</source>
        <translation>Restent vacants : {numbers}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The draft is renumbered</source>
        <translation>Le projet est renuméroté</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The export “Old and new numbers” has the whole table.</source>
        <translation>L’exportation « Anciens et nouveaux numéros » donne le tableau complet.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The new numbers are frozen.</source>
        <translation>Les nouveaux numéros sont figés.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The number of a paragraph that is deleted stays empty.</source>
        <translation>Le numéro d’un paragraphe supprimé reste vacant.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are frozen; let them follow the text first.</source>
        <translation>Les numéros sont figés ; laissez-les d’abord suivre le texte.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>The numbers are in order: no clause would be called otherwise.</source>
        <translation>Les numéros sont en ordre : aucun paragraphe n’en changerait.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They begin again with 1</source>
        <translation>Ils repartent à 1</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>They go on</source>
        <translation>Ils se suivent</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Those that are frozen stay; what came since is fixed too.</source>
        <translation>Ceux qui sont figés restent ; ceux venus depuis sont fixés aussi.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Until it was renumbered: {number}</source>
        <translation>Jusqu’à la renumérotation : {number}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>What happened</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>Where a section begins</source>
        <translation>Au début d’une section</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>one without</source>
        <comment>a number</comment>
        <translation>un paragraphe sans numéro</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{changes} and {n} more.</source>
        <translation>{changes} et {n} de plus.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clause_numbers.py"/>
        <source>{old} becomes {new}</source>
        <translation>{old} devient {new}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due in {time}</source>
        <translation>Amendements : encore {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments due {time}</source>
        <translation>Amendements jusqu’à : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Amendments were due until {time}</source>
        <translation>Délai des amendements échu : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>On {clauses}.</source>
        <translation>Sur {clauses}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends in {time}</source>
        <translation>Silence : encore {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence ends {time}</source>
        <translation>Fin du silence : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Silence passed at {time}</source>
        <translation>Silence échu : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: amendments due {time}.</source>
        <translation>Ensuite, amendements jusqu’à : {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>Then: silence ends {time}.</source>
        <translation>Ensuite, fin du silence : {time}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{meeting}. What is done now belongs to this meeting.</source>
        <translation>{meeting}. Ce qui se fait maintenant relève de cette réunion.</translation>
    </message>
    <message>
        <location filename="gui/meeting/clock.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/clock.py"/>
        <source>{n} late</source>
        <extracomment>{n} late</extracomment>
        <translation>
            <numerusform>{n} tardif</numerusform>
            <numerusform>{n} tardifs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Begin a silence procedure</source>
        <translation>Ouvrir une procédure d’approbation tacite</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break it</source>
        <translation>Rompre</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Break the silence</source>
        <translation>Rompre le silence</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Day, time and offset from UTC.</source>
        <translation>Jour, heure et décalage par rapport à l’UTC.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline for amendments</source>
        <translation>Date limite de dépôt des amendements</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Deadline set until {time}</source>
        <translation>Date limite fixée : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure has ended.</source>
        <translation>Aucune procédure d’approbation tacite n’est arrivée à son terme.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>No silence procedure is running.</source>
        <translation>Aucune procédure d’approbation tacite n’est en cours.</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>On</source>
        <translation>Objet</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Procedure</source>
        <translation>Procédure</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Set</source>
        <comment>to set</comment>
        <translation>Définir</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence broken by {codes}</source>
        <translation>Silence rompu par {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Silence has passed, on record</source>
        <translation>Silence échu, consigné</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Under silence until {time}</source>
        <translation>Sous silence jusqu’à : {time}</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>What they object to</source>
        <translation>Objet de l’objection</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>the whole text</source>
        <translation>l’ensemble du texte</translation>
    </message>
    <message>
        <location filename="gui/meeting/deadlines.py"/>
        <source>{procedure}, until {time} UTC</source>
        <translation>{procedure}, jusqu’au {time} UTC</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>List of delegations, or report with participants</source>
        <translation>Liste des délégations, ou rapport avec participants</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_commands.py"/>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>2026-11-26; empty: today</source>
        <translation>2026-11-26 ; vide : aujourd’hui</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree ad referendum {clause}</source>
        <translation>Convenir ad referendum de {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree anyway</source>
        <translation>Convenir quand même</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Agree {clause}</source>
        <translation>Convenir de {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Code of the group</source>
        <translation>Code du groupe</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Codes of its members with commas between; nobody: it speaks for itself only.</source>
        <translation>Codes de ses membres, séparés par des virgules ; aucun : il ne parle que pour lui-même.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Conference Room 2</source>
        <translation>Salle de conférence 2</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Empty: that of the meeting, else today</source>
        <translation>Vide : celui de la réunion, sinon aujourd’hui</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Europe/Vienna or +01:00; empty: as here</source>
        <translation>Europe/Vienna ou +01:00 ; vide : comme ici</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>In a few words</source>
        <translation>En quelques mots</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open</source>
        <comment>to open a meeting</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Open a meeting</source>
        <translation>Ouvrir une réunion</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Park {clause}</source>
        <translation>Mettre de côté {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Place</source>
        <comment>where a meeting is</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Position on</source>
        <translation>Position sur</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Record</source>
        <comment>to keep on record</comment>
        <translation>Consigner</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Reopen {clause}</source>
        <translation>Rouvrir {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Speaks for</source>
        <translation>Parle au nom de</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Take a position</source>
        <translation>Prendre position</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is closed</source>
        <translation>La réunion « {name} » est close</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>The meeting “{name}” is open</source>
        <translation>La réunion « {name} » est ouverte</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Their words, a condition</source>
        <translation>Leurs propos, une condition</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Third informal reading</source>
        <translation>Troisième lecture officieuse</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>This applies to its sub-paragraphs too.</source>
        <translation>Ce qui dépend du paragraphe disparaît avec lui.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>What is done until it is closed belongs to it.</source>
        <translation>Ce qui se fait jusqu’à sa clôture en relève.</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>Where it is new</source>
        <translation>Si le groupe est nouveau</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the base in {set}</source>
        <translation>la base dans {set}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the bracket [{words}]</source>
        <translation>les crochets [{words}]</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>the clause {clause}</source>
        <translation>le paragraphe {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed</source>
        <translation>{clause} est convenu</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is agreed ad ref</source>
        <translation>{clause} est convenu ad referendum</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is deleted</source>
        <translation>{clause} est supprimé</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is open again</source>
        <translation>{clause} est rouvert</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{clause} is parked</source>
        <translation>{clause} est mis de côté</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for itself only</source>
        <translation>{code} ne parle que pour lui-même</translation>
    </message>
    <message>
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{code} speaks for {members}</source>
        <translation>{code} parle au nom de {members}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/meeting_forms.py"/>
        <source>{n} amendments are open on it: {amendments}. Once it is agreed they cannot be accepted any more.</source>
        <extracomment>{n} amendment is open on it: {amendments}. Once it is agreed it cannot be accepted any more.</extracomment>
        <translation>
            <numerusform>{n} amendement est en suspens sur ce paragraphe : {amendments}. Une fois le paragraphe convenu, il ne pourra plus être adopté.</numerusform>
            <numerusform>{n} amendements sont en suspens sur ce paragraphe : {amendments}. Une fois le paragraphe convenu, ils ne pourront plus être adoptés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>A list in a file, or the list of participants of a report</source>
        <translation>Une liste dans un fichier, ou la liste des participants d’un rapport</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Add delegations</source>
        <translation>Ajouter des délégations</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Can be added</source>
        <translation>Peuvent être ajoutés</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Find a State or group</source>
        <translation>Chercher un État ou un groupe</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whoever is not on the list of States and groups.</source>
        <translation>Pour qui ne figure pas sur la liste des États et des groupes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>For whom the group speaks</source>
        <translation>Au nom de qui le groupe parle</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Friends of the Sea</source>
        <translation>Amis de la mer</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list</source>
        <translation>Importer la liste</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Import list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members of {group}</source>
        <translation>Membres : {group}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Members…</source>
        <translation>Membres…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New delegation</source>
        <translation>Nouvelle délégation</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>No delegation was added.</source>
        <translation>Aucune délégation n’a été ajoutée.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Nobody takes part yet. Find a State or group to add it.</source>
        <translation>Personne ne participe encore. Cherchez un État ou un groupe pour l’ajouter.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>One delegation per line</source>
        <translation>Une délégation par ligne</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Paste a list…</source>
        <translation>Coller une liste…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Possible while it has no amendments and positions</source>
        <translation>Possible tant qu’elle n’a ni amendements ni positions</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Reading the list</source>
        <translation>Lecture de la liste</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename {name}</source>
        <translation>Renommer {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Taking part</source>
        <translation>Participants</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The code stays.</source>
        <translation>Le code reste le même.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>The search finds every State and group, in all six languages.</source>
        <translation>La recherche trouve tous les États et groupes, dans les six langues.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>They take part from now on</source>
        <translation>Ils participent désormais</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>With a name and code of its own</source>
        <translation>Avec un nom et un code propres</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>Write or paste one delegation per line: a State or group by its code or name, or any other as CODE, name.</source>
        <translation>Écrivez ou collez une délégation par ligne : un État ou un groupe par son code ou son nom, toute autre sous la forme CODE, nom.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{code} is now {name}</source>
        <translation>{code} s’appelle désormais {name}</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{names} added</source>
        <translation>{names} : ajout effectué</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>{name} removed</source>
        <translation>{name} : retrait effectué</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations added</source>
        <extracomment>{n} delegation added</extracomment>
        <translation>
            <numerusform>{n} délégation ajoutée</numerusform>
            <numerusform>{n} délégations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} delegations found.</source>
        <extracomment>{n} delegation found.</extracomment>
        <translation>
            <numerusform>{n} délégation trouvée.</numerusform>
            <numerusform>{n} délégations trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} more lines are not known.</source>
        <extracomment>{n} more line is not known.</extracomment>
        <translation>
            <numerusform>{n} autre ligne n’est pas connue.</numerusform>
            <numerusform>{n} autres lignes ne sont pas connues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/participants.py"/>
        <source>{n} take part already.</source>
        <extracomment>{n} takes part already.</extracomment>
        <translation>
            <numerusform>{n} participe déjà.</numerusform>
            <numerusform>{n} participent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known.</source>
        <translation>« {line} » n’est pas connu.</translation>
    </message>
    <message>
        <location filename="gui/meeting/participants.py"/>
        <source>“{line}” is not known; did you mean {names}?</source>
        <translation>« {line} » n’est pas connu ; vouliez-vous dire {names} ?</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Awaits instructions</source>
        <translation>En attente d’instructions</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Choose cells first: a delegation on a point.</source>
        <translation>Choisissez d’abord des cellules : une délégation sur un point.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Dissociated</source>
        <translation>Dissociation</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Flexible</source>
        <translation>Souplesse</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Oppose</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Reserve</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Support</source>
        <translation>Appui</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>Unclear</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegations}: {position} on {points}</source>
        <translation>{delegations} : {position} sur {points}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation} is unclear (its groups differ: {groups})</source>
        <translation>{delegation} : position incertaine (ses groupes divergent : {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{delegation}: nothing was said</source>
        <translation>{delegation} : rien n’a été dit</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, apart from {codes}</source>
        <translation>{position}, sauf {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix.py"/>
        <source>{position}, said by {group}</source>
        <translation>{position} (par {group})</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_table.py"/>
        <source>Positions: points down, delegations across</source>
        <translation>Positions : points en lignes, délégations en colonnes</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All clauses</source>
        <translation>Tous les paragraphes</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>All delegations</source>
        <translation>Toutes les délégations</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>As a table, for Word, Excel or a message (Ctrl+C)</source>
        <translation>En tableau, pour Word, Excel ou un message (Ctrl+C)</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>No point is open.</source>
        <translation>Aucun point n’est en suspens.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nobody has proposed anything or taken a position.</source>
        <translation>Personne n’a rien proposé ni pris position.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Nothing open waits for a position of this delegation.</source>
        <translation>Rien en suspens n’attend de position de cette délégation.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Only open points</source>
        <translation>Points en suspens seulement</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Proposals and positions</source>
        <translation>Propositions et positions</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Take back</source>
        <comment>position</comment>
        <translation>Retirer</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The draft has no clauses.</source>
        <translation>Le projet n’a pas de paragraphes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The position chosen</source>
        <translation>La position choisie</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Which points are shown</source>
        <translation>Quels points sont affichés</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Whose positions are shown</source>
        <translation>De qui les positions sont affichées</translation>
    </message>
    <message>
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>Without a position of {whose}</source>
        <translation>Sans position de {whose}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/position_matrix_view.py"/>
        <source>{n} cells chosen</source>
        <extracomment>{n} cell chosen</extracomment>
        <translation>
            <numerusform>{n} cellule choisie</numerusform>
            <numerusform>{n} cellules choisies</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Alternatives</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Begin silence…</source>
        <translation>Ouvrir le silence…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadline</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Deadlines</source>
        <translation>Délais</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Ended: {how}</source>
        <translation>Fin : {how}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Enter goes to the clause.</source>
        <translation>Entrée mène au paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No deadline is set, and no silence procedure was begun.</source>
        <translation>Aucune date limite n’est fixée, aucune procédure d’approbation tacite n’est ouverte.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No meeting was opened, and no group is known.</source>
        <translation>Aucune réunion n’a été ouverte, et aucun groupe n’est connu.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>No positions were taken; Negotiation, Take a position.</source>
        <translation>Aucune position n’a été prise ; Négociation, Prendre position.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Not agreed, because changed since</source>
        <translation>Non convenu, car modifié depuis</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing is agreed until everything is agreed.</source>
        <translation>Rien n’est convenu tant que tout n’est pas convenu.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Nothing was decided on any clause; all are open.</source>
        <translation>Aucun paragraphe n’a fait l’objet d’une décision ; tous sont en suspens.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Open a meeting…</source>
        <translation>Ouvrir une réunion…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Placeholders wait for words; recorded are versions in sets that nobody decided yet.</source>
        <translation>« À compléter » : des mots manquent ; « enregistrées » : versions de séries que nul n’a encore tranchées.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Resolve…</source>
        <translation>Lever…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a deadline…</source>
        <translation>Fixer une date limite…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Set a group…</source>
        <translation>Définir un groupe…</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Several versions of a clause, of which one is chosen.</source>
        <translation>Plusieurs versions d’un paragraphe, dont une est choisie.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>The whole draft</source>
        <translation>Tout le projet</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets and no options in the draft.</source>
        <translation>Le projet ne contient ni crochets ni options.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no brackets.</source>
        <translation>Il n’y a pas de crochets.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>There are no sets of alternatives.</source>
        <translation>Il n’y a pas de séries de variantes.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Until (UTC)</source>
        <translation>Jusqu’à (UTC)</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What comes late is taken in and marked; what silence covered is agreed when it passed.</source>
        <translation>Ce qui est tardif est reçu et marqué ; ce que couvrait le silence est convenu à son échéance.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What is done while a meeting is open belongs to it; a group speaks for its members.</source>
        <translation>Ce qui se fait pendant une réunion en relève ; un groupe parle au nom de ses membres.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>When or for whom</source>
        <translation>Quand ou pour qui</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>Who stands where; a group is counted by its members.</source>
        <translation>Qui est pour quoi ; un groupe compte pour ses membres.</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>a text of its own</source>
        <translation>un texte propre</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>broken by {codes}</source>
        <translation>rompue par {codes}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>itself only</source>
        <translation>lui-même seulement</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>late: {amendments}</source>
        <translation>tardifs : {amendments}</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>open</source>
        <comment>a meeting</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>unclear</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>with its clause</source>
        <translation>avec son paragraphe</translation>
    </message>
    <message>
        <location filename="gui/meeting/proceedings_list.py"/>
        <source>{delegation} (its groups differ: {groups})</source>
        <translation>{delegation} (groupes d’avis différents : {groups})</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is not open.</source>
        <translation>La projection n’est pas ouverte.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The projector is on the second screen again.</source>
        <translation>La projection est de nouveau sur le second écran.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>The second screen is gone; the projector is a window until it is back.</source>
        <translation>Le second écran a disparu ; la projection est dans une fenêtre jusqu’à son retour.</translation>
    </message>
    <message>
        <location filename="gui/meeting/projector_commands.py"/>
        <source>There is no other screen; F11 fills this one.</source>
        <translation>Il n’y a pas d’autre écran ; F11 remplit celui-ci.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Every clause in the rows that are shown is agreed.</source>
        <translation>Tous les paragraphes des lignes affichées sont convenus.</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_commands.py"/>
        <source>Reopen {clause}…</source>
        <translation>Rouvrir {clause}…</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Freeze the screen as it is</source>
        <translation>Figer l’écran tel quel</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Let the screen follow again</source>
        <translation>Laisser l’écran suivre de nouveau</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>Meeting, clock and projector</source>
        <translation>Réunion, horloge et projection</translation>
    </message>
    <message>
        <location filename="gui/meeting/room_strip.py"/>
        <source>{meeting}: {told}</source>
        <translation>{meeting} : {told}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>and {n} more</source>
        <extracomment>and {n} more</extracomment>
        <translation>
            <numerusform>et {n} de plus</numerusform>
            <numerusform>et {n} de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/meeting/slide_layout.py"/>
        <source>{n} PROPOSALS</source>
        <extracomment>ONE PROPOSAL</extracomment>
        <translation>
            <numerusform>{n} PROPOSITION</numerusform>
            <numerusform>{n} PROPOSITIONS</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: frozen on {clause}</source>
        <translation>Projection : figée sur {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>Projector: {clause}</source>
        <translation>Projection : {clause}</translation>
    </message>
    <message>
        <location filename="gui/meeting/slides.py"/>
        <source>ad ref</source>
        <translation>ad ref</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Abstaining</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Adopted without a vote</source>
        <translation>Adopté sans vote</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>An adopted amendment goes into the text; what it makes impossible is not put to the vote. Equally divided votes reject.</source>
        <translation>Un amendement adopté entre dans le texte ; ce qu’il rend impossible n’est pas mis aux voix. Le partage égal des voix vaut rejet.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes</source>
        <translation>Par vote</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>By votes, two thirds are needed</source>
        <translation>Par vote, à la majorité des deux tiers</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Empty: nobody. Else there is first a vote on whether it is divided.</source>
        <translation>Vide : personne. Sinon, la division est d’abord mise aux voix.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>How, or why</source>
        <translation>Comment, ou pourquoi</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>If adopted, its place is right</source>
        <translation>Si adopté, sa place est la bonne</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>In favour</source>
        <translation>Pour</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>No amendment is before the meeting, so there is nothing to vote on.</source>
        <translation>La réunion n’est saisie d’aucun amendement ; il n’y a rien à mettre aux voix.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>On each of</source>
        <translation>Sur chacune des parties</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote</source>
        <translation>Consigner le vote</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Record the vote…</source>
        <translation>Consigner le vote…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Rule 89: parts are voted on separately where a delegation asks for it; those that are approved are then put to the vote as a whole.</source>
        <translation>Article 89 : les parties sont mises aux voix séparément si une délégation le demande ; celles qui sont approuvées sont ensuite mises aux voix en bloc.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes on {item}</source>
        <translation>Votes séparés sur {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Separate votes…</source>
        <translation>Votes séparés…</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>There are separate votes on {item}</source>
        <translation>Il y a des votes séparés sur {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Tick the parts on which there are separate votes.</source>
        <translation>Cochez les parties qui font l’objet de votes séparés.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on</source>
        <translation>Mettre aux voix</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote on {item}</source>
        <translation>Mettre aux voix {item}</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Vote separately</source>
        <translation>Voter séparément</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Who objects</source>
        <translation>Qui s’oppose</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>Write the numbers of votes in figures, or nothing for none.</source>
        <translation>Écrivez le nombre de voix en chiffres ; rien pour aucune.</translation>
    </message>
    <message>
        <location filename="gui/meeting/vote_results.py"/>
        <source>{amendment} has no parts that could be voted on separately.</source>
        <translation>{amendment} n’a pas de parties à mettre aux voix séparément.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>As suggested by rule 90</source>
        <translation>Selon l’article 90</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Excludes {amendments}.</source>
        <translation>Exclut {amendments}.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Keep this order</source>
        <translation>Garder cet ordre</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Lines that are left out come where they are suggested.</source>
        <translation>Les lignes omises viennent à leur place suggérée.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>One amendment a line</source>
        <translation>Un amendement par ligne</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Order of voting</source>
        <translation>Ordre des votes</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>Suggested by rule 90 of the General Assembly: first the amendment furthest removed from the text. Put the lines in the order in which the chair wants the votes; the list can be exported.</source>
        <translation>Suggéré par l’article 90 du Règlement intérieur de l’Assemblée générale : d’abord l’amendement qui s’éloigne le plus du texte. Mettez les lignes dans l’ordre voulu par la présidence ; la liste peut être exportée.</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The order of voting is kept</source>
        <translation>L’ordre des votes est conservé</translation>
    </message>
    <message>
        <location filename="gui/meeting/voting_form.py"/>
        <source>The votes are in the suggested order</source>
        <translation>Les votes sont dans l’ordre suggéré</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>A link joins clauses of two texts; choose one of another text.</source>
        <translation>Un lien unit des paragraphes de deux textes ; choisissez-en un d’un autre texte.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Choose a confirmed or refused link in the inspector to take its decision back.</source>
        <translation>Choisissez dans l’inspecteur un lien confirmé ou refusé pour annuler sa décision.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Decision on the link taken back</source>
        <translation>Décision sur le lien annulée</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} confirmed</source>
        <translation>Lien avec {clause} confirmé</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Link with {clause} refused</source>
        <translation>Lien avec {clause} refusé</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>Linked with {clause}</source>
        <translation>Lié à {clause}</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>No clause is held any more</source>
        <translation>Plus aucun paragraphe n’est retenu</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no clause in this cell to link.</source>
        <translation>Aucun paragraphe à lier dans cette cellule.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to confirm.</source>
        <translation>Aucun lien à confirmer dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link in this row to refuse.</source>
        <translation>Aucun lien à refuser dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>There is no link to split here; choose a source's clause beside one of the base or of another source.</source>
        <translation>Aucun lien à rompre ici ; choisissez le paragraphe d’une source à côté d’un paragraphe du texte de base ou d’une autre source.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} is to be linked: go to the clause of another text and give the same command.</source>
        <translation>{clause} est à lier : allez au paragraphe d’un autre texte et donnez la même commande.</translation>
    </message>
    <message>
        <location filename="gui/rows/link_decisions.py"/>
        <source>{clause} split from {other}</source>
        <translation>{clause} séparé de {other}</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>not in the draft</source>
        <translation>absent du projet</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words deleted</source>
        <translation>mots supprimés</translation>
    </message>
    <message>
        <location filename="gui/rows/map_signs.py"/>
        <source>words inserted</source>
        <translation>mots insérés</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments that cannot be accepted beside what was accepted, or beside each other</source>
        <translation>Amendements incompatibles avec ce qui a été accepté, ou entre eux</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place is no longer in the draft</source>
        <translation>Amendements dont la place n’est plus dans le projet</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Amendments whose place you must confirm</source>
        <translation>Amendements dont la place est à confirmer</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Brackets of the draft that are still to be resolved</source>
        <translation>Crochets du projet encore à lever</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the base to which nothing in the sources shown answers</source>
        <translation>Paragraphes du texte de base auxquels rien ne répond dans les sources affichées</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Clauses of the sources shown to which nothing in the base or the draft answers</source>
        <translation>Paragraphes des sources affichées auxquels rien ne répond dans le texte de base ou le projet</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Doubtful rows</source>
        <translation>Lignes douteuses</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Language differences</source>
        <translation>Différences linguistiques</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Needs confirmation</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Not in the sources</source>
        <translation>Absents des sources</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Open brackets</source>
        <translation>Crochets en suspens</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>References of the draft that are out of date, or whose paragraph is gone</source>
        <translation>Renvois du projet qui sont périmés, ou dont le paragraphe a disparu</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Rows in which the texts disagree on what belongs together</source>
        <translation>Lignes où les textes ne s’accordent pas sur ce qui va ensemble</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Where the draft and the language versions shown differ</source>
        <translation>Là où le projet et les versions linguistiques affichées ne disent pas la même chose</translation>
    </message>
    <message>
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>Without a place</source>
        <translation>Sans place</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} open brackets</source>
        <extracomment>{n} open bracket</extracomment>
        <translation>
            <numerusform>{n} paire de crochets en suspens</numerusform>
            <numerusform>{n} paires de crochets en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/rows/negotiation_summary.py"/>
        <source>{n} to be placed</source>
        <extracomment>{n} to be placed</extracomment>
        <translation>
            <numerusform>{n} à placer</numerusform>
            <numerusform>{n} à placer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/rows/prepared_cells.py"/>
        <source>Looking for differences</source>
        <translation>Recherche des différences</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter.py"/>
        <source>Only {delegation}</source>
        <translation>{delegation} seulement</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Filters that are on</source>
        <translation>Filtres actifs</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Show all rows  Esc</source>
        <translation>Afficher toutes les lignes  Échap</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take every filter off</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>Take off: {filter}</source>
        <translation>Retirer : {filter}</translation>
    </message>
    <message>
        <location filename="gui/rows/row_filter_view.py"/>
        <source>{filter}: click to take it off</source>
        <translation>{filter} : cliquez pour le retirer</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>No clause of this row stands anywhere else.</source>
        <translation>Aucun paragraphe de cette ligne ne se trouve ailleurs.</translation>
    </message>
    <message>
        <location filename="gui/rows/row_steps.py"/>
        <source>{clause} is not among the rows that are shown; Esc shows all of them.</source>
        <translation>{clause} n’est pas dans les lignes affichées ; Échap les affiche toutes.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Now under “{theme}”</source>
        <translation>Désormais sous « {theme} »</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>There is no clause of the base or of a source in this row.</source>
        <translation>Aucun paragraphe du texte de base ou d’une source dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/rows/workspace.py"/>
        <source>Under no theme now</source>
        <translation>Désormais sans thème</translation>
    </message>
    <message>
        <location filename="gui/session/dialogues.py"/>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Negotiations ({endings});;All files (*)</source>
        <translation>Négociations ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_filters.py"/>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Annex</source>
        <translation>Annexe</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Declaration</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of documents</source>
        <translation>Liste des documents</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Not used from {file}: {texts}.</source>
        <translation>Non utilisés dans {file} : {texts}.</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <location filename="gui/session/file_parts.py"/>
        <source>{file} holds several texts: used {text}, not {texts}.</source>
        <translation>{file} contient plusieurs textes : utilisé {text}, non {texts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} headings</source>
        <extracomment>{n} heading</extracomment>
        <translation>
            <numerusform>{n} intertitre</numerusform>
            <numerusform>{n} intertitres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} items</source>
        <extracomment>{n} item</extracomment>
        <translation>
            <numerusform>{n} alinéa</numerusform>
            <numerusform>{n} alinéas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} notes</source>
        <extracomment>{n} note</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} operative paragraphs</source>
        <extracomment>{n} operative paragraph</extracomment>
        <translation>
            <numerusform>{n} paragraphe du dispositif</numerusform>
            <numerusform>{n} paragraphes du dispositif</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} paragraphs</source>
        <extracomment>{n} paragraph</extracomment>
        <translation>
            <numerusform>{n} paragraphe</numerusform>
            <numerusform>{n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} preambular paragraphs</source>
        <extracomment>{n} preambular paragraph</extracomment>
        <translation>
            <numerusform>{n} alinéa du préambule</numerusform>
            <numerusform>{n} alinéas du préambule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/file_parts.py"/>
        <source>{n} tables</source>
        <extracomment>{n} table</extracomment>
        <translation>
            <numerusform>{n} tableau</numerusform>
            <numerusform>{n} tableaux</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed at {time} in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Ce que vous aviez saisi dans « {form} » ({time}) a été conservé et vous sera proposé à la prochaine ouverture.</translation>
    </message>
    <message>
        <location filename="gui/session/form_words.py"/>
        <source>What you typed in “{form}” was kept. It is offered when you open that again.</source>
        <translation>Ce que vous aviez saisi dans « {form} » a été conservé et vous sera proposé à la prochaine ouverture.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Change the passphrase…</source>
        <translation>Modifier la phrase secrète…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Drafts</source>
        <translation>Projets</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Keep it well: without it nobody can read them any more.</source>
        <translation>Conservez-la bien : sans elle, personne ne pourra plus les lire.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Passphrase for private drafts and notes of {name}</source>
        <translation>Phrase secrète des projets et notes privés de {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes</source>
        <translation>Projets et notes privés</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted.</source>
        <translation>Les projets et notes privés sont chiffrés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are encrypted. Older copies hold them in clear: {files}.</source>
        <translation>Les projets et notes privés sont chiffrés. D’anciennes copies les contiennent en clair : {files}.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes are then stored in clear in the project file.</source>
        <translation>Les projets et notes privés sont alors enregistrés en clair dans le fichier du projet.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are locked.</source>
        <translation>Les projets et notes privés de {name} sont verrouillés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Private drafts and notes of {name} are unlocked.</source>
        <translation>Les projets et notes privés de {name} sont déverrouillés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase</source>
        <comment>a button</comment>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Remove the passphrase…</source>
        <translation>Supprimer la phrase secrète…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Set a passphrase…</source>
        <translation>Définir une phrase secrète…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The passphrase is removed.</source>
        <translation>La phrase secrète est supprimée.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>The same again</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>There are no private drafts or notes.</source>
        <translation>Il n’y a ni projet ni note privés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>These are two different passphrases.</source>
        <translation>Ce sont deux phrases secrètes différentes.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>They stay in this project file: no export, exchange or copy without private notes has them. With a passphrase they are encrypted.</source>
        <translation>Ils restent dans ce fichier de projet : aucune exportation, aucun échange et aucune copie sans notes privées ne les contient. Avec une phrase secrète, ils sont chiffrés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock private drafts and notes of {name}</source>
        <translation>Déverrouiller les projets et notes privés de {name}</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock them by Record &gt; Private drafts and notes.</source>
        <translation>Déverrouillez-les par Historique &gt; Projets et notes privés.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>Until the project is closed.</source>
        <translation>Jusqu’à la fermeture du projet.</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>locked</source>
        <translation>verrouillés</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>none</source>
        <comment>a passphrase</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="gui/session/passphrase_forms.py"/>
        <source>unlocked</source>
        <translation>déverrouillés</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private drafts of {name} are locked.</source>
        <extracomment>{n} private draft of {name} is locked.</extracomment>
        <translation>
            <numerusform>{n} projet privé de {name} est verrouillé.</numerusform>
            <numerusform>{n} projets privés de {name} sont verrouillés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/session/passphrase_forms.py"/>
        <source>{n} private notes of {name} are locked.</source>
        <extracomment>{n} private note of {name} is locked.</extracomment>
        <translation>
            <numerusform>{n} note privée de {name} est verrouillée.</numerusform>
            <numerusform>{n} notes privées de {name} sont verrouillées.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Joined the sponsors of {amendment}, which is the same</source>
        <translation>Ajouté aux auteurs de {amendment}, qui est identique</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>Undone: {act}</source>
        <translation>Annulé : {act}</translation>
    </message>
    <message>
        <location filename="gui/session/session.py"/>
        <source>{words}; {names} added</source>
        <translation>{words} ; ajouté : {names}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Doing again: {act}</source>
        <translation>Rétablissement : {act}</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Something else was done meanwhile, so nothing was undone.</source>
        <translation>Autre chose a été fait entre-temps ; rien n’a donc été annulé.</translation>
    </message>
    <message>
        <location filename="gui/session/undo.py"/>
        <source>Undoing: {act}</source>
        <translation>Annulation : {act}</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>On many keyboards Ctrl with Alt types signs such as @ and €; there {keys} would not work.</source>
        <translation>Sur bien des claviers, Ctrl avec Alt tape des signes tels que @ et € ; {keys} n’y fonctionnerait pas.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>The system may keep {keys} for itself.</source>
        <translation>Le système peut se réserver {keys}.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>While a clause is written, {keys} makes words bold or italic; elsewhere it is the command.</source>
        <translation>Pendant la rédaction d’un paragraphe, {keys} met en gras ou en italique ; ailleurs, c’est la commande.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} belongs to the system.</source>
        <translation>{keys} est réservé au système.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is needed for typing. Press it together with Ctrl or Alt, or use F1 to F24.</source>
        <translation>{keys} sert à la saisie. Ajoutez Ctrl ou Alt, ou utilisez F1 à F24.</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} is used by “{title}”.</source>
        <translation>{keys} est utilisé par « {title} ».</translation>
    </message>
    <message>
        <location filename="gui/settings/key_changes.py"/>
        <source>{keys} marks, copies, pastes or takes back in every program; it stays as it is.</source>
        <translation>{keys} sert dans tout programme à sélectionner, copier, coller ou annuler ; cela ne change pas.</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys</source>
        <comment>of the keyboard</comment>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_dialog.py"/>
        <source>Keys of the commands</source>
        <translation>Touches des commandes</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>All as at first</source>
        <translation>Tout comme au début</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>As at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Changed or not</source>
        <comment>keys</comment>
        <translation>Modifiées ou non</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Find a command or keys</source>
        <translation>Chercher une commande ou des touches</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Leave them there</source>
        <translation>Les y laisser</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Press the new keys</source>
        <translation>Pressez les nouvelles touches</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>Take them from “{title}”</source>
        <translation>Les retirer à « {title} »</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>changed</source>
        <comment>keys</comment>
        <translation>modifiées</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>keys as at first</source>
        <translation>touches d’origine</translation>
    </message>
    <message>
        <location filename="gui/settings/keys_page.py"/>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/keys_page.py"/>
        <source>{n} commands have their keys of the beginning again.</source>
        <extracomment>One command has its keys of the beginning again.</extracomment>
        <translation>
            <numerusform>{n} commande a retrouvé ses touches initiales.</numerusform>
            <numerusform>{n} commandes ont retrouvé leurs touches initiales.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>All settings are as they were at first.</source>
        <translation>Tous les paramètres sont comme au début.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Brackets: open proposals in brackets</source>
        <translation>Crochets : propositions en suspens entre crochets</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Clean: the texts as they read now</source>
        <translation>Au propre : les textes tels qu’ils se lisent</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Everything as at first. Negotiations and your own words stay.</source>
        <translation>Tout comme au début. Les négociations et vos propres mots restent.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Export the settings…</source>
        <translation>Exporter les paramètres…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Import settings…</source>
        <translation>Importer des paramètres…</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Interface text size</source>
        <translation>Texte du programme</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Lines</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>List such words among the house rules</source>
        <translation>Signaler ces mots parmi les règles de rédaction</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark what differs from the base in other versions</source>
        <translation>Marquer ce qui diffère du texte de base dans les autres versions</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Mark words that no dictionary has while I write</source>
        <translation>Marquer, pendant la rédaction, les mots absents de tout dictionnaire</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Marked: every change since the base</source>
        <translation>Avec marques : chaque modification depuis le texte de base</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Narrow</source>
        <translation>Serré</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>One file with settings and keys, for other computers of an office.</source>
        <translation>Un fichier des paramètres et touches, pour les autres ordinateurs d’un bureau.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Paper of new files</source>
        <translation>Papier des nouveaux fichiers</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reading and writing</source>
        <translation>Lecture et rédaction</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reaffirming the commitments that were made at its earlier sessions, and noting with appreciation the work of the secretariat, we decide to remain seized of the matter.</source>
        <translation>Réaffirmant les engagements pris à ses sessions antérieures, et prenant note avec satisfaction des travaux du secrétariat, nous décidons de demeurer saisis de la question.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Reset to defaults</source>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show moved clauses at their other place too</source>
        <translation>Montrer aussi les paragraphes déplacés à leur autre place</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Show the bar of the chair</source>
        <translation>Afficher la barre de la présidence</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Size of the texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Take it back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Text font</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>That of the program</source>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The code of your delegation, such as MEX, wherever a negotiation has it.</source>
        <translation>Le code de votre délégation, tel que MEX, dans toute négociation qui le connaît.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The secretariat, directly</source>
        <translation>Le secrétariat, directement</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are as they were before.</source>
        <translation>Les paramètres sont comme avant.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings are in {name}.</source>
        <translation>Les paramètres sont dans {name}.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>The settings of {name} hold now.</source>
        <translation>Les paramètres de {name} s’appliquent désormais.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Very large</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Where things are kept</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Wide</source>
        <translation>Large</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Write as</source>
        <translation>Écrire au nom de</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} ({size})</source>
        <translation>{name} ({size})</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} cannot be read.</source>
        <translation>{name} ne peut être lu.</translation>
    </message>
    <message>
        <location filename="gui/settings/settings_pages.py"/>
        <source>{name} could not be written; choose another folder.</source>
        <translation>{name} n’a pu être écrit ; choisissez un autre dossier.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/settings/settings_pages.py"/>
        <source>{n} that this program does not know were passed over: {names}.</source>
        <extracomment>One that this program does not know was passed over: {names}.</extracomment>
        <translation>
            <numerusform>{n} paramètre inconnu de ce programme a été ignoré : {names}.</numerusform>
            <numerusform>{n} paramètres inconnus de ce programme ont été ignorés : {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no conflict in the rows that are shown.</source>
        <translation>Aucun conflit dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference between languages in the rows that are shown.</source>
        <translation>Aucune différence entre les langues dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no difference in the rows that are shown.</source>
        <translation>Aucune différence dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is no open bracket in the rows that are shown.</source>
        <translation>Aucuns crochets en suspens dans les lignes affichées.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>There is only one clause in this row.</source>
        <translation>Le projet n’a qu’un paragraphe dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/shell/commands.py"/>
        <source>draftbench {version}
From many source texts to one adopted text.</source>
        <translation>draftbench {version}
De nombreux textes sources à un texte adopté.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>A file is being read or written; choose the language when that is done.</source>
        <translation>Un fichier est en cours de lecture ou d’écriture ; choisissez la langue une fois l’opération terminée.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>The table of this language is missing from the installation: {language}.</source>
        <translation>La table de cette langue manque dans l’installation : {language}.</translation>
    </message>
    <message>
        <location filename="gui/shell/language_commands.py"/>
        <source>What you are typing cannot be kept; finish it, then choose the language.</source>
        <translation>Votre saisie ne peut être conservée ; terminez-la, puis choisissez la langue.</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{act} · {key} to undo</source>
        <translation>{act} · {key} pour annuler</translation>
    </message>
    <message>
        <location filename="gui/shell/main_window.py"/>
        <source>{file} — draftbench</source>
        <translation>{file} — draftbench</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Redo {act}</source>
        <translation>Rétablir {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/menus.py"/>
        <source>Undo {act}</source>
        <translation>Annuler {act}</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Find a command</source>
        <translation>Rechercher une commande</translation>
    </message>
    <message>
        <location filename="gui/shell/palette.py"/>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Choose it to show it beside the base</source>
        <translation>Choisissez-le pour l’afficher à côté du texte de base</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Filter: {share}</source>
        <translation>Filtre : {share}</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Only some are shown. Choose this, or press Esc, to show all of them</source>
        <translation>Affichage partiel. Choisissez ceci, ou appuyez sur Échap, pour tout afficher</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Texts, themes, what needs you, delegations</source>
        <translation>Textes, thèmes, à traiter, délégations</translation>
    </message>
    <message>
        <location filename="gui/shell/sidebar.py"/>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{name}, {n} amendments</source>
        <extracomment>{name}, {n} amendment</extracomment>
        <translation>
            <numerusform>{name}, {n} amendement</numerusform>
            <numerusform>{name}, {n} amendements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, not shown, {n} clauses</source>
        <extracomment>{text}, not shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, non affiché, {n} paragraphe</numerusform>
            <numerusform>{text}, non affiché, {n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, shown, {n} clauses</source>
        <extracomment>{text}, shown, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, affiché, {n} paragraphe</numerusform>
            <numerusform>{text}, affiché, {n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{text}, {n} clauses</source>
        <extracomment>{text}, {n} clause</extracomment>
        <translation>
            <numerusform>{text}, {n} paragraphe</numerusform>
            <numerusform>{text}, {n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/sidebar.py"/>
        <source>{theme}, {n} rows</source>
        <extracomment>{theme}, {n} row</extracomment>
        <translation>
            <numerusform>{theme}, {n} ligne</numerusform>
            <numerusform>{theme}, {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Cancel what is being done</source>
        <translation>Annuler l’opération en cours</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show them: {counted}</source>
        <translation>Les afficher : {counted}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>Show: {words}</source>
        <translation>Afficher : {words}</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>State of the negotiation</source>
        <translation>État de la négociation</translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>What the last act changed elsewhere</source>
        <translation>Ce que la dernière action a changé ailleurs</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/status_strip.py"/>
        <source>{n} delegations</source>
        <extracomment>{n} delegation</extracomment>
        <translation>
            <numerusform>{n} délégation</numerusform>
            <numerusform>{n} délégations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/status_strip.py"/>
        <source>{words} · Show</source>
        <translation>{words} · Afficher</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>How changes are marked</source>
        <translation>Marquage des modifications</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Secretariat, directly</source>
        <translation>Secrétariat, directement</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>Who what you write, insert, delete and move is from</source>
        <translation>Au nom de qui vous écrivez, insérez, supprimez et déplacez</translation>
    </message>
    <message>
        <location filename="gui/shell/toolbar.py"/>
        <source>{delegation}, as amendment</source>
        <translation>{delegation}, comme amendement</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>All words of this clause are the base’s.</source>
        <translation>Tous les mots de ce paragraphe sont ceux du texte de base.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No amendment waits for a decision.</source>
        <translation>Aucun amendement n’attend de décision.</translation>
    </message>
    <message>
        <location filename="gui/shell/view_stack.py"/>
        <source>No chosen amendment allows that.</source>
        <translation>Aucun amendement choisi ne le permet.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/shell/view_stack.py"/>
        <source>{shown} of {n} amendments</source>
        <extracomment>{shown} of {n} amendment</extracomment>
        <translation>
            <numerusform>{shown} sur {n} amendement</numerusform>
            <numerusform>{shown} sur {n} amendements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Another window could not be opened: start draftbench once more.</source>
        <translation>Impossible d’ouvrir une autre fenêtre : démarrez draftbench une fois de plus.</translation>
    </message>
    <message>
        <location filename="gui/shell/windows.py"/>
        <source>Open a negotiation in a new window</source>
        <translation>Ouvrir une négociation dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <location filename="gui/slide_pictures.py"/>
        <source>{file} cannot be written; name it FILE.png, in a folder that you may write to.</source>
        <translation>Impossible d’écrire {file} ; nommez-le FICHIER.png, dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <location filename="gui/speech.py"/>
        <source>{first} and {last}</source>
        <comment>a list</comment>
        <translation>{first} et {last}</translation>
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
        <translation>{head} : {words}</translation>
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
        <translation>« {words} »</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Entity</source>
        <comment>kind of delegation</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Group</source>
        <comment>kind of delegation</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>Observer</source>
        <comment>kind of delegation</comment>
        <translation>Observateur</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>State</source>
        <comment>kind of delegation</comment>
        <translation>État</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accept as modified</source>
        <translation>accepter tel que modifié</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted</source>
        <comment>a package</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>accepted as modified</source>
        <translation>accepté tel que modifié</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>ad-ref</source>
        <translation>ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>add</source>
        <comment>a request to the meeting</comment>
        <translation>ajouter</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>adopted</source>
        <comment>an item on the list of votes</comment>
        <translation>adopté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agreed ad ref</source>
        <translation>convenu ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>agrees ad referendum</source>
        <translation>accord ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>already in the text</source>
        <comment>an amendment on a new text</comment>
        <translation>déjà dans le texte</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>alt</source>
        <comment>a request to the meeting</comment>
        <translation>variante</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annex</source>
        <translation>annexe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>annexes</source>
        <translation>annexes</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>another clause went on in it</source>
        <translation>un autre paragraphe s’y poursuit</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>asked for by</source>
        <translation>demandé par</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>awaits instructions</source>
        <translation>en attente d’instructions</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>bracket</source>
        <comment>a request to the meeting</comment>
        <translation>mettre entre crochets</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>broken</source>
        <comment>a silence procedure</comment>
        <translation>rompue</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>carried over</source>
        <comment>an amendment on a new text</comment>
        <translation>reporté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>chapeau</source>
        <translation>chapeau</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>clause</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>closing</source>
        <translation>formule finale</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>delete</source>
        <comment>a request to the meeting</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociated</source>
        <translation>dissociation</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>dissociates itself from its group</source>
        <translation>dissociation de son groupe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>done again</source>
        <translation>refait</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>endnote</source>
        <translation>note de fin</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>flexible</source>
        <translation>souplesse</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>held</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>incorporated</source>
        <comment>an amendment on a new text</comment>
        <translation>incorporé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>is flexible</source>
        <translation>position souple</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>item</source>
        <translation>alinéa</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>kept</source>
        <comment>a bracket</comment>
        <translation>conservés</translation>
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
        <translation>perdus</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>lost</source>
        <comment>a named version</comment>
        <translation>perdue</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>made again</source>
        <comment>an amendment on a new text</comment>
        <translation>refait</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <translation>fusionner</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merge</source>
        <comment>a request to the meeting</comment>
        <translation>fusionner</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged</source>
        <comment>a package</comment>
        <translation>fusionné</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into</source>
        <translation>fusionné avec</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>merged into {amendment}</source>
        <translation>fusionné avec {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>move</source>
        <comment>a request to the meeting</comment>
        <translation>déplacer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>moved away</source>
        <translation>déplacé ailleurs</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>next</source>
        <comment>an item on the list of votes</comment>
        <translation>suivant</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>not put to the vote</source>
        <comment>an item on the list of votes</comment>
        <translation>non mis aux voix</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>on hold</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a bracket</comment>
        <translation>ouverts</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a conflict of files</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>a package</comment>
        <translation>ouvert</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>open</source>
        <comment>alternatives</comment>
        <translation>non choisie</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>operative</source>
        <translation>dispositif</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <translation>opposition</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>oppose</source>
        <comment>a request to the meeting</comment>
        <translation>s’opposer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>opposes</source>
        <translation>opposition</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>organ</source>
        <translation>organe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>other words take their place</source>
        <translation>d’autres mots les remplacent</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>passed</source>
        <comment>a silence procedure</comment>
        <translation>écoulée</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <translation>en attente d’instructions</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>pending</source>
        <comment>an amendment on a new text</comment>
        <translation>en suspens</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <translation>à compléter</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>placeholder</source>
        <comment>a request to the meeting</comment>
        <translation>à compléter</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>possible</source>
        <comment>a link</comment>
        <translation>possible</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preamble</source>
        <translation>préambule</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>preambular</source>
        <translation>préambule</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>put in</source>
        <translation>inséré</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>refer</source>
        <translation>renvoyer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reject</source>
        <translation>rejeter</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>a package</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>rejected</source>
        <comment>an item on the list of votes</comment>
        <translation>rejeté</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>removed</source>
        <comment>a bracket</comment>
        <translation>supprimés</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reopened</source>
        <comment>an amendment on a new text</comment>
        <translation>rouvert</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replace</source>
        <comment>a request to the meeting</comment>
        <translation>remplacer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>replaced</source>
        <comment>a bracket</comment>
        <translation>remplacés</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <translation>réserve</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserve</source>
        <comment>a request to the meeting</comment>
        <translation>réserver</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>reserves its position</source>
        <translation>position réservée</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>retain</source>
        <comment>a request to the meeting</comment>
        <translation>maintenir</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>running</source>
        <comment>a silence procedure</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <translation>scinder</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split</source>
        <comment>a request to the meeting</comment>
        <translation>scinder</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>split off from another clause</source>
        <translation>détaché d’un autre paragraphe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>streamline</source>
        <comment>a request to the meeting</comment>
        <translation>simplifier</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>stronger</source>
        <translation>renforcé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>submitted</source>
        <translation>soumis</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <translation>devenu sans objet</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded</source>
        <comment>a package</comment>
        <translation>remplacé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>superseded by {amendment}</source>
        <translation>remplacé par {amendment}</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <translation>appui</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>support</source>
        <comment>a request to the meeting</comment>
        <translation>appuyer</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>supports</source>
        <translation>appui</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>sure</source>
        <comment>a link</comment>
        <translation>sûr</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tabled</source>
        <translation>déposé</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>tail</source>
        <translation>fin de l’alinéa</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>takes its position back</source>
        <translation>position retirée</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words go</source>
        <translation>les mots disparaissent</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>the words stay, without brackets</source>
        <translation>les mots restent, sans crochets</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>waiting</source>
        <comment>an item on the list of votes</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>weaker</source>
        <translation>affaibli</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>withdrawn</source>
        <comment>a package</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{amendment} proposes the same as {into} and was merged into it.</source>
        <translation>{amendment} propose la même chose que {into} et y a été fusionné.</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} agrees ad referendum</source>
        <translation>{delegation} est d’accord ad referendum</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} awaits instructions</source>
        <translation>{delegation} attend des instructions</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} dissociates itself from its group</source>
        <translation>{delegation} se dissocie de son groupe</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} is flexible</source>
        <translation>{delegation} est flexible</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} opposes it</source>
        <translation>{delegation} s’y oppose</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} reserves its position</source>
        <translation>{delegation} réserve sa position</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} supports it</source>
        <translation>{delegation} l’appuie</translation>
    </message>
    <message>
        <location filename="gui/terms.py"/>
        <source>{delegation} takes its position back</source>
        <translation>{delegation} retire sa position</translation>
    </message>
    <message>
        <location filename="gui/widgets/command_words.py"/>
        <source>{group}: {title}</source>
        <translation>{group} : {title}</translation>
    </message>
    <message>
        <location filename="gui/widgets/delegation_choice.py"/>
        <source>Find in {list}</source>
        <translation>Rechercher dans {list}</translation>
    </message>
    <message>
        <location filename="gui/widgets/description.py"/>
        <source>What is told of the chosen row</source>
        <translation>Ce qui est dit de la ligne choisie</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/description.py"/>
        <source>and {n} lines more</source>
        <extracomment>and {n} line more</extracomment>
        <translation>
            <numerusform>et {n} ligne de plus</numerusform>
            <numerusform>et {n} lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>Put it back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here at {time}: “{words}”</source>
        <translation>Vous aviez écrit ici ({time}) : « {words} »</translation>
    </message>
    <message>
        <location filename="gui/widgets/form_view.py"/>
        <source>You wrote here: “{words}”</source>
        <translation>Vous aviez écrit ici : « {words} »</translation>
    </message>
    <message>
        <location filename="gui/widgets/inputs.py"/>
        <source>Choose: {what}</source>
        <translation>Choisir : {what}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_model.py"/>
        <source>{group}, {n} in this group</source>
        <extracomment>{group}, {n} in this group</extracomment>
        <translation>
            <numerusform>{group}, {n} dans ce groupe</numerusform>
            <numerusform>{group}, {n} dans ce groupe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Lists</source>
        <comment>tabs</comment>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put rows together; a click on a head folds its rows</source>
        <translation>Regrouper les lignes ; un clic sur un en-tête replie les siennes</translation>
    </message>
    <message>
        <location filename="gui/widgets/list_panel.py"/>
        <source>Put together by</source>
        <translation>Regrouper par</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/widgets/list_panel.py"/>
        <source>{n} chosen</source>
        <extracomment>{n} chosen</extracomment>
        <translation>
            <numerusform>{n} choisi</numerusform>
            <numerusform>{n} choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Message: {sentence}</source>
        <translation>Message : {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/notice.py"/>
        <source>Problem: {sentence}</source>
        <translation>Problème : {sentence}</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>(note {number})</source>
        <translation>(note {number})</translation>
    </message>
    <message>
        <location filename="gui/widgets/pieces.py"/>
        <source>stands elsewhere:</source>
        <translation>placé ailleurs :</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>a problem</source>
        <translation>un problème</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location filename="gui/widgets/pill.py"/>
        <source>to be looked at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <location filename="gui/widgets/replies.py"/>
        <source>“{words}” was not found.</source>
        <translation>« {words} » est introuvable.</translation>
    </message>
    <message>
        <location filename="gui/widgets/search_field.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combine source clauses</source>
        <translation>Réunir des paragraphes de sources</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Combined; the inspector shows what each source gave</source>
        <translation>Réunis ; l’inspecteur montre l’apport de chaque source</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Divide</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Its sub-paragraphs go to the second part.</source>
        <translation>Ce qui dépend du paragraphe dépend de la seconde partie.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>One clause of the draft is made of them, and every word of theirs is accounted for.</source>
        <translation>Un paragraphe du projet en est fait, et il est rendu compte de chacun de leurs mots.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Put the cursor where the second clause begins</source>
        <translation>Placez le curseur où commence le second paragraphe</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>The new clause</source>
        <translation>Le nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>There is no clause before it on the same level.</source>
        <translation>Aucun paragraphe du même rang ne le précède.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>Where they differ the words stand as alternatives in brackets. What you leave out is listed in the inspector.</source>
        <translation>Là où ils diffèrent, les mots figurent comme variantes entre crochets. Ce que vous omettez est listé dans l’inspecteur.</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} divided</source>
        <translation>{clause} scindé</translation>
    </message>
    <message>
        <location filename="gui/writing/clause_division.py"/>
        <source>{clause} joined to {into}</source>
        <translation>{clause} se poursuit dans {into}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>New clause</source>
        <translation>Nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft has these words there already.</source>
        <translation>Le projet a déjà ces mots à cet endroit.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already, but for its notes.</source>
        <translation>Le projet se lit déjà ici comme {text}, aux notes près.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>The draft reads as {text} here already.</source>
        <translation>Le projet se lit déjà ici comme {text}.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to amend.</source>
        <translation>Aucun paragraphe du projet à amender dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to delete.</source>
        <translation>Aucun paragraphe du projet à supprimer dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is no clause of the draft in this row to move.</source>
        <translation>Aucun paragraphe du projet à déplacer dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>There is nothing in this row to take into the draft.</source>
        <translation>Rien à reprendre dans le projet dans cette ligne.</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} deleted</source>
        <translation>{clause} supprimé</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} has these words of {text}</source>
        <translation>{clause} a ces mots de {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} moved</source>
        <translation>{clause} déplacé</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}</source>
        <translation>{clause} se lit comme dans {text}</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause} reads as in {text}, its notes stay</source>
        <translation>{clause} se lit comme dans {text}, ses notes restent</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level down</source>
        <translation>{clause} : abaissé d’un rang</translation>
    </message>
    <message>
        <location filename="gui/writing/draft_words.py"/>
        <source>{clause}: one level up</source>
        <translation>{clause} : élevé d’un rang</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A bracket begins or ends within the words that would change.</source>
        <translation>Des crochets s’ouvrent ou se ferment parmi les mots qui changeraient.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>A report tells in the past tense what follows “{words}”; its verbs are to be seen to.</source>
        <translation>Un rapport relate au passé ce qui suit « {words} » ; les verbes sont à revoir.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Amendment of {code} tabled</source>
        <translation>Amendement déposé, {code}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change all {n} openings</source>
        <extracomment>Change {n} opening</extracomment>
        <translation>
            <numerusform>Modifier la formule ({n})</numerusform>
            <numerusform>Modifier toutes les formules ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Change the {n} chosen</source>
        <extracomment>Change the chosen one</extracomment>
        <translation>
            <numerusform>Modifier la sélection ({n})</numerusform>
            <numerusform>Modifier la sélection ({n})</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Choose clauses, or change all. It is one act: one undo takes it back.</source>
        <translation>Choisissez des paragraphes, ou modifiez tout. C’est une seule action : on l’annule en une fois.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Declaration: We urge …</source>
        <translation>Déclaration : Nous exhortons …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Every clause, but not the preamble</source>
        <translation>Tous les paragraphes, sauf le préambule</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is agreed; reopen it first.</source>
        <translation>Il est convenu ; rouvrez-le d’abord.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is a name and keeps its capital letter.</source>
        <translation>Il n’est pas certain que « {words} » soit un nom et garde sa majuscule.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whether “{words}” is an act of its own.</source>
        <translation>Il n’est pas certain que « {words} » soit une formule à part entière.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It is not certain whose “{words}” is, once another speaks.</source>
        <translation>Il n’est pas certain à qui renvoie « {words} » quand le sujet change.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>It opens with no act that is known.</source>
        <translation>Il ne commence par aucune formule connue.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Nothing would change: the opening has the shape of the draft.</source>
        <translation>Rien ne changerait : la formule initiale a la tournure du projet.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Operative paragraph: Urges …</source>
        <translation>Paragraphe du dispositif : Exhorte …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Preamble: Urging …</source>
        <translation>Préambule : Exhortant …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Report: The Meeting urged …</source>
        <translation>Rapport : La Réunion a exhorté …</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Several sentences have acts of their own; divide the clause first.</source>
        <translation>Plusieurs phrases ont leur propre formule ; scindez d’abord le paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape</source>
        <translation>Tournure</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Shape of the opening</source>
        <translation>Tournure de la formule initiale</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}</source>
        <translation>Repris de {name}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name} as it stands. {why}</source>
        <translation>Repris de {name} tel quel. {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Taken from {name}: “{old}” → “{new}”</source>
        <translation>Repris de {name} : « {old} » → « {new} »</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The draft is of another shape than the source.</source>
        <translation>Le projet n’a pas la même tournure que la source.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>The selected clause</source>
        <translation>Le paragraphe sélectionné</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>These openings have that shape already.</source>
        <translation>Ces formules initiales ont déjà cette tournure.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What follows “{words}” agrees with who speaks, and has to be written anew.</source>
        <translation>Ce qui suit « {words} » s’accorde avec le sujet et doit être réécrit.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>What stands before “{words}” would need a paragraph of its own.</source>
        <translation>Ce qui précède « {words} » demanderait un paragraphe distinct.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>Whose opening</source>
        <translation>Formule de quels paragraphes</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>You see every opening before anything is changed.</source>
        <translation>Vous voyez chaque formule initiale avant toute modification.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/writing/opening_shapes.py"/>
        <source>{n} openings changed</source>
        <extracomment>{n} opening changed</extracomment>
        <translation>
            <numerusform>{n} formule initiale modifiée</numerusform>
            <numerusform>{n} formules initiales modifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” has words around the verb that do not stand where they usually do.</source>
        <translation>« {words} » : les mots autour du verbe ne sont pas à leur place habituelle.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is not said so in that shape.</source>
        <translation>« {words} » ne se dit pas ainsi dans cette tournure.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is said by some, not by the meeting.</source>
        <translation>« {words} » est le fait de certains, non de la réunion.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” is told in the past tense; in another shape that has to be written anew.</source>
        <translation>« {words} » est relaté au passé ; dans une autre tournure, il faut le réécrire.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” names somebody, which a sentence of nobody (“{nobody}”) does not.</source>
        <translation>« {words} » nomme quelqu’un, ce que ne fait pas une phrase impersonnelle (« {nobody} »).</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of the meeting; say what it is called in the new text first.</source>
        <translation>« {words} » désigne la réunion ; dites d’abord comment elle se nomme dans le nouveau texte.</translation>
    </message>
    <message>
        <location filename="gui/writing/opening_shapes.py"/>
        <source>“{words}” speaks of those who declare; say who that is first.</source>
        <translation>« {words} » désigne les auteurs de la déclaration ; dites d’abord qui ils sont.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act and what you are typing are saved, and you can go on.</source>
        <translation>Une erreur est survenue dans le programme. Toutes les actions et votre saisie sont enregistrées, et vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Every act is saved, but not what you are typing: copy it before you go on.</source>
        <translation>Une erreur est survenue dans le programme. Toutes les actions sont enregistrées, mais pas votre saisie : copiez-la avant de continuer.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Everything you did is saved, and you can go on.</source>
        <translation>Une erreur est survenue dans le programme. Tout ce que vous avez fait est enregistré, et vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Something went wrong in the program. Nothing was open, and you can go on.</source>
        <translation>Une erreur est survenue dans le programme. Rien n’était ouvert, et vous pouvez continuer.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>The report is in the clipboard: versions and places in the program, no document text.</source>
        <translation>Le rapport est dans le presse-papiers : versions et endroits du programme, aucun texte de document.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing kept · {time}</source>
        <translation>Saisie conservée · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>Typing not kept</source>
        <translation>Saisie non conservée</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What was being typed could not be shown; see {file}.</source>
        <translation>La saisie en cours n’a pu être affichée ; voir {file}.</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you are typing cannot be kept for the case that the program ends: {why}</source>
        <translation>Votre saisie ne peut être conservée pour le cas où le programme s’arrêterait : {why}</translation>
    </message>
    <message>
        <location filename="gui/writing/safekeeping.py"/>
        <source>What you typed could not be saved: copy it, or close again to drop it.</source>
        <translation>Votre saisie n’a pu être enregistrée : copiez-la, ou fermez de nouveau pour l’abandonner.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>All saved · {time}</source>
        <translation>Tout est enregistré · {time}</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Enter keeps it, Esc drops it.</source>
        <translation>Entrée le garde, Échap l’abandonne.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause has changed in the meantime: check what would be lost.</source>
        <translation>Le paragraphe a changé entre-temps : voyez ce qui disparaîtrait.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>The clause in which you were typing is gone from the draft; your words stand as a new clause.</source>
        <translation>Le paragraphe que vous rédigiez a disparu du projet ; vos mots forment un nouveau paragraphe.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} at {time} stands there again.</source>
        <translation>Ce qui était en cours de saisie dans {place} (heure : {time}) y figure de nouveau.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>What was being typed in {place} stands there again.</source>
        <translation>Ce qui était en cours de saisie dans {place} y figure de nouveau.</translation>
    </message>
    <message>
        <location filename="gui/writing/unfinished_words.py"/>
        <source>a new clause</source>
        <translation>un nouveau paragraphe</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>One word or several</source>
        <translation>Un ou plusieurs mots</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Several with spaces between them.</source>
        <translation>Plusieurs : séparés par des espaces.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>There are none yet. Add a word here, or by a right click on an underlined one.</source>
        <translation>Il n’y en a pas encore. Ajoutez un mot ici, ou par un clic droit sur un mot souligné.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>These words are not underlined while anybody writes in this negotiation.</source>
        <translation>Ces mots ne sont soulignés pour personne qui écrit dans cette négociation.</translation>
    </message>
    <message>
        <location filename="gui/writing/vocabulary.py"/>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Open a clause to write in it first (F2), and select words.</source>
        <translation>Ouvrez d’abord un paragraphe pour y écrire (F2), et sélectionnez des mots.</translation>
    </message>
    <message>
        <location filename="gui/writing/writing_commands.py"/>
        <source>Words of this negotiation</source>
        <translation>Mots de cette négociation</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Add delegations…</source>
        <translation type="vanished">Ajouter des délégations…</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Next language difference</source>
        <translation type="vanished">Différence linguistique suivante</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>Previous language difference</source>
        <translation type="vanished">Différence linguistique précédente</translation>
    </message>
    <message>
        <location filename="app/commands/__init__.py"/>
        <source>States, groups and others that take part, as a list</source>
        <translation type="vanished">États, groupes et autres participants, sous forme de liste</translation>
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
        <location filename="gui/presenters/amending.py"/>
        <source>Into</source>
        <translation type="vanished">Avec</translation>
    </message>
    <message>
        <location filename="gui/presenters/bracketing.py"/>
        <source>Called</source>
        <translation type="vanished">Désignation</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>competes</source>
        <translation type="vanished">concurrent</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>confirm the place</source>
        <translation type="vanished">place à confirmer</translation>
    </message>
    <message>
        <location filename="gui/presenters/cards.py"/>
        <source>in the text already</source>
        <translation type="vanished">déjà dans le texte</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>All sides are merged into it; what they want elsewhere stays open.</source>
        <translation type="vanished">Toutes les parties y sont fusionnées ; ce qu’elles veulent ailleurs reste à trancher.</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Do it</source>
        <translation type="vanished">Exécuter</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>Go</source>
        <translation type="vanished">Valider</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is accepted</source>
        <translation type="vanished">Le texte rédigé est accepté</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>The written text is tabled</source>
        <translation type="vanished">Le texte rédigé est déposé</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>table it for all sponsors</source>
        <translation type="vanished">le déposer au nom de tous les auteurs</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{label} reads so, the conflict is decided</source>
        <translation type="vanished">{label} se lit ainsi, le conflit est réglé</translation>
    </message>
    <message>
        <location filename="gui/presenters/contending.py"/>
        <source>{side} accepted, the conflict is decided</source>
        <translation type="vanished">{side} accepté, le conflit est réglé</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done again: {act}</source>
        <translation type="vanished">Refait : {act}</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>Done in one copy while something else was done in another; the earlier act stands. Do it again, table it, or let it go.</source>
        <translation type="vanished">Fait dans une copie alors qu’autre chose l’était dans une autre ; l’action antérieure prévaut. Refaites-la, déposez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <location filename="gui/presenters/exchanging.py"/>
        <source>For whoever works on a copy of this negotiation. They take it in by File &gt; Exchange. Private notes stay here.</source>
        <translation type="vanished">Pour qui travaille sur une copie de cette négociation. À intégrer par Fichier &gt; Échange. Les notes privées restent ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/exchanging.py"/>
        <source>{file} holds {n} events, and no private note.</source>
        <extracomment>{file} holds {n} event, and no private note.</extracomment>
        <translation type="vanished">
            <numerusform>{file} contient {n} événement et aucune note privée.</numerusform>
            <numerusform>{file} contient {n} événements et aucune note privée.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/findings.py"/>
        <source>Checked against the rules of: {rules}.</source>
        <translation type="vanished">Confronté aux règles de : {rules}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/forms.py"/>
        <source>May stay empty</source>
        <translation type="vanished">Peut rester vide</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>By</source>
        <translation type="vanished">Par</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Compare {moment} with</source>
        <translation type="vanished">Comparer ({moment}) avec</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Everything that was done. Each can be taken back at any later time.</source>
        <translation type="vanished">Tout ce qui a été fait. Chaque action peut être annulée à tout moment.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Moments that got a name, as circulated.</source>
        <translation type="vanished">Moments qui ont reçu un nom, tels que distribués.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named (UTC)</source>
        <translation type="vanished">Nommé (UTC)</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named by</source>
        <translation type="vanished">Nommée par</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>Named versions</source>
        <translation type="vanished">Versions nommées</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>No moment has a name yet; name one under Events.</source>
        <translation type="vanished">Aucun moment n’a encore de nom ; nommez-en un sous Événements.</translation>
    </message>
    <message>
        <location filename="gui/presenters/history.py"/>
        <source>The draft {moment}</source>
        <translation type="vanished">Projet : {moment}</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is a copy without private notes.</source>
        <translation type="vanished">{file} est une copie sans notes privées.</translation>
    </message>
    <message>
        <location filename="gui/presenters/keeping.py"/>
        <source>{file} is written.</source>
        <translation type="vanished">{file} est écrit.</translation>
    </message>
    <message>
        <location filename="gui/presenters/languageversions.py"/>
        <source>Out of date; changed since in the draft:</source>
        <translation type="vanished">Périmé ; modifié depuis dans le projet :</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>is unclear (its groups differ: {groups})</source>
        <translation type="vanished">position indéterminée (groupes d’avis différents : {groups})</translation>
    </message>
    <message>
        <location filename="gui/presenters/matrix.py"/>
        <source>{delegation} {position}</source>
        <translation type="vanished">{delegation} : {position}</translation>
    </message>
    <message>
        <location filename="gui/presenters/merging.py"/>
        <source>{file} is there already; choose another name.</source>
        <translation type="vanished">{file} existe déjà ; choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="gui/presenters/narrowing.py"/>
        <source>To be confirmed</source>
        <translation type="vanished">À confirmer</translation>
    </message>
    <message>
        <location filename="gui/presenters/negotiating.py"/>
        <source>Agree all the same</source>
        <translation type="vanished">Convenir quand même</translation>
    </message>
    <message>
        <location filename="gui/presenters/numbers.py"/>
        <source>Now</source>
        <translation type="vanished">Maintenant</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>Of</source>
        <translation type="vanished">De</translation>
    </message>
    <message>
        <location filename="gui/presenters/proceeding.py"/>
        <source>{state} by {codes}</source>
        <translation type="vanished">{state} ({codes})</translation>
    </message>
    <message>
        <location filename="gui/presenters/projecting.py"/>
        <source>New</source>
        <translation type="vanished">Nouveau</translation>
    </message>
    <message>
        <location filename="gui/presenters/proposing.py"/>
        <source>It does</source>
        <translation type="vanished">Objet</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are in the text already</source>
        <extracomment>{who} is in the text already</extracomment>
        <translation type="vanished">
            <numerusform>{who} est déjà dans le texte</numerusform>
            <numerusform>{who} sont déjà dans le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} are now to be confirmed</source>
        <extracomment>{who} is now to be confirmed</extracomment>
        <translation type="vanished">
            <numerusform>{who} est maintenant à confirmer</numerusform>
            <numerusform>{who} sont maintenant à confirmer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/queue.py"/>
        <source>{who} have no place any more</source>
        <extracomment>{who} has no place any more</extracomment>
        <translation type="vanished">
            <numerusform>{who} n’a plus de place</numerusform>
            <numerusform>{who} n’ont plus de place</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Agreed, but otherwise in the new text</source>
        <translation type="vanished">Convenu, mais différent dans le nouveau texte</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>Lay the negotiation on it</source>
        <translation type="vanished">Y reporter la négociation</translation>
    </message>
    <message>
        <location filename="gui/presenters/rebasing.py"/>
        <source>The negotiation stands on the new base text</source>
        <translation type="vanished">La négociation repose sur le nouveau texte de base</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Choose one or several; what cannot be done for one of them is said with the reason.</source>
        <translation type="vanished">Choisissez-en un ou plusieurs ; ce qui est impossible pour l’un d’eux est signalé avec le motif.</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>On the draft</source>
        <translation type="vanished">Sur le projet</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>Where it stands</source>
        <translation type="vanished">Où il en est</translation>
    </message>
    <message>
        <location filename="gui/presenters/registering.py"/>
        <source>competes with {amendments}</source>
        <translation type="vanished">concurrent de {amendments}</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>Let it read so</source>
        <translation type="vanished">Retenir ce libellé</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>The draft has no clause {clause}.</source>
        <translation type="vanished">Le projet n’a pas de paragraphe {clause}.</translation>
    </message>
    <message>
        <location filename="gui/presenters/sides.py"/>
        <source>There is no {clause} in the draft.</source>
        <translation type="vanished">{clause} n’existe pas dans le projet.</translation>
    </message>
    <message>
        <location filename="gui/presenters/standing.py"/>
        <source>The clause was {what}: {by}</source>
        <translation type="vanished">Paragraphe : {what} ({by})</translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{done}, {n} not:</source>
        <translation type="vanished">{done}, {n} non :</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} put on hold</source>
        <extracomment>{n} put on hold</extracomment>
        <translation type="vanished">
            <numerusform>{n} mis en suspens</numerusform>
            <numerusform>{n} mis en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} rejected</source>
        <extracomment>{n} rejected</extracomment>
        <translation type="vanished">
            <numerusform>{n} rejeté</numerusform>
            <numerusform>{n} rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} returned to their sponsors</source>
        <extracomment>{n} returned to its sponsors</extracomment>
        <translation type="vanished">
            <numerusform>{n} renvoyé à ses auteurs</numerusform>
            <numerusform>{n} renvoyés à leurs auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} submitted</source>
        <extracomment>{n} submitted</extracomment>
        <translation type="vanished">
            <numerusform>{n} soumis</numerusform>
            <numerusform>{n} soumis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} superseded</source>
        <extracomment>{n} superseded</extracomment>
        <translation type="vanished">
            <numerusform>{n} devenu sans objet</numerusform>
            <numerusform>{n} devenus sans objet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} tabled</source>
        <extracomment>{n} tabled</extracomment>
        <translation type="vanished">
            <numerusform>{n} déposé</numerusform>
            <numerusform>{n} déposés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/steps.py"/>
        <source>{n} withdrawn</source>
        <extracomment>{n} withdrawn</extracomment>
        <translation type="vanished">
            <numerusform>{n} retiré</numerusform>
            <numerusform>{n} retirés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/steps.py"/>
        <source>{step} leaves out {left} of {all}</source>
        <translation type="vanished">{step} : exclusion de {left} sur {all}</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>add</source>
        <translation type="vanished">ajouter</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>adopted</source>
        <translation type="vanished">adopté</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>alt</source>
        <translation type="vanished">variante</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>ambiguous</source>
        <translation type="vanished">plusieurs places</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>bracket</source>
        <translation type="vanished">mettre entre crochets</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>broken</source>
        <translation type="vanished">rompu</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>carried over</source>
        <translation type="vanished">reporté</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>confirm</source>
        <translation type="vanished">à confirmer</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>contained</source>
        <translation type="vanished">déjà dans le texte</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>delete</source>
        <translation type="vanished">supprimer</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>incorporated</source>
        <translation type="vanished">intégré</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>kept</source>
        <translation type="vanished">maintenu</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>lost</source>
        <translation type="vanished">disparu</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>made again</source>
        <translation type="vanished">refait</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>move</source>
        <translation type="vanished">déplacer</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>next</source>
        <translation type="vanished">suivant</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>not put to the vote</source>
        <translation type="vanished">pas mis aux voix</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>orphaned</source>
        <translation type="vanished">sans place</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>passed</source>
        <translation type="vanished">échu</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>reopened</source>
        <translation type="vanished">rouvert</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replace</source>
        <translation type="vanished">remplacer</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>replaced</source>
        <translation type="vanished">remplacé</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>retain</source>
        <translation type="vanished">maintenir</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>running</source>
        <translation type="vanished">en cours</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>streamline</source>
        <translation type="vanished">alléger</translation>
    </message>
    <message>
        <location filename="gui/presenters/terms.py"/>
        <source>waiting</source>
        <translation type="vanished">en attente</translation>
    </message>
    <message>
        <location filename="gui/presenters/tips.py"/>
        <source>Out of date: {changes}</source>
        <translation type="vanished">Périmé : {changes}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/presenters/titles.py"/>
        <source>{n} in conflict</source>
        <extracomment>{n} in conflict</extracomment>
        <translation type="vanished">
            <numerusform>{n} en conflit</numerusform>
            <numerusform>{n} en conflit</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/presenters/touring.py"/>
        <source>Write the file</source>
        <translation type="vanished">Écrire le fichier</translation>
    </message>
    <message>
        <location filename="gui/presenters/votes.py"/>
        <source>{item} is {result}</source>
        <translation type="vanished">{item} : {result}</translation>
    </message>
    <message>
        <location filename="gui/presenters/workspace.py"/>
        <source>Nothing to do again</source>
        <translation type="vanished">Rien à rétablir</translation>
    </message>
    <message>
        <location filename="gui/presenters/writing.py"/>
        <source>Taken from {text}</source>
        <translation type="vanished">Repris de {text}</translation>
    </message>
    <message>
        <location filename="gui/views/card.py"/>
        <source>{act} {amendment} of {names}</source>
        <translation type="vanished">{act} {amendment} de {names}</translation>
    </message>
    <message>
        <location filename="gui/views/editor.py"/>
        <source>Reason (may stay empty)</source>
        <translation type="vanished">Motif (peut rester vide)</translation>
    </message>
    <message>
        <location filename="gui/views/export_dialog.py"/>
        <source>{file} is there already. It would be replaced.</source>
        <translation type="vanished">{file} existe déjà et serait remplacé.</translation>
    </message>
    <message>
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {loss}</source>
        <translation type="vanished">{file} est écrit. {loss}</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/exporting.py"/>
        <source>{file} is written. {n} things are not in it.</source>
        <extracomment>{file} is written. {n} thing is not in it.</extracomment>
        <translation type="vanished">
            <numerusform>{file} est écrit. {n} élément n’y figure pas.</numerusform>
            <numerusform>{file} est écrit. {n} éléments n’y figurent pas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="gui/views/import_dialog.py"/>
        <source>Code or name of a delegation</source>
        <translation type="vanished">Code ou nom d’une délégation</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Import amendments from marked-up files</source>
        <translation type="vanished">Importer les amendements de fichiers annotés</translation>
    </message>
    <message>
        <location filename="gui/views/importing.py"/>
        <source>Marked-up files ({endings});;All files (*)</source>
        <translation type="vanished">Fichiers annotés ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="gui/views/linkcard.py"/>
        <source>How near the two clauses are, from 0 to 1</source>
        <translation type="vanished">Proximité des deux paragraphes, de 0 à 1</translation>
    </message>
    <message>
        <location filename="gui/views/main_window.py"/>
        <source>{act} · {key} takes it back</source>
        <translation type="vanished">{act} · {key} l’annule</translation>
    </message>
    <message>
        <location filename="gui/views/paperchoice.py"/>
        <source>That of the United Nations</source>
        <translation type="vanished">Celui de l’Organisation des Nations Unies</translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>changes</source>
        <extracomment>change</extracomment>
        <translation type="vanished">
            <numerusform>modification</numerusform>
            <numerusform>modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>conflicts</source>
        <extracomment>conflict</extracomment>
        <translation type="vanished">
            <numerusform>conflit</numerusform>
            <numerusform>conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>delegations</source>
        <extracomment>delegation</extracomment>
        <translation type="vanished">
            <numerusform>délégation</numerusform>
            <numerusform>délégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>open brackets</source>
        <extracomment>open bracket</extracomment>
        <translation type="vanished">
            <numerusform>paire de crochets en suspens</numerusform>
            <numerusform>paires de crochets en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="gui/views/status.py"/>
        <source>to be placed</source>
        <extracomment>to be placed</extracomment>
        <translation type="vanished">
            <numerusform>à placer</numerusform>
            <numerusform>à placer</numerusform>
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
            <numerusform>{n} amendement n’a plus de place</numerusform>
            <numerusform>{n} amendements n’ont plus de place</numerusform>
        </translation>
    </message>
</context>
</TS>
