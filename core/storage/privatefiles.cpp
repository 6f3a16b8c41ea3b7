#include "core/storage/privatefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

namespace fs = std::filesystem;

constexpr QFile::Permissions OthersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

fs::path pathOf(const QString &name)
{
    return fs::path(name.toStdU16String());
}

// %1 of the text is the file or folder, %2 why not.
Error cannot(const QString &text, const QString &name, const QString &why)
{
    return {Error::Kind::Storage, text.arg(QDir::toNativeSeparators(name), why), "file", {}};
}

Result<void> restrictFolder(const QString &folder)
{
    std::error_code failure;
    const fs::perms now = fs::status(pathOf(folder), failure).permissions();
    if (failure)
        return cannot(Words::tr("%1 cannot be read: %2"), folder, QString::fromStdString(failure.message()));
    const bool shared = (now & fs::perms::sticky_bit) != fs::perms::none;
    const bool open = (now & (fs::perms::group_all | fs::perms::others_all)) != fs::perms::none;
    if (shared || !open)
        return {};
    fs::permissions(pathOf(folder), fs::perms::owner_all, failure);
    if (failure == std::errc::operation_not_permitted)
        return {}; // somebody else's folder: the files in it are private all the same
    if (failure)
        return cannot(Words::tr("%1 cannot be made private: %2"), folder,
                      QString::fromStdString(failure.message()));
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
            return cannot(Words::tr("%1 cannot be made: %2"), part,
                          QString::fromStdString(failure.message()));
    }
    return {};
}

Result<void> makePrivateFile(const QString &file)
{
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite, PrivateFile))
        return cannot(Words::tr("%1 cannot be opened: %2"), file, made.errorString());
    made.close();
    return makePrivateIfThere(file);
}

Result<void> makePrivateIfThere(const QString &file)
{
    if (!QFileInfo::exists(file) || !(QFile::permissions(file) & OthersRights))
        return {};
    QFile there(file);
    if (!there.setPermissions(PrivateFile))
        return cannot(Words::tr("%1 cannot be made private: %2"), file, there.errorString());
    return {};
}

} // namespace sluice
