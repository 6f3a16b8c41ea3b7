// The rules for providers, keys and settings, each with the sentence that explains it.
#include "core/control/validation.h"

#include "core/control/addresses.h"
#include "core/control/policyvalidation.h"
#include "core/control/presets.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Validation)
};

constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestNote = 2000;
constexpr qsizetype LongestModel = 256;
constexpr qsizetype MostModels = 10'000;
constexpr qsizetype MostHeaders = 64;
constexpr qsizetype LongestHeader = 8 * 1024;
constexpr qsizetype MostThresholds = 10;
constexpr qsizetype LongestUrl = 2048;
constexpr qsizetype LongestSecret = 16 * 1024;
constexpr qint64 MiB = 1024 * 1024;

Error bad(const QString &text, const QByteArray &code)
{
    return {.kind = Error::Kind::BadRequest, .text = text, .code = code};
}

Error nameTaken(const QString &name)
{
    return {.kind = Error::Kind::Conflict,
            .text = Words::tr("The name “%1” is taken. Choose another one.").arg(name),
            .code = "name"};
}

bool isToken(QByteArrayView name)
{
    constexpr QByteArrayView others = "!#$%&'*+-.^_`|~"; // RFC 9110, 5.6.2
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [&](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || others.contains(c);
    });
}

// What a provider may not be given as an extra header: credentials (their place is the secret store), and
// what belongs to one connection (RFC 9110, 7.6.1) or is set by the client library.
bool isReservedHeader(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 20> reserved{"authorization",
                                                             "proxy-authorization",
                                                             "proxy-authenticate",
                                                             "x-api-key",
                                                             "api-key",
                                                             "x-goog-api-key",
                                                             "x-sluice-key",
                                                             "cookie",
                                                             "set-cookie",
                                                             "host",
                                                             "content-length",
                                                             "connection",
                                                             "proxy-connection",
                                                             "transfer-encoding",
                                                             "te",
                                                             "trailer",
                                                             "upgrade",
                                                             "keep-alive",
                                                             "expect",
                                                             "content-encoding"};
    return std::any_of(reserved.begin(), reserved.end(),
                       [&](QByteArrayView entry) { return sameName(entry, name); });
}

Result<void> checkHeaders(const HeaderList &headers)
{
    if (headers.size() > size_t(MostHeaders))
        return bad(Words::tr("At most %1 extra headers are possible.").arg(MostHeaders), "headers");
    for (const Header &header : headers) {
        if (!isToken(header.name))
            return bad(Words::tr("“%1” is not a header name: letters, digits and - are allowed.")
                           .arg(QString::fromUtf8(header.name)),
                       "headers");
        const QString name = QString::fromLatin1(header.name);
        if (isReservedHeader(header.name))
            return bad(Words::tr("The header “%1” cannot be set here: Sluice sets it itself.").arg(name),
                       "headers");
        const auto unfit = [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; };
        if (header.value.size() > LongestHeader ||
            std::any_of(header.value.begin(), header.value.end(), unfit))
            return bad(Words::tr("The value of the header “%1” is too long or holds a line break.").arg(name),
                       "headers");
    }
    return {};
}

Result<QUrl> checkedBaseUrl(const ProviderDraft &draft, const Provider *before)
{
    if (draft.protocol == ProviderProtocol::Simulator)
        return QUrl(); // in process: there is nothing to connect to
    QUrl url = draft.baseUrl.adjusted(QUrl::StripTrailingSlash);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || url.port(1) == 0)
        return bad(Words::tr("The base URL must look like https://api.example.com/v1."), "base_url");
    if (!url.userInfo().isEmpty())
        return bad(
            Words::tr("The base URL must not hold a name or password: put the key into its own field."),
            "base_url");
    if (url.hasQuery() || url.hasFragment())
        return bad(Words::tr("The base URL must end with its path, without “?” or “#”."), "base_url");
    if (url.path() == QLatin1String("/"))
        url.setPath(QString());
    const bool confirmed = draft.allowPlainHttp || (before && before->baseUrl == url);
    if (url.scheme() == QLatin1String("http") && !confirmed && !isPrivateHost(url.host()))
        return Error{.kind = Error::Kind::BadRequest,
                     .text = Words::tr("http:// would send the key and all prompts unencrypted to %1. Use "
                                       "https://, or confirm that this is what you want.")
                                 .arg(url.host()),
                     .code = "plain_http"};
    return url;
}

