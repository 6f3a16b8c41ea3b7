// The real executable, headless, in a data directory of the test's: started, spoken to, ended or killed.
#pragma once

#include "tests/integration/httpclient.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace sluice::test {

class Program
{
public:
    static constexpr std::chrono::milliseconds Patience{60'000};
    static const QByteArray adminToken;
    static const QByteArray passphrase;

    // Adds --headless --port 0 --secrets vault --data-dir `folder`, and the two secrets to the environment.
    explicit Program(const QString &folder, const QStringList &more = {});
    // Exactly these arguments.
    explicit Program(const QStringList &arguments);
    ~Program();

    // Whether it says where it listens before it ends.
    bool waitUntilListening();
    quint16 port() const { return m_port; }
    void signal(int number);
    void kill();
    // Its exit code, when it has ended by itself; -1: crashed, killed or still there.
    int waitForExit(std::chrono::milliseconds patience = Patience);
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    // Everything so far.
    QByteArray standardOutput();
    QByteArray standardError();

    // One call of the admin API with the right token.
    HttpAnswer admin(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}) const;
    // The object in the answer; the status has to be that one, else an empty object with "status" and "body".
    QJsonObject adminObject(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                            int status) const;

private:
    void start(const QStringList &arguments);
    void collect();

    QProcess m_process{};
    QByteArray m_out = {};
    QByteArray m_err = {};
    quint16 m_port = 0;
};

// The value of a text field.
QByteArray textIn(const QJsonObject &object, const char *name);

} // namespace sluice::test
