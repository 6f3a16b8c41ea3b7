// The settings: sections in a list, a search box, changes in force at once.
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"
#include "ui/common/pagehost.h"
#include "ui/settings/settingssections.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace sluice {

class AdminTokenPanel;
class SettingRow;

class SettingsPage final : public QWidget, public OpensWithArgument
{
    Q_OBJECT
public:
    SettingsPage(const PageContext &context, QWidget *parent);

    // The id of a section ("about") or the key of a setting ("gateway.port"), which gets the focus.
    void openWith(const QString &argument) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Section
    {
        QString id = {};
        QWidget *widget = nullptr;
        QVBoxLayout *rows = nullptr;
        std::vector<SettingRow *> settings = {};
    };
    struct NumberRow
    {
        NumberSetting setting = {};
        SettingRow *row = nullptr;
        QSpinBox *spin = nullptr;
    };

    QWidget *buildSections();
    Section &addSection(const QString &id, const QString &title, const QString &icon);
    SettingRow *addRow(Section &section, const QString &key, const QString &title, const QString &help,
                       QWidget *editor);
    void addNumber(Section &section, const NumberSetting &setting);
    void buildGeneral();
    void buildAppearance();
    void buildGateway();
    void buildSecrets();
    void buildAdmin();
    void buildAbout();
    QLabel *valueLabel(const QString &text);
    void apply(SettingRow *row, const Settings &settings, bool needsRestart);
    void offerRestart();
    void restartGateway();
    void refresh();
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
    std::vector<NumberRow> m_numbers = {};
    SettingRow *m_themeRow = nullptr;
    QComboBox *m_theme = nullptr;
    SettingRow *m_adminRow = nullptr;
    QCheckBox *m_admin = nullptr;
    AdminTokenPanel *m_token = nullptr;
};

} // namespace sluice
