#include "ui/models/pricedialog.h"

#include "core/control/async.h"
#include "ui/common/pageparts.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/keys/problemlabel.h"
#include "ui/models/modelwords.h"
#include "ui/models/priceform.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFutureWatcher>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace sluice {

namespace {

constexpr int Width = 620;
constexpr int AskAfterMilliseconds = 300;
constexpr auto Month = std::chrono::hours(24 * 30);

} // namespace

PriceDialog::PriceDialog(Control &control, Instant now, const KnownModel &model, const OwnPrice *existing,
                         QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_now(now)
    , m_form(new PriceForm(*control.configuration(), this))
{
    setWindowTitle(existing ? tr("Edit price") : tr("Set price"));
    build();
    OwnPrice given;
    given.providerId = model.providerId;
    given.priceSource = model.providerId.isNull() ? model.priceSource : QString();
    given.model = model.model;
    m_form->setPrice(existing ? *existing : given, existing != nullptr);
    if (!existing)
        m_form->setHint(model.input, model.output);
    m_form->focusFirst();
    connect(m_form, &PriceForm::changed, this, &PriceDialog::askLater);
    connect(m_form, &PriceForm::resized, this, &PriceDialog::growToFit);
    ask();
}

void PriceDialog::build()
{
    setObjectName(QStringLiteral("priceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(Width);
    m_past = new QComboBox(this);
    m_past->setObjectName(QStringLiteral("pricePastCombo"));
    m_past->addItem(tr("Price those that were unpriced"), UnpricedAll);
    m_past->addItem(tr("Price those of the last 30 days that were unpriced"), UnpricedMonth);
    m_past->addItem(tr("Price all of the last 30 days again"), AllMonth);
    m_past->addItem(tr("Price all of them again"), AllEver);
    m_past->addItem(tr("Leave them as they are"), Nothing);
    auto *caption = new QLabel(tr("&Earlier requests"), this);
    caption->setBuddy(m_past);
    m_preview = new ToneLabel(Tone::Plain, this);
    m_preview->setObjectName(QStringLiteral("pricePreviewLabel"));
    m_preview->setAccessibleName(tr("What becomes of earlier requests"));
    m_failure = makeProblemLabel(QStringLiteral("priceFailureLabel"), this);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("priceCancelButton"));
    m_cancel->setAutoDefault(false);
    m_apply = new QPushButton(tr("Apply"), this);
    m_apply->setObjectName(QStringLiteral("priceApplyButton"));
    m_apply->setDefault(true);
    makePrimary(m_apply);

    auto *past = new QHBoxLayout;
    past->setSpacing(space::Medium);
    past->addWidget(caption);
    past->addWidget(m_past, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Huge, space::Huge, space::Huge, space::Large);
    column->setSpacing(space::Large);
    column->addWidget(m_form);
    column->addLayout(past);
    column->addWidget(m_preview);
    column->addWidget(m_failure);
    column->addStretch();
    column->addLayout(buttons);

    m_later.setSingleShot(true);
    m_later.setInterval(AskAfterMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &PriceDialog::ask);
    connect(m_past, &QComboBox::currentIndexChanged, this, &PriceDialog::ask);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &PriceDialog::apply);
    auto *applyKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(applyKeys, &QShortcut::activated, this, &PriceDialog::apply);
    // Closed in the middle: what is priced stays, the rest is left.
    connect(this, &QDialog::rejected, this, [this] {
        m_asking.cancel();
        m_pricing.cancel();
    });
}

std::optional<RepriceScope> PriceDialog::scope() const
{
    switch (m_past->currentData().toInt()) {
    case UnpricedAll:
        return RepriceScope{true, {}};
    case UnpricedMonth:
        return RepriceScope{true, m_now - Month};
    case AllMonth:
        return RepriceScope{false, m_now - Month};
    case AllEver:
        return RepriceScope{false, {}};
    default:
        return {};
    }
}

void PriceDialog::askLater()
{
    m_later.start();
}

void PriceDialog::ask()
{
    m_later.stop();
    m_asking.cancel();
    if (m_busy)
        return;
    const auto price = m_form->price();
    if (!price)
        return showPreview(tr("Type what a million tokens cost, and see here what earlier requests become."));
    const auto wanted = scope();
    if (!wanted)
        return showPreview(tr("Earlier requests stay as they are; the price holds from the next one on."));
    m_asking = m_control.previewRepricing(*price, *wanted);
    whenDone(m_asking, this, [this, asked = m_asking](const Result<Repriced> &outcome) {
        if (asked.isCanceled() || m_busy)
            return;
        if (!outcome)
            return showPreview(outcome.error().text, true);
        showPreview(repricedText(outcome.value(), false));
    });
}

void PriceDialog::showPreview(const QString &text, bool isProblem)
{
    static_cast<ToneLabel *>(m_preview)->setTone(isProblem ? Tone::Bad : Tone::Plain);
    m_preview->setText(text);
    growToFit();
}

void PriceDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_past->setEnabled(!busy);
    m_apply->setEnabled(!busy);
    m_apply->setText(busy ? tr("Saving…") : tr("Apply"));
}

void PriceDialog::apply()
{
    if (m_busy || !m_form->check())
        return;
    m_asking.cancel();
    m_failure->hide();
    setBusy(true);
    whenDone(m_control.saveOwnPrice(*m_form->price()), this, [this](const Result<OwnPrice> &saved) {
        if (!saved) {
            setBusy(false);
            m_failure->setText(tr("Not saved: %1").arg(saved.error().text));
            m_failure->show();
            return growToFit();
        }
        if (scope())
            return priceThePast(saved.value());
        Q_EMIT applied(saved.value(), {});
        accept();
    });
}

void PriceDialog::priceThePast(const OwnPrice &price)
{
    m_apply->setText(tr("Pricing…"));
    m_cancel->setText(tr("Stop"));
    m_pricing = m_control.reprice(price.id, *scope());
    auto *watcher = new QFutureWatcher<Result<Repriced>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        if (watcher->progressMaximum() > 0)
            m_apply->setText(tr("Pricing… %1 %").arg(qint64(value) * 100 / watcher->progressMaximum()));
    });
    watcher->setFuture(m_pricing);
    whenDone(m_pricing, this, [this, price](const Result<Repriced> &past) {
        if (past) {
            Q_EMIT applied(price, past.value());
            return accept();
        }
        m_cancel->setText(tr("Close"));
        setBusy(false);
        m_failure->setText(
            tr("The price is saved, but not every earlier request was priced: %1").arg(past.error().text));
        m_failure->show();
        growToFit();
    });
}

// Wrapped texts need more height than a window knows by itself.
void PriceDialog::growToFit()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace sluice
