# The Activity log page.
list(APPEND UI_SOURCES
    activity/activitymodel.cpp activity/activitymodel.h
    activity/activitypage.cpp activity/activitypage.h)
