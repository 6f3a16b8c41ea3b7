#include "ui/settings/actionbutton.h"

#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sluice {

ActionButton::ActionButton(const QString &name, const QString &text, const QString &whileWorking,
                           QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_whileWorking(whileWorking)
    , m_button(new QPushButton(text, this))
    , m_result(new ToneLabel(Tone::Muted, this))
{
    m_button->setObjectName(name);
    m_result->setObjectName(name + QLatin1String("Result"));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Medium);
    across->addWidget(m_button);
    across->addWidget(m_result, 1);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &ActionButton::clicked);
}

void ActionButton::showWorking()
{
    m_button->setEnabled(false);
    m_button->setText(m_whileWorking);
    m_result->clear();
}

void ActionButton::showResult(bool good, const QString &text)
{
    m_button->setEnabled(true);
    m_button->setText(m_text);
    m_result->setTone(good ? Tone::Good : Tone::Bad);
    m_result->setText(text);
}

} // namespace sluice
