// The single terms of the Traffic page's filter language.
#include "ui/traffic/filterterms.h"

#include "ui/common/format.h"
#include "ui/traffic/requestmatch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sluice::filterterms {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TrafficFilter)
};

using Field = RequestTest::Field;
using Is = RequestTest::Is;
using Group = std::vector<RequestTest>;

RequestTest textTest(Field field, const QString &text, Is is)
{
    RequestTest test;
    test.field = field;
    test.is = is;
    test.text = text;
    return test;
}

RequestTest figureTest(Field field, Is is, qint64 number)
{
    RequestTest test;
    test.field = field;
    test.is = is;
    test.number = number;
    return test;
}

Group only(Field field, qint64 number)
{
    return {figureTest(field, Is::Equal, number)};
}

// In quotes the whole of it, with a star the pattern, else a part of it.
RequestTest valueTest(Field field, const Value &value)
{
    if (value.exact)
        return textTest(field, value.text, Is::Equal);
    if (value.text.contains(QLatin1Char('*')))
        return textTest(field, value.text, Is::Like);
    return textTest(field, QLatin1Char('*') + value.text + QLatin1Char('*'), Is::Like);
}

QString quotedList(const std::vector<Value> &values)
{
    QStringList parts;
    for (const Value &value : values)
        parts += Words::tr("“%1”").arg(value.text);
    return orList(parts);
}

struct TextName
{
    const char *name;
    Field field;
    const char *phrase;
};
constexpr TextName textNames[] = {
    {"key", Field::Key, QT_TRANSLATE_NOOP("TrafficFilter", "the key %1")},
    {"model", Field::Model, QT_TRANSLATE_NOOP("TrafficFilter", "the model %1")},
    {"provider", Field::Provider, QT_TRANSLATE_NOOP("TrafficFilter", "the provider %1")},
    {"agent", Field::Agent, QT_TRANSLATE_NOOP("TrafficFilter", "the agent %1")},
    {"project", Field::Project, QT_TRANSLATE_NOOP("TrafficFilter", "the project %1")},
    {"session", Field::Session, QT_TRANSLATE_NOOP("TrafficFilter", "the session %1")},
    {"folder", Field::Folder, QT_TRANSLATE_NOOP("TrafficFilter", "the folder %1")},
};

// A word of ours with what it tests and says.
struct Property
{
    const char *word;
    std::vector<Group> (*groups)();
    const char *phrase;
};

