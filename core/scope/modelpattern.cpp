#include "core/scope/modelpattern.h"

#include "core/base/glob.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace sluice {

namespace {

constexpr qsizetype LongestPattern = 512; // characters
constexpr qint64 PatternMemory = 256 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Scope", text);
}

Error wrong(const QString &text)
{
    return Error{Error::Kind::BadRequest, text, "bad_model_pattern"};
}

} // namespace

bool globMatches(QByteArrayView glob, QByteArrayView text)
{
    return fitsGlob(glob, text, '?');
}

Result<ModelPattern> ModelPattern::compile(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return wrong(say(QT_TRANSLATE_NOOP("Scope", "A pattern for models cannot be empty.")));
    if (trimmed.size() > LongestPattern) {
        return wrong(say(QT_TRANSLATE_NOOP("Scope", "A pattern for models is at most %1 characters long."))
                         .arg(LongestPattern));
    }
    ModelPattern pattern;
    pattern.m_namesProvider = trimmed.contains(u'/');
    if (!trimmed.startsWith(u"re:")) {
        pattern.m_glob = trimmed.toUtf8().toLower();
        return pattern;
    }
    re2::RE2::Options options;
    options.set_max_mem(PatternMemory);
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    const QByteArray expression = trimmed.sliced(3).toUtf8();
    if (expression.isEmpty())
        return wrong(say(QT_TRANSLATE_NOOP("Scope", "A regular expression has to follow “re:”.")));
    auto regex = std::make_shared<const re2::RE2>(
        re2::StringPiece(expression.constData(), size_t(expression.size())), options);
    if (!regex->ok()) {
        return wrong(say(QT_TRANSLATE_NOOP("Scope", "“%1” is no regular expression that Sluice takes: %2"))
                         .arg(trimmed.toString(), QString::fromStdString(regex->error())));
    }
    pattern.m_regex = std::move(regex);
    return pattern;
}

bool ModelPattern::matches(QByteArrayView name) const
{
    if (m_regex)
        return re2::RE2::FullMatch(re2::StringPiece(name.data(), size_t(name.size())), *m_regex);
    return globMatches(m_glob, name.toByteArray().toLower());
}

Result<void> checkModelPattern(QStringView text)
{
    SLUICE_CHECK(ModelPattern::compile(text));
    return {};
}

} // namespace sluice
