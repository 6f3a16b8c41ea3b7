// The fields of a provider.
#include "ui/providers/providerform.h"

#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int TextRows = 3;

QPlainTextEdit *makeSmallText(const char *name, const QString &placeholder, QWidget *parent)
{
    QPlainTextEdit *edit = makeTextBox(QString::fromLatin1(name), parent);
    edit->setPlaceholderText(placeholder);
    edit->setFixedHeight(edit->fontMetrics().height() * TextRows + space::Large);
    return edit;
}

// A field with room for what is wrong with it underneath.
QWidget *withProblem(QWidget *field, ToneLabel *problem, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(field);
    column->addWidget(problem);
    problem->hide();
    box->setFocusProxy(field);
    return box;
}

} // namespace

ProviderForm::ProviderForm(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
{
    m_keySection = buildKeySection();
    m_noKey = new ToneLabel(Tone::Muted, this);
    m_noKey->setObjectName(QStringLiteral("providerNoKeyLabel"));
    m_advancedButton = new QPushButton(this);
    m_advancedButton->setObjectName(QStringLiteral("providerAdvancedButton"));
    m_advancedButton->setText(tr("Advanced"));
    m_advancedButton->setIcon(themedIcon(QStringLiteral("chevron-right"), IconColour::Muted));
    m_advancedButton->setAutoDefault(false);
    makeFlat(m_advancedButton);
    m_advanced = buildAdvancedSection();
    m_advanced->hide();
    connect(m_advancedButton, &QPushButton::clicked, this, [this] { showAdvanced(m_advanced->isHidden()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addWidget(m_keySection);
    column->addWidget(m_noKey);
    auto *advancedLine = new QHBoxLayout; // its arrow under the texts above, not its invisible edge
    advancedLine->setContentsMargins(-space::Medium, 0, 0, 0);
    advancedLine->addWidget(m_advancedButton);
    advancedLine->addStretch();
    column->addLayout(advancedLine);
    column->addWidget(m_advanced);
}

void ProviderForm::showAdvanced(bool shown)
{
    m_advanced->setVisible(shown);
    m_advancedButton->setIcon(themedIcon(
        shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconColour::Muted));
    m_advancedButton->setAccessibleDescription(shown ? tr("shown") : tr("hidden"));
}

QWidget *ProviderForm::buildKeySection()
{
    auto *section = new QWidget(this);
    m_key = new SecretField(section);
    m_key->setObjectName(QStringLiteral("providerKeyField"));
    m_key->setAccessibleName(tr("Key of the provider"));
    m_keyHint = new ToneLabel(Tone::Muted, section);
    m_keyHint->setObjectName(QStringLiteral("providerKeyHint"));
    m_keyHint->hide();
    m_keyProblem = new ToneLabel(Tone::Bad, section);
    m_keyProblem->setObjectName(QStringLiteral("providerKeyProblem"));
    m_keyProblem->hide();
    m_keychain = new ToneLabel(Tone::Muted, section);
    m_keychain->setObjectName(QStringLiteral("providerKeychainLabel"));
    m_findKey = new QPushButton(themedIcon(QStringLiteral("external"), IconColour::Accent),
                                tr("Where do I find it?"), section);
    m_findKey->setObjectName(QStringLiteral("providerFindKeyButton"));
    m_findKey->setAutoDefault(false);
    makeFlat(m_findKey);
    connect(m_findKey, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_preset.keyUrl)); });

    m_environmentRow = new QWidget(section);
    m_environmentText = new ToneLabel(Tone::Plain, m_environmentRow);
    m_environmentText->setObjectName(QStringLiteral("providerEnvironmentLabel"));
    m_useEnvironment = new QPushButton(tr("Store it in the keychain"), m_environmentRow);
    m_useEnvironment->setObjectName(QStringLiteral("providerUseEnvironmentButton"));
    m_useEnvironment->setAutoDefault(false);
    connect(m_useEnvironment, &QPushButton::clicked, this, [this] {
        m_key->setText(qEnvironmentVariable(m_preset.environment.toLatin1().constData()));
        m_environmentRow->hide();
    });
    auto *environmentLine = new QHBoxLayout(m_environmentRow);
    environmentLine->setContentsMargins(0, 0, 0, 0);
    environmentLine->addWidget(m_environmentText, 1);
    environmentLine->addWidget(m_useEnvironment);

    auto *label = makeSectionLabel(tr("&Key"), section);
    label->setBuddy(m_key);
    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_findKey);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addLayout(head);
    column->addWidget(m_key);
    column->addWidget(m_keyHint);
    column->addWidget(m_keyProblem);
    column->addWidget(m_keychain);
    column->addWidget(m_environmentRow);

    connect(m_key, &SecretField::hintChanged, this, &ProviderForm::onKeyHint);
    connect(m_key, &QLineEdit::textChanged, this, [this] {
        m_keyProblem->hide();
        refreshEnvironment();
        Q_EMIT edited();
    });
    return section;
}

