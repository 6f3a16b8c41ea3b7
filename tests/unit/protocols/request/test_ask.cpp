// What is read from a request's body, and that its edits change nothing else.
#include "core/protocols/protocol.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <memory>

using namespace sluice;

class TestAsk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsTheSession_data();
    void findsTheSession();
    void renames_data();
    void renames();
    void asksForUsage_data();
    void asksForUsage();
    void readsWhatStandsBeforeAFault_data();
    void readsWhatStandsBeforeAFault();
    void survivesEveryCut();
    void survivesDepth_data();
    void survivesDepth();
    void readsForms_data();
    void readsForms();
    void estimatesTokens_data();
    void estimatesTokens();
    void uploadsCountNothing();
    void splicesSeveralPlaces();
    void survivesNoise();
    void survivesDamage();
};

namespace {

// Bytes with exactly the 64 readable ones behind them that are promised: the address sanitizer sees the 65th.
class Padded
{
public:
    explicit Padded(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_bytes(new char[size_t(bytes.size()) + 64])
    {
        std::memcpy(m_bytes.get(), bytes.constData(), size_t(bytes.size()));
        std::memset(m_bytes.get() + bytes.size(), '"', 64); // what lies behind must not matter
    }
    QByteArrayView view() const { return QByteArrayView(m_bytes.get(), m_size); }

private:
    qsizetype m_size;
    std::unique_ptr<char[]> m_bytes;
};

Target targetFor(const char *path)
{
    return *recognise("POST", path, {});
}

Ask ask(const char *path, const QByteArray &body, const QByteArray &type = "application/json")
{
    return readAsk(targetFor(path), type, Padded(body).view());
}

constexpr const char *Chat = "/v1/chat/completions";
constexpr const char *Responses = "/v1/responses";
constexpr const char *Messages = "/v1/messages";
constexpr const char *Gemini = "/v1beta/models/gemini-x:streamGenerateContent";

void checkPlaces(const Ask &read, QByteArrayView body)
{
    if (read.modelSpan) {
        QVERIFY(read.modelSpan->at >= 0 && read.modelSpan->at + read.modelSpan->size <= body.size());
        const QByteArrayView token = body.sliced(read.modelSpan->at, read.modelSpan->size);
        QVERIFY(token.size() >= 2 && token.front() == '"' && token.back() == '"');
    }
    for (const std::optional<Span> &span : {read.streamOptions, read.usageValue}) {
        if (span)
            QVERIFY(span->at >= 0 && span->size > 0 && span->at + span->size <= body.size());
    }
    QVERIFY(read.objectStart == -1 || body[read.objectStart - 1] == '{');
    QVERIFY(read.maxOutputTokens >= -1);
    QVERIFY(read.inputEstimate >= 0 && read.inputEstimate <= body.size());
    QVERIFY(read.model.size() <= 512 && read.sessionId.size() <= 512 && read.serviceTier.size() <= 512);
}

} // namespace

void TestAsk::reads_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<qint64>("maxOutput");
    QTest::addColumn<QByteArray>("tier");

