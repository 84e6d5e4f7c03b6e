import type { Piece, Point } from './drawing.ts'
import { box, drawing, text } from './drawing.ts'

const width = 520
const left = 24
const inner = width - 2 * left
const foot = 'A drawing of the form; GitHub’s page looks different.'

/** Pieces below one another, beginning at the top of the paper. */
function below(...pieces: readonly ((y: number) => Piece)[]): Piece {
  return pieces.reduce<Piece>(
    ({ svg, bottom }, next) => {
      const piece = next(bottom)
      return { svg: svg + piece.svg, bottom: piece.bottom }
    },
    { svg: '', bottom: 16 },
  )
}

function heading(words: string) {
  return (y: number): Piece => ({
    svg: text({ x: left, y: y + 22 }, words, { size: 16, kind: 'strong' }),
    bottom: y + 34,
  })
}

/** A field with what to put into it; what matters is marked. */
function field(name: string, value: string, isMarked = false) {
  return (y: number): Piece => ({
    svg:
      text({ x: left, y: y + 20 }, name, { kind: 'strong' }) +
      box({ x: left, y: y + 28, width: inner, height: 32 }, isMarked ? 'mark' : 'well') +
      text({ x: left + 12, y: y + 49 }, value, { kind: 'value' }),
    bottom: y + 68,
  })
}

/** A box to tick, with what it is for. */
function tick(name: string, meaning: string, { isTicked }: { readonly isTicked: boolean }) {
  return (y: number): Piece => {
    const at: Point = { x: left + 14, y: y + 10 }
    const mark = `<path d="M${at.x + 3} ${at.y + 8}l3 4 6-8" class="tick"/>`
    return {
      svg:
        box({ x: left, y: y + 2, width: inner, height: 32 }, isTicked ? 'mark' : 'well') +
        box({ ...at, width: 16, height: 16 }, 'card') +
        (isTicked ? mark : '') +
        text({ x: left + 42, y: y + 23 }, name, { kind: 'strong' }) +
        text({ x: left + 140, y: y + 23 }, meaning),
      bottom: y + 38,
    }
  }
}

function note(words: string) {
  return (y: number): Piece => ({ svg: text({ x: left, y: y + 18 }, words), bottom: y + 26 })
}

function button(words: string) {
  return (y: number): Piece => {
    const size = 28 + words.length * 8
    return {
      svg:
        box({ x: left, y: y + 10, width: size, height: 34 }, 'go') +
        text({ x: left + size / 2, y: y + 32 }, words, { kind: 'button', anchor: 'middle' }),
      bottom: y + 52,
    }
  }
}

/** Lines of a file; `marked` are those to add. */
function code(lines: readonly string[], marked: readonly string[]) {
  return (y: number): Piece => ({
    svg:
      box({ x: left, y: y + 6, width: inner, height: lines.length * 24 + 16 }, 'well') +
      lines
        .map((line, at) => {
          const top = y + 14 + at * 24
          const mark = marked.includes(line)
            ? box({ x: left + 6, y: top, width: inner - 12, height: 24 }, 'mark')
            : ''
          return mark + text({ x: left + 16, y: top + 17 }, line, { kind: 'code' })
        })
        .join(''),
    bottom: y + lines.length * 24 + 30,
  })
}

/** The first step for a board of one's own account. */
export function drawToken(): string {
  return drawing(
    below(
      heading('New personal access token (classic)'),
      field('Note', 'roadmap-sync'),
      field('Expiration', '90 days'),
      note('Select scopes'),
      tick('repo', 'only for a private repository', { isTicked: false }),
      tick('project', 'full control of projects', { isTicked: true }),
      button('Generate token'),
    ),
    {
      width,
      foot,
      title: 'Step 1: the token',
      says: 'The form for a classic token: the note roadmap-sync, an expiration, the scope project ticked, and repo as well for a private repository.',
    },
  )
}

/** The first step for a board of an organisation. */
export function drawOrganizationToken(): string {
  return drawing(
    below(
      heading('New fine-grained personal access token'),
      field('Resource owner', 'the organisation', true),
      field('Repository access', 'Only select repositories: the one with the roadmap'),
      note('Permissions of the organisation'),
      tick('Projects', 'Read and write', { isTicked: true }),
      note('Permissions of the repository'),
      tick('Issues', 'Read-only', { isTicked: true }),
      tick('Pull requests', 'Read-only', { isTicked: true }),
      tick('Contents', 'Read and write, to link the board', { isTicked: true }),
      button('Generate token'),
    ),
    {
      width,
      foot,
      title: 'Step 1: the token of an organisation',
      says: 'The form for a fine-grained token: the organisation as its owner, the repository, projects to read and write, issues and pull requests to read, contents to read and write.',
    },
  )
}

/** The second step. */
export function drawSecret(): string {
  return drawing(
    below(
      heading('Actions secrets / New secret'),
      field('Name', 'PROJECT_TOKEN', true),
      field('Secret', '••••••••••••••••••••'),
      button('Add secret'),
    ),
    {
      width,
      foot,
      title: 'Step 2: the secret',
      says: 'The form for a secret of the repository: the name PROJECT_TOKEN, the token as its value.',
    },
  )
}

/** The third step: the lines of the step, and those among them that are new. */
export function drawWorkflow(lines: readonly string[], added: readonly string[]): string {
  return drawing(below(heading('.github/workflows/roadmap.yml'), code(lines, added)), {
    width,
    foot: 'A drawing of the file; the marked lines are new.',
    title: 'Step 3: the workflow',
    says: `The step in the workflow with these lines added: ${added.map((line) => line.trim()).join('; ')}.`,
  })
}
