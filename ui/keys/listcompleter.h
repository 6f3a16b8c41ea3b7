// Completes the last entry of a list that is parted by commas.
#pragma once

#include <QCompleter>

namespace sluice {

class ListCompleter final : public QCompleter
{
    Q_OBJECT
public:
    ListCompleter(const QStringList &entries, QObject *parent);

    QStringList splitPath(const QString &path) const override;
    QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace sluice