    const auto row = [](const char *name, const char *path, const char *body, const char *model,
                        bool stream = false, qint64 maxOutput = -1, const char *tier = "") {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << QByteArray(model) << stream
                            << maxOutput << QByteArray(tier);
    };
    row("chat", Chat, R"({"model":"gpt-x","messages":[],"stream":true,"max_tokens":100})", "gpt-x", true,
        100);
    row("chat, the newer limit", Chat, R"({"model":"m","max_completion_tokens":7})", "m", false, 7);
    row("both limits: the larger", Chat, R"({"max_tokens":9,"model":"m","max_completion_tokens":7})", "m",
        false, 9);
    row("several choices", Chat, R"({"model":"m","n":3,"max_tokens":10})", "m", false, 30);
    row("choices in a protocol without them", Responses, R"({"model":"m","n":3,"max_output_tokens":10})", "m",
        false, 10);
    row("tier", Chat, R"({"model":"m","service_tier":"flex"})", "m", false, -1, "flex");
    row("responses", Responses, R"({"model":"gpt-x","input":"hi","stream":true,"max_output_tokens":5})",
        "gpt-x", true, 5);
    row("messages", Messages, R"({"model":"claude-x","max_tokens":32000,"stream":true,"messages":[]})",
        "claude-x", true, 32000);
    row("messages, fast", Messages, R"({"model":"m","speed":"fast"})", "m", false, -1, "fast");
    row("speed is a word of Messages only", Chat, R"({"model":"m","speed":"fast"})", "m");
    row("Gemini", Gemini, R"({"contents":[],"generationConfig":{"temperature":1,"maxOutputTokens":64}})",
        "gemini-x", true, 64);
    row("Gemini in snake case", Gemini,
        R"({"generation_config":{"max_output_tokens":64,"candidate_count":2}})", "gemini-x", true, 128);
    row("Gemini's model is in the path", Gemini, R"({"model":"other","stream":false})", "gemini-x", true);
    row("an Azure deployment", "/openai/deployments/d/chat/completions", R"({"messages":[]})", "d");
    row("an Azure deployment and a model", "/openai/deployments/d/chat/completions", R"({"model":"m"})", "m");
    row("embeddings", "/v1/embeddings", R"({"input":["a","b"],"model":"e-1"})", "e-1");
    row("a nested model is not the model", Chat, R"({"messages":[{"model":"no"}],"metadata":{"model":"no"}})",
        "");
    row("the last of two counts", Chat, R"({"model":"a","stream":true,"model":"b","stream":false})", "b");
    row("white space", Chat, " \r\n\t{ \"model\" : \"m\" , \"stream\" : true }\n ", "m", true);
    row("a byte order mark", Chat, "\xef\xbb\xbf{\"model\":\"m\"}", "m");
    row("escapes in the value", Chat, R"({"model":"a\/b\u0041\n\"\\"})", "a/bA\n\"\\");
    row("escapes in the name", Chat, R"({"\u006dodel":"m","str\u0065am":true})", "m", true);
    row("a surrogate pair", Chat, R"({"model":"\ud83d\ude00"})", "\xf0\x9f\x98\x80");
    row("a lone surrogate", Chat, R"({"model":"a\ud800b","stream":true})",
        "a\xef\xbf\xbd"
        "b",
        true);
    row("two lone surrogates", Chat, R"({"model":"\ude00\ud83d"})", "\xef\xbf\xbd\xef\xbf\xbd");
    row("a model that is no string", Chat, R"({"model":5,"stream":true})", "", true);
    row("a model that is null", Chat, R"({"model":null})", "");
    row("stream as a string is not true", Chat, R"({"model":"m","stream":"true"})", "m");
    row("a limit as float", Chat, R"({"model":"m","max_tokens":1e3})", "m", false, 1000);
    row("a limit below zero", Chat, R"({"model":"m","max_tokens":-5})", "m");
    row("a limit as string", Chat, R"({"model":"m","max_tokens":"5"})", "m");
    row("a limit beyond everything", Chat, R"({"model":"m","max_tokens":1e300})", "m", false,
        std::numeric_limits<qint64>::max() / 1024);
    row("choices beyond everything", Chat,
        R"({"model":"m","n":9223372036854775807,"max_tokens":9223372036854775807})", "m", false,
        std::numeric_limits<qint64>::max() / 1024);
    row("pre-warming the cache", Messages, R"({"model":"m","max_tokens":0})", "m", false, 0);
    row("nothing", Chat, "", "");
    row("an empty object", Chat, "{}", "");
    row("an array", Chat, R"([{"model":"m"}])", "");
    row("text", Chat, "hello", "");
}

void TestAsk::reads()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    const Ask read = ask(path.constData(), body);
    QTEST(read.model, "model");
    QTEST(read.stream, "stream");
    QTEST(read.maxOutputTokens, "maxOutput");
    QTEST(read.serviceTier, "tier");
    checkPlaces(read, body);
}

