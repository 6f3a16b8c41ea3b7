// The meters of the wire protocols; makeMeter() chooses one.
#pragma once

#include "core/protocols/meterframes.h"
#include "core/protocols/usagenumbers.h"

namespace sluice {

// Chat Completions and legacy completions, OpenAI's and everybody's who speaks like it (protocols.md 3, 9).
class ChatMeter final : public FrameMeter
{
public:
    ChatMeter(QByteArrayView contentType, UsageDialect dialect)
        : FrameMeter(contentType)
        , m_dialect(dialect)
    {}

private:
    void read(meterjson::Object &root, QByteArrayView event, Found found) override;
    void readChoice(meterjson::Value &choice);
    void readDelta(meterjson::Value &delta);

    UsageDialect m_dialect;
    QByteArray m_serviceTier = {};
};

// OpenAI Responses (protocols.md 4).
class ResponsesMeter final : public FrameMeter
{
public:
    explicit ResponsesMeter(QByteArrayView contentType)
        : FrameMeter(contentType)
    {}

private:
    void read(meterjson::Object &root, QByteArrayView event, Found found) override;
    void readResponse(meterjson::Object &response, Found found);

    QByteArray m_serviceTier = {};
    std::optional<qint64> m_webSearches = {};
};

// Anthropic Messages (protocols.md 6).
class MessagesMeter final : public FrameMeter
{
public:
    explicit MessagesMeter(QByteArrayView contentType)
        : FrameMeter(contentType)
    {}

private:
    void read(meterjson::Object &root, QByteArrayView event, Found found) override;
    void readMessageMember(std::string_view key, meterjson::Value &value);
    void readUsage(meterjson::Value &usage);

    AnthropicNumbers m_numbers = {};
};

// Gemini: events, the streamed array and whole bodies (protocols.md 7).
class GeminiMeter final : public FrameMeter
{
public:
    explicit GeminiMeter(QByteArrayView contentType)
        : FrameMeter(contentType)
    {}

private:
    void read(meterjson::Object &root, QByteArrayView event, Found found) override;
    void readCandidate(meterjson::Value &candidate, Found found);
};

// Embeddings, images, audio, rerank and whatever else has a usage of a known shape (protocols.md 5).
class GenericMeter final : public FrameMeter
{
public:
    enum class Billing : quint8 {
        Counted,
        Ignored // the usage that it shows was billed elsewhere: batches, stored answers
    };
    GenericMeter(QByteArrayView contentType, UsageDialect dialect, Billing billing)
        : FrameMeter(contentType)
        , m_dialect(dialect)
        , m_billing(billing)
    {}

private:
    void read(meterjson::Object &root, QByteArrayView event, Found found) override;

    UsageDialect m_dialect;
    Billing m_billing;
};

} // namespace sluice
