// Shows the secret of a new key, once.
#include "ui/keys/newkeypanel.h"

#include "core/agents/agentkind.h"
#include "ui/common/copybutton.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/keywords.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

namespace sluice {

namespace {

constexpr int MarkSide = 18;

} // namespace

NewKeyPanel::NewKeyPanel(Control &control, const NewKey &key, const QString &purpose, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_key(key.key)
{
    setObjectName(QStringLiteral("newKeyPanel"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your new key"));
    resize(720, 560);

    QString secret = QString::fromLatin1(key.secret);
    auto *heading = makePageTitle(tr("Key “%1” is ready").arg(m_key.name), this);
    heading->setTextFormat(Qt::PlainText);
    auto *once = makeMutedLabel(
        tr("This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key."),
        this);
    QWidget *secretRow = buildSecretRow();
    m_secret->showForCopying(secret);
    QWidget *snippets = buildSnippets(secret, purpose);
    secret.fill(QLatin1Char('*'));

    m_waitingMark = new QLabel(this);
    m_waitingMark->setPixmap(themedIcon(QStringLiteral("clock"), IconColour::Muted)
                                 .pixmap(QSize(MarkSide, MarkSide), devicePixelRatioF()));
    m_waiting = new ToneLabel(Tone::Muted, this);
    m_waiting->setText(tr("Waiting for the first request with this key…"));
    m_waiting->setObjectName(QStringLiteral("newKeyWaitingLabel"));
    m_setUp = new QPushButton(tr("Set it up for me…"), this);
    m_setUp->setObjectName(QStringLiteral("newKeySetUpButton"));
    m_setUp->setAutoDefault(false);
    m_setUp->setToolTip(tr("Copies the key and shows what would change in the agent's settings."));
    m_done = new QPushButton(tr("Done"), this);
    m_done->setObjectName(QStringLiteral("newKeyDoneButton"));
    m_done->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::Small);
    foot->addWidget(m_waitingMark);
    foot->addWidget(m_waiting, 1);
    foot->addWidget(m_setUp);
    foot->addWidget(m_done);

    m_unsaved = new ToneLabel(Tone::Warning, this);
    m_unsaved->setText(tr("You have not copied the key yet, and it cannot be shown again. Press Done once "
                          "more to close anyway."));
    m_unsaved->setObjectName(QStringLiteral("newKeyUnsavedLabel"));
    m_unsaved->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Large, space::Huge, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(heading);
    column->addWidget(once);
    column->addWidget(secretRow);
    column->addWidget(snippets, 1);
    column->addWidget(m_unsaved);
    column->addLayout(foot);

    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NewKeyPanel::updateSetUp);
    connect(m_setUp, &QPushButton::clicked, this, [this] {
        const QString agent = m_tabs->currentWidget()->objectName();
        m_copy->click();
        accept();
        Q_EMIT setUpAsked(agent, m_key.id);
    });
    updateSetUp();
    connect(&m_control, &Control::recorded, this, &NewKeyPanel::onRecorded);
    m_copy->setFocus();
}

NewKeyPanel::~NewKeyPanel()
{
    wipe();
}

QWidget *NewKeyPanel::buildSecretRow()
{
    auto *row = new QWidget(this);
    m_secret = new SecretField(row);
    m_secret->setObjectName(QStringLiteral("newKeySecretField"));
    m_secret->setAccessibleName(tr("The new key"));
    m_secret->setFont(scaledFont(m_secret->font(), 1.1));
    m_secret->setMinimumHeight(40);
    m_copy = new CopyButton(
        tr("Copy"), CopyButton::Content::Secret, [this] { return m_secret->text(); }, row);
    m_copy->setObjectName(QStringLiteral("newKeyCopyButton"));
    m_copy->setAccessibleName(tr("Copy the key"));
    m_copy->setMinimumHeight(40);
    m_copy->setDefault(true);
    m_copy->setPrimary();
    connect(m_copy, &CopyButton::copied, this, [this] {
        m_copied = true;
        m_unsaved->hide();
    });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Small);
    line->addWidget(m_secret, 1);
    line->addWidget(m_copy);
    return row;
}

QWidget *NewKeyPanel::buildSnippets(const QString &secret, const QString &purpose)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("newKeySnippetTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    const ConfigurationPtr configuration = m_control.configuration();
    QString address = m_control.status().address;
    if (address.isEmpty()) // not running: what it will be
        address = QStringLiteral("http://127.0.0.1:%1").arg(configuration->settings().port);
    for (const Snippet &snippet : snippetsFor(snippetValues(address, secret, m_key, *configuration))) {
        auto *tab = new QWidget;
        tab->setObjectName(snippet.id);
        QPlainTextEdit *text = makeTextBox(QStringLiteral("newKeySnippet_%1").arg(snippet.id), tab);
        text->setPlainText(snippet.text.trimmed());
        text->setAccessibleName(tr("Settings for %1").arg(snippet.title));
        text->setReadOnly(true);
        text->setUndoRedoEnabled(false);
        text->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_texts.push_back(text);
        auto *copy = new CopyButton(
            tr("Copy text"), CopyButton::Content::Secret, [text] { return text->toPlainText(); }, tab);
        copy->setObjectName(QStringLiteral("newKeySnippetCopy_%1").arg(snippet.id));
        copy->setAutoDefault(false);
        connect(copy, &CopyButton::copied, this, [this] {
            m_copied = true;
            m_unsaved->hide();
        });
        auto *where = makeMutedLabel(snippet.where, tab);
        where->setTextFormat(Qt::PlainText);
        auto *head = new QHBoxLayout;
        head->addWidget(where, 1);
        head->addWidget(copy, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout(tab);
        column->setContentsMargins(0, space::Medium, 0, 0);
        column->addLayout(head);
        column->addWidget(text, 1);
        const int at = m_tabs->addTab(tab, snippet.title);
        if (snippet.id == purpose)
            m_tabs->setCurrentIndex(at);
    }
    return m_tabs;
}

// Texts for programs of one's own name no agent that could be connected.
void NewKeyPanel::updateSetUp()
{
    const auto kind = agents::agentKind(m_tabs->currentWidget()->objectName());
    m_setUp->setVisible(kind && kind->settings);
}

void NewKeyPanel::onRecorded(const RecordBatch &batch)
{
    for (const RequestRecord &record : batch) {
        if (record.keyId != m_key.id || (m_firstRequest && record.id != *m_firstRequest))
            continue;
        m_firstRequest = record.id;
        m_waitingMark->setPixmap(themedIcon(QStringLiteral("success"), IconColour::Good)
                                     .pixmap(QSize(MarkSide, MarkSide), devicePixelRatioF()));
        const QString who = record.agent.isEmpty() ? modelText(record) : agentText(record);
        //: %1 an agent or model, %2 a status like "200" or "running", %3 a time of day
        m_waiting->setText(
            tr("✓ First request at %3: %1, %2").arg(who, statusText(record), timeText(record.startedAt)));
        m_waiting->setTone(Tone::Good);
    }
}

// Closing by any way passes here. Without a copy the key would be lost: that is asked about once.
void NewKeyPanel::done(int result)
{
    if (!m_copied && !m_asked) {
        m_asked = true;
        m_unsaved->show();
        m_copy->setFocus();
        return;
    }
    wipe();
    QDialog::done(result);
}

void NewKeyPanel::wipe()
{
    m_secret->wipe();
    for (QPlainTextEdit *text : m_texts) {
        text->setPlainText(QString(text->toPlainText().size(), QLatin1Char('*')));
        text->clear();
    }
    m_texts.clear();
}

} // namespace sluice
