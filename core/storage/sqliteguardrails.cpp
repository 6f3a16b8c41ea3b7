// SqliteStorage: guardrails and what they were triggered by.
#include "core/model/guardrailjson.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<GuardrailMode> modeOf(const QVariant &value)
{
    const auto mode = guardrailModeNamed(value.toString());
    if (!mode)
        return Error{Error::Kind::Storage,
                     Words::tr("The database holds an unknown word, \"%1\".").arg(value.toString()),
                     "damaged",
                     {}};
    return *mode;
}

Error damaged(const QString &text)
{
    return {Error::Kind::Storage, text, "damaged", {}};
}

// Written by us, so a surprise is damage, not a matter of taste: a rule that is half read guards half.
Result<Guardrail> withDetails(Guardrail rule, const QByteArray &details)
{
    const QJsonDocument document = QJsonDocument::fromJson(details);
    Result<Guardrail> read = guardrailFrom(document.object(), std::move(rule));
    if (document.isObject() && read)
        return read;
    return damaged(Words::tr("The database holds a guardrail that cannot be read: %1")
                       .arg(read ? Words::tr("no JSON") : read.error().text));
}

QByteArray detailsOf(const Guardrail &rule)
{
    return QJsonDocument(guardrailDetails(rule)).toJson(QJsonDocument::Compact);
}

const QString eventColumns = QStringLiteral("id, rule_id, rule_name, pattern, mode, key_id, request_id, "
                                            "place, excerpt, matches, created_us, direction, "
                                            "severity, agent, provider_name, model");

Result<GuardrailEvent> eventOf(const Rows &row)
{
    GuardrailEvent event;
    event.id = idOf(row.value(0));
    event.ruleId = idOf(row.value(1));
    event.ruleName = row.value(2).toString();
    event.pattern = row.value(3).toString();
    SLUICE_TRY(event.mode, modeOf(row.value(4)));
    event.keyId = idOf(row.value(5));
    event.requestId = idOf(row.value(6));
    event.where = row.value(7).toString();
    event.maskedExcerpt = row.value(8).toString();
    event.matches = row.value(9).toLongLong();
    event.createdAt = timeOf(row.value(10));
    const auto direction = guardrailDirectionNamed(row.value(11).toString());
    const auto severity = guardrailSeverityNamed(row.value(12).toString());
    if (!direction || !severity)
        return damaged(Words::tr("The database holds a guardrail event that cannot be read."));
    event.direction = *direction;
    event.severity = *severity;
    event.agent = row.value(13).toString();
    event.providerName = row.value(14).toString();
    event.model = row.value(15).toString();
    return event;
}

// What a query asks for, as conditions and their values.
struct Condition
{
    explicit Condition(const GuardrailEventQuery &query)
    {
        if (query.id)
            add(QStringLiteral("id = ?"), sqlId(*query.id));
        if (query.ruleId)
            add(QStringLiteral("rule_id = ?"), sqlId(*query.ruleId));
        if (query.keyId)
            add(QStringLiteral("key_id = ?"), sqlId(*query.keyId));
        if (query.range) {
            add(QStringLiteral("created_us >= ?"), sqlTime(query.range->from));
            add(QStringLiteral("created_us < ?"), sqlTime(query.range->until));
        }
        if (query.direction)
            add(QStringLiteral("direction = ?"), guardrailDirectionName(*query.direction));
        if (query.mode)
            add(QStringLiteral("mode = ?"), guardrailModeName(*query.mode));
        if (query.severity)
            add(QStringLiteral("severity = ?"), guardrailSeverityName(*query.severity));
        if (!query.text.isEmpty())
            add(QStringLiteral(
                    "rule_name || char(10) || excerpt || char(10) || place || char(10) || agent || "
                    "char(10) || provider_name || char(10) || model LIKE ? ESCAPE '!'"),
                likeText(query.text));
    }

    QString where = {};
    QVariantList values = {};

private:
    static QString likeText(QString text)
    {
        for (const QChar special : {u'!', u'%', u'_'})
            text.replace(special, QString(u'!') + special);
        return u'%' + text + u'%';
    }
    void add(const QString &condition, const QVariant &value)
    {
        where += (where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
        values += value;
    }
};

// In quarters of an hour, of which every zone's day is made.
QString dayOf(qint64 quarter, const QTimeZone &zone)
{
    constexpr qint64 QuarterSeconds = 900;
    return QDateTime::fromSecsSinceEpoch(quarter * QuarterSeconds, zone).date().toString(Qt::ISODate);
}

} // namespace

Result<std::vector<Guardrail>> SqliteStorage::loadGuardrails() const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(
                   QStringLiteral("SELECT id, name, pattern, mode, replacement, enabled, position, "
                                  "created_us, details FROM guardrail ORDER BY position, created_us, id"),
                   {}));
    std::vector<Guardrail> rules;
    while (row.next()) {
        Guardrail rule;
        rule.id = idOf(row.value(0));
        rule.name = row.value(1).toString();
        rule.pattern = row.value(2).toString();
        SLUICE_TRY(rule.mode, modeOf(row.value(3)));
        rule.replacement = row.value(4).toString();
        rule.enabled = row.value(5).toBool();
        rule.order = row.value(6).toInt();
        rule.createdAt = timeOf(row.value(7));
        SLUICE_TRY(Guardrail whole, withDetails(std::move(rule), row.value(8).toString().toUtf8()));
        rules.push_back(std::move(whole));
    }
    SLUICE_CHECK(row.end());
    return rules;
}

