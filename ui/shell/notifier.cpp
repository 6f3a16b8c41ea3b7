#include "ui/shell/notifier.h"

#include "ui/common/budgetraise.h"
#include "ui/common/discretion.h"
#include "ui/common/pagehost.h"

#include <QWidget>

namespace sluice {

Notifier::Notifier(Control &control, PageHost &host, QWidget &window, DesktopNotifications &desktop,
                   QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_host(host)
    , m_window(window)
    , m_desktop(desktop)
{
    connect(&m_control, &Control::noticed, this, &Notifier::onNotice);
}

void Notifier::onNotice(const Notice &notice)
{
    if (m_gate.admits(notice, m_window.isActiveWindow(), m_control.configuration()->settings().ui))
        m_desktop.show(notificationOf(notice));
}

void Notifier::showPage(const QString &page, const QString &argument)
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    m_host.openPage(page, argument);
}

// A button of the desktop has no place to say what went wrong: another notification does, and the window for
// when it is opened.
void Notifier::follow(const QFuture<Result<void>> &done, const QString &failed)
{
    whenDone(done, this, [this, failed](const Result<void> &result) {
        if (result)
            return;
        const QString why = Discretion::ofApplication().hidden(result.error().text);
        m_desktop.show({failed, why, true, {{tr("Show"), [this] { showPage(QStringLiteral("keys"), {}); }}}});
        //: %1 what was not done, %2 why
        m_host.showMessage({Message::Level::Error, tr("%1: %2").arg(failed, result.error().text)});
    });
}

DesktopNotification Notifier::notificationOf(const Notice &notice)
{
    DesktopNotification notification{Discretion::ofApplication().hidden(notice.title),
                                     Discretion::ofApplication().hidden(notice.text),
                                     notice.severity == Notice::Severity::Critical,
                                     {}};
    const QString subject =
        notice.subject.isNull() ? QString() : notice.subject.toString(QUuid::WithoutBraces);
    const auto add = [&](const QString &text, std::function<void()> run) {
        notification.buttons.push_back({text, std::move(run)});
    };
    const auto show = [this](const QString &page, const QString &argument) {
        return [this, page, argument] { showPage(page, argument); };
    };
    switch (notice.kind) {
    case Notice::Kind::BudgetThreshold:
    case Notice::Kind::BudgetReached:
        add(tr("Show"), show(m_control.configuration()->key(notice.subject) ? QStringLiteral("keys")
                                                                            : QStringLiteral("usage"),
                             subject));
        // Tokens cannot be raised, nor can what one session or request may cost.
        if (notice.budgetPeriod && canBeRaised(m_control.gauges(notice.subject), *notice.budgetPeriod))
            add(raiseText(*notice.budgetPeriod), [this, id = notice.subject, per = *notice.budgetPeriod] {
                follow(m_control.raiseBudget(id, per, RaiseStep), tr("The budget was not raised"));
            });
        break;
    case Notice::Kind::Runaway:
        add(tr("Show"), show(QStringLiteral("keys"), subject));
        add(tr("Resume"), [this, id = notice.subject] {
            follow(m_control.setKeyPaused(id, false, {}), tr("The key was not resumed"));
        });
        break;
    case Notice::Kind::Guardrail:
        add(tr("Show"), show(QStringLiteral("guardrails"), QStringLiteral("events")));
        break;
    case Notice::Kind::ProviderTrouble:
        add(tr("Show"), show(QStringLiteral("providers"), subject));
        break;
    case Notice::Kind::RotationDue:
        add(tr("Show"), show(QStringLiteral("keys"), subject));
        break;
    case Notice::Kind::PromptCache:
        add(tr("Show"), show(QStringLiteral("traffic"), QStringLiteral("id:") + subject));
        break;
    case Notice::Kind::Changed:
        break;
    }
    return notification;
}

} // namespace sluice
