// Which program sent a request, as far as that is found out beside its way.
#pragma once

#include <QString>

#include <memory>
#include <mutex>
#include <utility>

namespace sluice {

struct ClientProgram
{
    QString name = {};   // of its file: "node", "python3.11"
    QString folder = {}; // the top of the git project that it works in, else its working directory
    bool operator==(const ClientProgram &) const = default;
};

// What was found out about one connection, once it was. Any thread.
class ClientSlot
{
public:
    // Empty as long as nothing is known.
    ClientProgram program() const
    {
        const std::lock_guard lock(m_mutex);
        return m_program;
    }
    void set(ClientProgram program)
    {
        const std::lock_guard lock(m_mutex);
        m_program = std::move(program);
    }

private:
    mutable std::mutex m_mutex = {};
    ClientProgram m_program = {};
};
using ClientSlotPtr = std::shared_ptr<const ClientSlot>;

} // namespace sluice
