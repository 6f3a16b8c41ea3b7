#include "ui/agents/agentwait.h"

#include "ui/agents/gatewayprobe.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int MarkSide = 18;

QPixmap mark(const char *icon, IconColour colour, const QWidget &on)
{
    return themedIcon(QString::fromLatin1(icon), colour)
        .pixmap(QSize(MarkSide, MarkSide), on.devicePixelRatioF());
}

} // namespace

AgentWait::AgentWait(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_probe(new GatewayProbe(this))
    , m_mark(new QLabel(this))
    , m_waiting(new ToneLabel(Tone::Muted, this))
    , m_checklist(new ToneLabel(Tone::Plain, this))
    , m_test(new QPushButton(themedIcon(QStringLiteral("link")), tr("Test address and key"), this))
    , m_tested(new ToneLabel(Tone::Muted, this))
{
    m_waiting->setObjectName(QStringLiteral("agentWaitingLabel"));
    m_checklist->setObjectName(QStringLiteral("agentChecklist"));
    m_test->setObjectName(QStringLiteral("agentTestButton"));
    m_test->setToolTip(
        tr("Asks Sluice for its models with what stands in the settings file. Costs no tokens."));
    m_tested->setObjectName(QStringLiteral("agentTestResult"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_waiting, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(line);
    column->addWidget(m_checklist);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_tested);
    m_late.setSingleShot(true);
    connect(&m_late, &QTimer::timeout, this, &AgentWait::showChecklist);
    connect(&m_control, &Control::recorded, this, &AgentWait::onRecorded);
    connect(m_test, &QPushButton::clicked, this, &AgentWait::testRequested);
    connect(m_probe, &GatewayProbe::finished, this, [this](bool ok, const QString &text) {
        m_test->setEnabled(true);
        m_tested->setTone(ok ? Tone::Good : Tone::Bad);
        m_tested->setText((ok ? QStringLiteral("✓ ") : QString()) + text);
        m_tested->show();
    });
    hide();
}

void AgentWait::waitFor(const QUuid &key, const QString &agent, int running, const QStringList &overrides)
{
    m_key = key;
    m_agent = agent;
    m_overrides = overrides;
    m_first.reset();
    m_mark->setPixmap(mark("clock", IconColour::Muted, *this));
    m_waiting->setTone(Tone::Muted);
    const QString restart =
        running > 0
            ? tr("Restart the %n running session(s) of %1: settings are read at the start.", nullptr, running)
                  .arg(agent)
            : tr("%1 reads its settings when it starts.").arg(agent);
    //: %1 is a sentence about restarting
    m_waiting->setText(tr("%1 Waiting for the first request…").arg(restart));
    m_checklist->hide();
    m_tested->hide();
    m_late.start(m_patience);
    show();
}

void AgentWait::stop()
{
    m_key = {};
    m_late.stop();
    hide();
}

void AgentWait::test(const Result<agents::Probe> &probe)
{
    m_test->setEnabled(!probe);
    if (probe)
        return m_probe->start(probe.value());
    m_tested->setTone(Tone::Bad);
    m_tested->setText(probe.error().text);
    m_tested->show();
}

void AgentWait::onRecorded(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (m_key.isNull() || record.keyId != m_key || (m_first && record.id != *m_first))
            continue;
        m_first = record.id;
        m_late.stop();
        m_checklist->hide();
        const bool failed = hasFailed(record);
        m_mark->setPixmap(failed ? mark("warning", IconColour::Warning, *this)
                                 : mark("success", IconColour::Good, *this));
        m_waiting->setTone(failed ? Tone::Warning : Tone::Good);
        //: %1 a time of day, %2 a model, %3 a status like "200" or "running"
        m_waiting->setText(tr("✓ First request at %1: %2, %3")
                               .arg(timeText(record.startedAt), modelText(record), statusText(record)));
    }
}

void AgentWait::showChecklist()
{
    QStringList points;
    const GatewayStatus::State state = m_control.status().state;
    if (state == GatewayStatus::State::Paused)
        points.append(tr("Sluice is paused: resume it in the strip at the top."));
    else if (state != GatewayStatus::State::Running)
        points.append(tr("The gateway is not running: start it in the strip at the top."));
    for (const QString &override : m_overrides)
        points.append(tr("A variable of the shell wins over the settings: %1.").arg(override));
    points.append(tr("%1 was not started again since, or nothing was asked of it yet.").arg(m_agent));
    points.append(tr("It uses another profile, another user's home, or settings of the project that win."));
    points.append(
        tr("It runs in a container, in WSL or on another computer, where this address means something "
           "else."));
    m_checklist->setText(tr("Nothing yet. What it may be:") + QStringLiteral("\n•  ") +
                         points.join(QStringLiteral("\n•  ")));
    m_checklist->show();
}

} // namespace sluice