void TestAsk::findsTheSession_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("session");

    QTest::newRow("Claude Code's JSON in a string")
        << QByteArray(Messages)
        << QByteArray(
               R"({"metadata":{"user_id":"{\"device_id\":\"d\",\"account_uuid\":\"\",\"session_id\":\"s-1\"}"}})")
        << QByteArray("s-1");
    QTest::newRow("Claude Code's older form")
        << QByteArray(Messages) << QByteArray(R"({"metadata":{"user_id":"user_ab_account__session_s-1"}})")
        << QByteArray("s-1");
    QTest::newRow("another user id") << QByteArray(Messages)
                                     << QByteArray(R"({"metadata":{"user_id":"anna"}})") << QByteArray();
    QTest::newRow("Codex's cache key")
        << QByteArray(Responses) << QByteArray(R"({"prompt_cache_key":"s-2"})") << QByteArray("s-2");
    QTest::newRow("a session before a cache key")
        << QByteArray(Chat) << QByteArray(R"({"metadata":{"session_id":"s-3"},"prompt_cache_key":"s-2"})")
        << QByteArray("s-3");
    QTest::newRow("too long to be one")
        << QByteArray(Responses) << QByteArray(R"({"prompt_cache_key":")" + QByteArray(600, 'x') + "\"}")
        << QByteArray();
    QTest::newRow("none") << QByteArray(Chat) << QByteArray(R"({"model":"m"})") << QByteArray();
}

void TestAsk::findsTheSession()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QTEST(ask(path.constData(), body).sessionId, "session");
}

void TestAsk::renames_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("first") << QByteArray(R"({"model":"p/m","messages":[ 1.50, 1e5 ]})")
                           << QByteArray(R"({"model":"new","messages":[ 1.50, 1e5 ]})");
    QTest::newRow("last") << QByteArray(R"({"messages":[{"model":"p/m"}],"model":"p/m"})")
                          << QByteArray(R"({"messages":[{"model":"p/m"}],"model":"new"})");
    QTest::newRow("white space stays") << QByteArray("\n{ \"model\"\t: \"p/m\"  ,\"a\":1 }\n")
                                       << QByteArray("\n{ \"model\"\t: \"new\"  ,\"a\":1 }\n");
    QTest::newRow("white space before the end")
        << QByteArray("{\"model\": \"p/m\" \n }") << QByteArray("{\"model\": \"new\" \n }");
    QTest::newRow("escaped") << QByteArray(R"({"model":"p\/m\u0041\"","a":1})")
                             << QByteArray(R"({"model":"new","a":1})");
    QTest::newRow("behind a byte order mark")
        << QByteArray("\xef\xbb\xbf {\"model\":\"p/m\"}") << QByteArray("\xef\xbb\xbf {\"model\":\"new\"}");
    QTest::newRow("of two the last") << QByteArray(R"({"model":"a","model":"b"})")
                                     << QByteArray(R"({"model":"a","model":"new"})");
    QTest::newRow("before a fault") << QByteArray("{\"model\":\"p/m\",\"x\":\"\xff\xfe\",\"y\":")
                                    << QByteArray("{\"model\":\"new\",\"x\":\"\xff\xfe\",\"y\":");
    QTest::newRow("empty") << QByteArray(R"({"model":""})") << QByteArray(R"({"model":"new"})");
    QTest::newRow("no string: nothing to rename")
        << QByteArray(R"({"model":7})") << QByteArray(R"({"model":7})");
    QTest::newRow("none: nothing to rename") << QByteArray(R"({"a":7})") << QByteArray(R"({"a":7})");
}

void TestAsk::renames()
{
    QFETCH(QByteArray, before);
    const std::optional<Splice> splice = renameModel(ask(Chat, before), "new");
    const QByteArray changed = splice ? spliced(before, {*splice}) : before;
    QTEST(changed, "after");
    if (splice) {
        QVERIFY(changed.capacity() >= changed.size() + 64);
        QCOMPARE(ask(Chat, changed).model, QByteArray("new"));
    }
}

