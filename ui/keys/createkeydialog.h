// Makes a key, or changes one that exists: five questions and, below, the sentence that the answers make.
#pragma once

#include "core/control/control.h"
#include "ui/keys/keywords.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sluice {

class CreateKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    CreateKeyDialog(Control &control, QWidget *parent);
    CreateKeyDialog(Control &control, const VirtualKey &existing, QWidget *parent);

Q_SIGNALS:
    // The purpose's id says which snippet to show first.
    void created(const sluice::NewKey &key, const QString &purpose);
    void changed(const sluice::VirtualKey &key);

private:
    void build();
    QWidget *buildNameRow();
    void fillPurposes();
    void fillProviders(const QUuid &chosen);
    void fillColours(const QString &chosen);
    KeyDraft draft() const;
    void onPurpose();
    void refreshSentence();
    bool checkName();
    void save();
    void showFailure(const QString &text);
    void growToFit();
    void setBusy(bool busy);

    Control &m_control;
    std::optional<VirtualKey> m_existing = {};
    bool m_nameIsOurs = true; // until the user types one
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    QComboBox *m_purpose = nullptr;
    QComboBox *m_provider = nullptr;
    QSpinBox *m_limit = nullptr;
    QLineEdit *m_note = nullptr;
    QComboBox *m_colour = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace sluice
