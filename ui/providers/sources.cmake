# The Providers page.
list(APPEND UI_SOURCES
    providers/addproviderdialog.cpp providers/addproviderdialog.h
    providers/connectiontester.cpp providers/connectiontester.h
    providers/foundhere.cpp providers/foundhere.h
    providers/keypaste.cpp providers/keypaste.h
    providers/noproviders.cpp providers/noproviders.h
    providers/presetgrid.cpp providers/presetgrid.h
    providers/presettile.cpp providers/presettile.h
    providers/providerdeeds.cpp providers/providerdeeds.h
    providers/providerdrawer.cpp providers/providerdrawer.h
    providers/providerfigures.cpp providers/providerfigures.h
    providers/providerform.cpp providers/providerform.h
    providers/providermodels.cpp providers/providermodels.h
    providers/providerspage.cpp providers/providerspage.h
    providers/providersmodel.cpp providers/providersmodel.h
    providers/providerwords.cpp providers/providerwords.h
    providers/teststepsview.cpp providers/teststepsview.h)
