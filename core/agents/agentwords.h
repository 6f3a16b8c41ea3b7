// The translation context of this folder's sentences.
#pragma once

#include <QCoreApplication>

namespace sluice::agents {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Agents)
};

} // namespace sluice::agents
