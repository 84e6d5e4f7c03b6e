import * as v from 'valibot'
import { defaultLabel } from './defaults.ts'

/*
 * The one table of the configuration file: types, defaults, validation, the JSON Schema for editors and the page of
 * documentation are made from it. Examples are values, as a person would write them.
 */

const count = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))

/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const label = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50))
const heading = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255))
/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const login = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z\d](?:[A-Za-z\d_-]{0,98}[A-Za-z\d])?(?:\[bot\])?$/, 'a login without @'),
)
const headings = v.pipe(v.array(heading), v.maxLength(100))

/** Whether the month has that day; the shape is checked before. */
const exists = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
const date = v.pipe(
  v.string(),
  v.isoDate('a date such as 2026-03-01'),
  v.check((text) => exists(text), 'a day that exists'),
  v.check((text) => text >= '1970' && text < '2200', 'a day between 1970 and 2199'),
)
const pace = v.pipe(v.string(), v.regex(/^[1-9]\d{0,2} (?:day|week|month)s?$/, 'such as "2 weeks"'))

function described<const Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
  example: v.InferInput<Schema>,
) {
  return v.pipe(schema, v.description(description), v.examples([example]))
}

const milestoneTitle = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(200),
  v.includes('{section}', 'a text with {section} in it'),
)

/** What one entry under `roadmaps` may say. */
export const roadmapSchema = v.strictObject({
  files: described(
    v.union([
      v.pipe(v.string(), v.minLength(1)),
      v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
    ]),
    'Glob, or list of globs, of the roadmap files that this entry is about; the first entry that matches a file counts.',
    'roadmap/python-*.md',
  ),
  'section-level': v.optional(
    described(
      count(1, 6),
      'Level of the headings that are sections. Left out, it is found from the document.',
      2,
    ),
  ),
  'task-headings': v.optional(
    described(
      headings,
      'Headings, besides the ones known in fifteen languages, below which practice tasks stand.',
      ['Katas'],
    ),
    [],
  ),
  'topic-headings': v.optional(
    described(headings, 'Headings below which stands what to study: no issues.', ['Background']),
    [],
  ),
  'ignore-headings': v.optional(
    described(headings, 'Headings that are not part of the roadmap, with all below them.', [
      'Changelog',
      'Ideas',
    ]),
    [],
  ),
  labels: v.optional(
    described(
      v.pipe(v.array(label), v.maxLength(20)),
      'Labels that the issues of these roadmaps bear besides `label`.',
      ['learning'],
    ),
    [],
  ),
  tags: v.optional(
    described(
      v.boolean(),
      'Whether tags become labels: `#tag` of a task, `[P]` and `[US1]` of a plan for coding agents, tags of the frontmatter.',
      true,
    ),
    false,
  ),
  assignees: v.optional(
    described(
      v.pipe(v.array(login), v.maxLength(10)),
      'Logins that new issues are assigned to. Later changes are yours: nobody is assigned again.',
      ['octocat'],
    ),
    [],
  ),
  'milestone-title': v.optional(
    described(
      milestoneTitle,
      'Pattern of milestone titles: `{section}` is the title of the section, `{roadmap}` that of the roadmap, `{number}` the number of the section.',
      '{roadmap}: {section}',
    ),
    '{section}',
  ),
  schedule: v.optional(
    v.nullable(
      v.strictObject({
        start: v.optional(
          described(
            date,
            'First day. Headings such as "Week 3", "Неделя 1–4" or "Day 10" count from it.',
            '2026-01-12',
          ),
        ),
        pace: v.optional(
          described(
            pace,
            'Time for each section whose heading has no date: days, weeks or months.',
            '2 weeks',
          ),
        ),
      }),
    ),
    null,
  ),
  subtasks: v.optional(
    described(
      v.picklist(['checklist', 'sub-issues']),
      'What items nested below a task become: a checklist in its issue, or issues of their own below it.',
      'sub-issues',
    ),
    'checklist',
  ),
  topics: v.optional(
    described(
      v.picklist(['description', 'issues']),
      'What the things to study become: part of descriptions, or issues like tasks.',
      'issues',
    ),
    'description',
  ),
  appendices: v.optional(
    described(
      v.picklist(['ignore', 'issues']),
      'What lists of questions become, such as those for an interview: nothing, or a milestone with an issue for each.',
      'issues',
    ),
    'ignore',
  ),
  removed: v.optional(
    described(
      v.picklist(['close', 'keep']),
      'What happens to the issue of a task that leaves the roadmap: closed as not planned, or kept as it is.',
      'keep',
    ),
    'close',
  ),
  locale: v.optional(
    described(
      v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2})$/, 'a language such as `ru`, or `auto`')),
      'Language of what readers see of these roadmaps; `auto` follows the text. The input `locale` wins.',
      'ru',
    ),
    'auto',
  ),
})

