// Runs "Test connection" from a button.
#include "ui/providers/connectiontester.h"

#include "ui/providers/teststepsview.h"

#include <QPushButton>

namespace sluice {

ConnectionTester::ConnectionTester(Control &control, QPushButton &button, TestStepsView &steps, Ask ask,
                                   QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_button(button)
    , m_steps(steps)
    , m_ask(std::move(ask))
    , m_buttonText(button.text())
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_elapsed;
        showElapsed();
    });
    connect(&m_button, &QPushButton::clicked, this, [this] { m_second.isActive() ? stop() : start(); });
}

void ConnectionTester::start()
{
    const std::optional<Subject> subject = m_ask();
    if (!subject)
        return;
    const int run = ++m_run;
    m_steps.clear();
    m_elapsed = 0;
    m_second.start();
    showElapsed();
    m_control.testProvider(subject->draft, subject->existing)
        .then(this, [this, run, existing = subject->existing](const Result<TestReport> &report) {
            if (run != m_run)
                return;
            stop();
            if (!report) {
                m_steps.showError(report.error().text);
                return;
            }
            m_steps.showReport(report.value());
            Q_EMIT finished(existing, report.value());
        });
}

void ConnectionTester::stop()
{
    ++m_run;
    m_second.stop();
    m_button.setText(m_buttonText);
    m_button.setToolTip({});
}

void ConnectionTester::reset()
{
    stop();
    m_steps.clear();
}

void ConnectionTester::showElapsed()
{
    m_button.setText(tr("Testing… %1 s").arg(m_elapsed));
    m_button.setToolTip(tr("Press again to stop waiting"));
}

} // namespace sluice
