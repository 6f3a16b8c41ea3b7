// The same comparisons that the database makes of requests, made of one in memory.
#include "ui/traffic/requestmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

using Field = RequestTest::Field;
using Is = RequestTest::Is;

bool holds(Is comparison, qint64 value, qint64 limit)
{
    switch (comparison) {
    case Is::Above:
        return value > limit;
    case Is::AtLeast:
        return value >= limit;
    case Is::Below:
        return value < limit;
    case Is::AtMost:
        return value <= limit;
    case Is::Equal:
    case Is::Like:
        break;
    }
    return value == limit;
}

using Texts = QStringList (*)(const FilterSubject &);

// Null where the field is a figure.
Texts textsOf(Field field)
{
    switch (field) {
    case Field::Key:
        return [](const FilterSubject &s) { return QStringList{s.keyName}; };
    case Field::Project:
        return [](const FilterSubject &s) { return QStringList{s.projectName}; };
    case Field::Provider:
        return [](const FilterSubject &s) { return QStringList{s.record.providerName}; };
    case Field::Model:
        return [](const FilterSubject &s) { return QStringList{s.record.modelAsked, s.record.modelServed}; };
    case Field::Agent:
        return [](const FilterSubject &s) { return QStringList{s.record.agent}; };
    case Field::Session:
        return [](const FilterSubject &s) { return QStringList{s.record.sessionId}; };
    case Field::Folder:
        return [](const FilterSubject &s) { return QStringList{s.record.projectDir}; };
    case Field::Endpoint:
        return [](const FilterSubject &s) { return QStringList{QString::fromUtf8(s.record.endpoint)}; };
    case Field::Error:
        return [](const FilterSubject &s) { return QStringList{s.record.error}; };
    case Field::RequestId:
        return [](const FilterSubject &s) {
            return QStringList{QString::fromLatin1(s.record.id.toRfc4122().toHex())};
        };
    default:
        return nullptr;
    }
}

std::optional<qint64> known(qint64 micros)
{
    return micros < 0 ? std::optional<qint64>() : std::optional<qint64>(micros);
}

// As the ledger decides when it stores a request; what runs has no price yet.
bool isUnpricedRequest(const RequestRecord &record)
{
    const Usage &usage = record.usage;
    if (record.cost || record.outcome == Outcome::Running)
        return false;
    return !hasFailed(record) || usage.totalInput() > 0 || usage.totalOutput() > 0 || usage.webSearches > 0 ||
           usage.audioSeconds > 0;
}

// Empty while it is not known: then no comparison holds.
std::optional<qint64> figureOf(Field field, const RequestRecord &record)
{
    switch (field) {
    case Field::Status:
        return record.status;
    case Field::StatusFamily:
        return record.status / 100;
    case Field::Outcome:
        return qint64(record.outcome);
    case Field::Exactness:
        return qint64(record.exactness);
    case Field::Guard:
        return qint64(record.guard);
    case Field::Stream:
        return record.stream ? 1 : 0;
    case Field::Unpriced:
        return isUnpricedRequest(record) ? 1 : 0;
    case Field::Estimated:
        return record.usage.estimated ? 1 : 0;
    case Field::Cost:
        return record.cost ? std::optional<qint64>(record.cost->pico()) : std::optional<qint64>();
    case Field::Tokens:
        return record.usage.totalInput() + record.usage.totalOutput();
    case Field::FirstToken:
        return known(record.ttftMicros);
    case Field::Duration:
        return known(record.durationMicros);
    case Field::Started:
        return microsOf(record.startedAt);
    default:
        return {};
    }
}

} // namespace

std::function<bool(const QString &)> patternMatch(const QString &pattern)
{
    const QLatin1Char star('*');
    const qsizetype stars = pattern.count(star);
    if (stars == 0)
        return [pattern](const QString &text) { return text.compare(pattern, Qt::CaseInsensitive) == 0; };
    if (stars == 2 && pattern.size() > 1 && pattern.startsWith(star) && pattern.endsWith(star))
        return [part = pattern.mid(1, pattern.size() - 2)](const QString &text) {
            return text.contains(part, Qt::CaseInsensitive);
        };
    const QString pieces =
        QRegularExpression::escape(pattern).replace(QLatin1String("\\*"), QLatin1String(".*"));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pieces),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    return [expression](const QString &text) { return expression.match(text).hasMatch(); };
}

RequestMatch matchOf(const RequestTest &test)
{
    if (const Texts texts = textsOf(test.field)) {
        const auto match =
            test.is == Is::Like
                ? patternMatch(test.text)
                : std::function<bool(const QString &)>([wanted = test.text](const QString &text) {
                      return text.compare(wanted, Qt::CaseInsensitive) == 0;
                  });
        return [texts, match](const FilterSubject &subject) {
            const QStringList candidates = texts(subject);
            return std::any_of(candidates.begin(), candidates.end(), match);
        };
    }
    return [field = test.field, is = test.is, limit = test.number](const FilterSubject &subject) {
        const std::optional<qint64> figure = figureOf(field, subject.record);
        return figure && holds(is, *figure, limit);
    };
}

RequestMatch matchOf(const RequestTerm &term)
{
    std::vector<std::vector<RequestMatch>> groups;
    for (const std::vector<RequestTest> &tests : term.anyOf) {
        std::vector<RequestMatch> &group = groups.emplace_back();
        for (const RequestTest &test : tests)
            group.push_back(matchOf(test));
    }
    return [groups = std::move(groups), negated = term.negated](const FilterSubject &subject) {
        const auto passes = [&subject](const std::vector<RequestMatch> &group) {
            return std::all_of(group.begin(), group.end(),
                               [&subject](const RequestMatch &match) { return match(subject); });
        };
        return std::any_of(groups.begin(), groups.end(), passes) != negated;
    };
}

} // namespace sluice