QWidget *ProviderForm::buildAdvancedSection()
{
    auto *section = new QWidget(this);
    const auto makeProblem = [section](const char *name) {
        auto *label = new ToneLabel(Tone::Bad, section);
        label->setObjectName(QString::fromLatin1(name));
        return label;
    };
    m_name = makeLineEdit("providerNameEdit", section);
    m_name->setAccessibleName(tr("&Name").remove(QLatin1Char('&')));
    m_nameProblem = makeProblem("providerNameProblem");
    m_baseUrl = makeLineEdit("providerBaseUrlEdit", section);
    m_baseUrl->setAccessibleName(tr("&Base URL").remove(QLatin1Char('&')));
    m_baseUrl->setFont(fixedFont(m_baseUrl->font()));
    m_baseUrl->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    m_baseUrlProblem = makeProblem("providerBaseUrlProblem");
    m_protocol = new QComboBox(section);
    m_protocol->setObjectName(QStringLiteral("providerProtocolCombo"));
    for (const auto protocol : {ProviderProtocol::OpenAi, ProviderProtocol::Anthropic,
                                ProviderProtocol::Gemini, ProviderProtocol::Simulator})
        m_protocol->addItem(protocolText(protocol), int(protocol));
    m_auth = new QComboBox(section);
    m_auth->setObjectName(QStringLiteral("providerAuthCombo"));
    for (const auto auth : {AuthStyle::Bearer, AuthStyle::XApiKey, AuthStyle::ApiKey, AuthStyle::GoogApiKey,
                            AuthStyle::Query, AuthStyle::None, AuthStyle::Caller})
        m_auth->addItem(authText(auth), int(auth));
    m_prices = new QComboBox(section);
    m_prices->setObjectName(QStringLiteral("providerPricesCombo"));
    m_prices->addItem(tr("None: requests stay unpriced"), QString());
    for (const ProviderPreset &preset : m_control.presets()) {
        const QString source = preset.draft.priceSource;
        if (!source.isEmpty() && m_prices->findData(source) < 0)
            m_prices->addItem(preset.name, source);
    }
    m_headers = makeSmallText("providerHeadersEdit", QStringLiteral("X-Team: core"), section);
    m_headers->setAccessibleName(tr("&Headers").remove(QLatin1Char('&')));
    m_headersProblem = makeProblem("providerHeadersProblem");
    m_models = makeSmallText("providerModelsEdit", tr("Empty: as the test finds them"), section);
    m_models->setAccessibleName(tr("&Models").remove(QLatin1Char('&')));

    auto *form = new QFormLayout(section);
    form->setContentsMargins(space::Large, 0, 0, 0);
    form->setSpacing(space::Small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("&Name"), withProblem(m_name, m_nameProblem, section));
    form->addRow(tr("&Base URL"), withProblem(m_baseUrl, m_baseUrlProblem, section));
    m_plainHttp = new QCheckBox(tr("Send the key and all prompts unencrypted over http://"), section);
    m_plainHttp->setObjectName(QStringLiteral("providerPlainHttpCheck"));
    m_plainHttp->hide();
    form->addRow(QString(), m_plainHttp);
    form->addRow(tr("&Protocol"), m_protocol);
    form->addRow(tr("&Sign in by"), m_auth);
    form->addRow(tr("&Headers"), withProblem(m_headers, m_headersProblem, section));
    form->addRow(tr("&Models"), m_models);
    form->addRow(tr("P&rices of"), m_prices);

    connect(m_name, &QLineEdit::textEdited, this, &ProviderForm::edited);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] {
        m_plainHttp->hide(); // what was confirmed was for another address
        m_plainHttp->setChecked(false);
        Q_EMIT edited();
    });
    for (QComboBox *combo : {m_protocol, m_auth}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] {
            refreshKeySection();
            Q_EMIT edited();
        });
    }
    return section;
}

