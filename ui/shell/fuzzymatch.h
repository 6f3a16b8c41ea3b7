// How well a typed text fits a name: the letters in order, better at the beginnings of words. Pure.
#pragma once

#include <QString>

namespace sluice {

// 0: does not fit. Each word of the query (parted by spaces) must be found; larger fits better. Case and
// accents' case do not count. An empty query fits everything equally (1).
int fuzzyScore(QStringView query, QStringView text);

} // namespace sluice
