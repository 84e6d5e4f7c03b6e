import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderSummary } from '../../src/report/summary.ts'
import { createWorld, repository, roadmapPath, seed, seedFiles } from '../integration/world.ts'
import type { View } from './browser.ts'
import { complaints, openBrowser, picture, show } from './browser.ts'
import { githubPage } from './github-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

const views: readonly View[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['desk', 'phone'] as const).map((device) => ({ theme, device })),
)

/** A roadmap in use: something done, something changed by a person; then it is edited on a pull request. */
async function lived(): Promise<{ readonly summary: string; readonly comment: string }> {
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
  const number = world.emulator.pulls(repository)[0]?.number ?? 0
  const head = { sha: world.emulator.head(repository, 'edit') }
  await world.run({
    event: { name: 'pull_request', payload: { pull_request: { number, head, base: { ref: 'main' } } } },
  })
  return { summary, comment: world.emulator.pulls(repository)[0]?.comments.at(-1)?.body ?? '' }
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
        await picture(page, `${name}-${view.device}-${view.theme}`)
        await page.close()
      }
    }
  })
})
