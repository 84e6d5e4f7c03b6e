import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'other'>('ko')
const { number, percent, plural } = format

/** Korean. */
export const ko = {
  locale: 'ko',
  direction: 'ltr',
  recognition: { script: 'Hangul', words: '', letters: '' },
  format: formats(format, {
    tasks: { other: '과제 #개' },
    issues: { other: '이슈 #개' },
    milestones: { other: '마일스톤 #개' },
  }),
  badge: {
    label: '진행률',
    noTasks: '과제 없음',
  },
  table: {
    section: '섹션',
    progress: '진행률',
    done: '완료',
    skipped: '건너뜀',
    next: '다음 과제',
    total: '합계',
    allRoadmaps: '모든 로드맵',
    allDone: '모두 완료',
    noTasks: '로드맵에 아직 과제가 없습니다.',
    untitled: '제목 없음',
    allSections: (count) => `전체 섹션 ${number(count)}개`,
  },
  chart: {
    title: '진행 추이',
    scope: '전체',
    done: '완료',
    forecast: '예측',
    perWeek: '주간 완료',
    summary: (done, total) => `${number(total)}개 중 ${number(done)}개 완료`,
    asOf: (date) => `${date} 기준`,
    pace: (date) => `이 속도라면 ${date}`,
  },
  issue: {
    section: '섹션',
    study: '학습 내용',
    steps: '단계',
    fullTask: '전체 과제',
    source: (file, line) => `${file}, ${line}번째 줄`,
    keep: '위 내용은 로드맵에서 왔으며 로드맵과 함께 갱신됩니다. 이 줄 아래에 쓴 내용은 그대로 유지됩니다.',
  },
  comment: {
    duplicate: (older) =>
      `이 이슈와 ${older}는 같은 과제이므로 이 이슈를 닫았습니다. ${older}에서 이어 가세요. 여기에 쓴 내용은 사라지지 않습니다.`,
    removed: (file) =>
      `이 과제가 ${file}에서 빠져 이슈를 ‘계획되지 않음’으로 닫았습니다. 과제가 돌아오면 이슈도 다시 열립니다.`,
    returned: (file) => `이 과제가 다시 ${file}에 있어 이슈를 다시 열었습니다.`,
  },
  commit: {
    progress: (done, total, value) => `로드맵 진행률 갱신: ${done}/${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: '로드맵 진행률 갱신',
    pullBody: (done, total, value) =>
      `과제 ${number(total)}개 중 ${number(done)}개를 마쳤습니다 (${percent(value)}).`,
    pullNote:
      '병합하면 배지와 표, 체크박스가 최신이 됩니다. 열려 있는 동안 최신 상태로 유지되고, 반영할 것이 없으면 사라집니다. 이 브랜치에 있는 다른 사람의 커밋은 절대 덮어쓰지 않습니다.',
    readmeTitle: 'README에 로드맵 진행률 표시',
    readmeBody: (branch) =>
      `README의 영역에 배지와 표가 있는 브랜치 ${branch}의 링크를 넣습니다. 한 번만 필요하며, 이후 실행은 README를 건드리지 않습니다.`,
    pageNote: (branch) => `${branch}의 로드맵을 위해 roadmap-sync가 최신으로 유지하는 배지, 표, 원장입니다.`,
    pageLink: '섹션별 진행률',
    waiting: (pull) => `배지와 표가 ${pull}에서 병합을 기다리고 있습니다.`,
    declined: (pull) => `누군가 ${pull} 을(를) 닫았습니다. 새로운 내용이 생길 때까지 닫힌 채로 둡니다.`,
  },
  plan: {
    title: '로드맵 계획',
    nothing: '할 일이 없습니다. GitHub가 이미 로드맵과 일치합니다.',
    milestones: '마일스톤',
    issues: '이슈',
    toCreate: (count) => `생성 ${number(count)}개`,
    toUpdate: (count) => `수정 ${number(count)}개`,
    toClose: (count) => `닫기 ${number(count)}개`,
    toReopen: (count) => `다시 열기 ${number(count)}개`,
    create: '생성',
    update: '수정',
    rename: '이름 변경',
    move: '이동',
    close: '닫기',
    reopen: '다시 열기',
    drift: 'GitHub에서 변경됨',
    driftHint: 'GitHub에서 사람이 변경한 내용입니다. 그대로 유지됩니다.',
    conflicts: '양쪽에서 변경됨',
    conflictsHint: '로드맵과 사람이 서로 다르게 변경했습니다. 사람의 내용이 유지됩니다.',
    lost: '더 이상 여기에 없음',
    lostHint:
      '누군가 이 issue를 삭제하거나 옮겼습니다. 건너뛴 것으로 세며 다시 만들지 않습니다. 다시 만들려면 작업의 글을 바꾸세요.',
    forged: '우리 것이 아님',
    forgedHint: '이 issue에는 우리 표시가 있지만 다른 사람이 썼습니다. 세지도 바꾸지도 않습니다.',
    fields: {
      title: '제목',
      body: '본문',
      milestone: '마일스톤',
      state: '상태',
      labels: '레이블',
      description: '설명',
      due: '마감일',
    },
    refused: (changed, existing, value) =>
      `안전하지 않아 거부했습니다. 이슈 ${number(changed)}/${number(existing)}개(${percent(value)})가 닫히거나 다시 쓰이게 됩니다.`,
    force: '의도한 것이라면 `force: true`로 다시 실행하세요.',
    more: (count) => `… 외 ${number(count)}개`,
    preview: '병합 후',
  },
  outcome: {
    skip: '건너뛰기',
    from: (section) => `${section}에서`,
    safe: '사고가 아니라 편집으로 보입니다.',
    changes: '변경 내용',
    besides: '그 밖에',
    boxes: (count) => plural(count, { other: '로드맵 체크박스 #개를 이슈에 맞췄습니다.' }),
    waited: (minutes) => plural(minutes, { other: 'GitHub 제한 때문에 #분 기다렸습니다.' }),
    readmeWaiting: (pull) => `README의 링크가 ${pull}에서 병합을 기다리고 있습니다.`,
    rest: '나머지는 작업 요약에 있습니다.',
  },
  run: {
    title: '로드맵 진행률',
    inStep: 'GitHub가 이미 로드맵과 일치합니다. 변경한 내용이 없습니다.',
    dryRun: '시험 실행: 아무것도 쓰지 않았습니다.',
    failed: '실패',
    incomplete: (pending) => plural(pending, { other: '아직 끝나지 않았습니다. 변경 #개가 남았습니다.' }),
    estimate: (objects, minutes) =>
      `${number(objects)}개를 만들어야 합니다. GitHub 제한으로 약 ${number(minutes)}분이 걸리며, 먼저 끝난 실행은 다음 실행이 이어갑니다.`,
    limitedUntil: (time) => `GitHub의 한도는 ${time}\u00a0UTC까지 적용됩니다.`,
    goesOn: '다음 실행이 여기서 이어집니다. 같은 작업을 두 번 하지 않습니다.',
    stoppedBy: {
      rateLimit: 'GitHub의 요청 한도에 도달했습니다.',
      abort: '실행이 취소되었습니다.',
    },
    committed: (sha) => `배지와 표를 ${sha}에서 갱신했습니다.`,
    notCommitted: '배지와 표에 새로운 내용이 없어 커밋하지 않았습니다.',
    diagnostics: '로드맵에서 살펴볼 곳',
    requests: (count) => plural(count, { other: 'GitHub 요청 #회' }),
    cut: '이 요약은 GitHub의 크기 제한 때문에 잘렸습니다.',
  },
  board: {
    title: '프로젝트 보드',
    start: '시작일',
    target: '목표일',
    views: { board: '보드', sections: '섹션별', timeline: '타임라인' },
    description: (repository) => `${repository}의 로드맵이며 roadmap-sync가 동기화합니다.`,
    readme: (roadmaps) =>
      `이 보드는 ${roadmaps}을(를) 따릅니다. 카드는 로드맵의 이슈이며 순서, 상태, 섹션은 roadmap-sync가 맞춥니다. 여기서 옮기거나 추가하거나 이름을 바꾼 것은 그대로 남습니다.`,
    added: (count) => plural(count, { other: '카드 #장 추가' }),
    changed: (count) => plural(count, { other: '카드 #장 변경' }),
    archived: (count) => plural(count, { other: '카드 #장 보관' }),
    inStep: '로드맵과 일치합니다',
    noToken: {
      why: '프로젝트 보드에는 별도의 토큰이 필요합니다. 워크플로 토큰으로는 보드에 접근할 수 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
      weak: '`project-token`에는 이곳 프로젝트 보드에 쓸 권한이 없습니다. 나머지는 토큰 없이도 모두 동작합니다.',
      user: '`project` 범위(비공개 저장소는 `repo`도)를 가진 classic 토큰을 만듭니다',
      organization:
        '조직 권한 “Projects: read and write”와 저장소 권한 “Issues”, “Pull requests: read”를 가진 조직의 fine-grained 토큰을 만듭니다(또는 이 권한을 가진 GitHub App의 토큰을 사용합니다)',
      secret: (name) => `시크릿 ${name}으로 저장합니다`,
      use: (code) => `워크플로 단계에 ${code}을 추가합니다`,
    },
    status: (done, total, value) =>
      `작업 ${number(total)}개 중 ${number(done)}개를 마쳤습니다(${percent(value)}).`,
    forecast: (date) => `이 속도라면 ${date}까지 모두 끝납니다.`,
  },
  remarks: {
    'accidental-heading': {
      message: '단락 바로 아래의 `---`는 Markdown에서 제목이 됩니다. 여기서는 단락과 구분선으로 읽었습니다.',
      hint: '`---` 앞에 빈 줄을 넣으세요.',
    },
    'heading-without-blank': {
      message: '`#` 뒤에 공백이 없어 GitHub는 이 줄을 본문으로 표시합니다. 여기서는 제목으로 읽었습니다.',
      hint: '`#` 뒤에 공백을 넣으세요.',
    },
    'tasks-from-list': {
      message: '실습 제목도 체크박스도 없어 섹션의 모든 목록 항목을 작업으로 보았습니다({count}).',
      hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
    },
    'tasks-from-tables': {
      message: '실습 제목도 체크박스도 없어 표의 모든 행을 작업으로 보았습니다({count}).',
      hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
    },
    'tasks-from-headings': {
      message: '목록도 체크박스도 없어 제목을 작업으로 보았습니다({count}).',
      hint: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
    },
    'no-practice': {
      message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 작업은 실습 제목 아래에 있습니다.',
      hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
    },
    'not-in-series': {
      message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 섹션 흐름에 속하지 않습니다.',
      hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
    },
    'outside-roadmap': {
      message: '“{title}” 아래의 목록은 작업이 되지 않습니다. 로드맵을 나타내는 제목 아래에 있지 않습니다.',
      hint: '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
    },
    'ignored-boxes': {
      message:
        '“{title}” 아래에 작업이 되지 않는 체크박스가 {boxes}개 있습니다. 제목이 다른 내용을 나타냅니다.',
      hint: '작업이라면 제목을 바꾸거나 설정에서 작업 제목으로 지정하세요.',
    },
    'duplicate-id': {
      message: 'ID “{id}”는 이미 {line}번째 줄의 작업에 있습니다.',
      hint: '작업마다 고유한 ID를 붙이거나 아예 붙이지 마세요.',
    },
    'no-tasks': {
      message: '이 로드맵에서 작업을 찾지 못했습니다.',
      hint: '작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요: `- [ ] 작업`.',
    },
    'not-nested': {
      message: '이 항목은 들여썼지만 위 항목에 속할 만큼은 아니어서 별개의 작업으로 처리됩니다.',
      hint: '그 작업의 단계라면 위 항목의 글자 위치까지 들여쓰세요.',
    },
    'unclear-sign': {
      message: '모든 작업에 ✅가 있어 장식으로 보았고, 모두 미완료로 처리됩니다.',
      hint: '작업에 체크박스(`- [x] 작업`)를 쓰거나 끝나지 않은 작업의 기호를 빼세요.',
    },
    'malformed-box': {
      message: '체크박스처럼 보이지만 GitHub는 체크박스로 표시하지 않습니다.',
      hint: '`- [ ] 작업`처럼 하이픈 뒤, 대괄호 안, 대괄호 뒤에 공백을 하나씩 넣으세요.',
    },
    'empty-task': {
      message: '이 체크박스에는 글이 없어 작업이 되지 않습니다.',
      hint: '할 일을 적거나 지우세요.',
    },
    'too-large': {
      message: '이 로드맵을 읽지 않습니다. 파일이 너무 큽니다.',
      hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
    },
    'too-deep': {
      message: '이 로드맵을 읽지 않습니다. 여기서 인용과 목록이 너무 깊이 중첩되어 있습니다.',
      hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
    },
    'too-tangled': {
      message: '이 로드맵을 읽지 않습니다. 여기에 Markdown 기호가 너무 많습니다.',
      hint: '이 부분을 단순하게 하거나 파일을 나누세요.',
    },
    drawing: {
      message: 'Markdown으로 저장된 Excalidraw 그림이며 작업이 없습니다.',
      hint: '`roadmap`에서 제외하거나 작업을 목록으로 적으세요.',
    },
    'unclosed-comment': {
      message: '여기서 시작한 `%%` 주석이 닫히지 않아 그 아래는 읽지 않습니다.',
      hint: '`%%`로 닫으세요.',
    },
    'broken-frontmatter': {
      message: '머리말을 읽을 수 없습니다: {error}',
      hint: '고치세요. 그때까지 제목, 태그, 기한을 알 수 없습니다.',
    },
  },
  moreRemarks: ' (같은 종류 {more}개 더)',
} satisfies Messages
