// Holds the events of a tool call in a stream until the call is complete and judged; other blocks go on.
#pragma once

#include "core/guard/callrules.h"

#include <map>

namespace sluice {

struct JudgedCall
{
    QByteArray block = {}; // whose text its arguments are (streamguard.h)
    QByteArray id = {};
    ToolCall call = {};
    const Guardrail *blockedBy = nullptr;
};

class CallGates
{
public:
    // What goes out in the place of the held events when at least one of the calls is blocked.
    using Rewrite = std::function<QByteArray(const std::vector<JudgedCall> &calls)>;

    explicit CallGates(const RuleSelection &rules)
        : m_rules(rules)
    {}

    bool isActive() const { return !m_rules.isEmpty(); }
    bool isOpen(const QByteArray &place) const { return m_gates.contains(place); }
    // A call at a place; several calls may share one.
    void add(const QByteArray &place, const JudgedCall &call, const Rewrite &rewrite);
    bool knows(const QByteArray &block) const;
    // More of the arguments of the call with that block.
    void addArguments(const QByteArray &block, const QByteArray &text);
    void setCall(const QByteArray &place, const ToolCall &call);
    // At most 16 MiB a place; a call beyond that is blocked by the first rule, because it cannot be judged.
    void hold(const QByteArray &place, QByteArrayView bytes);
    // The calls are complete: the events, or what stands in their place; then `rewritten` becomes true.
    QByteArray close(const QByteArray &place, bool *rewritten = nullptr);
    QByteArray closeAll();

    const std::vector<Finding> &findings() const { return m_findings; }
    // All calls that were complete so far were blocked, and there was one.
    bool allBlocked() const { return m_blocked > 0 && m_kept == 0; }

private:
    struct Gate
    {
        std::vector<JudgedCall> calls = {};
        Rewrite rewrite = {};
        QByteArray events = {};
        bool tooLong = false;
    };

    const RuleSelection &m_rules;
    std::map<QByteArray, Gate> m_gates = {};
    std::vector<Finding> m_findings = {};
    int m_blocked = 0;
    int m_kept = 0;
};

} // namespace sluice
