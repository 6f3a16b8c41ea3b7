// GET …/models in its three shapes, page by page.
#include "core/protocols/protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace sluice;

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheShape_data();
    void choosesTheShape();
    void openAiRows();
    void anthropicRows();
    void geminiRows();
    void pages_data();
    void pages();
    void followingTheCursorSeesEachModelOnce_data();
    void followingTheCursorSeesEachModelOnce();
    void namesAreEscaped();
};

namespace {

std::vector<ListedModel> numbered(int count)
{
    std::vector<ListedModel> models;
    for (int i = 1; i <= count; ++i)
        models.push_back({.id = "m" + QByteArray::number(i), .owner = "p"});
    return models;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonArray rowsOf(ModelsShape shape, const QJsonObject &body)
{
    return body.value(QLatin1String(shape == ModelsShape::Gemini ? "models" : "data")).toArray();
}

QStringList idsIn(ModelsShape shape, const QJsonObject &body)
{
    QStringList ids;
    for (const QJsonValue row : rowsOf(shape, body))
        ids << row[QLatin1String(shape == ModelsShape::Gemini ? "name" : "id")].toString();
    return ids;
}

const ListedModel Claude = {
    .id = "claude-x", .owner = "anthropic", .contextWindow = 1'000'000, .maxOutput = 128'000};

} // namespace

void TestModels::choosesTheShape_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<ModelsShape>("shape");

    QTest::newRow("no sign") << QByteArray("/v1/models") << QByteArray("authorization")
                             << ModelsShape::OpenAi;
    QTest::newRow("Anthropic's version")
        << QByteArray("/v1/models") << QByteArray("Anthropic-Version") << ModelsShape::Anthropic;
    QTest::newRow("Google's key") << QByteArray("/v1/models") << QByteArray("x-goog-api-key")
                                  << ModelsShape::Gemini;
    QTest::newRow("Google's client") << QByteArray("/v1/models/m") << QByteArray("X-Goog-Api-Client")
                                     << ModelsShape::Gemini;
    QTest::newRow("under v1beta") << QByteArray("/v1beta/models") << QByteArray("accept")
                                  << ModelsShape::Gemini;
    QTest::newRow("Google's compatible facade")
        << QByteArray("/v1beta/openai/models") << QByteArray("accept") << ModelsShape::OpenAi;
    QTest::newRow("behind a provider")
        << QByteArray("/p/x/v1beta/models") << QByteArray("accept") << ModelsShape::Gemini;
}

void TestModels::choosesTheShape()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, header);
    QTEST(modelsShape(path, {{header, "x"}}), "shape");
}

void TestModels::openAiRows()
{
    const QJsonObject body = parsed(modelsBody(ModelsShape::OpenAi, {Claude}, {}));
    QCOMPARE(body.value(QLatin1String("object")).toString(), QStringLiteral("list"));
    const QJsonValue row = rowsOf(ModelsShape::OpenAi, body).first();
    QCOMPARE(row[QLatin1String("id")].toString(), QStringLiteral("claude-x"));
    QCOMPARE(row[QLatin1String("object")].toString(), QStringLiteral("model"));
    QCOMPARE(row[QLatin1String("owned_by")].toString(), QStringLiteral("anthropic"));
    QVERIFY(row[QLatin1String("created")].isDouble());
    // The union: Claude Code's discovery reads these without anthropic-version too.
    QCOMPARE(row[QLatin1String("display_name")].toString(), QStringLiteral("claude-x"));
    QCOMPARE(body.value(QLatin1String("has_more")), QJsonValue(false));
    QVERIFY(parsed(modelBody(ModelsShape::OpenAi, Claude)) == row.toObject());
}

