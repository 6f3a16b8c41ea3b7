// Adds a provider, or edits one.
#include "ui/providers/addproviderdialog.h"

#include "core/control/async.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"
#include "ui/providers/connectiontester.h"
#include "ui/providers/foundhere.h"
#include "ui/providers/presetgrid.h"
#include "ui/providers/providerform.h"
#include "ui/providers/teststepsview.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTimer>

namespace sluice {

AddProviderDialog::AddProviderDialog(Control &control, const QString &presetId, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_presets(control.presets())
{
    build();
    setWindowTitle(tr("Add provider"));
    m_search->setFocus();
    m_here->look();
    if (!presetId.isEmpty())
        choose(presetId);
}

AddProviderDialog::AddProviderDialog(Control &control, const Provider &existing, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
    , m_presets(control.presets())
    , m_existing(existing)
{
    build();
    setWindowTitle(tr("Edit provider"));
    m_form->setProvider(existing);
    m_back->hide();
    showForm(existing.name);
}

void AddProviderDialog::build()
{
    setObjectName(QStringLiteral("addProviderDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 600);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildChoice());
    m_pages->addWidget(buildForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    auto *saveKeys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(saveKeys, &QShortcut::activated, this, &AddProviderDialog::save);
}

QWidget *AddProviderDialog::buildChoice()
{
    auto *page = new QWidget;
    m_search = makeSearchEdit(tr("Search, or paste a key"), page);
    m_search->setObjectName(QStringLiteral("providerPresetSearch"));
    m_search->setAccessibleName(tr("Search providers"));
    m_grid = new PresetGrid(m_presets, page);
    m_grid->setObjectName(QStringLiteral("providerPresetGrid"));
    m_grid->setAccessibleName(tr("Providers"));
    m_noPreset = new ToneLabel(Tone::Muted, page);
    m_noPreset->setText(tr("None of ours has that name. Many servers speak OpenAI's protocol: choose “Any "
                           "OpenAI-compatible” and enter its address."));
    m_noPreset->hide();
    m_here = new FoundHere(m_control, page);
    connect(m_here, &FoundHere::serverChosen, this, &AddProviderDialog::addServer);
    connect(m_here, &FoundHere::keyChosen, this, [this](const QString &presetId) {
        for (const ProviderPreset &preset : m_presets) {
            if (preset.id != presetId)
                continue;
            choose(presetId);
            enterKey(keyInEnvironment(preset));
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &AddProviderDialog::onSearch);
    connect(m_search, &QLineEdit::returnPressed, m_grid, &PresetGrid::chooseFirst);
    connect(m_grid, &PresetGrid::chosen, this, &AddProviderDialog::choose);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(0, 0, space::Large, 0);
    top->setSpacing(space::Medium);
    top->addWidget(makePageTitle(tr("Add a provider"), page));
    top->addWidget(m_search);
    top->addWidget(m_here);
    top->addWidget(m_noPreset);
    auto *column = new QVBoxLayout(page);
    // The grid keeps room for its scroll bar at its right.
    column->setContentsMargins(space::Huge, space::Large, space::Small, space::Large);
    column->setSpacing(space::Medium);
    column->addLayout(top);
    column->addWidget(m_grid, 1);
    return page;
}

QWidget *AddProviderDialog::buildForm()
{
    auto *page = new QWidget;
    m_back = new QPushButton(themedIcon(QStringLiteral("chevron-left")), tr("All providers"), page);
    m_back->setObjectName(QStringLiteral("providerBackButton"));
    m_back->setAutoDefault(false);
    makeFlat(m_back);
    connect(m_back, &QPushButton::clicked, this, &AddProviderDialog::showChoice);
    m_title = makePageTitle({}, page);
    m_title->setTextFormat(Qt::PlainText);

    m_test = new QPushButton(themedIcon(QStringLiteral("link")), tr("Test connection"), page);
    m_test->setObjectName(QStringLiteral("providerTestButton"));
    m_test->setAutoDefault(false);
    m_save = new QPushButton(m_existing ? tr("Save") : tr("Add provider"), page);
    m_save->setObjectName(QStringLiteral("providerSaveButton"));
    m_save->setDefault(true);
    makePrimary(m_save);
    auto *cancel = new QPushButton(tr("Cancel"), page);
    cancel->setObjectName(QStringLiteral("providerCancelButton"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AddProviderDialog::save);

    auto *inner = new QWidget;
    m_form = new ProviderForm(m_control, inner);
    m_steps = new TestStepsView(inner);
    m_steps->setObjectName(QStringLiteral("providerTestSteps"));
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(space::Huge, 0, space::Huge, space::Medium);
    innerColumn->setSpacing(space::Large);
    innerColumn->addWidget(m_form);
    innerColumn->addWidget(m_steps);
    innerColumn->addStretch();
    QScrollArea *scroll = makeScroll(inner);

    const auto subject = [this]() -> std::optional<ConnectionTester::Subject> {
        const auto draft = m_form->checked();
        if (!draft)
            return {};
        return ConnectionTester::Subject{*draft, m_existing ? m_existing->id : QUuid()};
    };
    m_tester = new ConnectionTester(m_control, *m_test, *m_steps, subject, this);
    connect(m_tester, &ConnectionTester::finished, this,
            [this, scroll](const QUuid &id, const TestReport &report) {
                const TestStep *failure = firstFailure(report);
                if (report.ok)
                    m_form->offerModels(report.models);
                else if (failure)
                    m_form->offerPlainHttp(failure->id == "tls");
                Q_EMIT tested(id, report);
                // What was found is what the user waits for.
                QTimer::singleShot(0, scroll, [this, scroll] { scroll->ensureWidgetVisible(m_steps); });
            });
    m_failure = new ToneLabel(Tone::Bad, page);
    m_failure->setObjectName(QStringLiteral("providerFailureLabel"));
    m_failure->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::Huge, space::Large, space::Huge, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::Huge, 0, space::Huge, space::Large);
    buttons->addWidget(m_test);
    buttons->addWidget(m_failure, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    return page;
}

// A key pasted into the search goes to where keys belong, and says by its shape whose it is.
void AddProviderDialog::onSearch(const QString &text)
{
    const auto fitting = presetsForKey(text, m_presets);
    if (fitting.empty()) {
        m_grid->setSearch(text);
        m_noPreset->setVisible(m_grid->shownCount() == 0);
        return;
    }
    const QString key = text;
    m_search->clear();
    choose(fitting.front()->id);
    enterKey(key);
}

void AddProviderDialog::enterKey(const QString &key)
{
    m_form->keyField()->setText(key);
}

// With the models that it has just named, at one press.
void AddProviderDialog::addServer(const LocalServer &server)
{
    ProviderDraft draft = server.draft;
    for (int number = 2; m_control.configuration()->providerNamed(draft.name); ++number)
        draft.name = QStringLiteral("%1 %2").arg(server.draft.name).arg(number);
    whenDone(m_control.createProvider(draft), this, [this, server](const Result<Provider> &made) {
        if (made) {
            Q_EMIT saved(made.value());
            return accept();
        }
        choose(server.presetId);
        onSaved(made);
    });
}

void AddProviderDialog::choose(const QString &presetId)
{
    for (const ProviderPreset &preset : m_presets) {
        if (preset.id != presetId)
            continue;
        m_form->wipe();
        m_form->setPreset(preset);
        showForm(preset.name);
        return;
    }
}

void AddProviderDialog::showForm(const QString &title)
{
    m_title->setText(title);
    m_tester->reset();
    m_failure->hide();
    m_pages->setCurrentIndex(1);
    if (m_form->keyField()->isVisibleTo(m_form))
        m_form->keyField()->setFocus();
    else
        m_save->setFocus();
}

void AddProviderDialog::showChoice()
{
    m_form->wipe();
    m_tester->reset();
    m_pages->setCurrentIndex(0);
    m_search->setFocus();
}

void AddProviderDialog::save()
{
    if (m_pages->currentIndex() == 0 || !m_save->isEnabled())
        return;
    const auto draft = m_form->checked();
    if (!draft)
        return;
    m_save->setEnabled(false);
    m_failure->hide();
    const auto answer =
        m_existing ? m_control.updateProvider(m_existing->id, *draft) : m_control.createProvider(*draft);
    whenDone(answer, this, [this](const Result<Provider> &provider) { onSaved(provider); });
}

void AddProviderDialog::onSaved(const Result<Provider> &provider)
{
    m_save->setEnabled(true);
    if (!provider) {
        QString why = provider.error().text;
        if (provider.error().code == "no-service")
            why = keychainInstallHint(QSysInfo::productType()) + QLatin1Char(' ') + vaultHint();
        m_failure->setText(tr("Not saved: %1").arg(why));
        m_failure->show();
        m_form->offerPlainHttp(provider.error().code == "plain_http");
        return;
    }
    Q_EMIT saved(provider.value());
    accept();
}

void AddProviderDialog::done(int result)
{
    m_form->wipe();
    QDialog::done(result);
}

} // namespace sluice
