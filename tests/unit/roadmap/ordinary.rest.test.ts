// Long documents of every day: none is refused, and each is read in a fraction of the worker's minute.
import { describe, expect, it } from 'vitest'
import { updateZones } from '../../../src/readme/zones.ts'
import { readRoadmaps } from '../support/parser.ts'

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('')
const task = '\n\n## Practice\n\n- [ ] Write a parser\n'
const fenced = (language: string, line: string) =>
  `# Plan\n\n\`\`\`${language}\n${line.repeat(3_000)}\`\`\`${task}`

const documents: readonly (readonly [string, string])[] = [
  ['3,000 lines of code', fenced('js', 'const a = [1, 2, *b*] // `x` <y> [z](\n')],
  ['3,000 lines of JSON', fenced('json', '  { "a": [1, [2, "*_`"]], "b": "<c>" },\n')],
  ['3,000 lines of mermaid', fenced('mermaid', '  A[Start] --> B{Is it?}\n')],
  [
    'a table of 2,000 rows without pipes at the edge',
    `# Plan\n\na | b | c\n--- | --- | ---\n${many(2_000, (index) => `${index} | some *text* | [x](y)\n`)}${task}`,
  ],
  [
    '100 kB of prose in a paragraph',
    `# Plan\n\n${'The quick brown fox, it said (loudly), jumps *over* the lazy dog. '.repeat(1_550)}${task}`,
  ],
  [
    'a list of interfaces: 50 sections with tables of 30 rows',
    `# Interfaces\n\n${many(50, (part) => `### Part ${part}\nAPI | Description | Auth | HTTPS | CORS\n|---|:---|:---|:---|:---|\n${many(30, (row) => `| [Name ${row}](https://example.com/${part}/${row}) | What it is for | \`apiKey\` | Yes | Unknown |\n`)}\n**[⬆ Back to Index](#index)**\n`)}${task}`,
  ],
  [
    'a list of solutions: 3,000 wide rows',
    `# Solutions\n\n|  #  | Title | Solution | Time | Space | Difficulty | Tag | Note |\n|-----|----|----|----|----|----|----|----|\n${many(3_000, (row) => `${row} | [Title ${row}](https://example.com/problems/x-${row}/) | [C++](./C++/x-${row}.cpp) [Python](./Python/x-${row}.py) | _O(n)_ | _O(1)_ | Medium || variant of [Other](https://example.com/) \`DP\` |\n`)}${task}`,
  ],
]

describe.each(documents)('%s', (_, text) => {
  it('are read as a roadmap and as a README', () => {
    const [roadmap] = readRoadmaps(new Map([['plan.md', text]]))
    expect(roadmap?.remarks.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(roadmap?.sections.flatMap(({ tasks }) => tasks.map((each) => each.text))).toContain(
      'Write a parser',
    )
    const readme = updateZones(text, { badge: 'x', progress: null, chart: null }, { path: 'README.md' })
    expect(readme.diagnostics).toEqual([])
    expect(readme.text).toContain('roadmap-sync:badge:start')
  })
})
