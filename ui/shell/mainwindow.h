// The window: sidebar, status strip, messages, pages. It owns no data; everything comes from Control.
#pragma once

#include "core/base/clock.h"
#include "core/control/control.h"
#include "ui/common/spendfeed.h"
#include "ui/shell/pages.h"

#include <QHash>
#include <QMainWindow>
#include <QSet>

class QMenu;
class QStackedWidget;

namespace sluice {

class CommandPalette;
class MessageBar;
class Sidebar;
class StatusStrip;
class ThemeController;
class UndoToast;

class MainWindow final : public QMainWindow, public PageHost
{
    Q_OBJECT
public:
    // Both outlive the window. Geometry and last page are kept in Settings::ui ("window.geometry",
    // "window.page").
    MainWindow(Control &control, ThemeController &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    QString currentPage() const { return m_currentPage; }
    SpendFeed &spendFeed() { return m_spend; }
    // The four steps of the first run; from the Help menu too.
    void showFirstRun();
    // What could be undone is final now: before the program ends.
    void settleUndo();
    // Closing hides the window when that is so: somebody else (the tray) can bring it back.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }

    void showMessage(const Message &message) override;
    void dismissMessage(const QString &id) override;
    void offerUndo(const QString &text, std::function<void()> undo, std::function<void()> gone = {}) override;
    void openPage(const QString &id, const QString &argument = {}) override;

Q_SIGNALS:
    // Ctrl+Q: the application drains and ends. Closing the window only hides or closes it.
    void quitRequested();
    // It was closed, but only hid.
    void hiddenOnClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    void buildMenus();
    void buildViewMenu();
    void addPageActions(QMenu *menu);
    void addLookActions(QMenu *view);
    void applyLook(const Settings &settings);
    void hideFromTheStart(const Configuration &configuration);
    void showDiscretion(bool on);
    void openPalette();
    void rebuild();
    void restore();
    void rememberInSettings();
    void onStatusChanged();
    void onConfigurationChanged();
    void updateBadges();
    void updateTitle();
    void offerAnotherPort(const QString &problem);
    void startOnPort(int port);
    void showWarnings(const QStringList &warnings);
    void focusNextArea();
    QWidget *pageNamed(const QString &id);

    Control &m_control;
    ThemeController &m_theme;
    SystemClock m_clock = {};
    SpendFeed m_spend;
    std::vector<PageEntry> m_entries;
    QHash<QString, QWidget *> m_pages = {};
    QString m_currentPage = {};
    QSet<QString> m_warningsShown = {};
    bool m_failureShown = false;
    bool m_hidesOnClose = false;
    bool m_startLooked = false; // whether names are to be hidden from the start

    Sidebar *m_sidebar = nullptr;
    QWidget *m_sidebarPanel = nullptr;
    QWidget *m_brand = nullptr;
    StatusStrip *m_strip = nullptr;
    MessageBar *m_messages = nullptr;
    QStackedWidget *m_stack = nullptr;
    UndoToast *m_toast = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace sluice
