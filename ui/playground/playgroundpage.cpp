#include "ui/playground/playgroundpage.h"

#include "core/control/async.h"
#include "core/control/control.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/theme.h"
#include "ui/playground/playgroundcolumn.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>

namespace sluice {

namespace {

constexpr int InputsWidth = 360;
constexpr int MostModels = 2000;

// Two forms above each other: their fields begin at one line.
void alignLabels(std::initializer_list<QFormLayout *> forms)
{
    int widest = 0;
    const auto each = [&forms](auto run) {
        for (const QFormLayout *form : forms) {
            for (int row = 0; row < form->rowCount(); ++row)
                run(form->itemAt(row, QFormLayout::LabelRole)->widget());
        }
    };
    each([&widest](const QWidget *label) { widest = std::max(widest, label->sizeHint().width()); });
    each([&widest](QWidget *label) { label->setMinimumWidth(widest); });
}

QPlainTextEdit *textBox(const char *name, const QString &accessibleName, const QString &placeholder,
                        int lines, QWidget *parent)
{
    QPlainTextEdit *box = makeTextBox(QString::fromLatin1(name), parent);
    box->setAccessibleName(accessibleName);
    box->setPlaceholderText(placeholder);
    box->setMinimumHeight(lines * box->fontMetrics().lineSpacing() + 2 * space::Small);
    return box;
}

QStringList knownModels(const Configuration &configuration)
{
    QStringList simulated;
    QStringList models;
    for (const Provider &provider : configuration.providers()) {
        if (!provider.enabled)
            continue;
        QStringList &list = provider.protocol == ProviderProtocol::Simulator ? simulated : models;
        for (const QString &model : provider.models) {
            if (models.size() < MostModels)
                list << provider.name + QLatin1Char('/') + model;
        }
        if (provider.models.isEmpty() && provider.protocol == ProviderProtocol::Simulator)
            simulated << provider.name + QStringLiteral("/simulator");
    }
    return simulated + models;
}

} // namespace

PlaygroundPage::PlaygroundPage(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("playgroundPage"));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(space::Large, space::Large, space::Large, space::Large);
    down->setSpacing(space::Medium);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::Small);
    head->addWidget(makePageTitle(tr("Playground"), this), 1);
    auto *copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy as"), this);
    copy->setObjectName(QStringLiteral("playgroundCopyButton"));
    auto *menu = new QMenu(copy);
    connect(menu->addAction(QStringLiteral("curl")), &QAction::triggered, this,
            [this] { copyCode(CodeLanguage::Curl); });
    connect(menu->addAction(QStringLiteral("Python")), &QAction::triggered, this,
            [this] { copyCode(CodeLanguage::Python); });
    connect(menu->addAction(QStringLiteral("TypeScript")), &QAction::triggered, this,
            [this] { copyCode(CodeLanguage::TypeScript); });
    copy->setMenu(menu);
    head->addWidget(copy);
    m_compare = new QPushButton(tr("Compare"), this);
    m_compare->setObjectName(QStringLiteral("playgroundCompareButton"));
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Ask a second model the same"));
    connect(m_compare, &QPushButton::toggled, this, &PlaygroundPage::setComparing);
    head->addWidget(m_compare);
    down->addLayout(head);

    auto *across = new QHBoxLayout;
    across->setSpacing(space::Large);
    across->addWidget(buildInputs());
    across->addWidget(buildAnswers(), 1);
    down->addLayout(across, 1);

    auto *go = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    go->setContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QShortcut::activated, this, &PlaygroundPage::send);
    auto *halt = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    halt->setContext(Qt::WidgetWithChildrenShortcut);
    connect(halt, &QShortcut::activated, this, &PlaygroundPage::stop);
    connect(&m_context.control, &Control::configurationChanged, this, &PlaygroundPage::refreshChoices);
    connect(&m_context.control, &Control::statusChanged, this, &PlaygroundPage::updateButtons);
    refreshChoices();
    updateButtons();
}

