// What models cost: the catalogue in use, the user's own prices over it, and the past priced again by them.
#pragma once

#include "core/base/clock.h"
#include "core/base/published.h"
#include "core/control/changequeue.h"
#include "core/control/configurationstate.h"
#include "core/control/control.h"
#include "core/control/storagerunner.h"

#include <QPointer>

namespace sluice {

// A catalogue in a file: what it says, and its bytes. Blocks; any thread.
struct CatalogueFile
{
    QByteArray bytes = {};
    CataloguePtr catalogue = {};
    static Result<CatalogueFile> read(const QString &file);
};

// What is wrong with a price, in words for the person who typed it; else the price, tidied up.
Result<OwnPrice> checkedPrice(OwnPrice price, const Configuration &configuration, const Catalogue &catalogue);

// Main thread. A future that succeeded means: stored, and in the published catalogue.
class PriceBook final : public QObject
{
public:
    // Hears of what was priced again, slice by slice, once it is stored.
    using Adjust = std::function<void(const std::vector<CostChange> &)>;

    // `published` null: nobody else is told of prices. `directory` is where a chosen catalogue is kept.
    PriceBook(StorageRunner &storage, ConfigurationState &state, Published<Catalogue> *published,
              const Clock &clock, const QString &directory, std::function<void()> changed, Adjust adjust);

    // What the database and the folder of the data hold.
    void replace(std::vector<OwnPrice> prices, const Result<std::optional<CatalogueFile>> &chosen);
    // The catalogue that the user chose earlier; none: the bundled one. Blocks; any thread.
    static Result<std::optional<CatalogueFile>> readChosen(const QString &directory);

    const std::vector<OwnPrice> &prices() const { return m_prices; }
    const CataloguePtr &catalogue() const { return m_current; } // own prices included
    CatalogueInfo info() const;
    QString problem() const { return m_problem; } // why the chosen catalogue is not used; empty: it is

    QFuture<Result<OwnPrice>> save(const OwnPrice &price);
    QFuture<Result<void>> remove(const QUuid &id);
    QFuture<Result<Repriced>> preview(const OwnPrice &price, const RepriceScope &scope);
    QFuture<Result<Repriced>> reprice(const QUuid &id, const RepriceScope &scope);
    QFuture<Result<std::vector<KnownModel>>> knownModels();
    QFuture<Result<CatalogueChange>> look(const QString &file);
    QFuture<Result<void>> useLookedAt();
    QFuture<Result<void>> useBundled();

private:
    struct Repricing;
    void publish();
    std::vector<OwnPrice> pricesWith(const OwnPrice &price) const;
    void begin(const std::shared_ptr<Repricing> &work);
    void goOn(const std::shared_ptr<Repricing> &work);
    QFuture<Result<Repriced>> start(const OwnPrice &price, const CataloguePtr &catalogue,
                                    const RepriceScope &scope, bool tryOnly);
    QFuture<Result<void>> keep(const std::function<Result<void>()> &write, const CataloguePtr &base);

    StorageRunner &m_storage;
    ConfigurationState &m_state;
    Published<Catalogue> *m_published;
    const Clock &m_clock;
    const QString m_directory;
    const std::function<void()> m_changed;
    const Adjust m_adjust;
    CataloguePtr m_bundled;
    CataloguePtr m_base;    // without own prices
    CataloguePtr m_current; // with them
    std::vector<OwnPrice> m_prices = {};
    std::optional<CatalogueFile> m_lookedAt = {};
    QString m_problem = {};
    ChangeQueue m_changes = {};
};

} // namespace sluice
