// What the Traffic drawer says about a request, in sentences.
#include "ui/traffic/trafficwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(TrafficWords)
};

QString whoAsked(const RequestRecord &record, const QString &keyName)
{
    if (!record.agent.isEmpty())
        return record.agent;
    return keyName.isEmpty() ? Words::tr("Somebody") : keyName;
}

QString whatAsked(const RequestRecord &record)
{
    if (!record.modelAsked.isEmpty())
        return record.modelAsked;
    return record.endpoint.isEmpty() ? Words::tr("something") : QString::fromLatin1(record.endpoint);
}

QString whoAnswered(const RequestRecord &record)
{
    return record.providerName.isEmpty() ? Words::tr("the provider") : record.providerName;
}

QString costOf(const RequestRecord &record)
{
    return moneyText(record.cost, MoneyStyle::Request, record.usage.estimated && !record.reportedCost);
}

QString doneSentence(const RequestRecord &record, const QString &who, const QString &what)
{
    const QString took = durationText(record.durationMicros);
    const QString tokens = countText(record.usage.totalOutput());
    if (record.usage.totalInput() + record.usage.totalOutput() == 0)
        //: %1 agent, %2 model, %3 provider, %4 duration
        return Words::tr("%1 asked %2; %3 answered in %4.").arg(who, what, whoAnswered(record), took);
    if (!record.cost) {
        //: %1 agent, %2 model, %3 provider, %4 duration, %5 a number of tokens
        return Words::tr("%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.")
            .arg(who, what, whoAnswered(record), took, tokens);
    }
    //: %1 agent, %2 model, %3 provider, %4 duration, %5 a number of tokens, %6 an amount
    return Words::tr("%1 asked %2; %3 answered in %4 with %5 tokens for %6.")
        .arg(who, what, whoAnswered(record), took, tokens, costOf(record));
}

QString streamWord(const RequestRecord &record)
{
    return record.stream ? Words::tr("as a stream") : Words::tr("in one piece");
}

} // namespace

QString summarySentence(const RequestRecord &record, const QString &keyName)
{
    const QString who = whoAsked(record, keyName);
    const QString what = whatAsked(record);
    switch (record.outcome) {
    case Outcome::Running:
        return Words::tr("%1 asked %2; %3 is answering.").arg(who, what, whoAnswered(record));
    case Outcome::Done:
        return doneSentence(record, who, what);
    case Outcome::ClientLeft:
        return Words::tr(
                   "%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.")
            .arg(who, what, durationText(record.durationMicros), costOf(record));
    case Outcome::Refused:
        return Words::tr("%1 asked %2; Sluice refused it (%3).").arg(who, what, stageText(record.stage));
    case Outcome::UpstreamError:
        return record.status > 0
                   ? Words::tr("%1 asked %2; %3 answered with the error %4 after %5.")
                         .arg(who, what, whoAnswered(record), QString::number(record.status),
                              durationText(record.durationMicros))
                   : Words::tr("%1 asked %2; %3 could not be reached.").arg(who, what, whoAnswered(record));
    case Outcome::UpstreamBroke:
        return Words::tr("%1 asked %2; %3 broke off in the middle of its answer after %4.")
            .arg(who, what, whoAnswered(record), durationText(record.durationMicros));
    case Outcome::Interrupted:
        return Words::tr("%1 asked %2; Sluice was stopped before the answer was complete.").arg(who, what);
    }
    return {};
}

