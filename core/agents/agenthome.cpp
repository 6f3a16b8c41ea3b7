#include "core/agents/agenthome.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>

namespace sluice::agents {

namespace {

constexpr int FoldersUp = 4;
constexpr qint64 LongestCommand = 8192;
constexpr qint64 LargestPackageFile = 256 * 1024;

QStringList searchFolders(const AgentHome &home)
{
    QStringList folders =
        home.environment.value(QStringLiteral("PATH")).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const char *usual : {".local/bin", "bin", ".npm-global/bin", ".bun/bin", ".opencode/bin",
                              ".claude/local", ".cargo/bin", ".volta/bin", ".local/share/pnpm"})
        folders.append(home.in(QLatin1String(usual)));
    const QDir nodes(home.in(QStringLiteral(".nvm/versions/node")));
    for (const QString &version :
         nodes.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders.append(nodes.filePath(version + QStringLiteral("/bin")));
    return folders;
}

QString versionInPackage(const QString &file)
{
    QFile package(file);
    if (!package.open(QIODevice::ReadOnly) || package.size() > LargestPackageFile)
        return {};
    return QJsonDocument::fromJson(package.readAll()).object().value(QLatin1String("version")).toString();
}

} // namespace

AgentHome AgentHome::ofUser()
{
    return {QDir::homePath(), QProcessEnvironment::systemEnvironment()};
}

QString AgentHome::shown(const QString &path) const
{
    return path.startsWith(home + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QString AgentHome::configFolder() const
{
    return folder(QStringLiteral("XDG_CONFIG_HOME"), in(QStringLiteral(".config")));
}

QString AgentHome::folder(const QString &variable, const QString &otherwise) const
{
    const QString named = environment.value(variable);
    return QDir::isAbsolutePath(named) ? QDir::cleanPath(named) : otherwise;
}

QString AgentHome::program(const QStringList &names) const
{
    const QStringList folders = searchFolders(*this);
    for (const QString &name : names) {
        const QString found = QStandardPaths::findExecutable(name, folders);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

int runningCount(const AgentHome &home, const QStringList &programs)
{
    int count = 0;
    const QDir processes(home.processes);
    const uint self = QFileInfo(home.home).ownerId();
    for (const QFileInfo &process : processes.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile command(process.filePath() + QStringLiteral("/cmdline"));
        if (!process.fileName().front().isDigit() || process.ownerId() != self ||
            !command.open(QIODevice::ReadOnly))
            continue;
        const QByteArrayList words = command.read(LongestCommand).split('\0');
        const auto names = [&programs, &words](qsizetype at) {
            return programs.contains(QFileInfo(QString::fromUtf8(words.value(at))).fileName());
        };
        count += names(0) || names(1);
    }
    return count;
}

QString versionOf(const QString &program)
{
    static const QRegularExpression number(QStringLiteral(R"(^v?(\d+\.\d+[\w.+-]*)$)"));
    const QString real = QFileInfo(program).canonicalFilePath();
    if (real.isEmpty())
        return {};
    const QRegularExpressionMatch named = number.match(QFileInfo(real).fileName());
    if (named.hasMatch())
        return named.captured(1);
    QDir folder = QFileInfo(real).dir();
    for (int up = 0; up < FoldersUp; ++up) {
        const QString package = folder.filePath(QStringLiteral("package.json"));
        if (QFileInfo::exists(package))
            return versionInPackage(package).left(32);
        const QRegularExpressionMatch match = number.match(folder.dirName());
        if (match.hasMatch())
            return match.captured(1);
        if (!folder.cdUp())
            break;
    }
    return {};
}

} // namespace sluice::agents
