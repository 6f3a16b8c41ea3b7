// Two of the five questions of a new key.
#include "ui/keys/keyfields.h"

#include "ui/common/format.h"
#include "ui/common/moneyspin.h"
#include "ui/common/theme.h"
#include "ui/keys/limitrows.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLocale>
#include <QSpinBox>

#include <limits>

namespace sluice {

namespace {

constexpr int Never = 0;
constexpr int AtMoment = -1;
constexpr int AfterRequests = -2;
constexpr int NoPeriod = -1;
constexpr int Minute = 60;
constexpr int Hour = 60 * Minute;
constexpr int Day = 24 * Hour;

QDateTime dateTimeOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(microsOf(at) / 1000);
}

QHBoxLayout *makeRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    return row;
}

} // namespace

BudgetField::BudgetField(QWidget *parent)
    : QWidget(parent)
    , m_money(new MoneySpin(this))
    , m_period(new QComboBox(this))
    , m_action(new QComboBox(this))
{
    m_money->setObjectName(QStringLiteral("keyBudgetSpin"));
    m_money->setAccessibleName(tr("Budget in US dollars"));
    m_money->setSingleStep(1);
    m_period->setObjectName(QStringLiteral("keyBudgetPeriodCombo"));
    m_period->setAccessibleName(tr("For which time"));
    m_period->addItem(tr("none"), NoPeriod);
    fillBudgetPeriods(*m_period, true);
    m_action->setObjectName(QStringLiteral("keyBudgetActionCombo"));
    m_action->setAccessibleName(tr("What happens when it is spent"));
    fillBudgetActions(*m_action);
    auto *row = makeRow(this);
    row->addWidget(m_money, 2);
    row->addWidget(m_period, 2);
    row->addWidget(m_action, 3);
    setFocusProxy(m_money);
    connect(m_money, &QDoubleSpinBox::valueChanged, this, &BudgetField::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &BudgetField::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void BudgetField::refresh()
{
    const bool any = m_period->currentData().toInt() != NoPeriod;
    m_money->setEnabled(any);
    m_action->setEnabled(any);
}

void BudgetField::setBudget(const std::optional<Budget> &budget)
{
    m_period->setCurrentIndex(m_period->findData(budget ? int(budget->per) : NoPeriod));
    m_money->setMoney(budget ? budget->limit.value_or(Money()) : Money::fromPico(10 * Money::PicoPerUsd));
    m_action->setCurrentIndex(m_action->findData(int(budget ? budget->onExceed : OnExceed::Block)));
    refresh();
}

std::optional<Budget> BudgetField::budget() const
{
    const int period = m_period->currentData().toInt();
    if (period == NoPeriod)
        return {};
    Budget budget;
    budget.per = BudgetPeriod(period);
    budget.limit = m_money->money();
    budget.onExceed = OnExceed(m_action->currentData().toInt());
    return budget;
}

ExpiryField::ExpiryField(QWidget *parent)
    : QWidget(parent)
    , m_when(new QComboBox(this))
    , m_moment(new QDateTimeEdit(this))
    , m_uses(new QSpinBox(this))
{
    m_when->setObjectName(QStringLiteral("keyExpiryCombo"));
    m_when->setAccessibleName(tr("Expires"));
    m_when->addItem(tr("Never"), Never);
    m_when->addItem(tr("In an hour"), Hour);
    m_when->addItem(tr("In 8 hours"), 8 * Hour);
    m_when->addItem(tr("In a day"), Day);
    m_when->addItem(tr("In a week"), 7 * Day);
    m_when->addItem(tr("In 30 days"), 30 * Day);
    m_when->addItem(tr("At a moment"), AtMoment);
    m_when->addItem(tr("After so many requests"), AfterRequests);
    m_moment->setObjectName(QStringLiteral("keyExpiryEdit"));
    m_moment->setAccessibleName(tr("Expires at"));
    m_moment->setCalendarPopup(true);
    m_moment->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_uses->setObjectName(QStringLiteral("keyUsesSpin"));
    m_uses->setAccessibleName(tr("Number of requests"));
    m_uses->setRange(1, std::numeric_limits<int>::max());
    m_uses->setGroupSeparatorShown(true);
    m_uses->setSuffix(tr(" requests"));
    auto *row = makeRow(this);
    row->addWidget(m_when, 3);
    row->addWidget(m_moment, 2);
    row->addWidget(m_uses, 2);
    setFocusProxy(m_when);
    connect(m_when, &QComboBox::currentIndexChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &ExpiryField::changed);
    connect(m_uses, &QSpinBox::valueChanged, this, &ExpiryField::changed);
}

void ExpiryField::refresh()
{
    const int when = m_when->currentData().toInt();
    m_moment->setVisible(when == AtMoment);
    m_uses->setVisible(when == AfterRequests || (m_both && when == AtMoment));
}

void ExpiryField::set(const std::optional<Instant> &expiresAt, qint64 maxRequests, Instant now)
{
    m_set = expiresAt;
    m_both = expiresAt && maxRequests > 0;
    m_when->setCurrentIndex(m_when->findData(expiresAt ? AtMoment : maxRequests > 0 ? AfterRequests : Never));
    m_moment->setDateTime(dateTimeOf(expiresAt.value_or(now + std::chrono::hours(24))));
    m_uses->setValue(int(qBound(qint64(1), maxRequests, qint64(std::numeric_limits<int>::max()))));
    refresh();
}

std::optional<Instant> ExpiryField::expiresAt(Instant now) const
{
    const int when = m_when->currentData().toInt();
    if (when == Never || when == AfterRequests)
        return {};
    if (when != AtMoment)
        return now + std::chrono::seconds(when);
    // The box shows whole minutes.
    if (m_set &&
        m_moment->dateTime().toSecsSinceEpoch() / Minute == dateTimeOf(*m_set).toSecsSinceEpoch() / Minute)
        return m_set;
    return instantFromMicros(m_moment->dateTime().toMSecsSinceEpoch() * 1000);
}

qint64 ExpiryField::maxRequests() const
{
    const int when = m_when->currentData().toInt();
    return when == AfterRequests || (m_both && when == AtMoment) ? m_uses->value() : 0;
}

} // namespace sluice