QWidget *PlaygroundPage::buildInputs()
{
    auto *whole = new QWidget(this);
    whole->setFixedWidth(InputsWidth);
    auto *inputs = new QWidget; // scroll in a low window
    auto *down = new QVBoxLayout(inputs);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_key = new QComboBox(inputs);
    m_key->setObjectName(QStringLiteral("playgroundKeyCombo"));
    m_key->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_key->setPlaceholderText(tr("Create a key first, on the Keys page."));
    m_key->setToolTip(tr("Its limits and budgets hold here as for any agent."));
    form->addRow(tr("Key"), m_key);
    m_protocol = new QComboBox(inputs);
    m_protocol->setObjectName(QStringLiteral("playgroundProtocolCombo"));
    m_protocol->addItem(tr("Chat Completions"), int(PlaygroundProtocol::Chat));
    m_protocol->addItem(tr("Responses"), int(PlaygroundProtocol::Responses));
    m_protocol->addItem(tr("Messages"), int(PlaygroundProtocol::Messages));
    form->addRow(tr("Protocol"), m_protocol);
    down->addLayout(form);

    m_system =
        textBox("playgroundSystemEdit", tr("System prompt"), tr("System prompt (optional)"), 2, inputs);
    m_system->setMaximumHeight(90);
    down->addWidget(m_system);
    m_message = textBox("playgroundMessageEdit", tr("Message"), tr("Message"), 5, inputs);
    m_message->setPlainText(tr("Say hello in five words."));
    down->addWidget(m_message, 1);
    m_tools = textBox("playgroundToolsEdit", tr("Tools"), tr("Tools: a JSON array (optional)"), 2, inputs);
    m_tools->setMaximumHeight(90);
    down->addWidget(m_tools);

    auto *more = new QFormLayout;
    m_temperature = new QDoubleSpinBox(inputs);
    m_temperature->setObjectName(QStringLiteral("playgroundTemperatureSpin"));
    m_temperature->setRange(-0.1, 2);
    m_temperature->setSingleStep(0.1);
    m_temperature->setDecimals(1);
    m_temperature->setSpecialValueText(tr("as the model has it"));
    m_temperature->setValue(m_temperature->minimum());
    more->addRow(tr("Temperature"), m_temperature);
    m_maxOutput = new QSpinBox(inputs);
    m_maxOutput->setObjectName(QStringLiteral("playgroundMaxOutputSpin"));
    m_maxOutput->setRange(0, 1'000'000);
    m_maxOutput->setSpecialValueText(tr("as the model has it"));
    m_maxOutput->setSuffix(tr(" tokens"));
    more->addRow(tr("Output at most"), m_maxOutput);
    m_fault = new QComboBox(inputs);
    m_fault->setObjectName(QStringLiteral("playgroundFaultCombo"));
    m_fault->setToolTip(tr("Only the simulator listens to this."));
    m_fault->addItem(tr("none"), QByteArray());
    m_fault->addItem(tr("429, too many requests"), QByteArray("429"));
    m_fault->addItem(tr("500, server error"), QByteArray("500"));
    m_fault->addItem(tr("slow first byte"), QByteArray("slow-first-byte"));
    m_fault->addItem(tr("stream cut in the middle"), QByteArray("cut"));
    m_fault->addItem(tr("broken JSON"), QByteArray("bad-json"));
    more->addRow(tr("Fault"), m_fault);
    down->addLayout(more);
    alignLabels({form, more});

    auto *buttons = new QHBoxLayout;
    m_stream = new QCheckBox(tr("Stream"), whole);
    m_stream->setObjectName(QStringLiteral("playgroundStreamCheck"));
    m_stream->setChecked(true);
    buttons->addWidget(m_stream, 1);
    m_stop = new QPushButton(themedIcon(QStringLiteral("stop")), tr("Stop"), whole);
    m_stop->setObjectName(QStringLiteral("playgroundStopButton"));
    m_stop->setToolTip(tr("Esc"));
    connect(m_stop, &QPushButton::clicked, this, &PlaygroundPage::stop);
    buttons->addWidget(m_stop);
    m_send = new QPushButton(themedIcon(QStringLiteral("send"), IconColour::OnAccent), tr("Send"), whole);
    m_send->setObjectName(QStringLiteral("playgroundSendButton"));
    m_send->setProperty("sluicePrimary", true);
    m_send->setToolTip(tr("Ctrl+Enter"));
    connect(m_send, &QPushButton::clicked, this, &PlaygroundPage::send);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    QScrollArea *scroll = makeScroll(inputs);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return whole;
}

