#include "core/agents/settingsfile.h"

#include "core/agents/agentwords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace sluice::agents {

namespace {

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

Error storageError(const QString &text)
{
    return {.kind = Error::Kind::Storage, .text = text};
}

// The path with the links of its folders followed, also where the file itself is not there yet.
QString targetOf(const QFileInfo &info)
{
    if (info.exists())
        return info.canonicalFilePath();
    QDir folder = info.dir();
    QString rest = info.fileName();
    while (!folder.exists() && !folder.isRoot()) {
        rest.prepend(folder.dirName() + QLatin1Char('/'));
        folder = QDir(QFileInfo(folder.absolutePath()).absolutePath());
    }
    return QDir(folder.canonicalPath()).filePath(rest);
}

} // namespace

Result<SettingsFile> readSettingsFile(const QString &file)
{
    const QFileInfo info(file);
    SettingsFile read{file, targetOf(info), info.exists(), {}};
    if (!read.exists) {
        if (info.isSymLink())
            return storageError(
                Words::tr("%1 is a link to %2, which is not there.").arg(file, info.symLinkTarget()));
        return read;
    }
    if (!info.isFile())
        return storageError(Words::tr("%1 is not an ordinary file.").arg(file));
    if (info.size() > LargestSettingsFile)
        return Error{.kind = Error::Kind::TooLarge,
                     .text = Words::tr("%1 is larger than a settings file can be (1 MiB).").arg(file)};
    QFile opened(read.target);
    if (!opened.open(QIODevice::ReadOnly))
        return storageError(Words::tr("%1 cannot be read: %2").arg(file, opened.errorString()));
    read.bytes = opened.read(LargestSettingsFile + 1);
    if (opened.error() != QFile::NoError)
        return storageError(Words::tr("%1 cannot be read: %2").arg(file, opened.errorString()));
    return read;
}

Result<void> writeSettingsFile(const QString &target, const QByteArray &bytes)
{
    const QFileInfo info(target);
    if (!info.dir().exists() && !QDir().mkpath(info.absolutePath()))
        return storageError(Words::tr("The folder %1 cannot be made.").arg(info.absolutePath()));
    const QFile::Permissions mode = info.exists() ? info.permissions() : OwnerOnly;
    QSaveFile save(target);
    if (!save.open(QIODevice::WriteOnly))
        return storageError(Words::tr("%1 cannot be written: %2").arg(target, save.errorString()));
    if (!save.setPermissions(mode) || save.write(bytes) != bytes.size() || !save.commit())
        return storageError(Words::tr("%1 cannot be written: %2").arg(target, save.errorString()));
    QFile back(target);
    if (!back.open(QIODevice::ReadOnly) || back.readAll() != bytes)
        return storageError(Words::tr("%1 does not hold what was written.").arg(target));
    return {};
}

Result<void> removeSettingsFile(const QString &target)
{
    QFile file(target);
    if (file.exists() && !file.remove())
        return storageError(Words::tr("%1 cannot be removed: %2").arg(target, file.errorString()));
    return {};
}

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace sluice::agents
