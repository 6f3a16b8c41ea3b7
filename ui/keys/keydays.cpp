#include "ui/keys/keydays.h"

#include "core/control/async.h"
#include "ui/common/costdialog.h"
#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/sparkbars.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDate>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int DaysShown = 30;

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return instantFromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000);
}

QString spentText(const Spend &spend)
{
    if (spend.requests > 0 && spend.unpriced == spend.requests)
        return moneyText({}, MoneyStyle::Sum);
    return moneyText(spend.cost, MoneyStyle::Sum, spend.estimated > 0, spend.unpriced);
}

} // namespace

KeyDays::KeyDays(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_bars(new SparkBars(this))
    , m_sum(makeMutedLabel({}, this))
{
    setObjectName(QStringLiteral("keyDays"));
    m_bars->setObjectName(QStringLiteral("keyDaysBars"));
    m_sum->setObjectName(QStringLiteral("keyDaysLabel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    auto *why = makeCostButton(QStringLiteral("keyDaysCostButton"), tr("Last 30 days"), this);
    connect(why, &QToolButton::clicked, this, [this] { Q_EMIT costAsked(m_range, m_cost); });
    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Last 30 days"), this), 1);
    head->addWidget(why);
    column->addLayout(head);
    column->addWidget(m_bars);
    column->addWidget(m_sum);
    hide();
}

void KeyDays::showKey(const QUuid &key, const QDate &today)
{
    if (m_key != key)
        hide(); // another key's bars are no answer
    m_key = key;
    SpendQuery query;
    query.keyId = key;
    query.range = {startOf(today.addDays(1 - DaysShown), query.zone), startOf(today.addDays(1), query.zone)};
    query.groupBy = {Dimension::Day};
    whenDone(m_control.spend(query), this,
             [this, key, today, range = query.range](const Result<std::vector<Spend>> &days) {
                 if (key != m_key || !days)
                     return; // what the page itself reads says what is wrong
                 m_range = range;
                 show30(days.value(), today);
             });
}

void KeyDays::show30(const std::vector<Spend> &days, const QDate &today)
{
    QHash<QDate, Spend> byDay;
    Spend all;
    for (const Spend &day : days) {
        byDay.insert(QDate::fromString(day.group[0], Qt::ISODate), day);
        all.requests += day.requests;
        all.unpriced += day.unpriced;
        all.estimated += day.estimated;
        all.cost += day.cost;
    }
    m_cost = all.cost;
    setVisible(all.requests > 0);
    // Where nothing has a price, the bars are requests.
    const bool money = all.cost > Money();
    QList<qint64> values;
    QStringList tips;
    QDate highest;
    for (QDate day = today.addDays(1 - DaysShown); day <= today; day = day.addDays(1)) {
        const Spend spend = byDay.value(day);
        const qint64 value = money ? spend.cost.pico() : spend.requests;
        if (value > 0 && (values.isEmpty() || value > *std::max_element(values.begin(), values.end())))
            highest = day;
        values << value;
        //: %1 a day, %2 an amount of money, %3 a number
        tips << tr("%1: %2 · requests: %3")
                    .arg(shortDayText(day), spentText(spend), countText(spend.requests));
    }
    //: %1 an amount of money, %2 a number, %3 a day
    const QString words = tr("%1 · requests: %2 · most on %3")
                              .arg(spentText(all), countText(all.requests), shortDayText(highest));
    m_sum->setText(words);
    m_bars->setBars(std::move(values), std::move(tips),
                    money ? tr("Spend per day, last 30 days: %1").arg(words)
                          : tr("Requests per day, last 30 days: %1").arg(words));
}

} // namespace sluice
