// What a rule would have done: over texts that were kept, over its own events, and over a pasted
// conversation.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QDialog>

class QPlainTextEdit;
class QTableWidget;

namespace sluice {

class ToneLabel;

// One text in which a rule found something. Masked; nothing in it is the match.
struct DryRunHit
{
    QString where = {};
    QString excerpt = {};
    qint64 matches = 0;
};

// Over a text, or over every text of a JSON document, whose places are told by their path. Pure; BadRequest:
// the rule cannot be read. At most 1,000 hits.
Result<std::vector<DryRunHit>> dryRunOver(const GuardrailDraft &draft, const QString &text);

class GuardDryRunDialog final : public QDialog
{
    Q_OBJECT
public:
    // `rule` is the stored one behind the draft; null: a new one.
    GuardDryRunDialog(const PageContext &context, const GuardrailDraft &draft, const QUuid &rule,
                      QWidget *parent = nullptr);

private:
    void build();
    void readEvents();
    void showEvents(const GuardrailEventPage &page);
    void runOverPasted();
    void showHits(const std::vector<DryRunHit> &hits);

    PageContext m_context;
    GuardrailDraft m_draft;
    QUuid m_rule;
    ToneLabel *m_events = nullptr;
    ToneLabel *m_texts = nullptr;
    QPlainTextEdit *m_pasted = nullptr;
    ToneLabel *m_outcome = nullptr;
    QTableWidget *m_table = nullptr;
};

} // namespace sluice
