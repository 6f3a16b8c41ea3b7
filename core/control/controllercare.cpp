// Controller: what settings do at once instead of being stored: history, passphrase, test message; and what
// is known about this process.
#include "core/control/controller.h"

namespace sluice {

namespace {

constexpr qint64 SliceRows = 2000; // so that others get their turn between two slices
// Everything is deleted up to a moment that no clock shows yet.
constexpr std::chrono::hours Later(24);

} // namespace

QFuture<Result<void>> Controller::sendTestMessage()
{
    return m_webhook.test(configuration()->settings().webhookUrl);
}

bool Controller::hasPassphrase() const
{
    return m_parts.secrets.hasPassphrase();
}

QFuture<Result<void>> Controller::changePassphrase(const SharedSecret &current, const SharedSecret &fresh)
{
    return noted(m_parts.secrets.replacePassphrase(current, fresh), tr("The vault's passphrase was changed"));
}

std::vector<ContactedHost> Controller::contactedHosts() const
{
    return m_parts.hosts->list();
}

std::vector<Component> Controller::components() const
{
    std::vector<Component> all{
        {QStringLiteral("Sluice"), QStringLiteral(SLUICE_VERSION), QStringLiteral("MIT")},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL-3.0-only")}};
    all.insert(all.end(), m_parts.components.begin(), m_parts.components.end());
    const qsizetype space = m_engine.indexOf(QLatin1Char(' '));
    if (space > 0)
        all.push_back({m_engine.first(space), m_engine.sliced(space + 1), QStringLiteral("public domain")});
    return all;
}

QFuture<Result<qint64>> Controller::databaseBytes()
{
    return m_parts.storage.run([](Storage &storage) { return storage.usedBytes(); });
}

QFuture<Result<qint64>> Controller::deleteHistory(const HistoryRange &range)
{
    const Answer<Result<qint64>> answer;
    HistoryRange until = range;
    until.before = range.before.value_or(m_parts.clock.now() + Later);
    deleteSlice(until, 0, answer);
    return noted(answer.future(), tr("History was deleted"));
}

void Controller::deleteSlice(const HistoryRange &range, qint64 deleted, const Answer<Result<qint64>> &answer)
{
    const auto slice = m_parts.storage.run([range](Storage &storage) -> Result<qint64> {
        SLUICE_TRY(const qint64 rows, storage.pruneSlice(*range.before, SliceRows));
        if (rows > 0)
            return rows;
        if (range.sums)
            SLUICE_CHECK(storage.removeSums(*range.before));
        SLUICE_CHECK(storage.compact());
        return 0;
    });
    whenDone(slice, this, [this, range, deleted, answer](const Result<qint64> &rows) {
        if (!rows)
            return answer(rows.error());
        if (rows.value() == 0)
            return answer(deleted);
        deleteSlice(range, deleted + rows.value(), answer);
    });
}

} // namespace sluice
