#include "core/control/configurationimport.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "core/model/guardrailjson.h"
#include "core/model/ownpricejson.h"
#include "core/storage/settingstexts.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <deque>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationFile)
};

// The one that the entry stands for: the same id, or else the same name.
template<typename T>
const T *counterpart(const std::vector<T> &items, const QUuid &id, const QString &name)
{
    const auto same = [&id](const T &item) { return item.id == id; };
    const auto namesake = [&name](const T &item) {
        return item.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(items.begin(), items.end(), same);
    if (found == items.end())
        found = std::find_if(items.begin(), items.end(), namesake);
    return found == items.end() ? nullptr : &*found;
}

// Revoked keys keep their names, but nobody means them.
const VirtualKey *keyFor(const Configuration &configuration, const QUuid &id, const QString &name)
{
    std::vector<VirtualKey> valid;
    std::copy_if(configuration.keys().begin(), configuration.keys().end(), std::back_inserter(valid),
                 [](const VirtualKey &key) { return !key.revokedAt; });
    const VirtualKey *found = counterpart(valid, id, name);
    return found ? configuration.key(found->id) : nullptr;
}

// Ours for a provider of the document; the same id where there is none.
QUuid providerHere(const ConfigurationFile &file, const Configuration &configuration, const QUuid &id)
{
    const auto find = [&](const auto &entries, const auto &nameOf) -> const Provider * {
        for (const auto &entry : entries) {
            if (entry.first == id)
                return counterpart(configuration.providers(), id, nameOf(entry.second));
        }
        return nullptr;
    };
    const Provider *known = find(file.providers, [](const ProviderDraft &draft) { return draft.name; });
    if (!known)
        known = find(file.leftOut, [](const QString &name) { return name; });
    return known ? known->id : id;
}

// The price that the entry stands for: the same id, or else one for the same thing. Its provider is ours.
const OwnPrice *priceFor(const std::vector<OwnPrice> &prices, const QUuid &id, const OwnPrice &price)
{
    const auto fromText = [](const OwnPrice &each) {
        return each.from ? instantText(*each.from) : QString();
    };
    const auto same = [&id](const OwnPrice &each) { return each.id == id; };
    const auto aboutTheSame = [&](const OwnPrice &each) {
        return each.providerId == price.providerId && each.priceSource == price.priceSource &&
               each.model.compare(price.model, Qt::CaseInsensitive) == 0 && fromText(each) == fromText(price);
    };
    auto found = std::find_if(prices.begin(), prices.end(), same);
    if (found == prices.end())
        found = std::find_if(prices.begin(), prices.end(), aboutTheSame);
    return found == prices.end() ? nullptr : &*found;
}

// Names of the members in which the two differ.
QStringList differences(const QJsonObject &now, const QJsonObject &fresh)
{
    QStringList names;
    for (auto member = fresh.begin(); member != fresh.end(); ++member) {
        if (member.key() != QLatin1String("id") && now.value(member.key()) != member.value())
            names += member.key();
    }
    return names;
}

// `now`: how the counterpart looks in a document, if there is one.
template<typename T>
ImportChange change(const char *kind, const QUuid &id, const QString &name, const T *known,
                    const QJsonObject &now, const QJsonObject &fresh)
{
    ImportChange change{.kind = QString::fromLatin1(kind), .name = name};
    if (!known)
        return change;
    change.action = ImportChange::Action::Change;
    change.conflict = known->id != id;
    change.fields = differences(now, fresh);
    return change;
}

// The drafts as things, so that the same functions write both sides of a comparison.
Provider providerOf(const ProviderDraft &draft)
{
    Provider provider;
    provider.name = draft.name;
    provider.preset = draft.preset;
    provider.protocol = draft.protocol;
    provider.auth = draft.auth;
    provider.baseUrl = draft.baseUrl;
    provider.headers = draft.headers;
    provider.models = draft.models;
    provider.priceSource = draft.priceSource;
    provider.enabled = draft.enabled;
    return provider;
}

Project projectOf(const ProjectDraft &draft)
{
    Project project;
    project.name = draft.name;
    project.note = draft.note;
    project.colour = draft.colour;
    project.governance = draft.governance;
    return project;
}

VirtualKey keyOf(const KeyDraft &draft)
{
    VirtualKey key;
    key.name = draft.name;
    key.defaultProvider = draft.defaultProvider;
    key.note = draft.note;
    key.colour = draft.colour;
    key.requestsPerMinute = draft.requestsPerMinute;
    key.enabled = draft.enabled;
    key.policy = draft.policy;
    return key;
}

// One import under way: steps one after the other. Keeps itself alive by the callbacks that wait.
class Import : public std::enable_shared_from_this<Import>
{
public:
    Import(Control &control, ConfigurationFile file)
        : m_control(&control)
        , m_file(std::move(file))
        , m_actor(control.actor())
    {}

    QFuture<Result<ImportReport>> run()
    {
        const ConfigurationPtr now = m_control->configuration();
        m_report.changes = importChanges(m_file, *now, m_control->ownPrices());
        for (const auto &[id, name] : m_file.leftOut) {
            if (const Provider *provider = counterpart(now->providers(), id, name))
                m_ids.insert(id, provider->id);
            else if (const Project *project = counterpart(now->projects(), id, name))
                m_ids.insert(id, project->id);
        }
        for (const auto &[id, draft] : m_file.providers)
            m_steps.push_back([this, id = id, draft = draft] { putProvider(id, draft); });
        for (const auto &[id, draft] : m_file.projects)
            m_steps.push_back([this, id = id, draft = draft] { putProject(id, draft); });
        for (const auto &[id, draft] : m_file.keys)
            m_steps.push_back([this, id = id, draft = draft] { putKey(id, draft); });
        for (const auto &[id, rule] : m_file.guardrails)
            m_steps.push_back([this, id = id, rule = rule] { putGuardrail(id, rule); });
        for (const auto &[id, price] : m_file.prices)
            m_steps.push_back([this, id = id, price = price] { putPrice(id, price); });
        if (!m_file.settings.isEmpty())
            m_steps.push_back([this] { putSettings(); });
        next();
        return m_answer.future();
    }

private:
    void next()
    {
        if (m_steps.empty())
            return m_answer(m_report);
        const auto step = std::move(m_steps.front());
        m_steps.pop_front();
        const ActingAs actor(*m_control, m_actor);
        step();
    }

    template<typename T, typename Keep>
    void await(const QFuture<Result<T>> &future, const QString &what, const Keep &keep)
    {
        whenDone(future, m_control, [self = shared_from_this(), what, keep](const Result<T> &done) {
            if (!done) {
                Error error = done.error();
                error.text = what + QStringLiteral(": ") + error.text;
                return self->m_answer(error);
            }
            if constexpr (!std::is_void_v<T>)
                keep(done.value());
            self->next();
        });
    }

    void putProvider(const QUuid &id, const ProviderDraft &draft)
    {
        const ConfigurationPtr now = m_control->configuration();
        const Provider *known = counterpart(now->providers(), id, draft.name);
        await(known ? m_control->updateProvider(known->id, draft) : m_control->createProvider(draft),
              Words::tr("Provider “%1”").arg(draft.name),
              [this, id](const Provider &provider) { m_ids.insert(id, provider.id); });
    }

    void putProject(const QUuid &id, const ProjectDraft &draft)
    {
        const ConfigurationPtr now = m_control->configuration();
        const Project *known = counterpart(now->projects(), id, draft.name);
        await(known ? m_control->updateProject(known->id, draft) : m_control->createProject(draft),
              Words::tr("Project “%1”").arg(draft.name),
              [this, id](const Project &project) { m_ids.insert(id, project.id); });
    }

    void putKey(const QUuid &id, KeyDraft draft)
    {
        const ConfigurationPtr now = m_control->configuration();
        draft.defaultProvider = m_ids.value(draft.defaultProvider, draft.defaultProvider);
        draft.policy.project = m_ids.value(draft.policy.project, draft.policy.project);
        for (QUuid &provider : draft.policy.scope.allowedProviders)
            provider = m_ids.value(provider, provider);
        const QString what = Words::tr("Key “%1”").arg(draft.name);
        const VirtualKey *known = keyFor(*now, id, draft.name);
        if (!known)
            return await(m_control->createKey(draft), what,
                         [this](const NewKey &key) { m_report.keys.push_back(key); });
        VirtualKey key = *known;
        key.name = draft.name;
        key.defaultProvider = draft.defaultProvider;
        key.note = draft.note;
        key.colour = draft.colour;
        key.requestsPerMinute = draft.requestsPerMinute;
        key.enabled = draft.enabled;
        key.policy = draft.policy;
        await(m_control->updateKey(key), what, [](const VirtualKey &) {});
    }

    void putGuardrail(const QUuid &id, const Guardrail &rule)
    {
        const ConfigurationPtr now = m_control->configuration();
        const Guardrail *known = counterpart(now->guardrails(), id, rule.name);
        GuardrailDraft draft = draftOf(rule);
        for (QList<QUuid> *ids : {&draft.scope.keys, &draft.scope.projects, &draft.scope.providers}) {
            for (QUuid &each : *ids)
                each = m_ids.value(each, each);
        }
        await(known ? m_control->updateGuardrail(known->id, draft) : m_control->createGuardrail(draft),
              Words::tr("Guardrail “%1”").arg(rule.name), [](const Guardrail &) {});
    }

    void putPrice(const QUuid &id, OwnPrice price)
    {
        price.providerId = m_ids.value(price.providerId, price.providerId);
        const std::vector<OwnPrice> ours = m_control->ownPrices();
        const OwnPrice *known = priceFor(ours, id, price);
        price.id = known ? known->id : QUuid();
        await(m_control->saveOwnPrice(price), Words::tr("Price of “%1”").arg(price.model),
              [](const OwnPrice &) {});
    }

    void putSettings()
    {
        QMap<QString, QString> texts = textsOf(m_control->configuration()->settings());
        texts.insert(m_file.settings);
        await(m_control->updateSettings(settingsOf(texts)), QStringLiteral("Settings"),
              [](const Settings &) {});
    }

    QPointer<Control> m_control;
    ConfigurationFile m_file;
    QString m_actor;
    std::deque<std::function<void()>> m_steps = {};
    QHash<QUuid, QUuid> m_ids = {}; // the document's to ours
    ImportReport m_report = {};
    Answer<Result<ImportReport>> m_answer{};
};

} // namespace

