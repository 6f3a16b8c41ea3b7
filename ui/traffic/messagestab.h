// What was said in one request, where its key records it; where not, why, and the button that begins it.
#pragma once

#include "core/base/result.h"
#include "core/model/recording.h"
#include "core/model/requestrecord.h"
#include "ui/common/pagehost.h"
#include "ui/traffic/transcript.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sluice {

class KeyActions;
class ToneLabel;
class TranscriptView;
struct VirtualKey;

class MessagesTab final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagesTab(const PageContext &context, QWidget *parent = nullptr);

    // Nothing is read before the tab is seen.
    void showRecord(const RequestRecord &record);
    // Moves the focus to the search; false: there is nothing to search in.
    bool startSearch();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class State : quint8 { Unread, Reading, None, Failed, Recorded };

    QWidget *makeSearch();
    void read();
    void onRead(const Result<std::optional<Recording>> &found);
    void onTranscript(const Result<TranscriptPtr> &read);
    void setState(State state);
    void refresh();
    void refreshNone();
    void refreshRecorded();
    void refreshHits();
    bool mayStillCome() const;
    const VirtualKey *key() const;
    void askToRecord();

    PageContext m_context;
    KeyActions *m_actions = nullptr;
    RequestRecord m_record = {};
    State m_state = State::Unread;
    QString m_problem = {};
    qint64 m_requestMissing = 0;
    qint64 m_answerMissing = 0;
    QTimer m_againTimer; // what was recorded is written a moment later
    QTimer m_readingTimer;
    QLabel *m_note = nullptr;
    QLabel *m_missing = nullptr;
    QPushButton *m_recordButton = nullptr;
    QPushButton *m_retry = nullptr;
    QWidget *m_searchRow = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_hits = nullptr;
    TranscriptView *m_view = nullptr;
};

} // namespace sluice
