import type { BoardView, CardView } from '../../emulator/emulator.ts'
import type { Piece } from './drawing.ts'
import { box, drawing, text, wrap } from './drawing.ts'

/** What is drawn: a board, and of each issue on it (as its cards name it) the title and who is assigned. */
export type BoardScene = {
  readonly board: BoardView
  readonly issues: ReadonlyMap<string, { readonly title: string; readonly assignees: readonly string[] }>
}

const width = 760
const margin = 20
const gap = 12
const column = (width - 2 * margin - 2 * gap) / 3
const kinds = ['todo', 'progress', 'done']

/** Returns the board as its first view shows it: the cards in columns by status, in order. */
export function drawBoard(scene: BoardScene): string {
  const { board } = scene
  const [shown] = board.views
  const status = board.fields.find(({ name }) => name === (shown?.columns ?? 'Status'))
  const columns = (status?.options ?? []).map((name, at) =>
    drawColumn(scene, {
      name,
      kind: kinds[at] ?? 'todo',
      x: margin + at * (column + gap),
      cards: board.cards.filter(({ archived, values }) => !archived && values[status?.name ?? ''] === name),
    }),
  )
  const tabs = board.views.map(({ name }, at) => drawTab(name, { x: margin + at * 130, isOpen: at === 0 }))
  const [title = ''] = wrap(board.title, { width: 640, most: 1, size: 16 })
  const svg = [
    text({ x: margin, y: 34 }, title, { size: 16, kind: 'strong' }),
    ...tabs,
    ...columns.map((each) => each.svg),
  ]
  return drawing(
    { svg: svg.join(''), bottom: Math.max(...columns.map(({ bottom }) => bottom)) },
    {
      width,
      title: board.title,
      says: columns.map(({ says }) => says).join(' '),
      foot: 'A drawing of what the board holds; GitHub’s page looks different.',
    },
  )
}

function drawTab(name: string, { x, isOpen }: { readonly x: number; readonly isOpen: boolean }): string {
  const label = text({ x: x + 8, y: 66 }, name, isOpen ? { kind: 'strong' } : {})
  return isOpen ? label + box({ x, y: 76, width: 110, height: 2 }, 'tab') : label
}

function drawColumn(
  { issues, board }: BoardScene,
  {
    name,
    kind,
    x,
    cards,
  }: {
    readonly name: string
    readonly kind: string
    readonly x: number
    readonly cards: readonly CardView[]
  },
): Piece & { readonly says: string } {
  const pieces: string[] = []
  let y = 132
  for (const card of cards) {
    const { title = '', assignees = [] } = issues.get(card.content) ?? {}
    const lines = wrap(title, { width: column - 40, most: 3 })
    const height = 62 + lines.length * 18
    pieces.push(
      box({ x: x + 8, y, width: column - 16, height }, 'card'),
      text({ x: x + 20, y: y + 22 }, [`#${card.content.split('#')[1]}`, ...assignees].join(' · '), {
        size: 11,
      }),
      ...lines.map((line, at) => text({ x: x + 20, y: y + 42 + at * 18 }, line, { kind: 'value' })),
      text({ x: x + 20, y: y + height - 10 }, sectionOf(board, card), { size: 11 }),
    )
    y += height + 8
  }
  const dot = `<circle cx="${x + 20}" cy="111" r="6" class="${kind}"/>`
  const head = text({ x: x + 34, y: 116 }, `${name}  ${cards.length}`, { kind: 'strong' })
  return {
    svg: [box({ x, y: 90, width: column, height: y - 90 }, 'well'), dot, head, ...pieces].join(''),
    bottom: y,
    says: `${name}: ${cards.map(({ content }) => issues.get(content)?.title).join('; ')}.`,
  }
}

/** The value of the field that is neither the status nor a date. */
function sectionOf({ fields }: BoardView, { values }: CardView): string {
  const field = fields.find(({ name, type }) => name !== 'Status' && type === 'SINGLE_SELECT')
  const [first = ''] = wrap(String(values[field?.name ?? ''] ?? ''), {
    width: column - 40,
    most: 1,
    size: 11,
  })
  return first
}
