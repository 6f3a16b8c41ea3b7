// The week that ended, on one card: shown from a week's first start until it is dismissed (ux.md 20, 18).
#pragma once

#include "core/storage/storage.h"
#include "ui/common/pagehost.h"

#include <QDate>
#include <QWidget>

#include <array>

class QLabel;

namespace sluice {

struct WeekFigures
{
    Money cost = {};
    Money saved = {}; // by prompt caching
    qint64 requests = 0;
    qint64 unpriced = 0;
    QString busiest = {};               // agent, by requests; empty: none is known
    int busiestShare = 0;               // percent of the requests
    std::optional<qint64> stopped = {}; // requests and answers that guardrails rejected or changed
};

// `rows` are grouped by agent. Pure.
WeekFigures weekFigures(const std::vector<Spend> &rows);

class WeekSummary final : public QWidget
{
    Q_OBJECT
public:
    WeekSummary(const PageContext &context, QWidget *parent);

    // Asks for the week before this one, once a week; shows itself when there is something to say.
    void refresh();
    const WeekFigures &figures() const { return m_figures; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact
    {
        QLabel *value = nullptr;
        QLabel *name = nullptr;
    };
    void askForStopped(TimeRange range, int round);
    void showFigures();
    void dismiss();
    void remember(const QString &seen);
    QString thisWeek() const;

    PageContext m_context;
    WeekFigures m_figures = {};
    QDate m_askedFor = {};
    int m_round = 0;
    QLabel *m_title = nullptr;
    std::array<Fact, 4> m_facts = {};
};

} // namespace sluice
