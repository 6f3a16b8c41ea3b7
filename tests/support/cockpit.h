// The whole program with its window, in this process: books, vault, gateway and pages as they are shipped,
// over a folder of its own. For tests that compare what a page shows with what the database says.
#pragma once

#include "app/application.h"
#include "core/storage/sqlitestorage.h"
#include "ui/common/theme.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>
#include <QtGlobal>

#include <memory>

namespace sluice {

struct CockpitOptions
{
    bool demoData = true; // a made-up month; else an empty database, and the simulator
    ThemeMode theme = ThemeMode::Light;
    QSize size{1280, 800};
};

class Cockpit
{
public:
    /// Opens everything and waits until the gateway listens; the program ends where that cannot be done.
    explicit Cockpit(const CockpitOptions &options = {});
    ~Cockpit();

    Controller &control() { return m_application->control(); }
    MainWindow &window() { return *m_window; }
    ThemeController &theme() { return m_theme; }
    QString directory() const { return m_directory.path(); }
    /// The books through a connection of its own, as another program would read them.
    const Storage &books() const { return *m_books; }

    /// Opens a page and waits until it shows.
    void openPage(const QString &id, const QString &argument = {});
    /// The window once it is at rest.
    QImage settledPicture();

    /// The widget of that name in the window; the program ends if there is none.
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s", name);
        return found;
    }

private:
    QTemporaryDir m_directory = {};
    ThemeController m_theme;
    std::unique_ptr<Application> m_application = {};
    std::unique_ptr<MainWindow> m_window = {};
    std::unique_ptr<SqliteStorage> m_books = {};
};

} // namespace sluice
