#include "ui/guardrails/guardeventsview.h"

#include "core/control/async.h"
#include "core/control/guardraildraft.h"
#include "ui/common/emptystate.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/guardrails/guardeventsfilter.h"
#include "ui/guardrails/guardeventsmodel.h"
#include "ui/guardrails/guardexceptiondialog.h"
#include "ui/guardrails/guardwords.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace sluice {

namespace {

constexpr int EventsShown = 1'000;
constexpr int FilterDelay = 150; // ms after the last key

} // namespace

GuardEventsView::GuardEventsView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new GuardEventsModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(GuardEventsModel::SortRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    buildTools();
    buildTable();
    buildActions();
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(FilterDelay);
    connect(&m_filterTimer, &QTimer::timeout, this, &GuardEventsView::refresh);
    connect(&m_context.control, &Control::configurationChanged, this, &GuardEventsView::refreshKeeping);
    refreshKeeping();
    refreshFace();
}

void GuardEventsView::buildTools()
{
    m_filter = makeSearchEdit(
        tr("Filter: words, or rule: key: does:reject dir:response severity:high days:7"), this);
    m_filter->setObjectName(QStringLiteral("guardrailEventsFilterEdit"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_count = makeMutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("guardrailEventsCountLabel"));
    m_count->setWordWrap(false);
    m_export = new QPushButton(themedIcon(QStringLiteral("download")), tr("Export…"), this);
    m_export->setObjectName(QStringLiteral("guardrailEventsExportButton"));
    m_export->setToolTip(tr("Save what is listed as CSV or JSON (Ctrl+E)"));
    m_problem = new ToneLabel(Tone::Warning, this);
    m_problem->setObjectName(QStringLiteral("guardrailEventsFilterError"));
    m_problem->hide();
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(space::Large, 0, space::Large, 0);
    tools->setSpacing(space::Small);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_count);
    tools->addWidget(m_export);
    auto *problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(space::Large, 0, space::Large, 0);
    problemRow->addWidget(m_problem);
    static_cast<QVBoxLayout *>(layout())->addLayout(tools);
    static_cast<QVBoxLayout *>(layout())->addLayout(problemRow);
    connect(m_filter, &QLineEdit::textChanged, &m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_export, &QPushButton::clicked, this, &GuardEventsView::exportEvents);
}

void GuardEventsView::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("guardrailEventsTable"));
    m_table->setAccessibleName(tr("Guardrail events"));
    m_table->setModel(m_proxy);
    const std::initializer_list<std::pair<int, int>> widths = {
        {GuardEventsModel::Time, 112},  {GuardEventsModel::Rule, 150},  {GuardEventsModel::Does, 96},
        {GuardEventsModel::Key, 104},   {GuardEventsModel::Agent, 112}, {GuardEventsModel::Direction, 88},
        {GuardEventsModel::Place, 140}, {GuardEventsModel::Model, 130}, {GuardEventsModel::Matches, 76}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    setUpTable(m_table,
               {GuardEventsModel::Excerpt,
                300,
                {GuardEventsModel::Matches, GuardEventsModel::Model, GuardEventsModel::Direction,
                 GuardEventsModel::Agent, GuardEventsModel::Place, GuardEventsModel::Key}},
               GuardEventsModel::FirstOptionalColumn);
    connect(m_table, &QTableView::customContextMenuRequested, this, &GuardEventsView::showMenu);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_tableFrame = makeTableFrame(m_table);
    m_stack->addWidget(m_tableFrame);
    m_stack->addWidget(m_empty);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_stack, 1);

    m_keeping = new ToneLabel(Tone::Muted, this);
    m_keeping->setObjectName(QStringLiteral("guardrailEventsKeepingLabel"));
    m_keep = new QPushButton(this);
    m_keep->setObjectName(QStringLiteral("guardrailKeepTextsButton"));
    makeFlat(m_keep);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::Large, 0, space::Large, space::Small);
    foot->addWidget(m_keeping, 1);
    foot->addWidget(m_keep);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &GuardEventsView::askAboutTexts);
}

