#include "core/control/control.h"
