// Small looks into the JSON of one event: offsets of values, nothing is built.
#pragma once

#include "core/guard/textscan.h"

#include <functional>

namespace sluice::eventfields {

// The offset of the value of a member of the object at `object`; -1: none, or no object there.
qsizetype member(QByteArrayView json, qsizetype object, QByteArrayView name);
// Calls `visit` with the offset of each element of the array at `array`.
void eachElement(QByteArrayView json, qsizetype array, const std::function<void(qsizetype)> &visit);
// The string at `at`, without its quotes; empty: there is none.
std::optional<JsonText> stringAt(QByteArrayView json, qsizetype at);
// What a member says if it is a string, decoded; otherwise empty.
QByteArray textOf(QByteArrayView json, qsizetype object, QByteArrayView name);
// The value of a member as it is written; empty: none.
QByteArray rawOf(QByteArrayView json, qsizetype object, QByteArrayView name);
// Whether a member is there and is not null.
bool has(QByteArrayView json, qsizetype object, QByteArrayView name);

} // namespace sluice::eventfields
