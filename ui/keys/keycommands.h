// The actions of the Keys page: for the keys that are selected, from menus, shortcuts and the drawer alike,
// with the small dialogs that some of them need.
#pragma once

#include "ui/keys/keyactions.h"

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace sluice {

class KeyCommands final : public QObject
{
    Q_OBJECT
public:
    using Selection = std::function<std::vector<VirtualKey>()>;
    // Dialogs belong to `page`; shortcuts hold in `table`.
    KeyCommands(const PageContext &context, Selection selection, QWidget *page, QWidget *table);

    // Enables what the selection allows.
    void refresh();
    void fillMenu(QMenu &menu);

    void createKey();
    void edit();
    void duplicate();
    void togglePause();
    void resume(const QUuid &id);
    void toggleSwitch();
    void raise();
    void rotate();
    void tag();
    void revoke();
    void revokeWithReason();
    void restore();
    void showRequests();

Q_SIGNALS:
    // A secret was made and is being shown.
    void keyMade(const QUuid &id);

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &keys, void (KeyCommands::*run)());
    void fillProjects();
    void showSecret(const NewKey &key, const QString &purpose);
    std::optional<VirtualKey> single() const;

    PageContext m_context;
    Selection m_selection;
    QWidget *m_page;
    QWidget *m_table;
    KeyActions *m_actions;
    QAction *m_edit = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_raise = nullptr;
    QAction *m_rotate = nullptr;
    QAction *m_tag = nullptr;
    QMenu *m_projects = nullptr;
    QAction *m_requests = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_revoke = nullptr;
    QAction *m_revokeReason = nullptr;
    QAction *m_restore = nullptr;
};

} // namespace sluice
