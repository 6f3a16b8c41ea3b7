#include "core/gateway/conversation.h"

#include "core/base/log.h"
#include "core/gateway/answerguard.h"
#include "core/gateway/cors.h"
#include "core/gateway/limitheaders.h"
#include "core/gateway/settlement.h"
#include "core/gateway/upstreamrequest.h"
#include "core/limits/fingerprint.h"
#include "core/limits/wording.h"
#include "core/protocols/headerrules.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace sluice {

namespace {

constexpr qint64 HighWater =
    256 * 1024; // bytes that a slow client may leave with us before the upstream waits
constexpr qsizetype HeldMost = 64 * 1024;  // of an error body that is looked at before it is passed on
constexpr qint64 UnsentMost = 256 * 1024;  // of an answer that waits for its cost
constexpr qint64 UnsentMicros = 1'000'000; // that it waits at most
constexpr qint64 BudgetLook = 512;         // tokens of output between two looks at a budget, at most

Amount amountOf(const RequestRecord &record)
{
    return {record.cost.value_or(Money()).pico(), record.usage.totalInput() + record.usage.totalOutput()};
}

// How many of the next tokens of output are reserved already, of BudgetLook that lead from one amount to the
// other.
qint64 tokensHeld(const Amount &reserved, const Amount &soFar, const Amount &ahead)
{
    const auto held = [](qint64 left, qint64 growth) {
        return growth <= 0 || left >= growth ? BudgetLook
                                             : qint64(double(left) / double(growth) * double(BudgetLook));
    };
    return std::max<qint64>(std::min(held(reserved.pico - soFar.pico, ahead.pico - soFar.pico),
                                     held(reserved.tokens - soFar.tokens, ahead.tokens - soFar.tokens)),
                            0);
}

bool isEventStream(const HeaderList &headers)
{
    return headerValue(headers, "content-type").toLower().startsWith("text/event-stream");
}

// Whether every coding of an answer is one that the client said it can read.
bool clientReads(const HeaderList &clientHeaders, QByteArrayView contentEncoding)
{
    const QByteArray accepted = headerValue(clientHeaders, "accept-encoding").toLower();
    for (const QByteArray &coding : contentEncoding.toByteArray().toLower().split(',')) {
        const QByteArray name = coding.trimmed();
        if (!name.isEmpty() && name != "identity" && !accepted.contains(name))
            return false;
    }
    return true;
}

// Retry-After: seconds or a date (RFC 9110, 10.2.3); nothing where it is neither, or beyond a day.
std::optional<Instant> retryTime(const QByteArray &value, Instant now)
{
    constexpr qint64 MostSeconds = 24 * 3600;
    bool isNumber = false;
    const double asked = value.trimmed().toDouble(&isNumber);
    if (isNumber && asked >= 0 && asked <= MostSeconds)
        return now + std::chrono::milliseconds(qint64(asked * 1000));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    const Instant at = instantFromMicros(date.toMSecsSinceEpoch() * 1000);
    const bool soon = date.isValid() && at > now && at < now + std::chrono::seconds(MostSeconds);
    return soon ? std::optional<Instant>(at) : std::nullopt;
}

void addIfMissing(HeaderList &headers, const char *name, const QByteArray &value)
{
    if (!hasHeader(headers, name))
        headers.push_back({name, value});
}

} // namespace

Conversation::Conversation(Exchange exchange, std::shared_ptr<HttpReply> reply, ConversationServices services,
                           std::function<void(Conversation *)> finished)
    : m_exchange(std::move(exchange))
    , m_reply(std::move(reply))
    , m_services(services)
    , m_finished(std::move(finished))
{}

Conversation::~Conversation()
{
    m_reply->onGone = {};
    m_reply->onDrained = {};
}

void Conversation::start()
{
    m_reply->onGone = [this] { clientGone(); };
    m_reply->onDrained = [this] {
        if (m_paused && m_call) {
            m_paused = false;
            m_call->resume();
        }
    };
    estimate(m_exchange.record, m_exchange.target, m_exchange.ask, *m_exchange.provider,
             *m_services.catalogue);
    describeClient(m_exchange.record);
    m_services.recorder.began(m_exchange.record);
    m_budgetHolds =
        std::clamp<qint64>(m_exchange.lease.reserved().tokens - m_exchange.ask.inputEstimate, 0, BudgetLook);
    if (m_exchange.key->policy.recordBodies)
        m_tape = std::make_unique<Tape>();
    send(addsUsageWish(m_exchange) ? UsageWish::Added : UsageWish::None);
}

