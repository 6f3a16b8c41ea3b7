// The steps of "Test connection".
#include "ui/providers/teststepsview.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/providerwords.h"

#include <QBoxLayout>

namespace sluice {

namespace {

constexpr int MarkSide = 18;

QIcon iconOf(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Ok:
        return themedIcon(QStringLiteral("success"), IconColour::Good);
    case TestStep::State::Failed:
        return themedIcon(QStringLiteral("error"), IconColour::Bad);
    case TestStep::State::Skipped:
        break;
    }
    return themedIcon(QStringLiteral("ring"), IconColour::Muted);
}

} // namespace

TestStepsView::TestStepsView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Result of the test"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Small);
    hide();
}

void TestStepsView::clear()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    hide();
}

void TestStepsView::showReport(const TestReport &report)
{
    clear();
    QStringList spoken;
    for (const TestStep &step : report.steps) {
        addRow(step.state, stepTitle(step.id), step.text, step.micros);
        spoken += step.state == TestStep::State::Ok ? tr("%1: passed. %2").arg(stepTitle(step.id), step.text)
                  : step.state == TestStep::State::Failed
                      ? tr("%1: failed. %2").arg(stepTitle(step.id), step.text)
                      : tr("%1: not tried.").arg(stepTitle(step.id));
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    show();
}

void TestStepsView::showError(const QString &text)
{
    clear();
    addRow(TestStep::State::Failed, tr("The test could not be made"), text, 0);
    setAccessibleDescription(text);
    show();
}

void TestStepsView::addRow(TestStep::State state, const QString &title, const QString &text, qint64 micros)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("providerTestStep"));
    auto *mark = new QLabel(row);
    mark->setPixmap(iconOf(state).pixmap(QSize(MarkSide, MarkSide), devicePixelRatioF()));
    mark->setFixedWidth(MarkSide);
    const bool skipped = state == TestStep::State::Skipped;
    auto *name = new ToneLabel(skipped ? Tone::Muted : Tone::Plain, row);
    name->setText(title);
    if (!skipped)
        name->setFont(scaledFont(name->font(), 1.0, QFont::DemiBold));
    auto *found = new ToneLabel(state == TestStep::State::Failed ? Tone::Bad : Tone::Muted, row);
    found->setText(text);
    found->setTextInteractionFlags(Qt::TextSelectableByMouse);
    found->setVisible(!text.isEmpty());
    auto *time = new ToneLabel(Tone::Muted, row);
    time->setText(!skipped && micros > 0 ? durationText(micros) : QString());
    time->setWordWrap(false);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(found);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    line->addWidget(time, 0, Qt::AlignTop);
    m_rows->addWidget(row);
}

} // namespace sluice
