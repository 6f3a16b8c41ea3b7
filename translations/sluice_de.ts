<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>sluice::AboutPanel</name>
        <message>
            <source>Licence…</source>
            <translation>Lizenz …</translation>
        </message>
        <message>
            <source>Show the licence of Sluice</source>
            <translation>Die Lizenz von Sluice anzeigen</translation>
        </message>
        <message>
            <source>Licence of Sluice</source>
            <translation>Lizenz von Sluice</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityModel</name>
        <message>
            <source>Critical</source>
            <translation>Kritisch</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>dieses Fenster</translation>
        </message>
        <message>
            <source>admin API</source>
            <translation>Admin-API</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>das Gateway</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Aktivität</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Aktivitätsprotokoll</translation>
        </message>
        <message>
            <source>Search the activity</source>
            <translation>Aktivität durchsuchen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Änderungen</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Ältere anzeigen</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>The activity could not be read</source>
            <translation>Die Aktivität konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Noch ist nichts geschehen</translation>
        </message>
        <message>
            <source>Budget warnings, paused keys and every change of a setting are listed here, with who made it.</source>
            <translation>Hier stehen Budgetwarnungen, pausierte Schlüssel und jede geänderte Einstellung – und wer sie geändert hat.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>Kein Eintrag passt zum Filter.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Save the activity</source>
            <translation>Aktivität speichern</translation>
        </message>
        <message>
            <source>The activity could not be saved. %1</source>
            <translation>Die Aktivität konnte nicht gespeichert werden. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AddProviderDialog</name>
        <message>
            <source>Add provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <source>Edit provider</source>
            <translation>Anbieter bearbeiten</translation>
        </message>
        <message>
            <source>Search, or paste a key</source>
            <translation>Suchen oder Schlüssel einfügen</translation>
        </message>
        <message>
            <source>Search providers</source>
            <translation>Anbieter suchen</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>None of ours has that name. Many servers speak OpenAI's protocol: choose “Any OpenAI-compatible” and enter its address.</source>
            <translation>Keiner von unseren heißt so. Viele Server sprechen das Protokoll von OpenAI: „Any OpenAI-compatible“ wählen und die Adresse eingeben.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Alle Anbieter</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>AddressMenu</name>
        <message>
            <source>Copy base URL</source>
            <translation>Basis-URL kopieren</translation>
        </message>
        <message>
            <source>Copy with /v1</source>
            <translation>Mit /v1 kopieren</translation>
        </message>
        <message>
            <source>Copy as curl test</source>
            <translation>Als curl-Test kopieren</translation>
        </message>
        <message>
            <source>Copy as environment lines</source>
            <translation>Als Umgebungszeilen kopieren</translation>
        </message>
    </context>
    <context>
        <name>AdminApi</name>
        <message>
            <source>“pattern” is missing.</source>
            <translation>„pattern“ fehlt.</translation>
        </message>
        <message>
            <source>“mode” is missing: reject, replace or alert.</source>
            <translation>„mode“ fehlt: reject, replace oder alert.</translation>
        </message>
        <message>
            <source>“text” must be a text.</source>
            <translation>„text“ muss ein Text sein.</translation>
        </message>
        <message>
            <source>“%1” has a value that is not known: %2.</source>
            <translation>„%1“ hat einen unbekannten Wert: %2.</translation>
        </message>
        <message>
            <source>“%1” must be a text.</source>
            <translation>„%1“ muss ein Text sein.</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>„%1“ muss true oder false sein.</translation>
        </message>
        <message>
            <source>“%1” must be an array of texts.</source>
            <translation>„%1“ muss ein Array von Texten sein.</translation>
        </message>
        <message>
            <source>“%1” must be an object.</source>
            <translation>„%1“ muss ein Objekt sein.</translation>
        </message>
        <message>
            <source>“%1” must be an array.</source>
            <translation>„%1“ muss ein Array sein.</translation>
        </message>
        <message>
            <source>“%1” must be a time such as 2026-11-21T10:00:00Z.</source>
            <translation>„%1“ muss eine Zeit wie 2026-11-21T10:00:00Z sein.</translation>
        </message>
        <message>
            <source>“%1” must be an amount in USD as a text, such as "5.00".</source>
            <translation>„%1“ muss ein Betrag in USD als Text sein, etwa "5.00".</translation>
        </message>
        <message>
            <source>“%1” must be a UUID.</source>
            <translation>„%1“ muss eine UUID sein.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>„%1“ fehlt.</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>Hier gibt es kein Feld „%1“.</translation>
        </message>
        <message>
            <source>“%1” takes up to %2 entries, each of 1 to %3 characters.</source>
            <translation>„%1“ nimmt bis zu %2 Einträge mit je 1 bis %3 Zeichen.</translation>
        </message>
        <message>
            <source>“%1” may have %2 characters at most.</source>
            <translation>„%1“ darf höchstens %2 Zeichen haben.</translation>
        </message>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>„%1“ muss eines davon sein: %2.</translation>
        </message>
        <message>
            <source>“%1” must be an array of up to %2 UUIDs.</source>
            <translation>„%1“ muss ein Array von bis zu %2 UUIDs sein.</translation>
        </message>
        <message>
            <source>“%1” takes %2 entries at most.</source>
            <translation>„%1“ nimmt höchstens %2 Einträge.</translation>
        </message>
        <message>
            <source>“%1” must be an array of objects.</source>
            <translation>„%1“ muss ein Array von Objekten sein.</translation>
        </message>
        <message>
            <source>“%1” must be minute, hour or day.</source>
            <translation>„%1“ muss minute, hour oder day sein.</translation>
        </message>
        <message>
            <source>“%1” must be null: concurrency is a number at any moment.</source>
            <translation>„%1“ muss null sein: Gleichzeitigkeit ist eine Zahl für jeden Augenblick.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0: a budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>„%1“ muss größer als 0 sein: Ein Budget von 0 würde alles ablehnen; stattdessen den Schlüssel ausschalten.</translation>
        </message>
        <message>
            <source>“%1” or “limit_tokens” is missing: a budget needs an amount.</source>
            <translation>„%1“ oder „limit_tokens“ fehlt: Ein Budget braucht einen Betrag.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0.</source>
            <translation>„%1“ muss größer als 0 sein.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>„%1“ ist zu lang.</translation>
        </message>
        <message>
            <source>“%1” must be a time of day from 00:00 to 24:00.</source>
            <translation>„%1“ muss eine Uhrzeit von 00:00 bis 24:00 sein.</translation>
        </message>
        <message>
            <source>“%1” takes mon, tue, wed, thu, fri, sat, sun.</source>
            <translation>„%1“ nimmt mon, tue, wed, thu, fri, sat, sun.</translation>
        </message>
        <message>
            <source>“%1” must name a day.</source>
            <translation>„%1“ muss einen Tag nennen.</translation>
        </message>
        <message>
            <source>“%1” must differ from “until”.</source>
            <translation>„%1“ muss sich von „until“ unterscheiden.</translation>
        </message>
        <message>
            <source>“%1” must not be negative.</source>
            <translation>„%1“ darf nicht negativ sein.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AdminTokenPanel</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>New admin token</source>
            <translation>Neues Admin-Token</translation>
        </message>
        <message>
            <source>Replace the token…</source>
            <translation>Token ersetzen …</translation>
        </message>
        <message>
            <source>New token</source>
            <translation>Neues Token</translation>
        </message>
        <message>
            <source>A token is in use. It cannot be shown again, only replaced.</source>
            <translation>Ein Token ist in Gebrauch. Es lässt sich nicht erneut anzeigen, nur ersetzen.</translation>
        </message>
        <message>
            <source>No token yet: without one nobody can use the admin API.</source>
            <translation>Noch kein Token: Ohne Token kann niemand die Admin-API benutzen.</translation>
        </message>
        <message>
            <source>No token was made. %1</source>
            <translation>Es wurde kein Token erzeugt. %1</translation>
        </message>
        <message>
            <source>Copy the token now: it is not shown again. An earlier one no longer works.</source>
            <translation>Das Token jetzt kopieren: Es wird nicht noch einmal angezeigt. Ein früheres gilt nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentDrawer</name>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>In einem Terminal öffnen …</translation>
        </message>
        <message>
            <source>Starts it with Sluice's address and a key in its environment; no file is touched.</source>
            <translation>Startet ihn mit der Adresse von Sluice und einem Schlüssel in seiner Umgebung; keine Datei wird verändert.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern …</translation>
        </message>
        <message>
            <source> (not there yet)</source>
            <translation> (noch nicht vorhanden)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Variables that win over its settings</source>
            <translation>Variablen, die Vorrang vor seinen Einstellungen haben</translation>
        </message>
        <message>
            <source>Copy the line that unsets it</source>
            <translation>Zeile zum Löschen der Variable kopieren</translation>
        </message>
        <message>
            <source>Projects through Sluice</source>
            <translation>Projekte über Sluice</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 trennen</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message>
            <source>&amp;New key ($10 a day)</source>
            <translation>&amp;Neuer Schlüssel (10 $ pro Tag)</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>Name des neuen Schlüssels</translation>
        </message>
        <message>
            <source>&amp;Existing key</source>
            <translation>&amp;Vorhandener Schlüssel</translation>
        </message>
        <message>
            <source>Existing key</source>
            <translation>Vorhandener Schlüssel</translation>
        </message>
        <message>
            <source>The existing key itself</source>
            <translation>Der vorhandene Schlüssel selbst</translation>
        </message>
        <message>
            <source>Paste the key: sk-sluice-…</source>
            <translation>Schlüssel einfügen: sk-sluice-…</translation>
        </message>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>Neues Geheimnis ausstellen; das alte gilt noch %n Stunde</numerusform>
                <numerusform>Neues Geheimnis ausstellen; das alte gilt noch %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one.</source>
            <translation>Sluice behält keine Kopie vom Geheimnis eines Schlüssels. Es muss daher eingefügt oder durch ein neues ersetzt werden.</translation>
        </message>
        <message>
            <source>Made on the Agents page.</source>
            <translation>Auf der Seite „Agenten“ erstellt.</translation>
        </message>
        <message>
            <source>This key is gone. Choose another one.</source>
            <translation>Diesen Schlüssel gibt es nicht mehr. Bitte einen anderen wählen.</translation>
        </message>
        <message>
            <source>What was pasted is not the secret of this key. It begins with %1.</source>
            <translation>Das Eingefügte ist nicht das Geheimnis dieses Schlüssels. Es beginnt mit %1.</translation>
        </message>
    </context>
    <context>
        <name>AgentTexts</name>
        <message>
            <source>Connected, but leads elsewhere</source>
            <translation>Verbunden, führt aber anderswohin</translation>
        </message>
        <message>
            <source>%1 What Sluice wrote is there, but it does not count now.</source>
            <translation>%1 Was Sluice geschrieben hat, ist da, zählt aber derzeit nicht.</translation>
        </message>
        <message>
            <source>The variable %1 overrides it</source>
            <translation>Die Variable %1 hat Vorrang</translation>
        </message>
        <message>
            <source>%1 in %2 overrides it</source>
            <translation>%1 in %2 hat Vorrang</translation>
        </message>
        <message>
            <source>Its settings say Sluice, but a variable of your shell wins over them. Sluice does not edit shell files: take the line out, or unset the variable where you start %1.</source>
            <translation>Seine Einstellungen verweisen auf Sluice, aber eine Variable Ihrer Shell hat Vorrang. Sluice bearbeitet keine Shell-Dateien: Die Zeile entfernen oder die Variable dort löschen, wo %1 gestartet wird.</translation>
        </message>
        <message>
            <source>Changed since %1 by another program</source>
            <translation>Seit %1 von einem anderen Programm geändert</translation>
        </message>
        <message>
            <source>%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the other program.</source>
            <translation>%1 Nichts wurde repariert: erneut verbinden, oder trennen, um die Datei dem anderen Programm zu überlassen.</translation>
        </message>
        <message>
            <source>Through Sluice, set up by hand</source>
            <translation>Über Sluice, von Hand eingerichtet</translation>
        </message>
        <message>
            <source>Its settings name Sluice's address already. Sluice did not write them, so it will not take them out either.</source>
            <translation>Seine Einstellungen nennen bereits die Adresse von Sluice. Sluice hat sie nicht geschrieben und nimmt sie daher auch nicht heraus.</translation>
        </message>
        <message>
            <source>Through Sluice</source>
            <translation>Über Sluice</translation>
        </message>
        <message>
            <source>Its requests go through Sluice. Disconnecting puts back what was in its settings before.</source>
            <translation>Seine Anfragen laufen über Sluice. Beim Trennen wird wiederhergestellt, was vorher in seinen Einstellungen stand.</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Nicht installiert</translation>
        </message>
        <message>
            <source>Goes to %1 directly</source>
            <translation>Geht direkt zu %1</translation>
        </message>
        <message>
            <source>Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows the exact change first.</source>
            <translation>Seine Anfragen laufen nicht über Sluice: keine Limits, keine Kosten, keine Leitplanken. Vor dem Verbinden wird die genaue Änderung gezeigt.</translation>
        </message>
        <message>
            <source>Its settings are of an old format</source>
            <translation>Seine Einstellungen haben ein altes Format</translation>
        </message>
        <message>
            <source>Its settings cannot be read</source>
            <translation>Seine Einstellungen sind nicht lesbar</translation>
        </message>
        <message>
            <source>%1 Sluice does not touch it.</source>
            <translation>%1 Sluice rührt sie nicht an.</translation>
        </message>
        <message>
            <source>Set up by hand</source>
            <translation>Von Hand einrichten</translation>
        </message>
        <message>
            <source>Sluice makes the key and the text to put in; the rest is a paste.</source>
            <translation>Sluice erzeugt den Schlüssel und den nötigen Text; der Rest ist Einfügen.</translation>
        </message>
        <message>
            <source>Cannot use an address on this computer</source>
            <translation>Kann keine Adresse auf diesem Computer verwenden</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Verbinden …</translation>
        </message>
        <message>
            <source>Show how…</source>
            <translation>Zeigen, wie …</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Erneut verbinden …</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>%1 = %2, in the environment that Sluice was started with</source>
            <translation>%1 = %2, in der Umgebung, mit der Sluice gestartet wurde</translation>
        </message>
        <message>
            <source>%1 = %2, in %3, line %4</source>
            <translation>%1 = %2, in %3, Zeile %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message>
            <source>Test address and key</source>
            <translation>Adresse und Schlüssel testen</translation>
        </message>
        <message>
            <source>Asks Sluice for its models with what stands in the settings file. Costs no tokens.</source>
            <translation>Fragt Sluice nach seinen Modellen – mit dem, was in der Einstellungsdatei steht. Kostet keine Token.</translation>
        </message>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>Die %n laufende Sitzung von %1 neu starten: Einstellungen werden beim Start gelesen.</numerusform>
                <numerusform>Die %n laufenden Sitzungen von %1 neu starten: Einstellungen werden beim Start gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads its settings when it starts.</source>
            <translation>%1 liest seine Einstellungen beim Start.</translation>
        </message>
        <message>
            <source>%1 Waiting for the first request…</source>
            <translation>%1 Warten auf die erste Anfrage …</translation>
        </message>
        <message>
            <source>✓ First request at %1: %2, %3</source>
            <translation>✓ Erste Anfrage um %1: %2, %3</translation>
        </message>
        <message>
            <source>Sluice is paused: resume it in the strip at the top.</source>
            <translation>Sluice ist pausiert: in der Leiste oben fortsetzen.</translation>
        </message>
        <message>
            <source>The gateway is not running: start it in the strip at the top.</source>
            <translation>Das Gateway läuft nicht: in der Leiste oben starten.</translation>
        </message>
        <message>
            <source>A variable of the shell wins over the settings: %1.</source>
            <translation>Eine Variable der Shell hat Vorrang vor den Einstellungen: %1.</translation>
        </message>
        <message>
            <source>%1 was not started again since, or nothing was asked of it yet.</source>
            <translation>%1 wurde seither nicht neu gestartet, oder es wurde noch nichts gefragt.</translation>
        </message>
        <message>
            <source>It uses another profile, another user's home, or settings of the project that win.</source>
            <translation>Es verwendet ein anderes Profil, das Home-Verzeichnis eines anderen Benutzers oder vorrangige Einstellungen des Projekts.</translation>
        </message>
        <message>
            <source>It runs in a container, in WSL or on another computer, where this address means something else.</source>
            <translation>Es läuft in einem Container, in WSL oder auf einem anderen Computer, wo diese Adresse etwas anderes bedeutet.</translation>
        </message>
        <message>
            <source>Nothing yet. What it may be:</source>
            <translation>Noch nichts. Mögliche Gründe:</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <source>%1 is a link. What is written is %2.</source>
            <translation>%1 ist eine Verknüpfung. Geschrieben wird %2.</translation>
        </message>
        <message>
            <source>%1 lies in a git working tree. It is not tracked; keep it out of commits.</source>
            <translation>%1 liegt in einem Git-Arbeitsverzeichnis. Die Datei wird nicht verfolgt; nicht in Commits aufnehmen.</translation>
        </message>
        <message>
            <source>Other users of this computer may read %1, and the key in it.</source>
            <translation>Andere Benutzer dieses Computers können %1 lesen, samt dem Schlüssel darin.</translation>
        </message>
        <message>
            <source>This agent is set up by hand.</source>
            <translation>Dieser Agent wird von Hand eingerichtet.</translation>
        </message>
        <message>
            <source>%1 has no settings for a single project.</source>
            <translation>%1 hat keine Einstellungen für ein einzelnes Projekt.</translation>
        </message>
        <message>
            <source>Git keeps %1, and a key is never written into such a file. Choose another scope, or take the file out of git.</source>
            <translation>Git verwaltet %1, und in eine solche Datei wird nie ein Schlüssel geschrieben. Einen anderen Geltungsbereich wählen oder die Datei aus Git nehmen.</translation>
        </message>
        <message>
            <source>Git keeps %1, so the key itself is not written there.</source>
            <translation>Git verwaltet %1, daher wird der Schlüssel selbst nicht hineingeschrieben.</translation>
        </message>
        <message>
            <source>Set the variable %1 to the key in the shell that starts %2.</source>
            <translation>In der Shell, die %2 startet, die Variable %1 auf den Schlüssel setzen.</translation>
        </message>
        <message>
            <source>The settings were changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>Die Einstellungen wurden inzwischen geändert. Vor dem Anwenden die neue Vorschau ansehen.</translation>
        </message>
        <message>
            <source>Sluice did not connect this agent.</source>
            <translation>Sluice hat diesen Agenten nicht verbunden.</translation>
        </message>
        <message>
            <source>The key of %1 is not in its settings file, so it cannot be tried from here.</source>
            <translation>Der Schlüssel von %1 steht nicht in der Einstellungsdatei und lässt sich daher von hier nicht ausprobieren.</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 ist nicht mehr da.</translation>
        </message>
        <message>
            <source>%1 in %2 was changed by another program.</source>
            <translation>%1 in %2 wurde von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <source>Other settings of it lead to %1.</source>
            <translation>Andere seiner Einstellungen führen zu %1.</translation>
        </message>
        <message>
            <source>It was connected to %1, and Sluice is at %2 now.</source>
            <translation>Er war mit %1 verbunden, und Sluice ist jetzt unter %2.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written: %2</source>
            <translation>Die Sicherung %1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>No name is free for a backup of %1.</source>
            <translation>Für eine Sicherung von %1 ist kein Name frei.</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>%1 wurde inzwischen geändert. Vor dem Anwenden die neue Vorschau ansehen.</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 And it could not be undone: %2</source>
            <translation>%1 Und es ließ sich nicht rückgängig machen: %2</translation>
        </message>
        <message>
            <source>The backup %1 is gone.</source>
            <translation>Die Sicherung %1 ist nicht mehr da.</translation>
        </message>
        <message>
            <source>What %1 was before is lost with its backup; it is taken out.</source>
            <translation>Was %1 vorher war, ist mit der Sicherung verloren; es wird herausgenommen.</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is damaged, or of a newer Sluice.</source>
            <translation>%1 ist nicht lesbar: beschädigt oder von einem neueren Sluice.</translation>
        </message>
        <message>
            <source>there is something behind the end of the settings</source>
            <translation>hinter dem Ende der Einstellungen steht noch etwas</translation>
        </message>
        <message>
            <source>a comment does not end</source>
            <translation>ein Kommentar endet nicht</translation>
        </message>
        <message>
            <source>a “/” stands outside a text</source>
            <translation>ein „/“ steht außerhalb eines Textes</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>einem Text fehlt das schließende Anführungszeichen</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>es ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>a value is missing or cannot be read</source>
            <translation>ein Wert fehlt oder ist nicht lesbar</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>ein Komma fehlt</translation>
        </message>
        <message>
            <source>a quoted name was expected</source>
            <translation>ein Name in Anführungszeichen wurde erwartet</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>ein Doppelpunkt fehlt</translation>
        </message>
        <message>
            <source>the settings are not an object in braces</source>
            <translation>die Einstellungen sind kein Objekt in geschweiften Klammern</translation>
        </message>
        <message>
            <source>“%1” is not an object</source>
            <translation>„%1“ ist kein Objekt</translation>
        </message>
        <message>
            <source>its model's provider</source>
            <translation>der Anbieter seines Modells</translation>
        </message>
        <message>
            <source>API Provider: %1
Base URL: %2
API Key: %3
Model ID: %4
</source>
            <translation>API Provider: %1
Base URL: %2
API Key: %3
Model ID: %4
</translation>
        </message>
        <message>
            <source>the model to use</source>
            <translation>das gewünschte Modell</translation>
        </message>
        <message>
            <source>Cline keeps its settings inside the editor. Open Cline's settings (the gear in its panel) and type these in. Roo Code and Kilo Code have the same fields.</source>
            <translation>Cline verwahrt seine Einstellungen im Editor. Die Einstellungen von Cline öffnen (das Zahnrad in seinem Panel) und dies eintippen. Roo Code und Kilo Code haben dieselben Felder.</translation>
        </message>
        <message>
            <source>The provider “%1” says wire_api = "chat", which Codex refuses now: it must be "responses".</source>
            <translation>Beim Anbieter „%1“ steht wire_api = "chat", was Codex jetzt ablehnt: Es muss "responses" sein.</translation>
        </message>
        <message>
            <source>Sluice does not edit Continue's list of models. Put this entry below “models:” in ~/.continue/config.yaml.</source>
            <translation>Sluice bearbeitet die Modellliste von Continue nicht. Diesen Eintrag unter „models:“ in ~/.continue/config.yaml einfügen.</translation>
        </message>
        <message>
            <source>Cursor's servers call the address themselves, so an address on this computer cannot work. It would need a public HTTPS tunnel, which Sluice does not set up.</source>
            <translation>Die Server von Cursor rufen die Adresse selbst auf, daher kann eine Adresse auf diesem Computer nicht funktionieren. Nötig wäre ein öffentlicher HTTPS-Tunnel, den Sluice nicht einrichtet.</translation>
        </message>
        <message>
            <source>its providers</source>
            <translation>seine Anbieter</translation>
        </message>
        <message>
            <source>Shell for OpenAI, Anthropic and Google SDKs</source>
            <translation>Shell für SDKs von OpenAI, Anthropic und Google</translation>
        </message>
        <message>
            <source>Run these lines in the shell that starts your program. OpenAI's SDK takes the address with /v1, the others without.</source>
            <translation>Diese Zeilen in der Shell ausführen, die Ihr Programm startet. Das SDK von OpenAI nimmt die Adresse mit /v1, die anderen ohne.</translation>
        </message>
        <message>
            <source>Zed wants to know its models. Choose one, or let a provider list its models first.</source>
            <translation>Zed möchte seine Modelle kennen. Eines wählen oder zuerst einen Anbieter seine Modelle auflisten lassen.</translation>
        </message>
        <message>
            <source>In Zed, open the agent panel's settings, find “Sluice” and paste the key there: Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice model.</source>
            <translation>In Zed die Einstellungen des Agenten-Panels öffnen, „Sluice“ suchen und den Schlüssel dort einfügen: Zed verwahrt Schlüssel im Schlüsselbund des Systems, nicht in seinen Einstellungen. Dann ein Sluice-Modell wählen.</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is not there.</source>
            <translation>%1 ist eine Verknüpfung mit %2, das es nicht gibt.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1 ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>%1 is larger than a settings file can be (1 MiB).</source>
            <translation>%1 ist größer, als eine Einstellungsdatei sein kann (1 MiB).</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>%1 does not hold what was written.</source>
            <translation>%1 enthält nicht, was geschrieben wurde.</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>%1 kann nicht entfernt werden: %2</translation>
        </message>
        <message>
            <source>The file is larger than a settings file can be (1 MiB).</source>
            <translation>Die Datei ist größer, als eine Einstellungsdatei sein kann (1 MiB).</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Die Datei ist kein Text.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be started with settings of its own.</source>
            <translation>%1 kann nicht mit eigenen Einstellungen gestartet werden.</translation>
        </message>
        <message>
            <source>No terminal program was found.</source>
            <translation>Kein Terminalprogramm gefunden.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 konnte nicht gestartet werden: %2</translation>
        </message>
        <message>
            <source>there is something behind the value</source>
            <translation>hinter dem Wert steht noch etwas</translation>
        </message>
        <message>
            <source>a quoted name cannot be read</source>
            <translation>ein Name in Anführungszeichen ist nicht lesbar</translation>
        </message>
        <message>
            <source>a name was expected</source>
            <translation>ein Name wurde erwartet</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>ein „]“ fehlt</translation>
        </message>
        <message>
            <source>an equals sign is missing</source>
            <translation>ein Gleichheitszeichen fehlt</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>ein Wert fehlt</translation>
        </message>
        <message>
            <source>a “%1” is missing</source>
            <translation>ein „%1“ fehlt</translation>
        </message>
        <message>
            <source>“%1” is written in a way that Sluice cannot extend</source>
            <translation>„%1“ ist so geschrieben, dass Sluice es nicht erweitern kann</translation>
        </message>
        <message>
            <source>“%1” is a table</source>
            <translation>„%1“ ist eine Tabelle</translation>
        </message>
        <message>
            <source>the file holds several documents</source>
            <translation>die Datei enthält mehrere Dokumente</translation>
        </message>
        <message>
            <source>a name at the left edge was expected</source>
            <translation>am linken Rand wurde ein Name erwartet</translation>
        </message>
        <message>
            <source>“name: value” was expected</source>
            <translation>„Name: Wert“ wurde erwartet</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Zuletzt gesehen</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsPage</name>
        <message>
            <source>%1 goes through Sluice</source>
            <translation>%1 läuft über Sluice</translation>
        </message>
        <message>
            <source>%1 was not disconnected</source>
            <translation>%1 wurde nicht getrennt</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>nicht vorhanden</translation>
        </message>
        <message>
            <source>%1 in %2
    before Sluice: %3
    now: %4</source>
            <translation>%1 in %2
    vor Sluice: %3
    jetzt: %4</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 trennen</translation>
        </message>
        <message>
            <source>Another program changed what Sluice had written.</source>
            <translation>Ein anderes Programm hat geändert, was Sluice geschrieben hatte.</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>Jetzigen Stand behalten</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>Früheren Stand wiederherstellen</translation>
        </message>
        <message>
            <source>%1 is as it was before Sluice</source>
            <translation>%1 ist wieder so wie vor Sluice</translation>
        </message>
        <message>
            <source>%1 was not connected again</source>
            <translation>%1 wurde nicht wieder verbunden</translation>
        </message>
        <message>
            <source>The backup cannot be shown</source>
            <translation>Die Sicherung kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>Sicherung von %1</translation>
        </message>
        <message>
            <source>The file is the same as this backup.</source>
            <translation>Die Datei ist gleich dieser Sicherung.</translation>
        </message>
        <message>
            <source>What restoring it would change: lines with − go, lines with + come.</source>
            <translation>Was das Wiederherstellen ändern würde: Zeilen mit − entfallen, Zeilen mit + kommen hinzu.</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>%1 is as it was in the backup. What it held before is a backup now.</source>
            <translation>%1 ist wieder wie in der Sicherung. Der vorherige Inhalt ist nun selbst eine Sicherung.</translation>
        </message>
        <message>
            <source>No settings file of it holds the key.</source>
            <translation>Keine seiner Einstellungsdateien enthält den Schlüssel.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rescan</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <source>Look again (F5)</source>
            <translation>Erneut nachsehen (F5)</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Looking for agents…</source>
            <translation>Agenten werden gesucht …</translation>
        </message>
        <message>
            <source>Sluice looks which coding agents are on this computer, and where they go.</source>
            <translation>Sluice sieht nach, welche Coding-Agenten auf diesem Computer sind und wohin sie gehen.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Verbinden …</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Trennen</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>In einem Terminal öffnen …</translation>
        </message>
        <message>
            <source>The agents could not be looked at</source>
            <translation>Die Agenten konnten nicht untersucht werden</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message>
            <source>Your agents</source>
            <translation>Ihre Agenten</translation>
        </message>
        <message>
            <source>Looking for agents on this computer…</source>
            <translation>Agenten auf diesem Computer werden gesucht …</translation>
        </message>
        <message>
            <source>Agents on this computer</source>
            <translation>Agenten auf diesem Computer</translation>
        </message>
        <message>
            <source>Each gets a key of its own with a &amp;budget of</source>
            <translation>Jeder erhält einen eigenen Schlüssel mit einem &amp;Budget von</translation>
        </message>
        <message>
            <source> a day</source>
            <translation> am Tag</translation>
        </message>
        <message>
            <source>Keep secrets from leaving: turn on the secrets guardrails</source>
            <translation>Geheimnisse nicht hinauslassen: die Leitplanken für Geheimnisse einschalten</translation>
        </message>
        <message>
            <source>No file of an agent is touched now. The Agents page shows each change before it is made.</source>
            <translation>Jetzt wird keine Datei eines Agenten verändert. Die Seite „Agenten“ zeigt jede Änderung, bevor sie erfolgt.</translation>
        </message>
        <message>
            <source>None was found. Any tool that takes a base URL works: the Agents page has the texts to copy.</source>
            <translation>Keiner wurde gefunden. Jedes Werkzeug mit einstellbarer Basis-URL funktioniert: Die Texte zum Kopieren stehen auf der Seite „Agenten“.</translation>
        </message>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>%n Agent wurde gefunden.</numerusform>
                <numerusform>%n Agenten wurden gefunden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Application</name>
        <message>
            <source>Budgets cannot be continued from the ledger: %1</source>
            <translation>Budgets können nicht aus dem Kassenbuch fortgeführt werden: %1</translation>
        </message>
        <message>
            <source>The keychain is locked: the provider “%1” cannot be used.</source>
            <translation>Der Schlüsselbund ist gesperrt: Der Anbieter „%1“ ist nicht nutzbar.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Unknown key</source>
            <translation>Unbekannter Schlüssel</translation>
        </message>
        <message>
            <source>The gateway</source>
            <translation>Das Gateway</translation>
        </message>
        <message>
            <source>%1 is at %2 % of its budget</source>
            <translation>%1 ist bei %2 % des Budgets</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 stopped hitting its prompt cache</source>
            <translation>%1 trifft den Prompt-Cache nicht mehr</translation>
        </message>
        <message>
            <source>%1 in %2 stopped hitting its prompt cache</source>
            <translation>%1 in %2 trifft den Prompt-Cache nicht mehr</translation>
        </message>
        <message>
            <source>the list of tools changed</source>
            <translation>die Liste der Werkzeuge hat sich geändert</translation>
        </message>
        <message>
            <source>the system prompt changed</source>
            <translation>der Systemprompt hat sich geändert</translation>
        </message>
        <message>
            <source>message %1 changed</source>
            <translation>Nachricht %1 hat sich geändert</translation>
        </message>
        <message>
            <source>its beginning changed</source>
            <translation>der Anfang hat sich geändert</translation>
        </message>
        <message>
            <source>another model has a cache of its own</source>
            <translation>ein anderes Modell hat seinen eigenen Cache</translation>
        </message>
        <message>
            <source>it was idle for too long</source>
            <translation>zu lange untätig</translation>
        </message>
        <message>
            <source>%1; %2 tokens were read anew</source>
            <translation>%1; %2 Token wurden neu gelesen</translation>
        </message>
        <message>
            <source>%1; %2 tokens were paid again, ≈ %3 a turn</source>
            <translation>%1; %2 Token wurden erneut bezahlt, ≈ %3 je Runde</translation>
        </message>
        <message>
            <source>%1 has no price</source>
            <translation>%1 hat keinen Preis</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not</source>
            <translation>Die Token werden gezählt, die Kosten nicht</translation>
        </message>
    </context>
    <context>
        <name>sluice::AttentionModel</name>
        <message>
            <source>%1×</source>
            <comment>how often</comment>
            <translation>%1×</translation>
        </message>
    </context>
    <context>
        <name>sluice::BackupList</name>
        <message>
            <source>View</source>
            <translation>Ansehen</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetField</name>
        <message>
            <source>Budget in US dollars</source>
            <translation>Budget in US-Dollar</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Für welchen Zeitraum</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keines</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Was geschieht, wenn es ausgegeben ist</translation>
        </message>
    </context>
    <context>
        <name>BudgetRaise</name>
        <message>
            <source>Raise today's budget by %1</source>
            <translation>Budget von heute um %1 erhöhen</translation>
        </message>
        <message>
            <source>Raise this week's budget by %1 for today</source>
            <translation>Budget dieser Woche für heute um %1 erhöhen</translation>
        </message>
        <message>
            <source>Raise this month's budget by %1 for today</source>
            <translation>Budget dieses Monats für heute um %1 erhöhen</translation>
        </message>
        <message>
            <source>Raise the whole budget by %1 for today</source>
            <translation>Gesamtes Budget für heute um %1 erhöhen</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetRow</name>
        <message>
            <source>any tokens</source>
            <translation>beliebig viele Token</translation>
        </message>
        <message>
            <source>any cost</source>
            <translation>beliebige Kosten</translation>
        </message>
        <message>
            <source>Holds models whose price is known; set one on the Models page, or limit tokens</source>
            <translation>Hält Modelle, deren Preis bekannt ist; legen Sie auf der Seite „Modelle“ einen fest oder begrenzen Sie Tokens</translation>
        </message>
        <message>
            <source>Tokens of input and output together</source>
            <translation>Token von Ein- und Ausgabe zusammen</translation>
        </message>
        <message>
            <source>A cheaper model comes from the key's own steps; without one for the model that was asked for, the request is refused</source>
            <translation>Ein günstigeres Modell kommt aus den Stufen des Schlüssels; gibt es keine für das angefragte Modell, wird die Anfrage abgelehnt</translation>
        </message>
        <message>
            <source>Budget in US dollars</source>
            <translation>Budget in US-Dollar</translation>
        </message>
        <message>
            <source>Budget in tokens</source>
            <translation>Budget in Token</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Für welchen Zeitraum</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Was geschieht, wenn es ausgegeben ist</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsModel</name>
        <message>
            <source>%1: %2</source>
            <comment>a column's title, a figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 in, %2 of it from the cache, %3 out</source>
            <comment>numbers of tokens</comment>
            <translation>%1 ein, davon %2 aus dem Cache, %3 aus</translation>
        </message>
        <message>
            <source>(no model)</source>
            <translation>(kein Modell)</translation>
        </message>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsTable</name>
        <message>
            <source>Busiest models</source>
            <translation>Meistgenutzte Modelle</translation>
        </message>
    </context>
    <context>
        <name>sluice::CachePanel</name>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Show the request where it stopped hitting</source>
            <translation>Die Anfrage zeigen, ab der nicht mehr getroffen wurde</translation>
        </message>
        <message>
            <source>%1 % of input from the cache</source>
            <translation>%1 % der Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>eine Sitzung</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3</source>
            <comment>a time of day, an agent, why</comment>
            <translation>Um %1 bei %2 eingebrochen: %3</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2, and hits again</source>
            <comment>a time of day, an agent</comment>
            <translation>Um %1 bei %2 eingebrochen, trifft wieder</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3. It hits again</source>
            <comment>a time of day, an agent, what changed</comment>
            <translation>Um %1 bei %2 eingebrochen: %3. Trifft wieder</translation>
        </message>
    </context>
    <context>
        <name>sluice::CacheSessions</name>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Share from the cache by session</source>
            <translation>Anteil aus dem Cache je Sitzung</translation>
        </message>
        <message>
            <source>Share of the input that came from the cache, turn by turn. Click to see the requests.</source>
            <translation>Anteil der Eingabe, der aus dem Cache kam, Runde für Runde. Klicken, um die Anfragen zu sehen.</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Unbekannter Agent</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>an agent, a folder</comment>
            <translation>%1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1: %2 der Eingabe aus dem Cache, %Ln Runde</numerusform>
                <numerusform>%1: %2 der Eingabe aus dem Cache, %Ln Runden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Card</name>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Retry: %1</source>
            <comment>the title of a card</comment>
            <translation>Wiederholen: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>nicht darin</translation>
        </message>
        <message>
            <source>other token classes or tiers</source>
            <translation>andere Tokenklassen oder Stufen</translation>
        </message>
        <message>
            <source>other price</source>
            <translation>anderer Preis</translation>
        </message>
        <message>
            <source>Update the price catalogue</source>
            <translation>Preiskatalog aktualisieren</translation>
        </message>
        <message>
            <source>The catalogue of %1 says the same as the one in use, of %2.</source>
            <translation>Der Katalog vom %1 sagt dasselbe wie der benutzte vom %2.</translation>
        </message>
        <message>
            <source>The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does what was recorded.</source>
            <translation>Der Katalog vom %1 anstelle des Katalogs vom %2: %3, %4, %5. Eigene Preise bleiben, ebenso das Aufgezeichnete.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>%Ln anderer Preis</numerusform>
                <numerusform>%Ln andere Preise</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>%Ln neues Modell</numerusform>
                <numerusform>%Ln neue Modelle</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>%Ln Modell ist nicht darin</numerusform>
                <numerusform>%Ln Modelle sind nicht darin</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>Den jetzigen behalten</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Was sich damit ändert</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
    </context>
    <context>
        <name>sluice::ColourCombo</name>
        <message>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <source>Sky blue</source>
            <translation>Himmelblau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 takes a number from %2 to %3, not “%4”</source>
            <translation>%1 erwartet eine Zahl von %2 bis %3, nicht „%4“</translation>
        </message>
        <message>
            <source>--data-dir takes a directory</source>
            <translation>--data-dir erwartet ein Verzeichnis</translation>
        </message>
        <message>
            <source>--bind takes an IP address, not “%1”</source>
            <translation>--bind erwartet eine IP-Adresse, nicht „%1“</translation>
        </message>
        <message>
            <source>--secrets takes keychain or vault, not “%1”</source>
            <translation>--secrets erwartet keychain oder vault, nicht „%1“</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 braucht einen Wert</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>unbekannte Option „%1“</translation>
        </message>
        <message>
            <source>Usage: sluice [options]

