import { describe, expect, it } from 'vitest'
import { keepTicks } from '../../../../src/plan/diff/keep-ticks.ts'

describe('boxes that a person ticked', () => {
  it.each([
    [
      'stay ticked when the block is written anew',
      '- [x] One\n- [ ] Two',
      '- [ ] One\n- [ ] Two',
      '- [x] One\n- [ ] Two',
    ],
    [
      'stay with their text when items move',
      '- [x] One\n- [ ] Two',
      '- [ ] Two\n- [ ] One',
      '- [ ] Two\n- [x] One',
    ],
    ['stay at any depth', '- [ ] One\n  - [x] Two', '- [ ] One\n  - [ ] Two', '- [ ] One\n  - [x] Two'],
    [
      'stay when an item changes its depth and bullet',
      '* [X] One',
      '- [ ] Zero\n  - [ ] One',
      '- [ ] Zero\n  - [x] One',
    ],
    ['are forgotten with their items', '- [x] One', '- [ ] Two', '- [ ] Two'],
    ['tick one of two equal items', '- [x] One\n- [ ] One', '- [ ] One\n- [ ] One', '- [x] One\n- [ ] One'],
    [
      'tick both of two equal items',
      '- [x] One\n- [x] One',
      '- [ ] One\n- [ ] One\n- [ ] One',
      '- [x] One\n- [x] One\n- [ ] One',
    ],
    [
      'are ticked once where the roadmap ticks them, too',
      '- [x] One',
      '- [x] One\n- [ ] One',
      '- [x] One\n- [ ] One',
    ],
    ['do not tick text without a box', '- [x] One', 'One\n- One', 'One\n- One'],
    [
      'change nothing else',
      '- [x] One',
      '# One\n\n- [ ] One  \n\n<sub>x</sub>',
      '# One\n\n- [x] One  \n\n<sub>x</sub>',
    ],
    ['are none where nothing was ticked', '- [ ] One', '- [x] One\n- [ ] Two', '- [x] One\n- [ ] Two'],
  ])('%s', (_, before, after, expected) => {
    expect(keepTicks(before, after)).toBe(expected)
  })
})
