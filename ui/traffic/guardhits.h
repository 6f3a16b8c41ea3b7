// What guardrails found in one request: rule, place and masked excerpt, from the history of their events.
#pragma once

#include "core/model/guardrail.h"
#include "core/model/requestrecord.h"
#include "ui/common/pagehost.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace sluice {

class FactsView;

class GuardHits final : public QWidget
{
    Q_OBJECT
public:
    explicit GuardHits(const PageContext &context, QWidget *parent = nullptr);

    // Asks for the events of that request.
    void showRecord(const RequestRecord &record);

private:
    void show(const std::vector<GuardrailEvent> &events);

    PageContext m_context;
    QUuid m_id = {};
    QString m_ruleName = {};
    QLabel *m_note = nullptr;
    FactsView *m_facts = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace sluice