The desktop gateway for LLM traffic. Without options it opens the window.

  --headless                 run the gateway alone, without a window
  --hidden                   start in the tray, where there is one
  --data-dir DIR             keep everything in DIR instead of the user's data directory
  --port N                   listen on port N; 0: any free one (default 4747)
  --bind ADDR                listen on that address (default 127.0.0.1)
  --workers N                worker threads (default 2)
  --secrets keychain|vault   where provider secrets are kept; the vault's passphrase comes from
                             SLUICE_VAULT_PASSPHRASE or is asked for
  --demo-data                start with a made-up month of requests, in an empty DIR or, without
                             --data-dir, in a folder that is removed at the end
  --version                  print the version
  --help                     print this

SLUICE_ADMIN_TOKEN enables the admin API in headless mode.
</source>
            <translation>Aufruf: sluice [Optionen]

Das Desktop-Gateway für LLM-Verkehr. Ohne Optionen öffnet sich das Fenster.

  --headless                 nur das Gateway ausführen, ohne Fenster
  --hidden                   in der Systemleiste starten, sofern vorhanden
  --data-dir DIR             alles in DIR ablegen statt im Datenverzeichnis des Benutzers
  --port N                   auf Port N lauschen; 0: ein beliebiger freier (Standard 4747)
  --bind ADDR                auf dieser Adresse lauschen (Standard 127.0.0.1)
  --workers N                Arbeits-Threads (Standard 2)
  --secrets keychain|vault   wo Geheimnisse der Anbieter liegen; die Passphrase des Tresors kommt
                             aus SLUICE_VAULT_PASSPHRASE oder wird erfragt
  --demo-data                mit einem erfundenen Monat an Anfragen starten, in einem leeren DIR
                             oder ohne --data-dir in einem Ordner, der am Ende gelöscht wird
  --version                  die Version ausgeben
  --help                     diese Hilfe ausgeben

