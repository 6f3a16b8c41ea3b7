#include "ui/models/modelsfilter.h"

#include "ui/models/modelsmodel.h"

#include <algorithm>

namespace sluice {

void ModelsFilter::setChip(Chip chip)
{
    m_chip = chip;
    invalidateFilter();
}

void ModelsFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ModelsFilter::belongs(const KnownModel &model, Chip chip)
{
    switch (chip) {
    case Chip::All:
        return true;
    case Chip::Used:
        return model.lastUsed.has_value();
    case Chip::Unpriced:
        // What was used longer ago has no sums here: it counts where nobody knows a price.
        return model.unpriced > 0 ||
               (model.lastUsed && model.requests == 0 && model.source == KnownModel::Source::None);
    case Chip::Own:
        return model.source == KnownModel::Source::Own;
    }
    return false;
}

bool ModelsFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *source = static_cast<const ModelsModel *>(sourceModel());
    const KnownModel *model = source->model(row);
    if (!model || !belongs(*model, m_chip))
        return false;
    const QString haystack =
        QStringList{model->model, model->name, model->provider, source->sourceText(*model)}.join(
            QLatin1Char('\n'));
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return haystack.contains(word, Qt::CaseInsensitive); });
}

} // namespace sluice
