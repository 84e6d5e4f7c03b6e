import { scaleLinear, scaleUtc } from 'd3-scale'
import { area, curveStepAfter, line } from 'd3-shape'
import { utcMonday } from 'd3-time'
import type { Messages } from '../i18n/messages.ts'
import { labels, type Plot, rows } from './chart-labels.ts'
import { type Forecast, forecast, type History, type HistoryPoint, startOfDay } from './history.ts'
import { element, escapeXml } from './svg.ts'

/** A picture and its description for people who cannot see it. */
export type Chart = { readonly svg: string; readonly alt: string }

/** Returns the chart of a history, or null when there is nothing to show yet. */
export type ChartRenderer = (history: History, messages: Messages) => Chart | null

const size = { width: 640, height: 430 }
const frame = { left: 16, right: 624, top: 136, bottom: 312 }
/** The numbers of the axis are left of this. */
const firstX = 60
const strip = { top: 374, bottom: 414 }
const widestWeek = 20
/** Steps that are closer than so many pixels are drawn as one. */
const finest = 2

/** The axis has at least so many days, and a forecast may add at least so many. */
const shortestAxis = 14
const shortestOutlook = 28

/**
 * Returns the burn-up chart as an SVG document: day by day how many tasks there were and how many were done, the forecast,
 * and how many tasks were finished each week. The axis ends with the last event or its forecast and not with today, so
 * the same history gives the same bytes.
 */
export const renderBurnup: ChartRenderer = (history, messages) => {
  const first = history.points[0]
  const last = history.points.at(-1)
  if (first === undefined || last === undefined) return null
  const outlook = forecast(history)
  const plot = makePlot(history, { first, last, outlook })
  const description = describe({ first, last, outlook }, messages)
  const title = messages.chart.title
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-labelledby': 'title description',
      lang: messages.locale,
    },
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'description' }, escapeXml(description)),
    element('style', {}, style),
    element(
      'clipPath',
      { id: 'plot' },
      // The clip ends where the axis ends; at the top there is room for a whole dot.
      element('rect', { width: frame.right, height: frame.bottom }),
    ),
    element('rect', {
      class: 'card',
      x: 0.5,
      y: 0.5,
      width: size.width - 1,
      height: size.height - 1,
      rx: 6,
    }),
    grid(plot),
    projection(plot),
    lines(plot),
    weeks(plot),
    labels(plot, messages, 'wide'),
    labels(plot, messages, 'narrow'),
  )
  return { svg: `${svg}\n`, alt: `${title}: ${description}` }
}

type Facts = { readonly first: HistoryPoint; readonly last: HistoryPoint; readonly outlook: Forecast | null }

function makePlot(history: History, { first, last, outlook }: Facts): Plot {
  const span = Math.max(shortestAxis, last.day - first.day)
  const ahead =
    outlook === null
      ? 0
      : Math.min(outlook.latest - last.day, Math.max(shortestOutlook, Math.round(span / 2)))
  const end = Math.max(first.day + shortestAxis, last.day + ahead)
  const most = Math.max(1, ...history.points.map(({ scope }) => scope))
  const byWeek = new Map<number, number>()
  for (const [day, count] of history.finished) {
    const week = utcMonday.floor(new Date(startOfDay(day))).getTime()
    byWeek.set(week, (byWeek.get(week) ?? 0) + count)
  }
  const x = scaleUtc([startOfDay(first.day), startOfDay(end)], [firstX, frame.right])
  return {
    x,
    y: scaleLinear([0, most], [frame.bottom, frame.top]).nice(rows),
    frame,
    strip,
    byWeek,
    points: thin(history.points, (day) => Math.floor(x(startOfDay(day)) / finest)),
    last,
    outlook,
  }
}

function describe({ first, last, outlook }: Facts, { chart, format }: Messages): string {
  const range = format.dateRange(startOfDay(first.day), startOfDay(last.day))
  const parts = [`${range}: ${chart.summary(last.done, last.scope)}`]
  if (outlook !== null) {
    const { day, earliest, latest } = outlook
    const about = format.dateRange(startOfDay(earliest), startOfDay(latest))
    parts.push(`${chart.pace(format.date(startOfDay(day)))} (${about})`)
  }
  return parts.join('. ')
}

function grid({ y, x, strip: below, frame: { left, right, bottom } }: Plot): string {
  const ticks = y.ticks(rows).filter(Number.isInteger)
  const across = ticks.map((value) => `M${left},${round(y(value))}H${right}`)
  const marks = x.ticks(6).map((date) => `M${round(x(date))},${bottom}v5`)
  return element('path', {
    class: 'grid',
    d: [...across, ...marks, `M${left},${below.bottom}H${right}`].join(''),
  })
}

