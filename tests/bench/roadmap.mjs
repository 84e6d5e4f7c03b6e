/** Returns a roadmap of `count` tasks with boxes, ten a section. */
export function roadmapOf(count) {
  const lines = ['# Plan']
  for (let task = 1; task <= count; task += 1) {
    if (task % 10 === 1) lines.push('', `## Part ${Math.ceil(task / 10)}`, '')
    lines.push(
      `- [ ] Exercise ${task}: ${['read', 'write', 'test', 'draw'][task % 4]} something of part ${task * 7919}`,
    )
  }
  return `${lines.join('\n')}\n`
}
