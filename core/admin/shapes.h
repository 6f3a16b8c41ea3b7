// Providers, keys and requests as the admin API shows them. Pure; no secret can get in, because none is in
// the values.
#pragma once

#include "core/control/control.h"
#include "core/model/configuration.h"
#include "core/model/requestrecord.h"
#include "core/storage/storage.h"

#include <QJsonObject>

namespace sluice {

QString idText(const QUuid &id);                          // without braces
QJsonValue timeValue(const std::optional<Instant> &time); // RFC 3339 UTC, or null
QJsonObject providerShape(const Provider &provider);
QJsonObject keyShape(const VirtualKey &key);
QJsonObject projectShape(const Project &project);
QJsonObject noticeShape(const Notice &notice);
QJsonObject gaugeShape(const LimitGauge &gauge);
QJsonObject guardrailShape(const Guardrail &rule);
QJsonObject guardrailEventShape(const GuardrailEvent &event);
QJsonObject usageShape(const RequestRecord &record);

// The names that group_by takes, and back.
std::optional<Dimension> dimensionNamed(const QString &name);
QJsonObject spendShape(const Spend &spend, const QStringList &groupNames);
QByteArray spendCsv(const std::vector<Spend> &rows, const QStringList &groupNames);

} // namespace sluice
