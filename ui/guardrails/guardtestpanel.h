// "Try it": a text, what a rule finds in it, and what would go on. Nothing leaves the panel.
#pragma once

#include "core/control/control.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace sluice {

class ToneLabel;
struct RuleTrial;

class GuardTestPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit GuardTestPanel(Control &control, QWidget *parent = nullptr);

    // The rule as it is being written; `self` is the stored one, which is not counted among the others. Null:
    // new.
    void setRule(const GuardrailDraft &draft, const QUuid &self);
    // The examples to choose from: those of the rule's preset.
    void setExamples(const QStringList &matching, const QStringList &notMatching);
    QString text() const;

private:
    void run();
    void showMatches(const std::vector<std::pair<int, int>> &places, const QStringList &found);
    void showStream(const QString &text, const RuleTrial &whole);
    QString othersText(const QString &text, bool wins) const;

    Control &m_control;
    GuardrailDraft m_draft = {};
    QUuid m_self = {};
    QString m_example = {}; // that was put into the box by itself
    QTimer m_timer{};
    QComboBox *m_examples = nullptr;
    QPlainTextEdit *m_edit = nullptr;
    ToneLabel *m_matches = nullptr;
    QPlainTextEdit *m_result = nullptr;
    ToneLabel *m_timing = nullptr;
    ToneLabel *m_others = nullptr;
    QCheckBox *m_stream = nullptr;
    ToneLabel *m_streamed = nullptr;
};

} // namespace sluice
