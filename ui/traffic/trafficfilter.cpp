// The filter language of the Traffic page.
#include "ui/traffic/trafficfilter.h"

#include "core/base/result.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

class Filter
{
    Q_DECLARE_TR_FUNCTIONS(TrafficFilter)
};

using Term = TrafficFilter::Term;
using Test = TrafficFilter::Test;

// A piece of the text between spaces; quotes keep spaces together.
struct Token
{
    qsizetype position = 0;
    QString text = {};
};

struct Value
{
    QString text = {};
    bool exact = false; // it was quoted
};

Error wrong(const QString &reason)
{
    return {Error::Kind::BadRequest, reason, {}, {}};
}

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    qsizetype start = -1;
    bool quoted = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size() || (!quoted && text[i].isSpace());
        if (!end && text[i] == QLatin1Char('"'))
            quoted = !quoted;
        if (!end && start < 0)
            start = i;
        if (end && start >= 0) {
            tokens.push_back({start, text.mid(start, i - start)});
            start = -1;
        }
    }
    return tokens;
}

// The values between commas; commas within quotes do not count.
std::vector<Value> valuesOf(const QString &text)
{
    std::vector<Value> values;
    Value value;
    bool quoted = false;
    const auto finish = [&values, &value] {
        if (!value.text.isEmpty())
            values.push_back(value);
        value = {};
    };
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            value.exact = true;
        } else if (c == QLatin1Char(',') && !quoted) {
            finish();
        } else {
            value.text += c;
        }
    }
    finish();
    return values;
}

// Whether some text is what a value asks for.
std::function<bool(const QString &)> matcher(const Value &value)
{
    if (value.exact)
        return [wanted = value.text](const QString &text) {
            return text.compare(wanted, Qt::CaseInsensitive) == 0;
        };
    if (value.text.contains(QLatin1Char('*'))) {
        const QString pieces =
            QRegularExpression::escape(value.text).replace(QLatin1String("\\*"), QLatin1String(".*"));
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(pieces),
                                         QRegularExpression::CaseInsensitiveOption);
        return [pattern](const QString &text) { return pattern.match(text).hasMatch(); };
    }
    return [wanted = value.text](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
}

QString orList(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = Filter::tr("%1 or %2").arg(text, parts[i]);
    return text;
}

QString quotedList(const std::vector<Value> &values)
{
    QStringList parts;
    for (const Value &value : values)
        parts += Filter::tr("“%1”").arg(value.text);
    return orList(parts);
}

Test anyOf(std::vector<Test> tests)
{
    if (tests.size() == 1)
        return std::move(tests.front());
    return [tests = std::move(tests)](const FilterSubject &subject) {
        return std::any_of(tests.begin(), tests.end(), [&](const Test &test) { return test(subject); });
    };
}

using Texts = QStringList (*)(const FilterSubject &);

// A term that compares text: any of the texts with any of the values.
Result<Term> textTerm(const std::vector<Value> &values, Texts texts, const QString &phrase)
{
    std::vector<Test> tests;
    for (const Value &value : values) {
        tests.push_back([match = matcher(value), texts](const FilterSubject &subject) {
            const QStringList candidates = texts(subject);
            return std::any_of(candidates.begin(), candidates.end(), match);
        });
    }
    return Term{anyOf(std::move(tests)), phrase.arg(quotedList(values)), false};
}

Result<Term> keyTerm(const std::vector<Value> &values)
{
    return textTerm(
        values, [](const FilterSubject &s) { return QStringList{s.keyName}; }, Filter::tr("the key %1"));
}

Result<Term> modelTerm(const std::vector<Value> &values)
{
    return textTerm(
        values,
        [](const FilterSubject &s) {
            return QStringList{s.record.modelAsked, s.record.modelServed};
        },
        Filter::tr("the model %1"));
}

Result<Term> providerTerm(const std::vector<Value> &values)
{
    return textTerm(
        values, [](const FilterSubject &s) { return QStringList{s.record.providerName}; },
        Filter::tr("the provider %1"));
}

Result<Term> agentTerm(const std::vector<Value> &values)
{
    return textTerm(
        values, [](const FilterSubject &s) { return QStringList{s.record.agent}; },
        Filter::tr("the agent %1"));
}

Result<Term> sessionTerm(const std::vector<Value> &values)
{
    return textTerm(
        values, [](const FilterSubject &s) { return QStringList{s.record.sessionId}; },
        Filter::tr("the session %1"));
}

