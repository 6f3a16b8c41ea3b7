// The backups of an agent's settings files: look at one, bring one back.
#pragma once

#include "core/agents/agenthome.h"
#include "core/agents/applyplan.h"

#include <QWidget>

class QPushButton;
class QStandardItemModel;
class QTableView;

namespace sluice {

class BackupList final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupList(QWidget *parent = nullptr);

    // Newest first. Hides itself where there are none.
    void setBackups(std::vector<agents::Backup> backups, const agents::AgentHome &home);

Q_SIGNALS:
    void viewRequested(const sluice::agents::Backup &backup);
    void restoreRequested(const sluice::agents::Backup &backup);

private:
    const agents::Backup *current() const;
    void refreshButtons();

    std::vector<agents::Backup> m_backups = {};
    QStandardItemModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_view = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace sluice
