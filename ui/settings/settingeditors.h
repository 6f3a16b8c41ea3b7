// The editors of the settings: each writes through Control at once and follows what is in force.
#pragma once

#include "ui/settings/settingssections.h"

#include <QHash>
#include <QObject>

#include <optional>

class QWidget;

namespace sluice {

class Control;
class SettingRow;

class SettingEditors final : public QObject
{
    Q_OBJECT
public:
    // `page` becomes the parent of the editors until a row takes them. Both outlive this.
    SettingEditors(Control &control, QWidget *page);

    // First the widget, then, once it stands in its row, what it does.
    QWidget *make(const NumberSetting &setting);
    QWidget *make(const SwitchSetting &setting);
    QWidget *make(const ChoiceSetting &setting);
    QWidget *make(const TextSetting &setting);
    void bind(SettingRow *row, const NumberSetting &setting);
    void bind(SettingRow *row, const SwitchSetting &setting);
    void bind(SettingRow *row, const ChoiceSetting &setting);
    void bind(SettingRow *row, const TextSetting &setting);

    // Shows what is in force.
    void refresh();

Q_SIGNALS:
    // A change is stored that the listener takes only when it starts.
    void restartNeeded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // What a row was before each of its changes, newest last; undone ones can be done again.
    struct Past
    {
        std::vector<std::function<void()>> undo = {};
        std::vector<std::function<void()>> redo = {};
    };
    enum class Step : quint8 { Change, Undo, Redo };

    // Sets the value of a row: now, or when a change is undone or done again.
    template<typename Setting, typename Value>
    void change(SettingRow *row, const Setting &setting, const Value &value);
    void apply(SettingRow *row, const Settings &settings, bool needsRestart, std::function<void()> back);
    Settings wanted() const;
    void remember(SettingRow *row, Step kind, const std::function<void()> &back);
    void watch(SettingRow *row);
    bool handleUndo(QWidget *editor, QEvent *event);
    bool step(SettingRow *row, Step step);

    Control &m_control;
    QWidget *m_page;
    std::vector<std::function<void(const Settings &)>> m_refreshers = {};
    QHash<QWidget *, SettingRow *> m_rows = {}; // by editor
    QHash<SettingRow *, Past> m_past = {};
    std::optional<Settings> m_inFlight = {};
    int m_running = 0;          // changes that are not stored yet
    Step m_step = Step::Change; // what the change under way is
};

} // namespace sluice
