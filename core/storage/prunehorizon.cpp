#include "core/storage/prunehorizon.h"

#include "core/storage/sqliteconnection.h"

namespace sluice {

namespace {
constexpr QLatin1String HorizonName("ledger.prunedUntil"); // hex of an id
constexpr int TimeBytes = 6; // milliseconds since 1970, big-endian: RFC 9562, 5.7
} // namespace

Result<QByteArray> prunedUntil(SqliteConnection &connection)
{
    SLUICE_TRY(const QVariant value,
               connection.single(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {HorizonName}));
    return QByteArray::fromHex(value.toString().toLatin1());
}

Result<void> rememberPruned(SqliteConnection &connection, const QByteArray &id)
{
    SLUICE_TRY(
        const qint64 changed,
        connection.change(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) "
                                         "DO UPDATE SET value = max(value, excluded.value)"),
                          {HorizonName, QString::fromLatin1(id.toHex())}));
    Q_UNUSED(changed);
    return {};
}

QByteArray firstIdOf(Instant time)
{
    const auto millis = quint64(std::max<qint64>(0, microsOf(time) / 1000));
    QByteArray id(16, '\0');
    for (int i = 0; i < TimeBytes; ++i)
        id[i] = char(millis >> (8 * (TimeBytes - 1 - i)));
    return id;
}

Instant timeAfterId(const QByteArray &id)
{
    qint64 millis = 0;
    for (int i = 0; i < TimeBytes; ++i)
        millis = millis << 8 | quint8(id.at(i));
    return instantFromMicros((millis + 1) * 1000);
}

} // namespace sluice
