// Tests about "today" must not depend on when they run.
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <cstdlib>
#include <ctime>

namespace sluice {

/// From now on it is about noon where this program is: what happened an hour ago was today, and in an hour it
/// is today still. To be called before anything asks for the local time.
inline void makeItNoon()
{
#ifdef Q_OS_LINUX
    constexpr int Noon = 12;
    const int east =
        Noon - QDateTime::currentDateTimeUtc().time().hour(); // the names say it the other way round
    qputenv("TZ", QByteArray("Etc/GMT") + (east > 0 ? '-' : '+') + QByteArray::number(std::abs(east)));
    ::tzset();
#endif
}

} // namespace sluice
