import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'

const path = 'roadmap/python-developer.md'
const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const lines = text.split('\n')
const withTasks = (source: string) =>
  parseRoadmap({ path, text: source }).sections.filter((s) => s.tasks.length > 0)

describe("the first user's roadmap", () => {
  it('takes its title from the first-level heading', () => {
    expect(parseRoadmap({ path, text }).title).toBe(
      'Roadmap для подготовки к собеседованию на Middle+ или Senior Python Developer в Globerce Capital',
    )
  })

  it('becomes eight sections with twelve tasks, in order', () => {
    const sections = withTasks(text)
    expect(sections.map((section) => section.title)).toEqual([
      '1. Основы Python',
      '2. Web-фреймворки',
      '3. Асинхронное программирование',
      '4. Базы данных',
      '5. Технологии',
      '6. Микросервисная архитектура',
      '7. Тестирование',
      '8. Интеграция и дополнительные навыки',
    ])
    expect(sections.map((section) => section.tasks.length)).toEqual([2, 2, 1, 1, 2, 1, 1, 2])
  })

  it('knows the line of every section, topic and task', () => {
    for (const section of withTasks(text)) {
      expect(lines[section.line - 1]).toBe(`## ${section.title}`)
      for (const task of section.tasks) expect(lines[task.line - 1]).toBe(`- ${task.text}`)
      for (const topic of section.topics) expect(lines[topic.line - 1]).toMatch(/^- /)
    }
  })

  it('keeps what to study, without Markdown marks', () => {
    const [, web] = withTasks(text)
    expect(web?.topics.map((topic) => topic.text)).toEqual([
      'Django: ORM, маршрутизация, шаблоны.',
      'FastAPI: создание API, асинхронность, валидация данных с Pydantic.',
      'Django REST Framework (DRF): сериализаторы, вьюсеты, аутентификация, пагинация.',
    ])
  })

  it('makes no task and no section of questions, sources and advice, not even of the item that names practice', () => {
    const titles = parseRoadmap({ path, text }).sections.map((section) => section.title)
    expect(titles).toHaveLength(8)
    const appendix = lines.indexOf('# Возможные вопросы на собеседовании') + 1
    for (const section of withTasks(text)) {
      for (const task of section.tasks) expect(task.line).toBeLessThan(appendix)
    }
  })

  it('lets nothing of the frontmatter into the roadmap', () => {
    const body = text.slice(text.indexOf('\n# ') + 1)
    const strip = (source: string) =>
      parseRoadmap({ path, text: source }).sections.map(({ title, tasks, topics }) => ({
        title,
        tasks: tasks.map((task) => task.text),
        topics: topics.map((topic) => topic.text),
      }))
    expect(strip(text)).toEqual(strip(body))
  })

  it('reads the same with CRLF and a byte order mark', () => {
    const crlf = `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const strip = (source: string) =>
      parseRoadmap({ path, text: source }).sections.map(({ title, line, tasks }) => ({
        title,
        line,
        tasks: tasks.map((task) => [task.text, task.line]),
      }))
    expect(strip(crlf)).toEqual(strip(text))
  })
})
