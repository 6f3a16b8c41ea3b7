// Recorded bodies as conversations: the four protocols, whole and streamed, and whatever else may come.
#include "ui/traffic/transcript.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sluice;

namespace {

using Kind = TurnPart::Kind;

QString nameOf(Turn::Role role)
{
    switch (role) {
    case Turn::Role::System:
        return QStringLiteral("system");
    case Turn::Role::User:
        return QStringLiteral("user");
    case Turn::Role::Assistant:
        return QStringLiteral("assistant");
    case Turn::Role::Tool:
        return QStringLiteral("tool");
    }
    return {};
}

QString told(const TurnPart &part)
{
    const QString text = QString(part.text).simplified();
    switch (part.kind) {
    case Kind::Text:
        return text;
    case Kind::Thinking:
        return QStringLiteral("thinks(%1)").arg(text);
    case Kind::ToolCall:
        return QStringLiteral("calls(%1 %2 %3)").arg(part.name, part.id, text);
    case Kind::ToolResult:
        return QStringLiteral("%1(%2 %3)")
            .arg(part.isError ? QStringLiteral("fails") : QStringLiteral("returns"), part.id, text);
    case Kind::Image:
        return QStringLiteral("image(%1 %2 %3)").arg(part.mediaType, QString::number(part.bytes), text);
    case Kind::Other:
        return QStringLiteral("%1(%2 %3 %4 %5)")
            .arg(part.isError ? QStringLiteral("error") : QStringLiteral("other"), part.name, part.mediaType,
                 QString::number(part.bytes), text);
    case Kind::Raw:
        return QStringLiteral("raw(%1)").arg(text);
    }
    return {};
}

// "user: Hi | assistant: thinks(Hm), Hello", with a star at what is the answer.
QString told(const Transcript &transcript)
{
    QStringList turns;
    for (const Turn &turn : transcript.turns) {
        QStringList parts;
        for (const TurnPart &part : turn.parts)
            parts << told(part);
        turns << nameOf(turn.role) + (turn.isAnswer ? QStringLiteral("*: ") : QStringLiteral(": ")) +
                     parts.join(QStringLiteral(", "));
    }
    return turns.join(QStringLiteral(" | "));
}

Recording recorded(const QByteArray &request, const QByteArray &answer, const QByteArray &type)
{
    Recording recording;
    recording.request = request;
    recording.requestBytes = request.size();
    recording.answer = answer;
    recording.answerBytes = answer.size();
    recording.answerType = type;
    return recording;
}

// One frame for each line.
QByteArray events(const QByteArray &lines, bool named = false)
{
    QByteArray stream;
    for (const QByteArray &line : lines.split('\n')) {
        if (named)
            stream += "event: some\n";
        stream += "data: " + line + "\n\n";
    }
    return stream;
}

} // namespace

class TestTranscript final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void readsAnswers_data();
    void readsAnswers();
    void readsStreams_data();
    void readsStreams();
    void whatIsNoConversationIsRaw_data();
    void whatIsNoConversationIsRaw();
    void whatWasCutIsSaid();
    void aCutStreamIsReadAsFarAsItGoes();
    void aTranslatedRequestIsReadByItsShape();
    void hostileBodiesAreRead_data();
    void hostileBodiesAreRead();
    void argumentsAreBrokenOverLines();
};

