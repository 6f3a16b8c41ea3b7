#include "tests/ui/screens/guesthome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sluice {

GuestHome::GuestHome()
{
    for (const char *name : {"claude", "codex", "opencode", "gemini", "aider"})
        write(QStringLiteral("programs/") + QLatin1String(name), "#!/bin/sh\n", true);
    write(QStringLiteral(".codex/config.toml"),
          "# Codex, as I like it\nmodel = \"gpt-6-sol\"\nmodel_provider = \"openai\"  # the default\n");
    write(QStringLiteral(".zshrc"), "export GEMINI_API_KEY=AIzaSyD-1234567890abcdefghij\n");
    qputenv("HOME", m_folder.path().toLocal8Bit());
    qputenv("PATH", m_folder.filePath(QStringLiteral("programs")).toLocal8Bit());
    qunsetenv("XDG_CONFIG_HOME");
    qunsetenv("XDG_DATA_HOME");
}

QByteArray GuestHome::read(const QString &relative) const
{
    QFile file(m_folder.filePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void GuestHome::write(const QString &relative, const QByteArray &bytes, bool program) const
{
    const QString path = m_folder.filePath(relative);
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
    file.close();
    if (program)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace sluice
