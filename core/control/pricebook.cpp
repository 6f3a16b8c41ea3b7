#include "core/control/pricebook.h"

#include "core/base/random.h"
#include "core/control/knownmodels.h"
#include "core/model/providercost.h"
#include "core/pricing/bundled.h"
#include "core/pricing/recordprice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtConcurrent>

#include <algorithm>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prices)
};

constexpr size_t MostPrices = 2'000;
constexpr qint64 MostCatalogueBytes = 32LL * 1024 * 1024;
constexpr auto UsedDays = std::chrono::hours(24 * 30);

QString chosenFile(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("model_prices.json"));
}

Error noSuchPrice()
{
    return {.kind = Error::Kind::NotFound,
            .text = Words::tr("This price does not exist any more."),
            .code = "not_found"};
}

// %1 of the text is the file, %2 why not.
Error cannotBe(const QString &text, const QString &file, const QString &why)
{
    return {.kind = Error::Kind::Storage,
            .text = text.arg(QDir::toNativeSeparators(file), why),
            .code = "price_catalogue"};
}

Result<void> writeChosen(const QString &directory, const QByteArray &bytes)
{
    const QString file = chosenFile(directory);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        out.write(bytes) != bytes.size() || !out.commit())
        return cannotBe(Words::tr("The catalogue cannot be kept in %1: %2."), file, out.errorString());
    return {};
}

bool usedNothing(const Usage &usage)
{
    return usage.totalInput() == 0 && usage.totalOutput() == 0 && usage.webSearches == 0 &&
           usage.audioSeconds == 0;
}

// Prices the requests for which that own price holds.
RecordPricer pricerBy(const QUuid &price, const ConfigurationPtr &configuration,
                      const CataloguePtr &catalogue)
{
    return [price, configuration, catalogue](RequestRecord &record) {
        const Provider *provider = configuration->provider(record.providerId);
        if (record.providerId.isNull() || (provider && costsNothing(*provider)))
            return false;
        const PricePayee payee{record.providerId, provider ? provider->priceSource.toUtf8() : QByteArray()};
        if (usedNothing(record.usage) && !isPricedByRequest(record, payee, *catalogue))
            return false;
        RequestRecord priced = record;
        if (priceRecord(priced, payee, *catalogue) != price)
            return false;
        record = std::move(priced);
        return true;
    };
}

} // namespace

Result<CatalogueFile> CatalogueFile::read(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return cannotBe(Words::tr("The price catalogue cannot be read from %1: %2."), file,
                        source.errorString());
    CatalogueFile read;
    read.bytes = source.read(MostCatalogueBytes + 1);
    if (read.bytes.size() > MostCatalogueBytes)
        return cannotBe(Words::tr("The price catalogue cannot be read from %1: %2."), file,
                        Words::tr("it is larger than 32 MiB"));
    SLUICE_TRY(read.catalogue, Catalogue::fromJson(read.bytes));
    return read;
}

// One slice after the other, so that others get their turn at the database.
struct PriceBook::Repricing
{
    RepriceQuery query = {};
    RecordPricer pricer = {};
    bool tryOnly = false;
    Repriced sum = {};
    QPromise<Result<Repriced>> promise = {};

    void end(const Result<Repriced> &outcome)
    {
        promise.addResult(outcome);
        promise.finish();
    }
};

PriceBook::PriceBook(StorageRunner &storage, ConfigurationState &state, Published<Catalogue> *published,
                     const Clock &clock, const QString &directory, std::function<void()> changed,
                     Adjust adjust)
    : m_storage(storage)
    , m_state(state)
    , m_published(published)
    , m_clock(clock)
    , m_directory(directory)
    , m_changed(std::move(changed))
    , m_adjust(std::move(adjust))
{
    if (m_published) {
        m_bundled = m_published->current();
    } else {
        auto bundled = loadBundledCatalogue();
        if (!bundled)
            qFatal("%s", qPrintable(bundled.error().text));
        m_bundled = std::move(bundled).value();
    }
    m_base = m_current = m_bundled;
}

Result<std::optional<CatalogueFile>> PriceBook::readChosen(const QString &directory)
{
    const QString file = chosenFile(directory);
    if (!QFile::exists(file))
        return std::optional<CatalogueFile>();
    SLUICE_TRY(CatalogueFile read, CatalogueFile::read(file));
    return std::optional(std::move(read));
}

