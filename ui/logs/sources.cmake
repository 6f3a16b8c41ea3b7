list(APPEND UI_SOURCES
    logs/logmodel.cpp logs/logmodel.h
    logs/logspage.cpp logs/logspage.h)
