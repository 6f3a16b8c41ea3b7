// The fields of a provider: the key in front, everything else, prefilled, under "Advanced".
#pragma once

#include "ui/providers/providerwords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace sluice {

class SecretField;
class ToneLabel;

class ProviderForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderForm(Control &control, QWidget *parent = nullptr);

    // A new provider from a preset.
    void setPreset(const ProviderPreset &preset);
    // One that exists; its key stays unless another is entered.
    void setProvider(const Provider &provider);

    // Says under each field what is wrong and puts the focus on the first one; empty then.
    std::optional<ProviderDraft> checked();
    // The models of a test, where the user named none.
    void offerModels(const QStringList &models);
    // Lets the user confirm an http:// address on the internet; where the address is https:// nothing
    // happens.
    void offerPlainHttp(bool refused);
    SecretField *keyField() const { return m_key; }
    void wipe();

Q_SIGNALS:
    void edited();

private:
    QWidget *buildKeySection();
    QWidget *buildAdvancedSection();
    void fill(const ProviderDraft &draft);
    void showAdvanced(bool shown);
    void refreshKeySection();
    void refreshEnvironment();
    void onKeyHint(const QString &hint);
    bool keyIsNeeded() const;
    void showProblem(ToneLabel *label, const QString &problem);

    Control &m_control;
    ProviderPreset m_preset = {};
    std::optional<Provider> m_existing = {};
    QWidget *m_keySection = nullptr;
    ToneLabel *m_noKey = nullptr;
    SecretField *m_key = nullptr;
    ToneLabel *m_keyHint = nullptr;
    ToneLabel *m_keyProblem = nullptr;
    ToneLabel *m_keychain = nullptr;
    QPushButton *m_findKey = nullptr;
    QWidget *m_environmentRow = nullptr;
    ToneLabel *m_environmentText = nullptr;
    QPushButton *m_useEnvironment = nullptr;
    QPushButton *m_advancedButton = nullptr;
    QWidget *m_advanced = nullptr;
    QLineEdit *m_name = nullptr;
    ToneLabel *m_nameProblem = nullptr;
    QLineEdit *m_baseUrl = nullptr;
    ToneLabel *m_baseUrlProblem = nullptr;
    QCheckBox *m_plainHttp = nullptr;
    QComboBox *m_protocol = nullptr;
    QComboBox *m_auth = nullptr;
    QPlainTextEdit *m_headers = nullptr;
    ToneLabel *m_headersProblem = nullptr;
    QPlainTextEdit *m_models = nullptr;
    QComboBox *m_prices = nullptr;
};

} // namespace sluice
