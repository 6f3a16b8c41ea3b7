// The conditions of a RequestFilter in SQL. For core/storage only.
#pragma once

#include "core/storage/storage.h"

#include <QVariantList>

namespace sluice {

// A WHERE clause in the making, and the values of its parameters.
struct Filter
{
    QString where = {};
    QVariantList values = {};

    void add(const QString &condition, const QVariantList &with);
};

void addConditions(const RequestFilter &wanted, Filter &filter);

} // namespace sluice