void GuardEventsView::buildActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto run) {
        auto *action = new QAction(text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        m_table->addAction(action);
        return action;
    };
    m_open = add("guardrailEventOpenAction", tr("Open request"), Qt::Key_Return, [this] { openRequest(); });
    m_exception = add("guardrailExceptionAction", tr("Make an exception…"), {}, [this] { makeException(); });
    m_text = add("guardrailEventTextAction", tr("Show the full text…"), {}, [this] { showText(); });
    m_remove = add("guardrailEventRemoveAction", tr("Delete event"), QKeySequence::Delete,
                   [this] { removeEvent(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &GuardEventsView::refreshActions);
    auto *find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &GuardEventsView::exportEvents);
    refreshActions();
}

void GuardEventsView::setFilter(const QString &filter)
{
    m_filter->setText(filter);
    m_filterTimer.stop();
    refresh();
}

void GuardEventsView::refresh()
{
    GuardEventsFilter filter =
        GuardEventsFilter::parse(m_filter->text(), *m_context.control.configuration(), m_context.spend.now());
    filter.query.limit = EventsShown;
    const quint64 asked = ++m_asked;
    whenDone(m_context.control.guardrailEvents(filter.query), this,
             [this, asked, problems = filter.problems](const Result<GuardrailEventPage> &page) {
                 if (asked == m_asked)
                     onPage(page, problems);
             });
}

void GuardEventsView::onPage(const Result<GuardrailEventPage> &page, const QStringList &problems)
{
    m_problem->setText(problems.join(QLatin1Char(' ')));
    m_problem->setVisible(!problems.isEmpty());
    m_failure = page ? QString() : page.error().text;
    m_tableFrame->setEnabled(bool(page)); // what was read before stays, greyed
    if (page) {
        const GuardrailEvent *shown = current();
        const QUuid selected = shown ? shown->id : QUuid();
        m_model->setEvents(page.value().events, m_context.control.configuration(), m_context.spend.now());
        const int row = m_model->rowOf(selected);
        if (row >= 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_proxy->mapFromSource(m_model->index(row, GuardEventsModel::Rule)));
        const qint64 listed = qint64(page.value().events.size());
        m_count->setText(listed < page.value().total
                             ? tr("%1 of %2 events").arg(countText(listed), countText(page.value().total))
                             : tr("%n event(s)", nullptr, int(listed)));
    }
    refreshFace();
    refreshActions();
}

void GuardEventsView::refreshFace()
{
    const bool none = m_model->rowCount() == 0;
    m_export->setEnabled(!none);
    if (!m_failure.isEmpty() && !none) {
        m_context.host.showMessage(
            {Message::Level::Error,
             tr("The events could not be read: %1 What is listed is older.").arg(m_failure),
             {{tr("Retry"), [this] { refresh(); }}},
             QStringLiteral("guardrail-events")});
    } else if (!m_failure.isEmpty()) {
        m_empty->setContent(
            QStringLiteral("error"), tr("The events could not be read"), m_failure,
            {tr("Retry"), [this] { refresh(); }},
            {tr("Copy details"), [text = m_failure] { QGuiApplication::clipboard()->setText(text); }});
    } else if (!m_filter->text().trimmed().isEmpty()) {
        m_empty->setContent(QStringLiteral("search"), tr("No events match"),
                            tr("No event matches “%1”.").arg(m_filter->text().trimmed()),
                            {tr("Clear filter"), [this] { setFilter({}); }});
    } else {
        m_empty->setContent(QStringLiteral("guardrails"), tr("All quiet"),
                            tr("Nothing has been stopped in the last 30 days."));
    }
    if (m_failure.isEmpty())
        m_context.host.dismissMessage(QStringLiteral("guardrail-events"));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_tableFrame);
}

