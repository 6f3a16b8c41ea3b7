// ★: gives the filter of the moment a name, and lists those that have one.
#pragma once

#include "ui/common/pagehost.h"
#include "ui/traffic/savedfilters.h"

#include <QToolButton>

namespace sluice {

class SavedFilterButton final : public QToolButton
{
    Q_OBJECT
public:
    SavedFilterButton(const PageContext &context, QWidget *parent);

    // What would be saved.
    void setFilter(const QString &text, const QString &meaning);
    // Asks for a name; nothing happens while the filter is empty.
    void save();

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void fillMenu();
    void keep(const QString &name);
    void remove(const QString &name);
    void store(const std::vector<SavedFilter> &filters, const QString &said, bool undoable);

    PageContext m_context;
    QString m_text = {};
    QString m_meaning = {};
};

} // namespace sluice
