// Brings an exported configuration into this one: what has the same id or name is changed, the rest is added,
// nothing is removed.
#pragma once

#include "core/control/configurationfile.h"

namespace sluice {

struct ImportChange
{
    enum class Action : quint8 { Add, Change };
    QString kind = {}; // "provider", "project", "key", "guardrail", "settings"
    QString name = {};
    Action action = Action::Add;
};

struct ImportReport
{
    std::vector<ImportChange> changes = {};
    std::vector<NewKey> keys = {}; // those added, with their new secrets: the only time they are shown
};

// What an import would do. Pure.
std::vector<ImportChange> importChanges(const ConfigurationFile &file, const Configuration &configuration);

// Does it, through the same calls as the window's. Main thread. Stops at the first error, which says where;
// what was done before stays done.
QFuture<Result<ImportReport>> importConfiguration(Control &control, ConfigurationFile file);

} // namespace sluice
