#include "ui/shell/mainwindow.h"

#include "ui/common/discretion.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/theme.h"
#include "ui/common/undotoast.h"
#include "ui/firstrun/firstrundialog.h"
#include "ui/providers/keypaste.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/paletteentries.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusstrip.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>

namespace sluice {

namespace {

constexpr int NarrowWidth = 1000;
const QString geometryKey = QStringLiteral("window.geometry");
const QString pageKey = QStringLiteral("window.page");
const QString clipboardKey = QStringLiteral("secrets.clipboardSeconds");
const QString paletteKey = QStringLiteral("palette.recent");
const QString failureId = QStringLiteral("gateway.failed");

// The sidebar's ground, with the line that parts it from the content.
class SidebarPanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), sidebarColour(palette()));
        const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
        painter.fillRect(QRect(x, 0, 1, height()), palette().color(QPalette::Mid));
    }
};

// The mark and the name above the navigation.
class Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(52);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool compact = width() < 100;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        QRect mark(0, 0, 24, 24);
        mark.moveCenter(rect().center());
        if (!compact)
            mark.moveLeft(mirrored ? width() - space::Large - 24 : space::Large);
        applicationIcon().paint(&painter, mark);
        if (compact)
            return;
        painter.setFont(scaledFont(font(), 1.2, QFont::DemiBold));
        painter.setPen(palette().color(QPalette::WindowText));
        const int inset = space::Large + 24 + 10;
        painter.drawText(rect().adjusted(mirrored ? 0 : inset, 0, mirrored ? -inset : 0, -1),
                         Qt::AlignLeading | Qt::AlignVCenter, QStringLiteral("Sluice"));
    }
};

} // namespace

MainWindow::MainWindow(Control &control, ThemeController &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_control(control)
    , m_theme(theme)
    , m_spend(control, m_clock)
    , m_entries(pageEntries())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    setMinimumSize(880, 520);
    buildContent();
    buildMenus();
    connect(&m_control, &Control::statusChanged, this, &MainWindow::onStatusChanged);
    connect(&m_control, &Control::configurationChanged, this, &MainWindow::onConfigurationChanged);
    connect(&m_spend, &SpendFeed::changed, this, &MainWindow::updateTitle);
    Discretion::ofApplication().follow(m_control);
    connect(&Discretion::ofApplication(), &Discretion::changed, this, &MainWindow::showDiscretion);
    restore();
    onConfigurationChanged();
    onStatusChanged();
    m_spend.refresh();
}

MainWindow::~MainWindow()
{
    // A field that loses the focus may save what was typed: while its page is whole.
    if (QWidget *focused = focusWidget())
        focused->clearFocus();
    // The pages use what the window owns, and what they still save must not come back to it.
    m_control.disconnect(this);
    delete takeCentralWidget();
}

void MainWindow::buildContent()
{
    auto *centre = new QWidget(this);
    auto *across = new QHBoxLayout(centre);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);

    m_sidebarPanel = new SidebarPanel(centre);
    auto *side = new QVBoxLayout(m_sidebarPanel);
    side->setContentsMargins(0, 0, 1, space::Small);
    side->setSpacing(0);
    m_brand = new Brand(m_sidebarPanel);
    side->addWidget(m_brand);
    m_sidebar = new Sidebar(m_entries, m_sidebarPanel);
    side->addWidget(m_sidebar, 1);
    across->addWidget(m_sidebarPanel);

    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    m_strip = new StatusStrip(m_control, m_spend, *this, centre);
    m_messages = new MessageBar(centre);
    m_stack = new QStackedWidget(centre);
    m_stack->setObjectName(QStringLiteral("pageStack"));
    down->addWidget(m_strip);
    down->addWidget(m_messages);
    down->addWidget(m_stack, 1);
    across->addLayout(down, 1);
    setCentralWidget(centre);
    m_toast = new UndoToast(centre);
    new KeyPaste({m_control, *this, m_spend}, centre);
    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { openPage(id); });
}

