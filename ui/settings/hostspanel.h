// Every host that this program has spoken to since it started.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QTableView;
class QStandardItemModel;

namespace sluice {

class HostsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit HostsPanel(const PageContext &context, QWidget *parent = nullptr);

    void refresh();

private:
    PageContext m_context;
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace sluice
