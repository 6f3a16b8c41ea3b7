// Adds a provider: a preset, then its key. Edits one that exists with the same fields.
#pragma once

#include "ui/providers/providerwords.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace sluice {

class ConnectionTester;
class FoundHere;
class PresetGrid;
class ProviderForm;
class TestStepsView;
class ToneLabel;

class AddProviderDialog final : public QDialog
{
    Q_OBJECT
public:
    // Starts at the grid, or at the form where `presetId` names a preset.
    AddProviderDialog(Control &control, const QString &presetId, QWidget *parent);
    AddProviderDialog(Control &control, const Provider &existing, QWidget *parent);

    // As if it had been pasted. Shown hidden, as any key.
    void enterKey(const QString &key);
    void done(int result) override;

Q_SIGNALS:
    void saved(const sluice::Provider &provider);
    void tested(const QUuid &existing, const sluice::TestReport &report);

private:
    void build();
    QWidget *buildChoice();
    QWidget *buildForm();
    void onSearch(const QString &text);
    void addServer(const LocalServer &server);
    void choose(const QString &presetId);
    void showForm(const QString &title);
    void showChoice();
    void save();
    void onSaved(const Result<Provider> &provider);

    Control &m_control;
    std::vector<ProviderPreset> m_presets;
    std::optional<Provider> m_existing = {};
    QStackedWidget *m_pages = nullptr;
    QLineEdit *m_search = nullptr;
    FoundHere *m_here = nullptr;
    PresetGrid *m_grid = nullptr;
    ToneLabel *m_noPreset = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    ProviderForm *m_form = nullptr;
    QPushButton *m_test = nullptr;
    TestStepsView *m_steps = nullptr;
    ConnectionTester *m_tester = nullptr;
    ToneLabel *m_failure = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace sluice
