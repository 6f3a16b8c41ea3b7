// Recording the bodies of a key's requests: what it means, said the same wherever it can be switched on.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sluice {

// What is kept, where, how long and how much of it.
QString recordingFacts(int keepDays);

// Asks first, with the safe answer focused: what is kept may hold secrets. `agreed` runs where the answer is
// yes and `parent` still lives.
void askBeforeRecording(QWidget *parent, int keepDays, std::function<void()> agreed);

} // namespace sluice
