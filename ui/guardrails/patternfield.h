// A pattern to type: one line of fixed-width text, coloured by what its pieces mean, with the brackets that
// belong together and the place of the error marked.
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QPlainTextEdit;

namespace sluice {

class PatternField final : public QObject
{
    Q_OBJECT
public:
    // The widget to put into a layout is edit().
    PatternField(const QString &objectName, const QString &accessibleName, QWidget *parent);

    QPlainTextEdit *edit() const { return m_edit; }
    QString pattern() const;
    void setPattern(const QString &pattern);
    // Marks the rest of the pattern from there on (characters, from 0); -1: no error.
    void setErrorAt(qsizetype position);

Q_SIGNALS:
    // 150 ms after the last key, never while an input method composes.
    void settled();
    void edited();
    void submitted(); // Return

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onTextChanged();
    void refreshMarks();

    QPlainTextEdit *m_edit = nullptr;
    QTimer m_timer{};
    qsizetype m_errorAt = -1;
    bool m_composing = false;
    QString m_lastText = {};
};

} // namespace sluice
