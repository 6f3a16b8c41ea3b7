// The editors of the settings: each writes through Control at once and follows what is in force.
#pragma once

#include "ui/settings/settingssections.h"

#include <QObject>

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
    void apply(SettingRow *row, const Settings &settings, bool needsRestart);

    Control &m_control;
    QWidget *m_page;
    std::vector<std::function<void(const Settings &)>> m_refreshers = {};
};

} // namespace sluice
