# The Traffic page.
list(APPEND UI_SOURCES
    traffic/refusals.cpp
    traffic/remedies.cpp
    traffic/timelineview.cpp traffic/timelineview.h
    traffic/trafficdrawer.cpp traffic/trafficdrawer.h
    traffic/trafficexport.cpp traffic/trafficexport.h
    traffic/trafficfilter.cpp traffic/trafficfilter.h
    traffic/trafficmodel.cpp traffic/trafficmodel.h
    traffic/trafficpage.cpp traffic/trafficpage.h
    traffic/trafficproxy.cpp traffic/trafficproxy.h
    traffic/trafficwords.cpp traffic/trafficwords.h
    traffic/whyrefused.cpp traffic/whyrefused.h)
