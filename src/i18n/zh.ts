import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'other'>('zh')
const { number, percent, plural } = format

/** Chinese, simplified. */
export const zh = {
  locale: 'zh',
  direction: 'ltr',
  recognition: { script: 'Han', words: '', letters: '' },
  format: formats(format, {
    tasks: { other: '# 个任务' },
    issues: { other: '# 个 issue' },
    milestones: { other: '# 个里程碑' },
  }),
  badge: {
    label: '进度',
    noTasks: '暂无任务',
  },
  table: {
    section: '章节',
    progress: '进度',
    done: '已完成',
    skipped: '已跳过',
    next: '下一个任务',
    total: '合计',
    allRoadmaps: '全部路线图',
    allDone: '全部完成',
    noTasks: '路线图中还没有任务。',
    untitled: '无标题',
    allSections: (count) => `全部 ${number(count)} 个章节`,
  },
  chart: {
    title: '进度变化',
    scope: '总量',
    done: '完成',
    forecast: '预测',
    perWeek: '每周完成',
    summary: (done, total) => `已完成 ${number(done)}/${number(total)}`,
    asOf: (date) => `截至 ${date}`,
    pace: (date) => `按当前速度：${date}`,
  },
  issue: {
    section: '章节',
    study: '学习内容',
    steps: '步骤',
    fullTask: '完整任务',
    source: (file, line) => `${file}，第 ${line} 行`,
    keep: '以上内容来自路线图并随之更新。您写在此行以下的内容始终保留。',
  },
  comment: {
    duplicate: (older) =>
      `此 issue 与 ${older} 是同一个任务，因此将其关闭。请在 ${older} 中继续；这里写下的内容不会丢失。`,
    removed: (file) =>
      `此任务已不在 ${file} 中，因此对应的 issue 以“未计划”关闭。任务恢复后，issue 会重新打开。`,
    returned: (file) => `此任务重新出现在 ${file} 中，因此对应的 issue 已重新打开。`,
  },
  commit: {
    progress: (done, total, value) => `更新路线图进度：${done}/${total}（${percent(value)}）`,
  },
  publish: {
    pullTitle: '更新路线图进度',
    pullBody: (done, total, value) => `已完成 ${number(done)}/${number(total)} 个任务（${percent(value)}）。`,
    pullNote:
      '合并后，徽章、表格和复选框即为最新。此拉取请求打开期间会保持最新；没有新内容时会自动消失。其分支上他人的提交绝不会被覆盖。',
    readmeTitle: '在 README 中显示路线图进度',
    readmeBody: (branch) =>
      `README 的区域将链接到分支 ${branch}，徽章和表格保存在那里。只需一次；之后的运行不再改动 README。`,
    pageNote: (branch) => `徽章、表格和账本，由 roadmap-sync 为 ${branch} 上的路线图保持最新。`,
    pageLink: '按章节查看进度',
    waiting: (pull) => `徽章和表格正在 ${pull} 中等待合并。`,
    declined: (pull) => `有人关闭了 ${pull}。在有新内容之前它将保持关闭。`,
  },
  plan: {
    title: '路线图计划',
    nothing: '无需操作：GitHub 已与路线图一致。',
    milestones: '里程碑',
    issues: 'Issue',
    toCreate: (count) => `新建 ${number(count)}`,
    toUpdate: (count) => `更新 ${number(count)}`,
    toClose: (count) => `关闭 ${number(count)}`,
    toReopen: (count) => `重新打开 ${number(count)}`,
    create: '新建',
    update: '更新',
    rename: '重命名',
    move: '移动',
    close: '关闭',
    reopen: '重新打开',
    drift: '在 GitHub 上被修改',
    driftHint: '这些内容由他人在 GitHub 上修改，保留其版本。',
    conflicts: '两边都有修改',
    conflictsHint: '路线图与他人的修改不一致，保留他人的版本。',
    lost: '已不在此处',
    lostHint: '这些 issue 已被删除或转移。它们计为已跳过，不会重新创建；如需重新创建，请修改任务的文字。',
    forged: '不是我们的',
    forgedHint: '这些 issue 带有我们的标记，但由其他人撰写。它们既不计入，也不会被修改。',
    fields: {
      title: '标题',
      body: '正文',
      milestone: '里程碑',
      state: '状态',
      labels: '标签',
      description: '描述',
      due: '截止日期',
    },
    refused: (changed, existing, value) =>
      `因不安全而拒绝：${number(changed)}/${number(existing)} 个 issue（${percent(value)}）将被关闭或改写。`,
    force: '如果这正是您想要的，请使用 `force: true` 再次运行。',
    more: (count) => `…… 另有 ${number(count)} 项`,
    preview: '合并之后',
  },
  outcome: {
    skip: '跳过',
    from: (section) => `来自${section}`,
    safe: '这看起来是一次编辑，而不是意外。',
    changes: '更改内容',
    besides: '此外',
    boxes: (count) => plural(count, { other: '路线图中有 # 个复选框随其 issue 更新。' }),
    waited: (minutes) => plural(minutes, { other: '因 GitHub 的限制等待了 # 分钟。' }),
    readmeWaiting: (pull) => `README 中的链接正在 ${pull} 中等待合并。`,
    rest: '其余内容见作业摘要。',
  },
  run: {
    title: '路线图进度',
    inStep: 'GitHub 已与路线图一致；未作任何更改。',
    dryRun: '试运行：未写入任何内容。',
    failed: '失败',
    incomplete: (pending) => plural(pending, { other: '尚未完成：还剩 # 项更改。' }),
    estimate: (objects, minutes) =>
      `需要创建 ${number(objects)} 个对象。按 GitHub 的限制大约需要 ${number(minutes)} 分钟；提前结束的运行会由下一次继续。`,
    limitedUntil: (time) => `GitHub 的限制持续到 ${time}\u00a0UTC。`,
    goesOn: '下次运行会从这里继续；不会重复执行。',
    stoppedBy: {
      rateLimit: '已达到 GitHub 的请求限制。',
      abort: '运行已取消。',
    },
    committed: (sha) => `徽章和表格已在 ${sha} 中更新。`,
    notCommitted: '徽章和表格没有新内容；未产生提交。',
    diagnostics: '路线图中值得留意的地方',
    requests: (count) => plural(count, { other: '向 GitHub 发出 # 次请求' }),
    cut: '本摘要因 GitHub 的大小限制而被截断。',
  },
  board: {
    title: '项目看板',
    start: '开始日期',
    target: '目标日期',
    views: { board: '看板', sections: '按章节', timeline: '时间线' },
    description: (repository) => `${repository} 的路线图，由 roadmap-sync 保持同步。`,
    readme: (roadmaps) =>
      `本看板跟随 ${roadmaps}。卡片就是路线图的 issue；roadmap-sync 维护它们的顺序、状态和章节。您在这里移动、添加或重命名的内容都会保留。`,
    added: (count) => plural(count, { other: '添加了 # 张卡片' }),
    changed: (count) => plural(count, { other: '更改了 # 张卡片' }),
    archived: (count) => plural(count, { other: '归档了 # 张卡片' }),
    inStep: '与路线图一致',
    noToken: {
      why: '项目看板需要单独的令牌：工作流的令牌无法访问看板。没有它，其他功能照常工作。',
      weak: '`project-token` 在这里没有写入项目看板的权限。没有它，其他功能照常工作。',
      user: '创建带有 `project` 权限范围的 classic 令牌（私有仓库还需要 `repo`）',
      organization:
        '创建该组织的 fine-grained 令牌，授予组织权限“Projects: read and write”以及仓库权限“Issues”和“Pull requests: read”（或使用拥有这些权限的 GitHub App 的令牌）',
      secret: (name) => `将其保存为机密 ${name}`,
      use: (code) => `在工作流的步骤中添加 ${code}`,
    },
    status: (done, total, value) =>
      `已完成 ${number(total)} 项任务中的 ${number(done)} 项（${percent(value)}）。`,
    forecast: (date) => `按此速度，全部任务将于 ${date} 完成。`,
  },
  remarks: {
    'accidental-heading': {
      message: '段落正下方的 `---` 会被 Markdown 视为标题；这里按段落和分隔线读取。',
      hint: '请在 `---` 前加一个空行。',
    },
    'heading-without-blank': {
      message: '`#` 后没有空格，GitHub 会将此行显示为文本；这里按标题读取。',
      hint: '请在 `#` 后加一个空格。',
    },
    'tasks-from-list': {
      message: '没有实践标题，也没有复选框：章节中的每个列表项都被视为任务（{count}）。',
      hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
    },
    'tasks-from-tables': {
      message: '没有实践标题，也没有复选框：表格中的每一行都被视为任务（{count}）。',
      hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
    },
    'tasks-from-headings': {
      message: '没有列表，也没有复选框：标题被视为任务（{count}）。',
      hint: '为确保无误，请将任务放在“实践”之类的标题下，或为其加上复选框。',
    },
    'no-practice': {
      message: '“{title}”下的列表不会生成任务：此路线图的任务位于实践标题之下。',
      hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
    },
    'not-in-series': {
      message: '“{title}”下的列表不会生成任务：它不属于此路线图的章节序列。',
      hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
    },
    'outside-roadmap': {
      message: '“{title}”下的列表不会生成任务：它不在路线图的标题之下。',
      hint: '如果它们是任务，请加上复选框，或放在“实践”之类的标题下。',
    },
    'ignored-boxes': {
      message: '“{title}”下有 {boxes} 个复选框不会生成任务：该标题表示的是其他内容。',
      hint: '如果它们是任务，请重命名该标题，或在配置中将其声明为任务标题。',
    },
    'duplicate-id': {
      message: '标识符“{id}”已属于第 {line} 行的任务。',
      hint: '请为每个任务指定各自的标识符，或都不指定。',
    },
    'no-tasks': {
      message: '在此路线图中没有找到任务。',
      hint: '请将任务放在“实践”之类的标题下，或加上复选框：`- [ ] 任务`。',
    },
    'not-nested': {
      message: '此项有缩进，但不足以从属于上一项：它被视为独立的任务。',
      hint: '如果它是那项任务的步骤，请缩进到上一项文字的起始处。',
    },
    'unclear-sign': {
      message: '每个任务都带有 ✅；它被视为装饰，所有任务都是未完成。',
      hint: '请给任务加上复选框（`- [x] 任务`），或去掉未完成任务的符号。',
    },
    'malformed-box': {
      message: '这看起来像复选框，但 GitHub 不会将其显示为复选框。',
      hint: '请写成 `- [ ] 任务`：连字符后、方括号内和方括号后各一个空格。',
    },
    'empty-task': { message: '此复选框没有文字，不会生成任务。', hint: '请写明要做什么，或将其删除。' },
    'too-large': { message: '未读取此路线图：文件过大。', hint: '请简化此处，或拆分文件。' },
    'too-deep': { message: '未读取此路线图：此处的引用和列表嵌套过深。', hint: '请简化此处，或拆分文件。' },
    'too-tangled': {
      message: '未读取此路线图：此处的 Markdown 标记过多。',
      hint: '请简化此处，或拆分文件。',
    },
    drawing: {
      message: '这是以 Markdown 保存的 Excalidraw 绘图，其中没有任务。',
      hint: '请将其排除在 `roadmap` 之外，或把任务写成列表。',
    },
    'unclosed-comment': {
      message: '此处开始的 `%%` 注释没有结束，其后的内容均未读取。',
      hint: '请用 `%%` 将其结束。',
    },
    'broken-frontmatter': {
      message: '无法读取前置信息：{error}',
      hint: '请更正；在此之前，其中的标题、标签和截止日期不可用。',
    },
  },
  moreRemarks: '（另有 {more} 处同类情况）',
} satisfies Messages
