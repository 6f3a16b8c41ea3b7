#include "ui/usage/usagepage.h"

#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/skeleton.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/trafficterms.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagemodel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int RefreshMilliseconds = 2000;      // in front
constexpr int LazyRefreshMilliseconds = 30000; // visible, but not in front
constexpr int SlowMilliseconds = 200;          // until it says that it reads

const char *nameOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Key:
        return "key";
    case Dimension::Model:
        return "model";
    case Dimension::Provider:
        return "provider";
    case Dimension::Agent:
        return "agent";
    case Dimension::Project:
        return "project";
    case Dimension::ProjectDir:
        return "folder";
    case Dimension::Session:
        return "session";
    case Dimension::Endpoint:
        return "endpoint";
    case Dimension::Status:
        return "status";
    default:
        return "";
    }
}

constexpr std::array<std::pair<const char *, UsageRange>, 9> rangeNames{{{"hour", UsageRange::LastHour},
                                                                         {"today", UsageRange::Today},
                                                                         {"yesterday", UsageRange::Yesterday},
                                                                         {"week", UsageRange::Last7Days},
                                                                         {"30days", UsageRange::Last30Days},
                                                                         {"month", UsageRange::ThisMonth},
                                                                         {"lastmonth", UsageRange::LastMonth},
                                                                         {"year", UsageRange::ThisYear},
                                                                         {"all", UsageRange::All}}};

// What to look at next where one group was chosen: the first grouping that is not fixed already.
Dimension nextGrouping(const UsageView &view)
{
    for (const Dimension dimension : {Dimension::Model, Dimension::Key, Dimension::Agent, Dimension::Session,
                                      Dimension::Project, Dimension::Provider, Dimension::Status}) {
        const bool fixed = std::any_of(view.only.begin(), view.only.end(), [&](const SpendFilter &filter) {
            return filter.dimension == dimension;
        });
        if (!fixed)
            return dimension;
    }
    return Dimension::Endpoint;
}

void selectData(QComboBox *combo, int data)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(data));
}

} // namespace

UsagePage::UsagePage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_reader(context.control)
    , m_path{{UsageView(), tr("All")}}
    , m_model(new UsageModel(this))
{
    setObjectName(QStringLiteral("usagePage"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, space::Large, 0, 0);
    down->setSpacing(space::Small);
    buildTools(down);
    buildPath(down);
    buildContent(down);
    addShortcuts();

    connect(&m_reader, &UsageReader::ready, this, &UsagePage::onReady);
    connect(&m_reader, &UsageReader::failed, this, &UsagePage::onFailed);
    connect(&m_context.control, &Control::recorded, this, &UsagePage::onRecorded);
    connect(&m_context.control, &Control::configurationChanged, this, &UsagePage::onRecorded);
    connect(&m_context.control, &Control::repriced, this, [this] {
        m_dirty = true;
        if (isVisible() && !m_reader.isReading())
            read();
    });
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_dirty && isVisible())
            read();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowMilliseconds);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_when->setText(tr("Reading…")); });
    m_age.setInterval(RefreshMilliseconds);
    connect(&m_age, &QTimer::timeout, this, &UsagePage::showAge);
    showView();
}

QTimeZone UsagePage::zone() const
{
    return m_context.spend.book().zone();
}

void UsagePage::customEdited()
{
    const auto range = typedRange(m_typed->text(), m_context.spend.now(), zone());
    if (!range) {
        m_context.host.showMessage(
            {Message::Level::Warning,
             tr("“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.")
                 .arg(m_typed->text()),
             {},
             QStringLiteral("usageRange")});
        return;
    }
    m_context.host.dismissMessage(QStringLiteral("usageRange"));
    view().custom = *range;
    view().back = 0;
    viewChanged();
}

