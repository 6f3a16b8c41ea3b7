#include "ui/models/priceform.h"

#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/keys/problemlabel.h"
#include "ui/models/modelwords.h"
#include "ui/models/priceedit.h"
#include "ui/models/priceprovidercombo.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace sluice {

namespace {

constexpr int LongestModel = 256;
constexpr int LongestNote = 500;
constexpr int PriceWidth = 130;

} // namespace

PriceForm::PriceForm(const Configuration &configuration, QWidget *parent)
    : QWidget(parent)
    , m_provider(new PriceProviderCombo(configuration, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    buildFirst();
    buildMore();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &PriceForm::changed);
}

PriceEdit *PriceForm::makePrice(const char *name, const QString &accessibleName)
{
    auto *edit = new PriceEdit(QString::fromLatin1(name), this);
    edit->setAccessibleName(accessibleName);
    edit->setFixedWidth(PriceWidth);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        Q_EMIT changed();
    });
    return edit;
}

void PriceForm::buildFirst()
{
    m_model = makeLineEdit("priceModelEdit", this);
    m_model->setMaxLength(LongestModel);
    m_model->setFont(fixedFont(font()));
    m_model->setToolTip(tr("As it is served or asked for; * stands for anything: my-model-*"));
    connect(m_model, &QLineEdit::textChanged, this, &PriceForm::changed);
    m_input = makePrice("priceInputEdit", tr("Input, USD per million tokens"));
    m_output = makePrice("priceOutputEdit", tr("Output, USD per million tokens"));
    const auto withUnit = [this](PriceEdit *edit) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Small);
        row->addWidget(new QLabel(QStringLiteral("$"), this));
        row->addWidget(edit);
        row->addWidget(makeMutedLabel(tr("per million tokens"), this), 1);
        return row;
    };
    m_problem = makeProblemLabel(QStringLiteral("priceProblem"), this);
    auto *form = new QFormLayout;
    form->setSpacing(space::Medium);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Model"), m_model);
    form->addRow(tr("&Provider"), m_provider);
    auto *input = new QLabel(tr("&Input"), this);
    input->setBuddy(m_input);
    form->addRow(input, withUnit(m_input));
    auto *output = new QLabel(tr("&Output"), this);
    output->setBuddy(m_output);
    form->addRow(output, withUnit(m_output));
    form->addRow(QString(), m_problem);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
}

void PriceForm::buildMore()
{
    m_moreButton = new QToolButton(this);
    m_moreButton->setObjectName(QStringLiteral("priceMoreButton"));
    m_moreButton->setText(tr("More token classes, date and note"));
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setCheckable(true);
    makeFlat(m_moreButton);
    connect(m_moreButton, &QToolButton::toggled, this, &PriceForm::showMore);

    m_more = new QWidget(this);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Medium);
    grid->setVerticalSpacing(space::Small);
    int at = 0;
    const auto add = [&](const char *name, const QString &label, std::optional<Money> OwnPrice::*value,
                         const QString &otherwise) {
        auto *edit = makePrice(name, label);
        edit->setPlaceholderText(otherwise);
        auto *caption = new QLabel(label, this);
        caption->setBuddy(edit);
        grid->addWidget(caption, at / 2, at % 2 * 2);
        grid->addWidget(edit, at / 2, at % 2 * 2 + 1);
        ++at;
        m_amounts.push_back({value, edit});
    };
    add("priceCacheReadEdit", tr("Cached input"), &OwnPrice::cacheRead, tr("as input"));
    add("priceReasoningEdit", tr("Reasoning"), &OwnPrice::reasoning, tr("as output"));
    add("priceCacheWrite5mEdit", tr("Cache write, 5 min"), &OwnPrice::cacheWrite5m, tr("as input"));
    add("priceCacheWrite1hEdit", tr("Cache write, 1 h"), &OwnPrice::cacheWrite1h, tr("as 5 min"));
    add("priceAudioInputEdit", tr("Audio input"), &OwnPrice::audioInput, tr("as input"));
    add("priceAudioOutputEdit", tr("Audio output"), &OwnPrice::audioOutput, tr("as output"));
    add("priceAudioCacheReadEdit", tr("Cached audio"), &OwnPrice::audioCacheRead, tr("as cached"));
    add("priceImageInputEdit", tr("Image input"), &OwnPrice::imageInput, tr("as input"));
    add("priceImageOutputEdit", tr("Image output"), &OwnPrice::imageOutput, tr("as output"));
    add("priceRequestEdit", tr("Each request"), &OwnPrice::request, tr("nothing"));
    add("priceWebSearchEdit", tr("Each web search"), &OwnPrice::webSearch, tr("catalogue"));
    add("priceAudioSecondEdit", tr("Second of audio"), &OwnPrice::audioSecond, tr("catalogue"));
    grid->setColumnStretch(4, 1);

    m_hasFrom = new QCheckBox(tr("Only from"), m_more);
    m_hasFrom->setObjectName(QStringLiteral("priceHasFromCheck"));
    m_from = new QDateEdit(QDate::currentDate(), m_more);
    m_from->setObjectName(QStringLiteral("priceFromEdit"));
    m_from->setAccessibleName(tr("The first day of the price"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumWidth(PriceWidth);
    m_from->setEnabled(false);
    connect(m_hasFrom, &QCheckBox::toggled, m_from, &QWidget::setEnabled);
    connect(m_hasFrom, &QCheckBox::toggled, this, &PriceForm::changed);
    connect(m_from, &QDateEdit::dateChanged, this, &PriceForm::changed);
    m_note = makeLineEdit("priceNoteEdit", m_more);
    m_note->setAccessibleName(tr("Note"));
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("A note for yourself: where the price is from"));
    auto *last = new QHBoxLayout;
    last->setSpacing(space::Small);
    last->addWidget(m_hasFrom);
    last->addWidget(m_from);
    last->addWidget(m_note, 1);
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addLayout(grid);
    column->addLayout(last);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(m_moreButton, 0, Qt::AlignLeft);
    outer->addWidget(m_more);
    showMore(false);
}

