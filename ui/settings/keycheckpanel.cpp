#include "ui/settings/keycheckpanel.h"

#include "core/control/control.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/settings/numberfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace sluice {

namespace {

constexpr int FieldWidth = 320;
constexpr int NumberWidth = 136;
// As the rules for settings have them.
constexpr int ShortestTimeout = 100; // ms
constexpr int LongestTimeout = 30'000;
constexpr int LongestCache = 86'400; // s

} // namespace

KeyCheckPanel::KeyCheckPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_url(makeLineEdit("keyCheckUrlEdit", this))
    , m_actsAs(new QComboBox(this))
    , m_timeout(new NumberField(Unit::Count, ShortestTimeout, LongestTimeout, tr(" ms"), this))
    , m_cache(new NumberField(Unit::Seconds, 0, LongestCache, tr(" s"), this))
    , m_problem(new ToneLabel(Tone::Bad, this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
{
    m_url->setPlaceholderText(QStringLiteral("https://…"));
    m_url->setFixedWidth(FieldWidth);
    m_actsAs->setObjectName(QStringLiteral("keyCheckActsAsCombo"));
    m_actsAs->setFixedWidth(FieldWidth);
    m_actsAs->setFocusPolicy(Qt::StrongFocus);
    m_timeout->setObjectName(QStringLiteral("keyCheckTimeoutSpin"));
    m_timeout->setFixedWidth(NumberWidth);
    m_timeout->setGroupSeparatorShown(true);
    m_cache->setObjectName(QStringLiteral("keyCheckCacheSpin"));
    m_cache->setFixedWidth(NumberWidth);
    m_cache->setGroupSeparatorShown(true);
    m_cache->setSpecialValueText(tr("not at all", "answers are remembered"));
    m_save->setObjectName(QStringLiteral("keyCheckSaveButton"));
    m_save->setAccessibleName(tr("Save who is asked about unknown keys"));
    makePrimary(m_save);
    m_revert->setObjectName(QStringLiteral("keyCheckRevertButton"));
    m_revert->setAccessibleName(tr("Back to what is in force"));
    m_problem->setObjectName(QStringLiteral("keyCheckProblem"));

    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::Small);
    m_urlProblem = addField(form, tr("Address"),
                            tr("https, or http to this computer or a private network. Empty: unknown keys "
                               "are refused."),
                            m_url, "keyCheckUrlProblem");
    m_actsAsProblem =
        addField(form, tr("Such callers act as"), tr("The rules of that key hold for them, and its budget."),
                 m_actsAs, "keyCheckActsAsProblem");
    m_timeoutProblem = addField(form, tr("Waits at most"), tr("Without an answer the request is refused."),
                                m_timeout, "keyCheckTimeoutProblem");
    m_cacheProblem = addField(form, tr("Remembers answers for"), {}, m_cache, "keyCheckCacheProblem");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch();
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addLayout(form);
    down->addWidget(m_problem);
    down->addLayout(buttons);
    setFocusProxy(m_url);

    connect(m_url, &QLineEdit::textChanged, this, &KeyCheckPanel::updateButtons);
    connect(m_actsAs, &QComboBox::currentIndexChanged, this, &KeyCheckPanel::updateButtons);
    watch(m_timeout, m_timeoutProblem);
    watch(m_cache, m_cacheProblem);
    m_actsAs->installEventFilter(this);
    connect(m_save, &QPushButton::clicked, this, &KeyCheckPanel::save);
    connect(m_revert, &QPushButton::clicked, this, &KeyCheckPanel::show);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, this, &KeyCheckPanel::save);
    connect(m_url, &QLineEdit::returnPressed, this, &KeyCheckPanel::save);
    // What somebody is writing is not taken away by a change elsewhere; a new key can be chosen at once.
    connect(&m_context.control, &Control::configurationChanged, this, [this] {
        if (m_revert->isEnabled())
            fillKeys(written().actsAs);
        else
            show();
    });
    show();
}

ToneLabel *KeyCheckPanel::addField(QFormLayout *form, const QString &title, const QString &help,
                                   QWidget *editor, const char *problem)
{
    auto *wrong = new ToneLabel(Tone::Bad, this);
    wrong->setObjectName(QString::fromLatin1(problem));
    wrong->hide();
    auto *down = new QVBoxLayout;
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(2);
    down->addWidget(editor, 0, Qt::AlignLeft);
    down->addWidget(wrong);
    if (!help.isEmpty())
        down->addWidget(makeMutedLabel(help, this));
    auto *name = new QLabel(title, this);
    name->setBuddy(editor);
    editor->setAccessibleName(title);
    editor->setAccessibleDescription(help);
    form->addRow(name, down);
    return wrong;
}

