// Which part of a prompt is not what it was: as each protocol writes it, and what is no change.
#include "core/gateway/promptblocks.h"
#include "tests/support/cputime.h"

#include <QTest>

using namespace sluice;

namespace {

QByteArray padded(QByteArray body)
{
    body.reserve(body.size() + 64);
    return body;
}

Target target(Protocol protocol, Endpoint endpoint)
{
    Target made;
    made.protocol = protocol;
    made.endpoint = endpoint;
    return made;
}

const Target Chat = target(Protocol::Chat, Endpoint::ChatCompletions);
const Target Responses = target(Protocol::Responses, Endpoint::Responses);
const Target Messages = target(Protocol::Messages, Endpoint::Messages);
const Target Gemini = target(Protocol::Gemini, Endpoint::GenerateContent);

const TextHasher &hasher()
{
    static const TextHasher one;
    return one;
}

PromptBlocks blocksOf(const Target &target, const QByteArray &written)
{
    const QByteArray body = padded(written);
    const Ask ask = readAsk(target, "application/json", body);
    return promptBlocks(ask.prompt, body, hasher());
}

QByteArray textAt(const QByteArray &body, Span span)
{
    return body.mid(span.at, span.size);
}

} // namespace

Q_DECLARE_METATYPE(sluice::Target)

class TestPromptBlocks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheParts_data();
    void findsTheParts();
    void saysWhatChanged_data();
    void saysWhatChanged();
    void keepsToItsBounds();
    void brokenBodiesHaveNone_data();
    void brokenBodiesHaveNone();
    void isCheap();
};

void TestPromptBlocks::findsTheParts_data()
{
    QTest::addColumn<Target>("asked");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("tools");
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArrayList>("messages");
    const auto row = [](const char *name, const Target &asked, const char *body, const char *tools,
                        const char *system, const QByteArrayList &messages) {
        QTest::newRow(name) << asked << QByteArray(body) << QByteArray(tools) << QByteArray(system)
                            << messages;
    };
    row("Messages", Messages,
        "{\"model\":\"m\",\"system\":\"Be brief\",\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},"
        "{\"role\":\"assistant\",\"content\":\"Ho\"}],\"tools\":[{\"name\":\"a\"}]}",
        "[{\"name\":\"a\"}]", "\"Be brief\"",
        {"{\"role\":\"user\",\"content\":\"Hi\"}", "{\"role\":\"assistant\",\"content\":\"Ho\"}"});
    row("Messages with white space everywhere", Messages,
        " { \"system\" : [ {\"text\":\"x\"} ] ,\n \"messages\" : [ {\"a\":1} , {\"b\":2}\n ]\n } ", "",
        "[ {\"text\":\"x\"} ]", {"{\"a\":1}", "{\"b\":2}"});
    row("Chat", Chat,
        "{\"messages\":[{\"role\":\"system\",\"content\":\"S\"},{\"role\":\"user\",\"content\":\"Hi\"}]}", "",
        "", {"{\"role\":\"system\",\"content\":\"S\"}", "{\"role\":\"user\",\"content\":\"Hi\"}"});
    row("Responses with a list", Responses,
        "{\"instructions\":\"I\",\"input\":[{\"role\":\"user\"}],\"tools\":[]}", "[]", "\"I\"",
        {"{\"role\":\"user\"}"});
    row("Responses with a text", Responses, "{\"input\":\"Hello, ]} you\"}", "", "", {"\"Hello, ]} you\""});
    row("Gemini", Gemini,
        "{\"contents\":[{\"role\":\"user\",\"parts\":[]}],\"systemInstruction\":{\"parts\":[]},"
        "\"tools\":[{}]}",
        "[{}]", "{\"parts\":[]}", {"{\"role\":\"user\",\"parts\":[]}"});
    row("Gemini, the other way of writing", Gemini, "{\"system_instruction\":{}}", "", "{}", {});
    row("no messages", Messages, "{\"messages\":[]}", "", "", {});
    row("messages that are no list", Messages, "{\"messages\":7 }", "", "", {"7"});
    row("the last one counts", Messages,
        "{\"messages\":[1,2],\"system\":\"a\",\"messages\":[3],"
        "\"system\":\"b\"}",
        "", "\"b\"", {"3"});
    row("counting tokens is no turn", target(Protocol::Messages, Endpoint::CountTokens),
        "{\"messages\":[1],\"system\":\"a\"}", "", "", {});
    row("passing through is no turn", target(Protocol::OpenAi, Endpoint::Other), "{\"messages\":[1]}", "", "",
        {});
}

