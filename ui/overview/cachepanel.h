// What the prompt cache does for today's requests: how much of the input it gave, what it saved, where it
// broke.
#pragma once

#include "ui/overview/attention.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sluice {

class CacheSessions;

class CachePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CachePanel(QWidget *parent = nullptr);

    void setFigures(const Spend &total, const std::vector<SessionCache> &caches, Instant now);

Q_SIGNALS:
    // Why it dropped: the request where it did.
    void whyAsked(const QUuid &request);
    void sessionAsked(const sluice::SessionCache &session);

private:
    QLabel *m_share = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_drop = nullptr;
    CacheSessions *m_sessions = nullptr;
    QToolButton *m_why = nullptr;
    QUuid m_request = {};
};

} // namespace sluice
