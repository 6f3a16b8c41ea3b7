// A button that copies a text and says that it did.
#pragma once

#include <QPushButton>

#include <functional>

namespace sluice {

class CopyButton final : public QPushButton
{
    Q_OBJECT
public:
    enum class Content : quint8 { Plain, Secret };
    // `text` is asked for when the button is pressed. Secrets are marked confidential and cleared after a
    // minute.
    CopyButton(const QString &label, Content content, std::function<QString()> text,
               QWidget *parent = nullptr);

    // The main button of its dialog: filled, and its icon follows.
    void setPrimary();

Q_SIGNALS:
    void copied();

private:
    void copy();

    void showCopied(bool copied);

    QString m_label;
    Content m_content;
    std::function<QString()> m_text;
    bool m_primary = false;
};

} // namespace sluice
