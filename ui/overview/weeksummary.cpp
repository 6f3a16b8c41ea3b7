#include "ui/overview/weeksummary.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/overview/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace sluice {

namespace {

const QString seenKey = QStringLiteral("overview.weekSeen");

enum Which : size_t { Spent, Saved, Stopped, Busiest };

Instant startOf(QDate day, const QTimeZone &zone)
{
    return instantFromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000);
}

} // namespace

WeekFigures weekFigures(const std::vector<Spend> &rows)
{
    WeekFigures figures;
    qint64 most = 0;
    for (const Spend &row : rows) {
        figures.cost += row.cost;
        figures.saved += row.saved;
        figures.requests += row.requests;
        figures.unpriced += row.unpriced;
        const QString agent = row.group.empty() ? QString() : row.group.front();
        if (!agent.isEmpty() && row.requests > most) {
            most = row.requests;
            figures.busiest = agent;
        }
    }
    if (figures.requests > 0)
        figures.busiestShare = int((most * 100 + figures.requests / 2) / figures.requests);
    return figures;
}

WeekSummary::WeekSummary(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("weekSummaryCard"));
    setAccessibleName(tr("Last week"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Small, space::Small, space::Medium);
    down->setSpacing(space::Small);
    auto *head = new QHBoxLayout;
    m_title = new QLabel(this);
    m_title->setFont(scaledFont(font(), 1, QFont::DemiBold));
    auto *open = new QToolButton(this);
    open->setObjectName(QStringLiteral("weekSummaryOpenButton"));
    open->setText(tr("Show in Usage"));
    makeFlat(open);
    connect(open, &QToolButton::clicked, this, [this] {
        m_context.host.openPage(QStringLiteral("usage"),
                                QStringLiteral("range:%1..%2 group:agent")
                                    .arg(m_askedFor.addDays(-7).toString(Qt::ISODate),
                                         m_askedFor.addDays(-1).toString(Qt::ISODate)));
    });
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("weekSummaryDismissButton"));
    close->setText(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss the summary of last week"));
    makeFlat(close);
    connect(close, &QToolButton::clicked, this, &WeekSummary::dismiss);
    head->addWidget(m_title, 1);
    head->addWidget(open);
    head->addWidget(close);
    down->addLayout(head);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::Huge);
    constexpr std::array names{"weekSpentLabel", "weekSavedLabel", "weekStoppedLabel", "weekBusiestLabel"};
    for (size_t i = 0; i < m_facts.size(); ++i) {
        auto *fact = new QVBoxLayout;
        fact->setSpacing(0);
        m_facts[i] = {new QLabel(this), new QLabel(this)};
        m_facts[i].value->setObjectName(QString::fromLatin1(names[i]));
        m_facts[i].value->setTextFormat(Qt::PlainText);
        m_facts[i].value->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
        m_facts[i].name->setTextFormat(Qt::PlainText);
        m_facts[i].name->setForegroundRole(QPalette::PlaceholderText);
        for (QLabel *label : {m_facts[i].value, m_facts[i].name}) {
            label->setMinimumWidth(1); // gives way before the window does
            fact->addWidget(label);
        }
        facts->addLayout(fact, 1);
    }
    down->addLayout(facts);
    hide();
}

QString WeekSummary::thisWeek() const
{
    return m_context.spend.book().weekStartOf(m_context.spend.today()).toString(Qt::ISODate);
}

void WeekSummary::refresh()
{
    const QDate week = m_context.spend.book().weekStartOf(m_context.spend.today());
    if (week == m_askedFor)
        return;
    m_askedFor = week;
    hide();
    if (m_context.control.configuration()->settings().ui.value(seenKey) == thisWeek())
        return;
    SpendQuery query;
    query.zone = m_context.spend.book().zone();
    query.range = {startOf(week.addDays(-7), query.zone), startOf(week, query.zone)};
    query.groupBy = {Dimension::Agent};
    whenDone(m_context.control.spend(query), this,
             [this, round = ++m_round, range = query.range](const Result<std::vector<Spend>> &rows) {
                 if (round != m_round || !rows) // not worth a message: Usage tells the same
                     return;
                 m_figures = weekFigures(rows.value());
                 if (m_figures.requests > 0)
                     askForStopped(range, round);
             });
}

void WeekSummary::askForStopped(TimeRange range, int round)
{
    for (const GuardrailMode mode : {GuardrailMode::Reject, GuardrailMode::Replace}) {
        GuardrailEventQuery query;
        query.range = range;
        query.mode = mode;
        query.limit = 1;
        whenDone(m_context.control.guardrailEvents(query), this,
                 [this, round](const Result<GuardrailEventPage> &page) {
                     if (round != m_round)
                         return;
                     if (page)
                         m_figures.stopped = m_figures.stopped.value_or(0) + page.value().total;
                     showFigures();
                 });
    }
}

void WeekSummary::showFigures()
{
    const QDate first = m_askedFor.addDays(-7);
    m_title->setText(
        tr("Last week, %1 to %2", "two days").arg(shortDayText(first), shortDayText(m_askedFor.addDays(-1))));
    const bool nothingPriced = m_figures.unpriced > 0 && m_figures.cost == Money();
    m_facts[Spent].value->setText(
        nothingPriced ? moneyText({}, MoneyStyle::Sum)
                      : moneyText(m_figures.cost, MoneyStyle::Sum, false, m_figures.unpriced));
    m_facts[Spent].name->setText(
        tr("spent on %Ln request(s)", nullptr, int(std::min<qint64>(m_figures.requests, INT_MAX))));
    const bool saved = m_figures.saved >= Money();
    m_facts[Saved].value->setText(
        moneyText(saved ? m_figures.saved : Money() - m_figures.saved, MoneyStyle::Sum, true));
    m_facts[Saved].name->setText(saved ? tr("saved by prompt caching") : tr("more by prompt caching"));
    m_facts[Stopped].value->setText(m_figures.stopped ? countText(*m_figures.stopped) : QStringLiteral("–"));
    m_facts[Stopped].name->setText(tr("times stopped by guardrails"));
    m_facts[Busiest].value->setText(m_figures.busiest.isEmpty() ? QStringLiteral("–") : m_figures.busiest);
    m_facts[Busiest].name->setText(m_figures.busiest.isEmpty()
                                       ? tr("no agent was recognised")
                                       : tr("busiest agent, %1 %", "a share of the requests")
                                             .arg(QLocale().toString(m_figures.busiestShare)));
    QStringList spoken{m_title->text()};
    for (const Fact &fact : m_facts) {
        fact.value->setAccessibleName(fact.value->text() + QLatin1Char(' ') + fact.name->text());
        spoken << fact.value->accessibleName();
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    show();
}

void WeekSummary::remember(const QString &seen)
{
    Settings settings = m_context.control.configuration()->settings();
    settings.ui[seenKey] = seen;
    m_context.control.updateSettings(settings);
}

void WeekSummary::dismiss()
{
    const QString before = m_context.control.configuration()->settings().ui.value(seenKey);
    remember(thisWeek());
    hide();
    m_context.host.offerUndo(tr("The summary of last week was dismissed."), [this, before] {
        remember(before);
        show();
    });
}

void WeekSummary::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, *this, palette().color(QPalette::Mid));
}

} // namespace sluice
