#include "ui/guardrails/guardimportdialog.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

namespace sluice {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr int DelayMs = 150;
constexpr int NamesShown = 5;

QString namesOf(const std::vector<GuardrailDraft> &drafts)
{
    QStringList names;
    for (size_t i = 0; i < drafts.size() && i < NamesShown; ++i)
        names += drafts[i].name.isEmpty() ? drafts[i].pattern.left(40) : drafts[i].name;
    if (drafts.size() > NamesShown)
        names += QString(QChar(0x2026));
    return names.join(QStringLiteral(", "));
}

} // namespace

GuardImportDialog::GuardImportDialog(Control &control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
{
    setObjectName(QStringLiteral("guardrailImportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import rules"));
    resize(600, 420);
    auto *open = new QPushButton(themedIcon(QStringLiteral("folder")), tr("Open a file…"), this);
    open->setObjectName(QStringLiteral("guardrailImportOpenButton"));
    m_text = makeTextBox(QStringLiteral("guardrailImportEdit"), this);
    m_text->setAccessibleName(tr("Rules as JSON"));
    m_text->setPlaceholderText(QStringLiteral("[{\"pattern\": \"AKIA[A-Z2-7]{16}\", \"mode\": \"replace\", "
                                              "\"replace_by\": \"[aws-key]\"}]"));
    m_outcome = new ToneLabel(Tone::Muted, this);
    m_outcome->setObjectName(QStringLiteral("guardrailImportOutcome"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("guardrailImportCancelButton"));
    m_import = new QPushButton(tr("Import"), this);
    m_import->setObjectName(QStringLiteral("guardrailImportConfirmButton"));
    m_import->setDefault(true);
    makePrimary(m_import);

    auto *head = new QHBoxLayout;
    head->addWidget(
        makeMutedLabel(tr("Open a file, or paste rules here. They come behind those that there are."), this),
        1);
    head->addWidget(open);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addWidget(m_outcome);
    column->addLayout(buttons);

    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    timer->setInterval(DelayMs);
    connect(timer, &QTimer::timeout, this, &GuardImportDialog::refresh);
    connect(m_text, &QPlainTextEdit::textChanged, timer, qOverload<>(&QTimer::start));
    connect(open, &QPushButton::clicked, this, &GuardImportDialog::openFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &GuardImportDialog::save);
    refresh();
    m_text->setFocus();
}

void GuardImportDialog::openFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("JSON (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showProblem(tr("The file cannot be read: %1").arg(file.errorString()));
    if (file.size() > LargestFile)
        return showProblem(tr("The file is too large for guardrails."));
    m_text->setPlainText(QString::fromUtf8(file.readAll()));
    refresh();
}

void GuardImportDialog::showProblem(const QString &text)
{
    m_import->setEnabled(false);
    m_outcome->setTone(Tone::Bad);
    m_outcome->setText(text);
}

void GuardImportDialog::refresh()
{
    m_drafts.clear();
    m_import->setEnabled(false);
    m_outcome->setTone(Tone::Muted);
    m_outcome->setText({});
    if (m_text->toPlainText().trimmed().isEmpty())
        return;
    auto imported = importedGuardrails(m_text->toPlainText().toUtf8(), *m_control.configuration());
    if (!imported)
        return showProblem(imported.error().text);
    m_drafts = imported.value().drafts;
    m_notes = imported.value().notes;
    QStringList lines{tr("%n rule(s): %1", nullptr, int(m_drafts.size())).arg(namesOf(m_drafts))};
    lines += m_notes;
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_import->setText(tr("Import %n rule(s)", nullptr, int(m_drafts.size())));
    m_import->setEnabled(true);
}

void GuardImportDialog::save()
{
    refresh(); // what was typed in this very moment counts, too
    if (m_drafts.empty())
        return;
    m_import->setEnabled(false);
    whenDone(m_control.createGuardrails(m_drafts), this, [this](const Result<std::vector<Guardrail>> &made) {
        if (!made)
            return showProblem(tr("Nothing was imported: %1").arg(made.error().text));
        QList<QUuid> ids;
        for (const Guardrail &rule : made.value())
            ids += rule.id;
        Q_EMIT imported(ids, m_notes);
        accept();
    });
}

} // namespace sluice