void GuardEventsView::refreshKeeping()
{
    const Settings &settings = m_context.control.configuration()->settings();
    const QString events = settings.keepRequestsDays > 0
                               ? tr("Events are kept for %n day(s).", nullptr, settings.keepRequestsDays)
                               : tr("Events are kept for good.");
    const QString texts =
        !settings.keepGuardrailTexts ? tr("Of the texts only a masked excerpt is kept.")
        : settings.keepGuardrailTextsDays > 0
            ? tr("Full texts are kept for %n day(s), encrypted.", nullptr, settings.keepGuardrailTextsDays)
            : tr("Full texts are kept as long, encrypted.");
    m_keeping->setText(events + QLatin1Char(' ') + texts);
    m_keep->setText(settings.keepGuardrailTexts ? tr("Stop keeping full texts") : tr("Keep full texts…"));
}

const GuardrailEvent *GuardEventsView::current() const
{
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    return index.isValid() ? m_model->event(index.row()) : nullptr;
}

void GuardEventsView::refreshActions()
{
    const GuardrailEvent *event = current();
    m_open->setEnabled(event && !event->requestId.isNull());
    m_exception->setEnabled(event && m_context.control.configuration()->guardrail(event->ruleId));
    m_text->setEnabled(event && event->textKept);
    m_remove->setEnabled(event);
}

void GuardEventsView::showMenu(const QPoint &at)
{
    if (!m_table->indexAt(at).isValid() || !current())
        return;
    QMenu menu(this);
    menu.addActions({m_open, m_exception, m_text});
    menu.addAction(tr("Only this rule"), this, [this] {
        if (const GuardrailEvent *event = current())
            setFilter(QStringLiteral("rule:\"%1\"").arg(event->ruleName));
    });
    menu.addSeparator();
    menu.addAction(m_remove);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void GuardEventsView::openRequest()
{
    if (const GuardrailEvent *event = current())
        m_context.host.openPage(QStringLiteral("traffic"),
                                QStringLiteral("id:") + event->requestId.toString());
}

// The match itself is only in the full text, where that was kept.
void GuardEventsView::makeException()
{
    const GuardrailEvent *event = current();
    if (!event)
        return;
    if (!event->textKept)
        return offerException(*event);
    GuardrailEventQuery query;
    query.id = event->id;
    query.limit = 1;
    query.withTexts = true;
    whenDone(m_context.control.guardrailEvents(query), this,
             [this, event = *event](const Result<GuardrailEventPage> &page) {
                 offerException(page && !page.value().events.empty() ? page.value().events.front() : event);
             });
}

void GuardEventsView::offerException(const GuardrailEvent &event)
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    const Guardrail *rule = configuration->guardrail(event.ruleId);
    if (!rule)
        return showFailure(tr("There is nothing to make an exception from"),
                           tr("the rule does not exist any more."));
    const QString suggested = suggestedException(event, draftOf(*rule), event.plainText);
    auto *dialog = new GuardExceptionDialog(m_context.control, *rule, event, suggested, this);
    connect(dialog, &GuardExceptionDialog::added, this, [this](const Guardrail &before) {
        m_context.host.offerUndo(tr("“%1” has one more exception.").arg(before.name), [this, before] {
            whenDone(m_context.control.updateGuardrail(before.id, draftOf(before)), this,
                     [this](const Result<Guardrail> &back) {
                         if (!back)
                             showFailure(tr("The exception was not taken back"), back.error().text);
                     });
        });
    });
    dialog->open();
}

