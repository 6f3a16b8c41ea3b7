// One provider: how it is doing, its models, and what can be done with it.
#pragma once

#include "ui/common/drawer.h"
#include "ui/common/pagehost.h"
#include "ui/providers/providerwords.h"

#include <QDate>

class QAction;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace sluice {

class ConnectionTester;
class FactsView;
class ProviderModelsModel;
class TestStepsView;
class ToneLabel;

class ProviderDrawer final : public QWidget
{
    Q_OBJECT
public:
    ProviderDrawer(const PageContext &context, Drawer &frame);

    void showProvider(const Provider &provider, const ProviderState &state);
    QUuid shownId() const { return m_id; }
    void setLastUsed(const QUuid &provider, const QHash<QString, QDate> &days);
    void openKeysPage();
    void test();

Q_SIGNALS:
    void editRequested();
    void switchRequested();
    void removeRequested();
    void actionChosen(const QUuid &id, sluice::StateAction action);
    void tested(const QUuid &id, const sluice::TestReport &report);

private:
    void buildActions();
    void buildModels();
    void fillFacts(const Provider &provider);
    void showModels();
    void showActions(const std::vector<StateAction> &actions);
    QString keysPage() const; // of the provider's preset

    PageContext m_context;
    Control &m_control;
    Drawer &m_frame;
    QUuid m_id = {};
    QVBoxLayout *m_column = nullptr;
    ToneLabel *m_advice = nullptr;
    QWidget *m_fixes = nullptr; // what can be done about its state
    std::vector<StateAction> m_actions = {};
    QPushButton *m_test = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_remove = nullptr;
    TestStepsView *m_steps = nullptr;
    ConnectionTester *m_tester = nullptr;
    FactsView *m_facts = nullptr;
    QLabel *m_modelsTitle = nullptr;
    ToneLabel *m_noModels = nullptr;
    QWidget *m_modelsSearch = nullptr;
    ToneLabel *m_noMatch = nullptr;
    QTableView *m_models = nullptr;
    ProviderModelsModel *m_modelRows = nullptr;
    QAction *m_setPrice = nullptr;
    QSortFilterProxyModel *m_shownModels = nullptr;
};

} // namespace sluice
