// What guardrails cost: a conversation of 400 KB the first time and again, 20 rules and 100, and a stream.
#include "core/guard/screening.h"
#include "core/guard/streamguard.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace sluice;

namespace {

// Like the presets: what secrets and personal data look like.
constexpr std::array<const char *, 20> Patterns{
    R"(\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b)",
    R"(\bAIza[0-9A-Za-z_\-]{35}\b)",
    R"(\bgh[pousr]_[0-9A-Za-z]{36,255}\b)",
    R"(\bgithub_pat_[0-9A-Za-z_]{82}\b)",
    R"(\bglpat-[0-9A-Za-z_\-]{20,}\b)",
    R"(\bxox[abprs]-[0-9A-Za-z\-]{10,200})",
    R"(\b[sr]k_(?:live|test)_[0-9A-Za-z]{16,99}\b)",
    R"(\bnpm_[0-9A-Za-z]{36}\b)",
    R"(\bpypi-AgEIcHlwaS5vcmc[0-9A-Za-z_\-]{50,}\b)",
    R"(\bsk-(?:proj-)?[0-9A-Za-z_\-]{20,200}\b)",
    R"(\bsk-ant-[0-9A-Za-z_\-]{20,200}\b)",
    R"(-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[\s\S]{10,8000}?-----END (?:[A-Z]+ )?PRIVATE KEY-----)",
    R"(\beyJ[0-9A-Za-z_\-]{10,}\.eyJ[0-9A-Za-z_\-]{10,}\.[0-9A-Za-z_\-]{10,}\b)",
    R"((?i)\b(?:postgres(?:ql)?|mysql|mongodb(?:\+srv)?|redis|amqp)://[^\s:/@]+:[^\s/@]+@[^\s"']+)",
    R"((?i)\b(?:password|passwd|pwd)\s*[=:]\s*["']?[^\s"']{6,})",
    R"((?i)\b(?:api[_-]?key|secret|token)["']?\s*[:=]\s*["']?([0-9A-Za-z_\-+/=]{20,}))",
    R"([0-9A-Za-z._%+\-]+@[0-9A-Za-z\-]+(?:\.[0-9A-Za-z\-]+)*\.[A-Za-z]{2,12}\b)",
    R"(\b(?:\d[ \-]?){12,18}\d\b)",
    R"(\b\d{3}-\d{2}-\d{4}\b)",
    R"(\b[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){3,7}(?: ?[0-9A-Z]{1,3})?\b)"};

std::shared_ptr<const RuleSet> rulesOf(size_t count)
{
    std::vector<Guardrail> rails;
    for (size_t i = 0; i < count; ++i) {
        Guardrail rail;
        rail.id = QUuid::createUuid();
        rail.name = QStringLiteral("rule %1").arg(i);
        rail.pattern = i < Patterns.size()
                           ? QString::fromUtf8(Patterns[i])
                           : QStringLiteral("\\bvendor%1_(?:live|test)_[0-9A-Za-z]{20,80}\\b").arg(i);
        rail.mode = i % 3 == 0 ? GuardrailMode::Reject : GuardrailMode::Replace;
        rail.validator = i == 17 ? GuardrailValidator::Luhn : GuardrailValidator::None;
        rail.direction = GuardrailDirection::Both;
        rail.order = int(i);
        rails.push_back(rail);
    }
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

template<typename Work>
double medianMicros(int times, const Work &work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const auto prepared = work.prepare(i);
        const auto begin = std::chrono::steady_clock::now();
        work.run(prepared);
        all.push_back(
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count());
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

void requests(size_t count)
{
    const auto set = rulesOf(count);
    const RuleSelection selection(*set, GuardrailDirection::Request, {});
    medianMicros(5, Screen{selection, true}); // the automata grow
    const double first = medianMicros(60, Screen{selection, true});
    medianMicros(3, Screen{selection, false});
    const double again = medianMicros(100, Screen{selection, false});
    std::printf("%3zu rules, 400 KB: first time %6.0f us, all but the last message seen %6.0f us\n", count,
                first, again);
}

void stream(size_t count)
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
        const auto begin = std::chrono::steady_clock::now();
        for (const QByteArray &event : events)
            bytes += guard.feed(event).size();
        const double micros =
            std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
        if (warm == 1)
            std::printf("%3zu rules, stream: %.2f us an event, %lld bytes on their way\n", count,
                        micros / double(events.size()), static_cast<long long>(bytes));
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