void TestAsk::asksForUsage_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    const auto row = [](const char *name, const char *before, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after);
    };
    row("no options", R"({"stream":true,"a":1})",
        R"({"stream_options":{"include_usage":true},"stream":true,"a":1})");
    row("no options, white space", "{ \n\"stream\":true}",
        "{\"stream_options\":{\"include_usage\":true}, \n\"stream\":true}");
    row("empty options", R"({"stream":true,"stream_options":{ }})",
        R"({"stream":true,"stream_options":{"include_usage":true}})");
    row("null options", R"({"stream":true,"stream_options":null})",
        R"({"stream":true,"stream_options":{"include_usage":true}})");
    row("other options", R"({"stream_options":{"include_obfuscation":false},"stream":true})",
        R"({"stream_options":{"include_usage":true,"include_obfuscation":false},"stream":true})");
    row("said no", R"({"stream_options":{"a":1,"include_usage": false },"stream":true})",
        R"({"stream_options":{"a":1,"include_usage": true },"stream":true})");
    row("said nothing", R"({"stream_options":{"include_usage":null},"stream":true})",
        R"({"stream_options":{"include_usage":true},"stream":true})");
    row("asked for it itself", R"({"stream":true,"stream_options":{"include_usage":true}})",
        R"({"stream":true,"stream_options":{"include_usage":true}})");
    row("no stream", R"({"stream":false,"a":1})", R"({"stream":false,"a":1})");
    row("options without a stream", R"({"stream_options":{}})", R"({"stream_options":{}})");
}

void TestAsk::asksForUsage()
{
    QFETCH(QByteArray, before);
    const Ask read = ask(Chat, before);
    const std::optional<Splice> splice = includeUsage(read);
    const QByteArray changed = splice ? spliced(before, {*splice}) : before;
    QTEST(changed, "after");
    QCOMPARE(ask(Chat, changed).wantsUsage, read.stream);
}

void TestAsk::readsWhatStandsBeforeAFault_data()
{
    QTest::addColumn<QByteArray>("body");

    const QByteArray start = R"({"model":"m","stream":true,)";
    QTest::newRow("cut in a string") << start + R"("messages":[{"content":"abc)";
    QTest::newRow("cut in a name") << start + R"("mess)";
    QTest::newRow("cut behind a name") << start + R"("messages")";
    QTest::newRow("cut behind a colon") << start + R"("messages":)";
    QTest::newRow("cut in a list") << start + R"("messages":[1,2)";
    QTest::newRow("cut behind a comma") << start;
    QTest::newRow("something behind the end") << start + R"("a":1} {"model":"other"} and more)";
    QTest::newRow("invalid UTF-8") << start + "\"a\":\"\xff\xc0\x80\"}";
    QTest::newRow("half a character") << start + "\"a\":\"\xe2\x82\"}";
    QTest::newRow("a raw control character") << start + QByteArray("\"a\":\"x\0\x01y\"}", 12);
    QTest::newRow("a bare word as name") << start + "a:1}";
    QTest::newRow("wrong brackets") << start + R"("a":[1,{"b":2],"c":3})";
    QTest::newRow("a comma too many") << start + R"("a":1,})";
    QTest::newRow("a lone backslash") << start + R"("a":"\)";
}

void TestAsk::readsWhatStandsBeforeAFault()
{
    QFETCH(QByteArray, body);
    const Ask read = ask(Chat, body);
    QCOMPARE(read.model, QByteArray("m"));
    QVERIFY(read.stream);
    checkPlaces(read, body);
}

void TestAsk::survivesEveryCut()
{
    const QByteArray body =
        R"({"model":"gp\u0074","stream":true,"stream_options":{"include_usage":false,"x":[{}]},)"
        R"("metadata":{"user_id":"{\"session_id\":\"s\"}"},"max_tokens":12,"messages":[{"a":"b\\\"c"}],"n":2} )";
    const qsizetype modelEnd = body.indexOf(',');
    for (qsizetype size = 0; size <= body.size(); ++size) {
        const QByteArray cut = body.first(size);
        const Ask read = ask(Chat, cut);
        checkPlaces(read, cut);
        QCOMPARE(read.model, size >= modelEnd ? QByteArray("gpt") : QByteArray());
    }
}

