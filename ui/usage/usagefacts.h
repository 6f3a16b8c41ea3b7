// Beside the table: what the tokens were, what caching saved, how long answers took, and the dearest
// sessions.
#pragma once

#include "ui/usage/usagereport.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace sluice {

class TokenBar;

class UsageFacts final : public QWidget
{
    Q_OBJECT
public:
    explicit UsageFacts(QWidget *parent = nullptr);

    void setReport(const UsageReport &report);

Q_SIGNALS:
    void sessionChosen(const QString &session);

private:
    QLabel *addFact(QGridLayout *grid, const QString &name, const char *objectName);
    void setSessions(const std::vector<UsageSession> &sessions);

    TokenBar *m_tokens = nullptr;
    QLabel *m_tokensText = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_cacheShare = nullptr;
    QLabel *m_ttft = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_sessionsTitle = nullptr;
    QVBoxLayout *m_sessions = nullptr;
    std::vector<UsageSession> m_shown = {};
};

// What there is to say about caching: "Prompt caching saved $41.20", "… cost $0.30 more than it saved", or
// nothing.
QString savedText(Money saved, const Totals &totals);

} // namespace sluice
