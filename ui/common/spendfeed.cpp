#include "ui/common/spendfeed.h"

#include "core/control/control.h"

#include <QLocale>

namespace sluice {

namespace {

constexpr int AskMilliseconds = 5000;
constexpr int AnnounceMilliseconds = 1000;
constexpr int MinuteMilliseconds = 60'000;

} // namespace

// What a round of questions brought back so far.
struct SpendFeed::Answers
{
    std::array<std::vector<Spend>, 5> rows = {};
    QString problem = {};
    int missing = 5;
};

SpendFeed::SpendFeed(Control &control, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_control(control)
    , m_clock(clock)
    , m_book(QTimeZone::systemTimeZone(), QLocale().firstDayOfWeek())
{
    m_askTimer.setSingleShot(true);
    m_askTimer.setInterval(AskMilliseconds);
    connect(&m_askTimer, &QTimer::timeout, this, &SpendFeed::refresh);
    m_announceTimer.setSingleShot(true);
    m_announceTimer.setInterval(AnnounceMilliseconds);
    connect(&m_announceTimer, &QTimer::timeout, this, &SpendFeed::changed);
    m_minuteTimer.setInterval(MinuteMilliseconds);
    connect(&m_minuteTimer, &QTimer::timeout, this, [this] {
        // Midnight and the burn rate: both change although nothing happens.
        if (today() != m_askedFor)
            refresh();
        announce();
    });
    m_minuteTimer.start();
    connect(&m_control, &Control::recorded, this, &SpendFeed::onRecorded);
    connect(&m_control, &Control::repriced, this, &SpendFeed::refresh);
}

QDate SpendFeed::today() const
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(now()) / 1000, m_book.zone()).date();
}

void SpendFeed::refresh()
{
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    ask();
}

TimeRange SpendFeed::dayRange(QDate first, QDate end) const
{
    const auto startOf = [this](QDate day) {
        return instantFromMicros(day.startOfDay(m_book.zone()).toMSecsSinceEpoch() * 1000);
    };
    return {startOf(first), startOf(end)};
}

void SpendFeed::ask()
{
    m_asking = true;
    m_askAgain = false;
    m_askTimer.stop();
    m_sinceAsked.clear();
    const QDate day = today();
    m_askedFor = day;
    const TimeRange daily = dayRange(day, day.addDays(1));
    const Instant until = now() + std::chrono::minutes(1);
    const TimeRange hour{until - std::chrono::minutes(SpendBook::MinutesShown + 1), until};
    const TimeRange yesterday{dayRange(day.addDays(-1), day).from, now() - std::chrono::hours(24)};
    const QTimeZone zone = m_book.zone();
    const std::array<SpendQuery, 5> queries{
        SpendQuery{dayRange(m_book.firstDayNeeded(day), day.addDays(1)), {Dimension::Day}, {}, {}, zone},
        SpendQuery{daily, {Dimension::Hour}, {}, {}, zone},
        SpendQuery{hour, {Dimension::Minute, Dimension::Key}, {}, {}, zone},
        SpendQuery{daily, {Dimension::Model, Dimension::Key}, {}, {}, zone},
        SpendQuery{yesterday, {Dimension::Day}, {}, {}, zone},
    };
    const auto answers = std::make_shared<Answers>();
    for (size_t i = 0; i < queries.size(); ++i) {
        m_control.spend(queries[i]).then(this, [this, answers, i](const Result<std::vector<Spend>> &rows) {
            if (rows)
                answers->rows[i] = rows.value();
            else
                answers->problem = rows.error().text;
            if (--answers->missing == 0)
                take(*answers);
        });
    }
}

void SpendFeed::take(const Answers &answers)
{
    m_asking = false;
    m_problem = answers.problem;
    if (m_problem.isEmpty()) {
        m_book.reset(answers.rows[0], answers.rows[1], answers.rows[2], answers.rows[3], m_askedFor);
        for (const RequestRecord &record : m_sinceAsked)
            m_book.add(record);
        m_yesterdayByNow.reset();
        if (!answers.rows[4].empty()) {
            Money sum;
            for (const Spend &row : answers.rows[4])
                sum += row.cost;
            m_yesterdayByNow = sum;
        }
        m_readAt = QDateTime::fromMSecsSinceEpoch(microsOf(now()) / 1000);
    }
    if (m_askAgain || !m_sinceAsked.empty())
        m_askTimer.start();
    m_sinceAsked.clear();
    Q_EMIT changed();
}

void SpendFeed::onRecorded(const RecordBatch &batch)
{
    bool any = false;
    for (const RequestRecord &record : batch) {
        if (!m_book.add(record))
            continue;
        any = true;
        if (m_asking)
            m_sinceAsked.push_back(record);
    }
    if (!any)
        return;
    if (!m_asking && !m_askTimer.isActive())
        m_askTimer.start();
    announce();
}

void SpendFeed::announce()
{
    if (!m_announceTimer.isActive())
        m_announceTimer.start();
}

} // namespace sluice