Result<Term> wordTerm(const Value &value)
{
    const auto texts = [](const FilterSubject &s) {
        const RequestRecord &r = s.record;
        return QStringList{s.keyName,
                           r.agent,
                           r.modelAsked,
                           r.modelServed,
                           r.providerName,
                           r.sessionId,
                           r.error,
                           statusText(r),
                           QString::fromLatin1(r.endpoint),
                           QString::fromLatin1(r.id.toRfc4122().toHex())};
    };
    return textTerm({value}, texts, Filter::tr("the text %1"));
}

bool isError(const RequestRecord &record)
{
    switch (record.outcome) {
    case Outcome::UpstreamError:
    case Outcome::UpstreamBroke:
    case Outcome::Interrupted:
        return true;
    case Outcome::Done:
        return record.status >= 400;
    default:
        return false;
    }
}

Test outcomeTest(Outcome outcome)
{
    return [outcome](const FilterSubject &s) { return s.record.outcome == outcome; };
}

// One value of "status:".
Result<Term> statusValue(const QString &value)
{
    static const QRegularExpression code(QStringLiteral("^[1-5][0-9]{2}$"));
    static const QRegularExpression family(QStringLiteral("^[1-5]xx$"));
    const QString lower = value.toLower();
    if (code.match(lower).hasMatch())
        return Term{[status = lower.toInt()](const FilterSubject &s) { return s.record.status == status; },
                    Filter::tr("the status %1").arg(lower), false};
    if (family.match(lower).hasMatch())
        return Term{[hundred = lower[0].digitValue()](const FilterSubject &s) {
                        return s.record.status / 100 == hundred;
                    },
                    Filter::tr("a status %1").arg(lower), false};
    if (lower == QLatin1String("error"))
        return Term{[](const FilterSubject &s) { return isError(s.record); }, Filter::tr("an error"), false};
    if (lower == QLatin1String("refused"))
        return Term{outcomeTest(Outcome::Refused), Filter::tr("a refusal by Sluice"), false};
    if (lower == QLatin1String("running"))
        return Term{outcomeTest(Outcome::Running), Filter::tr("an answer still running"), false};
    if (lower == QLatin1String("left"))
        return Term{outcomeTest(Outcome::ClientLeft), Filter::tr("a client that left"), false};
    if (lower == QLatin1String("done"))
        return Term{outcomeTest(Outcome::Done), Filter::tr("a complete answer"), false};
    return wrong(
        Filter::tr("“%1” is no status. Use 200, 4xx, error, refused, running, done or left.").arg(value));
}

Result<Term> isValue(const QString &value)
{
    const QString lower = value.toLower();
    if (lower == QLatin1String("stream"))
        return Term{[](const FilterSubject &s) { return s.record.stream; }, Filter::tr("a stream"), false};
    if (lower == QLatin1String("unpriced"))
        return Term{[](const FilterSubject &s) {
                        return !s.record.cost && s.record.outcome != Outcome::Refused &&
                               s.record.usage.totalInput() + s.record.usage.totalOutput() > 0;
                    },
                    Filter::tr("an unknown price"), false};
    if (lower == QLatin1String("estimated"))
        return Term{[](const FilterSubject &s) { return s.record.usage.estimated; },
                    Filter::tr("an estimated cost"), false};
    return wrong(Filter::tr("“is:%1” is not known. Use stream, unpriced or estimated.").arg(value));
}

// A term whose values are words of ours.
Result<Term> wordsTerm(const std::vector<Value> &values, Result<Term> (*one)(const QString &))
{
    std::vector<Test> tests;
    QStringList phrases;
    for (const Value &value : values) {
        SLUICE_TRY(Term term, one(value.text));
        tests.push_back(std::move(term.test));
        phrases += term.phrase;
    }
    return Term{anyOf(std::move(tests)), orList(phrases), false};
}

Result<Term> statusTerm(const std::vector<Value> &values)
{
    return wordsTerm(values, statusValue);
}

Result<Term> isTerm(const std::vector<Value> &values)
{
    return wordsTerm(values, isValue);
}

// "1.5s" as a number in the smallest unit; empty if the number or its unit is unknown.
struct Unit
{
    const char *name;
    double factor;
};
std::optional<qint64> measure(const QString &text, std::initializer_list<Unit> units)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)([A-Za-z]*)$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    for (const Unit &unit : units) {
        if (match.captured(2).compare(QLatin1String(unit.name), Qt::CaseInsensitive) != 0)
            continue;
        const double value = match.captured(1).toDouble() * unit.factor;
        if (value > 9e15)
            return {};
        return qRound64(value);
    }
    return {};
}

std::optional<qint64> microsOfText(const QString &text)
{
    return measure(text, {{"", 1e6}, {"ms", 1e3}, {"s", 1e6}, {"m", 60e6}, {"min", 60e6}, {"h", 3600e6}});
}