void UsagePage::openWith(const QString &argument)
{
    m_path.resize(1);
    UsageView wanted;
    QStringList names;
    for (const QString &word : argument.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString name = word.section(QLatin1Char(':'), 0, 0);
        const QString value = word.section(QLatin1Char(':'), 1);
        if (name == QLatin1String("range")) {
            for (const auto &[known, range] : rangeNames) {
                if (value == QLatin1String(known))
                    wanted.range = range;
            }
            if (const auto typed = typedRange(value, m_context.spend.now(), zone())) {
                wanted.range = UsageRange::Custom;
                wanted.custom = *typed;
            }
            continue;
        }
        for (const Dimension dimension : UsageGroupings) {
            if (name == QLatin1String("group") && value == QLatin1String(nameOf(dimension)))
                wanted.groupBy = dimension;
            if (name != QLatin1String(nameOf(dimension)))
                continue;
            wanted.only.push_back({dimension, value});
            names << groupName(dimension, value, *m_context.control.configuration());
        }
    }
    if (!wanted.only.empty() && wanted.only.front().dimension == wanted.groupBy)
        wanted.groupBy = nextGrouping(wanted);
    UsageView all = wanted;
    all.only.clear();
    m_path.front().view = all;
    if (!wanted.only.empty())
        m_path.push_back({wanted, names.join(QStringLiteral(", "))});
    viewChanged();
}

void UsagePage::viewChanged()
{
    showView();
    m_skeleton->begin(); // what it shows is of another view
    read();
}

void UsagePage::showView()
{
    selectData(m_range, int(view().range));
    selectData(m_group, int(view().groupBy));
    selectData(m_metric, int(view().metric));
    selectData(m_compare, view().compare ? 1 : 0);
    m_custom->setVisible(view().range == UsageRange::Custom);
    if (view().range == UsageRange::Custom) {
        const auto day = [this](Instant at) {
            return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, zone()).date();
        };
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_from->setDate(day(view().custom.from));
        m_until->setDate(day(view().custom.until - std::chrono::milliseconds(1)));
    }
    m_previous->setEnabled(view().range != UsageRange::All);
    m_next->setEnabled(view().back > 0);
    m_zoomOut->setVisible(m_path.size() > 1);
    showPath();
}

void UsagePage::showPath()
{
    while (QLayoutItem *item = m_pathLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_path.size(); ++i) {
        if (i > 0) {
            auto *mark = new QLabel(QStringLiteral("▸"), m_pathRow);
            mark->setForegroundRole(QPalette::PlaceholderText);
            m_pathLayout->addWidget(mark);
        }
        auto *part = new QToolButton(m_pathRow);
        makeFlat(part);
        part->setObjectName(QStringLiteral("usagePathPart%1").arg(i));
        QString name = m_path[i].name;
        if (i == 0) // the range too, where the combo does not say it
            name = view().back > 0 || m_path.size() > 1 ? tr("All")
                                                        : tr("Everything", "nothing was narrowed down");
        part->setText(name);
        part->setEnabled(i + 1 < m_path.size());
        QPalette readable = part->palette(); // where one is leads nowhere, but is to be read
        readable.setColor(QPalette::Disabled, QPalette::ButtonText, semanticColours(readable).muted);
        part->setPalette(readable);
        connect(part, &QToolButton::clicked, this, [this, i] { goTo(i); });
        m_pathLayout->addWidget(part);
    }
}

void UsagePage::read()
{
    m_dirty = false;
    if (!isVisible()) {
        m_dirty = true;
        return;
    }
    m_slow.start();
    if (!m_readAt)
        m_skeleton->begin();
    m_reading.start();
    m_reader.read(view(), m_context.spend.now(), zone());
}

void UsagePage::onReady(const UsageReport &report, bool complete)
{
    // What belongs to the same view is replaced as a whole, so that nothing flickers in between.
    const bool sameView = m_report.period.starts == report.period.starts &&
                          m_report.view.groupBy == report.view.groupBy &&
                          m_report.view.only == report.view.only &&
                          m_report.view.metric == report.view.metric && !m_report.groups.empty();
    if (!complete && sameView)
        return;
    m_skeleton->end();
    m_report = report;
    m_problem->hide();
    m_retry->hide();
    m_content->setGraphicsEffect(nullptr);
    m_readAt = m_context.spend.now();
    if (complete) {
        m_slow.stop();
        m_readTook = m_reading.elapsed();
        if (m_dirty)
            onRecorded();
    }
    showReport();
    showAge();
}

