// The projects as the Projects table shows them.
#include "ui/projects/projectsmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/common/charttheme.h"
#include "ui/common/format.h"
#include "ui/common/limitbars.h"
#include "ui/keys/keysentence.h"

#include <algorithm>

namespace sluice {

namespace {

constexpr int LongestName = 64;

bool isFigure(int column)
{
    return column == ProjectsModel::Keys || column == ProjectsModel::MonthSpend;
}

std::vector<QUuid> orderOf(const Configuration &configuration)
{
    std::vector<const Project *> projects;
    for (const Project &project : configuration.projects())
        projects.push_back(&project);
    std::stable_sort(projects.begin(), projects.end(), [](const Project *a, const Project *b) {
        return a->name.localeAwareCompare(b->name) < 0;
    });
    std::vector<QUuid> order;
    for (const Project *project : projects)
        order.push_back(project->id);
    return order;
}

// Its own colour, else the next of the charts' by age, so that it stays the same.
QHash<QUuid, QColor> coloursOf(const Configuration &configuration, bool dark)
{
    QHash<QUuid, QColor> colours;
    int next = 0;
    for (const Project &project : configuration.projects()) {
        const QColor own(project.colour);
        colours.insert(project.id, own.isValid() ? own : chartColour(next, dark));
        next = (next + 1) % ChartColourCount;
    }
    return colours;
}

} // namespace

QString ProjectActivity::costText() const
{
    if (requests == 0)
        return QStringLiteral("–");
    if (unpriced == requests)
        return moneyText({}, MoneyStyle::Sum);
    return moneyText(cost, MoneyStyle::Sum, estimated > 0, unpriced);
}

QString projectNameProblem(const QString &name, const Configuration &configuration, const QUuid &self)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return ProjectsModel::tr("Give the project a name.");
    if (trimmed.size() > LongestName)
        return ProjectsModel::tr("A name has at most %1 characters; this one has %2.")
            .arg(LongestName)
            .arg(trimmed.size());
    for (const Project &project : configuration.projects()) {
        if (project.id != self && project.name.compare(trimmed, Qt::CaseInsensitive) == 0)
            return ProjectsModel::tr("There is a project named “%1” already.").arg(trimmed);
    }
    return {};
}

ProjectsModel::ProjectsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_configuration(std::make_shared<const Configuration>())
{}

void ProjectsModel::setProjects(const ConfigurationPtr &configuration, bool dark)
{
    std::vector<QUuid> order = orderOf(*configuration);
    m_colours = coloursOf(*configuration, dark);
    m_keyCounts.clear();
    for (const VirtualKey &key : configuration->keys()) {
        if (!key.revokedAt && !key.policy.project.isNull())
            ++m_keyCounts[key.policy.project];
    }
    if (order == m_order) {
        m_configuration = configuration;
        changed(0, ColumnCount - 1);
        return;
    }
    beginResetModel();
    m_configuration = configuration;
    m_order = std::move(order);
    endResetModel();
}

void ProjectsModel::setActivity(QHash<QUuid, ProjectActivity> activity)
{
    m_activity = std::move(activity);
    changed(MonthSpend, MonthSpend);
}

void ProjectsModel::setTightest(QHash<QUuid, LimitGauge> tightest, Instant now)
{
    m_tightest = std::move(tightest);
    m_now = now;
    changed(Limit, Limit);
}

void ProjectsModel::changed(int firstColumn, int lastColumn)
{
    if (!m_order.empty())
        Q_EMIT dataChanged(index(0, firstColumn), index(int(m_order.size()) - 1, lastColumn));
}

const Project *ProjectsModel::project(int row) const
{
    return row < 0 || row >= int(m_order.size()) ? nullptr : m_configuration->project(m_order[size_t(row)]);
}

int ProjectsModel::rowOf(const QUuid &id) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), id);
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

int ProjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int ProjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProjectsModel::data(const QModelIndex &index, int role) const
{
    const Project *shown = index.isValid() ? project(index.row()) : nullptr;
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown, index.column());
    case Qt::TextAlignmentRole:
        return int((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Limit && m_tightest.contains(shown->id))
            return limitLine(m_tightest.value(shown->id), m_now).sentence();
        return index.column() == Name ? shown->note : QString();
    case Qt::AccessibleTextRole:
        //: %1 is the column's title, %2 what the cell shows
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(*shown, index.column()));
    case SortRole:
        return sortValue(*shown, index.column());
    case ProjectIdRole:
        return shown->id;
    default:
        return mark(*shown, index.column(), role);
    }
}

QVariant ProjectsModel::mark(const Project &project, int column, int role) const
{
    const auto gauge = m_tightest.constFind(project.id);
    const bool hasBar = column == Limit && gauge != m_tightest.constEnd();
    switch (role) {
    case CellDotRole:
        return column == Name ? QVariant(m_colours.value(project.id)) : QVariant();
    case LimitFillRole:
        return hasBar ? QVariant(fillOf(*gauge)) : QVariant();
    case LimitToneRole:
        return hasBar ? int(limitLine(*gauge, m_now).tone) : int(LimitTone::Calm);
    case CellMutedRole:
        return column == Note || (column == Limit && !hasBar) ||
               (column == Keys && m_keyCounts.value(project.id) == 0) ||
               (column == MonthSpend && m_activity.value(project.id).requests == 0);
    default:
        return {};
    }
}

QString ProjectsModel::text(const Project &project, int column) const
{
    switch (column) {
    case Name:
        return project.name;
    case Keys:
        return countText(m_keyCounts.value(project.id));
    case Limit: {
        const auto gauge = m_tightest.constFind(project.id);
        if (gauge != m_tightest.constEnd())
            return limitCellText(*gauge);
        const QString sentence = governanceSentence(project.governance);
        return sentence.isEmpty() ? tr("no limit") : sentence;
    }
    case MonthSpend:
        return m_activity.value(project.id).costText();
    case Note:
        return project.note;
    default:
        return {};
    }
}

QVariant ProjectsModel::sortValue(const Project &project, int column) const
{
    switch (column) {
    case Keys:
        return m_keyCounts.value(project.id);
    case Limit:
        return m_tightest.contains(project.id) ? fillOf(m_tightest.value(project.id)) : -1.0;
    case MonthSpend:
        return m_activity.value(project.id).cost.pico();
    default:
        return text(project, column).toCaseFolded();
    }
}

QVariant ProjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Keys:
        return tr("Keys");
    case Limit:
        return tr("Tightest limit");
    case MonthSpend:
        return tr("This month");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace sluice