void KeyCheckPanel::watch(NumberField *field, ToneLabel *problem)
{
    connect(field, &NumberField::refused, problem, [problem](const QString &why) {
        problem->setText(why);
        problem->setVisible(!why.isEmpty());
    });
    connect(field, &QSpinBox::valueChanged, this, [this, problem] {
        problem->hide();
        updateButtons();
    });
    field->installEventFilter(this);
}

// Scrolling the page must not change the value that happens to be under the pointer.
bool KeyCheckPanel::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void KeyCheckPanel::fillKeys(const QUuid &chosen)
{
    const QSignalBlocker quiet(m_actsAs);
    m_actsAs->clear();
    m_actsAs->addItem(tr("Choose a key…"), QUuid());
    for (const VirtualKey &key : m_context.control.configuration()->keys()) {
        if (!key.revokedAt)
            m_actsAs->addItem(key.name, key.id);
        else if (key.id == chosen)
            //: %1 a key
            m_actsAs->addItem(tr("%1 (revoked)").arg(key.name), key.id);
    }
    if (!chosen.isNull() && m_actsAs->findData(chosen) < 0)
        m_actsAs->addItem(tr("A key that does not exist any more"), chosen);
    m_actsAs->setCurrentIndex(std::max(0, m_actsAs->findData(chosen)));
}

KeyCheckSettings KeyCheckPanel::written() const
{
    KeyCheckSettings check = m_context.control.configuration()->settings().keyCheck;
    check.url = m_url->text().trimmed();
    check.actsAs = m_actsAs->currentData().toUuid();
    check.timeout = std::chrono::milliseconds(m_timeout->value());
    // Scripts may write parts of a second: they stay unless the field was changed.
    const auto shown = std::chrono::duration_cast<std::chrono::seconds>(check.cacheFor);
    if (m_cache->value() != shown.count())
        check.cacheFor = std::chrono::seconds(m_cache->value());
    return check;
}

bool KeyCheckPanel::isChanged() const
{
    return !(written() == m_context.control.configuration()->settings().keyCheck);
}

void KeyCheckPanel::show()
{
    const KeyCheckSettings check = m_context.control.configuration()->settings().keyCheck;
    m_showing = true;
    m_url->setText(check.url);
    fillKeys(check.actsAs);
    m_timeout->setValue(int(check.timeout.count()));
    m_cache->setValue(int(std::chrono::duration_cast<std::chrono::seconds>(check.cacheFor).count()));
    m_showing = false;
    clearProblems();
    updateButtons();
}

void KeyCheckPanel::updateButtons()
{
    if (m_showing)
        return;
    const bool changed = isChanged();
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
}

void KeyCheckPanel::clearProblems()
{
    for (ToneLabel *label : {m_urlProblem, m_actsAsProblem, m_timeoutProblem, m_cacheProblem, m_problem})
        label->hide();
}

// At the field that it is about, which gets the focus: what was typed stays.
void KeyCheckPanel::showProblem(const Error &error)
{
    struct Field
    {
        const char *code;
        ToneLabel *label;
        QWidget *editor;
    };
    const Field fields[] = {{"key_check_url", m_urlProblem, m_url},
                            {"key_check_acts_as", m_actsAsProblem, m_actsAs},
                            {"key_check_timeout", m_timeoutProblem, m_timeout},
                            {"key_check_cache", m_cacheProblem, m_cache}};
    ToneLabel *label = m_problem;
    for (const Field &field : fields) {
        if (error.code != field.code)
            continue;
        label = field.label;
        field.editor->setFocus();
    }
    label->setText(error.text);
    label->show();
}

void KeyCheckPanel::save()
{
    if (!m_save->isEnabled())
        return;
    Settings settings = m_context.control.configuration()->settings();
    settings.keyCheck = written();
    m_save->setEnabled(false);
    clearProblems();
    whenDone(m_context.control.updateSettings(settings), this, [this](const Result<Settings> &done) {
        if (done)
            return show(); // as it is in force
        updateButtons();
        showProblem(done.error());
    });
}

} // namespace sluice
