import { describe, expect, it } from 'vitest'
import { parseRoadmap } from '../../../../src/roadmap/parse.ts'
import { readBoxes } from '../../../../src/roadmap/readings/boxes.ts'
import { chooseReading } from '../../../../src/roadmap/readings/choose-reading.ts'
import { readHeadings } from '../../../../src/roadmap/readings/headings.ts'
import { readList } from '../../../../src/roadmap/readings/list.ts'
import { readPractice } from '../../../../src/roadmap/readings/practice.ts'
import { readTables } from '../../../../src/roadmap/readings/tables.ts'
import { evidenceOf } from '../stages.ts'

const practice = '# Plan\n\n## Week 1\n\n- topic\n\n### Practice\n\n- task\n'
const boxes = '# Plan\n\n## Week 1\n\n- [ ] task\n'
const tables = '# Plan\n\n## Week 1\n\n| Task | Days |\n| - | - |\n| Read a book | 2 |\n'
const list = '# Plan\n\n## Week 1\n\n- task\n\n## Week 2\n\n- task\n'
const headings = '# Plan\n\n## Part 1\n\n### Read\n\ntext\n\n### Write\n\n## Part 2\n\n### Try\n'
const nothing = '# Plan\n\ntext\n'

describe('the reading of a document', () => {
  it.each([
    ['practice', practice],
    ['boxes', boxes],
    ['tables', tables],
    ['list', list],
    ['headings', headings],
    ['none', nothing],
    ['boxes', `${boxes}\n## Week 2\n\n- no box\n`],
    ['practice', `${practice}\n## Week 2\n\n- [ ] box\n`],
  ])('is %s', (kind, text) => {
    expect(chooseReading(evidenceOf(text)).kind).toBe(kind)
  })

  it('takes study lists and questions where the configuration says so', () => {
    const text =
      '# Plan\n\n## Week 1\n\n### Theory\n\n- topic\n\n### Practice\n\n- task\n\n## Questions\n\n- q\n'
    const evidence = evidenceOf(text)
    const taken = (options = {}) =>
      evidence.structure.placed
        .map(chooseReading(evidence, options).takenFrom)
        .filter((each) => each === 'all')
    expect(
      [taken(), taken({ topics: 'issues' }), taken({ questions: 'issues' })].map(({ length }) => length),
    ).toEqual([1, 2, 2])
  })
})

describe('a way of reading', () => {
  it.each([
    ['practice', readPractice, practice],
    ['boxes', readBoxes, boxes],
    ['tables', readTables, tables],
    ['list', readList, list],
    ['headings', readHeadings, headings],
  ])('%s finds nothing in a document without tasks', (kind, read, text) => {
    expect(read(evidenceOf(nothing))).toBeNull()
    expect(read(evidenceOf(text))?.kind).toBe(kind)
  })

  it('practice takes a heading that names its task', () => {
    const text =
      '# Plan\n\n## Week 1\n\n### Practice: build a parser\n\n## Week 2\n\n### Practice: build a compiler\n'
    const { sections } = parseRoadmap({ path: 'plan.md', text })
    expect(sections.map(({ title, tasks }) => [title, tasks.map((task) => task.text)])).toEqual([
      ['Week 1', ['Practice: build a parser']],
      ['Week 2', ['Practice: build a compiler']],
    ])
  })

  it('practice does not come first where labels stand in few sections', () => {
    const weeks = [2, 3, 4].map((week) => `## Week ${week}\n\n- task\n`).join('\n')
    const text = `# Plan\n\n## Week 1\n\n- **Practice:** build\n- **Theory:** read\n\n${weeks}`
    expect(readPractice(evidenceOf(text))?.isInSections).toBe(false)
  })

  it('list takes only the lists of a series where there is one', () => {
    const { lists } = evidenceOf(`${list}\n## Shopping\n\n- milk\n`)
    expect([...lists].map(({ part }) => part.title)).toEqual(['Week 1', 'Week 2'])
  })

  it('list takes no table of contents', () => {
    expect(readList(evidenceOf('# Plan\n\n## Contents\n\n- [A](#a)\n- [B](#b)\n'))).toBeNull()
  })
})
