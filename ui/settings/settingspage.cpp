#include "ui/settings/settingspage.h"

#include "core/control/control.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/overview/card.h"
#include "ui/settings/admintokenpanel.h"
#include "ui/settings/autostart.h"
#include "ui/settings/settingeditors.h"
#include "ui/settings/settingrow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSysInfo>
#include <QUrl>

namespace sluice {

namespace {

constexpr int ListWidth = 184;
constexpr int ContentWidth = 760;

// The ground of a section's rows.
class SectionCard final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintCard(painter, *this, palette().color(QPalette::Mid));
    }
};

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Medium, 0, 0);
    down->setSpacing(space::Medium);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::Large, 0);
    auto *title = new QLabel(tr("Settings"), this);
    title->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    head->addWidget(title, 1);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("settingsSearchEdit"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search"), IconColour::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(260);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    head->addWidget(m_search);
    down->addLayout(head);

    auto *across = new QHBoxLayout;
    across->setSpacing(space::Large);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("settingsSections"));
    m_list->setAccessibleName(tr("Sections"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(ListWidth);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setIconSize({18, 18});
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    across->addWidget(m_list);
    across->addWidget(buildSections(), 1);
    down->addLayout(across, 1);

    m_editors = new SettingEditors(m_context.control, this);
    connect(m_editors, &SettingEditors::restartNeeded, this, &SettingsPage::offerRestart);
    buildGeneral();
    buildAppearance();
    buildGateway();
    buildNetwork();
    buildBudgets();
    buildNotifications();
    buildPrivacy();
    buildSecrets();
    buildAdmin();
    buildAbout();
    m_content->addStretch(1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(&m_context.control, &Control::configurationChanged, m_token, &AdminTokenPanel::refresh);
    m_list->setCurrentRow(0);
    m_editors->refresh();
    m_token->refresh();
}

QWidget *SettingsPage::buildSections()
{
    auto *content = new QWidget(this);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, space::Large, space::Large);
    m_content->setSpacing(space::Large);
    m_nothing = new QLabel(content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_content->addWidget(m_nothing);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

SettingsPage::Section &SettingsPage::addSection(const QString &id, const QString &title, const QString &icon)
{
    auto *item = new QListWidgetItem(themedIcon(icon, IconColour::Muted), title, m_list);
    item->setSizeHint({ListWidth - 8, 32});
    Section section;
    section.id = id;
    section.widget = new QWidget(m_scroll->widget());
    section.widget->setMaximumWidth(ContentWidth);
    auto *down = new QVBoxLayout(section.widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    auto *heading = new QLabel(title, section.widget);
    heading->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    down->addWidget(heading);
    auto *card = new SectionCard(section.widget);
    section.rows = new QVBoxLayout(card);
    section.rows->setContentsMargins(0, 0, 0, 0);
    section.rows->setSpacing(0);
    down->addWidget(card);
    m_content->addWidget(section.widget);
    m_sections.push_back(std::move(section));
    return m_sections.back();
}

SettingRow *SettingsPage::addRow(Section &section, const QString &key, const QString &title,
                                 const QString &help, QWidget *editor)
{
    auto *row = new SettingRow(key, title, help, editor, section.widget);
    section.rows->addWidget(row);
    section.settings.push_back(row);
    return row;
}

template<typename Setting>
void SettingsPage::add(Section &section, const Setting &setting)
{
    QWidget *editor = m_editors->make(setting);
    m_editors->bind(addRow(section, setting.key, setting.title, setting.help, editor), setting);
}

template<typename Setting>
void SettingsPage::addAll(Section &section, const std::vector<Setting> &settings)
{
    for (const Setting &setting : settings)
        add(section, setting);
}

void SettingsPage::buildGeneral()
{
    Section &section = addSection(QStringLiteral("general"), tr("General"), QStringLiteral("settings"));
    auto *open = new QPushButton(themedIcon(QStringLiteral("folder")), tr("Open folder"), this);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.control.dataDirectory())); });
    addRow(section, QStringLiteral("general.dataDirectory"), tr("Data directory"),
           tr("%1\nAnother one is chosen with --data-dir when Sluice starts.", "a folder")
               .arg(m_context.control.dataDirectory()),
           open);
    addAutostart(section);
    addAll(section, closingSettings());
    add(section, languageSetting());
}

// Not one of our settings: the desktop's own list of what starts says whether it is on.
void SettingsPage::addAutostart(Section &section)
{
    auto *box = new QCheckBox(this);
    SettingRow *row = addRow(section, QStringLiteral("general.startAtLogin"), tr("Start at login"),
                             tr("In the tray where there is one, so that agents find their gateway."), box);
    const auto show = [box] {
        const bool on = startsAtLogin(autostartPlace());
        box->setChecked(on);
        box->setText(on ? tr("On") : tr("Off"));
    };
    show();
    connect(box, &QCheckBox::clicked, this, [row, show](bool on) {
        const Result<void> done = setStartsAtLogin(autostartPlace(), on);
        row->setError(done ? QString() : done.error().text);
        show();
    });
}

void SettingsPage::buildAppearance()
{
    Section &section = addSection(QStringLiteral("appearance"), tr("Appearance"), QStringLiteral("palette"));
    add(section, themeSetting());
    addAll(section, appearanceSwitches());
}

void SettingsPage::buildGateway()
{
    Section &section = addSection(QStringLiteral("gateway"), tr("Gateway"), QStringLiteral("server"));
    const std::vector<NumberSetting> listener = listenerSettings();
    add(section, listener.front());
    addRow(section, QStringLiteral("gateway.bind"), tr("Listens on"),
           tr("Only programs on this computer can connect."),
           valueLabel(m_context.control.configuration()->settings().bindAddress));
    for (size_t i = 1; i < listener.size(); ++i)
        add(section, listener[i]);
    addAll(section, timeoutSettings());
    addAll(section, gatewaySwitches());
}

