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
    QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            m_widths[column] = header->sectionSize(column);
    }
    header->setSectionResizeMode(m_plan.stretching, QHeaderView::Stretch);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width == 0 || column == m_plan.stretching)
            return; // it was hidden
        m_widths[column] = width;
        fitLater();
    });
    // The view is in the middle of laying itself out when its viewport changes: columns go afterwards.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ColumnFitter::fit);
    table.viewport()->installEventFilter(this);
    fitLater();
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
        fitLater();
    return QObject::eventFilter(watched, event);
}

void ColumnFitter::fitLater()
{
    if (!m_later.isActive())
        m_later.start();
}

void ColumnFitter::fit()
{
    QSet<int> hidden = m_unwanted;
    const int columns = m_table.horizontalHeader()->count();
    int needed = m_plan.leastWidth;
    for (int column = 0; column < columns; ++column) {
        if (column != m_plan.stretching && !hidden.contains(column))
            needed += widthOf(column);
    }
    for (const int column : m_plan.givenUp) {
        if (needed <= m_table.viewport()->width())
            break;
        if (hidden.contains(column))
            continue;
        hidden.insert(column);
        needed -= widthOf(column);
    }
    for (int column = 0; column < columns; ++column) {
        if (m_table.isColumnHidden(column) != hidden.contains(column))
            m_table.setColumnHidden(column, hidden.contains(column));
    }
}

int ColumnFitter::widthOf(int column) const
{
    return m_widths.value(column, m_table.horizontalHeader()->defaultSectionSize());
}

} // namespace sluice