QWidget *PlaygroundPage::buildAnswers()
{
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    m_first = new PlaygroundColumn(m_context.control, {}, splitter);
    m_second = new PlaygroundColumn(m_context.control, QStringLiteral("2"), splitter);
    splitter->addWidget(m_first);
    splitter->addWidget(m_second);
    m_second->hide();
    for (PlaygroundColumn *column : {m_first, m_second})
        connect(column, &PlaygroundColumn::stateChanged, this, &PlaygroundPage::updateButtons);
    return splitter;
}

void PlaygroundPage::openWith(const QString &argument)
{
    m_first->setModel(argument);
}

void PlaygroundPage::refreshChoices()
{
    const ConfigurationPtr configuration = m_context.control.configuration();
    const QUuid chosen = m_key->currentData().toUuid();
    m_key->clear();
    for (const VirtualKey &key : configuration->keys()) {
        if (key.enabled && !key.revokedAt)
            m_key->addItem(key.name, key.id);
    }
    // A combo with a placeholder chooses nothing by itself.
    if (m_key->count() > 0)
        m_key->setCurrentIndex(std::max(0, m_key->findData(chosen)));
    const QStringList models = knownModels(*configuration);
    m_first->setModels(models);
    m_second->setModels(models);
    updateButtons();
}

std::vector<PlaygroundColumn *> PlaygroundPage::columns() const
{
    if (m_compare->isChecked())
        return {m_first, m_second};
    return {m_first};
}

PlaygroundRequest PlaygroundPage::request(const PlaygroundColumn &column) const
{
    PlaygroundRequest request;
    request.protocol = PlaygroundProtocol(m_protocol->currentData().toInt());
    request.model = column.model();
    request.system = m_system->toPlainText();
    request.message = m_message->toPlainText();
    request.tools = m_tools->toPlainText();
    if (m_temperature->value() >= 0)
        request.temperature = m_temperature->value();
    request.maxOutput = m_maxOutput->value();
    request.stream = m_stream->isChecked();
    return request;
}

void PlaygroundPage::send()
{
    if (!m_send->isEnabled())
        return;
    const QUuid key = m_key->currentData().toUuid();
    if (const QByteArray known = m_secrets.value(key); !known.isEmpty()) {
        for (PlaygroundColumn *column : columns())
            sendColumn(column, known);
        return;
    }
    m_send->setEnabled(false);
    whenDone(m_context.control.lendSecret(key), this, [this, key](const Result<QByteArray> &lent) {
        updateButtons();
        if (!lent) {
            m_first->showProblem(lent.error().text);
            return;
        }
        m_secrets.insert(key, lent.value());
        for (PlaygroundColumn *column : columns())
            sendColumn(column, lent.value());
    });
}

void PlaygroundPage::sendColumn(PlaygroundColumn *column, const QByteArray &secret)
{
    const PlaygroundRequest asked = request(*column);
    const Result<QByteArray> body = playgroundBody(asked);
    if (!body) {
        column->showProblem(body.error().text);
        return;
    }
    column->send(m_context.control.status().address, secret, asked, body.value(),
                 m_fault->currentData().toByteArray());
}

void PlaygroundPage::stop()
{
    m_first->stop();
    m_second->stop();
}

void PlaygroundPage::setComparing(bool on)
{
    m_second->setVisible(on);
    if (!on)
        m_second->stop();
}

void PlaygroundPage::updateButtons()
{
    const GatewayStatus::State state = m_context.control.status().state;
    const bool running = m_first->isRunning() || m_second->isRunning();
    const bool listening = state == GatewayStatus::State::Running || state == GatewayStatus::State::Paused;
    m_stop->setEnabled(running);
    m_send->setEnabled(!running && listening && m_key->count() > 0);
    m_send->setToolTip(m_key->count() == 0 ? tr("Create a key first, on the Keys page.")
                       : listening         ? tr("Ctrl+Enter")
                                           : tr("The gateway is not running."));
}

void PlaygroundPage::copyCode(CodeLanguage language)
{
    const PlaygroundRequest asked = request(*m_first);
    const Result<QByteArray> body = playgroundBody(asked);
    if (!body) {
        m_first->showProblem(body.error().text);
        return;
    }
    QGuiApplication::clipboard()->setText(
        playgroundCode(language, asked, m_context.control.status().address, body.value()));
    m_context.host.showMessage(
        {Message::Level::Success, tr("Copied. The key is read from the variable SLUICE_KEY.")});
}

} // namespace sluice
