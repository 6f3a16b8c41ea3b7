list(APPEND UI_SOURCES
    common/chartparts.cpp common/chartparts.h
    common/charttheme.cpp common/charttheme.h
    common/discretion.cpp common/discretion.h common/discreetwords.cpp
    common/icons.cpp common/icons.h
    common/messagebar.cpp common/messagebar.h
    common/pagehost.h
    common/rowsync.h
    common/spendbook.cpp common/spendbook.h
    common/spendfeed.cpp common/spendfeed.h
    common/sluicestyle.cpp common/sluicestyle.h
    common/textfinder.cpp common/textfinder.h
    common/theme.cpp common/theme.h
    common/undotoast.cpp common/undotoast.h)
