// Runs "Test connection" from a button: its text counts the seconds, a second press cancels. Then, with the
// user's consent, asks for one token.
#pragma once

#include "core/control/control.h"

#include <QElapsedTimer>
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
    ~ConnectionTester() override;

    void start();
    bool isRunning() const { return m_second.isActive(); }
    // Ends a test under way and forgets what was shown.
    void reset();

Q_SIGNALS:
    void finished(const QUuid &existing, const sluice::TestReport &report);

private:
    void cancel();
    void stop();
    void showElapsed();
    void onReport(const Subject &subject, const Result<TestReport> &report);
    void offerToken(const Subject &subject, const QStringList &models);
    void askForToken(const Subject &subject, const QStringList &models);
    void onToken(const Result<OneToken> &token);
    bool mayAsk(const Subject &subject) const;
    void remember(const QUuid &existing);
    void run();

    Control &m_control;
    QPushButton &m_button;
    TestStepsView &m_steps;
    Ask m_ask;
    QString m_buttonText;
    QTimer m_second;
    QElapsedTimer m_since = {};
    QFuture<Result<TestReport>> m_report = {};
    QFuture<Result<OneToken>> m_token = {};
    int m_run = 0;         // answers of earlier runs are ignored
    bool m_agreed = false; // for a provider that is not saved yet
};

} // namespace sluice
