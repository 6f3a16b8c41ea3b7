// Where workers report requests. Any thread; never waits for a database.
#pragma once

#include "core/model/guardrail.h"
#include "core/model/notice.h"
#include "core/model/recording.h"
#include "core/model/requestrecord.h"

namespace sluice {

class Recorder
{
public:
    virtual ~Recorder() = default;
    // Admitted, with what is known so far (estimate included): in the journal before the upstream hears of
    // it.
    virtual void began(const RequestRecord &record) = 0;
    // For the screen only: tokens and cost so far of a stream. At most a few times a second per request.
    virtual void progressed(const RequestRecord &record) = 0;
    // Finished. Called before the last byte goes to the client, so that nothing a client saw whole is ever
    // lost.
    virtual void ended(const RequestRecord &record) = 0;
    // Refused before admission: counted and shown, but bursts are not written one by one.
    virtual void refused(const RequestRecord &record) = 0;
    // A guardrail was triggered.
    virtual void guarded(const GuardrailEvent &) {}
    // What was asked and answered, once that has ended, for a key whose bodies are recorded.
    virtual void recording(const Recording &) {}
    // The user should hear of this: for the activity log, notifications and webhooks.
    virtual void noticed(const Notice &) {}
};

} // namespace sluice
