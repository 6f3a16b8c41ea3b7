// The translatable texts that stand in the sources as literals, found without lupdate: what it files wrongly,
// it would also expect wrongly.
#pragma once

#include <QByteArrayList>
#include <QString>

#include <vector>

namespace sluice {

struct SourceText
{
    QString file = {};
    QByteArrayList contexts =
        {}; // one of which it has at run time; more only for a bare tr() of a file with classes
    QByteArray source = {};
    QByteArray comment = {};
};

// Of every .h and .cpp in these folders of `top`.
std::vector<SourceText> textsOfSources(const QString &top, const QStringList &folders);

} // namespace sluice
