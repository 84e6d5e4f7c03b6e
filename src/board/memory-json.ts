import type { SectionId, TaskId } from '../roadmap/model.ts'
import type { BoardBase, BoardMemory, CardBase, CardStatus, StatusTold } from './model.ts'

/** Returns what the ledger says about a board, a line an entry. */
export function renderBoard({ board, cards }: BoardMemory): string {
  const base = board === null ? null : { ...board, sections: Object.fromEntries(board.sections) }
  const lines = [...cards].map(([task, card]) => `    ${JSON.stringify(task)}: ${JSON.stringify(card)}`)
  const block = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`
  return `  "board": ${JSON.stringify(base)},\n  "cards": ${block}`
}

/**
 * Returns the board that a ledger remembers, or undefined where it remembers none that can be understood: it is then
 * found again by its own marker.
 */
export function readBoard(board: unknown, cards: unknown): BoardMemory | undefined {
  const base = readBase(board)
  if (base === null || !isRecord(cards)) return undefined
  return {
    board: base,
    cards: new Map(
      Object.entries(cards).flatMap(([task, card]) =>
        isTaskId(task) && isCard(card) ? [[task, card] as const] : [],
      ),
    ),
  }
}

function readBase(data: unknown): BoardBase | null {
  if (!isRecord(data)) return null
  const { id, url, fields, sections, told } = data
  if (typeof id !== 'string' || typeof url !== 'string' || !isRecord(fields) || !isRecord(sections))
    return null
  if (!Object.values(fields).every((value) => typeof value === 'string')) return null
  const options = Object.entries(sections).flatMap(([section, value]) =>
    isSectionId(section) && isOption(value) ? [[section, value] as const] : [],
  )
  return { id, url, fields, sections: new Map(options), ...(isTold(told) ? { told } : {}) }
}

function isTold(data: unknown): data is StatusTold {
  if (!isRecord(data)) return false
  return typeof data.done === 'number' && typeof data.total === 'number' && typeof data.day === 'string'
}

function isTaskId(text: string): text is TaskId {
  return text !== ''
}

function isSectionId(text: string): text is SectionId {
  return text !== ''
}

function isOption(data: unknown): data is { readonly option: string; readonly name: string } {
  return isRecord(data) && typeof data.option === 'string' && typeof data.name === 'string'
}

function isCard(data: unknown): data is CardBase {
  if (!isRecord(data)) return false
  const { status, section, start, target, archived, unplaced } = data
  const texts = [section, start, target].every((value) => value === undefined || typeof value === 'string')
  const marks = [archived, unplaced].every((value) => value === undefined || value === true)
  return texts && marks && (status === undefined || isStatus(status))
}

function isStatus(data: unknown): data is CardStatus {
  return data === 'todo' || data === 'progress' || data === 'done'
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
