// UsagePage: what it is made of.
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/skeleton.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/usage/usagechart.h"
#include "ui/usage/usagefacts.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagepage.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace sluice {

namespace {
constexpr int LeastComboWidth = 88;
} // namespace

void UsagePage::buildTools(QVBoxLayout *down)
{
    const auto combo = [this](const char *name, const QString &accessible) {
        auto *made = new QComboBox(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(accessible);
        made->setToolTip(accessible);
        made->setMinimumWidth(LeastComboWidth); // in a language with long words the row must still fit
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
    for (const Dimension dimension : UsageGroupings)
        m_group->addItem(UsageWords::dimension(dimension), int(dimension));
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
    connect(m_chart, &UsageChart::menuAsked, this, &UsagePage::showMenu);
    connect(m_chart, &UsageChart::zoomed, this, &UsagePage::zoom);
    connect(m_chart, &UsageChart::coloursChanged, this, [this] { m_model->setColours(m_chart->colours()); });
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

    m_chart->setMinimumHeight(180); // below it the axes have no room for their figures
    column->addWidget(m_chart, 5);
    column->addLayout(buildTotals(m_content));
    column->addWidget(lower, 6);
    m_empty = new EmptyState(this);
    m_faces->addWidget(m_content);
    m_skeleton = new Skeleton(m_content);
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
    m_showUnpriced = new QPushButton(tr("Show them"), parent);
    m_showUnpriced->setObjectName(QStringLiteral("usageUnpricedButton"));
    connect(m_showUnpriced, &QPushButton::clicked, this,
            [this] { m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("is:unpriced")); });
    m_setPrice = new QPushButton(tr("Set price…"), parent);
    m_setPrice->setObjectName(QStringLiteral("usageSetPriceButton"));
    connect(m_setPrice, &QPushButton::clicked, this,
            [this] { m_context.host.openPage(QStringLiteral("models"), QStringLiteral("unpriced")); });
    auto *why = new QToolButton(parent);
    why->setObjectName(QStringLiteral("usageExplainButton"));
    why->setIcon(themedIcon(QStringLiteral("info")));
    why->setToolTip(tr("How was this cost computed? (Ctrl+I)"));
    why->setAccessibleName(tr("How was this cost computed?"));
    why->setAutoRaise(true);
    connect(why, &QToolButton::clicked, this, [this] { explain({}, {}); });
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
    m_totals = across;
    across->setContentsMargins(space::Large, 0, space::Large, 0);
    across->setSpacing(space::Small);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_total, why, m_unpriced, m_setPrice, m_showUnpriced, m_change})
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
    const std::array<int, UsageModel::ColumnCount> widths{160, 74, 70, 62, 62, 148, 58, 88, 78, 58, 66};
    for (int column = 0; column < UsageModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    setUpTable(m_table, {UsageModel::Group,
                         190,
                         {UsageModel::PerRequest, UsageModel::Change, UsageModel::Failed, UsageModel::Output,
                          UsageModel::Input, UsageModel::FirstToken, UsageModel::Share}});
    m_table->verticalHeader()->setDefaultSectionSize(28);
    const auto open = [this](const QModelIndex &index) {
        if (const UsageGroup *group = m_model->group(index.row()))
            narrow({}, group->value);
    };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex row = m_table->indexAt(at);
        const UsageGroup *group = m_model->group(row.row());
        if (row.isValid())
            showMenu(m_table->viewport()->mapToGlobal(at), {},
                     group ? std::optional(group->value) : std::nullopt);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this, open] { open(m_table->currentIndex()); });
    }
    return makeTableFrame(m_table);
}

// "$98.55 + 131 unpriced" needs twice the room of "$98.55". A width that the user gave stays.
void UsagePage::fitCost()
{
    constexpr int least = 84;
    const int width = m_table->columnWidth(UsageModel::Cost);
    if (width == 0 || (m_costWidth > 0 && width != m_costWidth))
        return;
    QFont bold = m_table->font(); // of the totals
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    m_costWidth = least;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, UsageModel::Cost).data().toString();
        m_costWidth = std::max(m_costWidth, metrics.horizontalAdvance(text) + 2 * space::Medium);
    }
    m_table->setColumnWidth(UsageModel::Cost, m_costWidth);
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
    add(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { explainCurrent(); });
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

} // namespace sluice
