<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Brief this text</source>
        <translation>&amp;Traducir y resumir este texto</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>&amp;Detener la traducción</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>About this art&amp;icle…</source>
        <translation>Datos del artí&amp;culo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;Pegar como artículo nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy gist</source>
        <translation>&amp;Copiar el resumen</translation>
    </message>
    <message>
        <source>&amp;Back to the briefing</source>
        <translation>&amp;Volver al informe</translation>
    </message>
    <message>
        <source>&amp;Next sentence to check</source>
        <translation>Frase &amp;siguiente por revisar</translation>
    </message>
    <message>
        <source>&amp;Previous sentence to check</source>
        <translation>Frase &amp;anterior por revisar</translation>
    </message>
    <message>
        <source>Translation pac&amp;kages…</source>
        <translation>Pa&amp;quetes de traducción…</translation>
    </message>
    <message>
        <source>&amp;Repairs and corrections…</source>
        <translation>&amp;Reparaciones y correcciones…</translation>
    </message>
    <message>
        <source>Left out of the fil&amp;e…</source>
        <translation>Partes &amp;omitidas del archivo…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Todos los comandos…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Prefer&amp;encias…</translation>
    </message>
    <message>
        <source>A&amp;bout Dragoman</source>
        <translation>Acerca de &amp;Dragoman</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>&amp;Calidad de la traducción</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Revisar</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>War communiqué: figures, places, accents lost on the way</source>
        <translation>Parte de guerra: cifras, lugares, acentos perdidos por el camino</translation>
    </message>
    <message>
        <source>Company results: money and percentages</source>
        <translation>Resultados de empresa: importes y porcentajes</translation>
    </message>
    <message>
        <source>Portrait: quotations</source>
        <translation>Semblanza: citas textuales</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Probar con un e&amp;jemplo</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;Rápida</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>&amp;Equilibrada</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>Ó&amp;ptima</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Select the name: Ctrl+arrows go from word to word, with Shift they select.</source>
        <translation>Seleccione el nombre: Control+flechas va de palabra en palabra y, con Mayúsculas, selecciona.</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>como lo da Dragoman</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>Forma &amp;inglesa</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>nada seleccionado</translation>
    </message>