void Conversation::send(UsageWish wish)
{
    m_wish = wish;
    m_lastByteMicros = m_services.clock.steadyMicros();
    UpstreamRequest request =
        upstreamRequest(m_exchange, wish == UsageWish::Added ? AskForUsage::Yes : AskForUsage::No);
    if (m_tape)
        m_tape->asked(request.body);
    Upstream &upstream = m_exchange.provider->protocol == ProviderProtocol::Simulator ? m_services.simulator
                                                                                      : m_services.network;
    m_call = upstream.send(std::move(request), *this);
}

// The provider is reading now, so nobody is kept waiting. A cache that it told of a turn ago it will tell of
// again.
void Conversation::upstreamUnderWay()
{
    if (!m_promptBlocks && hasPromptToCompare() && m_services.prompts.expects(m_exchange.record))
        m_promptBlocks =
            promptBlocks(m_exchange.ask.prompt, m_exchange.request.body, m_services.prompts.hasher());
    if (isCompared())
        m_fingerprint = fingerprintOf(m_exchange.request.body);
}

// Whether the runaway guard wants to know this request again.
bool Conversation::isCompared() const
{
    const RunawayRule &runaway = m_exchange.key->policy.runaway;
    return runaway.enabled && runaway.sameRequests > 0 && billable(m_exchange.target.endpoint) &&
           !m_exchange.request.body.isEmpty();
}

void Conversation::upstreamHead(int status, HeaderList headers)
{
    m_status = status;
    if (status == 429)
        m_exchange.record.retryAt = retryTime(headerValue(headers, "retry-after"), m_services.clock.now());
    if (status == 401 && m_exchange.provider->auth != AuthStyle::Caller) {
        // The client's key was right: with a 401 agents would ask their user to log in.
        refuse({Error::Kind::Upstream,
                QCoreApplication::translate("Gateway",
                                            "The provider “%1” refused the key that Sluice holds for it "
                                            "(401). Replace it in Sluice, on the Providers page.")
                    .arg(m_exchange.provider->name),
                "upstream_unauthorized"});
        return;
    }
    if (mustHold(status)) {
        m_holding = true;
        m_heldHeaders = std::move(headers);
        return;
    }
    openAnswer(status, headers);
}

// A 400, or a validator's 422, may be the answer to the usage wish that we added; some servers refuse
// stream_options.
bool Conversation::mustHold(int status) const
{
    return (status == 400 || status == 422) && m_wish == UsageWish::Added;
}

void Conversation::openAnswer(int status, const HeaderList &upstreamHeaders)
{
    const QByteArray encoding = headerValue(upstreamHeaders, "content-encoding");
    keepHeads(m_services.heads, m_exchange, m_status, upstreamHeaders);
    if (m_tape)
        m_tape->answers(headerValue(upstreamHeaders, "content-type"));
    m_eventStream = isEventStream(upstreamHeaders);
    m_decoder = encoding.isEmpty() ? nullptr : ContentDecoder::make(encoding);
    m_meter = makeMeter(m_exchange.target, headerValue(upstreamHeaders, "content-type"),
                        m_exchange.provider->priceSource.toUtf8());
    if (m_wish == UsageWish::Added && m_eventStream)
        m_filter = std::make_unique<UsageChunkFilter>();
    m_guard = AnswerGuard::make(m_exchange, upstreamHeaders, *m_services.catalogue, m_services.recorder,
                                m_services.clock);
    if (m_guard && !encoding.isEmpty() && !m_decoder) {
        m_guard.reset();
        refuse({Error::Kind::Upstream,
                QCoreApplication::translate("Gateway", "The provider “%1” answered in the coding “%2”, which "
                                                       "the guardrails cannot read.")
                    .arg(m_exchange.provider->name, QString::fromLatin1(encoding.left(32))),
                "answer_unreadable"});
        return;
    }
    m_transcode = m_decoder && (m_filter || m_guard || !clientReads(m_exchange.request.headers, encoding));

    HeaderList headers = responseHeaders(upstreamHeaders);
    if (m_transcode)
        removeHeader(headers, "content-encoding");
    bool counted = false;
    const qint64 length = headerValue(upstreamHeaders, "content-length").toLongLong(&counted);
    m_upstreamLength = counted && m_exchange.request.method != "HEAD" ? length : -1;
    m_endsByClosing = !counted && !hasHeader(upstreamHeaders, "transfer-encoding") &&
                      listHolds(headerValue(upstreamHeaders, "connection"), "close");

    const QByteArray id = requestIdText(m_exchange);
    headers.push_back({"x-sluice-request-id", id});
    if (m_exchange.target.protocol == Protocol::Messages)
        addIfMissing(headers, "request-id", id);
    if (m_eventStream) {
        addIfMissing(headers, "cache-control", "no-cache");
        addIfMissing(headers, "x-accel-buffering", "no");
    }
    addCorsHeaders(headers, m_exchange);
    m_exchange.record.status = status;
    m_headSent = true;
    m_unsent = Unsent{std::move(headers),
                      counted && !m_transcode && !m_filter && !m_guard ? length : -1,
                      {},
                      m_lastByteMicros};
    // A guarded answer's head goes with its first bytes: it may still become an error.
    if (!m_guard && !waitsForCost(upstreamHeaders, m_unsent->length))
        sendUnsent();
}

