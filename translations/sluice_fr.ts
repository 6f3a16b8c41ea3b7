<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>sluice::AboutPanel</name>
        <message>
            <source>Licence…</source>
            <translation>Licence…</translation>
        </message>
        <message>
            <source>Show the licence of Sluice</source>
            <translation>Afficher la licence de Sluice</translation>
        </message>
        <message>
            <source>Licence of Sluice</source>
            <translation>Licence de Sluice</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityModel</name>
        <message>
            <source>Critical</source>
            <translation>Critique</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>cette fenêtre</translation>
        </message>
        <message>
            <source>admin API</source>
            <translation>API d'administration</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>la passerelle</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity, what happened</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Par</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Activité</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Journal d'activité</translation>
        </message>
        <message>
            <source>Search the activity</source>
            <translation>Rechercher dans l'activité</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avertissements</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Modifications</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Afficher les plus anciens</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>The activity could not be read</source>
            <translation>Impossible de lire l'activité</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Rien ne s'est encore passé</translation>
        </message>
        <message>
            <source>Budget warnings, paused keys and every change of a setting are listed here, with who made it.</source>
            <translation>Les avertissements de budget, les clés mises en pause et chaque modification de réglage sont listés ici, avec leur auteur.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Aucune correspondance</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>Aucune entrée ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Save the activity</source>
            <translation>Enregistrer l'activité</translation>
        </message>
        <message>
            <source>The activity could not be saved. %1</source>
            <translation>Impossible d'enregistrer l'activité. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AddProviderDialog</name>
        <message>
            <source>Add provider</source>
            <translation>Ajouter le fournisseur</translation>
        </message>
        <message>
            <source>Edit provider</source>
            <translation>Modifier le fournisseur</translation>
        </message>
        <message>
            <source>Search, or paste a key</source>
            <translation>Rechercher, ou coller une clé</translation>
        </message>
        <message>
            <source>Search providers</source>
            <translation>Rechercher des fournisseurs</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>None of ours has that name. Many servers speak OpenAI's protocol: choose “Any OpenAI-compatible” and enter its address.</source>
            <translation>Aucun des nôtres ne porte ce nom. Beaucoup de serveurs parlent le protocole d'OpenAI : choisir « Tout serveur compatible OpenAI » et saisir son adresse.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Ajouter un fournisseur</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Tous les fournisseurs</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>AddressMenu</name>
        <message>
            <source>Copy base URL</source>
            <translation>Copier l'URL de base</translation>
        </message>
        <message>
            <source>Copy with /v1</source>
            <translation>Copier avec /v1</translation>
        </message>
        <message>
            <source>Copy as curl test</source>
            <translation>Copier comme test curl</translation>
        </message>
        <message>
            <source>Copy as environment lines</source>
            <translation>Copier comme variables d'environnement</translation>
        </message>
    </context>
    <context>
        <name>AdminApi</name>
        <message>
            <source>“pattern” is missing.</source>
            <translation>« pattern » est absent.</translation>
        </message>
        <message>
            <source>“mode” is missing: reject, replace or alert.</source>
            <translation>« mode » est absent : reject, replace ou alert.</translation>
        </message>
        <message>
            <source>“text” must be a text.</source>
            <translation>« text » doit être un texte.</translation>
        </message>
        <message>
            <source>“%1” has a value that is not known: %2.</source>
            <translation>« %1 » a une valeur inconnue : %2.</translation>
        </message>
        <message>
            <source>“%1” must be a text.</source>
            <translation>« %1 » doit être un texte.</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>« %1 » doit être true ou false.</translation>
        </message>
        <message>
            <source>“%1” must be an array of texts.</source>
            <translation>« %1 » doit être un tableau de textes.</translation>
        </message>
        <message>
            <source>“%1” must be an object.</source>
            <translation>« %1 » doit être un objet.</translation>
        </message>
        <message>
            <source>“%1” must be an array.</source>
            <translation>« %1 » doit être un tableau.</translation>
        </message>
        <message>
            <source>“%1” must be a time such as 2026-11-21T10:00:00Z.</source>
            <translation>« %1 » doit être une date et une heure comme 2026-11-21T10:00:00Z.</translation>
        </message>
        <message>
            <source>“%1” must be an amount in USD as a text, such as "5.00".</source>
            <translation>« %1 » doit être un montant en USD sous forme de texte, comme "5.00".</translation>
        </message>
        <message>
            <source>“%1” must be a UUID.</source>
            <translation>« %1 » doit être un UUID.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>« %1 » est absent.</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>Il n'y a pas de champ « %1 » ici.</translation>
        </message>
        <message>
            <source>“%1” takes up to %2 entries, each of 1 to %3 characters.</source>
            <translation>« %1 » accepte jusqu'à %2 entrées, de 1 à %3 caractères chacune.</translation>
        </message>
        <message>
            <source>“%1” may have %2 characters at most.</source>
            <translation>« %1 » peut avoir %2 caractères au plus.</translation>
        </message>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>« %1 » doit être l'un de : %2.</translation>
        </message>
        <message>
            <source>“%1” must be an array of up to %2 UUIDs.</source>
            <translation>« %1 » doit être un tableau de %2 UUID au plus.</translation>
        </message>
        <message>
            <source>“%1” takes %2 entries at most.</source>
            <translation>« %1 » accepte %2 entrées au plus.</translation>
        </message>
        <message>
            <source>“%1” must be an array of objects.</source>
            <translation>« %1 » doit être un tableau d'objets.</translation>
        </message>
        <message>
            <source>“%1” must be minute, hour or day.</source>
            <translation>« %1 » doit être minute, hour ou day.</translation>
        </message>
        <message>
            <source>“%1” must be null: concurrency is a number at any moment.</source>
            <translation>« %1 » doit être null : la simultanéité est un nombre à tout instant.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0: a budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>« %1 » doit être supérieur à 0 : un budget de 0 refuserait tout ; désactivez plutôt la clé.</translation>
        </message>
        <message>
            <source>“%1” or “limit_tokens” is missing: a budget needs an amount.</source>
            <translation>« %1 » ou « limit_tokens » est absent : un budget a besoin d'un montant.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0.</source>
            <translation>« %1 » doit être supérieur à 0.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>« %1 » est trop long.</translation>
        </message>
        <message>
            <source>“%1” must be a time of day from 00:00 to 24:00.</source>
            <translation>« %1 » doit être une heure de 00:00 à 24:00.</translation>
        </message>
        <message>
            <source>“%1” takes mon, tue, wed, thu, fri, sat, sun.</source>
            <translation>« %1 » accepte mon, tue, wed, thu, fri, sat, sun.</translation>
        </message>
        <message>
            <source>“%1” must name a day.</source>
            <translation>« %1 » doit nommer un jour.</translation>
        </message>
        <message>
            <source>“%1” must differ from “until”.</source>
            <translation>« %1 » doit différer de « until ».</translation>
        </message>
        <message>
            <source>“%1” must not be negative.</source>
            <translation>« %1 » ne doit pas être négatif.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AdminTokenPanel</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>New admin token</source>
            <translation>Nouveau jeton d'administration</translation>
        </message>
        <message>
            <source>Replace the token…</source>
            <translation>Remplacer le jeton…</translation>
        </message>
        <message>
            <source>New token</source>
            <translation>Nouveau jeton</translation>
        </message>
        <message>
            <source>A token is in use. It cannot be shown again, only replaced.</source>
            <translation>Un jeton est utilisé. Il ne peut plus être affiché, seulement remplacé.</translation>
        </message>
        <message>
            <source>No token yet: without one nobody can use the admin API.</source>
            <translation>Pas encore de jeton : sans jeton, personne ne peut utiliser l'API d'administration.</translation>
        </message>
        <message>
            <source>No token was made. %1</source>
            <translation>Aucun jeton n'a été créé. %1</translation>
        </message>
        <message>
            <source>Copy the token now: it is not shown again. An earlier one no longer works.</source>
            <translation>Copiez le jeton maintenant : il ne sera plus affiché. Un jeton antérieur ne fonctionne plus.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentDrawer</name>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>Ouvrir dans un terminal…</translation>
        </message>
        <message>
            <source>Starts it with Sluice's address and a key in its environment; no file is touched.</source>
            <translation>Le démarre avec l'adresse de Sluice et une clé dans son environnement ; aucun fichier n'est touché.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source> (not there yet)</source>
            <translation> (pas encore présent)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connecté</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Variables that win over its settings</source>
            <translation>Variables qui l'emportent sur ses réglages</translation>
        </message>
        <message>
            <source>Copy the line that unsets it</source>
            <translation>Copier la ligne qui la supprime</translation>
        </message>
        <message>
            <source>Projects through Sluice</source>
            <translation>Projets passant par Sluice</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Déconnecter %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message>
            <source>&amp;New key ($10 a day)</source>
            <translation>&amp;Nouvelle clé (10 $ par jour)</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>Nom de la nouvelle clé</translation>
        </message>
        <message>
            <source>&amp;Existing key</source>
            <translation>Clé &amp;existante</translation>
        </message>
        <message>
            <source>Existing key</source>
            <translation>Clé existante</translation>
        </message>
        <message>
            <source>The existing key itself</source>
            <translation>La clé existante elle-même</translation>
        </message>
        <message>
            <source>Paste the key: sk-sluice-…</source>
            <translation>Coller la clé : sk-sluice-…</translation>
        </message>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>Lui donner un nouveau secret ; l'ancien fonctionne encore %n heure</numerusform>
                <numerusform>Lui donner un nouveau secret ; l'ancien fonctionne encore %n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one.</source>
            <translation>Sluice ne garde pas de copie du secret d'une clé : il faut le coller ou le remplacer par un nouveau.</translation>
        </message>
        <message>
            <source>Made on the Agents page.</source>
            <translation>Créée sur la page Agents.</translation>
        </message>
        <message>
            <source>This key is gone. Choose another one.</source>
            <translation>Cette clé n'existe plus. Choisissez-en une autre.</translation>
        </message>
        <message>
            <source>What was pasted is not the secret of this key. It begins with %1.</source>
            <translation>Le texte collé n'est pas le secret de cette clé. Il commence par %1.</translation>
        </message>
    </context>
    <context>
        <name>AgentTexts</name>
        <message>
            <source>Connected, but leads elsewhere</source>
            <translation>Connecté, mais mène ailleurs</translation>
        </message>
        <message>
            <source>%1 What Sluice wrote is there, but it does not count now.</source>
            <translation>%1 Ce que Sluice a écrit est là, mais ne compte pas pour l'instant.</translation>
        </message>
        <message>
            <source>The variable %1 overrides it</source>
            <translation>La variable %1 l'emporte</translation>
        </message>
        <message>
            <source>%1 in %2 overrides it</source>
            <translation>%1 dans %2 l'emporte</translation>
        </message>
        <message>
            <source>Its settings say Sluice, but a variable of your shell wins over them. Sluice does not edit shell files: take the line out, or unset the variable where you start %1.</source>
            <translation>Ses réglages indiquent Sluice, mais une variable de votre shell l'emporte. Sluice ne modifie pas les fichiers du shell : retirez la ligne, ou supprimez la variable là où vous démarrez %1.</translation>
        </message>
        <message>
            <source>Changed since %1 by another program</source>
            <translation>Modifié depuis %1 par un autre programme</translation>
        </message>
        <message>
            <source>%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the other program.</source>
            <translation>%1 Rien n'a été réparé : reconnectez-le, ou déconnectez-le pour laisser le fichier à l'autre programme.</translation>
        </message>
        <message>
            <source>Through Sluice, set up by hand</source>
            <translation>Par Sluice, configuré à la main</translation>
        </message>
        <message>
            <source>Its settings name Sluice's address already. Sluice did not write them, so it will not take them out either.</source>
            <translation>Ses réglages indiquent déjà l'adresse de Sluice. Sluice ne les a pas écrits et ne les retirera donc pas non plus.</translation>
        </message>
        <message>
            <source>Through Sluice</source>
            <translation>Par Sluice</translation>
        </message>
        <message>
            <source>Its requests go through Sluice. Disconnecting puts back what was in its settings before.</source>
            <translation>Ses requêtes passent par Sluice. La déconnexion rétablit ce que contenaient ses réglages.</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>Non installé</translation>
        </message>
        <message>
            <source>Goes to %1 directly</source>
            <translation>Va directement à %1</translation>
        </message>
        <message>
            <source>Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows the exact change first.</source>
            <translation>Ses requêtes ne passent pas par Sluice : ni limites, ni coûts, ni garde-fous. La connexion montre d'abord la modification exacte.</translation>
        </message>
        <message>
            <source>Its settings are of an old format</source>
            <translation>Ses réglages sont dans un ancien format</translation>
        </message>
        <message>
            <source>Its settings cannot be read</source>
            <translation>Ses réglages sont illisibles</translation>
        </message>
        <message>
            <source>%1 Sluice does not touch it.</source>
            <translation>%1 Sluice n'y touche pas.</translation>
        </message>
        <message>
            <source>Set up by hand</source>
            <translation>À configurer à la main</translation>
        </message>
        <message>
            <source>Sluice makes the key and the text to put in; the rest is a paste.</source>
            <translation>Sluice crée la clé et le texte à insérer ; il ne reste qu'à coller.</translation>
        </message>
        <message>
            <source>Cannot use an address on this computer</source>
            <translation>Ne peut pas utiliser une adresse de cet ordinateur</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connecter…</translation>
        </message>
        <message>
            <source>Show how…</source>
            <translation>Voir comment…</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Reconnecter…</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>%1 = %2, in the environment that Sluice was started with</source>
            <translation>%1 = %2, dans l'environnement où Sluice a été démarré</translation>
        </message>
        <message>
            <source>%1 = %2, in %3, line %4</source>
            <translation>%1 = %2, dans %3, ligne %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message>
            <source>Test address and key</source>
            <translation>Tester l'adresse et la clé</translation>
        </message>
        <message>
            <source>Asks Sluice for its models with what stands in the settings file. Costs no tokens.</source>
            <translation>Demande à Sluice ses modèles avec ce que contient le fichier de réglages. Ne coûte aucun token.</translation>
        </message>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>Redémarrer la session de %1 en cours (%n) : les réglages sont lus au démarrage.</numerusform>
                <numerusform>Redémarrer les %n sessions de %1 en cours : les réglages sont lus au démarrage.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads its settings when it starts.</source>
            <translation>%1 lit ses réglages au démarrage.</translation>
        </message>
        <message>
            <source>%1 Waiting for the first request…</source>
            <translation>%1 En attente de la première requête…</translation>
        </message>
        <message>
            <source>✓ First request at %1: %2, %3</source>
            <translation>✓ Première requête à %1 : %2, %3</translation>
        </message>
        <message>
            <source>Sluice is paused: resume it in the strip at the top.</source>
            <translation>Sluice est en pause : reprendre avec la barre du haut.</translation>
        </message>
        <message>
            <source>The gateway is not running: start it in the strip at the top.</source>
            <translation>La passerelle est arrêtée : la démarrer avec la barre du haut.</translation>
        </message>
        <message>
            <source>A variable of the shell wins over the settings: %1.</source>
            <translation>Une variable du shell l'emporte sur les réglages : %1.</translation>
        </message>
        <message>
            <source>%1 was not started again since, or nothing was asked of it yet.</source>
            <translation>%1 n'a pas été redémarré depuis, ou rien ne lui a encore été demandé.</translation>
        </message>
        <message>
            <source>It uses another profile, another user's home, or settings of the project that win.</source>
            <translation>Il utilise un autre profil, le dossier d'un autre utilisateur, ou des réglages du projet qui l'emportent.</translation>
        </message>
        <message>
            <source>It runs in a container, in WSL or on another computer, where this address means something else.</source>
            <translation>Il s'exécute dans un conteneur, dans WSL ou sur un autre ordinateur, où cette adresse désigne autre chose.</translation>
        </message>
        <message>
            <source>Nothing yet. What it may be:</source>
            <translation>Toujours rien. Causes possibles :</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <source>%1 is a link. What is written is %2.</source>
            <translation>%1 est un lien. Ce qui est écrit est %2.</translation>
        </message>
        <message>
            <source>%1 lies in a git working tree. It is not tracked; keep it out of commits.</source>
            <translation>%1 se trouve dans un arbre de travail git. Il n'est pas suivi ; ne l'incluez pas dans les commits.</translation>
        </message>
        <message>
            <source>Other users of this computer may read %1, and the key in it.</source>
            <translation>D'autres utilisateurs de cet ordinateur peuvent lire %1, et la clé qu'il contient.</translation>
        </message>
        <message>
            <source>This agent is set up by hand.</source>
            <translation>Cet agent se configure à la main.</translation>
        </message>
        <message>
            <source>%1 has no settings for a single project.</source>
            <translation>%1 n'a pas de réglages pour un seul projet.</translation>
        </message>
        <message>
            <source>Git keeps %1, and a key is never written into such a file. Choose another scope, or take the file out of git.</source>
            <translation>Git suit %1, et une clé n'est jamais écrite dans un tel fichier. Choisissez une autre portée, ou retirez le fichier de git.</translation>
        </message>
        <message>
            <source>Git keeps %1, so the key itself is not written there.</source>
            <translation>Git suit %1 : la clé elle-même n'y est donc pas écrite.</translation>
        </message>
        <message>
            <source>Set the variable %1 to the key in the shell that starts %2.</source>
            <translation>Définissez la variable %1 à la valeur de la clé dans le shell qui démarre %2.</translation>
        </message>
        <message>
            <source>The settings were changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>Les réglages ont changé entre-temps. Examinez le nouvel aperçu avant de l'appliquer.</translation>
        </message>
        <message>
            <source>Sluice did not connect this agent.</source>
            <translation>Sluice n'a pas connecté cet agent.</translation>
        </message>
        <message>
            <source>The key of %1 is not in its settings file, so it cannot be tried from here.</source>
            <translation>La clé de %1 n'est pas dans son fichier de réglages : impossible de l'essayer d'ici.</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 a disparu.</translation>
        </message>
        <message>
            <source>%1 in %2 was changed by another program.</source>
            <translation>%1 dans %2 a été modifié par un autre programme.</translation>
        </message>
        <message>
            <source>Other settings of it lead to %1.</source>
            <translation>D'autres de ses réglages mènent à %1.</translation>
        </message>
        <message>
            <source>It was connected to %1, and Sluice is at %2 now.</source>
            <translation>Il était connecté à %1, et Sluice est maintenant à %2.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written: %2</source>
            <translation>Impossible d'écrire la sauvegarde %1 : %2</translation>
        </message>
        <message>
            <source>No name is free for a backup of %1.</source>
            <translation>Aucun nom n'est libre pour une sauvegarde de %1.</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>%1 a changé entre-temps. Examinez le nouvel aperçu avant de l'appliquer.</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>%1 And it could not be undone: %2</source>
            <translation>%1 Et cela n'a pas pu être annulé : %2</translation>
        </message>
        <message>
            <source>The backup %1 is gone.</source>
            <translation>La sauvegarde %1 a disparu.</translation>
        </message>
        <message>
            <source>What %1 was before is lost with its backup; it is taken out.</source>
            <translation>Le contenu antérieur de %1 est perdu avec sa sauvegarde ; il est retiré.</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is damaged, or of a newer Sluice.</source>
            <translation>Impossible de lire %1 : il est endommagé, ou d'un Sluice plus récent.</translation>
        </message>
        <message>
            <source>there is something behind the end of the settings</source>
            <translation>il y a quelque chose après la fin des réglages</translation>
        </message>
        <message>
            <source>a comment does not end</source>
            <translation>un commentaire ne se termine pas</translation>
        </message>
        <message>
            <source>a “/” stands outside a text</source>
            <translation>un « / » se trouve hors d'un texte</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>un texte n'a pas de guillemet fermant</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>l'imbrication est trop profonde</translation>
        </message>
        <message>
            <source>a value is missing or cannot be read</source>
            <translation>une valeur manque ou est illisible</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>il manque une virgule</translation>
        </message>
        <message>
            <source>a quoted name was expected</source>
            <translation>un nom entre guillemets était attendu</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>il manque un deux-points</translation>
        </message>
        <message>
            <source>the settings are not an object in braces</source>
            <translation>les réglages ne sont pas un objet entre accolades</translation>
        </message>
        <message>
            <source>“%1” is not an object</source>
            <translation>« %1 » n'est pas un objet</translation>
        </message>
        <message>
            <source>its model's provider</source>
            <translation>le fournisseur de son modèle</translation>
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
            <translation>le modèle à utiliser</translation>
        </message>
        <message>
            <source>Cline keeps its settings inside the editor. Open Cline's settings (the gear in its panel) and type these in. Roo Code and Kilo Code have the same fields.</source>
            <translation>Cline garde ses réglages dans l'éditeur. Ouvrez les réglages de Cline (l'engrenage de son panneau) et saisissez ceci. Roo Code et Kilo Code ont les mêmes champs.</translation>
        </message>
        <message>
            <source>The provider “%1” says wire_api = "chat", which Codex refuses now: it must be "responses".</source>
            <translation>Le fournisseur « %1 » indique wire_api = "chat", que Codex refuse désormais : il faut "responses".</translation>
        </message>
        <message>
            <source>Sluice does not edit Continue's list of models. Put this entry below “models:” in ~/.continue/config.yaml.</source>
            <translation>Sluice ne modifie pas la liste des modèles de Continue. Mettez cette entrée sous « models: » dans ~/.continue/config.yaml.</translation>
        </message>
        <message>
            <source>Cursor's servers call the address themselves, so an address on this computer cannot work. It would need a public HTTPS tunnel, which Sluice does not set up.</source>
            <translation>Les serveurs de Cursor appellent eux-mêmes l'adresse : une adresse de cet ordinateur ne peut donc pas fonctionner. Il faudrait un tunnel HTTPS public, que Sluice ne met pas en place.</translation>
        </message>
        <message>
            <source>its providers</source>
            <translation>ses fournisseurs</translation>
        </message>
        <message>
            <source>Shell for OpenAI, Anthropic and Google SDKs</source>
            <translation>Shell pour les SDK d'OpenAI, d'Anthropic et de Google</translation>
        </message>
        <message>
            <source>Run these lines in the shell that starts your program. OpenAI's SDK takes the address with /v1, the others without.</source>
            <translation>Exécutez ces lignes dans le shell qui démarre votre programme. Le SDK d'OpenAI prend l'adresse avec /v1, les autres sans.</translation>
        </message>
        <message>
            <source>Zed wants to know its models. Choose one, or let a provider list its models first.</source>
            <translation>Zed veut connaître ses modèles. Choisissez-en un, ou laissez d'abord un fournisseur lister ses modèles.</translation>
        </message>
        <message>
            <source>In Zed, open the agent panel's settings, find “Sluice” and paste the key there: Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice model.</source>
            <translation>Dans Zed, ouvrez les réglages du panneau des agents, trouvez « Sluice » et collez-y la clé : Zed garde les clés dans le trousseau du système, pas dans ses réglages. Choisissez ensuite un modèle Sluice.</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is not there.</source>
            <translation>%1 est un lien vers %2, qui n'existe pas.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1 n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>%1 is larger than a settings file can be (1 MiB).</source>
            <translation>%1 est plus grand qu'un fichier de réglages ne peut l'être (1 Mio).</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>Impossible d'écrire %1 : %2</translation>
        </message>
        <message>
            <source>%1 does not hold what was written.</source>
            <translation>%1 ne contient pas ce qui a été écrit.</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>Impossible de supprimer %1 : %2</translation>
        </message>
        <message>
            <source>The file is larger than a settings file can be (1 MiB).</source>
            <translation>Le fichier est plus grand qu'un fichier de réglages ne peut l'être (1 Mio).</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>Le fichier n'est pas du texte.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Ligne %1 : %2</translation>
        </message>
        <message>
            <source>%1 cannot be started with settings of its own.</source>
            <translation>%1 ne peut pas être démarré avec ses propres réglages.</translation>
        </message>
        <message>
            <source>No terminal program was found.</source>
            <translation>Aucun programme de terminal n'a été trouvé.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 n'est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>Impossible de démarrer %1 : %2</translation>
        </message>
        <message>
            <source>there is something behind the value</source>
            <translation>il y a quelque chose après la valeur</translation>
        </message>
        <message>
            <source>a quoted name cannot be read</source>
            <translation>un nom entre guillemets est illisible</translation>
        </message>
        <message>
            <source>a name was expected</source>
            <translation>un nom était attendu</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>il manque un « ] »</translation>
        </message>
        <message>
            <source>an equals sign is missing</source>
            <translation>il manque un signe égal</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>il manque une valeur</translation>
        </message>
        <message>
            <source>a “%1” is missing</source>
            <translation>il manque un « %1 »</translation>
        </message>
        <message>
            <source>“%1” is written in a way that Sluice cannot extend</source>
            <translation>« %1 » est écrit d'une façon que Sluice ne peut pas étendre</translation>
        </message>
        <message>
            <source>“%1” is a table</source>
            <translation>« %1 » est une table</translation>
        </message>
        <message>
            <source>the file holds several documents</source>
            <translation>le fichier contient plusieurs documents</translation>
        </message>
        <message>
            <source>a name at the left edge was expected</source>
            <translation>un nom contre le bord gauche était attendu</translation>
        </message>
        <message>
            <source>“name: value” was expected</source>
            <translation>« name: value » était attendu</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Vu</translation>
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
            <translation>%1 passe par Sluice</translation>
        </message>
        <message>
            <source>%1 was not disconnected</source>
            <translation>%1 n'a pas été déconnecté</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>%1 in %2
    before Sluice: %3
    now: %4</source>
            <translation>%1 dans %2
    avant Sluice : %3
    maintenant : %4</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Déconnecter %1</translation>
        </message>
        <message>
            <source>Another program changed what Sluice had written.</source>
            <translation>Un autre programme a modifié ce que Sluice avait écrit.</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>Garder l'état actuel</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>Rétablir l'état d'avant</translation>
        </message>
        <message>
            <source>%1 is as it was before Sluice</source>
            <translation>%1 est tel qu'avant Sluice</translation>
        </message>
        <message>
            <source>%1 was not connected again</source>
            <translation>%1 n'a pas été reconnecté</translation>
        </message>
        <message>
            <source>The backup cannot be shown</source>
            <translation>Impossible d'afficher la sauvegarde</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>Sauvegarde de %1</translation>
        </message>
        <message>
            <source>The file is the same as this backup.</source>
            <translation>Le fichier est identique à cette sauvegarde.</translation>
        </message>
        <message>
            <source>What restoring it would change: lines with − go, lines with + come.</source>
            <translation>Ce que la restauration changerait : les lignes avec − partent, celles avec + arrivent.</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>La sauvegarde n'a pas été restaurée</translation>
        </message>
        <message>
            <source>%1 is as it was in the backup. What it held before is a backup now.</source>
            <translation>%1 est tel que dans la sauvegarde. Son contenu précédent est maintenant une sauvegarde.</translation>
        </message>
        <message>
            <source>No settings file of it holds the key.</source>
            <translation>Aucun de ses fichiers de réglages ne contient la clé.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Rescan</source>
            <translation>Rechercher à nouveau</translation>
        </message>
        <message>
            <source>Look again (F5)</source>
            <translation>Rechercher à nouveau (F5)</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <source>Looking for agents…</source>
            <translation>Recherche d’agents…</translation>
        </message>
        <message>
            <source>Sluice looks which coding agents are on this computer, and where they go.</source>
            <translation>Sluice regarde quels agents de programmation sont sur cet ordinateur et où ils vont.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connecter…</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Déconnecter</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>Ouvrir dans un terminal…</translation>
        </message>
        <message>
            <source>The agents could not be looked at</source>
            <translation>Impossible d'examiner les agents</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message>
            <source>Your agents</source>
            <translation>Vos agents</translation>
        </message>
        <message>
            <source>Looking for agents on this computer…</source>
            <translation>Recherche d'agents sur cet ordinateur…</translation>
        </message>
        <message>
            <source>Agents on this computer</source>
            <translation>Agents sur cet ordinateur</translation>
        </message>
        <message>
            <source>Each gets a key of its own with a &amp;budget of</source>
            <translation>Chacun reçoit sa propre clé avec un &amp;budget de</translation>
        </message>
        <message>
            <source> a day</source>
            <translation> par jour</translation>
        </message>
        <message>
            <source>Keep secrets from leaving: turn on the secrets guardrails</source>
            <translation>Empêcher les secrets de sortir : activer les garde-fous pour secrets</translation>
        </message>
        <message>
            <source>No file of an agent is touched now. The Agents page shows each change before it is made.</source>
            <translation>Aucun fichier d'agent n'est touché pour l'instant. La page Agents montre chaque modification avant de la faire.</translation>
        </message>
        <message>
            <source>None was found. Any tool that takes a base URL works: the Agents page has the texts to copy.</source>
            <translation>Aucun n'a été trouvé. Tout outil acceptant une URL de base convient : la page Agents fournit les textes à copier.</translation>
        </message>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>%n agent trouvé.</numerusform>
                <numerusform>%n agents trouvés.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Application</name>
        <message>
            <source>Budgets cannot be continued from the ledger: %1</source>
            <translation>Impossible de poursuivre les budgets à partir du registre : %1</translation>
        </message>
        <message>
            <source>The keychain is locked: the provider “%1” cannot be used.</source>
            <translation>Le trousseau est verrouillé : le fournisseur « %1 » ne peut pas être utilisé.</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Unknown key</source>
            <translation>Clé inconnue</translation>
        </message>
        <message>
            <source>The gateway</source>
            <translation>La passerelle</translation>
        </message>
        <message>
            <source>%1 is at %2 % of its budget</source>
            <translation>%1 est à %2 % de son budget</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 stopped hitting its prompt cache</source>
            <translation>%1 n'utilise plus son cache de prompts</translation>
        </message>
        <message>
            <source>%1 in %2 stopped hitting its prompt cache</source>
            <translation>%1 dans %2 n'utilise plus son cache de prompts</translation>
        </message>
        <message>
            <source>the list of tools changed</source>
            <translation>la liste des outils a changé</translation>
        </message>
        <message>
            <source>the system prompt changed</source>
            <translation>le prompt système a changé</translation>
        </message>
        <message>
            <source>message %1 changed</source>
            <translation>le message %1 a changé</translation>
        </message>
        <message>
            <source>its beginning changed</source>
            <translation>son début a changé</translation>
        </message>
        <message>
            <source>another model has a cache of its own</source>
            <translation>un autre modèle a son propre cache</translation>
        </message>
        <message>
            <source>it was idle for too long</source>
            <translation>inactif trop longtemps</translation>
        </message>
        <message>
            <source>%1; %2 tokens were read anew</source>
            <translation>%1 ; %2 tokens ont été relus</translation>
        </message>
        <message>
            <source>%1; %2 tokens were paid again, ≈ %3 a turn</source>
            <translation>%1 ; %2 tokens ont été repayés, ≈ %3 par tour</translation>
        </message>
        <message>
            <source>%1 has no price</source>
            <translation>%1 n'a pas de prix</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not</source>
            <translation>Ses tokens sont comptés, son coût ne l'est pas</translation>
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
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetField</name>
        <message>
            <source>Budget in US dollars</source>
            <translation>Budget en dollars US</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Période concernée</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Que faire quand il est épuisé</translation>
        </message>
    </context>
    <context>
        <name>BudgetRaise</name>
        <message>
            <source>Raise today's budget by %1</source>
            <translation>Augmenter le budget du jour de %1</translation>
        </message>
        <message>
            <source>Raise this week's budget by %1 for today</source>
            <translation>Augmenter le budget de la semaine de %1 pour aujourd'hui</translation>
        </message>
        <message>
            <source>Raise this month's budget by %1 for today</source>
            <translation>Augmenter le budget du mois de %1 pour aujourd'hui</translation>
        </message>
        <message>
            <source>Raise the whole budget by %1 for today</source>
            <translation>Augmenter le budget total de %1 pour aujourd'hui</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetRow</name>
        <message>
            <source>any tokens</source>
            <translation>tokens illimités</translation>
        </message>
        <message>
            <source>any cost</source>
            <translation>coût illimité</translation>
        </message>
        <message>
            <source>Holds models whose price is known; set one on the Models page, or limit tokens</source>
            <translation>S’applique aux modèles dont le prix est connu ; indiquez-en un sur la page Modèles ou limitez les jetons</translation>
        </message>
        <message>
            <source>Tokens of input and output together</source>
            <translation>Tokens d'entrée et de sortie réunis</translation>
        </message>
        <message>
            <source>A cheaper model comes from the key's own steps; without one for the model that was asked for, the request is refused</source>
            <translation>Un modèle moins cher vient des paliers de la clé ; s’il n’y en a pas pour le modèle demandé, la requête est refusée</translation>
        </message>
        <message>
            <source>Budget in US dollars</source>
            <translation>Budget en dollars US</translation>
        </message>
        <message>
            <source>Budget in tokens</source>
            <translation>Budget en tokens</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Période concernée</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Que faire quand il est épuisé</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsModel</name>
        <message>
            <source>%1: %2</source>
            <comment>a column's title, a figure</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 in, %2 of it from the cache, %3 out</source>
            <comment>numbers of tokens</comment>
            <translation>%1 en entrée, dont %2 du cache, %3 en sortie</translation>
        </message>
        <message>
            <source>(no model)</source>
            <translation>(aucun modèle)</translation>
        </message>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Dépenses</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsTable</name>
        <message>
            <source>Busiest models</source>
            <translation>Modèles les plus sollicités</translation>
        </message>
    </context>
    <context>
        <name>sluice::CachePanel</name>
        <message>
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <source>Show the request where it stopped hitting</source>
            <translation>Afficher la requête où le cache a cessé de servir</translation>
        </message>
        <message>
            <source>%1 % of input from the cache</source>
            <translation>%1 % de l'entrée vient du cache</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>une session</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3</source>
            <comment>a time of day, an agent, why</comment>
            <translation>Perdu à %1 pour %2 : %3</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2, and hits again</source>
            <comment>a time of day, an agent</comment>
            <translation>Perdu à %1 pour %2, puis retrouvé</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3. It hits again</source>
            <comment>a time of day, an agent, what changed</comment>
            <translation>Perdu à %1 pour %2 : %3, puis retrouvé</translation>
        </message>
    </context>
    <context>
        <name>sluice::CacheSessions</name>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Share from the cache by session</source>
            <translation>Part du cache par session</translation>
        </message>
        <message>
            <source>Share of the input that came from the cache, turn by turn. Click to see the requests.</source>
            <translation>Part de l'entrée venue du cache, tour par tour. Cliquer pour voir les requêtes.</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Agent inconnu</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>an agent, a folder</comment>
            <translation>%1 dans %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1 : %2 de l'entrée vient du cache, %Ln tour</numerusform>
                <numerusform>%1 : %2 de l'entrée vient du cache, %Ln tours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Card</name>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Retry: %1</source>
            <comment>the title of a card</comment>
            <translation>Réessayer : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message>
            <source>new</source>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>other token classes or tiers</source>
            <translation>autres classes de tokens ou autres paliers</translation>
        </message>
        <message>
            <source>other price</source>
            <translation>autre prix</translation>
        </message>
        <message>
            <source>Update the price catalogue</source>
            <translation>Mettre à jour le catalogue de prix</translation>
        </message>
        <message>
            <source>The catalogue of %1 says the same as the one in use, of %2.</source>
            <translation>Le catalogue du %1 dit la même chose que celui en usage, du %2.</translation>
        </message>
        <message>
            <source>The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does what was recorded.</source>
            <translation>Le catalogue du %1 à la place de celui du %2 : %3, %4, %5. Vos propres prix restent, ce qui a été enregistré aussi.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>%Ln autre prix</numerusform>
                <numerusform>%Ln autres prix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>%Ln nouveau modèle</numerusform>
                <numerusform>%Ln nouveaux modèles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>%Ln modèle n'y figure pas</numerusform>
                <numerusform>%Ln modèles n'y figurent pas</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>Garder l'actuel</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>L'utiliser</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Ce qu'il change</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Changement</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
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
            <translation>Bleu ciel</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Violet</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 takes a number from %2 to %3, not “%4”</source>
            <translation>%1 attend un nombre de %2 à %3, pas « %4 »</translation>
        </message>
        <message>
            <source>--data-dir takes a directory</source>
            <translation>--data-dir attend un dossier</translation>
        </message>
        <message>
            <source>--bind takes an IP address, not “%1”</source>
            <translation>--bind attend une adresse IP, pas « %1 »</translation>
        </message>
        <message>
            <source>--secrets takes keychain or vault, not “%1”</source>
            <translation>--secrets attend keychain ou vault, pas « %1 »</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 attend une valeur</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>option inconnue « %1 »</translation>
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
            <translation>Utilisation : sluice [options]

La passerelle de bureau pour le trafic LLM. Sans option, elle ouvre la fenêtre.

  --headless                 exécuter la passerelle seule, sans fenêtre
  --hidden                   démarrer dans la zone de notification, s'il y en a une
  --data-dir DIR             tout garder dans DIR au lieu du dossier de données de l'utilisateur
  --port N                   écouter sur le port N ; 0 : n'importe quel port libre (4747 par défaut)
  --bind ADDR                écouter sur cette adresse (127.0.0.1 par défaut)
  --workers N                threads de travail (2 par défaut)
  --secrets keychain|vault   où garder les secrets des fournisseurs ; la phrase secrète du coffre
                             vient de SLUICE_VAULT_PASSPHRASE ou est demandée
  --demo-data                démarrer avec un mois fictif de requêtes, dans un DIR vide ou, sans
                             --data-dir, dans un dossier supprimé à la fin
  --version                  afficher la version
  --help                     afficher cette aide

