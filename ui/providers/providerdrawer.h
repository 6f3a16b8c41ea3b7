// One provider: how it is doing, its models, and what can be done with it.
#pragma once

#include "ui/common/drawer.h"
#include "ui/providers/providerwords.h"

class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStringListModel;

namespace sluice {

class ConnectionTester;
class FactsView;
class TestStepsView;
class ToneLabel;

class ProviderDrawer final : public QWidget
{
    Q_OBJECT
public:
    ProviderDrawer(Control &control, Drawer &frame);

    void showProvider(const Provider &provider, const ProviderState &state);
    QUuid shownId() const { return m_id; }
    void test();

Q_SIGNALS:
    void editRequested();
    void switchRequested();
    void removeRequested();
    void tested(const QUuid &id, const sluice::TestReport &report);

private:
    void buildActions();
    void buildModels();
    void fillFacts(const Provider &provider);
    void showModels(const QStringList &models);

    Control &m_control;
    Drawer &m_frame;
    QUuid m_id = {};
    QVBoxLayout *m_column = nullptr;
    ToneLabel *m_advice = nullptr;
    QPushButton *m_unlock = nullptr;
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
    QListView *m_models = nullptr;
    QStringListModel *m_modelList = nullptr;
    QSortFilterProxyModel *m_shownModels = nullptr;
};

} // namespace sluice
