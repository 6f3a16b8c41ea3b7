list(APPEND UI_SOURCES
    overview/overviewpage.cpp overview/overviewpage.h)
