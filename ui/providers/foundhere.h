// What is on this computer already: model servers that answer, and keys in the environment. Offered, never
// taken.
#pragma once

#include "core/control/control.h"

#include <QWidget>

class QVBoxLayout;

namespace sluice {

class FoundHere final : public QWidget
{
    Q_OBJECT
public:
    explicit FoundHere(Control &control, QWidget *parent = nullptr);

    // Asks, once; shows itself when there is something that is not a provider yet.
    void look();
    bool hasFound() const { return m_found; }

Q_SIGNALS:
    void found();
    void serverChosen(const sluice::LocalServer &server);
    // The environment holds a key for that preset.
    void keyChosen(const QString &presetId);

private:
    void offerKeys();
    void offerServer(const LocalServer &server);
    void offer(const QString &name, const QString &icon, const QString &text, const QString &button,
               std::function<void()> run);

    Control &m_control;
    QVBoxLayout *m_rows = nullptr;
    bool m_looked = false;
    bool m_found = false;
};

// The value of the environment's variable of that preset; empty: it is not set.
QString keyInEnvironment(const ProviderPreset &preset);

} // namespace sluice