void SettingsPage::buildNetwork()
{
    Section &section = addSection(QStringLiteral("network"), tr("Network"), QStringLiteral("link"));
    addAll(section, networkSettings());
}

void SettingsPage::buildBudgets()
{
    Section &section = addSection(QStringLiteral("budgets"), tr("Budgets"), QStringLiteral("usage"));
    addAll(section, budgetTexts());
    add(section, weekStartSetting());
}

void SettingsPage::buildNotifications()
{
    Section &section =
        addSection(QStringLiteral("notifications"), tr("Notifications"), QStringLiteral("info"));
    addAll(section, notificationSwitches());
}

void SettingsPage::buildPrivacy()
{
    Section &section = addSection(QStringLiteral("privacy"), tr("Privacy"), QStringLiteral("eye-off"));
    addAll(section, historySettings());
    addAll(section, privacySwitches());
}

void SettingsPage::buildSecrets()
{
    Section &section = addSection(QStringLiteral("secrets"), tr("Secrets"), QStringLiteral("lock"));
    addRow(section, QStringLiteral("secrets.store"), tr("Secret store"),
           tr("The providers' secrets are kept there, and nowhere else on disk."),
           valueLabel(m_context.control.secretStoreName()));
    add(section, clipboardSetting());
}

void SettingsPage::buildAdmin()
{
    Section &section = addSection(QStringLiteral("admin"), tr("Admin API"), QStringLiteral("terminal"));
    add(section,
        SwitchSetting{QStringLiteral("admin.enabled"), tr("Admin API"),
                      tr("Lets scripts manage keys and read spend, on this computer and with a token "
                         "only."),
                      [](const Settings &settings) { return settings.adminEnabled; },
                      [](Settings &settings, bool on) { settings.adminEnabled = on; }});
    m_token = new AdminTokenPanel(m_context, section.widget);
    section.rows->addWidget(m_token);
}

void SettingsPage::buildAbout()
{
    Section &section = addSection(QStringLiteral("about"), tr("About"), QStringLiteral("info"));
    addRow(section, QStringLiteral("about.sluice"), QStringLiteral("Sluice"),
           tr("The desktop gateway for LLM traffic."), valueLabel(QStringLiteral(SLUICE_VERSION)));
    addRow(section, QStringLiteral("about.qt"), QStringLiteral("Qt"), {},
           valueLabel(QString::fromLatin1(qVersion())));
    auto *copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy diagnostics"), this);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(diagnostics());
        m_context.host.showMessage({Message::Level::Success, tr("The diagnostics are on the clipboard.")});
    });
    addRow(section, QStringLiteral("about.diagnostics"), tr("Diagnostics"),
           tr("Versions and states; no secret, no prompt, no name of a key."), copy);
}

QLabel *SettingsPage::valueLabel(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fixedFont(font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void SettingsPage::offerRestart()
{
    using State = GatewayStatus::State;
    const State state = m_context.control.status().state;
    if (state != State::Running && state != State::Paused)
        return; // the next start takes it
    m_context.host.showMessage({Message::Level::Warning,
                                tr("The change takes effect when the gateway restarts. Running requests are "
                                   "finished first."),
                                {{tr("Restart now"), [this] { restartGateway(); }}},
                                QStringLiteral("settings.restart")});
}

void SettingsPage::restartGateway()
{
    auto *waiting = new QObject(this);
    connect(&m_context.control, &Control::statusChanged, waiting, [this, waiting] {
        if (m_context.control.status().state != GatewayStatus::State::Stopped)
            return;
        waiting->deleteLater();
        waiting->disconnect();
        QObject::disconnect(&m_context.control, nullptr, waiting, nullptr);
        m_context.control.startGateway();
    });
    m_context.control.stopGateway();
}

void SettingsPage::showSection(int index)
{
    if (!m_search->text().isEmpty()) {
        m_search->clear(); // shows the section through search()
        return;
    }
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].widget->setVisible(int(i) == index);
        for (SettingRow *row : m_sections[i].settings)
            row->show();
    }
    m_nothing->hide();
    m_token->show();
    m_scroll->ensureVisible(0, 0);
}

void SettingsPage::search(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        showSection(m_list->currentRow());
        return;
    }
    bool any = false;
    for (const Section &section : m_sections) {
        bool here = false;
        for (SettingRow *row : section.settings) {
            const bool match = row->matches(words);
            row->setVisible(match);
            here = here || match;
        }
        section.widget->setVisible(here);
        any = any || here;
    }
    m_nothing->setText(tr("No setting has to do with “%1”.").arg(words));
    m_nothing->setVisible(!any);
}

void SettingsPage::openWith(const QString &argument)
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        if (m_sections[i].id == argument)
            m_list->setCurrentRow(int(i));
        for (const SettingRow *row : m_sections[i].settings) {
            if (row->key() != argument)
                continue;
            m_list->setCurrentRow(int(i));
            row->editor()->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

QString SettingsPage::diagnostics() const
{
    return QStringLiteral("Sluice %1, Qt %2, %3 (%4)\nSecret store: %5\nProviders: %6, keys: %7\n")
        .arg(QStringLiteral(SLUICE_VERSION), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
             QSysInfo::currentCpuArchitecture(), m_context.control.secretStoreName())
        .arg(m_context.control.configuration()->providers().size())
        .arg(m_context.control.configuration()->keys().size());
}

void SettingsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_token->forget();
}

} // namespace sluice
