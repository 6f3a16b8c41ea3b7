#include "ui/guardrails/scopetree.h"

#include <QSignalBlocker>

namespace sluice {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;

enum Kind { Keys, Projects, Providers };

} // namespace

ScopeTree::ScopeTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("guardrailScopeTree"));
    setAccessibleName(tr("Only for these keys, projects and providers"));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setUniformRowHeights(true);
    setIndentation(16);
    connect(this, &QTreeWidget::itemChanged, this, &ScopeTree::scopeChanged);
}

void ScopeTree::addGroup(const QString &title, int kind)
{
    auto *group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setData(0, KindRole, kind);
    group->setExpanded(true);
}

void ScopeTree::addEntry(const QString &name, const QUuid &id, bool ticked)
{
    auto *entry = new QTreeWidgetItem(topLevelItem(topLevelItemCount() - 1), {name});
    entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    entry->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    entry->setData(0, IdRole, id);
}

void ScopeTree::setScope(const Configuration &configuration, const GuardrailScope &scope)
{
    const QSignalBlocker quiet(this);
    clear();
    addGroup(tr("Keys"), Keys);
    for (const VirtualKey &key : configuration.keys()) {
        if (!key.revokedAt || scope.keys.contains(key.id))
            addEntry(key.name, key.id, scope.keys.contains(key.id));
    }
    if (!configuration.projects().empty()) {
        addGroup(tr("Projects"), Projects);
        for (const Project &project : configuration.projects())
            addEntry(project.name, project.id, scope.projects.contains(project.id));
    }
    addGroup(tr("Providers"), Providers);
    for (const Provider &provider : configuration.providers())
        addEntry(provider.name, provider.id, scope.providers.contains(provider.id));
}

GuardrailScope ScopeTree::scope() const
{
    GuardrailScope scope;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = topLevelItem(i);
        QList<QUuid> &ids = group->data(0, KindRole).toInt() == Keys       ? scope.keys
                            : group->data(0, KindRole).toInt() == Projects ? scope.projects
                                                                           : scope.providers;
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->checkState(0) == Qt::Checked)
                ids += group->child(j)->data(0, IdRole).toUuid();
        }
    }
    return scope;
}

} // namespace sluice
