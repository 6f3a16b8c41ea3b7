// What the command line says. Other people's scripts rely on these names.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sluice {

enum class SecretsChoice : quint8 { Keychain, Vault };

struct CommandLine
{
    bool headless = false;
    bool startHidden = false; // in the tray, where there is one
    bool help = false;
    bool version = false;
    bool demoData = false;        // a made-up month; without a data directory in one that goes at the end
    QString dataDirectory = {};   // empty: the user's
    std::optional<int> port = {}; // 0: any free one
    std::optional<QString> bindAddress = {};
    std::optional<int> workers = {};
    std::optional<SecretsChoice> secrets = {}; // not said: as chosen before, else the keychain
};

// `arguments` without the program's name. Pure.
Result<CommandLine> parseCommandLine(const QStringList &arguments);
QString helpText();

} // namespace sluice
