// What a page shows instead of nothing: an icon, one warm sentence, what to do about it.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace sluice {

struct EmptyStateAction
{
    QString text = {};
    std::function<void()> run = {};
};

class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    // Empty action texts hide their buttons.
    void setContent(const QString &icon, const QString &title, const QString &sentence,
                    const EmptyStateAction &primary = {}, const EmptyStateAction &secondary = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshIcon();

    QString m_iconName = {};
    std::function<void()> m_runPrimary = {};
    std::function<void()> m_runSecondary = {};
    QLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_secondary = nullptr;
};

} // namespace sluice
