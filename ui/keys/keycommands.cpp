// The actions of the Keys page.
#include "ui/keys/keycommands.h"

#include "core/control/async.h"
#include "ui/common/icons.h"
#include "ui/keys/createkeydialog.h"
#include "ui/keys/modelpatterns.h"
#include "ui/keys/newkeypanel.h"
#include "ui/keys/rotatedialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>

#include <algorithm>

namespace sluice {

namespace {

constexpr double UsualRaise = 5;
constexpr double HighestRaise = 10'000;

template<typename Test>
bool allOf(const std::vector<VirtualKey> &keys, Test test)
{
    return !keys.empty() && std::all_of(keys.begin(), keys.end(), test);
}

bool isLive(const VirtualKey &key)
{
    return !key.revokedAt;
}

QInputDialog *makeInput(const char *name, const QString &title, const QString &label, const QString &verb,
                        QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(QString::fromLatin1(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setOkButtonText(verb);
    return dialog;
}

} // namespace

KeyCommands::KeyCommands(const PageContext &context, Selection selection, QWidget *page, QWidget *table)
    : QObject(page)
    , m_context(context)
    , m_selection(std::move(selection))
    , m_page(page)
    , m_table(table)
    , m_actions(new KeyActions(context, this))
    , m_projects(new QMenu(tr("Move to project"), page))
{
    m_edit = add("keyEditAction", tr("Edit…"), Qt::Key_Return, &KeyCommands::edit);
    m_duplicate = add("keyDuplicateAction", tr("Duplicate…"), QKeySequence(Qt::CTRL | Qt::Key_D),
                      &KeyCommands::duplicate);
    m_pause =
        add("keyPauseAction", tr("Pause"), QKeySequence(Qt::CTRL | Qt::Key_P), &KeyCommands::togglePause);
    m_switch = add("keySwitchAction", tr("Turn off"), {}, &KeyCommands::toggleSwitch);
    m_raise = add("keyRaiseAction", tr("Raise for today…"), {}, &KeyCommands::raise);
    m_rotate = add("keyRotateAction", tr("Rotate…"), {}, &KeyCommands::rotate);
    m_tag = add("keyTagAction", tr("Add tags…"), {}, &KeyCommands::tag);
    m_requests = add("keyRequestsAction", tr("Show requests"), {}, &KeyCommands::showRequests);
    m_revoke = add("keyRevokeAction", tr("Revoke"), QKeySequence::Delete, &KeyCommands::revoke);
    m_revokeReason =
        add("keyRevokeReasonAction", tr("Revoke with a reason…"), {}, &KeyCommands::revokeWithReason);
    m_restore = add("keyRestoreAction", tr("Restore"), {}, &KeyCommands::restore);
    m_copy = new QAction(tr("Copy prefix"), this);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const auto key = single())
            QGuiApplication::clipboard()->setText(QString::fromLatin1(key->prefix));
    });
    m_projects->setObjectName(QStringLiteral("keyProjectMenu"));
    connect(m_projects, &QMenu::aboutToShow, this, &KeyCommands::fillProjects);
    refresh();
}

QAction *KeyCommands::add(const char *name, const QString &text, const QKeySequence &keys,
                          void (KeyCommands::*run)())
{
    auto *action = new QAction(text, m_page);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_table->addAction(action);
    return action;
}

std::optional<VirtualKey> KeyCommands::single() const
{
    const std::vector<VirtualKey> keys = m_selection();
    return keys.size() == 1 ? std::optional(keys.front()) : std::nullopt;
}

void KeyCommands::refresh()
{
    const std::vector<VirtualKey> keys = m_selection();
    const bool one = keys.size() == 1;
    const bool live = allOf(keys, isLive);
    const bool paused = allOf(keys, [](const VirtualKey &key) { return key.pausedAt.has_value(); });
    const bool off = allOf(keys, [](const VirtualKey &key) { return !key.enabled; });
    m_edit->setEnabled(one && live);
    m_duplicate->setEnabled(one);
    m_pause->setEnabled(live);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_switch->setEnabled(live);
    m_switch->setText(off ? tr("Turn on") : tr("Turn off"));
    m_raise->setEnabled(one && live && raisablePeriod({}, keys.front().policy.governance));
    m_rotate->setEnabled(one && live);
    m_tag->setEnabled(live);
    m_projects->setEnabled(live && !m_context.control.configuration()->projects().empty());
    m_requests->setEnabled(one);
    m_copy->setEnabled(one);
    m_revoke->setEnabled(live);
    m_revokeReason->setEnabled(live);
    m_restore->setEnabled(one && !live);
}

void KeyCommands::fillMenu(QMenu &menu)
{
    menu.addActions({m_edit, m_pause, m_switch});
    menu.addAction(m_raise);
    menu.addSeparator();
    menu.addActions({m_rotate, m_duplicate, m_copy, m_requests});
    menu.addSeparator();
    menu.addAction(m_tag);
    menu.addMenu(m_projects);
    menu.addSeparator();
    menu.addActions({m_revoke, m_revokeReason, m_restore});
}

