#include "ui/settings/settingeditors.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/settings/settingrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace sluice {

namespace {
constexpr int NumberWidth = 128;
constexpr int TextWidth = 260;
} // namespace

SettingEditors::SettingEditors(Control &control, QWidget *page)
    : QObject(page)
    , m_control(control)
    , m_page(page)
{
    connect(&m_control, &Control::configurationChanged, this, &SettingEditors::refresh);
}

QWidget *SettingEditors::make(const NumberSetting &setting)
{
    auto *spin = new QSpinBox(m_page);
    spin->setRange(setting.minimum, setting.maximum);
    spin->setSuffix(setting.suffix);
    spin->setFixedWidth(NumberWidth);
    spin->setAlignment(Qt::AlignTrailing);
    spin->setGroupSeparatorShown(setting.key != QLatin1String("gateway.port"));
    spin->setKeyboardTracking(false);
    spin->setFocusPolicy(Qt::StrongFocus);
    spin->installEventFilter(this);
    return spin;
}

QWidget *SettingEditors::make(const SwitchSetting &)
{
    return new QCheckBox(m_page);
}

QWidget *SettingEditors::make(const ChoiceSetting &setting)
{
    auto *combo = new QComboBox(m_page);
    for (const auto &[shown, stored] : setting.choices)
        combo->addItem(shown, stored);
    combo->setMinimumWidth(NumberWidth);
    combo->setFocusPolicy(Qt::StrongFocus);
    combo->installEventFilter(this);
    return combo;
}

QWidget *SettingEditors::make(const TextSetting &setting)
{
    auto *edit = new QLineEdit(m_page);
    edit->setPlaceholderText(setting.placeholder);
    edit->setFixedWidth(TextWidth);
    return edit;
}

void SettingEditors::bind(SettingRow *row, const NumberSetting &setting)
{
    auto *spin = qobject_cast<QSpinBox *>(row->editor());
    const auto change = [this, row, setting](int value) {
        Settings settings = m_control.configuration()->settings();
        setting.write(settings, value);
        apply(row, settings, setting.needsRestart);
    };
    connect(spin, &QSpinBox::valueChanged, this, change);
    connect(row, &SettingRow::resetRequested, this, [change, setting] { change(setting.read(Settings())); });
    m_refreshers.push_back([spin, row, setting](const Settings &settings) {
        const QSignalBlocker quiet(spin);
        const int value = setting.read(settings);
        if (spin->value() != value)
            spin->setValue(value);
        row->setChanged(value != setting.read(Settings()));
    });
}

void SettingEditors::bind(SettingRow *row, const SwitchSetting &setting)
{
    auto *box = qobject_cast<QCheckBox *>(row->editor());
    const auto change = [this, row, setting](bool on) {
        Settings settings = m_control.configuration()->settings();
        setting.write(settings, on);
        apply(row, settings, false);
    };
    connect(box, &QCheckBox::clicked, this, change);
    connect(row, &SettingRow::resetRequested, this, [change, setting] { change(setting.read(Settings())); });
    m_refreshers.push_back([box, row, setting](const Settings &settings) {
        const bool on = setting.read(settings);
        box->setChecked(on);
        box->setText(on ? tr("On") : tr("Off"));
        row->setChanged(on != setting.read(Settings()));
    });
}

void SettingEditors::bind(SettingRow *row, const ChoiceSetting &setting)
{
    auto *combo = qobject_cast<QComboBox *>(row->editor());
    const auto change = [this, row, setting](const QString &value) {
        Settings settings = m_control.configuration()->settings();
        setting.write(settings, value);
        apply(row, settings, false);
    };
    connect(combo, &QComboBox::currentIndexChanged, this,
            [combo, change] { change(combo->currentData().toString()); });
    connect(row, &SettingRow::resetRequested, this, [change, setting] { change(setting.read(Settings())); });
    m_refreshers.push_back([combo, row, setting](const Settings &settings) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(combo->findData(setting.read(settings)));
        row->setChanged(setting.read(settings) != setting.read(Settings()));
    });
}

void SettingEditors::bind(SettingRow *row, const TextSetting &setting)
{
    auto *edit = qobject_cast<QLineEdit *>(row->editor());
    const auto change = [this, row, setting](const QString &text) {
        Settings settings = m_control.configuration()->settings();
        const QString wrong = setting.write(settings, text.trimmed());
        if (!wrong.isEmpty()) {
            row->setError(wrong); // what was typed stays to be corrected
            return;
        }
        apply(row, settings, false);
    };
    connect(edit, &QLineEdit::editingFinished, this, [edit, change] {
        if (edit->isModified())
            change(edit->text());
    });
    connect(row, &SettingRow::resetRequested, this, [change, setting] { change(setting.read(Settings())); });
    m_refreshers.push_back([edit, row, setting](const Settings &settings) {
        const QString text = setting.read(settings);
        if (!edit->isModified() || !edit->hasFocus())
            edit->setText(text);
        row->setChanged(text != setting.read(Settings()));
    });
}

void SettingEditors::apply(SettingRow *row, const Settings &settings, bool needsRestart)
{
    if (settings == m_control.configuration()->settings()) {
        row->setError({});
        return;
    }
    whenDone(m_control.updateSettings(settings), this,
             [this, row, needsRestart](const Result<Settings> &done) {
                 row->setError(done ? QString() : done.error().text);
                 refresh(); // after an error: back to what is in force
                 if (done && needsRestart)
                     Q_EMIT restartNeeded();
             });
}

void SettingEditors::refresh()
{
    const Settings settings = m_control.configuration()->settings();
    for (const auto &show : m_refreshers)
        show(settings);
}

bool SettingEditors::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling the page must not change the value that happens to be under the pointer.
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sluice
