#include "ui/overview/attention.h"

#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace sluice {

namespace {

constexpr auto NoticesFor = std::chrono::hours(24);
constexpr auto DropsFor = std::chrono::hours(1);
constexpr int FullPercent = 100;

QString say(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("Attention", text, comment, n);
}

QString keyName(const Configuration &configuration, const QUuid &id)
{
    const VirtualKey *key = configuration.key(id);
    return key ? key->name : say(QT_TRANSLATE_NOOP("Attention", "Unknown key"));
}

AttentionItem fromFailure(const Failure &failure, const Configuration &configuration)
{
    const RequestRecord &record = failure.latest;
    QStringList parts{keyName(configuration, record.keyId), modelText(record), statusText(record)};
    parts.removeAll(QString());
    AttentionItem item;
    item.id = QStringLiteral("failure:") + record.id.toString(QUuid::WithoutBraces);
    item.level =
        record.outcome == Outcome::Refused ? AttentionItem::Level::Warning : AttentionItem::Level::Bad;
    item.title = record.error.isEmpty() ? outcomeText(record) : record.error;
    item.detail = parts.join(QStringLiteral(" · "));
    item.count = failure.count;
    item.at = record.startedAt;
    item.page = QStringLiteral("traffic");
    item.argument = QStringLiteral("id:") + record.id.toString(QUuid::WithoutBraces);
    return item;
}

QString pageFor(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::BudgetThreshold:
    case Notice::Kind::BudgetReached:
    case Notice::Kind::Runaway:
    case Notice::Kind::RotationDue:
        return QStringLiteral("keys");
    case Notice::Kind::Guardrail:
        return QStringLiteral("guardrails");
    case Notice::Kind::ProviderTrouble:
        return QStringLiteral("providers");
    case Notice::Kind::PromptCache:
    case Notice::Kind::Changed:
        break;
    }
    return {};
}

AttentionItem fromNotice(const Notice &notice)
{
    AttentionItem item;
    item.id = QStringLiteral("notice:") + notice.id.toString(QUuid::WithoutBraces);
    item.level = notice.severity == Notice::Severity::Critical ? AttentionItem::Level::Bad
                                                               : AttentionItem::Level::Warning;
    item.title = notice.title;
    item.detail = notice.text;
    item.at = notice.at;
    item.page = pageFor(notice.kind);
    item.argument = notice.subject.isNull() ? QString() : notice.subject.toString(QUuid::WithoutBraces);
    return item;
}

// A budget over the first of its thresholds that matters; nothing where all is well.
std::optional<AttentionItem> fromGauge(const LimitGauge &gauge, const Configuration &configuration)
{
    if (!gauge.budget || gauge.limit <= 0)
        return {};
    const int percent = int(std::min(9999.0, double(gauge.used) * FullPercent / double(gauge.limit)));
    const QList<int> &thresholds = configuration.settings().thresholds;
    const int least =
        thresholds.isEmpty() ? FullPercent : *std::max_element(thresholds.begin(), thresholds.end());
    if (percent < least)
        return {};
    const VirtualKey *key = configuration.key(gauge.subject);
    const Project *project = configuration.project(gauge.subject);
    const QString who = key       ? key->name
                        : project ? project->name
                                  : say(QT_TRANSLATE_NOOP("Attention", "The gateway"));
    AttentionItem item;
    item.id = QStringLiteral("budget:%1:%2:%3")
                  .arg(gauge.subject.toString(QUuid::WithoutBraces))
                  .arg(int(gauge.budget->per))
                  .arg(percent >= FullPercent);
    item.level = percent >= FullPercent ? AttentionItem::Level::Bad : AttentionItem::Level::Warning;
    const auto amount = [&gauge](qint64 value) {
        return gauge.money ? moneyText(Money::fromPico(value), MoneyStyle::Sum) : tokensText(value);
    };
    //: %1 is a key, a project or "The gateway", %2 a number
    item.title = say(QT_TRANSLATE_NOOP("Attention", "%1 is at %2 % of its budget")).arg(who).arg(percent);
    //: two amounts of money, or of tokens
    item.detail =
        say(QT_TRANSLATE_NOOP("Attention", "%1 of %2")).arg(amount(gauge.used), amount(gauge.limit));
    item.page = project ? QStringLiteral("projects")
                : key   ? QStringLiteral("keys")
                        : QStringLiteral("settings");
    item.argument = gauge.subject.isNull() ? QString() : gauge.subject.toString(QUuid::WithoutBraces);
    return item;
}

