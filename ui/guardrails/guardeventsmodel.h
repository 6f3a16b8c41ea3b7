// What guardrails were triggered by, newest first, as the table shows it.
#pragma once

#include "core/control/control.h"

#include <QAbstractTableModel>

namespace sluice {

class GuardEventsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Rule, Does, Key, Agent, Direction, Place, Excerpt, Model, Matches, ColumnCount };
    enum { FirstOptionalColumn = Model };
    enum Role { SortRole = Qt::UserRole, EventIdRole };

    explicit GuardEventsModel(QObject *parent = nullptr);

    void setEvents(std::vector<GuardrailEvent> events, const ConfigurationPtr &configuration, Instant now);
    const std::vector<GuardrailEvent> &events() const { return m_events; }
    // Null where there is none.
    const GuardrailEvent *event(int row) const;
    int rowOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const GuardrailEvent &event, int column) const;
    QVariant mark(const GuardrailEvent &event, int column, int role) const;

    std::vector<GuardrailEvent> m_events = {};
    ConfigurationPtr m_configuration;
    Instant m_now = {};
};

// The events as a file. CSV has a header and CRLF (RFC 4180); texts that a spreadsheet would compute are
// quoted by an apostrophe. JSON is an array with the names of the admin API.
QByteArray guardEventsCsv(const std::vector<GuardrailEvent> &events, const Configuration &configuration);
QByteArray guardEventsJson(const std::vector<GuardrailEvent> &events, const Configuration &configuration);

} // namespace sluice
