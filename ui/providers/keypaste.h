// A provider's key pasted anywhere in the window where nothing else takes it: asks whether it is to be
// stored.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QObject>

namespace sluice {

class KeyPaste final : public QObject
{
    Q_OBJECT
public:
    // `window` is lent and owns this. Fields that take text keep Ctrl+V for themselves.
    KeyPaste(const PageContext &context, QWidget *window);

private:
    void look();

    PageContext m_context;
};

// The clipboard's text if it looks like a key of that preset, trimmed; empty: it does not. Never kept.
QString pastedKey(const std::vector<ProviderPreset> &presets, const QString &presetId);

} // namespace sluice
