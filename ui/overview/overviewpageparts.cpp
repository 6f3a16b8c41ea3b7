// What the Overview is built of; what it shows and does is in overviewpage.cpp.
#include "ui/overview/overviewpage.h"

#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/overview/attentionmodel.h"
#include "ui/overview/busiestmodels.h"
#include "ui/overview/cachepanel.h"
#include "ui/overview/card.h"
#include "ui/overview/gettingstarted.h"
#include "ui/overview/livecostview.h"
#include "ui/overview/runningmodel.h"
#include "ui/overview/statcard.h"
#include "ui/overview/twolinedelegate.h"
#include "ui/overview/weeksummary.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace sluice {

QWidget *OverviewPage::buildDashboard()
{
    auto *content = new QWidget(this);
    auto *down = new QVBoxLayout(content);
    down->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    down->setSpacing(space::Medium);
    const auto row = [down](int stretch) {
        auto *across = new QHBoxLayout;
        across->setSpacing(space::Medium);
        down->addLayout(across, stretch);
        return across;
    };

    down->addWidget(buildHead(content));
    m_week = new WeekSummary(m_context, content);
    down->addWidget(m_week);

    QHBoxLayout *cards = row(0);
    m_todayCard = new StatCard(tr("Spend today"), QStringLiteral("spendTodayCard"), content);
    m_weekCard = new StatCard(tr("This week"), QStringLiteral("spendWeekCard"), content);
    m_monthCard = new StatCard(tr("This month"), QStringLiteral("spendMonthCard"), content);
    m_requestsCard = new StatCard(tr("Requests today"), QStringLiteral("requestsCard"), content);
    for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard, m_requestsCard})
        cards->addWidget(card, 1);
    for (StatCard *card : {m_todayCard, m_weekCard, m_monthCard})
        card->addCostButton();

    QHBoxLayout *now = row(5);
    m_chartCard = new Card(tr("Cost by key, last hour"), content);
    m_chart = new LiveCostView(m_chartCard);
    m_chartCard->setContent(m_chart);
    m_tableToggle = m_chart->makeToggle(m_chartCard);
    m_chartCard->addToHeader(m_tableToggle);
    m_chartCard->addToHeader(link(m_chartCard, "liveCostUsageButton", tr("Show the last hour in Usage"),
                                  [this] { openUsage(QStringLiteral("range:hour")); }));
    now->addWidget(m_chartCard, 7);

    m_runningCard = buildRunning(content);
    now->addWidget(m_runningCard, 4);

    QHBoxLayout *today = row(4);
    m_modelsCard = new Card(tr("Busiest models"), content);
    m_models = new BusiestModelsTable(m_modelsCard);
    m_modelsCard->setContent(m_models, 9);
    m_modelsCard->addToHeader(link(m_modelsCard, "busiestModelsUsageButton", tr("Show all models in Usage"),
                                   [this] { openUsage(rangeWord() + QStringLiteral(" group:model")); }));
    today->addWidget(m_modelsCard, 5);
    m_cacheCard = new Card(tr("Prompt cache"), content);
    m_cacheCard->setObjectName(QStringLiteral("cacheCard"));
    m_cache = new CachePanel(m_cacheCard);
    m_cacheCard->setContent(m_cache);
    m_cacheCard->addToHeader(link(m_cacheCard, "cacheUsageButton",
                                  tr("Show sessions and their cache in Usage"),
                                  [this] { openUsage(rangeWord() + QStringLiteral(" group:session")); }));
    today->addWidget(m_cacheCard, 4);
    m_attentionCard = buildAttention(content);
    today->addWidget(m_attentionCard, 5);

    // Shares of the width are exact: no card asks for more than its part.
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_todayCard, m_weekCard, m_monthCard, m_requestsCard, m_chartCard,
                                          m_runningCard, m_modelsCard, m_cacheCard, m_attentionCard})
        card->setSizePolicy(QSizePolicy::Ignored, card->sizePolicy().verticalPolicy());
    m_chartCard->setMinimumHeight(232);
    m_modelsCard->setMinimumHeight(190);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *OverviewPage::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *across = new QHBoxLayout(head);
    across->setContentsMargins(0, 0, 0, 0);
    auto *title = makePageTitle(tr("Overview"), head);
    m_range = new QComboBox(head);
    m_range->setObjectName(QStringLiteral("overviewRangeCombo"));
    m_range->setAccessibleName(tr("Range of models, cache and latencies"));
    m_range->setToolTip(tr("Range of models, cache and latencies (Ctrl+R)"));
    for (const UsageRange range : {UsageRange::Today, UsageRange::Last7Days, UsageRange::ThisMonth})
        m_range->addItem(UsageWords::range(range), int(range));
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_figures.setRange(UsageRange(m_range->currentData().toInt()));
        showReading();
    });
    m_age = new QLabel(head);
    m_age->setForegroundRole(QPalette::PlaceholderText);
    across->addWidget(title, 1);
    across->addWidget(m_age);
    across->addWidget(m_range);
    auto *toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr,
                                 Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, &OverviewPage::toggleTable);
    auto *next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this,
            [this] { m_range->setCurrentIndex((m_range->currentIndex() + 1) % m_range->count()); });
    return head;
}