void TestTranscript::readsRequests_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *protocol, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(protocol) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("chat, plain", "chat",
        R"({"model":"gpt-x","messages":[{"role":"developer","content":"Be brief."},{"role":"user","content":"Hi"}]})",
        "system: Be brief. | user: Hi");
    row("chat, parts", "chat",
        R"({"messages":[{"role":"user","content":[{"type":"text","text":"What is it?"},
        {"type":"image_url","image_url":{"url":"data:image/png;base64,AAAABBBB","detail":"low"}},
        {"type":"image_url","image_url":{"url":"https://x.example/a.png"}},
        {"type":"input_audio","input_audio":{"data":"AAA=","format":"wav"}},
        {"type":"file","file":{"filename":"a.pdf","file_data":"data:application/pdf;base64,AAAA"}}]}]})",
        "user: What is it?, image(image/png 6 ), image( 0 https://x.example/a.png), "
        "other(input_audio audio/wav 2 ), other(a.pdf application/pdf 3 )");
    row("chat, tools", "chat",
        R"({"messages":[{"role":"assistant","content":null,"reasoning_content":"Look first.","tool_calls":[
        {"id":"call_1","type":"function","function":{"name":"read","arguments":"{\"p\":\"a\"}"}},
        {"id":"call_2","type":"custom","custom":{"name":"patch","input":"*** Begin"}}]},
        {"role":"tool","tool_call_id":"call_1","content":"int main"},
        {"role":"tool","tool_call_id":"call_2","content":[{"type":"text","text":"one"},{"type":"text","text":"two"}]}]})",
        R"(assistant: thinks(Look first.), calls(read call_1 { "p": "a" }), calls(patch call_2 *** Begin) | )"
        "tool: returns(call_1 int main) | tool: returns(call_2 one two)");
    row("chat, functions of old", "chat",
        R"({"messages":[{"role":"assistant","content":"","function_call":{"name":"f","arguments":"{}"}},
        {"role":"function","name":"f","content":"7"}]})",
        "assistant: calls(f  {}) | tool: returns(f 7)");
    row("responses, a text", "responses", R"({"model":"gpt-x","instructions":"Be brief.","input":"Hi"})",
        "system: Be brief. | user: Hi");
    row("responses, items", "responses",
        R"({"input":[{"role":"developer","content":"Rules."},
        {"type":"message","role":"user","content":[{"type":"input_text","text":"Hi"},{"type":"input_image","image_url":"data:image/jpeg;base64,AAA="}]},
        {"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Hm."}],"encrypted_content":"gAAA"},
        {"type":"function_call","call_id":"call_1","name":"shell","arguments":"{\"cmd\":[\"ls\"]}"},
        {"type":"custom_tool_call","call_id":"call_2","name":"apply_patch","input":"*** Begin"},
        {"type":"function_call_output","call_id":"call_1","output":"a.cpp"},
        {"type":"custom_tool_call_output","call_id":"call_2","output":[{"type":"input_text","text":"done"}]},
        {"type":"web_search_call","id":"ws_1","status":"completed","action":{"query":"qt"}},
        {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Done.","annotations":[]}]}]})",
        R"(system: Rules. | user: Hi, image(image/jpeg 2 ) | )"
        R"(assistant: thinks(Hm.), calls(shell call_1 { "cmd": [ "ls" ] }), calls(apply_patch call_2 *** Begin) | )"
        R"(tool: returns(call_1 a.cpp), returns(call_2 done) | )"
        R"(assistant: calls(web_search_call ws_1 { "action": { "query": "qt" } }), Done.)");
    row("responses, thinking that is encrypted", "responses",
        R"({"input":[{"type":"reasoning","summary":[],"encrypted_content":"gAAA"}]})", "assistant: thinks()");
    row("messages", "messages",
        R"({"model":"claude-x","max_tokens":9,"system":[{"type":"text","text":"You are.","cache_control":{"type":"ephemeral"}}],
        "messages":[{"role":"user","content":"Hi"},
        {"role":"assistant","content":[{"type":"thinking","thinking":"Hm.","signature":"Eq"},{"type":"redacted_thinking","data":"x"},
        {"type":"text","text":"Reading."},{"type":"tool_use","id":"toolu_1","name":"Read","input":{"p":"a"}}]},
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_1","is_error":true,"content":"No such file"}]},
        {"role":"user","content":[{"type":"tool_result","tool_use_id":"toolu_2","content":[{"type":"text","text":"see"},
        {"type":"image","source":{"type":"base64","media_type":"image/webp","data":"AAAA"}}]}]},
        {"role":"user","content":[{"type":"document","title":"Plan","source":{"type":"base64","media_type":"application/pdf","data":"AAAA"}},
        {"type":"text","text":"And this?"}]}]})",
        R"(system: You are. | user: Hi | assistant: thinks(Hm.), thinks(), Reading., calls(Read toolu_1 { "p": "a" }) | )"
        "tool: fails(toolu_1 No such file) | tool: returns(toolu_2 see), image(image/webp 3 ) | "
        "user: other(Plan application/pdf 3 ), And this?");
    row("messages, a new block", "messages",
        R"({"messages":[{"role":"user","content":[{"type":"hologram","angle":3}]}]})",
        R"(user: other(hologram  0 { "angle": 3, "type": "hologram" }))");
    row("gemini", "gemini",
        R"({"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[
        {"role":"user","parts":[{"text":"Hi"},{"inlineData":{"mimeType":"image/png","data":"AAAA"}},
        {"inlineData":{"mimeType":"audio/ogg","data":"AAAA"}},{"fileData":{"mimeType":"video/mp4","fileUri":"files/1"}}]},
        {"role":"model","parts":[{"text":"Hm.","thought":true},{"functionCall":{"id":"c1","name":"read","args":{"p":"a"}},"thoughtSignature":"s"}]},
        {"role":"user","parts":[{"functionResponse":{"id":"c1","name":"read","response":{"output":"text"}}},
        {"functionResponse":{"name":"write","response":{"error":"full"}}}]}]})",
        R"(system: Be brief. | user: Hi, image(image/png 3 ), other( audio/ogg 3 ), other( video/mp4 0 files/1) | )"
        R"(assistant: thinks(Hm.), calls(read c1 { "p": "a" }) | tool: returns(c1 text), fails(write full))");
    row("gemini, snake case", "gemini",
        R"({"system_instruction":{"parts":[{"text":"Be."}]},"contents":[{"parts":[{"inline_data":{"mime_type":"image/gif","data":"AA=="}}]}]})",
        "system: Be. | user: image(image/gif 1 )");
}

