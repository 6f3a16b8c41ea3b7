#include "ui/shell/statusstrip.h"

#include "ui/common/discretion.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/pagehost.h"
#include "ui/common/secretclipboard.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/spendfeed.h"
#include "ui/shell/addressmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QTime>
#include <QToolButton>

#include <algorithm>

namespace sluice {

namespace {

constexpr int TickMilliseconds = 1000;
constexpr int CopiedMilliseconds = 1500;

using State = GatewayStatus::State;

QIcon stateIcon(const GatewayStatus &status)
{
    switch (status.state) {
    case State::Running:
        return status.warnings.isEmpty() ? themedIcon(QStringLiteral("dot"), IconColour::Good)
                                         : themedIcon(QStringLiteral("warning"), IconColour::Warning);
    case State::Starting:
    case State::Draining:
        return themedIcon(QStringLiteral("clock"), IconColour::Info);
    case State::Paused:
        return themedIcon(QStringLiteral("pause"), IconColour::Warning);
    case State::Stopped:
        return themedIcon(QStringLiteral("ring"), IconColour::Muted);
    case State::Failed:
        break;
    }
    return themedIcon(QStringLiteral("error"), IconColour::Bad);
}

// A thin line between two groups of figures.
QWidget *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedSize(1, 20);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QLabel *label(const char *name, const QString &accessibleName, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(accessibleName);
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

StatusStrip::StatusStrip(Control &control, SpendFeed &spend, PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_spend(spend)
    , m_host(host)
{
    setObjectName(QStringLiteral("statusStrip"));
    setAccessibleName(tr("Gateway status"));
    setFixedHeight(52);
    build();
    m_tick.setInterval(TickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &StatusStrip::updateFigures);
    connect(&m_control, &Control::statusChanged, this, &StatusStrip::updateState);
    connect(&m_spend, &SpendFeed::changed, this, &StatusStrip::updateFigures);
    updateState();
}

void StatusStrip::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Large, 0, space::Medium, 1);
    layout->setSpacing(space::Small);

    m_stateIcon = new QToolButton(this);
    m_stateIcon->setAutoRaise(true);
    m_stateIcon->setIconSize({18, 18});
    m_stateIcon->setFixedSize(20, 20);
    m_stateIcon->setFocusPolicy(Qt::NoFocus);
    m_stateIcon->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(m_stateIcon);
    m_state = label("gatewayStateLabel", tr("Gateway state"), this);
    m_state->setFont(scaledFont(font(), 1, QFont::DemiBold));
    layout->addWidget(m_state);

    layout->addSpacing(space::Small);
    m_address = label("gatewayAddressLabel", tr("Gateway address"), this);
    m_address->setFont(fixedFont(font()));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_address);
    m_copy = new QToolButton(this);
    m_copy->setObjectName(QStringLiteral("gatewayCopyAddressButton"));
    m_copy->setAccessibleName(tr("Copy gateway address"));
    m_copy->setToolTip(tr("Copy the address; hold or use the arrow for more forms"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), IconColour::Muted));
    m_copy->setAutoRaise(true);
    m_copy->setPopupMode(QToolButton::MenuButtonPopup);
    m_copy->setMenu(
        makeAddressMenu([this] { return m_control.status().address; }, [this] { showCopied(); }, this));
    connect(m_copy, &QToolButton::clicked, this, &StatusStrip::copyAddress);
    layout->addWidget(m_copy);

    m_clipboard = label("clipboardCountdownLabel", tr("Secret on the clipboard"), this);
    m_clipboard->setTextFormat(Qt::RichText);
    m_clipboard->hide();
    connect(m_clipboard, &QLabel::linkActivated, this, [] { SecretClipboard::ofApplication().clearNow(); });
    connect(&SecretClipboard::ofApplication(), &SecretClipboard::countdown, this,
            &StatusStrip::showCountdown);
    layout->addWidget(m_clipboard);

    m_hidden = new QPushButton(themedIcon(QStringLiteral("eye-off"), IconColour::Warning), {}, this);
    m_hidden->setObjectName(QStringLiteral("namesHiddenButton"));
    m_hidden->setAccessibleName(tr("Show names and amounts again"));
    m_hidden->setToolTip(tr("Names and amounts are hidden. Press to show them again (Ctrl+Shift+H)."));
    m_hidden->setFlat(true);
    connect(m_hidden, &QPushButton::clicked, this, [] { Discretion::ofApplication().setOn(false); });
    connect(&Discretion::ofApplication(), &Discretion::changed, this, &StatusStrip::updateState);
    layout->addWidget(m_hidden);

