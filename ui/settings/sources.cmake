list(APPEND UI_SOURCES
    settings/admintokenpanel.cpp settings/admintokenpanel.h
    settings/settingrow.cpp settings/settingrow.h
    settings/settingspage.cpp settings/settingspage.h
    settings/settingssections.cpp settings/settingssections.h)