void TestPromptBlocks::findsTheParts()
{
    QFETCH(const Target, asked);
    QFETCH(const QByteArray, body);
    const QByteArray text = padded(body);
    const PromptSpans spans = readAsk(asked, "application/json", text).prompt;
    QTEST(textAt(text, spans.tools), "tools");
    QTEST(textAt(text, spans.system), "system");
    QByteArrayList messages;
    for (const Span span : spans.messages)
        messages << textAt(text, span);
    QTEST(messages, "messages");
}

void TestPromptBlocks::saysWhatChanged_data()
{
    QTest::addColumn<Target>("asked");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QByteArray>("changed");
    const auto row = [](const char *name, const Target &asked, const QByteArray &before,
                        const QByteArray &now, const char *changed) {
        QTest::newRow(name) << asked << before << now << QByteArray(changed);
    };
    const auto user = [](const QByteArray &text) {
        return "{\"role\":\"user\",\"content\":\"" + text + "\"}";
    };
    const auto messages = [](const QByteArrayList &list, const QByteArray &more = {}) {
        return "{\"model\":\"m\",\"messages\":[" + list.join(',') + "]" + more + "}";
    };
    const QByteArray system = ",\"system\":\"Be brief\"";
    const QByteArray tools = ",\"tools\":[{\"name\":\"a\"}]";
    const QByteArrayList two{user("one"), user("two")};
    const QByteArrayList three{user("one"), user("two"), user("three")};
    const QByteArrayList four{user("one"), user("two"), user("three"), user("four")};

    row("it grew", Messages, messages(two, system), messages(four, system), "");
    row("nothing changed", Messages, messages(two, system), messages(two, system), "");
    row("the model's name", Messages, "{\"model\":\"a\"," + messages(two).mid(13),
        "{\"model\":\"b\"," + messages(two).mid(13), "");
    row("the system prompt", Messages, messages(two, system),
        messages(three, ",\"system\":\"It is 13:20. Be brief\""), "system");
    row("a system prompt that was not there", Messages, messages(two), messages(three, system), "system");
    row("a tool", Messages, messages(two, system + tools),
        messages(three, system + ",\"tools\":[{\"name\":\"a\"},{\"name\":\"b\"}]"), "tools");
    row("tools before the system prompt", Messages, messages(two, system + tools),
        messages(three, ",\"system\":\"x\",\"tools\":[]"), "tools");
    row("the second message", Messages, messages(three), messages({user("one"), user("2"), user("three")}),
        "message 2");
    row("the first message", Messages, messages(three), messages({user("1"), user("two"), user("three")}),
        "message 1");
    row("the oldest message is gone", Messages, messages(three),
        messages({user("two"), user("three"), user("four")}), "message 1");
    row("the last message", Messages, messages(three), messages({user("one"), user("two"), user("3")}), "");
    row("the last message, and more", Messages, messages(three),
        messages({user("one"), user("two"), user("3"), user("four")}), "");
    row("back to an earlier one", Messages, messages(four), messages({user("one"), user("other")}), "");
    row("another talk", Messages, messages(three, system), messages({user("title")}, ",\"system\":\"x\""),
        "");
    row("summarised", Messages, messages(three, system), messages({user("all of it")}, system), "");

    const QByteArray mark = ",\"cache_control\":{\"type\":\"ephemeral\"}";
    const auto block = [](const QByteArray &text, const QByteArray &more = {}) {
        return "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"" + more + "}]}";
    };
    row("a mark that moved on", Messages, messages({user("one"), user("two"), block("three", mark)}),
        messages({user("one"), user("two"), block("three"), user("x"), block("four", mark)}), "");
    row("a text as a block, with a mark", Messages, messages({user("one"), block("two", mark), user("x")}),
        messages({user("one"), user("two"), user("x"), block("three", mark)}), "");
    row("a mark in front", Messages,
        messages({user("one"),
                  "{\"cache_control\": {\"type\":\"ephemeral\"} , \"role\":\"user\",\"content\":[]}",
                  user("x")}),
        messages({user("one"), "{\"role\":\"user\",\"content\":[]}", user("x")}), "");
    row("a mark in the middle of a block", Messages,
        messages(
            {user("one"),
             "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\"" + mark + ",\"content\":\"r\"}]}",
             user("x")}),
        messages({user("one"),
                  "{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\",\"content\":\"r\"}]}",
                  user("x")}),
        "");
    row("a text that talks of marks", Messages,
        messages({user("\\\"cache_control\\\":{} a"), user("two"), user("x")}),
        messages({user("\\\"cache_control\\\":{} b"), user("two"), user("x")}), "message 1");
    row("a mark on the tools", Messages, messages(two, ",\"tools\":[{\"name\":\"a\"" + mark + "}]"),
        messages(two, tools), "");
    row("a block more", Messages, messages({block("one"), user("two"), user("x")}),
        messages({"{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"one\"},{\"type\":\"text\","
                  "\"text\":\"and\"}]}",
                  user("two"), user("x")}),
        "message 1");
    row("another role", Messages, messages(three),
        messages({user("one"), "{\"role\":\"assistant\",\"content\":\"two\"}", user("three")}), "message 2");
    const auto billed = [](const QByteArray &line, const QByteArray &text) {
        return ",\"system\":[{\"type\":\"text\",\"text\":\"x-anthropic-billing-header: cch=" + line +
               "\"},{\"type\":\"text\",\"text\":\"" + text + "\"}]";
    };
    row("the line about billing", Messages, messages(two, billed("1a", "S")),
        messages(three, billed("2b", "S")), "");
    row("what stands behind that line", Messages, messages(two, billed("1a", "S")),
        messages(three, billed("1a", "T")), "system");

    const QByteArray chatSystem = "{\"role\":\"system\",\"content\":\"S\"}";
    const QByteArray chatDeveloper = "{\"content\":\"S\",\"role\":\"developer\"}";
    row("Chat: it grew", Chat, messages({chatSystem, user("one")}),
        messages({chatSystem, user("one"), user("two")}), "");
    row("Chat: the system message", Chat, messages({chatSystem, user("one")}),
        messages({"{\"role\":\"system\",\"content\":\"T\"}", user("one"), user("two")}), "system");
    row("Chat: a message behind the system message", Chat,
        messages({chatSystem, user("one"), user("two"), user("three")}),
        messages({chatSystem, user("one"), user("2"), user("three")}), "message 3");
    row("Chat: a tool", Chat, messages(two, tools), messages(two, ",\"tools\":[]"), "tools");
    row("Chat: members in another order are a part of it", Chat, messages({chatDeveloper, user("one")}),
        messages({chatSystem, user("one"), user("two")}), "system");

    const auto input = [](const QByteArrayList &list, const QByteArray &more = {}) {
        return "{\"input\":[" + list.join(',') + "]" + more + "}";
    };
    row("Responses: it grew", Responses, input(two, ",\"instructions\":\"I\""),
        input(three, ",\"instructions\":\"I\""), "");
    row("Responses: the instructions", Responses, input(two, ",\"instructions\":\"I\""),
        input(three, ",\"instructions\":\"J\""), "system");
    row("Responses: an item", Responses, input(three), input({user("1"), user("two"), user("three")}),
        "message 1");
    row("Responses: the provider has what was said", Responses,
        input({user("a")}, ",\"previous_response_id\":\"r1\""),
        input({user("b"), user("c")}, ",\"previous_response_id\":\"r2\""), "");
    row("Responses: and the instructions changed", Responses,
        input({user("a")}, ",\"previous_response_id\":\"r1\",\"instructions\":\"I\""),
        input({user("b")}, ",\"previous_response_id\":\"r2\",\"instructions\":\"J\""), "system");

    const auto contents = [](const QByteArrayList &texts, const QByteArray &more = {}) {
        QByteArrayList list;
        for (const QByteArray &text : texts)
            list << "{\"role\":\"user\",\"parts\":[{\"text\":\"" + text + "\"}]}";
        return "{\"contents\":[" + list.join(',') + "]" + more + "}";
    };
    row("Gemini: it grew", Gemini, contents({"a", "b"}), contents({"a", "b", "c"}), "");
    row("Gemini: the system instruction", Gemini,
        contents({"a", "b"}, ",\"systemInstruction\":{\"parts\":[1]}"),
        contents({"a", "b", "c"}, ",\"systemInstruction\":{\"parts\":[2]}"), "system");
    row("Gemini: a content", Gemini, contents({"a", "b", "c"}), contents({"a", "x", "c", "d"}), "message 2");
}

