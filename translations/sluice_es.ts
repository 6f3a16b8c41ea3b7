<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>sluice::AboutPanel</name>
        <message>
            <source>Licence…</source>
            <translation>Licencia…</translation>
        </message>
        <message>
            <source>Show the licence of Sluice</source>
            <translation>Mostrar la licencia de Sluice</translation>
        </message>
        <message>
            <source>Licence of Sluice</source>
            <translation>Licencia de Sluice</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityModel</name>
        <message>
            <source>Critical</source>
            <translation>Crítico</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>esta ventana</translation>
        </message>
        <message>
            <source>admin API</source>
            <translation>API de administración</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>la pasarela</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Qué ha pasado</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Por</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>Actividad</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Registro de actividad</translation>
        </message>
        <message>
            <source>Search the activity</source>
            <translation>Buscar en la actividad</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Advertencias</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Cambios</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Mostrar anteriores</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>The activity could not be read</source>
            <translation>No se pudo leer la actividad</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>Aún no ha pasado nada</translation>
        </message>
        <message>
            <source>Budget warnings, paused keys and every change of a setting are listed here, with who made it.</source>
            <translation>Aquí aparecen los avisos de presupuesto, las claves en pausa y cada cambio de configuración, con su autor.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>Ninguna entrada coincide con el filtro.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Save the activity</source>
            <translation>Guardar la actividad</translation>
        </message>
        <message>
            <source>The activity could not be saved. %1</source>
            <translation>No se pudo guardar la actividad. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AddProviderDialog</name>
        <message>
            <source>Add provider</source>
            <translation>Añadir proveedor</translation>
        </message>
        <message>
            <source>Edit provider</source>
            <translation>Editar proveedor</translation>
        </message>
        <message>
            <source>Search, or paste a key</source>
            <translation>Buscar, o pegar una clave</translation>
        </message>
        <message>
            <source>Search providers</source>
            <translation>Buscar proveedores</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>None of ours has that name. Many servers speak OpenAI's protocol: choose “Any OpenAI-compatible” and enter its address.</source>
            <translation>Ninguno de los nuestros se llama así. Muchos servidores usan el protocolo de OpenAI: elige «Cualquiera compatible con OpenAI» e introduce su dirección.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Añadir un proveedor</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>Todos los proveedores</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>AddressMenu</name>
        <message>
            <source>Copy base URL</source>
            <translation>Copiar la URL base</translation>
        </message>
        <message>
            <source>Copy with /v1</source>
            <translation>Copiar con /v1</translation>
        </message>
        <message>
            <source>Copy as curl test</source>
            <translation>Copiar como prueba con curl</translation>
        </message>
        <message>
            <source>Copy as environment lines</source>
            <translation>Copiar como variables de entorno</translation>
        </message>
    </context>
    <context>
        <name>AdminApi</name>
        <message>
            <source>“pattern” is missing.</source>
            <translation>Falta «pattern».</translation>
        </message>
        <message>
            <source>“mode” is missing: reject, replace or alert.</source>
            <translation>Falta «mode»: reject, replace o alert.</translation>
        </message>
        <message>
            <source>“text” must be a text.</source>
            <translation>«text» debe ser un texto.</translation>
        </message>
        <message>
            <source>“%1” has a value that is not known: %2.</source>
            <translation>«%1» tiene un valor desconocido: %2.</translation>
        </message>
        <message>
            <source>“%1” must be a text.</source>
            <translation>«%1» debe ser un texto.</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>«%1» debe ser un número entero de %2 a %3.</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>«%1» debe ser true o false.</translation>
        </message>
        <message>
            <source>“%1” must be an array of texts.</source>
            <translation>«%1» debe ser una lista de textos.</translation>
        </message>
        <message>
            <source>“%1” must be an object.</source>
            <translation>«%1» debe ser un objeto.</translation>
        </message>
        <message>
            <source>“%1” must be an array.</source>
            <translation>«%1» debe ser una lista.</translation>
        </message>
        <message>
            <source>“%1” must be a time such as 2026-11-21T10:00:00Z.</source>
            <translation>«%1» debe ser una hora como 2026-11-21T10:00:00Z.</translation>
        </message>
        <message>
            <source>“%1” must be an amount in USD as a text, such as "5.00".</source>
            <translation>«%1» debe ser un importe en USD como texto, por ejemplo "5.00".</translation>
        </message>
        <message>
            <source>“%1” must be a UUID.</source>
            <translation>«%1» debe ser un UUID.</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>Falta «%1».</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>Aquí no hay ningún campo «%1».</translation>
        </message>
        <message>
            <source>“%1” takes up to %2 entries, each of 1 to %3 characters.</source>
            <translation>«%1» admite hasta %2 entradas, cada una de 1 a %3 caracteres.</translation>
        </message>
        <message>
            <source>“%1” may have %2 characters at most.</source>
            <translation>«%1» puede tener como máximo %2 caracteres.</translation>
        </message>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>«%1» debe ser uno de: %2.</translation>
        </message>
        <message>
            <source>“%1” must be an array of up to %2 UUIDs.</source>
            <translation>«%1» debe ser una lista de hasta %2 UUID.</translation>
        </message>
        <message>
            <source>“%1” takes %2 entries at most.</source>
            <translation>«%1» admite como máximo %2 entradas.</translation>
        </message>
        <message>
            <source>“%1” must be an array of objects.</source>
            <translation>«%1» debe ser una lista de objetos.</translation>
        </message>
        <message>
            <source>“%1” must be minute, hour or day.</source>
            <translation>«%1» debe ser minute, hour o day.</translation>
        </message>
        <message>
            <source>“%1” must be null: concurrency is a number at any moment.</source>
            <translation>«%1» debe ser null: la concurrencia es un número en cualquier momento.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0: a budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>«%1» debe ser mayor que 0: un presupuesto de 0 lo rechazaría todo; mejor desactivar la clave.</translation>
        </message>
        <message>
            <source>“%1” or “limit_tokens” is missing: a budget needs an amount.</source>
            <translation>Falta «%1» o «limit_tokens»: un presupuesto necesita un importe.</translation>
        </message>
        <message>
            <source>“%1” must be more than 0.</source>
            <translation>«%1» debe ser mayor que 0.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>«%1» es demasiado largo.</translation>
        </message>
        <message>
            <source>“%1” must be a time of day from 00:00 to 24:00.</source>
            <translation>«%1» debe ser una hora del día de 00:00 a 24:00.</translation>
        </message>
        <message>
            <source>“%1” takes mon, tue, wed, thu, fri, sat, sun.</source>
            <translation>«%1» admite mon, tue, wed, thu, fri, sat, sun.</translation>
        </message>
        <message>
            <source>“%1” must name a day.</source>
            <translation>«%1» debe nombrar un día.</translation>
        </message>
        <message>
            <source>“%1” must differ from “until”.</source>
            <translation>«%1» debe ser distinto de «until».</translation>
        </message>
        <message>
            <source>“%1” must not be negative.</source>
            <translation>«%1» no debe ser negativo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AdminTokenPanel</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>New admin token</source>
            <translation>Nuevo token de administración</translation>
        </message>
        <message>
            <source>Replace the token…</source>
            <translation>Sustituir el token…</translation>
        </message>
        <message>
            <source>New token</source>
            <translation>Nuevo token</translation>
        </message>
        <message>
            <source>A token is in use. It cannot be shown again, only replaced.</source>
            <translation>Hay un token en uso. No se puede volver a mostrar, solo sustituir.</translation>
        </message>
        <message>
            <source>No token yet: without one nobody can use the admin API.</source>
            <translation>Aún no hay token: sin él nadie puede usar la API de administración.</translation>
        </message>
        <message>
            <source>No token was made. %1</source>
            <translation>No se ha creado ningún token. %1</translation>
        </message>
        <message>
            <source>Copy the token now: it is not shown again. An earlier one no longer works.</source>
            <translation>Copia el token ahora: no se volverá a mostrar. El anterior ya no funciona.</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentDrawer</name>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>Abrir en una terminal…</translation>
        </message>
        <message>
            <source>Starts it with Sluice's address and a key in its environment; no file is touched.</source>
            <translation>Lo inicia con la dirección de Sluice y una clave en su entorno; no se toca ningún archivo.</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source> (not there yet)</source>
            <translation> (aún no existe)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
        <message>
            <source>Variables that win over its settings</source>
            <translation>Variables que prevalecen sobre su configuración</translation>
        </message>
        <message>
            <source>Copy the line that unsets it</source>
            <translation>Copiar la línea que la anula</translation>
        </message>
        <message>
            <source>Projects through Sluice</source>
            <translation>Proyectos a través de Sluice</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Desconectar %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message>
            <source>&amp;New key ($10 a day)</source>
            <translation>Clave &amp;nueva (10 $ al día)</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>Nombre de la clave nueva</translation>
        </message>
        <message>
            <source>&amp;Existing key</source>
            <translation>Clave &amp;existente</translation>
        </message>
        <message>
            <source>Existing key</source>
            <translation>Clave existente</translation>
        </message>
        <message>
            <source>The existing key itself</source>
            <translation>La propia clave existente</translation>
        </message>
        <message>
            <source>Paste the key: sk-sluice-…</source>
            <translation>Pegar la clave: sk-sluice-…</translation>
        </message>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>Darle un secreto nuevo; el anterior funciona %n hora más</numerusform>
                <numerusform>Darle un secreto nuevo; el anterior funciona %n horas más</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one.</source>
            <translation>Sluice no guarda copia del secreto de una clave, así que hay que pegarlo o sustituirlo por uno nuevo.</translation>
        </message>
        <message>
            <source>Made on the Agents page.</source>
            <translation>Creada en la página Agentes.</translation>
        </message>
        <message>
            <source>This key is gone. Choose another one.</source>
            <translation>Esta clave ya no existe. Elige otra.</translation>
        </message>
        <message>
            <source>What was pasted is not the secret of this key. It begins with %1.</source>
            <translation>Lo pegado no es el secreto de esta clave. Empieza por %1.</translation>
        </message>
    </context>
    <context>
        <name>AgentTexts</name>
        <message>
            <source>Connected, but leads elsewhere</source>
            <translation>Conectado, pero lleva a otra parte</translation>
        </message>
        <message>
            <source>%1 What Sluice wrote is there, but it does not count now.</source>
            <translation>%1 Lo que escribió Sluice está ahí, pero ahora no cuenta.</translation>
        </message>
        <message>
            <source>The variable %1 overrides it</source>
            <translation>La variable %1 prevalece</translation>
        </message>
        <message>
            <source>%1 in %2 overrides it</source>
            <translation>%1 en %2 prevalece</translation>
        </message>
        <message>
            <source>Its settings say Sluice, but a variable of your shell wins over them. Sluice does not edit shell files: take the line out, or unset the variable where you start %1.</source>
            <translation>Su configuración indica Sluice, pero una variable del shell prevalece. Sluice no edita archivos del shell: quita la línea, o anula la variable donde se inicia %1.</translation>
        </message>
        <message>
            <source>Changed since %1 by another program</source>
            <translation>Cambiado desde %1 por otro programa</translation>
        </message>
        <message>
            <source>%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the other program.</source>
            <translation>%1 No se ha reparado nada: vuelve a conectarlo, o desconéctalo para dejar el archivo al otro programa.</translation>
        </message>
        <message>
            <source>Through Sluice, set up by hand</source>
            <translation>A través de Sluice, configurado a mano</translation>
        </message>
        <message>
            <source>Its settings name Sluice's address already. Sluice did not write them, so it will not take them out either.</source>
            <translation>Su configuración ya indica la dirección de Sluice. Como no la escribió Sluice, tampoco la quitará.</translation>
        </message>
        <message>
            <source>Through Sluice</source>
            <translation>A través de Sluice</translation>
        </message>
        <message>
            <source>Its requests go through Sluice. Disconnecting puts back what was in its settings before.</source>
            <translation>Sus solicitudes pasan por Sluice. Al desconectar se restaura lo que había antes en su configuración.</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>No instalado</translation>
        </message>
        <message>
            <source>Goes to %1 directly</source>
            <translation>Va directamente a %1</translation>
        </message>
        <message>
            <source>Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows the exact change first.</source>
            <translation>Sus solicitudes no pasan por Sluice: sin límites, sin costes, sin barreras. Al conectar se muestra antes el cambio exacto.</translation>
        </message>
        <message>
            <source>Its settings are of an old format</source>
            <translation>Su configuración tiene un formato antiguo</translation>
        </message>
        <message>
            <source>Its settings cannot be read</source>
            <translation>No se puede leer su configuración</translation>
        </message>
        <message>
            <source>%1 Sluice does not touch it.</source>
            <translation>%1 Sluice no la toca.</translation>
        </message>
        <message>
            <source>Set up by hand</source>
            <translation>Configurar a mano</translation>
        </message>
        <message>
            <source>Sluice makes the key and the text to put in; the rest is a paste.</source>
            <translation>Sluice crea la clave y el texto que hay que poner; el resto es pegar.</translation>
        </message>
        <message>
            <source>Cannot use an address on this computer</source>
            <translation>No puede usar una dirección de este equipo</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Show how…</source>
            <translation>Mostrar cómo…</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>Volver a conectar…</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1 = %2, in the environment that Sluice was started with</source>
            <translation>%1 = %2, en el entorno con que se inició Sluice</translation>
        </message>
        <message>
            <source>%1 = %2, in %3, line %4</source>
            <translation>%1 = %2, en %3, línea %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message>
            <source>Test address and key</source>
            <translation>Probar dirección y clave</translation>
        </message>
        <message>
            <source>Asks Sluice for its models with what stands in the settings file. Costs no tokens.</source>
            <translation>Pide a Sluice sus modelos con lo que hay en el archivo de configuración. No cuesta tokens.</translation>
        </message>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>Reinicia la sesión abierta (%n) de %1: la configuración se lee al iniciar.</numerusform>
                <numerusform>Reinicia las %n sesiones abiertas de %1: la configuración se lee al iniciar.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads its settings when it starts.</source>
            <translation>%1 lee su configuración al iniciar.</translation>
        </message>
        <message>
            <source>%1 Waiting for the first request…</source>
            <translation>%1 Esperando la primera solicitud…</translation>
        </message>
        <message>
            <source>✓ First request at %1: %2, %3</source>
            <translation>✓ Primera solicitud a las %1: %2, %3</translation>
        </message>
        <message>
            <source>Sluice is paused: resume it in the strip at the top.</source>
            <translation>Sluice está en pausa: reanúdalo en la barra superior.</translation>
        </message>
        <message>
            <source>The gateway is not running: start it in the strip at the top.</source>
            <translation>La pasarela no está en marcha: iníciala en la barra superior.</translation>
        </message>
        <message>
            <source>A variable of the shell wins over the settings: %1.</source>
            <translation>Una variable del shell prevalece sobre la configuración: %1.</translation>
        </message>
        <message>
            <source>%1 was not started again since, or nothing was asked of it yet.</source>
            <translation>%1 no se ha reiniciado desde entonces, o aún no se le ha pedido nada.</translation>
        </message>
        <message>
            <source>It uses another profile, another user's home, or settings of the project that win.</source>
            <translation>Usa otro perfil, la carpeta personal de otro usuario o una configuración del proyecto que prevalece.</translation>
        </message>
        <message>
            <source>It runs in a container, in WSL or on another computer, where this address means something else.</source>
            <translation>Se ejecuta en un contenedor, en WSL o en otro equipo, donde esta dirección significa otra cosa.</translation>
        </message>
        <message>
            <source>Nothing yet. What it may be:</source>
            <translation>Nada todavía. Posibles causas:</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <source>%1 is a link. What is written is %2.</source>
            <translation>%1 es un enlace. Lo que se escribe es %2.</translation>
        </message>
        <message>
            <source>%1 lies in a git working tree. It is not tracked; keep it out of commits.</source>
            <translation>%1 está en un árbol de trabajo de git. No está bajo seguimiento; mantenlo fuera de los commits.</translation>
        </message>
        <message>
            <source>Other users of this computer may read %1, and the key in it.</source>
            <translation>Otros usuarios de este equipo pueden leer %1, y la clave que contiene.</translation>
        </message>
        <message>
            <source>This agent is set up by hand.</source>
            <translation>Este agente se configura a mano.</translation>
        </message>
        <message>
            <source>%1 has no settings for a single project.</source>
            <translation>%1 no tiene configuración para un solo proyecto.</translation>
        </message>
        <message>
            <source>Git keeps %1, and a key is never written into such a file. Choose another scope, or take the file out of git.</source>
            <translation>Git conserva %1, y una clave nunca se escribe en un archivo así. Elige otro ámbito, o saca el archivo de git.</translation>
        </message>
        <message>
            <source>Git keeps %1, so the key itself is not written there.</source>
            <translation>Git conserva %1, así que la clave en sí no se escribe ahí.</translation>
        </message>
        <message>
            <source>Set the variable %1 to the key in the shell that starts %2.</source>
            <translation>Asigna la clave a la variable %1 en el shell que inicia %2.</translation>
        </message>
        <message>
            <source>The settings were changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>La configuración ha cambiado mientras tanto. Mira la nueva vista previa antes de aplicarla.</translation>
        </message>
        <message>
            <source>Sluice did not connect this agent.</source>
            <translation>Sluice no ha conectado este agente.</translation>
        </message>
        <message>
            <source>The key of %1 is not in its settings file, so it cannot be tried from here.</source>
            <translation>La clave de %1 no está en su archivo de configuración, así que no se puede probar desde aquí.</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 ya no existe.</translation>
        </message>
        <message>
            <source>%1 in %2 was changed by another program.</source>
            <translation>%1 en %2 ha sido cambiado por otro programa.</translation>
        </message>
        <message>
            <source>Other settings of it lead to %1.</source>
            <translation>Otros ajustes suyos llevan a %1.</translation>
        </message>
        <message>
            <source>It was connected to %1, and Sluice is at %2 now.</source>
            <translation>Se conectó a %1, y Sluice está ahora en %2.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written: %2</source>
            <translation>No se puede escribir la copia de seguridad %1: %2</translation>
        </message>
        <message>
            <source>No name is free for a backup of %1.</source>
            <translation>No queda ningún nombre libre para una copia de seguridad de %1.</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>%1 ha cambiado mientras tanto. Mira la nueva vista previa antes de aplicarla.</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 No se ha cambiado nada.</translation>
        </message>
        <message>
            <source>%1 And it could not be undone: %2</source>
            <translation>%1 Y no se pudo deshacer: %2</translation>
        </message>
        <message>
            <source>The backup %1 is gone.</source>
            <translation>La copia de seguridad %1 ya no existe.</translation>
        </message>
        <message>
            <source>What %1 was before is lost with its backup; it is taken out.</source>
            <translation>Lo que era %1 antes se ha perdido con su copia de seguridad; se quita.</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is damaged, or of a newer Sluice.</source>
            <translation>No se puede leer %1: está dañado, o es de un Sluice más nuevo.</translation>
        </message>
        <message>
            <source>there is something behind the end of the settings</source>
            <translation>hay algo después del final de la configuración</translation>
        </message>
        <message>
            <source>a comment does not end</source>
            <translation>un comentario no termina</translation>
        </message>
        <message>
            <source>a “/” stands outside a text</source>
            <translation>hay una «/» fuera de un texto</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>a un texto le faltan las comillas de cierre</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>está anidado a demasiada profundidad</translation>
        </message>
        <message>
            <source>a value is missing or cannot be read</source>
            <translation>falta un valor o no se puede leer</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>falta una coma</translation>
        </message>
        <message>
            <source>a quoted name was expected</source>
            <translation>se esperaba un nombre entre comillas</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>faltan dos puntos</translation>
        </message>
        <message>
            <source>the settings are not an object in braces</source>
            <translation>la configuración no es un objeto entre llaves</translation>
        </message>
        <message>
            <source>“%1” is not an object</source>
            <translation>«%1» no es un objeto</translation>
        </message>
        <message>
            <source>its model's provider</source>
            <translation>el proveedor de su modelo</translation>
        </message>
        <message>
            <source>API Provider: %1
Base URL: %2
API Key: %3
Model ID: %4
</source>
            <translation>API Provider: %1
Base URL: %2
API Key: %3
Model ID: %4
</translation>
        </message>
        <message>
            <source>the model to use</source>
            <translation>el modelo que se usará</translation>
        </message>
        <message>
            <source>Cline keeps its settings inside the editor. Open Cline's settings (the gear in its panel) and type these in. Roo Code and Kilo Code have the same fields.</source>
            <translation>Cline guarda su configuración dentro del editor. Abre la configuración de Cline (el engranaje de su panel) y escribe estos datos. Roo Code y Kilo Code tienen los mismos campos.</translation>
        </message>
        <message>
            <source>The provider “%1” says wire_api = "chat", which Codex refuses now: it must be "responses".</source>
            <translation>El proveedor «%1» indica wire_api = "chat", que Codex ya rechaza: debe ser "responses".</translation>
        </message>
        <message>
            <source>Sluice does not edit Continue's list of models. Put this entry below “models:” in ~/.continue/config.yaml.</source>
            <translation>Sluice no edita la lista de modelos de Continue. Pon esta entrada debajo de «models:» en ~/.continue/config.yaml.</translation>
        </message>
        <message>
            <source>Cursor's servers call the address themselves, so an address on this computer cannot work. It would need a public HTTPS tunnel, which Sluice does not set up.</source>
            <translation>Los servidores de Cursor llaman ellos mismos a la dirección, así que una dirección de este equipo no puede funcionar. Haría falta un túnel HTTPS público, que Sluice no configura.</translation>
        </message>
        <message>
            <source>its providers</source>
            <translation>sus proveedores</translation>
        </message>
        <message>
            <source>Shell for OpenAI, Anthropic and Google SDKs</source>
            <translation>Shell para los SDK de OpenAI, Anthropic y Google</translation>
        </message>
        <message>
            <source>Run these lines in the shell that starts your program. OpenAI's SDK takes the address with /v1, the others without.</source>
            <translation>Ejecuta estas líneas en el shell que inicia tu programa. El SDK de OpenAI usa la dirección con /v1; los demás, sin él.</translation>
        </message>
        <message>
            <source>Zed wants to know its models. Choose one, or let a provider list its models first.</source>
            <translation>Zed necesita conocer sus modelos. Elige uno, o deja antes que un proveedor dé la lista de los suyos.</translation>
        </message>
        <message>
            <source>In Zed, open the agent panel's settings, find “Sluice” and paste the key there: Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice model.</source>
            <translation>En Zed, abre la configuración del panel de agentes, busca «Sluice» y pega ahí la clave: Zed guarda las claves en el llavero del sistema, no en su configuración. Después, elige un modelo de Sluice.</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is not there.</source>
            <translation>%1 es un enlace a %2, que no existe.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1 no es un archivo corriente.</translation>
        </message>
        <message>
            <source>%1 is larger than a settings file can be (1 MiB).</source>
            <translation>%1 es mayor de lo que puede ser un archivo de configuración (1 MiB).</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>No se puede crear la carpeta %1.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>%1 does not hold what was written.</source>
            <translation>%1 no contiene lo que se escribió.</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>No se puede eliminar %1: %2</translation>
        </message>
        <message>
            <source>The file is larger than a settings file can be (1 MiB).</source>
            <translation>El archivo es mayor de lo que puede ser un archivo de configuración (1 MiB).</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>El archivo no es de texto.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Línea %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be started with settings of its own.</source>
            <translation>%1 no se puede iniciar con una configuración propia.</translation>
        </message>
        <message>
            <source>No terminal program was found.</source>
            <translation>No se ha encontrado ningún programa de terminal.</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 no está en este equipo.</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>No se pudo iniciar %1: %2</translation>
        </message>
        <message>
            <source>there is something behind the value</source>
            <translation>hay algo después del valor</translation>
        </message>
        <message>
            <source>a quoted name cannot be read</source>
            <translation>no se puede leer un nombre entre comillas</translation>
        </message>
        <message>
            <source>a name was expected</source>
            <translation>se esperaba un nombre</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>falta un «]»</translation>
        </message>
        <message>
            <source>an equals sign is missing</source>
            <translation>falta un signo igual</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>falta un valor</translation>
        </message>
        <message>
            <source>a “%1” is missing</source>
            <translation>falta «%1»</translation>
        </message>
        <message>
            <source>“%1” is written in a way that Sluice cannot extend</source>
            <translation>«%1» está escrito de una forma que Sluice no puede ampliar</translation>
        </message>
        <message>
            <source>“%1” is a table</source>
            <translation>«%1» es una tabla</translation>
        </message>
        <message>
            <source>the file holds several documents</source>
            <translation>el archivo contiene varios documentos</translation>
        </message>
        <message>
            <source>a name at the left edge was expected</source>
            <translation>se esperaba un nombre en el margen izquierdo</translation>
        </message>
        <message>
            <source>“name: value” was expected</source>
            <translation>se esperaba «nombre: valor»</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Visto por última vez</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsPage</name>
        <message>
            <source>%1 goes through Sluice</source>
            <translation>%1 pasa por Sluice</translation>
        </message>
        <message>
            <source>%1 was not disconnected</source>
            <translation>%1 no se ha desconectado</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>no existe</translation>
        </message>
        <message>
            <source>%1 in %2
    before Sluice: %3
    now: %4</source>
            <translation>%1 en %2
    antes de Sluice: %3
    ahora: %4</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>Desconectar %1</translation>
        </message>
        <message>
            <source>Another program changed what Sluice had written.</source>
            <translation>Otro programa ha cambiado lo que escribió Sluice.</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>Conservar lo que hay ahora</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>Restaurar lo que había antes</translation>
        </message>
        <message>
            <source>%1 is as it was before Sluice</source>
            <translation>%1 está como antes de Sluice</translation>
        </message>
        <message>
            <source>%1 was not connected again</source>
            <translation>%1 no se ha vuelto a conectar</translation>
        </message>
        <message>
            <source>The backup cannot be shown</source>
            <translation>No se puede mostrar la copia de seguridad</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>Copia de seguridad de %1</translation>
        </message>
        <message>
            <source>The file is the same as this backup.</source>
            <translation>El archivo es igual que esta copia de seguridad.</translation>
        </message>
        <message>
            <source>What restoring it would change: lines with − go, lines with + come.</source>
            <translation>Lo que cambiaría al restaurarla: las líneas con − se van, las líneas con + llegan.</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>No se ha restaurado la copia de seguridad</translation>
        </message>
        <message>
            <source>%1 is as it was in the backup. What it held before is a backup now.</source>
            <translation>%1 está como en la copia de seguridad. Lo que contenía antes es ahora otra copia.</translation>
        </message>
        <message>
            <source>No settings file of it holds the key.</source>
            <translation>Ninguno de sus archivos de configuración contiene la clave.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rescan</source>
            <translation>Volver a buscar</translation>
        </message>
        <message>
            <source>Look again (F5)</source>
            <translation>Volver a buscar (F5)</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Looking for agents…</source>
            <translation>Buscando agentes…</translation>
        </message>
        <message>
            <source>Sluice looks which coding agents are on this computer, and where they go.</source>
            <translation>Sluice mira qué agentes de programación hay en este equipo y adónde van.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Conectar…</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Desconectar</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>Abrir en una terminal…</translation>
        </message>
        <message>
            <source>The agents could not be looked at</source>
            <translation>No se pudieron examinar los agentes</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message>
            <source>Your agents</source>
            <translation>Tus agentes</translation>
        </message>
        <message>
            <source>Looking for agents on this computer…</source>
            <translation>Buscando agentes en este equipo…</translation>
        </message>
        <message>
            <source>Agents on this computer</source>
            <translation>Agentes en este equipo</translation>
        </message>
        <message>
            <source>Each gets a key of its own with a &amp;budget of</source>
            <translation>Cada uno recibe su propia clave con un &amp;presupuesto de</translation>
        </message>
        <message>
            <source> a day</source>
            <translation> al día</translation>
        </message>
        <message>
            <source>Keep secrets from leaving: turn on the secrets guardrails</source>
            <translation>Evitar que salgan secretos: activar las barreras de secretos</translation>
        </message>
        <message>
            <source>No file of an agent is touched now. The Agents page shows each change before it is made.</source>
            <translation>Ahora no se toca ningún archivo de ningún agente. La página Agentes muestra cada cambio antes de hacerlo.</translation>
        </message>
        <message>
            <source>None was found. Any tool that takes a base URL works: the Agents page has the texts to copy.</source>
            <translation>No se ha encontrado ninguno. Sirve cualquier herramienta que acepte una URL base: la página Agentes tiene los textos para copiar.</translation>
        </message>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>Se ha encontrado %n agente.</numerusform>
                <numerusform>Se han encontrado %n agentes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Application</name>
        <message>
            <source>Budgets cannot be continued from the ledger: %1</source>
            <translation>No se pueden continuar los presupuestos a partir del libro de cuentas: %1</translation>
        </message>
        <message>
            <source>The keychain is locked: the provider “%1” cannot be used.</source>
            <translation>El llavero está bloqueado: no se puede usar el proveedor «%1».</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Unknown key</source>
            <translation>Clave desconocida</translation>
        </message>
        <message>
            <source>The gateway</source>
            <translation>La pasarela</translation>
        </message>
        <message>
            <source>%1 is at %2 % of its budget</source>
            <translation>%1 está al %2 % de su presupuesto</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 stopped hitting its prompt cache</source>
            <translation>%1 ha dejado de acertar en su caché de prompts</translation>
        </message>
        <message>
            <source>%1 in %2 stopped hitting its prompt cache</source>
            <translation>%1 en %2 ha dejado de acertar en su caché de prompts</translation>
        </message>
        <message>
            <source>the list of tools changed</source>
            <translation>la lista de herramientas ha cambiado</translation>
        </message>
        <message>
            <source>the system prompt changed</source>
            <translation>el prompt de sistema ha cambiado</translation>
        </message>
        <message>
            <source>message %1 changed</source>
            <translation>el mensaje %1 ha cambiado</translation>
        </message>
        <message>
            <source>its beginning changed</source>
            <translation>su comienzo ha cambiado</translation>
        </message>
        <message>
            <source>another model has a cache of its own</source>
            <translation>otro modelo tiene su propia caché</translation>
        </message>
        <message>
            <source>it was idle for too long</source>
            <translation>estuvo inactivo demasiado tiempo</translation>
        </message>
        <message>
            <source>%1; %2 tokens were read anew</source>
            <translation>%1; %2 tokens se leyeron de nuevo</translation>
        </message>
        <message>
            <source>%1; %2 tokens were paid again, ≈ %3 a turn</source>
            <translation>%1; %2 tokens se pagaron otra vez, ≈ %3 por turno</translation>
        </message>
        <message>
            <source>%1 has no price</source>
            <translation>%1 no tiene precio</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not</source>
            <translation>Se cuentan sus tokens, pero no su coste</translation>
        </message>
    </context>
    <context>
        <name>sluice::AttentionModel</name>
        <message>
            <source>%1×</source>
            <comment>how often</comment>
            <translation>%1×</translation>
        </message>
    </context>
    <context>
        <name>sluice::BackupList</name>
        <message>
            <source>View</source>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetField</name>
        <message>
            <source>Budget in US dollars</source>
            <translation>Presupuesto en dólares estadounidenses</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Para qué periodo</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Qué ocurre cuando se agota</translation>
        </message>
    </context>
    <context>
        <name>BudgetRaise</name>
        <message>
            <source>Raise today's budget by %1</source>
            <translation>Aumentar el presupuesto de hoy en %1</translation>
        </message>
        <message>
            <source>Raise this week's budget by %1 for today</source>
            <translation>Aumentar el presupuesto de esta semana en %1 por hoy</translation>
        </message>
        <message>
            <source>Raise this month's budget by %1 for today</source>
            <translation>Aumentar el presupuesto de este mes en %1 por hoy</translation>
        </message>
        <message>
            <source>Raise the whole budget by %1 for today</source>
            <translation>Aumentar el presupuesto total en %1 por hoy</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetRow</name>
        <message>
            <source>any tokens</source>
            <translation>cualquier número de tokens</translation>
        </message>
        <message>
            <source>any cost</source>
            <translation>cualquier coste</translation>
        </message>
        <message>
            <source>Holds models whose price is known; set one on the Models page, or limit tokens</source>
            <translation>Se aplica a los modelos cuyo precio se conoce; indique uno en la página Modelos o limite los tokens</translation>
        </message>
        <message>
            <source>Tokens of input and output together</source>
            <translation>Tokens de entrada y salida juntos</translation>
        </message>
        <message>
            <source>A cheaper model comes from the key's own steps; without one for the model that was asked for, the request is refused</source>
            <translation>Un modelo más barato sale de los pasos de la propia clave; si no hay ninguno para el modelo pedido, la solicitud se rechaza</translation>
        </message>
        <message>
            <source>Budget in US dollars</source>
            <translation>Presupuesto en dólares estadounidenses</translation>
        </message>
        <message>
            <source>Budget in tokens</source>
            <translation>Presupuesto en tokens</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>Para qué periodo</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>Qué ocurre cuando se agota</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsModel</name>
        <message>
            <source>%1: %2</source>
            <comment>a column's title, a figure</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 in, %2 of it from the cache, %3 out</source>
            <comment>numbers of tokens</comment>
            <translation>%1 de entrada, %2 de ellos de la caché, %3 de salida</translation>
        </message>
        <message>
            <source>(no model)</source>
            <translation>(sin modelo)</translation>
        </message>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>Gasto</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsTable</name>
        <message>
            <source>Busiest models</source>
            <translation>Modelos más usados</translation>
        </message>
    </context>
    <context>
        <name>sluice::CachePanel</name>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Show the request where it stopped hitting</source>
            <translation>Mostrar la solicitud en la que dejó de acertar</translation>
        </message>
        <message>
            <source>%1 % of input from the cache</source>
            <translation>%1 % de la entrada desde la caché</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>una sesión</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3</source>
            <comment>a time of day, an agent, why</comment>
            <translation>Cayó a las %1 para %2: %3</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2, and hits again</source>
            <comment>a time of day, an agent</comment>
            <translation>Cayó a las %1 para %2, y vuelve a acertar</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3. It hits again</source>
            <comment>a time of day, an agent, what changed</comment>
            <translation>Cayó a las %1 para %2: %3. Vuelve a acertar</translation>
        </message>
    </context>
    <context>
        <name>sluice::CacheSessions</name>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Share from the cache by session</source>
            <translation>Parte de la caché por sesión</translation>
        </message>
        <message>
            <source>Share of the input that came from the cache, turn by turn. Click to see the requests.</source>
            <translation>Parte de la entrada que vino de la caché, turno a turno. Haz clic para ver las solicitudes.</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Agente desconocido</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>an agent, a folder</comment>
            <translation>%1 en %2</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1: %2 de la entrada desde la caché, %Ln turno</numerusform>
                <numerusform>%1: %2 de la entrada desde la caché, %Ln turnos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Card</name>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Retry: %1</source>
            <comment>the title of a card</comment>
            <translation>Reintentar: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message>
            <source>new</source>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>no está en él</translation>
        </message>
        <message>
            <source>other token classes or tiers</source>
            <translation>otras clases de tokens o tramos</translation>
        </message>
        <message>
            <source>other price</source>
            <translation>otro precio</translation>
        </message>
        <message>
            <source>Update the price catalogue</source>
            <translation>Actualizar el catálogo de precios</translation>
        </message>
        <message>
            <source>The catalogue of %1 says the same as the one in use, of %2.</source>
            <translation>El catálogo del %1 dice lo mismo que el que está en uso, del %2.</translation>
        </message>
        <message>
            <source>The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does what was recorded.</source>
            <translation>El catálogo del %1 en lugar del del %2: %3, %4, %5. Los precios propios se mantienen, y también lo ya registrado.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>%Ln precio distinto</numerusform>
                <numerusform>%Ln precios distintos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>%Ln modelo nuevo</numerusform>
                <numerusform>%Ln modelos nuevos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>%Ln modelo no está en él</numerusform>
                <numerusform>%Ln modelos no están en él</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>Conservar el actual</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usarlo</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
    </context>
    <context>
        <name>sluice::ColourCombo</name>
        <message>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <source>Sky blue</source>
            <translation>Celeste</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Amarillo</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>Morado</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 takes a number from %2 to %3, not “%4”</source>
            <translation>%1 requiere un número de %2 a %3, no «%4»</translation>
        </message>
        <message>
            <source>--data-dir takes a directory</source>
            <translation>--data-dir requiere un directorio</translation>
        </message>
        <message>
            <source>--bind takes an IP address, not “%1”</source>
            <translation>--bind requiere una dirección IP, no «%1»</translation>
        </message>
        <message>
            <source>--secrets takes keychain or vault, not “%1”</source>
            <translation>--secrets requiere keychain o vault, no «%1»</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 necesita un valor</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>opción desconocida «%1»</translation>
        </message>
        <message>
            <source>Usage: sluice [options]

The desktop gateway for LLM traffic. Without options it opens the window.

  --headless                 run the gateway alone, without a window
  --hidden                   start in the tray, where there is one
  --data-dir DIR             keep everything in DIR instead of the user's data directory
  --port N                   listen on port N; 0: any free one (default 4747)
  --bind ADDR                listen on that address (default 127.0.0.1)
  --workers N                worker threads (default 2)
  --secrets keychain|vault   where provider secrets are kept; the vault's passphrase comes from
                             SLUICE_VAULT_PASSPHRASE or is asked for
  --demo-data                start with a made-up month of requests, in an empty DIR or, without
                             --data-dir, in a folder that is removed at the end
  --version                  print the version
  --help                     print this

