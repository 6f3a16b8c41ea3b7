// How money, tokens, times and outcomes are said.
#include "ui/common/format.h"

#include "core/pricing/wide.h"
#include "ui/common/dollar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <limits>

namespace sluice {

namespace {

class Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

constexpr qint64 PicoPerCent = Money::PicoPerUsd / 100;
constexpr qint64 PicoPerTenThousandth = Money::PicoPerUsd / 10'000;

// The user's locale with thousands grouped, which the C locale does not do by itself.
QLocale groupingLocale()
{
    QLocale locale;
    locale.setNumberOptions(locale.numberOptions() & ~QLocale::NumberOptions(QLocale::OmitGroupSeparator));
    return locale;
}

quint64 magnitudeOf(Money amount)
{
    return amount.pico() < 0 ? quint64(0) - quint64(amount.pico()) : quint64(amount.pico());
}

// Digits of the user's script, so that whole and fraction match.
QString localDigits(const QString &digits, const QLocale &locale)
{
    QString text;
    for (const QChar digit : digits)
        text += locale.toString(digit.digitValue());
    return text;
}

// The dollar sign where the locale puts it: "$1" or "1 $". The C locale has no opinion worth following.
QString withDollar(const QString &number, const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return QLatin1Char('$') + number;
    QString text = locale.toCurrencyString(qlonglong(1), QStringLiteral("$"));
    return text.replace(locale.toString(1), number);
}

// `fraction` is in the digits of the locale already.
QString assembled(quint64 whole, const QString &fraction, bool negative)
{
    const QLocale locale = groupingLocale();
    const QString text =
        withDollar(locale.toString(qulonglong(whole)) + locale.decimalPoint() + fraction, locale);
    return negative ? locale.negativeSign() + text : text;
}

// Rounded to `decimals` (2 or 4) places.
QString roundedText(quint64 magnitude, int decimals, bool negative)
{
    const quint64 unit = quint64(decimals == 2 ? PicoPerCent : PicoPerTenThousandth);
    const quint64 units = (magnitude + unit / 2) / unit;
    const quint64 perDollar = quint64(Money::PicoPerUsd) / unit;
    const QString fraction = QString::number(units % perDollar).rightJustified(decimals, QLatin1Char('0'));
    return assembled(units / perDollar, localDigits(fraction, groupingLocale()), negative);
}

QString exactText(quint64 magnitude, bool negative)
{
    QString digits =
        QString::number(magnitude % quint64(Money::PicoPerUsd)).rightJustified(12, QLatin1Char('0'));
    while (digits.size() > 2 && digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    // Groups of three after the point are ours: no locale has them, and twelve digits cannot be read without.
    QString grouped;
    for (qsizetype i = 0; i < digits.size(); i += 3)
        grouped +=
            (i == 0 ? QString() : QStringLiteral(" ")) + localDigits(digits.mid(i, 3), groupingLocale());
    return assembled(magnitude / quint64(Money::PicoPerUsd), grouped, negative);
}

// "<$0.01"; the mirror image below zero.
QString lessThan(quint64 limit, int decimals, bool negative)
{
    const QString text = roundedText(limit, decimals, negative);
    //: %1 is an amount: a sum above zero, but smaller than that
    return negative ? Format::tr(">%1").arg(text) : Format::tr("<%1").arg(text);
}

QString sumText(quint64 magnitude, bool negative)
{
    if (magnitude > 0 && magnitude < quint64(PicoPerCent))
        return lessThan(quint64(PicoPerCent), 2, negative);
    return roundedText(magnitude, 2, negative);
}

QString requestText(quint64 magnitude, bool negative)
{
    if (magnitude == 0)
        return roundedText(0, 2, false);
    if (magnitude < quint64(PicoPerTenThousandth))
        return lessThan(quint64(PicoPerTenThousandth), 4, negative);
    const quint64 tenCents = quint64(PicoPerCent) * 10;
    // What rounds up to ten cents is written like ten cents.
    return roundedText(magnitude, magnitude + PicoPerTenThousandth / 2 < tenCents ? 4 : 2, negative);
}

SecondCurrency &secondCurrencyInUse()
{
    static SecondCurrency currency; // as QLocale's default: how this program writes, not what it knows
    return currency;
}

// Empty: there is none, or the amount is beyond what can be said.
QString secondAmountText(Money amount, MoneyStyle style)
{
    const SecondCurrency &second = secondCurrencyInUse();
    if (second.code.isEmpty() || second.rate <= Money() || style == MoneyStyle::Request)
        return {};
    constexpr quint32 million = 1'000'000;
    constexpr quint64 MicroPerCent = 10'000;
    // pico × pico, down to millionths: a weak currency has more of them than 64 bits have room for picos.
    const Wide product = Wide::product(magnitudeOf(amount), quint64(second.rate.pico()));
    const qint64 converted = product.dividedBy(million).dividedBy(million).dividedBy(million).saturated();
    if (converted == std::numeric_limits<qint64>::max())
        return {};
    const quint64 cents = (quint64(converted) + MicroPerCent / 2) / MicroPerCent;
    const QLocale locale = groupingLocale();
    const QString fraction = QString::number(cents % 100).rightJustified(2, QLatin1Char('0'));
    const QString number = (amount.pico() < 0 && cents > 0 ? QString(locale.negativeSign()) : QString()) +
                           locale.toString(qulonglong(cents / 100)) + locale.decimalPoint() +
                           localDigits(fraction, locale);
    //: an amount in dollars stands before it; %1 is about the same in the currency %2
    return Format::tr(" (≈ %1 %2)").arg(number, second.code);
}

QString amountText(Money amount, MoneyStyle style)
{
    const bool negative = amount.pico() < 0;
    const quint64 magnitude = magnitudeOf(amount);
    switch (style) {
    case MoneyStyle::Sum:
        return sumText(magnitude, negative);
    case MoneyStyle::Request:
        return requestText(magnitude, negative);
    case MoneyStyle::Exact:
        break;
    }
    return exactText(magnitude, negative);
}

QString unitText(qint64 tenths, int unit)
{
    const QString number = tenths < 1000 ? QLocale().toString(tenths / 10) + QLocale().decimalPoint() +
                                               QLocale().toString(tenths % 10)
                                         : QLocale().toString((tenths + 5) / 10);
    switch (unit) {
    case 1:
        //: thousands of tokens
        return Format::tr("%1 k").arg(number);
    case 2:
        //: millions of tokens
        return Format::tr("%1 M").arg(number);
    default:
        //: thousand millions of tokens
        return Format::tr("%1 G").arg(number);
    }
}

QDateTime localTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
}

} // namespace

QString withDollar(const QString &number)
{
    return withDollar(number, QLocale());
}

bool dollarComesFirst()
{
    return withDollar(QString()).startsWith(QLatin1Char('$'));
}

void setSecondCurrency(const SecondCurrency &currency)
{
    secondCurrencyInUse() = currency;
}

const SecondCurrency &secondCurrency()
{
    return secondCurrencyInUse();
}

QString withoutSecondCurrency(const QString &text)
{
    const QString code = secondCurrencyInUse().code;
    const qsizetype at = text.indexOf(QStringLiteral(" (≈ "));
    const qsizetype end = at < 0 ? -1 : text.indexOf(QLatin1Char(')'), at);
    if (code.isEmpty() || end < 0)
        return text;
    return text.first(at) + text.sliced(end + 1);
}

QString moneyText(std::optional<Money> amount, MoneyStyle style, bool estimated, qint64 unpriced)
{
    if (!amount || (unpriced > 0 && *amount == Money())) // nothing is known: that is not $0.00
        return Format::tr("Unpriced");
    QString text = amountText(*amount, style) + secondAmountText(*amount, style);
    if (estimated) {
        //: %1 is an amount that is an estimate
        text = Format::tr("≈ %1").arg(text);
    }
    if (unpriced <= 0)
        return text;
    //: %1 is an amount, %L2 how many requests have no known price
    return Format::tr("%1 + %L2 unpriced").arg(text).arg(unpriced);
}

QString tokensText(qint64 tokens)
{
    if (tokens < 1000)
        return QLocale().toString(tokens);
    qint64 divisor = 100; // so that the quotient is in tenths of a thousand
    for (int unit = 1;; ++unit, divisor *= 1000) {
        const qint64 tenths = tokens / divisor + (tokens % divisor >= divisor / 2 ? 1 : 0);
        if (tenths < 9995 || unit == 3)
            return unitText(tenths, unit);
    }
}

QString countText(qint64 count)
{
    return groupingLocale().toString(count);
}

QString usageText(const Usage &usage)
{
    //: tokens: all input / of which from the cache / output
    return Format::tr("%1 / %2 / %3")
        .arg(tokensText(usage.totalInput()), tokensText(usage.cacheRead + usage.audioCacheRead),
             tokensText(usage.totalOutput()));
}

QString durationText(qint64 micros)
{
    if (micros < 0)
        return QStringLiteral("–");
    if (micros < 1000)
        return Format::tr("<1 ms");
    const qint64 milliseconds = (micros + 500) / 1000;
    const QLocale locale;
    if (milliseconds < 1000)
        return Format::tr("%1 ms").arg(locale.toString(milliseconds));
    const qint64 tenths = (milliseconds + 50) / 100;
    if (tenths < 600) {
        return Format::tr("%1 s").arg(locale.toString(tenths / 10) + locale.decimalPoint() +
                                      locale.toString(tenths % 10));
    }
    const qint64 seconds = (milliseconds + 500) / 1000;
    if (seconds < 3600)
        return Format::tr("%1 min %2 s").arg(locale.toString(seconds / 60), locale.toString(seconds % 60));
    return Format::tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
}

QString ageText(std::optional<Instant> at, Instant now)
{
    if (!at)
        return Format::tr("never");
    const qint64 seconds = (microsOf(now) - microsOf(*at)) / 1'000'000;
    if (seconds > -5 && seconds < 5)
        return Format::tr("now");
    const QLocale locale;
    if (seconds > 0 && seconds < 60)
        return Format::tr("%1 s ago").arg(locale.toString(seconds));
    if (seconds > 0 && seconds < 3600)
        return Format::tr("%1 min ago").arg(locale.toString(seconds / 60));
    const QDateTime then = localTime(*at);
    const QDateTime today = localTime(now);
    if (then.date() == today.date())
        return clockText(then.time());
    return then.date().year() == today.date().year() ? shortDayText(then.date()) : dayText(then.date());
}

QString clockText(const QTime &time)
{
    return QLocale().toString(time, QStringLiteral("HH:mm"));
}

QString dayText(const QDate &day)
{
    //: a date with its year, as QLocale::toString() writes it
    return QLocale().toString(day, Format::tr("d MMM yyyy"));
}

QString shortDayText(const QDate &day)
{
    //: a date of this year, as QLocale::toString() writes it
    return QLocale().toString(day, Format::tr("d MMM"));
}

QString timeText(Instant at)
{
    return QLocale().toString(localTime(at).time(), QStringLiteral("HH:mm:ss"));
}

QString fullTimeText(Instant at)
{
    const QDateTime then = localTime(at);
    return QStringLiteral("%1 %2 %3")
        .arg(QLocale().toString(then.date(), QLocale::LongFormat),
             QLocale().toString(then.time(), QStringLiteral("HH:mm:ss.zzz")), then.timeZoneAbbreviation());
}

QString dateTimeText(Instant at)
{
    const QDateTime then = localTime(at);
    //: a date, as QLocale::toString() writes it
    const QString date = QLocale().toString(then.date(), Format::tr("d MMMM yyyy"));
    //: %1 a date, %2 a time of day
    return Format::tr("%1, %2").arg(date, clockText(then.time()));
}

QString shortDateTimeText(Instant at)
{
    const QDateTime then = localTime(at);
    return Format::tr("%1, %2").arg(shortDayText(then.date()), clockText(then.time()));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString stageText(const QByteArray &stage)
{
    if (stage == "parse")
        return Format::tr("request");
    if (stage == "authenticate")
        return Format::tr("key");
    if (stage == "authorize")
        return Format::tr("scope");
    if (stage == "limit")
        return Format::tr("rate limit");
    if (stage == "guard")
        return Format::tr("guardrail");
    if (stage == "budget")
        return Format::tr("budget");
    if (stage == "route")
        return Format::tr("route");
    if (stage == "pause" || stage == "paused")
        return Format::tr("paused");
    return QString::fromUtf8(stage);
}

QString outcomeText(const RequestRecord &record)
{
    switch (record.outcome) {
    case Outcome::Running:
        return Format::tr("Running");
    case Outcome::Done:
        return Format::tr("Done");
    case Outcome::ClientLeft:
        return Format::tr("Client left");
    case Outcome::Refused:
        if (record.stage.isEmpty())
            return Format::tr("Refused");
        //: %1 is the rule that refused: key, rate limit, budget …
        return Format::tr("Refused: %1").arg(stageText(record.stage));
    case Outcome::UpstreamError:
        return Format::tr("Upstream error");
    case Outcome::UpstreamBroke:
        return Format::tr("Upstream broke off");
    case Outcome::Interrupted:
        return Format::tr("Interrupted");
    }
    return {};
}

QString statusText(const RequestRecord &record)
{
    const QString code = record.status > 0 ? QString::number(record.status) : QString();
    switch (record.outcome) {
    case Outcome::Running:
        return Format::tr("running");
    case Outcome::Done:
        return code.isEmpty() ? Format::tr("done") : code;
    case Outcome::ClientLeft:
        return Format::tr("client left");
    case Outcome::Refused:
        return code.isEmpty() ? Format::tr("refused") : Format::tr("%1 refused").arg(code);
    case Outcome::UpstreamError:
        return code.isEmpty() ? Format::tr("error") : Format::tr("%1 error").arg(code);
    case Outcome::UpstreamBroke:
        return Format::tr("cut upstream");
    case Outcome::Interrupted:
        return Format::tr("interrupted");
    }
    return {};
}

QString agentText(const RequestRecord &record)
{
    if (record.agent.isEmpty())
        return QStringLiteral("–");
    return record.agentVersion.isEmpty() ? record.agent
                                         : record.agent + QLatin1Char(' ') + record.agentVersion;
}

QString modelText(const RequestRecord &record)
{
    if (record.modelAsked.isEmpty() && record.modelServed.isEmpty())
        return QStringLiteral("–");
    const bool same = record.modelServed.isEmpty() ||
                      record.modelAsked == record.modelServed
                      // "provider/model" names the same model.
                      || record.modelAsked.endsWith(QLatin1Char('/') + record.modelServed);
    if (same)
        return record.modelAsked;
    if (record.modelAsked.isEmpty())
        return record.modelServed;
    return QStringLiteral("%1 → %2").arg(record.modelAsked, record.modelServed);
}

} // namespace sluice