SLUICE_ADMIN_TOKEN schaltet im Headless-Betrieb die Admin-API ein.
</translation>
        </message>
    </context>
    <context>
        <name>sluice::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <source>Search for a page, an action, a key or a model</source>
            <translation>Nach einer Seite, Aktion, einem Schlüssel oder Modell suchen</translation>
        </message>
        <message>
            <source>Go to a page, a key, a model, or do something…</source>
            <translation>Zu einer Seite, einem Schlüssel oder Modell gehen oder etwas tun …</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Was passt</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name and what it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing fits “%1”.</source>
            <translation>Nichts passt zu „%1“.</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFile</name>
        <message>
            <source>This file is encrypted: it needs its passphrase.</source>
            <translation>Diese Datei ist verschlüsselt: Sie braucht ihre Passphrase.</translation>
        </message>
        <message>
            <source>The passphrase is not this file's, or the file was changed.</source>
            <translation>Die Passphrase gehört nicht zu dieser Datei, oder die Datei wurde verändert.</translation>
        </message>
        <message>
            <source>This is a vault of secrets, not a configuration.</source>
            <translation>Dies ist ein Tresor mit Geheimnissen, keine Konfiguration.</translation>
        </message>
        <message>
            <source>The file is too large to be a configuration.</source>
            <translation>Die Datei ist zu groß für eine Konfiguration.</translation>
        </message>
        <message>
            <source>The file is not a configuration of Sluice: %1 at byte %2.</source>
            <translation>Die Datei ist keine Konfiguration von Sluice: %1 bei Byte %2.</translation>
        </message>
        <message>
            <source>“%1” is not a protocol.</source>
            <translation>„%1“ ist kein Protokoll.</translation>
        </message>
        <message>
            <source>“%1” is not a way to sign in.</source>
            <translation>„%1“ ist keine Art der Anmeldung.</translation>
        </message>
        <message>
            <source>“%1” has too many entries.</source>
            <translation>„%1“ hat zu viele Einträge.</translation>
        </message>
        <message>
            <source>There is no setting “%1” to import.</source>
            <translation>Es gibt keine Einstellung „%1“, die sich importieren ließe.</translation>
        </message>
        <message>
            <source>This is not a configuration of Sluice: “format” must be “%1” and “version” at most %2.</source>
            <translation>Dies ist keine Konfiguration von Sluice: „format“ muss „%1“ sein und „version“ höchstens %2.</translation>
        </message>
        <message>
            <source>Provider “%1”</source>
            <translation>Anbieter „%1“</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>Projekt „%1“</translation>
        </message>
        <message>
            <source>Key “%1”</source>
            <translation>Schlüssel „%1“</translation>
        </message>
        <message>
            <source>Guardrail “%1”</source>
            <translation>Leitplanke „%1“</translation>
        </message>
        <message>
            <source>Price of “%1”</source>
            <translation>Preis von „%1“</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message>
            <source>is as it has to be already</source>
            <translation>ist bereits so, wie es sein muss</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n Zeile hinzugefügt</numerusform>
                <numerusform>%n Zeilen hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n geändert</numerusform>
                <numerusform>%n geändert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n entfernt</numerusform>
                <numerusform>%n entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing removed</source>
            <translation>nichts entfernt</translation>
        </message>
        <message>
            <source>%1 (a new file)</source>
            <translation>%1 (eine neue Datei)</translation>
        </message>
        <message>
            <source>Open %1 in a terminal</source>
            <translation>%1 in einem Terminal öffnen</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>%1 verbinden</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Geltungsbereich</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>Was gesetzt wird</translation>
        </message>
        <message>
            <source>This &amp;user</source>
            <translation>Dieser &amp;Benutzer</translation>
        </message>
        <message>
            <source>This &amp;project</source>
            <translation>Dieses &amp;Projekt</translation>
        </message>
        <message>
            <source>Folder to start in</source>
            <translation>Ordner, in dem gestartet wird</translation>
        </message>
        <message>
            <source>The project's folder</source>
            <translation>Der Ordner des Projekts</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Ordner auswählen</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Open terminal</source>
            <translation>Terminal öffnen</translation>
        </message>
        <message>
            <source>Put the key in</source>
            <translation>Schlüssel einsetzen</translation>
        </message>
        <message>
            <source>All that Sluice knows</source>
            <translation>Alle, die Sluice kennt</translation>
        </message>
        <message>
            <source>Keep what %1 asks for</source>
            <translation>Wie von %1 angefragt</translation>
        </message>
        <message>
            <source>Choose the project's folder.</source>
            <translation>Den Ordner des Projekts auswählen.</translation>
        </message>
        <message>
            <source>Only these lines change. Comments, order and everything else stay as they are.</source>
            <translation>Nur diese Zeilen ändern sich. Kommentare, Reihenfolge und alles andere bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Nothing of yours is overwritten, so no backup is needed.</source>
            <translation>Nichts von Ihnen wird überschrieben, eine Sicherung ist daher nicht nötig.</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>Sicherung: %1</translation>
        </message>
        <message>
            <source>No file is touched: the terminal gets these variables, and they go with it.</source>
            <translation>Keine Datei wird verändert: Das Terminal erhält diese Variablen, und mit ihm verschwinden sie.</translation>
        </message>
        <message>
            <source>your shell</source>
            <translation>Ihre Shell</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Look at the new preview first.</source>
            <translation>Zuerst die neue Vorschau ansehen.</translation>
        </message>
        <message>
            <source>%1 could not be connected.</source>
            <translation>%1 konnte nicht verbunden werden.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectionTester</name>
        <message>
            <source>Asks its cheapest model for one token: that costs well under a cent. Later tests of this provider do it without asking.</source>
            <translation>Fragt sein günstigstes Modell nach einem Token: Das kostet weit weniger als einen Cent. Spätere Tests dieses Anbieters tun es ohne Rückfrage.</translation>
        </message>
        <message>
            <source>Ask for one token</source>
            <translation>Nach einem Token fragen</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <comment>a model</comment>
            <translation>%1 antwortet.</translation>
        </message>
        <message>
            <source>%1 answers: %2 tokens in, %3 out, %4.</source>
            <translation>%1 antwortet: %2 Token ein, %3 aus, %4.</translation>
        </message>
        <message>
            <source>Testing… %1 s · Cancel</source>
            <translation>Test läuft … %1 s · Abbrechen</translation>
        </message>
        <message>
            <source>Press again to cancel</source>
            <translation>Zum Abbrechen erneut drücken</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>This program has no simulator.</source>
            <translation>Dieses Programm hat keinen Simulator.</translation>
        </message>
        <message>
            <source>%1 is locked; these providers cannot be used: %2.</source>
            <translation>%1 ist gesperrt; diese Anbieter sind nicht nutzbar: %2.</translation>
        </message>
        <message>
            <source>There is no keychain service; these providers cannot be used: %1.</source>
            <translation>Es gibt keinen Schlüsselbund-Dienst; diese Anbieter sind nicht nutzbar: %1.</translation>
        </message>
        <message>
            <source>The bundled prices are used: %1</source>
            <translation>Die mitgelieferten Preise werden benutzt: %1</translation>
        </message>
        <message>
            <source>The full texts of guardrail events are not kept: %1</source>
            <translation>Die vollen Texte von Leitplanken-Ereignissen werden nicht aufbewahrt: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: %1</source>
            <translation>Rümpfe werden nicht aufgezeichnet: %1</translation>
        </message>
        <message>
            <source>The gateway is not running. Start it first.</source>
            <translation>Das Gateway läuft nicht. Zuerst starten.</translation>
        </message>
        <message>
            <source>This guardrail does not exist any more.</source>
            <translation>Diese Leitplanke gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There can be %1 guardrails at most.</source>
            <translation>Es kann höchstens %1 Leitplanken geben.</translation>
        </message>
        <message>
            <source>A guardrail has stopped a request</source>
            <translation>Eine Leitplanke hat eine Anfrage aufgehalten</translation>
        </message>
        <message>
            <source>This key does not exist any more.</source>
            <translation>Diesen Schlüssel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>Another key is called “%1” by now. Rename it first.</source>
            <translation>Inzwischen heißt ein anderer Schlüssel „%1“. Diesen zuerst umbenennen.</translation>
        </message>
        <message>
            <source>“%1” is revoked: restore it before it gets a new secret.</source>
            <translation>„%1“ ist widerrufen: vor einem neuen Geheimnis erst wiederherstellen.</translation>
        </message>
        <message>
            <source>The old secret can be accepted for 90 days at most.</source>
            <translation>Das alte Geheimnis kann höchstens 90 Tage lang angenommen werden.</translation>
        </message>
        <message>
            <source>Sluice test</source>
            <translation>Sluice-Test</translation>
        </message>
        <message>
            <source>For “Send a test request”. Its secret is forgotten when Sluice quits.</source>
            <translation>Für „Testanfrage senden“. Sein Geheimnis wird beim Beenden von Sluice vergessen.</translation>
        </message>
        <message>
            <source>This project does not exist any more.</source>
            <translation>Dieses Projekt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>There are %1 projects already; that is the most.</source>
            <translation>Es gibt schon %1 Projekte; mehr sind nicht möglich.</translation>
        </message>
        <message>
            <source>This provider does not exist any more.</source>
            <translation>Diesen Anbieter gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>%1 is locked, so the stored key cannot be read.</source>
            <translation>%1 ist gesperrt, daher kann der gespeicherte Schlüssel nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The stored key could not be read from %1.</source>
            <translation>Der gespeicherte Schlüssel konnte nicht aus %1 gelesen werden.</translation>
        </message>
        <message>
            <source>There is no keychain service to read the stored key from.</source>
            <translation>Es gibt keinen Schlüsselbund-Dienst, aus dem der gespeicherte Schlüssel zu lesen wäre.</translation>
        </message>
        <message>
            <source>%1 The key that was just stored in %2 could not be taken back: %3</source>
            <translation>%1 Der eben in %2 gespeicherte Schlüssel konnte nicht zurückgenommen werden: %3</translation>
        </message>
        <message>
            <source>“%1” is removed, but its key is still in %2 as “%3”: %4</source>
            <translation>„%1“ ist entfernt, aber sein Schlüssel liegt noch als „%3“ in %2: %4</translation>
        </message>
        <message>
            <source>There is no keychain service to keep the key in. Install one (GNOME Keyring or KWallet), or use a passphrase vault: --secrets vault.</source>
            <translation>Es gibt keinen Schlüsselbund-Dienst, der den Schlüssel verwahren könnte. Einen installieren (GNOME Keyring oder KWallet) oder einen Passphrasen-Tresor verwenden: --secrets vault.</translation>
        </message>
        <message>
            <source>%1 is locked, so the key is not stored. Unlock it and try again.</source>
            <translation>%1 ist gesperrt, daher ist der Schlüssel nicht gespeichert. Entsperren und erneut versuchen.</translation>
        </message>
        <message>
            <source>%1 has been failing</source>
            <comment>a provider</comment>
            <translation>%1 antwortet seit einer Weile nur mit Fehlern</translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message>
            <source>All traffic was paused</source>
            <translation>Der gesamte Verkehr wurde pausiert</translation>
        </message>
        <message>
            <source>All traffic goes on</source>
            <translation>Der gesamte Verkehr läuft weiter</translation>
        </message>
        <message>
            <source>A guardrail was added: %1</source>
            <translation>Eine Leitplanke wurde hinzugefügt: %1</translation>
        </message>
        <message>
            <source>The guardrail “%1” was changed</source>
            <translation>Die Leitplanke „%1“ wurde geändert</translation>
        </message>
        <message>
            <source>The guardrail “%1” was removed</source>
            <translation>Die Leitplanke „%1“ wurde entfernt</translation>
        </message>
        <message>
            <source>Settings were changed</source>
            <translation>Einstellungen wurden geändert</translation>
        </message>
        <message>
            <source>A new admin token was made</source>
            <translation>Ein neues Admin-Token wurde erzeugt</translation>
        </message>
        <message>
            <source>The vault's passphrase was changed</source>
            <translation>Die Passphrase des Tresors wurde geändert</translation>
        </message>
        <message>
            <source>History was deleted</source>
            <translation>Verlauf wurde gelöscht</translation>
        </message>
        <message>
            <source>The key “%1” was made</source>
            <translation>Der Schlüssel „%1“ wurde erstellt</translation>
        </message>
        <message>
            <source>The key “%1” was changed</source>
            <translation>Der Schlüssel „%1“ wurde geändert</translation>
        </message>
        <message>
            <source>The key “%1” was revoked</source>
            <translation>Der Schlüssel „%1“ wurde widerrufen</translation>
        </message>
        <message>
            <source>The key “%1” was restored</source>
            <translation>Der Schlüssel „%1“ wurde wiederhergestellt</translation>
        </message>
        <message>
            <source>The key “%1” has a new secret</source>
            <translation>Der Schlüssel „%1“ hat ein neues Geheimnis</translation>
        </message>
        <message>
            <source>The key “%1” was paused</source>
            <translation>Der Schlüssel „%1“ wurde pausiert</translation>
        </message>
        <message>
            <source>The key “%1” goes on</source>
            <translation>Der Schlüssel „%1“ läuft weiter</translation>
        </message>
        <message>
            <source>The project “%1” was made</source>
            <translation>Das Projekt „%1“ wurde erstellt</translation>
        </message>
        <message>
            <source>The project “%1” was changed</source>
            <translation>Das Projekt „%1“ wurde geändert</translation>
        </message>
        <message>
            <source>The project “%1” was removed</source>
            <translation>Das Projekt „%1“ wurde entfernt</translation>
        </message>
        <message>
            <source>The budget of the gateway was raised by %1 USD for today</source>
            <translation>Das Budget des Gateways wurde für heute um %1 USD erhöht</translation>
        </message>
        <message>
            <source>The budget of “%1” was raised by %2 USD for today</source>
            <translation>Das Budget von „%1“ wurde für heute um %2 USD erhöht</translation>
        </message>
        <message>
            <source>The key “%1” should get a new secret</source>
            <translation>Der Schlüssel „%1“ sollte ein neues Geheimnis bekommen</translation>
        </message>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>Sein Geheimnis ist älter als %n Tag.</numerusform>
                <numerusform>Sein Geheimnis ist älter als %n Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>A price was set for “%1”</source>
            <translation>Für „%1“ wurde ein Preis gesetzt</translation>
        </message>
        <message>
            <source>Your price for “%1” was removed</source>
            <translation>Ihr Preis für „%1“ wurde entfernt</translation>
        </message>
        <message>
            <source>Requests of the past were priced again</source>
            <translation>Frühere Anfragen wurden neu bepreist</translation>
        </message>
        <message>
            <source>Another price catalogue is used</source>
            <translation>Ein anderer Preiskatalog wird benutzt</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice is used again</source>
            <translation>Der mit Sluice gelieferte Preiskatalog wird wieder benutzt</translation>
        </message>
        <message>
            <source>The provider “%1” was added</source>
            <translation>Der Anbieter „%1“ wurde hinzugefügt</translation>
        </message>
        <message>
            <source>The provider “%1” was changed</source>
            <translation>Der Anbieter „%1“ wurde geändert</translation>
        </message>
        <message>
            <source>The provider “%1” was removed</source>
            <translation>Der Anbieter „%1“ wurde entfernt</translation>
        </message>
        <message>
            <source>The order of the providers was changed</source>
            <translation>Die Reihenfolge der Anbieter wurde geändert</translation>
        </message>
        <message>
            <source>None of its models answers a message.</source>
            <translation>Keines seiner Modelle antwortet auf eine Nachricht.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>Wie wurden diese Kosten berechnet?</translation>
        </message>
        <message>
            <source>How was this cost computed? %1</source>
            <translation>Wie wurden diese Kosten berechnet? %1</translation>
        </message>
        <message>
            <source>Every request is priced when it ends: each class of its tokens times the price of that moment, in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums are of these amounts; nothing is rounded in between.</source>
            <translation>Jede Anfrage wird bepreist, wenn sie endet: jede Klasse ihrer Token mal dem Preis dieses Augenblicks, in ganzen Billionsteln eines Dollars. Kosten, die ein Anbieter selbst meldet, gehen dem vor. Summen bestehen aus diesen Beträgen; dazwischen wird nichts gerundet.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>How this cost was computed, model by model</source>
            <translation>Wie diese Kosten berechnet wurden, Modell für Modell</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Tokens × price of today</source>
            <translation>Token × heutiger Preis</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Als Text kopieren</translation>
        </message>
        <message>
            <source>Copy all of it as text (Ctrl+C)</source>
            <translation>Alles als Text kopieren (Strg+C)</translation>
        </message>
        <message>
            <source>Show these requests</source>
            <translation>Diese Anfragen anzeigen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>Das Kassenbuch konnte nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>%1 was shown when you asked; by now it is %2.</source>
            <translation>Als Sie fragten, wurde %1 angezeigt; inzwischen ist es %2.</translation>
        </message>
        <message>
            <source>Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no known price: they are not in the sum.</source>
            <translation>Von %1 Anfragen hat Sluice %2 selbst gezählt, weil der Anbieter nichts angab (≈), und %3 haben keinen bekannten Preis: Sie sind nicht in der Summe.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>entfernter Anbieter</translation>
        </message>
        <message>
            <source>%1, no price is known today</source>
            <translation>%1, heute ist kein Preis bekannt</translation>
        </message>
        <message>
            <source>At the prices of today</source>
            <translation>Zu den heutigen Preisen</translation>
        </message>
        <message>
            <source>not known: the price or the provider is not there any more</source>
            <translation>nicht bekannt: Den Preis oder den Anbieter gibt es nicht mehr</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>unpriced requests, prices of that time, higher tiers, or what the provider reported</source>
            <translation>Anfragen ohne Preis, damalige Preise, höhere Stufen oder was der Anbieter gemeldet hat</translation>
        </message>
        <message>
            <source>prices of that time, higher tiers, or what the provider reported</source>
            <translation>damalige Preise, höhere Stufen oder was der Anbieter gemeldet hat</translation>
        </message>
        <message>
            <source>≈ Estimated</source>
            <translation>≈ Geschätzt</translation>
        </message>
        <message>
            <source>%1: the provider did not report their tokens</source>
            <translation>%1: Der Anbieter hat die Token nicht gemeldet</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>%1 with %2 tokens: no price was known when they ended</source>
            <translation>%1 mit %2 Token: Als sie endeten, war kein Preis bekannt</translation>
        </message>
        <message>
            <source>No tokens used</source>
            <translation>Keine Token verbraucht</translation>
        </message>
    </context>
    <context>
        <name>CostWords</name>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <translation>In den Cache</translation>
        </message>
        <message>
            <source>Cache writes, 5 min</source>
            <translation>In den Cache, 5 min</translation>
        </message>
        <message>
            <source>Cache writes, 1 h</source>
            <translation>In den Cache, 1 h</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Audio-Eingabe</translation>
        </message>
        <message>
            <source>Cached audio input</source>
            <translation>Audio-Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Audio-Ausgabe</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Bild-Eingabe</translation>
        </message>
        <message>
            <source>Cached image input</source>
            <translation>Bild-Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Bild-Ausgabe</translation>
        </message>
        <message>
            <source>Video input</source>
            <translation>Video-Eingabe</translation>
        </message>
        <message>
            <source>Video output</source>
            <translation>Video-Ausgabe</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Web searches</source>
            <translation>Websuchen</translation>
        </message>
        <message>
            <source>Seconds of audio</source>
            <translation>Sekunden Audio</translation>
        </message>
        <message>
            <source>above %1 tokens of input</source>
            <translation>über %1 Token Eingabe</translation>
        </message>
        <message>
            <source>the simulator, which costs nothing</source>
            <translation>der Simulator, der nichts kostet</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>catalogue of %1</source>
            <translation>Katalog vom %1</translation>
        </message>
        <message>
            <source>your own price of %1</source>
            <translation>Ihr eigener Preis vom %1</translation>
        </message>
        <message>
            <source>%1 × %2 each</source>
            <translation>%1 × je %2</translation>
        </message>
        <message>
            <source>%1 × %2 per million</source>
            <translation>%1 × %2 je Million</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Verlangt</translation>
        </message>
        <message>
            <source>as the provider reported it</source>
            <translation>wie der Anbieter es gemeldet hat</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Aufgezeichnet</translation>
        </message>
        <message>
            <source>when it ended</source>
            <translation>als sie endete</translation>
        </message>
        <message>
            <source>with the prices of that time</source>
            <translation>zu den damaligen Preisen</translation>
        </message>
        <message>
            <source>no price was known at that time</source>
            <translation>damals war kein Preis bekannt</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Geschätzt</translation>
        </message>
        <message>
            <source>Sluice counted the tokens, as the provider did not report them.</source>
            <translation>Sluice hat die Token gezählt, da der Anbieter sie nicht gemeldet hat.</translation>
        </message>
        <message>
            <source>The provider reported what it charged.</source>
            <translation>Der Anbieter hat gemeldet, was er verlangt hat.</translation>
        </message>
        <message>
            <source>The simulator answered, and that costs nothing.</source>
            <translation>Der Simulator hat geantwortet, und das kostet nichts.</translation>
        </message>
        <message>
            <source>A price is known now, but this request was recorded without one.</source>
            <translation>Jetzt ist ein Preis bekannt, doch diese Anfrage wurde ohne einen aufgezeichnet.</translation>
        </message>
        <message>
            <source>What was recorded when the request ended counts. Above it is what the same would cost at the prices of today.</source>
            <translation>Es zählt, was am Ende der Anfrage aufgezeichnet wurde. Darüber steht, was dasselbe zu den heutigen Preisen kosten würde.</translation>
        </message>
        <message>
            <source>Computed from the prices of the catalogue, or your own.</source>
            <translation>Berechnet aus den Preisen des Katalogs oder Ihren eigenen.</translation>
        </message>
        <message>
            <source>No tokens were used.</source>
            <translation>Es wurden keine Token verbraucht.</translation>
        </message>
        <message>
            <source>The cost was recorded when the request ended. It cannot be computed again, because its provider or its price is not there any more.</source>
            <translation>Die Kosten wurden am Ende der Anfrage aufgezeichnet. Sie lassen sich nicht noch einmal berechnen, weil es den Anbieter oder den Preis nicht mehr gibt.</translation>
        </message>
        <message>
            <source>No price is known for this model, so this request counts as unpriced, not as free.</source>
            <translation>Für dieses Modell ist kein Preis bekannt; diese Anfrage zählt daher als ohne Preis, nicht als kostenlos.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CreateKeyDialog</name>
        <message>
            <source>Edit key</source>
            <translation>Schlüssel bearbeiten</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Für</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modelle</translation>
        </message>
        <message>
            <source>Any model, or patterns: claude-*, gpt-5*</source>
            <translation>Jedes Modell, oder Muster: claude-*, gpt-5*</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>&amp;Budget</translation>
        </message>
        <message>
            <source>E&amp;xpires</source>
            <translation>Läuft &amp;ab</translation>
        </message>
        <message>
            <source>More &amp;limits</source>
            <translation>Weitere &amp;Limits</translation>
        </message>
        <message>
            <source>What this key may do</source>
            <translation>Was dieser Schlüssel darf</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Switched off. %1</source>
            <translation>Ausgeschaltet. %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden. Mit --data-dir einen anderen wählen.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made private or written to. Choose another one with --data-dir.</source>
            <translation>Der Ordner %1 kann nicht privat gemacht oder nicht beschrieben werden. Mit --data-dir einen anderen wählen.</translation>
        </message>
    </context>
    <context>
        <name>DemoData</name>
        <message>
            <source>There is data in %1 already. Choose an empty folder for the demo data with --data-dir, or none.</source>
            <translation>In %1 liegen bereits Daten. Für die Demodaten mit --data-dir einen leeren Ordner wählen, oder keinen.</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Nothing was copied: the text holds %1.</source>
            <translation>Nichts wurde kopiert: Der Text enthält %1.</translation>
        </message>
        <message>
            <source>the secret of the provider “%1”</source>
            <translation>das Geheimnis des Anbieters „%1“</translation>
        </message>
        <message>
            <source>the webhook's address</source>
            <translation>die Adresse des Webhooks</translation>
        </message>
        <message>
            <source>what looks like a key or an admin token</source>
            <translation>etwas, das wie ein Schlüssel oder ein Admin-Token aussieht</translation>
        </message>
    </context>
    <context>
        <name>sluice::Discretion</name>
        <message>
            <source>Hidden, as long as names and amounts are hidden</source>
            <translation>Verborgen, solange Namen und Beträge verborgen sind</translation>
        </message>
    </context>
    <context>
        <name>sluice::Drawer</name>
        <message>
            <source>Close details</source>
            <translation>Details schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExpiryField</name>
        <message>
            <source>Expires</source>
            <translation>Läuft ab</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>In einer Stunde</translation>
        </message>
        <message>
            <source>In 8 hours</source>
            <translation>In 8 Stunden</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>In einem Tag</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In einer Woche</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>In 30 Tagen</translation>
        </message>
        <message>
            <source>At a moment</source>
            <translation>Zu einem Zeitpunkt</translation>
        </message>
        <message>
            <source>After so many requests</source>
            <translation>Nach so vielen Anfragen</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>Läuft ab am</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>Anzahl der Anfragen</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> Anfragen</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>a file, why</comment>
            <translation>%1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Encrypt it with a passphrase</source>
            <translation>Mit einer Passphrase verschlüsseln</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Wird exportiert …</translation>
        </message>
        <message>
            <source>File to export to</source>
            <translation>Datei für den Export</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose the file to export to</source>
            <translation>Die Datei für den Export auswählen</translation>
        </message>
        <message>
            <source>Passphrase of the export</source>
            <translation>Passphrase des Exports</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Konfiguration exportieren</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice)</source>
            <translation>Konfiguration (*.json *.sluice)</translation>
        </message>
        <message>
            <source>Say which file to write.</source>
            <translation>Angeben, welche Datei geschrieben werden soll.</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
                <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <comment>a file</comment>
            <translation>In %1 geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>sluice::FilterEdit</name>
        <message>
            <source>Suggestions for the filter</source>
            <translation>Vorschläge für den Filter</translation>
        </message>
    </context>
    <context>
        <name>sluice::FirstRunDialog</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Willkommen bei Sluice</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Use the simulator for now</source>
            <translation>Vorerst den Simulator verwenden</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice öffnen</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>&gt;%1</source>
            <translation>&gt;%1</translation>
        </message>
        <message>
            <source>&lt;%1</source>
            <translation>&lt;%1</translation>
        </message>
        <message>
            <source> (≈ %1 %2)</source>
            <translation> (≈ %1 %2)</translation>
        </message>
        <message>
            <source>%1 k</source>
            <translation>%1 k</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>%1 G</source>
            <translation>%1 G</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 + %L2 unpriced</source>
            <translation>%1 + %L2 ohne Preis</translation>
        </message>
        <message>
            <source>%1 / %2 / %3</source>
            <translation>%1 / %2 / %3</translation>
        </message>
        <message>
            <source>&lt;1 ms</source>
            <translation>&lt;1 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>vor %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>vor %1 min</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>Geltungsbereich</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>Ratenlimit</translation>
        </message>
        <message>
            <source>guardrail</source>
            <translation>Leitplanke</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>pausiert</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Client left</source>
            <translation>Client weg</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Abgelehnt: %1</translation>
        </message>
        <message>
            <source>Upstream error</source>
            <translation>Fehler beim Anbieter</translation>
        </message>
        <message>
            <source>Upstream broke off</source>
            <translation>Anbieter hat abgebrochen</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>client left</source>
            <translation>Client weg</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 abgelehnt</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>%1 error</source>
            <translation>%1 Fehler</translation>
        </message>
        <message>
            <source>cut upstream</source>
            <translation>vom Anbieter abgebrochen</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>unterbrochen</translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message>
            <source>Found on this computer</source>
            <translation>Auf diesem Computer gefunden</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <comment>an environment variable</comment>
            <translation>%1 ist gesetzt.</translation>
        </message>
        <message>
            <source>Store it in the keychain…</source>
            <translation>Im Schlüsselbund speichern …</translation>
        </message>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 läuft hier mit %n Modell.</numerusform>
                <numerusform>%1 läuft hier mit %n Modellen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message>
            <source>The answer is larger than the guardrails in Sluice can look at.</source>
            <translation>Die Antwort ist größer, als die Leitplanken in Sluice prüfen können.</translation>
        </message>
        <message>
            <source>The provider “%1” refused the key that Sluice holds for it (401). Replace it in Sluice, on the Providers page.</source>
            <translation>Der Anbieter „%1“ hat den Schlüssel abgelehnt, den Sluice für ihn hat (401). In Sluice auf der Seite „Anbieter“ ersetzen.</translation>
        </message>
        <message>
            <source>The provider “%1” answered in the coding “%2”, which the guardrails cannot read.</source>
            <translation>Der Anbieter „%1“ hat in der Kodierung „%2“ geantwortet, die die Leitplanken nicht lesen können.</translation>
        </message>
        <message>
            <source>the connection closed before the final event.</source>
            <translation>die Verbindung wurde vor dem letzten Ereignis geschlossen.</translation>
        </message>
        <message>
            <source>The provider “%1” could not be reached: %2</source>
            <translation>Der Anbieter „%1“ war nicht erreichbar: %2</translation>
        </message>
        <message>
            <source>The answer of the provider “%1” broke off: %2</source>
            <translation>Die Antwort des Anbieters „%1“ brach ab: %2</translation>
        </message>
        <message>
            <source>The provider “%1” answered with %2.</source>
            <translation>Der Anbieter „%1“ hat mit %2 geantwortet.</translation>
        </message>
        <message>
            <source>There is nothing at this path. Sluice answers under /v1 and /v1beta; the base URL is http://127.0.0.1:PORT, or http://127.0.0.1:PORT/v1.</source>
            <translation>Unter diesem Pfad gibt es nichts. Sluice antwortet unter /v1 und /v1beta; die Basis-URL ist http://127.0.0.1:PORT oder http://127.0.0.1:PORT/v1.</translation>
        </message>
        <message>
            <source>This name is not one that Sluice answers to. Use 127.0.0.1, or allow the name in Settings.</source>
            <translation>Auf diesen Namen antwortet Sluice nicht. 127.0.0.1 verwenden oder den Namen in den Einstellungen erlauben.</translation>
        </message>
        <message>
            <source>Web pages of this origin may not use this gateway. Allow the origin for a key, on the Keys page of Sluice.</source>
            <translation>Webseiten dieses Ursprungs dürfen dieses Gateway nicht benutzen. Den Ursprung auf der Seite „Schlüssel“ von Sluice für einen Schlüssel erlauben.</translation>
        </message>
        <message>
            <source>Sluice speaks HTTP here, not WebSocket.</source>
            <translation>Sluice spricht hier HTTP, nicht WebSocket.</translation>
        </message>
        <message>
            <source>This path takes %1 only.</source>
            <translation>Dieser Pfad nimmt nur %1 an.</translation>
        </message>
        <message>
            <source>No provider in Sluice lists the model “%1”.</source>
            <translation>Kein Anbieter in Sluice führt das Modell „%1“.</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this answer through.</source>
            <translation>Die Leitplanke „%1“ in Sluice lässt diese Antwort nicht durch.</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this request leave this machine.</source>
            <translation>Die Leitplanke „%1“ in Sluice lässt diese Anfrage nicht von diesem Rechner.</translation>
        </message>
        <message>
            <source>Keys are sent to a key check only over https, or over http to this computer or a private network.</source>
            <translation>Schlüssel werden zur Schlüsselprüfung nur über https gesendet, oder über http an diesen Computer oder ein privates Netz.</translation>
        </message>
        <message>
            <source>This Sluice key (%1…) was revoked. Create a new one in Sluice and give it to this program.</source>
            <translation>Dieser Sluice-Schlüssel (%1…) wurde widerrufen. In Sluice einen neuen erstellen und diesem Programm geben.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” is switched off. Switch it on in Sluice, on the Keys page.</source>
            <translation>Der Sluice-Schlüssel „%1“ ist ausgeschaltet. In Sluice auf der Seite „Schlüssel“ einschalten.</translation>
        </message>
        <message>
            <source>This secret of the Sluice key “%1” was replaced by a new one. Give the new one to this program.</source>
            <translation>Dieses Geheimnis des Sluice-Schlüssels „%1“ wurde durch ein neues ersetzt. Diesem Programm das neue geben.</translation>
        </message>
        <message>
            <source>This is not a Sluice key, and the service that Sluice asks about other keys did not answer. Try again in a moment.</source>
            <translation>Dies ist kein Sluice-Schlüssel, und der Dienst, den Sluice nach anderen Schlüsseln fragt, hat nicht geantwortet. Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>No key was sent. Give this program a Sluice key (sk-sluice-…) as its API key.</source>
            <translation>Es wurde kein Schlüssel gesendet. Diesem Programm einen Sluice-Schlüssel (sk-sluice-…) als API-Schlüssel geben.</translation>
        </message>
        <message>
            <source>The key that was sent is not a Sluice key. Create one in Sluice and use it instead of the provider's key.</source>
            <translation>Der gesendete Schlüssel ist kein Sluice-Schlüssel. In Sluice einen erstellen und statt des Schlüssels des Anbieters verwenden.</translation>
        </message>
        <message>
            <source>Sluice cannot read a body in the coding “%1”. Send it plain, or as gzip, deflate, br or zstd.</source>
            <translation>Sluice kann einen Rumpf in der Kodierung „%1“ nicht lesen. Unverpackt oder als gzip, deflate, br oder zstd senden.</translation>
        </message>
        <message>
            <source>The body is damaged or cut short: it cannot be unpacked as “%1”.</source>
            <translation>Der Rumpf ist beschädigt oder unvollständig: Er lässt sich nicht als „%1“ entpacken.</translation>
        </message>
        <message>
            <source>The body is larger than %1 bytes when it is unpacked.</source>
            <translation>Der Rumpf ist entpackt größer als %1 Byte.</translation>
        </message>
        <message>
            <source>All traffic is paused in Sluice. Press “Resume” in its window to go on.</source>
            <translation>In Sluice ist der gesamte Verkehr pausiert. In seinem Fenster „Fortsetzen“ drücken, um weiterzumachen.</translation>
        </message>
        <message>
            <source>Sluice has no provider named “%1”. Add it on the Providers page, or use another name in the path.</source>
            <translation>Sluice hat keinen Anbieter namens „%1“. Auf der Seite „Anbieter“ hinzufügen oder im Pfad einen anderen Namen verwenden.</translation>
        </message>
        <message>
            <source>The key “%1” has no default provider, and this request names no model to find one by. Choose a default provider on the Keys page.</source>
            <translation>Der Schlüssel „%1“ hat keinen Standardanbieter, und diese Anfrage nennt kein Modell, über das sich einer finden ließe. Auf der Seite „Schlüssel“ einen Standardanbieter wählen.</translation>
        </message>
        <message>
            <source>No provider in Sluice is known to serve the model “%1”. Write it as provider/%1, or give the key “%2” a default provider.</source>
            <translation>Von keinem Anbieter in Sluice ist bekannt, dass er das Modell „%1“ führt. Als Anbieter/%1 schreiben oder dem Schlüssel „%2“ einen Standardanbieter geben.</translation>
        </message>
        <message>
            <source>The provider “%1” is switched off in Sluice.</source>
            <translation>Der Anbieter „%1“ ist in Sluice ausgeschaltet.</translation>
        </message>
        <message>
            <source>the keychain is locked</source>
            <translation>der Schlüsselbund ist gesperrt</translation>
        </message>
        <message>
            <source>no secret is stored</source>
            <translation>es ist kein Geheimnis gespeichert</translation>
        </message>
        <message>
            <source>The provider “%1” cannot be used: %2. Open Sluice, page Providers.</source>
            <translation>Der Anbieter „%1“ ist nicht nutzbar: %2. In Sluice die Seite „Anbieter“ öffnen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::Gateway</name>
        <message>
            <source>“%1” is not an address.</source>
            <translation>„%1“ ist keine Adresse.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>Adresse und Schlüssel stimmen: Sluice hat mit %n Modell geantwortet.</numerusform>
                <numerusform>Adresse und Schlüssel stimmen: Sluice hat mit %n Modellen geantwortet.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice answered with %1: %2</source>
            <translation>Sluice hat mit %1 geantwortet: %2</translation>
        </message>
        <message>
            <source>Nothing answers at %1: %2. Is the gateway running?</source>
            <translation>Unter %1 antwortet nichts: %2. Läuft das Gateway?</translation>
        </message>
    </context>
    <context>
        <name>sluice::GettingStarted</name>
        <message>
            <source>Getting started</source>
            <translation>Erste Schritte</translation>
        </message>
        <message>
            <source>Three steps to the first request</source>
            <translation>Drei Schritte zur ersten Anfrage</translation>
        </message>
        <message>
            <source>Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, and counts every token and dollar by key.</source>
            <translation>Agenten sprechen mit Sluice statt mit dem Anbieter. Sluice verwahrt das Geheimnis des Anbieters und zählt jedes Token und jeden Dollar je Schlüssel.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <source>Its secret goes to the keychain, nowhere else.</source>
            <translation>Sein Geheimnis kommt in den Schlüsselbund, nirgendwo sonst hin.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Anbieter hinzufügen …</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>One for each agent, so that each has its own bill.</source>
            <translation>Einen je Agent, damit jeder seine eigene Rechnung hat.</translation>
        </message>
        <message>
            <source>Create a key…</source>
            <translation>Schlüssel erstellen …</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Agent verbinden</translation>
        </message>
        <message>
            <source>Paste two lines into Claude Code, Codex or your own code.</source>
            <translation>Zwei Zeilen in Claude Code, Codex oder eigenen Code einfügen.</translation>
        </message>
        <message>
            <source>Show the settings…</source>
            <translation>Einstellungen anzeigen …</translation>
        </message>
        <message>
            <source>Or see it work first: the built-in simulator needs no account.</source>
            <translation>Oder es erst in Aktion sehen: Der eingebaute Simulator braucht kein Konto.</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Testanfrage senden</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>Answered. It shows here in a moment.</source>
            <translation>Beantwortet. Gleich ist es hier zu sehen.</translation>
        </message>
        <message>
            <source>The request failed. %1</source>
            <translation>Die Anfrage ist fehlgeschlagen. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernanceEditor</name>
        <message>
            <source>Add a rate</source>
            <translation>Rate hinzufügen</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Add a budget</source>
            <translation>Budget hinzufügen</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>beliebig viele</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>Requests at &amp;once</source>
            <translation>&amp;Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>others &amp;wait up to</source>
            <translation>andere &amp;warten bis zu</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Raten</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernancePanel</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Save the limits of the gateway</source>
            <translation>Die Limits des Gateways speichern</translation>
        </message>
        <message>
            <source>Back to the limits that are in force</source>
            <translation>Zurück zu den geltenden Limits</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>[Sluice blocked a tool call here: the guardrail “%1” does not allow it.]</source>
            <translation>[Sluice hat hier einen Werkzeugaufruf blockiert: Die Leitplanke „%1“ erlaubt ihn nicht.]</translation>
        </message>
        <message>
            <source>a call of %1</source>
            <translation>ein Aufruf von %1</translation>
        </message>
        <message>
            <source>The pattern is too large: %1.</source>
            <translation>Das Muster ist zu groß: %1.</translation>
        </message>
        <message>
            <source>The pattern cannot be read: %1, at position %2.</source>
            <translation>Das Muster ist nicht lesbar: %1, an Position %2.</translation>
        </message>
        <message>
            <source>A guardrail needs a pattern.</source>
            <translation>Eine Leitplanke braucht ein Muster.</translation>
        </message>
        <message>
            <source>A pattern may have %1 bytes at most.</source>
            <translation>Ein Muster darf höchstens %1 Byte lang sein.</translation>
        </message>
        <message>
            <source>A rule for tool calls can block them or alert; it cannot replace.</source>
            <translation>Eine Regel für Werkzeugaufrufe kann sie blockieren oder melden, aber nicht ersetzen.</translation>
        </message>
        <message>
            <source>Only a rule that replaces can put the real value back.</source>
            <translation>Nur eine ersetzende Regel kann den echten Wert wieder einsetzen.</translation>
        </message>
        <message>
            <source>The entropy floor goes from 0 to 8 bits.</source>
            <translation>Die Entropie-Untergrenze reicht von 0 bis 8 Bit.</translation>
        </message>
        <message>
            <source>A guardrail may have %1 exceptions at most.</source>
            <translation>Eine Leitplanke darf höchstens %1 Ausnahmen haben.</translation>
        </message>
        <message>
            <source>The exception “%1” cannot be read as a pattern.</source>
            <translation>Die Ausnahme „%1“ ist nicht als Muster lesbar.</translation>
        </message>
        <message>
            <source>The name of the tool cannot be read as a pattern.</source>
            <translation>Der Name des Werkzeugs ist nicht als Muster lesbar.</translation>
        </message>
        <message>
            <source>A replacement may have %1 bytes at most.</source>
            <translation>Ein Ersatztext darf höchstens %1 Byte lang sein.</translation>
        </message>
        <message>
            <source>The replacement names group %1, but the pattern has only %2. Write $$ for a dollar sign.</source>
            <translation>Der Ersatztext nennt Gruppe %1, das Muster hat aber nur %2. Für ein Dollarzeichen $$ schreiben.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message>
            <source>Dry run</source>
            <translation>Probelauf</translation>
        </message>
        <message>
            <source>Dry run of “%1”</source>
            <translation>Probelauf von „%1“</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>The body of a request, a transcript or any text. It stays here.</source>
            <translation>Der Rumpf einer Anfrage, ein Mitschnitt oder beliebiger Text. Er bleibt hier.</translation>
        </message>
        <message>
            <source>What the rule finds</source>
            <translation>Was die Regel findet</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>Dadurch wird nichts geändert.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>Der letzte %n Tag</numerusform>
                <numerusform>Die letzten %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>Eine Unterhaltung</translation>
        </message>
        <message>
            <source>The events could not be read: %1</source>
            <translation>Die Ereignisse konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>kein Schlüssel</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A new rule has no events of its own.</source>
            <translation>Eine neue Regel hat noch keine eigenen Ereignisse.</translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>So wie gespeichert wurde sie %n Mal ausgelöst.</numerusform>
                <numerusform>So wie gespeichert wurde sie %n Mal ausgelöst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>Von %n aufbewahrten Ereignistext findet sie in der jetzigen Fassung etwas in %1.</numerusform>
                <numerusform>Von %n aufbewahrten Ereignistexten findet sie in der jetzigen Fassung etwas in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No full texts of events are kept: paste a conversation to try the rule as it is written now.</source>
            <translation>Von Ereignissen werden keine vollständigen Texte aufbewahrt: Fügen Sie ein Gespräch ein, um die Regel so zu erproben, wie sie jetzt dasteht.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n Treffer</numerusform>
                <numerusform>%n Treffer</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is found: it would pass as it is.</source>
            <translation>Nichts gefunden: Es käme unverändert durch.</translation>
        </message>
        <message>
            <source>%1: it would be refused.</source>
            <translation>%1: Es würde abgelehnt.</translation>
        </message>
        <message>
            <source>%1: it would pass, and be noted.</source>
            <translation>%1: Es käme durch und würde vermerkt.</translation>
        </message>
        <message>
            <source>%1 would be replaced.</source>
            <translation>%1 würden ersetzt.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>der Text</translation>
        </message>
    </context>
    <context>
        <name>GuardEventsFilter</name>
        <message>
            <source>“%1” is neither reject, replace nor alert.</source>
            <translation>„%1“ ist weder reject noch replace noch alert.</translation>
        </message>
        <message>
            <source>“%1” is neither request nor response.</source>
            <translation>„%1“ ist weder request noch response.</translation>
        </message>
        <message>
            <source>“%1” is neither low, medium nor high.</source>
            <translation>„%1“ ist weder low noch medium noch high.</translation>
        </message>
        <message>
            <source>There is no rule “%1” any more; its name as a word finds its events.</source>
            <translation>Die Regel „%1“ gibt es nicht mehr; ihr Name als Wort findet ihre Ereignisse.</translation>
        </message>
        <message>
            <source>There is no key “%1”.</source>
            <translation>Es gibt keinen Schlüssel „%1“.</translation>
        </message>
        <message>
            <source>“%1” is no number of days.</source>
            <translation>„%1“ ist keine Anzahl von Tagen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Did</source>
            <translation>Tat</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message>
            <source>Filter: words, or rule: key: does:reject dir:response severity:high days:7</source>
            <translation>Filter: Wörter, oder rule: key: does:reject dir:response severity:high days:7</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Ereignisse filtern</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Save what is listed as CSV or JSON (Ctrl+E)</source>
            <translation>Das Aufgelistete als CSV oder JSON speichern (Strg+E)</translation>
        </message>
        <message>
            <source>Guardrail events</source>
            <translation>Ereignisse der Leitplanken</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Anfrage öffnen</translation>
        </message>
        <message>
            <source>Make an exception…</source>
            <translation>Ausnahme machen …</translation>
        </message>
        <message>
            <source>Show the full text…</source>
            <translation>Vollen Text anzeigen …</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Ereignis löschen</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 von %2 Ereignissen</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n Ereignis</numerusform>
                <numerusform>%n Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <source>The events could not be read: %1 What is listed is older.</source>
            <translation>Die Ereignisse konnten nicht gelesen werden: %1 Die Liste zeigt einen älteren Stand.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>Die Ereignisse konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>No events match</source>
            <translation>Keine passenden Ereignisse</translation>
        </message>
        <message>
            <source>No event matches “%1”.</source>
            <translation>Kein Ereignis passt zu „%1“.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>All quiet</source>
            <translation>Alles ruhig</translation>
        </message>
        <message>
            <source>Nothing has been stopped in the last 30 days.</source>
            <translation>In den letzten 30 Tagen wurde nichts aufgehalten.</translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>Ereignisse werden %n Tag aufbewahrt.</numerusform>
                <numerusform>Ereignisse werden %n Tage aufbewahrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Events are kept for good.</source>
            <translation>Ereignisse werden dauerhaft aufbewahrt.</translation>
        </message>
        <message>
            <source>Of the texts only a masked excerpt is kept.</source>
            <translation>Von den Texten wird nur ein maskierter Auszug aufbewahrt.</translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>Volle Texte werden %n Tag verschlüsselt aufbewahrt.</numerusform>
                <numerusform>Volle Texte werden %n Tage verschlüsselt aufbewahrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Full texts are kept as long, encrypted.</source>
            <translation>Volle Texte werden ebenso lange verschlüsselt aufbewahrt.</translation>
        </message>
        <message>
            <source>Stop keeping full texts</source>
            <translation>Volle Texte nicht mehr aufbewahren</translation>
        </message>
        <message>
            <source>Keep full texts…</source>
            <translation>Volle Texte aufbewahren …</translation>
        </message>
        <message>
            <source>Only this rule</source>
            <translation>Nur diese Regel</translation>
        </message>
        <message>
            <source>There is nothing to make an exception from</source>
            <translation>Es gibt nichts, woraus sich eine Ausnahme machen ließe</translation>
        </message>
        <message>
            <source>the rule does not exist any more.</source>
            <translation>die Regel gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>“%1” has one more exception.</source>
            <translation>„%1“ hat eine Ausnahme mehr.</translation>
        </message>
        <message>
            <source>The exception was not taken back</source>
            <translation>Die Ausnahme wurde nicht zurückgenommen</translation>
        </message>
        <message>
            <source>The text cannot be shown</source>
            <translation>Der Text kann nicht angezeigt werden</translation>
        </message>
        <message>
            <source>the secret store did not give its key.</source>
            <translation>der Geheimnisspeicher hat seinen Schlüssel nicht herausgegeben.</translation>
        </message>
        <message>
            <source>What “%1” searched</source>
            <translation>Was „%1“ durchsucht hat</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>Voller Text</translation>
        </message>
        <message>
            <source>Delete this event of “%1”? This cannot be undone.</source>
            <translation>Dieses Ereignis von „%1“ löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>The event was not deleted</source>
            <translation>Das Ereignis wurde nicht gelöscht</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>Ereignisse exportieren</translation>
        </message>
        <message>
            <source>guardrail-events.csv</source>
            <translation>guardrail-events.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The events were not exported</source>
            <translation>Die Ereignisse wurden nicht exportiert</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>%n Ereignis in %1 gespeichert.</numerusform>
                <numerusform>%n Ereignisse in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep full texts</source>
            <translation>Volle Texte aufbewahren</translation>
        </message>
        <message>
            <source>Keep the whole text that triggered a rule?</source>
            <translation>Den ganzen Text aufbewahren, der eine Regel ausgelöst hat?</translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>Solche Texte enthalten die darin gefundenen Geheimnisse. Sie werden %n Tag verschlüsselt in %1 aufbewahrt; der Schlüssel liegt in %2. Früheres wird nicht aufbewahrt.</numerusform>
                <numerusform>Solche Texte enthalten die darin gefundenen Geheimnisse. Sie werden %n Tage verschlüsselt in %1 aufbewahrt; der Schlüssel liegt in %2. Früheres wird nicht aufbewahrt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep excerpts only</source>
            <translation>Nur Auszüge aufbewahren</translation>
        </message>
        <message>
            <source>The setting was not changed</source>
            <translation>Die Einstellung wurde nicht geändert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardExceptionDialog</name>
        <message>
            <source>Exception from “%1”</source>
            <translation>Ausnahme von „%1“</translation>
        </message>
        <message>
            <source>&amp;Let this pass</source>
            <translation>&amp;Dies durchlassen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Add exception</source>
            <translation>Ausnahme hinzufügen</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Gefunden: %1</translation>
        </message>
        <message>
            <source>Type the text that is no secret, or re: and a pattern that it matches as a whole.</source>
            <translation>Den Text eingeben, der kein Geheimnis ist, oder re: und ein Muster, dem er als Ganzes entspricht.</translation>
        </message>
        <message>
            <source>Every match that has this shape will pass. The event keeps only a masked excerpt, so make it as narrow as you can.</source>
            <translation>Jeder Treffer dieser Form wird durchgelassen. Das Ereignis enthält nur einen maskierten Auszug, daher die Ausnahme so eng wie möglich fassen.</translation>
        </message>
        <message>
            <source>Exactly this text will pass, everywhere that the rule looks.</source>
            <translation>Genau dieser Text wird durchgelassen, überall, wo die Regel sucht.</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>Nicht hinzugefügt: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message>
            <source>Show in Guardrails, or make an exception…</source>
            <translation>Unter „Leitplanken“ anzeigen oder eine Ausnahme machen …</translation>
        </message>
        <message>
            <source>%1. Looking for what was found…</source>
            <translation>%1. Funde werden gesucht …</translation>
        </message>
        <message>
            <source>What guardrails found could not be read: %1</source>
            <translation>Die Funde der Leitplanken konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>The events of this request are not kept any more.</source>
            <translation>Die Ereignisse dieser Anfrage werden nicht mehr aufbewahrt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln Leitplanke hat etwas gefunden.</numerusform>
                <numerusform>%Ln Leitplanken haben etwas gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Tut</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Auszug</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Treffer</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message>
            <source>Import rules</source>
            <translation>Regeln importieren</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Datei öffnen …</translation>
        </message>
        <message>
            <source>Rules as JSON</source>
            <translation>Regeln als JSON</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Open a file, or paste rules here. They come behind those that there are.</source>
            <translation>Eine Datei öffnen oder Regeln hier einfügen. Sie kommen hinter die vorhandenen.</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Die Datei kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>Die Datei ist zu groß für Leitplanken.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n Regel: %1</numerusform>
                <numerusform>%n Regeln: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>%n Regel importieren</numerusform>
                <numerusform>%n Regeln importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported: %1</source>
            <translation>Nichts wurde importiert: %1</translation>
        </message>
    </context>
    <context>
        <name>GuardPresets</name>
        <message>
            <source>Secrets</source>
            <translation>Geheimnisse</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Persönliche Daten</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Prompt injection</source>
            <translation>Prompt-Injection</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Werkzeugaufrufe</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message>
            <source>Guardrail presets</source>
            <translation>Vorlagen für Leitplanken</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Tut</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Each becomes a rule of yours that you can change. Nothing is on that you do not tick.</source>
            <translation>Jede wird zu einer eigenen Regel, die sich ändern lässt. Nichts ist an, was nicht angekreuzt wird.</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>Gefunden:</translation>
        </message>
        <message>
            <source>Left alone:</source>
            <translation>In Ruhe gelassen:</translation>
        </message>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>Satz „Geheimnisse“ einschalten (%n Regel)</numerusform>
                <numerusform>Satz „Geheimnisse“ einschalten (%n Regeln)</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>%n Regel einschalten</numerusform>
                <numerusform>%n Regeln einschalten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>%n Änderung anwenden</numerusform>
                <numerusform>%n Änderungen anwenden</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed: %1</source>
            <translation>Nichts wurde geändert: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesModel</name>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>tool call</source>
            <translation>Werkzeugaufruf</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Richtung</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Tut</translation>
        </message>
        <message>
            <source>Hits %1 d</source>
            <translation>Treffer %1 T</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplizieren</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>No guardrails yet</source>
            <translation>Noch keine Leitplanken</translation>
        </message>
        <message>
            <source>Agents send whatever they read, .env files included. Start with the secrets set.</source>
            <translation>Agenten senden, was immer sie lesen, auch .env-Dateien. Am besten mit dem Satz „Geheimnisse“ beginnen.</translation>
        </message>
        <message>
            <source>Choose presets…</source>
            <translation>Vorlagen auswählen …</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>Regel schreiben</translation>
        </message>
        <message>
            <source>The guardrails' counts could not be read: %1</source>
            <translation>Die Zähler der Leitplanken konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Show its events</source>
            <translation>Ihre Ereignisse anzeigen</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>„%1“ wurde nicht geändert</translation>
        </message>
        <message>
            <source>“%1” is off.</source>
            <translation>„%1“ ist aus.</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>„%1“ wurde verschoben.</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>Die Reihenfolge wurde nicht geändert</translation>
        </message>
        <message>
            <source>“%1” was not deleted</source>
            <translation>„%1“ wurde nicht gelöscht</translation>
        </message>
        <message>
            <source>“%1” is deleted. Its events stay.</source>
            <translation>„%1“ ist gelöscht. Die Ereignisse bleiben.</translation>
        </message>
        <message>
            <source>The rule was not put back</source>
            <translation>Die Regel wurde nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (Kopie)</translation>
        </message>
        <message>
            <source>“%1” is saved, and off.</source>
            <translation>„%1“ ist gespeichert und ausgeschaltet.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>„%1“ ist jetzt in Kraft. In der letzten Stunde gab es %n Anfrage.</numerusform>
                <numerusform>„%1“ ist jetzt in Kraft. In der letzten Stunde gab es %n Anfragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is in force now.</source>
            <translation>„%1“ ist jetzt in Kraft.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardTestPanel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Beispiele</translation>
        </message>
        <message>
            <source>Text to try the rule on</source>
            <translation>Text zum Ausprobieren der Regel</translation>
        </message>
        <message>
            <source>Paste a text, a file or a whole conversation. It stays here.</source>
            <translation>Einen Text, eine Datei oder eine ganze Unterhaltung einfügen. Es bleibt hier.</translation>
        </message>
        <message>
            <source>What would go on</source>
            <translation>Was weitergehen würde</translation>
        </message>
        <message>
            <source>As a strea&amp;m</source>
            <translation>Als Strea&amp;m</translation>
        </message>
        <message>
            <source>Replays the text in random pieces, as a model writes it, and compares</source>
            <translation>Spielt den Text in zufälligen Stücken ab, wie ein Modell ihn schreibt, und vergleicht</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Ausprobieren</translation>
        </message>
        <message>
            <source>Examples…</source>
            <translation>Beispiele …</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>Nicht: %1</translation>
        </message>
        <message>
            <source>Refused: the client reads “%1”, and nothing goes on.</source>
            <translation>Abgelehnt: Der Client liest „%1“, und nichts geht weiter.</translation>
        </message>
        <message>
            <source>the rule's name</source>
            <translation>der Name der Regel</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%n Treffer in %1</numerusform>
                <numerusform>%n Treffer in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n beiseitegelassen</numerusform>
                <numerusform>%n beiseitegelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>too few to count</source>
            <translation>zu wenige, um zu zählen</translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>In %n Stück: dasselbe Ergebnis.</numerusform>
                <numerusform>In %n Stücken: dasselbe Ergebnis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>In %n Stück ist das Ergebnis anders: Ein Treffer ist länger als das, was zurückgehalten wird.</numerusform>
                <numerusform>In %n Stücken ist das Ergebnis anders: Ein Treffer ist länger als das, was zurückgehalten wird.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>„%1“ (%2)</translation>
        </message>
        <message>
            <source>Also found by %1.</source>
            <translation>Auch gefunden von %1.</translation>
        </message>
        <message>
            <source>Reject beats replace: the message would be refused.</source>
            <translation>Ablehnen geht vor Ersetzen: Die Nachricht würde abgelehnt.</translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 und %2</translation>
        </message>
        <message>
            <source>Calls that a model makes of any tool are judged by their arguments.</source>
            <translation>Aufrufe beliebiger Werkzeuge durch ein Modell werden nach ihren Argumenten beurteilt.</translation>
        </message>
        <message>
            <source>Calls that a model makes of the tools “%1” are judged by their arguments.</source>
            <translation>Aufrufe der Werkzeuge „%1“ durch ein Modell werden nach ihren Argumenten beurteilt.</translation>
        </message>
        <message>
            <source>Requests are searched (%1) before they leave this machine.</source>
            <translation>Anfragen werden durchsucht (%1), bevor sie diesen Rechner verlassen.</translation>
        </message>
        <message>
            <source>Answers are searched (%1) before the client sees them.</source>
            <translation>Antworten werden durchsucht (%1), bevor der Client sie sieht.</translation>
        </message>
        <message>
            <source>Requests and answers are searched (%1).</source>
            <translation>Anfragen und Antworten werden durchsucht (%1).</translation>
        </message>
        <message>
            <source>A call that matches is taken out, and the client reads why.</source>
            <translation>Ein passender Aufruf wird herausgenommen, und der Client liest, warum.</translation>
        </message>
        <message>
            <source>One match, and the whole message is refused; the client reads this rule's name.</source>
            <translation>Bei einem Treffer wird die ganze Nachricht abgelehnt; der Client liest den Namen dieser Regel.</translation>
        </message>
        <message>
            <source>A match is noted and nothing is changed.</source>
            <translation>Ein Treffer wird vermerkt, geändert wird nichts.</translation>
        </message>
        <message>
            <source>Each match is replaced by a token, and the real value is put back in the answer.</source>
            <translation>Jeder Treffer wird durch ein Token ersetzt, und in der Antwort wird der echte Wert wieder eingesetzt.</translation>
        </message>
        <message>
            <source>Each match is taken out; nothing stands in its place.</source>
            <translation>Jeder Treffer wird herausgenommen; an seiner Stelle steht nichts.</translation>
        </message>
        <message>
            <source>Each match is replaced by “%1”.</source>
            <translation>Jeder Treffer wird durch „%1“ ersetzt.</translation>
        </message>
        <message>
            <source>the key “%1”</source>
            <translation>den Schlüssel „%1“</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>das Projekt „%1“</translation>
        </message>
        <message>
            <source>the provider “%1”</source>
            <translation>den Anbieter „%1“</translation>
        </message>
        <message>
            <source>Only for %1.</source>
            <translation>Nur für %1.</translation>
        </message>
        <message>
            <source>A match counts only if its check digit is right.</source>
            <translation>Ein Treffer zählt nur, wenn seine Prüfziffer stimmt.</translation>
        </message>
        <message>
            <source>A match counts only if it is a valid account number.</source>
            <translation>Ein Treffer zählt nur, wenn er eine gültige Kontonummer ist.</translation>
        </message>
        <message>
            <source>A match counts only if it looks random.</source>
            <translation>Ein Treffer zählt nur, wenn er zufällig aussieht.</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>Weniger als %n Treffer in einer Nachricht zählt nicht.</numerusform>
                <numerusform>Weniger als %n Treffer in einer Nachricht zählen nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>%n Ausnahme wird durchgelassen.</numerusform>
                <numerusform>%n Ausnahmen werden durchgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>replace</source>
            <translation>ersetzen</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>melden</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>ablehnen</translation>
        </message>
        <message>
            <source>response</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>both</source>
            <translation>beide</translation>
        </message>
        <message>
            <source>request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>Card number (Luhn)</source>
            <translation>Kartennummer (Luhn)</translation>
        </message>
        <message>
            <source>Looks random (entropy)</source>
            <translation>Sieht zufällig aus (Entropie)</translation>
        </message>
        <message>
            <source>Bank account (IBAN)</source>
            <translation>Bankkonto (IBAN)</translation>
        </message>
        <message>
            <source>No further check</source>
            <translation>Keine weitere Prüfung</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>user</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>tool calls</source>
            <translation>Werkzeugaufrufe</translation>
        </message>
        <message>
            <source>tool results</source>
            <translation>Werkzeugergebnisse</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>andere Felder</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>Systemprompt</translation>
        </message>
        <message>
            <source>system prompt, part %1</source>
            <translation>Systemprompt, Teil %1</translation>
        </message>
        <message>
            <source>tool definition %1</source>
            <translation>Werkzeugdefinition %1</translation>
        </message>
        <message>
            <source>input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>message %1</source>
            <translation>Nachricht %1</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1, Teil %2</translation>
        </message>
    </context>
    <context>
        <name>GuardrailJson</name>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>„%1“ muss eines davon sein: %2.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>„%1“ ist zu lang.</translation>
        </message>
        <message>
            <source>“%1” must be an array of UUIDs.</source>
            <translation>„%1“ muss ein Array von UUIDs sein.</translation>
        </message>
    </context>
    <context>
        <name>Guardrails</name>
        <message>
            <source>guardrail %1</source>
            <translation>Leitplanke %1</translation>
        </message>
        <message>
            <source>A guardrail that looks at no part of a conversation finds nothing. Choose at least one.</source>
            <translation>Eine Leitplanke, die keinen Teil einer Unterhaltung ansieht, findet nichts. Mindestens einen wählen.</translation>
        </message>
        <message>
            <source>The guardrail is for a key, project or provider that does not exist.</source>
            <translation>Die Leitplanke gilt einem Schlüssel, Projekt oder Anbieter, den es nicht gibt.</translation>
        </message>
        <message>
            <source>“%1” was for keys, projects or providers that do not exist here; it is off.</source>
            <translation>„%1“ galt Schlüsseln, Projekten oder Anbietern, die es hier nicht gibt; die Regel ist aus.</translation>
        </message>
        <message>
            <source>“%1” is also for keys, projects or providers that do not exist here.</source>
            <translation>„%1“ gilt auch Schlüsseln, Projekten oder Anbietern, die es hier nicht gibt.</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>Die Datei ist zu groß für Leitplanken.</translation>
        </message>
        <message>
            <source>The file is not JSON: %1, at byte %2.</source>
            <translation>Die Datei ist kein JSON: %1, bei Byte %2.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Sluice.</source>
            <translation>Die Datei wurde von einer neueren Version von Sluice geschrieben.</translation>
        </message>
        <message>
            <source>“guardrails” must be an array.</source>
            <translation>„guardrails“ muss ein Array sein.</translation>
        </message>
        <message>
            <source>A name may have %1 characters at most.</source>
            <translation>Ein Name darf höchstens %1 Zeichen haben.</translation>
        </message>
        <message>
            <source>There are no guardrails in the file.</source>
            <translation>Die Datei enthält keine Leitplanken.</translation>
        </message>
        <message>
            <source>There are more guardrails in the file than %1.</source>
            <translation>Die Datei enthält mehr als %1 Leitplanken.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message>
            <source>Rules or events</source>
            <translation>Regeln oder Ereignisse</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Presets…</source>
            <translation>Vorlagen …</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importieren …</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Neue Regel</translation>
        </message>
        <message>
            <source>New rule (Ctrl+N)</source>
            <translation>Neue Regel (Strg+N)</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Not every rule was changed</source>
            <translation>Nicht jede Regel wurde geändert</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>%n Regel ist jetzt in Kraft.</numerusform>
                <numerusform>%n Regeln sind jetzt in Kraft.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>%n Regel geändert.</numerusform>
                <numerusform>%n Regeln geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule was not taken back</source>
            <translation>Eine Regel wurde nicht zurückgenommen</translation>
        </message>
        <message>
            <source>A rule was not changed</source>
            <translation>Eine Regel wurde nicht geändert</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Nichts wurde exportiert</translation>
        </message>
        <message>
            <source>there are no rules yet.</source>
            <translation>es gibt noch keine Regeln.</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>Regeln exportieren</translation>
        </message>
        <message>
            <source>guardrails.json</source>
            <translation>guardrails.json</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The rules were not exported</source>
            <translation>Die Regeln wurden nicht exportiert</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>%n Regel in %1 gespeichert.</numerusform>
                <numerusform>%n Regeln in %1 gespeichert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HeadsView</name>
        <message>
            <source>Answer %1</source>
            <translation>Antwort %1</translation>
        </message>
        <message>
            <source>The answer has not begun yet.</source>
            <translation>Die Antwort hat noch nicht begonnen.</translation>
        </message>
        <message>
            <source>removed</source>
            <comment>a credential</comment>
            <translation>entfernt</translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message>
            <source>Sums per hour and day too</source>
            <translation>Auch Summen je Stunde und Tag</translation>
        </message>
        <message>
            <source>Delete history…</source>
            <translation>Verlauf löschen …</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Wird gelöscht …</translation>
        </message>
        <message>
            <source>Which history to delete</source>
            <translation>Welcher Verlauf gelöscht wird</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Älter als %n Tag</numerusform>
                <numerusform>Älter als %n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts forget that time, and budgets that count over it start anew.</source>
            <translation>Diagramme vergessen diese Zeit, und Budgets, die darüber zählen, beginnen neu.</translation>
        </message>
        <message>
            <source>The database holds %1.</source>
            <comment>a size</comment>
            <translation>Die Datenbank umfasst %1.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Verlauf löschen</translation>
        </message>
        <message>
            <source>Delete every request, refusal and event that was recorded?</source>
            <translation>Alle aufgezeichneten Anfragen, Ablehnungen und Ereignisse löschen?</translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>Alle Anfragen, Ablehnungen und Ereignisse löschen, die älter als %n Tag sind?</numerusform>
                <numerusform>Alle Anfragen, Ablehnungen und Ereignisse löschen, die älter als %n Tage sind?</numerusform>
            </translation>
        </message>
        <message>
            <source>The sums go too: charts forget that time, and budgets that count over it start anew when Sluice is next started. This cannot be undone.</source>
            <translation>Auch die Summen entfallen: Diagramme vergessen diese Zeit, und Budgets, die darüber zählen, beginnen beim nächsten Start von Sluice neu. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>The sums per hour and day stay, so charts and budgets do not change. This cannot be undone.</source>
            <translation>Die Summen je Stunde und Tag bleiben, Diagramme und Budgets ändern sich also nicht. Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <source>%1 entries were deleted.</source>
            <comment>a number</comment>
            <translation>%1 Einträge wurden gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>sluice::HostsPanel</name>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Zuletzt</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Kontaktierte Hosts</translation>
        </message>
        <message>
            <source>others</source>
            <translation>andere</translation>
        </message>
    </context>
    <context>
        <name>sluice::HoursEditor</name>
        <message>
            <source>Only at certain &amp;hours</source>
            <translation>Nur zu bestimmten &amp;Zeiten</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Time zone of the settings</source>
            <translation>Zeitzone der Einstellungen</translation>
        </message>
        <message>
            <source>from</source>
            <translation>von</translation>
        </message>
        <message>
            <source>to</source>
            <translation>bis</translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Guardrail</source>
            <translation>Leitplanke</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Preis</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>wird hinzugefügt</translation>
        </message>
        <message>
            <source>is the same here</source>
            <translation>ist hier gleich</translation>
        </message>
        <message>
            <source>conflict: another one here has that name</source>
            <translation>Konflikt: Der Name ist hier schon anders vergeben</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>wird geändert</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <comment>a file, why</comment>
            <translation>%1 ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>sie ist zu groß</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Wird importiert …</translation>
        </message>
        <message>
            <source>File to import</source>
            <translation>Zu importierende Datei</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Auswählen …</translation>
        </message>
        <message>
            <source>Choose the file to import</source>
            <translation>Die zu importierende Datei auswählen</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Passphrase der Datei</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Was der Import tun würde</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Unterschied in</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Konfiguration importieren</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice);;All files (*)</source>
            <translation>Konfiguration (*.json *.sluice);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>All that differ</source>
            <translation>Alle abweichenden</translation>
        </message>
        <message>
            <source>Change what is here to what the file says?</source>
            <translation>Vorhandenes auf den Stand der Datei bringen?</translation>
        </message>
        <message>
            <source>Nothing is removed. Export first if you may want to go back.</source>
            <translation>Nichts wird entfernt. Zuerst exportieren, falls Sie vielleicht zurückkehren möchten.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Lassen, wie es ist</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>%n Eintrag wurde importiert.</numerusform>
                <numerusform>%n Einträge wurden importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>New keys get new secrets. Copy them now: they are not shown again.</source>
            <translation>Neue Schlüssel bekommen neue Geheimnisse. Jetzt kopieren: Sie werden nicht noch einmal angezeigt.</translation>
        </message>
        <message>
            <source>Secret of the key %1</source>
            <translation>Geheimnis des Schlüssels %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyActions</name>
        <message>
            <source>“%1”</source>
            <comment>the name of a key</comment>
            <translation>„%1“</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln Schlüssel</numerusform>
                <numerusform>%Ln Schlüssel</numerusform>
            </translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>das Projekt „%1“</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>das Gateway</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 was not paused</source>
            <translation>%1 wurde nicht pausiert</translation>
        </message>
        <message>
            <source>%1 was not resumed</source>
            <translation>%1 wurde nicht fortgesetzt</translation>
        </message>
        <message>
            <source>%1 paused. Requests are refused until you resume.</source>
            <translation>%1 pausiert. Anfragen werden bis zum Fortsetzen abgelehnt.</translation>
        </message>
        <message>
            <source>%1 resumed.</source>
            <translation>%1 fortgesetzt.</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>„%1“ wurde nicht geändert</translation>
        </message>
        <message>
            <source>%1 switched on.</source>
            <translation>%1 eingeschaltet.</translation>
        </message>
        <message>
            <source>%1 switched off. Requests are refused.</source>
            <translation>%1 ausgeschaltet. Anfragen werden abgelehnt.</translation>
        </message>
        <message>
            <source>“%1” was not revoked</source>
            <translation>„%1“ wurde nicht widerrufen</translation>
        </message>
        <message>
            <source>%1 revoked. Requests are refused from now on.</source>
            <translation>%1 widerrufen. Anfragen werden ab jetzt abgelehnt.</translation>
        </message>
        <message>
            <source>The key was not restored</source>
            <translation>Der Schlüssel wurde nicht wiederhergestellt</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>„%1“ gilt wieder.</translation>
        </message>
        <message>
            <source>The key was not revoked</source>
            <translation>Der Schlüssel wurde nicht widerrufen</translation>
        </message>
        <message>
            <source>%1 tagged.</source>
            <translation>%1 mit Tags versehen.</translation>
        </message>
        <message>
            <source>%1 taken out of the project.</source>
            <translation>%1 aus dem Projekt genommen.</translation>
        </message>
        <message>
            <source>%1 moved to %2.</source>
            <translation>%1 nach %2 verschoben.</translation>
        </message>
        <message>
            <source>The budget of %1 was not raised</source>
            <translation>Das Budget von %1 wurde nicht erhöht</translation>
        </message>
        <message>
            <source>%1 more for %2 today.</source>
            <translation>Heute %1 mehr für %2.</translation>
        </message>
        <message>
            <source>The raise was not taken back</source>
            <translation>Die Erhöhung wurde nicht zurückgenommen</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>Der Verkehr wurde nicht pausiert</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>Der Verkehr wurde nicht fortgesetzt</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCheckPanel</name>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>not at all</source>
            <comment>answers are remembered</comment>
            <translation>gar nicht</translation>
        </message>
        <message>
            <source>Save who is asked about unknown keys</source>
            <translation>Speichern, wer nach unbekannten Schlüsseln gefragt wird</translation>
        </message>
        <message>
            <source>Back to what is in force</source>
            <translation>Zurück zu dem, was gilt</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>https, or http to this computer or a private network. Empty: unknown keys are refused.</source>
            <translation>https, oder http zu diesem Computer oder einem privaten Netz. Leer: Unbekannte Schlüssel werden abgelehnt.</translation>
        </message>
        <message>
            <source>Such callers act as</source>
            <translation>Solche Aufrufer gelten als</translation>
        </message>
        <message>
            <source>The rules of that key hold for them, and its budget.</source>
            <translation>Für sie gelten die Regeln dieses Schlüssels und sein Budget.</translation>
        </message>
        <message>
            <source>Waits at most</source>
            <translation>Wartet höchstens</translation>
        </message>
        <message>
            <source>Without an answer the request is refused.</source>
            <translation>Ohne Antwort wird die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Remembers answers for</source>
            <translation>Merkt sich Antworten</translation>
        </message>
        <message>
            <source>Choose a key…</source>
            <translation>Schlüssel wählen …</translation>
        </message>
        <message>
            <source>%1 (revoked)</source>
            <translation>%1 (widerrufen)</translation>
        </message>
        <message>
            <source>A key that does not exist any more</source>
            <translation>Ein Schlüssel, den es nicht mehr gibt</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCommands</name>
        <message>
            <source>Move to project</source>
            <translation>In Projekt verschieben</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Duplizieren …</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Raise for today…</source>
            <translation>Für heute erhöhen …</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Erneuern …</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Tags hinzufügen …</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Anfragen anzeigen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Revoke with a reason…</source>
            <translation>Mit Begründung widerrufen …</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Präfix kopieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Kein Projekt</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>Von Ihnen pausiert</translation>
        </message>
        <message>
            <source>Raise for today</source>
            <translation>Für heute erhöhen</translation>
        </message>
        <message>
            <source>How many dollars more may “%1” spend today?</source>
            <translation>Wie viele Dollar darf „%1“ heute zusätzlich ausgeben?</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>Erhöhen</translation>
        </message>
        <message>
            <source>“%1” has no new secret: %2</source>
            <translation>„%1“ hat kein neues Geheimnis: %2</translation>
        </message>
        <message>
            <source>Add tags to %1</source>
            <translation>Tags zu %1 hinzufügen</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>Tags, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Revoke %1</source>
            <translation>%1 widerrufen</translation>
        </message>
        <message>
            <source>Why? You will read it here later; nobody else does.</source>
            <translation>Warum? Es ist später hier zu lesen, für niemanden sonst.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDays</name>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>%1: %2 · requests: %3</source>
            <translation>%1: %2 · Anfragen: %3</translation>
        </message>
        <message>
            <source>%1 · requests: %2 · most on %3</source>
            <translation>%1 · Anfragen: %2 · am meisten am %3</translation>
        </message>
        <message>
            <source>Spend per day, last 30 days: %1</source>
            <translation>Ausgaben pro Tag, letzte 30 Tage: %1</translation>
        </message>
        <message>
            <source>Requests per day, last 30 days: %1</source>
            <translation>Anfragen pro Tag, letzte 30 Tage: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Last requests</source>
            <translation>Letzte Anfragen</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last requests of this key</source>
            <translation>Letzte Anfragen dieses Schlüssels</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
        <message>
            <source>Paused %1: %2</source>
            <translation>Pausiert %1: %2</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>Limits of the project %1</source>
            <translation>Limits des Projekts %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>keine Anfragen</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · Anfragen: %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Standardanbieter</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Gesehener Agent</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>They could not be read: %1</source>
            <translation>Sie konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>This key has not been used yet.</source>
            <translation>Dieser Schlüssel wurde noch nicht benutzt.</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyHistory</name>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>Neues Geheimnis</translation>
        </message>
        <message>
            <source>New secret; the old one works until %1</source>
            <translation>Neues Geheimnis; das alte gilt noch bis %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Widerrufen</translation>
        </message>
        <message>
            <source>%1 (by %2)</source>
            <translation>%1 (durch %2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPaste</name>
        <message>
            <source>This looks like a key of %1. Store it in the keychain?</source>
            <comment>a provider</comment>
            <translation>Das sieht nach einem Schlüssel von %1 aus. Im Schlüsselbund speichern?</translation>
        </message>
        <message>
            <source>Store it…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>This looks like a key of %1 or %2. Store it in the keychain?</source>
            <comment>providers</comment>
            <translation>Das sieht nach einem Schlüssel von %1 oder %2 aus. Im Schlüsselbund speichern?</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPolicyEditor</name>
        <message>
            <source>The key is s&amp;witched on</source>
            <translation>Der Schlüssel ist &amp;eingeschaltet</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <source>Pro&amp;ject</source>
            <translation>Pro&amp;jekt</translation>
        </message>
        <message>
            <source>Its limits hold beside those of the key; the strictest wins</source>
            <translation>Seine Limits gelten neben denen des Schlüssels; das strengste zählt</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Optional, für den Eigengebrauch</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>laptop, nightly</source>
            <translation>Laptop, nächtlich</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>&amp;Tags</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>What it may ask for</source>
            <translation>Was er anfragen darf</translation>
        </message>
        <message>
            <source>&amp;Denied models</source>
            <translation>&amp;Verbotene Modelle</translation>
        </message>
        <message>
            <source>Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed</source>
            <translation>Muster wie claude-opus-* oder re:gpt-[45].*; Verbotenes geht vor Erlaubtem</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (aus)</translation>
        </message>
        <message>
            <source>There is no provider yet.</source>
            <translation>Es gibt noch keinen Anbieter.</translation>
        </message>
        <message>
            <source>None ticked: all of them.</source>
            <translation>Nichts angekreuzt: alle.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Defa&amp;ult provider</source>
            <translation>&amp;Standardanbieter</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Wohin eine Anfrage geht, für deren Modell kein Anbieter bekannt ist</translation>
        </message>
        <message>
            <source>Any: chat, responses, messages, embeddings …</source>
            <translation>Beliebig: chat, responses, messages, embeddings …</translation>
        </message>
        <message>
            <source>&amp;Kinds of request</source>
            <translation>A&amp;rten von Anfragen</translation>
        </message>
        <message>
            <source>One of %1; or a method and a path, such as GET /v1/files/*</source>
            <translation>Eines von %1; oder Methode und Pfad, etwa GET /v1/files/*</translation>
        </message>
        <message>
            <source>Further budgets</source>
            <translation>Weitere Budgets</translation>
        </message>
        <message>
            <source>Cheaper models when a budget is spent</source>
            <translation>Günstigere Modelle, wenn ein Budget ausgegeben ist</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Stufe hinzufügen</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Jede Anfrage</translation>
        </message>
        <message>
            <source>as the client asks</source>
            <translation>wie der Client fragt</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> Token</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <source>What is more is cut down; where nothing is asked, this is put in</source>
            <translation>Was darüber liegt, wird gekürzt; wo nichts verlangt wird, wird dies eingesetzt</translation>
        </message>
        <message>
            <source>As the client sends it</source>
            <translation>Wie der Client ihn sendet</translation>
        </message>
        <message>
            <source>This one where the client sends none</source>
            <translation>Dieser, wo der Client keinen sendet</translation>
        </message>
        <message>
            <source>Always this one</source>
            <translation>Immer dieser</translation>
        </message>
        <message>
            <source>S&amp;ystem prompt</source>
            <translation>S&amp;ystemprompt</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systemprompt</translation>
        </message>
        <message>
            <source>Keep the texts of requests and answers</source>
            <translation>Texte von Anfragen und Antworten aufbewahren</translation>
        </message>
        <message>
            <source>From where and when</source>
            <translation>Von wo und wann</translation>
        </message>
        <message>
            <source>Any: 192.168.1.20, 10.0.0.0/8, fd00::/8</source>
            <translation>Beliebig: 192.168.1.20, 10.0.0.0/8, fd00::/8</translation>
        </message>
        <message>
            <source>&amp;Addresses</source>
            <translation>&amp;Adressen</translation>
        </message>
        <message>
            <source>None: https://app.example</source>
            <translation>Keine: https://app.example</translation>
        </message>
        <message>
            <source>We&amp;b pages</source>
            <translation>We&amp;bseiten</translation>
        </message>
        <message>
            <source>Origins whose scripts a browser may let use this key</source>
            <translation>Ursprünge, deren Skripte im Browser diesen Schlüssel benutzen dürfen</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>Was ihn beendet</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>Ends when &amp;idle for</source>
            <translation>Endet bei &amp;Untätigkeit von</translation>
        </message>
        <message>
            <source>A key for one session: it ends after so long without a request</source>
            <translation>Ein Schlüssel für eine Sitzung: Er endet nach so langer Zeit ohne Anfrage</translation>
        </message>
        <message>
            <source>after </source>
            <comment>a number of days follows</comment>
            <translation>nach </translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>Remind to rotate</source>
            <translation>An Erneuerung erinnern</translation>
        </message>
        <message>
            <source>None: only models that a provider lists</source>
            <translation>Keine: nur Modelle, die ein Anbieter auflistet</translation>
        </message>
    </context>
    <context>
        <name>KeyProblems</name>
        <message>
            <source>%1 can never be reached: %2 is less.</source>
            <translation>%1 kann nie erreicht werden: %2 ist weniger.</translation>
        </message>
        <message>
            <source>“%1” is allowed and denied; what is denied wins.</source>
            <translation>„%1“ ist erlaubt und verboten; das Verbot zählt.</translation>
        </message>
        <message>
            <source>“*” denies every model; switch the key off instead.</source>
            <translation>„*“ verbietet jedes Modell; besser den Schlüssel ausschalten.</translation>
        </message>
        <message>
            <source>None of the chosen providers is switched on.</source>
            <translation>Keiner der gewählten Anbieter ist eingeschaltet.</translation>
        </message>
        <message>
            <source>Say which cheaper model takes over when the budget is spent.</source>
            <translation>Angeben, welches günstigere Modell übernimmt, wenn das Budget ausgegeben ist.</translation>
        </message>
        <message>
            <source>A step names a model and the cheaper one that replaces it.</source>
            <translation>Eine Stufe nennt ein Modell und das günstigere, das es ersetzt.</translation>
        </message>
        <message>
            <source>“%1” would be replaced by itself.</source>
            <translation>„%1“ würde durch sich selbst ersetzt.</translation>
        </message>
        <message>
            <source>That moment is past.</source>
            <translation>Dieser Zeitpunkt ist vorbei.</translation>
        </message>
        <message>
            <source>With these hours the key could never be used.</source>
            <translation>Mit diesen Zeiten wäre der Schlüssel nie benutzbar.</translation>
        </message>
        <message>
            <source>“%1” is no time zone, such as Europe/Madrid.</source>
            <translation>„%1“ ist keine Zeitzone wie Europe/Madrid.</translation>
        </message>
        <message>
            <source>A limit of 0 would refuse everything; remove it, or switch the key off.</source>
            <translation>Ein Limit von 0 würde alles ablehnen; das Limit entfernen oder den Schlüssel ausschalten.</translation>
        </message>
        <message>
            <source>A budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>Ein Budget von 0 würde alles ablehnen; besser den Schlüssel ausschalten.</translation>
        </message>
        <message>
            <source>Nothing waits in line without a limit of requests at once.</source>
            <translation>Ohne Limit für gleichzeitige Anfragen wartet nichts in der Schlange.</translation>
        </message>
        <message>
            <source>Write the system prompt, or choose none.</source>
            <translation>Den Systemprompt schreiben oder keinen wählen.</translation>
        </message>
    </context>
    <context>
        <name>KeySentence</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n anderes</numerusform>
                <numerusform>%n andere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>a removed provider</source>
            <translation>ein entfernter Anbieter</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 bei %2</translation>
        </message>
        <message>
            <source>every model of %1</source>
            <translation>jedes Modell von %1</translation>
        </message>
        <message numerus="yes">
            <source>every model of your %Ln providers</source>
            <translation>
                <numerusform>jedes Modell Ihres %Ln Anbieters</numerusform>
                <numerusform>jedes Modell Ihrer %Ln Anbieter</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 but not %2</source>
            <translation>%1, aber nicht %2</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>on cheaper models beyond %1</source>
            <translation>ab %1 mit günstigeren Modellen</translation>
        </message>
        <message>
            <source>with a warning beyond %1</source>
            <translation>mit einer Warnung ab %1</translation>
        </message>
        <message>
            <source>for %1 only</source>
            <translation>nur für %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln requests in all</source>
            <translation>
                <numerusform>für insgesamt %Ln Anfrage</numerusform>
                <numerusform>für insgesamt %Ln Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>as often as it likes</source>
            <translation>beliebig oft</translation>
        </message>
        <message>
            <source>with answers of at most %1 tokens</source>
            <translation>mit Antworten von höchstens %1 Token</translation>
        </message>
        <message>
            <source>from %1 only</source>
            <translation>nur von %1 aus</translation>
        </message>
        <message>
            <source>also from web pages of %1</source>
            <translation>auch von Webseiten von %1</translation>
        </message>
        <message>
            <source>until it has been idle for %1</source>
            <translation>bis er %1 untätig war</translation>
        </message>
        <message>
            <source>A budget in dollars does not hold models of %1 that have no known price.</source>
            <translation>Ein Budget in Dollar hält Modelle von %1 nicht auf, deren Preis unbekannt ist.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests at once</source>
            <translation>
                <numerusform>%Ln gleichzeitige Anfrage</numerusform>
                <numerusform>%Ln gleichzeitige Anfragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a minute</source>
            <translation>
                <numerusform>%Ln Anfrage pro Minute</numerusform>
                <numerusform>%Ln Anfragen pro Minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests an hour</source>
            <translation>
                <numerusform>%Ln Anfrage pro Stunde</numerusform>
                <numerusform>%Ln Anfragen pro Stunde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a day</source>
            <translation>
                <numerusform>%Ln Anfrage pro Tag</numerusform>
                <numerusform>%Ln Anfragen pro Tag</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 input tokens a minute</source>
            <translation>%1 Eingabe-Token pro Minute</translation>
        </message>
        <message>
            <source>%1 input tokens an hour</source>
            <translation>%1 Eingabe-Token pro Stunde</translation>
        </message>
        <message>
            <source>%1 input tokens a day</source>
            <translation>%1 Eingabe-Token pro Tag</translation>
        </message>
        <message>
            <source>%1 output tokens a minute</source>
            <translation>%1 Ausgabe-Token pro Minute</translation>
        </message>
        <message>
            <source>%1 output tokens an hour</source>
            <translation>%1 Ausgabe-Token pro Stunde</translation>
        </message>
        <message>
            <source>%1 output tokens a day</source>
            <translation>%1 Ausgabe-Token pro Tag</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 Token pro Minute</translation>
        </message>
        <message>
            <source>%1 tokens an hour</source>
            <translation>%1 Token pro Stunde</translation>
        </message>
        <message>
            <source>%1 tokens a day</source>
            <translation>%1 Token pro Tag</translation>
        </message>
        <message>
            <source>%1 a request</source>
            <translation>%1 pro Anfrage</translation>
        </message>
        <message>
            <source>%1 a session</source>
            <translation>%1 pro Sitzung</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 pro Tag</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 pro Woche</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 pro Monat</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>täglich</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>Montag bis Freitag</translation>
        </message>
        <message>
            <source>at weekends</source>
            <translation>am Wochenende</translation>
        </message>
        <message>
            <source>on no day</source>
            <translation>an keinem Tag</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation>%1 von %2 bis %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>%2 is a time zone</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>until %1 today</source>
            <translation>bis heute %1</translation>
        </message>
        <message>
            <source>until %1 tomorrow</source>
            <translation>bis morgen %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day of the week</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>There is no provider yet: requests with this key will be refused until you add one.</source>
            <translation>Es gibt noch keinen Anbieter: Anfragen mit diesem Schlüssel werden abgelehnt, bis einer hinzugefügt ist.</translation>
        </message>
        <message>
            <source>May use %1.</source>
            <translation>Darf benutzen: %1.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Any tool</source>
            <translation>Beliebiges Werkzeug</translation>
        </message>
        <message>
            <source>Python program</source>
            <translation>Python-Programm</translation>
        </message>
        <message>
            <source>JavaScript program</source>
            <translation>JavaScript-Programm</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>Schlüssel %1</translation>
        </message>
        <message>
            <source>Give the key a name, such as the tool or the machine that will use it.</source>
            <translation>Dem Schlüssel einen Namen geben, etwa den des Werkzeugs oder Rechners, der ihn benutzt.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>There is a key named “%1” already.</source>
            <translation>Es gibt bereits einen Schlüssel namens „%1“.</translation>
        </message>
        <message>
            <source>The providers have not said yet which models they serve.</source>
            <translation>Die Anbieter haben noch nicht gesagt, welche Modelle sie führen.</translation>
        </message>
        <message numerus="yes">
            <source>Matches none of the %Ln known models.</source>
            <translation>
                <numerusform>Passt nicht zum %Ln bekannten Modell.</numerusform>
                <numerusform>Passt zu keinem der %Ln bekannten Modelle.</numerusform>
            </translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3 …</source>
            <translation>Passt zu %1 von %2 bekannten Modellen: %3 …</translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3</source>
            <translation>Passt zu %1 von %2 bekannten Modellen: %3</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysModel</name>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Abgelaufen %1</translation>
        </message>
        <message>
            <source>Revoked %1</source>
            <translation>Widerrufen %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>any model</source>
            <translation>jedes Modell</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keiner</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>entfernt</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Wohin eine Anfrage geht, für deren Modell kein Anbieter bekannt ist</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Standardanbieter</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Engstes Limit</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>Darf benutzen</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Tags</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Gesehener Agent</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysPage</name>
        <message>
            <source>Search keys</source>
            <translation>Schlüssel suchen</translation>
        </message>
        <message>
            <source>Group by project</source>
            <translation>Nach Projekt gruppieren</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <source>New key (Ctrl+N)</source>
            <translation>Neuer Schlüssel (Strg+N)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>Es gibt noch kein Projekt.</translation>
        </message>
        <message>
            <source>Keys of a project stand together</source>
            <translation>Schlüssel eines Projekts stehen beieinander</translation>
        </message>
        <message>
            <source>What the keys used could not be read: %1</source>
            <translation>Was die Schlüssel verbraucht haben, konnte nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Noch keine Schlüssel</translation>
        </message>
        <message>
            <source>A virtual key lets an agent in, within limits you set. The real provider keys stay in your keychain.</source>
            <translation>Ein virtueller Schlüssel lässt einen Agenten ein, innerhalb der gesetzten Limits. Die echten Schlüssel der Anbieter bleiben in Ihrem Schlüsselbund.</translation>
        </message>
        <message>
            <source>Create your first key</source>
            <translation>Ersten Schlüssel erstellen</translation>
        </message>
        <message>
            <source>No keys match</source>
            <translation>Keine passenden Schlüssel</translation>
        </message>
        <message>
            <source>No key has “%1” in its name, prefix, provider, agent or note.</source>
            <translation>Kein Schlüssel hat „%1“ in Name, Präfix, Anbieter, Agent oder Notiz.</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Suche löschen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>sluice::LadderRow</name>
        <message>
            <source>Models to replace</source>
            <translation>Zu ersetzende Modelle</translation>
        </message>
        <message>
            <source>The cheaper model</source>
            <translation>Das günstigere Modell</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>wird zu</translation>
        </message>
    </context>
    <context>
        <name>sluice::LimitBars</name>
        <message>
            <source>Requests at once</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Anfragen pro Minute</translation>
        </message>
        <message>
            <source>Requests an hour</source>
            <translation>Anfragen pro Stunde</translation>
        </message>
        <message>
            <source>Requests a day</source>
            <translation>Anfragen pro Tag</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Token pro Minute</translation>
        </message>
        <message>
            <source>Tokens an hour</source>
            <translation>Token pro Stunde</translation>
        </message>
        <message>
            <source>Tokens a day</source>
            <translation>Token pro Tag</translation>
        </message>
        <message>
            <source>Input tokens a minute</source>
            <translation>Eingabe-Token pro Minute</translation>
        </message>
        <message>
            <source>Input tokens an hour</source>
            <translation>Eingabe-Token pro Stunde</translation>
        </message>
        <message>
            <source>Input tokens a day</source>
            <translation>Eingabe-Token pro Tag</translation>
        </message>
        <message>
            <source>Output tokens a minute</source>
            <translation>Ausgabe-Token pro Minute</translation>
        </message>
        <message>
            <source>Output tokens an hour</source>
            <translation>Ausgabe-Token pro Stunde</translation>
        </message>
        <message>
            <source>Output tokens a day</source>
            <translation>Ausgabe-Token pro Tag</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Jede Anfrage</translation>
        </message>
        <message>
            <source>Tokens of each request</source>
            <translation>Token je Anfrage</translation>
        </message>
        <message>
            <source>Each session</source>
            <translation>Jede Sitzung</translation>
        </message>
        <message>
            <source>Tokens of each session</source>
            <translation>Token je Sitzung</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Tokens today</source>
            <translation>Token heute</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>Tokens this week</source>
            <translation>Token diese Woche</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Tokens this month</source>
            <translation>Token diesen Monat</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <source>Tokens in all</source>
            <translation>Token insgesamt</translation>
        </message>
        <message>
            <source>starts again at midnight</source>
            <translation>beginnt um Mitternacht neu</translation>
        </message>
        <message>
            <source>starts again at %1</source>
            <translation>beginnt um %1 neu</translation>
        </message>
        <message>
            <source>starts again on %1</source>
            <comment>a day</comment>
            <translation>beginnt am %1 neu</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a limit in a cell</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>LimitRows</name>
        <message>
            <source>a request</source>
            <translation>pro Anfrage</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>eine Sitzung</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>pro Tag</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>pro Woche</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>pro Monat</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>insgesamt</translation>
        </message>
        <message>
            <source>then stop</source>
            <translation>dann anhalten</translation>
        </message>
        <message>
            <source>then only warn</source>
            <translation>dann nur warnen</translation>
        </message>
        <message>
            <source>then a cheaper model</source>
            <translation>dann ein günstigeres Modell</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>the key “%1”</source>
            <translation>den Schlüssel „%1“</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>das Projekt „%1“</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>das ganze Gateway</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>budget for one request</source>
            <translation>Budget für eine Anfrage</translation>
        </message>
        <message>
            <source>budget for one session</source>
            <translation>Budget für eine Sitzung</translation>
        </message>
        <message>
            <source>daily budget</source>
            <translation>Tagesbudget</translation>
        </message>
        <message>
            <source>weekly budget</source>
            <translation>Wochenbudget</translation>
        </message>
        <message>
            <source>monthly budget</source>
            <translation>Monatsbudget</translation>
        </message>
        <message>
            <source>total budget</source>
            <translation>Gesamtbudget</translation>
        </message>
        <message>
            <source>%1 input tokens</source>
            <translation>%1 Eingabe-Token</translation>
        </message>
        <message>
            <source>%1 output tokens</source>
            <translation>%1 Ausgabe-Token</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n Anfrage</numerusform>
                <numerusform>%n Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 pro Stunde</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 pro Tag</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 pro Minute</translation>
        </message>
        <message>
            <source>It starts anew on %1.</source>
            <translation>Es beginnt am %1 neu.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Eine neue Sitzung hat ihr eigenes Budget.</translation>
        </message>
        <message>
            <source>Ask for less output, or for less at a time.</source>
            <translation>Weniger Ausgabe verlangen, oder weniger auf einmal.</translation>
        </message>
        <message>
            <source>It does not start anew by itself.</source>
            <translation>Es beginnt nicht von selbst neu.</translation>
        </message>
        <message>
            <source>This request may use up to %1; the %2 of %3 is %4.</source>
            <translation>Diese Anfrage kann bis zu %1 verbrauchen; das %2 (%3) beträgt %4.</translation>
        </message>
        <message>
            <source>The %1 of %2 is %3, of which %4 are spent or reserved by running requests; this request may use up to %5.</source>
            <translation>Das %1 (%2) beträgt %3, davon sind %4 ausgegeben oder von laufenden Anfragen reserviert; diese Anfrage kann bis zu %5 verbrauchen.</translation>
        </message>
        <message>
            <source>It would go to a cheaper model, but among those that the key names for that there is none for “%1” that it can use.</source>
            <translation>Die Anfrage ginge an ein günstigeres Modell, aber unter denen, die der Schlüssel dafür nennt, ist keines für „%1“, das er verwenden kann.</translation>
        </message>
        <message>
            <source>It can be raised in Sluice.</source>
            <translation>Es lässt sich in Sluice erhöhen.</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1” because it behaved unlike itself. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice hat den Schlüssel „%1“ pausiert, weil er sich ungewöhnlich verhielt. Auf der Seite „Schlüssel“ „Fortsetzen“ drücken, um weiterzumachen.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>Gleichzeitig darf %n Anfrage laufen (%1), und so viele laufen. Gleich noch einmal versuchen.</numerusform>
                <numerusform>Gleichzeitig dürfen %n Anfragen laufen (%1), und so viele laufen. Gleich noch einmal versuchen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The limit of %1 is %2, and it is used up. Try again in a moment.</source>
            <translation>Das Limit (%1) beträgt %2 und ist ausgeschöpft. Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>The %1 of %2 is spent</source>
            <translation>Das %1 ist ausgegeben (%2)</translation>
        </message>
        <message>
            <source>%1% of the %2 of %3 are spent</source>
            <translation>%1% vom %2 sind ausgegeben (%3)</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <translation>%1 von %2.</translation>
        </message>
        <message>
            <source>Requests go on: this budget only warns.</source>
            <translation>Anfragen gehen weiter: Dieses Budget warnt nur.</translation>
        </message>
        <message>
            <source>Requests go on with cheaper models, which cost beyond it; where there is none, they are refused.</source>
            <translation>Anfragen gehen mit günstigeren Modellen weiter, die darüber hinaus kosten; wo es keines gibt, werden sie abgelehnt.</translation>
        </message>
        <message>
            <source>A request took more than the %1 of %2</source>
            <translation>Eine Anfrage brauchte mehr als die %1 von %2</translation>
        </message>
        <message>
            <source>%1; the budget is %2 and only warns. It is not said again for an hour.</source>
            <translation>%1; das Budget beträgt %2 und warnt nur. Das wird eine Stunde lang nicht wiederholt.</translation>
        </message>
        <message>
            <source>The %1 of %2 refuses requests</source>
            <translation>Das %1 lehnt Anfragen ab (%2)</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1”</source>
            <translation>Sluice hat den Schlüssel „%1“ pausiert</translation>
        </message>
        <message>
            <source>It spent %1 in ten minutes, far above what is normal for it (%2).</source>
            <translation>Er hat in zehn Minuten %1 ausgegeben, weit mehr als für ihn üblich (%2).</translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>Er hat dieselbe Anfrage in zehn Minuten %n Mal gesendet.</numerusform>
                <numerusform>Er hat dieselbe Anfrage in zehn Minuten %n Mal gesendet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>%n seiner Anfragen ist fehlgeschlagen.</numerusform>
                <numerusform>%n seiner Anfragen sind nacheinander fehlgeschlagen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostChart</name>
        <message>
            <source>Cost by key in each minute of the last hour, chart</source>
            <translation>Kosten je Schlüssel in jeder Minute der letzten Stunde, Diagramm</translation>
        </message>
        <message>
            <source>%1 at %2: %3</source>
            <comment>key, time of day, money</comment>
            <translation>%1 um %2: %3</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Laufende Summe</translation>
        </message>
        <message>
            <source>%1 in the last hour</source>
            <translation>%1 in der letzten Stunde</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostModel</name>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Unknown key</source>
            <translation>Unbekannter Schlüssel</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a time of day, a column's title, an amount</comment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Laufende Summe</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostTable</name>
        <message>
            <source>Cost by key in each minute of the last hour</source>
            <translation>Kosten je Schlüssel in jeder Minute der letzten Stunde</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostView</name>
        <message>
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>Show the last hour as a table</source>
            <translation>Die letzte Stunde als Tabelle anzeigen</translation>
        </message>
        <message>
            <source>The same figures as a table (Ctrl+T)</source>
            <translation>Dieselben Zahlen als Tabelle (Strg+T)</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogModel</name>
        <message>
            <source>Debug</source>
            <translation>Debug</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Bereich</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Filter lines</source>
            <translation>Zeilen filtern</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Alle Stufen</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info und höher</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Stay with the newest line</source>
            <translation>Bei der neuesten Zeile bleiben</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern …</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>Noch ist nichts protokolliert</translation>
        </message>
        <message>
            <source>What Sluice itself does appears here, without any key or prompt.</source>
            <translation>Hier erscheint, was Sluice selbst tut, ohne Schlüssel und Prompts.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nichts passt</translation>
        </message>
        <message>
            <source>No line fits the filter.</source>
            <translation>Keine Zeile passt zum Filter.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Protokoll speichern</translation>
        </message>
        <message>
            <source>The log could not be saved. %1</source>
            <translation>Das Protokoll konnte nicht gespeichert werden. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Copy gateway address</source>
            <translation>Gateway-Adresse &amp;kopieren</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>&amp;Fenster schließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Gateway</translation>
        </message>
        <message>
            <source>&amp;Pause or resume all</source>
            <translation>Alles &amp;pausieren oder fortsetzen</translation>
        </message>
        <message>
            <source>&amp;Start or stop</source>
            <translation>&amp;Starten oder anhalten</translation>
        </message>
        <message>
            <source>&amp;Refresh the figures</source>
            <translation>Zahlen &amp;aktualisieren</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Find a page, key or action…</source>
            <translation>Seite, Schlüssel oder Aktion &amp;finden …</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>&amp;Erste Schritte …</translation>
        </message>
        <message>
            <source>&amp;About Sluice</source>
            <translation>Ü&amp;ber Sluice</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>Side&amp;bar</source>
            <translation>Seiten&amp;leiste</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Design</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;System</translation>
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
            <source>Sluice – %1 today</source>
            <comment>an amount of money</comment>
            <translation>Sluice – %1 heute</translation>
        </message>
        <message>
            <source>The gateway could not start.</source>
            <translation>Das Gateway konnte nicht starten.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <comment>a port number</comment>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Anderen auswählen …</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>&amp;Kompakte Zeilen</translation>
        </message>
        <message>
            <source>&amp;Hide names and amounts</source>
            <translation>Namen und Beträge &amp;verbergen</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>und %n weiterer</numerusform>
                <numerusform>und %n weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Diese Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessagesTab</name>
        <message>
            <source>Record for this key…</source>
            <translation>Für diesen Schlüssel aufzeichnen …</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <source>Enter or Space opens and closes a line that is folded.</source>
            <translation>Eingabe oder Leertaste klappt eine eingeklappte Zeile auf und zu.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Search in the conversation</source>
            <translation>In der Unterhaltung suchen</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter goes to the next place, Shift+Enter to the one before</source>
            <translation>Strg+F. Eingabe springt zur nächsten Stelle, Umschalt+Eingabe zur vorigen</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>What was recorded cannot be read: %1</source>
            <translation>Das Aufgezeichnete kann nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: what was asked and answered passes through Sluice and is not kept.</source>
            <translation>Rümpfe werden nicht aufgezeichnet: Was gefragt und geantwortet wird, läuft durch Sluice und wird nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>The request is still running. What is said is shown here when it has ended.</source>
            <translation>Die Anfrage läuft noch. Das Gesagte steht hier, wenn sie beendet ist.</translation>
        </message>
        <message>
            <source>Sluice refused this request, so that nothing was sent and nothing is recorded.</source>
            <translation>Sluice hat diese Anfrage abgelehnt; daher wurde nichts gesendet und nichts aufgezeichnet.</translation>
        </message>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>Die Rümpfe dieser Anfrage werden nicht mehr aufbewahrt. Aufbewahrt werden sie %Ln Tag.</numerusform>
                <numerusform>Die Rümpfe dieser Anfrage werden nicht mehr aufbewahrt. Aufbewahrt werden sie %Ln Tage.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said is being written…</source>
            <translation>Das Gesagte wird gerade geschrieben …</translation>
        </message>
        <message>
            <source>There is no recording of this request. It was made before this key recorded its bodies, or while the secret store was locked.</source>
            <translation>Von dieser Anfrage gibt es keine Aufzeichnung. Sie lief, bevor dieser Schlüssel seine Rümpfe aufzeichnete oder während der Geheimnisspeicher gesperrt war.</translation>
        </message>
        <message>
            <source>As it went to the provider and as the client got the answer. Kept until %1.</source>
            <translation>So, wie es zum Anbieter ging und wie der Client die Antwort bekam. Aufbewahrt bis %1.</translation>
        </message>
        <message>
            <source>The last %1 of the request were not kept.</source>
            <translation>Die letzten %1 der Anfrage wurden nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>The last %1 of the answer were not kept.</source>
            <translation>Die letzten %1 der Antwort wurden nicht aufbewahrt.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>From the next request on, what “%1” asks and is answered is recorded.</source>
            <translation>Ab der nächsten Anfrage wird aufgezeichnet, was „%1“ fragt und als Antwort bekommt.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message>
            <source>Price per million tokens</source>
            <translation>Preis je Million Token</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Preis setzen …</translation>
        </message>
        <message>
            <source>Remove price</source>
            <translation>Preis entfernen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Seine Anfragen anzeigen</translation>
        </message>
        <message>
            <source>Edit price…</source>
            <translation>Preis bearbeiten …</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>%Ln Anfrage der letzten 30 Tage ist ohne Preis: Ihre Token werden gezählt, ihre Kosten nicht.</numerusform>
                <numerusform>%Ln Anfragen der letzten 30 Tage sind ohne Preis: Ihre Token werden gezählt, ihre Kosten nicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>In den Cache, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>In den Cache, 1 h</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Audio-Eingabe</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio aus dem Cache</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Audio-Ausgabe</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Bild-Eingabe</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Bild-Ausgabe</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Jede Anfrage</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Jede Websuche</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Sekunde Audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Erst ab</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>Gesetzt für</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>Longest output</source>
            <translation>Längste Ausgabe</translation>
        </message>
        <message>
            <source>Priced as</source>
            <translation>Bepreist wie</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>keine Anfragen</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · Anfragen: %2</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>No price known</source>
            <translation>Kein Preis bekannt</translation>
        </message>
        <message>
            <source>Catalogue, %1</source>
            <translation>Katalog, %1</translation>
        </message>
        <message>
            <source>Free, catalogue of %1</source>
            <translation>Kostenlos, Katalog vom %1</translation>
        </message>
        <message>
            <source>Simulator, free</source>
            <translation>Simulator, kostenlos</translation>
        </message>
        <message>
            <source>Your price</source>
            <translation>Ihr Preis</translation>
        </message>
        <message>
            <source>Your price, %1</source>
            <translation>Ihr Preis, %1</translation>
        </message>
        <message>
            <source>any provider</source>
            <translation>jeder Anbieter</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>entfernter Anbieter</translation>
        </message>
        <message>
            <source>No earlier request changes.</source>
            <translation>Keine frühere Anfrage ändert sich.</translation>
        </message>
        <message>
            <source>No earlier request changes; the price holds from the next one on.</source>
            <translation>Keine frühere Anfrage ändert sich; der Preis gilt ab der nächsten.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln Anfrage kostet jetzt %1; sie war ohne Preis.</numerusform>
                <numerusform>%Ln Anfragen kosten jetzt %1; sie waren ohne Preis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln Anfrage wird mit %1 bepreist (war ohne Preis).</numerusform>
                <numerusform>%Ln Anfragen werden mit %1 bepreist (waren ohne Preis).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln Anfrage kostet jetzt %2, vorher %1.</numerusform>
                <numerusform>%Ln Anfragen kosten jetzt %2, vorher %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln Anfrage: Aus %1 wird %2.</numerusform>
                <numerusform>%Ln Anfragen: Aus %1 wird %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln Anfrage kostet jetzt %2, vorher %1 und %3 ohne Preis.</numerusform>
                <numerusform>%Ln Anfragen kosten jetzt %2, vorher %1 und %3 ohne Preis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln Anfrage: Aus %1 und %3 ohne Preis wird %2.</numerusform>
                <numerusform>%Ln Anfragen: Aus %1 und %3 ohne Preis wird %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Context of %1 tokens, at most %2 of output</source>
            <translation>Kontext von %1 Token, höchstens %2 Ausgabe</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not. Set a price, and the past is priced too.</source>
            <translation>Die Token werden gezählt, die Kosten nicht. Einen Preis setzen, und auch Früheres wird bepreist.</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation>USD je Million Token</translation>
        </message>
        <message>
            <source>Of the last 30 days</source>
            <translation>Aus den letzten 30 Tagen</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>Preisquelle</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsPage</name>
        <message>
            <source>The models could not be read: %1</source>
            <translation>Die Modelle konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Benutzt</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Eigene</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No own prices yet</source>
            <translation>Noch keine eigenen Preise</translation>
        </message>
        <message>
            <source>Your own price comes before the catalogue's, from the next request on; what was unpriced can be priced with it.</source>
            <translation>Ein eigener Preis geht dem des Katalogs vor, ab der nächsten Anfrage; was ohne Preis war, lässt sich damit bepreisen.</translation>
        </message>
        <message>
            <source>Show all models</source>
            <translation>Alle Modelle anzeigen</translation>
        </message>
        <message>
            <source>Everything you used has a price</source>
            <translation>Alles Benutzte hat einen Preis</translation>
        </message>
        <message>
            <source>A model without one shows here, with its tokens counted and its cost open.</source>
            <translation>Ein Modell ohne Preis erscheint hier, mit gezählten Token und offenen Kosten.</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Keine passenden Modelle</translation>
        </message>
        <message>
            <source>None of your providers was asked anything yet.</source>
            <translation>Noch wurde keiner Ihrer Anbieter etwas gefragt.</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Kein Modell passt zu „%1“.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>Katalog vom %1</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice</source>
            <translation>Der mit Sluice gelieferte Preiskatalog</translation>
        </message>
        <message>
            <source>A price catalogue that you chose</source>
            <translation>Ein von Ihnen gewählter Preiskatalog</translation>
        </message>
        <message>
            <source>The simulator costs nothing.</source>
            <translation>Der Simulator kostet nichts.</translation>
        </message>
        <message>
            <source>%1 has your price. %2</source>
            <translation>%1 hat Ihren Preis. %2</translation>
        </message>
        <message>
            <source>Your price for %1 was removed. What it priced stays.</source>
            <translation>Ihr Preis für %1 wurde entfernt. Was damit bepreist wurde, bleibt.</translation>
        </message>
        <message>
            <source>Choose a price catalogue</source>
            <translation>Preiskatalog auswählen</translation>
        </message>
        <message>
            <source>Price catalogues (*.json)</source>
            <translation>Preiskataloge (*.json)</translation>
        </message>
        <message>
            <source>Update from a file…</source>
            <translation>Aus einer Datei aktualisieren …</translation>
        </message>
        <message>
            <source>Back to the bundled one</source>
            <translation>Zurück zum mitgelieferten</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Preis setzen …</translation>
        </message>
        <message>
            <source>Set a price of your own (Enter)</source>
            <translation>Einen eigenen Preis setzen (Eingabe)</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modelle &amp; Preise</translation>
        </message>
        <message>
            <source>Search models, providers</source>
            <translation>Modelle, Anbieter suchen</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Modelle suchen</translation>
        </message>
        <message>
            <source>Models that were asked for anything</source>
            <translation>Modelle, die etwas gefragt wurden</translation>
        </message>
        <message>
            <source>Used, and no price is known</source>
            <translation>Benutzt, und kein Preis ist bekannt</translation>
        </message>
        <message>
            <source>Models with a price of yours</source>
            <translation>Modelle mit einem Preis von Ihnen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Seine Anfragen anzeigen</translation>
        </message>
        <message>
            <source>Remove your price</source>
            <translation>Ihren Preis entfernen</translation>
        </message>
    </context>
    <context>
        <name>sluice::NewKeyPanel</name>
        <message>
            <source>Your new key</source>
            <translation>Ihr neuer Schlüssel</translation>
        </message>
        <message>
            <source>Key “%1” is ready</source>
            <translation>Schlüssel „%1“ ist bereit</translation>
        </message>
        <message>
            <source>This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key.</source>
            <translation>Der Schlüssel wird nur dieses eine Mal angezeigt. Sluice behält nur seinen Fingerabdruck, nicht den Schlüssel.</translation>
        </message>
        <message>
            <source>Waiting for the first request with this key…</source>
            <translation>Warten auf die erste Anfrage mit diesem Schlüssel …</translation>
        </message>
        <message>
            <source>Set it up for me…</source>
            <translation>Für mich einrichten …</translation>
        </message>
        <message>
            <source>Copies the key and shows what would change in the agent's settings.</source>
            <translation>Kopiert den Schlüssel und zeigt, was sich in den Einstellungen des Agenten ändern würde.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>You have not copied the key yet, and it cannot be shown again. Press Done once more to close anyway.</source>
            <translation>Der Schlüssel wurde noch nicht kopiert und lässt sich nicht erneut anzeigen. Zum Schließen noch einmal „Fertig“ drücken.</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>Der neue Schlüssel</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Schlüssel kopieren</translation>
        </message>
        <message>
            <source>Settings for %1</source>
            <translation>Einstellungen für %1</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>✓ First request at %3: %1, %2</source>
            <translation>✓ Erste Anfrage um %3: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::NoProviders</name>
        <message>
            <source>Who shall answer?</source>
            <translation>Wer soll antworten?</translation>
        </message>
        <message>
            <source>A provider answers the requests: a service with your key, or a model on this machine.</source>
            <translation>Ein Anbieter beantwortet die Anfragen: ein Dienst mit Ihrem Schlüssel oder ein Modell auf diesem Rechner.</translation>
        </message>
        <message>
            <source>All providers…</source>
            <translation>Alle Anbieter …</translation>
        </message>
        <message>
            <source>or try the Simulator, no account needed</source>
            <translation>oder den Simulator ausprobieren, kein Konto nötig</translation>
        </message>
    </context>
    <context>
        <name>sluice::Notifier</name>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>Das Budget wurde nicht erhöht</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>Der Schlüssel wurde nicht fortgesetzt</translation>
        </message>
    </context>
    <context>
        <name>sluice::NumberField</name>
        <message>
            <source>“%1” is not possible here: from %2 to %3.</source>
            <translation>„%1“ ist hier nicht möglich: von %2 bis %3.</translation>
        </message>
    </context>
    <context>
        <name>sluice::OverviewPage</name>
        <message numerus="yes">
            <source>+ %n unpriced</source>
            <translation>
                <numerusform>+ %n ohne Preis</numerusform>
                <numerusform>+ %n ohne Preis</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cleared.</source>
            <translation>Die Liste wurde geleert.</translation>
        </message>
        <message>
            <source>The last requests could not be read. %1</source>
            <translation>Die letzten Anfragen konnten nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <comment>an age: now, 12 s ago</comment>
            <translation>aktualisiert: %1</translation>
        </message>
        <message>
            <source>Click to try again</source>
            <translation>Klicken, um es erneut zu versuchen</translation>
        </message>
        <message>
            <source>%1%2 % against yesterday by now</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 % gegenüber gestern um diese Zeit</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day of the week</comment>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>%1 % failed</source>
            <comment>a share</comment>
            <translation>%1 % fehlgeschlagen</translation>
        </message>
        <message>
            <source>First token p50 %1, p95 %2</source>
            <comment>durations</comment>
            <translation>Erstes Token p50 %1, p95 %2</translation>
        </message>
        <message>
            <source>Time to the first byte of the answer: median and 95th percentile. %1</source>
            <translation>Zeit bis zum ersten Byte der Antwort: Median und 95. Perzentil. %1</translation>
        </message>
        <message>
            <source>of %1, %2 %</source>
            <comment>an amount, a percentage</comment>
            <translation>von %1, %2 %</translation>
        </message>
        <message>
            <source>No model was used.</source>
            <translation>Kein Modell wurde benutzt.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Nichts zu tun.</translation>
        </message>
        <message>
            <source>Nothing was spent in the last hour.</source>
            <translation>In der letzten Stunde wurde nichts ausgegeben.</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>Nichts läuft.</translation>
        </message>
        <message>
            <source>%1 requests/s · %2 tokens/s</source>
            <comment>two numbers</comment>
            <translation>%1 Anfragen/s · %2 Token/s</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>a number</comment>
            <translation>%1 Anfragen/s</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>Derzeit läuft %Ln Anfrage; Anfragen pro Sekunde sind der Mittelwert der letzten zehn</numerusform>
                <numerusform>Derzeit laufen %Ln Anfragen; Anfragen pro Sekunde sind der Mittelwert der letzten zehn</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend today</source>
            <translation>Ausgaben heute</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Diese Woche</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Requests today</source>
            <translation>Anfragen heute</translation>
        </message>
        <message>
            <source>Cost by key, last hour</source>
            <translation>Kosten je Schlüssel, letzte Stunde</translation>
        </message>
        <message>
            <source>Show the last hour in Usage</source>
            <translation>Die letzte Stunde unter „Verbrauch“ anzeigen</translation>
        </message>
        <message>
            <source>Busiest models</source>
            <translation>Meistgenutzte Modelle</translation>
        </message>
        <message>
            <source>Show all models in Usage</source>
            <translation>Alle Modelle unter „Verbrauch“ anzeigen</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Prompt-Cache</translation>
        </message>
        <message>
            <source>Show sessions and their cache in Usage</source>
            <translation>Sitzungen und ihren Cache unter „Verbrauch“ anzeigen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies</source>
            <translation>Zeitraum für Modelle, Cache und Latenzen</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies (Ctrl+R)</source>
            <translation>Zeitraum für Modelle, Cache und Latenzen (Strg+R)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Requests running now</source>
            <translation>Derzeit laufende Anfragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>End the selected request (Delete); its client sees the connection end</source>
            <translation>Ausgewählte Anfrage beenden (Entf); ihr Client sieht die Verbindung enden</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Braucht Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Clear this list; Traffic keeps the requests</source>
            <translation>Diese Liste leeren; unter „Verkehr“ bleiben die Anfragen</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modelle &amp; Preise</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agenten</translation>
        </message>
        <message>
            <source>Playground</source>
            <translation>Spielwiese</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Aktivitätsprotokoll</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Protokolle</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 fortsetzen</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 pausieren</translation>
        </message>
        <message>
            <source>Requests of %1</source>
            <translation>Anfragen von %1</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Gespeicherter Filter</translation>
        </message>
        <message>
            <source>Usage today</source>
            <translation>Verbrauch heute</translation>
        </message>
        <message>
            <source>Usage of the last 7 days</source>
            <translation>Verbrauch der letzten 7 Tage</translation>
        </message>
        <message>
            <source>Usage this month</source>
            <translation>Verbrauch diesen Monat</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Passphrase of the Sluice vault: </source>
            <translation>Passphrase des Sluice-Tresors: </translation>
        </message>
        <message>
            <source>The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or start Sluice in a terminal.</source>
            <translation>Der Tresor braucht seine Passphrase: SLUICE_VAULT_PASSPHRASE setzen oder Sluice in einem Terminal starten.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Passphrase ändern</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Wird geändert …</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Jetzige Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>The new one again</source>
            <translation>Die neue noch einmal</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
                <numerusform>Mindestens %n Zeichen verwenden.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>Die beiden neuen Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Changed. The next start asks for the new one.</source>
            <translation>Geändert. Der nächste Start fragt nach der neuen.</translation>
        </message>
    </context>
    <context>
        <name>Playground</name>
        <message>
            <source>The tools must be a JSON array.</source>
            <translation>Die Werkzeuge müssen ein JSON-Array sein.</translation>
        </message>
        <message>
            <source>The tools are no valid JSON, at character %1: %2</source>
            <translation>Die Werkzeuge sind kein gültiges JSON, bei Zeichen %1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundColumn</name>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>Ein Modell</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>The answer appears here as it arrives.</source>
            <translation>Hier erscheint die Antwort, während sie eintrifft.</translation>
        </message>
        <message>
            <source>Events of the answer</source>
            <translation>Ereignisse der Antwort</translation>
        </message>
        <message>
            <source>Request that was sent</source>
            <translation>Gesendete Anfrage</translation>
        </message>
        <message>
            <source>Raw answer</source>
            <translation>Rohe Antwort</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <source>Figures of the answer</source>
            <translation>Zahlen zur Antwort</translation>
        </message>
        <message>
            <source>Waiting for the first token…</source>
            <translation>Warten auf das erste Token …</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>first token after %1</source>
            <translation>erstes Token nach %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>a duration</comment>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>%1 Token ein, %2 aus</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/s</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>a provider</comment>
            <translation>von %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundPage</name>
        <message>
            <source>Playground</source>
            <translation>Spielwiese</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Kopieren als</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Ask a second model the same</source>
            <translation>Ein zweites Modell dasselbe fragen</translation>
        </message>
        <message>
            <source>Create a key first, on the Keys page.</source>
            <translation>Zuerst auf der Seite „Schlüssel“ einen Schlüssel erstellen.</translation>
        </message>
        <message>
            <source>Its limits and budgets hold here as for any agent.</source>
            <translation>Seine Limits und Budgets gelten hier wie für jeden Agenten.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Chat Completions</source>
            <translation>Chat Completions</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Responses</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Systemprompt</translation>
        </message>
        <message>
            <source>System prompt (optional)</source>
            <translation>Systemprompt (optional)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <source>Say hello in five words.</source>
            <translation>Sag Hallo in fünf Wörtern.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Tools: a JSON array (optional)</source>
            <translation>Werkzeuge: ein JSON-Array (optional)</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>wie vom Modell vorgegeben</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> Token</translation>
        </message>
        <message>
            <source>Output at most</source>
            <translation>Ausgabe höchstens</translation>
        </message>
        <message>
            <source>Only the simulator listens to this.</source>
            <translation>Nur der Simulator beachtet dies.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>429, too many requests</source>
            <translation>429, zu viele Anfragen</translation>
        </message>
        <message>
            <source>500, server error</source>
            <translation>500, Serverfehler</translation>
        </message>
        <message>
            <source>slow first byte</source>
            <translation>langsames erstes Byte</translation>
        </message>
        <message>
            <source>stream cut in the middle</source>
            <translation>Stream mittendrin abgeschnitten</translation>
        </message>
        <message>
            <source>broken JSON</source>
            <translation>kaputtes JSON</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Störung</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Strg+Eingabe</translation>
        </message>
        <message>
            <source>The gateway is not running.</source>
            <translation>Das Gateway läuft nicht.</translation>
        </message>
        <message>
            <source>Copied. The key is read from the variable SLUICE_KEY.</source>
            <translation>Kopiert. Der Schlüssel wird aus der Variable SLUICE_KEY gelesen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundSend</name>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>The gateway did not answer: %1</source>
            <translation>Das Gateway hat nicht geantwortet: %1</translation>
        </message>
        <message>
            <source>The answer broke off.</source>
            <translation>Die Antwort brach ab.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PresetGrid</name>
        <message>
            <source>no account needed</source>
            <translation>kein Konto nötig</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>auf diesem Rechner</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>beliebige Adresse</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceDialog</name>
        <message>
            <source>Edit price</source>
            <translation>Preis bearbeiten</translation>
        </message>
        <message>
            <source>Set price</source>
            <translation>Preis setzen</translation>
        </message>
        <message>
            <source>Price those that were unpriced</source>
            <translation>Die ohne Preis bepreisen</translation>
        </message>
        <message>
            <source>Price those of the last 30 days that were unpriced</source>
            <translation>Die ohne Preis der letzten 30 Tage bepreisen</translation>
        </message>
        <message>
            <source>Price all of the last 30 days again</source>
            <translation>Alle der letzten 30 Tage neu bepreisen</translation>
        </message>
        <message>
            <source>Price all of them again</source>
            <translation>Alle neu bepreisen</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Lassen, wie sie sind</translation>
        </message>
        <message>
            <source>&amp;Earlier requests</source>
            <translation>&amp;Frühere Anfragen</translation>
        </message>
        <message>
            <source>What becomes of earlier requests</source>
            <translation>Was aus früheren Anfragen wird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Anwenden</translation>
        </message>
        <message>
            <source>Type what a million tokens cost, and see here what earlier requests become.</source>
            <translation>Eingeben, was eine Million Token kosten, und hier sehen, was aus früheren Anfragen wird.</translation>
        </message>
        <message>
            <source>Earlier requests stay as they are; the price holds from the next one on.</source>
            <translation>Frühere Anfragen bleiben, wie sie sind; der Preis gilt ab der nächsten.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert …</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
        <message>
            <source>Pricing…</source>
            <translation>Wird bepreist …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Pricing… %1 %</source>
            <translation>Wird bepreist … %1 %</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>The price is saved, but not every earlier request was priced: %1</source>
            <translation>Der Preis ist gespeichert, aber nicht jede frühere Anfrage wurde bepreist: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceForm</name>
        <message>
            <source>As it is served or asked for; * stands for anything: my-model-*</source>
            <translation>Wie angeboten oder angefragt; * steht für Beliebiges: my-model-*</translation>
        </message>
        <message>
            <source>Input, USD per million tokens</source>
            <translation>Eingabe, USD je Million Token</translation>
        </message>
        <message>
            <source>Output, USD per million tokens</source>
            <translation>Ausgabe, USD je Million Token</translation>
        </message>
        <message>
            <source>per million tokens</source>
            <translation>je Million Token</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>An&amp;bieter</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>&amp;Eingabe</translation>
        </message>
        <message>
            <source>&amp;Output</source>
            <translation>&amp;Ausgabe</translation>
        </message>
        <message>
            <source>More token classes, date and note</source>
            <translation>Weitere Tokenklassen, Datum und Notiz</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Eingabe aus dem Cache</translation>
        </message>
        <message>
            <source>as input</source>
            <translation>wie Eingabe</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>as output</source>
            <translation>wie Ausgabe</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>In den Cache, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>In den Cache, 1 h</translation>
        </message>
        <message>
            <source>as 5 min</source>
            <translation>wie 5 min</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Audio-Eingabe</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Audio-Ausgabe</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio aus dem Cache</translation>
        </message>
        <message>
            <source>as cached</source>
            <translation>wie Cache</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Bild-Eingabe</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Bild-Ausgabe</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Jede Anfrage</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Jede Websuche</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Sekunde Audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Erst ab</translation>
        </message>
        <message>
            <source>The first day of the price</source>
            <translation>Der erste Tag des Preises</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>A note for yourself: where the price is from</source>
            <translation>Eine Notiz für Sie selbst: woher der Preis stammt</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Angeben, für welches Modell; * steht für Beliebiges.</translation>
        </message>
        <message>
            <source>“%1” is no price. Type a number such as 0.25.</source>
            <translation>„%1“ ist kein Preis. Eine Zahl eingeben, etwa 0.25.</translation>
        </message>
        <message>
            <source>Type both prices; 0 where something costs nothing.</source>
            <translation>Beide Preise eingeben; 0, wo etwas nichts kostet.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceProviderCombo</name>
        <message>
            <source>Any provider</source>
            <translation>Jeder Anbieter</translation>
        </message>
        <message>
            <source>Every provider priced as %1</source>
            <translation>Jeder Anbieter mit Preisen von %1</translation>
        </message>
        <message>
            <source>A provider that was removed</source>
            <translation>Ein entfernter Anbieter</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>This price does not exist any more.</source>
            <translation>Diesen Preis gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The catalogue cannot be kept in %1: %2.</source>
            <translation>Der Katalog kann nicht in %1 aufbewahrt werden: %2.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read from %1: %2.</source>
            <translation>Der Preiskatalog kann nicht aus %1 gelesen werden: %2.</translation>
        </message>
        <message>
            <source>it is larger than 32 MiB</source>
            <translation>er ist größer als 32 MiB</translation>
        </message>
        <message>
            <source>There are %1 own prices already; that is the most.</source>
            <translation>Es gibt schon %1 eigene Preise; mehr sind nicht möglich.</translation>
        </message>
        <message>
            <source>No catalogue was looked at.</source>
            <translation>Es wurde kein Katalog angesehen.</translation>
        </message>
        <message>
            <source>The catalogue cannot be removed from %1: %2.</source>
            <translation>Der Katalog kann nicht aus %1 entfernt werden: %2.</translation>
        </message>
        <message>
            <source>A price per million tokens is between $0 and $1,000,000.</source>
            <translation>Ein Preis je Million Token liegt zwischen 0 $ und 1.000.000 $.</translation>
        </message>
        <message>
            <source>A price per request, search or second is between $0 and $9.</source>
            <translation>Ein Preis je Anfrage, Suche oder Sekunde liegt zwischen 0 $ und 9 $.</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Angeben, für welches Modell; * steht für Beliebiges.</translation>
        </message>
        <message>
            <source>The name of a model has at most %1 characters.</source>
            <translation>Der Name eines Modells hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>A price is for one provider or for one price source, not for both.</source>
            <translation>Ein Preis gilt für einen Anbieter oder für eine Preisquelle, nicht für beides.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>Es gibt keinen solchen Anbieter.</translation>
        </message>
        <message>
            <source>The price catalogue has no provider “%1”.</source>
            <translation>Der Preiskatalog hat keinen Anbieter „%1“.</translation>
        </message>
        <message>
            <source>The program was built without its price catalogue.</source>
            <translation>Das Programm wurde ohne seinen Preiskatalog gebaut.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read: %1.</source>
            <translation>Der Preiskatalog kann nicht gelesen werden: %1.</translation>
        </message>
        <message>
            <source>a price is not a decimal string</source>
            <translation>ein Preis ist keine Dezimalzahl als Text</translation>
        </message>
        <message>
            <source>a multiplier is not a decimal string</source>
            <translation>ein Multiplikator ist keine Dezimalzahl als Text</translation>
        </message>
        <message>
            <source>a clock range has no two ends</source>
            <translation>eine Uhrzeitspanne hat nicht zwei Enden</translation>
        </message>
        <message>
            <source>a clock range is not written as HH:MM</source>
            <translation>eine Uhrzeitspanne ist nicht als HH:MM geschrieben</translation>
        </message>
        <message>
            <source>a weekday is not one of 1 to 7</source>
            <translation>ein Wochentag ist nicht einer von 1 bis 7</translation>
        </message>
        <message>
            <source>a date of a schedule is not written as YYYY-MM-DD</source>
            <translation>ein Datum eines Zeitplans ist nicht als YYYY-MM-DD geschrieben</translation>
        </message>
        <message>
            <source>a model has no provider or no id</source>
            <translation>ein Modell hat keinen Anbieter oder keine ID</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>er ist kein JSON-Objekt</translation>
        </message>
        <message>
            <source>its schema version is not 1, so a newer Sluice is needed</source>
            <translation>seine Schemaversion ist nicht 1, daher ist ein neueres Sluice nötig</translation>
        </message>
        <message>
            <source>its prices are not in USD per million tokens</source>
            <translation>seine Preise sind nicht in USD je Million Token</translation>
        </message>
        <message>
            <source>it has no models</source>
            <translation>er hat keine Modelle</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectActions</name>
        <message>
            <source>“%1” was not removed: %2</source>
            <translation>„%1“ wurde nicht entfernt: %2</translation>
        </message>
        <message>
            <source>The project “%1” is removed. Its keys stay, without its limits.</source>
            <translation>Das Projekt „%1“ ist entfernt. Seine Schlüssel bleiben, ohne dessen Limits.</translation>
        </message>
        <message>
            <source>“%1” was not put back: %2</source>
            <translation>„%1“ wurde nicht wiederhergestellt: %2</translation>
        </message>
        <message>
            <source>“%1” was not put back into its project: %2</source>
            <translation>„%1“ wurde nicht in sein Projekt zurückgelegt: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDialog</name>
        <message>
            <source>Edit project</source>
            <translation>Projekt bearbeiten</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Optional, für den Eigengebrauch</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Projekt erstellen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;otiz</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Seine Schlüssel teilen kein Limit; jeder hat seine eigenen.</translation>
        </message>
        <message>
            <source>All keys of the project together: %1</source>
            <translation>Alle Schlüssel des Projekts zusammen: %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <source>No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page.</source>
            <translation>Noch ist kein Schlüssel in diesem Projekt. Das Projekt im Editor eines Schlüssels wählen oder Schlüssel auf der Seite „Schlüssel“ markieren.</translation>
        </message>
        <message>
            <source>Keys of this project</source>
            <translation>Schlüssel dieses Projekts</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Raise by $5</source>
            <translation>Um $5 erhöhen</translation>
        </message>
        <message>
            <source>Raise the budget by $5 for today</source>
            <translation>Das Budget für heute um $5 erhöhen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln Schlüssel</numerusform>
                <numerusform>%Ln Schlüssel</numerusform>
            </translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Seine Schlüssel teilen kein Limit; jeder hat seine eigenen.</translation>
        </message>
        <message>
            <source>Spent this month</source>
            <translation>Diesen Monat ausgegeben</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>keine Anfragen</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · Anfragen: %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>%1 · This month</source>
            <translation>%1 · Dieser Monat</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsModel</name>
        <message>
            <source>Give the project a name.</source>
            <translation>Dem Projekt einen Namen geben.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
        </message>
        <message>
            <source>There is a project named “%1” already.</source>
            <translation>Es gibt bereits ein Projekt namens „%1“.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Engstes Limit</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsPage</name>
        <message>
            <source>New project</source>
            <translation>Neues Projekt</translation>
        </message>
        <message>
            <source>New project (Ctrl+N)</source>
            <translation>Neues Projekt (Strg+N)</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Noch keine Projekte</translation>
        </message>
        <message>
            <source>A project is a group of keys that share a budget: the strictest limit wins, the key's own or the project's.</source>
            <translation>Ein Projekt ist eine Gruppe von Schlüsseln mit gemeinsamem Budget: Das strengste Limit zählt, das des Schlüssels oder das des Projekts.</translation>
        </message>
        <message>
            <source>Create your first project</source>
            <translation>Erstes Projekt erstellen</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Raise by $5 today</source>
            <translation>Heute um $5 erhöhen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>What the projects used could not be read: %1</source>
            <translation>Was die Projekte verbraucht haben, konnte nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
    </context>
    <context>
        <name>PromptCache</name>
        <message>
            <source>The prompt cache of this session stopped hitting: the list of tools changed</source>
            <translation>Der Prompt-Cache dieser Sitzung trifft nicht mehr: Die Liste der Werkzeuge hat sich geändert</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: the system prompt changed</source>
            <translation>Der Prompt-Cache dieser Sitzung trifft nicht mehr: Der Systemprompt hat sich geändert</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: message %1 changed</source>
            <translation>Der Prompt-Cache dieser Sitzung trifft nicht mehr: Nachricht %1 hat sich geändert</translation>
        </message>
        <message>
            <source>An agent</source>
            <translation>Ein Agent</translation>
        </message>
        <message>
            <source>%1: each turn now costs about %2 more.</source>
            <translation>%1: Jede Runde kostet jetzt etwa %2 mehr.</translation>
        </message>
        <message>
            <source>%1: %2 tokens that were in the cache are read anew.</source>
            <translation>%1: %2 Token, die im Cache waren, werden neu gelesen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDeeds</name>
        <message>
            <source>The simulator was not added</source>
            <translation>Der Simulator wurde nicht hinzugefügt</translation>
        </message>
        <message>
            <source>%1 was not added</source>
            <comment>a provider</comment>
            <translation>%1 wurde nicht hinzugefügt</translation>
        </message>
        <message>
            <source>“%1” is on.</source>
            <translation>„%1“ ist an.</translation>
        </message>
        <message>
            <source>“%1” is off. Nothing is sent there.</source>
            <translation>„%1“ ist aus. Nichts wird dorthin gesendet.</translation>
        </message>
        <message>
            <source>The provider was not switched</source>
            <translation>Der Anbieter wurde nicht umgeschaltet</translation>
        </message>
        <message>
            <source>“%1” is removed.</source>
            <translation>„%1“ ist entfernt.</translation>
        </message>
        <message>
            <source>“%1” was not removed</source>
            <translation>„%1“ wurde nicht entfernt</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>„%1“ wurde verschoben.</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>Die Reihenfolge wurde nicht geändert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDrawer</name>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Remove provider</source>
            <translation>Anbieter entfernen</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Entfernen (Entf)</translation>
        </message>
        <message>
            <source>Not known yet. A test asks the provider which models it has.</source>
            <translation>Noch nicht bekannt. Ein Test fragt den Anbieter nach seinen Modellen.</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Modelle suchen</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Kein Modell passt zu „%1“.</translation>
        </message>
        <message>
            <source>Models of this provider</source>
            <translation>Modelle dieses Anbieters</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Preis setzen …</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Sign in by</source>
            <translation>Anmelden mit</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Address it as</source>
            <translation>Ansprechen als</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models (%1, %2 new)</source>
            <translation>Modelle (%1, %2 neu)</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelle (%1)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderForm</name>
        <message>
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>angezeigt</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>Key of the provider</source>
            <translation>Schlüssel des Anbieters</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>Wo finde ich ihn?</translation>
        </message>
        <message>
            <source>Store it in the keychain</source>
            <translation>Im Schlüsselbund speichern</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Schlüssel</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>&amp;Basis-URL</translation>
        </message>
        <message>
            <source>None: requests stay unpriced</source>
            <translation>Keine: Anfragen bleiben ohne Preis</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>&amp;Header</translation>
        </message>
        <message>
            <source>Empty: as the test finds them</source>
            <translation>Leer: wie vom Test gefunden</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modelle</translation>
        </message>
        <message>
            <source>Send the key and all prompts unencrypted over http://</source>
            <translation>Schlüssel und alle Prompts unverschlüsselt über http:// senden</translation>
        </message>
        <message>
            <source>&amp;Protocol</source>
            <translation>&amp;Protokoll</translation>
        </message>
        <message>
            <source>&amp;Sign in by</source>
            <translation>&amp;Anmelden mit</translation>
        </message>
        <message>
            <source>P&amp;rices of</source>
            <translation>P&amp;reise von</translation>
        </message>
        <message>
            <source>The simulator answers in this program: no account, no key, no cost. Its answers are made up, its streams, tool calls and token counts look real.</source>
            <translation>Der Simulator antwortet in diesem Programm: kein Konto, kein Schlüssel, keine Kosten. Seine Antworten sind erfunden, seine Streams, Werkzeugaufrufe und Tokenzahlen wirken echt.</translation>
        </message>
        <message>
            <source>The agent signs in by itself, for example with a subscription. Sluice passes its credential on and takes the virtual key from the header x-sluice-key.</source>
            <translation>Der Agent meldet sich selbst an, etwa mit einem Abonnement. Sluice reicht seine Zugangsdaten weiter und nimmt den virtuellen Schlüssel aus dem Header x-sluice-key.</translation>
        </message>
        <message>
            <source>This server needs no key.</source>
            <translation>Dieser Server braucht keinen Schlüssel.</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored key</source>
            <translation>Leer lassen, um den gespeicherten Schlüssel zu behalten</translation>
        </message>
        <message>
            <source>Paste the key</source>
            <translation>Schlüssel einfügen</translation>
        </message>
        <message>
            <source>There is no keychain service: the key cannot be stored.</source>
            <translation>Es gibt keinen Schlüsselbund-Dienst: Der Schlüssel kann nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>It goes into %1 and nowhere else, and is not shown again.</source>
            <translation>Er kommt in %1, nirgendwo sonst hin, und wird nicht noch einmal angezeigt.</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <translation>%1 ist gesetzt.</translation>
        </message>
        <message>
            <source>This looks like a key of %1.</source>
            <translation>Das sieht nach einem Schlüssel von %1 aus.</translation>
        </message>
        <message>
            <source>Enter the key.</source>
            <translation>Den Schlüssel eingeben.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderModelsModel</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <translation>%1 · neu</translation>
        </message>
        <message>
            <source>%1, new since %2</source>
            <translation>%1, neu seit %2</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 Token</translation>
        </message>
        <message>
            <source>The catalogue does not know it</source>
            <translation>Der Katalog kennt es nicht</translation>
        </message>
        <message>
            <source>No price is known: its requests are counted, but not priced</source>
            <translation>Kein Preis ist bekannt: Die Anfragen werden gezählt, aber nicht bepreist</translation>
        </message>
        <message>
            <source>%1 per million tokens in and out, from: %2</source>
            <translation>%1 je Million Token ein und aus, Quelle: %2</translation>
        </message>
        <message>
            <source>USD per million tokens, in and out</source>
            <translation>USD je Million Token, ein und aus</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Kontext</translation>
        </message>
        <message>
            <source>Price in / out</source>
            <translation>Preis ein / aus</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Zuletzt benutzt</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderStep</name>
        <message>
            <source>A provider</source>
            <translation>Ein Anbieter</translation>
        </message>
        <message>
            <source>Who answers your agents. Its key goes into %1, and nowhere else.</source>
            <comment>a secret store</comment>
            <translation>Wer Ihren Agenten antwortet. Sein Schlüssel kommt in %1, nirgendwo sonst hin.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Anbieter hinzufügen …</translation>
        </message>
        <message>
            <source>Without an account yet? The simulator answers like a real provider and costs nothing; go on with it.</source>
            <translation>Noch kein Konto? Der Simulator antwortet wie ein echter Anbieter und kostet nichts; einfach mit ihm weitermachen.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keiner.</translation>
        </message>
        <message>
            <source>Ready: %1</source>
            <comment>names of providers</comment>
            <translation>Bereit: %1</translation>
        </message>
    </context>
    <context>
        <name>ProviderTest</name>
        <message>
            <source>Not an answer of %1.</source>
            <translation>Diese Antwort ist keine von %1.</translation>
        </message>
        <message>
            <source>Nothing to check: the simulator is part of Sluice.</source>
            <translation>Nichts zu prüfen: Der Simulator ist ein Teil von Sluice.</translation>
        </message>
        <message>
            <source>Left to the proxy %1.</source>
            <translation>Dem Proxy %1 überlassen.</translation>
        </message>
        <message>
            <source>The name server did not answer in time. Check your network.</source>
            <translation>Der Nameserver hat nicht rechtzeitig geantwortet. Das Netzwerk prüfen.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 ist %2.</translation>
        </message>
        <message>
            <source>%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use https://, or confirm that this is what you want.</source>
            <translation>%1 ist im Internet, und http:// würde den Schlüssel und alle Prompts unverschlüsselt senden. https:// verwenden oder bestätigen, dass Sie das möchten.</translation>
        </message>
        <message>
            <source>%1 did not finish the TLS handshake in time. Does the base URL need http:// or another port?</source>
            <translation>%1 hat den TLS-Handshake nicht rechtzeitig beendet. Braucht die Basis-URL http:// oder einen anderen Port?</translation>
        </message>
        <message>
            <source>Connected to %1, port %2.</source>
            <translation>Verbunden mit %1, Port %2.</translation>
        </message>
        <message>
            <source>Checked with the key, through the proxy.</source>
            <translation>Mit dem Schlüssel geprüft, über den Proxy.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is on this computer.</source>
            <translation>Nicht verschlüsselt: Der Server ist auf diesem Computer.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is in a private network.</source>
            <translation>Nicht verschlüsselt: Der Server ist in einem privaten Netz.</translation>
        </message>
        <message>
            <source>Not encrypted, as you have confirmed.</source>
            <translation>Nicht verschlüsselt, wie von Ihnen bestätigt.</translation>
        </message>
        <message>
            <source>Not asked: each agent signs in with its own credential.</source>
            <translation>Nicht gefragt: Jeder Agent meldet sich mit eigenen Zugangsdaten an.</translation>
        </message>
        <message>
            <source>No key is set.</source>
            <translation>Kein Schlüssel ist gesetzt.</translation>
        </message>
        <message>
            <source>%1 has no models yet.</source>
            <translation>%1 hat noch keine Modelle.</translation>
        </message>
        <message>
            <source>Models listed: %L1.</source>
            <translation>Aufgelistete Modelle: %L1.</translation>
        </message>
        <message>
            <source>%1 answers with more data than a list of models has: check the base URL.</source>
            <translation>%1 antwortet mit mehr Daten, als eine Modellliste hat: die Basis-URL prüfen.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>The proxy %1 wants a password.</source>
            <translation>Der Proxy %1 verlangt ein Passwort.</translation>
        </message>
        <message>
            <source>%1 does not answer in HTTP: check the base URL and its port.</source>
            <translation>%1 antwortet nicht in HTTP: die Basis-URL und ihren Port prüfen.</translation>
        </message>
        <message>
            <source>%1 wants a key (%2), and none is set.</source>
            <translation>%1 verlangt einen Schlüssel (%2), und keiner ist gesetzt.</translation>
        </message>
        <message>
            <source>%1 refused the key (403). It may have been revoked, or it may not do this: check its permissions, and whether your country or network is allowed.</source>
            <translation>%1 hat den Schlüssel abgelehnt (403). Vielleicht wurde er widerrufen, oder er darf dies nicht: seine Berechtigungen prüfen und ob Ihr Land oder Netzwerk zugelassen ist.</translation>
        </message>
        <message>
            <source>%1 refused the key (%2). It may have been revoked or copied incompletely.</source>
            <translation>%1 hat den Schlüssel abgelehnt (%2). Vielleicht wurde er widerrufen oder unvollständig kopiert.</translation>
        </message>
        <message>
            <source>%1 answers with a redirect (%2): check the base URL.</source>
            <translation>%1 antwortet mit einer Weiterleitung (%2): die Basis-URL prüfen.</translation>
        </message>
        <message>
            <source>%1 sends on to %2 (%3). Redirects are not followed, because the key would go along: use that address as the base URL if you trust it.</source>
            <translation>%1 leitet weiter zu %2 (%3). Weiterleitungen wird nicht gefolgt, weil der Schlüssel mitginge: Diese Adresse als Basis-URL verwenden, wenn Sie ihr vertrauen.</translation>
        </message>
        <message>
            <source>%1 answers (%2), but is not a model server: check the base URL.</source>
            <translation>%1 antwortet (%2), ist aber kein Modellserver: die Basis-URL prüfen.</translation>
        </message>
        <message>
            <source>%1 wants to be paid first (402): the account has no credit.</source>
            <translation>%1 will erst bezahlt werden (402): Das Konto hat kein Guthaben.</translation>
        </message>
        <message>
            <source>%1 refuses for now (429): too many requests or no quota. Try again later.</source>
            <translation>%1 lehnt vorerst ab (429): zu viele Anfragen oder kein Kontingent. Später erneut versuchen.</translation>
        </message>
        <message>
            <source>%1 has a problem of its own (%2). Try again later.</source>
            <translation>%1 hat selbst ein Problem (%2). Später erneut versuchen.</translation>
        </message>
        <message>
            <source>%1 did not understand the question for its models (%2): check the base URL and the protocol.</source>
            <translation>%1 hat die Frage nach seinen Modellen nicht verstanden (%2): die Basis-URL und das Protokoll prüfen.</translation>
        </message>
        <message>
            <source>Key accepted.</source>
            <translation>Schlüssel angenommen.</translation>
        </message>
        <message>
            <source>No key needed.</source>
            <translation>Kein Schlüssel nötig.</translation>
        </message>
        <message>
            <source>%1 answers, but not with a list of models: check the base URL and the protocol.</source>
            <translation>%1 antwortet, aber nicht mit einer Modellliste: die Basis-URL und das Protokoll prüfen.</translation>
        </message>
        <message>
            <source>No address is known for “%1”. Check the spelling in the base URL, and your network.</source>
            <translation>Zu „%1“ ist keine Adresse bekannt. Die Schreibweise in der Basis-URL und das Netzwerk prüfen.</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1, Port %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1. Is the server started, and is the port right?</source>
            <translation>Auf %1 lauscht nichts. Ist der Server gestartet, und stimmt der Port?</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port in the base URL.</source>
            <translation>%1 hat die Verbindung abgelehnt. Den Port in der Basis-URL prüfen.</translation>
        </message>
        <message>
            <source>%1 did not answer in time. A firewall may be in the way.</source>
            <translation>%1 hat nicht rechtzeitig geantwortet. Vielleicht ist eine Firewall im Weg.</translation>
        </message>
        <message>
            <source>%1 cannot be reached from this network.</source>
            <translation>%1 ist aus diesem Netzwerk nicht erreichbar.</translation>
        </message>
        <message>
            <source>No connection to %1.</source>
            <translation>Keine Verbindung zu %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add it to the system's trusted certificates, or use a server with a real one.</source>
            <translation>Das Zertifikat von %1 ist selbst signiert: Niemand außer dem Server selbst bürgt dafür. Es zu den vertrauenswürdigen Zertifikaten des Systems hinzufügen oder einen Server mit einem echten verwenden.</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, check this computer's clock.</source>
            <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Den Betreiber des Servers informieren; falls es gültig sein sollte, die Uhr dieses Computers prüfen.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid yet. Check this computer's clock.</source>
            <translation>Das Zertifikat von %1 ist noch nicht gültig. Die Uhr dieses Computers prüfen.</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2: check the base URL.</source>
            <translation>Das Zertifikat gilt nicht für %1, sondern für %2: die Basis-URL prüfen.</translation>
        </message>
        <message>
            <source>The certificate of %1 comes from an authority that this computer does not trust. A company's proxy may be in between; its certificate belongs among the system's.</source>
            <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der dieser Computer nicht vertraut. Vielleicht ist ein Firmen-Proxy dazwischen; dessen Zertifikat gehört zu denen des Systems.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS there. Does the base URL need http:// or another port?</source>
            <translation>%1 spricht dort kein TLS. Braucht die Basis-URL http:// oder einen anderen Port?</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted: %2</source>
            <translation>Dem Zertifikat von %1 ist nicht zu trauen: %2</translation>
        </message>
        <message>
            <source>Certificate by %1, valid until %2.</source>
            <translation>Zertifikat von %1, gültig bis %2.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>einer ungenannten Stelle</translation>
        </message>
        <message>
            <source>The gateway did not answer on its own address.</source>
            <translation>Das Gateway hat auf seiner eigenen Adresse nicht geantwortet.</translation>
        </message>
        <message>
            <source>The gateway answered with status %1.</source>
            <translation>Das Gateway hat mit dem Status %1 geantwortet.</translation>
        </message>
        <message>
            <source>The gateway answered: %1 (%2)</source>
            <translation>Das Gateway hat geantwortet: %1 (%2)</translation>
        </message>
        <message>
            <source>%1 did not answer the question in time, or broke off: try again.</source>
            <translation>%1 hat die Frage nicht rechtzeitig beantwortet oder abgebrochen: erneut versuchen.</translation>
        </message>
        <message>
            <source>%1 did not let %2 answer (%3).</source>
            <translation>%1 ließ %2 nicht antworten (%3).</translation>
        </message>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 Die Meldung dazu: %2</translation>
        </message>
        <message>
            <source>The server answers, but not in this protocol: check the base URL and the protocol.</source>
            <translation>Der Server antwortet, aber nicht in diesem Protokoll: die Basis-URL und das Protokoll prüfen.</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>Ready · no key needed</source>
            <translation>Bereit · kein Schlüssel nötig</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>Schlüssel in %1</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Schlüssel fehlt</translation>
        </message>
        <message>
            <source>%1 has no entry for this provider. Enter its key.</source>
            <translation>%1 hat keinen Eintrag für diesen Anbieter. Seinen Schlüssel eingeben.</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>Schlüsselbund gesperrt</translation>
        </message>
        <message>
            <source>The key is there but may not be read now. Unlock %1.</source>
            <translation>Der Schlüssel ist da, darf aber gerade nicht gelesen werden. %1 entsperren.</translation>
        </message>
        <message>
            <source>Key unreadable</source>
            <translation>Schlüssel nicht lesbar</translation>
        </message>
        <message>
            <source>%1 did not answer properly. The key may still be there: try again.</source>
            <translation>%1 hat nicht richtig geantwortet. Der Schlüssel ist vielleicht noch da: erneut versuchen.</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>Kein Schlüsselbund-Dienst</translation>
        </message>
        <message>
            <source>There is nothing to store the key in. Install a keychain service, or use a passphrase vault.</source>
            <translation>Der Schlüssel lässt sich nirgends speichern. Einen Schlüsselbund-Dienst installieren oder einen Passphrasen-Tresor verwenden.</translation>
        </message>
        <message>
            <source>Ready · checked %1</source>
            <translation>Bereit · geprüft %1</translation>
        </message>
        <message>
            <source>Test failed · %1</source>
            <translation>Test fehlgeschlagen · %1</translation>
        </message>
        <message>
            <source>Key refused · %1</source>
            <comment>how long ago</comment>
            <translation>Schlüssel abgelehnt · %1</translation>
        </message>
        <message>
            <source>Rate-limited until %1</source>
            <comment>a time of day</comment>
            <translation>Ratenlimit bis %1</translation>
        </message>
        <message>
            <source>Rate-limited · %1</source>
            <comment>how long ago</comment>
            <translation>Ratenlimit · %1</translation>
        </message>
        <message>
            <source>Unreachable · %1</source>
            <comment>how long ago</comment>
            <translation>Nicht erreichbar · %1</translation>
        </message>
        <message>
            <source>Certificate problem · %1</source>
            <comment>how long ago</comment>
            <translation>Zertifikatproblem · %1</translation>
        </message>
        <message>
            <source>Failing · %1</source>
            <comment>how long ago</comment>
            <translation>Schlägt fehl · %1</translation>
        </message>
        <message>
            <source>OpenAI</source>
            <translation>OpenAI</translation>
        </message>
        <message>
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <source>Gemini</source>
            <translation>Gemini</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulator</translation>
        </message>
        <message>
            <source>Authorization: Bearer …</source>
            <translation>Authorization: Bearer …</translation>
        </message>
        <message>
            <source>x-api-key: …</source>
            <translation>x-api-key: …</translation>
        </message>
        <message>
            <source>api-key: …</source>
            <translation>api-key: …</translation>
        </message>
        <message>
            <source>x-goog-api-key: …</source>
            <translation>x-goog-api-key: …</translation>
        </message>
        <message>
            <source>?key=… in the address</source>
            <translation>?key=… in der Adresse</translation>
        </message>
        <message>
            <source>None (a local server)</source>
            <translation>Keine (lokaler Server)</translation>
        </message>
        <message>
            <source>The caller's own sign-in goes on</source>
            <translation>Die Anmeldung des Aufrufers wird weitergereicht</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Enter key…</source>
            <translation>Schlüssel eingeben …</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Schlüssel ersetzen …</translation>
        </message>
        <message>
            <source>Open keys page</source>
            <translation>Schlüsselseite öffnen</translation>
        </message>
        <message>
            <source>How to install one</source>
            <translation>Wie man einen installiert</translation>
        </message>
        <message>
            <source>Use a passphrase vault…</source>
            <translation>Passphrasen-Tresor verwenden …</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Install GNOME Keyring or KWallet with your system's package manager, then sign in again.</source>
            <translation>GNOME Keyring oder KWallet mit der Paketverwaltung Ihres Systems installieren, dann neu anmelden.</translation>
        </message>
        <message>
            <source>Install a keychain service with “%1”, then sign in again.</source>
            <comment>a command</comment>
            <translation>Einen Schlüsselbund-Dienst mit „%1“ installieren, dann neu anmelden.</translation>
        </message>
        <message>
            <source>Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the keys in an encrypted file of its own.</source>
            <translation>Sluice beenden und mit --secrets vault starten: Es fragt nach einer Passphrase und verwahrt die Schlüssel in einer eigenen verschlüsselten Datei.</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>nicht nötig</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <source>locked in %1</source>
            <translation>in %1 gesperrt</translation>
        </message>
        <message>
            <source>could not be read from %1</source>
            <translation>konnte nicht aus %1 gelesen werden</translation>
        </message>
        <message>
            <source>nowhere: there is no keychain service</source>
            <translation>nirgends: Es gibt keinen Schlüsselbund-Dienst</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Namensauflösung</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Zertifikat</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>One-token answer</source>
            <translation>Antwort mit einem Token</translation>
        </message>
        <message>
            <source>Line %1 is no header. Write it like “X-Team: core”.</source>
            <translation>Zeile %1 ist kein Header. Beispiel: „X-Team: core“.</translation>
        </message>
        <message>
            <source>Give the provider a name. It can stand before a model: name/model.</source>
            <translation>Dem Anbieter einen Namen geben. Er kann vor einem Modell stehen: Name/Modell.</translation>
        </message>
        <message>
            <source>A provider's name has no slash: it stands before one in name/model.</source>
            <translation>Der Name eines Anbieters hat keinen Schrägstrich: Er steht vor einem, in Name/Modell.</translation>
        </message>
        <message>
            <source>There is a provider named “%1” already.</source>
            <translation>Es gibt bereits einen Anbieter namens „%1“.</translation>
        </message>
        <message>
            <source>Enter the address of the server, such as https://api.example.com/v1.</source>
            <translation>Die Adresse des Servers eingeben, etwa https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>“%1” is not a complete address. Write it like https://api.example.com/v1.</source>
            <translation>„%1“ ist keine vollständige Adresse. Beispiel: https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (or http:// for a server of your own).</source>
            <translation>Die Adresse muss mit https:// beginnen (oder mit http:// bei einem eigenen Server).</translation>
        </message>
        <message>
            <source>Leave the password out of the address: the key has a field of its own.</source>
            <translation>Das Passwort aus der Adresse weglassen: Der Schlüssel hat ein eigenes Feld.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>in diesem Programm</translation>
        </message>
        <message>
            <source>No requests today</source>
            <translation>Heute keine Anfragen</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>%n Anfrage heute</numerusform>
                <numerusform>%n Anfragen heute</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of today's answers began within this time</source>
            <translation>Die Hälfte der heutigen Antworten begann innerhalb dieser Zeit</translation>
        </message>
        <message>
            <source>Where two providers serve the same model, the upper one is asked. Drag a row, or use Alt+Up and Alt+Down</source>
            <translation>Führen zwei Anbieter dasselbe Modell, wird der obere gefragt. Eine Zeile ziehen oder Alt+Hoch und Alt+Runter verwenden</translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>Basis-URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>p50</source>
            <translation>p50</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersPage</name>
        <message>
            <source>Add provider</source>
            <translation>Anbieter hinzufügen</translation>
        </message>
        <message>
            <source>Add provider (Ctrl+N)</source>
            <translation>Anbieter hinzufügen (Strg+N)</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten …</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Ausschalten</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <source>Today's figures could not be read again; the table shows older ones: %1</source>
            <translation>Die heutigen Zahlen konnten nicht erneut gelesen werden; die Tabelle zeigt ältere: %1</translation>
        </message>
        <message>
            <source>Today's figures could not be read: %1</source>
            <translation>Die heutigen Zahlen konnten nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Einschalten</translation>
        </message>
    </context>
    <context>
        <name>sluice::RateRow</name>
        <message>
            <source>requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>input tokens</source>
            <translation>Eingabe-Token</translation>
        </message>
        <message>
            <source>output tokens</source>
            <translation>Ausgabe-Token</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>pro Minute</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>pro Stunde</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>pro Tag</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>Wovon</translation>
        </message>
        <message>
            <source>In which time</source>
            <translation>In welcher Zeit</translation>
        </message>
    </context>
    <context>
        <name>sluice::RawTab</name>
        <message>
            <source>Headers are kept in memory only, without credentials, of the last %1 requests, and are never written to disk. Those of this request are not there.</source>
            <translation>Header werden nur im Arbeitsspeicher gehalten, ohne Zugangsdaten, für die letzten %1 Anfragen, und nie auf die Festplatte geschrieben. Die dieser Anfrage sind nicht da.</translation>
        </message>
        <message>
            <source>Headers of the request and of its answer</source>
            <translation>Header der Anfrage und ihrer Antwort</translation>
        </message>
        <message>
            <source>Copy headers</source>
            <translation>Header kopieren</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Header</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>This recording cannot be read.</source>
            <translation>Diese Aufzeichnung kann nicht gelesen werden.</translation>
        </message>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>%Ln Tag auf diesem Computer, verschlüsselt mit einem Schlüssel aus dem Geheimnisspeicher, höchstens %1 von jedem Text. Zu lesen unter „Verkehr“, „Nachrichten“.</numerusform>
                <numerusform>%Ln Tage auf diesem Computer, verschlüsselt mit einem Schlüssel aus dem Geheimnisspeicher, höchstens %1 von jedem Text. Zu lesen unter „Verkehr“, „Nachrichten“.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep texts?</source>
            <translation>Texte aufbewahren?</translation>
        </message>
        <message>
            <source>Everything that is asked with this key and answered will be kept, with whatever source code and secrets are in it.</source>
            <translation>Alles, was mit diesem Schlüssel gefragt und geantwortet wird, wird aufbewahrt, mit allem Quelltext und allen Geheimnissen darin.</translation>
        </message>
        <message>
            <source>Keep texts</source>
            <translation>Texte aufbewahren</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>Nicht aufbewahren</translation>
        </message>
    </context>
    <context>
        <name>sluice::RequestsExport</name>
        <message>
            <source>The export was cancelled.</source>
            <translation>Der Export wurde abgebrochen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RotateDialog</name>
        <message>
            <source>Rotate “%1”</source>
            <translation>„%1“ erneuern</translation>
        </message>
        <message>
            <source>Not at all: it may be known to others</source>
            <translation>Gar nicht: Es könnte anderen bekannt sein</translation>
        </message>
        <message>
            <source>For one more hour</source>
            <translation>Noch eine Stunde</translation>
        </message>
        <message>
            <source>For 24 more hours</source>
            <translation>Noch 24 Stunden</translation>
        </message>
        <message>
            <source>For 7 more days</source>
            <translation>Noch 7 Tage</translation>
        </message>
        <message>
            <source>The &amp;old secret works</source>
            <translation>Das &amp;alte Geheimnis gilt</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Neues Geheimnis erzeugen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The key gets a new secret, shown once. Its name, rules and history stay.</source>
            <translation>Der Schlüssel bekommt ein neues Geheimnis, das einmal angezeigt wird. Name, Regeln und Verlauf bleiben.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RowList</name>
        <message>
            <source>Remove this limit</source>
            <translation>Dieses Limit entfernen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>sluice::RuleForm</name>
        <message>
            <source>What clients read when it refuses something</source>
            <translation>Was Clients lesen, wenn sie etwas ablehnt</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Tool calls of the model</source>
            <translation>Werkzeugaufrufe des Modells</translation>
        </message>
        <message>
            <source>Any tool, or a pattern of its whole name</source>
            <translation>Jedes Werkzeug, oder ein Muster für den ganzen Namen</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Looks at</source>
            <translation>&amp;Betrachtet</translation>
        </message>
        <message>
            <source>&amp;Tool</source>
            <translation>&amp;Werkzeug</translation>
        </message>
        <message>
            <source>&amp;Pattern</source>
            <translation>&amp;Muster</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Was geschieht</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>Ab&amp;lehnen</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <source>&amp;Alert only</source>
            <translation>&amp;Nur melden</translation>
        </message>
        <message>
            <source>[secret], or a template: $1 is the first group</source>
            <translation>[Geheimnis], oder eine Vorlage: $1 ist die erste Gruppe</translation>
        </message>
        <message>
            <source>Put the real value back in the &amp;answer</source>
            <translation>Den echten Wert in der &amp;Antwort wieder einsetzen</translation>
        </message>
        <message>
            <source>A token goes out in place of the match. The model never sees the value, but what it does with the token works. Kept in memory only.</source>
            <translation>Statt des Treffers geht ein Token hinaus. Das Modell sieht den Wert nie, aber was es mit dem Token tut, funktioniert. Nur im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Anfragen und Antworten</translation>
        </message>
        <message>
            <source>Replace &amp;by</source>
            <translation>Ersetzen d&amp;urch</translation>
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation>&amp;Richtung</translation>
        </message>
        <message>
            <source>Parts of a conversation</source>
            <translation>Teile einer Unterhaltung</translation>
        </message>
        <message>
            <source>Only for (nothing ticked: everybody)</source>
            <translation>Nur für (nichts angekreuzt: alle)</translation>
        </message>
        <message>
            <source>Least randomness</source>
            <translation>Mindestmaß an Zufall</translation>
        </message>
        <message>
            <source> bits a character</source>
            <translation> Bit je Zeichen</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>One a line; re: in front of a pattern</source>
            <translation>Eine je Zeile; vor einem Muster re:</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Prüfung</translation>
        </message>
        <message>
            <source>At &amp;least</source>
            <translation>Min&amp;destens</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>S&amp;chwere</translation>
        </message>
        <message>
            <source>E&amp;xceptions</source>
            <translation>Ausna&amp;hmen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>In force for the next request (Ctrl+Enter)</source>
            <translation>Ab der nächsten Anfrage in Kraft (Strg+Eingabe)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>Probelauf …</translation>
        </message>
        <message>
            <source>What the rule would have done, without changing anything</source>
            <translation>Was die Regel getan hätte, ohne etwas zu ändern</translation>
        </message>
        <message>
            <source>Fewer conditions</source>
            <translation>Weniger Bedingungen</translation>
        </message>
        <message>
            <source>More conditions</source>
            <translation>Weitere Bedingungen</translation>
        </message>
        <message>
            <source>This matches the empty text; such matches count for nothing.</source>
            <translation>Dies passt auf den leeren Text; solche Treffer zählen nicht.</translation>
        </message>
        <message>
            <source>It matches %1 % of ordinary words: too broad?</source>
            <translation>Es passt auf %1 % gewöhnlicher Wörter: zu weit gefasst?</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Nicht gespeichert: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunawayEditor</name>
        <message>
            <source>not looked at</source>
            <translation>nicht beachtet</translation>
        </message>
        <message>
            <source>&amp;Pause the key when it runs away</source>
            <translation>Schlüssel &amp;pausieren, wenn er durchgeht</translation>
        </message>
        <message>
            <source>To spend less than this in ten minutes is never too much</source>
            <translation>In zehn Minuten weniger als das auszugeben ist nie zu viel</translation>
        </message>
        <message>
            <source>The same prompt, answered so often, whatever it costs. Errors are not counted, nor health checks: hardly a prompt with hardly an answer.</source>
            <translation>Derselbe Prompt, so oft beantwortet, was immer er kostet. Fehler zählen nicht, auch keine Funktionsprüfungen: kaum ein Prompt mit kaum einer Antwort.</translation>
        </message>
        <message>
            <source> × its normal</source>
            <translation> × des Üblichen</translation>
        </message>
        <message>
            <source> in ten minutes</source>
            <translation> in zehn Minuten</translation>
        </message>
        <message>
            <source> without a success</source>
            <translation> ohne einen Erfolg</translation>
        </message>
        <message>
            <source>Spends</source>
            <translation>Gibt aus</translation>
        </message>
        <message>
            <source>and at least, in ten minutes</source>
            <translation>und mindestens, in zehn Minuten</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Dieselbe Anfrage</translation>
        </message>
        <message>
            <source>Errors in a row</source>
            <translation>Fehler in Folge</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunningModel</name>
        <message>
            <source>Unknown key</source>
            <translation>Unbekannter Schlüssel</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <comment>model, number of tokens</comment>
            <translation>%1 · %2 Token</translation>
        </message>
        <message>
            <source>%1 · %2 tokens · %3/s</source>
            <comment>model, number of tokens, tokens a second</comment>
            <translation>%1 · %2 Token · %3/s</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Ohne Preis</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>sluice::SavedFilterButton</name>
        <message>
            <source>Saved filters</source>
            <translation>Gespeicherte Filter</translation>
        </message>
        <message>
            <source>Save this filter, or use a saved one (Ctrl+D)</source>
            <translation>Diesen Filter speichern oder einen gespeicherten verwenden (Strg+D)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Diesen Filter speichern …</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Diesen Filter speichern</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Filter speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Replace that filter</source>
            <translation>Jenen Filter ersetzen</translation>
        </message>
        <message>
            <source>The filter “%1” is replaced.</source>
            <translation>Der Filter „%1“ ist ersetzt.</translation>
        </message>
        <message>
            <source>Saved as “%1”. It is in the menu of the star, and in Ctrl+K.</source>
            <translation>Als „%1“ gespeichert. Er steht im Menü des Sterns und unter Strg+K.</translation>
        </message>
        <message>
            <source>The filter “%1” is deleted.</source>
            <translation>Der Filter „%1“ ist gelöscht.</translation>
        </message>
        <message>
            <source>The filters could not be saved: %1</source>
            <translation>Die Filter konnten nicht gespeichert werden: %1</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Active hours need at least one day.</source>
            <translation>Nutzungszeiten brauchen mindestens einen Tag.</translation>
        </message>
        <message>
            <source>Active hours go from 00:00 to 24:00.</source>
            <translation>Nutzungszeiten reichen von 00:00 bis 24:00.</translation>
        </message>
        <message>
            <source>The time zone of the active hours is not known.</source>
            <translation>Die Zeitzone der Nutzungszeiten ist unbekannt.</translation>
        </message>
        <message>
            <source>“%1” is neither an address nor a range such as 192.168.0.0/16 or fd00::/8.</source>
            <translation>„%1“ ist weder eine Adresse noch ein Bereich wie 192.168.0.0/16 oder fd00::/8.</translation>
        </message>
        <message>
            <source>“%1” is no endpoint. Write one of %2, or a method and a path such as POST /v1/files/*.</source>
            <translation>„%1“ ist kein Endpunkt. Eines von %2 schreiben, oder Methode und Pfad wie POST /v1/files/*.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” expired on %2. Give it a later date on the Keys page, or use another key.</source>
            <translation>Der Sluice-Schlüssel „%1“ ist am %2 abgelaufen. Auf der Seite „Schlüssel“ ein späteres Datum setzen oder einen anderen Schlüssel benutzen.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” ended because it was not used since %2. Use another key, or let it live longer on the Keys page.</source>
            <translation>Der Sluice-Schlüssel „%1“ ist beendet, weil er seit %2 nicht benutzt wurde. Einen anderen Schlüssel benutzen oder ihn auf der Seite „Schlüssel“ länger gelten lassen.</translation>
        </message>
        <message numerus="yes">
            <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
            <translation>
                <numerusform>Der Sluice-Schlüssel „%1“ galt für %n Anfrage, und sie ist verbraucht. Einen anderen Schlüssel benutzen.</numerusform>
                <numerusform>Der Sluice-Schlüssel „%1“ galt für %n Anfragen, und sie sind verbraucht. Einen anderen Schlüssel benutzen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The Sluice key “%1” is paused%2. Press “Resume” on the Keys page to go on.</source>
            <translation>Der Sluice-Schlüssel „%1“ ist pausiert%2. Auf der Seite „Schlüssel“ „Fortsetzen“ drücken, um weiterzumachen.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not be used from %2. Allow that address on the Keys page.</source>
            <translation>Der Sluice-Schlüssel „%1“ darf nicht von %2 aus benutzt werden. Diese Adresse auf der Seite „Schlüssel“ erlauben.</translation>
        </message>
        <message>
            <source>Web pages of %2 may not use the Sluice key “%1”. Allow that origin on the Keys page.</source>
            <translation>Webseiten von %2 dürfen den Sluice-Schlüssel „%1“ nicht benutzen. Diesen Ursprung auf der Seite „Schlüssel“ erlauben.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” works only in its hours, %2, on its days.</source>
            <translation>Der Sluice-Schlüssel „%1“ gilt nur zu seinen Zeiten, %2, an seinen Tagen.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not call %2. It may call: %3.</source>
            <translation>Der Sluice-Schlüssel „%1“ darf %2 nicht aufrufen. Er darf aufrufen: %3.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the provider “%2”. Allow it on the Keys page, or ask for another model.</source>
            <translation>Der Sluice-Schlüssel „%1“ darf den Anbieter „%2“ nicht benutzen. Auf der Seite „Schlüssel“ erlauben oder ein anderes Modell anfragen.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may use certain models only, and this request names none.</source>
            <translation>Der Sluice-Schlüssel „%1“ darf nur bestimmte Modelle benutzen, und diese Anfrage nennt keines.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the model “%2”. Allow it on the Keys page, or ask for another one.</source>
            <translation>Der Sluice-Schlüssel „%1“ darf das Modell „%2“ nicht benutzen. Auf der Seite „Schlüssel“ erlauben oder ein anderes anfragen.</translation>
        </message>
        <message>
            <source>A pattern for models cannot be empty.</source>
            <translation>Ein Muster für Modelle darf nicht leer sein.</translation>
        </message>
        <message>
            <source>A pattern for models is at most %1 characters long.</source>
            <translation>Ein Muster für Modelle ist höchstens %1 Zeichen lang.</translation>
        </message>
        <message>
            <source>A regular expression has to follow “re:”.</source>
            <translation>Auf „re:“ muss ein regulärer Ausdruck folgen.</translation>
        </message>
        <message>
            <source>“%1” is no regular expression that Sluice takes: %2</source>
            <translation>„%1“ ist kein regulärer Ausdruck, den Sluice annimmt: %2</translation>
        </message>
        <message>
            <source>“%1” is not an origin. Write it as the browser sends it: https://app.example, without a path.</source>
            <translation>„%1“ ist kein Ursprung. So schreiben, wie der Browser ihn sendet: https://app.example, ohne Pfad.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ScopeTree</name>
        <message>
            <source>Only for these keys, projects and providers</source>
            <translation>Nur für diese Schlüssel, Projekte und Anbieter</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projekte</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
    </context>
    <context>
        <name>sluice::SecretField</name>
        <message>
            <source>Spaces and line ends were removed.</source>
            <translation>Leerzeichen und Zeilenenden wurden entfernt.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>angezeigt</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n characters</source>
            <translation>
                <numerusform>verborgen, %n Zeichen</numerusform>
                <numerusform>verborgen, %n Zeichen</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide (Ctrl+H)</source>
            <translation>Verbergen (Strg+H)</translation>
        </message>
        <message>
            <source>Show for 30 seconds (Ctrl+H)</source>
            <translation>30 Sekunden anzeigen (Strg+H)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>The key of the guardrails' texts in the secret store is damaged.</source>
            <translation>Der Schlüssel für die Texte der Leitplanken im Geheimnisspeicher ist beschädigt.</translation>
        </message>
        <message>
            <source>The text is too large to be sealed.</source>
            <translation>Der Text ist zu groß, um versiegelt zu werden.</translation>
        </message>
        <message>
            <source>A text cannot be sealed: OpenSSL reported an error.</source>
            <translation>Ein Text kann nicht versiegelt werden: OpenSSL hat einen Fehler gemeldet.</translation>
        </message>
        <message>
            <source>The text cannot be opened: it was sealed with another key, or changed.</source>
            <translation>Der Text kann nicht geöffnet werden: Er wurde mit einem anderen Schlüssel versiegelt oder verändert.</translation>
        </message>
        <message>
            <source>There is no keychain service.</source>
            <translation>Es gibt keinen Schlüsselbund-Dienst.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
        </message>
        <message>
            <source>The keychain did not answer in time.</source>
            <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>This secret store has no passphrase of its own.</source>
            <translation>Dieser Geheimnisspeicher hat keine eigene Passphrase.</translation>
        </message>
        <message>
            <source>The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it.</source>
            <translation>Der Tresor ist beschädigt: Er ist nicht die Datei, die Sluice geschrieben hat. Eine Sicherung davon wiederherstellen.</translation>
        </message>
        <message>
            <source>The vault cannot be processed: OpenSSL reported an error.</source>
            <translation>Der Tresor kann nicht verarbeitet werden: OpenSSL hat einen Fehler gemeldet.</translation>
        </message>
        <message>
            <source>The vault was written by a newer version of Sluice. Use that one.</source>
            <translation>Der Tresor wurde von einer neueren Version von Sluice geschrieben. Diese verwenden.</translation>
        </message>
        <message>
            <source>The vault is full.</source>
            <translation>Der Tresor ist voll.</translation>
        </message>
        <message>
            <source>The passphrase is not the vault's, or the vault's file was changed.</source>
            <translation>Die Passphrase gehört nicht zum Tresor, oder die Datei des Tresors wurde verändert.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be read: %2</source>
            <translation>Der Tresor %1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>A vault needs a passphrase.</source>
            <translation>Ein Tresor braucht eine Passphrase.</translation>
        </message>
        <message>
            <source>it is too large to be one.</source>
            <translation>er ist zu groß für einen Tresor.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written: %2</source>
            <translation>Der Tresor %1 kann nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>The vault has no such entry.</source>
            <translation>Der Tresor hat keinen solchen Eintrag.</translation>
        </message>
        <message>
            <source>The current passphrase is not right.</source>
            <translation>Die jetzige Passphrase stimmt nicht.</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message>
            <source>Another program listens on %1 already.</source>
            <translation>Auf %1 lauscht bereits ein anderes Programm.</translation>
        </message>
        <message>
            <source>Cannot listen on %1: %2.</source>
            <translation>Auf %1 kann nicht gelauscht werden: %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingEditors</name>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingRow</name>
        <message>
            <source>Reset to default</source>
            <translation>Auf Standard zurücksetzen</translation>
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <comment>a setting</comment>
            <translation>%1 auf den Standard zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 could not be changed: %2</source>
            <translation>%1 konnte nicht geändert werden: %2</translation>
        </message>
        <message>
            <source>its folder could not be made.</source>
            <translation>der Ordner dafür konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Agents connect to http://127.0.0.1:&lt;port&gt;.</source>
            <translation>Agenten verbinden sich mit http://127.0.0.1:&lt;port&gt;.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Arbeits-Threads</translation>
        </message>
        <message>
            <source>Two are enough for dozens of agents.</source>
            <translation>Zwei genügen für Dutzende Agenten.</translation>
        </message>
        <message>
            <source>Connections at most</source>
            <translation>Verbindungen höchstens</translation>
        </message>
        <message>
            <source>Further ones get a 503.</source>
            <translation>Weitere erhalten einen 503.</translation>
        </message>
        <message>
            <source>Largest request head</source>
            <translation>Größter Anfragekopf</translation>
        </message>
        <message>
            <source>Larger ones get a 431.</source>
            <translation>Größere erhalten einen 431.</translation>
        </message>
        <message>
            <source> KiB</source>
            <translation> KiB</translation>
        </message>
        <message>
            <source>Largest request body</source>
            <translation>Größter Anfragerumpf</translation>
        </message>
        <message>
            <source>Larger ones get a 413.</source>
            <translation>Größere erhalten einen 413.</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source>Silent stream</source>
            <translation>Stummer Stream</translation>
        </message>
        <message>
            <source>How long a provider may send nothing in a stream before it counts as broken.</source>
            <translation>Wie lange ein Anbieter in einem Stream nichts senden darf, bevor er als abgebrochen gilt.</translation>
        </message>
        <message>
            <source>Connecting to a provider</source>
            <translation>Verbinden mit einem Anbieter</translation>
        </message>
        <message>
            <source>How long it may take to reach a provider.</source>
            <translation>Wie lange es dauern darf, einen Anbieter zu erreichen.</translation>
        </message>
        <message>
            <source>Finishing when stopped</source>
            <translation>Zu Ende führen beim Anhalten</translation>
        </message>
        <message>
            <source>How long running requests may go on when the gateway stops.</source>
            <translation>Wie lange laufende Anfragen weiterlaufen dürfen, wenn das Gateway anhält.</translation>
        </message>
        <message>
            <source>Keep single requests</source>
            <translation>Einzelne Anfragen aufbewahren</translation>
        </message>
        <message>
            <source>Older ones are deleted; the sums per hour and day stay.</source>
            <translation>Ältere werden gelöscht; die Summen pro Stunde und Tag bleiben.</translation>
        </message>
        <message>
            <source> days</source>
            <translation> Tage</translation>
        </message>
        <message>
            <source>for ever</source>
            <comment>requests are kept</comment>
            <translation>dauerhaft</translation>
        </message>
        <message>
            <source>Largest database</source>
            <translation>Größte Datenbank</translation>
        </message>
        <message>
            <source>Beyond it the oldest single requests are deleted first; the sums stay.</source>
            <translation>Darüber hinaus werden die ältesten einzelnen Anfragen zuerst gelöscht; die Summen bleiben.</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>of the database's size</comment>
            <translation>kein Limit</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>Aufbewahren für</translation>
        </message>
        <message>
            <source>What guardrails found is deleted after that; the events themselves stay.</source>
            <translation>Funde der Leitplanken werden danach gelöscht; die Ereignisse selbst bleiben.</translation>
        </message>
        <message>
            <source>Keep recorded bodies</source>
            <translation>Aufgezeichnete Rümpfe aufbewahren</translation>
        </message>
        <message>
            <source>Prompts and answers of keys that record them are deleted after that; the requests stay.</source>
            <translation>Prompts und Antworten von Schlüsseln, die sie aufzeichnen, werden danach gelöscht; die Anfragen bleiben.</translation>
        </message>
        <message>
            <source>Headers with cost</source>
            <translation>Header mit Kosten</translation>
        </message>
        <message>
            <source>Answers carry what they cost and what is left (x-sluice-cost-usd and others).</source>
            <translation>Antworten nennen ihre Kosten und was noch übrig ist (x-sluice-cost-usd und andere).</translation>
        </message>
        <message>
            <source>Write a web address: https://…</source>
            <translation>Eine Webadresse eingeben: https://…</translation>
        </message>
        <message>
            <source>Write percentages from 1 to 99, with commas between them. Reaching 100 is always told.</source>
            <translation>Prozentwerte von 1 bis 99 eingeben, durch Kommas getrennt. Das Erreichen von 100 wird immer gemeldet.</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>Weitere Namen</translation>
        </message>
        <message>
            <source>Names under which programs may call this gateway, beside localhost. Commas between them.</source>
            <translation>Namen, unter denen Programme dieses Gateway außer als localhost aufrufen dürfen. Durch Kommas getrennt.</translation>
        </message>
        <message>
            <source>Proxy to the providers</source>
            <translation>Proxy zu den Anbietern</translation>
        </message>
        <message>
            <source>Empty: as the environment says (HTTPS_PROXY, NO_PROXY).</source>
            <translation>Leer: wie in der Umgebung angegeben (HTTPS_PROXY, NO_PROXY).</translation>
        </message>
        <message>
            <source>The week starts on</source>
            <translation>Die Woche beginnt am</translation>
        </message>
        <message>
            <source>For weekly budgets and the figures of the week.</source>
            <translation>Für Wochenbudgets und die Zahlen der Woche.</translation>
        </message>
        <message>
            <source>As the language says</source>
            <translation>Wie in der Sprache üblich</translation>
        </message>
        <message>
            <source>Warn at</source>
            <translation>Warnen bei</translation>
        </message>
        <message>
            <source>Percent of any budget.</source>
            <translation>Prozent eines jeden Budgets.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>When a day begins for budgets and charts. Empty: the computer's.</source>
            <translation>Wann für Budgets und Diagramme ein Tag beginnt. Leer: die des Computers.</translation>
        </message>
        <message>
            <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
            <translation>„%1“ ist keine Zeitzone. Beispiel: Europe/Berlin.</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Budget and runaway warnings are posted there too; Slack and Discord understand them.</source>
            <translation>Warnungen zu Budgets und durchgehenden Schlüsseln werden auch dorthin gesendet; Slack und Discord verstehen sie.</translation>
        </message>
        <message>
            <source>Metrics without a token</source>
            <translation>Metriken ohne Token</translation>
        </message>
        <message>
            <source>Programs on this computer may read GET /metrics: names of keys, counts and costs.</source>
            <translation>Programme auf diesem Computer dürfen GET /metrics lesen: Namen von Schlüsseln, Anzahlen und Kosten.</translation>
        </message>
        <message>
            <source>Recognise programs and projects</source>
            <translation>Programme und Projekte erkennen</translation>
        </message>
        <message>
            <source>Looks up which program and folder is behind a connection from this computer.</source>
            <translation>Ermittelt, welches Programm und welcher Ordner hinter einer Verbindung von diesem Computer steht.</translation>
        </message>
        <message>
            <source>Keep what guardrails found</source>
            <translation>Funde der Leitplanken aufbewahren</translation>
        </message>
        <message>
            <source>The whole text of each event, encrypted with a key from the secret store.</source>
            <translation>Der ganze Text jedes Ereignisses, verschlüsselt mit einem Schlüssel aus dem Geheimnisspeicher.</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>In die Systemleiste schließen</translation>
        </message>
        <message>
            <source>Closing the window hides it, and the gateway goes on. Without a tray the window closes as usual, and the gateway ends.</source>
            <translation>Beim Schließen wird das Fenster ausgeblendet, und das Gateway läuft weiter. Ohne Systemleiste schließt das Fenster wie üblich, und das Gateway endet.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>In force at once.</source>
            <translation>Gilt sofort.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>Zweite Währung</translation>
        </message>
        <message>
            <source>Shown in brackets behind sums in dollars, marked as an estimate. Empty: none.</source>
            <translation>In Klammern hinter Summen in Dollar angezeigt, als Schätzung gekennzeichnet. Leer: keine.</translation>
        </message>
        <message>
            <source>Write a code of three letters such as EUR; not USD.</source>
            <translation>Einen Code aus drei Buchstaben eingeben, etwa EUR; nicht USD.</translation>
        </message>
        <message>
            <source>One dollar is</source>
            <translation>Ein Dollar entspricht</translation>
        </message>
        <message>
            <source>In the second currency. Nobody is asked for the rate: it stays as you write it.</source>
            <translation>In der zweiten Währung. Der Kurs wird nirgends abgefragt: Er bleibt wie eingegeben.</translation>
        </message>
        <message>
            <source>Write a number such as 0.92.</source>
            <translation>Eine Zahl eingeben, etwa 0.92.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <source>System follows the desktop's choice of light or dark.</source>
            <translation>„System“ folgt der Wahl des Desktops, hell oder dunkel.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Tabellenzeilen</translation>
        </message>
        <message>
            <source>Compact shows more rows at once. Also in the View menu.</source>
            <translation>„Kompakt“ zeigt mehr Zeilen auf einmal. Auch im Menü „Ansicht“.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Bewegung verringern</translation>
        </message>
        <message>
            <source>Menus and controls change without being animated.</source>
            <translation>Menüs und Bedienelemente wechseln ohne Animation.</translation>
        </message>
        <message>
            <source>Spend in the title</source>
            <translation>Ausgaben im Titel</translation>
        </message>
        <message>
            <source>The title of the window says what today cost.</source>
            <translation>Der Fenstertitel nennt, was der heutige Tag gekostet hat.</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>A threshold is crossed, or a budget is spent.</source>
            <translation>Eine Schwelle ist überschritten oder ein Budget ausgegeben.</translation>
        </message>
        <message>
            <source>Runaway keys</source>
            <translation>Durchgehende Schlüssel</translation>
        </message>
        <message>
            <source>A key was paused because it ran away.</source>
            <translation>Ein Schlüssel wurde pausiert, weil er durchging.</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>A request or an answer was rejected.</source>
            <translation>Eine Anfrage oder Antwort wurde abgelehnt.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>A provider has been failing for two minutes.</source>
            <translation>Ein Anbieter schlägt seit zwei Minuten fehl.</translation>
        </message>
        <message>
            <source>New secrets</source>
            <translation>Neue Geheimnisse</translation>
        </message>
        <message>
            <source>A key's secret is due for a change.</source>
            <translation>Das Geheimnis eines Schlüssels sollte gewechselt werden.</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Prompt-Cache</translation>
        </message>
        <message>
            <source>A session's prompt changed, and its cache stopped hitting.</source>
            <translation>Der Prompt einer Sitzung hat sich geändert, und ihr Cache trifft nicht mehr.</translation>
        </message>
        <message>
            <source>Hide names and amounts from the start</source>
            <translation>Namen und Beträge von Anfang an verbergen</translation>
        </message>
        <message>
            <source>For screens that are always shared. Else it is switched on in the View menu, or with Ctrl+Shift+H, and off again when Sluice quits.</source>
            <translation>Für Bildschirme, die immer geteilt werden. Sonst im Menü „Ansicht“ oder mit Strg+Umschalt+H einzuschalten; beim Beenden von Sluice wieder aus.</translation>
        </message>
        <message>
            <source>Clear the clipboard after</source>
            <translation>Zwischenablage leeren nach</translation>
        </message>
        <message>
            <source>How long a copied secret may stay there.</source>
            <translation>Wie lange ein kopiertes Geheimnis dort bleiben darf.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Eine ganze Zahl eingeben.</translation>
        </message>
        <message>
            <source>Write a time such as 30 s or 2 min.</source>
            <translation>Eine Zeit eingeben, etwa 30 s oder 2 min.</translation>
        </message>
        <message>
            <source>Write a time such as 90 days or 1 year.</source>
            <translation>Eine Zeit eingeben, etwa 90 Tage oder 1 Jahr.</translation>
        </message>
        <message>
            <source>Write a size such as 64 KiB or 1 MiB.</source>
            <translation>Eine Größe eingeben, etwa 64 KiB oder 1 MiB.</translation>
        </message>
        <message>
            <source>Write a size such as 64 MiB or 1 GiB.</source>
            <translation>Eine Größe eingeben, etwa 64 MiB oder 1 GiB.</translation>
        </message>
        <message>
            <source>“%1” is not possible here. %2</source>
            <comment>what was typed; what can be</comment>
            <translation>„%1“ ist hier nicht möglich. %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>In the tray where there is one, so that agents find their gateway.</source>
            <translation>In der Systemleiste, sofern vorhanden, damit Agenten ihr Gateway finden.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Follows the desktop's font, here and in charts.</source>
            <translation>Folgt der Schrift des Desktops, hier und in Diagrammen.</translation>
        </message>
        <message>
            <source>%1, %2 pt</source>
            <comment>a font's name and size</comment>
            <translation>%1, %2 pt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Gateway</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <source>Ask elsewhere about unknown keys</source>
            <translation>Anderswo nach unbekannten Schlüsseln fragen</translation>
        </message>
        <message>
            <source>An identity system of your own says whether a key that Sluice does not know may be used.</source>
            <translation>Ein eigenes Identitätssystem sagt, ob ein Schlüssel benutzt werden darf, den Sluice nicht kennt.</translation>
        </message>
        <message>
            <source>Only this computer</source>
            <translation>Nur dieser Computer</translation>
        </message>
        <message>
            <source>Off: other computers can reach the gateway too, each with a key.</source>
            <translation>Aus: Auch andere Computer können das Gateway erreichen, jeder mit einem Schlüssel.</translation>
        </message>
        <message>
            <source>Off: %1</source>
            <comment>an address</comment>
            <translation>Aus: %1</translation>
        </message>
        <message>
            <source>Listen on the network</source>
            <translation>Im Netzwerk lauschen</translation>
        </message>
        <message>
            <source>Let other computers reach the gateway?</source>
            <translation>Andere Computer das Gateway erreichen lassen?</translation>
        </message>
        <message>
            <source>It will listen on %1. Every request needs a key, but nothing is encrypted on its way: prompts, answers and keys can be read in the network. This version has no TLS of its own; put a proxy with TLS in front where that matters. The admin API stays on this computer.</source>
            <translation>Es wird auf %1 lauschen. Jede Anfrage braucht einen Schlüssel, aber unterwegs ist nichts verschlüsselt: Prompts, Antworten und Schlüssel sind im Netzwerk lesbar. Diese Version hat kein eigenes TLS; wo das wichtig ist, einen Proxy mit TLS davorsetzen. Die Admin-API bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>Auf diesem Computer bleiben</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Everything together</source>
            <translation>Alles zusammen</translation>
        </message>
        <message>
            <source>What all keys and projects may use together. They have limits of their own beside it; the strictest holds.</source>
            <translation>Was alle Schlüssel und Projekte zusammen verbrauchen dürfen. Daneben haben sie eigene Limits; das strengste zählt.</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>Testnachricht senden</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Wird gesendet …</translation>
        </message>
        <message>
            <source>The webhook took it.</source>
            <translation>Der Webhook hat sie angenommen.</translation>
        </message>
        <message>
            <source>Try the webhook</source>
            <translation>Webhook ausprobieren</translation>
        </message>
        <message>
            <source>Sends one message that says that it is a test.</source>
            <translation>Sendet eine Nachricht, die sagt, dass sie ein Test ist.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <source>Prompts and answers</source>
            <translation>Prompts und Antworten</translation>
        </message>
        <message>
            <source>Recorded for keys that say so, and for no others: encrypted with a key from the secret store. Set it in a key's limits, or in Traffic under Messages.</source>
            <translation>Aufgezeichnet für Schlüssel, bei denen das eingestellt ist, und für keine anderen: verschlüsselt mit einem Schlüssel aus dem Geheimnisspeicher. Einzustellen in den Limits eines Schlüssels oder unter „Verkehr“, „Nachrichten“.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Kontaktierte Hosts</translation>
        </message>
        <message>
            <source>Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in memory only.</source>
            <translation>Jeder Host, mit dem Sluice seit dem Start gesprochen hat: Anbieter, Tests, der Webhook. Nur im Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Geheimnisse</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>Geheimnisspeicher</translation>
        </message>
        <message>
            <source>The providers' secrets are kept there, and nowhere else on disk.</source>
            <translation>Die Geheimnisse der Anbieter liegen dort und sonst nirgends auf der Festplatte.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>Asked. The system may want its password.</source>
            <translation>Angefragt. Das System verlangt vielleicht sein Passwort.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>The vault's passphrase</source>
            <translation>Die Passphrase des Tresors</translation>
        </message>
        <message>
            <source>Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again.</source>
            <translation>Sluice fragt beim Start danach. Wer sie vergisst, muss die Schlüssel der Anbieter neu eingeben.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop: its password is changed there.</source>
            <comment>a keychain's name</comment>
            <translation>%1 gehört zum Desktop: Das Passwort wird dort geändert.</translation>
        </message>
        <message>
            <source>the desktop's</source>
            <translation>die des Desktops</translation>
        </message>
        <message>
            <source>Another store</source>
            <translation>Ein anderer Speicher</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets keychain and enter the providers' keys again; then delete vault.sluice in the data folder.</source>
            <translation>Geheimnisse werden nicht verschoben, während Sluice läuft. Um den Schlüsselbund zu verwenden, Sluice mit --secrets keychain starten und die Schlüssel der Anbieter neu eingeben; dann vault.sluice im Datenordner löschen.</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice with --secrets vault and enter the providers' keys again; the old entries stay in the keychain until their providers are removed.</source>
            <translation>Geheimnisse werden nicht verschoben, während Sluice läuft. Um einen Tresor mit Passphrase zu verwenden, Sluice mit --secrets vault starten und die Schlüssel der Anbieter neu eingeben; die alten Einträge bleiben im Schlüsselbund, bis ihre Anbieter entfernt werden.</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>nicht von hier aus</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>Admin-API</translation>
        </message>
        <message>
            <source>Lets scripts manage keys and settings and read spend, on this computer and with a token only.</source>
            <translation>Lässt Skripte Schlüssel und Einstellungen verwalten und Ausgaben lesen, nur auf diesem Computer und mit einem Token.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Dokumentation</translation>
        </message>
        <message>
            <source>Every call, in the browser; the gateway itself shows it.</source>
            <translation>Jeder Aufruf, im Browser; das Gateway selbst zeigt sie an.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sicherung</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Konfiguration exportieren</translation>
        </message>
        <message>
            <source>Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in it, encrypted or not.</source>
            <translation>Anbieter, Projekte, Schlüssel, Leitplanken, Ihre Preise und Einstellungen in einer Datei. Kein Geheimnis ist darin, ob verschlüsselt oder nicht.</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Konfiguration importieren</translation>
        </message>
        <message>
            <source>First shows what would be added and changed; nothing is removed. New keys get new secrets, new providers wait for theirs.</source>
            <translation>Zeigt zuerst, was hinzukäme und sich änderte; nichts wird entfernt. Neue Schlüssel bekommen neue Geheimnisse, neue Anbieter warten auf ihre.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>The desktop gateway for LLM traffic, and what it is made of.</source>
            <translation>Das Desktop-Gateway für LLM-Verkehr, und woraus es besteht.</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Wird kopiert …</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnose</translation>
        </message>
        <message>
            <source>Versions, states and the last lines of the log; no prompt, no name of a key. Before it is copied, it is compared with every secret that Sluice knows.</source>
            <translation>Versionen, Zustände und die letzten Zeilen des Protokolls; kein Prompt, kein Schlüsselname. Vor dem Kopieren wird alles mit jedem Geheimnis verglichen, das Sluice kennt.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Datenordner</translation>
        </message>
        <message>
            <source>%1
Another one is chosen with --data-dir when Sluice starts.</source>
            <comment>a folder</comment>
            <translation>%1
Ein anderes wird beim Start von Sluice mit --data-dir gewählt.</translation>
        </message>
        <message>
            <source>On the clipboard; no secret is in it.</source>
            <translation>In der Zwischenablage; kein Geheimnis ist darin.</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>nicht aufgezeichnet</translation>
        </message>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>für %n Schlüssel aufgezeichnet</numerusform>
                <numerusform>für %n Schlüssel aufgezeichnet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n Anbieter hat sein Geheimnis.</numerusform>
                <numerusform>%n Anbieter haben ihr Geheimnis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n ist nicht lesbar: Der Speicher ist gesperrt oder antwortet nicht.</numerusform>
                <numerusform>%n sind nicht lesbar: Der Speicher ist gesperrt oder antwortet nicht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n hat noch keines.</numerusform>
                <numerusform>%n haben noch keines.</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
        <message>
            <source>The change takes effect when the gateway restarts. Running requests are finished first.</source>
            <translation>Die Änderung gilt ab dem Neustart des Gateways. Laufende Anfragen werden vorher zu Ende geführt.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>No setting has to do with “%1”.</source>
            <translation>Keine Einstellung hat mit „%1“ zu tun.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>sluice::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Beobachten</translation>
        </message>
        <message>
            <source>Govern</source>
            <translation>Steuern</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>name of a page, its number</comment>
            <translation>%1 (Strg+%2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Merge into ~/.claude/settings.json, then start Claude Code again. The address has no /v1 here.</source>
            <translation>In ~/.claude/settings.json einfügen, dann Claude Code neu starten. Die Adresse hat hier kein /v1.</translation>
        </message>
        <message>
            <source>The upper part goes into ~/.codex/config.toml (model and model_provider above the first [table]); the last line, without its #, into the shell that starts Codex.</source>
            <translation>Der obere Teil gehört in ~/.codex/config.toml (model und model_provider vor die erste [table]); die letzte Zeile ohne ihr # in die Shell, die Codex startet.</translation>
        </message>
        <message>
            <source>Merge into ~/.config/opencode/opencode.json. Add each model that you use under "models".</source>
            <translation>In ~/.config/opencode/opencode.json einfügen. Jedes benutzte Modell unter "models" ergänzen.</translation>
        </message>
        <message>
            <source>Run in the shell that starts gemini, or put the lines without "export" into ~/.gemini/.env.</source>
            <translation>In der Shell ausführen, die gemini startet, oder die Zeilen ohne "export" in ~/.gemini/.env schreiben.</translation>
        </message>
        <message>
            <source>With the official package: pip install openai.</source>
            <translation>Mit dem offiziellen Paket: pip install openai.</translation>
        </message>
        <message>
            <source>With the official package: npm install openai. Save as hello.mjs.</source>
            <translation>Mit dem offiziellen Paket: npm install openai. Als hello.mjs speichern.</translation>
        </message>
        <message>
            <source>A whole request, to see it arrive.</source>
            <translation>Eine ganze Anfrage, um sie ankommen zu sehen.</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Umgebung</translation>
        </message>
        <message>
            <source>For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, the others without.</source>
            <translation>Für die meisten anderen Werkzeuge und SDKs: in deren Shell ausführen. Die von OpenAI nehmen die Adresse mit /v1, die anderen ohne.</translation>
        </message>
    </context>
    <context>
        <name>sluice::StatusStrip</name>
        <message>
            <source>Gateway status</source>
            <translation>Gateway-Status</translation>
        </message>
        <message>
            <source>Gateway state</source>
            <translation>Gateway-Zustand</translation>
        </message>
        <message>
            <source>Gateway address</source>
            <translation>Gateway-Adresse</translation>
        </message>
        <message>
            <source>Copy gateway address</source>
            <translation>Gateway-Adresse kopieren</translation>
        </message>
        <message>
            <source>Copy the address; hold or use the arrow for more forms</source>
            <translation>Adresse kopieren; für weitere Formen gedrückt halten oder den Pfeil benutzen</translation>
        </message>
        <message>
            <source>Secret on the clipboard</source>
            <translation>Geheimnis in der Zwischenablage</translation>
        </message>
        <message>
            <source>Show names and amounts again</source>
            <translation>Namen und Beträge wieder anzeigen</translation>
        </message>
        <message>
            <source>Names and amounts are hidden. Press to show them again (Ctrl+Shift+H).</source>
            <translation>Namen und Beträge sind verborgen. Drücken, um sie wieder anzuzeigen (Strg+Umschalt+H).</translation>
        </message>
        <message>
            <source>Requests running</source>
            <translation>Laufende Anfragen</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>Anfragen pro Sekunde</translation>
        </message>
        <message>
            <source>Requests a second, over the last 10 seconds</source>
            <translation>Anfragen pro Sekunde, über die letzten 10 Sekunden</translation>
        </message>
        <message>
            <source>Spent today</source>
            <translation>Heute ausgegeben</translation>
        </message>
        <message>
            <source>Burn rate</source>
            <translation>Verbrauchsrate</translation>
        </message>
        <message>
            <source>Dollars an hour, at the pace of the last 10 minutes</source>
            <translation>Dollar pro Stunde, im Tempo der letzten 10 Minuten</translation>
        </message>
        <message>
            <source>Today's budget of the gateway</source>
            <translation>Heutiges Budget des Gateways</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Startet …</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Running, with a problem</source>
            <translation>Läuft, mit einem Problem</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <comment>a time of day</comment>
            <translation>Pausiert um %1</translation>
        </message>
        <message numerus="yes">
            <source>Draining (%n)…</source>
            <translation>
                <numerusform>Läuft aus (%n) …</numerusform>
                <numerusform>Läuft aus (%n) …</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Stop the gateway: running requests are finished first</source>
            <translation>Gateway anhalten: Laufende Anfragen werden vorher zu Ende geführt</translation>
        </message>
        <message>
            <source>Stop the gateway</source>
            <translation>Gateway anhalten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Try to start the gateway again</source>
            <translation>Gateway erneut zu starten versuchen</translation>
        </message>
        <message>
            <source>Start the gateway</source>
            <translation>Gateway starten</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>Namen verborgen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Alles pausieren</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Gesamten Verkehr fortsetzen</translation>
        </message>
        <message>
            <source>Pause all traffic</source>
            <translation>Gesamten Verkehr pausieren</translation>
        </message>
        <message>
            <source>Let new requests through again (Ctrl+Shift+P)</source>
            <translation>Neue Anfragen wieder durchlassen (Strg+Umschalt+P)</translation>
        </message>
        <message>
            <source>Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)</source>
            <translation>Neue Anfragen bis zum Fortsetzen ablehnen; laufende werden beendet (Strg+Umschalt+P)</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>· %1 req/s</source>
            <comment>requests a second</comment>
            <translation>· %1 Anfr./s</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Heute %1</translation>
        </message>
        <message>
            <source>Today –</source>
            <translation>Heute –</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>· %1/h</source>
            <comment>dollars an hour</comment>
            <translation>· %1/h</translation>
        </message>
        <message>
            <source>%1 of %2 today</source>
            <comment>spent, budget</comment>
            <translation>%1 von %2 heute</translation>
        </message>
        <message>
            <source>The traffic could not be paused. %1</source>
            <translation>Der Verkehr konnte nicht pausiert werden. %1</translation>
        </message>
        <message>
            <source>The traffic could not be resumed. %1</source>
            <translation>Der Verkehr konnte nicht fortgesetzt werden. %1</translation>
        </message>
        <message>
            <source>Secret copied · clears in %1 s · &lt;a href="#"&gt;Clear now&lt;/a&gt;</source>
            <translation>Geheimnis kopiert · wird in %1 s gelöscht · &lt;a href="#"&gt;Jetzt löschen&lt;/a&gt;</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 ist nicht lesbar: %2</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1. Should Sluice be killed now, the requests of this moment would be missing from the ledger.</source>
            <translation>Das Journal kann nicht geschrieben werden: %1. Würde Sluice jetzt gewaltsam beendet, fehlten die Anfragen dieses Augenblicks im Kassenbuch.</translation>
        </message>
        <message>
            <source>The ledger cannot be written: %1. 1 request waits in memory.</source>
            <translation>Das Kassenbuch kann nicht geschrieben werden: %1. 1 Anfrage wartet im Arbeitsspeicher.</translation>
        </message>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>Das Kassenbuch kann nicht geschrieben werden: %1. %n Anfrage wartet im Arbeitsspeicher.</numerusform>
                <numerusform>Das Kassenbuch kann nicht geschrieben werden: %1. %n Anfragen warten im Arbeitsspeicher.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Older ones wait in the journal: %2.</source>
            <translation>%1 Ältere warten im Journal: %2.</translation>
        </message>
        <message>
            <source>%1 Lost, because there was room neither in memory nor in the journal: %2.</source>
            <translation>%1 Verloren, weil weder im Arbeitsspeicher noch im Journal Platz war: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be made private: %2</source>
            <translation>%1 kann nicht privat gemacht werden: %2</translation>
        </message>
        <message>
            <source>%1 cannot be made: %2</source>
            <translation>%1 kann nicht angelegt werden: %2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1 kann nicht geöffnet werden: %2</translation>
        </message>
        <message>
            <source>Many different refusals at once.</source>
            <translation>Viele verschiedene Ablehnungen auf einmal.</translation>
        </message>
        <message>
            <source>Sluice was stopped in the middle of this request.</source>
            <translation>Sluice wurde mitten in dieser Anfrage angehalten.</translation>
        </message>
        <message>
            <source>The sums of the database do not fit its requests; nothing was priced again.</source>
            <translation>Die Summen der Datenbank passen nicht zu ihren Anfragen; nichts wurde neu bepreist.</translation>
        </message>
        <message>
            <source>The database holds an unknown word, "%1".</source>
            <translation>Die Datenbank enthält ein unbekanntes Wort, „%1“.</translation>
        </message>
        <message>
            <source>The header %1 carries a credential. Enter it as the provider's key instead.</source>
            <translation>Der Header %1 enthält Zugangsdaten. Diese stattdessen als Schlüssel des Anbieters eingeben.</translation>
        </message>
        <message>
            <source>The address holds a user name or password. Enter it as the provider's key instead.</source>
            <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Dies stattdessen als Schlüssel des Anbieters eingeben.</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>es ist kein Objekt</translation>
        </message>
        <message>
            <source>The database holds rules for the key “%1” that make no sense: %2</source>
            <translation>Die Datenbank enthält unsinnige Regeln für den Schlüssel „%1“: %2</translation>
        </message>
        <message>
            <source>There is already a provider named %1.</source>
            <translation>Es gibt bereits einen Anbieter namens %1.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>Es gibt keinen solchen Anbieter.</translation>
        </message>
        <message>
            <source>There is already a key with that secret.</source>
            <translation>Es gibt bereits einen Schlüssel mit diesem Geheimnis.</translation>
        </message>
        <message>
            <source>another program holds the database</source>
            <translation>ein anderes Programm hält die Datenbank</translation>
        </message>
        <message>
            <source>the database is read-only</source>
            <translation>die Datenbank ist schreibgeschützt</translation>
        </message>
        <message>
            <source>the disk is full or broken (SQLite error %1)</source>
            <translation>die Festplatte ist voll oder defekt (SQLite-Fehler %1)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>die Festplatte ist voll</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>die Datei kann nicht geöffnet werden</translation>
        </message>
        <message>
            <source>the file is damaged or not a database</source>
            <translation>die Datei ist beschädigt oder keine Datenbank</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed</source>
            <translation>der SQLite-Treiber von Qt ist nicht installiert</translation>
        </message>
        <message>
            <source>The database holds a guardrail that cannot be read: %1</source>
            <translation>Die Datenbank enthält eine Leitplanke, die nicht gelesen werden kann: %1</translation>
        </message>
        <message>
            <source>no JSON</source>
            <translation>kein JSON</translation>
        </message>
        <message>
            <source>The database holds a guardrail event that cannot be read.</source>
            <translation>Die Datenbank enthält ein Leitplanken-Ereignis, das nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>There is no such guardrail.</source>
            <translation>Es gibt keine solche Leitplanke.</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>Es gibt kein solches Ereignis.</translation>
        </message>
        <message>
            <source>There is already a price of yours for %1 from that day on.</source>
            <translation>Es gibt bereits einen eigenen Preis für %1 ab diesem Tag.</translation>
        </message>
        <message>
            <source>There is no such price.</source>
            <translation>Es gibt keinen solchen Preis.</translation>
        </message>
        <message>
            <source>The database holds limits for the project “%1” that make no sense.</source>
            <translation>Die Datenbank enthält unsinnige Limits für das Projekt „%1“.</translation>
        </message>
        <message>
            <source>There is already a project named %1.</source>
            <translation>Es gibt bereits ein Projekt namens %1.</translation>
        </message>
        <message>
            <source>There is no such project.</source>
            <translation>Es gibt kein solches Projekt.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used: %2.</source>
            <translation>Die Datenbank %1 ist nicht nutzbar: %2.</translation>
        </message>
        <message>
            <source>it was written by a newer version of Sluice. Start that version, or choose another data folder</source>
            <translation>sie wurde von einer neueren Version von Sluice geschrieben. Diese Version starten oder einen anderen Datenordner wählen</translation>
        </message>
        <message>
            <source>it is damaged or not a database. Put a backup in its place, or move it away to start with an empty one</source>
            <translation>sie ist beschädigt oder keine Datenbank. Eine Sicherung an ihre Stelle setzen oder sie verschieben, um mit einer leeren zu beginnen</translation>
        </message>
        <message>
            <source>it belongs to another program</source>
            <translation>sie gehört zu einem anderen Programm</translation>
        </message>
        <message>
            <source>the database is not open</source>
            <translation>die Datenbank ist nicht offen</translation>
        </message>
    </context>
    <context>
        <name>sluice::TestStepsView</name>
        <message>
            <source>%1: not tried.</source>
            <translation>%1: nicht versucht.</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>Läuft …</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <translation>%1: fehlgeschlagen. %2</translation>
        </message>
        <message>
            <source>%1: passed. %2</source>
            <translation>%1: bestanden. %2</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1: abgebrochen.</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Ergebnis des Tests</translation>
        </message>
        <message>
            <source>The test could not be made</source>
            <translation>Der Test konnte nicht durchgeführt werden</translation>
        </message>
    </context>
    <context>
        <name>sluice::TimelineView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficDrawer</name>
        <message>
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Zeitverlauf</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Why refused?</source>
            <translation>Warum abgelehnt?</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Roh</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Als curl kopieren</translation>
        </message>
        <message>
            <source>A request to the same model, with $SLUICE_KEY in place of the key</source>
            <translation>Eine Anfrage an dasselbe Modell, mit $SLUICE_KEY anstelle des Schlüssels</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>In der Spielwiese öffnen</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>Noch wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>How the cost was computed</source>
            <translation>Wie die Kosten berechnet wurden</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Tokens × price</source>
            <translation>Token × Preis</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Set a price…</source>
            <translation>Preis setzen …</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>TrafficFilter</name>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
        <message>
            <source>the key %1</source>
            <translation>Schlüssel %1</translation>
        </message>
        <message>
            <source>the model %1</source>
            <translation>Modell %1</translation>
        </message>
        <message>
            <source>the provider %1</source>
            <translation>Anbieter %1</translation>
        </message>
        <message>
            <source>the agent %1</source>
            <translation>Agent %1</translation>
        </message>
        <message>
            <source>the project %1</source>
            <translation>Projekt %1</translation>
        </message>
        <message>
            <source>the session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>the folder %1</source>
            <translation>Ordner %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>a refusal by Sluice</source>
            <translation>Ablehnung durch Sluice</translation>
        </message>
        <message>
            <source>an answer still running</source>
            <translation>laufende Antwort</translation>
        </message>
        <message>
            <source>a client that left</source>
            <translation>Client weg</translation>
        </message>
        <message>
            <source>a complete answer</source>
            <translation>Antwort vollständig</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>Stream</translation>
        </message>
        <message>
            <source>something redacted</source>
            <translation>Ersetzung</translation>
        </message>
        <message>
            <source>an unknown price</source>
            <translation>Preis unbekannt</translation>
        </message>
        <message>
            <source>an estimated cost</source>
            <translation>Kosten geschätzt</translation>
        </message>
        <message>
            <source>a translation between protocols</source>
            <translation>Übersetzung zwischen Protokollen</translation>
        </message>
        <message>
            <source>an edited body</source>
            <translation>Rumpf geändert</translation>
        </message>
        <message>
            <source>an untouched body</source>
            <translation>Rumpf unverändert</translation>
        </message>
        <message>
            <source>the status %1</source>
            <translation>Status %1</translation>
        </message>
        <message>
            <source>a status %1</source>
            <translation>Status %1</translation>
        </message>
        <message>
            <source>“%1” is no status. Use 200, 4xx, error, refused, running, done or left.</source>
            <translation>„%1“ ist kein Status. Möglich: 200, 4xx, error, refused, running, done oder left.</translation>
        </message>
        <message>
            <source>“is:%1” is not known. Use one of: %2.</source>
            <translation>„is:%1“ ist unbekannt. Möglich: %2.</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>über %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>von mindestens %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>unter %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>von höchstens %1</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like cost&gt;0.10.</source>
            <translation>„%1“ ist kein Betrag. Beispiel: cost&gt;0.10.</translation>
        </message>
        <message>
            <source>a cost %1</source>
            <translation>Kosten %1</translation>
        </message>
        <message>
            <source>“%1” is no number of tokens. Write it like tokens&gt;50k.</source>
            <translation>„%1“ ist keine Tokenzahl. Beispiel: tokens&gt;50k.</translation>
        </message>
        <message>
            <source>tokens %1</source>
            <translation>Token %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like ttft&gt;2s or ttft&gt;500ms.</source>
            <translation>„%1“ ist keine Dauer. Beispiel: ttft&gt;2s oder ttft&gt;500ms.</translation>
        </message>
        <message>
            <source>a time to the first token %1</source>
            <translation>Zeit bis zum ersten Token %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like time&gt;10s or time&gt;2min.</source>
            <translation>„%1“ ist keine Dauer. Beispiel: time&gt;10s oder time&gt;2min.</translation>
        </message>
        <message>
            <source>a total time %1</source>
            <translation>Gesamtzeit %1</translation>
        </message>
        <message>
            <source>“%1” is no status to compare with. Write it like status&gt;=400.</source>
            <translation>„%1“ ist kein Status zum Vergleichen. Beispiel: status&gt;=400.</translation>
        </message>
        <message>
            <source>“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.</source>
            <translation>„%1“ ist keine Zeit. Beispiel: since:14:00, since:15m oder since:2026-11-20.</translation>
        </message>
        <message>
            <source>a start since %1</source>
            <translation>Beginn seit %1</translation>
        </message>
        <message>
            <source>a start before %1</source>
            <translation>Beginn vor %1</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To look for that text, put it in quotes.</source>
            <translation>Es gibt keinen Filter „%1:“. Um nach diesem Text zu suchen, ihn in Anführungszeichen setzen.</translation>
        </message>
        <message>
            <source>“%1” cannot be compared. Use cost, tokens, ttft or time.</source>
            <translation>„%1“ lässt sich nicht vergleichen. Möglich: cost, tokens, ttft oder time.</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>Text %1</translation>
        </message>
        <message>
            <source>“%1” needs a comparison, like %1&gt;…</source>
            <translation>„%1“ braucht einen Vergleich, etwa %1&gt;…</translation>
        </message>
        <message>
            <source>Something is missing after “%1:”.</source>
            <translation>Nach „%1:“ fehlt etwas.</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>Zwischen den Anführungszeichen steht nichts.</translation>
        </message>
        <message>
            <source>Requests with %1.</source>
            <translation>Anfragen mit %1.</translation>
        </message>
        <message>
            <source>Requests without %1.</source>
            <translation>Anfragen ohne %1.</translation>
        </message>
        <message>
            <source>Requests with %1, without %2.</source>
            <translation>Anfragen mit %1, ohne %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 of them from the cache, %3 written to it; %4 out, plus %5 reasoning</source>
            <translation>%1 Token ein, davon %2 aus dem Cache, %3 hineingeschrieben; %4 aus, dazu %5 fürs Nachdenken</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Tokens: all input / of which from the cache / output</source>
            <translation>Token: gesamte Eingabe / davon aus dem Cache / Ausgabe</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Zeit bis zum ersten Token</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>In / cached / out</source>
            <translation>Ein / Cache / Aus</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Gesendet / empfangen</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficPage</name>
        <message>
            <source>Filter: words, or key: model: status:error cost&gt;0.10</source>
            <translation>Filter: Wörter, oder key: model: status:error cost&gt;0.10</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Anfragen filtern</translation>
        </message>
        <message>
            <source>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. A minus negates, a comma means or.
Arrow down shows the filters of before.</source>
            <translation>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. Ein Minus verneint, ein Komma bedeutet „oder“.
Pfeil nach unten zeigt die früheren Filter.</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Folgen</translation>
        </message>
        <message>
            <source>Keep the newest request in view (End)</source>
            <translation>Die neueste Anfrage im Blick behalten (Ende)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Choose the columns. Drag their headers to another place.</source>
            <translation>Die Spalten auswählen. Ihre Titel lassen sich an eine andere Stelle ziehen.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren …</translation>
        </message>
        <message>
            <source>Save every request that the filter lets through (Ctrl+E)</source>
            <translation>Jede Anfrage speichern, die der Filter durchlässt (Strg+E)</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (bei Zeichen %2)</translation>
        </message>
        <message>
            <source>Sorted by %1: new requests wait at the bottom. A third click on the title, or Follow, brings back the order of time.</source>
            <translation>Sortiert nach %1: Neue Anfragen warten unten. Ein dritter Klick auf den Titel, oder „Folgen“, bringt die zeitliche Reihenfolge zurück.</translation>
        </message>
        <message>
            <source>That request is not in the history any more.</source>
            <translation>Diese Anfrage ist nicht mehr im Verlauf.</translation>
        </message>
        <message>
            <source>That request could not be read: %1</source>
            <translation>Diese Anfrage konnte nicht gelesen werden: %1</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Details anzeigen</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Nur dies</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Dies nicht</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Zeile kopieren</translation>
        </message>
        <message>
            <source>Copy row as JSON</source>
            <translation>Zeile als JSON kopieren</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Als curl kopieren</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>Anfrage-ID kopieren</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>In der Spielwiese öffnen</translation>
        </message>
        <message>
            <source>The view was cleared. Nothing was deleted.</source>
            <translation>Die Ansicht wurde geleert. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Export requests</source>
            <translation>Anfragen exportieren</translation>
        </message>
        <message>
            <source>Exporting %1 of %2 · Cancel</source>
            <translation>Wird exportiert: %1 von %2 · Abbrechen</translation>
        </message>
        <message>
            <source>Exporting… · Cancel</source>
            <translation>Wird exportiert … · Abbrechen</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>Der Export wurde abgebrochen; keine Datei wurde geschrieben.</translation>
        </message>
        <message>
            <source>Saved as %1: %2 requests.</source>
            <translation>Als %1 gespeichert: %2 Anfragen.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>%1 since the view was cleared</source>
            <translation>%1 seit dem Leeren der Ansicht</translation>
        </message>
        <message>
            <source>%1 matching</source>
            <translation>%1 passend</translation>
        </message>
        <message>
            <source>%1, earlier ones could not be read</source>
            <translation>%1, frühere konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>%1, looking further back…</source>
            <translation>%1, weiter zurück wird gesucht …</translation>
        </message>
        <message>
            <source> · loading more</source>
            <translation> · weitere werden geladen</translation>
        </message>
        <message>
            <source>%1 of %2 matching</source>
            <translation>%1 von %2 passend</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 Anfrage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln Anfrage</numerusform>
                <numerusform>%Ln Anfragen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests</source>
            <translation>%1 von %2 Anfragen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln neue</numerusform>
                <numerusform>%Ln neue</numerusform>
            </translation>
        </message>
        <message>
            <source>To the newest</source>
            <translation>Zur neuesten</translation>
        </message>
        <message>
            <source>The view is cleared</source>
            <translation>Die Ansicht ist geleert</translation>
        </message>
        <message>
            <source>New requests appear here. Nothing was deleted.</source>
            <translation>Neue Anfragen erscheinen hier. Nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Alles wieder anzeigen</translation>
        </message>
        <message>
            <source>Earlier requests could not be read</source>
            <translation>Frühere Anfragen konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>No requests match</source>
            <translation>Keine passenden Anfragen</translation>
        </message>
        <message>
            <source>No request, live or in the history, matches “%1”.</source>
            <translation>Keine Anfrage, weder laufend noch im Verlauf, passt zu „%1“.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter löschen</translation>
        </message>
        <message>
            <source>The gateway is not running. Requests appear here as they arrive.</source>
            <translation>Das Gateway läuft nicht. Anfragen erscheinen hier, sobald sie eintreffen.</translation>
        </message>
        <message>
            <source>Point an agent at %1. What it asks appears here as it happens.</source>
            <translation>Einen Agenten auf %1 richten. Was er fragt, erscheint hier, während es geschieht.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Noch keine Anfragen</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Agent verbinden</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Testanfrage senden</translation>
        </message>
        <message>
            <source>Earlier requests could not be read: %1</source>
            <translation>Frühere Anfragen konnten nicht gelesen werden: %1</translation>
        </message>
    </context>
    <context>
        <name>TrafficWords</name>
        <message>
            <source>Somebody</source>
            <translation>Jemand</translation>
        </message>
        <message>
            <source>something</source>
            <translation>etwas</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>der Anbieter</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4.</source>
            <translation>%1 hat %2 gefragt; %3 hat in %4 geantwortet.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.</source>
            <translation>%1 hat %2 gefragt; %3 hat in %4 mit %5 Token geantwortet. Für dieses Modell ist kein Preis bekannt.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens for %6.</source>
            <translation>%1 hat %2 gefragt; %3 hat in %4 mit %5 Token für %6 geantwortet.</translation>
        </message>
        <message>
            <source>as a stream</source>
            <translation>als Stream</translation>
        </message>
        <message>
            <source>in one piece</source>
            <translation>in einem Stück</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 is answering.</source>
            <translation>%1 hat %2 gefragt; %3 antwortet gerade.</translation>
        </message>
        <message>
            <source>%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.</source>
            <translation>%1 hat %2 gefragt und nach %3 aufgelegt, bevor die Antwort vollständig war. Bis dahin verbraucht: %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice refused it (%3).</source>
            <translation>%1 hat %2 gefragt; Sluice hat es abgelehnt (%3).</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered with the error %4 after %5.</source>
            <translation>%1 hat %2 gefragt; %3 hat nach %5 mit dem Fehler %4 geantwortet.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 could not be reached.</source>
            <translation>%1 hat %2 gefragt; %3 war nicht erreichbar.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 broke off in the middle of its answer after %4.</source>
            <translation>%1 hat %2 gefragt; %3 hat nach %4 mitten in der Antwort abgebrochen.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice was stopped before the answer was complete.</source>
            <translation>%1 hat %2 gefragt; Sluice wurde angehalten, bevor die Antwort vollständig war.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Empfangen</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Model asked</source>
            <translation>Gefragtes Modell</translation>
        </message>
        <message>
            <source>Model served</source>
            <translation>Antwortendes Modell</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Aufruf</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Token ein</translation>
        </message>
        <message>
            <source>from the cache</source>
            <translation>aus dem Cache</translation>
        </message>
        <message>
            <source>into the cache</source>
            <translation>in den Cache</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Token aus</translation>
        </message>
        <message>
            <source>for reasoning</source>
            <translation>fürs Nachdenken</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Prompt-Cache</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Gesendet / empfangen</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Route</translation>
        </message>
        <message>
            <source>Chosen instead of</source>
            <translation>Gewählt anstelle von</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Leitplanken</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Geändert</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Übersetzt</translation>
        </message>
        <message>
            <source>Byte-exact</source>
            <translation>Bytegenau</translation>
        </message>
        <message>
            <source>Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, the wish to be told the usage, or what a guardrail replaced. Every other byte went through as it was.</source>
            <translation>Teile des Rumpfs wurden unterwegs ersetzt: ein Modellname, ein Ausgabelimit, ein Systemprompt, der Wunsch nach Angabe des Verbrauchs oder was eine Leitplanke ersetzt hat. Jedes andere Byte kam unverändert durch.</translation>
        </message>
        <message>
            <source>The request was translated to the provider's protocol, and the answer back.</source>
            <translation>Die Anfrage wurde in das Protokoll des Anbieters übersetzt, und die Antwort zurück.</translation>
        </message>
        <message>
            <source>Byte-exact: the body went through as it was, both ways, unpacked where one side could not have it packed. Only headers differ, such as the credential.</source>
            <translation>Bytegenau: Der Rumpf kam in beiden Richtungen unverändert durch, entpackt dort, wo eine Seite ihn nicht gepackt haben konnte. Nur Header unterscheiden sich, etwa die Zugangsdaten.</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 Byte)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>Vom Client gesendet</translation>
        </message>
        <message>
            <source>Sent to the client</source>
            <translation>An den Client gesendet</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Rumpf</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Fehlercode</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Abgelehnt durch</translation>
        </message>
        <message>
            <source>Service tier</source>
            <translation>Dienststufe</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Alerted</source>
            <translation>Gemeldet</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the tools changed since the request before.</source>
            <translation>Der Prompt-Cache wurde verfehlt: Die Werkzeuge haben sich seit der vorigen Anfrage geändert.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the system prompt changed since the request before.</source>
            <translation>Der Prompt-Cache wurde verfehlt: Der Systemprompt hat sich seit der vorigen Anfrage geändert.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: message %1 changed since the request before.</source>
            <translation>Der Prompt-Cache wurde verfehlt: Nachricht %1 hat sich seit der vorigen Anfrage geändert.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: “%1” changed since the request before.</source>
            <translation>Der Prompt-Cache wurde verfehlt: „%1“ hat sich seit der vorigen Anfrage geändert.</translation>
        </message>
        <message>
            <source>The request carried no key, or one that Sluice does not know.</source>
            <translation>Die Anfrage trug keinen Schlüssel oder einen, den Sluice nicht kennt.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used any more.</source>
            <translation>Der Schlüssel „%1“ darf nicht mehr benutzt werden.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Diesen Schlüssel anzeigen</translation>
        </message>
        <message>
            <source>The key “%1” has used up its requests for this minute.</source>
            <translation>Der Schlüssel „%1“ hat seine Anfragen für diese Minute verbraucht.</translation>
        </message>
        <message>
            <source>Change its limit</source>
            <translation>Sein Limit ändern</translation>
        </message>
        <message>
            <source>The key “%1” may not ask for this.</source>
            <translation>Der Schlüssel „%1“ darf dies nicht anfragen.</translation>
        </message>
        <message>
            <source>No provider is set up for “%1”.</source>
            <translation>Für „%1“ ist kein Anbieter eingerichtet.</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Anbieter öffnen</translation>
        </message>
        <message>
            <source>All traffic is paused.</source>
            <translation>Der gesamte Verkehr ist pausiert.</translation>
        </message>
        <message>
            <source>The request could not be understood.</source>
            <translation>Die Anfrage war nicht verständlich.</translation>
        </message>
        <message>
            <source>Refused by the rule “%1”.</source>
            <translation>Von der Regel „%1“ abgelehnt.</translation>
        </message>
        <message>
            <source>Waited for a free place</source>
            <translation>Auf einen freien Platz gewartet</translation>
        </message>
        <message>
            <source>Checked and connected</source>
            <translation>Geprüft und verbunden</translation>
        </message>
        <message>
            <source>Waiting for the first token</source>
            <translation>Warten auf das erste Token</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Warten</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Streamen</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Empfang</translation>
        </message>
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message>
            <source>Answer</source>
            <comment>its body</comment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Assistant's answer</source>
            <translation>Antwort des Assistenten</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>its body</comment>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>System</source>
            <comment>who says it</comment>
            <translation>System</translation>
        </message>
        <message>
            <source>User</source>
            <comment>who says it</comment>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Assistant</source>
            <comment>who says it</comment>
            <translation>Assistent</translation>
        </message>
        <message>
            <source>Tool</source>
            <comment>who says it</comment>
            <translation>Werkzeug</translation>
        </message>
        <message>
            <source>Instructions</source>
            <comment>of the system</comment>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <source>Thinking, encrypted</source>
            <translation>Nachdenken, verschlüsselt</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>Tool call</source>
            <translation>Werkzeugaufruf</translation>
        </message>
        <message>
            <source>Empty result</source>
            <translation>Leeres Ergebnis</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>of a tool</comment>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Frühere Nachrichten anzeigen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Show more (%1 left)</source>
            <translation>Mehr anzeigen (noch %1)</translation>
        </message>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>Alles anzeigen (%Ln Zeile)</numerusform>
                <numerusform>Alles anzeigen (%Ln Zeilen)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Alles anzeigen (%1)</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Auswahl kopieren</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message>
            <source>%1   paused</source>
            <comment>a key's name</comment>
            <translation>%1   pausiert</translation>
        </message>
        <message>
            <source>%1   %2 today</source>
            <comment>a key's name and what it cost</comment>
            <translation>%1   %2 heute</translation>
        </message>
        <message numerus="yes">
            <source>Sluice · %1 today · %2/h · %n running</source>
            <comment>spend, spend an hour, requests</comment>
            <translation>
                <numerusform>Sluice · heute %1 · %2/h · %n läuft</numerusform>
                <numerusform>Sluice · heute %1 · %2/h · %n laufen</numerusform>
            </translation>
        </message>
        <message>
            <source>Running on %1</source>
            <comment>an address</comment>
            <translation>Läuft auf %1</translation>
        </message>
        <message>
            <source>The gateway is stopped</source>
            <translation>Das Gateway ist angehalten</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>an amount of money</comment>
            <translation>%1 heute</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Alles fortsetzen</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Alles pausieren</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>Der Verkehr wurde nicht fortgesetzt</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>Der Verkehr wurde nicht pausiert</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice öffnen</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Einstellungen …</translation>
        </message>
        <message>
            <source>Quit Sluice…</source>
            <translation>Sluice beenden …</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>from the tray</source>
            <translation>aus der Systemleiste</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>Der Schlüssel wurde nicht fortgesetzt</translation>
        </message>
        <message>
            <source>The key was not paused</source>
            <translation>Der Schlüssel wurde nicht pausiert</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>Das Budget wurde nicht erhöht</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Anfragen anzeigen</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Recently refused</source>
            <translation>Zuletzt abgelehnt</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <comment>time, key, why</comment>
            <translation>%1  %2: %3</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>unbekannter Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>sluice::UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Upstream</name>
        <message>
            <source>The provider's answer is not valid %1 data.</source>
            <translation>Die Antwort des Anbieters besteht nicht aus gültigen %1-Daten.</translation>
        </message>
        <message>
            <source>The provider's answer is too large when it is decompressed.</source>
            <translation>Die Antwort des Anbieters ist entpackt zu groß.</translation>
        </message>
        <message>
            <source>%1 cannot be reached through the proxy. Check the proxy's address and that it is running.</source>
            <translation>%1 ist über den Proxy nicht erreichbar. Prüfen, ob die Adresse des Proxys stimmt und ob er läuft.</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port and that the server is running.</source>
            <translation>%1 hat die Verbindung abgelehnt. Prüfen, ob der Port stimmt und der Server läuft.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check the network connection and the provider's address.</source>
            <translation>%1 ist nicht erreichbar. Die Netzwerkverbindung und die Adresse des Anbieters prüfen.</translation>
        </message>
        <message>
            <source>The name of the proxy for %1 has no address. Check the proxy setting.</source>
            <translation>Der Name des Proxys für %1 hat keine Adresse. Die Proxy-Einstellung prüfen.</translation>
        </message>
        <message>
            <source>The name %1 has no address. Check the spelling and the network connection.</source>
            <translation>Der Name %1 hat keine Adresse. Die Schreibweise und die Netzwerkverbindung prüfen.</translation>
        </message>
        <message>
            <source>No connection to %1 within %2 s. Check the network connection and the address.</source>
            <translation>Innerhalb von %2 s keine Verbindung zu %1. Die Netzwerkverbindung und die Adresse prüfen.</translation>
        </message>
        <message>
            <source>No secure connection to %1: %2.</source>
            <translation>Keine sichere Verbindung zu %1: %2.</translation>
        </message>
        <message>
            <source>%1 answered with something that is not HTTP.</source>
            <translation>%1 hat mit etwas geantwortet, das kein HTTP ist.</translation>
        </message>
        <message>
            <source>%1 broke off in the middle of its answer.</source>
            <translation>%1 hat mitten in der Antwort abgebrochen.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 hat die Verbindung ohne Antwort geschlossen.</translation>
        </message>
        <message>
            <source>The provider's address is not a valid http or https URL.</source>
            <translation>Die Adresse des Anbieters ist keine gültige http- oder https-URL.</translation>
        </message>
        <message>
            <source>The request to %1 failed: %2.</source>
            <translation>Die Anfrage an %1 ist fehlgeschlagen: %2.</translation>
        </message>
        <message>
            <source>%1 was silent for %2 s.</source>
            <translation>%1 hat %2 s lang nichts gesendet.</translation>
        </message>
        <message>
            <source>The request holds a header that cannot be sent.</source>
            <translation>Die Anfrage enthält einen Header, der nicht gesendet werden kann.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageChart</name>
        <message>
            <source>Usage over time, chart</source>
            <translation>Verbrauch im Zeitverlauf, Diagramm</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 insgesamt</translation>
        </message>
        <message>
            <source>↑ Budget %1</source>
            <translation>↑ Budget %1</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Laufende Summe</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Vorheriger Zeitraum</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a time, and a value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <comment>a time, a group, its part, and the whole bar</comment>
            <translation>%1, %2: %3 von %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageFacts</name>
        <message>
            <source>new input</source>
            <translation>neue Eingabe</translation>
        </message>
        <message>
            <source>cache read</source>
            <translation>Cache gelesen</translation>
        </message>
        <message>
            <source>cache written</source>
            <translation>Cache geschrieben</translation>
        </message>
        <message>
            <source>output</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>Nachdenken</translation>
        </message>
        <message>
            <source>Nothing came from a prompt cache.</source>
            <translation>Nichts kam aus einem Prompt-Cache.</translation>
        </message>
        <message>
            <source>Writing the prompt cache cost %1 more than reading it saved.</source>
            <translation>Das Schreiben des Prompt-Caches kostete %1 mehr, als das Lesen gespart hat.</translation>
        </message>
        <message>
            <source>Prompt caching saved %1.</source>
            <translation>Prompt-Caching hat %1 gespart.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>From the cache</source>
            <translation>Aus dem Cache</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Erstes Token</translation>
        </message>
        <message>
            <source>Whole answer</source>
            <translation>Ganze Antwort</translation>
        </message>
        <message>
            <source>Dearest sessions</source>
            <translation>Teuerste Sitzungen</translation>
        </message>
        <message>
            <source>p50 %1 · p95 %2</source>
            <comment>durations</comment>
            <translation>p50 %1 · p95 %2</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>cost, agent</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1  %2 in %3</source>
            <comment>cost, agent, folder</comment>
            <translation>%1  %2 in %3</translation>
        </message>
        <message>
            <source>Session %1. Requests: %2. Click to see only this one.</source>
            <comment>an id, a number</comment>
            <translation>Sitzung %1. Anfragen: %2. Klicken, um nur diese zu sehen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageModel</name>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>new</source>
            <comment>there was nothing in the period before</comment>
            <translation>neu</translation>
        </message>
        <message>
            <source>±0 %</source>
            <translation>±0 %</translation>
        </message>
        <message>
            <source>%1%2 %</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 %</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>%1 in, %2 of it read from the cache, %3 written to it</source>
            <comment>numbers of tokens</comment>
            <translation>%1 ein, davon %2 aus dem Cache gelesen, %3 hineingeschrieben</translation>
        </message>
        <message>
            <source>%1 out, %2 of it reasoning</source>
            <comment>numbers of tokens</comment>
            <translation>%1 aus, davon %2 fürs Nachdenken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln fehlgeschlagen</numerusform>
                <numerusform>%Ln fehlgeschlagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of the answers began within %1, 95 % within %2</source>
            <comment>durations</comment>
            <translation>Die Hälfte der Antworten begann binnen %1, 95 % binnen %2</translation>
        </message>
        <message>
            <source>%1 in the period before</source>
            <translation>%1 im vorherigen Zeitraum</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Per request</source>
            <translation>Je Anfrage</translation>
        </message>
        <message>
            <source>TTFT p95</source>
            <translation>TTFT p95</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <source>“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.</source>
            <translation>„%1“ ist kein Zeitraum. Beispiele: -3d, -12h, 2026-11-01 oder 2026-11-01..2026-11-07.</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>nothing was narrowed down</comment>
            <translation>Alles</translation>
        </message>
        <message>
            <source>The ledger could not be read; these figures are of %1. %2</source>
            <translation>Das Kassenbuch konnte nicht gelesen werden; diese Zahlen sind von %1. %2</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>Das Kassenbuch konnte nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Gesamt %1</translation>
        </message>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ %Ln ohne Preis (%1 Token)</numerusform>
                <numerusform>+ %Ln ohne Preis (%1 Token)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 against the period before by now</source>
            <comment>a change</comment>
            <translation>%1 gegenüber dem vorherigen Zeitraum bis zum selben Punkt</translation>
        </message>
        <message>
            <source>%1 against the period before</source>
            <comment>a change</comment>
            <translation>%1 gegenüber dem vorherigen Zeitraum</translation>
        </message>
        <message>
            <source>≈ %1 by %2 at this pace</source>
            <comment>an amount, and a day or time of day</comment>
            <translation>≈ %1 bis %2 in diesem Tempo</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Agent verbinden</translation>
        </message>
        <message>
            <source>No usage yet</source>
            <translation>Noch kein Verbrauch</translation>
        </message>
        <message>
            <source>What each key, model and agent costs appears here from the first request on.</source>
            <translation>Was jeder Schlüssel, jedes Modell und jeder Agent kostet, erscheint hier ab der ersten Anfrage.</translation>
        </message>
        <message>
            <source>No usage in this range</source>
            <translation>Kein Verbrauch in diesem Zeitraum</translation>
        </message>
        <message>
            <source>The last request was on %1.</source>
            <translation>Die letzte Anfrage war am %1.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin gehen</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <comment>a range, a time zone, an age</comment>
            <translation>%1 · %2 · Stand: %3</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sitzung %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two times</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>That is: all input at the price of new input, less what it did cost.</source>
            <translation>Das heißt: die gesamte Eingabe zum Preis neuer Eingabe, abzüglich der tatsächlichen Kosten.</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Nur dies</translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>Wie wurden diese Kosten berechnet?</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>Das Bild wurde kopiert.</translation>
        </message>
        <message>
            <source>Export usage</source>
            <translation>Verbrauch exportieren</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting… %1</source>
            <translation>Wird exportiert … %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Every request as CSV…</source>
            <translation>Jede Anfrage als CSV …</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Export abbrechen</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Als %1 gespeichert.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 konnte nicht geschrieben werden: %2</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Früher</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Kein Vergleich</translation>
        </message>
        <message>
            <source>With the period before</source>
            <translation>Mit dem vorherigen Zeitraum</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Verbrauch</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Range, typed</source>
            <translation>Zeitraum, getippt</translation>
        </message>
        <message>
            <source>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07</source>
            <translation>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. oder 2026-11-01..2026-11-07</translation>
        </message>
        <message>
            <source>What it was narrowed to</source>
            <translation>Worauf eingegrenzt wurde</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Herauszoomen</translation>
        </message>
        <message>
            <source>One step back (Backspace)</source>
            <translation>Einen Schritt zurück (Rücktaste)</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Preis setzen …</translation>
        </message>
        <message>
            <source>How was this cost computed? (Ctrl+I)</source>
            <translation>Wie wurden diese Kosten berechnet? (Strg+I)</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Anfragen anzeigen</translation>
        </message>
        <message>
            <source>Usage by group</source>
            <translation>Verbrauch nach Gruppe</translation>
        </message>
        <message>
            <source>Table as CSV…</source>
            <translation>Tabelle als CSV …</translation>
        </message>
        <message>
            <source>Chart as picture…</source>
            <translation>Diagramm als Bild …</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
    </context>
    <context>
        <name>UsageWords</name>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Deleted key</source>
            <translation>Gelöschter Schlüssel</translation>
        </message>
        <message>
            <source>No provider</source>
            <translation>Kein Anbieter</translation>
        </message>
        <message>
            <source>Deleted provider</source>
            <translation>Gelöschter Anbieter</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Kein Projekt</translation>
        </message>
        <message>
            <source>Deleted project</source>
            <translation>Gelöschtes Projekt</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Unbekannter Agent</translation>
        </message>
        <message>
            <source>Unknown folder</source>
            <translation>Unbekannter Ordner</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unbekannt</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Keine Sitzung</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Letzte Stunde</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Eigener …</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Cache share</source>
            <translation>Cache-Anteil</translation>
        </message>
        <message>
            <source>First token, p95</source>
            <translation>Erstes Token, p95</translation>
        </message>
        <message>
            <source>%1, %2 – %3</source>
            <comment>a date, and two times of day</comment>
            <translation>%1, %2 – %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two dates</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and a time of day</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Validation</name>
        <message>
            <source>“%1” is not a time zone such as Europe/Berlin.</source>
            <translation>„%1“ ist keine Zeitzone wie Europe/Berlin.</translation>
        </message>
        <message>
            <source>There is no provider with the id %1.</source>
            <translation>Es gibt keinen Anbieter mit der ID %1.</translation>
        </message>
        <message>
            <source>A budget turns to a cheaper model, but no cheaper model is named.</source>
            <translation>Ein Budget wechselt zu einem günstigeren Modell, aber es ist kein günstigeres Modell genannt.</translation>
        </message>
        <message>
            <source>The project does not exist any more.</source>
            <translation>Das Projekt gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The system prompt is empty.</source>
            <translation>Der Systemprompt ist leer.</translation>
        </message>
        <message>
            <source>The name “%1” is taken. Choose another one.</source>
            <translation>Der Name „%1“ ist vergeben. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>A budget is raised by more than 0.</source>
            <translation>Ein Budget wird um mehr als 0 erhöht.</translation>
        </message>
        <message>
            <source>There is none for any other period either.</source>
            <translation>Auch für keinen anderen Zeitraum gibt es eines.</translation>
        </message>
        <message>
            <source>There is one per %1.</source>
            <translation>Es gibt eines pro %1.</translation>
        </message>
        <message>
            <source>There is no budget in USD per %1 to raise. %2</source>
            <translation>Es gibt kein Budget in USD pro %1, das erhöht werden könnte. %2</translation>
        </message>
        <message>
            <source>At most %1 extra headers are possible.</source>
            <translation>Höchstens %1 zusätzliche Header sind möglich.</translation>
        </message>
        <message>
            <source>“%1” is not a header name: letters, digits and - are allowed.</source>
            <translation>„%1“ ist kein Header-Name: Erlaubt sind Buchstaben, Ziffern und -.</translation>
        </message>
        <message>
            <source>The header “%1” cannot be set here: Sluice sets it itself.</source>
            <translation>Der Header „%1“ kann hier nicht gesetzt werden: Sluice setzt ihn selbst.</translation>
        </message>
        <message>
            <source>The value of the header “%1” is too long or holds a line break.</source>
            <translation>Der Wert des Headers „%1“ ist zu lang oder enthält einen Zeilenumbruch.</translation>
        </message>
        <message>
            <source>The base URL must look like https://api.example.com/v1.</source>
            <translation>Die Basis-URL muss wie https://api.example.com/v1 aussehen.</translation>
        </message>
        <message>
            <source>The base URL must not hold a name or password: put the key into its own field.</source>
            <translation>Die Basis-URL darf keinen Namen und kein Passwort enthalten: Der Schlüssel gehört in sein eigenes Feld.</translation>
        </message>
        <message>
            <source>The base URL must end with its path, without “?” or “#”.</source>
            <translation>Die Basis-URL muss mit ihrem Pfad enden, ohne „?“ oder „#“.</translation>
        </message>
        <message>
            <source>http:// would send the key and all prompts unencrypted to %1. Use https://, or confirm that this is what you want.</source>
            <translation>http:// würde den Schlüssel und alle Prompts unverschlüsselt an %1 senden. https:// verwenden oder bestätigen, dass Sie das möchten.</translation>
        </message>
        <message>
            <source>At most %L1 models are possible.</source>
            <translation>Höchstens %L1 Modelle sind möglich.</translation>
        </message>
        <message>
            <source>A model's name is too long: at most %1 characters.</source>
            <translation>Der Name eines Modells ist zu lang: höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The proxy must look like http://proxy.example.com:3128 or socks5://….</source>
            <translation>Der Proxy muss wie http://proxy.example.com:3128 oder socks5://… aussehen.</translation>
        </message>
        <message>
            <source>The proxy's address must not hold a password: settings are stored in plain text.</source>
            <translation>Die Adresse des Proxys darf kein Passwort enthalten: Einstellungen werden im Klartext gespeichert.</translation>
        </message>
        <message>
            <source>%1 must be between %L2 and %L3.</source>
            <translation>%1 muss zwischen %L2 und %L3 liegen.</translation>
        </message>
        <message>
            <source>The limit for request heads (bytes)</source>
            <translation>Das Limit für Anfrageköpfe (Byte)</translation>
        </message>
        <message>
            <source>The limit for request bodies (bytes)</source>
            <translation>Das Limit für Anfragerümpfe (Byte)</translation>
        </message>
        <message>
            <source>The number of connections</source>
            <translation>Die Zahl der Verbindungen</translation>
        </message>
        <message>
            <source>The time to send a request head (ms)</source>
            <translation>Die Zeit zum Senden eines Anfragekopfs (ms)</translation>
        </message>
        <message>
            <source>The time between two pieces of a body (ms)</source>
            <translation>Die Zeit zwischen zwei Stücken eines Rumpfs (ms)</translation>
        </message>
        <message>
            <source>The time that an idle connection is kept (ms)</source>
            <translation>Die Haltezeit einer untätigen Verbindung (ms)</translation>
        </message>
        <message>
            <source>The time to connect to a provider (ms)</source>
            <translation>Die Zeit zum Verbinden mit einem Anbieter (ms)</translation>
        </message>
        <message>
            <source>The time that a provider may be silent (ms)</source>
            <translation>Die erlaubte Stille eines Anbieters (ms)</translation>
        </message>
        <message>
            <source>The time before a stream is kept alive (ms)</source>
            <translation>Die Zeit bis zum Aufrechterhalten eines Streams (ms)</translation>
        </message>
        <message>
            <source>The time to finish running requests (ms)</source>
            <translation>Die Zeit zum Beenden laufender Anfragen (ms)</translation>
        </message>
        <message>
            <source>“%1” is not a host name: give it without https:// and port.</source>
            <translation>„%1“ ist kein Hostname: ohne https:// und Port angeben.</translation>
        </message>
        <message>
            <source>Thresholds are up to %1 rising percentages from 1 to 99.</source>
            <translation>Schwellen sind bis zu %1 aufsteigende Prozentwerte von 1 bis 99.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine or in a private network.</source>
            <translation>%1 muss eine https://-Adresse sein, oder http:// auf diesem Rechner oder in einem privaten Netz.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine.</source>
            <translation>%1 muss eine https://-Adresse sein, oder http:// auf diesem Rechner.</translation>
        </message>
        <message>
            <source>%1 must not hold a name or password.</source>
            <translation>%1 darf keinen Namen und kein Passwort enthalten.</translation>
        </message>
        <message>
            <source>The first day of the week (0: as the locale says)</source>
            <translation>Der erste Wochentag (0: wie in der Sprache üblich)</translation>
        </message>
        <message>
            <source>The webhook</source>
            <translation>Der Webhook</translation>
        </message>
        <message>
            <source>The key check</source>
            <translation>Die Schlüsselprüfung</translation>
        </message>
        <message>
            <source>The time to check a key (ms)</source>
            <translation>Die Zeit zum Prüfen eines Schlüssels (ms)</translation>
        </message>
        <message>
            <source>The time that a checked key is remembered (ms)</source>
            <translation>Die Merkzeit für einen geprüften Schlüssel (ms)</translation>
        </message>
        <message>
            <source>Choose the virtual key whose rules hold for keys that were vouched for.</source>
            <translation>Den virtuellen Schlüssel wählen, dessen Regeln für Schlüssel gelten, für die anderswo gebürgt wurde.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Ein Name ist nötig.</translation>
        </message>
        <message>
            <source>The name is too long: at most %1 characters.</source>
            <translation>Der Name ist zu lang: höchstens %1 Zeichen.</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>Der Name enthält ein Zeichen, das sich nicht anzeigen lässt.</translation>
        </message>
        <message>
            <source>A colour must look like #3a7bd5.</source>
            <translation>Eine Farbe muss wie #3a7bd5 aussehen.</translation>
        </message>
        <message>
            <source>The note is too long: at most %L1 characters.</source>
            <translation>Die Notiz ist zu lang: höchstens %L1 Zeichen.</translation>
        </message>
        <message>
            <source>A provider's name must not hold “/”: it stands before the model, as in name/model.</source>
            <translation>Der Name eines Anbieters darf kein „/“ enthalten: Er steht vor dem Modell, wie in Name/Modell.</translation>
        </message>
        <message>
            <source>A provider cannot be called “%1”: its name is part of an address.</source>
            <translation>Ein Anbieter kann nicht „%1“ heißen: Sein Name ist Teil einer Adresse.</translation>
        </message>
        <message>
            <source>Requests per minute (0: no limit)</source>
            <translation>Die Zahl der Anfragen pro Minute (0: kein Limit)</translation>
        </message>
        <message>
            <source>The default provider does not exist any more.</source>
            <translation>Den Standardanbieter gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The port (0: any free one)</source>
            <translation>Der Port (0: ein beliebiger freier)</translation>
        </message>
        <message>
            <source>The number of workers</source>
            <translation>Die Zahl der Arbeits-Threads</translation>
        </message>
        <message>
            <source>“%1” is not an address to listen on, such as 127.0.0.1.</source>
            <translation>„%1“ ist keine Adresse zum Lauschen, wie etwa 127.0.0.1.</translation>
        </message>
        <message>
            <source>The theme must be system, light or dark.</source>
            <translation>Das Design muss system, light oder dark sein.</translation>
        </message>
        <message>
            <source>The days that requests are kept</source>
            <translation>Die Aufbewahrungszeit von Anfragen (Tage)</translation>
        </message>
        <message>
            <source>The size of the database (bytes)</source>
            <translation>Die Größe der Datenbank (Byte)</translation>
        </message>
        <message>
            <source>The days that texts of guardrail events are kept</source>
            <translation>Die Aufbewahrungszeit von Texten der Leitplanken-Ereignisse (Tage)</translation>
        </message>
        <message>
            <source>The days that recorded bodies are kept</source>
            <translation>Die Aufbewahrungszeit aufgezeichneter Rümpfe (Tage)</translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>Der Schlüssel ist leer.</translation>
        </message>
        <message>
            <source>The key is too long to be one.</source>
            <translation>Der Schlüssel ist zu lang, um einer zu sein.</translation>
        </message>
        <message>
            <source>The key holds a blank, a line break or a character that no key has. Copy it again.</source>
            <translation>Der Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein Zeichen, das kein Schlüssel hat. Noch einmal kopieren.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WatchStep</name>
        <message>
            <source>Watch it work</source>
            <translation>Bei der Arbeit zusehen</translation>
        </message>
        <message>
            <source>Connect an agent on the Agents page, start it in any folder and say hello. Or send a test request: the simulator answers it.</source>
            <translation>Auf der Seite „Agenten“ einen Agenten verbinden, ihn in einem beliebigen Ordner starten und Hallo sagen. Oder eine Testanfrage senden: Der Simulator beantwortet sie.</translation>
        </message>
        <message>
            <source>Waiting for the first request…</source>
            <translation>Warten auf die erste Anfrage …</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Testanfrage senden</translation>
        </message>
        <message>
            <source>Start Sluice when I log in</source>
            <translation>Sluice bei der Anmeldung starten</translation>
        </message>
        <message>
            <source>It works: %1 asked %2, %3 in %4.</source>
            <comment>agent, model, status, duration</comment>
            <translation>Es funktioniert: %1 hat %2 gefragt, %3 in %4.</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>ein Programm</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>No webhook is set.</source>
            <translation>Es ist kein Webhook gesetzt.</translation>
        </message>
        <message>
            <source>This is a test message from Sluice.</source>
            <translation>Dies ist eine Testnachricht von Sluice.</translation>
        </message>
        <message>
            <source>Budget and runaway warnings will arrive here.</source>
            <translation>Warnungen zu Budgets und durchgehenden Schlüsseln werden hier ankommen.</translation>
        </message>
        <message>
            <source>The webhook answered with status %1.</source>
            <translation>Der Webhook hat mit dem Status %1 geantwortet.</translation>
        </message>
        <message>
            <source>The webhook's address does not answer.</source>
            <translation>Die Adresse des Webhooks antwortet nicht.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message>
            <source>Last week</source>
            <translation>Letzte Woche</translation>
        </message>
        <message>
            <source>Show in Usage</source>
            <translation>Unter „Verbrauch“ anzeigen</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Dismiss the summary of last week</source>
            <translation>Die Zusammenfassung der letzten Woche verwerfen</translation>
        </message>
        <message>
            <source>Last week, %1 to %2</source>
            <comment>two days</comment>
            <translation>Letzte Woche, %1 bis %2</translation>
        </message>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>für %Ln Anfrage ausgegeben</numerusform>
                <numerusform>für %Ln Anfragen ausgegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>saved by prompt caching</source>
            <translation>durch Prompt-Caching gespart</translation>
        </message>
        <message>
            <source>more by prompt caching</source>
            <translation>mehr durch Prompt-Caching</translation>
        </message>
        <message>
            <source>times stopped by guardrails</source>
            <translation>Mal von Leitplanken aufgehalten</translation>
        </message>
        <message>
            <source>no agent was recognised</source>
            <translation>kein Agent wurde erkannt</translation>
        </message>
        <message>
            <source>busiest agent, %1 %</source>
            <comment>a share of the requests</comment>
            <translation>aktivster Agent, %1 %</translation>
        </message>
        <message>
            <source>The summary of last week was dismissed.</source>
            <translation>Die Zusammenfassung der letzten Woche wurde verworfen.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WelcomeStep</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Willkommen bei Sluice</translation>
        </message>
        <message>
            <source>Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it checks each key's limits and budgets, keeps secrets from leaving, and counts what everything costs.</source>
            <translation>Ihre Coding-Agenten sprechen mit Sluice, und Sluice spricht mit den Anbietern. Unterwegs prüft es Limits und Budgets jedes Schlüssels, lässt Geheimnisse nicht hinaus und zählt, was alles kostet.</translation>
        </message>
        <message>
            <source>It keeps counts, costs and times of requests on this computer. It never keeps prompts or answers unless you ask for it, and provider keys only in %1.</source>
            <comment>a secret store</comment>
            <translation>Es speichert Anzahl, Kosten und Zeiten von Anfragen auf diesem Computer. Prompts und Antworten speichert es nur auf Wunsch, und Schlüssel der Anbieter nur in %1.</translation>
        </message>
        <message>
            <source>The gateway could not start: %1 Another port can be chosen in the settings.</source>
            <translation>Das Gateway konnte nicht starten: %1 Ein anderer Port lässt sich in den Einstellungen wählen.</translation>
        </message>
        <message>
            <source>The gateway is starting…</source>
            <translation>Das Gateway startet …</translation>
        </message>
        <message>
            <source>It listens on %1, and only programs on this computer can connect.</source>
            <comment>an address</comment>
            <translation>Es lauscht auf %1, und nur Programme auf diesem Computer können sich verbinden.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WhyPanel</name>
        <message>
            <source>The traffic goes on.</source>
            <translation>Der Verkehr läuft weiter.</translation>
        </message>
        <message>
            <source>“%1” is changed. The next such request passes.</source>
            <translation>„%1“ ist geändert. Die nächste solche Anfrage kommt durch.</translation>
        </message>
        <message>
            <source>The limit was not changed: %1</source>
            <translation>Das Limit wurde nicht geändert: %1</translation>
        </message>
        <message>
            <source>The project “%1” is changed. The next such request passes.</source>
            <translation>Das Projekt „%1“ ist geändert. Die nächste solche Anfrage kommt durch.</translation>
        </message>
        <message>
            <source>The limits of the gateway are changed. The next such request passes.</source>
            <translation>Die Limits des Gateways sind geändert. Die nächste solche Anfrage kommt durch.</translation>
        </message>
    </context>
    <context>
        <name>WhyRefused</name>
        <message>
            <source>Allow %1 for the whole gateway</source>
            <translation>%1 dem ganzen Gateway erlauben</translation>
        </message>
        <message>
            <source>Allow %1 for the project “%2”</source>
            <translation>%1 dem Projekt „%2“ erlauben</translation>
        </message>
        <message>
            <source>Allow %1</source>
            <translation>%1 erlauben</translation>
        </message>
        <message>
            <source>That limit does not exist any more: the same request would pass it now.</source>
            <translation>Dieses Limit gibt es nicht mehr: Dieselbe Anfrage käme jetzt durch.</translation>
        </message>
        <message>
            <source>The budget of the project “%1” is spent.</source>
            <translation>Das Budget des Projekts „%1“ ist ausgegeben.</translation>
        </message>
        <message>
            <source>The budget of the whole gateway is spent.</source>
            <translation>Das Budget des ganzen Gateways ist ausgegeben.</translation>
        </message>
        <message>
            <source>The budget of the key “%1” is spent.</source>
            <translation>Das Budget des Schlüssels „%1“ ist ausgegeben.</translation>
        </message>
        <message>
            <source>A budget of the key “%1” is spent.</source>
            <translation>Ein Budget des Schlüssels „%1“ ist ausgegeben.</translation>
        </message>
        <message>
            <source>The request could cost more than one request may (%1).</source>
            <translation>Die Anfrage könnte mehr kosten, als eine Anfrage darf (%1).</translation>
        </message>
        <message>
            <source>By now it stands at %1.</source>
            <translation>Inzwischen steht es bei %1.</translation>
        </message>
        <message>
            <source>The budget %1.</source>
            <comment>starts again at midnight</comment>
            <translation>Das Budget %1.</translation>
        </message>
        <message>
            <source>The key “%1” has asked as often as it may in that time.</source>
            <translation>Der Schlüssel „%1“ hat so oft angefragt, wie er in dieser Zeit darf.</translation>
        </message>
        <message>
            <source>It passes again by itself as time goes by; well-behaved clients wait and retry.</source>
            <translation>Mit der Zeit geht es von selbst wieder; brave Clients warten und versuchen es erneut.</translation>
        </message>
        <message>
            <source>The key “%1” had as many requests running as it may.</source>
            <translation>Der Schlüssel „%1“ hatte so viele laufende Anfragen, wie er darf.</translation>
        </message>
        <message>
            <source>It passes as soon as one of them is done.</source>
            <translation>Es geht weiter, sobald eine davon fertig ist.</translation>
        </message>
        <message>
            <source>The key “%1”</source>
            <translation>Der Schlüssel „%1“</translation>
        </message>
        <message>
            <source>The project “%1”</source>
            <translation>Das Projekt „%1“</translation>
        </message>
        <message>
            <source>The project of that key</source>
            <translation>Das Projekt dieses Schlüssels</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>Das ganze Gateway</translation>
        </message>
        <message>
            <source>%1 has asked as often as it may in that time.</source>
            <translation>%1 hat in dieser Zeit so oft angefragt wie erlaubt.</translation>
        </message>
        <message>
            <source>%1 had as many requests running as it may.</source>
            <translation>%1 hatte so viele laufende Anfragen wie erlaubt.</translation>
        </message>
        <message>
            <source>%1 has sent as many tokens as it may in that time.</source>
            <translation>%1 hat in dieser Zeit so viele Token gesendet wie erlaubt.</translation>
        </message>
        <message>
            <source>%1 has got as many tokens as it may in that time.</source>
            <translation>%1 hat in dieser Zeit so viele Token erhalten wie erlaubt.</translation>
        </message>
        <message>
            <source>%1 has used as many tokens as it may in that time.</source>
            <translation>%1 hat in dieser Zeit so viele Token verbraucht wie erlaubt.</translation>
        </message>
        <message>
            <source>%1 allows one request at most so much (%2), and this one could use more.</source>
            <translation>%1 erlaubt einer Anfrage höchstens so viel (%2), und diese könnte mehr verbrauchen.</translation>
        </message>
        <message>
            <source>%1 allows one session at most so much (%2), and this one has used it up.</source>
            <translation>%1 erlaubt einer Sitzung höchstens so viel (%2), und diese hat es verbraucht.</translation>
        </message>
        <message>
            <source>%1 has spent its budget (%2).</source>
            <translation>%1 hat sein Budget ausgegeben (%2).</translation>
        </message>
        <message>
            <source>%1 had spent its budget.</source>
            <translation>%1 hatte sein Budget ausgegeben.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Eine neue Sitzung hat ihr eigenes Budget.</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Diesen Schlüssel anzeigen</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
        <message>
            <source>Show this project</source>
            <translation>Dieses Projekt anzeigen</translation>
        </message>
        <message>
            <source>The key “%1” is paused: %2</source>
            <translation>Der Schlüssel „%1“ ist pausiert: %2</translation>
        </message>
        <message>
            <source>The key “%1” was paused.</source>
            <translation>Der Schlüssel „%1“ war pausiert.</translation>
        </message>
        <message>
            <source>It has been resumed since.</source>
            <translation>Er wurde seither fortgesetzt.</translation>
        </message>
        <message>
            <source>Resume this key</source>
            <translation>Diesen Schlüssel fortsetzen</translation>
        </message>
        <message>
            <source>All traffic was paused.</source>
            <translation>Der gesamte Verkehr war pausiert.</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Gesamten Verkehr fortsetzen</translation>
        </message>
        <message>
            <source>The key “%1” is revoked: %2</source>
            <translation>Der Schlüssel „%1“ ist widerrufen: %2</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>Der Schlüssel „%1“ ist widerrufen.</translation>
        </message>
        <message>
            <source>It has been restored since.</source>
            <translation>Er wurde seither wiederhergestellt.</translation>
        </message>
        <message>
            <source>Restore this key</source>
            <translation>Diesen Schlüssel wiederherstellen</translation>
        </message>
        <message>
            <source>The key “%1” is switched off.</source>
            <translation>Der Schlüssel „%1“ ist ausgeschaltet.</translation>
        </message>
        <message>
            <source>It has been switched on since.</source>
            <translation>Er wurde seither eingeschaltet.</translation>
        </message>
        <message>
            <source>Switch this key on</source>
            <translation>Diesen Schlüssel einschalten</translation>
        </message>
        <message>
            <source>The key “%1” has expired.</source>
            <translation>Der Schlüssel „%1“ ist abgelaufen.</translation>
        </message>
        <message>
            <source>It has been given more time since.</source>
            <translation>Er hat seither mehr Zeit bekommen.</translation>
        </message>
        <message>
            <source>Let it work for 24 more hours</source>
            <translation>Noch 24 Stunden gelten lassen</translation>
        </message>
        <message>
            <source>It does not end any more when it is idle.</source>
            <translation>Er endet nicht mehr bei Untätigkeit.</translation>
        </message>
        <message>
            <source>Let it work however long it is idle</source>
            <translation>Gelten lassen, egal wie lange er untätig ist</translation>
        </message>
        <message>
            <source>The key “%1” has had all the requests it was made for.</source>
            <translation>Der Schlüssel „%1“ hat alle Anfragen verbraucht, für die er gemacht war.</translation>
        </message>
        <message>
            <source>Allow one more request</source>
            <translation>Eine weitere Anfrage erlauben</translation>
        </message>
        <message numerus="yes">
            <source>Allow %Ln more requests</source>
            <translation>
                <numerusform>%Ln weitere Anfrage erlauben</numerusform>
                <numerusform>%Ln weitere Anfragen erlauben</numerusform>
            </translation>
        </message>
        <message>
            <source>It may ask as often as it likes by now.</source>
            <translation>Er darf inzwischen beliebig oft anfragen.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used at that hour.</source>
            <translation>Der Schlüssel „%1“ darf zu dieser Uhrzeit nicht benutzt werden.</translation>
        </message>
        <message>
            <source>It may be used %1.</source>
            <translation>Er darf benutzt werden: %1.</translation>
        </message>
        <message>
            <source>It may be used at any hour by now.</source>
            <translation>Er darf inzwischen zu jeder Uhrzeit benutzt werden.</translation>
        </message>
        <message>
            <source>Allow any hour for this key</source>
            <translation>Diesem Schlüssel jede Uhrzeit erlauben</translation>
        </message>
        <message>
            <source>The key “%1” may use some models only, and the request names none.</source>
            <translation>Der Schlüssel „%1“ darf nur einige Modelle benutzen, und die Anfrage nennt keines.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the model “%2”.</source>
            <translation>Der Schlüssel „%1“ darf das Modell „%2“ nicht benutzen.</translation>
        </message>
        <message>
            <source>Stop denying “%1” for this key</source>
            <translation>„%1“ diesem Schlüssel nicht mehr verbieten</translation>
        </message>
        <message>
            <source>Allow this model for this key</source>
            <translation>Dieses Modell diesem Schlüssel erlauben</translation>
        </message>
        <message>
            <source>It is allowed by now.</source>
            <translation>Es ist inzwischen erlaubt.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider %2.</source>
            <translation>Der Schlüssel „%1“ darf den Anbieter %2 nicht benutzen.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider that serves this.</source>
            <translation>Der Schlüssel „%1“ darf den Anbieter nicht benutzen, der dies führt.</translation>
        </message>
        <message>
            <source>Allow %1 for this key</source>
            <translation>%1 diesem Schlüssel erlauben</translation>
        </message>
        <message>
            <source>The key “%1” may not make this kind of request (%2).</source>
            <translation>Der Schlüssel „%1“ darf diese Art von Anfrage nicht stellen (%2).</translation>
        </message>
        <message>
            <source>The key “%1” may not be used from %2.</source>
            <translation>Der Schlüssel „%1“ darf nicht von %2 aus benutzt werden.</translation>
        </message>
        <message>
            <source>A web page asked with the key “%1”, which does not allow that page.</source>
            <translation>Eine Webseite hat mit dem Schlüssel „%1“ angefragt, der diese Seite nicht erlaubt.</translation>
        </message>
        <message>
            <source>A guardrail stopped what the request says.</source>
            <translation>Eine Leitplanke hat den Inhalt der Anfrage aufgehalten.</translation>
        </message>
        <message>
            <source>Show the guardrails</source>
            <translation>Leitplanken anzeigen</translation>
        </message>
        <message>
            <source>No provider is known to serve the model “%1”.</source>
            <translation>Für das Modell „%1“ ist kein Anbieter bekannt.</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Anbieter öffnen</translation>
        </message>
        <message>
            <source>The request carried no key.</source>
            <translation>Die Anfrage trug keinen Schlüssel.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know.</source>
            <translation>Die Anfrage trug einen Schlüssel, den Sluice nicht kennt.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Schlüssel erstellen</translation>
        </message>
        <message>
            <source>The request carried an old secret of the key “%1”, which a new one replaced.</source>
            <translation>Die Anfrage trug ein altes Geheimnis des Schlüssels „%1“, das durch ein neues ersetzt wurde.</translation>
        </message>
        <message>
            <source>It passes with the new secret. The old one does not come back.</source>
            <translation>Mit dem neuen Geheimnis kommt sie durch. Das alte kommt nicht zurück.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know, and the service that is asked about such keys did not answer.</source>
            <translation>Die Anfrage trug einen Schlüssel, den Sluice nicht kennt, und der Dienst, der nach solchen Schlüsseln gefragt wird, hat nicht geantwortet.</translation>
        </message>
        <message>
            <source>Show who is asked</source>
            <translation>Anzeigen, wer gefragt wird</translation>
        </message>
        <message>
            <source>Nobody is asked about such keys any more: they are refused.</source>
            <translation>Nach solchen Schlüsseln wird niemand mehr gefragt: Sie werden abgelehnt.</translation>
        </message>
        <message>
            <source>The provider “%1” had no key that could be used.</source>
            <translation>Der Anbieter „%1“ hatte keinen nutzbaren Schlüssel.</translation>
        </message>
        <message>
            <source>It has one by now.</source>
            <translation>Inzwischen hat er einen.</translation>
        </message>
        <message>
            <source>No key is stored for the provider “%1”.</source>
            <translation>Für den Anbieter „%1“ ist kein Schlüssel gespeichert.</translation>
        </message>
        <message>
            <source>The key of the provider “%1” cannot be read: the keychain is locked or does not answer.</source>
            <translation>Der Schlüssel des Anbieters „%1“ kann nicht gelesen werden: Der Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
        </message>
        <message>
            <source>Give this provider its key</source>
            <translation>Diesem Anbieter seinen Schlüssel geben</translation>
        </message>
        <message>
            <source>Unlock it there</source>
            <translation>Dort entsperren</translation>
        </message>
        <message>
            <source>The body of the request is larger than Sluice takes.</source>
            <translation>Der Rumpf der Anfrage ist größer, als Sluice annimmt.</translation>
        </message>
        <message>
            <source>Show that limit</source>
            <translation>Dieses Limit anzeigen</translation>
        </message>
        <message>
            <source>The program packed the body of the request in a way that Sluice cannot read.</source>
            <translation>Das Programm hat den Rumpf der Anfrage auf eine Art gepackt, die Sluice nicht lesen kann.</translation>
        </message>
        <message>
            <source>It passes as it is, or packed as gzip, deflate, br or zstd.</source>
            <translation>Die Anfrage kommt unverpackt durch, oder als gzip, deflate, br oder zstd gepackt.</translation>
        </message>
        <message>
            <source>The body of the request was damaged or cut short: it could not be unpacked.</source>
            <translation>Der Rumpf der Anfrage war beschädigt oder unvollständig: Er ließ sich nicht entpacken.</translation>
        </message>
        <message>
            <source>It passes when it is sent again as a whole.</source>
            <translation>Die Anfrage kommt durch, wenn sie noch einmal vollständig gesendet wird.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WindowLife</name>
        <message>
            <source>Sluice goes on in the tray</source>
            <translation>Sluice läuft in der Systemleiste weiter</translation>
        </message>
        <message>
            <source>The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window.</source>
            <translation>Das Gateway läuft weiter. Beenden über das Menü in der Systemleiste oder mit Strg+Q im Fenster.</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice öffnen</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>%n Anfrage läuft.</numerusform>
                <numerusform>%n Anfragen laufen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish them, then quit</source>
            <translation>Zu Ende führen, dann beenden</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>Jetzt beenden</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>another Sluice is using %1. Stop it first, or choose another folder with --data-dir.</source>
            <translation>ein anderes Sluice benutzt %1. Dieses zuerst beenden oder mit --data-dir einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>Passphrase des Tresors:</translation>
        </message>
        <message>
            <source>Without its passphrase the vault stays closed.</source>
            <translation>Ohne seine Passphrase bleibt der Tresor geschlossen.</translation>
        </message>
        <message>
            <source>another Sluice is using %1 and does not answer.</source>
            <translation>ein anderes Sluice benutzt %1 und antwortet nicht.</translation>
        </message>
    </context>
</TS>
