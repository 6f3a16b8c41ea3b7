// The cost of the last hour, as a chart or as its table twin. Only the one that shows is kept up to date.
#pragma once

#include "core/model/configuration.h"
#include "ui/common/spendbook.h"

#include <QStackedWidget>

class QToolButton;

namespace sluice {

class LiveCostChart;
class LiveCostTable;

class LiveCostView final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit LiveCostView(QWidget *parent = nullptr);

    void setRows(std::vector<KeyMinutes> rows, ConfigurationPtr configuration, Instant now);

    bool showsTable() const;
    void setTableShown(bool shown);
    // The button that goes to and fro, for the card's header; the view keeps its state right.
    QToolButton *makeToggle(QWidget *parent);

Q_SIGNALS:
    // By the user: worth remembering.
    void toggled(bool table);

private:
    void showRows();

    LiveCostChart *m_chart = nullptr;
    LiveCostTable *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    QToolButton *m_toggle = nullptr;
    std::vector<KeyMinutes> m_rows = {};
    ConfigurationPtr m_configuration = std::make_shared<const Configuration>();
    Instant m_now = {};
};

} // namespace sluice
