list(APPEND UI_SOURCES
    settings/aboutpanel.cpp settings/aboutpanel.h
    settings/actionbutton.cpp settings/actionbutton.h
    settings/admintokenpanel.cpp settings/admintokenpanel.h
    settings/autostart.cpp settings/autostart.h
    settings/backuppanel.cpp settings/backuppanel.h
    settings/governancepanel.cpp settings/governancepanel.h
    settings/historypanel.cpp settings/historypanel.h
    settings/hostspanel.cpp settings/hostspanel.h
    settings/importpanel.cpp settings/importpanel.h
    settings/keycheckpanel.cpp settings/keycheckpanel.h
    settings/numberfield.cpp settings/numberfield.h
    settings/passphrasepanel.cpp settings/passphrasepanel.h
    settings/settingeditors.cpp settings/settingeditors.h
    settings/settingrow.cpp settings/settingrow.h
    settings/settingsbuild.cpp
    settings/settingspage.cpp settings/settingspage.h
    settings/settingssections.cpp settings/settingssections.h settings/settingswindow.cpp
    settings/unittext.cpp settings/unittext.h)
