// What the user can set, with the defaults that design.md and ux.md name.
#pragma once

#include "core/model/keypolicy.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <chrono>

namespace sluice {

// Limits of the listening side. A change holds for new connections.
struct ServerLimits
{
    qint64 headBytes = 64 * 1024;
    qint64 bodyBytes = 64LL * 1024 * 1024;
    int connections = 1024;
    std::chrono::milliseconds headTimeout{30'000};       // to send the whole head
    std::chrono::milliseconds bodyGap{60'000};           // between two reads of a body
    std::chrono::milliseconds keepAliveTimeout{300'000}; // idle between two requests
    bool operator==(const ServerLimits &) const = default;
};

// Asks somebody else about keys that Sluice does not know. It fails closed.
struct KeyCheckSettings
{
    QString url = {}; // empty: unknown keys are refused
    std::chrono::milliseconds timeout{2'000};
    std::chrono::milliseconds cacheFor{60'000};
    QUuid actsAs = {}; // the virtual key whose rules hold for a key that was vouched for
    bool operator==(const KeyCheckSettings &) const = default;
};

struct Settings
{
    // gateway
    QString bindAddress = QStringLiteral("127.0.0.1");
    int port = 4747;
    int workers = 2;
    ServerLimits limits = {};
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds idleTimeout{300'000}; // an upstream stream without a byte
    std::chrono::milliseconds keepAliveAfter{
        15'000}; // an upstream silent in a stream: a bare newline to the client
    std::chrono::milliseconds drain{30'000};
    QStringList allowedHosts = {};  // beside the loopback names
    QString upstreamProxy = {};     // empty: the system's
    bool costHeaders = true;        // x-sluice-cost-usd, what budgets have left and warn of
    bool recogniseProcesses = true; // the client's program and folder behind a loopback connection
    KeyCheckSettings keyCheck = {};
    // budgets of the whole gateway, and what holds for all budgets
    Governance governance = {};
    QList<int> thresholds = {50, 80, 95}; // percent
    int weekStart = 0;                    // 1: Monday … 7: Sunday; 0: as the locale says
    QString timeZone = {};                // IANA; empty: the system's
    QString webhookUrl = {};              // Slack- and Discord-compatible; empty: none
    // admin
    bool adminEnabled = false;
    QByteArray adminTokenHash = {};   // SHA-256; empty: none made yet
    bool metricsWithoutToken = false; // GET /metrics, from this machine
    // appearance
    QString theme = QStringLiteral("system"); // system, light, dark
    // privacy
    int keepRequestsDays = 90;
    // Of what the database keeps; beyond it the oldest single requests go first, sums stay. 0: no limit.
    qint64 databaseMostBytes = 1024LL * 1024 * 1024;
    bool keepGuardrailTexts = false; // the full texts of guardrail events, encrypted
    int keepGuardrailTextsDays = 14;
    int keepBodiesDays = 7; // of keys whose bodies are recorded
    // Everything else that only the window knows (geometry, filters): name to value, not interpreted here.
    QHash<QString, QString> ui = {};

    bool operator==(const Settings &) const = default;
};

} // namespace sluice