SLUICE_ADMIN_TOKEN active l'API d'administration en mode headless.
</translation>
        </message>
    </context>
    <context>
        <name>sluice::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <source>Search for a page, an action, a key or a model</source>
            <translation>Rechercher une page, une action, une clé ou un modèle</translation>
        </message>
        <message>
            <source>Go to a page, a key, a model, or do something…</source>
            <translation>Aller à une page, une clé, un modèle, ou lancer une action…</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name and what it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing fits “%1”.</source>
            <translation>Rien ne correspond à « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFile</name>
        <message>
            <source>This file is encrypted: it needs its passphrase.</source>
            <translation>Ce fichier est chiffré : il faut sa phrase secrète.</translation>
        </message>
        <message>
            <source>The passphrase is not this file's, or the file was changed.</source>
            <translation>La phrase secrète n'est pas celle de ce fichier, ou le fichier a été modifié.</translation>
        </message>
        <message>
            <source>This is a vault of secrets, not a configuration.</source>
            <translation>C'est un coffre de secrets, pas une configuration.</translation>
        </message>
        <message>
            <source>The file is too large to be a configuration.</source>
            <translation>Le fichier est trop grand pour être une configuration.</translation>
        </message>
        <message>
            <source>The file is not a configuration of Sluice: %1 at byte %2.</source>
            <translation>Le fichier n'est pas une configuration de Sluice : %1 à l'octet %2.</translation>
        </message>
        <message>
            <source>“%1” is not a protocol.</source>
            <translation>« %1 » n'est pas un protocole.</translation>
        </message>
        <message>
            <source>“%1” is not a way to sign in.</source>
            <translation>« %1 » n'est pas un mode d'authentification.</translation>
        </message>
        <message>
            <source>“%1” has too many entries.</source>
            <translation>« %1 » a trop d'entrées.</translation>
        </message>
        <message>
            <source>There is no setting “%1” to import.</source>
            <translation>Il n'y a pas de réglage « %1 » à importer.</translation>
        </message>
        <message>
            <source>This is not a configuration of Sluice: “format” must be “%1” and “version” at most %2.</source>
            <translation>Ce n'est pas une configuration de Sluice : « format » doit être « %1 » et « version » au plus %2.</translation>
        </message>
        <message>
            <source>Provider “%1”</source>
            <translation>Fournisseur « %1 »</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>Projet « %1 »</translation>
        </message>
        <message>
            <source>Key “%1”</source>
            <translation>Clé « %1 »</translation>
        </message>
        <message>
            <source>Guardrail “%1”</source>
            <translation>Garde-fou « %1 »</translation>
        </message>
        <message>
            <source>Price of “%1”</source>
            <translation>Prix de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message>
            <source>is as it has to be already</source>
            <translation>est déjà comme il faut</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n ligne ajoutée</numerusform>
                <numerusform>%n lignes ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n modifiée</numerusform>
                <numerusform>%n modifiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n retirée</numerusform>
                <numerusform>%n retirées</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing removed</source>
            <translation>rien de retiré</translation>
        </message>
        <message>
            <source>%1 (a new file)</source>
            <translation>%1 (nouveau fichier)</translation>
        </message>
        <message>
            <source>Open %1 in a terminal</source>
            <translation>Ouvrir %1 dans un terminal</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>Connecter %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Portée</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Ce qui va changer</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>Ce qui sera défini</translation>
        </message>
        <message>
            <source>This &amp;user</source>
            <translation>Cet &amp;utilisateur</translation>
        </message>
        <message>
            <source>This &amp;project</source>
            <translation>Ce &amp;projet</translation>
        </message>
        <message>
            <source>Folder to start in</source>
            <translation>Dossier de départ</translation>
        </message>
        <message>
            <source>The project's folder</source>
            <translation>Dossier du projet</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Open terminal</source>
            <translation>Ouvrir le terminal</translation>
        </message>
        <message>
            <source>Put the key in</source>
            <translation>Insérer la clé</translation>
        </message>
        <message>
            <source>All that Sluice knows</source>
            <translation>Tous ceux que Sluice connaît</translation>
        </message>
        <message>
            <source>Keep what %1 asks for</source>
            <translation>Garder ce que %1 demande</translation>
        </message>
        <message>
            <source>Choose the project's folder.</source>
            <translation>Choisir le dossier du projet.</translation>
        </message>
        <message>
            <source>Only these lines change. Comments, order and everything else stay as they are.</source>
            <translation>Seules ces lignes changent. Commentaires, ordre et tout le reste demeurent tels quels.</translation>
        </message>
        <message>
            <source>Nothing of yours is overwritten, so no backup is needed.</source>
            <translation>Rien de ce qui est à vous n'est écrasé : aucune sauvegarde n'est nécessaire.</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>Sauvegarde : %1</translation>
        </message>
        <message>
            <source>No file is touched: the terminal gets these variables, and they go with it.</source>
            <translation>Aucun fichier n'est touché : le terminal reçoit ces variables, et elles disparaissent avec lui.</translation>
        </message>
        <message>
            <source>your shell</source>
            <translation>votre shell</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Look at the new preview first.</source>
            <translation>Examinez d'abord le nouvel aperçu.</translation>
        </message>
        <message>
            <source>%1 could not be connected.</source>
            <translation>Impossible de connecter %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectionTester</name>
        <message>
            <source>Asks its cheapest model for one token: that costs well under a cent. Later tests of this provider do it without asking.</source>
            <translation>Demande un token à son modèle le moins cher : cela coûte bien moins d'un cent. Les tests suivants de ce fournisseur le font sans demander.</translation>
        </message>
        <message>
            <source>Ask for one token</source>
            <translation>Demander un token</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <comment>a model</comment>
            <translation>%1 répond.</translation>
        </message>
        <message>
            <source>%1 answers: %2 tokens in, %3 out, %4.</source>
            <translation>%1 répond : %2 tokens en entrée, %3 en sortie, %4.</translation>
        </message>
        <message>
            <source>Testing… %1 s · Cancel</source>
            <translation>Test en cours… %1 s · Annuler</translation>
        </message>
        <message>
            <source>Press again to cancel</source>
            <translation>Appuyer à nouveau pour annuler</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>This program has no simulator.</source>
            <translation>Ce programme n'a pas de simulateur.</translation>
        </message>
        <message>
            <source>%1 is locked; these providers cannot be used: %2.</source>
            <translation>%1 est verrouillé ; ces fournisseurs ne peuvent pas être utilisés : %2.</translation>
        </message>
        <message>
            <source>There is no keychain service; these providers cannot be used: %1.</source>
            <translation>Il n'y a pas de service de trousseau ; ces fournisseurs ne peuvent pas être utilisés : %1.</translation>
        </message>
        <message>
            <source>The bundled prices are used: %1</source>
            <translation>Les prix fournis avec Sluice sont utilisés : %1</translation>
        </message>
        <message>
            <source>The full texts of guardrail events are not kept: %1</source>
            <translation>Les textes complets des événements de garde-fous ne sont pas conservés : %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: %1</source>
            <translation>Les corps ne sont pas enregistrés : %1</translation>
        </message>
        <message>
            <source>The gateway is not running. Start it first.</source>
            <translation>La passerelle est arrêtée. Démarrez-la d'abord.</translation>
        </message>
        <message>
            <source>This guardrail does not exist any more.</source>
            <translation>Ce garde-fou n'existe plus.</translation>
        </message>
        <message>
            <source>There can be %1 guardrails at most.</source>
            <translation>Il peut y avoir %1 garde-fous au plus.</translation>
        </message>
        <message>
            <source>A guardrail has stopped a request</source>
            <translation>Un garde-fou a arrêté une requête</translation>
        </message>
        <message>
            <source>This key does not exist any more.</source>
            <translation>Cette clé n'existe plus.</translation>
        </message>
        <message>
            <source>Another key is called “%1” by now. Rename it first.</source>
            <translation>Une autre clé s'appelle maintenant « %1 ». Renommez-la d'abord.</translation>
        </message>
        <message>
            <source>“%1” is revoked: restore it before it gets a new secret.</source>
            <translation>« %1 » est révoquée : rétablissez-la avant de lui donner un nouveau secret.</translation>
        </message>
        <message>
            <source>The old secret can be accepted for 90 days at most.</source>
            <translation>L'ancien secret peut être accepté 90 jours au plus.</translation>
        </message>
        <message>
            <source>Sluice test</source>
            <translation>Test Sluice</translation>
        </message>
        <message>
            <source>For “Send a test request”. Its secret is forgotten when Sluice quits.</source>
            <translation>Pour « Envoyer une requête de test ». Son secret est oublié quand Sluice se ferme.</translation>
        </message>
        <message>
            <source>This project does not exist any more.</source>
            <translation>Ce projet n'existe plus.</translation>
        </message>
        <message>
            <source>There are %1 projects already; that is the most.</source>
            <translation>Il y a déjà %1 projets ; c'est le maximum.</translation>
        </message>
        <message>
            <source>This provider does not exist any more.</source>
            <translation>Ce fournisseur n'existe plus.</translation>
        </message>
        <message>
            <source>%1 is locked, so the stored key cannot be read.</source>
            <translation>%1 est verrouillé : impossible de lire la clé stockée.</translation>
        </message>
        <message>
            <source>The stored key could not be read from %1.</source>
            <translation>Impossible de lire la clé stockée dans %1.</translation>
        </message>
        <message>
            <source>There is no keychain service to read the stored key from.</source>
            <translation>Il n'y a pas de service de trousseau où lire la clé stockée.</translation>
        </message>
        <message>
            <source>%1 The key that was just stored in %2 could not be taken back: %3</source>
            <translation>%1 La clé qui venait d'être stockée dans %2 n'a pas pu être retirée : %3</translation>
        </message>
        <message>
            <source>“%1” is removed, but its key is still in %2 as “%3”: %4</source>
            <translation>« %1 » est supprimé, mais sa clé est encore dans %2 sous « %3 » : %4</translation>
        </message>
        <message>
            <source>There is no keychain service to keep the key in. Install one (GNOME Keyring or KWallet), or use a passphrase vault: --secrets vault.</source>
            <translation>Il n'y a pas de service de trousseau pour garder la clé. Installez-en un (GNOME Keyring ou KWallet), ou utilisez un coffre à phrase secrète : --secrets vault.</translation>
        </message>
        <message>
            <source>%1 is locked, so the key is not stored. Unlock it and try again.</source>
            <translation>%1 est verrouillé : la clé n'est pas stockée. Déverrouillez-le et réessayez.</translation>
        </message>
        <message>
            <source>%1 has been failing</source>
            <comment>a provider</comment>
            <translation>%1 est en échec depuis un moment</translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message>
            <source>All traffic was paused</source>
            <translation>Tout le trafic a été mis en pause</translation>
        </message>
        <message>
            <source>All traffic goes on</source>
            <translation>Tout le trafic reprend</translation>
        </message>
        <message>
            <source>A guardrail was added: %1</source>
            <translation>Un garde-fou a été ajouté : %1</translation>
        </message>
        <message>
            <source>The guardrail “%1” was changed</source>
            <translation>Le garde-fou « %1 » a été modifié</translation>
        </message>
        <message>
            <source>The guardrail “%1” was removed</source>
            <translation>Le garde-fou « %1 » a été supprimé</translation>
        </message>
        <message>
            <source>Settings were changed</source>
            <translation>Des réglages ont été modifiés</translation>
        </message>
        <message>
            <source>A new admin token was made</source>
            <translation>Un nouveau jeton d'administration a été créé</translation>
        </message>
        <message>
            <source>The vault's passphrase was changed</source>
            <translation>La phrase secrète du coffre a été changée</translation>
        </message>
        <message>
            <source>History was deleted</source>
            <translation>L'historique a été supprimé</translation>
        </message>
        <message>
            <source>The key “%1” was made</source>
            <translation>La clé « %1 » a été créée</translation>
        </message>
        <message>
            <source>The key “%1” was changed</source>
            <translation>La clé « %1 » a été modifiée</translation>
        </message>
        <message>
            <source>The key “%1” was revoked</source>
            <translation>La clé « %1 » a été révoquée</translation>
        </message>
        <message>
            <source>The key “%1” was restored</source>
            <translation>La clé « %1 » a été rétablie</translation>
        </message>
        <message>
            <source>The key “%1” has a new secret</source>
            <translation>La clé « %1 » a un nouveau secret</translation>
        </message>
        <message>
            <source>The key “%1” was paused</source>
            <translation>La clé « %1 » a été mise en pause</translation>
        </message>
        <message>
            <source>The key “%1” goes on</source>
            <translation>La clé « %1 » reprend</translation>
        </message>
        <message>
            <source>The project “%1” was made</source>
            <translation>Le projet « %1 » a été créé</translation>
        </message>
        <message>
            <source>The project “%1” was changed</source>
            <translation>Le projet « %1 » a été modifié</translation>
        </message>
        <message>
            <source>The project “%1” was removed</source>
            <translation>Le projet « %1 » a été supprimé</translation>
        </message>
        <message>
            <source>The budget of the gateway was raised by %1 USD for today</source>
            <translation>Le budget de la passerelle a été augmenté de %1 USD pour aujourd'hui</translation>
        </message>
        <message>
            <source>The budget of “%1” was raised by %2 USD for today</source>
            <translation>Le budget de « %1 » a été augmenté de %2 USD pour aujourd'hui</translation>
        </message>
        <message>
            <source>The key “%1” should get a new secret</source>
            <translation>La clé « %1 » devrait recevoir un nouveau secret</translation>
        </message>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>Son secret a plus de %n jour.</numerusform>
                <numerusform>Son secret a plus de %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>A price was set for “%1”</source>
            <translation>Un prix a été fixé pour « %1 »</translation>
        </message>
        <message>
            <source>Your price for “%1” was removed</source>
            <translation>Votre prix pour « %1 » a été supprimé</translation>
        </message>
        <message>
            <source>Requests of the past were priced again</source>
            <translation>Le prix de requêtes passées a été recalculé</translation>
        </message>
        <message>
            <source>Another price catalogue is used</source>
            <translation>Un autre catalogue de prix est utilisé</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice is used again</source>
            <translation>Le catalogue de prix fourni avec Sluice est à nouveau utilisé</translation>
        </message>
        <message>
            <source>The provider “%1” was added</source>
            <translation>Le fournisseur « %1 » a été ajouté</translation>
        </message>
        <message>
            <source>The provider “%1” was changed</source>
            <translation>Le fournisseur « %1 » a été modifié</translation>
        </message>
        <message>
            <source>The provider “%1” was removed</source>
            <translation>Le fournisseur « %1 » a été supprimé</translation>
        </message>
        <message>
            <source>The order of the providers was changed</source>
            <translation>L'ordre des fournisseurs a été modifié</translation>
        </message>
        <message>
            <source>None of its models answers a message.</source>
            <translation>Aucun de ses modèles ne répond à un message.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln requête</numerusform>
                <numerusform>%Ln requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>Comment ce coût a-t-il été calculé ?</translation>
        </message>
        <message>
            <source>How was this cost computed? %1</source>
            <translation>Comment ce coût a-t-il été calculé ? %1</translation>
        </message>
        <message>
            <source>Every request is priced when it ends: each class of its tokens times the price of that moment, in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums are of these amounts; nothing is rounded in between.</source>
            <translation>Le prix de chaque requête est calculé à sa fin : chaque classe de ses tokens multipliée par le prix du moment, en billionièmes de dollar entiers. Un coût indiqué par le fournisseur lui-même passe avant. Les sommes portent sur ces montants ; rien n'est arrondi entre-temps.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>How this cost was computed, model by model</source>
            <translation>Comment ce coût a été calculé, modèle par modèle</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Tokens × price of today</source>
            <translation>Tokens × prix du jour</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copier comme texte</translation>
        </message>
        <message>
            <source>Copy all of it as text (Ctrl+C)</source>
            <translation>Tout copier comme texte (Ctrl+C)</translation>
        </message>
        <message>
            <source>Show these requests</source>
            <translation>Afficher ces requêtes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>Impossible de lire le registre. %1</translation>
        </message>
        <message>
            <source>%1 was shown when you asked; by now it is %2.</source>
            <translation>%1 était affiché au moment de la demande ; c'est maintenant %2.</translation>
        </message>
        <message>
            <source>Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no known price: they are not in the sum.</source>
            <translation>Sur %1 requêtes, %2 ont été comptées par nous, car le fournisseur n'a rien indiqué (≈), et %3 n'ont pas de prix connu : elles ne sont pas dans la somme.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>fournisseur supprimé</translation>
        </message>
        <message>
            <source>%1, no price is known today</source>
            <translation>%1, aucun prix connu aujourd'hui</translation>
        </message>
        <message>
            <source>At the prices of today</source>
            <translation>Aux prix d'aujourd'hui</translation>
        </message>
        <message>
            <source>not known: the price or the provider is not there any more</source>
            <translation>inconnu : le prix ou le fournisseur n'existe plus</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>unpriced requests, prices of that time, higher tiers, or what the provider reported</source>
            <translation>requêtes sans prix, prix d'alors, paliers supérieurs, ou ce que le fournisseur a indiqué</translation>
        </message>
        <message>
            <source>prices of that time, higher tiers, or what the provider reported</source>
            <translation>prix d'alors, paliers supérieurs, ou ce que le fournisseur a indiqué</translation>
        </message>
        <message>
            <source>≈ Estimated</source>
            <translation>≈ Estimé</translation>
        </message>
        <message>
            <source>%1: the provider did not report their tokens</source>
            <translation>%1 : le fournisseur n'a pas indiqué leurs tokens</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>%1 with %2 tokens: no price was known when they ended</source>
            <translation>%1 avec %2 tokens : aucun prix n'était connu à leur fin</translation>
        </message>
        <message>
            <source>No tokens used</source>
            <translation>Aucun token utilisé</translation>
        </message>
    </context>
    <context>
        <name>CostWords</name>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrée en cache</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <translation>Écritures en cache</translation>
        </message>
        <message>
            <source>Cache writes, 5 min</source>
            <translation>Écritures en cache, 5 min</translation>
        </message>
        <message>
            <source>Cache writes, 1 h</source>
            <translation>Écritures en cache, 1 h</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrée audio</translation>
        </message>
        <message>
            <source>Cached audio input</source>
            <translation>Entrée audio en cache</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Sortie audio</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrée image</translation>
        </message>
        <message>
            <source>Cached image input</source>
            <translation>Entrée image en cache</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Sortie image</translation>
        </message>
        <message>
            <source>Video input</source>
            <translation>Entrée vidéo</translation>
        </message>
        <message>
            <source>Video output</source>
            <translation>Sortie vidéo</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Web searches</source>
            <translation>Recherches web</translation>
        </message>
        <message>
            <source>Seconds of audio</source>
            <translation>Secondes d'audio</translation>
        </message>
        <message>
            <source>above %1 tokens of input</source>
            <translation>au-delà de %1 tokens d'entrée</translation>
        </message>
        <message>
            <source>the simulator, which costs nothing</source>
            <translation>le simulateur, qui ne coûte rien</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>le fournisseur</translation>
        </message>
        <message>
            <source>catalogue of %1</source>
            <translation>catalogue du %1</translation>
        </message>
        <message>
            <source>your own price of %1</source>
            <translation>votre propre prix du %1</translation>
        </message>
        <message>
            <source>%1 × %2 each</source>
            <translation>%1 × %2 l'unité</translation>
        </message>
        <message>
            <source>%1 × %2 per million</source>
            <translation>%1 × %2 par million</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculé</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Facturé</translation>
        </message>
        <message>
            <source>as the provider reported it</source>
            <translation>tel que le fournisseur l'a indiqué</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Enregistré</translation>
        </message>
        <message>
            <source>when it ended</source>
            <translation>à la fin de la requête</translation>
        </message>
        <message>
            <source>with the prices of that time</source>
            <translation>avec les prix d'alors</translation>
        </message>
        <message>
            <source>no price was known at that time</source>
            <translation>aucun prix n'était connu alors</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimé</translation>
        </message>
        <message>
            <source>Sluice counted the tokens, as the provider did not report them.</source>
            <translation>Sluice a compté les tokens, car le fournisseur ne les a pas indiqués.</translation>
        </message>
        <message>
            <source>The provider reported what it charged.</source>
            <translation>Le fournisseur a indiqué ce qu'il a facturé.</translation>
        </message>
        <message>
            <source>The simulator answered, and that costs nothing.</source>
            <translation>Le simulateur a répondu, et cela ne coûte rien.</translation>
        </message>
        <message>
            <source>A price is known now, but this request was recorded without one.</source>
            <translation>Un prix est connu maintenant, mais cette requête a été enregistrée sans prix.</translation>
        </message>
        <message>
            <source>What was recorded when the request ended counts. Above it is what the same would cost at the prices of today.</source>
            <translation>Ce qui a été enregistré à la fin de la requête fait foi. Au-dessus figure ce que la même chose coûterait aux prix d'aujourd'hui.</translation>
        </message>
        <message>
            <source>Computed from the prices of the catalogue, or your own.</source>
            <translation>Calculé avec les prix du catalogue, ou les vôtres.</translation>
        </message>
        <message>
            <source>No tokens were used.</source>
            <translation>Aucun token n'a été utilisé.</translation>
        </message>
        <message>
            <source>The cost was recorded when the request ended. It cannot be computed again, because its provider or its price is not there any more.</source>
            <translation>Le coût a été enregistré à la fin de la requête. Il ne peut pas être recalculé, car son fournisseur ou son prix n'existe plus.</translation>
        </message>
        <message>
            <source>No price is known for this model, so this request counts as unpriced, not as free.</source>
            <translation>Aucun prix n'est connu pour ce modèle : cette requête compte comme sans prix, pas comme gratuite.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CreateKeyDialog</name>
        <message>
            <source>Edit key</source>
            <translation>Modifier la clé</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Pour</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modèles</translation>
        </message>
        <message>
            <source>Any model, or patterns: claude-*, gpt-5*</source>
            <translation>Tout modèle, ou des motifs : claude-*, gpt-5*</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>&amp;Budget</translation>
        </message>
        <message>
            <source>E&amp;xpires</source>
            <translation>E&amp;xpire</translation>
        </message>
        <message>
            <source>More &amp;limits</source>
            <translation>Autres &amp;limites</translation>
        </message>
        <message>
            <source>What this key may do</source>
            <translation>Ce que cette clé peut faire</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Créer la clé</translation>
        </message>
        <message>
            <source>Switched off. %1</source>
            <translation>Désactivée. %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
            <translation>Impossible de créer le dossier %1. Choisissez-en un autre avec --data-dir.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made private or written to. Choose another one with --data-dir.</source>
            <translation>Impossible de rendre le dossier %1 privé ou d'y écrire. Choisissez-en un autre avec --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>DemoData</name>
        <message>
            <source>There is data in %1 already. Choose an empty folder for the demo data with --data-dir, or none.</source>
            <translation>%1 contient déjà des données. Choisissez un dossier vide pour les données de démonstration avec --data-dir, ou aucun.</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Nothing was copied: the text holds %1.</source>
            <translation>Rien n'a été copié : le texte contient %1.</translation>
        </message>
        <message>
            <source>the secret of the provider “%1”</source>
            <translation>le secret du fournisseur « %1 »</translation>
        </message>
        <message>
            <source>the webhook's address</source>
            <translation>l'adresse du webhook</translation>
        </message>
        <message>
            <source>what looks like a key or an admin token</source>
            <translation>ce qui ressemble à une clé ou à un jeton d'administration</translation>
        </message>
    </context>
    <context>
        <name>sluice::Discretion</name>
        <message>
            <source>Hidden, as long as names and amounts are hidden</source>
            <translation>Masqué tant que les noms et montants sont masqués</translation>
        </message>
    </context>
    <context>
        <name>sluice::Drawer</name>
        <message>
            <source>Close details</source>
            <translation>Fermer les détails</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExpiryField</name>
        <message>
            <source>Expires</source>
            <translation>Expiration</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>Dans une heure</translation>
        </message>
        <message>
            <source>In 8 hours</source>
            <translation>Dans 8 heures</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>Dans un jour</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>Dans une semaine</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>Dans 30 jours</translation>
        </message>
        <message>
            <source>At a moment</source>
            <translation>À un moment précis</translation>
        </message>
        <message>
            <source>After so many requests</source>
            <translation>Après un nombre de requêtes</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>Expire le</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>Nombre de requêtes</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> requêtes</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>a file, why</comment>
            <translation>Impossible d'écrire %1 : %2</translation>
        </message>
        <message>
            <source>Encrypt it with a passphrase</source>
            <translation>Le chiffrer avec une phrase secrète</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <source>File to export to</source>
            <translation>Fichier d'exportation</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the file to export to</source>
            <translation>Choisir le fichier d'exportation</translation>
        </message>
        <message>
            <source>Passphrase of the export</source>
            <translation>Phrase secrète de l'exportation</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Exporter la configuration</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice)</source>
            <translation>Configuration (*.json *.sluice)</translation>
        </message>
        <message>
            <source>Say which file to write.</source>
            <translation>Indiquez le fichier à écrire.</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Utilisez au moins %n caractère.</numerusform>
                <numerusform>Utilisez au moins %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <comment>a file</comment>
            <translation>Enregistré dans %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::FilterEdit</name>
        <message>
            <source>Suggestions for the filter</source>
            <translation>Suggestions pour le filtre</translation>
        </message>
    </context>
    <context>
        <name>sluice::FirstRunDialog</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Bienvenue dans Sluice</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Use the simulator for now</source>
            <translation>Utiliser le simulateur pour l'instant</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Ouvrir Sluice</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Étape %1 sur %2</translation>
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
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 + %L2 unpriced</source>
            <translation>%1 + %L2 sans prix</translation>
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
            <translation>jamais</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>il y a %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>il y a %1 min</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>request</source>
            <translation>requête</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clé</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>portée</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>limite de débit</translation>
        </message>
        <message>
            <source>guardrail</source>
            <translation>garde-fou</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>budget</translation>
        </message>
        <message>
            <source>route</source>
            <translation>routage</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Client left</source>
            <translation>Client parti</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refusée</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Refusée : %1</translation>
        </message>
        <message>
            <source>Upstream error</source>
            <translation>Erreur en amont</translation>
        </message>
        <message>
            <source>Upstream broke off</source>
            <translation>Coupure en amont</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>client left</source>
            <translation>client parti</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refusée</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 refusée</translation>
        </message>
        <message>
            <source>error</source>
            <translation>erreur</translation>
        </message>
        <message>
            <source>%1 error</source>
            <translation>%1 erreur</translation>
        </message>
        <message>
            <source>cut upstream</source>
            <translation>coupée en amont</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrompue</translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message>
            <source>Found on this computer</source>
            <translation>Trouvé sur cet ordinateur</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <comment>an environment variable</comment>
            <translation>%1 est définie.</translation>
        </message>
        <message>
            <source>Store it in the keychain…</source>
            <translation>La stocker dans le trousseau…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 s'exécute ici avec %n modèle.</numerusform>
                <numerusform>%1 s'exécute ici avec %n modèles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message>
            <source>The answer is larger than the guardrails in Sluice can look at.</source>
            <translation>La réponse est trop grande pour être examinée par les garde-fous de Sluice.</translation>
        </message>
        <message>
            <source>The provider “%1” refused the key that Sluice holds for it (401). Replace it in Sluice, on the Providers page.</source>
            <translation>Le fournisseur « %1 » a refusé la clé que Sluice détient pour lui (401). Remplacez-la dans Sluice, sur la page Fournisseurs.</translation>
        </message>
        <message>
            <source>The provider “%1” answered in the coding “%2”, which the guardrails cannot read.</source>
            <translation>Le fournisseur « %1 » a répondu avec le codage « %2 », que les garde-fous ne peuvent pas lire.</translation>
        </message>
        <message>
            <source>the connection closed before the final event.</source>
            <translation>la connexion s'est fermée avant l'événement final.</translation>
        </message>
        <message>
            <source>The provider “%1” could not be reached: %2</source>
            <translation>Impossible de joindre le fournisseur « %1 » : %2</translation>
        </message>
        <message>
            <source>The answer of the provider “%1” broke off: %2</source>
            <translation>La réponse du fournisseur « %1 » s'est interrompue : %2</translation>
        </message>
        <message>
            <source>The provider “%1” answered with %2.</source>
            <translation>Le fournisseur « %1 » a répondu par %2.</translation>
        </message>
        <message>
            <source>There is nothing at this path. Sluice answers under /v1 and /v1beta; the base URL is http://127.0.0.1:PORT, or http://127.0.0.1:PORT/v1.</source>
            <translation>Il n'y a rien à ce chemin. Sluice répond sous /v1 et /v1beta ; l'URL de base est http://127.0.0.1:PORT, ou http://127.0.0.1:PORT/v1.</translation>
        </message>
        <message>
            <source>This name is not one that Sluice answers to. Use 127.0.0.1, or allow the name in Settings.</source>
            <translation>Sluice ne répond pas à ce nom. Utilisez 127.0.0.1, ou autorisez le nom dans les Réglages.</translation>
        </message>
        <message>
            <source>Web pages of this origin may not use this gateway. Allow the origin for a key, on the Keys page of Sluice.</source>
            <translation>Les pages web de cette origine ne peuvent pas utiliser cette passerelle. Autorisez l'origine pour une clé, sur la page Clés de Sluice.</translation>
        </message>
        <message>
            <source>Sluice speaks HTTP here, not WebSocket.</source>
            <translation>Sluice parle HTTP ici, pas WebSocket.</translation>
        </message>
        <message>
            <source>This path takes %1 only.</source>
            <translation>Ce chemin n'accepte que %1.</translation>
        </message>
        <message>
            <source>No provider in Sluice lists the model “%1”.</source>
            <translation>Aucun fournisseur dans Sluice ne liste le modèle « %1 ».</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this answer through.</source>
            <translation>Le garde-fou « %1 » de Sluice ne laisse pas passer cette réponse.</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this request leave this machine.</source>
            <translation>Le garde-fou « %1 » de Sluice ne laisse pas cette requête quitter cette machine.</translation>
        </message>
        <message>
            <source>Keys are sent to a key check only over https, or over http to this computer or a private network.</source>
            <translation>Les clés ne sont envoyées à un service de vérification que par https, ou par http vers cet ordinateur ou un réseau privé.</translation>
        </message>
        <message>
            <source>This Sluice key (%1…) was revoked. Create a new one in Sluice and give it to this program.</source>
            <translation>Cette clé Sluice (%1…) a été révoquée. Créez-en une nouvelle dans Sluice et donnez-la à ce programme.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” is switched off. Switch it on in Sluice, on the Keys page.</source>
            <translation>La clé Sluice « %1 » est désactivée. Activez-la dans Sluice, sur la page Clés.</translation>
        </message>
        <message>
            <source>This secret of the Sluice key “%1” was replaced by a new one. Give the new one to this program.</source>
            <translation>Ce secret de la clé Sluice « %1 » a été remplacé par un nouveau. Donnez le nouveau à ce programme.</translation>
        </message>
        <message>
            <source>This is not a Sluice key, and the service that Sluice asks about other keys did not answer. Try again in a moment.</source>
            <translation>Ce n'est pas une clé Sluice, et le service que Sluice interroge pour les autres clés n'a pas répondu. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>No key was sent. Give this program a Sluice key (sk-sluice-…) as its API key.</source>
            <translation>Aucune clé n'a été envoyée. Donnez à ce programme une clé Sluice (sk-sluice-…) comme clé d'API.</translation>
        </message>
        <message>
            <source>The key that was sent is not a Sluice key. Create one in Sluice and use it instead of the provider's key.</source>
            <translation>La clé envoyée n'est pas une clé Sluice. Créez-en une dans Sluice et utilisez-la à la place de la clé du fournisseur.</translation>
        </message>
        <message>
            <source>Sluice cannot read a body in the coding “%1”. Send it plain, or as gzip, deflate, br or zstd.</source>
            <translation>Sluice ne peut pas lire un corps dans le codage « %1 ». Envoyez-le tel quel, ou en gzip, deflate, br ou zstd.</translation>
        </message>
        <message>
            <source>The body is damaged or cut short: it cannot be unpacked as “%1”.</source>
            <translation>Le corps est endommagé ou tronqué : impossible de le décompresser comme « %1 ».</translation>
        </message>
        <message>
            <source>The body is larger than %1 bytes when it is unpacked.</source>
            <translation>Le corps dépasse %1 octets une fois décompressé.</translation>
        </message>
        <message>
            <source>All traffic is paused in Sluice. Press “Resume” in its window to go on.</source>
            <translation>Tout le trafic est en pause dans Sluice. Appuyez sur « Reprendre » dans sa fenêtre pour continuer.</translation>
        </message>
        <message>
            <source>Sluice has no provider named “%1”. Add it on the Providers page, or use another name in the path.</source>
            <translation>Sluice n'a pas de fournisseur nommé « %1 ». Ajoutez-le sur la page Fournisseurs, ou utilisez un autre nom dans le chemin.</translation>
        </message>
        <message>
            <source>The key “%1” has no default provider, and this request names no model to find one by. Choose a default provider on the Keys page.</source>
            <translation>La clé « %1 » n'a pas de fournisseur par défaut, et cette requête ne nomme aucun modèle pour en trouver un. Choisissez un fournisseur par défaut sur la page Clés.</translation>
        </message>
        <message>
            <source>No provider in Sluice is known to serve the model “%1”. Write it as provider/%1, or give the key “%2” a default provider.</source>
            <translation>Aucun fournisseur dans Sluice n'est connu pour servir le modèle « %1 ». Écrivez provider/%1, ou donnez à la clé « %2 » un fournisseur par défaut.</translation>
        </message>
        <message>
            <source>The provider “%1” is switched off in Sluice.</source>
            <translation>Le fournisseur « %1 » est désactivé dans Sluice.</translation>
        </message>
        <message>
            <source>the keychain is locked</source>
            <translation>le trousseau est verrouillé</translation>
        </message>
        <message>
            <source>no secret is stored</source>
            <translation>aucun secret n'est stocké</translation>
        </message>
        <message>
            <source>The provider “%1” cannot be used: %2. Open Sluice, page Providers.</source>
            <translation>Le fournisseur « %1 » ne peut pas être utilisé : %2. Ouvrez Sluice, page Fournisseurs.</translation>
        </message>
    </context>
    <context>
        <name>sluice::Gateway</name>
        <message>
            <source>“%1” is not an address.</source>
            <translation>« %1 » n'est pas une adresse.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>L'adresse et la clé sont correctes : Sluice a répondu avec %n modèle.</numerusform>
                <numerusform>L'adresse et la clé sont correctes : Sluice a répondu avec %n modèles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice answered with %1: %2</source>
            <translation>Sluice a répondu par %1 : %2</translation>
        </message>
        <message>
            <source>Nothing answers at %1: %2. Is the gateway running?</source>
            <translation>Rien ne répond à %1 : %2. La passerelle est-elle démarrée ?</translation>
        </message>
    </context>
    <context>
        <name>sluice::GettingStarted</name>
        <message>
            <source>Getting started</source>
            <translation>Premiers pas</translation>
        </message>
        <message>
            <source>Three steps to the first request</source>
            <translation>Trois étapes jusqu'à la première requête</translation>
        </message>
        <message>
            <source>Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, and counts every token and dollar by key.</source>
            <translation>Les agents parlent à Sluice au lieu du fournisseur. Sluice garde le secret du fournisseur et compte chaque token et chaque dollar par clé.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Ajouter un fournisseur</translation>
        </message>
        <message>
            <source>Its secret goes to the keychain, nowhere else.</source>
            <translation>Son secret va dans le trousseau, nulle part ailleurs.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Ajouter un fournisseur…</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Créer une clé</translation>
        </message>
        <message>
            <source>One for each agent, so that each has its own bill.</source>
            <translation>Une par agent, pour que chacun ait sa propre facture.</translation>
        </message>
        <message>
            <source>Create a key…</source>
            <translation>Créer une clé…</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Connecter un agent</translation>
        </message>
        <message>
            <source>Paste two lines into Claude Code, Codex or your own code.</source>
            <translation>Coller deux lignes dans Claude Code, Codex ou votre propre code.</translation>
        </message>
        <message>
            <source>Show the settings…</source>
            <translation>Afficher les réglages…</translation>
        </message>
        <message>
            <source>Or see it work first: the built-in simulator needs no account.</source>
            <translation>Ou voir d'abord comment ça marche : le simulateur intégré ne demande aucun compte.</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Envoyer une requête de test</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>À faire</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>Answered. It shows here in a moment.</source>
            <translation>Réponse reçue. Elle s'affiche ici dans un instant.</translation>
        </message>
        <message>
            <source>The request failed. %1</source>
            <translation>La requête a échoué. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernanceEditor</name>
        <message>
            <source>Add a rate</source>
            <translation>Ajouter un débit</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Add a budget</source>
            <translation>Ajouter un budget</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>sans limite</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>pas du tout</translation>
        </message>
        <message>
            <source>Requests at &amp;once</source>
            <translation>Requêtes s&amp;imultanées</translation>
        </message>
        <message>
            <source>others &amp;wait up to</source>
            <translation>les autres &amp;attendent jusqu'à</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Débits</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernancePanel</name>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Save the limits of the gateway</source>
            <translation>Enregistrer les limites de la passerelle</translation>
        </message>
        <message>
            <source>Back to the limits that are in force</source>
            <translation>Revenir aux limites en vigueur</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>[Sluice blocked a tool call here: the guardrail “%1” does not allow it.]</source>
            <translation>[Sluice a bloqué ici un appel d'outil : le garde-fou « %1 » ne l'autorise pas.]</translation>
        </message>
        <message>
            <source>a call of %1</source>
            <translation>un appel de %1</translation>
        </message>
        <message>
            <source>The pattern is too large: %1.</source>
            <translation>Le motif est trop grand : %1.</translation>
        </message>
        <message>
            <source>The pattern cannot be read: %1, at position %2.</source>
            <translation>Le motif est illisible : %1, à la position %2.</translation>
        </message>
        <message>
            <source>A guardrail needs a pattern.</source>
            <translation>Un garde-fou a besoin d'un motif.</translation>
        </message>
        <message>
            <source>A pattern may have %1 bytes at most.</source>
            <translation>Un motif peut avoir %1 octets au plus.</translation>
        </message>
        <message>
            <source>A rule for tool calls can block them or alert; it cannot replace.</source>
            <translation>Une règle pour appels d'outils peut bloquer ou alerter ; elle ne peut pas remplacer.</translation>
        </message>
        <message>
            <source>Only a rule that replaces can put the real value back.</source>
            <translation>Seule une règle qui remplace peut remettre la vraie valeur.</translation>
        </message>
        <message>
            <source>The entropy floor goes from 0 to 8 bits.</source>
            <translation>Le seuil d'entropie va de 0 à 8 bits.</translation>
        </message>
        <message>
            <source>A guardrail may have %1 exceptions at most.</source>
            <translation>Un garde-fou peut avoir %1 exceptions au plus.</translation>
        </message>
        <message>
            <source>The exception “%1” cannot be read as a pattern.</source>
            <translation>L'exception « %1 » n'est pas un motif lisible.</translation>
        </message>
        <message>
            <source>The name of the tool cannot be read as a pattern.</source>
            <translation>Le nom de l'outil n'est pas un motif lisible.</translation>
        </message>
        <message>
            <source>A replacement may have %1 bytes at most.</source>
            <translation>Un remplacement peut avoir %1 octets au plus.</translation>
        </message>
        <message>
            <source>The replacement names group %1, but the pattern has only %2. Write $$ for a dollar sign.</source>
            <translation>Le remplacement cite le groupe %1, mais le motif n'en a que %2. Écrivez $$ pour un signe dollar.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message>
            <source>Dry run</source>
            <translation>Essai à blanc</translation>
        </message>
        <message>
            <source>Dry run of “%1”</source>
            <translation>Essai à blanc de « %1 »</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>The body of a request, a transcript or any text. It stays here.</source>
            <translation>Le corps d'une requête, une transcription ou un texte quelconque. Il reste ici.</translation>
        </message>
        <message>
            <source>What the rule finds</source>
            <translation>Ce que la règle trouve</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>Ceci ne modifie rien.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>%n dernier jour</numerusform>
                <numerusform>%n derniers jours</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>Une conversation</translation>
        </message>
        <message>
            <source>The events could not be read: %1</source>
            <translation>Impossible de lire les événements : %1</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>aucune clé</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>A new rule has no events of its own.</source>
            <translation>Une nouvelle règle n'a pas encore d'événements.</translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>Telle qu'enregistrée, elle s'est déclenchée %n fois.</numerusform>
                <numerusform>Telle qu'enregistrée, elle s'est déclenchée %n fois.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>Sur %n texte d'événement conservé, telle qu'écrite maintenant, elle trouve quelque chose dans %1.</numerusform>
                <numerusform>Sur %n textes d'événements conservés, telle qu'écrite maintenant, elle trouve quelque chose dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No full texts of events are kept: paste a conversation to try the rule as it is written now.</source>
            <translation>Aucun texte complet d’événement n’est conservé : collez une conversation pour essayer la règle telle qu’elle est écrite maintenant.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n correspondance</numerusform>
                <numerusform>%n correspondances</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is found: it would pass as it is.</source>
            <translation>Rien n'est trouvé : le texte passerait tel quel.</translation>
        </message>
        <message>
            <source>%1: it would be refused.</source>
            <translation>%1 : ce serait refusé.</translation>
        </message>
        <message>
            <source>%1: it would pass, and be noted.</source>
            <translation>%1 : cela passerait, et serait noté.</translation>
        </message>
        <message>
            <source>%1 would be replaced.</source>
            <translation>%1 : ce serait remplacé.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>le texte</translation>
        </message>
    </context>
    <context>
        <name>GuardEventsFilter</name>
        <message>
            <source>“%1” is neither reject, replace nor alert.</source>
            <translation>« %1 » n'est ni reject, ni replace, ni alert.</translation>
        </message>
        <message>
            <source>“%1” is neither request nor response.</source>
            <translation>« %1 » n'est ni request, ni response.</translation>
        </message>
        <message>
            <source>“%1” is neither low, medium nor high.</source>
            <translation>« %1 » n'est ni low, ni medium, ni high.</translation>
        </message>
        <message>
            <source>There is no rule “%1” any more; its name as a word finds its events.</source>
            <translation>La règle « %1 » n'existe plus ; son nom utilisé comme mot trouve ses événements.</translation>
        </message>
        <message>
            <source>There is no key “%1”.</source>
            <translation>Il n'y a pas de clé « %1 ».</translation>
        </message>
        <message>
            <source>“%1” is no number of days.</source>
            <translation>« %1 » n'est pas un nombre de jours.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Did</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message>
            <source>Filter: words, or rule: key: does:reject dir:response severity:high days:7</source>
            <translation>Filtre : des mots, ou rule: key: does:reject dir:response severity:high days:7</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Filtrer les événements</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Save what is listed as CSV or JSON (Ctrl+E)</source>
            <translation>Enregistrer la liste en CSV ou JSON (Ctrl+E)</translation>
        </message>
        <message>
            <source>Guardrail events</source>
            <translation>Événements des garde-fous</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Ouvrir la requête</translation>
        </message>
        <message>
            <source>Make an exception…</source>
            <translation>Créer une exception…</translation>
        </message>
        <message>
            <source>Show the full text…</source>
            <translation>Afficher le texte complet…</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Supprimer l'événement</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 événements sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n événement</numerusform>
                <numerusform>%n événements</numerusform>
            </translation>
        </message>
        <message>
            <source>The events could not be read: %1 What is listed is older.</source>
            <translation>Impossible de lire les événements : %1 La liste affichée est plus ancienne.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>Impossible de lire les événements</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>No events match</source>
            <translation>Aucun événement ne correspond</translation>
        </message>
        <message>
            <source>No event matches “%1”.</source>
            <translation>Aucun événement ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>All quiet</source>
            <translation>Tout est calme</translation>
        </message>
        <message>
            <source>Nothing has been stopped in the last 30 days.</source>
            <translation>Rien n'a été arrêté ces 30 derniers jours.</translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>Les événements sont conservés %n jour.</numerusform>
                <numerusform>Les événements sont conservés %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Events are kept for good.</source>
            <translation>Les événements sont conservés indéfiniment.</translation>
        </message>
        <message>
            <source>Of the texts only a masked excerpt is kept.</source>
            <translation>Des textes, seul un extrait masqué est conservé.</translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>Les textes complets sont conservés %n jour, chiffrés.</numerusform>
                <numerusform>Les textes complets sont conservés %n jours, chiffrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Full texts are kept as long, encrypted.</source>
            <translation>Les textes complets sont conservés aussi longtemps, chiffrés.</translation>
        </message>
        <message>
            <source>Stop keeping full texts</source>
            <translation>Ne plus conserver les textes complets</translation>
        </message>
        <message>
            <source>Keep full texts…</source>
            <translation>Conserver les textes complets…</translation>
        </message>
        <message>
            <source>Only this rule</source>
            <translation>Cette règle seulement</translation>
        </message>
        <message>
            <source>There is nothing to make an exception from</source>
            <translation>Il n'y a rien dont faire une exception</translation>
        </message>
        <message>
            <source>the rule does not exist any more.</source>
            <translation>la règle n'existe plus.</translation>
        </message>
        <message>
            <source>“%1” has one more exception.</source>
            <translation>« %1 » a une exception de plus.</translation>
        </message>
        <message>
            <source>The exception was not taken back</source>
            <translation>L'exception n'a pas été annulée</translation>
        </message>
        <message>
            <source>The text cannot be shown</source>
            <translation>Impossible d'afficher le texte</translation>
        </message>
        <message>
            <source>the secret store did not give its key.</source>
            <translation>le magasin de secrets n'a pas fourni sa clé.</translation>
        </message>
        <message>
            <source>What “%1” searched</source>
            <translation>Ce que « %1 » a examiné</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>Texte complet</translation>
        </message>
        <message>
            <source>Delete this event of “%1”? This cannot be undone.</source>
            <translation>Supprimer cet événement de « %1 » ? Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>The event was not deleted</source>
            <translation>L'événement n'a pas été supprimé</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>Exporter les événements</translation>
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
            <translation>Les événements n'ont pas été exportés</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>%n événement enregistré dans %1.</numerusform>
                <numerusform>%n événements enregistrés dans %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep full texts</source>
            <translation>Conserver les textes complets</translation>
        </message>
        <message>
            <source>Keep the whole text that triggered a rule?</source>
            <translation>Conserver tout le texte qui a déclenché une règle ?</translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>Ces textes contiennent les secrets qui y ont été trouvés. Ils sont conservés %n jour, chiffrés, dans %1 ; la clé est dans %2. Ce qui s'est passé avant n'est pas conservé.</numerusform>
                <numerusform>Ces textes contiennent les secrets qui y ont été trouvés. Ils sont conservés %n jours, chiffrés, dans %1 ; la clé est dans %2. Ce qui s'est passé avant n'est pas conservé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep excerpts only</source>
            <translation>Conserver seulement des extraits</translation>
        </message>
        <message>
            <source>The setting was not changed</source>
            <translation>Le réglage n'a pas été modifié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardExceptionDialog</name>
        <message>
            <source>Exception from “%1”</source>
            <translation>Exception à « %1 »</translation>
        </message>
        <message>
            <source>&amp;Let this pass</source>
            <translation>&amp;Laisser passer ceci</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Add exception</source>
            <translation>Ajouter l'exception</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Trouvé : %1</translation>
        </message>
        <message>
            <source>Type the text that is no secret, or re: and a pattern that it matches as a whole.</source>
            <translation>Saisir le texte qui n'est pas un secret, ou re: et un motif qui le couvre en entier.</translation>
        </message>
        <message>
            <source>Every match that has this shape will pass. The event keeps only a masked excerpt, so make it as narrow as you can.</source>
            <translation>Toute correspondance de cette forme passera. L'événement ne garde qu'un extrait masqué : soyez aussi restrictif que possible.</translation>
        </message>
        <message>
            <source>Exactly this text will pass, everywhere that the rule looks.</source>
            <translation>Exactement ce texte passera, partout où la règle regarde.</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>Non ajoutée : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message>
            <source>Show in Guardrails, or make an exception…</source>
            <translation>Afficher dans Garde-fous, ou créer une exception…</translation>
        </message>
        <message>
            <source>%1. Looking for what was found…</source>
            <translation>%1. Recherche de ce qui a été trouvé…</translation>
        </message>
        <message>
            <source>What guardrails found could not be read: %1</source>
            <translation>Impossible de lire ce que les garde-fous ont trouvé : %1</translation>
        </message>
        <message>
            <source>The events of this request are not kept any more.</source>
            <translation>Les événements de cette requête ne sont plus conservés.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln garde-fou a trouvé quelque chose.</numerusform>
                <numerusform>%Ln garde-fous ont trouvé quelque chose.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Règle</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Extrait</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message>
            <source>Import rules</source>
            <translation>Importer des règles</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Rules as JSON</source>
            <translation>Règles en JSON</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Open a file, or paste rules here. They come behind those that there are.</source>
            <translation>Ouvrir un fichier, ou coller des règles ici. Elles s'ajoutent après les existantes.</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>Impossible de lire le fichier : %1</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>Le fichier est trop grand pour des garde-fous.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n règle : %1</numerusform>
                <numerusform>%n règles : %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>Importer %n règle</numerusform>
                <numerusform>Importer %n règles</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported: %1</source>
            <translation>Rien n'a été importé : %1</translation>
        </message>
    </context>
    <context>
        <name>GuardPresets</name>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adresses</translation>
        </message>
        <message>
            <source>Prompt injection</source>
            <translation>Injection de prompt</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Appels d'outils</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message>
            <source>Guardrail presets</source>
            <translation>Préréglages de garde-fous</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Préréglages</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Each becomes a rule of yours that you can change. Nothing is on that you do not tick.</source>
            <translation>Chacun devient une règle à vous, modifiable. Rien n'est activé sans être coché.</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>Trouvé :</translation>
        </message>
        <message>
            <source>Left alone:</source>
            <translation>Laissé tel quel :</translation>
        </message>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>Activer le jeu pour secrets (%n règle)</numerusform>
                <numerusform>Activer le jeu pour secrets (%n règles)</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>Activer %n règle</numerusform>
                <numerusform>Activer %n règles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Appliquer %n modification</numerusform>
                <numerusform>Appliquer %n modifications</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed: %1</source>
            <translation>Rien n'a été modifié : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesModel</name>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>tool call</source>
            <translation>appel d'outil</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Ordre</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Sens</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Hits %1 d</source>
            <translation>Résultats %1 j</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendance</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Dupliquer</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>No guardrails yet</source>
            <translation>Pas encore de garde-fous</translation>
        </message>
        <message>
            <source>Agents send whatever they read, .env files included. Start with the secrets set.</source>
            <translation>Les agents envoient tout ce qu'ils lisent, fichiers .env compris. Commencez par le jeu pour secrets.</translation>
        </message>
        <message>
            <source>Choose presets…</source>
            <translation>Choisir des préréglages…</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>Écrire une règle</translation>
        </message>
        <message>
            <source>The guardrails' counts could not be read: %1</source>
            <translation>Impossible de lire les compteurs des garde-fous : %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Show its events</source>
            <translation>Afficher ses événements</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigueur</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>« %1 » n'a pas été modifiée</translation>
        </message>
        <message>
            <source>“%1” is off.</source>
            <translation>« %1 » est désactivée.</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>« %1 » a été déplacée.</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>L'ordre n'a pas été modifié</translation>
        </message>
        <message>
            <source>“%1” was not deleted</source>
            <translation>« %1 » n'a pas été supprimée</translation>
        </message>
        <message>
            <source>“%1” is deleted. Its events stay.</source>
            <translation>« %1 » est supprimée. Ses événements restent.</translation>
        </message>
        <message>
            <source>The rule was not put back</source>
            <translation>La règle n'a pas été rétablie</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copie)</translation>
        </message>
        <message>
            <source>“%1” is saved, and off.</source>
            <translation>« %1 » est enregistrée, et désactivée.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>« %1 » est maintenant en vigueur. Il y a eu %n requête dans la dernière heure.</numerusform>
                <numerusform>« %1 » est maintenant en vigueur. Il y a eu %n requêtes dans la dernière heure.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is in force now.</source>
            <translation>« %1 » est maintenant en vigueur.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <translation>Exemples</translation>
        </message>
        <message>
            <source>Text to try the rule on</source>
            <translation>Texte pour essayer la règle</translation>
        </message>
        <message>
            <source>Paste a text, a file or a whole conversation. It stays here.</source>
            <translation>Coller un texte, un fichier ou une conversation entière. Il reste ici.</translation>
        </message>
        <message>
            <source>What would go on</source>
            <translation>Ce qui passerait</translation>
        </message>
        <message>
            <source>As a strea&amp;m</source>
            <translation>Comme un flu&amp;x</translation>
        </message>
        <message>
            <source>Replays the text in random pieces, as a model writes it, and compares</source>
            <translation>Rejoue le texte en morceaux aléatoires, comme un modèle l'écrit, et compare</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Essayer</translation>
        </message>
        <message>
            <source>Examples…</source>
            <translation>Exemples…</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>Non : %1</translation>
        </message>
        <message>
            <source>Refused: the client reads “%1”, and nothing goes on.</source>
            <translation>Refusé : le client lit « %1 », et rien ne passe.</translation>
        </message>
        <message>
            <source>the rule's name</source>
            <translation>le nom de la règle</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%n correspondance en %1</numerusform>
                <numerusform>%n correspondances en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n écartée</numerusform>
                <numerusform>%n écartées</numerusform>
            </translation>
        </message>
        <message>
            <source>too few to count</source>
            <translation>trop peu pour compter</translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>En %n morceau : même résultat.</numerusform>
                <numerusform>En %n morceaux : même résultat.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>En %n morceau, le résultat diffère : une correspondance est plus longue que ce qui est retenu.</numerusform>
                <numerusform>En %n morceaux, le résultat diffère : une correspondance est plus longue que ce qui est retenu.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>« %1 » (%2)</translation>
        </message>
        <message>
            <source>Also found by %1.</source>
            <translation>Aussi trouvé par %1.</translation>
        </message>
        <message>
            <source>Reject beats replace: the message would be refused.</source>
            <translation>Le rejet l'emporte sur le remplacement : le message serait refusé.</translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 et %2</translation>
        </message>
        <message>
            <source>Calls that a model makes of any tool are judged by their arguments.</source>
            <translation>Les appels d'outils faits par un modèle sont jugés sur leurs arguments.</translation>
        </message>
        <message>
            <source>Calls that a model makes of the tools “%1” are judged by their arguments.</source>
            <translation>Les appels faits par un modèle aux outils « %1 » sont jugés sur leurs arguments.</translation>
        </message>
        <message>
            <source>Requests are searched (%1) before they leave this machine.</source>
            <translation>Les requêtes sont examinées (%1) avant de quitter cette machine.</translation>
        </message>
        <message>
            <source>Answers are searched (%1) before the client sees them.</source>
            <translation>Les réponses sont examinées (%1) avant que le client ne les voie.</translation>
        </message>
        <message>
            <source>Requests and answers are searched (%1).</source>
            <translation>Les requêtes et les réponses sont examinées (%1).</translation>
        </message>
        <message>
            <source>A call that matches is taken out, and the client reads why.</source>
            <translation>Un appel qui correspond est retiré, et le client lit pourquoi.</translation>
        </message>
        <message>
            <source>One match, and the whole message is refused; the client reads this rule's name.</source>
            <translation>Une correspondance, et tout le message est refusé ; le client lit le nom de cette règle.</translation>
        </message>
        <message>
            <source>A match is noted and nothing is changed.</source>
            <translation>Une correspondance est notée et rien n'est modifié.</translation>
        </message>
        <message>
            <source>Each match is replaced by a token, and the real value is put back in the answer.</source>
            <translation>Chaque correspondance est remplacée par un jeton, et la vraie valeur est remise dans la réponse.</translation>
        </message>
        <message>
            <source>Each match is taken out; nothing stands in its place.</source>
            <translation>Chaque correspondance est retirée ; rien ne la remplace.</translation>
        </message>
        <message>
            <source>Each match is replaced by “%1”.</source>
            <translation>Chaque correspondance est remplacée par « %1 ».</translation>
        </message>
        <message>
            <source>the key “%1”</source>
            <translation>la clé « %1 »</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>le projet « %1 »</translation>
        </message>
        <message>
            <source>the provider “%1”</source>
            <translation>le fournisseur « %1 »</translation>
        </message>
        <message>
            <source>Only for %1.</source>
            <translation>Seulement pour %1.</translation>
        </message>
        <message>
            <source>A match counts only if its check digit is right.</source>
            <translation>Une correspondance ne compte que si son chiffre de contrôle est juste.</translation>
        </message>
        <message>
            <source>A match counts only if it is a valid account number.</source>
            <translation>Une correspondance ne compte que si c'est un numéro de compte valide.</translation>
        </message>
        <message>
            <source>A match counts only if it looks random.</source>
            <translation>Une correspondance ne compte que si elle semble aléatoire.</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>Moins de %n correspondance dans un message ne compte pas.</numerusform>
                <numerusform>Moins de %n correspondances dans un message ne comptent pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>%n exception peut passer.</numerusform>
                <numerusform>%n exceptions peuvent passer.</numerusform>
            </translation>
        </message>
        <message>
            <source>replace</source>
            <translation>remplacer</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>alerter</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>rejeter</translation>
        </message>
        <message>
            <source>response</source>
            <translation>réponse</translation>
        </message>
        <message>
            <source>both</source>
            <translation>les deux</translation>
        </message>
        <message>
            <source>request</source>
            <translation>requête</translation>
        </message>
        <message>
            <source>low</source>
            <translation>faible</translation>
        </message>
        <message>
            <source>high</source>
            <translation>élevée</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>moyenne</translation>
        </message>
        <message>
            <source>Card number (Luhn)</source>
            <translation>Numéro de carte (Luhn)</translation>
        </message>
        <message>
            <source>Looks random (entropy)</source>
            <translation>Semble aléatoire (entropie)</translation>
        </message>
        <message>
            <source>Bank account (IBAN)</source>
            <translation>Compte bancaire (IBAN)</translation>
        </message>
        <message>
            <source>No further check</source>
            <translation>Aucun contrôle de plus</translation>
        </message>
        <message>
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <source>user</source>
            <translation>utilisateur</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>assistant</translation>
        </message>
        <message>
            <source>tool calls</source>
            <translation>appels d'outils</translation>
        </message>
        <message>
            <source>tool results</source>
            <translation>résultats d'outils</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>autres champs</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>tout</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>prompt système</translation>
        </message>
        <message>
            <source>system prompt, part %1</source>
            <translation>prompt système, partie %1</translation>
        </message>
        <message>
            <source>tool definition %1</source>
            <translation>définition d'outil %1</translation>
        </message>
        <message>
            <source>input</source>
            <translation>entrée</translation>
        </message>
        <message>
            <source>message %1</source>
            <translation>message %1</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1, partie %2</translation>
        </message>
    </context>
    <context>
        <name>GuardrailJson</name>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>« %1 » doit être l'un de : %2.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>« %1 » est trop long.</translation>
        </message>
        <message>
            <source>“%1” must be an array of UUIDs.</source>
            <translation>« %1 » doit être un tableau d'UUID.</translation>
        </message>
    </context>
    <context>
        <name>Guardrails</name>
        <message>
            <source>guardrail %1</source>
            <translation>garde-fou %1</translation>
        </message>
        <message>
            <source>A guardrail that looks at no part of a conversation finds nothing. Choose at least one.</source>
            <translation>Un garde-fou qui n'examine aucune partie d'une conversation ne trouve rien. Choisissez-en au moins une.</translation>
        </message>
        <message>
            <source>The guardrail is for a key, project or provider that does not exist.</source>
            <translation>Le garde-fou vise une clé, un projet ou un fournisseur qui n'existe pas.</translation>
        </message>
        <message>
            <source>“%1” was for keys, projects or providers that do not exist here; it is off.</source>
            <translation>« %1 » visait des clés, projets ou fournisseurs qui n'existent pas ici ; il est désactivé.</translation>
        </message>
        <message>
            <source>“%1” is also for keys, projects or providers that do not exist here.</source>
            <translation>« %1 » vise aussi des clés, projets ou fournisseurs qui n'existent pas ici.</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Règle %1 : %2</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>Le fichier est trop grand pour des garde-fous.</translation>
        </message>
        <message>
            <source>The file is not JSON: %1, at byte %2.</source>
            <translation>Le fichier n'est pas du JSON : %1, à l'octet %2.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Sluice.</source>
            <translation>Le fichier a été écrit par une version plus récente de Sluice.</translation>
        </message>
        <message>
            <source>“guardrails” must be an array.</source>
            <translation>« guardrails » doit être un tableau.</translation>
        </message>
        <message>
            <source>A name may have %1 characters at most.</source>
            <translation>Un nom peut avoir %1 caractères au plus.</translation>
        </message>
        <message>
            <source>There are no guardrails in the file.</source>
            <translation>Le fichier ne contient aucun garde-fou.</translation>
        </message>
        <message>
            <source>There are more guardrails in the file than %1.</source>
            <translation>Le fichier contient plus de %1 garde-fous.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message>
            <source>Rules or events</source>
            <translation>Règles ou événements</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Règles</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Presets…</source>
            <translation>Préréglages…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nouvelle règle</translation>
        </message>
        <message>
            <source>New rule (Ctrl+N)</source>
            <translation>Nouvelle règle (Ctrl+N)</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Not every rule was changed</source>
            <translation>Toutes les règles n'ont pas été modifiées</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>%n règle est maintenant en vigueur.</numerusform>
                <numerusform>%n règles sont maintenant en vigueur.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>%n règle modifiée.</numerusform>
                <numerusform>%n règles modifiées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule was not taken back</source>
            <translation>Une règle n'a pas été rétablie</translation>
        </message>
        <message>
            <source>A rule was not changed</source>
            <translation>Une règle n'a pas été modifiée</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>Rien n'a été exporté</translation>
        </message>
        <message>
            <source>there are no rules yet.</source>
            <translation>il n'y a pas encore de règles.</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>Exporter les règles</translation>
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
            <translation>Les règles n'ont pas été exportées</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>%n règle enregistrée dans %1.</numerusform>
                <numerusform>%n règles enregistrées dans %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HeadsView</name>
        <message>
            <source>Answer %1</source>
            <translation>Réponse %1</translation>
        </message>
        <message>
            <source>The answer has not begun yet.</source>
            <translation>La réponse n'a pas encore commencé.</translation>
        </message>
        <message>
            <source>removed</source>
            <comment>a credential</comment>
            <translation>supprimé</translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message>
            <source>Sums per hour and day too</source>
            <translation>Les sommes par heure et par jour aussi</translation>
        </message>
        <message>
            <source>Delete history…</source>
            <translation>Supprimer l'historique…</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Suppression…</translation>
        </message>
        <message>
            <source>Which history to delete</source>
            <translation>Quel historique supprimer</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Plus ancien que %n jour</numerusform>
                <numerusform>Plus ancien que %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts forget that time, and budgets that count over it start anew.</source>
            <translation>Les graphiques oublient cette période, et les budgets qui la comptent repartent de zéro.</translation>
        </message>
        <message>
            <source>The database holds %1.</source>
            <comment>a size</comment>
            <translation>La base de données occupe %1.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Supprimer l'historique</translation>
        </message>
        <message>
            <source>Delete every request, refusal and event that was recorded?</source>
            <translation>Supprimer toutes les requêtes, tous les refus et tous les événements enregistrés ?</translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>Supprimer toutes les requêtes, tous les refus et tous les événements de plus de %n jour ?</numerusform>
                <numerusform>Supprimer toutes les requêtes, tous les refus et tous les événements de plus de %n jours ?</numerusform>
            </translation>
        </message>
        <message>
            <source>The sums go too: charts forget that time, and budgets that count over it start anew when Sluice is next started. This cannot be undone.</source>
            <translation>Les sommes disparaissent aussi : les graphiques oublient cette période, et les budgets qui la comptent repartent de zéro au prochain démarrage de Sluice. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>The sums per hour and day stay, so charts and budgets do not change. This cannot be undone.</source>
            <translation>Les sommes par heure et par jour restent : graphiques et budgets ne changent pas. Cette action est irréversible.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Tout conserver</translation>
        </message>
        <message>
            <source>%1 entries were deleted.</source>
            <comment>a number</comment>
            <translation>Entrées supprimées : %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::HostsPanel</name>
        <message>
            <source>None yet.</source>
            <translation>Aucun pour l'instant.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Hôte</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Fois</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Dernier contact</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Hôtes contactés</translation>
        </message>
        <message>
            <source>others</source>
            <translation>autres</translation>
        </message>
    </context>
    <context>
        <name>sluice::HoursEditor</name>
        <message>
            <source>Only at certain &amp;hours</source>
            <translation>Seulement à certaines &amp;heures</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>À</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>Time zone of the settings</source>
            <translation>Fuseau horaire des réglages</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>à</translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Guardrail</source>
            <translation>Garde-fou</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Prix</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>ajout</translation>
        </message>
        <message>
            <source>is the same here</source>
            <translation>identique ici</translation>
        </message>
        <message>
            <source>conflict: another one here has that name</source>
            <translation>conflit : un autre élément porte ce nom ici</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>modification</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <comment>a file, why</comment>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>il est trop grand</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <source>File to import</source>
            <translation>Fichier à importer</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choisir…</translation>
        </message>
        <message>
            <source>Choose the file to import</source>
            <translation>Choisir le fichier à importer</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Phrase secrète du fichier</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Ce que ferait l'importation</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Différences</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Importer la configuration</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice);;All files (*)</source>
            <translation>Configuration (*.json *.sluice);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>All that differ</source>
            <translation>Tous ceux qui diffèrent</translation>
        </message>
        <message>
            <source>Change what is here to what the file says?</source>
            <translation>Remplacer ce qui est ici par ce que dit le fichier ?</translation>
        </message>
        <message>
            <source>Nothing is removed. Export first if you may want to go back.</source>
            <translation>Rien n'est supprimé. Exportez d'abord si vous voulez pouvoir revenir en arrière.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Laisser tel quel</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>%n entrée importée.</numerusform>
                <numerusform>%n entrées importées.</numerusform>
            </translation>
        </message>
        <message>
            <source>New keys get new secrets. Copy them now: they are not shown again.</source>
            <translation>Les nouvelles clés reçoivent de nouveaux secrets. Copiez-les maintenant : ils ne seront plus affichés.</translation>
        </message>
        <message>
            <source>Secret of the key %1</source>
            <translation>Secret de la clé %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyActions</name>
        <message>
            <source>“%1”</source>
            <comment>the name of a key</comment>
            <translation>« %1 »</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln clé</numerusform>
                <numerusform>%Ln clés</numerusform>
            </translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>le projet « %1 »</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>la passerelle</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 was not paused</source>
            <translation>%1 : mise en pause impossible</translation>
        </message>
        <message>
            <source>%1 was not resumed</source>
            <translation>%1 : reprise impossible</translation>
        </message>
        <message>
            <source>%1 paused. Requests are refused until you resume.</source>
            <translation>%1 en pause. Les requêtes sont refusées jusqu'à la reprise.</translation>
        </message>
        <message>
            <source>%1 resumed.</source>
            <translation>%1 : reprise.</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>« %1 » n'a pas été modifiée</translation>
        </message>
        <message>
            <source>%1 switched on.</source>
            <translation>%1 : activation faite.</translation>
        </message>
        <message>
            <source>%1 switched off. Requests are refused.</source>
            <translation>%1 : désactivation faite. Les requêtes sont refusées.</translation>
        </message>
        <message>
            <source>“%1” was not revoked</source>
            <translation>« %1 » n'a pas été révoquée</translation>
        </message>
        <message>
            <source>%1 revoked. Requests are refused from now on.</source>
            <translation>%1 : révocation faite. Les requêtes sont désormais refusées.</translation>
        </message>
        <message>
            <source>The key was not restored</source>
            <translation>La clé n'a pas été rétablie</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>« %1 » fonctionne à nouveau.</translation>
        </message>
        <message>
            <source>The key was not revoked</source>
            <translation>La clé n'a pas été révoquée</translation>
        </message>
        <message>
            <source>%1 tagged.</source>
            <translation>%1 : étiquettes ajoutées.</translation>
        </message>
        <message>
            <source>%1 taken out of the project.</source>
            <translation>%1 : retrait du projet fait.</translation>
        </message>
        <message>
            <source>%1 moved to %2.</source>
            <translation>%1 : déplacement vers %2 fait.</translation>
        </message>
        <message>
            <source>The budget of %1 was not raised</source>
            <translation>Le budget de %1 n'a pas été augmenté</translation>
        </message>
        <message>
            <source>%1 more for %2 today.</source>
            <translation>%1 de plus pour %2 aujourd'hui.</translation>
        </message>
        <message>
            <source>The raise was not taken back</source>
            <translation>L'augmentation n'a pas été annulée</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>Le trafic n'a pas été mis en pause</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>Le trafic n'a pas repris</translation>
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
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>not at all</source>
            <comment>answers are remembered</comment>
            <translation>pas du tout</translation>
        </message>
        <message>
            <source>Save who is asked about unknown keys</source>
            <translation>Enregistrer qui est interrogé sur les clés inconnues</translation>
        </message>
        <message>
            <source>Back to what is in force</source>
            <translation>Revenir à ce qui est en vigueur</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>https, or http to this computer or a private network. Empty: unknown keys are refused.</source>
            <translation>https, ou http vers cet ordinateur ou un réseau privé. Vide : les clés inconnues sont refusées.</translation>
        </message>
        <message>
            <source>Such callers act as</source>
            <translation>Ces appelants agissent comme</translation>
        </message>
        <message>
            <source>The rules of that key hold for them, and its budget.</source>
            <translation>Les règles de cette clé valent pour eux, et son budget.</translation>
        </message>
        <message>
            <source>Waits at most</source>
            <translation>Attend au plus</translation>
        </message>
        <message>
            <source>Without an answer the request is refused.</source>
            <translation>Sans réponse, la requête est refusée.</translation>
        </message>
        <message>
            <source>Remembers answers for</source>
            <translation>Retient les réponses pendant</translation>
        </message>
        <message>
            <source>Choose a key…</source>
            <translation>Choisir une clé…</translation>
        </message>
        <message>
            <source>%1 (revoked)</source>
            <translation>%1 (révoquée)</translation>
        </message>
        <message>
            <source>A key that does not exist any more</source>
            <translation>Une clé qui n'existe plus</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCommands</name>
        <message>
            <source>Move to project</source>
            <translation>Déplacer vers un projet</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Dupliquer…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Raise for today…</source>
            <translation>Augmenter pour aujourd'hui…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Renouveler…</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Ajouter des étiquettes…</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Afficher les requêtes</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Révoquer</translation>
        </message>
        <message>
            <source>Revoke with a reason…</source>
            <translation>Révoquer avec un motif…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Copier le préfixe</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>Mise en pause par vous</translation>
        </message>
        <message>
            <source>Raise for today</source>
            <translation>Augmenter pour aujourd'hui</translation>
        </message>
        <message>
            <source>How many dollars more may “%1” spend today?</source>
            <translation>Combien de dollars de plus « %1 » peut-elle dépenser aujourd'hui ?</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>Augmenter</translation>
        </message>
        <message>
            <source>“%1” has no new secret: %2</source>
            <translation>« %1 » n'a pas de nouveau secret : %2</translation>
        </message>
        <message>
            <source>Add tags to %1</source>
            <translation>Ajouter des étiquettes à %1</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>Étiquettes, séparées par des virgules</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Revoke %1</source>
            <translation>Révoquer %1</translation>
        </message>
        <message>
            <source>Why? You will read it here later; nobody else does.</source>
            <translation>Pourquoi ? Vous le lirez ici plus tard ; personne d'autre.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDays</name>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>%1: %2 · requests: %3</source>
            <translation>%1 : %2 · requêtes : %3</translation>
        </message>
        <message>
            <source>%1 · requests: %2 · most on %3</source>
            <translation>%1 · requêtes : %2 · maximum le %3</translation>
        </message>
        <message>
            <source>Spend per day, last 30 days: %1</source>
            <translation>Dépenses par jour, 30 derniers jours : %1</translation>
        </message>
        <message>
            <source>Requests per day, last 30 days: %1</source>
            <translation>Requêtes par jour, 30 derniers jours : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Last requests</source>
            <translation>Dernières requêtes</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last requests of this key</source>
            <translation>Dernières requêtes de cette clé</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Autres actions</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Paused %1: %2</source>
            <translation>En pause %1 : %2</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Révoquer</translation>
        </message>
        <message>
            <source>Limits of the project %1</source>
            <translation>Limites du projet %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>aucune requête</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · requêtes : %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Fournisseur par défaut</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Agent vu</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>They could not be read: %1</source>
            <translation>Lecture impossible : %1</translation>
        </message>
        <message>
            <source>This key has not been used yet.</source>
            <translation>Cette clé n'a pas encore été utilisée.</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyHistory</name>
        <message>
            <source>Created</source>
            <translation>Créée</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>Nouveau secret</translation>
        </message>
        <message>
            <source>New secret; the old one works until %1</source>
            <translation>Nouveau secret ; l’ancien fonctionne jusqu’au %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Révoquée</translation>
        </message>
        <message>
            <source>%1 (by %2)</source>
            <translation>%1 (par %2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPaste</name>
        <message>
            <source>This looks like a key of %1. Store it in the keychain?</source>
            <comment>a provider</comment>
            <translation>Ceci ressemble à une clé de %1. La stocker dans le trousseau ?</translation>
        </message>
        <message>
            <source>Store it…</source>
            <translation>La stocker…</translation>
        </message>
        <message>
            <source>This looks like a key of %1 or %2. Store it in the keychain?</source>
            <comment>providers</comment>
            <translation>Ceci ressemble à une clé de %1 ou de %2. La stocker dans le trousseau ?</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPolicyEditor</name>
        <message>
            <source>The key is s&amp;witched on</source>
            <translation>La clé est a&amp;ctivée</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Pro&amp;ject</source>
            <translation>Pro&amp;jet</translation>
        </message>
        <message>
            <source>Its limits hold beside those of the key; the strictest wins</source>
            <translation>Ses limites s'ajoutent à celles de la clé ; la plus stricte l'emporte</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Facultatif, pour vous</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>laptop, nightly</source>
            <translation>portable, nocturne</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>É&amp;tiquettes</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Couleur</translation>
        </message>
        <message>
            <source>What it may ask for</source>
            <translation>Ce qu'elle peut demander</translation>
        </message>
        <message>
            <source>&amp;Denied models</source>
            <translation>Modèles &amp;interdits</translation>
        </message>
        <message>
            <source>Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed</source>
            <translation>Motifs comme claude-opus-* ou re:gpt-[45].* ; l'interdit l'emporte sur l'autorisé</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (désactivé)</translation>
        </message>
        <message>
            <source>There is no provider yet.</source>
            <translation>Il n'y a pas encore de fournisseur.</translation>
        </message>
        <message>
            <source>None ticked: all of them.</source>
            <translation>Aucun coché : tous.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Defa&amp;ult provider</source>
            <translation>Fo&amp;urnisseur par défaut</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Où va une requête dont aucun fournisseur n'est connu pour servir le modèle</translation>
        </message>
        <message>
            <source>Any: chat, responses, messages, embeddings …</source>
            <translation>Tous : chat, responses, messages, embeddings …</translation>
        </message>
        <message>
            <source>&amp;Kinds of request</source>
            <translation>&amp;Types de requête</translation>
        </message>
        <message>
            <source>One of %1; or a method and a path, such as GET /v1/files/*</source>
            <translation>Un parmi %1 ; ou une méthode et un chemin, comme GET /v1/files/*</translation>
        </message>
        <message>
            <source>Further budgets</source>
            <translation>Autres budgets</translation>
        </message>
        <message>
            <source>Cheaper models when a budget is spent</source>
            <translation>Modèles moins chers quand un budget est épuisé</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Ajouter une étape</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Chaque requête</translation>
        </message>
        <message>
            <source>as the client asks</source>
            <translation>comme le client le demande</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <source>What is more is cut down; where nothing is asked, this is put in</source>
            <translation>Le surplus est réduit ; si rien n'est demandé, ceci est inséré</translation>
        </message>
        <message>
            <source>As the client sends it</source>
            <translation>Tel que le client l'envoie</translation>
        </message>
        <message>
            <source>This one where the client sends none</source>
            <translation>Celui-ci si le client n'en envoie pas</translation>
        </message>
        <message>
            <source>Always this one</source>
            <translation>Toujours celui-ci</translation>
        </message>
        <message>
            <source>S&amp;ystem prompt</source>
            <translation>Prompt s&amp;ystème</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt système</translation>
        </message>
        <message>
            <source>Keep the texts of requests and answers</source>
            <translation>Conserver les textes des requêtes et réponses</translation>
        </message>
        <message>
            <source>From where and when</source>
            <translation>D'où et quand</translation>
        </message>
        <message>
            <source>Any: 192.168.1.20, 10.0.0.0/8, fd00::/8</source>
            <translation>Toutes : 192.168.1.20, 10.0.0.0/8, fd00::/8</translation>
        </message>
        <message>
            <source>&amp;Addresses</source>
            <translation>&amp;Adresses</translation>
        </message>
        <message>
            <source>None: https://app.example</source>
            <translation>Aucune : https://app.example</translation>
        </message>
        <message>
            <source>We&amp;b pages</source>
            <translation>Pages we&amp;b</translation>
        </message>
        <message>
            <source>Origins whose scripts a browser may let use this key</source>
            <translation>Origines dont les scripts peuvent utiliser cette clé dans un navigateur</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>Ce qui l'arrête</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>Ends when &amp;idle for</source>
            <translation>Se termine après &amp;inactivité de</translation>
        </message>
        <message>
            <source>A key for one session: it ends after so long without a request</source>
            <translation>Une clé pour une session : elle se termine après ce temps sans requête</translation>
        </message>
        <message>
            <source>after </source>
            <comment>a number of days follows</comment>
            <translation>après </translation>
        </message>
        <message>
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <source>Remind to rotate</source>
            <translation>Rappeler de renouveler</translation>
        </message>
        <message>
            <source>None: only models that a provider lists</source>
            <translation>Aucun : seulement les modèles listés par un fournisseur</translation>
        </message>
    </context>
    <context>
        <name>KeyProblems</name>
        <message>
            <source>%1 can never be reached: %2 is less.</source>
            <translation>%1 ne pourra jamais être atteint : %2 est inférieur.</translation>
        </message>
        <message>
            <source>“%1” is allowed and denied; what is denied wins.</source>
            <translation>« %1 » est autorisé et interdit ; l'interdit l'emporte.</translation>
        </message>
        <message>
            <source>“*” denies every model; switch the key off instead.</source>
            <translation>« * » interdit tous les modèles ; désactivez plutôt la clé.</translation>
        </message>
        <message>
            <source>None of the chosen providers is switched on.</source>
            <translation>Aucun des fournisseurs choisis n'est activé.</translation>
        </message>
        <message>
            <source>Say which cheaper model takes over when the budget is spent.</source>
            <translation>Indiquez quel modèle moins cher prend le relais quand le budget est épuisé.</translation>
        </message>
        <message>
            <source>A step names a model and the cheaper one that replaces it.</source>
            <translation>Une étape nomme un modèle et celui, moins cher, qui le remplace.</translation>
        </message>
        <message>
            <source>“%1” would be replaced by itself.</source>
            <translation>« %1 » serait remplacé par lui-même.</translation>
        </message>
        <message>
            <source>That moment is past.</source>
            <translation>Ce moment est passé.</translation>
        </message>
        <message>
            <source>With these hours the key could never be used.</source>
            <translation>Avec ces heures, la clé ne pourrait jamais être utilisée.</translation>
        </message>
        <message>
            <source>“%1” is no time zone, such as Europe/Madrid.</source>
            <translation>« %1 » n'est pas un fuseau horaire, comme Europe/Madrid.</translation>
        </message>
        <message>
            <source>A limit of 0 would refuse everything; remove it, or switch the key off.</source>
            <translation>Une limite de 0 refuserait tout ; retirez-la, ou désactivez la clé.</translation>
        </message>
        <message>
            <source>A budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>Un budget de 0 refuserait tout ; désactivez plutôt la clé.</translation>
        </message>
        <message>
            <source>Nothing waits in line without a limit of requests at once.</source>
            <translation>Rien n'attend sans limite de requêtes simultanées.</translation>
        </message>
        <message>
            <source>Write the system prompt, or choose none.</source>
            <translation>Écrivez le prompt système, ou choisissez aucun.</translation>
        </message>
    </context>
    <context>
        <name>KeySentence</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n autre</numerusform>
                <numerusform>%n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>a removed provider</source>
            <translation>un fournisseur supprimé</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 chez %2</translation>
        </message>
        <message>
            <source>every model of %1</source>
            <translation>tous les modèles de %1</translation>
        </message>
        <message numerus="yes">
            <source>every model of your %Ln providers</source>
            <translation>
                <numerusform>tous les modèles de votre fournisseur (%Ln)</numerusform>
                <numerusform>tous les modèles de vos %Ln fournisseurs</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 but not %2</source>
            <translation>%1 mais pas %2</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>on cheaper models beyond %1</source>
            <translation>sur des modèles moins chers au-delà de %1</translation>
        </message>
        <message>
            <source>with a warning beyond %1</source>
            <translation>avec un avertissement au-delà de %1</translation>
        </message>
        <message>
            <source>for %1 only</source>
            <translation>pour %1 seulement</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln requests in all</source>
            <translation>
                <numerusform>pour %Ln requête en tout</numerusform>
                <numerusform>pour %Ln requêtes en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>as often as it likes</source>
            <translation>aussi souvent que voulu</translation>
        </message>
        <message>
            <source>with answers of at most %1 tokens</source>
            <translation>avec des réponses de %1 tokens au plus</translation>
        </message>
        <message>
            <source>from %1 only</source>
            <translation>depuis %1 seulement</translation>
        </message>
        <message>
            <source>also from web pages of %1</source>
            <translation>aussi depuis les pages web de %1</translation>
        </message>
        <message>
            <source>until it has been idle for %1</source>
            <translation>jusqu'à une inactivité de %1</translation>
        </message>
        <message>
            <source>A budget in dollars does not hold models of %1 that have no known price.</source>
            <translation>Un budget en dollars ne retient pas les modèles de %1 dont le prix est inconnu.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests at once</source>
            <translation>
                <numerusform>%Ln requête à la fois</numerusform>
                <numerusform>%Ln requêtes à la fois</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a minute</source>
            <translation>
                <numerusform>%Ln requête par minute</numerusform>
                <numerusform>%Ln requêtes par minute</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests an hour</source>
            <translation>
                <numerusform>%Ln requête par heure</numerusform>
                <numerusform>%Ln requêtes par heure</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a day</source>
            <translation>
                <numerusform>%Ln requête par jour</numerusform>
                <numerusform>%Ln requêtes par jour</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 input tokens a minute</source>
            <translation>%1 tokens d'entrée par minute</translation>
        </message>
        <message>
            <source>%1 input tokens an hour</source>
            <translation>%1 tokens d'entrée par heure</translation>
        </message>
        <message>
            <source>%1 input tokens a day</source>
            <translation>%1 tokens d'entrée par jour</translation>
        </message>
        <message>
            <source>%1 output tokens a minute</source>
            <translation>%1 tokens de sortie par minute</translation>
        </message>
        <message>
            <source>%1 output tokens an hour</source>
            <translation>%1 tokens de sortie par heure</translation>
        </message>
        <message>
            <source>%1 output tokens a day</source>
            <translation>%1 tokens de sortie par jour</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 tokens par minute</translation>
        </message>
        <message>
            <source>%1 tokens an hour</source>
            <translation>%1 tokens par heure</translation>
        </message>
        <message>
            <source>%1 tokens a day</source>
            <translation>%1 tokens par jour</translation>
        </message>
        <message>
            <source>%1 a request</source>
            <translation>%1 par requête</translation>
        </message>
        <message>
            <source>%1 a session</source>
            <translation>%1 par session</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 par jour</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 par semaine</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 par mois</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en tout</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>tous les jours</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>du lundi au vendredi</translation>
        </message>
        <message>
            <source>at weekends</source>
            <translation>le week-end</translation>
        </message>
        <message>
            <source>on no day</source>
            <translation>aucun jour</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation>%1 de %2 à %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>%2 is a time zone</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>until %1 today</source>
            <translation>jusqu'à %1 aujourd'hui</translation>
        </message>
        <message>
            <source>until %1 tomorrow</source>
            <translation>jusqu'à %1 demain</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day of the week</comment>
            <translation>jusqu'à %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>jusqu'au %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>There is no provider yet: requests with this key will be refused until you add one.</source>
            <translation>Il n'y a pas encore de fournisseur : les requêtes avec cette clé seront refusées jusqu'à ce que vous en ajoutiez un.</translation>
        </message>
        <message>
            <source>May use %1.</source>
            <translation>Peut utiliser %1.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Any tool</source>
            <translation>Tout outil</translation>
        </message>
        <message>
            <source>Python program</source>
            <translation>Programme Python</translation>
        </message>
        <message>
            <source>JavaScript program</source>
            <translation>Programme JavaScript</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>clé %1</translation>
        </message>
        <message>
            <source>Give the key a name, such as the tool or the machine that will use it.</source>
            <translation>Donnez un nom à la clé, comme l'outil ou la machine qui l'utilisera.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nom a au plus %1 caractères ; celui-ci en a %2.</translation>
        </message>
        <message>
            <source>There is a key named “%1” already.</source>
            <translation>Il y a déjà une clé nommée « %1 ».</translation>
        </message>
        <message>
            <source>The providers have not said yet which models they serve.</source>
            <translation>Les fournisseurs n'ont pas encore dit quels modèles ils servent.</translation>
        </message>
        <message numerus="yes">
            <source>Matches none of the %Ln known models.</source>
            <translation>
                <numerusform>Ne correspond pas au modèle connu (%Ln).</numerusform>
                <numerusform>Ne correspond à aucun des %Ln modèles connus.</numerusform>
            </translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3 …</source>
            <translation>Correspond à %1 des %2 modèles connus : %3 …</translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3</source>
            <translation>Correspond à %1 des %2 modèles connus : %3</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysModel</name>
        <message>
            <source>Active</source>
            <translation>Active</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Expirée %1</translation>
        </message>
        <message>
            <source>Revoked %1</source>
            <translation>Révoquée %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>any model</source>
            <translation>tout modèle</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>supprimé</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Où va une requête dont aucun fournisseur n'est connu pour servir le modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Fournisseur par défaut</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Limite la plus stricte</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>Peut utiliser</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Agent vu</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysPage</name>
        <message>
            <source>Search keys</source>
            <translation>Rechercher des clés</translation>
        </message>
        <message>
            <source>Group by project</source>
            <translation>Grouper par projet</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>New key (Ctrl+N)</source>
            <translation>Nouvelle clé (Ctrl+N)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>Il n’y a pas encore de projet.</translation>
        </message>
        <message>
            <source>Keys of a project stand together</source>
            <translation>Les clés d’un projet sont regroupées</translation>
        </message>
        <message>
            <source>What the keys used could not be read: %1</source>
            <translation>Impossible de lire la consommation des clés : %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Pas encore de clés</translation>
        </message>
        <message>
            <source>A virtual key lets an agent in, within limits you set. The real provider keys stay in your keychain.</source>
            <translation>Une clé virtuelle laisse entrer un agent, dans les limites que vous fixez. Les vraies clés des fournisseurs restent dans votre trousseau.</translation>
        </message>
        <message>
            <source>Create your first key</source>
            <translation>Créer votre première clé</translation>
        </message>
        <message>
            <source>No keys match</source>
            <translation>Aucune clé ne correspond</translation>
        </message>
        <message>
            <source>No key has “%1” in its name, prefix, provider, agent or note.</source>
            <translation>Aucune clé n'a « %1 » dans son nom, préfixe, fournisseur, agent ou note.</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Effacer la recherche</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reprendre %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::LadderRow</name>
        <message>
            <source>Models to replace</source>
            <translation>Modèles à remplacer</translation>
        </message>
        <message>
            <source>The cheaper model</source>
            <translation>Le modèle moins cher</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>devient</translation>
        </message>
    </context>
    <context>
        <name>sluice::LimitBars</name>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Requêtes par minute</translation>
        </message>
        <message>
            <source>Requests an hour</source>
            <translation>Requêtes par heure</translation>
        </message>
        <message>
            <source>Requests a day</source>
            <translation>Requêtes par jour</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Tokens par minute</translation>
        </message>
        <message>
            <source>Tokens an hour</source>
            <translation>Tokens par heure</translation>
        </message>
        <message>
            <source>Tokens a day</source>
            <translation>Tokens par jour</translation>
        </message>
        <message>
            <source>Input tokens a minute</source>
            <translation>Tokens d'entrée par minute</translation>
        </message>
        <message>
            <source>Input tokens an hour</source>
            <translation>Tokens d'entrée par heure</translation>
        </message>
        <message>
            <source>Input tokens a day</source>
            <translation>Tokens d'entrée par jour</translation>
        </message>
        <message>
            <source>Output tokens a minute</source>
            <translation>Tokens de sortie par minute</translation>
        </message>
        <message>
            <source>Output tokens an hour</source>
            <translation>Tokens de sortie par heure</translation>
        </message>
        <message>
            <source>Output tokens a day</source>
            <translation>Tokens de sortie par jour</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Chaque requête</translation>
        </message>
        <message>
            <source>Tokens of each request</source>
            <translation>Tokens de chaque requête</translation>
        </message>
        <message>
            <source>Each session</source>
            <translation>Chaque session</translation>
        </message>
        <message>
            <source>Tokens of each session</source>
            <translation>Tokens de chaque session</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Tokens today</source>
            <translation>Tokens aujourd'hui</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>Tokens this week</source>
            <translation>Tokens cette semaine</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Tokens this month</source>
            <translation>Tokens ce mois-ci</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En tout</translation>
        </message>
        <message>
            <source>Tokens in all</source>
            <translation>Tokens en tout</translation>
        </message>
        <message>
            <source>starts again at midnight</source>
            <translation>repart à minuit</translation>
        </message>
        <message>
            <source>starts again at %1</source>
            <translation>repart à %1</translation>
        </message>
        <message>
            <source>starts again on %1</source>
            <comment>a day</comment>
            <translation>repart %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>au plus %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a limit in a cell</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <translation>par requête</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>une session</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>par semaine</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>par mois</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>en tout</translation>
        </message>
        <message>
            <source>then stop</source>
            <translation>puis arrêter</translation>
        </message>
        <message>
            <source>then only warn</source>
            <translation>puis seulement avertir</translation>
        </message>
        <message>
            <source>then a cheaper model</source>
            <translation>puis un modèle moins cher</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>the key “%1”</source>
            <translation>la clé « %1 »</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>le projet « %1 »</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>toute la passerelle</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>budget for one request</source>
            <translation>budget d'une requête</translation>
        </message>
        <message>
            <source>budget for one session</source>
            <translation>budget d'une session</translation>
        </message>
        <message>
            <source>daily budget</source>
            <translation>budget quotidien</translation>
        </message>
        <message>
            <source>weekly budget</source>
            <translation>budget hebdomadaire</translation>
        </message>
        <message>
            <source>monthly budget</source>
            <translation>budget mensuel</translation>
        </message>
        <message>
            <source>total budget</source>
            <translation>budget total</translation>
        </message>
        <message>
            <source>%1 input tokens</source>
            <translation>%1 tokens d'entrée</translation>
        </message>
        <message>
            <source>%1 output tokens</source>
            <translation>%1 tokens de sortie</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n requête</numerusform>
                <numerusform>%n requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 par heure</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 par jour</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 par minute</translation>
        </message>
        <message>
            <source>It starts anew on %1.</source>
            <translation>Il repart le %1.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Une nouvelle session a son propre budget.</translation>
        </message>
        <message>
            <source>Ask for less output, or for less at a time.</source>
            <translation>Demandez moins de sortie, ou moins à la fois.</translation>
        </message>
        <message>
            <source>It does not start anew by itself.</source>
            <translation>Il ne repart pas de lui-même.</translation>
        </message>
        <message>
            <source>This request may use up to %1; the %2 of %3 is %4.</source>
            <translation>Cette requête peut utiliser jusqu'à %1 ; le %2 de %3 est de %4.</translation>
        </message>
        <message>
            <source>The %1 of %2 is %3, of which %4 are spent or reserved by running requests; this request may use up to %5.</source>
            <translation>Le %1 de %2 est de %3, dont %4 sont dépensés ou réservés par des requêtes en cours ; cette requête peut utiliser jusqu'à %5.</translation>
        </message>
        <message>
            <source>It would go to a cheaper model, but among those that the key names for that there is none for “%1” that it can use.</source>
            <translation>Elle irait vers un modèle moins cher, mais parmi ceux que la clé nomme pour cela, aucun ne convient pour « %1 ».</translation>
        </message>
        <message>
            <source>It can be raised in Sluice.</source>
            <translation>Il peut être augmenté dans Sluice.</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1” because it behaved unlike itself. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice a mis la clé « %1 » en pause parce qu'elle se comportait de façon inhabituelle. Appuyez sur « Reprendre » sur la page Clés pour continuer.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>%n requête peut s'exécuter à la fois pour %1, et ce nombre est atteint. Réessayez dans un instant.</numerusform>
                <numerusform>%n requêtes peuvent s'exécuter à la fois pour %1, et ce nombre est atteint. Réessayez dans un instant.</numerusform>
            </translation>
        </message>
        <message>
            <source>The limit of %1 is %2, and it is used up. Try again in a moment.</source>
            <translation>La limite de %1 est de %2, et elle est épuisée. Réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The %1 of %2 is spent</source>
            <translation>Le %1 de %2 est épuisé</translation>
        </message>
        <message>
            <source>%1% of the %2 of %3 are spent</source>
            <translation>%1 % du %2 de %3 sont dépensés</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <translation>%1 sur %2.</translation>
        </message>
        <message>
            <source>Requests go on: this budget only warns.</source>
            <translation>Les requêtes continuent : ce budget ne fait qu’avertir.</translation>
        </message>
        <message>
            <source>Requests go on with cheaper models, which cost beyond it; where there is none, they are refused.</source>
            <translation>Les requêtes continuent avec des modèles moins chers, dont le coût dépasse le budget ; là où il n’y en a pas, elles sont refusées.</translation>
        </message>
        <message>
            <source>A request took more than the %1 of %2</source>
            <translation>Une requête a pris plus que les %1 de %2</translation>
        </message>
        <message>
            <source>%1; the budget is %2 and only warns. It is not said again for an hour.</source>
            <translation>%1 ; le budget est de %2 et ne fait qu’avertir. Cela ne sera pas répété avant une heure.</translation>
        </message>
        <message>
            <source>The %1 of %2 refuses requests</source>
            <translation>Le %1 de %2 refuse des requêtes</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1”</source>
            <translation>Sluice a mis la clé « %1 » en pause</translation>
        </message>
        <message>
            <source>It spent %1 in ten minutes, far above what is normal for it (%2).</source>
            <translation>Elle a dépensé %1 en dix minutes, bien plus que la normale pour elle (%2).</translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>Elle a envoyé la même requête %n fois en dix minutes.</numerusform>
                <numerusform>Elle a envoyé la même requête %n fois en dix minutes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>%n de ses requêtes a échoué.</numerusform>
                <numerusform>%n de ses requêtes ont échoué l'une après l'autre.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostChart</name>
        <message>
            <source>Cost by key in each minute of the last hour, chart</source>
            <translation>Coût par clé pour chaque minute de la dernière heure, graphique</translation>
        </message>
        <message>
            <source>%1 at %2: %3</source>
            <comment>key, time of day, money</comment>
            <translation>%1 à %2 : %3</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Cumul</translation>
        </message>
        <message>
            <source>%1 in the last hour</source>
            <translation>%1 dans la dernière heure</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostModel</name>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Unknown key</source>
            <translation>Clé inconnue</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a time of day, a column's title, an amount</comment>
            <translation>%1, %2 : %3</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>Ensemble</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Cumul</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostTable</name>
        <message>
            <source>Cost by key in each minute of the last hour</source>
            <translation>Coût par clé pour chaque minute de la dernière heure</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostView</name>
        <message>
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <source>Show the last hour as a table</source>
            <translation>Afficher la dernière heure en tableau</translation>
        </message>
        <message>
            <source>The same figures as a table (Ctrl+T)</source>
            <translation>Les mêmes chiffres en tableau (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogModel</name>
        <message>
            <source>Debug</source>
            <translation>Débogage</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Info</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avertissement</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Domaine</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Filter lines</source>
            <translation>Filtrer les lignes</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Tous les niveaux</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Info et plus</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Avertissements et erreurs</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Erreurs</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Stay with the newest line</source>
            <translation>Rester sur la ligne la plus récente</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Enregistrer…</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>Rien n’a encore été journalisé</translation>
        </message>
        <message>
            <source>What Sluice itself does appears here, without any key or prompt.</source>
            <translation>Ici apparaît ce que fait Sluice, sans clé ni prompt.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Rien ne correspond</translation>
        </message>
        <message>
            <source>No line fits the filter.</source>
            <translation>Aucune ligne ne correspond au filtre.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Enregistrer le journal</translation>
        </message>
        <message>
            <source>The log could not be saved. %1</source>
            <translation>Impossible d'enregistrer le journal. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Copy gateway address</source>
            <translation>&amp;Copier l'adresse de la passerelle</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>Fermer la f&amp;enêtre</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Passerelle</translation>
        </message>
        <message>
            <source>&amp;Pause or resume all</source>
            <translation>Tout mettre en &amp;pause ou reprendre</translation>
        </message>
        <message>
            <source>&amp;Start or stop</source>
            <translation>&amp;Démarrer ou arrêter</translation>
        </message>
        <message>
            <source>&amp;Refresh the figures</source>
            <translation>Actualiser les &amp;chiffres</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Outils</translation>
        </message>
        <message>
            <source>&amp;Find a page, key or action…</source>
            <translation>Trouver une page, une &amp;clé ou une action…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Aide</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>&amp;Premiers pas…</translation>
        </message>
        <message>
            <source>&amp;About Sluice</source>
            <translation>À propos de &amp;Sluice</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>Side&amp;bar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Thème</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>Som&amp;bre</translation>
        </message>
        <message>
            <source>Sluice – %1 today</source>
            <comment>an amount of money</comment>
            <translation>Sluice – %1 aujourd'hui</translation>
        </message>
        <message>
            <source>The gateway could not start.</source>
            <translation>La passerelle n'a pas pu démarrer.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <comment>a port number</comment>
            <translation>Utiliser %1</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>En choisir un autre…</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>Lignes &amp;compactes</translation>
        </message>
        <message>
            <source>&amp;Hide names and amounts</source>
            <translation>&amp;Masquer noms et montants</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>et %n autre</numerusform>
                <numerusform>et %n autres</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Fermer ce message</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessagesTab</name>
        <message>
            <source>Record for this key…</source>
            <translation>Enregistrer pour cette clé…</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Enter or Space opens and closes a line that is folded.</source>
            <translation>Entrée ou Espace ouvre et ferme une ligne repliée.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Search in the conversation</source>
            <translation>Rechercher dans la conversation</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter goes to the next place, Shift+Enter to the one before</source>
            <translation>Ctrl+F. Entrée va à l'occurrence suivante, Maj+Entrée à la précédente</translation>
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
            <source>What was recorded cannot be read: %1</source>
            <translation>Impossible de lire ce qui a été enregistré : %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: what was asked and answered passes through Sluice and is not kept.</source>
            <translation>Les corps ne sont pas enregistrés : ce qui est demandé et répondu passe par Sluice sans être conservé.</translation>
        </message>
        <message>
            <source>The request is still running. What is said is shown here when it has ended.</source>
            <translation>La requête est encore en cours. Ce qui est dit s'affichera ici quand elle sera terminée.</translation>
        </message>
        <message>
            <source>Sluice refused this request, so that nothing was sent and nothing is recorded.</source>
            <translation>Sluice a refusé cette requête : rien n'a été envoyé et rien n'est enregistré.</translation>
        </message>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>Les corps de cette requête ne sont plus conservés. Ils le sont pendant %Ln jour.</numerusform>
                <numerusform>Les corps de cette requête ne sont plus conservés. Ils le sont pendant %Ln jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said is being written…</source>
            <translation>Ce qui a été dit est en cours d'écriture…</translation>
        </message>
        <message>
            <source>There is no recording of this request. It was made before this key recorded its bodies, or while the secret store was locked.</source>
            <translation>Il n'y a pas d'enregistrement de cette requête. Elle a été faite avant que cette clé enregistre ses corps, ou pendant que le magasin de secrets était verrouillé.</translation>
        </message>
        <message>
            <source>As it went to the provider and as the client got the answer. Kept until %1.</source>
            <translation>Telle qu'envoyée au fournisseur, avec la réponse telle que reçue par le client. Conservé jusqu'au %1.</translation>
        </message>
        <message>
            <source>The last %1 of the request were not kept.</source>
            <translation>Les derniers %1 de la requête n'ont pas été conservés.</translation>
        </message>
        <message>
            <source>The last %1 of the answer were not kept.</source>
            <translation>Les derniers %1 de la réponse n'ont pas été conservés.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>From the next request on, what “%1” asks and is answered is recorded.</source>
            <translation>Dès la prochaine requête, ce que « %1 » demande et les réponses reçues sont enregistrés.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message>
            <source>Price per million tokens</source>
            <translation>Prix par million de tokens</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fixer un prix…</translation>
        </message>
        <message>
            <source>Remove price</source>
            <translation>Supprimer le prix</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Afficher ses requêtes</translation>
        </message>
        <message>
            <source>Edit price…</source>
            <translation>Modifier le prix…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>%Ln requête des 30 derniers jours est sans prix : ses tokens sont comptés, son coût ne l'est pas.</numerusform>
                <numerusform>%Ln requêtes des 30 derniers jours sont sans prix : leurs tokens sont comptés, leur coût ne l'est pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrée en cache</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>Écriture en cache, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>Écriture en cache, 1 h</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrée audio</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio en cache</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Sortie audio</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrée image</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Sortie image</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Chaque requête</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Chaque recherche web</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Seconde d'audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Seulement à partir du</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>Fixé pour</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>From</source>
            <translation>D'après</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Longest output</source>
            <translation>Sortie la plus longue</translation>
        </message>
        <message>
            <source>Priced as</source>
            <translation>Au tarif de</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>never</source>
            <translation>jamais</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>aucune requête</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · requêtes : %2</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Unpriced</source>
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>No price known</source>
            <translation>Aucun prix connu</translation>
        </message>
        <message>
            <source>Catalogue, %1</source>
            <translation>Catalogue, %1</translation>
        </message>
        <message>
            <source>Free, catalogue of %1</source>
            <translation>Gratuit, catalogue du %1</translation>
        </message>
        <message>
            <source>Simulator, free</source>
            <translation>Simulateur, gratuit</translation>
        </message>
        <message>
            <source>Your price</source>
            <translation>Votre prix</translation>
        </message>
        <message>
            <source>Your price, %1</source>
            <translation>Votre prix, %1</translation>
        </message>
        <message>
            <source>any provider</source>
            <translation>tout fournisseur</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>fournisseur supprimé</translation>
        </message>
        <message>
            <source>No earlier request changes.</source>
            <translation>Aucune requête antérieure ne change.</translation>
        </message>
        <message>
            <source>No earlier request changes; the price holds from the next one on.</source>
            <translation>Aucune requête antérieure ne change ; le prix vaut dès la prochaine.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln requête coûte maintenant %1 ; elle était sans prix.</numerusform>
                <numerusform>%Ln requêtes coûtent maintenant %1 ; elles étaient sans prix.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln requête passe à %1 (sans prix auparavant).</numerusform>
                <numerusform>%Ln requêtes passent à %1 (sans prix auparavant).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln requête coûte maintenant %2, après %1.</numerusform>
                <numerusform>%Ln requêtes coûtent maintenant %2, après %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln requête : %1 devient %2.</numerusform>
                <numerusform>%Ln requêtes : %1 devient %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln requête coûte maintenant %2, après %1 et %3 sans prix.</numerusform>
                <numerusform>%Ln requêtes coûtent maintenant %2, après %1 et %3 sans prix.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln requête : %1 et %3 sans prix deviennent %2.</numerusform>
                <numerusform>%Ln requêtes : %1 et %3 sans prix deviennent %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Context of %1 tokens, at most %2 of output</source>
            <translation>Contexte de %1 tokens, dont au plus %2 en sortie</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not. Set a price, and the past is priced too.</source>
            <translation>Ses tokens sont comptés, son coût ne l'est pas. Fixez un prix, et il vaudra aussi pour le passé.</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation>USD par million de tokens</translation>
        </message>
        <message>
            <source>Of the last 30 days</source>
            <translation>Des 30 derniers jours</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>Prix d'après</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 jours</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsPage</name>
        <message>
            <source>The models could not be read: %1</source>
            <translation>Impossible de lire les modèles : %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Utilisés</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Votre prix</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No own prices yet</source>
            <translation>Pas encore de prix à vous</translation>
        </message>
        <message>
            <source>Your own price comes before the catalogue's, from the next request on; what was unpriced can be priced with it.</source>
            <translation>Votre propre prix passe avant celui du catalogue, dès la prochaine requête ; il peut aussi servir pour ce qui était sans prix.</translation>
        </message>
        <message>
            <source>Show all models</source>
            <translation>Afficher tous les modèles</translation>
        </message>
        <message>
            <source>Everything you used has a price</source>
            <translation>Tout ce que vous avez utilisé a un prix</translation>
        </message>
        <message>
            <source>A model without one shows here, with its tokens counted and its cost open.</source>
            <translation>Un modèle sans prix apparaît ici, avec ses tokens comptés et son coût en suspens.</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Aucun modèle ne correspond</translation>
        </message>
        <message>
            <source>None of your providers was asked anything yet.</source>
            <translation>Rien n'a encore été demandé à vos fournisseurs.</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Aucun modèle ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>Catalogue du %1</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice</source>
            <translation>Le catalogue de prix fourni avec Sluice</translation>
        </message>
        <message>
            <source>A price catalogue that you chose</source>
            <translation>Un catalogue de prix choisi par vous</translation>
        </message>
        <message>
            <source>The simulator costs nothing.</source>
            <translation>Le simulateur ne coûte rien.</translation>
        </message>
        <message>
            <source>%1 has your price. %2</source>
            <translation>%1 a votre prix. %2</translation>
        </message>
        <message>
            <source>Your price for %1 was removed. What it priced stays.</source>
            <translation>Votre prix pour %1 a été supprimé. Les coûts calculés avec lui restent.</translation>
        </message>
        <message>
            <source>Choose a price catalogue</source>
            <translation>Choisir un catalogue de prix</translation>
        </message>
        <message>
            <source>Price catalogues (*.json)</source>
            <translation>Catalogues de prix (*.json)</translation>
        </message>
        <message>
            <source>Update from a file…</source>
            <translation>Mettre à jour depuis un fichier…</translation>
        </message>
        <message>
            <source>Back to the bundled one</source>
            <translation>Revenir à celui fourni</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fixer un prix…</translation>
        </message>
        <message>
            <source>Set a price of your own (Enter)</source>
            <translation>Fixer votre propre prix (Entrée)</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modèles &amp; prix</translation>
        </message>
        <message>
            <source>Search models, providers</source>
            <translation>Rechercher des modèles, des fournisseurs</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Rechercher des modèles</translation>
        </message>
        <message>
            <source>Models that were asked for anything</source>
            <translation>Modèles auxquels quelque chose a été demandé</translation>
        </message>
        <message>
            <source>Used, and no price is known</source>
            <translation>Utilisés, et sans prix connu</translation>
        </message>
        <message>
            <source>Models with a price of yours</source>
            <translation>Modèles avec un prix à vous</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Afficher ses requêtes</translation>
        </message>
        <message>
            <source>Remove your price</source>
            <translation>Supprimer votre prix</translation>
        </message>
    </context>
    <context>
        <name>sluice::NewKeyPanel</name>
        <message>
            <source>Your new key</source>
            <translation>Votre nouvelle clé</translation>
        </message>
        <message>
            <source>Key “%1” is ready</source>
            <translation>La clé « %1 » est prête</translation>
        </message>
        <message>
            <source>This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key.</source>
            <translation>La clé n'est affichée que cette fois. Sluice ne garde que son empreinte, pas la clé.</translation>
        </message>
        <message>
            <source>Waiting for the first request with this key…</source>
            <translation>En attente de la première requête avec cette clé…</translation>
        </message>
        <message>
            <source>Set it up for me…</source>
            <translation>Configurer pour moi…</translation>
        </message>
        <message>
            <source>Copies the key and shows what would change in the agent's settings.</source>
            <translation>Copie la clé et montre ce qui changerait dans les réglages de l'agent.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>You have not copied the key yet, and it cannot be shown again. Press Done once more to close anyway.</source>
            <translation>Vous n'avez pas encore copié la clé, et elle ne peut plus être affichée. Appuyez encore une fois sur Terminé pour fermer quand même.</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>La nouvelle clé</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copier la clé</translation>
        </message>
        <message>
            <source>Settings for %1</source>
            <translation>Réglages pour %1</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copier le texte</translation>
        </message>
        <message>
            <source>✓ First request at %3: %1, %2</source>
            <translation>✓ Première requête à %3 : %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::NoProviders</name>
        <message>
            <source>Who shall answer?</source>
            <translation>Qui doit répondre ?</translation>
        </message>
        <message>
            <source>A provider answers the requests: a service with your key, or a model on this machine.</source>
            <translation>Un fournisseur répond aux requêtes : un service avec votre clé, ou un modèle sur cette machine.</translation>
        </message>
        <message>
            <source>All providers…</source>
            <translation>Tous les fournisseurs…</translation>
        </message>
        <message>
            <source>or try the Simulator, no account needed</source>
            <translation>ou essayez le simulateur, sans compte</translation>
        </message>
    </context>
    <context>
        <name>sluice::Notifier</name>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>Le budget n'a pas été augmenté</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>La clé n'a pas repris</translation>
        </message>
    </context>
    <context>
        <name>sluice::NumberField</name>
        <message>
            <source>“%1” is not possible here: from %2 to %3.</source>
            <translation>« %1 » n'est pas possible ici : de %2 à %3.</translation>
        </message>
    </context>
    <context>
        <name>sluice::OverviewPage</name>
        <message numerus="yes">
            <source>+ %n unpriced</source>
            <translation>
                <numerusform>+ %n sans prix</numerusform>
                <numerusform>+ %n sans prix</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cleared.</source>
            <translation>La liste a été vidée.</translation>
        </message>
        <message>
            <source>The last requests could not be read. %1</source>
            <translation>Impossible de lire les dernières requêtes. %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <comment>an age: now, 12 s ago</comment>
            <translation>mis à jour %1</translation>
        </message>
        <message>
            <source>Click to try again</source>
            <translation>Cliquer pour réessayer</translation>
        </message>
        <message>
            <source>%1%2 % against yesterday by now</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 % par rapport à hier à la même heure</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day of the week</comment>
            <translation>depuis %1</translation>
        </message>
        <message>
            <source>%1 % failed</source>
            <comment>a share</comment>
            <translation>%1 % en échec</translation>
        </message>
        <message>
            <source>First token p50 %1, p95 %2</source>
            <comment>durations</comment>
            <translation>Premier token p50 %1, p95 %2</translation>
        </message>
        <message>
            <source>Time to the first byte of the answer: median and 95th percentile. %1</source>
            <translation>Temps jusqu'au premier octet de la réponse : médiane et 95e centile. %1</translation>
        </message>
        <message>
            <source>of %1, %2 %</source>
            <comment>an amount, a percentage</comment>
            <translation>sur %1, %2 %</translation>
        </message>
        <message>
            <source>No model was used.</source>
            <translation>Aucun modèle n'a été utilisé.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Rien à signaler.</translation>
        </message>
        <message>
            <source>Nothing was spent in the last hour.</source>
            <translation>Rien n'a été dépensé dans la dernière heure.</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>Rien n'est en cours.</translation>
        </message>
        <message>
            <source>%1 requests/s · %2 tokens/s</source>
            <comment>two numbers</comment>
            <translation>%1 requêtes/s · %2 tokens/s</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>a number</comment>
            <translation>%1 requêtes/s</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>%Ln requête en cours ; les requêtes par seconde sont la moyenne des dix dernières</numerusform>
                <numerusform>%Ln requêtes en cours ; les requêtes par seconde sont la moyenne des dix dernières</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend today</source>
            <translation>Dépenses du jour</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Cette semaine</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Requests today</source>
            <translation>Requêtes du jour</translation>
        </message>
        <message>
            <source>Cost by key, last hour</source>
            <translation>Coût par clé, dernière heure</translation>
        </message>
        <message>
            <source>Show the last hour in Usage</source>
            <translation>Afficher la dernière heure dans Utilisation</translation>
        </message>
        <message>
            <source>Busiest models</source>
            <translation>Modèles les plus sollicités</translation>
        </message>
        <message>
            <source>Show all models in Usage</source>
            <translation>Afficher tous les modèles dans Utilisation</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Cache de prompts</translation>
        </message>
        <message>
            <source>Show sessions and their cache in Usage</source>
            <translation>Afficher les sessions et leur cache dans Utilisation</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies</source>
            <translation>Période des modèles, du cache et des latences</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies (Ctrl+R)</source>
            <translation>Période des modèles, du cache et des latences (Ctrl+R)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Requests running now</source>
            <translation>Requêtes en cours</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>End the selected request (Delete); its client sees the connection end</source>
            <translation>Terminer la requête sélectionnée (Suppr) ; son client voit la connexion se fermer</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>À surveiller</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Clear this list; Traffic keeps the requests</source>
            <translation>Vider cette liste ; Trafic garde les requêtes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>Vue d'ensemble</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modèles &amp; prix</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <source>Playground</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Journal d'activité</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Journaux</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reprendre %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Mettre %1 en pause</translation>
        </message>
        <message>
            <source>Requests of %1</source>
            <translation>Requêtes de %1</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Filtre enregistré</translation>
        </message>
        <message>
            <source>Usage today</source>
            <translation>Utilisation aujourd'hui</translation>
        </message>
        <message>
            <source>Usage of the last 7 days</source>
            <translation>Utilisation des 7 derniers jours</translation>
        </message>
        <message>
            <source>Usage this month</source>
            <translation>Utilisation ce mois-ci</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Utilisation</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Passphrase of the Sluice vault: </source>
            <translation>Phrase secrète du coffre Sluice : </translation>
        </message>
        <message>
            <source>The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or start Sluice in a terminal.</source>
            <translation>Le coffre a besoin de sa phrase secrète : définissez SLUICE_VAULT_PASSPHRASE, ou démarrez Sluice dans un terminal.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Changer la phrase secrète</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Changement…</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Phrase secrète actuelle</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nouvelle phrase secrète</translation>
        </message>
        <message>
            <source>The new one again</source>
            <translation>La nouvelle, encore une fois</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Utilisez au moins %n caractère.</numerusform>
                <numerusform>Utilisez au moins %n caractères.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>Les deux nouvelles phrases secrètes diffèrent.</translation>
        </message>
        <message>
            <source>Changed. The next start asks for the new one.</source>
            <translation>Changée. Le prochain démarrage demandera la nouvelle.</translation>
        </message>
    </context>
    <context>
        <name>Playground</name>
        <message>
            <source>The tools must be a JSON array.</source>
            <translation>Les outils doivent être un tableau JSON.</translation>
        </message>
        <message>
            <source>The tools are no valid JSON, at character %1: %2</source>
            <translation>Les outils ne sont pas du JSON valide, au caractère %1 : %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundColumn</name>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>Un modèle</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>The answer appears here as it arrives.</source>
            <translation>La réponse apparaît ici à mesure qu'elle arrive.</translation>
        </message>
        <message>
            <source>Events of the answer</source>
            <translation>Événements de la réponse</translation>
        </message>
        <message>
            <source>Request that was sent</source>
            <translation>Requête envoyée</translation>
        </message>
        <message>
            <source>Raw answer</source>
            <translation>Réponse brute</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>Requête envoyée</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Brut</translation>
        </message>
        <message>
            <source>Figures of the answer</source>
            <translation>Chiffres de la réponse</translation>
        </message>
        <message>
            <source>Waiting for the first token…</source>
            <translation>En attente du premier token…</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>first token after %1</source>
            <translation>premier token après %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>a duration</comment>
            <translation>%1 en tout</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>%1 tokens en entrée, %2 en sortie</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>a provider</comment>
            <translation>par %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundPage</name>
        <message>
            <source>Playground</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Copier comme</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Ask a second model the same</source>
            <translation>Poser la même question à un second modèle</translation>
        </message>
        <message>
            <source>Create a key first, on the Keys page.</source>
            <translation>Créez d'abord une clé, sur la page Clés.</translation>
        </message>
        <message>
            <source>Its limits and budgets hold here as for any agent.</source>
            <translation>Ses limites et budgets valent ici comme pour tout agent.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
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
            <translation>Messages</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt système</translation>
        </message>
        <message>
            <source>System prompt (optional)</source>
            <translation>Prompt système (facultatif)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Say hello in five words.</source>
            <translation>Dis bonjour en cinq mots.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Tools: a JSON array (optional)</source>
            <translation>Outils : un tableau JSON (facultatif)</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>selon le modèle</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Output at most</source>
            <translation>Sortie maximale</translation>
        </message>
        <message>
            <source>Only the simulator listens to this.</source>
            <translation>Seul le simulateur en tient compte.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>429, too many requests</source>
            <translation>429, trop de requêtes</translation>
        </message>
        <message>
            <source>500, server error</source>
            <translation>500, erreur du serveur</translation>
        </message>
        <message>
            <source>slow first byte</source>
            <translation>premier octet lent</translation>
        </message>
        <message>
            <source>stream cut in the middle</source>
            <translation>flux coupé au milieu</translation>
        </message>
        <message>
            <source>broken JSON</source>
            <translation>JSON invalide</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Panne</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Flux</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <source>The gateway is not running.</source>
            <translation>La passerelle est arrêtée.</translation>
        </message>
        <message>
            <source>Copied. The key is read from the variable SLUICE_KEY.</source>
            <translation>Copié. La clé est lue dans la variable SLUICE_KEY.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundSend</name>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>The gateway did not answer: %1</source>
            <translation>La passerelle n'a pas répondu : %1</translation>
        </message>
        <message>
            <source>The answer broke off.</source>
            <translation>La réponse s'est interrompue.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PresetGrid</name>
        <message>
            <source>no account needed</source>
            <translation>aucun compte nécessaire</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>sur cette machine</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>toute adresse</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceDialog</name>
        <message>
            <source>Edit price</source>
            <translation>Modifier le prix</translation>
        </message>
        <message>
            <source>Set price</source>
            <translation>Fixer un prix</translation>
        </message>
        <message>
            <source>Price those that were unpriced</source>
            <translation>Donner un prix à celles qui n'en avaient pas</translation>
        </message>
        <message>
            <source>Price those of the last 30 days that were unpriced</source>
            <translation>Donner un prix à celles des 30 derniers jours qui n'en avaient pas</translation>
        </message>
        <message>
            <source>Price all of the last 30 days again</source>
            <translation>Recalculer toutes celles des 30 derniers jours</translation>
        </message>
        <message>
            <source>Price all of them again</source>
            <translation>Les recalculer toutes</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Les laisser telles quelles</translation>
        </message>
        <message>
            <source>&amp;Earlier requests</source>
            <translation>Requêtes &amp;antérieures</translation>
        </message>
        <message>
            <source>What becomes of earlier requests</source>
            <translation>Ce que deviennent les requêtes antérieures</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Appliquer</translation>
        </message>
        <message>
            <source>Type what a million tokens cost, and see here what earlier requests become.</source>
            <translation>Saisissez ce que coûte un million de tokens, et voyez ici ce que deviennent les requêtes antérieures.</translation>
        </message>
        <message>
            <source>Earlier requests stay as they are; the price holds from the next one on.</source>
            <translation>Les requêtes antérieures restent telles quelles ; le prix vaut dès la prochaine.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
        <message>
            <source>Pricing…</source>
            <translation>Calcul des prix…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Pricing… %1 %</source>
            <translation>Calcul des prix… %1 %</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>The price is saved, but not every earlier request was priced: %1</source>
            <translation>Le prix est enregistré, mais toutes les requêtes antérieures ne l'ont pas reçu : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceForm</name>
        <message>
            <source>As it is served or asked for; * stands for anything: my-model-*</source>
            <translation>Tel qu'il est servi ou demandé ; * vaut pour n'importe quoi : my-model-*</translation>
        </message>
        <message>
            <source>Input, USD per million tokens</source>
            <translation>Entrée, USD par million de tokens</translation>
        </message>
        <message>
            <source>Output, USD per million tokens</source>
            <translation>Sortie, USD par million de tokens</translation>
        </message>
        <message>
            <source>per million tokens</source>
            <translation>par million de tokens</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>&amp;Fournisseur</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>&amp;Entrée</translation>
        </message>
        <message>
            <source>&amp;Output</source>
            <translation>&amp;Sortie</translation>
        </message>
        <message>
            <source>More token classes, date and note</source>
            <translation>Autres classes de tokens, date et note</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrée en cache</translation>
        </message>
        <message>
            <source>as input</source>
            <translation>comme l'entrée</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Raisonnement</translation>
        </message>
        <message>
            <source>as output</source>
            <translation>comme la sortie</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>Écriture en cache, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>Écriture en cache, 1 h</translation>
        </message>
        <message>
            <source>as 5 min</source>
            <translation>comme 5 min</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrée audio</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Sortie audio</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio en cache</translation>
        </message>
        <message>
            <source>as cached</source>
            <translation>comme en cache</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrée image</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Sortie image</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Chaque requête</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>rien</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Chaque recherche web</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catalogue</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Seconde d'audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Seulement à partir du</translation>
        </message>
        <message>
            <source>The first day of the price</source>
            <translation>Le premier jour du prix</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>A note for yourself: where the price is from</source>
            <translation>Une note pour vous : d'où vient le prix</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Indiquez pour quel modèle ; * vaut pour n'importe quoi.</translation>
        </message>
        <message>
            <source>“%1” is no price. Type a number such as 0.25.</source>
            <translation>« %1 » n'est pas un prix. Saisissez un nombre comme 0.25.</translation>
        </message>
        <message>
            <source>Type both prices; 0 where something costs nothing.</source>
            <translation>Saisissez les deux prix ; 0 si quelque chose ne coûte rien.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceProviderCombo</name>
        <message>
            <source>Any provider</source>
            <translation>Tout fournisseur</translation>
        </message>
        <message>
            <source>Every provider priced as %1</source>
            <translation>Tout fournisseur au tarif de %1</translation>
        </message>
        <message>
            <source>A provider that was removed</source>
            <translation>Un fournisseur qui a été supprimé</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>This price does not exist any more.</source>
            <translation>Ce prix n'existe plus.</translation>
        </message>
        <message>
            <source>The catalogue cannot be kept in %1: %2.</source>
            <translation>Impossible de garder le catalogue dans %1 : %2.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read from %1: %2.</source>
            <translation>Impossible de lire le catalogue de prix dans %1 : %2.</translation>
        </message>
        <message>
            <source>it is larger than 32 MiB</source>
            <translation>il dépasse 32 Mio</translation>
        </message>
        <message>
            <source>There are %1 own prices already; that is the most.</source>
            <translation>Il y a déjà %1 prix à vous ; c'est le maximum.</translation>
        </message>
        <message>
            <source>No catalogue was looked at.</source>
            <translation>Aucun catalogue n'a été examiné.</translation>
        </message>
        <message>
            <source>The catalogue cannot be removed from %1: %2.</source>
            <translation>Impossible de supprimer le catalogue de %1 : %2.</translation>
        </message>
        <message>
            <source>A price per million tokens is between $0 and $1,000,000.</source>
            <translation>Un prix par million de tokens se situe entre 0 $ et 1 000 000 $.</translation>
        </message>
        <message>
            <source>A price per request, search or second is between $0 and $9.</source>
            <translation>Un prix par requête, recherche ou seconde se situe entre 0 $ et 9 $.</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Indiquez pour quel modèle ; * vaut pour n'importe quoi.</translation>
        </message>
        <message>
            <source>The name of a model has at most %1 characters.</source>
            <translation>Le nom d'un modèle a au plus %1 caractères.</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>Une note a au plus %1 caractères.</translation>
        </message>
        <message>
            <source>A price is for one provider or for one price source, not for both.</source>
            <translation>Un prix vaut pour un fournisseur ou pour une source de prix, pas pour les deux.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>Ce fournisseur n'existe pas.</translation>
        </message>
        <message>
            <source>The price catalogue has no provider “%1”.</source>
            <translation>Le catalogue de prix n'a pas de fournisseur « %1 ».</translation>
        </message>
        <message>
            <source>The program was built without its price catalogue.</source>
            <translation>Le programme a été compilé sans son catalogue de prix.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read: %1.</source>
            <translation>Impossible de lire le catalogue de prix : %1.</translation>
        </message>
        <message>
            <source>a price is not a decimal string</source>
            <translation>un prix n'est pas une chaîne décimale</translation>
        </message>
        <message>
            <source>a multiplier is not a decimal string</source>
            <translation>un multiplicateur n'est pas une chaîne décimale</translation>
        </message>
        <message>
            <source>a clock range has no two ends</source>
            <translation>une plage horaire n'a pas deux bornes</translation>
        </message>
        <message>
            <source>a clock range is not written as HH:MM</source>
            <translation>une plage horaire n'est pas écrite sous la forme HH:MM</translation>
        </message>
        <message>
            <source>a weekday is not one of 1 to 7</source>
            <translation>un jour de la semaine n'est pas compris entre 1 et 7</translation>
        </message>
        <message>
            <source>a date of a schedule is not written as YYYY-MM-DD</source>
            <translation>une date d'un calendrier n'est pas écrite sous la forme YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a model has no provider or no id</source>
            <translation>un modèle n'a pas de fournisseur ou pas d'identifiant</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>ce n'est pas un objet JSON</translation>
        </message>
        <message>
            <source>its schema version is not 1, so a newer Sluice is needed</source>
            <translation>sa version de schéma n'est pas 1 : il faut un Sluice plus récent</translation>
        </message>
        <message>
            <source>its prices are not in USD per million tokens</source>
            <translation>ses prix ne sont pas en USD par million de tokens</translation>
        </message>
        <message>
            <source>it has no models</source>
            <translation>il n'a pas de modèles</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectActions</name>
        <message>
            <source>“%1” was not removed: %2</source>
            <translation>« %1 » n'a pas été supprimé : %2</translation>
        </message>
        <message>
            <source>The project “%1” is removed. Its keys stay, without its limits.</source>
            <translation>Le projet « %1 » est supprimé. Ses clés restent, sans ses limites.</translation>
        </message>
        <message>
            <source>“%1” was not put back: %2</source>
            <translation>« %1 » n'a pas été rétabli : %2</translation>
        </message>
        <message>
            <source>“%1” was not put back into its project: %2</source>
            <translation>« %1 » n'a pas été remise dans son projet : %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDialog</name>
        <message>
            <source>Edit project</source>
            <translation>Modifier le projet</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Facultatif, pour vous</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Créer le projet</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ote</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Couleur</translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Ses clés ne partagent aucune limite ; chacune a les siennes.</translation>
        </message>
        <message>
            <source>All keys of the project together: %1</source>
            <translation>Toutes les clés du projet ensemble : %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page.</source>
            <translation>Aucune clé dans ce projet pour l'instant. Choisissez-le dans l'éditeur d'une clé, ou sélectionnez des clés sur la page Clés.</translation>
        </message>
        <message>
            <source>Keys of this project</source>
            <translation>Clés de ce projet</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Raise by $5</source>
            <translation>Augmenter de 5 $</translation>
        </message>
        <message>
            <source>Raise the budget by $5 for today</source>
            <translation>Augmenter le budget de 5 $ pour aujourd'hui</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln clé</numerusform>
                <numerusform>%Ln clés</numerusform>
            </translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Ses clés ne partagent aucune limite ; chacune a les siennes.</translation>
        </message>
        <message>
            <source>Spent this month</source>
            <translation>Dépensé ce mois-ci</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>aucune requête</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · requêtes : %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>%1 · This month</source>
            <translation>%1 · Ce mois-ci</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsModel</name>
        <message>
            <source>Give the project a name.</source>
            <translation>Donnez un nom au projet.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nom a au plus %1 caractères ; celui-ci en a %2.</translation>
        </message>
        <message>
            <source>There is a project named “%1” already.</source>
            <translation>Il y a déjà un projet nommé « %1 ».</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>aucune limite</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Limite la plus stricte</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsPage</name>
        <message>
            <source>New project</source>
            <translation>Nouveau projet</translation>
        </message>
        <message>
            <source>New project (Ctrl+N)</source>
            <translation>Nouveau projet (Ctrl+N)</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Pas encore de projets</translation>
        </message>
        <message>
            <source>A project is a group of keys that share a budget: the strictest limit wins, the key's own or the project's.</source>
            <translation>Un projet est un groupe de clés qui partagent un budget : la limite la plus stricte l'emporte, celle de la clé ou celle du projet.</translation>
        </message>
        <message>
            <source>Create your first project</source>
            <translation>Créer votre premier projet</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Raise by $5 today</source>
            <translation>Augmenter de 5 $ aujourd'hui</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>What the projects used could not be read: %1</source>
            <translation>Impossible de lire la consommation des projets : %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PromptCache</name>
        <message>
            <source>The prompt cache of this session stopped hitting: the list of tools changed</source>
            <translation>Le cache de prompts de cette session a cessé de servir : la liste des outils a changé</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: the system prompt changed</source>
            <translation>Le cache de prompts de cette session a cessé de servir : le prompt système a changé</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: message %1 changed</source>
            <translation>Le cache de prompts de cette session a cessé de servir : le message %1 a changé</translation>
        </message>
        <message>
            <source>An agent</source>
            <translation>Un agent</translation>
        </message>
        <message>
            <source>%1: each turn now costs about %2 more.</source>
            <translation>%1 : chaque tour coûte maintenant environ %2 de plus.</translation>
        </message>
        <message>
            <source>%1: %2 tokens that were in the cache are read anew.</source>
            <translation>%1 : %2 tokens qui étaient en cache sont relus.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDeeds</name>
        <message>
            <source>The simulator was not added</source>
            <translation>Le simulateur n'a pas été ajouté</translation>
        </message>
        <message>
            <source>%1 was not added</source>
            <comment>a provider</comment>
            <translation>%1 n'a pas été ajouté</translation>
        </message>
        <message>
            <source>“%1” is on.</source>
            <translation>« %1 » est activé.</translation>
        </message>
        <message>
            <source>“%1” is off. Nothing is sent there.</source>
            <translation>« %1 » est désactivé. Rien n'y est envoyé.</translation>
        </message>
        <message>
            <source>The provider was not switched</source>
            <translation>L'état du fournisseur n'a pas été modifié</translation>
        </message>
        <message>
            <source>“%1” is removed.</source>
            <translation>« %1 » est supprimé.</translation>
        </message>
        <message>
            <source>“%1” was not removed</source>
            <translation>« %1 » n'a pas été supprimé</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>« %1 » a été déplacé.</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>L'ordre n'a pas été modifié</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDrawer</name>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Remove provider</source>
            <translation>Supprimer le fournisseur</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Supprimer (Suppr)</translation>
        </message>
        <message>
            <source>Not known yet. A test asks the provider which models it has.</source>
            <translation>Pas encore connus. Un test demande au fournisseur quels modèles il a.</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Rechercher des modèles</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Aucun modèle ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Models of this provider</source>
            <translation>Modèles de ce fournisseur</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fixer un prix…</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL de base</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Sign in by</source>
            <translation>Authentification</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
        <message>
            <source>Address it as</source>
            <translation>L'adresser comme</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models (%1, %2 new)</source>
            <translation>Modèles (%1, nouveaux : %2)</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modèles (%1)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderForm</name>
        <message>
            <source>Advanced</source>
            <translation>Avancé</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>Key of the provider</source>
            <translation>Clé du fournisseur</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>Où la trouver ?</translation>
        </message>
        <message>
            <source>Store it in the keychain</source>
            <translation>La stocker dans le trousseau</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Clé</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>URL de &amp;base</translation>
        </message>
        <message>
            <source>None: requests stay unpriced</source>
            <translation>Aucun : les requêtes restent sans prix</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>&amp;En-têtes</translation>
        </message>
        <message>
            <source>Empty: as the test finds them</source>
            <translation>Vide : tels que le test les trouve</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modèles</translation>
        </message>
        <message>
            <source>Send the key and all prompts unencrypted over http://</source>
            <translation>Envoyer la clé et tous les prompts non chiffrés par http://</translation>
        </message>
        <message>
            <source>&amp;Protocol</source>
            <translation>&amp;Protocole</translation>
        </message>
        <message>
            <source>&amp;Sign in by</source>
            <translation>&amp;Authentification</translation>
        </message>
        <message>
            <source>P&amp;rices of</source>
            <translation>P&amp;rix de</translation>
        </message>
        <message>
            <source>The simulator answers in this program: no account, no key, no cost. Its answers are made up, its streams, tool calls and token counts look real.</source>
            <translation>Le simulateur répond dans ce programme : ni compte, ni clé, ni coût. Ses réponses sont inventées ; ses flux, appels d'outils et nombres de tokens paraissent réels.</translation>
        </message>
        <message>
            <source>The agent signs in by itself, for example with a subscription. Sluice passes its credential on and takes the virtual key from the header x-sluice-key.</source>
            <translation>L'agent s'authentifie lui-même, par exemple avec un abonnement. Sluice transmet son identifiant et prend la clé virtuelle dans l'en-tête x-sluice-key.</translation>
        </message>
        <message>
            <source>This server needs no key.</source>
            <translation>Ce serveur n'a pas besoin de clé.</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored key</source>
            <translation>Laisser vide pour garder la clé stockée</translation>
        </message>
        <message>
            <source>Paste the key</source>
            <translation>Coller la clé</translation>
        </message>
        <message>
            <source>There is no keychain service: the key cannot be stored.</source>
            <translation>Il n'y a pas de service de trousseau : la clé ne peut pas être stockée.</translation>
        </message>
        <message>
            <source>It goes into %1 and nowhere else, and is not shown again.</source>
            <translation>Elle va dans %1 et nulle part ailleurs, et n'est plus affichée.</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <translation>%1 est définie.</translation>
        </message>
        <message>
            <source>This looks like a key of %1.</source>
            <translation>Ceci ressemble à une clé de %1.</translation>
        </message>
        <message>
            <source>Enter the key.</source>
            <translation>Saisissez la clé.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderModelsModel</name>
        <message>
            <source>today</source>
            <translation>aujourd'hui</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sans prix</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <translation>%1 · nouveau</translation>
        </message>
        <message>
            <source>%1, new since %2</source>
            <translation>%1, nouveau depuis %2</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>The catalogue does not know it</source>
            <translation>Le catalogue ne le connaît pas</translation>
        </message>
        <message>
            <source>No price is known: its requests are counted, but not priced</source>
            <translation>Aucun prix n'est connu : ses requêtes sont comptées, mais sans prix</translation>
        </message>
        <message>
            <source>%1 per million tokens in and out, from: %2</source>
            <translation>%1 par million de tokens en entrée et en sortie, d'après : %2</translation>
        </message>
        <message>
            <source>USD per million tokens, in and out</source>
            <translation>USD par million de tokens, en entrée et en sortie</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexte</translation>
        </message>
        <message>
            <source>Price in / out</source>
            <translation>Prix entrée / sortie</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Dernière utilisation</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderStep</name>
        <message>
            <source>A provider</source>
            <translation>Un fournisseur</translation>
        </message>
        <message>
            <source>Who answers your agents. Its key goes into %1, and nowhere else.</source>
            <comment>a secret store</comment>
            <translation>Celui qui répond à vos agents. Sa clé va dans %1, et nulle part ailleurs.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Ajouter un fournisseur…</translation>
        </message>
        <message>
            <source>Without an account yet? The simulator answers like a real provider and costs nothing; go on with it.</source>
            <translation>Pas encore de compte ? Le simulateur répond comme un vrai fournisseur et ne coûte rien ; continuez avec lui.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Aucun pour l'instant.</translation>
        </message>
        <message>
            <source>Ready: %1</source>
            <comment>names of providers</comment>
            <translation>Prêt : %1</translation>
        </message>
    </context>
    <context>
        <name>ProviderTest</name>
        <message>
            <source>Not an answer of %1.</source>
            <translation>Pas une réponse de %1.</translation>
        </message>
        <message>
            <source>Nothing to check: the simulator is part of Sluice.</source>
            <translation>Rien à vérifier : le simulateur fait partie de Sluice.</translation>
        </message>
        <message>
            <source>Left to the proxy %1.</source>
            <translation>Laissé au proxy %1.</translation>
        </message>
        <message>
            <source>The name server did not answer in time. Check your network.</source>
            <translation>Le serveur de noms n'a pas répondu à temps. Vérifiez votre réseau.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 est %2.</translation>
        </message>
        <message>
            <source>%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use https://, or confirm that this is what you want.</source>
            <translation>%1 est sur Internet, et http:// enverrait la clé et tous les prompts sans chiffrement. Utilisez https://, ou confirmez que c'est voulu.</translation>
        </message>
        <message>
            <source>%1 did not finish the TLS handshake in time. Does the base URL need http:// or another port?</source>
            <translation>%1 n'a pas terminé la négociation TLS à temps. L'URL de base a-t-elle besoin de http:// ou d'un autre port ?</translation>
        </message>
        <message>
            <source>Connected to %1, port %2.</source>
            <translation>Connecté à %1, port %2.</translation>
        </message>
        <message>
            <source>Checked with the key, through the proxy.</source>
            <translation>Vérifié avec la clé, par le proxy.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is on this computer.</source>
            <translation>Non chiffré : le serveur est sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is in a private network.</source>
            <translation>Non chiffré : le serveur est dans un réseau privé.</translation>
        </message>
        <message>
            <source>Not encrypted, as you have confirmed.</source>
            <translation>Non chiffré, comme vous l'avez confirmé.</translation>
        </message>
        <message>
            <source>Not asked: each agent signs in with its own credential.</source>
            <translation>Non demandé : chaque agent s'authentifie avec son propre identifiant.</translation>
        </message>
        <message>
            <source>No key is set.</source>
            <translation>Aucune clé n'est définie.</translation>
        </message>
        <message>
            <source>%1 has no models yet.</source>
            <translation>%1 n'a pas encore de modèles.</translation>
        </message>
        <message>
            <source>Models listed: %L1.</source>
            <translation>Modèles listés : %L1.</translation>
        </message>
        <message>
            <source>%1 answers with more data than a list of models has: check the base URL.</source>
            <translation>%1 répond avec plus de données que n'en a une liste de modèles : vérifiez l'URL de base.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>The proxy %1 wants a password.</source>
            <translation>Le proxy %1 demande un mot de passe.</translation>
        </message>
        <message>
            <source>%1 does not answer in HTTP: check the base URL and its port.</source>
            <translation>%1 ne répond pas en HTTP : vérifiez l'URL de base et son port.</translation>
        </message>
        <message>
            <source>%1 wants a key (%2), and none is set.</source>
            <translation>%1 demande une clé (%2), et aucune n'est définie.</translation>
        </message>
        <message>
            <source>%1 refused the key (403). It may have been revoked, or it may not do this: check its permissions, and whether your country or network is allowed.</source>
            <translation>%1 a refusé la clé (403). Elle a peut-être été révoquée, ou n'a pas ce droit : vérifiez ses autorisations, et si votre pays ou réseau est admis.</translation>
        </message>
        <message>
            <source>%1 refused the key (%2). It may have been revoked or copied incompletely.</source>
            <translation>%1 a refusé la clé (%2). Elle a peut-être été révoquée ou copiée incomplètement.</translation>
        </message>
        <message>
            <source>%1 answers with a redirect (%2): check the base URL.</source>
            <translation>%1 répond par une redirection (%2) : vérifiez l'URL de base.</translation>
        </message>
        <message>
            <source>%1 sends on to %2 (%3). Redirects are not followed, because the key would go along: use that address as the base URL if you trust it.</source>
            <translation>%1 renvoie vers %2 (%3). Les redirections ne sont pas suivies, car la clé partirait avec : utilisez cette adresse comme URL de base si vous lui faites confiance.</translation>
        </message>
        <message>
            <source>%1 answers (%2), but is not a model server: check the base URL.</source>
            <translation>%1 répond (%2), mais n'est pas un serveur de modèles : vérifiez l'URL de base.</translation>
        </message>
        <message>
            <source>%1 wants to be paid first (402): the account has no credit.</source>
            <translation>%1 veut d'abord être payé (402) : le compte n'a pas de crédit.</translation>
        </message>
        <message>
            <source>%1 refuses for now (429): too many requests or no quota. Try again later.</source>
            <translation>%1 refuse pour l'instant (429) : trop de requêtes ou pas de quota. Réessayez plus tard.</translation>
        </message>
        <message>
            <source>%1 has a problem of its own (%2). Try again later.</source>
            <translation>%1 a un problème de son côté (%2). Réessayez plus tard.</translation>
        </message>
        <message>
            <source>%1 did not understand the question for its models (%2): check the base URL and the protocol.</source>
            <translation>%1 n'a pas compris la demande de ses modèles (%2) : vérifiez l'URL de base et le protocole.</translation>
        </message>
        <message>
            <source>Key accepted.</source>
            <translation>Clé acceptée.</translation>
        </message>
        <message>
            <source>No key needed.</source>
            <translation>Aucune clé nécessaire.</translation>
        </message>
        <message>
            <source>%1 answers, but not with a list of models: check the base URL and the protocol.</source>
            <translation>%1 répond, mais pas avec une liste de modèles : vérifiez l'URL de base et le protocole.</translation>
        </message>
        <message>
            <source>No address is known for “%1”. Check the spelling in the base URL, and your network.</source>
            <translation>Aucune adresse n'est connue pour « %1 ». Vérifiez l'orthographe dans l'URL de base, et votre réseau.</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1, port %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1. Is the server started, and is the port right?</source>
            <translation>Rien n'écoute sur %1. Le serveur est-il démarré, et le port est-il le bon ?</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port in the base URL.</source>
            <translation>%1 a refusé la connexion. Vérifiez le port dans l'URL de base.</translation>
        </message>
        <message>
            <source>%1 did not answer in time. A firewall may be in the way.</source>
            <translation>%1 n'a pas répondu à temps. Un pare-feu fait peut-être obstacle.</translation>
        </message>
        <message>
            <source>%1 cannot be reached from this network.</source>
            <translation>%1 n'est pas joignable depuis ce réseau.</translation>
        </message>
        <message>
            <source>No connection to %1.</source>
            <translation>Pas de connexion à %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add it to the system's trusted certificates, or use a server with a real one.</source>
            <translation>Le certificat de %1 est auto-signé : personne d'autre que le serveur lui-même ne s'en porte garant. Ajoutez-le aux certificats de confiance du système, ou utilisez un serveur qui en a un vrai.</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, check this computer's clock.</source>
            <translation>Le certificat de %1 a expiré le %2. Prévenez le propriétaire du serveur ; s'il devrait être valide, vérifiez l'horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid yet. Check this computer's clock.</source>
            <translation>Le certificat de %1 n'est pas encore valide. Vérifiez l'horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2: check the base URL.</source>
            <translation>Le certificat n'est pas pour %1 mais pour %2 : vérifiez l'URL de base.</translation>
        </message>
        <message>
            <source>The certificate of %1 comes from an authority that this computer does not trust. A company's proxy may be in between; its certificate belongs among the system's.</source>
            <translation>Le certificat de %1 vient d'une autorité à laquelle cet ordinateur ne fait pas confiance. Le proxy d'une entreprise est peut-être entre les deux ; son certificat a sa place parmi ceux du système.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS there. Does the base URL need http:// or another port?</source>
            <translation>%1 ne parle pas TLS à cet endroit. L'URL de base a-t-elle besoin de http:// ou d'un autre port ?</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted: %2</source>
            <translation>Le certificat de %1 n'est pas digne de confiance : %2</translation>
        </message>
        <message>
            <source>Certificate by %1, valid until %2.</source>
            <translation>Certificat de %1, valable jusqu'au %2.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>une autorité sans nom</translation>
        </message>
        <message>
            <source>The gateway did not answer on its own address.</source>
            <translation>La passerelle n'a pas répondu à sa propre adresse.</translation>
        </message>
        <message>
            <source>The gateway answered with status %1.</source>
            <translation>La passerelle a répondu avec le statut %1.</translation>
        </message>
        <message>
            <source>The gateway answered: %1 (%2)</source>
            <translation>La passerelle a répondu : %1 (%2)</translation>
        </message>
        <message>
            <source>%1 did not answer the question in time, or broke off: try again.</source>
            <translation>%1 n'a pas répondu à la question à temps, ou s'est interrompu : réessayez.</translation>
        </message>
        <message>
            <source>%1 did not let %2 answer (%3).</source>
            <translation>%1 n'a pas laissé %2 répondre (%3).</translation>
        </message>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 Il indique : %2</translation>
        </message>
        <message>
            <source>The server answers, but not in this protocol: check the base URL and the protocol.</source>
            <translation>Le serveur répond, mais pas dans ce protocole : vérifiez l'URL de base et le protocole.</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>Ready · no key needed</source>
            <translation>Prêt · aucune clé nécessaire</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>Clé dans %1</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Clé manquante</translation>
        </message>
        <message>
            <source>%1 has no entry for this provider. Enter its key.</source>
            <translation>%1 n'a pas d'entrée pour ce fournisseur. Saisissez sa clé.</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>Trousseau verrouillé</translation>
        </message>
        <message>
            <source>The key is there but may not be read now. Unlock %1.</source>
            <translation>La clé est là mais ne peut pas être lue maintenant. Déverrouillez %1.</translation>
        </message>
        <message>
            <source>Key unreadable</source>
            <translation>Clé illisible</translation>
        </message>
        <message>
            <source>%1 did not answer properly. The key may still be there: try again.</source>
            <translation>%1 n'a pas répondu correctement. La clé est peut-être encore là : réessayez.</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>Aucun service de trousseau</translation>
        </message>
        <message>
            <source>There is nothing to store the key in. Install a keychain service, or use a passphrase vault.</source>
            <translation>Il n'y a rien pour stocker la clé. Installez un service de trousseau, ou utilisez un coffre à phrase secrète.</translation>
        </message>
        <message>
            <source>Ready · checked %1</source>
            <translation>Prêt · vérifié %1</translation>
        </message>
        <message>
            <source>Test failed · %1</source>
            <translation>Échec du test · %1</translation>
        </message>
        <message>
            <source>Key refused · %1</source>
            <comment>how long ago</comment>
            <translation>Clé refusée · %1</translation>
        </message>
        <message>
            <source>Rate-limited until %1</source>
            <comment>a time of day</comment>
            <translation>Débit limité jusqu'à %1</translation>
        </message>
        <message>
            <source>Rate-limited · %1</source>
            <comment>how long ago</comment>
            <translation>Débit limité · %1</translation>
        </message>
        <message>
            <source>Unreachable · %1</source>
            <comment>how long ago</comment>
            <translation>Injoignable · %1</translation>
        </message>
        <message>
            <source>Certificate problem · %1</source>
            <comment>how long ago</comment>
            <translation>Problème de certificat · %1</translation>
        </message>
        <message>
            <source>Failing · %1</source>
            <comment>how long ago</comment>
            <translation>En échec · %1</translation>
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
            <translation>Simulateur</translation>
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
            <translation>?key=… dans l'adresse</translation>
        </message>
        <message>
            <source>None (a local server)</source>
            <translation>Aucune (un serveur local)</translation>
        </message>
        <message>
            <source>The caller's own sign-in goes on</source>
            <translation>Transmettre l'authentification de l'appelant</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Déverrouiller</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Enter key…</source>
            <translation>Saisir la clé…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Remplacer la clé…</translation>
        </message>
        <message>
            <source>Open keys page</source>
            <translation>Ouvrir la page des clés</translation>
        </message>
        <message>
            <source>How to install one</source>
            <translation>Comment en installer un</translation>
        </message>
        <message>
            <source>Use a passphrase vault…</source>
            <translation>Utiliser un coffre à phrase secrète…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Install GNOME Keyring or KWallet with your system's package manager, then sign in again.</source>
            <translation>Installez GNOME Keyring ou KWallet avec le gestionnaire de paquets de votre système, puis rouvrez la session.</translation>
        </message>
        <message>
            <source>Install a keychain service with “%1”, then sign in again.</source>
            <comment>a command</comment>
            <translation>Installez un service de trousseau avec « %1 », puis rouvrez la session.</translation>
        </message>
        <message>
            <source>Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the keys in an encrypted file of its own.</source>
            <translation>Quittez Sluice et démarrez-le avec --secrets vault : il demande une phrase secrète et garde les clés dans son propre fichier chiffré.</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>pas nécessaire</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>dans %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>manquante</translation>
        </message>
        <message>
            <source>locked in %1</source>
            <translation>verrouillée dans %1</translation>
        </message>
        <message>
            <source>could not be read from %1</source>
            <translation>n'a pas pu être lue dans %1</translation>
        </message>
        <message>
            <source>nowhere: there is no keychain service</source>
            <translation>nulle part : il n'y a pas de service de trousseau</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Résolution du nom</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connexion</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificat</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>One-token answer</source>
            <translation>Réponse d'un token</translation>
        </message>
        <message>
            <source>Line %1 is no header. Write it like “X-Team: core”.</source>
            <translation>La ligne %1 n'est pas un en-tête. Écrivez-la comme « X-Team: core ».</translation>
        </message>
        <message>
            <source>Give the provider a name. It can stand before a model: name/model.</source>
            <translation>Donnez un nom au fournisseur. Il peut précéder un modèle : nom/modèle.</translation>
        </message>
        <message>
            <source>A provider's name has no slash: it stands before one in name/model.</source>
            <translation>Le nom d'un fournisseur n'a pas de barre oblique : il en précède une dans nom/modèle.</translation>
        </message>
        <message>
            <source>There is a provider named “%1” already.</source>
            <translation>Il y a déjà un fournisseur nommé « %1 ».</translation>
        </message>
        <message>
            <source>Enter the address of the server, such as https://api.example.com/v1.</source>
            <translation>Saisissez l'adresse du serveur, comme https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>“%1” is not a complete address. Write it like https://api.example.com/v1.</source>
            <translation>« %1 » n'est pas une adresse complète. Écrivez-la comme https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (or http:// for a server of your own).</source>
            <translation>L'adresse doit commencer par https:// (ou http:// pour un serveur à vous).</translation>
        </message>
        <message>
            <source>Leave the password out of the address: the key has a field of its own.</source>
            <translation>Ne mettez pas le mot de passe dans l'adresse : la clé a son propre champ.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>dans ce programme</translation>
        </message>
        <message>
            <source>No requests today</source>
            <translation>Aucune requête aujourd'hui</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>%n requête aujourd'hui</numerusform>
                <numerusform>%n requêtes aujourd'hui</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of today's answers began within this time</source>
            <translation>La moitié des réponses du jour a commencé dans ce délai</translation>
        </message>
        <message>
            <source>Where two providers serve the same model, the upper one is asked. Drag a row, or use Alt+Up and Alt+Down</source>
            <translation>Si deux fournisseurs servent le même modèle, celui du haut est interrogé. Faites glisser une ligne, ou utilisez Alt+Haut et Alt+Bas</translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL de base</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
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
            <translation>Ajouter le fournisseur</translation>
        </message>
        <message>
            <source>Add provider (Ctrl+N)</source>
            <translation>Ajouter un fournisseur (Ctrl+N)</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Monter</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Descendre</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Today's figures could not be read again; the table shows older ones: %1</source>
            <translation>Impossible de relire les chiffres du jour ; le tableau en montre de plus anciens : %1</translation>
        </message>
        <message>
            <source>Today's figures could not be read: %1</source>
            <translation>Impossible de lire les chiffres du jour : %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activer</translation>
        </message>
    </context>
    <context>
        <name>sluice::RateRow</name>
        <message>
            <source>requests</source>
            <translation>requêtes</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>input tokens</source>
            <translation>tokens d'entrée</translation>
        </message>
        <message>
            <source>output tokens</source>
            <translation>tokens de sortie</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>par minute</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>par heure</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>par jour</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Au plus</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De quoi</translation>
        </message>
        <message>
            <source>In which time</source>
            <translation>En combien de temps</translation>
        </message>
    </context>
    <context>
        <name>sluice::RawTab</name>
        <message>
            <source>Headers are kept in memory only, without credentials, of the last %1 requests, and are never written to disk. Those of this request are not there.</source>
            <translation>Les en-têtes sont gardés en mémoire seulement, sans identifiants, pour les %1 dernières requêtes, et ne sont jamais écrits sur le disque. Ceux de cette requête n'y sont pas.</translation>
        </message>
        <message>
            <source>Headers of the request and of its answer</source>
            <translation>En-têtes de la requête et de sa réponse</translation>
        </message>
        <message>
            <source>Copy headers</source>
            <translation>Copier les en-têtes</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>En-têtes</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>This recording cannot be read.</source>
            <translation>Cet enregistrement est illisible.</translation>
        </message>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>Sur cet ordinateur pendant %Ln jour, chiffré avec une clé du magasin de secrets, au plus %1 de chaque texte. À lire dans Trafic, sous Messages.</numerusform>
                <numerusform>Sur cet ordinateur pendant %Ln jours, chiffré avec une clé du magasin de secrets, au plus %1 de chaque texte. À lire dans Trafic, sous Messages.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep texts?</source>
            <translation>Conserver les textes ?</translation>
        </message>
        <message>
            <source>Everything that is asked with this key and answered will be kept, with whatever source code and secrets are in it.</source>
            <translation>Tout ce qui est demandé avec cette clé et répondu sera conservé, avec le code source et les secrets qui s'y trouvent.</translation>
        </message>
        <message>
            <source>Keep texts</source>
            <translation>Conserver les textes</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>Ne pas conserver</translation>
        </message>
    </context>
    <context>
        <name>sluice::RequestsExport</name>
        <message>
            <source>The export was cancelled.</source>
            <translation>L'exportation a été annulée.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RotateDialog</name>
        <message>
            <source>Rotate “%1”</source>
            <translation>Renouveler « %1 »</translation>
        </message>
        <message>
            <source>Not at all: it may be known to others</source>
            <translation>Plus du tout : d'autres le connaissent peut-être</translation>
        </message>
        <message>
            <source>For one more hour</source>
            <translation>Encore une heure</translation>
        </message>
        <message>
            <source>For 24 more hours</source>
            <translation>Encore 24 heures</translation>
        </message>
        <message>
            <source>For 7 more days</source>
            <translation>Encore 7 jours</translation>
        </message>
        <message>
            <source>The &amp;old secret works</source>
            <translation>L'&amp;ancien secret fonctionne</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Créer un nouveau secret</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The key gets a new secret, shown once. Its name, rules and history stay.</source>
            <translation>La clé reçoit un nouveau secret, affiché une fois. Son nom, ses règles et son historique restent.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RowList</name>
        <message>
            <source>Remove this limit</source>
            <translation>Retirer cette limite</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
    </context>
    <context>
        <name>sluice::RuleForm</name>
        <message>
            <source>What clients read when it refuses something</source>
            <translation>Ce que lisent les clients quand elle refuse quelque chose</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textes</translation>
        </message>
        <message>
            <source>Tool calls of the model</source>
            <translation>Appels d'outils du modèle</translation>
        </message>
        <message>
            <source>Any tool, or a pattern of its whole name</source>
            <translation>Tout outil, ou un motif de son nom entier</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Motif</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>&amp;Looks at</source>
            <translation>E&amp;xamine</translation>
        </message>
        <message>
            <source>&amp;Tool</source>
            <translation>&amp;Outil</translation>
        </message>
        <message>
            <source>&amp;Pattern</source>
            <translation>&amp;Motif</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Ce qui se passe</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>Re&amp;jeter</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Remplacer</translation>
        </message>
        <message>
            <source>&amp;Alert only</source>
            <translation>&amp;Alerter seulement</translation>
        </message>
        <message>
            <source>[secret], or a template: $1 is the first group</source>
            <translation>[secret], ou un modèle : $1 est le premier groupe</translation>
        </message>
        <message>
            <source>Put the real value back in the &amp;answer</source>
            <translation>Remettre la vraie valeur dans la ré&amp;ponse</translation>
        </message>
        <message>
            <source>A token goes out in place of the match. The model never sees the value, but what it does with the token works. Kept in memory only.</source>
            <translation>Un jeton part à la place de la correspondance. Le modèle ne voit jamais la valeur, mais ce qu'il fait avec le jeton fonctionne. Gardé en mémoire seulement.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Requêtes et réponses</translation>
        </message>
        <message>
            <source>Replace &amp;by</source>
            <translation>Remplacer &amp;par</translation>
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation>&amp;Sens</translation>
        </message>
        <message>
            <source>Parts of a conversation</source>
            <translation>Parties d'une conversation</translation>
        </message>
        <message>
            <source>Only for (nothing ticked: everybody)</source>
            <translation>Seulement pour (rien de coché : tous)</translation>
        </message>
        <message>
            <source>Least randomness</source>
            <translation>Aléa minimal</translation>
        </message>
        <message>
            <source> bits a character</source>
            <translation> bits par caractère</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Exceptions</translation>
        </message>
        <message>
            <source>One a line; re: in front of a pattern</source>
            <translation>Une par ligne ; re: devant un motif</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Contrôle</translation>
        </message>
        <message>
            <source>At &amp;least</source>
            <translation>Au &amp;moins</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>Gra&amp;vité</translation>
        </message>
        <message>
            <source>E&amp;xceptions</source>
            <translation>E&amp;xceptions</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>In force for the next request (Ctrl+Enter)</source>
            <translation>En vigueur dès la prochaine requête (Ctrl+Entrée)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>Essai à blanc…</translation>
        </message>
        <message>
            <source>What the rule would have done, without changing anything</source>
            <translation>Ce que la règle aurait fait, sans rien modifier</translation>
        </message>
        <message>
            <source>Fewer conditions</source>
            <translation>Moins de conditions</translation>
        </message>
        <message>
            <source>More conditions</source>
            <translation>Plus de conditions</translation>
        </message>
        <message>
            <source>This matches the empty text; such matches count for nothing.</source>
            <translation>Ceci correspond au texte vide ; de telles correspondances ne comptent pas.</translation>
        </message>
        <message>
            <source>It matches %1 % of ordinary words: too broad?</source>
            <translation>Correspond à %1 % des mots ordinaires : trop large ?</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>Non enregistré : %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunawayEditor</name>
        <message>
            <source>not looked at</source>
            <translation>non surveillé</translation>
        </message>
        <message>
            <source>&amp;Pause the key when it runs away</source>
            <translation>Mettre la clé en &amp;pause quand elle s'emballe</translation>
        </message>
        <message>
            <source>To spend less than this in ten minutes is never too much</source>
            <translation>Dépenser moins que cela en dix minutes n’est jamais trop</translation>
        </message>
        <message>
            <source>The same prompt, answered so often, whatever it costs. Errors are not counted, nor health checks: hardly a prompt with hardly an answer.</source>
            <translation>Le même prompt, auquel il a été répondu autant de fois, quel qu’en soit le coût. Les erreurs ne comptent pas, ni les contrôles d’état : à peine un prompt avec à peine une réponse.</translation>
        </message>
        <message>
            <source> × its normal</source>
            <translation> × sa normale</translation>
        </message>
        <message>
            <source> in ten minutes</source>
            <translation> en dix minutes</translation>
        </message>
        <message>
            <source> without a success</source>
            <translation> sans un succès</translation>
        </message>
        <message>
            <source>Spends</source>
            <translation>Dépense</translation>
        </message>
        <message>
            <source>and at least, in ten minutes</source>
            <translation>et au moins, en dix minutes</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Même requête</translation>
        </message>
        <message>
            <source>Errors in a row</source>
            <translation>Erreurs à la suite</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunningModel</name>
        <message>
            <source>Unknown key</source>
            <translation>Clé inconnue</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <comment>model, number of tokens</comment>
            <translation>%1 · %2 tokens</translation>
        </message>
        <message>
            <source>%1 · %2 tokens · %3/s</source>
            <comment>model, number of tokens, tokens a second</comment>
            <translation>%1 · %2 tokens · %3/s</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sans prix</translation>
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
            <translation>Filtres enregistrés</translation>
        </message>
        <message>
            <source>Save this filter, or use a saved one (Ctrl+D)</source>
            <translation>Enregistrer ce filtre, ou en utiliser un enregistré (Ctrl+D)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Enregistrer ce filtre…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Enregistrer ce filtre</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nom</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Enregistrer le filtre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Replace that filter</source>
            <translation>Remplacer ce filtre</translation>
        </message>
        <message>
            <source>The filter “%1” is replaced.</source>
            <translation>Le filtre « %1 » est remplacé.</translation>
        </message>
        <message>
            <source>Saved as “%1”. It is in the menu of the star, and in Ctrl+K.</source>
            <translation>Enregistré sous « %1 ». Il est dans le menu de l'étoile, et dans Ctrl+K.</translation>
        </message>
        <message>
            <source>The filter “%1” is deleted.</source>
            <translation>Le filtre « %1 » est supprimé.</translation>
        </message>
        <message>
            <source>The filters could not be saved: %1</source>
            <translation>Impossible d'enregistrer les filtres : %1</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Active hours need at least one day.</source>
            <translation>Les heures actives ont besoin d'au moins un jour.</translation>
        </message>
        <message>
            <source>Active hours go from 00:00 to 24:00.</source>
            <translation>Les heures actives vont de 00:00 à 24:00.</translation>
        </message>
        <message>
            <source>The time zone of the active hours is not known.</source>
            <translation>Le fuseau horaire des heures actives est inconnu.</translation>
        </message>
        <message>
            <source>“%1” is neither an address nor a range such as 192.168.0.0/16 or fd00::/8.</source>
            <translation>« %1 » n'est ni une adresse ni une plage comme 192.168.0.0/16 ou fd00::/8.</translation>
        </message>
        <message>
            <source>“%1” is no endpoint. Write one of %2, or a method and a path such as POST /v1/files/*.</source>
            <translation>« %1 » n'est pas un point d'accès. Écrivez l'un de %2, ou une méthode et un chemin comme POST /v1/files/*.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” expired on %2. Give it a later date on the Keys page, or use another key.</source>
            <translation>La clé Sluice « %1 » a expiré le %2. Donnez-lui une date ultérieure sur la page Clés, ou utilisez une autre clé.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” ended because it was not used since %2. Use another key, or let it live longer on the Keys page.</source>
            <translation>La clé Sluice « %1 » a pris fin faute d'utilisation depuis %2. Utilisez une autre clé, ou prolongez-la sur la page Clés.</translation>
        </message>
        <message numerus="yes">
            <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
            <translation>
                <numerusform>La clé Sluice « %1 » valait pour %n requête, et elle est épuisée. Utilisez une autre clé.</numerusform>
                <numerusform>La clé Sluice « %1 » valait pour %n requêtes, et elles sont épuisées. Utilisez une autre clé.</numerusform>
            </translation>
        </message>
        <message>
            <source>The Sluice key “%1” is paused%2. Press “Resume” on the Keys page to go on.</source>
            <translation>La clé Sluice « %1 » est en pause%2. Appuyez sur « Reprendre » sur la page Clés pour continuer.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not be used from %2. Allow that address on the Keys page.</source>
            <translation>La clé Sluice « %1 » ne peut pas être utilisée depuis %2. Autorisez cette adresse sur la page Clés.</translation>
        </message>
        <message>
            <source>Web pages of %2 may not use the Sluice key “%1”. Allow that origin on the Keys page.</source>
            <translation>Les pages web de %2 ne peuvent pas utiliser la clé Sluice « %1 ». Autorisez cette origine sur la page Clés.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” works only in its hours, %2, on its days.</source>
            <translation>La clé Sluice « %1 » ne fonctionne que pendant ses heures, %2, et ses jours.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not call %2. It may call: %3.</source>
            <translation>La clé Sluice « %1 » ne peut pas appeler %2. Elle peut appeler : %3.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the provider “%2”. Allow it on the Keys page, or ask for another model.</source>
            <translation>La clé Sluice « %1 » ne peut pas utiliser le fournisseur « %2 ». Autorisez-le sur la page Clés, ou demandez un autre modèle.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may use certain models only, and this request names none.</source>
            <translation>La clé Sluice « %1 » ne peut utiliser que certains modèles, et cette requête n'en nomme aucun.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the model “%2”. Allow it on the Keys page, or ask for another one.</source>
            <translation>La clé Sluice « %1 » ne peut pas utiliser le modèle « %2 ». Autorisez-le sur la page Clés, ou demandez-en un autre.</translation>
        </message>
        <message>
            <source>A pattern for models cannot be empty.</source>
            <translation>Un motif de modèles ne peut pas être vide.</translation>
        </message>
        <message>
            <source>A pattern for models is at most %1 characters long.</source>
            <translation>Un motif de modèles a au plus %1 caractères.</translation>
        </message>
        <message>
            <source>A regular expression has to follow “re:”.</source>
            <translation>Une expression régulière doit suivre « re: ».</translation>
        </message>
        <message>
            <source>“%1” is no regular expression that Sluice takes: %2</source>
            <translation>« %1 » n'est pas une expression régulière acceptée par Sluice : %2</translation>
        </message>
        <message>
            <source>“%1” is not an origin. Write it as the browser sends it: https://app.example, without a path.</source>
            <translation>« %1 » n'est pas une origine. Écrivez-la comme le navigateur l'envoie : https://app.example, sans chemin.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ScopeTree</name>
        <message>
            <source>Only for these keys, projects and providers</source>
            <translation>Seulement pour ces clés, projets et fournisseurs</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projets</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
    </context>
    <context>
        <name>sluice::SecretField</name>
        <message>
            <source>Spaces and line ends were removed.</source>
            <translation>Les espaces et fins de ligne ont été retirés.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>affiché</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vide</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n characters</source>
            <translation>
                <numerusform>masqué, %n caractère</numerusform>
                <numerusform>masqué, %n caractères</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide (Ctrl+H)</source>
            <translation>Masquer (Ctrl+H)</translation>
        </message>
        <message>
            <source>Show for 30 seconds (Ctrl+H)</source>
            <translation>Afficher 30 secondes (Ctrl+H)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>The key of the guardrails' texts in the secret store is damaged.</source>
            <translation>La clé des textes des garde-fous dans le magasin de secrets est endommagée.</translation>
        </message>
        <message>
            <source>The text is too large to be sealed.</source>
            <translation>Le texte est trop grand pour être scellé.</translation>
        </message>
        <message>
            <source>A text cannot be sealed: OpenSSL reported an error.</source>
            <translation>Impossible de sceller un texte : OpenSSL a signalé une erreur.</translation>
        </message>
        <message>
            <source>The text cannot be opened: it was sealed with another key, or changed.</source>
            <translation>Impossible d'ouvrir le texte : il a été scellé avec une autre clé, ou modifié.</translation>
        </message>
        <message>
            <source>There is no keychain service.</source>
            <translation>Il n'y a pas de service de trousseau.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>Le trousseau n'a pas cette entrée.</translation>
        </message>
        <message>
            <source>The keychain did not answer in time.</source>
            <translation>Le trousseau n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>This secret store has no passphrase of its own.</source>
            <translation>Ce magasin de secrets n'a pas de phrase secrète à lui.</translation>
        </message>
        <message>
            <source>The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it.</source>
            <translation>Le coffre est endommagé : ce n'est pas le fichier que Sluice a écrit. Restaurez-en une sauvegarde.</translation>
        </message>
        <message>
            <source>The vault cannot be processed: OpenSSL reported an error.</source>
            <translation>Impossible de traiter le coffre : OpenSSL a signalé une erreur.</translation>
        </message>
        <message>
            <source>The vault was written by a newer version of Sluice. Use that one.</source>
            <translation>Le coffre a été écrit par une version plus récente de Sluice. Utilisez celle-là.</translation>
        </message>
        <message>
            <source>The vault is full.</source>
            <translation>Le coffre est plein.</translation>
        </message>
        <message>
            <source>The passphrase is not the vault's, or the vault's file was changed.</source>
            <translation>La phrase secrète n'est pas celle du coffre, ou le fichier du coffre a été modifié.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be read: %2</source>
            <translation>Impossible de lire le coffre %1 : %2</translation>
        </message>
        <message>
            <source>A vault needs a passphrase.</source>
            <translation>Un coffre a besoin d'une phrase secrète.</translation>
        </message>
        <message>
            <source>it is too large to be one.</source>
            <translation>il est trop grand pour en être un.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written: %2</source>
            <translation>Impossible d'écrire le coffre %1 : %2</translation>
        </message>
        <message>
            <source>The vault has no such entry.</source>
            <translation>Le coffre n'a pas cette entrée.</translation>
        </message>
        <message>
            <source>The current passphrase is not right.</source>
            <translation>La phrase secrète actuelle n'est pas la bonne.</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message>
            <source>Another program listens on %1 already.</source>
            <translation>Un autre programme écoute déjà sur %1.</translation>
        </message>
        <message>
            <source>Cannot listen on %1: %2.</source>
            <translation>Impossible d'écouter sur %1 : %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingEditors</name>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingRow</name>
        <message>
            <source>Reset to default</source>
            <translation>Valeur par défaut</translation>
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <comment>a setting</comment>
            <translation>Rétablir la valeur par défaut de %1</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 could not be changed: %2</source>
            <translation>Impossible de modifier %1 : %2</translation>
        </message>
        <message>
            <source>its folder could not be made.</source>
            <translation>son dossier n'a pas pu être créé.</translation>
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
            <translation>Les agents se connectent à http://127.0.0.1:&lt;port&gt;.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Threads de travail</translation>
        </message>
        <message>
            <source>Two are enough for dozens of agents.</source>
            <translation>Deux suffisent pour des dizaines d'agents.</translation>
        </message>
        <message>
            <source>Connections at most</source>
            <translation>Connexions au plus</translation>
        </message>
        <message>
            <source>Further ones get a 503.</source>
            <translation>Les suivantes reçoivent un 503.</translation>
        </message>
        <message>
            <source>Largest request head</source>
            <translation>Taille maximale des en-têtes</translation>
        </message>
        <message>
            <source>Larger ones get a 431.</source>
            <translation>Au-delà, un 431 est renvoyé.</translation>
        </message>
        <message>
            <source> KiB</source>
            <translation> Kio</translation>
        </message>
        <message>
            <source>Largest request body</source>
            <translation>Taille maximale du corps</translation>
        </message>
        <message>
            <source>Larger ones get a 413.</source>
            <translation>Au-delà, un 413 est renvoyé.</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> Mio</translation>
        </message>
        <message>
            <source>Silent stream</source>
            <translation>Flux silencieux</translation>
        </message>
        <message>
            <source>How long a provider may send nothing in a stream before it counts as broken.</source>
            <translation>Combien de temps un fournisseur peut ne rien envoyer dans un flux avant qu'il soit considéré comme rompu.</translation>
        </message>
        <message>
            <source>Connecting to a provider</source>
            <translation>Connexion à un fournisseur</translation>
        </message>
        <message>
            <source>How long it may take to reach a provider.</source>
            <translation>Le temps accordé pour joindre un fournisseur.</translation>
        </message>
        <message>
            <source>Finishing when stopped</source>
            <translation>Fin à l'arrêt</translation>
        </message>
        <message>
            <source>How long running requests may go on when the gateway stops.</source>
            <translation>Combien de temps les requêtes en cours peuvent continuer quand la passerelle s'arrête.</translation>
        </message>
        <message>
            <source>Keep single requests</source>
            <translation>Conserver les requêtes</translation>
        </message>
        <message>
            <source>Older ones are deleted; the sums per hour and day stay.</source>
            <translation>Les plus anciennes sont supprimées ; les sommes par heure et par jour restent.</translation>
        </message>
        <message>
            <source> days</source>
            <translation> jours</translation>
        </message>
        <message>
            <source>for ever</source>
            <comment>requests are kept</comment>
            <translation>indéfiniment</translation>
        </message>
        <message>
            <source>Largest database</source>
            <translation>Taille maximale de la base</translation>
        </message>
        <message>
            <source>Beyond it the oldest single requests are deleted first; the sums stay.</source>
            <translation>Au-delà, les requêtes les plus anciennes sont supprimées d'abord ; les sommes restent.</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>of the database's size</comment>
            <translation>aucune limite</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>Les conserver pendant</translation>
        </message>
        <message>
            <source>What guardrails found is deleted after that; the events themselves stay.</source>
            <translation>Ce que les garde-fous ont trouvé est ensuite supprimé ; les événements eux-mêmes restent.</translation>
        </message>
        <message>
            <source>Keep recorded bodies</source>
            <translation>Conserver les corps enregistrés</translation>
        </message>
        <message>
            <source>Prompts and answers of keys that record them are deleted after that; the requests stay.</source>
            <translation>Les prompts et réponses des clés qui les enregistrent sont ensuite supprimés ; les requêtes restent.</translation>
        </message>
        <message>
            <source>Headers with cost</source>
            <translation>En-têtes avec coût</translation>
        </message>
        <message>
            <source>Answers carry what they cost and what is left (x-sluice-cost-usd and others).</source>
            <translation>Les réponses indiquent ce qu'elles coûtent et ce qui reste (x-sluice-cost-usd et d'autres).</translation>
        </message>
        <message>
            <source>Write a web address: https://…</source>
            <translation>Écrivez une adresse web : https://…</translation>
        </message>
        <message>
            <source>Write percentages from 1 to 99, with commas between them. Reaching 100 is always told.</source>
            <translation>Écrivez des pourcentages de 1 à 99, séparés par des virgules. Atteindre 100 est toujours signalé.</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Names under which programs may call this gateway, beside localhost. Commas between them.</source>
            <translation>Noms sous lesquels les programmes peuvent appeler cette passerelle, outre localhost. Séparés par des virgules.</translation>
        </message>
        <message>
            <source>Proxy to the providers</source>
            <translation>Proxy vers les fournisseurs</translation>
        </message>
        <message>
            <source>Empty: as the environment says (HTTPS_PROXY, NO_PROXY).</source>
            <translation>Vide : selon l'environnement (HTTPS_PROXY, NO_PROXY).</translation>
        </message>
        <message>
            <source>The week starts on</source>
            <translation>La semaine commence le</translation>
        </message>
        <message>
            <source>For weekly budgets and the figures of the week.</source>
            <translation>Pour les budgets hebdomadaires et les chiffres de la semaine.</translation>
        </message>
        <message>
            <source>As the language says</source>
            <translation>Selon la langue</translation>
        </message>
        <message>
            <source>Warn at</source>
            <translation>Avertir à</translation>
        </message>
        <message>
            <source>Percent of any budget.</source>
            <translation>Pourcentage de tout budget.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Fuseau horaire</translation>
        </message>
        <message>
            <source>When a day begins for budgets and charts. Empty: the computer's.</source>
            <translation>Quand commence un jour pour les budgets et graphiques. Vide : celui de l'ordinateur.</translation>
        </message>
        <message>
            <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
            <translation>« %1 » n'est pas un fuseau horaire. Écrivez-en un comme Europe/Berlin.</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Budget and runaway warnings are posted there too; Slack and Discord understand them.</source>
            <translation>Les avertissements de budget et d'emballement y sont aussi envoyés ; Slack et Discord les comprennent.</translation>
        </message>
        <message>
            <source>Metrics without a token</source>
            <translation>Métriques sans jeton</translation>
        </message>
        <message>
            <source>Programs on this computer may read GET /metrics: names of keys, counts and costs.</source>
            <translation>Les programmes de cet ordinateur peuvent lire GET /metrics : noms des clés, nombres et coûts.</translation>
        </message>
        <message>
            <source>Recognise programs and projects</source>
            <translation>Reconnaître programmes et projets</translation>
        </message>
        <message>
            <source>Looks up which program and folder is behind a connection from this computer.</source>
            <translation>Cherche quel programme et quel dossier sont derrière une connexion de cet ordinateur.</translation>
        </message>
        <message>
            <source>Keep what guardrails found</source>
            <translation>Conserver ce que les garde-fous ont trouvé</translation>
        </message>
        <message>
            <source>The whole text of each event, encrypted with a key from the secret store.</source>
            <translation>Le texte entier de chaque événement, chiffré avec une clé du magasin de secrets.</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>Fermer vers la zone de notification</translation>
        </message>
        <message>
            <source>Closing the window hides it, and the gateway goes on. Without a tray the window closes as usual, and the gateway ends.</source>
            <translation>Fermer la fenêtre la masque, et la passerelle continue. Sans zone de notification, la fenêtre se ferme comme d'habitude et la passerelle s'arrête.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>In force at once.</source>
            <translation>Prend effet aussitôt.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>Seconde monnaie</translation>
        </message>
        <message>
            <source>Shown in brackets behind sums in dollars, marked as an estimate. Empty: none.</source>
            <translation>Affichée entre parenthèses après les sommes en dollars, marquée comme estimation. Vide : aucune.</translation>
        </message>
        <message>
            <source>Write a code of three letters such as EUR; not USD.</source>
            <translation>Écrivez un code de trois lettres comme EUR ; pas USD.</translation>
        </message>
        <message>
            <source>One dollar is</source>
            <translation>Un dollar vaut</translation>
        </message>
        <message>
            <source>In the second currency. Nobody is asked for the rate: it stays as you write it.</source>
            <translation>Dans la seconde monnaie. Le taux n'est demandé à personne : il reste tel que vous l'écrivez.</translation>
        </message>
        <message>
            <source>Write a number such as 0.92.</source>
            <translation>Écrivez un nombre comme 0.92.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>System follows the desktop's choice of light or dark.</source>
            <translation>Système suit le choix clair ou sombre du bureau.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Lignes des tableaux</translation>
        </message>
        <message>
            <source>Compact shows more rows at once. Also in the View menu.</source>
            <translation>Compact montre plus de lignes à la fois. Aussi dans le menu Affichage.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compact</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Réduire les animations</translation>
        </message>
        <message>
            <source>Menus and controls change without being animated.</source>
            <translation>Menus et commandes changent sans être animés.</translation>
        </message>
        <message>
            <source>Spend in the title</source>
            <translation>Dépenses dans le titre</translation>
        </message>
        <message>
            <source>The title of the window says what today cost.</source>
            <translation>Le titre de la fenêtre indique le coût du jour.</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>A threshold is crossed, or a budget is spent.</source>
            <translation>Un seuil est franchi, ou un budget est épuisé.</translation>
        </message>
        <message>
            <source>Runaway keys</source>
            <translation>Clés emballées</translation>
        </message>
        <message>
            <source>A key was paused because it ran away.</source>
            <translation>Une clé a été mise en pause parce qu'elle s'emballait.</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>A request or an answer was rejected.</source>
            <translation>Une requête ou une réponse a été rejetée.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Fournisseurs</translation>
        </message>
        <message>
            <source>A provider has been failing for two minutes.</source>
            <translation>Un fournisseur est en échec depuis deux minutes.</translation>
        </message>
        <message>
            <source>New secrets</source>
            <translation>Nouveaux secrets</translation>
        </message>
        <message>
            <source>A key's secret is due for a change.</source>
            <translation>Le secret d'une clé doit être changé.</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Cache de prompts</translation>
        </message>
        <message>
            <source>A session's prompt changed, and its cache stopped hitting.</source>
            <translation>Le prompt d'une session a changé, et son cache a cessé de servir.</translation>
        </message>
        <message>
            <source>Hide names and amounts from the start</source>
            <translation>Masquer noms et montants dès le démarrage</translation>
        </message>
        <message>
            <source>For screens that are always shared. Else it is switched on in the View menu, or with Ctrl+Shift+H, and off again when Sluice quits.</source>
            <translation>Pour les écrans toujours partagés. Sinon, cela s'active dans le menu Affichage ou avec Ctrl+Maj+H, et se désactive quand Sluice est quitté.</translation>
        </message>
        <message>
            <source>Clear the clipboard after</source>
            <translation>Vider le presse-papiers après</translation>
        </message>
        <message>
            <source>How long a copied secret may stay there.</source>
            <translation>Combien de temps un secret copié peut y rester.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Écrivez un nombre entier.</translation>
        </message>
        <message>
            <source>Write a time such as 30 s or 2 min.</source>
            <translation>Écrivez une durée comme 30 s ou 2 min.</translation>
        </message>
        <message>
            <source>Write a time such as 90 days or 1 year.</source>
            <translation>Écrivez une durée comme 90 jours ou 1 y.</translation>
        </message>
        <message>
            <source>Write a size such as 64 KiB or 1 MiB.</source>
            <translation>Écrivez une taille comme 64 KiB ou 1 MiB.</translation>
        </message>
        <message>
            <source>Write a size such as 64 MiB or 1 GiB.</source>
            <translation>Écrivez une taille comme 64 MiB ou 1 GiB.</translation>
        </message>
        <message>
            <source>“%1” is not possible here. %2</source>
            <comment>what was typed; what can be</comment>
            <translation>« %1 » n'est pas possible ici. %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Lancer à l'ouverture de session</translation>
        </message>
        <message>
            <source>In the tray where there is one, so that agents find their gateway.</source>
            <translation>Dans la zone de notification s'il y en a une, pour que les agents trouvent leur passerelle.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Taille des textes</translation>
        </message>
        <message>
            <source>Follows the desktop's font, here and in charts.</source>
            <translation>Suit la police du bureau, ici et dans les graphiques.</translation>
        </message>
        <message>
            <source>%1, %2 pt</source>
            <comment>a font's name and size</comment>
            <translation>%1, %2 pt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Passerelle</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Ask elsewhere about unknown keys</source>
            <translation>Interroger ailleurs sur les clés inconnues</translation>
        </message>
        <message>
            <source>An identity system of your own says whether a key that Sluice does not know may be used.</source>
            <translation>Votre propre système d'identité dit si une clé que Sluice ne connaît pas peut être utilisée.</translation>
        </message>
        <message>
            <source>Only this computer</source>
            <translation>Cet ordinateur seulement</translation>
        </message>
        <message>
            <source>Off: other computers can reach the gateway too, each with a key.</source>
            <translation>Désactivé : d'autres ordinateurs peuvent aussi joindre la passerelle, chacun avec une clé.</translation>
        </message>
        <message>
            <source>Off: %1</source>
            <comment>an address</comment>
            <translation>Désactivé : %1</translation>
        </message>
        <message>
            <source>Listen on the network</source>
            <translation>Écouter sur le réseau</translation>
        </message>
        <message>
            <source>Let other computers reach the gateway?</source>
            <translation>Laisser d'autres ordinateurs joindre la passerelle ?</translation>
        </message>
        <message>
            <source>It will listen on %1. Every request needs a key, but nothing is encrypted on its way: prompts, answers and keys can be read in the network. This version has no TLS of its own; put a proxy with TLS in front where that matters. The admin API stays on this computer.</source>
            <translation>Elle écoutera sur %1. Chaque requête a besoin d'une clé, mais rien n'est chiffré en chemin : prompts, réponses et clés peuvent être lus sur le réseau. Cette version n'a pas de TLS propre ; placez un proxy avec TLS devant si cela compte. L'API d'administration reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>Rester sur cet ordinateur</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Budgets</translation>
        </message>
        <message>
            <source>Everything together</source>
            <translation>Tout ensemble</translation>
        </message>
        <message>
            <source>What all keys and projects may use together. They have limits of their own beside it; the strictest holds.</source>
            <translation>Ce que toutes les clés et tous les projets peuvent utiliser ensemble. Ils ont en plus leurs propres limites ; la plus stricte l'emporte.</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>Envoyer un message de test</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Envoi…</translation>
        </message>
        <message>
            <source>The webhook took it.</source>
            <translation>Le webhook l'a accepté.</translation>
        </message>
        <message>
            <source>Try the webhook</source>
            <translation>Essayer le webhook</translation>
        </message>
        <message>
            <source>Sends one message that says that it is a test.</source>
            <translation>Envoie un message qui dit qu'il est un test.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Confidentialité</translation>
        </message>
        <message>
            <source>Prompts and answers</source>
            <translation>Prompts et réponses</translation>
        </message>
        <message>
            <source>Recorded for keys that say so, and for no others: encrypted with a key from the secret store. Set it in a key's limits, or in Traffic under Messages.</source>
            <translation>Enregistrés pour les clés qui le demandent, et pour aucune autre : chiffrés avec une clé du magasin de secrets. À régler dans les limites d'une clé, ou dans Trafic sous Messages.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historique</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Hôtes contactés</translation>
        </message>
        <message>
            <source>Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in memory only.</source>
            <translation>Chaque hôte avec lequel Sluice a parlé depuis son démarrage : fournisseurs, tests, webhook. Gardé en mémoire seulement.</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secrets</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>Magasin de secrets</translation>
        </message>
        <message>
            <source>The providers' secrets are kept there, and nowhere else on disk.</source>
            <translation>Les secrets des fournisseurs y sont gardés, et nulle part ailleurs sur le disque.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Relire</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>Asked. The system may want its password.</source>
            <translation>Demandé. Le système voudra peut-être son mot de passe.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>The vault's passphrase</source>
            <translation>La phrase secrète du coffre</translation>
        </message>
        <message>
            <source>Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again.</source>
            <translation>Sluice la demande au démarrage. Qui l'oublie doit saisir à nouveau les clés des fournisseurs.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Phrase secrète</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop: its password is changed there.</source>
            <comment>a keychain's name</comment>
            <translation>%1 relève du bureau : son mot de passe s'y change.</translation>
        </message>
        <message>
            <source>the desktop's</source>
            <translation>celle du bureau</translation>
        </message>
        <message>
            <source>Another store</source>
            <translation>Un autre magasin</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets keychain and enter the providers' keys again; then delete vault.sluice in the data folder.</source>
            <translation>Les secrets ne sont pas déplacés pendant que Sluice fonctionne. Pour utiliser le trousseau, démarrez Sluice avec --secrets keychain et saisissez à nouveau les clés des fournisseurs ; supprimez ensuite vault.sluice dans le dossier de données.</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice with --secrets vault and enter the providers' keys again; the old entries stay in the keychain until their providers are removed.</source>
            <translation>Les secrets ne sont pas déplacés pendant que Sluice fonctionne. Pour utiliser un coffre à phrase secrète, démarrez Sluice avec --secrets vault et saisissez à nouveau les clés des fournisseurs ; les anciennes entrées restent dans le trousseau jusqu'à la suppression de leurs fournisseurs.</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>pas d'ici</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>API d'administration</translation>
        </message>
        <message>
            <source>Lets scripts manage keys and settings and read spend, on this computer and with a token only.</source>
            <translation>Permet à des scripts de gérer les clés et les réglages et de lire les dépenses, sur cet ordinateur et avec un jeton seulement.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Jeton</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Documentation</translation>
        </message>
        <message>
            <source>Every call, in the browser; the gateway itself shows it.</source>
            <translation>Chaque appel, dans le navigateur ; la passerelle elle-même l'affiche.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sauvegarde</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Exporter la configuration</translation>
        </message>
        <message>
            <source>Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in it, encrypted or not.</source>
            <translation>Fournisseurs, projets, clés, garde-fous, vos prix et réglages dans un seul fichier. Aucun secret n'y figure, chiffré ou non.</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Importer la configuration</translation>
        </message>
        <message>
            <source>First shows what would be added and changed; nothing is removed. New keys get new secrets, new providers wait for theirs.</source>
            <translation>Montre d'abord ce qui serait ajouté et modifié ; rien n'est supprimé. Les nouvelles clés reçoivent de nouveaux secrets, les nouveaux fournisseurs attendent le leur.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>The desktop gateway for LLM traffic, and what it is made of.</source>
            <translation>La passerelle de bureau pour le trafic LLM, et ce dont elle est faite.</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copier le diagnostic</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Copie…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnostic</translation>
        </message>
        <message>
            <source>Versions, states and the last lines of the log; no prompt, no name of a key. Before it is copied, it is compared with every secret that Sluice knows.</source>
            <translation>Versions, états et dernières lignes du journal ; aucun prompt, aucun nom de clé. Avant la copie, il est comparé à chaque secret que Sluice connaît.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Dossier de données</translation>
        </message>
        <message>
            <source>%1
Another one is chosen with --data-dir when Sluice starts.</source>
            <comment>a folder</comment>
            <translation>%1
Un autre se choisit avec --data-dir au démarrage de Sluice.</translation>
        </message>
        <message>
            <source>On the clipboard; no secret is in it.</source>
            <translation>Dans le presse-papiers ; il ne contient aucun secret.</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>pas enregistrés</translation>
        </message>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>enregistrés pour %n clé</numerusform>
                <numerusform>enregistrés pour %n clés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n fournisseur a son secret.</numerusform>
                <numerusform>%n fournisseurs ont leur secret.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n est illisible : le magasin est verrouillé ou ne répond pas.</numerusform>
                <numerusform>%n sont illisibles : le magasin est verrouillé ou ne répond pas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n n'en a pas encore.</numerusform>
                <numerusform>%n n'en ont pas encore.</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Rechercher dans les réglages</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>The change takes effect when the gateway restarts. Running requests are finished first.</source>
            <translation>La modification prend effet au redémarrage de la passerelle. Les requêtes en cours sont d'abord terminées.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
        <message>
            <source>No setting has to do with “%1”.</source>
            <translation>Aucun réglage ne concerne « %1 ».</translation>
        </message>
    </context>
    <context>
        <name>sluice::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
    </context>
    <context>
        <name>sluice::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Surveiller</translation>
        </message>
        <message>
            <source>Govern</source>
            <translation>Encadrer</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connecter</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>name of a page, its number</comment>
            <translation>%1 (Ctrl+%2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>Chargement</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Merge into ~/.claude/settings.json, then start Claude Code again. The address has no /v1 here.</source>
            <translation>Fusionner dans ~/.claude/settings.json, puis redémarrer Claude Code. L'adresse n'a pas de /v1 ici.</translation>
        </message>
        <message>
            <source>The upper part goes into ~/.codex/config.toml (model and model_provider above the first [table]); the last line, without its #, into the shell that starts Codex.</source>
            <translation>La partie du haut va dans ~/.codex/config.toml (model et model_provider avant la première [table]) ; la dernière ligne, sans son #, dans le shell qui démarre Codex.</translation>
        </message>
        <message>
            <source>Merge into ~/.config/opencode/opencode.json. Add each model that you use under "models".</source>
            <translation>Fusionner dans ~/.config/opencode/opencode.json. Ajouter chaque modèle utilisé sous "models".</translation>
        </message>
        <message>
            <source>Run in the shell that starts gemini, or put the lines without "export" into ~/.gemini/.env.</source>
            <translation>À exécuter dans le shell qui démarre gemini, ou mettre les lignes sans "export" dans ~/.gemini/.env.</translation>
        </message>
        <message>
            <source>With the official package: pip install openai.</source>
            <translation>Avec le paquet officiel : pip install openai.</translation>
        </message>
        <message>
            <source>With the official package: npm install openai. Save as hello.mjs.</source>
            <translation>Avec le paquet officiel : npm install openai. Enregistrer sous hello.mjs.</translation>
        </message>
        <message>
            <source>A whole request, to see it arrive.</source>
            <translation>Une requête entière, pour la voir arriver.</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Environnement</translation>
        </message>
        <message>
            <source>For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, the others without.</source>
            <translation>Pour la plupart des autres outils et SDK : à exécuter dans leur shell. Ceux d'OpenAI prennent l'adresse avec /v1, les autres sans.</translation>
        </message>
    </context>
    <context>
        <name>sluice::StatusStrip</name>
        <message>
            <source>Gateway status</source>
            <translation>État de la passerelle</translation>
        </message>
        <message>
            <source>Gateway state</source>
            <translation>État de la passerelle</translation>
        </message>
        <message>
            <source>Gateway address</source>
            <translation>Adresse de la passerelle</translation>
        </message>
        <message>
            <source>Copy gateway address</source>
            <translation>Copier l'adresse de la passerelle</translation>
        </message>
        <message>
            <source>Copy the address; hold or use the arrow for more forms</source>
            <translation>Copier l'adresse ; maintenir ou utiliser la flèche pour d'autres formes</translation>
        </message>
        <message>
            <source>Secret on the clipboard</source>
            <translation>Secret dans le presse-papiers</translation>
        </message>
        <message>
            <source>Show names and amounts again</source>
            <translation>Afficher à nouveau noms et montants</translation>
        </message>
        <message>
            <source>Names and amounts are hidden. Press to show them again (Ctrl+Shift+H).</source>
            <translation>Les noms et montants sont masqués. Appuyer pour les afficher à nouveau (Ctrl+Maj+H).</translation>
        </message>
        <message>
            <source>Requests running</source>
            <translation>Requêtes en cours</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>Requêtes par seconde</translation>
        </message>
        <message>
            <source>Requests a second, over the last 10 seconds</source>
            <translation>Requêtes par seconde, sur les 10 dernières secondes</translation>
        </message>
        <message>
            <source>Spent today</source>
            <translation>Dépensé aujourd'hui</translation>
        </message>
        <message>
            <source>Burn rate</source>
            <translation>Rythme de dépense</translation>
        </message>
        <message>
            <source>Dollars an hour, at the pace of the last 10 minutes</source>
            <translation>Dollars par heure, au rythme des 10 dernières minutes</translation>
        </message>
        <message>
            <source>Today's budget of the gateway</source>
            <translation>Budget du jour de la passerelle</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Arrêtée</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Running, with a problem</source>
            <translation>En marche, avec un problème</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <comment>a time of day</comment>
            <translation>En pause à %1</translation>
        </message>
        <message numerus="yes">
            <source>Draining (%n)…</source>
            <translation>
                <numerusform>Vidange (%n)…</numerusform>
                <numerusform>Vidange (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Stop the gateway: running requests are finished first</source>
            <translation>Arrêter la passerelle : les requêtes en cours sont d'abord terminées</translation>
        </message>
        <message>
            <source>Stop the gateway</source>
            <translation>Arrêter la passerelle</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Try to start the gateway again</source>
            <translation>Réessayer de démarrer la passerelle</translation>
        </message>
        <message>
            <source>Start the gateway</source>
            <translation>Démarrer la passerelle</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>Noms masqués</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout mettre en pause</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Reprendre tout le trafic</translation>
        </message>
        <message>
            <source>Pause all traffic</source>
            <translation>Mettre tout le trafic en pause</translation>
        </message>
        <message>
            <source>Let new requests through again (Ctrl+Shift+P)</source>
            <translation>Laisser à nouveau passer les requêtes (Ctrl+Maj+P)</translation>
        </message>
        <message>
            <source>Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)</source>
            <translation>Refuser les nouvelles requêtes jusqu'à la reprise ; celles en cours se terminent (Ctrl+Maj+P)</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>· %1 req/s</source>
            <comment>requests a second</comment>
            <translation>· %1 req/s</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Aujourd'hui %1</translation>
        </message>
        <message>
            <source>Today –</source>
            <translation>Aujourd'hui –</translation>
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
            <translation>%1 sur %2 aujourd'hui</translation>
        </message>
        <message>
            <source>The traffic could not be paused. %1</source>
            <translation>Impossible de mettre le trafic en pause. %1</translation>
        </message>
        <message>
            <source>The traffic could not be resumed. %1</source>
            <translation>Impossible de reprendre le trafic. %1</translation>
        </message>
        <message>
            <source>Secret copied · clears in %1 s · &lt;a href="#"&gt;Clear now&lt;/a&gt;</source>
            <translation>Secret copié · effacé dans %1 s · &lt;a href="#"&gt;Effacer maintenant&lt;/a&gt;</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>Impossible de lire %1 : %2</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1. Should Sluice be killed now, the requests of this moment would be missing from the ledger.</source>
            <translation>Impossible d'écrire le journal : %1. Si Sluice était tué maintenant, les requêtes de ce moment manqueraient dans le registre.</translation>
        </message>
        <message>
            <source>The ledger cannot be written: %1. 1 request waits in memory.</source>
            <translation>Impossible d'écrire le registre : %1. 1 requête attend en mémoire.</translation>
        </message>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>Impossible d'écrire le registre : %1. %n requête attend en mémoire.</numerusform>
                <numerusform>Impossible d'écrire le registre : %1. %n requêtes attendent en mémoire.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Older ones wait in the journal: %2.</source>
            <translation>%1 De plus anciennes attendent dans le journal : %2.</translation>
        </message>
        <message>
            <source>%1 Lost, because there was room neither in memory nor in the journal: %2.</source>
            <translation>%1 Perdues, faute de place en mémoire et dans le journal : %2.</translation>
        </message>
        <message>
            <source>%1 cannot be made private: %2</source>
            <translation>Impossible de rendre %1 privé : %2</translation>
        </message>
        <message>
            <source>%1 cannot be made: %2</source>
            <translation>Impossible de créer %1 : %2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>Impossible d'ouvrir %1 : %2</translation>
        </message>
        <message>
            <source>Many different refusals at once.</source>
            <translation>Beaucoup de refus différents à la fois.</translation>
        </message>
        <message>
            <source>Sluice was stopped in the middle of this request.</source>
            <translation>Sluice a été arrêté au milieu de cette requête.</translation>
        </message>
        <message>
            <source>The sums of the database do not fit its requests; nothing was priced again.</source>
            <translation>Les sommes de la base de données ne correspondent pas à ses requêtes ; aucun prix n'a été recalculé.</translation>
        </message>
        <message>
            <source>The database holds an unknown word, "%1".</source>
            <translation>La base de données contient un mot inconnu, « %1 ».</translation>
        </message>
        <message>
            <source>The header %1 carries a credential. Enter it as the provider's key instead.</source>
            <translation>L'en-tête %1 porte un identifiant secret. Saisissez-le plutôt comme clé du fournisseur.</translation>
        </message>
        <message>
            <source>The address holds a user name or password. Enter it as the provider's key instead.</source>
            <translation>L'adresse contient un nom d'utilisateur ou un mot de passe. Saisissez-le plutôt comme clé du fournisseur.</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>ce n'est pas un objet</translation>
        </message>
        <message>
            <source>The database holds rules for the key “%1” that make no sense: %2</source>
            <translation>La base de données contient pour la clé « %1 » des règles qui n'ont pas de sens : %2</translation>
        </message>
        <message>
            <source>There is already a provider named %1.</source>
            <translation>Il y a déjà un fournisseur nommé %1.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>Ce fournisseur n'existe pas.</translation>
        </message>
        <message>
            <source>There is already a key with that secret.</source>
            <translation>Il y a déjà une clé avec ce secret.</translation>
        </message>
        <message>
            <source>another program holds the database</source>
            <translation>un autre programme tient la base de données</translation>
        </message>
        <message>
            <source>the database is read-only</source>
            <translation>la base de données est en lecture seule</translation>
        </message>
        <message>
            <source>the disk is full or broken (SQLite error %1)</source>
            <translation>le disque est plein ou défectueux (erreur SQLite %1)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>le disque est plein</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>impossible d'ouvrir le fichier</translation>
        </message>
        <message>
            <source>the file is damaged or not a database</source>
            <translation>le fichier est endommagé ou n'est pas une base de données</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed</source>
            <translation>le pilote SQLite de Qt n'est pas installé</translation>
        </message>
        <message>
            <source>The database holds a guardrail that cannot be read: %1</source>
            <translation>La base de données contient un garde-fou illisible : %1</translation>
        </message>
        <message>
            <source>no JSON</source>
            <translation>pas du JSON</translation>
        </message>
        <message>
            <source>The database holds a guardrail event that cannot be read.</source>
            <translation>La base de données contient un événement de garde-fou illisible.</translation>
        </message>
        <message>
            <source>There is no such guardrail.</source>
            <translation>Ce garde-fou n'existe pas.</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>Cet événement n'existe pas.</translation>
        </message>
        <message>
            <source>There is already a price of yours for %1 from that day on.</source>
            <translation>Il y a déjà un prix à vous pour %1 à partir de ce jour.</translation>
        </message>
        <message>
            <source>There is no such price.</source>
            <translation>Ce prix n'existe pas.</translation>
        </message>
        <message>
            <source>The database holds limits for the project “%1” that make no sense.</source>
            <translation>La base de données contient pour le projet « %1 » des limites qui n'ont pas de sens.</translation>
        </message>
        <message>
            <source>There is already a project named %1.</source>
            <translation>Il y a déjà un projet nommé %1.</translation>
        </message>
        <message>
            <source>There is no such project.</source>
            <translation>Ce projet n'existe pas.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used: %2.</source>
            <translation>Impossible d'utiliser la base de données %1 : %2.</translation>
        </message>
        <message>
            <source>it was written by a newer version of Sluice. Start that version, or choose another data folder</source>
            <translation>elle a été écrite par une version plus récente de Sluice. Démarrez cette version, ou choisissez un autre dossier de données</translation>
        </message>
        <message>
            <source>it is damaged or not a database. Put a backup in its place, or move it away to start with an empty one</source>
            <translation>elle est endommagée ou n'est pas une base de données. Mettez une sauvegarde à sa place, ou déplacez-la pour repartir d'une base vide</translation>
        </message>
        <message>
            <source>it belongs to another program</source>
            <translation>elle appartient à un autre programme</translation>
        </message>
        <message>
            <source>the database is not open</source>
            <translation>la base de données n'est pas ouverte</translation>
        </message>
    </context>
    <context>
        <name>sluice::TestStepsView</name>
        <message>
            <source>%1: not tried.</source>
            <translation>%1 : non essayé.</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>En cours…</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <translation>%1 : échec. %2</translation>
        </message>
        <message>
            <source>%1: passed. %2</source>
            <translation>%1 : réussi. %2</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1 : annulé.</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Résultat du test</translation>
        </message>
        <message>
            <source>The test could not be made</source>
            <translation>Le test n'a pas pu être fait</translation>
        </message>
    </context>
    <context>
        <name>sluice::TimelineView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficDrawer</name>
        <message>
            <source>Summary</source>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Why refused?</source>
            <translation>Pourquoi ce refus ?</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Brut</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copier comme curl</translation>
        </message>
        <message>
            <source>A request to the same model, with $SLUICE_KEY in place of the key</source>
            <translation>Une requête au même modèle, avec $SLUICE_KEY à la place de la clé</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>Ouvrir dans Essais</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>Rien n'a encore été mesuré.</translation>
        </message>
        <message>
            <source>How the cost was computed</source>
            <translation>Comment le coût a été calculé</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Quoi</translation>
        </message>
        <message>
            <source>Tokens × price</source>
            <translation>Tokens × prix</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Montant</translation>
        </message>
        <message>
            <source>Set a price…</source>
            <translation>Fixer un prix…</translation>
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
            <translation>« %1 »</translation>
        </message>
        <message>
            <source>the key %1</source>
            <translation>la clé %1</translation>
        </message>
        <message>
            <source>the model %1</source>
            <translation>le modèle %1</translation>
        </message>
        <message>
            <source>the provider %1</source>
            <translation>le fournisseur %1</translation>
        </message>
        <message>
            <source>the agent %1</source>
            <translation>l'agent %1</translation>
        </message>
        <message>
            <source>the project %1</source>
            <translation>le projet %1</translation>
        </message>
        <message>
            <source>the session %1</source>
            <translation>la session %1</translation>
        </message>
        <message>
            <source>the folder %1</source>
            <translation>le dossier %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>une erreur</translation>
        </message>
        <message>
            <source>a refusal by Sluice</source>
            <translation>un refus par Sluice</translation>
        </message>
        <message>
            <source>an answer still running</source>
            <translation>une réponse en cours</translation>
        </message>
        <message>
            <source>a client that left</source>
            <translation>un client parti</translation>
        </message>
        <message>
            <source>a complete answer</source>
            <translation>une réponse complète</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>un flux</translation>
        </message>
        <message>
            <source>something redacted</source>
            <translation>une partie expurgée</translation>
        </message>
        <message>
            <source>an unknown price</source>
            <translation>un prix inconnu</translation>
        </message>
        <message>
            <source>an estimated cost</source>
            <translation>un coût estimé</translation>
        </message>
        <message>
            <source>a translation between protocols</source>
            <translation>une traduction entre protocoles</translation>
        </message>
        <message>
            <source>an edited body</source>
            <translation>un corps modifié</translation>
        </message>
        <message>
            <source>an untouched body</source>
            <translation>un corps intact</translation>
        </message>
        <message>
            <source>the status %1</source>
            <translation>le statut %1</translation>
        </message>
        <message>
            <source>a status %1</source>
            <translation>un statut %1</translation>
        </message>
        <message>
            <source>“%1” is no status. Use 200, 4xx, error, refused, running, done or left.</source>
            <translation>« %1 » n'est pas un statut. Utilisez 200, 4xx, error, refused, running, done ou left.</translation>
        </message>
        <message>
            <source>“is:%1” is not known. Use one of: %2.</source>
            <translation>« is:%1 » est inconnu. Utilisez l'un de : %2.</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>au-dessus de %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>d'au moins %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>en dessous de %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>d'au plus %1</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like cost&gt;0.10.</source>
            <translation>« %1 » n'est pas un montant. Écrivez-le comme cost&gt;0.10.</translation>
        </message>
        <message>
            <source>a cost %1</source>
            <translation>un coût %1</translation>
        </message>
        <message>
            <source>“%1” is no number of tokens. Write it like tokens&gt;50k.</source>
            <translation>« %1 » n'est pas un nombre de tokens. Écrivez-le comme tokens&gt;50k.</translation>
        </message>
        <message>
            <source>tokens %1</source>
            <translation>des tokens %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like ttft&gt;2s or ttft&gt;500ms.</source>
            <translation>« %1 » n'est pas une durée. Écrivez-la comme ttft&gt;2s ou ttft&gt;500ms.</translation>
        </message>
        <message>
            <source>a time to the first token %1</source>
            <translation>un temps jusqu'au premier token %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like time&gt;10s or time&gt;2min.</source>
            <translation>« %1 » n'est pas une durée. Écrivez-la comme time&gt;10s ou time&gt;2min.</translation>
        </message>
        <message>
            <source>a total time %1</source>
            <translation>un temps total %1</translation>
        </message>
        <message>
            <source>“%1” is no status to compare with. Write it like status&gt;=400.</source>
            <translation>« %1 » n'est pas un statut à comparer. Écrivez-le comme status&gt;=400.</translation>
        </message>
        <message>
            <source>“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.</source>
            <translation>« %1 » n'est pas une heure. Écrivez since:14:00, since:15m ou since:2026-11-20.</translation>
        </message>
        <message>
            <source>a start since %1</source>
            <translation>un début depuis %1</translation>
        </message>
        <message>
            <source>a start before %1</source>
            <translation>un début avant %1</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 ou %2</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To look for that text, put it in quotes.</source>
            <translation>Il n'y a pas de filtre « %1: ». Pour chercher ce texte, mettez-le entre guillemets.</translation>
        </message>
        <message>
            <source>“%1” cannot be compared. Use cost, tokens, ttft or time.</source>
            <translation>« %1 » ne peut pas être comparé. Utilisez cost, tokens, ttft ou time.</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>le texte %1</translation>
        </message>
        <message>
            <source>“%1” needs a comparison, like %1&gt;…</source>
            <translation>« %1 » attend une comparaison, comme %1&gt;…</translation>
        </message>
        <message>
            <source>Something is missing after “%1:”.</source>
            <translation>Il manque quelque chose après « %1: ».</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>Il n'y a rien entre les guillemets.</translation>
        </message>
        <message>
            <source>Requests with %1.</source>
            <translation>Requêtes avec %1.</translation>
        </message>
        <message>
            <source>Requests without %1.</source>
            <translation>Requêtes sans %1.</translation>
        </message>
        <message>
            <source>Requests with %1, without %2.</source>
            <translation>Requêtes avec %1, sans %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
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
            <translation>%1 tokens en entrée, dont %2 du cache, %3 écrits dedans ; %4 en sortie, plus %5 de raisonnement</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 depuis %2</translation>
        </message>
        <message>
            <source>Tokens: all input / of which from the cache / output</source>
            <translation>Tokens : toute l'entrée / dont du cache / sortie</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Temps jusqu'au premier token</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>In / cached / out</source>
            <translation>Entrée / cache / sortie</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id de requête</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Envoyé / reçu</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficPage</name>
        <message>
            <source>Filter: words, or key: model: status:error cost&gt;0.10</source>
            <translation>Filtre : des mots, ou key: model: status:error cost&gt;0.10</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Filtrer les requêtes</translation>
        </message>
        <message>
            <source>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. A minus negates, a comma means or.
Arrow down shows the filters of before.</source>
            <translation>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. Un moins nie, une virgule veut dire ou.
Flèche bas affiche les filtres précédents.</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Suivre</translation>
        </message>
        <message>
            <source>Keep the newest request in view (End)</source>
            <translation>Garder la requête la plus récente visible (Fin)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Choose the columns. Drag their headers to another place.</source>
            <translation>Choisir les colonnes. Faire glisser leurs en-têtes pour les déplacer.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Save every request that the filter lets through (Ctrl+E)</source>
            <translation>Enregistrer toutes les requêtes que le filtre laisse passer (Ctrl+E)</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Trafic</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (au caractère %2)</translation>
        </message>
        <message>
            <source>Sorted by %1: new requests wait at the bottom. A third click on the title, or Follow, brings back the order of time.</source>
            <translation>Trié par %1 : les nouvelles requêtes attendent en bas. Un troisième clic sur le titre, ou Suivre, rétablit l'ordre du temps.</translation>
        </message>
        <message>
            <source>That request is not in the history any more.</source>
            <translation>Cette requête n'est plus dans l'historique.</translation>
        </message>
        <message>
            <source>That request could not be read: %1</source>
            <translation>Impossible de lire cette requête : %1</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Afficher les détails</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Seulement ceci</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Pas ceci</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Copier la ligne</translation>
        </message>
        <message>
            <source>Copy row as JSON</source>
            <translation>Copier la ligne en JSON</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copier comme curl</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>Copier l'id de requête</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>Ouvrir dans Essais</translation>
        </message>
        <message>
            <source>The view was cleared. Nothing was deleted.</source>
            <translation>La vue a été vidée. Rien n'a été supprimé.</translation>
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
            <translation>Exporter les requêtes</translation>
        </message>
        <message>
            <source>Exporting %1 of %2 · Cancel</source>
            <translation>Exportation de %1 sur %2 · Annuler</translation>
        </message>
        <message>
            <source>Exporting… · Cancel</source>
            <translation>Exportation… · Annuler</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>L'exportation a été annulée ; aucun fichier n'a été écrit.</translation>
        </message>
        <message>
            <source>Saved as %1: %2 requests.</source>
            <translation>Enregistré sous %1 : %2 requêtes.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Impossible d'écrire %1 : %2</translation>
        </message>
        <message>
            <source>%1 since the view was cleared</source>
            <translation>%1 depuis que la vue a été vidée</translation>
        </message>
        <message>
            <source>%1 matching</source>
            <translation>%1 selon le filtre</translation>
        </message>
        <message>
            <source>%1, earlier ones could not be read</source>
            <translation>%1, lecture des antérieures impossible</translation>
        </message>
        <message>
            <source>%1, looking further back…</source>
            <translation>%1, recherche plus loin…</translation>
        </message>
        <message>
            <source> · loading more</source>
            <translation> · suite en chargement</translation>
        </message>
        <message>
            <source>%1 of %2 matching</source>
            <translation>%1 sur %2 selon le filtre</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 requête</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln requête</numerusform>
                <numerusform>%Ln requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests</source>
            <translation>%1 sur %2 requêtes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nouvelle</numerusform>
                <numerusform>%Ln nouvelles</numerusform>
            </translation>
        </message>
        <message>
            <source>To the newest</source>
            <translation>Aux plus récentes</translation>
        </message>
        <message>
            <source>The view is cleared</source>
            <translation>La vue est vidée</translation>
        </message>
        <message>
            <source>New requests appear here. Nothing was deleted.</source>
            <translation>Les nouvelles requêtes apparaissent ici. Rien n'a été supprimé.</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Tout afficher à nouveau</translation>
        </message>
        <message>
            <source>Earlier requests could not be read</source>
            <translation>Impossible de lire les requêtes antérieures</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>No requests match</source>
            <translation>Aucune requête ne correspond</translation>
        </message>
        <message>
            <source>No request, live or in the history, matches “%1”.</source>
            <translation>Aucune requête, en direct ou dans l'historique, ne correspond à « %1 ».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>The gateway is not running. Requests appear here as they arrive.</source>
            <translation>La passerelle est arrêtée. Les requêtes apparaissent ici à leur arrivée.</translation>
        </message>
        <message>
            <source>Point an agent at %1. What it asks appears here as it happens.</source>
            <translation>Dirigez un agent vers %1. Ce qu'il demande apparaît ici en direct.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Pas encore de requêtes</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Connecter un agent</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Envoyer une requête de test</translation>
        </message>
        <message>
            <source>Earlier requests could not be read: %1</source>
            <translation>Impossible de lire les requêtes antérieures : %1</translation>
        </message>
    </context>
    <context>
        <name>TrafficWords</name>
        <message>
            <source>Somebody</source>
            <translation>Quelqu'un</translation>
        </message>
        <message>
            <source>something</source>
            <translation>quelque chose</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>le fournisseur</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4.</source>
            <translation>%1 a interrogé %2 ; %3 a répondu en %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.</source>
            <translation>%1 a interrogé %2 ; %3 a répondu en %4 avec %5 tokens. Aucun prix n'est connu pour ce modèle.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens for %6.</source>
            <translation>%1 a interrogé %2 ; %3 a répondu en %4 avec %5 tokens pour %6.</translation>
        </message>
        <message>
            <source>as a stream</source>
            <translation>en flux</translation>
        </message>
        <message>
            <source>in one piece</source>
            <translation>d'un seul bloc</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 is answering.</source>
            <translation>%1 a interrogé %2 ; %3 répond.</translation>
        </message>
        <message>
            <source>%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.</source>
            <translation>%1 a interrogé %2 et a raccroché après %3, avant la fin de la réponse. Utilisé jusque-là : %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice refused it (%3).</source>
            <translation>%1 a interrogé %2 ; Sluice a refusé (%3).</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered with the error %4 after %5.</source>
            <translation>%1 a interrogé %2 ; %3 a répondu par l'erreur %4 après %5.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 could not be reached.</source>
            <translation>%1 a interrogé %2 ; impossible de joindre %3.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 broke off in the middle of its answer after %4.</source>
            <translation>%1 a interrogé %2 ; %3 s'est interrompu au milieu de sa réponse après %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice was stopped before the answer was complete.</source>
            <translation>%1 a interrogé %2 ; Sluice a été arrêté avant la fin de la réponse.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Reçue</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Model asked</source>
            <translation>Modèle demandé</translation>
        </message>
        <message>
            <source>Model served</source>
            <translation>Modèle servi</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Appel</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens en entrée</translation>
        </message>
        <message>
            <source>from the cache</source>
            <translation>du cache</translation>
        </message>
        <message>
            <source>into the cache</source>
            <translation>vers le cache</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens en sortie</translation>
        </message>
        <message>
            <source>for reasoning</source>
            <translation>de raisonnement</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Cache de prompts</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Envoyé / reçu</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Trajet</translation>
        </message>
        <message>
            <source>Chosen instead of</source>
            <translation>Choisi à la place de</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Garde-fous</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id de requête</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Modifiée</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traduite</translation>
        </message>
        <message>
            <source>Byte-exact</source>
            <translation>À l'octet près</translation>
        </message>
        <message>
            <source>Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, the wish to be told the usage, or what a guardrail replaced. Every other byte went through as it was.</source>
            <translation>Des parties du corps ont été remplacées en chemin : le nom d'un modèle, une limite de sortie, un prompt système, la demande d'indiquer la consommation, ou ce qu'un garde-fou a remplacé. Tous les autres octets sont passés tels quels.</translation>
        </message>
        <message>
            <source>The request was translated to the provider's protocol, and the answer back.</source>
            <translation>La requête a été traduite vers le protocole du fournisseur, et la réponse en retour.</translation>
        </message>
        <message>
            <source>Byte-exact: the body went through as it was, both ways, unpacked where one side could not have it packed. Only headers differ, such as the credential.</source>
            <translation>À l'octet près : le corps est passé tel quel, dans les deux sens, décompressé là où un côté ne pouvait pas le recevoir compressé. Seuls des en-têtes diffèrent, comme l'identifiant.</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 octets)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocole</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>Envoyé par le client</translation>
        </message>
        <message>
            <source>Sent to the client</source>
            <translation>Envoyé au client</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Code d'erreur</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Refusée par</translation>
        </message>
        <message>
            <source>Service tier</source>
            <translation>Niveau de service</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Alerted</source>
            <translation>Signalée</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Expurgée</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the tools changed since the request before.</source>
            <translation>Le cache de prompts a été manqué : les outils ont changé depuis la requête précédente.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the system prompt changed since the request before.</source>
            <translation>Le cache de prompts a été manqué : le prompt système a changé depuis la requête précédente.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: message %1 changed since the request before.</source>
            <translation>Le cache de prompts a été manqué : le message %1 a changé depuis la requête précédente.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: “%1” changed since the request before.</source>
            <translation>Le cache de prompts a été manqué : « %1 » a changé depuis la requête précédente.</translation>
        </message>
        <message>
            <source>The request carried no key, or one that Sluice does not know.</source>
            <translation>La requête ne portait pas de clé, ou une clé inconnue de Sluice.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used any more.</source>
            <translation>La clé « %1 » ne peut plus être utilisée.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Créer une clé</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Afficher cette clé</translation>
        </message>
        <message>
            <source>The key “%1” has used up its requests for this minute.</source>
            <translation>La clé « %1 » a épuisé ses requêtes pour cette minute.</translation>
        </message>
        <message>
            <source>Change its limit</source>
            <translation>Modifier sa limite</translation>
        </message>
        <message>
            <source>The key “%1” may not ask for this.</source>
            <translation>La clé « %1 » ne peut pas demander cela.</translation>
        </message>
        <message>
            <source>No provider is set up for “%1”.</source>
            <translation>Aucun fournisseur n'est configuré pour « %1 ».</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Ouvrir les fournisseurs</translation>
        </message>
        <message>
            <source>All traffic is paused.</source>
            <translation>Tout le trafic est en pause.</translation>
        </message>
        <message>
            <source>The request could not be understood.</source>
            <translation>La requête n'a pas pu être comprise.</translation>
        </message>
        <message>
            <source>Refused by the rule “%1”.</source>
            <translation>Refusée par la règle « %1 ».</translation>
        </message>
        <message>
            <source>Waited for a free place</source>
            <translation>Attente d'une place libre</translation>
        </message>
        <message>
            <source>Checked and connected</source>
            <translation>Vérifiée et connectée</translation>
        </message>
        <message>
            <source>Waiting for the first token</source>
            <translation>Attente du premier token</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Attente</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Flux en cours</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Réception</translation>
        </message>
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message>
            <source>Answer</source>
            <comment>its body</comment>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Assistant's answer</source>
            <translation>Réponse de l'assistant</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>its body</comment>
            <translation>Requête</translation>
        </message>
        <message>
            <source>System</source>
            <comment>who says it</comment>
            <translation>Système</translation>
        </message>
        <message>
            <source>User</source>
            <comment>who says it</comment>
            <translation>Utilisateur</translation>
        </message>
        <message>
            <source>Assistant</source>
            <comment>who says it</comment>
            <translation>Assistant</translation>
        </message>
        <message>
            <source>Tool</source>
            <comment>who says it</comment>
            <translation>Outil</translation>
        </message>
        <message>
            <source>Instructions</source>
            <comment>of the system</comment>
            <translation>Instructions</translation>
        </message>
        <message>
            <source>Thinking, encrypted</source>
            <translation>Réflexion, chiffrée</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Réflexion</translation>
        </message>
        <message>
            <source>Tool call</source>
            <translation>Appel d'outil</translation>
        </message>
        <message>
            <source>Empty result</source>
            <translation>Résultat vide</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>of a tool</comment>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Image</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Erreur</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Afficher les messages précédents</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Show more (%1 left)</source>
            <translation>Afficher plus (encore %1)</translation>
        </message>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>Tout afficher (%Ln ligne)</numerusform>
                <numerusform>Tout afficher (%Ln lignes)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Tout afficher (%1)</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Copier la sélection</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message>
            <source>%1   paused</source>
            <comment>a key's name</comment>
            <translation>%1   en pause</translation>
        </message>
        <message>
            <source>%1   %2 today</source>
            <comment>a key's name and what it cost</comment>
            <translation>%1   %2 aujourd'hui</translation>
        </message>
        <message numerus="yes">
            <source>Sluice · %1 today · %2/h · %n running</source>
            <comment>spend, spend an hour, requests</comment>
            <translation>
                <numerusform>Sluice · %1 aujourd'hui · %2/h · %n en cours</numerusform>
                <numerusform>Sluice · %1 aujourd'hui · %2/h · %n en cours</numerusform>
            </translation>
        </message>
        <message>
            <source>Running on %1</source>
            <comment>an address</comment>
            <translation>En marche sur %1</translation>
        </message>
        <message>
            <source>The gateway is stopped</source>
            <translation>La passerelle est arrêtée</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>an amount of money</comment>
            <translation>%1 aujourd'hui</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout mettre en pause</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>Le trafic n'a pas repris</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>Le trafic n'a pas été mis en pause</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copier l'adresse</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Ouvrir Sluice</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Réglages…</translation>
        </message>
        <message>
            <source>Quit Sluice…</source>
            <translation>Quitter Sluice…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Mettre en pause</translation>
        </message>
        <message>
            <source>from the tray</source>
            <translation>depuis la zone de notification</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>La clé n'a pas repris</translation>
        </message>
        <message>
            <source>The key was not paused</source>
            <translation>La clé n'a pas été mise en pause</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>Le budget n'a pas été augmenté</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Afficher les requêtes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Recently refused</source>
            <translation>Refus récents</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <comment>time, key, why</comment>
            <translation>%1  %2 : %3</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>clé inconnue</translation>
        </message>
    </context>
    <context>
        <name>sluice::UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Upstream</name>
        <message>
            <source>The provider's answer is not valid %1 data.</source>
            <translation>La réponse du fournisseur n'est pas formée de données %1 valides.</translation>
        </message>
        <message>
            <source>The provider's answer is too large when it is decompressed.</source>
            <translation>La réponse du fournisseur est trop grande une fois décompressée.</translation>
        </message>
        <message>
            <source>%1 cannot be reached through the proxy. Check the proxy's address and that it is running.</source>
            <translation>%1 n'est pas joignable par le proxy. Vérifiez l'adresse du proxy et qu'il est en marche.</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port and that the server is running.</source>
            <translation>%1 a refusé la connexion. Vérifiez le port et que le serveur est en marche.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check the network connection and the provider's address.</source>
            <translation>%1 n'est pas joignable. Vérifiez la connexion réseau et l'adresse du fournisseur.</translation>
        </message>
        <message>
            <source>The name of the proxy for %1 has no address. Check the proxy setting.</source>
            <translation>Le nom du proxy pour %1 n'a pas d'adresse. Vérifiez le réglage du proxy.</translation>
        </message>
        <message>
            <source>The name %1 has no address. Check the spelling and the network connection.</source>
            <translation>Le nom %1 n'a pas d'adresse. Vérifiez l'orthographe et la connexion réseau.</translation>
        </message>
        <message>
            <source>No connection to %1 within %2 s. Check the network connection and the address.</source>
            <translation>Pas de connexion à %1 en %2 s. Vérifiez la connexion réseau et l'adresse.</translation>
        </message>
        <message>
            <source>No secure connection to %1: %2.</source>
            <translation>Pas de connexion sécurisée à %1 : %2.</translation>
        </message>
        <message>
            <source>%1 answered with something that is not HTTP.</source>
            <translation>%1 a répondu par autre chose que du HTTP.</translation>
        </message>
        <message>
            <source>%1 broke off in the middle of its answer.</source>
            <translation>%1 s'est interrompu au milieu de sa réponse.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 a fermé la connexion sans réponse.</translation>
        </message>
        <message>
            <source>The provider's address is not a valid http or https URL.</source>
            <translation>L'adresse du fournisseur n'est pas une URL http ou https valide.</translation>
        </message>
        <message>
            <source>The request to %1 failed: %2.</source>
            <translation>La requête à %1 a échoué : %2.</translation>
        </message>
        <message>
            <source>%1 was silent for %2 s.</source>
            <translation>%1 est resté silencieux pendant %2 s.</translation>
        </message>
        <message>
            <source>The request holds a header that cannot be sent.</source>
            <translation>La requête contient un en-tête qui ne peut pas être envoyé.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageChart</name>
        <message>
            <source>Usage over time, chart</source>
            <translation>Utilisation dans le temps, graphique</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autres</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Prévu</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en tout</translation>
        </message>
        <message>
            <source>↑ Budget %1</source>
            <translation>↑ Budget %1</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Cumul</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Période précédente</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a time, and a value</comment>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <comment>a time, a group, its part, and the whole bar</comment>
            <translation>%1, %2 : %3 sur %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageFacts</name>
        <message>
            <source>new input</source>
            <translation>nouvelle entrée</translation>
        </message>
        <message>
            <source>cache read</source>
            <translation>lu du cache</translation>
        </message>
        <message>
            <source>cache written</source>
            <translation>écrit en cache</translation>
        </message>
        <message>
            <source>output</source>
            <translation>sortie</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>raisonnement</translation>
        </message>
        <message>
            <source>Nothing came from a prompt cache.</source>
            <translation>Rien n'est venu d'un cache de prompts.</translation>
        </message>
        <message>
            <source>Writing the prompt cache cost %1 more than reading it saved.</source>
            <translation>Écrire le cache de prompts a coûté %1 de plus que sa lecture n'a économisé.</translation>
        </message>
        <message>
            <source>Prompt caching saved %1.</source>
            <translation>Le cache de prompts a économisé %1.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>From the cache</source>
            <translation>Du cache</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Premier token</translation>
        </message>
        <message>
            <source>Whole answer</source>
            <translation>Réponse entière</translation>
        </message>
        <message>
            <source>Dearest sessions</source>
            <translation>Sessions les plus chères</translation>
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
            <translation>%1  %2 dans %3</translation>
        </message>
        <message>
            <source>Session %1. Requests: %2. Click to see only this one.</source>
            <comment>an id, a number</comment>
            <translation>Session %1. Requêtes : %2. Cliquer pour ne voir que celle-ci.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageModel</name>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>new</source>
            <comment>there was nothing in the period before</comment>
            <translation>nouveau</translation>
        </message>
        <message>
            <source>±0 %</source>
            <translation>±0 %</translation>
        </message>
        <message>
            <source>%1%2 %</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 %</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>%1 in, %2 of it read from the cache, %3 written to it</source>
            <comment>numbers of tokens</comment>
            <translation>%1 en entrée, dont %2 lus du cache, %3 écrits dedans</translation>
        </message>
        <message>
            <source>%1 out, %2 of it reasoning</source>
            <comment>numbers of tokens</comment>
            <translation>%1 en sortie, dont %2 de raisonnement</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln échec</numerusform>
                <numerusform>%Ln échecs</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of the answers began within %1, 95 % within %2</source>
            <comment>durations</comment>
            <translation>La moitié des réponses a commencé en moins de %1, 95 % en moins de %2</translation>
        </message>
        <message>
            <source>%1 in the period before</source>
            <translation>%1 sur la période précédente</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Sortie</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Part</translation>
        </message>
        <message>
            <source>Per request</source>
            <translation>Par requête</translation>
        </message>
        <message>
            <source>TTFT p95</source>
            <translation>TTFT p95</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Évolution</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message>
            <source>All</source>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.</source>
            <translation>« %1 » n'est pas une période. Essayez -3d, -12h, 2026-11-01 ou 2026-11-01..2026-11-07.</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>nothing was narrowed down</comment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>The ledger could not be read; these figures are of %1. %2</source>
            <translation>Impossible de lire le registre ; ces chiffres datent de %1. %2</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>Impossible de lire le registre. %1</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Total %1</translation>
        </message>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ %Ln sans prix (%1 tokens)</numerusform>
                <numerusform>+ %Ln sans prix (%1 tokens)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 against the period before by now</source>
            <comment>a change</comment>
            <translation>%1 par rapport à la période précédente à ce stade</translation>
        </message>
        <message>
            <source>%1 against the period before</source>
            <comment>a change</comment>
            <translation>%1 par rapport à la période précédente</translation>
        </message>
        <message>
            <source>≈ %1 by %2 at this pace</source>
            <comment>an amount, and a day or time of day</comment>
            <translation>≈ %1 d'ici %2 à ce rythme</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Connecter un agent</translation>
        </message>
        <message>
            <source>No usage yet</source>
            <translation>Pas encore d'utilisation</translation>
        </message>
        <message>
            <source>What each key, model and agent costs appears here from the first request on.</source>
            <translation>Ce que coûte chaque clé, modèle et agent apparaît ici dès la première requête.</translation>
        </message>
        <message>
            <source>No usage in this range</source>
            <translation>Aucune utilisation sur cette période</translation>
        </message>
        <message>
            <source>The last request was on %1.</source>
            <translation>La dernière requête date du %1.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Y aller</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <comment>a range, a time zone, an age</comment>
            <translation>%1 · %2 · état : %3</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Session %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two times</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>That is: all input at the price of new input, less what it did cost.</source>
            <translation>C'est-à-dire : toute l'entrée au prix d'une nouvelle entrée, moins ce qu'elle a réellement coûté.</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Seulement ceci</translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>Comment ce coût a-t-il été calculé ?</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>L'image a été copiée.</translation>
        </message>
        <message>
            <source>Export usage</source>
            <translation>Exporter l'utilisation</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Image (*.png)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting… %1</source>
            <translation>Exportation… %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Every request as CSV…</source>
            <translation>Chaque requête en CSV…</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Annuler l'exportation</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Enregistré sous %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>Impossible d'écrire %1 : %2</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Période</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Plus tôt</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Plus tard</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Grouper par</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Aucune comparaison</translation>
        </message>
        <message>
            <source>With the period before</source>
            <translation>Avec la période précédente</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Utilisation</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Premier jour</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Dernier jour</translation>
        </message>
        <message>
            <source>Range, typed</source>
            <translation>Période, saisie</translation>
        </message>
        <message>
            <source>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07</source>
            <translation>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. ou 2026-11-01..2026-11-07</translation>
        </message>
        <message>
            <source>What it was narrowed to</source>
            <translation>Restrictions appliquées</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Zoom arrière</translation>
        </message>
        <message>
            <source>One step back (Backspace)</source>
            <translation>Un pas en arrière (Retour arrière)</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Les afficher</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fixer un prix…</translation>
        </message>
        <message>
            <source>How was this cost computed? (Ctrl+I)</source>
            <translation>Comment ce coût a-t-il été calculé ? (Ctrl+I)</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Afficher les requêtes</translation>
        </message>
        <message>
            <source>Usage by group</source>
            <translation>Utilisation par groupe</translation>
        </message>
        <message>
            <source>Table as CSV…</source>
            <translation>Tableau en CSV…</translation>
        </message>
        <message>
            <source>Chart as picture…</source>
            <translation>Graphique en image…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copier l'image</translation>
        </message>
    </context>
    <context>
        <name>UsageWords</name>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Aucune clé</translation>
        </message>
        <message>
            <source>Deleted key</source>
            <translation>Clé supprimée</translation>
        </message>
        <message>
            <source>No provider</source>
            <translation>Aucun fournisseur</translation>
        </message>
        <message>
            <source>Deleted provider</source>
            <translation>Fournisseur supprimé</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Aucun projet</translation>
        </message>
        <message>
            <source>Deleted project</source>
            <translation>Projet supprimé</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Agent inconnu</translation>
        </message>
        <message>
            <source>Unknown folder</source>
            <translation>Dossier inconnu</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Inconnu</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Aucune session</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Dernière heure</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Aujourd'hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Ce mois-ci</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Le mois dernier</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Cette année</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Personnalisé…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Session</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Projet</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Point d'accès</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Cache share</source>
            <translation>Part du cache</translation>
        </message>
        <message>
            <source>First token, p95</source>
            <translation>Premier token, p95</translation>
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
            <translation>« %1 » n'est pas un fuseau horaire comme Europe/Berlin.</translation>
        </message>
        <message>
            <source>There is no provider with the id %1.</source>
            <translation>Il n'y a pas de fournisseur avec l'identifiant %1.</translation>
        </message>
        <message>
            <source>A budget turns to a cheaper model, but no cheaper model is named.</source>
            <translation>Un budget passe à un modèle moins cher, mais aucun n'est indiqué.</translation>
        </message>
        <message>
            <source>The project does not exist any more.</source>
            <translation>Le projet n'existe plus.</translation>
        </message>
        <message>
            <source>The system prompt is empty.</source>
            <translation>Le prompt système est vide.</translation>
        </message>
        <message>
            <source>The name “%1” is taken. Choose another one.</source>
            <translation>Le nom « %1 » est pris. Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>A budget is raised by more than 0.</source>
            <translation>Un budget s'augmente de plus de 0.</translation>
        </message>
        <message>
            <source>There is none for any other period either.</source>
            <translation>Il n’y en a pas non plus pour une autre période.</translation>
        </message>
        <message>
            <source>There is one per %1.</source>
            <translation>Il y en a un par %1.</translation>
        </message>
        <message>
            <source>There is no budget in USD per %1 to raise. %2</source>
            <translation>Il n’y a pas de budget en USD par %1 à augmenter. %2</translation>
        </message>
        <message>
            <source>At most %1 extra headers are possible.</source>
            <translation>Au plus %1 en-têtes supplémentaires sont possibles.</translation>
        </message>
        <message>
            <source>“%1” is not a header name: letters, digits and - are allowed.</source>
            <translation>« %1 » n'est pas un nom d'en-tête : lettres, chiffres et - sont admis.</translation>
        </message>
        <message>
            <source>The header “%1” cannot be set here: Sluice sets it itself.</source>
            <translation>L'en-tête « %1 » ne peut pas être défini ici : Sluice le définit lui-même.</translation>
        </message>
        <message>
            <source>The value of the header “%1” is too long or holds a line break.</source>
            <translation>La valeur de l'en-tête « %1 » est trop longue ou contient un saut de ligne.</translation>
        </message>
        <message>
            <source>The base URL must look like https://api.example.com/v1.</source>
            <translation>L'URL de base doit ressembler à https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>The base URL must not hold a name or password: put the key into its own field.</source>
            <translation>L'URL de base ne doit contenir ni nom ni mot de passe : mettez la clé dans son propre champ.</translation>
        </message>
        <message>
            <source>The base URL must end with its path, without “?” or “#”.</source>
            <translation>L'URL de base doit se terminer par son chemin, sans « ? » ni « # ».</translation>
        </message>
        <message>
            <source>http:// would send the key and all prompts unencrypted to %1. Use https://, or confirm that this is what you want.</source>
            <translation>http:// enverrait la clé et tous les prompts sans chiffrement à %1. Utilisez https://, ou confirmez que c'est voulu.</translation>
        </message>
        <message>
            <source>At most %L1 models are possible.</source>
            <translation>Au plus %L1 modèles sont possibles.</translation>
        </message>
        <message>
            <source>A model's name is too long: at most %1 characters.</source>
            <translation>Le nom d'un modèle est trop long : %1 caractères au plus.</translation>
        </message>
        <message>
            <source>The proxy must look like http://proxy.example.com:3128 or socks5://….</source>
            <translation>Le proxy doit ressembler à http://proxy.example.com:3128 ou socks5://….</translation>
        </message>
        <message>
            <source>The proxy's address must not hold a password: settings are stored in plain text.</source>
            <translation>L'adresse du proxy ne doit pas contenir de mot de passe : les réglages sont stockés en clair.</translation>
        </message>
        <message>
            <source>%1 must be between %L2 and %L3.</source>
            <translation>%1 : la valeur doit se situer entre %L2 et %L3.</translation>
        </message>
        <message>
            <source>The limit for request heads (bytes)</source>
            <translation>La limite des en-têtes de requête (octets)</translation>
        </message>
        <message>
            <source>The limit for request bodies (bytes)</source>
            <translation>La limite des corps de requête (octets)</translation>
        </message>
        <message>
            <source>The number of connections</source>
            <translation>Le nombre de connexions</translation>
        </message>
        <message>
            <source>The time to send a request head (ms)</source>
            <translation>Le temps pour envoyer les en-têtes d'une requête (ms)</translation>
        </message>
        <message>
            <source>The time between two pieces of a body (ms)</source>
            <translation>Le temps entre deux morceaux d'un corps (ms)</translation>
        </message>
        <message>
            <source>The time that an idle connection is kept (ms)</source>
            <translation>La durée de maintien d'une connexion inactive (ms)</translation>
        </message>
        <message>
            <source>The time to connect to a provider (ms)</source>
            <translation>Le temps pour se connecter à un fournisseur (ms)</translation>
        </message>
        <message>
            <source>The time that a provider may be silent (ms)</source>
            <translation>La durée pendant laquelle un fournisseur peut rester silencieux (ms)</translation>
        </message>
        <message>
            <source>The time before a stream is kept alive (ms)</source>
            <translation>Le temps avant qu'un flux soit maintenu actif (ms)</translation>
        </message>
        <message>
            <source>The time to finish running requests (ms)</source>
            <translation>Le temps pour terminer les requêtes en cours (ms)</translation>
        </message>
        <message>
            <source>“%1” is not a host name: give it without https:// and port.</source>
            <translation>« %1 » n'est pas un nom d'hôte : indiquez-le sans https:// ni port.</translation>
        </message>
        <message>
            <source>Thresholds are up to %1 rising percentages from 1 to 99.</source>
            <translation>Les seuils sont au plus %1 pourcentages croissants de 1 à 99.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine or in a private network.</source>
            <translation>%1 doit être une adresse https://, ou http:// sur cette machine ou dans un réseau privé.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine.</source>
            <translation>%1 doit être une adresse https://, ou http:// sur cette machine.</translation>
        </message>
        <message>
            <source>%1 must not hold a name or password.</source>
            <translation>%1 ne doit contenir ni nom ni mot de passe.</translation>
        </message>
        <message>
            <source>The first day of the week (0: as the locale says)</source>
            <translation>Le premier jour de la semaine (0 : selon les paramètres régionaux)</translation>
        </message>
        <message>
            <source>The webhook</source>
            <translation>Le webhook</translation>
        </message>
        <message>
            <source>The key check</source>
            <translation>Le service de vérification des clés</translation>
        </message>
        <message>
            <source>The time to check a key (ms)</source>
            <translation>Le temps pour vérifier une clé (ms)</translation>
        </message>
        <message>
            <source>The time that a checked key is remembered (ms)</source>
            <translation>La durée pendant laquelle une clé vérifiée est retenue (ms)</translation>
        </message>
        <message>
            <source>Choose the virtual key whose rules hold for keys that were vouched for.</source>
            <translation>Choisissez la clé virtuelle dont les règles valent pour les clés reconnues par ce service.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Il faut un nom.</translation>
        </message>
        <message>
            <source>The name is too long: at most %1 characters.</source>
            <translation>Le nom est trop long : %1 caractères au plus.</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>Le nom contient un caractère qui ne peut pas être affiché.</translation>
        </message>
        <message>
            <source>A colour must look like #3a7bd5.</source>
            <translation>Une couleur doit ressembler à #3a7bd5.</translation>
        </message>
        <message>
            <source>The note is too long: at most %L1 characters.</source>
            <translation>La note est trop longue : %L1 caractères au plus.</translation>
        </message>
        <message>
            <source>A provider's name must not hold “/”: it stands before the model, as in name/model.</source>
            <translation>Le nom d'un fournisseur ne doit pas contenir « / » : il précède le modèle, comme dans nom/modèle.</translation>
        </message>
        <message>
            <source>A provider cannot be called “%1”: its name is part of an address.</source>
            <translation>Un fournisseur ne peut pas s'appeler « %1 » : son nom fait partie d'une adresse.</translation>
        </message>
        <message>
            <source>Requests per minute (0: no limit)</source>
            <translation>Les requêtes par minute (0 : sans limite)</translation>
        </message>
        <message>
            <source>The default provider does not exist any more.</source>
            <translation>Le fournisseur par défaut n'existe plus.</translation>
        </message>
        <message>
            <source>The port (0: any free one)</source>
            <translation>Le port (0 : un port libre quelconque)</translation>
        </message>
        <message>
            <source>The number of workers</source>
            <translation>Le nombre de threads de travail</translation>
        </message>
        <message>
            <source>“%1” is not an address to listen on, such as 127.0.0.1.</source>
            <translation>« %1 » n'est pas une adresse d'écoute, comme 127.0.0.1.</translation>
        </message>
        <message>
            <source>The theme must be system, light or dark.</source>
            <translation>Le thème doit être system, light ou dark.</translation>
        </message>
        <message>
            <source>The days that requests are kept</source>
            <translation>Le nombre de jours de conservation des requêtes</translation>
        </message>
        <message>
            <source>The size of the database (bytes)</source>
            <translation>La taille de la base de données (octets)</translation>
        </message>
        <message>
            <source>The days that texts of guardrail events are kept</source>
            <translation>Le nombre de jours de conservation des textes des événements de garde-fous</translation>
        </message>
        <message>
            <source>The days that recorded bodies are kept</source>
            <translation>Le nombre de jours de conservation des corps enregistrés</translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>La clé est vide.</translation>
        </message>
        <message>
            <source>The key is too long to be one.</source>
            <translation>La clé est trop longue pour en être une.</translation>
        </message>
        <message>
            <source>The key holds a blank, a line break or a character that no key has. Copy it again.</source>
            <translation>La clé contient une espace, un saut de ligne ou un caractère qu'aucune clé n'a. Copiez-la à nouveau.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WatchStep</name>
        <message>
            <source>Watch it work</source>
            <translation>Voir à l'œuvre</translation>
        </message>
        <message>
            <source>Connect an agent on the Agents page, start it in any folder and say hello. Or send a test request: the simulator answers it.</source>
            <translation>Connectez un agent sur la page Agents, démarrez-le dans un dossier et dites bonjour. Ou envoyez une requête de test : le simulateur y répond.</translation>
        </message>
        <message>
            <source>Waiting for the first request…</source>
            <translation>En attente de la première requête…</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Envoyer une requête de test</translation>
        </message>
        <message>
            <source>Start Sluice when I log in</source>
            <translation>Lancer Sluice à l'ouverture de session</translation>
        </message>
        <message>
            <source>It works: %1 asked %2, %3 in %4.</source>
            <comment>agent, model, status, duration</comment>
            <translation>Ça marche : %1 a interrogé %2, %3 en %4.</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programme</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>No webhook is set.</source>
            <translation>Aucun webhook n'est défini.</translation>
        </message>
        <message>
            <source>This is a test message from Sluice.</source>
            <translation>Ceci est un message de test de Sluice.</translation>
        </message>
        <message>
            <source>Budget and runaway warnings will arrive here.</source>
            <translation>Les avertissements de budget et d'emballement arriveront ici.</translation>
        </message>
        <message>
            <source>The webhook answered with status %1.</source>
            <translation>Le webhook a répondu avec le statut %1.</translation>
        </message>
        <message>
            <source>The webhook's address does not answer.</source>
            <translation>L'adresse du webhook ne répond pas.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message>
            <source>Last week</source>
            <translation>Semaine dernière</translation>
        </message>
        <message>
            <source>Show in Usage</source>
            <translation>Afficher dans Utilisation</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Dismiss the summary of last week</source>
            <translation>Masquer le résumé de la semaine dernière</translation>
        </message>
        <message>
            <source>Last week, %1 to %2</source>
            <comment>two days</comment>
            <translation>Semaine dernière, du %1 au %2</translation>
        </message>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>dépensés pour %Ln requête</numerusform>
                <numerusform>dépensés pour %Ln requêtes</numerusform>
            </translation>
        </message>
        <message>
            <source>saved by prompt caching</source>
            <translation>économisés par le cache de prompts</translation>
        </message>
        <message>
            <source>more by prompt caching</source>
            <translation>de plus à cause du cache de prompts</translation>
        </message>
        <message>
            <source>times stopped by guardrails</source>
            <translation>arrêts par les garde-fous</translation>
        </message>
        <message>
            <source>no agent was recognised</source>
            <translation>aucun agent n'a été reconnu</translation>
        </message>
        <message>
            <source>busiest agent, %1 %</source>
            <comment>a share of the requests</comment>
            <translation>agent le plus actif, %1 %</translation>
        </message>
        <message>
            <source>The summary of last week was dismissed.</source>
            <translation>Le résumé de la semaine dernière a été masqué.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WelcomeStep</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Bienvenue dans Sluice</translation>
        </message>
        <message>
            <source>Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it checks each key's limits and budgets, keeps secrets from leaving, and counts what everything costs.</source>
            <translation>Vos agents de code parlent à Sluice, et Sluice parle aux fournisseurs. Au passage, il vérifie les limites et budgets de chaque clé, empêche les secrets de sortir et compte ce que tout coûte.</translation>
        </message>
        <message>
            <source>It keeps counts, costs and times of requests on this computer. It never keeps prompts or answers unless you ask for it, and provider keys only in %1.</source>
            <comment>a secret store</comment>
            <translation>Il garde les nombres, coûts et heures des requêtes sur cet ordinateur. Il ne garde jamais les prompts ni les réponses sans que vous le demandiez, et les clés des fournisseurs seulement dans %1.</translation>
        </message>
        <message>
            <source>The gateway could not start: %1 Another port can be chosen in the settings.</source>
            <translation>La passerelle n'a pas pu démarrer : %1 Un autre port peut être choisi dans les réglages.</translation>
        </message>
        <message>
            <source>The gateway is starting…</source>
            <translation>La passerelle démarre…</translation>
        </message>
        <message>
            <source>It listens on %1, and only programs on this computer can connect.</source>
            <comment>an address</comment>
            <translation>Elle écoute sur %1, et seuls les programmes de cet ordinateur peuvent se connecter.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WhyPanel</name>
        <message>
            <source>The traffic goes on.</source>
            <translation>Le trafic reprend.</translation>
        </message>
        <message>
            <source>“%1” is changed. The next such request passes.</source>
            <translation>« %1 » est modifié. La prochaine requête de ce genre passera.</translation>
        </message>
        <message>
            <source>The limit was not changed: %1</source>
            <translation>La limite n'a pas été modifiée : %1</translation>
        </message>
        <message>
            <source>The project “%1” is changed. The next such request passes.</source>
            <translation>Le projet « %1 » est modifié. La prochaine requête de ce genre passera.</translation>
        </message>
        <message>
            <source>The limits of the gateway are changed. The next such request passes.</source>
            <translation>Les limites de la passerelle sont modifiées. La prochaine requête de ce genre passera.</translation>
        </message>
    </context>
    <context>
        <name>WhyRefused</name>
        <message>
            <source>Allow %1 for the whole gateway</source>
            <translation>Autoriser %1 pour toute la passerelle</translation>
        </message>
        <message>
            <source>Allow %1 for the project “%2”</source>
            <translation>Autoriser %1 pour le projet « %2 »</translation>
        </message>
        <message>
            <source>Allow %1</source>
            <translation>Autoriser %1</translation>
        </message>
        <message>
            <source>That limit does not exist any more: the same request would pass it now.</source>
            <translation>Cette limite n'existe plus : la même requête passerait maintenant.</translation>
        </message>
        <message>
            <source>The budget of the project “%1” is spent.</source>
            <translation>Le budget du projet « %1 » est épuisé.</translation>
        </message>
        <message>
            <source>The budget of the whole gateway is spent.</source>
            <translation>Le budget de toute la passerelle est épuisé.</translation>
        </message>
        <message>
            <source>The budget of the key “%1” is spent.</source>
            <translation>Le budget de la clé « %1 » est épuisé.</translation>
        </message>
        <message>
            <source>A budget of the key “%1” is spent.</source>
            <translation>Un budget de la clé « %1 » est épuisé.</translation>
        </message>
        <message>
            <source>The request could cost more than one request may (%1).</source>
            <translation>La requête pourrait coûter plus que ce qui est permis pour une requête (%1).</translation>
        </message>
        <message>
            <source>By now it stands at %1.</source>
            <translation>Il en est maintenant à %1.</translation>
        </message>
        <message>
            <source>The budget %1.</source>
            <comment>starts again at midnight</comment>
            <translation>Le budget %1.</translation>
        </message>
        <message>
            <source>The key “%1” has asked as often as it may in that time.</source>
            <translation>La clé « %1 » a demandé aussi souvent que permis pendant ce temps.</translation>
        </message>
        <message>
            <source>It passes again by itself as time goes by; well-behaved clients wait and retry.</source>
            <translation>Cela repasse tout seul avec le temps ; les clients bien faits attendent et réessaient.</translation>
        </message>
        <message>
            <source>The key “%1” had as many requests running as it may.</source>
            <translation>La clé « %1 » avait autant de requêtes en cours que permis.</translation>
        </message>
        <message>
            <source>It passes as soon as one of them is done.</source>
            <translation>Cela passe dès que l'une d'elles est terminée.</translation>
        </message>
        <message>
            <source>The key “%1”</source>
            <translation>La clé « %1 »</translation>
        </message>
        <message>
            <source>The project “%1”</source>
            <translation>Le projet « %1 »</translation>
        </message>
        <message>
            <source>The project of that key</source>
            <translation>Le projet de cette clé</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>Toute la passerelle</translation>
        </message>
        <message>
            <source>%1 has asked as often as it may in that time.</source>
            <translation>%1 a demandé aussi souvent que permis pendant ce temps.</translation>
        </message>
        <message>
            <source>%1 had as many requests running as it may.</source>
            <translation>%1 avait autant de requêtes en cours que permis.</translation>
        </message>
        <message>
            <source>%1 has sent as many tokens as it may in that time.</source>
            <translation>%1 a envoyé autant de tokens que permis pendant ce temps.</translation>
        </message>
        <message>
            <source>%1 has got as many tokens as it may in that time.</source>
            <translation>%1 a reçu autant de tokens que permis pendant ce temps.</translation>
        </message>
        <message>
            <source>%1 has used as many tokens as it may in that time.</source>
            <translation>%1 a utilisé autant de tokens que permis pendant ce temps.</translation>
        </message>
        <message>
            <source>%1 allows one request at most so much (%2), and this one could use more.</source>
            <translation>%1 accorde au plus ceci à une requête (%2), et celle-ci pourrait utiliser davantage.</translation>
        </message>
        <message>
            <source>%1 allows one session at most so much (%2), and this one has used it up.</source>
            <translation>%1 accorde au plus ceci à une session (%2), et celle-ci l'a épuisé.</translation>
        </message>
        <message>
            <source>%1 has spent its budget (%2).</source>
            <translation>%1 a épuisé son budget (%2).</translation>
        </message>
        <message>
            <source>%1 had spent its budget.</source>
            <translation>%1 avait épuisé son budget.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Une nouvelle session a son propre budget.</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Afficher cette clé</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Ouvrir les réglages</translation>
        </message>
        <message>
            <source>Show this project</source>
            <translation>Afficher ce projet</translation>
        </message>
        <message>
            <source>The key “%1” is paused: %2</source>
            <translation>La clé « %1 » est en pause : %2</translation>
        </message>
        <message>
            <source>The key “%1” was paused.</source>
            <translation>La clé « %1 » a été mise en pause.</translation>
        </message>
        <message>
            <source>It has been resumed since.</source>
            <translation>Elle a repris depuis.</translation>
        </message>
        <message>
            <source>Resume this key</source>
            <translation>Reprendre cette clé</translation>
        </message>
        <message>
            <source>All traffic was paused.</source>
            <translation>Tout le trafic était en pause.</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Reprendre tout le trafic</translation>
        </message>
        <message>
            <source>The key “%1” is revoked: %2</source>
            <translation>La clé « %1 » est révoquée : %2</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>La clé « %1 » est révoquée.</translation>
        </message>
        <message>
            <source>It has been restored since.</source>
            <translation>Elle a été rétablie depuis.</translation>
        </message>
        <message>
            <source>Restore this key</source>
            <translation>Rétablir cette clé</translation>
        </message>
        <message>
            <source>The key “%1” is switched off.</source>
            <translation>La clé « %1 » est désactivée.</translation>
        </message>
        <message>
            <source>It has been switched on since.</source>
            <translation>Elle a été activée depuis.</translation>
        </message>
        <message>
            <source>Switch this key on</source>
            <translation>Activer cette clé</translation>
        </message>
        <message>
            <source>The key “%1” has expired.</source>
            <translation>La clé « %1 » a expiré.</translation>
        </message>
        <message>
            <source>It has been given more time since.</source>
            <translation>Elle a été prolongée depuis.</translation>
        </message>
        <message>
            <source>Let it work for 24 more hours</source>
            <translation>La laisser fonctionner 24 heures de plus</translation>
        </message>
        <message>
            <source>It does not end any more when it is idle.</source>
            <translation>Elle ne se termine plus en cas d'inactivité.</translation>
        </message>
        <message>
            <source>Let it work however long it is idle</source>
            <translation>La laisser fonctionner malgré l'inactivité</translation>
        </message>
        <message>
            <source>The key “%1” has had all the requests it was made for.</source>
            <translation>La clé « %1 » a eu toutes les requêtes pour lesquelles elle a été créée.</translation>
        </message>
        <message>
            <source>Allow one more request</source>
            <translation>Autoriser une requête de plus</translation>
        </message>
        <message numerus="yes">
            <source>Allow %Ln more requests</source>
            <translation>
                <numerusform>Autoriser %Ln requête de plus</numerusform>
                <numerusform>Autoriser %Ln requêtes de plus</numerusform>
            </translation>
        </message>
        <message>
            <source>It may ask as often as it likes by now.</source>
            <translation>Elle peut maintenant demander aussi souvent que voulu.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used at that hour.</source>
            <translation>La clé « %1 » ne peut pas être utilisée à cette heure.</translation>
        </message>
        <message>
            <source>It may be used %1.</source>
            <translation>Elle peut être utilisée %1.</translation>
        </message>
        <message>
            <source>It may be used at any hour by now.</source>
            <translation>Elle peut maintenant être utilisée à toute heure.</translation>
        </message>
        <message>
            <source>Allow any hour for this key</source>
            <translation>Autoriser toute heure pour cette clé</translation>
        </message>
        <message>
            <source>The key “%1” may use some models only, and the request names none.</source>
            <translation>La clé « %1 » ne peut utiliser que certains modèles, et la requête n'en nomme aucun.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the model “%2”.</source>
            <translation>La clé « %1 » ne peut pas utiliser le modèle « %2 ».</translation>
        </message>
        <message>
            <source>Stop denying “%1” for this key</source>
            <translation>Ne plus interdire « %1 » pour cette clé</translation>
        </message>
        <message>
            <source>Allow this model for this key</source>
            <translation>Autoriser ce modèle pour cette clé</translation>
        </message>
        <message>
            <source>It is allowed by now.</source>
            <translation>C'est maintenant autorisé.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider %2.</source>
            <translation>La clé « %1 » ne peut pas utiliser le fournisseur %2.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider that serves this.</source>
            <translation>La clé « %1 » ne peut pas utiliser le fournisseur qui sert ceci.</translation>
        </message>
        <message>
            <source>Allow %1 for this key</source>
            <translation>Autoriser %1 pour cette clé</translation>
        </message>
        <message>
            <source>The key “%1” may not make this kind of request (%2).</source>
            <translation>La clé « %1 » ne peut pas faire ce type de requête (%2).</translation>
        </message>
        <message>
            <source>The key “%1” may not be used from %2.</source>
            <translation>La clé « %1 » ne peut pas être utilisée depuis %2.</translation>
        </message>
        <message>
            <source>A web page asked with the key “%1”, which does not allow that page.</source>
            <translation>Une page web a utilisé la clé « %1 », qui n'autorise pas cette page.</translation>
        </message>
        <message>
            <source>A guardrail stopped what the request says.</source>
            <translation>Un garde-fou a arrêté le contenu de la requête.</translation>
        </message>
        <message>
            <source>Show the guardrails</source>
            <translation>Afficher les garde-fous</translation>
        </message>
        <message>
            <source>No provider is known to serve the model “%1”.</source>
            <translation>Aucun fournisseur n'est connu pour servir le modèle « %1 ».</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Ouvrir les fournisseurs</translation>
        </message>
        <message>
            <source>The request carried no key.</source>
            <translation>La requête ne portait pas de clé.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know.</source>
            <translation>La requête portait une clé inconnue de Sluice.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Créer une clé</translation>
        </message>
        <message>
            <source>The request carried an old secret of the key “%1”, which a new one replaced.</source>
            <translation>La requête portait un ancien secret de la clé « %1 », qu'un nouveau a remplacé.</translation>
        </message>
        <message>
            <source>It passes with the new secret. The old one does not come back.</source>
            <translation>Elle passe avec le nouveau secret. L'ancien ne revient pas.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know, and the service that is asked about such keys did not answer.</source>
            <translation>La requête portait une clé que Sluice ne connaît pas, et le service interrogé sur ces clés n'a pas répondu.</translation>
        </message>
        <message>
            <source>Show who is asked</source>
            <translation>Afficher qui est interrogé</translation>
        </message>
        <message>
            <source>Nobody is asked about such keys any more: they are refused.</source>
            <translation>Personne n'est plus interrogé sur ces clés : elles sont refusées.</translation>
        </message>
        <message>
            <source>The provider “%1” had no key that could be used.</source>
            <translation>Le fournisseur « %1 » n'avait pas de clé utilisable.</translation>
        </message>
        <message>
            <source>It has one by now.</source>
            <translation>Il en a une maintenant.</translation>
        </message>
        <message>
            <source>No key is stored for the provider “%1”.</source>
            <translation>Aucune clé n'est stockée pour le fournisseur « %1 ».</translation>
        </message>
        <message>
            <source>The key of the provider “%1” cannot be read: the keychain is locked or does not answer.</source>
            <translation>La clé du fournisseur « %1 » est illisible : le trousseau est verrouillé ou ne répond pas.</translation>
        </message>
        <message>
            <source>Give this provider its key</source>
            <translation>Donner sa clé à ce fournisseur</translation>
        </message>
        <message>
            <source>Unlock it there</source>
            <translation>Le déverrouiller là-bas</translation>
        </message>
        <message>
            <source>The body of the request is larger than Sluice takes.</source>
            <translation>Le corps de la requête est plus grand que ce que Sluice accepte.</translation>
        </message>
        <message>
            <source>Show that limit</source>
            <translation>Afficher cette limite</translation>
        </message>
        <message>
            <source>The program packed the body of the request in a way that Sluice cannot read.</source>
            <translation>Le programme a compressé le corps de la requête d'une façon que Sluice ne peut pas lire.</translation>
        </message>
        <message>
            <source>It passes as it is, or packed as gzip, deflate, br or zstd.</source>
            <translation>Elle passe telle quelle, ou compressée en gzip, deflate, br ou zstd.</translation>
        </message>
        <message>
            <source>The body of the request was damaged or cut short: it could not be unpacked.</source>
            <translation>Le corps de la requête était endommagé ou tronqué : impossible de le décompresser.</translation>
        </message>
        <message>
            <source>It passes when it is sent again as a whole.</source>
            <translation>Elle passe si elle est renvoyée en entier.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WindowLife</name>
        <message>
            <source>Sluice goes on in the tray</source>
            <translation>Sluice continue dans la zone de notification</translation>
        </message>
        <message>
            <source>The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window.</source>
            <translation>La passerelle continue de fonctionner. Quitter par le menu de la zone de notification, ou avec Ctrl+Q dans la fenêtre.</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Ouvrir Sluice</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>%n requête est en cours.</numerusform>
                <numerusform>%n requêtes sont en cours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish them, then quit</source>
            <translation>Les terminer, puis quitter</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>Quitter maintenant</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Continuer</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>another Sluice is using %1. Stop it first, or choose another folder with --data-dir.</source>
            <translation>un autre Sluice utilise %1. Arrêtez-le d'abord, ou choisissez un autre dossier avec --data-dir.</translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>Phrase secrète du coffre :</translation>
        </message>
        <message>
            <source>Without its passphrase the vault stays closed.</source>
            <translation>Sans sa phrase secrète, le coffre reste fermé.</translation>
        </message>
        <message>
            <source>another Sluice is using %1 and does not answer.</source>
            <translation>un autre Sluice utilise %1 et ne répond pas.</translation>
        </message>
    </context>
</TS>
