// The strict reader of a body's fields.
#pragma once

#include "core/model/jsonfields.h"
