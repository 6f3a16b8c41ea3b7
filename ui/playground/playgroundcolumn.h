// One answer of the Playground: the model it came from, its text as it arrives, its events, what it cost.
#pragma once

#include "core/control/control.h"
#include "ui/playground/playgroundsend.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace sluice {

class PlaygroundColumn final : public QWidget
{
    Q_OBJECT
public:
    // `suffix` makes the object names of a second column: "playgroundAnswerView2".
    PlaygroundColumn(Control &control, const QString &suffix, QWidget *parent);

    // "provider/model" of everything that is known; keeps the choice where it still exists.
    void setModels(const QStringList &models);
    QString model() const;
    void setModel(const QString &model);

    void send(const QString &address, const QByteArray &secret, const PlaygroundRequest &request,
              const QByteArray &body, const QByteArray &fault);
    void showProblem(const QString &text);
    void stop() { m_send.stop(); }
    bool isRunning() const { return m_send.isRunning(); }

Q_SIGNALS:
    void stateChanged();

private:
    void onText(const QString &piece);
    void onFinished(const QString &problem);
    void onRecorded(const RecordBatch &batch);
    void showStats();

    Control &m_control;
    PlaygroundSend m_send{};
    std::optional<RequestRecord> m_record = {};
    qint64 m_shownBytes = 0;
    QComboBox *m_model = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_events = nullptr;
    QPlainTextEdit *m_sent = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QLabel *m_stats = nullptr;
};

} // namespace sluice
