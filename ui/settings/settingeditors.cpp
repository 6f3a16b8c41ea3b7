#include "ui/settings/settingeditors.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/settings/numberfield.h"
#include "ui/settings/settingrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace sluice {

namespace {
constexpr int NumberWidth = 136;
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
    auto *field = new NumberField(setting.unit, setting.minimum, setting.maximum, setting.suffix, m_page);
    field->setFixedWidth(NumberWidth);
    field->setGroupSeparatorShown(setting.key != QLatin1String("gateway.port"));
    field->setSpecialValueText(setting.none);
    return field;
}

QWidget *SettingEditors::make(const SwitchSetting &)
{
    auto *box = new QCheckBox(tr("Off"), m_page);
    const int off = box->sizeHint().width();
    box->setText(tr("On"));
    box->setFixedWidth(std::max(off, box->sizeHint().width())); // the boxes stand in line, whatever they say
    return box;
}

QWidget *SettingEditors::make(const ChoiceSetting &setting)
{
    auto *combo = new QComboBox(m_page);
    for (const auto &[shown, stored] : setting.choices)
        combo->addItem(shown, stored);
    combo->setMinimumWidth(NumberWidth);
    combo->setFocusPolicy(Qt::StrongFocus);
    return combo;
}

QWidget *SettingEditors::make(const TextSetting &setting)
{
    auto *edit = new QLineEdit(m_page);
    edit->setPlaceholderText(setting.placeholder);
    edit->setFixedWidth(TextWidth);
    return edit;
}

namespace {

// A text is checked where it is taken; everything else fits by its editor.
template<typename Setting, typename Value>
QString written(const Setting &setting, Settings &settings, const Value &value)
{
    if constexpr (std::is_same_v<Setting, TextSetting>) {
        return setting.write(settings, value);
    } else {
        setting.write(settings, value);
        return {};
    }
}

template<typename Setting>
bool restarts(const Setting &setting)
{
    if constexpr (std::is_same_v<Setting, NumberSetting>)
        return setting.needsRestart;
    return false;
}

} // namespace

template<typename Setting, typename Value>
void SettingEditors::change(SettingRow *row, const Setting &setting, const Value &value)
{
    Settings settings = wanted();
    const Value before = setting.read(settings);
    const QString wrong = written(setting, settings, value);
    if (!wrong.isEmpty()) {
        row->setError(wrong); // what was typed stays to be corrected
        return;
    }
    apply(row, settings, restarts(setting),
          [this, row, setting, before] { change<Setting, Value>(row, setting, before); });
}

void SettingEditors::bind(SettingRow *row, const NumberSetting &setting)
{
    auto *field = qobject_cast<NumberField *>(row->editor());
    watch(row);
    connect(field, &NumberField::refused, row, &SettingRow::setError);
    connect(field, &QSpinBox::valueChanged, this,
            [this, row, setting](int value) { change(row, setting, value); });
    connect(row, &SettingRow::resetRequested, this,
            [this, row, setting] { change(row, setting, setting.read(Settings())); });
    m_refreshers.push_back([field, row, setting](const Settings &settings) {
        const QSignalBlocker quiet(field);
        const int value = setting.read(settings);
        if (field->value() != value)
            field->setValue(value);
        row->setChanged(value != setting.read(Settings()));
    });
}

void SettingEditors::bind(SettingRow *row, const SwitchSetting &setting)
{
    auto *box = qobject_cast<QCheckBox *>(row->editor());
    watch(row);
    connect(box, &QCheckBox::clicked, this, [this, row, setting](bool on) { change(row, setting, on); });
    connect(row, &SettingRow::resetRequested, this,
            [this, row, setting] { change(row, setting, setting.read(Settings())); });
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
    watch(row);
    connect(combo, &QComboBox::currentIndexChanged, this,
            [this, row, combo, setting] { change(row, setting, combo->currentData().toString()); });
    connect(row, &SettingRow::resetRequested, this,
            [this, row, setting] { change(row, setting, setting.read(Settings())); });
    m_refreshers.push_back([combo, row, setting](const Settings &settings) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(combo->findData(setting.read(settings)));
        row->setChanged(setting.read(settings) != setting.read(Settings()));
    });
}

