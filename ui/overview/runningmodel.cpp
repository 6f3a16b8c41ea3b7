#include "ui/overview/runningmodel.h"

#include "ui/common/charttheme.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/overview/twolinedelegate.h"

#include <QGuiApplication>

namespace sluice {

void RunningModel::setRows(std::vector<RequestRecord> rows, ConfigurationPtr configuration, Instant now)
{
    m_configuration = std::move(configuration);
    m_now = now;
    if (rows.size() > MostRows)
        rows.resize(MostRows);
    syncRows(m_rows, std::move(rows), [](const RequestRecord &row) { return row.id; });
}

void RunningModel::setRates(QHash<QUuid, double> rates)
{
    m_rates = std::move(rates);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int RunningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RunningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRecord &record = m_rows[size_t(index.row())];
    const VirtualKey *key = m_configuration->key(record.keyId);
    switch (role) {
    case Qt::DisplayRole:
        return key ? key->name : tr("Unknown key");
    case TwoLineDelegate::SecondRole: {
        const QString tokens = tokensText(record.usage.totalOutput());
        const auto rate = m_rates.constFind(record.id);
        if (rate == m_rates.constEnd() || *rate < 0)
            return tr("%1 · %2 tokens", "model, number of tokens").arg(modelText(record), tokens);
        return tr("%1 · %2 tokens · %3/s", "model, number of tokens, tokens a second")
            .arg(modelText(record), tokens, countText(qRound64(*rate)));
    }
    case TwoLineDelegate::EndRole:
        return record.cost ? moneyText(record.cost, MoneyStyle::Request) : tr("Unpriced");
    case TwoLineDelegate::SecondEndRole: {
        const qint64 seconds = qMax<qint64>(0, (microsOf(m_now) - microsOf(record.startedAt)) / 1'000'000);
        // Tenths would only flicker here.
        return seconds < 60 ? tr("%1 s", "seconds").arg(seconds) : durationText(seconds * 1'000'000);
    }
    case TwoLineDelegate::MarkColourRole:
        return keyColour(*m_configuration, record.keyId, isDark(QGuiApplication::palette()));
    case RequestIdRole:
        return record.id;
    default:
        return {};
    }
}

} // namespace sluice
