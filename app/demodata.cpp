#include "app/demodata.h"

#include "core/simulator/demodata.h"
#include "core/storage/sqlitestorage.h"

#include <QCoreApplication>
#include <QDir>

namespace sluice {

namespace {

Result<void> save(Storage &storage, const DemoData &data)
{
    SLUICE_CHECK(storage.saveSettings(data.settings));
    for (const Project &project : data.projects)
        SLUICE_CHECK(storage.saveProject(project));
    for (const Provider &provider : data.providers)
        SLUICE_CHECK(storage.saveProvider(provider));
    for (const VirtualKey &key : data.keys)
        SLUICE_CHECK(storage.saveKey(key));
    for (const Guardrail &rule : data.guardrails)
        SLUICE_CHECK(storage.saveGuardrail(rule));
    SLUICE_CHECK(storage.append(data.requests));
    SLUICE_CHECK(storage.appendGuardrailEvents(data.events));
    return storage.appendNotices(data.notices);
}

} // namespace

Result<void> seedDemoData(const QString &dataDirectory, Instant now)
{
    SLUICE_TRY(const auto storage,
               SqliteStorage::open(QDir(dataDirectory).filePath(QStringLiteral("sluice.db"))));
    SLUICE_TRY(const StoredConfiguration found, storage->load());
    SLUICE_TRY(const RequestPage page, storage->requests({}));
    if (!found.keys.empty() || !found.providers.empty() || page.total > 0)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "DemoData", "There is data in %1 already. Choose an empty folder for the "
                                     "demo data with --data-dir, or none.")
                         .arg(QDir::toNativeSeparators(dataDirectory)),
                     "not_empty",
                     {}};
    return save(*storage, makeDemoData(now));
}

} // namespace sluice
