// One Sluice per data directory: the second one knocks at the first one's door.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <memory>

namespace sluice {

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDirectory);

    // True: this process is the first one now, and hears raiseRequested() when another one comes.
    bool claim();
    // Asks the first one to show its window. False: it did not answer.
    bool askToRaise() const;

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server{};
};

} // namespace sluice
