// Which model comes next when a budget asks for a cheaper one.
#include "core/gateway/stages/07_budget.h"

#include <QTest>

using namespace sluice;

class TestLadder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void walks_data();
    void walks();
};

void TestLadder::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("next");
    const auto row = [](const char *name, const char *from, const char *to, const char *model,
                        const char *next) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << QByteArray(model)
                            << QByteArray(next);
    };
    row("by name", "gpt-5", "gpt-5-mini", "gpt-5", "gpt-5-mini");
    row("by glob", "claude-opus-*", "claude-sonnet-4-5", "claude-opus-4-1", "claude-sonnet-4-5");
    row("by regular expression", "re:gpt-[45].*", "local/llama", "gpt-4o", "local/llama");
    row("by provider", "openai/*", "gpt-4o-mini", "o3", "gpt-4o-mini");
    row("another provider", "anthropic/*", "claude-haiku", "o3", "");
    row("no step", "gpt-5", "gpt-5-mini", "o3", "");
    row("it is the cheaper one already", "gpt-*", "gpt-5-mini", "gpt-5-mini", "");
    row("that one, with its provider", "gpt-*", "openai/gpt-5-mini", "gpt-5-mini", "");
    row("a pattern that cannot be read", "re:(", "gpt-5-mini", "gpt-5", "");
}

void TestLadder::steps()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, next);
    const DowngradeStep last{QStringLiteral("davinci"), QStringLiteral("babbage")};
    const std::vector<QByteArray> expected =
        next.isEmpty() ? std::vector<QByteArray>() : std::vector<QByteArray>{next};
    QCOMPARE(rungsOf({{from, to}, last}, "openai", model).below, expected);
    QCOMPARE(rungsOf({last, {from, to}, {QStringLiteral("*"), QStringLiteral("never")}}, "openai", model)
                 .below.front(),
             next.isEmpty() ? QByteArray("never") : next);
}

void TestLadder::walks_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("below"); // in the order in which they are tried
    QTest::addColumn<bool>("isLowest");
    QTest::newRow("from the top, rung by rung") << QByteArray("opus") << QByteArray("sonnet haiku") << false;
    QTest::newRow("from the middle") << QByteArray("sonnet") << QByteArray("haiku") << false;
    QTest::newRow("the lowest has nothing below it") << QByteArray("haiku") << QByteArray() << true;
    QTest::newRow("another, by a pattern, on to another provider's")
        << QByteArray("gpt-5") << QByteArray("local/llama tiny") << false;
    QTest::newRow("that is on the ladder's right side, with its provider")
        << QByteArray("llama") << QByteArray("tiny") << false;
    QTest::newRow("a model that the ladder does not know") << QByteArray("o3") << QByteArray() << false;
}

void TestLadder::walks()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, below);
    QFETCH(bool, isLowest);
    const auto step = [](const char *from, const char *to) {
        return DowngradeStep{QString::fromLatin1(from), QString::fromLatin1(to)};
    };
    const Rungs rungs = rungsOf({step("opus", "sonnet"), step("sonnet", "haiku"),
                                 step("gpt-*", "local/llama"), step("local/llama", "tiny")},
                                "local", model);
    std::vector<QByteArray> expected;
    for (const QByteArray &name : below.split(' ')) {
        if (!name.isEmpty())
            expected.push_back(name);
    }
    QCOMPARE(rungs.below, expected);
    QCOMPARE(rungs.isLowest, isLowest);
}

QTEST_APPLESS_MAIN(TestLadder)
#include "test_ladder.moc"
