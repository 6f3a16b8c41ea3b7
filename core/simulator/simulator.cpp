#include "core/simulator/simulator.h"