void UsagePage::onFailed(const QString &why)
{
    m_slow.stop();
    m_skeleton->end();
    m_problem->setText(m_readAt ? tr("The ledger could not be read; these figures are of %1. %2")
                                      .arg(ageText(m_readAt, m_context.spend.now()), why)
                                : tr("The ledger could not be read. %1").arg(why));
    m_problem->show();
    m_retry->show();
    auto *faded = new QGraphicsOpacityEffect(m_content);
    faded->setOpacity(0.45);
    m_content->setGraphicsEffect(faded);
    showAge();
}

void UsagePage::onRecorded()
{
    m_dirty = true;
    const bool live = m_report.period.starts.empty() || m_report.period.includes(m_context.spend.now());
    if (!isVisible() || m_reader.isReading() || !live)
        return;
    // Never more than a tenth of the storage thread's time for the sake of a picture.
    const int wait = isActiveWindow() ? RefreshMilliseconds : LazyRefreshMilliseconds;
    if (!m_refresh.isActive())
        m_refresh.start(int(std::max<qint64>(wait, 10 * m_readTook)));
}

void UsagePage::showReport()
{
    const bool empty = m_report.total.requests == 0;
    if (empty)
        showEmpty();
    m_faces->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_content);
    m_export->setEnabled(!empty);
    m_model->setReport(m_report);
    fitCost();
    m_chart->setReport(m_report, m_context.control.configuration(), m_context.spend.now(), zone());
    m_facts->setReport(m_report);
    showTotals();
}

// Where there is no room, what the table says too goes first.
void UsagePage::fitTotals()
{
    m_showUnpriced->setVisible(m_report.total.unpriced > 0);
    m_change->setVisible(!m_change->text().isEmpty());
    m_forecast->setVisible(!m_forecast->text().isEmpty());
    const QLayout &row = *m_totals;
    for (QWidget *less : std::initializer_list<QWidget *>{m_showUnpriced, m_change, m_forecast}) {
        if (row.sizeHint().width() <= width())
            return;
        less->hide();
    }
}

void UsagePage::showTotals()
{
    const Totals &total = m_report.total;
    const UsageMetric metric = m_report.view.metric;
    const bool nothingPriced = total.unpriced > 0 && total.cost == Money();
    m_total->setText(tr("Total %1")
                         .arg(nothingPriced ? moneyText({}, MoneyStyle::Sum)
                                            : moneyText(total.cost, MoneyStyle::Sum, total.estimated > 0)));
    m_total->setToolTip(moneyText(total.cost, MoneyStyle::Exact, false, total.unpriced));
    m_unpriced->setVisible(total.unpriced > 0);
    m_setPrice->setVisible(total.unpriced > 0);
    m_unpriced->setText(tr("+ %Ln unpriced (%1 tokens)", "number of requests", int(total.unpriced))
                            .arg(tokensText(total.unpricedTokens)));
    const QString change = m_report.before && measure(metric, *m_report.before) > 0
                               ? changeText(measure(metric, total), measure(metric, *m_report.before))
                               : QString();
    m_change->setText(change.isEmpty() || !isAdditive(metric) ? QString()
                      : m_report.period.includes(m_context.spend.now())
                          ? tr("%1 against the period before by now", "a change").arg(change)
                          : tr("%1 against the period before", "a change").arg(change));
    const auto forecast = forecastOf(m_report, m_context.spend.now());
    m_forecast->clear();
    if (forecast) {
        const QDateTime end =
            QDateTime::fromMSecsSinceEpoch(microsOf(m_report.period.range.until) / 1000 - 1000, zone());
        const QString until =
            m_report.period.range.until - m_report.period.range.from > std::chrono::hours(26)
                ? shortDayText(end.date())
                : clockText(end.time());
        m_forecast->setText(tr("≈ %1 by %2 at this pace", "an amount, and a day or time of day")
                                .arg(measureText(metric, forecast->whole), until));
    }
    fitTotals();
}

