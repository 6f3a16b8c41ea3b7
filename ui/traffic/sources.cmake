# The Traffic page.
list(APPEND UI_SOURCES
    traffic/columnmemory.cpp traffic/columnmemory.h
    traffic/curlcommand.cpp
    traffic/filtercompletion.cpp traffic/filtercompletion.h
    traffic/filteredit.cpp traffic/filteredit.h
    traffic/filterterms.cpp traffic/filterterms.h
    traffic/guardhits.cpp traffic/guardhits.h
    traffic/headsview.cpp traffic/headsview.h
    traffic/limitrefusals.cpp
    traffic/messagestab.cpp traffic/messagestab.h
    traffic/rawtab.cpp traffic/rawtab.h
    traffic/refusalcase.h traffic/refusals.cpp
    traffic/remedies.cpp
    traffic/requestmatch.cpp traffic/requestmatch.h
    traffic/savedfilterbutton.cpp traffic/savedfilterbutton.h
    traffic/savedfilters.cpp traffic/savedfilters.h
    traffic/timelineview.cpp traffic/timelineview.h
    traffic/trafficcells.cpp
    traffic/trafficdrawer.cpp traffic/trafficdrawer.h
    traffic/trafficexport.cpp traffic/trafficexport.h
    traffic/trafficexporter.cpp traffic/trafficexporter.h
    traffic/trafficfilter.cpp traffic/trafficfilter.h
    traffic/traffichistory.cpp traffic/traffichistory.h
    traffic/trafficmodel.cpp traffic/trafficmodel.h
    traffic/trafficpage.cpp traffic/trafficpage.h
    traffic/trafficpageactions.cpp traffic/trafficpagefaces.cpp
    traffic/trafficproxy.cpp traffic/trafficproxy.h
    traffic/traffictable.cpp traffic/traffictable.h
    traffic/transcript.cpp traffic/transcript.h
    traffic/transcriptparts.cpp traffic/transcriptparts.h
    traffic/transcriptstream.cpp traffic/transcriptstream.h
    traffic/transcriptview.cpp traffic/transcriptview.h
    traffic/trafficwords.cpp traffic/trafficwords.h
    traffic/whyrefused.cpp traffic/whyrefused.h)
