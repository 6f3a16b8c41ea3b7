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
    QByteArray ifMatch = {}; // what If-Match says; empty: nothing
};

struct AdminAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    HeaderList headers = {};
};

AdminAnswer jsonAnswer(int status, const QJsonValue &value);
// The same with the object's ETag.
AdminAnswer taggedAnswer(int status, const QJsonObject &object);
// A strong validator of what can be edited: moments of use do not change it.
QByteArray etagOf(QJsonObject object);
// Whether the caller's If-Match, if any, names this state.
bool matches(const AdminCall &call, const QJsonObject &object);
// 412: somebody changed it meanwhile.
AdminAnswer changedMeanwhile();
// {"error":{"message","type","code"},"message"}: some clients read the one, some the other.
AdminAnswer errorAnswer(const Error &error);
AdminAnswer errorAnswer(int status, const QString &message, const QByteArray &code);

} // namespace sluice
