#include "core/admin/admin.h"

#include "core/admin/eventhub.h"
#include "core/admin/routes.h"
#include "core/base/log.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace sluice {

namespace {

constexpr qsizetype BodyMost = 1024 * 1024;

// Waits on the worker's thread for an answer from the main one. Goes away on its own thread, whoever lets go
// last.
class Relay final : public QObject
{
public:
    using Ptr = std::shared_ptr<Relay>;
    static Ptr make(std::shared_ptr<HttpReply> reply)
    {
        return Ptr(std::make_unique<Relay>(std::move(reply)).release(),
                   [](Relay *relay) { relay->deleteLater(); });
    }
    explicit Relay(std::shared_ptr<HttpReply> reply)
        : m_reply(std::move(reply))
    {}

    void send(const AdminAnswer &answer)
    {
        HeaderList headers = answer.headers;
        if (answer.status != 204)
            headers.push_back({"content-type", answer.contentType});
        headers.push_back({"cache-control", "no-store"});
        m_reply->send(answer.status, headers, answer.body);
    }
    // From any thread.
    static void deliver(const Ptr &relay, AdminAnswer answer)
    {
        QMetaObject::invokeMethod(
            relay.get(), [relay, answer = std::move(answer)] { relay->send(answer); }, Qt::QueuedConnection);
    }

private:
    std::shared_ptr<HttpReply> m_reply;
};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/resources/admin/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isDocument(const QByteArray &path)
{
    return path == "/openapi.yaml" || path == "/docs";
}

constexpr QByteArrayView MetricsPath = "/metrics";

bool isAdmin(const QByteArray &path)
{
    return path == "/admin" || path.startsWith("/admin/") || path == MetricsPath;
}

AdminAnswer document(const HttpRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD") {
        AdminAnswer answer =
            errorAnswer(405, QStringLiteral("This path takes GET only."), "method_not_allowed");
        answer.headers.push_back({"allow", "GET, HEAD"});
        return answer;
    }
    if (request.path == "/docs") {
        return {200,
                resource(QStringLiteral("docs.html")),
                "text/html; charset=utf-8",
                {{"content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; script-src "
                                             "'unsafe-inline'; connect-src 'self'; "
                                             "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"}}};
    }
    return {200, resource(QStringLiteral("openapi.yaml")), "application/yaml; charset=utf-8", {}};
}

QByteArray bearerOf(const HeaderList &headers)
{
    const QByteArray value = headerValue(headers, "authorization");
    return sameName(value.left(7), "Bearer ") ? value.sliced(7).trimmed() : QByteArray();
}

Result<AdminCall> readCall(const HttpRequest &request)
{
    AdminCall call;
    call.method = request.method;
    const QStringList segments = QString::fromUtf8(request.path)
                                     .split(QLatin1Char('/'), Qt::SkipEmptyParts)
                                     .mid(request.path == MetricsPath ? 0 : 1);
    for (const QString &segment : segments)
        call.path.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    call.query = QUrlQuery(QString::fromUtf8(request.query));
    call.ifMatch = headerValue(request.headers, "if-match").trimmed();
    call.wantsCsv = headerValue(request.headers, "accept").contains("text/csv");
    if (request.body.size() > BodyMost)
        return Error{Error::Kind::TooLarge, QStringLiteral("A body may be 1 MiB at most here."), "too_large"};
    if (request.body.trimmed().isEmpty())
        return call;
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(request.body, &problem);
    if (!json.isObject()) {
        return Error{Error::Kind::BadRequest,
                     problem.error == QJsonParseError::NoError
                         ? QStringLiteral("The body must be a JSON object.")
                         : QStringLiteral("The body is not JSON: %1 at byte %2.")
                               .arg(problem.errorString())
                               .arg(problem.offset),
                     "invalid_json"};
    }
    call.body = json.object();
    return call;
}

} // namespace

class Admin::Private
{
public:
    Private(Control &lent, const Published<Configuration> &published, QByteArray hash)
        : control(lent)
        , configuration(published)
        , tokenHash(std::move(hash))
        , events(lent)
    {}

    Result<void> mayCall(const HttpRequest &request) const
    {
        const ConfigurationPtr config = configuration.current();
        const Settings &settings = config->settings();
        const bool bySetting = settings.adminEnabled && !settings.adminTokenHash.isEmpty();
        if (request.path == MetricsPath && settings.metricsWithoutToken && request.peer.isLoopback())
            return {};
        if (!request.peer.isLoopback())
            return Error{Error::Kind::Forbidden, QStringLiteral("The admin API is for this machine only."),
                         "forbidden"};
        if (tokenHash.isEmpty() && !bySetting) {
            return Error{Error::Kind::Forbidden,
                         QStringLiteral("The admin API is off. Turn it on in Settings, or start Sluice with "
                                        "SLUICE_ADMIN_TOKEN."),
                         "admin_disabled"};
        }
        const QByteArray presented = bearerOf(request.headers);
        const QByteArray hash = hashSecret(presented);
        const bool known = (!tokenHash.isEmpty() && sameSecret(hash, tokenHash)) ||
                           (bySetting && sameSecret(hash, settings.adminTokenHash));
        if (presented.isEmpty() || !known) {
            return Error{Error::Kind::Unauthenticated,
                         QStringLiteral("The admin API wants its token: Authorization: Bearer <token>."),
                         "invalid_admin_token"};
        }
        return {};
    }

    void forward(const AdminCall &call, const Relay::Ptr &relay)
    {
        QMetaObject::invokeMethod(
            &control,
            [this, call, relay] {
                answerAdminCall(control, call).then([relay](const AdminAnswer &answer) {
                    Relay::deliver(relay, answer);
                });
            },
            Qt::QueuedConnection);
    }

    Control &control;
    const Published<Configuration> &configuration;
    const QByteArray tokenHash;
    EventHub events;
};

Admin::Admin(Control &control, const Published<Configuration> &configuration, QByteArray tokenHash)
    : d(std::make_unique<Private>(control, configuration, std::move(tokenHash)))
{}

Admin::~Admin() = default;

bool Admin::handle(HttpRequest &request, const std::shared_ptr<HttpReply> &reply)
{
    const bool documents = isDocument(request.path);
    if (!documents && !isAdmin(request.path))
        return false;
    const Relay::Ptr relay = Relay::make(reply);
    if (documents) {
        relay->send(document(request));
        return true;
    }
    if (const auto allowed = d->mayCall(request); !allowed) {
        relay->send(errorAnswer(allowed.error()));
        return true;
    }
    const auto call = readCall(request);
    if (!call) {
        relay->send(errorAnswer(call.error()));
        return true;
    }
    if (call.value().method == "GET" && request.path == "/admin/events") {
        if (!d->events.listen(reply, headerValue(request.headers, "last-event-id")))
            relay->send(errorAnswer(503, QStringLiteral("Too many programs listen to events already."),
                                    "too_many_listeners"));
        return true;
    }
    if (call.value().method != "GET")
        qCInfo(lcAdmin, "%s %s", call.value().method.constData(), request.path.constData());
    d->forward(call.value(), relay);
    return true;
}

} // namespace sluice
