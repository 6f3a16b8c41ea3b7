<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>Give it a new secret; the old one works for %n hour more</numerusform>
                <numerusform>Give it a new secret; the old one works for %n hours more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>Restart the running session of %1: settings are read at the start.</numerusform>
                <numerusform>Restart the %n running sessions of %1: settings are read at the start.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>One agent was found.</numerusform>
                <numerusform>%n agents were found.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::CacheSessions</name>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1: %2 of the input from the cache, %Ln turn</numerusform>
                <numerusform>%1: %2 of the input from the cache, %Ln turns</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>%Ln other price</numerusform>
                <numerusform>%Ln other prices</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>%Ln new model</numerusform>
                <numerusform>%Ln new models</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>%Ln model is not in it</numerusform>
                <numerusform>%Ln models are not in it</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n line added</numerusform>
                <numerusform>%n lines added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n removed</numerusform>
                <numerusform>%n removed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>Its secret is older than %n day.</numerusform>
                <numerusform>Its secret is older than %n days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln request</numerusform>
                <numerusform>%Ln requests</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Use at least %n character.</numerusform>
                <numerusform>Use at least %n characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 is running here with %n model.</numerusform>
                <numerusform>%1 is running here with %n models.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>The address and the key are right: Sluice answered with %n model.</numerusform>
                <numerusform>The address and the key are right: Sluice answered with %n models.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>The last day</numerusform>
                <numerusform>The last %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>As it is stored, it was triggered %n time.</numerusform>
                <numerusform>As it is stored, it was triggered %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>Of %n kept text of events, as it is written now it finds something in %1.</numerusform>
                <numerusform>Of %n kept texts of events, as it is written now it finds something in %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n match</numerusform>
                <numerusform>%n matches</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>Events are kept for %n day.</numerusform>
                <numerusform>Events are kept for %n days.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>Full texts are kept for %n day, encrypted.</numerusform>
                <numerusform>Full texts are kept for %n days, encrypted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>%n event saved to %1.</numerusform>
                <numerusform>%n events saved to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>Such texts hold the secrets that were found in them. They are kept for %n day, encrypted, in %1; the key is in %2. What happened before is not kept.</numerusform>
                <numerusform>Such texts hold the secrets that were found in them. They are kept for %n days, encrypted, in %1; the key is in %2. What happened before is not kept.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln guardrail found something.</numerusform>
                <numerusform>%Ln guardrails found something.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n rule: %1</numerusform>
                <numerusform>%n rules: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>Import %n rule</numerusform>
                <numerusform>Import %n rules</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>Turn on the secrets set (%n rule)</numerusform>
                <numerusform>Turn on the secrets set (%n rules)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>Turn on %n rule</numerusform>
                <numerusform>Turn on %n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Apply %n change</numerusform>
                <numerusform>Apply %n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>“%1” is in force now. There was one request in the last hour.</numerusform>
                <numerusform>“%1” is in force now. There were %n requests in the last hour.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardTestPanel</name>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%n match in %1</numerusform>
                <numerusform>%n matches in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>In %n piece: the same outcome.</numerusform>
                <numerusform>In %n pieces: the same outcome.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>In %n piece the outcome differs: a match is longer than what is held back.</numerusform>
                <numerusform>In %n pieces the outcome differs: a match is longer than what is held back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>Fewer than one match in a message is none.</numerusform>
                <numerusform>Fewer than %n matches in one message are none.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>One exception may pass.</numerusform>
                <numerusform>%n exceptions may pass.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>One rule is in force now.</numerusform>
                <numerusform>%n rules are in force now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>%n rule changed.</numerusform>
                <numerusform>%n rules changed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>%n rule saved to %1.</numerusform>
                <numerusform>%n rules saved to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Older than %n day</numerusform>
                <numerusform>Older than %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>Delete every request, refusal and event older than %n day?</numerusform>
                <numerusform>Delete every request, refusal and event older than %n days?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>%n entry was imported.</numerusform>
                <numerusform>%n entries were imported.</numerusform>
            </translation>
        </message>
    </context>
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
        <name>Limits</name>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n request</numerusform>
                <numerusform>%n requests</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>Only one request may run at a time for %1, and one is running. Try again in a moment.</numerusform>
                <numerusform>%n requests may run at the same time for %1, and so many are running. Try again in a moment.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>It sent the same request %n time within ten minutes.</numerusform>
                <numerusform>It sent the same request %n times within ten minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>One of its requests failed.</numerusform>
                <numerusform>%n of its requests failed one after the other.</numerusform>
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
        <name>sluice::MessagesTab</name>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>The bodies of this request are not kept any more. They are kept for %Ln day.</numerusform>
                <numerusform>The bodies of this request are not kept any more. They are kept for %Ln days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>%Ln request of the last 30 days is unpriced: its tokens are counted, its cost is not.</numerusform>
                <numerusform>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln request is %1 now; it was unpriced.</numerusform>
                <numerusform>%Ln requests are %1 now; they were unpriced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln request becomes %1 (was unpriced).</numerusform>
                <numerusform>%Ln requests become %1 (were unpriced).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln request is %2 now, after %1.</numerusform>
                <numerusform>%Ln requests are %2 now, after %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln request: %1 becomes %2.</numerusform>
                <numerusform>%Ln requests: %1 becomes %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln request is %2 now, after %1 and %3 unpriced.</numerusform>
                <numerusform>%Ln requests are %2 now, after %1 and %3 unpriced.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln request: %1 and %3 unpriced become %2.</numerusform>
                <numerusform>%Ln requests: %1 and %3 unpriced become %2.</numerusform>
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
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>%Ln request running now; requests a second are the mean of the last ten</numerusform>
                <numerusform>%Ln requests running now; requests a second are the mean of the last ten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Use at least %n character.</numerusform>
                <numerusform>Use at least %n characters.</numerusform>
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
        <name>sluice::ProvidersModel</name>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>%n request today</numerusform>
                <numerusform>%n requests today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>On this computer for %Ln day, encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</numerusform>
                <numerusform>On this computer for %Ln days, encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</numerusform>
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
        <name>sluice::SettingsPage</name>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>recorded for %n key</numerusform>
                <numerusform>recorded for %n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n provider has its secret.</numerusform>
                <numerusform>%n providers have their secret.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n cannot be read: the store is locked or does not answer.</numerusform>
                <numerusform>%n cannot be read: the store is locked or does not answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n has none yet.</numerusform>
                <numerusform>%n have none yet.</numerusform>
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
        <name>Storage</name>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>The ledger cannot be written: %1. %n request waits in memory.</numerusform>
                <numerusform>The ledger cannot be written: %1. %n requests wait in memory.</numerusform>
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
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>Show all (%Ln line)</numerusform>
                <numerusform>Show all (%Ln lines)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message numerus="yes">
            <source>Sluice · %1 today · %2/h · %n running</source>
            <comment>spend, spend an hour, requests</comment>
            <translation>
                <numerusform>Sluice · %1 today · %2/h · %n running</numerusform>
                <numerusform>Sluice · %1 today · %2/h · %n running</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageModel</name>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ %Ln unpriced (%1 tokens)</numerusform>
                <numerusform>+ %Ln unpriced (%1 tokens)</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>spent on %Ln request</numerusform>
                <numerusform>spent on %Ln requests</numerusform>
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
        <name>sluice::WindowLife</name>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>One request is running.</numerusform>
                <numerusform>%n requests are running.</numerusform>
            </translation>
        </message>
    </context>
</TS>
