// What a page needs around it in a test: a control in memory, and a host that remembers what it was told.
#pragma once

#include "tests/support/fakecontrol.h"
#include "ui/common/pagehost.h"
#include "ui/common/spendfeed.h"

#include <QTest>
#include <QWidget>

namespace sluice {

class RecordingHost final : public PageHost
{
public:
    struct Undo
    {
        QString text = {};
        std::function<void()> undo = {};
        std::function<void()> gone = {};
    };

    void showMessage(const Message &message) override { messages.push_back(message); }
    void dismissMessage(const QString &id) override { dismissed << id; }
    void offerUndo(const QString &text, std::function<void()> undo, std::function<void()> gone) override
    {
        undos.push_back({text, std::move(undo), std::move(gone)});
    }
    void openPage(const QString &id, const QString &argument) override
    {
        opened << id + QLatin1Char('|') + argument;
    }

    std::vector<Message> messages = {};
    std::vector<Undo> undos = {};
    QStringList dismissed = {};
    QStringList opened = {};
};

struct Desk
{
    FakeControl control = FakeControl();
    SystemClock clock = {};
    SpendFeed spend = SpendFeed(control, clock);
    RecordingHost host = {};
    PageContext context = {control, host, spend};
};

// The widget of that name within another; the test fails where there is none.
template<typename T>
T *named(const QWidget &within, const char *name)
{
    T *found = within.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        QTest::qFail(qPrintable(QStringLiteral("No widget is named %1").arg(QLatin1String(name))), __FILE__,
                     __LINE__);
    return found;
}

inline Provider providerNamed(const char *name, ProviderProtocol protocol, QStringList models)
{
    Provider provider;
    provider.id = QUuid::createUuid();
    provider.name = QString::fromLatin1(name);
    provider.protocol = protocol;
    provider.baseUrl = QUrl(QStringLiteral("https://api.example.com/v1"));
    provider.models = std::move(models);
    provider.secretState = SecretState::Present;
    return provider;
}

inline VirtualKey keyNamed(const char *name)
{
    VirtualKey key;
    key.id = QUuid::createUuid();
    key.name = QString::fromLatin1(name);
    key.prefix = "sk-sluice-7f3a";
    key.hash = QByteArray(32, 'h');
    key.createdAt = SystemClock().now();
    return key;
}

inline RequestRecord finishedRequest(const QUuid &keyId)
{
    RequestRecord record;
    record.id = QUuid::createUuid();
    record.startedAt = SystemClock().now();
    record.keyId = keyId;
    record.providerName = QStringLiteral("Anthropic");
    record.modelAsked = record.modelServed = QStringLiteral("claude-opus");
    record.agent = QStringLiteral("claude-code");
    record.outcome = Outcome::Done;
    record.status = 200;
    record.usage.input = 1200;
    record.usage.output = 340;
    record.cost = Money::fromPico(4'100'000'000);
    record.ttftMicros = 410'000;
    record.durationMicros = 2'300'000;
    return record;
}

} // namespace sluice