void PriceForm::showMore(bool more)
{
    m_more->setVisible(more);
    m_moreButton->setIcon(
        themedIcon(more ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    Q_EMIT resized();
}

void PriceForm::setPrice(const OwnPrice &price, bool withAmounts)
{
    m_given = price;
    m_model->setText(price.model);
    m_provider->choose(price.providerId, price.priceSource);
    if (!withAmounts)
        return;
    m_input->setPrice(price.input);
    m_output->setPrice(price.output);
    bool more = price.from.has_value() || !price.note.isEmpty();
    for (const Amount &amount : m_amounts) {
        amount.edit->setPrice(price.*amount.value);
        more = more || (price.*amount.value).has_value();
    }
    m_hasFrom->setChecked(price.from.has_value());
    if (price.from)
        m_from->setDate(QDateTime::fromMSecsSinceEpoch(microsOf(*price.from) / 1000).date());
    m_note->setText(price.note);
    m_moreButton->setChecked(more);
}

void PriceForm::setHint(const std::optional<Money> &input, const std::optional<Money> &output)
{
    if (input)
        m_input->setPlaceholderText(priceText(input).mid(1));
    if (output)
        m_output->setPlaceholderText(priceText(output).mid(1));
}

QString PriceForm::problem(QWidget **where) const
{
    *where = m_model;
    if (m_model->text().trimmed().isEmpty())
        return tr("Say for which model; * stands for anything.");
    for (PriceEdit *edit : {m_input, m_output}) {
        *where = edit;
        if (!edit->price())
            return edit->isWrong() ? tr("“%1” is no price. Type a number such as 0.25.").arg(edit->text())
                                   : tr("Type both prices; 0 where something costs nothing.");
    }
    for (const Amount &amount : m_amounts) {
        *where = amount.edit;
        if (amount.edit->isWrong())
            return tr("“%1” is no price. Type a number such as 0.25.").arg(amount.edit->text());
    }
    *where = nullptr;
    return {};
}

std::optional<OwnPrice> PriceForm::price() const
{
    QWidget *where = nullptr;
    if (!problem(&where).isEmpty())
        return {};
    OwnPrice price;
    price.id = m_given.id;
    m_provider->applyTo(price);
    price.model = m_model->text().trimmed();
    price.input = m_input->price().value_or(Money());
    price.output = m_output->price().value_or(Money());
    for (const Amount &amount : m_amounts)
        price.*amount.value = amount.edit->price();
    if (m_hasFrom->isChecked())
        price.from = instantFromMicros(m_from->date().startOfDay().toMSecsSinceEpoch() * 1000);
    price.note = m_note->text().trimmed();
    return price;
}

bool PriceForm::check()
{
    QWidget *where = nullptr;
    const QString what = problem(&where);
    m_problem->setText(what);
    m_problem->setVisible(!what.isEmpty());
    if (where)
        where->setFocus();
    Q_EMIT resized();
    return what.isEmpty();
}

void PriceForm::focusFirst()
{
    QWidget *first = m_model->text().isEmpty() ? static_cast<QWidget *>(m_model) : m_input;
    first->setFocus();
    m_input->selectAll();
}

} // namespace sluice