    layout->addStretch(1);
    m_inFlight = label("inFlightLabel", tr("Requests running"), this);
    m_rate = label("requestRateLabel", tr("Requests a second"), this);
    m_rate->setToolTip(tr("Requests a second, over the last 10 seconds"));
    m_today = label("todaySpendLabel", tr("Spent today"), this);
    m_today->setFont(scaledFont(font(), 1, QFont::DemiBold));
    m_burnRate = label("burnRateLabel", tr("Burn rate"), this);
    m_burnRate->setToolTip(tr("Dollars an hour, at the pace of the last 10 minutes"));
    for (QLabel *quiet : {m_inFlight, m_rate, m_burnRate})
        quiet->setForegroundRole(QPalette::PlaceholderText);
    const auto pair = [layout](QLabel *first, QLabel *second) {
        auto *together = new QHBoxLayout;
        together->setSpacing(space::Tiny);
        together->addWidget(first);
        together->addWidget(second);
        layout->addLayout(together);
    };
    pair(m_inFlight, m_rate);
    layout->addSpacing(space::Tiny);
    m_divider = divider(this);
    layout->addWidget(m_divider);
    layout->addSpacing(space::Tiny);
    pair(m_today, m_burnRate);
    m_budget = new QProgressBar(this);
    m_budget->setObjectName(QStringLiteral("todayBudgetBar"));
    m_budget->setAccessibleName(tr("Today's budget of the gateway"));
    m_budget->setTextVisible(false);
    m_budget->setRange(0, 1000);
    m_budget->setFixedSize(72, 8);
    m_budget->hide();
    layout->addWidget(m_budget);
    layout->addSpacing(space::Small);

    m_pause = new QPushButton(this);
    m_pause->setObjectName(QStringLiteral("pauseAllButton"));
    connect(m_pause, &QPushButton::clicked, this, &StatusStrip::togglePaused);
    layout->addWidget(m_pause);

    m_toggle = new QPushButton(this);
    m_toggle->setObjectName(QStringLiteral("gatewayToggleButton"));
    connect(m_toggle, &QPushButton::clicked, this, &StatusStrip::toggleGateway);
    layout->addWidget(m_toggle);
}

void StatusStrip::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateState();
}

void StatusStrip::updateState()
{
    const GatewayStatus status = m_control.status();
    if (status.state == State::Paused && m_lastState != State::Paused && m_stateKnown)
        m_pausedSince = clockText(QTime::currentTime());
    else if (status.state != State::Paused)
        m_pausedSince.clear();
    m_lastState = status.state;
    m_stateKnown = true;

    const bool listening =
        status.state == State::Running || status.state == State::Paused || status.state == State::Draining;
    const QString text = [&] {
        switch (status.state) {
        case State::Stopped:
            return tr("Stopped");
        case State::Starting:
            return tr("Starting…");
        case State::Running:
            return status.warnings.isEmpty() ? tr("Running") : tr("Running, with a problem");
        case State::Paused:
            return m_pausedSince.isEmpty() ? tr("Paused")
                                           : tr("Paused at %1", "a time of day").arg(m_pausedSince);
        case State::Draining:
            return tr("Draining (%n)…", nullptr, status.runningRequests);
        case State::Failed:
            break;
        }
        return tr("Failed");
    }();
    m_stateIcon->setIcon(stateIcon(status));
    m_state->setText(text);
    m_state->setToolTip(status.state == State::Failed ? status.problem
                                                      : status.warnings.join(QLatin1Char('\n')));

    m_toggle->setVisible(status.state != State::Starting && status.state != State::Draining);
    m_toggle->setFlat(listening);
    m_toggle->setProperty("sluicePrimary", !listening);
    if (listening) {
        m_toggle->setText({});
        m_toggle->setIcon(themedIcon(QStringLiteral("power"), IconColour::Muted));
        m_toggle->setFixedWidth(30);
        m_toggle->setToolTip(tr("Stop the gateway: running requests are finished first"));
        m_toggle->setAccessibleName(tr("Stop the gateway"));
    } else {
        m_toggle->setText(status.state == State::Failed ? tr("Try again") : tr("Start"));
        m_toggle->setIcon(themedIcon(QStringLiteral("play"), IconColour::OnAccent));
        m_toggle->setMinimumWidth(0);
        m_toggle->setMaximumWidth(QWIDGETSIZE_MAX);
        m_toggle->setToolTip(status.state == State::Failed ? tr("Try to start the gateway again")
                                                           : tr("Start the gateway"));
        m_toggle->setAccessibleName(m_toggle->toolTip());
    }
    m_address->setText(status.address);
    m_address->setVisible(listening && !status.address.isEmpty());
    m_copy->setVisible(m_address->isVisibleTo(this));

    m_hidden->setVisible(Discretion::ofApplication().isOn());
    m_hidden->setText(m_compact ? QString() : tr("Names hidden"));

    const bool paused = status.state == State::Paused;
    m_pause->setVisible(listening);
    m_pause->setEnabled(paused || status.state == State::Running);
    m_pause->setText(paused ? tr("Resume") : m_compact ? QString() : tr("Pause all"));
    m_pause->setIcon(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause"),
                                paused ? IconColour::OnAccent : IconColour::Text));
    m_pause->setProperty("sluicePrimary", paused);
    m_pause->setAccessibleName(paused ? tr("Resume all traffic") : tr("Pause all traffic"));
    m_pause->setToolTip(paused ? tr("Let new requests through again (Ctrl+Shift+P)")
                               : tr("Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)"));
    updateFigures();
}