void PriceBook::replace(std::vector<OwnPrice> prices, const Result<std::optional<CatalogueFile>> &chosen)
{
    m_prices = std::move(prices);
    m_problem = chosen ? QString() : chosen.error().text;
    m_base = chosen && chosen.value() ? chosen.value()->catalogue : m_bundled;
    publish();
}

void PriceBook::publish()
{
    m_current = m_base->with(m_prices);
    if (m_published)
        m_published->publish(m_current);
    m_changed();
}

CatalogueInfo PriceBook::info() const
{
    qint64 models = 0;
    for (const QByteArray &provider : m_base->providers())
        models += qint64(m_base->modelsOf(provider).size());
    return {QString::fromUtf8(m_base->asOf()), models, m_base == m_bundled, m_problem};
}

std::vector<OwnPrice> PriceBook::pricesWith(const OwnPrice &price) const
{
    std::vector<OwnPrice> prices = m_prices;
    std::erase_if(prices, [&](const OwnPrice &other) { return other.id == price.id; });
    prices.push_back(price);
    std::stable_sort(prices.begin(), prices.end(), [](const OwnPrice &a, const OwnPrice &b) {
        return a.model.compare(b.model, Qt::CaseInsensitive) < 0;
    });
    return prices;
}

QFuture<Result<OwnPrice>> PriceBook::save(const OwnPrice &asked)
{
    return m_changes.add<Result<OwnPrice>>([this, asked](const Answer<Result<OwnPrice>> &answer) {
        auto checked = checkedPrice(asked, *m_state.current(), *m_base);
        if (!checked)
            return answer(checked.error());
        OwnPrice price = std::move(checked).value();
        if (price.id.isNull() && m_prices.size() >= MostPrices)
            return answer(
                Error{.kind = Error::Kind::BadRequest,
                      .text = Words::tr("There are %1 own prices already; that is the most.").arg(MostPrices),
                      .code = "too_many"});
        if (price.id.isNull())
            price.id = newId();
        // One that was removed comes back as it was.
        const bool isKnown = std::any_of(m_prices.begin(), m_prices.end(),
                                         [&](const OwnPrice &other) { return other.id == asked.id; });
        if (isKnown || price.setAt == Instant())
            price.setAt = m_clock.now();
        const auto saved = m_storage.run([price](Storage &storage) { return storage.saveOwnPrice(price); });
        whenDone(saved, this, [this, price, answer](const Result<void> &outcome) {
            if (!outcome)
                return answer(outcome.error());
            m_prices = pricesWith(price);
            publish();
            answer(price);
        });
    });
}

QFuture<Result<void>> PriceBook::remove(const QUuid &id)
{
    return m_changes.add<Result<void>>([this, id](const Answer<Result<void>> &answer) {
        const auto removed = m_storage.run([id](Storage &storage) { return storage.removeOwnPrice(id); });
        whenDone(removed, this, [this, id, answer](const Result<void> &outcome) {
            if (outcome) {
                std::erase_if(m_prices, [&](const OwnPrice &price) { return price.id == id; });
                publish();
            }
            answer(outcome);
        });
    });
}

// --- the past ---

QFuture<Result<Repriced>> PriceBook::preview(const OwnPrice &asked, const RepriceScope &scope)
{
    auto checked = checkedPrice(asked, *m_state.current(), *m_base);
    if (!checked)
        return answered(Result<Repriced>(checked.error()));
    OwnPrice price = std::move(checked).value();
    if (price.id.isNull())
        price.id = newId();
    price.setAt = m_clock.now();
    return start(price, m_base->with(pricesWith(price)), scope, true);
}

QFuture<Result<Repriced>> PriceBook::reprice(const QUuid &id, const RepriceScope &scope)
{
    const auto price = std::find_if(m_prices.begin(), m_prices.end(),
                                    [&](const OwnPrice &candidate) { return candidate.id == id; });
    if (price == m_prices.end())
        return answered(Result<Repriced>(noSuchPrice()));
    return start(*price, m_current, scope, false);
}

QFuture<Result<Repriced>> PriceBook::start(const OwnPrice &price, const CataloguePtr &catalogue,
                                           const RepriceScope &scope, bool tryOnly)
{
    const auto work = std::make_shared<Repricing>();
    work->query.unpricedOnly = scope.unpricedOnly;
    work->query.model = price.model;
    work->query.from = std::max(scope.from.value_or(Instant()), price.from.value_or(Instant()));
    work->pricer = pricerBy(price.id, m_state.current(), catalogue);
    work->tryOnly = tryOnly;
    work->promise.start();
    begin(work);
    return work->promise.future();
}

