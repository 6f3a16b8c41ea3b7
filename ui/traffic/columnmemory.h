// Remembers a table's columns (which, how wide, in which order) in Settings::ui, from one start to the next.
#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

class QTableView;
class QMenu;

namespace sluice {

class ColumnFitter;
class Control;

class ColumnMemory final : public QObject
{
    Q_OBJECT
public:
    // For a table after setUpTable(). `name`: of the setting. Owned by the table.
    ColumnMemory(QTableView &table, Control &control, const QString &name);

    // A box for each column, to show or hide it.
    void fillMenu(QMenu *menu);

private:
    void restore();
    void store();
    QString described() const;

    QTableView &m_table;
    Control &m_control;
    QString m_name;
    ColumnFitter *m_fitter;
    QHash<int, int> m_widths = {}; // of those too that have no room at the moment
    QString m_stored = {};
    QTimer m_later;
};

} // namespace sluice
