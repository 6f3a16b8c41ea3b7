// Connecting agents and taking it back, on real files.
#include "tests/unit/agents/agenttest.h"

#include <QJsonDocument>

using namespace sluice;
using namespace sluice::agents;

class TestAgentDesk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAgentGetsItsSettings_data();
    void eachAgentGetsItsSettings();
    void disconnectingGivesTheOldBytesBack_data();
    void disconnectingGivesTheOldBytesBack();
    void aFileThatWeMadeGoesAgain();
    void foreignChangesStay();
    void ourChangedKeyIsAConflict();
    void connectingAgainLeadsBackToTheFirst();
    void aFormerSecretIsOnlyInTheBackup();
    void stateSurvivesARestartAndHoldsNoSecret();
    void aChangeSinceThePreviewIsNoticed();
    void aFailureInTheMiddleLeavesNothing();
    void modesAndLinksAreKept();
    void aLinkThatLeadsNowhereIsRefused();
    void brokenSettingsAreNotTouched();
    void backupsAreKeptTwentyPerFile();
    void aBackupCanBeRestored();
    void gitKeepsNoKey();
    void theBackupOfAProjectFileStaysOutOfIt();
    void looks();
    void looksAtDrift();
    void looksAtOverrides();
    void otherSettingsThatWinAreSaid();
    void oldFormatsAreSaid();
};

void TestAgentDesk::eachAgentGetsItsSettings_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *agent, const char *model, const char *file,
                        const char *before, const char *after) {
        QTest::newRow(name) << QString::fromLatin1(agent) << QString::fromLatin1(model)
                            << QString::fromLatin1(file) << QByteArray(before) << QByteArray(after);
    };
    row("Claude Code", "claude-code", "", ".claude/settings.json", "{\n  \"theme\": \"dark\"\n}\n",
        "{\n  \"theme\": \"dark\",\n  \"env\": {\n    \"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:4747\",\n"
        "    \"ANTHROPIC_AUTH_TOKEN\": \"@@\"\n  }\n}\n");
    row("Claude Code with a model", "claude-code", "claude-y", ".claude/settings.json", "",
        "{\n  \"env\": {\n    \"ANTHROPIC_BASE_URL\": \"http://127.0.0.1:4747\",\n"
        "    \"ANTHROPIC_AUTH_TOKEN\": \"@@\",\n    \"ANTHROPIC_MODEL\": \"claude-y\"\n  }\n}\n");
    row("Codex", "codex", "", ".codex/config.toml",
        "# mine\nmodel_provider = \"openai\" # x\n\n[tui]\na = 1\n",
        "# mine\nmodel_provider = \"sluice\" # x\n\n[tui]\na = 1\n\n[model_providers.sluice]\nname = "
        "\"Sluice\"\n"
        "base_url = \"http://127.0.0.1:4747/v1\"\nwire_api = \"responses\"\nexperimental_bearer_token = "
        "\"@@\"\n");
    row("opencode keeps its models", "opencode", "", ".config/opencode/opencode.json", "",
        "{\n  \"provider\": {\n    \"anthropic\": {\n      \"options\": {\n        \"baseURL\": "
        "\"http://127.0.0.1:4747/v1\",\n"
        "        \"apiKey\": \"@@\"\n      }\n    },\n    \"openai\": {\n      \"options\": {\n"
        "        \"baseURL\": \"http://127.0.0.1:4747/v1\",\n        \"apiKey\": \"@@\"\n      }\n    },\n"
        "    \"google\": {\n      \"options\": {\n        \"baseURL\": \"http://127.0.0.1:4747/v1beta\",\n"
        "        \"apiKey\": \"@@\"\n      }\n    }\n  }\n}\n");
    row("Gemini CLI", "gemini-cli", "", ".gemini/.env", "A=1\n",
        "A=1\nGOOGLE_GEMINI_BASE_URL=http://127.0.0.1:4747\nGEMINI_API_KEY=@@\n");
    row("Gemini CLI's way to sign in", "gemini-cli", "", ".gemini/settings.json", "{}",
        "{\n  \"security\": {\n    \"auth\": {\n      \"selectedType\": \"gemini-api-key\"\n    }\n  }\n}");
    row("Qwen Code", "qwen-code", "qwen-z", ".qwen/.env", "",
        "OPENAI_BASE_URL=http://127.0.0.1:4747/v1\nOPENAI_API_KEY=@@\nOPENAI_MODEL=qwen-z\n");
    row("Aider", "aider", "gpt-x", ".aider.conf.yml", "# c\nmodel: old # o\n",
        "# c\nmodel: \"openai/gpt-x\" # o\nopenai-api-base: \"http://127.0.0.1:4747/v1\"\nopenai-api-key: "
        "\"@@\"\n");
    row("Zed", "zed", "gpt-x", ".config/zed/settings.json", "// Zed settings\n{\n  \"vim_mode\": true,\n}\n",
        "// Zed settings\n{\n  \"vim_mode\": true,\n  \"language_models\": {\n    \"openai_compatible\": {\n"
        "      \"Sluice\": {\n        \"api_url\": \"http://127.0.0.1:4747/v1\",\n"
        "        \"available_models\": [ { \"name\": \"gpt-x\", \"max_tokens\": 128000 } ]\n      }\n    }\n "
        " },\n}\n");
}