void PriceBook::begin(const std::shared_ptr<Repricing> &work)
{
    if (work->tryOnly)
        return goOn(work);
    const auto counted =
        m_storage.run([query = work->query](Storage &storage) { return storage.repriceable(query); });
    whenDone(counted, this, [this, work](const Result<qint64> &count) {
        if (!count)
            return work->end(count.error());
        work->promise.setProgressRange(0, int(std::min<qint64>(count.value(), 1'000'000'000)));
        goOn(work);
    });
}

void PriceBook::goOn(const std::shared_ptr<Repricing> &work)
{
    const auto priced =
        m_storage.run([query = work->query, pricer = work->pricer, tryOnly = work->tryOnly](
                          Storage &storage) { return storage.reprice(query, pricer, tryOnly); });
    whenDone(priced, this, [this, work](const Result<Repriced> &slice) {
        if (!slice)
            return work->end(slice.error());
        if (!slice.value().changes.empty())
            m_adjust(slice.value().changes);
        work->sum.add(slice.value());
        work->query.after = work->sum.next;
        work->promise.setProgressValue(int(std::min<qint64>(work->sum.looked, 1'000'000'000)));
        if (work->query.after && !work->promise.isCanceled())
            return goOn(work);
        work->end(work->sum);
    });
}

QFuture<Result<std::vector<KnownModel>>> PriceBook::knownModels()
{
    const Instant now = m_clock.now();
    const Answer<Result<std::vector<KnownModel>>> answer;
    const auto seen = m_storage.run([now](Storage &storage) -> Result<ModelsSeen> {
        ModelsSeen models;
        SLUICE_TRY(models.used, storage.modelsLastUsed());
        SpendQuery query;
        query.range = {now - UsedDays, now + std::chrono::hours(1)};
        query.groupBy = {Dimension::Provider, Dimension::Model};
        SLUICE_TRY(models.spend, storage.spend(query));
        return models;
    });
    whenDone(seen, this, [this, answer, now](const Result<ModelsSeen> &models) {
        if (!models)
            return answer(models.error());
        answer(sluice::knownModels(models.value(), *m_state.current(), *m_current, m_prices, now));
    });
    return answer.future();
}

// --- the catalogue ---

QFuture<Result<CatalogueChange>> PriceBook::look(const QString &file)
{
    const Answer<Result<CatalogueChange>> answer;
    m_lookedAt.reset();
    whenDone(QtConcurrent::run([file] { return CatalogueFile::read(file); }), this,
             [this, answer](Result<CatalogueFile> read) {
                 if (!read)
                     return answer(read.error());
                 m_lookedAt = std::move(read).value();
                 answer(m_base->changesTo(*m_lookedAt->catalogue, m_clock.now()));
             });
    return answer.future();
}

QFuture<Result<void>> PriceBook::keep(const std::function<Result<void>()> &write, const CataloguePtr &base)
{
    return m_changes.add<Result<void>>([this, write, base](const Answer<Result<void>> &answer) {
        whenDone(QtConcurrent::run(write), this, [this, base, answer](const Result<void> &outcome) {
            if (outcome) {
                m_base = base;
                m_problem.clear();
                publish();
            }
            answer(outcome);
        });
    });
}

QFuture<Result<void>> PriceBook::useLookedAt()
{
    if (!m_lookedAt)
        return answered(Result<void>(Error{.kind = Error::Kind::Conflict,
                                           .text = Words::tr("No catalogue was looked at."),
                                           .code = "not_found"}));
    return keep(
        [directory = m_directory, bytes = m_lookedAt->bytes] { return writeChosen(directory, bytes); },
        m_lookedAt->catalogue);
}

QFuture<Result<void>> PriceBook::useBundled()
{
    return keep(
        [directory = m_directory]() -> Result<void> {
            QFile file(chosenFile(directory));
            if (file.exists() && !file.remove())
                return cannotBe(Words::tr("The catalogue cannot be removed from %1: %2."), file.fileName(),
                                file.errorString());
            return {};
        },
        m_bundled);
}

} // namespace sluice
