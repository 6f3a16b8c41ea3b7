// What a key writes into a body: a cap on the output and a system prompt, and not a byte more.
#include "core/protocols/bodyedits.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace sluice;

namespace {

const QByteArray chat = "/v1/chat/completions";
const QByteArray responses = "/v1/responses";
const QByteArray messages = "/v1/messages";
const QByteArray gemini = "/v1beta/models/g:generateContent";

QByteArray padded(QByteArray text)
{
    text.reserve(text.size() + 64);
    return text;
}

QByteArray edited(const QByteArray &body, std::vector<Splice> edits)
{
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Splice &a, const Splice &b) { return a.at < b.at; });
    return spliced(body, edits);
}

} // namespace

class TestBodyEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cap_data();
    void cap();
    void prompt_data();
    void prompt();
    void whatCannotBeReadStaysAsItIs();
    void promptsAreEscaped();
};

void TestBodyEdits::cap_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected"); // with a cap of 100

    const auto row = [](const char *name, const QByteArray &path, const char *body, const char *expected) {
        QTest::newRow(name) << path << QByteArray(body) << QByteArray(expected);
    };
    row("Chat, below the cap", chat, R"({"max_tokens":99})", R"({"max_tokens":99})");
    row("Chat, the cap itself", chat, R"({"max_tokens": 100 })", R"({"max_tokens": 100 })");
    row("Chat, above it", chat, R"({"max_tokens": 101 , "x":1})", R"({"max_tokens": 100 , "x":1})");
    row("Chat, the newer name", chat, R"({"max_completion_tokens":5000})",
        R"({"max_completion_tokens":100})");
    row("Chat, both", chat, R"({"max_tokens":7000,"max_completion_tokens":5000})",
        R"({"max_tokens":100,"max_completion_tokens":100})");
    row("Chat, nothing said", chat, R"({"model":"m"})", R"({"max_tokens":100,"model":"m"})");
    row("Chat, null", chat, R"({"max_tokens":null})", R"({"max_tokens":100})");
    row("Chat, the other name is null", chat, R"({"max_completion_tokens":null})",
        R"({"max_tokens":100,"max_completion_tokens":null})");
    row("Chat, without end", chat, R"({"max_tokens":-1})", R"({"max_tokens":100})");
    row("Chat, a fraction", chat, R"({"max_tokens":1e9})", R"({"max_tokens":100})");
    row("Chat, in quotes", chat, R"({"max_tokens":"5000"})", R"({"max_tokens":100})");
    row("Chat, said twice", chat, R"({"max_tokens":5000,"max_tokens":6000})",
        R"({"max_tokens":100,"max_tokens":100})");
    row("Chat, its name escaped", chat, R"({"max\u005ftokens":5000})", R"({"max\u005ftokens":100})");
    row("Chat, a text that speaks of it", chat, R"({"messages":[{"content":"\"max_tokens\":9"}]})",
        R"({"max_tokens":100,"messages":[{"content":"\"max_tokens\":9"}]})");
    row("Completions", "/v1/completions", R"({"prompt":"p"})", R"({"max_tokens":100,"prompt":"p"})");
    row("Responses, above it", responses, R"({"max_output_tokens":5000})", R"({"max_output_tokens":100})");
    row("Responses, nothing said", responses, R"({"input":"x"})", R"({"max_output_tokens":100,"input":"x"})");
    row("Messages, above it", messages, R"({"max_tokens":32000})", R"({"max_tokens":100})");
    row("Messages, a thinking budget that no longer fits", messages,
        R"({"max_tokens":32000,"thinking":{"type":"enabled","budget_tokens":31999}})",
        R"({"max_tokens":100,"thinking":{"type":"disabled"}})");
    row("Messages, no thinking", messages, R"({"max_tokens":32000,"thinking":{"type":"adaptive"}})",
        R"({"max_tokens":100,"thinking":{"type":"adaptive"}})");
    row("Gemini, above it", gemini, R"({"generationConfig":{"maxOutputTokens":5000}})",
        R"({"generationConfig":{"maxOutputTokens":100}})");
    row("Gemini, the other way of writing", gemini, R"({"generation_config":{"max_output_tokens":5000}})",
        R"({"generation_config":{"max_output_tokens":100}})");
    row("Gemini, in quotes", gemini, R"({"generationConfig":{"maxOutputTokens":"5000"}})",
        R"({"generationConfig":{"maxOutputTokens":100}})");
    row("Gemini, an empty configuration", gemini, R"({"generationConfig":{ }})",
        R"({"generationConfig":{"maxOutputTokens":100 }})");
    row("Gemini, something else in it", gemini, R"({"generationConfig":{"topK":1}})",
        R"({"generationConfig":{"maxOutputTokens":100,"topK":1}})");
    row("Gemini, nothing said", gemini, R"({"contents":[]})",
        R"({"generationConfig":{"maxOutputTokens":100},"contents":[]})");
    row("an endpoint that writes nothing", "/v1/embeddings", R"({"max_tokens":5000})",
        R"({"max_tokens":5000})");
}

