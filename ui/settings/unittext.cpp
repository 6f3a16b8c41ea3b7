#include "ui/settings/unittext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <limits>
#include <optional>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr qint64 Thousand = 1000; // values are read in thousandths: "1.5 h" is whole seconds
constexpr qint64 Most = 1'000'000'000'000;

// How many thousandths of the field's unit one of the named ones is.
std::optional<qint64> thousandthsOf(const QString &name, Unit unit)
{
    static const QHash<QString, qint64> milliseconds{
        {QStringLiteral("ms"), 1},           {QStringLiteral("s"), 1000},
        {QStringLiteral("sec"), 1000},       {QStringLiteral("second"), 1000},
        {QStringLiteral("seconds"), 1000},   {QStringLiteral("m"), 60'000},
        {QStringLiteral("min"), 60'000},     {QStringLiteral("minute"), 60'000},
        {QStringLiteral("minutes"), 60'000}, {QStringLiteral("h"), 3'600'000},
        {QStringLiteral("hour"), 3'600'000}, {QStringLiteral("hours"), 3'600'000},
        {QStringLiteral("d"), 86'400'000},   {QStringLiteral("day"), 86'400'000},
        {QStringLiteral("days"), 86'400'000}};
    static const QHash<QString, qint64> days{
        {QStringLiteral("d"), 1},      {QStringLiteral("day"), 1},     {QStringLiteral("days"), 1},
        {QStringLiteral("w"), 7},      {QStringLiteral("week"), 7},    {QStringLiteral("weeks"), 7},
        {QStringLiteral("month"), 30}, {QStringLiteral("months"), 30}, {QStringLiteral("y"), 365},
        {QStringLiteral("year"), 365}, {QStringLiteral("years"), 365}};
    static const QHash<QString, int> powers{
        {QStringLiteral("k"), 1}, {QStringLiteral("kb"), 1}, {QStringLiteral("kib"), 1},
        {QStringLiteral("m"), 2}, {QStringLiteral("mb"), 2}, {QStringLiteral("mib"), 2},
        {QStringLiteral("g"), 3}, {QStringLiteral("gb"), 3}, {QStringLiteral("gib"), 3},
        {QStringLiteral("t"), 4}, {QStringLiteral("tb"), 4}, {QStringLiteral("tib"), 4}};
    switch (unit) {
    case Unit::Count:
        break;
    case Unit::Seconds:
        return milliseconds.contains(name) ? std::optional(milliseconds.value(name)) : std::nullopt;
    case Unit::Days:
        return days.contains(name) ? std::optional(days.value(name) * Thousand) : std::nullopt;
    case Unit::KiB:
    case Unit::MiB: {
        const int power = powers.value(name, -1) - (unit == Unit::MiB ? 2 : 1);
        if (!powers.contains(name))
            return {};
        // A KiB in a field of MiB is less than a thousandth: it cannot be meant.
        return power < 0 ? std::nullopt : std::optional(Thousand << (10 * power));
    }
    }
    return {};
}

QString examples(Unit unit)
{
    switch (unit) {
    case Unit::Count:
        return Words::tr("Write a whole number.");
    case Unit::Seconds:
        return Words::tr("Write a time such as 30 s or 2 min.");
    case Unit::Days:
        return Words::tr("Write a time such as 90 days or 1 year.");
    case Unit::KiB:
        return Words::tr("Write a size such as 64 KiB or 1 MiB.");
    case Unit::MiB:
        return Words::tr("Write a size such as 64 MiB or 1 GiB.");
    }
    return {};
}

// "1.5" in thousandths. Both signs may be either: three digits behind one that groups here are a group.
std::optional<qint64> thousandths(QString digits)
{
    const QString group = QLocale().groupSeparator();
    digits.remove(
        QRegularExpression(QRegularExpression::escape(group) + QStringLiteral("(?=\\d{3}(?!\\d))")));
    digits.replace(QLocale().decimalPoint(), QLatin1String("."));
    digits.replace(QLatin1Char(','), QLatin1Char('.'));
    const qsizetype point = digits.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? digits : digits.first(point);
    const QString fraction = point < 0 ? QString() : digits.sliced(point + 1);
    bool valid = false;
    const qint64 number = whole.toLongLong(&valid);
    if (!valid || number > Most || fraction.size() > 3)
        return {};
    bool rest = true;
    const qint64 behind =
        fraction.isEmpty() ? 0 : fraction.leftJustified(3, QLatin1Char('0')).toLongLong(&rest);
    return rest ? std::optional(number * Thousand + behind) : std::nullopt;
}

} // namespace

Result<qint64> numberFrom(const QString &text, Unit unit, const QString &ownSuffix)
{
    const Error wrong{.kind = Error::Kind::BadRequest,
                      .text = Words::tr("“%1” is not possible here. %2", "what was typed; what can be")
                                  .arg(text.trimmed(), examples(unit))};
    static const QRegularExpression part(
        QStringLiteral("\\G\\s*+(\\d[\\d.,'\\x{2019}\\s]*+)(\\p{L}*+)\\s*+"));
    const QString own = ownSuffix.trimmed().toLower();
    qint64 sum = 0; // thousandths of the unit
    qsizetype end = 0;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(2).toLower();
        const auto number = thousandths(found.captured(1).simplified().remove(QLatin1Char(' ')));
        const auto factor =
            name.isEmpty() || name == own ? std::optional(Thousand) : thousandthsOf(name, unit);
        if (!number || !factor || *number > std::numeric_limits<qint64>::max() / *factor / 2)
            return wrong;
        sum += *number * *factor / Thousand;
        end = found.capturedEnd();
    }
    if (end == 0 || end < text.size() || sum % Thousand != 0)
        return wrong;
    return sum / Thousand;
}

} // namespace sluice
