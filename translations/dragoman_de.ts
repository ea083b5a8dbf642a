<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Brief this text</source>
        <translation>Briefing &amp;erstellen</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>Übersetzung abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>About this art&amp;icle…</source>
        <translation>An&amp;gaben zum Artikel…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;Als neuen Artikel einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy gist</source>
        <translation>Kurzfassung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Back to the briefing</source>
        <translation>&amp;Zurück zum Briefing</translation>
    </message>
    <message>
        <source>&amp;Next sentence to check</source>
        <translation>&amp;Nächster zu prüfender Satz</translation>
    </message>
    <message>
        <source>&amp;Previous sentence to check</source>
        <translation>Vo&amp;rheriger zu prüfender Satz</translation>
    </message>
    <message>
        <source>Translation pac&amp;kages…</source>
        <translation>Überset&amp;zungspakete…</translation>
    </message>
    <message>
        <source>&amp;Repairs and corrections…</source>
        <translation>&amp;Reparaturen und Korrekturen…</translation>
    </message>
    <message>
        <source>Left out of the fil&amp;e…</source>
        <translation>Weggelassene &amp;Teile der Datei…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Text ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Text ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>N&amp;ormale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkombinationen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>Alle &amp;Befehle…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>A&amp;bout Dragoman</source>
        <translation>Über &amp;Dragoman</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Lesen als</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>&amp;Briefing</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>Übersetzungs&amp;qualität</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>War communiqué: figures, places, accents lost on the way</source>
        <translation>Kriegskommuniqué: Zahlen, Orte, unterwegs verlorene Akzente</translation>
    </message>
    <message>
        <source>Company results: money and percentages</source>
        <translation>Unternehmenszahlen: Beträge und Prozentangaben</translation>
    </message>
    <message>
        <source>Portrait: quotations</source>
        <translation>Porträt: Zitate</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Beispiel a&amp;usprobieren</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Schnell</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Ausgewogen</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>&amp;Beste</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Select the name: Ctrl+arrows go from word to word, with Shift they select.</source>
        <translation>Markieren Sie den Namen: Strg+Pfeiltasten springen von Wort zu Wort, zusätzlich mit Umschalt markieren sie.</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>wie von Dragoman vorgesehen</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>Der Satz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>&amp;Englische Form</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nichts markiert</translation>
    </message>
