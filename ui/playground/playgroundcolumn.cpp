#include "ui/playground/playgroundcolumn.h"

#include "ui/common/format.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace sluice {

namespace {

constexpr double MicrosPerSecond = 1e6;

QPlainTextEdit *readOnly(const QString &name, const QString &accessibleName, QWidget *parent)
{
    QPlainTextEdit *box = makeTextBox(name, parent);
    box->setReadOnly(true);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

PlaygroundColumn::PlaygroundColumn(Control &control, const QString &suffix, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    m_model = new QComboBox(this);
    m_model->setObjectName(QStringLiteral("playgroundModelCombo") + suffix);
    m_model->setAccessibleName(tr("Model"));
    m_model->setEditable(true);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    m_model->lineEdit()->setPlaceholderText(tr("A model"));
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    down->addWidget(m_model);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("playgroundTabs") + suffix);
    m_tabs->setDocumentMode(true);
    m_text = readOnly(QStringLiteral("playgroundAnswerView") + suffix, tr("Answer"), this);
    m_text->setFont(font());
    m_text->setPlaceholderText(tr("The answer appears here as it arrives."));
    m_events = readOnly(QStringLiteral("playgroundEventsView") + suffix, tr("Events of the answer"), this);
    m_sent = readOnly(QStringLiteral("playgroundSentView") + suffix, tr("Request that was sent"), this);
    m_raw = readOnly(QStringLiteral("playgroundRawView") + suffix, tr("Raw answer"), this);
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_sent, tr("Request sent"));
    m_tabs->addTab(m_raw, tr("Raw"));
    down->addWidget(m_tabs, 1);
    m_stats = makeMutedLabel({}, this);
    m_stats->setObjectName(QStringLiteral("playgroundStatsLabel") + suffix);
    m_stats->setAccessibleName(tr("Figures of the answer"));
    down->addWidget(m_stats);

    connect(&m_send, &PlaygroundSend::text, this, &PlaygroundColumn::onText);
    connect(&m_send, &PlaygroundSend::finished, this, &PlaygroundColumn::onFinished);
    connect(&m_control, &Control::recorded, this, &PlaygroundColumn::onRecorded);
}

void PlaygroundColumn::setModels(const QStringList &models)
{
    const QString chosen = model();
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    m_model->addItems(models);
    setModel(chosen.isEmpty() && !models.isEmpty() ? models.front() : chosen);
}

QString PlaygroundColumn::model() const
{
    return m_model->currentText().trimmed();
}

void PlaygroundColumn::setModel(const QString &model)
{
    m_model->setEditText(model);
}

void PlaygroundColumn::send(const QString &address, const QByteArray &secret,
                            const PlaygroundRequest &request, const QByteArray &body, const QByteArray &fault)
{
    m_text->clear();
    m_events->clear();
    m_raw->clear();
    m_record.reset();
    m_sent->setPlainText(QString::fromUtf8(QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented)));
    m_stats->setText(tr("Waiting for the first token…"));
    m_send.start(address, secret, request, body, fault);
    Q_EMIT stateChanged();
}

void PlaygroundColumn::showProblem(const QString &text)
{
    m_text->setPlainText(text);
    m_stats->clear();
}

void PlaygroundColumn::onText(const QString &piece)
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(piece);
    showStats();
}

void PlaygroundColumn::onFinished(const QString &problem)
{
    m_events->setPlainText(m_send.reader().events().join(QLatin1Char('\n')));
    m_raw->setPlainText(QString::fromUtf8(m_send.reader().raw()));
    if (!problem.isEmpty())
        onText((m_text->document()->isEmpty() ? QString() : QStringLiteral("\n\n")) + problem);
    showStats();
    Q_EMIT stateChanged();
}

// The books know what it cost; the answer itself does not say.
void PlaygroundColumn::onRecorded(const RecordBatch &batch)
{
    if (m_send.requestId().isNull())
        return;
    for (const RequestRecord &record : batch) {
        if (record.id == m_send.requestId()) {
            m_record = record;
            showStats();
        }
    }
}

void PlaygroundColumn::showStats()
{
    QStringList parts;
    if (m_send.status() > 0)
        parts << tr("HTTP %1").arg(m_send.status());
    if (m_send.firstTextMicros() >= 0)
        parts << tr("first token after %1").arg(durationText(m_send.firstTextMicros()));
    if (m_send.totalMicros() >= 0)
        parts << tr("%1 in all", "a duration").arg(durationText(m_send.totalMicros()));
    if (m_record) {
        const Usage &usage = m_record->usage;
        parts << tr("%1 tokens in, %2 out")
                     .arg(tokensText(usage.totalInput()), tokensText(usage.totalOutput()));
        const qint64 streamed = m_send.totalMicros() - m_send.firstTextMicros();
        if (m_send.firstTextMicros() >= 0 && streamed > 0 && usage.totalOutput() > 0)
            parts << tr("%1 tokens/s")
                         .arg(QLocale().toString(
                             double(usage.totalOutput()) * MicrosPerSecond / double(streamed), 'f', 1));
        parts << moneyText(m_record->cost, MoneyStyle::Request, usage.estimated);
        if (!m_record->providerName.isEmpty())
            parts << tr("by %1", "a provider").arg(m_record->providerName);
    }
    m_stats->setText(parts.join(QStringLiteral(" · ")));
}

} // namespace sluice
