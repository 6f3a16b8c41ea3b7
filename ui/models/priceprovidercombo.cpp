#include "ui/models/priceprovidercombo.h"

#include "core/model/providercost.h"

#include <QSet>

namespace sluice {

namespace {

enum Role { ProviderRole = Qt::UserRole, SourceRole };

} // namespace

PriceProviderCombo::PriceProviderCombo(const Configuration &configuration, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("priceProviderCombo"));
    const auto add = [this](const QString &text, const QUuid &provider, const QString &source) {
        addItem(text);
        setItemData(count() - 1, provider, ProviderRole);
        setItemData(count() - 1, source, SourceRole);
    };
    add(tr("Any provider"), {}, {});
    QSet<QString> sources;
    for (const Provider &provider : configuration.providers()) {
        if (costsNothing(provider))
            continue;
        add(provider.name, provider.id, {});
        if (!provider.priceSource.isEmpty())
            sources += provider.priceSource;
    }
    QStringList sorted(sources.begin(), sources.end());
    sorted.sort();
    for (const QString &source : sorted)
        //: %1 is a provider's name in the price catalogue
        add(tr("Every provider priced as %1").arg(source), {}, source);
}

void PriceProviderCombo::choose(const QUuid &provider, const QString &priceSource)
{
    for (int item = 0; item < count(); ++item) {
        if (itemData(item, ProviderRole).toUuid() == provider &&
            itemData(item, SourceRole).toString() == priceSource)
            return setCurrentIndex(item);
    }
    addItem(priceSource.isEmpty() ? tr("A provider that was removed")
                                  : tr("Every provider priced as %1").arg(priceSource));
    setItemData(count() - 1, provider, ProviderRole);
    setItemData(count() - 1, priceSource, SourceRole);
    setCurrentIndex(count() - 1);
}

void PriceProviderCombo::applyTo(OwnPrice &price) const
{
    price.providerId = currentData(ProviderRole).toUuid();
    price.priceSource = currentData(SourceRole).toString();
}

} // namespace sluice
