// Shows exactly what connecting an agent will change, and does it. Also the two ways without a file of the
// agent's: text to put in by hand, and a terminal with variables of its own.
#pragma once

#include "core/agents/agentdesk.h"
#include "core/control/control.h"
#include "ui/agents/agentworker.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace sluice {

class AgentKeyChoice;
class CopyButton;
class ToneLabel;
struct ChosenKey;

enum class AgentTask : quint8 { Connect, ByHand, Terminal };

class ConnectAgentDialog final : public QDialog
{
    Q_OBJECT
public:
    // All of it outlives the dialog.
    ConnectAgentDialog(Control &control, AgentWorker &worker, const agents::AgentKind &kind, AgentTask task,
                       QWidget *parent);
    ~ConnectAgentDialog() override;

    // Begins with that key instead of a new one.
    void chooseKey(const QUuid &key);

Q_SIGNALS:
    void connected(const sluice::agents::Connection &connection);
    // By hand, or in a terminal: requests with this key are what to wait for.
    void keyGiven(const QUuid &id);

private:
    void build();
    QWidget *buildScope();
    QWidget *buildFoot();
    void fillModels();
    agents::Wish wish() const;
    void preview();
    void showPreview();
    void showProblem(const QString &text);
    void showPlan(const Result<agents::Plan> &plan);
    void showText(const agents::Wish &wish);
    void showLaunch();
    void apply();
    void useKey(const ChosenKey &key);
    void connectWith(const ChosenKey &key);
    void openTerminalWith(const ChosenKey &key);
    void fail(const Error &error, const ChosenKey &key);
    void setBusy(bool busy);
    void chooseFolder();

    Control &m_control;
    AgentWorker &m_worker;
    agents::AgentKind m_kind;
    AgentTask m_task;
    std::optional<agents::Plan> m_plan = {};
    quint64 m_asked = 0;    // of previews; only the last one counts
    QString m_failure = {}; // of the last attempt; stays until the user changes something
    QTimer m_previewLater;
    AgentKeyChoice *m_key = nullptr;
    QWidget *m_scope = nullptr;
    QRadioButton *m_user = nullptr;
    QRadioButton *m_project = nullptr;
    QLineEdit *m_folder = nullptr;
    QComboBox *m_model = nullptr;
    QLabel *m_summary = nullptr;
    ToneLabel *m_notes = nullptr;
    QPlainTextEdit *m_diff = nullptr;
    ToneLabel *m_backup = nullptr;
    ToneLabel *m_problem = nullptr;
    CopyButton *m_copy = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace sluice
