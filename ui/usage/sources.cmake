list(APPEND UI_SOURCES
    usage/usagechart.cpp usage/usagechart.h
    usage/usageexport.cpp usage/usageexport.h
    usage/usagefacts.cpp usage/usagefacts.h
    usage/usagemodel.cpp usage/usagemodel.h
    usage/usagepage.cpp usage/usagepage.h usage/usagepageexport.cpp usage/usagepageparts.cpp
    usage/usagereader.cpp usage/usagereader.h
    usage/usagereport.cpp usage/usagereport.h
    usage/usageview.cpp usage/usageview.h)
