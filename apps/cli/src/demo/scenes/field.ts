import { toForm } from '@meinungsbild/questionnaire'
import { answerSurvey, type RefusedField } from '../answer-survey.ts'
import { dayFromNow } from '../days.ts'
import type { Stage } from '../stage.ts'

/** A cell that the public form did not take, with the row it stands in. */
export type RefusedCell = RefusedField & { readonly row: number }

/** How many citizens answer at the same moment. */
const atOnce = 8

/** 2.5 and 3.1: the field is released and opened, the citizens answer, the field ends. */
export async function runField(
  stage: Stage,
  codes: readonly string[],
): Promise<readonly RefusedCell[]> {
  const { cast, at, say, material, house } = stage
  await cast.presse2.fill(at('/feldfreigabe'), {}, 'verdict=release')
  say('2.5', 'Eine zweite Person gibt das Feld frei, nach einer Probeentschlüsselung.')

  await cast.presse.fill(at('/feld'), { closes: dayFromNow(28) }, 'act=open')
  const field = await cast.presse.open(at('/feld'))
  const address = field.document
    .querySelectorAll('main a')
    .map((link) => link.getAttribute('href') ?? '')
    .find((href) => href.startsWith(house.admissionUrl) || href.startsWith(house.citizenUrl))
  if (address === undefined) throw new Error('The field page names no address for citizens.')
  say('3.1', `Das Feld ist offen: ${address}`)

  const refused: RefusedCell[] = []
  const rows = material.answers.rows.entries()
  const one = async () => {
    for (const [index, row] of rows) {
      const code = codes[index]
      const way =
        code === undefined
          ? ({ kind: 'open', address } as const)
          : ({ kind: 'code', address, code } as const)
      const fields = await answerSurvey(way, toForm(material.questionnaire, row.answers))
      refused.push(...fields.map((field) => ({ ...field, row: index + 1 })))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  say(
    '3.1',
    `${material.answers.rows.length} Bürgerinnen und Bürger haben über die öffentlichen Seiten geantwortet.`,
  )
  return refused
}

/** The field ends; what lies in the ballot box is fetched, and the codes are deleted. */
export async function endField({ cast, at, say }: Stage): Promise<void> {
  await cast.presse.fill(at('/feld'), {}, undefined, '/feld/abholen')
  await cast.presse.fill(
    at('/feld'),
    { text: 'Etwa zwanzig Rückfragen am Telefon, meist zum Zugangscode.' },
    undefined,
    '/feld/vermerke',
  )
  await cast.presse.fill(
    at('/feld'),
    { reason: 'Die Feldzeit ist um.' },
    undefined,
    '/feld/schliessen',
  )
  say('3.1', 'Das Feld ist beendet, alle Antworten sind abgeholt und geöffnet, die Codes gelöscht.')
}
