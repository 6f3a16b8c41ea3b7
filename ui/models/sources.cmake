# The Models & prices page.
list(APPEND UI_SOURCES
    models/cataloguedialog.cpp models/cataloguedialog.h
    models/modeldrawer.cpp models/modeldrawer.h
    models/modelsfilter.cpp models/modelsfilter.h
    models/modelsmodel.cpp models/modelsmodel.h
    models/modelspage.cpp models/modelspage.h models/modelspageparts.cpp
    models/modelwords.cpp models/modelwords.h
    models/pricedialog.cpp models/pricedialog.h
    models/priceedit.cpp models/priceedit.h
    models/priceform.cpp models/priceform.h
    models/priceprovidercombo.cpp models/priceprovidercombo.h)
