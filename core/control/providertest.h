// "Test connection": name, connection, TLS, key and models, one step after the other, each with what was
// found.
#pragma once

#include "core/control/control.h"

#include <QNetworkProxy>
#include <QSslCertificate>

#include <functional>

namespace sluice {

struct ProviderTestOptions
{
    std::chrono::milliseconds timeout{10'000}; // of each step
    qint64 answerBytes = 8 * 1024 * 1024;      // more than this is not a list of models
    QString keyCheck = {};                     // ProviderPreset::keyCheck
    QString secretProblem = {};                // why there is no secret, in words; empty: none was given
    QString proxy = {};                        // Settings::upstreamProxy; empty: the system's
    QList<QSslCertificate> trusted = {};       // beside the system's authorities
    std::shared_ptr<HostTally> hosts = {};     // counts whom it speaks to
    std::function<void(const QStringList &)> onModels =
        {}; // of a test that succeeded, before the future has it
    TestWatch watch = {};
};

// Tests what the draft describes, with that secret (null: none). Costs no tokens, follows no redirect, sends
// nothing before the certificate is verified. Cancelling the future ends it at once; so does the end of
// `context`. Main thread.
QFuture<Result<TestReport>> testConnection(const ProviderDraft &draft, const SharedSecret &secret,
                                           const ProviderTestOptions &options, QObject *context);

} // namespace sluice
