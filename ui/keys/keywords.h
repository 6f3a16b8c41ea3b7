// Names, checks and sentences of virtual keys. Pure.
#pragma once

#include "core/control/control.h"
#include "ui/common/snippets.h"

namespace sluice {

// A tool that a key can be made for.
struct KeyPurpose
{
    QString id = {}; // the id of its snippet; empty: any tool
    QString title = {};
    QString name = {}; // what its key is called unless the user says otherwise
};
std::vector<KeyPurpose> keyPurposes();

// The first of "codex", "codex 2", … (or "key 1", … for any tool) that no key has yet.
QString suggestedName(const KeyPurpose &purpose, const Configuration &configuration);

// What is wrong with a name, in words; empty: nothing. `self` is the key that has it already.
QString nameProblem(const QString &name, const Configuration &configuration, const QUuid &self);

// The patterns of models that such a tool asks for; none where no provider is known to serve any of them.
QStringList suggestedModels(const KeyPurpose &purpose, const Configuration &configuration);

// "Matches 14 of 32 known models: claude-opus-4-5, …".
QString modelsMatchText(const KeyScope &scope, const Configuration &configuration);

// A key's rules as a draft to edit, and back into the key.
KeyDraft draftOf(const VirtualKey &key);
VirtualKey withDraft(VirtualKey key, const KeyDraft &draft, bool enabled);

// What fills the snippets of a key: models of its default provider first.
SnippetValues snippetValues(const QString &address, const QString &secret, const VirtualKey &key,
                            const Configuration &configuration);

} // namespace sluice
