// SqliteStorage: guardrails and what they were triggered by.
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

namespace sluice {

namespace {

Result<GuardrailMode> modeOf(const QVariant &value)
{
    const auto mode = guardrailModeNamed(value.toString());
    if (!mode)
        return Error{Error::Kind::Storage,
                     QStringLiteral("The database holds an unknown word, \"%1\".").arg(value.toString()),
                     "damaged",
                     {}};
    return *mode;
}

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
    return event;
}

} // namespace

Result<std::vector<Guardrail>> SqliteStorage::loadGuardrails() const
{
    SLUICE_TRY(Rows row, m_connection->rows(
                             QStringLiteral("SELECT id, name, pattern, mode, replacement, enabled, position, "
                                            "created_us FROM guardrail ORDER BY position, created_us, id"),
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
        rules.push_back(std::move(rule));
    }
    SLUICE_CHECK(row.end());
    return rules;
}

Result<void> SqliteStorage::saveGuardrail(const Guardrail &rule)
{
    SLUICE_TRY(const qint64 saved,
               m_connection->change(
                   QStringLiteral("INSERT INTO guardrail (id, name, pattern, mode, replacement, enabled, "
                                  "position, created_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                                  "pattern = excluded.pattern, mode = excluded.mode, "
                                  "replacement = excluded.replacement, enabled = excluded.enabled, "
                                  "position = excluded.position, created_us = excluded.created_us"),
                   {sqlId(rule.id), sqlText(rule.name), sqlText(rule.pattern), guardrailModeName(rule.mode),
                    sqlText(rule.replacement), rule.enabled, rule.order, sqlTime(rule.createdAt)}));
    Q_UNUSED(saved);
    return {};
}

Result<void> SqliteStorage::removeGuardrail(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM guardrail WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{
            Error::Kind::NotFound, QStringLiteral("There is no such guardrail."), "no_guardrail", {}};
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
                               "request_id, place, excerpt, matches, created_us) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                {sqlId(event.id), sqlId(event.ruleId), sqlText(event.ruleName), sqlText(event.pattern),
                 guardrailModeName(event.mode), sqlId(event.keyId), sqlId(event.requestId),
                 sqlText(event.where), sqlText(event.maskedExcerpt), event.matches,
                 sqlTime(event.createdAt)}));
        Q_UNUSED(inserted);
    }
    return transaction.commit();
}

Result<GuardrailEventPage> SqliteStorage::guardrailEvents(const GuardrailEventQuery &query) const
{
    QString where;
    QVariantList values;
    const auto add = [&](const QString &column, const std::optional<QUuid> &id) {
        if (!id)
            return;
        where += (where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + column +
                 QStringLiteral(" = ?");
        values += sqlId(*id);
    };
    add(QStringLiteral("id"), query.id);
    add(QStringLiteral("rule_id"), query.ruleId);
    add(QStringLiteral("key_id"), query.keyId);

    GuardrailEventPage page;
    SLUICE_TRY(const QVariant total,
               m_connection->single(QStringLiteral("SELECT count(*) FROM guardrail_event") + where, values));
    page.total = total.toLongLong();
    values << qMax(0, query.limit) << qMax(0, query.offset);
    SLUICE_TRY(Rows row,
               m_connection->rows(
                   QStringLiteral("SELECT id, rule_id, rule_name, pattern, mode, key_id, request_id, place, "
                                  "excerpt, matches, created_us FROM guardrail_event") +
                       where + QStringLiteral(" ORDER BY created_us DESC, id DESC LIMIT ? OFFSET ?"),
                   values));
    while (row.next()) {
        SLUICE_TRY(GuardrailEvent event, eventOf(row));
        page.events.push_back(std::move(event));
    }
    SLUICE_CHECK(row.end());
    return page;
}

Result<void> SqliteStorage::removeGuardrailEvent(const QUuid &id)
{
    SLUICE_TRY(const qint64 removed,
               m_connection->change(QStringLiteral("DELETE FROM guardrail_event WHERE id = ?"), {sqlId(id)}));
    if (removed == 0)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no such event."), "no_event", {}};
    return {};
}

} // namespace sluice
