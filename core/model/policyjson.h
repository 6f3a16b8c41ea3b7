// What keys, projects and the gateway may do, as JSON: one shape for the database, the admin API, export and
// import. Money is an exact decimal text in USD, times are RFC 3339 in UTC to the millisecond.
#pragma once

#include "core/base/result.h"
#include "core/model/keypolicy.h"
#include "core/model/notice.h"

#include <QJsonObject>

namespace sluice {

// Every field, defaults too. Field names: shared docs admin-api.md.
QJsonObject policyJson(const KeyPolicy &policy);
QJsonObject governanceJson(const Governance &governance);

// `base` with the fields of `object` over it; a null field gets its default back. An error names the field
// that is unknown, of the wrong type or out of bounds.
Result<KeyPolicy> policyFrom(const QJsonObject &object, KeyPolicy base = {});
Result<Governance> governanceFrom(const QJsonObject &object, Governance base = {});

// "day", "requests" …, as in the JSON.
QString budgetPeriodName(BudgetPeriod period);
std::optional<BudgetPeriod> budgetPeriodNamed(const QString &name);
QString rateMetricName(RateMetric metric);
QString ratePeriodName(RatePeriod period); // empty for None
QString onExceedName(OnExceed what);

// "budget_threshold", "warning" …: in the database, the admin API's events and webhooks.
QString noticeKindName(Notice::Kind kind);
std::optional<Notice::Kind> noticeKindNamed(const QString &name);
QString severityName(Notice::Severity severity);
std::optional<Notice::Severity> severityNamed(const QString &name);

} // namespace sluice
