import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setBoxes } from '../../src/roadmap/checkbox-edits.ts'
import { boxState } from '../../src/roadmap/markdown/list-item.ts'
import { textKey } from '../../src/text/text.ts'
import { casesUpTo } from '../properties.ts'
import { boxesOf, documents, read, shape, tasksOf } from './documents.ts'

/** 18,000 documents were tried of each. */
const runs = { numRuns: casesUpTo(1_000) }

describe('whatever document it is', () => {
  it('is read without a failure, and the same again', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(read(text)).toEqual(read(text))
      }),
      runs,
    )
  })

  it('has sections, tasks and remarks inside it, at lines that say what they are', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const roadmap = read(text)
        const lines = text.split('\n')
        for (const task of tasksOf(roadmap)) {
          const [word] = textKey(task.text).split(' ')
          expect(task.text).not.toBe('')
          expect(
            textKey(
              lines
                .slice(task.line - 1)
                .join(' ')
                .replace(/<[^>]*>/g, ' '),
            ),
          ).toContain(word ?? '')
        }
        for (const { line } of roadmap.sections) expect(line).toBeLessThanOrEqual(lines.length)
        for (const { place } of roadmap.remarks) {
          expect(place?.line).toBeLessThanOrEqual(lines.length)
          expect(place?.column).toBeLessThanOrEqual((lines[(place?.line ?? 1) - 1] ?? '').length + 1)
        }
      }),
      runs,
    )
  })

  it('has its boxes where their offsets say, each once', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const boxes = boxesOf(read(text))
        for (const { offset, state } of boxes) {
          expect(text.slice(offset - 1, offset + 2)).toMatch(/^\[[^[\]]\]$/)
          expect(boxState(text.charAt(offset))).toBe(state)
        }
        expect(new Set(boxes.map(({ offset }) => offset)).size).toBe(boxes.length)
      }),
      runs,
    )
  })

  it('is the same roadmap with one mark changed when one box is set', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.constantFrom('open', 'done', 'skipped'), (text, pick, state) => {
        const before = read(text)
        const own = tasksOf(before).flatMap((task) => task.box ?? [])
        // A line below a box without text is its text for GFM's marks only.
        fc.pre(own.length > 0 && !/\[[^\]]\][ \t]*$/m.test(text))
        const { offset } = own[pick % own.length] ?? { offset: 0 }
        const after = read(setBoxes(text, [{ offset, state }]))
        const changed = tasksOf(after).map((task) =>
          task.box?.offset === offset ? state : (task.box?.state ?? null),
        )
        expect(tasksOf(after).map((task) => task.box?.state ?? null)).toEqual(changed)
        expect(tasksOf(after).map(({ text: title, line }) => [title, line])).toEqual(
          tasksOf(before).map(({ text: title, line }) => [title, line]),
        )
      }),
      runs,
    )
  })

  it('is the same with Windows line endings, and with accents as marks of their own', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const expected = shape(read(text))
        expect(shape(read(text.replaceAll('\n', '\r\n')))).toEqual(expected)
        expect(shape(read(text.normalize('NFD')))).toEqual(expected)
      }),
      runs,
    )
  })
})
