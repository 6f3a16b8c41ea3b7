// Remembers a table's columns.
#include "ui/traffic/columnmemory.h"

#include "core/control/control.h"
#include "ui/common/columnfitter.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTableView>

namespace sluice {

namespace {

constexpr int StoreAfter = 800; // ms without another change
constexpr int Widest = 2000;

} // namespace

ColumnMemory::ColumnMemory(QTableView &table, Control &control, const QString &name)
    : QObject(&table)
    , m_table(table)
    , m_control(control)
    , m_name(name)
    , m_fitter(table.findChild<ColumnFitter *>())
{
    const QHeaderView *header = table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            m_widths[column] = header->sectionSize(column);
    }
    restore();
    m_stored = described();
    m_later.setSingleShot(true);
    m_later.setInterval(StoreAfter);
    connect(&m_later, &QTimer::timeout, this, &ColumnMemory::store);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0)
            m_widths[column] = width;
        m_later.start();
    });
    connect(header, &QHeaderView::sectionMoved, &m_later, qOverload<>(&QTimer::start));
}

void ColumnMemory::fillMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        QAction *action = menu->addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(QStringLiteral("column_%1").arg(column));
        action->setCheckable(true);
        action->setChecked(m_fitter->isWanted(column));
        action->setEnabled(column > 0); // one column always stays, to have a header to click
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_fitter->setWanted(column, shown);
            m_later.start();
        });
    }
}

// By the number of the column, in their order on the screen.
QString ColumnMemory::described() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    QJsonArray columns;
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        QJsonObject entry{{QStringLiteral("column"), column},
                          {QStringLiteral("shown"), m_fitter->isWanted(column)}};
        if (m_widths.contains(column) && header->sectionResizeMode(column) == QHeaderView::Interactive)
            entry.insert(QStringLiteral("width"), m_widths.value(column));
        columns.append(entry);
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

void ColumnMemory::restore()
{
    const QString text = m_control.configuration()->settings().ui.value(m_name);
    const QJsonArray columns = QJsonDocument::fromJson(text.toUtf8()).array();
    QHeaderView *header = m_table.horizontalHeader();
    int position = 0;
    for (const QJsonValue &entry : columns) {
        const int column = entry[QLatin1String("column")].toInt(-1);
        if (column < 0 || column >= header->count())
            continue; // of another version
        header->moveSection(header->visualIndex(column), position++);
        m_fitter->setWanted(column, column == 0 || entry[QLatin1String("shown")].toBool());
        const int width = entry[QLatin1String("width")].toInt();
        if (width >= header->minimumSectionSize() && width <= Widest)
            m_widths[column] = width;
        if (m_widths.contains(column) && !header->isSectionHidden(column))
            header->resizeSection(column, m_widths.value(column));
    }
}

void ColumnMemory::store()
{
    Settings settings = m_control.configuration()->settings();
    const QString now = described();
    if (m_stored == now)
        return;
    m_stored = now;
    settings.ui.insert(m_name, now);
    m_control.updateSettings(settings); // widths are not worth a message if they cannot be kept
}

} // namespace sluice
