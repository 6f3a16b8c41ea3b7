#include "ui/guardrails/guardtestpanel.h"

#include "core/control/guardraildraft.h"
#include "core/guard/ruletrial.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardwords.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace sluice {

namespace {

constexpr int DelayMs = 150;
constexpr int LinesShown = 4;
constexpr int MatchesListed = 8;
constexpr int LongestListed = 24;                  // characters
constexpr qsizetype LargestText = 2 * 1024 * 1024; // a window must not stall over it

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QChar(0x23ce));
    return text.size() <= LongestListed ? text : text.left(LongestListed - 1) + QChar(0x2026);
}

// "0.02 ms": the figure is small, and zero would look like nothing was done.
QString microsText(qint64 micros)
{
    return GuardTestPanel::tr("%1 ms").arg(
        QLocale().toString(double(qMax<qint64>(micros, 10)) / 1000, 'f', 2));
}

} // namespace

GuardTestPanel::GuardTestPanel(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    m_examples = new QComboBox(this);
    m_examples->setObjectName(QStringLiteral("guardrailSampleCombo"));
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->hide();
    m_edit = makeTextBox(QStringLiteral("guardrailTestEdit"), this);
    m_edit->setAccessibleName(tr("Text to try the rule on"));
    m_edit->setPlaceholderText(tr("Paste a text, a file or a whole conversation. It stays here."));
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * LinesShown + space::Large);
    m_matches = new ToneLabel(Tone::Plain, this);
    m_matches->setObjectName(QStringLiteral("guardrailTestMatches"));
    m_result = makeTextBox(QStringLiteral("guardrailTestResult"), this);
    m_result->setAccessibleName(tr("What would go on"));
    m_result->setReadOnly(true);
    m_result->setFixedHeight(m_edit->height());
    m_timing = new ToneLabel(Tone::Muted, this);
    m_timing->setObjectName(QStringLiteral("guardrailTestTiming"));
    m_others = new ToneLabel(Tone::Warning, this);
    m_others->setObjectName(QStringLiteral("guardrailTestOthers"));

    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Try it"), this), 1);
    head->addWidget(m_examples);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_matches);
    column->addWidget(m_result);
    column->addWidget(m_timing);
    column->addWidget(m_others);

    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &GuardTestPanel::run);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_examples, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_edit->setPlainText(m_examples->itemData(index).toString());
    });
    run();
}

QString GuardTestPanel::text() const
{
    return m_edit->toPlainText();
}

void GuardTestPanel::setRule(const GuardrailDraft &draft, const QUuid &self)
{
    m_draft = draft;
    m_self = self;
    run();
}

void GuardTestPanel::setExamples(const QStringList &matching, const QStringList &notMatching)
{
    m_examples->clear();
    m_examples->addItem(tr("Examples…"));
    for (const QString &text : matching)
        m_examples->addItem(shortened(text), text);
    for (const QString &text : notMatching)
        //: an example that the rule does not find
        m_examples->addItem(tr("Not: %1").arg(shortened(text)), text);
    m_examples->setVisible(m_examples->count() > 1);
    m_edit->setPlainText(matching.value(0));
}

void GuardTestPanel::run()
{
    m_timer.stop();
    const QString text = m_edit->toPlainText();
    const auto trial = tryRule(appliedDraft({}, m_draft), text);
    const bool shown = trial && !text.isEmpty() && text.size() <= LargestText;
    m_result->setVisible(shown);
    m_timing->setVisible(shown);
    if (!shown) {
        showMatches({}, {});
        m_others->hide();
        return;
    }
    std::vector<std::pair<int, int>> places;
    QStringList found;
    for (const RuleTrial::Hit &hit : trial.value().hits) {
        places.emplace_back(int(hit.at), int(hit.at + hit.size));
        found += text.mid(hit.at, hit.size);
    }
    showMatches(places, found);
    const bool rejected = trial.value().triggered && m_draft.mode == GuardrailMode::Reject;
    m_result->setPlainText(rejected ? tr("Refused: the client reads “%1”, and nothing goes on.")
                                          .arg(m_draft.name.isEmpty() ? tr("the rule's name") : m_draft.name)
                                    : trial.value().result);
    QString timing;
    //: %1 is a time: "0.02 ms"
    timing = (tr("%n match(es) in %1", nullptr, int(places.size())).arg(microsText(trial.value().micros)));
    if (!trial.value().setAside.empty())
        //: matches that a check or an exception turned down
        timing += QStringLiteral(" · ") + tr("%n set aside", nullptr, int(trial.value().setAside.size()));
    if (!trial.value().triggered && !places.empty())
        timing += QStringLiteral(" · ") + tr("too few to count");
    m_timing->setText(timing);
    const QString others = othersText(text, rejected);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
}

void GuardTestPanel::showMatches(const std::vector<std::pair<int, int>> &places, const QStringList &found)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setFontUnderline(true);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    format.setBackground(semanticColours(palette()).selectionSoft);
    format.setUnderlineColor(semanticColours(palette()).warning);
    for (const auto &[start, end] : places) {
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(start);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    m_edit->setExtraSelections(marks);
    QStringList lines;
    for (int i = 0; i < found.size() && i < MatchesListed; ++i)
        lines += QStringLiteral("%1. %2").arg(i + 1).arg(shortened(found[i]));
    if (found.size() > MatchesListed)
        lines += tr("and %n more", nullptr, int(found.size()) - MatchesListed);
    m_matches->setText(lines.join(QStringLiteral("   ")));
    m_matches->setVisible(!lines.isEmpty());
}

QString GuardTestPanel::othersText(const QString &text, bool wins) const
{
    QStringList names;
    bool otherRejects = false;
    for (const Guardrail &rule : m_control.configuration()->guardrails()) {
        if (!rule.enabled || rule.id == m_self || rule.kind != m_draft.kind)
            continue;
        const auto trial = tryRule(rule, text);
        if (!trial || !trial.value().triggered)
            continue;
        otherRejects = otherRejects || rule.mode == GuardrailMode::Reject;
        //: a rule's name and what it does: "“E-mail” (alert)"
        names += tr("“%1” (%2)").arg(rule.name, guardModeText(rule.mode));
    }
    if (names.isEmpty())
        return {};
    const QString also = tr("Also found by %1.").arg(names.join(QStringLiteral(", ")));
    if (wins || !otherRejects)
        return also;
    return also + QLatin1Char(' ') + tr("Reject beats replace: the message would be refused.");
}

} // namespace sluice
