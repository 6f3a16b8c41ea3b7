// A price of the user's as JSON, by the names of the admin API: in its answers and in exported
// configurations. Amounts are texts such as "2.5". Pure.
#pragma once

#include "core/model/jsonfields.h"
#include "core/model/ownprice.h"

#include <QJsonObject>

namespace sluice {

// Every field except id and set_at.
QJsonObject ownPriceJson(const OwnPrice &price);

// The fields over those that `price` has; null clears what may be absent. Model, input and output are needed
// where the price has no id yet. Whether it makes sense is for who saves it to say.
Result<OwnPrice> ownPriceFrom(Fields &fields, OwnPrice price);

} // namespace sluice
