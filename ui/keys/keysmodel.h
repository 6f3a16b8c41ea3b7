// The virtual keys as the Keys table shows them: those in force first, revoked ones below.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>
#include <QColor>
#include <QHash>

namespace sluice {

enum class KeyState : quint8 { Active, Paused, Off, Expired, Revoked };

KeyState stateOf(const VirtualKey &key, Instant now);
// "Active", "Off", "Revoked 3 Nov".
QString keyStateText(const VirtualKey &key, Instant now);

// What a key did, from the ledger and from what arrived since.
struct KeyActivity
{
    // In the words of a sum: "$3.10 + 2 unpriced", "Unpriced" where nothing has a price, "–" where nothing
    // was asked.
    QString monthText() const;

    Money monthCost = {};
    qint64 monthRequests = 0;
    qint64 monthUnpriced = 0;
    qint64 monthEstimated = 0;
    QString agent = {}; // the one seen last, or else most
    std::optional<Instant> lastUsedAt = {};
};

class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        State,
        Prefix,
        Scope,
        Limit, // the tightest one
        LastUsed,
        AgentSeen,
        MonthSpend,
        ProjectName,
        Tags,
        DefaultProvider,
        Note,
        ColumnCount
    };
    static constexpr int FirstOptionalColumn = ProjectName;
    enum Role { SortRole = Qt::UserRole, KeyIdRole, ProjectRole }; // ProjectRole: its name, or nothing

    explicit KeysModel(QObject *parent = nullptr);

    // `colours` is how each key is shown. Rows are reset only where keys came, went or changed places.
    void setKeys(const ConfigurationPtr &configuration, QHash<QUuid, QColor> colours);
    // This month's figures by key; those not named have none.
    void setActivity(QHash<QUuid, KeyActivity> activity);
    // Requests as they arrive: last use and agent.
    void note(const RecordBatch &batch);
    // The fullest limit of each key, its project's included; those not named have none.
    void setTightest(QHash<QUuid, LimitGauge> tightest);
    // Rewrites the ages.
    void setNow(Instant now);

    const VirtualKey *key(int row) const;
    int rowOf(const QUuid &id) const;
    KeyActivity activity(const QUuid &id) const { return m_activity.value(id); }
    std::optional<Instant> lastUsed(const VirtualKey &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const VirtualKey &key, int column) const;
    QVariant sortValue(const VirtualKey &key, int column) const;
    QVariant mark(const VirtualKey &key, int column, int role) const;
    QString toolTip(const VirtualKey &key, int column) const;
    QString providerName(const VirtualKey &key) const;
    QString scopeText(const VirtualKey &key) const;
    QString limitText(const VirtualKey &key) const;
    void changed(int firstColumn, int lastColumn);

    ConfigurationPtr m_configuration;
    std::vector<QUuid> m_order = {};
    QHash<QUuid, QColor> m_colours = {};
    QHash<QUuid, KeyActivity> m_activity = {};
    QHash<QUuid, LimitGauge> m_tightest = {};
    Instant m_now = {};
};

} // namespace sluice
