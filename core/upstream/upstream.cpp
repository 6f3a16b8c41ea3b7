#include "core/upstream/upstream.h"
