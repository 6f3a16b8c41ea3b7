# The Projects page.
list(APPEND UI_SOURCES
    projects/projectactions.cpp projects/projectactions.h
    projects/projectdialog.cpp projects/projectdialog.h
    projects/projectdrawer.cpp projects/projectdrawer.h
    projects/projectsmodel.cpp projects/projectsmodel.h
    projects/projectspage.cpp projects/projectspage.h)
