// The price catalogue that comes with the program.
#include "core/pricing/bundled.h"

#include <QCoreApplication>
#include <QFile>
#include <QResource>

// Out of any namespace, as the macro wants it: a static library's resources register only when asked to.
static void registerResources()
{
    Q_INIT_RESOURCE(pricing);
}

namespace sluice {

Result<CataloguePtr> loadBundledCatalogue()
{
    registerResources();
    QFile file(QStringLiteral(":/resources/model_prices.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Error::Kind::Internal,
            QCoreApplication::translate("Prices", "The program was built without its price catalogue."),
            "price_catalogue",
            {}};
    return Catalogue::fromJson(file.readAll());
}

} // namespace sluice
