#include "core/protocols/protocol.h"
