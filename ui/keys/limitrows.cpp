// The rows that one adds to and removes from.
#include "ui/keys/limitrows.h"

#include "ui/common/icons.h"
#include "ui/common/moneyspin.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace sluice {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitRows)
};

constexpr double MostCount = 1'000'000'000'000;
constexpr int NumberWidth = 112;

// Gives way where there is little room, and shows its whole text in the list.
void makeNarrow(QComboBox &combo)
{
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(6);
}

QHBoxLayout *makeRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    return row;
}

void nameIt(QWidget *widget, const QString &row, const char *part, const QString &accessible)
{
    widget->setObjectName(row + QLatin1String(part));
    widget->setAccessibleName(accessible);
}

} // namespace

QDoubleSpinBox *makeCountSpin(const QString &none, QWidget *parent)
{
    auto *spin = new QDoubleSpinBox(parent);
    spin->setDecimals(0);
    spin->setRange(0, MostCount);
    spin->setGroupSeparatorShown(true);
    spin->setAlignment(Qt::AlignRight);
    spin->setSpecialValueText(none);
    return spin;
}

void fillBudgetPeriods(QComboBox &combo, bool calendarOnly)
{
    if (!calendarOnly) {
        combo.addItem(Words::tr("a request"), int(BudgetPeriod::Request));
        combo.addItem(Words::tr("a session"), int(BudgetPeriod::Session));
    }
    combo.addItem(Words::tr("a day"), int(BudgetPeriod::Day));
    combo.addItem(Words::tr("a week"), int(BudgetPeriod::Week));
    combo.addItem(Words::tr("a month"), int(BudgetPeriod::Month));
    combo.addItem(Words::tr("in all"), int(BudgetPeriod::Total));
}

void fillBudgetActions(QComboBox &combo)
{
    combo.addItem(Words::tr("then stop"), int(OnExceed::Block));
    combo.addItem(Words::tr("then only warn"), int(OnExceed::Warn));
    combo.addItem(Words::tr("then a cheaper model"), int(OnExceed::Downgrade));
}

RateRow::RateRow(const RateLimit &limit, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_limit(makeCountSpin({}, this))
    , m_metric(new QComboBox(this))
    , m_period(new QComboBox(this))
{
    m_metric->addItem(tr("requests"), int(RateMetric::Requests));
    m_metric->addItem(tr("tokens"), int(RateMetric::Tokens));
    m_metric->addItem(tr("input tokens"), int(RateMetric::InputTokens));
    m_metric->addItem(tr("output tokens"), int(RateMetric::OutputTokens));
    m_period->addItem(tr("a minute"), int(RatePeriod::Minute));
    m_period->addItem(tr("an hour"), int(RatePeriod::Hour));
    m_period->addItem(tr("a day"), int(RatePeriod::Day));
    m_limit->setValue(double(limit.limit));
    m_limit->setFixedWidth(std::max(NumberWidth, m_limit->sizeHint().width()));
    m_metric->setCurrentIndex(qMax(0, m_metric->findData(int(limit.metric))));
    m_period->setCurrentIndex(qMax(0, m_period->findData(int(limit.per))));
    makeNarrow(*m_metric);
    makeNarrow(*m_period);
    nameIt(m_limit, name, "LimitSpin", tr("At most"));
    nameIt(m_metric, name, "MetricCombo", tr("Of what"));
    nameIt(m_period, name, "PeriodCombo", tr("In which time"));
    auto *row = makeRow(this);
    row->addWidget(m_limit);
    row->addWidget(m_metric, 1);
    row->addWidget(m_period, 1);
    setFocusProxy(m_limit);
    connect(m_limit, &QDoubleSpinBox::valueChanged, this, &RateRow::changed);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &RateRow::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &RateRow::changed);
}

RateLimit RateRow::limit() const
{
    return {RateMetric(m_metric->currentData().toInt()), RatePeriod(m_period->currentData().toInt()),
            qint64(m_limit->value())};
}

