<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Curator</name>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n line was not understood.</numerusform>
            <numerusform>%n lines were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GistPane</name>
    <message numerus="yes">
        <source>%n pinned</source>
        <translation>
            <numerusform>%n pinned</numerusform>
            <numerusform>%n pinned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s).</source>
        <translation>
            <numerusform>%n term.</numerusform>
            <numerusform>%n terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) lack the French or the English and do not count yet.</source>
        <translation>
            <numerusform>%n row lacks the French or the English and does not count yet.</numerusform>
            <numerusform>%n rows lack the French or the English and do not count yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n line was not understood.</numerusform>
            <numerusform>%n lines were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>Delete %n briefing(s) from this computer for good?</source>
        <translation>
            <numerusform>Delete %n briefing from this computer for good?</numerusform>
            <numerusform>Delete %n briefings from this computer for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written, but for %n briefing(s) that cannot be read.</source>
        <translation>
            <numerusform>Written, but for %n briefing that cannot be read.</numerusform>
            <numerusform>Written, but for %n briefings that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>Done: %n sentence(s)</source>
        <translation>
            <numerusform>Done: %n sentence</numerusform>
            <numerusform>Done: %n sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s)</source>
        <translation>
            <numerusform>%n repair</numerusform>
            <numerusform>%n repairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) put right</source>
        <translation>
            <numerusform>%n name put right</numerusform>
            <numerusform>%n names put right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary</source>
        <translation>
            <numerusform>%n term of the glossary</numerusform>
            <numerusform>%n terms of the glossary</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to check</source>
        <translation>
            <numerusform>%n sentence to check</numerusform>
            <numerusform>%n sentences to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) dismissed</source>
        <translation>
            <numerusform>%n warning dismissed</numerusform>
            <numerusform>%n warnings dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) edited</source>
        <translation>
            <numerusform>%n sentence edited</numerusform>
            <numerusform>%n sentences edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful score(s)</source>
        <translation>
            <numerusform>%n doubtful score</numerusform>
            <numerusform>%n doubtful scores</numerusform>
        </translation>
    </message>
</context>
</TS>
