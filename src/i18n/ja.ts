import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'other'>('ja')
const { number, percent } = format

/** Japanese. */
export const ja = {
  locale: 'ja',
  format: formats(format, {
    tasks: { other: '# 件のタスク' },
    issues: { other: '# 件の Issue' },
    milestones: { other: '# 件のマイルストーン' },
  }),
  badge: { label: '進捗', noTasks: 'タスクなし' },
  table: {
    section: 'セクション',
    progress: '進捗',
    done: '完了',
    skipped: 'スキップ',
    next: '次のタスク',
    total: '合計',
    allRoadmaps: 'すべてのロードマップ',
    allDone: 'すべて完了',
    noTasks: 'ロードマップにはまだタスクがありません。',
    untitled: '無題',
    allSections: (count) => `全 ${number(count)} セクション`,
  },
  chart: {
    title: '進捗の推移',
    scope: '全体',
    done: '完了',
    forecast: '予測',
    perWeek: '週ごとの完了数',
    summary: (done, total) => `${number(total)} 件中 ${number(done)} 件完了`,
    asOf: (date) => `${date}時点`,
    pace: (date) => `このペースなら ${date}`,
  },
  issue: {
    section: 'セクション',
    study: '学習内容',
    steps: '手順',
    fullTask: 'タスクの全文',
    source: (file, line) => `${file} の ${line} 行目`,
    keep: 'ここまではロードマップの内容で、ロードマップとともに更新されます。この行より下に書いた内容はそのまま残ります。',
  },
  comment: {
    duplicate: (older) =>
      `この Issue と ${older} は同じタスクのため、こちらをクローズしました。続きは ${older} でお願いします。`,
    removed: (file) =>
      `「計画なし」としてクローズしました。タスクが ${file} からなくなったためです。タスクが戻れば再オープンします。`,
    returned: (file) => `タスクが再び ${file} にあるため、再オープンしました。`,
  },
  commit: {
    progress: (done, total, value) => `ロードマップの進捗を更新: ${done}/${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'ロードマップの進捗を更新',
    pullBody: (done, total, value) =>
      `${number(total)} 件中 ${number(done)} 件のタスクが完了しています (${percent(value)})。`,
    pullNote:
      'マージすると、バッジ、表、チェックボックスが更新されます。開いている間は最新の状態に保たれ、更新するものがなくなると閉じられます。このブランチにある他の人のコミットが上書きされることはありません。',
    readmeTitle: 'README にロードマップの進捗を表示',
    readmeBody: (branch) =>
      `README に、ブランチ ${branch} のバッジと表が表示されます。必要なのは一度だけで、以後の実行は README を変更しません。`,
    pageNote: (branch) => `${branch} のロードマップのバッジ、表、台帳です。roadmap-sync が更新します。`,
    pageLink: 'セクション別の進捗',
    waiting: (pull) => `バッジと表は ${pull} でマージを待っています。`,
    declined: (pull) => `${pull} は閉じられました。新しい内容が出るまで閉じたままにします。`,
  },
  plan: {
    title: 'ロードマップの計画',
    nothing: '変更なし: GitHub はロードマップと一致しています。',
    milestones: 'マイルストーン',
    issues: 'Issue',
    milestone: 'マイルストーン',
    toCreate: (count) => `作成 ${number(count)} 件`,
    toUpdate: (count) => `更新 ${number(count)} 件`,
    toClose: (count) => `クローズ ${number(count)} 件`,
    toReopen: (count) => `再オープン ${number(count)} 件`,
    drift: 'GitHub 上で変更',
    driftHint: 'GitHub 上で人が変更したものです。その内容を残します。',
    conflicts: '双方で変更',
    conflictsHint: 'ロードマップと人の変更が食い違っています。人の変更を残します。',
    lost: '削除または移動された Issue',
    lostHint:
      'これらの Issue は削除または移動されました。スキップとして数え、作り直しません。新しい Issue が必要な場合は、タスクの文を変えてください。',
    forged: '別の人が作成した Issue',
    forgedHint:
      'これらの Issue には roadmap-sync の印がありますが、別の人が作成したものです。数えず、変更もしません。',
    fields: {
      title: 'タイトル',
      body: '本文',
      milestone: 'マイルストーン',
      state: '状態',
      labels: 'ラベル',
      description: '説明',
      due: '期限',
    },
    refused: (changed, existing, value) =>
      `安全でないため中止しました。${number(existing)} 件中 ${number(changed)} 件の Issue (${percent(value)}) の名前が変わるか、クローズされます。`,
    force: 'それでも適用する場合は、`force: true` を付けてもう一度実行してください。',
    more: (count) => `… 他 ${number(count)} 件`,
    preview: 'マージ後',
  },
  effects: {
    create: { will: '作成', did: '作成済み' },
    update: { will: '更新', did: '更新済み' },
    rename: { will: '名前変更', did: '名前変更済み' },
    move: { will: '移動', did: '移動済み' },
    close: { will: 'クローズ', did: 'クローズ済み' },
    skip: { will: '計画なしとしてクローズ', did: '計画なしとしてクローズ済み' },
    reopen: { will: '再オープン', did: '再オープン済み' },
  },
  outcome: {
    from: (section) => `${section} から`,
    safe: (changed, existing, limit) =>
      `${number(existing)} 件中 ${number(changed)} 件の Issue の名前が変わるか、クローズされます (上限: ${percent(limit)})。`,
    changes: '変更点',
    besides: 'その他の変更',
    boxes: (count) => `ロードマップのチェックボックス ${number(count)} 件を Issue に合わせて更新しました。`,
    waited: (minutes) => `GitHub の制限のため ${number(minutes)} 分待ちました。`,
    readmeWaiting: (pull) => `README のリンクは ${pull} でマージを待っています。`,
    rest: '残りはジョブの概要にあります。',
  },
  run: {
    title: 'ロードマップの進捗',
    dryRun: 'ドライラン: 何も書き込んでいません。',
    failed: '失敗',
    incomplete: (pending) => `未完了: 残り ${number(pending)} 件の変更があります。`,
    estimate: (objects, minutes) =>
      `この計画では Issue、マイルストーン、コメントを ${number(objects)} 件作成します。GitHub の制限では約 ${number(minutes)} 分かかります。途中で終わった場合は次の実行が続けます。`,
    limitedUntil: (time) => `GitHub の制限は ${time}\u00a0UTC までです。`,
    goesOn: '次回の実行がここから続けます。二重に実行されることはありません。',
    stoppedBy: { rateLimit: 'GitHub のレート制限に達しました。', abort: '実行はキャンセルされました。' },
    committed: (sha) => `バッジと表を ${sha} で更新しました。`,
    notCommitted: 'バッジと表に変更はなく、コミットもありません。',
    diagnostics: 'ロードマップの確認事項',
    requests: (count) => `GitHub へのリクエスト ${number(count)} 回`,
    cut: 'この概要は GitHub のサイズ制限で途中までになっています。',
  },
  board: {
    title: 'プロジェクトボード',
    start: '開始日',
    target: '目標日',
    view: 'ボード',
    description: (repository) => `${repository} のロードマップ。roadmap-sync が同期しています。`,
    readme: (roadmaps) =>
      `このボードは ${roadmaps} に従います。カードはロードマップの issue で、順序・ステータス・セクションは roadmap-sync が保ちます。ここで移動・追加・改名したものはそのまま残ります。`,
    added: (count) => `カード ${number(count)} 枚を追加`,
    changed: (count) => `カード ${number(count)} 枚を変更`,
    archived: (count) => `カード ${number(count)} 枚をアーカイブ`,
    inStep: 'ロードマップと一致しています',
    noToken: {
      why: 'プロジェクトボードには専用のトークンが必要です。ワークフローのトークンではボードにアクセスできません。ほかの機能はなくても動きます。',
      weak: '`project-token` にはここのプロジェクトボードへの書き込み権限がありません。ほかの機能はなくても動きます。',
      user: 'スコープ `project`（非公開リポジトリでは `repo` も）を持つ classic トークンを作成する',
      organization:
        'Organization の権限「Projects: read and write」とリポジトリの権限「Issues」「Pull requests: read」を持つ fine-grained トークンを作成する（またはこれらを持つ GitHub App のトークンを使う）',
      secret: (name) => `シークレット ${name} として保存する`,
      use: (code) => `ワークフローのステップに ${code} を加える`,
    },
  },
  remarks: {
    'accidental-heading':
      '段落の直下の `---` は Markdown では見出しになります。ここでは段落と区切り線として読みました。',
    'heading-without-blank':
      '`#` の後に空白がないため、GitHub ではこの行は本文として表示されます。ここでは見出しとして読みました。',
    'tasks-from-list':
      '実践の見出しもチェックボックスもないため、セクション内のすべてのリスト項目をタスクとみなしました（{count}）。',
    'tasks-from-tables':
      '実践の見出しもチェックボックスもないため、表のすべての行をタスクとみなしました（{count}）。',
    'tasks-from-headings': 'リストもチェックボックスもないため、見出しをタスクとみなしました（{count}）。',
    'no-practice':
      '「{title}」の下のリストはタスクになりません。このロードマップではタスクは実践の見出しの下にあります。',
    'not-in-series':
      '「{title}」の下のリストはタスクになりません。このロードマップの一連のセクションに含まれていません。',
    'outside-roadmap':
      '「{title}」の下のリストはタスクになりません。ロードマップを示す見出しの下にありません。',
    'ignored-boxes':
      '「{title}」の下にタスクにならないチェックボックスが {boxes} 個あります。見出しは別の内容を示しています。',
    'duplicate-id': 'ID「{id}」はすでに {line} 行目のタスクのものです。',
    'no-tasks': 'このロードマップにタスクは見つかりませんでした。',
    'not-nested':
      'この項目は字下げされていますが、上の項目に属するには足りません。独立したタスクとして扱われます。',
    'unclear-sign': 'すべてのタスクに ✅ が付いているため、飾りとみなされ、すべて未完了として扱われます。',
    'malformed-box': 'チェックボックスのように見えますが、GitHub ではそう表示されません。',
    'empty-task': 'このチェックボックスには文がないため、タスクになりません。',
    drawing: 'これは Markdown として保存された Excalidraw の図で、タスクはありません。',
    'unclosed-comment': 'ここで始まる `%%` コメントは閉じられておらず、以降は読み込まれません。',
    'broken-frontmatter': 'フロントマターを読み込めません: {error}',
  },
  hints: {
    'accidental-heading': '`---` の前に空行を入れてください。',
    'heading-without-blank': '`#` の後に空白を入れてください。',
    guessed: '確実にするには、タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください。',
    'passed-over': 'タスクであれば、チェックボックスを付けるか、「実践」のような見出しの下に置いてください。',
    'ignored-boxes': 'タスクであれば、見出しの名前を変えるか、設定でタスクの見出しとして指定してください。',
    'duplicate-id': 'タスクごとに別の ID を付けるか、どれにも付けないでください。',
    'no-tasks':
      'タスクを「実践」のような見出しの下に置くか、チェックボックスを付けてください: `- [ ] タスク`。',
    'not-nested': 'そのタスクの手順であれば、上の項目の本文の位置まで字下げしてください。',
    'unclear-sign':
      'タスクをチェックボックス（`- [x] タスク`）にするか、未完了のタスクから記号を外してください。',
    'malformed-box':
      '`- [ ] タスク` のように、ハイフンの後、角括弧の中、角括弧の後に空白を 1 つずつ入れてください。',
    'empty-task': 'すべきことを書くか、削除してください。',
    drawing: '`roadmap` から除外するか、タスクをリストとして書いてください。',
    'unclosed-comment': '`%%` で閉じてください。',
    'broken-frontmatter': '修正してください。それまでタイトル、タグ、期限は分かりません。',
  },
  moreRemarks: '（ほかに同様の箇所が {more} 件）',
} satisfies Messages
