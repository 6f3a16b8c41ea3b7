// The Guardrails page: what may not pass as it is, and what was stopped.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace sluice {

class GuardEventsView;
class GuardRulesView;

class GuardrailsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    explicit GuardrailsPage(const PageContext &context, QWidget *parent = nullptr);

    // "new" starts a rule, "presets" opens the presets, "events" and a filter behind a colon shows the
    // events, a rule's id shows it.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildTools();
    void buildShortcuts();
    void showTab(int tab);
    void tick();
    void openPresets();
    void offerPresetsUndo(const QList<QUuid> &made, const QList<QUuid> &on, const QList<QUuid> &off);
    void undoPresets(const QList<QUuid> &made, const QList<QUuid> &on, const QList<QUuid> &off);
    void setEnabledAll(const QList<QUuid> &ids, bool enabled);
    void openImport();
    void exportRules();

    PageContext m_context;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    GuardRulesView *m_rules = nullptr;
    GuardEventsView *m_events = nullptr;
    std::array<QPushButton *, 3> m_ofRules = {}; // shown with them only
    QPushButton *m_new = nullptr;
    QTimer m_tickTimer{};
    int m_looks = 0; // still to come: events reach the database a moment after their request is shown
};

} // namespace sluice