Result<QStringList> checkedModels(const QStringList &models)
{
    if (models.size() > MostModels)
        return bad(Words::tr("At most %L1 models are possible.").arg(MostModels), "models");
    QStringList tidy;
    for (const QString &model : models) {
        const QString trimmed = model.trimmed();
        if (trimmed.size() > LongestModel)
            return bad(Words::tr("A model's name is too long: at most %1 characters.").arg(LongestModel),
                       "models");
        if (!trimmed.isEmpty())
            tidy += trimmed;
    }
    tidy.removeDuplicates();
    return tidy;
}

Result<void> checkProxy(const QString &proxy)
{
    if (proxy.isEmpty())
        return {};
    const QUrl url(proxy, QUrl::StrictMode);
    static const std::array schemes{QLatin1String("http"), QLatin1String("https"), QLatin1String("socks5"),
                                    QLatin1String("socks5h")};
    const bool known = std::any_of(schemes.begin(), schemes.end(), [&](auto s) { return url.scheme() == s; });
    if (!url.isValid() || !known || url.host().isEmpty())
        return bad(Words::tr("The proxy must look like http://proxy.example.com:3128 or socks5://…."),
                   "upstream_proxy");
    if (!url.userInfo().isEmpty())
        return bad(
            Words::tr("The proxy's address must not hold a password: settings are stored in plain text."),
            "upstream_proxy");
    return {};
}

Result<void> checkRange(const char *code, const QString &what, qint64 value, qint64 least, qint64 most)
{
    if (value >= least && value <= most)
        return {};
    return bad(Words::tr("%1 must be between %L2 and %L3.").arg(what).arg(least).arg(most), code);
}

