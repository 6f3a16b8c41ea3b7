// Ctrl+K: every page, action and object by a few letters of its name.
#pragma once

#include <QDialog>
#include <QHash>
#include <QIcon>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace sluice {

struct PaletteEntry
{
    QString id = {};     // "page.keys", "key.<uuid>.pause": what "recent first" remembers
    QString text = {};   // translated: "Pause codex"
    QString detail = {}; // what it is: "Key", "Page", a shortcut
    QIcon icon = {};
    std::function<void()> run = {};
};

class CommandPalette final : public QDialog
{
    Q_OBJECT
public:
    // `entries` is asked each time that the palette opens. `recent`: ids, the latest first.
    CommandPalette(std::function<std::vector<PaletteEntry>()> entries, QStringList recent, QWidget *parent);

    void openAt(QWidget *window);
    const QStringList &recent() const { return m_recent; }

Q_SIGNALS:
    void recentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void runCurrent();

    std::function<std::vector<PaletteEntry>()> m_source;
    std::vector<PaletteEntry> m_entries = {};
    QStringList m_recent;
    QLineEdit *m_edit = nullptr;
    QListWidget *m_list = nullptr;
};

} // namespace sluice