void TestAgentDesk::eachAgentGetsItsSettings()
{
    QFETCH(QString, agent);
    QFETCH(QString, model);
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TestHome home;
    if (!before.isEmpty())
        home.write(home.path("") + file, before);
    Wish wish = wishOf();
    wish.model = model;
    QVERIFY(connectNow(home.desk(), agent, wish));
    QCOMPARE(TestHome::read(home.path("") + file), after.replace("@@", wish.key));
    for (const AgentStatus &status : home.desk().look(wish.address)) {
        if (status.id == agent)
            QCOMPARE(status.state, AgentState::ThroughSluice);
    }
    // What it would send can be read back (Zed keeps its key elsewhere).
    const auto connections = readConnections(home.desk().stateFile());
    QVERIFY(connections && connections.value().size() == 1);
    const auto probe = home.desk().probeOf(connections.value()[0]);
    QCOMPARE(bool(probe), agent != QLatin1String("zed"));
    if (probe) {
        QCOMPARE(probe.value().address, wish.address);
        QCOMPARE(probe.value().key, wish.key);
    }
    // What would be written is there already: nothing more to change.
    const auto again = home.desk().planConnect(agent, wish);
    QVERIFY(again && !again.value().changes());
}

void TestAgentDesk::disconnectingGivesTheOldBytesBack_data()
{
    eachAgentGetsItsSettings_data();
}

void TestAgentDesk::disconnectingGivesTheOldBytesBack()
{
    QFETCH(QString, agent);
    QFETCH(QString, model);
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    const TestHome home;
    const QString whole = home.path("") + file;
    if (!before.isEmpty())
        home.write(whole, before);
    Wish wish = wishOf();
    wish.model = model;
    for (const bool withBackup : {true, false}) {
        const auto connection = connectNow(home.desk(), agent, wish);
        QVERIFY(connection);
        if (!withBackup) { // then key by key
            for (const ConnectedFile &each : connection->files) {
                if (!each.backup.isEmpty())
                    QVERIFY(QFile::remove(each.backup));
            }
        }
        const auto done = disconnectNow(home.desk(), agent);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(QFile::exists(whole), !before.isEmpty());
        if (!before.isEmpty())
            QCOMPARE(TestHome::read(whole), before);
        const auto twice = home.desk().planDisconnect(agent, {}, Choice::KeepTheirs);
        QVERIFY(!twice && twice.error().kind == Error::Kind::NotFound);
    }
}

void TestAgentDesk::aFileThatWeMadeGoesAgain()
{
    const TestHome home;
    QVERIFY(connectNow(home.desk(), QStringLiteral("gemini-cli"), wishOf()));
    const QFile::Permissions mode = QFile::permissions(home.path(".gemini/.env"));
    QVERIFY(!(mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
    // Somebody adds a line of their own to one of the two: that one stays.
    home.write(".gemini/.env", home.read(".gemini/.env") + "MINE=1\n");
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("gemini-cli")));
    QCOMPARE(home.read(".gemini/.env"), QByteArray("MINE=1\n"));
    QVERIFY(!QFile::exists(home.path(".gemini/settings.json")));
}

