#include "core/storage/privatefiles.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace sluice {

namespace {

namespace fs = std::filesystem;

constexpr QFile::Permissions OthersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

fs::path pathOf(const QString &name)
{
    return fs::path(name.toStdU16String());
}

Error cannot(const QString &what, const QString &name, const QString &why)
{
    return {Error::Kind::Storage,
            QStringLiteral("%1 cannot be %2: %3").arg(QDir::toNativeSeparators(name), what, why),
            "file",
            {}};
}

Result<void> restrictFolder(const QString &folder)
{
    std::error_code failure;
    const fs::perms now = fs::status(pathOf(folder), failure).permissions();
    if (failure)
        return cannot(QStringLiteral("read"), folder, QString::fromStdString(failure.message()));
    const bool shared = (now & fs::perms::sticky_bit) != fs::perms::none;
    const bool open = (now & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none;
    if (shared || !open)
        return {};
    fs::permissions(pathOf(folder), fs::perms::owner_all, failure);
    if (failure == std::errc::operation_not_permitted)
        return {}; // somebody else's folder: the files in it are private all the same
    if (failure)
        return cannot(QStringLiteral("made private"), folder, QString::fromStdString(failure.message()));
    return {};
}

} // namespace

Result<void> makePrivateFolder(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(path).isDir())
        return restrictFolder(path);
    QStringList missing;
    for (QString at = path; !QFileInfo::exists(at); at = QFileInfo(at).path())
        missing.prepend(at);
    for (const QString &part : std::as_const(missing)) {
        std::error_code failure;
        fs::create_directory(pathOf(part), failure);
        if (!failure)
            fs::permissions(pathOf(part), fs::perms::owner_all, failure);
        if (failure)
            return cannot(QStringLiteral("made"), part, QString::fromStdString(failure.message()));
    }
    return {};
}

Result<void> makePrivateFile(const QString &file)
{
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite, PrivateFile))
        return cannot(QStringLiteral("opened"), file, made.errorString());
    made.close();
    return makePrivateIfThere(file);
}

Result<void> makePrivateIfThere(const QString &file)
{
    if (!QFileInfo::exists(file) || !(QFile::permissions(file) & OthersRights))
        return {};
    QFile there(file);
    if (!there.setPermissions(PrivateFile))
        return cannot(QStringLiteral("made private"), file, there.errorString());
    return {};
}

} // namespace sluice
