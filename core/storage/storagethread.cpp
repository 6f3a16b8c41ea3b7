#include "core/storage/storagethread.h"

#include "core/storage/sqlitestorage.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// The books may wait, a request may not: on a busy core the workers go first. On Linux a nice value is a
// thread's own.
void yieldToWorkers()
{
#ifdef Q_OS_LINUX
    constexpr int Niceness = 3;
    // Without the right to do so it goes on as before.
    (void)::setpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)), Niceness);
#endif
}

} // namespace

StorageThread::StorageThread()
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
    m_pool.setObjectName(QStringLiteral("storage"));
    m_pool.start(yieldToWorkers);
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
    return {Error::Kind::Storage, Words::tr("the database is not open"), "closed", {}};
}

} // namespace sluice
