// Which models are new, and whose list it is.
#include "core/control/modelmemory.h"

#include <QTest>

using namespace sluice;

namespace {

const Instant monday = instantFromMicros(1'700'000'000'000'000);

QStringList list(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestModelMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstListHasNothingNew();
    void marksWhatWasNotThere();
    void marksForAWeek();
    void keepsAListThatTheUserWrote();
    void isWrittenAndRead();
    void whatIsNoMemoryIsNone();
};

void TestModelMemory::theFirstListHasNothingNew()
{
    const ModelRefresh first = refreshedModels({}, {}, list("a b"), monday);
    QCOMPARE(first.models, list("a b"));
    QVERIFY(first.memory.newSince.isEmpty());
    QCOMPARE(first.memory.refreshedAt, monday);
}

void TestModelMemory::marksWhatWasNotThere()
{
    const ModelRefresh first = refreshedModels({}, {}, list("a b"), monday);
    const Instant later = monday + std::chrono::hours(24);
    const ModelRefresh second = refreshedModels(first.models, first.memory, list("b c d"), later);
    QCOMPARE(second.models, list("b c d"));
    QCOMPARE(second.memory.newSince.size(), 2);
    QCOMPARE(second.memory.newSince.value(QStringLiteral("c")), later);
    // The same list in another order is no news.
    const ModelRefresh third = refreshedModels(second.models, second.memory, list("d c b"), later);
    QCOMPARE(third.memory.newSince, second.memory.newSince);
}

void TestModelMemory::marksForAWeek()
{
    ModelRefresh refresh = refreshedModels({}, {}, list("a"), monday);
    refresh = refreshedModels(refresh.models, refresh.memory, list("a b"), monday);
    const Instant soon = monday + ModelMemory::FreshFor - std::chrono::hours(1);
    refresh = refreshedModels(refresh.models, refresh.memory, list("a b"), soon);
    QVERIFY(refresh.memory.newSince.contains(QStringLiteral("b")));
    refresh = refreshedModels(refresh.models, refresh.memory, list("a b"), monday + ModelMemory::FreshFor);
    QVERIFY(refresh.memory.newSince.isEmpty());
}

void TestModelMemory::keepsAListThatTheUserWrote()
{
    const ModelRefresh first = refreshedModels(list("a"), {}, list("a b c"), monday);
    QCOMPARE(first.models, list("a"));
    QVERIFY(first.memory.newSince.isEmpty());
    const ModelRefresh second = refreshedModels(list("a"), first.memory, list("a b c d"), monday);
    QCOMPARE(second.models, list("a"));
    // One that was the provider's own, until the user took something out.
    const ModelRefresh theirs = refreshedModels({}, {}, list("a b c"), monday);
    QCOMPARE(refreshedModels(list("a b"), theirs.memory, list("a b c d"), monday).models, list("a b"));
}

void TestModelMemory::isWrittenAndRead()
{
    ModelRefresh refresh = refreshedModels({}, {}, list("a"), monday);
    refresh = refreshedModels(refresh.models, refresh.memory, list("a org/b:free c"),
                              monday + std::chrono::hours(1));
    QCOMPARE(modelMemoryOf(textOf(refresh.memory)), std::optional(refresh.memory));
    const ModelRefresh own = refreshedModels(list("x"), {}, list("a b"), monday);
    QCOMPARE(modelMemoryOf(textOf(own.memory)), std::optional(own.memory));
}

void TestModelMemory::whatIsNoMemoryIsNone()
{
    QVERIFY(!modelMemoryOf({}));
    QVERIFY(!modelMemoryOf(QStringLiteral("yesterday\tabc")));
}

QTEST_GUILESS_MAIN(TestModelMemory)
#include "test_modelmemory.moc"
