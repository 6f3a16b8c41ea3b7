#include "ui/shell/paletteentries.h"

#include "ui/common/icons.h"
#include "ui/common/pagehost.h"
#include "ui/traffic/savedfilters.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenuBar>
#include <QSet>

namespace sluice {

namespace {

constexpr int ModelsOffered = 400;

QString say(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("PaletteEntries", text, comment);
}

void addPages(std::vector<PaletteEntry> &entries, PageHost &host, const std::vector<PageEntry> &pages)
{
    for (const PageEntry &page : pages) {
        entries.push_back({QStringLiteral("page.") + page.id, page.title,
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Page")), themedIcon(page.icon),
                           [&host, id = page.id] { host.openPage(id); }});
    }
}

// Pages stand in the menu too; they are listed once.
void addActions(std::vector<PaletteEntry> &entries, const QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        if (action->menu()) {
            addActions(entries, *action->menu());
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() ||
            action->objectName().startsWith(QLatin1String("page_")))
            continue;
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        entries.push_back({QStringLiteral("action.") + action->objectName(), text,
                           keys.isEmpty() ? say(QT_TRANSLATE_NOOP("PaletteEntries", "Action")) : keys,
                           action->icon().isNull()
                               ? themedIcon(QStringLiteral("chevron-right"), IconColour::Muted)
                               : action->icon(),
                           [action] { action->trigger(); }});
    }
}

void addKeys(std::vector<PaletteEntry> &entries, Control &control, PageHost &host)
{
    const QString kind = say(QT_TRANSLATE_NOOP("PaletteEntries", "Key"));
    const ConfigurationPtr configuration = control.configuration();
    for (const VirtualKey &key : configuration->keys()) {
        if (key.revokedAt)
            continue;
        const QString id = key.id.toString(QUuid::WithoutBraces);
        entries.push_back({QStringLiteral("key.") + id, key.name, kind, themedIcon(QStringLiteral("keys")),
                           [&host, id] { host.openPage(QStringLiteral("keys"), id); }});
        const bool paused = key.pausedAt.has_value();
        const QString verb = paused ? say(QT_TRANSLATE_NOOP("PaletteEntries", "Resume %1"), "a key")
                                    : say(QT_TRANSLATE_NOOP("PaletteEntries", "Pause %1"), "a key");
        entries.push_back({QStringLiteral("key.%1.pause").arg(id), verb.arg(key.name), kind,
                           themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")),
                           [&control, keyId = key.id, paused] { control.setKeyPaused(keyId, !paused, {}); }});
        entries.push_back({QStringLiteral("key.%1.requests").arg(id),
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Requests of %1"), "a key").arg(key.name),
                           kind, themedIcon(QStringLiteral("traffic")), [&host, name = key.name] {
                               host.openPage(QStringLiteral("traffic"),
                                             QStringLiteral("key:\"%1\"").arg(name));
                           }});
    }
}

void addProvidersAndModels(std::vector<PaletteEntry> &entries, const Configuration &configuration,
                           PageHost &host)
{
    QSet<QString> models;
    for (const Provider &provider : configuration.providers()) {
        const QString id = provider.id.toString(QUuid::WithoutBraces);
        entries.push_back({QStringLiteral("provider.") + id, provider.name,
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Provider")),
                           themedIcon(QStringLiteral("providers")),
                           [&host, id] { host.openPage(QStringLiteral("providers"), id); }});
        for (const QString &model : provider.models) {
            if (models.size() >= ModelsOffered || models.contains(model))
                continue;
            models.insert(model);
            entries.push_back(
                {QStringLiteral("model.") + model, model, say(QT_TRANSLATE_NOOP("PaletteEntries", "Model")),
                 themedIcon(QStringLiteral("server")), [&host, model] {
                     host.openPage(QStringLiteral("traffic"), QStringLiteral("model:\"%1\"").arg(model));
                 }});
        }
    }
}

void addProjects(std::vector<PaletteEntry> &entries, const Configuration &configuration, PageHost &host)
{
    for (const Project &project : configuration.projects()) {
        const QString id = project.id.toString(QUuid::WithoutBraces);
        entries.push_back({QStringLiteral("project.") + id, project.name,
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Project")),
                           themedIcon(QStringLiteral("folder")),
                           [&host, id] { host.openPage(QStringLiteral("projects"), id); }});
    }
}

void addSavedFilters(std::vector<PaletteEntry> &entries, const Settings &settings, PageHost &host)
{
    for (const SavedFilter &filter : savedFilters(settings)) {
        entries.push_back({QStringLiteral("filter.") + filter.name, filter.name,
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Saved filter")),
                           themedIcon(QStringLiteral("star")),
                           [&host, text = filter.text] { host.openPage(QStringLiteral("traffic"), text); }});
    }
}

void addRanges(std::vector<PaletteEntry> &entries, PageHost &host)
{
    const std::pair<const char *, QString> ranges[] = {
        {"today", say(QT_TRANSLATE_NOOP("PaletteEntries", "Usage today"))},
        {"7d", say(QT_TRANSLATE_NOOP("PaletteEntries", "Usage of the last 7 days"))},
        {"month", say(QT_TRANSLATE_NOOP("PaletteEntries", "Usage this month"))},
    };
    for (const auto &[range, text] : ranges) {
        entries.push_back({QStringLiteral("usage.") + QLatin1String(range), text,
                           say(QT_TRANSLATE_NOOP("PaletteEntries", "Usage")),
                           themedIcon(QStringLiteral("usage")),
                           [&host, argument = QString::fromLatin1(range)] {
                               host.openPage(QStringLiteral("usage"), argument);
                           }});
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(Control &control, PageHost &host,
                                         const std::vector<PageEntry> &pages, QMenuBar &menus)
{
    std::vector<PaletteEntry> entries;
    addPages(entries, host, pages);
    for (QAction *top : menus.actions()) {
        if (top->menu())
            addActions(entries, *top->menu());
    }
    addKeys(entries, control, host);
    addProjects(entries, *control.configuration(), host);
    addProvidersAndModels(entries, *control.configuration(), host);
    addSavedFilters(entries, control.configuration()->settings(), host);
    addRanges(entries, host);
    return entries;
}

} // namespace sluice
