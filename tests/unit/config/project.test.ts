import { describe, expect, it } from 'vitest'
import { projectSetting } from '../../../src/config/project.ts'
import { failureOf } from '../support/failure.ts'

describe('the input `project`', () => {
  it.each([
    ['', null],
    ['auto', { kind: 'auto' }],
    ['AUTO', { kind: 'auto' }],
    ['7', { kind: 'named', number: 7, owner: null }],
    ['#7', { kind: 'named', number: 7, owner: null }],
    ['https://github.com/users/octo/projects/12', { kind: 'named', number: 12, owner: 'octo' }],
    [
      'https://github.com/orgs/acme-inc/projects/3/views/2?x=1',
      { kind: 'named', number: 3, owner: 'acme-inc' },
    ],
    ['https://ghes.example/orgs/acme/projects/3/', { kind: 'named', number: 3, owner: 'acme' }],
  ])('takes %j', (text, setting) => {
    expect(projectSetting(text)).toEqual(setting)
  })

  it.each([
    '0',
    '-1',
    'yes',
    'https://github.com/octo/roadmap/projects/1',
    'https://github.com/users/octo/projects/1x',
    'javascript:alert(1)',
  ])('refuses %j and says what it may be', (text) => {
    const error = failureOf(() => projectSetting(text))
    expect(error.kind).toBe('invalid')
    expect(error.message).toBe(`\`${text}\` is not a value of the input \`project\`.`)
    expect(error.hint).toContain('`auto`')
  })
})
