// Everything about one request.
#include "ui/traffic/trafficdrawer.h"

#include "core/control/control.h"
#include "core/storage/usagetotals.h"
#include "ui/common/costwords.h"
#include "ui/common/factsview.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/traffic/guardhits.h"
#include "ui/traffic/messagestab.h"
#include "ui/traffic/rawtab.h"
#include "ui/traffic/timelineview.h"
#include "ui/traffic/trafficwords.h"
#include "ui/traffic/whyrefused.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>

namespace sluice {

namespace {

QLabel *makeText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setTextFormat(Qt::PlainText); // model and agent names come from strangers
    return label;
}

QVBoxLayout *makeColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, space::Medium, space::Tiny, 0);
    column->setSpacing(space::Medium);
    return column;
}

} // namespace

TrafficDrawer::TrafficDrawer(const PageContext &context, Drawer &frame)
    : QWidget(&frame)
    , m_context(context)
    , m_frame(frame)
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("trafficDrawerTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeSummaryTab(), tr("Summary"));
    m_tabs->addTab(makeTimelineTab(), tr("Timeline"));
    m_tabs->addTab(makeCostTab(), tr("Cost"));
    m_why = new WhyPanel(context, this);
    m_tabs->addTab(m_why, tr("Why refused?"));
    m_guard = new GuardHits(context, this);
    m_tabs->addTab(m_guard, tr("Guardrails"));
    m_messages = new MessagesTab(context, this);
    m_tabs->addTab(m_messages, tr("Messages"));
    m_raw = new RawTab(context, this);
    m_tabs->addTab(m_raw, tr("Raw"));
    setFocusProxy(m_tabs);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
}

QWidget *TrafficDrawer::makeSummaryTab()
{
    auto *inner = new QWidget;
    m_summary = makeText(inner);
    m_summary->setObjectName(QStringLiteral("trafficSummaryText"));
    m_facts = new FactsView(inner);
    m_exactness = new ToneLabel(Tone::Muted, inner);
    m_exactness->setObjectName(QStringLiteral("trafficExactnessLabel"));
    auto *column = makeColumn(inner);
    column->addWidget(m_summary);
    column->addWidget(makeActions(inner));
    column->addWidget(m_facts);
    column->addWidget(m_exactness);
    column->addStretch();

    return makeScroll(inner);
}

QWidget *TrafficDrawer::makeActions(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *curl = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy as curl"), row);
    curl->setObjectName(QStringLiteral("trafficCurlButton"));
    curl->setToolTip(tr("A request to the same model, with $SLUICE_KEY in place of the key"));
    connect(curl, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(curlCommand(m_record, m_context.control.status().address));
    });
    auto *playground =
        new QPushButton(themedIcon(QStringLiteral("playground")), tr("Open in Playground"), row);
    playground->setObjectName(QStringLiteral("trafficPlaygroundButton"));
    connect(playground, &QPushButton::clicked, this,
            [this] { m_context.host.openPage(QStringLiteral("playground"), m_record.modelAsked); });
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Small);
    across->addWidget(curl);
    across->addWidget(playground);
    across->addStretch();
    return row;
}

QWidget *TrafficDrawer::makeTimelineTab()
{
    auto *tab = new QWidget;
    m_timeline = new TimelineView(tab);
    m_timeline->setObjectName(QStringLiteral("trafficTimeline"));
    m_timeline->setAccessibleName(tr("Timeline"));
    m_timelineEmpty = makeMutedLabel(tr("Nothing has been measured yet."), tab);
    auto *column = makeColumn(tab);
    column->addWidget(m_timeline);
    column->addWidget(m_timelineEmpty);
    column->addStretch();
    return tab;
}