namespace {

// An action of a menu with its name for tests and the palette.
template<typename Run>
QAction *makeAction(MainWindow *window, QMenu *menu, const char *name, const QString &text,
                    const QKeySequence &keys, Run run)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, window, run);
    return action;
}

} // namespace

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    makeAction(this, file, "copyAddressAction", tr("&Copy gateway address"), {},
               [this] { m_strip->copyAddress(); });
    file->addSeparator();
    makeAction(this, file, "closeAction", tr("Close &window"), QKeySequence::Close, [this] { close(); });
    makeAction(this, file, "quitAction", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q),
               [this] { Q_EMIT quitRequested(); });
    buildViewMenu();

    QMenu *gateway = menuBar()->addMenu(tr("&Gateway"));
    makeAction(this, gateway, "pauseAction", tr("&Pause or resume all"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { m_strip->togglePaused(); });
    makeAction(this, gateway, "startStopAction", tr("&Start or stop"), {},
               [this] { m_strip->toggleGateway(); });
    makeAction(this, gateway, "refreshAction", tr("&Refresh the figures"), QKeySequence::Refresh,
               [this] { m_spend.refresh(); });

    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    makeAction(this, tools, "paletteAction", tr("&Find a page, key or action…"),
               QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    makeAction(this, help, "shortcutsAction", tr("&Keyboard shortcuts"),
               QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { ShortcutSheet(*menuBar(), this).exec(); });
    makeAction(this, help, "firstRunAction", tr("&First steps…"), {}, [this] { showFirstRun(); });
    makeAction(this, help, "aboutAction", tr("&About Sluice"), {},
               [this] { openPage(QStringLiteral("settings"), QStringLiteral("about")); });

    auto *area = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(area, &QShortcut::activated, this, &MainWindow::focusNextArea);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addPageActions(view);
    view->addSeparator();
    QAction *side = makeAction(this, view, "sidebarAction", tr("Side&bar"), QKeySequence(Qt::Key_F9),
                               [this](bool on) { m_sidebarPanel->setVisible(on); });
    side->setCheckable(true);
    side->setChecked(true);
    QMenu *theme = view->addMenu(tr("&Theme"));
    auto *themes = new QActionGroup(this);
    for (const auto &[name, text] : {std::pair("system", tr("&System")), std::pair("light", tr("&Light")),
                                     std::pair("dark", tr("&Dark"))}) {
        QAction *action = theme->addAction(text);
        action->setObjectName(QStringLiteral("theme_%1").arg(QLatin1String(name)));
        action->setCheckable(true);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, wanted = QString::fromLatin1(name)] {
            Settings settings = m_control.configuration()->settings();
            settings.theme = wanted;
            m_control.updateSettings(settings);
        });
    }
    addLookActions(view);
}

void MainWindow::showFirstRun()
{
    if (findChild<FirstRunDialog *>())
        return;
    auto *dialog = new FirstRunDialog({m_control, *this, m_spend}, agents::AgentHome::ofUser(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        const QStringList recent = m_control.configuration()
                                       ->settings()
                                       .ui.value(paletteKey)
                                       .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        m_palette = new CommandPalette(
            [this] { return paletteEntries(m_control, *this, m_entries, *menuBar()); }, recent, this);
        connect(m_palette, &CommandPalette::recentChanged, this, [this] {
            Settings settings = m_control.configuration()->settings();
            settings.ui[paletteKey] = m_palette->recent().join(QLatin1Char('\n'));
            m_control.updateSettings(settings);
        });
    }
    m_palette->openAt(this);
}

void MainWindow::addPageActions(QMenu *menu)
{
    int number = 0;
    for (const PageEntry &entry : m_entries) {
        QString text = entry.title;
        text.replace(QLatin1Char('&'), QStringLiteral("&&")); // it is no mnemonic
        QAction *action = menu->addAction(themedIcon(entry.icon), text);
        action->setObjectName(QStringLiteral("page_%1").arg(entry.id));
        QList<QKeySequence> keys;
        if (++number <= 10)
            keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number % 10));
        if (entry.id == QLatin1String("settings"))
            keys << QKeySequence(Qt::CTRL | Qt::Key_Comma);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, [this, id = entry.id] { openPage(id); });
    }
}

