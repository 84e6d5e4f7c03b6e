import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/text/markdown/parser.ts'
import { countSteps } from '../steps.ts'
import { read } from './documents.ts'

/** What a roadmap may be made of, over and over; what its parser makes of long paragraphs is shown elsewhere. */
const units = [
  '# Практика\n',
  '## Practice\n\n- a\n\n',
  '## Study\n\n- a\n\n## Practice\n\n- b\n\n',
  '### Study\n\n### Practice\n\n',
  '# Week 1\n\n## Study\n\n- a\n\n## Practice\n\n- [ ] b\n\n',
  '## One\n\n### A\n\n**Practice:** do it\n\n',
  '### A\n\n**Practice:**\n\n- do it\n\n',
  '#### Übung\n##### Final project\n',
  '## 1. Basics\n',
  '## About\n\n## License\n\n',
  '**Tasks**:\n\n- a\n\n',
  'Задание: сделать\n\n',
  'A paragraph.\n\n',
  '- [ ] Write\n',
  '- [ ] Write\n  - [x] step\n',
  '- Write\n\n  notes\n\n',
  '* ✅ done\n* ❌ not\n',
  '- [x]\n',
  '1. one\n2) two\n',
  '- <!-- id: x --> a\n',
  '- [ ] [[note|alias]] #tag 📅 2026-01-01 ^id\n',
  '- [ ] T001 [P] [US1] a\n',
  '> [!todo] Callout\n> - [ ] a\n\n',
  '<details><summary>More</summary>\n\n- [ ] a\n\n</details>\n\n',
  '<h2>Title</h2>\n\n- a\n\n',
  '<input type="checkbox"> a<br>\n\n',
  '| Task | Status |\n| --- | --- |\n| Build | [x] |\n\n',
  '```\n- [ ] code\n```\n\n',
  '%% hidden %%\n\n',
  '<!-- comment -->\n\n',
  '---\n\n',
  'Text\n===\n\n',
  '[a]: https://octo.example\n\n- [ ] [b][a]\n\n',
] as const

/** Steps beside those of parsing Markdown, which are most of them and hide the others. */
function ownSteps(text: string): number {
  return countSteps(() => read(text)) - countSteps(() => parseMarkdown(text))
}

describe('understanding a roadmap takes steps of its length', () => {
  it.each(units)('with as many as one likes of %j', (unit) => {
    for (const start of unit.startsWith('#') ? ['', '# Plan\n\n'] : ['# Plan\n\n']) {
      const [small, large] = [150, 600].map((size) => ownSteps(start + unit.repeat(size)))
      expect(Math.log((large ?? 0) / (small ?? 1)) / Math.log(4)).toBeLessThan(1.2)
    }
  })
})
