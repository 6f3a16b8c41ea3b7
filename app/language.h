// The language of the program: the user's choice or the system's, and how numbers and dates are written with
// it.
#pragma once

#include <QString>
#include <QTranslator>

namespace sluice {

// After the application object, on the main thread.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    // "de", "zh_CN", …; empty: the system's. Widgets hear of it as QEvent::LanguageChange. English has a file
    // too, for its plural forms, and stands in for languages without one.
    void use(const QString &name);

private:
    QTranslator m_ours{}; // sluice_xx
    QTranslator m_qt{};   // the texts of Qt's own dialogs
    QString m_name = {};
    bool m_loaded = false;
};

} // namespace sluice