void TestAgentDesk::foreignChangesStay()
{
    const TestHome home;
    home.write(".codex/config.toml", "model = \"gpt-x\"\nmodel_provider = 'mine'\n\n[tui]\na = 1\n");
    QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
    QByteArray changed = home.read(".codex/config.toml");
    changed.replace("a = 1", "a = 2 # now two").replace("gpt-x", "gpt-z");
    home.write(".codex/config.toml", changed + "\n[mcp_servers.x]\nurl = \"u\"\n");
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("codex")));
    QCOMPARE(home.read(".codex/config.toml"),
             QByteArray("model = \"gpt-z\"\nmodel_provider = 'mine'\n\n[tui]\na = 2 # now two\n"
                        "\n[mcp_servers.x]\nurl = \"u\"\n"));
}

void TestAgentDesk::ourChangedKeyIsAConflict()
{
    const TestHome home;
    for (const Choice choice : {Choice::KeepTheirs, Choice::PutBack}) {
        home.write(".codex/config.toml", "model_provider = \"openai\"\n");
        QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
        home.write(".codex/config.toml",
                   home.read(".codex/config.toml").replace("= \"sluice\"", "= \"other\""));
        const auto plan = home.desk().planDisconnect(QStringLiteral("codex"), {}, choice);
        QVERIFY(plan);
        QCOMPARE(plan.value().conflicts.size(), size_t(1));
        QCOMPARE(plan.value().conflicts[0].path, KeyPath{"model_provider"});
        QCOMPARE(*plan.value().conflicts[0].now, QByteArray("\"other\""));
        QCOMPARE(*plan.value().conflicts[0].former, QByteArray("\"openai\""));
        QVERIFY(home.desk().disconnectAgent(plan.value(), someTime()));
        QCOMPARE(home.read(".codex/config.toml"), choice == Choice::KeepTheirs
                                                      ? QByteArray("model_provider = \"other\"\n")
                                                      : QByteArray("model_provider = \"openai\"\n"));
    }
}

void TestAgentDesk::connectingAgainLeadsBackToTheFirst()
{
    const TestHome home;
    const QByteArray before = "{\n  \"env\": { \"ANTHROPIC_BASE_URL\": \"https://elsewhere\" }\n}\n";
    home.write(".claude/settings.json", before);
    Wish wish = wishOf();
    QVERIFY(connectNow(home.desk(), QStringLiteral("claude-code"), wish));
    wish.key = "sk-sluice-another9another9another9another9another9an";
    wish.model = QStringLiteral("claude-y");
    QVERIFY(connectNow(home.desk(), QStringLiteral("claude-code"), wish, someTime().addSecs(5)));
    QVERIFY(home.read(".claude/settings.json").contains("another9"));
    wish.model.clear();
    QVERIFY(connectNow(home.desk(), QStringLiteral("claude-code"), wish, someTime().addSecs(9)));
    QVERIFY(!home.read(".claude/settings.json").contains("ANTHROPIC_MODEL"));
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("claude-code")));
    QCOMPARE(home.read(".claude/settings.json"), before);
}

void TestAgentDesk::aFormerSecretIsOnlyInTheBackup()
{
    const TestHome home;
    const QByteArray secret = "AIzaSyA-planted-secret-planted-secret-1234";
    home.write(".gemini/.env", "GEMINI_API_KEY=" + secret + "\nX=1\n");
    const auto connection = connectNow(home.desk(), QStringLiteral("gemini-cli"), wishOf());
    QVERIFY(connection);
    QVERIFY(!TestHome::read(home.desk().stateFile()).contains(secret));
    QVERIFY(!TestHome::read(home.desk().stateFile()).contains(secret.toBase64()));
    const QString backup = connection->files[0].backup;
    QCOMPARE(TestHome::read(backup), "GEMINI_API_KEY=" + secret + "\nX=1\n");
    QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Also key by key it comes back.
    home.write(".gemini/.env", home.read(".gemini/.env").replace("X=1", "X=2"));
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("gemini-cli")));
    QCOMPARE(home.read(".gemini/.env"), "GEMINI_API_KEY=" + secret + "\nX=2\n");
}

