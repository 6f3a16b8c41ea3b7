#include "core/guard/callgate.h"

#include <algorithm>

namespace sluice {

namespace {
constexpr qsizetype MostHeldEvents = 16 * 1024 * 1024;
}

void CallGates::add(const QByteArray &place, const JudgedCall &call, const Rewrite &rewrite)
{
    Gate &gate = m_gates[place];
    gate.calls.push_back(call);
    gate.rewrite = rewrite;
}

bool CallGates::knows(const QByteArray &block) const
{
    return std::any_of(m_gates.begin(), m_gates.end(), [&](const auto &entry) {
        return std::any_of(entry.second.calls.begin(), entry.second.calls.end(),
                           [&](const JudgedCall &call) { return call.block == block; });
    });
}

void CallGates::addArguments(const QByteArray &block, const QByteArray &text)
{
    for (auto &[place, gate] : m_gates) {
        for (JudgedCall &call : gate.calls) {
            if (call.block == block && !gate.tooLong)
                call.call.arguments += text;
        }
    }
}

void CallGates::setCall(const QByteArray &place, const ToolCall &call)
{
    if (const auto gate = m_gates.find(place); gate != m_gates.end() && !gate->second.calls.empty())
        gate->second.calls.front().call = call;
}

void CallGates::hold(const QByteArray &place, QByteArrayView bytes)
{
    Gate &gate = m_gates[place];
    gate.tooLong = gate.tooLong || gate.events.size() + bytes.size() > MostHeldEvents;
    if (gate.tooLong)
        gate.events.clear();
    else
        gate.events.append(bytes);
}

QByteArray CallGates::close(const QByteArray &place, bool *rewritten)
{
    const auto found = m_gates.find(place);
    if (found == m_gates.end())
        return {};
    Gate gate = std::move(found->second);
    m_gates.erase(found);
    bool blocked = false;
    for (JudgedCall &call : gate.calls) {
        auto rules = rulesMatching(m_rules, call.call);
        if (gate.tooLong)
            rules = {&m_rules.rules().rules()[m_rules.heldFor(AllParts).front()].guardrail()};
        for (const Guardrail *rule : rules)
            countCall(m_findings, *rule, call.call);
        call.blockedBy = gate.tooLong ? rules.front() : blocking(rules);
        blocked = blocked || call.blockedBy;
        ++(call.blockedBy ? m_blocked : m_kept);
    }
    if (rewritten)
        *rewritten = blocked;
    return blocked ? gate.rewrite(gate.calls) : gate.events;
}

QByteArray CallGates::closeAll()
{
    QByteArray out;
    while (!m_gates.empty())
        out += close(m_gates.begin()->first);
    return out;
}

} // namespace sluice
