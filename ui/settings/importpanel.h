// "Import configuration": reads a file, shows what it would do, and does what was chosen of it.
#pragma once

#include "core/control/configurationimport.h"
#include "ui/common/pagehost.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace sluice {

class ActionButton;
class SecretField;

class ImportPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(const PageContext &context, QWidget *parent = nullptr);

    // The passphrase, the preview and new keys that were shown.
    void forget();

private:
    void choose();
    void onFileChanged();
    void read();
    void showChanges(const ConfigurationFile &file);
    void updateImportButton();
    void run();
    void showKeys(const std::vector<NewKey> &keys);

    PageContext m_context;
    ConfigurationFile m_read = {};
    QLineEdit *m_file = nullptr;
    SecretField *m_passphrase = nullptr;
    ActionButton *m_preview = nullptr;
    QTreeWidget *m_changes = nullptr;
    ActionButton *m_import = nullptr;
    QWidget *m_keys = nullptr;
    QVBoxLayout *m_keyRows = nullptr;
};

} // namespace sluice
