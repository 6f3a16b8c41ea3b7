// Completes the last entry of a list that is parted by commas.
#include "ui/keys/listcompleter.h"

#include <QLineEdit>

namespace sluice {

namespace {

// Where the entry that is being typed begins.
qsizetype lastEntry(const QString &text)
{
    return qMax(text.lastIndexOf(QLatin1Char(',')), text.lastIndexOf(QLatin1Char(';'))) + 1;
}

} // namespace

ListCompleter::ListCompleter(const QStringList &entries, QObject *parent)
    : QCompleter(entries, parent)
{
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
}

QStringList ListCompleter::splitPath(const QString &path) const
{
    return {path.mid(lastEntry(path)).trimmed()};
}

QString ListCompleter::pathFromIndex(const QModelIndex &index) const
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget());
    const QString text = edit ? edit->text() : QString();
    const QString before = text.left(lastEntry(text));
    return before.isEmpty() ? index.data().toString() : before + QLatin1Char(' ') + index.data().toString();
}

} // namespace sluice
