// Asks how long the old secret of a key goes on being accepted.
#include "ui/keys/rotatedialog.h"

#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace sluice {

RotateDialog::RotateDialog(const QString &keyName, QWidget *parent)
    : QDialog(parent)
    , m_grace(new QComboBox(this))
{
    setObjectName(QStringLiteral("rotateKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Rotate “%1”").arg(keyName));
    m_grace->setObjectName(QStringLiteral("rotateGraceCombo"));
    m_grace->addItem(tr("Not at all: it may be known to others"), 0);
    m_grace->addItem(tr("For one more hour"), 3600);
    m_grace->addItem(tr("For 24 more hours"), 24 * 3600);
    m_grace->addItem(tr("For 7 more days"), 7 * 24 * 3600);
    m_grace->setCurrentIndex(2);
    auto *label = new QLabel(tr("The &old secret works"), this);
    label->setBuddy(m_grace);
    auto *rotate = new QPushButton(tr("Make a new secret"), this);
    rotate->setObjectName(QStringLiteral("rotateConfirmButton"));
    rotate->setDefault(true);
    makePrimary(rotate);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("rotateCancelButton"));
    cancel->setAutoDefault(false);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addWidget(label);
    line->addWidget(m_grace, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(rotate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addWidget(
        makeMutedLabel(tr("The key gets a new secret, shown once. Its name, rules and history stay."), this));
    column->addLayout(line);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(rotate, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(std::chrono::seconds(m_grace->currentData().toInt()));
        accept();
    });
    setMinimumWidth(440);
}

} // namespace sluice
