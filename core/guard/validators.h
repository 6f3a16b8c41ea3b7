// What a match must be beside matching: a card number that adds up, a text that looks random, an account
// number that checks. Pure.
#pragma once

#include "core/model/guardrail.h"

#include <QByteArrayView>

namespace sluice {

// 12 to 19 digits, with spaces and hyphens between them, whose check digit is right (ISO/IEC 7812-1).
bool passesLuhn(QByteArrayView text);

// Shannon entropy in bits a byte of the text, from 0 to 8.
double entropyOf(QByteArrayView text);

// Country, check digits and account (ISO 13616), spaces allowed: the rest by 97 is 1.
bool passesIban(QByteArrayView text);

// Whether `text` is what the guardrail's validator wants.
bool passesValidator(const Guardrail &guardrail, QByteArrayView text);

} // namespace sluice
