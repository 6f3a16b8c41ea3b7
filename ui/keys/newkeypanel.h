// Shows the secret of a new key, once, with text that is ready to paste; waits for the key's first request.
#pragma once

#include "core/control/control.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace sluice {

class CopyButton;
class SecretField;
class ToneLabel;

class NewKeyPanel final : public QDialog
{
    Q_OBJECT
public:
    // `purpose` is the id of the snippet to show first; empty: the first one.
    NewKeyPanel(Control &control, const NewKey &key, const QString &purpose, QWidget *parent);
    ~NewKeyPanel() override;

    void done(int result) override;

Q_SIGNALS:
    // The agent of the text in front is to be connected with this key, whose secret is on the clipboard.
    void setUpAsked(const QString &agent, const QUuid &key);

private:
    QWidget *buildSecretRow();
    QWidget *buildSnippets(const QString &secret, const QString &purpose);
    void updateSetUp();
    void onRecorded(const RecordBatch &batch);
    void wipe();

    Control &m_control;
    VirtualKey m_key;
    bool m_copied = false;
    bool m_asked = false;
    std::optional<QUuid> m_firstRequest = {};
    SecretField *m_secret = nullptr;
    CopyButton *m_copy = nullptr;
    QTabWidget *m_tabs = nullptr;
    std::vector<QPlainTextEdit *> m_texts = {};
    QLabel *m_waitingMark = nullptr;
    ToneLabel *m_waiting = nullptr;
    ToneLabel *m_unsaved = nullptr;
    QPushButton *m_setUp = nullptr;
    QPushButton *m_done = nullptr;
};

} // namespace sluice
