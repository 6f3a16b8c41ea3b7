// The settings: sections in a list, a search box, changes in force at once.
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"
#include "ui/common/pagehost.h"
#include "ui/settings/settingeditors.h"
#include "ui/settings/settingssections.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace sluice {

class AboutPanel;
class ActionButton;
class AdminTokenPanel;
class ExportPanel;
class HistoryPanel;
class HostsPanel;
class ImportPanel;
class PassphrasePanel;
class SettingRow;

class SettingsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, QWidget *parent);

    // The id of a section ("about") or the key of a setting ("gateway.port"), which gets the focus.
    void openWith(const QString &argument) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Section
    {
        QString id = {};
        QWidget *widget = nullptr;
        QString title = {};
        QVBoxLayout *rows = nullptr;
        std::vector<SettingRow *> settings = {};
    };

    QWidget *buildSections();
    Section &addSection(const QString &id, const QString &title, const QString &icon);
    SettingRow *addRow(Section &section, const QString &key, const QString &title, const QString &help,
                       QWidget *editor, bool below = false);
    template<typename Setting>
    void add(Section &section, const Setting &setting);
    template<typename Setting>
    void addAll(Section &section, const std::vector<Setting> &settings);
    // settingsbuild.cpp
    void addAutostart(Section &section);
    void addBind(Section &section);
    void buildGeneral();
    void buildAppearance();
    void buildGateway();
    void buildNetwork();
    void buildBudgets();
    void buildNotifications();
    void buildPrivacy();
    void buildSecrets();
    void buildAdmin();
    void buildBackup();
    void buildAbout();
    void listenBeyondThisComputer(bool only);
    void copyDiagnostics();
    // What is not in the configuration: sizes, hosts, states.
    void refreshFacts();
    void forgetSecrets();
    QLabel *valueLabel(const QString &text);
    void offerRestart();
    void restartGateway();
    void showSection(int index);
    void search(const QString &words);

    PageContext m_context;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QLabel *m_nothing = nullptr;
    std::vector<Section> m_sections = {};
    SettingEditors *m_editors = nullptr;
    AdminTokenPanel *m_token = nullptr;
    HistoryPanel *m_history = nullptr;
    HostsPanel *m_hosts = nullptr;
    PassphrasePanel *m_passphrase = nullptr;
    ExportPanel *m_export = nullptr;
    ImportPanel *m_import = nullptr;
    AboutPanel *m_about = nullptr;
    QLabel *m_recording = nullptr;
    QLabel *m_secretState = nullptr;
    ActionButton *m_diagnostics = nullptr;
};

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

} // namespace sluice
