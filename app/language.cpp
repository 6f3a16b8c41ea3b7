#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace sluice {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::use(const QString &name)
{
    if (m_loaded && name == m_name)
        return;
    m_loaded = true;
    m_name = name;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);

    const QLocale locale = name.isEmpty() ? QLocale::system() : QLocale(name);
    // Numbers and dates of a language, in the country that the system knows.
    if (name.isEmpty() || locale.language() == QLocale::system().language())
        QLocale::setDefault(QLocale::system());
    else
        QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    const QString folder = QStringLiteral(":/i18n");
    if (m_ours.load(locale, QStringLiteral("sluice"), QStringLiteral("_"), folder) ||
        m_ours.load(QStringLiteral("sluice_en"), folder))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace sluice
