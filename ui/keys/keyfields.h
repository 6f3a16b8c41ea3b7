// Two of the five questions of a new key: its budget, and when it ends.
#pragma once

#include "core/model/keypolicy.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QSpinBox;

namespace sluice {

class MoneySpin;

// "[a day] [$10.00] [then stop]", or none.
class BudgetField final : public QWidget
{
    Q_OBJECT
public:
    explicit BudgetField(QWidget *parent = nullptr);

    void setBudget(const std::optional<Budget> &budget);
    std::optional<Budget> budget() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    MoneySpin *m_money = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_action = nullptr;
};

// Never, in an hour, at a moment, after so many requests.
class ExpiryField final : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryField(QWidget *parent = nullptr);

    void set(const std::optional<Instant> &expiresAt, qint64 maxRequests, Instant now);
    // Spans count from `now`.
    std::optional<Instant> expiresAt(Instant now) const;
    qint64 maxRequests() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QComboBox *m_when = nullptr;
    QDateTimeEdit *m_moment = nullptr;
    QSpinBox *m_uses = nullptr;
    std::optional<Instant> m_set = {}; // exact to the µs, as long as the moment is left alone
    bool m_both = false;               // a moment and a number of requests, whichever comes first
};

} // namespace sluice
