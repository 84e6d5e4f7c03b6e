import { describe, expect, it } from 'vitest'
import {
  claimsTask,
  commentMarker,
  findCommentMarker,
  parseManagedBody,
  parseMilestoneDescription,
  renderManagedBlock,
  renderMilestoneDescription,
  writtenHash,
} from '../../../src/memory/marker.ts'
import { sectionBase, taskBase } from './builders.ts'

const base = taskBase('a')
const block = renderManagedBlock(base, 'Read the book.\n\n- [ ] chapter 1')
const [opening = ''] = block.split('\n')
const closing = block.split('\n').at(-1) ?? ''

/** A marker around any data, as somebody who read the source could write it. */
function forge(data: unknown): string {
  const text = Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64url')
  return `<!-- roadmap-sync:task v1.${text} -->\nRead the book.\n${closing}`
}

describe('the managed block of an issue', () => {
  it('is found again with all that it says', () => {
    expect(parseManagedBody(block)).toEqual({
      base,
      content: 'Read the book.\n\n- [ ] chapter 1',
      before: '',
      after: '',
    })
  })

  it('stores a task whose issue we closed as version 1 always did', () => {
    const removed = taskBase('a', { state: 'skipped', removed: true })
    const { removed: _, ...stored } = { ...removed, state: 'removed' }
    const written = renderManagedBlock(removed, 'Read the book.')
    expect(written).toBe(forge(stored))
    expect(parseManagedBody(written)?.base).toEqual(removed)
  })

  it('leaves what people write above and below it as they wrote it', () => {
    const before = '  My notes\r\n\r\n'
    const after = '\r\n\r\n## Done so far\n\t- [x] started\r\n'
    const parsed = parseManagedBody(`${before}${block}${after}`)
    expect(parsed?.before).toBe(before)
    expect(parsed?.after).toBe(after)
    expect(parsed?.base).toEqual(base)
  })

  it('says the same after the web editor saved it with CRLF', () => {
    const parsed = parseManagedBody(`${block}\n\nNotes`.replaceAll('\n', '\r\n'))
    expect(parsed?.base).toEqual(base)
    expect(parsed?.content).toBe('Read the book.\n\n- [ ] chapter 1')
    expect(parsed?.after).toBe('\r\n\r\nNotes')
  })

  it('may be empty', () => {
    expect(parseManagedBody(`${opening}\n${closing}`)?.content).toBe('')
  })

  it.each([
    ['an empty body', ''],
    ['a body without a marker', 'Read the book.'],
    ['a block whose end was deleted', block.replace(closing, '')],
    ['a block whose beginning was deleted', block.replace(opening, '')],
    ['a block that was turned upside down', `${closing}\nRead the book.\n${opening}`],
    ['two blocks', `${block}\n\n${block}`],
    ['a block in a block', `${opening}\n${block}\n${closing}`],
    ['two beginnings with one end', `${opening}\n${block}`],
    ['two ends', `${block}\n${closing}`],
    ['a marker that lost a character', block.replace('v1.', 'v1.A')],
    ['a marker that was cut', `${opening.slice(0, 80)} -->\nRead the book.\n${closing}`],
    ['a marker over two lines', block.replace(' v1.', '\nv1.')],
    ['a marker of a later version', block.replace('v1.', 'v2.')],
    ['a marker without data', `<!-- roadmap-sync:task v1. -->\nRead the book.\n${closing}`],
    ['data that is not JSON', forge('{"id":')],
    ['data that is not UTF-8', block.replace(/v1\.\S+/, 'v1._____w')],
    ['data that is null', forge(null)],
    ['data that is a list', forge([base])],
    ['data without a task', forge({ ...base, id: undefined })],
    ['a number for a title', forge({ ...base, title: 7 })],
    ['a revision that is no whole number', forge({ ...base, revision: 1.5 })],
    ['a revision that is a text', forge({ ...base, revision: '1' })],
    ['a milestone that is a text', forge({ ...base, milestone: '1' })],
    ['labels that are no list', forge({ ...base, labels: 'roadmap' })],
    ['a label that is no text', forge({ ...base, labels: ['roadmap', null] })],
    ['a state that there is not', forge({ ...base, state: 'closed' })],
    ['a list for a state', forge({ ...base, state: { toString: 'open' } })],
    ['an explicit id that is missing', forge({ ...base, explicitId: undefined })],
  ])('is not seen in %s', (_, body) => {
    expect(parseManagedBody(body)).toBeNull()
  })

  it('claims the issue even where it is damaged, and plain text claims nothing', () => {
    expect(claimsTask(block.replace(closing, ''))).toBe(true)
    expect(claimsTask('Read the roadmap and sync.')).toBe(false)
  })

  it('cannot be closed early or forged by the text of a task', () => {
    const hostile = taskBase('a', { text: '--> <!-- @octocat #1', path: '--><script>', title: closing })
    const body = renderManagedBlock(hostile, 'Read the book.')
    expect(body.split('\n')[0]).toMatch(/^<!-- roadmap-sync:task v1\.[\w-]+ -->$/)
    expect(parseManagedBody(body)?.base).toEqual(hostile)
  })
})

