// The one field for secrets: fixed-width, hidden, revealed for 30 s at most, without undo or spell check.
#pragma once

#include "core/base/secretbytes.h"

#include <QLineEdit>

class QTimer;

namespace sluice {

class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    // The secret, out of the field; the field is empty afterwards.
    SharedSecret take();
    // A copy for a test of the connection; null where the field is empty.
    SharedSecret secret() const;
    // Overwrites and empties the field.
    void wipe();

    // A passphrase may hold blanks; a key that does was copied badly.
    void setKeepsBlanks(bool keeps) { m_keepsBlanks = keeps; }

    bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);
    // For the secret that is shown once: readable and selectable, never editable, without a time limit.
    void showForCopying(const QString &secret);

Q_SIGNALS:
    // What the field noticed, in words: "Spaces and line ends were removed." Empty: nothing any more.
    void hintChanged(const QString &hint);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onTextChanged(const QString &text);
    void describe();
    void updateEye();

    QAction *m_eye = nullptr;
    QTimer *m_hideLater = nullptr;
    bool m_keepsBlanks = false;
};

} // namespace sluice
