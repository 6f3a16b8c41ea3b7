// Requests as CSV, for spreadsheets and scripts: full precision, a point in numbers, ISO times with their
// zone.
#pragma once

#include "core/model/requestrecord.h"

#include <QByteArray>
#include <QString>

namespace sluice {

// The names of the columns, with the line end.
QByteArray trafficCsvHeader();
// One line, with the line end (CRLF, RFC 4180). Cost in USD, exact; empty where unpriced. Durations in µs.
QByteArray trafficCsvLine(const RequestRecord &record, const QString &keyName);

} // namespace sluice