</context>
<context>
    <name>BilingualModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Editado por usted</translation>
    </message>
    <message>
        <source>Sentence {0}</source>
        <translation>Frase {0}</translation>
    </message>
    <message>
        <source>Sentence {0}, {1}: {2}</source>
        <translation>Frase {0}, {1}: {2}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: {1}</source>
        <translation>Frase {0}, inglés: {1}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: not translated yet</source>
        <translation>Frase {0}, inglés: aún sin traducir</translation>
    </message>
    <message>
        <source>In the gist</source>
        <translation>En el resumen</translation>
    </message>
    <message>
        <source>Pinned to the gist by you</source>
        <translation>Fijada por usted en el resumen</translation>
    </message>
    <message>
        <source>Left out of the gist by you</source>
        <translation>Excluida por usted del resumen</translation>
    </message>
    <message>
        <source>Dismissed, {0}: {1}</source>
        <translation>Descartada, {0}: {1}</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>Por revisar: {0}</translation>
    </message>
    <message>
        <source>Score: sure</source>
        <translation>Valoración: segura</translation>
    </message>
    <message>
        <source>Score: check</source>
        <translation>Valoración: por revisar</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the French</source>
        <translation>Valoración: dudosa, compare con el francés</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the original</source>
        <translation>Valoración: dudosa, compare con el original</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article, French and English</source>
        <translation>Artículo, francés e inglés</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English</source>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Edit the English</source>
        <translation>&amp;Editar el inglés</translation>
    </message>
    <message>
        <source>Edit the English (Enter in the text does it too)</source>
        <translation>Editar el inglés (también con Intro en el texto)</translation>
    </message>
    <message>
        <source>&amp;Back to the translation</source>
        <translation>&amp;Volver a la traducción</translation>
    </message>
    <message>
        <source>&amp;Dismiss warnings…</source>
        <translation>&amp;Descartar advertencias…</translation>
    </message>
    <message>
        <source>Bring &amp;warnings back</source>
        <translation>&amp;Recuperar advertencias</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Seleccione antes una frase.</translation>
    </message>
    <message>
        <source>The sentence is not translated yet.</source>
        <translation>La frase aún no está traducida.</translation>
    </message>
    <message>
        <source>You have not edited this sentence.</source>
        <translation>No ha editado esta frase.</translation>
    </message>
    <message>
        <source>There is no warning on this sentence.</source>
        <translation>Esta frase no tiene ninguna advertencia.</translation>
    </message>
    <message>
        <source>No warning on this sentence was dismissed.</source>
        <translation>No se ha descartado ninguna advertencia de esta frase.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Edited, and checked again. Ctrl+Z takes it back.</source>
        <translation>Editado y comprobado de nuevo. Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>Dismissed. Ctrl+Z takes it back.</source>
        <translation>Descartado. Control+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy gist &amp;without citations</source>
        <translation>Copiar el resumen &amp;sin referencias</translation>
    </message>
    <message>
        <source>Copy both languages &amp;side by side</source>
        <translation>Copiar los &amp;dos idiomas en paralelo</translation>
    </message>
    <message>
        <source>Copy &amp;names, dates, quantities</source>
        <translation>Copiar &amp;nombres, fechas y cantidades</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>Copiar &amp;todo</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections of names</source>
        <translation>Correcciones de nombres</translation>
    </message>
    <message>
        <source>They hold for this article and for all later ones, until you undo them.</source>
        <translation>Valen para este artículo y para todos los siguientes, hasta que las deshaga.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Figura como</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>no es un nombre</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>These %1 names are one. What does it go by?</source>
        <translation>Estos %1 nombres son uno solo. ¿Con cuál debe figurar?</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>«%1» es lo mismo que:</translation>
    </message>
    <message>
        <source>No name any more: %1. Ctrl+Z takes it back.</source>
        <translation>Ya no es un nombre: %1. Control+Z lo deshace.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n línea no se ha podido interpretar.</numerusform>
            <numerusform>%n líneas no se han podido interpretar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections imported from %1.</source>
        <translation>Correcciones importadas de %1.</translation>
    </message>
    <message>
        <source>Corrections exported: %1</source>
        <translation>Correcciones exportadas: %1</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as %1</source>
        <translation>por ejemplo, %1</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>%1 or %2? Write the month as a word.</source>
        <translation>¿%1 o %2? Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Este día no existe en el calendario.</translation>
    </message>
    <message>
        <source>%1: this day is still to come</source>
        <translation>%1: este día aún no ha llegado</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>last change</source>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>renombrar «%1»</translation>
    </message>
    <message>
        <source>another kind for “%1”</source>
        <translation>otro tipo para «%1»</translation>
    </message>
    <message>
        <source>merge with “%1”</source>
        <translation>unir con «%1»</translation>
    </message>
    <message>
        <source>separate “%1”</source>
        <translation>separar «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a name</source>
        <translation>«%1» no es un nombre</translation>
    </message>
    <message>
        <source>leave “%1” as translated</source>
        <translation>dejar «%1» como se tradujo</translation>
    </message>
    <message>
        <source>add the name “%1”</source>
        <translation>añadir el nombre «%1»</translation>
    </message>
    <message>
        <source>forget corrections</source>
        <translation>olvidar correcciones</translation>
    </message>
    <message>
        <source>import corrections</source>
        <translation>importar correcciones</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>editar «%1»</translation>
    </message>
    <message>
        <source>back to the translation of “%1”</source>
        <translation>volver a la traducción de «%1»</translation>
    </message>
    <message>
        <source>dismiss warnings of “%1”</source>
        <translation>descartar advertencias de «%1»</translation>
    </message>
    <message>
        <source>bring back warnings of “%1”</source>
        <translation>recuperar advertencias de «%1»</translation>
    </message>
    <message>
        <source>pin “%1”</source>
        <translation>fijar «%1»</translation>
    </message>
    <message>
        <source>leave “%1” out of the gist</source>
        <translation>quitar «%1» del resumen</translation>
    </message>
    <message>
        <source>back to the proposed gist</source>
        <translation>volver al resumen propuesto</translation>
    </message>
    <message>
        <source>begin afresh</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>el término «%1»</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>cambiar el glosario</translation>
    </message>
    <message>
        <source>leave terms as translated</source>
        <translation>dejar términos como se tradujeron</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles: text, PDF, Word, web pages, mails (%1)</source>
        <translation>Artículos: texto, PDF, Word, páginas web, correos (%1)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>Importar correcciones de nombres</translation>
    </message>
    <message>
        <source>Export corrections of names</source>
        <translation>Exportar correcciones de nombres</translation>
    </message>
    <message>
        <source>Tables of names (*.tsv *.txt)</source>
        <translation>Tablas de nombres (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Importar un glosario</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Exportar el glosario</translation>
    </message>
    <message>
        <source>Tables of terms (*.tsv *.txt)</source>
        <translation>Tablas de términos (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>Texto OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Open French articles</source>
        <translation>Abrir artículos en francés</translation>
    </message>
    <message>
        <source>Table of sentences (*.csv)</source>
        <translation>Tabla de frases (*.csv)</translation>
    </message>
    <message>
        <source>Table of names (*.names.csv)</source>
        <translation>Tabla de nombres (*.names.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>Datos para otros programas (*.json)</translation>
    </message>
    <message>
        <source>Read French news in English, on your own laptop, with the network off.</source>
        <translation>Lea la prensa francesa en inglés, en su propio portátil, sin conexión a la red.</translation>
    </message>
    <message>
        <source>Dragoman connects to nothing by itself. Articles are gone when you quit, unless you keep a history.</source>
        <translation>Dragoman no se conecta a nada por sí mismo. Los artículos desaparecen al salir, salvo que conserve un historial.</translation>
    </message>
    <message>
        <source>It is machine translation: check every fact against the French before you rely on it.</source>
        <translation>Es traducción automática: coteje cada dato con el francés antes de darlo por bueno.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>Acerca de Dragoman</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>What you save or copy will say that you dismissed it, and why. You can undo it.</source>
        <translation>Lo que guarde o copie indicará que la ha descartado y por qué. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>&amp;Other:</source>
        <translation>&amp;Otro:</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>checked against the French</source>
        <translation>cotejado con el francés</translation>
    </message>
    <message>
        <source>checked against the original</source>
        <translation>cotejado con el original</translation>
    </message>
    <message>
        <source>does not matter here</source>
        <translation>sin importancia aquí</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>Left out of the file</source>
        <translation>Partes omitidas del archivo</translation>
    </message>
    <message>
        <source>These parts are not the article. If one is, open its text as a file of its own.</source>
        <translation>Estas partes no forman parte del artículo. Si alguna sí, abra su texto como archivo aparte.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se ha omitido nada.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Read a French article in English</source>
        <translation>Leer en inglés un artículo francés</translation>
    </message>
    <message>
        <source>The gist first, then the whole text side by side, with names, dates and figures marked.</source>
        <translation>Primero el resumen y después el texto completo en paralelo, con los nombres, las fechas y las cifras marcados.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Paste a French article here</source>
        <translation>Pegue aquí un artículo en francés</translation>
    </message>
    <message>
        <source>French article</source>
        <translation>Artículo en francés</translation>
    </message>
    <message>
        <source>Bri&amp;ef</source>
        <translation>&amp;Traducir y resumir</translation>
    </message>
    <message>
        <source>Translate and brief this text (Ctrl+Return)</source>
        <translation>Traducir y resumir este texto (Control+Retorno)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Abr&amp;ir…</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>Probar con un e&amp;jemplo</translation>
    </message>
    <message>
        <source>Back to the briefing</source>
        <translation>Volver al informe</translation>
    </message>
    <message>
        <source>Title, outlet, dates and address, for the citation (Ctrl+I)</source>
        <translation>Título, medio, fechas y dirección, para la cita (Control+I)</translation>
    </message>
    <message>
        <source>&amp;About this article ✓</source>
        <translation>Datos del artí&amp;culo ✓</translation>
    </message>
    <message>
        <source>&amp;About this article…</source>
        <translation>Datos del artí&amp;culo…</translation>
    </message>
</context>
<context>
    <name>EnglishEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>Inglés de la frase</translation>
    </message>
    <message>
        <source>Enter: keep it. Esc: leave it as it was.</source>
        <translation>Intro: conservar. Escape: dejar como estaba.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Gist copied, with where it comes from</source>
        <translation>Resumen copiado, con su procedencia</translation>
    </message>
    <message>
        <source>Both languages copied, with where they come from</source>
        <translation>Los dos idiomas copiados, con su procedencia</translation>
    </message>
    <message>
        <source>Names copied, with where they come from</source>
        <translation>Nombres copiados, con su procedencia</translation>
    </message>
    <message>
        <source>Whole briefing copied</source>
        <translation>Informe completo copiado</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Details copied: versions and the kind of error, none of your text</source>
        <translation>Detalles copiados: versiones y tipo de error, nada de su texto</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Some parts of the file were left out: see the View menu</source>
        <translation>Se han omitido partes del archivo: véase el menú Ver</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>&amp;Ir a la frase…</translation>
    </message>
    <message>
        <source>&amp;Words of the article…</source>
        <translation>&amp;Palabras del artículo…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>Find in French and English</source>
        <translation>Buscar en francés e inglés</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>“%1” was not found in the English.</source>
        <translation>«%1» no se ha encontrado en el texto inglés.</translation>
    </message>
    <message>
        <source>Check the name “%1”: the English may be wrong.</source>
        <translation>Compruebe el nombre «%1»: el texto inglés puede ser incorrecto.</translation>
    </message>
    <message>
        <source>The engine gave no English for this sentence.</source>
        <translation>El motor no ha dado ningún texto inglés para esta frase.</translation>
    </message>
    <message>
        <source>A part of the sentence was lost in the English.</source>
        <translation>Una parte de la frase se ha perdido en el texto inglés.</translation>
    </message>
    <message>
        <source>The English lacks words that stand in quotation marks.</source>
        <translation>En el inglés faltan palabras que están entre comillas.</translation>
    </message>
    <message>
        <source>The English repeats itself.</source>
        <translation>El texto inglés se repite.</translation>
    </message>
    <message>
        <source>The sentence was left in French.</source>
        <translation>La frase ha quedado en francés.</translation>
    </message>
    <message>
        <source>The English is much shorter than the French: something may be missing.</source>
        <translation>El texto inglés es mucho más corto que el francés: puede faltar algo.</translation>
    </message>
    <message>
        <source>The English is much longer than the French: something may be invented.</source>
        <translation>El texto inglés es mucho más largo que el francés: puede haber algo inventado.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the French.</source>
        <translation>«%1» no figura en el texto inglés igual que en el francés.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the French: who says what may be unclear.</source>
        <translation>Al texto inglés le faltan las comillas del francés: puede no quedar claro quién dice qué.</translation>
    </message>
    <message>
        <source>The sentence was left in its own language.</source>
        <translation>La frase ha quedado en su propio idioma.</translation>
    </message>
    <message>
        <source>The English is much shorter than the original: something may be missing.</source>
        <translation>El texto inglés es mucho más corto que el original: puede faltar algo.</translation>
    </message>
    <message>
        <source>The English is much longer than the original: something may be invented.</source>
        <translation>El texto inglés es mucho más largo que el original: puede haber algo inventado.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the original.</source>
        <translation>«%1» no figura en el texto inglés igual que en el original.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the original: who says what may be unclear.</source>
        <translation>Al texto inglés le faltan las comillas del original: puede no quedar claro quién dice qué.</translation>
    </message>
    <message>
        <source>The French says “%1”, the English “%2”.</source>
        <translation>El texto francés dice «%1»; el inglés, «%2».</translation>
    </message>
    <message>
        <source>“%1” stands in the English and not in the French.</source>
        <translation>«%1» figura en el texto inglés y no en el francés.</translation>
    </message>
    <message>
        <source>The French denies something (“%1”) that the English does not deny.</source>
        <translation>El texto francés niega algo («%1») que el inglés no niega.</translation>
    </message>
    <message>
        <source>The English denies something (“%1”) that the French does not deny.</source>
        <translation>El texto inglés niega algo («%1») que el francés no niega.</translation>
    </message>
    <message>
        <source>The French is not certain (“%1”): the English says it as a fact.</source>
        <translation>El texto francés no lo da por seguro («%1»): el inglés lo afirma como un hecho.</translation>
    </message>
    <message>
        <source>The French says whose word it is (“%1”): the English leaves it out.</source>
        <translation>El texto francés indica quién lo dice («%1»): el inglés lo omite.</translation>
    </message>
    <message>
        <source>The numbers, dates and negations of this sentence could not be compared.</source>
        <translation>No se han podido comparar los números, las fechas y las negaciones de esta frase.</translation>
    </message>
    <message>
        <source>The glossary says “%1”; this English does not.</source>
        <translation>El glosario dice «%1»; este texto inglés, no.</translation>
    </message>
    <message>
        <source>The glossary put “%1” into the English: check that it reads right.</source>
        <translation>El glosario ha puesto «%1» en el texto inglés: compruebe que la frase quede bien.</translation>
    </message>
    <message>
        <source>The glossary could not be applied to this sentence.</source>
        <translation>No se ha podido aplicar el glosario a esta frase.</translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>your correction</source>
        <translation>su corrección</translation>
    </message>
    <message>
        <source>Dragoman’s table</source>
        <translation>la tabla de Dragoman</translation>
    </message>
    <message>
        <source>Unicode CLDR, a list of countries</source>
        <translation>Unicode CLDR, una lista de países</translation>
    </message>
    <message>
        <source>built from its parts</source>
        <translation>compuesto a partir de sus elementos</translation>
    </message>
    <message>
        <source>as in the translation</source>
        <translation>como en la traducción</translation>
    </message>
    <message>
        <source>the same in both languages</source>
        <translation>igual en los dos idiomas</translation>
    </message>
    <message>
        <source>your glossary</source>
        <translation>su glosario</translation>
    </message>
</context>
<context>
    <name>GistActions</name>
    <message>
        <source>P&amp;in to the gist</source>
        <translation>&amp;Fijar en el resumen</translation>
    </message>
    <message>
        <source>&amp;Leave out of the gist</source>
        <translation>E&amp;xcluir del resumen</translation>
    </message>
    <message>
        <source>&amp;Back to the proposed gist</source>
        <translation>Volver al resumen &amp;propuesto</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Método de resumen</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>Seleccione antes una frase.</translation>
    </message>
    <message>
        <source>You have pinned no sentence, and left none out.</source>
        <translation>No ha fijado ni excluido ninguna frase.</translation>
    </message>
    <message>
        <source>Made for &amp;news (recommended)</source>
        <translation>Pensado para &amp;noticias (recomendado)</translation>
    </message>
    <message>
        <source>what is most like the rest</source>
        <translation>lo que más se parece al resto</translation>
    </message>
    <message>
        <source>what shares most words; long sentences first</source>
        <translation>lo que más palabras comparte; primero las frases largas</translation>
    </message>
    <message>
        <source>what has most different words; long sentences first</source>
        <translation>lo que más palabras distintas tiene; primero las frases largas</translation>
    </message>
    <message>
        <source>where repeated words stand close together</source>
        <translation>donde las palabras repetidas están más juntas</translation>
    </message>
    <message>
        <source>what has frequent words that are not told yet</source>
        <translation>lo que tiene palabras frecuentes aún no dichas</translation>
    </message>
    <message>
        <source>what has its words spread as in the whole article</source>
        <translation>lo que reparte sus palabras como el artículo entero</translation>
    </message>
    <message>
        <source>what shares most words with all others</source>
        <translation>lo que más palabras comparte con todas las demás</translation>
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
        <translation>Fijada en el resumen. Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>Left out of the gist. Ctrl+Z takes it back.</source>
        <translation>Excluida del resumen. Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>The proposed gist again. Ctrl+Z takes it back.</source>
        <translation>De nuevo, el resumen propuesto. Control+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>GistLengthBox</name>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Longitud</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>% of article</source>
        <translation>% del artículo</translation>
    </message>
    <message>
        <source>Length of the gist</source>
        <translation>Longitud del resumen</translation>
    </message>
    <message>
        <source>What the length of the gist counts</source>
        <translation>En qué se mide la longitud del resumen</translation>
    </message>
    <message>
        <source>A number of sentences, or a share of all sentences of the article</source>
        <translation>Un número de frases o un porcentaje de todas las frases del artículo</translation>
    </message>
</context>
<context>
    <name>GistPane</name>
    <message>
        <source>Gist</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the gist with its sources</source>
        <translation>Copiar el resumen con sus fuentes</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>según %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n fijada</numerusform>
            <numerusform>%n fijadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n excluida</numerusform>
            <numerusform>%n excluidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No gist could be made of this article.</source>
        <translation>No se ha podido resumir este artículo.</translation>
    </message>
    <message>
        <source>The article is too short for a gist.</source>
        <translation>El artículo es demasiado corto para resumirlo.</translation>
    </message>
    <message>
        <source>The gist appears here first, while the rest is still being translated.</source>
        <translation>El resumen aparece aquí primero, mientras aún se traduce el resto.</translation>
    </message>
</context>
<context>
    <name>GistText</name>
    <message>
        <source>(edited by you)</source>
        <translation>(editada por usted)</translation>
    </message>
    <message>
        <source>(pinned by you)</source>
        <translation>(fijada por usted)</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>Por revisar:</translation>
    </message>
</context>
<context>
    <name>Glossarist</name>
    <message>
        <source>My glossary</source>
        <translation>Mi glosario</translation>
    </message>
    <message>
        <source>In the glossary: %1 → %2. Ctrl+Z takes it back.</source>
        <translation>En el glosario: %1 → %2. Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>Left as translated in this article. Ctrl+Z takes it back.</source>
        <translation>En este artículo se deja como en la traducción. Control+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>Añadir al glosari&amp;o…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>Términos del glosario</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Add a term</source>
        <translation>&amp;Añadir un término</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>The English of your articles says these terms so. Write the French as a dictionary has it: plurals and feminines are found too. A verb has “to” before its English.</source>
        <translation>El inglés de sus artículos dice así estos términos. Escriba el francés como en un diccionario: también se encuentran los plurales y los femeninos. Los verbos llevan «to» delante en inglés.</translation>
    </message>
    <message>
        <source>&amp;Glossary in use</source>
        <translation>&amp;Glosario en uso</translation>
    </message>
    <message>
        <source>Glossary in use</source>
        <translation>Glosario en uso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s).</source>
        <translation>
            <numerusform>%n término.</numerusform>
            <numerusform>%n términos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack the French or the English and do not count yet.</source>
        <translation>
            <numerusform>A %n fila le falta el francés o el inglés y aún no cuenta.</numerusform>
            <numerusform>A %n filas les falta el francés o el inglés y aún no cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>My glossary</source>
        <translation>Mi glosario</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Nuevo glosario</translation>
    </message>
    <message>
        <source>Rename the glossary</source>
        <translation>Renombrar el glosario</translation>
    </message>
    <message>
        <source>Name, of at most %1 letters:</source>
        <translation>Nombre, de %1 letras como máximo:</translation>
    </message>
    <message>
        <source>Delete the glossary “%1” and its %2 terms?</source>
        <translation>¿Eliminar el glosario «%1» y sus %2 términos?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n línea no se ha podido interpretar.</numerusform>
            <numerusform>%n líneas no se han podido interpretar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>Importado de %1.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>There is a glossary of this name already, or no file can have it.</source>
        <translation>Ya existe un glosario con este nombre, o ningún archivo puede llamarse así.</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Add “%1” as</source>
        <translation>&amp;Añadir «%1» como</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>GuidePost</name>
    <message>
        <source>Go to sentence</source>
        <translation>Ir a la frase</translation>
    </message>
    <message>
        <source>Number of the sentence, 1 to {0}:</source>
        <translation>Número de la frase, de 1 a {0}:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se conserva nada.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Searching is slower here, by parts of words: this computer cannot make an index.</source>
        <translation>Aquí la búsqueda es más lenta, por partes de palabras: este equipo no puede crear un índice.</translation>
    </message>
    <message>
        <source>Title; leave it empty for the article&apos;s own:</source>
        <translation>Título; déjelo vacío para usar el del artículo:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s) from this computer for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n informe de este equipo?</numerusform>
            <numerusform>¿Eliminar definitivamente %n informes de este equipo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Delete the whole history from this computer for good?</source>
        <translation>¿Eliminar definitivamente todo el historial de este equipo?</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, but for %n briefing(s) that cannot be read.</source>
        <translation>
            <numerusform>Escrito, salvo %n informe que no se puede leer.</numerusform>
            <numerusform>Escrito, salvo %n informes que no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>On from now, for the article on the page too.</source>
        <translation>Activado desde ahora, también para el artículo abierto.</translation>
    </message>
    <message>
        <source>Off: nothing more is kept. What was kept stays until you delete it.</source>
        <translation>Desactivado: no se conserva nada más. Lo ya conservado permanece hasta que lo elimine.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Conservado el</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Briefings kept on this computer</source>
        <translation>Informes conservados en este equipo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>E&amp;tiquetas…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>C&amp;onservar un historial en este equipo</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>E&amp;xportar todo…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>Eliminar to&amp;do…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>While this is on, every finished briefing is kept with the whole article, in a folder that anybody who uses your account can read: %1</source>
        <translation>Mientras esté activado, cada informe terminado se conserva con el artículo completo, en una carpeta que puede leer cualquiera que use su cuenta: %1</translation>
    </message>
    <message>
        <source>This is a private session: nothing is added now.</source>
        <translation>Esta es una sesión privada: ahora no se añade nada.</translation>
    </message>
    <message>
        <source>Search the French, the English, titles and tags</source>
        <translation>Buscar en el francés, el inglés, los títulos y las etiquetas</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
</context>
<context>
    <name>KindToggle</name>
    <message>
        <source>Show or hide these names. With Ctrl: show no others.</source>
        <translation>Mostrar u ocultar estos nombres. Con Control: no mostrar otros.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>portugués de Brasil</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalí</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>chino tradicional</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Languages si&amp;de by side</source>
        <translation>&amp;Idiomas en paralelo</translation>
    </message>
    <message>
        <source>&amp;French above English</source>
        <translation>&amp;Francés encima del inglés</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>What was kept of this briefing cannot be read. Brief the article again.</source>
        <translation>Lo conservado de este informe no se puede leer. Vuelva a procesar el artículo.</translation>
    </message>
    <message>
        <source>Your last session could not be restored. Its file is kept as %1.</source>
        <translation>No se ha podido restaurar su última sesión. Su archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>The open article could not be kept against a crash or power cut (%1). Save your work yourself.</source>
        <translation>No se ha podido proteger el artículo abierto frente a un fallo o un corte de corriente (%1). Guarde usted su trabajo.</translation>
    </message>
    <message>
        <source>The history could not be used (%1). The article in hand is not affected.</source>
        <translation>No se ha podido usar el historial (%1). El artículo abierto no se ve afectado.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one was begun. The damaged file is kept as %1.</source>
        <translation>El historial estaba dañado y se ha empezado uno nuevo. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Your last session was not closed properly. It has been restored.</source>
        <translation>Su última sesión no se cerró correctamente. Se ha restaurado.</translation>
    </message>
    <message>
        <source>You worked on this text before (%1). What you wrote, dismissed and pinned is here again.</source>
        <translation>Ya trabajó en este texto (%1). Lo que escribió, descartó y fijó está aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>P&amp;rivate session</source>
        <translation>Sesión pri&amp;vada</translation>
    </message>
    <message>
        <source>Keep nothing of what is read: no history, no copy against a crash, no names remembered</source>
        <translation>No conservar nada de lo leído: ni historial, ni copia frente a fallos, ni nombres recordados</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>The translation had “%1”; put right from: %2.</source>
        <translation>La traducción decía «%1»; rectificado según: %2.</translation>
    </message>
    <message>
        <source>English form: %1</source>
        <translation>Forma inglesa: %1</translation>
    </message>
    <message>
        <source>Mentions: %1 in the French, %2 in the English</source>
        <translation>Menciones: %1 en francés, %2 en inglés</translation>
    </message>
    <message>
        <source>First in sentence %1: “%2”</source>
        <translation>Por primera vez en la frase %1: «%2»</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Fusionar nombres</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>Type to find a name</source>
        <translation>Escriba para buscar un nombre</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Names of this article</source>
        <translation>Nombres de este artículo</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>&amp;Next mention</source>
        <translation>Mención &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>Mención &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Fusionar con…</translation>
    </message>
    <message>
        <source>&amp;Separate its wordings</source>
        <translation>Se&amp;parar sus variantes</translation>
    </message>
    <message>
        <source>N&amp;ot a name</source>
        <translation>No &amp;es un nombre</translation>
    </message>
    <message>
        <source>&amp;Leave as the translation had it</source>
        <translation>De&amp;jar como en la traducción</translation>
    </message>
    <message>
        <source>&amp;Add selection as name…</source>
        <translation>Añadir la selección como &amp;nombre…</translation>
    </message>
    <message>
        <source>All &amp;corrections…</source>
        <translation>Todas las &amp;correcciones…</translation>
    </message>
    <message>
        <source>&amp;Import corrections…</source>
        <translation>&amp;Importar correcciones…</translation>
    </message>
    <message>
        <source>&amp;Export corrections…</source>
        <translation>E&amp;xportar correcciones…</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>Cambiar el &amp;tipo</translation>
    </message>
    <message>
        <source>There is no other name in this article.</source>
        <translation>No hay ningún otro nombre en este artículo.</translation>
    </message>
    <message>
        <source>This name has only one wording here.</source>
        <translation>Este nombre solo tiene aquí una variante.</translation>
    </message>
    <message>
        <source>Its English stands as the translation had it.</source>
        <translation>Su forma inglesa es la de la traducción.</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>No hay ningún artículo en la página.</translation>
    </message>
    <message>
        <source>No name has been corrected yet.</source>
        <translation>Aún no se ha corregido ningún nombre.</translation>
    </message>
    <message>
        <source>Pick a name first.</source>
        <translation>Seleccione antes un nombre.</translation>
    </message>
    <message>
        <source>Dates, times and quantities cannot be changed.</source>
        <translation>Las fechas, las horas y las cantidades no se pueden cambiar.</translation>
    </message>
    <message>
        <source>Pick one name only.</source>
        <translation>Seleccione un solo nombre.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Tipo: %1</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Tools for names</source>
        <translation>Herramientas de nombres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>Mención %1</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>French: {0}</source>
        <translation>Francés: {0}</translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation>Inglés: {0}</translation>
    </message>
    <message>
        <source>English: not known yet</source>
        <translation>Inglés: aún no se conoce</translation>
    </message>
    <message>
        <source>Mentions: {0}</source>
        <translation>Menciones: {0}</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names, dates and quantities</source>
        <translation>Nombres, fechas y cantidades</translation>
    </message>
    <message>
        <source>About the name that is picked</source>
        <translation>Sobre el nombre seleccionado</translation>
    </message>
    <message>
        <source>The names of this article could not be looked for.</source>
        <translation>No se han podido buscar los nombres de este artículo.</translation>
    </message>
    <message>
        <source>All kinds of names are switched off above.</source>
        <translation>Todos los tipos de nombres están ocultos arriba.</translation>
    </message>
    <message>
        <source>No names were found in this article.</source>
        <translation>No se han encontrado nombres en este artículo.</translation>
    </message>
    <message>
        <source>The names in the article appear here.</source>
        <translation>Los nombres del artículo aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>About this article</source>
        <translation>Datos del artículo</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Whatever you save or copy is cited with this. Leave empty what you do not know.</source>
        <translation>Todo lo que guarde o copie se cita con estos datos. Deje vacío lo que no sepa.</translation>
    </message>
    <message>
        <source>The address is written down, never opened. Nothing leaves this computer.</source>
        <translation>La dirección se anota, nunca se abre. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>&amp;Publicado el</translation>
    </message>
    <message>
        <source>&amp;Retrieved on</source>
        <translation>&amp;Consultado el</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Use all that was &amp;found</source>
        <translation>&amp;Usar todo lo encontrado</translation>
    </message>
    <message>
        <source>Found in the text: %1</source>
        <translation>Encontrado en el texto: %1</translation>
    </message>
    <message>
        <source>Found in the text: %1, without a year</source>
        <translation>Encontrado en el texto: %1, sin año</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>PackageTrust</name>
    <message>
        <source>It must be the file of the first download, of %1; any other is refused.</source>
        <translation>Debe ser el archivo de la primera descarga, del %1; cualquier otro se rechaza.</translation>
    </message>
    <message>
        <source>The list of packages gives its checksum; any other file is refused.</source>
        <translation>La lista de paquetes da su suma de verificación; cualquier otro archivo se rechaza.</translation>
    </message>
    <message>
        <source>The list of packages gives no checksum, so this first download is taken on trust. Its checksum is remembered, and any other file is refused later.</source>
        <translation>La lista de paquetes no da ninguna suma de verificación, así que esta primera descarga se acepta sin más garantía. Su suma de verificación se recuerda y, más adelante, cualquier otro archivo se rechaza.</translation>
    </message>
    <message>
        <source>It is not the file of the first download. If the publisher says that the package was changed, the remembered checksum can be forgotten.</source>
        <translation>No es el archivo de la primera descarga. Si el editor dice que el paquete ha cambiado, se puede olvidar la suma de verificación recordada.</translation>
    </message>
    <message>
        <source>Forget the checksum of %1?</source>
        <translation>¿Olvidar la suma de verificación de %1?</translation>
    </message>
    <message>
        <source>The next file that comes under this name will be trusted, whoever made it. A package made to deceive could translate “did not” as “did”, and nothing here would notice. Forget it only if the publisher, asked in another way, says that the file was changed and that this is its SHA-256:
%1</source>
        <translation>Se confiará en el próximo archivo que llegue con este nombre, sea quien sea su autor. Un paquete hecho para engañar podría traducir «no lo hizo» como «lo hizo», y nada aquí lo advertiría. Olvídela solo si el editor, consultado por otra vía, dice que el archivo ha cambiado y que este es su SHA-256:
%1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>&amp;Instalar desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Take along…</source>
        <translation>&amp;Llevar a otro equipo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for the official package…</source>
        <translation>&amp;Pedir el paquete oficial a %1…</translation>
    </message>
    <message>
        <source>Translation packages</source>
        <translation>Paquetes de traducción</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The built-in package is compact and weak; the official Argos package is much better. On a computer without internet, install it from a file: drop it here, or bring it on a memory stick.</source>
        <translation>El paquete integrado es pequeño y de calidad limitada; el paquete oficial de Argos es mucho mejor. En un equipo sin internet, instálelo desde un archivo: suéltelo aquí o tráigalo en una memoria USB.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 de %2 MB</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>Dragoman&apos;s folder</source>
        <translation>carpeta de Dragoman</translation>
    </message>
    <message>
        <source>Argos Translate&apos;s folder</source>
        <translation>carpeta de Argos Translate</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>&amp;Forget the remembered checksum…</source>
        <translation>&amp;Olvidar la suma de verificación recordada…</translation>
    </message>
    <message>
        <source>Checking and trying it out…</source>
        <translation>Comprobando y probando el paquete…</translation>
    </message>
    <message>
        <source>Argos packages (*%1)</source>
        <translation>Paquetes de Argos (*%1)</translation>
    </message>
    <message>
        <source>Install a package</source>
        <translation>Instalar un paquete</translation>
    </message>
    <message>
        <source>Checking and trying out %1…</source>
        <translation>Comprobando y probando %1…</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>Instalado: %1</translation>
    </message>
    <message>
        <source>Dragoman did not install it, so there is nothing to compare its files with.</source>
        <translation>No lo instaló Dragoman, así que no hay nada con que comparar sus archivos.</translation>
    </message>
    <message>
        <source>Every file is as it was when it was installed.</source>
        <translation>Todos los archivos están como cuando se instaló.</translation>
    </message>
    <message>
        <source>Changed since it was installed: %1. Install it again.</source>
        <translation>Modificado desde que se instaló: %1. Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>Dónde guardar el paquete</translation>
    </message>
    <message>
        <source>Written, with its SHA-256: %1</source>
        <translation>Escrito, con su SHA-256: %1</translation>
    </message>
    <message>
        <source>Remove the package %1 from this computer?</source>
        <translation>¿Quitar el paquete %1 de este equipo?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>No French-English package is offered there.</source>
        <translation>Allí no se ofrece ningún paquete francés-inglés.</translation>
    </message>
    <message>
        <source>Download version %1 from %2 (%3 MB)? Nothing of your articles is sent.</source>
        <translation>¿Descargar la versión %1 desde %2 (%3 MB)? No se envía nada de sus artículos.</translation>
    </message>
    <message>
        <source>Download %1 MB</source>
        <translation>Descargar %1 MB</translation>
    </message>
    <message>
        <source>Forgotten. The package can be asked for again.</source>
        <translation>Olvidada. Ya se puede volver a pedir el paquete.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Gist pane</source>
        <translation>Pan&amp;el del resumen</translation>
    </message>
    <message>
        <source>&amp;Names pane</source>
        <translation>Panel de &amp;nombres</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Put panes bac&amp;k</source>
        <translation>&amp;Restablecer los paneles</translation>
    </message>
    <message>
        <source>Arrange &amp;panes</source>
        <translation>Or&amp;denar los paneles</translation>
    </message>
    <message>
        <source>N&amp;ames pane</source>
        <translation>Panel de no&amp;mbres</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>En&amp;cima del texto</translation>
    </message>
    <message>
        <source>&amp;Below the text</source>
        <translation>&amp;Debajo del texto</translation>
    </message>
    <message>
        <source>On the &amp;left</source>
        <translation>A la i&amp;zquierda</translation>
    </message>
    <message>
        <source>On the &amp;right</source>
        <translation>A la derec&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Together with the other, as tabs</source>
        <translation>Junto con el otro, en &amp;pestañas</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>En una &amp;ventana propia</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Move this pane</source>
        <translation>Mover este panel</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>Ocultar este panel</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>D&amp;isposición</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>&amp;Calidad de la traducción</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;Método de resumen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glosarios</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>Marcado en el texto</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep a history of finished briefings</source>
        <translation>C&amp;onservar un historial de los informes terminados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>Abrir la carpeta: {0}</translation>
    </message>
</context>
<context>
    <name>PrivateSession</name>
    <message>
        <source>Private session: nothing is kept</source>
        <translation>Sesión privada: no se conserva nada</translation>
    </message>
    <message>
        <source>End the private session? The article on the page and your new names are forgotten.</source>
        <translation>¿Terminar la sesión privada? Se olvidarán el artículo abierto y sus nombres nuevos.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ocultar este mensaje</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>&amp;What it looks like</source>
        <translation>Idioma &amp;detectado</translation>
    </message>
</context>
<context>
    <name>ReadingListActions</name>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>Artículo anterio&amp;r</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Artículo s&amp;iguiente</translation>
    </message>
    <message>
        <source>C&amp;lose the reading list</source>
        <translation>Cerrar la &amp;lista de lectura</translation>
    </message>
</context>
<context>
    <name>ReadingListBar</name>
    <message>
        <source>Articles of the reading list</source>
        <translation>Artículos de la lista de lectura</translation>
    </message>
    <message>
        <source>Article {0} of {1}</source>
        <translation>Artículo {0} de {1}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>como lo da Dragoman</translation>
    </message>
    <message>
        <source>&amp;French name in the list</source>
        <translation>Nombre &amp;francés en la lista</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>Forma &amp;inglesa</translation>
    </message>
    <message>
        <source>The English of this article and of all later ones says it so. You can undo it.</source>
        <translation>El inglés de este artículo y de todos los siguientes lo dirá así. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>RepairReason</name>
    <message>
        <source>wrong encoding</source>
        <translation>codificación incorrecta</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>carácter invisible</translation>
    </message>
    <message>
        <source>lost accent</source>
        <translation>acento perdido</translation>
    </message>
    <message>
        <source>line break inside a sentence</source>
        <translation>salto de línea dentro de una frase</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>set apart: not part of the article</source>
        <translation>apartado: no forma parte del artículo</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs to the text</source>
        <translation>Reparaciones del texto</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Repairs and corrections</source>
        <translation>Reparaciones y correcciones</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Repairs to the &amp;text (%1)</source>
        <translation>Reparaciones del &amp;texto (%1)</translation>
    </message>
    <message>
        <source>The translation said these names otherwise. What you undo stays so in later articles too.</source>
        <translation>La traducción decía estos nombres de otro modo. Lo que deshaga quedará así también en los artículos siguientes.</translation>
    </message>
    <message>
        <source>Your glossary put these terms into the English. What you undo stays so in this article alone.</source>
        <translation>Su glosario puso estos términos en el inglés. Lo que deshaga vale solo para este artículo.</translation>
    </message>
    <message>
        <source>Terms of the &amp;glossary (%1)</source>
        <translation>Términos del &amp;glosario (%1)</translation>
    </message>
    <message>
        <source>Terms of the glossary in the English</source>
        <translation>Términos del glosario en el inglés</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Según</translation>
    </message>
    <message>
        <source>Names put right in the English</source>
        <translation>Nombres rectificados en el inglés</translation>
    </message>
    <message>
        <source>Names put right in the &amp;English (%1)</source>
        <translation>Nombres rectificados en el &amp;inglés (%1)</translation>
    </message>
    <message>
        <source>The original is kept. What you undo is read as it was; the article is briefed again.</source>
        <translation>El original se conserva. Lo que deshaga se lee como estaba; el artículo se procesa de nuevo.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1 is %2. Save the article as text, PDF, Word or OpenDocument.</source>
        <translation>%1 es %2. Guarde el artículo como texto, PDF, Word u OpenDocument.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open that.</source>
        <translation>%1 está protegido con contraseña. Guárdelo sin ella y abra esa copia.</translation>
    </message>
    <message>
        <source>%1 is a scan, without text. Have its text recognised (OCR) and open that.</source>
        <translation>%1 es un documento escaneado, sin texto. Aplique un reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>No text was found in %1. Open another file, or paste the article.</source>
        <translation>No se ha encontrado texto en %1. Abra otro archivo o pegue el artículo.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Get it again, or paste the article.</source>
        <translation>%1 está dañado y no se ha podido leer. Vuelva a obtenerlo o pegue el artículo.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Paste the part that you want to read.</source>
        <translation>%1 ocupa más de %2 MB. Pegue la parte que quiera leer.</translation>
    </message>
    <message>
        <source>Reading %1 took too much time or memory. Paste the part that you want to read.</source>
        <translation>La lectura de %1 ha consumido demasiado tiempo o memoria. Pegue la parte que quiera leer.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a document of old Word or Outlook</source>
        <translation>un documento de una versión antigua de Word o de Outlook</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a sound or film recording</source>
        <translation>una grabación de audio o vídeo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a packed file of another program</source>
        <translation>un archivo empaquetado de otro programa</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>Enlaces a otros artículos</translation>
    </message>
    <message>
        <source>Boxes beside the text</source>
        <translation>Recuadros junto al texto</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Pies de foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Scripts and embedded pages</source>
        <translation>Scripts y páginas incrustadas</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>Formularios y botones</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>Pasajes eliminados</translation>
    </message>
    <message>
        <source>Tables of contents</source>
        <translation>Índices</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>Encabezados y pies de página</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>Código de programa</translation>
    </message>
    <message>
        <source>Data about the file</source>
        <translation>Datos sobre el archivo</translation>
    </message>
    <message>
        <source>Other lines around the article</source>
        <translation>Otras líneas en torno al artículo</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop translating (Esc)</source>
        <translation>Detener la traducción (Escape)</translation>
    </message>
    <message>
        <source>Show what was repaired or put right, and undo it (Ctrl+R)</source>
        <translation>Ver lo que se ha reparado o rectificado, y deshacerlo (Control+R)</translation>
    </message>
    <message>
        <source>Go to the next sentence to check (F8)</source>
        <translation>Ir a la siguiente frase por revisar (F8)</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>Sin conexión: no se envía nada</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Rehecho.</translation>
    </message>
    <message>
        <source>Loading the engines…</source>
        <translation>Cargando los motores…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n sentence(s)</source>
        <translation>
            <numerusform>Terminado: %n frase</numerusform>
            <numerusform>Terminado: %n frases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n reparación</numerusform>
            <numerusform>%n reparaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put right</source>
        <translation>
            <numerusform>%n nombre rectificado</numerusform>
            <numerusform>%n nombres rectificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary</source>
        <translation>
            <numerusform>%n término del glosario</numerusform>
            <numerusform>%n términos del glosario</numerusform>
        </translation>
    </message>
    <message>
        <source>The compact built-in model is weak; the official Argos package is better. Press here to install it.</source>
        <translation>El modelo integrado, compacto, traduce mal; el paquete oficial de Argos es mejor. Pulse aquí para instalarlo.</translation>
    </message>
    <message>
        <source>Show the translation packages</source>
        <translation>Mostrar los paquetes de traducción</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n frase por revisar</numerusform>
            <numerusform>%n frases por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) dismissed</source>
        <translation>
            <numerusform>%n advertencia descartada</numerusform>
            <numerusform>%n advertencias descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) edited</source>
        <translation>
            <numerusform>%n frase editada</numerusform>
            <numerusform>%n frases editadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful score(s)</source>
        <translation>
            <numerusform>%n puntuación dudosa</numerusform>
            <numerusform>%n puntuaciones dudosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add to the glossary</source>
        <translation>Añadir al glosario</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>as a dictionary has it</source>
        <translation>como en un diccionario</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Francés</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>It goes to the glossary “%1”; this article is briefed with it. You can undo it.</source>
        <translation>Se añade al glosario «%1»; este artículo se procesa con él. Se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Re&amp;hacer: %1</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>&amp;Undo selected</source>
        <translation>&amp;Deshacer la selección</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>Deshacer t&amp;odo</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The text is empty. Paste or open an article.</source>
        <translation>El texto está vacío. Pegue o abra un artículo.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the article as plain text (.txt) and open that.</source>
        <translation>%1 no es un archivo de texto. Guarde el artículo como texto sin formato (.txt) y abra ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Check the name and the permissions.</source>
        <translation>No se ha podido abrir %1 (%2). Compruebe el nombre y los permisos.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>No se ha podido escribir %1 (%2). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>No French–English package was found in %1. Install Dragoman again.</source>
        <translation>No se ha encontrado ningún paquete francés-inglés en %1. Vuelva a instalar Dragoman.</translation>
    </message>
    <message>
        <source>No package translates from %1 into English. Install one.</source>
        <translation>Ningún paquete traduce del %1 al inglés. Instale uno.</translation>
    </message>
    <message>
        <source>The package in %1 cannot be used (%2). Install it again.</source>
        <translation>El paquete de %1 no se puede usar (%2). Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>%1 was not installed (%2). Get the package again, or use another.</source>
        <translation>%1 no se ha instalado (%2). Vuelva a obtener el paquete o use otro.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2). Nothing was changed.</source>
        <translation>No se ha podido instalar %1 (%2). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no package named %1. Choose one from the list.</source>
        <translation>No hay ningún paquete llamado %1. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The package %1 was not removed (%2).</source>
        <translation>El paquete %1 no se ha quitado (%2).</translation>
    </message>
    <message>
        <source>The package could not be downloaded from %1 (%2). What came of it is kept.</source>
        <translation>No se ha podido descargar el paquete desde %1 (%2). Se conserva la parte recibida.</translation>
    </message>
    <message>
        <source>The downloaded %1 was refused: its SHA-256 is %2 instead of %3.</source>
        <translation>Se ha rechazado la descarga de %1: su SHA-256 es %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Dragoman could not finish this text because of a fault of its own. Your text is safe.</source>
        <translation>Dragoman no ha podido terminar este texto por un fallo propio. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>This text seems to be English already. Read it as French anyway?</source>
        <translation>Este texto parece estar ya en inglés. ¿Leerlo como francés de todos modos?</translation>
    </message>
    <message>
        <source>This text seems to be %1, and no package from %1 into English is installed.</source>
        <translation>Este texto parece estar en %1, y no hay instalado ningún paquete del %1 al inglés.</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Dragoman. Your text is safe.</source>
        <translation>La operación ha fallado por un error de Dragoman. Su texto está a salvo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was translated.</source>
        <translation>Detenido. No se ha traducido nada.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 sentences; the rest is not translated.</source>
        <translation>Detenido en %1 de %2 frases; el resto no está traducido.</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>Paquetes…</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>Leer como francés</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Desechar</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read is back to the usual values.</source>
        <translation>El archivo de configuración estaba dañado. Lo que no se ha podido leer vuelve a los valores habituales.</translation>
    </message>
    <message>
        <source>Some corrections of names could not be read. The file is kept as names.damaged.tsv.</source>
        <translation>Algunas correcciones de nombres no se han podido leer. El archivo se conserva como names.damaged.tsv.</translation>
    </message>
    <message>
        <source>Some lines of the glossary “%1” could not be read; they are kept in %1.damaged.tsv.</source>
        <translation>Algunas líneas del glosario «%1» no se han podido leer; se conservan en %1.damaged.tsv.</translation>
    </message>
    <message>
        <source>The text is too short or too mixed to be sure that it is French.</source>
        <translation>El texto es demasiado corto o está demasiado mezclado para saber con certeza si es francés.</translation>
    </message>
    <message>
        <source>The text does not look French; do not rely on the translation.</source>
        <translation>El texto no parece francés; no se fíe de la traducción.</translation>
    </message>
    <message>
        <source>The text seems to be in another language than %1.</source>
        <translation>El texto parece estar en un idioma distinto del %1.</translation>
    </message>
    <message>
        <source>Read as %1: names, dates and repairs are made for French only and were left out.</source>
        <translation>Leído como %1: los nombres, las fechas y las reparaciones están pensados solo para el francés y se han omitido.</translation>
    </message>
    <message>
        <source>Names and dates could not be found in this text.</source>
        <translation>No se han podido buscar los nombres y las fechas de este texto.</translation>
    </message>
    <message>
        <source>No gist could be made of this text.</source>
        <translation>No se ha podido resumir este texto.</translation>
    </message>
    <message>
        <source>Names could not be linked to their English everywhere.</source>
        <translation>No se han podido enlazar todos los nombres con su forma inglesa.</translation>
    </message>
    <message>
        <source>Cleaning the text…</source>
        <translation>Limpiando el texto…</translation>
    </message>
    <message>
        <source>Recognising the language…</source>
        <translation>Reconociendo el idioma…</translation>
    </message>
    <message>
        <source>Finding the sentences…</source>
        <translation>Buscando las frases…</translation>
    </message>
    <message>
        <source>Finding the names and dates…</source>
        <translation>Buscando los nombres y las fechas…</translation>
    </message>
    <message>
        <source>Choosing the gist…</source>
        <translation>Seleccionando las frases del resumen…</translation>
    </message>
    <message>
        <source>Translating %1 of %2</source>
        <translation>Traduciendo %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1? (uncertain)</source>
        <translation>¿%1? (dudoso)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Compact built-in model %1…</source>
        <translation>Modelo integrado compacto %1…</translation>
    </message>
    <message>
        <source>Package %1 → %2, version %3</source>
        <translation>Paquete %1 → %2, versión %3</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be read at once. Give a part of it.</source>
        <translation>El texto tiene %1 caracteres; se pueden leer %2 como máximo de una vez. Introduzca solo una parte.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of the article</source>
        <translation>Palabras del artículo</translation>
    </message>
    <message>
        <source>A French word</source>
        <translation>Una palabra francesa</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Sentences with this word</source>
        <translation>Frases con esta palabra</translation>
    </message>
</context>
</TS>
