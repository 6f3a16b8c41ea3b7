// Keeps a table within its width.
#include "ui/common/columnfitter.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace sluice {

ColumnFitter::ColumnFitter(QTableView &table, Plan plan)
    : QObject(&table)
    , m_table(table)
    , m_plan(std::move(plan))
{
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        if (table.isColumnHidden(column))
            m_unwanted.insert(column);
    }
    table.horizontalHeader()->setSectionResizeMode(m_plan.stretching, QHeaderView::Stretch);
    // As wide as the viewport, but not a part of its own layout.
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != m_plan.stretching)
            fit();
    });
    fit();
}

void ColumnFitter::setWanted(int column, bool wanted)
{
    if (wanted)
        m_unwanted.remove(column);
    else
        m_unwanted.insert(column);
    fit();
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void ColumnFitter::fit()
{
    if (m_fitting)
        return;
    m_fitting = true;
    QSet<int> hidden = m_unwanted;
    int needed = m_plan.leastWidth;
    // A hidden column has no width: what it had is kept by the header and is back when it is shown.
    const QHeaderView *header = m_table.horizontalHeader();
    std::vector<int> widths(size_t(header->count()), 0);
    for (int column = 0; column < header->count(); ++column) {
        if (m_table.isColumnHidden(column) && !m_unwanted.contains(column))
            m_table.setColumnHidden(column, false);
        widths[size_t(column)] = column == m_plan.stretching ? 0 : header->sectionSize(column);
        if (!m_unwanted.contains(column))
            needed += widths[size_t(column)];
    }
    for (const int column : m_plan.givenUp) {
        if (needed <= m_table.viewport()->width())
            break;
        if (hidden.contains(column))
            continue;
        hidden.insert(column);
        needed -= widths[size_t(column)];
    }
    for (int column = 0; column < header->count(); ++column)
        m_table.setColumnHidden(column, hidden.contains(column));
    m_fitting = false;
}

} // namespace sluice