void TestTranscript::readsRequests()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(told(readTranscript(recorded(body, {}, {}), protocol)), expected);
}

void TestTranscript::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *protocol, const char *body, const char *expected) {
        QTest::newRow(name) << QByteArray(protocol) << QByteArray(body) << QString::fromUtf8(expected);
    };
    row("chat", "chat",
        R"({"id":"c","choices":[{"index":0,"finish_reason":"tool_calls","message":{"role":"assistant","content":"Let me.",
        "refusal":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"read","arguments":"{\"p\":1}"}}]}}],"usage":{}})",
        R"(assistant*: Let me., calls(read call_1 { "p": 1 }))");
    row("chat, two choices and a refusal", "chat",
        R"({"choices":[{"message":{"role":"assistant","content":"A"}},{"message":{"content":null,"refusal":"I cannot."}}]})",
        "assistant*: A | assistant*: I cannot.");
    row("responses", "responses",
        R"({"id":"resp_1","status":"completed","error":null,"output":[
        {"type":"reasoning","summary":[{"type":"summary_text","text":"Hm."}]},
        {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]},
        {"type":"image_generation_call","id":"ig","result":"AAAA","output_format":"webp"},
        {"type":"function_call","call_id":"call_1","name":"read","arguments":"not json"}]})",
        "assistant*: thinks(Hm.), Hi, image(image/webp 3 ), calls(read call_1 not json)");
    row("messages", "messages",
        R"({"type":"message","role":"assistant","content":[{"type":"thinking","thinking":"","signature":"Eq"},
        {"type":"text","text":"Hi"},{"type":"tool_use","id":"t1","name":"ls","input":{}}]})",
        "assistant*: thinks(), Hi, calls(ls t1 {})");
    row("gemini", "gemini",
        R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hi "},{"text":"you"}]},"finishReason":"STOP"}]})",
        "assistant*: Hi you");
    row("gemini, an array of pieces", "gemini",
        R"([{"candidates":[{"content":{"role":"model","parts":[{"text":"Hi "}]}}]},{"candidates":[{"content":{"parts":[{"text":"you"}]}}]}])",
        "assistant*: Hi you");
    row("gemini, a blocked prompt", "gemini", R"({"promptFeedback":{"blockReason":"SAFETY"}})",
        "assistant*: error(  0 SAFETY)");
    row("an error of OpenAI", "chat", R"({"error":{"message":"Slow down.","type":"rate_limit"}})",
        "assistant*: error(rate_limit  0 Slow down.)");
    row("an error of Anthropic", "messages",
        R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        "assistant*: error(overloaded_error  0 Overloaded)");
    row("an error that is a text", "chat", R"({"error":"model not found"})",
        "assistant*: error(  0 model not found)");
}

void TestTranscript::readsAnswers()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(told(readTranscript(recorded({}, body, "application/json"), protocol)), expected);
}

