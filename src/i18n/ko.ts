import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'other'>('ko')
const { number, percent } = format

/** Korean. */
export const ko = {
  locale: 'ko',
  format: formats(format, {
    tasks: { other: '과제 #개' },
    issues: { other: '이슈 #개' },
    milestones: { other: '마일스톤 #개' },
  }),
  badge: { label: '진행률', noTasks: '과제 없음' },
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
      `이 이슈와 ${older}는 같은 과제이므로 이 이슈를 닫았습니다. ${older}에서 이어 가세요.`,
    removed: (file) =>
      `‘계획되지 않음’으로 닫았습니다. 과제가 더 이상 ${file}에 없습니다. 과제가 돌아오면 이슈도 다시 열립니다.`,
    returned: (file) => `다시 열었습니다. 과제가 다시 ${file}에 있습니다.`,
  },
  commit: {
    progress: (done, total, value) => `로드맵 진행률 갱신: ${done}/${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: '로드맵 진행률 갱신',
    pullBody: (done, total, value) =>
      `과제 ${number(total)}개 중 ${number(done)}개를 마쳤습니다 (${percent(value)}).`,
    pullNote:
      '병합하면 배지와 표, 체크박스가 갱신됩니다. 열려 있는 동안 최신 상태로 유지되고, 갱신할 것이 없으면 닫힙니다. 이 브랜치에 있는 다른 사람의 커밋은 절대 덮어쓰지 않습니다.',
    readmeTitle: 'README에 로드맵 진행률 표시',
    readmeBody: (branch) =>
      `README에 브랜치 ${branch}의 배지와 표가 표시됩니다. 한 번만 필요하며, 이후 실행은 README를 바꾸지 않습니다.`,
    pageNote: (branch) => `${branch}에 있는 로드맵의 배지, 표, 원장이며 roadmap-sync가 갱신합니다.`,
    pageLink: '섹션별 진행률',
    waiting: (pull) => `배지와 표가 ${pull}에서 병합을 기다리고 있습니다.`,
    declined: (pull) => `누군가 ${pull} 을(를) 닫았습니다. 새로운 내용이 생길 때까지 닫힌 채로 둡니다.`,
  },
  plan: {
    title: '로드맵 계획',
    nothing: '변경 없음: GitHub가 로드맵과 일치합니다.',
    milestones: '마일스톤',
    issues: '이슈',
    milestone: '마일스톤',
    toCreate: (count) => `생성 ${number(count)}개`,
    toUpdate: (count) => `수정 ${number(count)}개`,
    toClose: (count) => `닫기 ${number(count)}개`,
    toReopen: (count) => `다시 열기 ${number(count)}개`,
    drift: 'GitHub에서 변경됨',
    driftHint: 'GitHub에서 사람이 변경한 내용입니다. 그대로 유지됩니다.',
    conflicts: '양쪽에서 변경됨',
    conflictsHint: '로드맵과 사람이 서로 다르게 변경했습니다. 사람의 내용이 유지됩니다.',
    lost: '삭제되거나 옮겨진 이슈',
    lostHint:
      '누군가 이 이슈를 삭제하거나 옮겼습니다. 건너뛴 것으로 세며 다시 만들지 않습니다. 새 이슈가 필요하면 과제의 글을 바꾸세요.',
    forged: '다른 사람이 만든 이슈',
    forgedHint:
      '이 이슈에는 roadmap-sync의 표시가 있지만 다른 사람이 만들었습니다. 세지도 바꾸지도 않습니다.',
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
      `안전하지 않아 거부했습니다. 이슈 ${number(existing)}개 중 ${number(changed)}개(${percent(value)})의 이름이 바뀌거나 닫힙니다.`,
    force: '그래도 계획을 적용하려면 `force: true`로 다시 실행하세요.',
    more: (count) => `… 외 ${number(count)}개`,
    preview: '병합 후',
  },
  effects: {
    create: { will: '생성', did: '생성됨' },
    update: { will: '수정', did: '수정됨' },
    rename: { will: '이름 변경', did: '이름 변경됨' },
    move: { will: '이동', did: '이동됨' },
    close: { will: '닫기', did: '닫힘' },
    skip: { will: '계획되지 않음으로 닫기', did: '계획되지 않음으로 닫힘' },
    reopen: { will: '다시 열기', did: '다시 열림' },
  },
  outcome: {
    from: (section) => `${section}에서`,
    safe: (changed, existing, limit) =>
      `이슈 ${number(existing)}개 중 ${number(changed)}개의 이름이 바뀌거나 닫힙니다(한도: ${percent(limit)}).`,
    changes: '변경 내용',
    besides: '그 밖의 변경',
    boxes: (count) => `로드맵 체크박스 ${number(count)}개를 이슈에 맞춰 갱신했습니다.`,
    waited: (minutes) => `GitHub 제한 때문에 ${number(minutes)}분 기다렸습니다.`,
    readmeWaiting: (pull) => `README의 링크가 ${pull}에서 병합을 기다리고 있습니다.`,
    rest: '나머지는 작업 요약에 있습니다.',
  },
  run: {
    title: '로드맵 진행률',
    dryRun: '시험 실행: 아무것도 쓰지 않았습니다.',
    failed: '실패',
    incomplete: (pending) => `아직 끝나지 않았습니다. 변경 ${number(pending)}개가 남았습니다.`,
    estimate: (objects, minutes) =>
      `이 계획은 이슈, 마일스톤, 댓글 ${number(objects)}개를 만듭니다. GitHub 제한으로 약 ${number(minutes)}분이 걸립니다. 이번 실행이 먼저 끝나면 다음 실행이 이어 갑니다.`,
    limitedUntil: (time) => `GitHub의 한도는 ${time}\u00a0UTC까지 적용됩니다.`,
    goesOn: '다음 실행이 여기서 이어집니다. 같은 작업을 두 번 하지 않습니다.',
    stoppedBy: { rateLimit: 'GitHub의 요청 한도에 도달했습니다.', abort: '실행이 취소되었습니다.' },
    committed: (sha) => `배지와 표를 ${sha}에서 갱신했습니다.`,
    notCommitted: '배지와 표에 변경이 없어 커밋하지 않았습니다.',
    diagnostics: '로드맵에서 살펴볼 곳',
    requests: (count) => `GitHub 요청 ${number(count)}회`,
    cut: '이 요약은 GitHub의 크기 제한 때문에 잘렸습니다.',
  },
  board: {
    title: '프로젝트 보드',
    start: '시작일',
    target: '목표일',
    view: '보드',
    description: (repository) => `${repository}의 로드맵이며 roadmap-sync가 동기화합니다.`,
    readme: (roadmaps) =>
      `이 보드는 ${roadmaps}을(를) 따릅니다. 카드는 로드맵의 이슈이며 순서, 상태, 섹션은 roadmap-sync가 맞춥니다. 여기서 옮기거나 추가하거나 이름을 바꾼 것은 그대로 남습니다.`,
    added: (count) => `카드 ${number(count)}장 추가`,
    changed: (count) => `카드 ${number(count)}장 변경`,
    archived: (count) => `카드 ${number(count)}장 보관`,
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
  },
  remarks: {
    'accidental-heading':
      '단락 바로 아래의 `---`는 Markdown에서 제목이 됩니다. 여기서는 단락과 구분선으로 읽었습니다.',
    'heading-without-blank':
      '`#` 뒤에 공백이 없어 GitHub는 이 줄을 본문으로 표시합니다. 여기서는 제목으로 읽었습니다.',
    'tasks-from-list': '실습 제목도 체크박스도 없어 섹션의 모든 목록 항목을 작업으로 보았습니다({count}).',
    'tasks-from-tables': '실습 제목도 체크박스도 없어 표의 모든 행을 작업으로 보았습니다({count}).',
    'tasks-from-headings': '목록도 체크박스도 없어 제목을 작업으로 보았습니다({count}).',
    'no-practice':
      '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 작업은 실습 제목 아래에 있습니다.',
    'not-in-series': '“{title}” 아래의 목록은 작업이 되지 않습니다. 이 로드맵의 섹션 흐름에 속하지 않습니다.',
    'outside-roadmap':
      '“{title}” 아래의 목록은 작업이 되지 않습니다. 로드맵을 나타내는 제목 아래에 있지 않습니다.',
    'ignored-boxes':
      '“{title}” 아래에 작업이 되지 않는 체크박스가 {boxes}개 있습니다. 제목이 다른 내용을 나타냅니다.',
    'duplicate-id': 'ID “{id}”는 이미 {line}번째 줄의 작업에 있습니다.',
    'no-tasks': '이 로드맵에서 작업을 찾지 못했습니다.',
    'not-nested': '이 항목은 들여썼지만 위 항목에 속할 만큼은 아니어서 별개의 작업으로 처리됩니다.',
    'unclear-sign': '모든 작업에 ✅가 있어 장식으로 보았고, 모두 미완료로 처리됩니다.',
    'malformed-box': '체크박스처럼 보이지만 GitHub는 체크박스로 표시하지 않습니다.',
    'empty-task': '이 체크박스에는 글이 없어 작업이 되지 않습니다.',
    drawing: 'Markdown으로 저장된 Excalidraw 그림이며 작업이 없습니다.',
    'unclosed-comment': '여기서 시작한 `%%` 주석이 닫히지 않아 그 아래는 읽지 않습니다.',
    'broken-frontmatter': '머리말을 읽을 수 없습니다: {error}',
  },
  hints: {
    'accidental-heading': '`---` 앞에 빈 줄을 넣으세요.',
    'heading-without-blank': '`#` 뒤에 공백을 넣으세요.',
    guessed: '확실히 하려면 작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요.',
    'passed-over': '작업이라면 체크박스를 붙이거나 “실습” 같은 제목 아래에 두세요.',
    'ignored-boxes': '작업이라면 제목을 바꾸거나 설정에서 작업 제목으로 지정하세요.',
    'duplicate-id': '작업마다 고유한 ID를 붙이거나 아예 붙이지 마세요.',
    'no-tasks': '작업을 “실습” 같은 제목 아래에 두거나 체크박스를 붙이세요: `- [ ] 작업`.',
    'not-nested': '그 작업의 단계라면 위 항목의 글자 위치까지 들여쓰세요.',
    'unclear-sign': '작업에 체크박스(`- [x] 작업`)를 쓰거나 끝나지 않은 작업의 기호를 빼세요.',
    'malformed-box': '`- [ ] 작업`처럼 하이픈 뒤, 대괄호 안, 대괄호 뒤에 공백을 하나씩 넣으세요.',
    'empty-task': '할 일을 적거나 지우세요.',
    drawing: '`roadmap`에서 제외하거나 작업을 목록으로 적으세요.',
    'unclosed-comment': '`%%`로 닫으세요.',
    'broken-frontmatter': '고치세요. 그때까지 제목, 태그, 기한을 알 수 없습니다.',
  },
  moreRemarks: ' (같은 종류 {more}개 더)',
} satisfies Messages
