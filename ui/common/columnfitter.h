// Keeps a table within its width: when there is no room, the less important columns go, and come back with
// the room.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <vector>

class QTableView;

namespace sluice {

class ColumnFitter final : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        int stretching = 0;            // the column that takes what is left
        int leastWidth = 120;          // and what it needs
        std::vector<int> givenUp = {}; // the least important first; columns not named stay
    };
    // Owned by the table. Columns that are hidden now are hidden by the user's wish.
    ColumnFitter(QTableView &table, Plan plan);

    // What the user wants to see, room permitting.
    void setWanted(int column, bool wanted);
    bool isWanted(int column) const { return !m_unwanted.contains(column); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitLater();
    void fit();
    int widthOf(int column) const;

    QTableView &m_table;
    Plan m_plan;
    QSet<int> m_unwanted = {};
    QHash<int, int> m_widths = {}; // what a column has when it is shown
    QTimer m_later;
};

} // namespace sluice