enum class Comparison : quint8 { More, AtLeast, Less, AtMost };

bool holds(Comparison comparison, qint64 value, qint64 limit)
{
    switch (comparison) {
    case Comparison::More:
        return value > limit;
    case Comparison::AtLeast:
        return value >= limit;
    case Comparison::Less:
        return value < limit;
    case Comparison::AtMost:
        break;
    }
    return value <= limit;
}

QString comparisonText(Comparison comparison, const QString &limit)
{
    switch (comparison) {
    case Comparison::More:
        return Filter::tr("above %1").arg(limit);
    case Comparison::AtLeast:
        return Filter::tr("of at least %1").arg(limit);
    case Comparison::Less:
        return Filter::tr("below %1").arg(limit);
    case Comparison::AtMost:
        break;
    }
    return Filter::tr("of at most %1").arg(limit);
}

// A figure of a request; empty while it is not known, and then no comparison holds.
using Figure = std::optional<qint64> (*)(const RequestRecord &);

Term figureTerm(Comparison comparison, qint64 limit, Figure figure, const QString &phrase)
{
    return {[=](const FilterSubject &s) {
                const auto value = figure(s.record);
                return value && holds(comparison, *value, limit);
            },
            phrase, false};
}

Result<Term> costTerm(Comparison comparison, QString text)
{
    if (text.startsWith(QLatin1Char('$')))
        text.remove(0, 1);
    const auto limit = Money::fromDecimal(text.toLatin1());
    if (!limit)
        return wrong(Filter::tr("“%1” is no amount. Write it like cost>0.10.").arg(text));
    return figureTerm(
        comparison, limit->pico(),
        [](const RequestRecord &r) {
            return r.cost ? std::optional<qint64>(r.cost->pico()) : std::optional<qint64>();
        },
        Filter::tr("a cost %1").arg(comparisonText(comparison, moneyText(limit, MoneyStyle::Request))));
}

Result<Term> tokensTerm(Comparison comparison, const QString &text)
{
    const auto limit = measure(text, {{"", 1}, {"k", 1e3}, {"m", 1e6}});
    if (!limit)
        return wrong(Filter::tr("“%1” is no number of tokens. Write it like tokens>50k.").arg(text));
    return figureTerm(
        comparison, *limit,
        [](const RequestRecord &r) {
            return std::optional<qint64>(r.usage.totalInput() + r.usage.totalOutput());
        },
        Filter::tr("tokens %1").arg(comparisonText(comparison, tokensText(*limit))));
}

std::optional<qint64> known(qint64 micros)
{
    return micros < 0 ? std::optional<qint64>() : std::optional<qint64>(micros);
}

Result<Term> firstTokenTerm(Comparison comparison, const QString &text)
{
    const auto limit = microsOfText(text);
    if (!limit)
        return wrong(Filter::tr("“%1” is no duration. Write it like ttft>2s or ttft>500ms.").arg(text));
    return figureTerm(
        comparison, *limit, [](const RequestRecord &r) { return known(r.ttftMicros); },
        Filter::tr("a time to the first token %1").arg(comparisonText(comparison, durationText(*limit))));
}

Result<Term> timeTerm(Comparison comparison, const QString &text)
{
    const auto limit = microsOfText(text);
    if (!limit)
        return wrong(Filter::tr("“%1” is no duration. Write it like time>10s or time>2min.").arg(text));
    return figureTerm(
        comparison, *limit, [](const RequestRecord &r) { return known(r.durationMicros); },
        Filter::tr("a total time %1").arg(comparisonText(comparison, durationText(*limit))));
}

// The moment that "14:00", "15m" or "2026-11-20" means; the last 14:00 there was.
QDateTime moment(const QString &text, const QDateTime &now)
{
    for (const char *form : {"H:mm", "H:mm:ss"}) {
        const QTime time = QTime::fromString(text, QString::fromLatin1(form));
        if (!time.isValid())
            continue;
        const QDateTime today(now.date(), time);
        return today <= now ? today : QDateTime(now.date().addDays(-1), time);
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid())
        return date.startOfDay();
    static const QRegularExpression ago(QStringLiteral("^[0-9]+(s|m|min|h)$"));
    if (ago.match(text).hasMatch())
        return now.addMSecs(-*microsOfText(text) / 1000);
    return {};
}

Result<Term> sinceTerm(const QString &text, const QDateTime &now)
{
    const QDateTime from = moment(text, now);
    if (!from.isValid())
        return wrong(
            Filter::tr("“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.").arg(text));
    const QString form = from.date() == now.date() ? QLocale().toString(from.time(), QLocale::ShortFormat)
                                                   : QLocale().toString(from, QLocale::ShortFormat);
    return Term{[limit = from.toMSecsSinceEpoch() * 1000](const FilterSubject &s) {
                    return microsOf(s.record.startedAt) >= limit;
                },
                Filter::tr("a start since %1").arg(form), false};
}

