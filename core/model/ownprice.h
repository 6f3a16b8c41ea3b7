// What the user says a model costs. It comes before the price catalogue, and is as exact: whole pico-USD per
// million tokens.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace sluice {

struct OwnPrice
{
    QUuid id = {};
    // For which provider: one of ours by its id, or all that take their prices from one part of the catalogue
    // ("openai"). Neither: any provider. At most one of the two is set.
    QUuid providerId = {};
    QString priceSource = {};
    QString model = {}; // as it was served or asked for, without regard to case; '*' stands for anything

    // Per million tokens. What is not set costs what its neighbour costs: cached input and cache writes the
    // input, the long write the ordinary one, reasoning the output, sound and pictures the text.
    Money input = {};
    Money output = {};
    std::optional<Money> cacheRead = {};
    std::optional<Money> cacheWrite5m = {};
    std::optional<Money> cacheWrite1h = {};
    std::optional<Money> reasoning = {};
    std::optional<Money> audioInput = {};
    std::optional<Money> audioCacheRead = {};
    std::optional<Money> audioOutput = {};
    std::optional<Money> imageInput = {};
    std::optional<Money> imageOutput = {};
    // Each. Not set: a request costs its tokens only; a search or a second of sound what the catalogue says
    // of that model, and where it says nothing, a request with one stays unpriced.
    std::optional<Money> request = {};
    std::optional<Money> webSearch = {};
    std::optional<Money> audioSecond = {};

    std::optional<Instant> from = {}; // requests that began before keep their price; none: always
    QString note = {};
    Instant setAt = {};

    bool operator==(const OwnPrice &) const = default;
};

} // namespace sluice
