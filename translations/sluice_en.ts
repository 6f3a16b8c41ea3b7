<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sluice::KeyActions</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeySentence</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every model of your %Ln providers</source>
        <translation>
            <numerusform>every model of your provider</numerusform>
            <numerusform>every model of your %Ln providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln requests in all</source>
        <translation>
            <numerusform>for one request in all</numerusform>
            <numerusform>for %Ln requests in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests at once</source>
        <translation>
            <numerusform>%Ln request at once</numerusform>
            <numerusform>%Ln requests at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a minute</source>
        <translation>
            <numerusform>%Ln request a minute</numerusform>
            <numerusform>%Ln requests a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests an hour</source>
        <translation>
            <numerusform>%Ln request an hour</numerusform>
            <numerusform>%Ln requests an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests a day</source>
        <translation>
            <numerusform>%Ln request a day</numerusform>
            <numerusform>%Ln requests a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message numerus="yes">
        <source>Matches none of the %Ln known models.</source>
        <translation>
            <numerusform>Does not match the %Ln known model.</numerusform>
            <numerusform>Matches none of the %Ln known models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::OverviewPage</name>
    <message numerus="yes">
        <source>+ %n unpriced</source>
        <translation>
            <numerusform>+ %n unpriced</numerusform>
            <numerusform>+ %n unpriced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::ProjectDrawer</name>
    <message numerus="yes">
        <source>%Ln keys</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::SecretField</name>
    <message numerus="yes">
        <source>hidden, %n characters</source>
        <translation>
            <numerusform>hidden, %n character</numerusform>
            <numerusform>hidden, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sluice::StatusStrip</name>
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
    <name>sluice::TrafficPage</name>
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
<context>
    <name>WhyRefused</name>
    <message numerus="yes">
        <source>Allow %Ln more requests</source>
        <translation>
            <numerusform>Allow %Ln more request</numerusform>
            <numerusform>Allow %Ln more requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message numerus="yes">
        <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
        <translation>
            <numerusform>The Sluice key “%1” was good for one request, and that was made. Use another key.</numerusform>
            <numerusform>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</numerusform>
        </translation>
    </message>
</context>
</TS>
