// How the window comes and goes: the tray, closing to it, notifications, and the question before quitting.
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/notifier.h"
#include "ui/shell/tray.h"

#include <memory>

namespace sluice {

class WindowLife final : public QObject
{
    Q_OBJECT
public:
    // Both outlive this.
    WindowLife(Control &control, MainWindow &window);

    bool trayIsThere() const { return Tray::isThere(); }
    void show() { m_tray.showWindow(); }

Q_SIGNALS:
    // The user wants it to end, and has been asked where that is due. A second time: at once.
    void quitChosen();

private:
    void updateTray();
    void offerFirstRun();
    void onHidden();
    void askToQuit();

    Control &m_control;
    MainWindow &m_window;
    Tray m_tray;
    std::unique_ptr<DesktopNotifications> m_desktop;
    Notifier m_notifier;
    bool m_firstRunOffered = false;
    bool m_quitting = false;
};

} // namespace sluice
