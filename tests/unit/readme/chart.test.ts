import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import { renderBurnup } from '../../../src/readme/chart.ts'
import { makeHistory } from '../../../src/readme/history.ts'
import * as stories from '../summary/stories.ts'
import { halfWay, longStory, untouched } from '../summary/stories.ts'

const en = messagesFor('en')

function svg(lives: Parameters<typeof makeHistory>[0], locale = 'en'): string {
  return renderBurnup(makeHistory(lives), messagesFor(resolveLocale(locale, '')))?.svg ?? ''
}

describe('a burn-up chart', () => {
  it('is drawn byte for byte as it was looked at', () => {
    expect(svg(halfWay)).toBe(
      readFileSync(new URL('../../../.github/docs/burnup.svg', import.meta.url), 'utf8'),
    )
  })

  it('is the same whatever order the issues come in', () => {
    expect(svg([...halfWay].reverse())).toBe(svg(halfWay))
  })

  it('says in words what it shows', () => {
    const chart = renderBurnup(makeHistory(halfWay), en)
    expect(chart?.alt).toBe(
      'Progress over time: 2 March – 15 August 2026: 24 of 40 done. At this pace: 29 October 2026 (28 September – 21 December 2026)',
    )
    expect(chart?.svg).toContain('role="img" aria-labelledby="title description"')
    expect(chart?.svg).toContain(`<title id="title">Progress over time</title>`)
    expect(chart?.alt).toContain(/<desc id="description">([^<]*)</.exec(chart?.svg ?? '')?.[1])
  })

  it('promises nothing where there is too little to say', () => {
    const chart = renderBurnup(makeHistory(untouched), en)
    expect(chart?.alt).toBe('Progress over time: 2 March 2026: 0 of 12 done')
    expect(chart?.svg).not.toContain('class="fan"')
    expect(chart?.svg).not.toContain(en.chart.forecast)
  })

  it.each(Object.entries(stories))('names two dates at least, on a phone, too: %s', (_, lives) => {
    const [, wide = '', narrow = ''] = svg(lives).split(/<g class="(?:wide|narrow)"/)
    for (const form of [wide, narrow]) {
      expect(form.match(/text-anchor="middle"/g)?.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('is not drawn before there is an issue', () => {
    expect(renderBurnup(makeHistory([]), en)).toBeNull()
  })

  it('stays small, however long the story is', () => {
    expect(svg(longStory).length).toBeLessThan(40_000)
  })

  it.each(localeNames())('is written in the words and dates of %s', (name) => {
    const messages = messagesFor(resolveLocale(name, ''))
    const { chart, format } = messages
    const drawn = svg(halfWay, name)
    const words = [chart.title, chart.done, chart.scope, chart.forecast, chart.perWeek, chart.summary(24, 40)]
    for (const word of words) expect(drawn).toContain(word)
    expect(drawn).toContain(format.date(Date.UTC(2026, 9, 29)))
    expect(drawn).toContain(`lang="${name}"`)
  })
})

describe('the dates of all languages', () => {
  it('are those that Node 20 and Node 24 both write', () => {
    const from = Date.UTC(2027, 0, 25)
    const to = Date.UTC(2027, 5, 20)
    const written = localeNames().map((name) => {
      const { format } = messagesFor(resolveLocale(name, ''))
      return [
        name,
        format.date(to),
        format.dateRange(from, to),
        format.tick(from, 'day'),
        format.tick(from, 'month'),
        format.time(Date.UTC(2027, 0, 25, 4, 29, 1)),
      ].join(' | ')
    })
    expect(written).toEqual([
      'en | 20 June 2027 | 25 January – 20 June 2027 | 25 Jan | Jan | 04:30',
      'ru | 20 июня 2027 г. | 25 января – 20 июня 2027 г. | 25 янв. | янв. | 04:30',
      'uk | 20 червня 2027 р. | 25 січня – 20 червня 2027 р. | 25 січ. | січ. | 04:30',
      'es | 20 de junio de 2027 | 25 de enero – 20 de junio de 2027 | 25 ene | ene | 04:30',
      'pt | 20 de junho de 2027 | 25 de janeiro – 20 de junho de 2027 | 25 de jan. | jan. | 04:30',
      'fr | 20 juin 2027 | 25 janvier – 20 juin 2027 | 25 janv. | janv. | 04:30',
      'de | 20. Juni 2027 | 25. Januar – 20. Juni 2027 | 25. Jan. | Jan | 04:30',
      'zh | 2027年6月20日 | 2027/1/25 – 2027/6/20 | 1月25日 | 1月 | 04:30',
      'ja | 2027年6月20日 | 2027/01/25～2027/06/20 | 1月25日 | 1月 | 04:30',
      'ko | 2027년 6월 20일 | 2027년 1월 25일~6월 20일 | 1월 25일 | 1월 | 04:30',
    ])
  })
})
