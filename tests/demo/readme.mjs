// A README as people read it on GitHub, for a terminal.
import { toString as textOf } from 'mdast-util-to-string'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { paint, table } from './terminal.mjs'

const parser = remark().use(remarkGfm)

/**
 * Returns the lines of the Markdown `text` without its markup, at most `width` columns wide: headings, paragraphs,
 * pictures by what they say, and tables; a blank line between blocks.
 */
export function renderReadme(text, { width }) {
  const blocks = parser.parse(text).children.map((node) => renderBlock(node, width))
  return blocks.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function renderBlock(node, width) {
  if (node.type === 'heading') return [paint.bold(paint.underline(textOf(node)))]
  if (node.type === 'table') return renderTable(node, width)
  if (node.type === 'html') return renderHtml(node.value)
  const pictures = (node.children ?? []).filter(({ type }) => type === 'html').map(({ value }) => value)
  return pictures.length > 0 ? renderHtml(pictures.join('')) : [textOf(node)]
}

/** Comments are invisible, and of links and pictures the words count. */
function renderHtml(html) {
  const words = [...html.matchAll(/<img [^>]*\balt="([^"]*)"/g)].map(([, alt]) => badge(alt))
  return words.length > 0 ? [words.join(' ')] : []
}

function badge(words) {
  const [, label = '', value = ''] = /^(.*?):\s*(.*)$/.exec(words) ?? [undefined, '', words]
  return paint.bgBlack(paint.white(`▐ ${label} `)) + paint.bgCyan(paint.black(` ${value} ▌`))
}

function renderTable({ align, children }, width) {
  const [head = [], ...rows] = children.map((row) => row.children.map((cell) => textOf(cell).trim()))
  const columns = head.map((title, index) => ({
    title,
    side: align[index] === 'right' ? 'right' : 'left',
    paint: (cell) => cell.replace(/█+/, (bar) => paint.green(bar)).replace(/░+/, (bar) => paint.dim(bar)),
  }))
  return table(columns, rows, { width, footer: true })
}
