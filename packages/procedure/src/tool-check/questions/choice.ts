import type { Concern, ToolChoice } from '../tool-question.ts'

/** A closed answer in both languages, and what it means for whoever judges. */
export function choice(code: string, de: string, en: string, concern: Concern): ToolChoice {
  return { code, label: { de, en }, concern }
}
