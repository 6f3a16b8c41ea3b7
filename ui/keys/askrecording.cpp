#include "ui/keys/askrecording.h"

#include "core/model/recording.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

} // namespace

QString recordingFacts(int keepDays)
{
    //: %1 is a size: "2.0 MiB"
    return Words::tr(
               "On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of "
               "each text. It is read in Traffic, under Messages.",
               nullptr, keepDays)
        .arg(bytesText(Recording::MostBytes));
}

void askBeforeRecording(QWidget *parent, int keepDays, std::function<void()> agreed)
{
    auto *ask = new QMessageBox(QMessageBox::Warning, Words::tr("Keep texts?"),
                                Words::tr("Everything that is asked with this key and answered will be kept, "
                                          "with whatever source code and secrets are in it."),
                                QMessageBox::NoButton, parent);
    ask->setInformativeText(recordingFacts(keepDays));
    ask->setObjectName(QStringLiteral("keyRecordAskDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = ask->addButton(Words::tr("Keep texts"), QMessageBox::AcceptRole);
    keep->setObjectName(QStringLiteral("keyRecordKeepButton"));
    QPushButton *refrain = ask->addButton(Words::tr("Do not keep"), QMessageBox::RejectRole);
    refrain->setObjectName(QStringLiteral("keyRecordRefrainButton"));
    ask->setDefaultButton(refrain);
    ask->setEscapeButton(refrain);
    QObject::connect(keep, &QPushButton::clicked, parent, std::move(agreed));
    ask->open();
    refrain->setFocus();
}

} // namespace sluice
