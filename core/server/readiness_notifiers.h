// Readiness by one QSocketNotifier per socket and direction: works wherever Qt does.
#pragma once

#include "core/server/readiness.h"

#include <QSocketNotifier>
#include <QTimer>

#include <unordered_map>

namespace sluice {

class NotifierReadiness final : public Readiness
{
public:
    NotifierReadiness();
    ~NotifierReadiness() override;

    void add(qintptr socket, Listener &listener, int events) override;
    void change(qintptr socket, Listener &listener, int events) override;
    void remove(qintptr socket) override;

private:
    struct Entry
    {
        Listener *listener = nullptr;
        int events = 0;
        std::unique_ptr<QSocketNotifier> read = {};
        std::unique_ptr<QSocketNotifier> write = {};
    };

    void setNotifier(std::unique_ptr<QSocketNotifier> &notifier, qintptr socket, QSocketNotifier::Type type,
                     Listener &listener, bool wanted);
    void lookForHangUps();

    std::unordered_map<qintptr, Entry> m_entries = {};
    QTimer m_timer;
};

} // namespace sluice