const Property statuses[] = {
    {"error",
     [] {
         return std::vector<Group>{only(Field::Outcome, qint64(Outcome::UpstreamError)),
                                   only(Field::Outcome, qint64(Outcome::UpstreamBroke)),
                                   only(Field::Outcome, qint64(Outcome::Interrupted)),
                                   {figureTest(Field::Outcome, Is::Equal, qint64(Outcome::Done)),
                                    figureTest(Field::Status, Is::AtLeast, 400)}};
     },
     QT_TRANSLATE_NOOP("TrafficFilter", "an error")},
    {"refused", [] { return std::vector<Group>{only(Field::Outcome, qint64(Outcome::Refused))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "a refusal by Sluice")},
    {"running", [] { return std::vector<Group>{only(Field::Outcome, qint64(Outcome::Running))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "an answer still running")},
    {"left", [] { return std::vector<Group>{only(Field::Outcome, qint64(Outcome::ClientLeft))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "a client that left")},
    {"done", [] { return std::vector<Group>{only(Field::Outcome, qint64(Outcome::Done))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "a complete answer")},
};

const Property properties[] = {
    {"stream", [] { return std::vector<Group>{only(Field::Stream, 1)}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "a stream")},
    {"redacted", [] { return std::vector<Group>{only(Field::Guard, qint64(GuardOutcome::Redacted))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "something redacted")},
    {"unpriced", [] { return std::vector<Group>{only(Field::Unpriced, 1)}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "an unknown price")},
    {"estimated", [] { return std::vector<Group>{only(Field::Estimated, 1)}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "an estimated cost")},
    {"translated", [] { return std::vector<Group>{only(Field::Exactness, qint64(Exactness::Translated))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "a translation between protocols")},
    {"edited", [] { return std::vector<Group>{only(Field::Exactness, qint64(Exactness::Edited))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "an edited body")},
    {"exact", [] { return std::vector<Group>{only(Field::Exactness, qint64(Exactness::ByteExact))}; },
     QT_TRANSLATE_NOOP("TrafficFilter", "an untouched body")},
};

template<typename List>
const Property *propertyNamed(const List &list, const QString &word)
{
    const auto found = std::find_if(std::begin(list), std::end(list), [&word](const Property &property) {
        return word == QLatin1String(property.word);
    });
    return found == std::end(list) ? nullptr : &*found;
}

template<typename List>
QStringList wordsOf(const List &list)
{
    QStringList words;
    for (const Property &property : list)
        words += QString::fromLatin1(property.word);
    return words;
}

Result<Made> statusValue(const QString &value)
{
    static const QRegularExpression code(QStringLiteral("^[1-5][0-9]{2}$"));
    static const QRegularExpression family(QStringLiteral("^[1-5]xx$"));
    const QString lower = value.toLower();
    if (code.match(lower).hasMatch())
        return Made{{only(Field::Status, lower.toInt())}, Words::tr("the status %1").arg(lower)};
    if (family.match(lower).hasMatch())
        return Made{{only(Field::StatusFamily, lower[0].digitValue())}, Words::tr("a status %1").arg(lower)};
    if (const Property *property = propertyNamed(statuses, lower))
        return Made{property->groups(), QCoreApplication::translate("TrafficFilter", property->phrase)};
    return wrong(
        Words::tr("“%1” is no status. Use 200, 4xx, error, refused, running, done or left.").arg(value));
}

Result<Made> propertyValue(const QString &value)
{
    if (const Property *property = propertyNamed(properties, value.toLower()))
        return Made{property->groups(), QCoreApplication::translate("TrafficFilter", property->phrase)};
    //: %1 what was typed, %2 a list of words
    return wrong(Words::tr("“is:%1” is not known. Use one of: %2.")
                     .arg(value, propertyWords().join(QStringLiteral(", "))));
}

// A term whose values are words of ours.
Result<Made> wordsTerm(const std::vector<Value> &values, Result<Made> (*one)(const QString &))
{
    Made all;
    QStringList phrases;
    for (const Value &value : values) {
        SLUICE_TRY(const Made made, one(value.text));
        all.anyOf.insert(all.anyOf.end(), made.anyOf.begin(), made.anyOf.end());
        phrases += made.phrase;
    }
    all.phrase = orList(phrases);
    return all;
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
    return measure(
        text,
        {{"", 1e6}, {"ms", 1e3}, {"s", 1e6}, {"m", 60e6}, {"min", 60e6}, {"h", 3600e6}, {"d", 86400e6}});
}

QString comparisonText(Is comparison, const QString &limit)
{
    switch (comparison) {
    case Is::Above:
        return Words::tr("above %1").arg(limit);
    case Is::AtLeast:
        return Words::tr("of at least %1").arg(limit);
    case Is::Below:
        return Words::tr("below %1").arg(limit);
    default:
        break;
    }
    return Words::tr("of at most %1").arg(limit);
}

Result<Made> costTerm(Is comparison, QString text)
{
    if (text.startsWith(QLatin1Char('$')))
        text.remove(0, 1);
    const auto limit = Money::fromDecimal(text.toLatin1());
    if (!limit)
        return wrong(Words::tr("“%1” is no amount. Write it like cost>0.10.").arg(text));
    return Made{
        {{figureTest(Field::Cost, comparison, limit->pico())}},
        Words::tr("a cost %1").arg(comparisonText(comparison, moneyText(limit, MoneyStyle::Request)))};
}

Result<Made> tokensTerm(Is comparison, QString text)
{
    const auto limit = measure(text, {{"", 1}, {"k", 1e3}, {"m", 1e6}});
    if (!limit)
        return wrong(Words::tr("“%1” is no number of tokens. Write it like tokens>50k.").arg(text));
    return Made{{{figureTest(Field::Tokens, comparison, *limit)}},
                Words::tr("tokens %1").arg(comparisonText(comparison, tokensText(*limit)))};
}

Result<Made> firstTokenTerm(Is comparison, QString text)
{
    const auto limit = microsOfText(text);
    if (!limit)
        return wrong(Words::tr("“%1” is no duration. Write it like ttft>2s or ttft>500ms.").arg(text));
    return Made{
        {{figureTest(Field::FirstToken, comparison, *limit)}},
        Words::tr("a time to the first token %1").arg(comparisonText(comparison, durationText(*limit)))};
}

Result<Made> timeTerm(Is comparison, QString text)
{
    const auto limit = microsOfText(text);
    if (!limit)
        return wrong(Words::tr("“%1” is no duration. Write it like time>10s or time>2min.").arg(text));
    return Made{{{figureTest(Field::Duration, comparison, *limit)}},
                Words::tr("a total time %1").arg(comparisonText(comparison, durationText(*limit)))};
}

Result<Made> statusComparison(Is comparison, QString text)
{
    bool good = false;
    const int limit = text.toInt(&good);
    if (!good || limit < 0 || limit > 999)
        return wrong(Words::tr("“%1” is no status to compare with. Write it like status>=400.").arg(text));
    return Made{{{figureTest(Field::Status, comparison, limit)}},
                Words::tr("a status %1").arg(comparisonText(comparison, QString::number(limit)))};
}

struct FigureName
{
    const char *name;
    Result<Made> (*make)(Is, QString);
};
constexpr FigureName figures[] = {{"cost", costTerm},
                                  {"tokens", tokensTerm},
                                  {"ttft", firstTokenTerm},
                                  {"time", timeTerm},
                                  {"status", statusComparison}};

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
    static const QRegularExpression ago(QStringLiteral("^[0-9]+(s|m|min|h|d)$"));
    if (!ago.match(text).hasMatch())
        return {};
    const std::optional<qint64> micros = microsOfText(text);
    return micros ? now.addMSecs(-*micros / 1000) : QDateTime();
}

Result<Made> momentTerm(const QString &text, const QDateTime &now, bool since)
{
    const QDateTime at = moment(text, now);
    if (!at.isValid())
        return wrong(
            Words::tr("“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.").arg(text));
    const QString form = at.date() == now.date() ? QLocale().toString(at.time(), QLocale::ShortFormat)
                                                 : QLocale().toString(at, QLocale::ShortFormat);
    return Made{
        {{figureTest(Field::Started, since ? Is::AtLeast : Is::Below, at.toMSecsSinceEpoch() * 1000)}},
        since ? Words::tr("a start since %1").arg(form) : Words::tr("a start before %1").arg(form)};
}

} // namespace

Error wrong(const QString &reason)
{
    return {Error::Kind::BadRequest, reason, {}, {}};
}

QString orList(const QStringList &parts)
{
    QString text = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        text = Words::tr("%1 or %2").arg(text, parts[i]);
    return text;
}

Result<Made> listTerm(const QString &name, const std::vector<Value> &values, const QDateTime &now)
{
    for (const TextName &text : textNames) {
        if (name != QLatin1String(text.name))
            continue;
        Made made;
        for (const Value &value : values)
            made.anyOf.push_back({valueTest(text.field, value)});
        made.phrase = QCoreApplication::translate("TrafficFilter", text.phrase).arg(quotedList(values));
        return made;
    }
    if (name == QLatin1String("status"))
        return wordsTerm(values, statusValue);
    if (name == QLatin1String("is"))
        return wordsTerm(values, propertyValue);
    if (name == QLatin1String("since") || name == QLatin1String("until"))
        return momentTerm(values.front().text, now, name == QLatin1String("since"));
    return wrong(Words::tr("There is no filter “%1:”. To look for that text, put it in quotes.").arg(name));
}

Result<Made> comparisonTerm(const QString &name, const QString &sign, const QString &rest)
{
    const Is comparison = sign == QLatin1String(">")    ? Is::Above
                          : sign == QLatin1String(">=") ? Is::AtLeast
                          : sign == QLatin1String("<")  ? Is::Below
                                                        : Is::AtMost;
    for (const FigureName &figure : figures) {
        if (name == QLatin1String(figure.name))
            return figure.make(comparison, rest);
    }
    return wrong(Words::tr("“%1” cannot be compared. Use cost, tokens, ttft or time.").arg(name));
}

Made wordTerm(const QString &word)
{
    Made made;
    made.phrase = Words::tr("the text %1").arg(Words::tr("“%1”").arg(word));
    for (const Field field : {Field::Key, Field::Project, Field::Agent, Field::Model, Field::Provider,
                              Field::Session, Field::Folder, Field::Error, Field::Endpoint})
        made.anyOf.push_back({valueTest(field, {word, false})});
    // Ids are shown, copied and told to clients with their prefix.
    const QString prefix = QStringLiteral("req_");
    const QString id = word.startsWith(prefix) ? word.mid(prefix.size()) : word;
    if (!id.isEmpty())
        made.anyOf.push_back({valueTest(Field::RequestId, {id, false})});
    bool code = false;
    if (const int status = word.toInt(&code); code)
        made.anyOf.push_back(only(Field::Status, status));
    // What the Status column says beside its number.
    const RequestTest like = valueTest(Field::Error, {word, false});
    for (int outcome = int(Outcome::Running); outcome <= int(Outcome::Interrupted); ++outcome) {
        RequestRecord record;
        record.outcome = Outcome(outcome);
        if (patternMatch(like.text)(statusText(record)))
            made.anyOf.push_back(only(Field::Outcome, outcome));
    }
    return made;
}

QStringList listNames()
{
    QStringList names;
    for (const TextName &text : textNames)
        names += QString::fromLatin1(text.name);
    return names << QStringLiteral("status") << QStringLiteral("is") << QStringLiteral("since")
                 << QStringLiteral("until");
}

QStringList figureNames()
{
    return {QStringLiteral("cost"), QStringLiteral("tokens"), QStringLiteral("ttft"), QStringLiteral("time")};
}

QStringList statusWords()
{
    return wordsOf(statuses);
}

QStringList propertyWords()
{
    return wordsOf(properties);
}

} // namespace sluice::filterterms
