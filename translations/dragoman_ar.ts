<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Brief this text</source>
        <translation>إ&amp;عداد إحاطة من هذا النص</translation>
    </message>
    <message>
        <source>S&amp;top translating</source>
        <translation>إ&amp;يقاف الترجمة</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>About this art&amp;icle…</source>
        <translation>عن ه&amp;ذا المقال…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Paste as new article</source>
        <translation>&amp;لصق كمقال جديد</translation>
    </message>
    <message>
        <source>&amp;Copy gist</source>
        <translation>&amp;نسخ الخلاصة</translation>
    </message>
    <message>
        <source>&amp;Back to the briefing</source>
        <translation>ال&amp;رجوع إلى الإحاطة</translation>
    </message>
    <message>
        <source>&amp;Next sentence to check</source>
        <translation>الجملة ال&amp;تالية للمراجعة</translation>
    </message>
    <message>
        <source>&amp;Previous sentence to check</source>
        <translation>الجملة ال&amp;سابقة للمراجعة</translation>
    </message>
    <message>
        <source>Translation pac&amp;kages…</source>
        <translation>حز&amp;م الترجمة…</translation>
    </message>
    <message>
        <source>&amp;Repairs and corrections…</source>
        <translation>الإ&amp;صلاحات والتصحيحات…</translation>
    </message>
    <message>
        <source>Left out of the fil&amp;e…</source>
        <translation>ما ا&amp;ستُبعد من الملف…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>تص&amp;غير النص</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;كل الأوامر…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>التف&amp;ضيلات…</translation>
    </message>
    <message>
        <source>A&amp;bout Dragoman</source>
        <translation>&amp;عن Dragoman</translation>
    </message>
    <message>
        <source>Read &amp;as</source>
        <translation>لغة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Briefing</source>
        <translation>إ&amp;حاطة</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>جو&amp;دة الترجمة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>أ&amp;سماء</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساع&amp;دة</translation>
    </message>
    <message>
        <source>War communiqué: figures, places, accents lost on the way</source>
        <translation>بيان عسكري: أرقام وأماكن وعلامات نبر ضاعت في الطريق</translation>
    </message>
    <message>
        <source>Company results: money and percentages</source>
        <translation>نتائج شركة: مبالغ ونسب مئوية</translation>
    </message>
    <message>
        <source>Portrait: quotations</source>
        <translation>بورتريه صحفي: اقتباسات</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>تجربة &amp;نموذج</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Fast</source>
        <translation>&amp;سريعة</translation>
    </message>
    <message>
        <source>&amp;Balanced</source>
        <translation>مت&amp;وازنة</translation>
    </message>
    <message>
        <source>B&amp;est</source>
        <translation>الأ&amp;فضل</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>Select the name: Ctrl+arrows go from word to word, with Shift they select.</source>
        <translation>حدّد الاسم: ينتقل Ctrl مع الأسهم من كلمة إلى كلمة، وبإضافة Shift يحدّد.</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>كما يوردها Dragoman</translation>
    </message>
    <message>
        <source>The sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>الصيغة الإن&amp;جليزية</translation>
    </message>
    <message>
        <source>nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
</context>
<context>
    <name>BilingualModel</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>حرّرتها أنت</translation>
    </message>
    <message>
        <source>Sentence {0}</source>
        <translation>الجملة {0}</translation>
    </message>
    <message>
        <source>Sentence {0}, {1}: {2}</source>
        <translation>الجملة {0}، {1}: {2}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: {1}</source>
        <translation>الجملة {0}، الإنجليزية: {1}</translation>
    </message>
    <message>
        <source>Sentence {0}, English: not translated yet</source>
        <translation>الجملة {0}، الإنجليزية: لم تُترجم بعد</translation>
    </message>
    <message>
        <source>In the gist</source>
        <translation>في الخلاصة</translation>
    </message>
    <message>
        <source>Pinned to the gist by you</source>
        <translation>ثبّتَّها أنت في الخلاصة</translation>
    </message>
    <message>
        <source>Left out of the gist by you</source>
        <translation>استبعدتها أنت من الخلاصة</translation>
    </message>
    <message>
        <source>Dismissed, {0}: {1}</source>
        <translation>تحذير متجاهَل، {0}: {1}</translation>
    </message>
    <message>
        <source>To check: {0}</source>
        <translation>للمراجعة: {0}</translation>
    </message>
    <message>
        <source>Score: sure</source>
        <translation>درجة الثقة: موثوقة</translation>
    </message>
    <message>
        <source>Score: check</source>
        <translation>درجة الثقة: تستوجب المراجعة</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the French</source>
        <translation>درجة الثقة: مشكوك فيها، قارن بالنص الفرنسي</translation>
    </message>
    <message>
        <source>Score: doubtful, compare with the original</source>
        <translation>درجة الثقة: مشكوك فيها، قارن بالنص الأصلي</translation>
    </message>
</context>
<context>
    <name>BilingualView</name>
    <message>
        <source>Article, French and English</source>
        <translation>المقال بالفرنسية والإنجليزية</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>English</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>&amp;Edit the English</source>
        <translation>ت&amp;حرير النص الإنجليزي</translation>
    </message>
    <message>
        <source>Edit the English (Enter in the text does it too)</source>
        <translation>تحرير النص الإنجليزي (أو بالضغط على Enter في النص)</translation>
    </message>
    <message>
        <source>&amp;Back to the translation</source>
        <translation>ال&amp;رجوع إلى الترجمة</translation>
    </message>
    <message>
        <source>&amp;Dismiss warnings…</source>
        <translation>ت&amp;جاهل التحذيرات…</translation>
    </message>
    <message>
        <source>Bring &amp;warnings back</source>
        <translation>إ&amp;عادة التحذيرات</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>اختر جملة أولًا.</translation>
    </message>
    <message>
        <source>The sentence is not translated yet.</source>
        <translation>لم تُترجم الجملة بعد.</translation>
    </message>
    <message>
        <source>You have not edited this sentence.</source>
        <translation>لم تحرّر هذه الجملة.</translation>
    </message>
    <message>
        <source>There is no warning on this sentence.</source>
        <translation>لا تحذير على هذه الجملة.</translation>
    </message>
    <message>
        <source>No warning on this sentence was dismissed.</source>
        <translation>لم يُتجاهل أي تحذير على هذه الجملة.</translation>
    </message>
</context>
<context>
    <name>Checker</name>
    <message>
        <source>Edited, and checked again. Ctrl+Z takes it back.</source>
        <translation>حُرّرت الجملة وروجعت من جديد. اضغط Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>Dismissed. Ctrl+Z takes it back.</source>
        <translation>تم التجاهل. اضغط Ctrl+Z للتراجع.</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>Copy gist &amp;without citations</source>
        <translation>نسخ الخلاصة &amp;بلا إحالات</translation>
    </message>
    <message>
        <source>Copy both languages &amp;side by side</source>
        <translation>نسخ اللغتين &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Copy &amp;names, dates, quantities</source>
        <translation>نسخ الأ&amp;سماء والتواريخ والكميات</translation>
    </message>
    <message>
        <source>Copy &amp;everything</source>
        <translation>نسخ ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Corrections of names</source>
        <translation>تصحيحات الأسماء</translation>
    </message>
    <message>
        <source>They hold for this article and for all later ones, until you undo them.</source>
        <translation>تسري على هذا المقال وعلى كل المقالات اللاحقة، إلى أن تتراجع عنها.</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>يُعرف باسم</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>ليس اسمًا</translation>
    </message>
