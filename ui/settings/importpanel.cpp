#include "ui/settings/importpanel.h"

#include "core/control/configurationarchive.h"
#include "ui/common/copybutton.h"
#include "ui/common/icons.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/sluicestyle.h"
#include "ui/common/theme.h"
#include "ui/settings/actionbutton.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

namespace sluice {

namespace {

constexpr int ListHeight = 220;
constexpr qint64 LargestFile = 64 * 1024 * 1024;

enum Column { Name, Kind, Action, Differs };

QString kindText(const QString &kind)
{
    if (kind == QLatin1String("provider"))
        return ImportPanel::tr("Provider");
    if (kind == QLatin1String("project"))
        return ImportPanel::tr("Project");
    if (kind == QLatin1String("key"))
        return ImportPanel::tr("Key");
    if (kind == QLatin1String("guardrail"))
        return ImportPanel::tr("Guardrail");
    if (kind == QLatin1String("price"))
        return ImportPanel::tr("Price");
    return ImportPanel::tr("Settings");
}

bool isSame(const ImportChange &change)
{
    return change.action == ImportChange::Action::Change && change.fields.isEmpty();
}

QString actionText(const ImportChange &change)
{
    if (change.action == ImportChange::Action::Add)
        return ImportPanel::tr("is added");
    if (isSame(change))
        return ImportPanel::tr("is the same here");
    return change.conflict ? ImportPanel::tr("conflict: another one here has that name")
                           : ImportPanel::tr("is changed");
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return Error{
            .kind = Error::Kind::Storage,
            .text = ImportPanel::tr("%1 cannot be read: %2", "a file, why")
                        .arg(path, file.isOpen() ? ImportPanel::tr("it is too large") : file.errorString())};
    return file.readAll();
}

} // namespace

ImportPanel::ImportPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_file(makeLineEdit("importFileEdit", this))
    , m_passphrase(new SecretField(this))
    , m_preview(new ActionButton(QStringLiteral("importPreviewButton"), tr("Preview"), tr("Reading…"), this))
    , m_changes(new QTreeWidget(this))
    , m_import(new ActionButton(QStringLiteral("importButton"), tr("Import"), tr("Importing…"), this))
    , m_keys(new QWidget(this))
    , m_keyRows(new QVBoxLayout(m_keys))
{
    m_file->setAccessibleName(tr("File to import"));
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(QStringLiteral("importChooseButton"));
    browse->setAccessibleName(tr("Choose the file to import"));
    m_passphrase->setObjectName(QStringLiteral("importPassphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase of the file"));
    m_passphrase->setPlaceholderText(tr("Passphrase of the file"));
    m_passphrase->setKeepsBlanks(true);
    m_changes->setObjectName(QStringLiteral("importChanges"));
    m_changes->setAccessibleName(tr("What the import would do"));
    m_changes->setHeaderLabels({tr("Name"), tr("Kind"), tr("What happens"), tr("Differs in")});
    m_changes->setRootIsDecorated(false);
    m_changes->setUniformRowHeights(true);
    m_changes->setFixedHeight(ListHeight);
    makePrimary(m_import->button());
    m_keyRows->setContentsMargins(0, 0, 0, 0);

    auto *place = new QHBoxLayout;
    place->setSpacing(space::Small);
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addLayout(place);
    down->addWidget(m_passphrase);
    down->addWidget(m_preview);
    down->addWidget(m_changes);
    down->addWidget(m_import);
    down->addWidget(m_keys);
    setFocusProxy(m_file);

    connect(browse, &QPushButton::clicked, this, &ImportPanel::choose);
    connect(m_file, &QLineEdit::textChanged, this, &ImportPanel::onFileChanged);
    connect(m_file, &QLineEdit::returnPressed, this, &ImportPanel::read);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportPanel::read);
    connect(m_preview, &ActionButton::clicked, this, &ImportPanel::read);
    connect(m_changes, &QTreeWidget::itemChanged, this, &ImportPanel::updateImportButton);
    connect(m_import, &ActionButton::clicked, this, &ImportPanel::run);
    forget();
}

void ImportPanel::forget()
{
    m_passphrase->wipe();
    m_passphrase->hide();
    m_changes->hide();
    m_import->hide();
    m_read = {};
    showKeys({});
}

void ImportPanel::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import configuration"), m_file->text(),
                                                      tr("Configuration (*.json *.sluice);;All files (*)"));
    if (file.isEmpty())
        return;
    m_file->setText(file);
    read();
}

void ImportPanel::onFileChanged()
{
    forget();
    QFile file(m_file->text().trimmed());
    if (file.open(QIODevice::ReadOnly))
        m_passphrase->setVisible(isSealedConfiguration(file.read(4096)));
}

