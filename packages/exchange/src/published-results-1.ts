import { z } from 'zod'
import { blocks } from './block-schema.ts'
import { authority, instant, slug, surveyId } from './document-fields.ts'
import type { PublishedResults } from './published-results.ts'

const name = 'meinungsbild/published-results/1'

/** What was signed before results had measures, questions of their own and open data; it stays readable where it lies. */
export const firstFormat = z.strictObject({
  format: z.literal(name),
  surveyId,
  slug,
  language: z.string(),
  title: z.string(),
  authority,
  embargo: instant,
  pressRelease: blocks,
  results: blocks,
})

const anything = z.looseObject({ format: z.literal(name) })

export function isFirstFormat(value: unknown): boolean {
  return anything.safeParse(value).success
}

/** All figures stood in one list; they become what stands before the questions, of which there are none. */
export function inNewestFormat({
  surveyId: id,
  slug: address,
  language,
  title,
  authority: who,
  embargo,
  pressRelease,
  results,
}: z.infer<typeof firstFormat>): PublishedResults {
  return {
    format: 'meinungsbild/published-results/2',
    surveyId: id,
    slug: address,
    authority: who,
    embargo,
    history: [{ at: embargo, what: 'results' }],
    editions: [
      {
        language,
        title,
        teaser: '',
        survey: title,
        pressRelease,
        method: [],
        remarks: results,
        questions: [],
      },
    ],
    measures: [],
  }
}
