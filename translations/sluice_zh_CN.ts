<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>sluice::AboutPanel</name>
        <message>
            <source>Licence…</source>
            <translation>许可证…</translation>
        </message>
        <message>
            <source>Show the licence of Sluice</source>
            <translation>显示 Sluice 的许可证</translation>
        </message>
        <message>
            <source>Licence of Sluice</source>
            <translation>Sluice 的许可证</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityModel</name>
        <message>
            <source>Critical</source>
            <translation>严重</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>此窗口</translation>
        </message>
        <message>
            <source>admin API</source>
            <translation>管理 API</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity, what happened</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>About</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作者</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>活动日志</translation>
        </message>
        <message>
            <source>Search the activity</source>
            <translation>搜索活动</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>显示更早的</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>The activity could not be read</source>
            <translation>无法读取活动</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>尚无活动</translation>
        </message>
        <message>
            <source>Budget warnings, paused keys and every change of a setting are listed here, with who made it.</source>
            <translation>预算警告、已暂停的密钥以及每次设置更改都列在此处，并注明操作者。</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>无匹配项</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>没有符合筛选条件的条目。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Save the activity</source>
            <translation>保存活动</translation>
        </message>
        <message>
            <source>The activity could not be saved. %1</source>
            <translation>无法保存活动。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AddProviderDialog</name>
        <message>
            <source>Add provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <source>Edit provider</source>
            <translation>编辑提供商</translation>
        </message>
        <message>
            <source>Search, or paste a key</source>
            <translation>搜索，或粘贴密钥</translation>
        </message>
        <message>
            <source>Search providers</source>
            <translation>搜索提供商</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>None of ours has that name. Many servers speak OpenAI's protocol: choose “Any OpenAI-compatible” and enter its address.</source>
            <translation>内置列表中没有此名称。许多服务器支持 OpenAI 协议：请选择“任意 OpenAI 兼容服务”并输入其地址。</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>所有提供商</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>AddressMenu</name>
        <message>
            <source>Copy base URL</source>
            <translation>复制基础 URL</translation>
        </message>
        <message>
            <source>Copy with /v1</source>
            <translation>复制（带 /v1）</translation>
        </message>
        <message>
            <source>Copy as curl test</source>
            <translation>复制为 curl 测试命令</translation>
        </message>
        <message>
            <source>Copy as environment lines</source>
            <translation>复制为环境变量</translation>
        </message>
    </context>
    <context>
        <name>AdminApi</name>
        <message>
            <source>“pattern” is missing.</source>
            <translation>缺少“pattern”。</translation>
        </message>
        <message>
            <source>“mode” is missing: reject, replace or alert.</source>
            <translation>缺少“mode”：reject、replace 或 alert。</translation>
        </message>
        <message>
            <source>“text” must be a text.</source>
            <translation>“text”必须是文本。</translation>
        </message>
        <message>
            <source>“%1” has a value that is not known: %2.</source>
            <translation>“%1”的值未知：%2。</translation>
        </message>
        <message>
            <source>“%1” must be a text.</source>
            <translation>“%1”必须是文本。</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>“%1”必须是 %2 到 %3 之间的整数。</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>“%1”必须是 true 或 false。</translation>
        </message>
        <message>
            <source>“%1” must be an array of texts.</source>
            <translation>“%1”必须是文本数组。</translation>
        </message>
        <message>
            <source>“%1” must be an object.</source>
            <translation>“%1”必须是对象。</translation>
        </message>
        <message>
            <source>“%1” must be an array.</source>
            <translation>“%1”必须是数组。</translation>
        </message>
        <message>
            <source>“%1” must be a time such as 2026-11-21T10:00:00Z.</source>
            <translation>“%1”必须是时间，例如 2026-11-21T10:00:00Z。</translation>
        </message>
        <message>
            <source>“%1” must be an amount in USD as a text, such as "5.00".</source>
            <translation>“%1”必须是以文本表示的美元金额，例如 "5.00"。</translation>
        </message>
        <message>
            <source>“%1” must be a UUID.</source>
            <translation>“%1”必须是 UUID。</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>缺少“%1”。</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>此处没有字段“%1”。</translation>
        </message>
        <message>
            <source>“%1” takes up to %2 entries, each of 1 to %3 characters.</source>
            <translation>“%1”最多 %2 个条目，每个 1 到 %3 个字符。</translation>
        </message>
        <message>
            <source>“%1” may have %2 characters at most.</source>
            <translation>“%1”最多 %2 个字符。</translation>
        </message>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>“%1”必须是以下之一：%2。</translation>
        </message>
        <message>
            <source>“%1” must be an array of up to %2 UUIDs.</source>
            <translation>“%1”必须是最多 %2 个 UUID 的数组。</translation>
        </message>
        <message>
            <source>“%1” takes %2 entries at most.</source>
            <translation>“%1”最多 %2 个条目。</translation>
        </message>
        <message>
            <source>“%1” must be an array of objects.</source>
            <translation>“%1”必须是对象数组。</translation>
        </message>
        <message>
            <source>“%1” must be minute, hour or day.</source>
            <translation>“%1”必须是 minute、hour 或 day。</translation>
        </message>
        <message>
            <source>“%1” must be null: concurrency is a number at any moment.</source>
            <translation>“%1”必须为 null：并发数是任一时刻的数量。</translation>
        </message>
        <message>
            <source>“%1” must be more than 0: a budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>“%1”必须大于 0：预算为 0 会拒绝所有请求；请改为停用密钥。</translation>
        </message>
        <message>
            <source>“%1” or “limit_tokens” is missing: a budget needs an amount.</source>
            <translation>缺少“%1”或“limit_tokens”：预算需要额度。</translation>
        </message>
        <message>
            <source>“%1” must be more than 0.</source>
            <translation>“%1”必须大于 0。</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>“%1”过长。</translation>
        </message>
        <message>
            <source>“%1” must be a time of day from 00:00 to 24:00.</source>
            <translation>“%1”必须是 00:00 到 24:00 之间的时刻。</translation>
        </message>
        <message>
            <source>“%1” takes mon, tue, wed, thu, fri, sat, sun.</source>
            <translation>“%1”只接受 mon、tue、wed、thu、fri、sat、sun。</translation>
        </message>
        <message>
            <source>“%1” must name a day.</source>
            <translation>“%1”必须指定一天。</translation>
        </message>
        <message>
            <source>“%1” must differ from “until”.</source>
            <translation>“%1”必须与“until”不同。</translation>
        </message>
        <message>
            <source>“%1” must not be negative.</source>
            <translation>“%1”不能为负数。</translation>
        </message>
    </context>
    <context>
        <name>sluice::AdminTokenPanel</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>New admin token</source>
            <translation>新建管理令牌</translation>
        </message>
        <message>
            <source>Replace the token…</source>
            <translation>替换令牌…</translation>
        </message>
        <message>
            <source>New token</source>
            <translation>新建令牌</translation>
        </message>
        <message>
            <source>A token is in use. It cannot be shown again, only replaced.</source>
            <translation>已有令牌在使用中。它无法再次显示，只能替换。</translation>
        </message>
        <message>
            <source>No token yet: without one nobody can use the admin API.</source>
            <translation>尚无令牌：没有令牌，任何人都无法使用管理 API。</translation>
        </message>
        <message>
            <source>No token was made. %1</source>
            <translation>未能生成令牌。%1</translation>
        </message>
        <message>
            <source>Copy the token now: it is not shown again. An earlier one no longer works.</source>
            <translation>请立即复制令牌：它不会再次显示。之前的令牌已失效。</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentDrawer</name>
        <message>
            <source>Disconnect</source>
            <translation>断开连接</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>在终端中打开…</translation>
        </message>
        <message>
            <source>Starts it with Sluice's address and a key in its environment; no file is touched.</source>
            <translation>启动它，并在其环境中设置 Sluice 的地址和一个密钥；不修改任何文件。</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>更改…</translation>
        </message>
        <message>
            <source> (not there yet)</source>
            <translation> （尚不存在）</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Variables that win over its settings</source>
            <translation>优先于其设置的变量</translation>
        </message>
        <message>
            <source>Copy the line that unsets it</source>
            <translation>复制取消设置的命令</translation>
        </message>
        <message>
            <source>Projects through Sluice</source>
            <translation>经由 Sluice 的项目</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>断开 %1 的连接</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message>
            <source>&amp;New key ($10 a day)</source>
            <translation>新密钥（每天 $10）(&amp;N)</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>新密钥的名称</translation>
        </message>
        <message>
            <source>&amp;Existing key</source>
            <translation>现有密钥(&amp;E)</translation>
        </message>
        <message>
            <source>Existing key</source>
            <translation>现有密钥</translation>
        </message>
        <message>
            <source>The existing key itself</source>
            <translation>现有密钥本身</translation>
        </message>
        <message>
            <source>Paste the key: sk-sluice-…</source>
            <translation>粘贴密钥：sk-sluice-…</translation>
        </message>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>为其生成新的密钥值；旧密钥值仍可使用 %n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one.</source>
            <translation>Sluice 不保留密钥的密钥值，因此必须粘贴，或用新的替换。</translation>
        </message>
        <message>
            <source>Made on the Agents page.</source>
            <translation>在“智能体”页面创建。</translation>
        </message>
        <message>
            <source>This key is gone. Choose another one.</source>
            <translation>此密钥已不存在。请选择其他密钥。</translation>
        </message>
        <message>
            <source>What was pasted is not the secret of this key. It begins with %1.</source>
            <translation>粘贴的内容不是此密钥的密钥值。其开头为 %1。</translation>
        </message>
    </context>
    <context>
        <name>AgentTexts</name>
        <message>
            <source>Connected, but leads elsewhere</source>
            <translation>已连接，但指向别处</translation>
        </message>
        <message>
            <source>%1 What Sluice wrote is there, but it does not count now.</source>
            <translation>%1 Sluice 写入的内容仍在，但目前不起作用。</translation>
        </message>
        <message>
            <source>The variable %1 overrides it</source>
            <translation>被变量 %1 覆盖</translation>
        </message>
        <message>
            <source>%1 in %2 overrides it</source>
            <translation>被 %2 中的 %1 覆盖</translation>
        </message>
        <message>
            <source>Its settings say Sluice, but a variable of your shell wins over them. Sluice does not edit shell files: take the line out, or unset the variable where you start %1.</source>
            <translation>其设置指向 Sluice，但 shell 中的变量优先。Sluice 不会编辑 shell 文件：请删除该行，或在启动 %1 的位置取消设置该变量。</translation>
        </message>
        <message>
            <source>Changed since %1 by another program</source>
            <translation>自 %1 起被其他程序更改</translation>
        </message>
        <message>
            <source>%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the other program.</source>
            <translation>%1 未作任何修复：请重新连接，或断开连接以将该文件交给其他程序。</translation>
        </message>
        <message>
            <source>Through Sluice, set up by hand</source>
            <translation>经由 Sluice（手动设置）</translation>
        </message>
        <message>
            <source>Its settings name Sluice's address already. Sluice did not write them, so it will not take them out either.</source>
            <translation>其设置中已有 Sluice 的地址。这不是 Sluice 写入的，因此也不会由 Sluice 移除。</translation>
        </message>
        <message>
            <source>Through Sluice</source>
            <translation>经由 Sluice</translation>
        </message>
        <message>
            <source>Its requests go through Sluice. Disconnecting puts back what was in its settings before.</source>
            <translation>其请求经由 Sluice。断开连接会恢复其设置中原有的内容。</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <source>Goes to %1 directly</source>
            <translation>直接连接 %1</translation>
        </message>
        <message>
            <source>Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows the exact change first.</source>
            <translation>其请求不经过 Sluice：没有限制、成本统计和护栏。连接前会先显示具体更改。</translation>
        </message>
        <message>
            <source>Its settings are of an old format</source>
            <translation>其设置为旧格式</translation>
        </message>
        <message>
            <source>Its settings cannot be read</source>
            <translation>无法读取其设置</translation>
        </message>
        <message>
            <source>%1 Sluice does not touch it.</source>
            <translation>%1 Sluice 不会改动它。</translation>
        </message>
        <message>
            <source>Set up by hand</source>
            <translation>手动设置</translation>
        </message>
        <message>
            <source>Sluice makes the key and the text to put in; the rest is a paste.</source>
            <translation>Sluice 生成密钥和要填入的文本；其余只需粘贴。</translation>
        </message>
        <message>
            <source>Cannot use an address on this computer</source>
            <translation>无法使用本机地址</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Show how…</source>
            <translation>显示方法…</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>重新连接…</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>显示位置</translation>
        </message>
        <message>
            <source>%1 = %2, in the environment that Sluice was started with</source>
            <translation>%1 = %2，位于启动 Sluice 的环境中</translation>
        </message>
        <message>
            <source>%1 = %2, in %3, line %4</source>
            <translation>%1 = %2，位于 %3 第 %4 行</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message>
            <source>Test address and key</source>
            <translation>测试地址和密钥</translation>
        </message>
        <message>
            <source>Asks Sluice for its models with what stands in the settings file. Costs no tokens.</source>
            <translation>用设置文件中的内容向 Sluice 查询其模型。不消耗 Token。</translation>
        </message>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>重启正在运行的 %n 个 %1 会话：设置在启动时读取。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads its settings when it starts.</source>
            <translation>%1 在启动时读取其设置。</translation>
        </message>
        <message>
            <source>%1 Waiting for the first request…</source>
            <translation>%1 正在等待第一个请求…</translation>
        </message>
        <message>
            <source>✓ First request at %1: %2, %3</source>
            <translation>✓ 第一个请求于 %1：%2，%3</translation>
        </message>
        <message>
            <source>Sluice is paused: resume it in the strip at the top.</source>
            <translation>Sluice 已暂停：请在顶部栏中恢复。</translation>
        </message>
        <message>
            <source>The gateway is not running: start it in the strip at the top.</source>
            <translation>网关未运行：请在顶部栏中启动。</translation>
        </message>
        <message>
            <source>A variable of the shell wins over the settings: %1.</source>
            <translation>shell 中的变量优先于设置：%1。</translation>
        </message>
        <message>
            <source>%1 was not started again since, or nothing was asked of it yet.</source>
            <translation>%1 此后尚未重启，或尚未向其提问。</translation>
        </message>
        <message>
            <source>It uses another profile, another user's home, or settings of the project that win.</source>
            <translation>它使用了其他配置、其他用户的主目录，或优先级更高的项目设置。</translation>
        </message>
        <message>
            <source>It runs in a container, in WSL or on another computer, where this address means something else.</source>
            <translation>它运行在容器、WSL 或其他计算机中，此地址在那里有不同含义。</translation>
        </message>
        <message>
            <source>Nothing yet. What it may be:</source>
            <translation>尚无请求。可能的原因：</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <source>%1 is a link. What is written is %2.</source>
            <translation>%1 是链接。实际写入的是 %2。</translation>
        </message>
        <message>
            <source>%1 lies in a git working tree. It is not tracked; keep it out of commits.</source>
            <translation>%1 位于 git 工作树中。它未被跟踪；请勿提交。</translation>
        </message>
        <message>
            <source>Other users of this computer may read %1, and the key in it.</source>
            <translation>本机的其他用户可读取 %1 及其中的密钥。</translation>
        </message>
        <message>
            <source>This agent is set up by hand.</source>
            <translation>此智能体需手动设置。</translation>
        </message>
        <message>
            <source>%1 has no settings for a single project.</source>
            <translation>%1 没有针对单个项目的设置。</translation>
        </message>
        <message>
            <source>Git keeps %1, and a key is never written into such a file. Choose another scope, or take the file out of git.</source>
            <translation>%1 由 Git 跟踪，密钥绝不会写入此类文件。请选择其他范围，或将该文件移出 git。</translation>
        </message>
        <message>
            <source>Git keeps %1, so the key itself is not written there.</source>
            <translation>%1 由 Git 跟踪，因此密钥本身不会写入其中。</translation>
        </message>
        <message>
            <source>Set the variable %1 to the key in the shell that starts %2.</source>
            <translation>请在启动 %2 的 shell 中将变量 %1 设为该密钥。</translation>
        </message>
        <message>
            <source>The settings were changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>设置在此期间已更改。应用前请查看新的预览。</translation>
        </message>
        <message>
            <source>Sluice did not connect this agent.</source>
            <translation>此智能体不是由 Sluice 连接的。</translation>
        </message>
        <message>
            <source>The key of %1 is not in its settings file, so it cannot be tried from here.</source>
            <translation>%1 的密钥不在其设置文件中，因此无法从此处测试。</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 已不存在。</translation>
        </message>
        <message>
            <source>%1 in %2 was changed by another program.</source>
            <translation>%2 中的 %1 已被其他程序更改。</translation>
        </message>
        <message>
            <source>Other settings of it lead to %1.</source>
            <translation>其另外的设置指向 %1。</translation>
        </message>
        <message>
            <source>It was connected to %1, and Sluice is at %2 now.</source>
            <translation>它连接的是 %1，而 Sluice 现位于 %2。</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written: %2</source>
            <translation>无法写入备份 %1：%2</translation>
        </message>
        <message>
            <source>No name is free for a backup of %1.</source>
            <translation>%1 的备份没有可用的名称。</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>%1 在此期间已更改。应用前请查看新的预览。</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 未作任何更改。</translation>
        </message>
        <message>
            <source>%1 And it could not be undone: %2</source>
            <translation>%1 且无法撤消：%2</translation>
        </message>
        <message>
            <source>The backup %1 is gone.</source>
            <translation>备份 %1 已不存在。</translation>
        </message>
        <message>
            <source>What %1 was before is lost with its backup; it is taken out.</source>
            <translation>%1 原有的内容已随备份丢失；已将其移除。</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is damaged, or of a newer Sluice.</source>
            <translation>无法读取 %1：它已损坏，或来自更新版本的 Sluice。</translation>
        </message>
        <message>
            <source>there is something behind the end of the settings</source>
            <translation>设置末尾之后还有内容</translation>
        </message>
        <message>
            <source>a comment does not end</source>
            <translation>注释没有结束</translation>
        </message>
        <message>
            <source>a “/” stands outside a text</source>
            <translation>文本之外有“/”</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>文本缺少右引号</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>嵌套过深</translation>
        </message>
        <message>
            <source>a value is missing or cannot be read</source>
            <translation>缺少值或无法读取</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>缺少逗号</translation>
        </message>
        <message>
            <source>a quoted name was expected</source>
            <translation>此处应为带引号的名称</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>缺少冒号</translation>
        </message>
        <message>
            <source>the settings are not an object in braces</source>
            <translation>设置不是花括号中的对象</translation>
        </message>
        <message>
            <source>“%1” is not an object</source>
            <translation>“%1”不是对象</translation>
        </message>
        <message>
            <source>its model's provider</source>
            <translation>其模型的提供商</translation>
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
            <translation>要使用的模型</translation>
        </message>
        <message>
            <source>Cline keeps its settings inside the editor. Open Cline's settings (the gear in its panel) and type these in. Roo Code and Kilo Code have the same fields.</source>
            <translation>Cline 将其设置保存在编辑器内。请打开 Cline 的设置（其面板中的齿轮）并填入这些内容。Roo Code 和 Kilo Code 有相同的字段。</translation>
        </message>
        <message>
            <source>The provider “%1” says wire_api = "chat", which Codex refuses now: it must be "responses".</source>
            <translation>提供商“%1”设置了 wire_api = "chat"，Codex 现已不接受：必须为 "responses"。</translation>
        </message>
        <message>
            <source>Sluice does not edit Continue's list of models. Put this entry below “models:” in ~/.continue/config.yaml.</source>
            <translation>Sluice 不编辑 Continue 的模型列表。请将此条目放到 ~/.continue/config.yaml 的“models:”之下。</translation>
        </message>
        <message>
            <source>Cursor's servers call the address themselves, so an address on this computer cannot work. It would need a public HTTPS tunnel, which Sluice does not set up.</source>
            <translation>Cursor 由其服务器访问该地址，因此本机地址无法使用。这需要公共 HTTPS 隧道，Sluice 不提供此设置。</translation>
        </message>
        <message>
            <source>its providers</source>
            <translation>其提供商</translation>
        </message>
        <message>
            <source>Shell for OpenAI, Anthropic and Google SDKs</source>
            <translation>OpenAI、Anthropic 和 Google SDK 的 shell</translation>
        </message>
        <message>
            <source>Run these lines in the shell that starts your program. OpenAI's SDK takes the address with /v1, the others without.</source>
            <translation>在启动您程序的 shell 中运行这些行。OpenAI 的 SDK 使用带 /v1 的地址，其他的不带。</translation>
        </message>
        <message>
            <source>Zed wants to know its models. Choose one, or let a provider list its models first.</source>
            <translation>Zed 需要知道其模型。请选择一个，或先让提供商列出其模型。</translation>
        </message>
        <message>
            <source>In Zed, open the agent panel's settings, find “Sluice” and paste the key there: Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice model.</source>
            <translation>在 Zed 中打开智能体面板的设置，找到“Sluice”并在其中粘贴密钥：Zed 将密钥保存在系统密钥环中，而非其设置中。然后选择一个 Sluice 模型。</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is not there.</source>
            <translation>%1 是指向 %2 的链接，但目标不存在。</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1 不是普通文件。</translation>
        </message>
        <message>
            <source>%1 is larger than a settings file can be (1 MiB).</source>
            <translation>%1 超过设置文件的大小上限 (1 MiB)。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>无法创建文件夹 %1。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>%1 does not hold what was written.</source>
            <translation>%1 的内容与写入的不符。</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>无法移除 %1：%2</translation>
        </message>
        <message>
            <source>The file is larger than a settings file can be (1 MiB).</source>
            <translation>文件超过设置文件的大小上限 (1 MiB)。</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>文件不是文本。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>%1 cannot be started with settings of its own.</source>
            <translation>%1 无法以单独的设置启动。</translation>
        </message>
        <message>
            <source>No terminal program was found.</source>
            <translation>未找到终端程序。</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>本机上没有 %1。</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>无法启动 %1：%2</translation>
        </message>
        <message>
            <source>there is something behind the value</source>
            <translation>值之后还有内容</translation>
        </message>
        <message>
            <source>a quoted name cannot be read</source>
            <translation>无法读取带引号的名称</translation>
        </message>
        <message>
            <source>a name was expected</source>
            <translation>此处应为名称</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>缺少“]”</translation>
        </message>
        <message>
            <source>an equals sign is missing</source>
            <translation>缺少等号</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>缺少值</translation>
        </message>
        <message>
            <source>a “%1” is missing</source>
            <translation>缺少“%1”</translation>
        </message>
        <message>
            <source>“%1” is written in a way that Sluice cannot extend</source>
            <translation>“%1”的写法 Sluice 无法扩展</translation>
        </message>
        <message>
            <source>“%1” is a table</source>
            <translation>“%1”是一个表</translation>
        </message>
        <message>
            <source>the file holds several documents</source>
            <translation>文件包含多个文档</translation>
        </message>
        <message>
            <source>a name at the left edge was expected</source>
            <translation>此处应为靠左边缘的名称</translation>
        </message>
        <message>
            <source>“name: value” was expected</source>
            <translation>此处应为“name: value”</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最近出现</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsPage</name>
        <message>
            <source>%1 goes through Sluice</source>
            <translation>%1 已经由 Sluice</translation>
        </message>
        <message>
            <source>%1 was not disconnected</source>
            <translation>%1 未能断开连接</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>不存在</translation>
        </message>
        <message>
            <source>%1 in %2
    before Sluice: %3
    now: %4</source>
            <translation>%2 中的 %1
    使用 Sluice 之前：%3
    现在：%4</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>断开 %1 的连接</translation>
        </message>
        <message>
            <source>Another program changed what Sluice had written.</source>
            <translation>其他程序更改了 Sluice 写入的内容。</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>保留现有内容</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>恢复原有内容</translation>
        </message>
        <message>
            <source>%1 is as it was before Sluice</source>
            <translation>%1 已恢复到使用 Sluice 之前的状态</translation>
        </message>
        <message>
            <source>%1 was not connected again</source>
            <translation>%1 未能重新连接</translation>
        </message>
        <message>
            <source>The backup cannot be shown</source>
            <translation>无法显示备份</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>%1 的备份</translation>
        </message>
        <message>
            <source>The file is the same as this backup.</source>
            <translation>该文件与此备份相同。</translation>
        </message>
        <message>
            <source>What restoring it would change: lines with − go, lines with + come.</source>
            <translation>恢复后的变化：带 − 的行将删除，带 + 的行将添加。</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>备份未恢复</translation>
        </message>
        <message>
            <source>%1 is as it was in the backup. What it held before is a backup now.</source>
            <translation>%1 已恢复为备份中的内容。其之前的内容已另存为备份。</translation>
        </message>
        <message>
            <source>No settings file of it holds the key.</source>
            <translation>它的设置文件中均不含该密钥。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Rescan</source>
            <translation>重新扫描</translation>
        </message>
        <message>
            <source>Look again (F5)</source>
            <translation>重新检查 (F5)</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Looking for agents…</source>
            <translation>正在查找代理…</translation>
        </message>
        <message>
            <source>Sluice looks which coding agents are on this computer, and where they go.</source>
            <translation>Sluice 正在查看此电脑上有哪些编程代理，以及它们连接到哪里。</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>连接…</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>断开连接</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>在终端中打开…</translation>
        </message>
        <message>
            <source>The agents could not be looked at</source>
            <translation>无法检查智能体</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message>
            <source>Your agents</source>
            <translation>您的智能体</translation>
        </message>
        <message>
            <source>Looking for agents on this computer…</source>
            <translation>正在查找本机上的智能体…</translation>
        </message>
        <message>
            <source>Agents on this computer</source>
            <translation>本机上的智能体</translation>
        </message>
        <message>
            <source>Each gets a key of its own with a &amp;budget of</source>
            <translation>每个智能体都有自己的密钥，预算为(&amp;B)</translation>
        </message>
        <message>
            <source> a day</source>
            <translation> 每天</translation>
        </message>
        <message>
            <source>Keep secrets from leaving: turn on the secrets guardrails</source>
            <translation>防止机密外泄：开启机密护栏</translation>
        </message>
        <message>
            <source>No file of an agent is touched now. The Agents page shows each change before it is made.</source>
            <translation>现在不会改动智能体的任何文件。“智能体”页面会在每次更改前先显示更改内容。</translation>
        </message>
        <message>
            <source>None was found. Any tool that takes a base URL works: the Agents page has the texts to copy.</source>
            <translation>未找到智能体。任何接受基础 URL 的工具都可使用：“智能体”页面提供可复制的文本。</translation>
        </message>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>找到 %n 个智能体。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Application</name>
        <message>
            <source>Budgets cannot be continued from the ledger: %1</source>
            <translation>无法从账本延续预算：%1</translation>
        </message>
        <message>
            <source>The keychain is locked: the provider “%1” cannot be used.</source>
            <translation>密钥环已锁定：无法使用提供商“%1”。</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Unknown key</source>
            <translation>未知密钥</translation>
        </message>
        <message>
            <source>The gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>%1 is at %2 % of its budget</source>
            <translation>%1 已用预算的 %2 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 stopped hitting its prompt cache</source>
            <translation>%1 不再命中其提示缓存</translation>
        </message>
        <message>
            <source>%1 in %2 stopped hitting its prompt cache</source>
            <translation>%2 中的 %1 不再命中其提示缓存</translation>
        </message>
        <message>
            <source>the list of tools changed</source>
            <translation>工具列表已更改</translation>
        </message>
        <message>
            <source>the system prompt changed</source>
            <translation>系统提示已更改</translation>
        </message>
        <message>
            <source>message %1 changed</source>
            <translation>消息 %1 已更改</translation>
        </message>
        <message>
            <source>its beginning changed</source>
            <translation>其开头已更改</translation>
        </message>
        <message>
            <source>another model has a cache of its own</source>
            <translation>其他模型有各自的缓存</translation>
        </message>
        <message>
            <source>it was idle for too long</source>
            <translation>闲置时间过长</translation>
        </message>
        <message>
            <source>%1; %2 tokens were read anew</source>
            <translation>%1；重新读取了 %2 个 Token</translation>
        </message>
        <message>
            <source>%1; %2 tokens were paid again, ≈ %3 a turn</source>
            <translation>%1；重复支付了 %2 个 Token，每轮 ≈ %3</translation>
        </message>
        <message>
            <source>%1 has no price</source>
            <translation>%1 没有价格</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not</source>
            <translation>其 Token 计数，但成本不计</translation>
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
            <translation>查看</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetField</name>
        <message>
            <source>Budget in US dollars</source>
            <translation>预算（美元）</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>适用时段</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>用尽时的处理方式</translation>
        </message>
    </context>
    <context>
        <name>BudgetRaise</name>
        <message>
            <source>Raise today's budget by %1</source>
            <translation>今日预算提高 %1</translation>
        </message>
        <message>
            <source>Raise this week's budget by %1 for today</source>
            <translation>今日将本周预算提高 %1</translation>
        </message>
        <message>
            <source>Raise this month's budget by %1 for today</source>
            <translation>今日将本月预算提高 %1</translation>
        </message>
        <message>
            <source>Raise the whole budget by %1 for today</source>
            <translation>今日将总预算提高 %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetRow</name>
        <message>
            <source>any tokens</source>
            <translation>不限 Token</translation>
        </message>
        <message>
            <source>any cost</source>
            <translation>不限成本</translation>
        </message>
        <message>
            <source>Holds models whose price is known; set one on the Models page, or limit tokens</source>
            <translation>只能约束价格已知的模型；请在“模型”页面设置价格，或限制 Token 数</translation>
        </message>
        <message>
            <source>Tokens of input and output together</source>
            <translation>输入和输出 Token 合计</translation>
        </message>
        <message>
            <source>A cheaper model comes from the key's own steps; without one for the model that was asked for, the request is refused</source>
            <translation>更便宜的模型来自密钥自己的降级步骤；如果所请求的模型没有对应步骤，请求将被拒绝</translation>
        </message>
        <message>
            <source>Budget in US dollars</source>
            <translation>预算（美元）</translation>
        </message>
        <message>
            <source>Budget in tokens</source>
            <translation>预算（Token）</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>适用时段</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>用尽时的处理方式</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsModel</name>
        <message>
            <source>%1: %2</source>
            <comment>a column's title, a figure</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 in, %2 of it from the cache, %3 out</source>
            <comment>numbers of tokens</comment>
            <translation>输入 %1，其中缓存 %2，输出 %3</translation>
        </message>
        <message>
            <source>(no model)</source>
            <translation>（无模型）</translation>
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
            <translation>模型</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsTable</name>
        <message>
            <source>Busiest models</source>
            <translation>最繁忙的模型</translation>
        </message>
    </context>
    <context>
        <name>sluice::CachePanel</name>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Show the request where it stopped hitting</source>
            <translation>显示开始未命中的请求</translation>
        </message>
        <message>
            <source>%1 % of input from the cache</source>
            <translation>输入的 %1 % 来自缓存</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>某个会话</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3</source>
            <comment>a time of day, an agent, why</comment>
            <translation>%2 在 %1 未命中：%3</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2, and hits again</source>
            <comment>a time of day, an agent</comment>
            <translation>%2 在 %1 未命中，现已恢复命中</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3. It hits again</source>
            <comment>a time of day, an agent, what changed</comment>
            <translation>%1，%2 的命中率下降：%3。现已恢复命中</translation>
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
            <translation>各会话的缓存占比</translation>
        </message>
        <message>
            <source>Share of the input that came from the cache, turn by turn. Click to see the requests.</source>
            <translation>来自缓存的输入占比，逐轮显示。点击可查看请求。</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>未知智能体</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>an agent, a folder</comment>
            <translation>%2 中的 %1</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1：输入的 %2 来自缓存，共 %Ln 轮</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Card</name>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Retry: %1</source>
            <comment>the title of a card</comment>
            <translation>重试：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>其中没有</translation>
        </message>
        <message>
            <source>other token classes or tiers</source>
            <translation>Token 类别或层级不同</translation>
        </message>
        <message>
            <source>other price</source>
            <translation>价格不同</translation>
        </message>
        <message>
            <source>Update the price catalogue</source>
            <translation>更新价格目录</translation>
        </message>
        <message>
            <source>The catalogue of %1 says the same as the one in use, of %2.</source>
            <translation>%1 的目录与正在使用的 %2 的目录内容相同。</translation>
        </message>
        <message>
            <source>The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does what was recorded.</source>
            <translation>以 %1 的目录替换 %2 的目录：%3，%4，%5。您自己的价格保留，已记录的内容也不变。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>%Ln 个价格不同</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>新增 %Ln 个模型</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>%Ln 个模型不在其中</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>保留当前目录</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>使用新目录</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>更改内容</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
    </context>
    <context>
        <name>sluice::ColourCombo</name>
        <message>
            <source>Orange</source>
            <translation>橙色</translation>
        </message>
        <message>
            <source>Sky blue</source>
            <translation>天蓝色</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>绿色</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄色</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>蓝色</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>红色</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>紫色</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 takes a number from %2 to %3, not “%4”</source>
            <translation>%1 需要 %2 到 %3 之间的数字，而不是“%4”</translation>
        </message>
        <message>
            <source>--data-dir takes a directory</source>
            <translation>--data-dir 需要一个目录</translation>
        </message>
        <message>
            <source>--bind takes an IP address, not “%1”</source>
            <translation>--bind 需要一个 IP 地址，而不是“%1”</translation>
        </message>
        <message>
            <source>--secrets takes keychain or vault, not “%1”</source>
            <translation>--secrets 需要 keychain 或 vault，而不是“%1”</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 需要一个值</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>未知选项“%1”</translation>
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
            <translation>用法：sluice [选项]

