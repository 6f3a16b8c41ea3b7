// A made-up home with some agents in it, so that the Agents page of a test does not show the developer's own.
#pragma once

#include <QTemporaryDir>

namespace sluice {

class GuestHome
{
public:
    /// From here on this is the user's home, and its programs are all that is on PATH.
    GuestHome();

    QByteArray read(const QString &relative) const;

private:
    void write(const QString &relative, const QByteArray &bytes, bool program = false) const;

    QTemporaryDir m_folder = {};
};

} // namespace sluice
