#include "ui/shell/addressmenu.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace sluice {

QString curlTestLine(const QString &address)
{
    return QStringLiteral("curl %1/v1/chat/completions -H \"Authorization: Bearer $SLUICE_KEY\" "
                          "-H 'Content-Type: application/json' "
                          "-d '{\"model\":\"simulator\","
                          "\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}'")
        .arg(address);
}

QString environmentLines(const QString &address)
{
    return QStringLiteral("export OPENAI_BASE_URL=%1/v1\n"
                          "export OPENAI_API_KEY=$SLUICE_KEY\n"
                          "export ANTHROPIC_BASE_URL=%1\n"
                          "export ANTHROPIC_AUTH_TOKEN=$SLUICE_KEY\n")
        .arg(address);
}

QMenu *makeAddressMenu(std::function<QString()> address, std::function<void()> copied, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("gatewayAddressMenu"));
    const auto add = [&](const char *name, const QString &title,
                         std::function<QString(const QString &)> text) {
        QAction *action = menu->addAction(title);
        action->setObjectName(QString::fromLatin1(name));
        QObject::connect(action, &QAction::triggered, menu, [=] {
            QGuiApplication::clipboard()->setText(text(address()));
            copied();
        });
    };
    add("copyBaseUrlAction", QCoreApplication::translate("AddressMenu", "Copy base URL"),
        [](const QString &base) { return base; });
    add("copyWithV1Action", QCoreApplication::translate("AddressMenu", "Copy with /v1"),
        [](const QString &base) { return base + QLatin1String("/v1"); });
    menu->addSeparator();
    add("copyCurlAction", QCoreApplication::translate("AddressMenu", "Copy as curl test"), curlTestLine);
    add("copyEnvironmentAction", QCoreApplication::translate("AddressMenu", "Copy as environment lines"),
        environmentLines);
    return menu;
}

} // namespace sluice
