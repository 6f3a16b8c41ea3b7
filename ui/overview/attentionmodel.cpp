#include "ui/overview/attentionmodel.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/overview/twolinedelegate.h"

namespace sluice {

void AttentionModel::setRows(const std::deque<Failure> &failures, ConfigurationPtr configuration, Instant now)
{
    m_configuration = std::move(configuration);
    m_now = now;
    const bool same =
        std::equal(failures.begin(), failures.end(), m_rows.begin(), m_rows.end(),
                   [](const Failure &a, const Failure &b) { return a.latest.id == b.latest.id; });
    if (same) { // only their age moves
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows.assign(failures.begin(), failures.end());
    endResetModel();
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Failure &failure = m_rows[size_t(index.row())];
    const RequestRecord &record = failure.latest;
    const QString sentence = record.error.isEmpty() ? outcomeText(record) : record.error;
    switch (role) {
    case Qt::DisplayRole:
        return sentence;
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1</qt>").arg(sentence.toHtmlEscaped());
    case Qt::DecorationRole:
        return record.outcome == Outcome::Refused ? themedIcon(QStringLiteral("warning"), IconColour::Warning)
                                                  : themedIcon(QStringLiteral("error"), IconColour::Bad);
    case TwoLineDelegate::SecondRole: {
        const VirtualKey *key = m_configuration->key(record.keyId);
        QStringList parts{key ? key->name : tr("Unknown key"), modelText(record), statusText(record)};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case TwoLineDelegate::EndRole:
        return failure.count > 1 ? tr("%1×", "how often").arg(countText(failure.count)) : QString();
    case TwoLineDelegate::SecondEndRole:
        return ageText(record.startedAt, m_now);
    case RequestIdRole:
        return record.id;
    default:
        return {};
    }
}

} // namespace sluice