void TestModels::anthropicRows()
{
    const QJsonObject row = parsed(modelBody(ModelsShape::Anthropic, Claude));
    QCOMPARE(row.value(QLatin1String("type")).toString(), QStringLiteral("model"));
    QCOMPARE(row.value(QLatin1String("id")).toString(), QStringLiteral("claude-x"));
    QCOMPARE(row.value(QLatin1String("display_name")).toString(), QStringLiteral("claude-x"));
    QCOMPARE(row.value(QLatin1String("max_input_tokens")).toInt(), 1'000'000);
    QCOMPARE(row.value(QLatin1String("max_tokens")).toInt(), 128'000);
    const QString made = row.value(QLatin1String("created_at")).toString();
    QVERIFY(QDateTime::fromString(made, Qt::ISODate).isValid());
    QVERIFY(!row.contains(QLatin1String("object")));

    const QJsonObject empty = parsed(modelsBody(ModelsShape::Anthropic, {}, {}));
    QVERIFY(rowsOf(ModelsShape::Anthropic, empty).isEmpty());
    QVERIFY(empty.value(QLatin1String("first_id")).isNull());
    QVERIFY(empty.value(QLatin1String("last_id")).isNull());
}

void TestModels::geminiRows()
{
    const QJsonObject row = parsed(modelBody(ModelsShape::Gemini, Claude));
    QCOMPARE(row.value(QLatin1String("name")).toString(), QStringLiteral("models/claude-x"));
    QCOMPARE(row.value(QLatin1String("displayName")).toString(), QStringLiteral("claude-x"));
    QCOMPARE(row.value(QLatin1String("inputTokenLimit")).toInt(), 1'000'000);
    QCOMPARE(row.value(QLatin1String("outputTokenLimit")).toInt(), 128'000);
    QVERIFY(row.value(QLatin1String("supportedGenerationMethods"))
                .toArray()
                .contains(QStringLiteral("streamGenerateContent")));
    const QJsonObject unknown = parsed(modelBody(ModelsShape::Gemini, {.id = "models/m", .owner = "p"}));
    QCOMPARE(unknown.value(QLatin1String("name")).toString(), QStringLiteral("models/m"));
    QVERIFY(!unknown.contains(QLatin1String("inputTokenLimit")));
}

void TestModels::pages_data()
{
    QTest::addColumn<ModelsShape>("shape");
    QTest::addColumn<int>("count");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("more");

    const auto row = [](const char *name, ModelsShape shape, int count, const char *query, const char *first,
                        const char *last, int size, bool more) {
        QTest::newRow(name) << shape << count << QByteArray(query) << QString::fromLatin1(first)
                            << QString::fromLatin1(last) << size << more;
    };
    using S = ModelsShape;
    row("OpenAI does not page by itself", S::OpenAi, 2000, "", "m1", "m2000", 2000, false);
    row("OpenAI pages when asked", S::OpenAi, 5, "limit=2&after=m2", "m3", "m4", 2, true);
    row("OpenAI, the last page", S::OpenAi, 5, "limit=2&after=m4", "m5", "m5", 1, false);
    row("Anthropic pages by 20", S::Anthropic, 25, "", "m1", "m20", 20, true);
    row("Anthropic, exactly one page", S::Anthropic, 20, "", "m1", "m20", 20, false);
    row("Claude Code asks for 1000", S::Anthropic, 25, "limit=1000", "m1", "m25", 25, false);
    row("Anthropic, never more than 1000", S::Anthropic, 1500, "limit=99999999999", "m1", "m1000", 1000,
        true);
    row("Anthropic, behind an id", S::Anthropic, 25, "after_id=m20&limit=3", "m21", "m23", 3, true);
    row("Anthropic, before an id", S::Anthropic, 25, "before_id=m20&limit=3", "m17", "m19", 3, true);
    row("Anthropic, before the first page's end", S::Anthropic, 25, "before_id=m3&limit=5", "m1", "m2", 2,
        false);
    row("Anthropic, before the first", S::Anthropic, 25, "before_id=m1", "", "", 0, false);
    row("Anthropic, behind the last", S::Anthropic, 25, "after_id=m25", "", "", 0, false);
    row("an id that is gone", S::Anthropic, 25, "after_id=gone", "", "", 0, false);
    row("before an id that is gone", S::Anthropic, 25, "before_id=gone", "", "", 0, false);
    row("an encoded id", S::Anthropic, 25, "after_id=m%32", "m3", "m22", 20, true);
    row("a limit of zero is none", S::Anthropic, 25, "limit=0", "m1", "m20", 20, true);
    row("a limit below zero is none", S::Anthropic, 25, "limit=-3", "m1", "m20", 20, true);
    row("a limit that is no number is none", S::Anthropic, 25, "limit=many", "m1", "m20", 20, true);
    row("Gemini pages by 50", S::Gemini, 60, "", "models/m1", "models/m50", 50, true);
    row("Gemini, as asked", S::Gemini, 60, "pageSize=10", "models/m1", "models/m10", 10, true);
    row("Gemini, all", S::Gemini, 60, "pageSize=1000", "models/m1", "models/m60", 60, false);
    row("Gemini, a token that is none", S::Gemini, 60, "pageToken=!!", "models/m1", "models/m50", 50, true);
    row("Gemini, a token of somebody else", S::Gemini, 60, "pageToken=eHh4", "", "", 0, false);
}

void TestModels::pages()
{
    QFETCH(ModelsShape, shape);
    QFETCH(int, count);
    QFETCH(QByteArray, query);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const QJsonObject body = parsed(modelsBody(shape, numbered(count), query));
    const QStringList ids = idsIn(shape, body);
    QTEST(int(ids.size()), "size");
    QCOMPARE(ids.isEmpty() ? QString() : ids.first(), first);
    QCOMPARE(ids.isEmpty() ? QString() : ids.last(), last);
    if (shape == ModelsShape::Gemini) {
        QTEST(body.contains(QLatin1String("nextPageToken")), "more");
        return;
    }
    QTEST(body.value(QLatin1String("has_more")).toBool(), "more");
    QCOMPARE(body.value(QLatin1String("first_id")).toString(), first);
    QCOMPARE(body.value(QLatin1String("last_id")).toString(), last);
}

void TestModels::followingTheCursorSeesEachModelOnce_data()
{
    QTest::addColumn<ModelsShape>("shape");
    QTest::newRow("OpenAI") << ModelsShape::OpenAi;
    QTest::newRow("Anthropic") << ModelsShape::Anthropic;
    QTest::newRow("Gemini") << ModelsShape::Gemini;
}

void TestModels::followingTheCursorSeesEachModelOnce()
{
    QFETCH(ModelsShape, shape);
    std::vector<ListedModel> models = numbered(17);
    models[4].id = "a/b c&d=e+f%";
    QStringList seen;
    QByteArray query = "limit=5&pageSize=5";
    for (int page = 0; page < 10; ++page) {
        const QJsonObject body = parsed(modelsBody(shape, models, query));
        seen += idsIn(shape, body);
        const QString next =
            body.value(QLatin1String(shape == ModelsShape::Gemini ? "nextPageToken" : "last_id")).toString();
        const bool more =
            shape == ModelsShape::Gemini ? !next.isEmpty() : body.value(QLatin1String("has_more")).toBool();
        if (!more)
            break;
        const QByteArray cursor = QUrl::toPercentEncoding(next);
        query = "limit=5&pageSize=5&after=" + cursor + "&after_id=" + cursor + "&pageToken=" + cursor;
    }
    QCOMPARE(seen.size(), 17);
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 17);
}

void TestModels::namesAreEscaped()
{
    const QByteArray hostile = "a\"b\\\n\xe2\x80\xa8\xff";
    for (const ModelsShape shape : {ModelsShape::OpenAi, ModelsShape::Anthropic, ModelsShape::Gemini}) {
        const QByteArray json = modelsBody(shape, {{.id = hostile, .owner = hostile}}, {});
        QVERIFY(!json.contains("\xe2\x80\xa8"));
        QCOMPARE(idsIn(shape, parsed(json)).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
