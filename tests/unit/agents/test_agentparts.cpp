// The small parts: masking, differences, git's index, shell start files, terminals.
#include "core/agents/gitindex.h"
#include "core/agents/masking.h"
#include "core/agents/overrides.h"
#include "core/agents/terminal.h"
#include "core/agents/textdiff.h"
#include "tests/unit/agents/agenttest.h"

#include <QRandomGenerator>

using namespace sluice;
using namespace sluice::agents;

class TestAgentParts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreMasked_data();
    void secretsAreMasked();
    void differencesAreShown();
    void differencesLeadFromOneToTheOther();
    void gitIndexes_data();
    void gitIndexes();
    void shellLines_data();
    void shellLines();
    void terminals_data();
    void terminals();
    void terminalCarriesTheKeyInItsEnvironmentOnly_data();
    void terminalCarriesTheKeyInItsEnvironmentOnly();
    void withoutATerminalItSaysSo();
};

void TestAgentParts::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("shown");
    const auto row = [](const char *name, const char *line, const char *shown) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(shown);
    };
    row("ours, with its prefix", "\"ANTHROPIC_AUTH_TOKEN\": \"sk-sluice-7f3aBCDEFGHIJKL\",",
        "\"ANTHROPIC_AUTH_TOKEN\": \"sk-sluice-7f3a…\",");
    row("a provider's, wherever it stands", "x = [\"sk-ant-api03-abcdefgh\"]", "x = [\"sk-a…\"]");
    row("by the setting's name", "openai-api-key: hunter2hunter2", "openai-api-key: hun…");
    row("on one line with others", "{\"apiKey\": \"abcdefgh\", \"baseURL\": \"http://x\"}",
        "{\"apiKey\": \"ab…\", \"baseURL\": \"http://x\"}");
    row("in a variable", "export GEMINI_API_KEY=AIzaSyABCDEFGHIJKLM # c", "export GEMINI_API_KEY=AIza… # c");
    row("behind a scheme", "Authorization: \"Bearer sk-proj-abcdefghijklm\"", "Authorization: \"Bear…\"");
    row("the name of a variable is no secret", "env_key = \"SLUICE_KEY\"", "env_key = \"SLUICE_KEY\"");
    row("a reference is no secret", "\"apiKey\": \"{env:SLUICE_KEY}\"", "\"apiKey\": \"{env:SLUICE_KEY}\"");
    row("ordinary settings", "base_url = \"http://127.0.0.1:4747/v1\" # keyboard: 12345678",
        "base_url = \"http://127.0.0.1:4747/v1\" # keyboard: 12345678");
}

void TestAgentParts::secretsAreMasked()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, shown);
    QCOMPARE(masked(line), shown);
    QCOMPARE(masked(shown), shown);
}

void TestAgentParts::differencesAreShown()
{
    const auto lines =
        diffLines("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nD\ne\nf\ng\nkey = \"sk-sluice-7f3aSECRETSECRET\"\n");
    const DiffCount count = countOf(lines);
    QCOMPARE(count.added, 1);
    QCOMPARE(count.changed, 1);
    QCOMPARE(count.removed, 0);
    QCOMPARE(diffText(lines, 1),
             QStringLiteral("  3  c\n- 4  d\n+ 4  D\n  5  e\n  ⋯\n  7  g\n+ 8  key = \"sk-sluice-7f3a…\""));
    QCOMPARE(diffText(diffLines("a\n", "a\n"), 3), QString());
    QCOMPARE(diffText(diffLines("", "a\n"), 3), QStringLiteral("+ 1  a"));
    QCOMPARE(diffText(diffLines("a\n", ""), 3), QStringLiteral("- 1  a"));
}

