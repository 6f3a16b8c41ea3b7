#include "ui/activity/activitymodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/format.h"

#include <algorithm>

namespace sluice {

namespace {

QString iconOf(const Notice &notice)
{
    switch (notice.severity) {
    case Notice::Severity::Critical:
        return QStringLiteral("error");
    case Notice::Severity::Warning:
        return QStringLiteral("warning");
    case Notice::Severity::Information:
        break;
    }
    return notice.kind == Notice::Kind::Changed ? QStringLiteral("edit") : QStringLiteral("info");
}

IconColour colourOf(const Notice &notice)
{
    switch (notice.severity) {
    case Notice::Severity::Critical:
        return IconColour::Bad;
    case Notice::Severity::Warning:
        return IconColour::Warning;
    case Notice::Severity::Information:
        break;
    }
    return IconColour::Muted;
}

QString severityWord(const Notice &notice)
{
    switch (notice.severity) {
    case Notice::Severity::Critical:
        return ActivityModel::tr("Critical");
    case Notice::Severity::Warning:
        return ActivityModel::tr("Warning");
    case Notice::Severity::Information:
        break;
    }
    return ActivityModel::tr("Information");
}

QString sentence(const Notice &notice)
{
    return notice.text.isEmpty() ? notice.title : notice.title + QStringLiteral(" · ") + notice.text;
}

} // namespace

QString actorText(const QString &actor)
{
    if (actor == QLatin1String("window"))
        return ActivityModel::tr("this window");
    if (actor == QLatin1String("admin-api"))
        return ActivityModel::tr("admin API");
    if (actor == QLatin1String("gateway"))
        return ActivityModel::tr("the gateway");
    return actor;
}

void ActivityModel::append(const std::vector<Notice> &older)
{
    std::vector<Notice> fresh;
    for (const Notice &notice : older) {
        const bool known = std::any_of(m_notices.begin(), m_notices.end(),
                                       [&](const Notice &other) { return other.id == notice.id; });
        if (!known && int(m_notices.size() + fresh.size()) < MostRows)
            fresh.push_back(notice);
    }
    if (fresh.empty())
        return;
    const int first = int(m_notices.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_notices.insert(m_notices.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void ActivityModel::prepend(const Notice &notice)
{
    beginInsertRows({}, 0, 0);
    m_notices.insert(m_notices.begin(), notice);
    endInsertRows();
    if (int(m_notices.size()) > MostRows) {
        beginRemoveRows({}, MostRows, MostRows);
        m_notices.pop_back();
        endRemoveRows();
    }
}

void ActivityModel::setConfiguration(ConfigurationPtr configuration)
{
    m_configuration = std::move(configuration);
    if (!m_notices.empty())
        Q_EMIT dataChanged(index(0, About), index(rowCount() - 1, About));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_notices.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::subjectName(const Notice &notice) const
{
    if (!m_configuration || notice.subject.isNull())
        return {};
    if (const VirtualKey *key = m_configuration->key(notice.subject))
        return key->name;
    if (const Project *project = m_configuration->project(notice.subject))
        return project->name;
    if (const Provider *provider = m_configuration->provider(notice.subject))
        return provider->name;
    if (const Guardrail *rule = m_configuration->guardrail(notice.subject))
        return rule->name;
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const Notice &notice = m_notices[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Time:
            return dateTimeText(notice.at);
        case What:
            return sentence(notice);
        case About:
            return subjectName(notice);
        case By:
            return actorText(notice.actor);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == Time ? fullTimeText(notice.at) : sentence(notice);
    case Qt::AccessibleTextRole:
        if (index.column() == What)
            return tr("%1: %2", "severity, what happened").arg(severityWord(notice), sentence(notice));
        return {};
    case CellIconRole:
        return index.column() == What ? QVariant(iconOf(notice)) : QVariant();
    case CellIconColourRole:
        return int(colourOf(notice));
    case CellMutedRole:
        return index.column() == Time || index.column() == By;
    case KindRole:
        return int(notice.kind);
    case SubjectRole:
        return notice.subject;
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("What happened");
    case About:
        return tr("About");
    case By:
        return tr("By");
    default:
        return {};
    }
}

void ActivityFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setKinds(const QList<int> &kinds)
{
    m_kinds = kinds;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex what = sourceModel()->index(row, ActivityModel::What, parent);
    if (!m_kinds.isEmpty() && !m_kinds.contains(what.data(ActivityModel::KindRole).toInt()))
        return false;
    QString text;
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        text += what.siblingAtColumn(column).data().toString() + QLatin1Char(' ');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace sluice
