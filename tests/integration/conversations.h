// Requests and answers of each protocol with known usage, for tests that look at bytes or at the books.
#pragma once

#include "tests/integration/gatewayfixture.h"

namespace sluice::test {

struct Dialogue
{
    QByteArray target = {};
    HeaderList headers = {};
    QByteArray request = {};
    QByteArray streamTarget = {};
    QByteArray streamRequest = {};
    QByteArray answer = {};
    std::vector<QByteArray> frames = {}; // the same as a stream
    ProviderProtocol family = ProviderProtocol::OpenAi;
    QString priceSource = {};
};

// prompt 1200 of which 1024 from the cache, 80 out of which 40 thought. gpt-5: 176 × 1.25 + 1024 × 0.125 + 80
// × 10 USD per million = 0.001148 USD.
inline Dialogue chatDialogue()
{
    Dialogue chat;
    chat.target = chat.streamTarget = "/v1/chat/completions";
    chat.request = R"({"model":"gpt-5","messages":[{"role":"user","content":"Say hello"}]})";
    chat.streamRequest = R"({"model":"gpt-5","stream":true,"stream_options":{"include_usage":true},)"
                         R"("messages":[{"role":"user","content":"Say hello"}]})";
    const QByteArray usage = R"({"prompt_tokens":1200,"completion_tokens":80,"total_tokens":1280,)"
                             R"("prompt_tokens_details":{"cached_tokens":1024},)"
                             R"("completion_tokens_details":{"reasoning_tokens":40}})";
    chat.answer =
        R"({"id":"chatcmpl-1","object":"chat.completion","created":1,"model":"gpt-5-2025-08-07","choices":)"
        R"([{"index":0,"message":{"role":"assistant","content":"Hel lo"},"finish_reason":"stop"}],"usage":)" +
        usage + "}";
    const QByteArray chunk = R"({"id":"chatcmpl-1","object":"chat.completion.chunk","created":1,)"
                             R"("model":"gpt-5-2025-08-07","choices":)";
    chat.frames = {
        frame(chunk + R"([{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}],)"
                      R"("usage":null})"),
        frame(chunk +
              R"([{"index":0,"delta":{"content":"Grüße 🦦"},"finish_reason":null}],"usage":null})"),
        frame(chunk + R"([{"index":0,"delta":{},"finish_reason":"stop"}],"usage":null})"),
        frame(chunk + R"([],"usage":)" + usage + "}"), frame("[DONE]")};
    chat.priceSource = QStringLiteral("openai");
    return chat;
}

// The same counts. o3: 176 × 2 + 1024 × 0.5 + 80 × 8 USD per million = 0.001504 USD.
inline Dialogue responsesDialogue()
{
    Dialogue responses;
    responses.target = responses.streamTarget = "/v1/responses";
    responses.request = R"({"model":"o3","input":"Say hello"})";
    responses.streamRequest = R"({"model":"o3","input":"Say hello","stream":true,"store":false})";
    const QByteArray whole =
        R"({"id":"resp_1","object":"response","created_at":1,"status":"completed","model":"o3-2025-04-16","output":[)"
        R"({"id":"msg_1","type":"message","role":"assistant","status":"completed","content":[{"type":"output_text",)"
        R"("text":"Grüße 🦦","annotations":[]}]}],"usage":{"input_tokens":1200,"input_tokens_details":)"
        R"({"cached_tokens":1024},"output_tokens":80,"output_tokens_details":{"reasoning_tokens":40},)"
        R"("total_tokens":1280}})";
    responses.answer = whole;
    responses.frames = {
        frame(
            R"({"type":"response.created","sequence_number":0,"response":{"id":"resp_1","status":"in_progress"}})",
            "response.created"),
        frame(
            R"({"type":"response.output_text.delta","sequence_number":1,"item_id":"msg_1","delta":"Grüße 🦦"})",
            "response.output_text.delta"),
        frame(R"({"type":"response.completed","sequence_number":2,"response":)" + whole + "}",
              "response.completed")};
    responses.priceSource = QStringLiteral("openai");
    return responses;
}

// 12 in, 300 written to the 5 minute cache, 9000 read from it, 80 out. claude-sonnet-4-5: 12 × 3 + 300 × 3.75
// + 9000 × 0.3 + 80 × 15 USD per million = 0.005061 USD.
inline Dialogue messagesDialogue()
{
    Dialogue messages;
    messages.target = messages.streamTarget = "/v1/messages?beta=true";
    messages.headers = {{"anthropic-version", "2023-06-01"}, {"anthropic-beta", "a-2026-01-01,b-2026-02-02"}};
    messages.request =
        R"({"model":"claude-sonnet-4-5","max_tokens":100,"messages":[{"role":"user","content":"Hi"}]})";
    messages.streamRequest = R"({"model":"claude-sonnet-4-5","max_tokens":100,"stream":true,)"
                             R"("messages":[{"role":"user","content":"Hi"}]})";
    messages.answer =
        R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-sonnet-4-5-20250929","content":[)"
        R"({"type":"text","text":"Grüße 🦦"}],"stop_reason":"end_turn","usage":{"input_tokens":12,)"
        R"("cache_creation_input_tokens":300,"cache_read_input_tokens":9000,"cache_creation":)"
        R"({"ephemeral_5m_input_tokens":300,"ephemeral_1h_input_tokens":0},"output_tokens":80}})";
    messages.frames = {
        frame(R"({"type":"message_start","message":{"id":"msg_1","type":"message","role":"assistant",)"
              R"("model":"claude-sonnet-4-5-20250929","content":[],"usage":{"input_tokens":12,)"
              R"("cache_creation_input_tokens":300,"cache_read_input_tokens":9000,"output_tokens":1}}})",
              "message_start"),
        frame(R"({"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}})",
              "content_block_start"),
        frame(R"({"type":"ping"})", "ping"),
        frame(
            R"({"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Grüße 🦦"}})",
            "content_block_delta"),
        frame(R"({"type":"content_block_stop","index":0})", "content_block_stop"),
        frame(R"({"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":80}})",
              "message_delta"),
        frame(R"({"type":"message_stop"})", "message_stop")};
    messages.family = ProviderProtocol::Anthropic;
    messages.priceSource = QStringLiteral("anthropic");
    return messages;
}

