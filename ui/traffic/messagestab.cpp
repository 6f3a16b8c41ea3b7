#include "ui/traffic/messagestab.h"

#include "core/control/control.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/askrecording.h"
#include "ui/keys/keyactions.h"
#include "ui/traffic/transcriptview.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QtConcurrentRun>

namespace sluice {

namespace {

constexpr int AgainAfter = 1000;  // ms
constexpr int ReadingAfter = 200; // ms until it is worth a word
constexpr std::chrono::seconds WrittenWithin(10);

Instant endOf(const RequestRecord &record)
{
    return record.startedAt + std::chrono::microseconds(qMax<qint64>(0, record.durationMicros));
}

} // namespace

MessagesTab::MessagesTab(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(new KeyActions(context, this))
    , m_note(makeMutedLabel({}, this))
    , m_missing(new ToneLabel(Tone::Warning, this))
    , m_recordButton(new QPushButton(tr("Record for this key…"), this))
    , m_retry(new QPushButton(themedIcon(QStringLiteral("refresh")), tr("Retry"), this))
{
    setObjectName(QStringLiteral("trafficMessagesTab"));
    m_note->setObjectName(QStringLiteral("trafficMessagesNote"));
    m_missing->setObjectName(QStringLiteral("trafficMessagesMissing"));
    m_recordButton->setObjectName(QStringLiteral("trafficRecordButton"));
    m_retry->setObjectName(QStringLiteral("trafficMessagesRetryButton"));
    m_searchRow = makeSearch();
    m_view = new TranscriptView(this);
    m_view->setObjectName(QStringLiteral("trafficTranscript"));
    m_view->setAccessibleName(tr("Conversation"));
    m_view->setAccessibleDescription(tr("Enter or Space opens and closes a line that is folded."));
    connect(m_recordButton, &QPushButton::clicked, this, &MessagesTab::askToRecord);
    connect(m_retry, &QPushButton::clicked, this, &MessagesTab::read);
    connect(&m_context.control, &Control::configurationChanged, this, &MessagesTab::refresh);
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(AgainAfter);
    connect(&m_againTimer, &QTimer::timeout, this, &MessagesTab::read);
    m_readingTimer.setSingleShot(true);
    m_readingTimer.setInterval(ReadingAfter);
    connect(&m_readingTimer, &QTimer::timeout, this, [this] {
        m_note->setText(tr("Reading…"));
        m_note->show();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::Medium, space::Tiny, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_note);
    column->addWidget(m_missing);
    column->addWidget(m_recordButton, 0, Qt::AlignLeft);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_searchRow);
    column->addWidget(m_view, 1);
    column->addStretch(); // where the view is hidden
    refresh();
}

QWidget *MessagesTab::makeSearch()
{
    auto *row = new QWidget(this);
    m_search = makeSearchEdit(tr("Search in the conversation"), row);
    m_search->setObjectName(QStringLiteral("trafficMessagesSearch"));
    m_search->setAccessibleName(tr("Search in the conversation"));
    m_search->setToolTip(tr("Ctrl+F. Enter goes to the next place, Shift+Enter to the one before"));
    m_hits = new ToneLabel(Tone::Muted, row);
    m_hits->setWordWrap(false);
    m_hits->setObjectName(QStringLiteral("trafficMessagesHits"));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Small);
    across->addWidget(m_search, 1);
    across->addWidget(m_hits);
    const auto go = [this](bool forward) {
        m_view->goToHit(forward);
        refreshHits();
    };
    const auto addStep = [&](const char *name, const char *icon, const QString &text, bool forward) {
        auto *button = new QToolButton(row);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setAccessibleName(text);
        button->setToolTip(text);
        makeFlat(button);
        connect(button, &QToolButton::clicked, this, [go, forward] { go(forward); });
        across->addWidget(button);
    };
    addStep("trafficMessagesPreviousButton", "chevron-up", tr("Previous place"), false);
    addStep("trafficMessagesNextButton", "chevron-down", tr("Next place"), true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_view->search(text);
        refreshHits();
    });
    const auto addKeys = [&](const QKeySequence &keys, bool forward) {
        auto *shortcut = new QShortcut(keys, m_search, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [go, forward] { go(forward); });
    };
    addKeys(QKeySequence(Qt::Key_Return), true);
    addKeys(QKeySequence(Qt::Key_Enter), true);
    addKeys(QKeySequence(Qt::SHIFT | Qt::Key_Return), false);
    addKeys(QKeySequence(Qt::SHIFT | Qt::Key_Enter), false);
    return row;
}

void MessagesTab::showRecord(const RequestRecord &record)
{
    const bool another = record.id != m_record.id;
    const bool ended = m_record.outcome == Outcome::Running && record.outcome != Outcome::Running;
    m_record = record;
    if (!another && !ended)
        return;
    m_againTimer.stop();
    m_view->setTranscript(std::make_shared<const Transcript>()); // of another request nothing stays
    if (another)
        m_search->clear();
    setState(State::Unread);
    if (isVisible())
        read();
}

bool MessagesTab::startSearch()
{
    if (m_state != State::Recorded)
        return false;
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

void MessagesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_state == State::Unread)
        read();
}

void MessagesTab::read()
{
    if (m_record.id.isNull() || m_record.outcome == Outcome::Running)
        return;
    setState(State::Reading);
    whenDone(m_context.control.recordingOf(m_record.id), this,
             [this, id = m_record.id](const Result<std::optional<Recording>> &found) {
                 if (id == m_record.id) // another request is shown by now
                     onRead(found);
             });
}

