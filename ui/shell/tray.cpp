#include "ui/shell/tray.h"

#include "ui/common/budgetraise.h"
#include "ui/common/discretion.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pagehost.h"
#include "ui/common/spendfeed.h"

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sluice {

namespace {

constexpr size_t RefusalsShown = 5;
constexpr int KeysShown = 8;

// On a canvas of 22×22.
void drawShape(QPainter &painter, TrayShape shape, const QColor &colour)
{
    QPainterPath gate; // the mark: a gate with its opening
    gate.addRoundedRect(QRectF(3, 3, 16, 16), 4, 4);
    painter.setPen(QPen(colour, 2));
    switch (shape) {
    case TrayShape::Stopped:
        painter.drawPath(gate);
        break;
    case TrayShape::Paused:
        painter.drawPath(gate);
        painter.fillRect(QRectF(7.5, 7, 2.5, 8), colour);
        painter.fillRect(QRectF(12, 7, 2.5, 8), colour);
        break;
    case TrayShape::Running:
    case TrayShape::Attention:
        painter.fillPath(gate, colour);
        painter.setCompositionMode(QPainter::CompositionMode_Clear);
        painter.fillRect(QRectF(7, 6.5, 2, 9), colour);
        painter.fillRect(QRectF(10, 9, 2, 6.5), colour);
        painter.fillRect(QRectF(13, 11.5, 2, 4), colour);
        if (shape == TrayShape::Attention) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(QPointF(17, 5), 5.5, 5.5);
            painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            painter.drawEllipse(QPointF(17, 5), 4, 4);
        }
        break;
    }
}

// Desktops paint tooltips and menus of trays themselves.
QString shown(const QString &text)
{
    return Discretion::ofApplication().hidden(text);
}

QString keyLine(const QString &name, Money cost, bool paused)
{
    if (paused)
        return Tray::tr("%1   paused", "a key's name").arg(name);
    return Tray::tr("%1   %2 today", "a key's name and what it cost")
        .arg(name, moneyText(cost, MoneyStyle::Sum));
}

} // namespace

QIcon trayIconOf(TrayShape shape, const QColor &colour)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(size / 22.0, size / 22.0);
        drawShape(painter, shape, colour);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

Tray::Tray(Control &control, SpendFeed &spend, PageHost &host, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_spend(spend)
    , m_host(host)
    , m_window(window)
{
    m_menu.setObjectName(QStringLiteral("trayMenu"));
    m_icon.setObjectName(QStringLiteral("trayIcon"));
    m_icon.setContextMenu(&m_menu);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    connect(&m_control, &Control::statusChanged, this, &Tray::update);
    connect(&m_control, &Control::recorded, this, &Tray::onRecorded);
    connect(&m_control, &Control::noticed, this, [this](const Notice &notice) {
        m_attention =
            m_attention || (notice.severity != Notice::Severity::Information && !m_window.isActiveWindow());
        update();
    });
    connect(&m_spend, &SpendFeed::changed, this, &Tray::update);
    connect(&Discretion::ofApplication(), &Discretion::changed, this, [this] {
        fillMenu();
        update();
    });
    fillMenu();
    update();
}

TrayShape Tray::shape() const
{
    switch (m_control.status().state) {
    case GatewayStatus::State::Paused:
        return TrayShape::Paused;
    case GatewayStatus::State::Running:
    case GatewayStatus::State::Starting:
        return m_attention ? TrayShape::Attention : TrayShape::Running;
    case GatewayStatus::State::Failed:
        return TrayShape::Attention;
    case GatewayStatus::State::Stopped:
    case GatewayStatus::State::Draining:
        break;
    }
    return TrayShape::Stopped;
}

void Tray::update()
{
    // Panels are dark more often than not; the palette of the application says nothing about them.
    m_icon.setIcon(trayIconOf(shape(), QColor(0x2f, 0x9e, 0xc4)));
    const GatewayStatus status = m_control.status();
    const Money today = m_spend.book().day(m_spend.today()).cost;
    m_icon.setToolTip(shown(
        tr("Sluice · %1 today · %2/h · %n running", "spend, spend an hour, requests", status.runningRequests)
            .arg(moneyText(today, MoneyStyle::Sum),
                 moneyText(m_spend.book().perHour(m_spend.now()), MoneyStyle::Sum))));
}

void Tray::fillMenu()
{
    m_menu.clear();
    qDeleteAll(m_menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // the keys', which clear() leaves
    const GatewayStatus status = m_control.status();
    const bool running =
        status.state == GatewayStatus::State::Running || status.state == GatewayStatus::State::Paused;
    QAction *head = m_menu.addAction(
        running
            ? tr("Running on %1", "an address").arg(QString(status.address).remove(QStringLiteral("http://")))
            : tr("The gateway is stopped"));
    head->setEnabled(false);
    QAction *spend = m_menu.addAction(
        shown(tr("%1 today", "an amount of money")
                  .arg(moneyText(m_spend.book().day(m_spend.today()).cost, MoneyStyle::Sum))));
    connect(spend, &QAction::triggered, this, [this] {
        showWindow();
        m_host.openPage(QStringLiteral("usage"));
    });
    m_menu.addSeparator();
    const bool paused = status.state == GatewayStatus::State::Paused;
    QAction *pause = m_menu.addAction(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")),
                                      paused ? tr("Resume all") : tr("Pause all"));
    pause->setObjectName(QStringLiteral("trayPauseAllAction"));
    connect(pause, &QAction::triggered, this, [this, paused] {
        follow(m_control.setPaused(!paused),
               paused ? tr("The traffic was not resumed") : tr("The traffic was not paused"));
    });
    addKeys();
    addRefusals();
    m_menu.addSeparator();
    QAction *copy = m_menu.addAction(tr("Copy address"));
    copy->setObjectName(QStringLiteral("trayCopyAddressAction"));
    copy->setEnabled(!status.address.isEmpty());
    connect(copy, &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_control.status().address); });
    QAction *open = m_menu.addAction(tr("Open Sluice"));
    open->setObjectName(QStringLiteral("trayOpenAction"));
    connect(open, &QAction::triggered, this, &Tray::showWindow);
    connect(m_menu.addAction(tr("Settings…")), &QAction::triggered, this, [this] {
        showWindow();
        m_host.openPage(QStringLiteral("settings"));
    });
    QAction *quit = m_menu.addAction(tr("Quit Sluice…"));
    quit->setObjectName(QStringLiteral("trayQuitAction"));
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
}