</context>
<context>
    <name>Curator</name>
    <message>
        <source>These %1 names are one. What does it go by?</source>
        <translation>هذه الأسماء (%1) اسم واحد. بأي صيغة يُعرف؟</translation>
    </message>
    <message>
        <source>“%1” is the same as:</source>
        <translation>الاسم «‎%1‎» هو نفسه:</translation>
    </message>
    <message>
        <source>No name any more: %1. Ctrl+Z takes it back.</source>
        <translation>لم يعد اسمًا: ‎%1‎. اضغط Ctrl+Z للتراجع.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n سطر لم يُفهم.</numerusform>
            <numerusform>سطر واحد (%n) لم يُفهم.</numerusform>
            <numerusform>سطران (%n) لم يُفهما.</numerusform>
            <numerusform>%n أسطر لم تُفهم.</numerusform>
            <numerusform>%n سطرًا لم يُفهم.</numerusform>
            <numerusform>%n سطر لم يُفهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrections imported from %1.</source>
        <translation>استُوردت التصحيحات من الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>Corrections exported: %1</source>
        <translation>صُدّرت التصحيحات إلى الملف ‎%1‎</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>such as %1</source>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>التقويم (Alt+Down)</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>التقويم: %1</translation>
    </message>
    <message>
        <source>%1 or %2? Write the month as a word.</source>
        <translation>أهو %1 أم %2؟ اكتب الشهر كلمةً لا رقمًا.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>ليس هذا يومًا في التقويم.</translation>
    </message>
    <message>
        <source>%1: this day is still to come</source>
        <translation>%1: هذا اليوم لم يأتِ بعد</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>another kind for “%1”</source>
        <translation>نوع آخر لـ«%1»</translation>
    </message>
    <message>
        <source>merge with “%1”</source>
        <translation>دمج مع «%1»</translation>
    </message>
    <message>
        <source>separate “%1”</source>
        <translation>فصل «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a name</source>
        <translation>«%1» ليس اسمًا</translation>
    </message>
    <message>
        <source>leave “%1” as translated</source>
        <translation>ترك «%1» كما تُرجم</translation>
    </message>
    <message>
        <source>add the name “%1”</source>
        <translation>إضافة الاسم «%1»</translation>
    </message>
    <message>
        <source>forget corrections</source>
        <translation>نسيان تصويبات</translation>
    </message>
    <message>
        <source>import corrections</source>
        <translation>استيراد تصويبات</translation>
    </message>
    <message>
        <source>edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>back to the translation of “%1”</source>
        <translation>العودة إلى ترجمة «%1»</translation>
    </message>
    <message>
        <source>dismiss warnings of “%1”</source>
        <translation>استبعاد تحذيرات «%1»</translation>
    </message>
    <message>
        <source>bring back warnings of “%1”</source>
        <translation>إعادة تحذيرات «%1»</translation>
    </message>
    <message>
        <source>pin “%1”</source>
        <translation>تثبيت «%1»</translation>
    </message>
    <message>
        <source>leave “%1” out of the gist</source>
        <translation>ترك «%1» خارج الخلاصة</translation>
    </message>
    <message>
        <source>back to the proposed gist</source>
        <translation>العودة إلى الخلاصة المقترحة</translation>
    </message>
    <message>
        <source>begin afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>the term “%1”</source>
        <translation>المصطلح «%1»</translation>
    </message>
    <message>
        <source>change the glossary</source>
        <translation>تغيير المسرد</translation>
    </message>
    <message>
        <source>leave terms as translated</source>
        <translation>ترك مصطلحات كما تُرجمت</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Articles: text, PDF, Word, web pages, mails (%1)</source>
        <translation>مقالات: نصوص وPDF وWord وصفحات ويب ورسائل بريد ‎(%1)</translation>
    </message>
    <message>
        <source>Save the briefing</source>
        <translation>حفظ الإحاطة</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>استيراد تصحيحات الأسماء</translation>
    </message>
    <message>
        <source>Export corrections of names</source>
        <translation>تصدير تصحيحات الأسماء</translation>
    </message>
    <message>
        <source>Tables of names (*.tsv *.txt)</source>
        <translation>جداول أسماء ‎(*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>استيراد مسرد</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>تصدير المسرد</translation>
    </message>
    <message>
        <source>Tables of terms (*.tsv *.txt)</source>
        <translation>جداول مصطلحات ‎(*.tsv *.txt)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (*.odt)</source>
        <translation>مستند OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>مستند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي ‎(*.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>نص Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>Open French articles</source>
        <translation>فتح مقالات فرنسية</translation>
    </message>
    <message>
        <source>Table of sentences (*.csv)</source>
        <translation>جدول الجمل ‎(*.csv)</translation>
    </message>
    <message>
        <source>Table of names (*.names.csv)</source>
        <translation>جدول الأسماء ‎(*.names.csv)</translation>
    </message>
    <message>
        <source>Data for other programs (*.json)</source>
        <translation>بيانات لبرامج أخرى ‎(*.json)</translation>
    </message>
    <message>
        <source>Read French news in English, on your own laptop, with the network off.</source>
        <translation>قراءة الأخبار الفرنسية بالإنجليزية، على حاسوبك المحمول، والشبكة مقطوعة.</translation>
    </message>
    <message>
        <source>Dragoman connects to nothing by itself. Articles are gone when you quit, unless you keep a history.</source>
        <translation>لا يتصل Dragoman بشيء من تلقاء نفسه. وتزول المقالات عند إنهائه، ما لم تحتفظ بسجل.</translation>
    </message>
    <message>
        <source>It is machine translation: check every fact against the French before you rely on it.</source>
        <translation>الترجمة آلية: تحقق من كل معلومة في النص الفرنسي قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>About Dragoman</source>
        <translation>عن Dragoman</translation>
    </message>
</context>
<context>
    <name>DismissDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>What you save or copy will say that you dismissed it, and why. You can undo it.</source>
        <translation>سيُذكر في كل ما تحفظه أو تنسخه أنك تجاهلت التحذير، وسبب ذلك. ويمكنك التراجع.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ما السبب؟</translation>
    </message>
    <message>
        <source>&amp;Other:</source>
        <translation>&amp;سبب آخر:</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
</context>
<context>
    <name>Dismissal</name>
    <message>
        <source>checked against the French</source>
        <translation>رُوجع على النص الفرنسي</translation>
    </message>
    <message>
        <source>checked against the original</source>
        <translation>رُوجع على النص الأصلي</translation>
    </message>
    <message>
        <source>does not matter here</source>
        <translation>لا أهمية له هنا</translation>
    </message>
</context>
<context>
    <name>DroppedDialog</name>
    <message>
        <source>Left out of the file</source>
        <translation>ما استُبعد من الملف</translation>
    </message>
    <message>
        <source>These parts are not the article. If one is, open its text as a file of its own.</source>
        <translation>هذه الأجزاء ليست من المقال. فإن كان أحدها منه، فافتح نصه ملفًا مستقلًا.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُستبعد شيء.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Read a French article in English</source>
        <translation>اقرأ مقالًا فرنسيًا بالإنجليزية</translation>
    </message>
    <message>
        <source>The gist first, then the whole text side by side, with names, dates and figures marked.</source>
        <translation>الخلاصة أولًا، ثم النص كاملًا باللغتين جنبًا إلى جنب، مع إبراز الأسماء والتواريخ والأرقام.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Paste a French article here</source>
        <translation>الصق هنا مقالًا فرنسيًا</translation>
    </message>
    <message>
        <source>French article</source>
        <translation>مقال فرنسي</translation>
    </message>
    <message>
        <source>Bri&amp;ef</source>
        <translation>إعداد الإحا&amp;طة</translation>
    </message>
    <message>
        <source>Translate and brief this text (Ctrl+Return)</source>
        <translation>ترجمة هذا النص وإعداد إحاطة منه (Ctrl+Return)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Try a sa&amp;mple</source>
        <translation>تجربة &amp;نموذج</translation>
    </message>
    <message>
        <source>Back to the briefing</source>
        <translation>الرجوع إلى الإحاطة</translation>
    </message>
    <message>
        <source>Title, outlet, dates and address, for the citation (Ctrl+I)</source>
        <translation>العنوان وجهة النشر والتواريخ والرابط، للاستشهاد بالمقال (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;About this article ✓</source>
        <translation>عن ه&amp;ذا المقال ✓</translation>
    </message>
    <message>
        <source>&amp;About this article…</source>
        <translation>عن ه&amp;ذا المقال…</translation>
    </message>
</context>
<context>
    <name>EnglishEditor</name>
    <message>
        <source>English of the sentence</source>
        <translation>النص الإنجليزي للجملة</translation>
    </message>
    <message>
        <source>Enter: keep it. Esc: leave it as it was.</source>
        <translation>للحفظ اضغط Enter، ولإبقائها كما كانت اضغط Esc.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>كمية</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Gist copied, with where it comes from</source>
        <translation>نُسخت الخلاصة مع بيان مصدرها</translation>
    </message>
    <message>
        <source>Both languages copied, with where they come from</source>
        <translation>نُسخت اللغتان مع بيان مصدرهما</translation>
    </message>
    <message>
        <source>Names copied, with where they come from</source>
        <translation>نُسخت الأسماء مع بيان مصدرها</translation>
    </message>
    <message>
        <source>Whole briefing copied</source>
        <translation>نُسخت الإحاطة كاملة</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Details copied: versions and the kind of error, none of your text</source>
        <translation>نُسخت التفاصيل: الإصدارات ونوع الخطأ، ولا شيء من نصك</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: ‎%1‎</translation>
    </message>
    <message>
        <source>Some parts of the file were left out: see the View menu</source>
        <translation>استُبعدت بعض أجزاء الملف: انظر قائمة «عرض»</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Go to sentence…</source>
        <translation>الا&amp;نتقال إلى جملة…</translation>
    </message>
    <message>
        <source>&amp;Words of the article…</source>
        <translation>&amp;كلمات المقال…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n موضع</numerusform>
            <numerusform>موضع واحد (%n)</numerusform>
            <numerusform>موضعان (%n)</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>Find in French and English</source>
        <translation>البحث في الفرنسية والإنجليزية</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>“%1” was not found in the English.</source>
        <translation>لم يُعثر على «‎%1‎» في النص الإنجليزي.</translation>
    </message>
    <message>
        <source>Check the name “%1”: the English may be wrong.</source>
        <translation>تحقق من الاسم «‎%1‎»: قد يكون مقابله الإنجليزي خاطئًا.</translation>
    </message>
    <message>
        <source>The engine gave no English for this sentence.</source>
        <translation>لم يُخرج المحرك أي نص إنجليزي لهذه الجملة.</translation>
    </message>
    <message>
        <source>A part of the sentence was lost in the English.</source>
        <translation>ضاع جزء من الجملة في النص الإنجليزي.</translation>
    </message>
    <message>
        <source>The English lacks words that stand in quotation marks.</source>
        <translation>تنقص النص الإنجليزي كلمات واردة بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>The English repeats itself.</source>
        <translation>النص الإنجليزي يكرر نفسه.</translation>
    </message>
    <message>
        <source>The sentence was left in French.</source>
        <translation>بقيت الجملة بالفرنسية.</translation>
    </message>
    <message>
        <source>The English is much shorter than the French: something may be missing.</source>
        <translation>النص الإنجليزي أقصر بكثير من الفرنسي: قد يكون فيه شيء ناقص.</translation>
    </message>
    <message>
        <source>The English is much longer than the French: something may be invented.</source>
        <translation>النص الإنجليزي أطول بكثير من الفرنسي: قد يكون فيه شيء مختلق.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the French.</source>
        <translation>لا ترد «‎%1‎» في النص الإنجليزي كما ترد في الفرنسي.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the French: who says what may be unclear.</source>
        <translation>تنقص النص الإنجليزي علامات الاقتباس الواردة في الفرنسي: قد لا يتضح من القائل.</translation>
    </message>
    <message>
        <source>The sentence was left in its own language.</source>
        <translation>بقيت الجملة بلغتها الأصلية.</translation>
    </message>
    <message>
        <source>The English is much shorter than the original: something may be missing.</source>
        <translation>النص الإنجليزي أقصر بكثير من الأصلي: قد يكون فيه شيء ناقص.</translation>
    </message>
    <message>
        <source>The English is much longer than the original: something may be invented.</source>
        <translation>النص الإنجليزي أطول بكثير من الأصلي: قد يكون فيه شيء مختلق.</translation>
    </message>
    <message>
        <source>“%1” does not stand in the English as in the original.</source>
        <translation>لا ترد «‎%1‎» في النص الإنجليزي كما ترد في الأصلي.</translation>
    </message>
    <message>
        <source>The English lacks the quotation marks of the original: who says what may be unclear.</source>
        <translation>تنقص النص الإنجليزي علامات الاقتباس الواردة في الأصلي: قد لا يتضح من القائل.</translation>
    </message>
    <message>
        <source>The French says “%1”, the English “%2”.</source>
        <translation>يقول النص الفرنسي «‎%1‎»، ويقول الإنجليزي «‎%2‎».</translation>
    </message>
    <message>
        <source>“%1” stands in the English and not in the French.</source>
        <translation>ترد «‎%1‎» في النص الإنجليزي ولا ترد في الفرنسي.</translation>
    </message>
    <message>
        <source>The French denies something (“%1”) that the English does not deny.</source>
        <translation>ينفي النص الفرنسي أمرًا («‎%1‎») لا ينفيه الإنجليزي.</translation>
    </message>
    <message>
        <source>The English denies something (“%1”) that the French does not deny.</source>
        <translation>ينفي النص الإنجليزي أمرًا («‎%1‎») لا ينفيه الفرنسي.</translation>
    </message>
    <message>
        <source>The French is not certain (“%1”): the English says it as a fact.</source>
        <translation>النص الفرنسي غير جازم («‎%1‎»)، والإنجليزي يورد الأمر على أنه حقيقة.</translation>
    </message>
    <message>
        <source>The French says whose word it is (“%1”): the English leaves it out.</source>
        <translation>ينسب النص الفرنسي الكلام إلى قائله («‎%1‎»)، والإنجليزي يُسقط هذه النسبة.</translation>
    </message>
    <message>
        <source>The numbers, dates and negations of this sentence could not be compared.</source>
        <translation>تعذرت مقارنة ما في هذه الجملة من أرقام وتواريخ ونفي.</translation>
    </message>
    <message>
        <source>The glossary says “%1”; this English does not.</source>
        <translation>المقابل في المسرد «‎%1‎»، ولا يرد في هذا النص الإنجليزي.</translation>
    </message>
    <message>
        <source>The glossary put “%1” into the English: check that it reads right.</source>
        <translation>أدخل المسرد «‎%1‎» في النص الإنجليزي: تحقق من سلامة الجملة.</translation>
    </message>
    <message>
        <source>The glossary could not be applied to this sentence.</source>
        <translation>تعذر تطبيق المسرد على هذه الجملة.</translation>
    </message>
</context>
<context>
    <name>FormSource</name>
    <message>
        <source>your correction</source>
        <translation>تصحيحك</translation>
    </message>
    <message>
        <source>Dragoman’s table</source>
        <translation>جدول Dragoman</translation>
    </message>
    <message>
        <source>Unicode CLDR, a list of countries</source>
        <translation>قائمة البلدان في Unicode CLDR</translation>
    </message>
    <message>
        <source>built from its parts</source>
        <translation>مركّبة من أجزائها</translation>
    </message>
    <message>
        <source>as in the translation</source>
        <translation>كما في الترجمة</translation>
    </message>
    <message>
        <source>the same in both languages</source>
        <translation>نفسها في اللغتين</translation>
    </message>
    <message>
        <source>your glossary</source>
        <translation>مسردك</translation>
    </message>
</context>
<context>
    <name>GistActions</name>
    <message>
        <source>P&amp;in to the gist</source>
        <translation>&amp;تثبيت في الخلاصة</translation>
    </message>
    <message>
        <source>&amp;Leave out of the gist</source>
        <translation>استب&amp;عاد من الخلاصة</translation>
    </message>
    <message>
        <source>&amp;Back to the proposed gist</source>
        <translation>ال&amp;رجوع إلى الخلاصة المقترحة</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;طريقة الخلاصة</translation>
    </message>
    <message>
        <source>Pick a sentence first.</source>
        <translation>اختر جملة أولًا.</translation>
    </message>
    <message>
        <source>You have pinned no sentence, and left none out.</source>
        <translation>لم تثبّت أي جملة ولم تستبعد أي جملة.</translation>
    </message>
    <message>
        <source>Made for &amp;news (recommended)</source>
        <translation>معدّة للأ&amp;خبار (موصى بها)</translation>
    </message>
    <message>
        <source>what is most like the rest</source>
        <translation>الجمل الأكثر شبهًا بسائر المقال</translation>
    </message>
    <message>
        <source>what shares most words; long sentences first</source>
        <translation>الجمل الأكثر كلمات مشتركة، والطويلة أولًا</translation>
    </message>
    <message>
        <source>what has most different words; long sentences first</source>
        <translation>الجمل الأكثر كلمات مختلفة، والطويلة أولًا</translation>
    </message>
    <message>
        <source>where repeated words stand close together</source>
        <translation>الجمل التي تتقارب فيها الكلمات المتكررة</translation>
    </message>
    <message>
        <source>what has frequent words that are not told yet</source>
        <translation>الجمل التي فيها كلمات شائعة لم تُذكر بعد</translation>
    </message>
    <message>
        <source>what has its words spread as in the whole article</source>
        <translation>الجمل التي تتوزع كلماتها كما في المقال كله</translation>
    </message>
    <message>
        <source>what shares most words with all others</source>
        <translation>الجمل الأكثر كلمات مشتركة مع كل ما سواها</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>طريقة %1: %2</translation>
    </message>
</context>
<context>
    <name>GistChooser</name>
    <message>
        <source>Pinned to the gist. Ctrl+Z takes it back.</source>
        <translation>ثُبّتت في الخلاصة. اضغط Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>Left out of the gist. Ctrl+Z takes it back.</source>
        <translation>استُبعدت من الخلاصة. اضغط Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>The proposed gist again. Ctrl+Z takes it back.</source>
        <translation>عادت الخلاصة المقترحة. اضغط Ctrl+Z للتراجع.</translation>
    </message>
</context>
<context>
    <name>GistLengthBox</name>
    <message>
        <source>Len&amp;gth</source>
        <translation>ال&amp;طول</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>من الجمل</translation>
    </message>
    <message>
        <source>% of article</source>
        <translation>% من المقال</translation>
    </message>
    <message>
        <source>Length of the gist</source>
        <translation>طول الخلاصة</translation>
    </message>
    <message>
        <source>What the length of the gist counts</source>
        <translation>ما يُقاس به طول الخلاصة</translation>
    </message>
    <message>
        <source>A number of sentences, or a share of all sentences of the article</source>
        <translation>عدد من الجمل، أو نسبة من كل جمل المقال</translation>
    </message>
</context>
<context>
    <name>GistPane</name>
    <message>
        <source>Gist</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the gist with its sources</source>
        <translation>نسخ الخلاصة مع مصادرها</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بطريقة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n جملة مثبّتة</numerusform>
            <numerusform>جملة واحدة مثبّتة (%n)</numerusform>
            <numerusform>جملتان مثبّتتان (%n)</numerusform>
            <numerusform>%n جمل مثبّتة</numerusform>
            <numerusform>%n جملة مثبّتة</numerusform>
            <numerusform>%n جملة مثبّتة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n جملة مستبعدة</numerusform>
            <numerusform>جملة واحدة مستبعدة (%n)</numerusform>
            <numerusform>جملتان مستبعدتان (%n)</numerusform>
            <numerusform>%n جمل مستبعدة</numerusform>
            <numerusform>%n جملة مستبعدة</numerusform>
            <numerusform>%n جملة مستبعدة</numerusform>
        </translation>
    </message>
    <message>
        <source>No gist could be made of this article.</source>
        <translation>تعذر إعداد خلاصة لهذا المقال.</translation>
    </message>
    <message>
        <source>The article is too short for a gist.</source>
        <translation>المقال أقصر من أن تُعدّ له خلاصة.</translation>
    </message>
    <message>
        <source>The gist appears here first, while the rest is still being translated.</source>
        <translation>تظهر الخلاصة هنا أولًا، فيما تتواصل ترجمة الباقي.</translation>
    </message>
</context>
<context>
    <name>GistText</name>
    <message>
        <source>(edited by you)</source>
        <translation>(حرّرتها أنت)</translation>
    </message>
    <message>
        <source>(pinned by you)</source>
        <translation>(ثبّتَّها أنت)</translation>
    </message>
    <message>
        <source>To check:</source>
        <translation>للمراجعة:</translation>
    </message>
</context>
<context>
    <name>Glossarist</name>
    <message>
        <source>My glossary</source>
        <translation>مسردي</translation>
    </message>
    <message>
        <source>In the glossary: %1 → %2. Ctrl+Z takes it back.</source>
        <translation>أُضيف إلى المسرد: ‎%1 → %2‎. اضغط Ctrl+Z للتراجع.</translation>
    </message>
    <message>
        <source>Left as translated in this article. Ctrl+Z takes it back.</source>
        <translation>تُرك كما تُرجم في هذا المقال. اضغط Ctrl+Z للتراجع.</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>&amp;Glossary…</source>
        <translation>ال&amp;مسرد…</translation>
    </message>
    <message>
        <source>Add to the glossar&amp;y…</source>
        <translation>إض&amp;افة إلى المسرد…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>المسرد</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Terms of the glossary</source>
        <translation>مصطلحات المسرد</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Add a term</source>
        <translation>إ&amp;ضافة مصطلح</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>The English of your articles says these terms so. Write the French as a dictionary has it: plurals and feminines are found too. A verb has “to” before its English.</source>
        <translation>بهذه الصيغ ترد هذه المصطلحات في النص الإنجليزي لمقالاتك. اكتب المصطلح الفرنسي كما يرد في المعجم: تُعرف أيضًا صيغ الجمع والمؤنث. أما الفعل فاكتب «to» قبل مقابله الإنجليزي.</translation>
    </message>
    <message>
        <source>&amp;Glossary in use</source>
        <translation>ال&amp;مسرد المستخدم</translation>
    </message>
    <message>
        <source>Glossary in use</source>
        <translation>المسرد المستخدم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا مسرد</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s).</source>
        <translation>
            <numerusform>%n مصطلح.</numerusform>
            <numerusform>مصطلح واحد (%n).</numerusform>
            <numerusform>مصطلحان (%n).</numerusform>
            <numerusform>%n مصطلحات.</numerusform>
            <numerusform>%n مصطلحًا.</numerusform>
            <numerusform>%n مصطلح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack the French or the English and do not count yet.</source>
        <translation>
            <numerusform>%n صف ينقصه المصطلح الفرنسي أو الإنجليزي ولا يُحتسب بعد.</numerusform>
            <numerusform>صف واحد (%n) ينقصه المصطلح الفرنسي أو الإنجليزي ولا يُحتسب بعد.</numerusform>
            <numerusform>صفان (%n) ينقصهما المصطلح الفرنسي أو الإنجليزي ولا يُحتسبان بعد.</numerusform>
            <numerusform>%n صفوف ينقصها المصطلح الفرنسي أو الإنجليزي ولا تُحتسب بعد.</numerusform>
            <numerusform>%n صفًا ينقصها المصطلح الفرنسي أو الإنجليزي ولا تُحتسب بعد.</numerusform>
            <numerusform>%n صف ينقصها المصطلح الفرنسي أو الإنجليزي ولا تُحتسب بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>My glossary</source>
        <translation>مسردي</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>مسرد جديد</translation>
    </message>
    <message>
        <source>Rename the glossary</source>
        <translation>إعادة تسمية المسرد</translation>
    </message>
    <message>
        <source>Name, of at most %1 letters:</source>
        <translation>الاسم، ولا يزيد على %1 حرفًا:</translation>
    </message>
    <message>
        <source>Delete the glossary “%1” and its %2 terms?</source>
        <translation>أتريد حذف المسرد «%1» ومصطلحاته (%2)؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n سطر لم يُفهم.</numerusform>
            <numerusform>سطر واحد (%n) لم يُفهم.</numerusform>
            <numerusform>سطران (%n) لم يُفهما.</numerusform>
            <numerusform>%n أسطر لم تُفهم.</numerusform>
            <numerusform>%n سطرًا لم يُفهم.</numerusform>
            <numerusform>%n سطر لم يُفهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1.</source>
        <translation>تم الاستيراد من الملف ‎%1‎.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>تم التصدير إلى الملف ‎%1‎</translation>
    </message>
    <message>
        <source>There is a glossary of this name already, or no file can have it.</source>
        <translation>يوجد مسرد بهذا الاسم من قبل، أو أن الاسم لا يصلح لملف.</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Add “%1” as</source>
        <translation>إ&amp;ضافة «‎%1‎» بوصفه</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>GuidePost</name>
    <message>
        <source>Go to sentence</source>
        <translation>الانتقال إلى جملة</translation>
    </message>
    <message>
        <source>Number of the sentence, 1 to {0}:</source>
        <translation>رقم الجملة، من 1 إلى {0}:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>لا شيء محفوظ.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Searching is slower here, by parts of words: this computer cannot make an index.</source>
        <translation>البحث هنا أبطأ، وبأجزاء الكلمات: لا يستطيع هذا الحاسوب إنشاء فهرس.</translation>
    </message>
    <message>
        <source>Title; leave it empty for the article&apos;s own:</source>
        <translation>العنوان، واتركه فارغًا ليُستخدم عنوان المقال نفسه:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Tags, with commas between them:</source>
        <translation>الوسوم، تفصل بينها الفاصلة اللاتينية (,):</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n briefing(s) from this computer for good?</source>
        <translation>
            <numerusform>أتريد حذف %n إحاطة من هذا الحاسوب نهائيًا؟</numerusform>
            <numerusform>أتريد حذف إحاطة واحدة (%n) من هذا الحاسوب نهائيًا؟</numerusform>
            <numerusform>أتريد حذف إحاطتين (%n) من هذا الحاسوب نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n إحاطات من هذا الحاسوب نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n إحاطة من هذا الحاسوب نهائيًا؟</numerusform>
            <numerusform>أتريد حذف %n إحاطة من هذا الحاسوب نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>تم الحذف.</translation>
    </message>
    <message>
        <source>Delete the whole history from this computer for good?</source>
        <translation>أتريد حذف السجل كله من هذا الحاسوب نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>حذف الكل</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات Zip (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>Written, but for %n briefing(s) that cannot be read.</source>
        <translation>
            <numerusform>كُتب الكل إلا %n إحاطة تتعذر قراءتها.</numerusform>
            <numerusform>كُتب الكل إلا إحاطة واحدة (%n) تتعذر قراءتها.</numerusform>
            <numerusform>كُتب الكل إلا إحاطتين (%n) تتعذر قراءتهما.</numerusform>
            <numerusform>كُتب الكل إلا %n إحاطات تتعذر قراءتها.</numerusform>
            <numerusform>كُتب الكل إلا %n إحاطة تتعذر قراءتها.</numerusform>
            <numerusform>كُتب الكل إلا %n إحاطة تتعذر قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>تمت الكتابة: ‎%1‎</translation>
    </message>
    <message>
        <source>On from now, for the article on the page too.</source>
        <translation>مفعّل من الآن، وللمقال المعروض أيضًا.</translation>
    </message>
    <message>
        <source>Off: nothing more is kept. What was kept stays until you delete it.</source>
        <translation>معطّل: لا يُحفظ شيء بعد الآن. وما حُفظ يبقى إلى أن تحذفه.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>تاريخ الحفظ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Briefings kept on this computer</source>
        <translation>الإحاطات المحفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
    <message>
        <source>&amp;Keep a history on this computer</source>
        <translation>الاحتفاظ ب&amp;سجل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Export all…</source>
        <translation>ت&amp;صدير الكل…</translation>
    </message>
    <message>
        <source>Delete &amp;all…</source>
        <translation>حذف ال&amp;كل…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>While this is on, every finished briefing is kept with the whole article, in a folder that anybody who uses your account can read: %1</source>
        <translation>ما دام هذا مفعّلًا، تُحفظ كل إحاطة مكتملة مع المقال كاملًا، في مجلد يستطيع قراءته كل من يستخدم حسابك: ‎%1‎</translation>
    </message>
    <message>
        <source>This is a private session: nothing is added now.</source>
        <translation>هذه جلسة خاصة: لا يُضاف شيء الآن.</translation>
    </message>
    <message>
        <source>Search the French, the English, titles and tags</source>
        <translation>البحث في الفرنسية والإنجليزية والعناوين والوسوم</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
</context>
<context>
    <name>KindToggle</name>
    <message>
        <source>Show or hide these names. With Ctrl: show no others.</source>
        <translation>إظهار هذه الأسماء أو إخفاؤها. ومع Ctrl: إظهارها وحدها.</translation>
    </message>
</context>
<context>
    <name>LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدنماركية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الغاليسية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>المجرية</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الملايوية</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>النرويجية</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>البرتغالية البرازيلية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفينية</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>الصومالية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحيلية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>التاغالوغية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأردية</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>traditional Chinese</source>
        <translation>الصينية التقليدية</translation>
    </message>
</context>
<context>
    <name>LayoutActions</name>
    <message>
        <source>Languages si&amp;de by side</source>
        <translation>اللغتان &amp;جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;French above English</source>
        <translation>ال&amp;فرنسية فوق الإنجليزية</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>What was kept of this briefing cannot be read. Brief the article again.</source>
        <translation>تتعذر قراءة ما حُفظ من هذه الإحاطة. أعدّ إحاطة جديدة من المقال.</translation>
    </message>
    <message>
        <source>Your last session could not be restored. Its file is kept as %1.</source>
        <translation>تعذرت استعادة جلستك الأخيرة. ملفها محفوظ باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>The open article could not be kept against a crash or power cut (%1). Save your work yourself.</source>
        <translation>تعذر حفظ المقال المفتوح تحسبًا لعطل أو انقطاع للكهرباء (%1). احفظ عملك بنفسك.</translation>
    </message>
    <message>
        <source>The history could not be used (%1). The article in hand is not affected.</source>
        <translation>تعذر استخدام السجل (%1). ولا يتأثر بذلك المقال الحالي.</translation>
    </message>
    <message>
        <source>The history was damaged, and a new one was begun. The damaged file is kept as %1.</source>
        <translation>كان السجل تالفًا، فأُنشئ سجل جديد. الملف التالف محفوظ باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>Your last session was not closed properly. It has been restored.</source>
        <translation>لم تُغلق جلستك الأخيرة على نحو سليم. وقد استُعيدت.</translation>
    </message>
    <message>
        <source>You worked on this text before (%1). What you wrote, dismissed and pinned is here again.</source>
        <translation>سبق أن عملت على هذا النص (%1). ما كتبته واستبعدته وثبّته موجود هنا من جديد.</translation>
    </message>
</context>
<context>
    <name>LibraryActions</name>
    <message>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <source>P&amp;rivate session</source>
        <translation>جلسة &amp;خاصة</translation>
    </message>
    <message>
        <source>Keep nothing of what is read: no history, no copy against a crash, no names remembered</source>
        <translation>عدم الاحتفاظ بشيء مما يُقرأ: لا سجل، ولا نسخة تحسبًا للأعطال، ولا تذكّر للأسماء</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>The translation had “%1”; put right from: %2.</source>
        <translation>كان في الترجمة «‎%1‎»، وصُوّب استنادًا إلى: %2.</translation>
    </message>
    <message>
        <source>English form: %1</source>
        <translation>الصيغة الإنجليزية: %1</translation>
    </message>
    <message>
        <source>Mentions: %1 in the French, %2 in the English</source>
        <translation>مواضع الذكر: %1 في النص الفرنسي، و%2 في الإنجليزي</translation>
    </message>
    <message>
        <source>First in sentence %1: “%2”</source>
        <translation>أول ذكر في الجملة %1: «‎%2‎»</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge names</source>
        <translation>دمج الأسماء</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Type to find a name</source>
        <translation>اكتب للبحث عن اسم</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Names of this article</source>
        <translation>أسماء هذا المقال</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>&amp;Next mention</source>
        <translation>موضع الذكر ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous mention</source>
        <translation>موضع الذكر ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إ&amp;عادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;دمج مع…</translation>
    </message>
    <message>
        <source>&amp;Separate its wordings</source>
        <translation>&amp;فصل صيغه</translation>
    </message>
    <message>
        <source>N&amp;ot a name</source>
        <translation>&amp;ليس اسمًا</translation>
    </message>
    <message>
        <source>&amp;Leave as the translation had it</source>
        <translation>إبقاؤه &amp;كما في الترجمة</translation>
    </message>
    <message>
        <source>&amp;Add selection as name…</source>
        <translation>إ&amp;ضافة المحدّد كاسم…</translation>
    </message>
    <message>
        <source>All &amp;corrections…</source>
        <translation>كل الت&amp;صحيحات…</translation>
    </message>
    <message>
        <source>&amp;Import corrections…</source>
        <translation>است&amp;يراد تصحيحات…</translation>
    </message>
    <message>
        <source>&amp;Export corrections…</source>
        <translation>تصدير التص&amp;حيحات…</translation>
    </message>
    <message>
        <source>Change &amp;kind</source>
        <translation>تغيير ال&amp;نوع</translation>
    </message>
    <message>
        <source>There is no other name in this article.</source>
        <translation>لا يوجد اسم آخر في هذا المقال.</translation>
    </message>
    <message>
        <source>This name has only one wording here.</source>
        <translation>ليس لهذا الاسم هنا إلا صيغة واحدة.</translation>
    </message>
    <message>
        <source>Its English stands as the translation had it.</source>
        <translation>صيغته الإنجليزية هي التي في الترجمة.</translation>
    </message>
    <message>
        <source>There is no article on the page.</source>
        <translation>لا يوجد مقال معروض.</translation>
    </message>
    <message>
        <source>No name has been corrected yet.</source>
        <translation>لم يُصحَّح أي اسم بعد.</translation>
    </message>
    <message>
        <source>Pick a name first.</source>
        <translation>اختر اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Dates, times and quantities cannot be changed.</source>
        <translation>لا يمكن تغيير التواريخ والأوقات والكميات.</translation>
    </message>
    <message>
        <source>Pick one name only.</source>
        <translation>اختر اسمًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>النوع: %1</translation>
    </message>
</context>
<context>
    <name>NameTools</name>
    <message>
        <source>Tools for names</source>
        <translation>أدوات الأسماء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Mention %1</source>
        <translation>موضع الذكر %1</translation>
    </message>
</context>
<context>
    <name>NamesModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>French: {0}</source>
        <translation>الفرنسية: {0}</translation>
    </message>
    <message>
        <source>English: {0}</source>
        <translation>الإنجليزية: {0}</translation>
    </message>
    <message>
        <source>English: not known yet</source>
        <translation>الإنجليزية: غير معروفة بعد</translation>
    </message>
    <message>
        <source>Mentions: {0}</source>
        <translation>مواضع الذكر: {0}</translation>
    </message>
</context>
<context>
    <name>NamesPane</name>
    <message>
        <source>Names, dates and quantities</source>
        <translation>الأسماء والتواريخ والكميات</translation>
    </message>
    <message>
        <source>About the name that is picked</source>
        <translation>عن الاسم المختار</translation>
    </message>
    <message>
        <source>The names of this article could not be looked for.</source>
        <translation>تعذر البحث عن أسماء هذا المقال.</translation>
    </message>
    <message>
        <source>All kinds of names are switched off above.</source>
        <translation>كل أنواع الأسماء مخفية أعلاه.</translation>
    </message>
    <message>
        <source>No names were found in this article.</source>
        <translation>لم يُعثر على أسماء في هذا المقال.</translation>
    </message>
    <message>
        <source>The names in the article appear here.</source>
        <translation>تظهر هنا الأسماء الواردة في المقال.</translation>
    </message>
</context>
<context>
    <name>OriginDialog</name>
    <message>
        <source>About this article</source>
        <translation>عن هذا المقال</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Retrieved on</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Whatever you save or copy is cited with this. Leave empty what you do not know.</source>
        <translation>بهذه البيانات يُستشهد بالمقال في كل ما تحفظه أو تنسخه. اترك ما لا تعرفه فارغًا.</translation>
    </message>
    <message>
        <source>The address is written down, never opened. Nothing leaves this computer.</source>
        <translation>يُدوَّن الرابط ولا يُفتح أبدًا. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;جهة النشر</translation>
    </message>
    <message>
        <source>&amp;Published on</source>
        <translation>تاريخ ال&amp;نشر</translation>
    </message>
    <message>
        <source>&amp;Retrieved on</source>
        <translation>تاريخ الا&amp;طلاع</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Use all that was &amp;found</source>
        <translation>استخدام &amp;كل ما عُثر عليه</translation>
    </message>
    <message>
        <source>Found in the text: %1</source>
        <translation>عُثر في النص على: %1</translation>
    </message>
    <message>
        <source>Found in the text: %1, without a year</source>
        <translation>عُثر في النص على: %1، بلا سنة</translation>
    </message>
    <message>
        <source>Toda&amp;y</source>
        <translation>الي&amp;وم</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامه</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>PackageTrust</name>
    <message>
        <source>It must be the file of the first download, of %1; any other is refused.</source>
        <translation>يجب أن يكون ملف التنزيل الأول، بتاريخ %1، ويُرفض أي ملف سواه.</translation>
    </message>
    <message>
        <source>The list of packages gives its checksum; any other file is refused.</source>
        <translation>تذكر قائمة الحزم مجموعه الاختباري، ويُرفض أي ملف سواه.</translation>
    </message>
    <message>
        <source>The list of packages gives no checksum, so this first download is taken on trust. Its checksum is remembered, and any other file is refused later.</source>
        <translation>لا تذكر قائمة الحزم مجموعًا اختباريًا، فيُقبل هذا التنزيل الأول على الثقة. ويُحفظ مجموعه الاختباري، ويُرفض لاحقًا أي ملف سواه.</translation>
    </message>
    <message>
        <source>It is not the file of the first download. If the publisher says that the package was changed, the remembered checksum can be forgotten.</source>
        <translation>ليس هذا ملف التنزيل الأول. إذا قال الناشر إن الحزمة تغيّرت، أمكن نسيان المجموع الاختباري المحفوظ.</translation>
    </message>
    <message>
        <source>Forget the checksum of %1?</source>
        <translation>أتريد نسيان المجموع الاختباري للحزمة ‎%1‎؟</translation>
    </message>
    <message>
        <source>The next file that comes under this name will be trusted, whoever made it. A package made to deceive could translate “did not” as “did”, and nothing here would notice. Forget it only if the publisher, asked in another way, says that the file was changed and that this is its SHA-256:
%1</source>
        <translation>سيوثق بالملف التالي الذي يأتي بهذا الاسم، أيًا كان صانعه. وقد تترجم حزمة صُنعت للخداع «did not» إلى «did»، ولن يلاحظ ذلك شيء هنا. لا تنسه إلا إذا قال الناشر، بعد سؤاله بطريقة أخرى، إن الملف تغيّر وإن بصمته SHA-256 هي:
%1</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
</context>
<context>
    <name>PackagesDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>&amp;Install from a file…</source>
        <translation>ت&amp;ثبيت من ملف…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>ال&amp;تحقق</translation>
    </message>
    <message>
        <source>&amp;Take along…</source>
        <translation>أخذ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Ask %1 for the official package…</source>
        <translation>&amp;طلب الحزمة الرسمية من %1…</translation>
    </message>
    <message>
        <source>Translation packages</source>
        <translation>حزم الترجمة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The built-in package is compact and weak; the official Argos package is much better. On a computer without internet, install it from a file: drop it here, or bring it on a memory stick.</source>
        <translation>الحزمة المدمجة صغيرة وضعيفة، وحزمة Argos الرسمية أفضل بكثير. على حاسوب بلا إنترنت، ثبّتها من ملف: أفلته هنا، أو انقله على ذاكرة USB محمولة.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 من %2 ميغابايت</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Dragoman&apos;s folder</source>
        <translation>مجلد Dragoman</translation>
    </message>
    <message>
        <source>Argos Translate&apos;s folder</source>
        <translation>مجلد Argos Translate</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>&amp;Forget the remembered checksum…</source>
        <translation>نسيان ال&amp;مجموع الاختباري المحفوظ…</translation>
    </message>
    <message>
        <source>Checking and trying it out…</source>
        <translation>يجري الفحص والتجربة…</translation>
    </message>
    <message>
        <source>Argos packages (*%1)</source>
        <translation>حزم Argos (*%1)</translation>
    </message>
    <message>
        <source>Install a package</source>
        <translation>تثبيت حزمة</translation>
    </message>
    <message>
        <source>Checking and trying out %1…</source>
        <translation>يجري فحص ‎%1‎ وتجربته…</translation>
    </message>
    <message>
        <source>Installed: %1</source>
        <translation>تم التثبيت: ‎%1‎</translation>
    </message>
    <message>
        <source>Dragoman did not install it, so there is nothing to compare its files with.</source>
        <translation>لم يثبّتها Dragoman، فلا يوجد ما تُقارن به ملفاتها.</translation>
    </message>
    <message>
        <source>Every file is as it was when it was installed.</source>
        <translation>كل الملفات كما كانت عند التثبيت.</translation>
    </message>
    <message>
        <source>Changed since it was installed: %1. Install it again.</source>
        <translation>تغيّر منذ التثبيت: ‎%1‎. أعد تثبيت الحزمة.</translation>
    </message>
    <message>
        <source>Where to put the package</source>
        <translation>مكان وضع الحزمة</translation>
    </message>
    <message>
        <source>Written, with its SHA-256: %1</source>
        <translation>كُتبت مع بصمتها SHA-256: ‎%1‎</translation>
    </message>
    <message>
        <source>Remove the package %1 from this computer?</source>
        <translation>أتريد إزالة الحزمة ‎%1‎ من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>تمت الإزالة.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري الطلب من %1…</translation>
    </message>
    <message>
        <source>No French-English package is offered there.</source>
        <translation>لا تُعرض هناك حزمة من الفرنسية إلى الإنجليزية.</translation>
    </message>
    <message>
        <source>Download version %1 from %2 (%3 MB)? Nothing of your articles is sent.</source>
        <translation>أتريد تنزيل الإصدار %1 من %2 (%3 ميغابايت)؟ لا يُرسل شيء من مقالاتك.</translation>
    </message>
    <message>
        <source>Download %1 MB</source>
        <translation>تنزيل %1 ميغابايت</translation>
    </message>
    <message>
        <source>Forgotten. The package can be asked for again.</source>
        <translation>تم النسيان. ويمكن طلب الحزمة من جديد.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>اكتب ما تريد فعله</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>&amp;Gist pane</source>
        <translation>لوحة ال&amp;خلاصة</translation>
    </message>
    <message>
        <source>&amp;Names pane</source>
        <translation>&amp;لوحة الأسماء</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة ال&amp;تالية</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>اللوحة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Put panes bac&amp;k</source>
        <translation>إ&amp;عادة اللوحات إلى أماكنها</translation>
    </message>
    <message>
        <source>Arrange &amp;panes</source>
        <translation>&amp;ترتيب اللوحات</translation>
    </message>
    <message>
        <source>N&amp;ames pane</source>
        <translation>لوحة الأ&amp;سماء</translation>
    </message>
    <message>
        <source>&amp;Above the text</source>
        <translation>&amp;فوق النص</translation>
    </message>
    <message>
        <source>&amp;Below the text</source>
        <translation>&amp;تحت النص</translation>
    </message>
    <message>
        <source>On the &amp;left</source>
        <translation>على ال&amp;يسار</translation>
    </message>
    <message>
        <source>On the &amp;right</source>
        <translation>على اليمي&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Together with the other, as tabs</source>
        <translation>&amp;مع الأخرى كألسنة تبويب</translation>
    </message>
    <message>
        <source>In a &amp;window of its own</source>
        <translation>في نافذة م&amp;ستقلة</translation>
    </message>
</context>
<context>
    <name>PaneBar</name>
    <message>
        <source>Move this pane</source>
        <translation>نقل هذه اللوحة</translation>
    </message>
    <message>
        <source>Hide this pane</source>
        <translation>إخفاء هذه اللوحة</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>المظ&amp;هر</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>الت&amp;خطيط</translation>
    </message>
    <message>
        <source>Translation &amp;quality</source>
        <translation>جو&amp;دة الترجمة</translation>
    </message>
    <message>
        <source>Gist &amp;method</source>
        <translation>&amp;طريقة الخلاصة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>المسارد</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Marked in the text</source>
        <translation>المُعلَّم في النص</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Keep a history of finished briefings</source>
        <translation>الاحتفاظ ب&amp;سجل للإحاطات المكتملة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder: {0}</source>
        <translation>فتح المجلد: {0}</translation>
    </message>
</context>
<context>
    <name>PrivateSession</name>
    <message>
        <source>Private session: nothing is kept</source>
        <translation>جلسة خاصة: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>End the private session? The article on the page and your new names are forgotten.</source>
        <translation>أتريد إنهاء الجلسة الخاصة؟ سيُنسى المقال المعروض وأسماؤك الجديدة.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاء الجلسة</translation>
    </message>
</context>
<context>
    <name>ProblemBar</name>
    <message>
        <source>Hide this message</source>
        <translation>إخفاء هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>&amp;What it looks like</source>
        <translation>&amp;ما يبدو عليه النص</translation>
    </message>
</context>
<context>
    <name>ReadingListActions</name>
    <message>
        <source>Pre&amp;vious article</source>
        <translation>المقال السا&amp;بق</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>C&amp;lose the reading list</source>
        <translation>إغلاق قائمة القر&amp;اءة</translation>
    </message>
</context>
<context>
    <name>ReadingListBar</name>
    <message>
        <source>Articles of the reading list</source>
        <translation>مقالات قائمة القراءة</translation>
    </message>
    <message>
        <source>Article {0} of {1}</source>
        <translation>المقال {0} من {1}</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>as Dragoman has it</source>
        <translation>كما يوردها Dragoman</translation>
    </message>
    <message>
        <source>&amp;French name in the list</source>
        <translation>الاسم ال&amp;فرنسي في القائمة</translation>
    </message>
    <message>
        <source>&amp;English form</source>
        <translation>الصيغة الإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>The English of this article and of all later ones says it so. You can undo it.</source>
        <translation>بهذه الصيغة يرد الاسم في النص الإنجليزي لهذا المقال ولكل المقالات اللاحقة. ويمكنك التراجع.</translation>
    </message>
</context>
<context>
    <name>RepairReason</name>
    <message>
        <source>wrong encoding</source>
        <translation>ترميز خاطئ</translation>
    </message>
    <message>
        <source>invisible character</source>
        <translation>محرف غير مرئي</translation>
    </message>
    <message>
        <source>lost accent</source>
        <translation>علامة نبر مفقودة</translation>
    </message>
    <message>
        <source>line break inside a sentence</source>
        <translation>فاصل أسطر داخل جملة</translation>
    </message>
    <message>
        <source>quotation mark</source>
        <translation>علامة اقتباس</translation>
    </message>
    <message>
        <source>set apart: not part of the article</source>
        <translation>نُحّي جانبًا: ليس من المقال</translation>
    </message>
</context>
<context>
    <name>RepairsDialog</name>
    <message>
        <source>Repairs to the text</source>
        <translation>إصلاحات النص</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Repairs and corrections</source>
        <translation>الإصلاحات والتصحيحات</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>صار</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Repairs to the &amp;text (%1)</source>
        <translation>إصلاحات ال&amp;نص (%1)</translation>
    </message>
    <message>
        <source>The translation said these names otherwise. What you undo stays so in later articles too.</source>
        <translation>وردت هذه الأسماء في الترجمة على غير ذلك. وما تتراجع عنه يبقى كذلك في المقالات اللاحقة أيضًا.</translation>
    </message>
    <message>
        <source>Your glossary put these terms into the English. What you undo stays so in this article alone.</source>
        <translation>وضع مسردك هذه المصطلحات في النص الإنجليزي. ما تتراجع عنه يسري على هذا المقال وحده.</translation>
    </message>
    <message>
        <source>Terms of the &amp;glossary (%1)</source>
        <translation>مصطلحات الم&amp;سرد (%1)</translation>
    </message>
    <message>
        <source>Terms of the glossary in the English</source>
        <translation>مصطلحات المسرد في النص الإنجليزي</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>استنادًا إلى</translation>
    </message>
    <message>
        <source>Names put right in the English</source>
        <translation>الأسماء المصوّبة في النص الإنجليزي</translation>
    </message>
    <message>
        <source>Names put right in the &amp;English (%1)</source>
        <translation>الأسماء المصوّبة في النص الإنج&amp;ليزي (%1)</translation>
    </message>
    <message>
        <source>The original is kept. What you undo is read as it was; the article is briefed again.</source>
        <translation>النص الأصلي محفوظ. وما تتراجع عنه يُقرأ كما كان، وتُعدّ الإحاطة من جديد.</translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>%1 is %2. Save the article as text, PDF, Word or OpenDocument.</source>
        <translation>الملف ‎%1‎ عبارة عن %2. احفظ المقال نصًا أو PDF أو Word أو OpenDocument.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save it without one and open that.</source>
        <translation>الملف ‎%1‎ محمي بكلمة مرور. احفظه بلا كلمة مرور ثم افتحه.</translation>
    </message>
    <message>
        <source>%1 is a scan, without text. Have its text recognised (OCR) and open that.</source>
        <translation>الملف ‎%1‎ مسح ضوئي بلا نص. استخرج نصه بالتعرف الضوئي على المحارف (OCR) ثم افتحه.</translation>
    </message>
    <message>
        <source>No text was found in %1. Open another file, or paste the article.</source>
        <translation>لم يُعثر على نص في الملف ‎%1‎. افتح ملفًا آخر، أو الصق المقال.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Get it again, or paste the article.</source>
        <translation>الملف ‎%1‎ تالف وتعذرت قراءته. احصل عليه من جديد، أو الصق المقال.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 MB. Paste the part that you want to read.</source>
        <translation>حجم الملف ‎%1‎ أكثر من %2 ميغابايت. الصق الجزء الذي تريد قراءته.</translation>
    </message>
    <message>
        <source>Reading %1 took too much time or memory. Paste the part that you want to read.</source>
        <translation>استغرقت قراءة الملف ‎%1‎ أكثر مما ينبغي من الوقت أو الذاكرة. الصق الجزء الذي تريد قراءته.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a document of old Word or Outlook</source>
        <translation>مستند من إصدار قديم من Word أو Outlook</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>a sound or film recording</source>
        <translation>تسجيل صوتي أو مرئي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a packed file of another program</source>
        <translation>ملف مضغوط لبرنامج آخر</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Links to other articles</source>
        <translation>روابط إلى مقالات أخرى</translation>
    </message>
    <message>
        <source>Boxes beside the text</source>
        <translation>أُطر بجانب النص</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>تعليقات الصور</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Scripts and embedded pages</source>
        <translation>نصوص برمجية وصفحات مضمّنة</translation>
    </message>
    <message>
        <source>Forms and buttons</source>
        <translation>استمارات وأزرار</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Deleted passages</source>
        <translation>مقاطع محذوفة</translation>
    </message>
    <message>
        <source>Tables of contents</source>
        <translation>فهارس المحتويات</translation>
    </message>
    <message>
        <source>Running heads and feet</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Program code</source>
        <translation>شيفرة برمجية</translation>
    </message>
    <message>
        <source>Data about the file</source>
        <translation>بيانات عن الملف</translation>
    </message>
    <message>
        <source>Other lines around the article</source>
        <translation>أسطر أخرى حول المقال</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop translating (Esc)</source>
        <translation>إيقاف الترجمة (Esc)</translation>
    </message>
    <message>
        <source>Show what was repaired or put right, and undo it (Ctrl+R)</source>
        <translation>عرض ما أُصلح أو صُوّب، والتراجع عنه (Ctrl+R)</translation>
    </message>
    <message>
        <source>Go to the next sentence to check (F8)</source>
        <translation>الانتقال إلى الجملة التالية للمراجعة (F8)</translation>
    </message>
    <message>
        <source>Offline: nothing is sent</source>
        <translation>بلا اتصال: لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>تمت الإعادة.</translation>
    </message>
    <message>
        <source>Loading the engines…</source>
        <translation>يجري تحميل المحركات…</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n sentence(s)</source>
        <translation>
            <numerusform>اكتمل: %n جملة</numerusform>
            <numerusform>اكتمل: جملة واحدة (%n)</numerusform>
            <numerusform>اكتمل: جملتان (%n)</numerusform>
            <numerusform>اكتمل: %n جمل</numerusform>
            <numerusform>اكتمل: %n جملة</numerusform>
            <numerusform>اكتمل: %n جملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n إصلاح</numerusform>
            <numerusform>إصلاح واحد (%n)</numerusform>
            <numerusform>إصلاحان (%n)</numerusform>
            <numerusform>%n إصلاحات</numerusform>
            <numerusform>%n إصلاحًا</numerusform>
            <numerusform>%n إصلاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put right</source>
        <translation>
            <numerusform>%n اسم مصوّب</numerusform>
            <numerusform>اسم واحد مصوّب (%n)</numerusform>
            <numerusform>اسمان مصوّبان (%n)</numerusform>
            <numerusform>%n أسماء مصوّبة</numerusform>
            <numerusform>%n اسمًا مصوّبًا</numerusform>
            <numerusform>%n اسم مصوّب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary</source>
        <translation>
            <numerusform>%n مصطلح من المسرد</numerusform>
            <numerusform>%n مصطلح من المسرد</numerusform>
            <numerusform>%n مصطلحان من المسرد</numerusform>
            <numerusform>%n مصطلحات من المسرد</numerusform>
            <numerusform>%n مصطلحًا من المسرد</numerusform>
            <numerusform>%n مصطلح من المسرد</numerusform>
        </translation>
    </message>
    <message>
        <source>The compact built-in model is weak; the official Argos package is better. Press here to install it.</source>
        <translation>النموذج المدمج المصغّر ضعيف؛ حزمة Argos الرسمية أفضل. اضغط هنا لتثبيتها.</translation>
    </message>
    <message>
        <source>Show the translation packages</source>
        <translation>عرض حزم الترجمة</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n جملة للمراجعة</numerusform>
            <numerusform>جملة واحدة للمراجعة (%n)</numerusform>
            <numerusform>جملتان للمراجعة (%n)</numerusform>
            <numerusform>%n جمل للمراجعة</numerusform>
            <numerusform>%n جملة للمراجعة</numerusform>
            <numerusform>%n جملة للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) dismissed</source>
        <translation>
            <numerusform>%n تحذير متجاهَل</numerusform>
            <numerusform>تحذير واحد متجاهَل (%n)</numerusform>
            <numerusform>تحذيران متجاهَلان (%n)</numerusform>
            <numerusform>%n تحذيرات متجاهَلة</numerusform>
            <numerusform>%n تحذيرًا متجاهَلًا</numerusform>
            <numerusform>%n تحذير متجاهَل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) edited</source>
        <translation>
            <numerusform>%n جملة محرّرة</numerusform>
            <numerusform>جملة واحدة محرّرة (%n)</numerusform>
            <numerusform>جملتان محرّرتان (%n)</numerusform>
            <numerusform>%n جمل محرّرة</numerusform>
            <numerusform>%n جملة محرّرة</numerusform>
            <numerusform>%n جملة محرّرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذير</numerusform>
            <numerusform>%n تحذيرات</numerusform>
            <numerusform>%n تحذيرًا</numerusform>
            <numerusform>%n تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful score(s)</source>
        <translation>
            <numerusform>%n درجة مشكوك فيها</numerusform>
            <numerusform>%n درجة مشكوك فيها</numerusform>
            <numerusform>%n درجة مشكوك فيها</numerusform>
            <numerusform>%n درجات مشكوك فيها</numerusform>
            <numerusform>%n درجة مشكوكًا فيها</numerusform>
            <numerusform>%n درجة مشكوك فيها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add to the glossary</source>
        <translation>إضافة إلى المسرد</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>as a dictionary has it</source>
        <translation>كما يرد في المعجم</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>ال&amp;فرنسية</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>الإ&amp;نجليزية</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>It goes to the glossary “%1”; this article is briefed with it. You can undo it.</source>
        <translation>يُضاف إلى المسرد «%1»، وبه تُعدّ الإحاطة من هذا المقال. ويمكنك التراجع.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>ت&amp;راجع: %1</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعا&amp;دة</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>إعا&amp;دة: %1</translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>&amp;Undo selected</source>
        <translation>الت&amp;راجع عن المحدّد</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>التراجع عن ال&amp;كل</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The text is empty. Paste or open an article.</source>
        <translation>النص فارغ. الصق مقالًا أو افتحه.</translation>
    </message>
    <message>
        <source>%1 is not a text file. Save the article as plain text (.txt) and open that.</source>
        <translation>الملف ‎%1‎ ليس ملفًا نصيًا. احفظ المقال نصًا عاديًا (‎.txt) ثم افتحه.</translation>
    </message>
    <message>
        <source>%1 could not be opened (%2). Check the name and the permissions.</source>
        <translation>تعذر فتح الملف ‎%1‎ (%2). تحقق من الاسم ومن الأذونات.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Choose another folder.</source>
        <translation>تعذرت كتابة الملف ‎%1‎ (%2). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>No French–English package was found in %1. Install Dragoman again.</source>
        <translation>لم يُعثر على حزمة من الفرنسية إلى الإنجليزية في ‎%1‎. أعد تثبيت Dragoman على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No package translates from %1 into English. Install one.</source>
        <translation>لا توجد حزمة تترجم من %1 إلى الإنجليزية. ثبّت حزمة.</translation>
    </message>
    <message>
        <source>The package in %1 cannot be used (%2). Install it again.</source>
        <translation>الحزمة الموجودة في ‎%1‎ لا تصلح للاستخدام (%2). أعد تثبيتها.</translation>
    </message>
    <message>
        <source>%1 was not installed (%2). Get the package again, or use another.</source>
        <translation>لم تُثبّت الحزمة ‎%1‎ (%2). احصل عليها من جديد، أو استخدم غيرها.</translation>
    </message>
    <message>
        <source>%1 could not be installed (%2). Nothing was changed.</source>
        <translation>تعذر تثبيت الحزمة ‎%1‎ (%2). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no package named %1. Choose one from the list.</source>
        <translation>لا توجد حزمة باسم ‎%1‎. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>The package %1 was not removed (%2).</source>
        <translation>لم تُزَل الحزمة ‎%1‎ (%2).</translation>
    </message>
    <message>
        <source>The package could not be downloaded from %1 (%2). What came of it is kept.</source>
        <translation>تعذر تنزيل الحزمة من %1 (%2). ما نُزّل منها محفوظ.</translation>
    </message>
    <message>
        <source>The downloaded %1 was refused: its SHA-256 is %2 instead of %3.</source>
        <translation>رُفضت الحزمة المنزّلة ‎%1‎: بصمتها SHA-256 هي ‎%2‎ بدلًا من ‎%3‎.</translation>
    </message>
    <message>
        <source>Dragoman could not finish this text because of a fault of its own. Your text is safe.</source>
        <translation>تعذر على Dragoman إتمام هذا النص بسبب خلل في البرنامج نفسه. نصك سليم.</translation>
    </message>
    <message>
        <source>This text seems to be English already. Read it as French anyway?</source>
        <translation>يبدو أن هذا النص بالإنجليزية أصلًا. أتريد قراءته على أنه فرنسي مع ذلك؟</translation>
    </message>
    <message>
        <source>This text seems to be %1, and no package from %1 into English is installed.</source>
        <translation>يبدو أن لغة هذا النص هي %1، ولا توجد حزمة مثبتة للترجمة من %1 إلى الإنجليزية.</translation>
    </message>
    <message>
        <source>That did not work because of a fault in Dragoman. Your text is safe.</source>
        <translation>لم ينجح ذلك بسبب خلل في Dragoman نفسه. نصك سليم.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was translated.</source>
        <translation>تم الإيقاف. لم يُترجم شيء.</translation>
    </message>
    <message>
        <source>Stopped at %1 of %2 sentences; the rest is not translated.</source>
        <translation>توقفت الترجمة عند الجملة %1 من %2، والباقي غير مترجم.</translation>
    </message>
    <message>
        <source>Packages…</source>
        <translation>الحزم…</translation>
    </message>
    <message>
        <source>Read as French</source>
        <translation>القراءة على أنه فرنسي</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>الرجوع إلى النص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Begin afresh</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The settings file was damaged. What could not be read is back to the usual values.</source>
        <translation>كان ملف الإعدادات تالفًا. وما تعذرت قراءته منه عاد إلى القيم المعتادة.</translation>
    </message>
    <message>
        <source>Some corrections of names could not be read. The file is kept as names.damaged.tsv.</source>
        <translation>تعذرت قراءة بعض تصحيحات الأسماء. الملف محفوظ باسم names.damaged.tsv.</translation>
    </message>
    <message>
        <source>Some lines of the glossary “%1” could not be read; they are kept in %1.damaged.tsv.</source>
        <translation>تعذرت قراءة بعض أسطر المسرد «%1»، وهي محفوظة في الملف %1.damaged.tsv.</translation>
    </message>
    <message>
        <source>The text is too short or too mixed to be sure that it is French.</source>
        <translation>النص أقصر أو أكثر اختلاطًا من أن يُجزم بأنه فرنسي.</translation>
    </message>
    <message>
        <source>The text does not look French; do not rely on the translation.</source>
        <translation>لا يبدو النص فرنسيًا، فلا تعتمد على الترجمة.</translation>
    </message>
    <message>
        <source>The text seems to be in another language than %1.</source>
        <translation>يبدو أن النص بلغة أخرى غير %1.</translation>
    </message>
    <message>
        <source>Read as %1: names, dates and repairs are made for French only and were left out.</source>
        <translation>لغة القراءة هي %1: الأسماء والتواريخ والإصلاحات معدّة للفرنسية وحدها، ولذلك تُركت.</translation>
    </message>
    <message>
        <source>Names and dates could not be found in this text.</source>
        <translation>تعذر العثور على الأسماء والتواريخ في هذا النص.</translation>
    </message>
    <message>
        <source>No gist could be made of this text.</source>
        <translation>تعذر إعداد خلاصة لهذا النص.</translation>
    </message>
    <message>
        <source>Names could not be linked to their English everywhere.</source>
        <translation>تعذر ربط الأسماء بمقابلها الإنجليزي في كل المواضع.</translation>
    </message>
    <message>
        <source>Cleaning the text…</source>
        <translation>يجري تنظيف النص…</translation>
    </message>
    <message>
        <source>Recognising the language…</source>
        <translation>يجري التعرف على اللغة…</translation>
    </message>
    <message>
        <source>Finding the sentences…</source>
        <translation>يجري تحديد الجمل…</translation>
    </message>
    <message>
        <source>Finding the names and dates…</source>
        <translation>يجري البحث عن الأسماء والتواريخ…</translation>
    </message>
    <message>
        <source>Choosing the gist…</source>
        <translation>يجري اختيار الخلاصة…</translation>
    </message>
    <message>
        <source>Translating %1 of %2</source>
        <translation>تجري ترجمة الجملة %1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>%1? (uncertain)</source>
        <translation>%1؟ (غير مؤكدة)</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Compact built-in model %1…</source>
        <translation>نموذج مدمج مصغّر %1…</translation>
    </message>
    <message>
        <source>Package %1 → %2, version %3</source>
        <translation>الحزمة %1 → %2، الإصدار %3</translation>
    </message>
    <message>
        <source>The text has %1 characters; at most %2 can be read at once. Give a part of it.</source>
        <translation>في النص %1 من المحارف، ولا يُقرأ منها أكثر من %2 دفعة واحدة. أدخل جزءًا منه.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words of the article</source>
        <translation>كلمات المقال</translation>
    </message>
    <message>
        <source>A French word</source>
        <translation>كلمة فرنسية</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Sentences with this word</source>
        <translation>الجمل التي فيها هذه الكلمة</translation>
    </message>
</context>
</TS>