// Only JSON: an endpoint that speaks or paints sends as it goes.
bool Conversation::waitsForCost(const HeaderList &upstreamHeaders, qint64 length) const
{
    return m_exchange.config->settings().costHeaders && m_status >= 200 && m_status < 300 && !m_eventStream &&
           length != 0 && length <= UnsentMost && m_exchange.request.method != "HEAD" &&
           billable(m_exchange.target.endpoint) &&
           headerValue(upstreamHeaders, "content-type").toLower().contains("json");
}

void Conversation::sendOut(QByteArrayView bytes)
{
    if (!m_unsent) {
        m_reply->sendBody(bytes);
        return;
    }
    m_unsent->body.append(bytes);
    if (m_recorded || m_eventStream || m_unsent->body.size() > UnsentMost)
        sendUnsent();
}

void Conversation::sendUnsent()
{
    if (!m_unsent)
        return;
    Unsent unsent = std::move(*m_unsent);
    m_unsent.reset();
    const HeaderLines lines = limitLines(m_exchange, m_services.clock.now(), m_recorded);
    m_reply->sendHead(m_exchange.record.status, unsent.headers, unsent.length, lines.view());
    if (!unsent.body.isEmpty())
        m_reply->sendBody(unsent.body);
}

void Conversation::upstreamBytes(QByteArrayView bytes)
{
    if (!m_holding) {
        deliver(bytes);
        return;
    }
    m_heldBody.append(bytes);
    if (m_heldBody.size() > HeldMost)
        releaseHeld();
}

void Conversation::deliver(QByteArrayView bytes)
{
    m_received += bytes.size();
    m_lastByteMicros = m_services.clock.steadyMicros();
    m_ticked = false;
    if (m_exchange.record.ttftMicros < 0)
        m_exchange.record.ttftMicros = sinceArrival();

    QByteArray decoded;
    QByteArrayView plain = bytes;
    if (m_decoder) {
        auto result = m_decoder->decode(bytes);
        if (result) {
            decoded = std::move(result).value();
            plain = decoded;
        } else if (m_transcode) {
            endBroken({UpstreamFailure::Broken, result.error().text, -1, true});
            return;
        } else {
            // The client can still read what we cannot: only the books suffer, and say so.
            qCWarning(lcGateway, "cannot read an answer for metering: %s", qPrintable(result.error().text));
            m_decoder.reset();
            plain = {};
        }
    }
    if (!m_recorded)
        m_meter->feed(plain);
    const QByteArray filtered = m_filter ? m_filter->feed(m_transcode ? plain : bytes) : QByteArray();
    const QByteArrayView passed = m_filter ? QByteArrayView(filtered) : m_transcode ? plain : bytes;
    const QByteArray guarded = m_guard ? m_guard->feed(passed) : QByteArray();
    const QByteArrayView out = m_guard ? QByteArrayView(guarded) : passed;
    if (m_tape)
        m_tape->add(m_guard ? out : plain);
    m_exchange.record.responseBytes += out.size();
    const bool isJudged = !m_guard || (m_eventStream && !m_guard->refusal());
    if (!m_recorded && isJudged &&
        (m_meter->finalEventSeen() || (m_upstreamLength >= 0 && m_received >= m_upstreamLength))) {
        // In the books before the client has the last byte: what it saw whole is never lost. It may also hang
        // up now.
        record(wholeOutcome());
    }
    if (!out.isEmpty())
        sendOut(out);
    if (endedByGuard() || endedByBudget() || out.isEmpty())
        return;
    if (!m_done && !m_paused && m_call && m_reply->pendingBytes() > HighWater) {
        m_paused = true;
        m_call->pause();
    }
}

