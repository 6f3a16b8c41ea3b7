// Runs "Test connection" from a button: its text counts the seconds, a second press gives up waiting.
#pragma once

#include "core/control/control.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QPushButton;

namespace sluice {

class TestStepsView;

class ConnectionTester final : public QObject
{
    Q_OBJECT
public:
    // What to test: a draft and the provider whose stored secret it may use. Empty: nothing can be tested
    // now.
    struct Subject
    {
        ProviderDraft draft = {};
        QUuid existing = {};
    };
    using Ask = std::function<std::optional<Subject>()>;

    // `button` and `steps` are lent and live as long as this.
    ConnectionTester(Control &control, QPushButton &button, TestStepsView &steps, Ask ask, QObject *parent);

    void start();
    // Forgets a test under way and what was shown.
    void reset();

Q_SIGNALS:
    void finished(const QUuid &existing, const sluice::TestReport &report);

private:
    void stop();
    void showElapsed();

    Control &m_control;
    QPushButton &m_button;
    TestStepsView &m_steps;
    Ask m_ask;
    QString m_buttonText;
    QTimer m_second;
    int m_elapsed = 0;
    int m_run = 0; // answers of earlier runs are ignored
};

} // namespace sluice
