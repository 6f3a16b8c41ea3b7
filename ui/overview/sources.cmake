list(APPEND UI_SOURCES
    overview/attention.cpp overview/attention.h
    overview/attentionmodel.cpp overview/attentionmodel.h
    overview/busiestmodels.cpp overview/busiestmodels.h
    overview/cachepanel.cpp overview/cachepanel.h
    overview/cachesessions.cpp overview/cachesessions.h
    overview/card.cpp overview/card.h
    overview/gettingstarted.cpp overview/gettingstarted.h
    overview/livecostchart.cpp overview/livecostchart.h
    overview/livecosttable.cpp overview/livecosttable.h
    overview/livecostview.cpp overview/livecostview.h
    overview/liverequests.cpp overview/liverequests.h
    overview/overviewpage.cpp overview/overviewpage.h
    overview/overviewpageparts.cpp
    overview/rangefigures.cpp overview/rangefigures.h
    overview/rowsync.h
    overview/runningmodel.cpp overview/runningmodel.h
    overview/statcard.cpp overview/statcard.h
    overview/twolinedelegate.cpp overview/twolinedelegate.h
    overview/weeksummary.cpp overview/weeksummary.h)
