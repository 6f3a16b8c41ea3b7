// How long a test waits for what has to come. The five seconds of Qt's macros are too few on a machine that
// is ten times slower, or that has much else to do; a limit that is not met costs nothing. Compiled in front
// of every test (see tests/CMakeLists.txt), so that none has to think of it.
#pragma once

#include <QtTest/qtestcase.h>

namespace sluice {

constexpr int LongEnough = 30'000; // ms

} // namespace sluice

#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, ::sluice::LongEnough)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, ::sluice::LongEnough)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, ::sluice::LongEnough)
