// Copies secrets so that they do not stay.
#include "ui/common/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>
#include <QTimer>

namespace sluice {

namespace {

constexpr int DefaultSeconds = 60;

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard &SecretClipboard::ofApplication()
{
    if (auto *existing = qApp->findChild<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly))
        return *existing;
    return *new SecretClipboard(DefaultSeconds, qApp);
}

SecretClipboard::SecretClipboard(int clearAfterSeconds, QObject *parent)
    : QObject(parent)
    , m_clearAfterSeconds(clearAfterSeconds)
    , m_timer(new QTimer(this))
{
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &SecretClipboard::step);
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
    // An unfocused window may not clear on Wayland: it does when it is back.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_secondsLeft == 0 && !m_hash.isEmpty())
            clearNow();
    });
}

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // Klipper and others leave what has this hint out of their history.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    // The same for Windows' clipboard history and its synchronisation.
    data->setData(QStringLiteral(
                      "application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""),
                  QByteArray(4, '\0'));
    data->setData(QStringLiteral("application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""),
                  QByteArray(4, '\0'));
    m_hash = hashOf(secret);
    QGuiApplication::clipboard()->setMimeData(data);
    m_secondsLeft = m_clearAfterSeconds;
    m_timer->start();
    Q_EMIT countdown(m_secondsLeft);
}

void SecretClipboard::clearNow()
{
    const bool ours = holdsOurs();
    if (ours)
        QGuiApplication::clipboard()->clear();
    m_timer->stop();
    m_secondsLeft = 0;
    if (!ours || !holdsOurs())
        m_hash.clear();
    Q_EMIT countdown(0);
}

void SecretClipboard::step()
{
    if (!holdsOurs())
        m_secondsLeft = 0; // something else was copied meanwhile
    else if (m_secondsLeft > 0)
        --m_secondsLeft;
    if (m_secondsLeft == 0)
        clearNow();
    else
        Q_EMIT countdown(m_secondsLeft);
}

bool SecretClipboard::holdsOurs() const
{
    return !m_hash.isEmpty() && hashOf(QGuiApplication::clipboard()->text()) == m_hash;
}

} // namespace sluice
