<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KeyWords</name>
    <message numerus="yes">
        <source>up to %Ln requests a minute</source>
        <translation>
            <numerusform>up to %Ln request a minute</numerusform>
            <numerusform>up to %Ln requests a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every model of your %Ln providers</source>
        <translation>
            <numerusform>every model of your provider</numerusform>
            <numerusform>every model of your %Ln providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>+ %n unpriced</source>
        <translation>
            <numerusform>+ %n unpriced</numerusform>
            <numerusform>+ %n unpriced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>hidden, %n character</numerusform>
            <numerusform>hidden, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message numerus="yes">
        <source>Draining (%n)…</source>
        <translation>
            <numerusform>Draining (%n)…</numerusform>
            <numerusform>Draining (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficPage</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, %Ln lines.</source>
        <translation>
            <numerusform>Saved as %1, %Ln line.</numerusform>
            <numerusform>Saved as %1, %Ln lines.</numerusform>
        </translation>
    </message>
</context>
</TS>
