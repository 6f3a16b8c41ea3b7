// Which models a pattern means, and what of a scope wins.
#include "core/scope/keyscope.h"

#include <QTest>

using namespace sluice;

namespace {

// Words with blanks between them.
QStringList listOf(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestModelPattern : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches_data();
    void matches();
    void refused_data();
    void refused();
    void scopes_data();
    void scopes();
    void manyStarsTakeNoTime();
    void theCacheCompilesAgainOnlyWhatChanged();
};

void TestModelPattern::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const char *pattern, const char *model, bool expected) {
        QTest::newRow(name) << QString::fromUtf8(pattern) << QByteArray(model) << expected;
    };
    row("the name itself", "gpt-5", "gpt-5", true);
    row("a name is whole", "gpt-5", "gpt-5-mini", false);
    row("case does not matter", "GPT-5", "gpt-5", true);
    row("nor in the name", "gpt-5", "GPT-5", true);
    row("a star at the end", "claude-*", "claude-opus-4-1", true);
    row("a star may be empty", "claude-*", "claude-", true);
    row("a star in the middle", "claude-*-4*", "claude-opus-4-1", true);
    row("two stars that have to go back", "*a*b", "aab-ab", true);
    row("a star takes slashes", "openrouter/*", "openrouter/anthropic/claude", true);
    row("a question mark is one byte", "o?", "o3", true);
    row("and not none", "o?", "o", false);
    row("everything", "*", "anything/at:all", true);
    row("a dot is a dot", "gpt.5", "gpt-5", false);
    row("a regular expression", "re:(gpt|o)[-0-9.]+", "gpt-5.1", true);
    row("is whole too", "re:gpt", "gpt-5", false);
    row("and without case", "re:GPT-.*", "gpt-5", true);
    row("white space around it does not matter", "  gpt-5 ", "gpt-5", true);
}

void TestModelPattern::matches()
{
    QFETCH(const QString, pattern);
    QFETCH(const QByteArray, name);
    const auto compiled = ModelPattern::compile(pattern);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().text));
    QTEST(compiled.value().matches(name), "expected");
}

void TestModelPattern::refused_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("empty") << QString();
    QTest::newRow("white space") << QStringLiteral("  ");
    QTest::newRow("too long") << QString(513, u'a');
    QTest::newRow("no expression") << QStringLiteral("re:");
    QTest::newRow("an open bracket") << QStringLiteral("re:gpt-(5");
    QTest::newRow("a backreference, which takes exponential time") << QStringLiteral("re:(a)\\1");
    QTest::newRow("a program without bounds") << QStringLiteral("re:((a{1,100}){1,100}){1,100}");
}

void TestModelPattern::refused()
{
    QFETCH(const QString, pattern);
    const auto checked = checkModelPattern(pattern);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, Error::Kind::BadRequest);
    QVERIFY(!checked.error().text.isEmpty());
}

void TestModelPattern::scopes_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QStringList>("denied");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("upstream");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<bool>("expected");

    const auto row = [](const char *name, const char *allowed, const char *denied, const char *asked,
                        const char *upstream, const char *provider, bool expected) {
        QTest::newRow(name) << listOf(allowed) << listOf(denied) << QByteArray(asked) << QByteArray(upstream)
                            << QByteArray(provider) << expected;
    };
    const char *none = "";
    row("no lists", none, none, "m", "m", "p", true);
    row("no lists and no model", none, none, "", "", "p", true);
    row("a list and no model", "*", none, "", "", "p", false);
    row("denials and no model", none, "x", "", "", "p", false);
    row("allowed", "gpt-*", none, "gpt-5", "gpt-5", "openai", true);
    row("not among the allowed", "gpt-*", none, "o3", "o3", "openai", false);
    row("denied wins", "gpt-*", "gpt-5", "gpt-5", "gpt-5", "openai", false);
    row("others stay", none, "gpt-5", "gpt-4", "gpt-4", "openai", true);
    row("asked as provider/model, allowed by model", "gpt-*", none, "openai/gpt-5", "gpt-5", "openai", true);
    row("allowed at a provider", "openai/*", none, "gpt-5", "gpt-5", "openai", true);
    row("but not at another", "openai/*", none, "gpt-5", "gpt-5", "mirror", false);
    row("a provider's name is not the model's", "claude-*", none, "claude-max/gpt-5", "gpt-5", "claude-max",
        false);
    row("an alias by its name", "fast", none, "fast", "gpt-5-mini", "openai", true);
    row("an alias of a denied model", "fast", "gpt-5*", "fast", "gpt-5-mini", "openai", false);
    row("denied at one provider", none, "openai/gpt-5", "gpt-5", "gpt-5", "openai", false);
    row("and free at another", none, "openai/gpt-5", "gpt-5", "gpt-5", "mirror", true);
    row("denied behind a vendor's name", none, "claude-*", "anthropic/claude-x", "anthropic/claude-x",
        "openrouter", false);
    row("an allowed entry that cannot be read allows nothing", "re:(", none, "m", "m", "p", false);
    row("a denied entry that cannot be read denies everything", none, "re:(", "m", "m", "p", false);
}

void TestModelPattern::scopes()
{
    QFETCH(const QStringList, allowed);
    QFETCH(const QStringList, denied);
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, upstream);
    QFETCH(const QByteArray, provider);
    KeyScope scope;
    scope.allowedModels = allowed;
    scope.deniedModels = denied;
    QTEST(CompiledScope(scope).allowsModel({asked, upstream, provider}), "expected");
}

void TestModelPattern::manyStarsTakeNoTime()
{
    const QByteArray glob = QByteArray("a*").repeated(200) + "b";
    QVERIFY(!globMatches(glob, QByteArray(512, 'a')));
    QVERIFY(globMatches(glob, QByteArray(512, 'a') + "b"));
}

void TestModelPattern::theCacheCompilesAgainOnlyWhatChanged()
{
    ScopeCache cache;
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.policy.scope.allowedModels = {QStringLiteral("a")};
    const auto first = std::make_shared<const int>(1);
    const auto compiled = cache.of(key, first);
    QCOMPARE(cache.of(key, first), compiled);
    const auto second = std::make_shared<const int>(2);
    QCOMPARE(cache.of(key, second), compiled);
    key.policy.scope.allowedModels = {QStringLiteral("b")};
    const auto third = std::make_shared<const int>(3);
    const auto changed = cache.of(key, third);
    QVERIFY(changed != compiled);
    QVERIFY(changed->allowsModel({"b", "b", {}}));
    QVERIFY(!changed->allowsModel({"a", "a", {}}));
    QVERIFY(compiled->allowsModel({"a", "a", {}}));
}

QTEST_GUILESS_MAIN(TestModelPattern)
#include "test_modelpattern.moc"
