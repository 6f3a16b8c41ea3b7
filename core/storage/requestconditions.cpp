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

// A condition and its values, before it stands in a WHERE clause.
struct Piece
{
    QString condition = {};
    QVariantList values = {};
};

const QString &allTokens()
{
    static const QString sum =
        QStringLiteral("input + cache_read + cache_write_5m + cache_write_1h + audio_input + "
                       "audio_cache_read + image_input + output + reasoning + audio_output + image_output");
    return sum;
}

Piece textPiece(const RequestTest &test, const QStringList &columns)
{
    Piece piece;
    QStringList conditions;
    const QString like = likeText(test.text, test.is == RequestTest::Is::Like);
    for (const QString &column : columns) {
        conditions += column + QStringLiteral(" LIKE ? ESCAPE '\\'");
        piece.values << like;
    }
    piece.condition = QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" OR ")));
    return piece;
}

// `known` holds where there is a figure at all: without it a negated term would lose the others.
Piece figurePiece(const RequestTest &test, const QString &what, const QString &known = {})
{
    const auto sign = [&test]() -> QString {
        switch (test.is) {
        case RequestTest::Is::Above:
            return QStringLiteral(">");
        case RequestTest::Is::AtLeast:
            return QStringLiteral(">=");
        case RequestTest::Is::Below:
            return QStringLiteral("<");
        case RequestTest::Is::AtMost:
            return QStringLiteral("<=");
        case RequestTest::Is::Equal:
        case RequestTest::Is::Like:
            break;
        }
        return QStringLiteral("=");
    };
    const QString comparison = QStringLiteral("%1 %2 ?").arg(what, sign());
    return {known.isEmpty() ? comparison : QStringLiteral("(%1 AND %2)").arg(known, comparison),
            {test.number}};
}

Piece pieceOf(const RequestTest &test)
{
    using Field = RequestTest::Field;
    switch (test.field) {
    case Field::Key:
        return {QStringLiteral("key_id = ?"), {sqlId(test.id)}};
    case Field::Project:
        return {QStringLiteral("project_id = ?"), {sqlId(test.id)}};
    case Field::Provider:
        return textPiece(test, {QStringLiteral("provider_name")});
    case Field::Model:
        return textPiece(test, {QStringLiteral("model_asked"), QStringLiteral("model_served")});
    case Field::Agent:
        return textPiece(test, {QStringLiteral("agent")});
    case Field::Session:
        return textPiece(test, {QStringLiteral("session_id")});
    case Field::Folder:
        return textPiece(test, {QStringLiteral("project_dir")});
    case Field::Endpoint:
        return textPiece(test, {QStringLiteral("endpoint")});
    case Field::Error:
        return textPiece(test, {QStringLiteral("error")});
    case Field::RequestId:
        return textPiece(test, {QStringLiteral("hex(id)")});
    case Field::Status:
        return figurePiece(test, QStringLiteral("status"));
    case Field::StatusFamily:
        return figurePiece(test, QStringLiteral("status / 100"));
    case Field::Outcome:
        return figurePiece(test, QStringLiteral("outcome"));
    case Field::Exactness:
        return figurePiece(test, QStringLiteral("exactness"));
    case Field::Guard:
        return figurePiece(test, QStringLiteral("guard"));
    case Field::Stream:
        return figurePiece(test, QStringLiteral("stream"));
    case Field::Unpriced:
        return figurePiece(test, QStringLiteral("unpriced"));
    case Field::Estimated:
        return figurePiece(test, QStringLiteral("estimated"));
    case Field::Cost:
        return figurePiece(test, QStringLiteral("cost_pico"), QStringLiteral("cost_pico IS NOT NULL"));
    case Field::Tokens:
        return figurePiece(test, allTokens());
    case Field::FirstToken:
        return figurePiece(test, QStringLiteral("ttft_us"), QStringLiteral("ttft_us >= 0"));
    case Field::Duration:
        return figurePiece(test, QStringLiteral("duration_us"), QStringLiteral("duration_us >= 0"));
    case Field::Started:
        break;
    }
    return figurePiece(test, QStringLiteral("started_us"));
}

void addTerm(Filter &filter, const RequestTerm &term)
{
    QStringList groups;
    QVariantList values;
    for (const std::vector<RequestTest> &group : term.anyOf) {
        QStringList conditions;
        for (const RequestTest &test : group) {
            const Piece piece = pieceOf(test);
            conditions += piece.condition;
            values += piece.values;
        }
        if (!conditions.isEmpty())
            groups += QStringLiteral("(%1)").arg(conditions.join(QStringLiteral(" AND ")));
    }
    // Of nothing at all nothing passes: a key that nobody has.
    const QString any = groups.isEmpty() ? QStringLiteral("0") : groups.join(QStringLiteral(" OR "));
    filter.add(term.negated ? QStringLiteral("NOT (%1)").arg(any) : QStringLiteral("(%1)").arg(any), values);
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
    addLeast(filter, allTokens(), wanted.tokensAtLeast);
    addLeast(filter, QStringLiteral("ttft_us"), wanted.ttftAtLeastMicros);
    addLeast(filter, QStringLiteral("duration_us"), wanted.durationAtLeastMicros);
    addWords(filter, wanted.words);
    for (const RequestTerm &term : wanted.terms)
        addTerm(filter, term);
}

} // namespace sluice
