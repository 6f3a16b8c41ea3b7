// Both kinds of readiness over real sockets.
#include "core/server/readiness.h"
#include "tests/support/patience.h"

#include <QTest>

#include <cstring>
#include <functional>
#include <sys/socket.h>
#include <unistd.h>

using namespace sluice;

namespace {

class Listener final : public Readiness::Listener
{
public:
    void socketReady(int events) override
    {
        seen |= events;
        ++calls;
        if (then)
            then();
    }
    int seen = 0;
    int calls = 0;
    std::function<void()> then = {};
};

struct Pair
{
    Pair() { ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, ends); }
    ~Pair()
    {
        ::close(ends[0]);
        if (ends[1] >= 0)
            ::close(ends[1]);
    }
    void fromPeer(const char *bytes)
    {
        QCOMPARE(::send(ends[1], bytes, std::strlen(bytes), 0), ssize_t(std::strlen(bytes)));
    }
    int ends[2] = {-1, -1};
};

} // namespace

class TestReadiness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void tellsWhatIsAskedFor();
    void tellsAgainUntilItIsRead();
    void seesAHangUpBehindUnreadBytes();
    void oneListenerMayRemoveAnother();
};

void TestReadiness::initTestCase_data()
{
    QTest::addColumn<Readiness::Kind>("kind");
    QTest::newRow("the best one here") << Readiness::bestKind();
    QTest::newRow("notifiers") << Readiness::Kind::Notifiers;
}

void TestReadiness::tellsWhatIsAskedFor()
{
    QFETCH_GLOBAL(Readiness::Kind, kind);
    const auto readiness = Readiness::create(kind);
    Pair pair;
    Listener listener;
    readiness->add(pair.ends[0], listener, Readiness::Readable);
    QCoreApplication::processEvents();
    QCOMPARE(listener.calls, 0);
    readiness->change(pair.ends[0], listener, Readiness::Writable);
    pair.fromPeer("a");
    QTRY_COMPARE(listener.seen, int(Readiness::Writable));
    readiness->change(pair.ends[0], listener, Readiness::Readable);
    listener.seen = 0;
    QTRY_COMPARE(listener.seen, int(Readiness::Readable));
    readiness->remove(pair.ends[0]);
    listener.calls = 0;
    pair.fromPeer("b");
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(listener.calls, 0);
}

void TestReadiness::tellsAgainUntilItIsRead()
{
    QFETCH_GLOBAL(Readiness::Kind, kind);
    const auto readiness = Readiness::create(kind);
    Pair pair;
    Listener listener;
    readiness->add(pair.ends[0], listener, Readiness::Readable);
    pair.fromPeer("a");
    QTRY_VERIFY(listener.calls >= 3);
    readiness->remove(pair.ends[0]);
}

void TestReadiness::seesAHangUpBehindUnreadBytes()
{
    QFETCH_GLOBAL(Readiness::Kind, kind);
    const auto readiness = Readiness::create(kind);
    Pair pair;
    Listener listener;
    readiness->add(pair.ends[0], listener, Readiness::HungUp);
    pair.fromPeer("unread");
    QCoreApplication::processEvents();
    QCOMPARE(listener.seen, 0);
    ::shutdown(pair.ends[1], SHUT_WR);
    QTRY_COMPARE(listener.seen, int(Readiness::HungUp));
    readiness->remove(pair.ends[0]);
}

void TestReadiness::oneListenerMayRemoveAnother()
{
    QFETCH_GLOBAL(Readiness::Kind, kind);
    const auto readiness = Readiness::create(kind);
    Pair first;
    Pair second;
    Listener listeners[2];
    Pair *pairs[2] = {&first, &second};
    for (int i = 0; i < 2; ++i) {
        listeners[i].then = [&] {
            readiness->remove(first.ends[0]);
            readiness->remove(second.ends[0]);
        };
        readiness->add(pairs[i]->ends[0], listeners[i], Readiness::Readable);
        pairs[i]->fromPeer("a");
    }
    QTRY_VERIFY(listeners[0].calls + listeners[1].calls > 0);
    const int calls = listeners[0].calls + listeners[1].calls;
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QCOMPARE(listeners[0].calls + listeners[1].calls, calls);
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "test_readiness.moc"
