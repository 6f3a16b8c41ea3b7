// What a request consumed, in classes that are disjoint and add up (protocols.md, section 10).
#pragma once

#include "core/base/money.h"

#include <QByteArray>

#include <optional>

namespace sluice {

struct Usage
{
    // Tokens. No class contains another: `output` is the visible output without reasoning and audio.
    qint64 input = 0;
    qint64 cacheRead = 0;
    qint64 cacheWrite5m = 0; // the ordinary cache write
    qint64 cacheWrite1h = 0; // the long one
    qint64 output = 0;
    qint64 reasoning = 0;
    qint64 audioInput = 0;
    qint64 audioCacheRead = 0;
    qint64 audioOutput = 0;
    qint64 imageInput = 0;
    qint64 imageOutput = 0;
    // Units that are not tokens.
    qint64 webSearches = 0;
    qint64 audioSeconds = 0;

    bool estimated = false;                 // counted by us, because the upstream never said
    std::optional<Money> reportedCost = {}; // what the provider says it charged
    QByteArray serviceTier = {};            // "flex", "priority", "batch", "fast" …; empty: standard
    QByteArray region = {};                 // "us" where the provider prices by it

    qint64 totalInput() const
    {
        return input + cacheRead + cacheWrite5m + cacheWrite1h + audioInput + audioCacheRead + imageInput;
    }
    qint64 totalOutput() const { return output + reasoning + audioOutput + imageOutput; }
    bool operator==(const Usage &) const = default;
};

} // namespace sluice