std::vector<ImportChange> importChanges(const ConfigurationFile &file, const Configuration &configuration,
                                        const std::vector<OwnPrice> &prices)
{
    std::vector<ImportChange> changes;
    for (const auto &[id, draft] : file.providers) {
        const Provider *known = counterpart(configuration.providers(), id, draft.name);
        changes.push_back(change("provider", id, draft.name, known,
                                 known ? providerJson(*known) : QJsonObject(),
                                 providerJson(providerOf(draft))));
    }
    for (const auto &[id, draft] : file.projects) {
        const Project *known = counterpart(configuration.projects(), id, draft.name);
        changes.push_back(change("project", id, draft.name, known,
                                 known ? projectJson(*known) : QJsonObject(), projectJson(projectOf(draft))));
    }
    for (const auto &[id, draft] : file.keys) {
        const VirtualKey *known = keyFor(configuration, id, draft.name);
        changes.push_back(change("key", id, draft.name, known, known ? keyJson(*known) : QJsonObject(),
                                 keyJson(keyOf(draft))));
    }
    for (const auto &[id, rule] : file.guardrails) {
        const Guardrail *known = counterpart(configuration.guardrails(), id, rule.name);
        changes.push_back(change("guardrail", id, rule.name, known,
                                 known ? guardrailJson(*known) : QJsonObject(), guardrailJson(rule)));
    }
    for (const auto &[id, price] : file.prices) {
        OwnPrice here = price;
        here.providerId = providerHere(file, configuration, price.providerId);
        const OwnPrice *known = priceFor(prices, id, here);
        changes.push_back(change("price", id, price.model, known,
                                 known ? ownPriceJson(*known) : QJsonObject(), ownPriceJson(here)));
        changes.back().conflict = false; // what it is for is all that it is
    }
    if (!file.settings.isEmpty()) {
        const QMap<QString, QString> now = textsOf(configuration.settings());
        ImportChange settings{.kind = QStringLiteral("settings"), .action = ImportChange::Action::Change};
        for (auto entry = file.settings.begin(); entry != file.settings.end(); ++entry) {
            if (now.value(entry.key()) != entry.value())
                settings.fields += entry.key();
        }
        changes.push_back(settings);
    }
    return changes;
}

ConfigurationFile chosenFrom(const ConfigurationFile &file, const std::vector<bool> &chosen)
{
    ConfigurationFile part;
    size_t place = 0;
    const auto take = [&](const auto &from, auto &into) {
        for (const auto &entry : from) {
            if (place < chosen.size() && chosen[place])
                into.push_back(entry);
            else
                part.leftOut.emplace_back(entry.first, entry.second.name);
            ++place;
        }
    };
    take(file.providers, part.providers);
    take(file.projects, part.projects);
    take(file.keys, part.keys);
    take(file.guardrails, part.guardrails);
    for (const auto &price : file.prices) {
        if (place < chosen.size() && chosen[place])
            part.prices.push_back(price);
        ++place;
    }
    if (place < chosen.size() && chosen[place])
        part.settings = file.settings;
    return part;
}

QFuture<Result<ImportReport>> importConfiguration(Control &control, ConfigurationFile file)
{
    return std::make_shared<Import>(control, std::move(file))->run();
}

} // namespace sluice
