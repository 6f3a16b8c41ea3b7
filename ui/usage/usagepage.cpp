#include "ui/usage/usagepage.h"

#include "core/control/async.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usageexport.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagemodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int RefreshMilliseconds = 2000;      // in front
constexpr int LazyRefreshMilliseconds = 30000; // visible, but not in front
constexpr int SlowMilliseconds = 200;          // until it says that it reads

constexpr std::array groupings{Dimension::Key,     Dimension::Model,    Dimension::Provider,
                               Dimension::Agent,   Dimension::Project,  Dimension::ProjectDir,
                               Dimension::Session, Dimension::Endpoint, Dimension::Status};

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

void UsagePage::buildTools(QVBoxLayout *down)
{
    const auto combo = [this](const char *name, const QString &accessible) {
        auto *made = new QComboBox(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(accessible);
        made->setToolTip(accessible);
        return made;
    };
    m_range = combo("usageRangeCombo", tr("Range"));
    for (int range = int(UsageRange::LastHour); range <= int(UsageRange::Custom); ++range)
        m_range->addItem(UsageWords::range(UsageRange(range)), range);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        view().range = UsageRange(m_range->currentData().toInt());
        view().back = 0;
        if (view().range == UsageRange::Custom)
            view().custom = m_report.period.range.from < m_report.period.range.until
                                ? m_report.period.range
                                : *typedRange(QStringLiteral("-1d"), m_context.spend.now(), zone());
        viewChanged();
    });
    const auto arrow = [this](const char *name, const QString &text, const QString &icon, int step) {
        auto *button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(themedIcon(icon));
        button->setToolTip(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, step] {
            view().back = std::max(0, view().back + step);
            viewChanged();
        });
        return button;
    };
    m_previous = arrow("usagePreviousButton", tr("Earlier"), QStringLiteral("chevron-left"), 1);
    m_next = arrow("usageNextButton", tr("Later"), QStringLiteral("chevron-right"), -1);

    m_group = combo("usageGroupCombo", tr("Group by"));
    for (const Dimension dimension : groupings)
        m_group->addItem(tr("by %1", "by key, by model").arg(UsageWords::dimension(dimension).toLower()),
                         int(dimension));
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        view().groupBy = Dimension(m_group->currentData().toInt());
        viewChanged();
    });
    m_metric = combo("usageMetricCombo", tr("Show"));
    for (int metric = 0; metric <= int(UsageMetric::FirstToken); ++metric)
        m_metric->addItem(UsageWords::metric(UsageMetric(metric)), metric);
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] {
        view().metric = UsageMetric(m_metric->currentData().toInt());
        viewChanged();
    });
    m_compare = combo("usageCompareCombo", tr("Compare"));
    m_compare->addItem(tr("No comparison"), 0);
    m_compare->addItem(tr("With the period before"), 1);
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this] {
        view().compare = m_compare->currentData().toInt() == 1;
        viewChanged();
    });
    m_export = new QPushButton(themedIcon(QStringLiteral("download")), tr("Export"), this);
    m_export->setObjectName(QStringLiteral("usageExportButton"));
    m_export->setMenu(makeExportMenu());

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(makePageTitle(tr("Usage"), this));
    tools->addSpacing(space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_range, m_previous, m_next})
        tools->addWidget(widget);
    tools->addWidget(buildCustom());
    tools->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_group, m_metric, m_compare, m_export})
        tools->addWidget(widget);
    down->addLayout(tools);
}

