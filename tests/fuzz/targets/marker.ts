import assert from 'node:assert/strict'
import {
  claimsTask,
  commentMarker,
  findCommentMarker,
  parseManagedBody,
  parseMilestoneDescription,
  pullRequestBody,
  renderManagedBlock,
  renderMilestoneDescription,
  updatePullRequestBody,
  withoutMarkers,
} from '../../../src/memory/marker.ts'
import { sectionBase, taskBase } from '../../unit/memory/builders.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

const block = renderManagedBlock(taskBase('read'), 'Read **this**.\n\n- [ ] one\n- [x] two')
const milestone = renderMilestoneDescription(sectionBase('basics'), '- one\n- two')
const parts = [block, milestone, commentMarker('plan'), pullRequestBody('Text')].flatMap((whole) =>
  whole.split(/(?<=-->|v1\.)|(?=<!--)/),
)

export const marker: Target = {
  name: 'marker',
  promise: 'a marker is found whole and once, or not at all, and written back to what was read',
  texts: texts({
    tokens: [
      ...parts,
      ...[
        '<!--',
        '-->',
        '<!-- ',
        ' -->',
        '--!>',
        'roadmap-sync:',
        '/roadmap-sync:',
        'task',
        'section',
        ' v1.',
        ' v2.',
      ],
      ...[
        'e30',
        'bnVsbA',
        'W10',
        'eyJpZCI6MX0',
        '__8',
        'A',
        '=',
        '```\n',
        '> ',
        '<details>',
        '- [x] ',
        '- [ ] ',
      ],
    ],
    samples: [block, `Before\n\n${block}\n\nBelow`, milestone, pullRequestBody('Text')],
  }),
  check: (text) => {
    const body = parseManagedBody(text)
    if (body !== null) {
      assert.ok(claimsTask(text))
      assert.ok(text.startsWith(body.before) && text.endsWith(body.after))
      const again = parseManagedBody(body.before + renderManagedBlock(body.base, body.content) + body.after)
      assert.deepEqual(again, body)
    }

    const harmless = withoutMarkers(text)
    assert.equal(parseManagedBody(harmless), null)
    assert.equal(withoutMarkers(harmless), harmless)
    const title = text.slice(0, 256)
    const base = taskBase(text.slice(-40), { text: title, title, labels: [text.slice(0, 50)] })
    const written = parseManagedBody(renderManagedBlock(base, harmless))
    assert.deepEqual(written?.base, base)
    assert.equal(
      parseManagedBody(renderManagedBlock(base, written?.content ?? ''))?.content,
      written?.content,
    )

    const described = parseMilestoneDescription(text)
    if (described.base !== null) {
      const again = renderMilestoneDescription(described.base, described.text)
      assert.deepEqual(parseMilestoneDescription(again).base, described.base)
    }

    assert.equal(findCommentMarker(`${text}\n${commentMarker('plan')}`), commentMarker('plan'))
    const updated = updatePullRequestBody(text, 'New')
    assert.equal(updatePullRequestBody(updated, 'New'), updated)
  },
}
