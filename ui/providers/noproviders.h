// The Providers page while there is none: what was found here, three large presets, and the simulator.
#pragma once

#include "core/control/control.h"

#include <QWidget>

namespace sluice {

class FoundHere;

class NoProviders final : public QWidget
{
    Q_OBJECT
public:
    explicit NoProviders(Control &control, QWidget *parent = nullptr);

Q_SIGNALS:
    void presetChosen(const QString &presetId); // empty: any
    void simulatorChosen();
    void serverChosen(const sluice::LocalServer &server);
    void keyChosen(const QString &presetId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildCards(Control &control);

    FoundHere *m_here = nullptr;
};

} // namespace sluice
