// SettingsPage: what stands in which section.
#include "core/base/log.h"
#include "core/control/control.h"
#include "core/control/diagnostics.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/settings/aboutpanel.h"
#include "ui/settings/actionbutton.h"
#include "ui/settings/admintokenpanel.h"
#include "ui/settings/autostart.h"
#include "ui/settings/backuppanel.h"
#include "ui/settings/governancepanel.h"
#include "ui/settings/historypanel.h"
#include "ui/settings/hostspanel.h"
#include "ui/settings/importpanel.h"
#include "ui/settings/keycheckpanel.h"
#include "ui/settings/passphrasepanel.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHostAddress>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QNetworkInterface>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace sluice {

namespace {

constexpr size_t LogLinesCopied = 50;

const QString everywhere = QStringLiteral("0.0.0.0");

bool isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

// Under which this computer is reached from others.
QStringList addressesOfThisComputer()
{
    QStringList texts;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            texts += address.toString();
    }
    return texts;
}

QStringList lastLogLines()
{
    const std::vector<LogLine> log = recentLog();
    QStringList lines;
    for (size_t i = log.size() > LogLinesCopied ? log.size() - LogLinesCopied : 0; i < log.size(); ++i)
        lines += QStringLiteral("%1 %2: %3").arg(timeText(log[i].time), log[i].area, log[i].text);
    return lines;
}

} // namespace

void SettingsPage::buildGeneral()
{
    Section &section = addSection(QStringLiteral("general"), tr("General"), QStringLiteral("settings"));
    addAutostart(section);
    addAll(section, closingSettings());
    add(section, languageSetting());
    addAll(section, currencySettings());
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
    add(section, densitySetting());
    addAll(section, appearanceSwitches());
    addRow(section, QStringLiteral("appearance.textSize"), tr("Size of texts"),
           tr("Follows the desktop's font, here and in charts."),
           valueLabel(tr("%1, %2 pt", "a font's name and size")
                          .arg(QGuiApplication::font().family())
                          .arg(QLocale().toString(QGuiApplication::font().pointSizeF(), 'g', 3))));
}

void SettingsPage::buildGateway()
{
    Section &section = addSection(QStringLiteral("gateway"), tr("Gateway"), QStringLiteral("server"));
    addAll(section, listenerSettings());
    addAll(section, timeoutSettings());
    addAll(section, gatewaySwitches());
}

void SettingsPage::buildNetwork()
{
    Section &section = addSection(QStringLiteral("network"), tr("Network"), QStringLiteral("link"));
    addBind(section);
    addAll(section, networkSettings());
    addRow(section, QStringLiteral("keycheck.url"), tr("Ask elsewhere about unknown keys"),
           tr("An identity system of your own says whether a key that Sluice does not know may be used."),
           new KeyCheckPanel(m_context, this), true);
}

void SettingsPage::addBind(Section &section)
{
    auto *box = new QCheckBox(this);
    SettingRow *row = addRow(section, QStringLiteral("gateway.loopbackOnly"), tr("Only this computer"),
                             tr("Off: other computers can reach the gateway too, each with a key."), box);
    const auto show = [this, box, row] {
        const QString address = m_context.control.configuration()->settings().bindAddress;
        box->setChecked(isLoopback(address));
        box->setText(isLoopback(address) ? tr("On") : tr("Off: %1", "an address").arg(address));
        row->setChanged(!isLoopback(address));
    };
    show();
    connect(&m_context.control, &Control::configurationChanged, box, show);
    connect(box, &QCheckBox::clicked, this, [this, show](bool only) {
        listenBeyondThisComputer(only);
        show();
    });
    connect(row, &SettingRow::resetRequested, this, [this] { listenBeyondThisComputer(true); });
}

void SettingsPage::listenBeyondThisComputer(bool only)
{
    Settings settings = m_context.control.configuration()->settings();
    settings.bindAddress = only ? Settings().bindAddress : everywhere;
    if (!only) {
        const QStringList addresses = addressesOfThisComputer();
        QMessageBox box(QMessageBox::Warning, tr("Listen on the network"),
                        tr("Let other computers reach the gateway?"), QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("listenDialog"));
        box.setInformativeText(
            tr("It will listen on %1. Every request needs a key, but nothing is encrypted on its way: "
               "prompts, answers and keys can be read in the network. This version has no TLS of its own; "
               "put a proxy with TLS in front where that matters. The admin API stays on this computer.")
                .arg(addresses.isEmpty() ? everywhere : addresses.join(QStringLiteral(", "))));
        QPushButton *yes = box.addButton(tr("Listen on the network"), QMessageBox::DestructiveRole);
        yes->setObjectName(QStringLiteral("listenYesButton"));
        QPushButton *no = box.addButton(tr("Stay on this computer"), QMessageBox::RejectRole);
        box.setDefaultButton(no);
        box.setEscapeButton(no);
        box.exec();
        if (box.clickedButton() != yes)
            return;
        // Else they would be refused as names that nobody has allowed.
        settings.allowedHosts += addresses;
        settings.allowedHosts.removeDuplicates();
    }
    whenDone(m_context.control.updateSettings(settings), this, [this](const Result<Settings> &done) {
        if (done)
            offerRestart();
        else
            m_context.host.showMessage({Message::Level::Error, done.error().text});
    });
}

