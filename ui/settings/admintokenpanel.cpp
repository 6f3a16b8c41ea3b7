#include "ui/settings/admintokenpanel.h"

#include "core/control/control.h"
#include "ui/common/copybutton.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sluice {

AdminTokenPanel::AdminTokenPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_make(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_token(new SecretField(this))
    , m_copy(new CopyButton(
          tr("Copy"), CopyButton::Content::Secret, [this] { return m_token->text(); }, this))
    , m_done(new QPushButton(tr("Done"), this))
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    auto *first = new QHBoxLayout;
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    first->addWidget(m_note, 1);
    m_make->setObjectName(QStringLiteral("newAdminTokenButton"));
    connect(m_make, &QPushButton::clicked, this, &AdminTokenPanel::makeToken);
    first->addWidget(m_make);
    down->addLayout(first);

    auto *second = new QHBoxLayout;
    m_token->setObjectName(QStringLiteral("adminTokenField"));
    m_token->setAccessibleName(tr("New admin token"));
    m_copy->setObjectName(QStringLiteral("adminTokenCopyButton"));
    m_done->setObjectName(QStringLiteral("adminTokenDoneButton"));
    connect(m_done, &QPushButton::clicked, this, &AdminTokenPanel::forget);
    second->addWidget(m_token, 1);
    second->addWidget(m_copy);
    second->addWidget(m_done);
    down->addLayout(second);
    setFocusProxy(m_make);
    forget();
}

void AdminTokenPanel::refresh()
{
    const bool exists = !m_context.control.configuration()->settings().adminTokenHash.isEmpty();
    m_make->setText(exists ? tr("Replace the token…") : tr("New token"));
    if (m_token->isVisibleTo(this))
        return;
    m_note->setText(exists ? tr("A token is in use. It cannot be shown again, only replaced.")
                           : tr("No token yet: without one nobody can use the admin API."));
}

void AdminTokenPanel::forget()
{
    m_token->wipe();
    m_token->hide();
    m_copy->hide();
    m_done->hide();
    refresh();
}

void AdminTokenPanel::makeToken()
{
    m_make->setEnabled(false);
    whenDone(m_context.control.newAdminToken(), this, [this](const Result<QByteArray> &token) {
        m_make->setEnabled(true);
        if (!token) {
            m_note->setText(tr("No token was made. %1").arg(token.error().text));
            return;
        }
        m_token->showForCopying(QString::fromLatin1(token.value()));
        m_token->show();
        m_copy->show();
        m_done->show();
        m_note->setText(tr("Copy the token now: it is not shown again. An earlier one no longer works."));
        m_copy->setFocus();
    });
}

} // namespace sluice
