// The limits and budgets of the whole gateway, as they are edited for keys and projects; saved when asked.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class GovernanceEditor;

class GovernancePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GovernancePanel(const PageContext &context, QWidget *parent = nullptr);

private:
    void show();
    void save();
    void updateButtons();

    PageContext m_context;
    GovernanceEditor *m_editor = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_revert = nullptr;
    bool m_showing = false;
};

} // namespace sluice
