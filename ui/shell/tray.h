// The icon beside the clock: state by shape, today's spend, pause, the way back to the window.
#pragma once

#include "core/control/control.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace sluice {

class PageHost;
class SpendFeed;

enum class TrayShape : quint8 { Stopped, Running, Paused, Attention };

// Drawn in one colour, at the sizes that panels use; the shape alone tells the state.
QIcon trayIconOf(TrayShape shape, const QColor &colour);

class Tray final : public QObject
{
    Q_OBJECT
public:
    // All outlive the tray. `window` is what a click opens and hides.
    Tray(Control &control, SpendFeed &spend, PageHost &host, QWidget &window, QObject *parent = nullptr);

    QSystemTrayIcon &icon() { return m_icon; }
    QMenu &menu() { return m_menu; }
    // Whether the desktop has a place for it now.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void showWindow();

Q_SIGNALS:
    void quitRequested();

private:
    void update();
    void fillMenu();
    void addKeys();
    void addRefusals();
    void follow(const QFuture<Result<void>> &done, const QString &failed);
    void onRecorded(const RecordBatch &batch);
    TrayShape shape() const;
    void toggleWindow();

    Control &m_control;
    SpendFeed &m_spend;
    PageHost &m_host;
    QWidget &m_window;
    QMenu m_menu{};
    QSystemTrayIcon m_icon{};
    std::vector<RequestRecord> m_refusals = {}; // the latest first
    bool m_attention = false;                   // since the window was last in front
};

} // namespace sluice
