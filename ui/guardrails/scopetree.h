// Whose traffic a guardrail is for: nothing ticked is everybody's.
#pragma once

#include "core/model/configuration.h"

#include <QTreeWidget>

namespace sluice {

class ScopeTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit ScopeTree(QWidget *parent = nullptr);

    // Shows the keys (without revoked ones), projects and providers there are, with those of the scope
    // ticked.
    void setScope(const Configuration &configuration, const GuardrailScope &scope);
    // What is ticked; the parts are not this widget's.
    GuardrailScope scope() const;

Q_SIGNALS:
    void scopeChanged();

private:
    void addGroup(const QString &title, int kind);
    void addEntry(const QString &name, const QUuid &id, bool ticked);
};

} // namespace sluice