void TestAgentParts::differencesLeadFromOneToTheOther()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList a;
        for (int i = random.bounded(12); i > 0; --i)
            a.append(QByteArray(1, char('a' + random.bounded(4))));
        QByteArrayList b = a;
        for (int i = random.bounded(6); i > 0; --i) {
            const qsizetype at = random.bounded(b.size() + 1);
            if (at < b.size() && random.bounded(2))
                b.removeAt(at);
            else
                b.insert(at, QByteArray(1, char('a' + random.bounded(4))));
        }
        QByteArrayList before;
        QByteArrayList after;
        for (const DiffLine &line : diffLines(a.join('\n') + '\n', b.join('\n') + '\n')) {
            if (line.sign != DiffLine::Sign::Added) {
                before.append(line.text);
                QCOMPARE(line.oldLine, int(before.size()));
            }
            if (line.sign != DiffLine::Sign::Removed) {
                after.append(line.text);
                QCOMPARE(line.newLine, int(after.size()));
            }
        }
        QCOMPARE(before.join('\n'), a.join('\n'));
        QCOMPARE(after.join('\n'), b.join('\n'));
    }
    QByteArray huge;
    for (int i = 0; i < 5000; ++i)
        huge += QByteArray::number(i) + '\n';
    QCOMPARE(diffLines(huge, QByteArray(huge).replace('\n', "x\n")).size(), size_t(10'000));
}

namespace {

QByteArray entry(const QByteArray &path, int version)
{
    QByteArray bytes(60, '\0');
    bytes += version == 3 ? char(0x40) : char(0);
    bytes += char(path.size());
    if (version == 3)
        bytes += QByteArray(2, '\0');
    if (version == 4) // nothing of the path before is dropped, and it was empty or is repeated in full
        return bytes;
    bytes += path;
    return bytes + QByteArray(8 - bytes.size() % 8, '\0');
}

QByteArray header(int version, int count)
{
    return QByteArray("DIRC\0\0\0", 7) + char(version) + QByteArray(3, '\0') + char(count);
}

} // namespace

void TestAgentParts::gitIndexes_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("named");
    const QByteArray sum(20, 'x');
    for (const int version : {2, 3}) {
        const QByteArray two = header(version, 2) + entry("a/first", version) + entry("b", version) + sum;
        QTest::addRow("version %d: the first", version) << two << QByteArray("a/first") << true;
        QTest::addRow("version %d: the last", version) << two << QByteArray("b") << true;
        QTest::addRow("version %d: a part is not it", version) << two << QByteArray("first") << false;
        QTest::addRow("version %d: cut short counts as named", version)
            << two.left(100) + sum << QByteArray("c") << true;
    }
    // "dir/one", then drop 3 and add "two".
    const QByteArray four = header(4, 2) + entry("dir/one", 4) + char(0) + QByteArray("dir/one\0", 8) +
                            entry("dir/two", 4) + char(3) + QByteArray("two\0", 4) + sum;
    QTest::newRow("version 4: shortened names") << four << QByteArray("dir/two") << true;
    QTest::newRow("version 4: not there") << four << QByteArray("two") << false;
    QTest::newRow("a split index counts as named")
        << header(2, 0) + "link" + QByteArray(24, '\0') + sum << QByteArray("a") << true;
    QTest::newRow("an unknown version counts as named") << header(9, 0) + sum << QByteArray("a") << true;
    QTest::newRow("no index at all counts as named") << QByteArray("nonsense") << QByteArray("a") << true;
    QTest::newRow("an empty index") << header(2, 0) + sum << QByteArray("a") << false;
}

void TestAgentParts::gitIndexes()
{
    QFETCH(QByteArray, index);
    QFETCH(QByteArray, path);
    QFETCH(bool, named);
    QCOMPARE(indexNames(index, path), named);
}

void TestAgentParts::shellLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *line, const char *name, const char *value) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(name) << QByteArray(value);
    };
    row("export A=b", "A", "b");
    row("  A='b c'  # d", "A", "b c");
    row("export A=\"$B\"", "A", "$B");
    row("typeset -x A=b", "A", "b");
    row("A=b; export A", "A", "b");
    row("set -gx A b", "A", "b");
    row("set -x A \"b\"", "A", "b");
    row("# A=b", "", "");
    row("echo A=b", "", "");
    row("if [ \"$A\" = b ]; then", "", "");
    row("", "", "");
}

void TestAgentParts::shellLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto found = assignmentIn(line);
    QCOMPARE(bool(found), !name.isEmpty());
    QCOMPARE(found ? found->name : QByteArray(), name);
    QCOMPARE(found ? found->value : QByteArray(), value);
}

