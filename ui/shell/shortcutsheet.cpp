#include "ui/shell/shortcutsheet.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sluice {

namespace {

void addMenu(QTreeWidget *tree, QTreeWidgetItem *parent, const QMenu &menu)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu()) {
            addMenu(tree, parent, *action->menu());
            continue;
        }
        if (action->shortcuts().isEmpty())
            continue;
        QString text = action->text();
        const QChar sign(1); // "&&" is a sign of its own, one "&" a mnemonic
        text.replace(QStringLiteral("&&"), sign).remove(QLatin1Char('&')).replace(sign, QLatin1Char('&'));
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        new QTreeWidgetItem(parent, {text, keys.join(QStringLiteral(", "))});
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(460, 520);
    auto *down = new QVBoxLayout(this);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcutTable"));
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("Action"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setStretchLastSection(false);
    for (const QAction *top : menus.actions()) {
        if (!top->menu())
            continue;
        QString name = top->text();
        name.remove(QLatin1Char('&'));
        auto *group = new QTreeWidgetItem(tree, {name});
        group->setFont(0, scaledFont(tree->font(), 1.0, QFont::DemiBold));
        addMenu(tree, group, *top->menu());
        if (group->childCount() == 0)
            delete group;
    }
    tree->expandAll();
    tree->resizeColumnToContents(1);
    down->addWidget(tree);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    down->addWidget(buttons);
}

} // namespace sluice
