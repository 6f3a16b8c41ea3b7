list(APPEND UI_SOURCES
    settings/autostart.cpp settings/autostart.h
    settings/admintokenpanel.cpp settings/admintokenpanel.h
    settings/settingeditors.cpp settings/settingeditors.h
    settings/settingrow.cpp settings/settingrow.h
    settings/settingspage.cpp settings/settingspage.h
    settings/settingssections.cpp settings/settingssections.h)
