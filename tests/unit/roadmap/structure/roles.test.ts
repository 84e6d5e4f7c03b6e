import { describe, expect, it } from 'vitest'
import {
  headingRole,
  isFinished,
  isHorizon,
  namesTask,
  roleOf,
  taskColumn,
} from '../../../../src/roadmap/structure/roles.ts'

describe('the role of a heading', () => {
  it.each([
    ['Practice', 'practice'],
    ['🛠 Практика', 'practice'],
    ['Theory', 'study'],
    ['Resources', 'resources'],
    ['練習', 'practice'],
    ['Practice and links', 'practice'],
    ['Theory and practice', null],
    ['Practice of law', null],
    ['Week 1', null],
  ])('of “%s” is %s', (title, role) => {
    expect(roleOf(title)).toBe(role)
  })

  it('is practice where a colon follows, and names the task', () => {
    expect(headingRole('Practice: build a parser')).toEqual({ role: 'practice', namesTask: true })
    expect(headingRole('Practice')).toEqual({ role: 'practice', namesTask: false })
  })

  it('is seen in words that begin a title, too', () => {
    expect(namesTask('Final project of the module')).toBe(true)
    expect(namesTask('The module')).toBe(false)
  })

  it('says how near tasks are, and that they are done', () => {
    expect([isHorizon('Next'), isHorizon('Week 1')]).toEqual([true, false])
    expect([isFinished('Done'), isFinished('Next')]).toEqual([true, false])
  })

  it('of a column head says how sure it names tasks', () => {
    expect(['Practice', 'Task', 'Notes'].map(taskColumn)).toEqual([2, 2, 0])
  })
})
