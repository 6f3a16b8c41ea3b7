#include "core/storage/requestconditions.h"

#include "core/storage/sqlitevalues.h"

namespace sluice {

namespace {

constexpr qsizetype MostChoices = 40; // of one condition: more is nothing that a person asks for
constexpr qsizetype MostWords = 8;

// For LIKE with '\' as its escape; '*' stands for anything where it is a pattern.
QString likeText(const QString &text, bool pattern)
{
    QString like;
    for (const QChar c : text) {
        if (pattern && c == QLatin1Char('*')) {
            like += QLatin1Char('%');
            continue;
        }
        if (c == QLatin1Char('%') || c == QLatin1Char('_') || c == QLatin1Char('\\'))
            like += QLatin1Char('\\');
        like += c;
    }
    return like;
}

// Any of the values in the column. Always some conditions of few texts, so that the kept statements stay few.
void addAny(Filter &filter, const QString &column, const QVariantList &values)
{
    if (values.isEmpty())
        return;
    const QVariantList some = values.mid(0, MostChoices);
    QStringList marks;
    marks.resize(some.size());
    marks.fill(QStringLiteral("?"));
    filter.add(QStringLiteral("%1 IN (%2)").arg(column, marks.join(QStringLiteral(", "))), some);
}

void addAny(Filter &filter, const QString &column, const std::vector<QUuid> &ids)
{
    QVariantList values;
    for (const QUuid &id : ids)
        values << sqlId(id);
    addAny(filter, column, values);
}

void addAny(Filter &filter, const QString &column, const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts)
        values << sqlText(text);
    addAny(filter, column, values);
}

void addModels(Filter &filter, const QStringList &models)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &model : models.mid(0, MostChoices)) {
        conditions += QStringLiteral("model_asked LIKE ? ESCAPE '\\' OR model_served LIKE ? ESCAPE '\\'");
        values << likeText(model, true) << likeText(model, true);
    }
    if (!conditions.isEmpty())
        filter.add(QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" OR "))), values);
}

void addWords(Filter &filter, const QStringList &words)
{
    static const QStringList columns{
        QStringLiteral("model_asked"),   QStringLiteral("model_served"), QStringLiteral("agent"),
        QStringLiteral("provider_name"), QStringLiteral("session_id"),   QStringLiteral("project_dir"),
        QStringLiteral("endpoint"),      QStringLiteral("error"),        QStringLiteral("error_code")};
    for (const QString &word : words.mid(0, MostWords)) {
        QStringList conditions;
        QVariantList values;
        for (const QString &column : columns) {
            conditions += column + QStringLiteral(" LIKE ? ESCAPE '\\'");
            values << QLatin1Char('%') + likeText(word, false) + QLatin1Char('%');
        }
        filter.add(QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" OR "))), values);
    }
}

void addFlag(Filter &filter, const QString &column, std::optional<bool> wanted)
{
    if (wanted)
        filter.add(column + QStringLiteral(" = ?"), {*wanted});
}

void addLeast(Filter &filter, const QString &what, qint64 least)
{
    if (least > 0)
        filter.add(what + QStringLiteral(" >= ?"), {least});
}

} // namespace

void Filter::add(const QString &condition, const QVariantList &with)
{
    where += (where.isEmpty() ? QStringLiteral(" WHERE ") : QStringLiteral(" AND ")) + condition;
    values += with;
}

void addConditions(const RequestFilter &wanted, Filter &filter)
{
    addAny(filter, QStringLiteral("key_id"), wanted.keys);
    addAny(filter, QStringLiteral("provider_id"), wanted.providers);
    addAny(filter, QStringLiteral("project_id"), wanted.projects);
    addAny(filter, QStringLiteral("agent"), wanted.agents);
    addAny(filter, QStringLiteral("session_id"), wanted.sessions);
    addAny(filter, QStringLiteral("project_dir"), wanted.projectDirs);
    addAny(filter, QStringLiteral("endpoint"), wanted.endpoints);
    QVariantList outcomes;
    for (const Outcome outcome : wanted.outcomes)
        outcomes << int(outcome);
    addAny(filter, QStringLiteral("outcome"), outcomes);
    addModels(filter, wanted.models);
    if (wanted.statusFrom)
        filter.add(QStringLiteral("status >= ?"), {*wanted.statusFrom});
    if (wanted.statusUntil)
        filter.add(QStringLiteral("status < ?"), {*wanted.statusUntil});
    addFlag(filter, QStringLiteral("failed"), wanted.failed);
    addFlag(filter, QStringLiteral("unpriced"), wanted.unpriced);
    addFlag(filter, QStringLiteral("estimated"), wanted.estimated);
    if (wanted.costAtLeast)
        filter.add(QStringLiteral("cost_pico >= ?"), {sqlMoney(wanted.costAtLeast)});
    addLeast(
        filter,
        QStringLiteral("input + cache_read + cache_write_5m + cache_write_1h + audio_input + "
                       "audio_cache_read + image_input + output + reasoning + audio_output + image_output"),
        wanted.tokensAtLeast);
    addLeast(filter, QStringLiteral("ttft_us"), wanted.ttftAtLeastMicros);
    addLeast(filter, QStringLiteral("duration_us"), wanted.durationAtLeastMicros);
    addWords(filter, wanted.words);
}

} // namespace sluice
