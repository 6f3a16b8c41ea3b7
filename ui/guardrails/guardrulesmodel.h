// The guardrails as their table shows them, in the order in which they are applied.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>
#include <QHash>

namespace sluice {

// Events of the last days, the oldest day first.
struct GuardRuleHits
{
    QList<qint64> perDay = {};
    qint64 events = 0;
};

class GuardRulesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Order, Name, Direction, Does, Hits, Trend, ColumnCount };
    enum Role { SortRole = Qt::UserRole, RuleIdRole, TrendRole };

    explicit GuardRulesModel(QObject *parent = nullptr);

    void setRules(const ConfigurationPtr &configuration);
    // `days` is what "Hits 7 d" says; rules that are not in it had none.
    void setHits(QHash<QUuid, GuardRuleHits> hits, int days);
    int days() const { return m_days; }
    GuardRuleHits hits(const QUuid &rule) const { return m_hits.value(rule); }

    // Null where there is none; lives until the next setRules().
    const Guardrail *rule(int row) const;
    int rowOf(const QUuid &id) const;
    QList<QUuid> ids() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Ticks only ask: toggled() is emitted, and the tick shows once the configuration has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void toggled(const QUuid &rule, bool on);

private:
    QString text(const Guardrail &rule, int column) const;
    QVariant sortValue(const Guardrail &rule, int column) const;
    QVariant mark(const Guardrail &rule, int column, int role) const;

    ConfigurationPtr m_configuration;
    QHash<QUuid, GuardRuleHits> m_hits = {};
    int m_days = 7;
};

} // namespace sluice
