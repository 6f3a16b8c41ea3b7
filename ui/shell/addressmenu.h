// What can be copied about the gateway's address: itself, with /v1, a curl line that works, environment
// lines.
#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace sluice {

// A request that answers at once; the key is read from the environment, so that the line holds no secret.
// Pure.
QString curlTestLine(const QString &address);
// What OpenAI's and Anthropic's clients read. Pure.
QString environmentLines(const QString &address);

// Every entry puts its text on the clipboard and then calls `copied`. Owned by the parent.
QMenu *makeAddressMenu(std::function<QString()> address, std::function<void()> copied, QWidget *parent);

} // namespace sluice