void ProviderForm::setPreset(const ProviderPreset &preset)
{
    m_preset = preset;
    m_existing = {};
    ProviderDraft draft = preset.draft;
    draft.preset = preset.id;
    if (draft.name.isEmpty())
        draft.name = preset.name;
    // "OpenAI" again, with another key: a name of its own.
    const QString name = draft.name;
    for (int number = 2; m_control.configuration()->providerNamed(draft.name); ++number)
        draft.name = QStringLiteral("%1 %2").arg(name).arg(number);
    fill(draft);
    showAdvanced(draft.baseUrl.isEmpty() && draft.protocol != ProviderProtocol::Simulator);
}

void ProviderForm::setProvider(const Provider &provider)
{
    m_existing = provider;
    m_preset = {};
    for (const ProviderPreset &preset : m_control.presets()) {
        if (preset.id == provider.preset)
            m_preset = preset;
    }
    fill(draftOf(provider));
    showAdvanced(true);
}

void ProviderForm::fill(const ProviderDraft &draft)
{
    m_preset.draft = draft;
    m_name->setText(draft.name);
    m_baseUrl->setText(draft.baseUrl.toString());
    m_protocol->setCurrentIndex(m_protocol->findData(int(draft.protocol)));
    m_auth->setCurrentIndex(m_auth->findData(int(draft.auth)));
    m_headers->setPlainText(headersText(draft.headers));
    m_models->setPlainText(draft.models.join(QLatin1Char('\n')));
    if (m_prices->findData(draft.priceSource) < 0)
        m_prices->addItem(draft.priceSource, draft.priceSource);
    m_prices->setCurrentIndex(m_prices->findData(draft.priceSource));
    for (ToneLabel *problem : {m_nameProblem, m_baseUrlProblem, m_headersProblem, m_keyProblem})
        problem->hide();
    refreshKeySection();
}

bool ProviderForm::keyIsNeeded() const
{
    return needsKey(ProviderProtocol(m_protocol->currentData().toInt()),
                    AuthStyle(m_auth->currentData().toInt()));
}

void ProviderForm::refreshKeySection()
{
    const bool needed = keyIsNeeded();
    m_keySection->setVisible(needed);
    m_noKey->setVisible(!needed);
    const auto auth = AuthStyle(m_auth->currentData().toInt());
    if (ProviderProtocol(m_protocol->currentData().toInt()) == ProviderProtocol::Simulator)
        m_noKey->setText(
            tr("The simulator answers in this program: no account, no key, no cost. Its answers are made "
               "up, its streams, tool calls and token counts look real."));
    else if (auth == AuthStyle::Caller)
        m_noKey->setText(
            tr("The agent signs in by itself, for example with a subscription. Sluice passes its "
               "credential on and takes the virtual key from the header x-sluice-key."));
    else
        m_noKey->setText(tr("This server needs no key."));

    m_findKey->setVisible(!m_preset.keyUrl.isEmpty());
    m_findKey->setToolTip(m_preset.keyUrl);
    m_key->setPlaceholderText(m_existing                   ? tr("Leave empty to keep the stored key")
                              : m_preset.keyHint.isEmpty() ? tr("Paste the key")
                                                           : m_preset.keyHint + QChar(0x2026));
    const QString store = m_control.secretStoreName();
    m_keychain->setText(store.isEmpty()
                            ? tr("There is no keychain service: the key cannot be stored.")
                            : tr("It goes into %1 and nowhere else, and is not shown again.").arg(store));
    refreshEnvironment();
}

