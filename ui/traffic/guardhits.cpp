// What guardrails found in one request.
#include "ui/traffic/guardhits.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/factsview.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/guardrails/guardwords.h"
#include "ui/traffic/trafficwords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int MostEvents = 500;

} // namespace

GuardHits::GuardHits(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(makeMutedLabel({}, this))
    , m_facts(new FactsView(this))
    , m_open(new QPushButton(tr("Show in Guardrails, or make an exception…"), this))
{
    setObjectName(QStringLiteral("trafficGuardHits"));
    m_note->setObjectName(QStringLiteral("trafficGuardNote"));
    m_open->setObjectName(QStringLiteral("trafficGuardButton"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_context.host.openPage(QStringLiteral("guardrails"),
                                m_ruleName.isEmpty() ? QStringLiteral("events")
                                                     : QStringLiteral("events:rule:\"%1\"").arg(m_ruleName));
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Medium, space::Tiny, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addStretch();
}

void GuardHits::showRecord(const RequestRecord &record)
{
    if (record.guard == GuardOutcome::None)
        return;
    if (record.id != m_id) {
        m_facts->setFacts({});
        m_note->setText(tr("%1. Looking for what was found…").arg(guardText(record)));
    }
    m_id = record.id;
    GuardrailEventQuery query;
    query.keyId = record.keyId;
    const auto length = std::chrono::microseconds(qMax(qint64(0), record.durationMicros));
    query.range = TimeRange{record.startedAt, record.startedAt + length + std::chrono::minutes(5)};
    query.limit = MostEvents;
    whenDone(m_context.control.guardrailEvents(query), this,
             [this, id = record.id](const Result<GuardrailEventPage> &page) {
                 if (id != m_id)
                     return; // another request is shown by now
                 if (!page)
                     return m_note->setText(
                         tr("What guardrails found could not be read: %1").arg(page.error().text));
                 std::vector<GuardrailEvent> events;
                 for (const GuardrailEvent &event : page.value().events) {
                     if (event.requestId == id)
                         events.push_back(event);
                 }
                 show(events);
             });
}

void GuardHits::show(const std::vector<GuardrailEvent> &events)
{
    m_ruleName = events.empty() ? QString() : events.front().ruleName;
    m_note->setText(events.empty() ? tr("The events of this request are not kept any more.")
                                   : tr("%Ln guardrail(s) found something.", nullptr, int(events.size())));
    std::vector<Fact> facts;
    for (const GuardrailEvent &event : events) {
        facts.push_back({tr("Rule"), event.ruleName});
        facts.push_back({tr("Does"), guardModeText(event.mode)});
        facts.push_back({tr("Place"), guardPlaceText(event.where)});
        facts.push_back({tr("Excerpt"), event.maskedExcerpt, true});
        if (event.matches > 1)
            facts.push_back({tr("Matches"), QLocale().toString(event.matches)});
    }
    m_facts->setFacts(facts);
}

} // namespace sluice
