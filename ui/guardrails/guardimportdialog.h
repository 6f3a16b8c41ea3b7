// Rules from a file or the clipboard: shown before they are taken.
#pragma once

#include "core/control/control.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace sluice {

class ToneLabel;

class GuardImportDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit GuardImportDialog(Control &control, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QList<QUuid> &made, const QStringList &notes);

private:
    void openFile();
    void refresh();
    void save();
    void showProblem(const QString &text);

    Control &m_control;
    QPlainTextEdit *m_text = nullptr;
    ToneLabel *m_outcome = nullptr;
    QPushButton *m_import = nullptr;
    std::vector<GuardrailDraft> m_drafts = {};
    QStringList m_notes = {};
};

} // namespace sluice
