// What providers cost and how quickly they answered today, and when their models were last used: from the
// ledger.
#pragma once

#include "core/control/control.h"
#include "ui/common/spendfeed.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace sluice {

struct ProviderFigures
{
    Money cost = {};
    qint64 requests = 0;
    qint64 unpriced = 0;
    qint64 estimated = 0;
    qint64 p50Micros = -1; // to the first byte of an answer; -1: none known
    bool operator==(const ProviderFigures &) const = default;
};

class ProviderFiguresFeed final : public QObject
{
    Q_OBJECT
public:
    ProviderFiguresFeed(Control &control, const SpendFeed &spend, QObject *parent);

    // Asks now, and again at most every five seconds while requests end.
    void setActive(bool active);
    void refresh();
    bool isRead() const { return m_read; }
    const QHash<QUuid, ProviderFigures> &figures() const { return m_figures; }

    // The day on which each model of that provider was last used, of the last 90: answers with lastUsed().
    void askLastUse(const QUuid &provider);

Q_SIGNALS:
    void changed();
    void lastUsed(const QUuid &provider, const QHash<QString, QDate> &days);
    void failed(const QString &why);

private:
    Instant dayStart(QDate day) const;
    void onSpend(const std::vector<Spend> &rows);

    Control &m_control;
    const SpendFeed &m_spend;
    QHash<QUuid, ProviderFigures> m_figures = {};
    QTimer m_later;
    bool m_read = false;
    bool m_active = false;
};

} // namespace sluice