// The keys that were used last, each with what one does to a key in a hurry.
void Tray::addKeys()
{
    std::vector<const VirtualKey *> keys;
    const ConfigurationPtr configuration = m_control.configuration();
    for (const VirtualKey &key : configuration->keys()) {
        if (!key.revokedAt && key.enabled)
            keys.push_back(&key);
    }
    std::stable_sort(keys.begin(), keys.end(), [](const VirtualKey *a, const VirtualKey *b) {
        return a->lastUsedAt.value_or(Instant()) > b->lastUsedAt.value_or(Instant());
    });
    if (keys.size() > KeysShown)
        keys.resize(KeysShown);
    for (const VirtualKey *key : keys) {
        const QString id = key->id.toString(QUuid::WithoutBraces);
        const Money today = m_spend.book().costOf(id, m_spend.today());
        QMenu *sub = m_menu.addMenu(shown(keyLine(key->name, today, key->pausedAt.has_value())));
        sub->setObjectName(QStringLiteral("trayKey_%1").arg(id));
        const bool paused = key->pausedAt.has_value();
        connect(sub->addAction(paused ? tr("Resume") : tr("Pause")), &QAction::triggered, this,
                [this, key = key->id, paused] {
                    follow(m_control.setKeyPaused(key, !paused, paused ? QString() : tr("from the tray")),
                           paused ? tr("The key was not resumed") : tr("The key was not paused"));
                });
        // The budget of the key that runs out first; a key without one has nothing to raise.
        if (const auto per = tightestBudget(m_control.gauges(key->id))) {
            QAction *raise = sub->addAction(shown(raiseText(*per)));
            raise->setObjectName(QStringLiteral("trayRaise_%1").arg(id));
            connect(raise, &QAction::triggered, this, [this, key = key->id, per = *per] {
                follow(m_control.raiseBudget(key, per, RaiseStep), tr("The budget was not raised"));
            });
        }
        connect(sub->addAction(tr("Show requests")), &QAction::triggered, this, [this, name = key->name] {
            showWindow();
            m_host.openPage(QStringLiteral("traffic"), QStringLiteral("key:\"%1\"").arg(name));
        });
    }
}

// What could not be done is said beside the icon, and in the window for when it is opened.
void Tray::follow(const QFuture<Result<void>> &done, const QString &failed)
{
    whenDone(done, this, [this, failed](const Result<void> &result) {
        if (result)
            return;
        m_icon.showMessage(failed, shown(result.error().text), QSystemTrayIcon::Critical);
        //: %1 what was not done, %2 why
        m_host.showMessage({Message::Level::Error, tr("%1: %2").arg(failed, result.error().text)});
    });
}

void Tray::addRefusals()
{
    if (m_refusals.empty())
        return;
    QMenu *sub = m_menu.addMenu(tr("Recently refused"));
    sub->setObjectName(QStringLiteral("trayRefusalsMenu"));
    for (const RequestRecord &record : m_refusals) {
        const VirtualKey *key = m_control.configuration()->key(record.keyId);
        QAction *action =
            sub->addAction(shown(tr("%1  %2: %3", "time, key, why")
                                     .arg(timeText(record.startedAt), key ? key->name : tr("unknown key"),
                                          stageText(record.stage))));
        connect(action, &QAction::triggered, this, [this] {
            showWindow();
            m_host.openPage(QStringLiteral("traffic"), QStringLiteral("status:refused"));
        });
    }
}

void Tray::onRecorded(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (record.outcome != Outcome::Refused)
            continue;
        m_refusals.insert(m_refusals.begin(), record);
        if (m_refusals.size() > RefusalsShown)
            m_refusals.pop_back();
    }
}

void Tray::toggleWindow()
{
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.hide();
    else
        showWindow();
}

void Tray::showWindow()
{
    m_attention = false;
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
    update();
}

} // namespace sluice