void TestPromptBlocks::saysWhatChanged()
{
    QFETCH(const Target, asked);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, now);
    QTEST(changedBlock(blocksOf(asked, before), blocksOf(asked, now)), "changed");
}

void TestPromptBlocks::keepsToItsBounds()
{
    QByteArrayList many;
    for (size_t i = 0; i < PromptSpans::MostMessages + 50; ++i)
        many << QByteArray::number(qulonglong(i));
    const PromptBlocks blocks = blocksOf(Messages, "{\"messages\":[" + many.join(',') + "]}");
    QCOMPARE(blocks.messages.size(), PromptSpans::MostMessages);

    const QByteArray large = padded("{\"system\":\"" + QByteArray(LargestPrompt, 'x') + "\"}");
    QCOMPARE(promptBlocks(readAsk(Messages, {}, large).prompt, large, hasher()), PromptBlocks());
}

void TestPromptBlocks::brokenBodiesHaveNone_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("cut in a message") << QByteArray("{\"messages\":[{\"role\":\"user\",\"conte");
    QTest::newRow("cut behind the list") << QByteArray("{\"messages\":[{\"role\":\"user\"}]");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[1,2]");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a bracket too many") << QByteArray("{\"messages\":[1]]}");
}

void TestPromptBlocks::brokenBodiesHaveNone()
{
    QFETCH(const QByteArray, body);
    const QByteArray text = padded(body);
    for (const Target &asked : {Messages, Chat, Responses, Gemini}) {
        const PromptSpans spans = readAsk(asked, {}, text).prompt;
        for (const Span span : spans.messages)
            QVERIFY(span.at >= 0 && span.at + span.size <= text.size());
        promptBlocks(spans, text, hasher());
    }
}

// A generous bound that only a wrong way of doing it would pass: what it really takes is in the message.
void TestPromptBlocks::isCheap()
{
    QByteArrayList messages;
    for (int i = 0; i < 200; ++i) {
        messages << "{\"role\":\"user\",\"content\":[{\"type\":\"text\",\"text\":\"" +
                        QByteArray("if (a < b) return \\\"x\\\";\\n ").repeated(70) + "\"}]}";
    }
    const QByteArray body = padded("{\"model\":\"m\",\"messages\":[" + messages.join(',') + "]}");
    constexpr int Rounds = 50;
    const qint64 before = cpuMicros();
    const PromptSpans spans = readAsk(Messages, {}, body).prompt;
    for (int i = 0; i < Rounds; ++i)
        promptBlocks(spans, body, hasher());
    const double perTenKb = double(cpuMicros() - before) / Rounds / (double(body.size()) / 10'000);
    qInfo("%.2f us for 10 KB (debug build)", perTenKb);
    QVERIFY(perTenKb < 400);
}

QTEST_GUILESS_MAIN(TestPromptBlocks)
#include "test_promptblocks.moc"
