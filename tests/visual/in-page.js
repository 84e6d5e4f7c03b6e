// Runs in the page under test, where it measures what is shown: `look.texts('svg')` and so on.
globalThis.look = {
  /** Widths of a few letters of each script, in the fonts that READMEs, bars and badges ask for. */
  fonts() {
    const context = document.createElement('canvas').getContext('2d')
    const families = [
      '"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif',
      'monospace',
      'Verdana,Geneva,"DejaVu Sans",sans-serif',
    ]
    const samples = ['Progress 0123', 'Прогресс', '進捗の推移', '진행', 'דרכים', 'تقدم', '✅']
    return families.flatMap((family) =>
      samples.map((sample) => {
        context.font = `40px ${family}`
        return Math.round(context.measureText(sample).width)
      }),
    )
  },

  /** Shows other content in the page's main part. */
  fill(html) {
    document.querySelector('main').innerHTML = html
  },

  /** The texts of an SVG that are shown: where they are, in CSS pixels, and what colour they have. */
  texts(selector) {
    return [...document.querySelectorAll(`${selector} text`)].filter(shown).map((element) => {
      const { left, right, top, bottom } = inked(element)
      return {
        text: element.textContent,
        left,
        right,
        top,
        bottom,
        color: hex(getComputedStyle(element).fill),
      }
    })
  },

  /** The box of an element. */
  box(selector) {
    const { left, right, top, bottom } = document.querySelector(selector).getBoundingClientRect()
    return { left, right, top, bottom }
  },

  /** The colour that fills an element, and the one of its line. */
  colors(selector) {
    const { fill, stroke } = getComputedStyle(document.querySelector(selector))
    return { fill: hex(fill), stroke: hex(stroke) }
  },

  /** Each text of a badge beside the half it stands in, and how wide it would be if nothing made it fit. */
  halves(selector) {
    const badge = document.querySelector(selector)
    const rects = [...badge.querySelectorAll('g > rect')].filter(
      (rect) => !rect.getAttribute('fill').startsWith('url('),
    )
    const halves = rects.map((rect) => rect.getBoundingClientRect()).filter(({ width }) => width > 0)
    const texts = [...badge.querySelectorAll('text')].filter((text) => text.closest('[aria-hidden]') === null)
    return texts.map((text, index) => {
      const fitted = text.getBoundingClientRect()
      const half = halves[index]
      text.removeAttribute('textLength')
      const natural = text.getBoundingClientRect().width
      return {
        text: text.textContent,
        left: fitted.left - half.left,
        right: half.right - fitted.right,
        width: fitted.width,
        natural,
      }
    })
  },

  /** Whether the page is wider than its window. */
  overflows() {
    return document.documentElement.scrollWidth > document.documentElement.clientWidth
  },

  /** Whether any such element has to be scrolled sideways to see the whole of it. */
  scrolls(selector) {
    return [...document.querySelectorAll(selector)].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    )
  },

  /** Pictures that did not load. */
  broken() {
    return [...document.images]
      .filter(({ complete, naturalWidth }) => !complete || naturalWidth === 0)
      .map(({ src }) => src)
  },
}

function shown(element) {
  return element.getClientRects().length > 0 && getComputedStyle(element).display !== 'none'
}

/** The box of a text without the space above and below its letters. */
function inked(element) {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const spare = (bottom - top) * 0.18
  return { left, right, top: top + spare, bottom: bottom - spare }
}

function hex(color) {
  const parts = /rgba?\((\d+), (\d+), (\d+)/.exec(color)
  return parts === null
    ? color
    : `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join('')}`
}