QWidget *UsagePage::buildCustom()
{
    m_custom = new QWidget(this);
    auto *across = new QHBoxLayout(m_custom);
    across->setContentsMargins(0, 0, 0, 0);
    const auto date = [this](const char *name, const QString &accessible) {
        auto *edit = new QDateEdit(m_custom);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(accessible);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::editingFinished, this, [this] {
            view().custom = {
                instantFromMicros(m_from->date().startOfDay(zone()).toMSecsSinceEpoch() * 1000),
                instantFromMicros(m_until->date().addDays(1).startOfDay(zone()).toMSecsSinceEpoch() * 1000)};
            view().back = 0;
            if (view().custom.from < view().custom.until)
                viewChanged();
        });
        return edit;
    };
    m_from = date("usageFromDate", tr("First day"));
    m_until = date("usageUntilDate", tr("Last day"));
    m_typed = makeLineEdit("usageRangeEdit", m_custom);
    m_typed->setPlaceholderText(QStringLiteral("-3d"));
    m_typed->setAccessibleName(tr("Range, typed"));
    m_typed->setToolTip(tr("-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07"));
    m_typed->setFixedWidth(92);
    connect(m_typed, &QLineEdit::returnPressed, this, &UsagePage::customEdited);
    across->addWidget(m_from);
    across->addWidget(m_until);
    across->addWidget(m_typed);
    return m_custom;
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

void UsagePage::buildPath(QVBoxLayout *down)
{
    m_pathRow = new QWidget(this);
    m_pathRow->setObjectName(QStringLiteral("usagePath"));
    m_pathRow->setAccessibleName(tr("What it was narrowed to"));
    m_pathLayout = new QHBoxLayout(m_pathRow);
    m_pathLayout->setContentsMargins(0, 0, 0, 0);
    m_pathLayout->setSpacing(0);
    m_zoomOut = new QToolButton(this);
    m_zoomOut->setObjectName(QStringLiteral("usageZoomOutButton"));
    m_zoomOut->setText(tr("Zoom out"));
    m_zoomOut->setIcon(themedIcon(QStringLiteral("undo")));
    m_zoomOut->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_zoomOut->setToolTip(tr("One step back (Backspace)"));
    m_zoomOut->setAutoRaise(true);
    connect(m_zoomOut, &QToolButton::clicked, this, &UsagePage::stepBack);
    m_when = new ToneLabel(Tone::Muted, this);
    m_when->setObjectName(QStringLiteral("usageAgeLabel"));
    m_when->setWordWrap(false);

    auto *across = new QHBoxLayout;
    across->setContentsMargins(space::Large - 6, 0, space::Large, 0);
    across->addWidget(m_pathRow);
    across->addWidget(m_zoomOut);
    across->addStretch(1);
    across->addWidget(m_when);
    down->addLayout(across);

    m_problem = new ToneLabel(Tone::Bad, this);
    m_problem->setObjectName(QStringLiteral("usageProblemLabel"));
    m_retry = new QPushButton(tr("Retry"), this);
    m_retry->setObjectName(QStringLiteral("usageRetryButton"));
    connect(m_retry, &QPushButton::clicked, this, &UsagePage::read);
    auto *trouble = new QHBoxLayout;
    trouble->setContentsMargins(space::Large, 0, space::Large, 0);
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_retry);
    down->addLayout(trouble);
    m_problem->hide();
    m_retry->hide();
}

void UsagePage::buildContent(QVBoxLayout *down)
{
    m_faces = new QStackedWidget(this);
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    m_chart = new UsageChart(m_content);
    connect(m_chart, &UsageChart::chosen, this,
            [this](int bar, const std::optional<QString> &group) { narrow(bar, group); });
    connect(m_chart, &UsageChart::zoomed, this, &UsagePage::zoom);
    connect(m_chart, &UsageChart::backAsked, this, &UsagePage::stepBack);

    m_facts = new UsageFacts(this);
    connect(m_facts, &UsageFacts::sessionChosen, this, &UsagePage::narrowToSession);
    QScrollArea *facts = makeScroll(m_facts);
    facts->setFocusPolicy(Qt::NoFocus);
    facts->setFixedWidth(316);
    auto *lower = new QWidget(m_content);
    auto *across = new QHBoxLayout(lower);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(buildTable(), 1);
    across->addWidget(facts);

    column->addWidget(m_chart, 5);
    column->addLayout(buildTotals(m_content));
    column->addWidget(lower, 4);
    m_empty = new EmptyState(this);
    m_faces->addWidget(m_content);
    m_faces->addWidget(m_empty);
    down->addWidget(m_faces, 1);
}

