// The rows that one adds to and removes from: a rate, a budget, a step to a cheaper model.
#pragma once

#include "core/model/keypolicy.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sluice {

class MoneySpin;

// "[60] [requests] [a minute]".
class RateRow final : public QWidget
{
    Q_OBJECT
public:
    RateRow(const RateLimit &limit, const QString &name, QWidget *parent);
    RateLimit limit() const;

Q_SIGNALS:
    void changed();

private:
    QDoubleSpinBox *m_limit = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_period = nullptr;
};

// "[$10.00] [no tokens] [a day] [stop]".
class BudgetRow final : public QWidget
{
    Q_OBJECT
public:
    BudgetRow(const Budget &budget, const QString &name, QWidget *parent);
    Budget budget() const;

Q_SIGNALS:
    void changed();

private:
    MoneySpin *m_money = nullptr;
    QDoubleSpinBox *m_tokens = nullptr;
    QComboBox *m_period = nullptr;
    QComboBox *m_action = nullptr;
};

// "[claude-opus-*] becomes [claude-haiku-5]".
class LadderRow final : public QWidget
{
    Q_OBJECT
public:
    LadderRow(const DowngradeStep &step, const QString &name, QWidget *parent);
    DowngradeStep step() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
};

// Rows below each other with a button to remove each, and one below them to add one.
class RowList final : public QWidget
{
    Q_OBJECT
public:
    // Names of rows are made of `name` and a running number; `make` builds one that is to be shown.
    RowList(const QString &name, const QString &addText, QWidget *parent);

    void setMaker(std::function<QWidget *(const QString &name)> makeFresh);
    void add(QWidget *row);
    void clear();
    QString nextName();
    QPushButton *addButton() const { return m_add; }
    template<typename Row>
    QList<Row *> rows() const
    {
        QList<Row *> found;
        for (QWidget *row : m_rows)
            found << static_cast<Row *>(row);
        return found;
    }

Q_SIGNALS:
    void changed();

private:
    QString m_name;
    int m_made = 0;
    QList<QWidget *> m_rows = {};
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
    std::function<QWidget *(const QString &)> m_makeFresh = {};
};

// The periods and actions as the boxes of a budget offer them: value as user data.
void fillBudgetPeriods(QComboBox &combo, bool calendarOnly);
void fillBudgetActions(QComboBox &combo);
// A box for a large whole number with groups; 0 shows as `none`.
QDoubleSpinBox *makeCountSpin(const QString &none, QWidget *parent);

} // namespace sluice
