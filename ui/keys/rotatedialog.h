// Asks how long the old secret of a key goes on being accepted, before a new one is made.
#pragma once

#include <QDialog>

#include <chrono>

class QComboBox;

namespace sluice {

class RotateDialog final : public QDialog
{
    Q_OBJECT
public:
    RotateDialog(const QString &keyName, QWidget *parent);

Q_SIGNALS:
    void chosen(std::chrono::seconds grace);

private:
    QComboBox *m_grace = nullptr;
};

} // namespace sluice
