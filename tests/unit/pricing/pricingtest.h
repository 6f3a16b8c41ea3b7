// What the pricing tests share: the bundled catalogue and times.
#pragma once

#include "core/pricing/bundled.h"

#include <QDateTime>
#include <QtTest>

namespace sluice::test {

inline Instant utc(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso + QLatin1Char('Z'), Qt::ISODateWithMs);
    Q_ASSERT(time.isValid());
    return instantFromMicros(time.toMSecsSinceEpoch() * 1000);
}

inline CataloguePtr bundled()
{
    auto catalogue = loadBundledCatalogue();
    if (!catalogue)
        qFatal("%s", qPrintable(catalogue.error().text));
    return catalogue.value();
}

} // namespace sluice::test
