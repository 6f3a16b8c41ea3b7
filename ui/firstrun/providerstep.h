// The first provider: what is found on this computer, a preset, or the simulator for now.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sluice {

class ProviderStep final : public QWidget
{
    Q_OBJECT
public:
    ProviderStep(const PageContext &context, QWidget *parent);

    // Looks for local servers and for keys in the environment. Once.
    void look();

private:
    void lookForServer(const ProviderPreset &preset);
    void offer(const QString &name, const QString &text, const QString &button, std::function<void()> run);
    void addPreset(const QString &presetId);
    void addServer(const ProviderDraft &draft, const QStringList &models);
    void showProviders();

    PageContext m_context;
    bool m_looked = false;
    QVBoxLayout *m_found = nullptr;
    QLabel *m_providers = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace sluice
