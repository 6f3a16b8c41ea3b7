// Requests as CSV and JSON lines, for spreadsheets and scripts: full precision, a point in numbers, ISO times
// with their zone.
#pragma once

#include "core/model/requestrecord.h"

#include <QByteArray>
#include <QString>

namespace sluice {

// The names of the columns, with the line end.
QByteArray trafficCsvHeader();
// One line, with the line end (CRLF, RFC 4180). Cost in USD, exact; empty where unpriced. Durations in µs.
QByteArray trafficCsvLine(const RequestRecord &record, const QString &keyName);

// The same as one JSON object, with the line end; what is not known is null, the cost an exact decimal text.
QByteArray trafficJsonLine(const RequestRecord &record, const QString &keyName);

} // namespace sluice
