// TrafficModel: what each cell says, and how it looks.
#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/traffic/trafficmodel.h"
#include "ui/traffic/trafficwords.h"

#include <QDateTime>

namespace sluice {

namespace {

bool isFigure(int column)
{
    return column == TrafficModel::Tokens || column == TrafficModel::Cost ||
           column == TrafficModel::FirstToken || column == TrafficModel::Duration ||
           column == TrafficModel::Bytes;
}

bool hasUsage(const RequestRecord &record)
{
    return record.usage.totalInput() + record.usage.totalOutput() > 0;
}

QString costText(const RequestRecord &record, MoneyStyle style)
{
    if (!record.cost && !hasUsage(record))
        return QStringLiteral("–"); // nothing was consumed that could have a price
    const bool estimated =
        record.outcome == Outcome::Running || (record.usage.estimated && !record.reportedCost);
    return moneyText(record.cost, style, estimated);
}

struct Mark
{
    QString icon = {};
    IconColour colour = IconColour::Muted;
};

// The icon before the status: its shape says the same as its colour.
Mark markOf(const RequestRecord &record)
{
    switch (record.outcome) {
    case Outcome::Running:
        return {QStringLiteral("clock"), IconColour::Info};
    case Outcome::Done:
        return record.status >= 400 ? Mark{QStringLiteral("error"), IconColour::Bad}
                                    : Mark{QStringLiteral("check"), IconColour::Good};
    case Outcome::ClientLeft:
        return {QStringLiteral("external"), IconColour::Muted};
    case Outcome::Refused:
        return {QStringLiteral("stop"), IconColour::Bad};
    case Outcome::UpstreamError:
        return {QStringLiteral("error"), IconColour::Bad};
    case Outcome::UpstreamBroke:
    case Outcome::Interrupted:
        return {QStringLiteral("warning"), IconColour::Warning};
    }
    return {};
}

bool isMuted(const RequestRecord &record, int column)
{
    switch (column) {
    case TrafficModel::Time:
    case TrafficModel::FirstToken:
        return true;
    case TrafficModel::Agent:
        return record.agent.isEmpty();
    case TrafficModel::Tokens:
        return !hasUsage(record);
    case TrafficModel::Cost:
        return !record.cost;
    default:
        return false;
    }
}

} // namespace

// Texts are made when they are painted: a few hundred cells a frame, whatever the number of rows.
QVariant TrafficModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RequestRecord &record = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(record, index.column());
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(record, index.column()));
    case SortRole:
        return sortValue(record, index.column());
    case RequestIdRole:
        return record.id;
    case CellDotRole:
        return index.column() == Key ? QVariant(m_keys.value(record.keyId).colour) : QVariant();
    case CellIconRole:
        return index.column() == Status ? QVariant(markOf(record).icon) : QVariant();
    case CellIconColourRole:
        return int(markOf(record).colour);
    case CellFixedFontRole:
        return index.column() == ModelName || (index.column() >= Session && index.column() <= RequestId);
    case CellMutedRole:
        return isMuted(record, index.column());
    default:
        return {};
    }
}

QString TrafficModel::text(const RequestRecord &record, int column) const
{
    switch (column) {
    case Time:
        return isToday(record.startedAt) ? timeText(record.startedAt) : shortDateTimeText(record.startedAt);
    case Key: {
        const QString name = keyName(record);
        return name.isEmpty() ? QStringLiteral("–") : name;
    }
    case Agent:
        return agentText(record);
    case ModelName:
        return modelText(record);
    case Status:
        return statusText(record);
    case Tokens:
        return hasUsage(record) ? usageText(record.usage) : QStringLiteral("–");
    case Cost:
        return costText(record, MoneyStyle::Request);
    case FirstToken:
        return durationText(record.ttftMicros);
    case Duration:
        return durationText(elapsedMicros(record));
    case Provider:
        return record.providerName;
    case Protocol:
        return QString::fromLatin1(record.protocol);
    case Session:
        return record.sessionId;
    case Client:
        return record.clientAddress;
    case RequestId:
        return QStringLiteral("req_") + QString::fromLatin1(record.id.toRfc4122().toHex());
    case ProjectName:
        return projectName(record);
    case Route:
        return exactnessText(record);
    case Guard:
        return guardText(record);
    case Bytes:
        return tr("%1 / %2").arg(bytesText(record.requestBytes), bytesText(record.responseBytes));
    default:
        return {};
    }
}

bool TrafficModel::isToday(Instant at) const
{
    const auto day = [](Instant moment) {
        return QDateTime::fromMSecsSinceEpoch(microsOf(moment) / 1000).date();
    };
    return day(at) == day(m_now);
}

QVariant TrafficModel::sortValue(const RequestRecord &record, int column) const
{
    switch (column) {
    case Time:
        return microsOf(record.startedAt);
    case Status:
        return record.status * 10 + int(record.outcome);
    case Tokens:
        return record.usage.totalInput() + record.usage.totalOutput();
    case Cost:
        return record.cost ? record.cost->pico() : qint64(-1);
    case FirstToken:
        return record.ttftMicros;
    case Duration:
        return elapsedMicros(record);
    case Bytes:
        return record.requestBytes + record.responseBytes;
    default:
        return text(record, column).toCaseFolded();
    }
}

QString TrafficModel::toolTip(const RequestRecord &record, int column) const
{
    switch (column) {
    case Time:
        return fullTimeText(record.startedAt);
    case Status:
        return record.error.isEmpty() ? outcomeText(record)
                                      : tr("%1. %2").arg(outcomeText(record), record.error);
    case Tokens: {
        const Usage &usage = record.usage;
        return hasUsage(record)
                   ? tr("%1 tokens in, %2 of them from the cache, %3 written to it; %4 out, plus %5 "
                        "reasoning")
                         .arg(countText(usage.totalInput()), countText(usage.cacheRead),
                              countText(usage.cacheWrite5m + usage.cacheWrite1h),
                              countText(usage.totalOutput() - usage.reasoning), countText(usage.reasoning))
                   : QString();
    }
    case Cost:
        return costText(record, MoneyStyle::Exact);
    case ModelName:
        return record.providerName.isEmpty() ? modelText(record)
                                             : tr("%1 from %2").arg(modelText(record), record.providerName);
    case Route:
        return exactnessSentence(record);
    default:
        return {};
    }
}

qint64 TrafficModel::elapsedMicros(const RequestRecord &record) const
{
    if (record.outcome != Outcome::Running)
        return record.durationMicros;
    return qMax(qint64(0), microsOf(m_now) - microsOf(record.startedAt));
}

QVariant TrafficModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == Tokens)
            return tr("Tokens: all input / of which from the cache / output");
        if (section == FirstToken)
            return tr("Time to the first token");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Key:
        return tr("Key");
    case Agent:
        return tr("Agent");
    case ModelName:
        return tr("Model");
    case Status:
        return tr("Status");
    case Tokens:
        return tr("In / cached / out");
    case Cost:
        return tr("Cost");
    case FirstToken:
        return tr("TTFT");
    case Duration:
        return tr("Total");
    case Provider:
        return tr("Provider");
    case Protocol:
        return tr("Protocol");
    case Session:
        return tr("Session");
    case Client:
        return tr("Client");
    case RequestId:
        return tr("Request id");
    case ProjectName:
        return tr("Project");
    case Route:
        return tr("Route");
    case Guard:
        return tr("Guardrails");
    case Bytes:
        return tr("Sent / received");
    default:
        return {};
    }
}

} // namespace sluice