std::vector<Fact> requestFacts(const RequestRecord &record, const QString &keyName)
{
    const Usage &usage = record.usage;
    const bool used = usage.totalInput() + usage.totalOutput() > 0;
    return {
        {Words::tr("Error"), record.error},
        {Words::tr("Received"), fullTimeText(record.startedAt)},
        {Words::tr("Key"), keyName},
        {Words::tr("Agent"), record.agent.isEmpty() ? QString() : agentText(record)},
        {Words::tr("Model asked"), record.modelAsked, true},
        {Words::tr("Model served"), record.modelServed, true},
        {Words::tr("Provider"), record.providerName},
        {Words::tr("Call"),
         record.protocol.isEmpty()
             ? QString()
             : Words::tr("%1, %2").arg(
                   QString::fromLatin1(record.endpoint.isEmpty() ? record.protocol : record.endpoint),
                   streamWord(record))},
        {Words::tr("Tokens in"), used ? countText(usage.totalInput()) : QString()},
        {Words::tr("from the cache"), usage.cacheRead > 0 ? countText(usage.cacheRead) : QString()},
        {Words::tr("into the cache"), usage.cacheWrite5m + usage.cacheWrite1h > 0
                                          ? countText(usage.cacheWrite5m + usage.cacheWrite1h)
                                          : QString()},
        {Words::tr("Tokens out"), used ? countText(usage.totalOutput()) : QString()},
        {Words::tr("for reasoning"), usage.reasoning > 0 ? countText(usage.reasoning) : QString()},
        {Words::tr("Prompt cache"), cacheMissSentence(record)},
        {Words::tr("Cost"), used || record.cost ? moneyText(record.cost, MoneyStyle::Exact,
                                                            usage.estimated && !record.reportedCost)
                                                : QString()},
        {Words::tr("Sent / received"),
         Words::tr("%1 / %2").arg(bytesText(record.requestBytes), bytesText(record.responseBytes))},
        {Words::tr("Route"), exactnessText(record)},
        {Words::tr("Chosen instead of"), record.downgradedFrom, true},
        {Words::tr("Guardrails"), guardText(record)},
        {Words::tr("Folder"), record.projectDir, true},
        {Words::tr("Session"), record.sessionId, true},
        {Words::tr("Client"), record.clientAddress, true},
        {Words::tr("Request id"), QStringLiteral("req_") + QString::fromLatin1(record.id.toRfc4122().toHex()),
         true},
    };
}

QString exactnessText(const RequestRecord &record)
{
    switch (record.exactness) {
    case Exactness::ByteExact:
        break;
    case Exactness::Edited:
        return Words::tr("Edited");
    case Exactness::Translated:
        return Words::tr("Translated");
    }
    return Words::tr("Byte-exact");
}

QString exactnessSentence(const RequestRecord &record)
{
    switch (record.exactness) {
    case Exactness::ByteExact:
        break;
    case Exactness::Edited:
        return Words::tr(
            "Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, "
            "the "
            "wish to be told the usage, or what a guardrail replaced. Every other byte went through as it "
            "was.");
    case Exactness::Translated:
        return Words::tr("The request was translated to the provider's protocol, and the answer back.");
    }
    return Words::tr(
        "Byte-exact: the body went through as it was, both ways, unpacked where one side could not "
        "have it packed. Only headers differ, such as the credential.");
}

std::vector<Fact> rawFacts(const RequestRecord &record)
{
    const auto bytes = [](qint64 count) {
        //: %1 "12.4 KiB", %2 a number
        return Words::tr("%1 (%2 bytes)").arg(bytesText(count), countText(count));
    };
    return {
        {Words::tr("Protocol"), QString::fromUtf8(record.protocol), true},
        {Words::tr("Call"), QString::fromUtf8(record.endpoint), true},
        {Words::tr("Status"), record.status > 0 ? QString::number(record.status) : QString()},
        {Words::tr("Sent by the client"), bytes(record.requestBytes)},
        {Words::tr("Sent to the client"), bytes(record.responseBytes)},
        {Words::tr("Body"), exactnessSentence(record)},
        {Words::tr("Error code"), QString::fromUtf8(record.errorCode), true},
        {Words::tr("Refused by"), QString::fromUtf8(record.refusedBy), true},
        {Words::tr("Service tier"), QString::fromUtf8(record.usage.serviceTier), true},
        {Words::tr("Region"), QString::fromUtf8(record.usage.region), true},
    };
}

