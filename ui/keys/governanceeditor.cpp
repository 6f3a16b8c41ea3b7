// Edits the limits that keys, projects and the whole gateway have alike.
#include "ui/keys/governanceeditor.h"

#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/keys/limitrows.h"
#include "ui/keys/problemlabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace sluice {

namespace {

constexpr int MostAtOnce = 10'000;
constexpr int LongestQueue = 120; // s
constexpr RateLimit FreshRate{RateMetric::Requests, RatePeriod::Minute, 60};

Budget freshBudget()
{
    Budget budget;
    budget.per = BudgetPeriod::Month;
    budget.limit = Money::fromPico(100 * Money::PicoPerUsd);
    return budget;
}

bool hasProblem(const std::vector<KeyProblem> &problems, KeyField field)
{
    return std::any_of(problems.begin(), problems.end(), [field](const KeyProblem &problem) {
        return problem.prevents && problem.field == field;
    });
}

} // namespace

GovernanceEditor::GovernanceEditor(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_rates(new RowList(name + QLatin1String("Rates"), tr("Add a rate"), this))
    , m_ratesProblem(makeProblemLabel(name + QLatin1String("RatesProblem"), this))
    , m_concurrency(new QSpinBox(this))
    , m_queue(new QSpinBox(this))
    , m_queueProblem(makeProblemLabel(name + QLatin1String("QueueProblem"), this))
    , m_budgetsTitle(makeSectionLabel(tr("Budgets"), this))
    , m_budgets(new RowList(name + QLatin1String("Budgets"), tr("Add a budget"), this))
    , m_budgetsProblem(makeProblemLabel(name + QLatin1String("BudgetsProblem"), this))
{
    m_concurrency->setObjectName(name + QLatin1String("ConcurrencySpin"));
    m_concurrency->setRange(0, MostAtOnce);
    m_concurrency->setSpecialValueText(tr("any number"));
    m_queue->setObjectName(name + QLatin1String("QueueSpin"));
    m_queue->setRange(0, LongestQueue);
    m_queue->setSuffix(tr(" s", "seconds"));
    m_queue->setSpecialValueText(tr("not at all"));
    auto *atOnce = new QLabel(tr("Requests at &once"), this);
    atOnce->setBuddy(m_concurrency);
    auto *wait = new QLabel(tr("others &wait up to"), this);
    wait->setBuddy(m_queue);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Small);
    line->addWidget(atOnce);
    line->addWidget(m_concurrency);
    line->addSpacing(space::Small);
    line->addWidget(wait);
    line->addWidget(m_queue);
    line->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addWidget(makeSectionLabel(tr("Rates"), this));
    column->addWidget(m_rates);
    column->addWidget(m_ratesProblem);
    column->addLayout(line);
    column->addWidget(m_queueProblem);
    column->addSpacing(space::Small);
    column->addWidget(m_budgetsTitle);
    column->addWidget(m_budgets);
    column->addWidget(m_budgetsProblem);

    m_rates->setMaker([this](const QString &row) {
        auto *made = new RateRow(FreshRate, row, m_rates);
        connect(made, &RateRow::changed, this, &GovernanceEditor::onChanged);
        return made;
    });
    m_budgets->setMaker([this](const QString &row) {
        auto *made = new BudgetRow(freshBudget(), row, m_budgets);
        connect(made, &BudgetRow::changed, this, &GovernanceEditor::onChanged);
        return made;
    });
    connect(m_rates, &RowList::changed, this, &GovernanceEditor::onChanged);
    connect(m_budgets, &RowList::changed, this, &GovernanceEditor::onChanged);
    connect(m_concurrency, &QSpinBox::valueChanged, this, &GovernanceEditor::onChanged);
    connect(m_queue, &QSpinBox::valueChanged, this, &GovernanceEditor::onChanged);
}

void GovernanceEditor::addRate(const RateLimit &limit)
{
    auto *row = new RateRow(limit, m_rates->nextName(), m_rates);
    connect(row, &RateRow::changed, this, &GovernanceEditor::onChanged);
    m_rates->add(row);
}

void GovernanceEditor::addBudget(const Budget &budget)
{
    auto *row = new BudgetRow(budget, m_budgets->nextName(), m_budgets);
    connect(row, &BudgetRow::changed, this, &GovernanceEditor::onChanged);
    m_budgets->add(row);
}

void GovernanceEditor::setGovernance(const Governance &governance)
{
    m_loading = true;
    m_set = governance;
    m_rates->clear();
    m_budgets->clear();
    m_concurrency->setValue(0);
    for (const RateLimit &limit : governance.limits) {
        if (limit.metric == RateMetric::Concurrency)
            m_concurrency->setValue(int(qMin(limit.limit, qint64(MostAtOnce))));
        else
            addRate(limit);
    }
    for (const Budget &budget : governance.budgets)
        addBudget(budget);
    m_queue->setValue(int(qMin(governance.queueFor.count() / 1000, qint64(LongestQueue))));
    m_loading = false;
    onChanged();
}

Governance GovernanceEditor::governance() const
{
    Governance governance;
    governance.raises = m_set.raises;
    for (const RateRow *row : m_rates->rows<RateRow>())
        governance.limits.push_back(row->limit());
    if (m_concurrency->value() > 0)
        governance.limits.push_back({RateMetric::Concurrency, RatePeriod::None, m_concurrency->value()});
    for (const BudgetRow *row : m_budgets->rows<BudgetRow>())
        governance.budgets.push_back(row->budget());
    // Finer than the box shows it, by the admin API: kept while the box is left alone.
    const auto before = m_set.queueFor;
    governance.queueFor =
        before.count() / 1000 == m_queue->value() ? before : std::chrono::seconds(m_queue->value());
    return governance;
}

void GovernanceEditor::onChanged()
{
    if (m_loading)
        return;
    showProblems(governanceProblems(governance()));
    Q_EMIT changed();
}

void GovernanceEditor::showProblems(const std::vector<KeyProblem> &problems)
{
    showProblem(*m_ratesProblem, problems, KeyField::Rates);
    showProblem(*m_queueProblem, problems, KeyField::Queue);
    showProblem(*m_budgetsProblem, problems, KeyField::Budgets);
}

bool GovernanceEditor::check()
{
    const std::vector<KeyProblem> problems = governanceProblems(governance());
    showProblems(problems);
    const bool rates = hasProblem(problems, KeyField::Rates);
    const bool budgets = hasProblem(problems, KeyField::Budgets);
    if (rates && !m_rates->rows<RateRow>().isEmpty())
        m_rates->rows<RateRow>().front()->setFocus();
    else if (budgets && !m_budgets->rows<BudgetRow>().isEmpty())
        m_budgets->rows<BudgetRow>().front()->setFocus();
    return !rates && !budgets;
}

void GovernanceEditor::setBudgetsTitle(const QString &title)
{
    m_budgetsTitle->setText(title);
}

} // namespace sluice
