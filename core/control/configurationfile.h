// The configuration as one JSON document, to carry to another machine: providers, projects, keys, guardrails,
// the user's own prices and settings, by the names of the admin API. No secret is ever in it: neither
// providers' nor keys' (not even their hashes), nor the admin token, nor the webhook's address, which is one.
#pragma once

#include "core/control/control.h"

#include <QJsonObject>
#include <QMap>

#include <utility>

namespace sluice {

QJsonObject providerJson(const Provider &provider);
QJsonObject keyJson(const VirtualKey &key); // what can be edited, and its id
QJsonObject projectJson(const Project &project);

// Without prices for providers that are not there any more: they are about the past of this machine.
QJsonObject configurationJson(const Configuration &configuration, const std::vector<OwnPrice> &prices);

// A document, read and checked as far as that goes without the configuration it will meet. Ids are the
// document's.
struct ConfigurationFile
{
    std::vector<std::pair<QUuid, ProviderDraft>> providers = {};
    std::vector<std::pair<QUuid, ProjectDraft>> projects = {};
    std::vector<std::pair<QUuid, KeyDraft>> keys = {};
    std::vector<std::pair<QUuid, Guardrail>> guardrails = {};
    std::vector<std::pair<QUuid, OwnPrice>> prices = {}; // an older document has none
    QMap<QString, QString> settings = {};
    // Providers and projects that others name, but that are not to be brought in: their names find ours.
    std::vector<std::pair<QUuid, QString>> leftOut = {};
};

// An error names the entry and its field.
Result<ConfigurationFile> configurationFrom(const QJsonObject &document);

} // namespace sluice