void Conversation::upstreamEnd(const UpstreamEnd &end)
{
    if (m_done)
        return;
    m_exchange.record.connectMicros = end.connectMicros;
    if (m_holding && retriedWithoutWish())
        return;
    if (m_holding)
        releaseHeld();
    if (end.failure == UpstreamFailure::None && m_headSent && endedTooSoon()) {
        const QString text =
            QCoreApplication::translate("Gateway", "the connection closed before the final event.");
        endBroken({UpstreamFailure::Broken, text, end.connectMicros, true});
        return;
    }
    if (end.failure == UpstreamFailure::None && m_headSent) {
        endWhole();
        return;
    }
    endBroken(end);
}

// A stream whose end is told by closing alone is whole only with its protocol's final event.
bool Conversation::endedTooSoon()
{
    if (!m_endsByClosing || !m_eventStream || m_status >= 300 || m_recorded)
        return false;
    if (m_exchange.target.protocol == Protocol::OpenAi)
        return false; // nobody knows what such a stream ends with
    m_meter->end();
    // Some Chat servers say no [DONE]; the usage is the last thing that they say.
    const bool chatTotals = m_exchange.target.protocol == Protocol::Chat && m_meter->usage().has_value();
    return !m_meter->finalEventSeen() && !chatTotals;
}

bool Conversation::retriedWithoutWish()
{
    if (!m_heldBody.contains("stream_options"))
        return false;
    m_holding = false;
    m_heldBody.clear();
    m_heldHeaders.clear();
    send(UsageWish::None);
    return true;
}

void Conversation::releaseHeld()
{
    m_holding = false;
    openAnswer(m_status, m_heldHeaders);
    const QByteArray body = std::exchange(m_heldBody, {});
    if (!body.isEmpty() && !m_done)
        deliver(body);
}

void Conversation::endWhole()
{
    QByteArray rest = m_filter ? m_filter->end() : QByteArray();
    if (m_guard) {
        rest = m_guard->feed(rest);
        rest += m_guard->end();
        if (m_tape)
            m_tape->add(rest);
        if (endedByGuard())
            return;
    }
    m_exchange.record.responseBytes += rest.size();
    record(wholeOutcome());
    if (!rest.isEmpty())
        sendOut(rest);
    sendUnsent();
    m_reply->end();
    finish();
}

void Conversation::endBroken(const UpstreamEnd &end)
{
    const QString &name = m_exchange.provider->name;
    if (!m_headSent) {
        const bool late =
            end.failure == UpstreamFailure::Idle || end.failure == UpstreamFailure::ConnectTimeout;
        refuse({late ? Error::Kind::Timeout : Error::Kind::Upstream,
                QCoreApplication::translate("Gateway", "The provider “%1” could not be reached: %2")
                    .arg(name, end.text),
                late                                  ? "upstream_timeout"
                : end.failure == UpstreamFailure::Tls ? "upstream_certificate"
                                                      : "upstream_unreachable"});
        return;
    }
    // What came of it is judged like a whole one.
    const QByteArray rest = m_guard ? m_guard->end() : QByteArray();
    if (endedByGuard())
        return;
    if (m_tape)
        m_tape->add(rest);
    if (!rest.isEmpty())
        sendOut(rest);
    const Error error{Error::Kind::Upstream,
                      QCoreApplication::translate("Gateway", "The answer of the provider “%1” broke off: %2")
                          .arg(name, end.text),
                      "upstream_broke"};
    endWithError(error, Outcome::UpstreamBroke);
    m_reply->cut();
    finish();
}

// Into the books, and as an event into a stream that has not ended.
void Conversation::endWithError(const Error &error, Outcome outcome)
{
    m_exchange.record.error = error.text;
    m_exchange.record.errorCode = error.code;
    record(outcome);
    sendUnsent();
    // Behind the final event an error would spoil an answer that the client has whole.
    const bool refused = m_guard && m_guard->refusal();
    const bool unfinished = refused || (!m_meter->finalEventSeen() && !m_meter->errorSeen());
    if (m_eventStream && (!m_decoder || m_transcode) && unfinished) {
        // An unfinished frame is closed first, so that the error is a frame of its own.
        if (!m_meter->betweenFrames() && !m_filter && !m_guard)
            m_reply->sendBody("\n\n");
        m_reply->sendBody(streamError(m_exchange.target.protocol, error));
    }
}

