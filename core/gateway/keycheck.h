// Asks somebody else's identity system about keys that Sluice does not know, and remembers what it said.
//
// POST to Settings::keyCheck.url with {"key_sha256": hex, "agent": …, "address": …}. The key itself goes
// along as "Authorization: Bearer …", for most systems can only judge what they can read; so the URL has to
// be https, or http to this computer or a private network, and nothing is asked otherwise. 2xx: the key is
// good. Any other status below 500: it is not. Everything else fails closed, and is asked again after a
// second.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/settings.h"
#include "core/upstream/upstream.h"

#include <QHash>

#include <functional>
#include <memory>
#include <vector>

namespace sluice {

// Lives on its worker's thread.
class KeyCheck
{
public:
    enum class Verdict : quint8 {
        Asking, // come again: `onVerdict` will be called
        Good,
        Bad,
        Silent // no answer in time, or none that can be read
    };
    struct About
    {
        QByteArray secret = {};
        QByteArray agent = {};
        QByteArray address = {};
    };

    KeyCheck(Upstream &network, const Clock &clock);
    ~KeyCheck();

    // `settings` changed: what was remembered is forgotten. At most 64 questions are under way at once, and
    // 4,096 answers are kept.
    Verdict verdictOn(const About &about, const KeyCheckSettings &settings);
    std::function<void()> onVerdict = {}; // may be called from within the network's callbacks

private:
    class Inquiry;
    struct Known
    {
        Verdict verdict = Verdict::Bad;
        qint64 untilMicros = 0; // steady
    };

    void remember(const QByteArray &hash, Verdict verdict);
    void ask(const QByteArray &hash, const About &about);
    void makeRoom(qint64 now);

    Upstream &m_network;
    const Clock &m_clock;
    KeyCheckSettings m_settings = {};
    QHash<QByteArray, Known> m_known = {};
    std::vector<std::unique_ptr<Inquiry>> m_inquiries; // no initialiser: the type is not complete here
};

// Whether keys may be sent to that address. Error::Kind::BadRequest says why not. Pure.
Result<void> checkKeyCheckUrl(const QString &url);

} // namespace sluice