QWidget *TrafficDrawer::makeCostTab()
{
    auto *tab = new QWidget;
    m_cost = new QTableWidget(0, 3, tab);
    m_cost->setObjectName(QStringLiteral("trafficCostTable"));
    m_cost->setAccessibleName(tr("How the cost was computed"));
    m_cost->setHorizontalHeaderLabels({tr("What"), tr("Tokens × price"), tr("Amount")});
    m_cost->verticalHeader()->hide();
    m_cost->setShowGrid(false);
    m_cost->setWordWrap(true);
    m_cost->setFrameShape(QFrame::NoFrame);
    m_cost->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cost->setSelectionMode(QAbstractItemView::NoSelection);
    m_cost->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_cost->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_cost->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_cost->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_costNote = makeMutedLabel({}, tab);
    m_setPrice = new QPushButton(tr("Set a price…"), tab);
    m_setPrice->setObjectName(QStringLiteral("trafficSetPriceButton"));
    connect(m_setPrice, &QPushButton::clicked, this,
            [this] { m_context.host.openPage(QStringLiteral("models"), m_priceArgument); });
    m_cacheMiss = new ToneLabel(Tone::Warning, tab);
    m_cacheMiss->setObjectName(QStringLiteral("trafficCacheMissLabel"));
    auto *column = makeColumn(tab);
    column->addWidget(m_costNote);
    column->addWidget(m_setPrice, 0, Qt::AlignLeft);
    column->addWidget(m_cacheMiss);
    column->addWidget(m_cost, 1);
    column->addStretch(); // where the table is hidden
    return tab;
}

void TrafficDrawer::showRecord(const RequestRecord &record, const QString &keyName)
{
    const bool another = record.id != m_id;
    m_id = record.id;
    m_record = record;
    m_frame.setTitle(modelText(record));
    m_frame.setSubtitle(tr("%1 · %2").arg(timeText(record.startedAt), outcomeText(record)));
    m_summary->setText(summarySentence(record, keyName));
    m_facts->setFacts(requestFacts(record, keyName));

    const auto stretches = timelineOf(record);
    m_timelineEmpty->setVisible(stretches.empty());
    m_timeline->setStretches(stretches);
    fillCost(record);
    m_exactness->setText(exactnessSentence(record));
    m_exactness->setVisible(record.outcome != Outcome::Refused);
    m_cacheMiss->setText(cacheMissSentence(record));
    m_cacheMiss->setVisible(!record.changedBlock.isEmpty());
    m_messages->showRecord(record);
    m_raw->showRecord(record);
    m_tabs->setTabVisible(m_tabs->indexOf(m_guard), record.guard != GuardOutcome::None);
    m_guard->showRecord(record);

    const bool refused = record.outcome == Outcome::Refused;
    const int whyAt = m_tabs->indexOf(m_why);
    m_tabs->setTabVisible(whyAt, refused);
    if (refused)
        m_why->showRecord(record);
    if (another && refused)
        m_tabs->setCurrentIndex(whyAt);
    else if (another && m_tabs->currentIndex() == whyAt)
        m_tabs->setCurrentIndex(0);
}

bool TrafficDrawer::startSearch()
{
    return isAncestorOf(window()->focusWidget()) && m_messages->isVisible() && m_messages->startSearch();
}

void TrafficDrawer::fillCost(const RequestRecord &record)
{
    const auto computed = m_context.control.costExplanation(record);
    const auto rows = costRows(record, computed);
    m_cost->clearSpans();
    m_cost->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row) {
        const CostRow &line = rows[size_t(row)];
        m_cost->setItem(row, 0, new QTableWidgetItem(line.what));
        m_cost->setItem(row, 1, new QTableWidgetItem(line.how));
        auto *amount = new QTableWidgetItem(line.amount);
        amount->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_cost->setItem(row, 2, amount);
        if (line.amount.isEmpty())
            m_cost->setSpan(row, 1, 1, 2);
    }
    const bool unpriced = record.outcome != Outcome::Running && isUnpriced(record);
    m_setPrice->setVisible(unpriced);
    m_priceArgument = QStringLiteral("price:%1:%2")
                          .arg(record.providerId.toString(QUuid::WithoutBraces),
                               record.modelServed.isEmpty() ? record.modelAsked : record.modelServed);
    m_cost->setVisible(!rows.empty());
    m_cost->resizeRowsToContents();
    m_costNote->setText(costNote(record, computed));
}

} // namespace sluice
