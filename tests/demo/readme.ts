// A README as people read it on GitHub, for a terminal.
import type { RootContent, Table } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { paint, table } from './terminal.ts'

const parser = remark().use(remarkGfm)

/**
 * Returns the lines of the Markdown `text` without its markup, at most `width` columns wide: headings, paragraphs,
 * pictures by what they say, and tables; a blank line between blocks.
 */
export function renderReadme(text: string, width: number): string[] {
  const blocks = parser.parse(text).children.map((node) => renderBlock(node, width))
  return blocks
    .filter((lines) => lines.length > 0)
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function renderBlock(node: RootContent, width: number): string[] {
  if (node.type === 'heading') return [paint.bold(paint.underline(textOf(node)))]
  if (node.type === 'table') return renderTable(node, width)
  if (node.type === 'html') return renderHtml(node.value)
  const children = 'children' in node ? node.children : []
  const html = children.map((child) => (child.type === 'html' ? child.value : '')).join('')
  return html === '' ? [textOf(node)] : renderHtml(html)
}

/** Comments are invisible, and of links and pictures the words count. */
function renderHtml(html: string): string[] {
  const words = [...html.matchAll(/<img [^>]*\balt="([^"]*)"/g)].map(([, alt = '']) => badge(alt))
  return words.length > 0 ? [words.join(' ')] : []
}

function badge(words: string): string {
  const [, label = '', value = ''] = /^(.*?):\s*(.*)$/.exec(words) ?? [undefined, '', words]
  if (!paint.isColorSupported) return `[${label} | ${value}]`
  return `${paint.inverse(` ${label} `)}${paint.bgGreen(paint.black(` ${value} `))}`
}

/** A terminal has no pictures: a bar of blocks stands for that of a table. */
function withBars(cell: string): string {
  return cell.replace(/<img src="[^"]*\/bars\/(\d+)\.svg"[^>]*>/, (_, percent: string) => {
    const full = percent === '0' ? 0 : Math.max(1, Math.floor(Number(percent) / 10))
    return '█'.repeat(full) + '░'.repeat(10 - full)
  })
}

function renderTable({ align, children }: Table, width: number): string[] {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell) => withBars(textOf(cell)).trim()),
  )
  const columns = head.map((title, index) => ({
    title,
    side: align?.[index] === 'right' ? ('right' as const) : ('left' as const),
    paint: (cell: string) =>
      cell.replace(/█+/, (bar) => paint.green(bar)).replace(/░+/, (bar) => paint.dim(bar)),
  }))
  return table(columns, rows, { width, footer: true })
}