void TestAsk::survivesDepth_data()
{
    QTest::addColumn<QByteArray>("nested");

    constexpr qsizetype Levels = 300'000;
    QTest::newRow("lists that never close") << QByteArray(Levels, '[');
    QTest::newRow("lists that close") << QByteArray(Levels, '[') + QByteArray(Levels, ']');
    QTest::newRow("objects that never close") << QByteArray(R"({"a":)").repeated(Levels);
    QTest::newRow("objects that close")
        << QByteArray(R"({"a":)").repeated(Levels) + '1' + QByteArray(Levels, '}');
    QTest::newRow("only closing ones") << QByteArray(Levels, '}');
}

void TestAsk::survivesDepth()
{
    QFETCH(QByteArray, nested);
    const QByteArray body = R"({"model":"m","messages":)" + nested + R"(,"metadata":)" + nested + '}';
    const Ask read = ask(Messages, body);
    QCOMPARE(read.model, QByteArray("m"));
    checkPlaces(read, body);
}

void TestAsk::readsForms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<bool>("stream");

    const QByteArray type = "multipart/form-data; boundary=XX";
    const auto field = [](const QByteArray &name, const QByteArray &value) {
        return "--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    };
    const QByteArray file = "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.wav\"\r\n"
                            "Content-Type: audio/wav\r\n\r\n" +
                            QByteArray(100'000, '\0') + "--XX\n\r\n--YY\r\n\r\n";
    const QByteArray end = "--XX--\r\n";
    QTest::newRow("model behind a file")
        << type << file + field("model", "whisper-1") + end << QByteArray("whisper-1") << false;
    QTest::newRow("model and stream before a file")
        << type << field("model", "t-1") + field("stream", "true") + file + end << QByteArray("t-1") << true;
    QTest::newRow("the boundary in quotes")
        << QByteArray("Multipart/Form-Data; charset=utf-8; boundary=\"XX\"") << field("model", "t-1") + end
        << QByteArray("t-1") << false;
    QTest::newRow("a name without quotes, other header case")
        << type
        << "--XX\r\ncontent-type: text/plain\r\nCONTENT-disposition: form-data; name=model\r\n\r\nt-1\r\n" +
               end
        << QByteArray("t-1") << false;
    QTest::newRow("a file that is called model")
        << type
        << "--XX\r\nContent-Disposition: form-data; name=\"model\"; filename=\"x\"\r\n\r\nno\r\n" + end
        << QByteArray() << false;
    QTest::newRow("an empty file name is a file")
        << type << "--XX\r\nContent-Disposition: form-data; name=\"model\"; filename=\"\"\r\n\r\nno\r\n" + end
        << QByteArray() << false;
    QTest::newRow("a model of unlikely size")
        << type << field("model", QByteArray(5000, 'x')) + end << QByteArray() << false;
    QTest::newRow("cut in the middle")
        << type << field("model", "t-1") + "--XX\r\nContent-Dispo" << QByteArray("t-1") << false;
    QTest::newRow("cut in the value")
        << type << QByteArray("--XX\r\nContent-Disposition: form-data; name=model\r\n\r\nt") << QByteArray()
        << false;
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << field("model", "t-1") + end
                                 << QByteArray() << false;
    QTest::newRow("an empty body") << type << QByteArray() << QByteArray() << false;
    QTest::newRow("only the end") << type << end << QByteArray() << false;
    QTest::newRow("hundreds of parts: those behind are not read")
        << type << field("a", "b").repeated(300) + field("model", "t-1") + end << QByteArray() << false;
}

void TestAsk::readsForms()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const Ask read = ask("/v1/audio/transcriptions", body, type);
    QTEST(read.model, "model");
    QTEST(read.stream, "stream");
    QVERIFY(!read.modelSpan);
    QCOMPARE(read.objectStart, qsizetype(-1));
    QVERIFY(read.inputEstimate < 1000);
}

void TestAsk::estimatesTokens_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");

    const QByteArray prose = QByteArray("The quick brown fox jumps over the lazy dog. ").repeated(1000);
    const QByteArray image = QByteArray("iVBORw0KGgoAAAANSUhEUgAAAAUA").repeated(100'000);
    QTest::newRow("prose: a quarter of its bytes") << prose << qint64(11'000) << qint64(11'500);
    QTest::newRow("an image is not text") << image << qint64(1'000) << qint64(3'000);
    QTest::newRow("two images") << image + "\",\"" + image << qint64(2'500) << qint64(5'500);
    QTest::newRow("prose and an image") << prose + "\",\"" + image << qint64(12'000) << qint64(14'500);
    QTest::newRow("a long word is text still") << QByteArray(3000, 'a') << qint64(600) << qint64(800);
    QTest::newRow("nothing") << QByteArray() << qint64(0) << qint64(20);
}