// Only says that the variable is there; its value is taken when the user says so.
void ProviderForm::refreshEnvironment()
{
    const bool set = !m_existing && !m_preset.environment.isEmpty() &&
                     !qEnvironmentVariableIsEmpty(m_preset.environment.toLatin1().constData());
    m_environmentRow->setVisible(set && m_key->text().isEmpty());
    m_environmentText->setText(tr("%1 is set.").arg(m_preset.environment));
}

void ProviderForm::onKeyHint(const QString &hint)
{
    QString text = hint;
    if (text.isEmpty()) {
        // A key of another provider is the most common mistake there is.
        const std::vector<ProviderPreset> presets = m_control.presets();
        const auto fitting = presetsForKey(m_key->text(), presets);
        const bool ours = std::any_of(fitting.begin(), fitting.end(), [this](const ProviderPreset *preset) {
            return preset->id == m_preset.id;
        });
        if (!fitting.empty() && !ours && !m_preset.keyHint.isEmpty())
            text = tr("This looks like a key of %1.").arg(fitting.front()->name);
    }
    m_keyHint->setText(text);
    m_keyHint->setVisible(!text.isEmpty());
}

void ProviderForm::showProblem(ToneLabel *label, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

std::optional<ProviderDraft> ProviderForm::checked()
{
    ProviderDraft draft = m_preset.draft;
    draft.name = m_name->text().trimmed();
    draft.baseUrl = QUrl(m_baseUrl->text().trimmed());
    draft.protocol = ProviderProtocol(m_protocol->currentData().toInt());
    draft.auth = AuthStyle(m_auth->currentData().toInt());
    draft.allowPlainHttp = m_plainHttp->isVisibleTo(this) && m_plainHttp->isChecked();
    draft.models = parseModels(m_models->toPlainText());
    draft.priceSource = m_prices->currentData().toString();

    const QString keyProblem =
        keyIsNeeded() && !m_existing && m_key->text().isEmpty() ? tr("Enter the key.") : QString();
    const QString nameProblem =
        providerNameProblem(draft.name, *m_control.configuration(), m_existing ? m_existing->id : QUuid());
    const QString urlProblem =
        draft.protocol == ProviderProtocol::Simulator ? QString() : baseUrlProblem(m_baseUrl->text());
    auto headers = parseHeaders(m_headers->toPlainText());
    const QString headersProblem = headers ? QString() : headers.error().text;
    showProblem(m_keyProblem, keyProblem);
    showProblem(m_nameProblem, nameProblem);
    showProblem(m_baseUrlProblem, urlProblem);
    showProblem(m_headersProblem, headersProblem);

    const std::initializer_list<std::pair<QString, QWidget *>> all = {
        {keyProblem, m_key}, {nameProblem, m_name}, {urlProblem, m_baseUrl}, {headersProblem, m_headers}};
    for (const auto &[problem, field] : all) {
        if (problem.isEmpty())
            continue;
        if (field != m_key)
            showAdvanced(true);
        field->setFocus();
        return {};
    }
    draft.headers = std::move(headers).value();
    draft.secret = keyIsNeeded() ? m_key->secret() : SharedSecret();
    return draft;
}

void ProviderForm::offerModels(const QStringList &models)
{
    if (m_models->toPlainText().trimmed().isEmpty())
        m_models->setPlainText(models.join(QLatin1Char('\n')));
}

void ProviderForm::offerPlainHttp(bool refused)
{
    if (!refused || QUrl(m_baseUrl->text().trimmed()).scheme() != QLatin1String("http"))
        return;
    showAdvanced(true);
    m_plainHttp->show();
    m_plainHttp->setFocus();
}

void ProviderForm::wipe()
{
    m_key->wipe();
}

} // namespace sluice