QString guardText(const RequestRecord &record)
{
    switch (record.guard) {
    case GuardOutcome::None:
        break;
    case GuardOutcome::Alerted:
        return Words::tr("Alerted");
    case GuardOutcome::Redacted:
        return Words::tr("Redacted");
    case GuardOutcome::Rejected:
        return Words::tr("Rejected");
    }
    return {};
}

QString cacheMissSentence(const RequestRecord &record)
{
    const QByteArray &block = record.changedBlock;
    if (block.isEmpty())
        return {};
    if (block == "tools")
        return Words::tr("The prompt cache was missed: the tools changed since the request before.");
    if (block == "system")
        return Words::tr("The prompt cache was missed: the system prompt changed since the request before.");
    if (block.startsWith("message "))
        //: %1 is the number of a message
        return Words::tr("The prompt cache was missed: message %1 changed since the request before.")
            .arg(QString::fromLatin1(block.mid(8)));
    //: %1 is a part of the request as the protocol names it
    return Words::tr("The prompt cache was missed: “%1” changed since the request before.")
        .arg(QString::fromUtf8(block));
}

RefusalWords refusalOf(const RequestRecord &record, const QString &keyName)
{
    const QString keysPage = QStringLiteral("keys");
    const QString keyId = record.keyId.isNull() ? QString() : record.keyId.toString(QUuid::WithoutBraces);
    RefusalWords refusal;
    refusal.detail = record.error;
    if (record.stage == "authenticate") {
        refusal.rule = keyName.isEmpty()
                           ? Words::tr("The request carried no key, or one that Sluice does not know.")
                           : Words::tr("The key “%1” may not be used any more.").arg(keyName);
        refusal.actionText = keyName.isEmpty() ? Words::tr("Create a key") : Words::tr("Show this key");
        refusal.page = keysPage;
        refusal.argument = keyName.isEmpty() ? QStringLiteral("new") : keyId;
    } else if (record.stage == "limit") {
        refusal.rule = Words::tr("The key “%1” has used up its requests for this minute.").arg(keyName);
        refusal.actionText = Words::tr("Change its limit");
        refusal.page = keysPage;
        refusal.argument = keyId;
    } else if (record.stage == "authorize") {
        refusal.rule = Words::tr("The key “%1” may not ask for this.").arg(keyName);
        refusal.actionText = Words::tr("Show this key");
        refusal.page = keysPage;
        refusal.argument = keyId;
    } else if (record.stage == "route") {
        refusal.rule = Words::tr("No provider is set up for “%1”.").arg(whatAsked(record));
        refusal.actionText = Words::tr("Open providers");
        refusal.page = QStringLiteral("providers");
    } else if (record.stage == "pause" || record.stage == "paused") {
        refusal.rule = Words::tr("All traffic is paused.");
    } else if (record.stage == "parse") {
        refusal.rule = Words::tr("The request could not be understood.");
    } else {
        refusal.rule = Words::tr("Refused by the rule “%1”.").arg(stageText(record.stage));
    }
    return refusal;
}

std::vector<TimelineStretch> timelineOf(const RequestRecord &record)
{
    std::vector<TimelineStretch> stretches;
    qint64 at = 0;
    const auto add = [&](const QString &name, qint64 until) {
        if (until < at)
            return;
        stretches.push_back({name, at, until});
        at = until;
    };
    if (record.queuedMicros > 0)
        add(Words::tr("Waited for a free place"), record.queuedMicros);
    if (record.connectMicros >= 0)
        add(Words::tr("Checked and connected"), record.connectMicros);
    if (record.ttftMicros >= 0)
        add(Words::tr("Waiting for the first token"), record.ttftMicros);
    if (record.durationMicros >= 0) {
        add(record.ttftMicros < 0 ? Words::tr("Waiting")
            : record.stream       ? Words::tr("Streaming")
                                  : Words::tr("Receiving"),
            record.durationMicros);
    }
    return stretches;
}

} // namespace sluice
