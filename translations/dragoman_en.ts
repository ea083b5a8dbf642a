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
</context>
</TS>
