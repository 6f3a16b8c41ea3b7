// "Why was this refused?": the rule in plain words, when the same request would pass, and the one change that
// lets it through.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sluice {

class KeyActions;

// The one change. `value` is a model, endpoint or address where one is let in.
struct Remedy
{
    enum class Kind : quint8 {
        None,
        OpenPage, // nothing that one click decides
        RaiseBudget,
        RaiseRate,     // of the subject: a key, a project; null: the gateway
        EnlargeBudget, // for good
        ResumeKey,
        ResumeAll,
        RestoreKey,
        SwitchOn,
        ExtendExpiry,
        EndIdleExpiry,
        AllowMoreRequests,
        AllowAnyHour,
        AllowModel,
        StopDenyingModel,
        AllowProvider,
        AllowEndpoint,
        AllowAddress
    };
    Kind kind = Kind::None;
    QString text = {};  // of the button
    QUuid subject = {}; // whose budget; null: the gateway's
    BudgetPeriod per = BudgetPeriod::Day;
    QString value = {};
    QUuid provider = {};
    qint64 amount = 0;   // requests
    RateLimit rate = {}; // as it becomes
    Budget budget = {};  // as it becomes: of money or of tokens
    QString page = {};
    QString argument = {};
};

struct Explanation
{
    QString rule = {};   // in plain words
    QString figure = {}; // what the caller was told at that moment
    QString passes = {}; // when it would pass again, or that it would by now
    Remedy remedy = {};
};

// `gauges`: of the record's key, its project and the gateway at `now`. Pure.
Explanation explain(const RequestRecord &record, const Configuration &configuration,
                    const std::vector<LimitGauge> &gauges, Instant now);
// The limits as the remedy makes them; the same where it is about something else. Pure.
Governance remedied(Governance governance, const Remedy &remedy);
// The key as the remedy makes it; the same key where the remedy is about something else. Pure.
VirtualKey remedied(VirtualKey key, const Remedy &remedy, Instant now);

class WhyPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit WhyPanel(const PageContext &context, QWidget *parent = nullptr);

    void showRecord(const RequestRecord &record);

private:
    void refresh();
    void act();
    void changeProject(const Project &before, const Remedy &remedy);
    void changeGateway(const Remedy &remedy);
    void tell(const Error &error);
    std::vector<LimitGauge> gauges() const;

    PageContext m_context;
    KeyActions *m_actions;
    std::optional<RequestRecord> m_record = {};
    Explanation m_shown = {};
    QLabel *m_rule = nullptr;
    QLabel *m_figure = nullptr;
    QLabel *m_passes = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace sluice
