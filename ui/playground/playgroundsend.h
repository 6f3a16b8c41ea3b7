// One request of the Playground on its way through the gateway, over a real connection as any agent's.
#pragma once

#include "ui/playground/answerreader.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QUuid>

class QNetworkReply;

namespace sluice {

class PlaygroundSend final : public QObject
{
    Q_OBJECT
public:
    explicit PlaygroundSend(QObject *parent = nullptr);

    // `secret` of the virtual key. What was under way is stopped first.
    void start(const QString &address, const QByteArray &secret, const PlaygroundRequest &request,
               const QByteArray &body, const QByteArray &faultHeader);
    void stop();
    bool isRunning() const { return m_reply != nullptr; }

    int status() const { return m_status; }                      // HTTP; 0: no answer
    QUuid requestId() const { return m_requestId; }              // as recorded
    qint64 firstTextMicros() const { return m_firstTextMicros; } // -1: none yet
    qint64 totalMicros() const { return m_totalMicros; }
    const AnswerReader &reader() const { return m_reader; }

Q_SIGNALS:
    void text(const QString &piece);
    // Whole, broken or stopped. `problem` is empty where an answer came, also one with an error in it.
    void finished(const QString &problem);

private:
    void onHead();
    void onBytes();
    void onFinished();

    QNetworkAccessManager m_network{};
    QNetworkReply *m_reply = nullptr;
    AnswerReader m_reader{PlaygroundProtocol::Chat, true};
    PlaygroundProtocol m_protocol = PlaygroundProtocol::Chat;
    QElapsedTimer m_clock = {};
    QUuid m_requestId = {};
    qint64 m_firstTextMicros = -1;
    qint64 m_totalMicros = -1;
    int m_status = 0;
};

} // namespace sluice
