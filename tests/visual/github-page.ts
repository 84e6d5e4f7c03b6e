import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import rehypeRaw from 'rehype-raw'
import rehypeStringify from 'rehype-stringify'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'

/** GitHub's own style sheet of rendered Markdown, both themes in it. */
const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css'), 'utf8')

const processor = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify)

/**
 * Returns a page that shows `markdown` as GitHub shows a README: its parser's rules, its style sheet, its canvas, and
 * the margins of a repository's page on a desk and on a phone.
 */
export function githubPage(markdown: string, language: string): string {
  const body = String(processor.processSync(markdown))
    .replace(
      /<input type="checkbox"( checked)?/g,
      // GitHub says of each box what it means.
      (box, checked) => `${box} aria-label="${checked ? 'Completed' : 'Incomplete'} task"`,
    )
    // GitHub lets a keyboard scroll tables, and code by the button that copies it.
    .replaceAll(/<(table|pre)>/g, '<$1 tabindex="0">')
    .replace(/<blockquote>\s*<p>\[!([A-Z])([A-Z]+)\]\s*([\s\S]*?)<\/blockquote>/g, alert)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>README</title>
<style>
${css}
body { margin: 0; background: #fff; }
/* GitHub underlines links within text unless a person switches that off: their setting "Show link underlines". */
.markdown-body :is(p, li) a:not(:has(img)) { text-decoration: underline; }
.markdown-body { padding: 32px; }
@media (max-width: 600px) { .markdown-body { padding: 16px; } }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } }
</style>
</head>
<body><main class="markdown-body">${body}</main></body>
</html>`
}

/** A quote that begins with a word such as `[!CAUTION]` stands out on GitHub. */
function alert(_: string, first: string, rest: string, content: string): string {
  const kind = `${first}${rest}`.toLowerCase()
  const title = `${first}${rest.toLowerCase()}`
  return `<div class="markdown-alert markdown-alert-${kind}"><p class="markdown-alert-title">${title}</p><p>${content}</div>`
}
