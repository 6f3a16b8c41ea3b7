# The shared widgets and texts that the pages brought.
list(APPEND UI_SOURCES
    common/budgetraise.cpp common/budgetraise.h
    common/celldelegate.cpp common/celldelegate.h
    common/colourcombo.cpp common/colourcombo.h
    common/columnfitter.cpp common/columnfitter.h
    common/copybutton.cpp common/copybutton.h
    common/costdialog.cpp common/costdialog.h
    common/costsheet.cpp common/costsheet.h
    common/costwords.cpp common/costwords.h
    common/drawer.cpp common/drawer.h
    common/emptystate.cpp common/emptystate.h
    common/factsview.cpp common/factsview.h
    common/dollar.h
    common/format.cpp common/format.h
    common/limitbars.cpp common/limitbars.h
    common/moneyspin.cpp common/moneyspin.h
    common/pageparts.cpp common/pageparts.h
    common/secretclipboard.cpp common/secretclipboard.h
    common/secretfield.cpp common/secretfield.h
    common/skeleton.cpp common/skeleton.h
    common/snippets.cpp common/snippets.h
    common/sparkbars.cpp common/sparkbars.h
    common/tonelabel.cpp common/tonelabel.h
    common/trafficterms.cpp common/trafficterms.h)
