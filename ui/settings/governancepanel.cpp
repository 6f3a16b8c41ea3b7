#include "ui/settings/governancepanel.h"

#include "core/control/control.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/governanceeditor.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace sluice {

GovernancePanel::GovernancePanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(new GovernanceEditor(QStringLiteral("gateway"), this))
    , m_problem(new ToneLabel(Tone::Bad, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
{
    m_problem->setObjectName(QStringLiteral("gatewayLimitsProblem"));
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("gatewayLimitsSaveButton"));
    m_save->setAccessibleName(tr("Save the limits of the gateway"));
    makePrimary(m_save);
    m_revert->setObjectName(QStringLiteral("gatewayLimitsRevertButton"));
    m_revert->setAccessibleName(tr("Back to the limits that are in force"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addWidget(m_editor);
    down->addWidget(m_problem);
    down->addLayout(buttons);

    connect(m_editor, &GovernanceEditor::changed, this, &GovernancePanel::updateButtons);
    connect(m_save, &QPushButton::clicked, this, &GovernancePanel::save);
    connect(m_revert, &QPushButton::clicked, this, &GovernancePanel::show);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, this, &GovernancePanel::save);
    // What somebody is writing is not taken away by a change elsewhere.
    connect(&m_context.control, &Control::configurationChanged, this, [this] {
        if (!m_save->isEnabled())
            show();
    });
    show();
}

void GovernancePanel::show()
{
    m_showing = true;
    m_editor->setGovernance(m_context.control.configuration()->settings().governance);
    m_problem->hide();
    m_showing = false;
    updateButtons();
}

void GovernancePanel::updateButtons()
{
    if (m_showing)
        return;
    const bool changed =
        !(m_editor->governance() == m_context.control.configuration()->settings().governance);
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

void GovernancePanel::save()
{
    if (!m_save->isEnabled() || !m_editor->check())
        return;
    Settings settings = m_context.control.configuration()->settings();
    settings.governance = m_editor->governance();
    m_save->setEnabled(false);
    whenDone(m_context.control.updateSettings(settings), this, [this](const Result<Settings> &done) {
        m_problem->setText(done ? QString() : done.error().text);
        m_problem->setVisible(!done);
        if (done)
            show(); // as it is in force
        else
            updateButtons();
    });
}

} // namespace sluice
