// Errors as values: Result<T> holds a T or an Error that says what a person can do about it.
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace sluice {

struct Error
{
    enum class Kind : quint8 {
        BadRequest,      // the request itself is wrong
        Unauthenticated, // no key, or not one of ours
        Forbidden,       // the key may not do this
        NotFound,        // no such thing
        Conflict,        // it exists already, or somebody changed it meanwhile
        TooLarge,        // over a size limit
        RateLimited,     // later, perhaps
        BudgetSpent,     // no more, until it resets
        Blocked,         // a guardrail said no
        Paused,          // the user stopped the traffic
        NoRoute,         // no provider serves this
        Upstream,        // the provider failed or could not be reached
        Timeout,         // somebody was too slow
        Storage,         // the database or a file
        Keychain,        // the secret store
        Internal         // our own fault
    };
    Kind kind = Kind::Internal; // code branches on this
    QString text = {};          // a person reads this; never holds a secret
    QByteArray code = {};       // machine-readable detail such as "model_not_found"
    std::optional<std::chrono::milliseconds> retryAfter = {};
};

// One of a value or an error. A subset of C++23's std::expected, so that it can become one.
template<typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    explicit operator bool() const { return m_state.index() == 0; }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    explicit operator bool() const { return !m_error; }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error = {};
};

} // namespace sluice

#define SLUICE_CONCAT_INNER(a, b) a##b
#define SLUICE_CONCAT(a, b) SLUICE_CONCAT_INNER(a, b)

// Binds the value of a Result to `target` (a declaration or an lvalue), or returns its error.
#define SLUICE_TRY(target, ...) SLUICE_TRY_INNER(SLUICE_CONCAT(sluiceTry_, __LINE__), target, __VA_ARGS__)
#define SLUICE_TRY_INNER(result, target, ...)                                                                \
    auto result = (__VA_ARGS__);                                                                             \
    if (!result)                                                                                             \
        return result.error();                                                                               \
    target = std::move(result).value()

// Goes on, or returns the error.
#define SLUICE_CHECK(...)                                                                                    \
    do {                                                                                                     \
        if (auto sluiceCheck = (__VA_ARGS__); !sluiceCheck)                                                  \
            return sluiceCheck.error();                                                                      \
    } while (false)