struct ListName
{
    const char *name;
    Result<Term> (*make)(const std::vector<Value> &);
};
constexpr ListName lists[] = {
    {"key", keyTerm},     {"model", modelTerm},     {"provider", providerTerm},
    {"agent", agentTerm}, {"session", sessionTerm}, {"status", statusTerm},
    {"is", isTerm},
};

struct FigureName
{
    const char *name;
    Result<Term> (*make)(Comparison, const QString &);
};
Result<Term> costTermOf(Comparison comparison, const QString &text)
{
    return costTerm(comparison, text);
}
constexpr FigureName figures[] = {
    {"cost", costTermOf}, {"tokens", tokensTerm}, {"ttft", firstTokenTerm}, {"time", timeTerm}};

Result<Term> colonTerm(const QString &name, const QString &rest, const QDateTime &now)
{
    for (const FigureName &figure : figures) {
        if (name == QLatin1String(figure.name))
            return wrong(Filter::tr("“%1” needs a comparison, like %1>…").arg(name));
    }
    const std::vector<Value> values = valuesOf(rest);
    if (values.empty())
        return wrong(Filter::tr("Something is missing after “%1:”.").arg(name));
    if (name == QLatin1String("since"))
        return sinceTerm(values.front().text, now);
    for (const ListName &list : lists) {
        if (name == QLatin1String(list.name))
            return list.make(values);
    }
    return wrong(Filter::tr("There is no filter “%1:”. To look for that text, put it in quotes.").arg(name));
}

Result<Term> comparisonTerm(const QString &name, const QString &sign, const QString &rest)
{
    const Comparison comparison = sign == QLatin1String(">")    ? Comparison::More
                                  : sign == QLatin1String(">=") ? Comparison::AtLeast
                                  : sign == QLatin1String("<")  ? Comparison::Less
                                                                : Comparison::AtMost;
    for (const FigureName &figure : figures) {
        if (name == QLatin1String(figure.name))
            return figure.make(comparison, rest);
    }
    return wrong(Filter::tr("“%1” cannot be compared. Use cost, tokens, ttft or time.").arg(name));
}

Result<Term> termOf(QString text, const QDateTime &now)
{
    // Only words of letters are names: "llama3:8b" is a model somebody looks for.
    static const QRegularExpression named(QStringLiteral("^([A-Za-z]+)(:|>=|<=|>|<)(?!//)(.*)$"));
    const bool negated = text.size() > 1 && text.startsWith(QLatin1Char('-'));
    if (negated)
        text.remove(0, 1);
    const auto make = [&]() -> Result<Term> {
        const auto match = named.match(text);
        if (!match.hasMatch()) {
            const std::vector<Value> values = valuesOf(QString(text).replace(QLatin1Char(','), QString()));
            if (values.empty())
                return wrong(Filter::tr("There is nothing between the quotes."));
            // A quoted free text is a phrase to look for, not the whole of a column.
            return wordTerm({values.front().text, false});
        }
        const QString name = match.captured(1).toLower();
        if (match.captured(2) == QLatin1String(":"))
            return colonTerm(name, match.captured(3), now);
        return comparisonTerm(name, match.captured(2), match.captured(3));
    };
    SLUICE_TRY(Term term, make());
    term.negated = negated;
    return term;
}

} // namespace

TrafficFilter TrafficFilter::parse(const QString &text, const QDateTime &now)
{
    TrafficFilter filter;
    for (const Token &token : tokensOf(text)) {
        auto term = termOf(token.text, now);
        if (term)
            filter.m_terms.push_back(std::move(term).value());
        else
            filter.m_problems.push_back({token.position, token.text.size(), term.error().text});
    }
    return filter;
}

bool TrafficFilter::matches(const FilterSubject &subject) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return term.test(subject) != term.negated; });
}

QString TrafficFilter::meaning() const
{
    QStringList with;
    QStringList without;
    for (const Term &term : m_terms)
        (term.negated ? without : with) += term.phrase;
    const QLocale locale;
    if (with.isEmpty() && without.isEmpty())
        return {};
    if (without.isEmpty())
        return Filter::tr("Requests with %1.").arg(locale.createSeparatedList(with));
    if (with.isEmpty())
        return Filter::tr("Requests without %1.").arg(orList(without));
    return Filter::tr("Requests with %1, without %2.").arg(locale.createSeparatedList(with), orList(without));
}

} // namespace sluice
