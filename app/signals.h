// SIGTERM and SIGINT as a Qt signal.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace sluice {

// At most one at a time; main thread.
class TerminationSignals final : public QObject
{
    Q_OBJECT
public:
    TerminationSignals();
    ~TerminationSignals() override;

Q_SIGNALS:
    void terminated();

private:
    std::unique_ptr<QSocketNotifier> m_notifier = {};
};

} // namespace sluice