// Texts are asked for where widgets are made: in another language everything is made anew.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_stack)
        return;
    // Not now: whoever changed the language may stand in one of the widgets.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    const QString page = m_currentPage;
    m_toast->settle();
    m_pages.clear();
    m_warningsShown.clear();
    m_failureShown = false;
    delete m_palette;
    m_palette = nullptr;
    setMenuBar(new QMenuBar(this)); // the old one goes with its menus and their shortcuts
    for (QShortcut *shortcut : findChildren<QShortcut *>(QString(), Qt::FindDirectChildrenOnly))
        delete shortcut;
    delete takeCentralWidget();
    m_entries = pageEntries();
    buildContent();
    buildMenus();
    m_sidebar->setCompact(width() < NarrowWidth);
    m_strip->setCompact(width() < NarrowWidth);
    openPage(page);
    onConfigurationChanged();
    onStatusChanged();
    updateTitle();
}

void MainWindow::restore()
{
    const QHash<QString, QString> ui = m_control.configuration()->settings().ui;
    const QByteArray geometry = QByteArray::fromBase64(ui.value(geometryKey).toLatin1());
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    openPage(ui.value(pageKey, m_entries.front().id));
    if (m_currentPage.isEmpty()) // a page that this version does not have
        openPage(m_entries.front().id);
}

void MainWindow::rememberInSettings()
{
    Settings settings = m_control.configuration()->settings();
    settings.ui[geometryKey] = QString::fromLatin1(saveGeometry().toBase64());
    settings.ui[pageKey] = m_currentPage;
    if (settings == m_control.configuration()->settings())
        return;
    m_control.updateSettings(settings); // where the window was is not worth a message if it cannot be kept
}

QWidget *MainWindow::pageNamed(const QString &id)
{
    if (QWidget *made = m_pages.value(id))
        return made;
    for (const PageEntry &entry : m_entries) {
        if (entry.id != id)
            continue;
        QWidget *page = entry.create({m_control, *this, m_spend}, m_stack);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        return page;
    }
    return nullptr;
}

void MainWindow::openPage(const QString &id, const QString &argument)
{
    QWidget *page = pageNamed(id);
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrentPage(id);
    m_currentPage = id;
    if (argument.isEmpty())
        return;
    if (auto *opens = dynamic_cast<OpensWithArgument *>(page))
        opens->openWith(argument);
}

void MainWindow::showMessage(const Message &message)
{
    m_messages->show(message);
}

void MainWindow::dismissMessage(const QString &id)
{
    m_messages->dismiss(id);
}

void MainWindow::offerUndo(const QString &text, std::function<void()> undo, std::function<void()> gone)
{
    m_toast->offer(text, std::move(undo), std::move(gone));
}

void MainWindow::settleUndo()
{
    m_toast->settle();
}

void MainWindow::onStatusChanged()
{
    const GatewayStatus status = m_control.status();
    updateBadges();
    showWarnings(status.warnings);
    if (status.state == GatewayStatus::State::Failed) {
        if (!m_failureShown)
            offerAnotherPort(status.problem);
        m_failureShown = true;
        return;
    }
    m_failureShown = false;
    dismissMessage(failureId);
}

void MainWindow::onConfigurationChanged()
{
    const QString theme = m_control.configuration()->settings().theme;
    m_theme.setMode(themeModeFrom(theme));
    if (auto *action = findChild<QAction *>(QStringLiteral("theme_%1").arg(theme)))
        action->setChecked(true);
    applyLook(m_control.configuration()->settings());
    hideFromTheStart(*m_control.configuration());
    updateBadges();
    updateTitle();
    const QString seconds = m_control.configuration()->settings().ui.value(clipboardKey);
    if (const int given = seconds.toInt(); given > 0)
        SecretClipboard::ofApplication().setClearAfter(given);
}

