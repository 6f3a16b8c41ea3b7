// The filter language of the Traffic page.
#include "ui/traffic/trafficfilter.h"

#include "ui/traffic/filterterms.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TrafficFilter)
};

using filterterms::Made;
using filterterms::Value;
using filterterms::wrong;

// A piece of the text between spaces; quotes keep spaces together.
struct Token
{
    qsizetype position = 0;
    QString text = {};
};

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

Result<Made> colonTerm(const QString &name, const QString &rest, const QDateTime &now)
{
    // "cost:>0.10" is how it is written elsewhere.
    static const QRegularExpression compared(QStringLiteral("^(>=|<=|>|<)(.*)$"));
    if (const auto match = compared.match(rest); match.hasMatch())
        return filterterms::comparisonTerm(name, match.captured(1), match.captured(2));
    if (filterterms::figureNames().contains(name))
        return wrong(Words::tr("“%1” needs a comparison, like %1>…").arg(name));
    const std::vector<Value> values = valuesOf(rest);
    if (values.empty())
        return wrong(Words::tr("Something is missing after “%1:”.").arg(name));
    return filterterms::listTerm(name, values, now);
}

Result<Made> madeOf(const QString &text, const QDateTime &now)
{
    // Only words of letters are names: "llama3:8b" is a model somebody looks for.
    static const QRegularExpression named(QStringLiteral("^([A-Za-z]+)(:|>=|<=|>|<)(?!//)(.*)$"));
    const auto match = named.match(text);
    if (match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        if (match.captured(2) == QLatin1String(":"))
            return colonTerm(name, match.captured(3), now);
        return filterterms::comparisonTerm(name, match.captured(2), match.captured(3));
    }
    const std::vector<Value> values = valuesOf(QString(text).replace(QLatin1Char(','), QString()));
    if (values.empty())
        return wrong(Words::tr("There is nothing between the quotes."));
    // A quoted free text is a phrase to look for, not the whole of a column.
    return filterterms::wordTerm(values.front().text);
}

Result<TrafficFilter::Term> termOf(QString text, const QDateTime &now)
{
    TrafficFilter::Term term;
    term.test.negated = text.size() > 1 && text.startsWith(QLatin1Char('-'));
    if (term.test.negated)
        text.remove(0, 1);
    SLUICE_TRY(Made made, madeOf(text, now));
    term.test.anyOf = std::move(made.anyOf);
    term.phrase = made.phrase;
    term.match = matchOf(term.test);
    return term;
}

// The groups of a name as groups of ids: one for each that the name can mean.
void resolve(std::vector<std::vector<RequestTest>> &groups, const RequestTest &test,
             const QHash<QUuid, QString> &names)
{
    const auto match = patternMatch(test.text);
    const auto add = [&groups, &test](const QUuid &id) {
        RequestTest known = test;
        known.id = id;
        groups.push_back({known});
    };
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (test.is == RequestTest::Is::Like ? match(name.value())
                                             : name.value().compare(test.text, Qt::CaseInsensitive) == 0)
            add(name.key());
    }
    if (match(QString()))
        add(QUuid()); // of no key, of no project
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
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) { return term.match(subject); });
}

RequestFilter TrafficFilter::query(const FilterNames &names) const
{
    RequestFilter filter;
    for (const Term &term : m_terms) {
        RequestTerm asked;
        asked.negated = term.test.negated;
        for (const std::vector<RequestTest> &group : term.test.anyOf) {
            const RequestTest &test = group.front();
            if (test.field == RequestTest::Field::Key)
                resolve(asked.anyOf, test, names.keys);
            else if (test.field == RequestTest::Field::Project)
                resolve(asked.anyOf, test, names.projects);
            else
                asked.anyOf.push_back(group);
        }
        filter.terms.push_back(std::move(asked));
    }
    return filter;
}

QString TrafficFilter::meaning() const
{
    QStringList with;
    QStringList without;
    for (const Term &term : m_terms)
        (term.test.negated ? without : with) += term.phrase;
    const QLocale locale;
    if (with.isEmpty() && without.isEmpty())
        return {};
    if (without.isEmpty())
        return Words::tr("Requests with %1.").arg(locale.createSeparatedList(with));
    if (with.isEmpty())
        return Words::tr("Requests without %1.").arg(filterterms::orList(without));
    return Words::tr("Requests with %1, without %2.")
        .arg(locale.createSeparatedList(with), filterterms::orList(without));
}

} // namespace sluice
