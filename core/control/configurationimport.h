// Brings an exported configuration into this one: what has the same id or name is changed, the rest is added,
// nothing is removed.
#pragma once

#include "core/control/configurationfile.h"

namespace sluice {

struct ImportChange
{
    enum class Action : quint8 { Add, Change };
    QString kind = {}; // "provider", "project", "key", "guardrail", "price", "settings"
    QString name = {};
    Action action = Action::Add;
    // It would change something that has the same name, but was made elsewhere: perhaps not the same thing.
    bool conflict = false;
    QStringList fields = {}; // what differs, by the names of the document; of a change only
};

struct ImportReport
{
    std::vector<ImportChange> changes = {};
    std::vector<NewKey> keys = {}; // those added, with their new secrets: the only time they are shown
};

// What an import would do, in the order of the document: providers, projects, keys, guardrails, prices,
// settings. A price means the same as one of ours where both are for the same provider, price source, model
// and time. Pure.
std::vector<ImportChange> importChanges(const ConfigurationFile &file, const Configuration &configuration,
                                        const std::vector<OwnPrice> &prices);

// The document with only those of its changes for which `chosen` (as many, in the same order) says yes. Pure.
ConfigurationFile chosenFrom(const ConfigurationFile &file, const std::vector<bool> &chosen);

// Does it, through the same calls as the window's. Main thread. Stops at the first error, which says where;
// what was done before stays done.
QFuture<Result<ImportReport>> importConfiguration(Control &control, ConfigurationFile file);

} // namespace sluice