void TestAgentDesk::stateSurvivesARestartAndHoldsNoSecret()
{
    const TestHome home;
    Wish wish = wishOf();
    wish.model = QStringLiteral("gpt-x");
    const auto made = connectNow(home.desk(), QStringLiteral("codex"), wish);
    QVERIFY(made);
    QVERIFY(!TestHome::read(home.desk().stateFile()).contains(wish.key));
    QVERIFY(!(QFile::permissions(home.desk().stateFile()) & (QFile::ReadGroup | QFile::ReadOther)));
    const auto read = readConnections(home.desk().stateFile());
    QVERIFY(read && read.value().size() == 1);
    const Connection &kept = read.value()[0];
    QCOMPARE(kept.agent, QStringLiteral("codex"));
    QCOMPARE(kept.model, wish.model);
    QCOMPARE(kept.keyId, made->keyId);
    QCOMPARE(kept.keyPrefix, QByteArray("sk-sluice-0123"));
    QCOMPARE(kept.since, someTime().toUTC());
    QCOMPARE(kept.files.size(), size_t(1));
    QCOMPARE(kept.files[0].keys.size(), made->files[0].keys.size());
    // A state file of a newer Sluice is not overwritten.
    home.write(home.desk().stateFile(), "{\"version\": 99}");
    QVERIFY(!home.desk().planConnect(QStringLiteral("codex"), wish));
    QCOMPARE(TestHome::read(home.desk().stateFile()), QByteArray("{\"version\": 99}"));
}

void TestAgentDesk::aChangeSinceThePreviewIsNoticed()
{
    const TestHome home;
    home.write(".codex/config.toml", "a = 1\n");
    const auto plan = home.desk().planConnect(QStringLiteral("codex"), wishOf("sk-sluice-…"));
    QVERIFY(plan);
    home.write(".codex/config.toml", "a = 2\n");
    const auto done =
        home.desk().connectAgent(plan.value(), wishOf(), QUuid::createUuid(), "sk-sluice-0123", someTime());
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(home.read(".codex/config.toml"), QByteArray("a = 2\n"));
    QCOMPARE(QDir(home.path(".codex")).entryList(QDir::Files), QStringList{QStringLiteral("config.toml")});
}

void TestAgentDesk::aFailureInTheMiddleLeavesNothing()
{
    const TestHome home;
    home.write("one/settings.json", "{\"a\": 1}\n");
    home.write("block", "a file where a folder would have to be");
    const auto changeOf = [](const QString &file) {
        const auto now = readSettingsFile(file);
        const auto change = changeFor(now.value(), {now.value().exists, now.value().bytes, {}},
                                      {{file, Format::Json, {"k"}, "1", false}});
        return change.value();
    };
    const Plan plan{QStringLiteral("x"),
                    {},
                    {changeOf(home.path("one/settings.json")), changeOf(home.path("two/new.json")),
                     changeOf(home.path("block/settings.json"))},
                    {},
                    {},
                    {}};
    const auto done = applyPlan(plan, someTime(), {});
    QVERIFY(!done);
    QVERIFY2(done.error().text.contains(QStringLiteral("Nothing was changed")),
             qPrintable(done.error().text));
    QCOMPARE(home.read("one/settings.json"), QByteArray("{\"a\": 1}\n"));
    QVERIFY(!QFile::exists(home.path("two/new.json")));
    QCOMPARE(home.read("block"), QByteArray("a file where a folder would have to be"));
}

void TestAgentDesk::modesAndLinksAreKept()
{
    const TestHome home;
    home.write("dotfiles/codex.toml", "a = 1\n");
    const QFile::Permissions mode =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(home.path("dotfiles/codex.toml"), mode));
    QDir().mkpath(home.path(".codex"));
    QVERIFY(QFile::link(home.path("dotfiles/codex.toml"), home.path(".codex/config.toml")));
    const auto plan = home.desk().planConnect(QStringLiteral("codex"), wishOf());
    QVERIFY(plan);
    QVERIFY(plan.value().files[0].leadsElsewhere());
    const QString notes = plan.value().notes.join(QLatin1Char('\n'));
    QVERIFY2(notes.contains(QStringLiteral("dotfiles/codex.toml")), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("Other users")), qPrintable(notes));
    QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
    QVERIFY(QFileInfo(home.path(".codex/config.toml")).isSymLink());
    QVERIFY(home.read("dotfiles/codex.toml").contains("model_providers.sluice"));
    const QFile::Permissions now = QFile::permissions(home.path("dotfiles/codex.toml"));
    QVERIFY(now & QFile::ReadOther);
    QVERIFY(!(now & QFile::WriteGroup));
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("codex")));
    QVERIFY(QFileInfo(home.path(".codex/config.toml")).isSymLink());
    QCOMPARE(home.read("dotfiles/codex.toml"), QByteArray("a = 1\n"));
}

