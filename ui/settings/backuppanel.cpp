#include "ui/settings/backuppanel.h"

#include "core/control/configurationarchive.h"
#include "ui/common/pageparts.h"
#include "ui/common/secretfield.h"
#include "ui/common/theme.h"
#include "ui/settings/actionbutton.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>

namespace sluice {

namespace {

constexpr qsizetype ShortestPassphrase = 8;

QString proposedFile()
{
    return QDir::home().filePath(
        QStringLiteral("sluice-%1.json").arg(QDate::currentDate().toString(Qt::ISODate)));
}

// As a whole or not at all, and for its owner alone: names and limits are nobody else's business.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (written)
        return {};
    return Error{
        .kind = Error::Kind::Storage,
        .text = ExportPanel::tr("%1 cannot be written: %2", "a file, why").arg(path, file.errorString())};
}

} // namespace

ExportPanel::ExportPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_file(makeLineEdit("exportFileEdit", this))
    , m_seal(new QCheckBox(tr("Encrypt it with a passphrase"), this))
    , m_passphrase(new SecretField(this))
    , m_export(new ActionButton(QStringLiteral("exportButton"), tr("Export"), tr("Exporting…"), this))
{
    m_file->setAccessibleName(tr("File to export to"));
    m_file->setText(proposedFile());
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(QStringLiteral("exportChooseButton"));
    browse->setAccessibleName(tr("Choose the file to export to"));
    m_seal->setObjectName(QStringLiteral("exportSealBox"));
    m_passphrase->setObjectName(QStringLiteral("exportPassphraseField"));
    m_passphrase->setAccessibleName(tr("Passphrase of the export"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setKeepsBlanks(true);
    m_passphrase->hide();
    auto *place = new QHBoxLayout;
    place->setSpacing(space::Small);
    place->addWidget(m_file, 1);
    place->addWidget(browse);
    auto *sealed = new QHBoxLayout;
    sealed->setSpacing(space::Small);
    sealed->addWidget(m_seal);
    sealed->addWidget(m_passphrase, 1);
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::Small);
    down->addLayout(place);
    down->addLayout(sealed);
    down->addWidget(m_export);
    setFocusProxy(m_file);
    connect(browse, &QPushButton::clicked, this, &ExportPanel::choose);
    connect(m_seal, &QCheckBox::toggled, this, [this](bool on) {
        m_passphrase->setVisible(on);
        on ? m_passphrase->setFocus() : m_passphrase->wipe();
    });
    connect(m_export, &ActionButton::clicked, this, &ExportPanel::write);
    connect(m_file, &QLineEdit::returnPressed, this, &ExportPanel::write);
}

void ExportPanel::forget()
{
    m_passphrase->wipe();
}

void ExportPanel::choose()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export configuration"), m_file->text(),
                                                      tr("Configuration (*.json *.sluice)"));
    if (!file.isEmpty())
        m_file->setText(file);
}

void ExportPanel::write()
{
    const QString path = m_file->text().trimmed();
    const SharedSecret passphrase = m_seal->isChecked() ? m_passphrase->secret() : SharedSecret();
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        m_export->showResult(false, tr("Say which file to write."));
        return m_file->setFocus();
    }
    if (m_seal->isChecked() && (!passphrase || passphrase->size() < ShortestPassphrase)) {
        m_export->showResult(false, tr("Use at least %n characters.", nullptr, int(ShortestPassphrase)));
        return m_passphrase->setFocus();
    }
    m_export->showWorking();
    const auto packed = packConfiguration(
        configurationJson(*m_context.control.configuration(), m_context.control.ownPrices()), passphrase);
    whenDone(packed, this, [this, path](const Result<QByteArray> &bytes) {
        const Result<void> written = bytes ? writeFile(path, bytes.value()) : Result<void>(bytes.error());
        m_export->showResult(bool(written),
                             written ? tr("Written to %1.", "a file").arg(path) : written.error().text);
        if (written)
            forget();
    });
}

} // namespace sluice