void TestAgentParts::terminals_data()
{
    QTest::addColumn<QString>("terminal");
    QTest::addColumn<QStringList>("before");
    const auto row = [](const char *terminal, const QStringList &before) {
        QTest::newRow(terminal) << QStringLiteral("/usr/bin/") + QLatin1String(terminal) << before;
    };
    row("x-terminal-emulator", {QStringLiteral("-e")});
    row("gnome-terminal", {QStringLiteral("--")});
    row("konsole", {QStringLiteral("--separate"), QStringLiteral("-e")});
    row("xterm", {QStringLiteral("-e")});
    row("kitty", {});
    row("something-else", {QStringLiteral("-e")});
}

void TestAgentParts::terminals()
{
    QFETCH(QString, terminal);
    QFETCH(QStringList, before);
    const QStringList command{QStringLiteral("/opt/codex"), QStringLiteral("-c"), QStringLiteral("a b")};
    QCOMPARE(terminalArguments(terminal, command), before + command);
}

void TestAgentParts::terminalCarriesTheKeyInItsEnvironmentOnly_data()
{
    QTest::addColumn<QString>("agent");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("variable");
    const auto row = [](const char *agent, const char *program, const char *variable) {
        QTest::newRow(agent) << QString::fromLatin1(agent) << QString::fromLatin1(program)
                             << QString::fromLatin1(variable);
    };
    row("claude-code", "claude", "ANTHROPIC_AUTH_TOKEN");
    row("codex", "codex", "SLUICE_KEY");
    row("opencode", "opencode", "SLUICE_KEY");
    row("gemini-cli", "gemini", "GEMINI_API_KEY");
    row("qwen-code", "qwen", "OPENAI_API_KEY");
    row("aider", "aider", "OPENAI_API_KEY");
    row("shell", "", "ANTHROPIC_API_KEY");
}

void TestAgentParts::terminalCarriesTheKeyInItsEnvironmentOnly()
{
    QFETCH(QString, agent);
    QFETCH(QString, program);
    QFETCH(QString, variable);
    TestHome home;
    home.install("xterm");
    if (!program.isEmpty())
        home.install(program.toLatin1().constData());
    home.home().environment.insert(QStringLiteral("SHELL"), QStringLiteral("/bin/zsh"));
    home.home().environment.insert(QStringLiteral("ANTHROPIC_AUTH_TOKEN"), QStringLiteral("old"));
    home.home().environment.insert(QStringLiteral("GOOGLE_API_KEY"), QStringLiteral("old"));
    Wish wish = wishOf();
    wish.model = QStringLiteral("gpt-x");
    const auto command = terminalCommand(home.home(), *agentKind(agent), wish, home.path("src"));
    QVERIFY2(bool(command), qPrintable(command ? QString() : command.error().text));
    QCOMPARE(command.value().program, home.path("programs/xterm"));
    QCOMPARE(command.value().folder, home.path("src"));
    QCOMPARE(command.value().arguments.value(1),
             program.isEmpty() ? QStringLiteral("/bin/zsh") : home.path("programs/") + program);
    QVERIFY(!command.value().arguments.join(QLatin1Char(' ')).contains(QString::fromUtf8(wish.key)));
    QCOMPARE(command.value().environment.value(variable), QString::fromUtf8(wish.key));
    QVERIFY(command.value().environment.value(QStringLiteral("ANTHROPIC_AUTH_TOKEN")) !=
                QStringLiteral("old") ||
            (agent != QLatin1String("claude-code") && agent != QLatin1String("shell")));
}

void TestAgentParts::withoutATerminalItSaysSo()
{
    const TestHome home;
    home.install("claude");
    TestHome mine;
    const auto none =
        terminalCommand(home.desk().home(), *agentKind(QStringLiteral("claude-code")), wishOf(), {});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, Error::Kind::NotFound);
    mine.install("xterm");
    const auto noAgent =
        terminalCommand(mine.home(), *agentKind(QStringLiteral("claude-code")), wishOf(), {});
    QVERIFY(!noAgent);
    QCOMPARE(noAgent.error().kind, Error::Kind::NotFound);
    const auto cannot = terminalCommand(mine.home(), *agentKind(QStringLiteral("cursor")), wishOf(), {});
    QVERIFY(!cannot);
    QCOMPARE(cannot.error().kind, Error::Kind::BadRequest);
}

QTEST_GUILESS_MAIN(TestAgentParts)
#include "test_agentparts.moc"