SLUICE_ADMIN_TOKEN enables the admin API in headless mode.
</source>
            <translation>Uso: sluice [opciones]

La pasarela de escritorio para el tráfico de LLM. Sin opciones abre la ventana.

  --headless                 ejecutar solo la pasarela, sin ventana
  --hidden                   iniciar en la bandeja, si la hay
  --data-dir DIR             guardar todo en DIR y no en el directorio de datos del usuario
  --port N                   escuchar en el puerto N; 0: uno libre cualquiera (por omisión 4747)
  --bind ADDR                escuchar en esa dirección (por omisión 127.0.0.1)
  --workers N                hilos de trabajo (por omisión 2)
  --secrets keychain|vault   dónde se guardan los secretos de los proveedores; la contraseña del
                             vault viene de SLUICE_VAULT_PASSPHRASE o se pregunta
  --demo-data                empezar con un mes inventado de solicitudes, en un DIR vacío o, sin
                             --data-dir, en una carpeta que se elimina al final
  --version                  mostrar la versión
  --help                     mostrar esta ayuda

SLUICE_ADMIN_TOKEN activa la API de administración en el modo sin ventana.
</translation>
        </message>
    </context>
    <context>
        <name>sluice::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>Paleta de órdenes</translation>
        </message>
        <message>
            <source>Search for a page, an action, a key or a model</source>
            <translation>Buscar una página, una acción, una clave o un modelo</translation>
        </message>
        <message>
            <source>Go to a page, a key, a model, or do something…</source>
            <translation>Ir a una página, una clave o un modelo, o hacer algo…</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name and what it is</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Nothing fits “%1”.</source>
            <translation>Nada coincide con «%1».</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFile</name>
        <message>
            <source>This file is encrypted: it needs its passphrase.</source>
            <translation>Este archivo está cifrado: necesita su contraseña.</translation>
        </message>
        <message>
            <source>The passphrase is not this file's, or the file was changed.</source>
            <translation>La contraseña no es la de este archivo, o el archivo ha sido modificado.</translation>
        </message>
        <message>
            <source>This is a vault of secrets, not a configuration.</source>
            <translation>Esto es un vault de secretos, no una configuración.</translation>
        </message>
        <message>
            <source>The file is too large to be a configuration.</source>
            <translation>El archivo es demasiado grande para ser una configuración.</translation>
        </message>
        <message>
            <source>The file is not a configuration of Sluice: %1 at byte %2.</source>
            <translation>El archivo no es una configuración de Sluice: %1 en el byte %2.</translation>
        </message>
        <message>
            <source>“%1” is not a protocol.</source>
            <translation>«%1» no es un protocolo.</translation>
        </message>
        <message>
            <source>“%1” is not a way to sign in.</source>
            <translation>«%1» no es una forma de iniciar sesión.</translation>
        </message>
        <message>
            <source>“%1” has too many entries.</source>
            <translation>«%1» tiene demasiadas entradas.</translation>
        </message>
        <message>
            <source>There is no setting “%1” to import.</source>
            <translation>No hay ningún ajuste «%1» que importar.</translation>
        </message>
        <message>
            <source>This is not a configuration of Sluice: “format” must be “%1” and “version” at most %2.</source>
            <translation>Esto no es una configuración de Sluice: «format» debe ser «%1» y «version» como máximo %2.</translation>
        </message>
        <message>
            <source>Provider “%1”</source>
            <translation>Proveedor «%1»</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>Proyecto «%1»</translation>
        </message>
        <message>
            <source>Key “%1”</source>
            <translation>Clave «%1»</translation>
        </message>
        <message>
            <source>Guardrail “%1”</source>
            <translation>Barrera «%1»</translation>
        </message>
        <message>
            <source>Price of “%1”</source>
            <translation>Precio de «%1»</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message>
            <source>is as it has to be already</source>
            <translation>ya está como debe estar</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n línea añadida</numerusform>
                <numerusform>%n líneas añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n cambiada</numerusform>
                <numerusform>%n cambiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n eliminada</numerusform>
                <numerusform>%n eliminadas</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing removed</source>
            <translation>nada eliminado</translation>
        </message>
        <message>
            <source>%1 (a new file)</source>
            <translation>%1 (archivo nuevo)</translation>
        </message>
        <message>
            <source>Open %1 in a terminal</source>
            <translation>Abrir %1 en una terminal</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>Conectar %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Ámbito</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>Qué cambiará</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>Qué se establecerá</translation>
        </message>
        <message>
            <source>This &amp;user</source>
            <translation>Este &amp;usuario</translation>
        </message>
        <message>
            <source>This &amp;project</source>
            <translation>Este &amp;proyecto</translation>
        </message>
        <message>
            <source>Folder to start in</source>
            <translation>Carpeta de inicio</translation>
        </message>
        <message>
            <source>The project's folder</source>
            <translation>La carpeta del proyecto</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Open terminal</source>
            <translation>Abrir terminal</translation>
        </message>
        <message>
            <source>Put the key in</source>
            <translation>Poner la clave en</translation>
        </message>
        <message>
            <source>All that Sluice knows</source>
            <translation>Todos los que Sluice conoce</translation>
        </message>
        <message>
            <source>Keep what %1 asks for</source>
            <translation>Mantener lo que pida %1</translation>
        </message>
        <message>
            <source>Choose the project's folder.</source>
            <translation>Elige la carpeta del proyecto.</translation>
        </message>
        <message>
            <source>Only these lines change. Comments, order and everything else stay as they are.</source>
            <translation>Solo cambian estas líneas. Los comentarios, el orden y todo lo demás quedan como están.</translation>
        </message>
        <message>
            <source>Nothing of yours is overwritten, so no backup is needed.</source>
            <translation>No se sobrescribe nada tuyo, así que no hace falta copia de seguridad.</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>Copia de seguridad: %1</translation>
        </message>
        <message>
            <source>No file is touched: the terminal gets these variables, and they go with it.</source>
            <translation>No se toca ningún archivo: la terminal recibe estas variables, y desaparecen con ella.</translation>
        </message>
        <message>
            <source>your shell</source>
            <translation>tu shell</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Look at the new preview first.</source>
            <translation>Mira antes la nueva vista previa.</translation>
        </message>
        <message>
            <source>%1 could not be connected.</source>
            <translation>No se pudo conectar %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectionTester</name>
        <message>
            <source>Asks its cheapest model for one token: that costs well under a cent. Later tests of this provider do it without asking.</source>
            <translation>Pide un token a su modelo más barato: cuesta mucho menos de un centavo. Las próximas pruebas de este proveedor lo harán sin preguntar.</translation>
        </message>
        <message>
            <source>Ask for one token</source>
            <translation>Pedir un token</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <comment>a model</comment>
            <translation>%1 responde.</translation>
        </message>
        <message>
            <source>%1 answers: %2 tokens in, %3 out, %4.</source>
            <translation>%1 responde: %2 tokens de entrada, %3 de salida, %4.</translation>
        </message>
        <message>
            <source>Testing… %1 s · Cancel</source>
            <translation>Probando… %1 s · Cancelar</translation>
        </message>
        <message>
            <source>Press again to cancel</source>
            <translation>Pulsa otra vez para cancelar</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>This program has no simulator.</source>
            <translation>Este programa no tiene simulador.</translation>
        </message>
        <message>
            <source>%1 is locked; these providers cannot be used: %2.</source>
            <translation>%1 está bloqueado; estos proveedores no se pueden usar: %2.</translation>
        </message>
        <message>
            <source>There is no keychain service; these providers cannot be used: %1.</source>
            <translation>No hay ningún servicio de llavero; estos proveedores no se pueden usar: %1.</translation>
        </message>
        <message>
            <source>The bundled prices are used: %1</source>
            <translation>Se usan los precios incluidos: %1</translation>
        </message>
        <message>
            <source>The full texts of guardrail events are not kept: %1</source>
            <translation>Los textos completos de los eventos de las barreras no se conservan: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: %1</source>
            <translation>Los cuerpos no se registran: %1</translation>
        </message>
        <message>
            <source>The gateway is not running. Start it first.</source>
            <translation>La pasarela no está en marcha. Iníciala primero.</translation>
        </message>
        <message>
            <source>This guardrail does not exist any more.</source>
            <translation>Esta barrera ya no existe.</translation>
        </message>
        <message>
            <source>There can be %1 guardrails at most.</source>
            <translation>Puede haber como máximo %1 barreras.</translation>
        </message>
        <message>
            <source>A guardrail has stopped a request</source>
            <translation>Una barrera ha detenido una solicitud</translation>
        </message>
        <message>
            <source>This key does not exist any more.</source>
            <translation>Esta clave ya no existe.</translation>
        </message>
        <message>
            <source>Another key is called “%1” by now. Rename it first.</source>
            <translation>Ahora hay otra clave que se llama «%1». Cámbiale antes el nombre.</translation>
        </message>
        <message>
            <source>“%1” is revoked: restore it before it gets a new secret.</source>
            <translation>«%1» está revocada: restáurala antes de darle un secreto nuevo.</translation>
        </message>
        <message>
            <source>The old secret can be accepted for 90 days at most.</source>
            <translation>El secreto anterior se puede aceptar como máximo durante 90 días.</translation>
        </message>
        <message>
            <source>Sluice test</source>
            <translation>Prueba de Sluice</translation>
        </message>
        <message>
            <source>For “Send a test request”. Its secret is forgotten when Sluice quits.</source>
            <translation>Para «Enviar una solicitud de prueba». Su secreto se olvida al salir de Sluice.</translation>
        </message>
        <message>
            <source>This project does not exist any more.</source>
            <translation>Este proyecto ya no existe.</translation>
        </message>
        <message>
            <source>There are %1 projects already; that is the most.</source>
            <translation>Ya hay %1 proyectos; es el máximo.</translation>
        </message>
        <message>
            <source>This provider does not exist any more.</source>
            <translation>Este proveedor ya no existe.</translation>
        </message>
        <message>
            <source>%1 is locked, so the stored key cannot be read.</source>
            <translation>%1 está bloqueado, así que no se puede leer la clave guardada.</translation>
        </message>
        <message>
            <source>The stored key could not be read from %1.</source>
            <translation>No se pudo leer de %1 la clave guardada.</translation>
        </message>
        <message>
            <source>There is no keychain service to read the stored key from.</source>
            <translation>No hay ningún servicio de llavero del que leer la clave guardada.</translation>
        </message>
        <message>
            <source>%1 The key that was just stored in %2 could not be taken back: %3</source>
            <translation>%1 No se pudo retirar la clave que se acababa de guardar en %2: %3</translation>
        </message>
        <message>
            <source>“%1” is removed, but its key is still in %2 as “%3”: %4</source>
            <translation>«%1» se ha eliminado, pero su clave sigue en %2 como «%3»: %4</translation>
        </message>
        <message>
            <source>There is no keychain service to keep the key in. Install one (GNOME Keyring or KWallet), or use a passphrase vault: --secrets vault.</source>
            <translation>No hay ningún servicio de llavero donde guardar la clave. Instala uno (GNOME Keyring o KWallet), o usa un vault con contraseña: --secrets vault.</translation>
        </message>
        <message>
            <source>%1 is locked, so the key is not stored. Unlock it and try again.</source>
            <translation>%1 está bloqueado, así que la clave no se ha guardado. Desbloquéalo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 has been failing</source>
            <comment>a provider</comment>
            <translation>%1 lleva un rato fallando</translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message>
            <source>All traffic was paused</source>
            <translation>Se ha pausado todo el tráfico</translation>
        </message>
        <message>
            <source>All traffic goes on</source>
            <translation>Todo el tráfico continúa</translation>
        </message>
        <message>
            <source>A guardrail was added: %1</source>
            <translation>Se ha añadido una barrera: %1</translation>
        </message>
        <message>
            <source>The guardrail “%1” was changed</source>
            <translation>Se ha cambiado la barrera «%1»</translation>
        </message>
        <message>
            <source>The guardrail “%1” was removed</source>
            <translation>Se ha eliminado la barrera «%1»</translation>
        </message>
        <message>
            <source>Settings were changed</source>
            <translation>Se ha cambiado la configuración</translation>
        </message>
        <message>
            <source>A new admin token was made</source>
            <translation>Se ha creado un nuevo token de administración</translation>
        </message>
        <message>
            <source>The vault's passphrase was changed</source>
            <translation>Se ha cambiado la contraseña del vault</translation>
        </message>
        <message>
            <source>History was deleted</source>
            <translation>Se ha eliminado historial</translation>
        </message>
        <message>
            <source>The key “%1” was made</source>
            <translation>Se ha creado la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” was changed</source>
            <translation>Se ha cambiado la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” was revoked</source>
            <translation>Se ha revocado la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” was restored</source>
            <translation>Se ha restaurado la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” has a new secret</source>
            <translation>La clave «%1» tiene un secreto nuevo</translation>
        </message>
        <message>
            <source>The key “%1” was paused</source>
            <translation>Se ha pausado la clave «%1»</translation>
        </message>
        <message>
            <source>The key “%1” goes on</source>
            <translation>La clave «%1» continúa</translation>
        </message>
        <message>
            <source>The project “%1” was made</source>
            <translation>Se ha creado el proyecto «%1»</translation>
        </message>
        <message>
            <source>The project “%1” was changed</source>
            <translation>Se ha cambiado el proyecto «%1»</translation>
        </message>
        <message>
            <source>The project “%1” was removed</source>
            <translation>Se ha eliminado el proyecto «%1»</translation>
        </message>
        <message>
            <source>The budget of the gateway was raised by %1 USD for today</source>
            <translation>El presupuesto de la pasarela se ha aumentado en %1 USD por hoy</translation>
        </message>
        <message>
            <source>The budget of “%1” was raised by %2 USD for today</source>
            <translation>El presupuesto de «%1» se ha aumentado en %2 USD por hoy</translation>
        </message>
        <message>
            <source>The key “%1” should get a new secret</source>
            <translation>Conviene dar un secreto nuevo a la clave «%1»</translation>
        </message>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>Su secreto tiene más de %n día.</numerusform>
                <numerusform>Su secreto tiene más de %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>A price was set for “%1”</source>
            <translation>Se ha fijado un precio para «%1»</translation>
        </message>
        <message>
            <source>Your price for “%1” was removed</source>
            <translation>Se ha quitado tu precio para «%1»</translation>
        </message>
        <message>
            <source>Requests of the past were priced again</source>
            <translation>Se han vuelto a valorar solicitudes anteriores</translation>
        </message>
        <message>
            <source>Another price catalogue is used</source>
            <translation>Se usa otro catálogo de precios</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice is used again</source>
            <translation>Se vuelve a usar el catálogo de precios que viene con Sluice</translation>
        </message>
        <message>
            <source>The provider “%1” was added</source>
            <translation>Se ha añadido el proveedor «%1»</translation>
        </message>
        <message>
            <source>The provider “%1” was changed</source>
            <translation>Se ha cambiado el proveedor «%1»</translation>
        </message>
        <message>
            <source>The provider “%1” was removed</source>
            <translation>Se ha eliminado el proveedor «%1»</translation>
        </message>
        <message>
            <source>The order of the providers was changed</source>
            <translation>Se ha cambiado el orden de los proveedores</translation>
        </message>
        <message>
            <source>None of its models answers a message.</source>
            <translation>Ninguno de sus modelos responde a un mensaje.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln solicitud</numerusform>
                <numerusform>%Ln solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>¿Cómo se calculó este coste?</translation>
        </message>
        <message>
            <source>How was this cost computed? %1</source>
            <translation>¿Cómo se calculó este coste? %1</translation>
        </message>
        <message>
            <source>Every request is priced when it ends: each class of its tokens times the price of that moment, in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums are of these amounts; nothing is rounded in between.</source>
            <translation>Cada solicitud se valora cuando termina: cada clase de sus tokens por el precio de ese momento, en billonésimas enteras de dólar. Si el propio proveedor comunica un coste, ese prevalece. Las sumas son de estos importes; nada se redondea por el camino.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>How this cost was computed, model by model</source>
            <translation>Cómo se calculó este coste, modelo por modelo</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Tokens × price of today</source>
            <translation>Tokens × precio de hoy</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copiar como texto</translation>
        </message>
        <message>
            <source>Copy all of it as text (Ctrl+C)</source>
            <translation>Copiarlo todo como texto (Ctrl+C)</translation>
        </message>
        <message>
            <source>Show these requests</source>
            <translation>Mostrar estas solicitudes</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>No se pudo leer el libro de cuentas. %1</translation>
        </message>
        <message>
            <source>%1 was shown when you asked; by now it is %2.</source>
            <translation>Se mostraba %1 cuando preguntaste; ahora es %2.</translation>
        </message>
        <message>
            <source>Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no known price: they are not in the sum.</source>
            <translation>De %1 solicitudes, %2 las hemos contado nosotros porque el proveedor no lo indicó (≈), y %3 no tienen precio conocido: no están en la suma.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>proveedor eliminado</translation>
        </message>
        <message>
            <source>%1, no price is known today</source>
            <translation>%1, hoy no se conoce ningún precio</translation>
        </message>
        <message>
            <source>At the prices of today</source>
            <translation>A los precios de hoy</translation>
        </message>
        <message>
            <source>not known: the price or the provider is not there any more</source>
            <translation>no se conoce: el precio o el proveedor ya no existe</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>unpriced requests, prices of that time, higher tiers, or what the provider reported</source>
            <translation>solicitudes sin precio, precios de entonces, tramos superiores o lo que comunicó el proveedor</translation>
        </message>
        <message>
            <source>prices of that time, higher tiers, or what the provider reported</source>
            <translation>precios de entonces, tramos superiores o lo que comunicó el proveedor</translation>
        </message>
        <message>
            <source>≈ Estimated</source>
            <translation>≈ Estimado</translation>
        </message>
        <message>
            <source>%1: the provider did not report their tokens</source>
            <translation>%1: el proveedor no comunicó sus tokens</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>%1 with %2 tokens: no price was known when they ended</source>
            <translation>%1 con %2 tokens: no se conocía ningún precio cuando terminaron</translation>
        </message>
        <message>
            <source>No tokens used</source>
            <translation>No se usaron tokens</translation>
        </message>
    </context>
    <context>
        <name>CostWords</name>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrada en caché</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <translation>Escrituras en caché</translation>
        </message>
        <message>
            <source>Cache writes, 5 min</source>
            <translation>Escrituras en caché, 5 min</translation>
        </message>
        <message>
            <source>Cache writes, 1 h</source>
            <translation>Escrituras en caché, 1 h</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrada de audio</translation>
        </message>
        <message>
            <source>Cached audio input</source>
            <translation>Entrada de audio en caché</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Salida de audio</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrada de imagen</translation>
        </message>
        <message>
            <source>Cached image input</source>
            <translation>Entrada de imagen en caché</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Salida de imagen</translation>
        </message>
        <message>
            <source>Video input</source>
            <translation>Entrada de vídeo</translation>
        </message>
        <message>
            <source>Video output</source>
            <translation>Salida de vídeo</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Web searches</source>
            <translation>Búsquedas web</translation>
        </message>
        <message>
            <source>Seconds of audio</source>
            <translation>Segundos de audio</translation>
        </message>
        <message>
            <source>above %1 tokens of input</source>
            <translation>por encima de %1 tokens de entrada</translation>
        </message>
        <message>
            <source>the simulator, which costs nothing</source>
            <translation>el simulador, que no cuesta nada</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>el proveedor</translation>
        </message>
        <message>
            <source>catalogue of %1</source>
            <translation>catálogo del %1</translation>
        </message>
        <message>
            <source>your own price of %1</source>
            <translation>tu propio precio del %1</translation>
        </message>
        <message>
            <source>%1 × %2 each</source>
            <translation>%1 × %2 por unidad</translation>
        </message>
        <message>
            <source>%1 × %2 per million</source>
            <translation>%1 × %2 por millón</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>Calculado</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Cobrado</translation>
        </message>
        <message>
            <source>as the provider reported it</source>
            <translation>tal como lo comunicó el proveedor</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>Registrado</translation>
        </message>
        <message>
            <source>when it ended</source>
            <translation>cuando terminó</translation>
        </message>
        <message>
            <source>with the prices of that time</source>
            <translation>con los precios de entonces</translation>
        </message>
        <message>
            <source>no price was known at that time</source>
            <translation>entonces no se conocía ningún precio</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>Estimado</translation>
        </message>
        <message>
            <source>Sluice counted the tokens, as the provider did not report them.</source>
            <translation>Sluice contó los tokens, porque el proveedor no los comunicó.</translation>
        </message>
        <message>
            <source>The provider reported what it charged.</source>
            <translation>El proveedor comunicó lo que cobró.</translation>
        </message>
        <message>
            <source>The simulator answered, and that costs nothing.</source>
            <translation>Respondió el simulador, y eso no cuesta nada.</translation>
        </message>
        <message>
            <source>A price is known now, but this request was recorded without one.</source>
            <translation>Ahora se conoce un precio, pero esta solicitud se registró sin él.</translation>
        </message>
        <message>
            <source>What was recorded when the request ended counts. Above it is what the same would cost at the prices of today.</source>
            <translation>Cuenta lo que se registró cuando terminó la solicitud. Encima está lo que costaría lo mismo a los precios de hoy.</translation>
        </message>
        <message>
            <source>Computed from the prices of the catalogue, or your own.</source>
            <translation>Calculado con los precios del catálogo o con los tuyos propios.</translation>
        </message>
        <message>
            <source>No tokens were used.</source>
            <translation>No se usaron tokens.</translation>
        </message>
        <message>
            <source>The cost was recorded when the request ended. It cannot be computed again, because its provider or its price is not there any more.</source>
            <translation>El coste se registró cuando terminó la solicitud. No se puede volver a calcular, porque su proveedor o su precio ya no existe.</translation>
        </message>
        <message>
            <source>No price is known for this model, so this request counts as unpriced, not as free.</source>
            <translation>No se conoce ningún precio para este modelo, así que esta solicitud cuenta como sin precio, no como gratuita.</translation>
        </message>
    </context>
    <context>
        <name>sluice::CreateKeyDialog</name>
        <message>
            <source>Edit key</source>
            <translation>Editar clave</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nueva clave</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>&amp;Para</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modelos</translation>
        </message>
        <message>
            <source>Any model, or patterns: claude-*, gpt-5*</source>
            <translation>Cualquier modelo, o patrones: claude-*, gpt-5*</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>P&amp;resupuesto</translation>
        </message>
        <message>
            <source>E&amp;xpires</source>
            <translation>&amp;Caduca</translation>
        </message>
        <message>
            <source>More &amp;limits</source>
            <translation>Más &amp;límites</translation>
        </message>
        <message>
            <source>What this key may do</source>
            <translation>Qué puede hacer esta clave</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>Crear clave</translation>
        </message>
        <message>
            <source>Switched off. %1</source>
            <translation>Desactivada. %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
            <translation>No se puede crear la carpeta %1. Elige otra con --data-dir.</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made private or written to. Choose another one with --data-dir.</source>
            <translation>No se puede hacer privada la carpeta %1 o escribir en ella. Elige otra con --data-dir.</translation>
        </message>
    </context>
    <context>
        <name>DemoData</name>
        <message>
            <source>There is data in %1 already. Choose an empty folder for the demo data with --data-dir, or none.</source>
            <translation>Ya hay datos en %1. Elige una carpeta vacía para los datos de demostración con --data-dir, o ninguna.</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Nothing was copied: the text holds %1.</source>
            <translation>No se ha copiado nada: el texto contiene %1.</translation>
        </message>
        <message>
            <source>the secret of the provider “%1”</source>
            <translation>el secreto del proveedor «%1»</translation>
        </message>
        <message>
            <source>the webhook's address</source>
            <translation>la dirección del webhook</translation>
        </message>
        <message>
            <source>what looks like a key or an admin token</source>
            <translation>algo que parece una clave o un token de administración</translation>
        </message>
    </context>
    <context>
        <name>sluice::Discretion</name>
        <message>
            <source>Hidden, as long as names and amounts are hidden</source>
            <translation>Oculto, mientras los nombres e importes estén ocultos</translation>
        </message>
    </context>
    <context>
        <name>sluice::Drawer</name>
        <message>
            <source>Close details</source>
            <translation>Cerrar los detalles</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExpiryField</name>
        <message>
            <source>Expires</source>
            <translation>Caduca</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>En una hora</translation>
        </message>
        <message>
            <source>In 8 hours</source>
            <translation>En 8 horas</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>En un día</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>En 30 días</translation>
        </message>
        <message>
            <source>At a moment</source>
            <translation>En un momento dado</translation>
        </message>
        <message>
            <source>After so many requests</source>
            <translation>Tras cierto número de solicitudes</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>Caduca el</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>Número de solicitudes</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> solicitudes</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>a file, why</comment>
            <translation>No se puede escribir %1: %2</translation>
        </message>
        <message>
            <source>Encrypt it with a passphrase</source>
            <translation>Cifrarlo con una contraseña</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <source>File to export to</source>
            <translation>Archivo de exportación</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the file to export to</source>
            <translation>Elegir el archivo de exportación</translation>
        </message>
        <message>
            <source>Passphrase of the export</source>
            <translation>Contraseña de la exportación</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Exportar la configuración</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice)</source>
            <translation>Configuración (*.json *.sluice)</translation>
        </message>
        <message>
            <source>Say which file to write.</source>
            <translation>Indica qué archivo escribir.</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Usa al menos %n carácter.</numerusform>
                <numerusform>Usa al menos %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <comment>a file</comment>
            <translation>Se ha escrito en %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::FilterEdit</name>
        <message>
            <source>Suggestions for the filter</source>
            <translation>Sugerencias para el filtro</translation>
        </message>
    </context>
    <context>
        <name>sluice::FirstRunDialog</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Te damos la bienvenida a Sluice</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Use the simulator for now</source>
            <translation>Usar el simulador por ahora</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Abrir Sluice</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>&gt;%1</source>
            <translation>&gt;%1</translation>
        </message>
        <message>
            <source>&lt;%1</source>
            <translation>&lt;%1</translation>
        </message>
        <message>
            <source> (≈ %1 %2)</source>
            <translation> (≈ %1 %2)</translation>
        </message>
        <message>
            <source>%1 k</source>
            <translation>%1 k</translation>
        </message>
        <message>
            <source>%1 M</source>
            <translation>%1 M</translation>
        </message>
        <message>
            <source>%1 G</source>
            <translation>%1 G</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 + %L2 unpriced</source>
            <translation>%1 + %L2 sin precio</translation>
        </message>
        <message>
            <source>%1 / %2 / %3</source>
            <translation>%1 / %2 / %3</translation>
        </message>
        <message>
            <source>&lt;1 ms</source>
            <translation>&lt;1 ms</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>hace %1 s</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>hace %1 min</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>request</source>
            <translation>solicitud</translation>
        </message>
        <message>
            <source>key</source>
            <translation>clave</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>ámbito</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>límite de frecuencia</translation>
        </message>
        <message>
            <source>guardrail</source>
            <translation>barrera</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>presupuesto</translation>
        </message>
        <message>
            <source>route</source>
            <translation>ruta</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Client left</source>
            <translation>El cliente se fue</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Rechazada: %1</translation>
        </message>
        <message>
            <source>Upstream error</source>
            <translation>Error del proveedor</translation>
        </message>
        <message>
            <source>Upstream broke off</source>
            <translation>El proveedor cortó</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <source>client left</source>
            <translation>el cliente se fue</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 rechazada</translation>
        </message>
        <message>
            <source>error</source>
            <translation>error</translation>
        </message>
        <message>
            <source>%1 error</source>
            <translation>%1 error</translation>
        </message>
        <message>
            <source>cut upstream</source>
            <translation>cortada por el proveedor</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>interrumpida</translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message>
            <source>Found on this computer</source>
            <translation>Encontrado en este equipo</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <comment>an environment variable</comment>
            <translation>%1 está definida.</translation>
        </message>
        <message>
            <source>Store it in the keychain…</source>
            <translation>Guardarla en el llavero…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 está en marcha aquí con %n modelo.</numerusform>
                <numerusform>%1 está en marcha aquí con %n modelos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message>
            <source>The answer is larger than the guardrails in Sluice can look at.</source>
            <translation>La respuesta es mayor de lo que pueden examinar las barreras de Sluice.</translation>
        </message>
        <message>
            <source>The provider “%1” refused the key that Sluice holds for it (401). Replace it in Sluice, on the Providers page.</source>
            <translation>El proveedor «%1» ha rechazado la clave que Sluice tiene para él (401). Sustitúyela en Sluice, en la página Proveedores.</translation>
        </message>
        <message>
            <source>The provider “%1” answered in the coding “%2”, which the guardrails cannot read.</source>
            <translation>El proveedor «%1» ha respondido con la codificación «%2», que las barreras no pueden leer.</translation>
        </message>
        <message>
            <source>the connection closed before the final event.</source>
            <translation>la conexión se cerró antes del evento final.</translation>
        </message>
        <message>
            <source>The provider “%1” could not be reached: %2</source>
            <translation>No se pudo contactar con el proveedor «%1»: %2</translation>
        </message>
        <message>
            <source>The answer of the provider “%1” broke off: %2</source>
            <translation>La respuesta del proveedor «%1» se ha cortado: %2</translation>
        </message>
        <message>
            <source>The provider “%1” answered with %2.</source>
            <translation>El proveedor «%1» ha respondido con %2.</translation>
        </message>
        <message>
            <source>There is nothing at this path. Sluice answers under /v1 and /v1beta; the base URL is http://127.0.0.1:PORT, or http://127.0.0.1:PORT/v1.</source>
            <translation>No hay nada en esta ruta. Sluice responde en /v1 y /v1beta; la URL base es http://127.0.0.1:PORT, o http://127.0.0.1:PORT/v1.</translation>
        </message>
        <message>
            <source>This name is not one that Sluice answers to. Use 127.0.0.1, or allow the name in Settings.</source>
            <translation>Sluice no responde a este nombre. Usa 127.0.0.1, o permite el nombre en la configuración.</translation>
        </message>
        <message>
            <source>Web pages of this origin may not use this gateway. Allow the origin for a key, on the Keys page of Sluice.</source>
            <translation>Las páginas web de este origen no pueden usar esta pasarela. Permite el origen para una clave, en la página Claves de Sluice.</translation>
        </message>
        <message>
            <source>Sluice speaks HTTP here, not WebSocket.</source>
            <translation>Sluice habla HTTP aquí, no WebSocket.</translation>
        </message>
        <message>
            <source>This path takes %1 only.</source>
            <translation>Esta ruta solo admite %1.</translation>
        </message>
        <message>
            <source>No provider in Sluice lists the model “%1”.</source>
            <translation>Ningún proveedor de Sluice ofrece el modelo «%1».</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this answer through.</source>
            <translation>La barrera «%1» de Sluice no deja pasar esta respuesta.</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this request leave this machine.</source>
            <translation>La barrera «%1» de Sluice no deja que esta solicitud salga de este equipo.</translation>
        </message>
        <message>
            <source>Keys are sent to a key check only over https, or over http to this computer or a private network.</source>
            <translation>Las claves se envían a una comprobación solo por https, o por http a este equipo o a una red privada.</translation>
        </message>
        <message>
            <source>This Sluice key (%1…) was revoked. Create a new one in Sluice and give it to this program.</source>
            <translation>Esta clave de Sluice (%1…) ha sido revocada. Crea una nueva en Sluice y dásela a este programa.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” is switched off. Switch it on in Sluice, on the Keys page.</source>
            <translation>La clave de Sluice «%1» está desactivada. Actívala en Sluice, en la página Claves.</translation>
        </message>
        <message>
            <source>This secret of the Sluice key “%1” was replaced by a new one. Give the new one to this program.</source>
            <translation>Este secreto de la clave de Sluice «%1» se ha sustituido por otro. Da el nuevo a este programa.</translation>
        </message>
        <message>
            <source>This is not a Sluice key, and the service that Sluice asks about other keys did not answer. Try again in a moment.</source>
            <translation>Esta no es una clave de Sluice, y el servicio al que Sluice consulta otras claves no ha respondido. Inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>No key was sent. Give this program a Sluice key (sk-sluice-…) as its API key.</source>
            <translation>No se ha enviado ninguna clave. Da a este programa una clave de Sluice (sk-sluice-…) como clave de API.</translation>
        </message>
        <message>
            <source>The key that was sent is not a Sluice key. Create one in Sluice and use it instead of the provider's key.</source>
            <translation>La clave enviada no es una clave de Sluice. Crea una en Sluice y úsala en lugar de la del proveedor.</translation>
        </message>
        <message>
            <source>Sluice cannot read a body in the coding “%1”. Send it plain, or as gzip, deflate, br or zstd.</source>
            <translation>Sluice no puede leer un cuerpo con la codificación «%1». Envíalo sin codificar, o como gzip, deflate, br o zstd.</translation>
        </message>
        <message>
            <source>The body is damaged or cut short: it cannot be unpacked as “%1”.</source>
            <translation>El cuerpo está dañado o cortado: no se puede descomprimir como «%1».</translation>
        </message>
        <message>
            <source>The body is larger than %1 bytes when it is unpacked.</source>
            <translation>El cuerpo descomprimido supera los %1 bytes.</translation>
        </message>
        <message>
            <source>All traffic is paused in Sluice. Press “Resume” in its window to go on.</source>
            <translation>Todo el tráfico está en pausa en Sluice. Pulsa «Reanudar» en su ventana para continuar.</translation>
        </message>
        <message>
            <source>Sluice has no provider named “%1”. Add it on the Providers page, or use another name in the path.</source>
            <translation>Sluice no tiene ningún proveedor llamado «%1». Añádelo en la página Proveedores, o usa otro nombre en la ruta.</translation>
        </message>
        <message>
            <source>The key “%1” has no default provider, and this request names no model to find one by. Choose a default provider on the Keys page.</source>
            <translation>La clave «%1» no tiene proveedor predeterminado, y esta solicitud no indica ningún modelo para encontrar uno. Elige un proveedor predeterminado en la página Claves.</translation>
        </message>
        <message>
            <source>No provider in Sluice is known to serve the model “%1”. Write it as provider/%1, or give the key “%2” a default provider.</source>
            <translation>No se conoce ningún proveedor de Sluice que sirva el modelo «%1». Escríbelo como proveedor/%1, o da a la clave «%2» un proveedor predeterminado.</translation>
        </message>
        <message>
            <source>The provider “%1” is switched off in Sluice.</source>
            <translation>El proveedor «%1» está desactivado en Sluice.</translation>
        </message>
        <message>
            <source>the keychain is locked</source>
            <translation>el llavero está bloqueado</translation>
        </message>
        <message>
            <source>no secret is stored</source>
            <translation>no hay ningún secreto guardado</translation>
        </message>
        <message>
            <source>The provider “%1” cannot be used: %2. Open Sluice, page Providers.</source>
            <translation>No se puede usar el proveedor «%1»: %2. Abre Sluice, página Proveedores.</translation>
        </message>
    </context>
    <context>
        <name>sluice::Gateway</name>
        <message>
            <source>“%1” is not an address.</source>
            <translation>«%1» no es una dirección.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>La dirección y la clave son correctas: Sluice ha respondido con %n modelo.</numerusform>
                <numerusform>La dirección y la clave son correctas: Sluice ha respondido con %n modelos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice answered with %1: %2</source>
            <translation>Sluice ha respondido con %1: %2</translation>
        </message>
        <message>
            <source>Nothing answers at %1: %2. Is the gateway running?</source>
            <translation>Nada responde en %1: %2. ¿Está en marcha la pasarela?</translation>
        </message>
    </context>
    <context>
        <name>sluice::GettingStarted</name>
        <message>
            <source>Getting started</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Three steps to the first request</source>
            <translation>Tres pasos hasta la primera solicitud</translation>
        </message>
        <message>
            <source>Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, and counts every token and dollar by key.</source>
            <translation>Los agentes hablan con Sluice en lugar del proveedor. Sluice guarda el secreto del proveedor y cuenta cada token y cada dólar por clave.</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>Añadir un proveedor</translation>
        </message>
        <message>
            <source>Its secret goes to the keychain, nowhere else.</source>
            <translation>Su secreto va al llavero y a ningún otro sitio.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Añadir un proveedor…</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Crear una clave</translation>
        </message>
        <message>
            <source>One for each agent, so that each has its own bill.</source>
            <translation>Una para cada agente, para que cada uno tenga su propia cuenta.</translation>
        </message>
        <message>
            <source>Create a key…</source>
            <translation>Crear una clave…</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Conectar un agente</translation>
        </message>
        <message>
            <source>Paste two lines into Claude Code, Codex or your own code.</source>
            <translation>Pega dos líneas en Claude Code, Codex o tu propio código.</translation>
        </message>
        <message>
            <source>Show the settings…</source>
            <translation>Mostrar la configuración…</translation>
        </message>
        <message>
            <source>Or see it work first: the built-in simulator needs no account.</source>
            <translation>O míralo funcionar antes: el simulador integrado no necesita cuenta.</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Enviar una solicitud de prueba</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>Por hacer</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Answered. It shows here in a moment.</source>
            <translation>Respondida. Aparecerá aquí en un momento.</translation>
        </message>
        <message>
            <source>The request failed. %1</source>
            <translation>La solicitud ha fallado. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernanceEditor</name>
        <message>
            <source>Add a rate</source>
            <translation>Añadir una frecuencia</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Add a budget</source>
            <translation>Añadir un presupuesto</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>cualquier número</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> s</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Requests at &amp;once</source>
            <translation>Solicitudes &amp;a la vez</translation>
        </message>
        <message>
            <source>others &amp;wait up to</source>
            <translation>las demás &amp;esperan hasta</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>Frecuencias</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernancePanel</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>Save the limits of the gateway</source>
            <translation>Guardar los límites de la pasarela</translation>
        </message>
        <message>
            <source>Back to the limits that are in force</source>
            <translation>Volver a los límites que están en vigor</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>[Sluice blocked a tool call here: the guardrail “%1” does not allow it.]</source>
            <translation>[Sluice ha bloqueado aquí una llamada a herramienta: la barrera «%1» no la permite.]</translation>
        </message>
        <message>
            <source>a call of %1</source>
            <translation>una llamada de %1</translation>
        </message>
        <message>
            <source>The pattern is too large: %1.</source>
            <translation>El patrón es demasiado grande: %1.</translation>
        </message>
        <message>
            <source>The pattern cannot be read: %1, at position %2.</source>
            <translation>No se puede leer el patrón: %1, en la posición %2.</translation>
        </message>
        <message>
            <source>A guardrail needs a pattern.</source>
            <translation>Una barrera necesita un patrón.</translation>
        </message>
        <message>
            <source>A pattern may have %1 bytes at most.</source>
            <translation>Un patrón puede tener como máximo %1 bytes.</translation>
        </message>
        <message>
            <source>A rule for tool calls can block them or alert; it cannot replace.</source>
            <translation>Una regla para llamadas a herramientas puede bloquearlas o avisar; no puede sustituir.</translation>
        </message>
        <message>
            <source>Only a rule that replaces can put the real value back.</source>
            <translation>Solo una regla que sustituye puede restituir el valor real.</translation>
        </message>
        <message>
            <source>The entropy floor goes from 0 to 8 bits.</source>
            <translation>El mínimo de entropía va de 0 a 8 bits.</translation>
        </message>
        <message>
            <source>A guardrail may have %1 exceptions at most.</source>
            <translation>Una barrera puede tener como máximo %1 excepciones.</translation>
        </message>
        <message>
            <source>The exception “%1” cannot be read as a pattern.</source>
            <translation>La excepción «%1» no se puede leer como patrón.</translation>
        </message>
        <message>
            <source>The name of the tool cannot be read as a pattern.</source>
            <translation>El nombre de la herramienta no se puede leer como patrón.</translation>
        </message>
        <message>
            <source>A replacement may have %1 bytes at most.</source>
            <translation>Un texto de sustitución puede tener como máximo %1 bytes.</translation>
        </message>
        <message>
            <source>The replacement names group %1, but the pattern has only %2. Write $$ for a dollar sign.</source>
            <translation>La sustitución nombra el grupo %1, pero el patrón solo tiene %2. Escribe $$ para un signo de dólar.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message>
            <source>Dry run</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <source>Dry run of “%1”</source>
            <translation>Simulación de «%1»</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>The body of a request, a transcript or any text. It stays here.</source>
            <translation>El cuerpo de una solicitud, una transcripción o cualquier texto. Se queda aquí.</translation>
        </message>
        <message>
            <source>What the rule finds</source>
            <translation>Lo que encuentra la regla</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Fragmento</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>Esto no cambia nada.</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>El último día (%n)</numerusform>
                <numerusform>Los últimos %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>Una conversación</translation>
        </message>
        <message>
            <source>The events could not be read: %1</source>
            <translation>No se pudieron leer los eventos: %1</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sin clave</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A new rule has no events of its own.</source>
            <translation>Una regla nueva aún no tiene eventos propios.</translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>Tal como está guardada, se ha activado %n vez.</numerusform>
                <numerusform>Tal como está guardada, se ha activado %n veces.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>De %n texto de eventos conservado, tal como está escrita ahora encuentra algo en %1.</numerusform>
                <numerusform>De %n textos de eventos conservados, tal como está escrita ahora encuentra algo en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No full texts of events are kept: paste a conversation to try the rule as it is written now.</source>
            <translation>No se guardan textos completos de los eventos: pegue una conversación para probar la regla tal como está ahora.</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n coincidencia</numerusform>
                <numerusform>%n coincidencias</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is found: it would pass as it is.</source>
            <translation>No se encuentra nada: pasaría tal cual.</translation>
        </message>
        <message>
            <source>%1: it would be refused.</source>
            <translation>%1: se rechazaría.</translation>
        </message>
        <message>
            <source>%1: it would pass, and be noted.</source>
            <translation>%1: pasaría, y se anotaría.</translation>
        </message>
        <message>
            <source>%1 would be replaced.</source>
            <translation>Se sustituiría: %1.</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>el texto</translation>
        </message>
    </context>
    <context>
        <name>GuardEventsFilter</name>
        <message>
            <source>“%1” is neither reject, replace nor alert.</source>
            <translation>«%1» no es reject, replace ni alert.</translation>
        </message>
        <message>
            <source>“%1” is neither request nor response.</source>
            <translation>«%1» no es request ni response.</translation>
        </message>
        <message>
            <source>“%1” is neither low, medium nor high.</source>
            <translation>«%1» no es low, medium ni high.</translation>
        </message>
        <message>
            <source>There is no rule “%1” any more; its name as a word finds its events.</source>
            <translation>Ya no existe la regla «%1»; su nombre como palabra encuentra sus eventos.</translation>
        </message>
        <message>
            <source>There is no key “%1”.</source>
            <translation>No existe la clave «%1».</translation>
        </message>
        <message>
            <source>“%1” is no number of days.</source>
            <translation>«%1» no es un número de días.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Did</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Fragmento</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message>
            <source>Filter: words, or rule: key: does:reject dir:response severity:high days:7</source>
            <translation>Filtro: palabras, o rule: key: does:reject dir:response severity:high days:7</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>Filtrar eventos</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Save what is listed as CSV or JSON (Ctrl+E)</source>
            <translation>Guardar la lista como CSV o JSON (Ctrl+E)</translation>
        </message>
        <message>
            <source>Guardrail events</source>
            <translation>Eventos de las barreras</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>Abrir la solicitud</translation>
        </message>
        <message>
            <source>Make an exception…</source>
            <translation>Crear una excepción…</translation>
        </message>
        <message>
            <source>Show the full text…</source>
            <translation>Mostrar el texto completo…</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>Eliminar el evento</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 de %2 eventos</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n evento</numerusform>
                <numerusform>%n eventos</numerusform>
            </translation>
        </message>
        <message>
            <source>The events could not be read: %1 What is listed is older.</source>
            <translation>No se pudieron leer los eventos: %1 Lo que aparece es anterior.</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>No se pudieron leer los eventos</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>No events match</source>
            <translation>Ningún evento coincide</translation>
        </message>
        <message>
            <source>No event matches “%1”.</source>
            <translation>Ningún evento coincide con «%1».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>All quiet</source>
            <translation>Todo tranquilo</translation>
        </message>
        <message>
            <source>Nothing has been stopped in the last 30 days.</source>
            <translation>No se ha detenido nada en los últimos 30 días.</translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>Los eventos se conservan %n día.</numerusform>
                <numerusform>Los eventos se conservan %n días.</numerusform>
            </translation>
        </message>
        <message>
            <source>Events are kept for good.</source>
            <translation>Los eventos se conservan para siempre.</translation>
        </message>
        <message>
            <source>Of the texts only a masked excerpt is kept.</source>
            <translation>De los textos solo se conserva un fragmento enmascarado.</translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>Los textos completos se conservan %n día, cifrados.</numerusform>
                <numerusform>Los textos completos se conservan %n días, cifrados.</numerusform>
            </translation>
        </message>
        <message>
            <source>Full texts are kept as long, encrypted.</source>
            <translation>Los textos completos se conservan el mismo tiempo, cifrados.</translation>
        </message>
        <message>
            <source>Stop keeping full texts</source>
            <translation>Dejar de conservar los textos completos</translation>
        </message>
        <message>
            <source>Keep full texts…</source>
            <translation>Conservar los textos completos…</translation>
        </message>
        <message>
            <source>Only this rule</source>
            <translation>Solo esta regla</translation>
        </message>
        <message>
            <source>There is nothing to make an exception from</source>
            <translation>No hay nada de lo que crear una excepción</translation>
        </message>
        <message>
            <source>the rule does not exist any more.</source>
            <translation>la regla ya no existe.</translation>
        </message>
        <message>
            <source>“%1” has one more exception.</source>
            <translation>«%1» tiene una excepción más.</translation>
        </message>
        <message>
            <source>The exception was not taken back</source>
            <translation>No se ha retirado la excepción</translation>
        </message>
        <message>
            <source>The text cannot be shown</source>
            <translation>No se puede mostrar el texto</translation>
        </message>
        <message>
            <source>the secret store did not give its key.</source>
            <translation>el almacén de secretos no ha dado su clave.</translation>
        </message>
        <message>
            <source>What “%1” searched</source>
            <translation>Lo que examinó «%1»</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>Texto completo</translation>
        </message>
        <message>
            <source>Delete this event of “%1”? This cannot be undone.</source>
            <translation>¿Eliminar este evento de «%1»? No se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>The event was not deleted</source>
            <translation>No se ha eliminado el evento</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>Exportar eventos</translation>
        </message>
        <message>
            <source>guardrail-events.csv</source>
            <translation>guardrail-events.csv</translation>
        </message>
        <message>
            <source>CSV (*.csv);;JSON (*.json)</source>
            <translation>CSV (*.csv);;JSON (*.json)</translation>
        </message>
        <message>
            <source>The events were not exported</source>
            <translation>No se han exportado los eventos</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>%n evento guardado en %1.</numerusform>
                <numerusform>%n eventos guardados en %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep full texts</source>
            <translation>Conservar los textos completos</translation>
        </message>
        <message>
            <source>Keep the whole text that triggered a rule?</source>
            <translation>¿Conservar el texto completo que activó una regla?</translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>Esos textos contienen los secretos que se encontraron en ellos. Se conservan %n día, cifrados, en %1; la clave está en %2. Lo que ocurrió antes no se conserva.</numerusform>
                <numerusform>Esos textos contienen los secretos que se encontraron en ellos. Se conservan %n días, cifrados, en %1; la clave está en %2. Lo que ocurrió antes no se conserva.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep excerpts only</source>
            <translation>Conservar solo fragmentos</translation>
        </message>
        <message>
            <source>The setting was not changed</source>
            <translation>No se ha cambiado el ajuste</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardExceptionDialog</name>
        <message>
            <source>Exception from “%1”</source>
            <translation>Excepción de «%1»</translation>
        </message>
        <message>
            <source>&amp;Let this pass</source>
            <translation>&amp;Dejar pasar esto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Add exception</source>
            <translation>Añadir excepción</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>Encontrado: %1</translation>
        </message>
        <message>
            <source>Type the text that is no secret, or re: and a pattern that it matches as a whole.</source>
            <translation>Escribe el texto que no es un secreto, o re: y un patrón con el que coincida por completo.</translation>
        </message>
        <message>
            <source>Every match that has this shape will pass. The event keeps only a masked excerpt, so make it as narrow as you can.</source>
            <translation>Pasará toda coincidencia con esta forma. El evento solo conserva un fragmento enmascarado, así que conviene que sea lo más estrecha posible.</translation>
        </message>
        <message>
            <source>Exactly this text will pass, everywhere that the rule looks.</source>
            <translation>Pasará exactamente este texto, en todos los lugares que examina la regla.</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>No se ha añadido: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message>
            <source>Show in Guardrails, or make an exception…</source>
            <translation>Mostrar en Barreras, o crear una excepción…</translation>
        </message>
        <message>
            <source>%1. Looking for what was found…</source>
            <translation>%1. Buscando lo que se encontró…</translation>
        </message>
        <message>
            <source>What guardrails found could not be read: %1</source>
            <translation>No se pudo leer lo que encontraron las barreras: %1</translation>
        </message>
        <message>
            <source>The events of this request are not kept any more.</source>
            <translation>Los eventos de esta solicitud ya no se conservan.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln barrera encontró algo.</numerusform>
                <numerusform>%Ln barreras encontraron algo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regla</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>Fragmento</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Coincidencias</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message>
            <source>Import rules</source>
            <translation>Importar reglas</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Abrir un archivo…</translation>
        </message>
        <message>
            <source>Rules as JSON</source>
            <translation>Reglas en JSON</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Open a file, or paste rules here. They come behind those that there are.</source>
            <translation>Abre un archivo o pega aquí las reglas. Se colocan detrás de las existentes.</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>No se puede leer el archivo: %1</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>El archivo es demasiado grande para barreras.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n regla: %1</numerusform>
                <numerusform>%n reglas: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>Importar %n regla</numerusform>
                <numerusform>Importar %n reglas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported: %1</source>
            <translation>No se ha importado nada: %1</translation>
        </message>
    </context>
    <context>
        <name>GuardPresets</name>
        <message>
            <source>Secrets</source>
            <translation>Secretos</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Datos personales</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <source>Prompt injection</source>
            <translation>Inyección de prompts</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>Llamadas a herramientas</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message>
            <source>Guardrail presets</source>
            <translation>Barreras predefinidas</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Predefinidas</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Predefinida</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Each becomes a rule of yours that you can change. Nothing is on that you do not tick.</source>
            <translation>Cada una se convierte en una regla propia que puedes cambiar. No se activa nada que no marques.</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Patrón</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>Encontrado:</translation>
        </message>
        <message>
            <source>Left alone:</source>
            <translation>No se toca:</translation>
        </message>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>Activar el conjunto de secretos (%n regla)</numerusform>
                <numerusform>Activar el conjunto de secretos (%n reglas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>Activar %n regla</numerusform>
                <numerusform>Activar %n reglas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>Aplicar %n cambio</numerusform>
                <numerusform>Aplicar %n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed: %1</source>
            <translation>No se ha cambiado nada: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesModel</name>
        <message>
            <source>On</source>
            <translation>Activada</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>tool call</source>
            <translation>llamada a herramienta</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Hits %1 d</source>
            <translation>Aciertos %1 d</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Tendencia</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>No guardrails yet</source>
            <translation>Aún no hay barreras</translation>
        </message>
        <message>
            <source>Agents send whatever they read, .env files included. Start with the secrets set.</source>
            <translation>Los agentes envían todo lo que leen, también los archivos .env. Empieza por el conjunto de secretos.</translation>
        </message>
        <message>
            <source>Choose presets…</source>
            <translation>Elegir predefinidas…</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>Escribir una regla</translation>
        </message>
        <message>
            <source>The guardrails' counts could not be read: %1</source>
            <translation>No se pudieron leer los recuentos de las barreras: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Show its events</source>
            <translation>Mostrar sus eventos</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>En vigor</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>No se ha cambiado «%1»</translation>
        </message>
        <message>
            <source>“%1” is off.</source>
            <translation>«%1» está desactivada.</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>Se ha movido «%1».</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>No se ha cambiado el orden</translation>
        </message>
        <message>
            <source>“%1” was not deleted</source>
            <translation>No se ha eliminado «%1»</translation>
        </message>
        <message>
            <source>“%1” is deleted. Its events stay.</source>
            <translation>«%1» se ha eliminado. Sus eventos se conservan.</translation>
        </message>
        <message>
            <source>The rule was not put back</source>
            <translation>No se ha restaurado la regla</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
        <message>
            <source>“%1” is saved, and off.</source>
            <translation>«%1» está guardada y desactivada.</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>«%1» ya está en vigor. Hubo %n solicitud en la última hora.</numerusform>
                <numerusform>«%1» ya está en vigor. Hubo %n solicitudes en la última hora.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is in force now.</source>
            <translation>«%1» ya está en vigor.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardTestPanel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Text to try the rule on</source>
            <translation>Texto para probar la regla</translation>
        </message>
        <message>
            <source>Paste a text, a file or a whole conversation. It stays here.</source>
            <translation>Pega un texto, un archivo o una conversación entera. Se queda aquí.</translation>
        </message>
        <message>
            <source>What would go on</source>
            <translation>Lo que continuaría</translation>
        </message>
        <message>
            <source>As a strea&amp;m</source>
            <translation>Como &amp;flujo</translation>
        </message>
        <message>
            <source>Replays the text in random pieces, as a model writes it, and compares</source>
            <translation>Reproduce el texto en trozos aleatorios, como lo escribe un modelo, y compara</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Examples…</source>
            <translation>Ejemplos…</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>No: %1</translation>
        </message>
        <message>
            <source>Refused: the client reads “%1”, and nothing goes on.</source>
            <translation>Rechazado: el cliente lee «%1» y nada continúa.</translation>
        </message>
        <message>
            <source>the rule's name</source>
            <translation>el nombre de la regla</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%n coincidencia en %1</numerusform>
                <numerusform>%n coincidencias en %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n descartada</numerusform>
                <numerusform>%n descartadas</numerusform>
            </translation>
        </message>
        <message>
            <source>too few to count</source>
            <translation>demasiado pocas para contar</translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>En %n trozo: el mismo resultado.</numerusform>
                <numerusform>En %n trozos: el mismo resultado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>En %n trozo el resultado difiere: una coincidencia es más larga que lo retenido.</numerusform>
                <numerusform>En %n trozos el resultado difiere: una coincidencia es más larga que lo retenido.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>«%1» (%2)</translation>
        </message>
        <message>
            <source>Also found by %1.</source>
            <translation>También encontrado por %1.</translation>
        </message>
        <message>
            <source>Reject beats replace: the message would be refused.</source>
            <translation>Rechazar prevalece sobre sustituir: el mensaje se rechazaría.</translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>Calls that a model makes of any tool are judged by their arguments.</source>
            <translation>Las llamadas de un modelo a cualquier herramienta se juzgan por sus argumentos.</translation>
        </message>
        <message>
            <source>Calls that a model makes of the tools “%1” are judged by their arguments.</source>
            <translation>Las llamadas de un modelo a las herramientas «%1» se juzgan por sus argumentos.</translation>
        </message>
        <message>
            <source>Requests are searched (%1) before they leave this machine.</source>
            <translation>Las solicitudes se examinan (%1) antes de salir de este equipo.</translation>
        </message>
        <message>
            <source>Answers are searched (%1) before the client sees them.</source>
            <translation>Las respuestas se examinan (%1) antes de que las vea el cliente.</translation>
        </message>
        <message>
            <source>Requests and answers are searched (%1).</source>
            <translation>Las solicitudes y las respuestas se examinan (%1).</translation>
        </message>
        <message>
            <source>A call that matches is taken out, and the client reads why.</source>
            <translation>Una llamada que coincide se quita, y el cliente lee por qué.</translation>
        </message>
        <message>
            <source>One match, and the whole message is refused; the client reads this rule's name.</source>
            <translation>Con una coincidencia se rechaza todo el mensaje; el cliente lee el nombre de esta regla.</translation>
        </message>
        <message>
            <source>A match is noted and nothing is changed.</source>
            <translation>Una coincidencia se anota y no se cambia nada.</translation>
        </message>
        <message>
            <source>Each match is replaced by a token, and the real value is put back in the answer.</source>
            <translation>Cada coincidencia se sustituye por un token, y en la respuesta se restituye el valor real.</translation>
        </message>
        <message>
            <source>Each match is taken out; nothing stands in its place.</source>
            <translation>Cada coincidencia se quita; nada ocupa su lugar.</translation>
        </message>
        <message>
            <source>Each match is replaced by “%1”.</source>
            <translation>Cada coincidencia se sustituye por «%1».</translation>
        </message>
        <message>
            <source>the key “%1”</source>
            <translation>la clave «%1»</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>el proyecto «%1»</translation>
        </message>
        <message>
            <source>the provider “%1”</source>
            <translation>el proveedor «%1»</translation>
        </message>
        <message>
            <source>Only for %1.</source>
            <translation>Solo para %1.</translation>
        </message>
        <message>
            <source>A match counts only if its check digit is right.</source>
            <translation>Una coincidencia solo cuenta si su dígito de control es correcto.</translation>
        </message>
        <message>
            <source>A match counts only if it is a valid account number.</source>
            <translation>Una coincidencia solo cuenta si es un número de cuenta válido.</translation>
        </message>
        <message>
            <source>A match counts only if it looks random.</source>
            <translation>Una coincidencia solo cuenta si parece aleatoria.</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>Menos de %n coincidencia en un mensaje no cuenta.</numerusform>
                <numerusform>Menos de %n coincidencias en un mensaje no cuentan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>Puede pasar %n excepción.</numerusform>
                <numerusform>Pueden pasar %n excepciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>replace</source>
            <translation>sustituir</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>avisar</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>rechazar</translation>
        </message>
        <message>
            <source>response</source>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>both</source>
            <translation>ambas</translation>
        </message>
        <message>
            <source>request</source>
            <translation>solicitud</translation>
        </message>
        <message>
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>media</translation>
        </message>
        <message>
            <source>Card number (Luhn)</source>
            <translation>Número de tarjeta (Luhn)</translation>
        </message>
        <message>
            <source>Looks random (entropy)</source>
            <translation>Parece aleatorio (entropía)</translation>
        </message>
        <message>
            <source>Bank account (IBAN)</source>
            <translation>Cuenta bancaria (IBAN)</translation>
        </message>
        <message>
            <source>No further check</source>
            <translation>Sin más comprobación</translation>
        </message>
        <message>
            <source>system</source>
            <translation>sistema</translation>
        </message>
        <message>
            <source>user</source>
            <translation>usuario</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>asistente</translation>
        </message>
        <message>
            <source>tool calls</source>
            <translation>llamadas a herramientas</translation>
        </message>
        <message>
            <source>tool results</source>
            <translation>resultados de herramientas</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>otros campos</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>todo</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>prompt de sistema</translation>
        </message>
        <message>
            <source>system prompt, part %1</source>
            <translation>prompt de sistema, parte %1</translation>
        </message>
        <message>
            <source>tool definition %1</source>
            <translation>definición de herramienta %1</translation>
        </message>
        <message>
            <source>input</source>
            <translation>entrada</translation>
        </message>
        <message>
            <source>message %1</source>
            <translation>mensaje %1</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1, parte %2</translation>
        </message>
    </context>
    <context>
        <name>GuardrailJson</name>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>«%1» debe ser uno de: %2.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>«%1» es demasiado largo.</translation>
        </message>
        <message>
            <source>“%1” must be an array of UUIDs.</source>
            <translation>«%1» debe ser una lista de UUID.</translation>
        </message>
    </context>
    <context>
        <name>Guardrails</name>
        <message>
            <source>guardrail %1</source>
            <translation>barrera %1</translation>
        </message>
        <message>
            <source>A guardrail that looks at no part of a conversation finds nothing. Choose at least one.</source>
            <translation>Una barrera que no examina ninguna parte de la conversación no encuentra nada. Elige al menos una.</translation>
        </message>
        <message>
            <source>The guardrail is for a key, project or provider that does not exist.</source>
            <translation>La barrera es para una clave, un proyecto o un proveedor que no existe.</translation>
        </message>
        <message>
            <source>“%1” was for keys, projects or providers that do not exist here; it is off.</source>
            <translation>«%1» era para claves, proyectos o proveedores que aquí no existen; está desactivada.</translation>
        </message>
        <message>
            <source>“%1” is also for keys, projects or providers that do not exist here.</source>
            <translation>«%1» es también para claves, proyectos o proveedores que aquí no existen.</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>Regla %1: %2</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>El archivo es demasiado grande para barreras.</translation>
        </message>
        <message>
            <source>The file is not JSON: %1, at byte %2.</source>
            <translation>El archivo no es JSON: %1, en el byte %2.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Sluice.</source>
            <translation>El archivo fue escrito por una versión más nueva de Sluice.</translation>
        </message>
        <message>
            <source>“guardrails” must be an array.</source>
            <translation>«guardrails» debe ser una lista.</translation>
        </message>
        <message>
            <source>A name may have %1 characters at most.</source>
            <translation>Un nombre puede tener como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>There are no guardrails in the file.</source>
            <translation>No hay barreras en el archivo.</translation>
        </message>
        <message>
            <source>There are more guardrails in the file than %1.</source>
            <translation>Hay más de %1 barreras en el archivo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message>
            <source>Rules or events</source>
            <translation>Reglas o eventos</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Presets…</source>
            <translation>Predefinidas…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>Nueva regla</translation>
        </message>
        <message>
            <source>New rule (Ctrl+N)</source>
            <translation>Nueva regla (Ctrl+N)</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Not every rule was changed</source>
            <translation>No se han cambiado todas las reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>%n regla está ya en vigor.</numerusform>
                <numerusform>%n reglas están ya en vigor.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>%n regla cambiada.</numerusform>
                <numerusform>%n reglas cambiadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule was not taken back</source>
            <translation>No se ha retirado una regla</translation>
        </message>
        <message>
            <source>A rule was not changed</source>
            <translation>No se ha cambiado una regla</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>No se ha exportado nada</translation>
        </message>
        <message>
            <source>there are no rules yet.</source>
            <translation>aún no hay reglas.</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>Exportar reglas</translation>
        </message>
        <message>
            <source>guardrails.json</source>
            <translation>guardrails.json</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>The rules were not exported</source>
            <translation>No se han exportado las reglas</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>%n regla guardada en %1.</numerusform>
                <numerusform>%n reglas guardadas en %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HeadsView</name>
        <message>
            <source>Answer %1</source>
            <translation>Respuesta %1</translation>
        </message>
        <message>
            <source>The answer has not begun yet.</source>
            <translation>La respuesta aún no ha empezado.</translation>
        </message>
        <message>
            <source>removed</source>
            <comment>a credential</comment>
            <translation>eliminada</translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message>
            <source>Sums per hour and day too</source>
            <translation>También las sumas por hora y día</translation>
        </message>
        <message>
            <source>Delete history…</source>
            <translation>Eliminar historial…</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>Eliminando…</translation>
        </message>
        <message>
            <source>Which history to delete</source>
            <translation>Qué historial eliminar</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>Anterior a %n día</numerusform>
                <numerusform>Anterior a %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts forget that time, and budgets that count over it start anew.</source>
            <translation>Los gráficos olvidan ese tiempo, y los presupuestos que lo cuentan empiezan de nuevo.</translation>
        </message>
        <message>
            <source>The database holds %1.</source>
            <comment>a size</comment>
            <translation>La base de datos ocupa %1.</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>Eliminar historial</translation>
        </message>
        <message>
            <source>Delete every request, refusal and event that was recorded?</source>
            <translation>¿Eliminar todas las solicitudes, rechazos y eventos registrados?</translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>¿Eliminar todas las solicitudes, rechazos y eventos de hace más de %n día?</numerusform>
                <numerusform>¿Eliminar todas las solicitudes, rechazos y eventos de hace más de %n días?</numerusform>
            </translation>
        </message>
        <message>
            <source>The sums go too: charts forget that time, and budgets that count over it start anew when Sluice is next started. This cannot be undone.</source>
            <translation>También se eliminan las sumas: los gráficos olvidan ese tiempo, y los presupuestos que lo cuentan empiezan de nuevo la próxima vez que se inicie Sluice. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>The sums per hour and day stay, so charts and budgets do not change. This cannot be undone.</source>
            <translation>Las sumas por hora y día se mantienen, así que los gráficos y los presupuestos no cambian. Esto no se puede deshacer.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <source>%1 entries were deleted.</source>
            <comment>a number</comment>
            <translation>Entradas eliminadas: %1.</translation>
        </message>
    </context>
    <context>
        <name>sluice::HostsPanel</name>
        <message>
            <source>None yet.</source>
            <translation>Ninguno todavía.</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Veces</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Última vez</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Hosts contactados</translation>
        </message>
        <message>
            <source>others</source>
            <translation>otros</translation>
        </message>
    </context>
    <context>
        <name>sluice::HoursEditor</name>
        <message>
            <source>Only at certain &amp;hours</source>
            <translation>Solo a ciertas &amp;horas</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Time zone of the settings</source>
            <translation>Zona horaria de la configuración</translation>
        </message>
        <message>
            <source>from</source>
            <translation>de</translation>
        </message>
        <message>
            <source>to</source>
            <translation>a</translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Guardrail</source>
            <translation>Barrera</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Precio</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>se añade</translation>
        </message>
        <message>
            <source>is the same here</source>
            <translation>aquí es igual</translation>
        </message>
        <message>
            <source>conflict: another one here has that name</source>
            <translation>conflicto: aquí hay otro elemento con ese nombre</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>se cambia</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <comment>a file, why</comment>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>es demasiado grande</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>File to import</source>
            <translation>Archivo que importar</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>Choose the file to import</source>
            <translation>Elegir el archivo que importar</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>Contraseña del archivo</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>Qué haría la importación</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>Difiere en</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Importar la configuración</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice);;All files (*)</source>
            <translation>Configuración (*.json *.sluice);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>All that differ</source>
            <translation>Todo lo que difiere</translation>
        </message>
        <message>
            <source>Change what is here to what the file says?</source>
            <translation>¿Cambiar lo que hay aquí por lo que dice el archivo?</translation>
        </message>
        <message>
            <source>Nothing is removed. Export first if you may want to go back.</source>
            <translation>No se elimina nada. Exporta antes si puede que quieras volver atrás.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>Dejarlo como está</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>Se ha importado %n entrada.</numerusform>
                <numerusform>Se han importado %n entradas.</numerusform>
            </translation>
        </message>
        <message>
            <source>New keys get new secrets. Copy them now: they are not shown again.</source>
            <translation>Las claves nuevas reciben secretos nuevos. Cópialos ahora: no se volverán a mostrar.</translation>
        </message>
        <message>
            <source>Secret of the key %1</source>
            <translation>Secreto de la clave %1</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyActions</name>
        <message>
            <source>“%1”</source>
            <comment>the name of a key</comment>
            <translation>«%1»</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln clave</numerusform>
                <numerusform>%Ln claves</numerusform>
            </translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>el proyecto «%1»</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>la pasarela</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 was not paused</source>
            <translation>No se ha pausado: %1</translation>
        </message>
        <message>
            <source>%1 was not resumed</source>
            <translation>No se ha reanudado: %1</translation>
        </message>
        <message>
            <source>%1 paused. Requests are refused until you resume.</source>
            <translation>En pausa: %1. Las solicitudes se rechazan hasta que reanudes.</translation>
        </message>
        <message>
            <source>%1 resumed.</source>
            <translation>Reanudado: %1.</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>No se ha cambiado «%1»</translation>
        </message>
        <message>
            <source>%1 switched on.</source>
            <translation>Activado: %1.</translation>
        </message>
        <message>
            <source>%1 switched off. Requests are refused.</source>
            <translation>Desactivado: %1. Las solicitudes se rechazan.</translation>
        </message>
        <message>
            <source>“%1” was not revoked</source>
            <translation>No se ha revocado «%1»</translation>
        </message>
        <message>
            <source>%1 revoked. Requests are refused from now on.</source>
            <translation>Revocado: %1. Las solicitudes se rechazan desde ahora.</translation>
        </message>
        <message>
            <source>The key was not restored</source>
            <translation>No se ha restaurado la clave</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>«%1» vuelve a funcionar.</translation>
        </message>
        <message>
            <source>The key was not revoked</source>
            <translation>No se ha revocado la clave</translation>
        </message>
        <message>
            <source>%1 tagged.</source>
            <translation>Etiquetado: %1.</translation>
        </message>
        <message>
            <source>%1 taken out of the project.</source>
            <translation>Fuera del proyecto: %1.</translation>
        </message>
        <message>
            <source>%1 moved to %2.</source>
            <translation>Movido a %2: %1.</translation>
        </message>
        <message>
            <source>The budget of %1 was not raised</source>
            <translation>No se ha aumentado el presupuesto de %1</translation>
        </message>
        <message>
            <source>%1 more for %2 today.</source>
            <translation>%1 más para %2 hoy.</translation>
        </message>
        <message>
            <source>The raise was not taken back</source>
            <translation>No se ha retirado el aumento</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>No se ha pausado el tráfico</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>No se ha reanudado el tráfico</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCheckPanel</name>
        <message>
            <source> ms</source>
            <translation> ms</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>not at all</source>
            <comment>answers are remembered</comment>
            <translation>no se recuerdan</translation>
        </message>
        <message>
            <source>Save who is asked about unknown keys</source>
            <translation>Guardar a quién se consulta por las claves desconocidas</translation>
        </message>
        <message>
            <source>Back to what is in force</source>
            <translation>Volver a lo que está en vigor</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>https, or http to this computer or a private network. Empty: unknown keys are refused.</source>
            <translation>https, o http a este equipo o a una red privada. Vacío: las claves desconocidas se rechazan.</translation>
        </message>
        <message>
            <source>Such callers act as</source>
            <translation>Esos clientes actúan como</translation>
        </message>
        <message>
            <source>The rules of that key hold for them, and its budget.</source>
            <translation>Para ellos valen las reglas de esa clave, y su presupuesto.</translation>
        </message>
        <message>
            <source>Waits at most</source>
            <translation>Espera como máximo</translation>
        </message>
        <message>
            <source>Without an answer the request is refused.</source>
            <translation>Sin respuesta, la solicitud se rechaza.</translation>
        </message>
        <message>
            <source>Remembers answers for</source>
            <translation>Recuerda las respuestas durante</translation>
        </message>
        <message>
            <source>Choose a key…</source>
            <translation>Elegir una clave…</translation>
        </message>
        <message>
            <source>%1 (revoked)</source>
            <translation>%1 (revocada)</translation>
        </message>
        <message>
            <source>A key that does not exist any more</source>
            <translation>Una clave que ya no existe</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCommands</name>
        <message>
            <source>Move to project</source>
            <translation>Mover a un proyecto</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>Duplicar…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Raise for today…</source>
            <translation>Aumentar por hoy…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Renovar…</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>Añadir etiquetas…</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Mostrar solicitudes</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Revoke with a reason…</source>
            <translation>Revocar con un motivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Copiar el prefijo</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Sin proyecto</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>En pausa por ti</translation>
        </message>
        <message>
            <source>Raise for today</source>
            <translation>Aumentar por hoy</translation>
        </message>
        <message>
            <source>How many dollars more may “%1” spend today?</source>
            <translation>¿Cuántos dólares más puede gastar hoy «%1»?</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>Aumentar</translation>
        </message>
        <message>
            <source>“%1” has no new secret: %2</source>
            <translation>«%1» no tiene secreto nuevo: %2</translation>
        </message>
        <message>
            <source>Add tags to %1</source>
            <translation>Añadir etiquetas a %1</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>Etiquetas, separadas por comas</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Revoke %1</source>
            <translation>Revocar %1</translation>
        </message>
        <message>
            <source>Why? You will read it here later; nobody else does.</source>
            <translation>¿Por qué? Podrás leerlo aquí más tarde; nadie más lo lee.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDays</name>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>%1: %2 · requests: %3</source>
            <translation>%1: %2 · solicitudes: %3</translation>
        </message>
        <message>
            <source>%1 · requests: %2 · most on %3</source>
            <translation>%1 · solicitudes: %2 · máximo el %3</translation>
        </message>
        <message>
            <source>Spend per day, last 30 days: %1</source>
            <translation>Gasto por día, últimos 30 días: %1</translation>
        </message>
        <message>
            <source>Requests per day, last 30 days: %1</source>
            <translation>Solicitudes por día, últimos 30 días: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Last requests</source>
            <translation>Últimas solicitudes</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last requests of this key</source>
            <translation>Últimas solicitudes de esta clave</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>Más acciones</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>Paused %1: %2</source>
            <translation>En pausa %1: %2</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>Revocar</translation>
        </message>
        <message>
            <source>Limits of the project %1</source>
            <translation>Límites del proyecto %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>sin solicitudes</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · solicitudes: %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Proveedor predeterminado</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Agente visto</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>They could not be read: %1</source>
            <translation>No se pudieron leer: %1</translation>
        </message>
        <message>
            <source>This key has not been used yet.</source>
            <translation>Esta clave aún no se ha usado.</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyHistory</name>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>Secreto nuevo</translation>
        </message>
        <message>
            <source>New secret; the old one works until %1</source>
            <translation>Secreto nuevo; el anterior funciona hasta %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocada</translation>
        </message>
        <message>
            <source>%1 (by %2)</source>
            <translation>%1 (por %2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPaste</name>
        <message>
            <source>This looks like a key of %1. Store it in the keychain?</source>
            <comment>a provider</comment>
            <translation>Parece una clave de %1. ¿Guardarla en el llavero?</translation>
        </message>
        <message>
            <source>Store it…</source>
            <translation>Guardarla…</translation>
        </message>
        <message>
            <source>This looks like a key of %1 or %2. Store it in the keychain?</source>
            <comment>providers</comment>
            <translation>Parece una clave de %1 o de %2. ¿Guardarla en el llavero?</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPolicyEditor</name>
        <message>
            <source>The key is s&amp;witched on</source>
            <translation>La clave está acti&amp;vada</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Pro&amp;ject</source>
            <translation>Pro&amp;yecto</translation>
        </message>
        <message>
            <source>Its limits hold beside those of the key; the strictest wins</source>
            <translation>Sus límites se aplican junto a los de la clave; gana el más estricto</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Opcional, para ti</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ota</translation>
        </message>
        <message>
            <source>laptop, nightly</source>
            <translation>portátil, nocturno</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>E&amp;tiquetas</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Color</translation>
        </message>
        <message>
            <source>What it may ask for</source>
            <translation>Qué puede pedir</translation>
        </message>
        <message>
            <source>&amp;Denied models</source>
            <translation>Modelos &amp;denegados</translation>
        </message>
        <message>
            <source>Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed</source>
            <translation>Patrones como claude-opus-* o re:gpt-[45].*; lo denegado prevalece sobre lo permitido</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (desactivado)</translation>
        </message>
        <message>
            <source>There is no provider yet.</source>
            <translation>Aún no hay ningún proveedor.</translation>
        </message>
        <message>
            <source>None ticked: all of them.</source>
            <translation>Ninguno marcado: todos.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Defa&amp;ult provider</source>
            <translation>Proveedor predeter&amp;minado</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Adónde va una solicitud cuyo modelo no se sabe qué proveedor sirve</translation>
        </message>
        <message>
            <source>Any: chat, responses, messages, embeddings …</source>
            <translation>Cualquiera: chat, responses, messages, embeddings …</translation>
        </message>
        <message>
            <source>&amp;Kinds of request</source>
            <translation>T&amp;ipos de solicitud</translation>
        </message>
        <message>
            <source>One of %1; or a method and a path, such as GET /v1/files/*</source>
            <translation>Uno de %1; o un método y una ruta, como GET /v1/files/*</translation>
        </message>
        <message>
            <source>Further budgets</source>
            <translation>Más presupuestos</translation>
        </message>
        <message>
            <source>Cheaper models when a budget is spent</source>
            <translation>Modelos más baratos cuando se agota un presupuesto</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>Añadir un escalón</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Cada solicitud</translation>
        </message>
        <message>
            <source>as the client asks</source>
            <translation>como pida el cliente</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>Respuesta más larga</translation>
        </message>
        <message>
            <source>What is more is cut down; where nothing is asked, this is put in</source>
            <translation>Lo que exceda se recorta; donde no se pide nada, se pone este valor</translation>
        </message>
        <message>
            <source>As the client sends it</source>
            <translation>Tal como lo envía el cliente</translation>
        </message>
        <message>
            <source>This one where the client sends none</source>
            <translation>Este si el cliente no envía ninguno</translation>
        </message>
        <message>
            <source>Always this one</source>
            <translation>Siempre este</translation>
        </message>
        <message>
            <source>S&amp;ystem prompt</source>
            <translation>Prompt de &amp;sistema</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt de sistema</translation>
        </message>
        <message>
            <source>Keep the texts of requests and answers</source>
            <translation>Conservar los textos de solicitudes y respuestas</translation>
        </message>
        <message>
            <source>From where and when</source>
            <translation>Desde dónde y cuándo</translation>
        </message>
        <message>
            <source>Any: 192.168.1.20, 10.0.0.0/8, fd00::/8</source>
            <translation>Cualquiera: 192.168.1.20, 10.0.0.0/8, fd00::/8</translation>
        </message>
        <message>
            <source>&amp;Addresses</source>
            <translation>Dir&amp;ecciones</translation>
        </message>
        <message>
            <source>None: https://app.example</source>
            <translation>Ninguna: https://app.example</translation>
        </message>
        <message>
            <source>We&amp;b pages</source>
            <translation>Páginas &amp;web</translation>
        </message>
        <message>
            <source>Origins whose scripts a browser may let use this key</source>
            <translation>Orígenes cuyos scripts pueden usar esta clave desde un navegador</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>Qué la detiene</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>Ends when &amp;idle for</source>
            <translation>Termina tras &amp;inactividad de</translation>
        </message>
        <message>
            <source>A key for one session: it ends after so long without a request</source>
            <translation>Una clave para una sesión: termina cuando pasa ese tiempo sin solicitudes</translation>
        </message>
        <message>
            <source>after </source>
            <comment>a number of days follows</comment>
            <translation>tras </translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>Remind to rotate</source>
            <translation>Recordar renovarla</translation>
        </message>
        <message>
            <source>None: only models that a provider lists</source>
            <translation>Ninguno: solo los modelos que ofrece un proveedor</translation>
        </message>
    </context>
    <context>
        <name>KeyProblems</name>
        <message>
            <source>%1 can never be reached: %2 is less.</source>
            <translation>%1 no se puede alcanzar nunca: %2 es menos.</translation>
        </message>
        <message>
            <source>“%1” is allowed and denied; what is denied wins.</source>
            <translation>«%1» está permitido y denegado; prevalece lo denegado.</translation>
        </message>
        <message>
            <source>“*” denies every model; switch the key off instead.</source>
            <translation>«*» deniega todos los modelos; mejor desactivar la clave.</translation>
        </message>
        <message>
            <source>None of the chosen providers is switched on.</source>
            <translation>Ninguno de los proveedores elegidos está activado.</translation>
        </message>
        <message>
            <source>Say which cheaper model takes over when the budget is spent.</source>
            <translation>Indica qué modelo más barato toma el relevo cuando se agota el presupuesto.</translation>
        </message>
        <message>
            <source>A step names a model and the cheaper one that replaces it.</source>
            <translation>Un escalón indica un modelo y el más barato que lo sustituye.</translation>
        </message>
        <message>
            <source>“%1” would be replaced by itself.</source>
            <translation>«%1» se sustituiría por sí mismo.</translation>
        </message>
        <message>
            <source>That moment is past.</source>
            <translation>Ese momento ya ha pasado.</translation>
        </message>
        <message>
            <source>With these hours the key could never be used.</source>
            <translation>Con estas horas la clave nunca se podría usar.</translation>
        </message>
        <message>
            <source>“%1” is no time zone, such as Europe/Madrid.</source>
            <translation>«%1» no es una zona horaria, como Europe/Madrid.</translation>
        </message>
        <message>
            <source>A limit of 0 would refuse everything; remove it, or switch the key off.</source>
            <translation>Un límite de 0 lo rechazaría todo; quítalo o desactiva la clave.</translation>
        </message>
        <message>
            <source>A budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>Un presupuesto de 0 lo rechazaría todo; mejor desactivar la clave.</translation>
        </message>
        <message>
            <source>Nothing waits in line without a limit of requests at once.</source>
            <translation>Nada espera en cola sin un límite de solicitudes simultáneas.</translation>
        </message>
        <message>
            <source>Write the system prompt, or choose none.</source>
            <translation>Escribe el prompt de sistema, o elige ninguno.</translation>
        </message>
    </context>
    <context>
        <name>KeySentence</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n otro</numerusform>
                <numerusform>otros %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>a removed provider</source>
            <translation>un proveedor eliminado</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 en %2</translation>
        </message>
        <message>
            <source>every model of %1</source>
            <translation>todos los modelos de %1</translation>
        </message>
        <message numerus="yes">
            <source>every model of your %Ln providers</source>
            <translation>
                <numerusform>todos los modelos de tu proveedor (%Ln)</numerusform>
                <numerusform>todos los modelos de tus %Ln proveedores</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 but not %2</source>
            <translation>%1 pero no %2</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>on cheaper models beyond %1</source>
            <translation>con modelos más baratos por encima de %1</translation>
        </message>
        <message>
            <source>with a warning beyond %1</source>
            <translation>con un aviso por encima de %1</translation>
        </message>
        <message>
            <source>for %1 only</source>
            <translation>solo para %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln requests in all</source>
            <translation>
                <numerusform>para %Ln solicitud en total</numerusform>
                <numerusform>para %Ln solicitudes en total</numerusform>
            </translation>
        </message>
        <message>
            <source>as often as it likes</source>
            <translation>sin límite de veces</translation>
        </message>
        <message>
            <source>with answers of at most %1 tokens</source>
            <translation>con respuestas de %1 tokens como máximo</translation>
        </message>
        <message>
            <source>from %1 only</source>
            <translation>solo desde %1</translation>
        </message>
        <message>
            <source>also from web pages of %1</source>
            <translation>también desde páginas web de %1</translation>
        </message>
        <message>
            <source>until it has been idle for %1</source>
            <translation>hasta pasar %1 sin actividad</translation>
        </message>
        <message>
            <source>A budget in dollars does not hold models of %1 that have no known price.</source>
            <translation>Un presupuesto en dólares no frena los modelos de %1 cuyo precio no se conoce.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests at once</source>
            <translation>
                <numerusform>%Ln solicitud simultánea</numerusform>
                <numerusform>%Ln solicitudes simultáneas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a minute</source>
            <translation>
                <numerusform>%Ln solicitud por minuto</numerusform>
                <numerusform>%Ln solicitudes por minuto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests an hour</source>
            <translation>
                <numerusform>%Ln solicitud por hora</numerusform>
                <numerusform>%Ln solicitudes por hora</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a day</source>
            <translation>
                <numerusform>%Ln solicitud al día</numerusform>
                <numerusform>%Ln solicitudes al día</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 input tokens a minute</source>
            <translation>%1 tokens de entrada por minuto</translation>
        </message>
        <message>
            <source>%1 input tokens an hour</source>
            <translation>%1 tokens de entrada por hora</translation>
        </message>
        <message>
            <source>%1 input tokens a day</source>
            <translation>%1 tokens de entrada al día</translation>
        </message>
        <message>
            <source>%1 output tokens a minute</source>
            <translation>%1 tokens de salida por minuto</translation>
        </message>
        <message>
            <source>%1 output tokens an hour</source>
            <translation>%1 tokens de salida por hora</translation>
        </message>
        <message>
            <source>%1 output tokens a day</source>
            <translation>%1 tokens de salida al día</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>%1 tokens por minuto</translation>
        </message>
        <message>
            <source>%1 tokens an hour</source>
            <translation>%1 tokens por hora</translation>
        </message>
        <message>
            <source>%1 tokens a day</source>
            <translation>%1 tokens al día</translation>
        </message>
        <message>
            <source>%1 a request</source>
            <translation>%1 por solicitud</translation>
        </message>
        <message>
            <source>%1 a session</source>
            <translation>%1 por sesión</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 al día</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>%1 a la semana</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>%1 al mes</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en total</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>todos los días</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>de lunes a viernes</translation>
        </message>
        <message>
            <source>at weekends</source>
            <translation>los fines de semana</translation>
        </message>
        <message>
            <source>on no day</source>
            <translation>ningún día</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation>%1 de %2 a %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>%2 is a time zone</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>until %1 today</source>
            <translation>hasta las %1 de hoy</translation>
        </message>
        <message>
            <source>until %1 tomorrow</source>
            <translation>hasta las %1 de mañana</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day of the week</comment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>hasta %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>There is no provider yet: requests with this key will be refused until you add one.</source>
            <translation>Aún no hay ningún proveedor: las solicitudes con esta clave se rechazarán hasta que añadas uno.</translation>
        </message>
        <message>
            <source>May use %1.</source>
            <translation>Puede usar %1.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Any tool</source>
            <translation>Cualquier herramienta</translation>
        </message>
        <message>
            <source>Python program</source>
            <translation>Programa de Python</translation>
        </message>
        <message>
            <source>JavaScript program</source>
            <translation>Programa de JavaScript</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>clave %1</translation>
        </message>
        <message>
            <source>Give the key a name, such as the tool or the machine that will use it.</source>
            <translation>Da un nombre a la clave, como la herramienta o el equipo que la usará.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nombre tiene como máximo %1 caracteres; este tiene %2.</translation>
        </message>
        <message>
            <source>There is a key named “%1” already.</source>
            <translation>Ya hay una clave llamada «%1».</translation>
        </message>
        <message>
            <source>The providers have not said yet which models they serve.</source>
            <translation>Los proveedores aún no han dicho qué modelos sirven.</translation>
        </message>
        <message numerus="yes">
            <source>Matches none of the %Ln known models.</source>
            <translation>
                <numerusform>No coincide con el modelo conocido (%Ln).</numerusform>
                <numerusform>No coincide con ninguno de los %Ln modelos conocidos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3 …</source>
            <translation>Coincide con %1 de %2 modelos conocidos: %3 …</translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3</source>
            <translation>Coincide con %1 de %2 modelos conocidos: %3</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysModel</name>
        <message>
            <source>Active</source>
            <translation>Activa</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>Caducó %1</translation>
        </message>
        <message>
            <source>Revoked %1</source>
            <translation>Revocada %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>any model</source>
            <translation>cualquier modelo</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>eliminado</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>Adónde va una solicitud cuyo modelo no se sabe qué proveedor sirve</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>Proveedor predeterminado</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Límite más ajustado</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>Puede usar</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>Agente visto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysPage</name>
        <message>
            <source>Search keys</source>
            <translation>Buscar claves</translation>
        </message>
        <message>
            <source>Group by project</source>
            <translation>Agrupar por proyecto</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Nueva clave</translation>
        </message>
        <message>
            <source>New key (Ctrl+N)</source>
            <translation>Nueva clave (Ctrl+N)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>Todavía no hay ningún proyecto.</translation>
        </message>
        <message>
            <source>Keys of a project stand together</source>
            <translation>Las claves de un proyecto aparecen juntas</translation>
        </message>
        <message>
            <source>What the keys used could not be read: %1</source>
            <translation>No se pudo leer lo que usaron las claves: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>Aún no hay claves</translation>
        </message>
        <message>
            <source>A virtual key lets an agent in, within limits you set. The real provider keys stay in your keychain.</source>
            <translation>Una clave virtual deja entrar a un agente, dentro de los límites que fijes. Las claves reales de los proveedores se quedan en tu llavero.</translation>
        </message>
        <message>
            <source>Create your first key</source>
            <translation>Crear tu primera clave</translation>
        </message>
        <message>
            <source>No keys match</source>
            <translation>Ninguna clave coincide</translation>
        </message>
        <message>
            <source>No key has “%1” in its name, prefix, provider, agent or note.</source>
            <translation>Ninguna clave tiene «%1» en su nombre, prefijo, proveedor, agente o nota.</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reanudar %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::LadderRow</name>
        <message>
            <source>Models to replace</source>
            <translation>Modelos que se sustituyen</translation>
        </message>
        <message>
            <source>The cheaper model</source>
            <translation>El modelo más barato</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>pasa a ser</translation>
        </message>
    </context>
    <context>
        <name>sluice::LimitBars</name>
        <message>
            <source>Requests at once</source>
            <translation>Solicitudes simultáneas</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>Solicitudes por minuto</translation>
        </message>
        <message>
            <source>Requests an hour</source>
            <translation>Solicitudes por hora</translation>
        </message>
        <message>
            <source>Requests a day</source>
            <translation>Solicitudes al día</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>Tokens por minuto</translation>
        </message>
        <message>
            <source>Tokens an hour</source>
            <translation>Tokens por hora</translation>
        </message>
        <message>
            <source>Tokens a day</source>
            <translation>Tokens al día</translation>
        </message>
        <message>
            <source>Input tokens a minute</source>
            <translation>Tokens de entrada por minuto</translation>
        </message>
        <message>
            <source>Input tokens an hour</source>
            <translation>Tokens de entrada por hora</translation>
        </message>
        <message>
            <source>Input tokens a day</source>
            <translation>Tokens de entrada al día</translation>
        </message>
        <message>
            <source>Output tokens a minute</source>
            <translation>Tokens de salida por minuto</translation>
        </message>
        <message>
            <source>Output tokens an hour</source>
            <translation>Tokens de salida por hora</translation>
        </message>
        <message>
            <source>Output tokens a day</source>
            <translation>Tokens de salida al día</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Cada solicitud</translation>
        </message>
        <message>
            <source>Tokens of each request</source>
            <translation>Tokens de cada solicitud</translation>
        </message>
        <message>
            <source>Each session</source>
            <translation>Cada sesión</translation>
        </message>
        <message>
            <source>Tokens of each session</source>
            <translation>Tokens de cada sesión</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Tokens today</source>
            <translation>Tokens hoy</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>Tokens this week</source>
            <translation>Tokens esta semana</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Tokens this month</source>
            <translation>Tokens este mes</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Tokens in all</source>
            <translation>Tokens en total</translation>
        </message>
        <message>
            <source>starts again at midnight</source>
            <translation>empieza de nuevo a medianoche</translation>
        </message>
        <message>
            <source>starts again at %1</source>
            <translation>empieza de nuevo a las %1</translation>
        </message>
        <message>
            <source>starts again on %1</source>
            <comment>a day</comment>
            <translation>empieza de nuevo el %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>como máximo %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a limit in a cell</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>LimitRows</name>
        <message>
            <source>a request</source>
            <translation>por solicitud</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>una sesión</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>al día</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>a la semana</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>al mes</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>en total</translation>
        </message>
        <message>
            <source>then stop</source>
            <translation>después, detener</translation>
        </message>
        <message>
            <source>then only warn</source>
            <translation>después, solo avisar</translation>
        </message>
        <message>
            <source>then a cheaper model</source>
            <translation>después, un modelo más barato</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>the key “%1”</source>
            <translation>la clave «%1»</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>el proyecto «%1»</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>toda la pasarela</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>budget for one request</source>
            <translation>presupuesto por solicitud</translation>
        </message>
        <message>
            <source>budget for one session</source>
            <translation>presupuesto por sesión</translation>
        </message>
        <message>
            <source>daily budget</source>
            <translation>presupuesto diario</translation>
        </message>
        <message>
            <source>weekly budget</source>
            <translation>presupuesto semanal</translation>
        </message>
        <message>
            <source>monthly budget</source>
            <translation>presupuesto mensual</translation>
        </message>
        <message>
            <source>total budget</source>
            <translation>presupuesto total</translation>
        </message>
        <message>
            <source>%1 input tokens</source>
            <translation>%1 tokens de entrada</translation>
        </message>
        <message>
            <source>%1 output tokens</source>
            <translation>%1 tokens de salida</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n solicitud</numerusform>
                <numerusform>%n solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>%1 por hora</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>%1 al día</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>%1 por minuto</translation>
        </message>
        <message>
            <source>It starts anew on %1.</source>
            <translation>Empieza de nuevo el %1.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Una sesión nueva tiene su propio presupuesto.</translation>
        </message>
        <message>
            <source>Ask for less output, or for less at a time.</source>
            <translation>Pide menos salida, o menos cada vez.</translation>
        </message>
        <message>
            <source>It does not start anew by itself.</source>
            <translation>No empieza de nuevo por sí mismo.</translation>
        </message>
        <message>
            <source>This request may use up to %1; the %2 of %3 is %4.</source>
            <translation>Esta solicitud puede usar hasta %1; el %2 de %3 es de %4.</translation>
        </message>
        <message>
            <source>The %1 of %2 is %3, of which %4 are spent or reserved by running requests; this request may use up to %5.</source>
            <translation>El %1 de %2 es de %3, de los que %4 están gastados o reservados por solicitudes en curso; esta solicitud puede usar hasta %5.</translation>
        </message>
        <message>
            <source>It would go to a cheaper model, but among those that the key names for that there is none for “%1” that it can use.</source>
            <translation>Pasaría a un modelo más barato, pero entre los que la clave indica para ello no hay ninguno para «%1» que pueda usar.</translation>
        </message>
        <message>
            <source>It can be raised in Sluice.</source>
            <translation>Se puede aumentar en Sluice.</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1” because it behaved unlike itself. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice ha pausado la clave «%1» porque se comportaba de forma anómala. Pulsa «Reanudar» en la página Claves para continuar.</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>Puede haber %n solicitud simultánea para %1, y ya está en curso. Inténtalo de nuevo en un momento.</numerusform>
                <numerusform>Puede haber %n solicitudes simultáneas para %1, y ya están en curso. Inténtalo de nuevo en un momento.</numerusform>
            </translation>
        </message>
        <message>
            <source>The limit of %1 is %2, and it is used up. Try again in a moment.</source>
            <translation>El límite de %1 es %2, y está agotado. Inténtalo de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The %1 of %2 is spent</source>
            <translation>El %1 de %2 está agotado</translation>
        </message>
        <message>
            <source>%1% of the %2 of %3 are spent</source>
            <translation>Se ha gastado el %1% del %2 de %3</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <translation>%1 de %2.</translation>
        </message>
        <message>
            <source>Requests go on: this budget only warns.</source>
            <translation>Las solicitudes continúan: este presupuesto solo avisa.</translation>
        </message>
        <message>
            <source>Requests go on with cheaper models, which cost beyond it; where there is none, they are refused.</source>
            <translation>Las solicitudes continúan con modelos más baratos, que cuestan más allá de él; donde no los hay, se rechazan.</translation>
        </message>
        <message>
            <source>A request took more than the %1 of %2</source>
            <translation>Una solicitud tomó más de los %1 de %2</translation>
        </message>
        <message>
            <source>%1; the budget is %2 and only warns. It is not said again for an hour.</source>
            <translation>%1; el presupuesto es %2 y solo avisa. No se repetirá durante una hora.</translation>
        </message>
        <message>
            <source>The %1 of %2 refuses requests</source>
            <translation>El %1 de %2 rechaza solicitudes</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1”</source>
            <translation>Sluice ha pausado la clave «%1»</translation>
        </message>
        <message>
            <source>It spent %1 in ten minutes, far above what is normal for it (%2).</source>
            <translation>Ha gastado %1 en diez minutos, muy por encima de lo normal (%2).</translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>Ha enviado la misma solicitud %n vez en diez minutos.</numerusform>
                <numerusform>Ha enviado la misma solicitud %n veces en diez minutos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>Ha fallado %n de sus solicitudes seguidas.</numerusform>
                <numerusform>Han fallado %n de sus solicitudes seguidas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostChart</name>
        <message>
            <source>Cost by key in each minute of the last hour, chart</source>
            <translation>Gráfico del coste por clave en cada minuto de la última hora</translation>
        </message>
        <message>
            <source>%1 at %2: %3</source>
            <comment>key, time of day, money</comment>
            <translation>%1 a las %2: %3</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Total acumulado</translation>
        </message>
        <message>
            <source>%1 in the last hour</source>
            <translation>%1 en la última hora</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostModel</name>
        <message>
            <source>Other</source>
            <translation>Otras</translation>
        </message>
        <message>
            <source>Unknown key</source>
            <translation>Clave desconocida</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a time of day, a column's title, an amount</comment>
            <translation>%1, %2: %3</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>Minuto</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>En conjunto</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Total acumulado</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostTable</name>
        <message>
            <source>Cost by key in each minute of the last hour</source>
            <translation>Coste por clave en cada minuto de la última hora</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostView</name>
        <message>
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <source>Show the last hour as a table</source>
            <translation>Mostrar la última hora como tabla</translation>
        </message>
        <message>
            <source>The same figures as a table (Ctrl+T)</source>
            <translation>Las mismas cifras como tabla (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogModel</name>
        <message>
            <source>Debug</source>
            <translation>Depuración</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>Información</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Filter lines</source>
            <translation>Filtrar líneas</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>Todos los niveles</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>Información y superiores</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>Advertencias y errores</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errores</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Stay with the newest line</source>
            <translation>Permanecer en la línea más reciente</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>Todavía no se ha registrado nada</translation>
        </message>
        <message>
            <source>What Sluice itself does appears here, without any key or prompt.</source>
            <translation>Aquí aparece lo que hace Sluice, sin claves ni prompts.</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>Nada coincide</translation>
        </message>
        <message>
            <source>No line fits the filter.</source>
            <translation>Ninguna línea coincide con el filtro.</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>Guardar el registro</translation>
        </message>
        <message>
            <source>The log could not be saved. %1</source>
            <translation>No se pudo guardar el registro. %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Copy gateway address</source>
            <translation>&amp;Copiar la dirección de la pasarela</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>Cerrar la &amp;ventana</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>&amp;Pasarela</translation>
        </message>
        <message>
            <source>&amp;Pause or resume all</source>
            <translation>&amp;Pausar o reanudar todo</translation>
        </message>
        <message>
            <source>&amp;Start or stop</source>
            <translation>&amp;Iniciar o detener</translation>
        </message>
        <message>
            <source>&amp;Refresh the figures</source>
            <translation>&amp;Actualizar las cifras</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;Find a page, key or action…</source>
            <translation>&amp;Buscar página, clave o acción…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>&amp;Primeros pasos…</translation>
        </message>
        <message>
            <source>&amp;About Sluice</source>
            <translation>Acerca &amp;de Sluice</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>Side&amp;bar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>Sluice – %1 today</source>
            <comment>an amount of money</comment>
            <translation>Sluice – %1 hoy</translation>
        </message>
        <message>
            <source>The gateway could not start.</source>
            <translation>No se pudo iniciar la pasarela.</translation>
        </message>
        <message>
            <source>Use %1</source>
            <comment>a port number</comment>
            <translation>Usar %1</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>Elegir otro…</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>Filas &amp;compactas</translation>
        </message>
        <message>
            <source>&amp;Hide names and amounts</source>
            <translation>&amp;Ocultar nombres e importes</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>y %n más</numerusform>
                <numerusform>y %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Cerrar este mensaje</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessagesTab</name>
        <message>
            <source>Record for this key…</source>
            <translation>Registrar para esta clave…</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Enter or Space opens and closes a line that is folded.</source>
            <translation>Intro o Espacio abre y cierra una línea plegada.</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Search in the conversation</source>
            <translation>Buscar en la conversación</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter goes to the next place, Shift+Enter to the one before</source>
            <translation>Ctrl+F. Intro va a la coincidencia siguiente; Mayús+Intro, a la anterior</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>What was recorded cannot be read: %1</source>
            <translation>No se puede leer lo que se registró: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: what was asked and answered passes through Sluice and is not kept.</source>
            <translation>Los cuerpos no se registran: lo que se preguntó y respondió pasa por Sluice y no se conserva.</translation>
        </message>
        <message>
            <source>The request is still running. What is said is shown here when it has ended.</source>
            <translation>La solicitud sigue en curso. Lo que se dice se mostrará aquí cuando termine.</translation>
        </message>
        <message>
            <source>Sluice refused this request, so that nothing was sent and nothing is recorded.</source>
            <translation>Sluice rechazó esta solicitud, así que no se envió nada y no hay nada registrado.</translation>
        </message>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>Los cuerpos de esta solicitud ya no se conservan. Se conservan %Ln día.</numerusform>
                <numerusform>Los cuerpos de esta solicitud ya no se conservan. Se conservan %Ln días.</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said is being written…</source>
            <translation>Se está escribiendo lo que se dijo…</translation>
        </message>
        <message>
            <source>There is no recording of this request. It was made before this key recorded its bodies, or while the secret store was locked.</source>
            <translation>No hay ningún registro del contenido de esta solicitud. Se hizo antes de que esta clave registrara sus cuerpos, o mientras el almacén de secretos estaba bloqueado.</translation>
        </message>
        <message>
            <source>As it went to the provider and as the client got the answer. Kept until %1.</source>
            <translation>Tal como llegó al proveedor y tal como el cliente recibió la respuesta. Se conserva hasta %1.</translation>
        </message>
        <message>
            <source>The last %1 of the request were not kept.</source>
            <translation>Los últimos %1 de la solicitud no se han conservado.</translation>
        </message>
        <message>
            <source>The last %1 of the answer were not kept.</source>
            <translation>Los últimos %1 de la respuesta no se han conservado.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No se ha encontrado</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>From the next request on, what “%1” asks and is answered is recorded.</source>
            <translation>Desde la próxima solicitud se registra lo que «%1» pregunta y lo que se le responde.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message>
            <source>Price per million tokens</source>
            <translation>Precio por millón de tokens</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fijar precio…</translation>
        </message>
        <message>
            <source>Remove price</source>
            <translation>Quitar el precio</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Mostrar sus solicitudes</translation>
        </message>
        <message>
            <source>Edit price…</source>
            <translation>Editar el precio…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>%Ln solicitud de los últimos 30 días está sin precio: sus tokens se cuentan, su coste no.</numerusform>
                <numerusform>%Ln solicitudes de los últimos 30 días están sin precio: sus tokens se cuentan, su coste no.</numerusform>
            </translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrada en caché</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>Escritura en caché, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>Escritura en caché, 1 h</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrada de audio</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio en caché</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Salida de audio</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrada de imagen</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Salida de imagen</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Cada solicitud</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Cada búsqueda web</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Segundo de audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Solo desde</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>Fijado para</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Origen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>Longest output</source>
            <translation>Salida más larga</translation>
        </message>
        <message>
            <source>Priced as</source>
            <translation>Precios según</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>never</source>
            <translation>nunca</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>sin solicitudes</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · solicitudes: %2</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>No price known</source>
            <translation>No se conoce el precio</translation>
        </message>
        <message>
            <source>Catalogue, %1</source>
            <translation>Catálogo, %1</translation>
        </message>
        <message>
            <source>Free, catalogue of %1</source>
            <translation>Gratis, catálogo del %1</translation>
        </message>
        <message>
            <source>Simulator, free</source>
            <translation>Simulador, gratis</translation>
        </message>
        <message>
            <source>Your price</source>
            <translation>Tu precio</translation>
        </message>
        <message>
            <source>Your price, %1</source>
            <translation>Tu precio, %1</translation>
        </message>
        <message>
            <source>any provider</source>
            <translation>cualquier proveedor</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>proveedor eliminado</translation>
        </message>
        <message>
            <source>No earlier request changes.</source>
            <translation>No cambia ninguna solicitud anterior.</translation>
        </message>
        <message>
            <source>No earlier request changes; the price holds from the next one on.</source>
            <translation>No cambia ninguna solicitud anterior; el precio vale desde la próxima.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln solicitud está ahora en %1; estaba sin precio.</numerusform>
                <numerusform>%Ln solicitudes están ahora en %1; estaban sin precio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln solicitud pasa a %1 (estaba sin precio).</numerusform>
                <numerusform>%Ln solicitudes pasan a %1 (estaban sin precio).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln solicitud está ahora en %2; antes, %1.</numerusform>
                <numerusform>%Ln solicitudes están ahora en %2; antes, %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln solicitud: %1 pasa a %2.</numerusform>
                <numerusform>%Ln solicitudes: %1 pasa a %2.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln solicitud está ahora en %2; antes, %1 y %3 sin precio.</numerusform>
                <numerusform>%Ln solicitudes están ahora en %2; antes, %1 y %3 sin precio.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln solicitud: %1 y %3 sin precio pasan a %2.</numerusform>
                <numerusform>%Ln solicitudes: %1 y %3 sin precio pasan a %2.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Context of %1 tokens, at most %2 of output</source>
            <translation>Contexto de %1 tokens, como máximo %2 de salida</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not. Set a price, and the past is priced too.</source>
            <translation>Sus tokens se cuentan, su coste no. Fija un precio y también se valora lo anterior.</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation>USD por millón de tokens</translation>
        </message>
        <message>
            <source>Of the last 30 days</source>
            <translation>De los últimos 30 días</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En caché</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>Origen del precio</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsPage</name>
        <message>
            <source>The models could not be read: %1</source>
            <translation>No se pudieron leer los modelos: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>Usados</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>Propios</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No own prices yet</source>
            <translation>Aún no hay precios propios</translation>
        </message>
        <message>
            <source>Your own price comes before the catalogue's, from the next request on; what was unpriced can be priced with it.</source>
            <translation>Tu propio precio prevalece sobre el del catálogo desde la próxima solicitud; con él se puede valorar lo que estaba sin precio.</translation>
        </message>
        <message>
            <source>Show all models</source>
            <translation>Mostrar todos los modelos</translation>
        </message>
        <message>
            <source>Everything you used has a price</source>
            <translation>Todo lo que has usado tiene precio</translation>
        </message>
        <message>
            <source>A model without one shows here, with its tokens counted and its cost open.</source>
            <translation>Aquí aparecen los modelos que no lo tienen, con sus tokens contados y su coste pendiente.</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>Ningún modelo coincide</translation>
        </message>
        <message>
            <source>None of your providers was asked anything yet.</source>
            <translation>Aún no se ha preguntado nada a ninguno de tus proveedores.</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Ningún modelo coincide con «%1».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>Catálogo del %1</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice</source>
            <translation>El catálogo de precios que viene con Sluice</translation>
        </message>
        <message>
            <source>A price catalogue that you chose</source>
            <translation>Un catálogo de precios que has elegido</translation>
        </message>
        <message>
            <source>The simulator costs nothing.</source>
            <translation>El simulador no cuesta nada.</translation>
        </message>
        <message>
            <source>%1 has your price. %2</source>
            <translation>%1 tiene tu precio. %2</translation>
        </message>
        <message>
            <source>Your price for %1 was removed. What it priced stays.</source>
            <translation>Se ha quitado tu precio para %1. Lo ya valorado con él se mantiene.</translation>
        </message>
        <message>
            <source>Choose a price catalogue</source>
            <translation>Elegir un catálogo de precios</translation>
        </message>
        <message>
            <source>Price catalogues (*.json)</source>
            <translation>Catálogos de precios (*.json)</translation>
        </message>
        <message>
            <source>Update from a file…</source>
            <translation>Actualizar desde un archivo…</translation>
        </message>
        <message>
            <source>Back to the bundled one</source>
            <translation>Volver al incluido</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fijar precio…</translation>
        </message>
        <message>
            <source>Set a price of your own (Enter)</source>
            <translation>Fijar un precio propio (Intro)</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modelos y precios</translation>
        </message>
        <message>
            <source>Search models, providers</source>
            <translation>Buscar modelos, proveedores</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <source>Models that were asked for anything</source>
            <translation>Modelos a los que se ha pedido algo</translation>
        </message>
        <message>
            <source>Used, and no price is known</source>
            <translation>Usados, y no se conoce su precio</translation>
        </message>
        <message>
            <source>Models with a price of yours</source>
            <translation>Modelos con un precio tuyo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>Mostrar sus solicitudes</translation>
        </message>
        <message>
            <source>Remove your price</source>
            <translation>Quitar tu precio</translation>
        </message>
    </context>
    <context>
        <name>sluice::NewKeyPanel</name>
        <message>
            <source>Your new key</source>
            <translation>Tu nueva clave</translation>
        </message>
        <message>
            <source>Key “%1” is ready</source>
            <translation>La clave «%1» está lista</translation>
        </message>
        <message>
            <source>This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key.</source>
            <translation>La clave se muestra solo esta vez. Sluice guarda únicamente su huella, no la clave.</translation>
        </message>
        <message>
            <source>Waiting for the first request with this key…</source>
            <translation>Esperando la primera solicitud con esta clave…</translation>
        </message>
        <message>
            <source>Set it up for me…</source>
            <translation>Configurarlo por mí…</translation>
        </message>
        <message>
            <source>Copies the key and shows what would change in the agent's settings.</source>
            <translation>Copia la clave y muestra qué cambiaría en la configuración del agente.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>You have not copied the key yet, and it cannot be shown again. Press Done once more to close anyway.</source>
            <translation>Aún no has copiado la clave, y no se puede volver a mostrar. Pulsa Hecho otra vez para cerrar de todos modos.</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>La nueva clave</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>Copiar la clave</translation>
        </message>
        <message>
            <source>Settings for %1</source>
            <translation>Configuración para %1</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar el texto</translation>
        </message>
        <message>
            <source>✓ First request at %3: %1, %2</source>
            <translation>✓ Primera solicitud a las %3: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::NoProviders</name>
        <message>
            <source>Who shall answer?</source>
            <translation>¿Quién debe responder?</translation>
        </message>
        <message>
            <source>A provider answers the requests: a service with your key, or a model on this machine.</source>
            <translation>Un proveedor responde a las solicitudes: un servicio con tu clave, o un modelo en este equipo.</translation>
        </message>
        <message>
            <source>All providers…</source>
            <translation>Todos los proveedores…</translation>
        </message>
        <message>
            <source>or try the Simulator, no account needed</source>
            <translation>o prueba el Simulador, sin necesidad de cuenta</translation>
        </message>
    </context>
    <context>
        <name>sluice::Notifier</name>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>No se ha aumentado el presupuesto</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>No se ha reanudado la clave</translation>
        </message>
    </context>
    <context>
        <name>sluice::NumberField</name>
        <message>
            <source>“%1” is not possible here: from %2 to %3.</source>
            <translation>«%1» no es posible aquí: de %2 a %3.</translation>
        </message>
    </context>
    <context>
        <name>sluice::OverviewPage</name>
        <message numerus="yes">
            <source>+ %n unpriced</source>
            <translation>
                <numerusform>+ %n sin precio</numerusform>
                <numerusform>+ %n sin precio</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cleared.</source>
            <translation>Se ha vaciado la lista.</translation>
        </message>
        <message>
            <source>The last requests could not be read. %1</source>
            <translation>No se pudieron leer las últimas solicitudes. %1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <comment>an age: now, 12 s ago</comment>
            <translation>actualizado %1</translation>
        </message>
        <message>
            <source>Click to try again</source>
            <translation>Haz clic para volver a intentarlo</translation>
        </message>
        <message>
            <source>%1%2 % against yesterday by now</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 % frente a ayer a esta hora</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day of the week</comment>
            <translation>desde el %1</translation>
        </message>
        <message>
            <source>%1 % failed</source>
            <comment>a share</comment>
            <translation>%1 % con fallos</translation>
        </message>
        <message>
            <source>First token p50 %1, p95 %2</source>
            <comment>durations</comment>
            <translation>Primer token p50 %1, p95 %2</translation>
        </message>
        <message>
            <source>Time to the first byte of the answer: median and 95th percentile. %1</source>
            <translation>Tiempo hasta el primer byte de la respuesta: mediana y percentil 95. %1</translation>
        </message>
        <message>
            <source>of %1, %2 %</source>
            <comment>an amount, a percentage</comment>
            <translation>de %1, %2 %</translation>
        </message>
        <message>
            <source>No model was used.</source>
            <translation>No se ha usado ningún modelo.</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>Nada requiere tu atención.</translation>
        </message>
        <message>
            <source>Nothing was spent in the last hour.</source>
            <translation>No se ha gastado nada en la última hora.</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>No hay nada en curso.</translation>
        </message>
        <message>
            <source>%1 requests/s · %2 tokens/s</source>
            <comment>two numbers</comment>
            <translation>%1 solicitudes/s · %2 tokens/s</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>a number</comment>
            <translation>%1 solicitudes/s</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>%Ln solicitud en curso ahora; las solicitudes por segundo son la media de los últimos diez</numerusform>
                <numerusform>%Ln solicitudes en curso ahora; las solicitudes por segundo son la media de los últimos diez</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend today</source>
            <translation>Gasto de hoy</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>Esta semana</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Requests today</source>
            <translation>Solicitudes de hoy</translation>
        </message>
        <message>
            <source>Cost by key, last hour</source>
            <translation>Coste por clave, última hora</translation>
        </message>
        <message>
            <source>Show the last hour in Usage</source>
            <translation>Mostrar la última hora en Uso</translation>
        </message>
        <message>
            <source>Busiest models</source>
            <translation>Modelos más usados</translation>
        </message>
        <message>
            <source>Show all models in Usage</source>
            <translation>Mostrar todos los modelos en Uso</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Caché de prompts</translation>
        </message>
        <message>
            <source>Show sessions and their cache in Usage</source>
            <translation>Mostrar las sesiones y su caché en Uso</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies</source>
            <translation>Periodo de modelos, caché y latencias</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies (Ctrl+R)</source>
            <translation>Periodo de modelos, caché y latencias (Ctrl+R)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Requests running now</source>
            <translation>Solicitudes en curso ahora</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>End the selected request (Delete); its client sees the connection end</source>
            <translation>Terminar la solicitud seleccionada (Supr); su cliente ve cortarse la conexión</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Requiere atención</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Clear this list; Traffic keeps the requests</source>
            <translation>Vaciar esta lista; Tráfico conserva las solicitudes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>Modelos y precios</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agentes</translation>
        </message>
        <message>
            <source>Playground</source>
            <translation>Zona de pruebas</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>Registro de actividad</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>Registros</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>Reanudar %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>Pausar %1</translation>
        </message>
        <message>
            <source>Requests of %1</source>
            <translation>Solicitudes de %1</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>Filtro guardado</translation>
        </message>
        <message>
            <source>Usage today</source>
            <translation>Uso de hoy</translation>
        </message>
        <message>
            <source>Usage of the last 7 days</source>
            <translation>Uso de los últimos 7 días</translation>
        </message>
        <message>
            <source>Usage this month</source>
            <translation>Uso de este mes</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Passphrase of the Sluice vault: </source>
            <translation>Contraseña del vault de Sluice: </translation>
        </message>
        <message>
            <source>The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or start Sluice in a terminal.</source>
            <translation>El vault necesita su contraseña: define SLUICE_VAULT_PASSPHRASE, o inicia Sluice en una terminal.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>Cambiar la contraseña</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>Cambiando…</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>Contraseña actual</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Contraseña nueva</translation>
        </message>
        <message>
            <source>The new one again</source>
            <translation>La nueva otra vez</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>Usa al menos %n carácter.</numerusform>
                <numerusform>Usa al menos %n caracteres.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>Las dos contraseñas nuevas no coinciden.</translation>
        </message>
        <message>
            <source>Changed. The next start asks for the new one.</source>
            <translation>Cambiada. El próximo inicio pedirá la nueva.</translation>
        </message>
    </context>
    <context>
        <name>Playground</name>
        <message>
            <source>The tools must be a JSON array.</source>
            <translation>Las herramientas deben ser una lista JSON.</translation>
        </message>
        <message>
            <source>The tools are no valid JSON, at character %1: %2</source>
            <translation>Las herramientas no son JSON válido, en el carácter %1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundColumn</name>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>Un modelo</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>The answer appears here as it arrives.</source>
            <translation>La respuesta aparece aquí a medida que llega.</translation>
        </message>
        <message>
            <source>Events of the answer</source>
            <translation>Eventos de la respuesta</translation>
        </message>
        <message>
            <source>Request that was sent</source>
            <translation>Solicitud enviada</translation>
        </message>
        <message>
            <source>Raw answer</source>
            <translation>Respuesta en bruto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Eventos</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>Solicitud enviada</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>En bruto</translation>
        </message>
        <message>
            <source>Figures of the answer</source>
            <translation>Cifras de la respuesta</translation>
        </message>
        <message>
            <source>Waiting for the first token…</source>
            <translation>Esperando el primer token…</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>first token after %1</source>
            <translation>primer token tras %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>a duration</comment>
            <translation>%1 en total</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>%1 tokens de entrada, %2 de salida</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 tokens/s</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>a provider</comment>
            <translation>por %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundPage</name>
        <message>
            <source>Playground</source>
            <translation>Zona de pruebas</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>Copiar como</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Ask a second model the same</source>
            <translation>Preguntar lo mismo a un segundo modelo</translation>
        </message>
        <message>
            <source>Create a key first, on the Keys page.</source>
            <translation>Crea antes una clave, en la página Claves.</translation>
        </message>
        <message>
            <source>Its limits and budgets hold here as for any agent.</source>
            <translation>Sus límites y presupuestos valen aquí como para cualquier agente.</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Chat Completions</source>
            <translation>Chat Completions</translation>
        </message>
        <message>
            <source>Responses</source>
            <translation>Responses</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>Prompt de sistema</translation>
        </message>
        <message>
            <source>System prompt (optional)</source>
            <translation>Prompt de sistema (opcional)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Say hello in five words.</source>
            <translation>Saluda en cinco palabras.</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Tools: a JSON array (optional)</source>
            <translation>Herramientas: una lista JSON (opcional)</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>como la tenga el modelo</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> tokens</translation>
        </message>
        <message>
            <source>Output at most</source>
            <translation>Salida máxima</translation>
        </message>
        <message>
            <source>Only the simulator listens to this.</source>
            <translation>Solo el simulador hace caso de esto.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>429, too many requests</source>
            <translation>429, demasiadas solicitudes</translation>
        </message>
        <message>
            <source>500, server error</source>
            <translation>500, error del servidor</translation>
        </message>
        <message>
            <source>slow first byte</source>
            <translation>primer byte lento</translation>
        </message>
        <message>
            <source>stream cut in the middle</source>
            <translation>flujo cortado a la mitad</translation>
        </message>
        <message>
            <source>broken JSON</source>
            <translation>JSON defectuoso</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>Fallo</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>Flujo</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <source>The gateway is not running.</source>
            <translation>La pasarela no está en marcha.</translation>
        </message>
        <message>
            <source>Copied. The key is read from the variable SLUICE_KEY.</source>
            <translation>Copiado. La clave se lee de la variable SLUICE_KEY.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundSend</name>
        <message>
            <source>Stopped.</source>
            <translation>Detenido.</translation>
        </message>
        <message>
            <source>The gateway did not answer: %1</source>
            <translation>La pasarela no ha respondido: %1</translation>
        </message>
        <message>
            <source>The answer broke off.</source>
            <translation>La respuesta se ha cortado.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PresetGrid</name>
        <message>
            <source>no account needed</source>
            <translation>sin necesidad de cuenta</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>en este equipo</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>cualquier dirección</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceDialog</name>
        <message>
            <source>Edit price</source>
            <translation>Editar el precio</translation>
        </message>
        <message>
            <source>Set price</source>
            <translation>Fijar precio</translation>
        </message>
        <message>
            <source>Price those that were unpriced</source>
            <translation>Valorar las que estaban sin precio</translation>
        </message>
        <message>
            <source>Price those of the last 30 days that were unpriced</source>
            <translation>Valorar las de los últimos 30 días que estaban sin precio</translation>
        </message>
        <message>
            <source>Price all of the last 30 days again</source>
            <translation>Volver a valorar todas las de los últimos 30 días</translation>
        </message>
        <message>
            <source>Price all of them again</source>
            <translation>Volver a valorarlas todas</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>Dejarlas como están</translation>
        </message>
        <message>
            <source>&amp;Earlier requests</source>
            <translation>Solicitudes &amp;anteriores</translation>
        </message>
        <message>
            <source>What becomes of earlier requests</source>
            <translation>Qué pasa con las solicitudes anteriores</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Aplicar</translation>
        </message>
        <message>
            <source>Type what a million tokens cost, and see here what earlier requests become.</source>
            <translation>Escribe lo que cuesta un millón de tokens, y mira aquí cómo quedan las solicitudes anteriores.</translation>
        </message>
        <message>
            <source>Earlier requests stay as they are; the price holds from the next one on.</source>
            <translation>Las solicitudes anteriores se quedan como están; el precio vale desde la próxima.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
        <message>
            <source>Pricing…</source>
            <translation>Valorando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Pricing… %1 %</source>
            <translation>Valorando… %1 %</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>The price is saved, but not every earlier request was priced: %1</source>
            <translation>El precio está guardado, pero no se valoraron todas las solicitudes anteriores: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceForm</name>
        <message>
            <source>As it is served or asked for; * stands for anything: my-model-*</source>
            <translation>Tal como se sirve o se pide; * vale por cualquier cosa: my-model-*</translation>
        </message>
        <message>
            <source>Input, USD per million tokens</source>
            <translation>Entrada, USD por millón de tokens</translation>
        </message>
        <message>
            <source>Output, USD per million tokens</source>
            <translation>Salida, USD por millón de tokens</translation>
        </message>
        <message>
            <source>per million tokens</source>
            <translation>por millón de tokens</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>&amp;Proveedor</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>&amp;Entrada</translation>
        </message>
        <message>
            <source>&amp;Output</source>
            <translation>&amp;Salida</translation>
        </message>
        <message>
            <source>More token classes, date and note</source>
            <translation>Más clases de tokens, fecha y nota</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>Entrada en caché</translation>
        </message>
        <message>
            <source>as input</source>
            <translation>como la entrada</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>as output</source>
            <translation>como la salida</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>Escritura en caché, 5 min</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>Escritura en caché, 1 h</translation>
        </message>
        <message>
            <source>as 5 min</source>
            <translation>como 5 min</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>Entrada de audio</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>Salida de audio</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>Audio en caché</translation>
        </message>
        <message>
            <source>as cached</source>
            <translation>como en caché</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>Entrada de imagen</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>Salida de imagen</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>Cada solicitud</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Cada búsqueda web</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>catálogo</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>Segundo de audio</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>Solo desde</translation>
        </message>
        <message>
            <source>The first day of the price</source>
            <translation>El primer día del precio</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>A note for yourself: where the price is from</source>
            <translation>Una nota para ti: de dónde viene el precio</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Indica para qué modelo; * vale por cualquier cosa.</translation>
        </message>
        <message>
            <source>“%1” is no price. Type a number such as 0.25.</source>
            <translation>«%1» no es un precio. Escribe un número como 0.25.</translation>
        </message>
        <message>
            <source>Type both prices; 0 where something costs nothing.</source>
            <translation>Escribe ambos precios; 0 donde algo no cueste nada.</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceProviderCombo</name>
        <message>
            <source>Any provider</source>
            <translation>Cualquier proveedor</translation>
        </message>
        <message>
            <source>Every provider priced as %1</source>
            <translation>Todo proveedor con los precios de %1</translation>
        </message>
        <message>
            <source>A provider that was removed</source>
            <translation>Un proveedor que se eliminó</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>This price does not exist any more.</source>
            <translation>Este precio ya no existe.</translation>
        </message>
        <message>
            <source>The catalogue cannot be kept in %1: %2.</source>
            <translation>No se puede guardar el catálogo en %1: %2.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read from %1: %2.</source>
            <translation>No se puede leer de %1 el catálogo de precios: %2.</translation>
        </message>
        <message>
            <source>it is larger than 32 MiB</source>
            <translation>ocupa más de 32 MiB</translation>
        </message>
        <message>
            <source>There are %1 own prices already; that is the most.</source>
            <translation>Ya hay %1 precios propios; es el máximo.</translation>
        </message>
        <message>
            <source>No catalogue was looked at.</source>
            <translation>No se ha examinado ningún catálogo.</translation>
        </message>
        <message>
            <source>The catalogue cannot be removed from %1: %2.</source>
            <translation>No se puede eliminar de %1 el catálogo: %2.</translation>
        </message>
        <message>
            <source>A price per million tokens is between $0 and $1,000,000.</source>
            <translation>Un precio por millón de tokens está entre 0 $ y 1.000.000 $.</translation>
        </message>
        <message>
            <source>A price per request, search or second is between $0 and $9.</source>
            <translation>Un precio por solicitud, búsqueda o segundo está entre 0 $ y 9 $.</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>Indica para qué modelo; * vale por cualquier cosa.</translation>
        </message>
        <message>
            <source>The name of a model has at most %1 characters.</source>
            <translation>El nombre de un modelo tiene como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>Una nota tiene como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>A price is for one provider or for one price source, not for both.</source>
            <translation>Un precio es para un proveedor o para una fuente de precios, no para ambos.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>No existe ese proveedor.</translation>
        </message>
        <message>
            <source>The price catalogue has no provider “%1”.</source>
            <translation>El catálogo de precios no tiene ningún proveedor «%1».</translation>
        </message>
        <message>
            <source>The program was built without its price catalogue.</source>
            <translation>El programa se compiló sin su catálogo de precios.</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read: %1.</source>
            <translation>No se puede leer el catálogo de precios: %1.</translation>
        </message>
        <message>
            <source>a price is not a decimal string</source>
            <translation>un precio no es una cadena decimal</translation>
        </message>
        <message>
            <source>a multiplier is not a decimal string</source>
            <translation>un multiplicador no es una cadena decimal</translation>
        </message>
        <message>
            <source>a clock range has no two ends</source>
            <translation>un intervalo horario no tiene dos extremos</translation>
        </message>
        <message>
            <source>a clock range is not written as HH:MM</source>
            <translation>un intervalo horario no está escrito como HH:MM</translation>
        </message>
        <message>
            <source>a weekday is not one of 1 to 7</source>
            <translation>un día de la semana no es uno del 1 al 7</translation>
        </message>
        <message>
            <source>a date of a schedule is not written as YYYY-MM-DD</source>
            <translation>una fecha de un calendario no está escrita como YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a model has no provider or no id</source>
            <translation>un modelo no tiene proveedor o no tiene id</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>no es un objeto JSON</translation>
        </message>
        <message>
            <source>its schema version is not 1, so a newer Sluice is needed</source>
            <translation>la versión de su esquema no es la 1, así que se necesita un Sluice más reciente</translation>
        </message>
        <message>
            <source>its prices are not in USD per million tokens</source>
            <translation>sus precios no están en USD por millón de tokens</translation>
        </message>
        <message>
            <source>it has no models</source>
            <translation>no tiene modelos</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectActions</name>
        <message>
            <source>“%1” was not removed: %2</source>
            <translation>No se ha eliminado «%1»: %2</translation>
        </message>
        <message>
            <source>The project “%1” is removed. Its keys stay, without its limits.</source>
            <translation>Se ha eliminado el proyecto «%1». Sus claves se conservan, sin sus límites.</translation>
        </message>
        <message>
            <source>“%1” was not put back: %2</source>
            <translation>No se ha restaurado «%1»: %2</translation>
        </message>
        <message>
            <source>“%1” was not put back into its project: %2</source>
            <translation>No se ha devuelto «%1» a su proyecto: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDialog</name>
        <message>
            <source>Edit project</source>
            <translation>Editar proyecto</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>Nuevo proyecto</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>Opcional, para ti</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>Crear proyecto</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>N&amp;ota</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>&amp;Color</translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Sus claves no comparten ningún límite; cada una tiene el suyo.</translation>
        </message>
        <message>
            <source>All keys of the project together: %1</source>
            <translation>Todas las claves del proyecto juntas: %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDrawer</name>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page.</source>
            <translation>Aún no hay claves en este proyecto. Elígelo en el editor de una clave, o selecciona claves en la página Claves.</translation>
        </message>
        <message>
            <source>Keys of this project</source>
            <translation>Claves de este proyecto</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Raise by $5</source>
            <translation>Aumentar 5 $</translation>
        </message>
        <message>
            <source>Raise the budget by $5 for today</source>
            <translation>Aumentar el presupuesto en 5 $ por hoy</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln clave</numerusform>
                <numerusform>%Ln claves</numerusform>
            </translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>Sus claves no comparten ningún límite; cada una tiene el suyo.</translation>
        </message>
        <message>
            <source>Spent this month</source>
            <translation>Gastado este mes</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>sin solicitudes</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · solicitudes: %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>%1 · This month</source>
            <translation>%1 · Este mes</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsModel</name>
        <message>
            <source>Give the project a name.</source>
            <translation>Da un nombre al proyecto.</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>Un nombre tiene como máximo %1 caracteres; este tiene %2.</translation>
        </message>
        <message>
            <source>There is a project named “%1” already.</source>
            <translation>Ya hay un proyecto llamado «%1».</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>Límite más ajustado</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsPage</name>
        <message>
            <source>New project</source>
            <translation>Nuevo proyecto</translation>
        </message>
        <message>
            <source>New project (Ctrl+N)</source>
            <translation>Nuevo proyecto (Ctrl+N)</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>Aún no hay proyectos</translation>
        </message>
        <message>
            <source>A project is a group of keys that share a budget: the strictest limit wins, the key's own or the project's.</source>
            <translation>Un proyecto es un grupo de claves que comparten un presupuesto: gana el límite más estricto, el de la clave o el del proyecto.</translation>
        </message>
        <message>
            <source>Create your first project</source>
            <translation>Crear tu primer proyecto</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Raise by $5 today</source>
            <translation>Aumentar 5 $ hoy</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>What the projects used could not be read: %1</source>
            <translation>No se pudo leer lo que usaron los proyectos: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PromptCache</name>
        <message>
            <source>The prompt cache of this session stopped hitting: the list of tools changed</source>
            <translation>La caché de prompts de esta sesión ha dejado de acertar: la lista de herramientas ha cambiado</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: the system prompt changed</source>
            <translation>La caché de prompts de esta sesión ha dejado de acertar: el prompt de sistema ha cambiado</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: message %1 changed</source>
            <translation>La caché de prompts de esta sesión ha dejado de acertar: el mensaje %1 ha cambiado</translation>
        </message>
        <message>
            <source>An agent</source>
            <translation>Un agente</translation>
        </message>
        <message>
            <source>%1: each turn now costs about %2 more.</source>
            <translation>%1: cada turno cuesta ahora unos %2 más.</translation>
        </message>
        <message>
            <source>%1: %2 tokens that were in the cache are read anew.</source>
            <translation>%1: %2 tokens que estaban en la caché se leen de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDeeds</name>
        <message>
            <source>The simulator was not added</source>
            <translation>No se ha añadido el simulador</translation>
        </message>
        <message>
            <source>%1 was not added</source>
            <comment>a provider</comment>
            <translation>No se ha añadido %1</translation>
        </message>
        <message>
            <source>“%1” is on.</source>
            <translation>«%1» está activado.</translation>
        </message>
        <message>
            <source>“%1” is off. Nothing is sent there.</source>
            <translation>«%1» está desactivado. No se le envía nada.</translation>
        </message>
        <message>
            <source>The provider was not switched</source>
            <translation>No se ha cambiado el estado del proveedor</translation>
        </message>
        <message>
            <source>“%1” is removed.</source>
            <translation>Se ha eliminado «%1».</translation>
        </message>
        <message>
            <source>“%1” was not removed</source>
            <translation>No se ha eliminado «%1»</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>Se ha movido «%1».</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>No se ha cambiado el orden</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDrawer</name>
        <message>
            <source>Test</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Remove provider</source>
            <translation>Eliminar el proveedor</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>Eliminar (Supr)</translation>
        </message>
        <message>
            <source>Not known yet. A test asks the provider which models it has.</source>
            <translation>Aún no se sabe. Una prueba pregunta al proveedor qué modelos tiene.</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>Buscar modelos</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>Ningún modelo coincide con «%1».</translation>
        </message>
        <message>
            <source>Models of this provider</source>
            <translation>Modelos de este proveedor</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fijar precio…</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Sign in by</source>
            <translation>Iniciar sesión con</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
        <message>
            <source>Address it as</source>
            <translation>Se invoca como</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models (%1, %2 new)</source>
            <translation>Modelos (%1, %2 nuevos)</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>Modelos (%1)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderForm</name>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>oculta</translation>
        </message>
        <message>
            <source>Key of the provider</source>
            <translation>Clave del proveedor</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>¿Dónde la encuentro?</translation>
        </message>
        <message>
            <source>Store it in the keychain</source>
            <translation>Guardarla en el llavero</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>URL &amp;base</translation>
        </message>
        <message>
            <source>None: requests stay unpriced</source>
            <translation>Ninguno: las solicitudes quedan sin precio</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>Cabecera&amp;s</translation>
        </message>
        <message>
            <source>Empty: as the test finds them</source>
            <translation>Vacío: como los encuentre la prueba</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>&amp;Modelos</translation>
        </message>
        <message>
            <source>Send the key and all prompts unencrypted over http://</source>
            <translation>Enviar la clave y todos los prompts sin cifrar por http://</translation>
        </message>
        <message>
            <source>&amp;Protocol</source>
            <translation>&amp;Protocolo</translation>
        </message>
        <message>
            <source>&amp;Sign in by</source>
            <translation>&amp;Iniciar sesión con</translation>
        </message>
        <message>
            <source>P&amp;rices of</source>
            <translation>P&amp;recios de</translation>
        </message>
        <message>
            <source>The simulator answers in this program: no account, no key, no cost. Its answers are made up, its streams, tool calls and token counts look real.</source>
            <translation>El simulador responde dentro de este programa: sin cuenta, sin clave, sin coste. Sus respuestas son inventadas; sus flujos, llamadas a herramientas y recuentos de tokens parecen reales.</translation>
        </message>
        <message>
            <source>The agent signs in by itself, for example with a subscription. Sluice passes its credential on and takes the virtual key from the header x-sluice-key.</source>
            <translation>El agente inicia sesión por sí mismo, por ejemplo con una suscripción. Sluice transmite su credencial y toma la clave virtual de la cabecera x-sluice-key.</translation>
        </message>
        <message>
            <source>This server needs no key.</source>
            <translation>Este servidor no necesita clave.</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored key</source>
            <translation>Dejar vacío para conservar la clave guardada</translation>
        </message>
        <message>
            <source>Paste the key</source>
            <translation>Pegar la clave</translation>
        </message>
        <message>
            <source>There is no keychain service: the key cannot be stored.</source>
            <translation>No hay servicio de llavero: no se puede guardar la clave.</translation>
        </message>
        <message>
            <source>It goes into %1 and nowhere else, and is not shown again.</source>
            <translation>Va a %1 y a ningún otro sitio, y no se vuelve a mostrar.</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <translation>%1 está definida.</translation>
        </message>
        <message>
            <source>This looks like a key of %1.</source>
            <translation>Parece una clave de %1.</translation>
        </message>
        <message>
            <source>Enter the key.</source>
            <translation>Introduce la clave.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderModelsModel</name>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <translation>%1 · nuevo</translation>
        </message>
        <message>
            <source>%1, new since %2</source>
            <translation>%1, nuevo desde el %2</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 tokens</translation>
        </message>
        <message>
            <source>The catalogue does not know it</source>
            <translation>El catálogo no lo conoce</translation>
        </message>
        <message>
            <source>No price is known: its requests are counted, but not priced</source>
            <translation>No se conoce el precio: sus solicitudes se cuentan, pero no se valoran</translation>
        </message>
        <message>
            <source>%1 per million tokens in and out, from: %2</source>
            <translation>%1 por millón de tokens de entrada y de salida, según: %2</translation>
        </message>
        <message>
            <source>USD per million tokens, in and out</source>
            <translation>USD por millón de tokens, de entrada y de salida</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>Contexto</translation>
        </message>
        <message>
            <source>Price in / out</source>
            <translation>Precio entrada / salida</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>Último uso</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderStep</name>
        <message>
            <source>A provider</source>
            <translation>Un proveedor</translation>
        </message>
        <message>
            <source>Who answers your agents. Its key goes into %1, and nowhere else.</source>
            <comment>a secret store</comment>
            <translation>Quién responde a tus agentes. Su clave va a %1, y a ningún otro sitio.</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>Añadir un proveedor…</translation>
        </message>
        <message>
            <source>Without an account yet? The simulator answers like a real provider and costs nothing; go on with it.</source>
            <translation>¿Aún sin cuenta? El simulador responde como un proveedor real y no cuesta nada; se puede seguir con él.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ninguno todavía.</translation>
        </message>
        <message>
            <source>Ready: %1</source>
            <comment>names of providers</comment>
            <translation>Listo: %1</translation>
        </message>
    </context>
    <context>
        <name>ProviderTest</name>
        <message>
            <source>Not an answer of %1.</source>
            <translation>No es una respuesta de %1.</translation>
        </message>
        <message>
            <source>Nothing to check: the simulator is part of Sluice.</source>
            <translation>Nada que comprobar: el simulador forma parte de Sluice.</translation>
        </message>
        <message>
            <source>Left to the proxy %1.</source>
            <translation>Se deja al proxy %1.</translation>
        </message>
        <message>
            <source>The name server did not answer in time. Check your network.</source>
            <translation>El servidor de nombres no respondió a tiempo. Comprueba tu red.</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 es %2.</translation>
        </message>
        <message>
            <source>%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use https://, or confirm that this is what you want.</source>
            <translation>%1 está en internet, y http:// enviaría la clave y todos los prompts sin cifrar. Usa https://, o confirma que es lo que quieres.</translation>
        </message>
        <message>
            <source>%1 did not finish the TLS handshake in time. Does the base URL need http:// or another port?</source>
            <translation>%1 no completó a tiempo la negociación TLS. ¿Necesita la URL base http:// u otro puerto?</translation>
        </message>
        <message>
            <source>Connected to %1, port %2.</source>
            <translation>Conectado a %1, puerto %2.</translation>
        </message>
        <message>
            <source>Checked with the key, through the proxy.</source>
            <translation>Comprobado con la clave, a través del proxy.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is on this computer.</source>
            <translation>Sin cifrar: el servidor está en este equipo.</translation>
        </message>
        <message>
            <source>Not encrypted: the server is in a private network.</source>
            <translation>Sin cifrar: el servidor está en una red privada.</translation>
        </message>
        <message>
            <source>Not encrypted, as you have confirmed.</source>
            <translation>Sin cifrar, tal como has confirmado.</translation>
        </message>
        <message>
            <source>Not asked: each agent signs in with its own credential.</source>
            <translation>No se ha preguntado: cada agente inicia sesión con su propia credencial.</translation>
        </message>
        <message>
            <source>No key is set.</source>
            <translation>No hay ninguna clave configurada.</translation>
        </message>
        <message>
            <source>%1 has no models yet.</source>
            <translation>%1 aún no tiene modelos.</translation>
        </message>
        <message>
            <source>Models listed: %L1.</source>
            <translation>Modelos en la lista: %L1.</translation>
        </message>
        <message>
            <source>%1 answers with more data than a list of models has: check the base URL.</source>
            <translation>%1 responde con más datos de los que tiene una lista de modelos: comprueba la URL base.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 no respondió a tiempo.</translation>
        </message>
        <message>
            <source>The proxy %1 wants a password.</source>
            <translation>El proxy %1 pide una contraseña.</translation>
        </message>
        <message>
            <source>%1 does not answer in HTTP: check the base URL and its port.</source>
            <translation>%1 no responde en HTTP: comprueba la URL base y su puerto.</translation>
        </message>
        <message>
            <source>%1 wants a key (%2), and none is set.</source>
            <translation>%1 pide una clave (%2), y no hay ninguna configurada.</translation>
        </message>
        <message>
            <source>%1 refused the key (403). It may have been revoked, or it may not do this: check its permissions, and whether your country or network is allowed.</source>
            <translation>%1 ha rechazado la clave (403). Puede estar revocada, o no tener permiso para esto: comprueba sus permisos, y si tu país o tu red están admitidos.</translation>
        </message>
        <message>
            <source>%1 refused the key (%2). It may have been revoked or copied incompletely.</source>
            <translation>%1 ha rechazado la clave (%2). Puede estar revocada o haberse copiado incompleta.</translation>
        </message>
        <message>
            <source>%1 answers with a redirect (%2): check the base URL.</source>
            <translation>%1 responde con una redirección (%2): comprueba la URL base.</translation>
        </message>
        <message>
            <source>%1 sends on to %2 (%3). Redirects are not followed, because the key would go along: use that address as the base URL if you trust it.</source>
            <translation>%1 remite a %2 (%3). Las redirecciones no se siguen, porque la clave iría con ellas: usa esa dirección como URL base si confías en ella.</translation>
        </message>
        <message>
            <source>%1 answers (%2), but is not a model server: check the base URL.</source>
            <translation>%1 responde (%2), pero no es un servidor de modelos: comprueba la URL base.</translation>
        </message>
        <message>
            <source>%1 wants to be paid first (402): the account has no credit.</source>
            <translation>%1 pide que se le pague antes (402): la cuenta no tiene saldo.</translation>
        </message>
        <message>
            <source>%1 refuses for now (429): too many requests or no quota. Try again later.</source>
            <translation>%1 rechaza por ahora (429): demasiadas solicitudes o sin cuota. Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>%1 has a problem of its own (%2). Try again later.</source>
            <translation>%1 tiene un problema propio (%2). Inténtalo más tarde.</translation>
        </message>
        <message>
            <source>%1 did not understand the question for its models (%2): check the base URL and the protocol.</source>
            <translation>%1 no entendió la pregunta por sus modelos (%2): comprueba la URL base y el protocolo.</translation>
        </message>
        <message>
            <source>Key accepted.</source>
            <translation>Clave aceptada.</translation>
        </message>
        <message>
            <source>No key needed.</source>
            <translation>No se necesita clave.</translation>
        </message>
        <message>
            <source>%1 answers, but not with a list of models: check the base URL and the protocol.</source>
            <translation>%1 responde, pero no con una lista de modelos: comprueba la URL base y el protocolo.</translation>
        </message>
        <message>
            <source>No address is known for “%1”. Check the spelling in the base URL, and your network.</source>
            <translation>No se conoce ninguna dirección para «%1». Comprueba cómo está escrito en la URL base, y tu red.</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1, puerto %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1. Is the server started, and is the port right?</source>
            <translation>Nada escucha en %1. ¿Está iniciado el servidor y es correcto el puerto?</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port in the base URL.</source>
            <translation>%1 ha rechazado la conexión. Comprueba el puerto de la URL base.</translation>
        </message>
        <message>
            <source>%1 did not answer in time. A firewall may be in the way.</source>
            <translation>%1 no respondió a tiempo. Puede que lo impida un cortafuegos.</translation>
        </message>
        <message>
            <source>%1 cannot be reached from this network.</source>
            <translation>No se puede contactar con %1 desde esta red.</translation>
        </message>
        <message>
            <source>No connection to %1.</source>
            <translation>Sin conexión con %1.</translation>
        </message>
        <message>
            <source>The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add it to the system's trusted certificates, or use a server with a real one.</source>
            <translation>El certificado de %1 está autofirmado: nadie salvo el propio servidor responde por él. Añádelo a los certificados de confianza del sistema, o usa un servidor con uno de verdad.</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, check this computer's clock.</source>
            <translation>El certificado de %1 caducó el %2. Avisa al propietario del servidor; si debería ser válido, comprueba el reloj de este equipo.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid yet. Check this computer's clock.</source>
            <translation>El certificado de %1 aún no es válido. Comprueba el reloj de este equipo.</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2: check the base URL.</source>
            <translation>El certificado no es para %1, sino para %2: comprueba la URL base.</translation>
        </message>
        <message>
            <source>The certificate of %1 comes from an authority that this computer does not trust. A company's proxy may be in between; its certificate belongs among the system's.</source>
            <translation>El certificado de %1 viene de una autoridad en la que este equipo no confía. Puede haber de por medio un proxy de empresa; su certificado debe estar entre los del sistema.</translation>
        </message>
        <message>
            <source>%1 does not speak TLS there. Does the base URL need http:// or another port?</source>
            <translation>%1 no habla TLS ahí. ¿Necesita la URL base http:// u otro puerto?</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted: %2</source>
            <translation>No se puede confiar en el certificado de %1: %2</translation>
        </message>
        <message>
            <source>Certificate by %1, valid until %2.</source>
            <translation>Certificado de %1, válido hasta %2.</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>una autoridad sin nombre</translation>
        </message>
        <message>
            <source>The gateway did not answer on its own address.</source>
            <translation>La pasarela no respondió en su propia dirección.</translation>
        </message>
        <message>
            <source>The gateway answered with status %1.</source>
            <translation>La pasarela respondió con el estado %1.</translation>
        </message>
        <message>
            <source>The gateway answered: %1 (%2)</source>
            <translation>La pasarela respondió: %1 (%2)</translation>
        </message>
        <message>
            <source>%1 did not answer the question in time, or broke off: try again.</source>
            <translation>%1 no respondió a tiempo a la pregunta, o se cortó: inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>%1 did not let %2 answer (%3).</source>
            <translation>%1 no ha dejado responder a %2 (%3).</translation>
        </message>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 Dice: %2</translation>
        </message>
        <message>
            <source>The server answers, but not in this protocol: check the base URL and the protocol.</source>
            <translation>El servidor responde, pero no en este protocolo: comprueba la URL base y el protocolo.</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>Ready · no key needed</source>
            <translation>Listo · no necesita clave</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>Clave en %1</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>Falta la clave</translation>
        </message>
        <message>
            <source>%1 has no entry for this provider. Enter its key.</source>
            <translation>%1 no tiene entrada para este proveedor. Introduce su clave.</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>Llavero bloqueado</translation>
        </message>
        <message>
            <source>The key is there but may not be read now. Unlock %1.</source>
            <translation>La clave está ahí, pero ahora no se puede leer. Desbloquea %1.</translation>
        </message>
        <message>
            <source>Key unreadable</source>
            <translation>Clave ilegible</translation>
        </message>
        <message>
            <source>%1 did not answer properly. The key may still be there: try again.</source>
            <translation>%1 no ha respondido bien. Puede que la clave siga ahí: inténtalo de nuevo.</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>Sin servicio de llavero</translation>
        </message>
        <message>
            <source>There is nothing to store the key in. Install a keychain service, or use a passphrase vault.</source>
            <translation>No hay dónde guardar la clave. Instala un servicio de llavero, o usa un vault con contraseña.</translation>
        </message>
        <message>
            <source>Ready · checked %1</source>
            <translation>Listo · comprobado %1</translation>
        </message>
        <message>
            <source>Test failed · %1</source>
            <translation>La prueba ha fallado · %1</translation>
        </message>
        <message>
            <source>Key refused · %1</source>
            <comment>how long ago</comment>
            <translation>Clave rechazada · %1</translation>
        </message>
        <message>
            <source>Rate-limited until %1</source>
            <comment>a time of day</comment>
            <translation>Límite de frecuencia hasta las %1</translation>
        </message>
        <message>
            <source>Rate-limited · %1</source>
            <comment>how long ago</comment>
            <translation>Límite de frecuencia · %1</translation>
        </message>
        <message>
            <source>Unreachable · %1</source>
            <comment>how long ago</comment>
            <translation>Inaccesible · %1</translation>
        </message>
        <message>
            <source>Certificate problem · %1</source>
            <comment>how long ago</comment>
            <translation>Problema de certificado · %1</translation>
        </message>
        <message>
            <source>Failing · %1</source>
            <comment>how long ago</comment>
            <translation>Con fallos · %1</translation>
        </message>
        <message>
            <source>OpenAI</source>
            <translation>OpenAI</translation>
        </message>
        <message>
            <source>Anthropic</source>
            <translation>Anthropic</translation>
        </message>
        <message>
            <source>Gemini</source>
            <translation>Gemini</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulador</translation>
        </message>
        <message>
            <source>Authorization: Bearer …</source>
            <translation>Authorization: Bearer …</translation>
        </message>
        <message>
            <source>x-api-key: …</source>
            <translation>x-api-key: …</translation>
        </message>
        <message>
            <source>api-key: …</source>
            <translation>api-key: …</translation>
        </message>
        <message>
            <source>x-goog-api-key: …</source>
            <translation>x-goog-api-key: …</translation>
        </message>
        <message>
            <source>?key=… in the address</source>
            <translation>?key=… en la dirección</translation>
        </message>
        <message>
            <source>None (a local server)</source>
            <translation>Ninguno (un servidor local)</translation>
        </message>
        <message>
            <source>The caller's own sign-in goes on</source>
            <translation>Se transmite la credencial del propio cliente</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Enter key…</source>
            <translation>Introducir la clave…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>Sustituir la clave…</translation>
        </message>
        <message>
            <source>Open keys page</source>
            <translation>Abrir la página de claves</translation>
        </message>
        <message>
            <source>How to install one</source>
            <translation>Cómo instalar uno</translation>
        </message>
        <message>
            <source>Use a passphrase vault…</source>
            <translation>Usar un vault con contraseña…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Install GNOME Keyring or KWallet with your system's package manager, then sign in again.</source>
            <translation>Instala GNOME Keyring o KWallet con el gestor de paquetes de tu sistema y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <source>Install a keychain service with “%1”, then sign in again.</source>
            <comment>a command</comment>
            <translation>Instala un servicio de llavero con «%1» y vuelve a iniciar sesión.</translation>
        </message>
        <message>
            <source>Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the keys in an encrypted file of its own.</source>
            <translation>Sal de Sluice e inícialo con --secrets vault: pide una contraseña y guarda las claves en un archivo cifrado propio.</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>no necesaria</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>en %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>locked in %1</source>
            <translation>bloqueada en %1</translation>
        </message>
        <message>
            <source>could not be read from %1</source>
            <translation>no se pudo leer de %1</translation>
        </message>
        <message>
            <source>nowhere: there is no keychain service</source>
            <translation>en ningún sitio: no hay servicio de llavero</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>Resolución del nombre</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Conexión</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>One-token answer</source>
            <translation>Respuesta de un token</translation>
        </message>
        <message>
            <source>Line %1 is no header. Write it like “X-Team: core”.</source>
            <translation>La línea %1 no es una cabecera. Escríbela como «X-Team: core».</translation>
        </message>
        <message>
            <source>Give the provider a name. It can stand before a model: name/model.</source>
            <translation>Da un nombre al proveedor. Puede ir delante de un modelo: nombre/modelo.</translation>
        </message>
        <message>
            <source>A provider's name has no slash: it stands before one in name/model.</source>
            <translation>El nombre de un proveedor no lleva barra: va delante de ella en nombre/modelo.</translation>
        </message>
        <message>
            <source>There is a provider named “%1” already.</source>
            <translation>Ya hay un proveedor llamado «%1».</translation>
        </message>
        <message>
            <source>Enter the address of the server, such as https://api.example.com/v1.</source>
            <translation>Introduce la dirección del servidor, como https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>“%1” is not a complete address. Write it like https://api.example.com/v1.</source>
            <translation>«%1» no es una dirección completa. Escríbela como https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>The address must begin with https:// (or http:// for a server of your own).</source>
            <translation>La dirección debe empezar por https:// (o http:// para un servidor propio).</translation>
        </message>
        <message>
            <source>Leave the password out of the address: the key has a field of its own.</source>
            <translation>No incluyas la contraseña en la dirección: la clave tiene su propio campo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>en este programa</translation>
        </message>
        <message>
            <source>No requests today</source>
            <translation>Sin solicitudes hoy</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>%n solicitud hoy</numerusform>
                <numerusform>%n solicitudes hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of today's answers began within this time</source>
            <translation>La mitad de las respuestas de hoy empezaron dentro de este tiempo</translation>
        </message>
        <message>
            <source>Where two providers serve the same model, the upper one is asked. Drag a row, or use Alt+Up and Alt+Down</source>
            <translation>Cuando dos proveedores sirven el mismo modelo, se pregunta al de más arriba. Arrastra una fila, o usa Alt+Arriba y Alt+Abajo</translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>URL base</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>p50</source>
            <translation>p50</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersPage</name>
        <message>
            <source>Add provider</source>
            <translation>Añadir proveedor</translation>
        </message>
        <message>
            <source>Add provider (Ctrl+N)</source>
            <translation>Añadir proveedor (Ctrl+N)</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>Probar la conexión</translation>
        </message>
        <message>
            <source>Today's figures could not be read again; the table shows older ones: %1</source>
            <translation>No se pudieron volver a leer las cifras de hoy; la tabla muestra otras anteriores: %1</translation>
        </message>
        <message>
            <source>Today's figures could not be read: %1</source>
            <translation>No se pudieron leer las cifras de hoy: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Activar</translation>
        </message>
    </context>
    <context>
        <name>sluice::RateRow</name>
        <message>
            <source>requests</source>
            <translation>solicitudes</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <source>input tokens</source>
            <translation>tokens de entrada</translation>
        </message>
        <message>
            <source>output tokens</source>
            <translation>tokens de salida</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>por minuto</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>por hora</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>al día</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Como máximo</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>De qué</translation>
        </message>
        <message>
            <source>In which time</source>
            <translation>En qué periodo</translation>
        </message>
    </context>
    <context>
        <name>sluice::RawTab</name>
        <message>
            <source>Headers are kept in memory only, without credentials, of the last %1 requests, and are never written to disk. Those of this request are not there.</source>
            <translation>Las cabeceras se guardan solo en memoria, sin credenciales, de las últimas %1 solicitudes, y nunca se escriben en el disco. Las de esta solicitud no están.</translation>
        </message>
        <message>
            <source>Headers of the request and of its answer</source>
            <translation>Cabeceras de la solicitud y de su respuesta</translation>
        </message>
        <message>
            <source>Copy headers</source>
            <translation>Copiar las cabeceras</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>Cabeceras</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>This recording cannot be read.</source>
            <translation>No se puede leer este registro.</translation>
        </message>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>En este equipo durante %Ln día, cifrado con una clave del almacén de secretos, como máximo %1 de cada texto. Se lee en Tráfico, en Mensajes.</numerusform>
                <numerusform>En este equipo durante %Ln días, cifrado con una clave del almacén de secretos, como máximo %1 de cada texto. Se lee en Tráfico, en Mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep texts?</source>
            <translation>¿Conservar los textos?</translation>
        </message>
        <message>
            <source>Everything that is asked with this key and answered will be kept, with whatever source code and secrets are in it.</source>
            <translation>Se conservará todo lo que se pregunte con esta clave y se responda, con el código fuente y los secretos que contenga.</translation>
        </message>
        <message>
            <source>Keep texts</source>
            <translation>Conservar los textos</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>No conservar</translation>
        </message>
    </context>
    <context>
        <name>sluice::RequestsExport</name>
        <message>
            <source>The export was cancelled.</source>
            <translation>Se ha cancelado la exportación.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RotateDialog</name>
        <message>
            <source>Rotate “%1”</source>
            <translation>Renovar «%1»</translation>
        </message>
        <message>
            <source>Not at all: it may be known to others</source>
            <translation>Nada: puede que otros lo conozcan</translation>
        </message>
        <message>
            <source>For one more hour</source>
            <translation>Una hora más</translation>
        </message>
        <message>
            <source>For 24 more hours</source>
            <translation>24 horas más</translation>
        </message>
        <message>
            <source>For 7 more days</source>
            <translation>7 días más</translation>
        </message>
        <message>
            <source>The &amp;old secret works</source>
            <translation>El secreto &amp;anterior funciona</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>Crear un secreto nuevo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The key gets a new secret, shown once. Its name, rules and history stay.</source>
            <translation>La clave recibe un secreto nuevo, que se muestra una vez. Su nombre, sus reglas y su historial se conservan.</translation>
        </message>
    </context>
    <context>
        <name>sluice::RowList</name>
        <message>
            <source>Remove this limit</source>
            <translation>Quitar este límite</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Eliminar</translation>
        </message>
    </context>
    <context>
        <name>sluice::RuleForm</name>
        <message>
            <source>What clients read when it refuses something</source>
            <translation>Lo que leen los clientes cuando rechaza algo</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Textos</translation>
        </message>
        <message>
            <source>Tool calls of the model</source>
            <translation>Llamadas a herramientas del modelo</translation>
        </message>
        <message>
            <source>Any tool, or a pattern of its whole name</source>
            <translation>Cualquier herramienta, o un patrón de su nombre completo</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>Patrón</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Looks at</source>
            <translation>E&amp;xamina</translation>
        </message>
        <message>
            <source>&amp;Tool</source>
            <translation>&amp;Herramienta</translation>
        </message>
        <message>
            <source>&amp;Pattern</source>
            <translation>&amp;Patrón</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué ocurre</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>&amp;Rechazar</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>&amp;Sustituir</translation>
        </message>
        <message>
            <source>&amp;Alert only</source>
            <translation>Solo &amp;avisar</translation>
        </message>
        <message>
            <source>[secret], or a template: $1 is the first group</source>
            <translation>[secreto], o una plantilla: $1 es el primer grupo</translation>
        </message>
        <message>
            <source>Put the real value back in the &amp;answer</source>
            <translation>Restituir el valor real en la re&amp;spuesta</translation>
        </message>
        <message>
            <source>A token goes out in place of the match. The model never sees the value, but what it does with the token works. Kept in memory only.</source>
            <translation>En lugar de la coincidencia sale un token. El modelo nunca ve el valor, pero lo que hace con el token funciona. Se conserva solo en memoria.</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>Solicitudes y respuestas</translation>
        </message>
        <message>
            <source>Replace &amp;by</source>
            <translation>Sustituir p&amp;or</translation>
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>Parts of a conversation</source>
            <translation>Partes de una conversación</translation>
        </message>
        <message>
            <source>Only for (nothing ticked: everybody)</source>
            <translation>Solo para (nada marcado: todos)</translation>
        </message>
        <message>
            <source>Least randomness</source>
            <translation>Aleatoriedad mínima</translation>
        </message>
        <message>
            <source> bits a character</source>
            <translation> bits por carácter</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>Excepciones</translation>
        </message>
        <message>
            <source>One a line; re: in front of a pattern</source>
            <translation>Una por línea; re: delante de un patrón</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>&amp;Comprobación</translation>
        </message>
        <message>
            <source>At &amp;least</source>
            <translation>Al &amp;menos</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>Gra&amp;vedad</translation>
        </message>
        <message>
            <source>E&amp;xceptions</source>
            <translation>&amp;Excepciones</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>In force for the next request (Ctrl+Enter)</source>
            <translation>En vigor en la próxima solicitud (Ctrl+Intro)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>Simulación…</translation>
        </message>
        <message>
            <source>What the rule would have done, without changing anything</source>
            <translation>Lo que habría hecho la regla, sin cambiar nada</translation>
        </message>
        <message>
            <source>Fewer conditions</source>
            <translation>Menos condiciones</translation>
        </message>
        <message>
            <source>More conditions</source>
            <translation>Más condiciones</translation>
        </message>
        <message>
            <source>This matches the empty text; such matches count for nothing.</source>
            <translation>Coincide con el texto vacío; esas coincidencias no cuentan.</translation>
        </message>
        <message>
            <source>It matches %1 % of ordinary words: too broad?</source>
            <translation>Coincide con el %1 % de las palabras corrientes: ¿demasiado amplio?</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>No se ha guardado: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunawayEditor</name>
        <message>
            <source>not looked at</source>
            <translation>no se comprueba</translation>
        </message>
        <message>
            <source>&amp;Pause the key when it runs away</source>
            <translation>&amp;Pausar la clave cuando se descontrole</translation>
        </message>
        <message>
            <source>To spend less than this in ten minutes is never too much</source>
            <translation>Gastar menos que esto en diez minutos nunca es demasiado</translation>
        </message>
        <message>
            <source>The same prompt, answered so often, whatever it costs. Errors are not counted, nor health checks: hardly a prompt with hardly an answer.</source>
            <translation>El mismo prompt, respondido tantas veces, cueste lo que cueste. No cuentan los errores ni las comprobaciones de estado: apenas un prompt con apenas una respuesta.</translation>
        </message>
        <message>
            <source> × its normal</source>
            <translation> × lo normal</translation>
        </message>
        <message>
            <source> in ten minutes</source>
            <translation> en diez minutos</translation>
        </message>
        <message>
            <source> without a success</source>
            <translation> sin éxito</translation>
        </message>
        <message>
            <source>Spends</source>
            <translation>Gasta</translation>
        </message>
        <message>
            <source>and at least, in ten minutes</source>
            <translation>y al menos, en diez minutos</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>Misma solicitud</translation>
        </message>
        <message>
            <source>Errors in a row</source>
            <translation>Errores seguidos</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunningModel</name>
        <message>
            <source>Unknown key</source>
            <translation>Clave desconocida</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <comment>model, number of tokens</comment>
            <translation>%1 · %2 tokens</translation>
        </message>
        <message>
            <source>%1 · %2 tokens · %3/s</source>
            <comment>model, number of tokens, tokens a second</comment>
            <translation>%1 · %2 tokens · %3/s</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>sluice::SavedFilterButton</name>
        <message>
            <source>Saved filters</source>
            <translation>Filtros guardados</translation>
        </message>
        <message>
            <source>Save this filter, or use a saved one (Ctrl+D)</source>
            <translation>Guardar este filtro, o usar uno guardado (Ctrl+D)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>Guardar este filtro…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>Guardar este filtro</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>Guardar el filtro</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Replace that filter</source>
            <translation>Sustituir ese filtro</translation>
        </message>
        <message>
            <source>The filter “%1” is replaced.</source>
            <translation>Se ha sustituido el filtro «%1».</translation>
        </message>
        <message>
            <source>Saved as “%1”. It is in the menu of the star, and in Ctrl+K.</source>
            <translation>Guardado como «%1». Está en el menú de la estrella, y en Ctrl+K.</translation>
        </message>
        <message>
            <source>The filter “%1” is deleted.</source>
            <translation>Se ha eliminado el filtro «%1».</translation>
        </message>
        <message>
            <source>The filters could not be saved: %1</source>
            <translation>No se pudieron guardar los filtros: %1</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Active hours need at least one day.</source>
            <translation>Las horas activas necesitan al menos un día.</translation>
        </message>
        <message>
            <source>Active hours go from 00:00 to 24:00.</source>
            <translation>Las horas activas van de 00:00 a 24:00.</translation>
        </message>
        <message>
            <source>The time zone of the active hours is not known.</source>
            <translation>No se conoce la zona horaria de las horas activas.</translation>
        </message>
        <message>
            <source>“%1” is neither an address nor a range such as 192.168.0.0/16 or fd00::/8.</source>
            <translation>«%1» no es una dirección ni un rango como 192.168.0.0/16 o fd00::/8.</translation>
        </message>
        <message>
            <source>“%1” is no endpoint. Write one of %2, or a method and a path such as POST /v1/files/*.</source>
            <translation>«%1» no es un endpoint. Escribe uno de %2, o un método y una ruta como POST /v1/files/*.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” expired on %2. Give it a later date on the Keys page, or use another key.</source>
            <translation>La clave de Sluice «%1» caducó el %2. Dale una fecha posterior en la página Claves, o usa otra clave.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” ended because it was not used since %2. Use another key, or let it live longer on the Keys page.</source>
            <translation>La clave de Sluice «%1» terminó porque no se usaba desde %2. Usa otra clave, o dale más tiempo en la página Claves.</translation>
        </message>
        <message numerus="yes">
            <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
            <translation>
                <numerusform>La clave de Sluice «%1» valía para %n solicitud, y está agotada. Usa otra clave.</numerusform>
                <numerusform>La clave de Sluice «%1» valía para %n solicitudes, y están agotadas. Usa otra clave.</numerusform>
            </translation>
        </message>
        <message>
            <source>The Sluice key “%1” is paused%2. Press “Resume” on the Keys page to go on.</source>
            <translation>La clave de Sluice «%1» está en pausa%2. Pulsa «Reanudar» en la página Claves para continuar.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not be used from %2. Allow that address on the Keys page.</source>
            <translation>La clave de Sluice «%1» no se puede usar desde %2. Permite esa dirección en la página Claves.</translation>
        </message>
        <message>
            <source>Web pages of %2 may not use the Sluice key “%1”. Allow that origin on the Keys page.</source>
            <translation>Las páginas web de %2 no pueden usar la clave de Sluice «%1». Permite ese origen en la página Claves.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” works only in its hours, %2, on its days.</source>
            <translation>La clave de Sluice «%1» solo funciona en sus horas, %2, en sus días.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not call %2. It may call: %3.</source>
            <translation>La clave de Sluice «%1» no puede llamar a %2. Puede llamar a: %3.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the provider “%2”. Allow it on the Keys page, or ask for another model.</source>
            <translation>La clave de Sluice «%1» no puede usar el proveedor «%2». Permítelo en la página Claves, o pide otro modelo.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may use certain models only, and this request names none.</source>
            <translation>La clave de Sluice «%1» solo puede usar ciertos modelos, y esta solicitud no indica ninguno.</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the model “%2”. Allow it on the Keys page, or ask for another one.</source>
            <translation>La clave de Sluice «%1» no puede usar el modelo «%2». Permítelo en la página Claves, o pide otro.</translation>
        </message>
        <message>
            <source>A pattern for models cannot be empty.</source>
            <translation>Un patrón de modelos no puede estar vacío.</translation>
        </message>
        <message>
            <source>A pattern for models is at most %1 characters long.</source>
            <translation>Un patrón de modelos tiene como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>A regular expression has to follow “re:”.</source>
            <translation>Tras «re:» debe ir una expresión regular.</translation>
        </message>
        <message>
            <source>“%1” is no regular expression that Sluice takes: %2</source>
            <translation>«%1» no es una expresión regular que admita Sluice: %2</translation>
        </message>
        <message>
            <source>“%1” is not an origin. Write it as the browser sends it: https://app.example, without a path.</source>
            <translation>«%1» no es un origen. Escríbelo como lo envía el navegador: https://app.example, sin ruta.</translation>
        </message>
    </context>
    <context>
        <name>sluice::ScopeTree</name>
        <message>
            <source>Only for these keys, projects and providers</source>
            <translation>Solo para estas claves, proyectos y proveedores</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Proyectos</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
    </context>
    <context>
        <name>sluice::SecretField</name>
        <message>
            <source>Spaces and line ends were removed.</source>
            <translation>Se han quitado espacios y saltos de línea.</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>visible</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n characters</source>
            <translation>
                <numerusform>oculto, %n carácter</numerusform>
                <numerusform>oculto, %n caracteres</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide (Ctrl+H)</source>
            <translation>Ocultar (Ctrl+H)</translation>
        </message>
        <message>
            <source>Show for 30 seconds (Ctrl+H)</source>
            <translation>Mostrar 30 segundos (Ctrl+H)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>The key of the guardrails' texts in the secret store is damaged.</source>
            <translation>La clave de los textos de las barreras en el almacén de secretos está dañada.</translation>
        </message>
        <message>
            <source>The text is too large to be sealed.</source>
            <translation>El texto es demasiado grande para sellarlo.</translation>
        </message>
        <message>
            <source>A text cannot be sealed: OpenSSL reported an error.</source>
            <translation>No se puede sellar un texto: OpenSSL ha comunicado un error.</translation>
        </message>
        <message>
            <source>The text cannot be opened: it was sealed with another key, or changed.</source>
            <translation>No se puede abrir el texto: se selló con otra clave, o ha sido modificado.</translation>
        </message>
        <message>
            <source>There is no keychain service.</source>
            <translation>No hay ningún servicio de llavero.</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>El llavero no tiene esa entrada.</translation>
        </message>
        <message>
            <source>The keychain did not answer in time.</source>
            <translation>El llavero no respondió a tiempo.</translation>
        </message>
        <message>
            <source>This secret store has no passphrase of its own.</source>
            <translation>Este almacén de secretos no tiene contraseña propia.</translation>
        </message>
        <message>
            <source>The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it.</source>
            <translation>El vault está dañado: no es el archivo que escribió Sluice. Restaura una copia de seguridad.</translation>
        </message>
        <message>
            <source>The vault cannot be processed: OpenSSL reported an error.</source>
            <translation>No se puede procesar el vault: OpenSSL ha comunicado un error.</translation>
        </message>
        <message>
            <source>The vault was written by a newer version of Sluice. Use that one.</source>
            <translation>El vault lo escribió una versión más reciente de Sluice. Usa esa.</translation>
        </message>
        <message>
            <source>The vault is full.</source>
            <translation>El vault está lleno.</translation>
        </message>
        <message>
            <source>The passphrase is not the vault's, or the vault's file was changed.</source>
            <translation>La contraseña no es la del vault, o el archivo del vault ha sido modificado.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be read: %2</source>
            <translation>No se puede leer el vault %1: %2</translation>
        </message>
        <message>
            <source>A vault needs a passphrase.</source>
            <translation>Un vault necesita una contraseña.</translation>
        </message>
        <message>
            <source>it is too large to be one.</source>
            <translation>es demasiado grande para serlo.</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written: %2</source>
            <translation>No se puede escribir el vault %1: %2</translation>
        </message>
        <message>
            <source>The vault has no such entry.</source>
            <translation>El vault no tiene esa entrada.</translation>
        </message>
        <message>
            <source>The current passphrase is not right.</source>
            <translation>La contraseña actual no es correcta.</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message>
            <source>Another program listens on %1 already.</source>
            <translation>Ya hay otro programa que escucha en %1.</translation>
        </message>
        <message>
            <source>Cannot listen on %1: %2.</source>
            <translation>No se puede escuchar en %1: %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingEditors</name>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activada</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingRow</name>
        <message>
            <source>Reset to default</source>
            <translation>Restablecer el valor predeterminado</translation>
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <comment>a setting</comment>
            <translation>Restablecer el valor predeterminado de %1</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 could not be changed: %2</source>
            <translation>No se pudo cambiar %1: %2</translation>
        </message>
        <message>
            <source>its folder could not be made.</source>
            <translation>no se pudo crear su carpeta.</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Puerto</translation>
        </message>
        <message>
            <source>Agents connect to http://127.0.0.1:&lt;port&gt;.</source>
            <translation>Los agentes se conectan a http://127.0.0.1:&lt;port&gt;.</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>Hilos de trabajo</translation>
        </message>
        <message>
            <source>Two are enough for dozens of agents.</source>
            <translation>Dos bastan para docenas de agentes.</translation>
        </message>
        <message>
            <source>Connections at most</source>
            <translation>Máximo de conexiones</translation>
        </message>
        <message>
            <source>Further ones get a 503.</source>
            <translation>Las demás reciben un 503.</translation>
        </message>
        <message>
            <source>Largest request head</source>
            <translation>Cabecera de solicitud más grande</translation>
        </message>
        <message>
            <source>Larger ones get a 431.</source>
            <translation>Las mayores reciben un 431.</translation>
        </message>
        <message>
            <source> KiB</source>
            <translation> KiB</translation>
        </message>
        <message>
            <source>Largest request body</source>
            <translation>Cuerpo de solicitud más grande</translation>
        </message>
        <message>
            <source>Larger ones get a 413.</source>
            <translation>Los mayores reciben un 413.</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source>Silent stream</source>
            <translation>Flujo en silencio</translation>
        </message>
        <message>
            <source>How long a provider may send nothing in a stream before it counts as broken.</source>
            <translation>Cuánto puede un proveedor no enviar nada en un flujo antes de darlo por roto.</translation>
        </message>
        <message>
            <source>Connecting to a provider</source>
            <translation>Conexión con un proveedor</translation>
        </message>
        <message>
            <source>How long it may take to reach a provider.</source>
            <translation>Cuánto se puede tardar en llegar a un proveedor.</translation>
        </message>
        <message>
            <source>Finishing when stopped</source>
            <translation>Terminar al detener</translation>
        </message>
        <message>
            <source>How long running requests may go on when the gateway stops.</source>
            <translation>Cuánto pueden continuar las solicitudes en curso cuando se detiene la pasarela.</translation>
        </message>
        <message>
            <source>Keep single requests</source>
            <translation>Conservar solicitudes individuales</translation>
        </message>
        <message>
            <source>Older ones are deleted; the sums per hour and day stay.</source>
            <translation>Las más antiguas se eliminan; las sumas por hora y día se mantienen.</translation>
        </message>
        <message>
            <source> days</source>
            <translation> días</translation>
        </message>
        <message>
            <source>for ever</source>
            <comment>requests are kept</comment>
            <translation>para siempre</translation>
        </message>
        <message>
            <source>Largest database</source>
            <translation>Tamaño máximo de la base de datos</translation>
        </message>
        <message>
            <source>Beyond it the oldest single requests are deleted first; the sums stay.</source>
            <translation>Al superarlo se eliminan primero las solicitudes individuales más antiguas; las sumas se mantienen.</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>of the database's size</comment>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>Conservarlos durante</translation>
        </message>
        <message>
            <source>What guardrails found is deleted after that; the events themselves stay.</source>
            <translation>Lo que encontraron las barreras se elimina después; los eventos en sí se mantienen.</translation>
        </message>
        <message>
            <source>Keep recorded bodies</source>
            <translation>Conservar los cuerpos registrados</translation>
        </message>
        <message>
            <source>Prompts and answers of keys that record them are deleted after that; the requests stay.</source>
            <translation>Los prompts y las respuestas de las claves que los registran se eliminan después; las solicitudes se mantienen.</translation>
        </message>
        <message>
            <source>Headers with cost</source>
            <translation>Cabeceras con el coste</translation>
        </message>
        <message>
            <source>Answers carry what they cost and what is left (x-sluice-cost-usd and others).</source>
            <translation>Las respuestas indican lo que cuestan y lo que queda (x-sluice-cost-usd y otras).</translation>
        </message>
        <message>
            <source>Write a web address: https://…</source>
            <translation>Escribe una dirección web: https://…</translation>
        </message>
        <message>
            <source>Write percentages from 1 to 99, with commas between them. Reaching 100 is always told.</source>
            <translation>Escribe porcentajes de 1 a 99, separados por comas. Siempre se avisa al llegar a 100.</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>Otros nombres</translation>
        </message>
        <message>
            <source>Names under which programs may call this gateway, beside localhost. Commas between them.</source>
            <translation>Nombres con que los programas pueden llamar a esta pasarela, además de localhost. Separados por comas.</translation>
        </message>
        <message>
            <source>Proxy to the providers</source>
            <translation>Proxy hacia los proveedores</translation>
        </message>
        <message>
            <source>Empty: as the environment says (HTTPS_PROXY, NO_PROXY).</source>
            <translation>Vacío: como diga el entorno (HTTPS_PROXY, NO_PROXY).</translation>
        </message>
        <message>
            <source>The week starts on</source>
            <translation>La semana empieza el</translation>
        </message>
        <message>
            <source>For weekly budgets and the figures of the week.</source>
            <translation>Para los presupuestos semanales y las cifras de la semana.</translation>
        </message>
        <message>
            <source>As the language says</source>
            <translation>Según el idioma</translation>
        </message>
        <message>
            <source>Warn at</source>
            <translation>Avisar al</translation>
        </message>
        <message>
            <source>Percent of any budget.</source>
            <translation>Porcentaje de cualquier presupuesto.</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>When a day begins for budgets and charts. Empty: the computer's.</source>
            <translation>Cuándo empieza el día para presupuestos y gráficos. Vacío: la del equipo.</translation>
        </message>
        <message>
            <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
            <translation>«%1» no es una zona horaria. Escribe una como Europe/Berlin.</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Budget and runaway warnings are posted there too; Slack and Discord understand them.</source>
            <translation>Los avisos de presupuesto y de descontrol se envían también ahí; Slack y Discord los entienden.</translation>
        </message>
        <message>
            <source>Metrics without a token</source>
            <translation>Métricas sin token</translation>
        </message>
        <message>
            <source>Programs on this computer may read GET /metrics: names of keys, counts and costs.</source>
            <translation>Los programas de este equipo pueden leer GET /metrics: nombres de claves, recuentos y costes.</translation>
        </message>
        <message>
            <source>Recognise programs and projects</source>
            <translation>Reconocer programas y proyectos</translation>
        </message>
        <message>
            <source>Looks up which program and folder is behind a connection from this computer.</source>
            <translation>Averigua qué programa y qué carpeta hay detrás de una conexión desde este equipo.</translation>
        </message>
        <message>
            <source>Keep what guardrails found</source>
            <translation>Conservar lo que encuentran las barreras</translation>
        </message>
        <message>
            <source>The whole text of each event, encrypted with a key from the secret store.</source>
            <translation>El texto completo de cada evento, cifrado con una clave del almacén de secretos.</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>Cerrar a la bandeja</translation>
        </message>
        <message>
            <source>Closing the window hides it, and the gateway goes on. Without a tray the window closes as usual, and the gateway ends.</source>
            <translation>Al cerrar la ventana se oculta, y la pasarela continúa. Sin bandeja, la ventana se cierra como siempre y la pasarela termina.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>In force at once.</source>
            <translation>En vigor al instante.</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>Segunda moneda</translation>
        </message>
        <message>
            <source>Shown in brackets behind sums in dollars, marked as an estimate. Empty: none.</source>
            <translation>Se muestra entre paréntesis detrás de las sumas en dólares, marcada como estimación. Vacío: ninguna.</translation>
        </message>
        <message>
            <source>Write a code of three letters such as EUR; not USD.</source>
            <translation>Escribe un código de tres letras como EUR; no USD.</translation>
        </message>
        <message>
            <source>One dollar is</source>
            <translation>Un dólar equivale a</translation>
        </message>
        <message>
            <source>In the second currency. Nobody is asked for the rate: it stays as you write it.</source>
            <translation>En la segunda moneda. El cambio no se consulta a nadie: queda como lo escribas.</translation>
        </message>
        <message>
            <source>Write a number such as 0.92.</source>
            <translation>Escribe un número como 0.92.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>System follows the desktop's choice of light or dark.</source>
            <translation>Sistema sigue la elección de claro u oscuro del escritorio.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>Filas de las tablas</translation>
        </message>
        <message>
            <source>Compact shows more rows at once. Also in the View menu.</source>
            <translation>Compacta muestra más filas a la vez. También en el menú Ver.</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>Cómoda</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Compacta</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Reducir el movimiento</translation>
        </message>
        <message>
            <source>Menus and controls change without being animated.</source>
            <translation>Los menús y controles cambian sin animación.</translation>
        </message>
        <message>
            <source>Spend in the title</source>
            <translation>Gasto en el título</translation>
        </message>
        <message>
            <source>The title of the window says what today cost.</source>
            <translation>El título de la ventana indica lo que ha costado el día.</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>A threshold is crossed, or a budget is spent.</source>
            <translation>Se cruza un umbral, o se agota un presupuesto.</translation>
        </message>
        <message>
            <source>Runaway keys</source>
            <translation>Claves descontroladas</translation>
        </message>
        <message>
            <source>A key was paused because it ran away.</source>
            <translation>Se ha pausado una clave porque se descontroló.</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>A request or an answer was rejected.</source>
            <translation>Se ha rechazado una solicitud o una respuesta.</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>Proveedores</translation>
        </message>
        <message>
            <source>A provider has been failing for two minutes.</source>
            <translation>Un proveedor lleva dos minutos fallando.</translation>
        </message>
        <message>
            <source>New secrets</source>
            <translation>Secretos nuevos</translation>
        </message>
        <message>
            <source>A key's secret is due for a change.</source>
            <translation>El secreto de una clave debe cambiarse.</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Caché de prompts</translation>
        </message>
        <message>
            <source>A session's prompt changed, and its cache stopped hitting.</source>
            <translation>El prompt de una sesión cambió, y su caché dejó de acertar.</translation>
        </message>
        <message>
            <source>Hide names and amounts from the start</source>
            <translation>Ocultar nombres e importes desde el inicio</translation>
        </message>
        <message>
            <source>For screens that are always shared. Else it is switched on in the View menu, or with Ctrl+Shift+H, and off again when Sluice quits.</source>
            <translation>Para pantallas que siempre se comparten. Si no, se activa en el menú Ver, o con Ctrl+Mayús+H, y se desactiva al salir de Sluice.</translation>
        </message>
        <message>
            <source>Clear the clipboard after</source>
            <translation>Vaciar el portapapeles tras</translation>
        </message>
        <message>
            <source>How long a copied secret may stay there.</source>
            <translation>Cuánto puede quedar ahí un secreto copiado.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Escribe un número entero.</translation>
        </message>
        <message>
            <source>Write a time such as 30 s or 2 min.</source>
            <translation>Escribe un tiempo como 30 s o 2 min.</translation>
        </message>
        <message>
            <source>Write a time such as 90 days or 1 year.</source>
            <translation>Escribe un tiempo como 90 days o 1 year.</translation>
        </message>
        <message>
            <source>Write a size such as 64 KiB or 1 MiB.</source>
            <translation>Escribe un tamaño como 64 KiB o 1 MiB.</translation>
        </message>
        <message>
            <source>Write a size such as 64 MiB or 1 GiB.</source>
            <translation>Escribe un tamaño como 64 MiB o 1 GiB.</translation>
        </message>
        <message>
            <source>“%1” is not possible here. %2</source>
            <comment>what was typed; what can be</comment>
            <translation>«%1» no es posible aquí. %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>Iniciar con la sesión</translation>
        </message>
        <message>
            <source>In the tray where there is one, so that agents find their gateway.</source>
            <translation>En la bandeja si la hay, para que los agentes encuentren su pasarela.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activada</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>Tamaño de los textos</translation>
        </message>
        <message>
            <source>Follows the desktop's font, here and in charts.</source>
            <translation>Sigue la fuente del escritorio, aquí y en los gráficos.</translation>
        </message>
        <message>
            <source>%1, %2 pt</source>
            <comment>a font's name and size</comment>
            <translation>%1, %2 pt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>Pasarela</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Ask elsewhere about unknown keys</source>
            <translation>Consultar en otra parte las claves desconocidas</translation>
        </message>
        <message>
            <source>An identity system of your own says whether a key that Sluice does not know may be used.</source>
            <translation>Un sistema de identidad propio dice si se puede usar una clave que Sluice no conoce.</translation>
        </message>
        <message>
            <source>Only this computer</source>
            <translation>Solo este equipo</translation>
        </message>
        <message>
            <source>Off: other computers can reach the gateway too, each with a key.</source>
            <translation>Desactivado: otros equipos también pueden llegar a la pasarela, cada uno con una clave.</translation>
        </message>
        <message>
            <source>Off: %1</source>
            <comment>an address</comment>
            <translation>Desactivado: %1</translation>
        </message>
        <message>
            <source>Listen on the network</source>
            <translation>Escuchar en la red</translation>
        </message>
        <message>
            <source>Let other computers reach the gateway?</source>
            <translation>¿Permitir que otros equipos lleguen a la pasarela?</translation>
        </message>
        <message>
            <source>It will listen on %1. Every request needs a key, but nothing is encrypted on its way: prompts, answers and keys can be read in the network. This version has no TLS of its own; put a proxy with TLS in front where that matters. The admin API stays on this computer.</source>
            <translation>Escuchará en %1. Cada solicitud necesita una clave, pero nada va cifrado por el camino: los prompts, las respuestas y las claves se pueden leer en la red. Esta versión no tiene TLS propio; pon delante un proxy con TLS donde eso importe. La API de administración se queda en este equipo.</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>Quedarse en este equipo</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>Presupuestos</translation>
        </message>
        <message>
            <source>Everything together</source>
            <translation>Todo en conjunto</translation>
        </message>
        <message>
            <source>What all keys and projects may use together. They have limits of their own beside it; the strictest holds.</source>
            <translation>Lo que pueden usar en conjunto todas las claves y proyectos. Además tienen sus propios límites; vale el más estricto.</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>Enviar un mensaje de prueba</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>The webhook took it.</source>
            <translation>El webhook lo ha aceptado.</translation>
        </message>
        <message>
            <source>Try the webhook</source>
            <translation>Probar el webhook</translation>
        </message>
        <message>
            <source>Sends one message that says that it is a test.</source>
            <translation>Envía un mensaje que dice que es una prueba.</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>Notificaciones</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Prompts and answers</source>
            <translation>Prompts y respuestas</translation>
        </message>
        <message>
            <source>Recorded for keys that say so, and for no others: encrypted with a key from the secret store. Set it in a key's limits, or in Traffic under Messages.</source>
            <translation>Se registran para las claves que lo indican y para ninguna otra: cifrados con una clave del almacén de secretos. Se configura en los límites de una clave, o en Tráfico, en Mensajes.</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>Hosts contactados</translation>
        </message>
        <message>
            <source>Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in memory only.</source>
            <translation>Todos los hosts con los que Sluice ha hablado desde que se inició: proveedores, pruebas, el webhook. Solo se guardan en memoria.</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>Secretos</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>Almacén de secretos</translation>
        </message>
        <message>
            <source>The providers' secrets are kept there, and nowhere else on disk.</source>
            <translation>Los secretos de los proveedores se guardan ahí, y en ningún otro lugar del disco.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Asked. The system may want its password.</source>
            <translation>Preguntado. El sistema puede pedir su contraseña.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>The vault's passphrase</source>
            <translation>La contraseña del vault</translation>
        </message>
        <message>
            <source>Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again.</source>
            <translation>Sluice la pide al iniciarse. Quien la olvide debe introducir de nuevo las claves de los proveedores.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop: its password is changed there.</source>
            <comment>a keychain's name</comment>
            <translation>%1 pertenece al escritorio: su contraseña se cambia allí.</translation>
        </message>
        <message>
            <source>the desktop's</source>
            <translation>la del escritorio</translation>
        </message>
        <message>
            <source>Another store</source>
            <translation>Otro almacén</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets keychain and enter the providers' keys again; then delete vault.sluice in the data folder.</source>
            <translation>Los secretos no se mueven mientras Sluice está en marcha. Para usar el llavero, inicia Sluice con --secrets keychain e introduce de nuevo las claves de los proveedores; después elimina vault.sluice de la carpeta de datos.</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice with --secrets vault and enter the providers' keys again; the old entries stay in the keychain until their providers are removed.</source>
            <translation>Los secretos no se mueven mientras Sluice está en marcha. Para usar un vault con contraseña, inicia Sluice con --secrets vault e introduce de nuevo las claves de los proveedores; las entradas antiguas se quedan en el llavero hasta que se eliminen sus proveedores.</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>no desde aquí</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>API de administración</translation>
        </message>
        <message>
            <source>Lets scripts manage keys and settings and read spend, on this computer and with a token only.</source>
            <translation>Permite a los scripts gestionar claves y configuración y leer el gasto, solo en este equipo y con un token.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>Documentación</translation>
        </message>
        <message>
            <source>Every call, in the browser; the gateway itself shows it.</source>
            <translation>Todas las llamadas, en el navegador; las muestra la propia pasarela.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Copia de seguridad</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>Exportar la configuración</translation>
        </message>
        <message>
            <source>Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in it, encrypted or not.</source>
            <translation>Proveedores, proyectos, claves, barreras, tus precios y la configuración en un solo archivo. No contiene ningún secreto, ni cifrado ni sin cifrar.</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>Importar la configuración</translation>
        </message>
        <message>
            <source>First shows what would be added and changed; nothing is removed. New keys get new secrets, new providers wait for theirs.</source>
            <translation>Primero muestra lo que se añadiría y cambiaría; no se elimina nada. Las claves nuevas reciben secretos nuevos; los proveedores nuevos esperan los suyos.</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>The desktop gateway for LLM traffic, and what it is made of.</source>
            <translation>La pasarela de escritorio para el tráfico de LLM, y de qué está hecha.</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>Copiando…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>Diagnóstico</translation>
        </message>
        <message>
            <source>Versions, states and the last lines of the log; no prompt, no name of a key. Before it is copied, it is compared with every secret that Sluice knows.</source>
            <translation>Versiones, estados y las últimas líneas del registro; ningún prompt, ningún nombre de clave. Antes de copiarlo se compara con todos los secretos que Sluice conoce.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir la carpeta</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>%1
Another one is chosen with --data-dir when Sluice starts.</source>
            <comment>a folder</comment>
            <translation>%1
Se elige otro con --data-dir al iniciar Sluice.</translation>
        </message>
        <message>
            <source>On the clipboard; no secret is in it.</source>
            <translation>En el portapapeles; no contiene ningún secreto.</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>no se registran</translation>
        </message>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>se registran para %n clave</numerusform>
                <numerusform>se registran para %n claves</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n proveedor tiene su secreto.</numerusform>
                <numerusform>%n proveedores tienen su secreto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n no se puede leer: el almacén está bloqueado o no responde.</numerusform>
                <numerusform>%n no se pueden leer: el almacén está bloqueado o no responde.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n aún no lo tiene.</numerusform>
                <numerusform>%n aún no lo tienen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar ajustes</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Secciones</translation>
        </message>
        <message>
            <source>The change takes effect when the gateway restarts. Running requests are finished first.</source>
            <translation>El cambio se aplica cuando se reinicia la pasarela. Antes se terminan las solicitudes en curso.</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>No setting has to do with “%1”.</source>
            <translation>Ningún ajuste tiene que ver con «%1».</translation>
        </message>
    </context>
    <context>
        <name>sluice::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Claves</translation>
        </message>
    </context>
    <context>
        <name>sluice::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>Observar</translation>
        </message>
        <message>
            <source>Govern</source>
            <translation>Controlar</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Conectar</translation>
        </message>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>name of a page, its number</comment>
            <translation>%1 (Ctrl+%2)</translation>
        </message>
    </context>
    <context>
        <name>sluice::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Merge into ~/.claude/settings.json, then start Claude Code again. The address has no /v1 here.</source>
            <translation>Combínalo con ~/.claude/settings.json y reinicia Claude Code. Aquí la dirección no lleva /v1.</translation>
        </message>
        <message>
            <source>The upper part goes into ~/.codex/config.toml (model and model_provider above the first [table]); the last line, without its #, into the shell that starts Codex.</source>
            <translation>La parte superior va en ~/.codex/config.toml (model y model_provider encima de la primera [table]); la última línea, sin su #, en el shell que inicia Codex.</translation>
        </message>
        <message>
            <source>Merge into ~/.config/opencode/opencode.json. Add each model that you use under "models".</source>
            <translation>Combínalo con ~/.config/opencode/opencode.json. Añade cada modelo que uses bajo "models".</translation>
        </message>
        <message>
            <source>Run in the shell that starts gemini, or put the lines without "export" into ~/.gemini/.env.</source>
            <translation>Ejecútalo en el shell que inicia gemini, o pon las líneas sin "export" en ~/.gemini/.env.</translation>
        </message>
        <message>
            <source>With the official package: pip install openai.</source>
            <translation>Con el paquete oficial: pip install openai.</translation>
        </message>
        <message>
            <source>With the official package: npm install openai. Save as hello.mjs.</source>
            <translation>Con el paquete oficial: npm install openai. Guárdalo como hello.mjs.</translation>
        </message>
        <message>
            <source>A whole request, to see it arrive.</source>
            <translation>Una solicitud completa, para verla llegar.</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>Entorno</translation>
        </message>
        <message>
            <source>For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, the others without.</source>
            <translation>Para casi todas las demás herramientas y SDK: ejecútalo en su shell. Los de OpenAI usan la dirección con /v1; los demás, sin él.</translation>
        </message>
    </context>
    <context>
        <name>sluice::StatusStrip</name>
        <message>
            <source>Gateway status</source>
            <translation>Estado de la pasarela</translation>
        </message>
        <message>
            <source>Gateway state</source>
            <translation>Estado de la pasarela</translation>
        </message>
        <message>
            <source>Gateway address</source>
            <translation>Dirección de la pasarela</translation>
        </message>
        <message>
            <source>Copy gateway address</source>
            <translation>Copiar la dirección de la pasarela</translation>
        </message>
        <message>
            <source>Copy the address; hold or use the arrow for more forms</source>
            <translation>Copiar la dirección; mantener pulsado o usar la flecha para otras formas</translation>
        </message>
        <message>
            <source>Secret on the clipboard</source>
            <translation>Secreto en el portapapeles</translation>
        </message>
        <message>
            <source>Show names and amounts again</source>
            <translation>Volver a mostrar los nombres e importes</translation>
        </message>
        <message>
            <source>Names and amounts are hidden. Press to show them again (Ctrl+Shift+H).</source>
            <translation>Los nombres e importes están ocultos. Pulsa para volver a mostrarlos (Ctrl+Mayús+H).</translation>
        </message>
        <message>
            <source>Requests running</source>
            <translation>Solicitudes en curso</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>Solicitudes por segundo</translation>
        </message>
        <message>
            <source>Requests a second, over the last 10 seconds</source>
            <translation>Solicitudes por segundo, en los últimos 10 segundos</translation>
        </message>
        <message>
            <source>Spent today</source>
            <translation>Gastado hoy</translation>
        </message>
        <message>
            <source>Burn rate</source>
            <translation>Ritmo de gasto</translation>
        </message>
        <message>
            <source>Dollars an hour, at the pace of the last 10 minutes</source>
            <translation>Dólares por hora, al ritmo de los últimos 10 minutos</translation>
        </message>
        <message>
            <source>Today's budget of the gateway</source>
            <translation>Presupuesto de hoy de la pasarela</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Detenida</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En curso</translation>
        </message>
        <message>
            <source>Running, with a problem</source>
            <translation>En marcha, con un problema</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <comment>a time of day</comment>
            <translation>En pausa a las %1</translation>
        </message>
        <message numerus="yes">
            <source>Draining (%n)…</source>
            <translation>
                <numerusform>Terminando (%n)…</numerusform>
                <numerusform>Terminando (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Ha fallado</translation>
        </message>
        <message>
            <source>Stop the gateway: running requests are finished first</source>
            <translation>Detener la pasarela: antes se terminan las solicitudes en curso</translation>
        </message>
        <message>
            <source>Stop the gateway</source>
            <translation>Detener la pasarela</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Try to start the gateway again</source>
            <translation>Intentar iniciar la pasarela de nuevo</translation>
        </message>
        <message>
            <source>Start the gateway</source>
            <translation>Iniciar la pasarela</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>Nombres ocultos</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausar todo</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Reanudar todo el tráfico</translation>
        </message>
        <message>
            <source>Pause all traffic</source>
            <translation>Pausar todo el tráfico</translation>
        </message>
        <message>
            <source>Let new requests through again (Ctrl+Shift+P)</source>
            <translation>Dejar pasar de nuevo las solicitudes nuevas (Ctrl+Mayús+P)</translation>
        </message>
        <message>
            <source>Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)</source>
            <translation>Rechazar solicitudes nuevas hasta reanudar; las que están en curso terminan (Ctrl+Mayús+P)</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en curso</numerusform>
                <numerusform>%n en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>· %1 req/s</source>
            <comment>requests a second</comment>
            <translation>· %1 sol./s</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>Hoy %1</translation>
        </message>
        <message>
            <source>Today –</source>
            <translation>Hoy –</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>· %1/h</source>
            <comment>dollars an hour</comment>
            <translation>· %1/h</translation>
        </message>
        <message>
            <source>%1 of %2 today</source>
            <comment>spent, budget</comment>
            <translation>%1 de %2 hoy</translation>
        </message>
        <message>
            <source>The traffic could not be paused. %1</source>
            <translation>No se pudo pausar el tráfico. %1</translation>
        </message>
        <message>
            <source>The traffic could not be resumed. %1</source>
            <translation>No se pudo reanudar el tráfico. %1</translation>
        </message>
        <message>
            <source>Secret copied · clears in %1 s · &lt;a href="#"&gt;Clear now&lt;/a&gt;</source>
            <translation>Secreto copiado · se borra en %1 s · &lt;a href="#"&gt;Borrar ahora&lt;/a&gt;</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>No se puede leer %1: %2</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1. Should Sluice be killed now, the requests of this moment would be missing from the ledger.</source>
            <translation>No se puede escribir el diario: %1. Si Sluice se cerrara ahora a la fuerza, las solicitudes de este momento faltarían en el libro de cuentas.</translation>
        </message>
        <message>
            <source>The ledger cannot be written: %1. 1 request waits in memory.</source>
            <translation>No se puede escribir el libro de cuentas: %1. 1 solicitud espera en memoria.</translation>
        </message>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>No se puede escribir el libro de cuentas: %1. %n solicitud espera en memoria.</numerusform>
                <numerusform>No se puede escribir el libro de cuentas: %1. %n solicitudes esperan en memoria.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Older ones wait in the journal: %2.</source>
            <translation>%1 Las más antiguas esperan en el diario: %2.</translation>
        </message>
        <message>
            <source>%1 Lost, because there was room neither in memory nor in the journal: %2.</source>
            <translation>%1 Perdidas, porque no había sitio ni en memoria ni en el diario: %2.</translation>
        </message>
        <message>
            <source>%1 cannot be made private: %2</source>
            <translation>No se puede hacer privado %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be made: %2</source>
            <translation>No se puede crear %1: %2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>No se puede abrir %1: %2</translation>
        </message>
        <message>
            <source>Many different refusals at once.</source>
            <translation>Muchos rechazos distintos a la vez.</translation>
        </message>
        <message>
            <source>Sluice was stopped in the middle of this request.</source>
            <translation>Sluice se detuvo en medio de esta solicitud.</translation>
        </message>
        <message>
            <source>The sums of the database do not fit its requests; nothing was priced again.</source>
            <translation>Las sumas de la base de datos no concuerdan con sus solicitudes; no se ha vuelto a valorar nada.</translation>
        </message>
        <message>
            <source>The database holds an unknown word, "%1".</source>
            <translation>La base de datos contiene una palabra desconocida, «%1».</translation>
        </message>
        <message>
            <source>The header %1 carries a credential. Enter it as the provider's key instead.</source>
            <translation>La cabecera %1 lleva una credencial. Introdúcela mejor como clave del proveedor.</translation>
        </message>
        <message>
            <source>The address holds a user name or password. Enter it as the provider's key instead.</source>
            <translation>La dirección contiene un nombre de usuario o una contraseña. Introdúcelo mejor como clave del proveedor.</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>no es un objeto</translation>
        </message>
        <message>
            <source>The database holds rules for the key “%1” that make no sense: %2</source>
            <translation>La base de datos contiene reglas para la clave «%1» que no tienen sentido: %2</translation>
        </message>
        <message>
            <source>There is already a provider named %1.</source>
            <translation>Ya existe un proveedor llamado %1.</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>No existe ese proveedor.</translation>
        </message>
        <message>
            <source>There is already a key with that secret.</source>
            <translation>Ya existe una clave con ese secreto.</translation>
        </message>
        <message>
            <source>another program holds the database</source>
            <translation>otro programa retiene la base de datos</translation>
        </message>
        <message>
            <source>the database is read-only</source>
            <translation>la base de datos es de solo lectura</translation>
        </message>
        <message>
            <source>the disk is full or broken (SQLite error %1)</source>
            <translation>el disco está lleno o dañado (error de SQLite %1)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>el disco está lleno</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>no se puede abrir el archivo</translation>
        </message>
        <message>
            <source>the file is damaged or not a database</source>
            <translation>el archivo está dañado o no es una base de datos</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed</source>
            <translation>el controlador SQLite de Qt no está instalado</translation>
        </message>
        <message>
            <source>The database holds a guardrail that cannot be read: %1</source>
            <translation>La base de datos contiene una barrera que no se puede leer: %1</translation>
        </message>
        <message>
            <source>no JSON</source>
            <translation>no es JSON</translation>
        </message>
        <message>
            <source>The database holds a guardrail event that cannot be read.</source>
            <translation>La base de datos contiene un evento de una barrera que no se puede leer.</translation>
        </message>
        <message>
            <source>There is no such guardrail.</source>
            <translation>No existe esa barrera.</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>No existe ese evento.</translation>
        </message>
        <message>
            <source>There is already a price of yours for %1 from that day on.</source>
            <translation>Ya tienes un precio propio para %1 a partir de ese día.</translation>
        </message>
        <message>
            <source>There is no such price.</source>
            <translation>No existe ese precio.</translation>
        </message>
        <message>
            <source>The database holds limits for the project “%1” that make no sense.</source>
            <translation>La base de datos contiene límites para el proyecto «%1» que no tienen sentido.</translation>
        </message>
        <message>
            <source>There is already a project named %1.</source>
            <translation>Ya existe un proyecto llamado %1.</translation>
        </message>
        <message>
            <source>There is no such project.</source>
            <translation>No existe ese proyecto.</translation>
        </message>
        <message>
            <source>The database %1 cannot be used: %2.</source>
            <translation>No se puede usar la base de datos %1: %2.</translation>
        </message>
        <message>
            <source>it was written by a newer version of Sluice. Start that version, or choose another data folder</source>
            <translation>la escribió una versión más reciente de Sluice. Inicia esa versión, o elige otra carpeta de datos</translation>
        </message>
        <message>
            <source>it is damaged or not a database. Put a backup in its place, or move it away to start with an empty one</source>
            <translation>está dañada o no es una base de datos. Pon una copia de seguridad en su lugar, o muévela a otro sitio para empezar con una vacía</translation>
        </message>
        <message>
            <source>it belongs to another program</source>
            <translation>pertenece a otro programa</translation>
        </message>
        <message>
            <source>the database is not open</source>
            <translation>la base de datos no está abierta</translation>
        </message>
    </context>
    <context>
        <name>sluice::TestStepsView</name>
        <message>
            <source>%1: not tried.</source>
            <translation>%1: no intentado.</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>En curso…</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <translation>%1: fallido. %2</translation>
        </message>
        <message>
            <source>%1: passed. %2</source>
            <translation>%1: superado. %2</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelada.</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1: cancelada.</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>Resultado de la prueba</translation>
        </message>
        <message>
            <source>The test could not be made</source>
            <translation>No se pudo hacer la prueba</translation>
        </message>
    </context>
    <context>
        <name>sluice::TimelineView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficDrawer</name>
        <message>
            <source>Summary</source>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Why refused?</source>
            <translation>¿Por qué se rechazó?</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>En bruto</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copiar como curl</translation>
        </message>
        <message>
            <source>A request to the same model, with $SLUICE_KEY in place of the key</source>
            <translation>Una solicitud al mismo modelo, con $SLUICE_KEY en lugar de la clave</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>Abrir en Zona de pruebas</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>Aún no se ha medido nada.</translation>
        </message>
        <message>
            <source>How the cost was computed</source>
            <translation>Cómo se calculó el coste</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Tokens × price</source>
            <translation>Tokens × precio</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Set a price…</source>
            <translation>Fijar un precio…</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>TrafficFilter</name>
        <message>
            <source>“%1”</source>
            <translation>«%1»</translation>
        </message>
        <message>
            <source>the key %1</source>
            <translation>la clave %1</translation>
        </message>
        <message>
            <source>the model %1</source>
            <translation>el modelo %1</translation>
        </message>
        <message>
            <source>the provider %1</source>
            <translation>el proveedor %1</translation>
        </message>
        <message>
            <source>the agent %1</source>
            <translation>el agente %1</translation>
        </message>
        <message>
            <source>the project %1</source>
            <translation>el proyecto %1</translation>
        </message>
        <message>
            <source>the session %1</source>
            <translation>la sesión %1</translation>
        </message>
        <message>
            <source>the folder %1</source>
            <translation>la carpeta %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>un error</translation>
        </message>
        <message>
            <source>a refusal by Sluice</source>
            <translation>un rechazo de Sluice</translation>
        </message>
        <message>
            <source>an answer still running</source>
            <translation>una respuesta aún en curso</translation>
        </message>
        <message>
            <source>a client that left</source>
            <translation>un cliente que se fue</translation>
        </message>
        <message>
            <source>a complete answer</source>
            <translation>una respuesta completa</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>un flujo</translation>
        </message>
        <message>
            <source>something redacted</source>
            <translation>algo sustituido</translation>
        </message>
        <message>
            <source>an unknown price</source>
            <translation>un precio desconocido</translation>
        </message>
        <message>
            <source>an estimated cost</source>
            <translation>un coste estimado</translation>
        </message>
        <message>
            <source>a translation between protocols</source>
            <translation>una traducción entre protocolos</translation>
        </message>
        <message>
            <source>an edited body</source>
            <translation>un cuerpo editado</translation>
        </message>
        <message>
            <source>an untouched body</source>
            <translation>un cuerpo intacto</translation>
        </message>
        <message>
            <source>the status %1</source>
            <translation>el estado %1</translation>
        </message>
        <message>
            <source>a status %1</source>
            <translation>un estado %1</translation>
        </message>
        <message>
            <source>“%1” is no status. Use 200, 4xx, error, refused, running, done or left.</source>
            <translation>«%1» no es un estado. Usa 200, 4xx, error, refused, running, done o left.</translation>
        </message>
        <message>
            <source>“is:%1” is not known. Use one of: %2.</source>
            <translation>«is:%1» no se conoce. Usa uno de estos: %2.</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>por encima de %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>de al menos %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>por debajo de %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>de como máximo %1</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like cost&gt;0.10.</source>
            <translation>«%1» no es un importe. Escríbelo como cost&gt;0.10.</translation>
        </message>
        <message>
            <source>a cost %1</source>
            <translation>un coste %1</translation>
        </message>
        <message>
            <source>“%1” is no number of tokens. Write it like tokens&gt;50k.</source>
            <translation>«%1» no es un número de tokens. Escríbelo como tokens&gt;50k.</translation>
        </message>
        <message>
            <source>tokens %1</source>
            <translation>tokens %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like ttft&gt;2s or ttft&gt;500ms.</source>
            <translation>«%1» no es una duración. Escríbela como ttft&gt;2s o ttft&gt;500ms.</translation>
        </message>
        <message>
            <source>a time to the first token %1</source>
            <translation>un tiempo hasta el primer token %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like time&gt;10s or time&gt;2min.</source>
            <translation>«%1» no es una duración. Escríbela como time&gt;10s o time&gt;2min.</translation>
        </message>
        <message>
            <source>a total time %1</source>
            <translation>un tiempo total %1</translation>
        </message>
        <message>
            <source>“%1” is no status to compare with. Write it like status&gt;=400.</source>
            <translation>«%1» no es un estado con el que comparar. Escríbelo como status&gt;=400.</translation>
        </message>
        <message>
            <source>“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.</source>
            <translation>«%1» no es una hora. Escribe since:14:00, since:15m o since:2026-11-20.</translation>
        </message>
        <message>
            <source>a start since %1</source>
            <translation>un inicio desde %1</translation>
        </message>
        <message>
            <source>a start before %1</source>
            <translation>un inicio antes de %1</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 o %2</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To look for that text, put it in quotes.</source>
            <translation>No existe el filtro «%1:». Para buscar ese texto, ponlo entre comillas.</translation>
        </message>
        <message>
            <source>“%1” cannot be compared. Use cost, tokens, ttft or time.</source>
            <translation>«%1» no se puede comparar. Usa cost, tokens, ttft o time.</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>el texto %1</translation>
        </message>
        <message>
            <source>“%1” needs a comparison, like %1&gt;…</source>
            <translation>«%1» necesita una comparación, como %1&gt;…</translation>
        </message>
        <message>
            <source>Something is missing after “%1:”.</source>
            <translation>Falta algo después de «%1:».</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>No hay nada entre las comillas.</translation>
        </message>
        <message>
            <source>Requests with %1.</source>
            <translation>Solicitudes con %1.</translation>
        </message>
        <message>
            <source>Requests without %1.</source>
            <translation>Solicitudes sin %1.</translation>
        </message>
        <message>
            <source>Requests with %1, without %2.</source>
            <translation>Solicitudes con %1, sin %2.</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 of them from the cache, %3 written to it; %4 out, plus %5 reasoning</source>
            <translation>%1 tokens de entrada, %2 de ellos de la caché, %3 escritos en ella; %4 de salida, más %5 de razonamiento</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Tokens: all input / of which from the cache / output</source>
            <translation>Tokens: toda la entrada / de ella, de la caché / salida</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>Tiempo hasta el primer token</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>In / cached / out</source>
            <translation>Entrada / caché / salida</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id. de solicitud</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Enviado / recibido</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficPage</name>
        <message>
            <source>Filter: words, or key: model: status:error cost&gt;0.10</source>
            <translation>Filtro: palabras, o key: model: status:error cost&gt;0.10</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>Filtrar solicitudes</translation>
        </message>
        <message>
            <source>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. A minus negates, a comma means or.
Arrow down shows the filters of before.</source>
            <translation>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. Un signo menos niega, una coma significa «o».
Flecha abajo muestra los filtros anteriores.</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Keep the newest request in view (End)</source>
            <translation>Mantener a la vista la solicitud más reciente (Fin)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Choose the columns. Drag their headers to another place.</source>
            <translation>Elegir las columnas. Sus encabezados se pueden arrastrar a otro lugar.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Save every request that the filter lets through (Ctrl+E)</source>
            <translation>Guardar todas las solicitudes que deja pasar el filtro (Ctrl+E)</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>Tráfico</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (en el carácter %2)</translation>
        </message>
        <message>
            <source>Sorted by %1: new requests wait at the bottom. A third click on the title, or Follow, brings back the order of time.</source>
            <translation>Ordenado por %1: las solicitudes nuevas esperan al final. Un tercer clic en el título, o Seguir, restablece el orden temporal.</translation>
        </message>
        <message>
            <source>That request is not in the history any more.</source>
            <translation>Esa solicitud ya no está en el historial.</translation>
        </message>
        <message>
            <source>That request could not be read: %1</source>
            <translation>No se pudo leer esa solicitud: %1</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Mostrar los detalles</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Solo esto</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>Esto no</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>Copiar la fila</translation>
        </message>
        <message>
            <source>Copy row as JSON</source>
            <translation>Copiar la fila como JSON</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>Copiar como curl</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>Copiar el id. de solicitud</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>Abrir en Zona de pruebas</translation>
        </message>
        <message>
            <source>The view was cleared. Nothing was deleted.</source>
            <translation>Se ha vaciado la vista. No se ha eliminado nada.</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <source>Export requests</source>
            <translation>Exportar solicitudes</translation>
        </message>
        <message>
            <source>Exporting %1 of %2 · Cancel</source>
            <translation>Exportando %1 de %2 · Cancelar</translation>
        </message>
        <message>
            <source>Exporting… · Cancel</source>
            <translation>Exportando… · Cancelar</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>La exportación se ha cancelado; no se ha escrito ningún archivo.</translation>
        </message>
        <message>
            <source>Saved as %1: %2 requests.</source>
            <translation>Guardado como %1: %2 solicitudes.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>No se pudo escribir %1: %2</translation>
        </message>
        <message>
            <source>%1 since the view was cleared</source>
            <translation>%1 desde que se vació la vista</translation>
        </message>
        <message>
            <source>%1 matching</source>
            <translation>%1 coincidentes</translation>
        </message>
        <message>
            <source>%1, earlier ones could not be read</source>
            <translation>%1, no se pudieron leer las anteriores</translation>
        </message>
        <message>
            <source>%1, looking further back…</source>
            <translation>%1, buscando más atrás…</translation>
        </message>
        <message>
            <source> · loading more</source>
            <translation> · cargando más</translation>
        </message>
        <message>
            <source>%1 of %2 matching</source>
            <translation>%1 de %2 coincidentes</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 solicitud</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln solicitud</numerusform>
                <numerusform>%Ln solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests</source>
            <translation>%1 de %2 solicitudes</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln nueva</numerusform>
                <numerusform>%Ln nuevas</numerusform>
            </translation>
        </message>
        <message>
            <source>To the newest</source>
            <translation>Ir a la más reciente</translation>
        </message>
        <message>
            <source>The view is cleared</source>
            <translation>La vista está vacía</translation>
        </message>
        <message>
            <source>New requests appear here. Nothing was deleted.</source>
            <translation>Las solicitudes nuevas aparecen aquí. No se ha eliminado nada.</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>Volver a mostrar todo</translation>
        </message>
        <message>
            <source>Earlier requests could not be read</source>
            <translation>No se pudieron leer las solicitudes anteriores</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar los detalles</translation>
        </message>
        <message>
            <source>No requests match</source>
            <translation>Ninguna solicitud coincide</translation>
        </message>
        <message>
            <source>No request, live or in the history, matches “%1”.</source>
            <translation>Ninguna solicitud, ni en vivo ni en el historial, coincide con «%1».</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Borrar el filtro</translation>
        </message>
        <message>
            <source>The gateway is not running. Requests appear here as they arrive.</source>
            <translation>La pasarela no está en marcha. Las solicitudes aparecen aquí a medida que llegan.</translation>
        </message>
        <message>
            <source>Point an agent at %1. What it asks appears here as it happens.</source>
            <translation>Dirige un agente a %1. Lo que pida aparecerá aquí al momento.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Aún no hay solicitudes</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Conectar un agente</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Enviar una solicitud de prueba</translation>
        </message>
        <message>
            <source>Earlier requests could not be read: %1</source>
            <translation>No se pudieron leer las solicitudes anteriores: %1</translation>
        </message>
    </context>
    <context>
        <name>TrafficWords</name>
        <message>
            <source>Somebody</source>
            <translation>Alguien</translation>
        </message>
        <message>
            <source>something</source>
            <translation>algo</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>el proveedor</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4.</source>
            <translation>%1 preguntó a %2; %3 respondió en %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.</source>
            <translation>%1 preguntó a %2; %3 respondió en %4 con %5 tokens. No se conoce el precio de este modelo.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens for %6.</source>
            <translation>%1 preguntó a %2; %3 respondió en %4 con %5 tokens por %6.</translation>
        </message>
        <message>
            <source>as a stream</source>
            <translation>como flujo</translation>
        </message>
        <message>
            <source>in one piece</source>
            <translation>de una vez</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 is answering.</source>
            <translation>%1 preguntó a %2; %3 está respondiendo.</translation>
        </message>
        <message>
            <source>%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.</source>
            <translation>%1 preguntó a %2 y colgó tras %3, antes de que la respuesta estuviera completa. Usado hasta entonces: %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice refused it (%3).</source>
            <translation>%1 preguntó a %2; Sluice lo rechazó (%3).</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered with the error %4 after %5.</source>
            <translation>%1 preguntó a %2; %3 respondió con el error %4 tras %5.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 could not be reached.</source>
            <translation>%1 preguntó a %2; no se pudo contactar con %3.</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 broke off in the middle of its answer after %4.</source>
            <translation>%1 preguntó a %2; %3 se cortó a mitad de su respuesta tras %4.</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice was stopped before the answer was complete.</source>
            <translation>%1 preguntó a %2; Sluice se detuvo antes de que la respuesta estuviera completa.</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibida</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Model asked</source>
            <translation>Modelo pedido</translation>
        </message>
        <message>
            <source>Model served</source>
            <translation>Modelo servido</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Llamada</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>Tokens de entrada</translation>
        </message>
        <message>
            <source>from the cache</source>
            <translation>de la caché</translation>
        </message>
        <message>
            <source>into the cache</source>
            <translation>a la caché</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>Tokens de salida</translation>
        </message>
        <message>
            <source>for reasoning</source>
            <translation>para razonar</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>Caché de prompts</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>Enviado / recibido</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>Ruta</translation>
        </message>
        <message>
            <source>Chosen instead of</source>
            <translation>Elegido en lugar de</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>Barreras</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Id. de solicitud</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editada</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>Traducida</translation>
        </message>
        <message>
            <source>Byte-exact</source>
            <translation>Exacto byte a byte</translation>
        </message>
        <message>
            <source>Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, the wish to be told the usage, or what a guardrail replaced. Every other byte went through as it was.</source>
            <translation>Se sustituyeron por el camino partes del cuerpo: el nombre de un modelo, un límite de salida, un prompt de sistema, la petición de conocer el uso, o lo que sustituyó una barrera. Todos los demás bytes pasaron tal cual.</translation>
        </message>
        <message>
            <source>The request was translated to the provider's protocol, and the answer back.</source>
            <translation>La solicitud se tradujo al protocolo del proveedor, y la respuesta de vuelta.</translation>
        </message>
        <message>
            <source>Byte-exact: the body went through as it was, both ways, unpacked where one side could not have it packed. Only headers differ, such as the credential.</source>
            <translation>Exacto byte a byte: el cuerpo pasó tal cual, en ambos sentidos, descomprimido donde un lado no podía recibirlo comprimido. Solo cambian cabeceras, como la de la credencial.</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 bytes)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocolo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>Enviado por el cliente</translation>
        </message>
        <message>
            <source>Sent to the client</source>
            <translation>Enviado al cliente</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>Código de error</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Rechazada por</translation>
        </message>
        <message>
            <source>Service tier</source>
            <translation>Nivel de servicio</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Alerted</source>
            <translation>Avisado</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>Sustituido</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazado</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the tools changed since the request before.</source>
            <translation>No se acertó en la caché de prompts: las herramientas cambiaron desde la solicitud anterior.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the system prompt changed since the request before.</source>
            <translation>No se acertó en la caché de prompts: el prompt de sistema cambió desde la solicitud anterior.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: message %1 changed since the request before.</source>
            <translation>No se acertó en la caché de prompts: el mensaje %1 cambió desde la solicitud anterior.</translation>
        </message>
        <message>
            <source>The prompt cache was missed: “%1” changed since the request before.</source>
            <translation>No se acertó en la caché de prompts: «%1» cambió desde la solicitud anterior.</translation>
        </message>
        <message>
            <source>The request carried no key, or one that Sluice does not know.</source>
            <translation>La solicitud no llevaba clave, o llevaba una que Sluice no conoce.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used any more.</source>
            <translation>La clave «%1» ya no se puede usar.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Crear una clave</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Mostrar esta clave</translation>
        </message>
        <message>
            <source>The key “%1” has used up its requests for this minute.</source>
            <translation>La clave «%1» ha agotado sus solicitudes de este minuto.</translation>
        </message>
        <message>
            <source>Change its limit</source>
            <translation>Cambiar su límite</translation>
        </message>
        <message>
            <source>The key “%1” may not ask for this.</source>
            <translation>La clave «%1» no puede pedir esto.</translation>
        </message>
        <message>
            <source>No provider is set up for “%1”.</source>
            <translation>No hay ningún proveedor configurado para «%1».</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Abrir los proveedores</translation>
        </message>
        <message>
            <source>All traffic is paused.</source>
            <translation>Todo el tráfico está en pausa.</translation>
        </message>
        <message>
            <source>The request could not be understood.</source>
            <translation>No se pudo entender la solicitud.</translation>
        </message>
        <message>
            <source>Refused by the rule “%1”.</source>
            <translation>Rechazada por la regla «%1».</translation>
        </message>
        <message>
            <source>Waited for a free place</source>
            <translation>Esperó un puesto libre</translation>
        </message>
        <message>
            <source>Checked and connected</source>
            <translation>Comprobada y conectada</translation>
        </message>
        <message>
            <source>Waiting for the first token</source>
            <translation>Esperando el primer token</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Esperando</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>Transmitiendo</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>Recibiendo</translation>
        </message>
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message>
            <source>Answer</source>
            <comment>its body</comment>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Assistant's answer</source>
            <translation>Respuesta del asistente</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>its body</comment>
            <translation>Solicitud</translation>
        </message>
        <message>
            <source>System</source>
            <comment>who says it</comment>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>User</source>
            <comment>who says it</comment>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Assistant</source>
            <comment>who says it</comment>
            <translation>Asistente</translation>
        </message>
        <message>
            <source>Tool</source>
            <comment>who says it</comment>
            <translation>Herramienta</translation>
        </message>
        <message>
            <source>Instructions</source>
            <comment>of the system</comment>
            <translation>Instrucciones</translation>
        </message>
        <message>
            <source>Thinking, encrypted</source>
            <translation>Razonamiento, cifrado</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>Razonamiento</translation>
        </message>
        <message>
            <source>Tool call</source>
            <translation>Llamada a herramienta</translation>
        </message>
        <message>
            <source>Empty result</source>
            <translation>Resultado vacío</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>of a tool</comment>
            <translation>Error</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>Mostrar mensajes anteriores</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Show more (%1 left)</source>
            <translation>Mostrar más (quedan %1)</translation>
        </message>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>Mostrar todo (%Ln línea)</numerusform>
                <numerusform>Mostrar todo (%Ln líneas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>Mostrar todo (%1)</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>Copiar la selección</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>Copiar el mensaje</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message>
            <source>%1   paused</source>
            <comment>a key's name</comment>
            <translation>%1   en pausa</translation>
        </message>
        <message>
            <source>%1   %2 today</source>
            <comment>a key's name and what it cost</comment>
            <translation>%1   %2 hoy</translation>
        </message>
        <message numerus="yes">
            <source>Sluice · %1 today · %2/h · %n running</source>
            <comment>spend, spend an hour, requests</comment>
            <translation>
                <numerusform>Sluice · %1 hoy · %2/h · %n en curso</numerusform>
                <numerusform>Sluice · %1 hoy · %2/h · %n en curso</numerusform>
            </translation>
        </message>
        <message>
            <source>Running on %1</source>
            <comment>an address</comment>
            <translation>En marcha en %1</translation>
        </message>
        <message>
            <source>The gateway is stopped</source>
            <translation>La pasarela está detenida</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>an amount of money</comment>
            <translation>%1 hoy</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Reanudar todo</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Pausar todo</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>No se ha reanudado el tráfico</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>No se ha pausado el tráfico</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Abrir Sluice</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Configuración…</translation>
        </message>
        <message>
            <source>Quit Sluice…</source>
            <translation>Salir de Sluice…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>from the tray</source>
            <translation>desde la bandeja</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>No se ha reanudado la clave</translation>
        </message>
        <message>
            <source>The key was not paused</source>
            <translation>No se ha pausado la clave</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>No se ha aumentado el presupuesto</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Mostrar solicitudes</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Recently refused</source>
            <translation>Rechazadas recientemente</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <comment>time, key, why</comment>
            <translation>%1  %2: %3</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>clave desconocida</translation>
        </message>
    </context>
    <context>
        <name>sluice::UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Upstream</name>
        <message>
            <source>The provider's answer is not valid %1 data.</source>
            <translation>La respuesta del proveedor no contiene datos %1 válidos.</translation>
        </message>
        <message>
            <source>The provider's answer is too large when it is decompressed.</source>
            <translation>La respuesta del proveedor es demasiado grande al descomprimirla.</translation>
        </message>
        <message>
            <source>%1 cannot be reached through the proxy. Check the proxy's address and that it is running.</source>
            <translation>No se puede contactar con %1 a través del proxy. Comprueba la dirección del proxy y que esté en marcha.</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port and that the server is running.</source>
            <translation>%1 ha rechazado la conexión. Comprueba el puerto y que el servidor esté en marcha.</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check the network connection and the provider's address.</source>
            <translation>No se puede contactar con %1. Comprueba la conexión de red y la dirección del proveedor.</translation>
        </message>
        <message>
            <source>The name of the proxy for %1 has no address. Check the proxy setting.</source>
            <translation>El nombre del proxy para %1 no tiene dirección. Comprueba el ajuste del proxy.</translation>
        </message>
        <message>
            <source>The name %1 has no address. Check the spelling and the network connection.</source>
            <translation>El nombre %1 no tiene dirección. Comprueba cómo está escrito y la conexión de red.</translation>
        </message>
        <message>
            <source>No connection to %1 within %2 s. Check the network connection and the address.</source>
            <translation>Sin conexión con %1 en %2 s. Comprueba la conexión de red y la dirección.</translation>
        </message>
        <message>
            <source>No secure connection to %1: %2.</source>
            <translation>Sin conexión segura con %1: %2.</translation>
        </message>
        <message>
            <source>%1 answered with something that is not HTTP.</source>
            <translation>%1 ha respondido con algo que no es HTTP.</translation>
        </message>
        <message>
            <source>%1 broke off in the middle of its answer.</source>
            <translation>%1 cortó en medio de su respuesta.</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 cerró la conexión sin responder.</translation>
        </message>
        <message>
            <source>The provider's address is not a valid http or https URL.</source>
            <translation>La dirección del proveedor no es una URL http o https válida.</translation>
        </message>
        <message>
            <source>The request to %1 failed: %2.</source>
            <translation>La solicitud a %1 ha fallado: %2.</translation>
        </message>
        <message>
            <source>%1 was silent for %2 s.</source>
            <translation>%1 estuvo en silencio %2 s.</translation>
        </message>
        <message>
            <source>The request holds a header that cannot be sent.</source>
            <translation>La solicitud contiene una cabecera que no se puede enviar.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageChart</name>
        <message>
            <source>Usage over time, chart</source>
            <translation>Gráfico del uso en el tiempo</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otras</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Esperado</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>%1 en total</translation>
        </message>
        <message>
            <source>↑ Budget %1</source>
            <translation>↑ Presupuesto %1</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>Total acumulado</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>Periodo anterior</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a time, and a value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <comment>a time, a group, its part, and the whole bar</comment>
            <translation>%1, %2: %3 de %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageFacts</name>
        <message>
            <source>new input</source>
            <translation>entrada nueva</translation>
        </message>
        <message>
            <source>cache read</source>
            <translation>lectura de caché</translation>
        </message>
        <message>
            <source>cache written</source>
            <translation>escritura de caché</translation>
        </message>
        <message>
            <source>output</source>
            <translation>salida</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>razonamiento</translation>
        </message>
        <message>
            <source>Nothing came from a prompt cache.</source>
            <translation>Nada vino de una caché de prompts.</translation>
        </message>
        <message>
            <source>Writing the prompt cache cost %1 more than reading it saved.</source>
            <translation>Escribir la caché de prompts costó %1 más de lo que ahorró leerla.</translation>
        </message>
        <message>
            <source>Prompt caching saved %1.</source>
            <translation>La caché de prompts ha ahorrado %1.</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>From the cache</source>
            <translation>De la caché</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>Primer token</translation>
        </message>
        <message>
            <source>Whole answer</source>
            <translation>Respuesta completa</translation>
        </message>
        <message>
            <source>Dearest sessions</source>
            <translation>Sesiones más caras</translation>
        </message>
        <message>
            <source>p50 %1 · p95 %2</source>
            <comment>durations</comment>
            <translation>p50 %1 · p95 %2</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <comment>cost, agent</comment>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>%1  %2 in %3</source>
            <comment>cost, agent, folder</comment>
            <translation>%1  %2 en %3</translation>
        </message>
        <message>
            <source>Session %1. Requests: %2. Click to see only this one.</source>
            <comment>an id, a number</comment>
            <translation>Sesión %1. Solicitudes: %2. Hacer clic para ver solo esta.</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageModel</name>
        <message>
            <source>&lt;1 %</source>
            <comment>share</comment>
            <translation>&lt;1 %</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>new</source>
            <comment>there was nothing in the period before</comment>
            <translation>nuevo</translation>
        </message>
        <message>
            <source>±0 %</source>
            <translation>±0 %</translation>
        </message>
        <message>
            <source>%1%2 %</source>
            <comment>plus or minus, number</comment>
            <translation>%1%2 %</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>%1 in, %2 of it read from the cache, %3 written to it</source>
            <comment>numbers of tokens</comment>
            <translation>%1 de entrada, %2 de ellos leídos de la caché, %3 escritos en ella</translation>
        </message>
        <message>
            <source>%1 out, %2 of it reasoning</source>
            <comment>numbers of tokens</comment>
            <translation>%1 de salida, %2 de ellos de razonamiento</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln fallida</numerusform>
                <numerusform>%Ln fallidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of the answers began within %1, 95 % within %2</source>
            <comment>durations</comment>
            <translation>La mitad de las respuestas empezó en menos de %1, el 95 % en menos de %2</translation>
        </message>
        <message>
            <source>%1 in the period before</source>
            <translation>%1 en el periodo anterior</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>In</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>En caché</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>Salida</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Per request</source>
            <translation>Por solicitud</translation>
        </message>
        <message>
            <source>TTFT p95</source>
            <translation>TTFT p95</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Ha fallado</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.</source>
            <translation>«%1» no es un periodo. Prueba -3d, -12h, 2026-11-01 o 2026-11-01..2026-11-07.</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>nothing was narrowed down</comment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>The ledger could not be read; these figures are of %1. %2</source>
            <translation>No se pudo leer el libro de cuentas; estas cifras son de %1. %2</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>No se pudo leer el libro de cuentas. %1</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>Total %1</translation>
        </message>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ %Ln sin precio (%1 tokens)</numerusform>
                <numerusform>+ %Ln sin precio (%1 tokens)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 against the period before by now</source>
            <comment>a change</comment>
            <translation>%1 frente al periodo anterior a estas alturas</translation>
        </message>
        <message>
            <source>%1 against the period before</source>
            <comment>a change</comment>
            <translation>%1 frente al periodo anterior</translation>
        </message>
        <message>
            <source>≈ %1 by %2 at this pace</source>
            <comment>an amount, and a day or time of day</comment>
            <translation>≈ %1 hasta %2 a este ritmo</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Mostrar todo</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>Conectar un agente</translation>
        </message>
        <message>
            <source>No usage yet</source>
            <translation>Aún no hay uso</translation>
        </message>
        <message>
            <source>What each key, model and agent costs appears here from the first request on.</source>
            <translation>Lo que cuesta cada clave, modelo y agente aparece aquí desde la primera solicitud.</translation>
        </message>
        <message>
            <source>No usage in this range</source>
            <translation>Sin uso en este periodo</translation>
        </message>
        <message>
            <source>The last request was on %1.</source>
            <translation>La última solicitud fue el %1.</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Ir allí</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <comment>a range, a time zone, an age</comment>
            <translation>%1 · %2 · a fecha de %3</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>Sesión %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two times</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>That is: all input at the price of new input, less what it did cost.</source>
            <translation>Es decir: toda la entrada al precio de entrada nueva, menos lo que costó.</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>Solo esto</translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>¿Cómo se calculó este coste?</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>Se ha copiado la imagen.</translation>
        </message>
        <message>
            <source>Export usage</source>
            <translation>Exportar uso</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Imagen (*.png)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting… %1</source>
            <translation>Exportando… %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Every request as CSV…</source>
            <translation>Todas las solicitudes como CSV…</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>Cancelar la exportación</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Guardado como %1.</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>No se pudo escribir %1: %2</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Periodo</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Posterior</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>Agrupar por</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Sin comparación</translation>
        </message>
        <message>
            <source>With the period before</source>
            <translation>Con el periodo anterior</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>Uso</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Range, typed</source>
            <translation>Periodo, escrito</translation>
        </message>
        <message>
            <source>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07</source>
            <translation>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. o 2026-11-01..2026-11-07</translation>
        </message>
        <message>
            <source>What it was narrowed to</source>
            <translation>A qué se ha limitado</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>Alejar</translation>
        </message>
        <message>
            <source>One step back (Backspace)</source>
            <translation>Un paso atrás (Retroceso)</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrarlas</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>Fijar precio…</translation>
        </message>
        <message>
            <source>How was this cost computed? (Ctrl+I)</source>
            <translation>¿Cómo se calculó este coste? (Ctrl+I)</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>Mostrar solicitudes</translation>
        </message>
        <message>
            <source>Usage by group</source>
            <translation>Uso por grupo</translation>
        </message>
        <message>
            <source>Table as CSV…</source>
            <translation>Tabla como CSV…</translation>
        </message>
        <message>
            <source>Chart as picture…</source>
            <translation>Gráfico como imagen…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copiar la imagen</translation>
        </message>
    </context>
    <context>
        <name>UsageWords</name>
        <message>
            <source>%1 %</source>
            <comment>share</comment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>Sin clave</translation>
        </message>
        <message>
            <source>Deleted key</source>
            <translation>Clave eliminada</translation>
        </message>
        <message>
            <source>No provider</source>
            <translation>Sin proveedor</translation>
        </message>
        <message>
            <source>Deleted provider</source>
            <translation>Proveedor eliminado</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>Sin proyecto</translation>
        </message>
        <message>
            <source>Deleted project</source>
            <translation>Proyecto eliminado</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>Agente desconocido</translation>
        </message>
        <message>
            <source>Unknown folder</source>
            <translation>Carpeta desconocida</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Desconocido</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>Sin sesión</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>Última hora</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Este mes</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Mes pasado</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Este año</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>Personalizado…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Proveedor</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agente</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Proyecto</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Carpeta</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpoint</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Cache share</source>
            <translation>Parte de la caché</translation>
        </message>
        <message>
            <source>First token, p95</source>
            <translation>Primer token, p95</translation>
        </message>
        <message>
            <source>%1, %2 – %3</source>
            <comment>a date, and two times of day</comment>
            <translation>%1, %2 – %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two dates</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and a time of day</comment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>Validation</name>
        <message>
            <source>“%1” is not a time zone such as Europe/Berlin.</source>
            <translation>«%1» no es una zona horaria, como Europe/Berlin.</translation>
        </message>
        <message>
            <source>There is no provider with the id %1.</source>
            <translation>No hay ningún proveedor con el id %1.</translation>
        </message>
        <message>
            <source>A budget turns to a cheaper model, but no cheaper model is named.</source>
            <translation>Un presupuesto pasa a un modelo más barato, pero no se indica ninguno.</translation>
        </message>
        <message>
            <source>The project does not exist any more.</source>
            <translation>El proyecto ya no existe.</translation>
        </message>
        <message>
            <source>The system prompt is empty.</source>
            <translation>El prompt de sistema está vacío.</translation>
        </message>
        <message>
            <source>The name “%1” is taken. Choose another one.</source>
            <translation>El nombre «%1» ya está en uso. Elige otro.</translation>
        </message>
        <message>
            <source>A budget is raised by more than 0.</source>
            <translation>Un presupuesto se aumenta en más de 0.</translation>
        </message>
        <message>
            <source>There is none for any other period either.</source>
            <translation>Tampoco hay ninguno para otro periodo.</translation>
        </message>
        <message>
            <source>There is one per %1.</source>
            <translation>Hay uno por %1.</translation>
        </message>
        <message>
            <source>There is no budget in USD per %1 to raise. %2</source>
            <translation>No hay ningún presupuesto en USD por %1 que aumentar. %2</translation>
        </message>
        <message>
            <source>At most %1 extra headers are possible.</source>
            <translation>Se pueden añadir como máximo %1 cabeceras adicionales.</translation>
        </message>
        <message>
            <source>“%1” is not a header name: letters, digits and - are allowed.</source>
            <translation>«%1» no es un nombre de cabecera: se permiten letras, cifras y -.</translation>
        </message>
        <message>
            <source>The header “%1” cannot be set here: Sluice sets it itself.</source>
            <translation>La cabecera «%1» no se puede definir aquí: la define el propio Sluice.</translation>
        </message>
        <message>
            <source>The value of the header “%1” is too long or holds a line break.</source>
            <translation>El valor de la cabecera «%1» es demasiado largo o contiene un salto de línea.</translation>
        </message>
        <message>
            <source>The base URL must look like https://api.example.com/v1.</source>
            <translation>La URL base debe tener un aspecto como https://api.example.com/v1.</translation>
        </message>
        <message>
            <source>The base URL must not hold a name or password: put the key into its own field.</source>
            <translation>La URL base no debe contener nombre ni contraseña: pon la clave en su propio campo.</translation>
        </message>
        <message>
            <source>The base URL must end with its path, without “?” or “#”.</source>
            <translation>La URL base debe terminar con su ruta, sin «?» ni «#».</translation>
        </message>
        <message>
            <source>http:// would send the key and all prompts unencrypted to %1. Use https://, or confirm that this is what you want.</source>
            <translation>http:// enviaría la clave y todos los prompts sin cifrar a %1. Usa https://, o confirma que es lo que quieres.</translation>
        </message>
        <message>
            <source>At most %L1 models are possible.</source>
            <translation>Se admiten como máximo %L1 modelos.</translation>
        </message>
        <message>
            <source>A model's name is too long: at most %1 characters.</source>
            <translation>El nombre de un modelo es demasiado largo: como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>The proxy must look like http://proxy.example.com:3128 or socks5://….</source>
            <translation>El proxy debe tener un aspecto como http://proxy.example.com:3128 o socks5://….</translation>
        </message>
        <message>
            <source>The proxy's address must not hold a password: settings are stored in plain text.</source>
            <translation>La dirección del proxy no debe contener contraseña: la configuración se guarda como texto sin cifrar.</translation>
        </message>
        <message>
            <source>%1 must be between %L2 and %L3.</source>
            <translation>%1 debe estar entre %L2 y %L3.</translation>
        </message>
        <message>
            <source>The limit for request heads (bytes)</source>
            <translation>El límite de las cabeceras de las solicitudes (bytes)</translation>
        </message>
        <message>
            <source>The limit for request bodies (bytes)</source>
            <translation>El límite de los cuerpos de las solicitudes (bytes)</translation>
        </message>
        <message>
            <source>The number of connections</source>
            <translation>El número de conexiones</translation>
        </message>
        <message>
            <source>The time to send a request head (ms)</source>
            <translation>El tiempo para enviar la cabecera de una solicitud (ms)</translation>
        </message>
        <message>
            <source>The time between two pieces of a body (ms)</source>
            <translation>El tiempo entre dos trozos de un cuerpo (ms)</translation>
        </message>
        <message>
            <source>The time that an idle connection is kept (ms)</source>
            <translation>El tiempo que se mantiene una conexión inactiva (ms)</translation>
        </message>
        <message>
            <source>The time to connect to a provider (ms)</source>
            <translation>El tiempo para conectar con un proveedor (ms)</translation>
        </message>
        <message>
            <source>The time that a provider may be silent (ms)</source>
            <translation>El tiempo que un proveedor puede estar en silencio (ms)</translation>
        </message>
        <message>
            <source>The time before a stream is kept alive (ms)</source>
            <translation>El tiempo antes de mantener vivo un flujo (ms)</translation>
        </message>
        <message>
            <source>The time to finish running requests (ms)</source>
            <translation>El tiempo para terminar las solicitudes en curso (ms)</translation>
        </message>
        <message>
            <source>“%1” is not a host name: give it without https:// and port.</source>
            <translation>«%1» no es un nombre de host: indícalo sin https:// ni puerto.</translation>
        </message>
        <message>
            <source>Thresholds are up to %1 rising percentages from 1 to 99.</source>
            <translation>Los umbrales son hasta %1 porcentajes crecientes del 1 al 99.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine or in a private network.</source>
            <translation>%1 debe ser una dirección https://, o http:// en este equipo o en una red privada.</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine.</source>
            <translation>%1 debe ser una dirección https://, o http:// en este equipo.</translation>
        </message>
        <message>
            <source>%1 must not hold a name or password.</source>
            <translation>%1 no debe contener nombre ni contraseña.</translation>
        </message>
        <message>
            <source>The first day of the week (0: as the locale says)</source>
            <translation>El primer día de la semana (0: según la configuración regional)</translation>
        </message>
        <message>
            <source>The webhook</source>
            <translation>El webhook</translation>
        </message>
        <message>
            <source>The key check</source>
            <translation>La comprobación de claves</translation>
        </message>
        <message>
            <source>The time to check a key (ms)</source>
            <translation>El tiempo para comprobar una clave (ms)</translation>
        </message>
        <message>
            <source>The time that a checked key is remembered (ms)</source>
            <translation>El tiempo que se recuerda una clave comprobada (ms)</translation>
        </message>
        <message>
            <source>Choose the virtual key whose rules hold for keys that were vouched for.</source>
            <translation>Elige la clave virtual cuyas reglas valen para las claves avaladas.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>Se necesita un nombre.</translation>
        </message>
        <message>
            <source>The name is too long: at most %1 characters.</source>
            <translation>El nombre es demasiado largo: como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>El nombre contiene un carácter que no se puede mostrar.</translation>
        </message>
        <message>
            <source>A colour must look like #3a7bd5.</source>
            <translation>Un color debe tener un aspecto como #3a7bd5.</translation>
        </message>
        <message>
            <source>The note is too long: at most %L1 characters.</source>
            <translation>La nota es demasiado larga: como máximo %L1 caracteres.</translation>
        </message>
        <message>
            <source>A provider's name must not hold “/”: it stands before the model, as in name/model.</source>
            <translation>El nombre de un proveedor no debe contener «/»: va delante del modelo, como en nombre/modelo.</translation>
        </message>
        <message>
            <source>A provider cannot be called “%1”: its name is part of an address.</source>
            <translation>Un proveedor no se puede llamar «%1»: su nombre forma parte de una dirección.</translation>
        </message>
        <message>
            <source>Requests per minute (0: no limit)</source>
            <translation>El número de solicitudes por minuto (0: sin límite)</translation>
        </message>
        <message>
            <source>The default provider does not exist any more.</source>
            <translation>El proveedor predeterminado ya no existe.</translation>
        </message>
        <message>
            <source>The port (0: any free one)</source>
            <translation>El puerto (0: cualquiera libre)</translation>
        </message>
        <message>
            <source>The number of workers</source>
            <translation>El número de hilos de trabajo</translation>
        </message>
        <message>
            <source>“%1” is not an address to listen on, such as 127.0.0.1.</source>
            <translation>«%1» no es una dirección en la que escuchar, como 127.0.0.1.</translation>
        </message>
        <message>
            <source>The theme must be system, light or dark.</source>
            <translation>El tema debe ser system, light o dark.</translation>
        </message>
        <message>
            <source>The days that requests are kept</source>
            <translation>El número de días que se conservan las solicitudes</translation>
        </message>
        <message>
            <source>The size of the database (bytes)</source>
            <translation>El tamaño de la base de datos (bytes)</translation>
        </message>
        <message>
            <source>The days that texts of guardrail events are kept</source>
            <translation>El número de días que se conservan los textos de los eventos de las barreras</translation>
        </message>
        <message>
            <source>The days that recorded bodies are kept</source>
            <translation>El número de días que se conservan los cuerpos registrados</translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>La clave está vacía.</translation>
        </message>
        <message>
            <source>The key is too long to be one.</source>
            <translation>La clave es demasiado larga para serlo.</translation>
        </message>
        <message>
            <source>The key holds a blank, a line break or a character that no key has. Copy it again.</source>
            <translation>La clave contiene un espacio, un salto de línea o un carácter que ninguna clave tiene. Cópiala de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WatchStep</name>
        <message>
            <source>Watch it work</source>
            <translation>Verlo funcionar</translation>
        </message>
        <message>
            <source>Connect an agent on the Agents page, start it in any folder and say hello. Or send a test request: the simulator answers it.</source>
            <translation>Conecta un agente en la página Agentes, inícialo en cualquier carpeta y saluda. O envía una solicitud de prueba: la responde el simulador.</translation>
        </message>
        <message>
            <source>Waiting for the first request…</source>
            <translation>Esperando la primera solicitud…</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>Enviar una solicitud de prueba</translation>
        </message>
        <message>
            <source>Start Sluice when I log in</source>
            <translation>Iniciar Sluice al iniciar sesión</translation>
        </message>
        <message>
            <source>It works: %1 asked %2, %3 in %4.</source>
            <comment>agent, model, status, duration</comment>
            <translation>Funciona: %1 preguntó a %2, %3 en %4.</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>un programa</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>No webhook is set.</source>
            <translation>No hay ningún webhook configurado.</translation>
        </message>
        <message>
            <source>This is a test message from Sluice.</source>
            <translation>Este es un mensaje de prueba de Sluice.</translation>
        </message>
        <message>
            <source>Budget and runaway warnings will arrive here.</source>
            <translation>Aquí llegarán los avisos de presupuesto y de descontrol.</translation>
        </message>
        <message>
            <source>The webhook answered with status %1.</source>
            <translation>El webhook respondió con el estado %1.</translation>
        </message>
        <message>
            <source>The webhook's address does not answer.</source>
            <translation>La dirección del webhook no responde.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message>
            <source>Last week</source>
            <translation>Semana pasada</translation>
        </message>
        <message>
            <source>Show in Usage</source>
            <translation>Mostrar en Uso</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Dismiss the summary of last week</source>
            <translation>Descartar el resumen de la semana pasada</translation>
        </message>
        <message>
            <source>Last week, %1 to %2</source>
            <comment>two days</comment>
            <translation>Semana pasada, del %1 al %2</translation>
        </message>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>gastados en %Ln solicitud</numerusform>
                <numerusform>gastados en %Ln solicitudes</numerusform>
            </translation>
        </message>
        <message>
            <source>saved by prompt caching</source>
            <translation>ahorrados con la caché de prompts</translation>
        </message>
        <message>
            <source>more by prompt caching</source>
            <translation>de más por la caché de prompts</translation>
        </message>
        <message>
            <source>times stopped by guardrails</source>
            <translation>veces que detuvieron algo las barreras</translation>
        </message>
        <message>
            <source>no agent was recognised</source>
            <translation>no se reconoció ningún agente</translation>
        </message>
        <message>
            <source>busiest agent, %1 %</source>
            <comment>a share of the requests</comment>
            <translation>agente más activo, %1 %</translation>
        </message>
        <message>
            <source>The summary of last week was dismissed.</source>
            <translation>Se ha descartado el resumen de la semana pasada.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WelcomeStep</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Te damos la bienvenida a Sluice</translation>
        </message>
        <message>
            <source>Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it checks each key's limits and budgets, keeps secrets from leaving, and counts what everything costs.</source>
            <translation>Tus agentes de programación hablan con Sluice, y Sluice habla con los proveedores. Por el camino comprueba los límites y presupuestos de cada clave, evita que salgan secretos y cuenta lo que cuesta todo.</translation>
        </message>
        <message>
            <source>It keeps counts, costs and times of requests on this computer. It never keeps prompts or answers unless you ask for it, and provider keys only in %1.</source>
            <comment>a secret store</comment>
            <translation>Guarda en este equipo recuentos, costes y horas de las solicitudes. Nunca guarda prompts ni respuestas si no lo pides, y las claves de los proveedores, solo en %1.</translation>
        </message>
        <message>
            <source>The gateway could not start: %1 Another port can be chosen in the settings.</source>
            <translation>No se pudo iniciar la pasarela: %1 Se puede elegir otro puerto en la configuración.</translation>
        </message>
        <message>
            <source>The gateway is starting…</source>
            <translation>La pasarela se está iniciando…</translation>
        </message>
        <message>
            <source>It listens on %1, and only programs on this computer can connect.</source>
            <comment>an address</comment>
            <translation>Escucha en %1, y solo pueden conectarse programas de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WhyPanel</name>
        <message>
            <source>The traffic goes on.</source>
            <translation>El tráfico continúa.</translation>
        </message>
        <message>
            <source>“%1” is changed. The next such request passes.</source>
            <translation>Se ha cambiado «%1». La próxima solicitud así pasará.</translation>
        </message>
        <message>
            <source>The limit was not changed: %1</source>
            <translation>No se ha cambiado el límite: %1</translation>
        </message>
        <message>
            <source>The project “%1” is changed. The next such request passes.</source>
            <translation>Se ha cambiado el proyecto «%1». La próxima solicitud de este tipo pasa.</translation>
        </message>
        <message>
            <source>The limits of the gateway are changed. The next such request passes.</source>
            <translation>Se han cambiado los límites de la pasarela. La próxima solicitud de este tipo pasa.</translation>
        </message>
    </context>
    <context>
        <name>WhyRefused</name>
        <message>
            <source>Allow %1 for the whole gateway</source>
            <translation>Permitir %1 para toda la pasarela</translation>
        </message>
        <message>
            <source>Allow %1 for the project “%2”</source>
            <translation>Permitir %1 para el proyecto «%2»</translation>
        </message>
        <message>
            <source>Allow %1</source>
            <translation>Permitir %1</translation>
        </message>
        <message>
            <source>That limit does not exist any more: the same request would pass it now.</source>
            <translation>Ese límite ya no existe: ahora la misma solicitud lo pasaría.</translation>
        </message>
        <message>
            <source>The budget of the project “%1” is spent.</source>
            <translation>El presupuesto del proyecto «%1» está agotado.</translation>
        </message>
        <message>
            <source>The budget of the whole gateway is spent.</source>
            <translation>El presupuesto de toda la pasarela está agotado.</translation>
        </message>
        <message>
            <source>The budget of the key “%1” is spent.</source>
            <translation>El presupuesto de la clave «%1» está agotado.</translation>
        </message>
        <message>
            <source>A budget of the key “%1” is spent.</source>
            <translation>Un presupuesto de la clave «%1» está agotado.</translation>
        </message>
        <message>
            <source>The request could cost more than one request may (%1).</source>
            <translation>La solicitud podría costar más de lo permitido por solicitud (%1).</translation>
        </message>
        <message>
            <source>By now it stands at %1.</source>
            <translation>Ahora está en %1.</translation>
        </message>
        <message>
            <source>The budget %1.</source>
            <comment>starts again at midnight</comment>
            <translation>El presupuesto %1.</translation>
        </message>
        <message>
            <source>The key “%1” has asked as often as it may in that time.</source>
            <translation>La clave «%1» ha preguntado tantas veces como puede en ese tiempo.</translation>
        </message>
        <message>
            <source>It passes again by itself as time goes by; well-behaved clients wait and retry.</source>
            <translation>Vuelve a pasar por sí misma con el tiempo; los clientes bien hechos esperan y reintentan.</translation>
        </message>
        <message>
            <source>The key “%1” had as many requests running as it may.</source>
            <translation>La clave «%1» tenía en curso todas las solicitudes que puede tener.</translation>
        </message>
        <message>
            <source>It passes as soon as one of them is done.</source>
            <translation>Pasa en cuanto termina una de ellas.</translation>
        </message>
        <message>
            <source>The key “%1”</source>
            <translation>La clave «%1»</translation>
        </message>
        <message>
            <source>The project “%1”</source>
            <translation>El proyecto «%1»</translation>
        </message>
        <message>
            <source>The project of that key</source>
            <translation>El proyecto de esa clave</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>Toda la pasarela</translation>
        </message>
        <message>
            <source>%1 has asked as often as it may in that time.</source>
            <translation>%1 ha preguntado tantas veces como puede en ese tiempo.</translation>
        </message>
        <message>
            <source>%1 had as many requests running as it may.</source>
            <translation>%1 tenía en curso todas las solicitudes que puede tener.</translation>
        </message>
        <message>
            <source>%1 has sent as many tokens as it may in that time.</source>
            <translation>%1 ha enviado tantos tokens como puede en ese tiempo.</translation>
        </message>
        <message>
            <source>%1 has got as many tokens as it may in that time.</source>
            <translation>%1 ha recibido tantos tokens como puede en ese tiempo.</translation>
        </message>
        <message>
            <source>%1 has used as many tokens as it may in that time.</source>
            <translation>%1 ha usado tantos tokens como puede en ese tiempo.</translation>
        </message>
        <message>
            <source>%1 allows one request at most so much (%2), and this one could use more.</source>
            <translation>%1 permite como máximo esto por solicitud (%2), y esta podría usar más.</translation>
        </message>
        <message>
            <source>%1 allows one session at most so much (%2), and this one has used it up.</source>
            <translation>%1 permite como máximo esto por sesión (%2), y esta lo ha agotado.</translation>
        </message>
        <message>
            <source>%1 has spent its budget (%2).</source>
            <translation>%1 ha gastado su presupuesto (%2).</translation>
        </message>
        <message>
            <source>%1 had spent its budget.</source>
            <translation>%1 había gastado su presupuesto.</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>Una sesión nueva tiene su propio presupuesto.</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>Mostrar esta clave</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir la configuración</translation>
        </message>
        <message>
            <source>Show this project</source>
            <translation>Mostrar este proyecto</translation>
        </message>
        <message>
            <source>The key “%1” is paused: %2</source>
            <translation>La clave «%1» está en pausa: %2</translation>
        </message>
        <message>
            <source>The key “%1” was paused.</source>
            <translation>Se pausó la clave «%1».</translation>
        </message>
        <message>
            <source>It has been resumed since.</source>
            <translation>Se ha reanudado desde entonces.</translation>
        </message>
        <message>
            <source>Resume this key</source>
            <translation>Reanudar esta clave</translation>
        </message>
        <message>
            <source>All traffic was paused.</source>
            <translation>Se pausó todo el tráfico.</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>Reanudar todo el tráfico</translation>
        </message>
        <message>
            <source>The key “%1” is revoked: %2</source>
            <translation>La clave «%1» está revocada: %2</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>La clave «%1» está revocada.</translation>
        </message>
        <message>
            <source>It has been restored since.</source>
            <translation>Se ha restaurado desde entonces.</translation>
        </message>
        <message>
            <source>Restore this key</source>
            <translation>Restaurar esta clave</translation>
        </message>
        <message>
            <source>The key “%1” is switched off.</source>
            <translation>La clave «%1» está desactivada.</translation>
        </message>
        <message>
            <source>It has been switched on since.</source>
            <translation>Se ha activado desde entonces.</translation>
        </message>
        <message>
            <source>Switch this key on</source>
            <translation>Activar esta clave</translation>
        </message>
        <message>
            <source>The key “%1” has expired.</source>
            <translation>La clave «%1» ha caducado.</translation>
        </message>
        <message>
            <source>It has been given more time since.</source>
            <translation>Desde entonces se le ha dado más tiempo.</translation>
        </message>
        <message>
            <source>Let it work for 24 more hours</source>
            <translation>Dejarla funcionar 24 horas más</translation>
        </message>
        <message>
            <source>It does not end any more when it is idle.</source>
            <translation>Ya no termina cuando está inactiva.</translation>
        </message>
        <message>
            <source>Let it work however long it is idle</source>
            <translation>Dejarla funcionar por mucho que esté inactiva</translation>
        </message>
        <message>
            <source>The key “%1” has had all the requests it was made for.</source>
            <translation>La clave «%1» ha hecho todas las solicitudes para las que se creó.</translation>
        </message>
        <message>
            <source>Allow one more request</source>
            <translation>Permitir una solicitud más</translation>
        </message>
        <message numerus="yes">
            <source>Allow %Ln more requests</source>
            <translation>
                <numerusform>Permitir %Ln solicitud más</numerusform>
                <numerusform>Permitir %Ln solicitudes más</numerusform>
            </translation>
        </message>
        <message>
            <source>It may ask as often as it likes by now.</source>
            <translation>Ahora puede preguntar sin límite de veces.</translation>
        </message>
        <message>
            <source>The key “%1” may not be used at that hour.</source>
            <translation>La clave «%1» no se puede usar a esa hora.</translation>
        </message>
        <message>
            <source>It may be used %1.</source>
            <translation>Se puede usar %1.</translation>
        </message>
        <message>
            <source>It may be used at any hour by now.</source>
            <translation>Ahora se puede usar a cualquier hora.</translation>
        </message>
        <message>
            <source>Allow any hour for this key</source>
            <translation>Permitir cualquier hora para esta clave</translation>
        </message>
        <message>
            <source>The key “%1” may use some models only, and the request names none.</source>
            <translation>La clave «%1» solo puede usar algunos modelos, y la solicitud no indica ninguno.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the model “%2”.</source>
            <translation>La clave «%1» no puede usar el modelo «%2».</translation>
        </message>
        <message>
            <source>Stop denying “%1” for this key</source>
            <translation>Dejar de denegar «%1» para esta clave</translation>
        </message>
        <message>
            <source>Allow this model for this key</source>
            <translation>Permitir este modelo para esta clave</translation>
        </message>
        <message>
            <source>It is allowed by now.</source>
            <translation>Ahora está permitido.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider %2.</source>
            <translation>La clave «%1» no puede usar el proveedor %2.</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider that serves this.</source>
            <translation>La clave «%1» no puede usar el proveedor que sirve esto.</translation>
        </message>
        <message>
            <source>Allow %1 for this key</source>
            <translation>Permitir %1 para esta clave</translation>
        </message>
        <message>
            <source>The key “%1” may not make this kind of request (%2).</source>
            <translation>La clave «%1» no puede hacer este tipo de solicitud (%2).</translation>
        </message>
        <message>
            <source>The key “%1” may not be used from %2.</source>
            <translation>La clave «%1» no se puede usar desde %2.</translation>
        </message>
        <message>
            <source>A web page asked with the key “%1”, which does not allow that page.</source>
            <translation>Una página web preguntó con la clave «%1», que no permite esa página.</translation>
        </message>
        <message>
            <source>A guardrail stopped what the request says.</source>
            <translation>Una barrera ha detenido lo que dice la solicitud.</translation>
        </message>
        <message>
            <source>Show the guardrails</source>
            <translation>Mostrar las barreras</translation>
        </message>
        <message>
            <source>No provider is known to serve the model “%1”.</source>
            <translation>No se conoce ningún proveedor que sirva el modelo «%1».</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>Abrir los proveedores</translation>
        </message>
        <message>
            <source>The request carried no key.</source>
            <translation>La solicitud no llevaba clave.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know.</source>
            <translation>La solicitud llevaba una clave que Sluice no conoce.</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>Crear una clave</translation>
        </message>
        <message>
            <source>The request carried an old secret of the key “%1”, which a new one replaced.</source>
            <translation>La solicitud llevaba un secreto anterior de la clave «%1», sustituido por uno nuevo.</translation>
        </message>
        <message>
            <source>It passes with the new secret. The old one does not come back.</source>
            <translation>Con el secreto nuevo pasa. El anterior no vuelve.</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know, and the service that is asked about such keys did not answer.</source>
            <translation>La solicitud llevaba una clave que Sluice no conoce, y el servicio al que se consulta por esas claves no respondió.</translation>
        </message>
        <message>
            <source>Show who is asked</source>
            <translation>Mostrar a quién se consulta</translation>
        </message>
        <message>
            <source>Nobody is asked about such keys any more: they are refused.</source>
            <translation>Ya no se consulta a nadie por esas claves: se rechazan.</translation>
        </message>
        <message>
            <source>The provider “%1” had no key that could be used.</source>
            <translation>El proveedor «%1» no tenía ninguna clave que se pudiera usar.</translation>
        </message>
        <message>
            <source>It has one by now.</source>
            <translation>Ahora tiene una.</translation>
        </message>
        <message>
            <source>No key is stored for the provider “%1”.</source>
            <translation>No hay ninguna clave guardada para el proveedor «%1».</translation>
        </message>
        <message>
            <source>The key of the provider “%1” cannot be read: the keychain is locked or does not answer.</source>
            <translation>No se puede leer la clave del proveedor «%1»: el llavero está bloqueado o no responde.</translation>
        </message>
        <message>
            <source>Give this provider its key</source>
            <translation>Dar su clave a este proveedor</translation>
        </message>
        <message>
            <source>Unlock it there</source>
            <translation>Desbloquearlo allí</translation>
        </message>
        <message>
            <source>The body of the request is larger than Sluice takes.</source>
            <translation>El cuerpo de la solicitud es más grande de lo que Sluice acepta.</translation>
        </message>
        <message>
            <source>Show that limit</source>
            <translation>Mostrar ese límite</translation>
        </message>
        <message>
            <source>The program packed the body of the request in a way that Sluice cannot read.</source>
            <translation>El programa comprimió el cuerpo de la solicitud de una forma que Sluice no puede leer.</translation>
        </message>
        <message>
            <source>It passes as it is, or packed as gzip, deflate, br or zstd.</source>
            <translation>Pasa tal cual, o comprimido como gzip, deflate, br o zstd.</translation>
        </message>
        <message>
            <source>The body of the request was damaged or cut short: it could not be unpacked.</source>
            <translation>El cuerpo de la solicitud estaba dañado o cortado: no se pudo descomprimir.</translation>
        </message>
        <message>
            <source>It passes when it is sent again as a whole.</source>
            <translation>Pasa cuando se vuelve a enviar entero.</translation>
        </message>
    </context>
    <context>
        <name>sluice::WindowLife</name>
        <message>
            <source>Sluice goes on in the tray</source>
            <translation>Sluice continúa en la bandeja</translation>
        </message>
        <message>
            <source>The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window.</source>
            <translation>La pasarela sigue en marcha. Se puede salir desde el menú de la bandeja, o con Ctrl+Q en la ventana.</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Abrir Sluice</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>Hay %n solicitud en curso.</numerusform>
                <numerusform>Hay %n solicitudes en curso.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish them, then quit</source>
            <translation>Terminarlas y salir</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>Salir ahora</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Seguir en marcha</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>another Sluice is using %1. Stop it first, or choose another folder with --data-dir.</source>
            <translation>otro Sluice está usando %1. Detenlo antes, o elige otra carpeta con --data-dir.</translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>Contraseña del vault:</translation>
        </message>
        <message>
            <source>Without its passphrase the vault stays closed.</source>
            <translation>Sin su contraseña, el vault permanece cerrado.</translation>
        </message>
        <message>
            <source>another Sluice is using %1 and does not answer.</source>
            <translation>otro Sluice está usando %1 y no responde.</translation>
        </message>
    </context>
</TS>
