// Which of the known models the table shows: a chip and words to search for.
#pragma once

#include "core/control/prices.h"

#include <QSortFilterProxyModel>

namespace sluice {

class ModelsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Chip : quint8 { All, Used, Unpriced, Own };
    static constexpr int ChipCount = 4;

    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setChip(Chip chip);
    Chip chip() const { return m_chip; }
    // Every word must be somewhere in the model, its name, its provider or where its price is from.
    void setWords(const QString &words);
    QString words() const { return m_words.join(QLatin1Char(' ')); }

    static bool belongs(const KnownModel &model, Chip chip);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Chip m_chip = Chip::All;
    QStringList m_words = {};
};

} // namespace sluice
