// Waits with the user for the first request of an agent that was just connected, and helps when none comes.
#pragma once

#include "core/agents/agentdesk.h"
#include "core/control/control.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class GatewayProbe;
class ToneLabel;

class AgentWait final : public QWidget
{
    Q_OBJECT
public:
    explicit AgentWait(Control &control, QWidget *parent = nullptr);

    // How long until the checklist shows.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    // Waits for a request with this key. `running` sessions have to be started again; `overrides` are named in
    // the checklist.
    void waitFor(const QUuid &key, const QString &agent, int running, const QStringList &overrides);
    void stop();
    bool isFor(const QUuid &key) const { return !m_key.isNull() && m_key == key; }

Q_SIGNALS:
    void testRequested();

public:
    // The outcome of a test.
    void test(const Result<agents::Probe> &probe);

private:
    void onRecorded(const RecordBatch &batch);
    void showChecklist();

    Control &m_control;
    QUuid m_key = {};
    QString m_agent = {};
    QStringList m_overrides = {};
    std::optional<QUuid> m_first = {};
    std::chrono::milliseconds m_patience = std::chrono::seconds(60);
    QTimer m_late;
    GatewayProbe *m_probe = nullptr;
    QLabel *m_mark = nullptr;
    ToneLabel *m_waiting = nullptr;
    ToneLabel *m_checklist = nullptr;
    QPushButton *m_test = nullptr;
    ToneLabel *m_tested = nullptr;
};

} // namespace sluice
