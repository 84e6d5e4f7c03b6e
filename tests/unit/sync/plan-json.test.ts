import { describe, expect, it } from 'vitest'
import { planJson } from '../../../src/hosts/action/outputs.ts'
import { plan, snapshot } from '../support/build.ts'

describe('the plan as JSON', () => {
  it('shows what people changed though there is nothing to do', () => {
    const drift = {
      of: 'issue',
      number: 4,
      url: '',
      title: 'x',
      field: 'title',
      roadmap: 'a',
      github: 'b',
    } as const
    const nothing = { ...plan([], snapshot()).plan, drift: [drift] }
    expect(JSON.parse(planJson(nothing)).drift).toHaveLength(1)
  })
})