/** What the configuration file may say; every key is optional. */
export const configSchema = v.strictObject({
  label: v.optional(described(label, 'Label that every issue of a roadmap bears.', 'study'), defaultLabel),
  authors: v.optional(
    described(
      v.pipe(v.array(login), v.maxLength(20)),
      'Logins, besides the token’s own, whose issues count as ours: for repositories whose token changed.',
      ['old-bot[bot]'],
    ),
    [],
  ),
  mentions: v.optional(
    described(
      v.boolean(),
      'Whether `@name` in a roadmap mentions people in its issues. Otherwise nobody is notified.',
      true,
    ),
    false,
  ),
  badge: v.optional(
    v.strictObject({
      style: v.optional(
        described(
          v.picklist(['flat', 'flat-square', 'for-the-badge']),
          'Look of the badge.',
          'for-the-badge',
        ),
        'flat',
      ),
    }),
    {},
  ),
  table: v.optional(
    v.strictObject({
      tasks: v.optional(
        described(v.boolean(), 'Whether each section of the table opens to a list of its tasks.', true),
        false,
      ),
    }),
    {},
  ),
  chart: v.optional(
    described(v.boolean(), 'Whether a burn-up chart is drawn and shown below the table.', true),
    false,
  ),
  zones: v.optional(
    v.strictObject({
      badge: v.optional(described(v.boolean(), 'Whether the README shows the badge.', false), true),
      progress: v.optional(described(v.boolean(), 'Whether the README shows the table.', false), true),
    }),
    {},
  ),
  commit: v.optional(
    v.strictObject({
      'skip-ci': v.optional(
        described(
          v.boolean(),
          'Whether commits say `[skip ci]`, so that no workflow of yours runs for them.',
          true,
        ),
        false,
      ),
    }),
    {},
  ),
  board: v.optional(
    v.strictObject({
      'status-updates': v.optional(
        described(
          v.boolean(),
          'Whether the project board gets a status update when progress moved, at most one a day.',
          true,
        ),
        false,
      ),
      template: v.optional(
        v.nullable(
          described(count(1, 1_000_000), 'Number of a project of the same owner that a new board copies.', 7),
        ),
        null,
      ),
    }),
    {},
  ),
  limits: v.optional(
    v.strictObject({
      'write-interval': v.optional(
        described(count(0, 60_000), 'Milliseconds between two requests that change something.', 2_000),
        1_000,
      ),
      'per-minute': v.optional(
        described(count(1, 100_000), 'Issues, milestones and comments made in a minute at most.', 20),
        80,
      ),
      'per-hour': v.optional(
        described(count(1, 1_000_000), 'Issues, milestones and comments made in an hour at most.', 150),
        500,
      ),
    }),
    {},
  ),
  // octoDNS's thresholds: https://github.com/octodns/octodns/blob/main/octodns/provider/plan.py
  safety: v.optional(
    v.strictObject({
      minimum: v.optional(
        described(count(0, 100_000), 'A roadmap with fewer issues than this is never refused.', 25),
        10,
      ),
      percent: v.optional(
        described(
          count(0, 100),
          'Percent of the issues that one run may close for tasks that left, or give another title; more is refused until it runs with `force`.',
          50,
        ),
        30,
      ),
    }),
    {},
  ),
  roadmaps: v.optional(v.pipe(v.array(roadmapSchema), v.maxLength(100)), []),
})

/** The configuration file, checked, with its defaults filled in. */
export type Config = v.InferOutput<typeof configSchema>
/** What the configuration says about the roadmaps that match `files`. */
export type RoadmapConfig = Config['roadmaps'][number]

/** The configuration of a repository without a file. */
export const defaultConfig: Config = v.parse(configSchema, {})
/** What counts for a roadmap that no entry is about. */
export const defaultRoadmapConfig: RoadmapConfig = v.parse(roadmapSchema, { files: '**' })
