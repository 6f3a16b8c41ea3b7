#include "ui/guardrails/guardeventsfilter.h"

#include "core/model/guardrailjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sluice {

namespace {

struct GuardEventsWords
{
    Q_DECLARE_TR_FUNCTIONS(GuardEventsFilter)
};

constexpr int DaysShown = 30;
constexpr int MostDays = 3650;

template<typename Items>
std::optional<QUuid> idNamed(const Items &items, const QString &name)
{
    const auto found = std::find_if(items.begin(), items.end(), [&name](const auto &item) {
        return item.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == items.end() ? std::nullopt : std::optional(found->id);
}

class Parser
{
public:
    Parser(const Configuration &configuration, Instant now)
        : m_configuration(configuration)
        , m_now(now)
    {}

    void term(const QString &name, const QString &value)
    {
        GuardrailEventQuery &query = m_filter.query;
        if (name == QLatin1String("does") || name == QLatin1String("mode"))
            set(query.mode, guardrailModeNamed(value),
                GuardEventsWords::tr("“%1” is neither reject, replace nor alert."), value);
        else if (name == QLatin1String("dir") || name == QLatin1String("direction"))
            set(query.direction, guardrailDirectionNamed(value),
                GuardEventsWords::tr("“%1” is neither request nor response."), value);
        else if (name == QLatin1String("severity"))
            set(query.severity, guardrailSeverityNamed(value),
                GuardEventsWords::tr("“%1” is neither low, medium nor high."), value);
        else if (name == QLatin1String("rule"))
            set(query.ruleId, idNamed(m_configuration.guardrails(), value),
                GuardEventsWords::tr("There is no rule “%1” any more; its name as a word finds its events."),
                value);
        else if (name == QLatin1String("key"))
            set(query.keyId, idNamed(m_configuration.keys(), value),
                GuardEventsWords::tr("There is no key “%1”."), value);
        else if (name == QLatin1String("days"))
            days(value);
        else
            word(name + QLatin1Char(':') + value);
    }

    void word(const QString &text)
    {
        m_filter.query.text += (m_filter.query.text.isEmpty() ? QString() : QStringLiteral(" ")) + text;
        m_filter.isEmpty = false;
    }

    GuardEventsFilter done()
    {
        if (!m_filter.query.range)
            lastDays(DaysShown);
        return m_filter;
    }

private:
    template<typename Value>
    void set(std::optional<Value> &target, const std::optional<Value> &value, const QString &problem,
             const QString &text)
    {
        m_filter.isEmpty = false;
        if (value)
            target = value;
        else
            m_filter.problems += problem.arg(text);
    }

    void days(const QString &value)
    {
        bool number = false;
        const int count = value.toInt(&number);
        if (number && count >= 1 && count <= MostDays)
            lastDays(count);
        else
            m_filter.problems += GuardEventsWords::tr("“%1” is no number of days.").arg(value);
        m_filter.isEmpty = false;
    }

    void lastDays(int count)
    {
        m_filter.query.range = TimeRange{m_now - std::chrono::hours(24) * count, Instant::max()};
    }

    const Configuration &m_configuration;
    Instant m_now;
    GuardEventsFilter m_filter = {};
};

} // namespace

GuardEventsFilter GuardEventsFilter::parse(const QString &text, const Configuration &configuration,
                                           Instant now)
{
    static const QRegularExpression terms(QStringLiteral("(?:([a-z]+):)?(?:\"([^\"]*)\"|(\\S+))"));
    Parser parser(configuration, now);
    for (auto found = terms.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch term = found.next();
        const QString value = term.captured(2).isEmpty() ? term.captured(3) : term.captured(2);
        if (term.captured(1).isEmpty())
            parser.word(value);
        else
            parser.term(term.captured(1), value);
    }
    return parser.done();
}

} // namespace sluice
