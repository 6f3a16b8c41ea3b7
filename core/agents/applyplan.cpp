#include "core/agents/applyplan.h"

#include "core/agents/agentwords.h"
#include "core/agents/gitindex.h"

#include <QDir>
#include <QFileInfo>

namespace sluice::agents {

namespace {

constexpr auto Mark = ".sluice-backup-";
constexpr auto TimeShape = "yyyy-MM-ddTHHmmss";
constexpr int MostTries = 100;

// Backups of this file are called this, and a time.
QString backupStem(const QString &target, const BackupPlace &place)
{
    const QFileInfo info(target);
    if (place.folder.isEmpty() || gitStateOf(target) == GitState::Outside)
        return target + QLatin1String(Mark);
    const QString which = QString::fromLatin1(fingerprint(target.toUtf8()).left(12));
    return place.folder + QLatin1Char('/') + which + QLatin1Char('-') + info.fileName() + QLatin1String(Mark);
}

// A new file of that content; one that is there already is never touched.
Result<QString> writeNew(const QString &stem, const QByteArray &bytes, const QDateTime &now)
{
    QDir().mkpath(QFileInfo(stem).absolutePath());
    for (int i = 0; i < MostTries; ++i) {
        const QString name = stem + now.toString(QLatin1String(TimeShape)) +
                             (i == 0 ? QString() : QStringLiteral("-%1").arg(i + 1));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
            if (QFileInfo::exists(name))
                continue;
            return Error{.kind = Error::Kind::Storage,
                         .text =
                             Words::tr("The backup %1 cannot be written: %2").arg(name, file.errorString())};
        }
        if (file.write(bytes) == bytes.size() && file.flush())
            return name;
        const QString reason = file.errorString();
        file.remove();
        return Error{.kind = Error::Kind::Storage,
                     .text = Words::tr("The backup %1 cannot be written: %2").arg(name, reason)};
    }
    return Error{.kind = Error::Kind::Storage,
                 .text = Words::tr("No name is free for a backup of %1.").arg(stem)};
}

QFileInfoList backupFiles(const QString &target, const BackupPlace &place)
{
    const QFileInfo stem(backupStem(target, place));
    QFileInfoList found;
    for (const QFileInfo &each :
         stem.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name | QDir::Reversed)) {
        if (each.fileName().startsWith(stem.fileName()))
            found.append(each);
    }
    return found;
}

void dropOldest(const QString &target, const BackupPlace &place)
{
    const QFileInfoList all = backupFiles(target, place);
    for (int i = BackupsPerFile; i < all.size(); ++i) {
        if (!place.needed.contains(all[i].absoluteFilePath()))
            QFile::remove(all[i].absoluteFilePath());
    }
}

Result<void> unchanged(const FileChange &change)
{
    SLUICE_TRY(const SettingsFile now, readSettingsFile(change.file));
    if (now.exists == change.existed && now.bytes == change.before && now.target == change.target)
        return {};
    return Error{.kind = Error::Kind::Conflict,
                 .text = Words::tr("%1 was changed meanwhile. Look at the new preview before you apply it.")
                             .arg(change.file)};
}

Result<void> carryOut(const FileChange &change)
{
    if (!change.changes())
        return {};
    return change.removes ? removeSettingsFile(change.target)
                          : writeSettingsFile(change.target, change.after);
}

Result<void> putBack(const FileChange &change)
{
    const auto now = readSettingsFile(change.file);
    if (now && now.value().exists == change.existed && now.value().bytes == change.before)
        return {};
    return change.existed ? writeSettingsFile(change.target, change.before)
                          : removeSettingsFile(change.target);
}

// The first `count` files of the plan, the last first. Goes on where one fails, and tells.
Result<void> putBackFirst(const Plan &plan, size_t count)
{
    QStringList failures;
    for (size_t i = count; i-- > 0;) {
        const auto back = putBack(plan.files[i]);
        if (!back)
            failures.append(back.error().text);
    }
    if (failures.isEmpty())
        return {};
    return Error{.kind = Error::Kind::Storage, .text = failures.join(QLatin1Char(' '))};
}

Error withOutcome(const Error &failure, const Result<void> &back)
{
    return {.kind = failure.kind,
            .text =
                back ? Words::tr("%1 Nothing was changed.").arg(failure.text)
                     : Words::tr("%1 And it could not be undone: %2").arg(failure.text, back.error().text)};
}

} // namespace

Result<Applied> applyPlan(const Plan &plan, const QDateTime &now, const BackupPlace &place)
{
    for (const FileChange &change : plan.files)
        SLUICE_CHECK(unchanged(change));
    Applied applied;
    for (const FileChange &change : plan.files) {
        QString backup;
        if (change.backsUp && change.existed && change.changes()) {
            SLUICE_TRY(backup, writeNew(backupStem(change.target, place), change.before, now));
        }
        applied.backups.append(backup);
    }
    for (size_t i = 0; i < plan.files.size(); ++i) {
        const auto done = carryOut(plan.files[i]);
        if (!done)
            return withOutcome(done.error(), putBackFirst(plan, i + 1));
    }
    BackupPlace keep = place;
    for (const QString &backup : applied.backups)
        keep.needed.insert(backup);
    for (const FileChange &change : plan.files)
        dropOldest(change.target, keep);
    return applied;
}

Result<void> rollBack(const Plan &plan)
{
    return putBackFirst(plan, plan.files.size());
}

std::vector<Backup> backupsOf(const QString &file, const BackupPlace &place)
{
    const auto now = readSettingsFile(file);
    if (!now)
        return {};
    std::vector<Backup> backups;
    for (const QFileInfo &each : backupFiles(now.value().target, place)) {
        const QString name = each.fileName();
        const QString time = name.mid(name.lastIndexOf(QLatin1String(Mark)) + qsizetype(strlen(Mark)), 17);
        const QDateTime when = QDateTime::fromString(time, QLatin1String(TimeShape));
        if (when.isValid()) // a file that only happens to be called alike
            backups.push_back({each.absoluteFilePath(), file, when, each.size()});
    }
    return backups;
}

Result<Plan> planRestore(const Backup &backup)
{
    SLUICE_TRY(const SettingsFile now, readSettingsFile(backup.of));
    SLUICE_TRY(const SettingsFile kept, readSettingsFile(backup.path));
    if (!kept.exists)
        return Error{.kind = Error::Kind::NotFound,
                     .text = Words::tr("The backup %1 is gone.").arg(backup.path)};
    FileChange change;
    change.file = now.file;
    change.target = now.target;
    change.existed = now.exists;
    change.before = now.bytes;
    change.after = kept.bytes;
    return Plan{{}, {}, {change}, {}, {}, {}};
}

} // namespace sluice::agents
