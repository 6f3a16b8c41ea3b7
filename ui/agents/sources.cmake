# The Agents page.
list(APPEND UI_SOURCES
    agents/agentdeeds.cpp
    agents/agentdrawer.cpp agents/agentdrawer.h
    agents/agentkeychoice.cpp agents/agentkeychoice.h
    agents/agentsmodel.cpp agents/agentsmodel.h
    agents/agentspage.cpp agents/agentspage.h
    agents/agentstatewords.cpp agents/agentstatewords.h
    agents/agentwait.cpp agents/agentwait.h
    agents/agentworker.h
    agents/backuplist.cpp agents/backuplist.h
    agents/connectagentdialog.cpp agents/connectagentdialog.h
    agents/diffview.cpp agents/diffview.h
    agents/gatewayprobe.cpp agents/gatewayprobe.h)
