list(APPEND UI_SOURCES
    settings/settingspage.cpp settings/settingspage.h)
