#include "core/admin/call.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sluice {

namespace {

int statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadRequest:
    case Error::Kind::Conflict: // the floor answers a taken name with 400
        return 400;
    case Error::Kind::Unauthenticated:
        return 401;
    case Error::Kind::Forbidden:
        return 403;
    case Error::Kind::NotFound:
        return 404;
    case Error::Kind::TooLarge:
        return 413;
    case Error::Kind::RateLimited:
        return 429;
    case Error::Kind::Upstream:
        return 502;
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
    case Error::Kind::Timeout:
        return 503;
    case Error::Kind::BudgetSpent:
    case Error::Kind::Blocked:
    case Error::Kind::Paused:
    case Error::Kind::NoRoute:
    case Error::Kind::Internal:
        break;
    }
    return 500;
}

QString typeOf(int status)
{
    if (status == 401)
        return QStringLiteral("authentication_error");
    if (status == 404)
        return QStringLiteral("not_found_error");
    return status < 500 ? QStringLiteral("invalid_request_error") : QStringLiteral("server_error");
}

} // namespace

AdminAnswer jsonAnswer(int status, const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, document.toJson(QJsonDocument::Compact), "application/json", {}};
}

QByteArray etagOf(QJsonObject object)
{
    object.remove(QStringLiteral("last_used_at"));
    object.remove(QStringLiteral("key"));
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return '"' + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(32) + '"';
}

AdminAnswer taggedAnswer(int status, const QJsonObject &object)
{
    AdminAnswer answer = jsonAnswer(status, object);
    answer.headers.push_back({"etag", etagOf(object)});
    return answer;
}

bool matches(const AdminCall &call, const QJsonObject &object)
{
    if (call.ifMatch.isEmpty() || call.ifMatch == "*")
        return true;
    const QByteArray tag = etagOf(object);
    const QByteArrayList named = call.ifMatch.split(',');
    return std::any_of(named.begin(), named.end(),
                       [&tag](const QByteArray &name) { return name.trimmed() == tag; });
}

AdminAnswer changedMeanwhile()
{
    return errorAnswer(412, QStringLiteral("It was changed meanwhile: read it again, then change it."),
                       "precondition_failed");
}

AdminAnswer errorAnswer(const Error &error)
{
    return errorAnswer(statusOf(error.kind), error.text, error.code);
}

AdminAnswer errorAnswer(int status, const QString &message, const QByteArray &code)
{
    const QJsonObject error{
        {QStringLiteral("message"), message},
        {QStringLiteral("type"), typeOf(status)},
        {QStringLiteral("code"), code.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(code))}};
    return jsonAnswer(status,
                      QJsonObject{{QStringLiteral("error"), error}, {QStringLiteral("message"), message}});
}

} // namespace sluice