// What the answer has used by now beside the prompt as it was estimated, by the upstream's word or by what
// went by.
qint64 Conversation::writtenTokens() const
{
    const qint64 passed = estimateTokens(m_meter->outputBytes());
    const std::optional<Usage> &usage = m_meter->usage();
    if (!usage)
        return passed;
    return std::max(passed, usage->totalOutput()) +
           std::max<qint64>(usage->totalInput() - m_exchange.ask.inputEstimate, 0);
}

// A budget that blocks is reached in the middle of a stream: its client gets to know why. It is looked at
// before more is written than is reserved, and where the budget cannot hold what may come next, at each
// piece: an upstream may write more than it was allowed to.
bool Conversation::endedByBudget()
{
    if (m_recorded || m_done || !m_meter || !m_exchange.lease.hasBudgets())
        return false;
    const qint64 written = writtenTokens();
    if (written <= m_budgetHolds)
        return false;
    const Amount used = amountOf(recordSoFar());
    const Amount ahead = amountOf(recordSoFar(BudgetLook));
    const auto refusal = m_exchange.lease.reached(used, ahead, m_services.clock.now());
    m_budgetHolds = written + tokensHeld(m_exchange.lease.reserved(), used, ahead);
    if (!refusal)
        return false;
    m_call.reset();
    m_exchange.record.stage = "budget";
    m_exchange.record.refusedBy = limitPath(*refusal);
    endWithError(limitError(*refusal, calendarOf(m_exchange.config->settings())), Outcome::Interrupted);
    const bool told = m_eventStream && (!m_decoder || m_transcode);
    told ? m_reply->end() : m_reply->cut();
    finish();
    return true;
}

// A guardrail rejects the answer: as an error answer if nothing of it was sent, else as an event.
bool Conversation::endedByGuard()
{
    if (!m_guard || !m_guard->refusal() || m_done)
        return false;
    const Error error = *m_guard->refusal();
    m_exchange.record.stage = "guard";
    if (m_unsent) {
        m_unsent.reset();
        refuse(error, Outcome::Interrupted);
        return true;
    }
    m_call.reset();
    endWithError(error, Outcome::Interrupted);
    m_eventStream ? m_reply->end() : m_reply->cut();
    finish();
    return true;
}

RequestRecord Conversation::recordSoFar(qint64 outputAhead) const
{
    RequestRecord soFar = m_exchange.record;
    settle(soFar, m_exchange.target, m_exchange.ask, *m_exchange.provider, *m_services.catalogue,
           {m_status, false, m_meter->usage(), m_meter->outputBytes(), m_meter->modelServed(), outputAhead});
    return soFar;
}

// An answer of our own in place of the upstream's, before anything was sent.
void Conversation::refuse(const Error &error, Outcome outcome)
{
    m_call.reset();
    ShapedAnswer answer = shapeError(m_exchange.target.protocol, error, requestIdText(m_exchange));
    addCorsHeaders(answer.headers, m_exchange);
    m_exchange.record.status = answer.status;
    m_exchange.record.error = error.text;
    m_exchange.record.errorCode = error.code;
    m_exchange.record.responseBytes = answer.body.size();
    keepHeads(m_services.heads, m_exchange, answer.status, answer.headers);
    if (m_tape)
        m_tape->replaceAnswer(answer.body, headerValue(answer.headers, "content-type"));
    record(outcome);
    m_reply->send(answer.status, answer.headers, answer.body);
    finish();
}

void Conversation::clientGone()
{
    if (m_done)
        return;
    m_call.reset();
    record(Outcome::ClientLeft);
    finish();
}

void Conversation::interrupt()
{
    if (m_done)
        return;
    m_call.reset();
    record(Outcome::Interrupted);
    sendUnsent();
    m_reply->cut();
    finish();
}

void Conversation::tick()
{
    if (m_done)
        return;
    const qint64 now = m_services.clock.steadyMicros();
    const bool mayStillFail = m_guard && !m_eventStream;
    if (m_unsent && !mayStillFail && now - m_unsent->sinceMicros >= UnsentMicros)
        sendUnsent();
    const auto patience =
        std::chrono::duration_cast<std::chrono::microseconds>(m_exchange.config->settings().keepAliveAfter);
    if (m_eventStream && m_headSent && !m_recorded && !m_paused && (!m_decoder || m_transcode) &&
        m_meter->betweenFrames() && now - m_lastByteMicros >= patience.count()) {
        // A bare newline is the one keep-alive that every client survives (protocols.md 2.2).
        m_lastByteMicros = now;
        m_reply->sendBody("\n");
    }
    if (m_ticked || m_recorded || !m_meter)
        return;
    m_ticked = true;
    m_budgetHolds = -1; // a look now and then, for what is not written: a budget that was made smaller
    if (endedByBudget())
        return;
    RequestRecord soFar = recordSoFar();
    soFar.durationMicros = sinceArrival();
    m_services.recorder.progressed(soFar);
}

