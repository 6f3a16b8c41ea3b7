// What this program is made of, for "About" and for who reports a problem.
#pragma once

#include <QString>

namespace sluice {

struct Component
{
    QString name = {};
    QString version = {};
    QString licence = {}; // SPDX
};

// "3.0.15": the library that runs, not the one that it was built with.
QString opensslVersion();

} // namespace sluice
