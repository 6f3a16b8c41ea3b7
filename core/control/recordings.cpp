#include "core/control/recordings.h"

#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace sluice {

namespace {

using Found = Result<std::optional<Recording>>;

Found opened(const SealedRecording &kept, const AuditSeal &seal)
{
    SLUICE_TRY(const QByteArray bytes, seal.open(kept.sealed, kept.requestId.toRfc4122()));
    SLUICE_TRY(Recording recording, unpackedRecording(kept.requestId, bytes));
    return std::optional<Recording>(std::move(recording));
}

} // namespace

void Recordings::follow(const Configuration &configuration)
{
    m_switch.set(
        std::any_of(configuration.keys().begin(), configuration.keys().end(),
                    [](const VirtualKey &key) { return key.policy.recordBodies && !key.revokedAt; }));
}

QFuture<Found> Recordings::of(const QUuid &request)
{
    const Answer<Found> answer;
    whenDone(m_storage.run([request](Storage &storage) { return storage.recording(request); }), this,
             [this, answer](const Result<std::optional<SealedRecording>> &kept) {
                 if (!kept)
                     return answer(kept.error());
                 if (!kept.value())
                     return answer(std::optional<Recording>());
                 m_key.find([self = QPointer(this), kept = *kept.value(),
                             answer](const Result<AuditSealPtr> &seal) {
                     if (!seal)
                         return answer(seal.error());
                     if (!self)
                         return;
                     // Some megabytes to decipher and unpack: beside this thread.
                     whenDone(QtConcurrent::run([kept, seal = seal.value()] { return opened(kept, *seal); }),
                              self, answer);
                 });
             });
    return answer.future();
}

} // namespace sluice
