#include "ui/common/costwords.h"

#include "core/storage/usagetotals.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CostWords)
};

struct Component
{
    const char *name;
    const char *text;
};
constexpr std::array componentTexts{
    Component{"input", QT_TRANSLATE_NOOP("CostWords", "Input")},
    Component{"cache_read", QT_TRANSLATE_NOOP("CostWords", "Cached input")},
    Component{"cache_write", QT_TRANSLATE_NOOP("CostWords", "Cache writes")},
    Component{"cache_write_5m", QT_TRANSLATE_NOOP("CostWords", "Cache writes, 5 min")},
    Component{"cache_write_1h", QT_TRANSLATE_NOOP("CostWords", "Cache writes, 1 h")},
    Component{"output", QT_TRANSLATE_NOOP("CostWords", "Output")},
    Component{"reasoning", QT_TRANSLATE_NOOP("CostWords", "Reasoning")},
    Component{"audio_input", QT_TRANSLATE_NOOP("CostWords", "Audio input")},
    Component{"audio_cache_read", QT_TRANSLATE_NOOP("CostWords", "Cached audio input")},
    Component{"audio_output", QT_TRANSLATE_NOOP("CostWords", "Audio output")},
    Component{"image_input", QT_TRANSLATE_NOOP("CostWords", "Image input")},
    Component{"image_cache_read", QT_TRANSLATE_NOOP("CostWords", "Cached image input")},
    Component{"image_output", QT_TRANSLATE_NOOP("CostWords", "Image output")},
    Component{"video_input", QT_TRANSLATE_NOOP("CostWords", "Video input")},
    Component{"video_output", QT_TRANSLATE_NOOP("CostWords", "Video output")},
    Component{"request", QT_TRANSLATE_NOOP("CostWords", "Requests")},
    Component{"web_search", QT_TRANSLATE_NOOP("CostWords", "Web searches")},
    Component{"second_input", QT_TRANSLATE_NOOP("CostWords", "Seconds of audio")}};

QString dateText(const QByteArray &date)
{
    const QDate day = QDate::fromString(QString::fromUtf8(date), Qt::ISODate);
    return day.isValid() ? dayText(day) : QString::fromUtf8(date);
}

// "above 200000" is ours; "flex" and "us" are the provider's own words.
QString tierText(const QByteArray &tier)
{
    constexpr QByteArrayView above = "above ";
    if (!tier.startsWith(above))
        return QString::fromUtf8(tier);
    return Words::tr("above %1 tokens of input").arg(countText(tier.mid(above.size()).toLongLong()));
}

QString pricesText(const Cost &cost)
{
    if (cost.source == "simulator")
        return Words::tr("the simulator, which costs nothing");
    if (cost.reported && cost.priceDate.isEmpty())
        return Words::tr("the provider");
    //: %1 is the date of the prices
    return cost.ownPrice.isNull() ? Words::tr("catalogue of %1").arg(dateText(cost.priceDate))
                                  //: %1 is the date on which the user set the price
                                  : Words::tr("your own price of %1").arg(dateText(cost.priceDate));
}

Money sumOf(const std::vector<CostLine> &lines)
{
    Money sum;
    for (const CostLine &line : lines)
        sum += line.amount;
    return sum;
}

bool usedNothing(const RequestRecord &record)
{
    return record.usage.totalInput() + record.usage.totalOutput() == 0;
}

} // namespace

QString dollarsText(Money amount)
{
    return withoutSecondCurrency(moneyText(amount, MoneyStyle::Exact));
}

QString componentText(const QByteArray &component)
{
    for (const Component &known : componentTexts) {
        if (component == known.name)
            return QCoreApplication::translate("CostWords", known.text);
    }
    return QString::fromUtf8(component).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString countAndPriceText(const CostLine &line)
{
    //: a number of things, and the price of each
    return line.perUnit
               ? Words::tr("%1 × %2 each").arg(countText(line.count), dollarsText(line.pricePerMillion))
               //: a number of tokens, and the price of a million of them
               : Words::tr("%1 × %2 per million")
                     .arg(countText(line.count), dollarsText(line.pricePerMillion));
}

QString costSourceText(const Cost &cost)
{
    QStringList parts{pricesText(cost)};
    for (const QByteArray &tier : cost.tier.split(',')) {
        if (!tier.trimmed().isEmpty())
            parts << tierText(tier.trimmed());
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<CostRow> costRows(const RequestRecord &record, const std::optional<Cost> &computed)
{
    std::vector<CostRow> rows;
    if (computed) {
        for (const CostLine &line : computed->lines)
            rows.push_back(
                {componentText(line.component), countAndPriceText(line), dollarsText(line.amount)});
        if (!computed->reported)
            rows.push_back({Words::tr("Computed"), costSourceText(*computed), dollarsText(computed->total)});
        else if (!computed->lines.empty())
            rows.push_back(
                {Words::tr("Computed"), costSourceText(*computed), dollarsText(sumOf(computed->lines))});
    }
    if (record.cost && record.reportedCost)
        rows.push_back(
            {Words::tr("Charged"), Words::tr("as the provider reported it"), dollarsText(*record.cost)});
    else if (record.cost && !computed && !(usedNothing(record) && *record.cost == Money()))
        rows.push_back({Words::tr("Recorded"), Words::tr("when it ended"), dollarsText(*record.cost)});
    else if (record.cost && computed && *record.cost != computed->total)
        rows.push_back(
            {Words::tr("Recorded"), Words::tr("with the prices of that time"), dollarsText(*record.cost)});
    else if (!record.cost && computed && record.outcome != Outcome::Running)
        rows.push_back({Words::tr("Recorded"), Words::tr("no price was known at that time"),
                        moneyText({}, MoneyStyle::Request)});
    if (!rows.empty() && record.usage.estimated)
        rows.push_back({Words::tr("Estimated"),
                        Words::tr("Sluice counted the tokens, as the provider did not report them."),
                        {}});
    return rows;
}

QString costNote(const RequestRecord &record, const std::optional<Cost> &computed)
{
    if (record.cost && record.reportedCost)
        return Words::tr("The provider reported what it charged.");
    if (computed && computed->source == "simulator" && record.cost.value_or(Money()) == Money())
        return Words::tr("The simulator answered, and that costs nothing.");
    const bool unpriced = record.outcome != Outcome::Running && isUnpriced(record);
    if (computed && unpriced)
        return Words::tr("A price is known now, but this request was recorded without one.");
    if (computed && record.cost && *record.cost != computed->total)
        return Words::tr("What was recorded when the request ended counts. Above it is what the same would "
                         "cost at the prices of today.");
    if (computed)
        return Words::tr("Computed from the prices of the catalogue, or your own.");
    if (usedNothing(record) && record.cost.value_or(Money()) == Money())
        return Words::tr("No tokens were used.");
    if (record.cost)
        return Words::tr("The cost was recorded when the request ended. It cannot be computed again, because "
                         "its provider or its price is not there any more.");
    return Words::tr("No price is known for this model, so this request counts as unpriced, not as free.");
}

} // namespace sluice
