// An upstream that requests are forwarded to. Data, not code: presets are in resources/providers.json.
#pragma once

#include "core/base/clock.h"
#include "core/base/headers.h"
#include "core/base/secretbytes.h"

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace sluice {

// The family of wire protocols that a provider speaks.
enum class ProviderProtocol : quint8 { OpenAi, Anthropic, Gemini, Simulator };

// Where the provider wants its credential.
enum class AuthStyle : quint8 {
    Bearer,     // Authorization: Bearer …
    XApiKey,    // x-api-key: …
    ApiKey,     // api-key: …
    GoogApiKey, // x-goog-api-key: …
    Query,      // ?key=…
    None,       // a local server
    Caller      // the client's own credential goes on; the virtual key comes in x-sluice-key
};

// How the secret of a provider is doing, as far as we know.
enum class SecretState : quint8 { NotNeeded, Present, Missing, Locked, Unreadable, NoStore };

struct Provider
{
    QUuid id = {};
    QString name = {};   // unique, also the "name/" before a model
    QString preset = {}; // id in providers.json; empty: made by hand
    ProviderProtocol protocol = ProviderProtocol::OpenAi;
    AuthStyle auth = AuthStyle::Bearer;
    QUrl baseUrl = {};        // with or without the version folder: both mean the same
    HeaderList headers = {};  // added to each request
    QStringList models = {};  // ids known to be served; empty: not discovered yet
    QString priceSource = {}; // provider id in the price catalogue; empty: none
    bool enabled = true;
    int order = 0; // preference where two serve the same model; smaller first
    Instant createdAt = {};
    Instant updatedAt = {};

    // Not stored in the database: from the secret store, wiped at shutdown.
    SharedSecret secret = {};
    SecretState secretState = SecretState::Missing;
};

} // namespace sluice