void SettingsPage::buildBudgets()
{
    Section &section = addSection(QStringLiteral("budgets"), tr("Budgets"), QStringLiteral("usage"));
    addRow(section, QStringLiteral("budgets.gateway"), tr("Everything together"),
           tr("What all keys and projects may use together. They have limits of their own beside it; the "
              "strictest holds."),
           new GovernancePanel(m_context, this), true);
    addAll(section, budgetTexts());
    auto *test = new ActionButton(QStringLiteral("webhookTestButton"), tr("Send a test message"),
                                  tr("Sending…"), this);
    connect(test, &ActionButton::clicked, this, [this, test] {
        test->follow(m_context.control.sendTestMessage(),
                     [](const auto &) { return tr("The webhook took it."); });
    });
    addRow(section, QStringLiteral("budgets.webhookTest"), tr("Try the webhook"),
           tr("Sends one message that says that it is a test."), test, true);
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
    add(section, hideAtStartSetting());
    m_recording = valueLabel({});
    addRow(section, QStringLiteral("privacy.recording"), tr("Prompts and answers"),
           tr("Recorded for keys that say so, and for no others: encrypted with a key from the secret store. "
              "Set it in a key's limits, or in Traffic under Messages."),
           m_recording);
    add(section, recordedBodiesSetting());
    addAll(section, historySettings());
    addAll(section, privacySwitches());
    add(section, guardrailTextsSetting());
    m_history = new HistoryPanel(m_context, this);
    addRow(section, QStringLiteral("privacy.deleteHistory"), tr("History"), {}, m_history, true);
    m_hosts = new HostsPanel(m_context, this);
    addRow(section, QStringLiteral("privacy.hosts"), tr("Hosts contacted"),
           tr("Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in "
              "memory only."),
           m_hosts, true);
}

void SettingsPage::buildSecrets()
{
    Section &section = addSection(QStringLiteral("secrets"), tr("Secrets"), QStringLiteral("lock"));
    addRow(section, QStringLiteral("secrets.store"), tr("Secret store"),
           tr("The providers' secrets are kept there, and nowhere else on disk."),
           valueLabel(m_context.control.secretStoreName()));
    auto *unlock =
        new ActionButton(QStringLiteral("unlockStoreButton"), tr("Read again"), tr("Reading…"), this);
    m_secretState = new QLabel(this);
    m_secretState->setObjectName(QStringLiteral("secretStateLabel"));
    m_secretState->setWordWrap(true);
    m_secretState->setTextFormat(Qt::PlainText);
    auto *state = new QWidget(this);
    auto *down = new QVBoxLayout(state);
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(m_secretState);
    down->addWidget(unlock);
    state->setFocusProxy(unlock);
    connect(unlock, &ActionButton::clicked, this, [this, unlock] {
        m_context.control.readSecretsAgain();
        unlock->showResult(true, tr("Asked. The system may want its password."));
    });
    addRow(section, QStringLiteral("secrets.state"), tr("State"), {}, state, true);
    add(section, clipboardSetting());
    if (m_context.control.hasPassphrase()) {
        m_passphrase = new PassphrasePanel(m_context, this);
        addRow(
            section, QStringLiteral("secrets.passphrase"), tr("The vault's passphrase"),
            tr("Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again."),
            m_passphrase, true);
    } else {
        addRow(section, QStringLiteral("secrets.passphrase"), tr("Passphrase"),
               tr("%1 belongs to the desktop: its password is changed there.", "a keychain's name")
                   .arg(m_context.control.secretStoreName()),
               valueLabel(tr("the desktop's")));
    }
    addRow(
        section, QStringLiteral("secrets.move"), tr("Another store"),
        m_context.control.hasPassphrase()
            ? tr("Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets "
                 "keychain and enter the providers' keys again; then delete vault.sluice in the data folder.")
            : tr("Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice "
                 "with --secrets vault and enter the providers' keys again; the old entries stay in the "
                 "keychain until their providers are removed."),
        valueLabel(tr("not from here")));
}

