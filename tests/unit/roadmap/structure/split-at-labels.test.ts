import { describe, expect, it } from 'vitest'
import { partsOf, sketch } from '../stages.ts'

const outline = (text: string) => sketch(partsOf(text)).slice(1)

describe('a label inside other text', () => {
  it('right below an item begins a list of its own', () => {
    expect(outline('## A\n\n- topic\n**Practice:**\n- task\n')).toEqual([
      '  heading A + list',
      '    label Practice (practice) + list',
    ])
  })

  it('stays part of the item when it is indented', () => {
    expect(outline('## A\n\n- topic\n  **Practice:**\n- task\n')).toEqual(['  heading A + list'])
  })

  it('begins a part at each line of a paragraph', () => {
    expect(outline('## A\n\nTopic: loops\nTask: write a game\n')).toEqual([
      '  heading A',
      '    label Topic (study) + text',
      '    label Task (practice) + text',
    ])
  })
})
