<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>sluice::AboutPanel</name>
        <message>
            <source>Licence…</source>
            <translation>ライセンス…</translation>
        </message>
        <message>
            <source>Show the licence of Sluice</source>
            <translation>Sluice のライセンスを表示</translation>
        </message>
        <message>
            <source>Licence of Sluice</source>
            <translation>Sluice のライセンス</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityModel</name>
        <message>
            <source>Critical</source>
            <translation>重大</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>this window</source>
            <translation>このウィンドウ</translation>
        </message>
        <message>
            <source>admin API</source>
            <translation>管理 API</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity, what happened</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>By</source>
            <translation>実行者</translation>
        </message>
    </context>
    <context>
        <name>sluice::ActivityPage</name>
        <message>
            <source>Activity</source>
            <translation>アクティビティ</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>アクティビティログ</translation>
        </message>
        <message>
            <source>Search the activity</source>
            <translation>アクティビティを検索</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>以前のものを表示</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>The activity could not be read</source>
            <translation>アクティビティを読み込めませんでした</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>まだ何も起きていません</translation>
        </message>
        <message>
            <source>Budget warnings, paused keys and every change of a setting are listed here, with who made it.</source>
            <translation>予算の警告、一時停止されたキー、設定の変更が、実行者とともにここに表示されます。</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>該当なし</translation>
        </message>
        <message>
            <source>No entry fits the filter.</source>
            <translation>フィルターに一致する項目はありません。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Save the activity</source>
            <translation>アクティビティを保存</translation>
        </message>
        <message>
            <source>The activity could not be saved. %1</source>
            <translation>アクティビティを保存できませんでした。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::AddProviderDialog</name>
        <message>
            <source>Add provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <source>Edit provider</source>
            <translation>プロバイダーを編集</translation>
        </message>
        <message>
            <source>Search, or paste a key</source>
            <translation>検索、またはキーを貼り付け</translation>
        </message>
        <message>
            <source>Search providers</source>
            <translation>プロバイダーを検索</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>None of ours has that name. Many servers speak OpenAI's protocol: choose “Any OpenAI-compatible” and enter its address.</source>
            <translation>その名前のものは用意されていません。多くのサーバーは OpenAI のプロトコルに対応しています。「OpenAI 互換」を選び、アドレスを入力してください。</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <source>All providers</source>
            <translation>すべてのプロバイダー</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存されていません: %1</translation>
        </message>
    </context>
    <context>
        <name>AddressMenu</name>
        <message>
            <source>Copy base URL</source>
            <translation>ベース URL をコピー</translation>
        </message>
        <message>
            <source>Copy with /v1</source>
            <translation>/v1 付きでコピー</translation>
        </message>
        <message>
            <source>Copy as curl test</source>
            <translation>curl テストとしてコピー</translation>
        </message>
        <message>
            <source>Copy as environment lines</source>
            <translation>環境変数の行としてコピー</translation>
        </message>
    </context>
    <context>
        <name>AdminApi</name>
        <message>
            <source>“pattern” is missing.</source>
            <translation>「pattern」がありません。</translation>
        </message>
        <message>
            <source>“mode” is missing: reject, replace or alert.</source>
            <translation>「mode」がありません: reject、replace、alert のいずれか。</translation>
        </message>
        <message>
            <source>“text” must be a text.</source>
            <translation>「text」は文字列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” has a value that is not known: %2.</source>
            <translation>「%1」の値が不明です: %2。</translation>
        </message>
        <message>
            <source>“%1” must be a text.</source>
            <translation>「%1」は文字列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be a whole number from %2 to %3.</source>
            <translation>「%1」は %2 から %3 までの整数でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be true or false.</source>
            <translation>「%1」は true または false でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be an array of texts.</source>
            <translation>「%1」は文字列の配列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be an object.</source>
            <translation>「%1」はオブジェクトでなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be an array.</source>
            <translation>「%1」は配列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be a time such as 2026-11-21T10:00:00Z.</source>
            <translation>「%1」は 2026-11-21T10:00:00Z のような時刻でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be an amount in USD as a text, such as "5.00".</source>
            <translation>「%1」は "5.00" のような USD の金額の文字列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be a UUID.</source>
            <translation>「%1」は UUID でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” is missing.</source>
            <translation>「%1」がありません。</translation>
        </message>
        <message>
            <source>There is no field “%1” here.</source>
            <translation>ここに「%1」というフィールドはありません。</translation>
        </message>
        <message>
            <source>“%1” takes up to %2 entries, each of 1 to %3 characters.</source>
            <translation>「%1」は最大 %2 件で、それぞれ 1 文字から %3 文字までです。</translation>
        </message>
        <message>
            <source>“%1” may have %2 characters at most.</source>
            <translation>「%1」は最大 %2 文字です。</translation>
        </message>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>「%1」は次のいずれかでなければなりません: %2。</translation>
        </message>
        <message>
            <source>“%1” must be an array of up to %2 UUIDs.</source>
            <translation>「%1」は最大 %2 個の UUID の配列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” takes %2 entries at most.</source>
            <translation>「%1」は最大 %2 件です。</translation>
        </message>
        <message>
            <source>“%1” must be an array of objects.</source>
            <translation>「%1」はオブジェクトの配列でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be minute, hour or day.</source>
            <translation>「%1」は minute、hour、day のいずれかでなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must be null: concurrency is a number at any moment.</source>
            <translation>「%1」は null でなければなりません。同時実行数は任意の時点での数です。</translation>
        </message>
        <message>
            <source>“%1” must be more than 0: a budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>「%1」は 0 より大きくなければなりません。予算 0 ではすべて拒否されます。代わりにキーを無効にしてください。</translation>
        </message>
        <message>
            <source>“%1” or “limit_tokens” is missing: a budget needs an amount.</source>
            <translation>「%1」または「limit_tokens」がありません。予算には額が必要です。</translation>
        </message>
        <message>
            <source>“%1” must be more than 0.</source>
            <translation>「%1」は 0 より大きくなければなりません。</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>「%1」が長すぎます。</translation>
        </message>
        <message>
            <source>“%1” must be a time of day from 00:00 to 24:00.</source>
            <translation>「%1」は 00:00 から 24:00 までの時刻でなければなりません。</translation>
        </message>
        <message>
            <source>“%1” takes mon, tue, wed, thu, fri, sat, sun.</source>
            <translation>「%1」に使えるのは mon、tue、wed、thu、fri、sat、sun です。</translation>
        </message>
        <message>
            <source>“%1” must name a day.</source>
            <translation>「%1」には曜日を指定しなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must differ from “until”.</source>
            <translation>「%1」は「until」と異なっていなければなりません。</translation>
        </message>
        <message>
            <source>“%1” must not be negative.</source>
            <translation>「%1」は負の値にできません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::AdminTokenPanel</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>New admin token</source>
            <translation>新しい管理トークン</translation>
        </message>
        <message>
            <source>Replace the token…</source>
            <translation>トークンを置き換え…</translation>
        </message>
        <message>
            <source>New token</source>
            <translation>新しいトークン</translation>
        </message>
        <message>
            <source>A token is in use. It cannot be shown again, only replaced.</source>
            <translation>トークンは使用中です。再表示はできず、置き換えのみ可能です。</translation>
        </message>
        <message>
            <source>No token yet: without one nobody can use the admin API.</source>
            <translation>トークンはまだありません。ないと誰も管理 API を使えません。</translation>
        </message>
        <message>
            <source>No token was made. %1</source>
            <translation>トークンは作成されませんでした。%1</translation>
        </message>
        <message>
            <source>Copy the token now: it is not shown again. An earlier one no longer works.</source>
            <translation>今すぐトークンをコピーしてください。再表示されません。以前のトークンは使えなくなりました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentDrawer</name>
        <message>
            <source>Disconnect</source>
            <translation>接続解除</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>ターミナルで開く…</translation>
        </message>
        <message>
            <source>Starts it with Sluice's address and a key in its environment; no file is touched.</source>
            <translation>Sluice のアドレスとキーを環境変数に入れて起動します。ファイルは変更しません。</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>変更…</translation>
        </message>
        <message>
            <source> (not there yet)</source>
            <translation> (まだありません)</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続日時</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>プログラム</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <source>Variables that win over its settings</source>
            <translation>設定より優先される変数</translation>
        </message>
        <message>
            <source>Copy the line that unsets it</source>
            <translation>解除する行をコピー</translation>
        </message>
        <message>
            <source>Projects through Sluice</source>
            <translation>Sluice 経由のプロジェクト</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 の接続を解除</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentKeyChoice</name>
        <message>
            <source>&amp;New key ($10 a day)</source>
            <translation>新しいキー (1 日 $10)(&amp;N)</translation>
        </message>
        <message>
            <source>Name of the new key</source>
            <translation>新しいキーの名前</translation>
        </message>
        <message>
            <source>&amp;Existing key</source>
            <translation>既存のキー(&amp;E)</translation>
        </message>
        <message>
            <source>Existing key</source>
            <translation>既存のキー</translation>
        </message>
        <message>
            <source>The existing key itself</source>
            <translation>既存のキーそのもの</translation>
        </message>
        <message>
            <source>Paste the key: sk-sluice-…</source>
            <translation>キーを貼り付け: sk-sluice-…</translation>
        </message>
        <message numerus="yes">
            <source>Give it a new secret; the old one works for %n hour(s) more</source>
            <translation>
                <numerusform>新しいシークレットを発行 (古いものはあと %n 時間有効)</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice keeps no copy of a key's secret, so it must be pasted, or replaced by a new one.</source>
            <translation>Sluice はキーのシークレットを保存しないため、貼り付けるか、新しいものに置き換える必要があります。</translation>
        </message>
        <message>
            <source>Made on the Agents page.</source>
            <translation>エージェントページで作成。</translation>
        </message>
        <message>
            <source>This key is gone. Choose another one.</source>
            <translation>このキーはなくなりました。別のキーを選択してください。</translation>
        </message>
        <message>
            <source>What was pasted is not the secret of this key. It begins with %1.</source>
            <translation>貼り付けたものはこのキーのシークレットではありません。正しいものは %1 で始まります。</translation>
        </message>
    </context>
    <context>
        <name>AgentTexts</name>
        <message>
            <source>Connected, but leads elsewhere</source>
            <translation>接続済み、ただし接続先が別</translation>
        </message>
        <message>
            <source>%1 What Sluice wrote is there, but it does not count now.</source>
            <translation>%1 Sluice が書いた設定はありますが、現在は有効ではありません。</translation>
        </message>
        <message>
            <source>The variable %1 overrides it</source>
            <translation>変数 %1 が優先されています</translation>
        </message>
        <message>
            <source>%1 in %2 overrides it</source>
            <translation>%2 の %1 が優先されています</translation>
        </message>
        <message>
            <source>Its settings say Sluice, but a variable of your shell wins over them. Sluice does not edit shell files: take the line out, or unset the variable where you start %1.</source>
            <translation>設定は Sluice を指していますが、シェルの変数が優先されています。Sluice はシェルのファイルを編集しません。その行を削除するか、%1 を起動するところで変数を解除してください。</translation>
        </message>
        <message>
            <source>Changed since %1 by another program</source>
            <translation>%1 以降に別のプログラムが変更</translation>
        </message>
        <message>
            <source>%1 Nothing was repaired: connect it again, or disconnect it to leave the file to the other program.</source>
            <translation>%1 何も修復していません。再接続するか、接続を解除してファイルを別のプログラムに任せてください。</translation>
        </message>
        <message>
            <source>Through Sluice, set up by hand</source>
            <translation>Sluice 経由、手動で設定</translation>
        </message>
        <message>
            <source>Its settings name Sluice's address already. Sluice did not write them, so it will not take them out either.</source>
            <translation>設定にはすでに Sluice のアドレスがあります。Sluice が書いたものではないため、削除もしません。</translation>
        </message>
        <message>
            <source>Through Sluice</source>
            <translation>Sluice 経由</translation>
        </message>
        <message>
            <source>Its requests go through Sluice. Disconnecting puts back what was in its settings before.</source>
            <translation>リクエストは Sluice を通ります。接続を解除すると、設定が以前の内容に戻ります。</translation>
        </message>
        <message>
            <source>Not installed</source>
            <translation>未インストール</translation>
        </message>
        <message>
            <source>Goes to %1 directly</source>
            <translation>%1 に直接接続</translation>
        </message>
        <message>
            <source>Its requests do not pass Sluice: no limits, no costs, no guardrails. Connecting shows the exact change first.</source>
            <translation>リクエストは Sluice を通りません。制限、費用、ガードレールは適用されません。接続の前に正確な変更内容が表示されます。</translation>
        </message>
        <message>
            <source>Its settings are of an old format</source>
            <translation>設定が古い形式です</translation>
        </message>
        <message>
            <source>Its settings cannot be read</source>
            <translation>設定を読み込めません</translation>
        </message>
        <message>
            <source>%1 Sluice does not touch it.</source>
            <translation>%1 Sluice は変更しません。</translation>
        </message>
        <message>
            <source>Set up by hand</source>
            <translation>手動で設定</translation>
        </message>
        <message>
            <source>Sluice makes the key and the text to put in; the rest is a paste.</source>
            <translation>キーと入力するテキストは Sluice が用意します。あとは貼り付けるだけです。</translation>
        </message>
        <message>
            <source>Cannot use an address on this computer</source>
            <translation>このコンピューターのアドレスは使えません</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>接続…</translation>
        </message>
        <message>
            <source>Show how…</source>
            <translation>方法を表示…</translation>
        </message>
        <message>
            <source>Connect again…</source>
            <translation>再接続…</translation>
        </message>
        <message>
            <source>Show me</source>
            <translation>方法を表示</translation>
        </message>
        <message>
            <source>%1 = %2, in the environment that Sluice was started with</source>
            <translation>%1 = %2 (Sluice 起動時の環境変数)</translation>
        </message>
        <message>
            <source>%1 = %2, in %3, line %4</source>
            <translation>%1 = %2 (%3 の %4 行目)</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentWait</name>
        <message>
            <source>Test address and key</source>
            <translation>アドレスとキーをテスト</translation>
        </message>
        <message>
            <source>Asks Sluice for its models with what stands in the settings file. Costs no tokens.</source>
            <translation>設定ファイルの内容で Sluice にモデルを問い合わせます。トークンは消費しません。</translation>
        </message>
        <message numerus="yes">
            <source>Restart the %n running session(s) of %1: settings are read at the start.</source>
            <translation>
                <numerusform>%1 の実行中のセッション %n 件を再起動してください。設定は起動時に読み込まれます。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 reads its settings when it starts.</source>
            <translation>%1 は起動時に設定を読み込みます。</translation>
        </message>
        <message>
            <source>%1 Waiting for the first request…</source>
            <translation>%1 最初のリクエストを待っています…</translation>
        </message>
        <message>
            <source>✓ First request at %1: %2, %3</source>
            <translation>✓ 最初のリクエスト %1: %2、%3</translation>
        </message>
        <message>
            <source>Sluice is paused: resume it in the strip at the top.</source>
            <translation>Sluice は一時停止中です。上部のバーで再開してください。</translation>
        </message>
        <message>
            <source>The gateway is not running: start it in the strip at the top.</source>
            <translation>ゲートウェイが動作していません。上部のバーで開始してください。</translation>
        </message>
        <message>
            <source>A variable of the shell wins over the settings: %1.</source>
            <translation>シェルの変数が設定より優先されています: %1。</translation>
        </message>
        <message>
            <source>%1 was not started again since, or nothing was asked of it yet.</source>
            <translation>%1 がその後再起動されていないか、まだ何も問い合わせていません。</translation>
        </message>
        <message>
            <source>It uses another profile, another user's home, or settings of the project that win.</source>
            <translation>別のプロファイル、別のユーザーのホーム、または優先されるプロジェクト設定を使っています。</translation>
        </message>
        <message>
            <source>It runs in a container, in WSL or on another computer, where this address means something else.</source>
            <translation>コンテナ、WSL、または別のコンピューターで動作しており、このアドレスの意味が異なります。</translation>
        </message>
        <message>
            <source>Nothing yet. What it may be:</source>
            <translation>まだ何もありません。考えられる原因:</translation>
        </message>
    </context>
    <context>
        <name>Agents</name>
        <message>
            <source>%1 is a link. What is written is %2.</source>
            <translation>%1 はリンクです。書き込み先は %2 です。</translation>
        </message>
        <message>
            <source>%1 lies in a git working tree. It is not tracked; keep it out of commits.</source>
            <translation>%1 は git の作業ツリー内にあります。追跡されていません。コミットに含めないでください。</translation>
        </message>
        <message>
            <source>Other users of this computer may read %1, and the key in it.</source>
            <translation>このコンピューターの他のユーザーが、%1 とその中のキーを読める可能性があります。</translation>
        </message>
        <message>
            <source>This agent is set up by hand.</source>
            <translation>このエージェントは手動で設定します。</translation>
        </message>
        <message>
            <source>%1 has no settings for a single project.</source>
            <translation>%1 にはプロジェクト単位の設定がありません。</translation>
        </message>
        <message>
            <source>Git keeps %1, and a key is never written into such a file. Choose another scope, or take the file out of git.</source>
            <translation>%1 は git で管理されており、そのようなファイルにキーは書き込まれません。別の適用範囲を選ぶか、ファイルを git から外してください。</translation>
        </message>
        <message>
            <source>Git keeps %1, so the key itself is not written there.</source>
            <translation>%1 は git で管理されているため、キー自体は書き込まれません。</translation>
        </message>
        <message>
            <source>Set the variable %1 to the key in the shell that starts %2.</source>
            <translation>%2 を起動するシェルで、変数 %1 にキーを設定してください。</translation>
        </message>
        <message>
            <source>The settings were changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>その間に設定が変更されました。適用する前に新しいプレビューを確認してください。</translation>
        </message>
        <message>
            <source>Sluice did not connect this agent.</source>
            <translation>このエージェントは Sluice が接続したものではありません。</translation>
        </message>
        <message>
            <source>The key of %1 is not in its settings file, so it cannot be tried from here.</source>
            <translation>%1 のキーは設定ファイルにないため、ここからは試せません。</translation>
        </message>
        <message>
            <source>%1 is gone.</source>
            <translation>%1 はなくなりました。</translation>
        </message>
        <message>
            <source>%1 in %2 was changed by another program.</source>
            <translation>%2 の %1 が別のプログラムに変更されました。</translation>
        </message>
        <message>
            <source>Other settings of it lead to %1.</source>
            <translation>他の設定が %1 を指しています。</translation>
        </message>
        <message>
            <source>It was connected to %1, and Sluice is at %2 now.</source>
            <translation>%1 に接続されていましたが、Sluice は現在 %2 です。</translation>
        </message>
        <message>
            <source>The backup %1 cannot be written: %2</source>
            <translation>バックアップ %1 を書き込めません: %2</translation>
        </message>
        <message>
            <source>No name is free for a backup of %1.</source>
            <translation>%1 のバックアップに使える名前がありません。</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile. Look at the new preview before you apply it.</source>
            <translation>その間に %1 が変更されました。適用する前に新しいプレビューを確認してください。</translation>
        </message>
        <message>
            <source>%1 Nothing was changed.</source>
            <translation>%1 何も変更されていません。</translation>
        </message>
        <message>
            <source>%1 And it could not be undone: %2</source>
            <translation>%1 さらに、元に戻せませんでした: %2</translation>
        </message>
        <message>
            <source>The backup %1 is gone.</source>
            <translation>バックアップ %1 はなくなりました。</translation>
        </message>
        <message>
            <source>What %1 was before is lost with its backup; it is taken out.</source>
            <translation>%1 の以前の内容はバックアップとともに失われたため、削除されます。</translation>
        </message>
        <message>
            <source>%1 cannot be read: it is damaged, or of a newer Sluice.</source>
            <translation>%1 を読み込めません。破損しているか、新しいバージョンの Sluice のものです。</translation>
        </message>
        <message>
            <source>there is something behind the end of the settings</source>
            <translation>設定の終わりの後に何かがあります</translation>
        </message>
        <message>
            <source>a comment does not end</source>
            <translation>コメントが閉じられていません</translation>
        </message>
        <message>
            <source>a “/” stands outside a text</source>
            <translation>文字列の外に「/」があります</translation>
        </message>
        <message>
            <source>a text has no closing quote</source>
            <translation>文字列の閉じ引用符がありません</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>入れ子が深すぎます</translation>
        </message>
        <message>
            <source>a value is missing or cannot be read</source>
            <translation>値がないか、読み取れません</translation>
        </message>
        <message>
            <source>a comma is missing</source>
            <translation>コンマがありません</translation>
        </message>
        <message>
            <source>a quoted name was expected</source>
            <translation>引用符付きの名前が必要です</translation>
        </message>
        <message>
            <source>a colon is missing</source>
            <translation>コロンがありません</translation>
        </message>
        <message>
            <source>the settings are not an object in braces</source>
            <translation>設定が波かっこのオブジェクトではありません</translation>
        </message>
        <message>
            <source>“%1” is not an object</source>
            <translation>「%1」はオブジェクトではありません</translation>
        </message>
        <message>
            <source>its model's provider</source>
            <translation>モデルのプロバイダー</translation>
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
            <translation>使用するモデル</translation>
        </message>
        <message>
            <source>Cline keeps its settings inside the editor. Open Cline's settings (the gear in its panel) and type these in. Roo Code and Kilo Code have the same fields.</source>
            <translation>Cline は設定をエディター内に保存します。Cline の設定 (パネルの歯車) を開き、これらを入力してください。Roo Code と Kilo Code にも同じ欄があります。</translation>
        </message>
        <message>
            <source>The provider “%1” says wire_api = "chat", which Codex refuses now: it must be "responses".</source>
            <translation>プロバイダー「%1」は wire_api = "chat" を指定していますが、Codex は現在これを拒否します。"responses" でなければなりません。</translation>
        </message>
        <message>
            <source>Sluice does not edit Continue's list of models. Put this entry below “models:” in ~/.continue/config.yaml.</source>
            <translation>Sluice は Continue のモデル一覧を編集しません。この項目を ~/.continue/config.yaml の「models:」の下に入れてください。</translation>
        </message>
        <message>
            <source>Cursor's servers call the address themselves, so an address on this computer cannot work. It would need a public HTTPS tunnel, which Sluice does not set up.</source>
            <translation>Cursor のサーバーが自らアドレスを呼び出すため、このコンピューターのアドレスは使えません。公開 HTTPS トンネルが必要ですが、Sluice では設定しません。</translation>
        </message>
        <message>
            <source>its providers</source>
            <translation>そのプロバイダー</translation>
        </message>
        <message>
            <source>Shell for OpenAI, Anthropic and Google SDKs</source>
            <translation>OpenAI、Anthropic、Google の SDK 用シェル</translation>
        </message>
        <message>
            <source>Run these lines in the shell that starts your program. OpenAI's SDK takes the address with /v1, the others without.</source>
            <translation>プログラムを起動するシェルでこれらの行を実行してください。OpenAI の SDK はアドレスに /v1 を付け、他は付けません。</translation>
        </message>
        <message>
            <source>Zed wants to know its models. Choose one, or let a provider list its models first.</source>
            <translation>Zed にはモデルの指定が必要です。モデルを選ぶか、先にプロバイダーからモデルの一覧を取得してください。</translation>
        </message>
        <message>
            <source>In Zed, open the agent panel's settings, find “Sluice” and paste the key there: Zed keeps keys in the system's keychain, not in its settings. Then choose a Sluice model.</source>
            <translation>Zed でエージェントパネルの設定を開き、「Sluice」を探してキーを貼り付けてください。Zed はキーを設定ではなくシステムのキーチェーンに保存します。その後、Sluice のモデルを選択してください。</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which is not there.</source>
            <translation>%1 は %2 へのリンクですが、リンク先がありません。</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file.</source>
            <translation>%1 は通常のファイルではありません。</translation>
        </message>
        <message>
            <source>%1 is larger than a settings file can be (1 MiB).</source>
            <translation>%1 は設定ファイルの上限サイズ (1 MiB) を超えています。</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み込めません: %2</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made.</source>
            <translation>フォルダー %1 を作成できません。</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 を書き込めません: %2</translation>
        </message>
        <message>
            <source>%1 does not hold what was written.</source>
            <translation>%1 の内容が書き込んだものと一致しません。</translation>
        </message>
        <message>
            <source>%1 cannot be removed: %2</source>
            <translation>%1 を削除できません: %2</translation>
        </message>
        <message>
            <source>The file is larger than a settings file can be (1 MiB).</source>
            <translation>ファイルが設定ファイルの上限サイズ (1 MiB) を超えています。</translation>
        </message>
        <message>
            <source>The file is not text.</source>
            <translation>ファイルはテキストではありません。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1 行目: %2</translation>
        </message>
        <message>
            <source>%1 cannot be started with settings of its own.</source>
            <translation>%1 は専用の設定では起動できません。</translation>
        </message>
        <message>
            <source>No terminal program was found.</source>
            <translation>ターミナルプログラムが見つかりませんでした。</translation>
        </message>
        <message>
            <source>%1 is not on this computer.</source>
            <translation>%1 はこのコンピューターにありません。</translation>
        </message>
        <message>
            <source>%1 could not be started: %2</source>
            <translation>%1 を起動できませんでした: %2</translation>
        </message>
        <message>
            <source>there is something behind the value</source>
            <translation>値の後に何かがあります</translation>
        </message>
        <message>
            <source>a quoted name cannot be read</source>
            <translation>引用符付きの名前を読み取れません</translation>
        </message>
        <message>
            <source>a name was expected</source>
            <translation>名前が必要です</translation>
        </message>
        <message>
            <source>a “]” is missing</source>
            <translation>「]」がありません</translation>
        </message>
        <message>
            <source>an equals sign is missing</source>
            <translation>等号がありません</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>値がありません</translation>
        </message>
        <message>
            <source>a “%1” is missing</source>
            <translation>「%1」がありません</translation>
        </message>
        <message>
            <source>“%1” is written in a way that Sluice cannot extend</source>
            <translation>「%1」は Sluice が拡張できない書き方です</translation>
        </message>
        <message>
            <source>“%1” is a table</source>
            <translation>「%1」はテーブルです</translation>
        </message>
        <message>
            <source>the file holds several documents</source>
            <translation>ファイルに複数のドキュメントが含まれています</translation>
        </message>
        <message>
            <source>a name at the left edge was expected</source>
            <translation>左端に名前が必要です</translation>
        </message>
        <message>
            <source>“name: value” was expected</source>
            <translation>「name: value」が必要です</translation>
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
            <translation>エージェント</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>最終確認</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>バージョン</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsPage</name>
        <message>
            <source>%1 goes through Sluice</source>
            <translation>%1 は Sluice を経由します</translation>
        </message>
        <message>
            <source>%1 was not disconnected</source>
            <translation>%1 の接続は解除されませんでした</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 in %2
    before Sluice: %3
    now: %4</source>
            <translation>%2 の %1
    Sluice 以前: %3
    現在: %4</translation>
        </message>
        <message>
            <source>Disconnect %1</source>
            <translation>%1 の接続を解除</translation>
        </message>
        <message>
            <source>Another program changed what Sluice had written.</source>
            <translation>Sluice が書いた内容を別のプログラムが変更しました。</translation>
        </message>
        <message>
            <source>Keep what is there now</source>
            <translation>現在の内容を維持</translation>
        </message>
        <message>
            <source>Put back what was before</source>
            <translation>以前の内容に戻す</translation>
        </message>
        <message>
            <source>%1 is as it was before Sluice</source>
            <translation>%1 は Sluice 以前の状態に戻りました</translation>
        </message>
        <message>
            <source>%1 was not connected again</source>
            <translation>%1 は再接続されませんでした</translation>
        </message>
        <message>
            <source>The backup cannot be shown</source>
            <translation>バックアップを表示できません</translation>
        </message>
        <message>
            <source>Backup of %1</source>
            <translation>%1 のバックアップ</translation>
        </message>
        <message>
            <source>The file is the same as this backup.</source>
            <translation>ファイルはこのバックアップと同じです。</translation>
        </message>
        <message>
            <source>What restoring it would change: lines with − go, lines with + come.</source>
            <translation>復元した場合の変更: − の行は削除、+ の行は追加されます。</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>バックアップは復元されませんでした</translation>
        </message>
        <message>
            <source>%1 is as it was in the backup. What it held before is a backup now.</source>
            <translation>%1 はバックアップの内容に戻りました。直前の内容もバックアップされています。</translation>
        </message>
        <message>
            <source>No settings file of it holds the key.</source>
            <translation>このキーを含む設定ファイルはありません。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Rescan</source>
            <translation>再スキャン</translation>
        </message>
        <message>
            <source>Look again (F5)</source>
            <translation>もう一度探す (F5)</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Looking for agents…</source>
            <translation>エージェントを探しています…</translation>
        </message>
        <message>
            <source>Sluice looks which coding agents are on this computer, and where they go.</source>
            <translation>このコンピューターにあるコーディングエージェントと、その接続先を調べています。</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>接続…</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>接続解除</translation>
        </message>
        <message>
            <source>Open in a terminal…</source>
            <translation>ターミナルで開く…</translation>
        </message>
        <message>
            <source>The agents could not be looked at</source>
            <translation>エージェントを確認できませんでした</translation>
        </message>
    </context>
    <context>
        <name>sluice::AgentsStep</name>
        <message>
            <source>Your agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Looking for agents on this computer…</source>
            <translation>このコンピューターのエージェントを探しています…</translation>
        </message>
        <message>
            <source>Agents on this computer</source>
            <translation>このコンピューターのエージェント</translation>
        </message>
        <message>
            <source>Each gets a key of its own with a &amp;budget of</source>
            <translation>それぞれに専用のキーを割り当てます。予算(&amp;B):</translation>
        </message>
        <message>
            <source> a day</source>
            <translation> / 日</translation>
        </message>
        <message>
            <source>Keep secrets from leaving: turn on the secrets guardrails</source>
            <translation>シークレットの流出を防ぐ: シークレットのガードレールを有効にする</translation>
        </message>
        <message>
            <source>No file of an agent is touched now. The Agents page shows each change before it is made.</source>
            <translation>今はエージェントのファイルを変更しません。エージェントページでは、変更のたびに事前に内容が表示されます。</translation>
        </message>
        <message>
            <source>None was found. Any tool that takes a base URL works: the Agents page has the texts to copy.</source>
            <translation>見つかりませんでした。ベース URL を指定できるツールならどれでも使えます。コピー用のテキストはエージェントページにあります。</translation>
        </message>
        <message numerus="yes">
            <source>%n agents were found.</source>
            <translation>
                <numerusform>%n 個のエージェントが見つかりました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Application</name>
        <message>
            <source>Budgets cannot be continued from the ledger: %1</source>
            <translation>台帳から予算を引き継げません: %1</translation>
        </message>
        <message>
            <source>The keychain is locked: the provider “%1” cannot be used.</source>
            <translation>キーチェーンがロックされています。プロバイダー「%1」は使えません。</translation>
        </message>
    </context>
    <context>
        <name>Attention</name>
        <message>
            <source>Unknown key</source>
            <translation>不明なキー</translation>
        </message>
        <message>
            <source>The gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>%1 is at %2 % of its budget</source>
            <translation>%1 は予算の %2 % に達しました</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 stopped hitting its prompt cache</source>
            <translation>%1 がプロンプトキャッシュにヒットしなくなりました</translation>
        </message>
        <message>
            <source>%1 in %2 stopped hitting its prompt cache</source>
            <translation>%2 の %1 がプロンプトキャッシュにヒットしなくなりました</translation>
        </message>
        <message>
            <source>the list of tools changed</source>
            <translation>ツールの一覧が変わりました</translation>
        </message>
        <message>
            <source>the system prompt changed</source>
            <translation>システムプロンプトが変わりました</translation>
        </message>
        <message>
            <source>message %1 changed</source>
            <translation>メッセージ %1 が変わりました</translation>
        </message>
        <message>
            <source>its beginning changed</source>
            <translation>先頭が変わりました</translation>
        </message>
        <message>
            <source>another model has a cache of its own</source>
            <translation>別のモデルには別のキャッシュがあります</translation>
        </message>
        <message>
            <source>it was idle for too long</source>
            <translation>アイドル時間が長すぎました</translation>
        </message>
        <message>
            <source>%1; %2 tokens were read anew</source>
            <translation>%1。%2 トークンが新たに読み込まれました</translation>
        </message>
        <message>
            <source>%1; %2 tokens were paid again, ≈ %3 a turn</source>
            <translation>%1。%2 トークンに再度課金されました (1 ターンあたり ≈ %3)</translation>
        </message>
        <message>
            <source>%1 has no price</source>
            <translation>%1 には価格がありません</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not</source>
            <translation>トークンは集計されますが、費用は集計されません</translation>
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
            <translation>表示</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetField</name>
        <message>
            <source>Budget in US dollars</source>
            <translation>米ドルでの予算</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>対象期間</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>使い切ったときの動作</translation>
        </message>
    </context>
    <context>
        <name>BudgetRaise</name>
        <message>
            <source>Raise today's budget by %1</source>
            <translation>今日の予算を %1 増やす</translation>
        </message>
        <message>
            <source>Raise this week's budget by %1 for today</source>
            <translation>今週の予算を今日だけ %1 増やす</translation>
        </message>
        <message>
            <source>Raise this month's budget by %1 for today</source>
            <translation>今月の予算を今日だけ %1 増やす</translation>
        </message>
        <message>
            <source>Raise the whole budget by %1 for today</source>
            <translation>全体の予算を今日だけ %1 増やす</translation>
        </message>
    </context>
    <context>
        <name>sluice::BudgetRow</name>
        <message>
            <source>any tokens</source>
            <translation>トークン制限なし</translation>
        </message>
        <message>
            <source>any cost</source>
            <translation>費用制限なし</translation>
        </message>
        <message>
            <source>Holds models whose price is known; set one on the Models page, or limit tokens</source>
            <translation>価格が分かっているモデルだけを抑えます。「モデル」ページで価格を設定するか、トークンを制限してください</translation>
        </message>
        <message>
            <source>Tokens of input and output together</source>
            <translation>入力と出力の合計トークン</translation>
        </message>
        <message>
            <source>A cheaper model comes from the key's own steps; without one for the model that was asked for, the request is refused</source>
            <translation>より安いモデルはキー自身の段階から選ばれます。要求されたモデルに対する段階がなければ、リクエストは拒否されます</translation>
        </message>
        <message>
            <source>Budget in US dollars</source>
            <translation>米ドルでの予算</translation>
        </message>
        <message>
            <source>Budget in tokens</source>
            <translation>トークンでの予算</translation>
        </message>
        <message>
            <source>For which time</source>
            <translation>対象期間</translation>
        </message>
        <message>
            <source>What happens when it is spent</source>
            <translation>使い切ったときの動作</translation>
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
            <translation>入力 %1 (うちキャッシュ %2)、出力 %3</translation>
        </message>
        <message>
            <source>(no model)</source>
            <translation>(モデルなし)</translation>
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
            <translation>モデル</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Spend</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
    </context>
    <context>
        <name>sluice::BusiestModelsTable</name>
        <message>
            <source>Busiest models</source>
            <translation>よく使われるモデル</translation>
        </message>
    </context>
    <context>
        <name>sluice::CachePanel</name>
        <message>
            <source>Why?</source>
            <translation>理由は?</translation>
        </message>
        <message>
            <source>Show the request where it stopped hitting</source>
            <translation>ヒットしなくなったリクエストを表示</translation>
        </message>
        <message>
            <source>%1 % of input from the cache</source>
            <translation>入力の %1 % がキャッシュから</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3</source>
            <comment>a time of day, an agent, why</comment>
            <translation>%2 で %1 に低下: %3</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2, and hits again</source>
            <comment>a time of day, an agent</comment>
            <translation>%2 で %1 に低下し、再びヒット中</translation>
        </message>
        <message>
            <source>Dropped at %1 for %2: %3. It hits again</source>
            <comment>a time of day, an agent, what changed</comment>
            <translation>%1 に %2 で低下: %3。再びヒット中</translation>
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
            <translation>セッション別のキャッシュ率</translation>
        </message>
        <message>
            <source>Share of the input that came from the cache, turn by turn. Click to see the requests.</source>
            <translation>入力のうちキャッシュから読み取った割合 (ターンごと)。クリックするとリクエストを表示します。</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>不明なエージェント</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>an agent, a folder</comment>
            <translation>%2 の %1</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 of the input from the cache, %Ln turn(s)</source>
            <comment>a session, a share</comment>
            <translation>
                <numerusform>%1: 入力の %2 がキャッシュから、%Ln ターン</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::Card</name>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Retry: %1</source>
            <comment>the title of a card</comment>
            <translation>再試行: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::CatalogueDialog</name>
        <message>
            <source>new</source>
            <translation>新規</translation>
        </message>
        <message>
            <source>not in it</source>
            <translation>カタログになし</translation>
        </message>
        <message>
            <source>other token classes or tiers</source>
            <translation>トークンの種類または価格帯が異なる</translation>
        </message>
        <message>
            <source>other price</source>
            <translation>価格が異なる</translation>
        </message>
        <message>
            <source>Update the price catalogue</source>
            <translation>価格カタログを更新</translation>
        </message>
        <message>
            <source>The catalogue of %1 says the same as the one in use, of %2.</source>
            <translation>%1 のカタログの内容は、使用中の %2 のものと同じです。</translation>
        </message>
        <message>
            <source>The catalogue of %1 in place of the one of %2: %3, %4, %5. Own prices stay, and so does what was recorded.</source>
            <translation>%2 のカタログを %1 のものに置き換えます: %3、%4、%5。独自の価格と記録済みの内容は変わりません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other prices</source>
            <translation>
                <numerusform>価格の変更 %Ln 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new models</source>
            <translation>
                <numerusform>新しいモデル %Ln 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln models are not in it</source>
            <translation>
                <numerusform>カタログにないモデル %Ln 個</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the present one</source>
            <translation>現在のものを維持</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>これを使う</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>変更される内容</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
    </context>
    <context>
        <name>sluice::ColourCombo</name>
        <message>
            <source>Orange</source>
            <translation>オレンジ</translation>
        </message>
        <message>
            <source>Sky blue</source>
            <translation>スカイブルー</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>緑</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>黄</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>青</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>赤</translation>
        </message>
        <message>
            <source>Purple</source>
            <translation>紫</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>%1 takes a number from %2 to %3, not “%4”</source>
            <translation>%1 は %2 から %3 までの数値を取ります (「%4」は不可)</translation>
        </message>
        <message>
            <source>--data-dir takes a directory</source>
            <translation>--data-dir にはディレクトリを指定します</translation>
        </message>
        <message>
            <source>--bind takes an IP address, not “%1”</source>
            <translation>--bind には IP アドレスを指定します (「%1」は不可)</translation>
        </message>
        <message>
            <source>--secrets takes keychain or vault, not “%1”</source>
            <translation>--secrets には keychain または vault を指定します (「%1」は不可)</translation>
        </message>
        <message>
            <source>%1 needs a value</source>
            <translation>%1 には値が必要です</translation>
        </message>
        <message>
            <source>unknown option “%1”</source>
            <translation>不明なオプション「%1」</translation>
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
            <translation>使い方: sluice [オプション]

LLM トラフィックのデスクトップゲートウェイ。オプションなしではウィンドウを開きます。

  --headless                 ウィンドウなしでゲートウェイだけを実行
  --hidden                   トレイがあればトレイで起動
  --data-dir DIR             ユーザーのデータディレクトリの代わりに DIR にすべてを保存
  --port N                   ポート N で待ち受け。0: 空いているポート (既定値 4747)
  --bind ADDR                このアドレスで待ち受け (既定値 127.0.0.1)
  --workers N                ワーカースレッド数 (既定値 2)
  --secrets keychain|vault   プロバイダーのシークレットの保存先。vault のパスフレーズは
                             SLUICE_VAULT_PASSPHRASE から取得するか、入力を求めます
  --demo-data                架空の 1 か月分のリクエストで起動。空の DIR を使うか、
                             --data-dir なしでは終了時に削除されるフォルダーを使用
  --version                  バージョンを表示
  --help                     このヘルプを表示

SLUICE_ADMIN_TOKEN を設定すると、ヘッドレスモードで管理 API が有効になります。
</translation>
        </message>
    </context>
    <context>
        <name>sluice::CommandPalette</name>
        <message>
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <source>Search for a page, an action, a key or a model</source>
            <translation>ページ、操作、キー、モデルを検索</translation>
        </message>
        <message>
            <source>Go to a page, a key, a model, or do something…</source>
            <translation>ページ、キー、モデルに移動、または操作を実行…</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>候補</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a name and what it is</comment>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>Nothing fits “%1”.</source>
            <translation>「%1」に該当するものはありません。</translation>
        </message>
    </context>
    <context>
        <name>ConfigurationFile</name>
        <message>
            <source>This file is encrypted: it needs its passphrase.</source>
            <translation>このファイルは暗号化されています。パスフレーズが必要です。</translation>
        </message>
        <message>
            <source>The passphrase is not this file's, or the file was changed.</source>
            <translation>パスフレーズがこのファイルのものではないか、ファイルが変更されています。</translation>
        </message>
        <message>
            <source>This is a vault of secrets, not a configuration.</source>
            <translation>これは構成ではなく、シークレットの保管庫です。</translation>
        </message>
        <message>
            <source>The file is too large to be a configuration.</source>
            <translation>ファイルが大きすぎるため、構成ではありません。</translation>
        </message>
        <message>
            <source>The file is not a configuration of Sluice: %1 at byte %2.</source>
            <translation>ファイルは Sluice の構成ではありません: %1 (バイト %2)。</translation>
        </message>
        <message>
            <source>“%1” is not a protocol.</source>
            <translation>「%1」はプロトコルではありません。</translation>
        </message>
        <message>
            <source>“%1” is not a way to sign in.</source>
            <translation>「%1」は認証方法ではありません。</translation>
        </message>
        <message>
            <source>“%1” has too many entries.</source>
            <translation>「%1」の項目が多すぎます。</translation>
        </message>
        <message>
            <source>There is no setting “%1” to import.</source>
            <translation>インポートできる設定「%1」はありません。</translation>
        </message>
        <message>
            <source>This is not a configuration of Sluice: “format” must be “%1” and “version” at most %2.</source>
            <translation>これは Sluice の構成ではありません。「format」は「%1」、「version」は %2 以下でなければなりません。</translation>
        </message>
        <message>
            <source>Provider “%1”</source>
            <translation>プロバイダー「%1」</translation>
        </message>
        <message>
            <source>Project “%1”</source>
            <translation>プロジェクト「%1」</translation>
        </message>
        <message>
            <source>Key “%1”</source>
            <translation>キー「%1」</translation>
        </message>
        <message>
            <source>Guardrail “%1”</source>
            <translation>ガードレール「%1」</translation>
        </message>
        <message>
            <source>Price of “%1”</source>
            <translation>「%1」の価格</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectAgentDialog</name>
        <message>
            <source>is as it has to be already</source>
            <translation>すでに必要な状態です</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) added</source>
            <translation>
                <numerusform>%n 行追加</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n 行変更</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n removed</source>
            <comment>lines</comment>
            <translation>
                <numerusform>%n 行削除</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing removed</source>
            <translation>削除なし</translation>
        </message>
        <message>
            <source>%1 (a new file)</source>
            <translation>%1 (新しいファイル)</translation>
        </message>
        <message>
            <source>Open %1 in a terminal</source>
            <translation>ターミナルで %1 を開く</translation>
        </message>
        <message>
            <source>Connect %1</source>
            <translation>%1 を接続</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>適用範囲</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>変更される内容</translation>
        </message>
        <message>
            <source>What will be set</source>
            <translation>設定される内容</translation>
        </message>
        <message>
            <source>This &amp;user</source>
            <translation>このユーザー(&amp;U)</translation>
        </message>
        <message>
            <source>This &amp;project</source>
            <translation>このプロジェクト(&amp;P)</translation>
        </message>
        <message>
            <source>Folder to start in</source>
            <translation>起動するフォルダー</translation>
        </message>
        <message>
            <source>The project's folder</source>
            <translation>プロジェクトのフォルダー</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Open terminal</source>
            <translation>ターミナルを開く</translation>
        </message>
        <message>
            <source>Put the key in</source>
            <translation>キーを書き込む</translation>
        </message>
        <message>
            <source>All that Sluice knows</source>
            <translation>Sluice が知るすべて</translation>
        </message>
        <message>
            <source>Keep what %1 asks for</source>
            <translation>%1 の要求どおり</translation>
        </message>
        <message>
            <source>Choose the project's folder.</source>
            <translation>プロジェクトのフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Only these lines change. Comments, order and everything else stay as they are.</source>
            <translation>これらの行だけが変わります。コメント、順序、その他はすべてそのままです。</translation>
        </message>
        <message>
            <source>Nothing of yours is overwritten, so no backup is needed.</source>
            <translation>上書きされるものはないため、バックアップは不要です。</translation>
        </message>
        <message>
            <source>Backup: %1</source>
            <translation>バックアップ: %1</translation>
        </message>
        <message>
            <source>No file is touched: the terminal gets these variables, and they go with it.</source>
            <translation>ファイルは変更しません。これらの変数はターミナルに渡され、ターミナルとともに消えます。</translation>
        </message>
        <message>
            <source>your shell</source>
            <translation>シェル</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Look at the new preview first.</source>
            <translation>先に新しいプレビューを確認してください。</translation>
        </message>
        <message>
            <source>%1 could not be connected.</source>
            <translation>%1 を接続できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ConnectionTester</name>
        <message>
            <source>Asks its cheapest model for one token: that costs well under a cent. Later tests of this provider do it without asking.</source>
            <translation>最も安いモデルに 1 トークンだけ問い合わせます。費用は 1 セントよりはるかに少額です。このプロバイダーの以後のテストでは、確認なしに実行します。</translation>
        </message>
        <message>
            <source>Ask for one token</source>
            <translation>1 トークンを問い合わせる</translation>
        </message>
        <message>
            <source>%1 answers.</source>
            <comment>a model</comment>
            <translation>%1 が応答しました。</translation>
        </message>
        <message>
            <source>%1 answers: %2 tokens in, %3 out, %4.</source>
            <translation>%1 が応答しました: 入力 %2 トークン、出力 %3、%4。</translation>
        </message>
        <message>
            <source>Testing… %1 s · Cancel</source>
            <translation>テスト中… %1 秒 · キャンセル</translation>
        </message>
        <message>
            <source>Press again to cancel</source>
            <translation>もう一度押すとキャンセルします</translation>
        </message>
    </context>
    <context>
        <name>Controller</name>
        <message>
            <source>This program has no simulator.</source>
            <translation>このプログラムにはシミュレーターがありません。</translation>
        </message>
        <message>
            <source>%1 is locked; these providers cannot be used: %2.</source>
            <translation>%1 がロックされています。使えないプロバイダー: %2。</translation>
        </message>
        <message>
            <source>There is no keychain service; these providers cannot be used: %1.</source>
            <translation>キーチェーンサービスがありません。使えないプロバイダー: %1。</translation>
        </message>
        <message>
            <source>The bundled prices are used: %1</source>
            <translation>付属の価格を使用します: %1</translation>
        </message>
        <message>
            <source>The full texts of guardrail events are not kept: %1</source>
            <translation>ガードレールイベントの全文は保存されません: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: %1</source>
            <translation>本文は記録されません: %1</translation>
        </message>
        <message>
            <source>The gateway is not running. Start it first.</source>
            <translation>ゲートウェイが動作していません。先に開始してください。</translation>
        </message>
        <message>
            <source>This guardrail does not exist any more.</source>
            <translation>このガードレールはもうありません。</translation>
        </message>
        <message>
            <source>There can be %1 guardrails at most.</source>
            <translation>ガードレールは最大 %1 件です。</translation>
        </message>
        <message>
            <source>A guardrail has stopped a request</source>
            <translation>ガードレールがリクエストを止めました</translation>
        </message>
        <message>
            <source>This key does not exist any more.</source>
            <translation>このキーはもうありません。</translation>
        </message>
        <message>
            <source>Another key is called “%1” by now. Rename it first.</source>
            <translation>「%1」という名前の別のキーがすでにあります。先にそのキーの名前を変更してください。</translation>
        </message>
        <message>
            <source>“%1” is revoked: restore it before it gets a new secret.</source>
            <translation>「%1」は失効しています。新しいシークレットを発行する前に復元してください。</translation>
        </message>
        <message>
            <source>The old secret can be accepted for 90 days at most.</source>
            <translation>古いシークレットを受け付けられるのは最大 90 日間です。</translation>
        </message>
        <message>
            <source>Sluice test</source>
            <translation>Sluice テスト</translation>
        </message>
        <message>
            <source>For “Send a test request”. Its secret is forgotten when Sluice quits.</source>
            <translation>「テストリクエストを送信」用。シークレットは Sluice の終了時に破棄されます。</translation>
        </message>
        <message>
            <source>This project does not exist any more.</source>
            <translation>このプロジェクトはもうありません。</translation>
        </message>
        <message>
            <source>There are %1 projects already; that is the most.</source>
            <translation>プロジェクトはすでに上限の %1 個あります。</translation>
        </message>
        <message>
            <source>This provider does not exist any more.</source>
            <translation>このプロバイダーはもうありません。</translation>
        </message>
        <message>
            <source>%1 is locked, so the stored key cannot be read.</source>
            <translation>%1 がロックされているため、保存済みのキーを読み取れません。</translation>
        </message>
        <message>
            <source>The stored key could not be read from %1.</source>
            <translation>保存済みのキーを %1 から読み取れませんでした。</translation>
        </message>
        <message>
            <source>There is no keychain service to read the stored key from.</source>
            <translation>保存済みのキーを読み取るためのキーチェーンサービスがありません。</translation>
        </message>
        <message>
            <source>%1 The key that was just stored in %2 could not be taken back: %3</source>
            <translation>%1 %2 に保存したばかりのキーを取り消せませんでした: %3</translation>
        </message>
        <message>
            <source>“%1” is removed, but its key is still in %2 as “%3”: %4</source>
            <translation>「%1」は削除されましたが、キーが「%3」として %2 に残っています: %4</translation>
        </message>
        <message>
            <source>There is no keychain service to keep the key in. Install one (GNOME Keyring or KWallet), or use a passphrase vault: --secrets vault.</source>
            <translation>キーを保存するキーチェーンサービスがありません。インストールするか (GNOME Keyring または KWallet)、パスフレーズ保管庫を使ってください: --secrets vault。</translation>
        </message>
        <message>
            <source>%1 is locked, so the key is not stored. Unlock it and try again.</source>
            <translation>%1 がロックされているため、キーは保存されていません。ロックを解除してもう一度試してください。</translation>
        </message>
        <message>
            <source>%1 has been failing</source>
            <comment>a provider</comment>
            <translation>%1 がしばらく失敗し続けています</translation>
        </message>
    </context>
    <context>
        <name>sluice::Controller</name>
        <message>
            <source>All traffic was paused</source>
            <translation>すべてのトラフィックを一時停止しました</translation>
        </message>
        <message>
            <source>All traffic goes on</source>
            <translation>すべてのトラフィックを再開しました</translation>
        </message>
        <message>
            <source>A guardrail was added: %1</source>
            <translation>ガードレールを追加しました: %1</translation>
        </message>
        <message>
            <source>The guardrail “%1” was changed</source>
            <translation>ガードレール「%1」を変更しました</translation>
        </message>
        <message>
            <source>The guardrail “%1” was removed</source>
            <translation>ガードレール「%1」を削除しました</translation>
        </message>
        <message>
            <source>Settings were changed</source>
            <translation>設定を変更しました</translation>
        </message>
        <message>
            <source>A new admin token was made</source>
            <translation>新しい管理トークンを作成しました</translation>
        </message>
        <message>
            <source>The vault's passphrase was changed</source>
            <translation>保管庫のパスフレーズを変更しました</translation>
        </message>
        <message>
            <source>History was deleted</source>
            <translation>履歴を削除しました</translation>
        </message>
        <message>
            <source>The key “%1” was made</source>
            <translation>キー「%1」を作成しました</translation>
        </message>
        <message>
            <source>The key “%1” was changed</source>
            <translation>キー「%1」を変更しました</translation>
        </message>
        <message>
            <source>The key “%1” was revoked</source>
            <translation>キー「%1」を失効させました</translation>
        </message>
        <message>
            <source>The key “%1” was restored</source>
            <translation>キー「%1」を復元しました</translation>
        </message>
        <message>
            <source>The key “%1” has a new secret</source>
            <translation>キー「%1」に新しいシークレットを発行しました</translation>
        </message>
        <message>
            <source>The key “%1” was paused</source>
            <translation>キー「%1」を一時停止しました</translation>
        </message>
        <message>
            <source>The key “%1” goes on</source>
            <translation>キー「%1」を再開しました</translation>
        </message>
        <message>
            <source>The project “%1” was made</source>
            <translation>プロジェクト「%1」を作成しました</translation>
        </message>
        <message>
            <source>The project “%1” was changed</source>
            <translation>プロジェクト「%1」を変更しました</translation>
        </message>
        <message>
            <source>The project “%1” was removed</source>
            <translation>プロジェクト「%1」を削除しました</translation>
        </message>
        <message>
            <source>The budget of the gateway was raised by %1 USD for today</source>
            <translation>ゲートウェイの今日の予算を %1 USD 増やしました</translation>
        </message>
        <message>
            <source>The budget of “%1” was raised by %2 USD for today</source>
            <translation>「%1」の今日の予算を %2 USD 増やしました</translation>
        </message>
        <message>
            <source>The key “%1” should get a new secret</source>
            <translation>キー「%1」は新しいシークレットに更新すべきです</translation>
        </message>
        <message numerus="yes">
            <source>Its secret is older than %n day(s).</source>
            <translation>
                <numerusform>シークレットの発行から %n 日を過ぎています。</numerusform>
            </translation>
        </message>
        <message>
            <source>A price was set for “%1”</source>
            <translation>「%1」の価格を設定しました</translation>
        </message>
        <message>
            <source>Your price for “%1” was removed</source>
            <translation>「%1」の独自の価格を削除しました</translation>
        </message>
        <message>
            <source>Requests of the past were priced again</source>
            <translation>過去のリクエストの費用を再計算しました</translation>
        </message>
        <message>
            <source>Another price catalogue is used</source>
            <translation>別の価格カタログを使用します</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice is used again</source>
            <translation>Sluice 付属の価格カタログに戻しました</translation>
        </message>
        <message>
            <source>The provider “%1” was added</source>
            <translation>プロバイダー「%1」を追加しました</translation>
        </message>
        <message>
            <source>The provider “%1” was changed</source>
            <translation>プロバイダー「%1」を変更しました</translation>
        </message>
        <message>
            <source>The provider “%1” was removed</source>
            <translation>プロバイダー「%1」を削除しました</translation>
        </message>
        <message>
            <source>The order of the providers was changed</source>
            <translation>プロバイダーの順序を変更しました</translation>
        </message>
        <message>
            <source>None of its models answers a message.</source>
            <translation>メッセージに応答するモデルがありません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>sluice::CostDialog</name>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>この費用の計算方法</translation>
        </message>
        <message>
            <source>How was this cost computed? %1</source>
            <translation>この費用の計算方法: %1</translation>
        </message>
        <message>
            <source>Every request is priced when it ends: each class of its tokens times the price of that moment, in whole trillionths of a dollar. A cost that a provider reports itself comes before that. Sums are of these amounts; nothing is rounded in between.</source>
            <translation>各リクエストの費用は終了時に計算されます。トークンの種類ごとにその時点の価格を掛け、1 ドルの 1 兆分の 1 単位の整数で求めます。プロバイダー自身が報告した費用があれば、それが優先されます。合計はこれらの金額を足したもので、途中で丸めません。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>How this cost was computed, model by model</source>
            <translation>この費用の計算方法 (モデル別)</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Tokens × price of today</source>
            <translation>トークン × 今日の価格</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>テキストとしてコピー</translation>
        </message>
        <message>
            <source>Copy all of it as text (Ctrl+C)</source>
            <translation>すべてをテキストとしてコピー (Ctrl+C)</translation>
        </message>
        <message>
            <source>Show these requests</source>
            <translation>これらのリクエストを表示</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>台帳を読み込めませんでした。%1</translation>
        </message>
        <message>
            <source>%1 was shown when you asked; by now it is %2.</source>
            <translation>開いたときの表示は %1 で、現在は %2 です。</translation>
        </message>
        <message>
            <source>Of %1 requests %2 were counted by us because the provider did not say (≈), and %3 have no known price: they are not in the sum.</source>
            <translation>%1 リクエストのうち、%2 件はプロバイダーの報告がないため Sluice が数え (≈)、%3 件は価格が不明で合計に含まれません。</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>削除されたプロバイダー</translation>
        </message>
        <message>
            <source>%1, no price is known today</source>
            <translation>%1、今日の価格は不明</translation>
        </message>
        <message>
            <source>At the prices of today</source>
            <translation>今日の価格では</translation>
        </message>
        <message>
            <source>not known: the price or the provider is not there any more</source>
            <translation>不明: 価格またはプロバイダーがもうありません</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差額</translation>
        </message>
        <message>
            <source>unpriced requests, prices of that time, higher tiers, or what the provider reported</source>
            <translation>価格不明のリクエスト、当時の価格、上位の価格帯、またはプロバイダーの報告によるもの</translation>
        </message>
        <message>
            <source>prices of that time, higher tiers, or what the provider reported</source>
            <translation>当時の価格、上位の価格帯、またはプロバイダーの報告によるもの</translation>
        </message>
        <message>
            <source>≈ Estimated</source>
            <translation>≈ 推定</translation>
        </message>
        <message>
            <source>%1: the provider did not report their tokens</source>
            <translation>%1: プロバイダーがトークンを報告していません</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <source>%1 with %2 tokens: no price was known when they ended</source>
            <translation>%1、%2 トークン: 終了時に価格が不明でした</translation>
        </message>
        <message>
            <source>No tokens used</source>
            <translation>トークンの使用なし</translation>
        </message>
    </context>
    <context>
        <name>CostWords</name>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>キャッシュ入力</translation>
        </message>
        <message>
            <source>Cache writes</source>
            <translation>キャッシュ書き込み</translation>
        </message>
        <message>
            <source>Cache writes, 5 min</source>
            <translation>キャッシュ書き込み、5 分</translation>
        </message>
        <message>
            <source>Cache writes, 1 h</source>
            <translation>キャッシュ書き込み、1 時間</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音声入力</translation>
        </message>
        <message>
            <source>Cached audio input</source>
            <translation>キャッシュ音声入力</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音声出力</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>画像入力</translation>
        </message>
        <message>
            <source>Cached image input</source>
            <translation>キャッシュ画像入力</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>画像出力</translation>
        </message>
        <message>
            <source>Video input</source>
            <translation>動画入力</translation>
        </message>
        <message>
            <source>Video output</source>
            <translation>動画出力</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Web searches</source>
            <translation>Web 検索</translation>
        </message>
        <message>
            <source>Seconds of audio</source>
            <translation>音声の秒数</translation>
        </message>
        <message>
            <source>above %1 tokens of input</source>
            <translation>入力 %1 トークン超</translation>
        </message>
        <message>
            <source>the simulator, which costs nothing</source>
            <translation>シミュレーター (無料)</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>catalogue of %1</source>
            <translation>%1 のカタログ</translation>
        </message>
        <message>
            <source>your own price of %1</source>
            <translation>%1 の独自の価格</translation>
        </message>
        <message>
            <source>%1 × %2 each</source>
            <translation>%1 × 単価 %2</translation>
        </message>
        <message>
            <source>%1 × %2 per million</source>
            <translation>%1 × 100 万あたり %2</translation>
        </message>
        <message>
            <source>Computed</source>
            <translation>計算</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>請求</translation>
        </message>
        <message>
            <source>as the provider reported it</source>
            <translation>プロバイダーの報告どおり</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>記録</translation>
        </message>
        <message>
            <source>when it ended</source>
            <translation>終了時</translation>
        </message>
        <message>
            <source>with the prices of that time</source>
            <translation>当時の価格</translation>
        </message>
        <message>
            <source>no price was known at that time</source>
            <translation>当時は価格が不明</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>推定</translation>
        </message>
        <message>
            <source>Sluice counted the tokens, as the provider did not report them.</source>
            <translation>プロバイダーが報告しなかったため、Sluice がトークンを数えました。</translation>
        </message>
        <message>
            <source>The provider reported what it charged.</source>
            <translation>請求額はプロバイダーの報告によるものです。</translation>
        </message>
        <message>
            <source>The simulator answered, and that costs nothing.</source>
            <translation>シミュレーターが応答しました。費用はかかりません。</translation>
        </message>
        <message>
            <source>A price is known now, but this request was recorded without one.</source>
            <translation>現在は価格がわかりますが、このリクエストは価格なしで記録されました。</translation>
        </message>
        <message>
            <source>What was recorded when the request ended counts. Above it is what the same would cost at the prices of today.</source>
            <translation>リクエストの終了時に記録された額が有効です。その上は、同じものを今日の価格で計算した額です。</translation>
        </message>
        <message>
            <source>Computed from the prices of the catalogue, or your own.</source>
            <translation>カタログの価格または独自の価格から計算しました。</translation>
        </message>
        <message>
            <source>No tokens were used.</source>
            <translation>トークンは使われませんでした。</translation>
        </message>
        <message>
            <source>The cost was recorded when the request ended. It cannot be computed again, because its provider or its price is not there any more.</source>
            <translation>費用はリクエストの終了時に記録されました。プロバイダーまたは価格がもうないため、再計算できません。</translation>
        </message>
        <message>
            <source>No price is known for this model, so this request counts as unpriced, not as free.</source>
            <translation>このモデルの価格が不明なため、このリクエストは無料ではなく価格不明として扱われます。</translation>
        </message>
    </context>
    <context>
        <name>sluice::CreateKeyDialog</name>
        <message>
            <source>Edit key</source>
            <translation>キーを編集</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>&amp;For</source>
            <translation>用途(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>Any model, or patterns: claude-*, gpt-5*</source>
            <translation>すべてのモデル、またはパターン: claude-*, gpt-5*</translation>
        </message>
        <message>
            <source>&amp;Budget</source>
            <translation>予算(&amp;B)</translation>
        </message>
        <message>
            <source>E&amp;xpires</source>
            <translation>有効期限(&amp;X)</translation>
        </message>
        <message>
            <source>More &amp;limits</source>
            <translation>その他の制限(&amp;L)</translation>
        </message>
        <message>
            <source>What this key may do</source>
            <translation>このキーでできること</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Create key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>Switched off. %1</source>
            <translation>無効です。%1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存されていません: %1</translation>
        </message>
    </context>
    <context>
        <name>DataDirectory</name>
        <message>
            <source>The folder %1 cannot be made. Choose another one with --data-dir.</source>
            <translation>フォルダー %1 を作成できません。--data-dir で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>The folder %1 cannot be made private or written to. Choose another one with --data-dir.</source>
            <translation>フォルダー %1 を非公開にできないか、書き込めません。--data-dir で別のフォルダーを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>DemoData</name>
        <message>
            <source>There is data in %1 already. Choose an empty folder for the demo data with --data-dir, or none.</source>
            <translation>%1 にはすでにデータがあります。デモデータには --data-dir で空のフォルダーを指定するか、指定を省いてください。</translation>
        </message>
    </context>
    <context>
        <name>Diagnostics</name>
        <message>
            <source>Nothing was copied: the text holds %1.</source>
            <translation>何もコピーされませんでした。テキストに次のものが含まれています: %1。</translation>
        </message>
        <message>
            <source>the secret of the provider “%1”</source>
            <translation>プロバイダー「%1」のシークレット</translation>
        </message>
        <message>
            <source>the webhook's address</source>
            <translation>Webhook のアドレス</translation>
        </message>
        <message>
            <source>what looks like a key or an admin token</source>
            <translation>キーまたは管理トークンとみられるもの</translation>
        </message>
    </context>
    <context>
        <name>sluice::Discretion</name>
        <message>
            <source>Hidden, as long as names and amounts are hidden</source>
            <translation>名前と金額を隠している間は非表示です</translation>
        </message>
    </context>
    <context>
        <name>sluice::Drawer</name>
        <message>
            <source>Close details</source>
            <translation>詳細を閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExpiryField</name>
        <message>
            <source>Expires</source>
            <translation>有効期限</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>1 時間後</translation>
        </message>
        <message>
            <source>In 8 hours</source>
            <translation>8 時間後</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 日後</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 週間後</translation>
        </message>
        <message>
            <source>In 30 days</source>
            <translation>30 日後</translation>
        </message>
        <message>
            <source>At a moment</source>
            <translation>日時を指定</translation>
        </message>
        <message>
            <source>After so many requests</source>
            <translation>リクエスト数で指定</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>期限の日時</translation>
        </message>
        <message>
            <source>Number of requests</source>
            <translation>リクエスト数</translation>
        </message>
        <message>
            <source> requests</source>
            <translation> リクエスト</translation>
        </message>
    </context>
    <context>
        <name>sluice::ExportPanel</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <comment>a file, why</comment>
            <translation>%1 に書き込めません: %2</translation>
        </message>
        <message>
            <source>Encrypt it with a passphrase</source>
            <translation>パスフレーズで暗号化する</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Exporting…</source>
            <translation>エクスポート中…</translation>
        </message>
        <message>
            <source>File to export to</source>
            <translation>エクスポート先のファイル</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose the file to export to</source>
            <translation>エクスポート先のファイルを選択</translation>
        </message>
        <message>
            <source>Passphrase of the export</source>
            <translation>エクスポートのパスフレーズ</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>構成をエクスポート</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice)</source>
            <translation>構成 (*.json *.sluice)</translation>
        </message>
        <message>
            <source>Say which file to write.</source>
            <translation>書き込むファイルを指定してください。</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>%n 文字以上にしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>Written to %1.</source>
            <comment>a file</comment>
            <translation>%1 に書き込みました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::FilterEdit</name>
        <message>
            <source>Suggestions for the filter</source>
            <translation>フィルターの候補</translation>
        </message>
    </context>
    <context>
        <name>sluice::FirstRunDialog</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Sluice へようこそ</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Use the simulator for now</source>
            <translation>今はシミュレーターを使う</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice を開く</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>ステップ %1 / %2</translation>
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
            <translation>価格不明</translation>
        </message>
        <message>
            <source>≈ %1</source>
            <translation>≈ %1</translation>
        </message>
        <message>
            <source>%1 + %L2 unpriced</source>
            <translation>%1 + 価格不明 %L2 件</translation>
        </message>
        <message>
            <source>%1 / %2 / %3</source>
            <translation>%1 / %2 / %3</translation>
        </message>
        <message>
            <source>&lt;1 ms</source>
            <translation>&lt;1 ミリ秒</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ミリ秒</translation>
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
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>now</source>
            <translation>今</translation>
        </message>
        <message>
            <source>%1 s ago</source>
            <translation>%1 秒前</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分前</translation>
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
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>scope</source>
            <translation>適用範囲</translation>
        </message>
        <message>
            <source>rate limit</source>
            <translation>レート制限</translation>
        </message>
        <message>
            <source>guardrail</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>route</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Client left</source>
            <translation>クライアント切断</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>拒否: %1</translation>
        </message>
        <message>
            <source>Upstream error</source>
            <translation>アップストリームエラー</translation>
        </message>
        <message>
            <source>Upstream broke off</source>
            <translation>アップストリーム中断</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>中断</translation>
        </message>
        <message>
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>client left</source>
            <translation>クライアント切断</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>%1 refused</source>
            <translation>%1 拒否</translation>
        </message>
        <message>
            <source>error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>%1 error</source>
            <translation>%1 エラー</translation>
        </message>
        <message>
            <source>cut upstream</source>
            <translation>アップストリーム中断</translation>
        </message>
        <message>
            <source>interrupted</source>
            <translation>中断</translation>
        </message>
    </context>
    <context>
        <name>sluice::FoundHere</name>
        <message>
            <source>Found on this computer</source>
            <translation>このコンピューターで見つかったもの</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <comment>an environment variable</comment>
            <translation>%1 が設定されています。</translation>
        </message>
        <message>
            <source>Store it in the keychain…</source>
            <translation>キーチェーンに保存…</translation>
        </message>
        <message numerus="yes">
            <source>%1 is running here with %n models.</source>
            <translation>
                <numerusform>%1 がここで動作しています (モデル %n 個)。</numerusform>
            </translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
    </context>
    <context>
        <name>Gateway</name>
        <message>
            <source>The answer is larger than the guardrails in Sluice can look at.</source>
            <translation>応答が大きすぎて、Sluice のガードレールで検査できません。</translation>
        </message>
        <message>
            <source>The provider “%1” refused the key that Sluice holds for it (401). Replace it in Sluice, on the Providers page.</source>
            <translation>プロバイダー「%1」が Sluice の保持するキーを拒否しました (401)。Sluice のプロバイダーページで置き換えてください。</translation>
        </message>
        <message>
            <source>The provider “%1” answered in the coding “%2”, which the guardrails cannot read.</source>
            <translation>プロバイダー「%1」の応答のエンコーディング「%2」は、ガードレールでは読み取れません。</translation>
        </message>
        <message>
            <source>the connection closed before the final event.</source>
            <translation>最後のイベントの前に接続が閉じられました。</translation>
        </message>
        <message>
            <source>The provider “%1” could not be reached: %2</source>
            <translation>プロバイダー「%1」に接続できませんでした: %2</translation>
        </message>
        <message>
            <source>The answer of the provider “%1” broke off: %2</source>
            <translation>プロバイダー「%1」の応答が途中で切れました: %2</translation>
        </message>
        <message>
            <source>The provider “%1” answered with %2.</source>
            <translation>プロバイダー「%1」が %2 を返しました。</translation>
        </message>
        <message>
            <source>There is nothing at this path. Sluice answers under /v1 and /v1beta; the base URL is http://127.0.0.1:PORT, or http://127.0.0.1:PORT/v1.</source>
            <translation>このパスには何もありません。Sluice は /v1 と /v1beta 以下で応答します。ベース URL は http://127.0.0.1:PORT または http://127.0.0.1:PORT/v1 です。</translation>
        </message>
        <message>
            <source>This name is not one that Sluice answers to. Use 127.0.0.1, or allow the name in Settings.</source>
            <translation>Sluice はこの名前には応答しません。127.0.0.1 を使うか、設定でこの名前を許可してください。</translation>
        </message>
        <message>
            <source>Web pages of this origin may not use this gateway. Allow the origin for a key, on the Keys page of Sluice.</source>
            <translation>このオリジンの Web ページはこのゲートウェイを使えません。Sluice のキーページで、キーにこのオリジンを許可してください。</translation>
        </message>
        <message>
            <source>Sluice speaks HTTP here, not WebSocket.</source>
            <translation>Sluice はここでは WebSocket ではなく HTTP で通信します。</translation>
        </message>
        <message>
            <source>This path takes %1 only.</source>
            <translation>このパスは %1 のみ受け付けます。</translation>
        </message>
        <message>
            <source>No provider in Sluice lists the model “%1”.</source>
            <translation>モデル「%1」を提供するプロバイダーが Sluice にありません。</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this answer through.</source>
            <translation>Sluice のガードレール「%1」がこの応答の通過を許可していません。</translation>
        </message>
        <message>
            <source>The guardrail “%1” in Sluice does not let this request leave this machine.</source>
            <translation>Sluice のガードレール「%1」が、このリクエストをこのコンピューターの外に出すことを許可していません。</translation>
        </message>
        <message>
            <source>Keys are sent to a key check only over https, or over http to this computer or a private network.</source>
            <translation>キーは、https、またはこのコンピューターかプライベートネットワークへの http でのみキー検証に送信されます。</translation>
        </message>
        <message>
            <source>This Sluice key (%1…) was revoked. Create a new one in Sluice and give it to this program.</source>
            <translation>この Sluice キー (%1…) は失効しています。Sluice で新しいキーを作成し、このプログラムに設定してください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” is switched off. Switch it on in Sluice, on the Keys page.</source>
            <translation>Sluice キー「%1」は無効になっています。Sluice のキーページで有効にしてください。</translation>
        </message>
        <message>
            <source>This secret of the Sluice key “%1” was replaced by a new one. Give the new one to this program.</source>
            <translation>Sluice キー「%1」のこのシークレットは新しいものに置き換えられました。新しいものをこのプログラムに設定してください。</translation>
        </message>
        <message>
            <source>This is not a Sluice key, and the service that Sluice asks about other keys did not answer. Try again in a moment.</source>
            <translation>これは Sluice キーではなく、他のキーの問い合わせ先サービスも応答しませんでした。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <source>No key was sent. Give this program a Sluice key (sk-sluice-…) as its API key.</source>
            <translation>キーが送信されていません。このプログラムの API キーに Sluice キー (sk-sluice-…) を設定してください。</translation>
        </message>
        <message>
            <source>The key that was sent is not a Sluice key. Create one in Sluice and use it instead of the provider's key.</source>
            <translation>送信されたキーは Sluice キーではありません。Sluice で作成し、プロバイダーのキーの代わりに使ってください。</translation>
        </message>
        <message>
            <source>Sluice cannot read a body in the coding “%1”. Send it plain, or as gzip, deflate, br or zstd.</source>
            <translation>Sluice はエンコーディング「%1」の本文を読み取れません。無圧縮、または gzip、deflate、br、zstd で送信してください。</translation>
        </message>
        <message>
            <source>The body is damaged or cut short: it cannot be unpacked as “%1”.</source>
            <translation>本文が破損しているか途中で切れています。「%1」として展開できません。</translation>
        </message>
        <message>
            <source>The body is larger than %1 bytes when it is unpacked.</source>
            <translation>本文が展開後に %1 バイトを超えます。</translation>
        </message>
        <message>
            <source>All traffic is paused in Sluice. Press “Resume” in its window to go on.</source>
            <translation>Sluice ですべてのトラフィックが一時停止されています。続けるにはウィンドウで「再開」を押してください。</translation>
        </message>
        <message>
            <source>Sluice has no provider named “%1”. Add it on the Providers page, or use another name in the path.</source>
            <translation>「%1」という名前のプロバイダーは Sluice にありません。プロバイダーページで追加するか、パスで別の名前を使ってください。</translation>
        </message>
        <message>
            <source>The key “%1” has no default provider, and this request names no model to find one by. Choose a default provider on the Keys page.</source>
            <translation>キー「%1」には既定のプロバイダーがなく、このリクエストにはプロバイダーを特定するモデルの指定がありません。キーページで既定のプロバイダーを選択してください。</translation>
        </message>
        <message>
            <source>No provider in Sluice is known to serve the model “%1”. Write it as provider/%1, or give the key “%2” a default provider.</source>
            <translation>モデル「%1」を提供するプロバイダーが Sluice にありません。provider/%1 と書くか、キー「%2」に既定のプロバイダーを設定してください。</translation>
        </message>
        <message>
            <source>The provider “%1” is switched off in Sluice.</source>
            <translation>プロバイダー「%1」は Sluice で無効になっています。</translation>
        </message>
        <message>
            <source>the keychain is locked</source>
            <translation>キーチェーンがロックされています</translation>
        </message>
        <message>
            <source>no secret is stored</source>
            <translation>シークレットが保存されていません</translation>
        </message>
        <message>
            <source>The provider “%1” cannot be used: %2. Open Sluice, page Providers.</source>
            <translation>プロバイダー「%1」を使えません: %2。Sluice のプロバイダーページを開いてください。</translation>
        </message>
    </context>
    <context>
        <name>sluice::Gateway</name>
        <message>
            <source>“%1” is not an address.</source>
            <translation>「%1」はアドレスではありません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GatewayProbe</name>
        <message numerus="yes">
            <source>The address and the key are right: Sluice answered with %n model(s).</source>
            <translation>
                <numerusform>アドレスとキーは正しいです。Sluice が %n 個のモデルを返しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Sluice answered with %1: %2</source>
            <translation>Sluice が %1 を返しました: %2</translation>
        </message>
        <message>
            <source>Nothing answers at %1: %2. Is the gateway running?</source>
            <translation>%1 から応答がありません: %2。ゲートウェイは動作していますか?</translation>
        </message>
    </context>
    <context>
        <name>sluice::GettingStarted</name>
        <message>
            <source>Getting started</source>
            <translation>はじめに</translation>
        </message>
        <message>
            <source>Three steps to the first request</source>
            <translation>最初のリクエストまで 3 ステップ</translation>
        </message>
        <message>
            <source>Agents talk to Sluice instead of the provider. Sluice keeps the provider's secret, and counts every token and dollar by key.</source>
            <translation>エージェントはプロバイダーの代わりに Sluice と通信します。Sluice はプロバイダーのシークレットを保管し、キーごとにトークンと費用をすべて集計します。</translation>
        </message>
        <message>
            <source>Add a provider</source>
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <source>Its secret goes to the keychain, nowhere else.</source>
            <translation>シークレットはキーチェーンだけに保存されます。</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>プロバイダーを追加…</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>One for each agent, so that each has its own bill.</source>
            <translation>エージェントごとに 1 つ。費用を個別に把握できます。</translation>
        </message>
        <message>
            <source>Create a key…</source>
            <translation>キーを作成…</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>エージェントを接続</translation>
        </message>
        <message>
            <source>Paste two lines into Claude Code, Codex or your own code.</source>
            <translation>Claude Code、Codex、または自分のコードに 2 行貼り付けるだけです。</translation>
        </message>
        <message>
            <source>Show the settings…</source>
            <translation>設定を表示…</translation>
        </message>
        <message>
            <source>Or see it work first: the built-in simulator needs no account.</source>
            <translation>先に動作を見ることもできます。内蔵シミュレーターはアカウント不要です。</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>テストリクエストを送信</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>未完了</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>Answered. It shows here in a moment.</source>
            <translation>応答がありました。まもなくここに表示されます。</translation>
        </message>
        <message>
            <source>The request failed. %1</source>
            <translation>リクエストに失敗しました。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GovernanceEditor</name>
        <message>
            <source>Add a rate</source>
            <translation>レートを追加</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Add a budget</source>
            <translation>予算を追加</translation>
        </message>
        <message>
            <source>any number</source>
            <translation>無制限</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>not at all</source>
            <translation>待機しない</translation>
        </message>
        <message>
            <source>Requests at &amp;once</source>
            <translation>同時リクエスト数(&amp;O)</translation>
        </message>
        <message>
            <source>others &amp;wait up to</source>
            <translation>超過分の最大待機時間(&amp;W)</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>レート</translation>
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
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Save the limits of the gateway</source>
            <translation>ゲートウェイの制限を保存</translation>
        </message>
        <message>
            <source>Back to the limits that are in force</source>
            <translation>適用中の制限に戻す</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>[Sluice blocked a tool call here: the guardrail “%1” does not allow it.]</source>
            <translation>[Sluice がここでツール呼び出しをブロックしました: ガードレール「%1」が許可していません。]</translation>
        </message>
        <message>
            <source>a call of %1</source>
            <translation>%1 の呼び出し</translation>
        </message>
        <message>
            <source>The pattern is too large: %1.</source>
            <translation>パターンが大きすぎます: %1。</translation>
        </message>
        <message>
            <source>The pattern cannot be read: %1, at position %2.</source>
            <translation>パターンを解釈できません: %1 (位置 %2)。</translation>
        </message>
        <message>
            <source>A guardrail needs a pattern.</source>
            <translation>ガードレールにはパターンが必要です。</translation>
        </message>
        <message>
            <source>A pattern may have %1 bytes at most.</source>
            <translation>パターンは最大 %1 バイトです。</translation>
        </message>
        <message>
            <source>A rule for tool calls can block them or alert; it cannot replace.</source>
            <translation>ツール呼び出しのルールにできるのはブロックか警告で、置換はできません。</translation>
        </message>
        <message>
            <source>Only a rule that replaces can put the real value back.</source>
            <translation>実際の値を戻せるのは置換のルールだけです。</translation>
        </message>
        <message>
            <source>The entropy floor goes from 0 to 8 bits.</source>
            <translation>エントロピーの下限は 0 から 8 ビットです。</translation>
        </message>
        <message>
            <source>A guardrail may have %1 exceptions at most.</source>
            <translation>ガードレールの例外は最大 %1 件です。</translation>
        </message>
        <message>
            <source>The exception “%1” cannot be read as a pattern.</source>
            <translation>例外「%1」をパターンとして解釈できません。</translation>
        </message>
        <message>
            <source>The name of the tool cannot be read as a pattern.</source>
            <translation>ツール名をパターンとして解釈できません。</translation>
        </message>
        <message>
            <source>A replacement may have %1 bytes at most.</source>
            <translation>置換テキストは最大 %1 バイトです。</translation>
        </message>
        <message>
            <source>The replacement names group %1, but the pattern has only %2. Write $$ for a dollar sign.</source>
            <translation>置換テキストがグループ %1 を参照していますが、パターンには %2 個しかありません。ドル記号は $$ と書いてください。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardDryRunDialog</name>
        <message>
            <source>Dry run</source>
            <translation>試行</translation>
        </message>
        <message>
            <source>Dry run of “%1”</source>
            <translation>「%1」の試行</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>The body of a request, a transcript or any text. It stays here.</source>
            <translation>リクエストの本文、会話の記録、任意のテキスト。外部には送信されません。</translation>
        </message>
        <message>
            <source>What the rule finds</source>
            <translation>ルールが検出するもの</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>抜粋</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Nothing is changed by this.</source>
            <translation>これによる変更はありません。</translation>
        </message>
        <message numerus="yes">
            <source>The last %n day(s)</source>
            <translation>
                <numerusform>過去 %n 日間</numerusform>
            </translation>
        </message>
        <message>
            <source>A conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>The events could not be read: %1</source>
            <translation>イベントを読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>A new rule has no events of its own.</source>
            <translation>新しいルールにはまだイベントがありません。</translation>
        </message>
        <message numerus="yes">
            <source>As it is stored, it was triggered %n time(s).</source>
            <translation>
                <numerusform>保存されている内容では、%n 回発動しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of %n kept text(s) of events, as it is written now it finds something in %1.</source>
            <translation>
                <numerusform>保存済みのイベントのテキスト %n 件のうち、現在の内容では %1 件で検出があります。</numerusform>
            </translation>
        </message>
        <message>
            <source>No full texts of events are kept: paste a conversation to try the rule as it is written now.</source>
            <translation>イベントの全文は保存されていません。今のルールを試すには会話を貼り付けてください。</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es)</source>
            <translation>
                <numerusform>%n 件の一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is found: it would pass as it is.</source>
            <translation>検出なし: そのまま通過します。</translation>
        </message>
        <message>
            <source>%1: it would be refused.</source>
            <translation>%1: 拒否されます。</translation>
        </message>
        <message>
            <source>%1: it would pass, and be noted.</source>
            <translation>%1: 通過し、記録されます。</translation>
        </message>
        <message>
            <source>%1 would be replaced.</source>
            <translation>%1 は置換されます。</translation>
        </message>
        <message>
            <source>the text</source>
            <translation>テキスト</translation>
        </message>
    </context>
    <context>
        <name>GuardEventsFilter</name>
        <message>
            <source>“%1” is neither reject, replace nor alert.</source>
            <translation>「%1」は reject、replace、alert のいずれでもありません。</translation>
        </message>
        <message>
            <source>“%1” is neither request nor response.</source>
            <translation>「%1」は request、response のいずれでもありません。</translation>
        </message>
        <message>
            <source>“%1” is neither low, medium nor high.</source>
            <translation>「%1」は low、medium、high のいずれでもありません。</translation>
        </message>
        <message>
            <source>There is no rule “%1” any more; its name as a word finds its events.</source>
            <translation>ルール「%1」はもうありません。名前を単語として入力すると、そのイベントを検索できます。</translation>
        </message>
        <message>
            <source>There is no key “%1”.</source>
            <translation>キー「%1」はありません。</translation>
        </message>
        <message>
            <source>“%1” is no number of days.</source>
            <translation>「%1」は日数ではありません。</translation>
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
            <translation>時刻</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Did</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>抜粋</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardEventsView</name>
        <message>
            <source>Filter: words, or rule: key: does:reject dir:response severity:high days:7</source>
            <translation>フィルター: 単語、または rule: key: does:reject dir:response severity:high days:7</translation>
        </message>
        <message>
            <source>Filter events</source>
            <translation>イベントをフィルター</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Save what is listed as CSV or JSON (Ctrl+E)</source>
            <translation>一覧を CSV または JSON で保存 (Ctrl+E)</translation>
        </message>
        <message>
            <source>Guardrail events</source>
            <translation>ガードレールイベント</translation>
        </message>
        <message>
            <source>Open request</source>
            <translation>リクエストを開く</translation>
        </message>
        <message>
            <source>Make an exception…</source>
            <translation>例外を作成…</translation>
        </message>
        <message>
            <source>Show the full text…</source>
            <translation>全文を表示…</translation>
        </message>
        <message>
            <source>Delete event</source>
            <translation>イベントを削除</translation>
        </message>
        <message>
            <source>%1 of %2 events</source>
            <translation>%1 / %2 件のイベント</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s)</source>
            <translation>
                <numerusform>%n 件のイベント</numerusform>
            </translation>
        </message>
        <message>
            <source>The events could not be read: %1 What is listed is older.</source>
            <translation>イベントを読み込めませんでした: %1 表示中の一覧は以前のものです。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>The events could not be read</source>
            <translation>イベントを読み込めませんでした</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>No events match</source>
            <translation>一致するイベントなし</translation>
        </message>
        <message>
            <source>No event matches “%1”.</source>
            <translation>「%1」に一致するイベントはありません。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>All quiet</source>
            <translation>異常なし</translation>
        </message>
        <message>
            <source>Nothing has been stopped in the last 30 days.</source>
            <translation>過去 30 日間、ブロックされたものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>Events are kept for %n day(s).</source>
            <translation>
                <numerusform>イベントは %n 日間保存されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Events are kept for good.</source>
            <translation>イベントは無期限に保存されます。</translation>
        </message>
        <message>
            <source>Of the texts only a masked excerpt is kept.</source>
            <translation>テキストは伏せ字の抜粋だけが保存されます。</translation>
        </message>
        <message numerus="yes">
            <source>Full texts are kept for %n day(s), encrypted.</source>
            <translation>
                <numerusform>全文は暗号化されて %n 日間保存されます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Full texts are kept as long, encrypted.</source>
            <translation>全文も同じ期間、暗号化されて保存されます。</translation>
        </message>
        <message>
            <source>Stop keeping full texts</source>
            <translation>全文の保存を停止</translation>
        </message>
        <message>
            <source>Keep full texts…</source>
            <translation>全文を保存…</translation>
        </message>
        <message>
            <source>Only this rule</source>
            <translation>このルールのみ</translation>
        </message>
        <message>
            <source>There is nothing to make an exception from</source>
            <translation>例外の元になるものがありません</translation>
        </message>
        <message>
            <source>the rule does not exist any more.</source>
            <translation>ルールはもう存在しません。</translation>
        </message>
        <message>
            <source>“%1” has one more exception.</source>
            <translation>「%1」に例外を追加しました。</translation>
        </message>
        <message>
            <source>The exception was not taken back</source>
            <translation>例外は取り消されませんでした</translation>
        </message>
        <message>
            <source>The text cannot be shown</source>
            <translation>テキストを表示できません</translation>
        </message>
        <message>
            <source>the secret store did not give its key.</source>
            <translation>シークレットストアから鍵を取得できませんでした。</translation>
        </message>
        <message>
            <source>What “%1” searched</source>
            <translation>「%1」が検索した内容</translation>
        </message>
        <message>
            <source>Full text</source>
            <translation>全文</translation>
        </message>
        <message>
            <source>Delete this event of “%1”? This cannot be undone.</source>
            <translation>「%1」のこのイベントを削除しますか? 元に戻せません。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>The event was not deleted</source>
            <translation>イベントは削除されませんでした</translation>
        </message>
        <message>
            <source>Export events</source>
            <translation>イベントをエクスポート</translation>
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
            <translation>イベントはエクスポートされませんでした</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) saved to %1.</source>
            <translation>
                <numerusform>%n 件のイベントを %1 に保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep full texts</source>
            <translation>全文を保存</translation>
        </message>
        <message>
            <source>Keep the whole text that triggered a rule?</source>
            <translation>ルールが発動したテキストの全文を保存しますか?</translation>
        </message>
        <message numerus="yes">
            <source>Such texts hold the secrets that were found in them. They are kept for %n day(s), encrypted, in %1; the key is in %2. What happened before is not kept.</source>
            <translation>
                <numerusform>このようなテキストには検出されたシークレットが含まれます。%n 日間、暗号化して %1 に保存され、鍵は %2 にあります。これまでの分は保存されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep excerpts only</source>
            <translation>抜粋だけを保存</translation>
        </message>
        <message>
            <source>The setting was not changed</source>
            <translation>設定は変更されませんでした</translation>
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
            <translation>「%1」の例外</translation>
        </message>
        <message>
            <source>&amp;Let this pass</source>
            <translation>通過させるもの(&amp;L)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Add exception</source>
            <translation>例外を追加</translation>
        </message>
        <message>
            <source>Found: %1</source>
            <translation>検出: %1</translation>
        </message>
        <message>
            <source>Type the text that is no secret, or re: and a pattern that it matches as a whole.</source>
            <translation>シークレットではないテキスト、または re: に続けて全体に一致するパターンを入力してください。</translation>
        </message>
        <message>
            <source>Every match that has this shape will pass. The event keeps only a masked excerpt, so make it as narrow as you can.</source>
            <translation>この形の一致はすべて通過します。イベントには伏せ字の抜粋しか残らないため、できるだけ狭く指定してください。</translation>
        </message>
        <message>
            <source>Exactly this text will pass, everywhere that the rule looks.</source>
            <translation>ルールの検査対象のどこでも、このテキストと完全に同じものだけが通過します。</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>追加されていません: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardHits</name>
        <message>
            <source>Show in Guardrails, or make an exception…</source>
            <translation>ガードレールで表示、または例外を作成…</translation>
        </message>
        <message>
            <source>%1. Looking for what was found…</source>
            <translation>%1。検出内容を探しています…</translation>
        </message>
        <message>
            <source>What guardrails found could not be read: %1</source>
            <translation>ガードレールの検出内容を読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>The events of this request are not kept any more.</source>
            <translation>このリクエストのイベントはもう保存されていません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln guardrail(s) found something.</source>
            <translation>
                <numerusform>%Ln 件のガードレールで検出がありました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>場所</translation>
        </message>
        <message>
            <source>Excerpt</source>
            <translation>抜粋</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>一致</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardImportDialog</name>
        <message>
            <source>Import rules</source>
            <translation>ルールをインポート</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>ファイルを開く…</translation>
        </message>
        <message>
            <source>Rules as JSON</source>
            <translation>JSON のルール</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Open a file, or paste rules here. They come behind those that there are.</source>
            <translation>ファイルを開くか、ここにルールを貼り付けてください。既存のルールの後に追加されます。</translation>
        </message>
        <message>
            <source>JSON (*.json);;All files (*)</source>
            <translation>JSON (*.json);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>ファイルを読み込めません: %1</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>ファイルが大きすぎます。</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s): %1</source>
            <translation>
                <numerusform>%n 件のルール: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n rule(s)</source>
            <translation>
                <numerusform>%n 件のルールをインポート</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was imported: %1</source>
            <translation>何もインポートされませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>GuardPresets</name>
        <message>
            <source>Secrets</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>個人データ</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Prompt injection</source>
            <translation>プロンプトインジェクション</translation>
        </message>
        <message>
            <source>Tool calls</source>
            <translation>ツール呼び出し</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardPresetsDialog</name>
        <message>
            <source>Guardrail presets</source>
            <translation>ガードレールのプリセット</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Each becomes a rule of yours that you can change. Nothing is on that you do not tick.</source>
            <translation>それぞれ変更可能なルールになります。チェックしないものは有効になりません。</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>パターン</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>例</translation>
        </message>
        <message>
            <source>Found:</source>
            <translation>検出:</translation>
        </message>
        <message>
            <source>Left alone:</source>
            <translation>対象外:</translation>
        </message>
        <message numerus="yes">
            <source>Turn on the secrets set (%n rule(s))</source>
            <translation>
                <numerusform>シークレットのセットを有効にする (ルール %n 件)</numerusform>
            </translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
        <message numerus="yes">
            <source>Turn on %n rule(s)</source>
            <translation>
                <numerusform>%n 件のルールを有効にする</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Apply %n change(s)</source>
            <translation>
                <numerusform>%n 件の変更を適用</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed: %1</source>
            <translation>何も変更されませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesModel</name>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>tool call</source>
            <translation>ツール呼び出し</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>順序</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Does</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Hits %1 d</source>
            <translation>一致 (%1 日)</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>推移</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardRulesView</name>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>No guardrails yet</source>
            <translation>ガードレールはまだありません</translation>
        </message>
        <message>
            <source>Agents send whatever they read, .env files included. Start with the secrets set.</source>
            <translation>エージェントは .env ファイルも含め、読んだものを何でも送信します。まずはシークレットのセットから始めましょう。</translation>
        </message>
        <message>
            <source>Choose presets…</source>
            <translation>プリセットを選択…</translation>
        </message>
        <message>
            <source>Write a rule</source>
            <translation>ルールを作成</translation>
        </message>
        <message>
            <source>The guardrails' counts could not be read: %1</source>
            <translation>ガードレールの件数を読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Show its events</source>
            <translation>イベントを表示</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新しいルール</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>適用中</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>「%1」は変更されませんでした</translation>
        </message>
        <message>
            <source>“%1” is off.</source>
            <translation>「%1」を無効にしました。</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>「%1」を移動しました。</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>順序は変更されませんでした</translation>
        </message>
        <message>
            <source>“%1” was not deleted</source>
            <translation>「%1」は削除されませんでした</translation>
        </message>
        <message>
            <source>“%1” is deleted. Its events stay.</source>
            <translation>「%1」を削除しました。イベントは残ります。</translation>
        </message>
        <message>
            <source>The rule was not put back</source>
            <translation>ルールは元に戻されませんでした</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (コピー)</translation>
        </message>
        <message>
            <source>“%1” is saved, and off.</source>
            <translation>「%1」を保存しました (無効)。</translation>
        </message>
        <message numerus="yes">
            <source>“%1” is in force now. There were %n request(s) in the last hour.</source>
            <translation>
                <numerusform>「%1」を適用しました。過去 1 時間のリクエストは %n 件です。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” is in force now.</source>
            <translation>「%1」を適用しました。</translation>
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
            <translation>%1 ミリ秒</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>例</translation>
        </message>
        <message>
            <source>Text to try the rule on</source>
            <translation>ルールを試すテキスト</translation>
        </message>
        <message>
            <source>Paste a text, a file or a whole conversation. It stays here.</source>
            <translation>テキスト、ファイル、または会話全体を貼り付けてください。外部には送信されません。</translation>
        </message>
        <message>
            <source>What would go on</source>
            <translation>通過する内容</translation>
        </message>
        <message>
            <source>As a strea&amp;m</source>
            <translation>ストリームとして(&amp;M)</translation>
        </message>
        <message>
            <source>Replays the text in random pieces, as a model writes it, and compares</source>
            <translation>モデルの出力のように、テキストをランダムに分割して再生し、比較します</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試す</translation>
        </message>
        <message>
            <source>Examples…</source>
            <translation>例…</translation>
        </message>
        <message>
            <source>Not: %1</source>
            <translation>不可: %1</translation>
        </message>
        <message>
            <source>Refused: the client reads “%1”, and nothing goes on.</source>
            <translation>拒否: クライアントには「%1」と表示され、何も送信されません。</translation>
        </message>
        <message>
            <source>the rule's name</source>
            <translation>ルールの名前</translation>
        </message>
        <message numerus="yes">
            <source>%n match(es) in %1</source>
            <translation>
                <numerusform>%1 に %n 件の一致</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n 件除外</numerusform>
            </translation>
        </message>
        <message>
            <source>too few to count</source>
            <translation>少なすぎるため対象外</translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s): the same outcome.</source>
            <translation>
                <numerusform>%n 個に分割: 結果は同じです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n piece(s) the outcome differs: a match is longer than what is held back.</source>
            <translation>
                <numerusform>%n 個に分割すると結果が異なります。一致が保留する長さを超えています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” (%2)</source>
            <translation>「%1」(%2)</translation>
        </message>
        <message>
            <source>Also found by %1.</source>
            <translation>%1 でも検出。</translation>
        </message>
        <message>
            <source>Reject beats replace: the message would be refused.</source>
            <translation>拒否は置換に優先します。メッセージは拒否されます。</translation>
        </message>
    </context>
    <context>
        <name>GuardWords</name>
        <message>
            <source>%1 and %2</source>
            <translation>%1と%2</translation>
        </message>
        <message>
            <source>Calls that a model makes of any tool are judged by their arguments.</source>
            <translation>モデルによるすべてのツールの呼び出しを引数で判定します。</translation>
        </message>
        <message>
            <source>Calls that a model makes of the tools “%1” are judged by their arguments.</source>
            <translation>モデルによるツール「%1」の呼び出しを引数で判定します。</translation>
        </message>
        <message>
            <source>Requests are searched (%1) before they leave this machine.</source>
            <translation>リクエスト (%1) を、このコンピューターから送信する前に検査します。</translation>
        </message>
        <message>
            <source>Answers are searched (%1) before the client sees them.</source>
            <translation>応答 (%1) を、クライアントに届く前に検査します。</translation>
        </message>
        <message>
            <source>Requests and answers are searched (%1).</source>
            <translation>リクエストと応答 (%1) を検査します。</translation>
        </message>
        <message>
            <source>A call that matches is taken out, and the client reads why.</source>
            <translation>一致した呼び出しは取り除かれ、クライアントに理由が表示されます。</translation>
        </message>
        <message>
            <source>One match, and the whole message is refused; the client reads this rule's name.</source>
            <translation>1 件でも一致するとメッセージ全体が拒否され、クライアントにこのルールの名前が表示されます。</translation>
        </message>
        <message>
            <source>A match is noted and nothing is changed.</source>
            <translation>一致は記録されますが、何も変更されません。</translation>
        </message>
        <message>
            <source>Each match is replaced by a token, and the real value is put back in the answer.</source>
            <translation>一致した部分はトークンに置換され、応答で実際の値に戻されます。</translation>
        </message>
        <message>
            <source>Each match is taken out; nothing stands in its place.</source>
            <translation>一致した部分は取り除かれ、代わりのものは入りません。</translation>
        </message>
        <message>
            <source>Each match is replaced by “%1”.</source>
            <translation>一致した部分は「%1」に置換されます。</translation>
        </message>
        <message>
            <source>the key “%1”</source>
            <translation>キー「%1」</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>プロジェクト「%1」</translation>
        </message>
        <message>
            <source>the provider “%1”</source>
            <translation>プロバイダー「%1」</translation>
        </message>
        <message>
            <source>Only for %1.</source>
            <translation>%1 のみが対象です。</translation>
        </message>
        <message>
            <source>A match counts only if its check digit is right.</source>
            <translation>チェックディジットが正しい場合のみ一致とみなします。</translation>
        </message>
        <message>
            <source>A match counts only if it is a valid account number.</source>
            <translation>有効な口座番号の場合のみ一致とみなします。</translation>
        </message>
        <message>
            <source>A match counts only if it looks random.</source>
            <translation>ランダムに見える場合のみ一致とみなします。</translation>
        </message>
        <message numerus="yes">
            <source>Fewer than %n match(es) in one message are none.</source>
            <translation>
                <numerusform>1 つのメッセージ内の一致が %n 件未満なら無視します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exception(s) may pass.</source>
            <translation>
                <numerusform>%n 件の例外が通過できます。</numerusform>
            </translation>
        </message>
        <message>
            <source>replace</source>
            <translation>置換</translation>
        </message>
        <message>
            <source>alert</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>reject</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>response</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>both</source>
            <translation>両方</translation>
        </message>
        <message>
            <source>request</source>
            <translation>リクエスト</translation>
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
            <translation>カード番号 (Luhn)</translation>
        </message>
        <message>
            <source>Looks random (entropy)</source>
            <translation>ランダムに見える (エントロピー)</translation>
        </message>
        <message>
            <source>Bank account (IBAN)</source>
            <translation>銀行口座 (IBAN)</translation>
        </message>
        <message>
            <source>No further check</source>
            <translation>追加の検査なし</translation>
        </message>
        <message>
            <source>system</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>user</source>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>tool calls</source>
            <translation>ツール呼び出し</translation>
        </message>
        <message>
            <source>tool results</source>
            <translation>ツールの結果</translation>
        </message>
        <message>
            <source>other fields</source>
            <translation>その他のフィールド</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>system prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>system prompt, part %1</source>
            <translation>システムプロンプト、パート %1</translation>
        </message>
        <message>
            <source>tool definition %1</source>
            <translation>ツール定義 %1</translation>
        </message>
        <message>
            <source>input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>message %1</source>
            <translation>メッセージ %1</translation>
        </message>
        <message>
            <source>%1, part %2</source>
            <translation>%1、パート %2</translation>
        </message>
    </context>
    <context>
        <name>GuardrailJson</name>
        <message>
            <source>“%1” must be one of: %2.</source>
            <translation>「%1」は次のいずれかでなければなりません: %2。</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>「%1」が長すぎます。</translation>
        </message>
        <message>
            <source>“%1” must be an array of UUIDs.</source>
            <translation>「%1」は UUID の配列でなければなりません。</translation>
        </message>
    </context>
    <context>
        <name>Guardrails</name>
        <message>
            <source>guardrail %1</source>
            <translation>ガードレール %1</translation>
        </message>
        <message>
            <source>A guardrail that looks at no part of a conversation finds nothing. Choose at least one.</source>
            <translation>会話のどの部分も検査しないガードレールは何も検出しません。1 つ以上選択してください。</translation>
        </message>
        <message>
            <source>The guardrail is for a key, project or provider that does not exist.</source>
            <translation>ガードレールの対象のキー、プロジェクト、またはプロバイダーが存在しません。</translation>
        </message>
        <message>
            <source>“%1” was for keys, projects or providers that do not exist here; it is off.</source>
            <translation>「%1」の対象のキー、プロジェクト、プロバイダーはここに存在しないため、無効になっています。</translation>
        </message>
        <message>
            <source>“%1” is also for keys, projects or providers that do not exist here.</source>
            <translation>「%1」の対象には、ここに存在しないキー、プロジェクト、プロバイダーも含まれています。</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>ルール %1: %2</translation>
        </message>
        <message>
            <source>The file is too large for guardrails.</source>
            <translation>ファイルが大きすぎます。</translation>
        </message>
        <message>
            <source>The file is not JSON: %1, at byte %2.</source>
            <translation>ファイルは JSON ではありません: %1 (バイト %2)。</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Sluice.</source>
            <translation>ファイルは新しいバージョンの Sluice で作成されています。</translation>
        </message>
        <message>
            <source>“guardrails” must be an array.</source>
            <translation>「guardrails」は配列でなければなりません。</translation>
        </message>
        <message>
            <source>A name may have %1 characters at most.</source>
            <translation>名前は最大 %1 文字です。</translation>
        </message>
        <message>
            <source>There are no guardrails in the file.</source>
            <translation>ファイルにガードレールがありません。</translation>
        </message>
        <message>
            <source>There are more guardrails in the file than %1.</source>
            <translation>ファイルのガードレールが %1 件を超えています。</translation>
        </message>
    </context>
    <context>
        <name>sluice::GuardrailsPage</name>
        <message>
            <source>Rules or events</source>
            <translation>ルールまたはイベント</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>イベント</translation>
        </message>
        <message>
            <source>Presets…</source>
            <translation>プリセット…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>インポート…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新しいルール</translation>
        </message>
        <message>
            <source>New rule (Ctrl+N)</source>
            <translation>新しいルール (Ctrl+N)</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Not every rule was changed</source>
            <translation>一部のルールは変更されませんでした</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) are in force now.</source>
            <translation>
                <numerusform>%n 件のルールを適用しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) changed.</source>
            <translation>
                <numerusform>%n 件のルールを変更しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>A rule was not taken back</source>
            <translation>ルールは取り消されませんでした</translation>
        </message>
        <message>
            <source>A rule was not changed</source>
            <translation>ルールは変更されませんでした</translation>
        </message>
        <message>
            <source>Nothing was exported</source>
            <translation>何もエクスポートされませんでした</translation>
        </message>
        <message>
            <source>there are no rules yet.</source>
            <translation>ルールはまだありません。</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>ルールをエクスポート</translation>
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
            <translation>ルールはエクスポートされませんでした</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) saved to %1.</source>
            <translation>
                <numerusform>%n 件のルールを %1 に保存しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::HeadsView</name>
        <message>
            <source>Answer %1</source>
            <translation>応答 %1</translation>
        </message>
        <message>
            <source>The answer has not begun yet.</source>
            <translation>応答はまだ始まっていません。</translation>
        </message>
        <message>
            <source>removed</source>
            <comment>a credential</comment>
            <translation>削除済み</translation>
        </message>
    </context>
    <context>
        <name>sluice::HistoryPanel</name>
        <message>
            <source>Sums per hour and day too</source>
            <translation>時間別・日別の合計も含める</translation>
        </message>
        <message>
            <source>Delete history…</source>
            <translation>履歴を削除…</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>削除中…</translation>
        </message>
        <message>
            <source>Which history to delete</source>
            <translation>削除する履歴</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべて</translation>
        </message>
        <message numerus="yes">
            <source>Older than %n day(s)</source>
            <translation>
                <numerusform>%n 日より前</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts forget that time, and budgets that count over it start anew.</source>
            <translation>グラフからその期間が消え、その期間を集計する予算は最初からになります。</translation>
        </message>
        <message>
            <source>The database holds %1.</source>
            <comment>a size</comment>
            <translation>データベースのサイズは %1 です。</translation>
        </message>
        <message>
            <source>Delete history</source>
            <translation>履歴を削除</translation>
        </message>
        <message>
            <source>Delete every request, refusal and event that was recorded?</source>
            <translation>記録されたリクエスト、拒否、イベントをすべて削除しますか?</translation>
        </message>
        <message numerus="yes">
            <source>Delete every request, refusal and event older than %n day(s)?</source>
            <translation>
                <numerusform>%n 日より前のリクエスト、拒否、イベントをすべて削除しますか?</numerusform>
            </translation>
        </message>
        <message>
            <source>The sums go too: charts forget that time, and budgets that count over it start anew when Sluice is next started. This cannot be undone.</source>
            <translation>合計も削除されます。グラフからその期間が消え、その期間を集計する予算は Sluice の次回起動時に最初からになります。元に戻せません。</translation>
        </message>
        <message>
            <source>The sums per hour and day stay, so charts and budgets do not change. This cannot be undone.</source>
            <translation>時間別・日別の合計は残るため、グラフと予算は変わりません。元に戻せません。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>すべて残す</translation>
        </message>
        <message>
            <source>%1 entries were deleted.</source>
            <comment>a number</comment>
            <translation>%1 件を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::HostsPanel</name>
        <message>
            <source>None yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>回数</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>最終</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>接続したホスト</translation>
        </message>
        <message>
            <source>others</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>sluice::HoursEditor</name>
        <message>
            <source>Only at certain &amp;hours</source>
            <translation>特定の時間帯のみ(&amp;H)</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>Time zone of the settings</source>
            <translation>設定のタイムゾーン</translation>
        </message>
        <message>
            <source>from</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>to</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>sluice::ImportPanel</name>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Guardrail</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>価格</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>is added</source>
            <translation>追加されます</translation>
        </message>
        <message>
            <source>is the same here</source>
            <translation>ここと同じです</translation>
        </message>
        <message>
            <source>conflict: another one here has that name</source>
            <translation>競合: 同じ名前の別のものがあります</translation>
        </message>
        <message>
            <source>is changed</source>
            <translation>変更されます</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <comment>a file, why</comment>
            <translation>%1 を読み込めません: %2</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>ファイルが大きすぎます</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>インポート中…</translation>
        </message>
        <message>
            <source>File to import</source>
            <translation>インポートするファイル</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>選択…</translation>
        </message>
        <message>
            <source>Choose the file to import</source>
            <translation>インポートするファイルを選択</translation>
        </message>
        <message>
            <source>Passphrase of the file</source>
            <translation>ファイルのパスフレーズ</translation>
        </message>
        <message>
            <source>What the import would do</source>
            <translation>インポートによる変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Differs in</source>
            <translation>異なる項目</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>構成をインポート</translation>
        </message>
        <message>
            <source>Configuration (*.json *.sluice);;All files (*)</source>
            <translation>構成 (*.json *.sluice);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>All that differ</source>
            <translation>異なるものすべて</translation>
        </message>
        <message>
            <source>Change what is here to what the file says?</source>
            <translation>現在の内容をファイルの内容に変更しますか?</translation>
        </message>
        <message>
            <source>Nothing is removed. Export first if you may want to go back.</source>
            <translation>何も削除されません。元に戻す可能性がある場合は、先にエクスポートしてください。</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>このままにする</translation>
        </message>
        <message numerus="yes">
            <source>%n entries were imported.</source>
            <translation>
                <numerusform>%n 件をインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>New keys get new secrets. Copy them now: they are not shown again.</source>
            <translation>新しいキーには新しいシークレットが発行されます。今すぐコピーしてください。再表示されません。</translation>
        </message>
        <message>
            <source>Secret of the key %1</source>
            <translation>キー %1 のシークレット</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyActions</name>
        <message>
            <source>“%1”</source>
            <comment>the name of a key</comment>
            <translation>「%1」</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln 個のキー</numerusform>
            </translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>プロジェクト「%1」</translation>
        </message>
        <message>
            <source>the gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 was not paused</source>
            <translation>%1 は一時停止されませんでした</translation>
        </message>
        <message>
            <source>%1 was not resumed</source>
            <translation>%1 は再開されませんでした</translation>
        </message>
        <message>
            <source>%1 paused. Requests are refused until you resume.</source>
            <translation>%1 を一時停止しました。再開するまでリクエストは拒否されます。</translation>
        </message>
        <message>
            <source>%1 resumed.</source>
            <translation>%1 を再開しました。</translation>
        </message>
        <message>
            <source>“%1” was not changed</source>
            <translation>「%1」は変更されませんでした</translation>
        </message>
        <message>
            <source>%1 switched on.</source>
            <translation>%1 を有効にしました。</translation>
        </message>
        <message>
            <source>%1 switched off. Requests are refused.</source>
            <translation>%1 を無効にしました。リクエストは拒否されます。</translation>
        </message>
        <message>
            <source>“%1” was not revoked</source>
            <translation>「%1」は失効されませんでした</translation>
        </message>
        <message>
            <source>%1 revoked. Requests are refused from now on.</source>
            <translation>%1 を失効させました。以後のリクエストは拒否されます。</translation>
        </message>
        <message>
            <source>The key was not restored</source>
            <translation>キーは復元されませんでした</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>「%1」は再び使えます。</translation>
        </message>
        <message>
            <source>The key was not revoked</source>
            <translation>キーは失効されませんでした</translation>
        </message>
        <message>
            <source>%1 tagged.</source>
            <translation>%1 にタグを付けました。</translation>
        </message>
        <message>
            <source>%1 taken out of the project.</source>
            <translation>%1 をプロジェクトから外しました。</translation>
        </message>
        <message>
            <source>%1 moved to %2.</source>
            <translation>%1 を %2 に移動しました。</translation>
        </message>
        <message>
            <source>The budget of %1 was not raised</source>
            <translation>%1 の予算は増やされませんでした</translation>
        </message>
        <message>
            <source>%1 more for %2 today.</source>
            <translation>今日の %2 の予算を %1 増やしました。</translation>
        </message>
        <message>
            <source>The raise was not taken back</source>
            <translation>増額は取り消されませんでした</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>トラフィックは一時停止されませんでした</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>トラフィックは再開されませんでした</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCheckPanel</name>
        <message>
            <source> ms</source>
            <translation> ミリ秒</translation>
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
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>not at all</source>
            <comment>answers are remembered</comment>
            <translation>記憶しない</translation>
        </message>
        <message>
            <source>Save who is asked about unknown keys</source>
            <translation>不明なキーの問い合わせ先を保存</translation>
        </message>
        <message>
            <source>Back to what is in force</source>
            <translation>適用中のものに戻す</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>https, or http to this computer or a private network. Empty: unknown keys are refused.</source>
            <translation>https、またはこのコンピューターかプライベートネットワークへの http。空: 不明なキーは拒否されます。</translation>
        </message>
        <message>
            <source>Such callers act as</source>
            <translation>呼び出し元に適用するキー</translation>
        </message>
        <message>
            <source>The rules of that key hold for them, and its budget.</source>
            <translation>そのキーのルールと予算が適用されます。</translation>
        </message>
        <message>
            <source>Waits at most</source>
            <translation>最大待機時間</translation>
        </message>
        <message>
            <source>Without an answer the request is refused.</source>
            <translation>応答がない場合、リクエストは拒否されます。</translation>
        </message>
        <message>
            <source>Remembers answers for</source>
            <translation>応答を記憶する時間</translation>
        </message>
        <message>
            <source>Choose a key…</source>
            <translation>キーを選択…</translation>
        </message>
        <message>
            <source>%1 (revoked)</source>
            <translation>%1 (失効)</translation>
        </message>
        <message>
            <source>A key that does not exist any more</source>
            <translation>もう存在しないキー</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyCommands</name>
        <message>
            <source>Move to project</source>
            <translation>プロジェクトに移動</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Duplicate…</source>
            <translation>複製…</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Raise for today…</source>
            <translation>今日の予算を増やす…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>ローテーション…</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>タグを追加…</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>リクエストを表示</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>失効</translation>
        </message>
        <message>
            <source>Revoke with a reason…</source>
            <translation>理由を付けて失効…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>プレフィックスをコピー</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>プロジェクトなし</translation>
        </message>
        <message>
            <source>Paused by you</source>
            <translation>手動で一時停止</translation>
        </message>
        <message>
            <source>Raise for today</source>
            <translation>今日の予算を増やす</translation>
        </message>
        <message>
            <source>How many dollars more may “%1” spend today?</source>
            <translation>「%1」の今日の支出上限を何ドル増やしますか?</translation>
        </message>
        <message>
            <source>Raise</source>
            <translation>増やす</translation>
        </message>
        <message>
            <source>“%1” has no new secret: %2</source>
            <translation>「%1」に新しいシークレットは発行されませんでした: %2</translation>
        </message>
        <message>
            <source>Add tags to %1</source>
            <translation>%1 にタグを追加</translation>
        </message>
        <message>
            <source>Tags, parted by commas</source>
            <translation>タグ (コンマ区切り)</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Revoke %1</source>
            <translation>%1 を失効</translation>
        </message>
        <message>
            <source>Why? You will read it here later; nobody else does.</source>
            <translation>理由は? 後でここに表示されます。ほかの人には見えません。</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>残す</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDays</name>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>%1: %2 · requests: %3</source>
            <translation>%1: %2 · リクエスト: %3</translation>
        </message>
        <message>
            <source>%1 · requests: %2 · most on %3</source>
            <translation>%1 · リクエスト: %2 · 最多は %3</translation>
        </message>
        <message>
            <source>Spend per day, last 30 days: %1</source>
            <translation>1 日あたりの支出、過去 30 日間: %1</translation>
        </message>
        <message>
            <source>Requests per day, last 30 days: %1</source>
            <translation>1 日あたりのリクエスト、過去 30 日間: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyDrawer</name>
        <message>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Last requests</source>
            <translation>最近のリクエスト</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>Last requests of this key</source>
            <translation>このキーの最近のリクエスト</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>その他の操作</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Paused %1: %2</source>
            <translation>%1 に一時停止: %2</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>復元</translation>
        </message>
        <message>
            <source>Revoke</source>
            <translation>失効</translation>
        </message>
        <message>
            <source>Limits of the project %1</source>
            <translation>プロジェクト %1 の制限</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>リクエストなし</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · リクエスト: %2</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>既定のプロバイダー</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>確認されたエージェント</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>They could not be read: %1</source>
            <translation>読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>This key has not been used yet.</source>
            <translation>このキーはまだ使われていません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyHistory</name>
        <message>
            <source>Created</source>
            <translation>作成</translation>
        </message>
        <message>
            <source>New secret</source>
            <translation>新しいシークレット</translation>
        </message>
        <message>
            <source>New secret; the old one works until %1</source>
            <translation>新しいシークレット。古いものは %1 まで使えます</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>失効</translation>
        </message>
        <message>
            <source>%1 (by %2)</source>
            <translation>%1 (%2 による)</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPaste</name>
        <message>
            <source>This looks like a key of %1. Store it in the keychain?</source>
            <comment>a provider</comment>
            <translation>これは %1 のキーのようです。キーチェーンに保存しますか?</translation>
        </message>
        <message>
            <source>Store it…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>This looks like a key of %1 or %2. Store it in the keychain?</source>
            <comment>providers</comment>
            <translation>これは %1 または %2 のキーのようです。キーチェーンに保存しますか?</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeyPolicyEditor</name>
        <message>
            <source>The key is s&amp;witched on</source>
            <translation>キーを有効にする(&amp;W)</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Pro&amp;ject</source>
            <translation>プロジェクト(&amp;J)</translation>
        </message>
        <message>
            <source>Its limits hold beside those of the key; the strictest wins</source>
            <translation>プロジェクトの制限もキーの制限とともに適用され、最も厳しいものが優先されます</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>任意、自分用</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>メモ(&amp;O)</translation>
        </message>
        <message>
            <source>laptop, nightly</source>
            <translation>laptop, nightly</translation>
        </message>
        <message>
            <source>&amp;Tags</source>
            <translation>タグ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>色(&amp;C)</translation>
        </message>
        <message>
            <source>What it may ask for</source>
            <translation>許可する内容</translation>
        </message>
        <message>
            <source>&amp;Denied models</source>
            <translation>拒否するモデル(&amp;D)</translation>
        </message>
        <message>
            <source>Patterns such as claude-opus-* or re:gpt-[45].*; what is denied wins over what is allowed</source>
            <translation>claude-opus-* や re:gpt-[45].* などのパターン。拒否は許可に優先します</translation>
        </message>
        <message>
            <source>%1 (off)</source>
            <translation>%1 (オフ)</translation>
        </message>
        <message>
            <source>There is no provider yet.</source>
            <translation>プロバイダーはまだありません。</translation>
        </message>
        <message>
            <source>None ticked: all of them.</source>
            <translation>チェックなし: すべて。</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Defa&amp;ult provider</source>
            <translation>既定のプロバイダー(&amp;U)</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>提供元のプロバイダーが不明なモデルのリクエストの送信先</translation>
        </message>
        <message>
            <source>Any: chat, responses, messages, embeddings …</source>
            <translation>すべて: chat, responses, messages, embeddings …</translation>
        </message>
        <message>
            <source>&amp;Kinds of request</source>
            <translation>リクエストの種類(&amp;K)</translation>
        </message>
        <message>
            <source>One of %1; or a method and a path, such as GET /v1/files/*</source>
            <translation>%1 のいずれか、または GET /v1/files/* のようなメソッドとパス</translation>
        </message>
        <message>
            <source>Further budgets</source>
            <translation>追加の予算</translation>
        </message>
        <message>
            <source>Cheaper models when a budget is spent</source>
            <translation>予算を使い切ったときの安価なモデル</translation>
        </message>
        <message>
            <source>Add a step</source>
            <translation>ステップを追加</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>各リクエスト</translation>
        </message>
        <message>
            <source>as the client asks</source>
            <translation>クライアントの要求どおり</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> トークン</translation>
        </message>
        <message>
            <source>Longest answer</source>
            <translation>応答の最大長</translation>
        </message>
        <message>
            <source>What is more is cut down; where nothing is asked, this is put in</source>
            <translation>これを超える指定は切り詰められ、指定がない場合はこの値が入ります</translation>
        </message>
        <message>
            <source>As the client sends it</source>
            <translation>クライアントの送信どおり</translation>
        </message>
        <message>
            <source>This one where the client sends none</source>
            <translation>クライアントが送信しない場合はこれ</translation>
        </message>
        <message>
            <source>Always this one</source>
            <translation>常にこれ</translation>
        </message>
        <message>
            <source>S&amp;ystem prompt</source>
            <translation>システムプロンプト(&amp;Y)</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>Keep the texts of requests and answers</source>
            <translation>リクエストと応答のテキストを保存</translation>
        </message>
        <message>
            <source>From where and when</source>
            <translation>使用元と使用時間</translation>
        </message>
        <message>
            <source>Any: 192.168.1.20, 10.0.0.0/8, fd00::/8</source>
            <translation>すべて: 192.168.1.20, 10.0.0.0/8, fd00::/8</translation>
        </message>
        <message>
            <source>&amp;Addresses</source>
            <translation>アドレス(&amp;A)</translation>
        </message>
        <message>
            <source>None: https://app.example</source>
            <translation>なし: https://app.example</translation>
        </message>
        <message>
            <source>We&amp;b pages</source>
            <translation>Web ページ(&amp;B)</translation>
        </message>
        <message>
            <source>Origins whose scripts a browser may let use this key</source>
            <translation>ブラウザーでこのキーを使うスクリプトを許可するオリジン</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>停止条件</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Ends when &amp;idle for</source>
            <translation>アイドルで終了するまで(&amp;I)</translation>
        </message>
        <message>
            <source>A key for one session: it ends after so long without a request</source>
            <translation>1 セッション用のキー: リクエストがないままこの時間が過ぎると終了します</translation>
        </message>
        <message>
            <source>after </source>
            <comment>a number of days follows</comment>
            <translation>経過   </translation>
        </message>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>Remind to rotate</source>
            <translation>ローテーションの通知</translation>
        </message>
        <message>
            <source>None: only models that a provider lists</source>
            <translation>なし: プロバイダーが一覧に示すモデルのみ</translation>
        </message>
    </context>
    <context>
        <name>KeyProblems</name>
        <message>
            <source>%1 can never be reached: %2 is less.</source>
            <translation>%1 に達することはありません。%2 のほうが小さいためです。</translation>
        </message>
        <message>
            <source>“%1” is allowed and denied; what is denied wins.</source>
            <translation>「%1」は許可と拒否の両方にあります。拒否が優先されます。</translation>
        </message>
        <message>
            <source>“*” denies every model; switch the key off instead.</source>
            <translation>「*」はすべてのモデルを拒否します。代わりにキーを無効にしてください。</translation>
        </message>
        <message>
            <source>None of the chosen providers is switched on.</source>
            <translation>選択したプロバイダーはどれも有効ではありません。</translation>
        </message>
        <message>
            <source>Say which cheaper model takes over when the budget is spent.</source>
            <translation>予算を使い切ったときに引き継ぐ安価なモデルを指定してください。</translation>
        </message>
        <message>
            <source>A step names a model and the cheaper one that replaces it.</source>
            <translation>ステップには、モデルとそれを置き換える安価なモデルを指定します。</translation>
        </message>
        <message>
            <source>“%1” would be replaced by itself.</source>
            <translation>「%1」が自分自身に置き換えられます。</translation>
        </message>
        <message>
            <source>That moment is past.</source>
            <translation>その日時は過ぎています。</translation>
        </message>
        <message>
            <source>With these hours the key could never be used.</source>
            <translation>この時間帯では、キーを使える時がありません。</translation>
        </message>
        <message>
            <source>“%1” is no time zone, such as Europe/Madrid.</source>
            <translation>「%1」はタイムゾーンではありません。例: Europe/Madrid。</translation>
        </message>
        <message>
            <source>A limit of 0 would refuse everything; remove it, or switch the key off.</source>
            <translation>上限 0 ではすべて拒否されます。上限を削除するか、キーを無効にしてください。</translation>
        </message>
        <message>
            <source>A budget of 0 would refuse everything; switch the key off instead.</source>
            <translation>予算 0 ではすべて拒否されます。代わりにキーを無効にしてください。</translation>
        </message>
        <message>
            <source>Nothing waits in line without a limit of requests at once.</source>
            <translation>同時リクエスト数の上限がなければ、待機は発生しません。</translation>
        </message>
        <message>
            <source>Write the system prompt, or choose none.</source>
            <translation>システムプロンプトを入力するか、なしを選択してください。</translation>
        </message>
    </context>
    <context>
        <name>KeySentence</name>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>a removed provider</source>
            <translation>削除されたプロバイダー</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>every model of %1</source>
            <translation>%1 のすべてのモデル</translation>
        </message>
        <message numerus="yes">
            <source>every model of your %Ln providers</source>
            <translation>
                <numerusform>%Ln 個のプロバイダーのすべてのモデル</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 but not %2</source>
            <translation>%1 (%2 を除く)</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最大 %1</translation>
        </message>
        <message>
            <source>on cheaper models beyond %1</source>
            <translation>%1 を超えると安価なモデルで</translation>
        </message>
        <message>
            <source>with a warning beyond %1</source>
            <translation>%1 を超えると警告付きで</translation>
        </message>
        <message>
            <source>for %1 only</source>
            <translation>%1 のみ</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln requests in all</source>
            <translation>
                <numerusform>全体で %Ln リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>as often as it likes</source>
            <translation>回数の制限なし</translation>
        </message>
        <message>
            <source>with answers of at most %1 tokens</source>
            <translation>応答は最大 %1 トークン</translation>
        </message>
        <message>
            <source>from %1 only</source>
            <translation>%1 からのみ</translation>
        </message>
        <message>
            <source>also from web pages of %1</source>
            <translation>%1 の Web ページからも</translation>
        </message>
        <message>
            <source>until it has been idle for %1</source>
            <translation>%1 アイドルになるまで</translation>
        </message>
        <message>
            <source>A budget in dollars does not hold models of %1 that have no known price.</source>
            <translation>ドル建ての予算は、価格が不明な %1 のモデルを抑えられません。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests at once</source>
            <translation>
                <numerusform>同時に %Ln リクエスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a minute</source>
            <translation>
                <numerusform>毎分 %Ln リクエスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests an hour</source>
            <translation>
                <numerusform>毎時 %Ln リクエスト</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests a day</source>
            <translation>
                <numerusform>毎日 %Ln リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 input tokens a minute</source>
            <translation>毎分 %1 入力トークン</translation>
        </message>
        <message>
            <source>%1 input tokens an hour</source>
            <translation>毎時 %1 入力トークン</translation>
        </message>
        <message>
            <source>%1 input tokens a day</source>
            <translation>毎日 %1 入力トークン</translation>
        </message>
        <message>
            <source>%1 output tokens a minute</source>
            <translation>毎分 %1 出力トークン</translation>
        </message>
        <message>
            <source>%1 output tokens an hour</source>
            <translation>毎時 %1 出力トークン</translation>
        </message>
        <message>
            <source>%1 output tokens a day</source>
            <translation>毎日 %1 出力トークン</translation>
        </message>
        <message>
            <source>%1 tokens a minute</source>
            <translation>毎分 %1 トークン</translation>
        </message>
        <message>
            <source>%1 tokens an hour</source>
            <translation>毎時 %1 トークン</translation>
        </message>
        <message>
            <source>%1 tokens a day</source>
            <translation>毎日 %1 トークン</translation>
        </message>
        <message>
            <source>%1 a request</source>
            <translation>1 リクエスト %1</translation>
        </message>
        <message>
            <source>%1 a session</source>
            <translation>1 セッション %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>1 日 %1</translation>
        </message>
        <message>
            <source>%1 a week</source>
            <translation>1 週間 %1</translation>
        </message>
        <message>
            <source>%1 a month</source>
            <translation>1 か月 %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>全体で %1</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 または %2</translation>
        </message>
        <message>
            <source>every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>月曜日から金曜日</translation>
        </message>
        <message>
            <source>at weekends</source>
            <translation>週末</translation>
        </message>
        <message>
            <source>on no day</source>
            <translation>使用できる曜日なし</translation>
        </message>
        <message>
            <source>%1 from %2 to %3</source>
            <translation>%1 %2 から %3 まで</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>%2 is a time zone</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>until %1 today</source>
            <translation>今日の %1 まで</translation>
        </message>
        <message>
            <source>until %1 tomorrow</source>
            <translation>明日の %1 まで</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a day of the week</comment>
            <translation>%1 まで</translation>
        </message>
        <message>
            <source>until %1</source>
            <comment>a date</comment>
            <translation>%1 まで</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a whole sentence</comment>
            <translation>%1。</translation>
        </message>
        <message>
            <source>There is no provider yet: requests with this key will be refused until you add one.</source>
            <translation>プロバイダーはまだありません。追加するまで、このキーのリクエストは拒否されます。</translation>
        </message>
        <message>
            <source>May use %1.</source>
            <translation>使用可能: %1。</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Any tool</source>
            <translation>任意のツール</translation>
        </message>
        <message>
            <source>Python program</source>
            <translation>Python プログラム</translation>
        </message>
        <message>
            <source>JavaScript program</source>
            <translation>JavaScript プログラム</translation>
        </message>
        <message>
            <source>key %1</source>
            <translation>キー %1</translation>
        </message>
        <message>
            <source>Give the key a name, such as the tool or the machine that will use it.</source>
            <translation>使用するツールやコンピューターなど、キーの名前を入力してください。</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>名前は最大 %1 文字です (現在 %2 文字)。</translation>
        </message>
        <message>
            <source>There is a key named “%1” already.</source>
            <translation>「%1」という名前のキーはすでにあります。</translation>
        </message>
        <message>
            <source>The providers have not said yet which models they serve.</source>
            <translation>提供するモデルの情報がまだプロバイダーから届いていません。</translation>
        </message>
        <message numerus="yes">
            <source>Matches none of the %Ln known models.</source>
            <translation>
                <numerusform>既知のモデル %Ln 個のどれにも一致しません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3 …</source>
            <translation>既知のモデル %2 個中 %1 個に一致: %3 …</translation>
        </message>
        <message>
            <source>Matches %1 of %2 known models: %3</source>
            <translation>既知のモデル %2 個中 %1 個に一致: %3</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysModel</name>
        <message>
            <source>Active</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Expired %1</source>
            <translation>%1 に期限切れ</translation>
        </message>
        <message>
            <source>Revoked %1</source>
            <translation>%1 に失効</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>any model</source>
            <translation>すべてのモデル</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>削除済み</translation>
        </message>
        <message>
            <source>Where a request goes whose model no provider is known to serve</source>
            <translation>提供元のプロバイダーが不明なモデルのリクエストの送信先</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Default provider</source>
            <translation>既定のプロバイダー</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>最も厳しい制限</translation>
        </message>
        <message>
            <source>May use</source>
            <translation>使用可能</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Agent seen</source>
            <translation>確認されたエージェント</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>sluice::KeysPage</name>
        <message>
            <source>Search keys</source>
            <translation>キーを検索</translation>
        </message>
        <message>
            <source>Group by project</source>
            <translation>プロジェクト別にまとめる</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>New key (Ctrl+N)</source>
            <translation>新しいキー (Ctrl+N)</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>There is no project yet.</source>
            <translation>プロジェクトはまだありません。</translation>
        </message>
        <message>
            <source>Keys of a project stand together</source>
            <translation>同じプロジェクトのキーを並べて表示します</translation>
        </message>
        <message>
            <source>What the keys used could not be read: %1</source>
            <translation>キーの使用量を読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>No keys yet</source>
            <translation>キーはまだありません</translation>
        </message>
        <message>
            <source>A virtual key lets an agent in, within limits you set. The real provider keys stay in your keychain.</source>
            <translation>仮想キーを使うと、設定した制限の範囲でエージェントを受け入れられます。プロバイダーの実際のキーはキーチェーンに残ります。</translation>
        </message>
        <message>
            <source>Create your first key</source>
            <translation>最初のキーを作成</translation>
        </message>
        <message>
            <source>No keys match</source>
            <translation>一致するキーなし</translation>
        </message>
        <message>
            <source>No key has “%1” in its name, prefix, provider, agent or note.</source>
            <translation>名前、プレフィックス、プロバイダー、エージェント、メモに「%1」を含むキーはありません。</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>検索をクリア</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 を再開</translation>
        </message>
    </context>
    <context>
        <name>sluice::LadderRow</name>
        <message>
            <source>Models to replace</source>
            <translation>置き換えるモデル</translation>
        </message>
        <message>
            <source>The cheaper model</source>
            <translation>安価なモデル</translation>
        </message>
        <message>
            <source>becomes</source>
            <translation>→</translation>
        </message>
    </context>
    <context>
        <name>sluice::LimitBars</name>
        <message>
            <source>Requests at once</source>
            <translation>同時リクエスト数</translation>
        </message>
        <message>
            <source>Requests a minute</source>
            <translation>毎分のリクエスト</translation>
        </message>
        <message>
            <source>Requests an hour</source>
            <translation>毎時のリクエスト</translation>
        </message>
        <message>
            <source>Requests a day</source>
            <translation>毎日のリクエスト</translation>
        </message>
        <message>
            <source>Tokens a minute</source>
            <translation>毎分のトークン</translation>
        </message>
        <message>
            <source>Tokens an hour</source>
            <translation>毎時のトークン</translation>
        </message>
        <message>
            <source>Tokens a day</source>
            <translation>毎日のトークン</translation>
        </message>
        <message>
            <source>Input tokens a minute</source>
            <translation>毎分の入力トークン</translation>
        </message>
        <message>
            <source>Input tokens an hour</source>
            <translation>毎時の入力トークン</translation>
        </message>
        <message>
            <source>Input tokens a day</source>
            <translation>毎日の入力トークン</translation>
        </message>
        <message>
            <source>Output tokens a minute</source>
            <translation>毎分の出力トークン</translation>
        </message>
        <message>
            <source>Output tokens an hour</source>
            <translation>毎時の出力トークン</translation>
        </message>
        <message>
            <source>Output tokens a day</source>
            <translation>毎日の出力トークン</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>各リクエスト</translation>
        </message>
        <message>
            <source>Tokens of each request</source>
            <translation>リクエストごとのトークン</translation>
        </message>
        <message>
            <source>Each session</source>
            <translation>セッションごと</translation>
        </message>
        <message>
            <source>Tokens of each session</source>
            <translation>セッションごとのトークン</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Tokens today</source>
            <translation>今日のトークン</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>Tokens this week</source>
            <translation>今週のトークン</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Tokens this month</source>
            <translation>今月のトークン</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>Tokens in all</source>
            <translation>全体のトークン</translation>
        </message>
        <message>
            <source>starts again at midnight</source>
            <translation>午前 0 時にリセット</translation>
        </message>
        <message>
            <source>starts again at %1</source>
            <translation>%1 にリセット</translation>
        </message>
        <message>
            <source>starts again on %1</source>
            <comment>a day</comment>
            <translation>%1 にリセット</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>最大 %1</translation>
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
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
    </context>
    <context>
        <name>LimitRows</name>
        <message>
            <source>a request</source>
            <translation>/ リクエスト</translation>
        </message>
        <message>
            <source>a session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>/ 日</translation>
        </message>
        <message>
            <source>a week</source>
            <translation>/ 週</translation>
        </message>
        <message>
            <source>a month</source>
            <translation>/ 月</translation>
        </message>
        <message>
            <source>in all</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>then stop</source>
            <translation>超過で停止</translation>
        </message>
        <message>
            <source>then only warn</source>
            <translation>超過で警告のみ</translation>
        </message>
        <message>
            <source>then a cheaper model</source>
            <translation>超過で安価なモデル</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>the key “%1”</source>
            <translation>キー「%1」</translation>
        </message>
        <message>
            <source>the project “%1”</source>
            <translation>プロジェクト「%1」</translation>
        </message>
        <message>
            <source>the whole gateway</source>
            <translation>ゲートウェイ全体</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>budget for one request</source>
            <translation>1 リクエストの予算</translation>
        </message>
        <message>
            <source>budget for one session</source>
            <translation>1 セッションの予算</translation>
        </message>
        <message>
            <source>daily budget</source>
            <translation>1 日の予算</translation>
        </message>
        <message>
            <source>weekly budget</source>
            <translation>1 週間の予算</translation>
        </message>
        <message>
            <source>monthly budget</source>
            <translation>1 か月の予算</translation>
        </message>
        <message>
            <source>total budget</source>
            <translation>全体の予算</translation>
        </message>
        <message>
            <source>%1 input tokens</source>
            <translation>%1 入力トークン</translation>
        </message>
        <message>
            <source>%1 output tokens</source>
            <translation>%1 出力トークン</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s)</source>
            <translation>
                <numerusform>%n リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 an hour</source>
            <translation>毎時 %1</translation>
        </message>
        <message>
            <source>%1 a day</source>
            <translation>1 日 %1</translation>
        </message>
        <message>
            <source>%1 a minute</source>
            <translation>毎分 %1</translation>
        </message>
        <message>
            <source>It starts anew on %1.</source>
            <translation>%1 にリセットされます。</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>新しいセッションには別の予算があります。</translation>
        </message>
        <message>
            <source>Ask for less output, or for less at a time.</source>
            <translation>出力を減らすか、一度に要求する量を減らしてください。</translation>
        </message>
        <message>
            <source>It does not start anew by itself.</source>
            <translation>自動ではリセットされません。</translation>
        </message>
        <message>
            <source>This request may use up to %1; the %2 of %3 is %4.</source>
            <translation>このリクエストは最大 %1 を使う可能性がありますが、%3 の%2は %4 です。</translation>
        </message>
        <message>
            <source>The %1 of %2 is %3, of which %4 are spent or reserved by running requests; this request may use up to %5.</source>
            <translation>%2 の%1は %3 で、うち %4 が使用済みか実行中のリクエスト用に確保されています。このリクエストは最大 %5 を使う可能性があります。</translation>
        </message>
        <message>
            <source>It would go to a cheaper model, but among those that the key names for that there is none for “%1” that it can use.</source>
            <translation>より安いモデルに切り替わるはずですが、キーがそのために挙げているモデルの中に「%1」の代わりに使えるものがありません。</translation>
        </message>
        <message>
            <source>It can be raised in Sluice.</source>
            <translation>Sluice で増やせます。</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1” because it behaved unlike itself. Press “Resume” on the Keys page to go on.</source>
            <translation>普段と異なる動作のため、Sluice がキー「%1」を一時停止しました。続けるにはキーページで「再開」を押してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) may run at the same time for %1, and so many are running. Try again in a moment.</source>
            <translation>
                <numerusform>%1 で同時に実行できるリクエストは %n 件で、すでに上限です。しばらくしてからもう一度試してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The limit of %1 is %2, and it is used up. Try again in a moment.</source>
            <translation>%1 の上限 %2 を使い切りました。しばらくしてからもう一度試してください。</translation>
        </message>
        <message>
            <source>The %1 of %2 is spent</source>
            <translation>%2 の%1を使い切りました</translation>
        </message>
        <message>
            <source>%1% of the %2 of %3 are spent</source>
            <translation>%3 の%2の %1% を使いました</translation>
        </message>
        <message>
            <source>%1 of %2.</source>
            <translation>%1 / %2。</translation>
        </message>
        <message>
            <source>Requests go on: this budget only warns.</source>
            <translation>リクエストは続行されます。この予算は警告するだけです。</translation>
        </message>
        <message>
            <source>Requests go on with cheaper models, which cost beyond it; where there is none, they are refused.</source>
            <translation>リクエストはより安いモデルで続行され、その費用は予算を超えます。該当するモデルがなければ拒否されます。</translation>
        </message>
        <message>
            <source>A request took more than the %1 of %2</source>
            <translation>1 件のリクエストが %2 の %1 を超えました</translation>
        </message>
        <message>
            <source>%1; the budget is %2 and only warns. It is not said again for an hour.</source>
            <translation>%1。予算は %2 で、警告するだけです。1 時間は繰り返しません。</translation>
        </message>
        <message>
            <source>The %1 of %2 refuses requests</source>
            <translation>%2 の%1によりリクエストが拒否されています</translation>
        </message>
        <message>
            <source>Sluice has paused the key “%1”</source>
            <translation>Sluice がキー「%1」を一時停止しました</translation>
        </message>
        <message>
            <source>It spent %1 in ten minutes, far above what is normal for it (%2).</source>
            <translation>10 分間に %1 を支出し、通常 (%2) を大きく超えました。</translation>
        </message>
        <message numerus="yes">
            <source>It sent the same request %n time(s) within ten minutes.</source>
            <translation>
                <numerusform>同じリクエストを 10 分以内に %n 回送信しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of its requests failed one after the other.</source>
            <translation>
                <numerusform>リクエストが %n 回連続で失敗しました。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostChart</name>
        <message>
            <source>Cost by key in each minute of the last hour, chart</source>
            <translation>過去 1 時間の毎分のキー別費用、グラフ</translation>
        </message>
        <message>
            <source>%1 at %2: %3</source>
            <comment>key, time of day, money</comment>
            <translation>%1、%2: %3</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累計</translation>
        </message>
        <message>
            <source>%1 in the last hour</source>
            <translation>過去 1 時間で %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostModel</name>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Unknown key</source>
            <translation>不明なキー</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>過去 1 時間</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <comment>a time of day, a column's title, an amount</comment>
            <translation>%1、%2: %3</translation>
        </message>
        <message>
            <source>Minute</source>
            <translation>分</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累計</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostTable</name>
        <message>
            <source>Cost by key in each minute of the last hour</source>
            <translation>過去 1 時間の毎分のキー別費用</translation>
        </message>
    </context>
    <context>
        <name>sluice::LiveCostView</name>
        <message>
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <source>Show the last hour as a table</source>
            <translation>過去 1 時間を表で表示</translation>
        </message>
        <message>
            <source>The same figures as a table (Ctrl+T)</source>
            <translation>同じ数値を表で表示 (Ctrl+T)</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogModel</name>
        <message>
            <source>Debug</source>
            <translation>デバッグ</translation>
        </message>
        <message>
            <source>Info</source>
            <translation>情報</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>領域</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
    </context>
    <context>
        <name>sluice::LogsPage</name>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Filter lines</source>
            <translation>行をフィルター</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>レベル</translation>
        </message>
        <message>
            <source>All levels</source>
            <translation>すべてのレベル</translation>
        </message>
        <message>
            <source>Info and above</source>
            <translation>情報以上</translation>
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation>警告とエラー</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>追従</translation>
        </message>
        <message>
            <source>Stay with the newest line</source>
            <translation>常に最新の行を表示</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Nothing was logged yet</source>
            <translation>まだ何も記録されていません</translation>
        </message>
        <message>
            <source>What Sluice itself does appears here, without any key or prompt.</source>
            <translation>Sluice 自身の動作がここに表示されます。キーやプロンプトは含まれません。</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>一致するものがありません</translation>
        </message>
        <message>
            <source>No line fits the filter.</source>
            <translation>フィルターに一致する行はありません。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Save the log</source>
            <translation>ログを保存</translation>
        </message>
        <message>
            <source>The log could not be saved. %1</source>
            <translation>ログを保存できませんでした。%1</translation>
        </message>
    </context>
    <context>
        <name>sluice::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Copy gateway address</source>
            <translation>ゲートウェイのアドレスをコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Close &amp;window</source>
            <translation>ウィンドウを閉じる(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Gateway</source>
            <translation>ゲートウェイ(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Pause or resume all</source>
            <translation>すべて一時停止/再開(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Start or stop</source>
            <translation>開始/停止(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Refresh the figures</source>
            <translation>数値を更新(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>ツール(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Find a page, key or action…</source>
            <translation>ページ、キー、操作を検索(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;First steps…</source>
            <translation>最初のステップ(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;About Sluice</source>
            <translation>Sluice について(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>Side&amp;bar</source>
            <translation>サイドバー(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;System</source>
            <translation>システム(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>Sluice – %1 today</source>
            <comment>an amount of money</comment>
            <translation>Sluice – 今日 %1</translation>
        </message>
        <message>
            <source>The gateway could not start.</source>
            <translation>ゲートウェイを開始できませんでした。</translation>
        </message>
        <message>
            <source>Use %1</source>
            <comment>a port number</comment>
            <translation>%1 を使う</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>別のポートを選択…</translation>
        </message>
        <message>
            <source>&amp;Compact rows</source>
            <translation>コンパクトな行(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Hide names and amounts</source>
            <translation>名前と金額を隠す(&amp;H)</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessageBar</name>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>sluice::MessagesTab</name>
        <message>
            <source>Record for this key…</source>
            <translation>このキーを記録…</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <source>Enter or Space opens and closes a line that is folded.</source>
            <translation>折りたたまれた行は Enter または Space で開閉します。</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Search in the conversation</source>
            <translation>会話を検索</translation>
        </message>
        <message>
            <source>Ctrl+F. Enter goes to the next place, Shift+Enter to the one before</source>
            <translation>Ctrl+F。Enter で次の場所、Shift+Enter で前の場所に移動します</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>前の場所</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>次の場所</translation>
        </message>
        <message>
            <source>What was recorded cannot be read: %1</source>
            <translation>記録を読み込めません: %1</translation>
        </message>
        <message>
            <source>Bodies are not recorded: what was asked and answered passes through Sluice and is not kept.</source>
            <translation>本文は記録されません。質問と応答は Sluice を通過するだけで、保存されません。</translation>
        </message>
        <message>
            <source>The request is still running. What is said is shown here when it has ended.</source>
            <translation>リクエストはまだ実行中です。内容は終了後にここに表示されます。</translation>
        </message>
        <message>
            <source>Sluice refused this request, so that nothing was sent and nothing is recorded.</source>
            <translation>Sluice がこのリクエストを拒否したため、何も送信されず、何も記録されていません。</translation>
        </message>
        <message numerus="yes">
            <source>The bodies of this request are not kept any more. They are kept for %Ln day(s).</source>
            <translation>
                <numerusform>このリクエストの本文はもう保存されていません。保存期間は %Ln 日間です。</numerusform>
            </translation>
        </message>
        <message>
            <source>What was said is being written…</source>
            <translation>内容を書き込み中…</translation>
        </message>
        <message>
            <source>There is no recording of this request. It was made before this key recorded its bodies, or while the secret store was locked.</source>
            <translation>このリクエストの記録はありません。このキーの本文の記録を始める前、またはシークレットストアのロック中のリクエストです。</translation>
        </message>
        <message>
            <source>As it went to the provider and as the client got the answer. Kept until %1.</source>
            <translation>プロバイダーに送信された内容と、クライアントが受け取った応答です。%1 まで保存されます。</translation>
        </message>
        <message>
            <source>The last %1 of the request were not kept.</source>
            <translation>リクエストの末尾 %1 は保存されていません。</translation>
        </message>
        <message>
            <source>The last %1 of the answer were not kept.</source>
            <translation>応答の末尾 %1 は保存されていません。</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>From the next request on, what “%1” asks and is answered is recorded.</source>
            <translation>次のリクエストから、「%1」の質問と応答を記録します。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelDrawer</name>
        <message>
            <source>Price per million tokens</source>
            <translation>100 万トークンあたりの価格</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>価格を設定…</translation>
        </message>
        <message>
            <source>Remove price</source>
            <translation>価格を削除</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>リクエストを表示</translation>
        </message>
        <message>
            <source>Edit price…</source>
            <translation>価格を編集…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests of the last 30 days are unpriced: their tokens are counted, their cost is not.</source>
            <translation>
                <numerusform>過去 30 日間の %Ln リクエストは価格不明です。トークンは集計されますが、費用は集計されません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>キャッシュ入力</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>キャッシュ書き込み、5 分</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>キャッシュ書き込み、1 時間</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音声入力</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>キャッシュ音声</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音声出力</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>画像入力</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>画像出力</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>各リクエスト</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Web 検索 1 回</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>音声 1 秒</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>適用開始日</translation>
        </message>
        <message>
            <source>Set for</source>
            <translation>設定対象</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>From</source>
            <translation>出典</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>Longest output</source>
            <translation>最大出力</translation>
        </message>
        <message>
            <source>Priced as</source>
            <translation>価格の参照元</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>never</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>リクエストなし</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · リクエスト: %2</translation>
        </message>
    </context>
    <context>
        <name>Models</name>
        <message>
            <source>Unpriced</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <source>No price known</source>
            <translation>価格がわかりません</translation>
        </message>
        <message>
            <source>Catalogue, %1</source>
            <translation>カタログ、%1</translation>
        </message>
        <message>
            <source>Free, catalogue of %1</source>
            <translation>無料、%1 のカタログ</translation>
        </message>
        <message>
            <source>Simulator, free</source>
            <translation>シミュレーター、無料</translation>
        </message>
        <message>
            <source>Your price</source>
            <translation>独自の価格</translation>
        </message>
        <message>
            <source>Your price, %1</source>
            <translation>独自の価格、%1</translation>
        </message>
        <message>
            <source>any provider</source>
            <translation>すべてのプロバイダー</translation>
        </message>
        <message>
            <source>removed provider</source>
            <translation>削除されたプロバイダー</translation>
        </message>
        <message>
            <source>No earlier request changes.</source>
            <translation>以前のリクエストは変わりません。</translation>
        </message>
        <message>
            <source>No earlier request changes; the price holds from the next one on.</source>
            <translation>以前のリクエストは変わりません。価格は次のリクエストから適用されます。</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %1 now; they were unpriced.</source>
            <translation>
                <numerusform>%Ln リクエストの費用が %1 になりました (以前は価格不明)。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests become %1 (were unpriced).</source>
            <translation>
                <numerusform>%Ln リクエストの費用が %1 になります (以前は価格不明)。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1.</source>
            <translation>
                <numerusform>%Ln リクエストの費用が %1 から %2 になりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 becomes %2.</source>
            <translation>
                <numerusform>%Ln リクエスト: %1 が %2 になります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests are %2 now, after %1 and %3 unpriced.</source>
            <translation>
                <numerusform>%Ln リクエストの費用が、%1 と価格不明 %3 件から %2 になりました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests: %1 and %3 unpriced become %2.</source>
            <translation>
                <numerusform>%Ln リクエスト: %1 と価格不明 %3 件が %2 になります。</numerusform>
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
            <translation>コンテキスト %1 トークン、出力は最大 %2</translation>
        </message>
        <message>
            <source>Its tokens are counted, its cost is not. Set a price, and the past is priced too.</source>
            <translation>トークンは集計されますが、費用は集計されません。価格を設定すると、過去の分も計算されます。</translation>
        </message>
        <message>
            <source>USD per million tokens</source>
            <translation>100 万トークンあたりの USD</translation>
        </message>
        <message>
            <source>Of the last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Price from</source>
            <translation>価格の出典</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 日間</translation>
        </message>
    </context>
    <context>
        <name>sluice::ModelsPage</name>
        <message>
            <source>The models could not be read: %1</source>
            <translation>モデルを読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>使用済み</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <source>Own</source>
            <translation>独自</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>No own prices yet</source>
            <translation>独自の価格はまだありません</translation>
        </message>
        <message>
            <source>Your own price comes before the catalogue's, from the next request on; what was unpriced can be priced with it.</source>
            <translation>独自の価格は、次のリクエストからカタログの価格に優先します。価格不明だったものも計算できます。</translation>
        </message>
        <message>
            <source>Show all models</source>
            <translation>すべてのモデルを表示</translation>
        </message>
        <message>
            <source>Everything you used has a price</source>
            <translation>使ったものにはすべて価格があります</translation>
        </message>
        <message>
            <source>A model without one shows here, with its tokens counted and its cost open.</source>
            <translation>価格のないモデルはここに表示されます。トークンは集計され、費用は未定のままです。</translation>
        </message>
        <message>
            <source>No model matches</source>
            <translation>一致するモデルなし</translation>
        </message>
        <message>
            <source>None of your providers was asked anything yet.</source>
            <translation>どのプロバイダーにもまだ問い合わせがありません。</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>「%1」に一致するモデルはありません。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>Catalogue of %1</source>
            <translation>%1 のカタログ</translation>
        </message>
        <message>
            <source>The price catalogue that comes with Sluice</source>
            <translation>Sluice 付属の価格カタログ</translation>
        </message>
        <message>
            <source>A price catalogue that you chose</source>
            <translation>自分で選んだ価格カタログ</translation>
        </message>
        <message>
            <source>The simulator costs nothing.</source>
            <translation>シミュレーターは無料です。</translation>
        </message>
        <message>
            <source>%1 has your price. %2</source>
            <translation>%1 に独自の価格を設定しました。%2</translation>
        </message>
        <message>
            <source>Your price for %1 was removed. What it priced stays.</source>
            <translation>%1 の独自の価格を削除しました。計算済みの費用は残ります。</translation>
        </message>
        <message>
            <source>Choose a price catalogue</source>
            <translation>価格カタログを選択</translation>
        </message>
        <message>
            <source>Price catalogues (*.json)</source>
            <translation>価格カタログ (*.json)</translation>
        </message>
        <message>
            <source>Update from a file…</source>
            <translation>ファイルから更新…</translation>
        </message>
        <message>
            <source>Back to the bundled one</source>
            <translation>付属のものに戻す</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>価格を設定…</translation>
        </message>
        <message>
            <source>Set a price of your own (Enter)</source>
            <translation>独自の価格を設定 (Enter)</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>モデルと価格</translation>
        </message>
        <message>
            <source>Search models, providers</source>
            <translation>モデル、プロバイダーを検索</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>モデルを検索</translation>
        </message>
        <message>
            <source>Models that were asked for anything</source>
            <translation>問い合わせのあったモデル</translation>
        </message>
        <message>
            <source>Used, and no price is known</source>
            <translation>使用済みで、価格が不明なもの</translation>
        </message>
        <message>
            <source>Models with a price of yours</source>
            <translation>独自の価格があるモデル</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Show its requests</source>
            <translation>リクエストを表示</translation>
        </message>
        <message>
            <source>Remove your price</source>
            <translation>独自の価格を削除</translation>
        </message>
    </context>
    <context>
        <name>sluice::NewKeyPanel</name>
        <message>
            <source>Your new key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>Key “%1” is ready</source>
            <translation>キー「%1」の準備ができました</translation>
        </message>
        <message>
            <source>This is the only time that the key is shown. Sluice keeps just its fingerprint, not the key.</source>
            <translation>キーが表示されるのは今回だけです。Sluice はフィンガープリントだけを保存し、キーは保存しません。</translation>
        </message>
        <message>
            <source>Waiting for the first request with this key…</source>
            <translation>このキーでの最初のリクエストを待っています…</translation>
        </message>
        <message>
            <source>Set it up for me…</source>
            <translation>設定してもらう…</translation>
        </message>
        <message>
            <source>Copies the key and shows what would change in the agent's settings.</source>
            <translation>キーをコピーし、エージェントの設定の変更内容を表示します。</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>You have not copied the key yet, and it cannot be shown again. Press Done once more to close anyway.</source>
            <translation>キーがまだコピーされておらず、再表示はできません。それでも閉じるには、もう一度「完了」を押してください。</translation>
        </message>
        <message>
            <source>The new key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Copy the key</source>
            <translation>キーをコピー</translation>
        </message>
        <message>
            <source>Settings for %1</source>
            <translation>%1 の設定</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>テキストをコピー</translation>
        </message>
        <message>
            <source>✓ First request at %3: %1, %2</source>
            <translation>✓ 最初のリクエスト %3: %1、%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::NoProviders</name>
        <message>
            <source>Who shall answer?</source>
            <translation>何に応答させますか?</translation>
        </message>
        <message>
            <source>A provider answers the requests: a service with your key, or a model on this machine.</source>
            <translation>プロバイダーはリクエストに応答します。自分のキーで使うサービス、またはこのコンピューター上のモデルです。</translation>
        </message>
        <message>
            <source>All providers…</source>
            <translation>すべてのプロバイダー…</translation>
        </message>
        <message>
            <source>or try the Simulator, no account needed</source>
            <translation>またはアカウント不要のシミュレーターを試す</translation>
        </message>
    </context>
    <context>
        <name>sluice::Notifier</name>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>予算は増やされませんでした</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>キーは再開されませんでした</translation>
        </message>
    </context>
    <context>
        <name>sluice::NumberField</name>
        <message>
            <source>“%1” is not possible here: from %2 to %3.</source>
            <translation>「%1」はここでは指定できません: %2 から %3 まで。</translation>
        </message>
    </context>
    <context>
        <name>sluice::OverviewPage</name>
        <message numerus="yes">
            <source>+ %n unpriced</source>
            <translation>
                <numerusform>+ 価格不明 %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>The list was cleared.</source>
            <translation>一覧を消去しました。</translation>
        </message>
        <message>
            <source>The last requests could not be read. %1</source>
            <translation>最近のリクエストを読み込めませんでした。%1</translation>
        </message>
        <message>
            <source>updated %1</source>
            <comment>an age: now, 12 s ago</comment>
            <translation>更新: %1</translation>
        </message>
        <message>
            <source>Click to try again</source>
            <translation>クリックしてもう一度試す</translation>
        </message>
        <message>
            <source>%1%2 % against yesterday by now</source>
            <comment>plus or minus, number</comment>
            <translation>昨日の同時刻比 %1%2 %</translation>
        </message>
        <message>
            <source>since %1</source>
            <comment>a day of the week</comment>
            <translation>%1から</translation>
        </message>
        <message>
            <source>%1 % failed</source>
            <comment>a share</comment>
            <translation>失敗 %1 %</translation>
        </message>
        <message>
            <source>First token p50 %1, p95 %2</source>
            <comment>durations</comment>
            <translation>最初のトークン p50 %1、p95 %2</translation>
        </message>
        <message>
            <source>Time to the first byte of the answer: median and 95th percentile. %1</source>
            <translation>応答の最初のバイトまでの時間: 中央値と 95 パーセンタイル。%1</translation>
        </message>
        <message>
            <source>of %1, %2 %</source>
            <comment>an amount, a percentage</comment>
            <translation>%1 のうち %2 %</translation>
        </message>
        <message>
            <source>No model was used.</source>
            <translation>使われたモデルはありません。</translation>
        </message>
        <message>
            <source>Nothing needs you.</source>
            <translation>対応が必要なものはありません。</translation>
        </message>
        <message>
            <source>Nothing was spent in the last hour.</source>
            <translation>過去 1 時間の支出はありません。</translation>
        </message>
        <message>
            <source>Nothing is running.</source>
            <translation>実行中のものはありません。</translation>
        </message>
        <message>
            <source>%1 requests/s · %2 tokens/s</source>
            <comment>two numbers</comment>
            <translation>%1 リクエスト/秒 · %2 トークン/秒</translation>
        </message>
        <message>
            <source>%1 requests/s</source>
            <comment>a number</comment>
            <translation>%1 リクエスト/秒</translation>
        </message>
        <message numerus="yes">
            <source>%Ln request(s) running now; requests a second are the mean of the last ten</source>
            <translation>
                <numerusform>現在 %Ln 件実行中。毎秒のリクエストは過去 10 秒間の平均です</numerusform>
            </translation>
        </message>
        <message>
            <source>Spend today</source>
            <translation>今日の支出</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Requests today</source>
            <translation>今日のリクエスト</translation>
        </message>
        <message>
            <source>Cost by key, last hour</source>
            <translation>キー別の費用 (過去 1 時間)</translation>
        </message>
        <message>
            <source>Show the last hour in Usage</source>
            <translation>過去 1 時間を使用状況で表示</translation>
        </message>
        <message>
            <source>Busiest models</source>
            <translation>よく使われるモデル</translation>
        </message>
        <message>
            <source>Show all models in Usage</source>
            <translation>すべてのモデルを使用状況で表示</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>プロンプトキャッシュ</translation>
        </message>
        <message>
            <source>Show sessions and their cache in Usage</source>
            <translation>セッションとそのキャッシュを使用状況で表示</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies</source>
            <translation>モデル、キャッシュ、レイテンシの期間</translation>
        </message>
        <message>
            <source>Range of models, cache and latencies (Ctrl+R)</source>
            <translation>モデル、キャッシュ、レイテンシの期間 (Ctrl+R)</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Requests running now</source>
            <translation>実行中のリクエスト</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>End the selected request (Delete); its client sees the connection end</source>
            <translation>選択したリクエストを終了 (Delete)。クライアントでは接続が切れます</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Clear this list; Traffic keeps the requests</source>
            <translation>この一覧を消去 (リクエストはトラフィックに残ります)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>その他</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>トラフィック</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用状況</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Models &amp; prices</source>
            <translation>モデルと価格</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Playground</source>
            <translation>プレイグラウンド</translation>
        </message>
        <message>
            <source>Activity log</source>
            <translation>アクティビティログ</translation>
        </message>
        <message>
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
    </context>
    <context>
        <name>PaletteEntries</name>
        <message>
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Resume %1</source>
            <translation>%1 を再開</translation>
        </message>
        <message>
            <source>Pause %1</source>
            <translation>%1 を一時停止</translation>
        </message>
        <message>
            <source>Requests of %1</source>
            <translation>%1 のリクエスト</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Saved filter</source>
            <translation>保存したフィルター</translation>
        </message>
        <message>
            <source>Usage today</source>
            <translation>今日の使用状況</translation>
        </message>
        <message>
            <source>Usage of the last 7 days</source>
            <translation>過去 7 日間の使用状況</translation>
        </message>
        <message>
            <source>Usage this month</source>
            <translation>今月の使用状況</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用状況</translation>
        </message>
    </context>
    <context>
        <name>Passphrase</name>
        <message>
            <source>Passphrase of the Sluice vault: </source>
            <translation>Sluice の保管庫のパスフレーズ: </translation>
        </message>
        <message>
            <source>The vault needs its passphrase: set SLUICE_VAULT_PASSPHRASE, or start Sluice in a terminal.</source>
            <translation>保管庫のパスフレーズが必要です。SLUICE_VAULT_PASSPHRASE を設定するか、Sluice をターミナルで起動してください。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PassphrasePanel</name>
        <message>
            <source>Change the passphrase</source>
            <translation>パスフレーズを変更</translation>
        </message>
        <message>
            <source>Changing…</source>
            <translation>変更中…</translation>
        </message>
        <message>
            <source>Passphrase now</source>
            <translation>現在のパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>The new one again</source>
            <translation>新しいパスフレーズ (再入力)</translation>
        </message>
        <message numerus="yes">
            <source>Use at least %n characters.</source>
            <translation>
                <numerusform>%n 文字以上にしてください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two new passphrases differ.</source>
            <translation>2 つの新しいパスフレーズが一致しません。</translation>
        </message>
        <message>
            <source>Changed. The next start asks for the new one.</source>
            <translation>変更しました。次回の起動時から新しいパスフレーズを使います。</translation>
        </message>
    </context>
    <context>
        <name>Playground</name>
        <message>
            <source>The tools must be a JSON array.</source>
            <translation>ツールは JSON 配列でなければなりません。</translation>
        </message>
        <message>
            <source>The tools are no valid JSON, at character %1: %2</source>
            <translation>ツールが有効な JSON ではありません (%1 文字目): %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundColumn</name>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>A model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>The answer appears here as it arrives.</source>
            <translation>応答は届き次第ここに表示されます。</translation>
        </message>
        <message>
            <source>Events of the answer</source>
            <translation>応答のイベント</translation>
        </message>
        <message>
            <source>Request that was sent</source>
            <translation>送信したリクエスト</translation>
        </message>
        <message>
            <source>Raw answer</source>
            <translation>未加工の応答</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>イベント</translation>
        </message>
        <message>
            <source>Request sent</source>
            <translation>送信したリクエスト</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>未加工</translation>
        </message>
        <message>
            <source>Figures of the answer</source>
            <translation>応答の数値</translation>
        </message>
        <message>
            <source>Waiting for the first token…</source>
            <translation>最初のトークンを待っています…</translation>
        </message>
        <message>
            <source>HTTP %1</source>
            <translation>HTTP %1</translation>
        </message>
        <message>
            <source>first token after %1</source>
            <translation>最初のトークンまで %1</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <comment>a duration</comment>
            <translation>全体 %1</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 out</source>
            <translation>入力 %1 トークン、出力 %2</translation>
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation>%1 トークン/秒</translation>
        </message>
        <message>
            <source>by %1</source>
            <comment>a provider</comment>
            <translation>提供: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundPage</name>
        <message>
            <source>Playground</source>
            <translation>プレイグラウンド</translation>
        </message>
        <message>
            <source>Copy as</source>
            <translation>形式を選んでコピー</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Ask a second model the same</source>
            <translation>2 つ目のモデルに同じことを質問</translation>
        </message>
        <message>
            <source>Create a key first, on the Keys page.</source>
            <translation>先にキーページでキーを作成してください。</translation>
        </message>
        <message>
            <source>Its limits and budgets hold here as for any agent.</source>
            <translation>エージェントと同様に、制限と予算が適用されます。</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
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
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>System prompt</source>
            <translation>システムプロンプト</translation>
        </message>
        <message>
            <source>System prompt (optional)</source>
            <translation>システムプロンプト (任意)</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Say hello in five words.</source>
            <translation>5 語であいさつしてください。</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Tools: a JSON array (optional)</source>
            <translation>ツール: JSON 配列 (任意)</translation>
        </message>
        <message>
            <source>as the model has it</source>
            <translation>モデルの既定値</translation>
        </message>
        <message>
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <source> tokens</source>
            <translation> トークン</translation>
        </message>
        <message>
            <source>Output at most</source>
            <translation>最大出力</translation>
        </message>
        <message>
            <source>Only the simulator listens to this.</source>
            <translation>シミュレーターでのみ有効です。</translation>
        </message>
        <message>
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>429, too many requests</source>
            <translation>429、リクエスト過多</translation>
        </message>
        <message>
            <source>500, server error</source>
            <translation>500、サーバーエラー</translation>
        </message>
        <message>
            <source>slow first byte</source>
            <translation>最初のバイトが遅い</translation>
        </message>
        <message>
            <source>stream cut in the middle</source>
            <translation>ストリームの途中切断</translation>
        </message>
        <message>
            <source>broken JSON</source>
            <translation>壊れた JSON</translation>
        </message>
        <message>
            <source>Fault</source>
            <translation>障害</translation>
        </message>
        <message>
            <source>Stream</source>
            <translation>ストリーム</translation>
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
            <translation>送信</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>The gateway is not running.</source>
            <translation>ゲートウェイが動作していません。</translation>
        </message>
        <message>
            <source>Copied. The key is read from the variable SLUICE_KEY.</source>
            <translation>コピーしました。キーは変数 SLUICE_KEY から読み込まれます。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PlaygroundSend</name>
        <message>
            <source>Stopped.</source>
            <translation>停止しました。</translation>
        </message>
        <message>
            <source>The gateway did not answer: %1</source>
            <translation>ゲートウェイが応答しませんでした: %1</translation>
        </message>
        <message>
            <source>The answer broke off.</source>
            <translation>応答が途中で切れました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PresetGrid</name>
        <message>
            <source>no account needed</source>
            <translation>アカウント不要</translation>
        </message>
        <message>
            <source>on this machine</source>
            <translation>このコンピューター上</translation>
        </message>
        <message>
            <source>any address</source>
            <translation>任意のアドレス</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceDialog</name>
        <message>
            <source>Edit price</source>
            <translation>価格を編集</translation>
        </message>
        <message>
            <source>Set price</source>
            <translation>価格を設定</translation>
        </message>
        <message>
            <source>Price those that were unpriced</source>
            <translation>価格不明だったものを計算</translation>
        </message>
        <message>
            <source>Price those of the last 30 days that were unpriced</source>
            <translation>過去 30 日間の価格不明だったものを計算</translation>
        </message>
        <message>
            <source>Price all of the last 30 days again</source>
            <translation>過去 30 日間のすべてを再計算</translation>
        </message>
        <message>
            <source>Price all of them again</source>
            <translation>すべてを再計算</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>そのままにする</translation>
        </message>
        <message>
            <source>&amp;Earlier requests</source>
            <translation>以前のリクエスト(&amp;E)</translation>
        </message>
        <message>
            <source>What becomes of earlier requests</source>
            <translation>以前のリクエストの扱い</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Type what a million tokens cost, and see here what earlier requests become.</source>
            <translation>100 万トークンの価格を入力すると、以前のリクエストがどうなるかがここに表示されます。</translation>
        </message>
        <message>
            <source>Earlier requests stay as they are; the price holds from the next one on.</source>
            <translation>以前のリクエストはそのままです。価格は次のリクエストから適用されます。</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存中…</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存されていません: %1</translation>
        </message>
        <message>
            <source>Pricing…</source>
            <translation>計算中…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Pricing… %1 %</source>
            <translation>計算中… %1 %</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>The price is saved, but not every earlier request was priced: %1</source>
            <translation>価格は保存されましたが、以前のリクエストの一部は計算されませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceForm</name>
        <message>
            <source>As it is served or asked for; * stands for anything: my-model-*</source>
            <translation>提供または要求されるときの名前。* は任意の文字列: my-model-*</translation>
        </message>
        <message>
            <source>Input, USD per million tokens</source>
            <translation>入力、100 万トークンあたりの USD</translation>
        </message>
        <message>
            <source>Output, USD per million tokens</source>
            <translation>出力、100 万トークンあたりの USD</translation>
        </message>
        <message>
            <source>per million tokens</source>
            <translation>100 万トークンあたり</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Provider</source>
            <translation>プロバイダー(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Input</source>
            <translation>入力(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Output</source>
            <translation>出力(&amp;O)</translation>
        </message>
        <message>
            <source>More token classes, date and note</source>
            <translation>その他のトークンの種類、日付、メモ</translation>
        </message>
        <message>
            <source>Cached input</source>
            <translation>キャッシュ入力</translation>
        </message>
        <message>
            <source>as input</source>
            <translation>入力と同じ</translation>
        </message>
        <message>
            <source>Reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>as output</source>
            <translation>出力と同じ</translation>
        </message>
        <message>
            <source>Cache write, 5 min</source>
            <translation>キャッシュ書き込み、5 分</translation>
        </message>
        <message>
            <source>Cache write, 1 h</source>
            <translation>キャッシュ書き込み、1 時間</translation>
        </message>
        <message>
            <source>as 5 min</source>
            <translation>5 分と同じ</translation>
        </message>
        <message>
            <source>Audio input</source>
            <translation>音声入力</translation>
        </message>
        <message>
            <source>Audio output</source>
            <translation>音声出力</translation>
        </message>
        <message>
            <source>Cached audio</source>
            <translation>キャッシュ音声</translation>
        </message>
        <message>
            <source>as cached</source>
            <translation>キャッシュと同じ</translation>
        </message>
        <message>
            <source>Image input</source>
            <translation>画像入力</translation>
        </message>
        <message>
            <source>Image output</source>
            <translation>画像出力</translation>
        </message>
        <message>
            <source>Each request</source>
            <translation>各リクエスト</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Each web search</source>
            <translation>Web 検索 1 回</translation>
        </message>
        <message>
            <source>catalogue</source>
            <translation>カタログ</translation>
        </message>
        <message>
            <source>Second of audio</source>
            <translation>音声 1 秒</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>適用開始日</translation>
        </message>
        <message>
            <source>The first day of the price</source>
            <translation>価格の適用開始日</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>A note for yourself: where the price is from</source>
            <translation>自分用のメモ: 価格の出典</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>対象のモデルを指定してください。* は任意の文字列です。</translation>
        </message>
        <message>
            <source>“%1” is no price. Type a number such as 0.25.</source>
            <translation>「%1」は価格ではありません。0.25 のような数値を入力してください。</translation>
        </message>
        <message>
            <source>Type both prices; 0 where something costs nothing.</source>
            <translation>両方の価格を入力してください。無料のものは 0 です。</translation>
        </message>
    </context>
    <context>
        <name>sluice::PriceProviderCombo</name>
        <message>
            <source>Any provider</source>
            <translation>すべてのプロバイダー</translation>
        </message>
        <message>
            <source>Every provider priced as %1</source>
            <translation>%1 の価格に従うすべてのプロバイダー</translation>
        </message>
        <message>
            <source>A provider that was removed</source>
            <translation>削除されたプロバイダー</translation>
        </message>
    </context>
    <context>
        <name>Prices</name>
        <message>
            <source>This price does not exist any more.</source>
            <translation>この価格はもうありません。</translation>
        </message>
        <message>
            <source>The catalogue cannot be kept in %1: %2.</source>
            <translation>カタログを %1 に保存できません: %2。</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read from %1: %2.</source>
            <translation>価格カタログを %1 から読み込めません: %2。</translation>
        </message>
        <message>
            <source>it is larger than 32 MiB</source>
            <translation>32 MiB を超えています</translation>
        </message>
        <message>
            <source>There are %1 own prices already; that is the most.</source>
            <translation>独自の価格はすでに上限の %1 件あります。</translation>
        </message>
        <message>
            <source>No catalogue was looked at.</source>
            <translation>カタログはまだ確認されていません。</translation>
        </message>
        <message>
            <source>The catalogue cannot be removed from %1: %2.</source>
            <translation>カタログを %1 から削除できません: %2。</translation>
        </message>
        <message>
            <source>A price per million tokens is between $0 and $1,000,000.</source>
            <translation>100 万トークンあたりの価格は $0 から $1,000,000 までです。</translation>
        </message>
        <message>
            <source>A price per request, search or second is between $0 and $9.</source>
            <translation>リクエスト、検索、秒あたりの価格は $0 から $9 までです。</translation>
        </message>
        <message>
            <source>Say for which model; * stands for anything.</source>
            <translation>対象のモデルを指定してください。* は任意の文字列です。</translation>
        </message>
        <message>
            <source>The name of a model has at most %1 characters.</source>
            <translation>モデルの名前は最大 %1 文字です。</translation>
        </message>
        <message>
            <source>A note has at most %1 characters.</source>
            <translation>メモは最大 %1 文字です。</translation>
        </message>
        <message>
            <source>A price is for one provider or for one price source, not for both.</source>
            <translation>価格の対象は 1 つのプロバイダーか 1 つの価格の参照元のどちらかで、両方は指定できません。</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>そのようなプロバイダーはありません。</translation>
        </message>
        <message>
            <source>The price catalogue has no provider “%1”.</source>
            <translation>価格カタログにプロバイダー「%1」はありません。</translation>
        </message>
        <message>
            <source>The program was built without its price catalogue.</source>
            <translation>プログラムが価格カタログなしでビルドされています。</translation>
        </message>
        <message>
            <source>The price catalogue cannot be read: %1.</source>
            <translation>価格カタログを読み込めません: %1。</translation>
        </message>
        <message>
            <source>a price is not a decimal string</source>
            <translation>価格が 10 進数の文字列ではありません</translation>
        </message>
        <message>
            <source>a multiplier is not a decimal string</source>
            <translation>倍率が 10 進数の文字列ではありません</translation>
        </message>
        <message>
            <source>a clock range has no two ends</source>
            <translation>時間帯に両端がありません</translation>
        </message>
        <message>
            <source>a clock range is not written as HH:MM</source>
            <translation>時間帯が HH:MM 形式ではありません</translation>
        </message>
        <message>
            <source>a weekday is not one of 1 to 7</source>
            <translation>曜日が 1 から 7 ではありません</translation>
        </message>
        <message>
            <source>a date of a schedule is not written as YYYY-MM-DD</source>
            <translation>スケジュールの日付が YYYY-MM-DD 形式ではありません</translation>
        </message>
        <message>
            <source>a model has no provider or no id</source>
            <translation>モデルにプロバイダーまたは ID がありません</translation>
        </message>
        <message>
            <source>it is not a JSON object</source>
            <translation>JSON オブジェクトではありません</translation>
        </message>
        <message>
            <source>its schema version is not 1, so a newer Sluice is needed</source>
            <translation>スキーマのバージョンが 1 ではないため、新しい Sluice が必要です</translation>
        </message>
        <message>
            <source>its prices are not in USD per million tokens</source>
            <translation>価格が 100 万トークンあたりの USD ではありません</translation>
        </message>
        <message>
            <source>it has no models</source>
            <translation>モデルがありません</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectActions</name>
        <message>
            <source>“%1” was not removed: %2</source>
            <translation>「%1」は削除されませんでした: %2</translation>
        </message>
        <message>
            <source>The project “%1” is removed. Its keys stay, without its limits.</source>
            <translation>プロジェクト「%1」を削除しました。キーは残りますが、プロジェクトの制限はなくなります。</translation>
        </message>
        <message>
            <source>“%1” was not put back: %2</source>
            <translation>「%1」は元に戻されませんでした: %2</translation>
        </message>
        <message>
            <source>“%1” was not put back into its project: %2</source>
            <translation>「%1」はプロジェクトに戻されませんでした: %2</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDialog</name>
        <message>
            <source>Edit project</source>
            <translation>プロジェクトを編集</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>新しいプロジェクト</translation>
        </message>
        <message>
            <source>Optional, for yourself</source>
            <translation>任意、自分用</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Create project</source>
            <translation>プロジェクトを作成</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;ote</source>
            <translation>メモ(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Colour</source>
            <translation>色(&amp;C)</translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>キー間で共有する制限はなく、それぞれの制限が適用されます。</translation>
        </message>
        <message>
            <source>All keys of the project together: %1</source>
            <translation>プロジェクトのすべてのキーの合計: %1</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存されていません: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectDrawer</name>
        <message>
            <source>Limits</source>
            <translation>制限</translation>
        </message>
        <message>
            <source>No key is in this project yet. Choose it in a key's editor, or select keys on the Keys page.</source>
            <translation>このプロジェクトにはまだキーがありません。キーの編集画面でプロジェクトを選ぶか、キーページでキーを選択してください。</translation>
        </message>
        <message>
            <source>Keys of this project</source>
            <translation>このプロジェクトのキー</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Raise by $5</source>
            <translation>$5 増やす</translation>
        </message>
        <message>
            <source>Raise the budget by $5 for today</source>
            <translation>今日の予算を $5 増やす</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message numerus="yes">
            <source>%Ln keys</source>
            <translation>
                <numerusform>%Ln 個のキー</numerusform>
            </translation>
        </message>
        <message>
            <source>Its keys share no limit; each has its own.</source>
            <translation>キー間で共有する制限はなく、それぞれの制限が適用されます。</translation>
        </message>
        <message>
            <source>Spent this month</source>
            <translation>今月の支出</translation>
        </message>
        <message>
            <source>no requests</source>
            <translation>リクエストなし</translation>
        </message>
        <message>
            <source>%1 · requests: %2</source>
            <translation>%1 · リクエスト: %2</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>%1 · This month</source>
            <translation>%1 · 今月</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsModel</name>
        <message>
            <source>Give the project a name.</source>
            <translation>プロジェクトの名前を入力してください。</translation>
        </message>
        <message>
            <source>A name has at most %1 characters; this one has %2.</source>
            <translation>名前は最大 %1 文字です (現在 %2 文字)。</translation>
        </message>
        <message>
            <source>There is a project named “%1” already.</source>
            <translation>「%1」という名前のプロジェクトはすでにあります。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Tightest limit</source>
            <translation>最も厳しい制限</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProjectsPage</name>
        <message>
            <source>New project</source>
            <translation>新しいプロジェクト</translation>
        </message>
        <message>
            <source>New project (Ctrl+N)</source>
            <translation>新しいプロジェクト (Ctrl+N)</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>No projects yet</source>
            <translation>プロジェクトはまだありません</translation>
        </message>
        <message>
            <source>A project is a group of keys that share a budget: the strictest limit wins, the key's own or the project's.</source>
            <translation>プロジェクトは予算を共有するキーのグループです。キーとプロジェクトの制限のうち、最も厳しいものが優先されます。</translation>
        </message>
        <message>
            <source>Create your first project</source>
            <translation>最初のプロジェクトを作成</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Raise by $5 today</source>
            <translation>今日 $5 増やす</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>What the projects used could not be read: %1</source>
            <translation>プロジェクトの使用量を読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
    </context>
    <context>
        <name>PromptCache</name>
        <message>
            <source>The prompt cache of this session stopped hitting: the list of tools changed</source>
            <translation>このセッションがプロンプトキャッシュにヒットしなくなりました: ツールの一覧が変わりました</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: the system prompt changed</source>
            <translation>このセッションがプロンプトキャッシュにヒットしなくなりました: システムプロンプトが変わりました</translation>
        </message>
        <message>
            <source>The prompt cache of this session stopped hitting: message %1 changed</source>
            <translation>このセッションがプロンプトキャッシュにヒットしなくなりました: メッセージ %1 が変わりました</translation>
        </message>
        <message>
            <source>An agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>%1: each turn now costs about %2 more.</source>
            <translation>%1: 1 ターンの費用が約 %2 増えています。</translation>
        </message>
        <message>
            <source>%1: %2 tokens that were in the cache are read anew.</source>
            <translation>%1: キャッシュにあった %2 トークンが新たに読み込まれています。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderDeeds</name>
        <message>
            <source>The simulator was not added</source>
            <translation>シミュレーターは追加されませんでした</translation>
        </message>
        <message>
            <source>%1 was not added</source>
            <comment>a provider</comment>
            <translation>%1 は追加されませんでした</translation>
        </message>
        <message>
            <source>“%1” is on.</source>
            <translation>「%1」を有効にしました。</translation>
        </message>
        <message>
            <source>“%1” is off. Nothing is sent there.</source>
            <translation>「%1」を無効にしました。何も送信されません。</translation>
        </message>
        <message>
            <source>The provider was not switched</source>
            <translation>プロバイダーは切り替えられませんでした</translation>
        </message>
        <message>
            <source>“%1” is removed.</source>
            <translation>「%1」を削除しました。</translation>
        </message>
        <message>
            <source>“%1” was not removed</source>
            <translation>「%1」は削除されませんでした</translation>
        </message>
        <message>
            <source>“%1” was moved.</source>
            <translation>「%1」を移動しました。</translation>
        </message>
        <message>
            <source>The order was not changed</source>
            <translation>順序は変更されませんでした</translation>
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
            <translation>テスト</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Remove provider</source>
            <translation>プロバイダーを削除</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>削除 (Delete)</translation>
        </message>
        <message>
            <source>Not known yet. A test asks the provider which models it has.</source>
            <translation>まだ不明です。テストすると、プロバイダーにモデルを問い合わせます。</translation>
        </message>
        <message>
            <source>Search models</source>
            <translation>モデルを検索</translation>
        </message>
        <message>
            <source>No model matches “%1”.</source>
            <translation>「%1」に一致するモデルはありません。</translation>
        </message>
        <message>
            <source>Models of this provider</source>
            <translation>このプロバイダーのモデル</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>価格を設定…</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>ベース URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Sign in by</source>
            <translation>認証方法</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
        <message>
            <source>Address it as</source>
            <translation>指定方法</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Models (%1, %2 new)</source>
            <translation>モデル (%1、新規 %2)</translation>
        </message>
        <message>
            <source>Models (%1)</source>
            <translation>モデル (%1)</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderForm</name>
        <message>
            <source>Advanced</source>
            <translation>詳細設定</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>非表示</translation>
        </message>
        <message>
            <source>Key of the provider</source>
            <translation>プロバイダーのキー</translation>
        </message>
        <message>
            <source>Where do I find it?</source>
            <translation>どこで入手できますか?</translation>
        </message>
        <message>
            <source>Store it in the keychain</source>
            <translation>キーチェーンに保存</translation>
        </message>
        <message>
            <source>&amp;Key</source>
            <translation>キー(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Base URL</source>
            <translation>ベース URL(&amp;B)</translation>
        </message>
        <message>
            <source>None: requests stay unpriced</source>
            <translation>なし: リクエストは価格不明のままです</translation>
        </message>
        <message>
            <source>&amp;Headers</source>
            <translation>ヘッダー(&amp;H)</translation>
        </message>
        <message>
            <source>Empty: as the test finds them</source>
            <translation>空: テストの結果どおり</translation>
        </message>
        <message>
            <source>&amp;Models</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>Send the key and all prompts unencrypted over http://</source>
            <translation>キーとすべてのプロンプトを暗号化せずに http:// で送信する</translation>
        </message>
        <message>
            <source>&amp;Protocol</source>
            <translation>プロトコル(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Sign in by</source>
            <translation>認証方法(&amp;S)</translation>
        </message>
        <message>
            <source>P&amp;rices of</source>
            <translation>価格の参照元(&amp;R)</translation>
        </message>
        <message>
            <source>The simulator answers in this program: no account, no key, no cost. Its answers are made up, its streams, tool calls and token counts look real.</source>
            <translation>シミュレーターはこのプログラム内で応答します。アカウントもキーも費用も不要です。応答は架空ですが、ストリーム、ツール呼び出し、トークン数は本物のように見えます。</translation>
        </message>
        <message>
            <source>The agent signs in by itself, for example with a subscription. Sluice passes its credential on and takes the virtual key from the header x-sluice-key.</source>
            <translation>エージェントはサブスクリプションなどで自ら認証します。Sluice はその資格情報をそのまま渡し、仮想キーはヘッダー x-sluice-key から受け取ります。</translation>
        </message>
        <message>
            <source>This server needs no key.</source>
            <translation>このサーバーにキーは不要です。</translation>
        </message>
        <message>
            <source>Leave empty to keep the stored key</source>
            <translation>空のままにすると保存済みのキーを維持します</translation>
        </message>
        <message>
            <source>Paste the key</source>
            <translation>キーを貼り付け</translation>
        </message>
        <message>
            <source>There is no keychain service: the key cannot be stored.</source>
            <translation>キーチェーンサービスがないため、キーを保存できません。</translation>
        </message>
        <message>
            <source>It goes into %1 and nowhere else, and is not shown again.</source>
            <translation>%1 だけに保存され、再表示されません。</translation>
        </message>
        <message>
            <source>%1 is set.</source>
            <translation>%1 が設定されています。</translation>
        </message>
        <message>
            <source>This looks like a key of %1.</source>
            <translation>これは %1 のキーのようです。</translation>
        </message>
        <message>
            <source>Enter the key.</source>
            <translation>キーを入力してください。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderModelsModel</name>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 · new</source>
            <translation>%1 · 新規</translation>
        </message>
        <message>
            <source>%1, new since %2</source>
            <translation>%1、%2 から新規</translation>
        </message>
        <message>
            <source>%1 tokens</source>
            <translation>%1 トークン</translation>
        </message>
        <message>
            <source>The catalogue does not know it</source>
            <translation>カタログにありません</translation>
        </message>
        <message>
            <source>No price is known: its requests are counted, but not priced</source>
            <translation>価格が不明です。リクエストは集計されますが、費用は計算されません</translation>
        </message>
        <message>
            <source>%1 per million tokens in and out, from: %2</source>
            <translation>100 万トークンあたり入力/出力 %1、出典: %2</translation>
        </message>
        <message>
            <source>USD per million tokens, in and out</source>
            <translation>100 万トークンあたりの USD、入力と出力</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>コンテキスト</translation>
        </message>
        <message>
            <source>Price in / out</source>
            <translation>価格 入力 / 出力</translation>
        </message>
        <message>
            <source>Last used</source>
            <translation>最終使用</translation>
        </message>
    </context>
    <context>
        <name>sluice::ProviderStep</name>
        <message>
            <source>A provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Who answers your agents. Its key goes into %1, and nowhere else.</source>
            <comment>a secret store</comment>
            <translation>エージェントに応答するサービスです。キーは %1 だけに保存されます。</translation>
        </message>
        <message>
            <source>Add a provider…</source>
            <translation>プロバイダーを追加…</translation>
        </message>
        <message>
            <source>Without an account yet? The simulator answers like a real provider and costs nothing; go on with it.</source>
            <translation>まだアカウントがない場合は、シミュレーターで続けられます。本物のプロバイダーのように応答し、費用はかかりません。</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>まだありません。</translation>
        </message>
        <message>
            <source>Ready: %1</source>
            <comment>names of providers</comment>
            <translation>準備完了: %1</translation>
        </message>
    </context>
    <context>
        <name>ProviderTest</name>
        <message>
            <source>Not an answer of %1.</source>
            <translation>%1 の応答ではありません。</translation>
        </message>
        <message>
            <source>Nothing to check: the simulator is part of Sluice.</source>
            <translation>確認するものはありません。シミュレーターは Sluice の一部です。</translation>
        </message>
        <message>
            <source>Left to the proxy %1.</source>
            <translation>プロキシ %1 に任せました。</translation>
        </message>
        <message>
            <source>The name server did not answer in time. Check your network.</source>
            <translation>ネームサーバーが時間内に応答しませんでした。ネットワークを確認してください。</translation>
        </message>
        <message>
            <source>%1 is %2.</source>
            <translation>%1 は %2 です。</translation>
        </message>
        <message>
            <source>%1 is on the internet, and http:// would send the key and all prompts unencrypted. Use https://, or confirm that this is what you want.</source>
            <translation>%1 はインターネット上にあり、http:// ではキーとすべてのプロンプトが暗号化されずに送信されます。https:// を使うか、この送信でよいことを確認してください。</translation>
        </message>
        <message>
            <source>%1 did not finish the TLS handshake in time. Does the base URL need http:// or another port?</source>
            <translation>%1 との TLS ハンドシェイクが時間内に完了しませんでした。ベース URL は http:// または別のポートではありませんか?</translation>
        </message>
        <message>
            <source>Connected to %1, port %2.</source>
            <translation>%1、ポート %2 に接続しました。</translation>
        </message>
        <message>
            <source>Checked with the key, through the proxy.</source>
            <translation>プロキシ経由で、キーとともに確認しました。</translation>
        </message>
        <message>
            <source>Not encrypted: the server is on this computer.</source>
            <translation>暗号化なし: サーバーはこのコンピューター上にあります。</translation>
        </message>
        <message>
            <source>Not encrypted: the server is in a private network.</source>
            <translation>暗号化なし: サーバーはプライベートネットワーク内にあります。</translation>
        </message>
        <message>
            <source>Not encrypted, as you have confirmed.</source>
            <translation>暗号化なし (確認済み)。</translation>
        </message>
        <message>
            <source>Not asked: each agent signs in with its own credential.</source>
            <translation>問い合わせなし: 各エージェントが自分の資格情報で認証します。</translation>
        </message>
        <message>
            <source>No key is set.</source>
            <translation>キーが設定されていません。</translation>
        </message>
        <message>
            <source>%1 has no models yet.</source>
            <translation>%1 にはまだモデルがありません。</translation>
        </message>
        <message>
            <source>Models listed: %L1.</source>
            <translation>モデルの一覧: %L1 個。</translation>
        </message>
        <message>
            <source>%1 answers with more data than a list of models has: check the base URL.</source>
            <translation>%1 の応答がモデルの一覧としては大きすぎます。ベース URL を確認してください。</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 が時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>The proxy %1 wants a password.</source>
            <translation>プロキシ %1 がパスワードを求めています。</translation>
        </message>
        <message>
            <source>%1 does not answer in HTTP: check the base URL and its port.</source>
            <translation>%1 が HTTP で応答していません。ベース URL とポートを確認してください。</translation>
        </message>
        <message>
            <source>%1 wants a key (%2), and none is set.</source>
            <translation>%1 にはキーが必要ですが (%2)、設定されていません。</translation>
        </message>
        <message>
            <source>%1 refused the key (403). It may have been revoked, or it may not do this: check its permissions, and whether your country or network is allowed.</source>
            <translation>%1 がキーを拒否しました (403)。失効しているか、この操作が許可されていない可能性があります。キーの権限と、国やネットワークが許可されているかを確認してください。</translation>
        </message>
        <message>
            <source>%1 refused the key (%2). It may have been revoked or copied incompletely.</source>
            <translation>%1 がキーを拒否しました (%2)。失効しているか、コピーが不完全な可能性があります。</translation>
        </message>
        <message>
            <source>%1 answers with a redirect (%2): check the base URL.</source>
            <translation>%1 がリダイレクトを返しました (%2)。ベース URL を確認してください。</translation>
        </message>
        <message>
            <source>%1 sends on to %2 (%3). Redirects are not followed, because the key would go along: use that address as the base URL if you trust it.</source>
            <translation>%1 が %2 に転送しています (%3)。キーも送られてしまうため、リダイレクトには従いません。信頼できる場合は、そのアドレスをベース URL にしてください。</translation>
        </message>
        <message>
            <source>%1 answers (%2), but is not a model server: check the base URL.</source>
            <translation>%1 は応答しますが (%2)、モデルのサーバーではありません。ベース URL を確認してください。</translation>
        </message>
        <message>
            <source>%1 wants to be paid first (402): the account has no credit.</source>
            <translation>%1 が先に支払いを求めています (402)。アカウントに残高がありません。</translation>
        </message>
        <message>
            <source>%1 refuses for now (429): too many requests or no quota. Try again later.</source>
            <translation>%1 が一時的に拒否しています (429)。リクエスト過多か、割り当てがありません。後でもう一度試してください。</translation>
        </message>
        <message>
            <source>%1 has a problem of its own (%2). Try again later.</source>
            <translation>%1 側で問題が発生しています (%2)。後でもう一度試してください。</translation>
        </message>
        <message>
            <source>%1 did not understand the question for its models (%2): check the base URL and the protocol.</source>
            <translation>%1 がモデルの問い合わせを解釈できませんでした (%2)。ベース URL とプロトコルを確認してください。</translation>
        </message>
        <message>
            <source>Key accepted.</source>
            <translation>キーが受け付けられました。</translation>
        </message>
        <message>
            <source>No key needed.</source>
            <translation>キーは不要です。</translation>
        </message>
        <message>
            <source>%1 answers, but not with a list of models: check the base URL and the protocol.</source>
            <translation>%1 は応答しますが、モデルの一覧ではありません。ベース URL とプロトコルを確認してください。</translation>
        </message>
        <message>
            <source>No address is known for “%1”. Check the spelling in the base URL, and your network.</source>
            <translation>「%1」のアドレスが見つかりません。ベース URL のつづりとネットワークを確認してください。</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1、ポート %2</translation>
        </message>
        <message>
            <source>Nothing listens on %1. Is the server started, and is the port right?</source>
            <translation>%1 で待ち受けているものがありません。サーバーは起動していますか? ポートは正しいですか?</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port in the base URL.</source>
            <translation>%1 が接続を拒否しました。ベース URL のポートを確認してください。</translation>
        </message>
        <message>
            <source>%1 did not answer in time. A firewall may be in the way.</source>
            <translation>%1 が時間内に応答しませんでした。ファイアウォールが妨げている可能性があります。</translation>
        </message>
        <message>
            <source>%1 cannot be reached from this network.</source>
            <translation>このネットワークから %1 に接続できません。</translation>
        </message>
        <message>
            <source>No connection to %1.</source>
            <translation>%1 に接続できません。</translation>
        </message>
        <message>
            <source>The certificate of %1 is self-signed: nobody but the server itself vouches for it. Add it to the system's trusted certificates, or use a server with a real one.</source>
            <translation>%1 の証明書は自己署名で、サーバー自身のほかに保証するものがありません。システムの信頼済み証明書に追加するか、正規の証明書を持つサーバーを使ってください。</translation>
        </message>
        <message>
            <source>The certificate of %1 expired on %2. Tell the server's owner; if it should be valid, check this computer's clock.</source>
            <translation>%1 の証明書は %2 に期限切れになりました。サーバーの所有者に連絡してください。有効なはずの場合は、このコンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>The certificate of %1 is not valid yet. Check this computer's clock.</source>
            <translation>%1 の証明書はまだ有効ではありません。このコンピューターの時計を確認してください。</translation>
        </message>
        <message>
            <source>The certificate is not for %1 but for %2: check the base URL.</source>
            <translation>証明書は %1 ではなく %2 のものです。ベース URL を確認してください。</translation>
        </message>
        <message>
            <source>The certificate of %1 comes from an authority that this computer does not trust. A company's proxy may be in between; its certificate belongs among the system's.</source>
            <translation>%1 の証明書は、このコンピューターが信頼していない認証局のものです。会社のプロキシが間にある可能性があります。その証明書をシステムの証明書に追加してください。</translation>
        </message>
        <message>
            <source>%1 does not speak TLS there. Does the base URL need http:// or another port?</source>
            <translation>%1 はそこでは TLS に対応していません。ベース URL は http:// または別のポートではありませんか?</translation>
        </message>
        <message>
            <source>The certificate of %1 cannot be trusted: %2</source>
            <translation>%1 の証明書を信頼できません: %2</translation>
        </message>
        <message>
            <source>Certificate by %1, valid until %2.</source>
            <translation>%1 の証明書、%2 まで有効。</translation>
        </message>
        <message>
            <source>an unnamed authority</source>
            <translation>名前のない認証局</translation>
        </message>
        <message>
            <source>The gateway did not answer on its own address.</source>
            <translation>ゲートウェイが自身のアドレスで応答しませんでした。</translation>
        </message>
        <message>
            <source>The gateway answered with status %1.</source>
            <translation>ゲートウェイがステータス %1 を返しました。</translation>
        </message>
        <message>
            <source>The gateway answered: %1 (%2)</source>
            <translation>ゲートウェイの応答: %1 (%2)</translation>
        </message>
        <message>
            <source>%1 did not answer the question in time, or broke off: try again.</source>
            <translation>%1 が問い合わせに時間内に応答しないか、途中で切れました。もう一度試してください。</translation>
        </message>
        <message>
            <source>%1 did not let %2 answer (%3).</source>
            <translation>%1 が %2 による応答を許可しませんでした (%3)。</translation>
        </message>
        <message>
            <source>%1 It says: %2</source>
            <translation>%1 メッセージ: %2</translation>
        </message>
        <message>
            <source>The server answers, but not in this protocol: check the base URL and the protocol.</source>
            <translation>サーバーは応答しますが、このプロトコルではありません。ベース URL とプロトコルを確認してください。</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>Ready · no key needed</source>
            <translation>準備完了 · キー不要</translation>
        </message>
        <message>
            <source>Key in %1</source>
            <translation>キーは %1 にあります</translation>
        </message>
        <message>
            <source>Key missing</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <source>%1 has no entry for this provider. Enter its key.</source>
            <translation>%1 にこのプロバイダーの項目がありません。キーを入力してください。</translation>
        </message>
        <message>
            <source>Keychain locked</source>
            <translation>キーチェーンがロック中</translation>
        </message>
        <message>
            <source>The key is there but may not be read now. Unlock %1.</source>
            <translation>キーはありますが、今は読み取れません。%1 のロックを解除してください。</translation>
        </message>
        <message>
            <source>Key unreadable</source>
            <translation>キーを読み取り不可</translation>
        </message>
        <message>
            <source>%1 did not answer properly. The key may still be there: try again.</source>
            <translation>%1 が正しく応答しませんでした。キーはまだ残っている可能性があります。もう一度試してください。</translation>
        </message>
        <message>
            <source>No keychain service</source>
            <translation>キーチェーンサービスなし</translation>
        </message>
        <message>
            <source>There is nothing to store the key in. Install a keychain service, or use a passphrase vault.</source>
            <translation>キーの保存先がありません。キーチェーンサービスをインストールするか、パスフレーズ保管庫を使ってください。</translation>
        </message>
        <message>
            <source>Ready · checked %1</source>
            <translation>準備完了 · %1に確認</translation>
        </message>
        <message>
            <source>Test failed · %1</source>
            <translation>テスト失敗 · %1</translation>
        </message>
        <message>
            <source>Key refused · %1</source>
            <comment>how long ago</comment>
            <translation>キー拒否 · %1</translation>
        </message>
        <message>
            <source>Rate-limited until %1</source>
            <comment>a time of day</comment>
            <translation>%1 までレート制限中</translation>
        </message>
        <message>
            <source>Rate-limited · %1</source>
            <comment>how long ago</comment>
            <translation>レート制限中 · %1</translation>
        </message>
        <message>
            <source>Unreachable · %1</source>
            <comment>how long ago</comment>
            <translation>接続不可 · %1</translation>
        </message>
        <message>
            <source>Certificate problem · %1</source>
            <comment>how long ago</comment>
            <translation>証明書の問題 · %1</translation>
        </message>
        <message>
            <source>Failing · %1</source>
            <comment>how long ago</comment>
            <translation>失敗中 · %1</translation>
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
            <translation>シミュレーター</translation>
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
            <translation>アドレス内の ?key=…</translation>
        </message>
        <message>
            <source>None (a local server)</source>
            <translation>なし (ローカルサーバー)</translation>
        </message>
        <message>
            <source>The caller's own sign-in goes on</source>
            <translation>呼び出し元の認証をそのまま使用</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>ロックを解除</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Enter key…</source>
            <translation>キーを入力…</translation>
        </message>
        <message>
            <source>Replace key…</source>
            <translation>キーを置き換え…</translation>
        </message>
        <message>
            <source>Open keys page</source>
            <translation>キーのページを開く</translation>
        </message>
        <message>
            <source>How to install one</source>
            <translation>インストール方法</translation>
        </message>
        <message>
            <source>Use a passphrase vault…</source>
            <translation>パスフレーズ保管庫を使う…</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Install GNOME Keyring or KWallet with your system's package manager, then sign in again.</source>
            <translation>システムのパッケージマネージャーで GNOME Keyring または KWallet をインストールし、もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Install a keychain service with “%1”, then sign in again.</source>
            <comment>a command</comment>
            <translation>「%1」でキーチェーンサービスをインストールし、もう一度サインインしてください。</translation>
        </message>
        <message>
            <source>Quit Sluice and start it with --secrets vault: it asks for a passphrase and keeps the keys in an encrypted file of its own.</source>
            <translation>Sluice を終了し、--secrets vault を付けて起動してください。パスフレーズの入力を求め、キーを専用の暗号化ファイルに保存します。</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>不要</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>%1 内</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>locked in %1</source>
            <translation>%1 内でロック中</translation>
        </message>
        <message>
            <source>could not be read from %1</source>
            <translation>%1 から読み取れませんでした</translation>
        </message>
        <message>
            <source>nowhere: there is no keychain service</source>
            <translation>なし: キーチェーンサービスがありません</translation>
        </message>
        <message>
            <source>Name lookup</source>
            <translation>名前解決</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>One-token answer</source>
            <translation>1 トークンの応答</translation>
        </message>
        <message>
            <source>Line %1 is no header. Write it like “X-Team: core”.</source>
            <translation>%1 行目はヘッダーではありません。「X-Team: core」のように書いてください。</translation>
        </message>
        <message>
            <source>Give the provider a name. It can stand before a model: name/model.</source>
            <translation>プロバイダーの名前を入力してください。name/model のようにモデルの前に付けられます。</translation>
        </message>
        <message>
            <source>A provider's name has no slash: it stands before one in name/model.</source>
            <translation>プロバイダーの名前にスラッシュは使えません。name/model の区切りに使われます。</translation>
        </message>
        <message>
            <source>There is a provider named “%1” already.</source>
            <translation>「%1」という名前のプロバイダーはすでにあります。</translation>
        </message>
        <message>
            <source>Enter the address of the server, such as https://api.example.com/v1.</source>
            <translation>https://api.example.com/v1 のようなサーバーのアドレスを入力してください。</translation>
        </message>
        <message>
            <source>“%1” is not a complete address. Write it like https://api.example.com/v1.</source>
            <translation>「%1」は完全なアドレスではありません。https://api.example.com/v1 のように書いてください。</translation>
        </message>
        <message>
            <source>The address must begin with https:// (or http:// for a server of your own).</source>
            <translation>アドレスは https:// (自分のサーバーなら http://) で始まる必要があります。</translation>
        </message>
        <message>
            <source>Leave the password out of the address: the key has a field of its own.</source>
            <translation>アドレスにパスワードを含めないでください。キーには専用の欄があります。</translation>
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
            <translation>このプログラム内</translation>
        </message>
        <message>
            <source>No requests today</source>
            <translation>今日のリクエストなし</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) today</source>
            <translation>
                <numerusform>今日 %n リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of today's answers began within this time</source>
            <translation>今日の応答の半数はこの時間以内に開始</translation>
        </message>
        <message>
            <source>Where two providers serve the same model, the upper one is asked. Drag a row, or use Alt+Up and Alt+Down</source>
            <translation>2 つのプロバイダーが同じモデルを提供する場合、上にあるものに問い合わせます。行をドラッグするか、Alt+Up と Alt+Down を使ってください</translation>
        </message>
        <message>
            <source>#</source>
            <translation>#</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Base URL</source>
            <translation>ベース URL</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
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
            <translation>プロバイダーを追加</translation>
        </message>
        <message>
            <source>Add provider (Ctrl+N)</source>
            <translation>プロバイダーを追加 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編集…</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>無効にする</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上に移動</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下に移動</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>接続をテスト</translation>
        </message>
        <message>
            <source>Today's figures could not be read again; the table shows older ones: %1</source>
            <translation>今日の数値を再度読み込めませんでした。表の数値は以前のものです: %1</translation>
        </message>
        <message>
            <source>Today's figures could not be read: %1</source>
            <translation>今日の数値を読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>有効にする</translation>
        </message>
    </context>
    <context>
        <name>sluice::RateRow</name>
        <message>
            <source>requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>input tokens</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>output tokens</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>毎分</translation>
        </message>
        <message>
            <source>an hour</source>
            <translation>毎時</translation>
        </message>
        <message>
            <source>a day</source>
            <translation>/ 日</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Of what</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>In which time</source>
            <translation>期間</translation>
        </message>
    </context>
    <context>
        <name>sluice::RawTab</name>
        <message>
            <source>Headers are kept in memory only, without credentials, of the last %1 requests, and are never written to disk. Those of this request are not there.</source>
            <translation>ヘッダーは最近の %1 リクエスト分だけ、資格情報を除いてメモリ内に保持され、ディスクには書き込まれません。このリクエストのものはありません。</translation>
        </message>
        <message>
            <source>Headers of the request and of its answer</source>
            <translation>リクエストとその応答のヘッダー</translation>
        </message>
        <message>
            <source>Copy headers</source>
            <translation>ヘッダーをコピー</translation>
        </message>
        <message>
            <source>Headers</source>
            <translation>ヘッダー</translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>This recording cannot be read.</source>
            <translation>この記録を読み込めません。</translation>
        </message>
        <message numerus="yes">
            <source>On this computer for %Ln day(s), encrypted with a key of the secret store, at most %1 of each text. It is read in Traffic, under Messages.</source>
            <translation>
                <numerusform>シークレットストアの鍵で暗号化し、各テキスト最大 %1 を、このコンピューターに %Ln 日間保存します。トラフィックの「メッセージ」で読めます。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep texts?</source>
            <translation>テキストを保存しますか?</translation>
        </message>
        <message>
            <source>Everything that is asked with this key and answered will be kept, with whatever source code and secrets are in it.</source>
            <translation>このキーでの質問と応答は、含まれるソースコードやシークレットも含めて、すべて保存されます。</translation>
        </message>
        <message>
            <source>Keep texts</source>
            <translation>テキストを保存</translation>
        </message>
        <message>
            <source>Do not keep</source>
            <translation>保存しない</translation>
        </message>
    </context>
    <context>
        <name>sluice::RequestsExport</name>
        <message>
            <source>The export was cancelled.</source>
            <translation>エクスポートをキャンセルしました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::RotateDialog</name>
        <message>
            <source>Rotate “%1”</source>
            <translation>「%1」をローテーション</translation>
        </message>
        <message>
            <source>Not at all: it may be known to others</source>
            <translation>無効にする: 他人に知られた可能性あり</translation>
        </message>
        <message>
            <source>For one more hour</source>
            <translation>あと 1 時間</translation>
        </message>
        <message>
            <source>For 24 more hours</source>
            <translation>あと 24 時間</translation>
        </message>
        <message>
            <source>For 7 more days</source>
            <translation>あと 7 日間</translation>
        </message>
        <message>
            <source>The &amp;old secret works</source>
            <translation>古いシークレットの有効期間(&amp;O)</translation>
        </message>
        <message>
            <source>Make a new secret</source>
            <translation>新しいシークレットを作成</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>The key gets a new secret, shown once. Its name, rules and history stay.</source>
            <translation>キーに新しいシークレットが発行され、一度だけ表示されます。名前、ルール、履歴は残ります。</translation>
        </message>
    </context>
    <context>
        <name>sluice::RowList</name>
        <message>
            <source>Remove this limit</source>
            <translation>この制限を削除</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>sluice::RuleForm</name>
        <message>
            <source>What clients read when it refuses something</source>
            <translation>拒否されたときにクライアントに表示される名前</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <source>Tool calls of the model</source>
            <translation>モデルのツール呼び出し</translation>
        </message>
        <message>
            <source>Any tool, or a pattern of its whole name</source>
            <translation>任意のツール、または名前全体のパターン</translation>
        </message>
        <message>
            <source>Pattern</source>
            <translation>パターン</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Looks at</source>
            <translation>検査対象(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Tool</source>
            <translation>ツール(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Pattern</source>
            <translation>パターン(&amp;P)</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>動作</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>拒否(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Replace</source>
            <translation>置換(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Alert only</source>
            <translation>警告のみ(&amp;A)</translation>
        </message>
        <message>
            <source>[secret], or a template: $1 is the first group</source>
            <translation>[secret]、またはテンプレート: $1 は最初のグループ</translation>
        </message>
        <message>
            <source>Put the real value back in the &amp;answer</source>
            <translation>応答で実際の値に戻す(&amp;A)</translation>
        </message>
        <message>
            <source>A token goes out in place of the match. The model never sees the value, but what it does with the token works. Kept in memory only.</source>
            <translation>一致した部分の代わりにトークンを送信します。モデルに値は見えませんが、トークンを使った処理は機能します。メモリ内にのみ保持されます。</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>応答</translation>
        </message>
        <message>
            <source>Requests and answers</source>
            <translation>リクエストと応答</translation>
        </message>
        <message>
            <source>Replace &amp;by</source>
            <translation>置換後の文字列(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Direction</source>
            <translation>方向(&amp;D)</translation>
        </message>
        <message>
            <source>Parts of a conversation</source>
            <translation>会話の部分</translation>
        </message>
        <message>
            <source>Only for (nothing ticked: everybody)</source>
            <translation>対象を限定 (チェックなし: 全員)</translation>
        </message>
        <message>
            <source>Least randomness</source>
            <translation>最小のランダム性</translation>
        </message>
        <message>
            <source> bits a character</source>
            <translation> ビット/文字</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>例外</translation>
        </message>
        <message>
            <source>One a line; re: in front of a pattern</source>
            <translation>1 行に 1 つ。パターンの前には re: を付ける</translation>
        </message>
        <message>
            <source>&amp;Check</source>
            <translation>検査(&amp;C)</translation>
        </message>
        <message>
            <source>At &amp;least</source>
            <translation>最少件数(&amp;L)</translation>
        </message>
        <message>
            <source>Se&amp;verity</source>
            <translation>重大度(&amp;V)</translation>
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
            <translation>次のリクエストから適用 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Dry run…</source>
            <translation>試行…</translation>
        </message>
        <message>
            <source>What the rule would have done, without changing anything</source>
            <translation>何も変更せずに、ルールの動作を確認</translation>
        </message>
        <message>
            <source>Fewer conditions</source>
            <translation>条件を減らす</translation>
        </message>
        <message>
            <source>More conditions</source>
            <translation>条件を増やす</translation>
        </message>
        <message>
            <source>This matches the empty text; such matches count for nothing.</source>
            <translation>空のテキストに一致します。そのような一致は無視されます。</translation>
        </message>
        <message>
            <source>It matches %1 % of ordinary words: too broad?</source>
            <translation>普通の単語の %1 % に一致します。広すぎませんか?</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>保存されていません: %1</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunawayEditor</name>
        <message>
            <source>not looked at</source>
            <translation>監視しない</translation>
        </message>
        <message>
            <source>&amp;Pause the key when it runs away</source>
            <translation>暴走したらキーを一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>To spend less than this in ten minutes is never too much</source>
            <translation>10 分間でこれより少ない支出は、使いすぎとは見なしません</translation>
        </message>
        <message>
            <source>The same prompt, answered so often, whatever it costs. Errors are not counted, nor health checks: hardly a prompt with hardly an answer.</source>
            <translation>費用にかかわらず、同じプロンプトにこの回数応答した場合です。エラーや、プロンプトも応答もごく短いヘルスチェックは数えません。</translation>
        </message>
        <message>
            <source> × its normal</source>
            <translation> × 通常値</translation>
        </message>
        <message>
            <source> in ten minutes</source>
            <translation> / 10 分</translation>
        </message>
        <message>
            <source> without a success</source>
            <translation> 回連続で成功なし</translation>
        </message>
        <message>
            <source>Spends</source>
            <translation>支出</translation>
        </message>
        <message>
            <source>and at least, in ten minutes</source>
            <translation>かつ 10 分間に最低</translation>
        </message>
        <message>
            <source>Same request</source>
            <translation>同じリクエスト</translation>
        </message>
        <message>
            <source>Errors in a row</source>
            <translation>連続エラー</translation>
        </message>
    </context>
    <context>
        <name>sluice::RunningModel</name>
        <message>
            <source>Unknown key</source>
            <translation>不明なキー</translation>
        </message>
        <message>
            <source>%1 · %2 tokens</source>
            <comment>model, number of tokens</comment>
            <translation>%1 · %2 トークン</translation>
        </message>
        <message>
            <source>%1 · %2 tokens · %3/s</source>
            <comment>model, number of tokens, tokens a second</comment>
            <translation>%1 · %2 トークン · %3/秒</translation>
        </message>
        <message>
            <source>Unpriced</source>
            <translation>価格不明</translation>
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
            <translation>保存したフィルター</translation>
        </message>
        <message>
            <source>Save this filter, or use a saved one (Ctrl+D)</source>
            <translation>このフィルターを保存、または保存したものを使う (Ctrl+D)</translation>
        </message>
        <message>
            <source>Save this filter…</source>
            <translation>このフィルターを保存…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Save this filter</source>
            <translation>このフィルターを保存</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名前(&amp;N)</translation>
        </message>
        <message>
            <source>Save filter</source>
            <translation>フィルターを保存</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Replace that filter</source>
            <translation>そのフィルターを置き換える</translation>
        </message>
        <message>
            <source>The filter “%1” is replaced.</source>
            <translation>フィルター「%1」を置き換えました。</translation>
        </message>
        <message>
            <source>Saved as “%1”. It is in the menu of the star, and in Ctrl+K.</source>
            <translation>「%1」として保存しました。星のメニューと Ctrl+K から使えます。</translation>
        </message>
        <message>
            <source>The filter “%1” is deleted.</source>
            <translation>フィルター「%1」を削除しました。</translation>
        </message>
        <message>
            <source>The filters could not be saved: %1</source>
            <translation>フィルターを保存できませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>Scope</name>
        <message>
            <source>Active hours need at least one day.</source>
            <translation>使用時間帯には 1 日以上の曜日が必要です。</translation>
        </message>
        <message>
            <source>Active hours go from 00:00 to 24:00.</source>
            <translation>使用時間帯は 00:00 から 24:00 までです。</translation>
        </message>
        <message>
            <source>The time zone of the active hours is not known.</source>
            <translation>使用時間帯のタイムゾーンが不明です。</translation>
        </message>
        <message>
            <source>“%1” is neither an address nor a range such as 192.168.0.0/16 or fd00::/8.</source>
            <translation>「%1」はアドレスでも、192.168.0.0/16 や fd00::/8 のような範囲でもありません。</translation>
        </message>
        <message>
            <source>“%1” is no endpoint. Write one of %2, or a method and a path such as POST /v1/files/*.</source>
            <translation>「%1」はエンドポイントではありません。%2 のいずれか、または POST /v1/files/* のようなメソッドとパスを書いてください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” expired on %2. Give it a later date on the Keys page, or use another key.</source>
            <translation>Sluice キー「%1」は %2 に期限切れになりました。キーページで期限を延ばすか、別のキーを使ってください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” ended because it was not used since %2. Use another key, or let it live longer on the Keys page.</source>
            <translation>Sluice キー「%1」は %2 以降使われなかったため終了しました。別のキーを使うか、キーページで期間を延ばしてください。</translation>
        </message>
        <message numerus="yes">
            <source>The Sluice key “%1” was good for %n requests, and they are used up. Use another key.</source>
            <translation>
                <numerusform>Sluice キー「%1」は %n リクエスト用で、使い切りました。別のキーを使ってください。</numerusform>
            </translation>
        </message>
        <message>
            <source>The Sluice key “%1” is paused%2. Press “Resume” on the Keys page to go on.</source>
            <translation>Sluice キー「%1」は一時停止中です%2。続けるにはキーページで「再開」を押してください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not be used from %2. Allow that address on the Keys page.</source>
            <translation>Sluice キー「%1」は %2 からは使えません。キーページでそのアドレスを許可してください。</translation>
        </message>
        <message>
            <source>Web pages of %2 may not use the Sluice key “%1”. Allow that origin on the Keys page.</source>
            <translation>%2 の Web ページは Sluice キー「%1」を使えません。キーページでそのオリジンを許可してください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” works only in its hours, %2, on its days.</source>
            <translation>Sluice キー「%1」は指定の曜日と時間帯 (%2) にのみ使えます。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not call %2. It may call: %3.</source>
            <translation>Sluice キー「%1」は %2 を呼び出せません。呼び出せるもの: %3。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the provider “%2”. Allow it on the Keys page, or ask for another model.</source>
            <translation>Sluice キー「%1」はプロバイダー「%2」を使えません。キーページで許可するか、別のモデルを指定してください。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may use certain models only, and this request names none.</source>
            <translation>Sluice キー「%1」は特定のモデルだけを使えますが、このリクエストにはモデルの指定がありません。</translation>
        </message>
        <message>
            <source>The Sluice key “%1” may not use the model “%2”. Allow it on the Keys page, or ask for another one.</source>
            <translation>Sluice キー「%1」はモデル「%2」を使えません。キーページで許可するか、別のモデルを指定してください。</translation>
        </message>
        <message>
            <source>A pattern for models cannot be empty.</source>
            <translation>モデルのパターンは空にできません。</translation>
        </message>
        <message>
            <source>A pattern for models is at most %1 characters long.</source>
            <translation>モデルのパターンは最大 %1 文字です。</translation>
        </message>
        <message>
            <source>A regular expression has to follow “re:”.</source>
            <translation>「re:」の後には正規表現が必要です。</translation>
        </message>
        <message>
            <source>“%1” is no regular expression that Sluice takes: %2</source>
            <translation>「%1」は Sluice で使える正規表現ではありません: %2</translation>
        </message>
        <message>
            <source>“%1” is not an origin. Write it as the browser sends it: https://app.example, without a path.</source>
            <translation>「%1」はオリジンではありません。ブラウザーが送信する形式で、パスなしで書いてください: https://app.example</translation>
        </message>
    </context>
    <context>
        <name>sluice::ScopeTree</name>
        <message>
            <source>Only for these keys, projects and providers</source>
            <translation>これらのキー、プロジェクト、プロバイダーのみ</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
    </context>
    <context>
        <name>sluice::SecretField</name>
        <message>
            <source>Spaces and line ends were removed.</source>
            <translation>空白と改行を取り除きました。</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message numerus="yes">
            <source>hidden, %n characters</source>
            <translation>
                <numerusform>非表示、%n 文字</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide (Ctrl+H)</source>
            <translation>隠す (Ctrl+H)</translation>
        </message>
        <message>
            <source>Show for 30 seconds (Ctrl+H)</source>
            <translation>30 秒間表示 (Ctrl+H)</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>すべて選択</translation>
        </message>
    </context>
    <context>
        <name>Secrets</name>
        <message>
            <source>The key of the guardrails' texts in the secret store is damaged.</source>
            <translation>シークレットストアにあるガードレールのテキスト用の鍵が破損しています。</translation>
        </message>
        <message>
            <source>The text is too large to be sealed.</source>
            <translation>テキストが大きすぎて暗号化できません。</translation>
        </message>
        <message>
            <source>A text cannot be sealed: OpenSSL reported an error.</source>
            <translation>テキストを暗号化できません: OpenSSL がエラーを返しました。</translation>
        </message>
        <message>
            <source>The text cannot be opened: it was sealed with another key, or changed.</source>
            <translation>テキストを復号できません。別の鍵で暗号化されたか、変更されています。</translation>
        </message>
        <message>
            <source>There is no keychain service.</source>
            <translation>キーチェーンサービスがありません。</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>キーチェーンがロックされています。</translation>
        </message>
        <message>
            <source>The keychain has no such entry.</source>
            <translation>キーチェーンにその項目がありません。</translation>
        </message>
        <message>
            <source>The keychain did not answer in time.</source>
            <translation>キーチェーンが時間内に応答しませんでした。</translation>
        </message>
        <message>
            <source>This secret store has no passphrase of its own.</source>
            <translation>このシークレットストアには専用のパスフレーズがありません。</translation>
        </message>
        <message>
            <source>The vault is damaged: it is not the file that Sluice wrote. Restore a backup of it.</source>
            <translation>保管庫が破損しています。Sluice が書き込んだファイルではありません。バックアップを復元してください。</translation>
        </message>
        <message>
            <source>The vault cannot be processed: OpenSSL reported an error.</source>
            <translation>保管庫を処理できません: OpenSSL がエラーを返しました。</translation>
        </message>
        <message>
            <source>The vault was written by a newer version of Sluice. Use that one.</source>
            <translation>保管庫は新しいバージョンの Sluice で作成されています。そのバージョンを使ってください。</translation>
        </message>
        <message>
            <source>The vault is full.</source>
            <translation>保管庫がいっぱいです。</translation>
        </message>
        <message>
            <source>The passphrase is not the vault's, or the vault's file was changed.</source>
            <translation>パスフレーズが保管庫のものではないか、保管庫のファイルが変更されています。</translation>
        </message>
        <message>
            <source>The vault %1 cannot be read: %2</source>
            <translation>保管庫 %1 を読み込めません: %2</translation>
        </message>
        <message>
            <source>A vault needs a passphrase.</source>
            <translation>保管庫にはパスフレーズが必要です。</translation>
        </message>
        <message>
            <source>it is too large to be one.</source>
            <translation>大きすぎるため、保管庫ではありません。</translation>
        </message>
        <message>
            <source>The vault %1 cannot be written: %2</source>
            <translation>保管庫 %1 に書き込めません: %2</translation>
        </message>
        <message>
            <source>The vault has no such entry.</source>
            <translation>保管庫にその項目がありません。</translation>
        </message>
        <message>
            <source>The current passphrase is not right.</source>
            <translation>現在のパスフレーズが正しくありません。</translation>
        </message>
    </context>
    <context>
        <name>Server</name>
        <message>
            <source>Another program listens on %1 already.</source>
            <translation>別のプログラムがすでに %1 で待ち受けています。</translation>
        </message>
        <message>
            <source>Cannot listen on %1: %2.</source>
            <translation>%1 で待ち受けできません: %2。</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingEditors</name>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingRow</name>
        <message>
            <source>Reset to default</source>
            <translation>既定値に戻す</translation>
        </message>
        <message>
            <source>Reset %1 to its default</source>
            <comment>a setting</comment>
            <translation>%1 を既定値に戻す</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>%1 could not be changed: %2</source>
            <translation>%1 を変更できませんでした: %2</translation>
        </message>
        <message>
            <source>its folder could not be made.</source>
            <translation>フォルダーを作成できませんでした。</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>ポート</translation>
        </message>
        <message>
            <source>Agents connect to http://127.0.0.1:&lt;port&gt;.</source>
            <translation>エージェントは http://127.0.0.1:&lt;port&gt; に接続します。</translation>
        </message>
        <message>
            <source>Worker threads</source>
            <translation>ワーカースレッド</translation>
        </message>
        <message>
            <source>Two are enough for dozens of agents.</source>
            <translation>数十のエージェントでも 2 つで十分です。</translation>
        </message>
        <message>
            <source>Connections at most</source>
            <translation>最大接続数</translation>
        </message>
        <message>
            <source>Further ones get a 503.</source>
            <translation>超過した接続には 503 を返します。</translation>
        </message>
        <message>
            <source>Largest request head</source>
            <translation>リクエストヘッダーの最大サイズ</translation>
        </message>
        <message>
            <source>Larger ones get a 431.</source>
            <translation>これを超えると 431 を返します。</translation>
        </message>
        <message>
            <source> KiB</source>
            <translation> KiB</translation>
        </message>
        <message>
            <source>Largest request body</source>
            <translation>リクエスト本文の最大サイズ</translation>
        </message>
        <message>
            <source>Larger ones get a 413.</source>
            <translation>これを超えると 413 を返します。</translation>
        </message>
        <message>
            <source> MiB</source>
            <translation> MiB</translation>
        </message>
        <message>
            <source>Silent stream</source>
            <translation>無音のストリーム</translation>
        </message>
        <message>
            <source>How long a provider may send nothing in a stream before it counts as broken.</source>
            <translation>プロバイダーがストリームで何も送信しないとき、切断とみなすまでの時間。</translation>
        </message>
        <message>
            <source>Connecting to a provider</source>
            <translation>プロバイダーへの接続</translation>
        </message>
        <message>
            <source>How long it may take to reach a provider.</source>
            <translation>プロバイダーへの接続にかけてよい時間。</translation>
        </message>
        <message>
            <source>Finishing when stopped</source>
            <translation>停止時の完了待ち</translation>
        </message>
        <message>
            <source>How long running requests may go on when the gateway stops.</source>
            <translation>ゲートウェイの停止時に、実行中のリクエストを継続できる時間。</translation>
        </message>
        <message>
            <source>Keep single requests</source>
            <translation>個々のリクエストの保存期間</translation>
        </message>
        <message>
            <source>Older ones are deleted; the sums per hour and day stay.</source>
            <translation>これより古いものは削除されます。時間別・日別の合計は残ります。</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 日</translation>
        </message>
        <message>
            <source>for ever</source>
            <comment>requests are kept</comment>
            <translation>無期限</translation>
        </message>
        <message>
            <source>Largest database</source>
            <translation>データベースの最大サイズ</translation>
        </message>
        <message>
            <source>Beyond it the oldest single requests are deleted first; the sums stay.</source>
            <translation>これを超えると、最も古い個々のリクエストから削除されます。合計は残ります。</translation>
        </message>
        <message>
            <source>no limit</source>
            <comment>of the database's size</comment>
            <translation>制限なし</translation>
        </message>
        <message>
            <source>Keep them for</source>
            <translation>保存期間</translation>
        </message>
        <message>
            <source>What guardrails found is deleted after that; the events themselves stay.</source>
            <translation>ガードレールの検出内容はこの期間の後に削除されます。イベント自体は残ります。</translation>
        </message>
        <message>
            <source>Keep recorded bodies</source>
            <translation>記録した本文の保存期間</translation>
        </message>
        <message>
            <source>Prompts and answers of keys that record them are deleted after that; the requests stay.</source>
            <translation>記録するキーのプロンプトと応答は、この期間の後に削除されます。リクエストは残ります。</translation>
        </message>
        <message>
            <source>Headers with cost</source>
            <translation>費用のヘッダー</translation>
        </message>
        <message>
            <source>Answers carry what they cost and what is left (x-sluice-cost-usd and others).</source>
            <translation>応答に費用と残額を付加します (x-sluice-cost-usd など)。</translation>
        </message>
        <message>
            <source>Write a web address: https://…</source>
            <translation>Web アドレスを入力してください: https://…</translation>
        </message>
        <message>
            <source>Write percentages from 1 to 99, with commas between them. Reaching 100 is always told.</source>
            <translation>1 から 99 までのパーセント値をコンマ区切りで入力してください。100 に達したときは常に通知されます。</translation>
        </message>
        <message>
            <source>Further names</source>
            <translation>追加の名前</translation>
        </message>
        <message>
            <source>Names under which programs may call this gateway, beside localhost. Commas between them.</source>
            <translation>localhost 以外に、プログラムがこのゲートウェイを呼び出せる名前。コンマ区切り。</translation>
        </message>
        <message>
            <source>Proxy to the providers</source>
            <translation>プロバイダーへのプロキシ</translation>
        </message>
        <message>
            <source>Empty: as the environment says (HTTPS_PROXY, NO_PROXY).</source>
            <translation>空: 環境変数に従います (HTTPS_PROXY, NO_PROXY)。</translation>
        </message>
        <message>
            <source>The week starts on</source>
            <translation>週の始まり</translation>
        </message>
        <message>
            <source>For weekly budgets and the figures of the week.</source>
            <translation>週の予算と集計に使います。</translation>
        </message>
        <message>
            <source>As the language says</source>
            <translation>言語に従う</translation>
        </message>
        <message>
            <source>Warn at</source>
            <translation>警告のしきい値</translation>
        </message>
        <message>
            <source>Percent of any budget.</source>
            <translation>すべての予算に対するパーセント。</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>タイムゾーン</translation>
        </message>
        <message>
            <source>When a day begins for budgets and charts. Empty: the computer's.</source>
            <translation>予算とグラフで 1 日が始まる基準。空: コンピューターの設定。</translation>
        </message>
        <message>
            <source>“%1” is not a time zone. Write one such as Europe/Berlin.</source>
            <translation>「%1」はタイムゾーンではありません。Europe/Berlin のように書いてください。</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Budget and runaway warnings are posted there too; Slack and Discord understand them.</source>
            <translation>予算と暴走の警告をここにも送信します。Slack と Discord に対応しています。</translation>
        </message>
        <message>
            <source>Metrics without a token</source>
            <translation>トークンなしのメトリクス</translation>
        </message>
        <message>
            <source>Programs on this computer may read GET /metrics: names of keys, counts and costs.</source>
            <translation>このコンピューターのプログラムが GET /metrics を読み取れるようにします: キーの名前、件数、費用。</translation>
        </message>
        <message>
            <source>Recognise programs and projects</source>
            <translation>プログラムとプロジェクトを識別</translation>
        </message>
        <message>
            <source>Looks up which program and folder is behind a connection from this computer.</source>
            <translation>このコンピューターからの接続元のプログラムとフォルダーを調べます。</translation>
        </message>
        <message>
            <source>Keep what guardrails found</source>
            <translation>ガードレールの検出内容を保存</translation>
        </message>
        <message>
            <source>The whole text of each event, encrypted with a key from the secret store.</source>
            <translation>各イベントの全文を、シークレットストアの鍵で暗号化して保存します。</translation>
        </message>
        <message>
            <source>Close to the tray</source>
            <translation>閉じるとトレイに格納</translation>
        </message>
        <message>
            <source>Closing the window hides it, and the gateway goes on. Without a tray the window closes as usual, and the gateway ends.</source>
            <translation>ウィンドウを閉じると隠れ、ゲートウェイは動作を続けます。トレイがない場合は通常どおり閉じ、ゲートウェイも終了します。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>In force at once.</source>
            <translation>すぐに適用されます。</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
        <message>
            <source>Second currency</source>
            <translation>第 2 通貨</translation>
        </message>
        <message>
            <source>Shown in brackets behind sums in dollars, marked as an estimate. Empty: none.</source>
            <translation>ドルの金額の後に、推定値としてかっこ内に表示します。空: なし。</translation>
        </message>
        <message>
            <source>Write a code of three letters such as EUR; not USD.</source>
            <translation>EUR のような 3 文字のコードを入力してください (USD は不可)。</translation>
        </message>
        <message>
            <source>One dollar is</source>
            <translation>1 ドルの換算額</translation>
        </message>
        <message>
            <source>In the second currency. Nobody is asked for the rate: it stays as you write it.</source>
            <translation>第 2 通貨での額。レートはどこにも問い合わせず、入力した値のままです。</translation>
        </message>
        <message>
            <source>Write a number such as 0.92.</source>
            <translation>0.92 のような数値を入力してください。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>System follows the desktop's choice of light or dark.</source>
            <translation>「システム」はデスクトップのライト/ダークの設定に従います。</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Rows of tables</source>
            <translation>表の行</translation>
        </message>
        <message>
            <source>Compact shows more rows at once. Also in the View menu.</source>
            <translation>「コンパクト」では一度に多くの行を表示します。表示メニューでも変更できます。</translation>
        </message>
        <message>
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>Menus and controls change without being animated.</source>
            <translation>メニューとコントロールをアニメーションなしで切り替えます。</translation>
        </message>
        <message>
            <source>Spend in the title</source>
            <translation>タイトルに支出を表示</translation>
        </message>
        <message>
            <source>The title of the window says what today cost.</source>
            <translation>ウィンドウのタイトルに今日の費用を表示します。</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>A threshold is crossed, or a budget is spent.</source>
            <translation>しきい値を超えたか、予算を使い切りました。</translation>
        </message>
        <message>
            <source>Runaway keys</source>
            <translation>暴走したキー</translation>
        </message>
        <message>
            <source>A key was paused because it ran away.</source>
            <translation>暴走のためキーが一時停止されました。</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>A request or an answer was rejected.</source>
            <translation>リクエストまたは応答が拒否されました。</translation>
        </message>
        <message>
            <source>Providers</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>A provider has been failing for two minutes.</source>
            <translation>プロバイダーが 2 分間失敗し続けています。</translation>
        </message>
        <message>
            <source>New secrets</source>
            <translation>新しいシークレット</translation>
        </message>
        <message>
            <source>A key's secret is due for a change.</source>
            <translation>キーのシークレットの変更時期です。</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>プロンプトキャッシュ</translation>
        </message>
        <message>
            <source>A session's prompt changed, and its cache stopped hitting.</source>
            <translation>セッションのプロンプトが変わり、キャッシュにヒットしなくなりました。</translation>
        </message>
        <message>
            <source>Hide names and amounts from the start</source>
            <translation>起動時から名前と金額を隠す</translation>
        </message>
        <message>
            <source>For screens that are always shared. Else it is switched on in the View menu, or with Ctrl+Shift+H, and off again when Sluice quits.</source>
            <translation>常に共有している画面向けです。オフの場合も、表示メニューまたは Ctrl+Shift+H で隠せます。Sluice を終了すると元に戻ります。</translation>
        </message>
        <message>
            <source>Clear the clipboard after</source>
            <translation>クリップボードを消去するまで</translation>
        </message>
        <message>
            <source>How long a copied secret may stay there.</source>
            <translation>コピーしたシークレットをクリップボードに残す時間。</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>整数を入力してください。</translation>
        </message>
        <message>
            <source>Write a time such as 30 s or 2 min.</source>
            <translation>30 s や 2 min のような時間を入力してください。</translation>
        </message>
        <message>
            <source>Write a time such as 90 days or 1 year.</source>
            <translation>90 days や 1 year のような期間を入力してください。</translation>
        </message>
        <message>
            <source>Write a size such as 64 KiB or 1 MiB.</source>
            <translation>64 KiB や 1 MiB のようなサイズを入力してください。</translation>
        </message>
        <message>
            <source>Write a size such as 64 MiB or 1 GiB.</source>
            <translation>64 MiB や 1 GiB のようなサイズを入力してください。</translation>
        </message>
        <message>
            <source>“%1” is not possible here. %2</source>
            <comment>what was typed; what can be</comment>
            <translation>「%1」はここでは指定できません。%2</translation>
        </message>
    </context>
    <context>
        <name>sluice::SettingsPage</name>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Start at login</source>
            <translation>ログイン時に起動</translation>
        </message>
        <message>
            <source>In the tray where there is one, so that agents find their gateway.</source>
            <translation>トレイがあればトレイで起動し、エージェントがゲートウェイを使えるようにします。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Size of texts</source>
            <translation>文字のサイズ</translation>
        </message>
        <message>
            <source>Follows the desktop's font, here and in charts.</source>
            <translation>ここでもグラフでも、デスクトップのフォントに従います。</translation>
        </message>
        <message>
            <source>%1, %2 pt</source>
            <comment>a font's name and size</comment>
            <translation>%1、%2 pt</translation>
        </message>
        <message>
            <source>Gateway</source>
            <translation>ゲートウェイ</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Ask elsewhere about unknown keys</source>
            <translation>不明なキーを外部に問い合わせる</translation>
        </message>
        <message>
            <source>An identity system of your own says whether a key that Sluice does not know may be used.</source>
            <translation>Sluice が知らないキーを使えるかどうかを、自分の ID 管理システムが判断します。</translation>
        </message>
        <message>
            <source>Only this computer</source>
            <translation>このコンピューターのみ</translation>
        </message>
        <message>
            <source>Off: other computers can reach the gateway too, each with a key.</source>
            <translation>オフ: 他のコンピューターも、それぞれのキーでゲートウェイに接続できます。</translation>
        </message>
        <message>
            <source>Off: %1</source>
            <comment>an address</comment>
            <translation>オフ: %1</translation>
        </message>
        <message>
            <source>Listen on the network</source>
            <translation>ネットワークで待ち受け</translation>
        </message>
        <message>
            <source>Let other computers reach the gateway?</source>
            <translation>他のコンピューターからのゲートウェイへの接続を許可しますか?</translation>
        </message>
        <message>
            <source>It will listen on %1. Every request needs a key, but nothing is encrypted on its way: prompts, answers and keys can be read in the network. This version has no TLS of its own; put a proxy with TLS in front where that matters. The admin API stays on this computer.</source>
            <translation>%1 で待ち受けます。リクエストには必ずキーが必要ですが、通信は暗号化されません。プロンプト、応答、キーはネットワーク上で読み取られる可能性があります。このバージョンに TLS の機能はありません。必要な場合は、TLS に対応したプロキシを前に置いてください。管理 API はこのコンピューターのみのままです。</translation>
        </message>
        <message>
            <source>Stay on this computer</source>
            <translation>このコンピューターのみのままにする</translation>
        </message>
        <message>
            <source>Budgets</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>Everything together</source>
            <translation>全体</translation>
        </message>
        <message>
            <source>What all keys and projects may use together. They have limits of their own beside it; the strictest holds.</source>
            <translation>すべてのキーとプロジェクトが合計で使える量です。これとは別にそれぞれの制限もあり、最も厳しいものが優先されます。</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>テストメッセージを送信</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>送信中…</translation>
        </message>
        <message>
            <source>The webhook took it.</source>
            <translation>Webhook が受け付けました。</translation>
        </message>
        <message>
            <source>Try the webhook</source>
            <translation>Webhook を試す</translation>
        </message>
        <message>
            <source>Sends one message that says that it is a test.</source>
            <translation>テストであることを示すメッセージを 1 件送信します。</translation>
        </message>
        <message>
            <source>Notifications</source>
            <translation>通知</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Prompts and answers</source>
            <translation>プロンプトと応答</translation>
        </message>
        <message>
            <source>Recorded for keys that say so, and for no others: encrypted with a key from the secret store. Set it in a key's limits, or in Traffic under Messages.</source>
            <translation>記録するよう設定したキーだけを、シークレットストアの鍵で暗号化して記録します。キーの制限、またはトラフィックの「メッセージ」で設定します。</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Hosts contacted</source>
            <translation>接続したホスト</translation>
        </message>
        <message>
            <source>Every host that Sluice has spoken to since it started: providers, tests, the webhook. Kept in memory only.</source>
            <translation>Sluice が起動後に通信したすべてのホスト: プロバイダー、テスト、Webhook。メモリ内にのみ保持されます。</translation>
        </message>
        <message>
            <source>Secrets</source>
            <translation>シークレット</translation>
        </message>
        <message>
            <source>Secret store</source>
            <translation>シークレットストア</translation>
        </message>
        <message>
            <source>The providers' secrets are kept there, and nowhere else on disk.</source>
            <translation>プロバイダーのシークレットはここに保存され、ディスクの他の場所には保存されません。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>再読み込み</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>Asked. The system may want its password.</source>
            <translation>要求しました。システムがパスワードを求める場合があります。</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>The vault's passphrase</source>
            <translation>保管庫のパスフレーズ</translation>
        </message>
        <message>
            <source>Sluice asks for it when it starts. Whoever forgets it must enter the providers' keys again.</source>
            <translation>Sluice は起動時にこれを求めます。忘れた場合は、プロバイダーのキーを入力し直す必要があります。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>%1 belongs to the desktop: its password is changed there.</source>
            <comment>a keychain's name</comment>
            <translation>%1 はデスクトップのもので、パスワードはデスクトップで変更します。</translation>
        </message>
        <message>
            <source>the desktop's</source>
            <translation>デスクトップのもの</translation>
        </message>
        <message>
            <source>Another store</source>
            <translation>別のストア</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use the keychain, start Sluice with --secrets keychain and enter the providers' keys again; then delete vault.sluice in the data folder.</source>
            <translation>Sluice の動作中はシークレットを移動できません。キーチェーンを使うには、--secrets keychain を付けて Sluice を起動し、プロバイダーのキーを入力し直してください。その後、データフォルダーの vault.sluice を削除してください。</translation>
        </message>
        <message>
            <source>Secrets are not moved while Sluice runs. To use a vault with a passphrase, start Sluice with --secrets vault and enter the providers' keys again; the old entries stay in the keychain until their providers are removed.</source>
            <translation>Sluice の動作中はシークレットを移動できません。パスフレーズ付きの保管庫を使うには、--secrets vault を付けて Sluice を起動し、プロバイダーのキーを入力し直してください。以前の項目は、プロバイダーを削除するまでキーチェーンに残ります。</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>ここからは不可</translation>
        </message>
        <message>
            <source>Admin API</source>
            <translation>管理 API</translation>
        </message>
        <message>
            <source>Lets scripts manage keys and settings and read spend, on this computer and with a token only.</source>
            <translation>スクリプトからキーと設定の管理、支出の取得ができます。このコンピューターから、トークンがある場合のみ。</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Documentation</source>
            <translation>ドキュメント</translation>
        </message>
        <message>
            <source>Every call, in the browser; the gateway itself shows it.</source>
            <translation>すべての呼び出しをブラウザーで確認できます。ゲートウェイ自体が表示します。</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <source>Export configuration</source>
            <translation>構成をエクスポート</translation>
        </message>
        <message>
            <source>Providers, projects, keys, guardrails, your prices and settings in one file. No secret is in it, encrypted or not.</source>
            <translation>プロバイダー、プロジェクト、キー、ガードレール、独自の価格、設定を 1 つのファイルにまとめます。暗号化の有無にかかわらず、シークレットは含まれません。</translation>
        </message>
        <message>
            <source>Import configuration</source>
            <translation>構成をインポート</translation>
        </message>
        <message>
            <source>First shows what would be added and changed; nothing is removed. New keys get new secrets, new providers wait for theirs.</source>
            <translation>追加と変更の内容を先に表示します。何も削除されません。新しいキーには新しいシークレットが発行され、新しいプロバイダーはシークレットの入力待ちになります。</translation>
        </message>
        <message>
            <source>About</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>The desktop gateway for LLM traffic, and what it is made of.</source>
            <translation>LLM トラフィックのデスクトップゲートウェイと、その構成要素。</translation>
        </message>
        <message>
            <source>Copy diagnostics</source>
            <translation>診断情報をコピー</translation>
        </message>
        <message>
            <source>Copying…</source>
            <translation>コピー中…</translation>
        </message>
        <message>
            <source>Diagnostics</source>
            <translation>診断情報</translation>
        </message>
        <message>
            <source>Versions, states and the last lines of the log; no prompt, no name of a key. Before it is copied, it is compared with every secret that Sluice knows.</source>
            <translation>バージョン、状態、ログの最後の数行。プロンプトとキーの名前は含みません。コピーの前に、Sluice が知るすべてのシークレットと照合します。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>データフォルダー</translation>
        </message>
        <message>
            <source>%1
Another one is chosen with --data-dir when Sluice starts.</source>
            <comment>a folder</comment>
            <translation>%1
別の場所は、Sluice の起動時に --data-dir で指定します。</translation>
        </message>
        <message>
            <source>On the clipboard; no secret is in it.</source>
            <translation>クリップボードにコピーしました。シークレットは含まれていません。</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>記録なし</translation>
        </message>
        <message numerus="yes">
            <source>recorded for %n key(s)</source>
            <translation>
                <numerusform>%n 個のキーで記録中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n provider(s) have their secret.</source>
            <translation>
                <numerusform>%n 個のプロバイダーのシークレットがあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be read: the store is locked or does not answer.</source>
            <translation>
                <numerusform>%n 個は読み取れません。ストアがロックされているか、応答していません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have none yet.</source>
            <translation>
                <numerusform>%n 個はまだありません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>セクション</translation>
        </message>
        <message>
            <source>The change takes effect when the gateway restarts. Running requests are finished first.</source>
            <translation>変更はゲートウェイの再起動後に有効になります。実行中のリクエストは先に完了します。</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>今すぐ再起動</translation>
        </message>
        <message>
            <source>No setting has to do with “%1”.</source>
            <translation>「%1」に関する設定はありません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::ShortcutSheet</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー</translation>
        </message>
    </context>
    <context>
        <name>sluice::Sidebar</name>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>Watch</source>
            <translation>監視</translation>
        </message>
        <message>
            <source>Govern</source>
            <translation>管理</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>接続</translation>
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
            <translation>読み込み中</translation>
        </message>
    </context>
    <context>
        <name>Snippets</name>
        <message>
            <source>Merge into ~/.claude/settings.json, then start Claude Code again. The address has no /v1 here.</source>
            <translation>~/.claude/settings.json に統合し、Claude Code を再起動してください。ここではアドレスに /v1 を付けません。</translation>
        </message>
        <message>
            <source>The upper part goes into ~/.codex/config.toml (model and model_provider above the first [table]); the last line, without its #, into the shell that starts Codex.</source>
            <translation>上の部分は ~/.codex/config.toml に入れ (model と model_provider は最初の [table] より上)、最後の行は # を外して Codex を起動するシェルで実行してください。</translation>
        </message>
        <message>
            <source>Merge into ~/.config/opencode/opencode.json. Add each model that you use under "models".</source>
            <translation>~/.config/opencode/opencode.json に統合してください。使うモデルをそれぞれ "models" の下に追加します。</translation>
        </message>
        <message>
            <source>Run in the shell that starts gemini, or put the lines without "export" into ~/.gemini/.env.</source>
            <translation>gemini を起動するシェルで実行するか、"export" を外した行を ~/.gemini/.env に入れてください。</translation>
        </message>
        <message>
            <source>With the official package: pip install openai.</source>
            <translation>公式パッケージを使用: pip install openai。</translation>
        </message>
        <message>
            <source>With the official package: npm install openai. Save as hello.mjs.</source>
            <translation>公式パッケージを使用: npm install openai。hello.mjs として保存してください。</translation>
        </message>
        <message>
            <source>A whole request, to see it arrive.</source>
            <translation>到着を確認するための完全なリクエスト。</translation>
        </message>
        <message>
            <source>Environment</source>
            <translation>環境変数</translation>
        </message>
        <message>
            <source>For most other tools and SDKs: run in their shell. OpenAI's take the address with /v1, the others without.</source>
            <translation>その他の多くのツールと SDK 用: シェルで実行してください。OpenAI のものはアドレスに /v1 を付け、他は付けません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::StatusStrip</name>
        <message>
            <source>Gateway status</source>
            <translation>ゲートウェイの状況</translation>
        </message>
        <message>
            <source>Gateway state</source>
            <translation>ゲートウェイの状態</translation>
        </message>
        <message>
            <source>Gateway address</source>
            <translation>ゲートウェイのアドレス</translation>
        </message>
        <message>
            <source>Copy gateway address</source>
            <translation>ゲートウェイのアドレスをコピー</translation>
        </message>
        <message>
            <source>Copy the address; hold or use the arrow for more forms</source>
            <translation>アドレスをコピー (長押しまたは矢印で他の形式)</translation>
        </message>
        <message>
            <source>Secret on the clipboard</source>
            <translation>クリップボードのシークレット</translation>
        </message>
        <message>
            <source>Show names and amounts again</source>
            <translation>名前と金額を再び表示</translation>
        </message>
        <message>
            <source>Names and amounts are hidden. Press to show them again (Ctrl+Shift+H).</source>
            <translation>名前と金額を隠しています。押すと再び表示します (Ctrl+Shift+H)。</translation>
        </message>
        <message>
            <source>Requests running</source>
            <translation>実行中のリクエスト</translation>
        </message>
        <message>
            <source>Requests a second</source>
            <translation>毎秒のリクエスト</translation>
        </message>
        <message>
            <source>Requests a second, over the last 10 seconds</source>
            <translation>毎秒のリクエスト (過去 10 秒間)</translation>
        </message>
        <message>
            <source>Spent today</source>
            <translation>今日の支出</translation>
        </message>
        <message>
            <source>Burn rate</source>
            <translation>消費ペース</translation>
        </message>
        <message>
            <source>Dollars an hour, at the pace of the last 10 minutes</source>
            <translation>1 時間あたりのドル (過去 10 分間のペース)</translation>
        </message>
        <message>
            <source>Today's budget of the gateway</source>
            <translation>ゲートウェイの今日の予算</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始中…</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <source>Running, with a problem</source>
            <translation>実行中 (問題あり)</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Paused at %1</source>
            <comment>a time of day</comment>
            <translation>%1 に一時停止</translation>
        </message>
        <message numerus="yes">
            <source>Draining (%n)…</source>
            <translation>
                <numerusform>完了待ち (%n)…</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Stop the gateway: running requests are finished first</source>
            <translation>ゲートウェイを停止 (実行中のリクエストは先に完了)</translation>
        </message>
        <message>
            <source>Stop the gateway</source>
            <translation>ゲートウェイを停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>もう一度試す</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Try to start the gateway again</source>
            <translation>ゲートウェイの開始をもう一度試す</translation>
        </message>
        <message>
            <source>Start the gateway</source>
            <translation>ゲートウェイを開始</translation>
        </message>
        <message>
            <source>Names hidden</source>
            <translation>名前を非表示中</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>すべて一時停止</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>すべてのトラフィックを再開</translation>
        </message>
        <message>
            <source>Pause all traffic</source>
            <translation>すべてのトラフィックを一時停止</translation>
        </message>
        <message>
            <source>Let new requests through again (Ctrl+Shift+P)</source>
            <translation>新しいリクエストの受け付けを再開 (Ctrl+Shift+P)</translation>
        </message>
        <message>
            <source>Refuse new requests until resumed; running ones finish (Ctrl+Shift+P)</source>
            <translation>再開するまで新しいリクエストを拒否。実行中のものは完了します (Ctrl+Shift+P)</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n 件実行中</numerusform>
            </translation>
        </message>
        <message>
            <source>· %1 req/s</source>
            <comment>requests a second</comment>
            <translation>· %1 件/秒</translation>
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
            <translation>· %1/時</translation>
        </message>
        <message>
            <source>%1 of %2 today</source>
            <comment>spent, budget</comment>
            <translation>今日 %1 / %2</translation>
        </message>
        <message>
            <source>The traffic could not be paused. %1</source>
            <translation>トラフィックを一時停止できませんでした。%1</translation>
        </message>
        <message>
            <source>The traffic could not be resumed. %1</source>
            <translation>トラフィックを再開できませんでした。%1</translation>
        </message>
        <message>
            <source>Secret copied · clears in %1 s · &lt;a href="#"&gt;Clear now&lt;/a&gt;</source>
            <translation>シークレットをコピーしました · %1 秒後に消去 · &lt;a href="#"&gt;今すぐ消去&lt;/a&gt;</translation>
        </message>
    </context>
    <context>
        <name>Storage</name>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 を読み込めません: %2</translation>
        </message>
        <message>
            <source>The journal cannot be written: %1. Should Sluice be killed now, the requests of this moment would be missing from the ledger.</source>
            <translation>ジャーナルに書き込めません: %1。今 Sluice が強制終了されると、現在のリクエストが台帳から失われます。</translation>
        </message>
        <message>
            <source>The ledger cannot be written: %1. 1 request waits in memory.</source>
            <translation>台帳に書き込めません: %1。1 リクエストがメモリ内で待機中です。</translation>
        </message>
        <message numerus="yes">
            <source>The ledger cannot be written: %1. %n requests wait in memory.</source>
            <translation>
                <numerusform>台帳に書き込めません: %1。%n リクエストがメモリ内で待機中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 Older ones wait in the journal: %2.</source>
            <translation>%1 以前のものはジャーナルで待機中: %2。</translation>
        </message>
        <message>
            <source>%1 Lost, because there was room neither in memory nor in the journal: %2.</source>
            <translation>%1 メモリにもジャーナルにも空きがなく、失われたもの: %2。</translation>
        </message>
        <message>
            <source>%1 cannot be made private: %2</source>
            <translation>%1 を非公開にできません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be made: %2</source>
            <translation>%1 を作成できません: %2</translation>
        </message>
        <message>
            <source>%1 cannot be opened: %2</source>
            <translation>%1 を開けません: %2</translation>
        </message>
        <message>
            <source>Many different refusals at once.</source>
            <translation>多数の異なる拒否が同時に発生しました。</translation>
        </message>
        <message>
            <source>Sluice was stopped in the middle of this request.</source>
            <translation>このリクエストの途中で Sluice が停止しました。</translation>
        </message>
        <message>
            <source>The sums of the database do not fit its requests; nothing was priced again.</source>
            <translation>データベースの合計がリクエストと一致しません。何も再計算されませんでした。</translation>
        </message>
        <message>
            <source>The database holds an unknown word, "%1".</source>
            <translation>データベースに不明な語 "%1" があります。</translation>
        </message>
        <message>
            <source>The header %1 carries a credential. Enter it as the provider's key instead.</source>
            <translation>ヘッダー %1 に資格情報が含まれています。代わりにプロバイダーのキーとして入力してください。</translation>
        </message>
        <message>
            <source>The address holds a user name or password. Enter it as the provider's key instead.</source>
            <translation>アドレスにユーザー名またはパスワードが含まれています。代わりにプロバイダーのキーとして入力してください。</translation>
        </message>
        <message>
            <source>it is no object</source>
            <translation>オブジェクトではありません</translation>
        </message>
        <message>
            <source>The database holds rules for the key “%1” that make no sense: %2</source>
            <translation>データベースにあるキー「%1」のルールが正しくありません: %2</translation>
        </message>
        <message>
            <source>There is already a provider named %1.</source>
            <translation>%1 という名前のプロバイダーはすでにあります。</translation>
        </message>
        <message>
            <source>There is no such provider.</source>
            <translation>そのようなプロバイダーはありません。</translation>
        </message>
        <message>
            <source>There is already a key with that secret.</source>
            <translation>そのシークレットのキーはすでにあります。</translation>
        </message>
        <message>
            <source>another program holds the database</source>
            <translation>別のプログラムがデータベースを使用しています</translation>
        </message>
        <message>
            <source>the database is read-only</source>
            <translation>データベースが読み取り専用です</translation>
        </message>
        <message>
            <source>the disk is full or broken (SQLite error %1)</source>
            <translation>ディスクがいっぱいか、故障しています (SQLite エラー %1)</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>ディスクがいっぱいです</translation>
        </message>
        <message>
            <source>the file cannot be opened</source>
            <translation>ファイルを開けません</translation>
        </message>
        <message>
            <source>the file is damaged or not a database</source>
            <translation>ファイルが破損しているか、データベースではありません</translation>
        </message>
        <message>
            <source>Qt's SQLite driver is not installed</source>
            <translation>Qt の SQLite ドライバーがインストールされていません</translation>
        </message>
        <message>
            <source>The database holds a guardrail that cannot be read: %1</source>
            <translation>データベースに読み取れないガードレールがあります: %1</translation>
        </message>
        <message>
            <source>no JSON</source>
            <translation>JSON ではありません</translation>
        </message>
        <message>
            <source>The database holds a guardrail event that cannot be read.</source>
            <translation>データベースに読み取れないガードレールイベントがあります。</translation>
        </message>
        <message>
            <source>There is no such guardrail.</source>
            <translation>そのようなガードレールはありません。</translation>
        </message>
        <message>
            <source>There is no such event.</source>
            <translation>そのようなイベントはありません。</translation>
        </message>
        <message>
            <source>There is already a price of yours for %1 from that day on.</source>
            <translation>その日からの %1 の独自の価格はすでにあります。</translation>
        </message>
        <message>
            <source>There is no such price.</source>
            <translation>そのような価格はありません。</translation>
        </message>
        <message>
            <source>The database holds limits for the project “%1” that make no sense.</source>
            <translation>データベースにあるプロジェクト「%1」の制限が正しくありません。</translation>
        </message>
        <message>
            <source>There is already a project named %1.</source>
            <translation>%1 という名前のプロジェクトはすでにあります。</translation>
        </message>
        <message>
            <source>There is no such project.</source>
            <translation>そのようなプロジェクトはありません。</translation>
        </message>
        <message>
            <source>The database %1 cannot be used: %2.</source>
            <translation>データベース %1 を使えません: %2。</translation>
        </message>
        <message>
            <source>it was written by a newer version of Sluice. Start that version, or choose another data folder</source>
            <translation>新しいバージョンの Sluice で作成されています。そのバージョンを起動するか、別のデータフォルダーを指定してください</translation>
        </message>
        <message>
            <source>it is damaged or not a database. Put a backup in its place, or move it away to start with an empty one</source>
            <translation>破損しているか、データベースではありません。バックアップで置き換えるか、移動して空のデータベースで始めてください</translation>
        </message>
        <message>
            <source>it belongs to another program</source>
            <translation>別のプログラムのものです</translation>
        </message>
        <message>
            <source>the database is not open</source>
            <translation>データベースが開かれていません</translation>
        </message>
    </context>
    <context>
        <name>sluice::TestStepsView</name>
        <message>
            <source>%1: not tried.</source>
            <translation>%1: 未実行。</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>実行中…</translation>
        </message>
        <message>
            <source>%1: failed. %2</source>
            <translation>%1: 失敗。%2</translation>
        </message>
        <message>
            <source>%1: passed. %2</source>
            <translation>%1: 成功。%2</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>キャンセルしました。</translation>
        </message>
        <message>
            <source>%1: cancelled.</source>
            <translation>%1: キャンセル。</translation>
        </message>
        <message>
            <source>Result of the test</source>
            <translation>テストの結果</translation>
        </message>
        <message>
            <source>The test could not be made</source>
            <translation>テストを実行できませんでした</translation>
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
            <translation>概要</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>タイムライン</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Why refused?</source>
            <translation>拒否の理由</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>未加工</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>curl としてコピー</translation>
        </message>
        <message>
            <source>A request to the same model, with $SLUICE_KEY in place of the key</source>
            <translation>同じモデルへのリクエスト。キーの代わりに $SLUICE_KEY を使います</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>プレイグラウンドで開く</translation>
        </message>
        <message>
            <source>Nothing has been measured yet.</source>
            <translation>まだ計測されていません。</translation>
        </message>
        <message>
            <source>How the cost was computed</source>
            <translation>費用の計算方法</translation>
        </message>
        <message>
            <source>What</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Tokens × price</source>
            <translation>トークン × 価格</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Set a price…</source>
            <translation>価格を設定…</translation>
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
            <translation>「%1」</translation>
        </message>
        <message>
            <source>the key %1</source>
            <translation>キー %1</translation>
        </message>
        <message>
            <source>the model %1</source>
            <translation>モデル %1</translation>
        </message>
        <message>
            <source>the provider %1</source>
            <translation>プロバイダー %1</translation>
        </message>
        <message>
            <source>the agent %1</source>
            <translation>エージェント %1</translation>
        </message>
        <message>
            <source>the project %1</source>
            <translation>プロジェクト %1</translation>
        </message>
        <message>
            <source>the session %1</source>
            <translation>セッション %1</translation>
        </message>
        <message>
            <source>the folder %1</source>
            <translation>フォルダー %1</translation>
        </message>
        <message>
            <source>an error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>a refusal by Sluice</source>
            <translation>Sluice による拒否</translation>
        </message>
        <message>
            <source>an answer still running</source>
            <translation>実行中の応答</translation>
        </message>
        <message>
            <source>a client that left</source>
            <translation>クライアント切断</translation>
        </message>
        <message>
            <source>a complete answer</source>
            <translation>完全な応答</translation>
        </message>
        <message>
            <source>a stream</source>
            <translation>ストリーム</translation>
        </message>
        <message>
            <source>something redacted</source>
            <translation>置換された内容</translation>
        </message>
        <message>
            <source>an unknown price</source>
            <translation>不明な価格</translation>
        </message>
        <message>
            <source>an estimated cost</source>
            <translation>推定費用</translation>
        </message>
        <message>
            <source>a translation between protocols</source>
            <translation>プロトコル間の変換</translation>
        </message>
        <message>
            <source>an edited body</source>
            <translation>編集された本文</translation>
        </message>
        <message>
            <source>an untouched body</source>
            <translation>未編集の本文</translation>
        </message>
        <message>
            <source>the status %1</source>
            <translation>ステータス %1</translation>
        </message>
        <message>
            <source>a status %1</source>
            <translation>ステータス %1</translation>
        </message>
        <message>
            <source>“%1” is no status. Use 200, 4xx, error, refused, running, done or left.</source>
            <translation>「%1」はステータスではありません。200、4xx、error、refused、running、done、left を使ってください。</translation>
        </message>
        <message>
            <source>“is:%1” is not known. Use one of: %2.</source>
            <translation>「is:%1」は不明です。次のいずれかを使ってください: %2。</translation>
        </message>
        <message>
            <source>above %1</source>
            <translation>%1 超</translation>
        </message>
        <message>
            <source>of at least %1</source>
            <translation>%1 以上</translation>
        </message>
        <message>
            <source>below %1</source>
            <translation>%1 未満</translation>
        </message>
        <message>
            <source>of at most %1</source>
            <translation>%1 以下</translation>
        </message>
        <message>
            <source>“%1” is no amount. Write it like cost&gt;0.10.</source>
            <translation>「%1」は金額ではありません。cost&gt;0.10 のように書いてください。</translation>
        </message>
        <message>
            <source>a cost %1</source>
            <translation>費用 %1</translation>
        </message>
        <message>
            <source>“%1” is no number of tokens. Write it like tokens&gt;50k.</source>
            <translation>「%1」はトークン数ではありません。tokens&gt;50k のように書いてください。</translation>
        </message>
        <message>
            <source>tokens %1</source>
            <translation>トークン %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like ttft&gt;2s or ttft&gt;500ms.</source>
            <translation>「%1」は時間の長さではありません。ttft&gt;2s や ttft&gt;500ms のように書いてください。</translation>
        </message>
        <message>
            <source>a time to the first token %1</source>
            <translation>最初のトークンまでの時間 %1</translation>
        </message>
        <message>
            <source>“%1” is no duration. Write it like time&gt;10s or time&gt;2min.</source>
            <translation>「%1」は時間の長さではありません。time&gt;10s や time&gt;2min のように書いてください。</translation>
        </message>
        <message>
            <source>a total time %1</source>
            <translation>合計時間 %1</translation>
        </message>
        <message>
            <source>“%1” is no status to compare with. Write it like status&gt;=400.</source>
            <translation>「%1」は比較できるステータスではありません。status&gt;=400 のように書いてください。</translation>
        </message>
        <message>
            <source>“%1” is no time. Write since:14:00, since:15m or since:2026-11-20.</source>
            <translation>「%1」は時刻ではありません。since:14:00、since:15m、since:2026-11-20 のように書いてください。</translation>
        </message>
        <message>
            <source>a start since %1</source>
            <translation>%1 以降の開始</translation>
        </message>
        <message>
            <source>a start before %1</source>
            <translation>%1 より前の開始</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>%1 または %2</translation>
        </message>
        <message>
            <source>There is no filter “%1:”. To look for that text, put it in quotes.</source>
            <translation>「%1:」というフィルターはありません。そのテキストを探すには引用符で囲んでください。</translation>
        </message>
        <message>
            <source>“%1” cannot be compared. Use cost, tokens, ttft or time.</source>
            <translation>「%1」は比較できません。cost、tokens、ttft、time を使ってください。</translation>
        </message>
        <message>
            <source>the text %1</source>
            <translation>テキスト %1</translation>
        </message>
        <message>
            <source>“%1” needs a comparison, like %1&gt;…</source>
            <translation>「%1」には比較が必要です (例: %1&gt;…)</translation>
        </message>
        <message>
            <source>Something is missing after “%1:”.</source>
            <translation>「%1:」の後に何か足りません。</translation>
        </message>
        <message>
            <source>There is nothing between the quotes.</source>
            <translation>引用符の間に何もありません。</translation>
        </message>
        <message>
            <source>Requests with %1.</source>
            <translation>%1 のリクエスト。</translation>
        </message>
        <message>
            <source>Requests without %1.</source>
            <translation>%1 を除くリクエスト。</translation>
        </message>
        <message>
            <source>Requests with %1, without %2.</source>
            <translation>%1 で、%2 を除くリクエスト。</translation>
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
            <translation>%1。%2</translation>
        </message>
        <message>
            <source>%1 tokens in, %2 of them from the cache, %3 written to it; %4 out, plus %5 reasoning</source>
            <translation>入力 %1 トークン (うちキャッシュから %2、キャッシュへ書き込み %3)、出力 %4、ほかに推論 %5</translation>
        </message>
        <message>
            <source>%1 from %2</source>
            <translation>%2 の %1</translation>
        </message>
        <message>
            <source>Tokens: all input / of which from the cache / output</source>
            <translation>トークン: 全入力 / うちキャッシュ / 出力</translation>
        </message>
        <message>
            <source>Time to the first token</source>
            <translation>最初のトークンまでの時間</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時刻</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>In / cached / out</source>
            <translation>入力 / キャッシュ / 出力</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>TTFT</source>
            <translation>TTFT</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>リクエスト ID</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>送信 / 受信</translation>
        </message>
    </context>
    <context>
        <name>sluice::TrafficPage</name>
        <message>
            <source>Filter: words, or key: model: status:error cost&gt;0.10</source>
            <translation>フィルター: 単語、または key: model: status:error cost&gt;0.10</translation>
        </message>
        <message>
            <source>Filter requests</source>
            <translation>リクエストをフィルター</translation>
        </message>
        <message>
            <source>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00. A minus negates, a comma means or.
Arrow down shows the filters of before.</source>
            <translation>key: model: provider: agent: project: session: status:200|4xx|error|refused|running is:stream|redacted|unpriced|estimated|translated
cost&gt;0.10 tokens&gt;50k ttft&gt;2s time&gt;10s since:14:00。マイナスは否定、コンマは「または」。
下矢印キーで以前のフィルターを表示します。</translation>
        </message>
        <message>
            <source>Follow</source>
            <translation>追従</translation>
        </message>
        <message>
            <source>Keep the newest request in view (End)</source>
            <translation>常に最新のリクエストを表示 (End)</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Choose the columns. Drag their headers to another place.</source>
            <translation>列を選択します。見出しをドラッグすると移動できます。</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>Save every request that the filter lets through (Ctrl+E)</source>
            <translation>フィルターを通過するすべてのリクエストを保存 (Ctrl+E)</translation>
        </message>
        <message>
            <source>Traffic</source>
            <translation>トラフィック</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>%1 (at character %2)</source>
            <translation>%1 (%2 文字目)</translation>
        </message>
        <message>
            <source>Sorted by %1: new requests wait at the bottom. A third click on the title, or Follow, brings back the order of time.</source>
            <translation>%1 で並べ替え中: 新しいリクエストは下で待機します。見出しをもう一度 (3 回目) クリックするか「追従」を押すと、時刻順に戻ります。</translation>
        </message>
        <message>
            <source>That request is not in the history any more.</source>
            <translation>そのリクエストはもう履歴にありません。</translation>
        </message>
        <message>
            <source>That request could not be read: %1</source>
            <translation>そのリクエストを読み込めませんでした: %1</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>詳細を表示</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>これのみ</translation>
        </message>
        <message>
            <source>Not this</source>
            <translation>これを除く</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>行をコピー</translation>
        </message>
        <message>
            <source>Copy row as JSON</source>
            <translation>行を JSON としてコピー</translation>
        </message>
        <message>
            <source>Copy as curl</source>
            <translation>curl としてコピー</translation>
        </message>
        <message>
            <source>Copy request id</source>
            <translation>リクエスト ID をコピー</translation>
        </message>
        <message>
            <source>Open in Playground</source>
            <translation>プレイグラウンドで開く</translation>
        </message>
        <message>
            <source>The view was cleared. Nothing was deleted.</source>
            <translation>表示をクリアしました。何も削除していません。</translation>
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
            <translation>リクエストをエクスポート</translation>
        </message>
        <message>
            <source>Exporting %1 of %2 · Cancel</source>
            <translation>エクスポート中 %1 / %2 · キャンセル</translation>
        </message>
        <message>
            <source>Exporting… · Cancel</source>
            <translation>エクスポート中… · キャンセル</translation>
        </message>
        <message>
            <source>The export was cancelled; no file was written.</source>
            <translation>エクスポートをキャンセルしました。ファイルは書き込まれていません。</translation>
        </message>
        <message>
            <source>Saved as %1: %2 requests.</source>
            <translation>%1 として保存しました (%2 リクエスト)。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 に書き込めませんでした: %2</translation>
        </message>
        <message>
            <source>%1 since the view was cleared</source>
            <translation>表示のクリア以降 %1 件</translation>
        </message>
        <message>
            <source>%1 matching</source>
            <translation>%1 件一致</translation>
        </message>
        <message>
            <source>%1, earlier ones could not be read</source>
            <translation>%1、以前のものを読み込めませんでした</translation>
        </message>
        <message>
            <source>%1, looking further back…</source>
            <translation>%1、さらに前を探しています…</translation>
        </message>
        <message>
            <source> · loading more</source>
            <translation> · さらに読み込み中</translation>
        </message>
        <message>
            <source>%1 of %2 matching</source>
            <translation>一致 %1 / %2 件</translation>
        </message>
        <message>
            <source>1 request</source>
            <translation>1 リクエスト</translation>
        </message>
        <message numerus="yes">
            <source>%Ln requests</source>
            <translation>
                <numerusform>%Ln リクエスト</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 requests</source>
            <translation>%1 / %2 リクエスト</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>新着 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>To the newest</source>
            <translation>最新へ</translation>
        </message>
        <message>
            <source>The view is cleared</source>
            <translation>表示をクリアしました</translation>
        </message>
        <message>
            <source>New requests appear here. Nothing was deleted.</source>
            <translation>新しいリクエストはここに表示されます。何も削除していません。</translation>
        </message>
        <message>
            <source>Show everything again</source>
            <translation>すべて再び表示</translation>
        </message>
        <message>
            <source>Earlier requests could not be read</source>
            <translation>以前のリクエストを読み込めませんでした</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>詳細をコピー</translation>
        </message>
        <message>
            <source>No requests match</source>
            <translation>一致するリクエストなし</translation>
        </message>
        <message>
            <source>No request, live or in the history, matches “%1”.</source>
            <translation>実行中にも履歴にも、「%1」に一致するリクエストはありません。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>フィルターをクリア</translation>
        </message>
        <message>
            <source>The gateway is not running. Requests appear here as they arrive.</source>
            <translation>ゲートウェイが動作していません。リクエストは届き次第ここに表示されます。</translation>
        </message>
        <message>
            <source>Point an agent at %1. What it asks appears here as it happens.</source>
            <translation>エージェントの接続先を %1 にしてください。リクエストがリアルタイムでここに表示されます。</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>リクエストはまだありません</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>エージェントを接続</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>テストリクエストを送信</translation>
        </message>
        <message>
            <source>Earlier requests could not be read: %1</source>
            <translation>以前のリクエストを読み込めませんでした: %1</translation>
        </message>
    </context>
    <context>
        <name>TrafficWords</name>
        <message>
            <source>Somebody</source>
            <translation>誰か</translation>
        </message>
        <message>
            <source>something</source>
            <translation>何か</translation>
        </message>
        <message>
            <source>the provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4.</source>
            <translation>%1 が %2 に問い合わせ、%3 が %4 で応答しました。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens. No price is known for this model.</source>
            <translation>%1 が %2 に問い合わせ、%3 が %4、%5 トークンで応答しました。このモデルの価格は不明です。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered in %4 with %5 tokens for %6.</source>
            <translation>%1 が %2 に問い合わせ、%3 が %4、%5 トークン、%6 で応答しました。</translation>
        </message>
        <message>
            <source>as a stream</source>
            <translation>ストリーム</translation>
        </message>
        <message>
            <source>in one piece</source>
            <translation>一括</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 is answering.</source>
            <translation>%1 が %2 に問い合わせ、%3 が応答中です。</translation>
        </message>
        <message>
            <source>%1 asked %2 and hung up after %3, before the answer was complete. Used until then: %4.</source>
            <translation>%1 が %2 に問い合わせ、応答の完了前、%3 後に切断しました。それまでの使用量: %4。</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice refused it (%3).</source>
            <translation>%1 が %2 に問い合わせ、Sluice が拒否しました (%3)。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 answered with the error %4 after %5.</source>
            <translation>%1 が %2 に問い合わせ、%3 が %5 後にエラー %4 を返しました。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 could not be reached.</source>
            <translation>%1 が %2 に問い合わせましたが、%3 に接続できませんでした。</translation>
        </message>
        <message>
            <source>%1 asked %2; %3 broke off in the middle of its answer after %4.</source>
            <translation>%1 が %2 に問い合わせ、%3 の応答が %4 後に途中で切れました。</translation>
        </message>
        <message>
            <source>%1 asked %2; Sluice was stopped before the answer was complete.</source>
            <translation>%1 が %2 に問い合わせましたが、応答の完了前に Sluice が停止しました。</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受信日時</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Model asked</source>
            <translation>要求されたモデル</translation>
        </message>
        <message>
            <source>Model served</source>
            <translation>提供されたモデル</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>呼び出し</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Tokens in</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <source>from the cache</source>
            <translation>キャッシュから</translation>
        </message>
        <message>
            <source>into the cache</source>
            <translation>キャッシュへ</translation>
        </message>
        <message>
            <source>Tokens out</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <source>for reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Prompt cache</source>
            <translation>プロンプトキャッシュ</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Sent / received</source>
            <translation>送信 / 受信</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Route</source>
            <translation>ルート</translation>
        </message>
        <message>
            <source>Chosen instead of</source>
            <translation>元のモデル</translation>
        </message>
        <message>
            <source>Guardrails</source>
            <translation>ガードレール</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>クライアント</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>リクエスト ID</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>Translated</source>
            <translation>変換済み</translation>
        </message>
        <message>
            <source>Byte-exact</source>
            <translation>バイト単位で同一</translation>
        </message>
        <message>
            <source>Parts of the body were replaced on the way: a model's name, an output limit, a system prompt, the wish to be told the usage, or what a guardrail replaced. Every other byte went through as it was.</source>
            <translation>本文の一部が途中で置換されました: モデルの名前、出力の上限、システムプロンプト、使用量の通知の要求、またはガードレールが置換したもの。その他のバイトはすべてそのまま通過しました。</translation>
        </message>
        <message>
            <source>The request was translated to the provider's protocol, and the answer back.</source>
            <translation>リクエストはプロバイダーのプロトコルに変換され、応答は元のプロトコルに戻されました。</translation>
        </message>
        <message>
            <source>Byte-exact: the body went through as it was, both ways, unpacked where one side could not have it packed. Only headers differ, such as the credential.</source>
            <translation>バイト単位で同一: 本文は両方向ともそのまま通過しました。圧縮に対応しない側には展開して渡しました。資格情報など、ヘッダーだけが異なります。</translation>
        </message>
        <message>
            <source>%1 (%2 bytes)</source>
            <translation>%1 (%2 バイト)</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>プロトコル</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Sent by the client</source>
            <translation>クライアントからの送信</translation>
        </message>
        <message>
            <source>Sent to the client</source>
            <translation>クライアントへの送信</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>本文</translation>
        </message>
        <message>
            <source>Error code</source>
            <translation>エラーコード</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>拒否元</translation>
        </message>
        <message>
            <source>Service tier</source>
            <translation>サービス階層</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>リージョン</translation>
        </message>
        <message>
            <source>Alerted</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>置換</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>拒否</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the tools changed since the request before.</source>
            <translation>プロンプトキャッシュにヒットしませんでした: 前のリクエストからツールが変わりました。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: the system prompt changed since the request before.</source>
            <translation>プロンプトキャッシュにヒットしませんでした: 前のリクエストからシステムプロンプトが変わりました。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: message %1 changed since the request before.</source>
            <translation>プロンプトキャッシュにヒットしませんでした: 前のリクエストからメッセージ %1 が変わりました。</translation>
        </message>
        <message>
            <source>The prompt cache was missed: “%1” changed since the request before.</source>
            <translation>プロンプトキャッシュにヒットしませんでした: 前のリクエストから「%1」が変わりました。</translation>
        </message>
        <message>
            <source>The request carried no key, or one that Sluice does not know.</source>
            <translation>リクエストにキーがないか、Sluice が知らないキーです。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used any more.</source>
            <translation>キー「%1」はもう使えません。</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>このキーを表示</translation>
        </message>
        <message>
            <source>The key “%1” has used up its requests for this minute.</source>
            <translation>キー「%1」は今の 1 分間のリクエストを使い切りました。</translation>
        </message>
        <message>
            <source>Change its limit</source>
            <translation>制限を変更</translation>
        </message>
        <message>
            <source>The key “%1” may not ask for this.</source>
            <translation>キー「%1」ではこの要求は許可されていません。</translation>
        </message>
        <message>
            <source>No provider is set up for “%1”.</source>
            <translation>「%1」のプロバイダーが設定されていません。</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>プロバイダーを開く</translation>
        </message>
        <message>
            <source>All traffic is paused.</source>
            <translation>すべてのトラフィックが一時停止中です。</translation>
        </message>
        <message>
            <source>The request could not be understood.</source>
            <translation>リクエストを解釈できませんでした。</translation>
        </message>
        <message>
            <source>Refused by the rule “%1”.</source>
            <translation>ルール「%1」により拒否されました。</translation>
        </message>
        <message>
            <source>Waited for a free place</source>
            <translation>空きを待機</translation>
        </message>
        <message>
            <source>Checked and connected</source>
            <translation>検査と接続</translation>
        </message>
        <message>
            <source>Waiting for the first token</source>
            <translation>最初のトークンを待機</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>待機</translation>
        </message>
        <message>
            <source>Streaming</source>
            <translation>ストリーミング</translation>
        </message>
        <message>
            <source>Receiving</source>
            <translation>受信</translation>
        </message>
    </context>
    <context>
        <name>sluice::TranscriptView</name>
        <message>
            <source>Answer</source>
            <comment>its body</comment>
            <translation>応答</translation>
        </message>
        <message>
            <source>Assistant's answer</source>
            <translation>アシスタントの応答</translation>
        </message>
        <message>
            <source>Request</source>
            <comment>its body</comment>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>System</source>
            <comment>who says it</comment>
            <translation>システム</translation>
        </message>
        <message>
            <source>User</source>
            <comment>who says it</comment>
            <translation>ユーザー</translation>
        </message>
        <message>
            <source>Assistant</source>
            <comment>who says it</comment>
            <translation>アシスタント</translation>
        </message>
        <message>
            <source>Tool</source>
            <comment>who says it</comment>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Instructions</source>
            <comment>of the system</comment>
            <translation>指示</translation>
        </message>
        <message>
            <source>Thinking, encrypted</source>
            <translation>思考 (暗号化)</translation>
        </message>
        <message>
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <source>Tool call</source>
            <translation>ツール呼び出し</translation>
        </message>
        <message>
            <source>Empty result</source>
            <translation>空の結果</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>of a tool</comment>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>エラー</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Show earlier messages</source>
            <translation>以前のメッセージを表示</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Show more (%1 left)</source>
            <translation>さらに表示 (残り %1)</translation>
        </message>
        <message numerus="yes">
            <source>Show all (%Ln line(s))</source>
            <translation>
                <numerusform>すべて表示 (%Ln 行)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all (%1)</source>
            <translation>すべて表示 (%1)</translation>
        </message>
        <message>
            <source>Copy selection</source>
            <translation>選択範囲をコピー</translation>
        </message>
        <message>
            <source>Copy message</source>
            <translation>メッセージをコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>sluice::Tray</name>
        <message>
            <source>%1   paused</source>
            <comment>a key's name</comment>
            <translation>%1   一時停止</translation>
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
                <numerusform>Sluice · 今日 %1 · %2/時 · %n 件実行中</numerusform>
            </translation>
        </message>
        <message>
            <source>Running on %1</source>
            <comment>an address</comment>
            <translation>%1 で実行中</translation>
        </message>
        <message>
            <source>The gateway is stopped</source>
            <translation>ゲートウェイは停止しています</translation>
        </message>
        <message>
            <source>%1 today</source>
            <comment>an amount of money</comment>
            <translation>今日 %1</translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>すべて再開</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>すべて一時停止</translation>
        </message>
        <message>
            <source>The traffic was not resumed</source>
            <translation>トラフィックは再開されませんでした</translation>
        </message>
        <message>
            <source>The traffic was not paused</source>
            <translation>トラフィックは一時停止されませんでした</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice を開く</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Quit Sluice…</source>
            <translation>Sluice を終了…</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>from the tray</source>
            <translation>トレイから</translation>
        </message>
        <message>
            <source>The key was not resumed</source>
            <translation>キーは再開されませんでした</translation>
        </message>
        <message>
            <source>The key was not paused</source>
            <translation>キーは一時停止されませんでした</translation>
        </message>
        <message>
            <source>The budget was not raised</source>
            <translation>予算は増やされませんでした</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>リクエストを表示</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Recently refused</source>
            <translation>最近の拒否</translation>
        </message>
        <message>
            <source>%1  %2: %3</source>
            <comment>time, key, why</comment>
            <translation>%1  %2: %3</translation>
        </message>
        <message>
            <source>unknown key</source>
            <translation>不明なキー</translation>
        </message>
    </context>
    <context>
        <name>sluice::UndoToast</name>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>Upstream</name>
        <message>
            <source>The provider's answer is not valid %1 data.</source>
            <translation>プロバイダーの応答が有効な %1 データではありません。</translation>
        </message>
        <message>
            <source>The provider's answer is too large when it is decompressed.</source>
            <translation>プロバイダーの応答が展開後に大きすぎます。</translation>
        </message>
        <message>
            <source>%1 cannot be reached through the proxy. Check the proxy's address and that it is running.</source>
            <translation>プロキシ経由で %1 に接続できません。プロキシのアドレスと、動作しているかを確認してください。</translation>
        </message>
        <message>
            <source>%1 refused the connection. Check the port and that the server is running.</source>
            <translation>%1 が接続を拒否しました。ポートと、サーバーが動作しているかを確認してください。</translation>
        </message>
        <message>
            <source>%1 cannot be reached. Check the network connection and the provider's address.</source>
            <translation>%1 に接続できません。ネットワーク接続とプロバイダーのアドレスを確認してください。</translation>
        </message>
        <message>
            <source>The name of the proxy for %1 has no address. Check the proxy setting.</source>
            <translation>%1 用のプロキシの名前にアドレスがありません。プロキシの設定を確認してください。</translation>
        </message>
        <message>
            <source>The name %1 has no address. Check the spelling and the network connection.</source>
            <translation>名前 %1 にアドレスがありません。つづりとネットワーク接続を確認してください。</translation>
        </message>
        <message>
            <source>No connection to %1 within %2 s. Check the network connection and the address.</source>
            <translation>%1 に %2 秒以内に接続できませんでした。ネットワーク接続とアドレスを確認してください。</translation>
        </message>
        <message>
            <source>No secure connection to %1: %2.</source>
            <translation>%1 に安全に接続できません: %2。</translation>
        </message>
        <message>
            <source>%1 answered with something that is not HTTP.</source>
            <translation>%1 の応答が HTTP ではありません。</translation>
        </message>
        <message>
            <source>%1 broke off in the middle of its answer.</source>
            <translation>%1 の応答が途中で切れました。</translation>
        </message>
        <message>
            <source>%1 closed the connection without an answer.</source>
            <translation>%1 が応答せずに接続を閉じました。</translation>
        </message>
        <message>
            <source>The provider's address is not a valid http or https URL.</source>
            <translation>プロバイダーのアドレスが有効な http または https の URL ではありません。</translation>
        </message>
        <message>
            <source>The request to %1 failed: %2.</source>
            <translation>%1 へのリクエストに失敗しました: %2。</translation>
        </message>
        <message>
            <source>%1 was silent for %2 s.</source>
            <translation>%1 から %2 秒間応答がありませんでした。</translation>
        </message>
        <message>
            <source>The request holds a header that cannot be sent.</source>
            <translation>リクエストに送信できないヘッダーが含まれています。</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageChart</name>
        <message>
            <source>Usage over time, chart</source>
            <translation>使用状況の推移、グラフ</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>予測</translation>
        </message>
        <message>
            <source>%1 in all</source>
            <translation>全体で %1</translation>
        </message>
        <message>
            <source>↑ Budget %1</source>
            <translation>↑ 予算 %1</translation>
        </message>
        <message>
            <source>Running total</source>
            <translation>累計</translation>
        </message>
        <message>
            <source>Period before</source>
            <translation>前の期間</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>予算</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a time, and a value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, %2: %3 of %4</source>
            <comment>a time, a group, its part, and the whole bar</comment>
            <translation>%1、%2: %4 のうち %3</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsageFacts</name>
        <message>
            <source>new input</source>
            <translation>新規入力</translation>
        </message>
        <message>
            <source>cache read</source>
            <translation>キャッシュ読み取り</translation>
        </message>
        <message>
            <source>cache written</source>
            <translation>キャッシュ書き込み</translation>
        </message>
        <message>
            <source>output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>reasoning</source>
            <translation>推論</translation>
        </message>
        <message>
            <source>Nothing came from a prompt cache.</source>
            <translation>プロンプトキャッシュからの読み取りはありません。</translation>
        </message>
        <message>
            <source>Writing the prompt cache cost %1 more than reading it saved.</source>
            <translation>プロンプトキャッシュの書き込み費用は、読み取りによる節約を %1 上回りました。</translation>
        </message>
        <message>
            <source>Prompt caching saved %1.</source>
            <translation>プロンプトキャッシュで %1 節約しました。</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>From the cache</source>
            <translation>キャッシュから</translation>
        </message>
        <message>
            <source>First token</source>
            <translation>最初のトークン</translation>
        </message>
        <message>
            <source>Whole answer</source>
            <translation>応答全体</translation>
        </message>
        <message>
            <source>Dearest sessions</source>
            <translation>費用の高いセッション</translation>
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
            <translation>%1  %3 の %2</translation>
        </message>
        <message>
            <source>Session %1. Requests: %2. Click to see only this one.</source>
            <comment>an id, a number</comment>
            <translation>セッション %1。リクエスト: %2。クリックするとこれだけを表示します。</translation>
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
            <translation>新規</translation>
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
            <translation>合計</translation>
        </message>
        <message>
            <source>%1 in, %2 of it read from the cache, %3 written to it</source>
            <comment>numbers of tokens</comment>
            <translation>入力 %1 (うちキャッシュから読み取り %2、キャッシュへ書き込み %3)</translation>
        </message>
        <message>
            <source>%1 out, %2 of it reasoning</source>
            <comment>numbers of tokens</comment>
            <translation>出力 %1 (うち推論 %2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>失敗 %Ln 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Half of the answers began within %1, 95 % within %2</source>
            <comment>durations</comment>
            <translation>応答の半数は %1 以内、95 % は %2 以内に開始</translation>
        </message>
        <message>
            <source>%1 in the period before</source>
            <translation>前の期間は %1</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>In</source>
            <translation>入力</translation>
        </message>
        <message>
            <source>Cached</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <source>Out</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <source>Per request</source>
            <translation>1 リクエストあたり</translation>
        </message>
        <message>
            <source>TTFT p95</source>
            <translation>TTFT p95</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失敗</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>変化</translation>
        </message>
    </context>
    <context>
        <name>sluice::UsagePage</name>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込み中…</translation>
        </message>
        <message>
            <source>“%1” is no range. Try -3d, -12h, 2026-11-01 or 2026-11-01..2026-11-07.</source>
            <translation>「%1」は期間ではありません。-3d、-12h、2026-11-01、2026-11-01..2026-11-07 のように書いてください。</translation>
        </message>
        <message>
            <source>Everything</source>
            <comment>nothing was narrowed down</comment>
            <translation>すべて</translation>
        </message>
        <message>
            <source>The ledger could not be read; these figures are of %1. %2</source>
            <translation>台帳を読み込めませんでした。これらの数値は %1 のものです。%2</translation>
        </message>
        <message>
            <source>The ledger could not be read. %1</source>
            <translation>台帳を読み込めませんでした。%1</translation>
        </message>
        <message>
            <source>Total %1</source>
            <translation>合計 %1</translation>
        </message>
        <message numerus="yes">
            <source>+ %Ln unpriced (%1 tokens)</source>
            <comment>number of requests</comment>
            <translation>
                <numerusform>+ 価格不明 %Ln 件 (%1 トークン)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 against the period before by now</source>
            <comment>a change</comment>
            <translation>前の期間の同時点比 %1</translation>
        </message>
        <message>
            <source>%1 against the period before</source>
            <comment>a change</comment>
            <translation>前の期間比 %1</translation>
        </message>
        <message>
            <source>≈ %1 by %2 at this pace</source>
            <comment>an amount, and a day or time of day</comment>
            <translation>このペースなら %2 までに ≈ %1</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>すべて表示</translation>
        </message>
        <message>
            <source>Connect an agent</source>
            <translation>エージェントを接続</translation>
        </message>
        <message>
            <source>No usage yet</source>
            <translation>使用状況はまだありません</translation>
        </message>
        <message>
            <source>What each key, model and agent costs appears here from the first request on.</source>
            <translation>最初のリクエスト以降、キー、モデル、エージェントごとの費用がここに表示されます。</translation>
        </message>
        <message>
            <source>No usage in this range</source>
            <translation>この期間の使用状況なし</translation>
        </message>
        <message>
            <source>The last request was on %1.</source>
            <translation>最後のリクエストは %1 です。</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>そこに移動</translation>
        </message>
        <message>
            <source>%1 · %2 · as of %3</source>
            <comment>a range, a time zone, an age</comment>
            <translation>%1 · %2 · %3時点</translation>
        </message>
        <message>
            <source>Session %1</source>
            <translation>セッション %1</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>two times</comment>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>That is: all input at the price of new input, less what it did cost.</source>
            <translation>計算: すべての入力を新規入力の価格で計算した額から、実際の費用を引いたもの。</translation>
        </message>
        <message>
            <source>Only this</source>
            <translation>これのみ</translation>
        </message>
        <message>
            <source>How was this cost computed?</source>
            <translation>この費用の計算方法</translation>
        </message>
        <message>
            <source>The picture was copied.</source>
            <translation>画像をコピーしました。</translation>
        </message>
        <message>
            <source>Export usage</source>
            <translation>使用状況をエクスポート</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>画像 (*.png)</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Exporting… %1</source>
            <translation>エクスポート中… %1</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Every request as CSV…</source>
            <translation>全リクエストを CSV で…</translation>
        </message>
        <message>
            <source>Cancel the export</source>
            <translation>エクスポートをキャンセル</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>%1 として保存しました。</translation>
        </message>
        <message>
            <source>%1 could not be written: %2</source>
            <translation>%1 に書き込めませんでした: %2</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>グループ化</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>比較しない</translation>
        </message>
        <message>
            <source>With the period before</source>
            <translation>前の期間と比較</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>使用状況</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>最初の日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最後の日</translation>
        </message>
        <message>
            <source>Range, typed</source>
            <translation>期間を入力</translation>
        </message>
        <message>
            <source>-90m, -12h, -3d, -2w, 2026-11-01, 2026-11-01.. or 2026-11-01..2026-11-07</source>
            <translation>-90m、-12h、-3d、-2w、2026-11-01、2026-11-01..、2026-11-01..2026-11-07</translation>
        </message>
        <message>
            <source>What it was narrowed to</source>
            <translation>絞り込み条件</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>One step back (Backspace)</source>
            <translation>1 つ戻る (Backspace)</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Set price…</source>
            <translation>価格を設定…</translation>
        </message>
        <message>
            <source>How was this cost computed? (Ctrl+I)</source>
            <translation>この費用の計算方法 (Ctrl+I)</translation>
        </message>
        <message>
            <source>Show requests</source>
            <translation>リクエストを表示</translation>
        </message>
        <message>
            <source>Usage by group</source>
            <translation>グループ別の使用状況</translation>
        </message>
        <message>
            <source>Table as CSV…</source>
            <translation>表を CSV で…</translation>
        </message>
        <message>
            <source>Chart as picture…</source>
            <translation>グラフを画像で…</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>画像をコピー</translation>
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
            <translation>キーなし</translation>
        </message>
        <message>
            <source>Deleted key</source>
            <translation>削除されたキー</translation>
        </message>
        <message>
            <source>No provider</source>
            <translation>プロバイダーなし</translation>
        </message>
        <message>
            <source>Deleted provider</source>
            <translation>削除されたプロバイダー</translation>
        </message>
        <message>
            <source>No project</source>
            <translation>プロジェクトなし</translation>
        </message>
        <message>
            <source>Deleted project</source>
            <translation>削除されたプロジェクト</translation>
        </message>
        <message>
            <source>No model</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <source>Unknown agent</source>
            <translation>不明なエージェント</translation>
        </message>
        <message>
            <source>Unknown folder</source>
            <translation>不明なフォルダー</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <source>No session</source>
            <translation>セッションなし</translation>
        </message>
        <message>
            <source>Last hour</source>
            <translation>過去 1 時間</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>過去 7 日間</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>過去 30 日間</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>先月</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Custom…</source>
            <translation>カスタム…</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>プロバイダー</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>エージェント</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>セッション</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>ステータス</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>プロジェクト</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <source>Cache share</source>
            <translation>キャッシュ率</translation>
        </message>
        <message>
            <source>First token, p95</source>
            <translation>最初のトークン、p95</translation>
        </message>
        <message>
            <source>%1, %2 – %3</source>
            <comment>a date, and two times of day</comment>
            <translation>%1 %2 – %3</translation>
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
            <translation>「%1」は Europe/Berlin のようなタイムゾーンではありません。</translation>
        </message>
        <message>
            <source>There is no provider with the id %1.</source>
            <translation>ID %1 のプロバイダーはありません。</translation>
        </message>
        <message>
            <source>A budget turns to a cheaper model, but no cheaper model is named.</source>
            <translation>予算が安価なモデルに切り替える設定ですが、安価なモデルが指定されていません。</translation>
        </message>
        <message>
            <source>The project does not exist any more.</source>
            <translation>プロジェクトはもうありません。</translation>
        </message>
        <message>
            <source>The system prompt is empty.</source>
            <translation>システムプロンプトが空です。</translation>
        </message>
        <message>
            <source>The name “%1” is taken. Choose another one.</source>
            <translation>名前「%1」はすでに使われています。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>A budget is raised by more than 0.</source>
            <translation>予算の増額は 0 より大きくなければなりません。</translation>
        </message>
        <message>
            <source>There is none for any other period either.</source>
            <translation>ほかの期間の予算もありません。</translation>
        </message>
        <message>
            <source>There is one per %1.</source>
            <translation>%1 単位の予算があります。</translation>
        </message>
        <message>
            <source>There is no budget in USD per %1 to raise. %2</source>
            <translation>引き上げられる %1 単位の USD 予算がありません。%2</translation>
        </message>
        <message>
            <source>At most %1 extra headers are possible.</source>
            <translation>追加のヘッダーは最大 %1 個です。</translation>
        </message>
        <message>
            <source>“%1” is not a header name: letters, digits and - are allowed.</source>
            <translation>「%1」はヘッダー名ではありません。使えるのは英字、数字、- です。</translation>
        </message>
        <message>
            <source>The header “%1” cannot be set here: Sluice sets it itself.</source>
            <translation>ヘッダー「%1」はここでは設定できません。Sluice 自身が設定します。</translation>
        </message>
        <message>
            <source>The value of the header “%1” is too long or holds a line break.</source>
            <translation>ヘッダー「%1」の値が長すぎるか、改行を含んでいます。</translation>
        </message>
        <message>
            <source>The base URL must look like https://api.example.com/v1.</source>
            <translation>ベース URL は https://api.example.com/v1 のような形式でなければなりません。</translation>
        </message>
        <message>
            <source>The base URL must not hold a name or password: put the key into its own field.</source>
            <translation>ベース URL に名前やパスワードを含めることはできません。キーは専用の欄に入力してください。</translation>
        </message>
        <message>
            <source>The base URL must end with its path, without “?” or “#”.</source>
            <translation>ベース URL はパスで終わり、「?」や「#」を含まないものでなければなりません。</translation>
        </message>
        <message>
            <source>http:// would send the key and all prompts unencrypted to %1. Use https://, or confirm that this is what you want.</source>
            <translation>http:// ではキーとすべてのプロンプトが暗号化されずに %1 に送信されます。https:// を使うか、この送信でよいことを確認してください。</translation>
        </message>
        <message>
            <source>At most %L1 models are possible.</source>
            <translation>モデルは最大 %L1 個です。</translation>
        </message>
        <message>
            <source>A model's name is too long: at most %1 characters.</source>
            <translation>モデルの名前が長すぎます (最大 %1 文字)。</translation>
        </message>
        <message>
            <source>The proxy must look like http://proxy.example.com:3128 or socks5://….</source>
            <translation>プロキシは http://proxy.example.com:3128 または socks5://… のような形式でなければなりません。</translation>
        </message>
        <message>
            <source>The proxy's address must not hold a password: settings are stored in plain text.</source>
            <translation>プロキシのアドレスにパスワードを含めることはできません。設定は平文で保存されます。</translation>
        </message>
        <message>
            <source>%1 must be between %L2 and %L3.</source>
            <translation>%1は %L2 から %L3 まででなければなりません。</translation>
        </message>
        <message>
            <source>The limit for request heads (bytes)</source>
            <translation>リクエストヘッダーの上限 (バイト)</translation>
        </message>
        <message>
            <source>The limit for request bodies (bytes)</source>
            <translation>リクエスト本文の上限 (バイト)</translation>
        </message>
        <message>
            <source>The number of connections</source>
            <translation>接続数</translation>
        </message>
        <message>
            <source>The time to send a request head (ms)</source>
            <translation>リクエストヘッダーの送信時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time between two pieces of a body (ms)</source>
            <translation>本文の断片間の時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time that an idle connection is kept (ms)</source>
            <translation>アイドル接続の維持時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time to connect to a provider (ms)</source>
            <translation>プロバイダーへの接続時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time that a provider may be silent (ms)</source>
            <translation>プロバイダーの無応答の許容時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time before a stream is kept alive (ms)</source>
            <translation>ストリームの維持信号までの時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time to finish running requests (ms)</source>
            <translation>実行中のリクエストの完了待ち時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>“%1” is not a host name: give it without https:// and port.</source>
            <translation>「%1」はホスト名ではありません。https:// とポートを付けずに入力してください。</translation>
        </message>
        <message>
            <source>Thresholds are up to %1 rising percentages from 1 to 99.</source>
            <translation>しきい値は 1 から 99 までのパーセント値を昇順で最大 %1 個です。</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine or in a private network.</source>
            <translation>%1は https:// のアドレス、またはこのコンピューターかプライベートネットワークの http:// でなければなりません。</translation>
        </message>
        <message>
            <source>%1 must be an https:// address, or http:// on this machine.</source>
            <translation>%1は https:// のアドレス、またはこのコンピューターの http:// でなければなりません。</translation>
        </message>
        <message>
            <source>%1 must not hold a name or password.</source>
            <translation>%1に名前やパスワードを含めることはできません。</translation>
        </message>
        <message>
            <source>The first day of the week (0: as the locale says)</source>
            <translation>週の始まり (0: ロケールに従う)</translation>
        </message>
        <message>
            <source>The webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>The key check</source>
            <translation>キー検証</translation>
        </message>
        <message>
            <source>The time to check a key (ms)</source>
            <translation>キーの検証時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>The time that a checked key is remembered (ms)</source>
            <translation>検証済みのキーの記憶時間 (ミリ秒)</translation>
        </message>
        <message>
            <source>Choose the virtual key whose rules hold for keys that were vouched for.</source>
            <translation>外部で認められたキーにルールを適用する仮想キーを選択してください。</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>名前が必要です。</translation>
        </message>
        <message>
            <source>The name is too long: at most %1 characters.</source>
            <translation>名前が長すぎます (最大 %1 文字)。</translation>
        </message>
        <message>
            <source>The name holds a character that cannot be shown.</source>
            <translation>名前に表示できない文字が含まれています。</translation>
        </message>
        <message>
            <source>A colour must look like #3a7bd5.</source>
            <translation>色は #3a7bd5 のような形式でなければなりません。</translation>
        </message>
        <message>
            <source>The note is too long: at most %L1 characters.</source>
            <translation>メモが長すぎます (最大 %L1 文字)。</translation>
        </message>
        <message>
            <source>A provider's name must not hold “/”: it stands before the model, as in name/model.</source>
            <translation>プロバイダーの名前に「/」は使えません。name/model のようにモデルの前に付くためです。</translation>
        </message>
        <message>
            <source>A provider cannot be called “%1”: its name is part of an address.</source>
            <translation>プロバイダーの名前を「%1」にすることはできません。名前はアドレスの一部になります。</translation>
        </message>
        <message>
            <source>Requests per minute (0: no limit)</source>
            <translation>毎分のリクエスト (0: 制限なし)</translation>
        </message>
        <message>
            <source>The default provider does not exist any more.</source>
            <translation>既定のプロバイダーはもうありません。</translation>
        </message>
        <message>
            <source>The port (0: any free one)</source>
            <translation>ポート (0: 空いているポート)</translation>
        </message>
        <message>
            <source>The number of workers</source>
            <translation>ワーカー数</translation>
        </message>
        <message>
            <source>“%1” is not an address to listen on, such as 127.0.0.1.</source>
            <translation>「%1」は 127.0.0.1 のような待ち受け用のアドレスではありません。</translation>
        </message>
        <message>
            <source>The theme must be system, light or dark.</source>
            <translation>テーマは system、light、dark のいずれかでなければなりません。</translation>
        </message>
        <message>
            <source>The days that requests are kept</source>
            <translation>リクエストの保存日数</translation>
        </message>
        <message>
            <source>The size of the database (bytes)</source>
            <translation>データベースのサイズ (バイト)</translation>
        </message>
        <message>
            <source>The days that texts of guardrail events are kept</source>
            <translation>ガードレールイベントのテキストの保存日数</translation>
        </message>
        <message>
            <source>The days that recorded bodies are kept</source>
            <translation>記録した本文の保存日数</translation>
        </message>
        <message>
            <source>The key is empty.</source>
            <translation>キーが空です。</translation>
        </message>
        <message>
            <source>The key is too long to be one.</source>
            <translation>長すぎるため、キーではありません。</translation>
        </message>
        <message>
            <source>The key holds a blank, a line break or a character that no key has. Copy it again.</source>
            <translation>キーに空白、改行、またはキーには使われない文字が含まれています。もう一度コピーしてください。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WatchStep</name>
        <message>
            <source>Watch it work</source>
            <translation>動作を確認</translation>
        </message>
        <message>
            <source>Connect an agent on the Agents page, start it in any folder and say hello. Or send a test request: the simulator answers it.</source>
            <translation>エージェントページでエージェントを接続し、任意のフォルダーで起動してあいさつしてみてください。またはテストリクエストを送信すると、シミュレーターが応答します。</translation>
        </message>
        <message>
            <source>Waiting for the first request…</source>
            <translation>最初のリクエストを待っています…</translation>
        </message>
        <message>
            <source>Send a test request</source>
            <translation>テストリクエストを送信</translation>
        </message>
        <message>
            <source>Start Sluice when I log in</source>
            <translation>ログイン時に Sluice を起動</translation>
        </message>
        <message>
            <source>It works: %1 asked %2, %3 in %4.</source>
            <comment>agent, model, status, duration</comment>
            <translation>動作しています: %1 が %2 に問い合わせ、%3、%4。</translation>
        </message>
        <message>
            <source>a program</source>
            <translation>プログラム</translation>
        </message>
    </context>
    <context>
        <name>Webhook</name>
        <message>
            <source>No webhook is set.</source>
            <translation>Webhook が設定されていません。</translation>
        </message>
        <message>
            <source>This is a test message from Sluice.</source>
            <translation>これは Sluice からのテストメッセージです。</translation>
        </message>
        <message>
            <source>Budget and runaway warnings will arrive here.</source>
            <translation>予算と暴走の警告がここに届きます。</translation>
        </message>
        <message>
            <source>The webhook answered with status %1.</source>
            <translation>Webhook がステータス %1 を返しました。</translation>
        </message>
        <message>
            <source>The webhook's address does not answer.</source>
            <translation>Webhook のアドレスが応答しません。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WeekSummary</name>
        <message>
            <source>Last week</source>
            <translation>先週</translation>
        </message>
        <message>
            <source>Show in Usage</source>
            <translation>使用状況で表示</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Dismiss the summary of last week</source>
            <translation>先週のまとめを消去</translation>
        </message>
        <message>
            <source>Last week, %1 to %2</source>
            <comment>two days</comment>
            <translation>先週、%1 から %2</translation>
        </message>
        <message numerus="yes">
            <source>spent on %Ln request(s)</source>
            <translation>
                <numerusform>支出 (%Ln リクエスト)</numerusform>
            </translation>
        </message>
        <message>
            <source>saved by prompt caching</source>
            <translation>プロンプトキャッシュによる節約</translation>
        </message>
        <message>
            <source>more by prompt caching</source>
            <translation>プロンプトキャッシュによる追加費用</translation>
        </message>
        <message>
            <source>times stopped by guardrails</source>
            <translation>ガードレールによる停止回数</translation>
        </message>
        <message>
            <source>no agent was recognised</source>
            <translation>識別されたエージェントなし</translation>
        </message>
        <message>
            <source>busiest agent, %1 %</source>
            <comment>a share of the requests</comment>
            <translation>最も使われたエージェント、%1 %</translation>
        </message>
        <message>
            <source>The summary of last week was dismissed.</source>
            <translation>先週のまとめを消去しました。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WelcomeStep</name>
        <message>
            <source>Welcome to Sluice</source>
            <translation>Sluice へようこそ</translation>
        </message>
        <message>
            <source>Your coding agents talk to Sluice, and Sluice talks to the providers. On the way it checks each key's limits and budgets, keeps secrets from leaving, and counts what everything costs.</source>
            <translation>コーディングエージェントは Sluice と、Sluice はプロバイダーと通信します。その途中で、各キーの制限と予算を確認し、シークレットの流出を防ぎ、すべての費用を集計します。</translation>
        </message>
        <message>
            <source>It keeps counts, costs and times of requests on this computer. It never keeps prompts or answers unless you ask for it, and provider keys only in %1.</source>
            <comment>a secret store</comment>
            <translation>リクエストの件数、費用、時間をこのコンピューターに保存します。プロンプトと応答は指定しない限り保存せず、プロバイダーのキーは %1 だけに保存します。</translation>
        </message>
        <message>
            <source>The gateway could not start: %1 Another port can be chosen in the settings.</source>
            <translation>ゲートウェイを開始できませんでした: %1 別のポートを設定で選べます。</translation>
        </message>
        <message>
            <source>The gateway is starting…</source>
            <translation>ゲートウェイを開始しています…</translation>
        </message>
        <message>
            <source>It listens on %1, and only programs on this computer can connect.</source>
            <comment>an address</comment>
            <translation>%1 で待ち受けており、このコンピューターのプログラムだけが接続できます。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WhyPanel</name>
        <message>
            <source>The traffic goes on.</source>
            <translation>トラフィックを再開しました。</translation>
        </message>
        <message>
            <source>“%1” is changed. The next such request passes.</source>
            <translation>「%1」を変更しました。次の同様のリクエストは通過します。</translation>
        </message>
        <message>
            <source>The limit was not changed: %1</source>
            <translation>制限は変更されませんでした: %1</translation>
        </message>
        <message>
            <source>The project “%1” is changed. The next such request passes.</source>
            <translation>プロジェクト「%1」を変更しました。次の同様のリクエストは通過します。</translation>
        </message>
        <message>
            <source>The limits of the gateway are changed. The next such request passes.</source>
            <translation>ゲートウェイの制限を変更しました。次の同様のリクエストは通過します。</translation>
        </message>
    </context>
    <context>
        <name>WhyRefused</name>
        <message>
            <source>Allow %1 for the whole gateway</source>
            <translation>ゲートウェイ全体に %1 を許可</translation>
        </message>
        <message>
            <source>Allow %1 for the project “%2”</source>
            <translation>プロジェクト「%2」に %1 を許可</translation>
        </message>
        <message>
            <source>Allow %1</source>
            <translation>%1 を許可</translation>
        </message>
        <message>
            <source>That limit does not exist any more: the same request would pass it now.</source>
            <translation>その制限はもうありません。同じリクエストは、今なら通過します。</translation>
        </message>
        <message>
            <source>The budget of the project “%1” is spent.</source>
            <translation>プロジェクト「%1」の予算を使い切りました。</translation>
        </message>
        <message>
            <source>The budget of the whole gateway is spent.</source>
            <translation>ゲートウェイ全体の予算を使い切りました。</translation>
        </message>
        <message>
            <source>The budget of the key “%1” is spent.</source>
            <translation>キー「%1」の予算を使い切りました。</translation>
        </message>
        <message>
            <source>A budget of the key “%1” is spent.</source>
            <translation>キー「%1」の予算の 1 つを使い切りました。</translation>
        </message>
        <message>
            <source>The request could cost more than one request may (%1).</source>
            <translation>このリクエストの費用は、1 リクエストの上限 (%1) を超える可能性がありました。</translation>
        </message>
        <message>
            <source>By now it stands at %1.</source>
            <translation>現在は %1 です。</translation>
        </message>
        <message>
            <source>The budget %1.</source>
            <comment>starts again at midnight</comment>
            <translation>予算は%1。</translation>
        </message>
        <message>
            <source>The key “%1” has asked as often as it may in that time.</source>
            <translation>キー「%1」はその期間のリクエスト回数の上限に達しました。</translation>
        </message>
        <message>
            <source>It passes again by itself as time goes by; well-behaved clients wait and retry.</source>
            <translation>時間が経てば自然に通過します。適切なクライアントは待って再試行します。</translation>
        </message>
        <message>
            <source>The key “%1” had as many requests running as it may.</source>
            <translation>キー「%1」は同時リクエスト数の上限に達していました。</translation>
        </message>
        <message>
            <source>It passes as soon as one of them is done.</source>
            <translation>どれかが完了すればすぐに通過します。</translation>
        </message>
        <message>
            <source>The key “%1”</source>
            <translation>キー「%1」</translation>
        </message>
        <message>
            <source>The project “%1”</source>
            <translation>プロジェクト「%1」</translation>
        </message>
        <message>
            <source>The project of that key</source>
            <translation>そのキーのプロジェクト</translation>
        </message>
        <message>
            <source>The whole gateway</source>
            <translation>ゲートウェイ全体</translation>
        </message>
        <message>
            <source>%1 has asked as often as it may in that time.</source>
            <translation>%1はその期間のリクエスト回数の上限に達しました。</translation>
        </message>
        <message>
            <source>%1 had as many requests running as it may.</source>
            <translation>%1は同時リクエスト数の上限に達していました。</translation>
        </message>
        <message>
            <source>%1 has sent as many tokens as it may in that time.</source>
            <translation>%1はその期間の入力トークン数の上限に達しました。</translation>
        </message>
        <message>
            <source>%1 has got as many tokens as it may in that time.</source>
            <translation>%1はその期間の出力トークン数の上限に達しました。</translation>
        </message>
        <message>
            <source>%1 has used as many tokens as it may in that time.</source>
            <translation>%1はその期間のトークン数の上限に達しました。</translation>
        </message>
        <message>
            <source>%1 allows one request at most so much (%2), and this one could use more.</source>
            <translation>%1には 1 リクエストの上限 (%2) があり、このリクエストはそれを超える可能性がありました。</translation>
        </message>
        <message>
            <source>%1 allows one session at most so much (%2), and this one has used it up.</source>
            <translation>%1には 1 セッションの上限 (%2) があり、このセッションはそれを使い切りました。</translation>
        </message>
        <message>
            <source>%1 has spent its budget (%2).</source>
            <translation>%1の予算 (%2) を使い切りました。</translation>
        </message>
        <message>
            <source>%1 had spent its budget.</source>
            <translation>%1の予算は使い切られていました。</translation>
        </message>
        <message>
            <source>A new session has a budget of its own.</source>
            <translation>新しいセッションには別の予算があります。</translation>
        </message>
        <message>
            <source>Show this key</source>
            <translation>このキーを表示</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <source>Show this project</source>
            <translation>このプロジェクトを表示</translation>
        </message>
        <message>
            <source>The key “%1” is paused: %2</source>
            <translation>キー「%1」は一時停止中です: %2</translation>
        </message>
        <message>
            <source>The key “%1” was paused.</source>
            <translation>キー「%1」は一時停止されていました。</translation>
        </message>
        <message>
            <source>It has been resumed since.</source>
            <translation>その後再開されています。</translation>
        </message>
        <message>
            <source>Resume this key</source>
            <translation>このキーを再開</translation>
        </message>
        <message>
            <source>All traffic was paused.</source>
            <translation>すべてのトラフィックが一時停止されていました。</translation>
        </message>
        <message>
            <source>Resume all traffic</source>
            <translation>すべてのトラフィックを再開</translation>
        </message>
        <message>
            <source>The key “%1” is revoked: %2</source>
            <translation>キー「%1」は失効しています: %2</translation>
        </message>
        <message>
            <source>The key “%1” is revoked.</source>
            <translation>キー「%1」は失効しています。</translation>
        </message>
        <message>
            <source>It has been restored since.</source>
            <translation>その後復元されています。</translation>
        </message>
        <message>
            <source>Restore this key</source>
            <translation>このキーを復元</translation>
        </message>
        <message>
            <source>The key “%1” is switched off.</source>
            <translation>キー「%1」は無効になっています。</translation>
        </message>
        <message>
            <source>It has been switched on since.</source>
            <translation>その後有効になっています。</translation>
        </message>
        <message>
            <source>Switch this key on</source>
            <translation>このキーを有効にする</translation>
        </message>
        <message>
            <source>The key “%1” has expired.</source>
            <translation>キー「%1」は期限切れです。</translation>
        </message>
        <message>
            <source>It has been given more time since.</source>
            <translation>その後期限が延長されています。</translation>
        </message>
        <message>
            <source>Let it work for 24 more hours</source>
            <translation>あと 24 時間使えるようにする</translation>
        </message>
        <message>
            <source>It does not end any more when it is idle.</source>
            <translation>アイドルによる終了はなくなりました。</translation>
        </message>
        <message>
            <source>Let it work however long it is idle</source>
            <translation>アイドル時間にかかわらず使えるようにする</translation>
        </message>
        <message>
            <source>The key “%1” has had all the requests it was made for.</source>
            <translation>キー「%1」は所定のリクエスト数を使い切りました。</translation>
        </message>
        <message>
            <source>Allow one more request</source>
            <translation>あと 1 リクエスト許可</translation>
        </message>
        <message numerus="yes">
            <source>Allow %Ln more requests</source>
            <translation>
                <numerusform>あと %Ln リクエスト許可</numerusform>
            </translation>
        </message>
        <message>
            <source>It may ask as often as it likes by now.</source>
            <translation>現在は回数の制限がありません。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used at that hour.</source>
            <translation>キー「%1」はその時間には使えません。</translation>
        </message>
        <message>
            <source>It may be used %1.</source>
            <translation>使用可能: %1。</translation>
        </message>
        <message>
            <source>It may be used at any hour by now.</source>
            <translation>現在はいつでも使えます。</translation>
        </message>
        <message>
            <source>Allow any hour for this key</source>
            <translation>このキーにすべての時間帯を許可</translation>
        </message>
        <message>
            <source>The key “%1” may use some models only, and the request names none.</source>
            <translation>キー「%1」は一部のモデルだけを使えますが、リクエストにモデルの指定がありません。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the model “%2”.</source>
            <translation>キー「%1」はモデル「%2」を使えません。</translation>
        </message>
        <message>
            <source>Stop denying “%1” for this key</source>
            <translation>このキーの「%1」の拒否を解除</translation>
        </message>
        <message>
            <source>Allow this model for this key</source>
            <translation>このキーにこのモデルを許可</translation>
        </message>
        <message>
            <source>It is allowed by now.</source>
            <translation>現在は許可されています。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider %2.</source>
            <translation>キー「%1」はプロバイダー %2 を使えません。</translation>
        </message>
        <message>
            <source>The key “%1” may not use the provider that serves this.</source>
            <translation>キー「%1」はこれを提供するプロバイダーを使えません。</translation>
        </message>
        <message>
            <source>Allow %1 for this key</source>
            <translation>このキーに %1 を許可</translation>
        </message>
        <message>
            <source>The key “%1” may not make this kind of request (%2).</source>
            <translation>キー「%1」はこの種類のリクエスト (%2) を行えません。</translation>
        </message>
        <message>
            <source>The key “%1” may not be used from %2.</source>
            <translation>キー「%1」は %2 からは使えません。</translation>
        </message>
        <message>
            <source>A web page asked with the key “%1”, which does not allow that page.</source>
            <translation>Web ページがキー「%1」で要求しましたが、キーがそのページを許可していません。</translation>
        </message>
        <message>
            <source>A guardrail stopped what the request says.</source>
            <translation>リクエストの内容がガードレールにより止められました。</translation>
        </message>
        <message>
            <source>Show the guardrails</source>
            <translation>ガードレールを表示</translation>
        </message>
        <message>
            <source>No provider is known to serve the model “%1”.</source>
            <translation>モデル「%1」を提供するプロバイダーが見つかりません。</translation>
        </message>
        <message>
            <source>Open providers</source>
            <translation>プロバイダーを開く</translation>
        </message>
        <message>
            <source>The request carried no key.</source>
            <translation>リクエストにキーがありませんでした。</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know.</source>
            <translation>リクエストのキーを Sluice が知りません。</translation>
        </message>
        <message>
            <source>Create a key</source>
            <translation>キーを作成</translation>
        </message>
        <message>
            <source>The request carried an old secret of the key “%1”, which a new one replaced.</source>
            <translation>リクエストのシークレットはキー「%1」の古いもので、新しいものに置き換えられています。</translation>
        </message>
        <message>
            <source>It passes with the new secret. The old one does not come back.</source>
            <translation>新しいシークレットなら通過します。古いものは元に戻りません。</translation>
        </message>
        <message>
            <source>The request carried a key that Sluice does not know, and the service that is asked about such keys did not answer.</source>
            <translation>リクエストのキーを Sluice が知らず、そのようなキーの問い合わせ先サービスも応答しませんでした。</translation>
        </message>
        <message>
            <source>Show who is asked</source>
            <translation>問い合わせ先を表示</translation>
        </message>
        <message>
            <source>Nobody is asked about such keys any more: they are refused.</source>
            <translation>そのようなキーの問い合わせは行われなくなりました。拒否されます。</translation>
        </message>
        <message>
            <source>The provider “%1” had no key that could be used.</source>
            <translation>プロバイダー「%1」に使えるキーがありませんでした。</translation>
        </message>
        <message>
            <source>It has one by now.</source>
            <translation>現在はキーがあります。</translation>
        </message>
        <message>
            <source>No key is stored for the provider “%1”.</source>
            <translation>プロバイダー「%1」のキーが保存されていません。</translation>
        </message>
        <message>
            <source>The key of the provider “%1” cannot be read: the keychain is locked or does not answer.</source>
            <translation>プロバイダー「%1」のキーを読み取れません。キーチェーンがロックされているか、応答していません。</translation>
        </message>
        <message>
            <source>Give this provider its key</source>
            <translation>このプロバイダーにキーを設定</translation>
        </message>
        <message>
            <source>Unlock it there</source>
            <translation>そこでロックを解除</translation>
        </message>
        <message>
            <source>The body of the request is larger than Sluice takes.</source>
            <translation>リクエストの本文が Sluice の受け付けるサイズを超えています。</translation>
        </message>
        <message>
            <source>Show that limit</source>
            <translation>その上限を表示</translation>
        </message>
        <message>
            <source>The program packed the body of the request in a way that Sluice cannot read.</source>
            <translation>プログラムがリクエストの本文を、Sluice が読み取れない方法で圧縮しました。</translation>
        </message>
        <message>
            <source>It passes as it is, or packed as gzip, deflate, br or zstd.</source>
            <translation>無圧縮、または gzip、deflate、br、zstd の圧縮なら通過します。</translation>
        </message>
        <message>
            <source>The body of the request was damaged or cut short: it could not be unpacked.</source>
            <translation>リクエストの本文が破損しているか途中で切れていて、展開できませんでした。</translation>
        </message>
        <message>
            <source>It passes when it is sent again as a whole.</source>
            <translation>完全な形で再送信すれば通過します。</translation>
        </message>
    </context>
    <context>
        <name>sluice::WindowLife</name>
        <message>
            <source>Sluice goes on in the tray</source>
            <translation>Sluice はトレイで動作を続けます</translation>
        </message>
        <message>
            <source>The gateway keeps running. Quit from the tray's menu, or with Ctrl+Q in the window.</source>
            <translation>ゲートウェイは動作し続けます。終了するには、トレイのメニューを使うか、ウィンドウで Ctrl+Q を押してください。</translation>
        </message>
        <message>
            <source>Open Sluice</source>
            <translation>Sluice を開く</translation>
        </message>
        <message numerus="yes">
            <source>%n requests are running.</source>
            <translation>
                <numerusform>%n 件のリクエストが実行中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Finish them, then quit</source>
            <translation>完了してから終了</translation>
        </message>
        <message>
            <source>Quit now</source>
            <translation>今すぐ終了</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>動作を続ける</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>another Sluice is using %1. Stop it first, or choose another folder with --data-dir.</source>
            <translation>別の Sluice が %1 を使用中です。先にそれを停止するか、--data-dir で別のフォルダーを指定してください。</translation>
        </message>
        <message>
            <source>Passphrase of the vault:</source>
            <translation>保管庫のパスフレーズ:</translation>
        </message>
        <message>
            <source>Without its passphrase the vault stays closed.</source>
            <translation>パスフレーズがないと保管庫は開きません。</translation>
        </message>
        <message>
            <source>another Sluice is using %1 and does not answer.</source>
            <translation>別の Sluice が %1 を使用中で、応答しません。</translation>
        </message>
    </context>
</TS>