void TestAgentDesk::aLinkThatLeadsNowhereIsRefused()
{
    const TestHome home;
    QDir().mkpath(home.path(".codex"));
    QVERIFY(QFile::link(home.path("gone.toml"), home.path(".codex/config.toml")));
    const auto plan = home.desk().planConnect(QStringLiteral("codex"), wishOf());
    QVERIFY(!plan);
    QVERIFY(plan.error().text.contains(QStringLiteral("gone.toml")));
}

void TestAgentDesk::brokenSettingsAreNotTouched()
{
    const TestHome home;
    home.write(".claude/settings.json", "{\n  \"env\": {\n");
    home.install("claude");
    const auto plan = home.desk().planConnect(QStringLiteral("claude-code"), wishOf());
    QVERIFY(!plan);
    QVERIFY2(plan.error().text.contains(QStringLiteral("settings.json: Line 3:")),
             qPrintable(plan.error().text));
    const AgentStatus status = home.desk().look("http://127.0.0.1:4747").front();
    QCOMPARE(status.state, AgentState::Unreadable);
    QVERIFY(status.detail.contains(QStringLiteral("Line 3:")));
}

void TestAgentDesk::backupsAreKeptTwentyPerFile()
{
    const TestHome home;
    home.write(".codex/config.toml", "first = true\n");
    home.write(".codex/config.toml.sluice-backup-of-mine", "not one of ours\n");
    const auto first = connectNow(home.desk(), QStringLiteral("codex"), wishOf());
    QVERIFY(first);
    for (int i = 1; i <= BackupsPerFile + 5; ++i) {
        home.write(".codex/config.toml",
                   home.read(".codex/config.toml") + "# " + QByteArray::number(i) + '\n');
        Wish wish = wishOf();
        wish.model = QStringLiteral("model-%1").arg(i);
        QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wish, someTime().addSecs(i)));
    }
    const auto backups = home.desk().backups(QStringLiteral("codex"));
    QVERIFY2(backups.size() <= size_t(BackupsPerFile) + 1,
             QByteArray::number(qulonglong(backups.size())).constData());
    QVERIFY(backups.front().when > backups.back().when);
    QVERIFY(QFile::exists(home.path(".codex/config.toml.sluice-backup-of-mine")));
}

void TestAgentDesk::aBackupCanBeRestored()
{
    const TestHome home;
    home.write(".codex/config.toml", "a = 1\n");
    QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
    const QByteArray connected = home.read(".codex/config.toml");
    const auto backups = home.desk().backups(QStringLiteral("codex"));
    QCOMPARE(backups.size(), size_t(1));
    QCOMPARE(backups[0].when, someTime());
    QCOMPARE(backups[0].size, qint64(6));
    QVERIFY(home.desk().restore(backups[0], someTime().addSecs(1)));
    QCOMPARE(home.read(".codex/config.toml"), QByteArray("a = 1\n"));
    const auto now = home.desk().backups(QStringLiteral("codex"));
    QCOMPARE(now.size(), size_t(2));
    QCOMPARE(TestHome::read(now[0].path), connected);
}

namespace {

// A git index of version 2 that names one file.
QByteArray indexWith(const QByteArray &path)
{
    QByteArray entry(60, '\0');
    entry += char(path.size() >> 8);
    entry += char(path.size() & 0xff);
    entry += path;
    entry += QByteArray(8 - entry.size() % 8, '\0');
    return QByteArray("DIRC\0\0\0\2\0\0\0\1", 12) + entry + QByteArray(20, '\0');
}

} // namespace

