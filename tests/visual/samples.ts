import { defaultConfig } from '../../src/config/schema.ts'
import { messagesFor } from '../../src/i18n/locale.ts'
import type { Locale } from '../../src/i18n/messages.ts'
import { emptyLedger } from '../../src/memory/ledger.ts'
import { makeArtifacts } from '../../src/publish/artifacts.ts'
import type { BadgeStyle } from '../../src/readme/badge.ts'
import { renderBurnup } from '../../src/readme/chart.ts'
import { makeHistory } from '../../src/readme/history.ts'
import type { SectionProgress } from '../../src/readme/progress.ts'
import { roadmapProgress, sectionProgress, totalProgress } from '../../src/readme/progress.ts'
import type { TaskState } from '../../src/roadmap/model.ts'
import { halfWay } from '../unit/summary/stories.ts'
import { createParser } from '../unit/support/parser.ts'

const url = 'https://github.com/octo/roadmap'
const assets = '.github/roadmap'

/** A README as the Action leaves it, and the pictures it shows, by path. */
export type Sample = { readonly readme: string; readonly pictures: ReadonlyMap<string, string> }

/** A section with its tasks, a mark before each: `x` done, `-` skipped, else open. */
type Section = readonly [title: string, ...tasks: readonly string[]]

type Look = {
  readonly locale: Locale
  readonly heading: string
  readonly roadmaps: readonly (readonly Section[])[]
  readonly style?: BadgeStyle
  readonly tasks?: boolean
  readonly chart?: boolean
}

const states: Readonly<Record<string, TaskState>> = { x: 'done', '-': 'skipped', ' ': 'open' }

/** Returns a README made from `look`, as the Action makes it. */
export async function sample({
  locale,
  heading,
  roadmaps,
  style = 'flat',
  tasks = false,
  chart = false,
}: Look): Promise<Sample> {
  let number = 0
  const issue = () => {
    number += 1
    return { number, url: `${url}/issues/${number}` }
  }
  const sections = (list: readonly Section[]): SectionProgress[] =>
    list.map(([title, ...items], index) =>
      sectionProgress(
        title,
        { number: index + 1, url: `${url}/milestone/${index + 1}` },
        items.map((text) => ({
          title: text.slice(2),
          state: states[text[0] ?? ''] ?? 'open',
          issue: issue(),
        })),
      ),
    )
  const progress = totalProgress(
    roadmaps.map((list, index) =>
      roadmapProgress(`${heading} ${index + 1}`, `roadmap/${index + 1}.md`, sections(list)),
    ),
  )
  const messages = messagesFor(locale)
  const readme = 'README.md'
  const { changed } = await makeArtifacts(new Map([[readme, `# ${heading}\n`]]), {
    progress,
    chart: chart ? renderBurnup(makeHistory(halfWay), messages) : null,
    ledger: emptyLedger,
    ticks: [],
    messages,
    config: { ...defaultConfig, badge: { style }, table: { tasks }, chart },
    readme,
    assets,
    url,
    updateZones: createParser().updateZones,
  })
  return { readme: changed.get(readme) ?? '', pictures: changed }
}

const latin: Look = {
  locale: 'en',
  heading: 'Python developer',
  roadmaps: [
    [
      ['1. Basics', 'x Solve ten tasks on Codewars', 'x Write a small project that follows PEP 8'],
      [
        '2. Web frameworks',
        'x Write a blog with Django',
        '  Write an asynchronous application with FastAPI',
        '- Learn Twisted',
      ],
      [
        '3. Asynchronous programming',
        '  Write a client for somebody else’s API, such as the one of Telegram or GitHub',
      ],
      [
        '4. `asyncio` | <b>databases</b> & friends 🎉',
        '  Draw the tables of a shop, and ask them difficult questions with JOIN, GROUP BY and WINDOW until the answers are right every time',
      ],
      ['5. Nothing left', '- Learn Perl'],
    ],
  ],
}

const cyrillic: Look = {
  locale: 'ru',
  heading: 'Python-разработчик',
  chart: true,
  style: 'flat-square',
  roadmaps: [
    [
      ['1. Основы Python', 'x Реши десять задач на Codewars', '  Напиши небольшой проект, следуя PEP8.'],
      ['2. Web-фреймворки', 'x Напиши блог на Django', 'x Напиши приложение на FastAPI'],
      [
        '3. Асинхронное программирование',
        '  Реализуй асинхронный клиент для стороннего API (например, Telegram или GitHub).',
      ],
    ],
  ],
}

const cjk: Look = {
  locale: 'ja',
  heading: '開発者への道',
  style: 'for-the-badge',
  roadmaps: [
    [
      ['1. 基礎', 'x 変数と型を学ぶ', 'x 例外を扱う', '  小さなプロジェクトを書く'],
      ['2. 데이터베이스', '  온라인 상점의 테이블을 설계하고 복잡한 질의를 작성한다'],
    ],
    [
      ['3. 网络框架', 'x 用 Django 写一个博客', '- 学习 Twisted'],
      ['4. 測試', '  為 REST API 編寫測試，包含端點與驗證'],
    ],
  ],
}

const rightToLeft: Look = {
  locale: 'en',
  heading: 'مسار المطور',
  tasks: true,
  roadmaps: [
    [
      ['1. أساسيات Python (الجزء 1)', 'x حل عشر مسائل على Codewars', '  اكتب مشروعًا صغيرًا يتبع PEP 8'],
      ['2. מסדי נתונים | SQL', '  צייר את הטבלאות של חנות', '- למד Perl (לא חובה)'],
    ],
  ],
}

const twoHundred = 'A title of two hundred characters that goes on and on, '.repeat(4).slice(0, 200)

const hardTitles: Look = {
  locale: 'de',
  heading: 'Hard titles',
  tasks: true,
  roadmaps: [
    [
      [
        'Datenverarbeitungsgrundlagenübungen',
        'x Softwarearchitekturentscheidungen',
        '  create_commit_on_branch()',
      ],
      ['a | b || c', '  task | with `code|pipe`'],
      ['`code` ``two`` `', 'x `x`', '  <script>alert(1)</script> &amp; &lt;'],
      ['<b>bold</b> <img src=x onerror=alert(1)>', '- 🎉🎉🎉 👩‍👩‍👧‍👦 family'],
      [twoHundred, `  ${twoHundred}`, 'x done'],
      ['# heading - list 1. number', '  $x$ and $y$ _em_ *em* ~~s~~ [link](http://x)'],
      ['', '  '],
    ],
  ],
}

/** The READMEs that are looked at, by the script of their titles. */
export const scripts: Readonly<Record<string, Sample>> = {
  latin: await sample(latin),
  cyrillic: await sample(cyrillic),
  cjk: await sample(cjk),
  'right-to-left': await sample(rightToLeft),
  'hard-titles': await sample(hardTitles),
}

/** The languages of the pages above. */
export const languages: Readonly<Record<string, string>> = {
  latin: 'en',
  cyrillic: 'ru',
  cjk: 'ja',
  'right-to-left': 'en',
  'hard-titles': 'de',
}

/** A hundred sections: some done, some under way, most to come. */
export const hundredSections: Sample = await sample({
  locale: 'en',
  heading: 'A hundred days',
  tasks: true,
  roadmaps: [
    Array.from({ length: 100 }, (_, index): Section => {
      const day = index + 1
      const mark = (task: number) => (day < 21 || (day % 9 === 0 && day < 60 && task === 1) ? 'x' : ' ')
      return [`Day ${day}`, ...[1, 2, 3].map((task) => `${mark(task)} Exercise ${day}.${task}`)]
    }),
  ],
})
