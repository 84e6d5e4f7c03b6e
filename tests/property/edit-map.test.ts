// The parser's helper that is replaced, beside what it replaces.
import fc from 'fast-check'
import { EditMap } from 'micromark-util-edit-map'
import { expect, it } from 'vitest'
import { editFromFirstChange } from '../../src/text/markdown/edit-map.ts'
import { casesUpTo } from '../properties.ts'

type Events = Parameters<EditMap['consume']>[0]

const original = EditMap.prototype.consume
editFromFirstChange()
const replaced = EditMap.prototype.consume

/** Changes at places of a list of that many events, which take away none that another change needs. */
const changes = fc
  .array(fc.record({ skip: fc.nat(4), remove: fc.nat(3), add: fc.nat(3) }), { maxLength: 12 })
  .map((steps) => {
    let end = 0
    return steps.map(({ skip, remove, add }) => {
      const at = end + skip
      end = at + Math.max(1, remove)
      return { at, remove, add }
    })
  })

it('changes the same events in the same way, in whatever order the changes were made, also the second time', () => {
  const order = changes.chain((made) => fc.shuffledSubarray(made, { minLength: made.length }))
  fc.assert(
    fc.property(fc.array(order, { minLength: 1, maxLength: 3 }), (rounds) => {
      const result = (consume: typeof original) => {
        const map = new EditMap()
        return rounds.map((made) => {
          const events = named('', 60)
          for (const { at, remove, add } of made) map.add(at, remove, named(`${at} `, add))
          consume.call(map, events)
          return events
        })
      }
      expect(result(replaced)).toEqual(result(original))
    }),
    { numRuns: casesUpTo(2_000) },
  )
  expect(replaced).not.toBe(original)
})

/** Names in the place of events: nothing looks into them. */
function named(prefix: string, count: number): Events {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`) as unknown as Events
}
