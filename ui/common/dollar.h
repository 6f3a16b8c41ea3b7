// Where the locale puts the dollar sign: "$1" or "1 $". For what writes its own digits; amounts are said by
// moneyText().
#pragma once

#include <QString>

namespace sluice {

QString withDollar(const QString &number);
bool dollarComesFirst();

} // namespace sluice
