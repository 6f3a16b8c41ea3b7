// How money, tokens, times and outcomes are said: one place, so that tables, tooltips, exports and speech
// agree.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/requestrecord.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace sluice {

enum class MoneyStyle : quint8 {
    Sum,     // of many requests: "$1,234.50", "<$0.01"
    Request, // one request: "$0.0041" under ten cents, else "$1.27"; "<$0.0001"
    Exact    // every digit there is, in groups of three: "$0.012 337 5"
};

// What sums and exact amounts show in brackets behind the dollars: "$3.42 (≈ 3.15 EUR)".
struct SecondCurrency
{
    QString code = {}; // "EUR"; empty: none
    Money rate = {};   // what one dollar is, in that currency: the user's word for it
    bool operator==(const SecondCurrency &) const = default;
};
// For all texts made from now on. GUI thread.
void setSecondCurrency(const SecondCurrency &currency);
const SecondCurrency &secondCurrency();
// The text without what moneyText() put in brackets: for the axes of charts, where there is no room.
QString withoutSecondCurrency(const QString &text);

// An amount in the user's locale. Empty amount: "Unpriced". Integer arithmetic only; halves round away from
// zero. `estimated` puts "≈" in front, `unpriced` adds "+ 3 unpriced" behind an amount.
QString moneyText(std::optional<Money> amount, MoneyStyle style, bool estimated = false, qint64 unpriced = 0);

// "340", "12.4 k", "3.1 M", "1.2 G"; from 100 units on without a decimal: "128 k".
QString tokensText(qint64 tokens);
// Every digit, grouped: "12,431". For tooltips.
QString countText(qint64 count);
// What a request used: "12.4 k / 11 k / 340" (all input / from the cache / output).
QString usageText(const Usage &usage);

// µs as "<1 ms", "340 ms", "4.2 s", "3 min 12 s", "2 h 5 min"; "–" where there is none (negative).
QString durationText(qint64 micros);
// How long ago: "now", "12 s ago", "2 min ago", then the time of day, then the date. Empty instant: "never".
QString ageText(std::optional<Instant> at, Instant now);
// Times of day have 24 hours everywhere, in charts as in tables, and days are written alike, with the month's
// name: columns stay narrow, and nobody has to guess what 11/12 is.
// "14:02".
QString clockText(const QTime &time);
// "21 Nov 2026", and without the year, where that is clear: "21 Nov".
QString dayText(const QDate &day);
QString shortDayText(const QDate &day);
// Local time of day with seconds: "14:02:11".
QString timeText(Instant at);
// Local date and time to the millisecond with the zone's name, for tooltips.
QString fullTimeText(Instant at);
// Local date and time of day: "3 November 2026, 11:46".
QString dateTimeText(Instant at);
// Without the year, for columns: "21 Nov, 15:33".
QString shortDateTimeText(Instant at);
// "64.0 KiB".
QString bytesText(qint64 bytes);

// How a request ended, in a word or two: "Done", "Running", "Client left", "Refused: rate limit".
QString outcomeText(const RequestRecord &record);
// The step of admission that refused, as a noun: "key", "rate limit", "budget". The raw name where it is not
// known.
QString stageText(const QByteArray &stage);
// The Status column: the HTTP status where there is one, with the outcome where that is not plain: "200",
// "402 refused".
QString statusText(const RequestRecord &record);

// "claude-code 2.1", or "–" where the agent is not known.
QString agentText(const RequestRecord &record);
// "gpt-x → gpt-x-mini" where another model served than was asked for.
QString modelText(const RequestRecord &record);

} // namespace sluice
