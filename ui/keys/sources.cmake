# The Keys page.
list(APPEND UI_SOURCES
    keys/createkeydialog.cpp keys/createkeydialog.h
    keys/keydrawer.cpp keys/keydrawer.h
    keys/keysmodel.cpp keys/keysmodel.h
    keys/keyspage.cpp keys/keyspage.h
    keys/keywords.cpp keys/keywords.h
    keys/newkeypanel.cpp keys/newkeypanel.h)
