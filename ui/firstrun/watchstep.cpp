#include "ui/firstrun/watchstep.h"

#include "core/control/async.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/settings/autostart.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sluice {

WatchStep::WatchStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Medium);
    down->addWidget(makePageTitle(tr("Watch it work"), this));
    down->addWidget(
        makeMutedLabel(tr("Connect an agent on the Agents page, start it in any folder and say hello. Or "
                          "send a test request: the simulator answers it."),
                       this));
    m_watch = new QLabel(tr("Waiting for the first request…"), this);
    m_watch->setObjectName(QStringLiteral("firstRunWatchLabel"));
    m_watch->setWordWrap(true);
    m_watch->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    down->addWidget(m_watch);
    auto *across = new QHBoxLayout;
    m_test = new QPushButton(themedIcon(QStringLiteral("send")), tr("Send a test request"), this);
    m_test->setObjectName(QStringLiteral("firstRunTestButton"));
    connect(m_test, &QPushButton::clicked, this, &WatchStep::sendTest);
    across->addWidget(m_test);
    across->addStretch(1);
    down->addLayout(across);
    down->addStretch(1);
    auto *login = new QCheckBox(tr("Start Sluice when I log in"), this);
    login->setObjectName(QStringLiteral("firstRunLoginCheck"));
    login->setChecked(startsAtLogin(autostartPlace()));
    connect(login, &QCheckBox::clicked, this, [this, login](bool on) {
        if (const Result<void> done = setStartsAtLogin(autostartPlace(), on); !done) {
            login->setChecked(!on);
            m_watch->setText(done.error().text);
        }
    });
    down->addWidget(login);
    connect(&m_context.control, &Control::recorded, this, &WatchStep::onRecorded);
}

void WatchStep::sendTest()
{
    m_test->setEnabled(false);
    whenDone(m_context.control.sendTestRequest(), this, [this](const Result<void> &sent) {
        m_test->setEnabled(true);
        if (!sent)
            m_watch->setText(sent.error().text);
    });
}

void WatchStep::onRecorded(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (m_seen || record.outcome == Outcome::Running || record.outcome == Outcome::Refused)
            continue;
        m_seen = true;
        m_watch->setText(tr("It works: %1 asked %2, %3 in %4.", "agent, model, status, duration")
                             .arg(record.agent.isEmpty() ? tr("a program") : record.agent, record.modelAsked,
                                  QString::number(record.status), durationText(record.durationMicros)));
    }
}

} // namespace sluice
