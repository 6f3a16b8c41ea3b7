#include "ui/providers/keypaste.h"

#include "ui/providers/providerwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QWidget>

namespace sluice {

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text().trimmed();
}

} // namespace

KeyPaste::KeyPaste(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
{
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Paste), window);
    connect(shortcut, &QShortcut::activated, this, &KeyPaste::look);
}

// The message names whose key it is; the key itself stays on the clipboard until the user has said yes.
void KeyPaste::look()
{
    const std::vector<ProviderPreset> presets = m_context.control.presets();
    const auto fitting = presetsForKey(clipboardText(), presets);
    if (fitting.empty())
        return;
    const auto store = [this](const ProviderPreset &preset) {
        return [this, id = preset.id] {
            m_context.host.openPage(QStringLiteral("providers"), QStringLiteral("paste:") + id);
        };
    };
    Message message{.id = QStringLiteral("providers.pastedKey")};
    if (fitting.size() == 1) {
        message.text =
            tr("This looks like a key of %1. Store it in the keychain?", "a provider").arg(fitting[0]->name);
        message.actions = {{tr("Store it…"), store(*fitting[0])}};
    } else {
        message.text = tr("This looks like a key of %1 or %2. Store it in the keychain?", "providers")
                           .arg(fitting[0]->name, fitting[1]->name);
        message.actions = {{fitting[0]->name + QChar(0x2026), store(*fitting[0])},
                           {fitting[1]->name + QChar(0x2026), store(*fitting[1])}};
    }
    m_context.host.showMessage(message);
}

QString pastedKey(const std::vector<ProviderPreset> &presets, const QString &presetId)
{
    const QString text = clipboardText();
    const auto fitting = presetsForKey(text, presets);
    const bool fits = std::any_of(fitting.begin(), fitting.end(), [&presetId](const ProviderPreset *preset) {
        return preset->id == presetId;
    });
    return fits ? text : QString();
}

} // namespace sluice