Result<void> checkLimits(const Settings &s)
{
    const ServerLimits &limits = s.limits;
    constexpr qint64 hour = 3'600'000;
    SLUICE_CHECK(checkRange("head_bytes", Words::tr("The limit for request heads (bytes)"), limits.headBytes,
                            4096, 1024 * 1024));
    SLUICE_CHECK(checkRange("body_bytes", Words::tr("The limit for request bodies (bytes)"), limits.bodyBytes,
                            64 * 1024, 1024LL * 1024 * 1024));
    SLUICE_CHECK(
        checkRange("connections", Words::tr("The number of connections"), limits.connections, 1, 65'536));
    SLUICE_CHECK(checkRange("head_timeout", Words::tr("The time to send a request head (ms)"),
                            limits.headTimeout.count(), 1000, hour));
    SLUICE_CHECK(checkRange("body_gap", Words::tr("The time between two pieces of a body (ms)"),
                            limits.bodyGap.count(), 1000, hour));
    SLUICE_CHECK(checkRange("keep_alive_timeout", Words::tr("The time that an idle connection is kept (ms)"),
                            limits.keepAliveTimeout.count(), 1000, hour));
    SLUICE_CHECK(checkRange("connect_timeout", Words::tr("The time to connect to a provider (ms)"),
                            s.connectTimeout.count(), 500, hour));
    if (s.idleTimeout.count() != 0) // 0: wait for ever
        SLUICE_CHECK(checkRange("idle_timeout", Words::tr("The time that a provider may be silent (ms)"),
                                s.idleTimeout.count(), 10'000, 24 * hour));
    SLUICE_CHECK(checkRange("keep_alive_after", Words::tr("The time before a stream is kept alive (ms)"),
                            s.keepAliveAfter.count(), 1000, hour));
    return checkRange("drain", Words::tr("The time to finish running requests (ms)"), s.drain.count(), 0,
                      hour);
}

Result<QStringList> checkedHosts(const QStringList &hosts)
{
    static const QRegularExpression shape(QStringLiteral("^([a-z0-9._-]+|\\[[0-9a-f:.]+\\]|[0-9a-f:.]+)\\z"));
    QStringList tidy;
    for (const QString &host : hosts) {
        const QString trimmed = host.trimmed().toLower();
        if (!shape.match(trimmed).hasMatch())
            return bad(Words::tr("“%1” is not a host name: give it without https:// and port.").arg(host),
                       "allowed_hosts");
        tidy += trimmed;
    }
    tidy.removeDuplicates();
    return tidy;
}

Result<void> checkThresholds(const QList<int> &thresholds)
{
    const bool inside = std::all_of(thresholds.begin(), thresholds.end(),
                                    [](int percent) { return percent >= 1 && percent <= 99; });
    const bool rising =
        std::adjacent_find(thresholds.begin(), thresholds.end(), std::greater_equal<>()) == thresholds.end();
    if (!inside || !rising || thresholds.size() > MostThresholds)
        return bad(Words::tr("Thresholds are up to %1 rising percentages from 1 to 99.").arg(MostThresholds),
                   "thresholds");
    return {};
}

enum class Reach : quint8 { ThisMachine, Private };

// Where we send what only its user should read: encrypted, or no further than this machine or a private
// network.
Result<void> checkOutgoing(const QString &what, const QString &address, const QByteArray &code,
                           Reach reach = Reach::ThisMachine)
{
    if (address.isEmpty())
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool loopback = url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
    const bool nearby = loopback || (reach == Reach::Private && isPrivateHost(url.host()));
    const bool fits =
        url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && nearby);
    if (!url.isValid() || url.host().isEmpty() || !fits || address.size() > LongestUrl)
        return bad((reach == Reach::Private
                        ? Words::tr("%1 must be an https:// address, or http:// on this machine or in a "
                                    "private network.")
                        : Words::tr("%1 must be an https:// address, or http:// on this machine."))
                       .arg(what),
                   code);
    if (!url.userInfo().isEmpty())
        return bad(Words::tr("%1 must not hold a name or password.").arg(what), code);
    return {};
}

Result<void> checkBudgetSettings(Settings &settings)
{
    SLUICE_TRY(settings.governance, checkedGovernance(settings.governance));
    SLUICE_CHECK(checkThresholds(settings.thresholds));
    SLUICE_CHECK(checkRange("week_start", Words::tr("The first day of the week (0: as the locale says)"),
                            settings.weekStart, 0, 7));
    settings.timeZone = settings.timeZone.trimmed();
    if (!settings.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(settings.timeZone.toLatin1()))
        return bad(Words::tr("“%1” is not a time zone such as Europe/Berlin.").arg(settings.timeZone),
                   "time_zone");
    settings.webhookUrl = settings.webhookUrl.trimmed();
    return checkOutgoing(Words::tr("The webhook"), settings.webhookUrl, "webhook_url");
}

Result<void> checkKeyCheck(KeyCheckSettings &check)
{
    check.url = check.url.trimmed();
    // Also within a private network, where an identity system of one's own stands.
    SLUICE_CHECK(checkOutgoing(Words::tr("The key check"), check.url, "key_check_url", Reach::Private));
    SLUICE_CHECK(checkRange("key_check_timeout", Words::tr("The time to check a key (ms)"),
                            check.timeout.count(), 100, 30'000));
    SLUICE_CHECK(checkRange("key_check_cache", Words::tr("The time that a checked key is remembered (ms)"),
                            check.cacheFor.count(), 0, 86'400'000));
    if (!check.url.isEmpty() && check.actsAs.isNull())
        return bad(Words::tr("Choose the virtual key whose rules hold for keys that were vouched for."),
                   "key_check_acts_as");
    return {};
}

} // namespace

Result<QString> checkedName(const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return bad(Words::tr("A name is needed."), "name");
    if (trimmed.size() > LongestName)
        return bad(Words::tr("The name is too long: at most %1 characters.").arg(LongestName), "name");
    if (std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return !c.isPrint(); }))
        return bad(Words::tr("The name holds a character that cannot be shown."), "name");
    return trimmed;
}

Result<void> checkLooks(const QString &note, const QString &colour)
{
    static const QRegularExpression shape(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
    if (!colour.isEmpty() && !shape.match(colour).hasMatch())
        return bad(Words::tr("A colour must look like #3a7bd5."), "colour");
    if (note.size() > LongestNote)
        return bad(Words::tr("The note is too long: at most %L1 characters.").arg(LongestNote), "note");
    return {};
}

Result<ProviderDraft> checkedProvider(ProviderDraft draft, const Configuration &configuration,
                                      const QUuid &self)
{
    SLUICE_TRY(draft.name, checkedName(draft.name));
    if (draft.name.contains(QLatin1Char('/')))
        return bad(
            Words::tr("A provider's name must not hold “/”: it stands before the model, as in name/model."),
            "name");
    if (draft.name == QLatin1String(".") || draft.name == QLatin1String(".."))
        return bad(
            Words::tr("A provider cannot be called “%1”: its name is part of an address.").arg(draft.name),
            "name");
    const Provider *namesake = configuration.providerNamed(draft.name);
    if (namesake && namesake->id != self)
        return nameTaken(draft.name);
    SLUICE_TRY(draft.baseUrl, checkedBaseUrl(draft, self.isNull() ? nullptr : configuration.provider(self)));
    SLUICE_CHECK(checkHeaders(draft.headers));
    SLUICE_TRY(draft.models, checkedModels(draft.models));
    if (!needsSecret(draft.protocol, draft.auth))
        draft.secret.reset(); // nothing would ever send it
    if (draft.secret)
        SLUICE_CHECK(checkSecret(draft.secret->view()));
    return draft;
}

Result<KeyDraft> checkedKey(KeyDraft draft, const Configuration &configuration, const QUuid &self)
{
    SLUICE_TRY(draft.name, checkedName(draft.name));
    for (const VirtualKey &key : configuration.keys()) {
        if (key.id != self && !key.revokedAt && key.name.compare(draft.name, Qt::CaseInsensitive) == 0)
            return nameTaken(draft.name);
    }
    SLUICE_CHECK(checkLooks(draft.note, draft.colour));
    SLUICE_CHECK(checkRange("requests_per_minute", Words::tr("Requests per minute (0: no limit)"),
                            draft.requestsPerMinute, 0, 1'000'000));
    if (!draft.defaultProvider.isNull() && !configuration.provider(draft.defaultProvider))
        return bad(Words::tr("The default provider does not exist any more."), "default_provider");
    const VirtualKey *before = configuration.key(self);
    SLUICE_TRY(draft.policy, checkedPolicy(draft.policy, configuration, before ? &before->policy : nullptr));
    return draft;
}

Result<Settings> checkedSettings(Settings settings)
{
    SLUICE_CHECK(checkRange("port", Words::tr("The port (0: any free one)"), settings.port, 0, 65'535));
    SLUICE_CHECK(checkRange("workers", Words::tr("The number of workers"), settings.workers, 1, 64));
    settings.bindAddress = settings.bindAddress.trimmed();
    if (QHostAddress(settings.bindAddress).isNull())
        return bad(
            Words::tr("“%1” is not an address to listen on, such as 127.0.0.1.").arg(settings.bindAddress),
            "bind_address");
    SLUICE_CHECK(checkLimits(settings));
    SLUICE_TRY(settings.allowedHosts, checkedHosts(settings.allowedHosts));
    settings.upstreamProxy = settings.upstreamProxy.trimmed();
    SLUICE_CHECK(checkProxy(settings.upstreamProxy));
    static const std::array themes{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
    if (std::none_of(themes.begin(), themes.end(), [&](auto theme) { return settings.theme == theme; }))
        return bad(Words::tr("The theme must be system, light or dark."), "theme");
    SLUICE_CHECK(checkRange("keep_requests_days", Words::tr("The days that requests are kept"),
                            settings.keepRequestsDays, 0, 36'500));
    if (settings.databaseMostBytes != 0) // 0: no limit
        SLUICE_CHECK(checkRange("database_most_bytes", Words::tr("The size of the database (bytes)"),
                                settings.databaseMostBytes, 16 * MiB, 1024 * 1024 * MiB));
    SLUICE_CHECK(checkRange("keep_guardrail_texts_days",
                            Words::tr("The days that texts of guardrail events are kept"),
                            settings.keepGuardrailTextsDays, 1, 3'660));
    SLUICE_CHECK(checkRange("keep_bodies_days", Words::tr("The days that recorded bodies are kept"),
                            settings.keepBodiesDays, 1, 3'660));
    SLUICE_CHECK(checkBudgetSettings(settings));
    SLUICE_CHECK(checkKeyCheck(settings.keyCheck));
    return settings;
}

Result<void> checkSecret(QByteArrayView secret)
{
    if (secret.isEmpty())
        return bad(Words::tr("The key is empty."), "secret");
    if (secret.size() > LongestSecret)
        return bad(Words::tr("The key is too long to be one."), "secret");
    if (!std::all_of(secret.begin(), secret.end(), [](char c) { return c > 0x20 && c < 0x7f; }))
        return bad(
            Words::tr("The key holds a blank, a line break or a character that no key has. Copy it again."),
            "secret");
    return {};
}

} // namespace sluice
