// One call of the admin API, taken apart, and its answer. Values only.
#pragma once

#include "core/base/headers.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUrlQuery>

namespace sluice {

struct AdminCall
{
    QByteArray method = {};
    QStringList path = {}; // segments after /admin, decoded
    QUrlQuery query = {};
    QJsonObject body = {};
    bool wantsCsv = false;
};

struct AdminAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    HeaderList headers = {};
};

AdminAnswer jsonAnswer(int status, const QJsonValue &value);
// {"error":{"message","type","code"},"message"}: some clients read the one, some the other.
AdminAnswer errorAnswer(const Error &error);
AdminAnswer errorAnswer(int status, const QString &message, const QByteArray &code);

} // namespace sluice
