#include "ui/overview/attentionmodel.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/overview/twolinedelegate.h"

namespace sluice {

void AttentionModel::setItems(std::vector<AttentionItem> items, Instant now)
{
    m_now = now;
    syncRows(m_items, std::move(items), [](const AttentionItem &item) { return item.id; });
}

int AttentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant AttentionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttentionItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::ToolTipRole:
        return QStringLiteral("<qt>%1<br>%2</qt>")
            .arg(item.title.toHtmlEscaped(), item.detail.toHtmlEscaped());
    case Qt::DecorationRole:
        switch (item.level) {
        case AttentionItem::Level::Information:
            return themedIcon(QStringLiteral("info"), IconColour::Info);
        case AttentionItem::Level::Warning:
            return themedIcon(QStringLiteral("warning"), IconColour::Warning);
        case AttentionItem::Level::Bad:
            return themedIcon(QStringLiteral("error"), IconColour::Bad);
        }
        return {};
    case TwoLineDelegate::SecondRole:
        return item.detail;
    case TwoLineDelegate::EndRole:
        return item.count > 1 ? tr("%1×", "how often").arg(countText(item.count)) : QString();
    case TwoLineDelegate::SecondEndRole:
        return m_now - item.at < std::chrono::seconds(1) ? QString() : ageText(item.at, m_now);
    case IdRole:
        return item.id;
    case PageRole:
        return item.page;
    case ArgumentRole:
        return item.argument;
    default:
        return {};
    }
}

} // namespace sluice
