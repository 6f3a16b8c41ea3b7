// Turns statuses, bodies and errors of a connection test into sentences.
#include "core/control/testanswer.h"

#include "core/control/addresses.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProviderTest)
};

bool looksLikeHtml(const ProbeAnswer &answer)
{
    const QByteArray start = answer.body.left(256).trimmed().toLower();
    return answer.contentType.toLower().startsWith("text/html") || start.startsWith("<!doctype") ||
           start.startsWith("<html");
}

// Google refuses a wrong key with 400 (protocols.md, 14.13).
bool isGoogleKeyRefusal(const ProbeAnswer &answer)
{
    return answer.status == 400 &&
           (answer.body.contains("API_KEY_INVALID") || answer.body.contains("API key not valid"));
}

KeyVerdict refused(const ProbeAnswer &answer, const QString &who, bool keySent)
{
    if (!keySent)
        return {false, Words::tr("%1 wants a key (%2), and none is set.").arg(who).arg(answer.status)};
    if (answer.status == 403)
        return {false,
                Words::tr("%1 refused the key (403). It may have been revoked, or it may not do this: check "
                          "its permissions, and whether your country or network is allowed.")
                    .arg(who)};
    return {false, Words::tr("%1 refused the key (%2). It may have been revoked or copied incompletely.")
                       .arg(who)
                       .arg(answer.status)};
}

QString idOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1String("id")).isString())
        return object.value(QLatin1String("id")).toString();
    QString name = object.value(QLatin1String("name")).toString();
    if (name.startsWith(QLatin1String("models/")))
        name.remove(0, 7);
    return name;
}

QString joinedNames(const QStringList &names)
{
    return names.join(QStringLiteral(", "));
}

bool holds(const QList<QSslError> &errors, std::initializer_list<QSslError::SslError> wanted)
{
    return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
    });
}

} // namespace

KeyVerdict judgeKey(const ProbeAnswer &answer, const QString &who, const QString &where, bool keySent)
{
    const int status = answer.status;
    if (status == 401 || status == 403 || isGoogleKeyRefusal(answer))
        return refused(answer, who, keySent);
    if (status >= 300 && status < 400)
        return {false,
                answer.redirectHost.isEmpty()
                    ? Words::tr("%1 answers with a redirect (%2): check the base URL.").arg(where).arg(status)
                    : Words::tr("%1 sends on to %2 (%3). Redirects are not followed, because the key would "
                                "go along: use that address as the base URL if you trust it.")
                          .arg(where, answer.redirectHost)
                          .arg(status)};
    if (status == 404 || status == 405 || looksLikeHtml(answer))
        return {false, Words::tr("%1 answers (%2), but is not a model server: check the base URL.")
                           .arg(where)
                           .arg(status)};
    if (status == 402)
        return {false, Words::tr("%1 wants to be paid first (402): the account has no credit.").arg(who)};
    if (status == 429)
        return {
            false,
            Words::tr("%1 refuses for now (429): too many requests or no quota. Try again later.").arg(who)};
    if (status >= 500)
        return {false, Words::tr("%1 has a problem of its own (%2). Try again later.").arg(who).arg(status)};
    if (status < 200 || status >= 300)
        return {false,
                Words::tr("%1 did not understand the question for its models (%2): check the base URL and "
                          "the protocol.")
                    .arg(where)
                    .arg(status)};
    return {true, keySent ? Words::tr("Key accepted.") : Words::tr("No key needed.")};
}

Result<QStringList> modelsOf(const QByteArray &body, const QString &where)
{
    const Error notAList{
        .kind = Error::Kind::Upstream,
        .text = Words::tr("%1 answers, but not with a list of models: check the base URL and the "
                          "protocol.")
                    .arg(where)};
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QJsonArray list = document.array();
    if (document.isObject()) {
        const QJsonObject object = document.object();
        const auto field =
            object.contains(QLatin1String("data")) ? QLatin1String("data") : QLatin1String("models");
        const QJsonValue value = object.value(field);
        if (!value.isArray() && !value.isNull()) // Ollama without a model says null
            return notAList;
        list = value.toArray();
    } else if (!document.isArray()) {
        return notAList;
    }
    QStringList ids;
    for (const QJsonValue &value : std::as_const(list)) {
        if (const QString id = idOf(value); !id.isEmpty())
            ids += id;
    }
    if (ids.isEmpty() && !list.isEmpty())
        return notAList;
    ids.removeDuplicates();
    return ids;
}

QString resolveProblem(const QString &host)
{
    return Words::tr("No address is known for “%1”. Check the spelling in the base URL, and your network.")
        .arg(host);
}

QString connectProblem(QAbstractSocket::SocketError error, const QUrl &url, bool onThisComputer)
{
    const QString place = Words::tr("%1, port %2").arg(url.host()).arg(portOf(url));
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return onThisComputer
                   ? Words::tr("Nothing listens on %1. Is the server started, and is the port right?")
                         .arg(place)
                   : Words::tr("%1 refused the connection. Check the port in the base URL.").arg(place);
    case QAbstractSocket::SocketTimeoutError:
        return Words::tr("%1 did not answer in time. A firewall may be in the way.").arg(place);
    case QAbstractSocket::NetworkError:
        return Words::tr("%1 cannot be reached from this network.").arg(place);
    default:
        return Words::tr("No connection to %1.").arg(place);
    }
}

QString tlsProblem(const QList<QSslError> &errors, const QString &host)
{
    const QSslCertificate certificate = errors.isEmpty() ? QSslCertificate() : errors.first().certificate();
    const QString until = certificate.expiryDate().toUTC().date().toString(Qt::ISODate);
    if (holds(errors, {QSslError::SelfSignedCertificate}))
        return Words::tr(
                   "The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add "
                   "it to the system's trusted certificates, or use a server with a real one.")
            .arg(host);
    if (holds(errors, {QSslError::CertificateExpired}))
        return Words::tr(
                   "The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, "
                   "check this computer's clock.")
            .arg(host, until);
    if (holds(errors, {QSslError::CertificateNotYetValid}))
        return Words::tr("The certificate of %1 is not valid yet. Check this computer's clock.").arg(host);
    if (holds(errors, {QSslError::HostNameMismatch})) {
        QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return Words::tr("The certificate is not for %1 but for %2: check the base URL.")
            .arg(host, joinedNames(names.mid(0, 3)));
    }
    if (holds(errors, {QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
                       QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate,
                       QSslError::CertificateUntrusted}))
        return Words::tr("The certificate of %1 comes from an authority that this computer does not trust. A "
                         "company's proxy may be in between; its certificate belongs among the system's.")
            .arg(host);
    if (errors.isEmpty())
        return Words::tr("%1 does not speak TLS there. Does the base URL need http:// or another port?")
            .arg(host);
    return Words::tr("The certificate of %1 cannot be trusted: %2").arg(host, errors.first().errorString());
}

QString certificateText(const QSslCertificate &certificate)
{
    QStringList issuer = certificate.issuerInfo(QSslCertificate::Organization);
    if (issuer.isEmpty())
        issuer = certificate.issuerInfo(QSslCertificate::CommonName);
    return Words::tr("Certificate by %1, valid until %2.")
        .arg(issuer.isEmpty() ? Words::tr("an unnamed authority") : joinedNames(issuer),
             certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
}

} // namespace sluice
