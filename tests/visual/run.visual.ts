import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderSummary } from '../../src/report/summary.ts'
import { createWorld, repository, roadmapPath, seed, seedFiles } from '../integration/world.ts'
import type { View } from './browser.ts'
import { complaints, openBrowser, picture, show } from './browser.ts'
import { githubPage } from './github-page.ts'
import { comparable, differenceTo } from './references.ts'

let browser: Browser
let compared = false
beforeAll(async () => {
  browser = await openBrowser()
  compared = await comparable(browser)
})
afterAll(() => browser?.close())

const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['desk', 'phone'] as const).map((device) => ({ theme, device })),
)

/** These pictures are kept; the others look alike. */
const kept = new Set(['comment-desk-light', 'stopped-phone-dark'])

/** A roadmap in use: something done, something changed by a person; then it is edited on a pull request. */
async function lived(): Promise<Readonly<Record<'summary' | 'comment' | 'refused' | 'stopped', string>>> {
  const files = { ...seedFiles, '.github/roadmap-sync.yml': 'chart: true\n' }
  const world = createWorld({ repositories: [{ name: repository, files }] })
  const octo = world.emulator.person('octo')
  await world.run()
  for (const number of [1, 3, 4]) {
    world.clock.advance(9 * 86_400_000)
    octo.closeIssue(repository, number)
  }
  octo.editIssue(repository, 8, { title: 'Очередь задач' })
  const edited = seed
    .replace('- Создай REST API на DRF', '- Напиши REST API на DRF')
    .replace(/^- Напиши клиента для SOAP API.*$/m, '- Напиши | `клиента` для <b>SOAP</b>\n- מדריך לפייתון')
  octo.push(repository, { files: { [roadmapPath]: edited } })
  const summary = renderSummary(await world.run())
  octo.createBranch(repository, 'edit')
  octo.push(repository, {
    branch: 'edit',
    files: {
      [roadmapPath]: `${edited.replace('Docker с Redis', 'Docker и Redis')}\n- [ ] Ещё одна задача\n`,
    },
  })
  octo.openPull(repository, { title: 'Edit', head: 'edit' })
  const shown = async (): Promise<string> => {
    const number = world.emulator.pulls(repository)[0]?.number ?? 0
    const head = { sha: world.emulator.head(repository, 'edit') }
    const payload = { pull_request: { number, head, base: { ref: 'main' } } }
    await world.run({ event: { name: 'pull_request', payload } })
    return world.emulator.pulls(repository)[0]?.comments.at(-1)?.body ?? ''
  }
  const comment = await shown()
  octo.push(repository, { branch: 'edit', files: { [roadmapPath]: seed.slice(0, seed.indexOf('## 3.')) } })
  const refused = await shown()
  // Rules and limits keep a run from its end.
  octo.push(repository, {
    files: { [roadmapPath]: edited.replace('## 8.', '## 9. Ещё\n\n### Практика\n\n- Задача\n\n## 8.') },
  })
  world.emulator.configure(repository, { protectedBranches: ['main'] })
  octo.closeIssue(repository, 5)
  const limit = { kind: 'limit', form: 'secondary', retryAfter: 3_600 } as const
  world.emulator.faults.script({ operation: 'issues/create-milestone' }, limit)
  const stopped = renderSummary(await world.run())
  return { summary, comment, refused, stopped }
}

describe('what a run tells', () => {
  it('is readable for everybody: the job summary and the comment on a pull request', async () => {
    for (const [name, markdown] of Object.entries(await lived())) {
      expect(markdown).not.toBe('')
      for (const view of views) {
        // A page has one main heading; GitHub's is the workflow's or the pull request's title.
        const page = await show(browser, githubPage(`# Roadmap\n\n${markdown}`, 'ru'), view)
        expect(await page.evaluate('look.overflows()'), name).toBe(false)
        expect(await complaints(page), name).toEqual([])
        const file = `${name}-${view.device}-${view.theme}`
        const png = await picture(page, file)
        if (kept.has(file) && compared) expect(differenceTo(file, png)).toBeNull()
        await page.close()
      }
    }
  })
})