void TestAgentDesk::gitKeepsNoKey()
{
    const TestHome home;
    home.write("src/.git/index", indexWith(".aider.conf.yml"));
    home.write("src/.aider.conf.yml", "model: x\n");
    Wish wish = wishOf();
    wish.project = home.path("src");
    const auto refused = home.desk().planConnect(QStringLiteral("aider"), wish);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(QStringLiteral("Git keeps")), qPrintable(refused.error().text));
    // opencode can name a variable instead.
    home.write("src/.git/index", indexWith("opencode.json"));
    home.write("src/opencode.json", "{}\n");
    const auto plan = home.desk().planConnect(QStringLiteral("opencode"), wish);
    QVERIFY(plan);
    QVERIFY(!plan.value().files[0].after.contains(wish.key));
    QVERIFY(plan.value().files[0].after.contains("{env:SLUICE_KEY}"));
    QVERIFY(plan.value().steps.join(QString()).contains(QStringLiteral("SLUICE_KEY")));
    QVERIFY(home.desk().connectAgent(plan.value(), wish, QUuid::createUuid(), "sk-sluice-0123", someTime()));
    QVERIFY(!home.read("src/opencode.json").contains(wish.key));
}

void TestAgentDesk::theBackupOfAProjectFileStaysOutOfIt()
{
    const TestHome home;
    home.write("src/.git/index", indexWith("README"));
    home.write("src/.claude/settings.local.json", "{}\n");
    Wish wish = wishOf();
    wish.project = home.path("src");
    QVERIFY(connectNow(home.desk(), QStringLiteral("claude-code"), wish));
    QCOMPARE(QDir(home.path("src/.claude")).entryList(QDir::Files),
             QStringList{QStringLiteral("settings.local.json")});
    QCOMPARE(QDir(home.desk().backupFolder()).entryList(QDir::Files).size(), 1);
    const auto plan =
        home.desk().planDisconnect(QStringLiteral("claude-code"), wish.project, Choice::KeepTheirs);
    QVERIFY(plan);
    QVERIFY(home.desk().disconnectAgent(plan.value(), someTime()));
    QCOMPARE(home.read("src/.claude/settings.local.json"), QByteArray("{}\n"));
}

