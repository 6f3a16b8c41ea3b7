#include "ui/firstrun/welcomestep.h"

#include "core/control/control.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/settings/settingeditors.h"
#include "ui/settings/settingrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sluice {

WelcomeStep::WelcomeStep(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Medium);
    down->addWidget(makePageTitle(tr("Welcome to Sluice"), this));
    auto *what =
        new QLabel(tr("Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it "
                      "checks each key's "
                      "limits and budgets, keeps secrets from leaving, and counts what everything costs."),
                   this);
    what->setWordWrap(true);
    down->addWidget(what);
    m_address = new QLabel(this);
    m_address->setObjectName(QStringLiteral("firstRunAddressLabel"));
    m_address->setWordWrap(true);
    down->addWidget(m_address);
    auto *keeps =
        makeMutedLabel(tr("It keeps counts, costs and times of requests on this computer. It never keeps "
                          "prompts or answers unless you ask for it, and provider keys only in %1.",
                          "a secret store")
                           .arg(m_context.control.secretStoreName()),
                       this);
    down->addWidget(keeps);

    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    down->addLayout(rows);
    auto *editors = new SettingEditors(m_context.control, this);
    for (const ChoiceSetting &setting : {languageSetting(), themeSetting()}) {
        QWidget *editor = editors->make(setting);
        auto *row = new SettingRow(setting.key, setting.title, setting.help, editor, {},
                                   SettingRow::Place::Beside, this);
        editors->bind(row, setting);
        row->layout()->setContentsMargins(0, space::Medium, 0, space::Medium); // there is no card around it
        rows->addWidget(row);
    }
    editors->refresh();
    down->addStretch(1);
    connect(&m_context.control, &Control::statusChanged, this, &WelcomeStep::showAddress);
    showAddress();
}

void WelcomeStep::showAddress()
{
    const GatewayStatus status = m_context.control.status();
    if (status.state == GatewayStatus::State::Failed) {
        m_address->setText(tr("The gateway could not start: %1 Another port can be chosen in the settings.")
                               .arg(status.problem));
        return;
    }
    m_address->setText(
        status.address.isEmpty()
            ? tr("The gateway is starting…")
            : tr("It listens on %1, and only programs on this computer can connect.", "an address")
                  .arg(status.address));
}

} // namespace sluice
