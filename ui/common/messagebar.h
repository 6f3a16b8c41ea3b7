// Messages above the content: they push it down, never cover it. Two are visible, the others wait behind
// them.
#pragma once

#include "ui/common/pagehost.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace sluice {

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const Message &message);
    void dismiss(const QString &id);
    // The messages that have not been closed, oldest first.
    const std::vector<Message> &messages() const { return m_messages; }
    using QWidget::show;

private:
    void rebuild();
    QWidget *rowFor(const Message &message, quint64 serial);
    void close(quint64 serial);
    void leaveLater(quint64 serial, int milliseconds);

    QVBoxLayout *m_layout = nullptr;
    std::vector<Message> m_messages = {};
    std::vector<quint64> m_serials = {}; // one per message
    quint64 m_nextSerial = 1;
};

} // namespace sluice
