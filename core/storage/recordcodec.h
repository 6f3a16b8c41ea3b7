// A request's record as bytes, for the journal: compact, and readable by every later version.
#pragma once

#include "core/model/requestrecord.h"

#include <QByteArrayView>

namespace sluice {

// Appends the record. Layout: fields in a fixed order, numbers as zigzag varints (LEB128), texts as length
// and UTF-8. A later version may only add fields at the end; then a reader of either version understands the
// other's bytes.
void encodeRecord(const RequestRecord &record, QByteArray &bytes);

// Empty if the bytes end in the middle of a field of the first version, or hold an unknown outcome.
std::optional<RequestRecord> decodeRecord(QByteArrayView bytes);

} // namespace sluice