QHBoxLayout *UsagePage::buildTotals(QWidget *parent)
{
    m_total = new QLabel(parent);
    m_total->setObjectName(QStringLiteral("usageTotalLabel"));
    m_total->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
    m_unpriced = new ToneLabel(Tone::Warning, parent);
    m_unpriced->setObjectName(QStringLiteral("usageUnpricedLabel"));
    m_unpriced->setWordWrap(false);
    m_setPrice = new QPushButton(tr("Set price…"), parent);
    m_setPrice->setObjectName(QStringLiteral("usageSetPriceButton"));
    connect(m_setPrice, &QPushButton::clicked, this,
            [this] { m_context.host.openPage(QStringLiteral("prices"), QStringLiteral("unpriced")); });
    auto *why = new QToolButton(parent);
    why->setObjectName(QStringLiteral("usageExplainButton"));
    why->setIcon(themedIcon(QStringLiteral("info")));
    why->setToolTip(tr("How was this cost computed?"));
    why->setAccessibleName(why->toolTip());
    why->setAutoRaise(true);
    connect(why, &QToolButton::clicked, this, &UsagePage::explain);
    m_change = new ToneLabel(Tone::Muted, parent);
    m_change->setObjectName(QStringLiteral("usageChangeLabel"));
    m_change->setWordWrap(false);
    m_forecast = new ToneLabel(Tone::Muted, parent);
    m_forecast->setObjectName(QStringLiteral("usageForecastLabel"));
    m_forecast->setWordWrap(false);
    auto *requests = new QPushButton(tr("Show requests"), parent);
    requests->setObjectName(QStringLiteral("usageRequestsButton"));
    makeFlat(requests);
    connect(requests, &QPushButton::clicked, this, &UsagePage::openTraffic);

    auto *across = new QHBoxLayout;
    across->setContentsMargins(space::Large, 0, space::Large, 0);
    across->setSpacing(space::Small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_total, why, m_unpriced, m_setPrice, m_change})
        across->addWidget(widget);
    across->addStretch(1);
    across->addWidget(m_forecast);
    across->addWidget(requests);
    return across;
}

QWidget *UsagePage::buildTable()
{
    m_table = new QTableView(m_content);
    m_table->setObjectName(QStringLiteral("usageTable"));
    m_table->setAccessibleName(tr("Usage by group"));
    m_table->setModel(m_model);
    const std::array<int, UsageModel::ColumnCount> widths{160, 74, 70, 66, 66, 108, 58, 88, 78, 58, 66};
    for (int column = 0; column < UsageModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    setUpTable(m_table, {UsageModel::Group,
                         130,
                         {UsageModel::PerRequest, UsageModel::Change, UsageModel::Failed, UsageModel::Output,
                          UsageModel::Input, UsageModel::FirstToken, UsageModel::Share}});
    m_table->verticalHeader()->setDefaultSectionSize(28);
    const auto open = [this](const QModelIndex &index) {
        if (const UsageGroup *group = m_model->group(index.row()))
            narrow({}, group->value);
    };
    connect(m_table, &QTableView::clicked, this, open);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this, open] { open(m_table->currentIndex()); });
    }
    return makeTableFrame(m_table);
}

void UsagePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(QKeySequence(Qt::Key_Escape), [this] { stepBack(); });
    add(QKeySequence(Qt::Key_Backspace), [this] { stepBack(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_T),
        [this] { m_table->hasFocus() ? m_chart->setFocus() : m_table->setFocus(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { copyPicture(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_export->showMenu(); });
}

QMenu *UsagePage::makeExportMenu()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Table as CSV…"), this, [this] { chooseFile(Export::Table); })
        ->setObjectName(QStringLiteral("usageExportTableAction"));
    menu->addAction(tr("Every request as CSV…"), this, [this] { chooseFile(Export::Requests); })
        ->setObjectName(QStringLiteral("usageExportRequestsAction"));
    menu->addAction(tr("Chart as picture…"), this, [this] { chooseFile(Export::Picture); })
        ->setObjectName(QStringLiteral("usageExportPictureAction"));
    menu->addSeparator();
    menu->addAction(tr("Copy picture"), this, &UsagePage::copyPicture)
        ->setObjectName(QStringLiteral("usageCopyPictureAction"));
    return menu;
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
            continue;
        }
        for (const Dimension dimension : groupings) {
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
    m_report = report;
    m_problem->hide();
    m_retry->hide();
    m_content->setGraphicsEffect(nullptr);
    m_readAt = m_context.spend.now();
    if (complete) {
        m_slow.stop();
        if (m_dirty)
            onRecorded();
    }
    showReport();
    showAge();
}

void UsagePage::onFailed(const QString &why)
{
    m_slow.stop();
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
    if (!m_refresh.isActive())
        m_refresh.start(isActiveWindow() ? RefreshMilliseconds : LazyRefreshMilliseconds);
}

void UsagePage::showReport()
{
    const bool empty = m_report.total.requests == 0;
    if (empty)
        showEmpty();
    m_faces->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_content);
    m_export->setEnabled(!empty);
    m_chart->setReport(m_report, m_context.control.configuration(), m_context.spend.now(), zone());
    m_model->setReport(m_report);
    m_facts->setReport(m_report);
    showTotals();
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
    const QString change =
        m_report.before ? changeText(measure(metric, total), measure(metric, *m_report.before)) : QString();
    m_change->setVisible(!change.isEmpty() && isAdditive(metric));
    m_change->setText(m_report.period.includes(m_context.spend.now())
                          ? tr("%1 against the period before by now", "a change").arg(change)
                          : tr("%1 against the period before", "a change").arg(change));
    const auto forecast = forecastOf(m_report, m_context.spend.now());
    m_forecast->setVisible(forecast.has_value());
    if (forecast) {
        const QDateTime end =
            QDateTime::fromMSecsSinceEpoch(microsOf(m_report.period.range.until) / 1000 - 1000, zone());
        const QString until =
            m_report.period.range.until - m_report.period.range.from > std::chrono::hours(26)
                ? QLocale().toString(end.date(), QStringLiteral("d MMMM"))
                : QLocale().toString(end.time(), QLocale::ShortFormat);
        m_forecast->setText(tr("≈ %1 by %2 at this pace", "an amount, and a day or time of day")
                                .arg(measureText(metric, forecast->whole), until));
    }
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
        const EmptyStateAction connect{
            tr("Connect an agent"),
            [this] { m_context.host.openPage(QStringLiteral("keys"), QStringLiteral("new")); }};
        m_empty->setContent(
            QStringLiteral("usage"), tr("No usage yet"),
            tr("What each key, model and agent costs appears here from the first request on."),
            m_path.size() > 1 ? all : connect);
        return;
    }
    const QDate day = QDateTime::fromMSecsSinceEpoch(microsOf(*m_report.lastRequest) / 1000, zone()).date();
    m_empty->setContent(
        QStringLiteral("usage"), tr("No usage in this range"),
        tr("The last request was on %1.").arg(QLocale().toString(day, QStringLiteral("d MMMM yyyy"))),
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
    QStringList terms;
    const ConfigurationPtr configuration = m_context.control.configuration();
    for (const SpendFilter &filter : view().only) {
        const char *name = nameOf(filter.dimension);
        const QString value = filter.dimension == Dimension::Key || filter.dimension == Dimension::Provider ||
                                      filter.dimension == Dimension::Project
                                  ? groupName(filter.dimension, filter.value, *configuration)
                                  : filter.value;
        const bool known = filter.dimension == Dimension::Key || filter.dimension == Dimension::Model ||
                           filter.dimension == Dimension::Provider || filter.dimension == Dimension::Agent ||
                           filter.dimension == Dimension::Session || filter.dimension == Dimension::Status;
        if (known && !value.isEmpty())
            terms << QStringLiteral("%1:\"%2\"").arg(QLatin1String(name), value);
    }
    m_context.host.openPage(QStringLiteral("traffic"), terms.join(QLatin1Char(' ')));
}

void UsagePage::explain()
{
    RequestQuery query;
    query.range = m_report.period.range;
    query.only = view().only;
    query.limit = 1;
    query.count = false;
    whenDone(m_context.control.requests(query), this, [this](const Result<RequestPage> &page) {
        const Totals &total = m_report.total;
        QStringList parts;
        parts << tr("Every request is priced when it ends: each class of its tokens times the price of that "
                    "moment, in whole trillionths of a dollar. A cost that a provider reports itself comes "
                    "before that. Sums are of these amounts; nothing is rounded in between.");
        parts
            << tr("Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no "
                  "known price: they are not in the sum.")
                   .arg(countText(total.requests), countText(total.estimated), countText(total.unpriced));
        parts << savedText(total.saved, total) + QLatin1Char(' ') +
                     tr("That is: all input at the price of new input, less what it did cost.");
        if (page && !page.value().records.empty()) {
            const QString example = m_context.control.costExplanation(page.value().records.front());
            if (!example.isEmpty())
                parts << tr("The latest of them, for example:\n%1").arg(example);
        }
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("How was this cost computed?"),
                                    tr("Total %1").arg(moneyText(total.cost, MoneyStyle::Exact)),
                                    QMessageBox::Close, this);
        box->setObjectName(QStringLiteral("usageExplainDialog"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(parts.join(QStringLiteral("\n\n")));
        box->open();
    });
}

void UsagePage::copyPicture()
{
    QGuiApplication::clipboard()->setImage(m_chart->picture());
    m_context.host.showMessage({Message::Level::Success, tr("The picture was copied."), {}, {}});
}

void UsagePage::chooseFile(Export kind)
{
    if (kind == Export::Requests && m_writing)
        return m_writing->cancel();
    QString name = usageFileName(m_report, zone());
    if (kind == Export::Requests)
        name += QStringLiteral("-requests");
    name += kind == Export::Picture ? QStringLiteral(".png") : QStringLiteral(".csv");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export usage"), QDir(folder).filePath(name),
                                     kind == Export::Picture ? tr("Picture (*.png)") : tr("CSV (*.csv)"));
    if (!path.isEmpty())
        exportTo(kind, path);
}

void UsagePage::exportTo(Export kind, const QString &path)
{
    if (kind == Export::Requests)
        return exportRequests(path);
    // Written beside and renamed: a failure leaves no half file.
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    if (kind == Export::Table)
        good = good && file.write(usageCsv(m_report, zone())) >= 0;
    else
        good = good && m_chart->picture().save(&file, "PNG");
    good = good && file.commit();
    tellSaved(path, good ? QString() : file.errorString());
}

void UsagePage::exportRequests(const QString &path)
{
    if (m_writing)
        return;
    m_writing = new RequestsExport(m_context.control, m_report, path, this);
    auto *action = findChild<QAction *>(QStringLiteral("usageExportRequestsAction"));
    connect(m_writing, &RequestsExport::progressed, this,
            [this](qint64 written) { m_export->setText(tr("Exporting… %1").arg(countText(written))); });
    connect(m_writing, &RequestsExport::finished, this, [this, path, action](qint64, const QString &problem) {
        m_writing->deleteLater();
        m_writing = nullptr;
        m_export->setText(tr("Export"));
        action->setText(tr("Every request as CSV…"));
        tellSaved(path, problem);
    });
    action->setText(tr("Cancel the export"));
    m_writing->start();
}

void UsagePage::tellSaved(const QString &path, const QString &problem)
{
    const QString name = QDir::toNativeSeparators(path);
    if (problem.isEmpty())
        m_context.host.showMessage({Message::Level::Success, tr("Saved as %1.").arg(name), {}, {}});
    else
        m_context.host.showMessage(
            {Message::Level::Error, tr("%1 could not be written: %2").arg(name, problem), {}, {}});
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
    m_refresh.stop();
    m_age.stop();
}

} // namespace sluice
