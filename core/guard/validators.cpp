#include "core/guard/validators.h"

#include <array>
#include <cmath>

namespace sluice {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool passesLuhn(QByteArrayView text)
{
    constexpr int Fewest = 12;
    constexpr int Most = 19;
    int sum = 0;
    int digits = 0;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (!isDigit(text[i])) {
            if (text[i] != ' ' && text[i] != '-')
                return false;
            continue;
        }
        const int digit = text[i] - '0';
        const int weighed = digits % 2 == 0 ? digit : digit * 2;
        sum += weighed > 9 ? weighed - 9 : weighed;
        ++digits;
    }
    return digits >= Fewest && digits <= Most && sum % 10 == 0;
}

double entropyOf(QByteArrayView text)
{
    std::array<qsizetype, 256> counts = {};
    for (const char c : text)
        ++counts[uchar(c)];
    double bits = 0;
    for (const qsizetype count : counts) {
        if (count == 0)
            continue;
        const double share = double(count) / double(text.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

bool passesIban(QByteArrayView text)
{
    constexpr qsizetype Shortest = 15;
    constexpr qsizetype Longest = 34;
    QByteArray plain;
    for (const char c : text) {
        if (c == ' ')
            continue;
        if (!isDigit(c) && !isLetter(c))
            return false;
        plain += c;
    }
    if (plain.size() < Shortest || plain.size() > Longest || !isLetter(plain[0]) || !isLetter(plain[1]) ||
        !isDigit(plain[2]) || !isDigit(plain[3]))
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const char c = plain[(i + 4) % plain.size()];
        const int value = isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest == 1;
}

bool passesValidator(const Guardrail &guardrail, QByteArrayView text)
{
    switch (guardrail.validator) {
    case GuardrailValidator::None:
        break;
    case GuardrailValidator::Luhn:
        return passesLuhn(text);
    case GuardrailValidator::Entropy:
        return entropyOf(text) * 10 >= guardrail.entropyFloor;
    case GuardrailValidator::Iban:
        return passesIban(text);
    }
    return true;
}

} // namespace sluice
