# The Keys page.
list(APPEND UI_SOURCES
    keys/askrecording.cpp keys/askrecording.h
    keys/createkeydialog.cpp keys/createkeydialog.h
    keys/governanceeditor.cpp keys/governanceeditor.h
    keys/hourseditor.cpp keys/hourseditor.h
    keys/keyactions.cpp keys/keyactions.h
    keys/keycommands.cpp keys/keycommands.h
    keys/keydays.cpp keys/keydays.h
    keys/keydrawer.cpp keys/keydrawer.h
    keys/keyfields.cpp keys/keyfields.h
    keys/keypolicyeditor.cpp keys/keypolicyeditor.h
    keys/keyproblems.cpp
    keys/keysentence.cpp keys/keysentence.h
    keys/keyhistory.cpp keys/keyhistory.h
    keys/keysmodel.cpp keys/keysmodel.h
    keys/keysproxy.cpp keys/keysproxy.h
    keys/keyspage.cpp keys/keyspage.h
    keys/keywords.cpp keys/keywords.h
    keys/limitrows.cpp keys/limitrows.h
    keys/listcompleter.cpp keys/listcompleter.h
    keys/modelpatterns.cpp keys/modelpatterns.h
    keys/newkeypanel.cpp keys/newkeypanel.h
    keys/problemlabel.cpp keys/problemlabel.h
    keys/rotatedialog.cpp keys/rotatedialog.h
    keys/runawayeditor.cpp keys/runawayeditor.h)
