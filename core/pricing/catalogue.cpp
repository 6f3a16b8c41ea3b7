#include "core/pricing/catalogue.h"