void UsagePage::showEmpty()
{
    const EmptyStateAction all{tr("Show everything"), [this] {
                                   m_path.resize(1);
                                   view().range = UsageRange::All;
                                   view().back = 0;
                                   viewChanged();
                               }};
    if (!m_report.lastRequest) {
        const EmptyStateAction begin{
            tr("Connect an agent"),
            [this] { m_context.host.openPage(QStringLiteral("keys"), QStringLiteral("new")); }};
        m_empty->setContent(
            QStringLiteral("usage"), tr("No usage yet"),
            tr("What each key, model and agent costs appears here from the first request on."),
            m_path.size() > 1 ? all : begin);
        return;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(microsOf(*m_report.lastRequest) / 1000, zone()).date();
    m_empty->setContent(
        QStringLiteral("usage"), tr("No usage in this range"),
        tr("The last request was on %1.").arg(dayText(day)),
        {tr("Go there"),
         [this, day] {
             view().range = UsageRange::Custom;
             view().back = 0;
             view().custom = {
                 instantFromMicros(day.startOfDay(zone()).toMSecsSinceEpoch() * 1000),
                 instantFromMicros(day.addDays(1).startOfDay(zone()).toMSecsSinceEpoch() * 1000)};
             viewChanged();
         }},
        all);
}

void UsagePage::showAge()
{
    if (m_slow.isActive())
        return;
    const QString zoneName = QString::fromLatin1(zone().id());
    const QString what = UsageWords::period(m_report.view, m_report.period, zone());
    m_when->setText(m_readAt ? tr("%1 · %2 · as of %3", "a range, a time zone, an age")
                                   .arg(what, zoneName, ageText(m_readAt, m_context.spend.now()))
                             : zoneName);
}

void UsagePage::narrow(std::optional<int> bar, const std::optional<QString> &group)
{
    if (!group && m_report.period.starts.size() <= 1)
        return openTraffic();
    Step step{view(), {}};
    QStringList names;
    if (group) {
        step.view.only.push_back({view().groupBy, *group});
        names << groupName(view().groupBy, *group, *m_context.control.configuration());
    }
    if (bar && m_report.period.starts.size() > 1 && size_t(*bar) < m_report.period.starts.size()) {
        step.view.range = UsageRange::Custom;
        step.view.back = 0;
        step.view.custom = {m_report.period.starts[size_t(*bar)], m_report.period.endOf(size_t(*bar))};
        names << UsageWords::bar(m_report.period, size_t(*bar), zone(), true);
    }
    if (group)
        step.view.groupBy = nextGrouping(step.view);
    step.name = names.join(QStringLiteral(" · "));
    m_path.push_back(std::move(step));
    viewChanged();
}

void UsagePage::narrowToSession(const QString &session)
{
    Step step{view(), tr("Session %1").arg(session.left(8))};
    step.view.only.push_back({Dimension::Session, session});
    if (step.view.groupBy == Dimension::Session)
        step.view.groupBy = nextGrouping(step.view);
    m_path.push_back(std::move(step));
    viewChanged();
}

void UsagePage::zoom(int first, int last)
{
    if (size_t(last) >= m_report.period.starts.size())
        return;
    Step step{view(), {}};
    step.view.range = UsageRange::Custom;
    step.view.back = 0;
    step.view.custom = {m_report.period.starts[size_t(first)], m_report.period.endOf(size_t(last))};
    step.name = tr("%1 – %2", "two times")
                    .arg(UsageWords::bar(m_report.period, size_t(first), zone(), false),
                         UsageWords::bar(m_report.period, size_t(last), zone(), false));
    m_path.push_back(std::move(step));
    viewChanged();
}

void UsagePage::stepBack()
{
    if (m_path.size() > 1)
        goTo(m_path.size() - 2);
}

void UsagePage::goTo(size_t step)
{
    m_path.resize(step + 1);
    viewChanged();
}

void UsagePage::openTraffic()
{
    m_context.host.openPage(QStringLiteral("traffic"),
                            trafficTerms(view().only, *m_context.control.configuration()));
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTotals();
}

void UsagePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_age.start();
    if (m_dirty || !m_readAt || m_report.period.includes(m_context.spend.now()))
        read();
}

void UsagePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.cancel();
    m_slow.stop();
    m_skeleton->end();
    m_refresh.stop();
    m_age.stop();
}

} // namespace sluice
