// Does the page's work on files away from the GUI thread, one thing at a time.
#pragma once

#include "core/agents/agentdesk.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrent>

namespace sluice {

class AgentWorker
{
public:
    AgentWorker(agents::AgentHome home, const QString &dataDirectory)
        : m_desk(std::move(home), dataDirectory)
    {
        m_pool.setMaxThreadCount(1); // the desk's calls share one state file
    }

    const agents::AgentHome &home() const { return m_desk.home(); }

    // `work` takes the desk and answers with a Result. What has begun is finished before the worker goes.
    template<typename Work>
    auto run(Work work)
    {
        return QtConcurrent::run(&m_pool, [desk = m_desk, work = std::move(work)] { return work(desk); });
    }

private:
    agents::AgentDesk m_desk;
    QThreadPool m_pool = {};
};

} // namespace sluice