void TestTranscript::readsStreams_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *protocol, const char *lines, const char *expected) {
        QTest::newRow(name) << QByteArray(protocol) << QByteArray(lines) << QString::fromUtf8(expected);
    };
    row("chat", "chat",
        R"({"choices":[{"index":0,"delta":{"role":"assistant","content":""}}],"usage":null}
{"choices":[{"index":0,"delta":{"reasoning_content":"H"}}]}
{"choices":[{"index":0,"delta":{"reasoning_content":"m."}}]}
{"choices":[{"index":0,"delta":{"content":"Hel"}}]}
{"choices":[{"index":0,"delta":{"content":"lo"}}]}
{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"call_1","type":"function","function":{"name":"read","arguments":""}}]}}]}
{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{\"p\":"}}]}}]}
{"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"1}"}}]}}]}
{"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"call_2","function":{"name":"ls","arguments":"{}"}}]}}]}
{"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}
{"choices":[],"usage":{"prompt_tokens":1}}
[DONE])",
        R"(assistant*: thinks(Hm.), Hello, calls(read call_1 { "p": 1 }), calls(ls call_2 {}))");
    row("chat, calls without an index", "chat",
        R"({"choices":[{"delta":{"tool_calls":[{"id":"a","function":{"name":"f","arguments":"{\"x\":"}}]}}]}
{"choices":[{"delta":{"tool_calls":[{"function":{"arguments":"1}"}}]}}]}
{"choices":[{"delta":{"tool_calls":[{"id":"b","function":{"name":"g","arguments":"{}"}}]}}]})",
        R"(assistant*: calls(f a { "x": 1 }), calls(g b {}))");
    row("responses, with its end", "responses",
        R"({"type":"response.created","response":{"id":"r","output":[]}}
{"type":"response.output_item.added","output_index":0,"item":{"id":"msg_1","type":"message","role":"assistant","content":[]}}
{"type":"response.output_text.delta","output_index":0,"content_index":0,"delta":"H"}
{"type":"response.completed","response":{"id":"r","output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}]}})",
        "assistant*: Hi");
    row("responses, from its items", "responses",
        R"({"type":"response.output_item.done","output_index":0,"item":{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}}
{"type":"response.output_item.done","output_index":1,"item":{"type":"function_call","call_id":"c","name":"f","arguments":"{}"}}
{"type":"response.completed","response":{"id":"r"}})",
        "assistant*: Hi, calls(f c {})");
    row("responses, broken off", "responses",
        R"({"type":"response.output_item.added","output_index":0,"item":{"type":"reasoning","summary":[]}}
{"type":"response.reasoning_summary_text.delta","output_index":0,"delta":"Hm."}
{"type":"response.output_item.added","output_index":1,"item":{"type":"message","role":"assistant","content":[]}}
{"type":"response.output_text.delta","output_index":1,"delta":"Hel"}
{"type":"response.output_text.delta","output_index":1,"delta":"lo"}
{"type":"response.output_item.added","output_index":2,"item":{"type":"function_call","call_id":"c","name":"f","arguments":""}}
{"type":"response.function_call_arguments.delta","output_index":2,"delta":"{\"a\""})",
        R"(assistant*: thinks(Hm.), Hello, calls(f c {"a"))");
    row("responses, failed", "responses",
        R"({"type":"response.failed","response":{"status":"failed","error":{"code":"server_error","message":"Sorry."}}})",
        "assistant*: error(server_error  0 Sorry.)");
    row("messages", "messages",
        R"({"type":"message_start","message":{"role":"assistant","content":[],"usage":{"input_tokens":1}}}
{"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":"","signature":""}}
{"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"Hm."}}
{"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"Eq"}}
{"type":"content_block_stop","index":0}
{"type":"ping"}
{"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}
{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Rea"}}
{"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"ding."}}
{"type":"content_block_stop","index":1}
{"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"t1","name":"Read","input":{}}}
{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":""}}
{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"p\":"}}
{"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"\"a\"}"}}
{"type":"content_block_start","index":3,"content_block":{"type":"tool_use","id":"t2","name":"Ls","input":{}}}
{"type":"message_delta","delta":{"stop_reason":"tool_use"},"usage":{"output_tokens":8}}
{"type":"message_stop"})",
        R"(assistant*: thinks(Hm.), Reading., calls(Read t1 { "p": "a" }), calls(Ls t2 {}))");
    row("messages, an error in the middle", "messages",
        R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}
{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Rea"}}
{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        "assistant*: Rea | assistant*: error(overloaded_error  0 Overloaded)");
    row("gemini", "gemini",
        R"({"candidates":[{"content":{"role":"model","parts":[{"text":"H","thought":true}]},"index":0}]}
{"candidates":[{"content":{"role":"model","parts":[{"text":"m.","thought":true}]},"index":0}]}
{"candidates":[{"content":{"parts":[{"text":"Hel"}]}}]}
{"candidates":[{"content":{"parts":[{"text":"lo"},{"functionCall":{"name":"read","args":{"p":"a"}}}]},"finishReason":"STOP"}]})",
        R"(assistant*: thinks(Hm.), Hello, calls(read  { "p": "a" }))");
}

void TestTranscript::readsStreams()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);
    const QByteArray type = "text/event-stream; charset=utf-8";
    QCOMPARE(told(readTranscript(recorded({}, events(lines), type), protocol)), expected);
    QCOMPARE(told(readTranscript(recorded({}, events(lines, true), type), protocol)), expected);
    QByteArray withReturns = ": a comment\n\n" + events(lines);
    withReturns.replace("\n", "\r\n");
    QCOMPARE(told(readTranscript(recorded({}, withReturns, type), protocol)), expected);
    QCOMPARE(told(readTranscript(recorded({}, events(lines), {}), protocol)), expected);
}

