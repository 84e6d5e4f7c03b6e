import fc from 'fast-check'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { describe, expect, it } from 'vitest'
import { escapeCell } from '../../src/text/escape.ts'
import { fold, foldTitle } from '../../src/text/fold.ts'
import { casesUpTo } from '../properties.ts'

const processor = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

function html(markdown: string): string {
  return String(processor.processSync(markdown))
}

const titles = fc
  .array(
    fc.constantFrom(
      ...'|`*_[]()<>~\\&#@$!:;/.-+= "\'^{}',
      ...'aZ09é',
      '🎉',
      'מדריך',
      '&lt;',
      '&amp;',
      '&#64;',
      '<!--',
      '-->',
      '<b>',
      '</summary>',
      '</details>',
      '<!-- roadmap-sync:progress:end -->',
      '![x](y)',
      'www.evil.example',
      '@octocat',
      'owner/repo#12',
      '$x$',
      '\n\n',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('the line that unfolds a list', () => {
  it('shows a title as a cell of the table does, and stays one line of text whatever is in it', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const folded = html(fold(foldTitle(title), '- [ ] a task'))
        const [, summary = ''] = /^<details><summary>([\s\S]*?)<\/summary>/.exec(folded) ?? []
        const [, cell = ''] =
          /<td>([\s\S]*?)<\/td>/.exec(html(`| a |\n| - |\n| ${escapeCell(title)} |`)) ?? []
        expect(summary.trim()).toBe(cell.trim())
        expect(summary.replaceAll(/<\/?span>/g, '')).not.toContain('<')
        expect(folded).toMatch(/<li class="task-list-item">.* a task<\/li>\n<\/ul>\n<\/details>$/)
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
