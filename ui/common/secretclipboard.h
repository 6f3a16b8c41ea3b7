// Copies secrets so that they do not stay: marked as confidential, gone after a minute and at quit.
#pragma once

#include <QByteArray>
#include <QObject>

class QTimer;

namespace sluice {

class SecretClipboard final : public QObject
{
    Q_OBJECT
public:
    // Made at the first call, owned by the application. GUI thread.
    static SecretClipboard &ofApplication();

    explicit SecretClipboard(int clearAfterSeconds, QObject *parent = nullptr);

    void copy(const QString &secret);
    // Empties the clipboard if it still holds what was copied here.
    void clearNow();
    // For what is copied from now on.
    void setClearAfter(int seconds) { m_clearAfterSeconds = seconds; }
    int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    // Once a second while a secret is on the clipboard; 0: it is gone. For `clipboardCountdownLabel`.
    void countdown(int secondsLeft);

private:
    void step();
    bool holdsOurs() const;

    int m_clearAfterSeconds;
    int m_secondsLeft = 0;
    QByteArray m_hash = {}; // of what was copied: the text itself is not kept
    QTimer *m_timer = nullptr;
};

} // namespace sluice
