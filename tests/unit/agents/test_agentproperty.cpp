// For many made-up settings files: connecting and taking it back gives the very bytes that were there, also
// where something else was changed in between, and also without the backup.
#include "tests/unit/agents/agenttest.h"

#include <QRandomGenerator>

using namespace sluice;
using namespace sluice::agents;

class TestAgentProperty final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
};

namespace {

constexpr int FilesPerAgent = 30;

// Makes settings files of every shape that people have.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
        , m_newline(chance(4) ? "\r\n" : "\n")
        , m_indent(oneOf({"  ", "    ", "\t"}))
    {}

    QByteArray json(const QByteArrayList &ours)
    {
        if (chance(12))
            return oneOf({"{}", "{}\n", "{ \"a\": 1 }"});
        const bool comments = chance(2);
        const bool trailing = comments && chance(2);
        QByteArrayList members = {
            "\"sentinel\": 1", "\"text\": \"} // { \\\" \"", "\"list\": [1, {\"x\": null}, \"]\"]",
            "\"deep\": {" + m_newline + m_indent + m_indent + "\"a\": true" + m_newline + m_indent + "}"};
        for (const QByteArray &each : ours) {
            if (chance(3))
                members.append(each);
        }
        shuffle(members);
        QByteArray text = (comments && chance(2) ? "// head" + m_newline : QByteArray()) + "{" + m_newline;
        for (qsizetype i = 0; i < members.size(); ++i) {
            if (comments && chance(3))
                text += m_indent + oneOf({"// about it", "/* about, it */"}) + m_newline;
            text += m_indent + members[i] + (i + 1 < members.size() || trailing ? "," : "");
            text += comments && chance(3) ? QByteArray(" // why") : QByteArray();
            text += m_newline;
        }
        return text + "}" + end();
    }

    QByteArray toml(const QByteArrayList &top)
    {
        QByteArray text;
        for (const char *line : {"# head", "sentinel = 1 # one", "", "text = '# [x] \"'",
                                 "many = \"\"\"\n[no]\na = 1\"\"\"", "list = [ 1, # ]\n  2 ]"}) {
            if (QByteArray(line).startsWith("sentinel") || chance(2))
                text += line + m_newline;
        }
        for (const QByteArray &each : top) {
            if (chance(3))
                text += each + m_newline;
        }
        for (const char *table :
             {"[tui]\nx = 1", "[[hooks]]\nmodel_provider = \"no\"", "[model_providers.other]\nbase_url = 'u'",
              "[ \"a.b\" . c ] # quoted\n  k = {x = 1, y = [2]}"}) {
            if (chance(2))
                text += (chance(2) ? m_newline : QByteArray()) + table + m_newline;
        }
        return trimmedEnd(text);
    }

    QByteArray lines(const QByteArrayList &foreign, const QByteArrayList &ours)
    {
        QByteArrayList all = foreign;
        for (const QByteArray &each : ours) {
            if (chance(3))
                all.append(each);
        }
        shuffle(all);
        QByteArray text;
        for (const QByteArray &each : all)
            text += (chance(4) ? m_newline : QByteArray()) +
                    (chance(4) ? "# note" + m_newline : QByteArray()) + each + m_newline;
        return trimmedEnd(text);
    }

    bool chance(int in) { return m_random.bounded(in) == 0; }

private:
    QByteArray oneOf(const QByteArrayList &list) { return list[m_random.bounded(list.size())]; }
    QByteArray end() { return chance(3) ? QByteArray() : m_newline; }
    QByteArray trimmedEnd(QByteArray text)
    {
        if (chance(3) && text.endsWith(m_newline))
            text.chop(m_newline.size());
        return text;
    }
    void shuffle(QByteArrayList &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            list.swapItemsAt(i, m_random.bounded(i + 1));
    }

    QRandomGenerator m_random;
    QByteArray m_newline;
    QByteArray m_indent;
};

struct Made
{
    QString agent = {};
    QString file = {};
    QByteArray text = {};
};

Made madeUp(int agent, quint32 seed)
{
    Maker maker(seed);
    switch (agent) {
    case 0:
        return {QStringLiteral("claude-code"), QStringLiteral(".claude/settings.json"),
                maker.json({"\"env\": {\"ANTHROPIC_BASE_URL\": \"https://x\", \"Z\": \"1\"}"})};
    case 1:
        return {QStringLiteral("codex"), QStringLiteral(".codex/config.toml"),
                maker.toml({"model_provider = \"openai\" # mine", "model = 'gpt-x'"})};
    case 2:
        return {
            QStringLiteral("opencode"), QStringLiteral(".config/opencode/opencode.json"),
            maker.json(
                {"\"provider\": {\"openai\": {\"options\": {\"apiKey\": \"sk-planted-planted-planted\"}}}",
                 "\"model\": \"openai/gpt-x\""})};
    case 3:
        return {QStringLiteral("gemini-cli"), QStringLiteral(".gemini/.env"),
                maker.lines({"sentinel=1", "export A='x # y'", "B=\"one\ntwo\""},
                            {"GEMINI_API_KEY=AIza-planted-planted-planted # c",
                             "GOOGLE_GEMINI_BASE_URL='https://x'"})};
    case 4:
        return {QStringLiteral("zed"), QStringLiteral(".config/zed/settings.json"),
                maker.json({"\"language_models\": {\"openai\": {\"api_url\": \"u\"}}"})};
    default:
        return {QStringLiteral("aider"), QStringLiteral(".aider.conf.yml"),
                maker.lines({"sentinel: 1", "list:\n  - a\n  # b\n  - c: d", "text: |\n  model: no\n  x"},
                            {"model: gpt-x # mine", "openai-api-key: \"sk-planted-planted-planted\"",
                             "openai-api-base: https://x/v1"})};
    }
}

// Somebody else's change: the same on the old and on the new text.
QByteArray withForeignChange(QByteArray text)
{
    text.replace("sentinel\": 1", "sentinel\": 2").replace("sentinel = 1", "sentinel = 22");
    return text.replace("sentinel=1", "sentinel=3").replace("sentinel: 1", "sentinel: four");
}

} // namespace

void TestAgentProperty::thereAndBack_data()
{
    QTest::addColumn<int>("agent");
    int agent = 0;
    for (const char *name : {"Claude Code", "Codex", "opencode", "Gemini CLI", "Zed", "Aider"})
        QTest::newRow(name) << agent++;
}

void TestAgentProperty::thereAndBack()
{
    QFETCH(int, agent);
    for (int i = 0; i < FilesPerAgent; ++i) {
        const Made made = madeUp(agent, quint32(agent * 1000 + i));
        const TestHome home;
        const QString file = home.path("") + made.file;
        home.write(file, made.text);
        Wish wish = wishOf();
        wish.model = i % 2 == 0 ? QString() : QStringLiteral("some/model");
        const auto connection = connectNow(home.desk(), made.agent, wish);
        QVERIFY2(connection, made.text.constData());
        const QByteArray after = TestHome::read(file);
        QVERIFY(after != made.text);
        QByteArray expected = made.text;
        if (i % 3 > 0) { // key by key
            expected = withForeignChange(made.text);
            home.write(file, withForeignChange(after));
        }
        const auto done = disconnectNow(home.desk(), made.agent);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().text));
        if (TestHome::read(file) != expected)
            qWarning("made from seed %d:\n%s\nconnected:\n%s", agent * 1000 + i, made.text.constData(),
                     after.constData());
        QCOMPARE(TestHome::read(file), expected);
    }
}

QTEST_GUILESS_MAIN(TestAgentProperty)
#include "test_agentproperty.moc"
