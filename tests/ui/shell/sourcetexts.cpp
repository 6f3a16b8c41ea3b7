#include "tests/ui/shell/sourcetexts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace sluice {

namespace {

using Contexts = QHash<QString, QByteArray>; // class -> its context, of Q_DECLARE_TR_FUNCTIONS

void skipSpaces(const QString &code, qsizetype &at)
{
    while (at < code.size() && code.at(at).isSpace())
        ++at;
}

// The literal at this place, pieces that follow each other put together; nothing where something else stands.
QByteArray literalAt(const QString &code, qsizetype &at)
{
    QString text;
    for (skipSpaces(code, at); at < code.size() && code.at(at) == QLatin1Char('"'); skipSpaces(code, at)) {
        for (++at; at < code.size() && code.at(at) != QLatin1Char('"'); ++at) {
            if (code.at(at) != QLatin1Char('\\')) {
                text += code.at(at);
                continue;
            }
            ++at;
            if (code.at(at) == QLatin1Char('u')) {
                text += QChar(code.mid(at + 1, 4).toUShort(nullptr, 16));
                at += 4;
            } else if (code.at(at) == QLatin1Char('n')) {
                text += QLatin1Char('\n');
            } else {
                text += code.at(at);
            }
        }
        ++at;
    }
    return text.toUtf8();
}

bool takeComma(const QString &code, qsizetype &at)
{
    skipSpaces(code, at);
    if (at >= code.size() || code.at(at) != QLatin1Char(','))
        return false;
    ++at;
    return true;
}

class Reader
{
public:
    explicit Reader(const QString &top)
        : m_top(top)
    {}

    void read(const QString &file)
    {
        const QString code = codeOf(file);
        readNamedContexts(file, code);
        readTr(file, code);
    }

    std::vector<SourceText> texts;

private:
    QString codeOf(const QString &file)
    {
        const auto known = m_code.constFind(file);
        if (known != m_code.constEnd())
            return *known;
        QFile source(QDir(m_top).filePath(file));
        return m_code[file] =
                   source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
    }

    // translate("X", "…") and QT_TRANSLATE_NOOP("X", "…") in their forms.
    void readNamedContexts(const QString &file, const QString &code)
    {
        static const QRegularExpression call(
            QStringLiteral("\\b(?:translate|QT_TRANSLATE_(?:N_)?NOOP3?(?:_UTF8)?)\\("));
        for (auto match = call.globalMatch(code); match.hasNext();) {
            qsizetype at = match.next().capturedEnd();
            const QByteArray context = literalAt(code, at);
            if (!context.isEmpty() && takeComma(code, at))
                take(file, {context}, code, at);
        }
    }

    // X::tr("…"), and tr("…") in a member function.
    void readTr(const QString &file, const QString &code)
    {
        static const QRegularExpression call(QStringLiteral("(?:\\b(\\w+)::|(?<![\\w.>:]))tr\\((?=\\s*\")"));
        const Contexts declared = declaredIn(file);
        const QByteArray prefix = namespaceOf(code);
        const auto contextOf = [&](const QString &name) {
            return declared.value(name, prefix + name.toUtf8());
        };
        QByteArrayList contexts;
        for (const QString &name : classesOf(code))
            contexts << contextOf(name);
        for (auto match = call.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString owner = found.captured(1);
            qsizetype at = found.capturedEnd();
            if (owner.isEmpty())
                take(file, contexts, code, at);
            else
                take(file, {contextOf(owner)}, code, at);
        }
    }

    void take(const QString &file, const QByteArrayList &contexts, const QString &code, qsizetype at)
    {
        SourceText text{file, contexts, literalAt(code, at)};
        if (text.source.isEmpty())
            return;
        if (takeComma(code, at))
            text.comment = literalAt(code, at);
        texts.push_back(std::move(text));
    }

    // The contexts that a file and those that it includes declare; the file's own ones come first.
    Contexts declaredIn(const QString &file, QSet<QString> seen = {})
    {
        static const QRegularExpression declaration(
            QStringLiteral("\\b(?:class|struct) (\\w+)[^;{}]*\\{\\s*Q_DECLARE_TR_FUNCTIONS\\(([\\w:]+)\\)"));
        static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        seen.insert(file);
        const QString code = codeOf(file);
        Contexts contexts;
        for (auto match = include.globalMatch(code); match.hasNext();) {
            const QString name = match.next().captured(1);
            if (!seen.contains(name))
                contexts.insert(declaredIn(name, seen));
        }
        for (auto match = declaration.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            contexts.insert(found.captured(1), found.captured(2).toUtf8());
        }
        return contexts;
    }

    static QByteArray namespaceOf(const QString &code)
    {
        static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]+)\\s*\\{"),
                                              QRegularExpression::MultilineOption);
        const QRegularExpressionMatch found = space.match(code);
        return found.hasMatch() ? found.captured(1).toUtf8() + "::" : QByteArray();
    }

    // The classes whose members a file has.
    static QStringList classesOf(const QString &code)
    {
        static const QRegularExpression member(
            QStringLiteral("^(?:[^\\s/#][^(\"]*[ *&])?(\\w+)::~?\\w+\\(|^class (\\w+)"),
            QRegularExpression::MultilineOption);
        QStringList classes;
        for (auto match = member.globalMatch(code); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const QString name = found.captured(1) + found.captured(2);
            if (!classes.contains(name))
                classes << name;
        }
        return classes;
    }

    QString m_top;
    QHash<QString, QString> m_code;
};

} // namespace

std::vector<SourceText> textsOfSources(const QString &top, const QStringList &folders)
{
    Reader reader(top);
    for (const QString &folder : folders) {
        QDirIterator files(QDir(top).filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            reader.read(QDir(top).relativeFilePath(files.next()));
    }
    return std::move(reader.texts);
}

} // namespace sluice