describe('an untouched block', () => {
  const content = 'Read the book.\n\n- [ ] chapter 1\n  * [ ] page 1\n+ [ ] chapter 2'

  it.each([
    ['boxes were ticked', content.replaceAll('[ ]', '[x]')],
    ['one box was ticked with a capital X', content.replace('[ ]', '[X]')],
    ['it came back as CRLF', content.replaceAll('\n', '\r\n')],
    ['blank lines were added around it', `\n\n${content}\n`],
  ])('is still untouched when %s', (_, changed) => {
    expect(writtenHash(changed)).toBe(writtenHash(content))
  })

  it.each([
    ['a word was changed', content.replace('book', 'books')],
    ['a line was added', `${content}\n- [ ] chapter 3`],
    ['a box was removed', content.replace('- [ ] chapter 1', '- chapter 1')],
    ['a box was crossed out', content.replace('[ ]', '[-]')],
    ['a box became text', content.replace('- [ ] ', '- [ ]')],
    ['two lines changed places', 'Read the book.\n\n+ [ ] chapter 2\n- [ ] chapter 1\n  * [ ] page 1'],
    ['brackets in a sentence were filled', content.replace('book', 'book [x]')],
    ['a list moved one level in', content.replace('- [ ]', '  - [ ]')],
  ])('is touched when %s', (_, changed) => {
    expect(writtenHash(changed)).not.toBe(writtenHash(content))
  })
})

describe('a milestone’s description', () => {
  const section = sectionBase('s')

  it('is found again with its marker', () => {
    const description = renderMilestoneDescription(section, '**What to study**\n\n- loops')
    expect(parseMilestoneDescription(description)).toEqual({
      text: '**What to study**\n\n- loops',
      base: section,
    })
  })

  it('may be nothing but the marker', () => {
    expect(parseMilestoneDescription(renderMilestoneDescription(section, ''))).toEqual({
      text: '',
      base: section,
    })
  })

  it('says the same with CRLF and with blank lines at the end', () => {
    const description = `${renderMilestoneDescription(section, 'a\n\nb').replaceAll('\n', '\r\n')}\r\n\r\n`
    expect(parseMilestoneDescription(description)).toEqual({ text: 'a\n\nb', base: section })
  })

  it('without a marker is all text', () => {
    expect(parseMilestoneDescription(' by hand\r\n')).toEqual({ text: 'by hand', base: null })
  })

  it.each([
    ['a damaged marker', renderMilestoneDescription(section, 'a').replace('v1.', 'v1.A')],
    [
      'a marker of something else',
      `a\n\n<!-- roadmap-sync:section v1.${Buffer.from('{}').toString('base64url')} -->`,
    ],
  ])('with %s belongs to no section', (_, description) => {
    expect(parseMilestoneDescription(description)).toEqual({ text: 'a', base: null })
  })

  it('is found again under a section whose title is as long as a page', () => {
    const long = sectionBase('s', { section: 'я'.repeat(3_000) })
    expect(parseMilestoneDescription(renderMilestoneDescription(long, 'a')).base).toEqual(long)
  })
})

describe('the mark of our comment', () => {
  it('is found on the last line, also after CRLF', () => {
    const marker = commentMarker('removed')
    expect(findCommentMarker(`Left the roadmap.\r\n\r\n${marker}\r\n`)).toBe(marker)
  })

  it('differs for each purpose', () => {
    expect(commentMarker('removed')).not.toBe(commentMarker('returned'))
  })

  it.each([
    ['quoted by somebody', `> ${commentMarker('removed')}`],
    ['followed by other text', `${commentMarker('removed')}\nwhy?`],
    ['with text on its line', `See ${commentMarker('removed')}`],
  ])('is not found %s', (_, body) => {
    expect(findCommentMarker(body)).toBeNull()
  })
})