void TestBodyEdits::cap()
{
    QFETCH(const QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(const QByteArray, expected);
    body = padded(body);
    const auto target = recognise("POST", path, {});
    const Ask ask = readAsk(*target, "application/json", body);
    QCOMPARE(edited(body, outputCap(*target, ask, body, 100, ChatLimitName::MaxTokens)), expected);
}

void TestBodyEdits::prompt_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("inFront");
    QTest::addColumn<QByteArray>("whenMissing");

    const auto row = [](const char *name, const QByteArray &path, const char *sent, const char *inFront,
                        const char *whenMissing) {
        QTest::newRow(name) << path << QByteArray(sent) << QByteArray(inFront) << QByteArray(whenMissing);
    };
    const char *unchanged = "";
    row("Chat, none", chat, R"({"messages":[{"role":"user","content":"u"}]})",
        R"({"messages":[{"role":"system","content":"P"},{"role":"user","content":"u"}]})",
        R"({"messages":[{"role":"system","content":"P"},{"role":"user","content":"u"}]})");
    row("Chat, one of its own", chat, R"({"messages":[{"role":"system","content":"s"}]})",
        R"({"messages":[{"role":"system","content":"P"},{"role":"system","content":"s"}]})", unchanged);
    row("Chat, a developer's, later", chat,
        R"({"messages":[{"role":"user","content":"u"} , {"content":"d","role":"developer"}]})",
        R"({"messages":[{"role":"system","content":"P"},{"role":"user","content":"u"} , {"content":"d","role":"developer"}]})",
        unchanged);
    row("Chat, no messages", chat, R"({"messages":[ ]})", R"({"messages":[{"role":"system","content":"P"}]})",
        R"({"messages":[{"role":"system","content":"P"}]})");
    row("Responses, none", responses, R"({"input":"x"})", R"({"instructions":"P","input":"x"})",
        R"({"instructions":"P","input":"x"})");
    row("Responses, its own", responses, R"({"instructions":"s"})", R"({"instructions":"P\n\ns"})",
        unchanged);
    row("Responses, null", responses, R"({"instructions":null})", R"({"instructions":"P"})",
        R"({"instructions":"P"})");
    row("Messages, none", messages, R"({"max_tokens":1})", R"({"system":"P","max_tokens":1})",
        R"({"system":"P","max_tokens":1})");
    row("Messages, a text", messages, R"({"system":"s"})", R"({"system":"P\n\ns"})", unchanged);
    row("Messages, an empty text", messages, R"({"system":""})", R"({"system":"P"})", R"({"system":"P"})");
    row("Messages, a list", messages, R"({"system":[{"type":"text","text":"s"}]})",
        R"({"system":[{"type":"text","text":"P"},{"type":"text","text":"s"}]})", unchanged);
    row("Messages, an empty list", messages, R"({"system":[]})", R"({"system":"P"})", R"({"system":"P"})");
    row("Messages, counting", "/v1/messages/count_tokens", R"({"model":"m"})",
        R"({"system":"P","model":"m"})", R"({"system":"P","model":"m"})");
    row("Gemini, none", gemini, R"({"contents":[]})",
        R"({"systemInstruction":{"parts":[{"text":"P"}]},"contents":[]})",
        R"({"systemInstruction":{"parts":[{"text":"P"}]},"contents":[]})");
    row("Gemini, its own", gemini, R"({"systemInstruction":{"role":"user","parts":[{"text":"s"}]}})",
        R"({"systemInstruction":{"role":"user","parts":[{"text":"P"},{"text":"s"}]}})", unchanged);
    row("Gemini, a part without a list", gemini, R"({"system_instruction":{"parts":{"text":"s"}}})",
        R"({"system_instruction":{"parts":[{"text":"P"},{"text":"s"}]}})", unchanged);
    row("Gemini, empty parts", gemini, R"({"systemInstruction":{"parts":[]}})",
        R"({"systemInstruction":{"parts":[{"text":"P"}]}})",
        R"({"systemInstruction":{"parts":[{"text":"P"}]}})");
    row("an endpoint without one", "/v1/embeddings", R"({"input":"x"})", unchanged, unchanged);
}

void TestBodyEdits::prompt()
{
    QFETCH(const QByteArray, path);
    QFETCH(QByteArray, sent);
    QFETCH(const QByteArray, inFront);
    QFETCH(const QByteArray, whenMissing);
    sent = padded(sent);
    const auto target = recognise("POST", path, {});
    const Ask ask = readAsk(*target, "application/json", sent);
    const auto with = [&](PromptPlace place) {
        return edited(sent, systemPrompt(*target, ask, sent, "P", place));
    };
    QCOMPARE(with(PromptPlace::InFront), inFront.isEmpty() ? sent : inFront);
    QCOMPARE(with(PromptPlace::WhenMissing), whenMissing.isEmpty() ? sent : whenMissing);
}

void TestBodyEdits::whatCannotBeReadStaysAsItIs()
{
    const auto target = recognise("POST", chat, {});
    for (const char *text : {"", "[]", "{}", "nonsense", "{\"messages\":\"x\"", "{\"messages\":7}"}) {
        const QByteArray body = padded(text);
        const Ask ask = readAsk(*target, "application/json", body);
        QVERIFY2(systemPrompt(*target, ask, body, "P", PromptPlace::InFront).empty(), text);
    }
}

void TestBodyEdits::promptsAreEscaped()
{
    const auto target = recognise("POST", messages, {});
    const QByteArray body = padded(R"({"system":"s"})");
    const Ask ask = readAsk(*target, "application/json", body);
    const QByteArray out =
        edited(body, systemPrompt(*target, ask, body, "say \"no\"\n\\ Grüße", PromptPlace::InFront));
    const auto system = QJsonDocument::fromJson(out)[QStringLiteral("system")].toString();
    QCOMPARE(system, QStringLiteral("say \"no\"\n\\ Grüße\n\ns"));
}

QTEST_GUILESS_MAIN(TestBodyEdits)
#include "test_bodyedits.moc"
