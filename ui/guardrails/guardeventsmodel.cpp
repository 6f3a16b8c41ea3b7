#include "ui/guardrails/guardeventsmodel.h"

#include "core/model/guardrailjson.h"
#include "ui/common/celldelegate.h"
#include "ui/common/format.h"
#include "ui/guardrails/guardwords.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sluice {

namespace {

QString keyNameOf(const GuardrailEvent &event, const Configuration &configuration)
{
    const VirtualKey *key = configuration.key(event.keyId);
    return key ? key->name : QString();
}

QString utcText(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray csvText(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

// Today's by the clock, others with their date.
QString momentText(Instant at, Instant now)
{
    const auto dayOf = [](Instant moment) {
        return QDateTime::fromMSecsSinceEpoch(microsOf(moment) / 1000).date();
    };
    return dayOf(at) == dayOf(now) ? timeText(at) : shortDateTimeText(at);
}

} // namespace

GuardEventsModel::GuardEventsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void GuardEventsModel::setEvents(std::vector<GuardrailEvent> events, const ConfigurationPtr &configuration,
                                 Instant now)
{
    m_now = now;
    if (events == m_events) {
        m_configuration = configuration;
        if (!m_events.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_events = std::move(events);
    m_configuration = configuration;
    endResetModel();
}

const GuardrailEvent *GuardEventsModel::event(int row) const
{
    return row >= 0 && row < int(m_events.size()) ? &m_events[size_t(row)] : nullptr;
}

int GuardEventsModel::rowOf(const QUuid &id) const
{
    const auto found = std::find_if(m_events.begin(), m_events.end(),
                                    [&id](const GuardrailEvent &event) { return event.id == id; });
    return found == m_events.end() ? -1 : int(found - m_events.begin());
}

int GuardEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int GuardEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GuardEventsModel::data(const QModelIndex &index, int role) const
{
    const GuardrailEvent *shown = index.isValid() ? event(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Matches ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Time    ? fullTimeText(shown->createdAt)
               : index.column() == Place ? shown->where
               : index.column() == Rule  ? shown->pattern
                                         : QString();
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(),
                                text(*shown, index.column()));
    case SortRole:
        if (index.column() == Time)
            return microsOf(shown->createdAt);
        return index.column() == Matches ? QVariant(shown->matches)
                                         : QVariant(text(*shown, index.column()).toCaseFolded());
    case EventIdRole:
        return shown->id;
    default:
        return mark(*shown, index.column(), role);
    }
}

QVariant GuardEventsModel::mark(const GuardrailEvent &event, int column, int role) const
{
    switch (role) {
    case CellIconRole:
        if (column != Does)
            return {};
        return event.mode == GuardrailMode::Reject    ? QStringLiteral("stop")
               : event.mode == GuardrailMode::Replace ? QStringLiteral("edit")
                                                      : QStringLiteral("eye");
    case CellIconColourRole:
        return int(event.mode == GuardrailMode::Reject    ? IconColour::Bad
                   : event.mode == GuardrailMode::Replace ? IconColour::Info
                                                          : IconColour::Warning);
    case CellFixedFontRole:
        return column == Excerpt;
    case CellMutedRole:
        return column == Time || column == Direction || column == Place;
    default:
        return {};
    }
}

QString GuardEventsModel::text(const GuardrailEvent &event, int column) const
{
    switch (column) {
    case Time:
        return momentText(event.createdAt, m_now);
    case Rule:
        return event.ruleName;
    case Does:
        return guardModeText(event.mode);
    case Key: {
        const QString name = keyNameOf(event, *m_configuration);
        return name.isEmpty() ? QStringLiteral("–") : name;
    }
    case Agent:
        return event.agent.isEmpty() ? QStringLiteral("–") : event.agent;
    case Direction:
        return guardDirectionText(event.direction);
    case Place:
        return guardPlaceText(event.where);
    case Excerpt:
        return event.maskedExcerpt;
    case Model:
        return event.model;
    case Matches:
        return countText(event.matches);
    default:
        return {};
    }
}

QVariant GuardEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Matches ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Rule:
        return tr("Rule");
    case Does:
        return tr("Did");
    case Key:
        return tr("Key");
    case Agent:
        return tr("Agent");
    case Direction:
        return tr("Direction");
    case Place:
        return tr("Place");
    case Excerpt:
        return tr("Excerpt");
    case Model:
        return tr("Model");
    case Matches:
        return tr("Matches");
    default:
        return {};
    }
}

QByteArray guardEventsCsv(const std::vector<GuardrailEvent> &events, const Configuration &configuration)
{
    QByteArray csv = "time,rule,mode,direction,severity,key,agent,provider,model,place,matches,excerpt\r\n";
    for (const GuardrailEvent &event : events) {
        const QList<QByteArray> fields{csvText(utcText(event.createdAt)),
                                       csvText(event.ruleName),
                                       csvText(guardrailModeName(event.mode)),
                                       csvText(guardrailDirectionName(event.direction)),
                                       csvText(guardrailSeverityName(event.severity)),
                                       csvText(keyNameOf(event, configuration)),
                                       csvText(event.agent),
                                       csvText(event.providerName),
                                       csvText(event.model),
                                       csvText(event.where),
                                       QByteArray::number(event.matches),
                                       csvText(event.maskedExcerpt)};
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

QByteArray guardEventsJson(const std::vector<GuardrailEvent> &events, const Configuration &configuration)
{
    QJsonArray array;
    for (const GuardrailEvent &event : events)
        array.append(
            QJsonObject{{QStringLiteral("id"), event.id.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("guardrail_id"), event.ruleId.toString(QUuid::WithoutBraces)},
                        {QStringLiteral("guardrail_name"), event.ruleName},
                        {QStringLiteral("pattern"), event.pattern},
                        {QStringLiteral("mode"), guardrailModeName(event.mode)},
                        {QStringLiteral("direction"), guardrailDirectionName(event.direction)},
                        {QStringLiteral("severity"), guardrailSeverityName(event.severity)},
                        {QStringLiteral("key"), keyNameOf(event, configuration)},
                        {QStringLiteral("agent"), event.agent},
                        {QStringLiteral("provider"), event.providerName},
                        {QStringLiteral("model"), event.model},
                        {QStringLiteral("place"), event.where},
                        {QStringLiteral("matches"), event.matches},
                        {QStringLiteral("input_text"), event.maskedExcerpt},
                        {QStringLiteral("created_at"), utcText(event.createdAt)}});
    return QJsonDocument(array).toJson();
}

} // namespace sluice
