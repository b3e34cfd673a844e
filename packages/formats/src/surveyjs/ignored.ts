import type { ReportLine } from '../report.ts'
import type { JsReading } from './js-reading.ts'

/** Why properties are not carried over that are more than looks. */
const reasons: ReadonlyMap<string, readonly [de: string, en: string]> = new Map([
  ['defaultValue', ['Vorgaben legen Antworten nahe.', 'Defaults suggest answers.']],
  ['defaultValueExpression', ['Vorgaben legen Antworten nahe.', 'Defaults suggest answers.']],
  ['defaultRowValue', ['Vorgaben legen Antworten nahe.', 'Defaults suggest answers.']],
  ['defaultPanelValue', ['Vorgaben legen Antworten nahe.', 'Defaults suggest answers.']],
  [
    'correctAnswer',
    ['Eine Umfrage hat keine richtigen Antworten.', 'A survey has no correct answers.'],
  ],
  [
    'navigateToUrl',
    ['Nach dem Absenden wird niemand weitergeleitet.', 'Nobody is led elsewhere after sending.'],
  ],
  [
    'navigateToUrlOnCondition',
    ['Nach dem Absenden wird niemand weitergeleitet.', 'Nobody is led elsewhere after sending.'],
  ],
  ['choicesByUrl', ['Von anderswo wird nichts geladen.', 'Nothing is loaded from elsewhere.']],
  ['logo', ['Das Zeichen ist das der Behörde.', 'The logo is that of the authority.']],
  ['readOnly', ['Was gefragt wird, kann beantwortet werden.', 'What is asked can be answered.']],
])

/** What has no counterpart: a line for each property, with how often and where it is there first. */
export function ignoredLines({ ignored }: JsReading): readonly ReportLine[] {
  return [...ignored].map(([name, places]): ReportLine => {
    const [first = ''] = places
    const [de, en] = reasons.get(name) ?? ['', '']
    return {
      kind: 'lost',
      place: { de: 'Umfrage', en: 'Survey' },
      message: {
        de: `„${name}“ wurde nicht übernommen (${places.size}-mal, zuerst bei ${first || 'der Umfrage'}). ${de}`.trim(),
        en: `“${name}” was not carried over (${places.size} times, first at ${first || 'the survey'}). ${en}`.trim(),
      },
    }
  })
}
