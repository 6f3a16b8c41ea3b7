#include "ui/common/costdialog.h"

#include "core/control/async.h"
#include "ui/common/copybutton.h"
#include "ui/common/costwords.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/skeleton.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/common/trafficterms.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

namespace sluice {

namespace {

constexpr QSize Size(780, 580);
constexpr int Indentation = 18;

enum Column { What, How, Amount, ColumnCount };

Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return instantFromMicros(day.startOfDay(zone).toMSecsSinceEpoch() * 1000);
}

// "+$0.10", "-$0.10".
QString signedText(Money amount)
{
    return amount > Money() ? QLatin1Char('+') + dollarsText(amount) : dollarsText(amount);
}

// What was recorded of some requests; never $0.00 where nothing is known.
QString recordedText(const Spend &sums)
{
    return sums.unpriced > 0 && sums.cost == Money() ? moneyText({}, MoneyStyle::Sum)
                                                     : dollarsText(sums.cost);
}

template<typename Parent>
QTreeWidgetItem *addRow(Parent *parent, const QString &what, const QString &how, const QString &amount,
                        std::optional<Money> money = {})
{
    auto *row = new QTreeWidgetItem(parent, {what, how, amount});
    row->setTextAlignment(Amount, Qt::AlignTrailing | Qt::AlignVCenter);
    if (money)
        row->setData(Amount, CostDialog::MoneyRole, money->pico());
    row->setToolTip(What, what);
    row->setToolTip(How, how);
    row->setData(What, Qt::AccessibleTextRole,
                 amount.isEmpty() ? QStringLiteral("%1: %2").arg(what, how)
                                  : QStringLiteral("%1: %2 = %3").arg(what, how, amount));
    return row;
}

void embolden(QTreeWidgetItem *row, const QFont &font)
{
    for (int column = 0; column < ColumnCount; ++column)
        row->setFont(column, scaledFont(font, 1.0, QFont::DemiBold));
}

QString requestsText(qint64 count)
{
    return CostDialog::tr("%Ln requests", nullptr, int(std::min<qint64>(count, 1'000'000'000)));
}

void appendText(QStringList &lines, const QTreeWidgetItem &row, int depth)
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column) {
        if (!row.text(column).isEmpty())
            cells << row.text(column);
    }
    lines << QString(depth * 2, QLatin1Char(' ')) + cells.join(QLatin1Char('\t'));
    for (int child = 0; child < row.childCount(); ++child)
        appendText(lines, *row.child(child), depth + 1);
}

} // namespace

QToolButton *makeCostButton(const QString &objectName, const QString &of, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(themedIcon(QStringLiteral("info"), IconColour::Muted));
    button->setToolTip(CostDialog::tr("How was this cost computed?"));
    //: %1 is what the figure is: "Spend today"
    button->setAccessibleName(CostDialog::tr("How was this cost computed? %1").arg(of));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

TimeRange monthAround(const QDate &day, const QTimeZone &zone)
{
    const QDate first(day.year(), day.month(), 1);
    return {startOf(first, zone), startOf(first.addMonths(1), zone)};
}

void CostDialog::ask(const PageContext &context, const CostQuestion &question, QWidget *parent)
{
    auto *dialog = new CostDialog(context, question, parent);
    dialog->open();
    dialog->read();
}

CostDialog::CostDialog(const PageContext &context, const CostQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_question(question)
{
    setObjectName(QStringLiteral("costDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How was this cost computed?"));
    resize(Size);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Medium);
    column->addWidget(buildHead());
    column->addWidget(buildTree(), 1);
    column->addWidget(buildButtons());
    auto *copy = new QShortcut(QKeySequence::Copy, this);
    connect(copy, &QShortcut::activated, m_copy, &QPushButton::click);
    m_tree->setFocus();
}

QWidget *CostDialog::buildHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(m_question.title, head);
    title->setObjectName(QStringLiteral("costTitleLabel"));
    title->setTextFormat(Qt::PlainText); // models and sessions come from strangers
    title->setWordWrap(true);
    title->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
    m_amount = new QLabel(head);
    m_amount->setObjectName(QStringLiteral("costAmountLabel"));
    m_amount->setTextFormat(Qt::PlainText);
    m_amount->setFont(scaledFont(font(), 1.5, QFont::DemiBold));
    m_amount->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counts = new ToneLabel(Tone::Plain, head);
    m_counts->setObjectName(QStringLiteral("costCountsLabel"));
    QString words =
        tr("Every request is priced when it ends: each class of its tokens times the price of that moment, "
           "in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums "
           "are of these amounts; nothing is rounded in between.");
    if (!m_question.note.isEmpty())
        words += QLatin1Char(' ') + m_question.note;
    m_problem = new ToneLabel(Tone::Bad, head);
    m_problem->setObjectName(QStringLiteral("costProblemLabel"));
    m_retry = new QPushButton(tr("Retry"), head);
    m_retry->setObjectName(QStringLiteral("costRetryButton"));
    connect(m_retry, &QPushButton::clicked, this, &CostDialog::read);
    auto *first = new QHBoxLayout;
    first->addWidget(title, 1);
    first->addWidget(m_amount, 0, Qt::AlignTop);
    auto *trouble = new QHBoxLayout;
    trouble->addWidget(m_problem, 1);
    trouble->addWidget(m_retry);
    auto *down = new QVBoxLayout(head);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addLayout(first);
    down->addWidget(makeMutedLabel(words, head));
    down->addWidget(m_counts);
    down->addLayout(trouble);
    return head;
}

QTreeWidget *CostDialog::buildTree()
{
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(QStringLiteral("costTable"));
    m_tree->setAccessibleName(tr("How this cost was computed, model by model"));
    m_tree->setHeaderLabels({tr("Model"), tr("Tokens × price of today"), tr("Amount")});
    m_tree->headerItem()->setTextAlignment(Amount, Qt::AlignTrailing | Qt::AlignVCenter);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(Indentation);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(What, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(How, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Amount, QHeaderView::ResizeToContents);
    // Enter folds a row in and out, instead of closing the dialog.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *fold = new QShortcut(QKeySequence(key), m_tree, nullptr, nullptr, Qt::WidgetShortcut);
        connect(fold, &QShortcut::activated, this, [this] {
            if (QTreeWidgetItem *row = m_tree->currentItem())
                row->setExpanded(!row->isExpanded());
        });
    }
    m_skeleton = new Skeleton(m_tree);
    return m_tree;
}

QWidget *CostDialog::buildButtons()
{
    auto *row = new QWidget(this);
    m_copy = new CopyButton(
        tr("Copy as text"), CopyButton::Content::Plain, [this] { return asText(); }, row);
    m_copy->setObjectName(QStringLiteral("costCopyButton"));
    m_copy->setToolTip(tr("Copy all of it as text (Ctrl+C)"));
    auto *requests = new QPushButton(tr("Show these requests"), row);
    requests->setObjectName(QStringLiteral("costRequestsButton"));
    connect(requests, &QPushButton::clicked, this, &CostDialog::showRequests);
    auto *close = new QPushButton(tr("Close"), row);
    close->setObjectName(QStringLiteral("costCloseButton"));
    close->setDefault(true);
    makePrimary(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(m_copy);
    across->addWidget(requests);
    across->addStretch();
    across->addWidget(close);
    return row;
}

void CostDialog::read()
{
    m_problem->hide();
    m_retry->hide();
    m_copy->setEnabled(false);
    m_counts->setText(tr("Reading…"));
    m_skeleton->begin();
    SpendQuery query;
    query.range = m_question.range;
    query.only = m_question.only;
    query.zone = m_context.spend.book().zone();
    query.groupBy = {Dimension::Provider, Dimension::Model};
    if (!m_question.keys.empty())
        query.groupBy.push_back(Dimension::Key);
    m_reading = m_context.control.spend(query);
    whenDone(m_reading, this, [this](const Result<std::vector<Spend>> &spent) { take(spent); });
}

// Whoever closes it does not wait for the answer.
void CostDialog::done(int result)
{
    m_reading.cancel();
    QDialog::done(result);
}

void CostDialog::take(const Result<std::vector<Spend>> &spent)
{
    if (m_reading.isCanceled())
        return;
    m_skeleton->end();
    if (!spent) {
        m_counts->clear();
        m_problem->setText(tr("The ledger could not be read. %1").arg(spent.error().text));
        m_problem->show();
        m_retry->show();
        m_retry->setFocus();
        return;
    }
    std::vector<Spend> rows;
    for (const Spend &row : spent.value()) {
        const bool counts =
            m_question.keys.empty() || std::find(m_question.keys.begin(), m_question.keys.end(),
                                                 QUuid::fromString(row.group[2])) != m_question.keys.end();
        if (counts)
            rows.push_back(row);
    }
    fill(makeCostSheet(rows, [this](const QUuid &provider, const QString &model, const Usage &usage) {
        RequestRecord sample;
        sample.providerId = provider;
        sample.modelAsked = sample.modelServed = model;
        sample.startedAt = m_context.spend.now();
        sample.usage = usage;
        return m_context.control.costExplanation(sample);
    }));
}

void CostDialog::fill(const CostSheet &sheet)
{
    const Spend &total = sheet.total;
    m_amount->setText(
        moneyText(total.unpriced > 0 && total.cost == Money() ? std::nullopt : std::optional(total.cost),
                  MoneyStyle::Exact, total.estimated > 0));
    QStringList words;
    if (m_question.shown && *m_question.shown != total.cost)
        //: two amounts of money
        words << tr("%1 was shown when you asked; by now it is %2.")
                     .arg(dollarsText(*m_question.shown), dollarsText(total.cost));
    words << tr("Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no "
                "known price: they are not in the sum.")
                 .arg(countText(total.requests), countText(total.estimated), countText(total.unpriced));
    m_counts->setText(words.join(QLatin1Char(' ')));
    m_copy->setEnabled(true);

    m_tree->clear();
    qint64 idle = 0;
    for (const CostSheetRow &row : sheet.rows) {
        if (row.usedNothing())
            idle += row.sums.requests;
        else
            addModel(row);
    }
    if (idle > 0)
        addIdle(idle);
    embolden(addRow(m_tree, tr("Total"), requestsText(total.requests), recordedText(total), total.cost),
             m_tree->font());
    m_tree->topLevelItem(0)->setExpanded(true);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

QString CostDialog::modelText(const CostSheetRow &row) const
{
    const QString model = row.model.isEmpty() ? tr("No model") : row.model;
    if (row.provider.isNull())
        return model;
    const ConfigurationPtr configuration = m_context.control.configuration();
    const Provider *provider = configuration->provider(row.provider);
    //: %1 is a model, %2 its provider
    return tr("%1 · %2").arg(model, provider ? provider->name : tr("removed provider"));
}

void CostDialog::addModel(const CostSheetRow &row)
{
    const Spend &sums = row.sums;
    QTreeWidgetItem *model =
        addRow(m_tree, modelText(row), requestsText(sums.requests), recordedText(sums), sums.cost);
    embolden(model, m_tree->font());
    for (const CostLine &line : row.lines) {
        if (row.today)
            addRow(model, componentText(line.component), countAndPriceText(line), dollarsText(line.amount),
                   line.amount);
        else
            //: %1 is a number of tokens
            addRow(model, componentText(line.component),
                   tr("%1, no price is known today").arg(countText(line.count)), {});
    }
    if (row.today)
        addRow(model, tr("At the prices of today"), costSourceText(*row.today), dollarsText(row.today->total),
               row.today->total);
    else
        addRow(model, tr("At the prices of today"),
               tr("not known: the price or the provider is not there any more"), {});
    if (row.today && row.difference() != Money())
        addRow(model, tr("Difference"),
               sums.unpriced > 0
                   ? tr("unpriced requests, prices of that time, higher tiers, or what the provider reported")
                   : tr("prices of that time, higher tiers, or what the provider reported"),
               signedText(row.difference()), row.difference());
    if (sums.estimated > 0)
        addRow(model, tr("≈ Estimated"),
               tr("%1: the provider did not report their tokens").arg(requestsText(sums.estimated)), {});
    if (sums.unpriced > 0)
        //: %1 is a number of requests, %2 of tokens
        addRow(model, tr("Unpriced"),
               tr("%1 with %2 tokens: no price was known when they ended")
                   .arg(requestsText(sums.unpriced), countText(sums.unpricedTokens)),
               {});
}

void CostDialog::addIdle(qint64 requests)
{
    addRow(m_tree, tr("No tokens used"), requestsText(requests), dollarsText({}), Money());
}

QString CostDialog::asText() const
{
    QStringList lines{m_question.title + QLatin1Char('\t') + m_amount->text(), m_counts->text()};
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        appendText(lines, *m_tree->topLevelItem(row), 0);
    return lines.join(QLatin1Char('\n'));
}

void CostDialog::showRequests()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    QStringList terms;
    for (const QString &term :
         {trafficTerms(m_question.only, *configuration), trafficTerms(m_question.keys, *configuration),
          trafficTerms(m_question.range, m_context.spend.now(), m_context.spend.book().zone())}) {
        if (!term.isEmpty())
            terms << term;
    }
    PageHost &host = m_context.host;
    accept();
    host.openPage(QStringLiteral("traffic"), terms.join(QLatin1Char(' ')));
}

} // namespace sluice