BudgetRow::BudgetRow(const Budget &budget, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_money(new MoneySpin(this))
    , m_tokens(makeCountSpin(tr("any tokens"), this))
    , m_period(new QComboBox(this))
    , m_action(new QComboBox(this))
{
    m_money->setSpecialValueText(tr("any cost"));
    m_money->setMoney(budget.limit.value_or(Money()));
    m_money->setFixedWidth(NumberWidth - 12);
    m_money->setToolTip(tr("Holds models whose price is known; set one on the Models page, or limit tokens"));
    m_tokens->setValue(double(budget.tokens));
    m_tokens->setFixedWidth(std::max(NumberWidth, m_tokens->sizeHint().width())); // in all languages
    m_tokens->setToolTip(tr("Tokens of input and output together"));
    fillBudgetPeriods(*m_period, false);
    fillBudgetActions(*m_action);
    m_period->setCurrentIndex(qMax(0, m_period->findData(int(budget.per))));
    m_action->setCurrentIndex(qMax(0, m_action->findData(int(budget.onExceed))));
    makeNarrow(*m_period);
    makeNarrow(*m_action);
    m_action->setToolTip(tr("A cheaper model comes from the key's own steps; without one for the model that "
                            "was asked for, the request is refused"));
    nameIt(m_money, name, "MoneySpin", tr("Budget in US dollars"));
    nameIt(m_tokens, name, "TokensSpin", tr("Budget in tokens"));
    nameIt(m_period, name, "PeriodCombo", tr("For which time"));
    nameIt(m_action, name, "ActionCombo", tr("What happens when it is spent"));
    auto *row = makeRow(this);
    row->addWidget(m_money);
    row->addWidget(m_tokens);
    row->addWidget(m_period, 1);
    row->addWidget(m_action, 2);
    setFocusProxy(m_money);
    connect(m_money, &QDoubleSpinBox::valueChanged, this, &BudgetRow::changed);
    connect(m_tokens, &QDoubleSpinBox::valueChanged, this, &BudgetRow::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &BudgetRow::changed);
    connect(m_action, &QComboBox::currentIndexChanged, this, &BudgetRow::changed);
}

Budget BudgetRow::budget() const
{
    Budget budget;
    budget.per = BudgetPeriod(m_period->currentData().toInt());
    if (m_money->money() > Money())
        budget.limit = m_money->money();
    budget.tokens = qint64(m_tokens->value());
    budget.onExceed = OnExceed(m_action->currentData().toInt());
    return budget;
}

LadderRow::LadderRow(const DowngradeStep &step, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_from(makeLineEdit("", this))
    , m_to(makeLineEdit("", this))
{
    m_from->setText(step.from);
    m_to->setText(step.to);
    m_from->setPlaceholderText(QStringLiteral("claude-opus-*"));
    m_to->setPlaceholderText(QStringLiteral("claude-haiku-4-5"));
    nameIt(m_from, name, "FromEdit", tr("Models to replace"));
    nameIt(m_to, name, "ToEdit", tr("The cheaper model"));
    auto *row = makeRow(this);
    row->addWidget(m_from, 1);
    row->addWidget(makeMutedLabel(tr("becomes"), this));
    row->addWidget(m_to, 1);
    setFocusProxy(m_from);
    connect(m_from, &QLineEdit::textChanged, this, &LadderRow::changed);
    connect(m_to, &QLineEdit::textChanged, this, &LadderRow::changed);
}

DowngradeStep LadderRow::step() const
{
    return {m_from->text().trimmed(), m_to->text().trimmed()};
}

RowList::RowList(const QString &name, const QString &addText, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(themedIcon(QStringLiteral("plus")), addText, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(name + QLatin1String("AddButton"));
    makeFlat(m_add);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        QWidget *row = m_makeFresh(nextName());
        add(row);
        row->setFocus();
        Q_EMIT changed();
    });
}

void RowList::setMaker(std::function<QWidget *(const QString &name)> makeFresh)
{
    m_makeFresh = std::move(makeFresh);
}

QString RowList::nextName()
{
    return m_name + QString::number(m_made++);
}

void RowList::add(QWidget *row)
{
    auto *line = new QWidget(this);
    auto *remove = new QToolButton(line);
    remove->setObjectName(m_name + QLatin1String("RemoveButton"));
    remove->setIcon(themedIcon(QStringLiteral("close"), IconColour::Muted));
    remove->setAccessibleName(tr("Remove this limit"));
    remove->setToolTip(tr("Remove"));
    makeFlat(remove);
    auto *layout = makeRow(line);
    layout->addWidget(row, 1);
    layout->addWidget(remove);
    m_rows << row;
    m_column->insertWidget(m_column->count() - 1, line);
    line->show(); // now, so that the focus can go there at once
    // Tab goes through the row where it is seen: before the button that adds one.
    const auto takesTab = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() &&
               widget->window() == window(); // the list of a combo box is a window of its own
    };
    QWidget *before = m_add->previousInFocusChain();
    while (before != m_add && !takesTab(before))
        before = before->previousInFocusChain();
    const QList<QWidget *> parts = row->findChildren<QWidget *>() << remove;
    for (QWidget *part : parts) {
        if (!takesTab(part))
            continue;
        setTabOrder(before, part);
        before = part;
    }
    connect(remove, &QToolButton::clicked, this, [this, row, line] {
        m_rows.removeOne(row);
        m_add->setFocus();
        line->hide();
        line->deleteLater();
        Q_EMIT changed();
    });
    updateGeometry();
}

void RowList::clear()
{
    for (QWidget *row : std::as_const(m_rows))
        delete row->parentWidget();
    m_rows.clear();
}

} // namespace sluice