void MessagesTab::onRead(const Result<std::optional<Recording>> &found)
{
    if (!found) {
        m_problem = found.error().text;
        return setState(State::Failed);
    }
    if (!found.value())
        return setState(State::None);
    whenDone(QtConcurrent::run([recording = *found.value(), protocol = m_record.protocol] {
                 return Result<TranscriptPtr>(
                     std::make_shared<const Transcript>(readTranscript(recording, protocol)));
             }),
             this, [this, id = m_record.id](const Result<TranscriptPtr> &read) {
                 if (id == m_record.id)
                     onTranscript(read);
             });
}

void MessagesTab::onTranscript(const Result<TranscriptPtr> &read)
{
    if (!read) {
        m_problem = read.error().text;
        return setState(State::Failed);
    }
    m_requestMissing = read.value()->requestMissing;
    m_answerMissing = read.value()->answerMissing;
    setState(State::Recorded);
    m_view->setTranscript(read.value());
    refreshHits();
}

void MessagesTab::setState(State state)
{
    m_state = state;
    refresh();
}

const VirtualKey *MessagesTab::key() const
{
    const VirtualKey *found = m_context.control.configuration()->key(m_record.keyId);
    return found && !found->revokedAt ? found : nullptr;
}

// What is recorded reaches the database a moment after the request's end.
bool MessagesTab::mayStillCome() const
{
    return key() && key()->policy.recordBodies && m_record.outcome != Outcome::Refused &&
           m_context.spend.now() - endOf(m_record) < WrittenWithin;
}

void MessagesTab::refresh()
{
    const bool recorded = m_state == State::Recorded;
    m_view->setVisible(recorded);
    m_searchRow->setVisible(recorded);
    m_retry->setVisible(m_state == State::Failed);
    m_note->setVisible(m_state != State::Reading || mayStillCome()); // then it is read once a second
    m_missing->hide();
    m_recordButton->hide();
    if (m_state != State::Reading)
        m_readingTimer.stop();
    switch (m_state) {
    case State::Reading:
        if (!m_readingTimer.isActive())
            m_readingTimer.start();
        break;
    case State::Failed:
        //: %1 why
        m_note->setText(tr("What was recorded cannot be read: %1").arg(m_problem));
        break;
    case State::Recorded:
        refreshRecorded();
        break;
    case State::Unread:
        m_note->clear();
        if (m_record.outcome == Outcome::Running)
            refreshNone();
        break;
    case State::None:
        refreshNone();
        break;
    }
}

void MessagesTab::refreshNone()
{
    const VirtualKey *found = key();
    const int days = m_context.control.configuration()->settings().keepBodiesDays;
    const bool records = found && found->policy.recordBodies;
    m_recordButton->setVisible(found && !records);
    if (!records)
        m_note->setText(tr("Bodies are not recorded: what was asked and answered passes through Sluice and "
                           "is not kept."));
    else if (m_record.outcome == Outcome::Running)
        m_note->setText(tr("The request is still running. What is said is shown here when it has ended."));
    else if (m_record.outcome == Outcome::Refused)
        m_note->setText(tr("Sluice refused this request, so that nothing was sent and nothing is recorded."));
    else if (m_context.spend.now() - endOf(m_record) > std::chrono::hours(24) * days)
        m_note->setText(tr("The bodies of this request are not kept any more. They are kept for %Ln day(s).",
                           nullptr, days));
    else if (mayStillCome()) {
        m_note->setText(tr("What was said is being written…"));
        m_againTimer.start();
    } else
        m_note->setText(tr("There is no recording of this request. It was made before this key recorded its "
                           "bodies, or while the secret store was locked."));
}

void MessagesTab::refreshRecorded()
{
    const int days = m_context.control.configuration()->settings().keepBodiesDays;
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(microsOf(endOf(m_record)) / 1000).addDays(days);
    //: %1 is a date
    m_note->setText(tr("As it went to the provider and as the client got the answer. Kept until %1.")
                        .arg(QLocale().toString(until.date(), QLocale::ShortFormat)));
    QStringList missing;
    //: %1 is a size: "1.4 MiB"
    if (m_requestMissing > 0)
        missing << tr("The last %1 of the request were not kept.").arg(bytesText(m_requestMissing));
    //: %1 is a size: "1.4 MiB"
    if (m_answerMissing > 0)
        missing << tr("The last %1 of the answer were not kept.").arg(bytesText(m_answerMissing));
    m_missing->setText(missing.join(u' '));
    m_missing->setVisible(!missing.isEmpty());
}

void MessagesTab::refreshHits()
{
    const bool searching = !m_search->text().isEmpty();
    const int count = m_view->hitCount();
    if (!searching)
        m_hits->clear();
    else if (count == 0)
        m_hits->setText(tr("Not found"));
    else
        //: %1 and %2 are numbers: the third of seven places
        m_hits->setText(tr("%1 of %2").arg(countText(m_view->currentHit() + 1), countText(count)));
    m_hits->setVisible(searching);
}

void MessagesTab::askToRecord()
{
    const int days = m_context.control.configuration()->settings().keepBodiesDays;
    askBeforeRecording(this, days, [this, id = m_record.keyId] {
        const VirtualKey *found = m_context.control.configuration()->key(id);
        if (!found)
            return;
        VirtualKey after = *found;
        after.policy.recordBodies = true;
        m_actions->change(
            *found, after,
            tr("From the next request on, what “%1” asks and is answered is recorded.").arg(found->name));
    });
}

} // namespace sluice
