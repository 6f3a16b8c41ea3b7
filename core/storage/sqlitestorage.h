// The ledger and the configuration in one SQLite file (WAL). All SQL of Sluice is behind this class.
#pragma once

#include "core/storage/storage.h"

#include <QVariantList>

#include <memory>

namespace sluice {

class SqliteConnection;

// Ids are stored as the 16 bytes of the UUID: those of requests are of version 7 and thus in order of time,
// which the primary key and prune() rely on. Times are µs since 1970 UTC, money is integer pico-USD with NULL
// for unpriced.
class SqliteStorage final : public Storage
{
public:
    // Makes the file and its folder where missing, private to the user (0600, 0700); migrates an older file
    // after it was copied to FILE.backup-TIME. A file that is newer, damaged or not ours is refused and left
    // as it is. To be used on the calling thread for as long as it lives.
    static Result<std::unique_ptr<SqliteStorage>> open(const QString &file);
    ~SqliteStorage() override;

    Result<StoredConfiguration> load() const override;
    Result<void> saveSettings(const Settings &settings) override;
    // BadRequest where a header or the address would put a credential into the database; Conflict: the name
    // is taken.
    Result<void> saveProvider(const Provider &provider) override;
    Result<void> saveProviders(const std::vector<Provider> &providers) override;
    Result<void> removeProvider(const QUuid &id) override;
    Result<void> saveKey(const VirtualKey &key) override;
    Result<void> setPaused(bool paused) override;
    Result<void> saveProject(const Project &project) override;
    Result<void> removeProject(const QUuid &id) override;
    Result<void> saveGuardrail(const Guardrail &rule) override;
    Result<void> removeGuardrail(const QUuid &id) override;

    Result<void> append(const RecordBatch &batch) override;
    Result<void> appendRefusals(const std::vector<Refusal> &bursts) override;
    Result<std::vector<Refusal>> refusals(const TimeRange &range, int limit) const override;
    Result<RequestPage> requests(const RequestQuery &query) const override;
    Result<std::vector<Spend>> spend(const SpendQuery &query) const override;
    Result<std::vector<UseSlice>> pastUse(Instant sessionsFrom) const override;
    Result<void> appendGuardrailEvents(const std::vector<GuardrailEvent> &events) override;
    Result<GuardrailEventPage> guardrailEvents(const GuardrailEventQuery &query) const override;
    Result<void> removeGuardrailEvent(const QUuid &id) override;
    Result<void> appendNotices(const std::vector<Notice> &notices) override;
    Result<std::vector<Notice>> notices(int limit, int offset) const override;
    Result<std::vector<GuardrailHits>> guardrailHits(const GuardrailHitsQuery &query) const override;
    Result<void> saveGuardrails(const std::vector<Guardrail> &rules) override;
    Result<qint64> pruneGuardrailTexts(Instant before) override;
    Result<void> appendRecordings(const std::vector<SealedRecording> &recordings) override;
    Result<std::optional<SealedRecording>> recording(const QUuid &requestId) const override;
    Result<qint64> pruneRecordings(Instant before) override;
    Result<qint64> prune(Instant before) override;
    Result<qint64> pruneSlice(Instant before, qint64 most) override;
    Result<qint64> pruneOldest(qint64 most) override;
    Result<void> removeSums(Instant before) override;
    Result<qint64> usedBytes() const override;
    Result<void> compact() override;
    Result<QString> engine() const override;

    Result<void> saveOwnPrice(const OwnPrice &price) override;
    Result<void> removeOwnPrice(const QUuid &id) override;
    Result<qint64> repriceable(const RepriceQuery &query) const override;
    Result<Repriced> reprice(const RepriceQuery &query, const RecordPricer &price, bool tryOnly) override;
    Result<std::vector<ModelUse>> modelsLastUsed() const override;

private:
    explicit SqliteStorage(std::unique_ptr<SqliteConnection> connection);
    Result<std::vector<Guardrail>> loadGuardrails() const;
    Result<std::vector<Project>> loadProjects() const;
    Result<std::vector<OwnPrice>> loadOwnPrices() const;
    // The oldest `most`, where recordings are more than half of what is kept. How many.
    Result<qint64> pruneRecordingsToHalf(qint64 most);
    // The requests behind "SELECT … FROM request".
    Result<RecordBatch> readRequests(const QString &conditions, const QVariantList &values) const;

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace sluice
