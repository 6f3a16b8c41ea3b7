#include "ui/overview/livecostview.h"

#include "ui/common/sluicestyle.h"
#include "ui/overview/livecostchart.h"
#include "ui/overview/livecosttable.h"

#include <QToolButton>

namespace sluice {

LiveCostView::LiveCostView(QWidget *parent)
    : QStackedWidget(parent)
    , m_chart(new LiveCostChart(this))
    , m_table(new LiveCostTable(this))
{
    addWidget(m_chart);
    addWidget(m_table);
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
    return currentWidget() == m_table;
}

void LiveCostView::setTableShown(bool shown)
{
    setCurrentWidget(shown ? static_cast<QWidget *>(m_table) : m_chart);
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