void TestAgentDesk::looks()
{
    const TestHome home;
    home.install("claude");
    home.write("opt/codex/package.json", R"({"name": "codex", "version": "0.169.0"})");
    home.write("opt/codex/bin/codex.js", "#!/usr/bin/env node\n");
    QVERIFY(QFile::setPermissions(home.path("opt/codex/bin/codex.js"), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(QFile::link(home.path("opt/codex/bin/codex.js"), home.path("programs/codex")));
    home.write(".codex/config.toml", "openai_base_url = \"https://proxy.example.com/v1\"\n");
    QHash<QString, AgentStatus> by;
    for (const AgentStatus &status : home.desk().look("http://127.0.0.1:4747"))
        by.insert(status.id, status);
    QCOMPARE(by.size(), 11);
    QCOMPARE(by[QStringLiteral("claude-code")].state, AgentState::Direct);
    QCOMPARE(by[QStringLiteral("claude-code")].detail, QStringLiteral("Anthropic"));
    QCOMPARE(by[QStringLiteral("codex")].state, AgentState::Direct);
    QCOMPARE(by[QStringLiteral("codex")].detail, QStringLiteral("proxy.example.com"));
    QCOMPARE(by[QStringLiteral("codex")].version, QStringLiteral("0.169.0"));
    QCOMPARE(by[QStringLiteral("zed")].state, AgentState::NotInstalled);
    QVERIFY(!by[QStringLiteral("aider")].installed);
    QCOMPARE(by[QStringLiteral("codex")].running, 0);
    home.write(home.desk().home().processes + QStringLiteral("/12/cmdline"),
               QByteArray("node\0/opt/x/bin/codex\0--yolo", 29));
    home.write(home.desk().home().processes + QStringLiteral("/13/cmdline"),
               QByteArray("/usr/bin/codex\0", 15));
    home.write(home.desk().home().processes + QStringLiteral("/14/cmdline"),
               QByteArray("vim\0-p\0codex\0", 13));
    QCOMPARE(home.desk().look("http://127.0.0.1:4747")[1].running, 2);
    QVERIFY(by[QStringLiteral("cursor")].detail.contains(QStringLiteral("servers")));
    // Set up by hand for this very address.
    home.write(".codex/config.toml", "openai_base_url = \"http://localhost:4747/v1\"\n");
    QCOMPARE(home.desk().look("http://127.0.0.1:4747")[1].state, AgentState::ThroughSluice);
    QCOMPARE(home.desk().look("http://127.0.0.1:4748")[1].state, AgentState::Direct);
}

void TestAgentDesk::looksAtDrift()
{
    const TestHome home;
    const auto state = [&home] { return home.desk().look("http://127.0.0.1:4747")[1]; };
    QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
    home.write(".codex/config.toml", "# harmless\n" + home.read(".codex/config.toml"));
    QCOMPARE(state().state, AgentState::ThroughSluice);
    home.write(".codex/config.toml", home.read(".codex/config.toml").replace("\"sluice\"", "\"openai\""));
    QCOMPARE(state().state, AgentState::Changed);
    QVERIFY2(state().detail.contains(QStringLiteral("model_provider")), qPrintable(state().detail));
    home.write(".codex/config.toml", "[broken\n");
    QCOMPARE(state().state, AgentState::Unreadable);
    QVERIFY(QFile::remove(home.path(".codex/config.toml")));
    QCOMPARE(state().state, AgentState::Changed);
    QVERIFY(disconnectNow(home.desk(), QStringLiteral("codex")));
    QVERIFY(!QFile::exists(home.path(".codex/config.toml")));
}

void TestAgentDesk::looksAtOverrides()
{
    const TestHome home;
    home.write(".zshrc",
               "# export GEMINI_API_KEY=no\n\nexport GEMINI_API_KEY=\"AIza-planted-planted-planted\"\n");
    home.write(".bashrc", "export GOOGLE_GEMINI_BASE_URL=http://127.0.0.1:4747\n");
    home.install("gemini");
    QVERIFY(connectNow(home.desk(), QStringLiteral("gemini-cli"), wishOf()));
    const AgentStatus status = home.desk().look("http://127.0.0.1:4747")[3];
    QCOMPARE(status.id, QStringLiteral("gemini-cli"));
    QCOMPARE(status.state, AgentState::Overridden);
    QCOMPARE(status.overrides.size(), size_t(1));
    QCOMPARE(status.overrides[0].variable, QByteArray("GEMINI_API_KEY"));
    QCOMPARE(status.overrides[0].file, home.path(".zshrc"));
    QCOMPARE(status.overrides[0].line, 3);
    QVERIFY(!status.overrides[0].value.contains(QStringLiteral("planted")));
    QCOMPARE(status.overrides[0].unset, QByteArray("unset GEMINI_API_KEY"));
}

void TestAgentDesk::otherSettingsThatWinAreSaid()
{
    const TestHome home;
    home.write(".codex/config.toml", "profile = \"work\"\n\n[profiles.work]\nmodel_provider = \"azure\"\n");
    QVERIFY(connectNow(home.desk(), QStringLiteral("codex"), wishOf()));
    AgentStatus status = home.desk().look("http://127.0.0.1:4747")[1];
    QCOMPARE(status.state, AgentState::Overridden);
    QVERIFY2(status.detail.contains(QStringLiteral("azure")), qPrintable(status.detail));
    home.write(".codex/config.toml", home.read(".codex/config.toml").replace("profile = \"work\"\n", ""));
    QCOMPARE(home.desk().look("http://127.0.0.1:4747")[1].state, AgentState::ThroughSluice);
    // Sluice itself has moved to another port.
    status = home.desk().look("http://127.0.0.1:5858")[1];
    QCOMPARE(status.state, AgentState::Overridden);
    QVERIFY2(status.detail.contains(QStringLiteral("5858")), qPrintable(status.detail));
}

void TestAgentDesk::oldFormatsAreSaid()
{
    const TestHome home;
    home.write(".codex/config.toml",
               "model_provider = \"x\"\n[model_providers.x]\nbase_url = \"http://x\"\nwire_api = \"chat\"\n");
    const AgentStatus status = home.desk().look("http://127.0.0.1:4747")[1];
    QCOMPARE(status.state, AgentState::OldFormat);
    QVERIFY(status.detail.contains(QStringLiteral("responses")));
}

QTEST_GUILESS_MAIN(TestAgentDesk)
#include "test_agentdesk.moc"
