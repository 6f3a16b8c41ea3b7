// A language that is a third longer than English, and recognisable: for finding what is cut off.
#pragma once

#include <QTranslator>

namespace sluice {

class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return QStringLiteral("[%1%2]").arg(text, QString(text.size() / 3 + 1, QLatin1Char('~')));
    }
};

} // namespace sluice
