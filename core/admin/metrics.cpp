// GET /metrics: counters and gauges in Prometheus' text format
// (https://prometheus.io/docs/instrumenting/exposition_formats/).
#include "core/admin/routes.h"
#include "core/admin/shapes.h"
#include "core/model/policyjson.h"

namespace sluice::admin {

namespace {

// Backslash, quote and line feed are all that is special in a label.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + bytes + '"';
}

struct Family
{
    const char *name;
    const char *type;
    const char *help;
};

void begin(QByteArray &text, const Family &family)
{
    text += QByteArray("# HELP ") + family.name + ' ' + family.help + "\n# TYPE " + family.name + ' ' +
            family.type + '\n';
}

void gauge(QByteArray &text, const Family &family, const QByteArray &value)
{
    begin(text, family);
    text += QByteArray(family.name) + ' ' + value + '\n';
}

QByteArray labelsOf(const Spend &row, const Configuration &configuration)
{
    const VirtualKey *key = configuration.key(QUuid::fromString(row.group.at(0)));
    const Provider *provider = configuration.provider(QUuid::fromString(row.group.at(1)));
    return "{key=" + quoted(key ? key->name : QString()) + ",key_id=" + quoted(row.group.at(0)) +
           ",provider=" + quoted(provider ? provider->name : row.group.at(1)) +
           ",model=" + quoted(row.group.at(2)) + '}';
}

template<typename Value>
void counter(QByteArray &text, const Family &family, const std::vector<Spend> &rows,
             const Configuration &configuration, const Value &value)
{
    begin(text, family);
    for (const Spend &row : rows)
        text += family.name + labelsOf(row, configuration) + ' ' + value(row) + '\n';
}

void counters(QByteArray &text, const std::vector<Spend> &rows, const Configuration &configuration)
{
    const auto number = [](qint64 Spend::*member) {
        return [member](const Spend &row) { return QByteArray::number(row.*member); };
    };
    counter(text, {"sluice_requests_total", "counter", "Requests that were forwarded."}, rows, configuration,
            number(&Spend::requests));
    counter(text, {"sluice_errors_total", "counter", "Of them those that failed."}, rows, configuration,
            number(&Spend::errors));
    counter(text, {"sluice_unpriced_requests_total", "counter", "Of them those without a known price."}, rows,
            configuration, number(&Spend::unpriced));
    counter(text, {"sluice_input_tokens_total", "counter", "Tokens sent, cached ones included."}, rows,
            configuration, number(&Spend::input));
    counter(text, {"sluice_cached_input_tokens_total", "counter", "Tokens read from a prompt cache."}, rows,
            configuration, number(&Spend::cached));
    counter(text, {"sluice_output_tokens_total", "counter", "Tokens received."}, rows, configuration,
            number(&Spend::output));
    counter(text, {"sluice_cost_usd_total", "counter", "Cost in USD."}, rows, configuration,
            [](const Spend &row) { return row.cost.toDecimal(); });
}

void subjectGauges(QByteArray &used, QByteArray &limit, const Control &control, const QUuid &subject,
                   const QString &level, const QString &name)
{
    for (const LimitGauge &each : control.gauges(subject)) {
        const auto amount = [&each](qint64 value) {
            return each.money ? Money::fromPico(value).toDecimal() : QByteArray::number(value);
        };
        const QString metric = each.rate    ? rateMetricName(each.rate->metric)
                               : each.money ? QStringLiteral("usd")
                                            : QStringLiteral("tokens");
        const QString per = each.rate     ? ratePeriodName(each.rate->per)
                            : each.budget ? budgetPeriodName(each.budget->per)
                                          : QString();
        const QByteArray labels = "{level=" + quoted(level) + ",name=" + quoted(name) +
                                  ",metric=" + quoted(metric) + ",per=" + quoted(per) +
                                  ",kind=" + (each.rate ? "\"rate\"" : "\"budget\"") + '}';
        used += "sluice_limit_used" + labels + ' ' + amount(each.used) + '\n';
        limit += "sluice_limit" + labels + ' ' + amount(each.limit) + '\n';
    }
}

void limitGauges(QByteArray &text, const Control &control, const Configuration &configuration)
{
    QByteArray used;
    QByteArray limit;
    subjectGauges(used, limit, control, {}, QStringLiteral("gateway"), {});
    for (const Project &project : configuration.projects())
        subjectGauges(used, limit, control, project.id, QStringLiteral("project"), project.name);
    for (const VirtualKey &key : configuration.keys()) {
        if (!key.revokedAt)
            subjectGauges(used, limit, control, key.id, QStringLiteral("key"), key.name);
    }
    begin(text, {"sluice_limit_used", "gauge", "How much of a limit is used; budgets of money in USD."});
    text += used;
    begin(text, {"sluice_limit", "gauge", "The limit, raises included."});
    text += limit;
}

} // namespace

std::optional<QFuture<AdminAnswer>> metrics(Control &control, const AdminCall &call)
{
    if (call.method != "GET" || !call.path.isEmpty())
        return {};
    SpendQuery query;
    query.range = {Instant{}, Instant::max()};
    query.groupBy = {Dimension::Key, Dimension::Provider, Dimension::Model};
    return later(control, control.spend(query), [&control](const std::vector<Spend> &rows) {
        const ConfigurationPtr configuration = control.configuration();
        const GatewayStatus status = control.status();
        QByteArray text;
        begin(text, {"sluice_info", "gauge", "The program's version."});
        text += "sluice_info{version=\"" SLUICE_VERSION "\"} 1\n";
        gauge(text, {"sluice_running_requests", "gauge", "Requests under way."},
              QByteArray::number(status.runningRequests));
        gauge(text, {"sluice_paused", "gauge", "1: all traffic is paused."},
              configuration->paused() ? "1" : "0");
        counters(text, rows, *configuration);
        limitGauges(text, control, *configuration);
        return AdminAnswer{200, text, "text/plain; version=0.0.4; charset=utf-8", {}};
    });
}

} // namespace sluice::admin
