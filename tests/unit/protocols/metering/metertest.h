// What the meters' tests share: an answer in every cut must give the same reading.
#pragma once

#include "core/protocols/protocol.h"
#include "cuts.h"

#include <QtTest>

namespace sluice::test {

struct Reading
{
    std::optional<Usage> usage = {};
    QByteArray model = {};
    bool final = false;
    bool error = false;
    qint64 outputBytes = 0;
    bool operator==(const Reading &) const = default;
};

inline QByteArray describe(const Reading &reading)
{
    QByteArray text = "model=" + reading.model + " final=" + QByteArray::number(reading.final) +
                      " error=" + QByteArray::number(reading.error) +
                      " bytes=" + QByteArray::number(reading.outputBytes);
    if (!reading.usage)
        return text + " no usage";
    const Usage &u = *reading.usage;
    const std::pair<const char *, qint64> counts[] = {{"in", u.input},
                                                      {"read", u.cacheRead},
                                                      {"w5m", u.cacheWrite5m},
                                                      {"w1h", u.cacheWrite1h},
                                                      {"out", u.output},
                                                      {"reason", u.reasoning},
                                                      {"audioIn", u.audioInput},
                                                      {"audioRead", u.audioCacheRead},
                                                      {"audioOut", u.audioOutput},
                                                      {"imageIn", u.imageInput},
                                                      {"imageOut", u.imageOutput},
                                                      {"web", u.webSearches},
                                                      {"seconds", u.audioSeconds}};
    for (const auto &[name, count] : counts) {
        if (count != 0)
            text += QByteArray(" ") + name + "=" + QByteArray::number(count);
    }
    if (u.reportedCost)
        text += " cost=" + u.reportedCost->toDecimal();
    return text + " tier=" + u.serviceTier + " region=" + u.region;
}

struct Answer
{
    Target target = {};
    QByteArray contentType = "text/event-stream";
    QByteArray provider = "openai";
    QByteArray body = {};
};

inline Reading readPieces(const Answer &answer, const Pieces &pieces)
{
    const auto meter = makeMeter(answer.target, answer.contentType, answer.provider);
    for (const QByteArray &piece : pieces)
        meter->feed(piece);
    meter->end();
    return {meter->usage(), meter->modelServed(), meter->finalEventSeen(), meter->errorSeen(),
            meter->outputBytes()};
}

// True if the answer gives that reading, in every cut.
inline bool reads(const Answer &answer, const Reading &expected)
{
    return inEveryCut(answer.body, [&](const Pieces &pieces) {
        const Reading actual = readPieces(answer, pieces);
        if (actual == expected)
            return true;
        qWarning("read     %s\nexpected %s", describe(actual).constData(), describe(expected).constData());
        return false;
    });
}

inline QByteArray withCrLf(QByteArray body)
{
    return body.replace("\n", "\r\n");
}

} // namespace sluice::test

Q_DECLARE_METATYPE(sluice::test::Answer)
Q_DECLARE_METATYPE(sluice::test::Reading)
