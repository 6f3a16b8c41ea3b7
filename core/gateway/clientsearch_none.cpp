// ClientSearch where we do not know how.
#include "core/gateway/clientsearch.h"

namespace sluice {

struct ClientSearch::Inside
{};

bool ClientSearch::isPossible()
{
    return false;
}

ClientSearch::ClientSearch(const QString &) {}

ClientSearch::~ClientSearch() = default;

void ClientSearch::run(const std::vector<ClientQuestion> &) {}

} // namespace sluice
