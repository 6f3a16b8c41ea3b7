// ★: gives the filter of the moment a name, and lists those that have one.
#include "ui/traffic/savedfilterbutton.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int LongestName = 64;

QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

std::vector<SavedFilter> without(std::vector<SavedFilter> filters, const QString &name)
{
    std::erase_if(filters, [&name](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return filters;
}

} // namespace

SavedFilterButton::SavedFilterButton(const PageContext &context, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("trafficSaveFilterButton"));
    setIcon(themedIcon(QStringLiteral("star")));
    setText(tr("Saved filters"));
    setToolTip(tr("Save this filter, or use a saved one (Ctrl+D)"));
    setAccessibleName(tr("Saved filters"));
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(28, 28);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("trafficSavedFiltersMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SavedFilterButton::fillMenu);
}

void SavedFilterButton::setFilter(const QString &text, const QString &meaning)
{
    m_text = text.simplified();
    m_meaning = meaning;
}

void SavedFilterButton::fillMenu()
{
    menu()->clear();
    QAction *save = menu()->addAction(themedIcon(QStringLiteral("star")), tr("Save this filter…"), this,
                                      &SavedFilterButton::save);
    save->setObjectName(QStringLiteral("trafficSaveFilterAction"));
    save->setEnabled(!m_text.isEmpty());
    const std::vector<SavedFilter> filters = savedFilters(m_context.control.configuration()->settings());
    if (filters.empty())
        return;
    menu()->addSeparator();
    for (const SavedFilter &filter : filters) {
        QAction *use =
            menu()->addAction(inMenu(filter.name), this, [this, text = filter.text] { Q_EMIT chosen(text); });
        use->setObjectName(QStringLiteral("trafficSavedFilter_%1").arg(filter.name));
        use->setToolTip(filter.text);
        use->setCheckable(true);
        use->setChecked(filter.text == m_text);
    }
    menu()->addSeparator();
    QMenu *removal = menu()->addMenu(themedIcon(QStringLiteral("trash")), tr("Delete"));
    removal->setObjectName(QStringLiteral("trafficDeleteFilterMenu"));
    for (const SavedFilter &filter : filters) {
        QAction *action =
            removal->addAction(inMenu(filter.name), this, [this, name = filter.name] { remove(name); });
        action->setObjectName(QStringLiteral("trafficDeleteFilter_%1").arg(filter.name));
    }
    menu()->setToolTipsVisible(true);
}

void SavedFilterButton::save()
{
    if (m_text.isEmpty())
        return;
    auto *dialog = new QDialog(window());
    dialog->setObjectName(QStringLiteral("trafficSaveFilterDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    auto *name = makeLineEdit("trafficFilterNameEdit", dialog);
    name->setMaxLength(LongestName);
    name->setText(m_text.left(LongestName));
    name->selectAll();
    auto *label = new QLabel(tr("&Name"), dialog);
    label->setBuddy(name);
    auto *note = makeMutedLabel(m_meaning, dialog);
    auto *keepIt = new QPushButton(tr("Save filter"), dialog);
    keepIt->setObjectName(QStringLiteral("trafficFilterNameSaveButton"));
    keepIt->setDefault(true);
    makePrimary(keepIt);
    auto *leave = new QPushButton(tr("Cancel"), dialog);
    const auto rename = [this, keepIt](const QString &text) {
        const std::vector<SavedFilter> all = savedFilters(m_context.control.configuration()->settings());
        const bool taken = without(all, text.trimmed()).size() < all.size();
        keepIt->setText(taken ? tr("Replace that filter") : tr("Save filter"));
        keepIt->setEnabled(!text.trimmed().isEmpty());
    };
    connect(name, &QLineEdit::textChanged, dialog, rename);
    rename(name->text());
    connect(keepIt, &QPushButton::clicked, dialog, [this, dialog, name] {
        keep(name->text().trimmed());
        dialog->accept();
    });
    connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(keepIt);
    auto *column = new QVBoxLayout(dialog);
    column->setSpacing(space::Small);
    column->addWidget(label);
    column->addWidget(name);
    column->addWidget(note);
    column->addLayout(buttons);
    dialog->resize(420, dialog->sizeHint().height());
    dialog->open();
}

void SavedFilterButton::keep(const QString &name)
{
    const std::vector<SavedFilter> before = savedFilters(m_context.control.configuration()->settings());
    std::vector<SavedFilter> after = before;
    const auto same = std::find_if(after.begin(), after.end(), [&name](const SavedFilter &filter) {
        return filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (same == after.end())
        after.push_back({name, m_text});
    else
        *same = {name, m_text};
    const bool replaced = after.size() == before.size();
    store(after,
          replaced ? tr("The filter “%1” is replaced.").arg(name)
                   : tr("Saved as “%1”. It is in the menu of the star, and in Ctrl+K.").arg(name),
          replaced);
}

void SavedFilterButton::remove(const QString &name)
{
    store(without(savedFilters(m_context.control.configuration()->settings()), name),
          tr("The filter “%1” is deleted.").arg(name), true);
}

void SavedFilterButton::store(const std::vector<SavedFilter> &filters, const QString &said, bool undoable)
{
    Settings settings = m_context.control.configuration()->settings();
    const std::vector<SavedFilter> before = savedFilters(settings);
    setSavedFilters(settings, filters);
    whenDone(m_context.control.updateSettings(settings), this,
             [this, before, said, undoable](const Result<Settings> &saved) {
                 if (!saved)
                     m_context.host.showMessage(
                         {Message::Level::Error,
                          tr("The filters could not be saved: %1").arg(saved.error().text),
                          {},
                          {}});
                 else if (undoable)
                     m_context.host.offerUndo(said, [this, before] { store(before, {}, false); });
                 else if (!said.isEmpty())
                     m_context.host.showMessage({Message::Level::Success, said, {}, {}});
             });
}

} // namespace sluice
