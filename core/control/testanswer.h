// What a connection test found, as sentences: what is wrong and what to do about it. Pure.
#pragma once

#include "core/control/control.h"

#include <QAbstractSocket>
#include <QSslCertificate>
#include <QSslError>

namespace sluice {

// A server's answer to a request for its models or its key's data.
struct ProbeAnswer
{
    int status = 0;
    QByteArray contentType = {};
    QString redirectHost = {}; // of a 3xx
    QByteArray body = {};
};

struct KeyVerdict
{
    bool accepted = false;
    QString text = {};
};

// Whether the answer means that the key was good. `who` is the provider's name, `where` its host.
KeyVerdict judgeKey(const ProbeAnswer &answer, const QString &who, const QString &where, bool keySent);

// The model ids of an answer: {"data":[{"id"}]} (OpenAI, Anthropic), a bare list (Together),
// {"models":[{"name"}]} (Gemini; "models/" is taken off).
Result<QStringList> modelsOf(const QByteArray &body, const QString &where);

QString resolveProblem(const QString &host);
QString connectProblem(QAbstractSocket::SocketError error, const QUrl &url, bool onThisComputer);
QString tlsProblem(const QList<QSslError> &errors, const QString &host);
// "Certificate by Example Authority, valid until 2027-01-31."
QString certificateText(const QSslCertificate &certificate);

} // namespace sluice
