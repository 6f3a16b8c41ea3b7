// The first provider: what is found on this computer, a preset, or the simulator for now.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;

namespace sluice {

class FoundHere;

class ProviderStep final : public QWidget
{
    Q_OBJECT
public:
    ProviderStep(const PageContext &context, QWidget *parent);

    // Looks for local servers and for keys in the environment. Once.
    void look();

private:
    void addPreset(const QString &presetId, bool fromEnvironment);
    void addServer(const ProviderDraft &draft);
    void showProviders();

    PageContext m_context;
    FoundHere *m_here = nullptr;
    QLabel *m_providers = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace sluice
