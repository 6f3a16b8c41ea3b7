// The ready-to-paste texts hold the address and the key in the places where each tool looks for them.
#include "ui/common/snippets.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sluice;

namespace {

const QString secret = QStringLiteral("sk-sluice-AbC_d-123");

SnippetValues values()
{
    SnippetValues made;
    made.address = QStringLiteral("http://127.0.0.1:4848/");
    made.secret = secret;
    made.openAiModel = QStringLiteral("gpt-x");
    made.anthropicModel = QStringLiteral("claude-x");
    made.geminiModel = QStringLiteral("gemini-x");
    return made;
}

QString snippet(const char *id, const SnippetValues &with = values())
{
    for (const Snippet &each : snippetsFor(with)) {
        if (each.id == QLatin1String(id))
            return each.text;
    }
    return {};
}

} // namespace

class TestSnippets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAreThereInOrder();
    void eachHoldsAddressAndKey_data();
    void eachHoldsAddressAndKey();
    void jsonSnippetsAreJson_data();
    void jsonSnippetsAreJson();
    void codexHasItsTable();
    void shellSnippetsRun_data();
    void shellSnippetsRun();
    void modelsHaveDefaults();
    void quotesInAValueStayInside();
};

void TestSnippets::allAreThereInOrder()
{
    QStringList ids;
    for (const Snippet &each : snippetsFor(values())) {
        ids << each.id;
        QVERIFY(!each.title.isEmpty());
        QVERIFY(!each.where.isEmpty());
    }
    QCOMPARE(ids.join(QLatin1Char(' ')),
             QStringLiteral("claude-code codex opencode gemini-cli python javascript curl environment"));
}

void TestSnippets::eachHoldsAddressAndKey_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("versionFolder");
    QTest::newRow("Claude Code wants no /v1") << QByteArray("claude-code") << false;
    QTest::newRow("Codex wants /v1") << QByteArray("codex") << true;
    QTest::newRow("opencode wants /v1") << QByteArray("opencode") << true;
    QTest::newRow("Gemini CLI wants no /v1") << QByteArray("gemini-cli") << false;
    QTest::newRow("OpenAI's Python package wants /v1") << QByteArray("python") << true;
    QTest::newRow("OpenAI's JavaScript package wants /v1") << QByteArray("javascript") << true;
    QTest::newRow("curl names the whole path") << QByteArray("curl") << true;
    QTest::newRow("the environment has both") << QByteArray("environment") << true;
}

void TestSnippets::eachHoldsAddressAndKey()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, versionFolder);
    const QString text = snippet(id.constData());
    QVERIFY(text.contains(secret));
    QVERIFY(text.contains(QStringLiteral("http://127.0.0.1:4848")));
    QVERIFY(!text.contains(QStringLiteral("4848//")));
    QCOMPARE(text.contains(QStringLiteral("4848/v1")), versionFolder);
    QVERIFY(!text.contains(QLatin1Char('%')) || id == "environment");
}

void TestSnippets::jsonSnippetsAreJson_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("Claude Code's settings") << QByteArray("claude-code");
    QTest::newRow("opencode's settings") << QByteArray("opencode");
}

void TestSnippets::jsonSnippetsAreJson()
{
    QFETCH(QByteArray, id);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(snippet(id.constData()).toUtf8(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    if (id == "claude-code") {
        const QJsonObject env = document.object().value(QStringLiteral("env")).toObject();
        QCOMPARE(env.value(QStringLiteral("ANTHROPIC_BASE_URL")).toString(),
                 QStringLiteral("http://127.0.0.1:4848"));
        QCOMPARE(env.value(QStringLiteral("ANTHROPIC_AUTH_TOKEN")).toString(), secret);
        QCOMPARE(env.value(QStringLiteral("ANTHROPIC_MODEL")).toString(), QStringLiteral("claude-x"));
    } else {
        const QJsonObject provider = document.object()
                                         .value(QStringLiteral("provider"))
                                         .toObject()
                                         .value(QStringLiteral("sluice"))
                                         .toObject();
        QCOMPARE(document.object().value(QStringLiteral("model")).toString(), QStringLiteral("sluice/gpt-x"));
        QVERIFY(provider.value(QStringLiteral("models")).toObject().contains(QStringLiteral("gpt-x")));
        QCOMPARE(
            provider.value(QStringLiteral("options")).toObject().value(QStringLiteral("apiKey")).toString(),
            secret);
    }
}

void TestSnippets::codexHasItsTable()
{
    const QString text = snippet("codex");
    const qsizetype table = text.indexOf(QStringLiteral("[model_providers.sluice]"));
    QVERIFY(table > 0);
    QVERIFY(text.indexOf(QStringLiteral("model_provider = \"sluice\"")) < table); // top-level keys come first
    QVERIFY(text.indexOf(QStringLiteral("wire_api = \"responses\"")) > table);
    QVERIFY(text.contains(QStringLiteral("env_key = \"SLUICE_KEY\"")));
}

void TestSnippets::shellSnippetsRun_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("Gemini CLI's key")
        << QByteArray("gemini-cli") << QStringLiteral("GEMINI_API_KEY") << secret;
    QTest::newRow("OpenAI's address") << QByteArray("environment") << QStringLiteral("OPENAI_BASE_URL")
                                      << QStringLiteral("http://127.0.0.1:4848/v1");
    QTest::newRow("Anthropic's token")
        << QByteArray("environment") << QStringLiteral("ANTHROPIC_AUTH_TOKEN") << secret;
    QTest::newRow("Gemini's address") << QByteArray("environment") << QStringLiteral("GOOGLE_GEMINI_BASE_URL")
                                      << QStringLiteral("http://127.0.0.1:4848");
}

void TestSnippets::shellSnippetsRun()
{
    QFETCH(QByteArray, id);
    QFETCH(QString, variable);
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-uec"),
                 snippet(id.constData()) + QStringLiteral("\nprintf %s \"$%1\"").arg(variable)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
    QTEST(QString::fromUtf8(shell.readAllStandardOutput()), "value");
}

void TestSnippets::modelsHaveDefaults()
{
    SnippetValues bare = values();
    bare.openAiModel.clear();
    bare.anthropicModel.clear();
    QVERIFY(snippet("codex", bare).contains(QStringLiteral("model = \"gpt-")));
    QVERIFY(snippet("claude-code", bare).contains(QStringLiteral("\"ANTHROPIC_MODEL\": \"claude-")));
}

void TestSnippets::quotesInAValueStayInside()
{
    SnippetValues odd = values();
    odd.openAiModel = QStringLiteral("my \"model\"'s %1");
    odd.secret = QStringLiteral("it's");
    QVERIFY(snippet("python", odd).contains(QStringLiteral("model=\"my \\\"model\\\"'s %1\"")));
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-uec"),
                 snippet("environment", odd) + QStringLiteral("\nprintf %s \"$SLUICE_KEY\"")});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), QStringLiteral("it's"));
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "test_snippets.moc"
