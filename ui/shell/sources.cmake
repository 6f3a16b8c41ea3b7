list(APPEND UI_SOURCES
    shell/addressmenu.cpp shell/addressmenu.h
    shell/mainwindow.cpp shell/mainwindow.h
    shell/pages.cpp shell/pages.h
    shell/sidebar.cpp shell/sidebar.h
    shell/statusstrip.cpp shell/statusstrip.h)