void TestTranscript::whatIsNoConversationIsRaw_data()
{
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *protocol, const QByteArray &request,
                        const QByteArray &answer, const char *type, const char *expected) {
        QTest::newRow(name) << QByteArray(protocol) << request << answer << QByteArray(type)
                            << QString::fromUtf8(expected);
    };
    row("embeddings", "embeddings", R"({"input":"Hi"})", R"({"data":[]})", "application/json",
        R"(user: raw({"input":"Hi"}) | assistant*: raw({"data":[]}))");
    row("another protocol", "passthrough", "a=b", "ok", "text/plain", "user: raw(a=b) | assistant*: raw(ok)");
    row("broken JSON", "chat", R"({"messages":[{"role":"user","content":"Hi)", R"({"choices":[{"mess)",
        "application/json",
        R"(user: raw({"messages":[{"role":"user","content":"Hi) | assistant*: raw({"choices":[{"mess))");
    row("an answer that is a page", "messages", R"({"messages":[{"role":"user","content":"Hi"}]})",
        "<html>Bad gateway</html>", "text/html", "user: Hi | assistant*: raw(<html>Bad gateway</html>)");
    row("counted tokens", "messages", R"({"messages":[{"role":"user","content":"Hi"}]})",
        R"({"input_tokens":12})", "application/json", R"(user: Hi | assistant*: raw({"input_tokens":12}))");
    row("a stream of something else", "chat", R"({"messages":[]})", "data: hello\n\n", "text/event-stream",
        R"(user: raw({"messages":[]}) | assistant*: raw(data: hello))");
    row("a sound", "passthrough", "{}", QByteArray("ID3\0\0\0\xff\xfb", 8), "audio/mpeg",
        "user: raw({}) | assistant*: other( audio/mpeg 8 )");
    row("not UTF-8", "passthrough", "{}", "caf\xe9 au lait", "text/plain",
        "user: raw({}) | assistant*: other( text/plain 12 )");
    row("nothing", "chat", {}, {}, "", "");
}

void TestTranscript::whatIsNoConversationIsRaw()
{
    QFETCH(QByteArray, protocol);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, type);
    QFETCH(QString, expected);
    QCOMPARE(told(readTranscript(recorded(request, answer, type), protocol)), expected);
}

void TestTranscript::whatWasCutIsSaid()
{
    QByteArray request = R"({"messages":[{"role":"user","content":"äöü"}]})";
    Recording recording = recorded(request, {}, {});
    recording.request.truncate(recording.request.indexOf("\xc3\xb6") + 1); // within a letter
    recording.answer = "{\"cho";
    recording.answerBytes = 4'000'000;
    const Transcript transcript = readTranscript(recording, "chat");
    QCOMPARE(transcript.requestMissing, qint64(request.size() - recording.request.size()));
    QCOMPARE(transcript.answerMissing, qint64(3'999'995));
    QCOMPARE(
        told(transcript),
        QString::fromUtf8(R"(user: raw({"messages":[{"role":"user","content":"ä) | assistant*: raw({"cho))"));
}

void TestTranscript::aCutStreamIsReadAsFarAsItGoes()
{
    const QByteArray whole = events(R"({"choices":[{"index":0,"delta":{"content":"Hel"}}]}
{"choices":[{"index":0,"delta":{"content":"lo"}}]})");
    const qsizetype first = whole.indexOf("\n\n") + 2;
    for (qsizetype size = first; size < whole.size() - 2; ++size) {
        Recording recording = recorded({}, whole.first(size), "text/event-stream");
        recording.answerBytes = whole.size();
        const Transcript transcript = readTranscript(recording, "chat");
        QCOMPARE(told(transcript), QStringLiteral("assistant*: Hel"));
        QCOMPARE(transcript.answerMissing, qint64(whole.size() - size));
    }
}

void TestTranscript::aTranslatedRequestIsReadByItsShape()
{
    // The client spoke Chat, the provider Messages.
    const QByteArray request =
        R"({"system":"Be brief.","messages":[{"role":"user","content":[{"type":"text","text":"Hi"}]}]})";
    const QByteArray answer = R"({"choices":[{"message":{"role":"assistant","content":"Ho"}}]})";
    QCOMPARE(told(readTranscript(recorded(request, answer, "application/json"), "chat")),
             QStringLiteral("system: Be brief. | user: Hi | assistant*: Ho"));
}

void TestTranscript::hostileBodiesAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    constexpr qsizetype Most = Recording::MostBytes;
    const auto filled = [](const char *start, const char *piece, const char *end) {
        QByteArray body(start);
        const QByteArray more(piece);
        while (body.size() + more.size() < Most)
            body += more;
        return body + end;
    };
    QTest::newRow("arrays in arrays") << filled("", "[", "");
    QTest::newRow("objects in objects") << filled("{\"messages\":", "{\"a\":", "");
    QTest::newRow("content in content")
        << filled("{\"messages\":[{\"content\":", "[{\"type\":\"tool_result\",\"content\":", "");
    QTest::newRow("many empty messages") << filled("{\"messages\":[{}", ",{}", "]}");
    QTest::newRow("many messages") << filled("{\"messages\":[{\"content\":\"x\"}",
                                             ",{\"role\":\"user\",\"content\":\"x\"}", "]}");
    QTest::newRow("many calls") << filled("{\"messages\":[{\"role\":\"assistant\",\"tool_calls\":[{}",
                                          ",{\"id\":\"a\"}", "]}]}");
    QTest::newRow("messages that are numbers") << QByteArray("{\"messages\":[1,null,\"x\",[[]],true]}");
    QTest::newRow("members of other types")
        << QByteArray("{\"system\":7,\"messages\":{\"role\":[]},\"choices\":\"x\",\"content\":[[1]]}");
    QTest::newRow("one long line") << filled("{\"messages\":[{\"content\":\"", "xxxxxxxxxx", "\"}]}");
    QTest::newRow("many events") << filled("", "data: {\"choices\":[{\"delta\":{\"content\":\"x\"}}]}\n\n",
                                           "");
    QTest::newRow("far indexes") << events(
        R"({"choices":[{"index":2000000000,"delta":{"tool_calls":[{"index":-7,"id":"a"}]}}]}
{"type":"content_block_delta","index":-1,"delta":{"text":"x"}}
{"type":"response.output_text.delta","output_index":1e300,"delta":"x"})");
    QTest::newRow("zeros") << QByteArray(Most, '\0');
}

void TestTranscript::hostileBodiesAreRead()
{
    QFETCH(QByteArray, body);
    QElapsedTimer watch;
    watch.start();
    for (const char *protocol : {"chat", "responses", "messages", "gemini"}) {
        for (const char *type : {"application/json", "text/event-stream"}) {
            const Transcript transcript = readTranscript(recorded(body, body, type), protocol);
            QVERIFY(!transcript.turns.empty());
            for (const Turn &turn : transcript.turns)
                QVERIFY(!turn.parts.empty());
        }
    }
    // Linear in its size: 32 MB in all, also on a busy computer.
    QVERIFY2(watch.elapsed() < 60'000, qPrintable(QString::number(watch.elapsed())));
}

void TestTranscript::argumentsAreBrokenOverLines()
{
    const QByteArray request = R"({"messages":[{"role":"assistant","tool_calls":[{"function":{"name":"f",
        "arguments":"{\"text\":\"a\\r\\nb\",\"n\":[1]}"}}]},{"role":"user","content":"a\r\nb\rc"}]})";
    const Transcript transcript = readTranscript(recorded(request, {}, {}), "chat");
    QCOMPARE(transcript.turns[0].parts[0].text,
             QStringLiteral("{\n    \"n\": [\n        1\n    ],\n    \"text\": \"a\\r\\nb\"\n}"));
    QCOMPARE(transcript.turns[1].parts[0].text, QStringLiteral("a\nb\nc"));
}

QTEST_GUILESS_MAIN(TestTranscript)
#include "test_transcript.moc"
