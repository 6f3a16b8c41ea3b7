// Removes a project, and puts it back with its keys.
#pragma once

#include "core/control/control.h"
#include "ui/common/pagehost.h"

#include <QObject>

namespace sluice {

class ProjectActions final : public QObject
{
    Q_OBJECT
public:
    explicit ProjectActions(const PageContext &context, QObject *parent = nullptr);

    // Its keys stay, without a project. Offers to undo it.
    void remove(const Project &project);

private:
    void putBack(const Project &project, const QList<QUuid> &keys);
    void failed(const QString &text);

    PageContext m_context;
};

} // namespace sluice
