// The Rules tab: the guardrails in their order, with the editor beside them.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace sluice {

class Drawer;
class DrawerHost;
class EmptyState;
class GuardRulesModel;
class RuleForm;

class GuardRulesView final : public QWidget
{
    Q_OBJECT
public:
    explicit GuardRulesView(const PageContext &context, QWidget *parent = nullptr);

    void newRule();
    void openRule(const QUuid &id);
    // Counts of the last days, if something may have changed since.
    void refreshHits();
    void hitsAreOld() { m_hitsAreOld = true; }
    void showFailure(const QString &what, const QString &why);

Q_SIGNALS:
    void presetsRequested();
    void eventsRequested(const QString &filter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void buildActions();
    void refresh();
    void refreshFace();
    void refreshActions();
    void onHits(const std::vector<GuardrailHits> &rows, const TimeRange &range);
    void showMenu(const QPoint &at);
    const Guardrail *current() const;
    void select(const QUuid &id);

    void switchRule(const QUuid &id, bool on);
    void move(int by);
    void reorder(const QList<QUuid> &ids);
    void remove();
    void duplicate();
    void onSaved(const Guardrail &rule, bool isNew);
    void dryRun(const GuardrailDraft &draft);

    PageContext m_context;
    GuardRulesModel *m_model = nullptr;
    QSortFilterProxyModel *m_proxy = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_tableFrame = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Drawer *m_drawer = nullptr;
    DrawerHost *m_drawerHost = nullptr;
    RuleForm *m_form = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    bool m_hitsAreOld = true;
};

} // namespace sluice
