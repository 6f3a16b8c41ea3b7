list(APPEND UI_SOURCES
    shell/addressmenu.cpp shell/addressmenu.h
    shell/commandpalette.cpp shell/commandpalette.h
    shell/desktopnotifications.h shell/desktopnotifications_tray.cpp
    shell/fuzzymatch.cpp shell/fuzzymatch.h
    shell/notificationgate.cpp shell/notificationgate.h
    shell/notifier.cpp shell/notifier.h
    shell/paletteentries.cpp shell/paletteentries.h
    shell/shortcutsheet.cpp shell/shortcutsheet.h
    shell/tray.cpp shell/tray.h
    shell/mainwindow.cpp shell/mainwindow.h shell/mainwindowlook.cpp
    shell/pages.cpp shell/pages.h
    shell/sidebar.cpp shell/sidebar.h
    shell/statusstrip.cpp shell/statusstrip.h)
if(UNIX AND NOT APPLE)
    list(APPEND UI_SOURCES shell/desktopnotifications_dbus.cpp)
else()
    list(APPEND UI_SOURCES shell/desktopnotifications_none.cpp)
endif()
