import type { Answers } from '@meinungsbild/questionnaire'

/** What nobody may find in any file. */
export const writtenText = 'Mehr Bänke für Erna Beispiel'
export const writtenDay = '2026-05-17'

/** People who answered all of `parkSurvey`: who is not at one of the first places finds it good. */
export function parkVisitors(count: number): readonly Answers[] {
  return Array.from({ length: count }, (_, index) => ({
    visit: { kind: 'choice', code: index % 2 === 0 ? 'yes' : 'no' },
    ...(index % 2 === 0 && {
      uses: { kind: 'choices', codes: index % 4 === 0 ? ['sport'] : ['sport', 'play'] },
    }),
    overall: { kind: 'choice', code: index < 3 ? 'bad' : 'good' },
    parts: { kind: 'rows', rows: { paths: { kind: 'special', special: 'dontKnow' } } },
    walk: { kind: 'number', value: 20.5 },
    name: { kind: 'text', value: writtenText },
    wish: { kind: 'text', value: writtenText },
    last: { kind: 'date', value: writtenDay },
  }))
}