Card *OverviewPage::buildRunning(QWidget *parent)
{
    auto *card = new Card(tr("Now"), parent);
    m_running = new RunningModel(this);
    m_runningView = listView("runningList", tr("Requests running now"), m_running);
    m_stop = new QToolButton(card);
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(themedIcon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    m_stop->setObjectName(QStringLiteral("runningStopButton"));
    m_stop->setToolTip(tr("End the selected request (Delete); its client sees the connection end"));
    connect(m_stop, &QToolButton::clicked, this, &OverviewPage::stopSelected);
    auto *remove = new QShortcut(QKeySequence::Delete, m_runningView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &OverviewPage::stopSelected);
    connect(m_runningView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_stop->setEnabled(current.isValid()); });
    connect(m_runningView, &QListView::activated, this, [this](const QModelIndex &index) {
        const QUuid id = index.data(RunningModel::RequestIdRole).toUuid();
        openTraffic(QStringLiteral("id:%1").arg(id.toString(QUuid::WithoutBraces)));
    });
    m_stop->setEnabled(false);
    m_rates = new QLabel(card);
    m_rates->setObjectName(QStringLiteral("liveRateLabel"));
    m_rates->setForegroundRole(QPalette::PlaceholderText);
    card->addToHeader(m_rates);
    card->addToHeader(m_stop);
    card->setContent(m_runningView);
    return card;
}

Card *OverviewPage::buildAttention(QWidget *parent)
{
    auto *card = new Card(tr("Needs attention"), parent);
    m_attention = new AttentionModel(this);
    m_dismiss = new QToolButton(card);
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setObjectName(QStringLiteral("attentionDismissButton"));
    m_dismiss->setToolTip(tr("Clear this list; Traffic keeps the requests"));
    connect(m_dismiss, &QToolButton::clicked, this, &OverviewPage::dismissAll);
    QListView *view = listView("attentionList", tr("Needs attention"), m_attention);
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString page = index.data(AttentionModel::PageRole).toString();
        if (!page.isEmpty())
            m_context.host.openPage(page, index.data(AttentionModel::ArgumentRole).toString());
    });
    card->addToHeader(m_dismiss);
    card->setContent(view);
    return card;
}

QWidget *OverviewPage::buildStarting()
{
    auto *face = new QWidget(this);
    auto *layout = new QGridLayout(face);
    layout->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    m_steps = new GettingStarted(m_context, face);
    layout->addWidget(m_steps, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    return face;
}

// A quiet "More" at the end of a card's title: the card as a button, for the keyboard too.
QToolButton *OverviewPage::link(QWidget *parent, const char *name, const QString &says,
                                const std::function<void()> &open)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(tr("More"));
    button->setAccessibleName(says);
    button->setToolTip(says);
    makeFlat(button);
    connect(button, &QToolButton::clicked, this, open);
    return button;
}

QListView *OverviewPage::listView(const char *name, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *view = new QListView(this);
    view->setObjectName(QString::fromLatin1(name));
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setItemDelegate(new TwoLineDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace sluice
