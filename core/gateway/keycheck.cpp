#include "core/gateway/keycheck.h"

#include "core/base/log.h"
#include "core/control/addresses.h"
#include "core/model/virtualkey.h"
#include "core/protocols/jsonwriter.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace sluice {

namespace {

constexpr size_t MostInquiries = 64;
constexpr qsizetype MostKnown = 4096;
constexpr qint64 SilenceMicros = 1'000'000; // before somebody who did not answer is asked again
constexpr qint64 MostAnswerBytes = 64 * 1024;

qint64 microsOf(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

UpstreamRequest question(const QByteArray &hash, const KeyCheck::About &about,
                         const KeyCheckSettings &settings)
{
    UpstreamRequest request;
    request.method = "POST";
    request.url = QUrl(settings.url).toEncoded();
    request.headers = {{"Authorization", "Bearer " + about.secret},
                       {"Content-Type", "application/json"},
                       {"Accept", "application/json"},
                       {"User-Agent", "sluice"}};
    request.body = JsonObject()
                       .text("key_sha256", hash.toHex())
                       .text("agent", about.agent)
                       .text("address", about.address)
                       .json();
    request.connectTimeout = settings.timeout;
    request.idleTimeout = settings.timeout;
    return request;
}

} // namespace

// One question under way.
class KeyCheck::Inquiry final : public UpstreamSink
{
public:
    Inquiry(KeyCheck &owner, QByteArray keyHash, qint64 until)
        : hash(std::move(keyHash))
        , deadline(until)
        , m_owner(owner)
    {}

    void start(Upstream &network, UpstreamRequest request)
    {
        m_call = network.send(std::move(request), *this);
    }

    void upstreamHead(int status, HeaderList) override
    {
        answered(status / 100 == 2 ? Verdict::Good : status < 500 ? Verdict::Bad : Verdict::Silent);
    }
    void upstreamBytes(QByteArrayView bytes) override
    {
        m_received += bytes.size();
        if (m_received > MostAnswerBytes)
            over = true; // its words do not matter: only the connection would be worth keeping
    }
    void upstreamEnd(const UpstreamEnd &end) override
    {
        if (!m_answered)
            qCWarning(lcGateway, "the key check did not answer: %s", qPrintable(end.text));
        answered(Verdict::Silent);
        over = true;
    }
    void answered(Verdict verdict)
    {
        if (!m_answered)
            m_owner.remember(hash, verdict);
        m_answered = true;
    }

    const QByteArray hash;
    const qint64 deadline; // steady µs
    bool over = false;

private:
    KeyCheck &m_owner;
    std::unique_ptr<UpstreamCall> m_call = {};
    qint64 m_received = 0;
    bool m_answered = false;
};

KeyCheck::KeyCheck(Upstream &network, const Clock &clock)
    : m_network(network)
    , m_clock(clock)
{}

KeyCheck::~KeyCheck() = default;

KeyCheck::Verdict KeyCheck::verdictOn(const About &about, const KeyCheckSettings &settings)
{
    const qint64 now = m_clock.steadyMicros();
    if (settings != m_settings) {
        m_settings = settings;
        m_known.clear();
        m_inquiries.clear();
    }
    for (const auto &inquiry : m_inquiries) {
        if (!inquiry->over && now >= inquiry->deadline) {
            inquiry->answered(Verdict::Silent);
            inquiry->over = true;
        }
    }
    std::erase_if(m_inquiries, [](const auto &inquiry) { return inquiry->over; });

    const QByteArray hash = hashSecret(about.secret);
    if (const auto known = m_known.constFind(hash); known != m_known.cend() && now < known->untilMicros)
        return known->verdict;
    const bool asked = std::any_of(m_inquiries.begin(), m_inquiries.end(),
                                   [&hash](const auto &inquiry) { return inquiry->hash == hash; });
    if (!asked && m_inquiries.size() < MostInquiries)
        ask(hash, about);
    return Verdict::Asking;
}

void KeyCheck::ask(const QByteArray &hash, const About &about)
{
    if (const auto checked = checkKeyCheckUrl(m_settings.url); !checked) {
        qCWarning(lcGateway, "the key check cannot be used: %s", qPrintable(checked.error().text));
        remember(hash, Verdict::Silent);
        return;
    }
    const qint64 deadline = m_clock.steadyMicros() + microsOf(m_settings.timeout);
    m_inquiries.push_back(std::make_unique<Inquiry>(*this, hash, deadline));
    m_inquiries.back()->start(m_network, question(hash, about, m_settings));
}

void KeyCheck::remember(const QByteArray &hash, Verdict verdict)
{
    const qint64 now = m_clock.steadyMicros();
    makeRoom(now);
    const qint64 kept = verdict == Verdict::Silent ? SilenceMicros : microsOf(m_settings.cacheFor);
    // Those who wait for it have to find it, even where nothing is to be kept.
    m_known.insert(hash, {verdict, now + std::max(kept, SilenceMicros)});
    if (onVerdict)
        onVerdict();
}

void KeyCheck::makeRoom(qint64 now)
{
    if (m_known.size() < MostKnown)
        return;
    m_known.removeIf([now](const auto &entry) { return entry->untilMicros <= now; });
    if (m_known.size() >= MostKnown)
        m_known.clear();
}

Result<void> checkKeyCheckUrl(const QString &url)
{
    const QUrl read(url, QUrl::StrictMode);
    const bool secure = read.scheme() == QLatin1String("https");
    const bool nearby = read.scheme() == QLatin1String("http") && isPrivateHost(read.host());
    if (read.isValid() && !read.host().isEmpty() && read.userInfo().isEmpty() && (secure || nearby))
        return {};
    return Error{Error::Kind::BadRequest,
                 QCoreApplication::translate("Gateway",
                                             "Keys are sent to a key check only over https, or over "
                                             "http to this computer or a private network."),
                 "bad_key_check_url"};
}

} // namespace sluice
