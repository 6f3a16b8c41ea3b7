// Which model servers run on this computer: asked on their own ports, believed only if they answer as they
// do.
#pragma once

#include "core/control/control.h"

namespace sluice {

// The model ids of an answer to the question that `preset` is recognised by; an error where it is somebody
// else's. Pure.
Result<QStringList> modelsOfLocalServer(const ProviderPreset &preset, const QByteArray &body);

// Asks the address of each local preset (its port included) at the same time and calls `found` for those that
// answer within `patience`. Nothing but a GET on the loopback interface, without any credential. Main thread;
// ends with `context`.
void findLocalServersOf(const std::vector<ProviderPreset> &presets, std::chrono::milliseconds patience,
                        QObject *context, const std::function<void(const LocalServer &)> &found);

} // namespace sluice
