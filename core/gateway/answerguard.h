// The guardrails over one answer on its way to the client: between the decoder and the client's connection.
#pragma once

#include "core/gateway/exchange.h"
#include "core/guard/streamguard.h"

namespace sluice {

// On its worker's thread. Streams go on as they come (streamguard.h); any other answer is kept until its end,
// up to 64 MiB, because one place in it may reject all of it.
class AnswerGuard
{
public:
    // Null: no guardrail looks at this answer, its bytes go on as they are. `exchange`, `recorder` and the
    // configuration in the exchange must outlive this.
    static std::unique_ptr<AnswerGuard> make(const Exchange &exchange, const HeaderList &upstreamHeaders,
                                             const Catalogue &catalogue, Recorder &recorder,
                                             const Clock &clock);

    // Decoded bytes of the answer; what may go to the client now. After a refusal nothing more comes out.
    QByteArray feed(QByteArrayView bytes);
    // The answer is complete; the rest.
    QByteArray end();
    // Empty: not refused. In the middle of a stream it goes out as an error event, before any byte as an
    // error answer; the upstream is not needed any more.
    const std::optional<Error> &refusal() const { return m_refusal; }
    // With what they did to the request before.
    GuardOutcome outcome(GuardOutcome before) const;
    // Tells the recorder what was found, once. For every end: complete, refused, broken off.
    void report();

    AnswerGuard(const Exchange &exchange, AnswerRules rules, bool stream, QByteArray contentType,
                Recorder &recorder, const Clock &clock);

private:
    void judgeStream();

    const Exchange &m_exchange;
    AnswerRules m_rules;
    std::unique_ptr<StreamGuard> m_stream = {}; // null: not a stream
    QByteArray m_contentType;
    QByteArray m_body = {};
    std::vector<Finding> m_findings = {};
    std::optional<Error> m_refusal = {};
    Recorder &m_recorder;
    const Clock &m_clock;
    bool m_reported = false;
};

} // namespace sluice
