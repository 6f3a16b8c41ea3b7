// Writes a cost out: exact figures, no rounding.
#include "core/control/costtext.h"

#include <QLocale>
#include <QStringList>

namespace sluice {

namespace {

QString dollars(Money money)
{
    return QLatin1Char('$') + QString::fromLatin1(money.toDecimal());
}

QString lineText(const CostLine &line)
{
    const QString component = QString::fromLatin1(line.component).replace(QLatin1Char('_'), QLatin1Char(' '));
    const QString count = QLocale().toString(line.count);
    const QString unit = line.perUnit ? QStringLiteral("each") : QStringLiteral("per million");
    return QStringLiteral("%1: %2 × %3 %4 = %5")
        .arg(component, count, dollars(line.pricePerMillion), unit, dollars(line.amount));
}

} // namespace

QString costText(const RequestRecord &record, const std::optional<Cost> &computed)
{
    QStringList lines;
    if (computed) {
        for (const CostLine &line : computed->lines)
            lines += lineText(line);
        QString source = QString::fromUtf8(computed->source);
        if (!computed->tier.isEmpty())
            source += QStringLiteral(", ") + QString::fromUtf8(computed->tier);
        lines += QStringLiteral("Computed: %1 (%2)").arg(dollars(computed->total), source);
    }
    if (record.reportedCost && record.cost)
        lines += QStringLiteral("Charged: %1, as the provider reported it").arg(dollars(*record.cost));
    else if (computed && record.cost && *record.cost != computed->total)
        lines += QStringLiteral("Recorded: %1, with the prices of that time").arg(dollars(*record.cost));
    else if (computed && !record.cost && record.outcome != Outcome::Running)
        lines += QStringLiteral("Recorded: unpriced, for no price was known at that time");
    if (!lines.isEmpty() && record.usage.estimated)
        lines += QStringLiteral("The tokens are estimated: the provider did not report them.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace sluice
