import { describe, expect, it } from 'vitest'
import { maskComments } from '../../../../src/roadmap/markdown/comments.ts'

describe('comments of Obsidian', () => {
  it('are blanked out, so that every offset stays right', () => {
    expect(maskComments('a %%b%% c')).toEqual({ text: 'a       c', unclosedAt: null })
    expect(maskComments('%%\nb\n%%\nc').text).toBe('  \n \n  \nc')
  })

  it('in code are no comments', () => {
    expect(maskComments('`%%` x %%').text).toBe('`%%` x %%')
    expect(maskComments('```\n%%\n```\n').text).toBe('```\n%%\n```\n')
  })

  it('that are never closed hide the rest, and their start is told', () => {
    expect(maskComments('a\n%% b\nc')).toEqual({ text: 'a\n    \n ', unclosedAt: 2 })
  })
})
