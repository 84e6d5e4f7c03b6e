import * as v from 'valibot'
import { defaultLabel } from './defaults.ts'

/*
 * The one table of the configuration file. Types, defaults, validation, the JSON Schema for editors and the page of
 * documentation come from it. Examples are values as a person would write them.
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

/** Returns a key with a default: what it may be, the default, what it is for, and an example. */
function option<const Schema extends v.GenericSchema, const Default extends v.InferInput<Schema>>(
  schema: Schema,
  fallback: Default,
  description: string,
  example: v.InferInput<Schema>,
) {
  return v.optional(described(schema, description, example), fallback)
}

const milestoneTitle = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(200),
  v.includes('{section}', 'a text with {section} in it'),
)

/** The keys of an entry under `roadmaps`. */
export const roadmapSchema = v.strictObject({
  files: described(
    v.union([
      v.pipe(v.string(), v.minLength(1)),
      v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100)),
    ]),
    'Glob, or list of globs, of the roadmap files that this entry applies to; the first entry that matches a file counts.',
    'roadmap/python-*.md',
  ),
  'section-level': v.optional(
    described(
      count(1, 6),
      'Level of the headings that are sections. By default it is found from the document.',
      2,
    ),
  ),
  'task-headings': option(
    headings,
    [],
    'Headings of practice tasks, in addition to the headings known in fifteen languages.',
    ['Katas'],
  ),
  'topic-headings': option(
    headings,
    [],
    'Headings of what to study; the items below them become no issues.',
    ['Background'],
  ),
  'ignore-headings': option(
    headings,
    [],
    'Headings that are not part of the roadmap; everything below them is ignored.',
    ['Changelog', 'Ideas'],
  ),
  labels: option(
    v.pipe(v.array(label), v.maxLength(20)),
    [],
    'Labels of the issues of these roadmaps, in addition to `label`.',
    ['learning'],
  ),
  tags: option(
    v.boolean(),
    false,
    'Whether tags become labels: `#tag` of a task, `[P]` and `[US1]` of a plan for coding agents, tags of the frontmatter.',
    true,
  ),
  assignees: option(
    v.pipe(v.array(login), v.maxLength(10)),
    [],
    'Logins that new issues are assigned to. Assignees of existing issues are not changed.',
    ['octocat'],
  ),
  'milestone-title': option(
    milestoneTitle,
    '{section}',
    'Pattern of milestone titles: `{section}` is the title of the section, `{roadmap}` that of the roadmap, `{number}` the number of the section.',
    '{roadmap}: {section}',
  ),
  schedule: v.optional(
    v.nullable(
      v.strictObject({
        start: v.optional(
          described(
            date,
            'First day. Headings such as "Week 3", "Неделя 1–4" or "Day 10" are counted from this day.',
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
  subtasks: option(
    v.picklist(['checklist', 'sub-issues']),
    'checklist',
    'What items nested below a task become: a checklist in its issue, or sub-issues of its issue.',
    'sub-issues',
  ),
  topics: option(
    v.picklist(['description', 'issues']),
    'description',
    'What topics to study become: part of the descriptions, or issues like tasks.',
    'issues',
  ),
  appendices: option(
    v.picklist(['ignore', 'issues']),
    'ignore',
    'What lists of questions, such as interview questions, become: nothing, or a milestone with an issue for each question.',
    'issues',
  ),
  removed: option(
    v.picklist(['close', 'keep']),
    'close',
    'What happens to the issue of a task that was removed from the roadmap: it is closed as not planned, or kept as it is.',
    'keep',
  ),
  locale: option(
    v.pipe(v.string(), v.regex(/^(?:auto|[a-z]{2})$/, 'a language such as `ru`, or `auto`')),
    'auto',
    'Language of the texts that readers see for these roadmaps; `auto` uses the language of the roadmap. The input `locale` has priority.',
    'ru',
  ),
})

/** The keys of the configuration file; every key is optional. */
export const configSchema = v.strictObject({
  label: option(label, defaultLabel, 'Label of every issue of a roadmap.', 'study'),
  authors: option(
    v.pipe(v.array(login), v.maxLength(20)),
    [],
    'Logins, in addition to the login of the token, whose issues roadmap-sync may update. Needed after a change of the token.',
    ['old-bot[bot]'],
  ),
  mentions: option(
    v.boolean(),
    false,
    'Whether `@name` in a roadmap mentions people in its issues. By default nobody is notified.',
    true,
  ),
  badge: v.optional(
    v.strictObject({
      style: option(
        v.picklist(['flat', 'flat-square', 'for-the-badge']),
        'flat',
        'Style of the badge.',
        'for-the-badge',
      ),
    }),
    {},
  ),
  table: v.optional(
    v.strictObject({
      tasks: option(
        v.boolean(),
        false,
        'Whether the table has a list of tasks to unfold for each section.',
        true,
      ),
    }),
    {},
  ),
  chart: option(v.boolean(), false, 'Whether the README shows a burn-up chart below the table.', true),
  zones: v.optional(
    v.strictObject({
      badge: option(v.boolean(), true, 'Whether the README shows the badge.', false),
      progress: option(v.boolean(), true, 'Whether the README shows the table.', false),
    }),
    {},
  ),
  commit: v.optional(
    v.strictObject({
      'skip-ci': option(
        v.boolean(),
        false,
        'Whether commit messages contain `[skip ci]`, so that your workflows do not run for them.',
        true,
      ),
    }),
    {},
  ),
  limits: v.optional(
    v.strictObject({
      'write-interval': option(
        count(0, 60_000),
        1_000,
        'Milliseconds between two requests that write.',
        2_000,
      ),
      'per-minute': option(
        count(1, 100_000),
        80,
        'Issues, milestones and comments that may be created in a minute.',
        20,
      ),
      'per-hour': option(
        count(1, 1_000_000),
        500,
        'Issues, milestones and comments that may be created in an hour.',
        150,
      ),
    }),
    {},
  ),
  // octoDNS's thresholds: https://github.com/octodns/octodns/blob/main/octodns/provider/plan.py
  safety: v.optional(
    v.strictObject({
      minimum: option(
        count(0, 100_000),
        10,
        'A plan is never refused when there are fewer issues than this.',
        25,
      ),
      percent: option(
        count(0, 100),
        30,
        'Percent of the issues that one run may rename, or close because their tasks were removed. A run with more is refused unless `force` is `true`.',
        50,
      ),
    }),
    {},
  ),
  roadmaps: v.optional(v.pipe(v.array(roadmapSchema), v.maxLength(100)), []),
})

/** The configuration file, checked, with its defaults filled in. */
export type Config = v.InferOutput<typeof configSchema>
/** The configuration of the roadmaps that match `files`. */
export type RoadmapConfig = Config['roadmaps'][number]

/** The configuration of a repository without a file. */
export const defaultConfig: Config = v.parse(configSchema, {})
/** The configuration of a roadmap that no entry matches. */
export const defaultRoadmapConfig: RoadmapConfig = v.parse(roadmapSchema, { files: '**' })