Result<void> SqliteStorage::saveGuardrail(const Guardrail &rule)
{
    SLUICE_TRY(const qint64 saved,
               m_connection->change(
                   QStringLiteral("INSERT INTO guardrail (id, name, pattern, mode, replacement, enabled, "
                                  "position, created_us, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                                  "pattern = excluded.pattern, mode = excluded.mode, "
                                  "replacement = excluded.replacement, enabled = excluded.enabled, "
                                  "position = excluded.position, created_us = excluded.created_us, "
                                  "details = excluded.details"),
                   {sqlId(rule.id), sqlText(rule.name), sqlText(rule.pattern), guardrailModeName(rule.mode),
                    sqlText(rule.replacement), rule.enabled, rule.order, sqlTime(rule.createdAt),
                    sqlText(detailsOf(rule))}));
    Q_UNUSED(saved);
    return {};
}

Result<void> SqliteStorage::saveGuardrails(const std::vector<Guardrail> &rules)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const Guardrail &rule : rules)
        SLUICE_CHECK(saveGuardrail(rule));
    return transaction.commit();
}

Result<void> SqliteStorage::removeGuardrail(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM guardrail WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such guardrail."), "no_guardrail", {}};
    return {};
}

Result<void> SqliteStorage::appendGuardrailEvents(const std::vector<GuardrailEvent> &events)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const GuardrailEvent &event : events) {
        SLUICE_TRY(
            const qint64 inserted,
            m_connection->change(
                QStringLiteral("INSERT INTO guardrail_event (id, rule_id, rule_name, pattern, mode, key_id, "
                               "request_id, place, excerpt, matches, created_us, direction, severity, agent, "
                               "provider_name, model, sealed) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                               "ON CONFLICT (id) DO NOTHING"),
                {sqlId(event.id), sqlId(event.ruleId), sqlText(event.ruleName), sqlText(event.pattern),
                 guardrailModeName(event.mode), sqlId(event.keyId), sqlId(event.requestId),
                 sqlText(event.where), sqlText(event.maskedExcerpt), event.matches, sqlTime(event.createdAt),
                 guardrailDirectionName(event.direction), guardrailSeverityName(event.severity),
                 sqlText(event.agent), sqlText(event.providerName), sqlText(event.model),
                 event.sealedText.isEmpty() ? QVariant(QMetaType(QMetaType::QByteArray))
                                            : QVariant(event.sealedText)}));
        Q_UNUSED(inserted);
    }
    return transaction.commit();
}

Result<GuardrailEventPage> SqliteStorage::guardrailEvents(const GuardrailEventQuery &query) const
{
    constexpr qint64 MostSealedBytes = 8 * 1024 * 1024;
    Condition asked(query);
    GuardrailEventPage page;
    SLUICE_TRY(const QVariant total,
               m_connection->single(QStringLiteral("SELECT count(*) FROM guardrail_event") + asked.where,
                                    asked.values));
    page.total = total.toLongLong();
    asked.values << qMax(0, query.limit) << qMax(0, query.offset);
    SLUICE_TRY(Rows row,
               m_connection->rows(QStringLiteral("SELECT ") + eventColumns +
                                      QStringLiteral(", sealed IS NOT NULL") +
                                      (query.withTexts ? QStringLiteral(", sealed") : QString()) +
                                      QStringLiteral(" FROM guardrail_event") + asked.where +
                                      QStringLiteral(" ORDER BY created_us DESC, id DESC LIMIT ? OFFSET ?"),
                                  asked.values));
    qint64 sealedBytes = 0;
    while (row.next()) {
        SLUICE_TRY(GuardrailEvent event, eventOf(row));
        event.textKept = row.value(16).toBool();
        if (query.withTexts && sealedBytes < MostSealedBytes) {
            event.sealedText = row.value(17).toByteArray();
            sealedBytes += event.sealedText.size();
        }
        page.events.push_back(std::move(event));
    }
    SLUICE_CHECK(row.end());
    return page;
}

Result<std::vector<GuardrailHits>> SqliteStorage::guardrailHits(const GuardrailHitsQuery &query) const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(QStringLiteral("SELECT rule_id, key_id, created_us / 900000000 AS quarter, "
                                                 "count(*), sum(matches) FROM guardrail_event "
                                                 "WHERE created_us >= ? AND created_us < ? "
                                                 "GROUP BY rule_id, key_id, quarter "
                                                 "ORDER BY rule_id, key_id, quarter"),
                                  {sqlTime(query.range.from), sqlTime(query.range.until)}));
    std::vector<GuardrailHits> hits;
    while (row.next()) {
        GuardrailHits next{idOf(row.value(0)), idOf(row.value(1)),
                           dayOf(row.value(2).toLongLong(), query.zone), row.value(3).toLongLong(),
                           row.value(4).toLongLong()};
        const bool more = !hits.empty() && hits.back().ruleId == next.ruleId &&
                          hits.back().keyId == next.keyId && hits.back().day == next.day;
        if (more) {
            hits.back().events += next.events;
            hits.back().matches += next.matches;
        } else {
            hits.push_back(std::move(next));
        }
    }
    SLUICE_CHECK(row.end());
    return hits;
}

Result<qint64> SqliteStorage::pruneGuardrailTexts(Instant before)
{
    return m_connection->change(
        QStringLiteral(
            "UPDATE guardrail_event SET sealed = NULL WHERE sealed IS NOT NULL AND created_us < ?"),
        {sqlTime(before)});
}

Result<void> SqliteStorage::removeGuardrailEvent(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM guardrail_event WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, Words::tr("There is no such event."), "no_event", {}};
    return {};
}

} // namespace sluice
