import { describe, expect, it } from 'vitest'
import { readMemory, renderMemory } from '../../../src/board/memory-json.ts'
import { sectionId, taskId } from '../support/build.ts'

const stored = { id: 'PVT_1', url: 'https://github.com/users/octo/projects/1', fields: {}, sections: {} }

describe('what the ledger holds for a board', () => {
  it('is read as it was written', () => {
    const memory = {
      board: {
        ...stored,
        fields: { status: 'F1' },
        sections: new Map([[sectionId('s'), { option: 'o1', name: 'Basics' }]]),
      },
      cards: new Map([[taskId('a'), { status: 'todo', section: sectionId('s') } as const]]),
    }
    expect(readMemory(JSON.parse(JSON.stringify(renderMemory(memory))))).toEqual(memory)
  })

  it.each([
    ['of another shape', 5],
    ['without its id', { ...stored, id: undefined }],
    ['with a card that is none', { ...stored, cards: { a: { status: 'lost' } } }],
    ['that is missing', undefined],
  ])('%s is as if it were not there: the board is found again by its marker', (_, json) => {
    expect(readMemory(json)).toBeUndefined()
  })

  it('of a version that kept cards elsewhere still says which board it is', () => {
    expect(readMemory(stored)?.board?.id).toBe('PVT_1')
  })
})
