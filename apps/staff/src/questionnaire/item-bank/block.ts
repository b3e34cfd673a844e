import type { Json } from '@meinungsbild/exchange'
import { parseQuestionnaire, type Question, type Questionnaire } from '@meinungsbild/questionnaire'

/** What the item bank keeps: a template is a questionnaire; a block is one of a single page, which has no place yet. */
export function parseBankContent(content: Json): Questionnaire | undefined {
  const parsed = parseQuestionnaire(content)
  return parsed.ok ? parsed.questionnaire : undefined
}

export function questionsIn({ pages }: Pick<Questionnaire, 'pages'>): readonly Question[] {
  return pages.flatMap(({ questions }) => questions)
}

export function jsonOf(questionnaire: Questionnaire): Json {
  return JSON.parse(JSON.stringify(questionnaire))
}
