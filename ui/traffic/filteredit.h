// The Traffic page's filter box: offers names and values while one types, earlier filters on ↓, and
// underlines the terms that cannot be understood.
#pragma once

#include "ui/traffic/filtercompletion.h"
#include "ui/traffic/trafficfilter.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace sluice {

class FilterEdit final : public QLineEdit
{
    Q_OBJECT
public:
    using Values = std::function<QHash<QString, QStringList>()>;
    using History = std::function<QStringList()>;

    // Both are asked when they are needed.
    FilterEdit(Values values, History history, QWidget *parent);

    // Underlines them; the reasons become the tooltip's last lines.
    void setProblems(const std::vector<TrafficFilter::Problem> &problems);
    // An input method is in the middle of a word: what is typed is not meant yet.
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    // Enter, or the box was left.
    void used(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void showHistory();
    void popUp(const QStringList &lines);
    void take(const QString &line);
    void underline();
    bool isOffering() const;

    Values m_values;
    History m_history;
    QStringListModel *m_lines;
    QCompleter *m_completer;
    FilterCompletion m_completion = {};
    std::vector<TrafficFilter::Problem> m_problems = {};
    bool m_showsHistory = false;
    bool m_composing = false;
};

} // namespace sluice
