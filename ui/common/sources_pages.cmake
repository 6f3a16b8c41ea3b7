# The shared widgets and texts that the pages brought.
list(APPEND UI_SOURCES
    common/format.cpp common/format.h)
