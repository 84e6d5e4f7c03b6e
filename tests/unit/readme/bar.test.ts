import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { barStep, barSteps, pictureBar, renderBar, textBar } from '../../../src/readme/bar.ts'

describe('a bar of text', () => {
  it('starts with the first percent and is full only at the end', () => {
    const full = [0, 1, 9, 50, 99, 100].map((percent) => textBar(percent).split('█').length - 1)
    expect(full).toEqual([0, 1, 1, 5, 9, 10])
  })

  it('is always equally long', () => {
    for (let percent = 0; percent <= 100; percent += 1) expect(textBar(percent)).toMatch(/^`[█░]{10}`$/)
  })
})

describe('a bar that is a picture', () => {
  it('starts with the first percent and is full only at the end', () => {
    expect([0, 1, 9, 10, 50, 99, 100].map(barStep)).toEqual([0, 5, 5, 10, 50, 95, 100])
  })

  it('is one of the pictures there are, whatever the percentage', () => {
    for (let percent = 0; percent <= 100; percent += 1) expect(barSteps).toContain(barStep(percent))
  })

  it('says nothing of its own: the percentage beside it is in words', () => {
    const bar = pictureBar((step) => `bars/${step}.svg`)
    expect(bar(33)).toBe('<img src="bars/30.svg" alt="" width="100" height="8">')
  })

  it('is filled as far as its name says', () => {
    const filled = barSteps.map((step) =>
      Number(/width="(\d+)"[^>]*fill="#2da44e"/.exec(renderBar(step))?.[1] ?? 0),
    )
    expect(filled).toEqual(barSteps)
  })

  it('is, in this repository, what is drawn today', () => {
    const folder = new URL('../../../.github/roadmap/bars/', import.meta.url)
    for (const name of readdirSync(folder)) {
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(renderBar(Number.parseInt(name, 10)))
    }
  })
})