LLM 流量的桌面网关。不带选项时打开窗口。

  --headless                 仅运行网关，不显示窗口
  --hidden                   启动到系统托盘（如有）
  --data-dir DIR             将所有内容保存在 DIR 中，而非用户数据目录
  --port N                   监听端口 N；0：任意空闲端口（默认 4747）
  --bind ADDR                监听该地址（默认 127.0.0.1）
  --workers N                工作线程数（默认 2）
  --secrets keychain|vault   提供商机密的存放位置；保险库的口令来自
                             SLUICE_VAULT_PASSPHRASE，否则会询问
  --demo-data                以虚构的一个月请求启动，使用空的 DIR；若无
                             --data-dir，则使用结束时删除的文件夹
  --version                  显示版本
  --help                     显示此帮助

SLUICE_ADMIN_TOKEN 在无窗口模式下启用管理 API。
</translation>
        </message>
    </context>
    <context>
        <name>sluice::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>Search for a page, an action, a key or a model</source>
            <translation>搜索页面、操作、密钥或模型</translation>
        </message>
        <message>
            <source>Go to a page, a key, a model, or do something…</source>
            <translation>转到页面、密钥、模型，或执行操作…</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>匹配项</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name and what it is</comment>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Nothing fits “%1”.</source>
            <translation>没有匹配“%1”的内容。</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFile</name>
        <message>
            <source>This file is encrypted: it needs its passphrase.</source>
            <translation>此文件已加密：需要其口令。</translation>
        </message>
        <message>
            <source>The passphrase is not this file's, or the file was changed.</source>
            <translation>口令与此文件不符，或文件已被更改。</translation>
        </message>
        <message>
            <source>This is a vault of secrets, not a configuration.</source>
            <translation>这是机密保险库，不是配置。</translation>
        </message>
        <message>
            <source>The file is too large to be a configuration.</source>
            <translation>文件过大，不可能是配置。</translation>
        </message>
        <message>
            <source>The file is not a configuration of Sluice: %1 at byte %2.</source>
            <translation>文件不是 Sluice 的配置：%1，位于字节 %2。</translation>
        </message>
        <message>
            <source>“%1” is not a protocol.</source>
            <translation>“%1”不是协议。</translation>
        </message>
        <message>
            <source>“%1” is not a way to sign in.</source>
            <translation>“%1”不是登录方式。</translation>
        </message>
        <message>
            <source>“%1” has too many entries.</source>
            <translation>“%1”的条目过多。</translation>
        </message>
        <message>
            <source>There is no setting “%1” to import.</source>
            <translation>没有可导入的设置“%1”。</translation>
        </message>
        <message>
            <source>This is not a configuration of Sluice: “format” must be “%1” and “version” at most %2.</source>
            <translation>这不是 Sluice 的配置：“format”必须是“%1”，且“version”最大为 %2。</translation>
        </message>
        <message>
            <source>Provider “%1”</source>
            <translation>提供商“%1”</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>项目“%1”</translation>
        </message>
        <message>
            <source>Key “%1”</source>
            <translation>密钥“%1”</translation>
        </message>
        <message>
            <source>Guardrail “%1”</source>
            <translation>护栏“%1”</translation>
        </message>
        <message>
            <source>Price of “%1”</source>
            <translation>“%1”的价格</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message>
            <source>is as it has to be already</source>
            <translation>已符合要求</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>添加 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>更改 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>删除 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing removed</source>
            <translation>无删除</translation>
        </message>
        <message>
            <source>%1 (a new file)</source>
            <translation>%1（新文件）</translation>
        </message>
        <message>
            <source>Open %1 in a terminal</source>
            <translation>在终端中打开 %1</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>连接 %1</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>将更改的内容</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>将设置的内容</translation>
        </message>
        <message>
            <source>This &amp;user</source>
            <translation>此用户(&amp;U)</translation>
        </message>
        <message>
            <source>This &amp;project</source>
            <translation>此项目(&amp;P)</translation>
        </message>
        <message>
            <source>Folder to start in</source>
            <translation>启动文件夹</translation>
        </message>
        <message>
            <source>The project's folder</source>
            <translation>项目文件夹</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Open terminal</source>
            <translation>打开终端</translation>
        </message>
        <message>
            <source>Put the key in</source>
            <translation>填入密钥</translation>
        </message>
        <message>
            <source>All that Sluice knows</source>
            <translation>Sluice 已知的全部模型</translation>
        </message>
        <message>
            <source>Keep what %1 asks for</source>
            <translation>保持 %1 请求的模型</translation>
        </message>
        <message>
            <source>Choose the project's folder.</source>
            <translation>请选择项目文件夹。</translation>
        </message>
        <message>
            <source>Only these lines change. Comments, order and everything else stay as they are.</source>
            <translation>仅更改这些行。注释、顺序及其他内容保持不变。</translation>
        </message>
        <message>
            <source>Nothing of yours is overwritten, so no backup is needed.</source>
            <translation>不会覆盖您的任何内容，因此无需备份。</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>备份：%1</translation>
        </message>
        <message>
            <source>No file is touched: the terminal gets these variables, and they go with it.</source>
            <translation>不改动任何文件：终端会获得这些变量，关闭后即消失。</translation>
        </message>
        <message>
            <source>your shell</source>
            <translation>您的 shell</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Look at the new preview first.</source>
            <translation>请先查看新的预览。</translation>
        </message>
        <message>
            <source>%1 could not be connected.</source>
            <translation>无法连接 %1。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectionTester</name>
        <message>
            <source>Asks its cheapest model for one token: that costs well under a cent. Later tests of this provider do it without asking.</source>
            <translation>向其最便宜的模型请求一个 Token：成本远低于一美分。以后测试此提供商时不再询问。</translation>
        </message>
        <message>
            <source>Ask for one token</source>
            <translation>请求一个 Token</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <comment>a model</comment>
            <translation>%1 有响应。</translation>
        </message>
        <message>
            <source>%1 answers: %2 tokens in, %3 out, %4.</source>
            <translation>%1 有响应：输入 %2 个 Token，输出 %3 个，%4。</translation>
        </message>
        <message>
            <source>Testing… %1 s · Cancel</source>
            <translation>正在测试… %1 秒 · 取消</translation>
        </message>
        <message>
            <source>Press again to cancel</source>
            <translation>再次按下可取消</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>This program has no simulator.</source>
            <translation>此程序没有模拟器。</translation>
        </message>
        <message>
            <source>%1 is locked; these providers cannot be used: %2.</source>
            <translation>%1 已锁定；无法使用以下提供商：%2。</translation>
        </message>
        <message>
            <source>There is no keychain service; these providers cannot be used: %1.</source>
            <translation>没有密钥环服务；无法使用以下提供商：%1。</translation>
        </message>
        <message>
            <source>The bundled prices are used: %1</source>
            <translation>已使用自带的价格：%1</translation>
        </message>
        <message>
            <source>The full texts of guardrail events are not kept: %1</source>
            <translation>不保留护栏事件的全文：%1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: %1</source>
            <translation>不记录正文：%1</translation>
        </message>
        <message>
            <source>The gateway is not running. Start it first.</source>
            <translation>网关未运行。请先启动。</translation>
        </message>
        <message>
            <source>This guardrail does not exist any more.</source>
            <translation>此护栏已不存在。</translation>
        </message>
        <message>
            <source>There can be %1 guardrails at most.</source>
            <translation>最多可有 %1 个护栏。</translation>
        </message>
        <message>
            <source>A guardrail has stopped a request</source>
            <translation>护栏拦下了一个请求</translation>
        </message>
        <message>
            <source>This key does not exist any more.</source>
            <translation>此密钥已不存在。</translation>
        </message>
        <message>
            <source>Another key is called “%1” by now. Rename it first.</source>
            <translation>现在已有其他密钥名为“%1”。请先将其重命名。</translation>
        </message>
        <message>
            <source>“%1” is revoked: restore it before it gets a new secret.</source>
            <translation>“%1”已吊销：请先恢复，再生成新密钥值。</translation>
        </message>
        <message>
            <source>The old secret can be accepted for 90 days at most.</source>
            <translation>旧密钥值最多可继续接受 90 天。</translation>
        </message>
        <message>
            <source>Sluice test</source>
            <translation>Sluice 测试</translation>
        </message>
        <message>
            <source>For “Send a test request”. Its secret is forgotten when Sluice quits.</source>
            <translation>用于“发送测试请求”。Sluice 退出时会丢弃其密钥值。</translation>
        </message>
        <message>
            <source>This project does not exist any more.</source>
            <translation>此项目已不存在。</translation>
        </message>
        <message>
            <source>There are %1 projects already; that is the most.</source>
            <translation>已有 %1 个项目；这是上限。</translation>
        </message>
        <message>
            <source>This provider does not exist any more.</source>
            <translation>此提供商已不存在。</translation>
        </message>
        <message>
            <source>%1 is locked, so the stored key cannot be read.</source>
            <translation>%1 已锁定，因此无法读取已存储的密钥。</translation>
        </message>
        <message>
            <source>The stored key could not be read from %1.</source>
            <translation>无法从 %1 读取已存储的密钥。</translation>
        </message>
        <message>
            <source>There is no keychain service to read the stored key from.</source>
            <translation>没有可读取已存储密钥的密钥环服务。</translation>
        </message>
        <message>
            <source>%1 The key that was just stored in %2 could not be taken back: %3</source>
            <translation>%1 刚存入 %2 的密钥未能撤回：%3</translation>
        </message>
        <message>
            <source>“%1” is removed, but its key is still in %2 as “%3”: %4</source>
            <translation>“%1”已移除，但其密钥仍在 %2 中，名为“%3”：%4</translation>
        </message>
        <message>
            <source>There is no keychain service to keep the key in. Install one (GNOME Keyring or KWallet), or use a passphrase vault: --secrets vault.</source>
            <translation>没有可保存密钥的密钥环服务。请安装一个（GNOME Keyring 或 KWallet），或使用口令保险库：--secrets vault。</translation>
        </message>
        <message>
            <source>%1 is locked, so the key is not stored. Unlock it and try again.</source>
            <translation>%1 已锁定，因此未存储密钥。请解锁后重试。</translation>
        </message>
        <message>
            <source>%1 has been failing</source>
            <comment>a provider</comment>
            <translation>%1 持续出错</translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message>
            <source>All traffic was paused</source>
            <translation>所有流量已暂停</translation>
        </message>
        <message>
            <source>All traffic goes on</source>
            <translation>所有流量已恢复</translation>
        </message>
        <message>
            <source>A guardrail was added: %1</source>
            <translation>已添加护栏：%1</translation>
        </message>
        <message>
            <source>The guardrail “%1” was changed</source>
            <translation>已更改护栏“%1”</translation>
        </message>
        <message>
            <source>The guardrail “%1” was removed</source>
            <translation>已移除护栏“%1”</translation>
        </message>
        <message>
            <source>Settings were changed</source>
            <translation>已更改设置</translation>
        </message>
        <message>
            <source>A new admin token was made</source>
            <translation>已生成新的管理令牌</translation>
        </message>
        <message>
            <source>The vault's passphrase was changed</source>
            <translation>已更改保险库的口令</translation>
        </message>
        <message>
            <source>History was deleted</source>
            <translation>已删除历史</translation>
        </message>
        <message>
            <source>The key “%1” was made</source>
            <translation>已创建密钥“%1”</translation>
        </message>
        <message>
            <source>The key “%1” was changed</source>
            <translation>已更改密钥“%1”</translation>
        </message>
        <message>
            <source>The key “%1” was revoked</source>
            <translation>已吊销密钥“%1”</translation>
        </message>
        <message>
            <source>The key “%1” was restored</source>
            <translation>已恢复密钥“%1”</translation>
        </message>
        <message>
            <source>The key “%1” has a new secret</source>
            <translation>密钥“%1”已有新密钥值</translation>
        </message>
        <message>
            <source>The key “%1” was paused</source>
            <translation>已暂停密钥“%1”</translation>
        </message>
        <message>
            <source>The key “%1” goes on</source>
            <translation>密钥“%1”已继续使用</translation>
        </message>
        <message>
            <source>The project “%1” was made</source>
            <translation>已创建项目“%1”</translation>
        </message>
        <message>
            <source>The project “%1” was changed</source>
            <translation>已更改项目“%1”</translation>
        </message>
        <message>
            <source>The project “%1” was removed</source>
            <translation>已移除项目“%1”</translation>
        </message>
        <message>
            <source>The budget of the gateway was raised by %1 USD for today</source>
            <translation>网关今日预算已提高 %1 美元</translation>
        </message>
        <message>
            <source>The budget of “%1” was raised by %2 USD for today</source>
            <translation>“%1”今日预算已提高 %2 美元</translation>
        </message>
        <message>
            <source>The key “%1” should get a new secret</source>
            <translation>密钥“%1”应更换密钥值</translation>
        </message>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>其密钥值已使用超过 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>A price was set for “%1”</source>
            <translation>已为“%1”设置价格</translation>
        </message>
        <message>
            <source>Your price for “%1” was removed</source>
            <translation>已移除您为“%1”设置的价格</translation>
        </message>
        <message>
            <source>Requests of the past were priced again</source>
            <translation>已重新为过去的请求定价</translation>
        </message>
        <message>
            <source>Another price catalogue is used</source>
            <translation>已改用其他价格目录</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice is used again</source>
            <translation>已恢复使用 Sluice 自带的价格目录</translation>
        </message>
        <message>
            <source>The provider “%1” was added</source>
            <translation>已添加提供商“%1”</translation>
        </message>
        <message>
            <source>The provider “%1” was changed</source>
            <translation>已更改提供商“%1”</translation>
        </message>
        <message>
            <source>The provider “%1” was removed</source>
            <translation>已移除提供商“%1”</translation>
        </message>
        <message>
            <source>The order of the providers was changed</source>
            <translation>已更改提供商的顺序</translation>
        </message>
        <message>
            <source>None of its models answers a message.</source>
            <translation>其模型均无法响应消息。</translation>
        </message>
    </context>
    <context>
        <name>sluice::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>此成本是如何计算的？</translation>
        </message>
        <message>
            <source>How was this cost computed? %1</source>
            <translation>此成本是如何计算的？%1</translation>
        </message>
        <message>
            <source>Every request is priced when it ends: each class of its tokens times the price of that moment, in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums are of these amounts; nothing is rounded in between.</source>
            <translation>每个请求在结束时定价：各类 Token 数乘以当时的价格，以万亿分之一美元为整数单位。提供商自行上报的成本优先。合计由这些金额相加得出，中间不做舍入。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>How this cost was computed, model by model</source>
            <translation>此成本的计算方式（按模型）</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Tokens × price of today</source>
            <translation>Token × 今日价格</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文本</translation>
        </message>
        <message>
            <source>Copy all of it as text (Ctrl+C)</source>
            <translation>全部复制为文本 (Ctrl+C)</translation>
        </message>
        <message>
            <source>Show these requests</source>
            <translation>显示这些请求</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>无法读取账本。%1</translation>
        </message>
        <message>
            <source>%1 was shown when you asked; by now it is %2.</source>
            <translation>您查询时显示为 %1；现在为 %2。</translation>
        </message>
        <message>
            <source>Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no known price: they are not in the sum.</source>
            <translation>共 %1 个请求，其中 %2 个由 Sluice 计数，因为提供商未上报（≈）；%3 个没有已知价格，不计入合计。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>已移除的提供商</translation>
        </message>
        <message>
            <source>%1, no price is known today</source>
            <translation>%1，今日没有已知价格</translation>
        </message>
        <message>
            <source>At the prices of today</source>
            <translation>按今日价格</translation>
        </message>
        <message>
            <source>not known: the price or the provider is not there any more</source>
            <translation>未知：价格或提供商已不存在</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差额</translation>
        </message>
        <message>
            <source>unpriced requests, prices of that time, higher tiers, or what the provider reported</source>
            <translation>无定价的请求、当时的价格、更高层级，或提供商上报的成本</translation>
        </message>
        <message>
            <source>prices of that time, higher tiers, or what the provider reported</source>
            <translation>当时的价格、更高层级，或提供商上报的成本</translation>
        </message>
        <message>
            <source>≈ Estimated</source>
            <translation>≈ 估算</translation>
        </message>
        <message>
            <source>%1: the provider did not report their tokens</source>
            <translation>%1：提供商未上报其 Token</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>无定价</translation>
        </message>
        <message>
            <source>%1 with %2 tokens: no price was known when they ended</source>
            <translation>%1，%2 个 Token：结束时没有已知价格</translation>
        </message>
        <message>
            <source>No tokens used</source>
            <translation>未使用 Token</translation>
        </message>
    </context>
    <context>
        <name>CostWords</name>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>缓存输入</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <translation>缓存写入</translation>
        </message>
        <message>
            <source>Cache writes, 5 min</source>
            <translation>缓存写入，5 分钟</translation>
        </message>
        <message>
            <source>Cache writes, 1 h</source>
            <translation>缓存写入，1 小时</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音频输入</translation>
        </message>
        <message>
            <source>Cached audio input</source>
            <translation>缓存音频输入</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音频输出</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>图像输入</translation>
        </message>
        <message>
            <source>Cached image input</source>
            <translation>缓存图像输入</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>图像输出</translation>
        </message>
        <message>
            <source>Video input</source>
            <translation>视频输入</translation>
        </message>
        <message>
            <source>Video output</source>
            <translation>视频输出</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Web searches</source>
            <translation>网页搜索</translation>
        </message>
        <message>
            <source>Seconds of audio</source>
            <translation>音频秒数</translation>
        </message>
        <message>
            <source>above %1 tokens of input</source>
            <translation>输入超过 %1 个 Token</translation>
        </message>
        <message>
            <source>the simulator, which costs nothing</source>
            <translation>模拟器，不产生成本</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>catalogue of %1</source>
            <translation>%1 的目录</translation>
        </message>
        <message>
            <source>your own price of %1</source>
            <translation>您在 %1 自定的价格</translation>
        </message>
        <message>
            <source>%1 × %2 each</source>
            <translation>%1 × 每个 %2</translation>
        </message>
        <message>
            <source>%1 × %2 per million</source>
            <translation>%1 × 每百万 %2</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>计算值</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>实际收费</translation>
        </message>
        <message>
            <source>as the provider reported it</source>
            <translation>按提供商上报</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>when it ended</source>
            <translation>结束时</translation>
        </message>
        <message>
            <source>with the prices of that time</source>
            <translation>按当时的价格</translation>
        </message>
        <message>
            <source>no price was known at that time</source>
            <translation>当时没有已知价格</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>估算</translation>
        </message>
        <message>
            <source>Sluice counted the tokens, as the provider did not report them.</source>
            <translation>提供商未上报 Token，因此由 Sluice 计数。</translation>
        </message>
        <message>
            <source>The provider reported what it charged.</source>
            <translation>提供商上报了其收取的费用。</translation>
        </message>
        <message>
            <source>The simulator answered, and that costs nothing.</source>
            <translation>由模拟器响应，不产生成本。</translation>
        </message>
        <message>
            <source>A price is known now, but this request was recorded without one.</source>
            <translation>现在已有已知价格，但记录此请求时没有。</translation>
        </message>
        <message>
            <source>What was recorded when the request ended counts. Above it is what the same would cost at the prices of today.</source>
            <translation>以请求结束时记录的为准。上方是按今日价格计算的成本。</translation>
        </message>
        <message>
            <source>Computed from the prices of the catalogue, or your own.</source>
            <translation>按目录价格或您自己的价格计算。</translation>
        </message>
        <message>
            <source>No tokens were used.</source>
            <translation>未使用 Token。</translation>
        </message>
        <message>
            <source>The cost was recorded when the request ended. It cannot be computed again, because its provider or its price is not there any more.</source>
            <translation>成本在请求结束时已记录。由于其提供商或价格已不存在，无法重新计算。</translation>
        </message>
        <message>
            <source>No price is known for this model, so this request counts as unpriced, not as free.</source>
            <translation>此模型没有已知价格，因此该请求计为无定价，而非免费。</translation>
        </message>
    </context>
    <context>
        <name>sluice::CreateKeyDialog</name>
        <message>
            <source>Edit key</source>
            <translation>编辑密钥</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新建密钥</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>用于(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>Any model, or patterns: claude-*, gpt-5*</source>
            <translation>任意模型，或模式：claude-*, gpt-5*</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>预算(&amp;B)</translation>
        </message>
        <message>
            <source>E&amp;xpires</source>
            <translation>过期(&amp;X)</translation>
        </message>
        <message>
            <source>More &amp;limits</source>
            <translation>更多限制(&amp;L)</translation>
        </message>
        <message>
            <source>What this key may do</source>
            <translation>此密钥的权限</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>Switched off. %1</source>
            <translation>已停用。%1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
            <translation>无法创建文件夹 %1。请用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made private or written to. Choose another one with --data-dir.</source>
            <translation>无法将文件夹 %1 设为私有或写入。请用 --data-dir 选择其他文件夹。</translation>
        </message>
    </context>
    <context>
        <name>DemoData</name>
        <message>
            <source>There is data in %1 already. Choose an empty folder for the demo data with --data-dir, or none.</source>
            <translation>%1 中已有数据。请用 --data-dir 为演示数据选择空文件夹，或不指定。</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Nothing was copied: the text holds %1.</source>
            <translation>未复制任何内容：文本中含有%1。</translation>
        </message>
        <message>
            <source>the secret of the provider “%1”</source>
            <translation>提供商“%1”的密钥</translation>
        </message>
        <message>
            <source>the webhook's address</source>
            <translation>该 Webhook 的地址</translation>
        </message>
        <message>
            <source>what looks like a key or an admin token</source>
            <translation>疑似密钥或管理令牌的内容</translation>
        </message>
    </context>
    <context>
        <name>sluice::Discretion</name>
        <message>
            <source>Hidden, as long as names and amounts are hidden</source>
            <translation>名称和金额隐藏期间不显示</translation>
        </message>
    </context>
    <context>
        <name>sluice::Drawer</name>
        <message>
            <source>Close details</source>
            <translation>关闭详情</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExpiryField</name>
        <message>
            <source>Expires</source>
            <translation>过期</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>1 小时后</translation>
        </message>
        <message>
            <source>In 8 hours</source>
            <translation>8 小时后</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 天后</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 周后</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>30 天后</translation>
        </message>
        <message>
            <source>At a moment</source>
            <translation>指定时刻</translation>
        </message>
        <message>
            <source>After so many requests</source>
            <translation>达到请求数后</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>过期时间</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>请求数</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> 个请求</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>a file, why</comment>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Encrypt it with a passphrase</source>
            <translation>用口令加密</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <source>File to export to</source>
            <translation>导出到的文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the file to export to</source>
            <translation>选择导出到的文件</translation>
        </message>
        <message>
            <source>Passphrase of the export</source>
            <translation>导出文件的口令</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>导出配置</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice)</source>
            <translation>配置 (*.json *.sluice)</translation>
        </message>
        <message>
            <source>Say which file to write.</source>
            <translation>请指定要写入的文件。</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>请至少使用 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <comment>a file</comment>
            <translation>已写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>sluice::FilterEdit</name>
        <message>
            <source>Suggestions for the filter</source>
            <translation>筛选建议</translation>
        </message>
    </context>
    <context>
        <name>sluice::FirstRunDialog</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>欢迎使用 Sluice</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Use the simulator for now</source>
            <translation>暂时使用模拟器</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>打开 Sluice</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
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
            <translation>无定价</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 + %L2 unpriced</source>
            <translation>%1 + %L2 个无定价</translation>
        </message>
        <message>
            <source>%1 / %2 / %3</source>
            <translation>%1 / %2 / %3</translation>
        </message>
        <message>
            <source>&lt;1 ms</source>
            <translation>&lt;1 毫秒</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 秒前</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>速率限制</translation>
        </message>
        <message>
            <source>guardrail</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Client left</source>
            <translation>客户端断开</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>已拒绝：%1</translation>
        </message>
        <message>
            <source>Upstream error</source>
            <translation>上游错误</translation>
        </message>
        <message>
            <source>Upstream broke off</source>
            <translation>上游中断</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>已中断</translation>
        </message>
        <message>
            <source>running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>client left</source>
            <translation>客户端断开</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 已拒绝</translation>
        </message>
        <message>
            <source>error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>%1 error</source>
            <translation>%1 错误</translation>
        </message>
        <message>
            <source>cut upstream</source>
            <translation>上游中断</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>已中断</translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message>
            <source>Found on this computer</source>
            <translation>在本机找到</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <comment>an environment variable</comment>
            <translation>已设置 %1。</translation>
        </message>
        <message>
            <source>Store it in the keychain…</source>
            <translation>存入密钥环…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 正在本机运行，有 %n 个模型。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message>
            <source>The answer is larger than the guardrails in Sluice can look at.</source>
            <translation>响应过大，Sluice 中的护栏无法检查。</translation>
        </message>
        <message>
            <source>The provider “%1” refused the key that Sluice holds for it (401). Replace it in Sluice, on the Providers page.</source>
            <translation>提供商“%1”拒绝了 Sluice 为其保存的密钥 (401)。请在 Sluice 的“提供商”页面替换。</translation>
        </message>
        <message>
            <source>The provider “%1” answered in the coding “%2”, which the guardrails cannot read.</source>
            <translation>提供商“%1”以编码“%2”响应，护栏无法读取。</translation>
        </message>
        <message>
            <source>the connection closed before the final event.</source>
            <translation>连接在最终事件之前关闭。</translation>
        </message>
        <message>
            <source>The provider “%1” could not be reached: %2</source>
            <translation>无法连接提供商“%1”：%2</translation>
        </message>
        <message>
            <source>The answer of the provider “%1” broke off: %2</source>
            <translation>提供商“%1”的响应中断：%2</translation>
        </message>
        <message>
            <source>The provider “%1” answered with %2.</source>
            <translation>提供商“%1”返回 %2。</translation>
        </message>
        <message>
            <source>There is nothing at this path. Sluice answers under /v1 and /v1beta; the base URL is http://127.0.0.1:PORT, or http://127.0.0.1:PORT/v1.</source>
            <translation>此路径下没有内容。Sluice 在 /v1 和 /v1beta 下响应；基础 URL 为 http://127.0.0.1:PORT 或 http://127.0.0.1:PORT/v1。</translation>
        </message>
        <message>
            <source>This name is not one that Sluice answers to. Use 127.0.0.1, or allow the name in Settings.</source>
            <translation>Sluice 不响应此名称。请使用 127.0.0.1，或在“设置”中允许该名称。</translation>
        </message>
        <message>
            <source>Web pages of this origin may not use this gateway. Allow the origin for a key, on the Keys page of Sluice.</source>
            <translation>此来源的网页不得使用此网关。请在 Sluice 的“密钥”页面为某个密钥允许该来源。</translation>
        </message>
        <message>
            <source>Sluice speaks HTTP here, not WebSocket.</source>
            <translation>Sluice 在此使用 HTTP，而非 WebSocket。</translation>
        </message>
        <message>
            <source>This path takes %1 only.</source>
            <translation>此路径仅接受 %1。</translation>
        </message>
        <message>
            <source>No provider in Sluice lists the model “%1”.</source>
            <translation>Sluice 中没有提供商列出模型“%1”。</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this answer through.</source>
            <translation>Sluice 中的护栏“%1”不允许此响应通过。</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this request leave this machine.</source>
            <translation>Sluice 中的护栏“%1”不允许此请求离开本机。</translation>
        </message>
        <message>
            <source>Keys are sent to a key check only over https, or over http to this computer or a private network.</source>
            <translation>仅通过 https，或通过 http 向本机或专用网络发送密钥进行检查。</translation>
        </message>
        <message>
            <source>This Sluice key (%1…) was revoked. Create a new one in Sluice and give it to this program.</source>
            <translation>此 Sluice 密钥 (%1…) 已吊销。请在 Sluice 中新建密钥并提供给此程序。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” is switched off. Switch it on in Sluice, on the Keys page.</source>
            <translation>Sluice 密钥“%1”已停用。请在 Sluice 的“密钥”页面启用。</translation>
        </message>
        <message>
            <source>This secret of the Sluice key “%1” was replaced by a new one. Give the new one to this program.</source>
            <translation>Sluice 密钥“%1”的此密钥值已被新密钥值替换。请将新密钥值提供给此程序。</translation>
        </message>
        <message>
            <source>This is not a Sluice key, and the service that Sluice asks about other keys did not answer. Try again in a moment.</source>
            <translation>这不是 Sluice 密钥，且 Sluice 用于查询其他密钥的服务没有响应。请稍后重试。</translation>
        </message>
        <message>
            <source>No key was sent. Give this program a Sluice key (sk-sluice-…) as its API key.</source>
            <translation>未发送密钥。请将 Sluice 密钥 (sk-sluice-…) 作为 API 密钥提供给此程序。</translation>
        </message>
        <message>
            <source>The key that was sent is not a Sluice key. Create one in Sluice and use it instead of the provider's key.</source>
            <translation>发送的密钥不是 Sluice 密钥。请在 Sluice 中新建密钥，并用它代替提供商的密钥。</translation>
        </message>
        <message>
            <source>Sluice cannot read a body in the coding “%1”. Send it plain, or as gzip, deflate, br or zstd.</source>
            <translation>Sluice 无法读取编码为“%1”的正文。请以明文或 gzip、deflate、br、zstd 发送。</translation>
        </message>
        <message>
            <source>The body is damaged or cut short: it cannot be unpacked as “%1”.</source>
            <translation>正文已损坏或不完整：无法按“%1”解压。</translation>
        </message>
        <message>
            <source>The body is larger than %1 bytes when it is unpacked.</source>
            <translation>正文解压后大于 %1 字节。</translation>
        </message>
        <message>
            <source>All traffic is paused in Sluice. Press “Resume” in its window to go on.</source>
            <translation>Sluice 中所有流量已暂停。请在其窗口中按“恢复”以继续。</translation>
        </message>
        <message>
            <source>Sluice has no provider named “%1”. Add it on the Providers page, or use another name in the path.</source>
            <translation>Sluice 中没有名为“%1”的提供商。请在“提供商”页面添加，或在路径中使用其他名称。</translation>
        </message>
        <message>
            <source>The key “%1” has no default provider, and this request names no model to find one by. Choose a default provider on the Keys page.</source>
            <translation>密钥“%1”没有默认提供商，且此请求未指定可用于查找提供商的模型。请在“密钥”页面选择默认提供商。</translation>
        </message>
        <message>
            <source>No provider in Sluice is known to serve the model “%1”. Write it as provider/%1, or give the key “%2” a default provider.</source>
            <translation>Sluice 中没有已知提供模型“%1”的提供商。请写作 provider/%1，或为密钥“%2”指定默认提供商。</translation>
        </message>
        <message>
            <source>The provider “%1” is switched off in Sluice.</source>
            <translation>提供商“%1”已在 Sluice 中停用。</translation>
        </message>
        <message>
            <source>the keychain is locked</source>
            <translation>密钥环已锁定</translation>
        </message>
        <message>
            <source>no secret is stored</source>
            <translation>未存储密钥</translation>
        </message>
        <message>
            <source>The provider “%1” cannot be used: %2. Open Sluice, page Providers.</source>
            <translation>无法使用提供商“%1”：%2。请打开 Sluice 的“提供商”页面。</translation>
        </message>
    </context>
    <context>
        <name>sluice::Gateway</name>
        <message>
            <source>“%1” is not an address.</source>
            <translation>“%1”不是地址。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>地址和密钥正确：Sluice 返回了 %n 个模型。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice answered with %1: %2</source>
            <translation>Sluice 返回 %1：%2</translation>
        </message>
        <message>
            <source>Nothing answers at %1: %2. Is the gateway running?</source>
            <translation>%1 没有响应：%2。网关在运行吗？</translation>
        </message>
    </context>
    <context>
        <name>sluice::GettingStarted</name>
        <message>
            <source>Getting started</source>
            <translation>快速上手</translation>
        </message>
        <message>
            <source>Three steps to the first request</source>
            <translation>三步完成第一个请求</translation>
        </message>
        <message>
            <source>Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, and counts every token and dollar by key.</source>
            <translation>智能体与 Sluice 通信，而非直接与提供商通信。Sluice 保管提供商的密钥，并按密钥统计每个 Token 和每笔费用。</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>添加提供商</translation>
        </message>
        <message>
            <source>Its secret goes to the keychain, nowhere else.</source>
            <translation>其密钥仅存入密钥环，不会存到别处。</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>添加提供商…</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>One for each agent, so that each has its own bill.</source>
            <translation>每个智能体一个，以便分别计费。</translation>
        </message>
        <message>
            <source>Create a key…</source>
            <translation>创建密钥…</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>连接智能体</translation>
        </message>
        <message>
            <source>Paste two lines into Claude Code, Codex or your own code.</source>
            <translation>将两行内容粘贴到 Claude Code、Codex 或您自己的代码中。</translation>
        </message>
        <message>
            <source>Show the settings…</source>
            <translation>显示设置…</translation>
        </message>
        <message>
            <source>Or see it work first: the built-in simulator needs no account.</source>
            <translation>或先看看效果：内置模拟器无需账户。</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>发送测试请求</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>待办</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>Answered. It shows here in a moment.</source>
            <translation>已响应。稍后会显示在此处。</translation>
        </message>
        <message>
            <source>The request failed. %1</source>
            <translation>请求失败。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernanceEditor</name>
        <message>
            <source>Add a rate</source>
            <translation>添加速率</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Add a budget</source>
            <translation>添加预算</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>不限数量</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>完全不等</translation>
        </message>
        <message>
            <source>Requests at &amp;once</source>
            <translation>同时请求数(&amp;O)</translation>
        </message>
        <message>
            <source>others &amp;wait up to</source>
            <translation>其余最多等待(&amp;W)</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>速率</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernancePanel</name>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Save the limits of the gateway</source>
            <translation>保存网关的限制</translation>
        </message>
        <message>
            <source>Back to the limits that are in force</source>
            <translation>恢复为当前生效的限制</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>[Sluice blocked a tool call here: the guardrail “%1” does not allow it.]</source>
            <translation>[Sluice 在此阻止了一次工具调用：护栏“%1”不允许。]</translation>
        </message>
        <message>
            <source>a call of %1</source>
            <translation>对 %1 的调用</translation>
        </message>
        <message>
            <source>The pattern is too large: %1.</source>
            <translation>模式过大：%1。</translation>
        </message>
        <message>
            <source>The pattern cannot be read: %1, at position %2.</source>
            <translation>无法读取模式：%1，位于位置 %2。</translation>
        </message>
        <message>
            <source>A guardrail needs a pattern.</source>
            <translation>护栏需要一个模式。</translation>
        </message>
        <message>
            <source>A pattern may have %1 bytes at most.</source>
            <translation>模式最多 %1 字节。</translation>
        </message>
        <message>
            <source>A rule for tool calls can block them or alert; it cannot replace.</source>
            <translation>工具调用规则可以阻止或提醒，但不能替换。</translation>
        </message>
        <message>
            <source>Only a rule that replaces can put the real value back.</source>
            <translation>只有替换规则才能还原真实值。</translation>
        </message>
        <message>
            <source>The entropy floor goes from 0 to 8 bits.</source>
            <translation>熵下限的范围为 0 到 8 位。</translation>
        </message>
        <message>
            <source>A guardrail may have %1 exceptions at most.</source>
            <translation>护栏最多可有 %1 个例外。</translation>
        </message>
        <message>
            <source>The exception “%1” cannot be read as a pattern.</source>
            <translation>例外“%1”无法作为模式读取。</translation>
        </message>
        <message>
            <source>The name of the tool cannot be read as a pattern.</source>
            <translation>工具名称无法作为模式读取。</translation>
        </message>
        <message>
            <source>A replacement may have %1 bytes at most.</source>
            <translation>替换内容最多 %1 字节。</translation>
        </message>
        <message>
            <source>The replacement names group %1, but the pattern has only %2. Write $$ for a dollar sign.</source>
            <translation>替换内容引用了第 %1 组，但模式只有 %2 组。美元符号请写作 $$。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message>
            <source>Dry run</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>Dry run of “%1”</source>
            <translation>试运行“%1”</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>The body of a request, a transcript or any text. It stays here.</source>
            <translation>请求正文、对话记录或任意文本。内容仅留在本机。</translation>
        </message>
        <message>
            <source>What the rule finds</source>
            <translation>规则的匹配结果</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>摘录</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>此操作不会更改任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>最近 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>一段对话</translation>
        </message>
        <message>
            <source>The events could not be read: %1</source>
            <translation>无法读取事件：%1</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>无密钥</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>A new rule has no events of its own.</source>
            <translation>新规则还没有自己的事件。</translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>按已存储的版本，它已触发 %n 次。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>在保留的 %n 条事件文本中，按当前写法有 %1 条匹配。</numerusform>
            </translation>
        </message>
        <message>
            <source>No full texts of events are kept: paste a conversation to try the rule as it is written now.</source>
            <translation>没有保留事件的完整文本：请粘贴一段对话，试用当前写法的规则。</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n 处匹配</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is found: it would pass as it is.</source>
            <translation>未找到匹配：将原样通过。</translation>
        </message>
        <message>
            <source>%1: it would be refused.</source>
            <translation>%1：将被拒绝。</translation>
        </message>
        <message>
            <source>%1: it would pass, and be noted.</source>
            <translation>%1：将通过并记录。</translation>
        </message>
        <message>
            <source>%1 would be replaced.</source>
            <translation>将替换 %1。</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>文本</translation>
        </message>
    </context>
    <context>
        <name>GuardEventsFilter</name>
        <message>
            <source>“%1” is neither reject, replace nor alert.</source>
            <translation>“%1”不是 reject、replace 或 alert。</translation>
        </message>
        <message>
            <source>“%1” is neither request nor response.</source>
            <translation>“%1”不是 request 或 response。</translation>
        </message>
        <message>
            <source>“%1” is neither low, medium nor high.</source>
            <translation>“%1”不是 low、medium 或 high。</translation>
        </message>
        <message>
            <source>There is no rule “%1” any more; its name as a word finds its events.</source>
            <translation>已没有规则“%1”；以其名称为关键词可找到其事件。</translation>
        </message>
        <message>
            <source>There is no key “%1”.</source>
            <translation>没有密钥“%1”。</translation>
        </message>
        <message>
            <source>“%1” is no number of days.</source>
            <translation>“%1”不是天数。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Did</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>摘录</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message>
            <source>Filter: words, or rule: key: does:reject dir:response severity:high days:7</source>
            <translation>筛选：关键词，或 rule: key: does:reject dir:response severity:high days:7</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>筛选事件</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Save what is listed as CSV or JSON (Ctrl+E)</source>
            <translation>将列出的内容保存为 CSV 或 JSON (Ctrl+E)</translation>
        </message>
        <message>
            <source>Guardrail events</source>
            <translation>护栏事件</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>打开请求</translation>
        </message>
        <message>
            <source>Make an exception…</source>
            <translation>创建例外…</translation>
        </message>
        <message>
            <source>Show the full text…</source>
            <translation>显示全文…</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>删除事件</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 / %2 个事件</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n 个事件</numerusform>
            </translation>
        </message>
        <message>
            <source>The events could not be read: %1 What is listed is older.</source>
            <translation>无法读取事件：%1 列出的内容较旧。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>无法读取事件</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>No events match</source>
            <translation>无匹配事件</translation>
        </message>
        <message>
            <source>No event matches “%1”.</source>
            <translation>没有匹配“%1”的事件。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>All quiet</source>
            <translation>一切正常</translation>
        </message>
        <message>
            <source>Nothing has been stopped in the last 30 days.</source>
            <translation>最近 30 天没有拦截任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>事件保留 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Events are kept for good.</source>
            <translation>事件永久保留。</translation>
        </message>
        <message>
            <source>Of the texts only a masked excerpt is kept.</source>
            <translation>文本仅保留遮盖后的摘录。</translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>全文加密保留 %n 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>Full texts are kept as long, encrypted.</source>
            <translation>全文加密保留，期限相同。</translation>
        </message>
        <message>
            <source>Stop keeping full texts</source>
            <translation>停止保留全文</translation>
        </message>
        <message>
            <source>Keep full texts…</source>
            <translation>保留全文…</translation>
        </message>
        <message>
            <source>Only this rule</source>
            <translation>仅此规则</translation>
        </message>
        <message>
            <source>There is nothing to make an exception from</source>
            <translation>没有可创建例外的内容</translation>
        </message>
        <message>
            <source>the rule does not exist any more.</source>
            <translation>该规则已不存在。</translation>
        </message>
        <message>
            <source>“%1” has one more exception.</source>
            <translation>“%1”新增了一个例外。</translation>
        </message>
        <message>
            <source>The exception was not taken back</source>
            <translation>未能撤回例外</translation>
        </message>
        <message>
            <source>The text cannot be shown</source>
            <translation>无法显示文本</translation>
        </message>
        <message>
            <source>the secret store did not give its key.</source>
            <translation>机密存储未提供其密钥。</translation>
        </message>
        <message>
            <source>What “%1” searched</source>
            <translation>“%1”检查的内容</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>Delete this event of “%1”? This cannot be undone.</source>
            <translation>删除“%1”的此事件？此操作无法撤消。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>The event was not deleted</source>
            <translation>事件未删除</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>导出事件</translation>
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
            <translation>事件未导出</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>已将 %n 个事件保存到 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep full texts</source>
            <translation>保留全文</translation>
        </message>
        <message>
            <source>Keep the whole text that triggered a rule?</source>
            <translation>保留触发规则的全部文本？</translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>此类文本包含其中发现的机密。它们加密保存在 %1 中，保留 %n 天；密钥位于 %2。此前发生的内容不会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep excerpts only</source>
            <translation>仅保留摘录</translation>
        </message>
        <message>
            <source>The setting was not changed</source>
            <translation>设置未更改</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardExceptionDialog</name>
        <message>
            <source>Exception from “%1”</source>
            <translation>“%1”的例外</translation>
        </message>
        <message>
            <source>&amp;Let this pass</source>
            <translation>允许通过(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Add exception</source>
            <translation>添加例外</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>找到：%1</translation>
        </message>
        <message>
            <source>Type the text that is no secret, or re: and a pattern that it matches as a whole.</source>
            <translation>输入不属于机密的文本，或 re: 加上完整匹配它的模式。</translation>
        </message>
        <message>
            <source>Every match that has this shape will pass. The event keeps only a masked excerpt, so make it as narrow as you can.</source>
            <translation>符合此形式的所有匹配都将通过。事件仅保留遮盖后的摘录，因此请尽量缩小范围。</translation>
        </message>
        <message>
            <source>Exactly this text will pass, everywhere that the rule looks.</source>
            <translation>仅此文本会通过，适用于规则检查的所有位置。</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>未添加：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message>
            <source>Show in Guardrails, or make an exception…</source>
            <translation>在“护栏”中显示，或添加例外…</translation>
        </message>
        <message>
            <source>%1. Looking for what was found…</source>
            <translation>%1。正在查找匹配的内容…</translation>
        </message>
        <message>
            <source>What guardrails found could not be read: %1</source>
            <translation>无法读取护栏发现的内容：%1</translation>
        </message>
        <message>
            <source>The events of this request are not kept any more.</source>
            <translation>此请求的事件已不再保留。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln 条护栏发现了内容。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>摘录</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>匹配</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message>
            <source>Import rules</source>
            <translation>导入规则</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>打开文件…</translation>
        </message>
        <message>
            <source>Rules as JSON</source>
            <translation>JSON 格式的规则</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Open a file, or paste rules here. They come behind those that there are.</source>
            <translation>打开文件，或在此粘贴规则。它们将排在现有规则之后。</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>无法读取文件：%1</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>文件过大，无法作为护栏导入。</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n 条规则：%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>导入 %n 条规则</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported: %1</source>
            <translation>未导入任何内容：%1</translation>
        </message>
    </context>
    <context>
        <name>GuardPresets</name>
        <message>
            <source>Secrets</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>个人数据</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Prompt injection</source>
            <translation>提示注入</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>工具调用</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message>
            <source>Guardrail presets</source>
            <translation>护栏预设</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Each becomes a rule of yours that you can change. Nothing is on that you do not tick.</source>
            <translation>每项都会成为您可更改的规则。未勾选的不会启用。</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>会匹配：</translation>
        </message>
        <message>
            <source>Left alone:</source>
            <translation>不受影响：</translation>
        </message>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>启用机密规则集（%n 条规则）</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>启用 %n 条规则</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>应用 %n 项更改</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed: %1</source>
            <translation>未作更改：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesModel</name>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>tool call</source>
            <translation>工具调用</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>Hits %1 d</source>
            <translation>%1 天命中</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>趋势</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>创建副本</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>No guardrails yet</source>
            <translation>尚无护栏</translation>
        </message>
        <message>
            <source>Agents send whatever they read, .env files included. Start with the secrets set.</source>
            <translation>智能体会发送读取到的一切，包括 .env 文件。建议从机密规则集开始。</translation>
        </message>
        <message>
            <source>Choose presets…</source>
            <translation>选择预设…</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>编写规则</translation>
        </message>
        <message>
            <source>The guardrails' counts could not be read: %1</source>
            <translation>无法读取护栏计数：%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Show its events</source>
            <translation>显示其事件</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>已生效</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>“%1”未更改</translation>
        </message>
        <message>
            <source>“%1” is off.</source>
            <translation>“%1”已停用。</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>“%1”已移动。</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>顺序未更改</translation>
        </message>
        <message>
            <source>“%1” was not deleted</source>
            <translation>“%1”未删除</translation>
        </message>
        <message>
            <source>“%1” is deleted. Its events stay.</source>
            <translation>“%1”已删除。其事件保留。</translation>
        </message>
        <message>
            <source>The rule was not put back</source>
            <translation>规则未恢复</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1（副本）</translation>
        </message>
        <message>
            <source>“%1” is saved, and off.</source>
            <translation>“%1”已保存，处于停用状态。</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>“%1”现已生效。过去一小时有 %n 个请求。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is in force now.</source>
            <translation>“%1”现已生效。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardTestPanel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Text to try the rule on</source>
            <translation>用于试验规则的文本</translation>
        </message>
        <message>
            <source>Paste a text, a file or a whole conversation. It stays here.</source>
            <translation>粘贴文本、文件或整段对话。内容仅留在本机。</translation>
        </message>
        <message>
            <source>What would go on</source>
            <translation>将继续发送的内容</translation>
        </message>
        <message>
            <source>As a strea&amp;m</source>
            <translation>以流方式(&amp;M)</translation>
        </message>
        <message>
            <source>Replays the text in random pieces, as a model writes it, and compares</source>
            <translation>像模型输出那样将文本随机分段重放，并进行比较</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试一试</translation>
        </message>
        <message>
            <source>Examples…</source>
            <translation>示例…</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>无效：%1</translation>
        </message>
        <message>
            <source>Refused: the client reads “%1”, and nothing goes on.</source>
            <translation>已拒绝：客户端会看到“%1”，不会继续发送任何内容。</translation>
        </message>
        <message>
            <source>the rule's name</source>
            <translation>规则名称</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%1 中有 %n 处匹配</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>已排除 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>too few to count</source>
            <translation>数量过少，不计</translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>分 %n 段：结果相同。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>分 %n 段时结果不同：有匹配长于暂存的内容。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>“%1”（%2）</translation>
        </message>
        <message>
            <source>Also found by %1.</source>
            <translation>也被 %1 匹配。</translation>
        </message>
        <message>
            <source>Reject beats replace: the message would be refused.</source>
            <translation>拒绝优先于替换：该消息将被拒绝。</translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1和%2</translation>
        </message>
        <message>
            <source>Calls that a model makes of any tool are judged by their arguments.</source>
            <translation>根据参数判断模型对任意工具的调用。</translation>
        </message>
        <message>
            <source>Calls that a model makes of the tools “%1” are judged by their arguments.</source>
            <translation>根据参数判断模型对工具“%1”的调用。</translation>
        </message>
        <message>
            <source>Requests are searched (%1) before they leave this machine.</source>
            <translation>请求离开本机前进行检查（%1）。</translation>
        </message>
        <message>
            <source>Answers are searched (%1) before the client sees them.</source>
            <translation>响应到达客户端前进行检查（%1）。</translation>
        </message>
        <message>
            <source>Requests and answers are searched (%1).</source>
            <translation>检查请求和响应（%1）。</translation>
        </message>
        <message>
            <source>A call that matches is taken out, and the client reads why.</source>
            <translation>匹配的调用会被移除，客户端会看到原因。</translation>
        </message>
        <message>
            <source>One match, and the whole message is refused; the client reads this rule's name.</source>
            <translation>只要有一处匹配，整条消息即被拒绝；客户端会看到此规则的名称。</translation>
        </message>
        <message>
            <source>A match is noted and nothing is changed.</source>
            <translation>仅记录匹配，不作更改。</translation>
        </message>
        <message>
            <source>Each match is replaced by a token, and the real value is put back in the answer.</source>
            <translation>每处匹配替换为占位标记，并在响应中还原真实值。</translation>
        </message>
        <message>
            <source>Each match is taken out; nothing stands in its place.</source>
            <translation>每处匹配均被移除，不留替代内容。</translation>
        </message>
        <message>
            <source>Each match is replaced by “%1”.</source>
            <translation>每处匹配替换为“%1”。</translation>
        </message>
        <message>
            <source>the key “%1”</source>
            <translation>密钥“%1”</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>项目“%1”</translation>
        </message>
        <message>
            <source>the provider “%1”</source>
            <translation>提供商“%1”</translation>
        </message>
        <message>
            <source>Only for %1.</source>
            <translation>仅用于%1。</translation>
        </message>
        <message>
            <source>A match counts only if its check digit is right.</source>
            <translation>仅当校验位正确时才算匹配。</translation>
        </message>
        <message>
            <source>A match counts only if it is a valid account number.</source>
            <translation>仅当为有效账号时才算匹配。</translation>
        </message>
        <message>
            <source>A match counts only if it looks random.</source>
            <translation>仅当看起来随机时才算匹配。</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>一条消息中少于 %n 处匹配时不计。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>%n 个例外可通过。</numerusform>
            </translation>
        </message>
        <message>
            <source>replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>response</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>both</source>
            <translation>双向</translation>
        </message>
        <message>
            <source>request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>中</translation>
        </message>
        <message>
            <source>Card number (Luhn)</source>
            <translation>卡号 (Luhn)</translation>
        </message>
        <message>
            <source>Looks random (entropy)</source>
            <translation>看起来随机（熵）</translation>
        </message>
        <message>
            <source>Bank account (IBAN)</source>
            <translation>银行账户 (IBAN)</translation>
        </message>
        <message>
            <source>No further check</source>
            <translation>无进一步检查</translation>
        </message>
        <message>
            <source>system</source>
            <translation>系统</translation>
        </message>
        <message>
            <source>user</source>
            <translation>用户</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <source>tool calls</source>
            <translation>工具调用</translation>
        </message>
        <message>
            <source>tool results</source>
            <translation>工具结果</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>其他字段</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>系统提示</translation>
        </message>
        <message>
            <source>system prompt, part %1</source>
            <translation>系统提示，第 %1 部分</translation>
        </message>
        <message>
            <source>tool definition %1</source>
            <translation>工具定义 %1</translation>
        </message>
        <message>
            <source>input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>message %1</source>
            <translation>消息 %1</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1，第 %2 部分</translation>
        </message>
    </context>
    <context>
        <name>GuardrailJson</name>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>“%1”必须是以下之一：%2。</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>“%1”过长。</translation>
        </message>
        <message>
            <source>“%1” must be an array of UUIDs.</source>
            <translation>“%1”必须是 UUID 数组。</translation>
        </message>
    </context>
    <context>
        <name>Guardrails</name>
        <message>
            <source>guardrail %1</source>
            <translation>护栏 %1</translation>
        </message>
        <message>
            <source>A guardrail that looks at no part of a conversation finds nothing. Choose at least one.</source>
            <translation>未检查对话任何部分的护栏不会有匹配。请至少选择一项。</translation>
        </message>
        <message>
            <source>The guardrail is for a key, project or provider that does not exist.</source>
            <translation>该护栏针对的密钥、项目或提供商不存在。</translation>
        </message>
        <message>
            <source>“%1” was for keys, projects or providers that do not exist here; it is off.</source>
            <translation>“%1”针对的密钥、项目或提供商在此不存在；已停用。</translation>
        </message>
        <message>
            <source>“%1” is also for keys, projects or providers that do not exist here.</source>
            <translation>“%1”还针对此处不存在的密钥、项目或提供商。</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>规则 %1：%2</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>文件过大，无法作为护栏导入。</translation>
        </message>
        <message>
            <source>The file is not JSON: %1, at byte %2.</source>
            <translation>文件不是 JSON：%1，位于字节 %2。</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Sluice.</source>
            <translation>文件由更新版本的 Sluice 写入。</translation>
        </message>
        <message>
            <source>“guardrails” must be an array.</source>
            <translation>“guardrails”必须是数组。</translation>
        </message>
        <message>
            <source>A name may have %1 characters at most.</source>
            <translation>名称最多 %1 个字符。</translation>
        </message>
        <message>
            <source>There are no guardrails in the file.</source>
            <translation>文件中没有护栏。</translation>
        </message>
        <message>
            <source>There are more guardrails in the file than %1.</source>
            <translation>文件中的护栏超过 %1 个。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message>
            <source>Rules or events</source>
            <translation>规则或事件</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Presets…</source>
            <translation>预设…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <source>New rule (Ctrl+N)</source>
            <translation>新建规则 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Not every rule was changed</source>
            <translation>部分规则未更改</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>%n 条规则现已生效。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>已更改 %n 条规则。</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule was not taken back</source>
            <translation>有规则未能撤回</translation>
        </message>
        <message>
            <source>A rule was not changed</source>
            <translation>有规则未能更改</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>未导出任何内容</translation>
        </message>
        <message>
            <source>there are no rules yet.</source>
            <translation>尚无规则。</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>导出规则</translation>
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
            <translation>规则未导出</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>已将 %n 条规则保存到 %1。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HeadsView</name>
        <message>
            <source>Answer %1</source>
            <translation>响应 %1</translation>
        </message>
        <message>
            <source>The answer has not begun yet.</source>
            <translation>响应尚未开始。</translation>
        </message>
        <message>
            <source>removed</source>
            <comment>a credential</comment>
            <translation>已移除</translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message>
            <source>Sums per hour and day too</source>
            <translation>同时删除每小时和每天的合计</translation>
        </message>
        <message>
            <source>Delete history…</source>
            <translation>删除历史…</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>Which history to delete</source>
            <translation>要删除的历史</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>早于 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts forget that time, and budgets that count over it start anew.</source>
            <translation>图表将不再包含该时段，涵盖该时段的预算会重新计算。</translation>
        </message>
        <message>
            <source>The database holds %1.</source>
            <comment>a size</comment>
            <translation>数据库大小为 %1。</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>删除历史</translation>
        </message>
        <message>
            <source>Delete every request, refusal and event that was recorded?</source>
            <translation>要删除所有已记录的请求、拒绝和事件吗？</translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>要删除所有早于 %n 天的请求、拒绝和事件吗？</numerusform>
            </translation>
        </message>
        <message>
            <source>The sums go too: charts forget that time, and budgets that count over it start anew when Sluice is next started. This cannot be undone.</source>
            <translation>合计也会删除：图表将不再包含该时段，涵盖该时段的预算会在 Sluice 下次启动时重新计算。此操作无法撤消。</translation>
        </message>
        <message>
            <source>The sums per hour and day stay, so charts and budgets do not change. This cannot be undone.</source>
            <translation>每小时和每天的合计会保留，因此图表和预算不变。此操作无法撤消。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>全部保留</translation>
        </message>
        <message>
            <source>%1 entries were deleted.</source>
            <comment>a number</comment>
            <translation>已删除 %1 个条目。</translation>
        </message>
    </context>
    <context>
        <name>sluice::HostsPanel</name>
        <message>
            <source>None yet.</source>
            <translation>尚无。</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最近</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>联系过的主机</translation>
        </message>
        <message>
            <source>others</source>
            <translation>其他</translation>
        </message>
    </context>
    <context>
        <name>sluice::HoursEditor</name>
        <message>
            <source>Only at certain &amp;hours</source>
            <translation>仅在特定时段(&amp;H)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Time zone of the settings</source>
            <translation>设置中的时区</translation>
        </message>
        <message>
            <source>from</source>
            <translation>从</translation>
        </message>
        <message>
            <source>to</source>
            <translation>至</translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Guardrail</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>将添加</translation>
        </message>
        <message>
            <source>is the same here</source>
            <translation>与此处相同</translation>
        </message>
        <message>
            <source>conflict: another one here has that name</source>
            <translation>冲突：此处另有同名项</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>将更改</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <comment>a file, why</comment>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>文件过大</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>File to import</source>
            <translation>要导入的文件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Choose the file to import</source>
            <translation>选择要导入的文件</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>文件的口令</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>导入的结果</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>不同之处</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>导入配置</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice);;All files (*)</source>
            <translation>配置 (*.json *.sluice);;所有文件 (*)</translation>
        </message>
        <message>
            <source>All that differ</source>
            <translation>所有不同的设置</translation>
        </message>
        <message>
            <source>Change what is here to what the file says?</source>
            <translation>要将此处的内容改为文件中的内容吗？</translation>
        </message>
        <message>
            <source>Nothing is removed. Export first if you may want to go back.</source>
            <translation>不会移除任何内容。如果以后可能需要恢复，请先导出。</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>保持不变</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>已导入 %n 个条目。</numerusform>
            </translation>
        </message>
        <message>
            <source>New keys get new secrets. Copy them now: they are not shown again.</source>
            <translation>新密钥会获得新的密钥值。请立即复制：它们不会再次显示。</translation>
        </message>
        <message>
            <source>Secret of the key %1</source>
            <translation>密钥 %1 的密钥值</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyActions</name>
        <message>
            <source>“%1”</source>
            <comment>the name of a key</comment>
            <translation>“%1”</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln 个密钥</numerusform>
            </translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>项目“%1”</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 was not paused</source>
            <translation>%1 未暂停</translation>
        </message>
        <message>
            <source>%1 was not resumed</source>
            <translation>%1 未恢复</translation>
        </message>
        <message>
            <source>%1 paused. Requests are refused until you resume.</source>
            <translation>%1 已暂停。恢复前请求会被拒绝。</translation>
        </message>
        <message>
            <source>%1 resumed.</source>
            <translation>%1 已恢复。</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>“%1”未更改</translation>
        </message>
        <message>
            <source>%1 switched on.</source>
            <translation>%1 已启用。</translation>
        </message>
        <message>
            <source>%1 switched off. Requests are refused.</source>
            <translation>%1 已停用。请求会被拒绝。</translation>
        </message>
        <message>
            <source>“%1” was not revoked</source>
            <translation>“%1”未吊销</translation>
        </message>
        <message>
            <source>%1 revoked. Requests are refused from now on.</source>
            <translation>%1 已吊销。从现在起请求会被拒绝。</translation>
        </message>
        <message>
            <source>The key was not restored</source>
            <translation>密钥未恢复</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>“%1”可再次使用。</translation>
        </message>
        <message>
            <source>The key was not revoked</source>
            <translation>密钥未吊销</translation>
        </message>
        <message>
            <source>%1 tagged.</source>
            <translation>%1 已添加标签。</translation>
        </message>
        <message>
            <source>%1 taken out of the project.</source>
            <translation>%1 已移出项目。</translation>
        </message>
        <message>
            <source>%1 moved to %2.</source>
            <translation>%1 已移至 %2。</translation>
        </message>
        <message>
            <source>The budget of %1 was not raised</source>
            <translation>%1 的预算未提高</translation>
        </message>
        <message>
            <source>%1 more for %2 today.</source>
            <translation>%2 今日增加 %1。</translation>
        </message>
        <message>
            <source>The raise was not taken back</source>
            <translation>未能撤回提高的预算</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>流量未暂停</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>流量未恢复</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCheckPanel</name>
        <message>
            <source> ms</source>
            <translation> 毫秒</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>not at all</source>
            <comment>answers are remembered</comment>
            <translation>不记住</translation>
        </message>
        <message>
            <source>Save who is asked about unknown keys</source>
            <translation>保存未知密钥的查询对象</translation>
        </message>
        <message>
            <source>Back to what is in force</source>
            <translation>恢复为当前生效的设置</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>https, or http to this computer or a private network. Empty: unknown keys are refused.</source>
            <translation>https，或到本机或专用网络的 http。留空：拒绝未知密钥。</translation>
        </message>
        <message>
            <source>Such callers act as</source>
            <translation>此类调用方视为</translation>
        </message>
        <message>
            <source>The rules of that key hold for them, and its budget.</source>
            <translation>该密钥的规则和预算对其有效。</translation>
        </message>
        <message>
            <source>Waits at most</source>
            <translation>最长等待</translation>
        </message>
        <message>
            <source>Without an answer the request is refused.</source>
            <translation>没有响应时，请求会被拒绝。</translation>
        </message>
        <message>
            <source>Remembers answers for</source>
            <translation>记住响应的时间</translation>
        </message>
        <message>
            <source>Choose a key…</source>
            <translation>选择密钥…</translation>
        </message>
        <message>
            <source>%1 (revoked)</source>
            <translation>%1（已吊销）</translation>
        </message>
        <message>
            <source>A key that does not exist any more</source>
            <translation>已不存在的密钥</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCommands</name>
        <message>
            <source>Move to project</source>
            <translation>移至项目</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>创建副本…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Raise for today…</source>
            <translation>提高今日预算…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>轮换…</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>添加标签…</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>显示请求</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>Revoke with a reason…</source>
            <translation>吊销并注明原因…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>复制前缀</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>无项目</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>由您暂停</translation>
        </message>
        <message>
            <source>Raise for today</source>
            <translation>提高今日预算</translation>
        </message>
        <message>
            <source>How many dollars more may “%1” spend today?</source>
            <translation>“%1”今日可多支出多少美元？</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>提高</translation>
        </message>
        <message>
            <source>“%1” has no new secret: %2</source>
            <translation>“%1”没有新密钥值：%2</translation>
        </message>
        <message>
            <source>Add tags to %1</source>
            <translation>为 %1 添加标签</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>标签，以逗号分隔</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Revoke %1</source>
            <translation>吊销 %1</translation>
        </message>
        <message>
            <source>Why? You will read it here later; nobody else does.</source>
            <translation>原因是什么？仅供您日后在此查看，其他人看不到。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDays</name>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>%1: %2 · requests: %3</source>
            <translation>%1：%2 · 请求：%3</translation>
        </message>
        <message>
            <source>%1 · requests: %2 · most on %3</source>
            <translation>%1 · 请求：%2 · 最多在 %3</translation>
        </message>
        <message>
            <source>Spend per day, last 30 days: %1</source>
            <translation>每日支出，最近 30 天：%1</translation>
        </message>
        <message>
            <source>Requests per day, last 30 days: %1</source>
            <translation>每日请求，最近 30 天：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDrawer</name>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Last requests</source>
            <translation>最近的请求</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>Last requests of this key</source>
            <translation>此密钥最近的请求</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Paused %1: %2</source>
            <translation>%1暂停：%2</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>吊销</translation>
        </message>
        <message>
            <source>Limits of the project %1</source>
            <translation>项目 %1 的限制</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>无请求</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · 请求：%2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>默认提供商</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>使用的智能体</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>They could not be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
        <message>
            <source>This key has not been used yet.</source>
            <translation>此密钥尚未使用。</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyHistory</name>
        <message>
            <source>Created</source>
            <translation>已创建</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>新密钥值</translation>
        </message>
        <message>
            <source>New secret; the old one works until %1</source>
            <translation>新密钥值；旧的可用到 %1</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>已撤销</translation>
        </message>
        <message>
            <source>%1 (by %2)</source>
            <translation>%1（由 %2）</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPaste</name>
        <message>
            <source>This looks like a key of %1. Store it in the keychain?</source>
            <comment>a provider</comment>
            <translation>这看起来像 %1 的密钥。要存入密钥环吗？</translation>
        </message>
        <message>
            <source>Store it…</source>
            <translation>存入…</translation>
        </message>
        <message>
            <source>This looks like a key of %1 or %2. Store it in the keychain?</source>
            <comment>providers</comment>
            <translation>这看起来像 %1 或 %2 的密钥。要存入密钥环吗？</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPolicyEditor</name>
        <message>
            <source>The key is s&amp;witched on</source>
            <translation>启用此密钥(&amp;W)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Pro&amp;ject</source>
            <translation>项目(&amp;J)</translation>
        </message>
        <message>
            <source>Its limits hold beside those of the key; the strictest wins</source>
            <translation>项目的限制与密钥的限制同时生效；以最严格者为准</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>可选，仅供自己查看</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>laptop, nightly</source>
            <translation>笔记本, 夜间</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>标签(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>What it may ask for</source>
            <translation>可请求的内容</translation>
        </message>
        <message>
            <source>&amp;Denied models</source>
            <translation>禁止的模型(&amp;D)</translation>
        </message>
        <message>
            <source>Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed</source>
            <translation>模式，例如 claude-opus-* 或 re:gpt-[45].*；禁止优先于允许</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1（停用）</translation>
        </message>
        <message>
            <source>There is no provider yet.</source>
            <translation>尚无提供商。</translation>
        </message>
        <message>
            <source>None ticked: all of them.</source>
            <translation>未勾选：全部可用。</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Defa&amp;ult provider</source>
            <translation>默认提供商(&amp;U)</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>当没有已知提供商提供所请求的模型时，请求发往此处</translation>
        </message>
        <message>
            <source>Any: chat, responses, messages, embeddings …</source>
            <translation>任意：chat, responses, messages, embeddings …</translation>
        </message>
        <message>
            <source>&amp;Kinds of request</source>
            <translation>请求类型(&amp;K)</translation>
        </message>
        <message>
            <source>One of %1; or a method and a path, such as GET /v1/files/*</source>
            <translation>%1 之一；或方法加路径，例如 GET /v1/files/*</translation>
        </message>
        <message>
            <source>Further budgets</source>
            <translation>其他预算</translation>
        </message>
        <message>
            <source>Cheaper models when a budget is spent</source>
            <translation>预算用尽时改用更便宜的模型</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>添加一级</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>as the client asks</source>
            <translation>按客户端请求</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> 个 Token</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>最长响应</translation>
        </message>
        <message>
            <source>What is more is cut down; where nothing is asked, this is put in</source>
            <translation>超出部分会减至此值；未指定时填入此值</translation>
        </message>
        <message>
            <source>As the client sends it</source>
            <translation>按客户端发送</translation>
        </message>
        <message>
            <source>This one where the client sends none</source>
            <translation>客户端未发送时用此项</translation>
        </message>
        <message>
            <source>Always this one</source>
            <translation>始终用此项</translation>
        </message>
        <message>
            <source>S&amp;ystem prompt</source>
            <translation>系统提示(&amp;Y)</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>系统提示</translation>
        </message>
        <message>
            <source>Keep the texts of requests and answers</source>
            <translation>保留请求和响应的文本</translation>
        </message>
        <message>
            <source>From where and when</source>
            <translation>地点与时间</translation>
        </message>
        <message>
            <source>Any: 192.168.1.20, 10.0.0.0/8, fd00::/8</source>
            <translation>任意：192.168.1.20, 10.0.0.0/8, fd00::/8</translation>
        </message>
        <message>
            <source>&amp;Addresses</source>
            <translation>地址(&amp;A)</translation>
        </message>
        <message>
            <source>None: https://app.example</source>
            <translation>无：https://app.example</translation>
        </message>
        <message>
            <source>We&amp;b pages</source>
            <translation>网页(&amp;B)</translation>
        </message>
        <message>
            <source>Origins whose scripts a browser may let use this key</source>
            <translation>允许浏览器中使用此密钥的脚本来源</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>停止条件</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>永不</translation>
        </message>
        <message>
            <source>Ends when &amp;idle for</source>
            <translation>闲置多久后终止(&amp;I)</translation>
        </message>
        <message>
            <source>A key for one session: it ends after so long without a request</source>
            <translation>单个会话的密钥：超过此时间没有请求即终止</translation>
        </message>
        <message>
            <source>after </source>
            <comment>a number of days follows</comment>
            <translation>每 </translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Remind to rotate</source>
            <translation>提醒轮换</translation>
        </message>
        <message>
            <source>None: only models that a provider lists</source>
            <translation>无：仅限提供商列出的模型</translation>
        </message>
    </context>
    <context>
        <name>KeyProblems</name>
        <message>
            <source>%1 can never be reached: %2 is less.</source>
            <translation>永远达不到 %1：%2 更低。</translation>
        </message>
        <message>
            <source>“%1” is allowed and denied; what is denied wins.</source>
            <translation>“%1”同时被允许和禁止；以禁止为准。</translation>
        </message>
        <message>
            <source>“*” denies every model; switch the key off instead.</source>
            <translation>“*”会禁止所有模型；请改为停用密钥。</translation>
        </message>
        <message>
            <source>None of the chosen providers is switched on.</source>
            <translation>所选提供商均未启用。</translation>
        </message>
        <message>
            <source>Say which cheaper model takes over when the budget is spent.</source>
            <translation>请指定预算用尽时接替的更便宜模型。</translation>
        </message>
        <message>
            <source>A step names a model and the cheaper one that replaces it.</source>
            <translation>每一级需指定一个模型及替换它的更便宜模型。</translation>
        </message>
        <message>
            <source>“%1” would be replaced by itself.</source>
            <translation>“%1”会被自身替换。</translation>
        </message>
        <message>
            <source>That moment is past.</source>
            <translation>该时刻已过。</translation>
        </message>
        <message>
            <source>With these hours the key could never be used.</source>
            <translation>按此时段，密钥将永远无法使用。</translation>
        </message>
        <message>
            <source>“%1” is no time zone, such as Europe/Madrid.</source>
            <translation>“%1”不是时区，例如 Europe/Madrid。</translation>
        </message>
        <message>
            <source>A limit of 0 would refuse everything; remove it, or switch the key off.</source>
            <translation>限制为 0 会拒绝所有请求；请移除该限制，或停用密钥。</translation>
        </message>
        <message>
            <source>A budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>预算为 0 会拒绝所有请求；请改为停用密钥。</translation>
        </message>
        <message>
            <source>Nothing waits in line without a limit of requests at once.</source>
            <translation>没有同时请求数限制时，不会有请求排队。</translation>
        </message>
        <message>
            <source>Write the system prompt, or choose none.</source>
            <translation>请填写系统提示，或选择不使用。</translation>
        </message>
    </context>
    <context>
        <name>KeySentence</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>另外 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>a removed provider</source>
            <translation>已移除的提供商</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 上的 %1</translation>
        </message>
        <message>
            <source>every model of %1</source>
            <translation>%1 的所有模型</translation>
        </message>
        <message numerus="yes">
            <source>every model of your %Ln providers</source>
            <translation>
                <numerusform>您 %Ln 个提供商的所有模型</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 but not %2</source>
            <translation>%1，但不含 %2</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>on cheaper models beyond %1</source>
            <translation>超出 %1 后改用更便宜的模型</translation>
        </message>
        <message>
            <source>with a warning beyond %1</source>
            <translation>超出 %1 后警告</translation>
        </message>
        <message>
            <source>for %1 only</source>
            <translation>仅 %1 内有效</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln requests in all</source>
            <translation>
                <numerusform>总共 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>as often as it likes</source>
            <translation>次数不限</translation>
        </message>
        <message>
            <source>with answers of at most %1 tokens</source>
            <translation>响应最多 %1 个 Token</translation>
        </message>
        <message>
            <source>from %1 only</source>
            <translation>仅来自 %1</translation>
        </message>
        <message>
            <source>also from web pages of %1</source>
            <translation>也可来自 %1 的网页</translation>
        </message>
        <message>
            <source>until it has been idle for %1</source>
            <translation>直到闲置 %1</translation>
        </message>
        <message>
            <source>A budget in dollars does not hold models of %1 that have no known price.</source>
            <translation>以美元计的预算无法约束 %1 中价格未知的模型。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests at once</source>
            <translation>
                <numerusform>同时 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a minute</source>
            <translation>
                <numerusform>每分钟 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests an hour</source>
            <translation>
                <numerusform>每小时 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a day</source>
            <translation>
                <numerusform>每天 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 input tokens a minute</source>
            <translation>每分钟 %1 个输入 Token</translation>
        </message>
        <message>
            <source>%1 input tokens an hour</source>
            <translation>每小时 %1 个输入 Token</translation>
        </message>
        <message>
            <source>%1 input tokens a day</source>
            <translation>每天 %1 个输入 Token</translation>
        </message>
        <message>
            <source>%1 output tokens a minute</source>
            <translation>每分钟 %1 个输出 Token</translation>
        </message>
        <message>
            <source>%1 output tokens an hour</source>
            <translation>每小时 %1 个输出 Token</translation>
        </message>
        <message>
            <source>%1 output tokens a day</source>
            <translation>每天 %1 个输出 Token</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>每分钟 %1 个 Token</translation>
        </message>
        <message>
            <source>%1 tokens an hour</source>
            <translation>每小时 %1 个 Token</translation>
        </message>
        <message>
            <source>%1 tokens a day</source>
            <translation>每天 %1 个 Token</translation>
        </message>
        <message>
            <source>%1 a request</source>
            <translation>每个请求 %1</translation>
        </message>
        <message>
            <source>%1 a session</source>
            <translation>每个会话 %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>每天 %1</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>每周 %1</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>每月 %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>总共 %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个 Token</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 或 %2</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>周一至周五</translation>
        </message>
        <message>
            <source>at weekends</source>
            <translation>周末</translation>
        </message>
        <message>
            <source>on no day</source>
            <translation>无任何一天</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation>%1 %2 至 %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>%2 is a time zone</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>until %1 today</source>
            <translation>直到今天 %1</translation>
        </message>
        <message>
            <source>until %1 tomorrow</source>
            <translation>直到明天 %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day of the week</comment>
            <translation>直到%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>直到 %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>There is no provider yet: requests with this key will be refused until you add one.</source>
            <translation>尚无提供商：在添加之前，使用此密钥的请求会被拒绝。</translation>
        </message>
        <message>
            <source>May use %1.</source>
            <translation>可使用 %1。</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Any tool</source>
            <translation>任意工具</translation>
        </message>
        <message>
            <source>Python program</source>
            <translation>Python 程序</translation>
        </message>
        <message>
            <source>JavaScript program</source>
            <translation>JavaScript 程序</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>密钥 %1</translation>
        </message>
        <message>
            <source>Give the key a name, such as the tool or the machine that will use it.</source>
            <translation>请为密钥命名，例如使用它的工具或机器。</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>名称最多 %1 个字符；当前为 %2 个。</translation>
        </message>
        <message>
            <source>There is a key named “%1” already.</source>
            <translation>已有名为“%1”的密钥。</translation>
        </message>
        <message>
            <source>The providers have not said yet which models they serve.</source>
            <translation>提供商尚未告知其提供哪些模型。</translation>
        </message>
        <message numerus="yes">
            <source>Matches none of the %Ln known models.</source>
            <translation>
                <numerusform>不匹配 %Ln 个已知模型中的任何一个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3 …</source>
            <translation>匹配 %2 个已知模型中的 %1 个：%3 …</translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3</source>
            <translation>匹配 %2 个已知模型中的 %1 个：%3</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysModel</name>
        <message>
            <source>Active</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>%1过期</translation>
        </message>
        <message>
            <source>Revoked %1</source>
            <translation>%1吊销</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>any model</source>
            <translation>任意模型</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>当没有已知提供商提供所请求的模型时，请求发往此处</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>默认提供商</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>最紧的限制</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>可使用</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>使用的智能体</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysPage</name>
        <message>
            <source>Search keys</source>
            <translation>搜索密钥</translation>
        </message>
        <message>
            <source>Group by project</source>
            <translation>按项目分组</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新建密钥</translation>
        </message>
        <message>
            <source>New key (Ctrl+N)</source>
            <translation>新建密钥 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>还没有项目。</translation>
        </message>
        <message>
            <source>Keys of a project stand together</source>
            <translation>同一项目的密钥排在一起</translation>
        </message>
        <message>
            <source>What the keys used could not be read: %1</source>
            <translation>无法读取密钥用量：%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>尚无密钥</translation>
        </message>
        <message>
            <source>A virtual key lets an agent in, within limits you set. The real provider keys stay in your keychain.</source>
            <translation>虚拟密钥让智能体在您设定的限制内接入。真正的提供商密钥保留在您的密钥环中。</translation>
        </message>
        <message>
            <source>Create your first key</source>
            <translation>创建第一个密钥</translation>
        </message>
        <message>
            <source>No keys match</source>
            <translation>无匹配密钥</translation>
        </message>
        <message>
            <source>No key has “%1” in its name, prefix, provider, agent or note.</source>
            <translation>没有密钥的名称、前缀、提供商、智能体或备注包含“%1”。</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>清除搜索</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>恢复 %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::LadderRow</name>
        <message>
            <source>Models to replace</source>
            <translation>要替换的模型</translation>
        </message>
        <message>
            <source>The cheaper model</source>
            <translation>更便宜的模型</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>改为</translation>
        </message>
    </context>
    <context>
        <name>sluice::LimitBars</name>
        <message>
            <source>Requests at once</source>
            <translation>同时请求数</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>每分钟请求</translation>
        </message>
        <message>
            <source>Requests an hour</source>
            <translation>每小时请求</translation>
        </message>
        <message>
            <source>Requests a day</source>
            <translation>每天请求</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>每分钟 Token</translation>
        </message>
        <message>
            <source>Tokens an hour</source>
            <translation>每小时 Token</translation>
        </message>
        <message>
            <source>Tokens a day</source>
            <translation>每天 Token</translation>
        </message>
        <message>
            <source>Input tokens a minute</source>
            <translation>每分钟输入 Token</translation>
        </message>
        <message>
            <source>Input tokens an hour</source>
            <translation>每小时输入 Token</translation>
        </message>
        <message>
            <source>Input tokens a day</source>
            <translation>每天输入 Token</translation>
        </message>
        <message>
            <source>Output tokens a minute</source>
            <translation>每分钟输出 Token</translation>
        </message>
        <message>
            <source>Output tokens an hour</source>
            <translation>每小时输出 Token</translation>
        </message>
        <message>
            <source>Output tokens a day</source>
            <translation>每天输出 Token</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>Tokens of each request</source>
            <translation>每个请求的 Token</translation>
        </message>
        <message>
            <source>Each session</source>
            <translation>每个会话</translation>
        </message>
        <message>
            <source>Tokens of each session</source>
            <translation>每个会话的 Token</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Tokens today</source>
            <translation>今日 Token</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Tokens this week</source>
            <translation>本周 Token</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Tokens this month</source>
            <translation>本月 Token</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Tokens in all</source>
            <translation>Token 总计</translation>
        </message>
        <message>
            <source>starts again at midnight</source>
            <translation>午夜重新开始</translation>
        </message>
        <message>
            <source>starts again at %1</source>
            <translation>%1 重新开始</translation>
        </message>
        <message>
            <source>starts again on %1</source>
            <comment>a day</comment>
            <translation>%1重新开始</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a limit in a cell</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>LimitRows</name>
        <message>
            <source>a request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>某个会话</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>总共</translation>
        </message>
        <message>
            <source>then stop</source>
            <translation>然后停止</translation>
        </message>
        <message>
            <source>then only warn</source>
            <translation>然后仅警告</translation>
        </message>
        <message>
            <source>then a cheaper model</source>
            <translation>然后改用更便宜的模型</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>the key “%1”</source>
            <translation>密钥“%1”</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>项目“%1”</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>整个网关</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个 Token</translation>
        </message>
        <message>
            <source>budget for one request</source>
            <translation>单个请求的预算</translation>
        </message>
        <message>
            <source>budget for one session</source>
            <translation>单个会话的预算</translation>
        </message>
        <message>
            <source>daily budget</source>
            <translation>每日预算</translation>
        </message>
        <message>
            <source>weekly budget</source>
            <translation>每周预算</translation>
        </message>
        <message>
            <source>monthly budget</source>
            <translation>每月预算</translation>
        </message>
        <message>
            <source>total budget</source>
            <translation>总预算</translation>
        </message>
        <message>
            <source>%1 input tokens</source>
            <translation>%1 个输入 Token</translation>
        </message>
        <message>
            <source>%1 output tokens</source>
            <translation>%1 个输出 Token</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>每小时 %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>每天 %1</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>每分钟 %1</translation>
        </message>
        <message>
            <source>It starts anew on %1.</source>
            <translation>将于 %1 重新开始。</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>新会话有自己的预算。</translation>
        </message>
        <message>
            <source>Ask for less output, or for less at a time.</source>
            <translation>请减少输出，或减少单次请求量。</translation>
        </message>
        <message>
            <source>It does not start anew by itself.</source>
            <translation>不会自动重新开始。</translation>
        </message>
        <message>
            <source>This request may use up to %1; the %2 of %3 is %4.</source>
            <translation>此请求最多可能使用 %1；%3的%2为 %4。</translation>
        </message>
        <message>
            <source>The %1 of %2 is %3, of which %4 are spent or reserved by running requests; this request may use up to %5.</source>
            <translation>%2的%1为 %3，其中 %4 已支出或被运行中的请求预留；此请求最多可能使用 %5。</translation>
        </message>
        <message>
            <source>It would go to a cheaper model, but among those that the key names for that there is none for “%1” that it can use.</source>
            <translation>本应改用更便宜的模型，但密钥为此列出的模型中没有可替代“%1”的。</translation>
        </message>
        <message>
            <source>It can be raised in Sluice.</source>
            <translation>可在 Sluice 中提高。</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1” because it behaved unlike itself. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice 已暂停密钥“%1”，因其行为异常。请在“密钥”页面按“恢复”以继续。</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>%1最多可同时运行 %n 个请求，目前已达上限。请稍后重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>The limit of %1 is %2, and it is used up. Try again in a moment.</source>
            <translation>%1的限制为 %2，已用尽。请稍后重试。</translation>
        </message>
        <message>
            <source>The %1 of %2 is spent</source>
            <translation>%2的%1已用尽</translation>
        </message>
        <message>
            <source>%1% of the %2 of %3 are spent</source>
            <translation>%3的%2已支出 %1%</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <translation>%1 / %2。</translation>
        </message>
        <message>
            <source>Requests go on: this budget only warns.</source>
            <translation>请求会继续：此预算只发出警告。</translation>
        </message>
        <message>
            <source>Requests go on with cheaper models, which cost beyond it; where there is none, they are refused.</source>
            <translation>请求会以更便宜的模型继续，其费用将超出预算；没有更便宜的模型时会被拒绝。</translation>
        </message>
        <message>
            <source>A request took more than the %1 of %2</source>
            <translation>一个请求用量超过了 %2 的 %1</translation>
        </message>
        <message>
            <source>%1; the budget is %2 and only warns. It is not said again for an hour.</source>
            <translation>%1；预算为 %2，只发出警告。一小时内不再重复提醒。</translation>
        </message>
        <message>
            <source>The %1 of %2 refuses requests</source>
            <translation>%2的%1拒绝请求</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1”</source>
            <translation>Sluice 已暂停密钥“%1”</translation>
        </message>
        <message>
            <source>It spent %1 in ten minutes, far above what is normal for it (%2).</source>
            <translation>它在十分钟内支出 %1，远超其正常水平（%2）。</translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>它在十分钟内发送了 %n 次相同的请求。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>它连续 %n 个请求失败。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostChart</name>
        <message>
            <source>Cost by key in each minute of the last hour, chart</source>
            <translation>过去一小时每分钟各密钥成本图表</translation>
        </message>
        <message>
            <source>%1 at %2: %3</source>
            <comment>key, time of day, money</comment>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>%1 in the last hour</source>
            <translation>过去一小时 %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostModel</name>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Unknown key</source>
            <translation>未知密钥</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>过去一小时</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a time of day, a column's title, an amount</comment>
            <translation>%1，%2：%3</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>分钟</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostTable</name>
        <message>
            <source>Cost by key in each minute of the last hour</source>
            <translation>过去一小时每分钟各密钥的成本</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostView</name>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Show the last hour as a table</source>
            <translation>以表格显示过去一小时</translation>
        </message>
        <message>
            <source>The same figures as a table (Ctrl+T)</source>
            <translation>以表格显示相同数据 (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogModel</name>
        <message>
            <source>Debug</source>
            <translation>调试</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>信息</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Filter lines</source>
            <translation>筛选行</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>所有级别</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>信息及以上</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告和错误</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Stay with the newest line</source>
            <translation>保持显示最新一行</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>还没有日志</translation>
        </message>
        <message>
            <source>What Sluice itself does appears here, without any key or prompt.</source>
            <translation>这里显示 Sluice 自身的操作，不含任何密钥或提示词。</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>没有匹配项</translation>
        </message>
        <message>
            <source>No line fits the filter.</source>
            <translation>没有符合筛选条件的行。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>保存日志</translation>
        </message>
        <message>
            <source>The log could not be saved. %1</source>
            <translation>无法保存日志。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy gateway address</source>
            <translation>复制网关地址(&amp;C)</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>关闭窗口(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>网关(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Pause or resume all</source>
            <translation>全部暂停或恢复(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Start or stop</source>
            <translation>启动或停止(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Refresh the figures</source>
            <translation>刷新数据(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find a page, key or action…</source>
            <translation>查找页面、密钥或操作…(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>入门步骤…(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;About Sluice</source>
            <translation>关于 Sluice(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>Side&amp;bar</source>
            <translation>侧边栏(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>Sluice – %1 today</source>
            <comment>an amount of money</comment>
            <translation>Sluice – 今日 %1</translation>
        </message>
        <message>
            <source>The gateway could not start.</source>
            <translation>网关无法启动。</translation>
        </message>
        <message>
            <source>Use %1</source>
            <comment>a port number</comment>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>选择其他…</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>紧凑行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hide names and amounts</source>
            <translation>隐藏名称和金额(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>关闭此消息</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessagesTab</name>
        <message>
            <source>Record for this key…</source>
            <translation>为此密钥记录…</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <source>Enter or Space opens and closes a line that is folded.</source>
            <translation>按 Enter 或空格键可展开和折叠已折叠的行。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Search in the conversation</source>
            <translation>在对话中搜索</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter goes to the next place, Shift+Enter to the one before</source>
            <translation>Ctrl+F。Enter 转到下一处，Shift+Enter 转到上一处</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>上一处</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>下一处</translation>
        </message>
        <message>
            <source>What was recorded cannot be read: %1</source>
            <translation>无法读取记录的内容：%1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: what was asked and answered passes through Sluice and is not kept.</source>
            <translation>不记录正文：请求和响应的内容只经过 Sluice，不会保留。</translation>
        </message>
        <message>
            <source>The request is still running. What is said is shown here when it has ended.</source>
            <translation>请求仍在运行。结束后将在此显示对话内容。</translation>
        </message>
        <message>
            <source>Sluice refused this request, so that nothing was sent and nothing is recorded.</source>
            <translation>Sluice 拒绝了此请求，因此未发送任何内容，也未记录任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>此请求的正文已不再保留。正文保留 %Ln 天。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said is being written…</source>
            <translation>正在写入对话内容…</translation>
        </message>
        <message>
            <source>There is no recording of this request. It was made before this key recorded its bodies, or while the secret store was locked.</source>
            <translation>此请求没有记录。它在此密钥开始记录正文之前发出，或当时机密存储已锁定。</translation>
        </message>
        <message>
            <source>As it went to the provider and as the client got the answer. Kept until %1.</source>
            <translation>发送给提供商的请求和客户端收到的响应原文。保留至 %1。</translation>
        </message>
        <message>
            <source>The last %1 of the request were not kept.</source>
            <translation>请求的最后 %1 未保留。</translation>
        </message>
        <message>
            <source>The last %1 of the answer were not kept.</source>
            <translation>响应的最后 %1 未保留。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>From the next request on, what “%1” asks and is answered is recorded.</source>
            <translation>从下一个请求起，将记录“%1”的请求和响应。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message>
            <source>Price per million tokens</source>
            <translation>每百万 Token 的价格</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>设置价格…</translation>
        </message>
        <message>
            <source>Remove price</source>
            <translation>移除价格</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>显示其请求</translation>
        </message>
        <message>
            <source>Edit price…</source>
            <translation>编辑价格…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>最近 30 天有 %Ln 个请求无定价：其 Token 计数，但成本不计。</numerusform>
            </translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>缓存输入</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>缓存写入，5 分钟</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>缓存写入，1 小时</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音频输入</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>缓存音频</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音频输出</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>图像输入</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>图像输出</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>每次网页搜索</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>每秒音频</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>生效日期起</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个 Token</translation>
        </message>
        <message>
            <source>Longest output</source>
            <translation>最大输出</translation>
        </message>
        <message>
            <source>Priced as</source>
            <translation>定价参照</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>无请求</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · 请求：%2</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Unpriced</source>
            <translation>无定价</translation>
        </message>
        <message>
            <source>No price known</source>
            <translation>没有已知价格</translation>
        </message>
        <message>
            <source>Catalogue, %1</source>
            <translation>目录，%1</translation>
        </message>
        <message>
            <source>Free, catalogue of %1</source>
            <translation>免费，%1 的目录</translation>
        </message>
        <message>
            <source>Simulator, free</source>
            <translation>模拟器，免费</translation>
        </message>
        <message>
            <source>Your price</source>
            <translation>您的价格</translation>
        </message>
        <message>
            <source>Your price, %1</source>
            <translation>您的价格，%1</translation>
        </message>
        <message>
            <source>any provider</source>
            <translation>任意提供商</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>已移除的提供商</translation>
        </message>
        <message>
            <source>No earlier request changes.</source>
            <translation>较早的请求均不变。</translation>
        </message>
        <message>
            <source>No earlier request changes; the price holds from the next one on.</source>
            <translation>较早的请求均不变；价格从下一个请求起生效。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln 个请求现为 %1；此前无定价。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln 个请求将变为 %1（此前无定价）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln 个请求现为 %2，此前为 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln 个请求：%1 将变为 %2。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln 个请求现为 %2，此前为 %1，另有 %3 个无定价。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln 个请求：%1 和 %3 个无定价将变为 %2。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Context of %1 tokens, at most %2 of output</source>
            <translation>上下文 %1 个 Token，输出最多 %2 个</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not. Set a price, and the past is priced too.</source>
            <translation>其 Token 计数，但成本不计。设置价格后，过去的请求也可定价。</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation>美元/百万 Token</translation>
        </message>
        <message>
            <source>Of the last 30 days</source>
            <translation>最近 30 天的数据</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>价格来源</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 天</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsPage</name>
        <message>
            <source>The models could not be read: %1</source>
            <translation>无法读取模型：%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>已使用</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>无定价</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>自定</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No own prices yet</source>
            <translation>尚无自定价格</translation>
        </message>
        <message>
            <source>Your own price comes before the catalogue's, from the next request on; what was unpriced can be priced with it.</source>
            <translation>从下一个请求起，您自己的价格优先于目录价格；无定价的请求可据此定价。</translation>
        </message>
        <message>
            <source>Show all models</source>
            <translation>显示所有模型</translation>
        </message>
        <message>
            <source>Everything you used has a price</source>
            <translation>您使用过的模型都有价格</translation>
        </message>
        <message>
            <source>A model without one shows here, with its tokens counted and its cost open.</source>
            <translation>没有价格的模型显示在此处，其 Token 计数，成本待定。</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>无匹配模型</translation>
        </message>
        <message>
            <source>None of your providers was asked anything yet.</source>
            <translation>尚未向您的任何提供商发出请求。</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>没有模型匹配“%1”。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>%1 的目录</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice</source>
            <translation>Sluice 自带的价格目录</translation>
        </message>
        <message>
            <source>A price catalogue that you chose</source>
            <translation>您选择的价格目录</translation>
        </message>
        <message>
            <source>The simulator costs nothing.</source>
            <translation>模拟器不产生成本。</translation>
        </message>
        <message>
            <source>%1 has your price. %2</source>
            <translation>%1 已使用您的价格。%2</translation>
        </message>
        <message>
            <source>Your price for %1 was removed. What it priced stays.</source>
            <translation>已移除您为 %1 设置的价格。按该价格计算的成本保持不变。</translation>
        </message>
        <message>
            <source>Choose a price catalogue</source>
            <translation>选择价格目录</translation>
        </message>
        <message>
            <source>Price catalogues (*.json)</source>
            <translation>价格目录 (*.json)</translation>
        </message>
        <message>
            <source>Update from a file…</source>
            <translation>从文件更新…</translation>
        </message>
        <message>
            <source>Back to the bundled one</source>
            <translation>恢复自带的目录</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>设置价格…</translation>
        </message>
        <message>
            <source>Set a price of your own (Enter)</source>
            <translation>设置您自己的价格 (Enter)</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>模型和价格</translation>
        </message>
        <message>
            <source>Search models, providers</source>
            <translation>搜索模型、提供商</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <source>Models that were asked for anything</source>
            <translation>收到过请求的模型</translation>
        </message>
        <message>
            <source>Used, and no price is known</source>
            <translation>已使用，且没有已知价格</translation>
        </message>
        <message>
            <source>Models with a price of yours</source>
            <translation>有您自定价格的模型</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>显示其请求</translation>
        </message>
        <message>
            <source>Remove your price</source>
            <translation>移除您的价格</translation>
        </message>
    </context>
    <context>
        <name>sluice::NewKeyPanel</name>
        <message>
            <source>Your new key</source>
            <translation>您的新密钥</translation>
        </message>
        <message>
            <source>Key “%1” is ready</source>
            <translation>密钥“%1”已就绪</translation>
        </message>
        <message>
            <source>This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key.</source>
            <translation>密钥仅显示这一次。Sluice 只保留其指纹，不保留密钥本身。</translation>
        </message>
        <message>
            <source>Waiting for the first request with this key…</source>
            <translation>正在等待使用此密钥的第一个请求…</translation>
        </message>
        <message>
            <source>Set it up for me…</source>
            <translation>为我设置…</translation>
        </message>
        <message>
            <source>Copies the key and shows what would change in the agent's settings.</source>
            <translation>复制密钥，并显示智能体的设置将有哪些更改。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>You have not copied the key yet, and it cannot be shown again. Press Done once more to close anyway.</source>
            <translation>您尚未复制密钥，且它无法再次显示。再按一次“完成”即可关闭。</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>新密钥</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>复制密钥</translation>
        </message>
        <message>
            <source>Settings for %1</source>
            <translation>%1 的设置</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文本</translation>
        </message>
        <message>
            <source>✓ First request at %3: %1, %2</source>
            <translation>✓ 第一个请求于 %3：%1，%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::NoProviders</name>
        <message>
            <source>Who shall answer?</source>
            <translation>由谁来响应？</translation>
        </message>
        <message>
            <source>A provider answers the requests: a service with your key, or a model on this machine.</source>
            <translation>提供商响应请求：使用您密钥的服务，或本机上的模型。</translation>
        </message>
        <message>
            <source>All providers…</source>
            <translation>所有提供商…</translation>
        </message>
        <message>
            <source>or try the Simulator, no account needed</source>
            <translation>或试用模拟器，无需账户</translation>
        </message>
    </context>
    <context>
        <name>sluice::Notifier</name>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>预算未提高</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>密钥未恢复</translation>
        </message>
    </context>
    <context>
        <name>sluice::NumberField</name>
        <message>
            <source>“%1” is not possible here: from %2 to %3.</source>
            <translation>此处不能为“%1”：应为 %2 到 %3。</translation>
        </message>
    </context>
    <context>
        <name>sluice::OverviewPage</name>
        <message numerus="yes">
            <source>+ %n unpriced</source>
            <translation>
                <numerusform>+ %n 个无定价</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cleared.</source>
            <translation>列表已清除。</translation>
        </message>
        <message>
            <source>The last requests could not be read. %1</source>
            <translation>无法读取最近的请求。%1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <comment>an age: now, 12 s ago</comment>
            <translation>更新于%1</translation>
        </message>
        <message>
            <source>Click to try again</source>
            <translation>点击重试</translation>
        </message>
        <message>
            <source>%1%2 % against yesterday by now</source>
            <comment>plus or minus, number</comment>
            <translation>与昨日同期相比 %1%2 %</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day of the week</comment>
            <translation>自%1</translation>
        </message>
        <message>
            <source>%1 % failed</source>
            <comment>a share</comment>
            <translation>%1 % 失败</translation>
        </message>
        <message>
            <source>First token p50 %1, p95 %2</source>
            <comment>durations</comment>
            <translation>首个 Token p50 %1，p95 %2</translation>
        </message>
        <message>
            <source>Time to the first byte of the answer: median and 95th percentile. %1</source>
            <translation>到响应首字节的时间：中位数和第 95 百分位数。%1</translation>
        </message>
        <message>
            <source>of %1, %2 %</source>
            <comment>an amount, a percentage</comment>
            <translation>共 %1，已用 %2 %</translation>
        </message>
        <message>
            <source>No model was used.</source>
            <translation>未使用任何模型。</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>没有需要处理的事项。</translation>
        </message>
        <message>
            <source>Nothing was spent in the last hour.</source>
            <translation>过去一小时没有支出。</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>没有正在运行的请求。</translation>
        </message>
        <message>
            <source>%1 requests/s · %2 tokens/s</source>
            <comment>two numbers</comment>
            <translation>%1 请求/秒 · %2 Token/秒</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>a number</comment>
            <translation>%1 请求/秒</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>%Ln 个请求正在运行；每秒请求为最近十秒的平均值</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend today</source>
            <translation>今日支出</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Requests today</source>
            <translation>今日请求</translation>
        </message>
        <message>
            <source>Cost by key, last hour</source>
            <translation>各密钥成本，过去一小时</translation>
        </message>
        <message>
            <source>Show the last hour in Usage</source>
            <translation>在“用量”中显示过去一小时</translation>
        </message>
        <message>
            <source>Busiest models</source>
            <translation>最繁忙的模型</translation>
        </message>
        <message>
            <source>Show all models in Usage</source>
            <translation>在“用量”中显示所有模型</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>提示缓存</translation>
        </message>
        <message>
            <source>Show sessions and their cache in Usage</source>
            <translation>在“用量”中显示会话及其缓存</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies</source>
            <translation>模型、缓存和延迟的范围</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies (Ctrl+R)</source>
            <translation>模型、缓存和延迟的范围 (Ctrl+R)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>Requests running now</source>
            <translation>正在运行的请求</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>End the selected request (Delete); its client sees the connection end</source>
            <translation>结束所选请求 (Delete)；其客户端会看到连接结束</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>需要注意</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Clear this list; Traffic keeps the requests</source>
            <translation>清除此列表；“流量”中仍保留这些请求</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>流量</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>模型和价格</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Playground</source>
            <translation>试验场</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>活动日志</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <source>Page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>恢复 %1</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>暂停 %1</translation>
        </message>
        <message>
            <source>Requests of %1</source>
            <translation>%1 的请求</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Usage today</source>
            <translation>今日用量</translation>
        </message>
        <message>
            <source>Usage of the last 7 days</source>
            <translation>最近 7 天用量</translation>
        </message>
        <message>
            <source>Usage this month</source>
            <translation>本月用量</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>用量</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Passphrase of the Sluice vault: </source>
            <translation>Sluice 保险库的口令： </translation>
        </message>
        <message>
            <source>The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or start Sluice in a terminal.</source>
            <translation>保险库需要口令：请设置 SLUICE_VAULT_PASSPHRASE，或在终端中启动 Sluice。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>更改口令</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>正在更改…</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>当前口令</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新口令</translation>
        </message>
        <message>
            <source>The new one again</source>
            <translation>再次输入新口令</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>请至少使用 %n 个字符。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>两次输入的新口令不一致。</translation>
        </message>
        <message>
            <source>Changed. The next start asks for the new one.</source>
            <translation>已更改。下次启动时需要新口令。</translation>
        </message>
    </context>
    <context>
        <name>Playground</name>
        <message>
            <source>The tools must be a JSON array.</source>
            <translation>工具必须是 JSON 数组。</translation>
        </message>
        <message>
            <source>The tools are no valid JSON, at character %1: %2</source>
            <translation>工具不是有效的 JSON，位于字符 %1：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundColumn</name>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>一个模型</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>The answer appears here as it arrives.</source>
            <translation>响应到达时显示在此处。</translation>
        </message>
        <message>
            <source>Events of the answer</source>
            <translation>响应的事件</translation>
        </message>
        <message>
            <source>Request that was sent</source>
            <translation>已发送的请求</translation>
        </message>
        <message>
            <source>Raw answer</source>
            <translation>原始响应</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>事件</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>已发送的请求</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原始</translation>
        </message>
        <message>
            <source>Figures of the answer</source>
            <translation>响应的数据</translation>
        </message>
        <message>
            <source>Waiting for the first token…</source>
            <translation>正在等待首个 Token…</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>first token after %1</source>
            <translation>首个 Token 用时 %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>a duration</comment>
            <translation>总计 %1</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>输入 %1 个 Token，输出 %2 个</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 Token/秒</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>a provider</comment>
            <translation>由 %1 提供</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundPage</name>
        <message>
            <source>Playground</source>
            <translation>试验场</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>复制为</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Ask a second model the same</source>
            <translation>向第二个模型提出相同请求</translation>
        </message>
        <message>
            <source>Create a key first, on the Keys page.</source>
            <translation>请先在“密钥”页面创建密钥。</translation>
        </message>
        <message>
            <source>Its limits and budgets hold here as for any agent.</source>
            <translation>其限制和预算在此同样有效，与任何智能体一样。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
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
            <translation>消息</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>系统提示</translation>
        </message>
        <message>
            <source>System prompt (optional)</source>
            <translation>系统提示（可选）</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Say hello in five words.</source>
            <translation>用五个词打个招呼。</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Tools: a JSON array (optional)</source>
            <translation>工具：JSON 数组（可选）</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>按模型默认</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> 个 Token</translation>
        </message>
        <message>
            <source>Output at most</source>
            <translation>最大输出</translation>
        </message>
        <message>
            <source>Only the simulator listens to this.</source>
            <translation>仅模拟器支持此项。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>429, too many requests</source>
            <translation>429，请求过多</translation>
        </message>
        <message>
            <source>500, server error</source>
            <translation>500，服务器错误</translation>
        </message>
        <message>
            <source>slow first byte</source>
            <translation>首字节缓慢</translation>
        </message>
        <message>
            <source>stream cut in the middle</source>
            <translation>流中途中断</translation>
        </message>
        <message>
            <source>broken JSON</source>
            <translation>损坏的 JSON</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>故障</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>流</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>The gateway is not running.</source>
            <translation>网关未运行。</translation>
        </message>
        <message>
            <source>Copied. The key is read from the variable SLUICE_KEY.</source>
            <translation>已复制。密钥从变量 SLUICE_KEY 读取。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundSend</name>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>The gateway did not answer: %1</source>
            <translation>网关没有响应：%1</translation>
        </message>
        <message>
            <source>The answer broke off.</source>
            <translation>响应中断。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PresetGrid</name>
        <message>
            <source>no account needed</source>
            <translation>无需账户</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>在本机</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>任意地址</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceDialog</name>
        <message>
            <source>Edit price</source>
            <translation>编辑价格</translation>
        </message>
        <message>
            <source>Set price</source>
            <translation>设置价格</translation>
        </message>
        <message>
            <source>Price those that were unpriced</source>
            <translation>为无定价的请求定价</translation>
        </message>
        <message>
            <source>Price those of the last 30 days that were unpriced</source>
            <translation>为最近 30 天内无定价的请求定价</translation>
        </message>
        <message>
            <source>Price all of the last 30 days again</source>
            <translation>为最近 30 天的所有请求重新定价</translation>
        </message>
        <message>
            <source>Price all of them again</source>
            <translation>为所有请求重新定价</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>&amp;Earlier requests</source>
            <translation>较早的请求(&amp;E)</translation>
        </message>
        <message>
            <source>What becomes of earlier requests</source>
            <translation>如何处理较早的请求</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Type what a million tokens cost, and see here what earlier requests become.</source>
            <translation>输入每百万 Token 的价格，即可在此查看较早请求的变化。</translation>
        </message>
        <message>
            <source>Earlier requests stay as they are; the price holds from the next one on.</source>
            <translation>较早的请求保持不变；价格从下一个请求起生效。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
        <message>
            <source>Pricing…</source>
            <translation>正在定价…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Pricing… %1 %</source>
            <translation>正在定价… %1 %</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The price is saved, but not every earlier request was priced: %1</source>
            <translation>价格已保存，但部分较早的请求未能定价：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceForm</name>
        <message>
            <source>As it is served or asked for; * stands for anything: my-model-*</source>
            <translation>按提供或请求的名称填写；* 代表任意内容：my-model-*</translation>
        </message>
        <message>
            <source>Input, USD per million tokens</source>
            <translation>输入，美元/百万 Token</translation>
        </message>
        <message>
            <source>Output, USD per million tokens</source>
            <translation>输出，美元/百万 Token</translation>
        </message>
        <message>
            <source>per million tokens</source>
            <translation>每百万 Token</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>提供商(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>输入(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Output</source>
            <translation>输出(&amp;O)</translation>
        </message>
        <message>
            <source>More token classes, date and note</source>
            <translation>更多 Token 类别、日期和备注</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>缓存输入</translation>
        </message>
        <message>
            <source>as input</source>
            <translation>同输入</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <source>as output</source>
            <translation>同输出</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>缓存写入，5 分钟</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>缓存写入，1 小时</translation>
        </message>
        <message>
            <source>as 5 min</source>
            <translation>同 5 分钟</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音频输入</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音频输出</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>缓存音频</translation>
        </message>
        <message>
            <source>as cached</source>
            <translation>同缓存</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>图像输入</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>图像输出</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>每次网页搜索</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>按目录</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>每秒音频</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>生效日期起</translation>
        </message>
        <message>
            <source>The first day of the price</source>
            <translation>价格生效的第一天</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>A note for yourself: where the price is from</source>
            <translation>给自己的备注：价格的出处</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>请指定模型；* 代表任意内容。</translation>
        </message>
        <message>
            <source>“%1” is no price. Type a number such as 0.25.</source>
            <translation>“%1”不是价格。请输入数字，例如 0.25。</translation>
        </message>
        <message>
            <source>Type both prices; 0 where something costs nothing.</source>
            <translation>请输入两个价格；免费的填 0。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceProviderCombo</name>
        <message>
            <source>Any provider</source>
            <translation>任意提供商</translation>
        </message>
        <message>
            <source>Every provider priced as %1</source>
            <translation>所有参照 %1 定价的提供商</translation>
        </message>
        <message>
            <source>A provider that was removed</source>
            <translation>已移除的某个提供商</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>This price does not exist any more.</source>
            <translation>此价格已不存在。</translation>
        </message>
        <message>
            <source>The catalogue cannot be kept in %1: %2.</source>
            <translation>无法将目录保存到 %1：%2。</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read from %1: %2.</source>
            <translation>无法从 %1 读取价格目录：%2。</translation>
        </message>
        <message>
            <source>it is larger than 32 MiB</source>
            <translation>它大于 32 MiB</translation>
        </message>
        <message>
            <source>There are %1 own prices already; that is the most.</source>
            <translation>已有 %1 个自定价格；这是上限。</translation>
        </message>
        <message>
            <source>No catalogue was looked at.</source>
            <translation>尚未查看任何目录。</translation>
        </message>
        <message>
            <source>The catalogue cannot be removed from %1: %2.</source>
            <translation>无法从 %1 移除目录：%2。</translation>
        </message>
        <message>
            <source>A price per million tokens is between $0 and $1,000,000.</source>
            <translation>每百万 Token 的价格应介于 $0 和 $1,000,000 之间。</translation>
        </message>
        <message>
            <source>A price per request, search or second is between $0 and $9.</source>
            <translation>每个请求、每次搜索或每秒的价格应介于 $0 和 $9 之间。</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>请指定模型；* 代表任意内容。</translation>
        </message>
        <message>
            <source>The name of a model has at most %1 characters.</source>
            <translation>模型名称最多 %1 个字符。</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>备注最多 %1 个字符。</translation>
        </message>
        <message>
            <source>A price is for one provider or for one price source, not for both.</source>
            <translation>价格只能用于一个提供商或一个价格来源，不能同时用于两者。</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>没有此提供商。</translation>
        </message>
        <message>
            <source>The price catalogue has no provider “%1”.</source>
            <translation>价格目录中没有提供商“%1”。</translation>
        </message>
        <message>
            <source>The program was built without its price catalogue.</source>
            <translation>此程序在构建时未包含价格目录。</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read: %1.</source>
            <translation>无法读取价格目录：%1。</translation>
        </message>
        <message>
            <source>a price is not a decimal string</source>
            <translation>某个价格不是十进制字符串</translation>
        </message>
        <message>
            <source>a multiplier is not a decimal string</source>
            <translation>某个倍率不是十进制字符串</translation>
        </message>
        <message>
            <source>a clock range has no two ends</source>
            <translation>某个时刻范围缺少起止两端</translation>
        </message>
        <message>
            <source>a clock range is not written as HH:MM</source>
            <translation>某个时刻范围未写成 HH:MM</translation>
        </message>
        <message>
            <source>a weekday is not one of 1 to 7</source>
            <translation>某个星期值不是 1 到 7</translation>
        </message>
        <message>
            <source>a date of a schedule is not written as YYYY-MM-DD</source>
            <translation>某个计划日期未写成 YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a model has no provider or no id</source>
            <translation>某个模型没有提供商或 ID</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>它不是 JSON 对象</translation>
        </message>
        <message>
            <source>its schema version is not 1, so a newer Sluice is needed</source>
            <translation>其架构版本不是 1，因此需要更新版本的 Sluice</translation>
        </message>
        <message>
            <source>its prices are not in USD per million tokens</source>
            <translation>其价格不是以美元/百万 Token 计</translation>
        </message>
        <message>
            <source>it has no models</source>
            <translation>其中没有模型</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectActions</name>
        <message>
            <source>“%1” was not removed: %2</source>
            <translation>“%1”未移除：%2</translation>
        </message>
        <message>
            <source>The project “%1” is removed. Its keys stay, without its limits.</source>
            <translation>项目“%1”已移除。其密钥保留，但不再受其限制。</translation>
        </message>
        <message>
            <source>“%1” was not put back: %2</source>
            <translation>“%1”未恢复：%2</translation>
        </message>
        <message>
            <source>“%1” was not put back into its project: %2</source>
            <translation>“%1”未恢复到其项目：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDialog</name>
        <message>
            <source>Edit project</source>
            <translation>编辑项目</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>可选，仅供自己查看</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>创建项目</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>备注(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>颜色(&amp;C)</translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>其密钥没有共享的限制；各有各的限制。</translation>
        </message>
        <message>
            <source>All keys of the project together: %1</source>
            <translation>项目的所有密钥合计：%1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDrawer</name>
        <message>
            <source>Limits</source>
            <translation>限制</translation>
        </message>
        <message>
            <source>No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page.</source>
            <translation>此项目尚无密钥。请在密钥编辑器中选择项目，或在“密钥”页面选择密钥。</translation>
        </message>
        <message>
            <source>Keys of this project</source>
            <translation>此项目的密钥</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Raise by $5</source>
            <translation>提高 $5</translation>
        </message>
        <message>
            <source>Raise the budget by $5 for today</source>
            <translation>今日预算提高 $5</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln 个密钥</numerusform>
            </translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>其密钥没有共享的限制；各有各的限制。</translation>
        </message>
        <message>
            <source>Spent this month</source>
            <translation>本月支出</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>无请求</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · 请求：%2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>创建时间</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>%1 · This month</source>
            <translation>%1 · 本月</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsModel</name>
        <message>
            <source>Give the project a name.</source>
            <translation>请为项目命名。</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>名称最多 %1 个字符；当前为 %2 个。</translation>
        </message>
        <message>
            <source>There is a project named “%1” already.</source>
            <translation>已有名为“%1”的项目。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>最紧的限制</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsPage</name>
        <message>
            <source>New project</source>
            <translation>新建项目</translation>
        </message>
        <message>
            <source>New project (Ctrl+N)</source>
            <translation>新建项目 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>尚无项目</translation>
        </message>
        <message>
            <source>A project is a group of keys that share a budget: the strictest limit wins, the key's own or the project's.</source>
            <translation>项目是一组共享预算的密钥：密钥自身与项目的限制中，以最严格者为准。</translation>
        </message>
        <message>
            <source>Create your first project</source>
            <translation>创建第一个项目</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Raise by $5 today</source>
            <translation>今日提高 $5</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>What the projects used could not be read: %1</source>
            <translation>无法读取项目用量：%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>PromptCache</name>
        <message>
            <source>The prompt cache of this session stopped hitting: the list of tools changed</source>
            <translation>此会话不再命中提示缓存：工具列表已更改</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: the system prompt changed</source>
            <translation>此会话不再命中提示缓存：系统提示已更改</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: message %1 changed</source>
            <translation>此会话不再命中提示缓存：消息 %1 已更改</translation>
        </message>
        <message>
            <source>An agent</source>
            <translation>某个智能体</translation>
        </message>
        <message>
            <source>%1: each turn now costs about %2 more.</source>
            <translation>%1：现在每轮成本约多 %2。</translation>
        </message>
        <message>
            <source>%1: %2 tokens that were in the cache are read anew.</source>
            <translation>%1：重新读取了缓存中原有的 %2 个 Token。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDeeds</name>
        <message>
            <source>The simulator was not added</source>
            <translation>未添加模拟器</translation>
        </message>
        <message>
            <source>%1 was not added</source>
            <comment>a provider</comment>
            <translation>未添加 %1</translation>
        </message>
        <message>
            <source>“%1” is on.</source>
            <translation>“%1”已启用。</translation>
        </message>
        <message>
            <source>“%1” is off. Nothing is sent there.</source>
            <translation>“%1”已停用。不会向其发送任何内容。</translation>
        </message>
        <message>
            <source>The provider was not switched</source>
            <translation>提供商未切换</translation>
        </message>
        <message>
            <source>“%1” is removed.</source>
            <translation>“%1”已移除。</translation>
        </message>
        <message>
            <source>“%1” was not removed</source>
            <translation>“%1”未移除</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>“%1”已移动。</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>顺序未更改</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDrawer</name>
        <message>
            <source>Test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Remove provider</source>
            <translation>移除提供商</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>移除 (Delete)</translation>
        </message>
        <message>
            <source>Not known yet. A test asks the provider which models it has.</source>
            <translation>尚不清楚。测试会向提供商查询其模型。</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>搜索模型</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>没有模型匹配“%1”。</translation>
        </message>
        <message>
            <source>Models of this provider</source>
            <translation>此提供商的模型</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>设置价格…</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>基础 URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Sign in by</source>
            <translation>登录方式</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
        <message>
            <source>Address it as</source>
            <translation>引用方式</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Models (%1, %2 new)</source>
            <translation>模型（%1，新增 %2）</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>模型 (%1)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderForm</name>
        <message>
            <source>Advanced</source>
            <translation>高级</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>已显示</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>已隐藏</translation>
        </message>
        <message>
            <source>Key of the provider</source>
            <translation>提供商的密钥</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>在哪里可以找到？</translation>
        </message>
        <message>
            <source>Store it in the keychain</source>
            <translation>存入密钥环</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>密钥(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>基础 URL(&amp;B)</translation>
        </message>
        <message>
            <source>None: requests stay unpriced</source>
            <translation>无：请求保持无定价</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>标头(&amp;H)</translation>
        </message>
        <message>
            <source>Empty: as the test finds them</source>
            <translation>留空：按测试结果</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>Send the key and all prompts unencrypted over http://</source>
            <translation>通过 http:// 以未加密方式发送密钥和所有提示</translation>
        </message>
        <message>
            <source>&amp;Protocol</source>
            <translation>协议(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sign in by</source>
            <translation>登录方式(&amp;S)</translation>
        </message>
        <message>
            <source>P&amp;rices of</source>
            <translation>定价参照(&amp;R)</translation>
        </message>
        <message>
            <source>The simulator answers in this program: no account, no key, no cost. Its answers are made up, its streams, tool calls and token counts look real.</source>
            <translation>模拟器在本程序内响应：无需账户、密钥和费用。其响应是虚构的，但流、工具调用和 Token 计数与真实的一样。</translation>
        </message>
        <message>
            <source>The agent signs in by itself, for example with a subscription. Sluice passes its credential on and takes the virtual key from the header x-sluice-key.</source>
            <translation>智能体自行登录，例如使用订阅。Sluice 会转发其凭据，并从标头 x-sluice-key 获取虚拟密钥。</translation>
        </message>
        <message>
            <source>This server needs no key.</source>
            <translation>此服务器无需密钥。</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored key</source>
            <translation>留空以保留已存储的密钥</translation>
        </message>
        <message>
            <source>Paste the key</source>
            <translation>粘贴密钥</translation>
        </message>
        <message>
            <source>There is no keychain service: the key cannot be stored.</source>
            <translation>没有密钥环服务：无法存储密钥。</translation>
        </message>
        <message>
            <source>It goes into %1 and nowhere else, and is not shown again.</source>
            <translation>它仅存入 %1，且不会再次显示。</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <translation>已设置 %1。</translation>
        </message>
        <message>
            <source>This looks like a key of %1.</source>
            <translation>这看起来像 %1 的密钥。</translation>
        </message>
        <message>
            <source>Enter the key.</source>
            <translation>请输入密钥。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderModelsModel</name>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>无定价</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <translation>%1 · 新增</translation>
        </message>
        <message>
            <source>%1, new since %2</source>
            <translation>%1，%2 起新增</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 个 Token</translation>
        </message>
        <message>
            <source>The catalogue does not know it</source>
            <translation>目录中没有此模型</translation>
        </message>
        <message>
            <source>No price is known: its requests are counted, but not priced</source>
            <translation>没有已知价格：其请求计数，但不定价</translation>
        </message>
        <message>
            <source>%1 per million tokens in and out, from: %2</source>
            <translation>输入和输出每百万 Token %1，来源：%2</translation>
        </message>
        <message>
            <source>USD per million tokens, in and out</source>
            <translation>输入和输出，美元/百万 Token</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>上下文</translation>
        </message>
        <message>
            <source>Price in / out</source>
            <translation>输入 / 输出价格</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>上次使用</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderStep</name>
        <message>
            <source>A provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Who answers your agents. Its key goes into %1, and nowhere else.</source>
            <comment>a secret store</comment>
            <translation>由谁响应您的智能体。其密钥仅存入 %1，不会存到别处。</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>添加提供商…</translation>
        </message>
        <message>
            <source>Without an account yet? The simulator answers like a real provider and costs nothing; go on with it.</source>
            <translation>还没有账户？模拟器像真实提供商一样响应，且不产生费用；可用它继续。</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>尚无。</translation>
        </message>
        <message>
            <source>Ready: %1</source>
            <comment>names of providers</comment>
            <translation>就绪：%1</translation>
        </message>
    </context>
    <context>
        <name>ProviderTest</name>
        <message>
            <source>Not an answer of %1.</source>
            <translation>不是 %1 的响应。</translation>
        </message>
        <message>
            <source>Nothing to check: the simulator is part of Sluice.</source>
            <translation>无需检查：模拟器是 Sluice 的一部分。</translation>
        </message>
        <message>
            <source>Left to the proxy %1.</source>
            <translation>交由代理 %1 处理。</translation>
        </message>
        <message>
            <source>The name server did not answer in time. Check your network.</source>
            <translation>域名服务器没有及时响应。请检查您的网络。</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 的地址是 %2。</translation>
        </message>
        <message>
            <source>%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use https://, or confirm that this is what you want.</source>
            <translation>%1 位于互联网上，http:// 会以未加密方式发送密钥和所有提示。请使用 https://，或确认您确实要这样做。</translation>
        </message>
        <message>
            <source>%1 did not finish the TLS handshake in time. Does the base URL need http:// or another port?</source>
            <translation>%1 未能及时完成 TLS 握手。基础 URL 是否需要 http:// 或其他端口？</translation>
        </message>
        <message>
            <source>Connected to %1, port %2.</source>
            <translation>已连接到 %1，端口 %2。</translation>
        </message>
        <message>
            <source>Checked with the key, through the proxy.</source>
            <translation>已通过代理使用密钥检查。</translation>
        </message>
        <message>
            <source>Not encrypted: the server is on this computer.</source>
            <translation>未加密：服务器在本机。</translation>
        </message>
        <message>
            <source>Not encrypted: the server is in a private network.</source>
            <translation>未加密：服务器在专用网络中。</translation>
        </message>
        <message>
            <source>Not encrypted, as you have confirmed.</source>
            <translation>未加密，您已确认。</translation>
        </message>
        <message>
            <source>Not asked: each agent signs in with its own credential.</source>
            <translation>未询问：每个智能体使用自己的凭据登录。</translation>
        </message>
        <message>
            <source>No key is set.</source>
            <translation>未设置密钥。</translation>
        </message>
        <message>
            <source>%1 has no models yet.</source>
            <translation>%1 尚无模型。</translation>
        </message>
        <message>
            <source>Models listed: %L1.</source>
            <translation>列出的模型：%L1。</translation>
        </message>
        <message>
            <source>%1 answers with more data than a list of models has: check the base URL.</source>
            <translation>%1 返回的数据超过了模型列表应有的量：请检查基础 URL。</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 没有及时响应。</translation>
        </message>
        <message>
            <source>The proxy %1 wants a password.</source>
            <translation>代理 %1 需要密码。</translation>
        </message>
        <message>
            <source>%1 does not answer in HTTP: check the base URL and its port.</source>
            <translation>%1 未以 HTTP 响应：请检查基础 URL 及其端口。</translation>
        </message>
        <message>
            <source>%1 wants a key (%2), and none is set.</source>
            <translation>%1 需要密钥（%2），但未设置。</translation>
        </message>
        <message>
            <source>%1 refused the key (403). It may have been revoked, or it may not do this: check its permissions, and whether your country or network is allowed.</source>
            <translation>%1 拒绝了密钥 (403)。密钥可能已吊销，或无此权限：请检查其权限，以及是否允许您所在的国家/地区或网络。</translation>
        </message>
        <message>
            <source>%1 refused the key (%2). It may have been revoked or copied incompletely.</source>
            <translation>%1 拒绝了密钥（%2）。密钥可能已吊销，或复制不完整。</translation>
        </message>
        <message>
            <source>%1 answers with a redirect (%2): check the base URL.</source>
            <translation>%1 返回重定向（%2）：请检查基础 URL。</translation>
        </message>
        <message>
            <source>%1 sends on to %2 (%3). Redirects are not followed, because the key would go along: use that address as the base URL if you trust it.</source>
            <translation>%1 重定向到 %2（%3）。Sluice 不会跟随重定向，因为密钥会一并发送：如果您信任该地址，请将其用作基础 URL。</translation>
        </message>
        <message>
            <source>%1 answers (%2), but is not a model server: check the base URL.</source>
            <translation>%1 有响应（%2），但不是模型服务器：请检查基础 URL。</translation>
        </message>
        <message>
            <source>%1 wants to be paid first (402): the account has no credit.</source>
            <translation>%1 要求先付费 (402)：账户没有余额。</translation>
        </message>
        <message>
            <source>%1 refuses for now (429): too many requests or no quota. Try again later.</source>
            <translation>%1 暂时拒绝 (429)：请求过多或没有配额。请稍后重试。</translation>
        </message>
        <message>
            <source>%1 has a problem of its own (%2). Try again later.</source>
            <translation>%1 自身出现问题（%2）。请稍后重试。</translation>
        </message>
        <message>
            <source>%1 did not understand the question for its models (%2): check the base URL and the protocol.</source>
            <translation>%1 无法理解对其模型的查询（%2）：请检查基础 URL 和协议。</translation>
        </message>
        <message>
            <source>Key accepted.</source>
            <translation>密钥已接受。</translation>
        </message>
        <message>
            <source>No key needed.</source>
            <translation>无需密钥。</translation>
        </message>
        <message>
            <source>%1 answers, but not with a list of models: check the base URL and the protocol.</source>
            <translation>%1 有响应，但返回的不是模型列表：请检查基础 URL 和协议。</translation>
        </message>
        <message>
            <source>No address is known for “%1”. Check the spelling in the base URL, and your network.</source>
            <translation>找不到“%1”的地址。请检查基础 URL 的拼写和您的网络。</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1 端口 %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1. Is the server started, and is the port right?</source>
            <translation>%1 上没有程序在监听。服务器是否已启动，端口是否正确？</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port in the base URL.</source>
            <translation>%1 拒绝了连接。请检查基础 URL 中的端口。</translation>
        </message>
        <message>
            <source>%1 did not answer in time. A firewall may be in the way.</source>
            <translation>%1 没有及时响应。可能被防火墙阻挡。</translation>
        </message>
        <message>
            <source>%1 cannot be reached from this network.</source>
            <translation>无法从此网络连接 %1。</translation>
        </message>
        <message>
            <source>No connection to %1.</source>
            <translation>未能连接到 %1。</translation>
        </message>
        <message>
            <source>The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add it to the system's trusted certificates, or use a server with a real one.</source>
            <translation>%1 的证书为自签名：除服务器自身外，没有人为其担保。请将其添加到系统的受信任证书，或使用具有正式证书的服务器。</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, check this computer's clock.</source>
            <translation>%1 的证书已于 %2 过期。请告知服务器的所有者；如果证书应当有效，请检查本机的时钟。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid yet. Check this computer's clock.</source>
            <translation>%1 的证书尚未生效。请检查本机的时钟。</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2: check the base URL.</source>
            <translation>证书不是颁发给 %1，而是颁发给 %2：请检查基础 URL。</translation>
        </message>
        <message>
            <source>The certificate of %1 comes from an authority that this computer does not trust. A company's proxy may be in between; its certificate belongs among the system's.</source>
            <translation>%1 的证书来自本机不信任的颁发机构。中间可能有公司的代理；其证书应加入系统证书。</translation>
        </message>
        <message>
            <source>%1 does not speak TLS there. Does the base URL need http:// or another port?</source>
            <translation>%1 在该处不使用 TLS。基础 URL 是否需要 http:// 或其他端口？</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted: %2</source>
            <translation>无法信任 %1 的证书：%2</translation>
        </message>
        <message>
            <source>Certificate by %1, valid until %2.</source>
            <translation>证书由 %1 颁发，有效期至 %2。</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>未具名的颁发机构</translation>
        </message>
        <message>
            <source>The gateway did not answer on its own address.</source>
            <translation>网关在其自身地址上没有响应。</translation>
        </message>
        <message>
            <source>The gateway answered with status %1.</source>
            <translation>网关返回状态 %1。</translation>
        </message>
        <message>
            <source>The gateway answered: %1 (%2)</source>
            <translation>网关返回：%1（%2）</translation>
        </message>
        <message>
            <source>%1 did not answer the question in time, or broke off: try again.</source>
            <translation>%1 没有及时回答问题，或中途中断：请重试。</translation>
        </message>
        <message>
            <source>%1 did not let %2 answer (%3).</source>
            <translation>%1 不允许 %2 响应（%3）。</translation>
        </message>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 它返回：%2</translation>
        </message>
        <message>
            <source>The server answers, but not in this protocol: check the base URL and the protocol.</source>
            <translation>服务器有响应，但不是此协议：请检查基础 URL 和协议。</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>Ready · no key needed</source>
            <translation>就绪 · 无需密钥</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>密钥位于 %1</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>缺少密钥</translation>
        </message>
        <message>
            <source>%1 has no entry for this provider. Enter its key.</source>
            <translation>%1 中没有此提供商的条目。请输入其密钥。</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>密钥环已锁定</translation>
        </message>
        <message>
            <source>The key is there but may not be read now. Unlock %1.</source>
            <translation>密钥存在，但目前无法读取。请解锁 %1。</translation>
        </message>
        <message>
            <source>Key unreadable</source>
            <translation>密钥无法读取</translation>
        </message>
        <message>
            <source>%1 did not answer properly. The key may still be there: try again.</source>
            <translation>%1 未正常响应。密钥可能仍在：请重试。</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>没有密钥环服务</translation>
        </message>
        <message>
            <source>There is nothing to store the key in. Install a keychain service, or use a passphrase vault.</source>
            <translation>没有可存储密钥的位置。请安装密钥环服务，或使用口令保险库。</translation>
        </message>
        <message>
            <source>Ready · checked %1</source>
            <translation>就绪 · %1检查</translation>
        </message>
        <message>
            <source>Test failed · %1</source>
            <translation>测试失败 · %1</translation>
        </message>
        <message>
            <source>Key refused · %1</source>
            <comment>how long ago</comment>
            <translation>密钥被拒绝 · %1</translation>
        </message>
        <message>
            <source>Rate-limited until %1</source>
            <comment>a time of day</comment>
            <translation>速率受限，直到 %1</translation>
        </message>
        <message>
            <source>Rate-limited · %1</source>
            <comment>how long ago</comment>
            <translation>速率受限 · %1</translation>
        </message>
        <message>
            <source>Unreachable · %1</source>
            <comment>how long ago</comment>
            <translation>无法连接 · %1</translation>
        </message>
        <message>
            <source>Certificate problem · %1</source>
            <comment>how long ago</comment>
            <translation>证书问题 · %1</translation>
        </message>
        <message>
            <source>Failing · %1</source>
            <comment>how long ago</comment>
            <translation>持续出错 · %1</translation>
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
            <translation>模拟器</translation>
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
            <translation>地址中的 ?key=…</translation>
        </message>
        <message>
            <source>None (a local server)</source>
            <translation>无（本地服务器）</translation>
        </message>
        <message>
            <source>The caller's own sign-in goes on</source>
            <translation>转发调用方自己的登录</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Enter key…</source>
            <translation>输入密钥…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>替换密钥…</translation>
        </message>
        <message>
            <source>Open keys page</source>
            <translation>打开密钥页面</translation>
        </message>
        <message>
            <source>How to install one</source>
            <translation>如何安装</translation>
        </message>
        <message>
            <source>Use a passphrase vault…</source>
            <translation>使用口令保险库…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Install GNOME Keyring or KWallet with your system's package manager, then sign in again.</source>
            <translation>请用系统的软件包管理器安装 GNOME Keyring 或 KWallet，然后重新登录。</translation>
        </message>
        <message>
            <source>Install a keychain service with “%1”, then sign in again.</source>
            <comment>a command</comment>
            <translation>请用“%1”安装密钥环服务，然后重新登录。</translation>
        </message>
        <message>
            <source>Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the keys in an encrypted file of its own.</source>
            <translation>请退出 Sluice，再以 --secrets vault 启动：它会询问口令，并将密钥保存在自己的加密文件中。</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>不需要</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>位于 %1</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>locked in %1</source>
            <translation>锁定于 %1</translation>
        </message>
        <message>
            <source>could not be read from %1</source>
            <translation>无法从 %1 读取</translation>
        </message>
        <message>
            <source>nowhere: there is no keychain service</source>
            <translation>无处存放：没有密钥环服务</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>域名解析</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>One-token answer</source>
            <translation>单 Token 响应</translation>
        </message>
        <message>
            <source>Line %1 is no header. Write it like “X-Team: core”.</source>
            <translation>第 %1 行不是标头。请写成“X-Team: core”的形式。</translation>
        </message>
        <message>
            <source>Give the provider a name. It can stand before a model: name/model.</source>
            <translation>请为提供商命名。名称可放在模型之前：name/model。</translation>
        </message>
        <message>
            <source>A provider's name has no slash: it stands before one in name/model.</source>
            <translation>提供商名称不能含斜杠：在 name/model 中它位于斜杠之前。</translation>
        </message>
        <message>
            <source>There is a provider named “%1” already.</source>
            <translation>已有名为“%1”的提供商。</translation>
        </message>
        <message>
            <source>Enter the address of the server, such as https://api.example.com/v1.</source>
            <translation>请输入服务器地址，例如 https://api.example.com/v1。</translation>
        </message>
        <message>
            <source>“%1” is not a complete address. Write it like https://api.example.com/v1.</source>
            <translation>“%1”不是完整的地址。请写成 https://api.example.com/v1 的形式。</translation>
        </message>
        <message>
            <source>The address must begin with https:// (or http:// for a server of your own).</source>
            <translation>地址必须以 https:// 开头（您自己的服务器可用 http://）。</translation>
        </message>
        <message>
            <source>Leave the password out of the address: the key has a field of its own.</source>
            <translation>请勿在地址中包含密码：密钥有单独的字段。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProvidersModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>in this program</source>
            <translation>在本程序内</translation>
        </message>
        <message>
            <source>No requests today</source>
            <translation>今日无请求</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>今日 %n 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of today's answers began within this time</source>
            <translation>今日一半的响应在此时间内开始</translation>
        </message>
        <message>
            <source>Where two providers serve the same model, the upper one is asked. Drag a row, or use Alt+Up and Alt+Down</source>
            <translation>两个提供商提供同一模型时，向靠上的一个发出请求。可拖动行，或使用 Alt+Up 和 Alt+Down</translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>基础 URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
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
            <translation>添加提供商</translation>
        </message>
        <message>
            <source>Add provider (Ctrl+N)</source>
            <translation>添加提供商 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Today's figures could not be read again; the table shows older ones: %1</source>
            <translation>无法重新读取今日数据；表格显示的数据较旧：%1</translation>
        </message>
        <message>
            <source>Today's figures could not be read: %1</source>
            <translation>无法读取今日数据：%1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>启用</translation>
        </message>
    </context>
    <context>
        <name>sluice::RateRow</name>
        <message>
            <source>requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>input tokens</source>
            <translation>输入 Token</translation>
        </message>
        <message>
            <source>output tokens</source>
            <translation>输出 Token</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>每分钟</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>每小时</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>计量对象</translation>
        </message>
        <message>
            <source>In which time</source>
            <translation>时间范围</translation>
        </message>
    </context>
    <context>
        <name>sluice::RawTab</name>
        <message>
            <source>Headers are kept in memory only, without credentials, of the last %1 requests, and are never written to disk. Those of this request are not there.</source>
            <translation>标头仅保存在内存中，不含凭据，限最近 %1 个请求，从不写入磁盘。此请求的标头已不存在。</translation>
        </message>
        <message>
            <source>Headers of the request and of its answer</source>
            <translation>请求及其响应的标头</translation>
        </message>
        <message>
            <source>Copy headers</source>
            <translation>复制标头</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>标头</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>This recording cannot be read.</source>
            <translation>无法读取此记录。</translation>
        </message>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>在本机保留 %Ln 天，以机密存储中的密钥加密，每段文本最多 %1。可在“流量”的“消息”下查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep texts?</source>
            <translation>保留文本？</translation>
        </message>
        <message>
            <source>Everything that is asked with this key and answered will be kept, with whatever source code and secrets are in it.</source>
            <translation>使用此密钥的所有请求和响应都会保留，包括其中的任何源代码和机密。</translation>
        </message>
        <message>
            <source>Keep texts</source>
            <translation>保留文本</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>不保留</translation>
        </message>
    </context>
    <context>
        <name>sluice::RequestsExport</name>
        <message>
            <source>The export was cancelled.</source>
            <translation>导出已取消。</translation>
        </message>
    </context>
    <context>
        <name>sluice::RotateDialog</name>
        <message>
            <source>Rotate “%1”</source>
            <translation>轮换“%1”</translation>
        </message>
        <message>
            <source>Not at all: it may be known to others</source>
            <translation>立即失效：可能已泄露</translation>
        </message>
        <message>
            <source>For one more hour</source>
            <translation>再用 1 小时</translation>
        </message>
        <message>
            <source>For 24 more hours</source>
            <translation>再用 24 小时</translation>
        </message>
        <message>
            <source>For 7 more days</source>
            <translation>再用 7 天</translation>
        </message>
        <message>
            <source>The &amp;old secret works</source>
            <translation>旧密钥值有效期(&amp;O)</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>生成新密钥值</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The key gets a new secret, shown once. Its name, rules and history stay.</source>
            <translation>密钥将获得新密钥值，仅显示一次。其名称、规则和历史保留。</translation>
        </message>
    </context>
    <context>
        <name>sluice::RowList</name>
        <message>
            <source>Remove this limit</source>
            <translation>移除此限制</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>sluice::RuleForm</name>
        <message>
            <source>What clients read when it refuses something</source>
            <translation>拒绝时客户端看到的内容</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>文本</translation>
        </message>
        <message>
            <source>Tool calls of the model</source>
            <translation>模型的工具调用</translation>
        </message>
        <message>
            <source>Any tool, or a pattern of its whole name</source>
            <translation>任意工具，或匹配完整名称的模式</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>模式</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Looks at</source>
            <translation>检查内容(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Tool</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Pattern</source>
            <translation>模式(&amp;P)</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>处理方式</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>拒绝(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Alert only</source>
            <translation>仅提醒(&amp;A)</translation>
        </message>
        <message>
            <source>[secret], or a template: $1 is the first group</source>
            <translation>[secret]，或模板：$1 为第一组</translation>
        </message>
        <message>
            <source>Put the real value back in the &amp;answer</source>
            <translation>在响应中还原真实值(&amp;A)</translation>
        </message>
        <message>
            <source>A token goes out in place of the match. The model never sees the value, but what it does with the token works. Kept in memory only.</source>
            <translation>以占位标记代替匹配内容发出。模型看不到真实值，但其对标记的操作仍有效。仅保存在内存中。</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>响应</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>请求和响应</translation>
        </message>
        <message>
            <source>Replace &amp;by</source>
            <translation>替换为(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation>方向(&amp;D)</translation>
        </message>
        <message>
            <source>Parts of a conversation</source>
            <translation>对话的部分</translation>
        </message>
        <message>
            <source>Only for (nothing ticked: everybody)</source>
            <translation>仅用于（未勾选：所有）</translation>
        </message>
        <message>
            <source>Least randomness</source>
            <translation>最低随机度</translation>
        </message>
        <message>
            <source> bits a character</source>
            <translation> 位/字符</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>One a line; re: in front of a pattern</source>
            <translation>每行一个；模式前加 re:</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>校验(&amp;C)</translation>
        </message>
        <message>
            <source>At &amp;least</source>
            <translation>至少(&amp;L)</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>严重程度(&amp;V)</translation>
        </message>
        <message>
            <source>E&amp;xceptions</source>
            <translation>例外(&amp;X)</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>In force for the next request (Ctrl+Enter)</source>
            <translation>从下一个请求起生效 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>试运行…</translation>
        </message>
        <message>
            <source>What the rule would have done, without changing anything</source>
            <translation>查看规则会产生的效果，不作任何更改</translation>
        </message>
        <message>
            <source>Fewer conditions</source>
            <translation>更少条件</translation>
        </message>
        <message>
            <source>More conditions</source>
            <translation>更多条件</translation>
        </message>
        <message>
            <source>This matches the empty text; such matches count for nothing.</source>
            <translation>它匹配空文本；此类匹配不计。</translation>
        </message>
        <message>
            <source>It matches %1 % of ordinary words: too broad?</source>
            <translation>它匹配 %1 % 的普通单词：是否过宽？</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunawayEditor</name>
        <message>
            <source>not looked at</source>
            <translation>不检查</translation>
        </message>
        <message>
            <source>&amp;Pause the key when it runs away</source>
            <translation>失控时暂停密钥(&amp;P)</translation>
        </message>
        <message>
            <source>To spend less than this in ten minutes is never too much</source>
            <translation>十分钟内支出少于此值绝不算多</translation>
        </message>
        <message>
            <source>The same prompt, answered so often, whatever it costs. Errors are not counted, nor health checks: hardly a prompt with hardly an answer.</source>
            <translation>同一提示被回答这么多次，无论费用多少。错误不计，健康检查（提示和回答都极短）也不计。</translation>
        </message>
        <message>
            <source> × its normal</source>
            <translation> × 其正常值</translation>
        </message>
        <message>
            <source> in ten minutes</source>
            <translation> 十分钟内</translation>
        </message>
        <message>
            <source> without a success</source>
            <translation> 均未成功</translation>
        </message>
        <message>
            <source>Spends</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>and at least, in ten minutes</source>
            <translation>且十分钟内至少</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>相同请求</translation>
        </message>
        <message>
            <source>Errors in a row</source>
            <translation>连续错误</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunningModel</name>
        <message>
            <source>Unknown key</source>
            <translation>未知密钥</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <comment>model, number of tokens</comment>
            <translation>%1 · %2 个 Token</translation>
        </message>
        <message>
            <source>%1 · %2 tokens · %3/s</source>
            <comment>model, number of tokens, tokens a second</comment>
            <translation>%1 · %2 个 Token · %3/秒</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>无定价</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
    </context>
    <context>
        <name>sluice::SavedFilterButton</name>
        <message>
            <source>Saved filters</source>
            <translation>已保存的筛选</translation>
        </message>
        <message>
            <source>Save this filter, or use a saved one (Ctrl+D)</source>
            <translation>保存此筛选，或使用已保存的筛选 (Ctrl+D)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>保存此筛选…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>保存此筛选</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>保存筛选</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Replace that filter</source>
            <translation>替换该筛选</translation>
        </message>
        <message>
            <source>The filter “%1” is replaced.</source>
            <translation>已替换筛选“%1”。</translation>
        </message>
        <message>
            <source>Saved as “%1”. It is in the menu of the star, and in Ctrl+K.</source>
            <translation>已保存为“%1”。可在星形菜单和 Ctrl+K 中找到。</translation>
        </message>
        <message>
            <source>The filter “%1” is deleted.</source>
            <translation>已删除筛选“%1”。</translation>
        </message>
        <message>
            <source>The filters could not be saved: %1</source>
            <translation>无法保存筛选：%1</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Active hours need at least one day.</source>
            <translation>有效时段至少需要一天。</translation>
        </message>
        <message>
            <source>Active hours go from 00:00 to 24:00.</source>
            <translation>有效时段的范围为 00:00 到 24:00。</translation>
        </message>
        <message>
            <source>The time zone of the active hours is not known.</source>
            <translation>有效时段的时区未知。</translation>
        </message>
        <message>
            <source>“%1” is neither an address nor a range such as 192.168.0.0/16 or fd00::/8.</source>
            <translation>“%1”既不是地址，也不是 192.168.0.0/16 或 fd00::/8 之类的范围。</translation>
        </message>
        <message>
            <source>“%1” is no endpoint. Write one of %2, or a method and a path such as POST /v1/files/*.</source>
            <translation>“%1”不是端点。请填写 %2 之一，或方法加路径，例如 POST /v1/files/*。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” expired on %2. Give it a later date on the Keys page, or use another key.</source>
            <translation>Sluice 密钥“%1”已于 %2 过期。请在“密钥”页面设置更晚的日期，或使用其他密钥。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” ended because it was not used since %2. Use another key, or let it live longer on the Keys page.</source>
            <translation>Sluice 密钥“%1”自 %2 起未使用，已终止。请使用其他密钥，或在“密钥”页面延长其有效期。</translation>
        </message>
        <message numerus="yes">
            <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
            <translation>
                <numerusform>Sluice 密钥“%1”可用于 %n 个请求，现已用尽。请使用其他密钥。</numerusform>
            </translation>
        </message>
        <message>
            <source>The Sluice key “%1” is paused%2. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice 密钥“%1”已暂停%2。请在“密钥”页面按“恢复”以继续。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not be used from %2. Allow that address on the Keys page.</source>
            <translation>Sluice 密钥“%1”不得从 %2 使用。请在“密钥”页面允许该地址。</translation>
        </message>
        <message>
            <source>Web pages of %2 may not use the Sluice key “%1”. Allow that origin on the Keys page.</source>
            <translation>%2 的网页不得使用 Sluice 密钥“%1”。请在“密钥”页面允许该来源。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” works only in its hours, %2, on its days.</source>
            <translation>Sluice 密钥“%1”仅在其有效日的有效时段 %2 内可用。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not call %2. It may call: %3.</source>
            <translation>Sluice 密钥“%1”不得调用 %2。可调用：%3。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the provider “%2”. Allow it on the Keys page, or ask for another model.</source>
            <translation>Sluice 密钥“%1”不得使用提供商“%2”。请在“密钥”页面允许，或请求其他模型。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may use certain models only, and this request names none.</source>
            <translation>Sluice 密钥“%1”仅可使用特定模型，而此请求未指定模型。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the model “%2”. Allow it on the Keys page, or ask for another one.</source>
            <translation>Sluice 密钥“%1”不得使用模型“%2”。请在“密钥”页面允许，或请求其他模型。</translation>
        </message>
        <message>
            <source>A pattern for models cannot be empty.</source>
            <translation>模型的模式不能为空。</translation>
        </message>
        <message>
            <source>A pattern for models is at most %1 characters long.</source>
            <translation>模型的模式最多 %1 个字符。</translation>
        </message>
        <message>
            <source>A regular expression has to follow “re:”.</source>
            <translation>“re:”之后必须有正则表达式。</translation>
        </message>
        <message>
            <source>“%1” is no regular expression that Sluice takes: %2</source>
            <translation>“%1”不是 Sluice 接受的正则表达式：%2</translation>
        </message>
        <message>
            <source>“%1” is not an origin. Write it as the browser sends it: https://app.example, without a path.</source>
            <translation>“%1”不是来源。请按浏览器发送的形式填写：https://app.example，不带路径。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ScopeTree</name>
        <message>
            <source>Only for these keys, projects and providers</source>
            <translation>仅用于这些密钥、项目和提供商</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
    </context>
    <context>
        <name>sluice::SecretField</name>
        <message>
            <source>Spaces and line ends were removed.</source>
            <translation>已移除空格和换行符。</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>已显示</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n characters</source>
            <translation>
                <numerusform>已隐藏，%n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide (Ctrl+H)</source>
            <translation>隐藏 (Ctrl+H)</translation>
        </message>
        <message>
            <source>Show for 30 seconds (Ctrl+H)</source>
            <translation>显示 30 秒 (Ctrl+H)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>全选</translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>The key of the guardrails' texts in the secret store is damaged.</source>
            <translation>机密存储中用于护栏文本的密钥已损坏。</translation>
        </message>
        <message>
            <source>The text is too large to be sealed.</source>
            <translation>文本过大，无法加密封存。</translation>
        </message>
        <message>
            <source>A text cannot be sealed: OpenSSL reported an error.</source>
            <translation>无法加密封存文本：OpenSSL 报告错误。</translation>
        </message>
        <message>
            <source>The text cannot be opened: it was sealed with another key, or changed.</source>
            <translation>无法打开文本：它以其他密钥封存，或已被更改。</translation>
        </message>
        <message>
            <source>There is no keychain service.</source>
            <translation>没有密钥环服务。</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>密钥环已锁定。</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>密钥环中没有此条目。</translation>
        </message>
        <message>
            <source>The keychain did not answer in time.</source>
            <translation>密钥环没有及时响应。</translation>
        </message>
        <message>
            <source>This secret store has no passphrase of its own.</source>
            <translation>此机密存储没有自己的口令。</translation>
        </message>
        <message>
            <source>The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it.</source>
            <translation>保险库已损坏：它不是 Sluice 写入的文件。请恢复其备份。</translation>
        </message>
        <message>
            <source>The vault cannot be processed: OpenSSL reported an error.</source>
            <translation>无法处理保险库：OpenSSL 报告错误。</translation>
        </message>
        <message>
            <source>The vault was written by a newer version of Sluice. Use that one.</source>
            <translation>保险库由更新版本的 Sluice 写入。请使用该版本。</translation>
        </message>
        <message>
            <source>The vault is full.</source>
            <translation>保险库已满。</translation>
        </message>
        <message>
            <source>The passphrase is not the vault's, or the vault's file was changed.</source>
            <translation>口令与保险库不符，或保险库文件已被更改。</translation>
        </message>
        <message>
            <source>The vault %1 cannot be read: %2</source>
            <translation>无法读取保险库 %1：%2</translation>
        </message>
        <message>
            <source>A vault needs a passphrase.</source>
            <translation>保险库需要口令。</translation>
        </message>
        <message>
            <source>it is too large to be one.</source>
            <translation>文件过大，不可能是保险库。</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written: %2</source>
            <translation>无法写入保险库 %1：%2</translation>
        </message>
        <message>
            <source>The vault has no such entry.</source>
            <translation>保险库中没有此条目。</translation>
        </message>
        <message>
            <source>The current passphrase is not right.</source>
            <translation>当前口令不正确。</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message>
            <source>Another program listens on %1 already.</source>
            <translation>已有其他程序监听 %1。</translation>
        </message>
        <message>
            <source>Cannot listen on %1: %2.</source>
            <translation>无法监听 %1：%2。</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingEditors</name>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingRow</name>
        <message>
            <source>Reset to default</source>
            <translation>重置为默认值</translation>
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <comment>a setting</comment>
            <translation>将“%1”重置为默认值</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 could not be changed: %2</source>
            <translation>无法更改“%1”：%2</translation>
        </message>
        <message>
            <source>its folder could not be made.</source>
            <translation>无法创建其文件夹。</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Agents connect to http://127.0.0.1:&lt;port&gt;.</source>
            <translation>智能体连接到 http://127.0.0.1:&lt;port&gt;。</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>工作线程</translation>
        </message>
        <message>
            <source>Two are enough for dozens of agents.</source>
            <translation>两个足以应对数十个智能体。</translation>
        </message>
        <message>
            <source>Connections at most</source>
            <translation>最大连接数</translation>
        </message>
        <message>
            <source>Further ones get a 503.</source>
            <translation>超出的连接会收到 503。</translation>
        </message>
        <message>
            <source>Largest request head</source>
            <translation>最大请求头</translation>
        </message>
        <message>
            <source>Larger ones get a 431.</source>
            <translation>更大的会收到 431。</translation>
        </message>
        <message>
            <source> KiB</source>
            <translation> KiB</translation>
        </message>
        <message>
            <source>Largest request body</source>
            <translation>最大请求正文</translation>
        </message>
        <message>
            <source>Larger ones get a 413.</source>
            <translation>更大的会收到 413。</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source>Silent stream</source>
            <translation>静默的流</translation>
        </message>
        <message>
            <source>How long a provider may send nothing in a stream before it counts as broken.</source>
            <translation>提供商在流中多久不发送内容即视为中断。</translation>
        </message>
        <message>
            <source>Connecting to a provider</source>
            <translation>连接提供商</translation>
        </message>
        <message>
            <source>How long it may take to reach a provider.</source>
            <translation>连接到提供商允许的时间。</translation>
        </message>
        <message>
            <source>Finishing when stopped</source>
            <translation>停止时的收尾</translation>
        </message>
        <message>
            <source>How long running requests may go on when the gateway stops.</source>
            <translation>网关停止时，运行中的请求可继续的时间。</translation>
        </message>
        <message>
            <source>Keep single requests</source>
            <translation>保留单个请求</translation>
        </message>
        <message>
            <source>Older ones are deleted; the sums per hour and day stay.</source>
            <translation>更早的会删除；每小时和每天的合计会保留。</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>for ever</source>
            <comment>requests are kept</comment>
            <translation>永久</translation>
        </message>
        <message>
            <source>Largest database</source>
            <translation>数据库大小上限</translation>
        </message>
        <message>
            <source>Beyond it the oldest single requests are deleted first; the sums stay.</source>
            <translation>超出后先删除最早的单个请求；合计会保留。</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>of the database's size</comment>
            <translation>无限制</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>保留时间</translation>
        </message>
        <message>
            <source>What guardrails found is deleted after that; the events themselves stay.</source>
            <translation>此后会删除护栏发现的内容；事件本身会保留。</translation>
        </message>
        <message>
            <source>Keep recorded bodies</source>
            <translation>保留已记录的正文</translation>
        </message>
        <message>
            <source>Prompts and answers of keys that record them are deleted after that; the requests stay.</source>
            <translation>此后会删除启用记录的密钥的提示和响应；请求会保留。</translation>
        </message>
        <message>
            <source>Headers with cost</source>
            <translation>含成本的标头</translation>
        </message>
        <message>
            <source>Answers carry what they cost and what is left (x-sluice-cost-usd and others).</source>
            <translation>响应附带其成本和剩余额度（x-sluice-cost-usd 等）。</translation>
        </message>
        <message>
            <source>Write a web address: https://…</source>
            <translation>请填写网址：https://…</translation>
        </message>
        <message>
            <source>Write percentages from 1 to 99, with commas between them. Reaching 100 is always told.</source>
            <translation>请填写 1 到 99 的百分比，以逗号分隔。达到 100 时始终会通知。</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>其他名称</translation>
        </message>
        <message>
            <source>Names under which programs may call this gateway, beside localhost. Commas between them.</source>
            <translation>除 localhost 外，程序可用于访问此网关的名称。以逗号分隔。</translation>
        </message>
        <message>
            <source>Proxy to the providers</source>
            <translation>连接提供商的代理</translation>
        </message>
        <message>
            <source>Empty: as the environment says (HTTPS_PROXY, NO_PROXY).</source>
            <translation>留空：按环境变量（HTTPS_PROXY、NO_PROXY）。</translation>
        </message>
        <message>
            <source>The week starts on</source>
            <translation>每周开始于</translation>
        </message>
        <message>
            <source>For weekly budgets and the figures of the week.</source>
            <translation>用于每周预算和本周数据。</translation>
        </message>
        <message>
            <source>As the language says</source>
            <translation>按语言设置</translation>
        </message>
        <message>
            <source>Warn at</source>
            <translation>警告阈值</translation>
        </message>
        <message>
            <source>Percent of any budget.</source>
            <translation>任一预算的百分比。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>When a day begins for budgets and charts. Empty: the computer's.</source>
            <translation>预算和图表的一天从何时开始。留空：按本机时区。</translation>
        </message>
        <message>
            <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
            <translation>“%1”不是时区。请填写例如 Europe/Berlin。</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Budget and runaway warnings are posted there too; Slack and Discord understand them.</source>
            <translation>预算和失控警告也会发送到此处；Slack 和 Discord 均可识别。</translation>
        </message>
        <message>
            <source>Metrics without a token</source>
            <translation>无需令牌的指标</translation>
        </message>
        <message>
            <source>Programs on this computer may read GET /metrics: names of keys, counts and costs.</source>
            <translation>本机程序可读取 GET /metrics：密钥名称、计数和成本。</translation>
        </message>
        <message>
            <source>Recognise programs and projects</source>
            <translation>识别程序和项目</translation>
        </message>
        <message>
            <source>Looks up which program and folder is behind a connection from this computer.</source>
            <translation>查找本机连接背后的程序和文件夹。</translation>
        </message>
        <message>
            <source>Keep what guardrails found</source>
            <translation>保留护栏发现的内容</translation>
        </message>
        <message>
            <source>The whole text of each event, encrypted with a key from the secret store.</source>
            <translation>每个事件的全文，以机密存储中的密钥加密。</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>关闭到系统托盘</translation>
        </message>
        <message>
            <source>Closing the window hides it, and the gateway goes on. Without a tray the window closes as usual, and the gateway ends.</source>
            <translation>关闭窗口时将其隐藏，网关继续运行。若没有系统托盘，窗口照常关闭，网关也随之结束。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>In force at once.</source>
            <translation>立即生效。</translation>
        </message>
        <message>
            <source>System</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>第二货币</translation>
        </message>
        <message>
            <source>Shown in brackets behind sums in dollars, marked as an estimate. Empty: none.</source>
            <translation>显示在美元合计后的括号中，并标为估算值。留空：不使用。</translation>
        </message>
        <message>
            <source>Write a code of three letters such as EUR; not USD.</source>
            <translation>请填写三个字母的代码，例如 EUR；不能是 USD。</translation>
        </message>
        <message>
            <source>One dollar is</source>
            <translation>一美元等于</translation>
        </message>
        <message>
            <source>In the second currency. Nobody is asked for the rate: it stays as you write it.</source>
            <translation>以第二货币计。不会向任何人查询汇率：始终以您填写的为准。</translation>
        </message>
        <message>
            <source>Write a number such as 0.92.</source>
            <translation>请填写数字，例如 0.92。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>System follows the desktop's choice of light or dark.</source>
            <translation>“跟随系统”采用桌面的浅色或深色设置。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>表格行</translation>
        </message>
        <message>
            <source>Compact shows more rows at once. Also in the View menu.</source>
            <translation>“紧凑”可同时显示更多行。也可在“视图”菜单中设置。</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>宽松</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>紧凑</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>Menus and controls change without being animated.</source>
            <translation>菜单和控件变化时不显示动画。</translation>
        </message>
        <message>
            <source>Spend in the title</source>
            <translation>在标题中显示支出</translation>
        </message>
        <message>
            <source>The title of the window says what today cost.</source>
            <translation>窗口标题显示今日成本。</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>A threshold is crossed, or a budget is spent.</source>
            <translation>超过阈值，或预算用尽。</translation>
        </message>
        <message>
            <source>Runaway keys</source>
            <translation>失控的密钥</translation>
        </message>
        <message>
            <source>A key was paused because it ran away.</source>
            <translation>密钥因失控而暂停。</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>A request or an answer was rejected.</source>
            <translation>请求或响应被拒绝。</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>A provider has been failing for two minutes.</source>
            <translation>提供商已持续失败两分钟。</translation>
        </message>
        <message>
            <source>New secrets</source>
            <translation>新密钥值</translation>
        </message>
        <message>
            <source>A key's secret is due for a change.</source>
            <translation>密钥的密钥值需要更换。</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>提示缓存</translation>
        </message>
        <message>
            <source>A session's prompt changed, and its cache stopped hitting.</source>
            <translation>会话的提示已更改，其缓存不再命中。</translation>
        </message>
        <message>
            <source>Hide names and amounts from the start</source>
            <translation>启动时即隐藏名称和金额</translation>
        </message>
        <message>
            <source>For screens that are always shared. Else it is switched on in the View menu, or with Ctrl+Shift+H, and off again when Sluice quits.</source>
            <translation>适用于始终共享的屏幕。否则可在“视图”菜单中或用 Ctrl+Shift+H 开启，Sluice 退出后恢复关闭。</translation>
        </message>
        <message>
            <source>Clear the clipboard after</source>
            <translation>清除剪贴板延时</translation>
        </message>
        <message>
            <source>How long a copied secret may stay there.</source>
            <translation>已复制的机密可在剪贴板中停留的时间。</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>请填写整数。</translation>
        </message>
        <message>
            <source>Write a time such as 30 s or 2 min.</source>
            <translation>请填写时间，例如 30 s 或 2 min。</translation>
        </message>
        <message>
            <source>Write a time such as 90 days or 1 year.</source>
            <translation>请填写时间，例如 90 days 或 1 year。</translation>
        </message>
        <message>
            <source>Write a size such as 64 KiB or 1 MiB.</source>
            <translation>请填写大小，例如 64 KiB 或 1 MiB。</translation>
        </message>
        <message>
            <source>Write a size such as 64 MiB or 1 GiB.</source>
            <translation>请填写大小，例如 64 MiB 或 1 GiB。</translation>
        </message>
        <message>
            <source>“%1” is not possible here. %2</source>
            <comment>what was typed; what can be</comment>
            <translation>此处不能为“%1”。%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>登录时启动</translation>
        </message>
        <message>
            <source>In the tray where there is one, so that agents find their gateway.</source>
            <translation>如有系统托盘则启动到托盘，以便智能体找到网关。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>文本大小</translation>
        </message>
        <message>
            <source>Follows the desktop's font, here and in charts.</source>
            <translation>跟随桌面字体，适用于此处和图表。</translation>
        </message>
        <message>
            <source>%1, %2 pt</source>
            <comment>a font's name and size</comment>
            <translation>%1，%2 pt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>网关</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Ask elsewhere about unknown keys</source>
            <translation>向外部查询未知密钥</translation>
        </message>
        <message>
            <source>An identity system of your own says whether a key that Sluice does not know may be used.</source>
            <translation>由您自己的身份系统判断 Sluice 不认识的密钥是否可以使用。</translation>
        </message>
        <message>
            <source>Only this computer</source>
            <translation>仅限本机</translation>
        </message>
        <message>
            <source>Off: other computers can reach the gateway too, each with a key.</source>
            <translation>关：其他计算机也可访问网关，各需一个密钥。</translation>
        </message>
        <message>
            <source>Off: %1</source>
            <comment>an address</comment>
            <translation>关：%1</translation>
        </message>
        <message>
            <source>Listen on the network</source>
            <translation>在网络上监听</translation>
        </message>
        <message>
            <source>Let other computers reach the gateway?</source>
            <translation>要允许其他计算机访问网关吗？</translation>
        </message>
        <message>
            <source>It will listen on %1. Every request needs a key, but nothing is encrypted on its way: prompts, answers and keys can be read in the network. This version has no TLS of its own; put a proxy with TLS in front where that matters. The admin API stays on this computer.</source>
            <translation>网关将在 %1 上监听。每个请求都需要密钥，但传输过程不加密：提示、响应和密钥可能在网络中被读取。此版本自身不带 TLS；如有必要，请在前面加一个支持 TLS 的代理。管理 API 仍仅限本机。</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>仅限本机</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>Everything together</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>What all keys and projects may use together. They have limits of their own beside it; the strictest holds.</source>
            <translation>所有密钥和项目合计可使用的额度。它们另有各自的限制；以最严格的为准。</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>发送测试消息</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message>
            <source>The webhook took it.</source>
            <translation>Webhook 已接收。</translation>
        </message>
        <message>
            <source>Try the webhook</source>
            <translation>试用 Webhook</translation>
        </message>
        <message>
            <source>Sends one message that says that it is a test.</source>
            <translation>发送一条标明为测试的消息。</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>隐私</translation>
        </message>
        <message>
            <source>Prompts and answers</source>
            <translation>提示和响应</translation>
        </message>
        <message>
            <source>Recorded for keys that say so, and for no others: encrypted with a key from the secret store. Set it in a key's limits, or in Traffic under Messages.</source>
            <translation>仅为启用了记录的密钥记录：以机密存储中的密钥加密。可在密钥的限制中设置，或在“流量”的“消息”下设置。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>联系过的主机</translation>
        </message>
        <message>
            <source>Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in memory only.</source>
            <translation>Sluice 自启动以来通信过的所有主机：提供商、测试、Webhook。仅保存在内存中。</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>机密</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>机密存储</translation>
        </message>
        <message>
            <source>The providers' secrets are kept there, and nowhere else on disk.</source>
            <translation>提供商的密钥仅保存在此处，不会存到磁盘其他位置。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Asked. The system may want its password.</source>
            <translation>已请求。系统可能会要求输入密码。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>The vault's passphrase</source>
            <translation>保险库的口令</translation>
        </message>
        <message>
            <source>Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again.</source>
            <translation>Sluice 启动时会询问。忘记口令后，必须重新输入各提供商的密钥。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>口令</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop: its password is changed there.</source>
            <comment>a keychain's name</comment>
            <translation>%1 由桌面管理：请在桌面中更改其密码。</translation>
        </message>
        <message>
            <source>the desktop's</source>
            <translation>由桌面管理</translation>
        </message>
        <message>
            <source>Another store</source>
            <translation>其他存储</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets keychain and enter the providers' keys again; then delete vault.sluice in the data folder.</source>
            <translation>Sluice 运行时不会移动机密。要使用密钥环，请以 --secrets keychain 启动 Sluice，并重新输入各提供商的密钥；然后删除数据文件夹中的 vault.sluice。</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice with --secrets vault and enter the providers' keys again; the old entries stay in the keychain until their providers are removed.</source>
            <translation>Sluice 运行时不会移动机密。要使用口令保险库，请以 --secrets vault 启动 Sluice，并重新输入各提供商的密钥；旧条目会留在密钥环中，直到移除相应的提供商。</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>无法在此更改</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>管理 API</translation>
        </message>
        <message>
            <source>Lets scripts manage keys and settings and read spend, on this computer and with a token only.</source>
            <translation>允许脚本管理密钥和设置以及读取支出，仅限本机且需令牌。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>令牌</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>文档</translation>
        </message>
        <message>
            <source>Every call, in the browser; the gateway itself shows it.</source>
            <translation>所有调用，在浏览器中查看；由网关自身提供。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>导出配置</translation>
        </message>
        <message>
            <source>Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in it, encrypted or not.</source>
            <translation>提供商、项目、密钥、护栏、您的价格和设置都在一个文件中。无论是否加密，其中都不含机密。</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>导入配置</translation>
        </message>
        <message>
            <source>First shows what would be added and changed; nothing is removed. New keys get new secrets, new providers wait for theirs.</source>
            <translation>先显示将添加和更改的内容；不会移除任何内容。新密钥会获得新的密钥值，新提供商则等待输入密钥。</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>The desktop gateway for LLM traffic, and what it is made of.</source>
            <translation>LLM 流量的桌面网关及其组成。</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>复制诊断信息</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>正在复制…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>诊断信息</translation>
        </message>
        <message>
            <source>Versions, states and the last lines of the log; no prompt, no name of a key. Before it is copied, it is compared with every secret that Sluice knows.</source>
            <translation>版本、状态和日志的最后几行；不含提示和密钥名称。复制前会与 Sluice 已知的所有机密进行比对。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>%1
Another one is chosen with --data-dir when Sluice starts.</source>
            <comment>a folder</comment>
            <translation>%1
启动 Sluice 时可用 --data-dir 选择其他目录。</translation>
        </message>
        <message>
            <source>On the clipboard; no secret is in it.</source>
            <translation>已复制到剪贴板；其中不含机密。</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>不记录</translation>
        </message>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>对 %n 个密钥进行记录</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n 个提供商已有机密。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n 个无法读取：机密存储已锁定或没有响应。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n 个尚无机密。</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>The change takes effect when the gateway restarts. Running requests are finished first.</source>
            <translation>更改将在网关重启后生效。会先完成运行中的请求。</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>立即重启</translation>
        </message>
        <message>
            <source>No setting has to do with “%1”.</source>
            <translation>没有与“%1”相关的设置。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
    </context>
    <context>
        <name>sluice::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>监视</translation>
        </message>
        <message>
            <source>Govern</source>
            <translation>管控</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
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
            <translation>正在加载</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Merge into ~/.claude/settings.json, then start Claude Code again. The address has no /v1 here.</source>
            <translation>合并到 ~/.claude/settings.json，然后重新启动 Claude Code。此处的地址不带 /v1。</translation>
        </message>
        <message>
            <source>The upper part goes into ~/.codex/config.toml (model and model_provider above the first [table]); the last line, without its #, into the shell that starts Codex.</source>
            <translation>上半部分放入 ~/.codex/config.toml（model 和 model_provider 置于第一个 [table] 之前）；最后一行去掉 # 后放入启动 Codex 的 shell。</translation>
        </message>
        <message>
            <source>Merge into ~/.config/opencode/opencode.json. Add each model that you use under "models".</source>
            <translation>合并到 ~/.config/opencode/opencode.json。将您使用的每个模型添加到 "models" 下。</translation>
        </message>
        <message>
            <source>Run in the shell that starts gemini, or put the lines without "export" into ~/.gemini/.env.</source>
            <translation>在启动 gemini 的 shell 中运行，或将不带 "export" 的各行放入 ~/.gemini/.env。</translation>
        </message>
        <message>
            <source>With the official package: pip install openai.</source>
            <translation>使用官方软件包：pip install openai。</translation>
        </message>
        <message>
            <source>With the official package: npm install openai. Save as hello.mjs.</source>
            <translation>使用官方软件包：npm install openai。保存为 hello.mjs。</translation>
        </message>
        <message>
            <source>A whole request, to see it arrive.</source>
            <translation>一个完整的请求，用于查看其到达。</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>环境变量</translation>
        </message>
        <message>
            <source>For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, the others without.</source>
            <translation>适用于大多数其他工具和 SDK：在其 shell 中运行。OpenAI 的工具使用带 /v1 的地址，其他的不带。</translation>
        </message>
    </context>
    <context>
        <name>sluice::StatusStrip</name>
        <message>
            <source>Gateway status</source>
            <translation>网关状态</translation>
        </message>
        <message>
            <source>Gateway state</source>
            <translation>网关运行状态</translation>
        </message>
        <message>
            <source>Gateway address</source>
            <translation>网关地址</translation>
        </message>
        <message>
            <source>Copy gateway address</source>
            <translation>复制网关地址</translation>
        </message>
        <message>
            <source>Copy the address; hold or use the arrow for more forms</source>
            <translation>复制地址；按住或使用箭头可选择更多形式</translation>
        </message>
        <message>
            <source>Secret on the clipboard</source>
            <translation>剪贴板中有机密</translation>
        </message>
        <message>
            <source>Show names and amounts again</source>
            <translation>重新显示名称和金额</translation>
        </message>
        <message>
            <source>Names and amounts are hidden. Press to show them again (Ctrl+Shift+H).</source>
            <translation>名称和金额已隐藏。按下可重新显示 (Ctrl+Shift+H)。</translation>
        </message>
        <message>
            <source>Requests running</source>
            <translation>运行中的请求</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>每秒请求</translation>
        </message>
        <message>
            <source>Requests a second, over the last 10 seconds</source>
            <translation>每秒请求，最近 10 秒</translation>
        </message>
        <message>
            <source>Spent today</source>
            <translation>今日支出</translation>
        </message>
        <message>
            <source>Burn rate</source>
            <translation>消耗速度</translation>
        </message>
        <message>
            <source>Dollars an hour, at the pace of the last 10 minutes</source>
            <translation>每小时美元，按最近 10 分钟的速度</translation>
        </message>
        <message>
            <source>Today's budget of the gateway</source>
            <translation>网关今日预算</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>运行中</translation>
        </message>
        <message>
            <source>Running, with a problem</source>
            <translation>运行中，有问题</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <comment>a time of day</comment>
            <translation>已于 %1 暂停</translation>
        </message>
        <message numerus="yes">
            <source>Draining (%n)…</source>
            <translation>
                <numerusform>正在收尾 (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Stop the gateway: running requests are finished first</source>
            <translation>停止网关：会先完成运行中的请求</translation>
        </message>
        <message>
            <source>Stop the gateway</source>
            <translation>停止网关</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>启动</translation>
        </message>
        <message>
            <source>Try to start the gateway again</source>
            <translation>重新尝试启动网关</translation>
        </message>
        <message>
            <source>Start the gateway</source>
            <translation>启动网关</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>名称已隐藏</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>恢复所有流量</translation>
        </message>
        <message>
            <source>Pause all traffic</source>
            <translation>暂停所有流量</translation>
        </message>
        <message>
            <source>Let new requests through again (Ctrl+Shift+P)</source>
            <translation>重新放行新请求 (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)</source>
            <translation>恢复前拒绝新请求；运行中的会完成 (Ctrl+Shift+P)</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n 个运行中</numerusform>
            </translation>
        </message>
        <message>
            <source>· %1 req/s</source>
            <comment>requests a second</comment>
            <translation>· %1 请求/秒</translation>
        </message>
        <message>
            <source>Today %1</source>
            <translation>今日 %1</translation>
        </message>
        <message>
            <source>Today –</source>
            <translation>今日 –</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>· %1/h</source>
            <comment>dollars an hour</comment>
            <translation>· %1/小时</translation>
        </message>
        <message>
            <source>%1 of %2 today</source>
            <comment>spent, budget</comment>
            <translation>今日 %1 / %2</translation>
        </message>
        <message>
            <source>The traffic could not be paused. %1</source>
            <translation>无法暂停流量。%1</translation>
        </message>
        <message>
            <source>The traffic could not be resumed. %1</source>
            <translation>无法恢复流量。%1</translation>
        </message>
        <message>
            <source>Secret copied · clears in %1 s · &lt;a href="#"&gt;Clear now&lt;/a&gt;</source>
            <translation>已复制机密 · %1 秒后清除 · &lt;a href="#"&gt;立即清除&lt;/a&gt;</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>无法读取 %1：%2</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1. Should Sluice be killed now, the requests of this moment would be missing from the ledger.</source>
            <translation>无法写入暂存日志：%1。如果 Sluice 现在被强制终止，账本中将缺少此刻的请求。</translation>
        </message>
        <message>
            <source>The ledger cannot be written: %1. 1 request waits in memory.</source>
            <translation>无法写入账本：%1。内存中有 1 个请求等待写入。</translation>
        </message>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>无法写入账本：%1。内存中有 %n 个请求等待写入。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Older ones wait in the journal: %2.</source>
            <translation>%1 更早的在暂存日志中等待：%2。</translation>
        </message>
        <message>
            <source>%1 Lost, because there was room neither in memory nor in the journal: %2.</source>
            <translation>%1 因内存和暂存日志均无空间而丢失：%2。</translation>
        </message>
        <message>
            <source>%1 cannot be made private: %2</source>
            <translation>无法将 %1 设为私有：%2</translation>
        </message>
        <message>
            <source>%1 cannot be made: %2</source>
            <translation>无法创建 %1：%2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>无法打开 %1：%2</translation>
        </message>
        <message>
            <source>Many different refusals at once.</source>
            <translation>同时有许多不同的拒绝。</translation>
        </message>
        <message>
            <source>Sluice was stopped in the middle of this request.</source>
            <translation>Sluice 在此请求进行中被停止。</translation>
        </message>
        <message>
            <source>The sums of the database do not fit its requests; nothing was priced again.</source>
            <translation>数据库的合计与其请求不符；未重新定价。</translation>
        </message>
        <message>
            <source>The database holds an unknown word, "%1".</source>
            <translation>数据库含有未知的词“%1”。</translation>
        </message>
        <message>
            <source>The header %1 carries a credential. Enter it as the provider's key instead.</source>
            <translation>标头 %1 带有凭据。请改为将其作为提供商的密钥输入。</translation>
        </message>
        <message>
            <source>The address holds a user name or password. Enter it as the provider's key instead.</source>
            <translation>地址中含有用户名或密码。请改为将其作为提供商的密钥输入。</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>它不是对象</translation>
        </message>
        <message>
            <source>The database holds rules for the key “%1” that make no sense: %2</source>
            <translation>数据库中密钥“%1”的规则没有意义：%2</translation>
        </message>
        <message>
            <source>There is already a provider named %1.</source>
            <translation>已有名为 %1 的提供商。</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>没有此提供商。</translation>
        </message>
        <message>
            <source>There is already a key with that secret.</source>
            <translation>已有使用该密钥值的密钥。</translation>
        </message>
        <message>
            <source>another program holds the database</source>
            <translation>其他程序正占用数据库</translation>
        </message>
        <message>
            <source>the database is read-only</source>
            <translation>数据库为只读</translation>
        </message>
        <message>
            <source>the disk is full or broken (SQLite error %1)</source>
            <translation>磁盘已满或损坏（SQLite 错误 %1）</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>无法打开文件</translation>
        </message>
        <message>
            <source>the file is damaged or not a database</source>
            <translation>文件已损坏，或不是数据库</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed</source>
            <translation>未安装 Qt 的 SQLite 驱动程序</translation>
        </message>
        <message>
            <source>The database holds a guardrail that cannot be read: %1</source>
            <translation>数据库含有无法读取的护栏：%1</translation>
        </message>
        <message>
            <source>no JSON</source>
            <translation>不是 JSON</translation>
        </message>
        <message>
            <source>The database holds a guardrail event that cannot be read.</source>
            <translation>数据库含有无法读取的护栏事件。</translation>
        </message>
        <message>
            <source>There is no such guardrail.</source>
            <translation>没有此护栏。</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>没有此事件。</translation>
        </message>
        <message>
            <source>There is already a price of yours for %1 from that day on.</source>
            <translation>您已为 %1 设置从该日起的价格。</translation>
        </message>
        <message>
            <source>There is no such price.</source>
            <translation>没有此价格。</translation>
        </message>
        <message>
            <source>The database holds limits for the project “%1” that make no sense.</source>
            <translation>数据库中项目“%1”的限制没有意义。</translation>
        </message>
        <message>
            <source>There is already a project named %1.</source>
            <translation>已有名为 %1 的项目。</translation>
        </message>
        <message>
            <source>There is no such project.</source>
            <translation>没有此项目。</translation>
        </message>
        <message>
            <source>The database %1 cannot be used: %2.</source>
            <translation>无法使用数据库 %1：%2。</translation>
        </message>
        <message>
            <source>it was written by a newer version of Sluice. Start that version, or choose another data folder</source>
            <translation>它由更新版本的 Sluice 写入。请启动该版本，或选择其他数据文件夹</translation>
        </message>
        <message>
            <source>it is damaged or not a database. Put a backup in its place, or move it away to start with an empty one</source>
            <translation>它已损坏，或不是数据库。请用备份替换，或将其移走以从空数据库开始</translation>
        </message>
        <message>
            <source>it belongs to another program</source>
            <translation>它属于其他程序</translation>
        </message>
        <message>
            <source>the database is not open</source>
            <translation>数据库未打开</translation>
        </message>
    </context>
    <context>
        <name>sluice::TestStepsView</name>
        <message>
            <source>%1: not tried.</source>
            <translation>%1：未尝试。</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>正在进行…</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <translation>%1：失败。%2</translation>
        </message>
        <message>
            <source>%1: passed. %2</source>
            <translation>%1：通过。%2</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1：已取消。</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>测试结果</translation>
        </message>
        <message>
            <source>The test could not be made</source>
            <translation>无法进行测试</translation>
        </message>
    </context>
    <context>
        <name>sluice::TimelineView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficDrawer</name>
        <message>
            <source>Summary</source>
            <translation>摘要</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Why refused?</source>
            <translation>为何被拒绝？</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>原始</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>复制为 curl</translation>
        </message>
        <message>
            <source>A request to the same model, with $SLUICE_KEY in place of the key</source>
            <translation>向同一模型发出的请求，以 $SLUICE_KEY 代替密钥</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>在试验场中打开</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>尚无测量数据。</translation>
        </message>
        <message>
            <source>How the cost was computed</source>
            <translation>成本的计算方式</translation>
        </message>
        <message>
            <source>What</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Tokens × price</source>
            <translation>Token × 价格</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Set a price…</source>
            <translation>设置价格…</translation>
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
            <translation>“%1”</translation>
        </message>
        <message>
            <source>the key %1</source>
            <translation>密钥 %1</translation>
        </message>
        <message>
            <source>the model %1</source>
            <translation>模型 %1</translation>
        </message>
        <message>
            <source>the provider %1</source>
            <translation>提供商 %1</translation>
        </message>
        <message>
            <source>the agent %1</source>
            <translation>智能体 %1</translation>
        </message>
        <message>
            <source>the project %1</source>
            <translation>项目 %1</translation>
        </message>
        <message>
            <source>the session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>the folder %1</source>
            <translation>文件夹 %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>a refusal by Sluice</source>
            <translation>Sluice 拒绝</translation>
        </message>
        <message>
            <source>an answer still running</source>
            <translation>仍在进行的响应</translation>
        </message>
        <message>
            <source>a client that left</source>
            <translation>客户端断开</translation>
        </message>
        <message>
            <source>a complete answer</source>
            <translation>完整响应</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>流</translation>
        </message>
        <message>
            <source>something redacted</source>
            <translation>脱敏的内容</translation>
        </message>
        <message>
            <source>an unknown price</source>
            <translation>未知价格</translation>
        </message>
        <message>
            <source>an estimated cost</source>
            <translation>估算成本</translation>
        </message>
        <message>
            <source>a translation between protocols</source>
            <translation>协议之间的转换</translation>
        </message>
        <message>
            <source>an edited body</source>
            <translation>经过修改的正文</translation>
        </message>
        <message>
            <source>an untouched body</source>
            <translation>未经修改的正文</translation>
        </message>
        <message>
            <source>the status %1</source>
            <translation>状态 %1</translation>
        </message>
        <message>
            <source>a status %1</source>
            <translation>状态 %1</translation>
        </message>
        <message>
            <source>“%1” is no status. Use 200, 4xx, error, refused, running, done or left.</source>
            <translation>“%1”不是状态。请使用 200、4xx、error、refused、running、done 或 left。</translation>
        </message>
        <message>
            <source>“is:%1” is not known. Use one of: %2.</source>
            <translation>“is:%1”未知。请使用以下之一：%2。</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>高于 %1</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>不低于 %1</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>低于 %1</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>不高于 %1</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like cost&gt;0.10.</source>
            <translation>“%1”不是金额。请写成 cost&gt;0.10 的形式。</translation>
        </message>
        <message>
            <source>a cost %1</source>
            <translation>成本%1</translation>
        </message>
        <message>
            <source>“%1” is no number of tokens. Write it like tokens&gt;50k.</source>
            <translation>“%1”不是 Token 数。请写成 tokens&gt;50k 的形式。</translation>
        </message>
        <message>
            <source>tokens %1</source>
            <translation>Token 数%1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like ttft&gt;2s or ttft&gt;500ms.</source>
            <translation>“%1”不是时长。请写成 ttft&gt;2s 或 ttft&gt;500ms 的形式。</translation>
        </message>
        <message>
            <source>a time to the first token %1</source>
            <translation>首个 Token 用时%1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like time&gt;10s or time&gt;2min.</source>
            <translation>“%1”不是时长。请写成 time&gt;10s 或 time&gt;2min 的形式。</translation>
        </message>
        <message>
            <source>a total time %1</source>
            <translation>总用时%1</translation>
        </message>
        <message>
            <source>“%1” is no status to compare with. Write it like status&gt;=400.</source>
            <translation>“%1”不是可比较的状态。请写成 status&gt;=400 的形式。</translation>
        </message>
        <message>
            <source>“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.</source>
            <translation>“%1”不是时间。请写成 since:14:00、since:15m 或 since:2026-11-20。</translation>
        </message>
        <message>
            <source>a start since %1</source>
            <translation>开始时间不早于 %1</translation>
        </message>
        <message>
            <source>a start before %1</source>
            <translation>开始时间早于 %1</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 或 %2</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To look for that text, put it in quotes.</source>
            <translation>没有筛选条件“%1:”。要查找该文本，请加上引号。</translation>
        </message>
        <message>
            <source>“%1” cannot be compared. Use cost, tokens, ttft or time.</source>
            <translation>“%1”无法比较。请使用 cost、tokens、ttft 或 time。</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>文本 %1</translation>
        </message>
        <message>
            <source>“%1” needs a comparison, like %1&gt;…</source>
            <translation>“%1”需要比较，例如 %1&gt;…</translation>
        </message>
        <message>
            <source>Something is missing after “%1:”.</source>
            <translation>“%1:”之后缺少内容。</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>引号之间没有内容。</translation>
        </message>
        <message>
            <source>Requests with %1.</source>
            <translation>有 %1 的请求。</translation>
        </message>
        <message>
            <source>Requests without %1.</source>
            <translation>没有 %1 的请求。</translation>
        </message>
        <message>
            <source>Requests with %1, without %2.</source>
            <translation>有 %1、没有 %2 的请求。</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 of them from the cache, %3 written to it; %4 out, plus %5 reasoning</source>
            <translation>输入 %1 个 Token，其中 %2 个来自缓存，%3 个写入缓存；输出 %4 个，另有推理 %5 个</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%1，来自 %2</translation>
        </message>
        <message>
            <source>Tokens: all input / of which from the cache / output</source>
            <translation>Token：全部输入 / 其中来自缓存 / 输出</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>到首个 Token 的时间</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>In / cached / out</source>
            <translation>输入 / 缓存 / 输出</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总计</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>发送 / 接收</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficPage</name>
        <message>
            <source>Filter: words, or key: model: status:error cost&gt;0.10</source>
            <translation>筛选：关键词，或 key: model: status:error cost&gt;0.10</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>筛选请求</translation>
        </message>
        <message>
            <source>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. A minus negates, a comma means or.
Arrow down shows the filters of before.</source>
            <translation>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. 减号表示排除，逗号表示或。
按向下箭头可显示之前的筛选。</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>跟随</translation>
        </message>
        <message>
            <source>Keep the newest request in view (End)</source>
            <translation>始终显示最新的请求 (End)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Choose the columns. Drag their headers to another place.</source>
            <translation>选择列。拖动列标题可调整位置。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Save every request that the filter lets through (Ctrl+E)</source>
            <translation>保存筛选出的所有请求 (Ctrl+E)</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>流量</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1（位于字符 %2）</translation>
        </message>
        <message>
            <source>Sorted by %1: new requests wait at the bottom. A third click on the title, or Follow, brings back the order of time.</source>
            <translation>按“%1”排序：新请求在底部等待。第三次点击列标题，或按“跟随”，即可恢复时间顺序。</translation>
        </message>
        <message>
            <source>That request is not in the history any more.</source>
            <translation>该请求已不在历史中。</translation>
        </message>
        <message>
            <source>That request could not be read: %1</source>
            <translation>无法读取该请求：%1</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>显示详情</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>仅显示此项</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>排除此项</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>复制行</translation>
        </message>
        <message>
            <source>Copy row as JSON</source>
            <translation>将行复制为 JSON</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>复制为 curl</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>复制请求 ID</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>在试验场中打开</translation>
        </message>
        <message>
            <source>The view was cleared. Nothing was deleted.</source>
            <translation>视图已清除。未删除任何内容。</translation>
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
            <translation>导出请求</translation>
        </message>
        <message>
            <source>Exporting %1 of %2 · Cancel</source>
            <translation>正在导出 %1 / %2 · 取消</translation>
        </message>
        <message>
            <source>Exporting… · Cancel</source>
            <translation>正在导出… · 取消</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>导出已取消；未写入文件。</translation>
        </message>
        <message>
            <source>Saved as %1: %2 requests.</source>
            <translation>已保存为 %1：%2 个请求。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>%1 since the view was cleared</source>
            <translation>清除视图后 %1 个</translation>
        </message>
        <message>
            <source>%1 matching</source>
            <translation>%1 个匹配</translation>
        </message>
        <message>
            <source>%1, earlier ones could not be read</source>
            <translation>%1，无法读取更早的请求</translation>
        </message>
        <message>
            <source>%1, looking further back…</source>
            <translation>%1，正在查找更早的请求…</translation>
        </message>
        <message>
            <source> · loading more</source>
            <translation> · 正在加载更多</translation>
        </message>
        <message>
            <source>%1 of %2 matching</source>
            <translation>%1 / %2 个匹配</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 个请求</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests</source>
            <translation>%1 / %2 个请求</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln 个新请求</numerusform>
            </translation>
        </message>
        <message>
            <source>To the newest</source>
            <translation>转到最新</translation>
        </message>
        <message>
            <source>The view is cleared</source>
            <translation>视图已清除</translation>
        </message>
        <message>
            <source>New requests appear here. Nothing was deleted.</source>
            <translation>新请求会显示在此处。未删除任何内容。</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>重新显示全部</translation>
        </message>
        <message>
            <source>Earlier requests could not be read</source>
            <translation>无法读取更早的请求</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>复制详情</translation>
        </message>
        <message>
            <source>No requests match</source>
            <translation>无匹配请求</translation>
        </message>
        <message>
            <source>No request, live or in the history, matches “%1”.</source>
            <translation>实时和历史请求均不匹配“%1”。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>The gateway is not running. Requests appear here as they arrive.</source>
            <translation>网关未运行。请求到达时会显示在此处。</translation>
        </message>
        <message>
            <source>Point an agent at %1. What it asks appears here as it happens.</source>
            <translation>将智能体指向 %1。其请求会实时显示在此处。</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>尚无请求</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>连接智能体</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>发送测试请求</translation>
        </message>
        <message>
            <source>Earlier requests could not be read: %1</source>
            <translation>无法读取更早的请求：%1</translation>
        </message>
    </context>
    <context>
        <name>TrafficWords</name>
        <message>
            <source>Somebody</source>
            <translation>某个程序</translation>
        </message>
        <message>
            <source>something</source>
            <translation>某内容</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4.</source>
            <translation>%1 请求 %2；%3 用 %4 完成响应。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.</source>
            <translation>%1 请求 %2；%3 用 %4 完成响应，%5 个 Token。此模型没有已知价格。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens for %6.</source>
            <translation>%1 请求 %2；%3 用 %4 完成响应，%5 个 Token，费用 %6。</translation>
        </message>
        <message>
            <source>as a stream</source>
            <translation>流式</translation>
        </message>
        <message>
            <source>in one piece</source>
            <translation>一次性</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 is answering.</source>
            <translation>%1 请求 %2；%3 正在响应。</translation>
        </message>
        <message>
            <source>%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.</source>
            <translation>%1 请求 %2，并在 %3 后、响应完成之前断开。至此已用：%4。</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice refused it (%3).</source>
            <translation>%1 请求 %2；Sluice 已拒绝（%3）。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered with the error %4 after %5.</source>
            <translation>%1 请求 %2；%3 在 %5 后返回错误 %4。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 could not be reached.</source>
            <translation>%1 请求 %2；无法连接 %3。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 broke off in the middle of its answer after %4.</source>
            <translation>%1 请求 %2；%3 在 %4 后于响应途中中断。</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice was stopped before the answer was complete.</source>
            <translation>%1 请求 %2；Sluice 在响应完成之前被停止。</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>接收时间</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Model asked</source>
            <translation>请求的模型</translation>
        </message>
        <message>
            <source>Model served</source>
            <translation>实际模型</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>调用</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>输入 Token</translation>
        </message>
        <message>
            <source>from the cache</source>
            <translation>来自缓存</translation>
        </message>
        <message>
            <source>into the cache</source>
            <translation>写入缓存</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>输出 Token</translation>
        </message>
        <message>
            <source>for reasoning</source>
            <translation>用于推理</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>提示缓存</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>发送 / 接收</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>路由</translation>
        </message>
        <message>
            <source>Chosen instead of</source>
            <translation>代替的模型</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>护栏</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>请求 ID</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>已修改</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>已转换</translation>
        </message>
        <message>
            <source>Byte-exact</source>
            <translation>逐字节一致</translation>
        </message>
        <message>
            <source>Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, the wish to be told the usage, or what a guardrail replaced. Every other byte went through as it was.</source>
            <translation>正文的部分内容在途中被替换：模型名称、输出限制、系统提示、返回用量的要求，或护栏替换的内容。其余每个字节均原样通过。</translation>
        </message>
        <message>
            <source>The request was translated to the provider's protocol, and the answer back.</source>
            <translation>请求已转换为提供商的协议，响应再转换回来。</translation>
        </message>
        <message>
            <source>Byte-exact: the body went through as it was, both ways, unpacked where one side could not have it packed. Only headers differ, such as the credential.</source>
            <translation>逐字节一致：正文双向原样通过，仅在一方不能接收压缩内容时解压。只有标头不同，例如凭据。</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1（%2 字节）</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>协议</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>客户端发送</translation>
        </message>
        <message>
            <source>Sent to the client</source>
            <translation>发送到客户端</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>正文</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>错误代码</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>拒绝方</translation>
        </message>
        <message>
            <source>Service tier</source>
            <translation>服务层级</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>区域</translation>
        </message>
        <message>
            <source>Alerted</source>
            <translation>已提醒</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>已脱敏</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the tools changed since the request before.</source>
            <translation>未命中提示缓存：工具与前一个请求相比已更改。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the system prompt changed since the request before.</source>
            <translation>未命中提示缓存：系统提示与前一个请求相比已更改。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: message %1 changed since the request before.</source>
            <translation>未命中提示缓存：消息 %1 与前一个请求相比已更改。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: “%1” changed since the request before.</source>
            <translation>未命中提示缓存：“%1”与前一个请求相比已更改。</translation>
        </message>
        <message>
            <source>The request carried no key, or one that Sluice does not know.</source>
            <translation>请求未携带密钥，或携带了 Sluice 不认识的密钥。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used any more.</source>
            <translation>密钥“%1”已不能使用。</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>显示此密钥</translation>
        </message>
        <message>
            <source>The key “%1” has used up its requests for this minute.</source>
            <translation>密钥“%1”已用完这一分钟的请求数。</translation>
        </message>
        <message>
            <source>Change its limit</source>
            <translation>更改其限制</translation>
        </message>
        <message>
            <source>The key “%1” may not ask for this.</source>
            <translation>密钥“%1”不得请求此内容。</translation>
        </message>
        <message>
            <source>No provider is set up for “%1”.</source>
            <translation>未为“%1”设置提供商。</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>打开提供商</translation>
        </message>
        <message>
            <source>All traffic is paused.</source>
            <translation>所有流量已暂停。</translation>
        </message>
        <message>
            <source>The request could not be understood.</source>
            <translation>无法理解该请求。</translation>
        </message>
        <message>
            <source>Refused by the rule “%1”.</source>
            <translation>被规则“%1”拒绝。</translation>
        </message>
        <message>
            <source>Waited for a free place</source>
            <translation>等待空位</translation>
        </message>
        <message>
            <source>Checked and connected</source>
            <translation>检查并连接</translation>
        </message>
        <message>
            <source>Waiting for the first token</source>
            <translation>等待首个 Token</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>流式传输</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>接收</translation>
        </message>
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message>
            <source>Answer</source>
            <comment>its body</comment>
            <translation>响应</translation>
        </message>
        <message>
            <source>Assistant's answer</source>
            <translation>助手的响应</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>its body</comment>
            <translation>请求</translation>
        </message>
        <message>
            <source>System</source>
            <comment>who says it</comment>
            <translation>系统</translation>
        </message>
        <message>
            <source>User</source>
            <comment>who says it</comment>
            <translation>用户</translation>
        </message>
        <message>
            <source>Assistant</source>
            <comment>who says it</comment>
            <translation>助手</translation>
        </message>
        <message>
            <source>Tool</source>
            <comment>who says it</comment>
            <translation>工具</translation>
        </message>
        <message>
            <source>Instructions</source>
            <comment>of the system</comment>
            <translation>指令</translation>
        </message>
        <message>
            <source>Thinking, encrypted</source>
            <translation>思考（已加密）</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Tool call</source>
            <translation>工具调用</translation>
        </message>
        <message>
            <source>Empty result</source>
            <translation>结果为空</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>of a tool</comment>
            <translation>错误</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>显示更早的消息</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Show more (%1 left)</source>
            <translation>显示更多（剩余 %1）</translation>
        </message>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>显示全部（%Ln 行）</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>显示全部（%1）</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>复制所选内容</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message>
            <source>%1   paused</source>
            <comment>a key's name</comment>
            <translation>%1   已暂停</translation>
        </message>
        <message>
            <source>%1   %2 today</source>
            <comment>a key's name and what it cost</comment>
            <translation>%1   今日 %2</translation>
        </message>
        <message numerus="yes">
            <source>Sluice · %1 today · %2/h · %n running</source>
            <comment>spend, spend an hour, requests</comment>
            <translation>
                <numerusform>Sluice · 今日 %1 · %2/小时 · %n 个运行中</numerusform>
            </translation>
        </message>
        <message>
            <source>Running on %1</source>
            <comment>an address</comment>
            <translation>运行于 %1</translation>
        </message>
        <message>
            <source>The gateway is stopped</source>
            <translation>网关已停止</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>an amount of money</comment>
            <translation>今日 %1</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>全部恢复</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>流量未恢复</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>流量未暂停</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>打开 Sluice</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Quit Sluice…</source>
            <translation>退出 Sluice…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>from the tray</source>
            <translation>从系统托盘</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>密钥未恢复</translation>
        </message>
        <message>
            <source>The key was not paused</source>
            <translation>密钥未暂停</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>预算未提高</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>显示请求</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Recently refused</source>
            <translation>最近拒绝</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <comment>time, key, why</comment>
            <translation>%1  %2：%3</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>未知密钥</translation>
        </message>
    </context>
    <context>
        <name>sluice::UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>撤消</translation>
        </message>
    </context>
    <context>
        <name>Upstream</name>
        <message>
            <source>The provider's answer is not valid %1 data.</source>
            <translation>提供商的响应不是有效的 %1 数据。</translation>
        </message>
        <message>
            <source>The provider's answer is too large when it is decompressed.</source>
            <translation>提供商的响应解压后过大。</translation>
        </message>
        <message>
            <source>%1 cannot be reached through the proxy. Check the proxy's address and that it is running.</source>
            <translation>无法通过代理连接 %1。请检查代理的地址，以及代理是否正在运行。</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port and that the server is running.</source>
            <translation>%1 拒绝了连接。请检查端口，以及服务器是否正在运行。</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check the network connection and the provider's address.</source>
            <translation>无法连接 %1。请检查网络连接和提供商的地址。</translation>
        </message>
        <message>
            <source>The name of the proxy for %1 has no address. Check the proxy setting.</source>
            <translation>用于 %1 的代理名称没有对应的地址。请检查代理设置。</translation>
        </message>
        <message>
            <source>The name %1 has no address. Check the spelling and the network connection.</source>
            <translation>名称 %1 没有对应的地址。请检查拼写和网络连接。</translation>
        </message>
        <message>
            <source>No connection to %1 within %2 s. Check the network connection and the address.</source>
            <translation>%2 秒内未能连接到 %1。请检查网络连接和地址。</translation>
        </message>
        <message>
            <source>No secure connection to %1: %2.</source>
            <translation>无法与 %1 建立安全连接：%2。</translation>
        </message>
        <message>
            <source>%1 answered with something that is not HTTP.</source>
            <translation>%1 返回的内容不是 HTTP。</translation>
        </message>
        <message>
            <source>%1 broke off in the middle of its answer.</source>
            <translation>%1 在响应途中中断。</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 未响应即关闭了连接。</translation>
        </message>
        <message>
            <source>The provider's address is not a valid http or https URL.</source>
            <translation>提供商的地址不是有效的 http 或 https URL。</translation>
        </message>
        <message>
            <source>The request to %1 failed: %2.</source>
            <translation>对 %1 的请求失败：%2。</translation>
        </message>
        <message>
            <source>%1 was silent for %2 s.</source>
            <translation>%1 已静默 %2 秒。</translation>
        </message>
        <message>
            <source>The request holds a header that cannot be sent.</source>
            <translation>请求含有无法发送的标头。</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageChart</name>
        <message>
            <source>Usage over time, chart</source>
            <translation>用量变化图表</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>预计</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>总共 %1</translation>
        </message>
        <message>
            <source>↑ Budget %1</source>
            <translation>↑ 预算 %1</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累计</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>上一时段</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>预算</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a time, and a value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <comment>a time, a group, its part, and the whole bar</comment>
            <translation>%1，%2：%3 / %4</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageFacts</name>
        <message>
            <source>new input</source>
            <translation>新输入</translation>
        </message>
        <message>
            <source>cache read</source>
            <translation>缓存读取</translation>
        </message>
        <message>
            <source>cache written</source>
            <translation>缓存写入</translation>
        </message>
        <message>
            <source>output</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>推理</translation>
        </message>
        <message>
            <source>Nothing came from a prompt cache.</source>
            <translation>没有来自提示缓存的内容。</translation>
        </message>
        <message>
            <source>Writing the prompt cache cost %1 more than reading it saved.</source>
            <translation>写入提示缓存的成本比读取节省的多 %1。</translation>
        </message>
        <message>
            <source>Prompt caching saved %1.</source>
            <translation>提示缓存节省了 %1。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>From the cache</source>
            <translation>来自缓存</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>首个 Token</translation>
        </message>
        <message>
            <source>Whole answer</source>
            <translation>完整响应</translation>
        </message>
        <message>
            <source>Dearest sessions</source>
            <translation>最贵的会话</translation>
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
            <translation>%1  %3 中的 %2</translation>
        </message>
        <message>
            <source>Session %1. Requests: %2. Click to see only this one.</source>
            <comment>an id, a number</comment>
            <translation>会话 %1。请求：%2。点击可仅查看此会话。</translation>
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
            <translation>新增</translation>
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
            <translation>总计</translation>
        </message>
        <message>
            <source>%1 in, %2 of it read from the cache, %3 written to it</source>
            <comment>numbers of tokens</comment>
            <translation>输入 %1，其中 %2 从缓存读取，%3 写入缓存</translation>
        </message>
        <message>
            <source>%1 out, %2 of it reasoning</source>
            <comment>numbers of tokens</comment>
            <translation>输出 %1，其中推理 %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln 个失败</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of the answers began within %1, 95 % within %2</source>
            <comment>durations</comment>
            <translation>一半的响应在 %1 内开始，95 % 在 %2 内开始</translation>
        </message>
        <message>
            <source>%1 in the period before</source>
            <translation>上一时段 %1</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>In</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>缓存</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>输出</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Per request</source>
            <translation>每个请求</translation>
        </message>
        <message>
            <source>TTFT p95</source>
            <translation>TTFT p95</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>变化</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.</source>
            <translation>“%1”不是范围。请尝试 -3d、-12h、2026-11-01 或 2026-11-01..2026-11-07。</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>nothing was narrowed down</comment>
            <translation>全部</translation>
        </message>
        <message>
            <source>The ledger could not be read; these figures are of %1. %2</source>
            <translation>无法读取账本；这些数据截至 %1。%2</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>无法读取账本。%1</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>总计 %1</translation>
        </message>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ %Ln 个无定价（%1 个 Token）</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 against the period before by now</source>
            <comment>a change</comment>
            <translation>与上一时段同期相比 %1</translation>
        </message>
        <message>
            <source>%1 against the period before</source>
            <comment>a change</comment>
            <translation>与上一时段相比 %1</translation>
        </message>
        <message>
            <source>≈ %1 by %2 at this pace</source>
            <comment>an amount, and a day or time of day</comment>
            <translation>按此速度到 %2 为 ≈ %1</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>连接智能体</translation>
        </message>
        <message>
            <source>No usage yet</source>
            <translation>尚无用量</translation>
        </message>
        <message>
            <source>What each key, model and agent costs appears here from the first request on.</source>
            <translation>从第一个请求起，每个密钥、模型和智能体的成本会显示在此处。</translation>
        </message>
        <message>
            <source>No usage in this range</source>
            <translation>此范围内没有用量</translation>
        </message>
        <message>
            <source>The last request was on %1.</source>
            <translation>上一个请求在 %1。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <comment>a range, a time zone, an age</comment>
            <translation>%1 · %2 · 截至 %3</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two times</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>That is: all input at the price of new input, less what it did cost.</source>
            <translation>即：全部输入按新输入价格计算，减去实际成本。</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>仅显示此项</translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>此成本是如何计算的？</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>图片已复制。</translation>
        </message>
        <message>
            <source>Export usage</source>
            <translation>导出用量</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>图片 (*.png)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting… %1</source>
            <translation>正在导出… %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Every request as CSV…</source>
            <translation>所有请求导出为 CSV…</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>取消导出</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>无法写入 %1：%2</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>更早</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>更晚</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>分组方式</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>不比较</translation>
        </message>
        <message>
            <source>With the period before</source>
            <translation>与上一时段比较</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>用量</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Range, typed</source>
            <translation>范围（输入）</translation>
        </message>
        <message>
            <source>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07</source>
            <translation>-90m、-12h、-3d、-2w、2026-11-01、2026-11-01.. 或 2026-11-01..2026-11-07</translation>
        </message>
        <message>
            <source>What it was narrowed to</source>
            <translation>已缩小到的范围</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>One step back (Backspace)</source>
            <translation>后退一步 (Backspace)</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>设置价格…</translation>
        </message>
        <message>
            <source>How was this cost computed? (Ctrl+I)</source>
            <translation>此成本是如何计算的？(Ctrl+I)</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>显示请求</translation>
        </message>
        <message>
            <source>Usage by group</source>
            <translation>按组用量</translation>
        </message>
        <message>
            <source>Table as CSV…</source>
            <translation>表格导出为 CSV…</translation>
        </message>
        <message>
            <source>Chart as picture…</source>
            <translation>图表导出为图片…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>复制图片</translation>
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
            <translation>无密钥</translation>
        </message>
        <message>
            <source>Deleted key</source>
            <translation>已删除的密钥</translation>
        </message>
        <message>
            <source>No provider</source>
            <translation>无提供商</translation>
        </message>
        <message>
            <source>Deleted provider</source>
            <translation>已删除的提供商</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>无项目</translation>
        </message>
        <message>
            <source>Deleted project</source>
            <translation>已删除的项目</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>未知智能体</translation>
        </message>
        <message>
            <source>Unknown folder</source>
            <translation>未知文件夹</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>无会话</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>过去一小时</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>上个月</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全部时间</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>自定义…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>提供商</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>智能体</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>端点</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>成本</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Cache share</source>
            <translation>缓存占比</translation>
        </message>
        <message>
            <source>First token, p95</source>
            <translation>首个 Token，p95</translation>
        </message>
        <message>
            <source>%1, %2 – %3</source>
            <comment>a date, and two times of day</comment>
            <translation>%1，%2 – %3</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two dates</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a date and a time of day</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>Validation</name>
        <message>
            <source>“%1” is not a time zone such as Europe/Berlin.</source>
            <translation>“%1”不是时区，例如 Europe/Berlin。</translation>
        </message>
        <message>
            <source>There is no provider with the id %1.</source>
            <translation>没有 ID 为 %1 的提供商。</translation>
        </message>
        <message>
            <source>A budget turns to a cheaper model, but no cheaper model is named.</source>
            <translation>预算设为改用更便宜的模型，但未指定更便宜的模型。</translation>
        </message>
        <message>
            <source>The project does not exist any more.</source>
            <translation>该项目已不存在。</translation>
        </message>
        <message>
            <source>The system prompt is empty.</source>
            <translation>系统提示为空。</translation>
        </message>
        <message>
            <source>The name “%1” is taken. Choose another one.</source>
            <translation>名称“%1”已被使用。请选择其他名称。</translation>
        </message>
        <message>
            <source>A budget is raised by more than 0.</source>
            <translation>预算的提高额必须大于 0。</translation>
        </message>
        <message>
            <source>There is none for any other period either.</source>
            <translation>其他周期也没有预算。</translation>
        </message>
        <message>
            <source>There is one per %1.</source>
            <translation>有一个按 %1 计的预算。</translation>
        </message>
        <message>
            <source>There is no budget in USD per %1 to raise. %2</source>
            <translation>没有按 %1 计的美元预算可以提高。%2</translation>
        </message>
        <message>
            <source>At most %1 extra headers are possible.</source>
            <translation>最多可有 %1 个额外标头。</translation>
        </message>
        <message>
            <source>“%1” is not a header name: letters, digits and - are allowed.</source>
            <translation>“%1”不是标头名称：只允许字母、数字和 -。</translation>
        </message>
        <message>
            <source>The header “%1” cannot be set here: Sluice sets it itself.</source>
            <translation>此处不能设置标头“%1”：由 Sluice 自行设置。</translation>
        </message>
        <message>
            <source>The value of the header “%1” is too long or holds a line break.</source>
            <translation>标头“%1”的值过长，或含有换行符。</translation>
        </message>
        <message>
            <source>The base URL must look like https://api.example.com/v1.</source>
            <translation>基础 URL 必须形如 https://api.example.com/v1。</translation>
        </message>
        <message>
            <source>The base URL must not hold a name or password: put the key into its own field.</source>
            <translation>基础 URL 不能含有用户名或密码：请将密钥填入单独的字段。</translation>
        </message>
        <message>
            <source>The base URL must end with its path, without “?” or “#”.</source>
            <translation>基础 URL 必须以路径结尾，不含“?”或“#”。</translation>
        </message>
        <message>
            <source>http:// would send the key and all prompts unencrypted to %1. Use https://, or confirm that this is what you want.</source>
            <translation>http:// 会以未加密方式将密钥和所有提示发送到 %1。请使用 https://，或确认您确实要这样做。</translation>
        </message>
        <message>
            <source>At most %L1 models are possible.</source>
            <translation>最多可有 %L1 个模型。</translation>
        </message>
        <message>
            <source>A model's name is too long: at most %1 characters.</source>
            <translation>模型名称过长：最多 %1 个字符。</translation>
        </message>
        <message>
            <source>The proxy must look like http://proxy.example.com:3128 or socks5://….</source>
            <translation>代理必须形如 http://proxy.example.com:3128 或 socks5://…。</translation>
        </message>
        <message>
            <source>The proxy's address must not hold a password: settings are stored in plain text.</source>
            <translation>代理的地址不能含有密码：设置以明文存储。</translation>
        </message>
        <message>
            <source>%1 must be between %L2 and %L3.</source>
            <translation>%1必须介于 %L2 和 %L3 之间。</translation>
        </message>
        <message>
            <source>The limit for request heads (bytes)</source>
            <translation>请求头的限制（字节）</translation>
        </message>
        <message>
            <source>The limit for request bodies (bytes)</source>
            <translation>请求正文的限制（字节）</translation>
        </message>
        <message>
            <source>The number of connections</source>
            <translation>连接数</translation>
        </message>
        <message>
            <source>The time to send a request head (ms)</source>
            <translation>发送请求头的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time between two pieces of a body (ms)</source>
            <translation>正文两段之间的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time that an idle connection is kept (ms)</source>
            <translation>空闲连接的保留时间（毫秒）</translation>
        </message>
        <message>
            <source>The time to connect to a provider (ms)</source>
            <translation>连接提供商的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time that a provider may be silent (ms)</source>
            <translation>提供商可静默的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time before a stream is kept alive (ms)</source>
            <translation>开始对流保活前的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time to finish running requests (ms)</source>
            <translation>完成运行中请求的时间（毫秒）</translation>
        </message>
        <message>
            <source>“%1” is not a host name: give it without https:// and port.</source>
            <translation>“%1”不是主机名：请勿包含 https:// 和端口。</translation>
        </message>
        <message>
            <source>Thresholds are up to %1 rising percentages from 1 to 99.</source>
            <translation>阈值为最多 %1 个递增的百分比，从 1 到 99。</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine or in a private network.</source>
            <translation>%1必须是 https:// 地址，或指向本机或专用网络的 http:// 地址。</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine.</source>
            <translation>%1必须是 https:// 地址，或指向本机的 http:// 地址。</translation>
        </message>
        <message>
            <source>%1 must not hold a name or password.</source>
            <translation>%1不能含有用户名或密码。</translation>
        </message>
        <message>
            <source>The first day of the week (0: as the locale says)</source>
            <translation>每周的第一天（0：按区域设置）</translation>
        </message>
        <message>
            <source>The webhook</source>
            <translation>Webhook 地址</translation>
        </message>
        <message>
            <source>The key check</source>
            <translation>密钥检查地址</translation>
        </message>
        <message>
            <source>The time to check a key (ms)</source>
            <translation>检查密钥的时间（毫秒）</translation>
        </message>
        <message>
            <source>The time that a checked key is remembered (ms)</source>
            <translation>已检查密钥的记住时间（毫秒）</translation>
        </message>
        <message>
            <source>Choose the virtual key whose rules hold for keys that were vouched for.</source>
            <translation>请选择一个虚拟密钥，其规则适用于经担保的密钥。</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>需要名称。</translation>
        </message>
        <message>
            <source>The name is too long: at most %1 characters.</source>
            <translation>名称过长：最多 %1 个字符。</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>名称含有无法显示的字符。</translation>
        </message>
        <message>
            <source>A colour must look like #3a7bd5.</source>
            <translation>颜色必须形如 #3a7bd5。</translation>
        </message>
        <message>
            <source>The note is too long: at most %L1 characters.</source>
            <translation>备注过长：最多 %L1 个字符。</translation>
        </message>
        <message>
            <source>A provider's name must not hold “/”: it stands before the model, as in name/model.</source>
            <translation>提供商名称不能含有“/”：在 name/model 中它位于模型之前。</translation>
        </message>
        <message>
            <source>A provider cannot be called “%1”: its name is part of an address.</source>
            <translation>提供商不能名为“%1”：其名称是地址的一部分。</translation>
        </message>
        <message>
            <source>Requests per minute (0: no limit)</source>
            <translation>每分钟请求数（0：无限制）</translation>
        </message>
        <message>
            <source>The default provider does not exist any more.</source>
            <translation>默认提供商已不存在。</translation>
        </message>
        <message>
            <source>The port (0: any free one)</source>
            <translation>端口（0：任意空闲端口）</translation>
        </message>
        <message>
            <source>The number of workers</source>
            <translation>工作线程数</translation>
        </message>
        <message>
            <source>“%1” is not an address to listen on, such as 127.0.0.1.</source>
            <translation>“%1”不是可监听的地址，例如 127.0.0.1。</translation>
        </message>
        <message>
            <source>The theme must be system, light or dark.</source>
            <translation>主题必须是 system、light 或 dark。</translation>
        </message>
        <message>
            <source>The days that requests are kept</source>
            <translation>请求的保留天数</translation>
        </message>
        <message>
            <source>The size of the database (bytes)</source>
            <translation>数据库的大小（字节）</translation>
        </message>
        <message>
            <source>The days that texts of guardrail events are kept</source>
            <translation>护栏事件文本的保留天数</translation>
        </message>
        <message>
            <source>The days that recorded bodies are kept</source>
            <translation>已记录正文的保留天数</translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>密钥为空。</translation>
        </message>
        <message>
            <source>The key is too long to be one.</source>
            <translation>密钥过长，不可能是密钥。</translation>
        </message>
        <message>
            <source>The key holds a blank, a line break or a character that no key has. Copy it again.</source>
            <translation>密钥含有空格、换行符或密钥中不会出现的字符。请重新复制。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WatchStep</name>
        <message>
            <source>Watch it work</source>
            <translation>查看运行效果</translation>
        </message>
        <message>
            <source>Connect an agent on the Agents page, start it in any folder and say hello. Or send a test request: the simulator answers it.</source>
            <translation>在“智能体”页面连接一个智能体，在任意文件夹中启动它并打个招呼。或发送测试请求：由模拟器响应。</translation>
        </message>
        <message>
            <source>Waiting for the first request…</source>
            <translation>正在等待第一个请求…</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>发送测试请求</translation>
        </message>
        <message>
            <source>Start Sluice when I log in</source>
            <translation>登录时启动 Sluice</translation>
        </message>
        <message>
            <source>It works: %1 asked %2, %3 in %4.</source>
            <comment>agent, model, status, duration</comment>
            <translation>运行正常：%1 请求 %2，%3，用时 %4。</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>某个程序</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>No webhook is set.</source>
            <translation>未设置 Webhook。</translation>
        </message>
        <message>
            <source>This is a test message from Sluice.</source>
            <translation>这是来自 Sluice 的测试消息。</translation>
        </message>
        <message>
            <source>Budget and runaway warnings will arrive here.</source>
            <translation>预算和失控警告将发送到此处。</translation>
        </message>
        <message>
            <source>The webhook answered with status %1.</source>
            <translation>Webhook 返回状态 %1。</translation>
        </message>
        <message>
            <source>The webhook's address does not answer.</source>
            <translation>Webhook 的地址没有响应。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message>
            <source>Last week</source>
            <translation>上周</translation>
        </message>
        <message>
            <source>Show in Usage</source>
            <translation>在“用量”中显示</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Dismiss the summary of last week</source>
            <translation>忽略上周摘要</translation>
        </message>
        <message>
            <source>Last week, %1 to %2</source>
            <comment>two days</comment>
            <translation>上周，%1 至 %2</translation>
        </message>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>用于 %Ln 个请求的支出</numerusform>
            </translation>
        </message>
        <message>
            <source>saved by prompt caching</source>
            <translation>提示缓存节省</translation>
        </message>
        <message>
            <source>more by prompt caching</source>
            <translation>提示缓存多支出</translation>
        </message>
        <message>
            <source>times stopped by guardrails</source>
            <translation>次被护栏拦截</translation>
        </message>
        <message>
            <source>no agent was recognised</source>
            <translation>未识别到智能体</translation>
        </message>
        <message>
            <source>busiest agent, %1 %</source>
            <comment>a share of the requests</comment>
            <translation>最繁忙的智能体，%1 %</translation>
        </message>
        <message>
            <source>The summary of last week was dismissed.</source>
            <translation>已忽略上周摘要。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WelcomeStep</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>欢迎使用 Sluice</translation>
        </message>
        <message>
            <source>Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it checks each key's limits and budgets, keeps secrets from leaving, and counts what everything costs.</source>
            <translation>您的编程智能体与 Sluice 通信，Sluice 再与提供商通信。途中它会检查每个密钥的限制和预算，防止机密外泄，并统计各项成本。</translation>
        </message>
        <message>
            <source>It keeps counts, costs and times of requests on this computer. It never keeps prompts or answers unless you ask for it, and provider keys only in %1.</source>
            <comment>a secret store</comment>
            <translation>它在本机保存请求的计数、成本和时间。除非您要求，否则绝不保存提示或响应；提供商密钥仅保存在 %1 中。</translation>
        </message>
        <message>
            <source>The gateway could not start: %1 Another port can be chosen in the settings.</source>
            <translation>网关无法启动：%1 可在设置中选择其他端口。</translation>
        </message>
        <message>
            <source>The gateway is starting…</source>
            <translation>网关正在启动…</translation>
        </message>
        <message>
            <source>It listens on %1, and only programs on this computer can connect.</source>
            <comment>an address</comment>
            <translation>它监听 %1，仅本机上的程序可以连接。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WhyPanel</name>
        <message>
            <source>The traffic goes on.</source>
            <translation>流量已恢复。</translation>
        </message>
        <message>
            <source>“%1” is changed. The next such request passes.</source>
            <translation>“%1”已更改。下一个此类请求将通过。</translation>
        </message>
        <message>
            <source>The limit was not changed: %1</source>
            <translation>限制未更改：%1</translation>
        </message>
        <message>
            <source>The project “%1” is changed. The next such request passes.</source>
            <translation>项目“%1”已更改。下一个此类请求将通过。</translation>
        </message>
        <message>
            <source>The limits of the gateway are changed. The next such request passes.</source>
            <translation>网关的限制已更改。下一个此类请求将通过。</translation>
        </message>
    </context>
    <context>
        <name>WhyRefused</name>
        <message>
            <source>Allow %1 for the whole gateway</source>
            <translation>对整个网关允许 %1</translation>
        </message>
        <message>
            <source>Allow %1 for the project “%2”</source>
            <translation>对项目“%2”允许 %1</translation>
        </message>
        <message>
            <source>Allow %1</source>
            <translation>允许 %1</translation>
        </message>
        <message>
            <source>That limit does not exist any more: the same request would pass it now.</source>
            <translation>该限制已不存在：相同的请求现在会通过。</translation>
        </message>
        <message>
            <source>The budget of the project “%1” is spent.</source>
            <translation>项目“%1”的预算已用尽。</translation>
        </message>
        <message>
            <source>The budget of the whole gateway is spent.</source>
            <translation>整个网关的预算已用尽。</translation>
        </message>
        <message>
            <source>The budget of the key “%1” is spent.</source>
            <translation>密钥“%1”的预算已用尽。</translation>
        </message>
        <message>
            <source>A budget of the key “%1” is spent.</source>
            <translation>密钥“%1”的一项预算已用尽。</translation>
        </message>
        <message>
            <source>The request could cost more than one request may (%1).</source>
            <translation>该请求的成本可能超过单个请求的上限（%1）。</translation>
        </message>
        <message>
            <source>By now it stands at %1.</source>
            <translation>现在为 %1。</translation>
        </message>
        <message>
            <source>The budget %1.</source>
            <comment>starts again at midnight</comment>
            <translation>预算%1。</translation>
        </message>
        <message>
            <source>The key “%1” has asked as often as it may in that time.</source>
            <translation>密钥“%1”在该时段的请求次数已达上限。</translation>
        </message>
        <message>
            <source>It passes again by itself as time goes by; well-behaved clients wait and retry.</source>
            <translation>随时间推移会自行恢复；行为良好的客户端会等待并重试。</translation>
        </message>
        <message>
            <source>The key “%1” had as many requests running as it may.</source>
            <translation>密钥“%1”运行中的请求数已达上限。</translation>
        </message>
        <message>
            <source>It passes as soon as one of them is done.</source>
            <translation>其中一个完成后即可通过。</translation>
        </message>
        <message>
            <source>The key “%1”</source>
            <translation>密钥“%1”</translation>
        </message>
        <message>
            <source>The project “%1”</source>
            <translation>项目“%1”</translation>
        </message>
        <message>
            <source>The project of that key</source>
            <translation>该密钥的项目</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>整个网关</translation>
        </message>
        <message>
            <source>%1 has asked as often as it may in that time.</source>
            <translation>%1在该时段的请求次数已达上限。</translation>
        </message>
        <message>
            <source>%1 had as many requests running as it may.</source>
            <translation>%1运行中的请求数已达上限。</translation>
        </message>
        <message>
            <source>%1 has sent as many tokens as it may in that time.</source>
            <translation>%1在该时段发送的 Token 数已达上限。</translation>
        </message>
        <message>
            <source>%1 has got as many tokens as it may in that time.</source>
            <translation>%1在该时段收到的 Token 数已达上限。</translation>
        </message>
        <message>
            <source>%1 has used as many tokens as it may in that time.</source>
            <translation>%1在该时段使用的 Token 数已达上限。</translation>
        </message>
        <message>
            <source>%1 allows one request at most so much (%2), and this one could use more.</source>
            <translation>%1对单个请求设有上限（%2），而此请求可能会超出。</translation>
        </message>
        <message>
            <source>%1 allows one session at most so much (%2), and this one has used it up.</source>
            <translation>%1对单个会话设有上限（%2），而此会话已用尽。</translation>
        </message>
        <message>
            <source>%1 has spent its budget (%2).</source>
            <translation>%1的预算已用尽（%2）。</translation>
        </message>
        <message>
            <source>%1 had spent its budget.</source>
            <translation>%1的预算当时已用尽。</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>新会话有自己的预算。</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>显示此密钥</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Show this project</source>
            <translation>显示此项目</translation>
        </message>
        <message>
            <source>The key “%1” is paused: %2</source>
            <translation>密钥“%1”已暂停：%2</translation>
        </message>
        <message>
            <source>The key “%1” was paused.</source>
            <translation>密钥“%1”当时已暂停。</translation>
        </message>
        <message>
            <source>It has been resumed since.</source>
            <translation>此后已恢复。</translation>
        </message>
        <message>
            <source>Resume this key</source>
            <translation>恢复此密钥</translation>
        </message>
        <message>
            <source>All traffic was paused.</source>
            <translation>当时所有流量已暂停。</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>恢复所有流量</translation>
        </message>
        <message>
            <source>The key “%1” is revoked: %2</source>
            <translation>密钥“%1”已吊销：%2</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>密钥“%1”已吊销。</translation>
        </message>
        <message>
            <source>It has been restored since.</source>
            <translation>此后已恢复。</translation>
        </message>
        <message>
            <source>Restore this key</source>
            <translation>恢复此密钥</translation>
        </message>
        <message>
            <source>The key “%1” is switched off.</source>
            <translation>密钥“%1”已停用。</translation>
        </message>
        <message>
            <source>It has been switched on since.</source>
            <translation>此后已启用。</translation>
        </message>
        <message>
            <source>Switch this key on</source>
            <translation>启用此密钥</translation>
        </message>
        <message>
            <source>The key “%1” has expired.</source>
            <translation>密钥“%1”已过期。</translation>
        </message>
        <message>
            <source>It has been given more time since.</source>
            <translation>此后已延长有效期。</translation>
        </message>
        <message>
            <source>Let it work for 24 more hours</source>
            <translation>允许再用 24 小时</translation>
        </message>
        <message>
            <source>It does not end any more when it is idle.</source>
            <translation>现在闲置时不再终止。</translation>
        </message>
        <message>
            <source>Let it work however long it is idle</source>
            <translation>允许无限期闲置</translation>
        </message>
        <message>
            <source>The key “%1” has had all the requests it was made for.</source>
            <translation>密钥“%1”已用完创建时设定的请求数。</translation>
        </message>
        <message>
            <source>Allow one more request</source>
            <translation>再允许 1 个请求</translation>
        </message>
        <message numerus="yes">
            <source>Allow %Ln more requests</source>
            <translation>
                <numerusform>再允许 %Ln 个请求</numerusform>
            </translation>
        </message>
        <message>
            <source>It may ask as often as it likes by now.</source>
            <translation>现在请求次数不限。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used at that hour.</source>
            <translation>密钥“%1”在该时段不可使用。</translation>
        </message>
        <message>
            <source>It may be used %1.</source>
            <translation>可使用时段：%1。</translation>
        </message>
        <message>
            <source>It may be used at any hour by now.</source>
            <translation>现在任何时段均可使用。</translation>
        </message>
        <message>
            <source>Allow any hour for this key</source>
            <translation>允许此密钥在任何时段使用</translation>
        </message>
        <message>
            <source>The key “%1” may use some models only, and the request names none.</source>
            <translation>密钥“%1”仅可使用部分模型，而该请求未指定模型。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the model “%2”.</source>
            <translation>密钥“%1”不得使用模型“%2”。</translation>
        </message>
        <message>
            <source>Stop denying “%1” for this key</source>
            <translation>不再对此密钥禁止“%1”</translation>
        </message>
        <message>
            <source>Allow this model for this key</source>
            <translation>允许此密钥使用此模型</translation>
        </message>
        <message>
            <source>It is allowed by now.</source>
            <translation>现在已允许。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider %2.</source>
            <translation>密钥“%1”不得使用提供商 %2。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider that serves this.</source>
            <translation>密钥“%1”不得使用提供此内容的提供商。</translation>
        </message>
        <message>
            <source>Allow %1 for this key</source>
            <translation>允许此密钥使用 %1</translation>
        </message>
        <message>
            <source>The key “%1” may not make this kind of request (%2).</source>
            <translation>密钥“%1”不得发出此类请求（%2）。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used from %2.</source>
            <translation>密钥“%1”不得从 %2 使用。</translation>
        </message>
        <message>
            <source>A web page asked with the key “%1”, which does not allow that page.</source>
            <translation>某网页使用密钥“%1”发出请求，但该密钥不允许该网页。</translation>
        </message>
        <message>
            <source>A guardrail stopped what the request says.</source>
            <translation>护栏拦截了请求的内容。</translation>
        </message>
        <message>
            <source>Show the guardrails</source>
            <translation>显示护栏</translation>
        </message>
        <message>
            <source>No provider is known to serve the model “%1”.</source>
            <translation>没有已知提供模型“%1”的提供商。</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>打开提供商</translation>
        </message>
        <message>
            <source>The request carried no key.</source>
            <translation>请求未携带密钥。</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know.</source>
            <translation>请求携带了 Sluice 不认识的密钥。</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>The request carried an old secret of the key “%1”, which a new one replaced.</source>
            <translation>请求携带了密钥“%1”的旧密钥值，该值已被新密钥值替换。</translation>
        </message>
        <message>
            <source>It passes with the new secret. The old one does not come back.</source>
            <translation>使用新密钥值即可通过。旧密钥值不会恢复。</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know, and the service that is asked about such keys did not answer.</source>
            <translation>请求携带了 Sluice 不认识的密钥，且用于查询此类密钥的服务没有响应。</translation>
        </message>
        <message>
            <source>Show who is asked</source>
            <translation>显示查询对象</translation>
        </message>
        <message>
            <source>Nobody is asked about such keys any more: they are refused.</source>
            <translation>现在不再查询此类密钥：它们会被拒绝。</translation>
        </message>
        <message>
            <source>The provider “%1” had no key that could be used.</source>
            <translation>提供商“%1”没有可用的密钥。</translation>
        </message>
        <message>
            <source>It has one by now.</source>
            <translation>现在已有密钥。</translation>
        </message>
        <message>
            <source>No key is stored for the provider “%1”.</source>
            <translation>未存储提供商“%1”的密钥。</translation>
        </message>
        <message>
            <source>The key of the provider “%1” cannot be read: the keychain is locked or does not answer.</source>
            <translation>无法读取提供商“%1”的密钥：密钥环已锁定或没有响应。</translation>
        </message>
        <message>
            <source>Give this provider its key</source>
            <translation>为此提供商设置密钥</translation>
        </message>
        <message>
            <source>Unlock it there</source>
            <translation>在该处解锁</translation>
        </message>
        <message>
            <source>The body of the request is larger than Sluice takes.</source>
            <translation>请求正文超过 Sluice 可接收的大小。</translation>
        </message>
        <message>
            <source>Show that limit</source>
            <translation>显示该限制</translation>
        </message>
        <message>
            <source>The program packed the body of the request in a way that Sluice cannot read.</source>
            <translation>程序压缩请求正文的方式 Sluice 无法读取。</translation>
        </message>
        <message>
            <source>It passes as it is, or packed as gzip, deflate, br or zstd.</source>
            <translation>不压缩，或以 gzip、deflate、br、zstd 压缩即可通过。</translation>
        </message>
        <message>
            <source>The body of the request was damaged or cut short: it could not be unpacked.</source>
            <translation>请求正文已损坏或不完整：无法解压。</translation>
        </message>
        <message>
            <source>It passes when it is sent again as a whole.</source>
            <translation>重新完整发送即可通过。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WindowLife</name>
        <message>
            <source>Sluice goes on in the tray</source>
            <translation>Sluice 在系统托盘中继续运行</translation>
        </message>
        <message>
            <source>The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window.</source>
            <translation>网关继续运行。可从托盘菜单退出，或在窗口中按 Ctrl+Q。</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>打开 Sluice</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>%n 个请求正在运行。</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish them, then quit</source>
            <translation>完成后退出</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>立即退出</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>继续运行</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>another Sluice is using %1. Stop it first, or choose another folder with --data-dir.</source>
            <translation>另一个 Sluice 正在使用 %1。请先停止它，或用 --data-dir 选择其他文件夹。</translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>保险库的口令：</translation>
        </message>
        <message>
            <source>Without its passphrase the vault stays closed.</source>
            <translation>没有口令，保险库将保持关闭。</translation>
        </message>
        <message>
            <source>another Sluice is using %1 and does not answer.</source>
            <translation>另一个 Sluice 正在使用 %1，且没有响应。</translation>
        </message>
    </context>
</TS>
