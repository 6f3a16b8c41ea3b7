// Edits the limits that keys, projects and the whole gateway have alike: rates, requests at once, budgets.
// Says under each part what in it cannot be meant.
#pragma once

#include "ui/keys/keysentence.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace sluice {

class RowList;

class GovernanceEditor final : public QWidget
{
    Q_OBJECT
public:
    // Object names start with `name`: "projectRatesAddButton", "gatewayBudgets0MoneySpin".
    GovernanceEditor(const QString &name, QWidget *parent = nullptr);

    void setGovernance(const Governance &governance);
    // The raise of the day is not edited here and stays as it was set.
    Governance governance() const;
    // Moves the focus to the first part that cannot be saved; true where there is none.
    bool check();
    // "Budgets", or "Further budgets" where the first is asked for elsewhere.
    void setBudgetsTitle(const QString &title);
    void showProblems(const std::vector<KeyProblem> &problems);

Q_SIGNALS:
    void changed();

private:
    void onChanged();
    void addRate(const RateLimit &limit);
    void addBudget(const Budget &budget);

    Governance m_set = {};
    RowList *m_rates = nullptr;
    QLabel *m_ratesProblem = nullptr;
    QSpinBox *m_concurrency = nullptr;
    QSpinBox *m_queue = nullptr;
    QLabel *m_queueProblem = nullptr;
    QLabel *m_budgetsTitle = nullptr;
    RowList *m_budgets = nullptr;
    QLabel *m_budgetsProblem = nullptr;
    bool m_loading = false;
};

} // namespace sluice
