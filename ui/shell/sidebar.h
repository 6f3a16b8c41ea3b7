// The navigation on the left: the pages in groups, with badges; icons only when the window is narrow.
#pragma once

#include "ui/shell/pages.h"

#include <QListWidget>

namespace sluice {

class Sidebar final : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(const std::vector<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrentPage(const QString &id); // without the signal
    // Things to look at on that page; 0: none.
    void setBadge(const QString &id, int count);
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

    static constexpr int WideWidth = 204;
    static constexpr int CompactWidth = 56;

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addHeading(const QString &text);
    void fitSpacer();
    QListWidgetItem *itemOf(const QString &id) const;

    QListWidgetItem *m_spacer = nullptr;
    bool m_compact = false;
};

} // namespace sluice