void ImportPanel::read()
{
    const auto bytes = bytesOf(m_file->text().trimmed());
    if (!bytes)
        return m_preview->showResult(false, bytes.error().text);
    m_passphrase->setVisible(isSealedConfiguration(bytes.value()));
    m_preview->showWorking();
    whenDone(unpackConfiguration(bytes.value(), m_passphrase->secret()), this,
             [this](const Result<ConfigurationFile> &file) {
                 m_preview->showResult(bool(file), file ? QString() : file.error().text);
                 if (file)
                     showChanges(file.value());
                 else if (file.error().code == "locked")
                     m_passphrase->setFocus();
             });
}

// What is added or changed is chosen; a conflict is not: it may be something else that has the same name.
void ImportPanel::showChanges(const ConfigurationFile &file)
{
    m_read = file;
    m_changes->clear();
    const QSignalBlocker quiet(m_changes);
    for (const ImportChange &change :
         importChanges(file, *m_context.control.configuration(), m_context.control.ownPrices())) {
        auto *row = new QTreeWidgetItem(m_changes);
        row->setText(Name, change.name.isEmpty() ? tr("All that differ") : change.name);
        row->setText(Kind, kindText(change.kind));
        row->setText(Action, actionText(change));
        row->setText(Differs, change.fields.join(QStringLiteral(", ")));
        row->setToolTip(Differs, row->text(Differs));
        row->setCheckState(Name, change.conflict || isSame(change) ? Qt::Unchecked : Qt::Checked);
        if (change.conflict && !isSame(change))
            row->setIcon(Action, themedIcon(QStringLiteral("warning"), IconColour::Warning));
    }
    m_changes->setColumnWidth(Name, 190);
    m_changes->setColumnWidth(Kind, 90);
    m_changes->setColumnWidth(Action, 230);
    if (m_changes->topLevelItemCount() > 0)
        m_changes->setCurrentItem(m_changes->topLevelItem(0));
    m_changes->show();
    m_import->show();
    updateImportButton();
}

void ImportPanel::updateImportButton()
{
    int chosen = 0;
    for (int row = 0; row < m_changes->topLevelItemCount(); ++row)
        chosen += m_changes->topLevelItem(row)->checkState(Name) == Qt::Checked ? 1 : 0;
    m_import->button()->setEnabled(chosen > 0);
}

void ImportPanel::run()
{
    std::vector<bool> chosen;
    bool changes = false;
    const std::vector<ImportChange> all =
        importChanges(m_read, *m_context.control.configuration(), m_context.control.ownPrices());
    for (int row = 0; row < m_changes->topLevelItemCount(); ++row) {
        chosen.push_back(m_changes->topLevelItem(row)->checkState(Name) == Qt::Checked);
        changes = changes || (chosen.back() && all.at(size_t(row)).action == ImportChange::Action::Change);
    }
    if (changes) {
        QMessageBox box(QMessageBox::Question, tr("Import configuration"),
                        tr("Change what is here to what the file says?"), QMessageBox::NoButton, this);
        box.setObjectName(QStringLiteral("importDialog"));
        box.setInformativeText(tr("Nothing is removed. Export first if you may want to go back."));
        QPushButton *yes = box.addButton(tr("Import"), QMessageBox::AcceptRole);
        yes->setObjectName(QStringLiteral("importYesButton"));
        QPushButton *no = box.addButton(tr("Leave it as it is"), QMessageBox::RejectRole);
        box.setDefaultButton(no);
        box.setEscapeButton(no);
        box.exec();
        if (box.clickedButton() != yes)
            return;
    }
    m_import->follow(importConfiguration(m_context.control, chosenFrom(m_read, chosen)),
                     [this](const Result<ImportReport> &report) {
                         showChanges(m_read);
                         showKeys(report.value().keys);
                         return tr("%n entries were imported.", nullptr, int(report.value().changes.size()));
                     });
}

// A key's secret is made anew where it arrives, and shown once.
void ImportPanel::showKeys(const std::vector<NewKey> &keys)
{
    while (QLayoutItem *old = m_keyRows->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_keys->setVisible(!keys.empty());
    if (keys.empty())
        return;
    m_keyRows->addWidget(
        makeMutedLabel(tr("New keys get new secrets. Copy them now: they are not shown again."), m_keys));
    for (const NewKey &key : keys) {
        auto *row = new QWidget(m_keys);
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        auto *name = new QLabel(key.key.name, row);
        name->setTextFormat(Qt::PlainText);
        name->setMinimumWidth(120);
        auto *field = new SecretField(row);
        field->setObjectName(QStringLiteral("importedKeyField"));
        field->setAccessibleName(tr("Secret of the key %1").arg(key.key.name));
        field->showForCopying(QString::fromLatin1(key.secret));
        across->addWidget(name);
        across->addWidget(field, 1);
        across->addWidget(new CopyButton(
            tr("Copy"), CopyButton::Content::Secret, [field] { return field->text(); }, row));
        m_keyRows->addWidget(row);
    }
}

} // namespace sluice
