#include "ui/guardrails/guardtestpanel.h"

#include "core/control/guardraildraft.h"
#include "core/guard/ruletrial.h"
#include "core/guard/textstream.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardwords.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QTextBlock>

namespace sluice {

namespace {

constexpr int NarrowestExamples = 12; // characters
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

// The text in pieces of random sizes, as a model writes it: what of it would go on, and how often it matched.
struct Replay
{
    QByteArray text = {};
    int matches = 0;
    int pieces = 0;
};

Replay replayed(const Rule &rule, const QByteArray &text)
{
    constexpr int LongestPiece = 12; // bytes; a token of a model is about four
    Replay replay;
    RuleStream stream(rule);
    const bool replaces = rule.guardrail().mode == GuardrailMode::Replace;
    const auto decide = [&](const std::vector<QByteArrayView> &groups, QByteArrayView, Match) {
        ++replay.matches;
        const QByteArray instead = replaces ? rule.replacement(groups) : QByteArray();
        return replaces && instead.isNull() ? QByteArray("") : instead; // null would leave the match
    };
    for (qsizetype at = 0; at < text.size(); ++replay.pieces) {
        qsizetype end = at + QRandomGenerator::global()->bounded(1, LongestPiece);
        while (end < text.size() && (uchar(text[end]) & 0xc0) == 0x80) // no cut within a character
            ++end;
        end = qMin(end, text.size());
        replay.text +=
            stream.feed(QByteArrayView(text).sliced(at, end - at), end == text.size(), true, decide);
        at = end;
    }
    return replay;
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
    // Some examples are longer than the drawer is wide.
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_examples->setMinimumContentsLength(NarrowestExamples);
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

    m_stream = new QCheckBox(tr("As a strea&m"), this);
    m_stream->setObjectName(QStringLiteral("guardrailTestStreamCheck"));
    m_stream->setToolTip(tr("Replays the text in random pieces, as a model writes it, and compares"));
    m_streamed = new ToneLabel(Tone::Good, this);
    m_streamed->setObjectName(QStringLiteral("guardrailTestStreamed"));
    m_streamed->hide();

    auto *head = new QHBoxLayout;
    head->addWidget(makeSectionLabel(tr("Try it"), this), 1);
    head->addWidget(m_stream);
    head->addWidget(m_examples, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(head);
    column->addWidget(m_edit);
    column->addWidget(m_matches);
    column->addWidget(m_result);
    column->addWidget(m_timing);
    column->addWidget(m_streamed);
    column->addWidget(m_others);

    m_timer.setSingleShot(true);
    m_timer.setInterval(DelayMs);
    connect(&m_timer, &QTimer::timeout, this, &GuardTestPanel::run);
    connect(m_edit, &QPlainTextEdit::textChanged, &m_timer, qOverload<>(&QTimer::start));
    connect(m_examples, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            m_edit->setPlainText(m_examples->itemData(index).toString());
    });
    connect(m_stream, &QCheckBox::toggled, this, &GuardTestPanel::run);
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
    // What somebody pasted stays, to be tried on the next rule, too.
    if (m_edit->toPlainText() == m_example)
        m_edit->setPlainText(matching.value(0));
    m_example = matching.value(0);
}

void GuardTestPanel::run()
{
    m_timer.stop();
    const QString text = m_edit->toPlainText();
    const auto trial = tryRule(appliedDraft({}, m_draft), text);
    const bool shown = trial && !text.isEmpty() && text.size() <= LargestText;
    m_result->setVisible(shown);
    m_timing->setVisible(shown);
    m_streamed->setVisible(shown && m_stream->isChecked());
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
    if (m_stream->isChecked())
        showStream(text, trial.value());
    const QString others = othersText(text, rejected);
    m_others->setText(others);
    m_others->setVisible(!others.isEmpty());
}

void GuardTestPanel::showStream(const QString &text, const RuleTrial &whole)
{
    Guardrail live = appliedDraft({}, m_draft);
    live.direction = GuardrailDirection::Response; // only for answers it is known what must wait
    live.kind = GuardrailKind::Text;
    const auto rule = Rule::compile(live);
    if (!rule)
        return;
    const Replay replay = replayed(rule.value(), text.toUtf8());
    const bool comparable = m_draft.mode == GuardrailMode::Replace && !m_draft.reversible && whole.triggered;
    const bool same = replay.matches == int(whole.hits.size()) &&
                      (!comparable || QString::fromUtf8(replay.text) == whole.result);
    m_streamed->setTone(same ? Tone::Good : Tone::Bad);
    m_streamed->setText(
        same ? tr("In %n piece(s): the same outcome.", nullptr, replay.pieces)
             : tr("In %n piece(s) the outcome differs: a match is longer than what is held back.", nullptr,
                  replay.pieces));
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
