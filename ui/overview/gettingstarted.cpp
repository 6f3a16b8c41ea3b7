#include "ui/overview/gettingstarted.h"

#include "core/control/control.h"
#include "ui/common/icons.h"
#include "ui/common/sluicestyle.h"
#include "ui/overview/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace sluice {

GettingStarted::GettingStarted(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("gettingStartedPanel"));
    setAccessibleName(tr("Getting started"));
    setMaximumWidth(680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Huge);
    layout->setSpacing(space::Large);

    auto *title = new QLabel(tr("Three steps to the first request"), this);
    title->setFont(scaledFont(font(), 1.45, QFont::DemiBold));
    layout->addWidget(title);
    auto *lead =
        new QLabel(tr("Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, "
                      "and counts every token and dollar by key."),
                   this);
    lead->setWordWrap(true);
    lead->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(lead);

    m_provider = addStep(layout, tr("Add a provider"), tr("Its secret goes to the keychain, nowhere else."),
                         tr("Add a provider…"), QStringLiteral("providers"));
    m_key = addStep(layout, tr("Create a key"), tr("One for each agent, so that each has its own bill."),
                    tr("Create a key…"), QStringLiteral("keys"));
    m_agent = addStep(layout, tr("Connect an agent"),
                      tr("Paste two lines into Claude Code, Codex or your own code."),
                      tr("Show the settings…"), QStringLiteral("keys"));

    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    layout->addWidget(line);

    auto *row = new QHBoxLayout;
    auto *hint = new QLabel(tr("Or see it work first: the built-in simulator needs no account."), this);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    m_test = new QPushButton(themedIcon(QStringLiteral("send"), IconColour::OnAccent),
                             tr("Send a test request"), this);
    m_test->setObjectName(QStringLiteral("sendTestRequestButton"));
    makePrimary(m_test);
    connect(m_test, &QPushButton::clicked, this, &GettingStarted::sendTestRequest);
    row->addWidget(m_test);
    layout->addLayout(row);
    m_outcome = new QLabel(this);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    layout->addWidget(m_outcome);
}

GettingStarted::Step GettingStarted::addStep(QVBoxLayout *layout, const QString &title,
                                             const QString &explanation, const QString &action,
                                             const QString &page)
{
    Step step;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Medium);
    step.tick = new QToolButton(this);
    step.tick->setAutoRaise(true);
    step.tick->setIconSize({20, 20});
    step.tick->setFocusPolicy(Qt::NoFocus);
    step.tick->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(step.tick);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    auto *name = new QLabel(title, this);
    name->setFont(scaledFont(font(), 1, QFont::DemiBold));
    texts->addWidget(name);
    auto *why = new QLabel(explanation, this);
    why->setForegroundRole(QPalette::PlaceholderText);
    why->setWordWrap(true);
    texts->addWidget(why);
    row->addLayout(texts, 1);

    step.button = new QPushButton(action, this);
    step.button->setObjectName(QStringLiteral("gettingStarted_") + page);
    connect(step.button, &QPushButton::clicked, this, [this, page] { m_context.host.openPage(page); });
    row->addWidget(step.button);
    layout->addLayout(row);
    setDone(step, false);
    return step;
}

void GettingStarted::setDone(const Step &step, bool done)
{
    step.tick->setIcon(done ? themedIcon(QStringLiteral("success"), IconColour::Good)
                            : themedIcon(QStringLiteral("ring"), IconColour::Muted));
    step.tick->setAccessibleName(done ? tr("Done") : tr("To do"));
}

void GettingStarted::update(bool hasProvider, bool hasKey)
{
    setDone(m_provider, hasProvider);
    setDone(m_key, hasKey);
}

void GettingStarted::sendTestRequest()
{
    m_test->setEnabled(false);
    m_test->setText(tr("Sending…"));
    m_outcome->hide();
    m_context.control.sendTestRequest().then(this, [this](const Result<void> &done) {
        m_test->setEnabled(true);
        m_test->setText(tr("Send a test request"));
        m_outcome->setText(done ? tr("Answered. It shows here in a moment.")
                                : tr("The request failed. %1").arg(done.error().text));
        m_outcome->show();
    });
}

void GettingStarted::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, *this, palette().color(QPalette::Mid));
}

} // namespace sluice
