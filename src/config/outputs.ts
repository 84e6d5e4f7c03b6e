/** Every output of the Action with its description, in the order in which it is documented. */
export const outputFields = {
  total: 'Tasks that count: all but the skipped ones.',
  done: 'Tasks whose issue is closed as completed.',
  skipped: 'Tasks whose issue is closed as not planned, deleted or transferred.',
  percent: 'Whole percent done, 0 to 100.',
  created: 'Issues created by this run.',
  updated: 'Issues updated by this run.',
  closed: 'Issues closed by this run.',
  reopened: 'Issues reopened by this run.',
  pending: 'Operations left to the next run.',
  changed: '`true` when this run wrote anything, else `false`.',
  plan: 'The plan as JSON, cut to the size that GitHub allows for an output.',
  commit: 'SHA of the commit that this run made, or empty.',
  'pull-request': 'URL of the pull request with badge and table, or empty.',
  'project-url': 'URL of the project board, or empty.',
} as const satisfies Readonly<Record<string, string>>

export type OutputName = keyof typeof outputFields
