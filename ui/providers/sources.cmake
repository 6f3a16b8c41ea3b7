# The Providers page.
list(APPEND UI_SOURCES
    providers/addproviderdialog.cpp providers/addproviderdialog.h
    providers/connectiontester.cpp providers/connectiontester.h
    providers/presetgrid.cpp providers/presetgrid.h
    providers/providerdrawer.cpp providers/providerdrawer.h
    providers/providerform.cpp providers/providerform.h
    providers/providerspage.cpp providers/providerspage.h
    providers/providersmodel.cpp providers/providersmodel.h
    providers/providerwords.cpp providers/providerwords.h
    providers/teststepsview.cpp providers/teststepsview.h)
