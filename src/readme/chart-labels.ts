import type { ScaleLinear, ScaleTime } from 'd3-scale'
import type { Messages } from '../i18n/messages.ts'
import { type Forecast, type HistoryPoint, startOfDay } from './history.ts'
import { type Attributes, element, escapeXml } from './svg.ts'
import { textWidth } from './text-width.ts'

/** The data of the chart, and where they are drawn: scales from values to pixels, and the boxes they fill. */
export type Plot = {
  readonly x: ScaleTime<number, number>
  readonly y: ScaleLinear<number, number>
  readonly frame: {
    readonly left: number
    readonly right: number
    readonly top: number
    readonly bottom: number
  }
  /** The place of the bars of the weeks. */
  readonly strip: { readonly top: number; readonly bottom: number }
  /** Tasks finished in the week that begins then, in epoch milliseconds. */
  readonly byWeek: ReadonlyMap<number, number>
  readonly points: readonly HistoryPoint[]
  readonly last: HistoryPoint
  readonly outlook: Forecast | null
}

/** The labels for a desktop, and the labels for a phone, where the picture is about half as large. */
type Form = 'wide' | 'narrow'

type Sizes = { readonly text: number; readonly lead: number; readonly dates: number }

/** About how many horizontal lines the plot has. */
export const rows = 3

/** A date may be so many pixels beyond the plot. */
const edge = 10

const forms: Readonly<Record<Form, Sizes>> = {
  wide: { text: 13, lead: 16, dates: 6 },
  narrow: { text: 21, lead: 21, dates: 3 },
}

/** Returns all words of the chart in one of two forms; the style sheet shows the form that fits. */
export function labels(plot: Plot, messages: Messages, form: Form): string {
  const sizes = forms[form]
  return element(
    'g',
    { class: form, 'font-size': sizes.text },
    head(plot, messages, form),
    legend(plot, messages, sizes),
    numbers(plot, messages),
    dates(plot, messages, sizes),
    weekly(plot, messages, sizes),
  )
}

/** Returns the progress on the left and the forecast on the right; on a phone one below the other, without the title. */
function head({ frame: { left, right }, last, outlook }: Plot, messages: Messages, form: Form): string {
  const { chart, format } = messages
  const { lead } = forms[form]
  const state = `${chart.summary(last.done, last.scope)} · ${chart.asOf(format.date(startOfDay(last.day)))}`
  const coming =
    outlook === null
      ? []
      : [
          chart.pace(format.date(startOfDay(outlook.day))),
          format.dateRange(startOfDay(outlook.earliest), startOfDay(outlook.latest)),
        ]
  if (form === 'narrow') {
    return [state, ...coming]
      .map((words, index) =>
        text(words, { x: left, y: 28 + index * 25, class: index === 2 ? undefined : 'strong' }),
      )
      .join('')
  }
  const end = { x: right, 'text-anchor': 'end' }
  return [
    text(chart.title, { x: left, y: 32, class: 'strong', 'font-size': lead }),
    text(state, { x: left, y: 54 }),
    ...coming.map((words, index) =>
      text(words, { ...end, y: 32 + index * 22, class: index === 0 ? 'strong' : undefined }),
    ),
  ].join('')
}

function legend({ frame, outlook }: Plot, { chart }: Messages, sizes: Sizes): string {
  const swatch = 18
  const entries = [
    { name: chart.done, class: 'done' },
    { name: chart.scope, class: 'scope' },
    ...(outlook === null ? [] : [{ name: chart.forecast, class: 'done ahead' }]),
  ]
  const baseline = frame.top - 32
  let x = frame.left
  return entries
    .map(({ name, class: kind }) => {
      const from = x
      x += swatch + 6 + textWidth(name, { size: sizes.text }) + 12
      const y = baseline - Math.round(sizes.text / 3)
      return (
        element('path', { class: kind, d: `M${Math.round(from)},${y}h${swatch}` }) +
        text(name, { x: Math.round(from + swatch + 6), y: baseline })
      )
    })
    .join('')
}

function numbers({ y, frame: { left } }: Plot, { format }: Messages): string {
  return y
    .ticks(rows)
    .filter((value) => Number.isInteger(value) && value > 0)
    .map((value) => text(format.number(value), { x: left, y: Math.round(y(value)) - 4 }))
    .join('')
}

/** Returns every date, or every second or third when there is little room; none beyond the edge, and at least two. */
function dates(plot: Plot, messages: Messages, sizes: Sizes): string {
  let shown: readonly DateLabel[] = []
  for (let wanted = sizes.dates; shown.length < 2 && wanted <= 2 * sizes.dates; wanted += 1) {
    shown = withRoom(dateLabels(plot, messages, { text: sizes.text, dates: wanted }))
  }
  return shown
    .map(({ name, at }) =>
      text(name, { x: Math.round(at), y: plot.frame.bottom + 6 + sizes.text, 'text-anchor': 'middle' }),
    )
    .join('')
}

type DateLabel = { readonly name: string; readonly at: number; readonly half: number }

function dateLabels(
  { x, frame: { right } }: Plot,
  { format }: Messages,
  sizes: Pick<Sizes, 'text' | 'dates'>,
): DateLabel[] {
  return x
    .ticks(sizes.dates)
    .map((date) => {
      const name = format.tick(date.getTime(), unitOf(date))
      return { name, at: x(date), half: textWidth(name, { size: sizes.text }) / 2 }
    })
    .filter(({ at, half }) => at + half <= right + edge)
}

function withRoom(named: readonly DateLabel[]): readonly DateLabel[] {
  const fits = (step: number) =>
    named.every(({ at, half }, index) => {
      const next = named[index + step]
      return index % step !== 0 || next === undefined || at + half <= next.at - next.half
    })
  let step = 1
  while (!fits(step)) step += 1
  return named.filter((_, index) => index % step === 0)
}

/** A tick on 1 January shows the year, a tick on the first of another month the month, others the day. */
function unitOf(date: Date): 'day' | 'month' | 'year' {
  if (date.getUTCDate() !== 1) return 'day'
  return date.getUTCMonth() === 0 ? 'year' : 'month'
}

function weekly({ frame: { left }, strip: { top }, byWeek }: Plot, messages: Messages, sizes: Sizes): string {
  const most = Math.max(0, ...byWeek.values())
  return [
    text(messages.chart.perWeek, { x: left, y: top - 8 }),
    most === 0 ? '' : text(messages.format.number(most), { x: left, y: top + sizes.text - 2 }),
  ].join('')
}

function text(words: string, attributes: Attributes): string {
  return element('text', attributes, escapeXml(words))
}
