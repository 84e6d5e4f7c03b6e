import { describe, expect, it } from 'vitest'
import { eventsOf } from '../stages.ts'

const types = (text: string) => eventsOf(text).map((event) => event.type)

describe('the events of a document', () => {
  it('are its headings, paragraphs, lists, tables and rules in order', () => {
    const text = '# A\n\ntext\n\n- b\n\n---\n\n| c |\n| - |\n| d |\n'
    expect(types(text)).toEqual(['heading', 'text', 'list', 'rule', 'table'])
  })

  it('take the id of a heading out of its title', () => {
    expect(eventsOf('## Week 1 ^w1\n\n## Week 2 {#w2}\n\n## Week 3 <!-- id: w3 -->\n')).toMatchObject([
      { title: 'Week 1', explicitId: 'w1' },
      { title: 'Week 2', explicitId: 'w2' },
      { title: 'Week 3', explicitId: 'w3' },
    ])
  })

  it('enter and leave a callout, whose first line is its title', () => {
    expect(eventsOf('> [!todo] Week 1\n> - a\n\n- b\n')).toMatchObject([
      { type: 'enter', scope: 'callout', title: 'Week 1' },
      { type: 'list' },
      { type: 'exit', scope: 'callout' },
      { type: 'list' },
    ])
  })

  it('give a `<details>` the title of its summary, also where Markdown stands in it', () => {
    const titles = (text: string) =>
      eventsOf(text).flatMap((event) => (event.type === 'enter' ? event.title : []))
    expect(titles('<details><summary>One</summary>\n\n- a\n\n</details>\n')).toEqual(['One'])
    expect(titles('<details>\n<summary>\n\n## Two\n\n</summary>\n\n- a\n\n</details>\n')).toEqual(['Two'])
  })

  it('read `##Title` as a heading and tell it', () => {
    expect(eventsOf('##Title\n')).toMatchObject([
      { type: 'notice', rule: 'heading-without-blank' },
      { type: 'heading', level: 2, title: 'Title' },
    ])
  })

  it('read no heading where a rule stands right below a paragraph, and tell it', () => {
    expect(types('one\ntwo\n---\n')).toEqual(['notice', 'rule'])
  })

  it('put a list below `10.` where three blanks indent it', () => {
    expect(types('9. a\n10. b\n   - c\n')).toEqual(['list'])
  })

  it('make one list of checkboxes in HTML', () => {
    const [list] = eventsOf('<input type="checkbox"> a\n<input type="checkbox" checked> b\n')
    expect(list).toMatchObject({ type: 'list', node: { children: [{}, {}] } })
  })
})
