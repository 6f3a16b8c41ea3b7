// A home of its own for a test, with files in it.
#pragma once

#include "core/agents/agentdesk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sluice::agents {

class TestHome
{
public:
    TestHome()
    {
        m_home.home = m_folder.filePath(QStringLiteral("home"));
        m_data = m_folder.filePath(QStringLiteral("data"));
        m_home.processes = m_folder.filePath(QStringLiteral("processes"));
        QDir().mkpath(m_home.home);
        QDir().mkpath(m_data);
        m_home.environment.insert(QStringLiteral("PATH"), m_home.in(QStringLiteral("programs")));
    }

    AgentHome &home() { return m_home; }
    AgentDesk desk() const { return AgentDesk(m_home, m_data); }
    QString path(const char *relative) const { return m_home.in(QLatin1String(relative)); }
    QString data() const { return m_data; }

    void write(const QString &file, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file).absolutePath());
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(bytes), bytes.size());
    }
    void write(const char *relative, const QByteArray &bytes) const { write(path(relative), bytes); }

    static QByteArray read(const QString &file)
    {
        QFile there(file);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArrayLiteral("(no such file)");
    }
    QByteArray read(const char *relative) const { return read(path(relative)); }

    // A program of that name on PATH.
    void install(const char *name) const
    {
        const QString file = path("programs/") + QLatin1String(name);
        write(file, "#!/bin/sh\n");
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private:
    QTemporaryDir m_folder = {};
    AgentHome m_home = {};
    QString m_data = {};
};

inline Wish wishOf(const QByteArray &key = "sk-sluice-0123456789abcdefghijklmnopqrstuvwxyzABCDEFG")
{
    Wish wish;
    wish.address = "http://127.0.0.1:4747";
    wish.key = key;
    wish.models = {QStringLiteral("gpt-x"), QStringLiteral("claude-y")};
    return wish;
}

inline QDateTime someTime()
{
    return QDateTime(QDate(2026, 11, 20), QTime(14, 2, 33));
}

// Connects; the test fails with the reason where that cannot be done.
inline std::optional<Connection> connectNow(const AgentDesk &desk, const QString &agent, const Wish &wish,
                                            const QDateTime &now = someTime())
{
    const auto plan = desk.planConnect(agent, wish);
    if (!plan) {
        QTest::qFail(qPrintable(plan.error().text), __FILE__, __LINE__);
        return {};
    }
    const auto connection = desk.connectAgent(plan.value(), wish, QUuid::createUuid(), "sk-sluice-0123", now);
    if (!connection) {
        QTest::qFail(qPrintable(connection.error().text), __FILE__, __LINE__);
        return {};
    }
    return connection.value();
}

inline Result<void> disconnectNow(const AgentDesk &desk, const QString &agent,
                                  Choice choice = Choice::KeepTheirs)
{
    SLUICE_TRY(const Plan plan, desk.planDisconnect(agent, {}, choice));
    return desk.disconnectAgent(plan, someTime().addSecs(60));
}

} // namespace sluice::agents
