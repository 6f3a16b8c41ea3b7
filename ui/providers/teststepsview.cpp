// The steps of "Test connection".
#include "ui/providers/teststepsview.h"

#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/providerwords.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int MarkSide = 18;
constexpr std::array<const char *, 5> stepIds{"resolve", "connect", "tls", "key", "models"};

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

class TestStepRow final : public QWidget
{
public:
    TestStepRow(QByteArray id, QWidget *parent)
        : QWidget(parent)
        , m_id(std::move(id))
        , m_mark(new QLabel(this))
        , m_name(new ToneLabel(Tone::Muted, this))
        , m_found(new ToneLabel(Tone::Muted, this))
        , m_time(new ToneLabel(Tone::Muted, this))
        , m_button(new QPushButton(this))
    {
        setObjectName(QStringLiteral("providerTestStep"));
        m_mark->setFixedWidth(MarkSide);
        m_name->setText(stepTitle(m_id));
        m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_time->setWordWrap(false);
        m_name->setWordWrap(false);
        m_button->setAutoDefault(false);
        m_button->setObjectName(QStringLiteral("providerTestAsk_") + QString::fromLatin1(m_id));
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(m_name);
        texts->addWidget(m_found);
        texts->addWidget(m_button, 0, Qt::AlignLeft);
        texts->addStretch();
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::Small);
        line->addWidget(m_mark, 0, Qt::AlignTop);
        line->addLayout(texts, 1);
        line->addWidget(m_time, 0, Qt::AlignTop);
        set(themedIcon(QStringLiteral("ring"), IconColour::Muted), Tone::Muted, {});
        m_spoken = TestStepsView::tr("%1: not tried.").arg(stepTitle(m_id));
    }

    const QByteArray &id() const { return m_id; }
    const QString &spoken() const { return m_spoken; }
    bool isRunning() const { return m_running; }

    void begin()
    {
        set(themedIcon(QStringLiteral("clock"), IconColour::Info), Tone::Muted,
            TestStepsView::tr("Under way…"));
        m_running = true;
    }

    void finish(const TestStep &step)
    {
        const bool skipped = step.state == TestStep::State::Skipped;
        const bool failed = step.state == TestStep::State::Failed;
        set(iconOf(step.state), failed ? Tone::Bad : Tone::Muted, step.text);
        m_name->setTone(skipped ? Tone::Muted : Tone::Plain);
        if (!skipped)
            m_name->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
        m_time->setText(!skipped && step.micros > 0 ? durationText(step.micros) : QString());
        m_spoken = skipped  ? TestStepsView::tr("%1: not tried.").arg(m_name->text())
                   : failed ? TestStepsView::tr("%1: failed. %2").arg(m_name->text(), step.text)
                            : TestStepsView::tr("%1: passed. %2").arg(m_name->text(), step.text);
        updateGeometry(); // a row that was made for an offer is of another height
    }

    void cancel()
    {
        set(themedIcon(QStringLiteral("stop"), IconColour::Muted), Tone::Muted,
            TestStepsView::tr("Cancelled."));
        m_spoken = TestStepsView::tr("%1: cancelled.").arg(m_name->text());
    }

    void setTitle(const QString &title) { m_name->setText(title); }

    void offer(const QString &text, const QString &button, std::function<void()> run)
    {
        set(themedIcon(QStringLiteral("ring"), IconColour::Muted), Tone::Muted, text);
        m_button->setText(button);
        m_button->disconnect();
        connect(m_button, &QPushButton::clicked, this, std::move(run));
        m_button->show();
        m_spoken = QStringLiteral("%1: %2").arg(m_name->text(), text);
    }

private:
    void set(const QIcon &icon, Tone tone, const QString &text)
    {
        m_running = false;
        m_button->hide();
        m_mark->setPixmap(icon.pixmap(QSize(MarkSide, MarkSide), devicePixelRatioF()));
        m_found->setTone(tone);
        m_found->setText(text);
        m_found->setVisible(!text.isEmpty());
        m_time->clear();
    }

    QByteArray m_id;
    QLabel *m_mark = nullptr;
    ToneLabel *m_name = nullptr;
    ToneLabel *m_found = nullptr;
    ToneLabel *m_time = nullptr;
    QPushButton *m_button = nullptr;
    QString m_spoken = {};
    bool m_running = false;
};

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
    for (TestStepRow *each : m_steps) {
        each->hide();
        each->deleteLater(); // one of its buttons may be what was pressed
        each->setParent(nullptr);
    }
    m_steps.clear();
    hide();
}

TestStepRow *TestStepsView::row(const QByteArray &step)
{
    const auto known = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&step](TestStepRow *each) { return each->id() == step; });
    if (known != m_steps.end())
        return *known;
    auto *made = new TestStepRow(step, this);
    m_steps.push_back(made);
    m_rows->addWidget(made);
    return made;
}

void TestStepsView::start()
{
    clear();
    for (const char *id : stepIds)
        row(id);
    show();
}

void TestStepsView::begin(const QByteArray &step)
{
    row(step)->begin();
}

void TestStepsView::finish(const TestStep &step)
{
    row(step.id)->finish(step);
    describe();
}

void TestStepsView::cancel()
{
    for (TestStepRow *each : m_steps) {
        if (each->isRunning())
            each->cancel();
    }
    describe();
}

void TestStepsView::showReport(const TestReport &report)
{
    for (const TestStep &step : report.steps)
        row(step.id)->finish(step);
    describe();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TestStepsView::showError(const QString &text)
{
    clear();
    TestStepRow *only = row("error");
    only->setTitle(tr("The test could not be made"));
    only->finish({.id = "error", .state = TestStep::State::Failed, .text = text});
    setAccessibleDescription(text);
    show();
}

void TestStepsView::offer(const QByteArray &step, const QString &text, const QString &button,
                          std::function<void()> run)
{
    row(step)->offer(text, button, std::move(run));
    describe();
}

void TestStepsView::describe()
{
    QStringList spoken;
    for (const TestStepRow *each : m_steps)
        spoken += each->spoken();
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

} // namespace sluice