void StatusStrip::updateFigures()
{
    const GatewayStatus status = m_control.status();
    const bool listening =
        status.state == State::Running || status.state == State::Paused || status.state == State::Draining;
    m_inFlight->setText(tr("%n running", nullptr, status.runningRequests));
    m_inFlight->setVisible(listening);
    m_rate->setText(
        tr("· %1 req/s", "requests a second").arg(QLocale().toString(status.requestsPerSecond, 'f', 1)));
    m_rate->setVisible(listening && !m_compact);
    m_divider->setVisible(listening);

    const SpendBook &book = m_spend.book();
    const SpendTotals today = book.day(m_spend.today());
    const bool known = m_spend.isRead() || today.requests > 0;
    m_today->setText(known ? tr("Today %1").arg(moneyText(today.cost, MoneyStyle::Sum, false, today.unpriced))
                           : tr("Today –"));
    m_today->setToolTip(m_spend.problem().isEmpty()
                            ? tr("%1 · %2").arg(moneyText(today.cost, MoneyStyle::Exact),
                                                QString::fromLatin1(book.zone().id()))
                            : m_spend.problem());
    const Money pace = book.perHour(m_spend.now());
    m_burnRate->setText(tr("· %1/h", "dollars an hour").arg(moneyText(pace, MoneyStyle::Sum)));
    m_burnRate->setVisible(!m_compact && pace > Money());
    updateBudget();
}

// Of the gateway's budgets the one of the day: the others do not belong beside "today".
void StatusStrip::updateBudget()
{
    const std::vector<LimitGauge> gauges = m_control.gauges({});
    const auto day = std::find_if(gauges.begin(), gauges.end(), [](const LimitGauge &gauge) {
        return gauge.budget && gauge.money && gauge.budget->per == BudgetPeriod::Day && gauge.limit > 0;
    });
    m_budget->setVisible(day != gauges.end() && !m_compact);
    if (day == gauges.end())
        return;
    const QString limit = moneyText(Money::fromPico(day->limit), MoneyStyle::Sum);
    m_budget->setValue(int(std::min<qint64>(1000, day->used / std::max<qint64>(1, day->limit / 1000))));
    m_budget->setToolTip(tr("%1 of %2 today", "spent, budget")
                             .arg(moneyText(Money::fromPico(day->used), MoneyStyle::Sum), limit));
    m_budget->setAccessibleDescription(m_budget->toolTip());
}

void StatusStrip::togglePaused()
{
    const bool pause = m_control.status().state != State::Paused;
    m_control.setPaused(pause).then(this, [this, pause](const Result<void> &done) {
        if (!done)
            m_host.showMessage({Message::Level::Error,
                                pause ? tr("The traffic could not be paused. %1").arg(done.error().text)
                                      : tr("The traffic could not be resumed. %1").arg(done.error().text)});
    });
}

void StatusStrip::toggleGateway()
{
    const State state = m_control.status().state;
    if (state == State::Stopped || state == State::Failed)
        m_control.startGateway();
    else
        m_control.stopGateway();
}

void StatusStrip::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_control.status().address);
    showCopied();
}

void StatusStrip::showCopied()
{
    m_copy->setIcon(themedIcon(QStringLiteral("check"), IconColour::Good));
    QTimer::singleShot(CopiedMilliseconds, m_copy,
                       [this] { m_copy->setIcon(themedIcon(QStringLiteral("copy"), IconColour::Muted)); });
}

void StatusStrip::showCountdown(int secondsLeft)
{
    m_clipboard->setVisible(secondsLeft > 0);
    m_clipboard->setText(tr("Secret copied · clears in %1 s · <a href=\"#\">Clear now</a>").arg(secondsLeft));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

void StatusStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    updateFigures();
}

void StatusStrip::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace sluice