/** Returns the forecast: a fan for the range and a line through its middle. */
function projection({ x, y, last, outlook, frame: { right } }: Plot): string {
  if (outlook === null) return ''
  const at = (day: number, value: number) => `${round(x(startOfDay(day)))},${round(y(value))}`
  const from = at(last.day, last.done)
  const { day, earliest, latest } = outlook
  return element(
    'g',
    { 'clip-path': 'url(#plot)' },
    element('path', {
      class: 'fan',
      d: `M${from}L${at(earliest, last.scope)}L${at(latest, last.scope)}Z`,
    }),
    element('path', { class: 'scope ahead', d: `M${at(last.day, last.scope)}H${right}` }),
    element('path', { class: 'done ahead', d: `M${from}L${at(day, last.scope)}` }),
    element('circle', {
      class: 'dot',
      cx: round(x(startOfDay(day))),
      cy: round(y(last.scope)),
      r: 4,
    }),
  )
}

function lines({ x, y, points, last }: Plot): string {
  const toX = ({ day }: HistoryPoint) => x(startOfDay(day))
  const scope = line<HistoryPoint>(toX, ({ scope }) => y(scope))
    .curve(curveStepAfter)
    .digits(1)
  const done = line<HistoryPoint>(toX, ({ done }) => y(done))
    .curve(curveStepAfter)
    .digits(1)
  const below = area<HistoryPoint>(toX, y(0), ({ done }) => y(done))
    .curve(curveStepAfter)
    .digits(1)
  return [
    element('path', { class: 'below', d: below(points) ?? '' }),
    element('path', { class: 'scope', d: scope(points) ?? '' }),
    element('path', { class: 'done', d: done(points) ?? '' }),
    element('circle', { class: 'end', cx: round(toX(last)), cy: round(y(last.scope)), r: 3 }),
    element('circle', { class: 'dot', cx: round(toX(last)), cy: round(y(last.done)), r: 4 }),
  ].join('')
}

/** Returns a bar for each week in which tasks were finished. */
function weeks({ x, byWeek, strip: { top, bottom } }: Plot): string {
  const height = scaleLinear([0, Math.max(1, ...byWeek.values())], [0, bottom - top])
  const bars = [...byWeek]
    .sort(([a], [b]) => a - b)
    .map(([week, count]) => {
      const from = Math.max(x(week), firstX)
      const to = Math.min(x(utcMonday.offset(new Date(week))), frame.right)
      const width = Math.min(widestWeek, (to - from) * 0.75)
      const left = round((from + to - width) / 2)
      return `M${left},${bottom}V${round(bottom - height(count))}h${round(width)}V${bottom}`
    })
  return bars.length === 0 ? '' : element('path', { class: 'week', d: bars.join('') })
}

/** Returns the last point of each column, and the first of all. */
function thin(points: readonly HistoryPoint[], columnOf: (day: number) => number): HistoryPoint[] {
  return points.filter((point, index) => {
    const next = points[index + 1]
    return index === 0 || next === undefined || columnOf(next.day) !== columnOf(point.day)
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * The chart has a background of its own in each theme: a picture knows the theme of the system, which may differ from the
 * theme that was chosen on GitHub. On a phone the picture is scaled down, so the narrow form has larger letters.
 */
const style = [
  'text{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#59636e}',
  '.strong{font-weight:600;fill:#1f2328}',
  '.card{fill:#fff;stroke:#d1d9e0}',
  'path{vector-effect:non-scaling-stroke}',
  '.grid{fill:none;stroke:#d1d9e0}',
  '.scope{fill:none;stroke:#6e7781;stroke-width:2}',
  '.end{fill:#6e7781}',
  '.done{fill:none;stroke:#1a7f37;stroke-width:2.5}',
  '.ahead{stroke-dasharray:5 4;stroke-width:2}',
  '.below,.fan{fill:#1a7f37;fill-opacity:.15}',
  '.dot,.week{fill:#1a7f37}',
  '.narrow{display:none}',
  '@media(max-width:480px){.narrow{display:inline}.wide{display:none}}',
  '@media(prefers-color-scheme:dark){',
  'text{fill:#9198a1}.strong{fill:#f0f6fc}',
  '.card{fill:#0d1117;stroke:#3d444d}.grid{stroke:#30363d}',
  '.scope{stroke:#9198a1}.end{fill:#9198a1}.done{stroke:#3fb950}',
  '.below,.fan{fill:#3fb950;fill-opacity:.2}.dot,.week{fill:#3fb950}',
  '}',
].join('')
