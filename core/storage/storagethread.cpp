#include "core/storage/storagethread.h"

#include "core/storage/sqlitestorage.h"

namespace sluice {

StorageThread::StorageThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_pool.setObjectName(QStringLiteral("storage"));
}

StorageThread::~StorageThread()
{
    m_pool.start([this] { m_storage.reset(); });
    m_pool.waitForDone();
}

QFuture<Result<void>> StorageThread::open(Opener opener)
{
    return start([this, opener = std::move(opener)]() -> Result<void> {
        m_storage.reset();
        SLUICE_TRY(m_storage, opener());
        return {};
    });
}

QFuture<Result<void>> StorageThread::openSqlite(const QString &file)
{
    return open([file]() -> Result<std::unique_ptr<Storage>> {
        SLUICE_TRY(std::unique_ptr<Storage> opened, SqliteStorage::open(file));
        return opened;
    });
}

Error StorageThread::notOpen()
{
    return {Error::Kind::Storage, QStringLiteral("the database is not open"), "closed", {}};
}

} // namespace sluice
