#include "core/storage/storage.h"
