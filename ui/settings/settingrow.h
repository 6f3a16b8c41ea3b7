// One setting: what it is, what it means, its editor, and in words what is wrong with a value.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace sluice {

class SettingRow final : public QWidget
{
    Q_OBJECT
public:
    // Beside the texts there is room for a box or a field, below them for more.
    enum class Place : quint8 { Beside, Below };
    // The editor becomes "setting_<key>" and belongs to the row. `section`: the title of where it stands, for
    // who searches.
    SettingRow(const QString &key, const QString &title, const QString &help, QWidget *editor,
               const QString &section, Place place, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QWidget *editor() const { return m_editor; }
    // Empty: nothing is wrong.
    void setError(const QString &text);
    // Offers "Reset" while the value is not the default.
    void setChanged(bool changed);
    // Whether the row has to do with what somebody searches for.
    bool matches(const QString &words) const;

Q_SIGNALS:
    void resetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_searchText;
    QWidget *m_editor = nullptr;
    QLabel *m_error = nullptr;
    QToolButton *m_reset = nullptr;
};

} // namespace sluice
