<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Brief this text</source>
        <translation>&amp;Résumer et traduire ce texte</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>&amp;Arrêter la traduction</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>About this art&amp;icle…</source>
        <translation>À &amp;propos de cet article…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;Coller comme nouvel article</translation>
    </message>
    <message>
        <source>&amp;Copy gist</source>
        <translation>Copier l’essen&amp;tiel</translation>
    </message>
    <message>
        <source>&amp;Back to the briefing</source>
        <translation>&amp;Revenir à la synthèse</translation>
    </message>
    <message>
        <source>&amp;Next sentence to check</source>
        <translation>Phrase à vérifier &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous sentence to check</source>
        <translation>Phrase à vérifier &amp;précédente</translation>
    </message>
    <message>
        <source>Translation pac&amp;kages…</source>
        <translation>Paquets de tra&amp;duction…</translation>
    </message>
    <message>
        <source>&amp;Repairs and corrections…</source>
        <translation>Ré&amp;parations et corrections…</translation>
    </message>
    <message>
        <source>Left out of the fil&amp;e…</source>
        <translation>Écarté du &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>A&amp;bout Dragoman</source>
        <translation>À &amp;propos de Dragoman</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>Lire &amp;comme</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>S&amp;ynthèse</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>&amp;Qualité de la traduction</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>War communiqué: figures, places, accents lost on the way</source>
        <translation>Communiqué de guerre&#xa0;: chiffres, lieux, accents perdus en route</translation>
    </message>
    <message>
        <source>Company results: money and percentages</source>
        <translation>Résultats d’entreprise&#xa0;: montants et pourcentages</translation>
    </message>
    <message>
        <source>Portrait: quotations</source>
        <translation>Portrait&#xa0;: citations</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Essayer un e&amp;xemple</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Rapide</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>É&amp;quilibrée</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>&amp;Meilleure</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Select the name: Ctrl+arrows go from word to word, with Shift they select.</source>
        <translation>Sélectionnez le nom&#xa0;: Ctrl+flèches vont de mot en mot et, avec Maj, sélectionnent.</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>comme Dragoman le dit</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La phrase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>Forme &amp;anglaise</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>rien n’est sélectionné</translation>
    </message>
