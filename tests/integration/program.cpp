#include "tests/integration/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

#include <csignal>
#include <sys/stat.h>

namespace sluice::test {

const QByteArray Program::adminToken = "adm-Planted-Token-5d2c81e07f";
const QByteArray Program::passphrase = "planted passphrase of the vault 9c41";

Program::Program(const QString &folder, const QStringList &more)
{
    start(QStringList{QStringLiteral("--headless"), QStringLiteral("--port"), QStringLiteral("0"),
                      QStringLiteral("--secrets"), QStringLiteral("vault"), QStringLiteral("--data-dir"),
                      folder} +
          more);
}

Program::Program(const QStringList &arguments)
{
    start(arguments);
}

Program::~Program()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void Program::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SLUICE_ADMIN_TOKEN"), QString::fromLatin1(adminToken));
    environment.insert(QStringLiteral("SLUICE_VAULT_PASSPHRASE"), QString::fromLatin1(passphrase));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    // What it makes private is its own doing.
    m_process.setChildProcessModifier([] { ::umask(0); });
    m_process.start(QStringLiteral(SLUICE_PROGRAM), arguments);
    if (!m_process.waitForStarted())
        qFatal("%s does not start", SLUICE_PROGRAM);
}

void Program::collect()
{
    m_out += m_process.readAllStandardOutput();
    m_err += m_process.readAllStandardError();
}

bool Program::waitUntilListening()
{
    QElapsedTimer waited;
    waited.start();
    while (!m_out.contains('\n')) {
        if (!m_process.waitForReadyRead(100) && m_process.state() == QProcess::NotRunning)
            break;
        collect();
        if (waited.hasExpired(Patience.count()))
            break;
    }
    const qsizetype colon = m_out.lastIndexOf(':');
    m_port = colon < 0 ? 0 : m_out.sliced(colon + 1).trimmed().toUShort();
    if (m_port == 0)
        qWarning("%s", m_err.constData());
    return m_port != 0;
}

void Program::signal(int number)
{
    ::kill(pid_t(m_process.processId()), number);
}

void Program::kill()
{
    m_process.kill();
    m_process.waitForFinished(int(Patience.count()));
}

int Program::waitForExit(std::chrono::milliseconds patience)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(int(patience.count())))
        return -1;
    collect();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QByteArray Program::standardOutput()
{
    collect();
    return m_out;
}

QByteArray Program::standardError()
{
    collect();
    return m_err;
}

HttpAnswer Program::admin(const QByteArray &method, const QByteArray &path, const QByteArray &body) const
{
    return ask(m_port,
               requestBytes(method, path,
                            {{"Authorization", "Bearer " + adminToken}, {"Content-Type", "application/json"}},
                            body));
}

QJsonObject Program::adminObject(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                 int status) const
{
    const HttpAnswer answer = admin(method, path, body);
    if (answer.status == status)
        return QJsonDocument::fromJson(answer.body).object();
    qWarning("%s %s: %d %s", method.constData(), path.constData(), answer.status, answer.body.constData());
    return {};
}

QByteArray textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

} // namespace sluice::test