void MainWindow::updateBadges()
{
    m_sidebar->setBadge(QStringLiteral("traffic"), m_control.status().runningRequests);
    const auto &providers = m_control.configuration()->providers();
    const auto unusable = std::count_if(providers.begin(), providers.end(), [](const Provider &provider) {
        return provider.enabled && provider.secretState != SecretState::Present &&
               provider.secretState != SecretState::NotNeeded;
    });
    m_sidebar->setBadge(QStringLiteral("providers"), int(unusable));
    const auto &keys = m_control.configuration()->keys();
    const auto paused = std::count_if(keys.begin(), keys.end(), [](const VirtualKey &key) {
        return key.pausedAt && key.enabled && !key.revokedAt;
    });
    m_sidebar->setBadge(QStringLiteral("keys"), int(paused));
}

void MainWindow::updateTitle()
{
    const SpendTotals today = m_spend.book().day(m_spend.today());
    const bool told = m_control.configuration()->settings().ui.value(
                          QStringLiteral("appearance.titleSpend")) != QLatin1String("off");
    // Other programs show the title, so that nothing is painted over it.
    setWindowTitle(
        told && m_spend.isRead() && !Discretion::ofApplication().isOn()
            ? tr("Sluice – %1 today", "an amount of money").arg(moneyText(today.cost, MoneyStyle::Sum))
            : QStringLiteral("Sluice"));
}

void MainWindow::offerAnotherPort(const QString &problem)
{
    const int next = m_control.configuration()->settings().port % 65535 + 1;
    showMessage({Message::Level::Error,
                 problem.isEmpty() ? tr("The gateway could not start.") : problem,
                 {{tr("Use %1", "a port number").arg(next), [this, next] { startOnPort(next); }},
                  {tr("Choose another…"),
                   [this] { openPage(QStringLiteral("settings"), QStringLiteral("gateway.port")); }}},
                 failureId});
}

void MainWindow::startOnPort(int port)
{
    Settings settings = m_control.configuration()->settings();
    settings.port = port;
    m_control.updateSettings(settings).then(this, [this](const Result<Settings> &done) {
        if (done)
            m_control.startGateway();
        else
            showMessage({Message::Level::Error, done.error().text, {}, failureId});
    });
}

// A warning shows once: when it was closed it comes back only after it had gone.
void MainWindow::showWarnings(const QStringList &warnings)
{
    const auto idOf = [](const QString &warning) { return QStringLiteral("gateway.warning:") + warning; };
    for (const QString &warning : warnings) {
        if (!m_warningsShown.contains(warning))
            showMessage({Message::Level::Warning, warning, {}, idOf(warning)});
    }
    const QSet<QString> now(warnings.begin(), warnings.end());
    for (const QString &gone : m_warningsShown - now)
        dismissMessage(idOf(gone));
    m_warningsShown = now;
}

void MainWindow::focusNextArea()
{
    const std::vector<QWidget *> areas{m_sidebar, m_strip, m_stack};
    size_t current = areas.size() - 1;
    for (size_t i = 0; i < areas.size(); ++i) {
        if (areas[i] == focusWidget() || areas[i]->isAncestorOf(focusWidget()))
            current = i;
    }
    for (size_t step = 1; step <= areas.size(); ++step) {
        QWidget *area = areas[(current + step) % areas.size()];
        if (!area->isVisible())
            continue;
        if (area->focusPolicy() & Qt::TabFocus) {
            area->setFocus(Qt::TabFocusReason);
            return;
        }
        for (QWidget *inside : area->findChildren<QWidget *>()) {
            if (inside->isVisible() && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus)) {
                inside->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberInSettings();
    if (m_hidesOnClose) {
        event->ignore();
        hide();
        Q_EMIT hiddenOnClose();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < NarrowWidth;
    m_sidebar->setCompact(narrow);
    m_strip->setCompact(narrow);
}

} // namespace sluice
