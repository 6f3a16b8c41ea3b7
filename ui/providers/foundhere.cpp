#include "ui/providers/foundhere.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tonelabel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace sluice {

namespace {

constexpr int MarkSide = 20;

bool hasProvider(const Configuration &configuration, const std::function<bool(const Provider &)> &fits)
{
    const auto &providers = configuration.providers();
    return std::any_of(providers.begin(), providers.end(), fits);
}

} // namespace

QString keyInEnvironment(const ProviderPreset &preset)
{
    return preset.environment.isEmpty()
               ? QString()
               : qEnvironmentVariable(preset.environment.toLatin1().constData()).trimmed();
}

FoundHere::FoundHere(Control &control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("providersFoundHere"));
    setAccessibleName(tr("Found on this computer"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::Tiny);
    hide();
}

void FoundHere::look()
{
    if (std::exchange(m_looked, true))
        return;
    offerKeys();
    m_control.findLocalServers(this, [this](const LocalServer &server) { offerServer(server); });
}

void FoundHere::offerKeys()
{
    const ConfigurationPtr now = m_control.configuration();
    for (const ProviderPreset &preset : m_control.presets()) {
        const bool known =
            hasProvider(*now, [&preset](const Provider &each) { return each.preset == preset.id; });
        if (known || keyInEnvironment(preset).isEmpty())
            continue;
        offer(QStringLiteral("providerEnvironment_") + preset.id, QStringLiteral("keys"),
              tr("%1 is set.", "an environment variable").arg(preset.environment),
              tr("Store it in the keychain…"), [this, id = preset.id] { Q_EMIT keyChosen(id); });
    }
}

void FoundHere::offerServer(const LocalServer &server)
{
    const bool known = hasProvider(*m_control.configuration(), [&server](const Provider &each) {
        return each.baseUrl.port() == server.draft.baseUrl.port() &&
               (each.preset == server.presetId || each.baseUrl.host() == server.draft.baseUrl.host());
    });
    if (known)
        return;
    offer(QStringLiteral("providerFound_") + server.presetId, QStringLiteral("server"),
          tr("%1 is running here with %n models.", nullptr, int(server.draft.models.size())).arg(server.name),
          tr("Add"), [this, server] { Q_EMIT serverChosen(server); });
}

void FoundHere::offer(const QString &name, const QString &icon, const QString &text, const QString &button,
                      std::function<void()> run)
{
    auto *row = new QWidget(this);
    auto *mark = new QLabel(row);
    mark->setPixmap(
        themedIcon(icon, IconColour::Accent).pixmap(QSize(MarkSide, MarkSide), devicePixelRatioF()));
    auto *label = new ToneLabel(Tone::Plain, row);
    label->setText(text);
    auto *take = new QPushButton(button, row);
    take->setObjectName(name);
    take->setAutoDefault(false);
    take->setAccessibleName(QStringLiteral("%1 %2").arg(text, button));
    connect(take, &QPushButton::clicked, this, std::move(run));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::Small);
    across->addWidget(mark);
    across->addWidget(label, 1);
    across->addWidget(take);
    m_rows->addWidget(row);
    m_found = true;
    show();
    Q_EMIT found();
}

} // namespace sluice