AttentionItem fromDrop(const SessionCache &session, const CacheDrop &drop, const Configuration &configuration)
{
    AttentionItem item;
    item.id = QStringLiteral("cache:") + drop.requestId.toString(QUuid::WithoutBraces);
    item.level = AttentionItem::Level::Warning;
    const QString who = session.agent.isEmpty() ? keyName(configuration, session.keyId) : session.agent;
    const QString folder = session.folder.section(QLatin1Char('/'), -1);
    item.title = folder.isEmpty()
                     //: %1 is an agent
                     ? say(QT_TRANSLATE_NOOP("Attention", "%1 stopped hitting its prompt cache")).arg(who)
                     //: %1 is an agent, %2 a folder
                     : say(QT_TRANSLATE_NOOP("Attention", "%1 in %2 stopped hitting its prompt cache"))
                           .arg(who, folder);
    item.detail = dropText(drop);
    item.count = drop.turns;
    item.at = drop.at;
    item.page = QStringLiteral("traffic");
    item.argument = QStringLiteral("id:") + drop.requestId.toString(QUuid::WithoutBraces);
    return item;
}

} // namespace

QString changedBlockText(const QByteArray &block)
{
    if (block == "tools")
        return say(QT_TRANSLATE_NOOP("Attention", "the list of tools changed"));
    if (block == "system")
        return say(QT_TRANSLATE_NOOP("Attention", "the system prompt changed"));
    if (block.startsWith("message "))
        //: %1 is a message's number
        return say(QT_TRANSLATE_NOOP("Attention", "message %1 changed"))
            .arg(QString::fromLatin1(block.sliced(8)));
    return say(QT_TRANSLATE_NOOP("Attention", "its beginning changed"));
}

QString dropText(const CacheDrop &drop)
{
    QString why;
    switch (drop.cause) {
    case CacheDrop::Cause::PrefixChanged:
        why = changedBlockText(drop.changedBlock);
        break;
    case CacheDrop::Cause::ModelChanged:
        why = say(QT_TRANSLATE_NOOP("Attention", "another model has a cache of its own"));
        break;
    case CacheDrop::Cause::Expired:
        why = say(QT_TRANSLATE_NOOP("Attention", "it was idle for too long"));
        break;
    }
    if (drop.costPerTurn == Money())
        //: %1 says why, %2 is a number of tokens
        return say(QT_TRANSLATE_NOOP("Attention", "%1; %2 tokens were read anew"))
            .arg(why, tokensText(drop.lostTokens));
    //: %1 says why, %2 is a number of tokens, %3 an amount of money
    return say(QT_TRANSLATE_NOOP("Attention", "%1; %2 tokens were paid again, ≈ %3 a turn"))
        .arg(why, tokensText(drop.lostTokens), moneyText(drop.costPerTurn, MoneyStyle::Request));
}

const CacheDrop *latestDrop(const std::vector<SessionCache> &caches, Instant now,
                            const SessionCache **session)
{
    const CacheDrop *latest = nullptr;
    for (const SessionCache &cache : caches) {
        for (const CacheDrop &drop : cache.drops) {
            if (drop.cause == CacheDrop::Cause::Expired || now - drop.at > DropsFor ||
                (latest && latest->at >= drop.at))
                continue;
            latest = &drop;
            if (session)
                *session = &cache;
        }
    }
    return latest;
}

std::vector<AttentionItem> attentionItems(const AttentionSources &sources, const QSet<QString> &dismissed)
{
    std::vector<AttentionItem> items;
    for (const LimitGauge &gauge : sources.gauges) {
        if (auto item = fromGauge(gauge, sources.configuration)) {
            item->at = sources.now;
            items.push_back(std::move(*item));
        }
    }
    for (const Failure &failure : sources.failures)
        items.push_back(fromFailure(failure, sources.configuration));
    for (const Notice &notice : sources.notices) {
        // A drop tells what a notice of the prompt cache does, and whether it is over.
        if (notice.kind != Notice::Kind::Changed && notice.kind != Notice::Kind::PromptCache &&
            notice.severity != Notice::Severity::Information && sources.now - notice.at < NoticesFor)
            items.push_back(fromNotice(notice));
    }
    for (const SessionCache &session : sources.caches) {
        for (const CacheDrop &drop : session.drops) {
            if (drop.cause != CacheDrop::Cause::Expired && !drop.over && sources.now - drop.at < DropsFor)
                items.push_back(fromDrop(session, drop, sources.configuration));
        }
    }
    for (const QString &model : sources.unpricedModels) {
        AttentionItem item;
        item.id = QStringLiteral("unpriced:") + model;
        item.level = AttentionItem::Level::Information;
        //: %1 is a model
        item.title = say(QT_TRANSLATE_NOOP("Attention", "%1 has no price")).arg(model);
        item.detail = say(QT_TRANSLATE_NOOP("Attention", "Its tokens are counted, its cost is not"));
        item.at = sources.now;
        item.page = QStringLiteral("models");
        item.argument = QStringLiteral("model:") + model;
        items.push_back(std::move(item));
    }
    std::erase_if(items, [&](const AttentionItem &item) { return dismissed.contains(item.id); });
    std::stable_sort(items.begin(), items.end(), [](const AttentionItem &a, const AttentionItem &b) {
        const bool quietA = a.level == AttentionItem::Level::Information;
        const bool quietB = b.level == AttentionItem::Level::Information;
        return quietA != quietB ? quietB : a.at > b.at;
    });
    return items;
}

} // namespace sluice