void GuardEventsView::showText()
{
    const GuardrailEvent *event = current();
    if (!event)
        return;
    GuardrailEventQuery query;
    query.id = event->id;
    query.limit = 1;
    query.withTexts = true;
    whenDone(m_context.control.guardrailEvents(query), this, [this](const Result<GuardrailEventPage> &page) {
        const bool there =
            page && !page.value().events.empty() && !page.value().events.front().plainText.isEmpty();
        if (!there)
            return showFailure(tr("The text cannot be shown"),
                               page ? tr("the secret store did not give its key.") : page.error().text);
        auto *dialog = new QDialog(this);
        dialog->setObjectName(QStringLiteral("guardrailTextDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(tr("What “%1” searched").arg(page.value().events.front().ruleName));
        dialog->resize(640, 420);
        auto *text = makeTextBox(QStringLiteral("guardrailTextView"), dialog);
        text->setReadOnly(true);
        text->setAccessibleName(tr("Full text"));
        text->setPlainText(QString::fromUtf8(page.value().events.front().plainText));
        auto *column = new QVBoxLayout(dialog);
        column->addWidget(text);
        dialog->open();
    });
}

void GuardEventsView::removeEvent()
{
    const GuardrailEvent *event = current();
    if (!event)
        return;
    auto *ask = new QMessageBox(QMessageBox::NoIcon, tr("Delete event"),
                                tr("Delete this event of “%1”? This cannot be undone.").arg(event->ruleName),
                                QMessageBox::NoButton, this);
    ask->setObjectName(QStringLiteral("guardrailEventRemoveDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    auto *remove = ask->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    ask->setDefaultButton(ask->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(remove, &QAbstractButton::clicked, this, [this, id = event->id] {
        whenDone(m_context.control.removeGuardrailEvent(id), this, [this](const Result<void> &removed) {
            if (!removed)
                showFailure(tr("The event was not deleted"), removed.error().text);
            refresh();
        });
    });
    ask->open();
}

void GuardEventsView::exportEvents()
{
    if (m_model->rowCount() == 0)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export events"),
                                                      QDir(folder).filePath(tr("guardrail-events.csv")),
                                                      tr("CSV (*.csv);;JSON (*.json)"));
    if (path.isEmpty())
        return;
    const ConfigurationPtr configuration = m_context.control.configuration();
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    QSaveFile file(path);
    const QByteArray bytes = json ? guardEventsJson(m_model->events(), *configuration)
                                  : guardEventsCsv(m_model->events(), *configuration);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return showFailure(tr("The events were not exported"), file.errorString());
    m_context.host.showMessage(
        {Message::Level::Success,
         tr("%n event(s) saved to %1.", nullptr, m_model->rowCount()).arg(QDir::toNativeSeparators(path)),
         {},
         {}});
}

void GuardEventsView::askAboutTexts()
{
    const Settings &settings = m_context.control.configuration()->settings();
    if (settings.keepGuardrailTexts)
        return keepTexts(false);
    auto *ask =
        new QMessageBox(QMessageBox::NoIcon, tr("Keep full texts"),
                        tr("Keep the whole text that triggered a rule?"), QMessageBox::NoButton, this);
    ask->setObjectName(QStringLiteral("guardrailKeepTextsDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 a folder, %2 a keychain
    ask->setInformativeText(tr("Such texts hold the secrets that were found in them. They are kept for %n "
                               "day(s), encrypted, in %1; the "
                               "key is in %2. What happened before is not kept.",
                               nullptr, settings.keepGuardrailTextsDays)
                                .arg(QDir::toNativeSeparators(m_context.control.dataDirectory()),
                                     m_context.control.secretStoreName()));
    auto *keep = ask->addButton(tr("Keep full texts"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("guardrailKeepTextsConfirmButton"));
    ask->setDefaultButton(ask->addButton(tr("Keep excerpts only"), QMessageBox::RejectRole));
    connect(keep, &QAbstractButton::clicked, this, [this] { keepTexts(true); });
    ask->open();
}

void GuardEventsView::keepTexts(bool keep)
{
    Settings settings = m_context.control.configuration()->settings();
    settings.keepGuardrailTexts = keep;
    whenDone(m_context.control.updateSettings(settings), this, [this](const Result<Settings> &saved) {
        if (!saved)
            showFailure(tr("The setting was not changed"), saved.error().text);
    });
}

void GuardEventsView::showFailure(const QString &what, const QString &why)
{
    //: %1 what did not happen, %2 why
    m_context.host.showMessage({Message::Level::Error, tr("%1: %2").arg(what, why), {}, {}});
}

} // namespace sluice
