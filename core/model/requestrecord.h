// One request as the ledger keeps it and the Traffic page shows it.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/clientslot.h"
#include "core/model/usage.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace sluice {

// How a request ended.
enum class Outcome : quint8 {
    Running,       // not yet
    Done,          // the client has the whole answer
    ClientLeft,    // the client hung up before the end
    Refused,       // by Sluice: see `stage`
    UpstreamError, // the provider answered with an error, or could not be reached
    UpstreamBroke, // the provider's answer was cut in the middle
    Interrupted    // Sluice itself was stopped in the middle
};

// What we did to the bytes that went upstream and back.
enum class Exactness : quint8 { ByteExact, Edited, Translated };

// What the guardrails did, the gravest of it.
enum class GuardOutcome : quint8 { None, Alerted, Redacted, Rejected };

struct RequestRecord
{
    QUuid id = {}; // version 7: sorts by time; the client sees it as x-sluice-request-id "req_<hex>"
    Instant startedAt = {};
    QUuid keyId = {};
    QUuid providerId = {};
    QString providerName = {}; // as it was then: providers can be deleted
    QByteArray protocol = {};  // "chat", "responses", "messages", "gemini", "embeddings", "passthrough"
    QByteArray endpoint = {};  // "chat/completions", …
    QString modelAsked = {};
    QString modelServed = {};
    QString agent = {}; // "claude-code", "codex", …; empty: unknown
    QString agentVersion = {};
    QString sessionId = {};
    Outcome outcome = Outcome::Running;
    int status = 0;        // what the client got; 0: nothing yet
    QByteArray stage = {}; // where it was refused: "authenticate", "route", …
    QString error = {};    // in words, no secret
    bool stream = false;
    Usage usage = {};
    std::optional<Money> cost = {}; // empty: unpriced
    bool reportedCost = false;      // `cost` is the provider's own figure
    qint64 ttftMicros =
        -1; // from the request's arrival to the first byte of the answer's body; -1: none came
    qint64 durationMicros = -1;
    qint64 connectMicros = -1; // until the upstream connection was ready
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    QString clientAddress = {};
    QUuid projectId = {};    // the key's, as it was then
    QString projectDir = {}; // the client's working directory, or its git project, where it is known
    QByteArray errorCode =
        {}; // "budget_exceeded", "model_not_allowed", …: what "why was this refused?" reads
    Exactness exactness = Exactness::ByteExact;
    GuardOutcome guard = GuardOutcome::None;
    qint64 queuedMicros = 0;     // waited for a free place under a concurrency limit
    QString downgradedFrom = {}; // the model before a budget's ladder chose a cheaper one
    Money cacheSaved = {}; // less than without a prompt cache; negative: writing it cost more than it saved
    // The limit that refused or ended it, as limitPath() says it: "project/budget/day/usd".
    QByteArray refusedBy = {};
    // Where the prompt differs from the one before it in its session although the provider's cache had held
    // it: "tools", "system", "message 3" (from 1). Empty: it does not, or nothing is known.
    QByteArray changedBlock = {};
    // When the provider that refused with 429 wants to be asked again. Not in the books: it is over soon.
    std::optional<Instant> retryAt = {};
    // The program behind it, which may be found out only after the request has ended. Not in the books: what
    // is found gets into `agent` and `projectDir`.
    ClientSlotPtr client = {};
};

// Fills in what is known by now of the program behind it. Whether that was news.
inline bool describeClient(RequestRecord &record)
{
    if (!record.client || (!record.projectDir.isEmpty() && !record.agent.isEmpty()))
        return false;
    const ClientProgram program = record.client->program();
    const bool isNews = (record.projectDir.isEmpty() && !program.folder.isEmpty()) ||
                        (record.agent.isEmpty() && !program.name.isEmpty());
    if (record.projectDir.isEmpty())
        record.projectDir = program.folder;
    if (record.agent.isEmpty())
        record.agent = program.name;
    return isNews;
}

// Whether it ended in an error, ours or the upstream's. A client that left is no failure.
inline bool hasFailed(const RequestRecord &record)
{
    switch (record.outcome) {
    case Outcome::Refused:
    case Outcome::UpstreamError:
    case Outcome::UpstreamBroke:
    case Outcome::Interrupted:
        return true;
    case Outcome::Running:
    case Outcome::Done:
    case Outcome::ClientLeft:
        break;
    }
    return false;
}

using RecordBatch = std::vector<RequestRecord>;

} // namespace sluice

Q_DECLARE_METATYPE(sluice::RequestRecord)
Q_DECLARE_METATYPE(sluice::RecordBatch)
