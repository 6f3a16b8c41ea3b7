#include "core/gateway/answerguard.h"

#include "core/gateway/guardreport.h"

#include <QCoreApplication>

namespace sluice {

namespace {

constexpr qsizetype LargestBody = 64 * 1024 * 1024;

// Sound and pictures have no text; an answer without a type may.
bool isText(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.isEmpty() || type.startsWith("text/") || type.contains("json");
}

} // namespace

std::unique_ptr<AnswerGuard> AnswerGuard::make(const Exchange &exchange, const HeaderList &upstreamHeaders,
                                               const Catalogue &catalogue, Recorder &recorder,
                                               const Clock &clock)
{
    const RuleSet *rules = exchange.config->ruleSet();
    const QByteArray contentType = headerValue(upstreamHeaders, "content-type");
    const bool isNumbers = exchange.target.endpoint == Endpoint::Embeddings;
    if (!rules || isNumbers || !isText(contentType))
        return {};
    AnswerRules answerRules(*rules, audienceOf(exchange, catalogue), exchange.target.protocol,
                            guardSession(exchange), clock.now());
    if (answerRules.isEmpty())
        return {};
    const bool stream = contentType.toLower().startsWith("text/event-stream");
    return std::make_unique<AnswerGuard>(exchange, std::move(answerRules), stream, contentType, recorder,
                                         clock);
}

AnswerGuard::AnswerGuard(const Exchange &exchange, AnswerRules rules, bool stream, QByteArray contentType,
                         Recorder &recorder, const Clock &clock)
    : m_exchange(exchange)
    , m_rules(std::move(rules))
    , m_contentType(std::move(contentType))
    , m_recorder(recorder)
    , m_clock(clock)
{
    if (stream)
        m_stream = std::make_unique<StreamGuard>(m_rules);
}

QByteArray AnswerGuard::feed(QByteArrayView bytes)
{
    if (m_refusal)
        return {};
    if (m_stream) {
        const QByteArray out = m_stream->feed(bytes);
        judgeStream();
        return out;
    }
    m_body.append(bytes);
    if (m_body.size() > LargestBody) {
        m_body.clear();
        m_refusal = Error{Error::Kind::Upstream,
                          QCoreApplication::translate("Gateway", "The answer is larger than the guardrails "
                                                                 "in Sluice can look at."),
                          "answer_too_large"};
    }
    return {};
}

QByteArray AnswerGuard::end()
{
    if (m_refusal)
        return {};
    if (m_stream) {
        const QByteArray out = m_stream->end();
        judgeStream();
        return out;
    }
    AnswerScreening screening = screenedAnswer(m_rules, std::exchange(m_body, {}), m_contentType);
    m_findings = std::move(screening.findings);
    if (!screening.rejectedBy)
        return screening.body;
    m_refusal = guardRefusal(*screening.rejectedBy, GuardrailDirection::Response);
    return {};
}

void AnswerGuard::judgeStream()
{
    if (const Guardrail *rule = m_stream->rejectedBy())
        m_refusal = guardRefusal(*rule, GuardrailDirection::Response);
}

GuardOutcome AnswerGuard::outcome(GuardOutcome before) const
{
    const bool rejected = m_refusal && m_refusal->kind == Error::Kind::Blocked;
    return outcomeOf(m_stream ? m_stream->findings() : m_findings, rejected, before);
}

void AnswerGuard::report()
{
    if (std::exchange(m_reported, true))
        return;
    reportFindings(m_stream ? m_stream->findings() : m_findings, m_exchange, GuardrailDirection::Response,
                   m_clock.now(), m_recorder);
}

} // namespace sluice
