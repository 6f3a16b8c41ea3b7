#include "ui/settings/aboutpanel.h"

#include "core/control/control.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sluice {

AboutPanel::AboutPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout)
{
    auto *licence = new QPushButton(tr("Licence…"), this);
    licence->setObjectName(QStringLiteral("licenceButton"));
    licence->setAccessibleName(tr("Show the licence of Sluice"));
    connect(licence, &QPushButton::clicked, this, &AboutPanel::showLicence);
    m_grid->setHorizontalSpacing(space::Huge);
    m_grid->setVerticalSpacing(space::Tiny);
    m_grid->setColumnStretch(2, 1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Medium);
    down->addLayout(m_grid);
    down->addWidget(licence, 0, Qt::AlignLeading);
    setFocusProxy(licence);
}

void AboutPanel::refresh()
{
    while (QLayoutItem *old = m_grid->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    int row = 0;
    for (const Component &part : m_context.control.components()) {
        auto *name = new QLabel(part.name, this);
        auto *version = new QLabel(part.version, this);
        version->setObjectName(QStringLiteral("version_") + part.name);
        version->setFont(fixedFont(font()));
        version->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(version, row, 1);
        m_grid->addWidget(makeMutedLabel(part.licence, this), row, 2);
        ++row;
    }
}

void AboutPanel::showLicence()
{
    QDialog dialog(this);
    dialog.setObjectName(QStringLiteral("licenceDialog"));
    dialog.setWindowTitle(tr("Licence of Sluice"));
    QFile file(QStringLiteral(":/sluice/LICENSE"));
    auto *text = makeTextBox(QStringLiteral("licenceText"), &dialog);
    text->setAccessibleName(dialog.windowTitle());
    text->setReadOnly(true);
    text->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *down = new QVBoxLayout(&dialog);
    down->addWidget(text);
    down->addWidget(buttons);
    dialog.resize(640, 420);
    dialog.exec();
}

} // namespace sluice
