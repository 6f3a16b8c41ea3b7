#include "app/windowlife.h"

#include "ui/firstrun/firstrundialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace sluice {

namespace {

const QString closeToTrayKey = QStringLiteral("general.closeToTray");
const QString explainedKey = QStringLiteral("general.closeExplained");

std::unique_ptr<DesktopNotifications> notificationsFor(QSystemTrayIcon &tray)
{
    auto overBus = makeDBusNotifications();
    return overBus ? std::move(overBus) : makeTrayNotifications(tray);
}

} // namespace

WindowLife::WindowLife(Control &control, MainWindow &window)
    : m_control(control)
    , m_window(window)
    , m_tray(control, window.spendFeed(), window, window)
    , m_desktop(notificationsFor(m_tray.icon()))
    , m_notifier(control, window, window, *m_desktop)
{
    connect(&m_control, &Control::configurationChanged, this, &WindowLife::updateTray);
    connect(&m_control, &Control::statusChanged, this, &WindowLife::offerFirstRun);
    connect(&m_window, &MainWindow::hiddenOnClose, this, &WindowLife::onHidden);
    connect(&m_window, &MainWindow::quitRequested, this, &WindowLife::askToQuit);
    connect(&m_tray, &Tray::quitRequested, this, &WindowLife::askToQuit);
    updateTray();
}

void WindowLife::updateTray()
{
    const bool wanted =
        m_control.configuration()->settings().ui.value(closeToTrayKey) != QLatin1String("off");
    const bool there = Tray::isThere();
    m_tray.icon().setVisible(there);
    m_window.setHidesOnClose(there && wanted);
}

// Once the gateway has been started: before that the configuration is not read yet.
void WindowLife::offerFirstRun()
{
    const GatewayStatus::State state = m_control.status().state;
    const bool started = state == GatewayStatus::State::Running || state == GatewayStatus::State::Failed;
    if (m_firstRunOffered || !started || !m_window.isVisible())
        return;
    m_firstRunOffered = true;
    if (wantsFirstRun(*m_control.configuration()))
        m_window.showFirstRun();
}

// Said once: a program that goes on without a window must say so.
void WindowLife::onHidden()
{
    Settings settings = m_control.configuration()->settings();
    if (settings.ui.contains(explainedKey))
        return;
    settings.ui.insert(explainedKey, QStringLiteral("yes"));
    m_control.updateSettings(settings);
    m_desktop->show(
        {tr("Sluice goes on in the tray"),
         tr("The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window."),
         false,
         {{tr("Open Sluice"), [this] { m_tray.showWindow(); }}}});
}

void WindowLife::askToQuit()
{
    const int running = m_control.status().runningRequests;
    if (running == 0 || m_quitting) {
        Q_EMIT quitChosen();
        return;
    }
    m_tray.showWindow();
    QMessageBox box(QMessageBox::Question, QStringLiteral("Sluice"),
                    tr("%n requests are running.", nullptr, running), QMessageBox::NoButton, &m_window);
    box.setObjectName(QStringLiteral("quitDialog"));
    QPushButton *finish = box.addButton(tr("Finish them, then quit"), QMessageBox::AcceptRole);
    QPushButton *now = box.addButton(tr("Quit now"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(tr("Keep running"), QMessageBox::RejectRole);
    box.setDefaultButton(finish);
    box.setEscapeButton(keep);
    box.exec();
    if (box.clickedButton() == keep)
        return;
    m_quitting = true;
    Q_EMIT quitChosen();
    if (box.clickedButton() == now)
        Q_EMIT quitChosen(); // the second time does not wait
}

} // namespace sluice
