// Requests made up for tests: plausible, different, and the same for the same seed.
#pragma once

#include "core/base/random.h"
#include "core/model/requestrecord.h"

#include <QRandomGenerator>

namespace sluice::testing {

// An id of version 7 made at that time; `number` tells ids of the same time apart.
inline QUuid idAt(Instant time, quint64 number)
{
    const auto millis = quint64(microsOf(time) / 1000);
    QByteArray bytes(16, '\0');
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(millis >> (40 - 8 * i));
    bytes[6] = 0x70;
    bytes[8] = char(0x80);
    for (int i = 0; i < 7; ++i)
        bytes[15 - i] = char(number >> (8 * i));
    return QUuid::fromRfc4122(bytes);
}

inline Instant utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    const auto date = std::chrono::sys_days(std::chrono::year(year) / month / day);
    return Instant(date.time_since_epoch() + std::chrono::hours(hour) + std::chrono::minutes(minute));
}

inline QUuid fixedId(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

// A request that is done, with everything filled in.
inline RequestRecord doneRequest(Instant startedAt, quint64 number)
{
    RequestRecord record;
    record.id = idAt(startedAt, number);
    record.startedAt = startedAt;
    record.keyId = fixedId(1);
    record.providerId = fixedId(101);
    record.providerName = QStringLiteral("Anthropic");
    record.protocol = "messages";
    record.endpoint = "messages";
    record.modelAsked = QStringLiteral("claude-sonnet-4-5");
    record.modelServed = QStringLiteral("claude-sonnet-4-5-20250929");
    record.agent = QStringLiteral("claude-code");
    record.agentVersion = QStringLiteral("2.0.14");
    record.sessionId = QStringLiteral("b7e0ffb4");
    record.outcome = Outcome::Done;
    record.status = 200;
    record.stream = true;
    record.usage.input = 1200;
    record.usage.cacheRead = 30'000;
    record.usage.cacheWrite5m = 400;
    record.usage.output = 350;
    record.usage.serviceTier = "priority";
    record.cost = Money::fromPico(19'350'000'000);
    record.ttftMicros = 410'000;
    record.durationMicros = 5'200'000;
    record.connectMicros = 1'200;
    record.requestBytes = 123'456;
    record.responseBytes = 7'890;
    record.clientAddress = QStringLiteral("127.0.0.1");
    record.projectId = fixedId(201);
    record.projectDir = QStringLiteral("/home/ada/src/engine");
    record.exactness = Exactness::Edited;
    record.cacheSaved = Money::fromPico(81'000'000'000);
    record.refusedBy = "project/budget/day/usd";
    record.changedBlock = "message 3";
    return record;
}

// Any outcome, key, provider, model, agent; tokens of every class; priced or not.
inline RequestRecord randomRequest(QRandomGenerator &random, Instant startedAt, quint64 number)
{
    const auto below = [&random](int limit) { return int(random.bounded(limit)); };
    RequestRecord record = doneRequest(startedAt, number);
    record.keyId = fixedId(1 + below(4));
    record.providerId = fixedId(101 + below(3));
    record.modelAsked = QStringLiteral("model-%1").arg(below(5));
    record.modelServed = below(4) == 0 ? QString() : QStringLiteral("served-%1").arg(below(5));
    record.agent = below(3) == 0 ? QString() : QStringLiteral("agent-%1").arg(below(3));
    record.sessionId = QStringLiteral("session-%1").arg(below(10));
    record.projectId = below(3) == 0 ? QUuid() : fixedId(201 + below(2));
    record.projectDir = below(3) == 0 ? QString() : QStringLiteral("/src/%1").arg(below(3));
    record.endpoint = below(2) == 0 ? "messages" : "chat/completions";
    record.errorCode = below(5) == 0 ? "budget_exceeded" : "";
    record.exactness = Exactness(below(3));
    record.guard = GuardOutcome(below(4));
    record.queuedMicros = below(1'000'000);
    record.downgradedFrom = below(6) == 0 ? QStringLiteral("larger") : QString();
    record.cacheSaved = Money::fromPico(qint64(random.bounded(4'000'000'000.0)) - 1'000'000'000);
    record.ttftMicros = below(5) == 0 ? -1 : below(3'000'000);
    record.durationMicros = below(9) == 0 ? -1 : qint64(random.bounded(900'000'000.0));
    record.outcome = Outcome(1 + below(6));
    record.status = below(4) == 0 ? 500 : 200;
    record.usage = {};
    for (qint64 *tokens :
         {&record.usage.input, &record.usage.cacheRead, &record.usage.cacheWrite5m,
          &record.usage.cacheWrite1h, &record.usage.output, &record.usage.reasoning, &record.usage.audioInput,
          &record.usage.audioCacheRead, &record.usage.audioOutput, &record.usage.imageInput,
          &record.usage.imageOutput, &record.usage.webSearches, &record.usage.audioSeconds})
        *tokens = below(3) == 0 ? below(1'000'000) : 0;
    record.usage.estimated = below(5) == 0;
    record.cost =
        below(4) == 0 ? std::optional<Money>() : Money::fromPico(qint64(random.bounded(4'000'000'000.0)));
    return record;
}

// Whether two records agree in every field.
inline bool same(const RequestRecord &a, const RequestRecord &b)
{
    return a.id == b.id && a.startedAt == b.startedAt && a.keyId == b.keyId && a.providerId == b.providerId &&
           a.providerName == b.providerName && a.protocol == b.protocol && a.endpoint == b.endpoint &&
           a.modelAsked == b.modelAsked && a.modelServed == b.modelServed && a.agent == b.agent &&
           a.agentVersion == b.agentVersion && a.sessionId == b.sessionId && a.outcome == b.outcome &&
           a.status == b.status && a.stage == b.stage && a.error == b.error && a.stream == b.stream &&
           a.usage == b.usage && a.cost == b.cost && a.reportedCost == b.reportedCost &&
           a.ttftMicros == b.ttftMicros && a.durationMicros == b.durationMicros &&
           a.connectMicros == b.connectMicros && a.requestBytes == b.requestBytes &&
           a.responseBytes == b.responseBytes && a.clientAddress == b.clientAddress &&
           a.projectId == b.projectId && a.projectDir == b.projectDir && a.errorCode == b.errorCode &&
           a.exactness == b.exactness && a.guard == b.guard && a.queuedMicros == b.queuedMicros &&
           a.downgradedFrom == b.downgradedFrom && a.cacheSaved == b.cacheSaved &&
           a.refusedBy == b.refusedBy && a.changedBlock == b.changedBlock;
}

} // namespace sluice::testing
