// Filters that were given a name, and those that were used.
#include "ui/traffic/savedfilters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sluice {

namespace {

constexpr qsizetype HistoryLength = 20;

const QString &savedKey()
{
    static const QString key = QStringLiteral("traffic.savedFilters");
    return key;
}

const QString &historyKey()
{
    static const QString key = QStringLiteral("traffic.filterHistory");
    return key;
}

} // namespace

std::vector<SavedFilter> savedFilters(const Settings &settings)
{
    std::vector<SavedFilter> filters;
    const QJsonArray list = QJsonDocument::fromJson(settings.ui.value(savedKey()).toUtf8()).array();
    for (const QJsonValue &entry : list) {
        const SavedFilter filter{entry[QLatin1String("name")].toString(),
                                 entry[QLatin1String("filter")].toString()};
        if (!filter.name.isEmpty() && !filter.text.isEmpty())
            filters.push_back(filter);
    }
    return filters;
}

void setSavedFilters(Settings &settings, const std::vector<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &filter : filters)
        list.append(
            QJsonObject{{QStringLiteral("name"), filter.name}, {QStringLiteral("filter"), filter.text}});
    settings.ui.insert(savedKey(), QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)));
}

QStringList filterHistory(const Settings &settings)
{
    return settings.ui.value(historyKey()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool rememberFilter(Settings &settings, const QString &text)
{
    const QString line = text.simplified();
    QStringList history = filterHistory(settings);
    if (line.isEmpty() || history.value(0) == line)
        return false;
    history.removeAll(line);
    history.prepend(line);
    settings.ui.insert(historyKey(), history.mid(0, HistoryLength).join(QLatin1Char('\n')));
    return true;
}

} // namespace sluice