void TestAsk::estimatesTokens()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const qint64 estimate = ask(Chat, R"({"model":"m","messages":[")" + content + "\"]}").inputEstimate;
    QVERIFY2(estimate >= least && estimate <= most, QByteArray::number(estimate).constData());
}

void TestAsk::uploadsCountNothing()
{
    QCOMPARE(ask("/upload/v1beta/files", QByteArray(1'000'000, '\x89'), "image/png").inputEstimate,
             qint64(0));
    QCOMPARE(ask("/v1/files", {}, "application/octet-stream").inputEstimate, qint64(0));
}

void TestAsk::splicesSeveralPlaces()
{
    const QByteArray body = "abcdef";
    QCOMPARE(spliced(body, {}), body);
    QCOMPARE(spliced(body, {{0, 0, "X"}, {1, 2, ""}, {6, 0, "Y"}}), QByteArray("XadefY"));
    QCOMPARE(spliced(body, {{2, 0, "1"}, {2, 1, "2"}}), QByteArray("ab12def"));
    QCOMPARE(spliced(body, {{0, 6, ""}}), QByteArray());
    QVERIFY(spliced(body, {}).capacity() >= body.size() + 64);

    const QByteArray chat = R"({"model":"p/m","stream":true})";
    const Ask read = ask(Chat, chat);
    QCOMPARE(spliced(chat, {*includeUsage(read), *renameModel(read, "m")}),
             QByteArray(R"({"stream_options":{"include_usage":true},"model":"m","stream":true})"));
}

void TestAsk::survivesNoise()
{
    // A fixed seed: a failure comes again.
    QRandomGenerator random(20'261'121);
    const QByteArray alphabet = "{}[]\",:\\ \n0123456789truefalsenullmodelstreamu\xef\xbb\xbf\xff";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body(random.bounded(200), Qt::Uninitialized);
        const bool anyByte = round % 2 == 0;
        for (char &c : body)
            c = anyByte ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
        if (round % 3 == 0)
            body.prepend('{');
        const Padded padded(body);
        for (const char *path : {Chat, Messages, Gemini})
            checkPlaces(readAsk(targetFor(path), "application/json", padded.view()), padded.view());
        readAsk(targetFor(Chat), "multipart/form-data; boundary=" + body.left(3).toHex(), padded.view());
    }
}

void TestAsk::survivesDamage()
{
    QRandomGenerator random(4747);
    const QByteArray whole =
        R"({"model":"gpt-x","stream":true,"stream_options":{"include_usage":false,"b":{}},"n":2,"max_tokens":5,)"
        R"("metadata":{"user_id":"{\"session_id\":\"s\"}"},"messages":[{"role":"user","content":"\ud83d\ude00 a\\b"}]})";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray body = whole;
        for (int damage = random.bounded(1, 5); damage > 0; --damage) {
            const int at = random.bounded(int(body.size()));
            switch (random.bounded(3)) {
            case 0:
                body[at] = char(random.bounded(256));
                break;
            case 1:
                body.remove(at, random.bounded(1, 10));
                break;
            default:
                body.insert(at, whole.mid(random.bounded(int(whole.size())), random.bounded(1, 10)));
                break;
            }
            if (body.isEmpty())
                break;
        }
        const Padded padded(body);
        const Ask read = readAsk(targetFor(Chat), "application/json", padded.view());
        checkPlaces(read, padded.view());
        if (const auto splice = renameModel(read, "n"))
            QCOMPARE(spliced(body, {*splice}).size(), body.size() - splice->remove + 3);
        if (const auto splice = includeUsage(read))
            QCOMPARE(spliced(body, {*splice}).size(), body.size() - splice->remove + splice->insert.size());
    }
}

QTEST_GUILESS_MAIN(TestAsk)
#include "test_ask.moc"