void KeyCommands::fillProjects()
{
    m_projects->clear();
    for (const Project &project : m_context.control.configuration()->projects()) {
        m_projects->addAction(project.name, this,
                              [this, id = project.id] { m_actions->moveTo(m_selection(), id); });
    }
    m_projects->addSeparator();
    m_projects->addAction(tr("No project"), this, [this] { m_actions->moveTo(m_selection(), {}); });
}

void KeyCommands::showSecret(const NewKey &key, const QString &purpose)
{
    auto *panel = new NewKeyPanel(m_context.control, key, purpose, m_page);
    connect(panel, &NewKeyPanel::setUpAsked, this, [this](const QString &agent, const QUuid &made) {
        m_context.host.openPage(
            QStringLiteral("agents"),
            QStringLiteral("connect:%1 %2").arg(agent, made.toString(QUuid::WithoutBraces)));
    });
    Q_EMIT keyMade(key.key.id);
    panel->open();
}

void KeyCommands::createKey()
{
    auto *dialog = new CreateKeyDialog(m_context.control, m_page);
    connect(dialog, &CreateKeyDialog::created, this, &KeyCommands::showSecret);
    dialog->open();
}

void KeyCommands::edit()
{
    const auto key = single();
    if (key && isLive(*key))
        (new CreateKeyDialog(m_context.control, *key, m_page))->open();
}

void KeyCommands::duplicate()
{
    const auto key = single();
    if (!key)
        return;
    CreateKeyDialog *dialog = CreateKeyDialog::duplicate(m_context.control, *key, m_page);
    connect(dialog, &CreateKeyDialog::created, this, &KeyCommands::showSecret);
    dialog->open();
}

void KeyCommands::togglePause()
{
    const std::vector<VirtualKey> keys = m_selection();
    if (allOf(keys, [](const VirtualKey &key) { return key.pausedAt.has_value(); }))
        m_actions->resume(keys);
    else
        m_actions->pause(keys, tr("Paused by you"));
}

void KeyCommands::resume(const QUuid &id)
{
    if (const VirtualKey *key = m_context.control.configuration()->key(id))
        m_actions->resume({*key});
}

void KeyCommands::toggleSwitch()
{
    const std::vector<VirtualKey> keys = m_selection();
    m_actions->setEnabled(keys, allOf(keys, [](const VirtualKey &key) { return !key.enabled; }));
}

void KeyCommands::raise()
{
    const auto key = single();
    const auto per =
        key ? raisablePeriod(m_context.control.gauges(key->id), key->policy.governance) : std::nullopt;
    if (!per)
        return;
    QInputDialog *dialog =
        makeInput("raiseDialog", tr("Raise for today"),
                  tr("How many dollars more may “%1” spend today?").arg(key->name), tr("Raise"), m_page);
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(0.01, HighestRaise);
    dialog->setDoubleValue(UsualRaise);
    connect(dialog, &QInputDialog::doubleValueSelected, this, [this, id = key->id, per = *per](double usd) {
        m_actions->raise(id, per, Money::fromDecimal(QByteArray::number(usd, 'f', 2)).value_or(Money()));
    });
    dialog->open();
}

void KeyCommands::rotate()
{
    const auto key = single();
    if (!key || !isLive(*key))
        return;
    auto *dialog = new RotateDialog(key->name, m_page);
    connect(dialog, &RotateDialog::chosen, this,
            [this, id = key->id, name = key->name](std::chrono::seconds grace) {
                whenDone(m_context.control.rotateKey(id, grace), this, [this, name](Result<NewKey> made) {
                    if (!made) {
                        m_context.host.showMessage(
                            {Message::Level::Error,
                             tr("“%1” has no new secret: %2").arg(name, made.error().text),
                             {},
                             {}});
                        return;
                    }
                    showSecret(made.value(), {});
                    wipeBytes(made.value().secret);
                });
            });
    dialog->open();
}

void KeyCommands::tag()
{
    const std::vector<VirtualKey> keys = m_selection();
    if (!allOf(keys, isLive))
        return;
    QInputDialog *dialog = makeInput("keyTagDialog", tr("Add tags to %1").arg(namesOf(keys)),
                                     tr("Tags, parted by commas"), tr("Add"), m_page);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, keys](const QString &text) {
        if (const QStringList tags = listFromText(text); !tags.isEmpty())
            m_actions->addTags(keys, tags);
    });
    dialog->open();
}

void KeyCommands::revoke()
{
    if (allOf(m_selection(), isLive))
        m_actions->revoke(m_selection(), {});
}

void KeyCommands::revokeWithReason()
{
    const std::vector<VirtualKey> keys = m_selection();
    if (!allOf(keys, isLive))
        return;
    QInputDialog *dialog =
        makeInput("revokeReasonDialog", tr("Revoke %1").arg(namesOf(keys)),
                  tr("Why? You will read it here later; nobody else does."), tr("Revoke"), m_page);
    dialog->setCancelButtonText(tr("Keep"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, keys](const QString &reason) { m_actions->revoke(keys, reason.trimmed()); });
    dialog->open();
}

void KeyCommands::restore()
{
    if (const auto key = single(); key && !isLive(*key))
        m_actions->restore(key->id);
}

void KeyCommands::showRequests()
{
    if (const auto key = single())
        m_context.host.openPage(QStringLiteral("traffic"), QStringLiteral("key:\"%1\"").arg(key->name));
}

} // namespace sluice
