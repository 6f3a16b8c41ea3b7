# The first run: a provider, the agents, and the first request that arrives.
list(APPEND UI_SOURCES
    firstrun/agentsstep.cpp firstrun/agentsstep.h
    firstrun/firstrundialog.cpp firstrun/firstrundialog.h
    firstrun/providerstep.cpp firstrun/providerstep.h
    firstrun/watchstep.cpp firstrun/watchstep.h
    firstrun/welcomestep.cpp firstrun/welcomestep.h)
