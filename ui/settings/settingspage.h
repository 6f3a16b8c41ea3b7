// The settings: sections in a list, a search box, changes in force at once.
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"
#include "ui/common/pagehost.h"
#include "ui/settings/settingssections.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace sluice {

class AdminTokenPanel;
class SettingEditors;
class SettingRow;

class SettingsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, QWidget *parent);

    // The id of a section ("about") or the key of a setting ("gateway.port"), which gets the focus.
    void openWith(const QString &argument) override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    struct Section
    {
        QString id = {};
        QWidget *widget = nullptr;
        QVBoxLayout *rows = nullptr;
        std::vector<SettingRow *> settings = {};
    };

    QWidget *buildSections();
    Section &addSection(const QString &id, const QString &title, const QString &icon);
    SettingRow *addRow(Section &section, const QString &key, const QString &title, const QString &help,
                       QWidget *editor);
    template<typename Setting>
    void add(Section &section, const Setting &setting);
    template<typename Setting>
    void addAll(Section &section, const std::vector<Setting> &settings);
    void addAutostart(Section &section);
    void buildGeneral();
    void buildAppearance();
    void buildGateway();
    void buildNetwork();
    void buildBudgets();
    void buildNotifications();
    void buildPrivacy();
    void buildSecrets();
    void buildAdmin();
    void buildAbout();
    QLabel *valueLabel(const QString &text);
    void offerRestart();
    void restartGateway();
    void showSection(int index);
    void search(const QString &words);
    QString diagnostics() const;

    PageContext m_context;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QLabel *m_nothing = nullptr;
    std::vector<Section> m_sections = {};
    SettingEditors *m_editors = nullptr;
    AdminTokenPanel *m_token = nullptr;
};

} // namespace sluice