void SettingsPage::buildAdmin()
{
    Section &section = addSection(QStringLiteral("admin"), tr("Admin API"), QStringLiteral("terminal"));
    add(section,
        SwitchSetting{QStringLiteral("admin.enabled"), tr("Admin API"),
                      tr("Lets scripts manage keys and settings and read spend, on this computer and with a "
                         "token only."),
                      [](const Settings &settings) { return settings.adminEnabled; },
                      [](Settings &settings, bool on) { settings.adminEnabled = on; }});
    m_token = new AdminTokenPanel(m_context, section.widget);
    addRow(section, QStringLiteral("admin.token"), tr("Token"), {}, m_token, true);
    auto *open = new QPushButton(themedIcon(QStringLiteral("external")), tr("Open"), this);
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl(m_context.control.status().address + QStringLiteral("/docs")));
    });
    const auto update = [this, open] { open->setEnabled(!m_context.control.status().address.isEmpty()); };
    connect(&m_context.control, &Control::statusChanged, open, update);
    update();
    addRow(section, QStringLiteral("admin.docs"), tr("Documentation"),
           tr("Every call, in the browser; the gateway itself shows it."), open);
}

void SettingsPage::buildBackup()
{
    Section &section = addSection(QStringLiteral("backup"), tr("Backup"), QStringLiteral("download"));
    m_export = new ExportPanel(m_context, this);
    addRow(section, QStringLiteral("backup.export"), tr("Export configuration"),
           tr("Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in "
              "it, encrypted or "
              "not."),
           m_export, true);
    m_import = new ImportPanel(m_context, this);
    addRow(
        section, QStringLiteral("backup.import"), tr("Import configuration"),
        tr("First shows what would be added and changed; nothing is removed. New keys get new secrets, new "
           "providers wait for theirs."),
        m_import, true);
}

void SettingsPage::buildAbout()
{
    Section &section = addSection(QStringLiteral("about"), tr("About"), QStringLiteral("info"));
    m_about = new AboutPanel(m_context, this);
    addRow(section, QStringLiteral("about.versions"), QStringLiteral("Sluice"),
           tr("The desktop gateway for LLM traffic, and what it is made of."), m_about, true);
    m_diagnostics = new ActionButton(QStringLiteral("copyDiagnosticsButton"), tr("Copy diagnostics"),
                                     tr("Copying…"), this);
    connect(m_diagnostics, &ActionButton::clicked, this, &SettingsPage::copyDiagnostics);
    addRow(section, QStringLiteral("about.diagnostics"), tr("Diagnostics"),
           tr("Versions, states and the last lines of the log; no prompt, no name of a key. Before it is "
              "copied, "
              "it is compared with every secret that Sluice knows."),
           m_diagnostics, true);
    auto *open = new QPushButton(themedIcon(QStringLiteral("folder")), tr("Open folder"), this);
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.control.dataDirectory())); });
    addRow(section, QStringLiteral("about.dataDirectory"), tr("Data folder"),
           tr("%1\nAnother one is chosen with --data-dir when Sluice starts.", "a folder")
               .arg(m_context.control.dataDirectory()),
           open);
}

void SettingsPage::copyDiagnostics()
{
    const QString text = diagnosticsText(m_context.control, lastLogLines());
    const Result<void> clean = checkHoldsNoSecret(text, *m_context.control.configuration());
    if (clean)
        QGuiApplication::clipboard()->setText(text);
    m_diagnostics->showResult(bool(clean),
                              clean ? tr("On the clipboard; no secret is in it.") : clean.error().text);
}

void SettingsPage::refreshFacts()
{
    const ConfigurationPtr now = m_context.control.configuration();
    const auto recorded = std::count_if(now->keys().begin(), now->keys().end(), [](const VirtualKey &key) {
        return key.policy.recordBodies && !key.revokedAt;
    });
    m_recording->setText(recorded == 0 ? tr("not recorded")
                                       : tr("recorded for %n key(s)", nullptr, int(recorded)));
    const auto in = [&now](SecretState state) {
        return int(std::count_if(now->providers().begin(), now->providers().end(),
                                 [state](const Provider &p) { return p.secretState == state; }));
    };
    QStringList states{tr("%n provider(s) have their secret.", nullptr, in(SecretState::Present))};
    if (const int locked = in(SecretState::Locked) + in(SecretState::NoStore) + in(SecretState::Unreadable))
        states += tr("%n cannot be read: the store is locked or does not answer.", nullptr, locked);
    if (const int missing = in(SecretState::Missing))
        states += tr("%n have none yet.", nullptr, missing);
    m_secretState->setText(states.join(QLatin1Char(' ')));
    if (!isVisible())
        return;
    m_history->refresh();
    m_hosts->refresh();
    m_about->refresh();
}

void SettingsPage::forgetSecrets()
{
    m_token->forget();
    m_export->forget();
    m_import->forget();
    if (m_passphrase)
        m_passphrase->forget();
}

} // namespace sluice