// 100 in of which 60 from the cache, 7 out and 30 thought beside them. gemini-2.5-flash: 40 × 0.3 + 60 × 0.03
// + 37 × 2.5 USD per million = 0.0001063 USD.
inline Dialogue geminiDialogue()
{
    Dialogue gemini;
    gemini.target = "/v1beta/models/gemini-2.5-flash:generateContent";
    gemini.streamTarget = "/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse";
    gemini.request = gemini.streamRequest = R"({"contents":[{"role":"user","parts":[{"text":"Hi"}]}]})";
    const QByteArray end = R"("modelVersion":"gemini-2.5-flash","responseId":"r1"})";
    const QByteArray last =
        R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Grüße 🦦"}]},"finishReason":"STOP","index":0}],)"
        R"("usageMetadata":{"promptTokenCount":100,"cachedContentTokenCount":60,"candidatesTokenCount":7,)"
        R"("thoughtsTokenCount":30,"totalTokenCount":137},)" +
        end;
    gemini.answer = last;
    gemini.frames = {"data: "
                     R"({"candidates":[{"content":{"role":"model","parts":[{"text":"Hm","thought":true}]},)"
                     R"("index":0}],"usageMetadata":{"promptTokenCount":100,"totalTokenCount":100},)" +
                         end + "\r\n\r\n",
                     "data: " + last + "\r\n\r\n"};
    gemini.family = ProviderProtocol::Gemini;
    gemini.priceSource = QStringLiteral("gemini");
    return gemini;
}

inline QByteArray joined(const std::vector<QByteArray> &pieces)
{
    QByteArray whole;
    for (const QByteArray &piece : pieces)
        whole += piece;
    return whole;
}

inline std::vector<QByteArray> cutInto(const QByteArray &whole, qsizetype size)
{
    std::vector<QByteArray> pieces;
    for (qsizetype at = 0; at < whole.size(); at += size)
        pieces.push_back(whole.mid(at, size));
    return pieces;
}

// Answers of every path: the stream where the request asks for one.
inline void serve(MockUpstream &upstream, const Dialogue &dialogue)
{
    upstream.otherwise([dialogue](const Received &request) {
        const bool streams = request.target.contains(":stream") || request.body.contains("\"stream\":true");
        return streams ? Script::sse(dialogue.frames) : Script::json(dialogue.answer);
    });
}

} // namespace sluice::test
