// A virtual key: what an agent presents instead of the provider's secret.
#pragma once

#include "core/model/keypolicy.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace sluice {

// A secret that the key had before a rotation.
struct FormerSecret
{
    QByteArray hash = {}; // SHA-256; emptied when its grace is over
    QByteArray prefix = {};
    Instant until = {}; // it is accepted before that moment
    bool operator==(const FormerSecret &) const = default;
};

struct VirtualKey
{
    QUuid id = {};
    QString name = {};
    QByteArray hash = {};   // SHA-256 of the secret, 32 bytes: the secret itself is kept nowhere
    QByteArray prefix = {}; // "sk-sluice-7f3a", for people
    QUuid defaultProvider = {};
    QString note = {};
    QString colour = {}; // "#rrggbb"; empty: from the palette
    bool enabled = true;
    int requestsPerMinute = 0; // 0: unlimited
    Instant createdAt = {};
    std::optional<Instant> revokedAt = {};
    QString revokeReason = {};
    std::optional<Instant> lastUsedAt = {};
    KeyPolicy policy = {};
    std::vector<FormerSecret> formerSecrets = {}; // newest first
    std::optional<Instant> rotatedAt = {};
    // Stopped for now, by the user or by the runaway guard; unlike `enabled` it is one click to go on.
    std::optional<Instant> pausedAt = {};
    QString pauseReason = {};
};

// A secret made once, to be shown once.
struct NewSecret
{
    QByteArray secret = {}; // "sk-sluice-" + 43 characters of base64url: 256 random bits
    QByteArray hash = {};
    QByteArray prefix = {};
};

NewSecret makeSecret();
// SHA-256 of what a client presented, 32 bytes. Any thread, no allocation beyond the result.
QByteArray hashSecret(QByteArrayView secret);

} // namespace sluice
