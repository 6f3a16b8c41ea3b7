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
    QCOMPARE(cheaperModel({{from, to}, last}, "openai", model), next);
    QCOMPARE(
        cheaperModel({last, {from, to}, {QStringLiteral("*"), QStringLiteral("never")}}, "openai", model),
        next.isEmpty() ? QByteArray("never") : next);
}

QTEST_APPLESS_MAIN(TestLadder)
#include "test_ladder.moc"