</context>
<context>
    <name>BilingualModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Sentence {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>Sentence {0}, {1}: {2}</source>
        <translation>Satz {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: {1}</source>
        <translation>Satz {0}, Englisch: {1}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: not translated yet</source>
        <translation>Satz {0}, Englisch: noch nicht übersetzt</translation>
    </message>
    <message>
        <source>In the gist</source>
        <translation>In der Kurzfassung</translation>
    </message>
    <message>
        <source>Pinned to the gist by you</source>
        <translation>Von Ihnen in die Kurzfassung aufgenommen</translation>
    </message>
    <message>
        <source>Left out of the gist by you</source>
        <translation>Von Ihnen aus der Kurzfassung weggelassen</translation>
    </message>
    <message>
        <source>Dismissed, {0}: {1}</source>
        <translation>Verworfen, {0}: {1}</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>Zu prüfen: {0}</translation>
    </message>
    <message>
        <source>Score: sure</source>
        <translation>Bewertung: sicher</translation>
    </message>
    <message>
        <source>Score: check</source>
        <translation>Bewertung: zu prüfen</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the French</source>
        <translation>Bewertung: zweifelhaft, mit dem Französischen vergleichen</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the original</source>
        <translation>Bewertung: zweifelhaft, mit dem Original vergleichen</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article, French and English</source>
        <translation>Artikel, Französisch und Englisch</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Edit the English</source>
        <translation>Englisch &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Edit the English (Enter in the text does it too)</source>
        <translation>Den englischen Text bearbeiten (auch mit Enter im Text)</translation>
    </message>
    <message>
        <source>&amp;Back to the translation</source>
        <translation>Zurück zur Über&amp;setzung</translation>
    </message>
    <message>
        <source>&amp;Dismiss warnings…</source>
        <translation>Warnungen &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Bring &amp;warnings back</source>
        <translation>W&amp;arnungen wiederherstellen</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Wählen Sie zuerst einen Satz aus.</translation>
    </message>
    <message>
        <source>The sentence is not translated yet.</source>
        <translation>Der Satz ist noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>You have not edited this sentence.</source>
        <translation>Sie haben diesen Satz nicht bearbeitet.</translation>
    </message>
    <message>
        <source>There is no warning on this sentence.</source>
        <translation>Zu diesem Satz gibt es keine Warnung.</translation>
    </message>
    <message>
        <source>No warning on this sentence was dismissed.</source>
        <translation>Zu diesem Satz wurde keine Warnung verworfen.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Edited, and checked again. Ctrl+Z takes it back.</source>
        <translation>Bearbeitet und neu geprüft. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Dismissed. Ctrl+Z takes it back.</source>
        <translation>Verworfen. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy gist &amp;without citations</source>
        <translation>Kurzfassung &amp;ohne Verweise kopieren</translation>
    </message>
    <message>
        <source>Copy both languages &amp;side by side</source>
        <translation>&amp;Beide Sprachen nebeneinander kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;names, dates, quantities</source>
        <translation>&amp;Namen, Datums- und Mengenangaben kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections of names</source>
        <translation>Korrekturen von Namen</translation>
    </message>
    <message>
        <source>They hold for this article and for all later ones, until you undo them.</source>
        <translation>Sie gelten für diesen Artikel und alle späteren, bis Sie sie rückgängig machen.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Geführt als</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>kein Name</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>These %1 names are one. What does it go by?</source>
        <translation>Diese %1 Namen bezeichnen dasselbe. Unter welchem soll es geführt werden?</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>„%1“ ist dasselbe wie:</translation>
    </message>
    <message>
        <source>No name any more: %1. Ctrl+Z takes it back.</source>
        <translation>Kein Name mehr: %1. Strg+Z macht es rückgängig.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%n Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections imported from %1.</source>
        <translation>Korrekturen aus %1 importiert.</translation>
    </message>
    <message>
        <source>Corrections exported: %1</source>
        <translation>Korrekturen exportiert: %1</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as %1</source>
        <translation>z.&#xa0;B. %1</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>%1 or %2? Write the month as a word.</source>
        <translation>%1 oder %2? Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>%1: this day is still to come</source>
        <translation>%1: Dieser Tag kommt erst noch</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>last change</source>
        <translation>letzte Änderung</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>another kind for “%1”</source>
        <translation>andere Art für „%1“</translation>
    </message>
    <message>
        <source>merge with “%1”</source>
        <translation>mit „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>separate “%1”</source>
        <translation>„%1“ trennen</translation>
    </message>
    <message>
        <source>“%1” is not a name</source>
        <translation>„%1“ ist kein Name</translation>
    </message>
    <message>
        <source>leave “%1” as translated</source>
        <translation>„%1“ wie übersetzt lassen</translation>
    </message>
    <message>
        <source>add the name “%1”</source>
        <translation>Namen „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>forget corrections</source>
        <translation>Berichtigungen vergessen</translation>
    </message>
    <message>
        <source>import corrections</source>
        <translation>Berichtigungen importieren</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>back to the translation of “%1”</source>
        <translation>zurück zur Übersetzung von „%1“</translation>
    </message>
    <message>
        <source>dismiss warnings of “%1”</source>
        <translation>Warnungen zu „%1“ verwerfen</translation>
    </message>
    <message>
        <source>bring back warnings of “%1”</source>
        <translation>Warnungen zu „%1“ zurückholen</translation>
    </message>
    <message>
        <source>pin “%1”</source>
        <translation>„%1“ anheften</translation>
    </message>
    <message>
        <source>leave “%1” out of the gist</source>
        <translation>„%1“ aus der Kurzfassung weglassen</translation>
    </message>
    <message>
        <source>back to the proposed gist</source>
        <translation>zurück zur vorgeschlagenen Kurzfassung</translation>
    </message>
    <message>
        <source>begin afresh</source>
        <translation>neu beginnen</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>der Begriff „%1“</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>Glossar ändern</translation>
    </message>
    <message>
        <source>leave terms as translated</source>
        <translation>Begriffe wie übersetzt lassen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles: text, PDF, Word, web pages, mails (%1)</source>
        <translation>Artikel: Text, PDF, Word, Webseiten, E-Mails (%1)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Briefing speichern</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>Korrekturen von Namen importieren</translation>
    </message>
    <message>
        <source>Export corrections of names</source>
        <translation>Korrekturen von Namen exportieren</translation>
    </message>
    <message>
        <source>Tables of names (*.tsv *.txt)</source>
        <translation>Namenstabellen (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Glossar importieren</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Glossar exportieren</translation>
    </message>
    <message>
        <source>Tables of terms (*.tsv *.txt)</source>
        <translation>Begriffstabellen (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>OpenDocument-Text (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Nur Text (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Open French articles</source>
        <translation>Französische Artikel öffnen</translation>
    </message>
    <message>
        <source>Table of sentences (*.csv)</source>
        <translation>Tabelle der Sätze (*.csv)</translation>
    </message>
    <message>
        <source>Table of names (*.names.csv)</source>
        <translation>Tabelle der Namen (*.names.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>Daten für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>Read French news in English, on your own laptop, with the network off.</source>
        <translation>Französische Nachrichten auf Englisch lesen, auf dem eigenen Laptop und ohne Netz.</translation>
    </message>
    <message>
        <source>Dragoman connects to nothing by itself. Articles are gone when you quit, unless you keep a history.</source>
        <translation>Dragoman stellt von sich aus keine Verbindung her. Artikel sind beim Beenden weg, außer Sie führen einen Verlauf.</translation>
    </message>
    <message>
        <source>It is machine translation: check every fact against the French before you rely on it.</source>
        <translation>Die Übersetzung ist maschinell: Vergleichen Sie jede Angabe mit dem Französischen, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Über Dragoman</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>What you save or copy will say that you dismissed it, and why. You can undo it.</source>
        <translation>In allem, was Sie speichern oder kopieren, steht dann, dass Sie die Warnung verworfen haben und warum. Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>&amp;Other:</source>
        <translation>&amp;Anderer Grund:</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Ein anderer Grund</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>checked against the French</source>
        <translation>mit dem Französischen verglichen</translation>
    </message>
    <message>
        <source>checked against the original</source>
        <translation>mit dem Original verglichen</translation>
    </message>
    <message>
        <source>does not matter here</source>
        <translation>hier ohne Bedeutung</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>Left out of the file</source>
        <translation>Weggelassene Teile der Datei</translation>
    </message>
    <message>
        <source>These parts are not the article. If one is, open its text as a file of its own.</source>
        <translation>Diese Teile gehören nicht zum Artikel. Gehört einer doch dazu, öffnen Sie seinen Text als eigene Datei.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Es wurde nichts weggelassen.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Read a French article in English</source>
        <translation>Einen französischen Artikel auf Englisch lesen</translation>
    </message>
    <message>
        <source>The gist first, then the whole text side by side, with names, dates and figures marked.</source>
        <translation>Zuerst die Kurzfassung, dann der ganze Text in beiden Sprachen nebeneinander, mit markierten Namen, Datumsangaben und Zahlen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Paste a French article here</source>
        <translation>Fügen Sie hier einen französischen Artikel ein</translation>
    </message>
    <message>
        <source>French article</source>
        <translation>Französischer Artikel</translation>
    </message>
    <message>
        <source>Bri&amp;ef</source>
        <translation>Briefing &amp;erstellen</translation>
    </message>
    <message>
        <source>Translate and brief this text (Ctrl+Return)</source>
        <translation>Diesen Text übersetzen und ein Briefing erstellen (Strg+Return)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Beispiel a&amp;usprobieren</translation>
    </message>
    <message>
        <source>Back to the briefing</source>
        <translation>Zurück zum Briefing</translation>
    </message>
    <message>
        <source>Title, outlet, dates and address, for the citation (Ctrl+I)</source>
        <translation>Titel, Medium, Datumsangaben und Adresse für den Quellennachweis (Strg+I)</translation>
    </message>
    <message>
        <source>&amp;About this article ✓</source>
        <translation>An&amp;gaben zum Artikel ✓</translation>
    </message>
    <message>
        <source>&amp;About this article…</source>
        <translation>An&amp;gaben zum Artikel…</translation>
    </message>
</context>
<context>
    <name>EnglishEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>Englischer Text des Satzes</translation>
    </message>
    <message>
        <source>Enter: keep it. Esc: leave it as it was.</source>
        <translation>Enter: übernehmen. Esc: unverändert lassen.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Gist copied, with where it comes from</source>
        <translation>Kurzfassung mit Herkunftsangabe kopiert</translation>
    </message>
    <message>
        <source>Both languages copied, with where they come from</source>
        <translation>Beide Sprachen mit Herkunftsangabe kopiert</translation>
    </message>
    <message>
        <source>Names copied, with where they come from</source>
        <translation>Namen mit Herkunftsangabe kopiert</translation>
    </message>
    <message>
        <source>Whole briefing copied</source>
        <translation>Ganzes Briefing kopiert</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Details copied: versions and the kind of error, none of your text</source>
        <translation>Details kopiert: Versionen und Art des Fehlers, nichts von Ihrem Text</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Some parts of the file were left out: see the View menu</source>
        <translation>Einige Teile der Datei wurden weggelassen: siehe Menü „Ansicht“</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>&amp;Gehe zu Satz…</translation>
    </message>
    <message>
        <source>&amp;Words of the article…</source>
        <translation>&amp;Wörter des Artikels…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Fundstelle</numerusform>
            <numerusform>%n Fundstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Find in French and English</source>
        <translation>Im Französischen und Englischen suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>“%1” was not found in the English.</source>
        <translation>„%1“ wurde im Englischen nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name “%1”: the English may be wrong.</source>
        <translation>Prüfen Sie den Namen „%1“: Das Englische ist möglicherweise falsch.</translation>
    </message>
    <message>
        <source>The engine gave no English for this sentence.</source>
        <translation>Die Übersetzungsmaschine hat zu diesem Satz kein Englisch geliefert.</translation>
    </message>
    <message>
        <source>A part of the sentence was lost in the English.</source>
        <translation>Ein Teil des Satzes ist im Englischen verloren gegangen.</translation>
    </message>
    <message>
        <source>The English lacks words that stand in quotation marks.</source>
        <translation>Im Englischen fehlen Wörter, die in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>The English repeats itself.</source>
        <translation>Das Englische wiederholt sich.</translation>
    </message>
    <message>
        <source>The sentence was left in French.</source>
        <translation>Der Satz ist auf Französisch stehen geblieben.</translation>
    </message>
    <message>
        <source>The English is much shorter than the French: something may be missing.</source>
        <translation>Das Englische ist viel kürzer als das Französische: Möglicherweise fehlt etwas.</translation>
    </message>
    <message>
        <source>The English is much longer than the French: something may be invented.</source>
        <translation>Das Englische ist viel länger als das Französische: Möglicherweise ist etwas erfunden.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the French.</source>
        <translation>„%1“ steht im Englischen nicht so wie im Französischen.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the French: who says what may be unclear.</source>
        <translation>Dem Englischen fehlen die Anführungszeichen des Französischen: Wer was sagt, ist möglicherweise unklar.</translation>
    </message>
    <message>
        <source>The sentence was left in its own language.</source>
        <translation>Der Satz ist in seiner eigenen Sprache stehen geblieben.</translation>
    </message>
    <message>
        <source>The English is much shorter than the original: something may be missing.</source>
        <translation>Das Englische ist viel kürzer als das Original: Möglicherweise fehlt etwas.</translation>
    </message>
    <message>
        <source>The English is much longer than the original: something may be invented.</source>
        <translation>Das Englische ist viel länger als das Original: Möglicherweise ist etwas erfunden.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the original.</source>
        <translation>„%1“ steht im Englischen nicht so wie im Original.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the original: who says what may be unclear.</source>
        <translation>Dem Englischen fehlen die Anführungszeichen des Originals: Wer was sagt, ist möglicherweise unklar.</translation>
    </message>
    <message>
        <source>The French says “%1”, the English “%2”.</source>
        <translation>Im Französischen steht „%1“, im Englischen „%2“.</translation>
    </message>
    <message>
        <source>“%1” stands in the English and not in the French.</source>
        <translation>„%1“ steht im Englischen, aber nicht im Französischen.</translation>
    </message>
    <message>
        <source>The French denies something (“%1”) that the English does not deny.</source>
        <translation>Das Französische verneint etwas („%1“), was das Englische nicht verneint.</translation>
    </message>
    <message>
        <source>The English denies something (“%1”) that the French does not deny.</source>
        <translation>Das Englische verneint etwas („%1“), was das Französische nicht verneint.</translation>
    </message>
    <message>
        <source>The French is not certain (“%1”): the English says it as a fact.</source>
        <translation>Das Französische legt sich nicht fest („%1“): Das Englische gibt es als Tatsache wieder.</translation>
    </message>
    <message>
        <source>The French says whose word it is (“%1”): the English leaves it out.</source>
        <translation>Das Französische nennt die Quelle der Aussage („%1“): Das Englische lässt sie weg.</translation>
    </message>
    <message>
        <source>The numbers, dates and negations of this sentence could not be compared.</source>
        <translation>Die Zahlen, Datumsangaben und Verneinungen dieses Satzes konnten nicht verglichen werden.</translation>
    </message>
    <message>
        <source>The glossary says “%1”; this English does not.</source>
        <translation>Das Glossar sieht „%1“ vor; das Englische hier sagt es anders.</translation>
    </message>
    <message>
        <source>The glossary put “%1” into the English: check that it reads right.</source>
        <translation>Das Glossar hat „%1“ in das Englische eingesetzt: Prüfen Sie, ob der Satz so stimmt.</translation>
    </message>
    <message>
        <source>The glossary could not be applied to this sentence.</source>
        <translation>Das Glossar konnte auf diesen Satz nicht angewendet werden.</translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>your correction</source>
        <translation>Ihre Korrektur</translation>
    </message>
    <message>
        <source>Dragoman’s table</source>
        <translation>Dragomans Tabelle</translation>
    </message>
    <message>
        <source>Unicode CLDR, a list of countries</source>
        <translation>Unicode CLDR, eine Länderliste</translation>
    </message>
    <message>
        <source>built from its parts</source>
        <translation>aus den Bestandteilen gebildet</translation>
    </message>
    <message>
        <source>as in the translation</source>
        <translation>wie in der Übersetzung</translation>
    </message>
    <message>
        <source>the same in both languages</source>
        <translation>in beiden Sprachen gleich</translation>
    </message>
    <message>
        <source>your glossary</source>
        <translation>Ihr Glossar</translation>
    </message>
</context>
<context>
    <name>GistActions</name>
    <message>
        <source>P&amp;in to the gist</source>
        <translation>&amp;In die Kurzfassung aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out of the gist</source>
        <translation>Aus der Kurzfassung &amp;weglassen</translation>
    </message>
    <message>
        <source>&amp;Back to the proposed gist</source>
        <translation>Zurück zur vorg&amp;eschlagenen Kurzfassung</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Methode der Kurzfassung</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Wählen Sie zuerst einen Satz aus.</translation>
    </message>
    <message>
        <source>You have pinned no sentence, and left none out.</source>
        <translation>Sie haben keinen Satz aufgenommen und keinen weggelassen.</translation>
    </message>
    <message>
        <source>Made for &amp;news (recommended)</source>
        <translation>Für &amp;Nachrichten gemacht (empfohlen)</translation>
    </message>
    <message>
        <source>what is most like the rest</source>
        <translation>was dem Rest am ähnlichsten ist</translation>
    </message>
    <message>
        <source>what shares most words; long sentences first</source>
        <translation>was die meisten Wörter teilt; lange Sätze zuerst</translation>
    </message>
    <message>
        <source>what has most different words; long sentences first</source>
        <translation>was die meisten verschiedenen Wörter hat; lange Sätze zuerst</translation>
    </message>
    <message>
        <source>where repeated words stand close together</source>
        <translation>wo wiederholte Wörter nahe beieinander stehen</translation>
    </message>
    <message>
        <source>what has frequent words that are not told yet</source>
        <translation>was häufige Wörter hat, die noch nicht vorkamen</translation>
    </message>
    <message>
        <source>what has its words spread as in the whole article</source>
        <translation>wo die Wörter verteilt sind wie im ganzen Artikel</translation>
    </message>
    <message>
        <source>what shares most words with all others</source>
        <translation>was mit allen anderen die meisten Wörter teilt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GistChooser</name>
    <message>
        <source>Pinned to the gist. Ctrl+Z takes it back.</source>
        <translation>In die Kurzfassung aufgenommen. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Left out of the gist. Ctrl+Z takes it back.</source>
        <translation>Aus der Kurzfassung weggelassen. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>The proposed gist again. Ctrl+Z takes it back.</source>
        <translation>Wieder die vorgeschlagene Kurzfassung. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>GistLengthBox</name>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>% of article</source>
        <translation>%&#xa0;des Artikels</translation>
    </message>
    <message>
        <source>Length of the gist</source>
        <translation>Länge der Kurzfassung</translation>
    </message>
    <message>
        <source>What the length of the gist counts</source>
        <translation>Was die Länge der Kurzfassung zählt</translation>
    </message>
    <message>
        <source>A number of sentences, or a share of all sentences of the article</source>
        <translation>Eine Anzahl von Sätzen oder ein Anteil an allen Sätzen des Artikels</translation>
    </message>
</context>
<context>
    <name>GistPane</name>
    <message>
        <source>Gist</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the gist with its sources</source>
        <translation>Die Kurzfassung mit ihren Quellen kopieren</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n weggelassen</numerusform>
            <numerusform>%n weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>No gist could be made of this article.</source>
        <translation>Von diesem Artikel konnte keine Kurzfassung erstellt werden.</translation>
    </message>
    <message>
        <source>The article is too short for a gist.</source>
        <translation>Der Artikel ist zu kurz für eine Kurzfassung.</translation>
    </message>
    <message>
        <source>The gist appears here first, while the rest is still being translated.</source>
        <translation>Hier erscheint zuerst die Kurzfassung, während der Rest noch übersetzt wird.</translation>
    </message>
</context>
<context>
    <name>GistText</name>
    <message>
        <source>(edited by you)</source>
        <translation>(von Ihnen bearbeitet)</translation>
    </message>
    <message>
        <source>(pinned by you)</source>
        <translation>(von Ihnen aufgenommen)</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>Zu prüfen:</translation>
    </message>
</context>
<context>
    <name>Glossarist</name>
    <message>
        <source>My glossary</source>
        <translation>Mein Glossar</translation>
    </message>
    <message>
        <source>In the glossary: %1 → %2. Ctrl+Z takes it back.</source>
        <translation>Im Glossar: %1 → %2. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Left as translated in this article. Ctrl+Z takes it back.</source>
        <translation>In diesem Artikel wie übersetzt belassen. Strg+Z macht es rückgängig.</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>&amp;Glossary…</source>
        <translation>Gl&amp;ossar…</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>Zum Glossar hinzu&amp;fügen…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Add a term</source>
        <translation>&amp;Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The English of your articles says these terms so. Write the French as a dictionary has it: plurals and feminines are found too. A verb has “to” before its English.</source>
        <translation>So heißen diese Begriffe im Englischen Ihrer Artikel. Schreiben Sie das Französische so, wie es im Wörterbuch steht: Plural und weibliche Formen werden auch gefunden. Bei Verben steht „to“ vor dem Englischen.</translation>
    </message>
    <message>
        <source>&amp;Glossary in use</source>
        <translation>&amp;Verwendetes Glossar</translation>
    </message>
    <message>
        <source>Glossary in use</source>
        <translation>Verwendetes Glossar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s).</source>
        <translation>
            <numerusform>%n Begriff.</numerusform>
            <numerusform>%n Begriffe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack the French or the English and do not count yet.</source>
        <translation>
            <numerusform>In %n Zeile fehlt das Französische oder das Englische; sie zählt noch nicht.</numerusform>
            <numerusform>In %n Zeilen fehlt das Französische oder das Englische; sie zählen noch nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>My glossary</source>
        <translation>Mein Glossar</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>Rename the glossary</source>
        <translation>Glossar umbenennen</translation>
    </message>
    <message>
        <source>Name, of at most %1 letters:</source>
        <translation>Name, höchstens %1 Zeichen:</translation>
    </message>
    <message>
        <source>Delete the glossary “%1” and its %2 terms?</source>
        <translation>Das Glossar „%1“ mit seinen %2 Begriffen löschen?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n Zeile wurde nicht verstanden.</numerusform>
            <numerusform>%n Zeilen wurden nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Aus %1 importiert.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportiert: %1</translation>
    </message>
    <message>
        <source>There is a glossary of this name already, or no file can have it.</source>
        <translation>Ein Glossar dieses Namens gibt es schon, oder der Name eignet sich nicht für eine Datei.</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Add “%1” as</source>
        <translation>„%1“ &amp;hinzufügen als</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>GuidePost</name>
    <message>
        <source>Go to sentence</source>
        <translation>Gehe zu Satz</translation>
    </message>
    <message>
        <source>Number of the sentence, 1 to {0}:</source>
        <translation>Nummer des Satzes, 1 bis {0}:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Searching is slower here, by parts of words: this computer cannot make an index.</source>
        <translation>Die Suche ist hier langsamer und geht nach Wortteilen: dieser Computer kann keinen Index anlegen.</translation>
    </message>
    <message>
        <source>Title; leave it empty for the article&apos;s own:</source>
        <translation>Titel; leer lassen, um den des Artikels zu verwenden:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s) from this computer for good?</source>
        <translation>
            <numerusform>%n Briefing endgültig von diesem Computer löschen?</numerusform>
            <numerusform>%n Briefings endgültig von diesem Computer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Delete the whole history from this computer for good?</source>
        <translation>Den ganzen Verlauf endgültig von diesem Computer löschen?</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, but for %n briefing(s) that cannot be read.</source>
        <translation>
            <numerusform>Geschrieben bis auf %n Briefing, das nicht lesbar ist.</numerusform>
            <numerusform>Geschrieben bis auf %n Briefings, die nicht lesbar sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>On from now, for the article on the page too.</source>
        <translation>Ab jetzt eingeschaltet, auch für den angezeigten Artikel.</translation>
    </message>
    <message>
        <source>Off: nothing more is kept. What was kept stays until you delete it.</source>
        <translation>Ausgeschaltet: Es wird nichts mehr aufbewahrt. Bisher Aufbewahrtes bleibt, bis Sie es löschen.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Gesichert am</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Briefings kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrte Briefings</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>&amp;Verlauf auf diesem Computer führen</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>Alles e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>&amp;Alles löschen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>While this is on, every finished briefing is kept with the whole article, in a folder that anybody who uses your account can read: %1</source>
        <translation>Solange dies eingeschaltet ist, wird jedes fertige Briefing mit dem ganzen Artikel aufbewahrt, in einem Ordner, den jeder lesen kann, der Ihr Benutzerkonto verwendet: %1</translation>
    </message>
    <message>
        <source>This is a private session: nothing is added now.</source>
        <translation>Dies ist eine private Sitzung: Es kommt jetzt nichts hinzu.</translation>
    </message>
    <message>
        <source>Search the French, the English, titles and tags</source>
        <translation>Französisches, Englisches, Titel und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
</context>
<context>
    <name>KindToggle</name>
    <message>
        <source>Show or hide these names. With Ctrl: show no others.</source>
        <translation>Diese Namen ein- oder ausblenden. Mit Strg: nur diese anzeigen.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>brasilianisches Portugiesisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>traditionelles Chinesisch</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Languages si&amp;de by side</source>
        <translation>Sprachen &amp;nebeneinander</translation>
    </message>
    <message>
        <source>&amp;French above English</source>
        <translation>&amp;Französisch über Englisch</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>What was kept of this briefing cannot be read. Brief the article again.</source>
        <translation>Was von diesem Briefing aufbewahrt wurde, ist nicht lesbar. Erstellen Sie das Briefing des Artikels neu.</translation>
    </message>
    <message>
        <source>Your last session could not be restored. Its file is kept as %1.</source>
        <translation>Ihre letzte Sitzung konnte nicht wiederhergestellt werden. Ihre Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The open article could not be kept against a crash or power cut (%1). Save your work yourself.</source>
        <translation>Der geöffnete Artikel konnte nicht gegen Absturz oder Stromausfall gesichert werden (%1). Speichern Sie Ihre Arbeit selbst.</translation>
    </message>
    <message>
        <source>The history could not be used (%1). The article in hand is not affected.</source>
        <translation>Der Verlauf konnte nicht verwendet werden (%1). Der geöffnete Artikel ist nicht betroffen.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one was begun. The damaged file is kept as %1.</source>
        <translation>Der Verlauf war beschädigt; es wurde ein neuer begonnen. Die beschädigte Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Your last session was not closed properly. It has been restored.</source>
        <translation>Ihre letzte Sitzung wurde nicht ordnungsgemäß beendet. Sie wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>You worked on this text before (%1). What you wrote, dismissed and pinned is here again.</source>
        <translation>Sie haben an diesem Text schon gearbeitet (%1). Was Sie geschrieben, verworfen und angeheftet haben, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>P&amp;rivate session</source>
        <translation>&amp;Private Sitzung</translation>
    </message>
    <message>
        <source>Keep nothing of what is read: no history, no copy against a crash, no names remembered</source>
        <translation>Nichts vom Gelesenen aufbewahren: kein Verlauf, keine Sicherung gegen Absturz, keine gemerkten Namen</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>The translation had “%1”; put right from: %2.</source>
        <translation>In der Übersetzung stand „%1“; berichtigt nach: %2.</translation>
    </message>
    <message>
        <source>English form: %1</source>
        <translation>Englische Form: %1</translation>
    </message>
    <message>
        <source>Mentions: %1 in the French, %2 in the English</source>
        <translation>Erwähnungen: %1 im Französischen, %2 im Englischen</translation>
    </message>
    <message>
        <source>First in sentence %1: “%2”</source>
        <translation>Zuerst in Satz %1: „%2“</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Type to find a name</source>
        <translation>Tippen, um einen Namen zu suchen</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Names of this article</source>
        <translation>Namen dieses Artikels</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>&amp;Next mention</source>
        <translation>&amp;Nächste Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>Vo&amp;rherige Erwähnung</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <source>&amp;Separate its wordings</source>
        <translation>Bezeichnungen &amp;trennen</translation>
    </message>
    <message>
        <source>N&amp;ot a name</source>
        <translation>Kein Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Leave as the translation had it</source>
        <translation>Wie in der Übersetzung be&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Add selection as name…</source>
        <translation>Markierung als Namen &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>All &amp;corrections…</source>
        <translation>&amp;Alle Korrekturen…</translation>
    </message>
    <message>
        <source>&amp;Import corrections…</source>
        <translation>Korrekturen &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export corrections…</source>
        <translation>Korrekturen e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Art än&amp;dern</translation>
    </message>
    <message>
        <source>There is no other name in this article.</source>
        <translation>In diesem Artikel gibt es keinen anderen Namen.</translation>
    </message>
    <message>
        <source>This name has only one wording here.</source>
        <translation>Dieser Name hat hier nur eine Bezeichnung.</translation>
    </message>
    <message>
        <source>Its English stands as the translation had it.</source>
        <translation>Sein Englisch steht so da wie in der Übersetzung.</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>Es wird kein Artikel angezeigt.</translation>
    </message>
    <message>
        <source>No name has been corrected yet.</source>
        <translation>Es wurde noch kein Name korrigiert.</translation>
    </message>
    <message>
        <source>Pick a name first.</source>
        <translation>Wählen Sie zuerst einen Namen aus.</translation>
    </message>
    <message>
        <source>Dates, times and quantities cannot be changed.</source>
        <translation>Datums-, Zeit- und Mengenangaben können nicht geändert werden.</translation>
    </message>
    <message>
        <source>Pick one name only.</source>
        <translation>Wählen Sie nur einen Namen aus.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Tools for names</source>
        <translation>Werkzeuge für Namen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>Erwähnung %1</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>French: {0}</source>
        <translation>Französisch: {0}</translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation>Englisch: {0}</translation>
    </message>
    <message>
        <source>English: not known yet</source>
        <translation>Englisch: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Mentions: {0}</source>
        <translation>Erwähnungen: {0}</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names, dates and quantities</source>
        <translation>Namen, Datums- und Mengenangaben</translation>
    </message>
    <message>
        <source>About the name that is picked</source>
        <translation>Über den ausgewählten Namen</translation>
    </message>
    <message>
        <source>The names of this article could not be looked for.</source>
        <translation>Nach den Namen dieses Artikels konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>All kinds of names are switched off above.</source>
        <translation>Alle Arten von Namen sind oben ausgeblendet.</translation>
    </message>
    <message>
        <source>No names were found in this article.</source>
        <translation>In diesem Artikel wurden keine Namen gefunden.</translation>
    </message>
    <message>
        <source>The names in the article appear here.</source>
        <translation>Hier erscheinen die Namen aus dem Artikel.</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>About this article</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Veröffentlicht am</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>Whatever you save or copy is cited with this. Leave empty what you do not know.</source>
        <translation>Alles, was Sie speichern oder kopieren, wird mit diesen Angaben nachgewiesen. Lassen Sie leer, was Sie nicht wissen.</translation>
    </message>
    <message>
        <source>The address is written down, never opened. Nothing leaves this computer.</source>
        <translation>Die Adresse wird nur notiert, nie geöffnet. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Veröffentlicht am</translation>
    </message>
    <message>
        <source>&amp;Retrieved on</source>
        <translation>&amp;Abgerufen am</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Übe&amp;rnehmen</translation>
    </message>
    <message>
        <source>Use all that was &amp;found</source>
        <translation>Alles &amp;Gefundene verwenden</translation>
    </message>
    <message>
        <source>Found in the text: %1</source>
        <translation>Im Text gefunden: %1</translation>
    </message>
    <message>
        <source>Found in the text: %1, without a year</source>
        <translation>Im Text gefunden: %1, ohne Jahr</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>PackageTrust</name>
    <message>
        <source>It must be the file of the first download, of %1; any other is refused.</source>
        <translation>Es muss die Datei des ersten Herunterladens vom %1 sein; jede andere wird abgelehnt.</translation>
    </message>
    <message>
        <source>The list of packages gives its checksum; any other file is refused.</source>
        <translation>Die Paketliste nennt die Prüfsumme; jede andere Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>The list of packages gives no checksum, so this first download is taken on trust. Its checksum is remembered, and any other file is refused later.</source>
        <translation>Die Paketliste nennt keine Prüfsumme, deshalb wird dieser ersten heruntergeladenen Datei vertraut. Ihre Prüfsumme wird gemerkt, und jede andere Datei wird später abgelehnt.</translation>
    </message>
    <message>
        <source>It is not the file of the first download. If the publisher says that the package was changed, the remembered checksum can be forgotten.</source>
        <translation>Es ist nicht die zuerst heruntergeladene Datei. Falls der Herausgeber sagt, dass das Paket geändert wurde, kann die gemerkte Prüfsumme vergessen werden.</translation>
    </message>
    <message>
        <source>Forget the checksum of %1?</source>
        <translation>Prüfsumme von %1 vergessen?</translation>
    </message>
    <message>
        <source>The next file that comes under this name will be trusted, whoever made it. A package made to deceive could translate “did not” as “did”, and nothing here would notice. Forget it only if the publisher, asked in another way, says that the file was changed and that this is its SHA-256:
%1</source>
        <translation>Der nächsten Datei, die unter diesem Namen kommt, wird vertraut, gleich von wem sie stammt. Ein auf Täuschung angelegtes Paket könnte „did not“ als „did“ übersetzen, und nichts hier würde es bemerken. Vergessen Sie die Prüfsumme nur, wenn der Herausgeber auf anderem Wege bestätigt, dass die Datei geändert wurde und dass dies ihr SHA-256 ist:
%1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>Aus &amp;Datei installieren…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Take along…</source>
        <translation>&amp;Mitnehmen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for the official package…</source>
        <translation>Offizielles Paket bei %1 an&amp;fragen…</translation>
    </message>
    <message>
        <source>Translation packages</source>
        <translation>Übersetzungspakete</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The built-in package is compact and weak; the official Argos package is much better. On a computer without internet, install it from a file: drop it here, or bring it on a memory stick.</source>
        <translation>Das eingebaute Paket ist klein und schwach; das offizielle Argos-Paket ist viel besser. Auf einem Computer ohne Internet installieren Sie es aus einer Datei: Ziehen Sie sie hierher, oder bringen Sie sie auf einem USB-Stick mit.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 von %2 MB</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>Dragoman&apos;s folder</source>
        <translation>Ordner von Dragoman</translation>
    </message>
    <message>
        <source>Argos Translate&apos;s folder</source>
        <translation>Ordner von Argos Translate</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>&amp;Forget the remembered checksum…</source>
        <translation>Gemerkte Prüfsumme &amp;vergessen…</translation>
    </message>
    <message>
        <source>Checking and trying it out…</source>
        <translation>Wird geprüft und ausprobiert…</translation>
    </message>
    <message>
        <source>Argos packages (*%1)</source>
        <translation>Argos-Pakete (*%1)</translation>
    </message>
    <message>
        <source>Install a package</source>
        <translation>Paket installieren</translation>
    </message>
    <message>
        <source>Checking and trying out %1…</source>
        <translation>%1 wird geprüft und ausprobiert…</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>Installiert: %1</translation>
    </message>
    <message>
        <source>Dragoman did not install it, so there is nothing to compare its files with.</source>
        <translation>Dragoman hat es nicht installiert; es gibt also nichts, womit seine Dateien verglichen werden könnten.</translation>
    </message>
    <message>
        <source>Every file is as it was when it was installed.</source>
        <translation>Jede Datei ist so, wie sie bei der Installation war.</translation>
    </message>
    <message>
        <source>Changed since it was installed: %1. Install it again.</source>
        <translation>Seit der Installation geändert: %1. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Wohin mit dem Paket</translation>
    </message>
    <message>
        <source>Written, with its SHA-256: %1</source>
        <translation>Geschrieben, mit SHA-256: %1</translation>
    </message>
    <message>
        <source>Remove the package %1 from this computer?</source>
        <translation>Das Paket %1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Anfrage an %1…</translation>
    </message>
    <message>
        <source>No French-English package is offered there.</source>
        <translation>Dort wird kein Paket Französisch–Englisch angeboten.</translation>
    </message>
    <message>
        <source>Download version %1 from %2 (%3 MB)? Nothing of your articles is sent.</source>
        <translation>Version %1 von %2 herunterladen (%3 MB)? Von Ihren Artikeln wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Download %1 MB</source>
        <translation>%1 MB herunterladen</translation>
    </message>
    <message>
        <source>Forgotten. The package can be asked for again.</source>
        <translation>Vergessen. Das Paket kann wieder angefragt werden.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Gist pane</source>
        <translation>&amp;Bereich „Kurzfassung“</translation>
    </message>
    <message>
        <source>&amp;Names pane</source>
        <translation>Bereich „N&amp;amen“</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Put panes bac&amp;k</source>
        <translation>Bereiche &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange &amp;panes</source>
        <translation>Berei&amp;che anordnen</translation>
    </message>
    <message>
        <source>N&amp;ames pane</source>
        <translation>Bereich „Na&amp;men“</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>Über &amp;dem Text</translation>
    </message>
    <message>
        <source>&amp;Below the text</source>
        <translation>&amp;Unter dem Text</translation>
    </message>
    <message>
        <source>On the &amp;left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>On the &amp;right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Together with the other, as tabs</source>
        <translation>Zusammen mit dem anderen, als &amp;Tabs</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>In einem eigenen &amp;Fenster</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Move this pane</source>
        <translation>Diesen Bereich verschieben</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Diesen Bereich ausblenden</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>Übersetzungs&amp;qualität</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Methode der Kurzfassung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Im Text markiert</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Keep a history of finished briefings</source>
        <translation>&amp;Verlauf fertiger Briefings führen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Ordner öffnen: {0}</translation>
    </message>
</context>
<context>
    <name>PrivateSession</name>
    <message>
        <source>Private session: nothing is kept</source>
        <translation>Private Sitzung: Nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>End the private session? The article on the page and your new names are forgotten.</source>
        <translation>Private Sitzung beenden? Der angezeigte Artikel und Ihre neuen Namen werden vergessen.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Meldung ausblenden</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>&amp;What it looks like</source>
        <translation>&amp;Automatisch erkennen</translation>
    </message>
</context>
<context>
    <name>ReadingListActions</name>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Vorher&amp;iger Artikel</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Nächste&amp;r Artikel</translation>
    </message>
    <message>
        <source>C&amp;lose the reading list</source>
        <translation>&amp;Leseliste schließen</translation>
    </message>
</context>
<context>
    <name>ReadingListBar</name>
    <message>
        <source>Articles of the reading list</source>
        <translation>Artikel der Leseliste</translation>
    </message>
    <message>
        <source>Article {0} of {1}</source>
        <translation>Artikel {0} von {1}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>wie von Dragoman vorgesehen</translation>
    </message>
    <message>
        <source>&amp;French name in the list</source>
        <translation>&amp;Französischer Name in der Liste</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>&amp;Englische Form</translation>
    </message>
    <message>
        <source>The English of this article and of all later ones says it so. You can undo it.</source>
        <translation>So heißt es dann im Englischen dieses Artikels und aller späteren. Sie können es rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>RepairReason</name>
    <message>
        <source>wrong encoding</source>
        <translation>falsche Kodierung</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>lost accent</source>
        <translation>verlorener Akzent</translation>
    </message>
    <message>
        <source>line break inside a sentence</source>
        <translation>Zeilenumbruch im Satz</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>set apart: not part of the article</source>
        <translation>ausgesondert: nicht Teil des Artikels</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs to the text</source>
        <translation>Reparaturen am Text</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Repairs and corrections</source>
        <translation>Reparaturen und Korrekturen</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Repairs to the &amp;text (%1)</source>
        <translation>Reparaturen am &amp;Text (%1)</translation>
    </message>
    <message>
        <source>The translation said these names otherwise. What you undo stays so in later articles too.</source>
        <translation>In der Übersetzung lauteten diese Namen anders. Was Sie rückgängig machen, bleibt auch in späteren Artikeln so.</translation>
    </message>
    <message>
        <source>Your glossary put these terms into the English. What you undo stays so in this article alone.</source>
        <translation>Ihr Glossar hat diese Begriffe ins Englische gesetzt. Was Sie rückgängig machen, gilt nur für diesen Artikel.</translation>
    </message>
    <message>
        <source>Terms of the &amp;glossary (%1)</source>
        <translation>Begriffe des &amp;Glossars (%1)</translation>
    </message>
    <message>
        <source>Terms of the glossary in the English</source>
        <translation>Begriffe des Glossars im Englischen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Names put right in the English</source>
        <translation>Im Englischen berichtigte Namen</translation>
    </message>
    <message>
        <source>Names put right in the &amp;English (%1)</source>
        <translation>Im &amp;Englischen berichtigte Namen (%1)</translation>
    </message>
    <message>
        <source>The original is kept. What you undo is read as it was; the article is briefed again.</source>
        <translation>Das Original bleibt erhalten. Was Sie rückgängig machen, wird wie zuvor gelesen; das Briefing wird neu erstellt.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1 is %2. Save the article as text, PDF, Word or OpenDocument.</source>
        <translation>%1 ist %2. Speichern Sie den Artikel als Text, PDF, Word oder OpenDocument.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open that.</source>
        <translation>%1 ist durch ein Passwort geschützt. Speichern Sie die Datei ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>%1 is a scan, without text. Have its text recognised (OCR) and open that.</source>
        <translation>%1 ist ein Scan ohne Text. Lassen Sie den Text erkennen (OCR) und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>No text was found in %1. Open another file, or paste the article.</source>
        <translation>In %1 wurde kein Text gefunden. Öffnen Sie eine andere Datei oder fügen Sie den Artikel ein.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Get it again, or paste the article.</source>
        <translation>%1 ist beschädigt und konnte nicht gelesen werden. Besorgen Sie die Datei neu oder fügen Sie den Artikel ein.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Paste the part that you want to read.</source>
        <translation>%1 enthält mehr als %2 MB. Fügen Sie den Teil ein, den Sie lesen möchten.</translation>
    </message>
    <message>
        <source>Reading %1 took too much time or memory. Paste the part that you want to read.</source>
        <translation>Das Lesen von %1 hat zu viel Zeit oder Speicher gekostet. Fügen Sie den Teil ein, den Sie lesen möchten.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a document of old Word or Outlook</source>
        <translation>ein Dokument im alten Word- oder Outlook-Format</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>a sound or film recording</source>
        <translation>eine Ton- oder Filmaufnahme</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a packed file of another program</source>
        <translation>eine gepackte Datei eines anderen Programms</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Links zu anderen Artikeln</translation>
    </message>
    <message>
        <source>Boxes beside the text</source>
        <translation>Kästen neben dem Text</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Scripts and embedded pages</source>
        <translation>Skripte und eingebettete Seiten</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formulare und Schaltflächen</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>Gelöschte Passagen</translation>
    </message>
    <message>
        <source>Tables of contents</source>
        <translation>Inhaltsverzeichnisse</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Programmcode</translation>
    </message>
    <message>
        <source>Data about the file</source>
        <translation>Angaben über die Datei</translation>
    </message>
    <message>
        <source>Other lines around the article</source>
        <translation>Andere Zeilen um den Artikel herum</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop translating (Esc)</source>
        <translation>Übersetzung abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Show what was repaired or put right, and undo it (Ctrl+R)</source>
        <translation>Anzeigen, was repariert oder berichtigt wurde, und es rückgängig machen (Strg+R)</translation>
    </message>
    <message>
        <source>Go to the next sentence to check (F8)</source>
        <translation>Zum nächsten zu prüfenden Satz (F8)</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>Offline: Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Loading the engines…</source>
        <translation>Übersetzungsmaschine wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n sentence(s)</source>
        <translation>
            <numerusform>Fertig: %n Satz</numerusform>
            <numerusform>Fertig: %n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n Reparatur</numerusform>
            <numerusform>%n Reparaturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put right</source>
        <translation>
            <numerusform>%n Name berichtigt</numerusform>
            <numerusform>%n Namen berichtigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary</source>
        <translation>
            <numerusform>%n Begriff des Glossars</numerusform>
            <numerusform>%n Begriffe des Glossars</numerusform>
        </translation>
    </message>
    <message>
        <source>The compact built-in model is weak; the official Argos package is better. Press here to install it.</source>
        <translation>Das kompakte eingebaute Modell ist schwach; das offizielle Argos-Paket ist besser. Hier drücken, um es zu installieren.</translation>
    </message>
    <message>
        <source>Show the translation packages</source>
        <translation>Übersetzungspakete anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n Satz zu prüfen</numerusform>
            <numerusform>%n Sätze zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) dismissed</source>
        <translation>
            <numerusform>%n Warnung verworfen</numerusform>
            <numerusform>%n Warnungen verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) edited</source>
        <translation>
            <numerusform>%n Satz bearbeitet</numerusform>
            <numerusform>%n Sätze bearbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful score(s)</source>
        <translation>
            <numerusform>%n zweifelhafte Bewertung</numerusform>
            <numerusform>%n zweifelhafte Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add to the glossary</source>
        <translation>Zum Glossar hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>as a dictionary has it</source>
        <translation>wie im Wörterbuch</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Französisch</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>It goes to the glossary “%1”; this article is briefed with it. You can undo it.</source>
        <translation>Der Begriff kommt in das Glossar „%1“; das Briefing dieses Artikels wird damit neu erstellt. Sie können es rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Wieder&amp;holen: %1</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>&amp;Undo selected</source>
        <translation>Aus&amp;wahl rückgängig machen</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>&amp;Alles rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The text is empty. Paste or open an article.</source>
        <translation>Der Text ist leer. Fügen Sie einen Artikel ein oder öffnen Sie einen.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the article as plain text (.txt) and open that.</source>
        <translation>%1 ist keine Textdatei. Speichern Sie den Artikel als reinen Text (.txt) und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Check the name and the permissions.</source>
        <translation>%1 konnte nicht geöffnet werden (%2). Prüfen Sie den Namen und die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No French–English package was found in %1. Install Dragoman again.</source>
        <translation>In %1 wurde kein Paket Französisch–Englisch gefunden. Installieren Sie Dragoman neu.</translation>
    </message>
    <message>
        <source>No package translates from %1 into English. Install one.</source>
        <translation>Kein Paket übersetzt diese Sprache (%1) ins Englische. Installieren Sie eines.</translation>
    </message>
    <message>
        <source>The package in %1 cannot be used (%2). Install it again.</source>
        <translation>Das Paket in %1 ist nicht verwendbar (%2). Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 was not installed (%2). Get the package again, or use another.</source>
        <translation>%1 wurde nicht installiert (%2). Besorgen Sie das Paket neu oder verwenden Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2). Nothing was changed.</source>
        <translation>%1 konnte nicht installiert werden (%2). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no package named %1. Choose one from the list.</source>
        <translation>Es gibt kein Paket mit dem Namen %1. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>The package %1 was not removed (%2).</source>
        <translation>Das Paket %1 wurde nicht entfernt (%2).</translation>
    </message>
    <message>
        <source>The package could not be downloaded from %1 (%2). What came of it is kept.</source>
        <translation>Das Paket konnte nicht von %1 heruntergeladen werden (%2). Was schon ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The downloaded %1 was refused: its SHA-256 is %2 instead of %3.</source>
        <translation>Das heruntergeladene Paket %1 wurde abgelehnt: Sein SHA-256 ist %2 statt %3.</translation>
    </message>
    <message>
        <source>Dragoman could not finish this text because of a fault of its own. Your text is safe.</source>
        <translation>Dragoman konnte diesen Text wegen eines eigenen Fehlers nicht fertigstellen. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>This text seems to be English already. Read it as French anyway?</source>
        <translation>Dieser Text scheint schon Englisch zu sein. Trotzdem als Französisch lesen?</translation>
    </message>
    <message>
        <source>This text seems to be %1, and no package from %1 into English is installed.</source>
        <translation>Dieser Text scheint %1 zu sein, und kein Paket %1–Englisch ist installiert.</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Dragoman. Your text is safe.</source>
        <translation>Das hat wegen eines Fehlers in Dragoman nicht funktioniert. Ihr Text ist sicher.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was translated.</source>
        <translation>Abgebrochen. Es wurde nichts übersetzt.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 sentences; the rest is not translated.</source>
        <translation>Nach %1 von %2 Sätzen abgebrochen; der Rest ist nicht übersetzt.</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>Pakete…</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>Als Französisch lesen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read is back to the usual values.</source>
        <translation>Die Einstellungsdatei war beschädigt. Was nicht lesbar war, hat wieder die üblichen Werte.</translation>
    </message>
    <message>
        <source>Some corrections of names could not be read. The file is kept as names.damaged.tsv.</source>
        <translation>Einige Korrekturen von Namen konnten nicht gelesen werden. Die Datei bleibt als names.damaged.tsv erhalten.</translation>
    </message>
    <message>
        <source>Some lines of the glossary “%1” could not be read; they are kept in %1.damaged.tsv.</source>
        <translation>Einige Zeilen des Glossars „%1“ konnten nicht gelesen werden; sie bleiben in %1.damaged.tsv erhalten.</translation>
    </message>
    <message>
        <source>The text is too short or too mixed to be sure that it is French.</source>
        <translation>Der Text ist zu kurz oder zu gemischt, um sicher zu sein, dass er Französisch ist.</translation>
    </message>
    <message>
        <source>The text does not look French; do not rely on the translation.</source>
        <translation>Der Text sieht nicht nach Französisch aus; verlassen Sie sich nicht auf die Übersetzung.</translation>
    </message>
    <message>
        <source>The text seems to be in another language than %1.</source>
        <translation>Die Sprache des Textes scheint nicht %1 zu sein.</translation>
    </message>
    <message>
        <source>Read as %1: names, dates and repairs are made for French only and were left out.</source>
        <translation>Als %1 gelesen: Namen, Datumsangaben und Reparaturen gibt es nur für Französisch; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>Names and dates could not be found in this text.</source>
        <translation>In diesem Text konnte nicht nach Namen und Datumsangaben gesucht werden.</translation>
    </message>
    <message>
        <source>No gist could be made of this text.</source>
        <translation>Von diesem Text konnte keine Kurzfassung erstellt werden.</translation>
    </message>
    <message>
        <source>Names could not be linked to their English everywhere.</source>
        <translation>Namen konnten nicht überall mit ihrem Englisch verknüpft werden.</translation>
    </message>
    <message>
        <source>Cleaning the text…</source>
        <translation>Text wird bereinigt…</translation>
    </message>
    <message>
        <source>Recognising the language…</source>
        <translation>Sprache wird erkannt…</translation>
    </message>
    <message>
        <source>Finding the sentences…</source>
        <translation>Sätze werden gesucht…</translation>
    </message>
    <message>
        <source>Finding the names and dates…</source>
        <translation>Namen und Datumsangaben werden gesucht…</translation>
    </message>
    <message>
        <source>Choosing the gist…</source>
        <translation>Kurzfassung wird ausgewählt…</translation>
    </message>
    <message>
        <source>Translating %1 of %2</source>
        <translation>Übersetzung: %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1? (uncertain)</source>
        <translation>%1? (unsicher)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Compact built-in model %1…</source>
        <translation>Kompaktes eingebautes Modell %1…</translation>
    </message>
    <message>
        <source>Package %1 → %2, version %3</source>
        <translation>Paket %1 → %2, Version %3</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be read at once. Give a part of it.</source>
        <translation>Der Text hat %1 Zeichen; höchstens %2 können auf einmal gelesen werden. Geben Sie einen Teil davon ein.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of the article</source>
        <translation>Wörter des Artikels</translation>
    </message>
    <message>
        <source>A French word</source>
        <translation>Ein französisches Wort</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sentences with this word</source>
        <translation>Sätze mit diesem Wort</translation>
    </message>
</context>
</TS>