Outcome Conversation::wholeOutcome()
{
    if (m_status < 400)
        return Outcome::Done;
    if (m_exchange.record.error.isEmpty()) {
        m_exchange.record.error =
            QCoreApplication::translate("Gateway", "The provider “%1” answered with %2.")
                .arg(m_exchange.provider->name)
                .arg(m_status);
    }
    return Outcome::UpstreamError;
}

// Into the books, once.
void Conversation::record(Outcome outcome)
{
    if (m_recorded)
        return;
    m_recorded = true;
    describeClient(m_exchange.record);
    AnswerSeen seen{m_status, outcome == Outcome::Done, {}, 0, {}, 0};
    if (m_meter) {
        m_meter->end();
        seen.usage = m_meter->usage();
        seen.outputBytes = m_meter->outputBytes();
        seen.modelServed = m_meter->modelServed();
    } else if (outcome == Outcome::ClientLeft || outcome == Outcome::Interrupted) {
        // The provider has read the prompt by now, and may bill it.
        seen.status = 200;
    }
    RequestRecord &record = m_exchange.record;
    settle(record, m_exchange.target, m_exchange.ask, *m_exchange.provider, *m_services.catalogue, seen);
    record.outcome = outcome;
    record.durationMicros = sinceArrival();
    if (m_guard)
        record.guard = m_guard->outcome(record.guard);
    if (record.guard >= GuardOutcome::Redacted && record.exactness == Exactness::ByteExact)
        record.exactness = Exactness::Edited; // the answer was
    if (seen.usage && (outcome == Outcome::Done || outcome == Outcome::ClientLeft))
        comparePrompt();
    settleLease(outcome);
    m_services.recorder.ended(record);
}

bool Conversation::hasPromptToCompare() const
{
    return !m_exchange.ask.prompt.isEmpty() && m_exchange.request.body.size() <= LargestPrompt;
}

// Which part of the prompt made the provider's cache miss. Only here, where the usage tells of a cache: a
// request to a provider without one costs nothing.
void Conversation::comparePrompt()
{
    RequestRecord &record = m_exchange.record;
    PromptMemory &prompts = m_services.prompts;
    if (!hasPromptToCompare() || !prompts.wants(record))
        return;
    if (!m_promptBlocks)
        m_promptBlocks = promptBlocks(m_exchange.ask.prompt, m_exchange.request.body, prompts.hasher());
    const auto broken = prompts.turn(record, std::move(*m_promptBlocks));
    if (!broken)
        return;
    record.changedBlock = broken->block;
    if (broken->isNews)
        m_services.recorder.noticed(promptBreakNotice(record, *broken, m_services.clock.now()));
}

// Before the client has the last byte: its next request finds the place free and the counters right.
void Conversation::settleLease(Outcome outcome)
{
    const RequestRecord &record = m_exchange.record;
    if (m_fingerprint == 0 && outcome == Outcome::Done && isCompared())
        m_fingerprint = fingerprintOf(m_exchange.request.body);
    Settlement settlement;
    settlement.inputTokens = record.usage.totalInput();
    settlement.outputTokens = record.usage.totalOutput();
    settlement.cost = record.cost;
    settlement.failed = outcome == Outcome::UpstreamError || outcome == Outcome::UpstreamBroke;
    settlement.fingerprint = outcome == Outcome::Done ? m_fingerprint : 0;
    settlement.now = m_services.clock.now();
    settlement.steadyNanos = m_services.clock.steadyMicros() * 1000;
    m_exchange.lease.settle(settlement);
}

void Conversation::finish()
{
    if (m_done)
        return;
    m_done = true;
    m_call.reset();
    if (m_guard)
        m_guard->report();
    if (m_tape)
        m_services.recorder.recording(m_tape->take(m_exchange.record.id));
    m_finished(this);
}

qint64 Conversation::sinceArrival() const
{
    return m_services.clock.steadyMicros() - m_exchange.request.arrivedMicros;
}

} // namespace sluice
