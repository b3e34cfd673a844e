import {
  parseExpression,
  type Page,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'
import { allOf, anyOf, literal, not } from '../../expressions/construct.ts'
import type { SourceGroup } from '../source.ts'
import { blockHtml, lineHtml } from './html.ts'
import { relevanceOf } from './parts.ts'
import { questionSource } from './question-source.ts'
import { scriptOf } from './script.ts'
import { note, type Writing } from './writing.ts'

/** Pages as groups. Jumps become conditions of the pages that they leave out. */
export function groupSources(writing: Writing): readonly SourceGroup[] {
  const { questionnaire } = writing
  return questionnaire.pages.map((page, index) => groupOf(page, index, writing))
}

function groupOf(page: Page, index: number, writing: Writing): SourceGroup {
  const place = { de: `Seite ${page.id}`, en: `page ${page.id}` }
  const gid = String(index + 1)
  const own = page.visibleIf === undefined ? '1' : relevanceOf(page.visibleIf, place, writing)
  const parts = [own, ...jumpConditions(index, place, writing)].filter((part) => part !== '1')
  if (page.signLanguage !== undefined) {
    note(
      writing,
      'lost',
      place,
      'Die Videos in Gebärdensprache entfallen.',
      'The videos in sign language are left out.',
    )
  }
  return {
    gid,
    name: lineHtml(page.title, place, writing),
    description: blockHtml(page.introduction, place, writing),
    relevance:
      parts.length === 0
        ? '1'
        : parts.length === 1
          ? (parts[0] ?? '1')
          : parts.map((part) => `(${part})`).join(' and '),
    randomGroup: shuffledWith(page, writing.questionnaire),
    questions: page.questions.flatMap((question) => {
      const source = questionSource(question, gid, writing)
      if (source === undefined) return []
      if (page.order === undefined) return [source]
      return [{ ...source, attributes: new Map([...source.attributes, ['random_group', page.id]]) }]
    }),
  }
}

/** What must hold so that no jump of an earlier page leaves this one out: of each page the first jump counts. */
function jumpConditions(index: number, place: Text, writing: Writing): readonly string[] {
  const { pages } = writing.questionnaire
  const skipping = pages.slice(0, index).flatMap((earlier) => {
    const jumps = earlier.jumps ?? []
    const leaps = jumps.flatMap((jump, order) => {
      const target = pages.findIndex(({ id }) => id === jump.to)
      const isOver = jump.to === 'end' || target > index
      const before = jumps.slice(0, order).map((other) => conditionIn(other.if))
      return isOver ? [allOf([conditionIn(jump.if), ...before.map(not)])] : []
    })
    return leaps.length === 0 ? [] : [not(anyOf(leaps))]
  })
  return skipping.flatMap((condition) => {
    const script = scriptOf(condition, writing)
    if (script !== undefined) return [script]
    note(
      writing,
      'lost',
      place,
      'Ein Sprung über diese Seite lässt sich in LimeSurvey nicht sagen; sie wird allen gezeigt.',
      'A jump over this page cannot be said in LimeSurvey; everybody will see it.',
    )
    return []
  })
}

function conditionIn(text: string) {
  const parsed = parseExpression(text)
  return parsed.ok ? parsed.expression : literal(false)
}

/** The name of the group of pages with which the page changes places. */
function shuffledWith({ id }: Page, { shuffledPages = [] }: Questionnaire): string {
  const index = shuffledPages.findIndex((group) => group.includes(id))
  return index === -1 ? '' : `random${index + 1}`
}
