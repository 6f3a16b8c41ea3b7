#include "app/datadirectory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace sluice {

namespace {
QString say(const char *text)
{
    return QCoreApplication::translate("DataDirectory", text);
}
} // namespace

Result<QString> prepareDataDirectory(const QString &asked)
{
    const QString path = asked.isEmpty()
                             ? QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
                                   .filePath(QStringLiteral("sluice"))
                             : QDir(asked).absolutePath();
    if (!QDir().mkpath(path)) {
        return Error{
            Error::Kind::Storage,
            say(QT_TRANSLATE_NOOP("DataDirectory", "The folder %1 cannot be made. Choose another one with "
                                                   "--data-dir."))
                .arg(path)};
    }
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QFile::setPermissions(path, ownerOnly) || !QFileInfo(path).isWritable()) {
        return Error{
            Error::Kind::Storage,
            say(QT_TRANSLATE_NOOP("DataDirectory", "The folder %1 cannot be made private or written to. "
                                                   "Choose another one with --data-dir."))
                .arg(path)};
    }
    return QDir(path).canonicalPath();
}

} // namespace sluice