</context>
<context>
    <name>BilingualModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Sentence {0}</source>
        <translation>Phrase {0}</translation>
    </message>
    <message>
        <source>Sentence {0}, {1}: {2}</source>
        <translation>Phrase {0}, {1}&#xa0;: {2}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: {1}</source>
        <translation>Phrase {0}, anglais&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: not translated yet</source>
        <translation>Phrase {0}, anglais&#xa0;: pas encore traduite</translation>
    </message>
    <message>
        <source>In the gist</source>
        <translation>Dans l’essentiel</translation>
    </message>
    <message>
        <source>Pinned to the gist by you</source>
        <translation>Épinglée dans l’essentiel par vous</translation>
    </message>
    <message>
        <source>Left out of the gist by you</source>
        <translation>Laissée hors de l’essentiel par vous</translation>
    </message>
    <message>
        <source>Dismissed, {0}: {1}</source>
        <translation>Écarté, {0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>À vérifier&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Score: sure</source>
        <translation>Score&#xa0;: sûr</translation>
    </message>
    <message>
        <source>Score: check</source>
        <translation>Score&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the French</source>
        <translation>Score&#xa0;: douteux, à comparer avec le français</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the original</source>
        <translation>Score&#xa0;: douteux, comparez avec l’original</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article, French and English</source>
        <translation>Article, français et anglais</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English</source>
        <translation>Français</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Edit the English</source>
        <translation>&amp;Modifier l’anglais</translation>
    </message>
    <message>
        <source>Edit the English (Enter in the text does it too)</source>
        <translation>Modifier l’anglais (Entrée dans le texte aussi)</translation>
    </message>
    <message>
        <source>&amp;Back to the translation</source>
        <translation>&amp;Revenir à la traduction</translation>
    </message>
    <message>
        <source>&amp;Dismiss warnings…</source>
        <translation>&amp;Écarter des avertissements…</translation>
    </message>
    <message>
        <source>Bring &amp;warnings back</source>
        <translation>Rétablir les &amp;avertissements</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Choisissez d’abord une phrase.</translation>
    </message>
    <message>
        <source>The sentence is not translated yet.</source>
        <translation>La phrase n’est pas encore traduite.</translation>
    </message>
    <message>
        <source>You have not edited this sentence.</source>
        <translation>Vous n’avez pas modifié cette phrase.</translation>
    </message>
    <message>
        <source>There is no warning on this sentence.</source>
        <translation>Cette phrase n’a aucun avertissement.</translation>
    </message>
    <message>
        <source>No warning on this sentence was dismissed.</source>
        <translation>Aucun avertissement de cette phrase n’a été écarté.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Edited, and checked again. Ctrl+Z takes it back.</source>
        <translation>Modifié et revérifié. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Dismissed. Ctrl+Z takes it back.</source>
        <translation>Écarté. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy gist &amp;without citations</source>
        <translation>Copier l’essentiel &amp;sans les renvois</translation>
    </message>
    <message>
        <source>Copy both languages &amp;side by side</source>
        <translation>Copier les deux langues &amp;côte à côte</translation>
    </message>
    <message>
        <source>Copy &amp;names, dates, quantities</source>
        <translation>Copier les &amp;noms, dates et quantités</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>T&amp;out copier</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections of names</source>
        <translation>Corrections de noms</translation>
    </message>
    <message>
        <source>They hold for this article and for all later ones, until you undo them.</source>
        <translation>Elles valent pour cet article et tous les suivants, jusqu’à ce que vous les annuliez.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>S’appelle</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>n’est pas un nom</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>These %1 names are one. What does it go by?</source>
        <translation>Ces %1 noms n’en font qu’un. Lequel garder&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>«&#xa0;%1&#xa0;» est la même chose que&#xa0;:</translation>
    </message>
    <message>
        <source>No name any more: %1. Ctrl+Z takes it back.</source>
        <translation>N’est plus un nom&#xa0;: %1. Ctrl+Z pour annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n ligne n’a pas été comprise.</numerusform>
            <numerusform>%n lignes n’ont pas été comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections imported from %1.</source>
        <translation>Corrections importées de %1.</translation>
    </message>
    <message>
        <source>Corrections exported: %1</source>
        <translation>Corrections exportées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 or %2? Write the month as a word.</source>
        <translation>%1 ou %2&#xa0;? Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Ce n’est pas une date du calendrier.</translation>
    </message>
    <message>
        <source>%1: this day is still to come</source>
        <translation>%1&#xa0;: ce jour est encore à venir</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>last change</source>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>renommer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another kind for “%1”</source>
        <translation>autre type pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>merge with “%1”</source>
        <translation>fusionner avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>separate “%1”</source>
        <translation>séparer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is not a name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom</translation>
    </message>
    <message>
        <source>leave “%1” as translated</source>
        <translation>laisser «&#xa0;%1&#xa0;» comme traduit</translation>
    </message>
    <message>
        <source>add the name “%1”</source>
        <translation>ajouter le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>forget corrections</source>
        <translation>oublier des corrections</translation>
    </message>
    <message>
        <source>import corrections</source>
        <translation>importer des corrections</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>back to the translation of “%1”</source>
        <translation>revenir à la traduction de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>dismiss warnings of “%1”</source>
        <translation>écarter les avertissements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>bring back warnings of “%1”</source>
        <translation>rétablir les avertissements de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>pin “%1”</source>
        <translation>épingler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>leave “%1” out of the gist</source>
        <translation>retirer «&#xa0;%1&#xa0;» de l’essentiel</translation>
    </message>
    <message>
        <source>back to the proposed gist</source>
        <translation>revenir à l’essentiel proposé</translation>
    </message>
    <message>
        <source>begin afresh</source>
        <translation>repartir de zéro</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>le terme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>modifier le glossaire</translation>
    </message>
    <message>
        <source>leave terms as translated</source>
        <translation>laisser des termes comme traduits</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles: text, PDF, Word, web pages, mails (%1)</source>
        <translation>Articles&#xa0;: texte, PDF, Word, pages web, courriels (%1)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>Importer des corrections de noms</translation>
    </message>
    <message>
        <source>Export corrections of names</source>
        <translation>Exporter les corrections de noms</translation>
    </message>
    <message>
        <source>Tables of names (*.tsv *.txt)</source>
        <translation>Tableaux de noms (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importer un glossaire</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Exporter le glossaire</translation>
    </message>
    <message>
        <source>Tables of terms (*.tsv *.txt)</source>
        <translation>Tableaux de termes (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texte OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Open French articles</source>
        <translation>Ouvrir des articles français</translation>
    </message>
    <message>
        <source>Table of sentences (*.csv)</source>
        <translation>Tableau des phrases (*.csv)</translation>
    </message>
    <message>
        <source>Table of names (*.names.csv)</source>
        <translation>Tableau des noms (*.names.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>Données pour d’autres logiciels (*.json)</translation>
    </message>
    <message>
        <source>Read French news in English, on your own laptop, with the network off.</source>
        <translation>Lire la presse française en anglais, sur votre propre ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>Dragoman connects to nothing by itself. Articles are gone when you quit, unless you keep a history.</source>
        <translation>Dragoman ne se connecte à rien de lui-même. Les articles disparaissent quand vous quittez, sauf si vous gardez un historique.</translation>
    </message>
    <message>
        <source>It is machine translation: check every fact against the French before you rely on it.</source>
        <translation>C’est une traduction automatique&#xa0;: vérifiez chaque fait dans le texte français avant de vous y fier.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>À propos de Dragoman</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Écarter</translation>
    </message>
    <message>
        <source>What you save or copy will say that you dismissed it, and why. You can undo it.</source>
        <translation>Ce que vous enregistrez ou copiez dira que vous l’avez écarté, et pourquoi. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Other:</source>
        <translation>&amp;Autre&#xa0;:</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>checked against the French</source>
        <translation>vérifié sur le français</translation>
    </message>
    <message>
        <source>checked against the original</source>
        <translation>vérifié sur l’original</translation>
    </message>
    <message>
        <source>does not matter here</source>
        <translation>sans importance ici</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>Left out of the file</source>
        <translation>Écarté du fichier</translation>
    </message>
    <message>
        <source>These parts are not the article. If one is, open its text as a file of its own.</source>
        <translation>Ces parties n’appartiennent pas à l’article. Si l’une d’elles est un article, ouvrez son texte comme un fichier à part.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Rien n’a été écarté.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Read a French article in English</source>
        <translation>Lire un article français en anglais</translation>
    </message>
    <message>
        <source>The gist first, then the whole text side by side, with names, dates and figures marked.</source>
        <translation>D’abord l’essentiel, puis le texte entier dans les deux langues, avec les noms, les dates et les chiffres repérés.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste a French article here</source>
        <translation>Collez ici un article en français</translation>
    </message>
    <message>
        <source>French article</source>
        <translation>Article en français</translation>
    </message>
    <message>
        <source>Bri&amp;ef</source>
        <translation>&amp;Résumer et traduire</translation>
    </message>
    <message>
        <source>Translate and brief this text (Ctrl+Return)</source>
        <translation>Résumer et traduire ce texte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Essayer un e&amp;xemple</translation>
    </message>
    <message>
        <source>Back to the briefing</source>
        <translation>Revenir à la synthèse</translation>
    </message>
    <message>
        <source>Title, outlet, dates and address, for the citation (Ctrl+I)</source>
        <translation>Titre, média, dates et adresse, pour citer la source (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;About this article ✓</source>
        <translation>À &amp;propos de cet article ✓</translation>
    </message>
    <message>
        <source>&amp;About this article…</source>
        <translation>À &amp;propos de cet article…</translation>
    </message>
</context>
<context>
    <name>EnglishEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>Anglais de la phrase</translation>
    </message>
    <message>
        <source>Enter: keep it. Esc: leave it as it was.</source>
        <translation>Entrée&#xa0;: garder. Échap&#xa0;: laisser tel quel.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Gist copied, with where it comes from</source>
        <translation>Essentiel copié, avec sa provenance</translation>
    </message>
    <message>
        <source>Both languages copied, with where they come from</source>
        <translation>Les deux langues copiées, avec leur provenance</translation>
    </message>
    <message>
        <source>Names copied, with where they come from</source>
        <translation>Noms copiés, avec leur provenance</translation>
    </message>
    <message>
        <source>Whole briefing copied</source>
        <translation>Synthèse entière copiée</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Details copied: versions and the kind of error, none of your text</source>
        <translation>Détails copiés&#xa0;: versions et type d’erreur, rien de votre texte</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Some parts of the file were left out: see the View menu</source>
        <translation>Des parties du fichier ont été écartées&#xa0;: voir le menu Affichage</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>&amp;Aller à la phrase…</translation>
    </message>
    <message>
        <source>&amp;Words of the article…</source>
        <translation>&amp;Mots de l’article…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>Find in French and English</source>
        <translation>Rechercher en français et en anglais</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>“%1” was not found in the English.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retrouvé dans l’anglais.</translation>
    </message>
    <message>
        <source>Check the name “%1”: the English may be wrong.</source>
        <translation>Vérifiez le nom «&#xa0;%1&#xa0;»&#xa0;: l’anglais est peut-être faux.</translation>
    </message>
    <message>
        <source>The engine gave no English for this sentence.</source>
        <translation>Le moteur n’a donné aucun anglais pour cette phrase.</translation>
    </message>
    <message>
        <source>A part of the sentence was lost in the English.</source>
        <translation>Une partie de la phrase manque dans l’anglais.</translation>
    </message>
    <message>
        <source>The English lacks words that stand in quotation marks.</source>
        <translation>Il manque à l’anglais des mots qui sont entre guillemets.</translation>
    </message>
    <message>
        <source>The English repeats itself.</source>
        <translation>L’anglais se répète.</translation>
    </message>
    <message>
        <source>The sentence was left in French.</source>
        <translation>La phrase est restée en français.</translation>
    </message>
    <message>
        <source>The English is much shorter than the French: something may be missing.</source>
        <translation>L’anglais est bien plus court que le français&#xa0;: il peut manquer quelque chose.</translation>
    </message>
    <message>
        <source>The English is much longer than the French: something may be invented.</source>
        <translation>L’anglais est bien plus long que le français&#xa0;: quelque chose peut être inventé.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the French.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans l’anglais comme dans le français.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the French: who says what may be unclear.</source>
        <translation>L’anglais n’a pas les guillemets du français&#xa0;: on ne sait plus toujours qui parle.</translation>
    </message>
    <message>
        <source>The sentence was left in its own language.</source>
        <translation>La phrase est restée dans sa langue.</translation>
    </message>
    <message>
        <source>The English is much shorter than the original: something may be missing.</source>
        <translation>L’anglais est bien plus court que l’original&#xa0;: il manque peut-être quelque chose.</translation>
    </message>
    <message>
        <source>The English is much longer than the original: something may be invented.</source>
        <translation>L’anglais est bien plus long que l’original&#xa0;: quelque chose a peut-être été inventé.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the original.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans l’anglais comme dans l’original.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the original: who says what may be unclear.</source>
        <translation>Les guillemets de l’original manquent dans l’anglais&#xa0;: on ne sait plus forcément qui parle.</translation>
    </message>
    <message>
        <source>The French says “%1”, the English “%2”.</source>
        <translation>Le français dit «&#xa0;%1&#xa0;», l’anglais «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands in the English and not in the French.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans l’anglais et pas dans le français.</translation>
    </message>
    <message>
        <source>The French denies something (“%1”) that the English does not deny.</source>
        <translation>Le français nie («&#xa0;%1&#xa0;») ce que l’anglais ne nie pas.</translation>
    </message>
    <message>
        <source>The English denies something (“%1”) that the French does not deny.</source>
        <translation>L’anglais nie («&#xa0;%1&#xa0;») ce que le français ne nie pas.</translation>
    </message>
    <message>
        <source>The French is not certain (“%1”): the English says it as a fact.</source>
        <translation>Le français n’est pas certain («&#xa0;%1&#xa0;»)&#xa0;: l’anglais l’affirme.</translation>
    </message>
    <message>
        <source>The French says whose word it is (“%1”): the English leaves it out.</source>
        <translation>Le français dit de qui cela vient («&#xa0;%1&#xa0;»)&#xa0;: l’anglais l’omet.</translation>
    </message>
    <message>
        <source>The numbers, dates and negations of this sentence could not be compared.</source>
        <translation>Les nombres, dates et négations de cette phrase n’ont pu être comparés.</translation>
    </message>
    <message>
        <source>The glossary says “%1”; this English does not.</source>
        <translation>Le glossaire dit «&#xa0;%1&#xa0;»&#xa0;; cet anglais ne le dit pas.</translation>
    </message>
    <message>
        <source>The glossary put “%1” into the English: check that it reads right.</source>
        <translation>Le glossaire a mis «&#xa0;%1&#xa0;» dans l’anglais&#xa0;: vérifiez que la phrase se lit bien.</translation>
    </message>
    <message>
        <source>The glossary could not be applied to this sentence.</source>
        <translation>Le glossaire n’a pas pu être appliqué à cette phrase.</translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>your correction</source>
        <translation>votre correction</translation>
    </message>
    <message>
        <source>Dragoman’s table</source>
        <translation>la table de Dragoman</translation>
    </message>
    <message>
        <source>Unicode CLDR, a list of countries</source>
        <translation>Unicode CLDR, une liste de pays</translation>
    </message>
    <message>
        <source>built from its parts</source>
        <translation>formée d’après ses éléments</translation>
    </message>
    <message>
        <source>as in the translation</source>
        <translation>comme dans la traduction</translation>
    </message>
    <message>
        <source>the same in both languages</source>
        <translation>identique dans les deux langues</translation>
    </message>
    <message>
        <source>your glossary</source>
        <translation>votre glossaire</translation>
    </message>
</context>
<context>
    <name>GistActions</name>
    <message>
        <source>P&amp;in to the gist</source>
        <translation>Épin&amp;gler dans l’essentiel</translation>
    </message>
    <message>
        <source>&amp;Leave out of the gist</source>
        <translation>&amp;Laisser hors de l’essentiel</translation>
    </message>
    <message>
        <source>&amp;Back to the proposed gist</source>
        <translation>Re&amp;venir à l’essentiel proposé</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Méthode de choix de l’essentiel</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Choisissez d’abord une phrase.</translation>
    </message>
    <message>
        <source>You have pinned no sentence, and left none out.</source>
        <translation>Vous n’avez épinglé aucune phrase et n’en avez laissé aucune hors de l’essentiel.</translation>
    </message>
    <message>
        <source>Made for &amp;news (recommended)</source>
        <translation>Conçue pour la &amp;presse (recommandée)</translation>
    </message>
    <message>
        <source>what is most like the rest</source>
        <translation>ce qui ressemble le plus au reste</translation>
    </message>
    <message>
        <source>what shares most words; long sentences first</source>
        <translation>ce qui a le plus de mots en commun&#xa0;; phrases longues d’abord</translation>
    </message>
    <message>
        <source>what has most different words; long sentences first</source>
        <translation>ce qui a le plus de mots différents&#xa0;; phrases longues d’abord</translation>
    </message>
    <message>
        <source>where repeated words stand close together</source>
        <translation>là où des mots répétés se suivent de près</translation>
    </message>
    <message>
        <source>what has frequent words that are not told yet</source>
        <translation>ce qui apporte des mots fréquents pas encore cités</translation>
    </message>
    <message>
        <source>what has its words spread as in the whole article</source>
        <translation>ce dont les mots sont répartis comme dans tout l’article</translation>
    </message>
    <message>
        <source>what shares most words with all others</source>
        <translation>ce qui a le plus de mots en commun avec toutes les autres phrases</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>GistChooser</name>
    <message>
        <source>Pinned to the gist. Ctrl+Z takes it back.</source>
        <translation>Épinglée dans l’essentiel. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Left out of the gist. Ctrl+Z takes it back.</source>
        <translation>Laissée hors de l’essentiel. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>The proposed gist again. Ctrl+Z takes it back.</source>
        <translation>Retour à l’essentiel proposé. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>GistLengthBox</name>
    <message>
        <source>Len&amp;gth</source>
        <translation>Lon&amp;gueur</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>% of article</source>
        <translation>% de l’article</translation>
    </message>
    <message>
        <source>Length of the gist</source>
        <translation>Longueur de l’essentiel</translation>
    </message>
    <message>
        <source>What the length of the gist counts</source>
        <translation>Unité de la longueur de l’essentiel</translation>
    </message>
    <message>
        <source>A number of sentences, or a share of all sentences of the article</source>
        <translation>Un nombre de phrases, ou une part de toutes les phrases de l’article</translation>
    </message>
</context>
<context>
    <name>GistPane</name>
    <message>
        <source>Gist</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the gist with its sources</source>
        <translation>Copier l’essentiel avec ses sources</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>selon %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n épinglée</numerusform>
            <numerusform>%n épinglées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>No gist could be made of this article.</source>
        <translation>Impossible de dégager l’essentiel de cet article.</translation>
    </message>
    <message>
        <source>The article is too short for a gist.</source>
        <translation>L’article est trop court pour en dégager l’essentiel.</translation>
    </message>
    <message>
        <source>The gist appears here first, while the rest is still being translated.</source>
        <translation>L’essentiel apparaît ici en premier, pendant que la traduction du reste se poursuit.</translation>
    </message>
</context>
<context>
    <name>GistText</name>
    <message>
        <source>(edited by you)</source>
        <translation>(modifié par vous)</translation>
    </message>
    <message>
        <source>(pinned by you)</source>
        <translation>(épinglée par vous)</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>À vérifier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Glossarist</name>
    <message>
        <source>My glossary</source>
        <translation>Mon glossaire</translation>
    </message>
    <message>
        <source>In the glossary: %1 → %2. Ctrl+Z takes it back.</source>
        <translation>Dans le glossaire&#xa0;: %1 → %2. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>Left as translated in this article. Ctrl+Z takes it back.</source>
        <translation>Laissé tel que traduit dans cet article. Ctrl+Z annule.</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>Ajouter au gl&amp;ossaire…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Termes du glossaire</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Add a term</source>
        <translation>&amp;Ajouter un terme</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>The English of your articles says these terms so. Write the French as a dictionary has it: plurals and feminines are found too. A verb has “to” before its English.</source>
        <translation>L’anglais de vos articles dira ces termes ainsi. Écrivez le français comme dans un dictionnaire&#xa0;: les pluriels et les féminins sont trouvés aussi. Pour un verbe, l’anglais commence par «&#xa0;to&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Glossary in use</source>
        <translation>&amp;Glossaire utilisé</translation>
    </message>
    <message>
        <source>Glossary in use</source>
        <translation>Glossaire utilisé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s).</source>
        <translation>
            <numerusform>%n terme.</numerusform>
            <numerusform>%n termes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack the French or the English and do not count yet.</source>
        <translation>
            <numerusform>Il manque le français ou l’anglais à %n ligne, qui ne compte pas encore.</numerusform>
            <numerusform>Il manque le français ou l’anglais à %n lignes, qui ne comptent pas encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>My glossary</source>
        <translation>Mon glossaire</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Nouveau glossaire</translation>
    </message>
    <message>
        <source>Rename the glossary</source>
        <translation>Renommer le glossaire</translation>
    </message>
    <message>
        <source>Name, of at most %1 letters:</source>
        <translation>Nom, de %1 lettres au plus&#xa0;:</translation>
    </message>
    <message>
        <source>Delete the glossary “%1” and its %2 terms?</source>
        <translation>Supprimer le glossaire «&#xa0;%1&#xa0;» et ses termes (%2)&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n ligne n’a pas été comprise.</numerusform>
            <numerusform>%n lignes n’ont pas été comprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importé de %1.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a glossary of this name already, or no file can have it.</source>
        <translation>Un glossaire porte déjà ce nom, ou aucun fichier ne peut le porter.</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Add “%1” as</source>
        <translation>&amp;Ajouter «&#xa0;%1&#xa0;» comme</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>GuidePost</name>
    <message>
        <source>Go to sentence</source>
        <translation>Aller à la phrase</translation>
    </message>
    <message>
        <source>Number of the sentence, 1 to {0}:</source>
        <translation>Numéro de la phrase, de 1 à {0}&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Rien n’est conservé.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Searching is slower here, by parts of words: this computer cannot make an index.</source>
        <translation>La recherche est ici plus lente, par parties de mots&#xa0;: cet ordinateur ne peut pas créer d’index.</translation>
    </message>
    <message>
        <source>Title; leave it empty for the article&apos;s own:</source>
        <translation>Titre (laissez vide pour celui de l’article)&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Étiquettes, séparées par des virgules&#xa0;:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s) from this computer for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n synthèse de cet ordinateur&#xa0;?</numerusform>
            <numerusform>Supprimer définitivement %n synthèses de cet ordinateur&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Delete the whole history from this computer for good?</source>
        <translation>Supprimer définitivement tout l’historique de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, but for %n briefing(s) that cannot be read.</source>
        <translation>
            <numerusform>Écrit, sauf %n synthèse illisible.</numerusform>
            <numerusform>Écrit, sauf %n synthèses illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>On from now, for the article on the page too.</source>
        <translation>Activé dès maintenant, y compris pour l’article de la page.</translation>
    </message>
    <message>
        <source>Off: nothing more is kept. What was kept stays until you delete it.</source>
        <translation>Désactivé&#xa0;: plus rien n’est conservé. Ce qui l’a été reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Conservée le</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Briefings kept on this computer</source>
        <translation>Synthèses conservées sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Garder un historique sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>Tout &amp;exporter…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>Tout s&amp;upprimer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>While this is on, every finished briefing is kept with the whole article, in a folder that anybody who uses your account can read: %1</source>
        <translation>Tant que cette case est cochée, chaque synthèse terminée est conservée avec l’article entier, dans un dossier que peut lire quiconque utilise votre compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is a private session: nothing is added now.</source>
        <translation>La session est privée&#xa0;: rien n’est ajouté pour l’instant.</translation>
    </message>
    <message>
        <source>Search the French, the English, titles and tags</source>
        <translation>Rechercher dans le français, l’anglais, les titres et les étiquettes</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
</context>
<context>
    <name>KindToggle</name>
    <message>
        <source>Show or hide these names. With Ctrl: show no others.</source>
        <translation>Afficher ou masquer ces noms. Avec Ctrl&#xa0;: n’afficher qu’eux.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>portugais du Brésil</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chinois traditionnel</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Languages si&amp;de by side</source>
        <translation>&amp;Langues côte à côte</translation>
    </message>
    <message>
        <source>&amp;French above English</source>
        <translation>Français &amp;au-dessus de l’anglais</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>What was kept of this briefing cannot be read. Brief the article again.</source>
        <translation>Ce qui a été conservé de cette synthèse est illisible. Traitez l’article de nouveau.</translation>
    </message>
    <message>
        <source>Your last session could not be restored. Its file is kept as %1.</source>
        <translation>Votre dernière session n’a pas pu être rétablie. Son fichier est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>The open article could not be kept against a crash or power cut (%1). Save your work yourself.</source>
        <translation>L’article ouvert n’a pas pu être mis à l’abri d’un plantage ou d’une coupure de courant (%1). Enregistrez vous-même votre travail.</translation>
    </message>
    <message>
        <source>The history could not be used (%1). The article in hand is not affected.</source>
        <translation>L’historique n’a pas pu être utilisé (%1). L’article en cours n’est pas touché.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one was begun. The damaged file is kept as %1.</source>
        <translation>L’historique était abîmé&#xa0;; un nouveau a été commencé. Le fichier abîmé est gardé sous le nom %1.</translation>
    </message>
    <message>
        <source>Your last session was not closed properly. It has been restored.</source>
        <translation>Votre dernière session n’a pas été fermée normalement. Elle a été rétablie.</translation>
    </message>
    <message>
        <source>You worked on this text before (%1). What you wrote, dismissed and pinned is here again.</source>
        <translation>Vous avez déjà travaillé sur ce texte (%1). Ce que vous avez écrit, écarté et épinglé est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>P&amp;rivate session</source>
        <translation>&amp;Session privée</translation>
    </message>
    <message>
        <source>Keep nothing of what is read: no history, no copy against a crash, no names remembered</source>
        <translation>Ne rien garder de ce qui est lu&#xa0;: ni historique, ni copie en cas de plantage, ni noms retenus</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>The translation had “%1”; put right from: %2.</source>
        <translation>La traduction disait «&#xa0;%1&#xa0;»&#xa0;; rectifié d’après&#xa0;: %2.</translation>
    </message>
    <message>
        <source>English form: %1</source>
        <translation>Forme anglaise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mentions: %1 in the French, %2 in the English</source>
        <translation>Mentions&#xa0;: %1 en français, %2 en anglais</translation>
    </message>
    <message>
        <source>First in sentence %1: “%2”</source>
        <translation>D’abord dans la phrase %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionner des noms</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Type to find a name</source>
        <translation>Tapez pour trouver un nom</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Trouver un nom</translation>
    </message>
    <message>
        <source>Names of this article</source>
        <translation>Noms de cet article</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>&amp;Next mention</source>
        <translation>Mention &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>Mention &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionner avec…</translation>
    </message>
    <message>
        <source>&amp;Separate its wordings</source>
        <translation>Séparer ses &amp;variantes</translation>
    </message>
    <message>
        <source>N&amp;ot a name</source>
        <translation>Ce &amp;n’est pas un nom</translation>
    </message>
    <message>
        <source>&amp;Leave as the translation had it</source>
        <translation>&amp;Laisser comme dans la traduction</translation>
    </message>
    <message>
        <source>&amp;Add selection as name…</source>
        <translation>&amp;Ajouter la sélection comme nom…</translation>
    </message>
    <message>
        <source>All &amp;corrections…</source>
        <translation>Toutes les &amp;corrections…</translation>
    </message>
    <message>
        <source>&amp;Import corrections…</source>
        <translation>&amp;Importer des corrections…</translation>
    </message>
    <message>
        <source>&amp;Export corrections…</source>
        <translation>&amp;Exporter les corrections…</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Changer de &amp;type</translation>
    </message>
    <message>
        <source>There is no other name in this article.</source>
        <translation>Il n’y a pas d’autre nom dans cet article.</translation>
    </message>
    <message>
        <source>This name has only one wording here.</source>
        <translation>Ce nom n’a ici qu’une seule variante.</translation>
    </message>
    <message>
        <source>Its English stands as the translation had it.</source>
        <translation>Son anglais est celui de la traduction.</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>Il n’y a pas d’article sur la page.</translation>
    </message>
    <message>
        <source>No name has been corrected yet.</source>
        <translation>Aucun nom n’a encore été corrigé.</translation>
    </message>
    <message>
        <source>Pick a name first.</source>
        <translation>Choisissez d’abord un nom.</translation>
    </message>
    <message>
        <source>Dates, times and quantities cannot be changed.</source>
        <translation>Les dates, les heures et les quantités ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Pick one name only.</source>
        <translation>Choisissez un seul nom.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Tools for names</source>
        <translation>Outils pour les noms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>Mention %1</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>French: {0}</source>
        <translation>Français&#xa0;: {0}</translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation>Anglais&#xa0;: {0}</translation>
    </message>
    <message>
        <source>English: not known yet</source>
        <translation>Anglais&#xa0;: pas encore connu</translation>
    </message>
    <message>
        <source>Mentions: {0}</source>
        <translation>Mentions&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names, dates and quantities</source>
        <translation>Noms, dates et quantités</translation>
    </message>
    <message>
        <source>About the name that is picked</source>
        <translation>À propos du nom choisi</translation>
    </message>
    <message>
        <source>The names of this article could not be looked for.</source>
        <translation>Les noms de cet article n’ont pas pu être recherchés.</translation>
    </message>
    <message>
        <source>All kinds of names are switched off above.</source>
        <translation>Tous les types de noms sont masqués ci-dessus.</translation>
    </message>
    <message>
        <source>No names were found in this article.</source>
        <translation>Aucun nom trouvé dans cet article.</translation>
    </message>
    <message>
        <source>The names in the article appear here.</source>
        <translation>Les noms cités dans l’article apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>About this article</source>
        <translation>À propos de cet article</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Consulté le</translation>
    </message>
    <message>
        <source>Whatever you save or copy is cited with this. Leave empty what you do not know.</source>
        <translation>Tout ce que vous enregistrez ou copiez portera cette référence. Laissez vide ce que vous ignorez.</translation>
    </message>
    <message>
        <source>The address is written down, never opened. Nothing leaves this computer.</source>
        <translation>L’adresse est notée, jamais ouverte. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Publié le</translation>
    </message>
    <message>
        <source>&amp;Retrieved on</source>
        <translation>&amp;Consulté le</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Use all that was &amp;found</source>
        <translation>&amp;Utiliser tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Found in the text: %1</source>
        <translation>Trouvé dans le texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Found in the text: %1, without a year</source>
        <translation>Trouvé dans le texte&#xa0;: %1, sans année</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>Aujour&amp;d’hui</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>PackageTrust</name>
    <message>
        <source>It must be the file of the first download, of %1; any other is refused.</source>
        <translation>Ce doit être le fichier du premier téléchargement, du %1&#xa0;; tout autre est refusé.</translation>
    </message>
    <message>
        <source>The list of packages gives its checksum; any other file is refused.</source>
        <translation>La liste des paquets donne sa somme de contrôle&#xa0;; tout autre fichier est refusé.</translation>
    </message>
    <message>
        <source>The list of packages gives no checksum, so this first download is taken on trust. Its checksum is remembered, and any other file is refused later.</source>
        <translation>La liste des paquets ne donne pas de somme de contrôle&#xa0;: ce premier téléchargement est accepté de confiance. Sa somme de contrôle est retenue, et tout autre fichier sera refusé ensuite.</translation>
    </message>
    <message>
        <source>It is not the file of the first download. If the publisher says that the package was changed, the remembered checksum can be forgotten.</source>
        <translation>Ce n’est pas le fichier du premier téléchargement. Si l’éditeur dit que le paquet a été modifié, la somme de contrôle retenue peut être oubliée.</translation>
    </message>
    <message>
        <source>Forget the checksum of %1?</source>
        <translation>Oublier la somme de contrôle de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The next file that comes under this name will be trusted, whoever made it. A package made to deceive could translate “did not” as “did”, and nothing here would notice. Forget it only if the publisher, asked in another way, says that the file was changed and that this is its SHA-256:
%1</source>
        <translation>Le prochain fichier de ce nom sera accepté, quel qu’en soit l’auteur. Un paquet trompeur pourrait changer «&#xa0;n’a pas&#xa0;» en «&#xa0;a&#xa0;», et rien ici ne le verrait. Ne l’oubliez que si l’éditeur, interrogé par une autre voie, dit que le fichier a été modifié et que voici son SHA-256&#xa0;:
%1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Installer depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Take along…</source>
        <translation>&amp;Emporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for the official package…</source>
        <translation>&amp;Demander le paquet officiel à %1…</translation>
    </message>
    <message>
        <source>Translation packages</source>
        <translation>Paquets de traduction</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The built-in package is compact and weak; the official Argos package is much better. On a computer without internet, install it from a file: drop it here, or bring it on a memory stick.</source>
        <translation>Le paquet intégré est petit et faible&#xa0;; le paquet officiel d’Argos est bien meilleur. Sur un ordinateur sans internet, installez-le depuis un fichier&#xa0;: déposez-le ici, ou apportez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 sur %2 Mo</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>Dragoman&apos;s folder</source>
        <translation>dossier de Dragoman</translation>
    </message>
    <message>
        <source>Argos Translate&apos;s folder</source>
        <translation>dossier d’Argos Translate</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>&amp;Forget the remembered checksum…</source>
        <translation>&amp;Oublier la somme de contrôle retenue…</translation>
    </message>
    <message>
        <source>Checking and trying it out…</source>
        <translation>Vérification et essai…</translation>
    </message>
    <message>
        <source>Argos packages (*%1)</source>
        <translation>Paquets Argos (*%1)</translation>
    </message>
    <message>
        <source>Install a package</source>
        <translation>Installer un paquet</translation>
    </message>
    <message>
        <source>Checking and trying out %1…</source>
        <translation>Vérification et essai de %1…</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>Installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dragoman did not install it, so there is nothing to compare its files with.</source>
        <translation>Dragoman ne l’a pas installé&#xa0;; il n’y a rien à quoi comparer ses fichiers.</translation>
    </message>
    <message>
        <source>Every file is as it was when it was installed.</source>
        <translation>Chaque fichier est tel qu’à l’installation.</translation>
    </message>
    <message>
        <source>Changed since it was installed: %1. Install it again.</source>
        <translation>Modifié depuis l’installation&#xa0;: %1. Installez-le de nouveau.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Où mettre le paquet</translation>
    </message>
    <message>
        <source>Written, with its SHA-256: %1</source>
        <translation>Écrit, avec son SHA-256&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove the package %1 from this computer?</source>
        <translation>Supprimer le paquet %1 de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question posée à %1…</translation>
    </message>
    <message>
        <source>No French-English package is offered there.</source>
        <translation>Aucun paquet français-anglais n’y est proposé.</translation>
    </message>
    <message>
        <source>Download version %1 from %2 (%3 MB)? Nothing of your articles is sent.</source>
        <translation>Télécharger la version %1 depuis %2 (%3 Mo)&#xa0;? Rien de vos articles n’est envoyé.</translation>
    </message>
    <message>
        <source>Download %1 MB</source>
        <translation>Télécharger %1 Mo</translation>
    </message>
    <message>
        <source>Forgotten. The package can be asked for again.</source>
        <translation>Oubliée. Le paquet peut être redemandé.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Gist pane</source>
        <translation>V&amp;olet de l’essentiel</translation>
    </message>
    <message>
        <source>&amp;Names pane</source>
        <translation>Volet des &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Put panes bac&amp;k</source>
        <translation>&amp;Remettre les volets en place</translation>
    </message>
    <message>
        <source>Arrange &amp;panes</source>
        <translation>&amp;Disposer les volets</translation>
    </message>
    <message>
        <source>N&amp;ames pane</source>
        <translation>Volet des no&amp;ms</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>&amp;Au-dessus du texte</translation>
    </message>
    <message>
        <source>&amp;Below the text</source>
        <translation>Au-&amp;dessous du texte</translation>
    </message>
    <message>
        <source>On the &amp;left</source>
        <translation>À &amp;gauche</translation>
    </message>
    <message>
        <source>On the &amp;right</source>
        <translation>À droi&amp;te</translation>
    </message>
    <message>
        <source>&amp;Together with the other, as tabs</source>
        <translation>Avec l’autre, en ong&amp;lets</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>Dans sa propre &amp;fenêtre</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Move this pane</source>
        <translation>Déplacer ce volet</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Masquer ce volet</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Dis&amp;position</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>&amp;Qualité de traduction</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Méthode de l’essentiel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossaires</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marqués dans le texte</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep a history of finished briefings</source>
        <translation>&amp;Conserver un historique des synthèses terminées</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ouvrir le dossier&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>PrivateSession</name>
    <message>
        <source>Private session: nothing is kept</source>
        <translation>Session privée&#xa0;: rien n’est conservé</translation>
    </message>
    <message>
        <source>End the private session? The article on the page and your new names are forgotten.</source>
        <translation>Terminer la session privée&#xa0;? L’article de la page et vos nouveaux noms seront oubliés.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Masquer ce message</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>&amp;What it looks like</source>
        <translation>&amp;Ce que le texte semble être</translation>
    </message>
</context>
<context>
    <name>ReadingListActions</name>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Article précéden&amp;t</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Article s&amp;uivant</translation>
    </message>
    <message>
        <source>C&amp;lose the reading list</source>
        <translation>Fermer la &amp;liste de lecture</translation>
    </message>
</context>
<context>
    <name>ReadingListBar</name>
    <message>
        <source>Articles of the reading list</source>
        <translation>Articles de la liste de lecture</translation>
    </message>
    <message>
        <source>Article {0} of {1}</source>
        <translation>Article {0} sur {1}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>comme Dragoman le dit</translation>
    </message>
    <message>
        <source>&amp;French name in the list</source>
        <translation>Nom &amp;français dans la liste</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>Forme &amp;anglaise</translation>
    </message>
    <message>
        <source>The English of this article and of all later ones says it so. You can undo it.</source>
        <translation>L’anglais de cet article et de tous les suivants le dira ainsi. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>RepairReason</name>
    <message>
        <source>wrong encoding</source>
        <translation>mauvais encodage</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>caractère invisible</translation>
    </message>
    <message>
        <source>lost accent</source>
        <translation>accent perdu</translation>
    </message>
    <message>
        <source>line break inside a sentence</source>
        <translation>retour à la ligne dans une phrase</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>guillemet</translation>
    </message>
    <message>
        <source>set apart: not part of the article</source>
        <translation>mis à part&#xa0;: hors de l’article</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs to the text</source>
        <translation>Réparations du texte</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Repairs and corrections</source>
        <translation>Réparations et corrections</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Repairs to the &amp;text (%1)</source>
        <translation>Réparations du &amp;texte (%1)</translation>
    </message>
    <message>
        <source>The translation said these names otherwise. What you undo stays so in later articles too.</source>
        <translation>La traduction disait ces noms autrement. Ce que vous annulez le reste dans les articles suivants.</translation>
    </message>
    <message>
        <source>Your glossary put these terms into the English. What you undo stays so in this article alone.</source>
        <translation>Votre glossaire a mis ces termes dans l’anglais. Ce que vous annulez ne vaut que pour cet article.</translation>
    </message>
    <message>
        <source>Terms of the &amp;glossary (%1)</source>
        <translation>Termes du &amp;glossaire (%1)</translation>
    </message>
    <message>
        <source>Terms of the glossary in the English</source>
        <translation>Termes du glossaire dans l’anglais</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>D’après</translation>
    </message>
    <message>
        <source>Names put right in the English</source>
        <translation>Noms rectifiés dans l’anglais</translation>
    </message>
    <message>
        <source>Names put right in the &amp;English (%1)</source>
        <translation>Noms rectifiés dans l’&amp;anglais (%1)</translation>
    </message>
    <message>
        <source>The original is kept. What you undo is read as it was; the article is briefed again.</source>
        <translation>L’original est conservé. Ce que vous annulez est lu tel quel&#xa0;; l’article est traité de nouveau.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1 is %2. Save the article as text, PDF, Word or OpenDocument.</source>
        <translation>%1 est %2. Enregistrez l’article en texte, PDF, Word ou OpenDocument.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open that.</source>
        <translation>%1 est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>%1 is a scan, without text. Have its text recognised (OCR) and open that.</source>
        <translation>%1 est un document numérisé, sans texte. Faites reconnaître son texte (OCR), puis ouvrez le résultat.</translation>
    </message>
    <message>
        <source>No text was found in %1. Open another file, or paste the article.</source>
        <translation>Aucun texte n’a été trouvé dans %1. Ouvrez un autre fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Get it again, or paste the article.</source>
        <translation>%1 est abîmé et n’a pas pu être lu. Procurez-vous de nouveau ce fichier, ou collez l’article.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Paste the part that you want to read.</source>
        <translation>%1 contient plus de %2&#xa0;Mo. Collez la partie que vous voulez lire.</translation>
    </message>
    <message>
        <source>Reading %1 took too much time or memory. Paste the part that you want to read.</source>
        <translation>La lecture de %1 a demandé trop de temps ou de mémoire. Collez la partie que vous voulez lire.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a document of old Word or Outlook</source>
        <translation>un document d’un ancien Word ou d’Outlook</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>a sound or film recording</source>
        <translation>un enregistrement audio ou vidéo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a packed file of another program</source>
        <translation>un fichier compressé d’un autre logiciel</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Liens vers d’autres articles</translation>
    </message>
    <message>
        <source>Boxes beside the text</source>
        <translation>Encadrés à côté du texte</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Légendes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Scripts and embedded pages</source>
        <translation>Scripts et pages intégrées</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formulaires et boutons</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texte masqué</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>Passages supprimés</translation>
    </message>
    <message>
        <source>Tables of contents</source>
        <translation>Tables des matières</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>En-têtes et pieds de page</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Code informatique</translation>
    </message>
    <message>
        <source>Data about the file</source>
        <translation>Données sur le fichier</translation>
    </message>
    <message>
        <source>Other lines around the article</source>
        <translation>Autres lignes autour de l’article</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop translating (Esc)</source>
        <translation>Arrêter la traduction (Échap)</translation>
    </message>
    <message>
        <source>Show what was repaired or put right, and undo it (Ctrl+R)</source>
        <translation>Voir ce qui a été réparé ou rectifié, et l’annuler (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go to the next sentence to check (F8)</source>
        <translation>Aller à la prochaine phrase à vérifier (F8)</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>Hors ligne&#xa0;: rien n’est envoyé</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rétabli.</translation>
    </message>
    <message>
        <source>Loading the engines…</source>
        <translation>Chargement des moteurs…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n sentence(s)</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n phrase</numerusform>
            <numerusform>Terminé&#xa0;: %n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n réparation</numerusform>
            <numerusform>%n réparations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put right</source>
        <translation>
            <numerusform>%n nom rectifié</numerusform>
            <numerusform>%n noms rectifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary</source>
        <translation>
            <numerusform>%n terme du glossaire</numerusform>
            <numerusform>%n termes du glossaire</numerusform>
        </translation>
    </message>
    <message>
        <source>The compact built-in model is weak; the official Argos package is better. Press here to install it.</source>
        <translation>Le modèle intégré, compact, traduit mal&#xa0;; le paquet officiel d’Argos est meilleur. Appuyez ici pour l’installer.</translation>
    </message>
    <message>
        <source>Show the translation packages</source>
        <translation>Afficher les paquets de traduction</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n phrase à vérifier</numerusform>
            <numerusform>%n phrases à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) dismissed</source>
        <translation>
            <numerusform>%n avertissement écarté</numerusform>
            <numerusform>%n avertissements écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) edited</source>
        <translation>
            <numerusform>%n phrase modifiée</numerusform>
            <numerusform>%n phrases modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful score(s)</source>
        <translation>
            <numerusform>%n score douteux</numerusform>
            <numerusform>%n scores douteux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add to the glossary</source>
        <translation>Ajouter au glossaire</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>as a dictionary has it</source>
        <translation>comme dans un dictionnaire</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>An&amp;glais</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>It goes to the glossary “%1”; this article is briefed with it. You can undo it.</source>
        <translation>Le terme entre dans le glossaire «&#xa0;%1&#xa0;»&#xa0;; cet article est traité de nouveau avec lui. Vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>A&amp;nnuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Ré&amp;tablir&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>&amp;Undo selected</source>
        <translation>Ann&amp;uler la sélection</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The text is empty. Paste or open an article.</source>
        <translation>Le texte est vide. Collez ou ouvrez un article.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the article as plain text (.txt) and open that.</source>
        <translation>%1 n’est pas un fichier texte. Enregistrez l’article en texte brut (.txt), puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Check the name and the permissions.</source>
        <translation>Impossible d’ouvrir %1 (%2). Vérifiez le nom et les droits d’accès.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>Impossible d’écrire %1 (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No French–English package was found in %1. Install Dragoman again.</source>
        <translation>Aucun paquet français-anglais dans %1. Réinstallez Dragoman.</translation>
    </message>
    <message>
        <source>No package translates from %1 into English. Install one.</source>
        <translation>Aucun paquet ne traduit vers l’anglais depuis cette langue (%1). Installez-en un.</translation>
    </message>
    <message>
        <source>The package in %1 cannot be used (%2). Install it again.</source>
        <translation>Le paquet de %1 est inutilisable (%2). Réinstallez-le.</translation>
    </message>
    <message>
        <source>%1 was not installed (%2). Get the package again, or use another.</source>
        <translation>%1 n’a pas été installé (%2). Procurez-vous de nouveau ce paquet, ou prenez-en un autre.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2). Nothing was changed.</source>
        <translation>Impossible d’installer %1 (%2). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no package named %1. Choose one from the list.</source>
        <translation>Aucun paquet ne s’appelle %1. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The package %1 was not removed (%2).</source>
        <translation>Le paquet %1 n’a pas été supprimé (%2).</translation>
    </message>
    <message>
        <source>The package could not be downloaded from %1 (%2). What came of it is kept.</source>
        <translation>Impossible de télécharger le paquet depuis %1 (%2). Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>The downloaded %1 was refused: its SHA-256 is %2 instead of %3.</source>
        <translation>%1, téléchargé, a été refusé&#xa0;: son SHA-256 est %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Dragoman could not finish this text because of a fault of its own. Your text is safe.</source>
        <translation>Dragoman n’a pas pu terminer ce texte à cause d’une erreur interne. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>This text seems to be English already. Read it as French anyway?</source>
        <translation>Ce texte semble être déjà en anglais. Le lire quand même comme du français&#xa0;?</translation>
    </message>
    <message>
        <source>This text seems to be %1, and no package from %1 into English is installed.</source>
        <translation>Ce texte semble être en %1, et aucun paquet de traduction (%1 vers anglais) n’est installé.</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Dragoman. Your text is safe.</source>
        <translation>L’action a échoué à cause d’une erreur de Dragoman. Votre texte est conservé.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was translated.</source>
        <translation>Arrêté. Rien n’a été traduit.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 sentences; the rest is not translated.</source>
        <translation>Arrêt à %1 sur %2&#xa0;; le reste n’est pas traduit.</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>Paquets…</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>Lire comme du français</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read is back to the usual values.</source>
        <translation>Le fichier des réglages était abîmé. Ce qui était illisible a repris les valeurs habituelles.</translation>
    </message>
    <message>
        <source>Some corrections of names could not be read. The file is kept as names.damaged.tsv.</source>
        <translation>Des corrections de noms n’ont pas pu être lues. Le fichier est gardé sous le nom names.damaged.tsv.</translation>
    </message>
    <message>
        <source>Some lines of the glossary “%1” could not be read; they are kept in %1.damaged.tsv.</source>
        <translation>Des lignes du glossaire «&#xa0;%1&#xa0;» n’ont pas pu être lues&#xa0;; elles sont gardées dans %1.damaged.tsv.</translation>
    </message>
    <message>
        <source>The text is too short or too mixed to be sure that it is French.</source>
        <translation>Le texte est trop court ou trop mélangé pour être sûr qu’il est en français.</translation>
    </message>
    <message>
        <source>The text does not look French; do not rely on the translation.</source>
        <translation>Le texte ne semble pas être en français&#xa0;; ne vous fiez pas à la traduction.</translation>
    </message>
    <message>
        <source>The text seems to be in another language than %1.</source>
        <translation>Le texte semble être dans une autre langue que celle-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read as %1: names, dates and repairs are made for French only and were left out.</source>
        <translation>Lu en %1&#xa0;: les noms, dates et réparations ne sont faits que pour le français et ont été omis.</translation>
    </message>
    <message>
        <source>Names and dates could not be found in this text.</source>
        <translation>Les noms et les dates n’ont pas pu être recherchés dans ce texte.</translation>
    </message>
    <message>
        <source>No gist could be made of this text.</source>
        <translation>Impossible de dégager l’essentiel de ce texte.</translation>
    </message>
    <message>
        <source>Names could not be linked to their English everywhere.</source>
        <translation>Certains noms n’ont pas pu être reliés à leur forme anglaise.</translation>
    </message>
    <message>
        <source>Cleaning the text…</source>
        <translation>Nettoyage du texte…</translation>
    </message>
    <message>
        <source>Recognising the language…</source>
        <translation>Reconnaissance de la langue…</translation>
    </message>
    <message>
        <source>Finding the sentences…</source>
        <translation>Recherche des phrases…</translation>
    </message>
    <message>
        <source>Finding the names and dates…</source>
        <translation>Recherche des noms et des dates…</translation>
    </message>
    <message>
        <source>Choosing the gist…</source>
        <translation>Choix de l’essentiel…</translation>
    </message>
    <message>
        <source>Translating %1 of %2</source>
        <translation>Traduction&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1? (uncertain)</source>
        <translation>%1&#xa0;? (incertain)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Compact built-in model %1…</source>
        <translation>Modèle intégré compact %1…</translation>
    </message>
    <message>
        <source>Package %1 → %2, version %3</source>
        <translation>Paquet %1 → %2, version %3</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be read at once. Give a part of it.</source>
        <translation>Le texte compte %1 caractères&#xa0;; Dragoman en lit %2 au plus à la fois. Donnez-en une partie.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of the article</source>
        <translation>Mots de l’article</translation>
    </message>
    <message>
        <source>A French word</source>
        <translation>Un mot français</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sentences with this word</source>
        <translation>Phrases avec ce mot</translation>
    </message>
</context>
</TS>
