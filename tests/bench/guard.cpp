// What guardrails cost: a conversation of 400 KB the first time and again, 20 rules and 100, and a stream.
#include "core/guard/screening.h"
#include "core/guard/streamguard.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sluice;

namespace {

// The presets that look at texts, then made-up ones like them.
std::shared_ptr<const RuleSet> rulesOf(qsizetype count)
{
    QFile file(QStringLiteral(SLUICE_SOURCE_DIR "/resources/guardrails.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no presets");
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray presets =
        document.isArray() ? document.array() : document[QStringLiteral("presets")].toArray();
    std::vector<Guardrail> rails;
    const auto add = [&rails](const QString &pattern) {
        Guardrail rail;
        rail.id = QUuid::createUuid();
        rail.name = pattern.left(20);
        rail.pattern = pattern;
        rail.mode = rails.size() % 3 == 0 ? GuardrailMode::Reject : GuardrailMode::Replace;
        rail.direction = GuardrailDirection::Both;
        rail.order = int(rails.size());
        rails.push_back(rail);
    };
    for (const QJsonValue &preset : presets) {
        if (qsizetype(rails.size()) < count && preset[QStringLiteral("mode")] != QStringLiteral("alert") &&
            preset[QStringLiteral("kind")] != QStringLiteral("tool_call"))
            add(preset[QStringLiteral("pattern")].toString());
    }
    while (qsizetype(rails.size()) < count)
        add(QStringLiteral("\\bvendor%1_(?:live|test)_[0-9A-Za-z]{20,80}\\b").arg(rails.size()));
    return RuleSet::compile(rails);
}

// Prose, code and JSON as tools answer it, with the escapes that they have.
QByteArray message(int number, int salt)
{
    static const QByteArray code =
        "    const auto found = std::find_if(list.begin(), list.end(), [&](const Item &item) {\\n"
        "        return item.name == \\\"value\\\" && item.count > 12;\\n    });\\n";
    static const QByteArray prose =
        "The function reads its configuration from the file and returns what it found; "
        "when there is none, it answers with the defaults of 2026-11-21.\\n";
    QByteArray text = "message " + QByteArray::number(number) + " of " + QByteArray::number(salt) + ": ";
    while (text.size() < 4'000)
        text += (text.size() / 200 + number) % 3 == 0 ? prose : code;
    const QByteArray role = number % 2 == 0 ? "user" : "assistant";
    return R"({"role":")" + role + R"(","content":[{"type":"text","text":")" + text + "\"}]}";
}

QByteArray conversation(int salt, int lastSalt)
{
    QByteArray body = R"({"model":"m","system":"You are a helper.","messages":[)";
    for (int i = 0; body.size() < 400'000; ++i)
        body += (i > 0 ? "," : "") + message(i, salt);
    body += ',' + message(1'000, lastSalt) + "]}";
    body.reserve(body.size() + 64);
    return body;
}

// µs of the processor's time: other programs do not count.
double now()
{
    return double(std::clock()) * 1e6 / CLOCKS_PER_SEC;
}

template<typename Work>
double medianMicros(int times, const Work &work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const auto prepared = work.prepare(i);
        const double begin = now();
        work.run(prepared);
        all.push_back(now() - begin);
    }
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

struct Screen
{
    const RuleSelection &selection;
    bool isNew;
    QByteArray prepare(int i) const { return isNew ? conversation(i + 1, i) : conversation(0, 100'000 + i); }
    void run(const QByteArray &body) const
    {
        if (screened(selection, body, {}).rejectedBy)
            std::puts("rejected?");
    }
};

void requests(qsizetype count)
{
    const auto set = rulesOf(count);
    const RuleSelection selection(*set, GuardrailDirection::Request, {});
    medianMicros(5, Screen{selection, true}); // the automata grow
    const double first = medianMicros(60, Screen{selection, true});
    medianMicros(3, Screen{selection, false});
    const double again = medianMicros(100, Screen{selection, false});
    std::printf("%3lld rules, 400 KB: first time %6.0f us, all but the last message seen %6.0f us\n",
                static_cast<long long>(count), first, again);
}

void stream(qsizetype count)
{
    const auto set = rulesOf(count);
    const AnswerRules rules(*set, {}, Protocol::Chat, "s", {});
    QByteArrayList events;
    for (int i = 0; i < 4'000; ++i) {
        events +=
            R"(data: {"id":"c1","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":" word)" +
            QByteArray(i % 7, ',') + R"( is"},"finish_reason":null}]})" + "\n\n";
    }
    for (int warm = 0; warm < 2; ++warm) {
        StreamGuard guard(rules);
        qsizetype bytes = 0;
        const double begin = now();
        for (const QByteArray &event : events)
            bytes += guard.feed(event).size();
        const double micros = now() - begin;
        if (warm == 1)
            std::printf("%3lld rules, stream: %.2f us an event, %lld bytes on their way\n",
                        static_cast<long long>(count), micros / double(events.size()),
                        static_cast<long long>(bytes));
    }
}

} // namespace

int main()
{
    requests(20);
    requests(100);
    stream(20);
    stream(100);
    return 0;
}
