#include "ui/logs/logmodel.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"

namespace sluice {

namespace {

QString levelText(QtMsgType level)
{
    switch (gravityOf(level)) {
    case 0:
        return LogModel::tr("Debug");
    case 1:
        return LogModel::tr("Info");
    case 2:
        return LogModel::tr("Warning");
    default:
        return LogModel::tr("Error");
    }
}

QIcon levelIcon(QtMsgType level)
{
    switch (gravityOf(level)) {
    case 0:
        return themedIcon(QStringLiteral("dot"), IconColour::Muted);
    case 1:
        return themedIcon(QStringLiteral("info"), IconColour::Info);
    case 2:
        return themedIcon(QStringLiteral("warning"), IconColour::Warning);
    default:
        return themedIcon(QStringLiteral("error"), IconColour::Bad);
    }
}

} // namespace

int gravityOf(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

void LogModel::append(const std::vector<LogLine> &lines)
{
    if (lines.empty())
        return;
    const auto fresh = lines.end() - std::min<ptrdiff_t>(ptrdiff_t(lines.size()), LinesKept);
    const int adding = int(lines.end() - fresh);
    const int leaving = int(m_lines.size()) + adding - LinesKept;
    if (leaving > 0) {
        beginRemoveRows({}, 0, leaving - 1);
        m_lines.erase(m_lines.begin(), m_lines.begin() + leaving);
        endRemoveRows();
    }
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + adding - 1);
    m_lines.insert(m_lines.end(), fresh, lines.end());
    endInsertRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &line = m_lines[size_t(index.row())];
    if (role == LevelRole)
        return int(line.level);
    if (role == Qt::DecorationRole && index.column() == Level)
        return levelIcon(line.level);
    if (role == Qt::ToolTipRole)
        return index.column() == Time ? fullTimeText(line.time)
                                      : QStringLiteral("<qt>%1</qt>").arg(line.text.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return timeText(line.time);
    case Level:
        return levelText(line.level);
    case Area:
        return line.area.startsWith(QLatin1String("sluice.")) ? line.area.mid(7) : line.area;
    case Text:
        return line.text;
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Area:
        return tr("Area");
    case Text:
        return tr("Message");
    default:
        return {};
    }
}

void LogFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void LogFilter::setLeastGravity(int gravity)
{
    m_leastGravity = gravity;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel &model = *sourceModel();
    const QModelIndex text = model.index(row, LogModel::Text, parent);
    if (gravityOf(QtMsgType(text.data(LogModel::LevelRole).toInt())) < m_leastGravity)
        return false;
    const QString line = model.index(row, LogModel::Area, parent).data().toString() + QLatin1Char(' ') +
                         text.data().toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString &word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace sluice
