#include "tests/support/cockpit.h"

#include "app/demodata.h"
#include "tests/support/patience.h"
#include "tests/support/stillpicture.h"

#include <QApplication>
#include <QTest>

namespace sluice {

namespace {

Result<SharedSecret> passphrase()
{
    return SharedSecret(std::make_shared<const SecretBytes>(QByteArrayView("a passphrase for a test")));
}

} // namespace

Cockpit::Cockpit(const CockpitOptions &options)
    : m_theme(*static_cast<QApplication *>(qApp))
{
    if (options.demoData) {
        if (const auto seeded = seedDemoData(m_directory.path(), SystemClock().now()); !seeded)
            qFatal("%s", qPrintable(seeded.error().text));
    }
    CommandLine line;
    line.dataDirectory = m_directory.path();
    line.port = 0;
    line.workers = 1;
    line.secrets = SecretsChoice::Vault;
    auto opened = Application::open(line, m_directory.path(), passphrase);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().text));
    m_application = std::move(opened).value();
    auto books = SqliteStorage::open(m_directory.filePath(QStringLiteral("sluice.db")));
    if (!books)
        qFatal("%s", qPrintable(books.error().text));
    m_books = std::move(books).value();

    m_window = std::make_unique<MainWindow>(control(), m_theme);
    m_window->resize(options.size);
    m_window->show();
    m_application->start();
    const bool listens = QTest::qWaitFor(
        [this] { return control().status().state == GatewayStatus::State::Running; }, LongEnough);
    if (!listens || !QTest::qWaitForWindowActive(m_window.get(), LongEnough))
        qFatal("The gateway does not listen, or its window does not show.");
    m_theme.setMode(options.theme);
}

Cockpit::~Cockpit()
{
    m_window.reset();
    bool stopped = false;
    QObject::connect(m_application.get(), &Application::stopped, qApp, [&stopped] { stopped = true; });
    m_application->shutDown();
    if (!QTest::qWaitFor([&stopped] { return stopped; }, LongEnough))
        qWarning("The gateway does not stop.");
}

void Cockpit::openPage(const QString &id, const QString &argument)
{
    m_window->openPage(id, argument);
    if (!QTest::qWaitFor([&] { return m_window->currentPage() == id; }, LongEnough))
        qFatal("The page %s does not open.", qPrintable(id));
}

QImage Cockpit::settledPicture()
{
    constexpr int Still = 120; // longer than a batch of news takes
    return stillPicture(*m_window, Still, LongEnough);
}

} // namespace sluice
