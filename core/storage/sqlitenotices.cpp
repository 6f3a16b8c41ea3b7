// SqliteStorage: what the user should hear about, and what was changed.
#include "core/model/policyjson.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlitestorage.h"
#include "core/storage/sqlitevalues.h"

#include <QCoreApplication>

namespace sluice {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Result<Notice> noticeOf(const Rows &row)
{
    const auto kind = noticeKindNamed(row.value(1).toString());
    const auto severity = severityNamed(row.value(2).toString());
    if (!kind || !severity)
        return Error{
            Error::Kind::Storage,
            Words::tr("The database holds an unknown word, \"%1\".").arg(row.value(kind ? 2 : 1).toString()),
            "damaged",
            {}};
    return Notice{.id = idOf(row.value(0)),
                  .kind = *kind,
                  .severity = *severity,
                  .subject = idOf(row.value(3)),
                  .title = row.value(4).toString(),
                  .text = row.value(5).toString(),
                  .actor = row.value(6).toString(),
                  .percent = row.value(7).toInt(),
                  .at = timeOf(row.value(8))};
}

} // namespace

Result<void> SqliteStorage::appendNotices(const std::vector<Notice> &notices)
{
    SLUICE_TRY(Transaction transaction, Transaction::begin(*m_connection));
    for (const Notice &notice : notices) {
        SLUICE_TRY(const qint64 inserted,
                   m_connection->change(
                       QStringLiteral("INSERT INTO notice (id, kind, severity, subject, title, body, actor, "
                                      "percent, at_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                      "ON CONFLICT (id) DO NOTHING"),
                       {sqlId(notice.id), noticeKindName(notice.kind), severityName(notice.severity),
                        sqlId(notice.subject), sqlText(notice.title), sqlText(notice.text),
                        sqlText(notice.actor), notice.percent, sqlTime(notice.at)}));
        Q_UNUSED(inserted);
    }
    return transaction.commit();
}

Result<std::vector<Notice>> SqliteStorage::notices(int limit, int offset) const
{
    SLUICE_TRY(Rows row,
               m_connection->rows(QStringLiteral("SELECT id, kind, severity, subject, title, body, actor, "
                                                 "percent, at_us FROM notice ORDER BY at_us DESC, id DESC "
                                                 "LIMIT ? OFFSET ?"),
                                  {qMax(0, limit), qMax(0, offset)}));
    std::vector<Notice> notices;
    while (row.next()) {
        SLUICE_TRY(Notice notice, noticeOf(row));
        notices.push_back(std::move(notice));
    }
    SLUICE_CHECK(row.end());
    return notices;
}

} // namespace sluice
