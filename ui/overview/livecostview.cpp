#include "ui/overview/livecostview.h"

#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/overview/livecostchart.h"
#include "ui/overview/livecosttable.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace sluice {

LiveCostView::LiveCostView(QWidget *parent)
    : QStackedWidget(parent)
    , m_chart(new LiveCostChart(this))
    , m_table(new LiveCostTable(this))
{
    addWidget(m_chart);
    m_tableFrame = new QWidget(this);
    auto *inset = new QHBoxLayout(m_tableFrame);
    inset->setContentsMargins(space::Large - 6, 0, space::Small, 0); // as makeTableFrame()
    inset->addWidget(m_table);
    m_tableFrame->setFocusProxy(m_table);
    addWidget(m_tableFrame);
}

QToolButton *LiveCostView::makeToggle(QWidget *parent)
{
    m_toggle = new QToolButton(parent);
    m_toggle->setObjectName(QStringLiteral("liveCostTableButton"));
    m_toggle->setText(tr("Table"));
    m_toggle->setAccessibleName(tr("Show the last hour as a table"));
    m_toggle->setToolTip(tr("The same figures as a table (Ctrl+T)"));
    m_toggle->setCheckable(true);
    m_toggle->setChecked(showsTable());
    makeFlat(m_toggle);
    connect(m_toggle, &QToolButton::clicked, this, [this](bool table) {
        setTableShown(table);
        Q_EMIT toggled(table);
    });
    return m_toggle;
}

bool LiveCostView::showsTable() const
{
    return currentWidget() == m_tableFrame;
}

void LiveCostView::setTableShown(bool shown)
{
    setCurrentWidget(shown ? m_tableFrame : m_chart);
    if (m_toggle)
        m_toggle->setChecked(shown);
    showRows();
}

void LiveCostView::setRows(std::vector<KeyMinutes> rows, ConfigurationPtr configuration, Instant now)
{
    m_rows = std::move(rows);
    m_configuration = std::move(configuration);
    m_now = now;
    showRows();
}

void LiveCostView::showRows()
{
    if (showsTable())
        m_table->setRows(m_rows, m_configuration, m_now);
    else
        m_chart->setRows(m_rows, m_configuration, m_now);
}

} // namespace sluice
