# The Playground page.
list(APPEND UI_SOURCES
    playground/answerreader.cpp playground/answerreader.h
    playground/playgroundcolumn.cpp playground/playgroundcolumn.h
    playground/playgroundcode.cpp playground/playgroundcode.h
    playground/playgroundpage.cpp playground/playgroundpage.h
    playground/playgroundrequest.cpp playground/playgroundrequest.h
    playground/playgroundsend.cpp playground/playgroundsend.h)
