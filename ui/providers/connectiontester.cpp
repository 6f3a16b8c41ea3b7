// Runs "Test connection" from a button.
#include "ui/providers/connectiontester.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/providers/teststepsview.h"

#include <QHostAddress>
#include <QPointer>
#include <QPushButton>

namespace sluice {

namespace {

QString consentKey(const QUuid &provider)
{
    return QStringLiteral("providers.oneToken.") + provider.toString(QUuid::WithoutBraces);
}

// A server of the user's own: nobody sends a bill.
bool isFree(const ProviderDraft &draft)
{
    return draft.auth == AuthStyle::None && QHostAddress(draft.baseUrl.host()).isLoopback();
}

} // namespace

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
    connect(&m_second, &QTimer::timeout, this, &ConnectionTester::showElapsed);
    connect(&m_button, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
}

ConnectionTester::~ConnectionTester()
{
    m_report.cancel();
    m_token.cancel();
}

void ConnectionTester::start()
{
    const std::optional<Subject> subject = m_ask();
    if (!subject)
        return;
    stop();
    run();
    m_steps.start();
    // Steps of a run that was left behind are nobody's.
    const auto mine = [tester = QPointer(this), run = m_run](auto what) {
        return [tester, run, what](const auto &step) {
            if (tester && tester->m_run == run)
                what(tester->m_steps, step);
        };
    };
    const TestWatch watch{
        .begins = mine([](TestStepsView &steps, const QByteArray &step) { steps.begin(step); }),
        .ended = mine([](TestStepsView &steps, const TestStep &step) { steps.finish(step); })};
    m_report = m_control.watchProviderTest(subject->draft, subject->existing, watch);
    whenDone(m_report, this, [this, run = m_run, subject = *subject](const Result<TestReport> &report) {
        if (run == m_run)
            onReport(subject, report);
    });
}

void ConnectionTester::onReport(const Subject &subject, const Result<TestReport> &report)
{
    stop();
    if (!report)
        return m_steps.showError(report.error().text);
    m_steps.showReport(report.value());
    const bool talks = report.value().ok && !report.value().models.isEmpty();
    if (talks)
        mayAsk(subject) ? askForToken(subject, report.value().models)
                        : offerToken(subject, report.value().models);
    Q_EMIT finished(subject.existing, report.value());
}

bool ConnectionTester::mayAsk(const Subject &subject) const
{
    return isFree(subject.draft) ||
           (subject.existing.isNull()
                ? m_agreed
                : m_control.configuration()->settings().ui.contains(consentKey(subject.existing)));
}

void ConnectionTester::remember(const QUuid &existing)
{
    m_agreed = true;
    if (existing.isNull())
        return;
    Settings settings = m_control.configuration()->settings();
    settings.ui.insert(consentKey(existing), QStringLiteral("yes"));
    m_control.updateSettings(settings);
}

void ConnectionTester::offerToken(const Subject &subject, const QStringList &models)
{
    m_steps.offer(
        "answer",
        tr("Asks its cheapest model for one token: that costs well under a cent. Later tests of this "
           "provider do it without asking."),
        tr("Ask for one token"), [this, subject, models] {
            remember(subject.existing);
            askForToken(subject, models);
        });
}

void ConnectionTester::askForToken(const Subject &subject, const QStringList &models)
{
    run();
    m_steps.begin("answer");
    m_token = m_control.askForOneToken(subject.draft, subject.existing, models);
    whenDone(m_token, this, [this, run = m_run](const Result<OneToken> &token) {
        if (run == m_run)
            onToken(token);
    });
}

void ConnectionTester::onToken(const Result<OneToken> &token)
{
    stop();
    if (!token) {
        m_steps.finish({.id = "answer", .state = TestStep::State::Failed, .text = token.error().text});
        return;
    }
    const OneToken &said = token.value();
    const QString text = said.input == 0
                             ? tr("%1 answers.", "a model").arg(said.model)
                             //: %1 a model, %2 and %3 counts of tokens, %4 an amount of money or "Unpriced"
                             : tr("%1 answers: %2 tokens in, %3 out, %4.")
                                   .arg(said.model, countText(said.input), countText(said.output),
                                        moneyText(said.cost, MoneyStyle::Request));
    m_steps.finish({.id = "answer", .state = TestStep::State::Ok, .text = text, .micros = said.micros});
}

void ConnectionTester::run()
{
    ++m_run;
    m_since.start();
    m_second.start();
    showElapsed();
}

void ConnectionTester::stop()
{
    ++m_run;
    m_second.stop();
    m_button.setText(m_buttonText);
    m_button.setToolTip({});
}

void ConnectionTester::cancel()
{
    stop();
    m_report.cancel();
    m_token.cancel();
    m_steps.cancel();
}

void ConnectionTester::reset()
{
    cancel();
    m_agreed = false;
    m_steps.clear();
}

void ConnectionTester::showElapsed()
{
    m_button.setText(tr("Testing… %1 s · Cancel").arg(m_since.elapsed() / 1000));
    m_button.setToolTip(tr("Press again to cancel"));
}

} // namespace sluice
