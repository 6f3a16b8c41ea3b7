// What Sluice itself did, in lines that can be shown to a stranger. The last 2,000 stay in memory.
#pragma once

#include "core/base/clock.h"

#include <QLoggingCategory>
#include <QString>

#include <functional>
#include <vector>

namespace sluice {

// One area each; the name shows in the log.
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcUpstream)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcAdmin)

struct LogLine
{
    Instant time = {};
    QtMsgType level = QtInfoMsg;
    QString area = {};
    QString text = {};
};

// Takes over Qt's messages: to standard error, to the ring in memory, and to the listener. Any thread.
// Anything that looks like a key is masked before it is kept.
void installLog();
// The lines in memory, oldest first. Any thread.
std::vector<LogLine> recentLog();
// Called for each new line, on the thread that logged it. An empty function removes it.
void setLogListener(std::function<void(const LogLine &)> listener);
// The text with everything that has the shape of a credential replaced by its first characters and an
// ellipsis. Pure.
QString maskSecrets(const QString &text);

} // namespace sluice
