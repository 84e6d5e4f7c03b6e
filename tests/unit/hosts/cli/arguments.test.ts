import { describe, expect, it } from 'vitest'
import { inFlags } from '../../../../src/hosts/cli/arguments.ts'

describe('advice on the command line', () => {
  it.each([
    [
      'Restore the file, or run with `force: true` to close them all.',
      'Restore the file, or run with `--force` to close them all.',
    ],
    [
      'Set `publish: pull-request` or `publish: branch`.',
      'Set `--publish pull-request` or `--publish branch`.',
    ],
    ['Name yours with the input `roadmap`.', 'Name yours with the flag `--roadmap`.'],
    ['Or wait longer with `max-wait`.', 'Or wait longer with `--max-wait`.'],
  ])('names inputs as flags: %s', (advice, told) => {
    expect(inFlags(advice)).toBe(told)
  })

  it.each([
    'Add `contents: write` under `permissions:`.',
    'Add `authors: [octo]` to the configuration file.',
    'Set the input `mode`.',
    'There is no key `lable`. Did you mean `label`?',
  ])('leaves alone what is no flag: %s', (advice) => {
    expect(inFlags(advice)).toBe(advice)
  })
})