void SettingEditors::bind(SettingRow *row, const TextSetting &setting)
{
    auto *edit = qobject_cast<QLineEdit *>(row->editor());
    watch(row);
    connect(edit, &QLineEdit::editingFinished, this, [this, row, edit, setting] {
        if (edit->isModified())
            change(row, setting, edit->text().trimmed());
    });
    connect(row, &SettingRow::resetRequested, this, [this, row, edit, setting] {
        edit->setModified(false);
        change(row, setting, setting.read(Settings()));
    });
    m_refreshers.push_back([edit, row, setting](const Settings &settings) {
        const QString text = setting.read(settings);
        if (!edit->isModified() || !edit->hasFocus())
            edit->setText(text);
        row->setChanged(text != setting.read(Settings()));
    });
}

void SettingEditors::watch(SettingRow *row)
{
    row->editor()->installEventFilter(this);
    m_rows.insert(row->editor(), row);
}

void SettingEditors::apply(SettingRow *row, const Settings &settings, bool needsRestart,
                           std::function<void()> back)
{
    row->setError({});
    if (settings == wanted())
        return refresh();
    m_inFlight = settings;
    ++m_running;
    whenDone(m_control.updateSettings(settings), this,
             [this, row, needsRestart, back = std::move(back), kind = m_step](const Result<Settings> &done) {
                 if (--m_running == 0)
                     m_inFlight.reset();
                 row->setError(done ? QString() : done.error().text);
                 if (done)
                     remember(row, kind, back);
                 if (auto *edit = qobject_cast<QLineEdit *>(row->editor()); edit && done)
                     edit->setModified(false); // what is in force is shown as it was tidied
                 refresh();                    // after an error: back to what is in force
                 if (done && needsRestart)
                     Q_EMIT restartNeeded();
             });
}

// What will be in force once everything is stored that is on its way: settings are written as a whole, and a
// quick second change must not take the first one back.
Settings SettingEditors::wanted() const
{
    return m_inFlight.value_or(m_control.configuration()->settings());
}

void SettingEditors::remember(SettingRow *row, Step kind, const std::function<void()> &back)
{
    Past &past = m_past[row];
    if (kind == Step::Change)
        past.redo.clear();
    (kind == Step::Undo ? past.redo : past.undo).push_back(back);
}

bool SettingEditors::step(SettingRow *row, Step kind)
{
    Past &past = m_past[row];
    auto &steps = kind == Step::Undo ? past.undo : past.redo;
    if (steps.empty())
        return false;
    const auto back = std::move(steps.back());
    steps.pop_back();
    m_step = kind;
    back();
    m_step = Step::Change;
    return true;
}

void SettingEditors::refresh()
{
    const Settings settings = m_control.configuration()->settings();
    for (const auto &show : m_refreshers)
        show(settings);
}

// Ctrl+Z takes back what was typed, where something was, and else the field's last change.
bool SettingEditors::handleUndo(QWidget *editor, QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    SettingRow *row = m_rows.value(editor);
    if (!row || (!undo && !key->matches(QKeySequence::Redo)))
        return false;
    auto *edit = qobject_cast<QLineEdit *>(editor);
    if (!edit)
        edit = editor->findChild<QLineEdit *>();
    if (edit && edit->isModified() && edit->isUndoAvailable())
        return false;
    const Past &past = m_past[row];
    if ((undo ? past.undo : past.redo).empty())
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // the toast's Undo means something else
        return true;
    }
    return step(row, undo ? Step::Undo : Step::Redo);
}

bool SettingEditors::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    // Scrolling the page must not change the value that happens to be under the pointer.
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && widget && handleUndo(widget, event))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace sluice
